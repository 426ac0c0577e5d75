# دری. جمله‌های کوتاه و ساده، خطاب «شما». همیشه همین کلمه‌ها: جلسه (hearing)، محکمه (court)، قاضی (judge)، وکیل (lawyer)،
# اطلاعیه (notice)، وقت ملاقات (appointment)، یادآوری (reminder)، حکم اخراج (deportation order)، کلمه رمز (code word)،
# عضو فامیل (relative)، دوسیه (case)، اسناد (papers)، ضمانت (bond)، حاضری (check-in)، نشان انگشت (fingerprints)، ترجمان (interpreter).
# signed: no

language-name = دری

## Dates

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }، { $time } به وقت { $city }
when-us = { $when } (در امریکا: { $us })
short-when = { $day }، { $time }
when-today = امروز، { $when }
when-tomorrow = فردا، { $when }

# ساعت همان طور که در اطلاعیه نوشته شده، و بعد کلمه دری.
time-before-noon = { $hour }:{ $minute } AM صبح
time-after-noon = { $hour }:{ $minute } PM بعدازظهر
time-evening = { $hour }:{ $minute } PM شام
months-short = جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر

## Words

yes = بلی
no = نخیر
back = بازگشت
cancel-word = لغو
list-separator = {"، "}

## Kinds

kind-master = جلسه کوتاه (master)
kind-individual = جلسه کامل (individual)
kind-bond = جلسه ضمانت (bond)
kind-fear_review = بررسی مصاحبه ترس
kind-status_or_other_court = جلسه دیگر در محکمه
kind-uscis_biometrics = نشان انگشت در USCIS (biometrics)
kind-uscis_interview = مصاحبه در USCIS
kind-ice_checkin = حاضری در ICE (check-in)
kind-filing_deadline = آخرین روز تسلیم اسناد
kind-other = وقت ملاقات دیگر

kind-master-long = جلسه master: یک جلسه کوتاه، بیشتر وقت‌ها اولین جلسه. نفرهای زیاد در یک وقت خواسته می‌شوند.
kind-individual-long = جلسه individual: جلسه کامل. قاضی تمام دوسیه را می‌شنود.
kind-bond-long = جلسه ضمانت: درباره آزاد شدن از توقیف.
kind-fear_review-long = بررسی مصاحبه ترس: قاضی فیصله مصاحبه ترس را دوباره می‌بیند.
kind-status_or_other_court-long = یک جلسه در محکمه مهاجرت.
kind-uscis_biometrics-long = USCIS نشان انگشت و عکس می‌گیرد.
kind-uscis_interview-long = یک مأمور USCIS درباره درخواست سؤال می‌کند.
kind-ice_checkin-long = رفتن نزد ICE یا خبر دادن به آن.
kind-filing_deadline-long = آخرین روز برای تسلیم کردن اسناد.
kind-other-long = وقت ملاقاتی که یک نفر خودش نوشته است.

your-master = جلسه کوتاه (master) شما در محکمه
your-master-short = جلسه کوتاه شما در محکمه
your-individual = جلسه کامل (individual) شما در محکمه
your-individual-short = جلسه کامل شما در محکمه
your-bond = جلسه ضمانت شما
your-fear_review = جلسه شما نزد قاضی درباره مصاحبه ترس
your-fear_review-short = جلسه شما نزد قاضی
your-status_or_other_court = جلسه شما در محکمه
your-status_or_other_court-short = جلسه شما
your-uscis_biometrics = وقت نشان انگشت شما در USCIS
your-uscis_interview = مصاحبه شما در USCIS
your-ice_checkin = حاضری شما در ICE
your-filing_deadline = آخرین روز تسلیم اسناد شما
your-other = وقت ملاقات شما

of-master = { $names }: جلسه کوتاه (master) در محکمه
of-master-short = { $names }: جلسه کوتاه محکمه
of-individual = { $names }: جلسه کامل (individual) در محکمه
of-individual-short = { $names }: جلسه کامل محکمه
of-bond = { $names }: جلسه ضمانت
of-fear_review = { $names }: جلسه نزد قاضی درباره مصاحبه ترس
of-fear_review-short = { $names }: جلسه نزد قاضی
of-status_or_other_court = { $names }: جلسه در محکمه
of-status_or_other_court-short = { $names }: جلسه
of-uscis_biometrics = { $names }: وقت نشان انگشت در USCIS
of-uscis_interview = { $names }: مصاحبه در USCIS
of-ice_checkin = { $names }: حاضری در ICE
of-filing_deadline = { $names }: آخرین روز تسلیم اسناد
of-other = { $names }: وقت ملاقات

## Notices

from = از { $sender }
from-code = از { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    نوشتیم: { $what }
    { $when }
sms-changed =
    تاریخ جدید: { $what }
    پیشتر { $old }
    حالا { $when }
sms-changed-place =
    جای جدید: { $what }
    { $when }
sms-cancelled =
    به ما گفتند این تاریخ دیگر اعتبار ندارد: { $what }
    { $when }
    لطفاً بررسی کنید که راست است.
sms-nudge =
    لطفاً این هفته بررسی کنید: { $what }
    { $when }
sms-disputed =
    { $count } تاریخ داریم: { $what }
    { $dates }
    نمی‌دانیم کدام درست است. امروز بررسی کنید.
sms-disputed-place =
    { $count } جای داریم: { $what }
    { $when }
    نمی‌دانیم کدام درست است. امروز بررسی کنید.
sms-several = { $count } تاریخ
sms-several-confirmation = { $count } تاریخ را نوشتیم
sms-several-changed = { $count } تغییر
sms-several-cancelled = به ما گفتند این { $count } تاریخ دیگر اعتبار ندارد
sms-several-nudge = لطفاً این هفته این { $count } تاریخ را بررسی کنید
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    پیشتر { $old }
    حالا { $when }
sms-item-disputed =
    - { $what }: { $count } تاریخ
    { $dates }
    نمی‌دانیم کدام درست است. امروز بررسی کنید.
sms-item-disputed-place =
    - { $what }: { $count } جای
    { $when }
    نمی‌دانیم کدام درست است. امروز بررسی کنید.
sms-place = { $place } (طبق اطلاعیه بروید)
sms-place-aged = { $place } (از { $as_of }؛ طبق اطلاعیه بروید)
sms-place-unknown = جای: در اطلاعیه خود ببینید
sms-online = اشتراک { $medium }: اطلاعیه خود را ببینید


medium-video = با ویدیو
medium-internet = آنلاین
medium-phone = با تلفون

do-court-papers = حالا از یک وکیل بپرسید کدام اسناد لازم است.
do-court-papers-short = حالا از وکیل درباره اسناد بپرسید.
do-court-plan = از حالا راه، کار و نگهداری اطفال را برابر کنید.
do-court-plan-short = راه، کار و اطفال را برابر کنید.
do-court-bring = اطلاعیه، کارت هویت عکس‌دار و تمام اسناد محکمه را ببرید. زودتر بروید: صف تلاشی است.
do-court-bring-short = اطلاعیه، هویت، اسناد ببرید. زود بروید.
do-court-today = از تلاشی بگذرید و تا { $time } در اتاق باشید.
do-court-today-short = تا { $time } در اتاق باشید.
do-urgent = عاجل است. همین حالا به یک وکیل زنگ بزنید.
do-uscis-papers = نامه USCIS را دوباره بخوانید و اسناد را جمع کنید.
do-uscis-plan = از حالا راه، کار و نگهداری اطفال را برابر کنید.
do-uscis-bring = نامه USCIS و کارت هویت عکس‌دار را ببرید. زودتر بروید.
do-uscis-today = تا { $time } با نامه و کارت هویت عکس‌دار آنجا باشید.
do-uscis-today-short = تا { $time } با نامه و هویت آنجا باشید.
do-ice-papers = پیش از این روز با یک وکیل صحبت کنید.
do-ice-plan = پیش از این روز با یک وکیل صحبت کنید.
do-ice-bring = پیش از رفتن با یک وکیل صحبت کنید. اسناد ICE را ببرید.
do-ice-today = اسناد ICE را ببرید. به یک شخص باعتماد بگویید کجا می‌روید.
do-filing-papers = حالا از یک وکیل بپرسید که این تاریخ درست است یا نه.
do-filing-plan = حالا از یک وکیل بپرسید که این تاریخ درست است یا نه.
do-filing-bring = امروز درباره این تاریخ به یک وکیل زنگ بزنید.
do-filing-today = همین حالا درباره این تاریخ به یک وکیل زنگ بزنید.
do-other-papers = آن را در تقویم خود بنویسید.
do-other-plan = از حالا راه، کار و نگهداری اطفال را برابر کنید.
do-other-bring = اسناد خود را جمع کنید. زودتر بروید.
do-other-today = زودتر بروید.

miss-court = اگر حاضر نشوید، قاضی می‌تواند حکم اخراج بدهد.
miss-court-short = اگر نروید، شاید حکم اخراج بیاید.
miss-court-other = اگر حاضر نشوند، قاضی می‌تواند حکم اخراج بدهد.
miss-court-other-short = اگر نروند، شاید حکم اخراج بیاید.
miss-bond = حاضر نشدن می‌تواند به دوسیه ضرر برساند.
miss-uscis_biometrics = اگر حاضر نشوید، شاید USCIS فکر کند که درخواست را رها کرده‌اید.
miss-uscis_biometrics-short = اگر نروید، شاید USCIS درخواست را ببندد.
miss-uscis_biometrics-other = اگر حاضر نشوند، شاید USCIS فکر کند که درخواست را رها کرده‌اند.
miss-uscis_biometrics-other-short = اگر نروند، شاید USCIS درخواست را ببندد.
miss-uscis_interview = حاضر نشدن می‌تواند به درخواست ضرر برساند.
miss-ice_checkin = حاضر نشدن می‌تواند نتیجه‌های جدی داشته باشد. از یک وکیل بپرسید.
miss-ice_checkin-short = حاضر نشدن می‌تواند جدی باشد.
miss-filing_deadline = اسناد باید تا همان روز برسد. اسناد ناوقت شاید قبول نشود.
miss-filing_deadline-short = اسناد ناوقت شاید قبول نشود.

sms-check-court =
    تاریخ می‌تواند تغییر کند، حتی به روز پیشتر. بررسی کنید:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    تنها اسناد محکمه رسمی است.
sms-check-court-short =
    شاید تاریخ پیشتر شود:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    معتبر: اسناد محکمه
sms-check-bond =
    تاریخ‌های ضمانت اینجا نیست:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    از وکیل بپرسید. تنها اسناد محکمه رسمی است.
sms-check-bond-short =
    ضمانت اینجا نیست:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    معتبر: اسناد محکمه
sms-check-uscis = تاریخ می‌تواند تغییر کند. معتبر، تازه‌ترین نامه USCIS است.
sms-check-ice = تاریخ می‌تواند تغییر کند. معتبر، تازه‌ترین سند ICE است: https://www.ice.gov/check-in
sms-check-ice-short = معتبر: سند تازه ICE، www.ice.gov/check-in
sms-check-filing = این تاریخ را یک نفر نوشته است. ما آن را بررسی نکرده‌ایم.
sms-check-filing-short = ما این تاریخ را بررسی نکرده‌ایم.
sms-check-other = تاریخ می‌تواند تغییر کند. تازه‌ترین نامه خود را ببینید.

sms-lawyer = وکیل: { $name } { $phone }
sms-lawyer-hours = وکیل: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = وکیل: { $phone }
sms-help = برای یافتن وکیل: { $name } { $phone }
sms-help-hours = برای یافتن وکیل: { $name } { $phone } ({ $hours })
sms-help-unnamed = برای یافتن وکیل: { $phone }
sms-not-court = ما محکمه نیستیم. این مشوره حقوقی نیست.
sms-not-court-short = ما محکمه نیستیم، مشوره نمی‌دهیم.
sms-not-official = این مشوره حقوقی نیست.
sms-stop = ختم: STOP

# تلگرام، با تفصیل: بخش‌ها با یک سطر خالی در بین.
rich-code = کلمه رمز شما: { $code }
rich-reminder = یادآوری: { $what }
rich-confirmation =
    نوشتیم: { $what }
    لطفاً این را با اطلاعیه خود مقایسه کنید.
rich-confirmation-then = پیش از آن روز به یاد شما می‌آوریم.
rich-changed = تاریخ تغییر کرد: { $what }
rich-changed-place = جای تغییر کرد: { $what }
rich-cancelled =
    به ما گفتند که این تاریخ دیگر اعتبار ندارد: { $what }
    لطفاً بررسی کنید که این راست است.
rich-nudge = لطفاً این هفته این تاریخ را بررسی کنید: { $what }
rich-disputed =
    ما { $count } تاریخ داریم: { $what }
    نمی‌دانیم کدام یکی درست است. لطفاً امروز بررسی کنید.
rich-disputed-place =
    ما { $count } جای داریم: { $what }
    نمی‌دانیم کدام یکی درست است. لطفاً امروز بررسی کنید.
rich-several = یادآوری: { $count } تاریخ
rich-several-confirmation =
    نوشتیم: { $count } تاریخ
    لطفاً آن‌ها را با اطلاعیه‌های خود مقایسه کنید.
rich-several-confirmation-then = پیش از هر روز به یاد شما می‌آوریم.
rich-several-changed = { $count } تغییر
rich-several-cancelled =
    به ما گفتند که این { $count } تاریخ دیگر اعتبار ندارد.
    لطفاً بررسی کنید که این راست است.
rich-several-nudge = لطفاً این هفته این { $count } تاریخ را بررسی کنید.
rich-item = { $number }. { $what }
rich-when = چه وقت: { $when }
rich-was = پیشتر: { $old }
rich-now = حالا: { $when }
rich-date-choice = - { $when }
rich-where = کجا: { $place }
rich-where-notice = به جایی بروید که در اطلاعیه شما نوشته است.
rich-where-aged = به جایی بروید که در اطلاعیه شما نوشته است. آدرس ما از { $as_of } است.
rich-where-unknown = کجا: جای را در اطلاعیه خود ببینید.
rich-where-medium = چگونه: { $medium }. در اطلاعیه شما نوشته است که چطور اشتراک کنید. تنها یک لینک به این معنا نیست که جلسه آنلاین است.
rich-do = کاری که باید کرد: { $action }
rich-do-court-today-more = ناوقت رسیدن می‌تواند حاضر نشدن حساب شود. صف تلاشی می‌تواند دراز باشد.
rich-do-court-bring-more = ترجمان محکمه رایگان است.
rich-check-court =
    تاریخ می‌تواند تغییر کند، حتی به یک روز پیشتر. هر هفته بررسی کنید:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    اگر چیزی نشان ندادند، باز هم بررسی کنید. تنها اسناد محکمه رسمی است.
rich-check-bond =
    جلسه‌های ضمانت در این سایت و در این تلفون نیست:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    از وکیل بپرسید. تنها اسناد محکمه رسمی است.
rich-check-uscis = تاریخ می‌تواند تغییر کند. معتبر، تازه‌ترین نامه USCIS است.
rich-check-ice =
    تاریخ می‌تواند تغییر کند. معتبر، تازه‌ترین سند ICE است.
    https://www.ice.gov/check-in
rich-check-filing = این تاریخ را یک نفر نوشته است. ما آن را بررسی نکرده‌ایم. از یک وکیل بپرسید.
rich-check-other = تاریخ می‌تواند تغییر کند. تازه‌ترین نامه خود را ببینید.
rich-lawyer = وکیل: { $name }، { $phone }
rich-lawyer-hours = وکیل: { $name }، { $phone } ({ $hours })
rich-lawyer-unnamed = وکیل: { $phone }
rich-help = برای یافتن وکیل با شما کمک می‌کند: { $name }، { $phone }
rich-help-hours = برای یافتن وکیل با شما کمک می‌کند: { $name }، { $phone } ({ $hours })
rich-help-unnamed = ما می‌توانیم در یافتن وکیل با شما کمک کنیم: { $phone }
rich-not-court = ما محکمه نیستیم. این مشوره حقوقی نیست.
rich-not-official = این مشوره حقوقی نیست.
rich-stop = برای ختم این پیام‌ها STOP بفرستید.

after-court = جلسه شما { $date } بود. آیا قاضی تاریخ جدید داد؟ اگر حاضر نشدید، امروز به یک وکیل زنگ بزنید.
after-court-other = { $names }: جلسه { $date } بود. آیا قاضی تاریخ جدید داد؟ اگر حاضر نشدند، امروز به یک وکیل زنگ بزنید.
after-office = وقت ملاقات شما { $date } بود. آیا تاریخ جدید گرفتید؟ اگر نرفتید، امروز به یک وکیل زنگ بزنید.
after-office-other = { $names }: وقت ملاقات { $date } بود. آیا تاریخ جدید هست؟ اگر نرفتند، امروز به یک وکیل زنگ بزنید.

choice-ack = می‌روم
choice-ack-other = خواندم
choice-checked = تاریخ درست است
choice-help = کمک کار دارم
choice-help-sms = کمک
choice-differs = تاریخ من فرق دارد
choice-differs-sms = تاریخ دیگر
choice-differs-other = تاریخ فرق دارد
choice-differs-other-sms = تاریخ دیگر
choice-more = نشان بدهید
choice-newdate = بلی، تاریخ جدید
choice-nodate = تاریخ جدید نیست
choice-over = همه ختم شد

# پوشیده: کوتاه، و نباید به بیگانه بگوید که موضوع چیست.
discreet-reminder = { $from }: وقت ملاقات شما { $when } ({ $city }).
discreet-reminder-other = { $from }: وقت ملاقاتی که دنبال می‌کنید { $when } ({ $city }).
discreet-reminder-short = { $from }: ملاقات { $when } ({ $city }).
discreet-confirmation = { $from }: نوشتیم، وقت ملاقات شما { $when } ({ $city }).
discreet-confirmation-other = { $from }: نوشتیم، وقت ملاقاتی که دنبال می‌کنید { $when } ({ $city }).
discreet-confirmation-short = { $from }: نوشتیم، { $when } ({ $city }).
discreet-changed = { $from }: وقت ملاقات شما تغییر کرد: پیشتر { $old }، حالا { $when } ({ $city }).
discreet-changed-other = { $from }: وقت ملاقاتی که دنبال می‌کنید تغییر کرد: پیشتر { $old }، حالا { $when } ({ $city }).
discreet-changed-short = { $from }: پیشتر { $old }، حالا { $when } ({ $city }).
discreet-changed-least = { $from }: پیشتر { $old }، حالا { $when }.
discreet-changed-place = { $from }: جای ملاقات شما در { $when } ({ $city }) تغییر کرد.
discreet-changed-place-other = { $from }: جای ملاقاتی که دنبال می‌کنید در { $when } تغییر کرد.
discreet-changed-place-short = { $from }: جای جدید، { $when }.
discreet-cancelled = { $from }: وقت ملاقات شما { $when } ({ $city }) دیگر اعتبار ندارد.
discreet-cancelled-other = { $from }: وقت ملاقاتی که دنبال می‌کنید، { $when }، دیگر اعتبار ندارد.
discreet-cancelled-short = { $from }: { $when } دیگر اعتبار ندارد.
discreet-nudge = { $from }: لطفاً وقت ملاقات خود را بررسی کنید: { $when } ({ $city }).
discreet-nudge-other = { $from }: لطفاً وقت ملاقاتی را که دنبال می‌کنید بررسی کنید: { $when } ({ $city }).
discreet-nudge-short = { $from }: لطفاً بررسی کنید: { $when } ({ $city }).
discreet-disputed = { $from }: دو تاریخ برای ملاقات شما: { $when } یا { $old }. لطفاً بررسی کنید.
discreet-disputed-other = { $from }: دو تاریخ برای ملاقاتی که دنبال می‌کنید: { $when } یا { $old }.
discreet-disputed-short = { $from }: دو تاریخ: { $when } یا { $old }.
discreet-disputed-place = { $from }: دو جای برای ملاقات شما در { $when }. لطفاً بررسی کنید.
discreet-disputed-place-other = { $from }: دو جای برای ملاقاتی که دنبال می‌کنید: { $when }.
discreet-disputed-place-short = { $from }: دو جای: { $when }.
discreet-after = { $from }: بعد از ملاقات شما در { $day }، آیا تاریخ جدید هست؟
discreet-after-other = { $from }: بعد از ملاقاتی که دنبال می‌کنید در { $day }، آیا تاریخ جدید هست؟
discreet-after-short = { $from }: بعد از { $day }، تاریخ جدید؟
discreet-several = { $from }: { $count } وقت ملاقات. اولی { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } وقت ملاقات را نوشتیم. اولی { $when }.
discreet-several-changed = { $from }: { $count } وقت ملاقات تغییر کرد. اولی حالا { $when }.
discreet-several-cancelled = { $from }: { $count } وقت ملاقات دیگر اعتبار ندارد.
discreet-several-nudge = { $from }: لطفاً { $count } وقت ملاقات را بررسی کنید. اولی { $when }.
discreet-reply = برای تفصیل 1 بفرستید.
discreet-reply-short = تفصیل: 1.
discreet-tap = برای تفصیل دکمه را بزنید.
discreet-stop = ختم: STOP

## Staff

staff-not-delivered = پیام نرسید: { $label }. دلیل: { $reason }.
staff-not-delivered-phone = پیام نرسید: { $label }، { $phone }. دلیل: { $reason }.
staff-not-delivered-many = پیام‌هایی که نرسید: { $count }. دلیل اصلی: { $reason }. لطفاً لیست تماس‌ها را ببینید.
staff-needs-help = { $label } کمک می‌خواهد. لطفاً زنگ بزنید.
staff-needs-help-hearing = { $label } درباره { $when } کمک می‌خواهد. لطفاً زنگ بزنید.
staff-awaited = { $label } هنوز تاریخ جلسه ندارد. دیگر از ایشان نمی‌پرسیم. لطفاً خودتان پیگیری کنید.
staff-missed = { $label } می‌گوید که در یک جلسه حاضر نشده است. لطفاً امروز زنگ بزنید.
staff-dispute = دو تاریخ برای { $label }. ما این را داشتیم: { $was }. حالا گفتند: { $said }. لطفاً معلوم کنید کدام درست است.
staff-dispute-place = دو جای برای { $label }، { $when }. ما این را داشتیم: { $was }. حالا گفتند: { $said }. لطفاً معلوم کنید کدام درست است.
staff-dispute-cancel = { $label }: کسی می‌گوید که { $was } دیگر اعتبار ندارد. لطفاً بررسی کنید.
staff-unread = { $label } به آخرین یادآوری برای { $when } جواب نداد. لطفاً زنگ بزنید.
staff-unread-family = { $label }: خانواده به آخرین یادآوری برای { $when } جواب نداد. لطفاً زنگ بزنید.
staff-channel-paused = ارسال از راه { $channel } ایستاده است: { $reason }. تا این درست نشود، چیزی از آنجا نمی‌رود.
staff-odd-answer = از { $channel } جوابی آمد که نمی‌شناسیم: { $reason }. دوباره کوشش می‌کنیم.
somebody = یک نفر
no-date = هنوز تاریخ نیست
staff-late = { $count ->
    [one] { $count } پیام در { $channel } ناوقت شده است.
   *[other] { $count } پیام در { $channel } ناوقت شده است.
}
staff-import-parked = { $count ->
    [one] ورود { $import }: { $count } جلسه در انتظار است. تا شما اجازه ندهید، چیزی فرستاده نمی‌شود.
   *[other] ورود { $import }: { $count } جلسه در انتظار است. تا شما اجازه ندهید، چیزی فرستاده نمی‌شود.
}
staff-wrong-number = تلفون { $label } شاید از شخص دیگری باشد. لطفاً نمبر را بررسی کنید.
staff-bond = { $label } جلسه ضمانت دارد: { $when }. لطفاً همین حالا اقدام کنید.
staff-at-once = { $label }: { $kind }، { $when }. لطفاً همین حالا اقدام کنید.
staff-fear-review = { $label } بررسی مصاحبه ترس دارد: { $when }. لطفاً همین حالا اقدام کنید.
staff-short-notice = { $label } به زودی جلسه دارد: { $when }. لطفاً زنگ بزنید.
staff-stopped = { $label } نمی‌خواهد پیام بگیرد. لطفاً درباره { $when } زنگ بزنید.
staff-expired = یک پیام برای { $label } به وقتش فرستاده نشد. دلیل: { $reason }.

## What was done

say-we-failed = ببخشید، پیام شما را خوانده نتوانستیم. اشتباه از ماست و دفتر خبر دارد. دوباره کوشش کنید یا به { $phone } زنگ بزنید.
say-same-date = این همان تاریخی است که داریم. چیزی تغییر نکرد.
say-cancel-asked = تشکر. به دفتر خبر دادیم. تا وقتی بررسی نکرده باشند، باز هم به یاد شما می‌آوریم.
say-link-unknown = این لینک دیگر کار نمی‌کند. لطفاً یک لینک جدید بخواهید.
say-staff-linked = خبرهای عاجل دفتر حالا در این چت می‌آید.
say-staff-console = از این‌جا وارد شوید. این لینک فقط یک بار و تا 15 دقیقه کار می‌کند: { $link }
staff-inbound-failed = یک پیام { $label } درست بررسی نشد (نمبر { $number }). لطفاً با ایشان تماس بگیرید.

## Dialogue

# آنچه گفتگو می‌پرسد (ask-)، جواب می‌دهد (say-) و آنچه می‌توان انتخاب کرد (choice-).
say-then =
    { $first }

    { $then }

# خوش‌آمد
ask-language =
    سلام. اینجا { $sender } است. کدام زبان را می‌خواهید؟
    Hello. This is { $sender }. Which language do you want?

choice-language-more = زبان‌های دیگر

ask-consent =
    ما می‌توانیم جلسه‌های شما را به یادتان بیاوریم تا هیچ کدام از یاد نرود. رایگان است.
    { $sender } به شما می‌نویسد: معمولاً هفته‌ای یک پیام، در روزهای پیش از جلسه بیشتر، و یک پیام وقتی تاریخ تغییر کند. تلگرام می‌تواند نوشته‌های این چت را بخواند.
    ما محکمه نیستیم و این مشوره حقوقی نیست.
    برای ختم، هر وقت که خواستید STOP بفرستید. برای کمک، HELP بفرستید.
    اجازه است به شما بنویسیم؟
ask-consent-sms = { $sender } می‌تواند جلسه‌های شما را به یادتان بیاورد: معمولاً هفته‌ای یک پیام، پیش از جلسه بیشتر، و یک پیام وقتی تاریخ تغییر کند. شاید شرکت تلفون پول پیام و انترنت بگیرد. ما محکمه نیستیم. برای ختم STOP، برای کمک HELP. اجازه است به شما پیام بفرستیم؟
choice-agree = بلی، به من بنویسید
choice-decline = نخیر، تشکر
say-agreed = تشکر. یادآوری‌های ما کوتاه است و نمی‌گوید که موضوع چیست. با فرستادن SETTINGS می‌توانید این را تغییر دهید.
say-agreed-plain = تشکر. با فرستادن SETTINGS می‌توانید متن یادآوری‌ها یا زبان را تغییر دهید.
say-agreed-sms = تشکر. یادآوری‌های ما کوتاه است و نمی‌گوید که موضوع چیست. برای تغییر آن: SETTINGS. برای بازگشت: 0.
say-declined = درست است. به شما نمی‌نویسیم. اگر نظر شما تغییر کرد، START بفرستید.

# جلسه از کیست و چه نوع است
ask-who = جلسه از کیست؟
choice-who-self = از من
choice-who-known = { $name }
choice-who-other = از یک عضو فامیل
ask-name = این شخص را چه صدا کنیم؟ نام خانگی بهتر است، مثل «مادر» یا «کاکا». لطفاً نام مکمل و A-number را نفرستید.
say-name-unreadable = لطفاً یک نام خانگی با حروف بنویسید، مثل «مادر».
say-name-long = این کمی دراز است. یک نام کوتاه بس است، مثل «مادر».

ask-kind = جلسه از چه نوع است؟ در اطلاعیه نوشته است.
choice-kind-master = جلسه master (کوتاه، اولی)
choice-kind-individual = جلسه individual (کامل)
choice-kind-bond = جلسه ضمانت، برای آزادی (bond)
choice-kind-uscis_biometrics = نشان انگشت در USCIS
choice-kind-uscis_interview = مصاحبه در USCIS
choice-kind-ice_checkin = حاضری در ICE (check-in)
choice-kind-more = چیز دیگر، یا نمی‌دانم
ask-kind-more = کدام یکی نزدیک‌تر است؟
choice-kind-status_or_other_court = در محکمه، نوعش را نمی‌دانم
choice-kind-fear_review = قاضی مصاحبه ترس را می‌بیند
choice-kind-other = ملاقات دیگر، نه در محکمه

# کجا
ask-court = محکمه در کدام شهر است؟ نام شهر را به انگلیسی بنویسید، یا کود سه‌حرفی محکمه را.
ask-court-sms = محکمه در کدام شهر است؟ نام شهر را به انگلیسی بنویسید، یا کود سه‌حرفی محکمه را. (0 = بازگشت)
choice-elsewhere = جای دیگر
say-court-unknown = «{ $typed }» را در لیست خود نمی‌یابیم. لطفاً تنها نام شهر را بنویسید، مثل: Denver
ask-court-pick = کدام یکی در اطلاعیه شما نوشته است؟
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city })، برای توقیف‌شدگان
choice-court-closed = { $name } ({ $city })، بسته شده یا کوچ کرده
choice-court-unsure = { $name } ({ $city })، لطفاً اطلاعیه خود را ببینید
say-court-closed = لطفاً اطلاعیه خود را باز ببینید: تا جایی که می‌دانیم، { $name } بسته شده یا کوچ کرده است.
ask-city = در کدام شهر است؟ (0 = بازگشت)
ask-city-court = جلسه در کدام شهر است؟ نام شهر را طوری بنویسید که در اطلاعیه است. (0 = بازگشت)
say-city-unreadable = لطفاً نام شهر را بنویسید، مثل: Denver
ask-zone = وقت { $city } کدام یکی است؟
choice-zone-eastern = شرقی (New York, Miami)
choice-zone-central = مرکزی (Chicago, Houston)
choice-zone-mountain = کوهی (Denver, El Paso)
choice-zone-arizona = آریزونا (Phoenix)
choice-zone-pacific = غربی (Los Angeles)
choice-zone-alaska = الاسکا
choice-zone-hawaii = هاوایی
choice-zone-atlantic = پورتوریکو
choice-zone-chamorro = گوام، سایپان
ask-own-zone = آیا جایی که زندگی می‌کنید همان وقت { $city } است؟ می‌پرسیم تا شب به شما ننویسیم.
choice-own-same = همان وقت
choice-own-other = وقت دیگر
ask-own-zone-which = جایی که زندگی می‌کنید کدام وقت است؟

# چه وقت
ask-when = جلسه در { $city } کدام روز و ساعت چند است؟ طوری بنویسید که در اطلاعیه است، مثل: March 15 2027 8:30 AM
ask-when-other = کدام روز و ساعت چند است؟ طوری بنویسید که در نامه شماست، مثل: March 15 2027 8:30 AM
ask-when-new = روز و ساعت جدید کدام است؟ طوری بنویسید که در تازه‌ترین اطلاعیه است، مثل: March 15 2027 8:30 AM
say-when-date = در این پیام تاریخی نیافتیم.
say-when-impossible = این روز در تقویم نیست. لطفاً اطلاعیه را باز ببینید.
say-when-no-year = لطفاً سال را هم بنویسید، و نام ماه را با حروف، تا روز و ماه اشتباه نشود.
say-when-unset = در این سند هنوز تاریخ نیست. لطفاً اطلاعیه تازه‌تر را پیدا کنید، یا برای شنیدن تاریخ به 1-800-898-7180 زنگ بزنید. تنها اسناد محکمه رسمی است.
ask-day-order = این را دو قسم می‌توان خواند. کدام روز را می‌گویید؟
ask-day-year = کدام سال؟
ask-day-week = کدام روز را می‌گویید؟
ask-day-which = بیشتر از یک روز می‌بینیم. روز جلسه کدام است؟
choice-when = { $when_date }، { $when_time }
choice-date = { $when_date }
choice-other-date = روز دیگر
ask-time = { $when_date }: ساعت چند؟ مثل: 8:30 AM
ask-half = { $when_date }: صبح یا بعد از ظهر؟
ask-time-which = { $when_date }: کدام ساعت؟
choice-time = { $when_time }
say-time-unreadable = ساعت را خوانده نتوانستیم. لطفاً این طور بنویسید: 8:30 AM
choice-pick = روز را با دکمه انتخاب می‌کنم
ask-month = کدام ماه؟
choice-month = { $when_month }
choice-number = { $number }

# باز خواندن
ask-check =
    لطفاً این را با اطلاعیه خود مقایسه کنید:
    { $what }
    { $when }
    { $place }
    همه درست است؟
ask-check-doubt =
    لطفاً یک بار دیگر ببینید:
    { $doubts }

    { $what }
    { $when }
    { $place }
    آیا در اطلاعیه شما همین نوشته است؟
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = بلی، همه درست است
choice-change = نخیر، تغییر می‌دهم
choice-meant = مقصدم { $when_date } است
say-doubt-past = این روز گذشته است.
say-doubt-today-past = این ساعت امروز گذشته است.
say-doubt-far = تا این تاریخ چند سال مانده است.
say-doubt-weekend = این روز رخصتی آخر هفته است. محکمه‌ها معمولاً بسته است.
say-doubt-holiday = این روز رخصتی رسمی است. محکمه‌ها معمولاً بسته است.
say-doubt-early = برای جلسه، { $when_time } بسیار وقت است.
say-doubt-late = برای جلسه، { $when_time } بسیار ناوقت است.
say-doubt-weekday = شما روز دیگری از هفته نوشتید. این تاریخ است: { $when_date }
say-doubt-year = شما سال را ننوشتید. این تاریخ است: { $when_date }
say-doubt-zone = شما وقت جای دیگری را نوشتید. وقت در اطلاعیه به وقت { $when_city } است. آیا { $when_time } نوشته است؟
ask-fix = چه را تغییر دهیم؟
choice-fix-date = روز یا ساعت
choice-fix-place = محکمه یا جای
choice-fix-city = شهر و وقت آن
choice-fix-kind = نوع جلسه
choice-fix-who = جلسه از کیست

# لیست
ask-list = کدام یکی؟
ask-list-empty = اینجا هنوز جلسه‌ای نیست.
choice-hearing = { $what }: { $when_date }، { $when_time }
choice-hearing-disputed = { $what }: { $when_date }، { $when_time } (دو تاریخ داریم)
choice-hearing-disputed-place = { $what }: { $when_date }، { $when_time } (دو جای داریم)
choice-hearing-awaited = { $what }: هنوز تاریخ نیست
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    هنوز تاریخ نیست. باز هم بررسی کنید.
choice-do-change = تغییر روز، ساعت یا جای
choice-do-cancel = این جلسه لغو شده است
choice-do-list = بازگشت به لیست
ask-sure =
    { $what }، { $when }
    آیا در تازه‌ترین اطلاعیه شما نوشته است که این جلسه لغو شده؟ اگر مطمئن نیستید، اول از یک وکیل بپرسید. حاضر نشدن در جلسه می‌تواند حکم اخراج بیاورد.
ask-sure-awaited = این جلسه را فراموش کنیم؟
choice-sure-yes = بلی، لغو شده است
choice-sure-no = نخیر، نگهش دارید
say-nothing-changed = چیزی تغییر نکرد.
say-hearing-gone = این جلسه دیگر در لیست شما نیست.

# جواب به یادآوری
say-thanks = تشکر. لطفاً تا همان روز تاریخ را باز هم بررسی کنید.
say-help-comes =
    تشکر که گفتید. به دفتر خبر دادیم که شما کمک کار دارید.
    { $call }
say-call-lawyer = می‌توانید به { $name } زنگ بزنید: { $phone }
say-call-lawyer-hours = می‌توانید به { $name } زنگ بزنید: { $phone } ({ $hours })
say-call-line = اینجا در یافتن وکیل با شما کمک می‌کنند: { $phone }
say-call-line-hours = اینجا در یافتن وکیل با شما کمک می‌کنند: { $phone } ({ $hours })
say-call-nobody = آن‌ها به شما زنگ می‌زنند.
counsel = { $from }: نمبر وکیل در پیام‌های سابق ما دیگر درست نیست. { $call }
counsel-other = { $from } ({ $names }): نمبر وکیل در پیام‌های سابق ما دیگر درست نیست. { $call }
discreet-counsel = { $from }: از حالا به { $phone } زنگ بزنید، نه به نمبر سابق.
reply-date = { $sender }: آیا تاریخ جدید دارید؟ لطفاً تازه‌ترین نامه خود را ببینید.
reply-call-today = { $sender }: امروز به شما زنگ می‌زنیم. لطفاً تلفن را با خود داشته باشید.
say-after-nodate = تشکر. لطفاً هر هفته بررسی کنید که تاریخ جدید هست: 1-800-898-7180. تنها اسناد محکمه رسمی است.
say-after-over = تشکر که گفتید. دیگر درباره آن یادآوری نمی‌کنیم.

# منو، تنظیمات، کمک
ask-menu = برای شما چه کرده می‌توانیم؟
choice-go-hearings = جلسه‌های من
choice-go-new = افزودن یک جلسه
choice-go-settings = تنظیمات
choice-go-help = کمک کار دارم
ask-settings = زبان شما: { $language }. پیام‌های شما: { $wording }.
say-wording-discreet = کوتاه، بدون تفصیل
say-wording-plain = با تمام تفصیل
choice-set-language = تغییر زبان
choice-set-wording = کوتاه یا با تفصیل
choice-set-zone = وقت جایی که زندگی می‌کنم
choice-set-stop = دیگر پیام نمی‌خواهم
ask-language-again = کدام زبان را می‌خواهید؟
say-language-set = از حالا به دری می‌نویسیم.
ask-wording = یادآوری‌های ما چگونه باشد؟ کوتاه: «از { $sender }: وقت ملاقات شما سه‌شنبه 15 دسمبر، 8:30 AM صبح». با تفصیل: همه چیز در پیام نوشته است. فکر کنید چه کسی دیگر تلفون شما را دیده می‌تواند.
choice-wording-discreet = کوتاه، بدون تفصیل
choice-wording-plain = با تمام تفصیل
say-wording-set-discreet = یادآوری‌های شما حالا کوتاه است و نمی‌گوید که موضوع چیست.
say-wording-set-plain = یادآوری‌های شما حالا تمام تفصیل را دارد. هر کس تلفون شما را ببیند، خوانده می‌تواند.
say-zone-set = تشکر. ما در روز، به وقت جای شما، می‌نویسیم.
ask-stop = تمام پیام‌ها را بس کنیم؟ جلسه‌های شما به جای خود می‌ماند، اما کسی به یاد شما نمی‌آورد.
choice-stop-all = تمام پیام‌ها را بس کنید
choice-stop-no = نخیر، باز هم بنویسید
say-help =
    اینجا { $sender } است. ما جلسه‌های مردم را به یادشان می‌آوریم. ما محکمه نیستیم.
    { $call }
    برای ختم تمام پیام‌ها STOP بفرستید. برای منو MENU.

# ختم و شروع
say-stopped = پیام دیگری از { $sender } به شما نمی‌آید. برای شروع دوباره START بفرستید.
say-restarted-here = باز خوش آمدید. اگر از ما پیام SMS هم می‌گیرید، آنجا هم START بفرستید.
say-wrong-number = معذرت می‌خواهیم. دیگر به این نمبر نمی‌نویسیم.
ask-leave = یک سؤال ناتمام ماند. چه را بس کنیم؟
choice-leave-question = تنها همین سؤال
say-left = درست است، آن را می‌گذاریم.

# هر چیز دیگر
choice-back = بازگشت
say-choose = لطفاً یکی از این‌ها را انتخاب کنید.
say-choose-number = لطفاً با یک نمبر جواب بدهید.
say-not-understood = این را نفهمیدیم.
say-you-are-welcome = خواهش می‌کنیم. هر وقت خواستید MENU بفرستید.
say-number-dropped = در پیام شما نمبری بود که مثل A-number است. آن را دور کردیم و نگه نداشتیم. لطفاً هیچ وقت آن را در پیام نفرستید.
say-names-dropped = نام‌های آن سند را نگه نداشتیم.
say-cannot-read-voice = اینجا پیام صوتی را شنیده نمی‌توانیم. لطفاً بنویسید.
say-cannot-read-photo = اینجا عکس یا فایل را خوانده نمی‌توانیم. لطفاً روز و ساعتی را که در اطلاعیه است بنویسید.
say-cannot-read-other = اینجا تنها نوشته را خوانده می‌توانیم. لطفاً بنویسید.
say-cannot-read-old-button = این دکمه از یک سؤال پیشتر است.

## When it is unclear, or too much

say-we-were-at = کمی وقت گذشت. ما در این سؤال بودیم:
say-please-wait = پیام‌های زیاد یک‌باره آمد. لطفاً ده دقیقه صبر کنید و بعد دوباره بنویسید. برای ختم تمام پیام‌ها STOP بفرستید.
say-cannot-read-edit = تغییر در پیام گذشته را نمی‌بینیم. لطفاً دوباره بنویسید.
say-write-in-private = من در یک وقت تنها با یک نفر گپ می‌زنم. لطفاً در چت خصوصی به من بنویسید. حالا از این گروپ بیرون می‌شوم.
ask-stop-which = شما پیام کمتر می‌خواهید. چه را بس کنیم؟
choice-stop-about = تنها درباره { $name }
staff-unclear-text = { $label } چیزی نوشت که خوانده نتوانستیم. لطفاً با ایشان تماس بگیرید.
staff-unclear-unfinished = { $label } تاریخی نوشت و تایید نکرد. حساب نمی‌شود و به هیچ‌کس یادآوری نمی‌شود. لطفاً از ایشان بپرسید.
staff-unclear-stop = { $label } پیام کمتر می‌خواهد، اما معلوم نیست کدام را. لطفاً از ایشان بپرسید.

## Delivery: why something did not arrive, and who is asked then

why-stopped = نمی‌خواهند پیام بگیرند
why-number = نمبر کار نمی‌کند یا پیام نوشتاری نمی‌گیرد
why-account = شرکت خدمات حساب یا تنظیمات ما را رد می‌کند
why-filtered = شرکت‌های تلفون جلو پیام‌های ما را می‌گیرند
why-phone = تلفون خاموش یا بیرون از ساحه است
why-provider = به شرکت خدمات رسیده نمی‌توانیم
why-blocked = بات را بلاک کرده‌اند
why-gone = چت دیگر نیست
why-unreadable = شرکت خدمات متن ما را خوانده نمی‌تواند
why-unknown = شرکت خدمات دلیلی داد که نمی‌شناسیم
why-twice = یک برنامه دیگر از همین بات کار می‌گیرد
why-throttled = پیام‌های زیاد در یک وقت
why-late = برای کمک ناوقت شده بود
relay-ask = { $sender }: درباره وقت ملاقاتی که دنبال می‌کنید جوابی نداریم: { $when }. لطفاً مطمئن شوید که خودشان خبر دارند.
staff-silent = از { $label } دیر وقت است که خبری نیست. حالا می‌پرسیم که تلفون هنوز از خودشان است یا نه. لطفاً زنگ بزنید.
staff-silent-many = تلفون‌هایی که دیر وقت است از آن‌ها خبری نیست: { $count }. لطفاً لیست تماس‌ها را ببینید.
staff-load = { $channel }: یادآوری‌های فردا بیشتر از وقتی که تا ساعت‌های آرامی مانده وقت می‌خواهد. پیشتر شروع می‌کنیم.
discreet-still = هنوز خودتان هستید؟ 1 = بلی، نشان بدهید. 2 = نمبر غلط.
discreet-still-tap = آیا هنوز خودتان هستید؟
choice-still-me = بلی، نشان بدهید
choice-still-wrong = نمبر غلط

## Watching over it: alarms and the daily summary, for staff

staff-late-over = پیام‌ها دوباره از راه { $channel } می‌رود. { $minutes } دقیقه ناوقت شده بود.
staff-job-failed = این کار نشد: { $job } ({ $reason }). بعدتر دوباره کوشش می‌کنیم. لطفاً کمپیوتر را ببینید.
staff-job-down = از { $since } به این سو این کار نمی‌شود: { $job } ({ $reason }). هر ساعت دوباره کوشش می‌کنیم. در کمپیوتر، { $command } می‌گوید که چه باید کرد.
staff-clock-back = ساعت کمپیوتر { $minutes } دقیقه پس برده شد. لطفاً آن را بررسی کنید.
staff-disk = دیسک تقریباً پر است: { $megabytes } MB مانده است. لطفاً جای خالی کنید، وگرنه پیام نگه داشته نمی‌توانیم.
staff-case-ends = { $label }: کسی از تاریخ جدید به ما نگفت. بعد از دو هفته این دوسیه را پاک می‌کنیم. اگر تاریخی کم است، لطفاً اضافه کنید.
digest =
    برای دفتر، امروز:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } جلسه نزدیک است و تأیید نشده است.
   *[other] { $count } جلسه نزدیک است و تأیید نشده است.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } نفر جلسه دارد و هیچ پیام به او نمی‌رسد.
   *[other] { $count } نفر جلسه دارند و هیچ پیام به آن‌ها نمی‌رسد.
}
digest-tasks = { $count ->
    [one] { $count } کار در لیست تماس‌ها منتظر است.
   *[other] { $count } کار در لیست تماس‌ها منتظر است.
}
digest-imports = { $count ->
    [one] { $count } ورود منتظر اجازه است.
   *[other] { $count } ورود منتظر اجازه است.
}
digest-ending = دوسیه‌هایی که تا یک هفته پاک می‌کنیم: { $count }. اگر ثبوت پیام‌های فرستاده شده لازم است، حالا چاپ کنید.
digest-paused = ارسال ایستاده است: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } متن معلوماتی باید به زودی بررسی شود.
   *[other] { $count } متن معلوماتی باید به زودی بررسی شود.
}
digest-more = … { $count } دیگر

## The first day

profile-about = یادآوری وقت‌های ملاقات شما به زبان خودتان. رایگان. برای ختم STOP بفرستید.
profile-description = ما وقت‌های ملاقات شما را به یادتان می‌آوریم تا هیچ کدام از یاد نرود. رایگان است. برای شروع، دکمه پایین را فشار دهید. برای ختم، هر وقت که خواستید STOP بفرستید.
staff-test = این یک آزمایش است. خبرهای عاجل دفتر اینجا به شما می‌رسد.

## On paper

poster-title = وقت‌های ملاقات شما را به یادتان می‌آوریم
poster-why = تا هیچ کدام از یاد نرود. به زبان خودتان. رایگان.
poster-telegram = در تلگرام: کمره تلفون خود را به طرف این مربع بگیرید، بعد دکمه را فشار دهید.
poster-sms = با پیام (SMS): به { $phone } بنویسید: «{ $word }»
sheet-title = یادآوری وقت‌های ملاقات شما
sheet-name = شما را چه صدا کنیم؟ نام خانگی بهتر است.
sheet-number = لطفاً نام مکمل یا A-number را در این ورق ننویسید.
sheet-phone = نمبر موبایل شما
sheet-date = روز، ساعت و شهر، طوری که در تازه‌ترین اطلاعیه شماست
sheet-news = خبرهای دفتر را هم به من فرستاده می‌توانید. این یک انتخاب جداگانه است.
sheet-share = این اشخاص هم پیام‌های مربوط به تاریخ‌های مرا گرفته می‌توانند. هر کدام یک ورق جداگانه خانه‌پری می‌کند.
sheet-privacy = ما تنها آنچه در این ورق است و پیام‌های خود را نگه می‌داریم. نمبر شما را برای اعلانات به هیچ کس نمی‌دهیم. وقتی قضیه شما ختم شود، همه را پاک می‌کنیم.
sheet-signature = امضا
sheet-day = تاریخ امروز
sheet-keep = لطفاً این قسمت را نگه دارید.
sheet-sender = پیام‌های ما از { $phone } می‌آید و این طور شروع می‌شود: { $sender }
sheet-never = ما هیچ وقت از شما پول، رمز یا A-number نمی‌خواهیم.
sheet-call = سوال دارید؟ به ما زنگ بزنید: { $phone }

## Settings and privacy

choice-set-second = زبان دوم
choice-set-code = کلمه رمز من
choice-set-ways = کجا به من می‌نویسید
choice-set-data = درباره من چه می‌دانید
ask-second = وقتی یک متن به { $language } نباشد، به کدام زبان بنویسیم؟
choice-second-none = زبان دوم نمی‌خواهم
say-second-set = تشکر. وقتی یک متن به زبان شما نباشد، به { $language } می‌آید.
say-second-none = درست است. زبان دوم را به کار نمی‌بریم.

# کلمه خود شخص، که با آن می‌داند پیام از ماست.
ask-code = کلمه رمز نشان می‌دهد که پیام واقعاً از ماست: در یادآوری‌های ما می‌آید. یک کلمه با 3 تا 16 حرف یا عدد بنویسید، مثل: mango7
ask-code-have = کلمه رمز شما { $code } است. در یادآوری‌های ما می‌آید تا بدانید که از ماست. برای تغییر، یک کلمه جدید بنویسید.
choice-code-remove = کلمه رمز را دور کنید
say-code-set = کلمه رمز شما حالا { $code } است. لطفاً به هیچ کس نگویید.
say-code-removed = یادآوری‌های شما دیگر کلمه رمز ندارد.
say-code-unreadable = لطفاً یک کلمه با کم از کم 3 حرف بنویسید، بدون نشانه‌های دیگر. عدد هم در آن بوده می‌تواند.
say-code-long = این کلمه بسیار دراز است. لطفاً کلمه کوتاه‌تری انتخاب کنید.
say-code-telling = این کلمه شاید به دیگران بگوید که پیام‌ها درباره چیست. لطفاً کلمه دیگری انتخاب کنید، مثل نام یک میوه یا حیوان.
telling-words = مهاجر محکمه جلسه قاضی وکیل اخراج دیپورت حقوقی پناه ویزه ضمانت uscis eoir ice

# راه دیگر به همان شخص، با کودی که اینجا نشان داده و از آنجا فرستاده می‌شود
ask-ways =
    ما اینجا به شما می‌نویسیم:
    { $ways }
choice-ways-sms = با SMS هم
choice-ways-telegram = در تلگرام هم
choice-ways-moved = نمبر من تغییر کرد
choice-ways-first = اول از کدام راه
ask-first = اول کجا به شما بنویسیم؟
say-first-set = درست است. اول از آنجا کوشش می‌کنیم.
say-move-code =
    کود شما: { $code }
    { $how }
    یک بار و برای یک روز کار می‌کند. به کس دیگر نشان ندهید.
say-how-sms-here = آن را از تلفون دیگر خود به همین نمبر بفرستید.
say-how-sms = آن را از تلفون خود با پیام (SMS) به { $to } بفرستید.
say-how-telegram = آن را در تلگرام به ما بفرستید: { $to }
say-way-added = شد. پیام‌های ما حالا اینجا هم به شما می‌رسد.
say-way-moved = شد. از حالا اینجا به شما می‌نویسیم. به نمبر سابق دیگر پیام نمی‌رود.
say-way-same = کود را همین‌جا گرفتید. لطفاً آن را از تلفون دیگر بفرستید.
say-way-taken = این تلفون را خودمان وصل کرده نتوانستیم. به دفتر خبر دادیم و با شما کمک می‌کند.
say-way-warning = پیام‌های شما حالا به { $way } هم می‌رسد، یا تنها به آن. اگر شما این را نخواسته‌اید، لطفاً به { $phone } زنگ بزنید.

# یک دوسیه بدون پیام
choice-do-mute = درباره این دوسیه پیام نمی‌خواهم
choice-do-unmute = درباره این دوسیه باز پیام می‌خواهم
say-what-muted = { $what } (بدون پیام)
say-muted = درست است. درباره این دوسیه و هیچ تاریخ آن دیگر نمی‌نویسیم. باقی همه مثل پیش است.
say-unmuted = درست است. درباره این دوسیه و همه تاریخ‌های آن باز پیام می‌گیرید.

# آنچه نگه می‌داریم، و پاک کردن آن
ask-data = می‌توانیم آنچه را درباره شما نگه می‌داریم نشان بدهیم، یا پاک کنیم.
choice-data-stored = آنچه دارید نشان بدهید
choice-data-erase = معلومات مرا پاک کنید
say-stored =
    این را درباره شما نگه می‌داریم:
    { $lines }
    { $kept }
say-stored-language = زبان: { $language }
say-stored-second = زبان دوم: { $language }
say-stored-zone = وقت جایی که زندگی می‌کنید: { $zone }
say-stored-wording = پیام‌های شما: { $wording }
say-stored-code = کلمه رمز: { $code }
say-stored-way = { $way }: شما قبول کردید، { $when_date }
say-stored-way-office = { $way }: دفتر نوشت که شما قبول دارید، { $when_date }
say-stored-way-silent = { $way }: بدون پیام
say-stored-people = شما دنبال می‌کنید: { $names }
say-stored-followers = { $count ->
    [one] { $count } شخص دیگر درباره جلسه‌های شما پیام می‌گیرد.
   *[other] { $count } شخص دیگر درباره جلسه‌های شما پیام می‌گیرند.
}
say-stored-kept = { $days ->
    [one] و پیام‌های بین ما. وقتی یک دوسیه ختم شود، بعد از { $days } روز آن را پاک می‌کنیم. اگر «معلومات مرا پاک کنید» را انتخاب کنید، همه را حالا پاک می‌کنیم.
   *[other] و پیام‌های بین ما. وقتی یک دوسیه ختم شود، بعد از { $days } روز آن را پاک می‌کنیم. اگر «معلومات مرا پاک کنید» را انتخاب کنید، همه را حالا پاک می‌کنیم.
}
ask-erase = هر چه درباره شما می‌دانیم پاک کنیم؟ بعد کسی به یاد شما نمی‌آورد. جلسه‌های شما به جای خود می‌ماند: لطفاً باز هم بروید.
choice-erase-yes = بلی، پاک کنید
choice-erase-no = نخیر، نگه دارید
ask-erase-sure = این دوباره برنمی‌گردد. لطفاً اول تاریخ‌های خود را بنویسید. همه چیز را حالا پاک کنیم؟
choice-erase-sure = بلی، همه را پاک کنید
say-erased = { $sender }: آنچه درباره شما می‌دانستیم پاک کردیم. دیگر از ما پیام نمی‌گیرید. برای شروع از نو START بفرستید.
staff-erased = یک نفر خواست که معلوماتش را پاک کنیم. این کار شد.
staff-erased-stays = یک نفر خواست که معلوماتش را پاک کنیم. این کار شد. یک دوسیه دفتر، یا دوسیه‌ای که دیگران دنبال می‌کنند، بدون او پیش می‌رود: لطفاً لیست تماس‌ها را ببینید.
staff-two-people = { $label } می‌خواهد از تلفون { $way } کار بگیرد، که دوسیه خود را دارد. چیزی یک‌جا نشد. لطفاً زنگ بزنید.

## A hearing's life

# بدون تاریخ: آنچه هفته یک بار پرسیده می‌شود. اول پوشیده، بعد با تفصیل.
discreet-awaited = { $from }: آیا برای ملاقات خود تاریخ گرفتید؟ لطفاً بررسی کنید.
discreet-awaited-short = { $from }: حالا تاریخ هست؟
discreet-awaited-other = { $from }: آیا برای ملاقاتی که دنبال می‌کنید تاریخ هست؟ لطفاً بررسی کنید.
awaited-check = { $from }: آیا برای جلسه خود تاریخ گرفتید؟ بررسی کنید: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. اگر چیزی نشان ندادند، هیچ وقت به این معنا نیست که جلسه نیست. تنها اسناد محکمه رسمی است.
awaited-check-other = { $from }: آیا برای جلسه { $names } تاریخ هست؟ بررسی کنید: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. اگر چیزی نشان ندادند، هیچ وقت به این معنا نیست که جلسه نیست. تنها اسناد محکمه رسمی است.
awaited-stop = { $text } { $stop }
choice-havedate = تاریخ دارم
choice-notyet = هنوز نه
choice-unask = دیگر نپرسید
choice-unset = هنوز تاریخ ندارم
say-awaited =
    نوشتیم: هنوز تاریخ نیست. هفته‌ای یک بار از شما می‌پرسیم.
    شما هم لطفاً هر هفته بررسی کنید: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180
    اگر چیزی نشان ندادند، هیچ وقت به این معنا نیست که جلسه نیست. تنها اسناد محکمه رسمی است.
say-unasked = درست است، دیگر نمی‌پرسیم. لطفاً خودتان باز هم بررسی کنید: 1-800-898-7180. وقتی تاریخ گرفتید، «جلسه جدید» یا «جلسات من» بفرستید.

# حاضر نشدن، یا ختم
choice-missed = حاضر نشدم
say-missed =
    این جدی است. وقتی کسی در جلسه حاضر نشود، قاضی می‌تواند بدون او حکم اخراج (removal) بدهد.
    لطفاً امروز زنگ بزنید. منتظر نامه نمانید.
    { $call }
    به دفتر خبر دادیم.
ask-over =
    { $what }، { $when }
    آیا تمام دوسیه ختم شد و جلسه دیگری نیست؟ اگر قاضی فیصله داد، همان روز از یک وکیل بپرسید که معنایش چیست.
ask-over-awaited = آیا تمام دوسیه ختم شد و جلسه دیگری نیست؟ اگر قاضی فیصله داد، همان روز از یک وکیل بپرسید که معنایش چیست.
choice-over-yes = بلی، ختم شد
choice-over-no = نخیر، باز یادآوری کنید

# تقویم و نقشه
choice-do-over = دوسیه من ختم شد
choice-do-calendar = در تقویم من بگذارید
choice-do-map = جای را در نقشه نشان بدهید
calendar-title = { $sender }: وقت ملاقات
say-calendar = این یک فایل برای تقویم شماست. نمی‌گوید که موضوع چیست. اگر تاریخ تغییر کرد، فایل جدید بخواهید.
say-calendar-link = این لینک تاریخ را در تقویم شما می‌گذارد. نمی‌گوید که موضوع چیست: { $link }
say-calendar-none = برای این تاریخ فایل تقویم نیست.
say-map =
    { $place }
    { $link }
    به جایی بروید که در اطلاعیه شما نوشته است.

## Guide

# معلومات با منبع آن، هیچ وقت مشوره نیست.
choice-go-guide = سؤال و جواب
choice-go-lawyer = زنگ به وکیل من
ask-guide = چه می‌خواهید بدانید؟
choice-guide-more = سؤال‌های دیگر
guide-said =
    { $text }

    منبع: { $source } ({ $reviewed }). مشوره حقوقی نیست.
guide-said-call =
    { $text }

    { $call }
    منبع: { $source } ({ $reviewed }). مشوره حقوقی نیست.
guide-own = { $text }

guide-dont_miss-title = چرا باید در جلسه حاضر شد؟
guide-dont_miss =
    هر جلسه مهم است، جلسه کوتاه هم.

    اگر حاضر نشوید، قاضی می‌تواند بدون شما حکم اخراج (removal) بدهد. ناوقت رسیدن می‌تواند حاضر نشدن حساب شود.

    این درست است حتی اگر سند اول شما (NTA) تاریخ نداشت.

    تاریخ می‌تواند تغییر کند، حتی به یک روز پیشتر. هر هفته بررسی کنید:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    اگر چیزی نشان ندادند، باز هم بررسی کنید. تنها اسناد محکمه رسمی است.

    هر نامه محکمه را باز کنید. زودتر با یک وکیل ببینید.
guide-dont_miss-sms = هر جلسه مهم است. اگر حاضر نشوید یا ناوقت برسید، قاضی می‌تواند بدون شما حکم اخراج (removal) بدهد، حتی اگر سند اول شما (NTA) تاریخ نداشت. هر هفته بررسی کنید: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. اگر چیزی نشان ندادند، باز هم بررسی کنید. تنها اسناد محکمه رسمی است.

guide-what_to_bring-title = چه را باید برد
guide-what_to_bring =
    برای جلسه مردم این‌ها را می‌برند:
    - اطلاعیه جلسه
    - سند اول دوسیه (NTA)
    - کارت هویت عکس‌دار
    - تمام اسناد محکمه، با کاپی
    - ترجمه اسنادی که به انگلیسی نیست

    زودتر بروید: صف تلاشی است.

    برای اسنادی که قاضی باید بخواند وقت معین است. درباره اسناد از وکیل خود بپرسید.
guide-what_to_bring-sms = با خود ببرید: اطلاعیه، سند اول محکمه (NTA)، کارت هویت عکس‌دار، تمام اسناد محکمه با کاپی، و ترجمه‌ها. زودتر بروید: صف تلاشی است. اسناد برای قاضی وقت معین دارد: از وکیل خود بپرسید.

guide-day_of_hearing-title = روز جلسه
guide-day_of_hearing =
    از تلاشی بگذرید و به وقت معین در اتاق باشید. ناوقت رسیدن می‌تواند حاضر نشدن حساب شود.

    ترجمان محکمه رایگان است.

    پیش از رفتن، ببینید که سندی با تاریخ بعدی دارید. سند نیست؟ آن را بخواهید، و اینجا بررسی کنید: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180.

    بعد تاریخ جدید را به ما بگویید. ما به یاد شما می‌آوریم.
guide-day_of_hearing-sms = از تلاشی بگذرید و به وقت معین در اتاق باشید: ناوقت رسیدن می‌تواند حاضر نشدن حساب شود. ترجمان محکمه رایگان است. پیش از رفتن، سندی با تاریخ بعدی بخواهید. بعد تاریخ جدید را به ما بگویید.

guide-in_person_or_online-title = حضوری یا آنلاین؟
guide-in_person_or_online =
    خودتان بروید، مگر این که در اطلاعیه شما باشد یا محکمه بگوید که آنلاین است.

    تنها یک لینک ویدیو به این معنا نیست که جلسه آنلاین است. لینک‌ها با قاضی تغییر می‌کند.

    مطمئن نیستید؟ به محکمه‌ای که در اطلاعیه شماست زنگ بزنید، یا به 1-800-898-7180. از یک وکیل بپرسید که چطور می‌توان از قاضی جلسه آنلاین خواست. تا قاضی بلی نگوید، باید خودتان بروید.
guide-in_person_or_online-sms = خودتان بروید، مگر این که در اطلاعیه شما باشد یا محکمه بگوید که آنلاین است. تنها لینک ویدیو به معنای آنلاین نیست. می‌توانید از یک وکیل درباره درخواست از قاضی بپرسید. تا قاضی بلی نگوید، باید خودتان بروید.

guide-cannot_go-title = اگر رفته نتوانم
guide-cannot_go =
    خواستن یک روز دیگر یا محکمه دیگر کسی را معاف نمی‌کند، تا وقتی قاضی بلی بگوید. کوچ کردن دوسیه را نمی‌برد.

    کسی که حاضر نشود می‌تواند حکم اخراج (removal) بگیرد، حتی اگر مریض یا دور باشد.

    یک وکیل می‌تواند پیش از آن روز از قاضی بخواهد. همین حالا زنگ بزنید، منتظر نمانید.
guide-cannot_go-sms = خواستن روز دیگر یا محکمه دیگر کسی را معاف نمی‌کند، تا وقتی قاضی بلی بگوید. کسی که حاضر نشود می‌تواند حکم اخراج (removal) بگیرد. یک وکیل می‌تواند پیش از آن روز از قاضی بخواهد. همین حالا زنگ بزنید.

guide-moved-title = کوچ کردم
guide-moved =
    گفتن به ما به معنای گفتن به محکمه نیست. گفتن به وکیل، پسته‌خانه یا USCIS هم نیست.

    1. محکمه: فورم EOIR-33 (تغییر آدرس) در 5 روز. برای هر نفر یک فورم، و یک کاپی برای وکلای ICE (OPLA). آنلاین هم: https://respondentaccess.eoir.justice.gov
    2. USCIS: فورم AR-11 یا حساب آنلاین شما، در 10 روز.
    3. ICE، اگر به آن حاضری می‌دهید: https://www.ice.gov/check-in در 5 روز کاری.

    محکمه نامه‌های خود را به آخرین آدرس شما می‌فرستد. آنچه به آنجا بفرستد حساب است.
    کوچ کردن دوسیه شما را به محکمه دیگر نمی‌برد.
guide-moved-sms = گفتن به ما، پسته‌خانه یا USCIS به معنای گفتن به محکمه نیست. محکمه: فورم EOIR-33 (آدرس جدید) در 5 روز، برای هر نفر یکی: https://respondentaccess.eoir.justice.gov و برای USCIS: فورم AR-11 در 10 روز. ICE، اگر حاضری می‌دهید: در 5 روز کاری. کوچ کردن دوسیه را نمی‌برد.

guide-afraid_to_go-title = از رفتن می‌ترسم
guide-afraid_to_go =
    دو چیز راست است:
    - از ماه می 2025، ICE در محکمه‌های مهاجرت مردم را گرفتار کرده است.
    - اگر در جلسه حاضر نشوید، قاضی می‌تواند بدون شما حکم اخراج (removal) بدهد.

    پیش از آن روز با یک وکیل یا دفتر کمک حقوقی صحبت کنید. از آن‌ها پرسیده می‌توانید:
    - می‌توانم از قاضی جلسه آنلاین بخواهم؟
    - اگر دولت بخواهد دوسیه مرا ببندد (dismiss)، چه می‌شود؟ این همیشه خبر خوب نیست.

    به یک شخص باعتماد بگویید کجا می‌روید. فامیل شما شخص توقیف‌شده را اینجا یافته می‌تواند: https://locator.ice.gov (به A-number ضرورت دارند: آن را در خانه نگه دارید، هیچ وقت اینجا نفرستید).
guide-afraid_to_go-sms = دو چیز راست است. از ماه می 2025، ICE در محکمه‌های مهاجرت مردم را گرفتار کرده است. اگر در جلسه حاضر نشوید، قاضی می‌تواند حکم اخراج (removal) بدهد. پیش از آن روز با یک وکیل صحبت کنید، درباره جلسه آنلاین هم. به یک شخص باعتماد بگویید.

guide-interpreter-title = ترجمان رایگان
guide-interpreter =
    در محکمه مهاجرت ترجمان رایگان است.

    زبان، لهجه و شهر یا ولسوالی خود را به محکمه یا قاضی بگویید.

    فامیل و دوستان در محکمه برای شما ترجمه کرده نمی‌توانند.

    اگر گپ ترجمان را نمی‌فهمید، به قاضی بگویید.

    برای مصاحبه در USCIS، بخوانید که در نامه آن چه نوشته است.
guide-interpreter-sms = در محکمه مهاجرت ترجمان رایگان است. زبان، لهجه و شهر یا ولسوالی خود را به محکمه بگویید. فامیل در محکمه ترجمه کرده نمی‌تواند. برای مصاحبه در USCIS، نامه آن را بخوانید.

guide-find_a_lawyer-title = یافتن وکیل
guide-find_a_lawyer =
    زودتر با یک وکیل ببینید، با تمام اسناد خود.

    تنها وکیلان، و کسانی که وزارت عدلیه به آن‌ها اجازه داده است، درباره مهاجرت مشوره حقوقی داده می‌توانند. هیچ کس دیگر نه.

    لیست محکمه برای کمک رایگان یا ارزان:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = زودتر با یک وکیل ببینید، با تمام اسناد. تنها وکیلان و کسانی که از وزارت عدلیه اجازه دارند مشوره حقوقی داده می‌توانند. رایگان یا ارزان: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = از فریبکاران خبردار باشید
guide-scams =
    بعضی‌ها خود را محکمه، وکیل یا ICE نشان می‌دهند. با ویدیو جلسه دروغی می‌گیرند، پول «ضمانت» می‌خواهند، یا با نمبر ساختگی زنگ می‌زنند.

    ما هیچ وقت پول، A-number، نمبر سوشیال سکیوریتی یا پسورد نمی‌خواهیم. محکمه هیچ وقت اینجا به شما لینک نمی‌فرستد.

    صفحه‌های واقعی دولت به .gov ختم می‌شود.

    شک دارید؟ به وکیل خود زنگ بزنید، یا به محکمه با نمبری که در اطلاعیه شماست. برای خبر دادن: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = ما هیچ وقت پول، A-number یا پسورد نمی‌خواهیم. محکمه هیچ وقت اینجا لینک نمی‌فرستد. صفحه‌های واقعی دولت به .gov ختم می‌شود. جلسه‌های دروغی با ویدیو و نمبرهای ساختگی هست. برای خبر دادن: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = نامه یا حکم محکمه
guide-letter_or_order =
    هر نامه محکمه را زود باز کنید. شاید تاریخ شما را تغییر دهد یا چیزی بخواهد.

    حکم اخراج (removal): همان روز با یک وکیل صحبت کنید. شاید راه‌هایی برای جواب دادن باشد، اما وقت کم است: روزها، نه هفته‌ها. اگر در جلسه حاضر نشده باشید، حکم همان وقت اعتبار دارد.

    آیا کسی می‌خواهد که شما قبول کنید دوسیه‌تان بسته شود (dismiss)؟ اول با یک وکیل صحبت کنید. از سال 2025 این کار برای بعضی‌ها سبب اخراج سریع شده است.

    تمام اسناد را نگه دارید.
guide-letter_or_order-sms = هر نامه محکمه را زود باز کنید. حکم اخراج (removal): همان روز با یک وکیل صحبت کنید. وقت کم است: روزها، نه هفته‌ها. پیش از آن که قبول کنید دوسیه‌تان بسته شود (dismiss)، با یک وکیل صحبت کنید.

guide-missed-title = در جلسه حاضر نشدم
guide-missed =
    وقتی کسی در جلسه حاضر نشود، قاضی می‌تواند بدون او حکم اخراج (removal) بدهد. این حکم همان وقت اعتبار دارد.

    شاید راهی باشد که از قاضی بخواهید دوسیه را دوباره باز کند، معمولاً تنها یک بار. وقت کم است: روزها، نه هفته‌ها.

    امروز با یک وکیل صحبت کنید. برای شنیدن فیصله قاضی: https://acis.eoir.justice.gov/en/ یا 1-800-898-7180. اگر چیزی نشان ندادند، باز هم بررسی کنید.
guide-missed-sms = قاضی می‌تواند بدون شما حکم اخراج (removal) بدهد، و همان وقت اعتبار دارد. شاید راهی باشد که از قاضی بخواهید دوسیه را دوباره باز کند، معمولاً یک بار. وقت کم است: روزها، نه هفته‌ها. امروز با یک وکیل صحبت کنید.

# فامیل: کی از کی خبر می‌گیرد، و کودهایی که با آن یکدیگر را می‌یابند
choice-go-family = فامیل
ask-family = فامیل: چه می‌خواهید بکنید؟
choice-family-list = کی تاریخ‌های مرا دنبال می‌کند
choice-family-invite = دعوت یک عضو فامیل
choice-family-give = کود برای صاحب جلسه
choice-family-code = کود دارم
choice-family-leave = دیگر کسی را دنبال نمی‌کنم
ask-family-name = کی را دعوت می‌کنید؟ یک نام کوتاه بس است، مثل «خواهرم». لطفاً نام مکمل را نفرستید.
ask-family-calls = { $name } شما را چه صدا می‌کند؟ نام خانگی بهتر است، مثل «مادر» یا «کاکا».
say-family-code =
    لطفاً این کود را خودتان به { $name } بدهید. یک بار کار می‌کند، تا 7 روز.
    { $ways }
family-way-code = کود: { $code }
family-way-sms = می‌توانند کود را با پیام به { $phone } بفرستند
family-way-link = یا این را در تلگرام باز کنند: { $link }
ask-family-code = لطفاً کودی را که به شما داده‌اند بنویسید.
say-family-code-wrong = این کود کار نمی‌کند. لطفاً کود جدید بخواهید.
say-family-joined = شد. شما حالا { $name } را دنبال می‌کنید و همان یادآوری‌ها را می‌گیرید.
say-family-linked = شد. آنچه { $name } برای شما نوشته بود حالا به دست خود شماست. شما تصمیم می‌گیرید که کی تاریخ‌های شما را دنبال کند.
ask-family-list = این اشخاص تاریخ‌های شما را دنبال می‌کنند، یا می‌خواهند:
ask-family-nobody = کس دیگری تاریخ‌های شما را دنبال نمی‌کند.
choice-family-approved = { $name }: تاریخ‌های شما را می‌گیرد
choice-family-pending = { $name }: منتظر جواب شماست
ask-family-allow = اجازه است که { $name } تمام تاریخ‌های شما را ببیند و یادآوری بگیرد؟
ask-family-remove = { $name } یادآوری تاریخ‌های شما را می‌گیرد. این را ختم کنیم؟
say-family-approved = درست است. { $name } از حالا تاریخ‌های شما را می‌گیرد.
say-family-removed = درست است. { $name } دیگر از ما درباره تاریخ‌های شما چیزی نمی‌شنود. کودهایی که هنوز به کار نرفته‌اند دیگر کار نمی‌کنند.
ask-family-leave = دیگر کی را دنبال نمی‌کنید؟
say-family-left = شما دیگر { $name } را دنبال نمی‌کنید.
say-family-offer = آیا { $name } هم این یادآوری‌ها را بگیرد؟ برای گرفتن کود برای { $name }، کلمه «فامیل» را بفرستید.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: برای شما پیامی است.
staff-broadcast-asked = { $name } می‌خواهد پیام «{ $title }» را تأیید کنید. شمار کسانی که می‌گیرند: { $count }. برای دیدن، /broadcast بفرستید.
staff-broadcast-grown = پیام «{ $name }» ایستاده است: اکنون کسان بیشتری از شمار تأیید شده ({ $count }) آن را می‌گیرند. لطفاً ببینید.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = به ما گفته‌اند که محکمه در این روز بسته است. این هیچ چیز را لغو نمی‌کند. پیش از رفتن بررسی کنید.
sms-closed-short = شاید محکمه بسته باشد. چیزی لغو نشده: بررسی کنید.
rich-closed = به ما گفته‌اند که محکمه در این روز بسته است. این هیچ چیز را لغو نمی‌کند. پیش از رفتن بررسی کنید.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed =
    به ما گفته‌اند که { $court } بسته است: { $date }. این پیام هیچ چیز را لغو نمی‌کند. پیش از رفتن بررسی کنید:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    تنها اسناد محکمه رسمی است. سوال: { $phone }
ready-court_moved =
    به ما گفته‌اند که { $court } جای خود را تغییر داده است. جای جدید: { $place }. روز و ساعت همان است، مگر محکمه چیز دیگری بگوید. به جایی بروید که در تازه‌ترین اطلاعیه شما نوشته است. بررسی کنید:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    سوال: { $phone }
ready-office_moved = دفتر ما به جای دیگر رفت. آدرس جدید: { $place }. تنها دفتر ما تغییر کرده: جلسه‌های شما در جای خود است. سوال: { $phone }
ready-new_attorney = وکیل این قضیه حالا { $attorney } است: { $number }. لطفاً از این پس به آنجا زنگ بزنید. جلسه‌ها همان است. اگر چیزی روشن نیست، به ما زنگ بزنید: { $phone }
ready-rights_session = شما به یک گفتگوی رایگان درباره حقوق تان دعوت هستید: { $when }. جای: { $place }. معلومات عمومی است، مشوره حقوقی نیست. لازم نیست از قضیه خود چیزی بگویید. سوال: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = خبرهای دفتر
ask-news = افزون بر یادآوری‌ها، دفتر گاهی برای مردم زیادی خبر دارد، مانند گفتگو درباره حقوق یا کمک تازه. اجازه است در این باره هم به شما بنویسیم؟ هر وقت که خواستید همین جا ختم کرده می‌توانید، و یادآوری‌ها ادامه دارد.
ask-news-have = خبرهای دفتر هم به شما می‌آید. هنوز می‌خواهید؟ یادآوری‌ها ادامه دارد.
choice-news-yes = بلی، خبرها هم
choice-news-no = نخیر، تنها یادآوری‌ها
say-news-on = تشکر. از این پس خبرهای دفتر هم به شما می‌آید.
say-news-off = درست است. دیگر خبر نمی‌آید. یادآوری‌ها ادامه دارد.
