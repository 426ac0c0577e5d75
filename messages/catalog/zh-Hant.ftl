# 繁體中文。稱「您」，句子短，用詞始終一致：開庭（小庭、大庭）、法庭、法官、律師、出庭通知、預約、提醒、遞解令（遣返）、暗號、親屬。台灣、香港讀者都看得懂的說法。
# signed: no
# 小庭（master）和大庭（individual）是華人社區的說法；括號裡保留通知上的英文字。

language-name = 繁體中文

## Dates

# 時間寫上 AM、PM，和通知上一樣。
date-full = { $year }年{ $month-short }{ $day }日 { $weekday }
date-without-year = { $month-short }{ $day }日 { $weekday }
date-short = { $month-short }{ $day }日{ $weekday-short }
date-short-with-year = { $year }年{ $month-short }{ $day }日{ $weekday-short }
date-numeric = { $year }年{ $month-short }{ $day }日
month-year = { $year }年{ $month-short }
when = { $date }，{ $time }，{ $city } 時間
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
kind-bond = 保釋開庭（bond）
kind-fear_review = 恐懼面談複查
kind-status_or_other_court = 其他法庭開庭
kind-uscis_biometrics = USCIS 按指紋
kind-uscis_interview = USCIS 面談
kind-ice_checkin = 向 ICE 報到（check-in）
kind-filing_deadline = 交文件的截止日期
kind-other = 其他預約

kind-master-long = 小庭（master）：時間短的開庭，常常是第一次。許多人同時被叫到。
kind-individual-long = 大庭（individual）：正式開庭。法官會聽完整個案子。
kind-bond-long = 保釋開庭：關於能否離開拘留所。
kind-fear_review-long = 恐懼面談複查：法官重新看恐懼面談的決定。
kind-status_or_other_court-long = 在移民法庭的一次開庭。
kind-uscis_biometrics-long = USCIS 為您按指紋、拍照。
kind-uscis_interview-long = USCIS 的官員會問關於申請的問題。
kind-ice_checkin-long = 去 ICE 報到，或向 ICE 報告。
kind-filing_deadline-long = 交文件的最後一天。
kind-other-long = 有人自己輸入的一次預約。

your-master = 您的小庭（master，時間短的法庭開庭）
your-master-short = 您的小庭
your-individual = 您的大庭（individual，正式的法庭開庭）
your-individual-short = 您的大庭
your-bond = 您的保釋開庭
your-fear_review = 您的恐懼面談，由法官複查
your-fear_review-short = 您的恐懼面談複查
your-status_or_other_court = 您的法庭開庭
your-status_or_other_court-short = 您的開庭
your-uscis_biometrics = 您在 USCIS 按指紋的預約
your-uscis_interview = 您在 USCIS 的面談
your-ice_checkin = 您向 ICE 報到（check-in）
your-filing_deadline = 您交文件的截止日期
your-other = 您的預約

of-master = { $names }：小庭（master，時間短的法庭開庭）
of-master-short = { $names }：小庭
of-individual = { $names }：大庭（individual，正式的法庭開庭）
of-individual-short = { $names }：大庭
of-bond = { $names }：保釋開庭
of-fear_review = { $names }：恐懼面談，由法官複查
of-fear_review-short = { $names }：恐懼面談複查
of-status_or_other_court = { $names }：法庭開庭
of-status_or_other_court-short = { $names }：開庭
of-uscis_biometrics = { $names }：USCIS 按指紋的預約
of-uscis_interview = { $names }：USCIS 面談
of-ice_checkin = { $names }：向 ICE 報到（check-in）
of-filing_deadline = { $names }：交文件的截止日期
of-other = { $names }：預約

## Notices

# 誰寫的。暗號是讀者自己的：它說明簡訊真的是我們發的。
from = { $sender }
from-code = { $sender }（{ $code }）

# 簡訊，完整版
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    我們記下了{ $what }
    { $when }
sms-changed =
    日期改了：{ $what }
    原來 { $old }
    現在 { $when }
sms-changed-place =
    地點改了：{ $what }
    { $when }
sms-cancelled =
    有人告訴我們，這個日期不再有效：{ $what }
    { $when }
    請查一查是不是真的。
sms-nudge =
    請在這個星期查一查：{ $what }
    { $when }
sms-disputed =
    { $what }有 { $count } 個日期
    { $dates }
    我們不知道哪個對。請今天就查。
sms-disputed-place =
    { $what }有 { $count } 個地點
    { $when }
    我們不知道哪個對。請今天就查。
sms-several = { $count } 個日期
sms-several-confirmation = 記下了 { $count } 個日期
sms-several-changed = { $count } 個變動
sms-several-cancelled = 有人告訴我們，這 { $count } 個日期不再有效
sms-several-nudge = 請在這個星期查一查這 { $count } 個日期
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    原來 { $old }
    現在 { $when }
sms-item-disputed =
    - { $what }：{ $count } 個日期
    { $dates }
    我們不知道哪個對。請今天就查。
sms-item-disputed-place =
    - { $what }：{ $count } 個地點
    { $when }
    我們不知道哪個對。請今天就查。
sms-place = { $place }（以您的通知為準）
sms-place-aged = { $place }（{ $as_of }的地址，以您的通知為準）
sms-place-unknown = 地點：請看您的通知
sms-online = 參加方式：{ $medium }，請看您的通知


medium-video = 視訊
medium-internet = 網上
medium-phone = 電話

do-court-papers = 現在就問律師需要哪些文件。
do-court-papers-short = 現在就問律師文件的事。
do-court-plan = 現在就安排好交通、工作和孩子。
do-court-plan-short = 安排好交通、工作、孩子。
do-court-bring = 帶上通知、有照片的證件和所有法庭文件。早點出門：要排隊通過安檢。
do-court-bring-short = 帶通知、證件、文件。早點出門。
do-court-today = 請在{ $time } 之前通過安檢，進到法庭裡。
do-court-today-short = { $time } 前通過安檢、進到法庭裡。
do-urgent = 很緊急。請馬上打電話給律師。
do-uscis-papers = 再看一遍 USCIS 的信，把文件準備好。
do-uscis-plan = 現在就安排好交通、工作和孩子。
do-uscis-bring = 帶上 USCIS 的信和有照片的證件。早點出門。
do-uscis-today = 請在{ $time } 之前到，帶上信和有照片的證件。
do-uscis-today-short = { $time } 前到，帶信和證件。
do-ice-papers = 在這一天之前先和律師談。
do-ice-plan = 在這一天之前先和律師談。
do-ice-bring = 去之前先和律師談。帶上 ICE 的文件。
do-ice-today = 帶上 ICE 的文件。把您要去的地方告訴一個信得過的人。
do-filing-papers = 現在就問律師這個日期對不對。
do-filing-plan = 現在就問律師這個日期對不對。
do-filing-bring = 今天就打電話問律師這個日期。
do-filing-today = 現在就打電話問律師這個日期。
do-other-papers = 請記在日曆上。
do-other-plan = 現在就安排好交通、工作和孩子。
do-other-bring = 把文件準備好。早點出門。
do-other-today = 早點出門。

miss-court = 如果您不去，法官可以下遞解令（遣返）。
miss-court-short = 不去，法官可以下遞解令。
miss-court-other = 如果本人不去，法官可以下遞解令（遣返）。
miss-court-other-short = 不去，法官可以下遞解令。
miss-bond = 不去可能對案子不利。
miss-uscis_biometrics = 如果您不去，USCIS 可能當作您放棄了申請。
miss-uscis_biometrics-short = 不去，USCIS 可能當作放棄申請。
miss-uscis_biometrics-other = 如果本人不去，USCIS 可能當作放棄了申請。
miss-uscis_biometrics-other-short = 不去，USCIS 可能當作放棄申請。
miss-uscis_interview = 不去可能對申請不利。
miss-ice_checkin = 不去可能有嚴重後果。請問律師。
miss-ice_checkin-short = 不去可能後果嚴重。
miss-filing_deadline = 文件必須在那天之前送到。晚到的文件可能不算。
miss-filing_deadline-short = 晚到的文件可能不算。

sms-check-court = 日期會變，也可能提前。請查 https://acis.eoir.justice.gov/en/ 或撥 1-800-898-7180。只有法庭的文件才算正式。
sms-check-court-short = 日期可能提前：https://acis.eoir.justice.gov/en/ 1-800-898-7180。以法庭文件為準。
sms-check-bond = 保釋日期在 https://acis.eoir.justice.gov/en/ 和 1-800-898-7180 都查不到。請問律師。以法庭文件為準。
sms-check-bond-short = 保釋日期在 https://acis.eoir.justice.gov/en/ 和 1-800-898-7180 查不到。以法庭文件為準。
sms-check-uscis = 日期會變。以最新的 USCIS 信件為準。
sms-check-ice = 日期會變。以您最新的 ICE 文件為準：https://www.ice.gov/check-in
sms-check-ice-short = 以最新的 ICE 文件為準：https://www.ice.gov/check-in
sms-check-filing = 這個日期是有人輸入的，我們沒有核對過。
sms-check-filing-short = 我們沒有核對過這個日期。
sms-check-other = 日期會變。請看您最新的信。

sms-lawyer = 律師：{ $name } { $phone }
sms-lawyer-hours = 律師：{ $name } { $phone }（{ $hours }）
sms-lawyer-unnamed = 律師：{ $phone }
sms-help = { $name } 可以幫您找律師：{ $phone }
sms-help-hours = { $name } 可以幫您找律師：{ $phone }（{ $hours }）
sms-help-unnamed = 我們可以幫您找律師：{ $phone }
sms-not-court = 我們不是法庭。這不是法律意見。
sms-not-court-short = 不是法庭，非法律意見。
sms-not-official = 這不是法律意見。
sms-stop = 回傳 STOP 停止。

# Telegram，完整版：各段之間空一行
rich-code = 您的暗號：{ $code }
rich-reminder = 提醒：{ $what }
rich-confirmation =
    記下了：{ $what }
    請和您的通知核對。
rich-confirmation-then = 到時我們會提前提醒您。
rich-changed = 日期改了：{ $what }
rich-changed-place = 地點改了：{ $what }
rich-cancelled =
    有人告訴我們，這個日期不再有效：{ $what }
    請查一查是不是真的。
rich-nudge = 請在這個星期查一查這個日期：{ $what }
rich-disputed =
    { $what }有 { $count } 個日期
    我們不知道哪個對。請今天就查。
rich-disputed-place =
    { $what }有 { $count } 個地點
    我們不知道哪個對。請今天就查。
rich-several = 提醒：{ $count } 個日期
rich-several-confirmation =
    記下了：{ $count } 個日期
    請和您的通知核對。
rich-several-confirmation-then = 每個日期之前，我們都會提醒您。
rich-several-changed = { $count } 個變動
rich-several-cancelled =
    有人告訴我們，這 { $count } 個日期不再有效。
    請查一查是不是真的。
rich-several-nudge = 請在這個星期查一查這 { $count } 個日期。
rich-item = { $number }. { $what }
rich-when = 時間：{ $when }
rich-was = 原來：{ $old }
rich-now = 現在：{ $when }
rich-date-choice = - { $when }
rich-where = 地點：{ $place }
rich-where-notice = 以您通知上的地點為準。
rich-where-aged = 以您通知上的地點為準。我們的地址是 { $as_of }的。
rich-where-unknown = 地點：請看您的通知。
rich-where-medium = 方式：{ $medium }。怎樣參加，通知上有寫。只有一個連結，不等於是網上開庭。
rich-do = 要做的事：{ $action }
rich-do-court-today-more = 遲到可能算沒有到。安檢的隊可能很長。
rich-do-court-bring-more = 法庭的口譯是免費的。
rich-check-court =
    日期會變，也可能提前。請每個星期查：
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    如果什麼都沒查到，請繼續查。只有法庭的文件才算正式。
rich-check-bond =
    保釋開庭在 https://acis.eoir.justice.gov/en/ 和電話 1-800-898-7180 都查不到。請問律師。
    只有法庭的文件才算正式。
rich-check-uscis = 日期會變。以 USCIS 最新的信為準。
rich-check-ice =
    日期會變。以您最新的 ICE 文件為準。
    https://www.ice.gov/check-in
rich-check-filing = 這個日期是有人輸入的，我們沒有核對過。請問律師。
rich-check-other = 日期會變。請看您最新的信。
rich-lawyer = 律師：{ $name }，{ $phone }
rich-lawyer-hours = 律師：{ $name }，{ $phone }（{ $hours }）
rich-lawyer-unnamed = 律師：{ $phone }
rich-help = { $name } 可以幫您找律師：{ $phone }
rich-help-hours = { $name } 可以幫您找律師：{ $phone }（{ $hours }）
rich-help-unnamed = 我們可以幫您找律師：{ $phone }
rich-not-court = 我們不是法庭。這不是法律意見。
rich-not-official = 這不是法律意見。
rich-stop = 不想再收到訊息，請傳 STOP。

after-court = 您的開庭是{ $date }。法官給了新日期嗎？如果您沒有去，請今天就打電話給律師。
after-court-other = { $names }的開庭是{ $date }。法官給了新日期嗎？如果沒有去，請今天就打電話給律師。
after-office = 您的預約是{ $date }。拿到新日期了嗎？如果您沒有去，請今天就打電話給律師。
after-office-other = { $names }的預約是{ $date }。有新日期嗎？如果沒有去，請今天就打電話給律師。

choice-ack = 我會去
choice-ack-other = 我看過了
choice-checked = 日期沒錯
choice-help = 我需要幫助
choice-help-sms = 幫助
choice-differs = 我的日期不一樣
choice-differs-sms = 日期不同
choice-differs-other = 日期不一樣
choice-differs-other-sms = 日期不同
choice-more = 給我看
choice-newdate = 有新日期
choice-nodate = 沒有新日期
choice-over = 全部結束了

# 隱晦版：別人看到也不知道是什麼事
discreet-reminder = { $from }：您的預約是{ $when }（{ $city }）。
discreet-reminder-other = { $from }：您關注的預約是{ $when }（{ $city }）。
discreet-reminder-short = { $from }：預約{ $when }（{ $city }）。
discreet-confirmation = { $from }：記下了，您的預約是{ $when }（{ $city }）。
discreet-confirmation-other = { $from }：記下了，您關注的預約是{ $when }（{ $city }）。
discreet-confirmation-short = { $from }：記下了，{ $when }（{ $city }）。
discreet-changed = { $from }：您的預約改了，原來{ $old }，現在{ $when }（{ $city }）。
discreet-changed-other = { $from }：您關注的預約改了，原來{ $old }，現在{ $when }（{ $city }）。
discreet-changed-short = { $from }：原來{ $old }，現在{ $when }（{ $city }）。
discreet-changed-least = { $from }：原來{ $old }，現在{ $when }。
discreet-changed-place = { $from }：您{ $when }（{ $city }）的預約改了地點。
discreet-changed-place-other = { $from }：您關注的{ $when }的預約改了地點。
discreet-changed-place-short = { $from }：新地點，{ $when }。
discreet-cancelled = { $from }：您{ $when }（{ $city }）的預約不再有效。
discreet-cancelled-other = { $from }：您關注的{ $when }的預約不再有效。
discreet-cancelled-short = { $from }：{ $when }不再有效。
discreet-nudge = { $from }：請查一查您的預約：{ $when }（{ $city }）。
discreet-nudge-other = { $from }：請查一查您關注的預約：{ $when }（{ $city }）。
discreet-nudge-short = { $from }：請查一查{ $when }（{ $city }）。
discreet-disputed = { $from }：您的預約有兩個日期：{ $when }或{ $old }。請查一查。
discreet-disputed-other = { $from }：您關注的預約有兩個日期：{ $when }或{ $old }。
discreet-disputed-short = { $from }：兩個日期：{ $when }或{ $old }。
discreet-disputed-place = { $from }：您{ $when }的預約有兩個地點。請查一查。
discreet-disputed-place-other = { $from }：您關注的預約（{ $when }）有兩個地點。
discreet-disputed-place-short = { $from }：{ $when }，兩個地點。
discreet-after = { $from }：{ $day }的預約以後，有新日期嗎？
discreet-after-other = { $from }：您關注的{ $day }的預約以後，有新日期嗎？
discreet-after-short = { $from }：{ $day }以後有新日期嗎？
discreet-several = { $from }：{ $count } 個預約。第一個是{ $when }（{ $city }）。
discreet-several-confirmation = { $from }：記下了 { $count } 個預約。第一個是{ $when }。
discreet-several-changed = { $from }：{ $count } 個預約改了。第一個現在是{ $when }。
discreet-several-cancelled = { $from }：{ $count } 個預約不再有效。
discreet-several-nudge = { $from }：請查一查 { $count } 個預約。第一個是{ $when }。
discreet-reply = 回 1 看詳情。
discreet-reply-short = 回 1。
discreet-tap = 按按鈕看詳情。
discreet-stop = 回傳 STOP 停止。

## Staff

staff-not-delivered = 沒有送到：{ $label }。原因：{ $reason }。
staff-not-delivered-phone = 沒有送到：{ $label }，{ $phone }。原因：{ $reason }。
staff-not-delivered-many = 沒有送到的訊息：{ $count } 則。主要原因：{ $reason }。請看電話名單。
staff-needs-help = { $label } 請求幫助。請打電話。
staff-needs-help-hearing = { $label } 為{ $when }的事請求幫助。請打電話。
staff-awaited = { $label } 還沒有開庭日期。我們不再問本人了。請跟進。
staff-missed = { $label } 說錯過了開庭。請今天就打電話。
staff-dispute = { $label } 有兩個日期。我們原有：{ $was }。現在聽說：{ $said }。請弄清哪個對。
staff-dispute-place = { $label }（{ $when }）有兩個地點。我們原有：{ $was }。現在聽說：{ $said }。請弄清哪個對。
staff-dispute-cancel = { $label }：有人說{ $was }不再有效。請核對。
staff-unread = { $label } 沒有回答關於{ $when }的最後一次提醒。請打電話。
staff-unread-family = { $label }：家屬沒有回答關於{ $when }的最後一次提醒。請打電話。
staff-channel-paused = { $channel } 暫停了：{ $reason }。修好之前那裡什麼都發不出去。
staff-odd-answer = { $channel } 給了我們不認識的回答：{ $reason }。我們會再試。
somebody = 有人
no-date = 還沒有日期
staff-late = { $count ->
   *[other] { $channel } 上有 { $count } 則訊息晚了。
}
staff-import-parked = { $count ->
   *[other] 匯入 { $import }：{ $count } 個開庭先放著。您放行之前什麼都不會發出。
}
staff-wrong-number = { $label } 的電話好像是別人的。請核對號碼。
staff-bond = { $label } 在{ $when }有保釋開庭。請馬上處理。
staff-at-once = { $label }：{ $kind }，{ $when }。請馬上處理。
staff-fear-review = { $label } 在{ $when }有恐懼面談複查。請馬上處理。
staff-short-notice = { $label } 很快就要開庭：{ $when }。請打電話。
staff-stopped = { $label } 不想再收訊息。請就{ $when }的事打電話。
staff-expired = 給 { $label } 的訊息沒有及時發出。原因：{ $reason }。

## What was done

say-we-failed = 對不起，我們沒能讀取您的訊息。這是我們的錯，辦公室已經知道。請再試一次，或撥 { $phone }。
say-same-date = 這就是我們已有的日期。沒有變動。
say-cancel-asked = 謝謝。我們告訴了辦公室。他們核對之前，我們會繼續提醒您。
say-link-unknown = 這個連結不能再用了。請再要一個新的。
say-staff-linked = 辦公室的警報現在會發到這個聊天裡。
say-staff-console = 請從這裡登入。連結只能用一次，15 分鐘內有效：{ $link }
staff-inbound-failed = { $label } 的一則訊息沒能處理（編號 { $number }）。請和對方聯絡。

## Dialogue

say-then =
    { $first }

    { $then }

# 歡迎
ask-language =
    您好，這裡是 { $sender }。您想用哪種語言？
    Hello. This is { $sender }. Which language do you want?

choice-language-more = 更多語言

ask-consent =
    我們可以提醒您開庭的時間，讓您不會錯過。這是免費的。
    { $sender } 會寫給您：通常一個星期一則訊息，開庭前幾天會多一些，日期有變時也會有一則。這個聊天裡寫的內容，Telegram 能看到。
    我們不是法庭，這不是法律意見。
    任何時候想停止，請傳 STOP。需要幫助，請傳 HELP。
    我們可以寫給您嗎？
ask-consent-sms = { $sender } 可以提醒您開庭的時間：通常一個星期一則簡訊，開庭前幾天多一些，日期有變時一則。可能產生簡訊和流量費。我們不是法庭。傳 STOP 停止，傳 HELP 求助。可以傳簡訊給您嗎？
choice-agree = 可以，請寫給我
choice-decline = 不用，謝謝
say-agreed = 謝謝。我們的提醒很短，不說是什麼事。您可以在 SETTINGS 裡更改。
say-agreed-plain = 謝謝。提醒裡寫什麼、用哪種語言，您可以在 SETTINGS 裡更改。
say-agreed-sms = 謝謝。我們的提醒很短，不說是什麼事。您可以在 SETTINGS 裡更改。傳 0 返回。
say-declined = 好的，我們不會寫給您。如果您改變主意，請傳 START。

# 誰的開庭，哪一種
ask-who = 是誰的開庭？
choice-who-self = 我自己的
choice-who-known = { $name }
choice-who-other = 親屬的
ask-name = 我們怎樣稱呼這個人？最好用小名，例如「媽媽」或「R 叔叔」。請不要傳全名，也不要傳 A-number。
say-name-unreadable = 請用文字寫一個小名，例如「媽媽」。
say-name-long = 有點長。一個短的小名就夠了，例如「媽媽」。

ask-kind = 是哪一種開庭？通知上有寫。
choice-kind-master = 小庭（master，常是第一次）
choice-kind-individual = 大庭（individual，正式開庭）
choice-kind-bond = 保釋開庭（離開拘留所）
choice-kind-uscis_biometrics = 在 USCIS 按指紋
choice-kind-uscis_interview = 在 USCIS 面談
choice-kind-ice_checkin = 向 ICE 報到（check-in）
choice-kind-more = 其他，或者我不知道
ask-kind-more = 下面哪個最接近？
choice-kind-status_or_other_court = 在法庭，但不知道哪一種
choice-kind-fear_review = 法官複查恐懼面談
choice-kind-other = 其他預約，不在法庭

# 地點
ask-court = 法庭在哪個城市？請輸入城市的英文名，或法庭的三個字母代碼。
ask-court-sms = 法庭在哪個城市？請輸入城市的英文名，或法庭的三個字母代碼。（0 = 返回）
choice-elsewhere = 別的地方
say-court-unknown = 在我們的名單裡找不到「{ $typed }」。請只輸入城市的英文名，例如：Denver
ask-court-pick = 通知上寫的是哪一個？
choice-court = { $name }（{ $city }）
choice-court-detained = { $name }（{ $city }），給被拘留的人
choice-court-closed = { $name }（{ $city }），已關閉或搬遷
choice-court-unsure = { $name }（{ $city }），請核對通知
say-court-closed = 請再看一次您的通知：據我們所知，{ $name } 已經關閉或搬走了。
ask-city = 在哪個城市？（0 = 返回）
ask-city-court = 在哪個城市開庭？請照通知上的寫法輸入城市。（0 = 返回）
say-city-unreadable = 請輸入城市的名字，例如：Denver
ask-zone = { $city } 用哪裡的時間？
choice-zone-eastern = 東部（New York、Miami）
choice-zone-central = 中部（Chicago、Houston）
choice-zone-mountain = 山區（Denver、El Paso）
choice-zone-arizona = 亞利桑那（Phoenix）
choice-zone-pacific = 太平洋（Los Angeles）
choice-zone-alaska = 阿拉斯加
choice-zone-hawaii = 夏威夷
choice-zone-atlantic = 波多黎各
choice-zone-chamorro = 關島、塞班島
ask-own-zone = 您住的地方和 { $city } 是同一個時間嗎？我們這樣問，是為了不在夜裡打擾您。
choice-own-same = 同一個時間
choice-own-other = 不同的時間
ask-own-zone-which = 您住的地方用哪裡的時間？

# 時間
ask-when = 在 { $city } 的開庭是哪一天、幾點？請照通知上的寫，例如：2027年3月15日 上午8:30
ask-when-other = 是哪一天、幾點？請照您的文件上的寫，例如：2027年3月15日 上午8:30
ask-when-new = 新的日期和時間是什麼？請照最新的通知寫，例如：2027年3月15日 上午8:30
say-when-date = 我沒看出日期。
say-when-impossible = 日曆上沒有這一天。請再看一次通知。
say-when-no-year = 請把年份也寫上，月份寫成「3月」這樣，免得把月和日弄混。
say-when-unset = 那份文件好像還沒有日期。請找一找有沒有更新的通知，或撥 1-800-898-7180 聽日期。只有法庭的文件才算正式。
ask-day-order = 這個日期有兩種讀法。您說的是哪一天？
ask-day-year = 哪一年？
ask-day-week = 您說的是哪一天？
ask-day-which = 我看到不止一個日期。哪一天開庭？
choice-when = { $when_date }，{ $when_time }
choice-date = { $when_date }
choice-other-date = 別的日期
ask-time = { $when_date }：幾點？例如：上午8:30
ask-half = { $when_date }：上午還是下午？
ask-time-which = { $when_date }：是哪個時間？
choice-time = { $when_time }
say-time-unreadable = 我沒看出時間。請這樣寫：上午8:30
choice-pick = 用按鈕選日期
ask-month = 哪個月？
choice-month = { $when_month }
choice-number = { $number }

# 再讀一遍
ask-check =
    請和您的通知核對：
    { $what }
    { $when }
    { $place }
    全部都對嗎？
ask-check-doubt =
    請再看一次：
    { $doubts }

    { $what }
    { $when }
    { $place }
    您的通知上是這樣寫的嗎？
say-what-of = { $name }：{ $kind }
say-place-court = { $name }，{ $city }
say-place-city = { $city }
choice-right = 對，全都對
choice-change = 不對，要改
choice-meant = 我說的是{ $when_date }
say-doubt-past = 這一天已經過去了。
say-doubt-today-past = 今天的這個時間已經過去了。
say-doubt-far = 這是很多年以後。
say-doubt-weekend = 這是週末。法庭通常不開門。
say-doubt-holiday = 這是聯邦假日。法庭通常不開門。
say-doubt-early = { $when_time } 開庭，太早了。
say-doubt-late = { $when_time } 開庭，太晚了。
say-doubt-weekday = 您寫的是另一個星期幾。那一天是：{ $when_date }
say-doubt-year = 您沒有寫年份。這是：{ $when_date }
say-doubt-zone = 您寫的是另一個地方的時間。通知上的時間是 { $when_city } 的時間。上面寫的是 { $when_time } 嗎？
ask-fix = 我們要改什麼？
choice-fix-date = 日期或時間
choice-fix-place = 法庭或地點
choice-fix-city = 城市和當地時間
choice-fix-kind = 開庭的種類
choice-fix-who = 是誰的開庭

# 名單
ask-list = 哪一個？
ask-list-empty = 這裡還沒有開庭。
choice-hearing = { $what }：{ $when_date }，{ $when_time }
choice-hearing-disputed = { $what }：{ $when_date }，{ $when_time }（我們有兩個日期）
choice-hearing-disputed-place = { $what }：{ $when_date }，{ $when_time }（我們有兩個地點）
choice-hearing-awaited = { $what }：還沒有日期
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    還沒有日期。請繼續查。
choice-do-change = 改日期、時間或地點
choice-do-cancel = 這次開庭取消了
choice-do-list = 回到名單
ask-sure =
    { $what }，{ $when }
    您最新的通知上說這次開庭取消了嗎？如果不確定，請先問律師。錯過開庭，可能會有遞解令（遣返）。
ask-sure-awaited = 要我們不再記這次開庭嗎？
choice-sure-yes = 是，取消了
choice-sure-no = 不，留著
say-nothing-changed = 什麼都沒有改。
say-hearing-gone = 您的名單裡已經沒有這次開庭了。

# 對提醒的回答
say-thanks = 謝謝。到那天之前，請一直查您的日期。
say-help-comes =
    謝謝您告訴我們。我們已經告訴辦公室您需要幫助。
    { $call }
say-call-lawyer = 您可以打給 { $name }：{ $phone }
say-call-lawyer-hours = 您可以打給 { $name }：{ $phone }（{ $hours }）
say-call-line = 這些人可以幫您找律師：{ $phone }
say-call-line-hours = 這些人可以幫您找律師：{ $phone }（{ $hours }）
say-call-nobody = 他們會打電話給您。
counsel = { $from }：我們以前訊息裡的律師電話不再有效。{ $call }
counsel-other = { $from } ({ $names })：我們以前訊息裡的律師電話不再有效。{ $call }
discreet-counsel = { $from }：從現在起請打 { $phone }，不要打舊號碼。
reply-date = { $sender }：有新日期嗎？請看您最新的信。
reply-call-today = { $sender }：我們今天會打電話給您。請把手機帶在身邊。
say-after-nodate = 謝謝。請每個星期查一次有沒有新日期：1-800-898-7180。只有法庭的文件才算正式。
say-after-over = 謝謝您告訴我們。這件事我們不再提醒您了。

# 選單、設定、幫助
ask-menu = 我們能幫您做什麼？
choice-go-hearings = 我的開庭
choice-go-new = 新增開庭
choice-go-settings = 設定
choice-go-help = 我需要幫助
ask-settings = 您的語言：{ $language }。您的訊息：{ $wording }。
say-wording-discreet = 簡短，不寫詳情
say-wording-plain = 寫出全部詳情
choice-set-language = 換語言
choice-set-wording = 簡短或寫詳情
choice-set-zone = 我住的地方的時間
choice-set-stop = 不要再傳訊息
ask-language-again = 您想用哪種語言？
say-language-set = 從現在起，我們用繁體中文寫給您。
ask-wording = 提醒要怎麼寫？簡短：「{ $sender }：您的預約是12月15日週二，上午8:30」。寫詳情：訊息裡什麼都寫。請想一想，還有誰會看到您的手機。
choice-wording-discreet = 簡短，不寫詳情
choice-wording-plain = 寫出全部詳情
say-wording-set-discreet = 您的提醒現在很短，不說是什麼事。
say-wording-set-plain = 您的提醒現在寫出全部詳情。看到您手機的人都能讀到。
say-zone-set = 謝謝。我們會在您那裡的白天寫給您。
ask-stop = 要停止所有訊息嗎？您的開庭不會變，但是沒有人提醒您了。
choice-stop-all = 停止所有訊息
choice-stop-no = 不，繼續寫給我
say-help =
    這裡是 { $sender }。我們提醒人們開庭的時間。我們不是法庭。
    { $call }
    想停止所有訊息，請傳 STOP。想看選單，請傳 MENU。

# 停止和開始
say-stopped = { $sender }：您不會再收到我們的訊息。想重新開始，請傳 START。
say-restarted-here = 歡迎回來。如果您也收我們的簡訊，請在那裡也傳 START。
say-wrong-number = 對不起。我們不會再寫到這個號碼。
ask-leave = 您有一個問題還沒答完。要停止什麼？
choice-leave-question = 只是那個問題
say-left = 好的，那個先放下。

# 其他情況
choice-back = 返回
say-choose = 請從這些裡面選一個。
say-choose-number = 請回一個數字。
say-not-understood = 我沒看懂。
say-you-are-welcome = 不客氣。任何時候都可以傳 MENU。
say-number-dropped = 您傳的一個號碼很像 A-number。我們已經刪掉，沒有保留。請千萬不要在訊息裡傳它。
say-names-dropped = 那份文件上的名字，我們沒有留下。
say-cannot-read-voice = 我們在這裡不能聽語音。請打字。
say-cannot-read-photo = 我們在這裡不能看圖片和文件。請把通知上的日期和時間打出來。
say-cannot-read-other = 我們在這裡只能看文字。請打字。
say-cannot-read-old-button = 那個按鈕是以前的問題的。

## When it is unclear, or too much

say-we-were-at = 過了一陣子了。我們剛才問到這裡：
say-please-wait = 一下子太多了。請等十分鐘再寫。想停止所有訊息，請傳 STOP。
say-cannot-read-edit = 舊訊息改了，我們看不到。請重新打一遍。
say-write-in-private = 我一次只和一個人說話。請私下寫給我。我現在離開這個群組。
ask-stop-which = 您想少收一些訊息。要停止什麼？
choice-stop-about = 只停關於 { $name } 的
staff-unclear-text = { $label } 寫的內容我們看不懂。請聯絡。
staff-unclear-unfinished = { $label } 寫了一個日期，但沒有確認。這個日期不算數，也不會提醒任何人。請問一問。
staff-unclear-stop = { $label } 想少收訊息，但不清楚是哪些。請問一問。

## Delivery: why something did not arrive, and who is asked then

why-stopped = 本人要求不再收訊息
why-number = 這個號碼不能用，或收不了簡訊
why-account = 服務商拒絕我們的帳戶或設定
why-filtered = 電話公司攔下了我們的訊息
why-phone = 手機關機或沒有訊號
why-provider = 聯絡不上服務商
why-blocked = 對方封鎖了機器人
why-gone = 聊天已經不在了
why-unreadable = 服務商看不懂我們的文字
why-unknown = 服務商給了我們不知道的原因
why-twice = 另一個程式在用同一個機器人
why-throttled = 一次訊息太多
why-late = 太晚了，已經沒用
relay-ask = { $sender }：您關注的預約，我們沒有得到回答：{ $when }。請確認對方知道這件事。
staff-silent = { $label } 很久沒有消息了。我們現在問這個電話是否還是本人的。請打電話。
staff-silent-many = 很久沒有消息的電話：{ $count } 個。請看電話名單。
staff-load = { $channel }：明天的提醒在夜間安靜時間之前發不完。我們會早點開始。
discreet-still = 還是您嗎？1 = 是，給我看。2 = 號碼錯了。
discreet-still-tap = 還是您嗎？
choice-still-me = 是，給我看
choice-still-wrong = 號碼錯了

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } 的訊息又能發出了。晚了 { $minutes } 分鐘。
staff-job-failed = 這件事沒有成功：{ $job }（{ $reason }）。我們稍後再試。請看一下機器。
staff-job-down = 從 { $since } 起這件事沒有成功：{ $job }（{ $reason }）。我們每小時再試一次。請在機器上執行 { $command }，它會告訴您怎麼做。
staff-clock-back = 機器的時鐘被調回 { $minutes } 分鐘。請檢查。
staff-disk = 磁碟快滿了：還剩 { $megabytes } MB。請騰出空間，不然我們存不了訊息。
staff-case-ends = { $label }：沒有人告訴我們新日期。兩個星期後我們會刪除這個案子。如果缺了日期，請加上。
digest =
    今天給辦公室的：
    { $lines }
digest-unconfirmed = { $count ->
   *[other] { $count } 個開庭快到了，還沒有確認。
}
digest-hearing = { $label }：{ $when }
digest-unreachable = { $count ->
   *[other] { $count } 個人有開庭，但收不到訊息。
}
digest-tasks = { $count ->
   *[other] 電話名單上有 { $count } 件事等著做。
}
digest-imports = { $count ->
   *[other] { $count } 個匯入等著放行。
}
digest-ending = 一個星期內會刪除的案子：{ $count } 個。如果需要已發訊息的證明，請現在列印。
digest-paused = 傳送停了：{ $channel }（{ $reason }）。
digest-guidance = { $count ->
   *[other] { $count } 篇說明文字快要核對了。
}
digest-more = …還有 { $count } 個

## The first day

profile-about = 用您的語言提醒您的預約。免費。想停止，請傳 STOP。
profile-description = 我們提醒您的預約，讓您不會錯過。這是免費的。要開始，請點下面的按鈕。任何時候想停止，請傳 STOP。
staff-test = 這是測試。辦公室的警報會發到這裡給您。

## On paper

poster-title = 我們提醒您的預約
poster-why = 讓您不會錯過。用您的語言。免費。
poster-telegram = 用 Telegram：把手機相機對準這個方塊，然後點按鈕。
poster-sms = 用簡訊：把「{ $word }」傳到 { $phone }
sheet-title = 您的預約提醒
sheet-name = 我們怎樣稱呼您？最好用小名。
sheet-number = 請不要在這張紙上寫全名，也不要寫 A-number。
sheet-phone = 您的手機號碼
sheet-date = 最新通知上的日期、時間和城市
sheet-news = 也可以傳辦公室的消息給我。這是另外的選擇。
sheet-share = 這些人也可以收到關於我的日期的訊息。他們每人填自己的一張。
sheet-privacy = 我們只保留這張紙上寫的內容和彼此的訊息。我們不會把您的號碼給任何人做廣告。您的案子結束後，我們會全部刪掉。
sheet-signature = 簽名
sheet-day = 今天的日期
sheet-keep = 請保留這一部分。
sheet-sender = 我們的訊息從 { $phone } 發出，開頭是：{ $sender }
sheet-never = 我們從不向您要錢、密碼或 A-number。
sheet-call = 有問題嗎？請打電話給我們：{ $phone }

## Settings and privacy

choice-set-second = 第二種語言
choice-set-code = 我的暗號
choice-set-ways = 寫到哪裡給我
choice-set-data = 你們有我的哪些資料
ask-second = 如果一篇文字沒有{ $language }的，我們可以用哪種語言？
choice-second-none = 不要第二種語言
say-second-set = 謝謝。如果一篇文字沒有您的語言，您會收到{ $language }的。
say-second-none = 好的，我們不用第二種語言。

# 暗號：讀者自己的詞
ask-code = 有了暗號，您就知道訊息真的是我們發的：它會寫在提醒裡。請輸入一個詞，3 到 16 個字母或數字，例如：mango7
ask-code-have = 您的暗號是 { $code }。它寫在我們的提醒裡，讓您知道是我們發的。想換，請輸入一個新的詞。
choice-code-remove = 不要暗號了
say-code-set = 您的暗號現在是 { $code }。請不要告訴任何人。
say-code-removed = 您的提醒裡不再有暗號。
say-code-unreadable = 請輸入一個至少 3 個字母的詞，不要有別的符號。可以有數字。
say-code-long = 這個詞太長了。請選一個短一點的。
say-code-telling = 這個詞可能讓別人知道訊息是什麼事。請換一個，例如水果或動物。
telling-words = 移民 法庭 法院 開庭 大庭 小庭 法官 律師 遞解 驅逐 遣返 庇護 簽證 保釋 uscis eoir ice dhs

# 同一個人的另一個聯絡方法
ask-ways =
    我們寫到這裡給您：
    { $ways }
choice-ways-sms = 也用簡訊
choice-ways-telegram = 也用 Telegram
choice-ways-moved = 我的號碼換了
choice-ways-first = 先用哪個
ask-first = 我們先寫到哪裡給您？
say-first-set = 好的，我們先用那個。
say-move-code =
    您的代碼：{ $code }
    { $how }
    只能用一次，一天之內有效。不要給別人看。
say-how-sms-here = 請用您的另一部手機把它傳到這個號碼。
say-how-sms = 請用您的手機以簡訊把它傳到 { $to }。
say-how-telegram = 請在 Telegram 上把它傳給我們：{ $to }
say-way-added = 好了。我們的訊息現在也能發到這裡。
say-way-moved = 好了。從現在起我們寫到這裡。舊號碼不會再收到訊息。
say-way-same = 代碼就是在這裡拿到的。請用另一部手機傳。
say-way-taken = 我們自己沒能連上這部手機。已經告訴辦公室，他們會幫您。
say-way-warning = 您的訊息現在也會發到 { $way }，或只發到那裡。如果這不是您要求的，請撥 { $phone }。

# 一個案子不傳訊息
choice-do-mute = 這個案子不要傳訊息
choice-do-unmute = 這個案子重新傳訊息
say-what-muted = { $what }（不傳訊息）
say-muted = 好的。這個案子的任何日期我們都不再寫了。其他的照舊。
say-unmuted = 好的。您又會收到這個案子所有日期的訊息。

# 我們保留什麼，怎樣刪除
ask-data = 我們保留了您的哪些資料，可以給您看，也可以刪除。
choice-data-stored = 給我看你們保留的
choice-data-erase = 把我刪除
say-stored =
    我們保留了您的這些資料：
    { $lines }
    { $kept }
say-stored-language = 語言：{ $language }
say-stored-second = 第二種語言：{ $language }
say-stored-zone = 您住的地方的時間：{ $zone }
say-stored-wording = 您的訊息：{ $wording }
say-stored-code = 暗號：{ $code }
say-stored-way = { $way }：您在{ $when_date }同意
say-stored-way-office = { $way }：辦公室在{ $when_date }記下您同意
say-stored-way-silent = { $way }：不傳訊息
say-stored-people = 您關注的人：{ $names }
say-stored-followers = { $count ->
   *[other] 另外有 { $count } 個人收到您開庭的訊息。
}
say-stored-kept = { $days ->
   *[other] 還有我們之間的訊息。案子結束以後，我們過 { $days } 天就刪除。如果您選「把我刪除」，我們現在就全部刪除。
}
ask-erase = 要把我們知道的關於您的一切都刪除嗎？那樣就沒有人提醒您了。您的開庭不會變：請還是要去。
choice-erase-yes = 是，把我刪除
choice-erase-no = 不，留著
ask-erase-sure = 刪除以後不能恢復。請先把您的日期抄下來。現在全部刪除嗎？
choice-erase-sure = 是，全部刪除
say-erased = { $sender }：我們知道的關於您的一切都刪除了。您不會再收到我們的訊息。想重新開始，請傳 START。
staff-erased = 有人要求刪除我們知道的關於本人的一切。已經刪除。
staff-erased-stays = 有人要求刪除我們知道的關於本人的一切。已經刪除。辦公室的案子，或有別人關注的案子，沒有本人也會繼續：請看電話名單。
staff-two-people = { $label } 想用電話 { $way }，而它已有自己的案子。什麼都沒有合併。請打電話。

## A hearing's life

# 還沒有日期：每星期問一次。先是隱晦版，再是完整版
discreet-awaited = { $from }：您的預約有日期了嗎？請查一查。
discreet-awaited-short = { $from }：現在有日期了嗎？
discreet-awaited-other = { $from }：您關注的預約有日期了嗎？請查一查。
awaited-check = { $from }：您的開庭有日期了嗎？請查 https://acis.eoir.justice.gov/en/ 或撥 1-800-898-7180。什麼都沒查到，絕不等於沒有開庭。只有法庭的文件才算正式。
awaited-check-other = { $from }：{ $names }的開庭有日期了嗎？請查 https://acis.eoir.justice.gov/en/ 或撥 1-800-898-7180。什麼都沒查到，絕不等於沒有開庭。只有法庭的文件才算正式。
awaited-stop = { $text } { $stop }
choice-havedate = 我有日期了
choice-notyet = 還沒有
choice-unask = 不要再問
choice-unset = 我還沒有日期
say-awaited =
    記下了：還沒有日期。我們每個星期問您一次。
    請您也每個星期查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180
    什麼都沒查到，絕不等於沒有開庭。只有法庭的文件才算正式。
say-unasked = 好的，我們不再問了。請您自己繼續查日期：1-800-898-7180。有了日期，請傳 NEW 或 HEARINGS。

# 錯過了，或結束了
choice-missed = 我錯過了
say-missed =
    這很嚴重。有人錯過開庭時，法官可以在本人不在的時候下遞解令（遣返）。
    請今天就打電話。不要等信。
    { $call }
    我們已經告訴了辦公室。
ask-over =
    { $what }，{ $when }
    整個案子都結束了嗎，以後不會再開庭？如果法官做了決定，請在當天問律師是什麼意思。
ask-over-awaited = 整個案子都結束了嗎，以後不會再開庭？如果法官做了決定，請在當天問律師是什麼意思。
choice-over-yes = 是，結束了
choice-over-no = 沒有，繼續提醒我

# 日曆和地圖
choice-do-over = 我的案子結束了
choice-do-calendar = 放進我的日曆
choice-do-map = 在地圖上看地點
calendar-title = { $sender }：預約
say-calendar = 這是給您日曆用的文件。裡面不說是什麼事。日期改了，請再要一個新文件。
say-calendar-link = 這個連結把日期放進您的日曆。裡面不說是什麼事：{ $link }
say-calendar-none = 這個日期沒有日曆文件。
say-map =
    { $place }
    { $link }
    以您通知上的地點為準。

## Guide

# 資訊都寫明來源，絕不是建議
choice-go-guide = 問題和回答
choice-go-lawyer = 打電話給我的律師
ask-guide = 您想知道什麼？
choice-guide-more = 更多問題
guide-said =
    { $text }

    來源：{ $source }（{ $reviewed }）。這不是法律意見。
guide-said-call =
    { $text }

    { $call }
    來源：{ $source }（{ $reviewed }）。這不是法律意見。
guide-own = { $text }

guide-dont_miss-title = 為什麼不能錯過開庭？
guide-dont_miss =
    每次開庭都算，小庭也算。

    如果您不去，法官可以在您不在的時候下遞解令（遣返）。遲到可能算沒有到。

    就算您的第一份文件（NTA）上沒有日期，也是一樣。

    日期會變，也可能提前。請每個星期查：
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    如果什麼都沒查到，請繼續查。只有法庭的文件才算正式。

    法庭的信，每一封都要打開看。早一點去見律師。
guide-dont_miss-sms = 每次開庭都算。如果您不去或遲到，法官可以下遞解令（遣返）。第一份文件（NTA）上沒有日期也一樣。請每個星期查日期：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。什麼都沒查到，請繼續查。只有法庭的文件才算正式。

guide-what_to_bring-title = 要帶什麼
guide-what_to_bring =
    開庭時，人們會帶：
    - 出庭通知
    - 案子的第一份文件（NTA）
    - 有照片的證件
    - 法庭的所有文件，加上覆印件
    - 不是英文的文件，要有譯文

    早點出門：要排隊通過安檢。

    要給法官看的文件有時間限制。文件的事請問您的律師。
guide-what_to_bring-sms = 請帶：出庭通知、法庭的第一份文件（NTA）、有照片的證件、法庭的所有文件和影印本、譯文。早點出門：要排隊通過安檢。給法官的文件有時間限制：請問您的律師。

guide-day_of_hearing-title = 開庭那一天
guide-day_of_hearing =
    請在規定的時間之前通過安檢，進到法庭裡。遲到可能算沒有到。

    法庭的口譯是免費的。

    離開之前，找一找寫著下次日期的紙。沒有？請向他們要，並且查 https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。

    然後把新日期告訴我們。我們會提醒您。
guide-day_of_hearing-sms = 請在規定的時間之前通過安檢，進到法庭裡：遲到可能算沒有到。法庭的口譯是免費的。離開之前，請要一張寫著下次日期的紙。然後把新日期告訴我們。

guide-in_person_or_online-title = 親自去還是網上？
guide-in_person_or_online =
    請親自去，除非您的通知或法庭說是網上開庭。

    只有一個視訊連結，不等於是網上開庭。換了法官，連結也可能換。

    不確定？請撥通知上法庭的電話，或 1-800-898-7180。想請法官改成網上開庭，可以問律師。法官同意之前，還是要親自去。
guide-in_person_or_online-sms = 請親自去，除非您的通知或法庭說是網上開庭。只有一個視訊連結，不等於網上開庭。想請法官改成網上，可以問律師。法官同意之前，還是要親自去。

guide-cannot_go-title = 如果我去不了
guide-cannot_go =
    請求改日子或改法庭，在法官同意之前，誰都還是要去。搬家不會把案子也搬走。

    人不在，就可能有遞解令（遣返），生病或住得遠也一樣。

    律師可以在那天之前向法官請求。請現在就打電話，不要等。
guide-cannot_go-sms = 請求改日子或改法庭，在法官同意之前，誰都還是要去。人不在，就可能有遞解令（遣返）。律師可以在那天之前向法官請求。請現在就打電話。

guide-moved-title = 我搬家了
guide-moved =
    告訴我們，不等於告訴法庭。告訴律師、郵局或 USCIS，也不等於告訴法庭。

    1. 法庭：EOIR-33 表（改地址），5 天之內。每個人一份，再給 ICE 的律師（OPLA）一份。也可以上網：https://respondentaccess.eoir.justice.gov
    2. USCIS：AR-11 表，或您的網上帳戶，10 天之內。
    3. ICE，如果您要向它報到：5 個工作日之內：https://www.ice.gov/check-in

    法庭把信寄到您最後的地址。寄到那裡的就算數。
    搬家不會把您的案子轉到別的法庭。
guide-moved-sms = 告訴我們、郵局或 USCIS，都不等於告訴法庭。法庭：EOIR-33 表（新地址），5 天之內，每人一份：https://respondentaccess.eoir.justice.gov USCIS：AR-11 表，10 天之內。ICE，如果您要報到：5 個工作日之內。搬家不會把案子也搬走。

guide-afraid_to_go-title = 我怕去開庭
guide-afraid_to_go =
    有兩件事都是真的：
    - 從 2025 年 5 月起，ICE 在移民法庭逮捕過人。
    - 如果您不去開庭，法官可以在您不在的時候下遞解令（遣返）。

    在那天之前，請和律師或法律援助談。您可以問他們：
    - 我能請法官改成網上開庭嗎？
    - 如果政府請求結束（dismiss）我的案子，怎麼辦？這不一定是好消息。

    把您要去的地方告訴一個信得過的人。有人被拘留時，家人可以在這裡找：https://locator.ice.gov
    查的時候需要 A-number：請放在家裡，千萬不要傳到這裡。
guide-afraid_to_go-sms = 有兩件事都是真的。從 2025 年 5 月起，ICE 在移民法庭逮捕過人。如果您不去開庭，法官可以下遞解令（遣返）。請在那天之前和律師談，也問問網上開庭。告訴一個信得過的人。

guide-interpreter-title = 免費口譯
guide-interpreter =
    在移民法庭，口譯是免費的。

    請告訴法庭或法官：您說什麼話、哪裡的方言、從哪個地方來。

    家人和朋友不可以在法庭上為您口譯。

    如果聽不懂口譯，請告訴法官。

    在 USCIS 的面談，請看信上怎麼說。
guide-interpreter-sms = 在移民法庭，口譯是免費的。請告訴法庭您說什麼話、哪裡的方言、從哪個地方來。家人不可以在法庭上口譯。在 USCIS 的面談，請看信上怎麼說。

guide-find_a_lawyer-title = 找律師
guide-find_a_lawyer =
    請早一點去見律師，帶上所有文件。

    只有律師，和司法部認可的代表，才可以提供移民法律意見。別人都不可以。

    法庭的名單，上面有免費或低收費的幫助：
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = 請早一點去見律師，帶上所有文件。只有律師和司法部認可的代表可以提供法律意見。免費或低收費的：https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = 小心騙子
guide-scams =
    有人冒充法庭、律師或 ICE。他們用視訊假裝開庭，要「保釋金」，或用假號碼打電話。

    我們絕不會要錢、A-number、社會安全號碼或密碼。法庭絕不會在這裡傳連結給您。

    真的政府網頁，結尾是 .gov。

    不確定？請打給您的律師，或撥通知上法庭的電話。舉報：EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = 我們絕不會要錢、A-number 或密碼。法庭絕不會在這裡傳連結。真的政府網頁結尾是 .gov。有假的視訊開庭和假號碼。舉報：EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = 法庭的信或命令
guide-letter_or_order =
    法庭的信，每一封都要馬上打開。它可能改您的日期，或要您做什麼。

    遞解令（遣返）：請在當天和律師談。可能有辦法回應，但時間很短：是幾天，不是幾個星期。錯過開庭後的遞解令馬上生效。

    有人要您同意結束（dismiss）您的案子嗎？請先和律師談。從 2025 年起，有些人因此很快被遞解出境。

    請保留好所有文件。
guide-letter_or_order-sms = 法庭的信，每一封都要馬上打開。遞解令（遣返）：請在當天和律師談。時間很短：是幾天，不是幾個星期。同意結束（dismiss）案子之前，請先和律師談。

guide-missed-title = 我錯過了開庭
guide-missed =
    有人錯過開庭時，法官可以在本人不在的時候下遞解令（遣返）。這樣的命令馬上生效。

    可能有辦法請法官重新打開案子，通常只有一次。時間很短：是幾天，不是幾個星期。

    請今天就和律師談。想知道法官怎麼決定：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。如果什麼都沒查到，請繼續查。
guide-missed-sms = 法官可以在您不在的時候下遞解令（遣返），馬上生效。可能有辦法請法官重新打開案子，通常只有一次。時間很短：是幾天，不是幾個星期。請今天就和律師談。

# 家人：誰關注誰，以及連接用的代碼
choice-go-family = 家人
ask-family = 家人：您想做什麼？
choice-family-list = 看誰關注我的日期
choice-family-invite = 邀請一位親屬
choice-family-give = 把代碼給要開庭的人
choice-family-code = 我有代碼
choice-family-leave = 不再關注某人
ask-family-name = 您想邀請誰？小名就夠了，例如「我妹妹」。請不要傳全名。
ask-family-calls = { $name } 怎麼稱呼您？最好用小名，例如「媽媽」或「R 叔叔」。
say-family-code =
    請您自己把這個代碼交給 { $name }。只能用一次，7 天之內有效。
    { $ways }
family-way-code = 代碼：{ $code }
family-way-sms = 可以用簡訊把代碼傳到 { $phone }
family-way-link = 或在 Telegram 上打開：{ $link }
ask-family-code = 請輸入別人給您的代碼。
say-family-code-wrong = 這個代碼不能用。請要一個新的。
say-family-joined = 成功了。您現在關注 { $name }，會收到同樣的提醒。
say-family-linked = 成功了。{ $name } 為您記下的，現在由您自己管。誰關注您的日期，由您決定。
ask-family-list = 這些人關注您的日期，或請求關注：
ask-family-nobody = 沒有別人關注您的日期。
choice-family-approved = { $name }：會收到您的日期
choice-family-pending = { $name }：等您回答
ask-family-allow = 可以讓 { $name } 看到您的所有日期，並收到提醒嗎？
ask-family-remove = { $name } 會收到您日期的提醒。要停止嗎？
say-family-approved = 好的。從現在起 { $name } 會收到您的日期。
say-family-removed = 好的。{ $name } 不會再從我們這裡知道您的日期。還沒有人用過的代碼都不能再用了。
ask-family-leave = 您不想再關注誰？
say-family-left = 您不再關注 { $name }。
say-family-offer = 要讓 { $name } 也收到這些提醒嗎？傳 FAMILY，為 { $name } 拿一個代碼。

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }：您有一則訊息。
staff-broadcast-asked = { $name } 請您批准這則訊息：「{ $title }」。會收到的人數：{ $count }。要查看，請傳 /broadcast。
staff-broadcast-grown = 訊息「{ $name }」已暫停：現在會收到的人比批准的人數（{ $count }）多。請查看。

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = 有人告訴我們，法庭這一天關門。這不等於取消。去之前請先查。
sms-closed-short = 法庭可能關門。沒有取消，請先查。
rich-closed = 有人告訴我們，法庭這一天關門。這不等於取消。去之前請先查。

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = 有人告訴我們，{ $court } 在這一天關門：{ $date }。這則訊息不等於取消。去之前請先查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。只有法庭的文件才算正式。有問題請撥：{ $phone }
ready-court_moved = 有人告訴我們，{ $court } 搬了。新地點：{ $place }。除非法庭另說，日期和時間都不變。請按您最新通知上的地點去，並先查：https://acis.eoir.justice.gov/en/ 或 1-800-898-7180。有問題請撥：{ $phone }
ready-office_moved = 我們的辦公室搬了。新地址：{ $place }。只是我們的辦公室搬了，您開庭的地方不變。有問題請撥：{ $phone }
ready-new_attorney = 這個案子現在的律師是 { $attorney }：{ $number }。以後請撥這個號碼。開庭的安排不變。有不清楚的，請打給我們：{ $phone }
ready-rights_session = 請您來聽一次免費的權利講座：{ $when }。地點：{ $place }。這是一般資訊，不是法律意見。您不用講自己的案子。有問題請撥：{ $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = 辦公室的新消息
ask-news = 除了提醒，辦公室有時也有給很多人的消息，比如權利講座或新的幫助。我們也可以把這些寫給您嗎？您隨時可以在這裡停止，提醒照常。
ask-news-have = 您也收到辦公室的新消息。還要繼續收嗎？不管怎樣，提醒照常。
choice-news-yes = 好，也要新消息
choice-news-no = 不用，只要提醒
say-news-on = 謝謝。從現在起，您也會收到辦公室的新消息。
say-news-off = 好的。您不會再收到新消息。提醒照常。
