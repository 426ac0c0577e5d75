# English. What stands in code is never shown to people: every sentence is here.
# signed: no
# Short, active sentences. The same word each time: hearing, court, judge, lawyer, notice.
# Texts that also go out by SMS use only GSM-7 characters: straight quotes, no long dashes.

language-name = English

## Dates

date-full = { $weekday }, { $month } { $day }, { $year }
date-without-year = { $weekday }, { $month } { $day }
date-short = { $weekday-short } { $month-short } { $day }
date-short-with-year = { $weekday-short } { $month-short } { $day }, { $year }
date-numeric = { $month-short } { $day }, { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } time
short-when = { $day }, { $time }
when-today = Today, { $when }
when-tomorrow = Tomorrow, { $when }

## Words

yes = Yes
no = No
back = Back
cancel-word = Cancel
list-separator = {", "}

## Kinds

kind-master = Master hearing
kind-individual = Individual hearing
kind-bond = Bond hearing
kind-fear_review = Fear review
kind-status_or_other_court = Another court hearing
kind-uscis_biometrics = USCIS fingerprints (biometrics)
kind-uscis_interview = USCIS interview
kind-ice_checkin = ICE check-in
kind-filing_deadline = Deadline for papers
kind-other = Another appointment

kind-master-long = Master hearing: a short hearing, often the first. Many people are called at the same time.
kind-individual-long = Individual hearing: the full hearing. The judge listens to the whole case.
kind-bond-long = Bond hearing: about getting out of detention.
kind-fear_review-long = Fear review: a judge looks again at the decision of the fear interview.
kind-status_or_other_court-long = A hearing in immigration court.
kind-uscis_biometrics-long = USCIS takes fingerprints and a photo.
kind-uscis_interview-long = An officer of USCIS asks questions about the application.
kind-ice_checkin-long = A visit or report to ICE.
kind-filing_deadline-long = The last day to hand in papers.
kind-other-long = An appointment that a person typed in.

your-master = your master hearing (a short court hearing)
your-master-short = your master hearing
your-individual = your individual hearing (the full court hearing)
your-individual-short = your individual hearing
your-bond = your bond hearing
your-fear_review = your fear review with a judge
your-fear_review-short = your fear review
your-status_or_other_court = your court hearing
your-status_or_other_court-short = your hearing
your-uscis_biometrics = your USCIS fingerprint appointment
your-uscis_interview = your USCIS interview
your-ice_checkin = your ICE check-in
your-filing_deadline = your deadline to hand in papers
your-other = your appointment

of-master = { $names }: master hearing (a short court hearing)
of-master-short = { $names }: master hearing
of-individual = { $names }: individual hearing (the full court hearing)
of-individual-short = { $names }: individual hearing
of-bond = { $names }: bond hearing
of-fear_review = { $names }: fear review with a judge
of-fear_review-short = { $names }: fear review
of-status_or_other_court = { $names }: court hearing
of-status_or_other_court-short = { $names }: hearing
of-uscis_biometrics = { $names }: USCIS fingerprint appointment
of-uscis_interview = { $names }: USCIS interview
of-ice_checkin = { $names }: ICE check-in
of-filing_deadline = { $names }: deadline to hand in papers
of-other = { $names }: appointment

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
    we noted { $what }
    { $when }
sms-changed =
    new date for { $what }
    Was { $old }
    Now { $when }
sms-changed-place =
    new place for { $what }
    { $when }
sms-cancelled =
    we were told this date no longer counts: { $what }
    { $when }
    Check that this is right.
sms-nudge =
    please check this week: { $what }
    { $when }
sms-disputed =
    we have { $count } dates for { $what }
    { $dates }
    We do not know which is right. Check today.
sms-disputed-place =
    we have { $count } places for { $what }
    { $when }
    We do not know which is right. Check today.
sms-several = { $count } dates
sms-several-confirmation = { $count } dates noted
sms-several-changed = { $count } changes
sms-several-cancelled = we were told these { $count } dates no longer count
sms-several-nudge = please check these { $count } dates this week
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Was { $old }
    Now { $when }
sms-item-disputed =
    - { $what }: { $count } dates
    { $dates }
    We do not know which is right. Check today.
sms-item-disputed-place =
    - { $what }: { $count } places
    { $when }
    We do not know which is right. Check today.
sms-place = { $place } (go by your notice)
sms-place-aged = { $place } (from { $as_of }; go by your notice)
sms-place-unknown = Place: see your notice
sms-online = Join { $medium }: see your notice


medium-video = by video
medium-internet = online
medium-phone = by phone

do-court-papers = Ask a lawyer now which papers are needed.
do-court-papers-short = Ask a lawyer now about papers.
do-court-plan = Plan the trip, work and child care now.
do-court-plan-short = Plan trip, work, child care.
do-court-bring = Bring the notice, photo ID and all court papers. Leave early: there is a security line.
do-court-bring-short = Bring notice, photo ID, papers. Leave early.
do-court-today = Be through security and in the room by { $time }.
do-court-today-short = Be in the room, past security, by { $time }.
do-urgent = This is urgent. Call a lawyer now.
do-uscis-papers = Read the USCIS letter again and put the papers together.
do-uscis-plan = Plan the trip, work and child care now.
do-uscis-bring = Bring the USCIS letter and photo ID. Leave early.
do-uscis-today = Be there by { $time } with the letter and photo ID.
do-uscis-today-short = Be there by { $time } with the letter and ID.
do-ice-papers = Talk to a lawyer before this day.
do-ice-plan = Talk to a lawyer before this day.
do-ice-bring = Talk to a lawyer before you go. Bring your ICE papers.
do-ice-today = Bring your ICE papers. Tell a person you trust where you are going.
do-filing-papers = Ask a lawyer now if this date is right.
do-filing-plan = Ask a lawyer now if this date is right.
do-filing-bring = Call a lawyer today about this date.
do-filing-today = Call a lawyer now about this date.
do-other-papers = Write it on your calendar.
do-other-plan = Plan the trip, work and child care now.
do-other-bring = Put your papers together. Leave early.
do-other-today = Leave early.

miss-court = If you miss it, the judge can order deportation.
miss-court-short = If missed, the judge can order deportation.
miss-court-other = If they miss it, the judge can order deportation.
miss-court-other-short = If missed, the judge can order deportation.
miss-bond = Missing it can hurt the case.
miss-uscis_biometrics = If you miss it, USCIS may treat the application as given up.
miss-uscis_biometrics-short = If missed, USCIS may drop the application.
miss-uscis_biometrics-other = If they miss it, USCIS may treat the application as given up.
miss-uscis_biometrics-other-short = If missed, USCIS may drop the application.
miss-uscis_interview = Missing it can hurt the application.
miss-ice_checkin = Missing it can have serious results. Ask a lawyer.
miss-ice_checkin-short = Missing it can be serious.
miss-filing_deadline = Papers must arrive by that day. Late papers may not count.
miss-filing_deadline-short = Late papers may not count.

sms-check-court = Dates can change, also to an earlier day. Check https://acis.eoir.justice.gov/en/ or 1-800-898-7180. Only court papers are official.
sms-check-court-short = Dates can move earlier: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Only court papers count.
sms-check-bond = Bond dates are not on https://acis.eoir.justice.gov/en/ or 1-800-898-7180. Ask the lawyer. Only court papers count.
sms-check-bond-short = Bond dates are not on https://acis.eoir.justice.gov/en/ or 1-800-898-7180. Only court papers count.
sms-check-uscis = Dates can change. The newest USCIS letter counts.
sms-check-ice = Dates can change. Your newest ICE paper counts: https://www.ice.gov/check-in
sms-check-ice-short = Your newest ICE paper counts: https://www.ice.gov/check-in
sms-check-filing = A person typed this date. We did not check it.
sms-check-filing-short = We did not check this date.
sms-check-other = Dates can change. Check your newest letter.

sms-lawyer = Lawyer: { $name } { $phone }
sms-lawyer-hours = Lawyer: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Lawyer: { $phone }
sms-help = { $name } can help you find a lawyer: { $phone }
sms-help-hours = { $name } can help you find a lawyer: { $phone } ({ $hours })
sms-help-unnamed = We can help you find a lawyer: { $phone }
sms-not-court = We are not the court. Not legal advice.
sms-not-court-short = Not the court, not legal advice.
sms-not-official = Not legal advice.
sms-stop = STOP to end.

# Telegram, plain: blocks with a blank line between them.
rich-code = Your code word: { $code }
rich-reminder = Reminder: { $what }
rich-confirmation =
    Noted: { $what }
    Please compare this with your notice.
rich-confirmation-then = We will remind you before the day.
rich-changed = The date has changed: { $what }
rich-changed-place = The place has changed: { $what }
rich-cancelled =
    We were told that this date no longer counts: { $what }
    Please check that this is right.
rich-nudge = Please check this date this week: { $what }
rich-disputed =
    We have { $count } dates for { $what }
    We do not know which one is right. Please check today.
rich-disputed-place =
    We have { $count } places for { $what }
    We do not know which one is right. Please check today.
rich-several = Reminder: { $count } dates
rich-several-confirmation =
    Noted: { $count } dates
    Please compare them with your notices.
rich-several-confirmation-then = We will remind you before each day.
rich-several-changed = { $count } changes
rich-several-cancelled =
    We were told that these { $count } dates no longer count.
    Please check that this is right.
rich-several-nudge = Please check these { $count } dates this week.
rich-item = { $number }. { $what }
rich-when = When: { $when }
rich-was = Was: { $old }
rich-now = Now: { $when }
rich-date-choice = - { $when }
rich-where = Where: { $place }
rich-where-notice = Go by the place on your notice.
rich-where-aged = Go by the place on your notice. Our address is from { $as_of }.
rich-where-unknown = Where: see the place on your notice.
rich-where-medium = How: { $medium }. Your notice says how to take part. A link alone does not mean that it is online.
rich-do = To do: { $action }
rich-do-court-today-more = If you are late, it can count as missed. The security line can be long.
rich-do-court-bring-more = The court's interpreter is free.
rich-check-court =
    Dates can change, also to an earlier day. Check every week:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    If they show nothing, keep checking. Only papers from the court are official.
rich-check-bond =
    Bond hearings are not shown on https://acis.eoir.justice.gov/en/ or by phone at 1-800-898-7180. Ask the lawyer.
    Only papers from the court are official.
rich-check-uscis = Dates can change. The newest letter from USCIS counts.
rich-check-ice =
    Dates can change. Your newest paper from ICE counts.
    https://www.ice.gov/check-in
rich-check-filing = A person typed this date. We did not check it. Ask a lawyer.
rich-check-other = Dates can change. Check your newest letter.
rich-lawyer = Lawyer: { $name }, { $phone }
rich-lawyer-hours = Lawyer: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Lawyer: { $phone }
rich-help = { $name } can help you find a lawyer: { $phone }
rich-help-hours = { $name } can help you find a lawyer: { $phone } ({ $hours })
rich-help-unnamed = We can help you find a lawyer: { $phone }
rich-not-court = We are not the court. This is not legal advice.
rich-not-official = This is not legal advice.
rich-stop = To end these messages, send STOP.

after-court = Your hearing was on { $date }. Did the judge give you a new date? If you missed it, call a lawyer today.
after-court-other = { $names }: the hearing was on { $date }. Did the judge give a new date? If it was missed, call a lawyer today.
after-office = Your appointment was on { $date }. Did you get a new date? If you missed it, call a lawyer today.
after-office-other = { $names }: the appointment was on { $date }. Is there a new date? If it was missed, call a lawyer today.

choice-ack = I will go
choice-ack-other = I have read it
choice-checked = Date is right
choice-help = I need help
choice-help-sms = Help me
choice-differs = My date is different
choice-differs-sms = Other date
choice-differs-other = The date is different
choice-differs-other-sms = Other date
choice-more = Show me
choice-newdate = Yes, a new date
choice-nodate = No new date
choice-over = It is all over

# Discreet: one SMS part. Nothing here may tell a stranger what it is about.
discreet-reminder = { $from }: your appointment is { $when } ({ $city }).
discreet-reminder-other = { $from }: the appointment you follow is { $when } ({ $city }).
discreet-reminder-short = { $from }: appointment { $when } ({ $city }).
discreet-confirmation = { $from }: noted, your appointment is { $when } ({ $city }).
discreet-confirmation-other = { $from }: noted, the appointment you follow is { $when } ({ $city }).
discreet-confirmation-short = { $from }: noted, { $when } ({ $city }).
discreet-changed = { $from }: your appointment changed: was { $old }, now { $when } ({ $city }).
discreet-changed-other = { $from }: the appointment you follow changed: was { $old }, now { $when } ({ $city }).
discreet-changed-short = { $from }: was { $old }, now { $when } ({ $city }).
discreet-changed-least = { $from }: was { $old }, now { $when }.
discreet-changed-place = { $from }: the place of your appointment on { $when } ({ $city }) changed.
discreet-changed-place-other = { $from }: the place of the appointment you follow on { $when } changed.
discreet-changed-place-short = { $from }: new place, { $when }.
discreet-cancelled = { $from }: your appointment on { $when } ({ $city }) no longer counts.
discreet-cancelled-other = { $from }: the appointment you follow on { $when } no longer counts.
discreet-cancelled-short = { $from }: { $when } no longer counts.
discreet-nudge = { $from }: please check your appointment: { $when } ({ $city }).
discreet-nudge-other = { $from }: please check the appointment you follow: { $when } ({ $city }).
discreet-nudge-short = { $from }: please check { $when } ({ $city }).
discreet-disputed = { $from }: two dates for your appointment: { $when } or { $old }. Please check.
discreet-disputed-other = { $from }: two dates for the appointment you follow: { $when } or { $old }.
discreet-disputed-short = { $from }: two dates: { $when } or { $old }.
discreet-disputed-place = { $from }: two places for your appointment on { $when }. Please check.
discreet-disputed-place-other = { $from }: two places for the appointment you follow on { $when }.
discreet-disputed-place-short = { $from }: two places for { $when }.
discreet-after = { $from }: after your appointment on { $day }, is there a new date?
discreet-after-other = { $from }: after the appointment you follow on { $day }, is there a new date?
discreet-after-short = { $from }: after { $day }, a new date?
discreet-several = { $from }: { $count } appointments. The first is { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } appointments noted. The first is { $when }.
discreet-several-changed = { $from }: { $count } appointments changed. The first is now { $when }.
discreet-several-cancelled = { $from }: { $count } appointments no longer count.
discreet-several-nudge = { $from }: please check { $count } appointments. The first is { $when }.
discreet-reply = Reply 1 for details.
discreet-reply-short = Reply 1.
discreet-tap = Tap the button for details.
discreet-stop = STOP to end.

## In English

# The bare facts below a full text in a language that nobody has signed yet. These stand in this file only.
english-heading = In English:
english-sms = English: { $facts }
english-separator = {"; "}
english-or = {" or "}
english-of = { $names }: { $date }
english-date = { $when }
english-closed = court may be closed: { $when }
english-changed = { $when } (was { $old })
english-cancelled = maybe cancelled: { $when }
english-disputed = { $dates }
english-disputed-place = { $when } ({ $count } places)

## Staff

staff-not-delivered = Not reached: { $label }. Reason: { $reason }.
staff-not-delivered-phone = Not reached: { $label }, { $phone }. Reason: { $reason }.
staff-not-delivered-many = Messages that did not arrive: { $count }. Main reason: { $reason }. Please look at the call list.
staff-needs-help = { $label } asks for help. Please call.
staff-needs-help-hearing = { $label } asks for help about { $when }. Please call.
staff-awaited = { $label } still has no hearing date. We do not ask them any more. Please look after it.
staff-missed = { $label } says that they missed a hearing. Please call them today.
staff-dispute = Two dates for { $label }. We had { $was }. Now told: { $said }. Please settle which is right.
staff-dispute-place = Two places for { $label } on { $when }. We had { $was }. Now told: { $said }. Please settle which is right.
staff-dispute-cancel = { $label }: somebody says that { $was } no longer counts. Please check.
staff-unread = { $label } did not answer the last reminder for { $when }. Please call.
staff-unread-family = { $label }: the relatives did not answer the last reminder for { $when }. Please call.
staff-channel-paused = { $channel } is paused: { $reason }. Nothing goes out there until this is mended.
staff-odd-answer = { $channel } gave an answer that we do not know: { $reason }. We try again.
somebody = somebody
no-date = no date yet
staff-late = { $count ->
    [one] 1 message is late on { $channel }.
   *[other] { $count } messages are late on { $channel }.
}
staff-import-parked = { $count ->
    [one] Import { $import }: 1 hearing is parked. Nothing is sent until you release it.
   *[other] Import { $import }: { $count } hearings are parked. Nothing is sent until you release them.
}
staff-wrong-number = The phone of { $label } seems to be somebody else's. Please check the number.
staff-bond = { $label } has a bond hearing on { $when }. Please act now.
staff-at-once = { $label }: { $kind } on { $when }. Please act now.
staff-fear-review = { $label } has a fear review on { $when }. Please act now.
staff-short-notice = { $label } has a hearing very soon: { $when }. Please call.
staff-stopped = { $label } asked for no more messages. Please call about { $when }.
staff-expired = A message for { $label } was not sent in time. Reason: { $reason }.

## What was done

say-we-failed = Sorry, we could not read your message. It is our mistake, and the office knows. Try again, or call { $phone }.
say-same-date = That is the date we already have. Nothing changed.
say-cancel-asked = Thank you. We told the office. We keep reminding you until they have checked.
say-link-unknown = This link does not work any more. Please ask for a new one.
say-staff-linked = Alarms for the office now come to this chat.
say-staff-console = Sign in here. The link works once, for 15 minutes: { $link }
staff-inbound-failed = A message from { $label } could not be handled (number { $number }). Please get in touch with them.

## Dialogue

# What the conversation asks (ask-), what it answers (say-), and what can be chosen (choice-).
# One message holds an answer and the next question: say-then joins them.
say-then =
    { $first }

    { $then }

# Welcome
ask-language =
    Hello. This is { $sender }. Which language do you want?
    Hola. Somos { $sender }. ¿Qué idioma quiere?

choice-language-more = More languages

ask-consent =
    We can remind you of your hearings, so that you do not miss one. It is free.
    { $sender } writes to you: usually one message a week, more in the days before a hearing, and one when a date changes. Telegram can read what is written in this chat.
    We are not the court, and this is not legal advice.
    To stop at any time, send STOP. For help, send HELP.
    May we write to you?
ask-consent-sms = { $sender } can remind you of your hearings: usually one text a week, more in the days before a hearing, and one when a date changes. Msg & data rates may apply. We are not the court. STOP to end, HELP for help. May we text you?
choice-agree = Yes, write to me
choice-decline = No, thank you
say-agreed = Thank you. Our reminders are short and do not say what they are about. You can change that in SETTINGS.
say-agreed-plain = Thank you. You can change what reminders say, or your language, in SETTINGS.
say-agreed-sms = Thank you. Our reminders are short and do not say what they are about. You can change that in SETTINGS. With 0 you go back.
say-declined = All right. We will not write to you. If you change your mind, send START.

# Whose hearing, and what kind
ask-who = Whose hearing is it?
choice-who-self = Mine
choice-who-known = { $name }
choice-who-other = A relative's
ask-name = What should we call this person? A nickname is best, such as "Mom" or "Uncle R". Please send no full name and no A-number.
say-name-unreadable = Please type a nickname with letters, such as "Mom".
say-name-long = That is a little long. A short nickname is enough, such as "Mom".

ask-kind = What kind of hearing is it? It stands on the notice.
choice-kind-master = Master hearing (short, often the first)
choice-kind-individual = Individual hearing (the full hearing)
choice-kind-bond = Bond hearing (to get out of detention)
choice-kind-uscis_biometrics = Fingerprints at USCIS
choice-kind-uscis_interview = Interview at USCIS
choice-kind-ice_checkin = ICE check-in
choice-kind-more = Something else, or I do not know
ask-kind-more = Which of these fits best?
choice-kind-status_or_other_court = In court, but I do not know the kind
choice-kind-fear_review = A judge looks again at a fear interview
choice-kind-other = Another appointment, not in court

# Where
ask-court = In which city is the court? Type the city, or the court's three-letter code.
ask-court-sms = In which city is the court? Type the city, or the court's three-letter code. (0 = back)
choice-elsewhere = Another place
say-court-unknown = We do not find "{ $typed }" in our list. Please type only the city, for example: Denver
ask-court-pick = Which one stands on the notice?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), for people in detention
choice-court-closed = { $name } ({ $city }), closed or moved
choice-court-unsure = { $name } ({ $city }), please check your notice
say-court-closed = Please look at your notice again: as far as we know, { $name } has closed or moved.
ask-city = In which city is it? (0 = back)
ask-city-court = In which city is the hearing? Type the city as it stands on the notice. (0 = back)
say-city-unreadable = Please type the name of the city, for example: Denver
ask-zone = Which time does { $city } have?
choice-zone-eastern = Eastern (New York, Miami)
choice-zone-central = Central (Chicago, Houston)
choice-zone-mountain = Mountain (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pacific (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Is it the same time where you live as in { $city }? We ask so that we do not write to you at night.
choice-own-same = The same time
choice-own-other = Another time
ask-own-zone-which = Which time do you have where you live?

# When
ask-when = On what day and at what time is the hearing in { $city }? Type it as on the notice, for example: March 15 2027 8:30 am
ask-when-other = On what day and at what time is it? Type it as on your paper, for example: March 15 2027 8:30 am
ask-when-new = What is the new day and time? Type it as on your newest notice, for example: March 15 2027 8:30 am
say-when-date = I could not read a date in that.
say-when-impossible = That day is not on the calendar. Please look at the notice again.
say-when-no-year = Please type the year too, and the month as a word, so that we do not mix up day and month.
say-when-unset = That paper seems to have no date yet. Please look for a newer notice, or call 1-800-898-7180 to hear the date. Only papers from the court are official.
ask-day-order = This can be read in two ways. Which day do you mean?
ask-day-year = Which year?
ask-day-week = Which day do you mean?
ask-day-which = I see more than one day. Which is the day of the hearing?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Another day
ask-time = { $when_date }: at what time? For example: 8:30 am
ask-half = { $when_date }: morning or afternoon?
ask-time-which = { $when_date }: which time?
choice-time = { $when_time }
say-time-unreadable = I could not read a time in that. Please type it like this: 8:30 am
choice-pick = Choose the day with buttons
ask-month = Which month?
choice-month = { $when_month }
choice-number = { $number }

# The read-back
ask-check =
    Please compare this with your notice:
    { $what }
    { $when }
    { $place }
    Is all of it right?
ask-check-doubt =
    Please look once more:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Does your notice say this?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Yes, all is right
choice-change = No, change something
choice-meant = I mean { $when_date }
say-doubt-past = This day is over already.
say-doubt-today-past = This time is over already today.
say-doubt-far = This is many years away.
say-doubt-weekend = This is a weekend. Courts are usually closed.
say-doubt-holiday = This is a federal holiday. Courts are usually closed.
say-doubt-early = { $when_time } is very early for a hearing.
say-doubt-late = { $when_time } is very late for a hearing.
say-doubt-weekday = You typed another day of the week. That date is: { $when_date }
say-doubt-year = You did not write the year. This is: { $when_date }
say-doubt-zone = You wrote the time of another place. The time on a notice is the time in { $when_city }. Does it say { $when_time }?
ask-fix = What should we change?
choice-fix-date = The day or the time
choice-fix-place = The court or the place
choice-fix-city = The city and its time zone
choice-fix-kind = The kind of hearing
choice-fix-who = Whose hearing it is

# The list
ask-list = Which one?
ask-list-empty = There is no hearing here yet.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (we have two dates)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (we have two places)
choice-hearing-awaited = { $what }: no date yet
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    No date yet. Keep checking.
choice-do-change = Change the day, time or place
choice-do-cancel = This hearing is cancelled
choice-do-list = Back to the list
ask-sure =
    { $what }, { $when }
    Does your newest notice say that this hearing is cancelled? If you are not sure, ask a lawyer first. Missing a hearing can mean a deportation order.
ask-sure-awaited = Should we forget this hearing?
choice-sure-yes = Yes, it is cancelled
choice-sure-no = No, keep it
say-nothing-changed = Nothing has changed.
say-hearing-gone = That hearing is not in your list any more.

# Answers to reminders
say-thanks = Thank you. Please keep checking your date until the day.
say-help-comes =
    Thank you for telling us. We have told the office that you need help.
    { $call }
say-call-lawyer = You can call { $name }: { $phone }
say-call-lawyer-hours = You can call { $name }: { $phone } ({ $hours })
say-call-line = These people can help you find a lawyer: { $phone }
say-call-line-hours = These people can help you find a lawyer: { $phone } ({ $hours })
say-call-nobody = They will call you.
# Another lawyer, or none of the office any more: what was said before is not to be called.
counsel = { $from }: the lawyer's number in our earlier messages no longer counts. { $call }
counsel-other = { $from } ({ $names }): the lawyer's number in our earlier messages no longer counts. { $call }
discreet-counsel = { $from }: from now on please call { $phone }, not the old number.
reply-date = { $sender }: is there a new date? Please look at your newest letter.
reply-call-today = { $sender }: we will call you today. Please keep your phone with you.
say-after-nodate = Thank you. Please keep checking for a new date each week: 1-800-898-7180. Only papers from the court are official.
say-after-over = Thank you for telling us. We will not remind you of it any more.

# Menu, settings, help
ask-menu = What can we do for you?
choice-go-hearings = My hearings
choice-go-new = Add a hearing
choice-go-settings = Settings
choice-go-help = I need help
ask-settings = Your language: { $language }. Your messages: { $wording }.
say-wording-discreet = short, without details
say-wording-plain = with all details
choice-set-language = Change the language
choice-set-wording = Short or with details
choice-set-zone = The time where I live
choice-set-stop = No more messages
ask-language-again = Which language do you want?
say-language-set = From now on we write in English.
ask-wording = How should our reminders be? Short: "{ $sender }: your appointment Tue Dec 15, 8:30 AM". With details: everything stands in the message. Think of who else can see your phone.
choice-wording-discreet = Short, without details
choice-wording-plain = With all details
say-wording-set-discreet = Your reminders are now short and do not say what they are about.
say-wording-set-plain = Your reminders now hold all details. Whoever sees your phone can read them.
say-zone-set = Thank you. We write to you in the daytime where you live.
ask-stop = Should we stop all messages? Your hearings stay as they are, but nobody reminds you.
choice-stop-all = Stop all messages
choice-stop-no = No, keep writing
say-help =
    This is { $sender }. We remind people of their hearings. We are not the court.
    { $call }
    To stop all messages, send STOP. For the menu, send MENU.

# Stop and start
say-stopped = { $sender }: you will get no more messages from us. To start again, send START.
say-restarted-here = Welcome back. If you also get text messages from us, send START there too.
say-wrong-number = We are sorry. We will not write to this number again.
ask-leave = You left a question unfinished. What should we stop?
choice-leave-question = Only that question
say-left = All right, we leave that.

# Whatever else comes
choice-back = Back
say-choose = Please choose one of these.
say-choose-number = Please answer with a number.
say-not-understood = I did not understand that.
say-you-are-welcome = You are welcome. Send MENU at any time.
say-number-dropped = You sent a number that looks like an A-number. We took it out and did not keep it. Please never send it in a message.
say-names-dropped = We did not keep the names on that paper.
say-cannot-read-voice = We cannot listen to voice messages here. Please type it.
say-cannot-read-photo = We cannot read pictures or files here. Please type the day and the time that stand on the notice.
say-cannot-read-other = We can only read text here. Please type it.
say-cannot-read-old-button = That button belongs to an older question.

## When it is unclear, or too much

say-we-were-at = It has been a while. We were at this question:
say-please-wait = That was a lot at once. Please wait ten minutes, then write again. To stop all messages, send STOP.
say-cannot-read-edit = We do not see changes to an old message. Please type it again.
say-write-in-private = I only talk with one person at a time. Please write to me in a private chat. I leave this group now.
ask-stop-which = You want fewer messages. What should we stop?
choice-stop-about = Only about { $name }
staff-unclear-text = { $label } wrote something that we could not read. Please get in touch.
staff-unclear-unfinished = { $label } typed a date and did not say yes to it. It does not count, and nobody is reminded of it. Please ask them.
staff-unclear-stop = { $label } wants fewer messages, but it is not clear which. Please ask them.

## Delivery: why something did not arrive, and who is asked then

why-stopped = they asked for no more messages
why-number = the number does not work, or takes no text messages
why-account = the provider refuses our account or our settings
why-filtered = the phone companies hold back our messages
why-phone = the phone is off or out of reach
why-provider = the provider cannot be reached
why-blocked = they blocked the bot
why-gone = the chat is gone
why-unreadable = the provider cannot read our text
why-unknown = the provider gave a reason that we do not know
why-twice = another program uses the same bot
why-throttled = too many messages at once
why-late = it was too late to help
relay-ask = { $sender }: we have no answer about the appointment you follow: { $when }. Please make sure that they know of it.
staff-silent = { $label } has not been heard from for a long time. We now ask whether the phone is still theirs. Please call.
staff-silent-many = Phones that have not been heard from for a long time: { $count }. Please look at the call list.
staff-load = { $channel }: tomorrow's reminders need more time than there is before the quiet hours. We start earlier.
discreet-still = Still you? 1 = yes, show me. 2 = wrong number.
discreet-still-tap = Is this still you?
choice-still-me = Yes, show me
choice-still-wrong = Wrong number

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Messages on { $channel } go out again. They were late for { $minutes } min.
staff-job-failed = This did not work: { $job } ({ $reason }). We try again later. Please look at the machine.
staff-job-down = Since { $since } this does not work: { $job } ({ $reason }). We try again every hour. On the machine, { $command } says what to do.
staff-clock-back = The clock of the machine was set back by { $minutes } min. Please check it.
staff-disk = The disk is nearly full: { $megabytes } MB left. Please make room, or we can keep no messages.
staff-case-ends = { $label }: nobody told us about a new date. In two weeks we erase this case. If a date is missing, please add it.
digest =
    For the office today:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 hearing is near and not confirmed.
   *[other] { $count } hearings are near and not confirmed.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 person has a hearing, and no message reaches them.
   *[other] { $count } people have a hearing, and no message reaches them.
}
digest-tasks = { $count ->
    [one] 1 thing waits on the call list.
   *[other] { $count } things wait on the call list.
}
digest-imports = { $count ->
    [one] 1 import waits to be released.
   *[other] { $count } imports wait to be released.
}
digest-ending = Cases that we erase within a week: { $count }. If you need proof of what was sent, print it now.
digest-paused = Sending is stopped: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 information text needs to be checked soon.
   *[other] { $count } information texts need to be checked soon.
}
digest-more = … { $count } more

## Voice

# What a person says on a recording, for those who do not read. No day and no hour: these stand in the text beside it.
voice-welcome = Hello. We can remind you of your appointments, so that you do not miss one. It is free. If you want this, press the first button. To stop at any time, write STOP.
voice-reminder = You have an appointment soon. The day and the hour are in the message. If you cannot read it, ask a person you trust to read it to you. Press the button to see more.
voice-details = This message is about your hearing. If you do not go, the judge can order deportation. Go, or call the telephone number in the message today. Somebody there can help you.
voice-confirmation = We have written down your appointment. We will remind you before the day. Please check that the day in the message is the day on your paper.
voice-changed = Your appointment has changed. The new day is in the message. If you cannot read it, ask a person you trust to read it to you today.
voice-cancelled = Somebody told us that your appointment no longer counts. Do not believe it yet. Call the telephone number in the message and ask.
voice-disputed = We have two different days for your appointment. We do not know which one is right. Call the telephone number in the message today and ask.
voice-nudge = Please check this week that your day is still the same. Days can change, also to an earlier day.
voice-after = Your appointment was a short time ago. Did you get a new day? Press the first button if you did. If you could not go, call the telephone number today.

## The first day

# What Telegram shows of the bot before anybody has pressed Start: at most 120 and 512 characters, and neutral.
profile-about = Reminders of your appointments, in your language. Free. To stop, send STOP.
profile-description = We remind you of your appointments, so that you do not miss one. It is free. To begin, press the button below. To stop at any time, send STOP.
staff-test = This is a test. Alarms for the office reach you here.

## On paper

# What `courtbell poster` prints: a poster that gives nothing away, and the sheet on which a client agrees. The consent itself is ask-consent-sms.
poster-title = We remind you of your appointments
poster-why = So that you do not miss one. In your language. Free.
poster-telegram = On Telegram: point your phone's camera at this square, then press the button.
poster-sms = By text message (SMS): write "{ $word }" to { $phone }
sheet-title = Reminders of your appointments
sheet-name = What should we call you? A nickname is best.
sheet-number = Please do not write your full name or an A-number on this sheet.
sheet-phone = Your mobile number
sheet-date = Day, time and city, as on your newest notice
sheet-news = You may also send me news from the office. This is a choice of its own.
sheet-share = These people may get messages about my dates too. Each of them fills in a sheet of their own.
sheet-privacy = We keep only what stands on this sheet, and our messages. We give your number to nobody for advertising. When your case is over, we erase it all.
sheet-signature = Signature
sheet-day = Today's date
sheet-keep = Please keep this part.
sheet-sender = Our messages come from { $phone } and begin with: { $sender }
sheet-never = We never ask you for money, a password or an A-number.
sheet-call = Questions? Call us: { $phone }

## Settings and privacy

choice-set-second = A second language
choice-set-code = My code word
choice-set-ways = Where you write to me
choice-set-data = What you know about me
ask-second = Which language may we use when a text is not there in { $language }?
choice-second-none = No second language
say-second-set = Thank you. When a text is not there in your language, you get it in { $language }.
say-second-none = All right. We use no second language.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = A code word shows you that a message is really from us: it stands in our reminders. Type one word of 3 to 16 letters or numbers, such as: mango7
ask-code-have = Your code word is { $code }. It stands in our reminders, so that you know they are from us. To change it, type a new word.
choice-code-remove = Remove the code word
say-code-set = Your code word is now { $code }. Please tell it to nobody.
say-code-removed = Your reminders have no code word any more.
say-code-unreadable = Please type one word of at least 3 letters, with no other signs. Numbers may stand in it.
say-code-long = That word is too long. Please choose a shorter one.
say-code-telling = That word could tell others what the messages are about. Please choose another one, such as a fruit or an animal.
telling-words = immig court hearing judge lawyer attorney deport legal asylum visa uscis eoir ice dhs

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    We write to you here:
    { $ways }
choice-ways-sms = Also by SMS
choice-ways-telegram = Also on Telegram
choice-ways-moved = My number changed
choice-ways-first = What to try first
ask-first = Where should we write to you first?
say-first-set = All right. We try that first.
say-move-code =
    Your code: { $code }
    { $how }
    It works once, for one day. Show it to nobody else.
say-how-sms-here = Send it to this number from your other phone.
say-how-sms = Send it as a text message (SMS) from your phone to { $to }.
say-how-telegram = Send it to us on Telegram: { $to }
say-way-added = Done. Our messages can now reach you here too.
say-way-moved = Done. From now on we write to you here. The old number gets no more messages.
say-way-same = This is where you got the code. Please send it from the other phone.
say-way-taken = We could not connect this phone by ourselves. The office has been told and will help you.
say-way-warning = Your messages now also reach { $way }, or only that. If you did not ask for this, please call { $phone }.

# One case without messages
choice-do-mute = No messages about this case
choice-do-unmute = Messages about this case again
say-what-muted = { $what } (no messages)
say-muted = All right. We write no more about this case, for any of its dates. Everything else goes on.
say-unmuted = All right. You get messages about this case again, for all its dates.

# What we keep, and erasing it
ask-data = We can show you what we keep about you, or erase it.
choice-data-stored = Show me what you keep
choice-data-erase = Erase me
say-stored =
    This is what we keep about you:
    { $lines }
    { $kept }
say-stored-language = Language: { $language }
say-stored-second = Second language: { $language }
say-stored-zone = Time where you live: { $zone }
say-stored-wording = Your messages: { $wording }
say-stored-code = Code word: { $code }
say-stored-way = { $way }: you agreed on { $when_date }
say-stored-way-office = { $way }: the office noted on { $when_date } that you agree
say-stored-way-silent = { $way }: no messages
say-stored-people = You follow: { $names }
say-stored-followers = { $count ->
    [one] 1 other person gets messages about your hearings.
   *[other] { $count } other people get messages about your hearings.
}
say-stored-kept = { $days ->
    [one] And the messages between us. When a case is over, we erase it after 1 day. If you choose "Erase me", we erase all of it now.
   *[other] And the messages between us. When a case is over, we erase it after { $days } days. If you choose "Erase me", we erase all of it now.
}
ask-erase = Should we erase everything that we know about you? Nobody will remind you then. Your hearings stay as they are: please still go to them.
choice-erase-yes = Yes, erase me
choice-erase-no = No, keep it
ask-erase-sure = We cannot undo this. Please write down your dates first. Erase everything now?
choice-erase-sure = Yes, erase everything
say-erased = { $sender }: we erased what we knew about you. You get no more messages from us. To begin anew, send START.
staff-erased = Somebody asked us to erase what we know about them. It is done.
staff-erased-stays = Somebody asked us to erase what we know about them. It is done. A case of the office, or one that others follow, goes on without them: please look at the call list.
staff-two-people = { $label } wants to use the phone { $way }, which has a case of its own. Nothing was joined. Please call.

## A hearing's life

# Without a date: what is asked once a week. Discreet first, then in full.
discreet-awaited = { $from }: did you get a date for your appointment? Please check.
discreet-awaited-short = { $from }: is there a date now?
discreet-awaited-other = { $from }: is there a date for the appointment that you follow? Please check.
awaited-check = { $from }: did you get a date for your hearing? Check https://acis.eoir.justice.gov/en/ or 1-800-898-7180. If they show nothing, that never means that there is no hearing. Only court papers are official.
awaited-check-other = { $from }: is there a date for the hearing of { $names }? Check https://acis.eoir.justice.gov/en/ or 1-800-898-7180. If they show nothing, that never means that there is no hearing. Only court papers are official.
awaited-stop = { $text } { $stop }
choice-havedate = I have a date
choice-notyet = Not yet
choice-unask = Stop asking
choice-unset = I do not have a date yet
say-awaited =
    Noted: there is no date yet. We will ask you once a week.
    Please check every week too: https://acis.eoir.justice.gov/en/ or 1-800-898-7180
    If they show nothing, that never means that there is no hearing. Only papers from the court are official.
say-unasked = All right, we stop asking. Please keep checking for a date yourself: 1-800-898-7180. When you have one, send NEW or HEARINGS.

# Missed, or over
choice-missed = I missed it
say-missed =
    This is serious. When somebody misses a hearing, the judge can order deportation (removal) without them.
    Please call today. Do not wait for a letter.
    { $call }
    We have told the office.
ask-over =
    { $what }, { $when }
    Is the whole case over, with no more hearings to come? If the judge gave a decision, ask a lawyer the same day what it means.
ask-over-awaited = Is the whole case over, with no more hearings to come? If the judge gave a decision, ask a lawyer the same day what it means.
choice-over-yes = Yes, it is over
choice-over-no = No, keep reminding me

# Calendar and map
choice-do-over = My case is over
choice-do-calendar = Put it in my calendar
choice-do-map = Show the place on a map
calendar-title = { $sender }: appointment
say-calendar = Here is a file for your calendar. It does not say what it is about. If the date changes, ask for a new file.
say-calendar-link = This link puts the date into your calendar. It does not say what it is about: { $link }
say-calendar-none = There is no calendar file for this date.
say-map =
    { $place }
    { $link }
    Go by the place on your notice.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Questions and answers
choice-go-lawyer = Call my lawyer
ask-guide = What would you like to know?
choice-guide-more = More questions
guide-said =
    { $text }

    Source: { $source } ({ $reviewed }). Not legal advice.
guide-said-call =
    { $text }

    { $call }
    Source: { $source } ({ $reviewed }). Not legal advice.
guide-own = { $text }

guide-dont_miss-title = Why not miss a hearing?
guide-dont_miss =
    Every hearing counts, also a short one.

    If you miss it, the judge can order deportation (removal) without you. Being late can count as missing it.

    This is also true when your first paper (the NTA) had no date.

    Dates can change, also to an earlier day. Check every week:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    If they show nothing, keep checking. Only papers from the court are official.

    Open every letter from the court. See a lawyer early.
guide-dont_miss-sms = Every hearing counts. If you miss it, or come late, the judge can order deportation (removal) without you. Also when your first paper (NTA) had no date. Check your date every week: https://acis.eoir.justice.gov/en/ or 1-800-898-7180. If they show nothing, keep checking. Only court papers are official.

guide-what_to_bring-title = What to bring
guide-what_to_bring =
    For the hearing, people bring:
    - the notice of the hearing
    - the first paper of the case (the NTA)
    - a photo ID
    - all papers from the court, with copies
    - translations of papers that are not in English

    Leave early: there is a security line.

    For papers that the judge should read there are time limits. Ask your lawyer about papers.
guide-what_to_bring-sms = Bring: the notice, your first court paper (NTA), a photo ID, all court papers with copies, and translations. Leave early: there is a security line. Papers for the judge have time limits: ask your lawyer about papers.

guide-day_of_hearing-title = The day of the hearing
guide-day_of_hearing =
    Be through security and in the room at the set time. If you are late, it can count as missed.

    The court's interpreter is free.

    Before you leave, look for a paper with the next date. No paper? Ask for it, and check https://acis.eoir.justice.gov/en/ or 1-800-898-7180.

    Then tell us the new date. We remind you.
guide-day_of_hearing-sms = Be through security and in the room at the set time: late can count as missed. The court's interpreter is free. Before you leave, ask for a paper with the next date. Then tell us the new date.

guide-in_person_or_online-title = In person or online?
guide-in_person_or_online =
    Go in person, unless your notice or the court says that it is online.

    A video link alone does not mean that the hearing is online. Links can change with the judge.

    Not sure? Call the court on your notice, or 1-800-898-7180. Ask a lawyer about asking the judge for an online hearing. Until the judge says yes, it stays in person.
guide-in_person_or_online-sms = Go in person, unless your notice or the court says that it is online. A video link alone does not mean online. You can ask a lawyer about asking the judge. Until the judge says yes, it stays in person.

guide-cannot_go-title = If I cannot go
guide-cannot_go =
    Asking for another day or another court excuses nobody until the judge says yes. Moving does not move the case.

    Who is not there can get a deportation (removal) order, also when sick or far away.

    A lawyer can ask the judge before the day. Call now, do not wait.
guide-cannot_go-sms = Asking for another day or court excuses nobody until the judge says yes. Who is not there can get a deportation (removal) order. A lawyer can ask the judge before the day. Call now.

guide-moved-title = I moved
guide-moved =
    Telling us does not tell the court. Nor does telling a lawyer, the post office or USCIS.

    1. The court: Form EOIR-33 (change of address), within 5 days. One form for each person, and a copy to the lawyers of ICE (OPLA). Also online: https://respondentaccess.eoir.justice.gov
    2. USCIS: Form AR-11 or your online account, within 10 days.
    3. ICE, if you report there: https://www.ice.gov/check-in, within 5 working days.

    The court sends its letters to your last address. What it sends there counts.
    Moving does not move your case to another court.
guide-moved-sms = Telling us does not tell the court, nor does the post office or USCIS. Court: Form EOIR-33 (new address) within 5 days, one for each person: https://respondentaccess.eoir.justice.gov USCIS: Form AR-11 within 10 days. ICE, if you report there: within 5 working days. Moving does not move the case.

guide-afraid_to_go-title = I am afraid to go
guide-afraid_to_go =
    Two things are true:
    - Since May 2025, ICE has arrested people at immigration courts.
    - If you miss a hearing, the judge can order deportation (removal) without you.

    Talk to a lawyer or legal aid before the day. You can ask them:
    - Can I ask the judge for an online hearing?
    - What if the government asks to close (dismiss) my case? That is not always good news.

    Tell a person you trust where you are going. Your family can find a detained person here: https://locator.ice.gov (they need the A-number: keep it at home, never send it here).
guide-afraid_to_go-sms = Two things are true. Since May 2025, ICE has arrested people at immigration courts. If you miss a hearing, the judge can order deportation (removal). Talk to a lawyer before the day, also about an online hearing. Tell a person you trust.

guide-interpreter-title = A free interpreter
guide-interpreter =
    In immigration court the interpreter is free.

    Tell the court, or the judge, your language, your dialect and your town.

    Family and friends may not interpret for you in court.

    If you do not understand the interpreter, tell the judge.

    For an interview at USCIS, read what its letter says.
guide-interpreter-sms = In immigration court the interpreter is free. Tell the court your language, your dialect and your town. Family may not interpret in court. For an interview at USCIS, read what its letter says.

guide-find_a_lawyer-title = Find a lawyer
guide-find_a_lawyer =
    See a lawyer early, with all your papers.

    Only lawyers, and helpers whom the Justice Department has accredited, may give legal advice on immigration. Nobody else may.

    The court's list of free or low-cost help:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = See a lawyer early, with all papers. Only lawyers and helpers accredited by the Justice Department may give legal advice. Free or low-cost: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Beware of scams
guide-scams =
    Some people pretend to be the court, a lawyer or ICE. They hold fake hearings by video, ask for "bond" money, or call with a false number.

    We never ask for money, an A-number, a Social Security number or a password. The court never sends you a link here.

    Real pages of the government end in .gov.

    Unsure? Call your lawyer, or the court at the number on your notice. Report it: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = We never ask for money, an A-number or a password. The court never sends a link here. Real government pages end in .gov. There are fake video hearings and false numbers. Report it: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = A court letter or order
guide-letter_or_order =
    Open every letter from the court at once. It can change your date or ask for something.

    A deportation (removal) order: talk to a lawyer the same day. There can be ways to answer it, but time is short: days, not weeks. After a missed hearing the order counts at once.

    Does somebody ask you to agree that your case be closed (dismissed)? Talk to a lawyer first. Since 2025 this has led to fast deportation for some people.

    Keep all papers.
guide-letter_or_order-sms = Open every court letter at once. A deportation (removal) order: talk to a lawyer the same day. Time is short: days, not weeks. Before you agree that your case be closed (dismissed), talk to a lawyer.

guide-missed-title = I missed a hearing
guide-missed =
    When somebody misses a hearing, the judge can order deportation (removal) without them. Such an order counts at once.

    There can be a way to ask the judge to open the case again, usually only once. Time is short: days, not weeks.

    Talk to a lawyer today. To hear what the judge decided: https://acis.eoir.justice.gov/en/ or 1-800-898-7180. If they show nothing, keep checking.
guide-missed-sms = The judge can order deportation (removal) without you, and it counts at once. There can be a way to ask the judge to open the case again, usually once. Time is short: days, not weeks. Talk to a lawyer today.

# Family: who follows whom, and the codes by which they find each other
choice-go-family = Family
ask-family = Family: what would you like to do?
choice-family-list = See who follows my dates
choice-family-invite = Invite a relative
choice-family-give = Give a code to the person whose hearing it is
choice-family-code = I have a code
choice-family-leave = Stop following somebody
ask-family-name = Whom do you want to invite? A nickname is enough, such as "my sister". Please send no full name.
ask-family-calls = What does { $name } call you? A nickname is best, such as "Mom" or "Uncle R".
say-family-code =
    Please pass this code on to { $name } yourself. It works once, for 7 days.
    { $ways }
family-way-code = Code: { $code }
family-way-sms = They can text the code to { $phone }
family-way-link = Or open this on Telegram: { $link }
ask-family-code = Please type the code that you were given.
say-family-code-wrong = That code does not work. Please ask for a new one.
say-family-joined = It worked. You now follow { $name } and get the same reminders.
say-family-linked = It worked. What { $name } wrote down for you is now in your own hands. You decide who follows your dates.
ask-family-list = These people follow your dates, or ask to:
ask-family-nobody = Nobody else follows your dates.
choice-family-approved = { $name }: gets your dates
choice-family-pending = { $name }: waits for your answer
ask-family-allow = May { $name } see all your dates and be reminded of them?
ask-family-remove = { $name } is reminded of your dates. Should we end that?
say-family-approved = All right. { $name } gets your dates from now on.
say-family-removed = All right. { $name } hears nothing more from us about your dates. Codes that nobody has used yet no longer work.
ask-family-leave = Whom do you no longer want to follow?
say-family-left = You no longer follow { $name }.
say-family-offer = Should { $name } get these reminders too? Send FAMILY to get a code for { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: you have a message.
staff-broadcast-asked = { $name } asks you to approve the message "{ $title }". People who would get it: { $count }. To look at it, send /broadcast.
staff-broadcast-grown = The message "{ $name }" is paused: more people would get it now than were approved ({ $count }). Please look at it.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = we were told that the court is closed on this day. Nothing is cancelled by that. Check before you go.
sms-closed-short = the court may be closed. Nothing is cancelled: check first.
rich-closed = We were told that the court is closed on this day. Nothing is cancelled by that. Check before you go.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = We were told that { $court } is closed on { $date }. This message cancels nothing. Check before you go: https://acis.eoir.justice.gov/en/ or 1-800-898-7180. Only court papers are official. Questions: { $phone }
ready-court_moved = We were told that { $court } has moved. New place: { $place }. The day and the time stay the same unless the court says otherwise. Go by the place on your newest notice, and check: https://acis.eoir.justice.gov/en/ or 1-800-898-7180. Questions: { $phone }
ready-office_moved = Our office has moved. New address: { $place }. Only our office has moved: your hearings stay where they are. Questions: { $phone }
ready-new_attorney = The lawyer for the case is now { $attorney }: { $number }. Please call there from now on. The hearings stay as they are. If something is not clear, call us: { $phone }
ready-rights_session = You are invited to a free talk about your rights: { $when }. Place: { $place }. It is general information, not legal advice. You need not say anything about your own case. Questions: { $phone }

## The staff's own desk

# What staff does on Telegram is said in English, as in the console. These stand in this file only.
desk-test =
    Test, as readers of { $language } get it:

    { $text }
desk-text = { $text }
desk-list = Which broadcast, or a new one?
desk-tested = A test is on its way to you alone, in { $languages }.
desk-choice-new = Write a new one
desk-choice-list = All broadcasts
desk-choice-show = Look again
desk-choice-test = Send it to me
desk-choice-ask = Ask for approval
desk-choice-again = It is meant again
desk-choice-approve = Approve it
desk-choice-again-approve = Approve it anew
desk-choice-report = Who got it
desk-choice-page = Open its page
desk-choice-look = How it looks
desk-choice-phones = Another phone
desk-choice-words = Other words
desk-choice-when = When it goes
desk-choice-whom = Other people
desk-choice-unserved = Readers without a text
desk-choice-other = Another language
desk-choice-languages = All languages
desk-choice-type = Type it anew
desk-choice-type-first = Type it
desk-choice-away = Take it away
desk-ask-when = When is it to go out? Type a day and a time: it goes at that time on each reader's own clock. For example: March 15 2027 10:00 am
desk-choice-when-soon = Soon after it is approved
desk-weekday-odd = The weekday is not the one of that day. Please look at a calendar, and type both again.
desk-zone-odd = { $typed_time } in the time zone that you typed is { $when_time } on { $when_date } on your clock. Please type day and time again, as your clock shows them, without a time zone.
desk-zone-of-readers = It goes at { $typed_time } on each reader's own clock, wherever they are. Please type day and time again, without a time zone.
desk-ask-retype =
    Please type the text in { $language }. If there is one already, this takes its place. What stands in braces is filled in for each reader, such as {"{when}"} or {"{help-phone}"}.
    To leave it as it is, type /back
desk-ask-tongue = Which language? Press it, or type its name.
desk-choice-back = Call it back
desk-choice-pause = Pause it
desk-choice-resume = Let it go on
desk-choice-sure = Cancel it
desk-choice-cancel = Yes, cancel it
desk-choice-broadcast = Back to the broadcast
desk-ask-about = What is it about?
desk-choice-about-news = News for whoever asked for news
desk-choice-about-rights_session = A talk about rights
desk-choice-about-court_closed = A court is closed
desk-choice-about-court_moved = A court has moved
desk-choice-about-office_moved = Our office has moved
desk-choice-about-new_attorney = A new attorney
desk-ask-court = Which court? Type its city or its three-letter code.
desk-court-unknown = No court of the list is called so. Please type the city, for example: Denver
desk-ask-court-pick = Which of these?
desk-ask-since = From which day on? For example: March 15 2027
desk-ask-until = Until which day? For example: March 19 2027
desk-choice-same-day = Only that day
desk-day-unreadable = Please type one day with its year, not before the first one, like this: March 15 2027
desk-ask-place = What is the address? It stands in every language as you type it.
desk-ask-attorney = Which attorney?
desk-no-attorney = The config names no attorney yet. Please add one there first.
desk-ask-starts = When does it begin, on your clock? For example: March 15 2027 6:00 pm
desk-starts-unreadable = Please type one day with its year and one time, like this: March 15 2027 6:00 pm
desk-ask-whom =
    It goes to: { $whom }.
    Narrow it, or go on?
desk-ask-whom-anew =
    This is said anew. It goes to: { $whom }.
    Narrow it, or go on?
desk-choice-whom-done = Go on
desk-choice-whom-court = One court
desk-choice-whom-city = One city
desk-choice-whom-since = Days of the hearing
desk-choice-whom-kind = One kind of hearing
desk-choice-whom-reads = Readers of one language
desk-choice-whom-attorney = One attorney
desk-choice-whom-tag = One tag
desk-choice-whom-channel = SMS or Telegram
desk-choice-whom-unconfirmed = Not confirmed
desk-ask-city = Which city?
desk-ask-tag = Which tag?
desk-ask-kind = Which kind of hearing?
desk-ask-channel = Which channel?
desk-ask-reads = Readers of which language? Press it, or type its name.
desk-ask-text-language = In which language is the next text? Press it, or type its name.
desk-choice-texts-done = That is all
desk-ask-text = Please type the text in { $language }. What stands in braces is filled in for each reader, such as {"{when}"} or {"{help-phone}"}.
desk-text-long = That has { $count } characters; a text has 1 to { $most }.
desk-ask-missing = And readers for whose language there is no text?
desk-choice-missing-block = Nothing goes out without it
desk-choice-missing-second = In their second language
desk-ask-number = To approve it, please type the number of people who get it.
desk-number-unreadable = Please type the number alone.
desk-choice-talk-waits = Who waits
desk-choice-talk-all = Everybody who wrote
desk-choice-talk-write = Write an answer
desk-choice-talk-send = Send it
desk-choice-talk-sure = Send it all the same
desk-choice-talk-settle = Take it off the list
desk-choice-talk-show = Look again
desk-choice-call-list = All that needs a person
desk-choice-call-reached = Reached
desk-choice-call-not-reached = Not reached
desk-choice-call-wrong = Wrong number
desk-choice-call-wrong-number = Yes, a wrong number
desk-choice-call-settled = Settled
desk-choice-call-show = Look again
desk-choice-import-list = All imports
desk-choice-import-show = Look again
desk-choice-import-let-go = Let its messages go
desk-choice-import-release = Yes, let them go
desk-choice-import-look-back = Take it back
desk-choice-import-undo = Yes, take it back
desk-choice-import-forget = Forget the file
desk-choice-import-file = Look again
desk-choice-import-page = Open its page
desk-choice-import-hand-in = Hand in a file
desk-choice-import-none = Leave all of these out
desk-choice-import-usual = Take back my choices here
desk-choice-import-store = Store it
desk-choice-import-keep = Yes, store it
desk-choice-dispute-list = All disputes
desk-choice-dispute-show = Look again
desk-choice-dispute-settle = Yes, it is right
desk-choice-counsel-show = Look again
desk-choice-counsel-tell = Yes, and tell them
desk-choice-counsel-quiet = Yes, and tell nobody
desk-choice-file-pages = Their page
desk-choice-file-page-hearing = One more hearing
desk-choice-file-page-follower = One more number, or consent
desk-choice-file-page-merge = Here twice?
desk-choice-kept-flags = Detained, confidential
desk-choice-kept-flagged = Yes, that holds
desk-choice-kept-tags = Tags
desk-choice-kept-add-tag = One more tag
desk-choice-kept-tagged = Yes, tag them
desk-choice-kept-untagged = Yes, take it away
desk-choice-kept-names = Name, reference
desk-choice-kept-new-label = Another name
desk-choice-kept-labelled = Yes, call them so
desk-choice-kept-new-reference = Another reference
desk-choice-kept-referenced = Yes, that is it
desk-choice-kept-unreference = No reference
desk-choice-kept-unreferenced = Yes, take it away
desk-choice-follower-show = Back to who follows
desk-choice-follower-approve = Approve
desk-choice-follower-remove = Remove
desk-choice-follower-removed = Yes, remove them
desk-choice-follower-stop = No more messages
desk-choice-follower-stopped = Yes, they want no more
desk-choice-hearing-show = Back to the hearing
desk-choice-hearing-page = Its page
desk-choice-hearing-date = Another date
desk-choice-hearing-moved = Yes, this is the date now
desk-choice-hearing-cancel = Cancel it
desk-choice-hearing-cancelled = Yes, it is cancelled
desk-choice-hearing-reinstate = It takes place after all
desk-choice-hearing-reinstated = Yes, it takes place
desk-choice-hearing-doubt = Put in doubt
desk-choice-hearing-sure = No longer in doubt
desk-choice-hearing-doubt-ended = Yes, it takes place
desk-choice-hearing-close = It is over
desk-ask-hearing-date = Please type the new date, and the time if that is another one too. For example: March 18 2027, 9:30 am
desk-ask-tag-text = Please type the tag, a few words for the office's own work.
desk-ask-label = What are they called now? A nickname is enough; an A-number is never one.
desk-ask-reference = Please type the office's own reference. An A-number is never one.
desk-ask-answer = Please type your answer, in the language they read: nothing is translated. You see it once more before it goes.

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = News from the office
ask-news = Besides your reminders, the office sometimes has news for many people, such as a talk about rights or new help. May we write to you about that too? You can end it here at any time, and your reminders go on.
ask-news-have = You also get news from the office. Do you still want it? Your reminders go on either way.
choice-news-yes = Yes, news too
choice-news-no = No, only my reminders
say-news-on = Thank you. From now on you also get news from the office.
say-news-off = All right. You get no news any more. Your reminders go on.
