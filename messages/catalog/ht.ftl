# Kreyòl ayisyen. Nou di "ou", fraz kout, menm mo yo toujou: odyans, tribinal, jij, avoka, avi, lòd depòtasyon.
# signed: no
# Babel bay dat fransè pou lang sa a: non jou yo ak non mwa yo ekri isit la.
# Tèks SMS yo sèvi ak lèt GSM-7 sèlman: è ak ò bon; gwo È ak gwo Ò fè SMS la koute doub, kidonk yo pa kòmanse fraz.

## Dates

weekdays = lendi madi mèkredi jedi vandredi samdi dimanch
weekdays-short = len mad mèk jed van sam dim
months = janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm
months-short = janv fev mas avr me jen jiyè out sept okt nov des
time-before-noon = { $hour }:{ $minute } nan maten
time-after-noon = { $hour }:{ $minute } nan apremidi
time-evening = { $hour }:{ $minute } nan aswè
date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, lè { $city }
short-when = { $day }, { $time }
when-today = Jodi a, { $when }
when-tomorrow = Demen, { $when }

## Words

yes = Wi
no = Non
back = Retounen
cancel-word = Anile
list-separator = {", "}

## Kinds

kind-master = Odyans kout (master)
kind-individual = Odyans konplè (individual)
kind-bond = Odyans pou kosyon
kind-fear_review = Revizyon entèvyou laperèz
kind-status_or_other_court = Yon lòt odyans nan tribinal
kind-uscis_biometrics = Anprent dwèt nan USCIS (biometrics)
kind-uscis_interview = Entèvyou nan USCIS
kind-ice_checkin = Randevou ak ICE (check-in)
kind-filing_deadline = Dat limit pou papye
kind-other = Yon lòt randevou

kind-master-long = Odyans "master": yon odyans kout, souvan premye a. Yo rele anpil moun nan menm lè a.
kind-individual-long = Odyans "individual": odyans konplè a. Jij la koute tout dosye a.
kind-bond-long = Odyans pou kosyon: se pou mande soti nan detansyon.
kind-fear_review-long = Revizyon entèvyou laperèz: yon jij gade ankò desizyon yo te pran nan entèvyou sou laperèz la.
kind-status_or_other_court-long = Yon odyans nan tribinal imigrasyon.
kind-uscis_biometrics-long = USCIS pran anprent dwèt ak yon foto.
kind-uscis_interview-long = Yon ofisye USCIS poze kesyon sou demann nan.
kind-ice_checkin-long = Yon vizit oswa yon rapò bay ICE.
kind-filing_deadline-long = Dènye jou pou remèt papye.
kind-other-long = Yon randevou yon moun te ekri.

your-master = odyans kout ou a (master) nan tribinal
your-master-short = odyans kout ou a
your-individual = odyans konplè ou a (individual) nan tribinal
your-individual-short = odyans konplè ou a
your-bond = odyans ou a pou kosyon
your-fear_review = odyans ou a sou entèvyou laperèz la
your-fear_review-short = odyans ou a ak jij la
your-status_or_other_court = odyans ou a nan tribinal
your-status_or_other_court-short = odyans ou a
your-uscis_biometrics = randevou anprent ou a nan USCIS
your-uscis_interview = entèvyou ou a nan USCIS
your-ice_checkin = randevou ou a ak ICE (check-in)
your-filing_deadline = dat limit ou a pou remèt papye
your-other = randevou ou a

of-master = { $names }: odyans kout (master) nan tribinal
of-master-short = { $names }: odyans kout
of-individual = { $names }: odyans konplè (individual) nan tribinal
of-individual-short = { $names }: odyans konplè
of-bond = { $names }: odyans pou kosyon
of-fear_review = { $names }: odyans sou entèvyou laperèz la
of-fear_review-short = { $names }: odyans ak jij la
of-status_or_other_court = { $names }: odyans nan tribinal
of-status_or_other_court-short = { $names }: odyans
of-uscis_biometrics = { $names }: randevou anprent nan USCIS
of-uscis_interview = { $names }: entèvyou nan USCIS
of-ice_checkin = { $names }: randevou ak ICE (check-in)
of-filing_deadline = { $names }: dat limit pou remèt papye
of-other = { $names }: randevou

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    nou note { $what }
    { $when }
sms-changed =
    nouvo dat pou { $what }
    Anvan { $old }
    Kounye a { $when }
sms-changed-place =
    nouvo kote pou { $what }
    { $when }
sms-cancelled =
    yo di nou dat sa a pa bon ankò: { $what }
    { $when }
    Verifye si se vre.
sms-nudge =
    tanpri verifye semèn sa a: { $what }
    { $when }
sms-disputed =
    gen { $count } dat pou { $what }
    { $dates }
    Verifye kilès ki bon.
sms-several = { $count } dat
sms-several-confirmation = nou note { $count } dat
sms-several-changed = { $count } chanjman
sms-several-cancelled = yo di nou { $count } dat sa yo pa bon ankò
sms-several-nudge = tanpri verifye { $count } dat sa yo semèn sa a
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Anvan { $old }
    Kounye a { $when }
sms-item-disputed =
    - { $what }: { $count } dat
    { $dates }
    Verifye kilès ki bon.
sms-place = { $place } (gade avi ou a)
sms-place-aged = { $place } ({ $as_of }; gade avi ou a)
sms-place-unknown = Kote: gade avi ou a
sms-online = Patisipe { $medium }: gade avi ou a


medium-video = sou videyo
medium-internet = sou entènèt
medium-phone = nan telefòn

do-court-papers = Mande yon avoka depi kounye a ki papye ou bezwen.
do-court-papers-short = Mande yon avoka pou papye yo.
do-court-plan = Ranje vwayaj, travay ak gadri timoun depi kounye a.
do-court-plan-short = Ranje vwayaj, travay, timoun.
do-court-bring = Pote avi a, yon pyès idantite ak foto ak tout papye tribinal yo. Soti bonè: gen liy pou sekirite.
do-court-bring-short = Pote avi, ID, papye. Soti bonè.
do-court-today = Pase sekirite epi chita nan sal la anvan { $time }.
do-court-today-short = Nan sal la, apre sekirite, anvan { $time }.
do-urgent = Sa a ijan. Rele yon avoka kounye a.
do-uscis-papers = Reli lèt USCIS la epi mete papye yo ansanm.
do-uscis-plan = Ranje vwayaj, travay ak gadri timoun depi kounye a.
do-uscis-bring = Pote lèt USCIS la ak yon pyès idantite ak foto. Soti bonè.
do-uscis-today = Rive anvan { $time } ak lèt la ak yon pyès idantite ak foto.
do-uscis-today-short = Rive anvan { $time } ak lèt la ak ID ou.
do-ice-papers = Pale ak yon avoka anvan jou sa a.
do-ice-plan = Pale ak yon avoka anvan jou sa a.
do-ice-bring = Pale ak yon avoka anvan ou ale. Pote papye ICE ou yo.
do-ice-today = Pote papye ICE ou yo. Di yon moun ou fè konfyans ki kote w prale.
do-filing-papers = Mande yon avoka kounye a si dat sa a bon.
do-filing-plan = Mande yon avoka kounye a si dat sa a bon.
do-filing-bring = Rele yon avoka jodi a pou dat sa a.
do-filing-today = Rele yon avoka kounye a pou dat sa a.
do-other-papers = Ekri dat la sou kalandriye ou.
do-other-plan = Ranje vwayaj, travay ak gadri timoun depi kounye a.
do-other-bring = Mete papye ou yo ansanm. Soti bonè.
do-other-today = Soti bonè.

miss-court = Si ou pa ale, jij la ka bay lòd depòtasyon.
miss-court-short = Rate l ka mennen yon lòd depòtasyon.
miss-court-other = Si yo pa ale, jij la ka bay lòd depòtasyon.
miss-court-other-short = Si yo rate l, jij la ka depòte yo.
miss-bond = Rate l ka fè dosye a mal.
miss-uscis_biometrics = Si ou pa ale, USCIS ka konsidere ou abandone demann nan.
miss-uscis_biometrics-short = Si ou pa ale, USCIS ka fèmen demann nan.
miss-uscis_biometrics-other = Si yo pa ale, USCIS ka konsidere yo abandone demann nan.
miss-uscis_biometrics-other-short = Si yo pa ale, USCIS ka fèmen demann nan.
miss-uscis_interview = Rate l ka fè demann nan mal.
miss-ice_checkin = Rate l ka gen gwo konsekans. Mande yon avoka.
miss-ice_checkin-short = Rate l ka grav anpil.
miss-filing_deadline = Papye yo dwe rive anvan jou sa a fini. Papye ki an reta ka pa konte.
miss-filing_deadline-short = Papye an reta ka pa konte.

sms-check-court = Dat la ka chanje, menm pou pi bonè. Verifye https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180. Se papye tribinal la sèlman ki ofisyèl.
sms-check-court-short = Dat la ka vin pi bonè: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Papye tribinal la konte.
sms-check-bond = Dat kosyon pa parèt sou https://acis.eoir.justice.gov/en/ ni nan 1-800-898-7180. Mande avoka a. Se papye tribinal la ki konte.
sms-check-bond-short = Dat kosyon pa sou https://acis.eoir.justice.gov/en/ ni 1-800-898-7180. Papye tribinal la konte.
sms-check-uscis = Dat la ka chanje. Dènye lèt USCIS la konte.
sms-check-ice = Dat la ka chanje. Dènye papye ICE ou a konte: https://www.ice.gov/check-in
sms-check-ice-short = Dènye papye ICE ou a konte: https://www.ice.gov/check-in
sms-check-filing = Se yon moun ki ekri dat sa a. Nou pa verifye l.
sms-check-filing-short = Nou pa verifye dat sa a.
sms-check-other = Dat la ka chanje. Gade dènye lèt ou a.

sms-lawyer = Avoka: { $name } { $phone }
sms-lawyer-hours = Avoka: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Avoka: { $phone }
sms-help = { $name } ka ede w jwenn yon avoka: { $phone }
sms-help-hours = { $name } ka ede w jwenn yon avoka: { $phone } ({ $hours })
sms-help-unnamed = Nou ka ede w jwenn yon avoka: { $phone }
sms-not-court = Nou pa tribinal la. Se pa konsèy legal.
sms-not-court-short = Ni tribinal ni konsèy legal.
sms-not-official = Se pa konsèy legal.
sms-stop = STOP pou fini.

rich-code = Mo sekrè ou a: { $code }
rich-reminder = Rapèl: { $what }
rich-confirmation =
    Nou note: { $what }
    Tanpri konpare sa ak avi ou a. N ap raple w anvan jou a.
rich-changed = Dat la chanje: { $what }
rich-changed-place = Kote a chanje: { $what }
rich-cancelled =
    Yo di nou dat sa a pa bon ankò: { $what }
    Tanpri verifye si se vre.
rich-nudge = Tanpri verifye dat sa a semèn sa a: { $what }
rich-disputed =
    Nou gen { $count } dat pou { $what }
    Nou pa konnen kilès ki bon. Tanpri verifye jodi a menm.
rich-several = Rapèl: { $count } dat
rich-several-confirmation =
    Nou note { $count } dat
    Tanpri konpare yo ak avi ou yo. N ap raple w anvan chak jou sa yo.
rich-several-changed = { $count } chanjman
rich-several-cancelled =
    Yo di nou { $count } dat sa yo pa bon ankò.
    Tanpri verifye si se vre.
rich-several-nudge = Tanpri verifye { $count } dat sa yo semèn sa a.
rich-item = { $number }. { $what }
rich-when = Kilè: { $when }
rich-was = Anvan: { $old }
rich-now = Kounye a: { $when }
rich-date-choice = - { $when }
rich-where = Ki kote: { $place }
rich-where-notice = Ale kote avi ou a di.
rich-where-aged = Ale kote avi ou a di. Nou note adrès sa a { $as_of }.
rich-where-unknown = Ki kote: gade kote avi ou a di.
rich-where-medium = Kijan: { $medium }. Avi ou a di kijan pou w patisipe. Yon lyen sèlman pa vle di se sou entènèt.
rich-do = Sa pou w fè: { $action }
rich-do-court-today-more = Si ou rive an reta, sa ka konte tankou ou pa t vini. Liy sekirite a ka long.
rich-do-court-bring-more = Entèprèt tribinal la gratis.
rich-check-court =
    Dat la ka chanje, menm pou yon jou pi bonè. Verifye chak semèn:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180 (an angle oswa an panyòl)
    Si ou pa jwenn anyen, kontinye verifye. Se papye tribinal la sèlman ki ofisyèl.
rich-check-bond =
    Odyans pou kosyon pa parèt sou https://acis.eoir.justice.gov/en/ ni nan telefòn 1-800-898-7180. Mande avoka a.
    Se papye tribinal la sèlman ki ofisyèl.
rich-check-uscis = Dat la ka chanje. Dènye lèt USCIS la konte.
rich-check-ice =
    Dat la ka chanje. Dènye papye ICE ou a konte.
    https://www.ice.gov/check-in
rich-check-filing = Se yon moun ki ekri dat sa a. Nou pa verifye l. Mande yon avoka.
rich-check-other = Dat la ka chanje. Gade dènye lèt ou a.
rich-lawyer = Avoka: { $name }, { $phone }
rich-lawyer-hours = Avoka: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Avoka: { $phone }
rich-help = { $name } ka ede w jwenn yon avoka: { $phone }
rich-help-hours = { $name } ka ede w jwenn yon avoka: { $phone } ({ $hours })
rich-help-unnamed = Nou ka ede w jwenn yon avoka: { $phone }
rich-not-court = Nou pa tribinal la. Sa a se pa konsèy legal.
rich-not-official = Sa a se pa konsèy legal.
rich-stop = Pou w pa resevwa mesaj sa yo ankò, voye STOP.

after-court = Ou te gen odyans { $date }. Jij la te ba ou yon nouvo dat? Si ou te rate l, rele yon avoka jodi a.
after-court-other = { $names }: odyans lan te { $date }. Jij la te bay yon nouvo dat? Si yo te rate l, rele yon avoka jodi a.
after-office = Ou te gen randevou { $date }. Yo te ba ou yon nouvo dat? Si ou te rate l, rele yon avoka jodi a.
after-office-other = { $names }: randevou a te { $date }. Gen yon nouvo dat? Si yo te rate l, rele yon avoka jodi a.

choice-ack = M ap ale
choice-ack-other = Mwen li l
choice-checked = Dat la bon
choice-help = Mwen bezwen èd
choice-help-sms = Ede m
choice-differs = Mwen gen yon lòt dat
choice-differs-sms = Lòt dat
choice-differs-other = Dat la pa menm
choice-differs-other-sms = Lòt dat
choice-more = Montre m
choice-newdate = Wi, gen nouvo dat
choice-nodate = Pa gen nouvo dat
choice-over = Tout bagay fini

discreet-reminder = { $from }: ou gen yon randevou { $when } ({ $city }).
discreet-reminder-other = { $from }: randevou w ap swiv la se { $when } ({ $city }).
discreet-reminder-short = { $from }: randevou { $when } ({ $city }).
discreet-confirmation = { $from }: nou note randevou ou a: { $when } ({ $city }).
discreet-confirmation-other = { $from }: nou note randevou w ap swiv la: { $when } ({ $city }).
discreet-confirmation-short = { $from }: nou note { $when } ({ $city }).
discreet-changed = { $from }: randevou ou a chanje: anvan { $old }, kounye a { $when } ({ $city }).
discreet-changed-other = { $from }: randevou w ap swiv la chanje: anvan { $old }, kounye a { $when } ({ $city }).
discreet-changed-short = { $from }: anvan { $old }, kounye a { $when } ({ $city }).
discreet-changed-least = { $from }: anvan { $old }, kounye a { $when }.
discreet-changed-place = { $from }: kote randevou ou a chanje, { $when } ({ $city }).
discreet-changed-place-other = { $from }: kote randevou w ap swiv la chanje, { $when }.
discreet-changed-place-short = { $from }: lòt kote, { $when }.
discreet-cancelled = { $from }: randevou ou a, { $when } ({ $city }), pa bon ankò.
discreet-cancelled-other = { $from }: randevou w ap swiv la, { $when }, pa bon ankò.
discreet-cancelled-short = { $from }: { $when } pa bon ankò.
discreet-nudge = { $from }: tanpri verifye randevou ou a: { $when } ({ $city }).
discreet-nudge-other = { $from }: tanpri verifye randevou w ap swiv la: { $when } ({ $city }).
discreet-nudge-short = { $from }: verifye { $when } ({ $city }).
discreet-disputed = { $from }: gen de dat pou randevou ou a: { $when } oswa { $old }. Tanpri verifye.
discreet-disputed-other = { $from }: gen de dat pou randevou w ap swiv la: { $when } oswa { $old }.
discreet-disputed-short = { $from }: de dat: { $when } oswa { $old }.
discreet-after = { $from }: apre randevou ou a { $day }, gen yon nouvo dat?
discreet-after-other = { $from }: apre randevou w ap swiv la { $day }, gen yon nouvo dat?
discreet-after-short = { $from }: apre { $day }, yon lòt dat?
discreet-several = { $from }: { $count } randevou. Premye a se { $when } ({ $city }).
discreet-several-confirmation = { $from }: nou note { $count } randevou. Premye a se { $when }.
discreet-several-changed = { $from }: { $count } randevou chanje. Premye a se kounye a { $when }.
discreet-several-cancelled = { $from }: { $count } randevou pa bon ankò.
discreet-several-nudge = { $from }: tanpri verifye { $count } randevou. Premye a se { $when }.
discreet-reply = Reponn 1 pou wè detay yo.
discreet-reply-short = Reponn 1.
discreet-tap = Peze bouton an pou w wè detay yo.
discreet-stop = STOP pou fini.

## Staff

staff-not-delivered = Nou pa rive jwenn { $label }. Rezon: { $reason }.
staff-not-delivered-phone = Nou pa rive jwenn { $label }, { $phone }. Rezon: { $reason }.
staff-needs-help = { $label } mande èd. Tanpri rele.
staff-needs-help-hearing = { $label } mande èd pou { $when }. Tanpri rele.
staff-dispute = De dat pou { $label }. Nou te gen { $was }. Kounye a yo di nou: { $said }. Tanpri deside kilès ki bon.
staff-dispute-cancel = { $label }: yon moun di { $was } pa bon ankò. Tanpri verifye.
staff-unread = { $label } pa reponn dènye rapèl pou { $when }. Tanpri rele.
staff-channel-paused = { $channel } nan poz: { $reason }. Anyen p ap soti la jiskaske sa ranje.
staff-odd-answer = { $channel } bay yon repons nou pa konnen: { $reason }. N ap eseye ankò.
somebody = yon moun
no-date = poko gen dat
staff-late = { $count ->
    [one] 1 mesaj an reta sou { $channel }.
   *[other] { $count } mesaj an reta sou { $channel }.
}
staff-import-parked = { $count ->
    [one] Enpòtasyon { $import }: 1 odyans ap tann. Nou p ap voye anyen toutotan ou pa lage l.
   *[other] Enpòtasyon { $import }: { $count } odyans ap tann. Nou p ap voye anyen toutotan ou pa lage yo.
}
staff-wrong-number = Telefòn { $label } sanble se pou yon lòt moun. Tanpri verifye nimewo a.
staff-bond = { $label } gen yon odyans pou kosyon: { $when }. Tanpri aji kounye a.
staff-at-once = { $label }: { $kind }, { $when }. Tanpri aji kounye a.
staff-fear-review = { $label } gen yon revizyon entèvyou laperèz: { $when }. Tanpri aji kounye a.
staff-short-notice = { $label } gen yon odyans talè konsa: { $when }. Tanpri rele.
staff-stopped = { $label } mande pou l pa resevwa mesaj ankò. Tanpri rele pou dat { $when }.
staff-expired = Yon mesaj pou { $label } pa t soti a lè. Rezon: { $reason }.

## What was done

say-we-failed = Padon, nou pa t ka li mesaj ou a. Se fòt pa nou, e biwo a konnen sa. Eseye ankò, oswa rele { $phone }.
say-same-date = Se menm dat nou te genyen an. Anyen pa chanje.
say-cancel-asked = Mèsi. Nou di biwo a sa. N ap kontinye raple w jiskaske yo verifye.
say-link-unknown = Lyen sa a pa mache ankò. Tanpri mande yon lòt.
say-staff-linked = Kounye a alèt pou biwo a ap rive nan chat sa a.
staff-inbound-failed = Nou pa t ka trete yon mesaj { $label } te voye (nimewo { $number }). Tanpri pran kontak ak moun nan.

## Dialogue

# Sa konvèsasyon an mande (ask-), sa li reponn (say-), ak sa moun ka chwazi (choice-).
# Yon sèl mesaj gen repons lan ak kesyon ki vin apre a: say-then mete yo ansanm.
say-then =
    { $first }

    { $then }

# Byenveni
ask-language =
    Bonjou. Se { $sender } k ap ekri w. Ki lang ou vle?
    Hello. This is { $sender }. Which language do you want?
choice-language-en = English
choice-language-es-419 = Español
choice-language-ht = Kreyòl ayisyen
choice-language-ar = العربية

ask-consent =
    Nou ka raple w odyans ou yo, pou w pa rate youn. Li gratis.
    { $sender } ap ekri w: nòmalman yon mesaj pa semèn, plis nan jou ki vin anvan yon odyans, ak youn lè yon dat chanje. Telegram ka li sa ki ekri nan chat sa a.
    Nou pa tribinal la, e sa a se pa konsèy legal.
    Pou w sispann nenpòt lè, voye SISPANN. Si w bezwen èd, voye HELP.
    Nou mèt ekri w?
ask-consent-sms = { $sender } ka raple w odyans ou yo: nòmalman yon tèks pa semèn, plis anvan yon odyans, ak youn lè yon dat chanje. Konpayi telefòn ou ka fè w peye mesaj ak done. Nou pa tribinal la. STOP pou fini, HELP pou jwenn èd. Nou mèt ekri w?
choice-agree = Wi, ekri m
choice-decline = Non, mèsi
say-agreed = Mèsi. Rapèl nou yo kout e yo pa di sou kisa yo ye. Ou ka chanje sa nan REGLAJ.
say-agreed-plain = Mèsi. Ou ka chanje sa rapèl yo di, oswa lang ou, nan REGLAJ.
say-agreed-sms = Mèsi. Rapèl nou yo kout e yo pa di sou kisa yo ye. Ou ka chanje sa nan REGLAJ. Voye 0 pou retounen.
say-declined = Dakò. Nou p ap ekri w. Si ou chanje lide, voye START.

# Odyans ki moun, ak ki kalite
ask-who = Odyans sa a se pou kiyès?
choice-who-self = Pou mwen
choice-who-known = { $name }
choice-who-other = Pou yon moun nan fanmi m
ask-name = Kijan pou nou rele moun sa a? Yon ti non pi bon, tankou "Manman" oswa "Tonton R". Tanpri pa voye non konplè ni A-number.
say-name-unreadable = Tanpri ekri yon ti non ak lèt, tankou "Manman".
say-name-long = Non sa a yon ti jan long. Yon ti non kout ase, tankou "Manman".

ask-kind = Ki kalite odyans li ye? Avi a di sa.
choice-kind-master = Odyans master (kout, souvan premye a)
choice-kind-individual = Odyans individual (odyans konplè a)
choice-kind-bond = Odyans pou kosyon (pou soti nan detansyon)
choice-kind-uscis_biometrics = Anprent dwèt nan USCIS
choice-kind-uscis_interview = Entèvyou nan USCIS
choice-kind-ice_checkin = Randevou ak ICE (check-in)
choice-kind-more = Yon lòt bagay, oswa mwen pa konnen
ask-kind-more = Kilès nan sa yo ki pi bon?
choice-kind-status_or_other_court = Nan tribinal, men mwen pa konnen ki kalite
choice-kind-fear_review = Yon jij ap gade ankò yon entèvyou laperèz
choice-kind-other = Yon lòt randevou, pa nan tribinal

# Ki kote
ask-court = Nan ki vil tribinal la ye? Ekri vil la, oswa twa lèt ki se kòd tribinal la.
ask-court-sms = Nan ki vil tribinal la ye? Ekri vil la, oswa twa lèt ki se kòd tribinal la. (0 = retounen)
choice-elsewhere = Yon lòt kote
say-court-unknown = Nou pa jwenn "{ $typed }" nan lis nou an. Tanpri ekri vil la sèlman, pa egzanp: Denver
ask-court-pick = Kilès ki sou avi a?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), pou moun ki nan detansyon
choice-court-closed = { $name } ({ $city }), fèmen oswa deplase
choice-court-unsure = { $name } ({ $city }), tanpri gade avi ou a
say-court-closed = Tanpri gade avi ou a ankò: dapre sa nou konnen, { $name } fèmen oswa deplase.
ask-city = Nan ki vil li ye? (0 = retounen)
ask-city-court = Nan ki vil odyans lan ye? Ekri vil la jan li ye sou avi a. (0 = retounen)
say-city-unreadable = Tanpri ekri non vil la, pa egzanp: Denver
ask-zone = Ki lè yo sèvi nan { $city }?
choice-zone-eastern = Lès (New York, Miami)
choice-zone-central = Sant (Chicago, Houston)
choice-zone-mountain = Mòn (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pasifik (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Kote w rete a, se menm lè ak { $city }? Nou mande sa pou nou pa ekri w nan mitan lannwit.
choice-own-same = Menm lè
choice-own-other = Yon lòt lè
ask-own-zone-which = Ki lè yo sèvi kote w rete a?

# Kilè
ask-when = Ki jou ak ki lè odyans lan ye nan { $city }? Ekri l jan li ye sou avi a, pa egzanp: 15 mas 2027 8:30 am
ask-when-other = Ki jou ak ki lè li ye? Ekri l jan li ye sou papye ou a, pa egzanp: 15 mas 2027 8:30 am
ask-when-new = Ki nouvo jou ak ki nouvo lè? Ekri l jan li ye sou dènye avi ou a, pa egzanp: 15 mas 2027 8:30 am
say-when-date = Mwen pa rive li yon dat ladan l.
say-when-impossible = Jou sa a pa nan kalandriye a. Tanpri gade avi a ankò.
say-when-no-year = Tanpri ekri ane a tou, epi ekri mwa a ak lèt, pou nou pa mele jou a ak mwa a.
say-when-unset = Papye sa a sanble poko gen dat. Tanpri chèche yon avi ki pi nouvo, oswa rele 1-800-898-7180 pou w tande dat la. Se papye tribinal la sèlman ki ofisyèl.
ask-day-order = Gen de fason pou li sa. Ki jou ou vle di?
ask-day-year = Ki ane?
ask-day-week = Ki jou ou vle di?
ask-day-which = Mwen wè plis pase yon jou. Kilès ki jou odyans lan?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Yon lòt jou
ask-time = { $when_date }: a ki lè? Pa egzanp: 8:30 am
ask-half = { $when_date }: nan maten oswa nan apremidi?
ask-time-which = { $when_date }: ki lè?
choice-time = { $when_time }
say-time-unreadable = Mwen pa rive li lè a. Tanpri ekri l konsa: 8:30 am

# Nou reli l pou moun nan
ask-check =
    Tanpri konpare sa ak avi ou a:
    { $what }
    { $when }
    { $place }
    Tout bagay kòrèk?
ask-check-doubt =
    Tanpri gade yon lòt fwa:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Se sa avi ou a di?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Wi, tout bagay kòrèk
choice-change = Non, chanje yon bagay
choice-meant = Mwen vle di { $when_date }
say-doubt-past = Jou sa a pase deja.
say-doubt-today-past = Lè sa a pase deja jodi a.
say-doubt-far = Gen anpil ane anvan dat sa a rive.
say-doubt-weekend = Se yon wikenn. Tribinal yo nòmalman fèmen.
say-doubt-holiday = Se yon jou konje federal. Tribinal yo nòmalman fèmen.
say-doubt-early = { $when_time } bonè anpil pou yon odyans.
say-doubt-late = { $when_time } ta anpil pou yon odyans.
say-doubt-weekday = Ou ekri yon lòt jou nan semèn nan. Dat sa a se: { $when_date }
ask-fix = Kisa pou nou chanje?
choice-fix-date = Jou a oswa lè a
choice-fix-place = Tribinal la oswa kote a
choice-fix-city = Vil la ak lè li
choice-fix-kind = Kalite odyans lan
choice-fix-who = Pou kiyès odyans lan ye

# Lis la
ask-list = Kilès?
ask-list-empty = Poko gen odyans isit la.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (nou gen de dat)
choice-hearing-awaited = { $what }: poko gen dat
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Poko gen dat. Kontinye verifye.
choice-do-change = Chanje jou a, lè a oswa kote a
choice-do-cancel = Yo anile odyans sa a
choice-do-list = Retounen nan lis la
ask-sure =
    { $what }, { $when }
    Dènye avi ou a di yo anile odyans sa a? Si ou pa sèten, mande yon avoka anvan. Rate yon odyans ka mennen yon lòd depòtasyon.
ask-sure-awaited = Ou vle nou bliye odyans sa a?
choice-sure-yes = Wi, yo anile l
choice-sure-no = Non, kite l jan l ye
say-nothing-changed = Anyen pa chanje.
say-hearing-gone = Odyans sa a pa nan lis ou a ankò.

# Repons pou rapèl yo
say-thanks = Mèsi. Tanpri kontinye verifye dat ou a jis jou a rive.
say-help-comes =
    Mèsi paske ou fè nou konnen. Nou di biwo a ou bezwen èd.
    { $call }
say-call-lawyer = Ou ka rele { $name }: { $phone }
say-call-lawyer-hours = Ou ka rele { $name }: { $phone } ({ $hours })
say-call-line = Moun sa yo ka ede w jwenn yon avoka: { $phone }
say-call-line-hours = Moun sa yo ka ede w jwenn yon avoka: { $phone } ({ $hours })
say-call-nobody = Y ap rele w.
say-after-nodate = Mèsi. Tanpri verifye chak semèn si gen yon nouvo dat: 1-800-898-7180. Se papye tribinal la sèlman ki ofisyèl.
say-after-over = Mèsi paske ou fè nou konnen. Nou p ap raple w li ankò.

# Meni, reglaj, èd
ask-menu = Kisa nou ka fè pou ou?
choice-go-hearings = Odyans mwen yo
choice-go-new = Ajoute yon odyans
choice-go-settings = Reglaj
choice-go-help = Mwen bezwen èd
ask-settings = Lang ou: { $language }. Mesaj ou yo: { $wording }.
say-wording-discreet = kout, san detay
say-wording-plain = ak tout detay
choice-set-language = Chanje lang lan
choice-set-wording = Kout oswa ak detay
choice-set-zone = Lè kote m rete a
choice-set-stop = Pa voye mesaj ankò
ask-language-again = Ki lang ou vle?
say-language-set = Depi kounye a n ap ekri w an kreyòl.
ask-wording = Kijan ou vle rapèl nou yo ye? Kout: "{ $sender }: ou gen yon randevou mad 15 des, 8:30 nan maten". Ak detay: tout bagay nan mesaj la. Panse ak lòt moun ki ka wè telefòn ou.
choice-wording-discreet = Kout, san detay
choice-wording-plain = Ak tout detay
say-wording-set-discreet = Kounye a rapèl ou yo kout e yo pa di sou kisa yo ye.
say-wording-set-plain = Kounye a rapèl ou yo gen tout detay. Nenpòt moun ki wè telefòn ou ka li yo.
say-zone-set = Mèsi. N ap ekri w lajounen, dapre lè kote w rete a.
ask-stop = Ou vle nou sispann tout mesaj? Odyans ou yo ap rete menm jan, men pèsonn p ap raple w yo.
choice-stop-all = Sispann tout mesaj
choice-stop-no = Non, kontinye ekri m
say-help =
    Se { $sender } k ap ekri w. Nou raple moun dat odyans yo. Nou pa tribinal la.
    { $call }
    Pou w sispann tout mesaj, voye SISPANN. Pou meni an, voye MENU.

# Sispann ak rekòmanse
say-stopped = { $sender }: ou p ap resevwa mesaj nan men nou ankò. Pou w rekòmanse, voye START.
say-restarted-here = Nou kontan wè w ankò. Si ou resevwa mesaj tèks nan men nou tou, voye START la tou.
say-wrong-number = Padon. Nou p ap ekri nimewo sa a ankò.
ask-leave = Ou te kite yon kesyon san fini. Kisa pou nou sispann?
choice-leave-question = Kesyon sa a sèlman
say-left = Dakò, nou kite sa.

# Tout lòt bagay
choice-back = Retounen
say-choose = Tanpri chwazi youn nan sa yo.
say-choose-number = Tanpri reponn ak yon nimewo.
say-not-understood = Mwen pa konprann sa.
say-you-are-welcome = Pa gen pwoblèm. Voye MENU nenpòt lè.
say-number-dropped = Ou voye yon nimewo ki sanble ak yon A-number. Nou retire l e nou pa kenbe l. Tanpri pa janm voye l nan yon mesaj.
say-cannot-read-voice = Nou pa ka koute mesaj vwa isit la. Tanpri ekri l.
say-cannot-read-photo = Nou pa ka li foto ni fichye isit la. Tanpri ekri jou ak lè ki sou avi a.
say-cannot-read-other = Se tèks sèlman nou ka li isit la. Tanpri ekri l.
say-cannot-read-old-button = Bouton sa a se pou yon ansyen kesyon.
