# Русский. На «вы», короткие фразы, всегда одни слова: слушание, суд, судья, адвокат, уведомление, встреча, напоминание,
# приказ о депортации, кодовое слово.
# signed: no
# Глаголы в прошедшем времени о читателе не ставим: они делят людей на мужчин и женщин.

language-name = Русский

## Dates

date-full = { $weekday }, { $day } { $month } { $year } года
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, время { $city }
short-when = { $day }, { $time }
when-today = Сегодня, { $when }
when-tomorrow = Завтра, { $when }

# AM и PM стоят в уведомлении: человек видит здесь то же самое.
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

# Без точек: точка посреди фразы путает.
months-short = янв фев мар апр мая июн июл авг сен окт ноя дек

## Words

yes = Да
no = Нет
back = Назад
cancel-word = Отмена
list-separator = {", "}

## Kinds

kind-master = Короткое слушание (master)
kind-individual = Полное слушание (individual)
kind-bond = Слушание о залоге (bond)
kind-fear_review = Пересмотр интервью о страхе
kind-status_or_other_court = Другое слушание в суде
kind-uscis_biometrics = Отпечатки в USCIS (biometrics)
kind-uscis_interview = Интервью в USCIS
kind-ice_checkin = Отметка в ICE (check-in)
kind-filing_deadline = Последний день для документов
kind-other = Другая встреча

kind-master-long = Слушание master: короткое слушание, часто самое первое. На одно время вызывают много людей.
kind-individual-long = Слушание individual: полное слушание. Судья слушает всё дело.
kind-bond-long = Слушание о залоге: на нём просят выпустить человека из-под стражи.
kind-fear_review-long = Пересмотр интервью о страхе: судья ещё раз смотрит на решение по этому интервью.
kind-status_or_other_court-long = Слушание в иммиграционном суде.
kind-uscis_biometrics-long = USCIS снимает отпечатки пальцев и делает фото.
kind-uscis_interview-long = Сотрудник USCIS задаёт вопросы о заявлении.
kind-ice_checkin-long = Визит в ICE или отчёт перед ICE.
kind-filing_deadline-long = Последний день, чтобы сдать документы.
kind-other-long = Встреча, которую кто-то записал сам.

your-master = ваше короткое слушание (master) в суде
your-master-short = ваше короткое слушание
your-individual = ваше полное слушание (individual) в суде
your-individual-short = ваше полное слушание
your-bond = ваше слушание о залоге
your-fear_review = ваш пересмотр интервью о страхе у судьи
your-fear_review-short = ваш пересмотр у судьи
your-status_or_other_court = ваше слушание в суде
your-status_or_other_court-short = ваше слушание
your-uscis_biometrics = ваша встреча в USCIS для отпечатков
your-uscis_interview = ваше интервью в USCIS
your-ice_checkin = ваша отметка в ICE (check-in)
your-filing_deadline = ваш последний день для документов
your-other = ваша встреча

of-master = { $names }: короткое слушание (master) в суде
of-master-short = { $names }: короткое слушание
of-individual = { $names }: полное слушание (individual) в суде
of-individual-short = { $names }: полное слушание
of-bond = { $names }: слушание о залоге
of-fear_review = { $names }: пересмотр интервью о страхе у судьи
of-fear_review-short = { $names }: пересмотр у судьи
of-status_or_other_court = { $names }: слушание в суде
of-status_or_other_court-short = { $names }: слушание
of-uscis_biometrics = { $names }: встреча в USCIS для отпечатков
of-uscis_interview = { $names }: интервью в USCIS
of-ice_checkin = { $names }: отметка в ICE (check-in)
of-filing_deadline = { $names }: последний день для документов
of-other = { $names }: встреча

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
    новая дата: { $what }
    Было: { $old }
    Теперь: { $when }
sms-changed-place =
    новое место: { $what }
    { $when }
sms-cancelled =
    нам сказали, что эта дата отменена: { $what }
    { $when }
    Проверьте, так ли это.
sms-nudge =
    проверьте на этой неделе: { $what }
    { $when }
sms-disputed =
    у нас { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } даты
    }: { $what }
    { $dates }
    Мы не знаем, какая верна. Проверьте сегодня.
sms-disputed-place =
    у нас { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }: { $what }
    { $when }
    Мы не знаем, какое верно. Проверьте сегодня.
sms-several = { $count ->
    [one] { $count } дата
    [few] { $count } даты
    [many] { $count } дат
   *[other] { $count } даты
}
sms-several-confirmation = { $count ->
    [one] записана { $count } дата
    [few] записаны { $count } даты
    [many] записано { $count } дат
   *[other] записано { $count } даты
}
sms-several-changed = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
sms-several-cancelled = нам сказали, что эти даты ({ $count }) отменены
sms-several-nudge = проверьте на этой неделе эти даты ({ $count })
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Было: { $old }
    Теперь: { $when }
sms-item-disputed =
    - { $what }: { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } даты
    }
    { $dates }
    Мы не знаем, какая верна. Проверьте сегодня.
sms-item-disputed-place =
    - { $what }: { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }
    { $when }
    Мы не знаем, какое верно. Проверьте сегодня.
sms-place = { $place } (см. уведомление)
sms-place-aged = { $place } (данные от { $as_of }; см. уведомление)
sms-place-unknown = Место: в уведомлении
sms-online = Участие { $medium }: см. уведомление


medium-video = по видео
medium-internet = через интернет
medium-phone = по телефону

do-court-papers = Спросите адвоката сейчас, какие нужны документы.
do-court-papers-short = Спросите адвоката о документах.
do-court-plan = Продумайте сейчас дорогу, работу, с кем будут дети.
do-court-plan-short = Продумайте дорогу, работу, кто с детьми.
do-court-bring = Возьмите уведомление, документ с фото, все бумаги суда. Выходите рано: на входе досмотр.
do-court-bring-short = Возьмите уведомление, ID, бумаги. Выходите рано.
do-court-today = Пройдите досмотр и будьте в зале к { $time }.
do-court-today-short = Пройдите досмотр, в зале к { $time }.
do-urgent = Это срочно. Звоните адвокату сейчас.
do-uscis-papers = Прочитайте письмо USCIS ещё раз и соберите документы.
do-uscis-plan = Продумайте сейчас дорогу, работу, с кем будут дети.
do-uscis-bring = Возьмите письмо USCIS и документ с фото. Выходите рано.
do-uscis-today = Будьте там к { $time }. Возьмите письмо и документ с фото.
do-uscis-today-short = Будьте там к { $time }. Возьмите письмо и ID.
do-ice-papers = Поговорите с адвокатом до этого дня.
do-ice-plan = Поговорите с адвокатом до этого дня.
do-ice-bring = Сначала поговорите с адвокатом. Возьмите бумаги ICE.
do-ice-today = Возьмите бумаги ICE. Скажите близкому человеку, куда вы идёте.
do-filing-papers = Спросите адвоката сейчас, верна ли эта дата.
do-filing-plan = Спросите адвоката сейчас, верна ли эта дата.
do-filing-bring = Позвоните адвокату сегодня из-за этой даты.
do-filing-today = Позвоните адвокату сейчас из-за этой даты.
do-other-papers = Запишите это в свой календарь.
do-other-plan = Продумайте сейчас дорогу, работу, с кем будут дети.
do-other-bring = Соберите документы. Выходите рано.
do-other-today = Выходите рано.

miss-court = Если не прийти, судья может дать приказ о депортации.
miss-court-short = Если не прийти, судья может депортировать.
miss-court-other = Если не прийти, судья может дать приказ о депортации.
miss-court-other-short = Неявка: судья может депортировать.
miss-bond = Неявка может повредить делу.
miss-uscis_biometrics = Если не прийти, USCIS может решить, что от заявления отказались.
miss-uscis_biometrics-short = Если не прийти, USCIS может закрыть заявление.
miss-uscis_biometrics-other = Если не прийти, USCIS может решить, что от заявления отказались.
miss-uscis_biometrics-other-short = Если не прийти, USCIS может закрыть заявление.
miss-uscis_interview = Если не прийти, это может повредить заявлению.
miss-ice_checkin = Если не прийти, последствия могут быть тяжёлыми. Спросите адвоката.
miss-ice_checkin-short = Не прийти может быть опасно.
miss-filing_deadline = Документы должны прийти до этого дня. Поздние могут не принять.
miss-filing_deadline-short = Поздние документы могут не принять.

sms-check-court = Дату могут сменить, даже на более раннюю. Проверяйте: https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Верны только бумаги суда.
sms-check-court-short = Могут назначить раньше: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Верны только бумаги суда.
sms-check-bond = Слушаний о залоге нет на https://acis.eoir.justice.gov/en/ и 1-800-898-7180. Спросите адвоката. Верны только бумаги суда.
sms-check-bond-short = О залоге нет на https://acis.eoir.justice.gov/en/ и 1-800-898-7180. Верны только бумаги суда.
sms-check-uscis = Дата может измениться. Действует самое новое письмо USCIS.
sms-check-ice = Дата может измениться. Действует самая новая бумага ICE: https://www.ice.gov/check-in
sms-check-ice-short = Действует новая бумага ICE: https://www.ice.gov/check-in
sms-check-filing = Эту дату записал человек. Мы её не проверяли.
sms-check-filing-short = Мы не проверяли эту дату.
sms-check-other = Дата может измениться. Проверьте новое письмо.

sms-lawyer = Адвокат: { $name } { $phone }
sms-lawyer-hours = Адвокат: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Адвокат: { $phone }
sms-help = Найти адвоката поможет: { $name } { $phone }
sms-help-hours = Найти адвоката поможет: { $name } { $phone } ({ $hours })
sms-help-unnamed = Поможем найти адвоката: { $phone }
sms-not-court = Мы не суд. Это не юридический совет.
sms-not-court-short = Не суд, не юридический совет.
sms-not-official = Это не юридический совет.
sms-stop = STOP: не писать.

rich-code = Ваше кодовое слово: { $code }
rich-reminder = Напоминание: { $what }
rich-confirmation =
    Записано: { $what }
    Пожалуйста, сравните это с уведомлением.
rich-confirmation-then = Мы напомним вам до этого дня.
rich-changed = Дата изменилась: { $what }
rich-changed-place = Место изменилось: { $what }
rich-cancelled =
    Нам сказали, что эта дата отменена: { $what }
    Пожалуйста, проверьте, так ли это.
rich-nudge = Пожалуйста, проверьте эту дату на этой неделе: { $what }
rich-disputed =
    У нас { $count ->
        [one] { $count } дата
        [few] { $count } даты
        [many] { $count } дат
       *[other] { $count } даты
    }: { $what }
    Мы не знаем, какая из них верна. Пожалуйста, проверьте сегодня.
rich-disputed-place =
    У нас { $count ->
        [one] { $count } место
        [few] { $count } места
        [many] { $count } мест
       *[other] { $count } места
    }: { $what }
    Мы не знаем, какое из них верно. Пожалуйста, проверьте сегодня.
rich-several = { $count ->
    [one] Напоминание: { $count } дата
    [few] Напоминание: { $count } даты
    [many] Напоминание: { $count } дат
   *[other] Напоминание: { $count } даты
}
rich-several-confirmation =
    { $count ->
        [one] Записана { $count } дата.
        [few] Записаны { $count } даты.
        [many] Записано { $count } дат.
       *[other] Записано { $count } даты.
    }
    Пожалуйста, сравните их с уведомлениями.
rich-several-confirmation-then = Мы напомним вам перед каждой.
rich-several-changed = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
rich-several-cancelled =
    Нам сказали, что эти даты ({ $count }) отменены.
    Пожалуйста, проверьте, так ли это.
rich-several-nudge = Пожалуйста, проверьте эти даты ({ $count }) на этой неделе.
rich-item = { $number }. { $what }
rich-when = Когда: { $when }
rich-was = Было: { $old }
rich-now = Теперь: { $when }
rich-date-choice = - { $when }
rich-where = Где: { $place }
rich-where-notice = Верно то место, которое стоит в уведомлении.
rich-where-aged = Верно то место, которое стоит в уведомлении. Наш адрес от { $as_of }.
rich-where-unknown = Где: смотрите место в уведомлении.
rich-where-medium = Как: { $medium }. В уведомлении написано, как участвовать. Сама ссылка ещё не значит, что слушание идёт через интернет.
rich-do = Что сделать: { $action }
rich-do-court-today-more = Опоздание могут посчитать неявкой. Очередь на досмотр бывает длинной.
rich-do-court-bring-more = Переводчик в суде бесплатный.
rich-check-court =
    Дата может измениться, даже на более раннюю. Проверяйте каждую неделю:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Если там ничего нет, проверяйте дальше. Официальны только бумаги суда.
rich-check-bond =
    Слушаний о залоге нет ни на сайте https://acis.eoir.justice.gov/en/, ни по телефону 1-800-898-7180. Спросите адвоката.
    Официальны только бумаги суда.
rich-check-uscis = Дата может измениться. Действует самое новое письмо USCIS.
rich-check-ice =
    Дата может измениться. Действует самая новая бумага ICE.
    https://www.ice.gov/check-in
rich-check-filing = Эту дату записал человек. Мы её не проверяли. Спросите адвоката.
rich-check-other = Дата может измениться. Проверьте самое новое письмо.
rich-lawyer = Адвокат: { $name }, { $phone }
rich-lawyer-hours = Адвокат: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Адвокат: { $phone }
rich-help = Найти адвоката вам поможет { $name }: { $phone }
rich-help-hours = Найти адвоката вам поможет { $name }: { $phone } ({ $hours })
rich-help-unnamed = Мы поможем вам найти адвоката: { $phone }
rich-not-court = Мы не суд. Это не юридический совет.
rich-not-official = Это не юридический совет.
rich-stop = Чтобы больше не получать эти сообщения, отправьте STOP.

after-court = Ваше слушание уже прошло: { $date }. Судья назначил новую дату? Если прийти не получилось, позвоните адвокату сегодня.
after-court-other = { $names }: слушание уже прошло, { $date }. Судья назначил новую дату? Если прийти не получилось, позвоните адвокату сегодня.
after-office = Ваша встреча уже прошла: { $date }. Вам дали новую дату? Если прийти не получилось, позвоните адвокату сегодня.
after-office-other = { $names }: встреча уже прошла, { $date }. Есть новая дата? Если прийти не получилось, позвоните адвокату сегодня.

choice-ack = Я приду
choice-ack-other = Прочитано
choice-checked = Дата верна
choice-help = Мне нужна помощь
choice-help-sms = Помощь
choice-differs = У меня другая дата
choice-differs-sms = Другая дата
choice-differs-other = Дата другая
choice-differs-other-sms = Другая дата
choice-more = Показать
choice-newdate = Новая дата
choice-nodate = Новой даты нет
choice-over = Всё закончилось

# Коротко и скрытно: здесь нельзя понять, о чём речь.
discreet-reminder = { $from }: ваша встреча { $when } ({ $city }).
discreet-reminder-other = { $from }: встреча, за которой вы следите: { $when } ({ $city }).
discreet-reminder-short = { $from }: встреча { $when } ({ $city }).
discreet-confirmation = { $from }: записано, ваша встреча { $when } ({ $city }).
discreet-confirmation-other = { $from }: записано, встреча, за которой вы следите: { $when } ({ $city }).
discreet-confirmation-short = { $from }: записано, { $when } ({ $city }).
discreet-changed = { $from }: ваша встреча изменилась: была { $old }, теперь { $when } ({ $city }).
discreet-changed-other = { $from }: встреча, за которой вы следите, изменилась: была { $old }, теперь { $when } ({ $city }).
discreet-changed-short = { $from }: была { $old }, теперь { $when } ({ $city }).
discreet-changed-least = { $from }: была { $old }, теперь { $when }.
discreet-changed-place = { $from }: место вашей встречи { $when } ({ $city }) изменилось.
discreet-changed-place-other = { $from }: изменилось место встречи, за которой вы следите: { $when }.
discreet-changed-place-short = { $from }: новое место, { $when }.
discreet-cancelled = { $from }: ваша встреча { $when } ({ $city }) отменена.
discreet-cancelled-other = { $from }: отменена встреча, за которой вы следите: { $when }.
discreet-cancelled-short = { $from }: { $when } отменена.
discreet-nudge = { $from }: проверьте вашу встречу: { $when } ({ $city }).
discreet-nudge-other = { $from }: проверьте встречу, за которой вы следите: { $when } ({ $city }).
discreet-nudge-short = { $from }: проверьте { $when } ({ $city }).
discreet-disputed = { $from }: у вашей встречи две даты: { $when } или { $old }. Проверьте.
discreet-disputed-other = { $from }: две даты у встречи, за которой вы следите: { $when } или { $old }.
discreet-disputed-short = { $from }: две даты: { $when } или { $old }.
discreet-disputed-place = { $from }: у вашей встречи { $when } два места. Проверьте.
discreet-disputed-place-other = { $from }: два места у встречи, за которой вы следите: { $when }.
discreet-disputed-place-short = { $from }: { $when }, два места.
discreet-after = { $from }: ваша встреча { $day } прошла, есть новая дата?
discreet-after-other = { $from }: встреча, за которой вы следите ({ $day }), прошла, есть новая дата?
discreet-after-short = { $from }: после { $day }: новая дата?
discreet-several = { $count ->
    [one] { $from }: { $count } встреча: { $when } ({ $city }).
    [few] { $from }: { $count } встречи. Первая: { $when } ({ $city }).
    [many] { $from }: { $count } встреч. Первая: { $when } ({ $city }).
   *[other] { $from }: { $count } встречи. Первая: { $when } ({ $city }).
}
discreet-several-confirmation = { $count ->
    [one] { $from }: записана { $count } встреча: { $when }.
    [few] { $from }: записаны { $count } встречи. Первая: { $when }.
    [many] { $from }: записано { $count } встреч. Первая: { $when }.
   *[other] { $from }: записано { $count } встречи. Первая: { $when }.
}
discreet-several-changed = { $count ->
    [one] { $from }: изменилась { $count } встреча. Теперь: { $when }.
    [few] { $from }: изменились { $count } встречи. Первая теперь: { $when }.
    [many] { $from }: изменилось { $count } встреч. Первая теперь: { $when }.
   *[other] { $from }: изменилось { $count } встречи. Первая теперь: { $when }.
}
discreet-several-cancelled = { $count ->
    [one] { $from }: отменена { $count } встреча.
    [few] { $from }: отменены { $count } встречи.
    [many] { $from }: отменено { $count } встреч.
   *[other] { $from }: отменено { $count } встречи.
}
discreet-several-nudge = { $count ->
    [one] { $from }: проверьте { $count } встречу: { $when }.
    [few] { $from }: проверьте { $count } встречи. Первая: { $when }.
    [many] { $from }: проверьте { $count } встреч. Первая: { $when }.
   *[other] { $from }: проверьте { $count } встречи. Первая: { $when }.
}
discreet-reply = Ответьте 1, чтобы узнать больше.
discreet-reply-short = Ответьте 1.
discreet-tap = Нажмите кнопку, чтобы узнать больше.
discreet-stop = STOP: не писать.

## Staff

staff-not-delivered = Не дошло: { $label }. Причина: { $reason }.
staff-not-delivered-phone = Не дошло: { $label }, { $phone }. Причина: { $reason }.
staff-not-delivered-many = Не дошло сообщений: { $count }. Главная причина: { $reason }. Пожалуйста, посмотрите список звонков.
staff-needs-help = { $label } просит о помощи. Пожалуйста, позвоните.
staff-needs-help-hearing = { $label } просит о помощи, дата: { $when }. Пожалуйста, позвоните.
staff-awaited = { $label }: даты слушания всё ещё нет. Мы больше не спрашиваем. Пожалуйста, займитесь этим.
staff-missed = { $label } сообщает о пропущенном слушании. Пожалуйста, позвоните сегодня.
staff-dispute = Две даты: { $label }. У нас было: { $was }. Теперь говорят: { $said }. Пожалуйста, решите, какая верна.
staff-dispute-place = Два места: { $label }, { $when }. У нас было: { $was }. Теперь говорят: { $said }. Пожалуйста, решите, какое верно.
staff-dispute-cancel = { $label }: нам сказали, что эта дата отменена: { $was }. Пожалуйста, проверьте.
staff-unread = { $label }: нет ответа на последнее напоминание, дата: { $when }. Пожалуйста, позвоните.
staff-unread-family = { $label }: близкие не ответили на последнее напоминание, дата: { $when }. Пожалуйста, позвоните.
staff-channel-paused = { $channel } на паузе: { $reason }. Пока это не исправят, там ничего не отправляется.
staff-odd-answer = { $channel }: пришёл ответ, который мы не знаем: { $reason }. Пробуем ещё раз.
somebody = кто-то
no-date = даты пока нет
staff-late = { $count ->
    [one] { $channel }: опаздывает { $count } сообщение.
    [few] { $channel }: опаздывают { $count } сообщения.
    [many] { $channel }: опаздывают { $count } сообщений.
   *[other] { $channel }: опаздывают { $count } сообщения.
}
staff-import-parked = { $count ->
    [one] Импорт { $import }: ждёт { $count } слушание. Ничего не отправляется, пока вы не разрешите.
    [few] Импорт { $import }: ждут { $count } слушания. Ничего не отправляется, пока вы не разрешите.
    [many] Импорт { $import }: ждут { $count } слушаний. Ничего не отправляется, пока вы не разрешите.
   *[other] Импорт { $import }: ждут { $count } слушания. Ничего не отправляется, пока вы не разрешите.
}
staff-wrong-number = { $label }: похоже, это телефон другого человека. Пожалуйста, проверьте номер.
staff-bond = { $label }: слушание о залоге, { $when }. Пожалуйста, действуйте сейчас.
staff-at-once = { $label }: { $kind }, { $when }. Пожалуйста, действуйте сейчас.
staff-fear-review = { $label }: пересмотр интервью о страхе, { $when }. Пожалуйста, действуйте сейчас.
staff-short-notice = { $label }: слушание совсем скоро, { $when }. Пожалуйста, позвоните.
staff-stopped = { $label } больше не хочет сообщений. Пожалуйста, позвоните, дата: { $when }.
staff-expired = Сообщение не ушло вовремя: { $label }. Причина: { $reason }.

## What was done

say-we-failed = Извините, мы не смогли прочитать ваше сообщение. Это наша ошибка, офис о ней знает. Попробуйте ещё раз или позвоните: { $phone }
say-same-date = Эта дата у нас уже есть. Ничего не изменилось.
say-cancel-asked = Спасибо. Мы сообщили в офис. Пока там не проверят, мы будем напоминать дальше.
say-link-unknown = Эта ссылка больше не работает. Пожалуйста, попросите новую.
say-staff-linked = Сигналы для офиса теперь приходят в этот чат.
say-staff-console = Войдите здесь. Ссылка работает один раз, 15 минут: { $link }
staff-inbound-failed = Не удалось обработать сообщение: { $label } (номер { $number }). Пожалуйста, свяжитесь с этим человеком.

## Dialogue

# О чём спрашивает разговор (ask-), что он отвечает (say-) и что можно выбрать (choice-).
# В одном сообщении стоят ответ и следующий вопрос: их соединяет say-then.
say-then =
    { $first }

    { $then }

# Приветствие
ask-language =
    Здравствуйте. Это { $sender }. Какой язык вам удобен?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Другие языки

ask-consent =
    Мы можем напоминать вам о слушаниях, чтобы вы их не пропустили. Это бесплатно.
    Вам будет писать { $sender }: обычно одно сообщение в неделю, чаще в дни перед слушанием и одно, когда меняется дата. Telegram может прочитать то, что написано в этом чате.
    Мы не суд, и это не юридический совет.
    Чтобы остановить сообщения в любой момент, отправьте STOP. Если нужна помощь, отправьте HELP.
    Можно вам писать?
ask-consent-sms = { $sender } может напоминать вам о слушаниях: обычно одно SMS в неделю, чаще перед слушанием, и одно, если дата меняется. Оператор может брать плату за SMS и данные. Мы не суд. STOP: не писать, HELP: помощь. Можно вам писать?
choice-agree = Да, пишите мне
choice-decline = Нет, спасибо
say-agreed = Спасибо. Наши напоминания короткие, в них не сказано, о чём речь. Это можно изменить: отправьте SETTINGS.
say-agreed-plain = Спасибо. Вид напоминаний и язык можно изменить: отправьте SETTINGS.
say-agreed-sms = Спасибо. Наши напоминания короткие, в них не сказано, о чём речь. Изменить: SETTINGS. Назад: 0.
say-declined = Хорошо. Мы не будем вам писать. Если передумаете, отправьте START.

# Чьё слушание и какое
ask-who = Чьё это слушание?
choice-who-self = Моё
choice-who-known = { $name }
choice-who-other = Моего родственника
ask-name = Как нам называть этого человека? Лучше всего прозвище, например «Мама» или «Дядя Р». Пожалуйста, не отправляйте полное имя и A-number.
say-name-unreadable = Пожалуйста, напишите прозвище буквами, например «Мама».
say-name-long = Это длинновато. Хватит короткого прозвища, например «Мама».

ask-kind = Какое это слушание? Это написано в уведомлении (бумага суда с датой).
choice-kind-master = Master (короткое, первое)
choice-kind-individual = Individual (полное слушание)
choice-kind-bond = О залоге (bond, на свободу)
choice-kind-uscis_biometrics = Отпечатки пальцев в USCIS
choice-kind-uscis_interview = Интервью в USCIS
choice-kind-ice_checkin = Отметка в ICE (check-in)
choice-kind-more = Другое, или я не знаю
ask-kind-more = Что подходит лучше всего?
choice-kind-status_or_other_court = В суде, но я не знаю какое
choice-kind-fear_review = Пересмотр интервью о страхе
choice-kind-other = Другая встреча, не в суде

# Где
ask-court = В каком городе суд? Напишите город по-английски или три буквы, код суда.
ask-court-sms = В каком городе суд? Напишите город по-английски или три буквы, код суда. (0 = назад)
choice-elsewhere = Другое место
say-court-unknown = Мы не находим «{ $typed }» в нашем списке. Пожалуйста, напишите только город, например: Denver
ask-court-pick = Какой из них стоит в уведомлении?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), для тех, кто под стражей
choice-court-closed = { $name } ({ $city }), закрыт или переехал
choice-court-unsure = { $name } ({ $city }), проверьте уведомление
say-court-closed = Пожалуйста, посмотрите в уведомление ещё раз: насколько мы знаем, { $name } закрыт или переехал.
ask-city = В каком это городе? (0 = назад)
ask-city-court = В каком городе слушание? Напишите город так, как он стоит в уведомлении. (0 = назад)
say-city-unreadable = Пожалуйста, напишите название города, например: Denver
ask-zone = Какое время в городе { $city }?
choice-zone-eastern = Восточное (New York, Miami)
choice-zone-central = Центральное (Chicago, Houston)
choice-zone-mountain = Горное (Denver, El Paso)
choice-zone-arizona = Аризона (Phoenix)
choice-zone-pacific = Тихоокеанское (Los Angeles)
choice-zone-alaska = Аляска
choice-zone-hawaii = Гавайи
choice-zone-atlantic = Пуэрто-Рико
choice-zone-chamorro = Гуам, Сайпан
ask-own-zone = Там, где вы живёте, время такое же, как в городе { $city }? Мы спрашиваем, чтобы не писать вам ночью.
choice-own-same = Время такое же
choice-own-other = Время другое
ask-own-zone-which = Какое время там, где вы живёте?

# Когда
ask-when = В какой день и во сколько слушание в городе { $city }? Напишите, как в уведомлении, например: 15 марта 2027 8:30 am
ask-when-other = В какой день и во сколько это будет? Напишите, как в вашей бумаге, например: 15 марта 2027 8:30 am
ask-when-new = Какой новый день и какое время? Напишите, как в самом новом уведомлении, например: 15 марта 2027 8:30 am
say-when-date = Здесь не получилось найти дату.
say-when-impossible = Такого дня нет в календаре. Пожалуйста, посмотрите в уведомление ещё раз.
say-when-no-year = Пожалуйста, напишите и год, а месяц словом, чтобы не спутать день и месяц.
say-when-unset = Похоже, в этой бумаге ещё нет даты. Пожалуйста, поищите уведомление поновее или позвоните 1-800-898-7180 и узнайте дату. Официальны только бумаги суда.
ask-day-order = Это можно понять двумя способами. Какой день верный?
ask-day-year = Какой год?
ask-day-week = Какой день верный?
ask-day-which = Здесь больше одного дня. В какой день слушание?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Другой день
ask-time = { $when_date }: во сколько? Например: 8:30 am
ask-half = { $when_date }: утром или днём?
ask-time-which = { $when_date }: какое время?
choice-time = { $when_time }
say-time-unreadable = Здесь не получилось найти время. Пожалуйста, напишите так: 8:30 am
choice-pick = Выбрать день кнопками
ask-month = Какой месяц?
choice-month = { $when_month }
choice-number = { $number }

# Проверка
ask-check =
    Пожалуйста, сравните с вашим уведомлением:
    { $what }
    { $when }
    { $place }
    Всё верно?
ask-check-doubt =
    Пожалуйста, посмотрите ещё раз:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Так стоит в вашем уведомлении?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Да, всё верно
choice-change = Нет, надо исправить
choice-meant = Верно: { $when_date }
say-doubt-past = Этот день уже прошёл.
say-doubt-today-past = Это время сегодня уже прошло.
say-doubt-far = До этого дня ещё много лет.
say-doubt-weekend = Это выходной день. Суды обычно закрыты.
say-doubt-holiday = Это федеральный праздник. Суды обычно закрыты.
say-doubt-early = { $when_time }: очень рано для слушания.
say-doubt-late = { $when_time }: очень поздно для слушания.
say-doubt-weekday = У вас стоит другой день недели. Эта дата: { $when_date }
say-doubt-year = Вы не указали год. Эта дата: { $when_date }
say-doubt-zone = Вы указали время другого места. В уведомлении стоит местное время, город: { $when_city }. Там написано { $when_time }?
ask-fix = Что исправить?
choice-fix-date = День или время
choice-fix-place = Суд или место
choice-fix-city = Город и его время
choice-fix-kind = Какое это слушание
choice-fix-who = Чьё это слушание

# Список
ask-list = Какое из них?
ask-list-empty = Здесь пока нет слушаний.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (у нас две даты)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (у нас два места)
choice-hearing-awaited = { $what }: даты пока нет
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Даты пока нет. Проверяйте дальше.
choice-do-change = Изменить день, время, место
choice-do-cancel = Это слушание отменили
choice-do-list = Назад к списку
ask-sure =
    { $what }, { $when }
    В самом новом уведомлении написано, что это слушание отменили? Если вы не уверены, сначала спросите адвоката. Пропущенное слушание может привести к приказу о депортации.
ask-sure-awaited = Забыть это слушание?
choice-sure-yes = Да, отменили
choice-sure-no = Нет, оставить
say-nothing-changed = Ничего не изменилось.
say-hearing-gone = Этого слушания больше нет в вашем списке.

# Ответы на напоминания
say-thanks = Спасибо. Проверяйте дату до самого этого дня.
say-help-comes =
    Спасибо, что сказали нам. Мы сообщили в офис, что вам нужна помощь.
    { $call }
say-call-lawyer = Вы можете позвонить: { $name }, { $phone }
say-call-lawyer-hours = Вы можете позвонить: { $name }, { $phone } ({ $hours })
say-call-line = Здесь вам помогут найти адвоката: { $phone }
say-call-line-hours = Здесь вам помогут найти адвоката: { $phone } ({ $hours })
say-call-nobody = Вам позвонят.
counsel = { $from }: номер адвоката из прежних сообщений больше не действует. { $call }
counsel-other = { $from } ({ $names }): номер адвоката из прежних сообщений больше не действует. { $call }
discreet-counsel = { $from }: теперь звоните { $phone }, а не по старому номеру.
reply-date = { $sender }: есть новая дата? Пожалуйста, посмотрите самое новое письмо.
reply-call-today = { $sender }: мы позвоним вам сегодня. Пожалуйста, держите телефон при себе.
say-after-nodate = Спасибо. Каждую неделю проверяйте, есть ли новая дата: 1-800-898-7180. Официальны только бумаги суда.
say-after-over = Спасибо, что сказали нам. Мы больше не будем об этом напоминать.

# Меню, настройки, помощь
ask-menu = Чем вам помочь?
choice-go-hearings = Мои слушания
choice-go-new = Добавить слушание
choice-go-settings = Настройки
choice-go-help = Мне нужна помощь
ask-settings = Ваш язык: { $language }. Ваши сообщения: { $wording }.
say-wording-discreet = короткие, без подробностей
say-wording-plain = со всеми подробностями
choice-set-language = Сменить язык
choice-set-wording = Коротко или подробно
choice-set-zone = Время там, где я живу
choice-set-stop = Больше не писать
ask-language-again = Какой язык вам удобен?
say-language-set = Теперь мы пишем по-русски.
ask-wording = Какими должны быть напоминания? Короткие: «{ $sender }: ваша встреча вт 15 дек, 8:30 AM». Подробные: в сообщении есть всё. Подумайте, кто ещё видит ваш телефон.
choice-wording-discreet = Короткие, без подробностей
choice-wording-plain = Со всеми подробностями
say-wording-set-discreet = Теперь напоминания короткие, в них не сказано, о чём речь.
say-wording-set-plain = Теперь в напоминаниях есть все подробности. Их прочтёт любой, кто видит ваш телефон.
say-zone-set = Спасибо. Мы пишем вам днём по времени там, где вы живёте.
ask-stop = Остановить все сообщения? Слушания останутся как есть, но никто о них не напомнит.
choice-stop-all = Остановить все сообщения
choice-stop-no = Нет, пишите дальше
say-help =
    Это { $sender }. Мы напоминаем людям о слушаниях. Мы не суд.
    { $call }
    Чтобы остановить все сообщения, отправьте STOP. Чтобы открыть меню, отправьте MENU.

# Остановка и новое начало
say-stopped = { $sender }: мы больше не будем вам писать. Чтобы начать снова, отправьте START.
say-restarted-here = С возвращением. Если вы получаете от нас и SMS, отправьте START и там.
say-wrong-number = Простите. Мы больше не будем писать на этот номер.
ask-leave = У вас есть вопрос без ответа. Что остановить?
choice-leave-question = Только этот вопрос
say-left = Хорошо, оставим это.

# Всё остальное
choice-back = Назад
say-choose = Пожалуйста, выберите одно из этого.
say-choose-number = Пожалуйста, ответьте цифрой.
say-not-understood = Мы не поняли это сообщение.
say-you-are-welcome = Пожалуйста. MENU можно отправить в любое время.
say-number-dropped = Вы отправили номер, похожий на A-number. Мы убрали его и не сохранили. Пожалуйста, никогда не отправляйте его в сообщении.
say-names-dropped = Имена из этой бумаги мы не сохранили.
say-cannot-read-voice = Мы не можем здесь слушать голосовые сообщения. Пожалуйста, напишите текстом.
say-cannot-read-photo = Мы не можем здесь смотреть картинки и файлы. Пожалуйста, напишите день и время из уведомления.
say-cannot-read-other = Мы читаем здесь только текст. Пожалуйста, напишите текстом.
say-cannot-read-old-button = Эта кнопка от прошлого вопроса.

## When it is unclear, or too much

say-we-were-at = Прошло какое-то время. Мы остановились на этом вопросе:
say-please-wait = Это было много сразу. Подождите десять минут и напишите снова. Чтобы остановить все сообщения, отправьте STOP.
say-cannot-read-edit = Мы не видим правок в старом сообщении. Пожалуйста, напишите его снова.
say-write-in-private = Бот может говорить только с одним человеком. Пожалуйста, напишите в личный чат. Сейчас бот выйдет из этой группы.
ask-stop-which = Вы хотите меньше сообщений. Что остановить?
choice-stop-about = Только про: { $name }
staff-unclear-text = { $label } пишет что-то, чего мы не смогли понять. Пожалуйста, свяжитесь.
staff-unclear-unfinished = { $label } пишет дату, но не подтверждает её. Она не считается, и никому о ней не напоминают. Пожалуйста, спросите.
staff-unclear-stop = { $label } хочет меньше сообщений, но неясно, каких. Пожалуйста, спросите.

## Delivery: why something did not arrive, and who is asked then

why-stopped = человек больше не хочет сообщений
why-number = номер не работает или не принимает SMS
why-account = оператор не принимает наш аккаунт или настройки
why-filtered = телефонные компании задерживают наши сообщения
why-phone = телефон выключен или вне сети
why-provider = нет связи с оператором
why-blocked = человек заблокировал бота
why-gone = чата больше нет
why-unreadable = оператор не может прочитать наш текст
why-unknown = оператор назвал причину, которую мы не знаем
why-twice = другая программа использует того же бота
why-throttled = слишком много сообщений сразу
why-late = помогать было уже поздно
relay-ask = { $sender }: нет ответа о встрече, за которой вы следите: { $when }. Пожалуйста, убедитесь, что человек о ней знает.
staff-silent = { $label }: давно нет никаких ответов. Теперь мы спрашиваем, тот ли это ещё телефон. Пожалуйста, позвоните.
staff-silent-many = Телефоны, с которых давно нет ответов: { $count }. Пожалуйста, посмотрите список звонков.
staff-load = { $channel }: завтрашним напоминаниям нужно больше времени, чем есть до тихих часов. Мы начнём раньше.
discreet-still = Это ещё вы? 1 = да, показать. 2 = не тот номер.
discreet-still-tap = Это всё ещё вы?
choice-still-me = Да, показать
choice-still-wrong = Не тот номер

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }: сообщения снова уходят. Они опаздывали на { $minutes } мин.
staff-job-failed = Это не сработало: { $job } ({ $reason }). Мы попробуем позже. Пожалуйста, проверьте компьютер.
staff-job-down = С { $since } это не работает: { $job } ({ $reason }). Мы пробуем снова каждый час. На компьютере { $command } скажет, что делать.
staff-clock-back = Часы компьютера перевели назад на { $minutes } мин. Пожалуйста, проверьте их.
staff-disk = Диск почти полон: осталось { $megabytes } МБ. Пожалуйста, освободите место, иначе мы не сможем хранить сообщения.
staff-case-ends = { $label }: никто не сообщил новую дату. Через две недели мы удалим это дело. Если даты не хватает, пожалуйста, добавьте её.
digest =
    Для офиса на сегодня:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } слушание скоро и не подтверждено.
    [few] { $count } слушания скоро и не подтверждены.
    [many] { $count } слушаний скоро и не подтверждены.
   *[other] { $count } слушания скоро и не подтверждены.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } человек ждёт слушания, но сообщения до него не доходят.
    [few] { $count } человека ждут слушания, но сообщения до них не доходят.
    [many] { $count } человек ждут слушания, но сообщения до них не доходят.
   *[other] { $count } человека ждут слушания, но сообщения до них не доходят.
}
digest-tasks = { $count ->
    [one] { $count } дело ждёт в списке звонков.
    [few] { $count } дела ждут в списке звонков.
    [many] { $count } дел ждут в списке звонков.
   *[other] { $count } дела ждут в списке звонков.
}
digest-imports = { $count ->
    [one] { $count } импорт ждёт разрешения.
    [few] { $count } импорта ждут разрешения.
    [many] { $count } импортов ждут разрешения.
   *[other] { $count } импорта ждут разрешения.
}
digest-ending = Дела, которые мы удалим в течение недели: { $count }. Если нужно подтверждение отправленных сообщений, распечатайте его сейчас.
digest-paused = Отправка остановлена: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } справочный текст скоро надо проверить.
    [few] { $count } справочных текста скоро надо проверить.
    [many] { $count } справочных текстов скоро надо проверить.
   *[other] { $count } справочного текста скоро надо проверить.
}
digest-more = … и ещё { $count }

## The first day

profile-about = Напоминания о ваших встречах на вашем языке. Бесплатно. Чтобы остановить, отправьте STOP.
profile-description = Мы напоминаем вам о встречах, чтобы вы их не пропустили. Это бесплатно. Чтобы начать, нажмите кнопку внизу. Чтобы остановить сообщения в любой момент, отправьте STOP.
staff-test = Это проверка. Сигналы для офиса приходят вам сюда.

## On paper

poster-title = Мы напоминаем вам о встречах
poster-why = Чтобы вы их не пропустили. На вашем языке. Бесплатно.
poster-telegram = В Telegram: наведите камеру телефона на этот квадрат, затем нажмите кнопку.
poster-sms = По SMS: напишите «{ $word }» на номер { $phone }
sheet-title = Напоминания о ваших встречах
sheet-name = Как нам вас называть? Лучше всего прозвище.
sheet-number = Пожалуйста, не пишите на этом листе полное имя и A-number.
sheet-phone = Ваш номер мобильного телефона
sheet-date = День, время и город, как в вашем последнем уведомлении
sheet-news = Мне можно присылать и новости офиса. Это отдельный выбор.
sheet-share = Этим людям тоже можно писать о моих датах. Каждый из них заполняет свой лист.
sheet-privacy = Мы храним только то, что написано на этом листе, и наши сообщения. Мы никому не даём ваш номер для рекламы. Когда ваше дело закончится, мы всё удалим.
sheet-signature = Подпись
sheet-day = Сегодняшнее число
sheet-keep = Пожалуйста, сохраните эту часть.
sheet-sender = Наши сообщения приходят с номера { $phone } и начинаются так: { $sender }
sheet-never = Мы никогда не просим денег, пароль или A-number.
sheet-call = Есть вопросы? Позвоните нам: { $phone }

## Settings and privacy

choice-set-second = Второй язык
choice-set-code = Моё кодовое слово
choice-set-ways = Куда вы мне пишете
choice-set-data = Что вы обо мне знаете
ask-second = На каком языке писать, если какого-то текста нет ({ $language })?
choice-second-none = Без второго языка
say-second-set = Спасибо. Если текста нет на вашем языке, вы получите его на этом: { $language }.
say-second-none = Хорошо. Второго языка не будет.

# Собственное слово человека: по нему видно, что сообщение от нас. Дальше начала слов, которые выдали бы тайну.
ask-code = Кодовое слово показывает, что сообщение правда от нас: оно стоит в наших напоминаниях. Напишите одно слово из 3-16 букв или цифр, например: mango7
ask-code-have = Ваше кодовое слово: { $code }. Оно стоит в наших напоминаниях, чтобы вы знали, что они от нас. Чтобы сменить его, напишите новое слово.
choice-code-remove = Убрать кодовое слово
say-code-set = Ваше кодовое слово теперь: { $code }. Пожалуйста, никому его не говорите.
say-code-removed = В ваших напоминаниях больше нет кодового слова.
say-code-unreadable = Пожалуйста, напишите одно слово, не меньше 3 букв, без других знаков. Цифры можно.
say-code-long = Это слово слишком длинное. Пожалуйста, выберите покороче.
say-code-telling = По этому слову другие могут понять, о чём сообщения. Пожалуйста, выберите другое, например фрукт или животное.
telling-words = иммигр мигра суд слушан адвокат юрист депорт убежищ виза залог uscis eoir

# Другой путь к тому же человеку: код показан здесь, а отправлен оттуда
ask-ways =
    Мы пишем вам сюда:
    { $ways }
choice-ways-sms = Ещё и по SMS
choice-ways-telegram = Ещё и в Telegram
choice-ways-moved = У меня новый номер
choice-ways-first = Куда писать сначала
ask-first = Куда писать вам сначала?
say-first-set = Хорошо. Сначала пробуем там.
say-move-code =
    Ваш код: { $code }
    { $how }
    Он работает один раз, один день. Не показывайте его никому другому.
say-how-sms-here = Отправьте его на этот номер с другого телефона.
say-how-sms = Отправьте его по SMS со своего телефона на номер { $to }.
say-how-telegram = Отправьте его нам в Telegram: { $to }
say-way-added = Готово. Теперь наши сообщения могут приходить и сюда.
say-way-moved = Готово. Теперь мы пишем вам сюда. На старый номер сообщений больше не будет.
say-way-same = Этот код вы получили здесь. Пожалуйста, отправьте его с другого телефона.
say-way-taken = Мы не смогли сами подключить этот телефон. Мы сообщили в офис, там вам помогут.
say-way-warning = Теперь ваши сообщения приходят и сюда: { $way }, или только туда. Если вы об этом не просили, позвоните: { $phone }

# Одно дело без сообщений
choice-do-mute = Об этом деле больше не писать
choice-do-unmute = Снова писать об этом деле
say-what-muted = { $what } (без сообщений)
say-muted = Хорошо. Об этом деле мы больше не пишем, ни об одной из его дат. Всё остальное идёт дальше.
say-unmuted = Хорошо. Об этом деле мы снова пишем, обо всех его датах.

# Что мы храним и как это удалить
ask-data = Мы можем показать, что храним о вас, или удалить это.
choice-data-stored = Показать, что вы храните
choice-data-erase = Удалить всё обо мне
say-stored =
    Вот что мы о вас храним:
    { $lines }
    { $kept }
say-stored-language = Язык: { $language }
say-stored-second = Второй язык: { $language }
say-stored-zone = Время там, где вы живёте: { $zone }
say-stored-wording = Ваши сообщения: { $wording }
say-stored-code = Кодовое слово: { $code }
say-stored-way = { $way }: вы дали согласие, { $when_date }
say-stored-way-office = { $way }: офис записал ваше согласие, { $when_date }
say-stored-way-silent = { $way }: без сообщений
say-stored-people = Вы следите за слушаниями: { $names }
say-stored-followers = { $count ->
    [one] О ваших слушаниях получает сообщения ещё { $count } человек.
    [few] О ваших слушаниях получают сообщения ещё { $count } человека.
    [many] О ваших слушаниях получают сообщения ещё { $count } человек.
   *[other] О ваших слушаниях получают сообщения ещё { $count } человека.
}
say-stored-kept = { $days ->
    [one] И нашу переписку. Когда дело закончится, мы удалим его через { $days } день. Если выбрать «Удалить всё обо мне», мы удалим всё сейчас.
    [few] И нашу переписку. Когда дело закончится, мы удалим его через { $days } дня. Если выбрать «Удалить всё обо мне», мы удалим всё сейчас.
    [many] И нашу переписку. Когда дело закончится, мы удалим его через { $days } дней. Если выбрать «Удалить всё обо мне», мы удалим всё сейчас.
   *[other] И нашу переписку. Когда дело закончится, мы удалим его через { $days } дня. Если выбрать «Удалить всё обо мне», мы удалим всё сейчас.
}
ask-erase = Удалить всё, что мы о вас знаем? Тогда никто вам не напомнит. Слушания останутся как есть: пожалуйста, всё равно приходите на них.
choice-erase-yes = Да, удалить
choice-erase-no = Нет, оставить
ask-erase-sure = Вернуть это будет нельзя. Пожалуйста, сначала запишите свои даты. Удалить всё сейчас?
choice-erase-sure = Да, удалить всё
say-erased = { $sender }: мы удалили то, что знали о вас. Сообщений от нас больше не будет. Чтобы начать заново, отправьте START.
staff-erased = Один человек попросил удалить всё, что мы о нём знаем. Это сделано.
staff-erased-stays = Один человек попросил удалить всё, что мы о нём знаем. Это сделано. Дело офиса или дело, за которым следят другие, идёт дальше без него: пожалуйста, посмотрите список звонков.
staff-two-people = { $label } хочет подключить телефон { $way }, у которого есть своё дело. Мы ничего не соединили. Пожалуйста, позвоните.

## A hearing's life

# Даты ещё нет: о чём спрашиваем раз в неделю. Сначала скрытно, потом полностью.
discreet-awaited = { $from }: вам дали дату встречи? Пожалуйста, проверьте.
discreet-awaited-short = { $from }: уже есть дата?
discreet-awaited-other = { $from }: есть ли дата у встречи, за которой вы следите? Проверьте.
awaited-check = { $from }: вам дали дату слушания? Проверьте https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Если там ничего нет, это никогда не значит, что слушания нет. Официальны только бумаги суда.
awaited-check-other = { $from }: есть ли дата слушания ({ $names })? Проверьте https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Если там ничего нет, это никогда не значит, что слушания нет. Официальны только бумаги суда.
awaited-stop = { $text } { $stop }
choice-havedate = Дата есть
choice-notyet = Ещё нет
choice-unask = Больше не спрашивать
choice-unset = У меня ещё нет даты
say-awaited =
    Записано: даты пока нет. Мы будем спрашивать раз в неделю.
    Пожалуйста, тоже проверяйте каждую неделю: https://acis.eoir.justice.gov/en/ или 1-800-898-7180
    Если там ничего нет, это никогда не значит, что слушания нет. Официальны только бумаги суда.
say-unasked = Хорошо, мы больше не спрашиваем. Пожалуйста, проверяйте дату сами: 1-800-898-7180. Когда она появится, отправьте NEW или HEARINGS.

# Пропущено или закончилось
choice-missed = Не вышло прийти
say-missed =
    Это серьёзно. Когда кто-то пропускает слушание, судья может без него дать приказ о депортации (removal).
    Пожалуйста, позвоните сегодня. Не ждите письма.
    { $call }
    Мы сообщили в офис.
ask-over =
    { $what }, { $when }
    Закончилось всё дело, и слушаний больше не будет? Если судья вынес решение, в тот же день спросите адвоката, что оно значит.
ask-over-awaited = Закончилось всё дело, и слушаний больше не будет? Если судья вынес решение, в тот же день спросите адвоката, что оно значит.
choice-over-yes = Да, закончилось
choice-over-no = Нет, напоминайте дальше

# Календарь и карта
choice-do-over = Моё дело закончилось
choice-do-calendar = Добавить в мой календарь
choice-do-map = Показать место на карте
calendar-title = { $sender }: встреча
say-calendar = Вот файл для вашего календаря. В нём не сказано, о чём речь. Если дата изменится, попросите новый файл.
say-calendar-link = Эта ссылка добавит дату в ваш календарь. В ней не сказано, о чём речь: { $link }
say-calendar-none = Для этой даты файла календаря нет.
say-map =
    { $place }
    { $link }
    Верно то место, которое стоит в уведомлении.

## Guide

# Сведения с источником, никогда не совет. См. messages/guide/topics.toml.
choice-go-guide = Вопросы и ответы
choice-go-lawyer = Позвонить моему адвокату
ask-guide = Что вы хотите узнать?
choice-guide-more = Другие вопросы
guide-said =
    { $text }

    Источник: { $source } ({ $reviewed }). Это не юридический совет.
guide-said-call =
    { $text }

    { $call }
    Источник: { $source } ({ $reviewed }). Это не юридический совет.
guide-own = { $text }

guide-dont_miss-title = Почему важно прийти?
guide-dont_miss =
    Важно каждое слушание, даже короткое.

    Если вы не придёте, судья может без вас дать приказ о депортации (removal). Опоздание могут посчитать неявкой.

    Это так, даже если в первой бумаге (NTA) не было даты.

    Дата может измениться, даже на более раннюю. Проверяйте каждую неделю:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Если там ничего нет, проверяйте дальше. Официальны только бумаги суда.

    Открывайте каждое письмо из суда. Заранее сходите к адвокату.
guide-dont_miss-sms = Важно каждое слушание. Если не прийти или опоздать, судья может без вас дать приказ о депортации (removal). Даже если в первой бумаге (NTA) не было даты. Проверяйте каждую неделю: https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Если там ничего нет, проверяйте дальше. Официальны только бумаги суда.

guide-what_to_bring-title = Что взять с собой
guide-what_to_bring =
    На слушание берут:
    - уведомление о слушании
    - первую бумагу дела (NTA)
    - документ с фото
    - все бумаги суда и копии
    - переводы бумаг, которые не на английском

    Выходите рано: на входе досмотр.

    Для бумаг, которые должен прочитать судья, есть сроки. Спросите своего адвоката о бумагах.
guide-what_to_bring-sms = Возьмите: уведомление, первую бумагу суда (NTA), документ с фото, все бумаги суда с копиями и переводы. Выходите рано: на входе досмотр. Для бумаг судье есть сроки: спросите своего адвоката о бумагах.

guide-day_of_hearing-title = День слушания
guide-day_of_hearing =
    Пройдите досмотр и будьте в зале в назначенное время. Опоздание могут посчитать неявкой.

    Переводчик в суде бесплатный.

    Перед уходом найдите бумагу со следующей датой. Бумаги нет? Попросите её и проверьте https://acis.eoir.justice.gov/en/ или 1-800-898-7180.

    Потом сообщите нам новую дату. Мы вам напомним.
guide-day_of_hearing-sms = Пройдите досмотр и будьте в зале вовремя: опоздание могут посчитать неявкой. Переводчик в суде бесплатный. Перед уходом попросите бумагу со следующей датой. Потом сообщите нам новую дату.

guide-in_person_or_online-title = Лично или онлайн?
guide-in_person_or_online =
    Приходите лично. Онлайн можно, только если так написано в уведомлении или так сказал суд.

    Сама ссылка на видео не значит, что слушание онлайн. Ссылка может смениться вместе с судьёй.

    Не уверены? Позвоните в суд из уведомления или 1-800-898-7180. Спросите адвоката, как попросить судью о слушании онлайн. Пока судья не согласился, надо приходить лично.
guide-in_person_or_online-sms = Приходите лично. Онлайн можно, только если так написано в уведомлении или так сказал суд. Сама ссылка на видео этого не значит. Спросите адвоката, как попросить об этом судью. Пока судья не согласился, приходите лично.

guide-cannot_go-title = Если я не могу прийти
guide-cannot_go =
    Просьба о другом дне или другом суде никого не освобождает, пока судья не согласился. Переезд не переносит дело.

    Кто не пришёл, может получить приказ о депортации (removal), даже если он болен или далеко.

    Адвокат может попросить судью заранее. Звоните сейчас, не ждите.
guide-cannot_go-sms = Просьба о другом дне или суде никого не освобождает, пока судья не согласился. Кто не пришёл, может получить приказ о депортации (removal). Адвокат может попросить судью заранее. Звоните сейчас.

guide-moved-title = У меня новый адрес
guide-moved =
    Если вы сказали нам, суд об этом ещё не знает. Сказать адвокату, почте или USCIS тоже мало.

    1. Суд: форма EOIR-33 (смена адреса), в течение 5 дней. Своя форма на каждого человека и копия юристам ICE (OPLA). Можно и онлайн: https://respondentaccess.eoir.justice.gov
    2. USCIS: форма AR-11 или ваш кабинет онлайн, в течение 10 дней.
    3. ICE, если вы там отмечаетесь: https://www.ice.gov/check-in, в течение 5 рабочих дней.

    Суд шлёт письма на ваш последний адрес. Всё, что он туда прислал, считается.
    Переезд не переводит дело в другой суд.
guide-moved-sms = Если вы сказали нам, почте или USCIS, суд об этом ещё не знает. Суд: форма EOIR-33 (новый адрес) в течение 5 дней, на каждого своя: https://respondentaccess.eoir.justice.gov USCIS: форма AR-11 в течение 10 дней. ICE, если вы там отмечаетесь: в течение 5 рабочих дней. Переезд не переносит дело.

guide-afraid_to_go-title = Мне страшно идти
guide-afraid_to_go =
    Верно и то, и другое:
    - С мая 2025 года ICE задерживает людей в иммиграционных судах.
    - Если вы не придёте, судья может без вас дать приказ о депортации (removal).

    До этого дня поговорите с адвокатом или с бесплатной юридической помощью. Можно спросить:
    - Можно ли попросить судью о слушании онлайн?
    - А если правительство просит закрыть (dismiss) моё дело? Это не всегда хорошая новость.

    Скажите близкому человеку, куда вы идёте. Задержанного родные могут найти здесь: https://locator.ice.gov (нужен A-number: храните его дома, никогда не отправляйте его сюда).
guide-afraid_to_go-sms = Верно и то, и другое. С мая 2025 года ICE задерживает людей в иммиграционных судах. Если не прийти, судья может дать приказ о депортации (removal). Заранее поговорите с адвокатом, в том числе о слушании онлайн. Скажите близкому человеку.

guide-interpreter-title = Бесплатный переводчик
guide-interpreter =
    В иммиграционном суде переводчик бесплатный.

    Скажите суду или судье, какой у вас язык и диалект и из какого вы города.

    Родные и друзья не могут переводить вам в суде.

    Если вы не понимаете переводчика, скажите судье.

    Про интервью в USCIS прочитайте, что написано в их письме.
guide-interpreter-sms = В иммиграционном суде переводчик бесплатный. Скажите суду, какой у вас язык и диалект и из какого вы города. Родные не могут переводить в суде. Про интервью в USCIS прочитайте их письмо.

guide-find_a_lawyer-title = Как найти адвоката
guide-find_a_lawyer =
    Сходите к адвокату заранее, со всеми бумагами.

    Юридические советы об иммиграции могут давать только адвокаты и помощники с аккредитацией Министерства юстиции США. Больше никто.

    Список суда, где помогают бесплатно или недорого:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Сходите к адвокату заранее, со всеми бумагами. Юридические советы могут давать только адвокаты и помощники с аккредитацией Министерства юстиции США. Бесплатно или недорого: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Осторожно, обман
guide-scams =
    Бывает, что обманщики выдают себя за суд, адвоката или ICE. Они проводят поддельные слушания по видео, просят деньги на «залог» или звонят с чужого номера.

    Мы никогда не просим деньги, A-number, номер Social Security или пароль. Суд никогда не присылает вам сюда ссылок.

    Настоящие сайты правительства кончаются на .gov.

    Не уверены? Позвоните своему адвокату или в суд по номеру из уведомления. Сообщить об обмане: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Мы никогда не просим деньги, A-number или пароль. Суд никогда не присылает сюда ссылок. Сайты правительства кончаются на .gov. Бывают поддельные слушания по видео и чужие номера. Сообщить: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Письмо или приказ суда
guide-letter_or_order =
    Открывайте каждое письмо из суда сразу. В нём может быть новая дата, или суд о чём-то просит.

    Приказ о депортации (removal): поговорите с адвокатом в тот же день. Иногда на него можно ответить, но времени мало: дни, не недели. После пропущенного слушания приказ действует сразу.

    Вас просят согласиться, чтобы дело закрыли (dismiss)? Сначала поговорите с адвокатом. С 2025 года для некоторых это кончилось быстрой депортацией.

    Храните все бумаги.
guide-letter_or_order-sms = Открывайте каждое письмо из суда сразу. Приказ о депортации (removal): поговорите с адвокатом в тот же день. Времени мало: дни, не недели. Прежде чем согласиться, чтобы дело закрыли (dismiss), поговорите с адвокатом.

guide-missed-title = Слушание пропущено
guide-missed =
    Когда кто-то пропускает слушание, судья может без него дать приказ о депортации (removal). Такой приказ действует сразу.

    Иногда можно попросить судью открыть дело снова, обычно только один раз. Времени мало: дни, не недели.

    Поговорите с адвокатом сегодня. Узнать, что решил судья: https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Если там ничего нет, проверяйте дальше.
guide-missed-sms = Судья может без вас дать приказ о депортации (removal), он действует сразу. Иногда можно попросить судью открыть дело снова, обычно один раз. Времени мало: дни, не недели. Поговорите с адвокатом сегодня.

# Семья: кто за кем следит и коды, по которым они находят друг друга
choice-go-family = Семья
ask-family = Семья: что вы хотите сделать?
choice-family-list = Кто следит за моими датами
choice-family-invite = Пригласить родственника
choice-family-give = Дать код тому, чьё слушание
choice-family-code = У меня есть код
choice-family-leave = Больше не следить
ask-family-name = Кого вы хотите пригласить? Хватит прозвища, например «сестра». Пожалуйста, не отправляйте полное имя.
ask-family-calls = Как этот человек ({ $name }) зовёт вас? Лучше всего прозвище, например «Мама» или «Дядя Р».
say-family-code =
    Пожалуйста, передайте этот код сами: { $name }. Он работает один раз, 7 дней.
    { $ways }
family-way-code = Код: { $code }
family-way-sms = Код можно отправить по SMS на { $phone }
family-way-link = Или открыть это в Telegram: { $link }
ask-family-code = Пожалуйста, напишите код, который вам дали.
say-family-code-wrong = Этот код не работает. Пожалуйста, попросите новый.
say-family-joined = Получилось. Теперь вы следите за датами ({ $name }) и получаете те же напоминания.
say-family-linked = Получилось. То, что для вас записано ({ $name }), теперь в ваших руках. Вы решаете, кто следит за вашими датами.
ask-family-list = Эти люди следят за вашими датами или просят об этом:
ask-family-nobody = Больше никто не следит за вашими датами.
choice-family-approved = { $name }: получает даты
choice-family-pending = { $name }: ждёт ответа
ask-family-allow = { $name } хочет видеть все ваши даты и получать напоминания о них. Разрешить?
ask-family-remove = { $name } получает напоминания о ваших датах. Прекратить это?
say-family-approved = Хорошо. { $name } теперь получает ваши даты.
say-family-removed = Хорошо. { $name } больше не узнает от нас о ваших датах. Коды, которые ещё никто не использовал, больше не работают.
ask-family-leave = За кем вы больше не хотите следить?
say-family-left = Вы больше не следите за датами: { $name }.
say-family-offer = Пусть { $name } тоже получает эти напоминания? Отправьте FAMILY, чтобы получить код для этого человека.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: для вас есть сообщение.
staff-broadcast-asked = { $name } просит вас одобрить сообщение «{ $title }». Его получат, человек: { $count }. Чтобы посмотреть, отправьте /broadcast.
staff-broadcast-grown = Сообщение «{ $name }» остановлено: сейчас его получило бы больше людей, чем было одобрено ({ $count }). Пожалуйста, посмотрите.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = нам сказали, что суд в этот день закрыт. Это ничего не отменяет. Проверьте, прежде чем ехать.
sms-closed-short = возможно, суд закрыт. Отмены нет: проверьте.
rich-closed = Нам сказали, что суд в этот день закрыт. Это ничего не отменяет. Проверьте, прежде чем ехать.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Нам сказали, что { $court } закрыт: { $date }. Это сообщение ничего не отменяет. Проверьте, прежде чем ехать: https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Верны только бумаги суда. Вопросы: { $phone }
ready-court_moved = Нам сказали, что { $court } переехал. Новое место: { $place }. День и время те же, если суд не скажет другого. Смотрите место в самой новой повестке и проверьте: https://acis.eoir.justice.gov/en/ или 1-800-898-7180. Вопросы: { $phone }
ready-office_moved = Наш офис переехал. Новый адрес: { $place }. Переехал только наш офис: ваши слушания там же, где были. Вопросы: { $phone }
ready-new_attorney = Адвокат по делу теперь { $attorney }: { $number }. Пожалуйста, звоните туда. Слушания остаются без изменений. Если что-то неясно, позвоните нам: { $phone }
ready-rights_session = Приглашаем вас на бесплатную беседу о ваших правах: { $when }. Место: { $place }. Это общие сведения, не юридический совет. О своём деле рассказывать не нужно. Вопросы: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Новости офиса
ask-news = Кроме напоминаний, у офиса иногда бывают новости для многих: беседа о правах или новая помощь. Можно писать вам и об этом? Вы можете в любой момент отказаться здесь, напоминания останутся.
ask-news-have = Вы получаете и новости офиса. Присылать их дальше? Напоминания останутся в любом случае.
choice-news-yes = Да, и новости
choice-news-no = Нет, только напоминания
say-news-on = Спасибо. Теперь вы получаете и новости офиса.
say-news-off = Хорошо. Новостей больше не будет. Напоминания остаются.
