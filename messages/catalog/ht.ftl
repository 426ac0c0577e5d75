# Kreyòl ayisyen. Nou di "ou", fraz kout, menm mo yo toujou: odyans, tribinal, jij, avoka, avi, lòd depòtasyon.
# signed: no
# Babel bay dat fransè pou lang sa a: non jou yo ak non mwa yo ekri isit la.
# Tèks SMS yo sèvi ak lèt GSM-7 sèlman: è ak ò bon; gwo È ak gwo Ò fè SMS la koute doub, kidonk yo pa kòmanse fraz.

language-name = Kreyòl ayisyen

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
sms-disputed-place =
    gen { $count } kote pou { $what }
    { $when }
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
sms-item-disputed-place =
    - { $what }: { $count } kote
    { $when }
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
    Tanpri konpare sa ak avi ou a.
rich-confirmation-then = N ap raple w anvan jou a.
rich-changed = Dat la chanje: { $what }
rich-changed-place = Kote a chanje: { $what }
rich-cancelled =
    Yo di nou dat sa a pa bon ankò: { $what }
    Tanpri verifye si se vre.
rich-nudge = Tanpri verifye dat sa a semèn sa a: { $what }
rich-disputed =
    Nou gen { $count } dat pou { $what }
    Nou pa konnen kilès ki bon. Tanpri verifye jodi a menm.
rich-disputed-place =
    Nou gen { $count } kote pou { $what }
    Nou pa konnen kilès ki bon. Tanpri verifye jodi a menm.
rich-several = Rapèl: { $count } dat
rich-several-confirmation =
    Nou note { $count } dat
    Tanpri konpare yo ak avi ou yo.
rich-several-confirmation-then = N ap raple w anvan chak jou sa yo.
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
discreet-disputed-place = { $from }: gen de kote pou randevou ou a, { $when }. Tanpri verifye.
discreet-disputed-place-other = { $from }: gen de kote pou randevou w ap swiv la, { $when }.
discreet-disputed-place-short = { $from }: de kote pou { $when }.
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
staff-not-delivered-many = Mesaj ki pa rive: { $count }. Rezon prensipal: { $reason }. Tanpri gade lis moun pou rele yo.
staff-needs-help = { $label } mande èd. Tanpri rele.
staff-needs-help-hearing = { $label } mande èd pou { $when }. Tanpri rele.
staff-awaited = { $label } toujou pa gen dat odyans. Nou pa mande l ankò. Tanpri okipe sa.
staff-missed = { $label } di li rate yon odyans. Tanpri rele l jodi a.
staff-dispute = De dat pou { $label }. Nou te gen { $was }. Kounye a yo di nou: { $said }. Tanpri deside kilès ki bon.
staff-dispute-place = De kote pou { $label }, { $when }. Nou te gen: { $was }. Kounye a yo di nou: { $said }. Tanpri deside kilès ki bon.
staff-dispute-cancel = { $label }: yon moun di { $was } pa bon ankò. Tanpri verifye.
staff-unread = { $label } pa reponn dènye rapèl pou { $when }. Tanpri rele.
staff-unread-family = { $label }: fanmi an pa reponn dènye rapèl pou { $when }. Tanpri rele.
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
say-staff-console = Konekte la a. Lyen an mache yon sèl fwa, pandan 15 minit: { $link }
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

choice-language-more = Plis lang

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
choice-pick = Chwazi jou a ak bouton
ask-month = Ki mwa?
choice-month = { $when_month }
choice-number = { $number }

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
say-doubt-year = Ou pa t ekri ane a. Dat sa a se: { $when_date }
say-doubt-zone = Ou ekri lè yon lòt kote. Lè ki sou avi a se lè { $when_city }. Avi a di { $when_time }?
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
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (nou gen de kote)
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
counsel = { $from }: nimewo avoka ki te nan ansyen mesaj nou yo pa bon ankò. { $call }
counsel-other = { $from } ({ $names }): nimewo avoka ki te nan ansyen mesaj nou yo pa bon ankò. { $call }
discreet-counsel = { $from }: kounye a rele { $phone }, pa rele ansyen nimewo a.
reply-date = { $sender }: èske gen yon nouvo dat? Tanpri gade dènye lèt ou resevwa a.
reply-call-today = { $sender }: n ap rele w jodi a. Tanpri kenbe telefòn ou sou ou.
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
say-names-dropped = Nou pa kenbe non ki sou papye sa a.
say-cannot-read-voice = Nou pa ka koute mesaj vwa isit la. Tanpri ekri l.
say-cannot-read-photo = Nou pa ka li foto ni fichye isit la. Tanpri ekri jou ak lè ki sou avi a.
say-cannot-read-other = Se tèks sèlman nou ka li isit la. Tanpri ekri l.
say-cannot-read-old-button = Bouton sa a se pou yon ansyen kesyon.

## When it is unclear, or too much

say-we-were-at = Sa fè yon tan. Nou te nan kesyon sa a:
say-please-wait = Se te anpil mesaj yon sèl kou. Tanpri tann dis minit, epi ekri ankò. Pou w pa resevwa mesaj ankò, voye SISPANN.
say-cannot-read-edit = Nou pa wè chanjman nan yon ansyen mesaj. Tanpri ekri l ankò.
say-write-in-private = Mwen pale ak yon sèl moun alafwa. Tanpri ekri m nan yon chat prive. M ap kite gwoup sa a kounye a.
ask-stop-which = Ou vle mwens mesaj. Kisa pou nou sispann?
choice-stop-about = Sèlman sa ki sou { $name }
staff-unclear-text = { $label } ekri yon bagay nou pa t ka li. Tanpri kontakte l.
staff-unclear-unfinished = { $label } ekri yon dat men li pa di wi. Li pa konte, e nou pa fè pèsonn sonje l. Tanpri mande l.
staff-unclear-stop = { $label } vle mwens mesaj, men nou pa konnen kilès. Tanpri mande l.

## Delivery: why something did not arrive, and who is asked then

why-stopped = moun nan mande pou nou pa voye mesaj ankò
why-number = nimewo a pa mache, oswa li pa resevwa tèks
why-account = konpayi ki voye mesaj yo refize kont nou oswa reglaj nou
why-filtered = konpayi telefòn yo bloke mesaj nou yo
why-phone = telefòn nan fèmen oswa li pa jwenn siyal
why-provider = nou pa ka jwenn konpayi ki voye mesaj yo
why-blocked = moun nan bloke bot la
why-gone = chat la pa la ankò
why-unreadable = konpayi ki voye mesaj yo pa ka li tèks nou an
why-unknown = konpayi ki voye mesaj yo bay yon rezon nou pa konnen
why-twice = yon lòt pwogram sèvi ak menm bot la
why-throttled = twòp mesaj an menm tan
why-late = li te twò ta pou li itil
relay-ask = { $sender }: nou pa gen repons sou randevou w ap swiv la: { $when }. Tanpri, asire w moun nan konnen.
staff-silent = Sa fè lontan nou pa tande { $label }. Kounye a n ap mande si telefòn nan toujou pou li. Tanpri rele.
staff-silent-many = Telefòn nou pa tande depi lontan: { $count }. Tanpri gade lis moun pou rele yo.
staff-load = { $channel }: rapèl demen yo bezwen plis tan pase sa ki genyen anvan lè silans yo. Nou kòmanse pi bonè.
discreet-still = Se ou toujou? 1 = wi, montre m. 2 = move nimewo.
discreet-still-tap = Se ou menm toujou?
choice-still-me = Wi, montre m
choice-still-wrong = Move nimewo

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Mesaj yo ap soti sou { $channel } ankò. Yo te an reta pandan { $minutes } minit.
staff-job-failed = Sa a pa mache: { $job } ({ $reason }). N ap eseye ankò pita. Tanpri gade machin nan.
staff-job-down = Depi { $since } sa a pa mache: { $job } ({ $reason }). N ap eseye ankò chak èdtan. Sou machin nan, { $command } di sa pou fè.
staff-clock-back = Yo fè lè machin nan tounen { $minutes } minit dèyè. Tanpri verifye l.
staff-disk = Disk la prèske plen: gen { $megabytes } MB ki rete. Tanpri fè plas, sinon nou p ap ka kenbe mesaj.
staff-case-ends = { $label }: pèsonn pa di nou si gen yon nouvo dat. Nan de semèn n ap efase dosye sa a. Si gen yon dat ki manke, tanpri mete l.
digest =
    Pou biwo a jodi a:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 odyans toupre, e pèsonn poko konfime l.
   *[other] { $count } odyans toupre, e pèsonn poko konfime yo.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 moun gen yon odyans, men mesaj nou yo pa rive jwenn li.
   *[other] { $count } moun gen yon odyans, men mesaj nou yo pa rive jwenn yo.
}
digest-tasks = { $count ->
    [one] 1 bagay ap tann sou lis moun pou rele a.
   *[other] { $count } bagay ap tann sou lis moun pou rele a.
}
digest-imports = { $count ->
    [one] 1 enpòtasyon ap tann ou lage l.
   *[other] { $count } enpòtasyon ap tann ou lage yo.
}
digest-ending = Dosye n ap efase nan yon semèn: { $count }. Si ou bezwen prèv sa yo te voye yo, enprime l kounye a.
digest-paused = Nou pa voye anyen sou { $channel } kounye a ({ $reason }).
digest-guidance = { $count ->
    [one] Fòk yon moun verifye 1 tèks enfòmasyon talè.
   *[other] Fòk yon moun verifye { $count } tèks enfòmasyon talè.
}
digest-more = ... ak { $count } lòt

## The first day

profile-about = Rapèl pou randevou ou yo, nan lang ou. Gratis. Pou w sispann, voye STOP.
profile-description = Nou raple w randevou ou yo, pou w pa rate youn. Li gratis. Pou w kòmanse, peze bouton ki anba a. Pou w sispann nenpòt lè, voye STOP.
staff-test = Sa a se yon tès. Alèt pou biwo a ap rive jwenn ou isit la.

## On paper

poster-title = Nou raple w randevou ou yo
poster-why = Pou w pa rate youn. Nan lang ou. Gratis.
poster-telegram = Sou Telegram: mete kamera telefòn ou sou kare sa a, epi peze bouton an.
poster-sms = Ak mesaj tèks (SMS): ekri "{ $word }" nan { $phone }
sheet-title = Rapèl pou randevou ou yo
sheet-name = Kijan pou nou rele w? Yon ti non pi bon.
sheet-number = Tanpri pa ekri non konplè ou ni yon A-number sou fèy sa a.
sheet-phone = Nimewo telefòn pòtab ou
sheet-date = Jou, lè ak vil, jan li ye sou dènye avi ou a
sheet-news = Nou mèt voye nouvèl biwo a ban mwen tou. Se yon chwa apa.
sheet-share = Moun sa yo mèt resevwa mesaj sou dat mwen yo tou. Chak moun ranpli pwòp fèy pa l.
sheet-privacy = Nou kenbe sèlman sa ki ekri sou fèy sa a ak mesaj nou yo. Nou pa bay pèsonn nimewo ou pou piblisite. Lè ka ou a fini, nou efase tout.
sheet-signature = Siyati
sheet-day = Dat jodi a
sheet-keep = Tanpri kenbe moso sa a.
sheet-sender = Mesaj nou yo soti nan { $phone } e yo kòmanse ak: { $sender }
sheet-never = Nou pa janm mande w lajan, modpas ni A-number.
sheet-call = Ou gen kesyon? Rele nou: { $phone }

## Settings and privacy

choice-set-second = Yon dezyèm lang
choice-set-code = Mo sekrè mwen
choice-set-ways = Kote nou ekri m
choice-set-data = Sa nou konnen sou mwen
ask-second = Ki lang nou ka sèvi lè yon tèks pa egziste an { $language }?
choice-second-none = Pa gen dezyèm lang
say-second-set = Mèsi. Lè yon tèks pa egziste nan lang ou, w ap resevwa li an { $language }.
say-second-none = Dakò. Nou pa sèvi ak dezyèm lang.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Yon mo sekrè montre w ke yon mesaj soti nan men nou vre: li parèt nan rapèl nou yo. Ekri yon sèl mo ki gen 3 a 16 lèt oswa chif, pa egzanp: mango7
ask-code-have = Mo sekrè ou a se { $code }. Li parèt nan rapèl nou yo, pou w konnen se nou. Pou chanje li, ekri yon lòt mo.
choice-code-remove = Retire mo sekrè a
say-code-set = Kounye a mo sekrè ou a se { $code }. Tanpri pa di pèsonn li.
say-code-removed = Rapèl ou yo pa gen mo sekrè ankò.
say-code-unreadable = Tanpri ekri yon sèl mo ki gen omwen 3 lèt, san lòt siy. Li ka gen chif ladan.
say-code-long = Mo sa a twò long. Tanpri chwazi youn ki pi kout.
say-code-telling = Mo sa a ka fè lòt moun konnen sou kisa mesaj yo ye. Tanpri chwazi yon lòt, tankou yon fwi oswa yon bèt.
telling-words = imigrasyon tribinal odyans jij avoka depotasyon legal kosyon azil

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Nou ekri w isit la:
    { $ways }
choice-ways-sms = Pa SMS tou
choice-ways-telegram = Sou Telegram tou
choice-ways-moved = Nimewo m chanje
choice-ways-first = Kote pou eseye anvan
ask-first = Ki kote pou nou ekri w anvan?
say-first-set = Dakò. N ap eseye la anvan.
say-move-code =
    Kòd ou: { $code }
    { $how }
    Li mache yon sèl fwa, pandan yon jou. Pa montre okenn lòt moun li.
say-how-sms-here = Voye li nan nimewo sa a ak lòt telefòn ou a.
say-how-sms = Voye li nan yon mesaj tèks (SMS) ak telefòn ou a nan { $to }.
say-how-telegram = Voye li ban nou sou Telegram: { $to }
say-way-added = Sa fèt. Mesaj nou yo ka rive jwenn ou isit la tou kounye a.
say-way-moved = Sa fèt. Kounye a n ap ekri w isit la. Ansyen nimewo a p ap resevwa mesaj ankò.
say-way-same = Se isit la ou te jwenn kòd la. Tanpri voye li ak lòt telefòn nan.
say-way-taken = Nou pa t ka konekte telefòn sa a pou kont nou. Nou di biwo a sa, l ap ede w.
say-way-warning = Kounye a mesaj ou yo rive sou { $way } tou, oswa la sèlman. Si se pa ou ki te mande sa, tanpri rele { $phone }.

# One case without messages
choice-do-mute = Pa voye mesaj sou dosye sa a
choice-do-unmute = Voye mesaj sou dosye sa a ankò
say-what-muted = { $what } (pa gen mesaj)
say-muted = Dakò. Nou p ap ekri w sou dosye sa a ankò, pou okenn dat li. Tout lòt bagay kontinye.
say-unmuted = Dakò. W ap resevwa mesaj sou dosye sa a ankò, pou tout dat li yo.

# What we keep, and erasing it
ask-data = Nou ka montre w sa nou gen sou ou, oswa efase li.
choice-data-stored = Montre m sa nou gen
choice-data-erase = Efase tout sou mwen
say-stored =
    Men sa nou gen sou ou:
    { $lines }
    { $kept }
say-stored-language = Lang: { $language }
say-stored-second = Dezyèm lang: { $language }
say-stored-zone = Lè kote w rete a: { $zone }
say-stored-wording = Mesaj ou yo: { $wording }
say-stored-code = Mo sekrè: { $code }
say-stored-way = { $way }: ou te dakò { $when_date }
say-stored-way-office = { $way }: biwo a te note { $when_date } ke ou dakò
say-stored-way-silent = { $way }: pa gen mesaj
say-stored-people = Ou swiv: { $names }
say-stored-followers = { $count ->
    [one] 1 lòt moun resevwa mesaj sou odyans ou yo.
   *[other] { $count } lòt moun resevwa mesaj sou odyans ou yo.
}
say-stored-kept = { $days ->
    [one] Ak mesaj ki pase ant nou. Lè yon dosye fini, nou efase li apre 1 jou. Si w chwazi "Efase tout sou mwen", n ap efase tout kounye a.
   *[other] Ak mesaj ki pase ant nou. Lè yon dosye fini, nou efase li apre { $days } jou. Si w chwazi "Efase tout sou mwen", n ap efase tout kounye a.
}
ask-erase = Eske nou efase tout sa nou konnen sou ou? Apre sa pèsonn p ap raple w anyen. Odyans ou yo rete jan yo ye: tanpri ale kanmenm.
choice-erase-yes = Wi, efase tout
choice-erase-no = Non, kenbe li
ask-erase-sure = Nou pa ka defèt sa. Tanpri note dat ou yo anvan. Eske nou efase tout kounye a?
choice-erase-sure = Wi, efase tout kounye a
say-erased = { $sender }: nou efase sa nou te konnen sou ou. Ou p ap resevwa mesaj nan men nou ankò. Pou rekòmanse, voye START.
staff-erased = Yon moun mande nou efase sa nou konnen sou li. Sa fèt.
staff-erased-stays = Yon moun mande nou efase sa nou konnen sou li. Sa fèt. Yon dosye biwo a, oswa youn lòt moun ap swiv, kontinye san li: tanpri gade lis moun pou rele yo.
staff-two-people = { $label } vle sèvi ak telefòn { $way }, ki gen pwòp dosye pa l. Nou pa mete anyen ansanm. Tanpri rele.

## A hearing's life

# San dat: sa nou mande chak semèn. Diskrè anvan, apre sa nèt.
discreet-awaited = { $from }: ou jwenn yon dat pou randevou ou a? Tanpri verifye.
discreet-awaited-short = { $from }: gen yon dat kounye a?
discreet-awaited-other = { $from }: gen yon dat pou randevou w ap swiv la? Tanpri verifye.
awaited-check = { $from }: ou jwenn yon dat pou odyans ou a? Verifye sou https://acis.eoir.justice.gov/en/ oswa rele 1-800-898-7180. Si yo pa montre anyen, sa pa janm vle di pa gen odyans. Se papye tribinal la sèlman ki ofisyèl.
awaited-check-other = { $from }: gen yon dat pou odyans { $names }? Verifye sou https://acis.eoir.justice.gov/en/ oswa rele 1-800-898-7180. Si yo pa montre anyen, sa pa janm vle di pa gen odyans. Se papye tribinal la sèlman ki ofisyèl.
awaited-stop = { $text } { $stop }
choice-havedate = Mwen gen yon dat
choice-notyet = Poko gen dat
choice-unask = Pa mande m ankò
choice-unset = Mwen poko gen dat
say-awaited =
    Nou note sa: poko gen dat. N ap mande w yon fwa pa semèn.
    Tanpri verifye chak semèn tou: https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180
    Si yo pa montre anyen, sa pa janm vle di pa gen odyans. Se papye tribinal la sèlman ki ofisyèl.
say-unasked = Dakò, nou p ap mande ankò. Tanpri kontinye verifye pou kont ou si gen yon dat: 1-800-898-7180. Lè ou gen li, voye NOUVO oswa ODYANS.

# Li rate l, oswa tout bagay fini
choice-missed = Mwen rate l
say-missed =
    Sa a grav. Lè yon moun rate yon odyans, jij la ka bay lòd depòtasyon san li pa la.
    Tanpri rele jodi a. Pa tann yon lèt.
    { $call }
    Nou di biwo a sa deja.
ask-over =
    { $what }, { $when }
    Tout dosye a fini, san okenn lòt odyans? Si jij la bay yon desizyon, mande yon avoka menm jou a sa l vle di.
ask-over-awaited = Tout dosye a fini, san okenn lòt odyans? Si jij la bay yon desizyon, mande yon avoka menm jou a sa l vle di.
choice-over-yes = Wi, li fini
choice-over-no = Non, kontinye raple m

# Kalandriye ak kat
choice-do-over = Dosye mwen fini
choice-do-calendar = Mete l nan kalandriye m
choice-do-map = Montre kote a sou yon kat
calendar-title = { $sender }: randevou
say-calendar = Men yon fichye pou kalandriye ou. Li pa di sou kisa li ye. Si dat la chanje, mande yon lòt fichye.
say-calendar-link = Lyen sa a mete dat la nan kalandriye ou. Li pa di sou kisa li ye: { $link }
say-calendar-none = Pa gen fichye kalandriye pou dat sa a.
say-map =
    { $place }
    { $link }
    Ale kote avi ou a di.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Kesyon ak repons
choice-go-lawyer = Rele avoka mwen
ask-guide = Kisa ou ta renmen konnen?
choice-guide-more = Lòt kesyon
guide-said =
    { $text }

    Sous: { $source } ({ $reviewed }). Se pa konsèy legal.
guide-said-call =
    { $text }

    { $call }
    Sous: { $source } ({ $reviewed }). Se pa konsèy legal.
guide-own = { $text }

guide-dont_miss-title = Poukisa pa rate l?
guide-dont_miss =
    Chak odyans konte, menm sa ki kout.

    Si ou pa la, jij la ka bay lòd depòtasyon san ou. Si ou rive an reta, sa ka konte tankou ou pa t vini.

    Se menm bagay la si premye papye ou a (NTA) pa t gen dat.

    Dat la ka chanje, menm pou yon jou pi bonè. Verifye chak semèn:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Si yo pa montre anyen, kontinye verifye. Se papye tribinal la sèlman ki ofisyèl.

    Louvri chak lèt tribinal la voye. Wè yon avoka bonè.
guide-dont_miss-sms = Chak odyans konte. Si ou pa la, oswa ou rive an reta, jij la ka bay lòd depòtasyon san ou. Menm si premye papye ou a (NTA) pa t gen dat. Verifye chak semèn: https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180. Si yo pa montre anyen, kontinye verifye. Se papye tribinal la sèlman ki ofisyèl.

guide-what_to_bring-title = Sa pou w pote
guide-what_to_bring =
    Pou odyans lan, moun pote:
    - avi odyans lan
    - premye papye dosye a (NTA)
    - yon pyès idantite ak foto
    - tout papye tribinal yo, ak kopi
    - tradiksyon papye ki pa an angle

    Soti bonè: gen liy pou sekirite.

    Papye pou jij la li gen dat limit. Mande avoka ou sou papye yo.
guide-what_to_bring-sms = Pote: avi a, premye papye tribinal la (NTA), yon pyès idantite ak foto, tout papye yo ak kopi, ak tradiksyon. Soti bonè: gen liy pou sekirite. Papye pou jij la gen dat limit: mande avoka ou.

guide-day_of_hearing-title = Jou odyans lan
guide-day_of_hearing =
    Pase sekirite epi chita nan sal la lè li lè. Si ou rive an reta, sa ka konte tankou ou pa t vini.

    Entèprèt tribinal la gratis.

    Anvan ou ale, chèche yon papye ki gen pwochen dat la. Pa gen papye? Mande l, epi verifye sou https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180.

    Apre sa di nou nouvo dat la. N ap raple w.
guide-day_of_hearing-sms = Pase sekirite epi chita nan sal la lè li lè: reta ka konte tankou ou pa t vini. Entèprèt tribinal la gratis. Anvan ou ale, mande yon papye ki gen pwochen dat la. Apre sa di nou nouvo dat la.

guide-in_person_or_online-title = Sou plas oswa sou entènèt?
guide-in_person_or_online =
    Ale sou plas, sòf si avi ou a oswa tribinal la di se sou entènèt.

    Yon lyen videyo sèlman pa vle di se sou entènèt. Lyen yo ka chanje ak jij la.

    Ou pa sèten? Rele tribinal ki sou avi ou a, oswa 1-800-898-7180. Mande yon avoka kijan pou mande jij la yon odyans sou entènèt. Toutotan jij la pa di wi, li rete sou plas.
guide-in_person_or_online-sms = Ale sou plas, sòf si avi ou a oswa tribinal la di se sou entènèt. Yon lyen videyo sèlman pa vle di sa. Ou ka mande yon avoka kijan pou mande jij la. Toutotan jij la pa di wi, li rete sou plas.

guide-cannot_go-title = Si mwen pa ka ale
guide-cannot_go =
    Mande yon lòt jou oswa yon lòt tribinal pa eskize pèsonn toutotan jij la pa di wi. Demenaje pa deplase dosye a.

    Moun ki pa la ka jwenn yon lòd depòtasyon, menm si li malad oswa li lwen.

    Yon avoka ka mande jij la anvan jou a. Rele kounye a, pa tann.
guide-cannot_go-sms = Mande yon lòt jou oswa yon lòt tribinal pa eskize pèsonn toutotan jij la pa di wi. Moun ki pa la ka jwenn yon lòd depòtasyon. Yon avoka ka mande jij la anvan jou a. Rele kounye a.

guide-moved-title = Mwen demenaje
guide-moved =
    Di nou sa pa di tribinal la sa. Ni di yon avoka, lapòs oswa USCIS.

    1. Tribinal la: fòm EOIR-33 (chanjman adrès), nan 5 jou. Yon fòm pou chak moun, ak yon kopi pou avoka ICE yo (OPLA). Sou entènèt tou: https://respondentaccess.eoir.justice.gov
    2. USCIS: fòm AR-11 oswa kont ou sou entènèt, nan 10 jou.
    3. ICE, si ou prezante la: https://www.ice.gov/check-in, nan 5 jou travay.

    Tribinal la voye lèt li yo nan dènye adrès ou. Sa li voye la konte.
    Demenaje pa voye dosye ou nan yon lòt tribinal.
guide-moved-sms = Di nou sa pa di tribinal la sa, ni lapòs, ni USCIS. Tribinal: fòm EOIR-33 (nouvo adrès) nan 5 jou, youn pou chak moun: https://respondentaccess.eoir.justice.gov USCIS: fòm AR-11 nan 10 jou. ICE, si ou prezante la: 5 jou travay. Demenaje pa deplase dosye a.

guide-afraid_to_go-title = Mwen pè ale
guide-afraid_to_go =
    De bagay se verite:
    - Depi me 2025, ICE arete moun nan tribinal imigrasyon.
    - Si ou rate yon odyans, jij la ka bay lòd depòtasyon san ou.

    Pale ak yon avoka oswa yon èd legal anvan jou a. Ou ka mande yo:
    - Kijan mwen ka mande jij la yon odyans sou entènèt?
    - E si gouvènman an mande pou fèmen dosye mwen (dismiss)? Se pa toujou yon bon nouvèl.

    Di yon moun ou fè konfyans kote ou prale. Fanmi ou ka chèche yon moun yo arete isit la: https://locator.ice.gov (yo bezwen A-number a: kenbe l lakay, pa janm voye l isit la).
guide-afraid_to_go-sms = De bagay se verite. Depi me 2025, ICE arete moun nan tribinal imigrasyon. Si ou rate yon odyans, jij la ka bay lòd depòtasyon. Pale ak yon avoka anvan jou a. Di yon moun ou fè konfyans kote ou prale.

guide-interpreter-title = Yon entèprèt gratis
guide-interpreter =
    Nan tribinal imigrasyon, entèprèt la gratis.

    Di tribinal la, oswa jij la, lang ou, dyalèk ou ak vil kote ou soti.

    Fanmi ak zanmi pa gen dwa entèprete nan tribinal la.

    Si ou pa konprann entèprèt la, di jij la sa.

    Pou yon entèvyou nan USCIS, li sa lèt yo a di.
guide-interpreter-sms = Nan tribinal imigrasyon, entèprèt la gratis. Di tribinal la lang ou, dyalèk ou ak vil kote ou soti. Fanmi pa gen dwa entèprete. Pou yon entèvyou nan USCIS, li sa lèt yo a di.

guide-find_a_lawyer-title = Jwenn yon avoka
guide-find_a_lawyer =
    Wè yon avoka bonè, ak tout papye ou yo.

    Se avoka sèlman, ak moun Depatman Jistis la akredite, ki gen dwa bay konsèy legal sou imigrasyon. Pèsonn lòt.

    Lis tribinal la pou èd gratis oswa bon mache:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Wè yon avoka bonè, ak tout papye ou yo. Se avoka ak moun Depatman Jistis la akredite sèlman ki gen dwa bay konsèy legal. Gratis oswa bon mache: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Atansyon ak magouy
guide-scams =
    Gen moun ki pran pòz tribinal, avoka oswa ICE. Yo fè fo odyans sou videyo, yo mande lajan pou "kosyon", oswa yo rele ak yon fo nimewo.

    Nou pa janm mande lajan, A-number, nimewo Sosyal Sekirite oswa modpas. Tribinal la pa janm voye lyen ba ou isit la.

    Vrè paj gouvènman an fini ak .gov.

    Ou pa sèten? Rele avoka ou, oswa tribinal la nan nimewo ki sou avi ou a. Pou denonse sa: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Nou pa janm mande lajan, A-number oswa modpas. Tribinal la pa janm voye lyen isit la. Vrè paj gouvènman an fini ak .gov. Gen fo odyans sou videyo ak fo nimewo. Denonse sa: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Yon lèt oswa yon lòd
guide-letter_or_order =
    Louvri chak lèt tribinal la touswit. Li ka chanje dat ou oswa mande yon bagay.

    Yon lòd depòtasyon: pale ak yon avoka menm jou a. Ka gen fason pou reponn, men tan an kout: se jou, se pa semèn. Apre yon odyans ou rate, lòd la konte touswit.

    Yon moun mande w dakò pou yo fèmen dosye ou (dismiss)? Pale ak yon avoka anvan. Depi 2025, pou kèk moun sa te mennen yon depòtasyon rapid.

    Kenbe tout papye yo.
guide-letter_or_order-sms = Louvri chak lèt tribinal la touswit. Yon lòd depòtasyon: pale ak yon avoka menm jou a. Tan an kout: se jou, se pa semèn. Anvan ou dakò pou yo fèmen dosye ou, pale ak yon avoka.

guide-missed-title = Mwen rate yon odyans
guide-missed =
    Lè yon moun rate yon odyans, jij la ka bay lòd depòtasyon san li pa la. Lòd sa a konte touswit.

    Ka gen yon fason pou mande jij la louvri dosye a ankò, anjeneral yon sèl fwa. Tan an kout: se jou, se pa semèn.

    Pale ak yon avoka jodi a. Pou w konnen sa jij la deside: https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180. Si yo pa montre anyen, kontinye verifye.
guide-missed-sms = Jij la ka bay lòd depòtasyon san ou, epi li konte touswit. Ka gen yon fason pou mande jij la louvri dosye a ankò, anjeneral yon sèl fwa. Tan an kout: se jou, se pa semèn. Pale ak yon avoka jodi a.

# Fanmi: ki moun ki swiv ki moun, ak kòd ki fè yo jwenn
choice-go-family = Fanmi
ask-family = Fanmi: kisa ou vle fè?
choice-family-list = Gade ki moun ki swiv dat mwen yo
choice-family-invite = Envite yon moun nan fanmi m
choice-family-give = Bay moun ki gen odyans lan yon kòd
choice-family-code = Mwen gen yon kòd
choice-family-leave = Sispann swiv yon moun
ask-family-name = Ki moun ou vle envite? Yon ti non ase, tankou "sè m". Tanpri pa voye non konplè.
ask-family-calls = Kijan { $name } rele ou? Yon ti non pi bon, tankou "Manman" oswa "Tonton R".
say-family-code =
    Tanpri bay { $name } kòd sa a ou menm. Li mache yon sèl fwa, pandan 7 jou.
    { $ways }
family-way-code = Kòd: { $code }
family-way-sms = Moun nan ka voye kòd la pa tèks nan { $phone }
family-way-link = Oswa louvri sa a sou Telegram: { $link }
ask-family-code = Tanpri ekri kòd yo te ba ou a.
say-family-code-wrong = Kòd sa a pa mache. Tanpri mande yon lòt.
say-family-joined = Sa mache. Kounye a ou swiv { $name }, epi ou resevwa menm rapèl yo.
say-family-linked = Sa mache. Sa { $name } te ekri pou ou, se nan men ou li ye kounye a. Se ou ki deside ki moun ki swiv dat ou yo.
ask-family-list = Moun sa yo swiv dat ou yo, oswa mande pou fè sa:
ask-family-nobody = Pa gen lòt moun ki swiv dat ou yo.
choice-family-approved = { $name }: resevwa dat ou yo
choice-family-pending = { $name }: ap tann repons ou
ask-family-allow = Eske { $name } gen dwa wè tout dat ou yo epi resevwa rapèl?
ask-family-remove = { $name } resevwa rapèl pou dat ou yo. Eske nou dwe sispann sa?
say-family-approved = Dakò. Depi kounye a { $name } ap resevwa dat ou yo.
say-family-removed = Dakò. { $name } p ap resevwa anyen ankò sou dat ou yo. Kòd pèsonn poko sèvi yo pa mache ankò.
ask-family-leave = Ki moun ou pa vle swiv ankò?
say-family-left = Ou pa swiv { $name } ankò.
say-family-offer = Eske { $name } dwe resevwa rapèl sa yo tou? Voye FANMI pou jwenn yon kòd pou { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: ou gen yon mesaj.
staff-broadcast-asked = { $name } mande w apwouve mesaj "{ $title }". Moun ki ta resevwa l: { $count }. Pou w wè l, voye /broadcast.
staff-broadcast-grown = Mesaj "{ $name }" an poz: kounye a plis moun ta resevwa l pase kantite ki te apwouve a ({ $count }). Tanpri gade l.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = yo di nou tribinal la fèmen jou sa a. Sa pa anile anyen. Verifye anvan ou ale.
sms-closed-short = tribinal la ka fèmen. Anyen pa anile: verifye anvan.
rich-closed = Yo di nou tribinal la fèmen jou sa a. Sa pa anile anyen. Verifye anvan ou ale.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Yo di nou { $court } fèmen nan dat sa a: { $date }. Mesaj sa a pa anile anyen. Verifye anvan ou ale: https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180. Se papye tribinal la sèlman ki ofisyèl. Kesyon: { $phone }
ready-court_moved = Yo di nou { $court } chanje kote. Nouvo kote a: { $place }. Jou a ak lè a rete menm jan, sof si tribinal la di yon lòt bagay. Swiv kote ki ekri sou dènye avi ou a, epi verifye: https://acis.eoir.justice.gov/en/ oswa 1-800-898-7180. Kesyon: { $phone }
ready-office_moved = Biwo nou an chanje kote. Nouvo adrès la: { $place }. Se biwo nou an sèlman ki chanje: odyans ou yo rete kote yo ye a. Kesyon: { $phone }
ready-new_attorney = Kounye a, avoka ki okipe ka a se { $attorney }: { $number }. Tanpri rele la apati jodi a. Odyans yo rete menm jan. Si yon bagay pa klè, rele nou: { $phone }
ready-rights_session = Nou envite w nan yon chita pale gratis sou dwa ou yo: { $when }. Kote: { $place }. Se enfòmasyon jeneral, se pa konsèy legal. Ou pa bezwen di anyen sou ka pa ou a. Kesyon: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Nouvèl biwo a
ask-news = Anplis rapèl ou yo, biwo a konn gen nouvèl pou anpil moun, tankou yon chita pale sou dwa oswa yon nouvo èd. Nou mèt ekri w sou sa tou? Ou ka sispann sa isit la nenpòt lè, e rapèl ou yo ap kontinye.
ask-news-have = Ou resevwa nouvèl biwo a tou. Eske ou vle yo toujou? Rapèl ou yo ap kontinye kanmenm.
choice-news-yes = Wi, nouvèl tou
choice-news-no = Non, rapèl mwen yo sèlman
say-news-on = Mèsi. Apati kounye a ou resevwa nouvèl biwo a tou.
say-news-off = Dakò. Ou p ap jwenn nouvèl ankò. Rapèl ou yo ap kontinye.
