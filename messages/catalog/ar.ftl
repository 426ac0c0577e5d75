# العربية الفصحى المبسطة. جمل قصيرة. الكلمات نفسها دائمًا: جلسة، محكمة، القاضي، محامٍ، إشعار، أمر ترحيل.
# signed: no
# صيغ لا تفرّق بين المذكر والمؤنث: «يرجى» مع المصدر بدل فعل الأمر. الأرقام لاتينية دائمًا.
# رسائل SMS تبدأ بكلمة عربية حتى تُعرض من اليمين إلى اليسار. سطر العنوان وحده يبدأ بالحروف اللاتينية.

language-name = العربية

## Dates

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }، { $time } بتوقيت { $city }
short-when = { $day }، { $time }
when-today = اليوم، { $when }
when-tomorrow = غدًا، { $when }

# ص و م حرف واحد يسهل الخلط بينهما: الساعة كما في الإشعار، ثم الكلمة كاملة.
time-before-noon = { $hour }:{ $minute } AM صباحًا
time-after-noon = { $hour }:{ $minute } PM مساءً

## Words

yes = نعم
no = لا
back = رجوع
cancel-word = إلغاء
list-separator = {"، "}

## Kinds

kind-master = جلسة قصيرة (master)
kind-individual = جلسة كاملة (individual)
kind-bond = جلسة الكفالة (bond)
kind-fear_review = مراجعة مقابلة الخوف
kind-status_or_other_court = جلسة أخرى في المحكمة
kind-uscis_biometrics = بصمات USCIS (biometrics)
kind-uscis_interview = مقابلة USCIS
kind-ice_checkin = مراجعة ICE (check-in)
kind-filing_deadline = آخر موعد لتقديم الأوراق
kind-other = موعد آخر

kind-master-long = جلسة master: جلسة قصيرة، وهي الأولى في الغالب. يُستدعى إليها عدة أشخاص في الوقت نفسه.
kind-individual-long = جلسة individual: الجلسة الكاملة. يستمع القاضي إلى القضية كلها.
kind-bond-long = جلسة الكفالة: لطلب الخروج من الاحتجاز.
kind-fear_review-long = مراجعة مقابلة الخوف: ينظر القاضي من جديد في قرار المقابلة.
kind-status_or_other_court-long = جلسة في محكمة الهجرة.
kind-uscis_biometrics-long = تأخذ USCIS البصمات وصورة.
kind-uscis_interview-long = يطرح موظف من USCIS أسئلة عن الطلب.
kind-ice_checkin-long = زيارة إلى ICE أو تواصل معها.
kind-filing_deadline-long = آخر يوم لتقديم الأوراق.
kind-other-long = موعد كتبه أحد الأشخاص.

your-master = جلستك القصيرة (master) في المحكمة
your-master-short = جلستك القصيرة
your-individual = جلستك الكاملة (individual) في المحكمة
your-individual-short = جلستك الكاملة
your-bond = جلسة الكفالة الخاصة بك
your-fear_review = جلستك أمام القاضي لمراجعة مقابلة الخوف
your-fear_review-short = جلستك أمام القاضي
your-status_or_other_court = جلستك في المحكمة
your-status_or_other_court-short = جلستك
your-uscis_biometrics = موعد بصماتك في USCIS
your-uscis_interview = مقابلتك في USCIS
your-ice_checkin = موعد مراجعتك عند ICE
your-filing_deadline = آخر موعد لتقديم أوراقك
your-other = موعدك

of-master = { $names }: جلسة قصيرة (master) في المحكمة
of-master-short = { $names }: جلسة قصيرة
of-individual = { $names }: جلسة كاملة (individual) في المحكمة
of-individual-short = { $names }: جلسة كاملة
of-bond = { $names }: جلسة الكفالة
of-fear_review = { $names }: جلسة أمام القاضي لمراجعة مقابلة الخوف
of-fear_review-short = { $names }: جلسة أمام القاضي
of-status_or_other_court = { $names }: جلسة في المحكمة
of-status_or_other_court-short = { $names }: جلسة
of-uscis_biometrics = { $names }: موعد البصمات في USCIS
of-uscis_interview = { $names }: مقابلة في USCIS
of-ice_checkin = { $names }: موعد مراجعة عند ICE
of-filing_deadline = { $names }: آخر موعد لتقديم الأوراق
of-other = { $names }: موعد

## Notices

from = من { $sender }
from-code = من { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    سجّلنا { $what }
    { $when }
sms-changed =
    تاريخ جديد: { $what }
    كان { $old }
    أصبح { $when }
sms-changed-place =
    مكان جديد: { $what }
    { $when }
sms-cancelled =
    قيل لنا إن هذا التاريخ أُلغي: { $what }
    { $when }
    يرجى التأكد من ذلك.
sms-nudge =
    يرجى التحقق هذا الأسبوع: { $what }
    { $when }
sms-disputed =
    { $count ->
        [zero] لا تاريخ:
        [one] تاريخ واحد:
        [two] تاريخان:
        [few] { $count } تواريخ:
        [many] { $count } تاريخًا:
       *[other] { $count } تاريخ:
    } { $what }
    { $dates }
    أيها صحيح؟ يرجى التحقق اليوم.
sms-disputed-place =
    { $count ->
        [zero] لا مكان:
        [one] مكان واحد:
        [two] مكانان:
        [few] { $count } أماكن:
        [many] { $count } مكانًا:
       *[other] { $count } مكان:
    } { $what }
    { $when }
    أيها صحيح؟ يرجى التحقق اليوم.
sms-several = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
sms-several-confirmation = { $count ->
    [zero] لم نسجّل أي موعد
    [one] سجّلنا موعدًا واحدًا
    [two] سجّلنا موعدين
    [few] سجّلنا { $count } مواعيد
    [many] سجّلنا { $count } موعدًا
   *[other] سجّلنا { $count } موعد
}
sms-several-changed = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
sms-several-cancelled = { $count ->
    [zero] لم يُلغَ أي تاريخ
    [one] قيل لنا إن هذا التاريخ لم يعد صالحًا
    [two] قيل لنا إن هذين التاريخين لم يعودا صالحين
    [few] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة
    [many] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة
   *[other] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة
}
sms-several-nudge = { $count ->
    [zero] لا مواعيد هذا الأسبوع
    [one] يرجى التحقق هذا الأسبوع من هذا الموعد
    [two] يرجى التحقق هذا الأسبوع من هذين الموعدين
    [few] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count })
    [many] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count })
   *[other] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count })
}
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    كان { $old }
    أصبح { $when }
sms-item-disputed =
    - { $what }: { $count ->
        [zero] لا تاريخ
        [one] تاريخ واحد
        [two] تاريخان
        [few] { $count } تواريخ
        [many] { $count } تاريخًا
       *[other] { $count } تاريخ
    }
    { $dates }
    أيها صحيح؟ يرجى التحقق اليوم.
sms-item-disputed-place =
    - { $what }: { $count ->
        [zero] لا مكان
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكانًا
       *[other] { $count } مكان
    }
    { $when }
    أيها صحيح؟ يرجى التحقق اليوم.
sms-place = { $place } (المعتمد إشعارك)
sms-place-aged = { $place } (من { $as_of }؛ المعتمد إشعارك)
sms-place-unknown = المكان: في إشعارك
sms-online = الحضور { $medium }: التفاصيل في إشعارك


medium-video = بالفيديو
medium-internet = عبر الإنترنت
medium-phone = بالهاتف

do-court-papers = يرجى سؤال محامٍ الآن عن الأوراق المطلوبة.
do-court-papers-short = سؤال محامٍ عن الأوراق
do-court-plan = يرجى ترتيب الطريق والعمل ورعاية الأطفال من الآن.
do-court-plan-short = ترتيب الطريق والعمل والأطفال
do-court-bring = يرجى إحضار الإشعار وهوية فيها صورة وكل أوراق المحكمة. ويرجى الخروج مبكرًا: هناك طابور تفتيش.
do-court-bring-short = إحضار الإشعار والهوية والأوراق. خروج مبكر
do-court-today = يرجى عبور التفتيش ودخول القاعة قبل { $time }.
do-court-today-short = دخول القاعة قبل { $time }
do-urgent = الأمر عاجل. يرجى الاتصال بمحامٍ الآن.
do-uscis-papers = يرجى قراءة رسالة USCIS مرة أخرى وجمع الأوراق.
do-uscis-plan = يرجى ترتيب الطريق والعمل ورعاية الأطفال من الآن.
do-uscis-bring = يرجى إحضار رسالة USCIS وهوية فيها صورة، والخروج مبكرًا.
do-uscis-today = يرجى الوصول قبل { $time } مع الرسالة وهوية فيها صورة.
do-uscis-today-short = الوصول قبل { $time } مع الرسالة والهوية
do-ice-papers = يرجى التحدث مع محامٍ قبل هذا اليوم.
do-ice-plan = يرجى التحدث مع محامٍ قبل هذا اليوم.
do-ice-bring = يرجى التحدث مع محامٍ قبل الذهاب، وإحضار أوراق ICE.
do-ice-today = يرجى إحضار أوراق ICE، وإخبار شخص موثوق بمكان الذهاب.
do-filing-papers = يرجى سؤال محامٍ الآن: هل هذا التاريخ صحيح؟
do-filing-plan = يرجى سؤال محامٍ الآن: هل هذا التاريخ صحيح؟
do-filing-bring = يرجى الاتصال اليوم بمحامٍ بشأن هذا التاريخ.
do-filing-today = يرجى الاتصال الآن بمحامٍ بشأن هذا التاريخ.
do-other-papers = يرجى كتابة هذا الموعد في التقويم.
do-other-plan = يرجى ترتيب الطريق والعمل ورعاية الأطفال من الآن.
do-other-bring = يرجى جمع الأوراق، والخروج مبكرًا.
do-other-today = يرجى الخروج مبكرًا.

miss-court = إذا تغيبت عن الجلسة، فقد يصدر القاضي أمر ترحيل.
miss-court-short = الغياب قد يعني أمر ترحيل
miss-court-other = عند التغيب عن الجلسة، قد يصدر القاضي أمر ترحيل.
miss-court-other-short = الغياب قد يعني أمر ترحيل
miss-bond = الغياب قد يضر بالقضية.
miss-uscis_biometrics = إذا تغيبت، فقد تعتبر USCIS أنك تركت طلبك.
miss-uscis_biometrics-short = الغياب قد يعني ترك الطلب.
miss-uscis_biometrics-other = عند التغيب، قد تعتبر USCIS الطلب متروكًا.
miss-uscis_biometrics-other-short = الغياب قد يعني ترك الطلب.
miss-uscis_interview = الغياب قد يضر بالطلب.
miss-ice_checkin = الغياب قد تكون له عواقب خطيرة. يرجى سؤال محامٍ.
miss-ice_checkin-short = الغياب قد يكون خطيرًا.
miss-filing_deadline = يجب أن تصل الأوراق حتى ذلك اليوم. الأوراق المتأخرة قد لا تُقبل.
miss-filing_deadline-short = الأوراق المتأخرة قد لا تُقبل.

sms-check-court =
    قد يتغير التاريخ، حتى إلى يوم أقرب. للتحقق:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    الرسمي هو أوراق المحكمة فقط.
sms-check-court-short =
    قد يتقدم:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    المعتمد ورق المحكمة
sms-check-bond =
    تواريخ الكفالة لا تظهر في:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    يرجى سؤال المحامي. الرسمي هو أوراق المحكمة فقط.
sms-check-bond-short =
    الكفالة ليست في:
    acis.eoir.justice.gov/en/ 1-800-898-7180
    المعتمد ورق المحكمة
sms-check-uscis = قد يتغير التاريخ. المعتمد أحدث رسالة USCIS.
sms-check-ice = قد يتغير التاريخ. المعتمد أحدث ورقة من ICE: https://www.ice.gov/check-in
sms-check-ice-short = المعتمد أحدث ورق ICE: www.ice.gov/check-in
sms-check-filing = كتب هذا التاريخ أحد الأشخاص. نحن لم نتحقق منه.
sms-check-filing-short = لم نتحقق من هذا التاريخ.
sms-check-other = قد يتغير التاريخ. يرجى مراجعة أحدث رسالة لديك.

sms-lawyer = محامٍ: { $name } { $phone }
sms-lawyer-hours = محامٍ: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = محامٍ: { $phone }
sms-help = للمساعدة في إيجاد محامٍ: { $name } { $phone }
sms-help-hours = للمساعدة في إيجاد محامٍ: { $name } { $phone } ({ $hours })
sms-help-unnamed = لإيجاد محامٍ: { $phone }
sms-not-court = لسنا المحكمة. هذه ليست استشارة قانونية.
sms-not-court-short = لسنا المحكمة ولا نقدم استشارة.
sms-not-official = هذه ليست استشارة قانونية.
sms-stop = للإيقاف: STOP

rich-code = كلمة السر بيننا: { $code }
rich-reminder = تذكير: { $what }
rich-confirmation =
    سجّلنا: { $what }
    يرجى مقارنة هذا بإشعارك.
rich-confirmation-then = سنذكّرك قبل الموعد.
rich-changed = تغيّر التاريخ: { $what }
rich-changed-place = تغيّر المكان: { $what }
rich-cancelled =
    قيل لنا إن هذا التاريخ لم يعد صالحًا: { $what }
    يرجى التأكد من صحة ذلك.
rich-nudge = يرجى التحقق من هذا التاريخ هذا الأسبوع: { $what }
rich-disputed =
    { $count ->
        [zero] لا تاريخ لدينا:
        [one] لدينا تاريخ واحد:
        [two] لدينا تاريخان:
        [few] لدينا { $count } تواريخ:
        [many] لدينا { $count } تاريخًا:
       *[other] لدينا { $count } تاريخ:
    } { $what }
    لا نعرف أيها الصحيح. يرجى التحقق اليوم.
rich-disputed-place =
    { $count ->
        [zero] لا مكان لدينا:
        [one] لدينا مكان واحد:
        [two] لدينا مكانان:
        [few] لدينا { $count } أماكن:
        [many] لدينا { $count } مكانًا:
       *[other] لدينا { $count } مكان:
    } { $what }
    لا نعرف أيها الصحيح. يرجى التحقق اليوم.
rich-several = { $count ->
    [zero] تذكير: لا مواعيد
    [one] تذكير: موعد واحد
    [two] تذكير: موعدان
    [few] تذكير: { $count } مواعيد
    [many] تذكير: { $count } موعدًا
   *[other] تذكير: { $count } موعد
}
rich-several-confirmation =
    { $count ->
        [zero] لم نسجّل أي موعد
        [one] سجّلنا موعدًا واحدًا
        [two] سجّلنا موعدين
        [few] سجّلنا { $count } مواعيد
        [many] سجّلنا { $count } موعدًا
       *[other] سجّلنا { $count } موعد
    }
    يرجى مقارنة ذلك بإشعاراتك.
rich-several-confirmation-then = سنذكّرك قبل كل موعد.
rich-several-changed = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
rich-several-cancelled =
    { $count ->
        [zero] لم يُلغَ أي تاريخ.
        [one] قيل لنا إن هذا التاريخ لم يعد صالحًا.
        [two] قيل لنا إن هذين التاريخين لم يعودا صالحين.
        [few] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة.
        [many] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة.
       *[other] قيل لنا إن هذه التواريخ ({ $count }) لم تعد صالحة.
    }
    يرجى التأكد من صحة ذلك.
rich-several-nudge = { $count ->
    [zero] لا مواعيد هذا الأسبوع.
    [one] يرجى التحقق هذا الأسبوع من هذا الموعد.
    [two] يرجى التحقق هذا الأسبوع من هذين الموعدين.
    [few] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count }).
    [many] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count }).
   *[other] يرجى التحقق هذا الأسبوع من هذه المواعيد ({ $count }).
}
rich-item = { $number }. { $what }
rich-when = متى: { $when }
rich-was = كان: { $old }
rich-now = أصبح: { $when }
rich-date-choice = - { $when }
rich-where = أين: { $place }
rich-where-notice = المكان المعتمد هو المكتوب في إشعارك.
rich-where-aged = المكان المعتمد هو المكتوب في إشعارك. عنواننا من { $as_of }.
rich-where-unknown = أين: كما هو مكتوب في إشعارك.
rich-where-medium = كيف: { $medium }. إشعارك يشرح طريقة الحضور. وجود رابط لا يعني وحده أن الحضور عبر الإنترنت.
rich-do = المطلوب: { $action }
rich-do-court-today-more = التأخر قد يُحسب غيابًا. وقد يكون طابور التفتيش طويلًا.
rich-do-court-bring-more = مترجم المحكمة مجاني.
rich-check-court =
    قد يتغير التاريخ، حتى إلى يوم أقرب. يرجى التحقق كل أسبوع:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    إذا لم يظهر شيء، فيرجى الاستمرار في التحقق. الرسمي هو أوراق المحكمة فقط.
rich-check-bond =
    جلسات الكفالة لا تظهر في هذا الموقع ولا على هذا الهاتف:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    يرجى سؤال المحامي. الرسمي هو أوراق المحكمة فقط.
rich-check-uscis = قد يتغير التاريخ. المعتمد هو أحدث رسالة من USCIS.
rich-check-ice =
    قد يتغير التاريخ. المعتمد هو أحدث ورقة من ICE.
    https://www.ice.gov/check-in
rich-check-filing = كتب هذا التاريخ أحد الأشخاص. نحن لم نتحقق منه. يرجى سؤال محامٍ.
rich-check-other = قد يتغير التاريخ. يرجى مراجعة أحدث رسالة لديك.
rich-lawyer = محامٍ: { $name }، { $phone }
rich-lawyer-hours = محامٍ: { $name }، { $phone } ({ $hours })
rich-lawyer-unnamed = محامٍ: { $phone }
rich-help = للمساعدة في إيجاد محامٍ: { $name }، { $phone }
rich-help-hours = للمساعدة في إيجاد محامٍ: { $name }، { $phone } ({ $hours })
rich-help-unnamed = يمكننا مساعدتك في إيجاد محامٍ: { $phone }
rich-not-court = نحن لسنا المحكمة. هذه ليست استشارة قانونية.
rich-not-official = هذه ليست استشارة قانونية.
rich-stop = لإيقاف هذه الرسائل، يكفي إرسال كلمة: توقف

after-court = كانت جلستك يوم { $date }. هل حدد القاضي تاريخًا جديدًا؟ إذا فاتتك الجلسة، فيرجى الاتصال بمحامٍ اليوم.
after-court-other = { $names }: كانت الجلسة يوم { $date }. هل حدد القاضي تاريخًا جديدًا؟ إذا فاتت الجلسة، فيرجى الاتصال بمحامٍ اليوم.
after-office = كان موعدك يوم { $date }. هل وصلك تاريخ جديد؟ إذا فاتك الموعد، فيرجى الاتصال بمحامٍ اليوم.
after-office-other = { $names }: كان الموعد يوم { $date }. هل هناك تاريخ جديد؟ إذا فات الموعد، فيرجى الاتصال بمحامٍ اليوم.

choice-ack = سأحضر
choice-ack-other = قرأتها
choice-checked = التاريخ صحيح
choice-help = أحتاج إلى مساعدة
choice-help-sms = مساعدة
choice-differs = تاريخي مختلف
choice-differs-sms = تاريخ آخر
choice-differs-other = التاريخ مختلف
choice-differs-other-sms = تاريخ آخر
choice-more = عرض التفاصيل
choice-newdate = نعم، تاريخ جديد
choice-nodate = لا تاريخ جديد
choice-over = انتهى كل شيء

discreet-reminder = { $from }: موعدك { $when } ({ $city }).
discreet-reminder-other = { $from }: الموعد الذي تتابعه { $when } ({ $city }).
discreet-reminder-short = { $from }: موعد { $when } ({ $city }).
discreet-confirmation = { $from }: سجّلنا موعدك { $when } ({ $city }).
discreet-confirmation-other = { $from }: سجّلنا الموعد الذي تتابعه { $when } ({ $city }).
discreet-confirmation-short = { $from }: سجّلنا { $when } ({ $city }).
discreet-changed = { $from }: تغيّر موعدك: كان { $old } وأصبح { $when } ({ $city }).
discreet-changed-other = { $from }: تغيّر الموعد الذي تتابعه: كان { $old } وأصبح { $when } ({ $city }).
discreet-changed-short = { $from }: كان { $old } وأصبح { $when } ({ $city }).
discreet-changed-least = { $from }: كان { $old } وأصبح { $when }.
discreet-changed-place = { $from }: تغيّر مكان موعدك { $when } ({ $city }).
discreet-changed-place-other = { $from }: تغيّر مكان الموعد الذي تتابعه { $when }.
discreet-changed-place-short = { $from }: مكان جديد، { $when }.
discreet-cancelled = { $from }: موعدك { $when } ({ $city }) لم يعد صالحًا.
discreet-cancelled-other = { $from }: الموعد الذي تتابعه { $when } لم يعد صالحًا.
discreet-cancelled-short = { $from }: { $when } لم يعد صالحًا.
discreet-nudge = { $from }: يرجى التحقق من موعدك: { $when } ({ $city }).
discreet-nudge-other = { $from }: يرجى التحقق من الموعد الذي تتابعه: { $when } ({ $city }).
discreet-nudge-short = { $from }: يرجى التحقق: { $when } ({ $city }).
discreet-disputed = { $from }: تاريخان لموعدك: { $when } أو { $old }. يرجى التحقق.
discreet-disputed-other = { $from }: تاريخان للموعد الذي تتابعه: { $when } أو { $old }.
discreet-disputed-short = { $from }: تاريخان: { $when } أو { $old }.
discreet-disputed-place = { $from }: مكانان لموعدك { $when }. يرجى التحقق.
discreet-disputed-place-other = { $from }: مكانان للموعد الذي تتابعه { $when }.
discreet-disputed-place-short = { $from }: مكانان، { $when }.
discreet-after = { $from }: بعد موعدك { $day }، هل هناك تاريخ جديد؟
discreet-after-other = { $from }: بعد الموعد الذي تتابعه { $day }، هل هناك تاريخ جديد؟
discreet-after-short = { $from }: بعد { $day }، تاريخ جديد؟
discreet-several = { $from }: { $count ->
    [zero] لا مواعيد.
    [one] موعد واحد:
    [two] موعدان. الأول:
    [few] { $count } مواعيد. الأول:
    [many] { $count } موعدًا. الأول:
   *[other] { $count } موعد. الأول:
} { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count ->
    [zero] لم نسجّل أي موعد.
    [one] سجّلنا موعدًا واحدًا:
    [two] سجّلنا موعدين. الأول:
    [few] سجّلنا { $count } مواعيد. الأول:
    [many] سجّلنا { $count } موعدًا. الأول:
   *[other] سجّلنا { $count } موعد. الأول:
} { $when }.
discreet-several-changed = { $from }: { $count ->
    [zero] لم يتغير أي موعد.
    [one] تغيّر موعد واحد. أصبح الآن:
    [two] تغيّر موعدان. الأول الآن:
    [few] تغيّرت { $count } مواعيد. الأول الآن:
    [many] تغيّر { $count } موعدًا. الأول الآن:
   *[other] تغيّر { $count } موعد. الأول الآن:
} { $when }.
discreet-several-cancelled = { $from }: { $count ->
    [zero] لم يُلغَ أي موعد.
    [one] موعد واحد لم يعد صالحًا.
    [two] موعدان لم يعودا صالحين.
    [few] { $count } مواعيد لم تعد صالحة.
    [many] { $count } موعدًا لم تعد صالحة.
   *[other] { $count } موعد لم تعد صالحة.
}
discreet-several-nudge = { $from }: { $count ->
    [zero] لا مواعيد.
    [one] يرجى التحقق من موعد واحد:
    [two] يرجى التحقق من موعدين. الأول:
    [few] يرجى التحقق من { $count } مواعيد. الأول:
    [many] يرجى التحقق من { $count } موعدًا. الأول:
   *[other] يرجى التحقق من { $count } موعد. الأول:
} { $when }.
discreet-reply = للتفاصيل يرجى إرسال 1.
discreet-reply-short = للمزيد: 1.
discreet-tap = للتفاصيل يرجى الضغط على الزر.
discreet-stop = للإيقاف: STOP

## Staff

staff-not-delivered = لم تصل الرسالة إلى { $label }. السبب: { $reason }.
staff-not-delivered-phone = لم تصل الرسالة إلى { $label }، { $phone }. السبب: { $reason }.
staff-not-delivered-many = رسائل لم تصل: { $count }. السبب الأكثر: { $reason }. انظروا قائمة الاتصال من فضلكم.
staff-needs-help = طلب مساعدة من { $label }. يرجى الاتصال.
staff-needs-help-hearing = طلب مساعدة من { $label } بشأن { $when }. يرجى الاتصال.
staff-awaited = ما زال { $label } بلا تاريخ جلسة. لم نعد نسأل. يرجى متابعة الأمر.
staff-missed = قال { $label } إن جلسة فاتت. يرجى الاتصال اليوم.
staff-dispute = تاريخان لـ { $label }. كان لدينا { $was }. والآن قيل لنا: { $said }. يرجى تحديد الصحيح.
staff-dispute-place = مكانان لـ { $label }، { $when }. كان لدينا: { $was }. والآن قيل لنا: { $said }. يرجى تحديد الصحيح.
staff-dispute-cancel = { $label }: يقول أحدهم إن { $was } لم يعد صالحًا. يرجى التحقق.
staff-unread = لا رد من { $label } على التذكير الأخير بشأن { $when }. يرجى الاتصال.
staff-unread-family = { $label }: لا رد من الأقارب على التذكير الأخير بشأن { $when }. يرجى الاتصال.
staff-channel-paused = توقف الإرسال عبر { $channel }: { $reason }. لن يخرج شيء من هناك حتى يُصلح ذلك.
staff-odd-answer = وصل من { $channel } رد لا نعرفه: { $reason }. سنحاول مرة أخرى.
somebody = شخص ما
no-date = لا تاريخ بعد
staff-late = { $count ->
    [zero] لا رسائل متأخرة عبر { $channel }.
    [one] رسالة واحدة متأخرة عبر { $channel }.
    [two] رسالتان متأخرتان عبر { $channel }.
    [few] { $count } رسائل متأخرة عبر { $channel }.
    [many] { $count } رسالة متأخرة عبر { $channel }.
   *[other] { $count } رسالة متأخرة عبر { $channel }.
}
staff-import-parked = { $count ->
    [zero] الاستيراد { $import }: لا جلسات في الانتظار.
    [one] الاستيراد { $import }: جلسة واحدة في الانتظار. لن يُرسل شيء قبل موافقتكم.
    [two] الاستيراد { $import }: جلستان في الانتظار. لن يُرسل شيء قبل موافقتكم.
    [few] الاستيراد { $import }: { $count } جلسات في الانتظار. لن يُرسل شيء قبل موافقتكم.
    [many] الاستيراد { $import }: { $count } جلسة في الانتظار. لن يُرسل شيء قبل موافقتكم.
   *[other] الاستيراد { $import }: { $count } جلسة في الانتظار. لن يُرسل شيء قبل موافقتكم.
}
staff-wrong-number = يبدو أن هاتف { $label } يخص شخصًا آخر. يرجى التحقق من الرقم.
staff-bond = { $label }: جلسة كفالة { $when }. يرجى التصرف الآن.
staff-fear-review = { $label }: مراجعة مقابلة الخوف { $when }. يرجى التصرف الآن.
staff-at-once = { $label }: { $kind } { $when }. يرجى التصرف الآن.
staff-short-notice = { $label }: جلسة قريبة جدًا { $when }. يرجى الاتصال.
staff-stopped = طلب { $label } وقف الرسائل. يرجى الاتصال بشأن { $when }.
staff-expired = رسالة إلى { $label } لم تُرسل في وقتها. السبب: { $reason }.

## What was done

say-we-failed = عذرًا، لم نتمكن من قراءة رسالتك. الخطأ منا، والمكتب على علم به. يرجى المحاولة مرة أخرى أو الاتصال بالرقم { $phone }.
say-same-date = هذا هو التاريخ الموجود لدينا. لم يتغير شيء.
say-cancel-asked = شكرًا لك. أبلغنا المكتب. سنستمر في تذكيرك حتى يتحقق من الأمر.
say-link-unknown = هذا الرابط لم يعد يعمل. يرجى طلب رابط جديد.
say-staff-linked = تنبيهات المكتب تصل الآن إلى هذه المحادثة.
say-staff-console = سجّل الدخول من هنا. الرابط يعمل مرة واحدة، لمدة 15 دقيقة: { $link }
staff-inbound-failed = لم نتمكن من معالجة رسالة من { $label } (رقم { $number }). يرجى التواصل مع المرسل.

## Dialogue

# ما تسأل عنه المحادثة (ask-) وما تجيب به (say-) وما يمكن اختياره (choice-).
# رسالة واحدة تحمل الجواب والسؤال التالي: say-then يجمعهما.
say-then =
    { $first }

    { $then }

# الترحيب
ask-language =
    مرحبًا. هنا { $sender }. ما اللغة التي تناسبك؟
    Hello. This is { $sender }. Which language do you want?

choice-language-more = لغات أخرى

ask-consent =
    يمكننا تذكيرك بجلساتك حتى لا تفوتك أي جلسة. الخدمة مجانية.
    تصلك الرسائل من { $sender }: رسالة واحدة في الأسبوع عادة، وأكثر في الأيام التي تسبق الجلسة، ورسالة عند تغيّر أي تاريخ. يستطيع Telegram قراءة ما يُكتب في هذه المحادثة.
    نحن لسنا المحكمة، وهذه ليست استشارة قانونية.
    للإيقاف في أي وقت، يكفي إرسال كلمة: توقف. وللمساعدة: مساعدة.
    هل يمكننا مراسلتك؟
ask-consent-sms = يمكن أن تذكّرك { $sender } بجلساتك: رسالة واحدة في الأسبوع عادة، وأكثر في الأيام التي تسبق الجلسة، ورسالة عند تغيّر أي تاريخ. قد تُحتسب رسوم الرسائل والبيانات. لسنا المحكمة. للإيقاف: STOP، وللمساعدة: HELP. هل يمكننا مراسلتك؟
choice-agree = نعم، يمكنكم مراسلتي
choice-decline = لا، شكرًا
say-agreed = شكرًا لك. رسائل التذكير قصيرة ولا تذكر موضوعها. لتغيير ذلك، يكفي إرسال: الإعدادات.
say-agreed-plain = شكرًا لك. لتغيير شكل التذكير أو اللغة، يكفي إرسال: الإعدادات.
say-agreed-sms = شكرًا لك. رسائل التذكير قصيرة ولا تذكر موضوعها. لتغيير ذلك، يكفي إرسال: الإعدادات. وللرجوع: 0.
say-declined = حسنًا. لن نراسلك. إذا غيّرت رأيك، يكفي إرسال START.

# لمن الجلسة وما نوعها
ask-who = لمن هذه الجلسة؟
choice-who-self = لي
choice-who-known = { $name }
choice-who-other = لأحد أقاربي
ask-name = ماذا نسمي هذا الشخص؟ الأفضل اسم مألوف مثل «أمي» أو «خالي سامي». يرجى عدم إرسال الاسم الكامل أو A-number.
say-name-unreadable = يرجى كتابة اسم مألوف بالحروف، مثل «أمي».
say-name-long = الاسم طويل قليلًا. يكفي اسم قصير مثل «أمي».

ask-kind = ما نوع الجلسة؟ النوع مكتوب في الإشعار.
choice-kind-master = جلسة master (قصيرة، الأولى غالبًا)
choice-kind-individual = جلسة individual (الجلسة الكاملة)
choice-kind-bond = جلسة bond (كفالة للخروج من الاحتجاز)
choice-kind-uscis_biometrics = بصمات في USCIS
choice-kind-uscis_interview = مقابلة في USCIS
choice-kind-ice_checkin = مراجعة عند ICE (check-in)
choice-kind-more = شيء آخر، أو لا أعرف
ask-kind-more = أي هذه أقرب؟
choice-kind-status_or_other_court = في المحكمة، لكن لا أعرف النوع
choice-kind-fear_review = قاضٍ يراجع مقابلة الخوف
choice-kind-other = موعد آخر، ليس في المحكمة

# المكان
ask-court = في أي مدينة تقع المحكمة؟ يرجى كتابة المدينة بالإنجليزية، أو رمز المحكمة من ثلاثة حروف.
ask-court-sms = في أي مدينة تقع المحكمة؟ يرجى كتابة المدينة بالإنجليزية، أو رمز المحكمة من ثلاثة حروف. (0 = رجوع)
choice-elsewhere = مكان آخر
say-court-unknown = لم نجد «{ $typed }» في قائمتنا. يرجى كتابة اسم المدينة فقط كما في الإشعار، مثل: Denver
ask-court-pick = أي محكمة مكتوبة في إشعارك؟
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city })، للمحتجزين
choice-court-closed = { $name } ({ $city })، أُغلقت أو انتقلت
choice-court-unsure = { $name } ({ $city })، يرجى مراجعة إشعارك
say-court-closed = يرجى مراجعة إشعارك مرة أخرى: حسب علمنا، { $name } أُغلقت أو انتقلت.
ask-city = في أي مدينة؟ (0 = رجوع)
ask-city-court = في أي مدينة الجلسة؟ يرجى كتابة المدينة كما في الإشعار. (0 = رجوع)
say-city-unreadable = يرجى كتابة اسم المدينة، مثل: Denver
ask-zone = ما التوقيت في { $city }؟
choice-zone-eastern = الشرقي (New York, Miami)
choice-zone-central = الأوسط (Chicago, Houston)
choice-zone-mountain = الجبلي (Denver, El Paso)
choice-zone-arizona = أريزونا (Phoenix)
choice-zone-pacific = الغربي (Los Angeles)
choice-zone-alaska = ألاسكا
choice-zone-hawaii = هاواي
choice-zone-atlantic = بورتوريكو
choice-zone-chamorro = غوام وسايبان
ask-own-zone = هل التوقيت حيث تسكن مثل التوقيت في { $city }؟ نسأل حتى لا نراسلك ليلًا.
choice-own-same = التوقيت نفسه
choice-own-other = توقيت آخر
ask-own-zone-which = ما التوقيت حيث تسكن؟

# التاريخ
ask-when = في أي يوم وأي ساعة الجلسة في { $city }؟ يرجى الكتابة كما في الإشعار، مثل: March 15 2027 8:30 AM
ask-when-other = في أي يوم وأي ساعة؟ يرجى الكتابة كما في ورقتك، مثل: March 15 2027 8:30 AM
ask-when-new = ما اليوم الجديد والساعة الجديدة؟ يرجى الكتابة كما في أحدث إشعار، مثل: March 15 2027 8:30 AM
say-when-date = لم نجد تاريخًا في هذه الرسالة.
say-when-impossible = هذا اليوم غير موجود في التقويم. يرجى مراجعة الإشعار مرة أخرى.
say-when-no-year = يرجى كتابة السنة أيضًا، والشهر بالحروف، حتى لا نخلط بين اليوم والشهر.
say-when-unset = يبدو أن هذه الورقة بلا تاريخ حتى الآن. يرجى البحث عن إشعار أحدث، أو الاتصال بالرقم 1-800-898-7180 لسماع التاريخ. الرسمي هو أوراق المحكمة فقط.
ask-day-order = يمكن فهم هذا بطريقتين. ما اليوم المقصود؟
ask-day-year = في أي سنة؟
ask-day-week = ما اليوم المقصود؟
ask-day-which = نرى أكثر من يوم. أيها يوم الجلسة؟
choice-when = { $when_date }، { $when_time }
choice-date = { $when_date }
choice-other-date = يوم آخر
ask-time = { $when_date }: في أي ساعة؟ مثلًا: 8:30 AM
ask-half = { $when_date }: صباحًا أم مساءً؟
ask-time-which = { $when_date }: أي ساعة؟
choice-time = { $when_time }
say-time-unreadable = لم نتمكن من قراءة الساعة. يرجى كتابتها هكذا: 8:30 AM
choice-pick = اختيار اليوم بالأزرار
ask-month = في أي شهر؟
choice-month = { $when_month }
choice-number = { $number }

# المراجعة
ask-check =
    يرجى مقارنة هذا بإشعارك:
    { $what }
    { $when }
    { $place }
    هل كل شيء صحيح؟
ask-check-doubt =
    يرجى النظر مرة أخرى:
    { $doubts }

    { $what }
    { $when }
    { $place }
    هل هذا ما يقوله إشعارك؟
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = نعم، كل شيء صحيح
choice-change = لا، أريد تغيير شيء
choice-meant = أقصد { $when_date }
say-doubt-past = هذا اليوم مضى.
say-doubt-today-past = هذه الساعة من اليوم مضت.
say-doubt-far = هذا التاريخ بعد سنوات كثيرة.
say-doubt-weekend = هذا يوم عطلة أسبوعية. المحاكم مغلقة عادة.
say-doubt-holiday = هذا يوم عطلة اتحادية. المحاكم مغلقة عادة.
say-doubt-early = { $when_time } وقت مبكر جدًا لجلسة.
say-doubt-late = { $when_time } وقت متأخر جدًا لجلسة.
say-doubt-weekday = كتبت يومًا آخر من أيام الأسبوع. هذا التاريخ هو: { $when_date }
say-doubt-year = لم تكتب السنة. هذا التاريخ هو: { $when_date }
say-doubt-zone = كتبت توقيت مكان آخر. الساعة في الإشعار هي بتوقيت { $when_city }. هل هي { $when_time }؟
ask-fix = ماذا نغيّر؟
choice-fix-date = اليوم أو الساعة
choice-fix-place = المحكمة أو المكان
choice-fix-city = المدينة وتوقيتها
choice-fix-kind = نوع الجلسة
choice-fix-who = لمن الجلسة

# القائمة
ask-list = أي جلسة؟
ask-list-empty = لا توجد جلسات هنا بعد.
choice-hearing = { $what }: { $when_date }، { $when_time }
choice-hearing-disputed = { $what }: { $when_date }، { $when_time } (لدينا تاريخان)
choice-hearing-disputed-place = { $what }: { $when_date }، { $when_time } (لدينا مكانان)
choice-hearing-awaited = { $what }: لا تاريخ بعد
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    لا تاريخ بعد. يرجى الاستمرار في التحقق.
choice-do-change = تغيير اليوم أو الساعة أو المكان
choice-do-cancel = هذه الجلسة أُلغيت
choice-do-list = العودة إلى القائمة
ask-sure =
    { $what }، { $when }
    هل يقول أحدث إشعار لديك إن هذه الجلسة أُلغيت؟ عند الشك، يرجى سؤال محامٍ أولًا. الغياب عن جلسة قد يعني أمر ترحيل.
ask-sure-awaited = هل نحذف هذه الجلسة؟
choice-sure-yes = نعم، أُلغيت
choice-sure-no = لا، لم تُلغَ
say-nothing-changed = لم يتغير شيء.
say-hearing-gone = هذه الجلسة لم تعد في قائمتك.

# الرد على التذكير
say-thanks = شكرًا لك. يرجى الاستمرار في التحقق من التاريخ حتى ذلك اليوم.
say-help-comes =
    شكرًا لإخبارنا. أبلغنا المكتب أنك تحتاج إلى مساعدة.
    { $call }
say-call-lawyer = يمكنك الاتصال بـ { $name }: { $phone }
say-call-lawyer-hours = يمكنك الاتصال بـ { $name }: { $phone } ({ $hours })
say-call-line = هنا من يساعدك في إيجاد محامٍ: { $phone }
say-call-line-hours = هنا من يساعدك في إيجاد محامٍ: { $phone } ({ $hours })
say-call-nobody = سيتصل بك المكتب.
counsel = { $from }: رقم المحامي في رسائلنا السابقة لم يعد صالحًا. { $call }
counsel-other = { $from } ({ $names }): رقم المحامي في رسائلنا السابقة لم يعد صالحًا. { $call }
discreet-counsel = { $from }: من الآن يرجى الاتصال بالرقم { $phone } وليس بالرقم القديم.
reply-date = { $sender }: هل هناك تاريخ جديد؟ يرجى النظر في أحدث رسالة وصلتك.
reply-call-today = { $sender }: سنتصل بك اليوم. يرجى إبقاء هاتفك معك.
say-after-nodate = شكرًا لك. يرجى التحقق كل أسبوع من وجود تاريخ جديد: 1-800-898-7180. الرسمي هو أوراق المحكمة فقط.
say-after-over = شكرًا لإخبارنا. لن نذكّرك بها بعد الآن.

# القائمة الرئيسية والإعدادات والمساعدة
ask-menu = كيف يمكننا مساعدتك؟
choice-go-hearings = جلساتي
choice-go-new = إضافة جلسة
choice-go-settings = الإعدادات
choice-go-help = أحتاج إلى مساعدة
ask-settings = لغتك: { $language }. رسائلك: { $wording }.
say-wording-discreet = قصيرة، بلا تفاصيل
say-wording-plain = بكل التفاصيل
choice-set-language = تغيير اللغة
choice-set-wording = قصيرة أو بالتفاصيل
choice-set-zone = التوقيت حيث أسكن
choice-set-stop = إيقاف الرسائل
ask-language-again = ما اللغة التي تناسبك؟
say-language-set = من الآن نكتب لك بالعربية.
ask-wording = ما شكل الرسائل المناسب لك؟ قصيرة: «من { $sender }: موعدك الثلاثاء 15 ديسمبر، 8:30 AM صباحًا». بالتفاصيل: كل شيء مكتوب في الرسالة. يرجى التفكير فيمن يرى هاتفك.
choice-wording-discreet = قصيرة، بلا تفاصيل
choice-wording-plain = بكل التفاصيل
say-wording-set-discreet = رسائلنا الآن قصيرة ولا تذكر موضوعها.
say-wording-set-plain = رسائلنا الآن تحمل كل التفاصيل. من يرى هاتفك يستطيع قراءتها.
say-zone-set = شكرًا لك. سنراسلك نهارًا بتوقيت مكان سكنك.
ask-stop = هل نوقف كل الرسائل؟ جلساتك تبقى كما هي، لكن لن يذكّرك بها أحد.
choice-stop-all = إيقاف كل الرسائل
choice-stop-no = لا، تابعوا المراسلة
say-help =
    هنا { $sender }. نذكّر الناس بجلساتهم. نحن لسنا المحكمة.
    { $call }
    لإيقاف كل الرسائل، يكفي إرسال كلمة: توقف. وللقائمة: القائمة.

# الإيقاف والبدء من جديد
say-stopped = لن تصلك رسائل أخرى من { $sender }. للبدء من جديد، يكفي إرسال START.
say-restarted-here = أهلًا بعودتك. إذا كانت تصلك منا أيضًا رسائل SMS، فيرجى إرسال START هناك أيضًا.
say-wrong-number = نعتذر عن الإزعاج. لن نراسل هذا الرقم مرة أخرى.
ask-leave = هناك سؤال لم يكتمل. ماذا نوقف؟
choice-leave-question = هذا السؤال فقط
say-left = حسنًا، تركنا ذلك.

# كل ما عدا ذلك
choice-back = رجوع
say-choose = يرجى اختيار واحد من هذه.
say-choose-number = يرجى الرد برقم.
say-not-understood = لم نفهم هذه الرسالة.
say-you-are-welcome = على الرحب والسعة. لرؤية القائمة في أي وقت، يكفي إرسال: القائمة.
say-number-dropped = في رسالتك رقم يشبه A-number. حذفناه ولم نحتفظ به. يرجى عدم إرساله في أي رسالة.
say-names-dropped = لم نحتفظ بالأسماء المكتوبة في هذه الورقة.
say-cannot-read-voice = لا يمكننا سماع الرسائل الصوتية هنا. يرجى الكتابة.
say-cannot-read-photo = لا يمكننا قراءة الصور أو الملفات هنا. يرجى كتابة اليوم والساعة كما في الإشعار.
say-cannot-read-other = يمكننا قراءة النص فقط هنا. يرجى الكتابة.
say-cannot-read-old-button = هذا الزر من سؤال قديم.

## When it is unclear, or too much

say-we-were-at = مرّ بعض الوقت. كنا عند هذا السؤال:
say-please-wait = وصلتنا رسائل كثيرة دفعة واحدة. انتظر عشر دقائق من فضلك ثم اكتب من جديد. لإيقاف كل الرسائل أرسل توقف.
say-cannot-read-edit = لا نرى التغييرات في رسالة سابقة. اكتبها من جديد من فضلك.
say-write-in-private = أتحدث مع شخص واحد في كل مرة. اكتب لي في محادثة خاصة من فضلك. سأغادر هذه المجموعة الآن.
ask-stop-which = تريد رسائل أقل. ماذا نوقف؟
choice-stop-about = فقط ما يخص { $name }
staff-unclear-text = كتب { $label } شيئا لم نستطع قراءته. يرجى التواصل معه.
staff-unclear-unfinished = كتب { $label } موعدا ولم يؤكده. لا يحسب، ولا يذكر به أحد. يرجى سؤاله.
staff-unclear-stop = يريد { $label } رسائل أقل، وليس واضحا أيها. يرجى سؤاله.

## Delivery: why something did not arrive, and who is asked then

why-stopped = طلب عدم إرسال المزيد من الرسائل
why-number = الرقم لا يعمل أو لا يستقبل الرسائل النصية
why-account = مزود الخدمة يرفض حسابنا أو إعداداتنا
why-filtered = شركات الهاتف تحجب رسائلنا
why-phone = الهاتف مغلق أو خارج التغطية
why-provider = لا يمكن الوصول إلى مزود الخدمة
why-blocked = حظر الروبوت
why-gone = المحادثة لم تعد موجودة
why-unreadable = مزود الخدمة لا يستطيع قراءة نصنا
why-unknown = ذكر مزود الخدمة سببا لا نعرفه
why-twice = برنامج آخر يستخدم الروبوت نفسه
why-throttled = رسائل كثيرة في وقت واحد
why-late = فات وقت الفائدة منها
relay-ask = { $sender }: لم يصلنا رد بشأن الموعد الذي تتابعه: { $when }. يرجى التأكد من أن صاحب الموعد يعلم به.
staff-silent = لم نسمع شيئا من { $label } منذ وقت طويل. نسأل الآن إن كان الهاتف لا يزال له. يرجى الاتصال.
staff-silent-many = هواتف لم نسمع منها شيئا منذ وقت طويل: { $count }. انظروا قائمة الاتصال من فضلكم.
staff-load = { $channel }: تذكيرات الغد تحتاج وقتا أطول مما هو متاح قبل ساعات الهدوء. نبدأ مبكرا.
discreet-still = أهذا رقمك؟ 1 = نعم، أرني. 2 = رقم خطأ.
discreet-still-tap = هل ما زال هذا رقمك؟
choice-still-me = نعم، أرني
choice-still-wrong = رقم خطأ

## Watching over it: alarms and the daily summary, for staff

staff-late-over = عادت الرسائل تخرج عبر { $channel }. استمر التأخير { $minutes } دقيقة.
staff-job-failed = لم ينجح هذا: { $job } ({ $reason }). سنحاول مرة أخرى لاحقًا. يرجى فحص الجهاز.
staff-job-down = هذا لا يعمل منذ { $since }: { $job } ({ $reason }). نعيد المحاولة كل ساعة. على الجهاز، يوضح { $command } ما يجب فعله.
staff-clock-back = أُعيدت ساعة الجهاز إلى الوراء { $minutes } دقيقة. يرجى التحقق منها.
staff-disk = القرص ممتلئ تقريبًا: بقي { $megabytes } ميغابايت. يرجى إخلاء مساحة، وإلا فلن نستطيع حفظ الرسائل.
staff-case-ends = { $label }: لم يخبرنا أحد بموعد جديد. بعد أسبوعين سنمحو هذا الملف. إن كان هناك موعد ناقص فيرجى إضافته.
digest =
    للمكتب اليوم:
    { $lines }
digest-unconfirmed = { $count ->
    [zero] لا جلسات قريبة دون تأكيد.
    [one] جلسة واحدة قريبة ولم تُؤكَّد.
    [two] جلستان قريبتان ولم تُؤكَّدا.
    [few] { $count } جلسات قريبة ولم تُؤكَّد.
    [many] { $count } جلسة قريبة ولم تُؤكَّد.
   *[other] { $count } جلسة قريبة ولم تُؤكَّد.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [zero] تصل الرسائل إلى كل من لديه جلسة.
    [one] شخص واحد لديه جلسة ولا تصله أي رسالة.
    [two] شخصان لديهما جلسة ولا تصلهما أي رسالة.
    [few] { $count } أشخاص لديهم جلسة ولا تصلهم أي رسالة.
    [many] { $count } شخصًا لديهم جلسة ولا تصلهم أي رسالة.
   *[other] { $count } شخصًا لديهم جلسة ولا تصلهم أي رسالة.
}
digest-tasks = { $count ->
    [zero] لا شيء ينتظر في قائمة الاتصال.
    [one] أمر واحد ينتظر في قائمة الاتصال.
    [two] أمران ينتظران في قائمة الاتصال.
    [few] { $count } أمور تنتظر في قائمة الاتصال.
    [many] { $count } أمرًا ينتظر في قائمة الاتصال.
   *[other] { $count } أمرًا ينتظر في قائمة الاتصال.
}
digest-imports = { $count ->
    [zero] لا عمليات استيراد تنتظر.
    [one] عملية استيراد واحدة تنتظر موافقتكم.
    [two] عمليتا استيراد تنتظران موافقتكم.
    [few] { $count } عمليات استيراد تنتظر موافقتكم.
    [many] { $count } عملية استيراد تنتظر موافقتكم.
   *[other] { $count } عملية استيراد تنتظر موافقتكم.
}
digest-ending = ملفات سنمحوها خلال أسبوع: { $count }. إن احتجت إلى إثبات ما أُرسل فاطبعه الآن.
digest-paused = الإرسال متوقف: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [zero] لا نصوص معلومات يجب فحصها.
    [one] نص معلومات واحد يجب فحصه قريبًا.
    [two] نصا معلومات يجب فحصهما قريبًا.
    [few] { $count } نصوص معلومات يجب فحصها قريبًا.
    [many] { $count } نص معلومات يجب فحصه قريبًا.
   *[other] { $count } نص معلومات يجب فحصه قريبًا.
}
digest-more = … و{ $count } غير ذلك

## The first day

profile-about = تذكير بمواعيدك بلغتك. الخدمة مجانية. للإيقاف: STOP
profile-description = نذكّرك بمواعيدك حتى لا يفوتك أي موعد. الخدمة مجانية. للبدء، يكفي الضغط على الزر في الأسفل. للإيقاف في أي وقت، يكفي إرسال STOP.
staff-test = هذه رسالة تجربة. تنبيهات المكتب تصلك هنا.

## On paper

poster-title = نذكّرك بمواعيدك
poster-why = حتى لا يفوتك أي موعد. بلغتك. مجانًا.
poster-telegram = على Telegram: وجّه كاميرا هاتفك نحو هذا المربع، ثم اضغط على الزر.
poster-sms = برسالة نصية (SMS): اكتب «{ $word }» إلى الرقم { $phone }
sheet-title = تذكير بمواعيدك
sheet-name = ماذا نسميك؟ الأفضل اسم مألوف.
sheet-number = يرجى عدم كتابة الاسم الكامل أو A-number على هذه الورقة.
sheet-phone = رقم هاتفك المحمول
sheet-date = اليوم والساعة والمدينة، كما في أحدث إشعار وصلك
sheet-news = يمكنكم أيضًا إرسال أخبار المكتب إليّ. هذا اختيار منفصل.
sheet-share = يمكن أن تصل رسائل عن مواعيدي إلى هؤلاء أيضًا. كل واحد منهم يملأ ورقة خاصة به.
sheet-privacy = لا نحتفظ إلا بما هو مكتوب على هذه الورقة وبرسائلنا. لا نعطي رقمك لأحد من أجل الإعلانات. وعندما تنتهي قضيتك نمحو كل ذلك.
sheet-signature = التوقيع
sheet-day = تاريخ اليوم
sheet-keep = يرجى الاحتفاظ بهذا الجزء.
sheet-sender = تصلك رسائلنا من الرقم { $phone } وتبدأ باسم: { $sender }
sheet-never = لا نطلب منك أبدًا مالًا ولا كلمة مرور ولا A-number.
sheet-call = لديك أسئلة؟ اتصل بنا: { $phone }

## Settings and privacy

choice-set-second = لغة ثانية
choice-set-code = كلمتي السرية
choice-set-ways = أين تكتبون لي
choice-set-data = ما تعرفونه عني
ask-second = أي لغة نستعمل عندما لا يوجد النص باللغة { $language }؟
choice-second-none = بلا لغة ثانية
say-second-set = شكرًا. عندما لا يوجد نص بلغتك، يصلك باللغة { $language }.
say-second-none = حسنًا. لا نستعمل لغة ثانية.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = الكلمة السرية تبيّن لك أن الرسالة منا حقًا: فهي تظهر في رسائل التذكير. اكتب كلمة واحدة من 3 إلى 16 حرفًا أو رقمًا، مثل: mango7
ask-code-have = كلمتك السرية هي { $code }. تظهر في رسائل التذكير لتعرف أنها منا. لتغييرها اكتب كلمة جديدة.
choice-code-remove = إزالة الكلمة السرية
say-code-set = كلمتك السرية الآن هي { $code }. من فضلك لا تقلها لأحد.
say-code-removed = لم تعد في رسائل التذكير كلمة سرية.
say-code-unreadable = من فضلك اكتب كلمة واحدة من 3 حروف على الأقل، بلا علامات أخرى. يمكن أن تكون فيها أرقام.
say-code-long = هذه الكلمة طويلة جدًا. من فضلك اختر كلمة أقصر.
say-code-telling = هذه الكلمة قد تُظهر للآخرين موضوع الرسائل. من فضلك اختر كلمة أخرى، مثل اسم فاكهة أو حيوان.
telling-words = هجرة محكمة جلسة قاضي محام ترحيل كفالة لجوء

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    نكتب لك هنا:
    { $ways }
choice-ways-sms = برسائل SMS أيضًا
choice-ways-telegram = على Telegram أيضًا
choice-ways-moved = تغيّر رقمي
choice-ways-first = أين نحاول أولًا
ask-first = أين نكتب لك أولًا؟
say-first-set = حسنًا. نحاول هناك أولًا.
say-move-code =
    رمزك: { $code }
    { $how }
    يعمل مرة واحدة، لمدة يوم واحد. لا تُظهره لأي شخص آخر.
say-how-sms-here = أرسله إلى هذا الرقم من هاتفك الآخر.
say-how-sms = أرسله في رسالة نصية (SMS) من هاتفك إلى { $to }.
say-how-telegram = أرسله إلينا على Telegram: { $to }
say-way-added = تم. يمكن أن تصلك رسائلنا هنا أيضًا.
say-way-moved = تم. من الآن نكتب لك هنا. الرقم القديم لن تصله رسائل أخرى.
say-way-same = هنا حصلت على الرمز. من فضلك أرسله من الهاتف الآخر.
say-way-taken = لم نستطع ربط هذا الهاتف وحدنا. أخبرنا المكتب وسوف يساعدك.
say-way-warning = رسائلك تصل الآن أيضًا إلى { $way }، أو إليه فقط. إن لم تطلب ذلك فاتصل من فضلك على { $phone }.

# One case without messages
choice-do-mute = لا رسائل عن هذه القضية
choice-do-unmute = رسائل عن هذه القضية من جديد
say-what-muted = { $what } (بلا رسائل)
say-muted = حسنًا. لن نكتب لك عن هذه القضية بعد الآن، عن أي موعد فيها. كل ما عداها مستمر.
say-unmuted = حسنًا. ستصلك رسائل عن هذه القضية من جديد، عن كل مواعيدها.

# What we keep, and erasing it
ask-data = يمكننا أن نعرض لك ما نحفظه عنك، أو أن نمحوه.
choice-data-stored = أروني ما تحفظونه
choice-data-erase = امحوا كل شيء عني
say-stored =
    هذا ما نحفظه عنك:
    { $lines }
    { $kept }
say-stored-language = اللغة: { $language }
say-stored-second = اللغة الثانية: { $language }
say-stored-zone = التوقيت حيث تسكن: { $zone }
say-stored-wording = رسائلك: { $wording }
say-stored-code = الكلمة السرية: { $code }
say-stored-way = { $way }: وافقت يوم { $when_date }
say-stored-way-office = { $way }: سجّل المكتب يوم { $when_date } أنك موافق
say-stored-way-silent = { $way }: بلا رسائل
say-stored-people = تتابع: { $names }
say-stored-followers = { $count ->
    [zero] لا أحد غيرك تصله رسائل عن جلساتك.
    [one] شخص آخر تصله رسائل عن جلساتك.
    [two] شخصان آخران تصلهما رسائل عن جلساتك.
    [few] { $count } أشخاص آخرين تصلهم رسائل عن جلساتك.
    [many] { $count } شخصًا آخر تصلهم رسائل عن جلساتك.
   *[other] { $count } شخص آخر تصلهم رسائل عن جلساتك.
}
say-stored-kept = { $days ->
    [zero] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها في اليوم نفسه. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
    [one] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها بعد يوم واحد. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
    [two] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها بعد يومين. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
    [few] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها بعد { $days } أيام. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
    [many] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها بعد { $days } يومًا. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
   *[other] وكذلك الرسائل بيننا. عندما تنتهي قضية نمحوها بعد { $days } يوم. وإذا اخترت "امحوا كل شيء عني" نمحو كل ذلك الآن.
}
ask-erase = هل نمحو كل ما نعرفه عنك؟ عندها لن يذكّرك أحد. جلساتك تبقى كما هي: من فضلك احضرها.
choice-erase-yes = نعم، امحوا
choice-erase-no = لا، أبقوه
ask-erase-sure = لا يمكن التراجع عن ذلك. من فضلك اكتب مواعيدك عندك أولًا. هل نمحو كل شيء الآن؟
choice-erase-sure = نعم، امحوا كل شيء
say-erased = { $sender }: محونا ما كنا نعرفه عنك. لن تصلك رسائل أخرى منا. للبدء من جديد أرسل START.
staff-erased = طلب شخص أن نمحو ما نعرفه عنه. تم ذلك.
staff-erased-stays = طلب شخص أن نمحو ما نعرفه عنه. تم ذلك. تستمر بدونه قضية للمكتب أو قضية يتابعها آخرون: انظروا قائمة الاتصال من فضلكم.
staff-two-people = { $label } يريد استعمال الهاتف { $way } الذي له قضية خاصة به. لم يُضم شيء. يرجى الاتصال.

## A hearing's life

# بلا تاريخ: ما نسأله كل أسبوع. أولًا بلا تفاصيل، ثم كاملًا.
discreet-awaited = { $from }: هل وصلك تاريخ لموعدك؟ يرجى التحقق.
discreet-awaited-short = { $from }: هل من تاريخ الآن؟
discreet-awaited-other = { $from }: هل من تاريخ للموعد الذي تتابعه؟ يرجى التحقق.
awaited-check = { $from }: هل وصلك تاريخ لجلستك؟ يرجى التحقق: https://acis.eoir.justice.gov/en/ أو 1-800-898-7180. إذا لم يظهر شيء، فهذا لا يعني أبدًا أنه لا توجد جلسة. الرسمي هو أوراق المحكمة فقط.
awaited-check-other = { $from }: هل هناك تاريخ لجلسة { $names }؟ يرجى التحقق: https://acis.eoir.justice.gov/en/ أو 1-800-898-7180. إذا لم يظهر شيء، فهذا لا يعني أبدًا أنه لا توجد جلسة. الرسمي هو أوراق المحكمة فقط.
awaited-stop = { $text } { $stop }
choice-havedate = لدي تاريخ
choice-notyet = ليس بعد
choice-unask = لا تسألوني
choice-unset = ليس لدي تاريخ بعد
say-awaited =
    تم التسجيل: لا تاريخ حتى الآن. سنسألك مرة كل أسبوع.
    يرجى التحقق كل أسبوع أيضًا: https://acis.eoir.justice.gov/en/ أو 1-800-898-7180
    إذا لم يظهر شيء، فهذا لا يعني أبدًا أنه لا توجد جلسة. الرسمي هو أوراق المحكمة فقط.
say-unasked = حسنًا، لن نسأل بعد الآن. يرجى الاستمرار في التحقق من وجود تاريخ: 1-800-898-7180. عندما يصلك تاريخ، يكفي إرسال: جلساتي

# فاتت الجلسة، أو انتهى كل شيء
choice-missed = فاتتني
say-missed =
    هذا أمر خطير. من يتغيب عن جلسة، فقد يصدر القاضي بحقه أمر ترحيل في غيابه.
    يرجى الاتصال اليوم، دون انتظار رسالة.
    { $call }
    أبلغنا المكتب بذلك.
ask-over =
    { $what }، { $when }
    هل انتهت القضية كلها، ولا جلسات أخرى؟ إذا أصدر القاضي قرارًا، فيرجى سؤال محامٍ في اليوم نفسه عن معناه.
ask-over-awaited = هل انتهت القضية كلها، ولا جلسات أخرى؟ إذا أصدر القاضي قرارًا، فيرجى سؤال محامٍ في اليوم نفسه عن معناه.
choice-over-yes = نعم، انتهت
choice-over-no = لا، أريد التذكير

# التقويم والخريطة
choice-do-over = انتهت قضيتي
choice-do-calendar = إضافتها إلى التقويم
choice-do-map = المكان على الخريطة
calendar-title = { $sender }: موعد
say-calendar = هذا ملف لتقويمك. لا يذكر ما هو الموضوع. إذا تغير التاريخ، فيرجى طلب ملف جديد.
say-calendar-link = هذا الرابط يضيف التاريخ إلى تقويمك. لا يذكر ما هو الموضوع: { $link }
say-calendar-none = لا يوجد ملف تقويم لهذا التاريخ.
say-map =
    { $place }
    { $link }
    المكان المعتمد هو المكتوب في إشعارك.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = أسئلة وأجوبة
choice-go-lawyer = الاتصال بالمحامي
ask-guide = ماذا تريد أن تعرف؟
choice-guide-more = أسئلة أخرى
guide-said =
    { $text }

    المصدر: { $source } ({ $reviewed }). ليست استشارة قانونية.
guide-said-call =
    { $text }

    { $call }
    المصدر: { $source } ({ $reviewed }). ليست استشارة قانونية.
guide-own = { $text }

guide-dont_miss-title = لماذا لا تفوّت الجلسة؟
guide-dont_miss =
    كل جلسة مهمة، حتى القصيرة.

    عند التغيب، قد يصدر القاضي أمر ترحيل في غيابك. والتأخر قد يُحسب غيابًا.

    وهذا صحيح أيضًا إذا كانت ورقتك الأولى (NTA) بلا تاريخ.

    قد يتغير التاريخ، حتى إلى يوم أقرب. يرجى التحقق كل أسبوع:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    إذا لم يظهر شيء، فيرجى الاستمرار في التحقق. الرسمي هو أوراق المحكمة فقط.

    يرجى فتح كل رسالة من المحكمة، ومقابلة محامٍ مبكرًا.
guide-dont_miss-sms = كل جلسة مهمة. عند التغيب أو التأخر قد يصدر القاضي أمر ترحيل، حتى لو كانت ورقتك الأولى (NTA) بلا تاريخ. يرجى التحقق كل أسبوع: https://acis.eoir.justice.gov/en/ أو 1-800-898-7180. إذا لم يظهر شيء، فيرجى الاستمرار. الرسمي هو أوراق المحكمة فقط.

guide-what_to_bring-title = ماذا تحضر معك؟
guide-what_to_bring =
    إلى الجلسة يُحضر الناس:
    - إشعار الجلسة
    - ورقة القضية الأولى (NTA)
    - هوية فيها صورة
    - كل أوراق المحكمة مع نسخ
    - ترجمة الأوراق غير الإنجليزية

    يرجى الخروج مبكرًا: هناك طابور تفتيش.

    للأوراق التي يقرؤها القاضي مواعيد محددة. يرجى سؤال محاميك عن الأوراق.
guide-what_to_bring-sms = يرجى إحضار الإشعار، وورقة القضية الأولى (NTA)، وهوية فيها صورة، وكل الأوراق مع نسخ وترجمات. يرجى الخروج مبكرًا: هناك طابور تفتيش. لأوراق القاضي مواعيد: يرجى سؤال محاميك.

guide-day_of_hearing-title = يوم الجلسة
guide-day_of_hearing =
    يرجى عبور التفتيش ودخول القاعة في الوقت المحدد. التأخر قد يُحسب غيابًا.

    مترجم المحكمة مجاني.

    قبل المغادرة، يرجى البحث عن ورقة فيها التاريخ القادم. لا ورقة؟ يرجى طلبها، والتحقق من https://acis.eoir.justice.gov/en/ أو 1-800-898-7180.

    ثم يرجى إخبارنا بالتاريخ الجديد، ونحن نذكّرك.
guide-day_of_hearing-sms = يرجى عبور التفتيش ودخول القاعة في الوقت المحدد: التأخر قد يُحسب غيابًا. مترجم المحكمة مجاني. قبل المغادرة، يرجى طلب ورقة فيها التاريخ القادم، ثم إخبارنا به.

guide-in_person_or_online-title = حضوريًا أم عبر الإنترنت؟
guide-in_person_or_online =
    الحضور شخصي، إلا إذا قال إشعارك أو قالت المحكمة إنه عبر الإنترنت.

    رابط الفيديو وحده لا يعني أن الجلسة عبر الإنترنت. والروابط قد تتغير مع القاضي.

    عند الشك، يرجى الاتصال بالمحكمة المكتوبة في إشعارك، أو بالرقم 1-800-898-7180. ويمكن سؤال محامٍ عن طلب جلسة عبر الإنترنت. وما لم يوافق القاضي، يبقى الحضور شخصيًا.
guide-in_person_or_online-sms = الحضور شخصي، إلا إذا قال إشعارك أو قالت المحكمة إنه عبر الإنترنت. رابط الفيديو وحده لا يعني ذلك. يمكن سؤال محامٍ عن طلب ذلك. وما لم يوافق القاضي، يبقى الحضور شخصيًا.

guide-cannot_go-title = إذا لم أستطع الحضور
guide-cannot_go =
    طلب يوم آخر أو محكمة أخرى لا يعفي أحدًا قبل موافقة القاضي. والانتقال إلى بيت آخر لا ينقل القضية.

    من لا يحضر قد يصدر بحقه أمر ترحيل، حتى عند المرض أو البعد.

    يمكن لمحامٍ أن يطلب من القاضي قبل ذلك اليوم. يرجى الاتصال الآن.
guide-cannot_go-sms = طلب يوم آخر أو محكمة أخرى لا يعفي أحدًا قبل موافقة القاضي. من لا يحضر قد يصدر بحقه أمر ترحيل. يمكن لمحامٍ أن يطلب من القاضي قبل ذلك اليوم. يرجى الاتصال الآن.

guide-moved-title = انتقلت إلى بيت آخر
guide-moved =
    إخبارنا لا يعني إخبار المحكمة. ولا يكفي إخبار محامٍ أو البريد أو USCIS.

    1. المحكمة: استمارة EOIR-33 (تغيير العنوان) خلال 5 أيام. استمارة لكل شخص، ونسخة لمحامي ICE (OPLA). وأيضًا عبر الإنترنت: https://respondentaccess.eoir.justice.gov
    2. USCIS: استمارة AR-11 أو حسابك على الإنترنت، خلال 10 أيام.
    3. ICE لمن يراجعها: https://www.ice.gov/check-in خلال 5 أيام عمل.

    ترسل المحكمة رسائلها إلى آخر عنوان لك. وما يصل إليه يُحسب.
    الانتقال لا ينقل قضيتك إلى محكمة أخرى.
guide-moved-sms = إخبارنا أو إخبار البريد أو USCIS لا يعني إخبار المحكمة. المحكمة: استمارة EOIR-33 (عنوان جديد) خلال 5 أيام، لكل شخص: https://respondentaccess.eoir.justice.gov وأما USCIS: استمارة AR-11 خلال 10 أيام. ICE لمن يراجعها: 5 أيام عمل. الانتقال لا ينقل القضية.

guide-afraid_to_go-title = أخاف من الذهاب
guide-afraid_to_go =
    أمران صحيحان:
    - منذ مايو 2025 اعتقلت ICE أشخاصًا في محاكم الهجرة.
    - عند التغيب عن جلسة، قد يصدر القاضي أمر ترحيل في غيابك.

    يرجى التحدث مع محامٍ أو جهة مساعدة قانونية قبل ذلك اليوم. ويمكن السؤال:
    - هل يمكن أن أطلب من القاضي جلسة عبر الإنترنت؟
    - وماذا لو طلبت الحكومة إغلاق قضيتي (dismiss)؟ ليس هذا دائمًا خبرًا جيدًا.

    يرجى إخبار شخص تثق به إلى أين تذهب. ويمكن لعائلتك البحث عن شخص محتجز هنا: https://locator.ice.gov (يلزم A-number: يُحفظ في البيت ولا يُرسل هنا أبدًا).
guide-afraid_to_go-sms = أمران صحيحان. منذ مايو 2025 اعتقلت ICE أشخاصًا في محاكم الهجرة. وعند التغيب قد يصدر القاضي أمر ترحيل. يرجى التحدث مع محامٍ قبل ذلك اليوم، وإخبار شخص تثق به.

guide-interpreter-title = مترجم مجاني
guide-interpreter =
    في محكمة الهجرة المترجم مجاني.

    يرجى إخبار المحكمة أو القاضي بلغتك ولهجتك وبلدتك.

    لا يُسمح للأهل والأصدقاء بالترجمة في المحكمة.

    إذا لم تفهم المترجم، فيرجى إخبار القاضي.

    أما المقابلة في USCIS، فيرجى قراءة ما تقوله رسالتها.
guide-interpreter-sms = في محكمة الهجرة المترجم مجاني. يرجى إخبار المحكمة بلغتك ولهجتك وبلدتك. لا يُسمح للأهل بالترجمة. أما المقابلة في USCIS، فيرجى قراءة ما تقوله رسالتها.

guide-find_a_lawyer-title = إيجاد محامٍ
guide-find_a_lawyer =
    يرجى مقابلة محامٍ مبكرًا، مع كل أوراقك.

    المحامون، ومن اعتمدتهم وزارة العدل، هم وحدهم من يحق لهم تقديم استشارة قانونية في الهجرة. لا أحد غيرهم.

    قائمة المحكمة للمساعدة المجانية أو قليلة الكلفة:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = يرجى مقابلة محامٍ مبكرًا. المحامون ومن اعتمدتهم وزارة العدل وحدهم يقدمون استشارة قانونية. مساعدة مجانية أو قليلة الكلفة: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = الحذر من الاحتيال
guide-scams =
    هناك من يدّعي أنه المحكمة أو محامٍ أو ICE. يعقدون جلسات وهمية بالفيديو، أو يطلبون مال "كفالة"، أو يتصلون من رقم مزيف.

    نحن لا نطلب أبدًا مالًا أو A-number أو رقم الضمان الاجتماعي أو كلمة سر. والمحكمة لا ترسل لك رابطًا هنا أبدًا.

    صفحات الحكومة الحقيقية تنتهي بـ .gov

    عند الشك، يرجى الاتصال بمحاميك، أو بالمحكمة على الرقم المكتوب في إشعارك. للإبلاغ: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = لا نطلب أبدًا مالًا أو A-number أو كلمة سر. والمحكمة لا ترسل رابطًا هنا. صفحات الحكومة تنتهي بـ .gov وهناك جلسات وأرقام مزيفة. للإبلاغ: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = رسالة أو أمر من المحكمة
guide-letter_or_order =
    يرجى فتح كل رسالة من المحكمة فورًا. فقد تغيّر تاريخك أو تطلب شيئًا.

    أمر ترحيل: يرجى التحدث مع محامٍ في اليوم نفسه. قد توجد طرق للرد، لكن الوقت قصير: أيام، لا أسابيع. وبعد التغيب عن جلسة يسري الأمر فورًا.

    هل يُطلب منك أن توافق على إغلاق قضيتك (dismiss)؟ يرجى التحدث مع محامٍ أولًا. فمنذ 2025 أدى ذلك عند بعض الناس إلى ترحيل سريع.

    يرجى حفظ كل الأوراق.
guide-letter_or_order-sms = يرجى فتح كل رسالة من المحكمة فورًا. أمر ترحيل: يرجى التحدث مع محامٍ في اليوم نفسه. الوقت قصير: أيام، لا أسابيع. وقبل الموافقة على إغلاق قضيتك، يرجى التحدث مع محامٍ.

guide-missed-title = فاتتني جلسة
guide-missed =
    من يتغيب عن جلسة، فقد يصدر القاضي بحقه أمر ترحيل في غيابه. وهذا الأمر يسري فورًا.

    قد توجد طريقة لطلب فتح القضية من جديد، وغالبًا مرة واحدة فقط. الوقت قصير: أيام، لا أسابيع.

    يرجى التحدث مع محامٍ اليوم. لمعرفة قرار القاضي: https://acis.eoir.justice.gov/en/ أو 1-800-898-7180. إذا لم يظهر شيء، فيرجى الاستمرار في التحقق.
guide-missed-sms = قد يصدر القاضي أمر ترحيل في غيابك، ويسري فورًا. قد توجد طريقة لطلب فتح القضية من جديد، وغالبًا مرة واحدة. الوقت قصير: أيام، لا أسابيع. يرجى التحدث مع محامٍ اليوم.

# العائلة: من يتابع من، والرموز التي تجمعهم
choice-go-family = العائلة
ask-family = العائلة: ماذا تريد أن تفعل؟
choice-family-list = من يتابع مواعيدي
choice-family-invite = دعوة قريب
choice-family-give = إعطاء رمز لصاحب الجلسة
choice-family-code = لديّ رمز
choice-family-leave = التوقف عن متابعة شخص
ask-family-name = من تريد أن تدعو؟ يكفي اسم قصير، مثل "أختي". من فضلك لا ترسل الاسم الكامل.
ask-family-calls = بماذا يناديك { $name }؟ الأفضل اسم قصير، مثل "أمي" أو "خالي".
say-family-code =
    من فضلك أعطِ هذا الرمز بنفسك إلى { $name }. يعمل مرة واحدة خلال 7 أيام.
    { $ways }
family-way-code = الرمز: { $code }
family-way-sms = يمكن إرسال الرمز برسالة نصية إلى { $phone }
family-way-link = أو فتح هذا الرابط على Telegram: { $link }
ask-family-code = من فضلك اكتب الرمز الذي أُعطي لك.
say-family-code-wrong = هذا الرمز لا يعمل. من فضلك اطلب رمزًا جديدًا.
say-family-joined = تم. أنت الآن تتابع { $name } وتصلك التذكيرات نفسها.
say-family-linked = تم. ما كتبه { $name } لك صار الآن بين يديك. أنت تقرر من يتابع مواعيدك.
ask-family-list = هؤلاء يتابعون مواعيدك أو يطلبون ذلك:
ask-family-nobody = لا أحد غيرك يتابع مواعيدك.
choice-family-approved = { $name }: تصله مواعيدك
choice-family-pending = { $name }: بانتظار جوابك
ask-family-allow = هل تسمح بأن يرى { $name } كل مواعيدك وتصله التذكيرات؟
ask-family-remove = { $name } تصله تذكيرات مواعيدك. هل نوقف ذلك؟
say-family-approved = حسنًا. من الآن تصل مواعيدك إلى { $name }.
say-family-removed = حسنًا. لن يصل إلى { $name } أي شيء منا عن مواعيدك. الرموز التي لم يستعملها أحد لم تعد تعمل.
ask-family-leave = من الذي لم تعد تريد متابعته؟
say-family-left = لم تعد تتابع { $name }.
say-family-offer = هل تريد أن تصل هذه التذكيرات إلى { $name } أيضًا؟ أرسل كلمة "العائلة" لتحصل على رمز خاص به.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: لديك رسالة.
staff-broadcast-asked = { $name } يطلب موافقتك على الرسالة "{ $title }". عدد من ستصلهم: { $count }. للاطلاع عليها يكفي إرسال /broadcast
staff-broadcast-grown = الرسالة "{ $name }" متوقفة: عدد من ستصلهم الآن أكبر مما تمت الموافقة عليه ({ $count }). يرجى الاطلاع عليها.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = قيل لنا إن المحكمة مغلقة في هذا اليوم. هذا لا يلغي شيئًا. يرجى التحقق قبل الذهاب.
sms-closed-short = قد تكون المحكمة مغلقة. لم يُلغ شيء: يرجى التحقق.
rich-closed = قيل لنا إن المحكمة مغلقة في هذا اليوم. هذا لا يلغي شيئًا. يرجى التحقق قبل الذهاب.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed =
    قيل لنا إن { $court } مغلقة: { $date }. هذه الرسالة لا تلغي شيئًا. يرجى التحقق قبل الذهاب:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    الرسمي هو أوراق المحكمة فقط. للأسئلة: { $phone }
ready-court_moved =
    قيل لنا إن { $court } انتقلت. المكان الجديد: { $place }. اليوم والوقت كما هما ما لم تقل المحكمة غير ذلك. المكان المعتمد هو المكتوب في أحدث إشعار لديك. للتحقق:
    https://acis.eoir.justice.gov/en/ 1-800-898-7180
    للأسئلة: { $phone }
ready-office_moved = انتقل مكتبنا. العنوان الجديد: { $place }. مكتبنا وحده انتقل: جلساتك تبقى في مكانها. للأسئلة: { $phone }
ready-new_attorney = محامي القضية الآن هو { $attorney }: { $number }. يرجى الاتصال هناك من الآن فصاعدًا. الجلسات كما هي. إن كان شيء غير واضح، يرجى الاتصال بنا: { $phone }
ready-rights_session = ندعوك إلى لقاء مجاني حول حقوقك: { $when }. المكان: { $place }. معلومات عامة، وليست استشارة قانونية. لا حاجة إلى الحديث عن قضيتك. للأسئلة: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = أخبار المكتب
ask-news = إلى جانب التذكير، لدى المكتب أحيانًا أخبار تهم كثيرين، مثل لقاء حول الحقوق أو مساعدة جديدة. هل يمكننا مراسلتك بشأنها أيضًا؟ يمكنك إيقافها هنا في أي وقت، ويستمر التذكير.
ask-news-have = تصلك أخبار المكتب أيضًا. هل ما زلت تريدها؟ التذكير مستمر في كل حال.
choice-news-yes = نعم، الأخبار أيضًا
choice-news-no = لا، التذكير فقط
say-news-on = شكرًا لك. من الآن تصلك أخبار المكتب أيضًا.
say-news-off = حسنًا. لن تصلك الأخبار بعد الآن. التذكير مستمر.
