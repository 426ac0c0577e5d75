# O'zbekcha (lotin). Murojaat "siz", qisqa gaplar, har doim bir xil so'zlar: sud majlisi, sud, sudya, advokat,
# chaqiruv qog'ozi (sanasi yozilgan sud qog'ozi), hujjat, uchrashuv (betaraf so'z), eslatma, deportatsiya qarori,
# kod so'z, qarindosh, hibs, garov.
# signed: no
# Faqat SMS uchun arzon harf va belgilar: oddiy apostrof (').

language-name = O'zbekcha

## Dates

time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $weekday }, { $day }-{ $month } { $year }
date-without-year = { $weekday }, { $day }-{ $month }
date-short = { $weekday-short } { $day }-{ $month-short }
date-short-with-year = { $weekday-short } { $day }-{ $month-short } { $year }
date-numeric = { $day }-{ $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } vaqti
short-when = { $day }, { $time }
when-today = Bugun, { $when }
when-tomorrow = Ertaga, { $when }

## Words

yes = Ha
no = Yo'q
back = Orqaga
cancel-word = Bekor qilish
list-separator = {", "}

## Kinds

kind-master = Qisqa sud majlisi (master)
kind-individual = To'liq sud majlisi (individual)
kind-bond = Garov bo'yicha sud majlisi
kind-fear_review = Qo'rquv suhbatini qayta ko'rish
kind-status_or_other_court = Boshqa sud majlisi
kind-uscis_biometrics = USCISda barmoq izi (biometrics)
kind-uscis_interview = USCISda suhbat
kind-ice_checkin = ICEga borish (check-in)
kind-filing_deadline = Hujjatlar uchun oxirgi kun
kind-other = Boshqa uchrashuv

kind-master-long = "Master" majlisi: qisqa sud majlisi, ko'pincha birinchisi. Bir vaqtga ko'p odam chaqiriladi.
kind-individual-long = "Individual" majlisi: to'liq sud majlisi. Sudya butun ishni eshitadi.
kind-bond-long = Garov bo'yicha majlis: hibsdan chiqish haqida.
kind-fear_review-long = Qayta ko'rish: sudya qo'rquv suhbatidagi qarorga yana bir bor qaraydi.
kind-status_or_other_court-long = Immigratsiya sudidagi majlis.
kind-uscis_biometrics-long = USCIS barmoq izini va suratni oladi.
kind-uscis_interview-long = USCIS xodimi ariza haqida savol beradi.
kind-ice_checkin-long = ICEga borish yoki xabar berish.
kind-filing_deadline-long = Hujjat topshirishning oxirgi kuni.
kind-other-long = Bir odam yozgan uchrashuv.

your-master = qisqa sud majlisingiz (master)
your-master-short = qisqa sud majlisingiz
your-individual = to'liq sud majlisingiz (individual)
your-individual-short = to'liq sud majlisingiz
your-bond = garov bo'yicha sud majlisingiz
your-fear_review = qo'rquv suhbatingizni sudya qayta ko'radi
your-fear_review-short = sudya qayta ko'radi
your-status_or_other_court = suddagi majlisingiz
your-status_or_other_court-short = majlisingiz
your-uscis_biometrics = USCISda barmoq izi topshirishingiz
your-uscis_interview = USCISdagi suhbatingiz
your-ice_checkin = ICEga borishingiz (check-in)
your-filing_deadline = hujjat topshirishingizning oxirgi kuni
your-other = uchrashuvingiz

of-master = { $names }: qisqa sud majlisi (master)
of-master-short = { $names }: qisqa sud majlisi
of-individual = { $names }: to'liq sud majlisi (individual)
of-individual-short = { $names }: to'liq sud majlisi
of-bond = { $names }: garov bo'yicha sud majlisi
of-fear_review = { $names }: qo'rquv suhbatini sudya qayta ko'radi
of-fear_review-short = { $names }: sudya qayta ko'radi
of-status_or_other_court = { $names }: suddagi majlis
of-status_or_other_court-short = { $names }: majlis
of-uscis_biometrics = { $names }: USCISda barmoq izi topshirish
of-uscis_interview = { $names }: USCISdagi suhbat
of-ice_checkin = { $names }: ICEga borish (check-in)
of-filing_deadline = { $names }: hujjat topshirishning oxirgi kuni
of-other = { $names }: uchrashuv

## Notices

# Who writes. The code word is the reader's own: it proves that the text is ours.
from = { $sender }
from-code = { $sender } ({ $code })

# SMS, plain: one line of sentences after the sender. $what is one of your-..., of-...
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    yozib oldik: { $what }
    { $when }
sms-changed =
    yangi sana: { $what }
    Oldin { $old }
    Endi { $when }
sms-changed-place =
    yangi joy: { $what }
    { $when }
sms-cancelled =
    bizga bu sana endi kuchda emas deyishdi: { $what }
    { $when }
    To'g'riligini tekshiring.
sms-nudge =
    iltimos, shu hafta tekshiring: { $what }
    { $when }
sms-disputed =
    bizda { $count } ta sana bor: { $what }
    { $dates }
    Qaysi biri to'g'ri, bilmaymiz. Bugun tekshiring.
sms-disputed-place =
    bizda { $count } ta joy bor: { $what }
    { $when }
    Qaysi biri to'g'ri, bilmaymiz. Bugun tekshiring.
sms-several = { $count } ta sana
sms-several-confirmation = { $count } ta sanani yozib oldik
sms-several-changed = { $count } ta o'zgarish
sms-several-cancelled = bizga bu { $count } ta sana endi kuchda emas deyishdi
sms-several-nudge = iltimos, bu { $count } ta sanani shu hafta tekshiring
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Oldin { $old }
    Endi { $when }
sms-item-disputed =
    - { $what }: { $count } ta sana
    { $dates }
    Qaysi biri to'g'ri, bilmaymiz. Bugun tekshiring.
sms-item-disputed-place =
    - { $what }: { $count } ta joy
    { $when }
    Qaysi biri to'g'ri, bilmaymiz. Bugun tekshiring.
sms-place = { $place } (chaqiruvga qarang)
sms-place-aged = { $place } ({ $as_of } holati; chaqiruvga qarang)
sms-place-unknown = Joy: chaqiruv qog'oziga qarang
sms-online = Qatnashish { $medium }: chaqiruvga qarang


medium-video = video orqali
medium-internet = internet orqali
medium-phone = telefon orqali

do-court-papers = Qaysi hujjatlar kerakligini hozir advokatdan so'rang.
do-court-papers-short = Hujjatlarni advokatdan so'rang.
do-court-plan = Yo'l, ish va bolalarga qarashni hozirdan rejalang.
do-court-plan-short = Yo'l, ish, bolalarni rejalang.
do-court-bring = Chaqiruv qog'ozi, suratli hujjat va barcha sud hujjatlarini oling. Erta chiqing: xavfsizlik navbati bor.
do-court-bring-short = Chaqiruv, ID, hujjatlarni oling. Erta chiqing.
do-court-today = Soat { $time } bo'lmasdan xavfsizlikdan o'tib, zalda bo'ling.
do-court-today-short = { $time } bo'lmay tekshiruvdan o'tib, zalga kiring.
do-urgent = Bu shoshilinch. Hozir advokatga qo'ng'iroq qiling.
do-uscis-papers = USCIS xatini yana o'qing va hujjatlarni tayyorlang.
do-uscis-plan = Yo'l, ish va bolalarga qarashni hozirdan rejalang.
do-uscis-bring = USCIS xati va suratli hujjatni oling. Erta chiqing.
do-uscis-today = Soat { $time } bo'lmasdan xat va suratli hujjat bilan boring.
do-uscis-today-short = { $time } bo'lmasdan xat va hujjat bilan boring.
do-ice-papers = Bu kungacha advokat bilan gaplashing.
do-ice-plan = Bu kungacha advokat bilan gaplashing.
do-ice-bring = Borishdan oldin advokat bilan gaplashing. ICE hujjatlarini oling.
do-ice-today = ICE hujjatlarini oling. Qayerga borishingizni ishongan odamingizga ayting.
do-filing-papers = Bu sana to'g'rimi, hozir advokatdan so'rang.
do-filing-plan = Bu sana to'g'rimi, hozir advokatdan so'rang.
do-filing-bring = Bu sana haqida bugun advokatga qo'ng'iroq qiling.
do-filing-today = Bu sana haqida hozir advokatga qo'ng'iroq qiling.
do-other-papers = Taqvimingizga yozib qo'ying.
do-other-plan = Yo'l, ish va bolalarga qarashni hozirdan rejalang.
do-other-bring = Hujjatlaringizni tayyorlang. Erta chiqing.
do-other-today = Erta chiqing.

miss-court = Bormasangiz, sudya deportatsiya qarorini chiqarishi mumkin.
miss-court-short = Bormasangiz, deportatsiya qarori chiqishi mumkin.
miss-court-other = Bormasa, sudya deportatsiya qarorini chiqarishi mumkin.
miss-court-other-short = Bormasa, deportatsiya qarori chiqishi mumkin.
miss-bond = Bormaslik ishga zarar qilishi mumkin.
miss-uscis_biometrics = Bormasangiz, USCIS arizani tashlab ketilgan deb hisoblashi mumkin.
miss-uscis_biometrics-short = Bormasangiz, ariza yopilishi mumkin.
miss-uscis_biometrics-other = Bormasa, USCIS arizani tashlab ketilgan deb hisoblashi mumkin.
miss-uscis_biometrics-other-short = Bormasa, ariza yopilishi mumkin.
miss-uscis_interview = Bormaslik arizaga zarar qilishi mumkin.
miss-ice_checkin = Bormaslikning oqibati og'ir bo'lishi mumkin. Advokatdan so'rang.
miss-ice_checkin-short = Bormaslik oqibati og'ir bo'lishi mumkin.
miss-filing_deadline = Hujjatlar shu kungacha yetib borishi kerak. Kechikkani qabul qilinmasligi mumkin.
miss-filing_deadline-short = Kechikkan hujjat o'tmasligi mumkin.

sms-check-court = Sana o'zgarishi, erta kunga ham surilishi mumkin. Tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Faqat sud hujjatlari rasmiy.
sms-check-court-short = Ertaroqqa surilishi mumkin: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Faqat sud hujjati rasmiy.
sms-check-bond = Garov sanasi https://acis.eoir.justice.gov/en/ va 1-800-898-7180 da yo'q. Advokatdan so'rang. Faqat sud hujjatlari rasmiy.
sms-check-bond-short = Garov sanasi https://acis.eoir.justice.gov/en/ va 1-800-898-7180 da yo'q. Faqat sud hujjati rasmiy.
sms-check-uscis = Sana o'zgarishi mumkin. Eng yangi USCIS xati kuchda.
sms-check-ice = Sana o'zgarishi mumkin. Eng yangi ICE qog'ozingiz kuchda: https://www.ice.gov/check-in
sms-check-ice-short = Eng yangi ICE qog'ozingiz kuchda: https://www.ice.gov/check-in
sms-check-filing = Bu sanani bir odam yozgan. Biz tekshirmadik.
sms-check-filing-short = Bu sanani tekshirmadik.
sms-check-other = Sana o'zgarishi mumkin. Eng yangi xatingizga qarang.

sms-lawyer = Advokat: { $name } { $phone }
sms-lawyer-hours = Advokat: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Advokat: { $phone }
sms-help = { $name } advokat topishga yordam beradi: { $phone }
sms-help-hours = { $name } advokat topishga yordam beradi: { $phone } ({ $hours })
sms-help-unnamed = Advokat topishga yordam beramiz: { $phone }
sms-not-court = Biz sud emasmiz. Bu yuridik maslahat emas.
sms-not-court-short = Sud emasmiz, yuridik maslahat emas.
sms-not-official = Bu yuridik maslahat emas.
sms-stop = To'xtatish: STOP.

# Telegram, plain: blocks with a blank line between them.
rich-code = Kod so'zingiz: { $code }
rich-reminder = Eslatma: { $what }
rich-confirmation =
    Yozib oldik: { $what }
    Iltimos, buni chaqiruv qog'ozingiz bilan solishtiring.
rich-confirmation-then = O'sha kundan oldin sizga eslatamiz.
rich-changed = Sana o'zgardi: { $what }
rich-changed-place = Joy o'zgardi: { $what }
rich-cancelled =
    Bizga bu sana endi kuchda emas deyishdi: { $what }
    Iltimos, to'g'riligini tekshiring.
rich-nudge = Iltimos, bu sanani shu hafta tekshiring: { $what }
rich-disputed =
    Bizda { $count } ta sana bor: { $what }
    Qaysi biri to'g'riligini bilmaymiz. Iltimos, bugun tekshiring.
rich-disputed-place =
    Bizda { $count } ta joy bor: { $what }
    Qaysi biri to'g'riligini bilmaymiz. Iltimos, bugun tekshiring.
rich-several = Eslatma: { $count } ta sana
rich-several-confirmation =
    Yozib oldik: { $count } ta sana
    Iltimos, ularni chaqiruv qog'ozlaringiz bilan solishtiring.
rich-several-confirmation-then = Har bir kundan oldin sizga eslatamiz.
rich-several-changed = { $count } ta o'zgarish
rich-several-cancelled =
    Bizga bu { $count } ta sana endi kuchda emas deyishdi.
    Iltimos, to'g'riligini tekshiring.
rich-several-nudge = Iltimos, bu { $count } ta sanani shu hafta tekshiring.
rich-item = { $number }. { $what }
rich-when = Qachon: { $when }
rich-was = Oldin: { $old }
rich-now = Endi: { $when }
rich-date-choice = - { $when }
rich-where = Qayerda: { $place }
rich-where-notice = Chaqiruv qog'ozingizda yozilgan joyga boring.
rich-where-aged = Chaqiruv qog'ozingizda yozilgan joyga boring. Bizdagi manzil { $as_of } holatiga ko'ra.
rich-where-unknown = Qayerda: chaqiruv qog'ozingizdagi joyga qarang.
rich-where-medium = Qanday: { $medium }. Qanday qatnashish chaqiruv qog'ozingizda yozilgan. Havolaning o'zi majlis internet orqali degani emas.
rich-do = Nima qilish kerak: { $action }
rich-do-court-today-more = Kechiksangiz, kelmagan deb hisoblanishi mumkin. Xavfsizlik navbati uzun bo'lishi mumkin.
rich-do-court-bring-more = Sud tarjimoni bepul.
rich-check-court =
    Sana o'zgarishi, erta kunga ham surilishi mumkin. Har hafta tekshiring:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Hech narsa chiqmasa ham, tekshirishda davom eting. Faqat suddan kelgan hujjatlar rasmiy.
rich-check-bond =
    Garov bo'yicha majlislar https://acis.eoir.justice.gov/en/ saytida va 1-800-898-7180 telefonida ko'rinmaydi. Advokatdan so'rang.
    Faqat suddan kelgan hujjatlar rasmiy.
rich-check-uscis = Sana o'zgarishi mumkin. USCISdan kelgan eng yangi xat kuchda.
rich-check-ice =
    Sana o'zgarishi mumkin. ICEdan olgan eng yangi qog'ozingiz kuchda.
    https://www.ice.gov/check-in
rich-check-filing = Bu sanani bir odam yozgan. Biz tekshirmadik. Advokatdan so'rang.
rich-check-other = Sana o'zgarishi mumkin. Eng yangi xatingizga qarang.
rich-lawyer = Advokat: { $name }, { $phone }
rich-lawyer-hours = Advokat: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Advokat: { $phone }
rich-help = { $name } sizga advokat topishda yordam bera oladi: { $phone }
rich-help-hours = { $name } sizga advokat topishda yordam bera oladi: { $phone } ({ $hours })
rich-help-unnamed = Sizga advokat topishda yordam bera olamiz: { $phone }
rich-not-court = Biz sud emasmiz. Bu yuridik maslahat emas.
rich-not-official = Bu yuridik maslahat emas.
rich-stop = Bu xabarlarni to'xtatish uchun STOP yuboring.

after-court = Sud majlisingiz { $date } kuni edi. Sudya yangi sana berdimi? Borolmagan bo'lsangiz, bugun advokatga qo'ng'iroq qiling.
after-court-other = { $names }: sud majlisi { $date } kuni edi. Sudya yangi sana berdimi? Borolmagan bo'lsa, bugun advokatga qo'ng'iroq qiling.
after-office = Uchrashuvingiz { $date } kuni edi. Yangi sana oldingizmi? Borolmagan bo'lsangiz, bugun advokatga qo'ng'iroq qiling.
after-office-other = { $names }: uchrashuv { $date } kuni edi. Yangi sana bormi? Borolmagan bo'lsa, bugun advokatga qo'ng'iroq qiling.

choice-ack = Boraman
choice-ack-other = O'qidim
choice-checked = Sana to'g'ri
choice-help = Menga yordam kerak
choice-help-sms = Yordam
choice-differs = Mening sanam boshqa
choice-differs-sms = Sana boshqa
choice-differs-other = Sana boshqacha
choice-differs-other-sms = Sana boshqa
choice-more = Ko'rsating
choice-newdate = Yangi sana bor
choice-nodate = Yangi sana yo'q
choice-over = Hammasi tugadi

# Discreet: one SMS part. Nothing here may tell a stranger what it is about.
discreet-reminder = { $from }: uchrashuvingiz { $when } ({ $city }).
discreet-reminder-other = { $from }: siz kuzatayotgan uchrashuv { $when } ({ $city }).
discreet-reminder-short = { $from }: uchrashuv { $when } ({ $city }).
discreet-confirmation = { $from }: yozib oldik, uchrashuvingiz { $when } ({ $city }).
discreet-confirmation-other = { $from }: yozib oldik, siz kuzatayotgan uchrashuv { $when } ({ $city }).
discreet-confirmation-short = { $from }: yozib oldik, { $when } ({ $city }).
discreet-changed = { $from }: uchrashuvingiz o'zgardi: oldin { $old }, endi { $when } ({ $city }).
discreet-changed-other = { $from }: siz kuzatayotgan uchrashuv o'zgardi: oldin { $old }, endi { $when } ({ $city }).
discreet-changed-short = { $from }: oldin { $old }, endi { $when } ({ $city }).
discreet-changed-least = { $from }: oldin { $old }, endi { $when }.
discreet-changed-place = { $from }: { $when } ({ $city }) uchrashuvingiz joyi o'zgardi.
discreet-changed-place-other = { $from }: siz kuzatayotgan { $when } uchrashuvi joyi o'zgardi.
discreet-changed-place-short = { $from }: yangi joy, { $when }.
discreet-cancelled = { $from }: { $when } ({ $city }) uchrashuvingiz endi kuchda emas.
discreet-cancelled-other = { $from }: siz kuzatayotgan { $when } uchrashuvi endi kuchda emas.
discreet-cancelled-short = { $from }: { $when } endi kuchda emas.
discreet-nudge = { $from }: iltimos, uchrashuvingizni tekshiring: { $when } ({ $city }).
discreet-nudge-other = { $from }: iltimos, siz kuzatayotgan uchrashuvni tekshiring: { $when } ({ $city }).
discreet-nudge-short = { $from }: tekshiring, { $when } ({ $city }).
discreet-disputed = { $from }: uchrashuvingiz uchun ikki sana bor: { $when } yoki { $old }. Tekshiring.
discreet-disputed-other = { $from }: siz kuzatayotgan uchrashuv uchun ikki sana bor: { $when } yoki { $old }.
discreet-disputed-short = { $from }: ikki sana: { $when } yoki { $old }.
discreet-disputed-place = { $from }: { $when } uchrashuvingiz uchun ikki joy bor. Tekshiring.
discreet-disputed-place-other = { $from }: siz kuzatayotgan uchrashuv uchun ikki joy bor: { $when }.
discreet-disputed-place-short = { $from }: { $when }, ikki joy.
discreet-after = { $from }: { $day } uchrashuvingizdan keyin yangi sana bormi?
discreet-after-other = { $from }: siz kuzatayotgan { $day } uchrashuvidan keyin yangi sana bormi?
discreet-after-short = { $from }: { $day }, yangi sana bormi?
discreet-several = { $from }: { $count } ta uchrashuv. Birinchisi { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } ta uchrashuvni yozib oldik. Birinchisi { $when }.
discreet-several-changed = { $from }: { $count } ta uchrashuv o'zgardi. Birinchisi endi { $when }.
discreet-several-cancelled = { $from }: { $count } ta uchrashuv endi kuchda emas.
discreet-several-nudge = { $from }: iltimos, { $count } ta uchrashuvni tekshiring. Birinchisi { $when }.
discreet-reply = Batafsil: 1 deb javob bering.
discreet-reply-short = Batafsil: 1.
discreet-tap = Batafsil bilish uchun tugmani bosing.
discreet-stop = To'xtatish: STOP.

## Staff

staff-not-delivered = Yetib bormadi: { $label }. Sabab: { $reason }.
staff-not-delivered-phone = Yetib bormadi: { $label }, { $phone }. Sabab: { $reason }.
staff-not-delivered-many = Yetib bormagan xabarlar: { $count }. Asosiy sabab: { $reason }. Iltimos, qo'ng'iroqlar ro'yxatiga qarang.
staff-needs-help = { $label } yordam so'rayapti. Iltimos, qo'ng'iroq qiling.
staff-needs-help-hearing = { $label } yordam so'rayapti, sana: { $when }. Iltimos, qo'ng'iroq qiling.
staff-awaited = { $label } uchun hali sud majlisi sanasi yo'q. Endi undan so'ramaymiz. Iltimos, shug'ullaning.
staff-missed = { $label } sud majlisiga bormaganini aytyapti. Iltimos, bugun qo'ng'iroq qiling.
staff-dispute = { $label } uchun ikki sana bor. Bizdagi: { $was }. Hozir aytilgani: { $said }. Iltimos, qaysi biri to'g'riligini hal qiling.
staff-dispute-place = { $label } uchun { $when } da ikki joy bor. Bizdagi: { $was }. Hozir aytilgani: { $said }. Iltimos, qaysi biri to'g'riligini hal qiling.
staff-dispute-cancel = { $label }: kimdir bu sana endi kuchda emas deyapti: { $was }. Iltimos, tekshiring.
staff-unread = { $label } oxirgi eslatmaga javob bermadi: { $when }. Iltimos, qo'ng'iroq qiling.
staff-unread-family = { $label }: oilasi oxirgi eslatmaga javob bermadi: { $when }. Iltimos, qo'ng'iroq qiling.
staff-channel-paused = { $channel } to'xtatildi: { $reason }. Bu tuzatilguncha u yerdan hech narsa yuborilmaydi.
staff-odd-answer = { $channel } biz bilmagan javob berdi: { $reason }. Yana urinamiz.
somebody = bir kishi
no-date = hali sana yo'q
staff-late = { $count ->
    [one] 1 ta xabar kechikdi: { $channel }.
   *[other] { $count } ta xabar kechikdi: { $channel }.
}
staff-import-parked = { $count ->
    [one] Import { $import }: 1 ta sud majlisi kutib turibdi. Siz ruxsat bermaguningizcha hech narsa yuborilmaydi.
   *[other] Import { $import }: { $count } ta sud majlisi kutib turibdi. Siz ruxsat bermaguningizcha hech narsa yuborilmaydi.
}
staff-wrong-number = { $label } uchun yozilgan telefon boshqa odamniki ekan. Iltimos, raqamni tekshiring.
staff-bond = { $label }: garov bo'yicha sud majlisi { $when }. Iltimos, hozir harakat qiling.
staff-at-once = { $label }: { $kind }, { $when }. Iltimos, hozir harakat qiling.
staff-fear-review = { $label }: qo'rquv suhbatini qayta ko'rish { $when }. Iltimos, hozir harakat qiling.
staff-short-notice = { $label }: sud majlisi juda yaqin: { $when }. Iltimos, qo'ng'iroq qiling.
staff-stopped = { $label } endi xabar olishni istamaydi. Iltimos, shu sana bo'yicha qo'ng'iroq qiling: { $when }.
staff-expired = { $label } uchun xabar o'z vaqtida yuborilmadi. Sabab: { $reason }.

## What was done

say-we-failed = Kechirasiz, xabaringizni o'qiy olmadik. Xato bizdan, idora buni biladi. Yana urinib ko'ring yoki { $phone } raqamiga qo'ng'iroq qiling.
say-same-date = Bu sana bizda bor. Hech narsa o'zgarmadi.
say-cancel-asked = Rahmat. Idoraga aytdik. Ular tekshirguncha sizga eslatib turamiz.
say-link-unknown = Bu havola endi ishlamaydi. Iltimos, yangisini so'rang.
say-staff-linked = Idora uchun ogohlantirishlar endi shu chatga keladi.
say-staff-console = Shu yerdan kiring. Havola bir marta, 15 daqiqa davomida ishlaydi: { $link }
staff-inbound-failed = { $label } yuborgan xabarni qayta ishlab bo'lmadi (raqam { $number }). Iltimos, u bilan bog'laning.

## Dialogue

# What the conversation asks (ask-), what it answers (say-), and what can be chosen (choice-).
# One message holds an answer and the next question: say-then joins them.
say-then =
    { $first }

    { $then }

# Welcome
ask-language =
    Assalomu alaykum. Biz { $sender }. Qaysi tilni xohlaysiz?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Boshqa tillar

ask-consent =
    Birorta sud majlisini o'tkazib yubormasligingiz uchun sizga eslatib tura olamiz. Bu bepul.
    { $sender } sizga yozadi: odatda haftasiga bitta xabar, majlisdan oldingi kunlarda ko'proq, sana o'zgarganda esa yana bitta. Bu chatda yozilganlarni Telegram o'qishi mumkin.
    Biz sud emasmiz, bu yuridik maslahat emas.
    Istalgan vaqtda to'xtatish uchun STOP yuboring. Yordam uchun HELP yuboring.
    Sizga yozsak maylimi?
ask-consent-sms = { $sender } sizga sud majlislaringizni eslatib turadi: odatda haftasiga bitta SMS, majlis oldidan ko'proq, sana o'zgarsa yana bitta. Xabar va internet uchun haq olinishi mumkin. Biz sud emasmiz. To'xtatish: STOP, yordam: HELP. Sizga yozsak maylimi?
choice-agree = Ha, menga yozing
choice-decline = Yo'q, rahmat
say-agreed = Rahmat. Eslatmalarimiz qisqa va nima haqidaligini aytmaydi. Buni SETTINGS orqali o'zgartira olasiz.
say-agreed-plain = Rahmat. Eslatma mazmunini yoki tilni SETTINGS orqali o'zgartira olasiz.
say-agreed-sms = Rahmat. Eslatmalarimiz qisqa va nima haqidaligini aytmaydi. O'zgartirish: SETTINGS. Orqaga: 0.
say-declined = Xo'p. Sizga yozmaymiz. Fikringiz o'zgarsa, START yuboring.

# Whose hearing, and what kind
ask-who = Sud majlisi kimniki?
choice-who-self = Meniki
choice-who-known = { $name }
choice-who-other = Qarindoshimniki
ask-name = Bu odamni nima deb ataylik? Taxallus eng yaxshisi, masalan "Onam" yoki "Ali amaki". Iltimos, to'liq ism va A-number yubormang.
say-name-unreadable = Iltimos, harflar bilan taxallus yozing, masalan "Onam".
say-name-long = Bu biroz uzun. Qisqa taxallus yetadi, masalan "Onam".

ask-kind = Bu qanday sud majlisi? Chaqiruv qog'ozida yozilgan.
choice-kind-master = Qisqa, ko'pincha ilki (master)
choice-kind-individual = To'liq majlis (individual)
choice-kind-bond = Garov (hibsdan chiqish)
choice-kind-uscis_biometrics = USCISda barmoq izi
choice-kind-uscis_interview = USCISda suhbat
choice-kind-ice_checkin = ICEga borish (check-in)
choice-kind-more = Boshqasi yoki bilmayman
ask-kind-more = Qaysi biri eng mos?
choice-kind-status_or_other_court = Sudda, turini bilmayman
choice-kind-fear_review = Sudya qo'rquv suhbatini ko'radi
choice-kind-other = Boshqa uchrashuv, sud emas

# Where
ask-court = Sud qaysi shaharda? Shaharni yoki sudning uch harfli kodini yozing.
ask-court-sms = Sud qaysi shaharda? Shaharni yoki sudning uch harfli kodini yozing. (0 = orqaga)
choice-elsewhere = Boshqa joy
say-court-unknown = Ro'yxatimizda "{ $typed }" yo'q. Iltimos, faqat shaharni yozing, masalan: Denver
ask-court-pick = Chaqiruv qog'ozida qaysi biri yozilgan?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), hibsdagilar uchun
choice-court-closed = { $name } ({ $city }), yopilgan yoki ko'chgan
choice-court-unsure = { $name } ({ $city }), chaqiruvga qarang
say-court-closed = Iltimos, chaqiruv qog'oziga yana qarang: bilishimizcha, { $name } yopilgan yoki ko'chgan.
ask-city = Qaysi shaharda? (0 = orqaga)
ask-city-court = Majlis qaysi shaharda? Shaharni chaqiruv qog'ozidagidek yozing. (0 = orqaga)
say-city-unreadable = Iltimos, shahar nomini yozing, masalan: Denver
ask-zone = { $city } qaysi vaqt bilan yashaydi?
choice-zone-eastern = Sharqiy (New York, Miami)
choice-zone-central = Markaziy (Chicago, Houston)
choice-zone-mountain = Tog' (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Tinch okeani (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Siz yashaydigan joyda vaqt { $city } bilan bir xilmi? Tunda yozmaslik uchun so'rayapmiz.
choice-own-same = Bir xil vaqt
choice-own-other = Boshqa vaqt
ask-own-zone-which = Siz yashaydigan joyda qaysi vaqt?

# When
ask-when = { $city } sud majlisi qaysi kuni va soat nechada? Chaqiruv qog'ozidagidek yozing, masalan: March 15 2027 8:30 am
ask-when-other = Qaysi kuni va soat nechada? Qog'ozingizdagidek yozing, masalan: March 15 2027 8:30 am
ask-when-new = Yangi kun va soat qanday? Eng yangi chaqiruv qog'ozidagidek yozing, masalan: March 15 2027 8:30 am
say-when-date = Bunda sanani o'qiy olmadim.
say-when-impossible = Taqvimda bunday kun yo'q. Iltimos, chaqiruv qog'oziga yana qarang.
say-when-no-year = Iltimos, yilni ham yozing, oyni esa so'z bilan yozing: kun va oy adashib ketmasin.
say-when-unset = Bu qog'ozda hali sana yo'qqa o'xshaydi. Iltimos, yangiroq chaqiruv qog'ozini qidiring yoki sanani eshitish uchun 1-800-898-7180 raqamiga qo'ng'iroq qiling. Faqat suddan kelgan hujjatlar rasmiy.
ask-day-order = Buni ikki xil o'qish mumkin. Qaysi kunni aytyapsiz?
ask-day-year = Qaysi yil?
ask-day-week = Qaysi kunni aytyapsiz?
ask-day-which = Bittadan ko'p kunni ko'ryapman. Sud majlisi kuni qaysi?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Boshqa kun
ask-time = { $when_date }: soat nechada? Masalan: 8:30 am
ask-half = { $when_date }: ertalabmi yoki tushdan keyinmi?
ask-time-which = { $when_date }: qaysi soat?
choice-time = { $when_time }
say-time-unreadable = Bunda soatni o'qiy olmadim. Iltimos, shunday yozing: 8:30 am
choice-pick = Kunni tugmalar bilan tanlash
ask-month = Qaysi oy?
choice-month = { $when_month }
choice-number = { $number }

# The read-back
ask-check =
    Iltimos, buni chaqiruv qog'ozingiz bilan solishtiring:
    { $what }
    { $when }
    { $place }
    Hammasi to'g'rimi?
ask-check-doubt =
    Iltimos, yana bir qarang:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Chaqiruv qog'ozingizda shunday yozilganmi?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Ha, hammasi to'g'ri
choice-change = Yo'q, o'zgartirish kerak
choice-meant = Men aytgan kun: { $when_date }
say-doubt-past = Bu kun o'tib ketgan.
say-doubt-today-past = Bugun bu vaqt o'tib ketgan.
say-doubt-far = Bunga hali ko'p yil bor.
say-doubt-weekend = Bu dam olish kuni. Sudlar odatda yopiq.
say-doubt-holiday = Bu federal bayram kuni. Sudlar odatda yopiq.
say-doubt-early = { $when_time } sud majlisi uchun juda erta.
say-doubt-late = { $when_time } sud majlisi uchun juda kech.
say-doubt-weekday = Siz haftaning boshqa kunini yozdingiz. O'sha sana: { $when_date }
say-doubt-year = Siz yilni yozmadingiz. Bu: { $when_date }
say-doubt-zone = Siz boshqa joyning vaqtini yozdingiz. Chaqiruv qog'ozidagi vaqt { $when_city } vaqti bo'ladi. Unda { $when_time } deb yozilganmi?
ask-fix = Nimani o'zgartiraylik?
choice-fix-date = Kun yoki soat
choice-fix-place = Sud yoki joy
choice-fix-city = Shahar va uning vaqti
choice-fix-kind = Majlis turi
choice-fix-who = Majlis kimniki

# The list
ask-list = Qaysi biri?
ask-list-empty = Bu yerda hali sud majlisi yo'q.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (ikki sana bor)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (ikki joy bor)
choice-hearing-awaited = { $what }: hali sana yo'q
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Hali sana yo'q. Tekshirishda davom eting.
choice-do-change = Kun, soat, joyni o'zgartirish
choice-do-cancel = Bu majlis bekor qilindi
choice-do-list = Ro'yxatga qaytish
ask-sure =
    { $what }, { $when }
    Eng yangi chaqiruv qog'ozida bu majlis bekor qilingan deb yozilganmi? Ishonchingiz komil bo'lmasa, avval advokatdan so'rang. Majlisga bormaslik deportatsiya qaroriga olib kelishi mumkin.
ask-sure-awaited = Bu majlisni unutaylikmi?
choice-sure-yes = Ha, bekor qilingan
choice-sure-no = Yo'q, qolsin
say-nothing-changed = Hech narsa o'zgarmadi.
say-hearing-gone = Bu majlis endi ro'yxatingizda yo'q.

# Answers to reminders
say-thanks = Rahmat. Iltimos, o'sha kungacha sanangizni tekshirib turing.
say-help-comes =
    Aytganingiz uchun rahmat. Sizga yordam kerakligini idoraga aytdik.
    { $call }
say-call-lawyer = Qo'ng'iroq qilishingiz mumkin: { $name }, { $phone }
say-call-lawyer-hours = Qo'ng'iroq qilishingiz mumkin: { $name }, { $phone } ({ $hours })
say-call-line = Ular advokat topishda yordam bera oladi: { $phone }
say-call-line-hours = Ular advokat topishda yordam bera oladi: { $phone } ({ $hours })
say-call-nobody = Ular sizga qo'ng'iroq qiladi.
counsel = { $from }: oldingi xabarlarimizdagi advokat raqami endi amal qilmaydi. { $call }
counsel-other = { $from } ({ $names }): oldingi xabarlarimizdagi advokat raqami endi amal qilmaydi. { $call }
discreet-counsel = { $from }: endi eski raqamga emas, { $phone } raqamiga qo'ng'iroq qiling.
reply-date = { $sender }: yangi sana bormi? Iltimos, eng yangi xatingizga qarang.
reply-call-today = { $sender }: bugun sizga qo'ng'iroq qilamiz. Iltimos, telefoningiz yoningizda bo'lsin.
say-after-nodate = Rahmat. Iltimos, yangi sana bormi, har hafta tekshiring: 1-800-898-7180. Faqat suddan kelgan hujjatlar rasmiy.
say-after-over = Aytganingiz uchun rahmat. Buni sizga endi eslatmaymiz.

# Menu, settings, help
ask-menu = Sizga qanday yordam beraylik?
choice-go-hearings = Mening majlislarim
choice-go-new = Majlis qo'shish
choice-go-settings = Sozlamalar
choice-go-help = Menga yordam kerak
ask-settings = Tilingiz: { $language }. Xabarlaringiz: { $wording }.
say-wording-discreet = qisqa, tafsilotsiz
say-wording-plain = barcha tafsilotlar bilan
choice-set-language = Tilni o'zgartirish
choice-set-wording = Qisqa yoki batafsil
choice-set-zone = Men yashaydigan joy vaqti
choice-set-stop = Boshqa xabar kerak emas
ask-language-again = Qaysi tilni xohlaysiz?
say-language-set = Endi sizga o'zbekcha yozamiz.
ask-wording = Eslatmalarimiz qanday bo'lsin? Qisqa: "{ $sender }: uchrashuvingiz Sesh 15-dek, 8:30 AM". Batafsil: hammasi xabarda yoziladi. Telefoningizni yana kim ko'rishi mumkinligini o'ylang.
choice-wording-discreet = Qisqa, tafsilotsiz
choice-wording-plain = Barcha tafsilotlar bilan
say-wording-set-discreet = Eslatmalaringiz endi qisqa va nima haqidaligini aytmaydi.
say-wording-set-plain = Eslatmalaringizda endi barcha tafsilotlar bor. Telefoningizni ko'rgan har kim o'qiy oladi.
say-zone-set = Rahmat. Sizga o'zingiz yashaydigan joyda kunduzi yozamiz.
ask-stop = Barcha xabarlarni to'xtataylikmi? Majlislaringiz o'zgarmaydi, lekin sizga hech kim eslatmaydi.
choice-stop-all = Barcha xabarlarni to'xtatish
choice-stop-no = Yo'q, yozishda davom eting
say-help =
    Biz { $sender }. Odamlarga sud majlislarini eslatamiz. Biz sud emasmiz.
    { $call }
    Barcha xabarlarni to'xtatish uchun STOP yuboring. Menyu uchun MENU yuboring.

# Stop and start
say-stopped = { $sender }: endi bizdan xabar olmaysiz. Qayta boshlash uchun START yuboring.
say-restarted-here = Yana xush kelibsiz. Bizdan SMS ham olsangiz, u yerdan ham START yuboring.
say-wrong-number = Kechirasiz. Bu raqamga boshqa yozmaymiz.
ask-leave = Bir savol oxiriga yetmadi. Nimani to'xtataylik?
choice-leave-question = Faqat o'sha savolni
say-left = Xo'p, uni qoldiramiz.

# Whatever else comes
choice-back = Orqaga
say-choose = Iltimos, shulardan birini tanlang.
say-choose-number = Iltimos, raqam bilan javob bering.
say-not-understood = Buni tushunmadim.
say-you-are-welcome = Arzimaydi. Istalgan vaqtda MENU yuboring.
say-number-dropped = Siz A-number ga o'xshagan raqam yubordingiz. Uni olib tashladik va saqlamadik. Iltimos, uni hech qachon xabarda yubormang.
say-names-dropped = O'sha qog'ozdagi ismlarni saqlamadik.
say-cannot-read-voice = Bu yerda ovozli xabarlarni eshita olmaymiz. Iltimos, yozing.
say-cannot-read-photo = Bu yerda rasm yoki faylni o'qiy olmaymiz. Iltimos, chaqiruv qog'ozidagi kun va soatni yozing.
say-cannot-read-other = Bu yerda faqat yozuvni o'qiy olamiz. Iltimos, yozing.
say-cannot-read-old-button = Bu tugma eskiroq savolga tegishli.

## When it is unclear, or too much

say-we-were-at = Ancha vaqt o'tdi. Biz shu savolda edik:
say-please-wait = Birdaniga juda ko'p xabar keldi. Iltimos, o'n daqiqa kuting, keyin yana yozing. Barcha xabarlarni to'xtatish uchun STOP yuboring.
say-cannot-read-edit = Eski xabardagi o'zgarishlarni ko'rmaymiz. Iltimos, qaytadan yozing.
say-write-in-private = Men bir vaqtda faqat bir kishi bilan gaplashaman. Iltimos, menga shaxsiy chatda yozing. Hozir bu guruhdan chiqaman.
ask-stop-which = Siz kamroq xabar istaysiz. Nimani to'xtataylik?
choice-stop-about = Faqat { $name } haqidagini
staff-unclear-text = { $label } biz o'qiy olmagan narsa yozdi. Iltimos, u bilan bog'laning.
staff-unclear-unfinished = { $label } sana yozdi, lekin tasdiqlamadi. U hisoblanmaydi va hech kimga eslatilmaydi. Iltimos, so'rang.
staff-unclear-stop = { $label } kamroq xabar istaydi, lekin qaysi biri ekani aniq emas. Iltimos, undan so'rang.

## Delivery: why something did not arrive, and who is asked then

why-stopped = endi xabar olishni istamadi
why-number = raqam ishlamaydi yoki SMS qabul qilmaydi
why-account = xizmat beruvchi hisobimizni yoki sozlamalarimizni qabul qilmayapti
why-filtered = telefon kompaniyalari xabarlarimizni ushlab qolyapti
why-phone = telefon o'chiq yoki aloqa yo'q
why-provider = xizmat beruvchiga ulanib bo'lmayapti
why-blocked = botni bloklagan
why-gone = chat endi yo'q
why-unreadable = xizmat beruvchi matnimizni o'qiy olmayapti
why-unknown = xizmat beruvchi biz bilmagan sababni aytdi
why-twice = boshqa dastur ham shu botdan foydalanyapti
why-throttled = birdaniga juda ko'p xabar
why-late = yordam berish uchun kech edi
relay-ask = { $sender }: siz kuzatayotgan uchrashuv haqida javob olmadik: { $when }. Iltimos, o'sha odam buni bilishiga ishonch hosil qiling.
staff-silent = { $label } dan anchadan beri xabar yo'q. Telefon hali ham unikimi, hozir so'rayapmiz. Iltimos, qo'ng'iroq qiling.
staff-silent-many = Anchadan beri xabar bo'lmagan telefonlar: { $count }. Iltimos, qo'ng'iroqlar ro'yxatiga qarang.
staff-load = { $channel }: ertangi eslatmalar uchun sokin soatlargacha vaqt yetmaydi. Ertaroq boshlaymiz.
discreet-still = Bu hali ham sizmi? 1 = ha, ko'rsating. 2 = raqam xato.
discreet-still-tap = Bu hali ham sizmi?
choice-still-me = Ha, ko'rsating
choice-still-wrong = Raqam xato

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } xabarlari yana ketyapti. Ular { $minutes } daqiqa kechikdi.
staff-job-failed = Bu ish bo'lmadi: { $job } ({ $reason }). Keyinroq yana urinamiz. Iltimos, mashinaga qarang.
staff-job-down = { $since } dan beri bu ish bo'lmayapti: { $job } ({ $reason }). Har soatda yana urinamiz. Mashinada { $command } nima qilishni aytadi.
staff-clock-back = Mashina soati { $minutes } daqiqa orqaga surildi. Iltimos, tekshiring.
staff-disk = Disk deyarli to'lgan: { $megabytes } MB qoldi. Iltimos, joy bo'shating, aks holda xabarlarni saqlay olmaymiz.
staff-case-ends = { $label }: hech kim bizga yangi sanani aytmadi. Ikki haftadan keyin bu ishni o'chiramiz. Agar sana yetishmasa, iltimos, qo'shing.
digest =
    Bugun idora uchun:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 ta sud majlisi yaqin va tasdiqlanmagan.
   *[other] { $count } ta sud majlisi yaqin va tasdiqlanmagan.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 kishining sud majlisi bor, lekin unga xabar yetib bormayapti.
   *[other] { $count } kishining sud majlisi bor, lekin ularga xabar yetib bormayapti.
}
digest-tasks = { $count ->
    [one] 1 ta ish qo'ng'iroqlar ro'yxatida kutyapti.
   *[other] { $count } ta ish qo'ng'iroqlar ro'yxatida kutyapti.
}
digest-imports = { $count ->
    [one] 1 ta import ruxsat kutyapti.
   *[other] { $count } ta import ruxsat kutyapti.
}
digest-ending = Bir hafta ichida o'chiriladigan ishlar: { $count }. Yuborilgan xabarlarning isboti kerak bo'lsa, hozir chop eting.
digest-paused = Yuborish to'xtatilgan: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 ta ma'lumot matnini tez orada tekshirish kerak.
   *[other] { $count } ta ma'lumot matnini tez orada tekshirish kerak.
}
digest-more = va yana { $count } ta

## The first day

profile-about = Uchrashuvlaringizni o'z tilingizda eslatamiz. Bepul. To'xtatish uchun STOP yuboring.
profile-description = Birorta uchrashuvni o'tkazib yubormasligingiz uchun sizga eslatib turamiz. Bu bepul. Boshlash uchun pastdagi tugmani bosing. Istalgan vaqtda to'xtatish uchun STOP yuboring.
staff-test = Bu sinov. Idora uchun ogohlantirishlar sizga shu yerga keladi.

## On paper

poster-title = Uchrashuvlaringizni eslatib turamiz
poster-why = Birortasini o'tkazib yubormasligingiz uchun. O'z tilingizda. Bepul.
poster-telegram = Telegram orqali: telefoningiz kamerasini shu kvadratga tuting, keyin tugmani bosing.
poster-sms = SMS orqali: { $phone } raqamiga "{ $word }" deb yozing
sheet-title = Uchrashuvlaringiz haqida eslatmalar
sheet-name = Sizni nima deb ataylik? Taxallus eng yaxshisi.
sheet-number = Iltimos, bu qog'ozga to'liq ism yoki A-number yozmang.
sheet-phone = Mobil telefon raqamingiz
sheet-date = Kun, soat va shahar, eng yangi chaqiruv qog'ozingizdagidek
sheet-news = Menga idora yangiliklarini ham yuborishingiz mumkin. Bu alohida tanlov.
sheet-share = Bu odamlar ham mening sanalarim haqida xabar olishi mumkin. Har biri o'z qog'ozini to'ldiradi.
sheet-privacy = Biz faqat shu qog'ozda yozilganini va xabarlarimizni saqlaymiz. Raqamingizni reklama uchun hech kimga bermaymiz. Ishingiz tugagach, hammasini o'chiramiz.
sheet-signature = Imzo
sheet-day = Bugungi sana
sheet-keep = Iltimos, bu qismni saqlab qo'ying.
sheet-sender = Xabarlarimiz { $phone } raqamidan keladi va shunday boshlanadi: { $sender }
sheet-never = Sizdan hech qachon pul, parol yoki A-number so'ramaymiz.
sheet-call = Savol bormi? Bizga qo'ng'iroq qiling: { $phone }

## Settings and privacy

choice-set-second = Ikkinchi til
choice-set-code = Mening kod so'zim
choice-set-ways = Menga qayerga yozasiz
choice-set-data = Men haqimda nima bilasiz
ask-second = Matn { $language } tilida bo'lmasa, qaysi tildan foydalanaylik?
choice-second-none = Ikkinchi til kerak emas
say-second-set = Rahmat. Matn sizning tilingizda bo'lmasa, uni { $language } tilida olasiz.
say-second-none = Xo'p. Ikkinchi tildan foydalanmaymiz.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Kod so'z xabar haqiqatan bizdan ekanini ko'rsatadi: u eslatmalarimizda yozilgan bo'ladi. 3 tadan 16 tagacha harf yoki raqamdan iborat bitta so'z yozing, masalan: mango7
ask-code-have = Kod so'zingiz { $code }. U eslatmalaringizda yozilgan, shunda ular bizdan ekanini bilasiz. O'zgartirish uchun yangi so'z yozing.
choice-code-remove = Kod so'zni olib tashlash
say-code-set = Kod so'zingiz endi { $code }. Iltimos, uni hech kimga aytmang.
say-code-removed = Eslatmalaringizda endi kod so'z yo'q.
say-code-unreadable = Iltimos, kamida 3 harfli bitta so'z yozing, boshqa belgilarsiz. Unda raqam bo'lishi mumkin.
say-code-long = Bu so'z juda uzun. Iltimos, qisqaroq so'z tanlang.
say-code-telling = Bu so'z xabarlar nima haqidaligini boshqalarga bildirib qo'yishi mumkin. Iltimos, boshqa so'z tanlang, masalan meva yoki hayvon nomini.
telling-words = sud sudya majlis advokat immig deport chaqiruv garov viza boshpana

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Sizga shu yerga yozamiz:
    { $ways }
choice-ways-sms = SMS orqali ham
choice-ways-telegram = Telegram orqali ham
choice-ways-moved = Raqamim o'zgardi
choice-ways-first = Avval qayerga yozish
ask-first = Sizga avval qayerga yozaylik?
say-first-set = Xo'p. Avval o'sha yerga yozamiz.
say-move-code =
    Kodingiz: { $code }
    { $how }
    U bir marta, bir kun davomida ishlaydi. Boshqa hech kimga ko'rsatmang.
say-how-sms-here = Uni boshqa telefoningizdan shu raqamga yuboring.
say-how-sms = Uni telefoningizdan SMS qilib shu raqamga yuboring: { $to }
say-how-telegram = Uni bizga Telegram orqali yuboring: { $to }
say-way-added = Tayyor. Xabarlarimiz endi bu yerga ham keladi.
say-way-moved = Tayyor. Endi sizga shu yerga yozamiz. Eski raqamga boshqa xabar bormaydi.
say-way-same = Siz kodni shu yerda oldingiz. Iltimos, uni boshqa telefondan yuboring.
say-way-taken = Bu telefonni o'zimiz ulay olmadik. Idoraga aytildi, ular sizga yordam beradi.
say-way-warning = Xabarlaringiz endi bu yerga ham yoki faqat shu yerga boradi: { $way }. Buni siz so'ramagan bo'lsangiz, iltimos, { $phone } raqamiga qo'ng'iroq qiling.

# One case without messages
choice-do-mute = Bu ish haqida xabar kerak emas
choice-do-unmute = Bu ish haqida yana xabar bering
say-what-muted = { $what } (xabarsiz)
say-muted = Xo'p. Bu ishning hech bir sanasi haqida boshqa yozmaymiz. Qolgan hammasi davom etadi.
say-unmuted = Xo'p. Bu ishning hamma sanalari haqida yana xabar olasiz.

# What we keep, and erasing it
ask-data = Siz haqingizda nima saqlashimizni ko'rsatishimiz yoki uni o'chirishimiz mumkin.
choice-data-stored = Nima saqlaysiz, ko'rsating
choice-data-erase = Meni o'chiring
say-stored =
    Siz haqingizda saqlayotganlarimiz:
    { $lines }
    { $kept }
say-stored-language = Til: { $language }
say-stored-second = Ikkinchi til: { $language }
say-stored-zone = Siz yashaydigan joy vaqti: { $zone }
say-stored-wording = Xabarlaringiz: { $wording }
say-stored-code = Kod so'z: { $code }
say-stored-way = { $way }: siz rozi bo'lgan kun: { $when_date }
say-stored-way-office = { $way }: siz roziligingizni idora yozib olgan kun: { $when_date }
say-stored-way-silent = { $way }: xabarsiz
say-stored-people = Siz kuzatasiz: { $names }
say-stored-followers = { $count ->
    [one] Yana 1 kishi sud majlislaringiz haqida xabar oladi.
   *[other] Yana { $count } kishi sud majlislaringiz haqida xabar oladi.
}
say-stored-kept = { $days ->
    [one] Yana oramizdagi xabarlar. Ish tugagach, ularni 1 kundan keyin o'chiramiz. "Meni o'chiring"ni tanlasangiz, hammasini hozir o'chiramiz.
   *[other] Yana oramizdagi xabarlar. Ish tugagach, ularni { $days } kundan keyin o'chiramiz. "Meni o'chiring"ni tanlasangiz, hammasini hozir o'chiramiz.
}
ask-erase = Siz haqingizda bilganlarimizning hammasini o'chiraylikmi? Unda sizga hech kim eslatmaydi. Sud majlislaringiz o'zgarmaydi: iltimos, baribir boring.
choice-erase-yes = Ha, meni o'chiring
choice-erase-no = Yo'q, qolsin
ask-erase-sure = Buni orqaga qaytarib bo'lmaydi. Iltimos, avval sanalaringizni yozib oling. Hammasini hozir o'chiraylikmi?
choice-erase-sure = Ha, hammasini o'chiring
say-erased = { $sender }: siz haqingizda bilganlarimizni o'chirdik. Bizdan boshqa xabar olmaysiz. Qaytadan boshlash uchun START yuboring.
staff-erased = Bir kishi o'zi haqida bilganlarimizni o'chirishni so'radi. Bajarildi.
staff-erased-stays = Bir kishi o'zi haqida bilganlarimizni o'chirishni so'radi. Bajarildi. Idoraning yoki boshqalar kuzatayotgan ish usiz davom etadi: iltimos, qo'ng'iroqlar ro'yxatiga qarang.
staff-two-people = { $label } shu telefondan foydalanmoqchi: { $way }. Bu telefonning o'z ishi bor. Hech narsa birlashtirilmadi. Iltimos, qo'ng'iroq qiling.

## A hearing's life

# Without a date: what is asked once a week. Discreet first, then in full.
discreet-awaited = { $from }: uchrashuvingiz uchun sana oldingizmi? Iltimos, tekshiring.
discreet-awaited-short = { $from }: sana bormi?
discreet-awaited-other = { $from }: siz kuzatayotgan uchrashuv uchun sana bormi? Iltimos, tekshiring.
awaited-check = { $from }: sud majlisingiz uchun sana oldingizmi? Tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Hech narsa chiqmasligi hech qachon majlis yo'q degani emas. Faqat sud hujjatlari rasmiy.
awaited-check-other = { $from }: { $names } uchun sud majlisi sanasi bormi? Tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Hech narsa chiqmasligi hech qachon majlis yo'q degani emas. Faqat sud hujjatlari rasmiy.
awaited-stop = { $text } { $stop }
choice-havedate = Sana bor
choice-notyet = Hali yo'q
choice-unask = Boshqa so'ramang
choice-unset = Menda hali sana yo'q
say-awaited =
    Yozib oldik: hali sana yo'q. Sizdan haftada bir marta so'raymiz.
    Iltimos, siz ham har hafta tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180
    Hech narsa chiqmasligi hech qachon majlis yo'q degani emas. Faqat suddan kelgan hujjatlar rasmiy.
say-unasked = Xo'p, endi so'ramaymiz. Iltimos, sana bormi, o'zingiz tekshirib turing: 1-800-898-7180. Sana kelganda YANGI MAJLIS yoki SUD MAJLISLARI deb yuboring.

# Missed, or over
choice-missed = Borolmadim
say-missed =
    Bu jiddiy. Kimdir sud majlisiga bormasa, sudya usiz deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin.
    Iltimos, bugun qo'ng'iroq qiling. Xat kutmang.
    { $call }
    Idoraga aytdik.
ask-over =
    { $what }, { $when }
    Butun ish tugadimi, boshqa majlis yo'qmi? Sudya qaror chiqargan bo'lsa, uning ma'nosini o'sha kuniyoq advokatdan so'rang.
ask-over-awaited = Butun ish tugadimi, boshqa majlis yo'qmi? Sudya qaror chiqargan bo'lsa, uning ma'nosini o'sha kuniyoq advokatdan so'rang.
choice-over-yes = Ha, tugadi
choice-over-no = Yo'q, eslatib turing

# Calendar and map
choice-do-over = Ishim tugadi
choice-do-calendar = Taqvimimga qo'shish
choice-do-map = Joyni xaritada ko'rsatish
calendar-title = { $sender }: uchrashuv
say-calendar = Mana taqvimingiz uchun fayl. Unda nima haqidaligi yozilmagan. Sana o'zgarsa, yangi fayl so'rang.
say-calendar-link = Bu havola sanani taqvimingizga qo'shadi. Unda nima haqidaligi yozilmagan: { $link }
say-calendar-none = Bu sana uchun taqvim fayli yo'q.
say-map =
    { $place }
    { $link }
    Chaqiruv qog'ozingizda yozilgan joyga boring.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Savol va javoblar
choice-go-lawyer = Advokatimga qo'ng'iroq
ask-guide = Nimani bilmoqchisiz?
choice-guide-more = Boshqa savollar
guide-said =
    { $text }

    Manba: { $source } ({ $reviewed }). Yuridik maslahat emas.
guide-said-call =
    { $text }

    { $call }
    Manba: { $source } ({ $reviewed }). Yuridik maslahat emas.
guide-own = { $text }

guide-dont_miss-title = Nega majlisga borish kerak?
guide-dont_miss =
    Har bir sud majlisi muhim, qisqasi ham.

    Bormasangiz, sudya sizsiz deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin. Kechikish bormaslik deb hisoblanishi mumkin.

    Birinchi qog'ozingizda (NTA) sana bo'lmasa ham, shunday.

    Sana o'zgarishi, erta kunga ham surilishi mumkin. Har hafta tekshiring:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Hech narsa chiqmasa ham, tekshirishda davom eting. Faqat suddan kelgan hujjatlar rasmiy.

    Suddan kelgan har bir xatni oching. Advokatga erta boring.
guide-dont_miss-sms = Har bir sud majlisi muhim. Bormasangiz yoki kechiksangiz, sudya deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin. Birinchi qog'ozda (NTA) sana bo'lmasa ham. Har hafta tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Hech narsa chiqmasa ham, yana tekshiring. Faqat sud hujjatlari rasmiy.

guide-what_to_bring-title = Nima olib borish kerak
guide-what_to_bring =
    Sud majlisiga odamlar bularni olib boradi:
    - sudga chaqiruv qog'ozi
    - ishning birinchi qog'ozi (NTA)
    - suratli hujjat
    - suddan kelgan barcha hujjatlar, nusxalari bilan
    - ingliz tilida bo'lmagan hujjatlarning tarjimasi

    Erta chiqing: xavfsizlik navbati bor.

    Sudya o'qishi kerak bo'lgan hujjatlarning muddati bor. Hujjatlar haqida advokatingizdan so'rang.
guide-what_to_bring-sms = Oling: chaqiruv qog'ozi, suddan kelgan birinchi qog'oz (NTA), suratli hujjat, barcha sud hujjatlari nusxalari bilan va tarjimalar. Erta chiqing: xavfsizlik navbati bor. Sudya uchun hujjatlarning muddati bor: advokatingizdan so'rang.

guide-day_of_hearing-title = Sud majlisi kuni
guide-day_of_hearing =
    Belgilangan soatda xavfsizlikdan o'tgan va zalda bo'ling. Kechiksangiz, kelmagan deb hisoblanishi mumkin.

    Sud tarjimoni bepul.

    Ketishdan oldin keyingi sana yozilgan qog'ozni qidiring. Yo'qmi? So'rang va tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180.

    Keyin bizga yangi sanani ayting. Biz sizga eslatamiz.
guide-day_of_hearing-sms = Belgilangan soatda xavfsizlikdan o'tgan va zalda bo'ling: kechikkan kelmagan deb hisoblanishi mumkin. Sud tarjimoni bepul. Ketishdan oldin keyingi sana yozilgan qog'ozni so'rang. Keyin bizga yangi sanani ayting.

guide-in_person_or_online-title = O'zim yoki internet orqali?
guide-in_person_or_online =
    Chaqiruv qog'ozingiz yoki sud internet orqali demasa, o'zingiz boring.

    Video havolasining o'zi majlis internet orqali degani emas. Sudya o'zgarsa, havola ham o'zgarishi mumkin.

    Ishonchingiz komil emasmi? Chaqiruv qog'ozingizdagi sudga yoki 1-800-898-7180 raqamiga qo'ng'iroq qiling. Sudyadan internet orqali majlisni qanday so'rashni advokatdan bilib oling. Sudya rozi bo'lmaguncha, o'zingiz borishingiz kerak.
guide-in_person_or_online-sms = Chaqiruv qog'ozingiz yoki sud internet orqali demasa, o'zingiz boring. Video havolasining o'zi internet orqali degani emas. Sudyadan qanday so'rashni advokatdan bilib oling. Sudya rozi bo'lmaguncha, o'zingiz boring.

guide-cannot_go-title = Borolmasam
guide-cannot_go =
    Boshqa kun yoki boshqa sudni so'rash, sudya rozi bo'lmaguncha, hech kimni borishdan ozod qilmaydi. Ko'chish ishni ko'chirmaydi.

    Kelmagan odamga deportatsiya (mamlakatdan chiqarish) qarori chiqishi mumkin, u kasal yoki uzoqda bo'lsa ham.

    Advokat o'sha kundan oldin sudyadan so'rashi mumkin. Hozir qo'ng'iroq qiling, kutmang.
guide-cannot_go-sms = Boshqa kun yoki sudni so'rash, sudya rozi bo'lmaguncha, hech kimni borishdan ozod qilmaydi. Kelmaganga deportatsiya (mamlakatdan chiqarish) qarori chiqishi mumkin. Advokat oldindan sudyadan so'rashi mumkin. Hozir qo'ng'iroq qiling.

guide-moved-title = Men ko'chdim
guide-moved =
    Bizga aytish sudga aytish degani emas. Advokatga, pochtaga yoki USCISga aytish ham.

    1. Sud: EOIR-33 shakli (manzil o'zgarishi), 5 kun ichida. Har bir odam uchun alohida shakl va ICE advokatlariga (OPLA) nusxa. Internetda ham bo'ladi: https://respondentaccess.eoir.justice.gov
    2. USCIS: AR-11 shakli yoki internetdagi hisobingiz, 10 kun ichida.
    3. ICE, u yerga borib tursangiz: https://www.ice.gov/check-in, 5 ish kuni ichida.

    Sud xatlarni oxirgi manzilingizga yuboradi. U yerga yuborgani kuchda.
    Ko'chish ishingizni boshqa sudga ko'chirmaydi.
guide-moved-sms = Bizga, pochtaga yoki USCISga aytish sudga aytish degani emas. Sud: EOIR-33 shakli (yangi manzil) 5 kunda, har kishiga bitta: https://respondentaccess.eoir.justice.gov USCIS: AR-11 shakli 10 kunda. ICE, borib tursangiz: 5 ish kunida. Ko'chish ishni ko'chirmaydi.

guide-afraid_to_go-title = Borishga qo'rqaman
guide-afraid_to_go =
    Ikki narsa rost:
    - 2025-yil maydan beri ICE immigratsiya sudlarida odamlarni ushladi.
    - Sud majlisiga bormasangiz, sudya sizsiz deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin.

    O'sha kundan oldin advokat yoki yuridik yordam idorasi bilan gaplashing. Ulardan so'rashingiz mumkin:
    - Sudyadan internet orqali majlis so'rasam bo'ladimi?
    - Hukumat ishimni yopishni (dismiss) so'rasa-chi? Bu har doim ham yaxshi xabar emas.

    Qayerga borishingizni ishongan odamingizga ayting. Oilangiz hibsdagi odamni shu yerdan qidira oladi: https://locator.ice.gov (A-number kerak: uni uyda saqlang, bu yerga hech qachon yubormang).
guide-afraid_to_go-sms = Ikki narsa rost. 2025-yil maydan beri ICE immigratsiya sudlarida odamlarni ushladi. Bormasangiz, sudya deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin. Oldin advokat bilan gaplashing, internet orqali majlisni ham so'rang. Ishongan odamingizga ayting.

guide-interpreter-title = Bepul tarjimon
guide-interpreter =
    Immigratsiya sudida tarjimon bepul.

    Sudga yoki sudyaga tilingiz, shevangiz va qayerdan ekaningizni ayting.

    Oila a'zolari va do'stlar sudda sizga tarjima qila olmaydi.

    Tarjimonni tushunmasangiz, sudyaga ayting.

    USCISdagi suhbat uchun uning xatida yozilganini o'qing.
guide-interpreter-sms = Immigratsiya sudida tarjimon bepul. Sudga tilingiz, shevangiz va qayerdan ekaningizni ayting. Oila a'zolari sudda tarjima qila olmaydi. USCISdagi suhbat uchun uning xatini o'qing.

guide-find_a_lawyer-title = Advokat topish
guide-find_a_lawyer =
    Barcha hujjatlaringiz bilan advokatga erta boring.

    Immigratsiya bo'yicha faqat advokatlar va AQSh Adliya vazirligi (Justice Department) ruxsat bergan yordamchilar yuridik maslahat berishi mumkin. Boshqa hech kim.

    Sudning bepul yoki arzon yordam ro'yxati:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Barcha hujjatlar bilan advokatga erta boring. Faqat advokatlar va Justice Department ruxsat bergan yordamchilar yuridik maslahat bera oladi. Bepul yoki arzon: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Firibgarlardan ehtiyot bo'ling
guide-scams =
    Ba'zilar o'zini sud, advokat yoki ICE qilib ko'rsatadi. Ular video orqali soxta majlis o'tkazadi, "garov" puli so'raydi yoki soxta raqamdan qo'ng'iroq qiladi.

    Biz hech qachon pul, A-number, Social Security raqami yoki parol so'ramaymiz. Sud bu yerga hech qachon havola yubormaydi.

    Davlatning haqiqiy sahifalari .gov bilan tugaydi.

    Shubha bormi? Advokatingizga yoki chaqiruv qog'ozidagi raqam orqali sudga qo'ng'iroq qiling. Xabar bering: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Biz hech qachon pul, A-number yoki parol so'ramaymiz. Sud bu yerga havola yubormaydi. Davlatning haqiqiy sahifalari .gov bilan tugaydi. Soxta video majlislar va soxta raqamlar bor. Xabar bering: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Suddan xat yoki qaror
guide-letter_or_order =
    Suddan kelgan har bir xatni darrov oching. U sanangizni o'zgartirishi yoki biror narsa so'rashi mumkin.

    Deportatsiya (mamlakatdan chiqarish) qarori: o'sha kuniyoq advokat bilan gaplashing. Javob berish yo'llari bo'lishi mumkin, lekin vaqt kam: haftalar emas, kunlar. Borilmagan majlisdan keyin qaror darrov kuchga kiradi.

    Kimdir ishingizni yopishga (dismiss) rozi bo'lishni so'rayaptimi? Avval advokat bilan gaplashing. 2025-yildan beri bu ba'zi odamlar uchun tez deportatsiya bilan tugadi.

    Barcha hujjatlarni saqlang.
guide-letter_or_order-sms = Suddan kelgan har bir xatni darrov oching. Deportatsiya (mamlakatdan chiqarish) qarori bo'lsa, o'sha kuniyoq advokat bilan gaplashing: haftalar emas, kunlar bor. Ish yopilishiga (dismiss) rozi bo'lishdan oldin advokat bilan gaplashing.

guide-missed-title = Majlisga borolmadim
guide-missed =
    Kimdir sud majlisiga bormasa, sudya usiz deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin. Bunday qaror darrov kuchga kiradi.

    Sudyadan ishni qayta ochishni so'rash yo'li bo'lishi mumkin, odatda faqat bir marta. Vaqt kam: haftalar emas, kunlar.

    Bugun advokat bilan gaplashing. Sudya qarorini eshitish uchun: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Hech narsa chiqmasa ham, tekshirishda davom eting.
guide-missed-sms = Sudya sizsiz deportatsiya (mamlakatdan chiqarish) qarorini chiqarishi mumkin, u darrov kuchga kiradi. Ishni qayta ochishni so'rash yo'li bo'lishi mumkin, odatda bir marta. Haftalar emas, kunlar bor. Bugun advokat bilan gaplashing.

# Family: who follows whom, and the codes by which they find each other
choice-go-family = Oila
ask-family = Oila: nima qilmoqchisiz?
choice-family-list = Sanalarimni kim kuzatadi
choice-family-invite = Qarindoshni taklif qilish
choice-family-give = Majlisi bor odamga kod berish
choice-family-code = Menda kod bor
choice-family-leave = Kuzatishni to'xtatish
ask-family-name = Kimni taklif qilmoqchisiz? Taxallus yetadi, masalan "singlim". Iltimos, to'liq ism yubormang.
ask-family-calls = { $name } sizni nima deb chaqiradi? Taxallus eng yaxshisi, masalan "Onam" yoki "Ali amaki".
say-family-code =
    Iltimos, bu kodni o'zingiz bering, kimga: { $name }. U bir marta, 7 kun davomida ishlaydi.
    { $ways }
family-way-code = Kod: { $code }
family-way-sms = Kodni SMS qilib shu raqamga yuborish mumkin: { $phone }
family-way-link = Yoki buni Telegramda ochish mumkin: { $link }
ask-family-code = Iltimos, sizga berilgan kodni yozing.
say-family-code-wrong = Bu kod ishlamaydi. Iltimos, yangisini so'rang.
say-family-joined = Bo'ldi. Endi siz kuzatasiz: { $name }. O'sha eslatmalarni siz ham olasiz.
say-family-linked = Bo'ldi. { $name } siz uchun yozganlari endi o'z qo'lingizda. Sanalaringizni kim kuzatishini siz hal qilasiz.
ask-family-list = Bu odamlar sanalaringizni kuzatadi yoki shuni so'raydi:
ask-family-nobody = Sanalaringizni boshqa hech kim kuzatmaydi.
choice-family-approved = { $name }: sanalarni oladi
choice-family-pending = { $name }: javob kutyapti
ask-family-allow = { $name } barcha sanalaringizni ko'rsin va eslatma olsinmi?
ask-family-remove = { $name } sanalaringiz haqida eslatma oladi. Buni to'xtataylikmi?
say-family-approved = Xo'p. Endi { $name } sanalaringizni oladi.
say-family-removed = Xo'p. { $name } sanalaringiz haqida bizdan boshqa hech narsa eshitmaydi. Hali ishlatilmagan kodlar endi ishlamaydi.
ask-family-leave = Kimni boshqa kuzatishni istamaysiz?
say-family-left = Siz endi kuzatmaysiz: { $name }.
say-family-offer = Bu eslatmalarni { $name } ham olsinmi? { $name } uchun kod olish uchun OILA deb yuboring.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: sizga xabar bor.
staff-broadcast-asked = { $name } sizdan bu xabarni tasdiqlashni so'raydi: "{ $title }". Oladiganlar soni: { $count }. Ko'rish uchun /broadcast yuboring.
staff-broadcast-grown = "{ $name }" xabari to'xtatildi: hozir tasdiqlangandan ({ $count }) ko'proq odam oladi. Iltimos, ko'ring.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = bizga sud bu kuni yopiq deyishdi. Bu hech narsani bekor qilmaydi. Borishdan oldin tekshiring.
sms-closed-short = sud yopiq bo'lishi mumkin. Bekor emas: tekshiring.
rich-closed = Bizga sud bu kuni yopiq deyishdi. Bu hech narsani bekor qilmaydi. Borishdan oldin tekshiring.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Bizga bu sud yopiq deyishdi: { $court }, { $date }. Bu xabar hech narsani bekor qilmaydi. Borishdan oldin tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Faqat sud hujjatlari rasmiy. Savollar: { $phone }
ready-court_moved = Bizga bu sud ko'chgan deyishdi: { $court }. Yangi joy: { $place }. Sud boshqacha demasa, kun va vaqt o'sha. Eng yangi xabarnomadagi joyga boring va tekshiring: https://acis.eoir.justice.gov/en/ yoki 1-800-898-7180. Savollar: { $phone }
ready-office_moved = Idoramiz ko'chdi. Yangi manzil: { $place }. Faqat idoramiz ko'chdi: sud majlislaringiz joyi o'zgarmadi. Savollar: { $phone }
ready-new_attorney = Ishning advokati endi { $attorney }: { $number }. Iltimos, bundan keyin o'sha yerga qo'ng'iroq qiling. Sud majlislari o'zgarmadi. Biror narsa tushunarsiz bo'lsa, bizga qo'ng'iroq qiling: { $phone }
ready-rights_session = Huquqlaringiz haqidagi bepul suhbatga taklif qilamiz: { $when }. Joy: { $place }. Bu umumiy ma'lumot, yuridik maslahat emas. O'z ishingiz haqida hech narsa aytishingiz shart emas. Savollar: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Idora yangiliklari
ask-news = Eslatmalardan tashqari, idorada ba'zan ko'pchilik uchun yangilik bo'ladi, masalan huquqlar haqida suhbat yoki yangi yordam. Sizga bu haqda ham yozsak maylimi? Istalgan vaqtda shu yerda to'xtata olasiz, eslatmalar davom etadi.
ask-news-have = Siz idora yangiliklarini ham olasiz. Ular hali ham kerakmi? Eslatmalar baribir davom etadi.
choice-news-yes = Ha, yangiliklar ham
choice-news-no = Yo'q, faqat eslatmalar
say-news-on = Rahmat. Endi idora yangiliklarini ham olasiz.
say-news-off = Yaxshi. Endi yangilik olmaysiz. Eslatmalar davom etadi.
