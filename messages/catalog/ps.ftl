# پښتو. لنډې او ساده جملې، تل «تاسو». تل همدا کلمې: غونډه (hearing)، محکمه (court)، قاضي (judge)، وکیل (lawyer)،
# خبرتیا (notice)، د ملاقات وخت (appointment)، یادونه (reminder)، د اخراج حکم (deportation order)، د رمز کلمه (code word)،
# د کورنۍ غړی (relative)، دوسیه (case)، کاغذونه (papers)، ضمانت (bond)، حاضري (check-in)، د ګوتو نښې (fingerprints)، ژباړن (interpreter).
# signed: no

language-name = پښتو

## Dates

date-full = { $weekday } د { $month } { $day }، { $year }
date-without-year = { $weekday } د { $month } { $day }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }، { $time } د { $city } په وخت
when-us = { $when } (په امریکا کې: { $us })
short-when = { $day }، { $time }
when-today = نن، { $when }
when-tomorrow = سبا، { $when }

# ساعت هماغه شان لکه په خبرتیا کې، بیا پښتو کلمه. د اونۍ ورځې هغه دي چې په افغانستان کې یې ټول پېژني.
time-before-noon = { $hour }:{ $minute } AM سهار
time-after-noon = { $hour }:{ $minute } PM ماسپښین
time-evening = { $hour }:{ $minute } PM ماښام
weekdays = دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
weekdays-short = دوشنبه سه‌شنبه چارشنبه پنجشنبه جمعه شنبه یکشنبه
months-short = جنوري فبروري مارچ اپریل مۍ جون جولای اګست سپتمبر اکتوبر نومبر دسمبر

## Words

yes = هو
no = نه
back = شاته
cancel-word = لغوه
list-separator = {"، "}

## Kinds

kind-master = لنډه غونډه (master)
kind-individual = بشپړه غونډه (individual)
kind-bond = د ضمانت غونډه (bond)
kind-fear_review = د وېرې د مرکې بیا کتنه
kind-status_or_other_court = په محکمه کې بله غونډه
kind-uscis_biometrics = په USCIS کې د ګوتو نښې (biometrics)
kind-uscis_interview = په USCIS کې مرکه
kind-ice_checkin = په ICE کې حاضري (check-in)
kind-filing_deadline = د کاغذونو وروستۍ ورځ
kind-other = بل ملاقات

kind-master-long = د master غونډه: لنډه غونډه، ډېر ځله لومړۍ غونډه. ډېر کسان په یوه وخت غوښتل کېږي.
kind-individual-long = د individual غونډه: بشپړه غونډه. قاضي ټوله دوسیه اوري.
kind-bond-long = د ضمانت غونډه: له توقیف څخه د خلاصېدو په اړه.
kind-fear_review-long = د وېرې د مرکې بیا کتنه: قاضي د هغې مرکې پرېکړه بیا ګوري.
kind-status_or_other_court-long = د مهاجرت په محکمه کې یوه غونډه.
kind-uscis_biometrics-long = USCIS د ګوتو نښې او عکس اخلي.
kind-uscis_interview-long = د USCIS مامور د غوښتنلیک په اړه پوښتنې کوي.
kind-ice_checkin-long = ICE ته تلل یا خبر ورکول.
kind-filing_deadline-long = د کاغذونو د سپارلو وروستۍ ورځ.
kind-other-long = د ملاقات وخت چې یو کس پخپله لیکلی دی.

your-master = په محکمه کې ستاسو لنډه غونډه (master)
your-master-short = ستاسو د محکمې لنډه غونډه
your-individual = په محکمه کې ستاسو بشپړه غونډه (individual)
your-individual-short = ستاسو د محکمې بشپړه غونډه
your-bond = ستاسو د ضمانت غونډه
your-fear_review = د قاضي مخې ته د وېرې د مرکې په اړه ستاسو غونډه
your-fear_review-short = د قاضي مخې ته ستاسو غونډه
your-status_or_other_court = په محکمه کې ستاسو غونډه
your-status_or_other_court-short = ستاسو د محکمې غونډه
your-uscis_biometrics = په USCIS کې ستاسو د ګوتو د نښو وخت
your-uscis_interview = په USCIS کې ستاسو مرکه
your-ice_checkin = په ICE کې ستاسو حاضري
your-filing_deadline = ستاسو د کاغذونو وروستۍ ورځ
your-other = ستاسو د ملاقات وخت

of-master = { $names }: په محکمه کې لنډه غونډه (master)
of-master-short = { $names }: د محکمې لنډه غونډه
of-individual = { $names }: په محکمه کې بشپړه غونډه (individual)
of-individual-short = { $names }: د محکمې بشپړه غونډه
of-bond = { $names }: د ضمانت غونډه
of-fear_review = { $names }: د قاضي مخې ته د وېرې د مرکې په اړه غونډه
of-fear_review-short = { $names }: د قاضي مخې ته غونډه
of-status_or_other_court = { $names }: په محکمه کې غونډه
of-status_or_other_court-short = { $names }: د محکمې غونډه
of-uscis_biometrics = { $names }: په USCIS کې د ګوتو د نښو وخت
of-uscis_interview = { $names }: په USCIS کې مرکه
of-ice_checkin = { $names }: په ICE کې حاضري
of-filing_deadline = { $names }: د کاغذونو وروستۍ ورځ
of-other = { $names }: د ملاقات وخت

## Notices

from = له { $sender } نه
from-code = له { $sender } ({ $code }) نه

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    ومو لیکل: { $what }
    { $when }
sms-changed =
    نوې نېټه: { $what }
    مخکې { $old }
    اوس { $when }
sms-changed-place =
    نوی ځای: { $what }
    { $when }
sms-cancelled =
    موږ ته وویل شول چې دا نېټه نور اعتبار نه لري: { $what }
    { $when }
    وګورئ چې دا رښتیا ده.
sms-nudge =
    دا اونۍ یې وګورئ: { $what }
    { $when }
sms-disputed =
    موږ { $count } نېټې لرو: { $what }
    { $dates }
    کومه سمه ده؟ نن یې وګورئ.
sms-disputed-place =
    موږ { $count } ځایونه لرو: { $what }
    { $when }
    کوم یو سم دی؟ نن یې وګورئ.
sms-several = { $count } نېټې
sms-several-confirmation = { $count } نېټې مو ولیکلې
sms-several-changed = { $count } بدلونونه
sms-several-cancelled = موږ ته وویل شول چې دا { $count } نېټې نور اعتبار نه لري
sms-several-nudge = دا اونۍ دا { $count } نېټې وګورئ
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    مخکې { $old }
    اوس { $when }
sms-item-disputed =
    - { $what }: { $count } نېټې
    { $dates }
    کومه سمه ده؟ نن یې وګورئ.
sms-item-disputed-place =
    - { $what }: { $count } ځایونه
    { $when }
    کوم یو سم دی؟ نن یې وګورئ.
sms-place = { $place } (خبرتیا وګورئ)
sms-place-aged = { $place } (له { $as_of } څخه؛ خبرتیا وګورئ)
sms-place-unknown = ځای: په خبرتیا کې یې وګورئ
sms-online = ګډون { $medium }: خبرتیا وګورئ


medium-video = د ویډیو له لارې
medium-internet = آنلاین
medium-phone = د تلیفون له لارې

do-court-papers = اوس له یوه وکیل وپوښتئ چې کوم کاغذونه پکار دي.
do-court-papers-short = اوس له وکیل د کاغذونو وپوښتئ.
do-court-plan = لاره، کار او د ماشومانو ساتنه له اوسه برابر کړئ.
do-court-plan-short = لاره، کار، ماشومان برابر کړئ.
do-court-bring = خبرتیا، عکس لرونکی پېژند کارت او د محکمې ټول کاغذونه یوسئ. وختي ولاړ شئ: د تلاشۍ کتار وي.
do-court-bring-short = خبرتیا، پېژند، کاغذونه یوسئ. وختي ځئ.
do-court-today = له تلاشۍ تېر شئ او تر { $time } په خونه کې اوسئ.
do-court-today-short = تر { $time } په خونه کې اوسئ.
do-urgent = بېړنۍ ده: اوس یوه وکیل ته زنګ ووهئ.
do-uscis-papers = د USCIS لیک بیا ولولئ او کاغذونه راټول کړئ.
do-uscis-plan = لاره، کار او د ماشومانو ساتنه له اوسه برابر کړئ.
do-uscis-bring = د USCIS لیک او عکس لرونکی پېژند کارت یوسئ. وختي ولاړ شئ.
do-uscis-today = تر { $time } له لیک او عکس لرونکي پېژند کارت سره هلته اوسئ.
do-uscis-today-short = تر { $time } له لیک او پېژند سره هلته اوسئ.
do-ice-papers = له دې ورځې مخکې له یوه وکیل سره خبرې وکړئ.
do-ice-plan = له دې ورځې مخکې له یوه وکیل سره خبرې وکړئ.
do-ice-bring = له تلو مخکې له یوه وکیل سره خبرې وکړئ. د ICE کاغذونه یوسئ.
do-ice-today = د ICE کاغذونه یوسئ. یوه باوري کس ته ووایئ چې چېرته ځئ.
do-filing-papers = اوس له یوه وکیل وپوښتئ چې دا نېټه سمه ده که نه.
do-filing-plan = اوس له یوه وکیل وپوښتئ چې دا نېټه سمه ده که نه.
do-filing-bring = نن د دې نېټې په اړه یوه وکیل ته زنګ ووهئ.
do-filing-today = همدا اوس د دې نېټې په اړه یوه وکیل ته زنګ ووهئ.
do-other-papers = دا په خپله کلیزه کې ولیکئ.
do-other-plan = لاره، کار او د ماشومانو ساتنه له اوسه برابر کړئ.
do-other-bring = خپل کاغذونه راټول کړئ. وختي ولاړ شئ.
do-other-today = وختي ولاړ شئ.

miss-court = که حاضر نه شئ، قاضي د اخراج حکم ورکولی شي.
miss-court-short = نه تلل د اخراج حکم راوړلی شي.
miss-court-other = که حاضر نه شي، قاضي د اخراج حکم ورکولی شي.
miss-court-other-short = نه تلل د اخراج حکم راوړلی شي.
miss-bond = نه حاضرېدل دوسیې ته تاوان رسولی شي.
miss-uscis_biometrics = که حاضر نه شئ، USCIS ښايي فکر وکړي چې غوښتنلیک مو پرېښی دی.
miss-uscis_biometrics-short = که لاړ نه شئ، USCIS ښايي غوښتنلیک وتړي.
miss-uscis_biometrics-other = که حاضر نه شي، USCIS ښايي فکر وکړي چې غوښتنلیک یې پرېښی دی.
miss-uscis_biometrics-other-short = که لاړ نه شي، USCIS ښايي غوښتنلیک وتړي.
miss-uscis_interview = نه حاضرېدل غوښتنلیک ته تاوان رسولی شي.
miss-ice_checkin = نه حاضرېدل جدي پایلې لرلی شي. له یوه وکیل وپوښتئ.
miss-ice_checkin-short = نه حاضرېدل جدي کېدی شي.
miss-filing_deadline = کاغذونه باید تر هغې ورځې ورسېږي. ناوخته کاغذونه ښايي ونه منل شي.
miss-filing_deadline-short = ناوخته کاغذونه ښايي ونه منل شي.

sms-check-court =
    نېټه بدلېدی شي، مخکې ورځې ته هم. دلته یې وګورئ:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    یوازې د محکمې کاغذونه رسمي دي.
sms-check-court-short =
    نېټه مخکې کېدی شي:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    معتبر: د محکمې کاغذونه
sms-check-bond =
    د ضمانت نېټې دلته نشته:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    له وکیل وپوښتئ. یوازې د محکمې کاغذونه رسمي دي.
sms-check-bond-short =
    ضمانت دلته نشته:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    معتبر: د محکمې کاغذونه
sms-check-uscis = نېټه بدلېدی شي. د USCIS تر ټولو نوی لیک معتبر دی.
sms-check-ice = نېټه بدلېدی شي. د ICE تر ټولو نوی کاغذ معتبر دی: https://www.ice.gov/check-in
sms-check-ice-short = د ICE نوی کاغذ معتبر دی: www.ice.gov/check-in
sms-check-filing = دا نېټه یوه کس لیکلې ده. موږ نه ده کتلې چې سمه ده که نه.
sms-check-filing-short = موږ دا نېټه نه ده کتلې.
sms-check-other = نېټه بدلېدی شي. خپل تر ټولو نوی لیک وګورئ.

sms-lawyer = وکیل: { $name } { $phone }
sms-lawyer-hours = وکیل: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = وکیل: { $phone }
sms-help = د وکیل موندلو لپاره: { $name } { $phone }
sms-help-hours = د وکیل موندلو لپاره: { $name } { $phone } ({ $hours })
sms-help-unnamed = د وکیل موندلو لپاره: { $phone }
sms-not-court = موږ محکمه نه یو. دا حقوقي مشوره نه ده.
sms-not-court-short = موږ محکمه نه یو، مشوره نه ورکوو.
sms-not-official = دا حقوقي مشوره نه ده.
sms-stop = بند: STOP

# ټلیګرام، له تفصیل سره: د برخو ترمنځ یوه تشه کرښه.
rich-code = ستاسو د رمز کلمه: { $code }
rich-reminder = یادونه: { $what }
rich-confirmation =
    ومو لیکل: { $what }
    مهرباني وکړئ، دا له خپلې خبرتیا سره پرتله کړئ.
rich-confirmation-then = موږ به یې له هغې ورځې مخکې دریاد کړو.
rich-changed = نېټه بدله شوه: { $what }
rich-changed-place = ځای بدل شو: { $what }
rich-cancelled =
    موږ ته وویل شول چې دا نېټه نور اعتبار نه لري: { $what }
    مهرباني وکړئ، وګورئ چې دا رښتیا ده.
rich-nudge = مهرباني وکړئ، دا اونۍ دا نېټه وګورئ: { $what }
rich-disputed =
    موږ { $count } نېټې لرو: { $what }
    موږ نه پوهېږو چې کومه یوه سمه ده. مهرباني وکړئ، نن یې وګورئ.
rich-disputed-place =
    موږ { $count } ځایونه لرو: { $what }
    موږ نه پوهېږو چې کوم یو سم دی. مهرباني وکړئ، نن یې وګورئ.
rich-several = یادونه: { $count } نېټې
rich-several-confirmation =
    ومو لیکلې: { $count } نېټې
    مهرباني وکړئ، له خپلو خبرتیاوو سره یې پرتله کړئ.
rich-several-confirmation-then = موږ به یې له هرې ورځې مخکې دریاد کړو.
rich-several-changed = { $count } بدلونونه
rich-several-cancelled =
    موږ ته وویل شول چې دا { $count } نېټې نور اعتبار نه لري.
    مهرباني وکړئ، وګورئ چې دا رښتیا ده.
rich-several-nudge = مهرباني وکړئ، دا اونۍ دا { $count } نېټې وګورئ.
rich-item = { $number }. { $what }
rich-when = کله: { $when }
rich-was = مخکې: { $old }
rich-now = اوس: { $when }
rich-date-choice = - { $when }
rich-where = چېرته: { $place }
rich-where-notice = هغه ځای ته لاړ شئ چې ستاسو په خبرتیا کې لیکل شوی دی.
rich-where-aged = هغه ځای ته لاړ شئ چې ستاسو په خبرتیا کې لیکل شوی دی. زموږ پته له { $as_of } څخه ده.
rich-where-unknown = چېرته: ځای په خپله خبرتیا کې وګورئ.
rich-where-medium = څنګه: { $medium }. ستاسو په خبرتیا کې لیکلي دي چې څنګه ګډون وکړئ. یوازې لینک دا معنا نه لري چې غونډه آنلاین ده.
rich-do = څه باید وشي: { $action }
rich-do-court-today-more = ناوخته رسېدل نه حاضرېدل شمېرل کېدی شي. د تلاشۍ کتار اوږد کېدی شي.
rich-do-court-bring-more = د محکمې ژباړن وړیا دی.
rich-check-court =
    نېټه بدلېدی شي، مخکې ورځې ته هم. هره اونۍ یې وګورئ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    که څه ونه ښيي، بیا هم کتل مه پرېږدئ. یوازې د محکمې کاغذونه رسمي دي.
rich-check-bond =
    د ضمانت غونډې په دې سایټ او دې تلیفون کې نشته:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    له وکیل وپوښتئ. یوازې د محکمې کاغذونه رسمي دي.
rich-check-uscis = نېټه بدلېدی شي. د USCIS تر ټولو نوی لیک معتبر دی.
rich-check-ice =
    نېټه بدلېدی شي. د ICE تر ټولو نوی کاغذ معتبر دی.
    https://www.ice.gov/check-in
rich-check-filing = دا نېټه یوه کس لیکلې ده. موږ نه ده کتلې چې سمه ده که نه. له یوه وکیل وپوښتئ.
rich-check-other = نېټه بدلېدی شي. خپل تر ټولو نوی لیک وګورئ.
rich-lawyer = وکیل: { $name }، { $phone }
rich-lawyer-hours = وکیل: { $name }، { $phone } ({ $hours })
rich-lawyer-unnamed = وکیل: { $phone }
rich-help = د وکیل په موندلو کې مرسته کوي: { $name }، { $phone }
rich-help-hours = د وکیل په موندلو کې مرسته کوي: { $name }، { $phone } ({ $hours })
rich-help-unnamed = موږ د وکیل په موندلو کې مرسته درسره کولی شو: { $phone }
rich-not-court = موږ محکمه نه یو. دا حقوقي مشوره نه ده.
rich-not-official = دا حقوقي مشوره نه ده.
rich-stop = د دې پیغامونو د بندولو لپاره STOP راولېږئ.

after-court = ستاسو غونډه { $date } وه. قاضي نوې نېټه درکړه؟ که حاضر نه شوئ، نن یوه وکیل ته زنګ ووهئ.
after-court-other = { $names }: غونډه { $date } وه. قاضي نوې نېټه ورکړه؟ که حاضر نه شول، نن یوه وکیل ته زنګ ووهئ.
after-office = ستاسو د ملاقات وخت { $date } و. نوې نېټه مو واخیسته؟ که لاړ نه شوئ، نن یوه وکیل ته زنګ ووهئ.
after-office-other = { $names }: د ملاقات وخت { $date } و. نوې نېټه شته؟ که لاړ نه شول، نن یوه وکیل ته زنګ ووهئ.

choice-ack = زه ورځم
choice-ack-other = ومې لوست
choice-checked = نېټه سمه ده
choice-help = مرستې ته اړتیا لرم
choice-help-sms = مرسته
choice-differs = زما نېټه بله ده
choice-differs-sms = بله نېټه
choice-differs-other = نېټه بله ده
choice-differs-other-sms = بله نېټه
choice-more = راته وښایئ
choice-newdate = هو، نوې نېټه
choice-nodate = نوې نېټه نشته
choice-over = ټول ختم شول

# پټ: لنډ، او پردي ته دا ونه وایي چې خبره د څه ده.
discreet-reminder = { $from }: ستاسو د ملاقات وخت { $when } ({ $city }).
discreet-reminder-other = { $from }: هغه ملاقات چې تاسو یې تعقیبوئ: { $when } ({ $city }).
discreet-reminder-short = { $from }: ملاقات { $when } ({ $city }).
discreet-confirmation = { $from }: ومو لیکل، ستاسو د ملاقات وخت { $when } ({ $city }).
discreet-confirmation-other = { $from }: ومو لیکل، هغه ملاقات چې تاسو یې تعقیبوئ: { $when } ({ $city }).
discreet-confirmation-short = { $from }: ومو لیکل، { $when } ({ $city }).
discreet-changed = { $from }: ستاسو د ملاقات وخت بدل شو: مخکې { $old }، اوس { $when } ({ $city }).
discreet-changed-other = { $from }: هغه ملاقات چې تاسو یې تعقیبوئ بدل شو: مخکې { $old }، اوس { $when } ({ $city }).
discreet-changed-short = { $from }: مخکې { $old }، اوس { $when } ({ $city }).
discreet-changed-least = { $from }: مخکې { $old }، اوس { $when }.
discreet-changed-place = { $from }: ستاسو د ملاقات ځای بدل شو: { $when } ({ $city }).
discreet-changed-place-other = { $from }: د هغه ملاقات ځای چې تاسو یې تعقیبوئ بدل شو: { $when }.
discreet-changed-place-short = { $from }: نوی ځای، { $when }.
discreet-cancelled = { $from }: ستاسو د ملاقات وخت { $when } ({ $city }) نور اعتبار نه لري.
discreet-cancelled-other = { $from }: هغه ملاقات چې تاسو یې تعقیبوئ، { $when }، نور اعتبار نه لري.
discreet-cancelled-short = { $from }: { $when } نور اعتبار نه لري.
discreet-nudge = { $from }: مهرباني وکړئ، د خپل ملاقات وخت وګورئ: { $when } ({ $city }).
discreet-nudge-other = { $from }: مهرباني وکړئ، هغه ملاقات وګورئ چې تعقیبوئ یې: { $when } ({ $city }).
discreet-nudge-short = { $from }: مهرباني وکړئ، وګورئ: { $when } ({ $city }).
discreet-disputed = { $from }: ستاسو د ملاقات دوه نېټې: { $when } یا { $old }. مهرباني وکړئ، وګورئ.
discreet-disputed-other = { $from }: د هغه ملاقات دوه نېټې چې تاسو یې تعقیبوئ: { $when } یا { $old }.
discreet-disputed-short = { $from }: دوه نېټې: { $when } یا { $old }.
discreet-disputed-place = { $from }: ستاسو د ملاقات دوه ځایونه: { $when }. مهرباني وکړئ، وګورئ.
discreet-disputed-place-other = { $from }: د هغه ملاقات دوه ځایونه چې تاسو یې تعقیبوئ: { $when }.
discreet-disputed-place-short = { $from }: دوه ځایونه: { $when }.
discreet-after = { $from }: ستاسو له ملاقات ({ $day }) وروسته، نوې نېټه شته؟
discreet-after-other = { $from }: له هغه ملاقات ({ $day }) وروسته چې تعقیبوئ یې، نوې نېټه شته؟
discreet-after-short = { $from }: له { $day } وروسته نوې نېټه؟
discreet-several = { $from }: { $count } ملاقاتونه. لومړی { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } ملاقاتونه مو ولیکل. لومړی { $when }.
discreet-several-changed = { $from }: { $count } ملاقاتونه بدل شول. لومړی اوس { $when }.
discreet-several-cancelled = { $from }: { $count } ملاقاتونه نور اعتبار نه لري.
discreet-several-nudge = { $from }: مهرباني وکړئ، { $count } ملاقاتونه وګورئ. لومړی { $when }.
discreet-reply = د جزئیاتو لپاره 1 راولېږئ.
discreet-reply-short = نور: 1.
discreet-tap = د جزئیاتو لپاره تڼۍ کېکاږئ.
discreet-stop = بند: STOP

## Staff

staff-not-delivered = پیغام ونه رسېد: { $label }. لامل: { $reason }.
staff-not-delivered-phone = پیغام ونه رسېد: { $label }، { $phone }. لامل: { $reason }.
staff-not-delivered-many = هغه پیغامونه چې ونه رسېدل: { $count }. اصلي لامل: { $reason }. مهرباني وکړئ، د زنګونو لېست وګورئ.
staff-needs-help = { $label } مرسته غواړي. مهرباني وکړئ، زنګ ووهئ.
staff-needs-help-hearing = { $label } د { $when } په اړه مرسته غواړي. مهرباني وکړئ، زنګ ووهئ.
staff-awaited = { $label } لا هم د غونډې نېټه نه لري. موږ نور نه پوښتو. مهرباني وکړئ، تاسو یې تعقیب کړئ.
staff-missed = { $label } وايي چې یوې غونډې ته حاضر نه شول. مهرباني وکړئ، نن ورته زنګ ووهئ.
staff-dispute = د { $label } لپاره دوه نېټې. موږ دا درلوده: { $was }. اوس وویل شول: { $said }. مهرباني وکړئ، معلومه کړئ چې کومه سمه ده.
staff-dispute-place = د { $label } لپاره دوه ځایونه، { $when }. موږ دا درلود: { $was }. اوس وویل شول: { $said }. مهرباني وکړئ، معلومه کړئ چې کوم یو سم دی.
staff-dispute-cancel = { $label }: یو څوک وايي چې { $was } نور اعتبار نه لري. مهرباني وکړئ، وګورئ.
staff-unread = { $label } د { $when } وروستۍ یادونې ته ځواب ورنه کړ. مهرباني وکړئ، زنګ ووهئ.
staff-unread-family = { $label }: کورنۍ د { $when } وروستۍ یادونې ته ځواب ورنه کړ. مهرباني وکړئ، زنګ ووهئ.
staff-channel-paused = په { $channel } کې لېږل درېدلي دي: { $reason }. تر هغې چې دا جوړ نه شي، له هغه ځایه هېڅ نه ځي.
staff-odd-answer = له { $channel } څخه داسې ځواب راغی چې نه یې پېژنو: { $reason }. بیا هڅه کوو.
somebody = یو کس
no-date = لا نېټه نشته
staff-late = { $count ->
    [one] په { $channel } کې { $count } پیغام ناوخته شوی دی.
   *[other] په { $channel } کې { $count } پیغامونه ناوخته شوي دي.
}
staff-import-parked = { $count ->
    [one] واردول { $import }: { $count } غونډه درول شوې ده. تر ستاسو اجازې پورې هېڅ نه لېږل کېږي.
   *[other] واردول { $import }: { $count } غونډې درول شوې دي. تر ستاسو اجازې پورې هېڅ نه لېږل کېږي.
}
staff-wrong-number = د { $label } تلیفون ښايي د بل چا وي. مهرباني وکړئ، شمېره وګورئ.
staff-bond = { $label } د ضمانت غونډه لري: { $when }. مهرباني وکړئ، همدا اوس ګام واخلئ.
staff-at-once = { $label }: { $kind }، { $when }. مهرباني وکړئ، همدا اوس ګام واخلئ.
staff-fear-review = { $label } د وېرې د مرکې بیا کتنه لري: { $when }. مهرباني وکړئ، همدا اوس ګام واخلئ.
staff-short-notice = { $label } ډېر ژر غونډه لري: { $when }. مهرباني وکړئ، زنګ ووهئ.
staff-stopped = { $label } نور پیغامونه نه غواړي. مهرباني وکړئ، د { $when } په اړه زنګ ووهئ.
staff-expired = د { $label } یو پیغام پر وخت ونه لېږل شو. لامل: { $reason }.

## What was done

say-we-failed = بخښنه غواړو، ستاسو پیغام مو ونه شو لوستلی. تېروتنه زموږ ده او دفتر خبر دی. بیا هڅه وکړئ، یا { $phone } ته زنګ ووهئ.
say-same-date = دا هماغه نېټه ده چې موږ یې لرو. هېڅ بدل نه شول.
say-cancel-asked = مننه. دفتر ته مو وویل. تر هغې چې وګوري، موږ به یادونه کوو.
say-link-unknown = دا لینک نور کار نه کوي. مهرباني وکړئ، نوی لینک وغواړئ.
say-staff-linked = د دفتر بېړني خبرونه اوس دې چټ ته راځي.
say-staff-console = له دې ځایه ننوځئ. لینک یوازې یو ځل، تر 15 دقیقو پورې کار کوي: { $link }
staff-inbound-failed = د { $label } یو پیغام سم ونه کتل شو (شمېره { $number }). مهرباني وکړئ، اړیکه ورسره ونیسئ.

## Dialogue

# هغه څه چې خبرې یې پوښتي (ask-)، ځواب یې وايي (say-) او هغه څه چې ټاکل کېدی شي (choice-).
say-then =
    { $first }

    { $then }

# ښه راغلاست
ask-language =
    سلام. دا { $sender } دی. کومه ژبه غواړئ؟
    Hello. This is { $sender }. Which language do you want?

choice-language-more = نورې ژبې

ask-consent =
    موږ ستاسو غونډې دریادولی شو، چې یوه هم درڅخه هېره نه شي. دا وړیا ده.
    { $sender } به تاسو ته لیکي: معمولاً په اونۍ کې یو پیغام، له غونډې مخکې ورځو کې ډېر، او یو پیغام چې نېټه بدله شي. ټلیګرام د دې چټ لیکنې لوستلی شي.
    موږ محکمه نه یو، او دا حقوقي مشوره نه ده.
    د بندولو لپاره هر وخت STOP راولېږئ. د مرستې لپاره HELP راولېږئ.
    اجازه ده چې درته ولیکو؟
ask-consent-sms = { $sender } ستاسو غونډې دریادولی شي: معمولاً په اونۍ کې یو پیغام، له غونډې مخکې ډېر، او یو پیغام چې نېټه بدله شي. د تلیفون شرکت ښايي د پیغام او انټرنېټ پیسې واخلي. موږ محکمه نه یو. د بندولو لپاره STOP، د مرستې لپاره HELP. اجازه ده چې پیغام درولېږو؟
choice-agree = هو، راته ولیکئ
choice-decline = نه، مننه
say-agreed = مننه. زموږ یادونې لنډې دي او نه وايي چې خبره د څه ده. د بدلولو لپاره یې SETTINGS راولېږئ.
say-agreed-plain = مننه. د یادونو د متن یا ژبې د بدلولو لپاره SETTINGS راولېږئ.
say-agreed-sms = مننه. زموږ یادونې لنډې دي او نه وايي چې خبره د څه ده. د بدلولو لپاره SETTINGS. شاته د تلو لپاره 0.
say-declined = سمه ده. موږ به درته ونه لیکو. که مو فکر بدل شو، START راولېږئ.

# د چا غونډه، او څه ډول
ask-who = غونډه د چا ده؟
choice-who-self = زما
choice-who-known = { $name }
choice-who-other = د کورنۍ د یوه غړي
ask-name = دې کس ته څه ووایو؟ د کور نوم ښه دی، لکه «مور» یا «کاکا». مهرباني وکړئ، بشپړ نوم او A-number مه رالېږئ.
say-name-unreadable = مهرباني وکړئ، د کور نوم په تورو ولیکئ، لکه «مور».
say-name-long = دا لږ اوږد دی. لنډ نوم بس دی، لکه «مور».

ask-kind = دا څه ډول غونډه ده؟ په خبرتیا کې لیکل شوې ده.
choice-kind-master = د master غونډه (لنډه، لومړۍ)
choice-kind-individual = د individual غونډه (بشپړه)
choice-kind-bond = ضمانت، د خلاصېدو لپاره (bond)
choice-kind-uscis_biometrics = په USCIS کې د ګوتو نښې
choice-kind-uscis_interview = په USCIS کې مرکه
choice-kind-ice_checkin = په ICE کې حاضري (check-in)
choice-kind-more = بل څه، یا نه پوهېږم
ask-kind-more = کومه یوه نږدې ده؟
choice-kind-status_or_other_court = په محکمه کې، ډول یې نه پېژنم
choice-kind-fear_review = قاضي د وېرې مرکه بیا ګوري
choice-kind-other = بل ملاقات، نه په محکمه کې

# چېرته
ask-court = محکمه په کوم ښار کې ده؟ د ښار نوم په انګلیسي ولیکئ، یا د محکمې درې توري کوډ.
ask-court-sms = محکمه په کوم ښار کې ده؟ د ښار نوم په انګلیسي ولیکئ، یا د محکمې درې توري کوډ. (0 = شاته)
choice-elsewhere = بل ځای
say-court-unknown = «{ $typed }» زموږ په لېست کې نشته. مهرباني وکړئ، یوازې د ښار نوم ولیکئ، لکه: Denver
ask-court-pick = په خبرتیا کې کومه لیکل شوې ده؟
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city })، د توقیف شویو لپاره
choice-court-closed = { $name } ({ $city })، تړل شوې یا کډه شوې
choice-court-unsure = { $name } ({ $city })، مهرباني وکړئ، خبرتیا وګورئ
say-court-closed = مهرباني وکړئ، خپله خبرتیا بیا وګورئ: څومره چې موږ پوهېږو، { $name } تړل شوې یا کډه شوې ده.
ask-city = په کوم ښار کې ده؟ (0 = شاته)
ask-city-court = غونډه په کوم ښار کې ده؟ د ښار نوم هغسې ولیکئ لکه په خبرتیا کې. (0 = شاته)
say-city-unreadable = مهرباني وکړئ، د ښار نوم ولیکئ، لکه: Denver
ask-zone = د { $city } وخت کوم دی؟
choice-zone-eastern = ختیځ (New York, Miami)
choice-zone-central = منځنی (Chicago, Houston)
choice-zone-mountain = غرنی (Denver, El Paso)
choice-zone-arizona = اریزونا (Phoenix)
choice-zone-pacific = لوېدیځ (Los Angeles)
choice-zone-alaska = الاسکا
choice-zone-hawaii = هوایي
choice-zone-atlantic = پورټوریکو
choice-zone-chamorro = ګوام، سایپان
ask-own-zone = چېرته چې اوسېږئ، هماغه د { $city } وخت دی؟ پوښتو یې چې د شپې درته ونه لیکو.
choice-own-same = هماغه وخت
choice-own-other = بل وخت
ask-own-zone-which = چېرته چې اوسېږئ، کوم وخت دی؟

# کله
ask-when = په { $city } کې غونډه په کومه ورځ او څو بجې ده؟ هغسې ولیکئ لکه په خبرتیا کې، لکه: March 15 2027 8:30 AM
ask-when-other = په کومه ورځ او څو بجې ده؟ هغسې ولیکئ لکه په کاغذ کې، لکه: March 15 2027 8:30 AM
ask-when-new = نوې ورځ او نوی ساعت کوم دی؟ هغسې ولیکئ لکه په تر ټولو نوې خبرتیا کې، لکه: March 15 2027 8:30 AM
say-when-date = په دې کې مو نېټه ونه موندله.
say-when-impossible = دا ورځ په کلیزه کې نشته. مهرباني وکړئ، خبرتیا بیا وګورئ.
say-when-no-year = مهرباني وکړئ، کال هم ولیکئ، او د میاشتې نوم په تورو، چې ورځ او میاشت ګډې نه شي.
say-when-unset = داسې ښکاري چې په دې کاغذ کې لا نېټه نشته. مهرباني وکړئ، نوې خبرتیا ومومئ، یا د نېټې د اورېدو لپاره 1-800-898-7180 ته زنګ ووهئ. یوازې د محکمې کاغذونه رسمي دي.
ask-day-order = دا په دوو ډولونو لوستل کېدی شي. مطلب مو کومه ورځ ده؟
ask-day-year = کوم کال؟
ask-day-week = مطلب مو کومه ورځ ده؟
ask-day-which = دلته له یوې ډېرې ورځې دي. د غونډې ورځ کومه ده؟
choice-when = { $when_date }، { $when_time }
choice-date = { $when_date }
choice-other-date = بله ورځ
ask-time = { $when_date }: څو بجې؟ لکه: 8:30 AM
ask-half = { $when_date }: سهار که ماسپښین؟
ask-time-which = { $when_date }: کوم ساعت؟
choice-time = { $when_time }
say-time-unreadable = ساعت مو ونه شو لوستلی. مهرباني وکړئ، داسې یې ولیکئ: 8:30 AM
choice-pick = ورځ په تڼیو وټاکئ
ask-month = کومه میاشت؟
choice-month = { $when_month }
choice-number = { $number }

# بیا لوستل
ask-check =
    مهرباني وکړئ، دا له خپلې خبرتیا سره پرتله کړئ:
    { $what }
    { $when }
    { $place }
    ټول سم دي؟
ask-check-doubt =
    مهرباني وکړئ، یو ځل بیا وګورئ:
    { $doubts }

    { $what }
    { $when }
    { $place }
    ستاسو په خبرتیا کې همدا لیکل شوي دي؟
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = هو، ټول سم دي
choice-change = نه، بدلوم یې
choice-meant = مطلب مې { $when_date } دی
say-doubt-past = دا ورځ تېره شوې ده.
say-doubt-today-past = نن دا ساعت تېر شوی دی.
say-doubt-far = تر دې نېټې څو کاله پاتې دي.
say-doubt-weekend = دا د اونۍ د پای رخصتي ده. محکمې معمولاً تړلې وي.
say-doubt-holiday = دا رسمي رخصتي ده. محکمې معمولاً تړلې وي.
say-doubt-early = د غونډې لپاره { $when_time } ډېر وختي دی.
say-doubt-late = د غونډې لپاره { $when_time } ډېر ناوخته دی.
say-doubt-weekday = تاسو د اونۍ بله ورځ لیکلې ده. دا نېټه ده: { $when_date }
say-doubt-year = تاسو کال نه دی لیکلی. دا نېټه ده: { $when_date }
say-doubt-zone = تاسو د بل ځای وخت لیکلی دی. په خبرتیا کې وخت د { $when_city } وخت وي. ایا هلته { $when_time } لیکل شوی دی؟
ask-fix = څه بدل کړو؟
choice-fix-date = ورځ یا ساعت
choice-fix-place = محکمه یا ځای
choice-fix-city = ښار او وخت یې
choice-fix-kind = د غونډې ډول
choice-fix-who = غونډه د چا ده

# لېست
ask-list = کومه یوه؟
ask-list-empty = دلته لا غونډه نشته.
choice-hearing = { $what }: { $when_date }، { $when_time }
choice-hearing-disputed = { $what }: { $when_date }، { $when_time } (دوه نېټې لرو)
choice-hearing-disputed-place = { $what }: { $when_date }، { $when_time } (دوه ځایونه لرو)
choice-hearing-awaited = { $what }: لا نېټه نشته
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    لا نېټه نشته. کتل مه پرېږدئ.
choice-do-change = ورځ، ساعت یا ځای بدلول
choice-do-cancel = دا غونډه لغوه شوې ده
choice-do-list = لېست ته شاته
ask-sure =
    { $what }، { $when }
    ستاسو تر ټولو نوې خبرتیا وايي چې دا غونډه لغوه شوې ده؟ که ډاډه نه یاست، لومړی له یوه وکیل وپوښتئ. غونډې ته نه حاضرېدل د اخراج حکم راوستلی شي.
ask-sure-awaited = دا غونډه هېره کړو؟
choice-sure-yes = هو، لغوه شوې ده
choice-sure-no = نه، ویې ساتئ
say-nothing-changed = هېڅ بدل نه شول.
say-hearing-gone = هغه غونډه نور ستاسو په لېست کې نشته.

# یادونو ته ځوابونه
say-thanks = مننه. مهرباني وکړئ، تر هغې ورځې خپله نېټه ګورئ.
say-help-comes =
    مننه چې ومو ویل. دفتر ته مو وویل چې تاسو مرستې ته اړتیا لرئ.
    { $call }
say-call-lawyer = { $name } ته زنګ وهلی شئ: { $phone }
say-call-lawyer-hours = { $name } ته زنګ وهلی شئ: { $phone } ({ $hours })
say-call-line = دا خلک د وکیل په موندلو کې مرسته کوي: { $phone }
say-call-line-hours = دا خلک د وکیل په موندلو کې مرسته کوي: { $phone } ({ $hours })
say-call-nobody = هغوی به تاسو ته زنګ ووهي.
counsel = { $from }: زموږ په پخوانیو پیغامونو کې د وکیل شمېره نوره سمه نه ده. { $call }
counsel-other = { $from } ({ $names }): زموږ په پخوانیو پیغامونو کې د وکیل شمېره نوره سمه نه ده. { $call }
discreet-counsel = { $from }: له اوسه { $phone } ته زنګ ووهئ، نه پخوانۍ شمېرې ته.
reply-date = { $sender }: نوې نېټه لرئ؟ مهرباني وکړئ، خپل تر ټولو نوی لیک وګورئ.
reply-call-today = { $sender }: نن به تاسو ته زنګ ووهو. مهرباني وکړئ، ټلیفون له ځان سره ولرئ.
say-after-nodate = مننه. مهرباني وکړئ، هره اونۍ وګورئ چې نوې نېټه شته: 1-800-898-7180. یوازې د محکمې کاغذونه رسمي دي.
say-after-over = مننه چې ومو ویل. موږ به نور د هغې یادونه نه کوو.

# مېنو، تنظیمات، مرسته
ask-menu = ستاسو لپاره څه کولی شو؟
choice-go-hearings = زما غونډې
choice-go-new = غونډه زیاتول
choice-go-settings = تنظیمات
choice-go-help = مرستې ته اړتیا لرم
ask-settings = ستاسو ژبه: { $language }. ستاسو پیغامونه: { $wording }.
say-wording-discreet = لنډ، بې جزئیاتو
say-wording-plain = له ټولو جزئیاتو سره
choice-set-language = ژبه بدلول
choice-set-wording = لنډ یا له جزئیاتو سره
choice-set-zone = زما د اوسېدو د ځای وخت
choice-set-stop = نور پیغامونه نه غواړم
ask-language-again = کومه ژبه غواړئ؟
say-language-set = له اوسه به په پښتو لیکو.
ask-wording = زموږ یادونې څنګه وي؟ لنډې: «له { $sender } نه: ستاسو د ملاقات وخت سه‌شنبه 15 دسمبر، 8:30 AM سهار». له جزئیاتو سره: ټول په پیغام کې لیکل کېږي. فکر وکړئ چې ستاسو تلیفون بل څوک لیدلی شي.
choice-wording-discreet = لنډ، بې جزئیاتو
choice-wording-plain = له ټولو جزئیاتو سره
say-wording-set-discreet = ستاسو یادونې اوس لنډې دي او نه وايي چې خبره د څه ده.
say-wording-set-plain = ستاسو یادونې اوس ټول جزئیات لري. هر څوک چې ستاسو تلیفون وویني، لوستلی یې شي.
say-zone-set = مننه. موږ د ورځې، ستاسو د ځای په وخت، درته لیکو.
ask-stop = ټول پیغامونه بند کړو؟ ستاسو غونډې پر خپل ځای پاتې کېږي، خو څوک به یې نه دریادوي.
choice-stop-all = ټول پیغامونه بند کړئ
choice-stop-no = نه، لیکل مه پرېږدئ
say-help =
    دا { $sender } دی. موږ خلکو ته د هغوی غونډې وریادوو. موږ محکمه نه یو.
    { $call }
    د ټولو پیغامونو د بندولو لپاره STOP راولېږئ. د مېنو لپاره MENU.

# بندول او بیا پیل
say-stopped = له { $sender } څخه به نور پیغام درته رانه شي. د بیا پیل لپاره START راولېږئ.
say-restarted-here = بیا ښه راغلئ. که له موږ څخه SMS هم اخلئ، هلته هم START راولېږئ.
say-wrong-number = بخښنه غواړو. دې شمېرې ته به نور ونه لیکو.
ask-leave = یوه پوښتنه نیمګړې پاتې شوه. څه بند کړو؟
choice-leave-question = یوازې دا پوښتنه
say-left = سمه ده، هغه پرېږدو.

# نور ټول
choice-back = شاته
say-choose = مهرباني وکړئ، له دې څخه یو وټاکئ.
say-choose-number = مهرباني وکړئ، په یوه شمېره ځواب راکړئ.
say-not-understood = په دې مو سر خلاص نه شو.
say-you-are-welcome = هر کله راشئ. هر وخت چې غواړئ MENU راولېږئ.
say-number-dropped = ستاسو په پیغام کې داسې شمېره وه چې A-number ته ورته ده. موږ لرې کړه او ونه مو ساتله. مهرباني وکړئ، هېڅکله یې په پیغام کې مه رالېږئ.
say-names-dropped = د هغه کاغذ نومونه مو ونه ساتل.
say-cannot-read-voice = موږ دلته غږیز پیغامونه نه شو اورېدلی. مهرباني وکړئ، ویې لیکئ.
say-cannot-read-photo = موږ دلته عکس یا فایل نه شو لوستلی. مهرباني وکړئ، د خبرتیا ورځ او ساعت ولیکئ.
say-cannot-read-other = موږ دلته یوازې لیکنه لوستلی شو. مهرباني وکړئ، ویې لیکئ.
say-cannot-read-old-button = دا تڼۍ د یوې پخوانۍ پوښتنې ده.

## When it is unclear, or too much

say-we-were-at = لږ وخت تېر شو. موږ په دې پوښتنه کې وو:
say-please-wait = په یوه ځل ډېر پیغامونه راغلل. مهرباني وکړئ، لس دقیقې صبر وکړئ، بیا ولیکئ. د ټولو پیغامونو د بندولو لپاره STOP راولېږئ.
say-cannot-read-edit = موږ په پخواني پیغام کې بدلون نه وینو. مهرباني وکړئ، بیا یې ولیکئ.
say-write-in-private = زه په یوه وخت یوازې له یوه کس سره خبرې کوم. مهرباني وکړئ، په خصوصي چټ کې راته ولیکئ. اوس له دې ګروپ څخه وځم.
ask-stop-which = تاسو لږ پیغامونه غواړئ. څه بند کړو؟
choice-stop-about = یوازې د { $name } په اړه
staff-unclear-text = { $label } داسې څه ولیکل چې لوستلی مو نه شو. مهرباني وکړئ، اړیکه ورسره ونیسئ.
staff-unclear-unfinished = { $label } یوه نېټه ولیکله او تایید یې نه کړه. نه شمېرل کېږي او هېچاته نه ور یادېږي. مهرباني وکړئ، ترې وپوښتئ.
staff-unclear-stop = { $label } لږ پیغامونه غواړي، خو معلومه نه ده چې کوم. مهرباني وکړئ، ورڅخه وپوښتئ.

## Delivery: why something did not arrive, and who is asked then

why-stopped = نور پیغامونه نه غواړي
why-number = شمېره کار نه کوي، یا پیغامونه نه اخلي
why-account = د خدماتو شرکت زموږ حساب یا تنظیمات نه مني
why-filtered = د تلیفون شرکتونه زموږ پیغامونه دروي
why-phone = تلیفون بند یا د لاسرسي بهر دی
why-provider = د خدماتو شرکت ته نه شو رسېدلی
why-blocked = بوټ یې بلاک کړی دی
why-gone = چټ نور نشته
why-unreadable = د خدماتو شرکت زموږ متن نه شي لوستلی
why-unknown = د خدماتو شرکت داسې لامل ووایه چې موږ یې نه پېژنو
why-twice = بل پروګرام له همدې بوټ څخه کار اخلي
why-throttled = په یوه وخت کې ډېر پیغامونه
why-late = د مرستې لپاره ناوخته و
relay-ask = { $sender }: د هغه ملاقات په اړه چې تاسو یې تعقیبوئ ځواب نه لرو: { $when }. مهرباني وکړئ، ځان ډاډه کړئ چې هغوی خبر دي.
staff-silent = له { $label } څخه له ډېره وخته خبر نشته. اوس پوښتو چې تلیفون لا هم د هغوی دی که نه. مهرباني وکړئ، زنګ ووهئ.
staff-silent-many = هغه تلیفونونه چې له ډېره وخته ترې خبر نشته: { $count }. مهرباني وکړئ، د زنګونو لېست وګورئ.
staff-load = { $channel }: د سبا یادونې تر چوپتیا ساعتونو مخکې له شته وخت څخه ډېر وخت غواړي. موږ مخکې پیل کوو.
discreet-still = لا هم تاسو یاست؟ 1 = هو، راته وښایئ. 2 = غلطه شمېره.
discreet-still-tap = دا لا هم تاسو یاست؟
choice-still-me = هو، راته وښایئ
choice-still-wrong = غلطه شمېره

## Watching over it: alarms and the daily summary, for staff

staff-late-over = پیغامونه په { $channel } کې بیا ځي. { $minutes } دقیقې ناوخته شوي وو.
staff-job-failed = دا کار ونه شو: { $job } ({ $reason }). وروسته بیا هڅه کوو. مهرباني وکړئ، کمپیوټر وګورئ.
staff-job-down = له { $since } راهیسې دا کار نه کېږي: { $job } ({ $reason }). هر ساعت بیا هڅه کوو. په کمپیوټر کې { $command } وایي چې څه وکړئ.
staff-clock-back = د کمپیوټر ساعت { $minutes } دقیقې شاته شو. مهرباني وکړئ، ویې ګورئ.
staff-disk = ډیسک نږدې ډک دی: { $megabytes } MB پاتې دي. مهرباني وکړئ، ځای خالي کړئ، که نه پیغامونه نه شو ساتلی.
staff-case-ends = { $label }: چا د نوې نېټې نه دي ویلي. دوه اونۍ وروسته دا دوسیه پاکوو. که کومه نېټه نه وي لیکل شوې، مهرباني وکړئ، زیاته یې کړئ.
digest =
    نن د دفتر لپاره:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } غونډه نږدې ده او نه ده تایید شوې.
   *[other] { $count } غونډې نږدې دي او نه دي تایید شوې.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } کس غونډه لري، او هېڅ پیغام ورته نه رسېږي.
   *[other] { $count } کسان غونډه لري، او هېڅ پیغام ورته نه رسېږي.
}
digest-tasks = { $count ->
    [one] { $count } کار د زنګونو په لېست کې پاتې دی.
   *[other] { $count } کارونه د زنګونو په لېست کې پاتې دي.
}
digest-imports = { $count ->
    [one] { $count } واردول اجازې ته منتظر دی.
   *[other] { $count } واردول اجازې ته منتظر دي.
}
digest-ending = هغه دوسیې چې په یوه اونۍ کې یې پاکوو: { $count }. که د لېږل شوو پیغامونو ثبوت پکار وي، همدا اوس یې چاپ کړئ.
digest-paused = لېږل درېدلي دي: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } معلوماتي متن باید ژر وکتل شي.
   *[other] { $count } معلوماتي متنونه باید ژر وکتل شي.
}
digest-more = … { $count } نور

## The first day

profile-about = ستاسو د ملاقات وختونه ستاسو په ژبه دریادوو. وړیا. د بندولو لپاره STOP راولېږئ.
profile-description = موږ ستاسو د ملاقات وختونه دریادوو، چې یو هم درڅخه هېر نه شي. دا وړیا ده. د پیل لپاره لاندې تڼۍ کېکاږئ. د بندولو لپاره هر وخت STOP راولېږئ.
staff-test = دا ازموینه ده. د دفتر بېړني خبرونه دلته درته رسېږي.

## On paper

poster-title = موږ ستاسو د ملاقات وختونه دریادوو
poster-why = چې یو هم درڅخه هېر نه شي. ستاسو په ژبه. وړیا.
poster-telegram = په ټلیګرام کې: د خپل تلیفون کمره دې مربع ته ونیسئ، بیا تڼۍ کېکاږئ.
poster-sms = په پیغام (SMS): «{ $word }» ولیکئ او { $phone } ته یې ولېږئ
sheet-title = ستاسو د ملاقات د وختونو یادونې
sheet-name = تاسو ته څه ووایو؟ د کور نوم ښه دی.
sheet-number = مهرباني وکړئ، په دې پاڼه کې بشپړ نوم یا A-number مه لیکئ.
sheet-phone = ستاسو د موبایل شمېره
sheet-date = ورځ، ساعت او ښار، لکه ستاسو په تر ټولو نوې خبرتیا کې
sheet-news = د دفتر خبرونه هم راته لېږلی شئ. دا جلا خوښه ده.
sheet-share = دې کسانو ته هم زما د نېټو پیغامونه ورتلی شي. هر یو دې خپله جلا پاڼه ډکه کړي.
sheet-privacy = موږ یوازې هغه څه ساتو چې په دې پاڼه کې دي، او زموږ پیغامونه. ستاسو شمېره د اعلان لپاره هېچا ته نه ورکوو. چې ستاسو قضیه پای ته ورسېږي، ټول پاکوو.
sheet-signature = لاسلیک
sheet-day = د نن نېټه
sheet-keep = مهرباني وکړئ، دا برخه له ځان سره وساتئ.
sheet-sender = زموږ پیغامونه له { $phone } راځي او داسې پیلېږي: { $sender }
sheet-never = موږ هېڅکله درڅخه پیسې، پټ نوم یا A-number نه غواړو.
sheet-call = پوښتنه لرئ؟ موږ ته زنګ ووهئ: { $phone }

## Settings and privacy

choice-set-second = دویمه ژبه
choice-set-code = زما د رمز کلمه
choice-set-ways = چېرته راته لیکئ
choice-set-data = زما په اړه څه پوهېږئ
ask-second = که یو متن په { $language } نه وي، کومه ژبه وکاروو؟
choice-second-none = دویمه ژبه نه غواړم
say-second-set = مننه. که یو متن ستاسو په ژبه نه وي، په { $language } به یې واخلئ.
say-second-none = سمه ده. دویمه ژبه نه کاروو.

# د کس خپله کلمه، چې پرې پوهېږي پیغام زموږ دی.
ask-code = د رمز کلمه درښيي چې پیغام رښتیا زموږ دی: زموږ په یادونو کې راځي. یوه کلمه د 3 تر 16 تورو یا عددونو ولیکئ، لکه: mango7
ask-code-have = ستاسو د رمز کلمه { $code } ده. زموږ په یادونو کې راځي، چې پوه شئ زموږ دي. د بدلولو لپاره نوې کلمه ولیکئ.
choice-code-remove = د رمز کلمه لرې کړئ
say-code-set = ستاسو د رمز کلمه اوس { $code } ده. مهرباني وکړئ، چا ته یې مه وایئ.
say-code-removed = ستاسو یادونې نور د رمز کلمه نه لري.
say-code-unreadable = مهرباني وکړئ، لږ تر لږه د 3 تورو یوه کلمه ولیکئ، بې له نورو نښو. عددونه هم پکې راتلی شي.
say-code-long = دا کلمه ډېره اوږده ده. مهرباني وکړئ، لنډه کلمه وټاکئ.
say-code-telling = دا کلمه نورو ته ویلی شي چې پیغامونه د څه په اړه دي. مهرباني وکړئ، بله کلمه وټاکئ، لکه د یوې مېوې یا حیوان نوم.
telling-words = مهاجر محکمه محکمې غونډ قاضي وکیل اخراج ډیپورټ حقوقي پناه ویزه ضمانت uscis eoir ice

# همدې کس ته بله لار، په کوډ چې دلته ښودل کېږي او له هغه ځایه لېږل کېږي
ask-ways =
    موږ تاسو ته دلته لیکو:
    { $ways }
choice-ways-sms = په SMS هم
choice-ways-telegram = په ټلیګرام هم
choice-ways-moved = زما شمېره بدله شوه
choice-ways-first = لومړی له کومې لارې
ask-first = لومړی چېرته درته ولیکو؟
say-first-set = سمه ده. لومړی له هغې لارې هڅه کوو.
say-move-code =
    ستاسو کوډ: { $code }
    { $how }
    یو ځل، تر یوې ورځې کار کوي. بل چا ته یې مه ښایئ.
say-how-sms-here = له خپل بل تلیفون څخه یې همدې شمېرې ته ولېږئ.
say-how-sms = له خپل تلیفون څخه یې د پیغام (SMS) په توګه { $to } ته ولېږئ.
say-how-telegram = په ټلیګرام کې یې موږ ته راولېږئ: { $to }
say-way-added = وشول. زموږ پیغامونه اوس دلته هم دررسېدی شي.
say-way-moved = وشول. له اوسه دلته درته لیکو. پخوانۍ شمېرې ته نور پیغامونه نه ځي.
say-way-same = کوډ مو همدلته واخیست. مهرباني وکړئ، له بل تلیفون څخه یې راولېږئ.
say-way-taken = دا تلیفون مو پخپله ونه شو نښلولی. دفتر ته مو وویل او مرسته به درسره وکړي.
say-way-warning = ستاسو پیغامونه اوس { $way } ته هم رسېږي، یا یوازې هغه ته. که تاسو دا نه وي غوښتي، مهرباني وکړئ، { $phone } ته زنګ ووهئ.

# یوه دوسیه بې پیغامونو
choice-do-mute = د دې دوسیې پیغامونه نه غواړم
choice-do-unmute = د دې دوسیې پیغامونه بیا غواړم
say-what-muted = { $what } (بې پیغامونو)
say-muted = سمه ده. د دې دوسیې د هېڅ نېټې په اړه نور نه لیکو. نور ټول هماغسې دي.
say-unmuted = سمه ده. د دې دوسیې د ټولو نېټو په اړه به بیا پیغامونه واخلئ.

# هغه څه چې ساتو یې، او پاکول یې
ask-data = موږ درښودلی شو چې ستاسو په اړه څه ساتو، یا یې پاکولی شو.
choice-data-stored = وښایئ چې څه ساتئ
choice-data-erase = زما معلومات پاک کړئ
say-stored =
    ستاسو په اړه دا ساتو:
    { $lines }
    { $kept }
say-stored-language = ژبه: { $language }
say-stored-second = دویمه ژبه: { $language }
say-stored-zone = ستاسو د اوسېدو د ځای وخت: { $zone }
say-stored-wording = ستاسو پیغامونه: { $wording }
say-stored-code = د رمز کلمه: { $code }
say-stored-way = { $way }: تاسو ومنله، { $when_date }
say-stored-way-office = { $way }: دفتر ولیکل چې تاسو یې منئ، { $when_date }
say-stored-way-silent = { $way }: بې پیغامونو
say-stored-people = تاسو یې تعقیبوئ: { $names }
say-stored-followers = { $count ->
    [one] { $count } بل کس ستاسو د غونډو په اړه پیغامونه اخلي.
   *[other] { $count } نور کسان ستاسو د غونډو په اړه پیغامونه اخلي.
}
say-stored-kept = { $days ->
    [one] او زموږ ترمنځ پیغامونه. کله چې دوسیه ختمه شي، { $days } ورځ وروسته یې پاکوو. که «زما معلومات پاک کړئ» وټاکئ، ټول همدا اوس پاکوو.
   *[other] او زموږ ترمنځ پیغامونه. کله چې دوسیه ختمه شي، { $days } ورځې وروسته یې پاکوو. که «زما معلومات پاک کړئ» وټاکئ، ټول همدا اوس پاکوو.
}
ask-erase = هر څه چې ستاسو په اړه پوهېږو پاک کړو؟ بیا به یې څوک نه دریادوي. ستاسو غونډې پر خپل ځای پاتې کېږي: مهرباني وکړئ، بیا هم ورشئ.
choice-erase-yes = هو، پاک یې کړئ
choice-erase-no = نه، ویې ساتئ
ask-erase-sure = دا بېرته نه راګرځي. مهرباني وکړئ، لومړی خپلې نېټې ولیکئ. هر څه اوس پاک کړو؟
choice-erase-sure = هو، هر څه پاک کړئ
say-erased = { $sender }: هر څه مو چې ستاسو په اړه پوهېدل پاک کړل. نور به له موږ څخه پیغام وانخلئ. د نوي پیل لپاره START راولېږئ.
staff-erased = یوه کس وغوښتل چې معلومات یې پاک کړو. دا کار وشو.
staff-erased-stays = یوه کس وغوښتل چې معلومات یې پاک کړو. دا کار وشو. د دفتر یوه دوسیه، یا هغه چې نور یې تعقیبوي، بې له هغه دوام کوي: مهرباني وکړئ، د زنګونو لېست وګورئ.
staff-two-people = { $label } غواړي { $way } تلیفون وکاروي، چې خپله دوسیه لري. هېڅ یوځای نه شول. مهرباني وکړئ، زنګ ووهئ.

## A hearing's life

# بې نېټې: هغه پوښتنه چې په اونۍ کې یو ځل کېږي. لومړی پټ، بیا له تفصیل سره.
discreet-awaited = { $from }: د خپل ملاقات نېټه مو واخیسته؟ مهرباني وکړئ، وګورئ.
discreet-awaited-short = { $from }: اوس نېټه شته؟
discreet-awaited-other = { $from }: د هغه ملاقات نېټه شته چې تاسو یې تعقیبوئ؟ مهرباني وکړئ، وګورئ.
awaited-check = { $from }: د خپلې غونډې نېټه مو واخیسته؟ دلته یې وګورئ: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. که څه ونه ښيي، دا هېڅکله دا معنا نه لري چې غونډه نشته. یوازې د محکمې کاغذونه رسمي دي.
awaited-check-other = { $from }: د { $names } د غونډې نېټه شته؟ دلته یې وګورئ: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. که څه ونه ښيي، دا هېڅکله دا معنا نه لري چې غونډه نشته. یوازې د محکمې کاغذونه رسمي دي.
awaited-stop = { $text } { $stop }
choice-havedate = نېټه لرم
choice-notyet = لا نه
choice-unask = نور مه پوښتئ
choice-unset = لا نېټه نه لرم
say-awaited =
    ومو لیکل: لا نېټه نشته. موږ به په اونۍ کې یو ځل پوښتو.
    مهرباني وکړئ، تاسو هم هره اونۍ وګورئ: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180
    که څه ونه ښيي، دا هېڅکله دا معنا نه لري چې غونډه نشته. یوازې د محکمې کاغذونه رسمي دي.
say-unasked = سمه ده، نور نه پوښتو. مهرباني وکړئ، نېټه پخپله ګورئ: 1-800-898-7180. چې نېټه مو واخیسته، «نوې غونډه» یا «زما غونډې» راولېږئ.

# نه حاضرېدل، یا پای
choice-missed = حاضر نه شوم
say-missed =
    دا جدي خبره ده. کله چې یو څوک غونډې ته حاضر نه شي، قاضي بې له هغه د اخراج (removal) حکم ورکولی شي.
    مهرباني وکړئ، نن زنګ ووهئ. لیک ته مه منتظر کېږئ.
    { $call }
    دفتر ته مو وویل.
ask-over =
    { $what }، { $when }
    ټوله دوسیه ختمه شوه، او بله غونډه نشته؟ که قاضي پرېکړه وکړه، هماغه ورځ له یوه وکیل وپوښتئ چې معنا یې څه ده.
ask-over-awaited = ټوله دوسیه ختمه شوه، او بله غونډه نشته؟ که قاضي پرېکړه وکړه، هماغه ورځ له یوه وکیل وپوښتئ چې معنا یې څه ده.
choice-over-yes = هو، ختمه شوه
choice-over-no = نه، یادونه کوئ

# کلیزه او نقشه
choice-do-over = زما دوسیه ختمه شوه
choice-do-calendar = زما په کلیزه کې یې کېږدئ
choice-do-map = ځای په نقشه کې وښایئ
calendar-title = { $sender }: د ملاقات وخت
say-calendar = دا ستاسو د کلیزې لپاره فایل دی. نه وايي چې خبره د څه ده. که نېټه بدله شي، نوی فایل وغواړئ.
say-calendar-link = دا لینک نېټه ستاسو په کلیزه کې ږدي. نه وايي چې خبره د څه ده: { $link }
say-calendar-none = د دې نېټې لپاره د کلیزې فایل نشته.
say-map =
    { $place }
    { $link }
    هغه ځای ته لاړ شئ چې ستاسو په خبرتیا کې لیکل شوی دی.

## Guide

# معلومات له خپلې سرچینې سره، مشوره هېڅکله نه.
choice-go-guide = پوښتنې او ځوابونه
choice-go-lawyer = زما وکیل ته زنګ
ask-guide = پر څه پوهېدل غواړئ؟
choice-guide-more = نورې پوښتنې
guide-said =
    { $text }

    سرچینه: { $source } ({ $reviewed }). حقوقي مشوره نه ده.
guide-said-call =
    { $text }

    { $call }
    سرچینه: { $source } ({ $reviewed }). حقوقي مشوره نه ده.
guide-own = { $text }

guide-dont_miss-title = ولې غونډې ته حاضر شو؟
guide-dont_miss =
    هره غونډه مهمه ده، لنډه غونډه هم.

    که حاضر نه شئ، قاضي بې له تاسو د اخراج (removal) حکم ورکولی شي. ناوخته رسېدل نه حاضرېدل شمېرل کېدی شي.

    دا هغه وخت هم رښتیا ده چې ستاسو لومړی کاغذ (NTA) نېټه نه درلوده.

    نېټه بدلېدی شي، مخکې ورځې ته هم. هره اونۍ یې وګورئ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    که څه ونه ښيي، بیا هم کتل مه پرېږدئ. یوازې د محکمې کاغذونه رسمي دي.

    د محکمې هر لیک خلاص کړئ. ژر له یوه وکیل سره وګورئ.
guide-dont_miss-sms = هره غونډه مهمه ده. که حاضر نه شئ یا ناوخته راشئ، قاضي بې له تاسو د اخراج (removal) حکم ورکولی شي، که څه هم لومړی کاغذ (NTA) نېټه نه درلوده. هره اونۍ یې وګورئ: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. که څه ونه ښيي، کتل مه پرېږدئ. یوازې د محکمې کاغذونه رسمي دي.

guide-what_to_bring-title = څه له ځان سره یوسو
guide-what_to_bring =
    خلک غونډې ته دا وړي:
    - د غونډې خبرتیا
    - د دوسیې لومړی کاغذ (NTA)
    - عکس لرونکی پېژند کارت
    - د محکمې ټول کاغذونه، له کاپیو سره
    - د هغو کاغذونو ژباړه چې په انګلیسي نه دي

    وختي ولاړ شئ: د تلاشۍ کتار وي.

    د هغو کاغذونو لپاره چې قاضي یې باید ولولي، د وخت حد شته. د کاغذونو په اړه له خپل وکیل وپوښتئ.
guide-what_to_bring-sms = یوسئ: خبرتیا، د محکمې لومړی کاغذ (NTA)، عکس لرونکی پېژند کارت، د محکمې ټول کاغذونه له کاپیو سره، او ژباړې. وختي ولاړ شئ: د تلاشۍ کتار وي. د قاضي کاغذونه د وخت حد لري: له خپل وکیل وپوښتئ.

guide-day_of_hearing-title = د غونډې ورځ
guide-day_of_hearing =
    له تلاشۍ تېر شئ او پر ټاکلي وخت په خونه کې اوسئ. ناوخته رسېدل نه حاضرېدل شمېرل کېدی شي.

    د محکمې ژباړن وړیا دی.

    له وتلو مخکې، د راتلونکې نېټې کاغذ وګورئ. کاغذ نشته؟ ویې غواړئ، او دلته یې وګورئ: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180.

    بیا نوې نېټه موږ ته ووایئ. موږ یې دریادوو.
guide-day_of_hearing-sms = له تلاشۍ تېر شئ او پر ټاکلي وخت په خونه کې اوسئ: ناوخته رسېدل نه حاضرېدل شمېرل کېدی شي. د محکمې ژباړن وړیا دی. له وتلو مخکې د راتلونکې نېټې کاغذ وغواړئ. بیا نوې نېټه موږ ته ووایئ.

guide-in_person_or_online-title = پخپله که آنلاین؟
guide-in_person_or_online =
    پخپله لاړ شئ، مګر دا چې خبرتیا یا محکمه ووايي چې آنلاین ده.

    یوازې د ویډیو لینک دا معنا نه لري چې غونډه آنلاین ده. لینکونه له قاضي سره بدلېدی شي.

    ډاډه نه یاست؟ هغې محکمې ته زنګ ووهئ چې په خبرتیا کې ده، یا 1-800-898-7180 ته. له یوه وکیل وپوښتئ چې له قاضي څخه آنلاین غونډه څنګه غوښتل کېږي. تر هغې چې قاضي هو ونه وايي، پخپله باید لاړ شئ.
guide-in_person_or_online-sms = پخپله لاړ شئ، مګر دا چې خبرتیا یا محکمه ووايي چې آنلاین ده. یوازې د ویډیو لینک د آنلاین معنا نه لري. له قاضي د غوښتنې په اړه له وکیل پوښتلی شئ. تر هغې چې قاضي هو ونه وايي، پخپله باید لاړ شئ.

guide-cannot_go-title = که تللی نه شم
guide-cannot_go =
    د بلې ورځې یا بلې محکمې غوښتل څوک نه معافوي، تر هغې چې قاضي هو ووايي. کډه کول دوسیه نه وړي.

    څوک چې هلته نه وي، د اخراج (removal) حکم اخیستلی شي، که ناروغ یا لرې هم وي.

    وکیل له هغې ورځې مخکې له قاضي غوښتنه کولی شي. همدا اوس زنګ ووهئ، مه منتظر کېږئ.
guide-cannot_go-sms = د بلې ورځې یا محکمې غوښتل څوک نه معافوي، تر هغې چې قاضي هو ووايي. څوک چې هلته نه وي، د اخراج (removal) حکم اخیستلی شي. وکیل له هغې ورځې مخکې له قاضي غوښتنه کولی شي. همدا اوس زنګ ووهئ.

guide-moved-title = کډه مې وکړه
guide-moved =
    موږ ته ویل محکمې ته ویل نه دي. وکیل، پوسته‌خونې یا USCIS ته ویل هم نه دي.

    1. محکمه: فورمه EOIR-33 (د پتې بدلون)، په 5 ورځو کې. د هر کس لپاره یوه فورمه، او یوه کاپي د ICE وکیلانو (OPLA) ته. آنلاین هم: https://respondentaccess.eoir.justice.gov
    2. USCIS: فورمه AR-11 یا ستاسو آنلاین حساب، په 10 ورځو کې.
    3. ICE، که هلته حاضري ورکوئ: https://www.ice.gov/check-in په 5 کاري ورځو کې.

    محکمه خپل لیکونه ستاسو وروستۍ پتې ته لېږي. هغه څه چې هلته لېږي، حسابېږي.
    کډه کول ستاسو دوسیه بلې محکمې ته نه وړي.
guide-moved-sms = موږ، پوسته‌خونې یا USCIS ته ویل محکمې ته ویل نه دي. محکمه: فورمه EOIR-33 (نوې پته) په 5 ورځو کې، د هر کس لپاره یوه: https://respondentaccess.eoir.justice.gov او د USCIS لپاره: فورمه AR-11 په 10 ورځو کې. ICE، که حاضري ورکوئ: 5 کاري ورځې. کډه کول دوسیه نه وړي.

guide-afraid_to_go-title = له تلو وېرېږم
guide-afraid_to_go =
    دوه خبرې رښتیا دي:
    - له مۍ 2025 راهیسې، ICE د مهاجرت په محکمو کې خلک نیولي دي.
    - که غونډې ته حاضر نه شئ، قاضي بې له تاسو د اخراج (removal) حکم ورکولی شي.

    له هغې ورځې مخکې له یوه وکیل یا د حقوقي مرستې له دفتر سره خبرې وکړئ. له هغوی پوښتلی شئ:
    - له قاضي څخه آنلاین غونډه غوښتلی شم؟
    - که حکومت وغواړي چې زما دوسیه وتړي (dismiss)، څه کېږي؟ دا تل ښه خبر نه دی.

    یوه باوري کس ته ووایئ چې چېرته ځئ. ستاسو کورنۍ توقیف شوی کس دلته موندلی شي: https://locator.ice.gov (دوی A-number ته اړتیا لري: په کور کې یې وساتئ، دلته یې هېڅکله مه رالېږئ).
guide-afraid_to_go-sms = دوه خبرې رښتیا دي. له مۍ 2025 راهیسې، ICE د مهاجرت په محکمو کې خلک نیولي دي. که غونډې ته حاضر نه شئ، قاضي د اخراج (removal) حکم ورکولی شي. مخکې له یوه وکیل سره خبرې وکړئ، د آنلاین غونډې په اړه هم. یوه باوري کس ته ووایئ.

guide-interpreter-title = وړیا ژباړن
guide-interpreter =
    د مهاجرت په محکمه کې ژباړن وړیا دی.

    محکمې یا قاضي ته خپله ژبه، لهجه او ښار یا ولسوالي ووایئ.

    کورنۍ او دوستان په محکمه کې ستاسو لپاره ژباړه نه شي کولی.

    که د ژباړن په خبرو نه پوهېږئ، قاضي ته ووایئ.

    په USCIS کې د مرکې لپاره، په لیک کې یې ولولئ چې څه وايي.
guide-interpreter-sms = د مهاجرت په محکمه کې ژباړن وړیا دی. محکمې ته خپله ژبه، لهجه او ښار یا ولسوالي ووایئ. کورنۍ په محکمه کې ژباړه نه شي کولی. په USCIS کې د مرکې لپاره، د هغې لیک ولولئ.

guide-find_a_lawyer-title = وکیل موندل
guide-find_a_lawyer =
    ژر له یوه وکیل سره وګورئ، له خپلو ټولو کاغذونو سره.

    یوازې وکیلان، او هغه مرستندویان چې د عدلیې وزارت اجازه ورکړې ده، د مهاجرت په اړه حقوقي مشوره ورکولی شي. بل هېڅوک نه.

    د وړیا یا ارزانه مرستې لپاره د محکمې لېست:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = ژر له یوه وکیل سره وګورئ، له ټولو کاغذونو سره. یوازې وکیلان او هغه مرستندویان چې د عدلیې وزارت اجازه لري حقوقي مشوره ورکولی شي. وړیا یا ارزانه: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = له ټګانو ځان وساتئ
guide-scams =
    ځینې خلک ځانونه محکمه، وکیل یا ICE ښيي. په ویډیو دروغجنې غونډې کوي، د «ضمانت» پیسې غواړي، یا له جعلي شمېرې زنګ وهي.

    موږ هېڅکله پیسې، A-number، د سوشیال سکیورټي شمېره یا پټنوم نه غواړو. محکمه هېڅکله دلته لینک نه درلېږي.

    د حکومت اصلي پاڼې په .gov ختمېږي.

    شک لرئ؟ خپل وکیل ته زنګ ووهئ، یا محکمې ته په هغه شمېره چې په خبرتیا کې ده. د خبر ورکولو لپاره: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = موږ هېڅکله پیسې، A-number یا پټنوم نه غواړو. محکمه هېڅکله دلته لینک نه درلېږي. د حکومت اصلي پاڼې په .gov ختمېږي. په ویډیو دروغجنې غونډې او جعلي شمېرې شته. د خبر ورکولو لپاره: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = د محکمې لیک یا حکم
guide-letter_or_order =
    د محکمې هر لیک سمدستي خلاص کړئ. ښايي ستاسو نېټه بدله کړي یا څه وغواړي.

    د اخراج (removal) حکم: هماغه ورځ له یوه وکیل سره خبرې وکړئ. د ځواب لارې کېدی شي، خو وخت لږ دی: ورځې، نه اونۍ. که غونډې ته حاضر نه شوي یاست، حکم سمدستي اعتبار لري.

    څوک غواړي چې تاسو د دوسیې له تړلو (dismiss) سره موافقه وکړئ؟ لومړی له یوه وکیل سره خبرې وکړئ. له 2025 راهیسې دا د ځینو خلکو د چټک اخراج لامل شوی دی.

    ټول کاغذونه وساتئ.
guide-letter_or_order-sms = د محکمې هر لیک سمدستي خلاص کړئ. د اخراج (removal) حکم: هماغه ورځ له یوه وکیل سره خبرې وکړئ. وخت لږ دی: ورځې، نه اونۍ. د دوسیې له تړلو (dismiss) سره تر موافقې مخکې، له یوه وکیل سره خبرې وکړئ.

guide-missed-title = غونډې ته حاضر نه شوم
guide-missed =
    کله چې یو څوک غونډې ته حاضر نه شي، قاضي بې له هغه د اخراج (removal) حکم ورکولی شي. دا حکم سمدستي اعتبار لري.

    ښايي داسې لار وي چې له قاضي وغوښتل شي دوسیه بیا خلاصه کړي، معمولاً یوازې یو ځل. وخت لږ دی: ورځې، نه اونۍ.

    نن له یوه وکیل سره خبرې وکړئ. د قاضي د پرېکړې د اورېدو لپاره: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. که څه ونه ښيي، بیا هم کتل مه پرېږدئ.
guide-missed-sms = قاضي بې له تاسو د اخراج (removal) حکم ورکولی شي، او سمدستي اعتبار لري. ښايي داسې لار وي چې له قاضي وغوښتل شي دوسیه بیا خلاصه کړي، معمولاً یو ځل. وخت لږ دی: ورځې، نه اونۍ. نن له یوه وکیل سره خبرې وکړئ.

# کورنۍ: څوک څوک تعقیبوي، او هغه کوډونه چې پرې یو بل مومي
choice-go-family = کورنۍ
ask-family = کورنۍ: څه کول غواړئ؟
choice-family-list = زما نېټې څوک تعقیبوي
choice-family-invite = د کورنۍ غړی رابلل
choice-family-give = د غونډې خاوند ته کوډ
choice-family-code = کوډ لرم
choice-family-leave = نور څوک نه تعقیبوم
ask-family-name = څوک رابولئ؟ لنډ نوم بس دی، لکه «زما خور». مهرباني وکړئ، بشپړ نوم مه رالېږئ.
ask-family-calls = { $name } تاسو ته څه وايي؟ د کور نوم ښه دی، لکه «مور» یا «کاکا».
say-family-code =
    مهرباني وکړئ، دا کوډ پخپله { $name } ته ورکړئ. یو ځل کار کوي، تر 7 ورځو.
    { $ways }
family-way-code = کوډ: { $code }
family-way-sms = کوډ په پیغام { $phone } ته لېږلی شي
family-way-link = یا دا په ټلیګرام کې خلاص کړي: { $link }
ask-family-code = مهرباني وکړئ، هغه کوډ ولیکئ چې درکړل شوی دی.
say-family-code-wrong = دا کوډ کار نه کوي. مهرباني وکړئ، نوی کوډ وغواړئ.
say-family-joined = وشول. تاسو اوس { $name } تعقیبوئ او هماغه یادونې اخلئ.
say-family-linked = وشول. هغه څه چې { $name } ستاسو لپاره لیکلي وو، اوس ستاسو په لاس کې دي. تاسو پرېکړه کوئ چې ستاسو نېټې څوک تعقیب کړي.
ask-family-list = دا کسان ستاسو نېټې تعقیبوي، یا یې غواړي:
ask-family-nobody = بل هېڅوک ستاسو نېټې نه تعقیبوي.
choice-family-approved = { $name }: ستاسو نېټې اخلي
choice-family-pending = { $name }: ستاسو ځواب ته منتظر
ask-family-allow = اجازه ده چې { $name } ستاسو ټولې نېټې وویني او یادونې واخلي؟
ask-family-remove = { $name } ستاسو د نېټو یادونې اخلي. دا ختم کړو؟
say-family-approved = سمه ده. { $name } له اوسه ستاسو نېټې اخلي.
say-family-removed = سمه ده. { $name } به نور له موږ څخه ستاسو د نېټو په اړه هېڅ وانه وري. هغه کوډونه چې چا نه دي کارولي نور کار نه کوي.
ask-family-leave = نور څوک نه تعقیبوئ؟
say-family-left = تاسو نور { $name } نه تعقیبوئ.
say-family-offer = { $name } هم دا یادونې واخلي؟ د { $name } د کوډ لپاره «کورنۍ» راولېږئ.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: تاسو ته یو پیغام شته.
staff-broadcast-asked = { $name } غواړي چې د «{ $title }» پیغام تایید کړئ. هغه کسان چې ورته رسېږي: { $count }. د لیدو لپاره /broadcast راولېږئ.
staff-broadcast-grown = د «{ $name }» پیغام درېدلی دی: اوس به له تایید شوې شمېرې ({ $count }) زیاتو کسانو ته ورسېږي. مهرباني وکړئ، وګورئ.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = موږ ته ویل شوي چې محکمه په دې ورځ بنده ده. دا هېڅ شی نه لغوه کوي. له تګ مخکې یې وګورئ.
sms-closed-short = محکمه ښايي بنده وي. هېڅ نه دي لغوه شوي: وګورئ.
rich-closed = موږ ته ویل شوي چې محکمه په دې ورځ بنده ده. دا هېڅ شی نه لغوه کوي. له تګ مخکې یې وګورئ.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed =
    موږ ته ویل شوي چې { $court } بنده ده: { $date }. دا پیغام هېڅ شی نه لغوه کوي. له تګ مخکې یې وګورئ:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    یوازې د محکمې کاغذونه رسمي دي. پوښتنې: { $phone }
ready-court_moved =
    موږ ته ویل شوي چې { $court } خپل ځای بدل کړی دی. نوی ځای: { $place }. ورځ او ساعت هماغه دي، که محکمه بل څه ونه وایي. هغه ځای ته لاړ شئ چې ستاسو په تر ټولو نوې خبرتیا کې لیکل شوی دی. دلته یې وګورئ:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    پوښتنې: { $phone }
ready-office_moved = زموږ دفتر بل ځای ته تللی دی. نوی ادرس: { $place }. یوازې زموږ دفتر بدل شوی دی: ستاسو غونډې په خپل ځای دي. پوښتنې: { $phone }
ready-new_attorney = د دې قضیې وکیل اوس { $attorney } دی: { $number }. مهرباني وکړئ، له دې وروسته هلته زنګ ووهئ. غونډې هماغسې دي. که څه روښانه نه وي، موږ ته زنګ ووهئ: { $phone }
ready-rights_session = تاسو د خپلو حقونو په اړه وړیا خبرو ته بلل شوي یاست: { $when }. ځای: { $place }. دا عمومي معلومات دي، حقوقي مشوره نه ده. د خپلې قضیې په اړه څه ویل اړین نه دي. پوښتنې: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = د دفتر خبرونه
ask-news = له یادونو پرته دفتر کله کله د ډېرو خلکو لپاره خبر لري، لکه د حقونو په اړه خبرې یا نوې مرسته. اجازه ده چې د دې په اړه هم درته ولیکو؟ هر وخت یې دلته بندولی شئ، او یادونې روانې وي.
ask-news-have = تاسو ته د دفتر خبرونه هم درځي. اوس یې هم غواړئ؟ یادونې روانې وي.
choice-news-yes = هو، خبرونه هم
choice-news-no = نه، یوازې یادونې
say-news-on = مننه. له دې وروسته به د دفتر خبرونه هم درځي.
say-news-off = سمه ده. نور خبرونه نه درځي. یادونې روانې دي.
