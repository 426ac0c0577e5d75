# اردو۔ چھوٹے اور آسان جملے، ہمیشہ «آپ»، جہاں ہو سکے مذکر مؤنث کے فرق کے بغیر۔ ہمیشہ یہی لفظ: سماعت (hearing)، عدالت (court)،
# جج (judge)، وکیل (lawyer)، نوٹس (notice)، اپائنٹمنٹ (appointment)، یاد دہانی (reminder)، ملک بدری کا حکم (deportation order)،
# کوڈ لفظ (code word)، رشتہ دار (relative)، کیس (case)، کاغذات (papers)، ضمانت (bond)، حاضری (check-in)، فنگر پرنٹ (fingerprints)، ترجمان (interpreter)۔
# signed: no

language-name = اردو

## Dates

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }، { $time }، { $city } کا وقت
short-when = { $day }، { $time }
when-today = آج، { $when }
when-tomorrow = کل، { $when }

# وقت ویسا ہی جیسا نوٹس پر لکھا ہے، پھر اردو لفظ۔
time-before-noon = { $hour }:{ $minute } AM صبح
time-after-noon = { $hour }:{ $minute } PM دوپہر
time-evening = { $hour }:{ $minute } PM شام

## Words

yes = جی ہاں
no = نہیں
back = واپس
cancel-word = منسوخ
list-separator = {"، "}

## Kinds

kind-master = مختصر سماعت (master)
kind-individual = مکمل سماعت (individual)
kind-bond = ضمانت کی سماعت (bond)
kind-fear_review = خوف کے انٹرویو پر نظرِ ثانی
kind-status_or_other_court = عدالت میں کوئی اور سماعت
kind-uscis_biometrics = USCIS میں فنگر پرنٹ (biometrics)
kind-uscis_interview = USCIS میں انٹرویو
kind-ice_checkin = ICE میں حاضری (check-in)
kind-filing_deadline = کاغذات دینے کا آخری دن
kind-other = کوئی اور اپائنٹمنٹ

kind-master-long = master سماعت: ایک مختصر سماعت، اکثر پہلی۔ ایک ہی وقت پر بہت سے لوگ بلائے جاتے ہیں۔
kind-individual-long = individual سماعت: مکمل سماعت۔ جج پورا کیس سنتا ہے۔
kind-bond-long = ضمانت کی سماعت: حراست سے باہر آنے کے بارے میں۔
kind-fear_review-long = خوف کے انٹرویو پر نظرِ ثانی: جج اس انٹرویو کے فیصلے کو دوبارہ دیکھتا ہے۔
kind-status_or_other_court-long = امیگریشن عدالت میں ایک سماعت۔
kind-uscis_biometrics-long = USCIS فنگر پرنٹ اور تصویر لیتا ہے۔
kind-uscis_interview-long = USCIS کا افسر درخواست کے بارے میں سوال پوچھتا ہے۔
kind-ice_checkin-long = ICE کے پاس جانا یا اسے خبر دینا۔
kind-filing_deadline-long = کاغذات جمع کرانے کا آخری دن۔
kind-other-long = ایک اپائنٹمنٹ جو کسی نے خود لکھی۔

your-master = عدالت میں آپ کی مختصر سماعت (master)
your-master-short = آپ کی مختصر سماعت
your-individual = عدالت میں آپ کی مکمل سماعت (individual)
your-individual-short = آپ کی مکمل سماعت
your-bond = آپ کی ضمانت کی سماعت
your-fear_review = خوف کے انٹرویو پر جج کے سامنے آپ کی سماعت
your-fear_review-short = جج کے سامنے آپ کی سماعت
your-status_or_other_court = عدالت میں آپ کی سماعت
your-status_or_other_court-short = آپ کی سماعت
your-uscis_biometrics = USCIS میں آپ کے فنگر پرنٹ کی اپائنٹمنٹ
your-uscis_interview = USCIS میں آپ کا انٹرویو
your-ice_checkin = ICE میں آپ کی حاضری
your-filing_deadline = آپ کے کاغذات دینے کا آخری دن
your-other = آپ کی اپائنٹمنٹ

of-master = { $names }: عدالت میں مختصر سماعت (master)
of-master-short = { $names }: مختصر سماعت
of-individual = { $names }: عدالت میں مکمل سماعت (individual)
of-individual-short = { $names }: مکمل سماعت
of-bond = { $names }: ضمانت کی سماعت
of-fear_review = { $names }: خوف کے انٹرویو پر جج کے سامنے سماعت
of-fear_review-short = { $names }: جج کے سامنے سماعت
of-status_or_other_court = { $names }: عدالت میں سماعت
of-status_or_other_court-short = { $names }: سماعت
of-uscis_biometrics = { $names }: USCIS میں فنگر پرنٹ کی اپائنٹمنٹ
of-uscis_interview = { $names }: USCIS میں انٹرویو
of-ice_checkin = { $names }: ICE میں حاضری
of-filing_deadline = { $names }: کاغذات دینے کا آخری دن
of-other = { $names }: اپائنٹمنٹ

## Notices

from = منجانب { $sender }
from-code = منجانب { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    لکھ لیا: { $what }
    { $when }
sms-changed =
    نئی تاریخ: { $what }
    پہلے { $old }
    اب { $when }
sms-changed-place =
    نئی جگہ: { $what }
    { $when }
sms-cancelled =
    ہمیں بتایا گیا کہ یہ تاریخ اب نہیں رہی: { $what }
    { $when }
    چیک کریں کہ یہ سچ ہے۔
sms-nudge =
    اس ہفتے چیک کریں: { $what }
    { $when }
sms-disputed =
    ہمارے پاس { $count } تاریخیں ہیں: { $what }
    { $dates }
    کون سی درست ہے؟ آج چیک کریں۔
sms-disputed-place =
    ہمارے پاس { $count } جگہیں ہیں: { $what }
    { $when }
    کون سی درست ہے؟ آج چیک کریں۔
sms-several = { $count } تاریخیں
sms-several-confirmation = { $count } تاریخیں لکھ لیں
sms-several-changed = { $count } تبدیلیاں
sms-several-cancelled = ہمیں بتایا گیا کہ یہ { $count } تاریخیں اب نہیں رہیں
sms-several-nudge = اس ہفتے یہ { $count } تاریخیں چیک کریں
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    پہلے { $old }
    اب { $when }
sms-item-disputed =
    - { $what }: { $count } تاریخیں
    { $dates }
    کون سی درست ہے؟ آج چیک کریں۔
sms-item-disputed-place =
    - { $what }: { $count } جگہیں
    { $when }
    کون سی درست ہے؟ آج چیک کریں۔
sms-place = { $place } (نوٹس دیکھیں)
sms-place-aged = { $place } ({ $as_of } کا پتہ؛ نوٹس دیکھیں)
sms-place-unknown = جگہ: اپنے نوٹس میں دیکھیں
sms-online = { $medium } شامل ہوں: نوٹس دیکھیں


medium-video = ویڈیو سے
medium-internet = آن لائن
medium-phone = فون سے

do-court-papers = ابھی کسی وکیل سے پوچھیں کہ کون سے کاغذات چاہییں۔
do-court-papers-short = ابھی وکیل سے کاغذات کا پوچھیں۔
do-court-plan = سفر، کام اور بچوں کی دیکھ بھال کا انتظام ابھی کریں۔
do-court-plan-short = سفر، کام، بچوں کا انتظام کریں۔
do-court-bring = نوٹس، تصویر والی شناخت اور عدالت کے سب کاغذات لائیں۔ جلدی نکلیں: سکیورٹی کی قطار ہوتی ہے۔
do-court-bring-short = نوٹس، شناخت، کاغذات لائیں۔ جلدی نکلیں۔
do-court-today = سکیورٹی سے گزر کر { $time } تک کمرے میں پہنچیں۔
do-court-today-short = کمرے میں { $time } تک پہنچیں۔
do-urgent = یہ فوری ہے۔ ابھی کسی وکیل کو کال کریں۔
do-uscis-papers = USCIS کا خط دوبارہ پڑھیں اور کاغذات جمع کریں۔
do-uscis-plan = سفر، کام اور بچوں کی دیکھ بھال کا انتظام ابھی کریں۔
do-uscis-bring = USCIS کا خط اور تصویر والی شناخت لائیں۔ جلدی نکلیں۔
do-uscis-today = خط اور تصویر والی شناخت کے ساتھ { $time } تک وہاں پہنچیں۔
do-uscis-today-short = خط اور شناخت کے ساتھ { $time } تک پہنچیں۔
do-ice-papers = اس دن سے پہلے کسی وکیل سے بات کریں۔
do-ice-plan = اس دن سے پہلے کسی وکیل سے بات کریں۔
do-ice-bring = جانے سے پہلے کسی وکیل سے بات کریں۔ ICE کے کاغذات لائیں۔
do-ice-today = ICE کے کاغذات لائیں۔ کسی بھروسے کے شخص کو بتائیں کہ کہاں جانا ہے۔
do-filing-papers = ابھی کسی وکیل سے پوچھیں کہ یہ تاریخ درست ہے یا نہیں۔
do-filing-plan = ابھی کسی وکیل سے پوچھیں کہ یہ تاریخ درست ہے یا نہیں۔
do-filing-bring = اس تاریخ کے بارے میں آج کسی وکیل کو کال کریں۔
do-filing-today = اس تاریخ کے بارے میں ابھی کسی وکیل کو کال کریں۔
do-other-papers = اسے اپنے کیلنڈر میں لکھیں۔
do-other-plan = سفر، کام اور بچوں کی دیکھ بھال کا انتظام ابھی کریں۔
do-other-bring = اپنے کاغذات جمع کریں۔ جلدی نکلیں۔
do-other-today = جلدی نکلیں۔

miss-court = اگر آپ نہ گئے تو جج ملک بدری کا حکم دے سکتا ہے۔
miss-court-short = نہ گئے تو ملک بدری کا حکم ممکن ہے۔
miss-court-other = اگر وہ نہ گئے تو جج ملک بدری کا حکم دے سکتا ہے۔
miss-court-other-short = نہ گئے تو ملک بدری کا حکم ممکن ہے۔
miss-bond = نہ جانے سے کیس کو نقصان ہو سکتا ہے۔
miss-uscis_biometrics = اگر آپ نہ گئے تو USCIS سمجھ سکتا ہے کہ درخواست چھوڑ دی گئی۔
miss-uscis_biometrics-short = نہ گئے تو USCIS درخواست بند کر سکتا ہے۔
miss-uscis_biometrics-other = اگر وہ نہ گئے تو USCIS سمجھ سکتا ہے کہ درخواست چھوڑ دی گئی۔
miss-uscis_biometrics-other-short = نہ گئے تو USCIS درخواست بند کر سکتا ہے۔
miss-uscis_interview = نہ جانے سے درخواست کو نقصان ہو سکتا ہے۔
miss-ice_checkin = نہ جانے کے نتیجے سنگین ہو سکتے ہیں۔ کسی وکیل سے پوچھیں۔
miss-ice_checkin-short = نہ جانا سنگین ہو سکتا ہے۔
miss-filing_deadline = کاغذات اس دن تک پہنچنے چاہییں۔ دیر سے آئے کاغذات شاید نہ مانے جائیں۔
miss-filing_deadline-short = دیر سے آئے کاغذات شاید نہ مانے جائیں۔

sms-check-court =
    تاریخ بدل سکتی ہے، پہلے کے کسی دن پر بھی۔ چیک کریں:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    صرف عدالت کے کاغذات سرکاری ہیں۔
sms-check-court-short =
    تاریخ جلدی ہو سکتی ہے:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    اصل: عدالت کے کاغذات
sms-check-bond =
    ضمانت کی تاریخیں یہاں نہیں ہوتیں:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    وکیل سے پوچھیں۔ صرف عدالت کے کاغذات سرکاری ہیں۔
sms-check-bond-short =
    ضمانت یہاں نہیں:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    اصل: عدالت کے کاغذات
sms-check-uscis = تاریخ بدل سکتی ہے۔ USCIS کا سب سے نیا خط ہی مانا جاتا ہے۔
sms-check-ice = تاریخ بدل سکتی ہے۔ ICE کا سب سے نیا کاغذ ہی مانا جاتا ہے: https://www.ice.gov/check-in
sms-check-ice-short = ICE کا نیا کاغذ دیکھیں: www.ice.gov/check-in
sms-check-filing = یہ تاریخ کسی شخص نے لکھی۔ ہم نے اسے چیک نہیں کیا۔
sms-check-filing-short = ہم نے یہ تاریخ چیک نہیں کی۔
sms-check-other = تاریخ بدل سکتی ہے۔ اپنا سب سے نیا خط دیکھیں۔

sms-lawyer = وکیل: { $name } { $phone }
sms-lawyer-hours = وکیل: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = وکیل: { $phone }
sms-help = وکیل ڈھونڈنے میں مدد: { $name } { $phone }
sms-help-hours = وکیل ڈھونڈنے میں مدد: { $name } { $phone } ({ $hours })
sms-help-unnamed = وکیل ڈھونڈنے میں مدد: { $phone }
sms-not-court = ہم عدالت نہیں ہیں۔ یہ قانونی مشورہ نہیں۔
sms-not-court-short = ہم عدالت نہیں، مشورہ نہیں دیتے۔
sms-not-official = یہ قانونی مشورہ نہیں۔
sms-stop = بند: STOP

# ٹیلی گرام، تفصیل سے: حصوں کے بیچ ایک خالی سطر۔
rich-code = آپ کا کوڈ لفظ: { $code }
rich-reminder = یاد دہانی: { $what }
rich-confirmation =
    لکھ لیا: { $what }
    براہِ کرم اسے اپنے نوٹس سے ملائیں۔
rich-confirmation-then = ہم اس دن سے پہلے یاد دلائیں گے۔
rich-changed = تاریخ بدل گئی ہے: { $what }
rich-changed-place = جگہ بدل گئی ہے: { $what }
rich-cancelled =
    ہمیں بتایا گیا کہ یہ تاریخ اب نہیں رہی: { $what }
    براہِ کرم چیک کریں کہ یہ سچ ہے۔
rich-nudge = براہِ کرم اس ہفتے یہ تاریخ چیک کریں: { $what }
rich-disputed =
    ہمارے پاس { $count } تاریخیں ہیں: { $what }
    ہمیں معلوم نہیں کہ کون سی درست ہے۔ براہِ کرم آج چیک کریں۔
rich-disputed-place =
    ہمارے پاس { $count } جگہیں ہیں: { $what }
    ہمیں معلوم نہیں کہ کون سی درست ہے۔ براہِ کرم آج چیک کریں۔
rich-several = یاد دہانی: { $count } تاریخیں
rich-several-confirmation =
    لکھ لیں: { $count } تاریخیں
    براہِ کرم انہیں اپنے نوٹسوں سے ملائیں۔
rich-several-confirmation-then = ہم ہر دن سے پہلے یاد دلائیں گے۔
rich-several-changed = { $count } تبدیلیاں
rich-several-cancelled =
    ہمیں بتایا گیا کہ یہ { $count } تاریخیں اب نہیں رہیں۔
    براہِ کرم چیک کریں کہ یہ سچ ہے۔
rich-several-nudge = براہِ کرم اس ہفتے یہ { $count } تاریخیں چیک کریں۔
rich-item = { $number }. { $what }
rich-when = کب: { $when }
rich-was = پہلے: { $old }
rich-now = اب: { $when }
rich-date-choice = - { $when }
rich-where = کہاں: { $place }
rich-where-notice = وہاں جائیں جو جگہ آپ کے نوٹس پر لکھی ہے۔
rich-where-aged = وہاں جائیں جو جگہ آپ کے نوٹس پر لکھی ہے۔ ہمارا پتہ { $as_of } کا ہے۔
rich-where-unknown = کہاں: جگہ اپنے نوٹس میں دیکھیں۔
rich-where-medium = کیسے: { $medium }۔ نوٹس میں لکھا ہے کہ کیسے شامل ہونا ہے۔ صرف لنک ہونے کا مطلب یہ نہیں کہ سماعت آن لائن ہے۔
rich-do = کام: { $action }
rich-do-court-today-more = دیر سے پہنچنا غیر حاضری گنا جا سکتا ہے۔ سکیورٹی کی قطار لمبی ہو سکتی ہے۔
rich-do-court-bring-more = عدالت کا ترجمان مفت ہے۔
rich-check-court =
    تاریخ بدل سکتی ہے، پہلے کے کسی دن پر بھی۔ ہر ہفتے چیک کریں:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    اگر وہاں کچھ نظر نہ آئے تو بھی چیک کرتے رہیں۔ صرف عدالت کے کاغذات سرکاری ہیں۔
rich-check-bond =
    ضمانت کی سماعتیں اس سائٹ اور اس فون پر نہیں ہوتیں:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    وکیل سے پوچھیں۔ صرف عدالت کے کاغذات سرکاری ہیں۔
rich-check-uscis = تاریخ بدل سکتی ہے۔ USCIS کا سب سے نیا خط ہی مانا جاتا ہے۔
rich-check-ice =
    تاریخ بدل سکتی ہے۔ ICE کا سب سے نیا کاغذ ہی مانا جاتا ہے۔
    https://www.ice.gov/check-in
rich-check-filing = یہ تاریخ کسی شخص نے لکھی۔ ہم نے اسے چیک نہیں کیا۔ کسی وکیل سے پوچھیں۔
rich-check-other = تاریخ بدل سکتی ہے۔ اپنا سب سے نیا خط دیکھیں۔
rich-lawyer = وکیل: { $name }، { $phone }
rich-lawyer-hours = وکیل: { $name }، { $phone } ({ $hours })
rich-lawyer-unnamed = وکیل: { $phone }
rich-help = وکیل ڈھونڈنے میں مدد: { $name }، { $phone }
rich-help-hours = وکیل ڈھونڈنے میں مدد: { $name }، { $phone } ({ $hours })
rich-help-unnamed = ہم وکیل ڈھونڈنے میں آپ کی مدد کر سکتے ہیں: { $phone }
rich-not-court = ہم عدالت نہیں ہیں۔ یہ قانونی مشورہ نہیں ہے۔
rich-not-official = یہ قانونی مشورہ نہیں ہے۔
rich-stop = یہ پیغام بند کرنے کے لیے STOP بھیجیں۔

after-court = آپ کی سماعت { $date } کو تھی۔ کیا جج نے نئی تاریخ دی؟ اگر جانا رہ گیا تو آج کسی وکیل کو کال کریں۔
after-court-other = { $names }: سماعت { $date } کو تھی۔ کیا جج نے نئی تاریخ دی؟ اگر جانا رہ گیا تو آج کسی وکیل کو کال کریں۔
after-office = آپ کی اپائنٹمنٹ { $date } کو تھی۔ کیا نئی تاریخ ملی؟ اگر جانا رہ گیا تو آج کسی وکیل کو کال کریں۔
after-office-other = { $names }: اپائنٹمنٹ { $date } کو تھی۔ کیا نئی تاریخ ہے؟ اگر جانا رہ گیا تو آج کسی وکیل کو کال کریں۔

choice-ack = جی، جانا ہے
choice-ack-other = پڑھ لیا
choice-checked = تاریخ درست ہے
choice-help = مجھے مدد چاہیے
choice-help-sms = مدد
choice-differs = میری تاریخ مختلف ہے
choice-differs-sms = دوسری تاریخ
choice-differs-other = تاریخ مختلف ہے
choice-differs-other-sms = دوسری تاریخ
choice-more = تفصیل دکھائیں
choice-newdate = جی، نئی تاریخ ہے
choice-nodate = نئی تاریخ نہیں
choice-over = سب ختم

# مختصر: کسی اجنبی کو یہ نہ بتائے کہ بات کیا ہے۔
discreet-reminder = { $from }: آپ کی اپائنٹمنٹ { $when } ({ $city })۔
discreet-reminder-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے: { $when } ({ $city })۔
discreet-reminder-short = { $from }: اپائنٹمنٹ { $when } ({ $city })۔
discreet-confirmation = { $from }: لکھ لیا، آپ کی اپائنٹمنٹ { $when } ({ $city })۔
discreet-confirmation-other = { $from }: لکھ لیا، جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے: { $when } ({ $city })۔
discreet-confirmation-short = { $from }: لکھ لیا، { $when } ({ $city })۔
discreet-changed = { $from }: آپ کی اپائنٹمنٹ بدل گئی: پہلے { $old }، اب { $when } ({ $city })۔
discreet-changed-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے وہ بدل گئی: پہلے { $old }، اب { $when } ({ $city })۔
discreet-changed-short = { $from }: پہلے { $old }، اب { $when } ({ $city })۔
discreet-changed-least = { $from }: پہلے { $old }، اب { $when }۔
discreet-changed-place = { $from }: آپ کی اپائنٹمنٹ { $when } ({ $city }) کی جگہ بدل گئی۔
discreet-changed-place-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، { $when }، اس کی جگہ بدل گئی۔
discreet-changed-place-short = { $from }: نئی جگہ، { $when }۔
discreet-cancelled = { $from }: آپ کی اپائنٹمنٹ { $when } ({ $city }) اب نہیں رہی۔
discreet-cancelled-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، { $when }، وہ اب نہیں رہی۔
discreet-cancelled-short = { $from }: { $when } والی اب نہیں رہی۔
discreet-nudge = { $from }: براہِ کرم اپنی اپائنٹمنٹ چیک کریں: { $when } ({ $city })۔
discreet-nudge-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، اسے چیک کریں: { $when } ({ $city })۔
discreet-nudge-short = { $from }: براہِ کرم چیک کریں: { $when } ({ $city })۔
discreet-disputed = { $from }: آپ کی اپائنٹمنٹ کی دو تاریخیں: { $when } یا { $old }۔ براہِ کرم چیک کریں۔
discreet-disputed-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، اس کی دو تاریخیں: { $when } یا { $old }۔
discreet-disputed-short = { $from }: دو تاریخیں: { $when } یا { $old }۔
discreet-disputed-place = { $from }: آپ کی اپائنٹمنٹ { $when } کی دو جگہیں ہیں۔ براہِ کرم چیک کریں۔
discreet-disputed-place-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، { $when }، اس کی دو جگہیں ہیں۔
discreet-disputed-place-short = { $from }: { $when }، دو جگہیں۔
discreet-after = { $from }: { $day } کی اپائنٹمنٹ کے بعد کیا نئی تاریخ ہے؟
discreet-after-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، { $day }، اس کے بعد کیا نئی تاریخ ہے؟
discreet-after-short = { $from }: { $day } کے بعد نئی تاریخ؟
discreet-several = { $from }: { $count } اپائنٹمنٹس۔ پہلی { $when } ({ $city })۔
discreet-several-confirmation = { $from }: { $count } اپائنٹمنٹس لکھ لیں۔ پہلی { $when }۔
discreet-several-changed = { $from }: { $count } اپائنٹمنٹس بدل گئیں۔ پہلی اب { $when }۔
discreet-several-cancelled = { $from }: { $count } اپائنٹمنٹس اب نہیں رہیں۔
discreet-several-nudge = { $from }: براہِ کرم { $count } اپائنٹمنٹس چیک کریں۔ پہلی { $when }۔
discreet-reply = تفصیل کے لیے 1 بھیجیں۔
discreet-reply-short = تفصیل: 1۔
discreet-tap = تفصیل کے لیے بٹن دبائیں۔
discreet-stop = بند: STOP

## Staff

staff-not-delivered = پیغام نہیں پہنچا: { $label }۔ وجہ: { $reason }۔
staff-not-delivered-phone = پیغام نہیں پہنچا: { $label }، { $phone }۔ وجہ: { $reason }۔
staff-not-delivered-many = جو پیغام نہیں پہنچے: { $count }۔ بڑی وجہ: { $reason }۔ براہِ کرم کال کی فہرست دیکھیں۔
staff-needs-help = { $label } کو مدد چاہیے۔ براہِ کرم کال کریں۔
staff-needs-help-hearing = { $label } کو { $when } کے بارے میں مدد چاہیے۔ براہِ کرم کال کریں۔
staff-awaited = { $label } کی سماعت کی تاریخ اب تک نہیں ہے۔ ہم اب نہیں پوچھتے۔ براہِ کرم خود دیکھیں۔
staff-missed = { $label } کا کہنا ہے کہ ایک سماعت رہ گئی۔ براہِ کرم آج کال کریں۔
staff-dispute = { $label } کی دو تاریخیں ہیں۔ ہمارے پاس تھی: { $was }۔ اب بتایا گیا: { $said }۔ براہِ کرم طے کریں کہ کون سی درست ہے۔
staff-dispute-place = { $label } کے لیے { $when } پر دو جگہیں ہیں۔ ہمارے پاس تھی: { $was }۔ اب بتایا گیا: { $said }۔ براہِ کرم طے کریں کہ کون سی درست ہے۔
staff-dispute-cancel = { $label }: کسی نے کہا کہ { $was } اب نہیں رہی۔ براہِ کرم چیک کریں۔
staff-unread = { $label } نے { $when } کی آخری یاد دہانی کا جواب نہیں دیا۔ براہِ کرم کال کریں۔
staff-unread-family = { $label }: گھر والوں نے { $when } کی آخری یاد دہانی کا جواب نہیں دیا۔ براہِ کرم کال کریں۔
staff-channel-paused = { $channel } رکا ہوا ہے: { $reason }۔ جب تک یہ ٹھیک نہ ہو، وہاں سے کچھ نہیں جائے گا۔
staff-odd-answer = { $channel } سے ایسا جواب آیا جو ہم نہیں جانتے: { $reason }۔ ہم دوبارہ کوشش کرتے ہیں۔
somebody = کوئی شخص
no-date = ابھی تاریخ نہیں
staff-late = { $count ->
    [one] { $channel } پر { $count } پیغام کو دیر ہو گئی ہے۔
   *[other] { $channel } پر { $count } پیغاموں کو دیر ہو گئی ہے۔
}
staff-import-parked = { $count ->
    [one] امپورٹ { $import }: { $count } سماعت روکی گئی ہے۔ آپ کی اجازت تک کچھ نہیں بھیجا جائے گا۔
   *[other] امپورٹ { $import }: { $count } سماعتیں روکی گئی ہیں۔ آپ کی اجازت تک کچھ نہیں بھیجا جائے گا۔
}
staff-wrong-number = لگتا ہے { $label } کا فون کسی اور کا ہے۔ براہِ کرم نمبر چیک کریں۔
staff-bond = { $label } کی ضمانت کی سماعت: { $when }۔ براہِ کرم ابھی قدم اٹھائیں۔
staff-at-once = { $label }: { $kind }، { $when }۔ براہِ کرم ابھی قدم اٹھائیں۔
staff-fear-review = { $label } کے خوف کے انٹرویو پر نظرِ ثانی: { $when }۔ براہِ کرم ابھی قدم اٹھائیں۔
staff-short-notice = { $label } کی سماعت بہت جلد ہے: { $when }۔ براہِ کرم کال کریں۔
staff-stopped = { $label } نے پیغام بند کرنے کو کہا۔ { $when } کے بارے میں براہِ کرم کال کریں۔
staff-expired = { $label } کا ایک پیغام وقت پر نہیں گیا۔ وجہ: { $reason }۔

## What was done

say-we-failed = معاف کیجیے، ہم آپ کا پیغام نہیں پڑھ سکے۔ غلطی ہماری ہے اور دفتر کو خبر ہے۔ دوبارہ کوشش کریں، یا { $phone } پر کال کریں۔
say-same-date = یہ وہی تاریخ ہے جو ہمارے پاس ہے۔ کچھ نہیں بدلا۔
say-cancel-asked = شکریہ۔ ہم نے دفتر کو بتا دیا۔ جب تک وہ چیک نہ کر لیں، ہم یاد دلاتے رہیں گے۔
say-link-unknown = یہ لنک اب کام نہیں کرتا۔ براہِ کرم نیا لنک مانگیں۔
say-staff-linked = دفتر کی فوری خبریں اب اس چیٹ میں آئیں گی۔
say-staff-console = یہاں سائن اِن کریں۔ یہ لنک صرف ایک بار، 15 منٹ تک کام کرتا ہے: { $link }
staff-inbound-failed = { $label } کا ایک پیغام سنبھالا نہیں جا سکا (نمبر { $number })۔ براہِ کرم ان سے رابطہ کریں۔

## Dialogue

# بات چیت کے سوال (ask-)، جواب (say-) اور چننے کی چیزیں (choice-)۔
say-then =
    { $first }

    { $then }

# خوش آمدید
ask-language =
    السلام علیکم۔ یہ { $sender } ہے۔ آپ کو کون سی زبان چاہیے؟
    Hello. This is { $sender }. Which language do you want?

choice-language-more = اور زبانیں

ask-consent =
    ہم آپ کو آپ کی سماعتیں یاد دلا سکتے ہیں تاکہ کوئی رہ نہ جائے۔ یہ مفت ہے۔
    { $sender } آپ کو لکھے گا: عام طور پر ہفتے میں ایک پیغام، سماعت سے پہلے کے دنوں میں زیادہ، اور تاریخ بدلنے پر ایک پیغام۔ ٹیلی گرام اس چیٹ کی باتیں پڑھ سکتا ہے۔
    ہم عدالت نہیں ہیں، اور یہ قانونی مشورہ نہیں ہے۔
    کسی بھی وقت بند کرنے کے لیے STOP بھیجیں۔ مدد کے لیے HELP بھیجیں۔
    کیا ہم آپ کو لکھ سکتے ہیں؟
ask-consent-sms = { $sender } آپ کو سماعتیں یاد دلا سکتا ہے: عام طور پر ہفتے میں ایک پیغام، سماعت سے پہلے زیادہ، اور تاریخ بدلنے پر ایک۔ فون کمپنی میسج اور ڈیٹا کے پیسے لے سکتی ہے۔ ہم عدالت نہیں ہیں۔ بند کرنے کے لیے STOP، مدد کے لیے HELP۔ کیا ہم آپ کو میسج بھیجیں؟
choice-agree = جی ہاں، مجھے لکھیں
choice-decline = نہیں، شکریہ
say-agreed = شکریہ۔ ہماری یاد دہانیاں مختصر ہیں اور نہیں بتاتیں کہ بات کیا ہے۔ اسے بدلنے کے لیے SETTINGS بھیجیں۔
say-agreed-plain = شکریہ۔ یاد دہانی کے الفاظ یا زبان بدلنے کے لیے SETTINGS بھیجیں۔
say-agreed-sms = شکریہ۔ ہماری یاد دہانیاں مختصر ہیں اور نہیں بتاتیں کہ بات کیا ہے۔ بدلنے کے لیے SETTINGS۔ واپس جانے کے لیے 0۔
say-declined = ٹھیک ہے۔ ہم آپ کو نہیں لکھیں گے۔ ارادہ بدل جائے تو START بھیجیں۔

# کس کی سماعت، اور کون سی
ask-who = سماعت کس کی ہے؟
choice-who-self = میری
choice-who-known = { $name }
choice-who-other = کسی رشتہ دار کی
ask-name = ہم اس شخص کو کیا کہیں؟ گھر کا نام بہتر ہے، جیسے "امی" یا "چچا"۔ براہِ کرم پورا نام اور A-number نہ بھیجیں۔
say-name-unreadable = براہِ کرم گھر کا نام حروف میں لکھیں، جیسے "امی"۔
say-name-long = یہ کچھ لمبا ہے۔ چھوٹا نام کافی ہے، جیسے "امی"۔

ask-kind = یہ کیسی سماعت ہے؟ نوٹس پر لکھا ہے۔
choice-kind-master = master سماعت (مختصر، اکثر پہلی)
choice-kind-individual = individual سماعت (مکمل)
choice-kind-bond = ضمانت، رہائی کے لیے (bond)
choice-kind-uscis_biometrics = USCIS میں فنگر پرنٹ
choice-kind-uscis_interview = USCIS میں انٹرویو
choice-kind-ice_checkin = ICE میں حاضری (check-in)
choice-kind-more = کچھ اور، یا معلوم نہیں
ask-kind-more = ان میں سے کون سی قریب ہے؟
choice-kind-status_or_other_court = عدالت میں، قسم معلوم نہیں
choice-kind-fear_review = جج خوف کا انٹرویو دیکھے گا
choice-kind-other = دوسری اپائنٹمنٹ، عدالت نہیں

# کہاں
ask-court = عدالت کس شہر میں ہے؟ شہر کا نام انگریزی میں لکھیں، یا عدالت کا تین حرفی کوڈ۔
ask-court-sms = عدالت کس شہر میں ہے؟ شہر کا نام انگریزی میں لکھیں، یا عدالت کا تین حرفی کوڈ۔ (0 = واپس)
choice-elsewhere = کوئی اور جگہ
say-court-unknown = "{ $typed }" ہماری فہرست میں نہیں ملا۔ براہِ کرم صرف شہر لکھیں، جیسے: Denver
ask-court-pick = نوٹس پر کون سی لکھی ہے؟
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city })، حراست والوں کے لیے
choice-court-closed = { $name } ({ $city })، بند یا منتقل
choice-court-unsure = { $name } ({ $city })، براہِ کرم نوٹس دیکھیں
say-court-closed = براہِ کرم نوٹس دوبارہ دیکھیں: جہاں تک ہمیں معلوم ہے، { $name } بند یا منتقل ہو چکی ہے۔
ask-city = یہ کس شہر میں ہے؟ (0 = واپس)
ask-city-court = سماعت کس شہر میں ہے؟ شہر ویسے لکھیں جیسے نوٹس پر ہے۔ (0 = واپس)
say-city-unreadable = براہِ کرم شہر کا نام لکھیں، جیسے: Denver
ask-zone = { $city } کا وقت کون سا ہے؟
choice-zone-eastern = مشرقی (New York, Miami)
choice-zone-central = وسطی (Chicago, Houston)
choice-zone-mountain = پہاڑی (Denver, El Paso)
choice-zone-arizona = ایریزونا (Phoenix)
choice-zone-pacific = مغربی (Los Angeles)
choice-zone-alaska = الاسکا
choice-zone-hawaii = ہوائی
choice-zone-atlantic = پورٹو ریکو
choice-zone-chamorro = گوام، سائپان
ask-own-zone = جہاں آپ رہائش رکھتے ہیں، کیا وہاں { $city } والا ہی وقت ہے؟ ہم اس لیے پوچھتے ہیں کہ رات کو نہ لکھیں۔
choice-own-same = وہی وقت
choice-own-other = دوسرا وقت
ask-own-zone-which = آپ کی رہائش کی جگہ پر کون سا وقت ہے؟

# کب
ask-when = { $city } میں سماعت کس دن اور کس وقت ہے؟ ویسے لکھیں جیسے نوٹس پر ہے، مثلاً: March 15 2027 8:30 AM
ask-when-other = یہ کس دن اور کس وقت ہے؟ ویسے لکھیں جیسے آپ کے کاغذ پر ہے، مثلاً: March 15 2027 8:30 AM
ask-when-new = نیا دن اور وقت کیا ہے؟ ویسے لکھیں جیسے سب سے نئے نوٹس پر ہے، مثلاً: March 15 2027 8:30 AM
say-when-date = ہمیں اس میں کوئی تاریخ نہیں ملی۔
say-when-impossible = یہ دن کیلنڈر میں نہیں ہے۔ براہِ کرم نوٹس دوبارہ دیکھیں۔
say-when-no-year = براہِ کرم سال بھی لکھیں، اور مہینے کا نام حروف میں، تاکہ دن اور مہینہ نہ مل جائیں۔
say-when-unset = لگتا ہے اس کاغذ پر ابھی تاریخ نہیں ہے۔ براہِ کرم نیا نوٹس دیکھیں، یا تاریخ سننے کے لیے 1-800-898-7180 پر کال کریں۔ صرف عدالت کے کاغذات سرکاری ہیں۔
ask-day-order = یہ دو طرح پڑھا جا سکتا ہے۔ آپ کا مطلب کون سا دن ہے؟
ask-day-year = کون سا سال؟
ask-day-week = آپ کا مطلب کون سا دن ہے؟
ask-day-which = یہاں ایک سے زیادہ دن ہیں۔ سماعت کا دن کون سا ہے؟
choice-when = { $when_date }، { $when_time }
choice-date = { $when_date }
choice-other-date = کوئی اور دن
ask-time = { $when_date }: کس وقت؟ مثلاً: 8:30 AM
ask-half = { $when_date }: صبح یا دوپہر کے بعد؟
ask-time-which = { $when_date }: کون سا وقت؟
choice-time = { $when_time }
say-time-unreadable = ہمیں اس میں وقت نہیں ملا۔ براہِ کرم اس طرح لکھیں: 8:30 AM
choice-pick = دن بٹن سے چنیں
ask-month = کون سا مہینہ؟
choice-month = { $when_month }
choice-number = { $number }

# دوبارہ پڑھنا
ask-check =
    براہِ کرم اسے اپنے نوٹس سے ملائیں:
    { $what }
    { $when }
    { $place }
    کیا سب درست ہے؟
ask-check-doubt =
    براہِ کرم ایک بار اور دیکھیں:
    { $doubts }

    { $what }
    { $when }
    { $place }
    کیا آپ کے نوٹس پر یہی لکھا ہے؟
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = جی ہاں، سب درست ہے
choice-change = نہیں، کچھ بدلنا ہے
choice-meant = میرا مطلب { $when_date }
say-doubt-past = یہ دن گزر چکا ہے۔
say-doubt-today-past = آج یہ وقت گزر چکا ہے۔
say-doubt-far = اس میں ابھی کئی سال ہیں۔
say-doubt-weekend = یہ ہفتہ وار چھٹی کا دن ہے۔ عدالتیں عام طور پر بند ہوتی ہیں۔
say-doubt-holiday = یہ سرکاری چھٹی ہے۔ عدالتیں عام طور پر بند ہوتی ہیں۔
say-doubt-early = سماعت کے لیے { $when_time } بہت جلدی ہے۔
say-doubt-late = سماعت کے لیے { $when_time } بہت دیر ہے۔
say-doubt-weekday = آپ نے ہفتے کا کوئی اور دن لکھا۔ یہ تاریخ ہے: { $when_date }
say-doubt-year = آپ نے سال نہیں لکھا۔ یہ تاریخ ہے: { $when_date }
say-doubt-zone = آپ نے کسی اور جگہ کا وقت لکھا ہے۔ نوٹس پر { $when_city } کا وقت ہوتا ہے۔ کیا اس میں { $when_time } لکھا ہے؟
ask-fix = ہم کیا بدلیں؟
choice-fix-date = دن یا وقت
choice-fix-place = عدالت یا جگہ
choice-fix-city = شہر اور اس کا وقت
choice-fix-kind = سماعت کی قسم
choice-fix-who = سماعت کس کی ہے

# فہرست
ask-list = کون سی؟
ask-list-empty = یہاں ابھی کوئی سماعت نہیں ہے۔
choice-hearing = { $what }: { $when_date }، { $when_time }
choice-hearing-disputed = { $what }: { $when_date }، { $when_time } (ہمارے پاس دو تاریخیں ہیں)
choice-hearing-disputed-place = { $what }: { $when_date }، { $when_time } (ہمارے پاس دو جگہیں ہیں)
choice-hearing-awaited = { $what }: ابھی تاریخ نہیں
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    ابھی تاریخ نہیں۔ چیک کرتے رہیں۔
choice-do-change = دن، وقت یا جگہ بدلیں
choice-do-cancel = یہ سماعت منسوخ ہو گئی
choice-do-list = فہرست پر واپس
ask-sure =
    { $what }، { $when }
    کیا آپ کا سب سے نیا نوٹس کہتا ہے کہ یہ سماعت منسوخ ہے؟ اگر یقین نہیں تو پہلے کسی وکیل سے پوچھیں۔ سماعت پر نہ جانے سے ملک بدری کا حکم ہو سکتا ہے۔
ask-sure-awaited = کیا ہم یہ سماعت بھول جائیں؟
choice-sure-yes = جی ہاں، منسوخ ہے
choice-sure-no = نہیں، رہنے دیں
say-nothing-changed = کچھ نہیں بدلا۔
say-hearing-gone = وہ سماعت اب آپ کی فہرست میں نہیں ہے۔

# یاد دہانی کے جواب
say-thanks = شکریہ۔ براہِ کرم اس دن تک اپنی تاریخ چیک کرتے رہیں۔
say-help-comes =
    بتانے کا شکریہ۔ ہم نے دفتر کو بتا دیا ہے کہ آپ کو مدد چاہیے۔
    { $call }
say-call-lawyer = { $name } کو کال کریں: { $phone }
say-call-lawyer-hours = { $name } کو کال کریں: { $phone } ({ $hours })
say-call-line = یہ لوگ وکیل ڈھونڈنے میں مدد کرتے ہیں: { $phone }
say-call-line-hours = یہ لوگ وکیل ڈھونڈنے میں مدد کرتے ہیں: { $phone } ({ $hours })
say-call-nobody = وہ آپ کو کال کریں گے۔
counsel = { $from }: ہمارے پہلے پیغامات میں دیا گیا وکیل کا نمبر اب نہیں چلتا۔ { $call }
counsel-other = { $from } ({ $names }): ہمارے پہلے پیغامات میں دیا گیا وکیل کا نمبر اب نہیں چلتا۔ { $call }
discreet-counsel = { $from }: اب سے { $phone } پر کال کریں، پرانے نمبر پر نہیں۔
reply-date = { $sender }: کیا نئی تاریخ ملی ہے؟ براہِ کرم اپنا سب سے نیا خط دیکھیں۔
reply-call-today = { $sender }: ہم آج آپ کو کال کریں گے۔ براہِ کرم فون اپنے پاس رکھیں۔
say-after-nodate = شکریہ۔ براہِ کرم ہر ہفتے نئی تاریخ چیک کرتے رہیں: 1-800-898-7180۔ صرف عدالت کے کاغذات سرکاری ہیں۔
say-after-over = بتانے کا شکریہ۔ ہم اب اس کی یاد نہیں دلائیں گے۔

# مینو، ترتیبات، مدد
ask-menu = ہم آپ کے لیے کیا کر سکتے ہیں؟
choice-go-hearings = میری سماعتیں
choice-go-new = سماعت شامل کریں
choice-go-settings = ترتیبات
choice-go-help = مجھے مدد چاہیے
ask-settings = آپ کی زبان: { $language }۔ آپ کے پیغام: { $wording }۔
say-wording-discreet = مختصر، بغیر تفصیل
say-wording-plain = پوری تفصیل کے ساتھ
choice-set-language = زبان بدلیں
choice-set-wording = مختصر یا تفصیل کے ساتھ
choice-set-zone = میری رہائش کا وقت
choice-set-stop = اور پیغام نہیں چاہیے
ask-language-again = آپ کو کون سی زبان چاہیے؟
say-language-set = اب سے ہم اردو میں لکھیں گے۔
ask-wording = ہماری یاد دہانیاں کیسی ہوں؟ مختصر: "منجانب { $sender }: آپ کی اپائنٹمنٹ منگل 15 دسمبر، 8:30 AM صبح"۔ تفصیل کے ساتھ: پیغام میں سب کچھ لکھا ہوگا۔ سوچیں کہ آپ کا فون اور کون دیکھ سکتا ہے۔
choice-wording-discreet = مختصر، بغیر تفصیل
choice-wording-plain = پوری تفصیل کے ساتھ
say-wording-set-discreet = آپ کی یاد دہانیاں اب مختصر ہیں اور نہیں بتاتیں کہ بات کیا ہے۔
say-wording-set-plain = آپ کی یاد دہانیوں میں اب پوری تفصیل ہے۔ جو آپ کا فون دیکھے، پڑھ سکتا ہے۔
say-zone-set = شکریہ۔ ہم آپ کی جگہ کے وقت کے مطابق دن میں لکھیں گے۔
ask-stop = کیا ہم سب پیغام بند کر دیں؟ آپ کی سماعتیں ویسی ہی رہیں گی، لیکن کوئی یاد نہیں دلائے گا۔
choice-stop-all = سب پیغام بند کریں
choice-stop-no = نہیں، لکھتے رہیں
say-help =
    یہ { $sender } ہے۔ ہم لوگوں کو ان کی سماعتیں یاد دلاتے ہیں۔ ہم عدالت نہیں ہیں۔
    { $call }
    سب پیغام بند کرنے کے لیے STOP بھیجیں۔ مینو کے لیے MENU۔

# بند اور شروع
say-stopped = اب آپ کو { $sender } سے کوئی پیغام نہیں آئے گا۔ دوبارہ شروع کرنے کے لیے START بھیجیں۔
say-restarted-here = دوبارہ خوش آمدید۔ اگر ہم سے SMS بھی آتے ہیں تو وہاں بھی START بھیجیں۔
say-wrong-number = ہم معذرت چاہتے ہیں۔ اب اس نمبر پر نہیں لکھیں گے۔
ask-leave = ایک سوال ادھورا رہ گیا۔ ہم کیا بند کریں؟
choice-leave-question = صرف یہ سوال
say-left = ٹھیک ہے، اسے چھوڑتے ہیں۔

# باقی سب
choice-back = واپس
say-choose = براہِ کرم ان میں سے ایک چنیں۔
say-choose-number = براہِ کرم ایک نمبر سے جواب دیں۔
say-not-understood = ہم یہ سمجھ نہیں سکے۔
say-you-are-welcome = آپ کا شکریہ۔ جب چاہیں MENU بھیجیں۔
say-number-dropped = آپ کے پیغام میں A-number جیسا نمبر تھا۔ ہم نے اسے نکال دیا اور نہیں رکھا۔ براہِ کرم اسے کبھی پیغام میں نہ بھیجیں۔
say-names-dropped = اس کاغذ کے نام ہم نے نہیں رکھے۔
say-cannot-read-voice = ہم یہاں آواز والے پیغام نہیں سن سکتے۔ براہِ کرم لکھیں۔
say-cannot-read-photo = ہم یہاں تصویر یا فائل نہیں پڑھ سکتے۔ براہِ کرم نوٹس کا دن اور وقت لکھیں۔
say-cannot-read-other = ہم یہاں صرف لکھا ہوا پڑھ سکتے ہیں۔ براہِ کرم لکھیں۔
say-cannot-read-old-button = یہ بٹن ایک پرانے سوال کا ہے۔

## When it is unclear, or too much

say-we-were-at = کچھ وقت گزر گیا۔ ہم اس سوال پر تھے:
say-please-wait = ایک ساتھ بہت پیغام آ گئے۔ براہِ کرم دس منٹ ٹھہریں، پھر لکھیں۔ سب پیغام بند کرنے کے لیے STOP بھیجیں۔
say-cannot-read-edit = ہمیں پرانے پیغام کی تبدیلی نظر نہیں آتی۔ براہِ کرم دوبارہ لکھیں۔
say-write-in-private = یہاں ایک وقت میں صرف ایک شخص سے بات ہوتی ہے۔ براہِ کرم مجھے نجی چیٹ میں لکھیں۔ اب یہ گروپ چھوڑا جا رہا ہے۔
ask-stop-which = آپ کو کم پیغام چاہییں۔ ہم کیا بند کریں؟
choice-stop-about = صرف { $name } کے بارے میں
staff-unclear-text = { $label } نے کچھ لکھا جو ہم نہیں پڑھ سکے۔ براہِ کرم رابطہ کریں۔
staff-unclear-unfinished = { $label } نے تاریخ لکھی مگر ہاں نہیں کہا۔ وہ شمار نہیں ہوتی، اور کسی کو یاد نہیں دلایا جاتا۔ براہِ کرم پوچھیں۔
staff-unclear-stop = { $label } کو کم پیغام چاہییں، لیکن واضح نہیں کہ کون سے۔ براہِ کرم ان سے پوچھیں۔

## Delivery: why something did not arrive, and who is asked then

why-stopped = انہوں نے پیغام بند کرنے کو کہا
why-number = نمبر کام نہیں کرتا، یا اس پر میسج نہیں جاتے
why-account = سروس ہمارا اکاؤنٹ یا ہماری ترتیبات نہیں مانتی
why-filtered = فون کمپنیاں ہمارے پیغام روک رہی ہیں
why-phone = فون بند ہے یا پہنچ سے باہر ہے
why-provider = سروس سے رابطہ نہیں ہو رہا
why-blocked = انہوں نے بوٹ کو بلاک کر دیا
why-gone = چیٹ ختم ہو چکی ہے
why-unreadable = سروس ہمارا متن نہیں پڑھ سکتی
why-unknown = سروس نے ایسی وجہ بتائی جو ہم نہیں جانتے
why-twice = ایک اور پروگرام یہی بوٹ استعمال کر رہا ہے
why-throttled = ایک ساتھ بہت زیادہ پیغام
why-late = مدد کے لیے دیر ہو چکی تھی
relay-ask = { $sender }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، اس کا جواب نہیں آیا: { $when }۔ براہِ کرم دیکھ لیں کہ انہیں خبر ہے۔
staff-silent = { $label } کی طرف سے بہت دن سے کچھ نہیں آیا۔ اب ہم پوچھ رہے ہیں کہ فون ان ہی کا ہے یا نہیں۔ براہِ کرم کال کریں۔
staff-silent-many = وہ فون جن سے بہت دن سے کچھ نہیں آیا: { $count }۔ براہِ کرم کال کی فہرست دیکھیں۔
staff-load = { $channel }: کل کی یاد دہانیوں کو خاموشی کے گھنٹوں سے پہلے کے وقت سے زیادہ وقت چاہیے۔ ہم پہلے شروع کریں گے۔
discreet-still = کیا یہ آپ ہی ہیں؟ 1 = جی ہاں، دکھائیں۔ 2 = غلط نمبر۔
discreet-still-tap = کیا یہ اب بھی آپ ہی ہیں؟
choice-still-me = جی ہاں، دکھائیں
choice-still-wrong = غلط نمبر

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } پر پیغام پھر جا رہے ہیں۔ { $minutes } منٹ کی دیر ہوئی تھی۔
staff-job-failed = یہ کام نہیں ہوا: { $job } ({ $reason })۔ ہم بعد میں پھر کوشش کریں گے۔ براہِ کرم کمپیوٹر دیکھیں۔
staff-job-down = { $since } سے یہ کام نہیں ہو رہا: { $job } ({ $reason })۔ ہم ہر گھنٹے پھر کوشش کرتے ہیں۔ کیا کرنا ہے، یہ کمپیوٹر پر { $command } بتاتا ہے۔
staff-clock-back = کمپیوٹر کی گھڑی { $minutes } منٹ پیچھے کی گئی۔ براہِ کرم اسے چیک کریں۔
staff-disk = ڈسک تقریباً بھر گئی ہے: { $megabytes } MB باقی ہیں۔ براہِ کرم جگہ بنائیں، ورنہ ہم پیغام نہیں رکھ سکیں گے۔
staff-case-ends = { $label }: کسی نے ہمیں نئی تاریخ نہیں بتائی۔ دو ہفتے بعد ہم یہ کیس مٹا دیں گے۔ اگر کوئی تاریخ رہ گئی ہے تو شامل کریں۔
digest =
    آج دفتر کے لیے:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } سماعت قریب ہے اور اس کی تصدیق نہیں ہوئی۔
   *[other] { $count } سماعتیں قریب ہیں اور ان کی تصدیق نہیں ہوئی۔
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } شخص کی سماعت ہے، اور اس تک کوئی پیغام نہیں پہنچتا۔
   *[other] { $count } لوگوں کی سماعت ہے، اور ان تک کوئی پیغام نہیں پہنچتا۔
}
digest-tasks = { $count ->
    [one] { $count } کام کال کی فہرست میں باقی ہے۔
   *[other] { $count } کام کال کی فہرست میں باقی ہیں۔
}
digest-imports = { $count ->
    [one] { $count } امپورٹ اجازت کے انتظار میں ہے۔
   *[other] { $count } امپورٹ اجازت کے انتظار میں ہیں۔
}
digest-ending = ایک ہفتے میں مٹائے جانے والے کیس: { $count }۔ بھیجے گئے پیغامات کا ثبوت چاہیے تو ابھی پرنٹ کر لیں۔
digest-paused = بھیجنا بند ہے: { $channel } ({ $reason })۔
digest-guidance = { $count ->
    [one] { $count } معلوماتی متن جلد چیک کرنا ہے۔
   *[other] { $count } معلوماتی متن جلد چیک کرنے ہیں۔
}
digest-more = … { $count } اور

## The first day

profile-about = آپ کی اپائنٹمنٹ آپ کی زبان میں یاد دلاتے ہیں۔ مفت۔ بند کرنے کے لیے STOP بھیجیں۔
profile-description = ہم آپ کو آپ کی اپائنٹمنٹ یاد دلاتے ہیں تاکہ کوئی رہ نہ جائے۔ یہ مفت ہے۔ شروع کرنے کے لیے نیچے والا بٹن دبائیں۔ کسی بھی وقت بند کرنے کے لیے STOP بھیجیں۔
staff-test = یہ ایک جانچ ہے۔ دفتر کی فوری خبریں آپ کو یہاں ملیں گی۔

## On paper

poster-title = ہم آپ کو آپ کی اپائنٹمنٹ یاد دلاتے ہیں
poster-why = تاکہ کوئی رہ نہ جائے۔ آپ کی زبان میں۔ مفت۔
poster-telegram = ٹیلی گرام پر: فون کا کیمرا اس مربع کی طرف کریں، پھر بٹن دبائیں۔
poster-sms = میسج (SMS) سے: "{ $word }" لکھ کر { $phone } پر بھیجیں
sheet-title = آپ کی اپائنٹمنٹ کی یاد دہانیاں
sheet-name = ہم آپ کو کیا کہیں؟ گھر کا نام بہتر ہے۔
sheet-number = براہِ کرم اس کاغذ پر پورا نام یا A-number نہ لکھیں۔
sheet-phone = آپ کا موبائل نمبر
sheet-date = دن، وقت اور شہر، جیسے آپ کے تازہ ترین نوٹس پر ہے
sheet-news = آپ مجھے دفتر کی خبریں بھی بھیج سکتے ہیں۔ یہ میرا الگ فیصلہ ہے۔
sheet-share = ان لوگوں کو بھی میری تاریخوں کے پیغام مل سکتے ہیں۔ ہر ایک اپنا الگ کاغذ بھرے۔
sheet-privacy = ہم صرف وہی رکھتے ہیں جو اس کاغذ پر لکھا ہے، اور ہمارے پیغام۔ اشتہار کے لیے آپ کا نمبر کسی کو نہیں دیتے۔ آپ کا کیس ختم ہونے پر ہم سب مٹا دیتے ہیں۔
sheet-signature = دستخط
sheet-day = آج کی تاریخ
sheet-keep = براہِ کرم یہ حصہ اپنے پاس رکھیں۔
sheet-sender = ہمارے پیغام { $phone } سے آتے ہیں اور یوں شروع ہوتے ہیں: { $sender }
sheet-never = ہم آپ سے کبھی پیسے، پاس ورڈ یا A-number نہیں مانگتے۔
sheet-call = کوئی سوال؟ ہمیں فون کریں: { $phone }

## Settings and privacy

choice-set-second = دوسری زبان
choice-set-code = میرا کوڈ لفظ
choice-set-ways = آپ مجھے کہاں لکھتے ہیں
choice-set-data = میرے بارے میں کیا معلوم ہے
ask-second = جب کوئی متن { $language } میں نہ ہو تو ہم کون سی زبان استعمال کریں؟
choice-second-none = دوسری زبان نہیں
say-second-set = شکریہ۔ جب کوئی متن آپ کی زبان میں نہ ہو تو { $language } میں آئے گا۔
say-second-none = ٹھیک ہے۔ ہم دوسری زبان استعمال نہیں کریں گے۔

# اس شخص کا اپنا لفظ، جس سے معلوم ہو کہ پیغام ہمارا ہے۔
ask-code = کوڈ لفظ سے پتہ چلتا ہے کہ پیغام واقعی ہمارا ہے: یہ ہماری یاد دہانیوں میں ہوتا ہے۔ 3 سے 16 حروف یا ہندسوں کا ایک لفظ لکھیں، جیسے: mango7
ask-code-have = آپ کا کوڈ لفظ { $code } ہے۔ یہ ہماری یاد دہانیوں میں ہوتا ہے تاکہ معلوم ہو کہ وہ ہماری ہیں۔ بدلنے کے لیے نیا لفظ لکھیں۔
choice-code-remove = کوڈ لفظ ہٹائیں
say-code-set = آپ کا کوڈ لفظ اب { $code } ہے۔ براہِ کرم کسی کو نہ بتائیں۔
say-code-removed = آپ کی یاد دہانیوں میں اب کوڈ لفظ نہیں ہے۔
say-code-unreadable = براہِ کرم کم سے کم 3 حروف کا ایک لفظ لکھیں، بغیر اور نشانوں کے۔ اس میں ہندسے ہو سکتے ہیں۔
say-code-long = یہ لفظ بہت لمبا ہے۔ براہِ کرم چھوٹا لفظ چنیں۔
say-code-telling = اس لفظ سے دوسروں کو پتہ چل سکتا ہے کہ پیغام کس بارے میں ہیں۔ براہِ کرم کوئی اور لفظ چنیں، جیسے کسی پھل یا جانور کا نام۔
telling-words = امیگر عدالت سماعت پیشی جج وکیل ملک بدر ڈیپورٹ قانون پناہ ویزا ضمانت uscis eoir ice

# اسی شخص تک دوسرا راستہ، ایک کوڈ سے جو یہاں دکھایا اور وہاں سے بھیجا جاتا ہے
ask-ways =
    ہم آپ کو یہاں لکھتے ہیں:
    { $ways }
choice-ways-sms = SMS سے بھی
choice-ways-telegram = ٹیلی گرام پر بھی
choice-ways-moved = میرا نمبر بدل گیا
choice-ways-first = پہلے کہاں کوشش کریں
ask-first = ہم آپ کو پہلے کہاں لکھیں؟
say-first-set = ٹھیک ہے۔ ہم پہلے وہاں کوشش کریں گے۔
say-move-code =
    آپ کا کوڈ: { $code }
    { $how }
    یہ ایک بار، ایک دن تک کام کرتا ہے۔ کسی اور کو نہ دکھائیں۔
say-how-sms-here = اسے اپنے دوسرے فون سے اسی نمبر پر بھیجیں۔
say-how-sms = اسے اپنے فون سے میسج (SMS) کے ذریعے { $to } پر بھیجیں۔
say-how-telegram = اسے ٹیلی گرام پر ہمیں بھیجیں: { $to }
say-way-added = ہو گیا۔ ہمارے پیغام اب یہاں بھی آ سکتے ہیں۔
say-way-moved = ہو گیا۔ اب سے ہم آپ کو یہاں لکھیں گے۔ پرانے نمبر پر اب پیغام نہیں جائیں گے۔
say-way-same = کوڈ آپ کو یہیں ملا تھا۔ براہِ کرم اسے دوسرے فون سے بھیجیں۔
say-way-taken = ہم خود یہ فون نہیں جوڑ سکے۔ دفتر کو بتا دیا گیا ہے، وہ آپ کی مدد کرے گا۔
say-way-warning = آپ کے پیغام اب { $way } پر بھی، یا صرف وہیں جاتے ہیں۔ اگر یہ آپ نے نہیں کہا تو براہِ کرم { $phone } پر کال کریں۔

# ایک کیس بغیر پیغام کے
choice-do-mute = اس کیس کے پیغام نہیں چاہییں
choice-do-unmute = اس کیس کے پیغام پھر چاہییں
say-what-muted = { $what } (پیغام بند)
say-muted = ٹھیک ہے۔ ہم اب اس کیس کی کسی تاریخ کے بارے میں نہیں لکھیں گے۔ باقی سب ویسا ہی رہے گا۔
say-unmuted = ٹھیک ہے۔ اس کیس کی سب تاریخوں کے بارے میں پھر پیغام آئیں گے۔

# ہم کیا رکھتے ہیں، اور اسے مٹانا
ask-data = ہم دکھا سکتے ہیں کہ آپ کے بارے میں کیا رکھتے ہیں، یا اسے مٹا سکتے ہیں۔
choice-data-stored = دکھائیں کیا رکھا ہے
choice-data-erase = میری معلومات مٹائیں
say-stored =
    ہم آپ کے بارے میں یہ رکھتے ہیں:
    { $lines }
    { $kept }
say-stored-language = زبان: { $language }
say-stored-second = دوسری زبان: { $language }
say-stored-zone = آپ کی رہائش کا وقت: { $zone }
say-stored-wording = آپ کے پیغام: { $wording }
say-stored-code = کوڈ لفظ: { $code }
say-stored-way = { $way }: آپ نے { $when_date } کو اجازت دی
say-stored-way-office = { $way }: دفتر نے { $when_date } کو لکھا کہ آپ کی اجازت ہے
say-stored-way-silent = { $way }: کوئی پیغام نہیں
say-stored-people = آپ کو ان کی خبر ملتی ہے: { $names }
say-stored-followers = { $count ->
    [one] { $count } اور شخص کو آپ کی سماعتوں کے پیغام آتے ہیں۔
   *[other] { $count } اور لوگوں کو آپ کی سماعتوں کے پیغام آتے ہیں۔
}
say-stored-kept = { $days ->
    [one] اور ہمارے بیچ کے پیغام۔ جب کیس ختم ہو جائے تو ہم { $days } دن بعد اسے مٹا دیتے ہیں۔ اگر آپ "میری معلومات مٹائیں" چنیں تو ہم سب ابھی مٹا دیں گے۔
   *[other] اور ہمارے بیچ کے پیغام۔ جب کیس ختم ہو جائے تو ہم { $days } دن بعد اسے مٹا دیتے ہیں۔ اگر آپ "میری معلومات مٹائیں" چنیں تو ہم سب ابھی مٹا دیں گے۔
}
ask-erase = کیا ہم آپ کے بارے میں سب کچھ مٹا دیں؟ پھر کوئی یاد نہیں دلائے گا۔ آپ کی سماعتیں ویسی ہی رہیں گی: براہِ کرم پھر بھی جائیں۔
choice-erase-yes = جی ہاں، مٹا دیں
choice-erase-no = نہیں، رکھیں
ask-erase-sure = یہ واپس نہیں ہو سکتا۔ براہِ کرم پہلے اپنی تاریخیں لکھ لیں۔ کیا سب کچھ ابھی مٹا دیں؟
choice-erase-sure = جی ہاں، سب مٹا دیں
say-erased = { $sender }: ہم نے آپ کے بارے میں سب مٹا دیا۔ اب ہم سے کوئی پیغام نہیں آئے گا۔ نئے سرے سے شروع کرنے کے لیے START بھیجیں۔
staff-erased = کسی نے اپنی معلومات مٹانے کو کہا۔ یہ ہو گیا۔
staff-erased-stays = کسی نے اپنی معلومات مٹانے کو کہا۔ یہ ہو گیا۔ دفتر کا ایک کیس، یا جس کی خبر دوسروں کو ملتی ہے، ان کے بغیر جاری ہے: براہِ کرم کال کی فہرست دیکھیں۔
staff-two-people = { $label } کو فون { $way } استعمال کرنا ہے، جس کا اپنا ایک کیس ہے۔ کچھ نہیں جوڑا گیا۔ براہِ کرم کال کریں۔

## A hearing's life

# بغیر تاریخ: ہفتے میں ایک بار کا سوال۔ پہلے مختصر، پھر تفصیل سے۔
discreet-awaited = { $from }: کیا آپ کی اپائنٹمنٹ کی تاریخ مل گئی؟ براہِ کرم چیک کریں۔
discreet-awaited-short = { $from }: کیا اب تاریخ ہے؟
discreet-awaited-other = { $from }: جس اپائنٹمنٹ کی خبر آپ کو ملتی ہے، کیا اس کی تاریخ ہے؟ براہِ کرم چیک کریں۔
awaited-check = { $from }: کیا آپ کی سماعت کی تاریخ مل گئی؟ چیک کریں: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180۔ اگر وہاں کچھ نظر نہ آئے تو اس کا مطلب کبھی یہ نہیں کہ سماعت نہیں ہے۔ صرف عدالت کے کاغذات سرکاری ہیں۔
awaited-check-other = { $from }: کیا { $names } کی سماعت کی تاریخ ہے؟ چیک کریں: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180۔ اگر وہاں کچھ نظر نہ آئے تو اس کا مطلب کبھی یہ نہیں کہ سماعت نہیں ہے۔ صرف عدالت کے کاغذات سرکاری ہیں۔
awaited-stop = { $text } { $stop }
choice-havedate = تاریخ مل گئی
choice-notyet = ابھی نہیں
choice-unask = اب نہ پوچھیں
choice-unset = ابھی تاریخ نہیں ملی
say-awaited =
    لکھ لیا: ابھی تاریخ نہیں ہے۔ ہم ہفتے میں ایک بار پوچھیں گے۔
    براہِ کرم خود بھی ہر ہفتے چیک کریں: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180
    اگر وہاں کچھ نظر نہ آئے تو اس کا مطلب کبھی یہ نہیں کہ سماعت نہیں ہے۔ صرف عدالت کے کاغذات سرکاری ہیں۔
say-unasked = ٹھیک ہے، ہم اب نہیں پوچھیں گے۔ براہِ کرم تاریخ خود چیک کرتے رہیں: 1-800-898-7180۔ جب تاریخ مل جائے تو "نئی سماعت" یا "میری سماعت" لکھ کر بھیجیں۔

# رہ گئی، یا ختم
choice-missed = جانا رہ گیا
say-missed =
    یہ سنگین ہے۔ جب کوئی سماعت پر نہیں جاتا تو جج اس کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے۔
    براہِ کرم آج کال کریں۔ خط کا انتظار نہ کریں۔
    { $call }
    ہم نے دفتر کو بتا دیا ہے۔
ask-over =
    { $what }، { $when }
    کیا پورا کیس ختم ہو گیا، اور اب کوئی سماعت نہیں ہے؟ اگر جج نے فیصلہ دیا ہے تو اسی دن کسی وکیل سے پوچھیں کہ اس کا کیا مطلب ہے۔
ask-over-awaited = کیا پورا کیس ختم ہو گیا، اور اب کوئی سماعت نہیں ہے؟ اگر جج نے فیصلہ دیا ہے تو اسی دن کسی وکیل سے پوچھیں کہ اس کا کیا مطلب ہے۔
choice-over-yes = جی ہاں، ختم ہو گیا
choice-over-no = نہیں، یاد دلاتے رہیں

# کیلنڈر اور نقشہ
choice-do-over = میرا کیس ختم ہو گیا
choice-do-calendar = میرے کیلنڈر میں ڈالیں
choice-do-map = جگہ نقشے پر دکھائیں
calendar-title = { $sender }: اپائنٹمنٹ
say-calendar = یہ آپ کے کیلنڈر کی فائل ہے۔ یہ نہیں بتاتی کہ بات کیا ہے۔ تاریخ بدل جائے تو نئی فائل مانگیں۔
say-calendar-link = یہ لنک تاریخ آپ کے کیلنڈر میں ڈالتا ہے۔ یہ نہیں بتاتا کہ بات کیا ہے: { $link }
say-calendar-none = اس تاریخ کے لیے کیلنڈر کی فائل نہیں ہے۔
say-map =
    { $place }
    { $link }
    وہاں جائیں جو جگہ آپ کے نوٹس پر لکھی ہے۔

## Guide

# معلومات اپنے ماخذ کے ساتھ، مشورہ کبھی نہیں۔
choice-go-guide = سوال اور جواب
choice-go-lawyer = میرے وکیل کو کال کریں
ask-guide = آپ کیا جاننا چاہتے ہیں؟
choice-guide-more = اور سوال
guide-said =
    { $text }

    ماخذ: { $source } ({ $reviewed })۔ قانونی مشورہ نہیں۔
guide-said-call =
    { $text }

    { $call }
    ماخذ: { $source } ({ $reviewed })۔ قانونی مشورہ نہیں۔
guide-own = { $text }

guide-dont_miss-title = سماعت پر جانا کیوں ضروری ہے؟
guide-dont_miss =
    ہر سماعت اہم ہے، مختصر سماعت بھی۔

    اگر آپ نہ گئے تو جج آپ کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے۔ دیر سے پہنچنا غیر حاضری گنا جا سکتا ہے۔

    یہ تب بھی سچ ہے جب آپ کے پہلے کاغذ (NTA) پر تاریخ نہیں تھی۔

    تاریخ بدل سکتی ہے، پہلے کے کسی دن پر بھی۔ ہر ہفتے چیک کریں:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    اگر وہاں کچھ نظر نہ آئے تو بھی چیک کرتے رہیں۔ صرف عدالت کے کاغذات سرکاری ہیں۔

    عدالت کا ہر خط کھولیں۔ جلدی کسی وکیل سے ملیں۔
guide-dont_miss-sms = ہر سماعت اہم ہے۔ اگر آپ نہ گئے یا دیر سے پہنچے تو جج آپ کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے۔ تب بھی جب پہلے کاغذ (NTA) پر تاریخ نہیں تھی۔ ہر ہفتے چیک کریں: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180۔ کچھ نظر نہ آئے تو بھی چیک کرتے رہیں۔ صرف عدالت کے کاغذات سرکاری ہیں۔

guide-what_to_bring-title = کیا ساتھ لانا ہے
guide-what_to_bring =
    سماعت کے لیے لوگ یہ لاتے ہیں:
    - سماعت کا نوٹس
    - کیس کا پہلا کاغذ (NTA)
    - تصویر والی شناخت
    - عدالت کے سب کاغذات، کاپیوں کے ساتھ
    - جو کاغذ انگریزی میں نہیں، ان کا ترجمہ

    جلدی نکلیں: سکیورٹی کی قطار ہوتی ہے۔

    جو کاغذات جج نے پڑھنے ہیں، ان کے لیے وقت کی حد ہے۔ کاغذات کے بارے میں اپنے وکیل سے پوچھیں۔
guide-what_to_bring-sms = ساتھ لائیں: نوٹس، عدالت کا پہلا کاغذ (NTA)، تصویر والی شناخت، عدالت کے سب کاغذات کاپیوں کے ساتھ، اور ترجمے۔ جلدی نکلیں: سکیورٹی کی قطار ہوتی ہے۔ جج کے کاغذات کے لیے وقت کی حد ہے: اپنے وکیل سے پوچھیں۔

guide-day_of_hearing-title = سماعت کا دن
guide-day_of_hearing =
    سکیورٹی سے گزر کر مقررہ وقت پر کمرے میں پہنچیں۔ دیر سے پہنچنا غیر حاضری گنا جا سکتا ہے۔

    عدالت کا ترجمان مفت ہے۔

    نکلنے سے پہلے اگلی تاریخ کا کاغذ دیکھیں۔ کاغذ نہیں ملا؟ مانگیں، اور یہاں چیک کریں: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180۔

    پھر نئی تاریخ ہمیں بتائیں۔ ہم یاد دلائیں گے۔
guide-day_of_hearing-sms = سکیورٹی سے گزر کر مقررہ وقت پر کمرے میں پہنچیں: دیر غیر حاضری گنی جا سکتی ہے۔ عدالت کا ترجمان مفت ہے۔ نکلنے سے پہلے اگلی تاریخ کا کاغذ مانگیں۔ پھر نئی تاریخ ہمیں بتائیں۔

guide-in_person_or_online-title = خود جانا ہے یا آن لائن؟
guide-in_person_or_online =
    خود جائیں، جب تک نوٹس یا عدالت نہ کہے کہ سماعت آن لائن ہے۔

    صرف ویڈیو لنک ہونے کا مطلب یہ نہیں کہ سماعت آن لائن ہے۔ جج کے ساتھ لنک بھی بدل سکتا ہے۔

    یقین نہیں؟ نوٹس پر لکھی عدالت کو کال کریں، یا 1-800-898-7180 پر۔ وکیل سے پوچھیں کہ جج سے آن لائن سماعت کیسے مانگی جاتی ہے۔ جب تک جج ہاں نہ کہے، خود جانا ہے۔
guide-in_person_or_online-sms = خود جائیں، جب تک نوٹس یا عدالت نہ کہے کہ سماعت آن لائن ہے۔ صرف ویڈیو لنک کا مطلب آن لائن نہیں۔ جج سے مانگنے کے بارے میں وکیل سے پوچھیں۔ جب تک جج ہاں نہ کہے، خود جانا ہے۔

guide-cannot_go-title = اگر جانا ممکن نہ ہو
guide-cannot_go =
    کوئی اور دن یا کوئی اور عدالت مانگنے سے چھوٹ نہیں ملتی، جب تک جج ہاں نہ کہے۔ گھر بدلنے سے کیس کی جگہ نہیں بدلتی۔

    جو وہاں نہ ہو، اسے ملک بدری (removal) کا حکم مل سکتا ہے، چاہے بیماری ہو یا دوری۔

    وکیل اس دن سے پہلے جج سے درخواست کر سکتا ہے۔ ابھی کال کریں، انتظار نہ کریں۔
guide-cannot_go-sms = کوئی اور دن یا عدالت مانگنے سے چھوٹ نہیں ملتی، جب تک جج ہاں نہ کہے۔ جو وہاں نہ ہو، اسے ملک بدری (removal) کا حکم مل سکتا ہے۔ وکیل اس دن سے پہلے جج سے درخواست کر سکتا ہے۔ ابھی کال کریں۔

guide-moved-title = میرا گھر بدل گیا
guide-moved =
    ہمیں بتانا عدالت کو بتانا نہیں ہے۔ وکیل، ڈاک خانے یا USCIS کو بتانا بھی نہیں۔

    1. عدالت: فارم EOIR-33 (پتے کی تبدیلی)، 5 دن کے اندر۔ ہر شخص کا الگ فارم، اور ایک کاپی ICE کے وکیلوں (OPLA) کو۔ آن لائن بھی: https://respondentaccess.eoir.justice.gov
    2. USCIS: فارم AR-11 یا آپ کا آن لائن اکاؤنٹ، 10 دن کے اندر۔
    3. ICE، اگر وہاں حاضری ہوتی ہے: https://www.ice.gov/check-in کام کے 5 دن کے اندر۔

    عدالت اپنے خط آپ کے آخری پتے پر بھیجتی ہے۔ جو وہاں بھیجا جائے، وہ مانا جاتا ہے۔
    گھر بدلنے سے آپ کا کیس دوسری عدالت میں نہیں جاتا۔
guide-moved-sms = ہمیں، ڈاک خانے یا USCIS کو بتانا عدالت کو بتانا نہیں ہے۔ عدالت: فارم EOIR-33 (نیا پتہ) 5 دن کے اندر، ہر شخص کا الگ: https://respondentaccess.eoir.justice.gov اور USCIS: فارم AR-11، 10 دن کے اندر۔ ICE، اگر وہاں حاضری ہوتی ہے: کام کے 5 دن۔ گھر بدلنے سے کیس نہیں بدلتا۔

guide-afraid_to_go-title = مجھے جانے سے ڈر لگتا ہے
guide-afraid_to_go =
    دو باتیں سچ ہیں:
    - مئی 2025 سے ICE نے امیگریشن عدالتوں میں لوگوں کو گرفتار کیا ہے۔
    - اگر آپ سماعت پر نہ گئے تو جج آپ کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے۔

    اس دن سے پہلے کسی وکیل یا قانونی مدد کے ادارے سے بات کریں۔ ان سے یہ پوچھیں:
    - کیا جج سے آن لائن سماعت مانگی جا سکتی ہے؟
    - اگر حکومت میرا کیس بند (dismiss) کرنے کو کہے تو؟ یہ ہمیشہ اچھی خبر نہیں ہوتی۔

    کسی بھروسے کے شخص کو بتائیں کہ کہاں جانا ہے۔ آپ کا خاندان حراست والے شخص کو یہاں ڈھونڈ سکتا ہے: https://locator.ice.gov (اس کے لیے A-number چاہیے: اسے گھر پر رکھیں، یہاں کبھی نہ بھیجیں)۔
guide-afraid_to_go-sms = دو باتیں سچ ہیں۔ مئی 2025 سے ICE نے امیگریشن عدالتوں میں لوگوں کو گرفتار کیا ہے۔ اگر آپ سماعت پر نہ گئے تو جج ملک بدری (removal) کا حکم دے سکتا ہے۔ اس دن سے پہلے وکیل سے بات کریں، آن لائن سماعت کی بھی۔ کسی بھروسے کے شخص کو بتائیں۔

guide-interpreter-title = مفت ترجمان
guide-interpreter =
    امیگریشن عدالت میں ترجمان مفت ہے۔

    عدالت یا جج کو اپنی زبان، اپنی بولی اور اپنا شہر یا گاؤں بتائیں۔

    خاندان اور دوست عدالت میں آپ کے لیے ترجمہ نہیں کر سکتے۔

    اگر ترجمان کی بات سمجھ نہ آئے تو جج کو بتائیں۔

    USCIS کے انٹرویو کے لیے، اس کے خط میں پڑھیں کہ کیا لکھا ہے۔
guide-interpreter-sms = امیگریشن عدالت میں ترجمان مفت ہے۔ عدالت کو اپنی زبان، بولی اور شہر یا گاؤں بتائیں۔ خاندان عدالت میں ترجمہ نہیں کر سکتا۔ USCIS کے انٹرویو کے لیے اس کا خط پڑھیں۔

guide-find_a_lawyer-title = وکیل ڈھونڈنا
guide-find_a_lawyer =
    جلدی کسی وکیل سے ملیں، اپنے سب کاغذات کے ساتھ۔

    امیگریشن پر قانونی مشورہ صرف وکیل دے سکتے ہیں، اور وہ مددگار جنہیں محکمۂ انصاف نے منظور کیا ہو۔ کوئی اور نہیں۔

    مفت یا کم خرچ مدد کے لیے عدالت کی فہرست:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = جلدی کسی وکیل سے ملیں، سب کاغذات کے ساتھ۔ قانونی مشورہ صرف وکیل اور محکمۂ انصاف کے منظور شدہ مددگار دے سکتے ہیں۔ مفت یا کم خرچ: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = دھوکے سے بچیں
guide-scams =
    کچھ لوگ خود کو عدالت، وکیل یا ICE بتاتے ہیں۔ وہ ویڈیو پر جھوٹی سماعت کرتے ہیں، "ضمانت" کے پیسے مانگتے ہیں، یا جعلی نمبر سے کال کرتے ہیں۔

    ہم کبھی پیسے، A-number، سوشل سکیورٹی نمبر یا پاس ورڈ نہیں مانگتے۔ عدالت یہاں کبھی لنک نہیں بھیجتی۔

    حکومت کے اصلی صفحے .gov پر ختم ہوتے ہیں۔

    شک ہے؟ اپنے وکیل کو، یا نوٹس پر لکھے نمبر پر عدالت کو کال کریں۔ اطلاع دیں: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = ہم کبھی پیسے، A-number یا پاس ورڈ نہیں مانگتے۔ عدالت یہاں کبھی لنک نہیں بھیجتی۔ حکومت کے اصلی صفحے .gov پر ختم ہوتے ہیں۔ ویڈیو پر جھوٹی سماعتیں اور جعلی نمبر ہوتے ہیں۔ اطلاع دیں: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = عدالت کا خط یا حکم
guide-letter_or_order =
    عدالت کا ہر خط فوراً کھولیں۔ اس سے تاریخ بدل سکتی ہے یا کچھ مانگا جا سکتا ہے۔

    ملک بدری (removal) کا حکم: اسی دن کسی وکیل سے بات کریں۔ جواب دینے کے راستے ہو سکتے ہیں، لیکن وقت کم ہے: دن، ہفتے نہیں۔ سماعت رہ جانے کے بعد حکم فوراً لاگو ہو جاتا ہے۔

    کیا کوئی کہتا ہے کہ کیس بند (dismiss) کرنے پر راضی ہوں؟ پہلے وکیل سے بات کریں۔ 2025 سے اس کے بعد کچھ لوگوں کی تیز ملک بدری ہوئی ہے۔

    سب کاغذات سنبھال کر رکھیں۔
guide-letter_or_order-sms = عدالت کا ہر خط فوراً کھولیں۔ ملک بدری (removal) کا حکم: اسی دن کسی وکیل سے بات کریں۔ وقت کم ہے: دن، ہفتے نہیں۔ کیس بند (dismiss) کرنے پر راضی ہونے سے پہلے وکیل سے بات کریں۔

guide-missed-title = سماعت پر جانا رہ گیا
guide-missed =
    جب کوئی سماعت پر نہیں جاتا تو جج اس کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے۔ ایسا حکم فوراً لاگو ہوتا ہے۔

    جج سے کیس دوبارہ کھولنے کی درخواست کا راستہ ہو سکتا ہے، عام طور پر صرف ایک بار۔ وقت کم ہے: دن، ہفتے نہیں۔

    آج کسی وکیل سے بات کریں۔ جج کا فیصلہ جاننے کے لیے: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180۔ اگر وہاں کچھ نظر نہ آئے تو بھی چیک کرتے رہیں۔
guide-missed-sms = جج آپ کے بغیر ملک بدری (removal) کا حکم دے سکتا ہے، اور وہ فوراً لاگو ہوتا ہے۔ کیس دوبارہ کھولنے کی درخواست کا راستہ ہو سکتا ہے، عام طور پر ایک بار۔ وقت کم ہے: دن، ہفتے نہیں۔ آج کسی وکیل سے بات کریں۔

# خاندان: کس کو کس کی خبر ملتی ہے، اور وہ کوڈ جن سے وہ ایک دوسرے کو ملتے ہیں
choice-go-family = خاندان
ask-family = خاندان: آپ کو کیا کرنا ہے؟
choice-family-list = میری خبر کسے ملتی ہے
choice-family-invite = رشتہ دار کو دعوت دیں
choice-family-give = سماعت والے شخص کے لیے کوڈ
choice-family-code = میرے پاس کوڈ ہے
choice-family-leave = کسی کی خبر بند کریں
ask-family-name = آپ کسے دعوت دیتے ہیں؟ چھوٹا نام کافی ہے، جیسے "میری بہن"۔ براہِ کرم پورا نام نہ بھیجیں۔
ask-family-calls = { $name } آپ کو کیا کہہ کر بلاتے ہیں؟ گھر کا نام بہتر ہے، جیسے "امی" یا "چچا"۔
say-family-code =
    براہِ کرم یہ کوڈ خود { $name } کو دیں۔ یہ ایک بار کام کرتا ہے، 7 دن تک۔
    { $ways }
family-way-code = کوڈ: { $code }
family-way-sms = وہ یہ کوڈ میسج سے { $phone } پر بھیجیں
family-way-link = یا ٹیلی گرام پر یہ کھولیں: { $link }
ask-family-code = براہِ کرم وہ کوڈ لکھیں جو آپ کو دیا گیا۔
say-family-code-wrong = یہ کوڈ کام نہیں کرتا۔ براہِ کرم نیا کوڈ مانگیں۔
say-family-joined = ہو گیا۔ اب آپ کو { $name } کی خبر اور وہی یاد دہانیاں ملیں گی۔
say-family-linked = ہو گیا۔ { $name } نے آپ کے لیے جو لکھا، وہ اب آپ کے اپنے ہاتھ میں ہے۔ یہ آپ کا فیصلہ ہے کہ آپ کی تاریخوں کی خبر کسے ملے۔
ask-family-list = ان لوگوں کو آپ کی تاریخوں کی خبر ملتی ہے، یا یہ چاہتے ہیں:
ask-family-nobody = کسی اور کو آپ کی تاریخوں کی خبر نہیں ملتی۔
choice-family-approved = { $name }: تاریخیں ملتی ہیں
choice-family-pending = { $name }: آپ کے جواب کا انتظار
ask-family-allow = کیا { $name } آپ کی سب تاریخیں دیکھ سکتے ہیں اور یاد دہانی لے سکتے ہیں؟
ask-family-remove = { $name } کو آپ کی تاریخوں کی یاد دہانی ملتی ہے۔ کیا ہم یہ ختم کر دیں؟
say-family-approved = ٹھیک ہے۔ { $name } کو اب سے آپ کی تاریخیں ملیں گی۔
say-family-removed = ٹھیک ہے۔ { $name } کو اب ہم سے آپ کی تاریخوں کی کوئی خبر نہیں ملے گی۔ جو کوڈ کسی نے استعمال نہیں کیے، وہ اب کام نہیں کریں گے۔
ask-family-leave = اب آپ کو کس کی خبر نہیں چاہیے؟
say-family-left = اب آپ کو { $name } کی خبر نہیں ملے گی۔
say-family-offer = کیا { $name } کو بھی یہ یاد دہانیاں ملیں؟ { $name } کے لیے کوڈ لینے کو "خاندان" لکھ کر بھیجیں۔

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: آپ کے لیے ایک پیغام ہے۔
staff-broadcast-asked = { $name } چاہتے ہیں کہ آپ پیغام "{ $title }" منظور کریں۔ جنہیں ملے گا: { $count }۔ دیکھنے کے لیے /broadcast بھیجیں۔
staff-broadcast-grown = پیغام "{ $name }" رکا ہوا ہے: اب منظور شدہ تعداد ({ $count }) سے زیادہ لوگوں کو ملے گا۔ براہِ کرم دیکھیں۔

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = ہمیں بتایا گیا ہے کہ عدالت اس دن بند ہے۔ اس سے کچھ منسوخ نہیں ہوتا۔ جانے سے پہلے چیک کریں۔
sms-closed-short = عدالت بند ہو سکتی ہے۔ کچھ منسوخ نہیں: چیک کریں۔
rich-closed = ہمیں بتایا گیا ہے کہ عدالت اس دن بند ہے۔ اس سے کچھ منسوخ نہیں ہوتا۔ جانے سے پہلے چیک کریں۔

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed =
    ہمیں بتایا گیا ہے کہ { $court } بند ہے: { $date }۔ اس پیغام سے کچھ منسوخ نہیں ہوتا۔ جانے سے پہلے چیک کریں:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    صرف عدالت کے کاغذات سرکاری ہیں۔ سوالات: { $phone }
ready-court_moved =
    ہمیں بتایا گیا ہے کہ { $court } کی جگہ بدل گئی ہے۔ نئی جگہ: { $place }۔ دن اور وقت وہی ہے، جب تک عدالت کچھ اور نہ کہے۔ وہاں جائیں جو جگہ آپ کے سب سے نئے نوٹس پر لکھی ہے۔ چیک کریں:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    سوالات: { $phone }
ready-office_moved = ہمارا دفتر نئی جگہ پر ہے۔ نیا پتہ: { $place }۔ صرف ہمارا دفتر بدلا ہے: آپ کی سماعتیں وہیں ہیں۔ سوالات: { $phone }
ready-new_attorney = اس کیس کے وکیل اب { $attorney } ہیں: { $number }۔ براہِ کرم اب سے وہاں کال کریں۔ سماعتیں ویسی ہی ہیں۔ کچھ واضح نہ ہو تو ہمیں کال کریں: { $phone }
ready-rights_session = آپ کو آپ کے حقوق پر ایک مفت گفتگو کی دعوت ہے: { $when }۔ جگہ: { $place }۔ یہ عام معلومات ہیں، قانونی مشورہ نہیں۔ آپ کو اپنے کیس کے بارے میں کچھ بتانے کی ضرورت نہیں۔ سوالات: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = دفتر کی خبریں
ask-news = یاد دہانیوں کے علاوہ دفتر کے پاس کبھی کبھی بہت سے لوگوں کے لیے خبر ہوتی ہے، جیسے حقوق پر گفتگو یا نئی مدد۔ کیا ہم آپ کو اس بارے میں بھی لکھیں؟ آپ کسی بھی وقت یہاں بند کر سکتے ہیں، یاد دہانیاں جاری رہیں گی۔
ask-news-have = آپ کو دفتر کی خبریں بھی آتی ہیں۔ کیا آپ اب بھی چاہتے ہیں؟ یاد دہانیاں جاری رہیں گی۔
choice-news-yes = ہاں، خبریں بھی
choice-news-no = نہیں، صرف یاد دہانیاں
say-news-on = شکریہ۔ اب سے آپ کو دفتر کی خبریں بھی آئیں گی۔
say-news-off = ٹھیک ہے۔ اب خبریں نہیں آئیں گی۔ یاد دہانیاں جاری رہیں گی۔
