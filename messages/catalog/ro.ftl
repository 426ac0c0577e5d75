# Română. Ne adresăm cu „dumneavoastră”, propoziții scurte, mereu aceleași cuvinte: audiere, tribunal, judecător, avocat,
# înștiințare (hârtia tribunalului cu data), programare (cuvânt neutru), mesaj (de reamintire), ordin de deportare, cuvânt secret.
# signed: no

language-name = Română

## Dates

weekdays-short = luni marți mie. joi vin. sâm. dum.
months-short = ian feb mar apr mai iun iul aug sept oct nov dec
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, ora { $city }
short-when = { $day }, { $time }
when-today = Azi, { $when }
when-tomorrow = Mâine, { $when }

## Words

yes = Da
no = Nu
back = Înapoi
cancel-word = Anulare
list-separator = {", "}

## Kinds

kind-master = Audiere scurtă (master)
kind-individual = Audiere completă (individual)
kind-bond = Audiere pentru cauțiune
kind-fear_review = Revizuirea interviului de frică
kind-status_or_other_court = Altă audiere la tribunal
kind-uscis_biometrics = Amprente la USCIS (biometrie)
kind-uscis_interview = Interviu la USCIS
kind-ice_checkin = Prezentare la ICE (check-in)
kind-filing_deadline = Termen pentru acte
kind-other = Altă programare

kind-master-long = Audiere „master”: o audiere scurtă, adesea prima. Multe persoane sunt chemate la aceeași oră.
kind-individual-long = Audiere „individual”: audierea completă. Judecătorul ascultă tot cazul.
kind-bond-long = Audiere pentru cauțiune: pentru a cere ieșirea din detenție.
kind-fear_review-long = Revizuirea interviului de frică: un judecător se uită din nou la decizia interviului de frică.
kind-status_or_other_court-long = O audiere la tribunalul de imigrație.
kind-uscis_biometrics-long = USCIS ia amprentele și face o fotografie.
kind-uscis_interview-long = Un ofițer USCIS pune întrebări despre cerere.
kind-ice_checkin-long = O vizită la ICE sau un raport către ICE.
kind-filing_deadline-long = Ultima zi pentru depunerea actelor.
kind-other-long = O programare scrisă de o persoană.

your-master = audierea dvs. scurtă (master) la tribunal
your-master-short = audierea dvs. scurtă
your-individual = audierea dvs. completă (individual) la tribunal
your-individual-short = audierea dvs. completă
your-bond = audierea dvs. pentru cauțiune
your-fear_review = audierea dvs. despre interviul de frică
your-fear_review-short = audierea dvs. la judecător
your-status_or_other_court = audierea dvs. la tribunal
your-status_or_other_court-short = audierea dvs.
your-uscis_biometrics = amprentele dvs. la USCIS
your-uscis_interview = interviul dvs. la USCIS
your-ice_checkin = prezentarea dvs. la ICE (check-in)
your-filing_deadline = termenul dvs. pentru acte
your-other = programarea dvs.

of-master = { $names }: audiere scurtă (master) la tribunal
of-master-short = { $names }: audiere scurtă
of-individual = { $names }: audiere completă (individual) la tribunal
of-individual-short = { $names }: audiere completă
of-bond = { $names }: audiere pentru cauțiune
of-fear_review = { $names }: audiere despre interviul de frică
of-fear_review-short = { $names }: audiere la judecător
of-status_or_other_court = { $names }: audiere la tribunal
of-status_or_other_court-short = { $names }: audiere
of-uscis_biometrics = { $names }: amprente la USCIS
of-uscis_interview = { $names }: interviu la USCIS
of-ice_checkin = { $names }: prezentare la ICE (check-in)
of-filing_deadline = { $names }: termen pentru acte
of-other = { $names }: programare

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    am notat { $what }
    { $when }
sms-changed =
    dată nouă: { $what }
    Era { $old }
    Acum { $when }
sms-changed-place =
    loc nou: { $what }
    { $when }
sms-cancelled =
    ni s-a spus că această dată nu mai este valabilă: { $what }
    { $when }
    Verificați dacă este adevărat.
sms-nudge =
    vă rugăm să verificați săptămâna aceasta: { $what }
    { $when }
sms-disputed =
    avem { $count } date pentru { $what }
    { $dates }
    Care e corectă? Verificați azi.
sms-disputed-place =
    avem { $count } locuri pentru { $what }
    { $when }
    Care e corect? Verificați azi.
sms-several = { $count } date
sms-several-confirmation = { $count } date notate
sms-several-changed = { $count } schimbări
sms-several-cancelled = ni s-a spus că aceste { $count } date nu mai sunt valabile
sms-several-nudge = vă rugăm să verificați aceste { $count } date săptămâna aceasta
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Era { $old }
    Acum { $when }
sms-item-disputed =
    - { $what }: { $count } date
    { $dates }
    Care e corectă? Verificați azi.
sms-item-disputed-place =
    - { $what }: { $count } locuri
    { $when }
    Care e corect? Verificați azi.
sms-place = { $place } (vedeți înștiințarea)
sms-place-aged = { $place } (din { $as_of }; vedeți înștiințarea)
sms-place-unknown = Loc: vedeți înștiințarea
sms-online = Participați { $medium }: vedeți înștiințarea

medium-video = prin video
medium-internet = pe internet
medium-phone = prin telefon

do-court-papers = Întrebați acum un avocat ce acte trebuie.
do-court-papers-short = Întrebați acum un avocat de acte.
do-court-plan = Organizați acum drumul, munca și îngrijirea copiilor.
do-court-plan-short = Organizați drumul, munca, copiii.
do-court-bring = Luați înștiințarea, un act cu fotografie și toate actele de la tribunal. Plecați devreme: la securitate este coadă.
do-court-bring-short = Luați actele și unul cu poză. Plecați devreme.
do-court-today = Treceți de securitate și fiți în sală la ora fixată: { $time }
do-court-today-short = Treceți de securitate. Fiți în sală: { $time }
do-urgent = Este urgent. Sunați acum un avocat.
do-uscis-papers = Citiți din nou scrisoarea USCIS și strângeți actele.
do-uscis-plan = Organizați acum drumul, munca și îngrijirea copiilor.
do-uscis-bring = Luați scrisoarea USCIS și un act cu fotografie. Plecați devreme.
do-uscis-today = Fiți acolo cu scrisoarea și un act cu fotografie la ora fixată: { $time }
do-uscis-today-short = Luați scrisoarea și un act cu poză. Ora: { $time }
do-ice-papers = Vorbiți cu un avocat înainte de această zi.
do-ice-plan = Vorbiți cu un avocat înainte de această zi.
do-ice-bring = Vorbiți cu un avocat înainte să mergeți. Luați actele ICE.
do-ice-today = Luați actele ICE. Spuneți unei persoane de încredere unde mergeți.
do-filing-papers = Întrebați acum un avocat dacă această dată este corectă.
do-filing-plan = Întrebați acum un avocat dacă această dată este corectă.
do-filing-bring = Sunați azi un avocat pentru această dată.
do-filing-today = Sunați acum un avocat pentru această dată.
do-other-papers = Notați în calendar.
do-other-plan = Organizați acum drumul, munca și îngrijirea copiilor.
do-other-bring = Strângeți actele. Plecați devreme.
do-other-today = Plecați devreme.

miss-court = Dacă lipsiți, judecătorul poate ordona deportarea.
miss-court-short = Absență: judecătorul poate deporta.
miss-court-other = Dacă persoana lipsește, judecătorul poate ordona deportarea.
miss-court-other-short = Absență: judecătorul poate deporta.
miss-bond = Absența poate dăuna cazului.
miss-uscis_biometrics = Dacă lipsiți, USCIS poate considera cererea abandonată.
miss-uscis_biometrics-short = Absență: USCIS poate închide cererea.
miss-uscis_biometrics-other = Dacă persoana lipsește, USCIS poate considera cererea abandonată.
miss-uscis_biometrics-other-short = Absență: USCIS poate închide cererea.
miss-uscis_interview = Absența poate dăuna cererii.
miss-ice_checkin = Absența poate avea urmări grave. Întrebați un avocat.
miss-ice_checkin-short = Absența poate avea urmări grave.
miss-filing_deadline = Actele trebuie să ajungă până în acea zi. Dacă vin târziu, pot să nu conteze.
miss-filing_deadline-short = Actele venite târziu pot să nu conteze.

sms-check-court = Data se poate schimba, și mai devreme. Verificați la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Doar actele de la tribunal sunt oficiale.
sms-check-court-short = Poate fi mai devreme: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Contează actul tribunalului.
sms-check-bond = Cauțiunile nu apar la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Întrebați avocatul. Contează doar actele de la tribunal.
sms-check-bond-short = Cauțiunile nu apar la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Contează actul tribunalului.
sms-check-uscis = Data se poate schimba. Contează cea mai nouă scrisoare USCIS.
sms-check-ice = Data se poate schimba. Contează cel mai nou act ICE: https://www.ice.gov/check-in
sms-check-ice-short = Contează cel mai nou act ICE: https://www.ice.gov/check-in
sms-check-filing = O persoană a scris această dată. Noi nu am verificat-o.
sms-check-filing-short = Noi nu am verificat această dată.
sms-check-other = Data se poate schimba. Verificați cea mai nouă scrisoare.

sms-lawyer = Avocat: { $name } { $phone }
sms-lawyer-hours = Avocat: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Avocat: { $phone }
sms-help = { $name } vă poate ajuta să găsiți un avocat: { $phone }
sms-help-hours = { $name } vă poate ajuta să găsiți un avocat: { $phone } ({ $hours })
sms-help-unnamed = Vă ajutăm să găsiți un avocat: { $phone }
sms-not-court = Nu suntem tribunalul. Nu este sfat juridic.
sms-not-court-short = Nu e tribunalul, nu e sfat juridic.
sms-not-official = Nu este sfat juridic.
sms-stop = Oprire: STOP.

rich-code = Cuvântul dvs. secret: { $code }
rich-reminder = Vă amintim: { $what }
rich-confirmation =
    Notat: { $what }
    Vă rugăm să comparați cu înștiințarea.
rich-confirmation-then = Vă vom aminti înainte de acea zi.
rich-changed = Data s-a schimbat: { $what }
rich-changed-place = Locul s-a schimbat: { $what }
rich-cancelled =
    Ni s-a spus că această dată nu mai este valabilă: { $what }
    Vă rugăm să verificați dacă este adevărat.
rich-nudge = Vă rugăm să verificați această dată săptămâna aceasta: { $what }
rich-disputed =
    Avem { $count } date pentru { $what }
    Nu știm care este corectă. Vă rugăm să verificați azi.
rich-disputed-place =
    Avem { $count } locuri pentru { $what }
    Nu știm care este corect. Vă rugăm să verificați azi.
rich-several = Vă amintim: { $count } date
rich-several-confirmation =
    Notat: { $count } date
    Vă rugăm să le comparați cu înștiințările.
rich-several-confirmation-then = Vă vom aminti înainte de fiecare zi.
rich-several-changed = { $count } schimbări
rich-several-cancelled =
    Ni s-a spus că aceste { $count } date nu mai sunt valabile.
    Vă rugăm să verificați dacă este adevărat.
rich-several-nudge = Vă rugăm să verificați aceste { $count } date săptămâna aceasta.
rich-item = { $number }. { $what }
rich-when = Când: { $when }
rich-was = Înainte: { $old }
rich-now = Acum: { $when }
rich-date-choice = - { $when }
rich-where = Unde: { $place }
rich-where-notice = Mergeți la locul scris în înștiințare.
rich-where-aged = Mergeți la locul scris în înștiințare. Adresa noastră este din { $as_of }.
rich-where-unknown = Unde: vedeți locul în înștiințare.
rich-where-medium = Cum: { $medium }. Înștiințarea spune cum participați. Doar un link nu înseamnă că este pe internet.
rich-do = De făcut: { $action }
rich-do-court-today-more = Întârzierea poate conta ca absență. Coada la securitate poate fi lungă.
rich-do-court-bring-more = Interpretul tribunalului este gratuit.
rich-check-court =
    Data se poate schimba, și pe o zi mai devreme. Verificați în fiecare săptămână:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Dacă nu apare nimic, verificați în continuare. Doar actele de la tribunal sunt oficiale.
rich-check-bond =
    Audierile pentru cauțiune nu apar la https://acis.eoir.justice.gov/en/ sau la telefon 1-800-898-7180. Întrebați avocatul.
    Doar actele de la tribunal sunt oficiale.
rich-check-uscis = Data se poate schimba. Contează cea mai nouă scrisoare USCIS.
rich-check-ice =
    Data se poate schimba. Contează cel mai nou act ICE al dvs.
    https://www.ice.gov/check-in
rich-check-filing = O persoană a scris această dată. Noi nu am verificat-o. Întrebați un avocat.
rich-check-other = Data se poate schimba. Verificați cea mai nouă scrisoare.
rich-lawyer = Avocat: { $name }, { $phone }
rich-lawyer-hours = Avocat: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Avocat: { $phone }
rich-help = { $name } vă poate ajuta să găsiți un avocat: { $phone }
rich-help-hours = { $name } vă poate ajuta să găsiți un avocat: { $phone } ({ $hours })
rich-help-unnamed = Vă putem ajuta să găsiți un avocat: { $phone }
rich-not-court = Noi nu suntem tribunalul. Acesta nu este un sfat juridic.
rich-not-official = Acesta nu este un sfat juridic.
rich-stop = Ca să nu mai primiți mesaje, trimiteți STOP.

after-court = Audierea dvs. a fost { $date }. Judecătorul a dat o dată nouă? Dacă ați lipsit, sunați azi un avocat.
after-court-other = { $names }: audierea a fost { $date }. Judecătorul a dat o dată nouă? Dacă persoana a lipsit, sunați azi un avocat.
after-office = Programarea dvs. a fost { $date }. Ați primit o dată nouă? Dacă ați lipsit, sunați azi un avocat.
after-office-other = { $names }: programarea a fost { $date }. Există o dată nouă? Dacă persoana a lipsit, sunați azi un avocat.

choice-ack = Voi merge
choice-ack-other = Am citit
choice-checked = Data este corectă
choice-help = Am nevoie de ajutor
choice-help-sms = Ajutor
choice-differs = Data mea este alta
choice-differs-sms = Altă dată
choice-differs-other = Data este alta
choice-differs-other-sms = Altă dată
choice-more = Vreau să văd
choice-newdate = Da, dată nouă
choice-nodate = Fără dată nouă
choice-over = S-a terminat tot

discreet-reminder = { $from }: programarea dvs. este { $when }, { $city }.
discreet-reminder-other = { $from }: programarea pe care o urmăriți este { $when }, { $city }.
discreet-reminder-short = { $from }: programare { $when }, { $city }.
discreet-confirmation = { $from }: am notat, programarea dvs. este { $when }, { $city }.
discreet-confirmation-other = { $from }: am notat, programarea pe care o urmăriți este { $when }, { $city }.
discreet-confirmation-short = { $from }: am notat { $when }, { $city }.
discreet-changed = { $from }: programarea dvs. s-a schimbat: era { $old }, acum { $when }, { $city }.
discreet-changed-other = { $from }: programarea pe care o urmăriți s-a schimbat: era { $old }, acum { $when }, { $city }.
discreet-changed-short = { $from }: era { $old }, acum { $when }, { $city }.
discreet-changed-least = { $from }: era { $old }, acum { $when }.
discreet-changed-place = { $from }: programarea dvs. are alt loc: { $when }, { $city }.
discreet-changed-place-other = { $from }: programarea pe care o urmăriți are alt loc: { $when }.
discreet-changed-place-short = { $from }: alt loc, { $when }.
discreet-cancelled = { $from }: programarea dvs. nu mai este valabilă: { $when }, { $city }.
discreet-cancelled-other = { $from }: programarea pe care o urmăriți nu mai este valabilă: { $when }.
discreet-cancelled-short = { $from }: nu mai e valabil: { $when }.
discreet-nudge = { $from }: vă rugăm să verificați programarea dvs.: { $when }, { $city }.
discreet-nudge-other = { $from }: vă rugăm să verificați programarea pe care o urmăriți: { $when }, { $city }.
discreet-nudge-short = { $from }: verificați { $when }, { $city }.
discreet-disputed = { $from }: două date pentru programarea dvs.: { $when } sau { $old }. Verificați.
discreet-disputed-other = { $from }: două date pentru programarea pe care o urmăriți: { $when } sau { $old }.
discreet-disputed-short = { $from }: două date: { $when } sau { $old }.
discreet-disputed-place = { $from }: două locuri pentru programarea dvs., { $when }. Verificați.
discreet-disputed-place-other = { $from }: două locuri pentru programarea pe care o urmăriți, { $when }.
discreet-disputed-place-short = { $from }: două locuri, { $when }.
discreet-after = { $from }: după programarea dvs. de { $day }, există o dată nouă?
discreet-after-other = { $from }: după programarea pe care o urmăriți, { $day }, există o dată nouă?
discreet-after-short = { $from }: după { $day }, dată nouă?
discreet-several = { $from }: { $count } programări. Prima este { $when }, { $city }.
discreet-several-confirmation = { $from }: { $count } programări notate. Prima este { $when }.
discreet-several-changed = { $from }: { $count } programări s-au schimbat. Prima este acum { $when }.
discreet-several-cancelled = { $from }: { $count } programări nu mai sunt valabile.
discreet-several-nudge = { $from }: verificați { $count } programări. Prima este { $when }.
discreet-reply = Răspundeți 1 pentru detalii.
discreet-reply-short = Răspundeți 1.
discreet-tap = Apăsați butonul pentru detalii.
discreet-stop = Oprire: STOP.

## Staff

staff-not-delivered = Nu a primit: { $label }. Motiv: { $reason }.
staff-not-delivered-phone = Nu a primit: { $label }, { $phone }. Motiv: { $reason }.
staff-not-delivered-many = Mesaje care nu au ajuns: { $count }. Motivul principal: { $reason }. Vă rugăm să vedeți lista de apeluri.
staff-needs-help = { $label } cere ajutor. Vă rugăm să sunați.
staff-needs-help-hearing = { $label } cere ajutor pentru { $when }. Vă rugăm să sunați.
staff-awaited = { $label } încă nu are dată de audiere. Noi nu mai întrebăm. Vă rugăm să urmăriți acest caz.
staff-missed = { $label } spune că a lipsit de la o audiere. Vă rugăm să sunați azi.
staff-dispute = Două date pentru { $label }. Aveam { $was }. Acum ni s-a spus: { $said }. Vă rugăm să hotărâți care este corectă.
staff-dispute-place = Două locuri pentru { $label }, { $when }. Aveam: { $was }. Acum ni s-a spus: { $said }. Vă rugăm să hotărâți care este corect.
staff-dispute-cancel = { $label }: cineva spune că { $was } nu mai este valabil. Vă rugăm să verificați.
staff-unread = { $label } nu a răspuns la ultimul mesaj pentru { $when }. Vă rugăm să sunați.
staff-unread-family = { $label }: familia nu a răspuns la ultimul mesaj pentru { $when }. Vă rugăm să sunați.
staff-channel-paused = { $channel } este în pauză: { $reason }. Nimic nu pleacă pe acolo până când se repară.
staff-odd-answer = { $channel } a dat un răspuns pe care nu îl cunoaștem: { $reason }. Încercăm din nou.
somebody = cineva
no-date = încă fără dată
staff-late = { $count ->
    [one] 1 mesaj întârzie pe { $channel }.
    [few] { $count } mesaje întârzie pe { $channel }.
   *[other] { $count } de mesaje întârzie pe { $channel }.
}
staff-import-parked = { $count ->
    [one] Import { $import }: 1 audiere așteaptă. Nu se trimite nimic până nu o aprobați.
    [few] Import { $import }: { $count } audieri așteaptă. Nu se trimite nimic până nu le aprobați.
   *[other] Import { $import }: { $count } de audieri așteaptă. Nu se trimite nimic până nu le aprobați.
}
staff-wrong-number = Telefonul pentru { $label } pare să fie al altcuiva. Vă rugăm să verificați numărul.
staff-bond = { $label } are o audiere pentru cauțiune: { $when }. Vă rugăm să acționați acum.
staff-at-once = { $label }: { $kind }, { $when }. Vă rugăm să acționați acum.
staff-fear-review = { $label } are o revizuire a interviului de frică: { $when }. Vă rugăm să acționați acum.
staff-short-notice = { $label } are o audiere foarte curând: { $when }. Vă rugăm să sunați.
staff-stopped = { $label } nu mai vrea mesaje. Vă rugăm să sunați pentru { $when }.
staff-expired = Un mesaj pentru { $label } nu a plecat la timp. Motiv: { $reason }.

## What was done

say-we-failed = Ne pare rău, nu am putut citi mesajul dvs. Greșeala este a noastră, iar biroul știe. Încercați din nou sau sunați la { $phone }.
say-same-date = Este data pe care o avem deja. Nimic nu s-a schimbat.
say-cancel-asked = Vă mulțumim. Am anunțat biroul. Vă amintim în continuare până când biroul verifică.
say-link-unknown = Acest link nu mai merge. Vă rugăm să cereți unul nou.
say-staff-linked = Alarmele pentru birou vin acum în acest chat.
say-staff-console = Intrați aici. Linkul merge o singură dată, timp de 15 minute: { $link }
staff-inbound-failed = Un mesaj de la { $label } nu a putut fi prelucrat (numărul { $number }). Vă rugăm să luați legătura.

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    Bună ziua. Aici este { $sender }. Ce limbă doriți?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Mai multe limbi

ask-consent =
    Vă putem aminti de audieri, ca să nu lipsiți de la niciuna. Este gratuit.
    { $sender } vă scrie: de obicei un mesaj pe săptămână, mai multe în zilele dinaintea unei audieri și unul când o dată se schimbă. Telegram poate citi ce se scrie în acest chat.
    Noi nu suntem tribunalul, iar acesta nu este un sfat juridic.
    Ca să opriți oricând, trimiteți STOP. Pentru ajutor, trimiteți HELP.
    Vă putem scrie?
ask-consent-sms = { $sender } vă poate aminti de audieri: de obicei un SMS pe săptămână, mai multe înaintea unei audieri și unul când o dată se schimbă. Pot exista costuri pentru mesaje și date. Nu suntem tribunalul. STOP pentru oprire, HELP pentru ajutor. Vă putem scrie?
choice-agree = Da, scrieți-mi
choice-decline = Nu, mulțumesc
say-agreed = Vă mulțumim. Mesajele noastre sunt scurte și nu spun despre ce este vorba. Ca să schimbați asta, trimiteți SETTINGS.
say-agreed-plain = Vă mulțumim. Ca să schimbați ce spun mesajele sau limba, trimiteți SETTINGS.
say-agreed-sms = Vă mulțumim. Mesajele noastre sunt scurte și nu spun despre ce este vorba. Pentru schimbări, trimiteți SETTINGS. Înapoi: 0.
say-declined = Bine. Nu vă vom scrie. Dacă vă răzgândiți, trimiteți START.

ask-who = A cui este audierea?
choice-who-self = A mea
choice-who-known = { $name }
choice-who-other = A unei rude
ask-name = Cum să numim această persoană? Cel mai bine o poreclă, ca „Mama” sau „Unchiul R”. Vă rugăm să nu trimiteți numele complet sau A-number.
say-name-unreadable = Vă rugăm să scrieți o poreclă cu litere, ca „Mama”.
say-name-long = Este puțin prea lung. O poreclă scurtă ajunge, ca „Mama”.

ask-kind = Ce fel de audiere este? Scrie în înștiințare.
choice-kind-master = Scurtă (master), adesea prima
choice-kind-individual = Completă (individual)
choice-kind-bond = Cauțiune (ieșire din detenție)
choice-kind-uscis_biometrics = Amprente la USCIS
choice-kind-uscis_interview = Interviu la USCIS
choice-kind-ice_checkin = Prezentare la ICE (check-in)
choice-kind-more = Altceva sau nu știu
ask-kind-more = Care se potrivește cel mai bine?
choice-kind-status_or_other_court = La tribunal, nu știu ce fel
choice-kind-fear_review = Judecător: interviul de frică
choice-kind-other = Altă programare, nu la tribunal

ask-court = În ce oraș este tribunalul? Scrieți orașul sau codul de trei litere al tribunalului.
ask-court-sms = În ce oraș este tribunalul? Scrieți orașul sau codul de trei litere al tribunalului. (0 = înapoi)
choice-elsewhere = Alt loc
say-court-unknown = Nu găsim „{ $typed }” în lista noastră. Vă rugăm să scrieți doar orașul, de exemplu: Denver
ask-court-pick = Care dintre ele este în înștiințare?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), pentru persoane în detenție
choice-court-closed = { $name } ({ $city }), închis sau mutat
choice-court-unsure = { $name } ({ $city }), verificați înștiințarea
say-court-closed = Vă rugăm să vă uitați din nou la înștiințare: din câte știm, { $name } s-a închis sau s-a mutat.
ask-city = În ce oraș este? (0 = înapoi)
ask-city-court = În ce oraș este audierea? Scrieți orașul ca în înștiințare. (0 = înapoi)
say-city-unreadable = Vă rugăm să scrieți numele orașului, de exemplu: Denver
ask-zone = Ce oră are { $city }?
choice-zone-eastern = De Est (New York, Miami)
choice-zone-central = Centrală (Chicago, Houston)
choice-zone-mountain = A Munților (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pacific (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Porto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Unde locuiți este aceeași oră ca în { $city }? Întrebăm ca să nu vă scriem noaptea.
choice-own-same = Aceeași oră
choice-own-other = Altă oră
ask-own-zone-which = Ce oră este acolo unde locuiți?

ask-when = În ce zi și la ce oră este audierea în { $city }? Scrieți ca în înștiințare, de exemplu: 15 martie 2027 8:30 AM
ask-when-other = În ce zi și la ce oră este? Scrieți ca în actul dvs., de exemplu: 15 martie 2027 8:30 AM
ask-when-new = Care sunt ziua și ora nouă? Scrieți ca în cea mai nouă înștiințare, de exemplu: 15 martie 2027 8:30 AM
say-when-date = Nu am putut citi o dată în mesaj.
say-when-impossible = Această zi nu există în calendar. Vă rugăm să vă uitați din nou la înștiințare.
say-when-no-year = Vă rugăm să scrieți și anul, iar luna cu litere, ca să nu încurcăm ziua cu luna.
say-when-unset = Se pare că actul nu are încă o dată. Vă rugăm să căutați o înștiințare mai nouă sau să sunați la 1-800-898-7180 ca să auziți data. Doar actele de la tribunal sunt oficiale.
ask-day-order = Se poate citi în două feluri. Care zi este?
ask-day-year = În ce an?
ask-day-week = Care zi este?
ask-day-which = Văd mai multe zile. Care este ziua audierii?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Altă zi
ask-time = { $when_date }: la ce oră? De exemplu: 8:30 AM
ask-half = { $when_date }: dimineața sau după-amiaza?
ask-time-which = { $when_date }: ce oră?
choice-time = { $when_time }
say-time-unreadable = Nu am putut citi ora. Vă rugăm să scrieți așa: 8:30 AM
choice-pick = Aleg ziua cu butoane
ask-month = Ce lună?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    Vă rugăm să comparați cu înștiințarea:
    { $what }
    { $when }
    { $place }
    Este totul corect?
ask-check-doubt =
    Vă rugăm să vă uitați încă o dată:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Asta scrie în înștiințare?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Da, totul este corect
choice-change = Nu, trebuie schimbat ceva
choice-meant = Adică { $when_date }
say-doubt-past = Această zi a trecut deja.
say-doubt-today-past = Această oră de azi a trecut deja.
say-doubt-far = Este peste mulți ani.
say-doubt-weekend = Este sâmbătă sau duminică. Tribunalele sunt de obicei închise.
say-doubt-holiday = Este sărbătoare federală. Tribunalele sunt de obicei închise.
say-doubt-early = { $when_time } este foarte devreme pentru o audiere.
say-doubt-late = { $when_time } este foarte târziu pentru o audiere.
say-doubt-weekday = Ați scris altă zi a săptămânii. Acea dată este: { $when_date }
say-doubt-year = Nu ați scris anul. Data este: { $when_date }
say-doubt-zone = Ați scris ora din alt loc. Ora din înștiințare este ora din { $when_city }. Scrie acolo { $when_time }?
ask-fix = Ce schimbăm?
choice-fix-date = Ziua sau ora
choice-fix-place = Tribunalul sau locul
choice-fix-city = Orașul și fusul orar
choice-fix-kind = Felul audierii
choice-fix-who = A cui este audierea

ask-list = Care dintre ele?
ask-list-empty = Aici nu este încă nicio audiere.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (avem două date)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (avem două locuri)
choice-hearing-awaited = { $what }: încă fără dată
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Încă fără dată. Verificați în continuare.
choice-do-change = Schimb ziua, ora sau locul
choice-do-cancel = Această audiere este anulată
choice-do-list = Înapoi la listă
ask-sure =
    { $what }, { $when }
    Cea mai nouă înștiințare spune că această audiere este anulată? Dacă nu știți sigur, întrebați mai întâi un avocat. Absența de la o audiere poate duce la un ordin de deportare.
ask-sure-awaited = Să uităm această audiere?
choice-sure-yes = Da, este anulată
choice-sure-no = Nu, păstrați-o
say-nothing-changed = Nimic nu s-a schimbat.
say-hearing-gone = Acea audiere nu mai este în lista dvs.

say-thanks = Vă mulțumim. Verificați data în continuare, până în acea zi.
say-help-comes =
    Vă mulțumim că ne-ați spus. Am anunțat biroul că aveți nevoie de ajutor.
    { $call }
say-call-lawyer = Puteți suna la { $name }: { $phone }
say-call-lawyer-hours = Puteți suna la { $name }: { $phone } ({ $hours })
say-call-line = Aceste persoane vă pot ajuta să găsiți un avocat: { $phone }
say-call-line-hours = Aceste persoane vă pot ajuta să găsiți un avocat: { $phone } ({ $hours })
say-call-nobody = Biroul vă va suna.
counsel = { $from }: numărul avocatului din mesajele noastre anterioare nu mai este valabil. { $call }
counsel-other = { $from } ({ $names }): numărul avocatului din mesajele noastre anterioare nu mai este valabil. { $call }
discreet-counsel = { $from }: de acum sunați la { $phone }, nu la numărul vechi.
reply-date = { $sender }: aveți o dată nouă? Vă rugăm să vă uitați la cea mai nouă scrisoare.
reply-call-today = { $sender }: vă sunăm astăzi. Vă rugăm să țineți telefonul la dvs.
say-after-nodate = Vă mulțumim. Verificați în fiecare săptămână dacă există o dată nouă: 1-800-898-7180. Doar actele de la tribunal sunt oficiale.
say-after-over = Vă mulțumim că ne-ați spus. Nu vă mai amintim de asta.

ask-menu = Cu ce vă putem ajuta?
choice-go-hearings = Audierile mele
choice-go-new = Adaug o audiere
choice-go-settings = Setări
choice-go-help = Am nevoie de ajutor
ask-settings = Limba dvs.: { $language }. Mesajele dvs.: { $wording }.
say-wording-discreet = scurte, fără detalii
say-wording-plain = cu toate detaliile
choice-set-language = Schimb limba
choice-set-wording = Scurte sau cu detalii
choice-set-zone = Ora unde locuiesc
choice-set-stop = Fără mesaje
ask-language-again = Ce limbă doriți?
say-language-set = De acum scriem în română.
ask-wording = Cum să fie mesajele? Scurte: „{ $sender }: programarea dvs. este marți 15 dec, 8:30 AM”. Cu detalii: totul stă în mesaj. Gândiți-vă cine vă mai poate vedea telefonul.
choice-wording-discreet = Scurte, fără detalii
choice-wording-plain = Cu toate detaliile
say-wording-set-discreet = Mesajele dvs. sunt acum scurte și nu spun despre ce este vorba.
say-wording-set-plain = Mesajele dvs. au acum toate detaliile. Cine vă vede telefonul le poate citi.
say-zone-set = Vă mulțumim. Vă scriem ziua, după ora de acolo unde locuiți.
ask-stop = Să oprim toate mesajele? Audierile dvs. rămân așa cum sunt, dar nimeni nu vă mai amintește.
choice-stop-all = Opriți toate mesajele
choice-stop-no = Nu, scrieți în continuare
say-help =
    Aici este { $sender }. Amintim oamenilor de audieri. Noi nu suntem tribunalul.
    { $call }
    Ca să opriți toate mesajele, trimiteți STOP. Pentru meniu, trimiteți MENU.

say-stopped = { $sender }: nu vă mai trimitem mesaje. Ca să reîncepeți, trimiteți START.
say-restarted-here = Ne bucurăm că ați revenit. Dacă primiți și SMS-uri de la noi, trimiteți START și acolo.
say-wrong-number = Ne cerem scuze. Nu mai scriem la acest număr.
ask-leave = Ați lăsat o întrebare neterminată. Ce să oprim?
choice-leave-question = Doar acea întrebare
say-left = Bine, renunțăm la asta.

choice-back = Înapoi
say-choose = Vă rugăm să alegeți una dintre acestea.
say-choose-number = Vă rugăm să răspundeți cu un număr.
say-not-understood = Nu am înțeles.
say-you-are-welcome = Cu plăcere. Trimiteți MENU oricând.
say-number-dropped = Ați trimis un număr care pare un A-number. L-am scos și nu l-am păstrat. Vă rugăm să nu îl trimiteți niciodată într-un mesaj.
say-names-dropped = Nu am păstrat numele din acel act.
say-cannot-read-voice = Aici nu putem asculta mesaje vocale. Vă rugăm să scrieți.
say-cannot-read-photo = Aici nu putem citi poze sau fișiere. Vă rugăm să scrieți ziua și ora din înștiințare.
say-cannot-read-other = Aici putem citi doar text. Vă rugăm să scrieți.
say-cannot-read-old-button = Acest buton ține de o întrebare mai veche.

## When it is unclear, or too much

say-we-were-at = A trecut ceva timp. Eram la această întrebare:
say-please-wait = A fost mult deodată. Vă rugăm să așteptați zece minute, apoi scrieți din nou. Ca să opriți toate mesajele, trimiteți STOP.
say-cannot-read-edit = Nu vedem schimbările dintr-un mesaj vechi. Vă rugăm să scrieți din nou.
say-write-in-private = Vorbesc doar cu o persoană odată. Vă rugăm să îmi scrieți într-un chat privat. Acum ies din acest grup.
ask-stop-which = Doriți mai puține mesaje. Ce să oprim?
choice-stop-about = Doar despre { $name }
staff-unclear-text = { $label } a scris ceva ce nu am putut citi. Vă rugăm să luați legătura.
staff-unclear-unfinished = { $label } a scris o dată și nu a confirmat-o. Nu contează și nimeni nu primește mesaje despre ea. Vă rugăm să întrebați.
staff-unclear-stop = { $label } vrea mai puține mesaje, dar nu este clar care. Vă rugăm să întrebați.

## Delivery: why something did not arrive, and who is asked then

why-stopped = nu mai vrea mesaje
why-number = numărul nu merge sau nu primește SMS
why-account = furnizorul refuză contul sau setările noastre
why-filtered = companiile de telefonie opresc mesajele noastre
why-phone = telefonul este închis sau fără semnal
why-provider = furnizorul nu poate fi contactat
why-blocked = a blocat botul
why-gone = chatul nu mai există
why-unreadable = furnizorul nu poate citi textul nostru
why-unknown = furnizorul a dat un motiv pe care nu îl cunoaștem
why-twice = alt program folosește același bot
why-throttled = prea multe mesaje deodată
why-late = era prea târziu ca să mai ajute
relay-ask = { $sender }: nu avem răspuns despre programarea pe care o urmăriți: { $when }. Vă rugăm să aveți grijă ca persoana să știe.
staff-silent = Nu mai știm nimic despre { $label } de mult timp. Întrebăm acum dacă telefonul este tot al acelei persoane. Vă rugăm să sunați.
staff-silent-many = Telefoane despre care nu mai știm nimic de mult timp: { $count }. Vă rugăm să vedeți lista de apeluri.
staff-load = { $channel }: mesajele de mâine au nevoie de mai mult timp decât este până la orele de liniște. Începem mai devreme.
discreet-still = Tot dvs.? 1 = da, vreau să văd. 2 = număr greșit.
discreet-still-tap = Tot dvs. sunteți?
choice-still-me = Da, vreau să văd
choice-still-wrong = Număr greșit

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Mesajele pe { $channel } pleacă din nou. Au întârziat { $minutes } min.
staff-job-failed = Nu a mers: { $job } ({ $reason }). Încercăm din nou mai târziu. Vă rugăm să verificați calculatorul.
staff-job-down = De la { $since } nu merge: { $job } ({ $reason }). Încercăm din nou în fiecare oră. Pe calculator, { $command } spune ce e de făcut.
staff-clock-back = Ceasul calculatorului a fost dat înapoi cu { $minutes } min. Vă rugăm să verificați.
staff-disk = Discul este aproape plin: au rămas { $megabytes } MB. Vă rugăm să faceți loc, altfel nu putem păstra mesaje.
staff-case-ends = { $label }: nimeni nu ne-a spus de o dată nouă. Peste două săptămâni ștergem acest caz. Dacă lipsește o dată, vă rugăm să o adăugați.
digest =
    Pentru birou, azi:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 audiere este aproape și neconfirmată.
    [few] { $count } audieri sunt aproape și neconfirmate.
   *[other] { $count } de audieri sunt aproape și neconfirmate.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 persoană are audiere și niciun mesaj nu ajunge la ea.
    [few] { $count } persoane au audiere și niciun mesaj nu ajunge la ele.
   *[other] { $count } de persoane au audiere și niciun mesaj nu ajunge la ele.
}
digest-tasks = { $count ->
    [one] 1 lucru așteaptă în lista de apeluri.
    [few] { $count } lucruri așteaptă în lista de apeluri.
   *[other] { $count } de lucruri așteaptă în lista de apeluri.
}
digest-imports = { $count ->
    [one] 1 import așteaptă aprobarea.
    [few] { $count } importuri așteaptă aprobarea.
   *[other] { $count } de importuri așteaptă aprobarea.
}
digest-ending = Cazuri pe care le ștergem în cel mult o săptămână: { $count }. Dacă aveți nevoie de dovada mesajelor trimise, tipăriți-o acum.
digest-paused = Trimiterea este oprită: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 text informativ trebuie verificat în curând.
    [few] { $count } texte informative trebuie verificate în curând.
   *[other] { $count } de texte informative trebuie verificate în curând.
}
digest-more = … și încă { $count }

## The first day

profile-about = Vă amintim de programările dvs., în limba dvs. Gratuit. Ca să opriți, trimiteți STOP.
profile-description = Vă amintim de programările dvs., ca să nu lipsiți de la niciuna. Este gratuit. Ca să începeți, apăsați butonul de jos. Ca să opriți oricând, trimiteți STOP.
staff-test = Acesta este un test. Alarmele pentru birou ajung la dvs. aici.

## On paper

poster-title = Vă amintim de programările dvs.
poster-why = Ca să nu lipsiți de la niciuna. În limba dvs. Gratuit.
poster-telegram = Pe Telegram: îndreptați camera telefonului spre acest pătrat, apoi apăsați butonul.
poster-sms = Prin SMS: scrieți „{ $word }” la { $phone }
sheet-title = Mesaje care amintesc de programările dvs.
sheet-name = Cum să vă numim? Cel mai bine o poreclă.
sheet-number = Vă rugăm să nu scrieți pe această foaie numele complet sau un A-number.
sheet-phone = Numărul dvs. de mobil
sheet-date = Ziua, ora și orașul, ca în cea mai nouă înștiințare
sheet-news = Puteți să îmi trimiteți și noutăți de la birou. Aceasta este o alegere separată.
sheet-share = Și aceste persoane pot primi mesaje despre datele mele. Fiecare completează foaia sa.
sheet-privacy = Păstrăm doar ce scrie pe această foaie și mesajele noastre. Nu dăm nimănui numărul dvs. pentru reclame. Când cazul dvs. se încheie, ștergem tot.
sheet-signature = Semnătura
sheet-day = Data de azi
sheet-keep = Vă rugăm să păstrați această parte.
sheet-sender = Mesajele noastre vin de la { $phone } și încep cu: { $sender }
sheet-never = Nu vă cerem niciodată bani, o parolă sau un A-number.
sheet-call = Întrebări? Sunați-ne: { $phone }

## Settings and privacy

choice-set-second = O a doua limbă
choice-set-code = Cuvântul meu secret
choice-set-ways = Unde îmi scrieți
choice-set-data = Ce știți despre mine
ask-second = Ce limbă putem folosi când un text nu există în { $language }?
choice-second-none = Fără a doua limbă
say-second-set = Vă mulțumim. Când un text nu există în limba dvs., îl primiți în { $language }.
say-second-none = Bine. Nu folosim o a doua limbă.

ask-code = Un cuvânt secret vă arată că un mesaj este cu adevărat de la noi: el apare în mesajele noastre. Scrieți un singur cuvânt de 3 până la 16 litere sau cifre, de exemplu: cireasa7
ask-code-have = Cuvântul dvs. secret este { $code }. El apare în mesajele noastre, ca să știți că sunt de la noi. Ca să îl schimbați, scrieți un cuvânt nou.
choice-code-remove = Scot cuvântul secret
say-code-set = Cuvântul dvs. secret este acum { $code }. Vă rugăm să nu îl spuneți nimănui.
say-code-removed = Mesajele dvs. nu mai au cuvânt secret.
say-code-unreadable = Vă rugăm să scrieți un singur cuvânt de cel puțin 3 litere, fără alte semne. Poate avea și cifre.
say-code-long = Acest cuvânt este prea lung. Vă rugăm să alegeți unul mai scurt.
say-code-telling = Acest cuvânt le-ar putea arăta altora despre ce este vorba. Vă rugăm să alegeți altul, ca un fruct sau un animal.
telling-words = imigr tribunal audier judecăt avocat deport cauțiun înștiinț azil juridic

ask-ways =
    Vă scriem aici:
    { $ways }
choice-ways-sms = Și prin SMS
choice-ways-telegram = Și pe Telegram
choice-ways-moved = Mi s-a schimbat numărul
choice-ways-first = Unde să încercați întâi
ask-first = Unde să vă scriem mai întâi?
say-first-set = Bine. Încercăm mai întâi acolo.
say-move-code =
    Codul dvs.: { $code }
    { $how }
    Merge o singură dată, timp de o zi. Nu îl arătați nimănui.
say-how-sms-here = Trimiteți-l la acest număr de pe celălalt telefon.
say-how-sms = Trimiteți-l ca SMS de pe telefonul dvs. la { $to }.
say-how-telegram = Trimiteți-ni-l pe Telegram: { $to }
say-way-added = Gata. Mesajele noastre pot ajunge acum și aici.
say-way-moved = Gata. De acum vă scriem aici. Numărul vechi nu mai primește mesaje.
say-way-same = Aici ați primit codul. Vă rugăm să îl trimiteți de pe celălalt telefon.
say-way-taken = Nu am putut lega acest telefon singuri. Biroul știe și vă va ajuta.
say-way-warning = Mesajele dvs. ajung acum și la { $way }, sau doar acolo. Dacă nu ați cerut asta, vă rugăm să sunați la { $phone }.

choice-do-mute = Fără mesaje despre acest caz
choice-do-unmute = Din nou mesaje despre acest caz
say-what-muted = { $what } (fără mesaje)
say-muted = Bine. Nu mai scriem despre acest caz, pentru nicio dată. Restul continuă.
say-unmuted = Bine. Primiți din nou mesaje despre acest caz, pentru toate datele.

ask-data = Vă putem arăta ce păstrăm despre dvs. sau putem șterge.
choice-data-stored = Arătați-mi ce păstrați
choice-data-erase = Ștergeți-mă
say-stored =
    Iată ce păstrăm despre dvs.:
    { $lines }
    { $kept }
say-stored-language = Limba: { $language }
say-stored-second = A doua limbă: { $language }
say-stored-zone = Ora unde locuiți: { $zone }
say-stored-wording = Mesajele dvs.: { $wording }
say-stored-code = Cuvânt secret: { $code }
say-stored-way = { $way }: ați fost de acord la { $when_date }
say-stored-way-office = { $way }: biroul a notat la { $when_date } că sunteți de acord
say-stored-way-silent = { $way }: fără mesaje
say-stored-people = Urmăriți: { $names }
say-stored-followers = { $count ->
    [one] Încă 1 persoană primește mesaje despre audierile dvs.
    [few] Încă { $count } persoane primesc mesaje despre audierile dvs.
   *[other] Încă { $count } de persoane primesc mesaje despre audierile dvs.
}
say-stored-kept = { $days ->
    [one] Și mesajele dintre noi. Când un caz se termină, ștergem tot după 1 zi. Dacă alegeți „Ștergeți-mă”, ștergem tot acum.
    [few] Și mesajele dintre noi. Când un caz se termină, ștergem tot după { $days } zile. Dacă alegeți „Ștergeți-mă”, ștergem tot acum.
   *[other] Și mesajele dintre noi. Când un caz se termină, ștergem tot după { $days } de zile. Dacă alegeți „Ștergeți-mă”, ștergem tot acum.
}
ask-erase = Să ștergem tot ce știm despre dvs.? Apoi nimeni nu vă mai amintește. Audierile dvs. rămân așa cum sunt: vă rugăm să mergeți totuși la ele.
choice-erase-yes = Da, ștergeți-mă
choice-erase-no = Nu, păstrați
ask-erase-sure = Nu putem da înapoi. Vă rugăm să vă notați mai întâi datele. Ștergem tot acum?
choice-erase-sure = Da, ștergeți tot
say-erased = { $sender }: am șters ce știam despre dvs. Nu mai primiți mesaje de la noi. Ca să reîncepeți, trimiteți START.
staff-erased = Cineva ne-a cerut să îi ștergem datele. S-a făcut.
staff-erased-stays = Cineva ne-a cerut să îi ștergem datele. S-a făcut. Un caz al biroului, sau unul urmărit de alții, continuă fără această persoană: vă rugăm să vedeți lista de apeluri.
staff-two-people = { $label } vrea să folosească telefonul { $way }, care are un caz al său. Nu s-a unit nimic. Vă rugăm să sunați.

## A hearing's life

discreet-awaited = { $from }: ați primit o dată pentru programarea dvs.? Vă rugăm să verificați.
discreet-awaited-short = { $from }: există acum o dată?
discreet-awaited-other = { $from }: există o dată pentru programarea pe care o urmăriți? Verificați.
awaited-check = { $from }: ați primit o dată pentru audiere? Verificați la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Dacă nu apare nimic, asta nu înseamnă niciodată că nu este audiere. Doar actele de la tribunal sunt oficiale.
awaited-check-other = { $from }: există o dată pentru audierea persoanei { $names }? Verificați la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Dacă nu apare nimic, asta nu înseamnă niciodată că nu este audiere. Doar actele de la tribunal sunt oficiale.
awaited-stop = { $text } { $stop }
choice-havedate = Am o dată
choice-notyet = Încă nu
choice-unask = Nu mai întrebați
choice-unset = Nu am încă o dată
say-awaited =
    Notat: încă nu este o dată. Vă vom întreba o dată pe săptămână.
    Vă rugăm să verificați și dvs. în fiecare săptămână: https://acis.eoir.justice.gov/en/ sau 1-800-898-7180
    Dacă nu apare nimic, asta nu înseamnă niciodată că nu este audiere. Doar actele de la tribunal sunt oficiale.
say-unasked = Bine, nu mai întrebăm. Vă rugăm să verificați în continuare dacă există o dată: 1-800-898-7180. Când aveți una, trimiteți ADAUGĂ sau AUDIERI.

choice-missed = Am lipsit
say-missed =
    Este grav. Când cineva lipsește de la o audiere, judecătorul poate ordona deportarea (expulzarea) în lipsă.
    Vă rugăm să sunați azi. Nu așteptați o scrisoare.
    { $call }
    Am anunțat biroul.
ask-over =
    { $what }, { $when }
    S-a terminat tot cazul, fără alte audieri? Dacă judecătorul a dat o decizie, întrebați un avocat în aceeași zi ce înseamnă.
ask-over-awaited = S-a terminat tot cazul, fără alte audieri? Dacă judecătorul a dat o decizie, întrebați un avocat în aceeași zi ce înseamnă.
choice-over-yes = Da, s-a terminat
choice-over-no = Nu, amintiți-mi în continuare

choice-do-over = Cazul meu s-a terminat
choice-do-calendar = Pun în calendarul meu
choice-do-map = Arată locul pe hartă
calendar-title = { $sender }: programare
say-calendar = Iată un fișier pentru calendarul dvs. Nu spune despre ce este vorba. Dacă data se schimbă, cereți un fișier nou.
say-calendar-link = Acest link pune data în calendarul dvs. Nu spune despre ce este vorba: { $link }
say-calendar-none = Nu există fișier de calendar pentru această dată.
say-map =
    { $place }
    { $link }
    Mergeți la locul scris în înștiințare.

## Guide

choice-go-guide = Întrebări și răspunsuri
choice-go-lawyer = Sun la avocatul meu
ask-guide = Ce doriți să știți?
choice-guide-more = Alte întrebări
guide-said =
    { $text }

    Sursa: { $source } ({ $reviewed }). Nu este sfat juridic.
guide-said-call =
    { $text }

    { $call }
    Sursa: { $source } ({ $reviewed }). Nu este sfat juridic.
guide-own = { $text }

guide-dont_miss-title = De ce să nu lipsesc?
guide-dont_miss =
    Fiecare audiere contează, și una scurtă.

    Dacă lipsiți, judecătorul poate ordona deportarea (expulzarea) fără dvs. Întârzierea poate conta ca absență.

    Este așa și când primul dvs. act (NTA) nu avea dată.

    Data se poate schimba, și pe o zi mai devreme. Verificați în fiecare săptămână:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Dacă nu apare nimic, verificați în continuare. Doar actele de la tribunal sunt oficiale.

    Deschideți orice scrisoare de la tribunal. Mergeți din timp la un avocat.
guide-dont_miss-sms = Fiecare audiere contează. Dacă lipsiți sau întârziați, judecătorul poate ordona deportarea (expulzarea). Și când primul act (NTA) nu avea dată. Verificați săptămânal: https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Dacă nu apare nimic, continuați. Doar actele tribunalului sunt oficiale.

guide-what_to_bring-title = Ce să aduc
guide-what_to_bring =
    La audiere se aduc:
    - înștiințarea
    - primul act al cazului (NTA)
    - un act cu fotografie
    - toate actele de la tribunal, cu copii
    - traduceri ale actelor care nu sunt în engleză

    Plecați devreme: la securitate este coadă.

    Actele pe care le citește judecătorul au termene. Întrebați avocatul despre acte.
guide-what_to_bring-sms = Aduceți: înștiințarea, primul act de la tribunal (NTA), un act cu fotografie, toate actele cu copii și traducerile. Plecați devreme: la securitate este coadă. Actele pentru judecător au termene: întrebați avocatul.

guide-day_of_hearing-title = Ziua audierii
guide-day_of_hearing =
    Treceți de securitate și fiți în sală la ora fixată. Întârzierea poate conta ca absență.

    Interpretul tribunalului este gratuit.

    Înainte să plecați, căutați un act cu data următoare. Nu este? Cereți-l și verificați la https://acis.eoir.justice.gov/en/ sau 1-800-898-7180.

    Apoi spuneți-ne data nouă. Noi vă amintim.
guide-day_of_hearing-sms = Treceți de securitate și fiți în sală la ora fixată: întârzierea poate conta ca absență. Interpretul tribunalului este gratuit. Înainte să plecați, cereți un act cu data următoare. Apoi spuneți-ne data nouă.

guide-in_person_or_online-title = În persoană sau pe internet?
guide-in_person_or_online =
    Mergeți în persoană, dacă înștiințarea sau tribunalul nu spune că este pe internet.

    Doar un link video nu înseamnă că audierea este pe internet. Linkurile se pot schimba odată cu judecătorul.

    Nu știți sigur? Sunați tribunalul din înștiințare sau 1-800-898-7180. Întrebați un avocat cum se cere judecătorului o audiere pe internet. Până când judecătorul spune da, rămâne în persoană.
guide-in_person_or_online-sms = Mergeți în persoană, dacă înștiințarea sau tribunalul nu spune că este pe internet. Doar un link video nu înseamnă asta. Întrebați un avocat cum se cere judecătorului. Până când judecătorul spune da, rămâne în persoană.

guide-cannot_go-title = Dacă nu pot merge
guide-cannot_go =
    Cererea pentru altă zi sau alt tribunal nu scuză pe nimeni până când judecătorul spune da. Mutarea dvs. nu mută cazul.

    Cine lipsește poate primi un ordin de deportare (expulzare), și când este bolnav sau departe.

    Un avocat poate cere judecătorului înainte de acea zi. Sunați acum, nu așteptați.
guide-cannot_go-sms = Cererea pentru altă zi sau alt tribunal nu scuză pe nimeni până când judecătorul spune da. Cine lipsește poate primi un ordin de deportare (expulzare). Un avocat poate cere judecătorului înainte de acea zi. Sunați acum.

guide-moved-title = M-am mutat
guide-moved =
    Dacă ne spuneți nouă, tribunalul nu află. Nici dacă spuneți unui avocat, poștei sau USCIS.

    1. Tribunalul: formularul EOIR-33 (schimbare de adresă), în 5 zile. Câte unul de persoană și o copie la avocații ICE (OPLA). Și pe internet: https://respondentaccess.eoir.justice.gov
    2. USCIS: formularul AR-11 sau contul dvs. pe internet, în 10 zile.
    3. ICE, dacă vă prezentați acolo: https://www.ice.gov/check-in, în 5 zile lucrătoare.

    Tribunalul trimite scrisorile la ultima dvs. adresă. Ce trimite acolo contează.
    Mutarea dvs. nu mută cazul la alt tribunal.
guide-moved-sms = Dacă ne spuneți nouă, poștei sau USCIS, tribunalul nu află. Tribunal: EOIR-33 (adresă nouă) în 5 zile, câte unul de persoană: https://respondentaccess.eoir.justice.gov USCIS: AR-11 în 10 zile. ICE, dacă vă prezentați acolo: 5 zile lucrătoare. Mutarea nu mută cazul.

guide-afraid_to_go-title = Mi-e frică să merg
guide-afraid_to_go =
    Două lucruri sunt adevărate:
    - Din mai 2025, ICE a arestat oameni la tribunale de imigrație.
    - Dacă lipsiți de la o audiere, judecătorul poate ordona deportarea (expulzarea) fără dvs.

    Vorbiți cu un avocat sau cu asistența juridică înainte de acea zi. Puteți întreba:
    - Pot cere judecătorului o audiere pe internet?
    - Ce se întâmplă dacă guvernul cere închiderea cazului (dismiss)? Nu este mereu o veste bună.

    Spuneți unei persoane de încredere unde mergeți. Familia poate căuta o persoană reținută aici: https://locator.ice.gov (trebuie A-number: țineți-l acasă, nu îl trimiteți niciodată aici).
guide-afraid_to_go-sms = Două lucruri sunt adevărate. Din mai 2025, ICE a arestat oameni la tribunale. Dacă lipsiți, judecătorul poate ordona deportarea (expulzarea). Vorbiți înainte cu un avocat, și despre o audiere pe internet. Spuneți unei persoane de încredere.

guide-interpreter-title = Interpret gratuit
guide-interpreter =
    La tribunalul de imigrație, interpretul este gratuit.

    Spuneți tribunalului sau judecătorului limba, dialectul și orașul dvs.

    Familia și prietenii nu pot traduce pentru dvs. la tribunal.

    Dacă nu înțelegeți interpretul, spuneți judecătorului.

    Pentru un interviu la USCIS, citiți ce spune scrisoarea.
guide-interpreter-sms = La tribunalul de imigrație, interpretul este gratuit. Spuneți tribunalului limba, dialectul și orașul dvs. Familia nu poate traduce la tribunal. Pentru un interviu la USCIS, citiți ce spune scrisoarea.

guide-find_a_lawyer-title = Cum găsesc un avocat
guide-find_a_lawyer =
    Mergeți din timp la un avocat, cu toate actele.

    Doar avocații și persoanele acreditate de Departamentul Justiției pot da sfaturi juridice despre imigrație. Nimeni altcineva.

    Lista tribunalului cu ajutor gratuit sau ieftin:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Mergeți din timp la un avocat. Doar avocații și persoanele acreditate de Departamentul Justiției pot da sfaturi juridice. Gratuit sau ieftin: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Atenție la escroci
guide-scams =
    Unii se dau drept tribunalul, un avocat sau ICE. Țin audieri false prin video, cer bani pentru „cauțiune” sau sună de la un număr fals.

    Noi nu cerem niciodată bani, A-number, Social Security sau o parolă. Tribunalul nu vă trimite niciodată un link aici.

    Paginile adevărate ale guvernului se termină în .gov.

    Nu știți sigur? Sunați avocatul dvs. sau tribunalul, la numărul din înștiințare. Anunțați: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Nu cerem niciodată bani, A-number sau parolă. Tribunalul nu trimite niciodată un link aici. Paginile guvernului se termină în .gov. Există audieri false prin video și numere false. Anunțați: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = O scrisoare sau un ordin
guide-letter_or_order =
    Deschideți imediat orice scrisoare de la tribunal. Poate schimba data sau poate cere ceva.

    Un ordin de deportare (expulzare): vorbiți cu un avocat în aceeași zi. Pot exista căi de răspuns, dar timpul este scurt: zile, nu săptămâni. După o absență, ordinul este valabil imediat.

    Vi se cere să acceptați închiderea cazului (dismiss)? Vorbiți întâi cu un avocat. Din 2025, pentru unii oameni asta a dus la o deportare rapidă.

    Păstrați toate actele.
guide-letter_or_order-sms = Deschideți imediat orice scrisoare de la tribunal. Ordin de deportare (expulzare): vorbiți cu un avocat în aceeași zi. Sunt zile, nu săptămâni. Înainte să acceptați închiderea cazului (dismiss), vorbiți cu un avocat.

guide-missed-title = Am lipsit de la o audiere
guide-missed =
    Când cineva lipsește de la o audiere, judecătorul poate ordona deportarea (expulzarea) în lipsă. Ordinul este valabil imediat.

    Poate exista o cale de a cere judecătorului să redeschidă cazul, de obicei o singură dată. Timpul este scurt: zile, nu săptămâni.

    Vorbiți azi cu un avocat. Ca să aflați ce a hotărât judecătorul: https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Dacă nu apare nimic, verificați în continuare.
guide-missed-sms = Judecătorul poate ordona deportarea (expulzarea) fără dvs., valabilă imediat. Poate exista o cale de a cere redeschiderea cazului, de obicei o singură dată. Sunt zile, nu săptămâni. Vorbiți azi cu un avocat.

choice-go-family = Familie
ask-family = Familie: ce doriți să faceți?
choice-family-list = Văd cine îmi urmărește datele
choice-family-invite = Invit o rudă
choice-family-give = Dau un cod persoanei cu audierea
choice-family-code = Am un cod
choice-family-leave = Nu mai urmăresc pe cineva
ask-family-name = Pe cine doriți să invitați? Ajunge o poreclă, ca „sora mea”. Vă rugăm să nu trimiteți numele complet.
ask-family-calls = Cum vă spune { $name }? Cel mai bine o poreclă, ca „Mama” sau „Unchiul R”.
say-family-code =
    Vă rugăm să dați personal acest cod. Este pentru { $name }. Merge o dată, timp de 7 zile.
    { $ways }
family-way-code = Cod: { $code }
family-way-sms = Codul se poate trimite prin SMS la { $phone }
family-way-link = Sau deschideți asta pe Telegram: { $link }
ask-family-code = Vă rugăm să scrieți codul primit.
say-family-code-wrong = Acest cod nu merge. Vă rugăm să cereți unul nou.
say-family-joined = A mers. Acum urmăriți: { $name }. Primiți aceleași mesaje.
say-family-linked = A mers. Ce a notat { $name } pentru dvs. este acum în mâinile dvs. Dvs. hotărâți cine vă urmărește datele.
ask-family-list = Aceste persoane vă urmăresc datele sau cer asta:
ask-family-nobody = Nimeni altcineva nu vă urmărește datele.
choice-family-approved = { $name }: primește datele dvs.
choice-family-pending = { $name }: așteaptă răspunsul dvs.
ask-family-allow = { $name } poate vedea toate datele dvs. și primi mesaje despre ele?
ask-family-remove = { $name } primește mesaje despre datele dvs. Să oprim asta?
say-family-approved = Bine. De acum, { $name } primește datele dvs.
say-family-removed = Bine. { $name } nu mai află nimic de la noi despre datele dvs. Codurile pe care nu le-a folosit nimeni nu mai merg.
ask-family-leave = Pe cine nu mai doriți să urmăriți?
say-family-left = Nu mai urmăriți: { $name }.
say-family-offer = Să primească și { $name } aceste mesaje? Trimiteți FAMILIE ca să primiți un cod pentru { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: aveți un mesaj.
staff-broadcast-asked = { $name } vă roagă să aprobați mesajul „{ $title }”. Persoane care l-ar primi: { $count }. Ca să îl vedeți, trimiteți /broadcast.
staff-broadcast-grown = Mesajul „{ $name }” este oprit: acum l-ar primi mai multe persoane decât s-a aprobat ({ $count }). Vă rugăm să îl priviți.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = ni s-a spus că tribunalul este închis în această zi. Asta nu anulează nimic. Verificați înainte să plecați.
sms-closed-short = tribunal închis? Nimic anulat: verificați.
rich-closed = Ni s-a spus că tribunalul este închis în această zi. Asta nu anulează nimic. Verificați înainte să plecați.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Ni s-a spus că { $court } este închis: { $date }. Acest mesaj nu anulează nimic. Verificați înainte să plecați: https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Doar actele de la tribunal sunt oficiale. Întrebări: { $phone }
ready-court_moved = Ni s-a spus că { $court } s-a mutat. Locul nou: { $place }. Ziua și ora rămân aceleași, dacă tribunalul nu spune altceva. Mergeți la locul scris pe cea mai nouă citație și verificați: https://acis.eoir.justice.gov/en/ sau 1-800-898-7180. Întrebări: { $phone }
ready-office_moved = Biroul nostru s-a mutat. Adresa nouă: { $place }. Doar biroul nostru s-a mutat: audierile dvs. rămân unde sunt. Întrebări: { $phone }
ready-new_attorney = Avocatul în acest caz este acum { $attorney }: { $number }. Vă rugăm să sunați acolo de acum înainte. Audierile rămân la fel. Dacă ceva nu este clar, sunați-ne: { $phone }
ready-rights_session = Vă invităm la o discuție gratuită despre drepturile dvs.: { $when }. Locul: { $place }. Sunt informații generale, nu un sfat juridic. Nu trebuie să spuneți nimic despre cazul dvs. Întrebări: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Noutăți de la birou
ask-news = Pe lângă mementouri, biroul are uneori noutăți pentru mulți oameni, cum ar fi o discuție despre drepturi sau un ajutor nou. Vă putem scrie și despre asta? Puteți opri oricând aici, iar mementourile continuă.
ask-news-have = Primiți și noutăți de la birou. Le mai doriți? Mementourile continuă oricum.
choice-news-yes = Da, și noutăți
choice-news-no = Nu, doar mementouri
say-news-on = Vă mulțumim. De acum primiți și noutăți de la birou.
say-news-off = Bine. Nu mai primiți noutăți. Mementourile continuă.
