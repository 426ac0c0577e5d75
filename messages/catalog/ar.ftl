# العربية الفصحى المبسطة. جمل قصيرة. الكلمات نفسها دائمًا: جلسة، محكمة، القاضي، محامٍ، إشعار، أمر ترحيل.
# signed: no
# صيغ لا تفرّق بين المذكر والمؤنث: «يرجى» مع المصدر بدل فعل الأمر. الأرقام لاتينية دائمًا.
# رسائل SMS تبدأ بكلمة عربية حتى تُعرض من اليمين إلى اليسار. سطر العنوان وحده يبدأ بالحروف اللاتينية.

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
    يرجى مقارنة هذا بإشعارك. سنذكّرك قبل الموعد.
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
    يرجى مقارنة ذلك بإشعاراتك. سنذكّرك قبل كل موعد.
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
staff-needs-help = طلب مساعدة من { $label }. يرجى الاتصال.
staff-needs-help-hearing = طلب مساعدة من { $label } بشأن { $when }. يرجى الاتصال.
staff-dispute = تاريخان لـ { $label }. كان لدينا { $was }. والآن قيل لنا: { $said }. يرجى تحديد الصحيح.
staff-dispute-cancel = { $label }: يقول أحدهم إن { $was } لم يعد صالحًا. يرجى التحقق.
staff-unread = لا رد من { $label } على التذكير الأخير بشأن { $when }. يرجى الاتصال.
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
choice-language-en = English
choice-language-es-419 = Español
choice-language-ht = Kreyòl ayisyen
choice-language-ar = العربية

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
say-cannot-read-voice = لا يمكننا سماع الرسائل الصوتية هنا. يرجى الكتابة.
say-cannot-read-photo = لا يمكننا قراءة الصور أو الملفات هنا. يرجى كتابة اليوم والساعة كما في الإشعار.
say-cannot-read-other = يمكننا قراءة النص فقط هنا. يرجى الكتابة.
say-cannot-read-old-button = هذا الزر من سؤال قديم.
