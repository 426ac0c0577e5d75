# 简体中文。称“您”，句子短，用词始终一致：开庭（小庭、大庭）、法庭、法官、律师、出庭通知、预约、提醒、驱逐令（遣返）、暗号、亲属。
# signed: no
# 小庭（master）和大庭（individual）是华人社区的说法；括号里保留通知上的英文字。

language-name = 简体中文

## Dates

# 时间写上 AM、PM，和通知上一样。
date-full = { $year }年{ $month-short }{ $day }日 { $weekday }
date-without-year = { $month-short }{ $day }日 { $weekday }
date-short = { $month-short }{ $day }日{ $weekday-short }
date-short-with-year = { $year }年{ $month-short }{ $day }日{ $weekday-short }
date-numeric = { $year }年{ $month-short }{ $day }日
month-year = { $year }年{ $month-short }
when = { $date }，{ $time }，{ $city } 时间
short-when = { $day } { $time }
when-today = 今天，{ $when }
when-tomorrow = 明天，{ $when }

time-before-noon = 上午 { $hour }:{ $minute } AM
time-after-noon = 下午 { $hour }:{ $minute } PM
time-evening = 晚上 { $hour }:{ $minute } PM

## Words

yes = 是
no = 不是
back = 返回
cancel-word = 取消
list-separator = {"、"}

## Kinds

kind-master = 小庭（master）
kind-individual = 大庭（individual）
kind-bond = 保释开庭（bond）
kind-fear_review = 恐惧面谈复查
kind-status_or_other_court = 其他法庭开庭
kind-uscis_biometrics = USCIS 打指纹
kind-uscis_interview = USCIS 面谈
kind-ice_checkin = 向 ICE 报到（check-in）
kind-filing_deadline = 交文件的截止日期
kind-other = 其他预约

kind-master-long = 小庭（master）：时间短的开庭，常常是第一次。许多人同时被叫到。
kind-individual-long = 大庭（individual）：正式开庭。法官会听完整个案子。
kind-bond-long = 保释开庭：关于能否离开拘留所。
kind-fear_review-long = 恐惧面谈复查：法官重新看恐惧面谈的决定。
kind-status_or_other_court-long = 在移民法庭的一次开庭。
kind-uscis_biometrics-long = USCIS 为您打指纹、拍照。
kind-uscis_interview-long = USCIS 的官员会问关于申请的问题。
kind-ice_checkin-long = 去 ICE 报到，或向 ICE 报告。
kind-filing_deadline-long = 交文件的最后一天。
kind-other-long = 有人自己输入的一次预约。

your-master = 您的小庭（master，时间短的法庭开庭）
your-master-short = 您的小庭
your-individual = 您的大庭（individual，正式的法庭开庭）
your-individual-short = 您的大庭
your-bond = 您的保释开庭
your-fear_review = 您的恐惧面谈，由法官复查
your-fear_review-short = 您的恐惧面谈复查
your-status_or_other_court = 您的法庭开庭
your-status_or_other_court-short = 您的开庭
your-uscis_biometrics = 您在 USCIS 打指纹的预约
your-uscis_interview = 您在 USCIS 的面谈
your-ice_checkin = 您向 ICE 报到（check-in）
your-filing_deadline = 您交文件的截止日期
your-other = 您的预约

of-master = { $names }：小庭（master，时间短的法庭开庭）
of-master-short = { $names }：小庭
of-individual = { $names }：大庭（individual，正式的法庭开庭）
of-individual-short = { $names }：大庭
of-bond = { $names }：保释开庭
of-fear_review = { $names }：恐惧面谈，由法官复查
of-fear_review-short = { $names }：恐惧面谈复查
of-status_or_other_court = { $names }：法庭开庭
of-status_or_other_court-short = { $names }：开庭
of-uscis_biometrics = { $names }：USCIS 打指纹的预约
of-uscis_interview = { $names }：USCIS 面谈
of-ice_checkin = { $names }：向 ICE 报到（check-in）
of-filing_deadline = { $names }：交文件的截止日期
of-other = { $names }：预约

## Notices

# 谁写的。暗号是读者自己的：它说明短信真的是我们发的。
from = { $sender }
from-code = { $sender }（{ $code }）

# 短信，完整版
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    我们记下了{ $what }
    { $when }
sms-changed =
    日期改了：{ $what }
    原来 { $old }
    现在 { $when }
sms-changed-place =
    地点改了：{ $what }
    { $when }
sms-cancelled =
    有人告诉我们，这个日期不再有效：{ $what }
    { $when }
    请查一查是不是真的。
sms-nudge =
    请在这个星期查一查：{ $what }
    { $when }
sms-disputed =
    { $what }有 { $count } 个日期
    { $dates }
    我们不知道哪个对。请今天就查。
sms-disputed-place =
    { $what }有 { $count } 个地点
    { $when }
    我们不知道哪个对。请今天就查。
sms-several = { $count } 个日期
sms-several-confirmation = 记下了 { $count } 个日期
sms-several-changed = { $count } 个变动
sms-several-cancelled = 有人告诉我们，这 { $count } 个日期不再有效
sms-several-nudge = 请在这个星期查一查这 { $count } 个日期
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    原来 { $old }
    现在 { $when }
sms-item-disputed =
    - { $what }：{ $count } 个日期
    { $dates }
    我们不知道哪个对。请今天就查。
sms-item-disputed-place =
    - { $what }：{ $count } 个地点
    { $when }
    我们不知道哪个对。请今天就查。
sms-place = { $place }（以您的通知为准）
sms-place-aged = { $place }（{ $as_of }的地址，以您的通知为准）
sms-place-unknown = 地点：请看您的通知
sms-online = 参加方式：{ $medium }，请看您的通知


medium-video = 视频
medium-internet = 网上
medium-phone = 电话

do-court-papers = 现在就问律师需要哪些文件。
do-court-papers-short = 现在就问律师文件的事。
do-court-plan = 现在就安排好路程、工作和孩子。
do-court-plan-short = 安排好路程、工作、孩子。
do-court-bring = 带上通知、有照片的证件和所有法庭文件。早点出门：要排队过安检。
do-court-bring-short = 带通知、证件、文件。早点出门。
do-court-today = 请在{ $time } 之前过完安检，进到法庭里。
do-court-today-short = { $time } 前过安检、进到法庭里。
do-urgent = 很紧急。请马上打电话给律师。
do-uscis-papers = 再看一遍 USCIS 的信，把文件准备好。
do-uscis-plan = 现在就安排好路程、工作和孩子。
do-uscis-bring = 带上 USCIS 的信和有照片的证件。早点出门。
do-uscis-today = 请在{ $time } 之前到，带上信和有照片的证件。
do-uscis-today-short = { $time } 前到，带信和证件。
do-ice-papers = 在这一天之前先和律师谈。
do-ice-plan = 在这一天之前先和律师谈。
do-ice-bring = 去之前先和律师谈。带上 ICE 的文件。
do-ice-today = 带上 ICE 的文件。把您要去的地方告诉一个信得过的人。
do-filing-papers = 现在就问律师这个日期对不对。
do-filing-plan = 现在就问律师这个日期对不对。
do-filing-bring = 今天就打电话问律师这个日期。
do-filing-today = 现在就打电话问律师这个日期。
do-other-papers = 请记在日历上。
do-other-plan = 现在就安排好路程、工作和孩子。
do-other-bring = 把文件准备好。早点出门。
do-other-today = 早点出门。

miss-court = 如果您不去，法官可以下驱逐令（遣返）。
miss-court-short = 不去，法官可以下驱逐令。
miss-court-other = 如果本人不去，法官可以下驱逐令（遣返）。
miss-court-other-short = 不去，法官可以下驱逐令。
miss-bond = 不去可能对案子不利。
miss-uscis_biometrics = 如果您不去，USCIS 可能当作您放弃了申请。
miss-uscis_biometrics-short = 不去，USCIS 可能当作放弃申请。
miss-uscis_biometrics-other = 如果本人不去，USCIS 可能当作放弃了申请。
miss-uscis_biometrics-other-short = 不去，USCIS 可能当作放弃申请。
miss-uscis_interview = 不去可能对申请不利。
miss-ice_checkin = 不去可能有严重后果。请问律师。
miss-ice_checkin-short = 不去可能后果严重。
miss-filing_deadline = 文件必须在那天之前送到。晚到的文件可能不算。
miss-filing_deadline-short = 晚到的文件可能不算。

sms-check-court = 日期会变，也可能提前。请查 https://acis.eoir.justice.gov/en/ 或打 1-800-898-7180。只有法庭的文件才算正式。
sms-check-court-short = 日期可能提前：https://acis.eoir.justice.gov/en/ 1-800-898-7180。以法庭文件为准。
sms-check-bond = 保释日期在 https://acis.eoir.justice.gov/en/ 和 1-800-898-7180 都查不到。请问律师。以法庭文件为准。
sms-check-bond-short = 保释日期在 https://acis.eoir.justice.gov/en/ 和 1-800-898-7180 查不到。以法庭文件为准。
sms-check-uscis = 日期会变。以最新的 USCIS 信件为准。
sms-check-ice = 日期会变。以您最新的 ICE 文件为准：https://www.ice.gov/check-in
sms-check-ice-short = 以最新的 ICE 文件为准：https://www.ice.gov/check-in
sms-check-filing = 这个日期是有人输入的，我们没有核对过。
sms-check-filing-short = 我们没有核对过这个日期。
sms-check-other = 日期会变。请看您最新的信。

sms-lawyer = 律师：{ $name } { $phone }
sms-lawyer-hours = 律师：{ $name } { $phone }（{ $hours }）
sms-lawyer-unnamed = 律师：{ $phone }
sms-help = { $name } 可以帮您找律师：{ $phone }
sms-help-hours = { $name } 可以帮您找律师：{ $phone }（{ $hours }）
sms-help-unnamed = 我们可以帮您找律师：{ $phone }
sms-not-court = 我们不是法庭。这不是法律意见。
sms-not-court-short = 不是法庭，非法律意见。
sms-not-official = 这不是法律意见。
sms-stop = 回 STOP 停止。

# Telegram，完整版：各段之间空一行
rich-code = 您的暗号：{ $code }
rich-reminder = 提醒：{ $what }
rich-confirmation =
    记下了：{ $what }
    请和您的通知对一对。
rich-confirmation-then = 到时我们会提前提醒您。
rich-changed = 日期改了：{ $what }
rich-changed-place = 地点改了：{ $what }
rich-cancelled =
    有人告诉我们，这个日期不再有效：{ $what }
    请查一查是不是真的。
rich-nudge = 请在这个星期查一查这个日期：{ $what }
rich-disputed =
    { $what }有 { $count } 个日期
    我们不知道哪个对。请今天就查。
rich-disputed-place =
    { $what }有 { $count } 个地点
    我们不知道哪个对。请今天就查。
rich-several = 提醒：{ $count } 个日期
rich-several-confirmation =
    记下了：{ $count } 个日期
    请和您的通知对一对。
rich-several-confirmation-then = 每个日期之前，我们都会提醒您。
rich-several-changed = { $count } 个变动
rich-several-cancelled =
    有人告诉我们，这 { $count } 个日期不再有效。
    请查一查是不是真的。
rich-several-nudge = 请在这个星期查一查这 { $count } 个日期。
rich-item = { $number }. { $what }
rich-when = 时间：{ $when }
rich-was = 原来：{ $old }
rich-now = 现在：{ $when }
rich-date-choice = - { $when }
rich-where = 地点：{ $place }
rich-where-notice = 以您通知上的地点为准。
rich-where-aged = 以您通知上的地点为准。我们的地址是 { $as_of }的。
rich-where-unknown = 地点：请看您的通知。
rich-where-medium = 方式：{ $medium }。怎样参加，通知上有写。只有一个链接，不等于是网上开庭。
rich-do = 要做的事：{ $action }
rich-do-court-today-more = 迟到可能算没有到。安检的队可能很长。
rich-do-court-bring-more = 法庭的翻译是免费的。
rich-check-court =
    日期会变，也可能提前。请每个星期查：
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    如果什么都没查到，请继续查。只有法庭的文件才算正式。
rich-check-bond =
    保释开庭在 https://acis.eoir.justice.gov/en/ 和电话 1-800-898-7180 都查不到。请问律师。
    只有法庭的文件才算正式。
rich-check-uscis = 日期会变。以 USCIS 最新的信为准。
rich-check-ice =
    日期会变。以您最新的 ICE 文件为准。
    https://www.ice.gov/check-in
rich-check-filing = 这个日期是有人输入的，我们没有核对过。请问律师。
rich-check-other = 日期会变。请看您最新的信。
rich-lawyer = 律师：{ $name }，{ $phone }
rich-lawyer-hours = 律师：{ $name }，{ $phone }（{ $hours }）
rich-lawyer-unnamed = 律师：{ $phone }
rich-help = { $name } 可以帮您找律师：{ $phone }
rich-help-hours = { $name } 可以帮您找律师：{ $phone }（{ $hours }）
rich-help-unnamed = 我们可以帮您找律师：{ $phone }
rich-not-court = 我们不是法庭。这不是法律意见。
rich-not-official = 这不是法律意见。
rich-stop = 不想再收到消息，请发 STOP。

after-court = 您的开庭是{ $date }。法官给了新日期吗？如果您没有去，请今天就打电话给律师。
after-court-other = { $names }的开庭是{ $date }。法官给了新日期吗？如果没有去，请今天就打电话给律师。
after-office = 您的预约是{ $date }。拿到新日期了吗？如果您没有去，请今天就打电话给律师。
after-office-other = { $names }的预约是{ $date }。有新日期吗？如果没有去，请今天就打电话给律师。

choice-ack = 我会去
choice-ack-other = 我看过了
choice-checked = 日期没错
choice-help = 我需要帮助
choice-help-sms = 帮助
choice-differs = 我的日期不一样
choice-differs-sms = 日期不同
choice-differs-other = 日期不一样
choice-differs-other-sms = 日期不同
choice-more = 给我看
choice-newdate = 有新日期
choice-nodate = 没有新日期
choice-over = 全部结束了

# 隐晦版：别人看到也不知道是什么事
discreet-reminder = { $from }：您的预约是{ $when }（{ $city }）。
discreet-reminder-other = { $from }：您关注的预约是{ $when }（{ $city }）。
discreet-reminder-short = { $from }：预约{ $when }（{ $city }）。
discreet-confirmation = { $from }：记下了，您的预约是{ $when }（{ $city }）。
discreet-confirmation-other = { $from }：记下了，您关注的预约是{ $when }（{ $city }）。
discreet-confirmation-short = { $from }：记下了，{ $when }（{ $city }）。
discreet-changed = { $from }：您的预约改了，原来{ $old }，现在{ $when }（{ $city }）。
discreet-changed-other = { $from }：您关注的预约改了，原来{ $old }，现在{ $when }（{ $city }）。
discreet-changed-short = { $from }：原来{ $old }，现在{ $when }（{ $city }）。
discreet-changed-least = { $from }：原来{ $old }，现在{ $when }。
discreet-changed-place = { $from }：您{ $when }（{ $city }）的预约改了地点。
discreet-changed-place-other = { $from }：您关注的{ $when }的预约改了地点。
discreet-changed-place-short = { $from }：新地点，{ $when }。
discreet-cancelled = { $from }：您{ $when }（{ $city }）的预约不再有效。
discreet-cancelled-other = { $from }：您关注的{ $when }的预约不再有效。
discreet-cancelled-short = { $from }：{ $when }不再有效。
discreet-nudge = { $from }：请查一查您的预约：{ $when }（{ $city }）。
discreet-nudge-other = { $from }：请查一查您关注的预约：{ $when }（{ $city }）。
discreet-nudge-short = { $from }：请查一查{ $when }（{ $city }）。
discreet-disputed = { $from }：您的预约有两个日期：{ $when }或{ $old }。请查一查。
discreet-disputed-other = { $from }：您关注的预约有两个日期：{ $when }或{ $old }。
discreet-disputed-short = { $from }：两个日期：{ $when }或{ $old }。
discreet-disputed-place = { $from }：您{ $when }的预约有两个地点。请查一查。
discreet-disputed-place-other = { $from }：您关注的预约（{ $when }）有两个地点。
discreet-disputed-place-short = { $from }：{ $when }，两个地点。
discreet-after = { $from }：{ $day }的预约以后，有新日期吗？
discreet-after-other = { $from }：您关注的{ $day }的预约以后，有新日期吗？
discreet-after-short = { $from }：{ $day }以后有新日期吗？
discreet-several = { $from }：{ $count } 个预约。第一个是{ $when }（{ $city }）。
discreet-several-confirmation = { $from }：记下了 { $count } 个预约。第一个是{ $when }。
discreet-several-changed = { $from }：{ $count } 个预约改了。第一个现在是{ $when }。
discreet-several-cancelled = { $from }：{ $count } 个预约不再有效。
discreet-several-nudge = { $from }：请查一查 { $count } 个预约。第一个是{ $when }。
discreet-reply = 回 1 看详情。
discreet-reply-short = 回 1。
discreet-tap = 按按钮看详情。
discreet-stop = 回 STOP 停止。

## Staff

staff-not-delivered = 没有送到：{ $label }。原因：{ $reason }。
staff-not-delivered-phone = 没有送到：{ $label }，{ $phone }。原因：{ $reason }。
staff-not-delivered-many = 没有送到的消息：{ $count } 条。主要原因：{ $reason }。请看电话名单。
staff-needs-help = { $label } 请求帮助。请打电话。
staff-needs-help-hearing = { $label } 为{ $when }的事请求帮助。请打电话。
staff-awaited = { $label } 还没有开庭日期。我们不再问本人了。请跟进。
staff-missed = { $label } 说错过了开庭。请今天就打电话。
staff-dispute = { $label } 有两个日期。我们原有：{ $was }。现在听说：{ $said }。请弄清哪个对。
staff-dispute-place = { $label }（{ $when }）有两个地点。我们原有：{ $was }。现在听说：{ $said }。请弄清哪个对。
staff-dispute-cancel = { $label }：有人说{ $was }不再有效。请核对。
staff-unread = { $label } 没有回答关于{ $when }的最后一次提醒。请打电话。
staff-unread-family = { $label }：家属没有回答关于{ $when }的最后一次提醒。请打电话。
staff-channel-paused = { $channel } 暂停了：{ $reason }。修好之前那里什么都发不出去。
staff-odd-answer = { $channel } 给了我们不认识的回答：{ $reason }。我们会再试。
somebody = 有人
no-date = 还没有日期
staff-late = { $count ->
   *[other] { $channel } 上有 { $count } 条消息晚了。
}
staff-import-parked = { $count ->
   *[other] 导入 { $import }：{ $count } 个开庭先放着。您放行之前什么都不会发出。
}
staff-wrong-number = { $label } 的电话好像是别人的。请核对号码。
staff-bond = { $label } 在{ $when }有保释开庭。请马上处理。
staff-at-once = { $label }：{ $kind }，{ $when }。请马上处理。
staff-fear-review = { $label } 在{ $when }有恐惧面谈复查。请马上处理。
staff-short-notice = { $label } 很快就要开庭：{ $when }。请打电话。
staff-stopped = { $label } 不想再收消息。请就{ $when }的事打电话。
staff-expired = 给 { $label } 的消息没有及时发出。原因：{ $reason }。

## What was done

say-we-failed = 对不起，我们没能读取您的消息。这是我们的错，办公室已经知道。请再试一次，或打 { $phone }。
say-same-date = 这就是我们已有的日期。没有变动。
say-cancel-asked = 谢谢。我们告诉了办公室。他们核对之前，我们会继续提醒您。
say-link-unknown = 这个链接不能用了。请再要一个新的。
say-staff-linked = 办公室的警报现在会发到这个聊天里。
say-staff-console = 请从这里登录。链接只能用一次，15 分钟内有效：{ $link }
staff-inbound-failed = { $label } 的一条消息没能处理（编号 { $number }）。请和对方联系。

## Dialogue

say-then =
    { $first }

    { $then }

# 欢迎
ask-language =
    您好，这里是 { $sender }。您想用哪种语言？
    Hello. This is { $sender }. Which language do you want?

choice-language-more = 更多语言

ask-consent =
    我们可以提醒您开庭的时间，让您不会错过。这是免费的。
    { $sender } 会写给您：通常一个星期一条消息，开庭前几天会多一些，日期有变时也会发一条。这个聊天里写的内容，Telegram 能看到。
    我们不是法庭，这不是法律意见。
    任何时候想停止，请发 STOP。需要帮助，请发 HELP。
    我们可以写给您吗？
ask-consent-sms = { $sender } 可以提醒您开庭的时间：通常一个星期一条短信，开庭前几天多一些，日期有变时一条。可能产生短信和流量费。我们不是法庭。发 STOP 停止，发 HELP 求助。可以发短信给您吗？
choice-agree = 可以，请写给我
choice-decline = 不用，谢谢
say-agreed = 谢谢。我们的提醒很短，不说是什么事。您可以在 SETTINGS 里更改。
say-agreed-plain = 谢谢。提醒里写什么、用哪种语言，您可以在 SETTINGS 里更改。
say-agreed-sms = 谢谢。我们的提醒很短，不说是什么事。您可以在 SETTINGS 里更改。发 0 返回。
say-declined = 好的，我们不会写给您。如果您改变主意，请发 START。

# 谁的开庭，哪一种
ask-who = 是谁的开庭？
choice-who-self = 我自己的
choice-who-known = { $name }
choice-who-other = 亲属的
ask-name = 我们怎样称呼这个人？最好用小名，例如“妈妈”或“R 叔叔”。请不要发全名，也不要发 A-number。
say-name-unreadable = 请用文字写一个小名，例如“妈妈”。
say-name-long = 有点长。一个短的小名就够了，例如“妈妈”。

ask-kind = 是哪一种开庭？通知上有写。
choice-kind-master = 小庭（master，常是第一次）
choice-kind-individual = 大庭（individual，正式开庭）
choice-kind-bond = 保释开庭（离开拘留所）
choice-kind-uscis_biometrics = 在 USCIS 打指纹
choice-kind-uscis_interview = 在 USCIS 面谈
choice-kind-ice_checkin = 向 ICE 报到（check-in）
choice-kind-more = 其他，或者我不知道
ask-kind-more = 下面哪个最接近？
choice-kind-status_or_other_court = 在法庭，但不知道哪一种
choice-kind-fear_review = 法官复查恐惧面谈
choice-kind-other = 其他预约，不在法庭

# 地点
ask-court = 法庭在哪个城市？请输入城市的英文名，或法庭的三个字母代码。
ask-court-sms = 法庭在哪个城市？请输入城市的英文名，或法庭的三个字母代码。（0 = 返回）
choice-elsewhere = 别的地方
say-court-unknown = 在我们的名单里找不到“{ $typed }”。请只输入城市的英文名，例如：Denver
ask-court-pick = 通知上写的是哪一个？
choice-court = { $name }（{ $city }）
choice-court-detained = { $name }（{ $city }），给被拘留的人
choice-court-closed = { $name }（{ $city }），已关闭或搬迁
choice-court-unsure = { $name }（{ $city }），请核对通知
say-court-closed = 请再看一次您的通知：据我们所知，{ $name } 已经关闭或搬走了。
ask-city = 在哪个城市？（0 = 返回）
ask-city-court = 在哪个城市开庭？请照通知上的写法输入城市。（0 = 返回）
say-city-unreadable = 请输入城市的名字，例如：Denver
ask-zone = { $city } 用哪里的时间？
choice-zone-eastern = 东部（New York、Miami）
choice-zone-central = 中部（Chicago、Houston）
choice-zone-mountain = 山区（Denver、El Paso）
choice-zone-arizona = 亚利桑那（Phoenix）
choice-zone-pacific = 太平洋（Los Angeles）
choice-zone-alaska = 阿拉斯加
choice-zone-hawaii = 夏威夷
choice-zone-atlantic = 波多黎各
choice-zone-chamorro = 关岛、塞班岛
ask-own-zone = 您住的地方和 { $city } 是同一个时间吗？我们这样问，是为了不在夜里打扰您。
choice-own-same = 同一个时间
choice-own-other = 不同的时间
ask-own-zone-which = 您住的地方用哪里的时间？

# 时间
ask-when = 在 { $city } 的开庭是哪一天、几点？请照通知上的写，例如：2027年3月15日 上午8:30
ask-when-other = 是哪一天、几点？请照您的文件上的写，例如：2027年3月15日 上午8:30
ask-when-new = 新的日期和时间是什么？请照最新的通知写，例如：2027年3月15日 上午8:30
say-when-date = 我没看出日期。
say-when-impossible = 日历上没有这一天。请再看一次通知。
say-when-no-year = 请把年份也写上，月份写成“3月”这样，免得把月和日弄混。
say-when-unset = 那份文件好像还没有日期。请找一找有没有更新的通知，或打 1-800-898-7180 听日期。只有法庭的文件才算正式。
ask-day-order = 这个日期有两种读法。您说的是哪一天？
ask-day-year = 哪一年？
ask-day-week = 您说的是哪一天？
ask-day-which = 我看到不止一个日期。哪一天开庭？
choice-when = { $when_date }，{ $when_time }
choice-date = { $when_date }
choice-other-date = 别的日子
ask-time = { $when_date }：几点？例如：上午8:30
ask-half = { $when_date }：上午还是下午？
ask-time-which = { $when_date }：是哪个时间？
choice-time = { $when_time }
say-time-unreadable = 我没看出时间。请这样写：上午8:30
choice-pick = 用按钮选日子
ask-month = 哪个月？
choice-month = { $when_month }
choice-number = { $number }

# 再读一遍
ask-check =
    请和您的通知对一对：
    { $what }
    { $when }
    { $place }
    全部都对吗？
ask-check-doubt =
    请再看一次：
    { $doubts }

    { $what }
    { $when }
    { $place }
    您的通知上是这样写的吗？
say-what-of = { $name }：{ $kind }
say-place-court = { $name }，{ $city }
say-place-city = { $city }
choice-right = 对，全都对
choice-change = 不对，要改
choice-meant = 我说的是{ $when_date }
say-doubt-past = 这一天已经过去了。
say-doubt-today-past = 今天的这个时间已经过去了。
say-doubt-far = 这是很多年以后。
say-doubt-weekend = 这是周末。法庭一般不开门。
say-doubt-holiday = 这是联邦假日。法庭一般不开门。
say-doubt-early = { $when_time } 开庭，太早了。
say-doubt-late = { $when_time } 开庭，太晚了。
say-doubt-weekday = 您写的是另一个星期几。那一天是：{ $when_date }
say-doubt-year = 您没有写年份。这是：{ $when_date }
say-doubt-zone = 您写的是另一个地方的时间。通知上的时间是 { $when_city } 的时间。上面写的是 { $when_time } 吗？
ask-fix = 我们要改什么？
choice-fix-date = 日子或时间
choice-fix-place = 法庭或地点
choice-fix-city = 城市和当地时间
choice-fix-kind = 开庭的种类
choice-fix-who = 是谁的开庭

# 名单
ask-list = 哪一个？
ask-list-empty = 这里还没有开庭。
choice-hearing = { $what }：{ $when_date }，{ $when_time }
choice-hearing-disputed = { $what }：{ $when_date }，{ $when_time }（我们有两个日期）
choice-hearing-disputed-place = { $what }：{ $when_date }，{ $when_time }（我们有两个地点）
choice-hearing-awaited = { $what }：还没有日期
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    还没有日期。请继续查。
choice-do-change = 改日子、时间或地点
choice-do-cancel = 这次开庭取消了
choice-do-list = 回到名单
ask-sure =
    { $what }，{ $when }
    您最新的通知上说这次开庭取消了吗？如果不确定，请先问律师。错过开庭，可能会有驱逐令（遣返）。
ask-sure-awaited = 要我们不再记这次开庭吗？
choice-sure-yes = 是，取消了
choice-sure-no = 不，留着
say-nothing-changed = 什么都没有改。
say-hearing-gone = 您的名单里已经没有这次开庭了。

# 对提醒的回答
say-thanks = 谢谢。到那天之前，请一直查您的日期。
say-help-comes =
    谢谢您告诉我们。我们已经告诉办公室您需要帮助。
    { $call }
say-call-lawyer = 您可以打给 { $name }：{ $phone }
say-call-lawyer-hours = 您可以打给 { $name }：{ $phone }（{ $hours }）
say-call-line = 这些人可以帮您找律师：{ $phone }
say-call-line-hours = 这些人可以帮您找律师：{ $phone }（{ $hours }）
say-call-nobody = 他们会打电话给您。
counsel = { $from }：我们以前消息里的律师电话不再有效。{ $call }
counsel-other = { $from } ({ $names })：我们以前消息里的律师电话不再有效。{ $call }
discreet-counsel = { $from }：从现在起请打 { $phone }，不要打旧号码。
reply-date = { $sender }：有新日期吗？请看您最新的信。
reply-call-today = { $sender }：我们今天会打电话给您。请把手机带在身边。
say-after-nodate = 谢谢。请每个星期查一次有没有新日期：1-800-898-7180。只有法庭的文件才算正式。
say-after-over = 谢谢您告诉我们。这件事我们不再提醒您了。

# 菜单、设置、帮助
ask-menu = 我们能帮您做什么？
choice-go-hearings = 我的开庭
choice-go-new = 添加开庭
choice-go-settings = 设置
choice-go-help = 我需要帮助
ask-settings = 您的语言：{ $language }。您的消息：{ $wording }。
say-wording-discreet = 简短，不写详情
say-wording-plain = 写出全部详情
choice-set-language = 换语言
choice-set-wording = 简短或写详情
choice-set-zone = 我住的地方的时间
choice-set-stop = 不要再发消息
ask-language-again = 您想用哪种语言？
say-language-set = 从现在起，我们用简体中文写给您。
ask-wording = 提醒要怎么写？简短：“{ $sender }：您的预约是12月15日周二，上午8:30”。写详情：消息里什么都写。请想一想，还有谁会看到您的手机。
choice-wording-discreet = 简短，不写详情
choice-wording-plain = 写出全部详情
say-wording-set-discreet = 您的提醒现在很短，不说是什么事。
say-wording-set-plain = 您的提醒现在写出全部详情。看到您手机的人都能读到。
say-zone-set = 谢谢。我们会在您那里的白天写给您。
ask-stop = 要停止所有消息吗？您的开庭不会变，但是没有人提醒您了。
choice-stop-all = 停止所有消息
choice-stop-no = 不，继续写给我
say-help =
    这里是 { $sender }。我们提醒人们开庭的时间。我们不是法庭。
    { $call }
    想停止所有消息，请发 STOP。想看菜单，请发 MENU。

# 停止和开始
say-stopped = { $sender }：您不会再收到我们的消息。想重新开始，请发 START。
say-restarted-here = 欢迎回来。如果您也收我们的短信，请在那里也发 START。
say-wrong-number = 对不起。我们不会再写到这个号码。
ask-leave = 您有一个问题还没答完。要停止什么？
choice-leave-question = 只是那个问题
say-left = 好的，那个先不管了。

# 其他情况
choice-back = 返回
say-choose = 请从这些里面选一个。
say-choose-number = 请回一个数字。
say-not-understood = 我没看懂。
say-you-are-welcome = 不客气。任何时候都可以发 MENU。
say-number-dropped = 您发的一个号码很像 A-number。我们已经删掉，没有保存。请千万不要在消息里发它。
say-names-dropped = 那份文件上的名字，我们没有留下。
say-cannot-read-voice = 我们在这里不能听语音。请打字。
say-cannot-read-photo = 我们在这里不能看图片和文件。请把通知上的日子和时间打出来。
say-cannot-read-other = 我们在这里只能看文字。请打字。
say-cannot-read-old-button = 那个按钮是以前的问题的。

## When it is unclear, or too much

say-we-were-at = 过了一阵子了。我们刚才问到这里：
say-please-wait = 一下子太多了。请等十分钟再写。想停止所有消息，请发 STOP。
say-cannot-read-edit = 旧消息改了，我们看不到。请重新打一遍。
say-write-in-private = 我一次只和一个人说话。请私下写给我。我现在离开这个群。
ask-stop-which = 您想少收一些消息。要停止什么？
choice-stop-about = 只停关于 { $name } 的
staff-unclear-text = { $label } 写的内容我们看不懂。请联系。
staff-unclear-unfinished = { $label } 写了一个日期，但没有确认。这个日期不算数，也不会提醒任何人。请问一问。
staff-unclear-stop = { $label } 想少收消息，但不清楚是哪些。请问一问。

## Delivery: why something did not arrive, and who is asked then

why-stopped = 本人要求不再收消息
why-number = 这个号码不能用，或收不了短信
why-account = 服务商拒绝我们的账户或设置
why-filtered = 电话公司拦下了我们的消息
why-phone = 手机关机或没有信号
why-provider = 联系不上服务商
why-blocked = 对方屏蔽了机器人
why-gone = 聊天已经不在了
why-unreadable = 服务商看不懂我们的文字
why-unknown = 服务商给了我们不知道的原因
why-twice = 另一个程序在用同一个机器人
why-throttled = 一次消息太多
why-late = 太晚了，已经没用
relay-ask = { $sender }：您关注的预约，我们没有得到回答：{ $when }。请确认对方知道这件事。
staff-silent = { $label } 很久没有消息了。我们现在问这个电话是否还是本人的。请打电话。
staff-silent-many = 很久没有消息的电话：{ $count } 个。请看电话名单。
staff-load = { $channel }：明天的提醒在夜间安静时间之前发不完。我们会早点开始。
discreet-still = 还是您吗？1 = 是，给我看。2 = 号码错了。
discreet-still-tap = 还是您吗？
choice-still-me = 是，给我看
choice-still-wrong = 号码错了

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } 的消息又能发出了。晚了 { $minutes } 分钟。
staff-job-failed = 这件事没有成功：{ $job }（{ $reason }）。我们稍后再试。请看一下机器。
staff-job-down = 从 { $since } 起这件事没有成功：{ $job }（{ $reason }）。我们每小时再试一次。请在机器上运行 { $command }，它会告诉您怎么做。
staff-clock-back = 机器的时钟被调回了 { $minutes } 分钟。请检查。
staff-disk = 磁盘快满了：还剩 { $megabytes } MB。请腾出地方，不然我们存不了消息。
staff-case-ends = { $label }：没有人告诉我们新日期。两个星期后我们会删除这个案子。如果缺了日期，请加上。
digest =
    今天给办公室的：
    { $lines }
digest-unconfirmed = { $count ->
   *[other] { $count } 个开庭快到了，还没有确认。
}
digest-hearing = { $label }：{ $when }
digest-unreachable = { $count ->
   *[other] { $count } 个人有开庭，但收不到消息。
}
digest-tasks = { $count ->
   *[other] 电话名单上有 { $count } 件事等着做。
}
digest-imports = { $count ->
   *[other] { $count } 个导入等着放行。
}
digest-ending = 一个星期内会删除的案子：{ $count } 个。如果需要已发信息的证明，请现在打印。
digest-paused = 发送停了：{ $channel }（{ $reason }）。
digest-guidance = { $count ->
   *[other] { $count } 篇说明文字快要核对了。
}
digest-more = …还有 { $count } 个

## The first day

profile-about = 用您的语言提醒您的预约。免费。想停止，请发 STOP。
profile-description = 我们提醒您的预约，让您不会错过。这是免费的。要开始，请点下面的按钮。任何时候想停止，请发 STOP。
staff-test = 这是测试。办公室的警报会发到这里给您。

## On paper

poster-title = 我们提醒您的预约
poster-why = 让您不会错过。用您的语言。免费。
poster-telegram = 用 Telegram：把手机相机对准这个方块，然后点按钮。
poster-sms = 用短信：把“{ $word }”发到 { $phone }
sheet-title = 您的预约提醒
sheet-name = 我们怎样称呼您？最好用小名。
sheet-number = 请不要在这张纸上写全名，也不要写 A-number。
sheet-phone = 您的手机号码
sheet-date = 最新通知上的日期、时间和城市
sheet-news = 也可以给我发办公室的消息。这是另外的选择。
sheet-share = 这些人也可以收到关于我的日期的消息。他们每人填自己的一张。
sheet-privacy = 我们只保留这张纸上写的内容和彼此的消息。我们不会把您的号码给任何人做广告。您的案子结束后，我们会全部删掉。
sheet-signature = 签名
sheet-day = 今天的日期
sheet-keep = 请保留这一部分。
sheet-sender = 我们的消息从 { $phone } 发出，开头是：{ $sender }
sheet-never = 我们从不向您要钱、密码或 A-number。
sheet-call = 有问题吗？请打电话给我们：{ $phone }

## Settings and privacy

choice-set-second = 第二种语言
choice-set-code = 我的暗号
choice-set-ways = 写到哪里给我
choice-set-data = 你们有我的哪些资料
ask-second = 如果一篇文字没有{ $language }的，我们可以用哪种语言？
choice-second-none = 不要第二种语言
say-second-set = 谢谢。如果一篇文字没有您的语言，您会收到{ $language }的。
say-second-none = 好的，我们不用第二种语言。

# 暗号：读者自己的词
ask-code = 有了暗号，您就知道消息真的是我们发的：它会写在提醒里。请输入一个词，3 到 16 个字母或数字，例如：mango7
ask-code-have = 您的暗号是 { $code }。它写在我们的提醒里，让您知道是我们发的。想换，请输入一个新的词。
choice-code-remove = 不要暗号了
say-code-set = 您的暗号现在是 { $code }。请不要告诉任何人。
say-code-removed = 您的提醒里不再有暗号。
say-code-unreadable = 请输入一个至少 3 个字母的词，不要有别的符号。可以有数字。
say-code-long = 这个词太长了。请选一个短一点的。
say-code-telling = 这个词可能让别人知道消息是什么事。请换一个，例如水果或动物。
telling-words = 移民 法庭 法院 开庭 大庭 小庭 法官 律师 驱逐 遣返 庇护 签证 保释 uscis eoir ice dhs

# 同一个人的另一个联系方法
ask-ways =
    我们写到这里给您：
    { $ways }
choice-ways-sms = 也用短信
choice-ways-telegram = 也用 Telegram
choice-ways-moved = 我的号码换了
choice-ways-first = 先用哪个
ask-first = 我们先写到哪里给您？
say-first-set = 好的，我们先用那个。
say-move-code =
    您的代码：{ $code }
    { $how }
    只能用一次，一天之内有效。不要给别人看。
say-how-sms-here = 请用您的另一部手机把它发到这个号码。
say-how-sms = 请用您的手机发短信把它发到 { $to }。
say-how-telegram = 请在 Telegram 上把它发给我们：{ $to }
say-way-added = 好了。我们的消息现在也能发到这里。
say-way-moved = 好了。从现在起我们写到这里。旧号码不会再收到消息。
say-way-same = 代码就是在这里拿到的。请用另一部手机发。
say-way-taken = 我们自己没能连上这部手机。已经告诉办公室，他们会帮您。
say-way-warning = 您的消息现在也会发到 { $way }，或只发到那里。如果这不是您要求的，请打 { $phone }。

# 一个案子不发消息
choice-do-mute = 这个案子不要发消息
choice-do-unmute = 这个案子重新发消息
say-what-muted = { $what }（不发消息）
say-muted = 好的。这个案子的任何日期我们都不再写了。其他的照旧。
say-unmuted = 好的。您又会收到这个案子所有日期的消息。

# 我们保存什么，怎样删除
ask-data = 我们保存了您的哪些资料，可以给您看，也可以删除。
choice-data-stored = 给我看你们保存的
choice-data-erase = 把我删除
say-stored =
    我们保存了您的这些资料：
    { $lines }
    { $kept }
say-stored-language = 语言：{ $language }
say-stored-second = 第二种语言：{ $language }
say-stored-zone = 您住的地方的时间：{ $zone }
say-stored-wording = 您的消息：{ $wording }
say-stored-code = 暗号：{ $code }
say-stored-way = { $way }：您在{ $when_date }同意
say-stored-way-office = { $way }：办公室在{ $when_date }记下您同意
say-stored-way-silent = { $way }：不发消息
say-stored-people = 您关注的人：{ $names }
say-stored-followers = { $count ->
   *[other] 另外有 { $count } 个人收到您开庭的消息。
}
say-stored-kept = { $days ->
   *[other] 还有我们之间的消息。案子结束以后，我们过 { $days } 天就删除。如果您选“把我删除”，我们现在就全部删除。
}
ask-erase = 要把我们知道的关于您的一切都删除吗？那样就没有人提醒您了。您的开庭不会变：请还是要去。
choice-erase-yes = 是，把我删除
choice-erase-no = 不，留着
ask-erase-sure = 删除以后不能恢复。请先把您的日期抄下来。现在全部删除吗？
choice-erase-sure = 是，全部删除
say-erased = { $sender }：我们知道的关于您的一切都删除了。您不会再收到我们的消息。想重新开始，请发 START。
staff-erased = 有人要求删除我们知道的关于本人的一切。已经删除。
staff-erased-stays = 有人要求删除我们知道的关于本人的一切。已经删除。办公室的案子，或有别人关注的案子，没有本人也会继续：请看电话名单。
staff-two-people = { $label } 想用电话 { $way }，而它已有自己的案子。什么都没有合并。请打电话。

## A hearing's life

# 还没有日期：每星期问一次。先是隐晦版，再是完整版
discreet-awaited = { $from }：您的预约有日期了吗？请查一查。
discreet-awaited-short = { $from }：现在有日期了吗？
discreet-awaited-other = { $from }：您关注的预约有日期了吗？请查一查。
awaited-check = { $from }：您的开庭有日期了吗？请查 https://acis.eoir.justice.gov/en/ 或打 1-800-898-7180。什么都没查到，绝不等于没有开庭。只有法庭的文件才算正式。
awaited-check-other = { $from }：{ $names }的开庭有日期了吗？请查 https://acis.eoir.justice.gov/en/ 或打 1-800-898-7180。什么都没查到，绝不等于没有开庭。只有法庭的文件才算正式。
awaited-stop = { $text } { $stop }
choice-havedate = 我有日期了
choice-notyet = 还没有
choice-unask = 不要再问
choice-unset = 我还没有日期
say-awaited =
    记下了：还没有日期。我们每个星期问您一次。
    请您也每个星期查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180
    什么都没查到，绝不等于没有开庭。只有法庭的文件才算正式。
say-unasked = 好的，我们不再问了。请您自己继续查日期：1-800-898-7180。有了日期，请发 NEW 或 HEARINGS。

# 错过了，或结束了
choice-missed = 我错过了
say-missed =
    这很严重。有人错过开庭时，法官可以在本人不在的时候下驱逐令（遣返）。
    请今天就打电话。不要等信。
    { $call }
    我们已经告诉了办公室。
ask-over =
    { $what }，{ $when }
    整个案子都结束了吗，以后不会再开庭？如果法官做了决定，请在当天问律师是什么意思。
ask-over-awaited = 整个案子都结束了吗，以后不会再开庭？如果法官做了决定，请在当天问律师是什么意思。
choice-over-yes = 是，结束了
choice-over-no = 没有，继续提醒我

# 日历和地图
choice-do-over = 我的案子结束了
choice-do-calendar = 放进我的日历
choice-do-map = 在地图上看地点
calendar-title = { $sender }：预约
say-calendar = 这是给您日历用的文件。里面不说是什么事。日期改了，请再要一个新文件。
say-calendar-link = 这个链接把日期放进您的日历。里面不说是什么事：{ $link }
say-calendar-none = 这个日期没有日历文件。
say-map =
    { $place }
    { $link }
    以您通知上的地点为准。

## Guide

# 信息都写明来源，绝不是建议
choice-go-guide = 问题和回答
choice-go-lawyer = 打电话给我的律师
ask-guide = 您想知道什么？
choice-guide-more = 更多问题
guide-said =
    { $text }

    来源：{ $source }（{ $reviewed }）。这不是法律意见。
guide-said-call =
    { $text }

    { $call }
    来源：{ $source }（{ $reviewed }）。这不是法律意见。
guide-own = { $text }

guide-dont_miss-title = 为什么不能错过开庭？
guide-dont_miss =
    每次开庭都算，小庭也算。

    如果您不去，法官可以在您不在的时候下驱逐令（遣返）。迟到可能算没有到。

    就算您的第一份文件（NTA）上没有日期，也是一样。

    日期会变，也可能提前。请每个星期查：
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    如果什么都没查到，请继续查。只有法庭的文件才算正式。

    法庭的信，每一封都要打开看。早一点去见律师。
guide-dont_miss-sms = 每次开庭都算。如果您不去或迟到，法官可以下驱逐令（遣返）。第一份文件（NTA）上没有日期也一样。请每个星期查日期：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。什么都没查到，请继续查。只有法庭的文件才算正式。

guide-what_to_bring-title = 要带什么
guide-what_to_bring =
    开庭时，人们会带：
    - 出庭通知
    - 案子的第一份文件（NTA）
    - 有照片的证件
    - 法庭的所有文件，加上复印件
    - 不是英文的文件的翻译

    早点出门：要排队过安检。

    要给法官看的文件有时间限制。文件的事请问您的律师。
guide-what_to_bring-sms = 请带：出庭通知、法庭的第一份文件（NTA）、有照片的证件、法庭的所有文件和复印件、翻译。早点出门：要排队过安检。给法官的文件有时间限制：请问您的律师。

guide-day_of_hearing-title = 开庭那一天
guide-day_of_hearing =
    请在规定的时间之前过完安检，进到法庭里。迟到可能算没有到。

    法庭的翻译是免费的。

    离开之前，找一找写着下次日期的纸。没有？请向他们要，并且查 https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。

    然后把新日期告诉我们。我们会提醒您。
guide-day_of_hearing-sms = 请在规定的时间之前过完安检，进到法庭里：迟到可能算没有到。法庭的翻译是免费的。离开之前，请要一张写着下次日期的纸。然后把新日期告诉我们。

guide-in_person_or_online-title = 亲自去还是网上？
guide-in_person_or_online =
    请亲自去，除非您的通知或法庭说是网上开庭。

    只有一个视频链接，不等于是网上开庭。换了法官，链接也可能换。

    不确定？请打通知上法庭的电话，或 1-800-898-7180。想请法官改成网上开庭，可以问律师。法官同意之前，还是要亲自去。
guide-in_person_or_online-sms = 请亲自去，除非您的通知或法庭说是网上开庭。只有一个视频链接，不等于网上开庭。想请法官改成网上，可以问律师。法官同意之前，还是要亲自去。

guide-cannot_go-title = 如果我去不了
guide-cannot_go =
    请求改日子或改法庭，在法官同意之前，谁都还是要去。搬家不会把案子也搬走。

    人不在，就可能有驱逐令（遣返），生病或住得远也一样。

    律师可以在那天之前向法官请求。请现在就打电话，不要等。
guide-cannot_go-sms = 请求改日子或改法庭，在法官同意之前，谁都还是要去。人不在，就可能有驱逐令（遣返）。律师可以在那天之前向法官请求。请现在就打电话。

guide-moved-title = 我搬家了
guide-moved =
    告诉我们，不等于告诉法庭。告诉律师、邮局或 USCIS，也不等于告诉法庭。

    1. 法庭：EOIR-33 表（改地址），5 天之内。每个人一份，再给 ICE 的律师（OPLA）一份。也可以上网：https://respondentaccess.eoir.justice.gov
    2. USCIS：AR-11 表，或您的网上账户，10 天之内。
    3. ICE，如果您要向它报到：5 个工作日之内：https://www.ice.gov/check-in

    法庭把信寄到您最后的地址。寄到那里的就算数。
    搬家不会把您的案子转到别的法庭。
guide-moved-sms = 告诉我们、邮局或 USCIS，都不等于告诉法庭。法庭：EOIR-33 表（新地址），5 天之内，每人一份：https://respondentaccess.eoir.justice.gov USCIS：AR-11 表，10 天之内。ICE，如果您要报到：5 个工作日之内。搬家不会把案子也搬走。

guide-afraid_to_go-title = 我怕去开庭
guide-afraid_to_go =
    有两件事都是真的：
    - 从 2025 年 5 月起，ICE 在移民法庭抓过人。
    - 如果您不去开庭，法官可以在您不在的时候下驱逐令（遣返）。

    在那天之前，请和律师或法律援助谈。您可以问他们：
    - 我能请法官改成网上开庭吗？
    - 如果政府请求结束（dismiss）我的案子，怎么办？这不一定是好消息。

    把您要去的地方告诉一个信得过的人。有人被拘留时，家人可以在这里找：https://locator.ice.gov
    查的时候需要 A-number：请放在家里，千万不要发到这里。
guide-afraid_to_go-sms = 有两件事都是真的。从 2025 年 5 月起，ICE 在移民法庭抓过人。如果您不去开庭，法官可以下驱逐令（遣返）。请在那天之前和律师谈，也问问网上开庭。告诉一个信得过的人。

guide-interpreter-title = 免费翻译
guide-interpreter =
    在移民法庭，翻译是免费的。

    请告诉法庭或法官：您说什么话、哪里的方言、从哪个地方来。

    家人和朋友不可以在法庭上为您翻译。

    如果听不懂翻译，请告诉法官。

    在 USCIS 的面谈，请看信上怎么说。
guide-interpreter-sms = 在移民法庭，翻译是免费的。请告诉法庭您说什么话、哪里的方言、从哪个地方来。家人不可以在法庭上翻译。在 USCIS 的面谈，请看信上怎么说。

guide-find_a_lawyer-title = 找律师
guide-find_a_lawyer =
    请早一点去见律师，带上所有文件。

    只有律师，和司法部认可的代表，才可以提供移民法律意见。别人都不可以。

    法庭的名单，上面有免费或收费低的帮助：
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = 请早一点去见律师，带上所有文件。只有律师和司法部认可的代表可以提供法律意见。免费或收费低的：https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = 小心骗子
guide-scams =
    有人冒充法庭、律师或 ICE。他们用视频假装开庭，要“保释金”，或用假号码打电话。

    我们绝不会要钱、A-number、社安号或密码。法庭绝不会在这里发链接给您。

    真的政府网页，结尾是 .gov。

    不确定？请打给您的律师，或打通知上法庭的电话。举报：EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = 我们绝不会要钱、A-number 或密码。法庭绝不会在这里发链接。真的政府网页结尾是 .gov。有假的视频开庭和假号码。举报：EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = 法庭的信或命令
guide-letter_or_order =
    法庭的信，每一封都要马上打开。它可能改您的日期，或要您做什么。

    驱逐令（遣返）：请在当天和律师谈。可能有办法回应，但时间很短：是几天，不是几个星期。错过开庭后的驱逐令马上生效。

    有人要您同意结束（dismiss）您的案子吗？请先和律师谈。从 2025 年起，有些人因此很快被驱逐。

    请保存好所有文件。
guide-letter_or_order-sms = 法庭的信，每一封都要马上打开。驱逐令（遣返）：请在当天和律师谈。时间很短：是几天，不是几个星期。同意结束（dismiss）案子之前，请先和律师谈。

guide-missed-title = 我错过了开庭
guide-missed =
    有人错过开庭时，法官可以在本人不在的时候下驱逐令（遣返）。这样的命令马上生效。

    可能有办法请法官重新打开案子，一般只有一次。时间很短：是几天，不是几个星期。

    请今天就和律师谈。想知道法官怎么决定：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。如果什么都没查到，请继续查。
guide-missed-sms = 法官可以在您不在的时候下驱逐令（遣返），马上生效。可能有办法请法官重新打开案子，一般只有一次。时间很短：是几天，不是几个星期。请今天就和律师谈。

# 家人：谁关注谁，以及连接用的代码
choice-go-family = 家人
ask-family = 家人：您想做什么？
choice-family-list = 看谁关注我的日期
choice-family-invite = 邀请一位亲属
choice-family-give = 把代码给要开庭的人
choice-family-code = 我有代码
choice-family-leave = 不再关注某人
ask-family-name = 您想邀请谁？小名就够了，例如“我妹妹”。请不要发全名。
ask-family-calls = { $name } 怎么称呼您？最好用小名，例如“妈妈”或“R 叔叔”。
say-family-code =
    请您自己把这个代码交给 { $name }。只能用一次，7 天之内有效。
    { $ways }
family-way-code = 代码：{ $code }
family-way-sms = 可以把代码发短信到 { $phone }
family-way-link = 或在 Telegram 上打开：{ $link }
ask-family-code = 请输入别人给您的代码。
say-family-code-wrong = 这个代码不能用。请要一个新的。
say-family-joined = 成功了。您现在关注 { $name }，会收到同样的提醒。
say-family-linked = 成功了。{ $name } 为您记下的，现在由您自己管。谁关注您的日期，由您决定。
ask-family-list = 这些人关注您的日期，或请求关注：
ask-family-nobody = 没有别人关注您的日期。
choice-family-approved = { $name }：会收到您的日期
choice-family-pending = { $name }：等您回答
ask-family-allow = 可以让 { $name } 看到您的所有日期，并收到提醒吗？
ask-family-remove = { $name } 会收到您日期的提醒。要停止吗？
say-family-approved = 好的。从现在起 { $name } 会收到您的日期。
say-family-removed = 好的。{ $name } 不会再从我们这里知道您的日期。还没有人用过的代码都不能用了。
ask-family-leave = 您不想再关注谁？
say-family-left = 您不再关注 { $name }。
say-family-offer = 要让 { $name } 也收到这些提醒吗？发 FAMILY，为 { $name } 拿一个代码。

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }：您有一条消息。
staff-broadcast-asked = { $name } 请您批准这条消息：“{ $title }”。会收到的人数：{ $count }。要查看，请发 /broadcast。
staff-broadcast-grown = 消息“{ $name }”已暂停：现在会收到的人比批准的人数（{ $count }）多。请查看。

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = 有人告诉我们，法庭这一天关门。这不等于取消。去之前请先查。
sms-closed-short = 法庭可能关门。没有取消，请先查。
rich-closed = 有人告诉我们，法庭这一天关门。这不等于取消。去之前请先查。

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = 有人告诉我们，{ $court } 在这一天关门：{ $date }。这条消息不等于取消。去之前请先查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。只有法庭的文件才算正式。有问题请打：{ $phone }
ready-court_moved = 有人告诉我们，{ $court } 搬了。新地点：{ $place }。除非法庭另说，日期和时间都不变。请按您最新通知上的地点去，并先查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。有问题请打：{ $phone }
ready-office_moved = 我们的办公室搬了。新地址：{ $place }。只是我们的办公室搬了，您开庭的地方不变。有问题请打：{ $phone }
ready-new_attorney = 这个案子现在的律师是 { $attorney }：{ $number }。以后请打这个号码。开庭的安排不变。有不清楚的，请打给我们：{ $phone }
ready-rights_session = 请您来听一次免费的权利讲座：{ $when }。地点：{ $place }。这是一般信息，不是法律意见。您不用讲自己的案子。有问题请打：{ $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = 办公室的新消息
ask-news = 除了提醒，办公室有时也有给很多人的消息，比如权利讲座或新的帮助。我们也可以把这些写给您吗？您随时可以在这里停止，提醒照常。
ask-news-have = 您也收到办公室的新消息。还要继续收吗？不管怎样，提醒照常。
choice-news-yes = 好，也要新消息
choice-news-no = 不用，只要提醒
say-news-on = 谢谢。从现在起，您也会收到办公室的新消息。
say-news-off = 好的。您不会再收到新消息。提醒照常。
