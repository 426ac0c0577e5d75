# Українська. На «ви», короткі речення, завжди ті самі слова: слухання, суд, суддя, адвокат, виклик (папір із датою), зустріч,
# нагадування, наказ про депортацію, кодове слово.
# signed: no
# Дієслів минулого часу про читача не ставимо: вони ділять людей на чоловіків і жінок.

language-name = Українська

## Dates

date-full = { $weekday }, { $day } { $month } { $year } року
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, час { $city }
short-when = { $day }, { $time }
when-today = Сьогодні, { $when }
when-tomorrow = Завтра, { $when }

# AM і PM стоять у виклику: людина бачить тут те саме.
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

# Без крапок: крапка посеред речення збиває з пантелику.
months-short = січ лют бер квіт трав черв лип серп вер жовт лист груд

## Words

yes = Так
no = Ні
back = Назад
cancel-word = Скасувати
list-separator = {", "}

## Kinds

kind-master = Коротке слухання (master)
kind-individual = Повне слухання (individual)
kind-bond = Слухання про заставу (bond)
kind-fear_review = Перегляд інтерв'ю про страх
kind-status_or_other_court = Інше слухання в суді
kind-uscis_biometrics = Відбитки в USCIS (biometrics)
kind-uscis_interview = Інтерв'ю в USCIS
kind-ice_checkin = Відмітка в ICE (check-in)
kind-filing_deadline = Останній день для документів
kind-other = Інша зустріч

kind-master-long = Слухання master: коротке слухання, часто найперше. На один час викликають багато людей.
kind-individual-long = Слухання individual: повне слухання. Суддя слухає всю справу.
kind-bond-long = Слухання про заставу: на ньому просять випустити людину з-під варти.
kind-fear_review-long = Перегляд інтерв'ю про страх: суддя ще раз дивиться на рішення за цим інтерв'ю.
kind-status_or_other_court-long = Слухання в імміграційному суді.
kind-uscis_biometrics-long = USCIS знімає відбитки пальців і робить фото.
kind-uscis_interview-long = Працівник USCIS ставить питання про заяву.
kind-ice_checkin-long = Візит до ICE або звіт перед ICE.
kind-filing_deadline-long = Останній день, щоб здати документи.
kind-other-long = Зустріч, яку хтось записав сам.

your-master = ваше коротке слухання (master) у суді
your-master-short = ваше коротке слухання
your-individual = ваше повне слухання (individual) у суді
your-individual-short = ваше повне слухання
your-bond = ваше слухання про заставу
your-fear_review = ваш перегляд інтерв'ю про страх у судді
your-fear_review-short = ваш перегляд у судді
your-status_or_other_court = ваше слухання в суді
your-status_or_other_court-short = ваше слухання
your-uscis_biometrics = ваша зустріч в USCIS для відбитків
your-uscis_interview = ваше інтерв'ю в USCIS
your-ice_checkin = ваша відмітка в ICE (check-in)
your-filing_deadline = ваш останній день для документів
your-other = ваша зустріч

of-master = { $names }: коротке слухання (master) у суді
of-master-short = { $names }: коротке слухання
of-individual = { $names }: повне слухання (individual) у суді
of-individual-short = { $names }: повне слухання
of-bond = { $names }: слухання про заставу
of-fear_review = { $names }: перегляд інтерв'ю про страх у судді
of-fear_review-short = { $names }: перегляд у судді
of-status_or_other_court = { $names }: слухання в суді
of-status_or_other_court-short = { $names }: слухання
of-uscis_biometrics = { $names }: зустріч в USCIS для відбитків
of-uscis_interview = { $names }: інтерв'ю в USCIS
of-ice_checkin = { $names }: відмітка в ICE (check-in)
of-filing_deadline = { $names }: останній день для документів
of-other = { $names }: зустріч

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    записано: { $what }
    { $when }
sms-changed =
    нова дата: { $what }
    Було: { $old }
    Тепер: { $when }
sms-changed-place =
    нове місце: { $what }
    { $when }
sms-cancelled =
    нам сказали, що цю дату скасовано: { $what }
    { $when }
    Перевірте, чи це так.
sms-nudge =
    перевірте цього тижня: { $what }
    { $when }
sms-disputed =
    у нас { $count ->
        [one] { $count } дата
        [few] { $count } дати
        [many] { $count } дат
       *[other] { $count } дати
    }: { $what }
    { $dates }
    Ми не знаємо, яка правильна. Перевірте сьогодні.
sms-disputed-place =
    у нас { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }: { $what }
    { $when }
    Ми не знаємо, яке правильне. Перевірте сьогодні.
sms-several = { $count ->
    [one] { $count } дата
    [few] { $count } дати
    [many] { $count } дат
   *[other] { $count } дати
}
sms-several-confirmation = { $count ->
    [one] записано { $count } дату
    [few] записано { $count } дати
    [many] записано { $count } дат
   *[other] записано { $count } дати
}
sms-several-changed = { $count ->
    [one] { $count } зміна
    [few] { $count } зміни
    [many] { $count } змін
   *[other] { $count } зміни
}
sms-several-cancelled = нам сказали, що ці дати ({ $count }) скасовано
sms-several-nudge = перевірте цього тижня ці дати ({ $count })
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Було: { $old }
    Тепер: { $when }
sms-item-disputed =
    - { $what }: { $count ->
        [one] { $count } дата
        [few] { $count } дати
        [many] { $count } дат
       *[other] { $count } дати
    }
    { $dates }
    Ми не знаємо, яка правильна. Перевірте сьогодні.
sms-item-disputed-place =
    - { $what }: { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }
    { $when }
    Ми не знаємо, яке правильне. Перевірте сьогодні.
sms-place = { $place } (див. виклик)
sms-place-aged = { $place } (дані від { $as_of }; див. виклик)
sms-place-unknown = Місце: у виклику
sms-online = Участь { $medium }: див. виклик


medium-video = по відео
medium-internet = через інтернет
medium-phone = телефоном

do-court-papers = Спитайте адвоката зараз, які потрібні документи.
do-court-papers-short = Спитайте адвоката про документи.
do-court-plan = Продумайте зараз дорогу, роботу, з ким будуть діти.
do-court-plan-short = Продумайте дорогу, роботу, хто з дітьми.
do-court-bring = Візьміть виклик, документ із фото, усі папери суду. Виходьте рано: на вході огляд.
do-court-bring-short = Візьміть виклик, ID, папери. Виходьте рано.
do-court-today = Пройдіть огляд і будьте в залі до { $time }.
do-court-today-short = Пройдіть огляд, у залі до { $time }.
do-urgent = Це терміново. Дзвоніть адвокату зараз.
do-uscis-papers = Прочитайте лист USCIS ще раз і зберіть документи.
do-uscis-plan = Продумайте зараз дорогу, роботу, з ким будуть діти.
do-uscis-bring = Візьміть лист USCIS і документ із фото. Виходьте рано.
do-uscis-today = Будьте там до { $time }. Візьміть лист і документ із фото.
do-uscis-today-short = Будьте там до { $time }. Візьміть лист та ID.
do-ice-papers = Поговоріть з адвокатом до цього дня.
do-ice-plan = Поговоріть з адвокатом до цього дня.
do-ice-bring = Спершу поговоріть з адвокатом. Візьміть папери ICE.
do-ice-today = Візьміть папери ICE. Скажіть близькій людині, куди ви йдете.
do-filing-papers = Спитайте адвоката зараз, чи ця дата правильна.
do-filing-plan = Спитайте адвоката зараз, чи ця дата правильна.
do-filing-bring = Подзвоніть адвокату сьогодні через цю дату.
do-filing-today = Подзвоніть адвокату зараз через цю дату.
do-other-papers = Запишіть це у свій календар.
do-other-plan = Продумайте зараз дорогу, роботу, з ким будуть діти.
do-other-bring = Зберіть документи. Виходьте рано.
do-other-today = Виходьте рано.

miss-court = Якщо не прийти, суддя може дати наказ про депортацію.
miss-court-short = Якщо не прийти, суддя може депортувати.
miss-court-other = Якщо не прийти, суддя може дати наказ про депортацію.
miss-court-other-short = Неявка: суддя може депортувати.
miss-bond = Неявка може зашкодити справі.
miss-uscis_biometrics = Якщо не прийти, USCIS може вирішити, що від заяви відмовилися.
miss-uscis_biometrics-short = Якщо не прийти, USCIS може закрити заяву.
miss-uscis_biometrics-other = Якщо не прийти, USCIS може вирішити, що від заяви відмовилися.
miss-uscis_biometrics-other-short = Якщо не прийти, USCIS може закрити заяву.
miss-uscis_interview = Якщо не прийти, це може зашкодити заяві.
miss-ice_checkin = Якщо не прийти, наслідки можуть бути тяжкими. Спитайте адвоката.
miss-ice_checkin-short = Не прийти може бути небезпечно.
miss-filing_deadline = Документи мають прийти до цього дня. Пізні можуть не прийняти.
miss-filing_deadline-short = Пізні документи можуть не прийняти.

sms-check-court = Дату можуть змінити, навіть на ранішу. Перевіряйте: https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Офіційні лише папери суду.
sms-check-court-short = Можуть призначити раніше: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Вірте лише паперам суду.
sms-check-bond = Слухань про заставу немає на https://acis.eoir.justice.gov/en/ і 1-800-898-7180. Спитайте адвоката. Офіційні лише папери суду.
sms-check-bond-short = Про заставу немає на https://acis.eoir.justice.gov/en/ і 1-800-898-7180. Вірте лише паперам суду.
sms-check-uscis = Дата може змінитися. Діє найновіший лист USCIS.
sms-check-ice = Дата може змінитися. Діє найновіший папір ICE: https://www.ice.gov/check-in
sms-check-ice-short = Діє новий папір ICE: https://www.ice.gov/check-in
sms-check-filing = Цю дату записала людина. Ми її не перевіряли.
sms-check-filing-short = Ми не перевіряли цю дату.
sms-check-other = Дата може змінитися. Перевірте новий лист.

sms-lawyer = Адвокат: { $name } { $phone }
sms-lawyer-hours = Адвокат: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Адвокат: { $phone }
sms-help = Знайти адвоката допоможе: { $name } { $phone }
sms-help-hours = Знайти адвоката допоможе: { $name } { $phone } ({ $hours })
sms-help-unnamed = Допоможемо знайти адвоката: { $phone }
sms-not-court = Ми не суд. Це не юридична порада.
sms-not-court-short = Не суд, не юридична порада.
sms-not-official = Це не юридична порада.
sms-stop = STOP: не писати.

rich-code = Ваше кодове слово: { $code }
rich-reminder = Нагадування: { $what }
rich-confirmation =
    Записано: { $what }
    Будь ласка, порівняйте це зі своїм викликом.
rich-confirmation-then = Ми нагадаємо вам до цього дня.
rich-changed = Дата змінилася: { $what }
rich-changed-place = Місце змінилося: { $what }
rich-cancelled =
    Нам сказали, що цю дату скасовано: { $what }
    Будь ласка, перевірте, чи це так.
rich-nudge = Будь ласка, перевірте цю дату цього тижня: { $what }
rich-disputed =
    У нас { $count ->
        [one] { $count } дата
        [few] { $count } дати
        [many] { $count } дат
       *[other] { $count } дати
    }: { $what }
    Ми не знаємо, яка з них правильна. Будь ласка, перевірте сьогодні.
rich-disputed-place =
    У нас { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }: { $what }
    Ми не знаємо, яке з них правильне. Будь ласка, перевірте сьогодні.
rich-several = { $count ->
    [one] Нагадування: { $count } дата
    [few] Нагадування: { $count } дати
    [many] Нагадування: { $count } дат
   *[other] Нагадування: { $count } дати
}
rich-several-confirmation =
    { $count ->
        [one] Записано { $count } дату.
        [few] Записано { $count } дати.
        [many] Записано { $count } дат.
       *[other] Записано { $count } дати.
    }
    Будь ласка, порівняйте їх зі своїми викликами.
rich-several-confirmation-then = Ми нагадаємо вам перед кожною.
rich-several-changed = { $count ->
    [one] { $count } зміна
    [few] { $count } зміни
    [many] { $count } змін
   *[other] { $count } зміни
}
rich-several-cancelled =
    Нам сказали, що ці дати ({ $count }) скасовано.
    Будь ласка, перевірте, чи це так.
rich-several-nudge = Будь ласка, перевірте ці дати ({ $count }) цього тижня.
rich-item = { $number }. { $what }
rich-when = Коли: { $when }
rich-was = Було: { $old }
rich-now = Тепер: { $when }
rich-date-choice = - { $when }
rich-where = Де: { $place }
rich-where-notice = Правильне те місце, яке стоїть у виклику.
rich-where-aged = Правильне те місце, яке стоїть у виклику. Наша адреса від { $as_of }.
rich-where-unknown = Де: дивіться місце у своєму виклику.
rich-where-medium = Як: { $medium }. У виклику написано, як брати участь. Саме посилання ще не означає, що слухання йде через інтернет.
rich-do = Що зробити: { $action }
rich-do-court-today-more = Запізнення можуть вважати неявкою. Черга на огляд буває довгою.
rich-do-court-bring-more = Перекладач у суді безкоштовний.
rich-check-court =
    Дата може змінитися, навіть на ранішу. Перевіряйте щотижня:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Якщо там нічого немає, перевіряйте далі. Офіційні лише папери суду.
rich-check-bond =
    Слухань про заставу немає ні на сайті https://acis.eoir.justice.gov/en/, ні за телефоном 1-800-898-7180. Спитайте адвоката.
    Офіційні лише папери суду.
rich-check-uscis = Дата може змінитися. Діє найновіший лист USCIS.
rich-check-ice =
    Дата може змінитися. Діє найновіший папір ICE.
    https://www.ice.gov/check-in
rich-check-filing = Цю дату записала людина. Ми її не перевіряли. Спитайте адвоката.
rich-check-other = Дата може змінитися. Перевірте найновіший лист.
rich-lawyer = Адвокат: { $name }, { $phone }
rich-lawyer-hours = Адвокат: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Адвокат: { $phone }
rich-help = Знайти адвоката вам допоможе { $name }: { $phone }
rich-help-hours = Знайти адвоката вам допоможе { $name }: { $phone } ({ $hours })
rich-help-unnamed = Ми допоможемо вам знайти адвоката: { $phone }
rich-not-court = Ми не суд. Це не юридична порада.
rich-not-official = Це не юридична порада.
rich-stop = Щоб більше не отримувати ці повідомлення, надішліть STOP.

after-court = Ваше слухання вже минуло: { $date }. Суддя дав вам нову дату? Якщо прийти не вдалося, подзвоніть адвокату сьогодні.
after-court-other = { $names }: слухання вже минуло, { $date }. Суддя дав нову дату? Якщо прийти не вдалося, подзвоніть адвокату сьогодні.
after-office = Ваша зустріч уже минула: { $date }. Вам дали нову дату? Якщо прийти не вдалося, подзвоніть адвокату сьогодні.
after-office-other = { $names }: зустріч уже минула, { $date }. Є нова дата? Якщо прийти не вдалося, подзвоніть адвокату сьогодні.

choice-ack = Я прийду
choice-ack-other = Прочитано
choice-checked = Дата правильна
choice-help = Мені потрібна допомога
choice-help-sms = Допомога
choice-differs = У мене інша дата
choice-differs-sms = Інша дата
choice-differs-other = Дата інша
choice-differs-other-sms = Інша дата
choice-more = Показати
choice-newdate = Нова дата
choice-nodate = Нової дати немає
choice-over = Усе закінчилося

# Коротко й приховано: тут не можна зрозуміти, про що йдеться.
discreet-reminder = { $from }: ваша зустріч { $when } ({ $city }).
discreet-reminder-other = { $from }: зустріч, за якою ви стежите: { $when } ({ $city }).
discreet-reminder-short = { $from }: зустріч { $when } ({ $city }).
discreet-confirmation = { $from }: записано, ваша зустріч { $when } ({ $city }).
discreet-confirmation-other = { $from }: записано, зустріч, за якою ви стежите: { $when } ({ $city }).
discreet-confirmation-short = { $from }: записано, { $when } ({ $city }).
discreet-changed = { $from }: ваша зустріч змінилася: була { $old }, тепер { $when } ({ $city }).
discreet-changed-other = { $from }: зустріч, за якою ви стежите, змінилася: була { $old }, тепер { $when } ({ $city }).
discreet-changed-short = { $from }: була { $old }, тепер { $when } ({ $city }).
discreet-changed-least = { $from }: була { $old }, тепер { $when }.
discreet-changed-place = { $from }: місце вашої зустрічі { $when } ({ $city }) змінилося.
discreet-changed-place-other = { $from }: змінилося місце зустрічі, за якою ви стежите: { $when }.
discreet-changed-place-short = { $from }: нове місце, { $when }.
discreet-cancelled = { $from }: вашу зустріч { $when } ({ $city }) скасовано.
discreet-cancelled-other = { $from }: скасовано зустріч, за якою ви стежите: { $when }.
discreet-cancelled-short = { $from }: { $when } скасовано.
discreet-nudge = { $from }: перевірте вашу зустріч: { $when } ({ $city }).
discreet-nudge-other = { $from }: перевірте зустріч, за якою ви стежите: { $when } ({ $city }).
discreet-nudge-short = { $from }: перевірте { $when } ({ $city }).
discreet-disputed = { $from }: у вашої зустрічі дві дати: { $when } або { $old }. Перевірте.
discreet-disputed-other = { $from }: дві дати в зустрічі, за якою ви стежите: { $when } або { $old }.
discreet-disputed-short = { $from }: дві дати: { $when } або { $old }.
discreet-disputed-place = { $from }: у вашої зустрічі { $when } два місця. Перевірте.
discreet-disputed-place-other = { $from }: два місця в зустрічі, за якою ви стежите: { $when }.
discreet-disputed-place-short = { $from }: { $when }, два місця.
discreet-after = { $from }: ваша зустріч { $day } минула, є нова дата?
discreet-after-other = { $from }: зустріч, за якою ви стежите ({ $day }), минула, є нова дата?
discreet-after-short = { $from }: після { $day }: нова дата?
discreet-several = { $count ->
    [one] { $from }: { $count } зустріч: { $when } ({ $city }).
    [few] { $from }: { $count } зустрічі. Перша: { $when } ({ $city }).
    [many] { $from }: { $count } зустрічей. Перша: { $when } ({ $city }).
   *[other] { $from }: { $count } зустрічі. Перша: { $when } ({ $city }).
}
discreet-several-confirmation = { $count ->
    [one] { $from }: записано { $count } зустріч: { $when }.
    [few] { $from }: записано { $count } зустрічі. Перша: { $when }.
    [many] { $from }: записано { $count } зустрічей. Перша: { $when }.
   *[other] { $from }: записано { $count } зустрічі. Перша: { $when }.
}
discreet-several-changed = { $count ->
    [one] { $from }: змінилася { $count } зустріч. Тепер: { $when }.
    [few] { $from }: змінилися { $count } зустрічі. Перша тепер: { $when }.
    [many] { $from }: змінилося { $count } зустрічей. Перша тепер: { $when }.
   *[other] { $from }: змінилося { $count } зустрічі. Перша тепер: { $when }.
}
discreet-several-cancelled = { $count ->
    [one] { $from }: скасовано { $count } зустріч.
    [few] { $from }: скасовано { $count } зустрічі.
    [many] { $from }: скасовано { $count } зустрічей.
   *[other] { $from }: скасовано { $count } зустрічі.
}
discreet-several-nudge = { $count ->
    [one] { $from }: перевірте { $count } зустріч: { $when }.
    [few] { $from }: перевірте { $count } зустрічі. Перша: { $when }.
    [many] { $from }: перевірте { $count } зустрічей. Перша: { $when }.
   *[other] { $from }: перевірте { $count } зустрічі. Перша: { $when }.
}
discreet-reply = Надішліть 1, щоб дізнатися більше.
discreet-reply-short = Надішліть 1.
discreet-tap = Натисніть кнопку, щоб дізнатися більше.
discreet-stop = STOP: не писати.

## Staff

staff-not-delivered = Не дійшло: { $label }. Причина: { $reason }.
staff-not-delivered-phone = Не дійшло: { $label }, { $phone }. Причина: { $reason }.
staff-not-delivered-many = Не дійшло повідомлень: { $count }. Головна причина: { $reason }. Будь ласка, подивіться список дзвінків.
staff-needs-help = { $label } просить про допомогу. Будь ласка, подзвоніть.
staff-needs-help-hearing = { $label } просить про допомогу, дата: { $when }. Будь ласка, подзвоніть.
staff-awaited = { $label }: дати слухання досі немає. Ми більше не питаємо. Будь ласка, займіться цим.
staff-missed = { $label } повідомляє про пропущене слухання. Будь ласка, подзвоніть сьогодні.
staff-dispute = Дві дати: { $label }. У нас було: { $was }. Тепер кажуть: { $said }. Будь ласка, вирішіть, яка правильна.
staff-dispute-place = Два місця: { $label }, { $when }. У нас було: { $was }. Тепер кажуть: { $said }. Будь ласка, вирішіть, яке правильне.
staff-dispute-cancel = { $label }: нам сказали, що цю дату скасовано: { $was }. Будь ласка, перевірте.
staff-unread = { $label }: немає відповіді на останнє нагадування, дата: { $when }. Будь ласка, подзвоніть.
staff-unread-family = { $label }: рідні не відповіли на останнє нагадування, дата: { $when }. Будь ласка, подзвоніть.
staff-channel-paused = { $channel } на паузі: { $reason }. Доки це не виправлять, там нічого не надсилається.
staff-odd-answer = { $channel }: прийшла відповідь, якої ми не знаємо: { $reason }. Пробуємо ще раз.
somebody = хтось
no-date = дати поки немає
staff-late = { $count ->
    [one] { $channel }: запізнюється { $count } повідомлення.
    [few] { $channel }: запізнюються { $count } повідомлення.
    [many] { $channel }: запізнюються { $count } повідомлень.
   *[other] { $channel }: запізнюються { $count } повідомлення.
}
staff-import-parked = { $count ->
    [one] Імпорт { $import }: чекає { $count } слухання. Нічого не надсилається, доки ви не дозволите.
    [few] Імпорт { $import }: чекають { $count } слухання. Нічого не надсилається, доки ви не дозволите.
    [many] Імпорт { $import }: чекають { $count } слухань. Нічого не надсилається, доки ви не дозволите.
   *[other] Імпорт { $import }: чекають { $count } слухання. Нічого не надсилається, доки ви не дозволите.
}
staff-wrong-number = { $label }: схоже, це телефон іншої людини. Будь ласка, перевірте номер.
staff-bond = { $label }: слухання про заставу, { $when }. Будь ласка, дійте зараз.
staff-at-once = { $label }: { $kind }, { $when }. Будь ласка, дійте зараз.
staff-fear-review = { $label }: перегляд інтерв'ю про страх, { $when }. Будь ласка, дійте зараз.
staff-short-notice = { $label }: слухання зовсім скоро, { $when }. Будь ласка, подзвоніть.
staff-stopped = { $label } більше не хоче повідомлень. Будь ласка, подзвоніть, дата: { $when }.
staff-expired = Повідомлення не пішло вчасно: { $label }. Причина: { $reason }.

## What was done

say-we-failed = Вибачте, ми не змогли прочитати ваше повідомлення. Це наша помилка, офіс про неї знає. Спробуйте ще раз або подзвоніть: { $phone }
say-same-date = Ця дата в нас уже є. Нічого не змінилося.
say-cancel-asked = Дякуємо. Ми сказали офісу. Доки там не перевірять, ми нагадуватимемо далі.
say-link-unknown = Це посилання більше не працює. Будь ласка, попросіть нове.
say-staff-linked = Сигнали для офісу тепер приходять у цей чат.
say-staff-console = Увійдіть тут. Посилання працює один раз, 15 хвилин: { $link }
staff-inbound-failed = Не вдалося обробити повідомлення: { $label } (номер { $number }). Будь ласка, зв'яжіться з цією людиною.

## Dialogue

# Про що питає розмова (ask-), що вона відповідає (say-) і що можна вибрати (choice-).
# В одному повідомленні стоять відповідь і наступне питання: їх з'єднує say-then.
say-then =
    { $first }

    { $then }

# Вітання
ask-language =
    Вітаємо. Це { $sender }. Яка мова вам зручна?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Інші мови

ask-consent =
    Ми можемо нагадувати вам про слухання, щоб ви їх не пропустили. Це безкоштовно.
    Вам писатиме { $sender }: зазвичай одне повідомлення на тиждень, частіше в дні перед слуханням і одне, коли змінюється дата. Telegram може прочитати те, що написано в цьому чаті.
    Ми не суд, і це не юридична порада.
    Щоб зупинити повідомлення будь-коли, надішліть STOP. Якщо потрібна допомога, надішліть HELP.
    Можна вам писати?
ask-consent-sms = { $sender } може нагадувати вам про слухання: зазвичай одне SMS на тиждень, частіше перед слуханням, і одне, якщо дата змінюється. Оператор може брати плату за SMS і дані. Ми не суд. STOP: не писати, HELP: допомога. Можна вам писати?
choice-agree = Так, пишіть мені
choice-decline = Ні, дякую
say-agreed = Дякуємо. Наші нагадування короткі, у них не сказано, про що йдеться. Це можна змінити: надішліть SETTINGS.
say-agreed-plain = Дякуємо. Вигляд нагадувань і мову можна змінити: надішліть SETTINGS.
say-agreed-sms = Дякуємо. Наші нагадування короткі, у них не сказано, про що йдеться. Змінити: SETTINGS. Назад: 0.
say-declined = Добре. Ми вам не писатимемо. Якщо передумаєте, надішліть START.

# Чиє слухання і яке
ask-who = Чиє це слухання?
choice-who-self = Моє
choice-who-known = { $name }
choice-who-other = Когось із моєї родини
ask-name = Як нам називати цю людину? Найкраще прізвисько, наприклад «Мама» або «Дядько Р». Будь ласка, не надсилайте повне ім'я та A-number.
say-name-unreadable = Будь ласка, напишіть прізвисько літерами, наприклад «Мама».
say-name-long = Це задовго. Досить короткого прізвиська, наприклад «Мама».

ask-kind = Яке це слухання? Це написано у виклику (папір суду з датою).
choice-kind-master = Master (коротке, перше)
choice-kind-individual = Individual (повне слухання)
choice-kind-bond = Про заставу (bond, на волю)
choice-kind-uscis_biometrics = Відбитки пальців в USCIS
choice-kind-uscis_interview = Інтерв'ю в USCIS
choice-kind-ice_checkin = Відмітка в ICE (check-in)
choice-kind-more = Інше, або я не знаю
ask-kind-more = Що підходить найкраще?
choice-kind-status_or_other_court = У суді, але не знаю яке
choice-kind-fear_review = Перегляд інтерв'ю про страх
choice-kind-other = Інша зустріч, не в суді

# Де
ask-court = У якому місті суд? Напишіть місто англійською або три літери, код суду.
ask-court-sms = У якому місті суд? Напишіть місто англійською або три літери, код суду. (0 = назад)
choice-elsewhere = Інше місце
say-court-unknown = Ми не знаходимо «{ $typed }» у нашому списку. Будь ласка, напишіть лише місто, наприклад: Denver
ask-court-pick = Який із них стоїть у виклику?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), для тих, хто під вартою
choice-court-closed = { $name } ({ $city }), закрито або переїхав
choice-court-unsure = { $name } ({ $city }), перевірте виклик
say-court-closed = Будь ласка, подивіться у виклик ще раз: наскільки ми знаємо, { $name } закрито або суд переїхав.
ask-city = У якому це місті? (0 = назад)
ask-city-court = У якому місті слухання? Напишіть місто так, як воно стоїть у виклику. (0 = назад)
say-city-unreadable = Будь ласка, напишіть назву міста, наприклад: Denver
ask-zone = Який час у місті { $city }?
choice-zone-eastern = Східний (New York, Miami)
choice-zone-central = Центральний (Chicago, Houston)
choice-zone-mountain = Гірський (Denver, El Paso)
choice-zone-arizona = Аризона (Phoenix)
choice-zone-pacific = Тихоокеанський (Los Angeles)
choice-zone-alaska = Аляска
choice-zone-hawaii = Гаваї
choice-zone-atlantic = Пуерто-Рико
choice-zone-chamorro = Гуам, Сайпан
ask-own-zone = Там, де ви живете, час такий самий, як у місті { $city }? Ми питаємо, щоб не писати вам уночі.
choice-own-same = Час такий самий
choice-own-other = Час інший
ask-own-zone-which = Який час там, де ви живете?

# Коли
ask-when = Якого дня і о котрій слухання в місті { $city }? Напишіть, як у виклику, наприклад: 15 березня 2027 8:30 am
ask-when-other = Якого дня і о котрій це буде? Напишіть, як у вашому папері, наприклад: 15 березня 2027 8:30 am
ask-when-new = Який новий день і час? Напишіть, як у найновішому виклику, наприклад: 15 березня 2027 8:30 am
say-when-date = Тут не вдалося знайти дату.
say-when-impossible = Такого дня немає в календарі. Будь ласка, подивіться у виклик ще раз.
say-when-no-year = Будь ласка, напишіть і рік, а місяць словом, щоб не сплутати день і місяць.
say-when-unset = Схоже, у цьому папері ще немає дати. Будь ласка, пошукайте новіший виклик або подзвоніть 1-800-898-7180 і дізнайтеся дату. Офіційні лише папери суду.
ask-day-order = Це можна зрозуміти двома способами. Який день правильний?
ask-day-year = Який рік?
ask-day-week = Який день правильний?
ask-day-which = Тут більше ніж один день. Якого дня слухання?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Інший день
ask-time = { $when_date }: о котрій? Наприклад: 8:30 am
ask-half = { $when_date }: зранку чи після обіду?
ask-time-which = { $when_date }: який час?
choice-time = { $when_time }
say-time-unreadable = Тут не вдалося знайти час. Будь ласка, напишіть так: 8:30 am
choice-pick = Вибрати день кнопками
ask-month = Який місяць?
choice-month = { $when_month }
choice-number = { $number }

# Перевірка
ask-check =
    Будь ласка, порівняйте зі своїм викликом:
    { $what }
    { $when }
    { $place }
    Усе правильно?
ask-check-doubt =
    Будь ласка, подивіться ще раз:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Так стоїть у вашому виклику?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Так, усе правильно
choice-change = Ні, треба виправити
choice-meant = Правильно: { $when_date }
say-doubt-past = Цей день уже минув.
say-doubt-today-past = Цей час сьогодні вже минув.
say-doubt-far = До цього дня ще багато років.
say-doubt-weekend = Це вихідний день. Суди зазвичай зачинені.
say-doubt-holiday = Це федеральне свято. Суди зазвичай зачинені.
say-doubt-early = { $when_time }: дуже рано для слухання.
say-doubt-late = { $when_time }: дуже пізно для слухання.
say-doubt-weekday = У вас стоїть інший день тижня. Ця дата: { $when_date }
say-doubt-year = Ви не вказали рік. Ця дата: { $when_date }
say-doubt-zone = Ви вказали час іншого місця. У виклику стоїть місцевий час, місто: { $when_city }. Там написано { $when_time }?
ask-fix = Що виправити?
choice-fix-date = День або час
choice-fix-place = Суд або місце
choice-fix-city = Місто і його час
choice-fix-kind = Яке це слухання
choice-fix-who = Чиє це слухання

# Список
ask-list = Яке з них?
ask-list-empty = Тут поки немає слухань.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (у нас дві дати)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (у нас два місця)
choice-hearing-awaited = { $what }: дати поки немає
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Дати поки немає. Перевіряйте далі.
choice-do-change = Змінити день, час або місце
choice-do-cancel = Це слухання скасували
choice-do-list = Назад до списку
ask-sure =
    { $what }, { $when }
    У найновішому виклику написано, що це слухання скасовано? Якщо ви не певні, спершу спитайте адвоката. Пропущене слухання може призвести до наказу про депортацію.
ask-sure-awaited = Забути це слухання?
choice-sure-yes = Так, скасували
choice-sure-no = Ні, залишити
say-nothing-changed = Нічого не змінилося.
say-hearing-gone = Цього слухання більше немає у вашому списку.

# Відповіді на нагадування
say-thanks = Дякуємо. Перевіряйте дату аж до самого дня.
say-help-comes =
    Дякуємо, що сказали нам. Ми повідомили офіс, що вам потрібна допомога.
    { $call }
say-call-lawyer = Ви можете подзвонити: { $name }, { $phone }
say-call-lawyer-hours = Ви можете подзвонити: { $name }, { $phone } ({ $hours })
say-call-line = Тут вам допоможуть знайти адвоката: { $phone }
say-call-line-hours = Тут вам допоможуть знайти адвоката: { $phone } ({ $hours })
say-call-nobody = Вам подзвонять.
counsel = { $from }: номер адвоката з попередніх повідомлень більше не діє. { $call }
counsel-other = { $from } ({ $names }): номер адвоката з попередніх повідомлень більше не діє. { $call }
discreet-counsel = { $from }: тепер дзвоніть { $phone }, а не на старий номер.
reply-date = { $sender }: чи є нова дата? Будь ласка, подивіться найновіший лист.
reply-call-today = { $sender }: ми подзвонимо вам сьогодні. Будь ласка, тримайте телефон при собі.
say-after-nodate = Дякуємо. Щотижня перевіряйте, чи є нова дата: 1-800-898-7180. Офіційні лише папери суду.
say-after-over = Дякуємо, що сказали нам. Ми більше про це не нагадуватимемо.

# Меню, налаштування, допомога
ask-menu = Чим вам допомогти?
choice-go-hearings = Мої слухання
choice-go-new = Додати слухання
choice-go-settings = Налаштування
choice-go-help = Мені потрібна допомога
ask-settings = Ваша мова: { $language }. Ваші повідомлення: { $wording }.
say-wording-discreet = короткі, без подробиць
say-wording-plain = з усіма подробицями
choice-set-language = Змінити мову
choice-set-wording = Коротко чи докладно
choice-set-zone = Час там, де я живу
choice-set-stop = Більше не писати
ask-language-again = Яка мова вам зручна?
say-language-set = Відтепер ми пишемо українською.
ask-wording = Якими мають бути нагадування? Короткі: «{ $sender }: ваша зустріч вт 15 груд, 8:30 AM». Докладні: у повідомленні є все. Подумайте, хто ще бачить ваш телефон.
choice-wording-discreet = Короткі, без подробиць
choice-wording-plain = З усіма подробицями
say-wording-set-discreet = Тепер нагадування короткі, у них не сказано, про що йдеться.
say-wording-set-plain = Тепер у нагадуваннях є всі подробиці. Їх прочитає кожен, хто бачить ваш телефон.
say-zone-set = Дякуємо. Ми пишемо вам удень за часом там, де ви живете.
ask-stop = Зупинити всі повідомлення? Слухання залишаться як є, але ніхто про них не нагадає.
choice-stop-all = Зупинити всі повідомлення
choice-stop-no = Ні, пишіть далі
say-help =
    Це { $sender }. Ми нагадуємо людям про слухання. Ми не суд.
    { $call }
    Щоб зупинити всі повідомлення, надішліть STOP. Щоб відкрити меню, надішліть MENU.

# Зупинка і новий початок
say-stopped = { $sender }: ми більше вам не писатимемо. Щоб почати знову, надішліть START.
say-restarted-here = З поверненням. Якщо ви отримуєте від нас і SMS, надішліть START і там.
say-wrong-number = Перепрошуємо. Ми більше не писатимемо на цей номер.
ask-leave = У вас є питання без відповіді. Що зупинити?
choice-leave-question = Лише це питання
say-left = Добре, залишмо це.

# Усе інше
choice-back = Назад
say-choose = Будь ласка, виберіть щось із цього.
say-choose-number = Будь ласка, дайте відповідь цифрою.
say-not-understood = Ми не зрозуміли це повідомлення.
say-you-are-welcome = Будь ласка. MENU можна надіслати будь-коли.
say-number-dropped = Ви надіслали номер, схожий на A-number. Ми прибрали його і не зберегли. Будь ласка, ніколи не надсилайте його в повідомленні.
say-names-dropped = Імена з цього паперу ми не зберегли.
say-cannot-read-voice = Ми не можемо тут слухати голосові повідомлення. Будь ласка, напишіть текстом.
say-cannot-read-photo = Ми не можемо тут дивитися картинки й файли. Будь ласка, напишіть день і час із виклику.
say-cannot-read-other = Ми читаємо тут лише текст. Будь ласка, напишіть текстом.
say-cannot-read-old-button = Ця кнопка від минулого питання.

## When it is unclear, or too much

say-we-were-at = Минув якийсь час. Ми зупинилися на цьому питанні:
say-please-wait = Це було забагато одразу. Почекайте десять хвилин і напишіть знову. Щоб зупинити всі повідомлення, надішліть STOP.
say-cannot-read-edit = Ми не бачимо змін у старому повідомленні. Будь ласка, напишіть його знову.
say-write-in-private = Бот може говорити лише з однією людиною. Будь ласка, напишіть в особистий чат. Зараз бот вийде з цієї групи.
ask-stop-which = Ви хочете менше повідомлень. Що зупинити?
choice-stop-about = Лише про: { $name }
staff-unclear-text = { $label } пише щось, чого ми не змогли зрозуміти. Будь ласка, зв'яжіться.
staff-unclear-unfinished = { $label } пише дату, але не підтверджує її. Вона не рахується, і нікому про неї не нагадують. Будь ласка, спитайте.
staff-unclear-stop = { $label } хоче менше повідомлень, але неясно, яких. Будь ласка, спитайте.

## Delivery: why something did not arrive, and who is asked then

why-stopped = людина більше не хоче повідомлень
why-number = номер не працює або не приймає SMS
why-account = оператор не приймає наш акаунт або налаштування
why-filtered = телефонні компанії затримують наші повідомлення
why-phone = телефон вимкнено або він поза мережею
why-provider = немає зв'язку з оператором
why-blocked = людина заблокувала бота
why-gone = чату більше немає
why-unreadable = оператор не може прочитати наш текст
why-unknown = оператор назвав причину, якої ми не знаємо
why-twice = інша програма користується тим самим ботом
why-throttled = забагато повідомлень одразу
why-late = допомагати було вже пізно
relay-ask = { $sender }: немає відповіді про зустріч, за якою ви стежите: { $when }. Будь ласка, упевніться, що людина про неї знає.
staff-silent = { $label }: давно немає жодних відповідей. Тепер ми питаємо, чи це ще той телефон. Будь ласка, подзвоніть.
staff-silent-many = Телефони, з яких давно немає відповідей: { $count }. Будь ласка, подивіться список дзвінків.
staff-load = { $channel }: завтрашнім нагадуванням треба більше часу, ніж є до тихих годин. Ми почнемо раніше.
discreet-still = Це ще ви? 1 = так, показати. 2 = не той номер.
discreet-still-tap = Це все ще ви?
choice-still-me = Так, показати
choice-still-wrong = Не той номер

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }: повідомлення знову йдуть. Вони запізнювалися на { $minutes } хв.
staff-job-failed = Це не спрацювало: { $job } ({ $reason }). Ми спробуємо пізніше. Будь ласка, перевірте комп'ютер.
staff-job-down = З { $since } це не працює: { $job } ({ $reason }). Ми пробуємо знову щогодини. На комп'ютері { $command } скаже, що робити.
staff-clock-back = Годинник комп'ютера перевели назад на { $minutes } хв. Будь ласка, перевірте його.
staff-disk = Диск майже повний: залишилося { $megabytes } МБ. Будь ласка, звільніть місце, інакше ми не зможемо зберігати повідомлення.
staff-case-ends = { $label }: ніхто не повідомив нову дату. За два тижні ми видалимо цю справу. Якщо дати бракує, будь ласка, додайте її.
digest =
    Для офісу на сьогодні:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } слухання скоро і не підтверджене.
    [few] { $count } слухання скоро і не підтверджені.
    [many] { $count } слухань скоро і не підтверджені.
   *[other] { $count } слухання скоро і не підтверджені.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } людина чекає слухання, але повідомлення до неї не доходять.
    [few] { $count } людини чекають слухання, але повідомлення до них не доходять.
    [many] { $count } людей чекають слухання, але повідомлення до них не доходять.
   *[other] { $count } людини чекають слухання, але повідомлення до них не доходять.
}
digest-tasks = { $count ->
    [one] { $count } справа чекає у списку дзвінків.
    [few] { $count } справи чекають у списку дзвінків.
    [many] { $count } справ чекають у списку дзвінків.
   *[other] { $count } справи чекають у списку дзвінків.
}
digest-imports = { $count ->
    [one] { $count } імпорт чекає дозволу.
    [few] { $count } імпорти чекають дозволу.
    [many] { $count } імпортів чекають дозволу.
   *[other] { $count } імпорту чекають дозволу.
}
digest-ending = Справи, які ми видалимо протягом тижня: { $count }. Якщо потрібне підтвердження надісланих повідомлень, роздрукуйте його зараз.
digest-paused = Надсилання зупинено: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } довідковий текст скоро треба перевірити.
    [few] { $count } довідкові тексти скоро треба перевірити.
    [many] { $count } довідкових текстів скоро треба перевірити.
   *[other] { $count } довідкового тексту скоро треба перевірити.
}
digest-more = … і ще { $count }

## The first day

profile-about = Нагадування про ваші зустрічі вашою мовою. Безкоштовно. Щоб зупинити, надішліть STOP.
profile-description = Ми нагадуємо вам про зустрічі, щоб ви їх не пропустили. Це безкоштовно. Щоб почати, натисніть кнопку внизу. Щоб зупинити повідомлення будь-коли, надішліть STOP.
staff-test = Це перевірка. Сигнали для офісу приходять вам сюди.

## On paper

poster-title = Ми нагадуємо вам про зустрічі
poster-why = Щоб ви їх не пропустили. Вашою мовою. Безкоштовно.
poster-telegram = У Telegram: наведіть камеру телефону на цей квадрат, потім натисніть кнопку.
poster-sms = Через SMS: напишіть «{ $word }» на номер { $phone }
sheet-title = Нагадування про ваші зустрічі
sheet-name = Як нам вас називати? Найкраще прізвисько.
sheet-number = Будь ласка, не пишіть на цьому аркуші повне ім'я та A-number.
sheet-phone = Ваш номер мобільного телефону
sheet-date = День, час і місто, як у вашому останньому виклику
sheet-news = Мені можна надсилати й новини офісу. Це окремий вибір.
sheet-share = Цим людям теж можна писати про мої дати. Кожен із них заповнює свій аркуш.
sheet-privacy = Ми зберігаємо лише те, що написано на цьому аркуші, і наші повідомлення. Ми нікому не даємо ваш номер для реклами. Коли ваша справа закінчиться, ми все видалимо.
sheet-signature = Підпис
sheet-day = Сьогоднішнє число
sheet-keep = Будь ласка, збережіть цю частину.
sheet-sender = Наші повідомлення приходять з номера { $phone } і починаються так: { $sender }
sheet-never = Ми ніколи не просимо грошей, пароль чи A-number.
sheet-call = Є запитання? Зателефонуйте нам: { $phone }

## Settings and privacy

choice-set-second = Друга мова
choice-set-code = Моє кодове слово
choice-set-ways = Куди ви мені пишете
choice-set-data = Що ви про мене знаєте
ask-second = Якою мовою писати, якщо якогось тексту немає ({ $language })?
choice-second-none = Без другої мови
say-second-set = Дякуємо. Якщо тексту немає вашою мовою, ви отримаєте його цією: { $language }.
say-second-none = Добре. Другої мови не буде.

# Власне слово людини: з нього видно, що повідомлення від нас. Далі початки слів, які видали б таємницю.
ask-code = Кодове слово показує, що повідомлення справді від нас: воно стоїть у наших нагадуваннях. Напишіть одне слово з 3-16 літер або цифр, наприклад: mango7
ask-code-have = Ваше кодове слово: { $code }. Воно стоїть у наших нагадуваннях, щоб ви знали, що вони від нас. Щоб змінити його, напишіть нове слово.
choice-code-remove = Прибрати кодове слово
say-code-set = Ваше кодове слово тепер: { $code }. Будь ласка, нікому його не кажіть.
say-code-removed = У ваших нагадуваннях більше немає кодового слова.
say-code-unreadable = Будь ласка, напишіть одне слово, не менше 3 літер, без інших знаків. Цифри можна.
say-code-long = Це слово задовге. Будь ласка, виберіть коротше.
say-code-telling = З цього слова інші можуть зрозуміти, про що повідомлення. Будь ласка, виберіть інше, наприклад фрукт або тварину.
telling-words = імміг мігра суд слухан адвокат юрист депорт притул віза застав uscis eoir

# Інший шлях до тієї самої людини: код показано тут, а надіслано звідти
ask-ways =
    Ми пишемо вам сюди:
    { $ways }
choice-ways-sms = Ще й через SMS
choice-ways-telegram = Ще й у Telegram
choice-ways-moved = У мене новий номер
choice-ways-first = Куди писати спершу
ask-first = Куди писати вам спершу?
say-first-set = Добре. Спершу пробуємо там.
say-move-code =
    Ваш код: { $code }
    { $how }
    Він працює один раз, один день. Не показуйте його нікому іншому.
say-how-sms-here = Надішліть його на цей номер з іншого телефону.
say-how-sms = Надішліть його через SMS зі свого телефону на номер { $to }.
say-how-telegram = Надішліть його нам у Telegram: { $to }
say-way-added = Готово. Тепер наші повідомлення можуть приходити й сюди.
say-way-moved = Готово. Тепер ми пишемо вам сюди. На старий номер повідомлень більше не буде.
say-way-same = Цей код ви отримали тут. Будь ласка, надішліть його з іншого телефону.
say-way-taken = Ми не змогли самі підключити цей телефон. Ми повідомили офіс, там вам допоможуть.
say-way-warning = Тепер ваші повідомлення приходять і сюди: { $way }, або лише туди. Якщо ви про це не просили, подзвоніть: { $phone }

# Одна справа без повідомлень
choice-do-mute = Про цю справу більше не писати
choice-do-unmute = Знову писати про цю справу
say-what-muted = { $what } (без повідомлень)
say-muted = Добре. Про цю справу ми більше не пишемо, про жодну з її дат. Усе інше йде далі.
say-unmuted = Добре. Про цю справу ми знову пишемо, про всі її дати.

# Що ми зберігаємо і як це видалити
ask-data = Ми можемо показати, що зберігаємо про вас, або видалити це.
choice-data-stored = Показати, що ви зберігаєте
choice-data-erase = Видалити все про мене
say-stored =
    Ось що ми про вас зберігаємо:
    { $lines }
    { $kept }
say-stored-language = Мова: { $language }
say-stored-second = Друга мова: { $language }
say-stored-zone = Час там, де ви живете: { $zone }
say-stored-wording = Ваші повідомлення: { $wording }
say-stored-code = Кодове слово: { $code }
say-stored-way = { $way }: ви дали згоду, { $when_date }
say-stored-way-office = { $way }: офіс записав вашу згоду, { $when_date }
say-stored-way-silent = { $way }: без повідомлень
say-stored-people = Ви стежите за слуханнями: { $names }
say-stored-followers = { $count ->
    [one] Про ваші слухання отримує повідомлення ще { $count } людина.
    [few] Про ваші слухання отримують повідомлення ще { $count } людини.
    [many] Про ваші слухання отримують повідомлення ще { $count } людей.
   *[other] Про ваші слухання отримують повідомлення ще { $count } людини.
}
say-stored-kept = { $days ->
    [one] І наше листування. Коли справа закінчиться, ми видалимо її через { $days } день. Якщо вибрати «Видалити все про мене», ми видалимо все зараз.
    [few] І наше листування. Коли справа закінчиться, ми видалимо її через { $days } дні. Якщо вибрати «Видалити все про мене», ми видалимо все зараз.
    [many] І наше листування. Коли справа закінчиться, ми видалимо її через { $days } днів. Якщо вибрати «Видалити все про мене», ми видалимо все зараз.
   *[other] І наше листування. Коли справа закінчиться, ми видалимо її через { $days } дня. Якщо вибрати «Видалити все про мене», ми видалимо все зараз.
}
ask-erase = Видалити все, що ми про вас знаємо? Тоді ніхто вам не нагадає. Слухання залишаться як є: будь ласка, однаково приходьте на них.
choice-erase-yes = Так, видалити
choice-erase-no = Ні, залишити
ask-erase-sure = Повернути це буде неможливо. Будь ласка, спершу запишіть свої дати. Видалити все зараз?
choice-erase-sure = Так, видалити все
say-erased = { $sender }: ми видалили те, що знали про вас. Повідомлень від нас більше не буде. Щоб почати знову, надішліть START.
staff-erased = Одна людина попросила видалити все, що ми про неї знаємо. Це зроблено.
staff-erased-stays = Одна людина попросила видалити все, що ми про неї знаємо. Це зроблено. Справа офісу або справа, за якою стежать інші, йде далі без неї: будь ласка, подивіться список дзвінків.
staff-two-people = { $label } хоче підключити телефон { $way }, який має свою справу. Ми нічого не об'єднали. Будь ласка, подзвоніть.

## A hearing's life

# Дати ще немає: про що питаємо раз на тиждень. Спершу приховано, потім повністю.
discreet-awaited = { $from }: вам дали дату зустрічі? Будь ласка, перевірте.
discreet-awaited-short = { $from }: уже є дата?
discreet-awaited-other = { $from }: чи є дата в зустрічі, за якою ви стежите? Перевірте.
awaited-check = { $from }: вам дали дату слухання? Перевірте https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Якщо там нічого немає, це ніколи не означає, що слухання немає. Офіційні лише папери суду.
awaited-check-other = { $from }: чи є дата слухання ({ $names })? Перевірте https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Якщо там нічого немає, це ніколи не означає, що слухання немає. Офіційні лише папери суду.
awaited-stop = { $text } { $stop }
choice-havedate = Дата є
choice-notyet = Ще немає
choice-unask = Більше не питати
choice-unset = У мене ще немає дати
say-awaited =
    Записано: дати поки немає. Ми питатимемо раз на тиждень.
    Будь ласка, теж перевіряйте щотижня: https://acis.eoir.justice.gov/en/ або 1-800-898-7180
    Якщо там нічого немає, це ніколи не означає, що слухання немає. Офіційні лише папери суду.
say-unasked = Добре, ми більше не питаємо. Будь ласка, перевіряйте дату самі: 1-800-898-7180. Коли вона з'явиться, надішліть NEW або HEARINGS.

# Пропущено або закінчилося
choice-missed = Не вийшло прийти
say-missed =
    Це серйозно. Коли хтось пропускає слухання, суддя може без нього дати наказ про депортацію (removal).
    Будь ласка, подзвоніть сьогодні. Не чекайте листа.
    { $call }
    Ми повідомили офіс.
ask-over =
    { $what }, { $when }
    Закінчилася вся справа, і слухань більше не буде? Якщо суддя ухвалив рішення, того ж дня спитайте адвоката, що воно означає.
ask-over-awaited = Закінчилася вся справа, і слухань більше не буде? Якщо суддя ухвалив рішення, того ж дня спитайте адвоката, що воно означає.
choice-over-yes = Так, закінчилася
choice-over-no = Ні, нагадуйте далі

# Календар і мапа
choice-do-over = Моя справа закінчилася
choice-do-calendar = Додати в мій календар
choice-do-map = Показати місце на мапі
calendar-title = { $sender }: зустріч
say-calendar = Ось файл для вашого календаря. У ньому не сказано, про що йдеться. Якщо дата зміниться, попросіть новий файл.
say-calendar-link = Це посилання додасть дату у ваш календар. У ньому не сказано, про що йдеться: { $link }
say-calendar-none = Для цієї дати файлу календаря немає.
say-map =
    { $place }
    { $link }
    Правильне те місце, яке стоїть у виклику.

## Guide

# Відомості з джерелом, ніколи не порада. Див. messages/guide/topics.toml.
choice-go-guide = Питання та відповіді
choice-go-lawyer = Подзвонити моєму адвокату
ask-guide = Про що ви хочете дізнатися?
choice-guide-more = Інші питання
guide-said =
    { $text }

    Джерело: { $source } ({ $reviewed }). Це не юридична порада.
guide-said-call =
    { $text }

    { $call }
    Джерело: { $source } ({ $reviewed }). Це не юридична порада.
guide-own = { $text }

guide-dont_miss-title = Чому важливо прийти?
guide-dont_miss =
    Важливе кожне слухання, навіть коротке.

    Якщо ви не прийдете, суддя може без вас дати наказ про депортацію (removal). Запізнення можуть вважати неявкою.

    Це так, навіть якщо в першому папері (NTA) не було дати.

    Дата може змінитися, навіть на ранішу. Перевіряйте щотижня:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Якщо там нічого немає, перевіряйте далі. Офіційні лише папери суду.

    Відкривайте кожен лист із суду. Завчасно сходіть до адвоката.
guide-dont_miss-sms = Важливе кожне слухання. Якщо не прийти або запізнитися, суддя може без вас дати наказ про депортацію (removal). Навіть якщо в першому папері (NTA) не було дати. Перевіряйте дату щотижня: https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Якщо там нічого немає, перевіряйте далі. Офіційні лише папери суду.

guide-what_to_bring-title = Що взяти з собою
guide-what_to_bring =
    На слухання беруть:
    - виклик на слухання
    - перший папір справи (NTA)
    - документ із фото
    - усі папери суду та копії
    - переклади паперів, які не англійською

    Виходьте рано: на вході огляд.

    Для паперів, які має прочитати суддя, є строки. Спитайте свого адвоката про папери.
guide-what_to_bring-sms = Візьміть: виклик, перший папір суду (NTA), документ із фото, усі папери суду з копіями та переклади. Виходьте рано: на вході огляд. Для паперів судді є строки: спитайте свого адвоката про папери.

guide-day_of_hearing-title = День слухання
guide-day_of_hearing =
    Пройдіть огляд і будьте в залі у призначений час. Запізнення можуть вважати неявкою.

    Перекладач у суді безкоштовний.

    Перед виходом знайдіть папір із наступною датою. Паперу немає? Попросіть його і перевірте https://acis.eoir.justice.gov/en/ або 1-800-898-7180.

    Потім повідомте нам нову дату. Ми вам нагадаємо.
guide-day_of_hearing-sms = Пройдіть огляд і будьте в залі вчасно: запізнення можуть вважати неявкою. Перекладач у суді безкоштовний. Перед виходом попросіть папір із наступною датою. Потім повідомте нам нову дату.

guide-in_person_or_online-title = Особисто чи онлайн?
guide-in_person_or_online =
    Приходьте особисто. Онлайн можна, лише якщо так написано у виклику або так сказав суд.

    Саме посилання на відео не означає, що слухання онлайн. Посилання може змінитися разом із суддею.

    Не певні? Подзвоніть у суд із виклику або 1-800-898-7180. Спитайте адвоката, як попросити суддю про слухання онлайн. Доки суддя не дасть згоди, треба приходити особисто.
guide-in_person_or_online-sms = Приходьте особисто. Онлайн можна, лише якщо так написано у виклику або так сказав суд. Саме посилання на відео цього не означає. Спитайте адвоката, як попросити про це суддю. Доки суддя не дасть згоди, приходьте особисто.

guide-cannot_go-title = Якщо я не можу прийти
guide-cannot_go =
    Прохання про інший день або інший суд нікого не звільняє, доки суддя не дасть згоди. Переїзд не переносить справу.

    Хто не прийшов, може отримати наказ про депортацію (removal), навіть через хворобу або далеку дорогу.

    Адвокат може попросити суддю заздалегідь. Дзвоніть зараз, не чекайте.
guide-cannot_go-sms = Прохання про інший день або суд нікого не звільняє, доки суддя не дасть згоди. Хто не прийшов, може отримати наказ про депортацію (removal). Адвокат може попросити суддю заздалегідь. Дзвоніть зараз.

guide-moved-title = У мене нова адреса
guide-moved =
    Якщо ви сказали нам, суд про це ще не знає. Сказати адвокату, пошті або USCIS теж замало.

    1. Суд: форма EOIR-33 (зміна адреси), протягом 5 днів. Своя форма на кожну людину і копія юристам ICE (OPLA). Можна й онлайн: https://respondentaccess.eoir.justice.gov
    2. USCIS: форма AR-11 або ваш кабінет онлайн, протягом 10 днів.
    3. ICE, якщо ви там відмічаєтеся: https://www.ice.gov/check-in, протягом 5 робочих днів.

    Суд надсилає листи на вашу останню адресу. Усе, що він туди надіслав, має силу.
    Переїзд не переводить справу до іншого суду.
guide-moved-sms = Якщо ви сказали нам, пошті або USCIS, суд про це ще не знає. Суд: форма EOIR-33 (нова адреса) протягом 5 днів, на кожного своя: https://respondentaccess.eoir.justice.gov USCIS: форма AR-11 протягом 10 днів. ICE, якщо ви там відмічаєтеся: протягом 5 робочих днів. Переїзд не переносить справу.

guide-afraid_to_go-title = Мені страшно йти
guide-afraid_to_go =
    Правда і те, і друге:
    - З травня 2025 року ICE затримує людей в імміграційних судах.
    - Якщо ви не прийдете, суддя може без вас дати наказ про депортацію (removal).

    До цього дня поговоріть з адвокатом або з безкоштовною юридичною допомогою. Можна спитати:
    - Чи можна попросити суддю про слухання онлайн?
    - А якщо уряд просить закрити (dismiss) мою справу? Це не завжди добра новина.

    Скажіть близькій людині, куди ви йдете. Затриману людину рідні можуть знайти тут: https://locator.ice.gov (потрібен A-number: зберігайте його вдома, ніколи не надсилайте його сюди).
guide-afraid_to_go-sms = Правда і те, і друге. З травня 2025 року ICE затримує людей в імміграційних судах. Якщо не прийти, суддя може дати наказ про депортацію (removal). Завчасно поговоріть з адвокатом, зокрема про слухання онлайн. Скажіть близькій людині.

guide-interpreter-title = Безкоштовний перекладач
guide-interpreter =
    В імміграційному суді перекладач безкоштовний.

    Скажіть суду або судді, яка у вас мова і говірка та з якого ви міста.

    Рідні та друзі не можуть перекладати вам у суді.

    Якщо ви не розумієте перекладача, скажіть судді.

    Про інтерв'ю в USCIS прочитайте, що написано в їхньому листі.
guide-interpreter-sms = В імміграційному суді перекладач безкоштовний. Скажіть суду, яка у вас мова і говірка та з якого ви міста. Рідні не можуть перекладати в суді. Про інтерв'ю в USCIS прочитайте їхній лист.

guide-find_a_lawyer-title = Як знайти адвоката
guide-find_a_lawyer =
    Завчасно сходіть до адвоката, з усіма паперами.

    Юридичні поради щодо імміграції можуть давати лише адвокати та помічники з акредитацією Міністерства юстиції США. Більше ніхто.

    Список суду, де допомагають безкоштовно або недорого:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Завчасно сходіть до адвоката, з усіма паперами. Юридичні поради можуть давати лише адвокати та помічники з акредитацією Міністерства юстиції США. Безкоштовно або недорого: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Обережно, обман
guide-scams =
    Буває, що шахраї видають себе за суд, адвоката або ICE. Вони проводять підроблені слухання по відео, просять гроші на «заставу» або дзвонять із чужого номера.

    Ми ніколи не просимо гроші, A-number, номер Social Security або пароль. Суд ніколи не надсилає вам сюди посилань.

    Справжні сайти уряду закінчуються на .gov.

    Не певні? Подзвоніть своєму адвокату або в суд за номером із виклику. Повідомити про обман: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Ми ніколи не просимо гроші, A-number або пароль. Суд ніколи не надсилає сюди посилань. Сайти уряду закінчуються на .gov. Бувають підроблені слухання по відео та чужі номери. Повідомити: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Лист або наказ суду
guide-letter_or_order =
    Відкривайте кожен лист із суду одразу. У ньому може бути нова дата, або суд про щось просить.

    Наказ про депортацію (removal): поговоріть з адвокатом того ж дня. Іноді на нього можна відповісти, але часу мало: дні, не тижні. Після пропущеного слухання наказ діє одразу.

    Вас просять погодитися, щоб справу закрили (dismiss)? Спершу поговоріть з адвокатом. З 2025 року для декого це закінчилося швидкою депортацією.

    Зберігайте всі папери.
guide-letter_or_order-sms = Відкривайте кожен лист із суду одразу. Наказ про депортацію (removal): поговоріть з адвокатом того ж дня. Часу мало: дні, не тижні. Перш ніж погодитися, щоб справу закрили (dismiss), поговоріть з адвокатом.

guide-missed-title = Слухання пропущено
guide-missed =
    Коли хтось пропускає слухання, суддя може без нього дати наказ про депортацію (removal). Такий наказ діє одразу.

    Іноді можна попросити суддю відкрити справу знову, зазвичай лише один раз. Часу мало: дні, не тижні.

    Поговоріть з адвокатом сьогодні. Дізнатися, що вирішив суддя: https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Якщо там нічого немає, перевіряйте далі.
guide-missed-sms = Суддя може без вас дати наказ про депортацію (removal), він діє одразу. Іноді можна попросити суддю відкрити справу знову, зазвичай один раз. Часу мало: дні, не тижні. Поговоріть з адвокатом сьогодні.

# Родина: хто за ким стежить і коди, за якими вони знаходять одне одного
choice-go-family = Родина
ask-family = Родина: що ви хочете зробити?
choice-family-list = Хто стежить за моїми датами
choice-family-invite = Запросити рідну людину
choice-family-give = Дати код тому, чиє слухання
choice-family-code = У мене є код
choice-family-leave = Більше не стежити
ask-family-name = Кого ви хочете запросити? Досить прізвиська, наприклад «сестра». Будь ласка, не надсилайте повне ім'я.
ask-family-calls = Як ця людина ({ $name }) вас називає? Найкраще прізвисько, наприклад «Мама» або «Дядько Р».
say-family-code =
    Будь ласка, передайте цей код самі: { $name }. Він працює один раз, 7 днів.
    { $ways }
family-way-code = Код: { $code }
family-way-sms = Код можна надіслати через SMS на { $phone }
family-way-link = Або відкрити це в Telegram: { $link }
ask-family-code = Будь ласка, напишіть код, який вам дали.
say-family-code-wrong = Цей код не працює. Будь ласка, попросіть новий.
say-family-joined = Вийшло. Тепер ви стежите за датами ({ $name }) і отримуєте ті самі нагадування.
say-family-linked = Вийшло. Те, що для вас записано ({ $name }), тепер у ваших руках. Ви вирішуєте, хто стежить за вашими датами.
ask-family-list = Ці люди стежать за вашими датами або просять про це:
ask-family-nobody = Більше ніхто не стежить за вашими датами.
choice-family-approved = { $name }: отримує дати
choice-family-pending = { $name }: чекає відповіді
ask-family-allow = { $name } хоче бачити всі ваші дати й отримувати нагадування про них. Дозволити?
ask-family-remove = { $name } отримує нагадування про ваші дати. Припинити це?
say-family-approved = Добре. { $name } тепер отримує ваші дати.
say-family-removed = Добре. { $name } більше не дізнається від нас про ваші дати. Коди, якими ще ніхто не скористався, більше не працюють.
ask-family-leave = За ким ви більше не хочете стежити?
say-family-left = Ви більше не стежите за датами: { $name }.
say-family-offer = Хай { $name } теж отримує ці нагадування? Надішліть FAMILY, щоб отримати код для цієї людини.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: для вас є повідомлення.
staff-broadcast-asked = { $name } просить вас схвалити повідомлення «{ $title }». Його отримають, осіб: { $count }. Щоб подивитися, надішліть /broadcast.
staff-broadcast-grown = Повідомлення «{ $name }» зупинено: зараз його отримало б більше людей, ніж було схвалено ({ $count }). Будь ласка, подивіться.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = нам сказали, що суд цього дня зачинений. Це нічого не скасовує. Перевірте, перш ніж їхати.
sms-closed-short = можливо, суд зачинений. Не скасовано: перевірте.
rich-closed = Нам сказали, що суд цього дня зачинений. Це нічого не скасовує. Перевірте, перш ніж їхати.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Нам сказали, що { $court } зачинений: { $date }. Це повідомлення нічого не скасовує. Перевірте, перш ніж їхати: https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Офіційні лише папери суду. Питання: { $phone }
ready-court_moved = Нам сказали, що { $court } переїхав. Нове місце: { $place }. День і час ті самі, якщо суд не скаже іншого. Дивіться місце в найновішій повістці й перевірте: https://acis.eoir.justice.gov/en/ або 1-800-898-7180. Питання: { $phone }
ready-office_moved = Наш офіс переїхав. Нова адреса: { $place }. Переїхав лише наш офіс: ваші слухання там, де й були. Питання: { $phone }
ready-new_attorney = Адвокат у справі тепер { $attorney }: { $number }. Будь ласка, дзвоніть туди. Слухання залишаються без змін. Якщо щось незрозуміло, подзвоніть нам: { $phone }
ready-rights_session = Запрошуємо вас на безкоштовну розмову про ваші права: { $when }. Місце: { $place }. Це загальні відомості, не юридична порада. Про свою справу розповідати не треба. Питання: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Новини офісу
ask-news = Крім нагадувань, офіс іноді має новини для багатьох: розмова про права або нова допомога. Можна писати вам і про це? Ви можете будь-коли відмовитися тут, нагадування залишаться.
ask-news-have = Ви отримуєте й новини офісу. Надсилати їх далі? Нагадування залишаться в будь-якому разі.
choice-news-yes = Так, і новини
choice-news-no = Ні, лише нагадування
say-news-on = Дякуємо. Відтепер ви отримуєте й новини офісу.
say-news-off = Добре. Новин більше не буде. Нагадування залишаються.
