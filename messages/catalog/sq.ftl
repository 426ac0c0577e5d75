# Shqip. Flasim me "ju", me fjali të shkurtra dhe gjithmonë me të njëjtat fjalë: seancë, gjykatë, gjyqtar, avokat,
# njoftim (letra e gjykatës me datën), takim (fjalë asnjanëse), kujtesë, urdhër deportimi, fjalë e fshehtë.
# signed: no

language-name = Shqip

## Dates

weekdays-short = e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel
months-short = jan shk mars pri maj qer korr gush sht tet nën dhj
time-before-noon = { $hour }:{ $minute } AM paradite
time-after-noon = { $hour }:{ $minute } PM pasdite

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, ora { $city }
short-when = { $day }, { $time }
when-today = Sot, { $when }
when-tomorrow = Nesër, { $when }

## Words

yes = Po
no = Jo
back = Kthehu
cancel-word = Anulo
list-separator = {", "}

## Kinds

kind-master = Seancë e shkurtër (master)
kind-individual = Seancë e plotë (individual)
kind-bond = Seancë për dorëzani (bond)
kind-fear_review = Rishikim i intervistës së frikës
kind-status_or_other_court = Seancë tjetër në gjykatë
kind-uscis_biometrics = Gjurmët e gishtave te USCIS
kind-uscis_interview = Intervistë te USCIS
kind-ice_checkin = Paraqitje te ICE (check-in)
kind-filing_deadline = Afat për dokumente
kind-other = Takim tjetër

kind-master-long = Seanca "master": një seancë e shkurtër, shpesh e para. Thirren shumë njerëz në të njëjtën orë.
kind-individual-long = Seanca "individual": seanca e plotë. Gjyqtari dëgjon gjithë çështjen.
kind-bond-long = Seancë për dorëzani: për të kërkuar daljen nga ndalimi.
kind-fear_review-long = Rishikim i intervistës së frikës: një gjyqtar e shikon përsëri vendimin e intervistës së frikës.
kind-status_or_other_court-long = Një seancë në gjykatën e imigracionit.
kind-uscis_biometrics-long = USCIS merr gjurmët e gishtave dhe një fotografi.
kind-uscis_interview-long = Një zyrtar i USCIS bën pyetje për kërkesën.
kind-ice_checkin-long = Një vizitë te ICE ose një raport te ICE.
kind-filing_deadline-long = Dita e fundit për të dorëzuar dokumente.
kind-other-long = Një takim që e shkroi një person.

your-master = seanca juaj e shkurtër (master) në gjykatë
your-master-short = seanca juaj e shkurtër
your-individual = seanca juaj e plotë (individual) në gjykatë
your-individual-short = seanca juaj e plotë
your-bond = seanca juaj për dorëzani
your-fear_review = seanca juaj për intervistën e frikës
your-fear_review-short = seanca juaj te gjyqtari
your-status_or_other_court = seanca juaj në gjykatë
your-status_or_other_court-short = seanca juaj
your-uscis_biometrics = gjurmët tuaja të gishtave te USCIS
your-uscis_interview = intervista juaj te USCIS
your-ice_checkin = paraqitja juaj te ICE (check-in)
your-filing_deadline = afati juaj për dokumente
your-other = takimi juaj

of-master = { $names }: seancë e shkurtër (master) në gjykatë
of-master-short = { $names }: seancë e shkurtër
of-individual = { $names }: seancë e plotë (individual) në gjykatë
of-individual-short = { $names }: seancë e plotë
of-bond = { $names }: seancë për dorëzani
of-fear_review = { $names }: seancë për intervistën e frikës
of-fear_review-short = { $names }: seancë te gjyqtari
of-status_or_other_court = { $names }: seancë në gjykatë
of-status_or_other_court-short = { $names }: seancë
of-uscis_biometrics = { $names }: gjurmët e gishtave te USCIS
of-uscis_interview = { $names }: intervistë te USCIS
of-ice_checkin = { $names }: paraqitje te ICE (check-in)
of-filing_deadline = { $names }: afat për dokumente
of-other = { $names }: takim

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    e shënuam: { $what }
    { $when }
sms-changed =
    datë e re: { $what }
    Ishte { $old }
    Tani { $when }
sms-changed-place =
    vend i ri: { $what }
    { $when }
sms-cancelled =
    na thanë se kjo datë nuk vlen më: { $what }
    { $when }
    Kontrolloni nëse është e vërtetë.
sms-nudge =
    ju lutemi kontrolloni këtë javë: { $what }
    { $when }
sms-disputed =
    kemi { $count } data: { $what }
    { $dates }
    Cila është e saktë? Kontrolloni sot.
sms-disputed-place =
    kemi { $count } vende: { $what }
    { $when }
    Cili është i saktë? Kontrolloni sot.
sms-several = { $count } data
sms-several-confirmation = { $count } data u shënuan
sms-several-changed = { $count } ndryshime
sms-several-cancelled = na thanë se këto { $count } data nuk vlejnë më
sms-several-nudge = ju lutemi kontrolloni këto { $count } data këtë javë
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Ishte { $old }
    Tani { $when }
sms-item-disputed =
    - { $what }: { $count } data
    { $dates }
    Cila është e saktë? Kontrolloni sot.
sms-item-disputed-place =
    - { $what }: { $count } vende
    { $when }
    Cili është i saktë? Kontrolloni sot.
sms-place = { $place } (shihni njoftimin)
sms-place-aged = { $place } (nga { $as_of }; shihni njoftimin)
sms-place-unknown = Vendi: në njoftim
sms-online = Merrni pjesë { $medium }: shihni njoftimin

medium-video = me video
medium-internet = në internet
medium-phone = me telefon

do-court-papers = Pyesni tani një avokat cilat dokumente duhen.
do-court-papers-short = Pyesni avokatin për dokumentet.
do-court-plan = Planifikoni tani rrugën, punën dhe kujdesin për fëmijët.
do-court-plan-short = Planifikoni rrugën, punën, fëmijët.
do-court-bring = Merrni njoftimin, një dokument me foto dhe të gjitha letrat e gjykatës. Nisuni herët: ka radhë te siguria.
do-court-bring-short = Merrni letrat dhe ID me foto. Nisuni herët.
do-court-today = Kaloni sigurinë dhe jini në sallë në orën e caktuar: { $time }
do-court-today-short = Kaloni sigurinë. Në sallë: { $time }
do-urgent = Kjo është urgjente. Telefononi një avokat tani.
do-uscis-papers = Lexoni përsëri letrën e USCIS dhe mblidhni dokumentet.
do-uscis-plan = Planifikoni tani rrugën, punën dhe kujdesin për fëmijët.
do-uscis-bring = Merrni letrën e USCIS dhe një dokument me foto. Nisuni herët.
do-uscis-today = Jini atje me letrën dhe një dokument me foto në orën e caktuar: { $time }
do-uscis-today-short = Merrni letrën dhe dokument me foto. Ora: { $time }
do-ice-papers = Flisni me një avokat para kësaj dite.
do-ice-plan = Flisni me një avokat para kësaj dite.
do-ice-bring = Flisni me një avokat para se të shkoni. Merrni letrat e ICE.
do-ice-today = Merrni letrat e ICE. Tregoni një njeriu të besuar ku po shkoni.
do-filing-papers = Pyesni tani një avokat nëse kjo datë është e saktë.
do-filing-plan = Pyesni tani një avokat nëse kjo datë është e saktë.
do-filing-bring = Telefononi sot një avokat për këtë datë.
do-filing-today = Telefononi tani një avokat për këtë datë.
do-other-papers = Shënojeni në kalendar.
do-other-plan = Planifikoni tani rrugën, punën dhe kujdesin për fëmijët.
do-other-bring = Mblidhni dokumentet. Nisuni herët.
do-other-today = Nisuni herët.

miss-court = Nëse mungoni, gjyqtari mund të urdhërojë deportimin.
miss-court-short = Mungesa: gjyqtari mund t'ju deportojë.
miss-court-other = Nëse personi mungon, gjyqtari mund të urdhërojë deportimin.
miss-court-other-short = Mungesa: gjyqtari mund ta deportojë.
miss-bond = Mungesa mund ta dëmtojë çështjen.
miss-uscis_biometrics = Nëse mungoni, USCIS mund ta quajë kërkesën të braktisur.
miss-uscis_biometrics-short = Nëse mungoni, USCIS mund ta mbyllë kërkesën.
miss-uscis_biometrics-other = Nëse personi mungon, USCIS mund ta quajë kërkesën të braktisur.
miss-uscis_biometrics-other-short = Me mungesë, USCIS mund ta mbyllë kërkesën.
miss-uscis_interview = Mungesa mund ta dëmtojë kërkesën.
miss-ice_checkin = Mungesa mund të ketë pasoja të rënda. Pyesni një avokat.
miss-ice_checkin-short = Mungesa mund të ketë pasoja të rënda.
miss-filing_deadline = Dokumentet duhet të mbërrijnë deri atë ditë. Me vonesë mund të mos vlejnë.
miss-filing_deadline-short = Letrat me vonesë mund të mos vlejnë.

sms-check-court = Data mund të ndryshojë, edhe më herët. Kontrolloni te https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Zyrtare janë vetëm letrat e gjykatës.
sms-check-court-short = Mund të jetë më herët: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Vlen letra e gjykatës.
sms-check-bond = Seancat për dorëzani nuk dalin te https://acis.eoir.justice.gov/en/ as te 1-800-898-7180. Pyesni avokatin. Vlejnë vetëm letrat e gjykatës.
sms-check-bond-short = Dorëzanitë nuk dalin te https://acis.eoir.justice.gov/en/ as te 1-800-898-7180. Vlen letra e gjykatës.
sms-check-uscis = Data mund të ndryshojë. Vlen letra më e re e USCIS.
sms-check-ice = Data mund të ndryshojë. Vlen letra juaj më e re e ICE: https://www.ice.gov/check-in
sms-check-ice-short = Vlen letra juaj më e re e ICE: https://www.ice.gov/check-in
sms-check-filing = Këtë datë e shkroi një person. Ne nuk e kontrolluam.
sms-check-filing-short = Ne nuk e kontrolluam këtë datë.
sms-check-other = Data mund të ndryshojë. Kontrolloni letrën më të re.

sms-lawyer = Avokat: { $name } { $phone }
sms-lawyer-hours = Avokat: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Avokat: { $phone }
sms-help = { $name } ju ndihmon të gjeni avokat: { $phone }
sms-help-hours = { $name } ju ndihmon të gjeni avokat: { $phone } ({ $hours })
sms-help-unnamed = Ju ndihmojmë të gjeni avokat: { $phone }
sms-not-court = Ne nuk jemi gjykata. Kjo nuk është këshillë ligjore.
sms-not-court-short = As gjykatë, as këshillë ligjore.
sms-not-official = Kjo nuk është këshillë ligjore.
sms-stop = Ndalim: STOP.

rich-code = Fjala juaj e fshehtë: { $code }
rich-reminder = Ju kujtojmë: { $what }
rich-confirmation =
    E shënuam: { $what }
    Ju lutemi krahasojeni me njoftimin.
rich-confirmation-then = Do t'ju kujtojmë para asaj dite.
rich-changed = Data ndryshoi: { $what }
rich-changed-place = Vendi ndryshoi: { $what }
rich-cancelled =
    Na thanë se kjo datë nuk vlen më: { $what }
    Ju lutemi kontrolloni nëse është e vërtetë.
rich-nudge = Ju lutemi kontrolloni këtë datë këtë javë: { $what }
rich-disputed =
    Kemi { $count } data: { $what }
    Nuk e dimë cila është e saktë. Ju lutemi kontrolloni sot.
rich-disputed-place =
    Kemi { $count } vende: { $what }
    Nuk e dimë cili është i saktë. Ju lutemi kontrolloni sot.
rich-several = Ju kujtojmë: { $count } data
rich-several-confirmation =
    U shënuan: { $count } data
    Ju lutemi krahasojini me njoftimet.
rich-several-confirmation-then = Do t'ju kujtojmë para çdo dite.
rich-several-changed = { $count } ndryshime
rich-several-cancelled =
    Na thanë se këto { $count } data nuk vlejnë më.
    Ju lutemi kontrolloni nëse është e vërtetë.
rich-several-nudge = Ju lutemi kontrolloni këto { $count } data këtë javë.
rich-item = { $number }. { $what }
rich-when = Kur: { $when }
rich-was = Ishte: { $old }
rich-now = Tani: { $when }
rich-date-choice = - { $when }
rich-where = Ku: { $place }
rich-where-notice = Shkoni te vendi që shkruhet në njoftim.
rich-where-aged = Shkoni te vendi që shkruhet në njoftim. Adresa jonë është e datës { $as_of }.
rich-where-unknown = Ku: shihni vendin në njoftim.
rich-where-medium = Si: { $medium }. Njoftimi tregon si të merrni pjesë. Vetëm një link nuk do të thotë se është në internet.
rich-do = Çfarë të bëni: { $action }
rich-do-court-today-more = Vonesa mund të quhet mungesë. Radha te siguria mund të jetë e gjatë.
rich-do-court-bring-more = Përkthyesi i gjykatës është falas.
rich-check-court =
    Data mund të ndryshojë, edhe për një ditë më herët. Kontrolloni çdo javë:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Nëse nuk del asgjë, vazhdoni të kontrolloni. Zyrtare janë vetëm letrat e gjykatës.
rich-check-bond =
    Seancat për dorëzani nuk dalin te https://acis.eoir.justice.gov/en/ as në telefonin 1-800-898-7180. Pyesni avokatin.
    Zyrtare janë vetëm letrat e gjykatës.
rich-check-uscis = Data mund të ndryshojë. Vlen letra më e re e USCIS.
rich-check-ice =
    Data mund të ndryshojë. Vlen letra juaj më e re e ICE.
    https://www.ice.gov/check-in
rich-check-filing = Këtë datë e shkroi një person. Ne nuk e kontrolluam. Pyesni një avokat.
rich-check-other = Data mund të ndryshojë. Kontrolloni letrën më të re.
rich-lawyer = Avokat: { $name }, { $phone }
rich-lawyer-hours = Avokat: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Avokat: { $phone }
rich-help = { $name } mund t'ju ndihmojë të gjeni një avokat: { $phone }
rich-help-hours = { $name } mund t'ju ndihmojë të gjeni një avokat: { $phone } ({ $hours })
rich-help-unnamed = Ne mund t'ju ndihmojmë të gjeni një avokat: { $phone }
rich-not-court = Ne nuk jemi gjykata. Kjo nuk është këshillë ligjore.
rich-not-official = Kjo nuk është këshillë ligjore.
rich-stop = Për të mos marrë më mesazhe, dërgoni STOP.

after-court = Seanca juaj ishte { $date }. A ju dha gjyqtari një datë të re? Nëse munguat, telefononi sot një avokat.
after-court-other = { $names }: seanca ishte { $date }. A dha gjyqtari një datë të re? Nëse personi mungoi, telefononi sot një avokat.
after-office = Takimi juaj ishte { $date }. A morët një datë të re? Nëse munguat, telefononi sot një avokat.
after-office-other = { $names }: takimi ishte { $date }. A ka një datë të re? Nëse personi mungoi, telefononi sot një avokat.

choice-ack = Do të shkoj
choice-ack-other = E lexova
choice-checked = Data është e saktë
choice-help = Kam nevojë për ndihmë
choice-help-sms = Ndihmë
choice-differs = Data ime është tjetër
choice-differs-sms = Datë tjetër
choice-differs-other = Data është tjetër
choice-differs-other-sms = Datë tjetër
choice-more = Dua ta shoh
choice-newdate = Po, datë e re
choice-nodate = Pa datë të re
choice-over = Mbaroi gjithçka

discreet-reminder = { $from }: takimi juaj është { $when }, { $city }.
discreet-reminder-other = { $from }: takimi që ndiqni është { $when }, { $city }.
discreet-reminder-short = { $from }: takim { $when }, { $city }.
discreet-confirmation = { $from }: u shënua, takimi juaj është { $when }, { $city }.
discreet-confirmation-other = { $from }: u shënua, takimi që ndiqni është { $when }, { $city }.
discreet-confirmation-short = { $from }: u shënua { $when }, { $city }.
discreet-changed = { $from }: takimi juaj ndryshoi: ishte { $old }, tani { $when }, { $city }.
discreet-changed-other = { $from }: takimi që ndiqni ndryshoi: ishte { $old }, tani { $when }, { $city }.
discreet-changed-short = { $from }: ishte { $old }, tani { $when }, { $city }.
discreet-changed-least = { $from }: ishte { $old }, tani { $when }.
discreet-changed-place = { $from }: takimi juaj ka vend tjetër: { $when }, { $city }.
discreet-changed-place-other = { $from }: takimi që ndiqni ka vend tjetër: { $when }.
discreet-changed-place-short = { $from }: vend i ri, { $when }.
discreet-cancelled = { $from }: takimi juaj nuk vlen më: { $when }, { $city }.
discreet-cancelled-other = { $from }: takimi që ndiqni nuk vlen më: { $when }.
discreet-cancelled-short = { $from }: nuk vlen më: { $when }.
discreet-nudge = { $from }: ju lutemi kontrolloni takimin: { $when }, { $city }.
discreet-nudge-other = { $from }: ju lutemi kontrolloni takimin që ndiqni: { $when }, { $city }.
discreet-nudge-short = { $from }: kontrolloni { $when }, { $city }.
discreet-disputed = { $from }: dy data për takimin: { $when } ose { $old }. Kontrolloni.
discreet-disputed-other = { $from }: dy data për takimin që ndiqni: { $when } ose { $old }.
discreet-disputed-short = { $from }: dy data: { $when } ose { $old }.
discreet-disputed-place = { $from }: dy vende për takimin, { $when }. Kontrolloni.
discreet-disputed-place-other = { $from }: dy vende për takimin që ndiqni, { $when }.
discreet-disputed-place-short = { $from }: dy vende për { $when }.
discreet-after = { $from }: takimi juaj ishte { $day }. A ka datë të re?
discreet-after-other = { $from }: takimi që ndiqni ishte { $day }. A ka datë të re?
discreet-after-short = { $from }: kaloi { $day }. Datë e re?
discreet-several = { $from }: { $count } takime. I pari është { $when }, { $city }.
discreet-several-confirmation = { $from }: u shënuan { $count } takime. I pari është { $when }.
discreet-several-changed = { $from }: ndryshuan { $count } takime. I pari tani është { $when }.
discreet-several-cancelled = { $from }: { $count } takime nuk vlejnë më.
discreet-several-nudge = { $from }: ju lutemi kontrolloni { $count } takime. I pari është { $when }.
discreet-reply = Përgjigjuni 1 për më shumë.
discreet-reply-short = Shkruani 1.
discreet-tap = Prekni butonin për hollësi.
discreet-stop = Ndalim: STOP.

## Staff

staff-not-delivered = Nuk mori mesazh: { $label }. Arsyeja: { $reason }.
staff-not-delivered-phone = Nuk mori mesazh: { $label }, { $phone }. Arsyeja: { $reason }.
staff-not-delivered-many = Mesazhe që nuk mbërritën: { $count }. Arsyeja kryesore: { $reason }. Ju lutemi shihni listën e telefonatave.
staff-needs-help = { $label } kërkon ndihmë. Ju lutemi telefononi.
staff-needs-help-hearing = { $label } kërkon ndihmë për { $when }. Ju lutemi telefononi.
staff-awaited = { $label } nuk ka ende datë seance. Ne nuk pyesim më. Ju lutemi kujdesuni për këtë.
staff-missed = { $label } thotë se mungoi në një seancë. Ju lutemi telefononi sot.
staff-dispute = Dy data për { $label }. Kishim { $was }. Tani na thanë: { $said }. Ju lutemi vendosni cila është e saktë.
staff-dispute-place = Dy vende për { $label }, { $when }. Kishim: { $was }. Tani na thanë: { $said }. Ju lutemi vendosni cili është i saktë.
staff-dispute-cancel = { $label }: dikush thotë se { $was } nuk vlen më. Ju lutemi kontrolloni.
staff-unread = { $label } nuk iu përgjigj kujtesës së fundit për { $when }. Ju lutemi telefononi.
staff-unread-family = { $label }: familja nuk iu përgjigj kujtesës së fundit për { $when }. Ju lutemi telefononi.
staff-channel-paused = { $channel } është në pauzë: { $reason }. Asgjë nuk del andej derisa të rregullohet.
staff-odd-answer = { $channel } dha një përgjigje që nuk e njohim: { $reason }. Po provojmë përsëri.
somebody = dikush
no-date = ende pa datë
staff-late = { $count ->
    [one] 1 mesazh është me vonesë në { $channel }.
   *[other] { $count } mesazhe janë me vonesë në { $channel }.
}
staff-import-parked = { $count ->
    [one] Importi { $import }: 1 seancë në pritje. Asgjë nuk dërgohet derisa ta lejoni.
   *[other] Importi { $import }: { $count } seanca në pritje. Asgjë nuk dërgohet derisa t'i lejoni.
}
staff-wrong-number = Telefoni i { $label } duket se është i dikujt tjetër. Ju lutemi kontrolloni numrin.
staff-bond = { $label } ka një seancë për dorëzani: { $when }. Ju lutemi veproni tani.
staff-at-once = { $label }: { $kind }, { $when }. Ju lutemi veproni tani.
staff-fear-review = { $label } ka një rishikim të intervistës së frikës: { $when }. Ju lutemi veproni tani.
staff-short-notice = { $label } ka një seancë shumë shpejt: { $when }. Ju lutemi telefononi.
staff-stopped = { $label } nuk do më mesazhe. Ju lutemi telefononi për { $when }.
staff-expired = Një mesazh për { $label } nuk u dërgua në kohë. Arsyeja: { $reason }.

## What was done

say-we-failed = Na vjen keq, nuk e lexuam dot mesazhin tuaj. Gabimi është yni dhe zyra e di. Provoni përsëri ose telefononi { $phone }.
say-same-date = Kjo është data që kemi. Asgjë nuk ndryshoi.
say-cancel-asked = Faleminderit. E njoftuam zyrën. Do t'ju kujtojmë derisa zyra ta kontrollojë.
say-link-unknown = Ky link nuk punon më. Ju lutemi kërkoni një të ri.
say-staff-linked = Alarmet për zyrën tani vijnë në këtë bisedë.
say-staff-console = Hyni këtu. Linku punon vetëm një herë, për 15 minuta: { $link }
staff-inbound-failed = Një mesazh nga { $label } nuk u trajtua dot (numri { $number }). Ju lutemi lidhuni me këtë person.

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    Përshëndetje. Këtu është { $sender }. Cilën gjuhë doni?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Më shumë gjuhë

ask-consent =
    Mund t'ju kujtojmë seancat, që të mos humbisni asnjë. Është falas.
    { $sender } ju shkruan: zakonisht një mesazh në javë, më shumë në ditët para një seance, dhe një kur ndryshon një datë. Telegram mund ta lexojë atë që shkruhet në këtë bisedë.
    Ne nuk jemi gjykata, dhe kjo nuk është këshillë ligjore.
    Për të ndalur kurdo, dërgoni STOP. Për ndihmë, dërgoni HELP.
    A mund t'ju shkruajmë?
ask-consent-sms = { $sender } mund t'ju kujtojë seancat: zakonisht një SMS në javë, më shumë para një seance, dhe një kur ndryshon një datë. Mund të ketë kosto për mesazhe dhe të dhëna. Nuk jemi gjykata. STOP për të ndalur, HELP për ndihmë. A mund t'ju shkruajmë?
choice-agree = Po, më shkruani
choice-decline = Jo, faleminderit
say-agreed = Faleminderit. Kujtesat janë të shkurtra dhe nuk thonë për çfarë janë. Për ta ndryshuar, dërgoni SETTINGS.
say-agreed-plain = Faleminderit. Për të ndryshuar çfarë thonë kujtesat, ose gjuhën, dërgoni SETTINGS.
say-agreed-sms = Faleminderit. Kujtesat janë të shkurtra dhe nuk thonë për çfarë janë. Për ta ndryshuar, dërgoni SETTINGS. Kthimi: 0.
say-declined = Në rregull. Nuk do t'ju shkruajmë. Nëse ndërroni mendje, dërgoni START.

ask-who = E kujt është seanca?
choice-who-self = Imja
choice-who-known = { $name }
choice-who-other = E një të afërmi
ask-name = Si ta quajmë këtë person? Më mirë një nofkë, si "Mami" ose "Xhaxhi R". Ju lutemi mos dërgoni emër të plotë dhe as A-number.
say-name-unreadable = Ju lutemi shkruani një nofkë me shkronja, si "Mami".
say-name-long = Është pak e gjatë. Mjafton një nofkë e shkurtër, si "Mami".

ask-kind = Çfarë seance është? Shkruhet në njoftim.
choice-kind-master = E shkurtër (master), shpesh e para
choice-kind-individual = E plotë (individual)
choice-kind-bond = Dorëzani (dalje nga ndalimi)
choice-kind-uscis_biometrics = Gjurmët e gishtave te USCIS
choice-kind-uscis_interview = Intervistë te USCIS
choice-kind-ice_checkin = Paraqitje te ICE (check-in)
choice-kind-more = Tjetër, ose nuk e di
ask-kind-more = Cila përshtatet më mirë?
choice-kind-status_or_other_court = Në gjykatë, nuk e di llojin
choice-kind-fear_review = Gjyqtari: intervista e frikës
choice-kind-other = Takim tjetër, jo në gjykatë

ask-court = Në cilin qytet është gjykata? Shkruani qytetin ose kodin me tri shkronja të gjykatës.
ask-court-sms = Në cilin qytet është gjykata? Shkruani qytetin ose kodin me tri shkronja të gjykatës. (0 = kthehu)
choice-elsewhere = Vend tjetër
say-court-unknown = Nuk e gjejmë "{ $typed }" në listën tonë. Ju lutemi shkruani vetëm qytetin, për shembull: Denver
ask-court-pick = Cila prej tyre është në njoftim?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), për të ndaluarit
choice-court-closed = { $name } ({ $city }), u mbyll ose u zhvendos
choice-court-unsure = { $name } ({ $city }), shihni njoftimin
say-court-closed = Ju lutemi shihni përsëri njoftimin: me sa dimë, { $name } u mbyll ose u zhvendos.
ask-city = Në cilin qytet është? (0 = kthehu)
ask-city-court = Në cilin qytet është seanca? Shkruani qytetin siç është në njoftim. (0 = kthehu)
say-city-unreadable = Ju lutemi shkruani emrin e qytetit, për shembull: Denver
ask-zone = Cilën orë ka { $city }?
choice-zone-eastern = Lindore (New York, Miami)
choice-zone-central = Qendrore (Chicago, Houston)
choice-zone-mountain = E maleve (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = E Paqësorit (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Havai
choice-zone-atlantic = Porto Riko
choice-zone-chamorro = Guam, Saipan
ask-own-zone = A është ora ku jetoni e njëjtë si në { $city }? Pyesim që të mos ju shkruajmë natën.
choice-own-same = E njëjta orë
choice-own-other = Orë tjetër
ask-own-zone-which = Cilën orë keni ku jetoni?

ask-when = Në cilën ditë dhe në ç'orë është seanca në { $city }? Shkruani siç është në njoftim, për shembull: 15 mars 2027 8:30 AM
ask-when-other = Në cilën ditë dhe në ç'orë është? Shkruani siç është në letrën tuaj, për shembull: 15 mars 2027 8:30 AM
ask-when-new = Cila është dita dhe ora e re? Shkruani siç është në njoftimin më të ri, për shembull: 15 mars 2027 8:30 AM
say-when-date = Nuk gjeta dot një datë në mesazh.
say-when-impossible = Kjo ditë nuk është në kalendar. Ju lutemi shihni përsëri njoftimin.
say-when-no-year = Ju lutemi shkruani edhe vitin, dhe muajin me fjalë, që të mos ngatërrojmë ditën me muajin.
say-when-unset = Duket se kjo letër nuk ka ende datë. Ju lutemi kërkoni një njoftim më të ri, ose telefononi 1-800-898-7180 për ta dëgjuar datën. Zyrtare janë vetëm letrat e gjykatës.
ask-day-order = Kjo lexohet në dy mënyra. Cila ditë është?
ask-day-year = Në cilin vit?
ask-day-week = Cila ditë është?
ask-day-which = Shoh më shumë se një ditë. Cila është dita e seancës?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Ditë tjetër
ask-time = { $when_date }: në ç'orë? Për shembull: 8:30 AM
ask-half = { $when_date }: paradite apo pasdite?
ask-time-which = { $when_date }: cila orë?
choice-time = { $when_time }
say-time-unreadable = Nuk e lexova dot orën. Ju lutemi shkruajeni kështu: 8:30 AM
choice-pick = Zgjidh ditën me butona
ask-month = Cili muaj?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    Ju lutemi krahasojeni me njoftimin:
    { $what }
    { $when }
    { $place }
    A është gjithçka e saktë?
ask-check-doubt =
    Ju lutemi shiheni edhe një herë:
    { $doubts }

    { $what }
    { $when }
    { $place }
    A thotë kështu njoftimi?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Po, gjithçka është e saktë
choice-change = Jo, duhet ndryshuar
choice-meant = Dua të them { $when_date }
say-doubt-past = Kjo ditë ka kaluar.
say-doubt-today-past = Kjo orë e sotme ka kaluar.
say-doubt-far = Kjo është pas shumë vitesh.
say-doubt-weekend = Është e shtunë ose e diel. Gjykatat zakonisht janë mbyllur.
say-doubt-holiday = Është festë federale. Gjykatat zakonisht janë mbyllur.
say-doubt-early = { $when_time } është shumë herët për një seancë.
say-doubt-late = { $when_time } është shumë vonë për një seancë.
say-doubt-weekday = Ju shkruat një ditë tjetër të javës. Ajo datë është: { $when_date }
say-doubt-year = Ju nuk e shkruat vitin. Data është: { $when_date }
say-doubt-zone = Ju shkruat orën e një vendi tjetër. Ora në njoftim është ora e qytetit { $when_city }. A shkruan { $when_time }?
ask-fix = Çfarë të ndryshojmë?
choice-fix-date = Ditën ose orën
choice-fix-place = Gjykatën ose vendin
choice-fix-city = Qytetin dhe zonën orare
choice-fix-kind = Llojin e seancës
choice-fix-who = E kujt është seanca

ask-list = Cila prej tyre?
ask-list-empty = Këtu nuk ka ende asnjë seancë.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (kemi dy data)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (kemi dy vende)
choice-hearing-awaited = { $what }: ende pa datë
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Ende pa datë. Vazhdoni të kontrolloni.
choice-do-change = Ndrysho ditën, orën, vendin
choice-do-cancel = Kjo seancë u anulua
choice-do-list = Kthehu te lista
ask-sure =
    { $what }, { $when }
    A thotë njoftimi juaj më i ri se kjo seancë u anulua? Nëse nuk jeni të sigurt, pyesni më parë një avokat. Mungesa në një seancë mund të sjellë urdhër deportimi.
ask-sure-awaited = Ta harrojmë këtë seancë?
choice-sure-yes = Po, u anulua
choice-sure-no = Jo, mbajeni
say-nothing-changed = Asgjë nuk ndryshoi.
say-hearing-gone = Ajo seancë nuk është më në listën tuaj.

say-thanks = Faleminderit. Vazhdoni ta kontrolloni datën deri atë ditë.
say-help-comes =
    Faleminderit që na treguat. E njoftuam zyrën se keni nevojë për ndihmë.
    { $call }
say-call-lawyer = Mund të telefononi { $name }: { $phone }
say-call-lawyer-hours = Mund të telefononi { $name }: { $phone } ({ $hours })
say-call-line = Këta njerëz mund t'ju ndihmojnë të gjeni një avokat: { $phone }
say-call-line-hours = Këta njerëz mund t'ju ndihmojnë të gjeni një avokat: { $phone } ({ $hours })
say-call-nobody = Zyra do t'ju telefonojë.
counsel = { $from }: numri i avokatit në mesazhet tona të mëparshme nuk vlen më. { $call }
counsel-other = { $from } ({ $names }): numri i avokatit në mesazhet tona të mëparshme nuk vlen më. { $call }
discreet-counsel = { $from }: tani e tutje telefononi { $phone }, jo numrin e vjetër.
reply-date = { $sender }: a ka një datë të re? Ju lutemi shikoni letrën tuaj më të re.
reply-call-today = { $sender }: do t'ju telefonojmë sot. Ju lutemi mbajeni telefonin me vete.
say-after-nodate = Faleminderit. Kontrolloni çdo javë nëse ka datë të re: 1-800-898-7180. Zyrtare janë vetëm letrat e gjykatës.
say-after-over = Faleminderit që na treguat. Nuk do t'jua kujtojmë më.

ask-menu = Si mund t'ju ndihmojmë?
choice-go-hearings = Seancat e mia
choice-go-new = Shto një seancë
choice-go-settings = Cilësimet
choice-go-help = Kam nevojë për ndihmë
ask-settings = Gjuha juaj: { $language }. Mesazhet tuaja: { $wording }.
say-wording-discreet = të shkurtra, pa hollësi
say-wording-plain = me të gjitha hollësitë
choice-set-language = Ndrysho gjuhën
choice-set-wording = Të shkurtra ose me hollësi
choice-set-zone = Ora ku jetoj
choice-set-stop = Pa mesazhe
ask-language-again = Cilën gjuhë doni?
say-language-set = Tani e tutje shkruajmë shqip.
ask-wording = Si t'i doni kujtesat? Të shkurtra: "{ $sender }: takimi juaj është e martë 15 dhj, 8:30 AM". Me hollësi: gjithçka është në mesazh. Mendoni kush tjetër e sheh telefonin tuaj.
choice-wording-discreet = Të shkurtra, pa hollësi
choice-wording-plain = Me të gjitha hollësitë
say-wording-set-discreet = Kujtesat tani janë të shkurtra dhe nuk thonë për çfarë janë.
say-wording-set-plain = Kujtesat tani kanë të gjitha hollësitë. Kush e sheh telefonin tuaj mund t'i lexojë.
say-zone-set = Faleminderit. Ju shkruajmë ditën, sipas orës ku jetoni.
ask-stop = T'i ndalim të gjitha mesazhet? Seancat mbeten siç janë, por askush nuk jua kujton.
choice-stop-all = Ndalni të gjitha mesazhet
choice-stop-no = Jo, vazhdoni të shkruani
say-help =
    Këtu është { $sender }. Ne u kujtojmë njerëzve seancat. Ne nuk jemi gjykata.
    { $call }
    Për të ndalur të gjitha mesazhet, dërgoni STOP. Për menynë, dërgoni MENU.

say-stopped = { $sender }: nuk do të merrni më mesazhe nga ne. Për të rifilluar, dërgoni START.
say-restarted-here = Mirë se u kthyet. Nëse merrni edhe SMS nga ne, dërgoni START edhe atje.
say-wrong-number = Na vjen keq. Nuk do të shkruajmë më te ky numër.
ask-leave = Latë një pyetje pa mbaruar. Çfarë të ndalim?
choice-leave-question = Vetëm atë pyetje
say-left = Në rregull, e lëmë.

choice-back = Kthehu
say-choose = Ju lutemi zgjidhni njërën prej këtyre.
say-choose-number = Ju lutemi përgjigjuni me një numër.
say-not-understood = Nuk e kuptova.
say-you-are-welcome = S'ka përse. Dërgoni MENU kur të doni.
say-number-dropped = Dërguat një numër që duket si A-number. E hoqëm dhe nuk e mbajtëm. Ju lutemi mos e dërgoni kurrë në mesazh.
say-names-dropped = Nuk i mbajtëm emrat e asaj letre.
say-cannot-read-voice = Këtu nuk dëgjojmë dot mesazhe me zë. Ju lutemi shkruajeni.
say-cannot-read-photo = Këtu nuk lexojmë dot fotografi ose skedarë. Ju lutemi shkruani ditën dhe orën që janë në njoftim.
say-cannot-read-other = Këtu lexojmë vetëm tekst. Ju lutemi shkruajeni.
say-cannot-read-old-button = Ai buton është i një pyetjeje më të vjetër.

## When it is unclear, or too much

say-we-were-at = Ka kaluar pak kohë. Ishim te kjo pyetje:
say-please-wait = Ishin shumë mesazhe njëherësh. Ju lutemi prisni dhjetë minuta, pastaj shkruani përsëri. Për të ndalur të gjitha mesazhet, dërgoni STOP.
say-cannot-read-edit = Nuk i shohim ndryshimet në një mesazh të vjetër. Ju lutemi shkruajeni përsëri.
say-write-in-private = Flas vetëm me një person njëherësh. Ju lutemi më shkruani në një bisedë private. Tani po dal nga ky grup.
ask-stop-which = Doni më pak mesazhe. Çfarë të ndalim?
choice-stop-about = Vetëm për { $name }
staff-unclear-text = { $label } shkroi diçka që nuk e lexuam dot. Ju lutemi lidhuni me këtë person.
staff-unclear-unfinished = { $label } shkroi një datë dhe nuk e konfirmoi. Ajo nuk vlen dhe askujt nuk i kujtohet. Ju lutemi pyesni.
staff-unclear-stop = { $label } do më pak mesazhe, por nuk është e qartë cilat. Ju lutemi pyesni.

## Delivery: why something did not arrive, and who is asked then

why-stopped = nuk do më mesazhe
why-number = numri nuk punon ose nuk merr SMS
why-account = ofruesi nuk e pranon llogarinë ose cilësimet tona
why-filtered = kompanitë telefonike i mbajnë mesazhet tona
why-phone = telefoni është fikur ose pa sinjal
why-provider = ofruesi nuk gjendet dot
why-blocked = e bllokoi botin
why-gone = biseda nuk ekziston më
why-unreadable = ofruesi nuk e lexon dot tekstin tonë
why-unknown = ofruesi dha një arsye që nuk e njohim
why-twice = një program tjetër përdor të njëjtin bot
why-throttled = tepër mesazhe njëherësh
why-late = ishte tepër vonë për të ndihmuar
relay-ask = { $sender }: nuk kemi përgjigje për takimin që ndiqni: { $when }. Ju lutemi sigurohuni që personi ta dijë.
staff-silent = Prej shumë kohësh nuk kemi lajm nga { $label }. Tani pyesim nëse telefoni është ende i këtij personi. Ju lutemi telefononi.
staff-silent-many = Telefona nga të cilët prej shumë kohësh nuk kemi lajm: { $count }. Ju lutemi shihni listën e telefonatave.
staff-load = { $channel }: kujtesat e nesërme duan më shumë kohë se sa ka para orëve të qetësisë. Po fillojmë më herët.
discreet-still = Jeni ende ju? 1 = po, dua ta shoh. 2 = numër i gabuar.
discreet-still-tap = A jeni ende ju?
choice-still-me = Po, dua ta shoh
choice-still-wrong = Numër i gabuar

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Mesazhet në { $channel } po dalin përsëri. Ishin { $minutes } min me vonesë.
staff-job-failed = Kjo nuk funksionoi: { $job } ({ $reason }). Do të provojmë përsëri më vonë. Ju lutemi shihni kompjuterin.
staff-job-down = Që nga { $since } kjo nuk funksionon: { $job } ({ $reason }). Provojmë përsëri çdo orë. Në kompjuter, { $command } tregon çfarë duhet bërë.
staff-clock-back = Ora e kompjuterit u kthye prapa { $minutes } min. Ju lutemi kontrollojeni.
staff-disk = Disku është pothuajse plot: mbeten { $megabytes } MB. Ju lutemi lironi vend, përndryshe nuk ruajmë dot mesazhe.
staff-case-ends = { $label }: askush nuk na tregoi për një datë të re. Pas dy javësh e fshijmë këtë çështje. Nëse mungon një datë, ju lutemi shtojeni.
digest =
    Për zyrën sot:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 seancë është afër dhe e pakonfirmuar.
   *[other] { $count } seanca janë afër dhe të pakonfirmuara.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 person ka seancë dhe asnjë mesazh nuk i mbërrin.
   *[other] { $count } persona kanë seancë dhe asnjë mesazh nuk u mbërrin.
}
digest-tasks = { $count ->
    [one] 1 punë pret në listën e telefonatave.
   *[other] { $count } punë presin në listën e telefonatave.
}
digest-imports = { $count ->
    [one] 1 import pret lejen tuaj.
   *[other] { $count } importe presin lejen tuaj.
}
digest-ending = Çështje që i fshijmë brenda një jave: { $count }. Nëse ju duhet dëshmi për mesazhet e dërguara, printojeni tani.
digest-paused = Dërgimi është ndalur: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 tekst informues duhet kontrolluar së shpejti.
   *[other] { $count } tekste informuese duhen kontrolluar së shpejti.
}
digest-more = … edhe { $count } të tjera

## The first day

profile-about = Kujtesa për takimet tuaja, në gjuhën tuaj. Falas. Për të ndalur, dërgoni STOP.
profile-description = Ju kujtojmë takimet, që të mos humbisni asnjë. Është falas. Për të filluar, shtypni butonin poshtë. Për të ndalur kurdo, dërgoni STOP.
staff-test = Kjo është një provë. Alarmet për zyrën ju vijnë këtu.

## On paper

poster-title = Ju kujtojmë takimet
poster-why = Që të mos humbisni asnjë. Në gjuhën tuaj. Falas.
poster-telegram = Në Telegram: drejtojeni kamerën e telefonit te ky katror, pastaj shtypni butonin.
poster-sms = Me SMS: shkruani "{ $word }" te { $phone }
sheet-title = Kujtesa për takimet tuaja
sheet-name = Si t'ju quajmë? Më mirë një nofkë.
sheet-number = Ju lutemi mos shkruani në këtë fletë emrin e plotë ose një A-number.
sheet-phone = Numri juaj i celularit
sheet-date = Dita, ora dhe qyteti, siç është në njoftimin tuaj më të ri
sheet-news = Mund të më dërgoni edhe lajme nga zyra. Kjo është një zgjedhje më vete.
sheet-share = Edhe këta njerëz mund të marrin mesazhe për datat e mia. Secili plotëson fletën e vet.
sheet-privacy = Ruajmë vetëm atë që shkruhet në këtë fletë dhe mesazhet tona. Numrin tuaj nuk ia japim askujt për reklama. Kur çështja juaj mbaron, i fshijmë të gjitha.
sheet-signature = Nënshkrimi
sheet-day = Data e sotme
sheet-keep = Ju lutemi ruajeni këtë pjesë.
sheet-sender = Mesazhet tona vijnë nga { $phone } dhe fillojnë me: { $sender }
sheet-never = Nuk ju kërkojmë kurrë para, fjalëkalim ose A-number.
sheet-call = Keni pyetje? Na telefononi: { $phone }

## Settings and privacy

choice-set-second = Një gjuhë e dytë
choice-set-code = Fjala ime e fshehtë
choice-set-ways = Ku më shkruani
choice-set-data = Çfarë dini për mua
ask-second = Cilën gjuhë të përdorim kur një tekst nuk është në { $language }?
choice-second-none = Pa gjuhë të dytë
say-second-set = Faleminderit. Kur një tekst nuk është në gjuhën tuaj, e merrni në { $language }.
say-second-none = Në rregull. Nuk përdorim gjuhë të dytë.

ask-code = Një fjalë e fshehtë ju tregon se mesazhi është vërtet nga ne: ajo del në kujtesat. Shkruani një fjalë me 3 deri 16 shkronja ose numra, për shembull: molla7
ask-code-have = Fjala juaj e fshehtë është { $code }. Ajo del në kujtesat, që të dini se janë nga ne. Për ta ndryshuar, shkruani një fjalë të re.
choice-code-remove = Hiqe fjalën e fshehtë
say-code-set = Fjala juaj e fshehtë tani është { $code }. Ju lutemi mos ia tregoni askujt.
say-code-removed = Kujtesat nuk kanë më fjalë të fshehtë.
say-code-unreadable = Ju lutemi shkruani një fjalë me të paktën 3 shkronja, pa shenja të tjera. Mund të ketë numra.
say-code-long = Kjo fjalë është tepër e gjatë. Ju lutemi zgjidhni një më të shkurtër.
say-code-telling = Kjo fjalë mund t'u tregojë të tjerëve për çfarë bëhet fjalë. Ju lutemi zgjidhni një tjetër, si një frut ose një kafshë.
telling-words = imigra emigra gjykat seanc gjyqtar avokat deport dorëzani ligjor azil

ask-ways =
    Ju shkruajmë këtu:
    { $ways }
choice-ways-sms = Edhe me SMS
choice-ways-telegram = Edhe në Telegram
choice-ways-moved = Më ndryshoi numri
choice-ways-first = Ku të provohet më parë
ask-first = Ku t'ju shkruajmë më parë?
say-first-set = Në rregull. Provojmë atje më parë.
say-move-code =
    Kodi juaj: { $code }
    { $how }
    Vlen një herë, për një ditë. Mos ia tregoni askujt tjetër.
say-how-sms-here = Dërgojeni te ky numër nga telefoni juaj tjetër.
say-how-sms = Dërgojeni me SMS nga telefoni juaj te { $to }.
say-how-telegram = Na e dërgoni në Telegram: { $to }
say-way-added = U bë. Mesazhet tona tani ju vijnë edhe këtu.
say-way-moved = U bë. Tani e tutje ju shkruajmë këtu. Numri i vjetër nuk merr më mesazhe.
say-way-same = Këtu e morët kodin. Ju lutemi dërgojeni nga telefoni tjetër.
say-way-taken = Nuk e lidhëm dot vetë këtë telefon. Zyra e di dhe do t'ju ndihmojë.
say-way-warning = Mesazhet tuaja tani vijnë edhe te { $way }, ose vetëm atje. Nëse nuk e kërkuat ju, telefononi { $phone }.

choice-do-mute = Pa mesazhe për këtë çështje
choice-do-unmute = Përsëri mesazhe për këtë çështje
say-what-muted = { $what } (pa mesazhe)
say-muted = Në rregull. Nuk shkruajmë më për këtë çështje, për asnjë datë. Të tjerat vazhdojnë.
say-unmuted = Në rregull. Merrni përsëri mesazhe për këtë çështje, për të gjitha datat.

ask-data = Mund t'ju tregojmë çfarë ruajmë për ju, ose ta fshijmë.
choice-data-stored = Më tregoni çfarë ruani
choice-data-erase = Më fshini
say-stored =
    Kjo është çfarë ruajmë për ju:
    { $lines }
    { $kept }
say-stored-language = Gjuha: { $language }
say-stored-second = Gjuha e dytë: { $language }
say-stored-zone = Ora ku jetoni: { $zone }
say-stored-wording = Mesazhet tuaja: { $wording }
say-stored-code = Fjala e fshehtë: { $code }
say-stored-way = { $way }: ju pranuat, { $when_date }
say-stored-way-office = { $way }: zyra shënoi se ju pranuat, { $when_date }
say-stored-way-silent = { $way }: pa mesazhe
say-stored-people = Ju ndiqni: { $names }
say-stored-followers = { $count ->
    [one] Edhe 1 person tjetër merr mesazhe për seancat tuaja.
   *[other] Edhe { $count } persona të tjerë marrin mesazhe për seancat tuaja.
}
say-stored-kept = { $days ->
    [one] Edhe mesazhet mes nesh. Kur mbaron një çështje, i fshijmë të gjitha pas 1 dite. Nëse zgjidhni "Më fshini", i fshijmë të gjitha tani.
   *[other] Edhe mesazhet mes nesh. Kur mbaron një çështje, i fshijmë të gjitha pas { $days } ditësh. Nëse zgjidhni "Më fshini", i fshijmë të gjitha tani.
}
ask-erase = T'i fshijmë të gjitha që dimë për ju? Pastaj askush nuk do t'ju kujtojë. Seancat mbeten siç janë: ju lutemi shkoni.
choice-erase-yes = Po, më fshini
choice-erase-no = Jo, ruajini
ask-erase-sure = Kjo nuk kthehet dot. Ju lutemi shënoni më parë datat. T'i fshijmë të gjitha tani?
choice-erase-sure = Po, fshini gjithçka
say-erased = { $sender }: fshimë çfarë dinim për ju. Nuk do të merrni më mesazhe nga ne. Për të rifilluar, dërgoni START.
staff-erased = Dikush na kërkoi t'i fshijmë të dhënat e veta. U bë.
staff-erased-stays = Dikush na kërkoi t'i fshijmë të dhënat e veta. U bë. Një çështje e zyrës, ose që e ndjekin të tjerë, vazhdon pa këtë person: ju lutemi shihni listën e telefonatave.
staff-two-people = { $label } do të përdorë telefonin { $way }, që ka çështjen e vet. Asgjë nuk u bashkua. Ju lutemi telefononi.

## A hearing's life

discreet-awaited = { $from }: a morët një datë për takimin? Ju lutemi kontrolloni.
discreet-awaited-short = { $from }: a ka datë tani?
discreet-awaited-other = { $from }: a ka datë për takimin që ndiqni? Ju lutemi kontrolloni.
awaited-check = { $from }: a morët një datë për seancën? Kontrolloni te https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Nëse nuk del asgjë, kjo nuk do të thotë kurrë se nuk ka seancë. Zyrtare janë vetëm letrat e gjykatës.
awaited-check-other = { $from }: a ka datë për seancën, { $names }? Kontrolloni te https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Nëse nuk del asgjë, kjo nuk do të thotë kurrë se nuk ka seancë. Zyrtare janë vetëm letrat e gjykatës.
awaited-stop = { $text } { $stop }
choice-havedate = Kam një datë
choice-notyet = Ende jo
choice-unask = Mos më pyesni më
choice-unset = Nuk kam ende datë
say-awaited =
    U shënua: ende nuk ka datë. Do t'ju pyesim një herë në javë.
    Ju lutemi kontrolloni edhe ju çdo javë: https://acis.eoir.justice.gov/en/ ose 1-800-898-7180
    Nëse nuk del asgjë, kjo nuk do të thotë kurrë se nuk ka seancë. Zyrtare janë vetëm letrat e gjykatës.
say-unasked = Në rregull, nuk pyesim më. Ju lutemi kontrolloni vetë nëse ka datë: 1-800-898-7180. Kur ta keni, dërgoni SHTO ose SEANCAT.

choice-missed = Mungova
say-missed =
    Kjo është serioze. Kur dikush mungon në një seancë, gjyqtari mund të urdhërojë deportimin (dëbimin) pa të.
    Ju lutemi telefononi sot. Mos prisni letër.
    { $call }
    E njoftuam zyrën.
ask-over =
    { $what }, { $when }
    A mbaroi gjithë çështja, pa seanca të tjera? Nëse gjyqtari dha një vendim, pyesni një avokat po atë ditë çfarë do të thotë.
ask-over-awaited = A mbaroi gjithë çështja, pa seanca të tjera? Nëse gjyqtari dha një vendim, pyesni një avokat po atë ditë çfarë do të thotë.
choice-over-yes = Po, mbaroi
choice-over-no = Jo, vazhdoni të më kujtoni

choice-do-over = Çështja ime mbaroi
choice-do-calendar = Vëre në kalendarin tim
choice-do-map = Trego vendin në hartë
calendar-title = { $sender }: takim
say-calendar = Ja një skedar për kalendarin tuaj. Nuk thotë për çfarë është. Nëse data ndryshon, kërkoni një skedar të ri.
say-calendar-link = Ky link e vë datën në kalendarin tuaj. Nuk thotë për çfarë është: { $link }
say-calendar-none = Nuk ka skedar kalendari për këtë datë.
say-map =
    { $place }
    { $link }
    Shkoni te vendi që shkruhet në njoftim.

## Guide

choice-go-guide = Pyetje dhe përgjigje
choice-go-lawyer = Telefono avokatin tim
ask-guide = Çfarë doni të dini?
choice-guide-more = Pyetje të tjera
guide-said =
    { $text }

    Burimi: { $source } ({ $reviewed }). Nuk është këshillë ligjore.
guide-said-call =
    { $text }

    { $call }
    Burimi: { $source } ({ $reviewed }). Nuk është këshillë ligjore.
guide-own = { $text }

guide-dont_miss-title = Pse të mos mungoj?
guide-dont_miss =
    Çdo seancë ka rëndësi, edhe një e shkurtër.

    Nëse mungoni, gjyqtari mund të urdhërojë deportimin (dëbimin) pa ju. Vonesa mund të quhet mungesë.

    Kjo vlen edhe kur letra juaj e parë (NTA) nuk kishte datë.

    Data mund të ndryshojë, edhe për një ditë më herët. Kontrolloni çdo javë:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Nëse nuk del asgjë, vazhdoni të kontrolloni. Zyrtare janë vetëm letrat e gjykatës.

    Hapni çdo letër nga gjykata. Shkoni herët te një avokat.
guide-dont_miss-sms = Çdo seancë ka rëndësi. Nëse mungoni ose vonoheni, gjyqtari mund të urdhërojë deportimin (dëbimin). Edhe kur letra e parë (NTA) nuk kishte datë. Kontrolloni çdo javë: https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Nëse nuk del asgjë, vazhdoni. Zyrtare janë vetëm letrat e gjykatës.

guide-what_to_bring-title = Çfarë të marr me vete
guide-what_to_bring =
    Për seancën merren:
    - njoftimi i seancës
    - letra e parë e çështjes (NTA)
    - një dokument me foto
    - të gjitha letrat e gjykatës, me kopje
    - përkthimet e letrave që nuk janë në anglisht

    Nisuni herët: ka radhë te siguria.

    Letrat që duhet t'i lexojë gjyqtari kanë afate. Pyesni avokatin.
guide-what_to_bring-sms = Merrni: njoftimin, letrën e parë të gjykatës (NTA), një dokument me foto, të gjitha letrat me kopje, dhe përkthimet. Nisuni herët: ka radhë te siguria. Letrat për gjyqtarin kanë afate: pyesni avokatin.

guide-day_of_hearing-title = Dita e seancës
guide-day_of_hearing =
    Kaloni sigurinë dhe jini në sallë në orën e caktuar. Vonesa mund të quhet mungesë.

    Përkthyesi i gjykatës është falas.

    Para se të ikni, kërkoni një letër me datën e ardhshme. Nuk ka? Kërkojeni, dhe kontrolloni te https://acis.eoir.justice.gov/en/ ose 1-800-898-7180.

    Pastaj na tregoni datën e re. Ne jua kujtojmë.
guide-day_of_hearing-sms = Kaloni sigurinë dhe jini në sallë në orën e caktuar: vonesa mund të quhet mungesë. Përkthyesi i gjykatës është falas. Para se të ikni, kërkoni një letër me datën e ardhshme. Pastaj na tregoni datën e re.

guide-in_person_or_online-title = Vetë atje apo në internet?
guide-in_person_or_online =
    Shkoni vetë atje, nëse njoftimi ose gjykata nuk thotë se është në internet.

    Vetëm një link video nuk do të thotë se seanca është në internet. Linku mund të ndryshojë me gjyqtarin.

    Nuk jeni të sigurt? Telefononi gjykatën që është në njoftim, ose 1-800-898-7180. Pyesni një avokat si t'i kërkohet gjyqtarit një seancë në internet. Derisa gjyqtari të thotë po, duhet të shkoni vetë.
guide-in_person_or_online-sms = Shkoni vetë atje, nëse njoftimi ose gjykata nuk thotë se është në internet. Vetëm një link video nuk mjafton. Pyesni një avokat si t'i kërkohet gjyqtarit. Derisa gjyqtari të thotë po, duhet të shkoni vetë.

guide-cannot_go-title = Nëse nuk shkoj dot
guide-cannot_go =
    Kërkesa për ditë tjetër ose gjykatë tjetër nuk shfajëson askënd derisa gjyqtari të thotë po. Nëse ndërroni shtëpi, çështja nuk zhvendoset.

    Kush mungon mund të marrë urdhër deportimi (dëbimi), edhe kur është i sëmurë ose larg.

    Një avokat mund t'i kërkojë gjyqtarit para asaj dite. Telefononi tani, mos prisni.
guide-cannot_go-sms = Kërkesa për ditë tjetër ose gjykatë tjetër nuk shfajëson askënd derisa gjyqtari të thotë po. Kush mungon mund të marrë urdhër deportimi (dëbimi). Një avokat mund t'i kërkojë gjyqtarit para asaj dite. Telefononi tani.

guide-moved-title = Ndërrova adresë
guide-moved =
    Kur na tregoni neve, gjykata nuk e merr vesh. As kur i tregoni një avokati, postës ose USCIS.

    1. Gjykata: formulari EOIR-33 (ndryshim adrese), brenda 5 ditësh. Një për çdo person, dhe një kopje te avokatët e ICE (OPLA). Edhe në internet: https://respondentaccess.eoir.justice.gov
    2. USCIS: formulari AR-11 ose llogaria juaj në internet, brenda 10 ditësh.
    3. ICE, nëse paraqiteni atje: https://www.ice.gov/check-in, brenda 5 ditësh pune.

    Gjykata i dërgon letrat te adresa juaj e fundit. Vlen çfarë dërgon atje.
    Nëse ndërroni shtëpi, çështja nuk shkon në gjykatë tjetër.
guide-moved-sms = Kur i tregoni neve, postës ose USCIS, gjykata nuk e merr vesh. Gjykata: EOIR-33 (adresë e re) brenda 5 ditësh, një për person: https://respondentaccess.eoir.justice.gov USCIS: AR-11 brenda 10 ditësh. ICE, nëse paraqiteni atje: 5 ditë pune. Çështja nuk zhvendoset.

guide-afraid_to_go-title = Kam frikë të shkoj
guide-afraid_to_go =
    Dy gjëra janë të vërteta:
    - Që nga maji 2025, ICE ka arrestuar njerëz në gjykatat e imigracionit.
    - Nëse mungoni në një seancë, gjyqtari mund të urdhërojë deportimin (dëbimin) pa ju.

    Flisni me një avokat ose me ndihmën ligjore para asaj dite. Mund të pyesni:
    - A mund t'i kërkoj gjyqtarit një seancë në internet?
    - Po nëse qeveria kërkon ta mbyllë çështjen (dismiss)? Ky nuk është gjithmonë lajm i mirë.

    Tregoni një njeriu të besuar ku po shkoni. Familja mund të kërkojë një person të ndaluar këtu: https://locator.ice.gov (duhet A-number: mbajeni në shtëpi, mos e dërgoni kurrë këtu).
guide-afraid_to_go-sms = Dy gjëra janë të vërteta. Që nga maji 2025, ICE ka arrestuar njerëz në gjykata. Nëse mungoni, gjyqtari mund të urdhërojë deportimin (dëbimin). Flisni më parë me një avokat, edhe për seancë në internet. Tregoni një njeriu të besuar.

guide-interpreter-title = Përkthyes falas
guide-interpreter =
    Në gjykatën e imigracionit përkthyesi është falas.

    Tregoni gjykatës, ose gjyqtarit, gjuhën, dialektin dhe qytetin tuaj.

    Familja dhe miqtë nuk mund të përkthejnë për ju në gjykatë.

    Nëse nuk e kuptoni përkthyesin, tregojini gjyqtarit.

    Për një intervistë te USCIS, lexoni çfarë thotë letra.
guide-interpreter-sms = Në gjykatën e imigracionit përkthyesi është falas. Tregoni gjykatës gjuhën, dialektin dhe qytetin tuaj. Familja nuk mund të përkthejë në gjykatë. Për një intervistë te USCIS, lexoni çfarë thotë letra.

guide-find_a_lawyer-title = Gjej një avokat
guide-find_a_lawyer =
    Shkoni herët te një avokat, me të gjitha letrat.

    Vetëm avokatët, dhe njerëzit e akredituar nga Departamenti i Drejtësisë, mund të japin këshilla ligjore për imigracionin. Askush tjetër.

    Lista e gjykatës me ndihmë falas ose të lirë:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Shkoni herët te një avokat. Vetëm avokatët dhe të akredituarit nga Departamenti i Drejtësisë japin këshilla ligjore. Falas ose lirë: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Kujdes nga mashtrimet
guide-scams =
    Disa njerëz shtiren si gjykata, avokat ose ICE. Bëjnë seanca të rreme me video, kërkojnë para për "dorëzani", ose telefonojnë nga një numër i rremë.

    Ne nuk kërkojmë kurrë para, A-number, Social Security ose fjalëkalim. Gjykata nuk ju dërgon kurrë një link këtu.

    Faqet e vërteta të qeverisë mbarojnë me .gov.

    Keni dyshim? Telefononi avokatin tuaj, ose gjykatën në numrin e njoftimit. Njoftoni: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Ne nuk kërkojmë kurrë para, A-number ose fjalëkalim. Gjykata nuk dërgon kurrë link këtu. Faqet e qeverisë mbarojnë me .gov. Ka seanca të rreme me video dhe numra të rremë. Njoftoni: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Një letër ose një urdhër
guide-letter_or_order =
    Hapni menjëherë çdo letër nga gjykata. Mund të ndryshojë datën ose të kërkojë diçka.

    Një urdhër deportimi (dëbimi): flisni me një avokat po atë ditë. Mund të ketë mënyra për t'u përgjigjur, por koha është e shkurtër: ditë, jo javë. Pas një mungese, urdhri vlen menjëherë.

    Ju kërkojnë të pranoni mbylljen e çështjes (dismiss)? Flisni më parë me një avokat. Që nga 2025, për disa njerëz kjo solli deportim të shpejtë.

    Ruajini të gjitha letrat.
guide-letter_or_order-sms = Hapni menjëherë çdo letër nga gjykata. Urdhër deportimi (dëbimi): flisni me një avokat po atë ditë. Janë ditë, jo javë. Para se të pranoni mbylljen e çështjes (dismiss), flisni me një avokat.

guide-missed-title = Mungova në një seancë
guide-missed =
    Kur dikush mungon në një seancë, gjyqtari mund të urdhërojë deportimin (dëbimin) pa të. Ky urdhër vlen menjëherë.

    Mund të ketë një mënyrë për t'i kërkuar gjyqtarit ta hapë përsëri çështjen, zakonisht vetëm një herë. Koha është e shkurtër: ditë, jo javë.

    Flisni sot me një avokat. Për të dëgjuar çfarë vendosi gjyqtari: https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Nëse nuk del asgjë, vazhdoni të kontrolloni.
guide-missed-sms = Gjyqtari mund të urdhërojë deportimin (dëbimin) pa ju, dhe vlen menjëherë. Mund të ketë një mënyrë për t'i kërkuar ta hapë përsëri çështjen, zakonisht një herë. Janë ditë, jo javë. Flisni sot me një avokat.

choice-go-family = Familja
ask-family = Familja: çfarë doni të bëni?
choice-family-list = Shiko kush i ndjek datat e mia
choice-family-invite = Fto një të afërm
choice-family-give = Jepi kod personit të seancës
choice-family-code = Kam një kod
choice-family-leave = Mos ndiq më dikë
ask-family-name = Kë doni të ftoni? Mjafton një nofkë, si "motra ime". Ju lutemi mos dërgoni emër të plotë.
ask-family-calls = Si ju thërret { $name }? Më mirë një nofkë, si "Mami" ose "Xhaxhi R".
say-family-code =
    Ju lutemi jepeni vetë këtë kod. Është për { $name }. Vlen një herë, për 7 ditë.
    { $ways }
family-way-code = Kodi: { $code }
family-way-sms = Kodi mund të dërgohet me SMS te { $phone }
family-way-link = Ose hapni këtë në Telegram: { $link }
ask-family-code = Ju lutemi shkruani kodin që ju dhanë.
say-family-code-wrong = Ky kod nuk punon. Ju lutemi kërkoni një të ri.
say-family-joined = U bë. Tani ndiqni { $name } dhe merrni të njëjtat kujtesa.
say-family-linked = U bë. Çfarë shënoi { $name } për ju tani është në dorën tuaj. Ju vendosni kush i ndjek datat tuaja.
ask-family-list = Këta njerëz i ndjekin datat tuaja, ose e kërkojnë:
ask-family-nobody = Askush tjetër nuk i ndjek datat tuaja.
choice-family-approved = { $name }: i merr datat tuaja
choice-family-pending = { $name }: pret përgjigjen tuaj
ask-family-allow = A mund t'i shohë { $name } të gjitha datat tuaja dhe të marrë kujtesa?
ask-family-remove = { $name } merr kujtesa për datat tuaja. Ta ndalim këtë?
say-family-approved = Në rregull. Tani e tutje { $name } i merr datat tuaja.
say-family-removed = Në rregull. { $name } nuk merr më asgjë nga ne për datat tuaja. Kodet që nuk i përdori askush nuk punojnë më.
ask-family-leave = Kë nuk doni ta ndiqni më?
say-family-left = Nuk ndiqni më { $name }.
say-family-offer = A duhet t'i marrë edhe { $name } këto kujtesa? Dërgoni FAMILJA për të marrë një kod për { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: keni një mesazh.
staff-broadcast-asked = { $name } ju kërkon të miratoni mesazhin "{ $title }". Njerëz që do ta merrnin: { $count }. Për ta parë, dërgoni /broadcast.
staff-broadcast-grown = Mesazhi "{ $name }" është ndalur: tani do ta merrnin më shumë njerëz se sa u miratuan ({ $count }). Ju lutemi shikojeni.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = na thanë se gjykata është e mbyllur këtë ditë. Kjo nuk anulon asgjë. Kontrolloni para se të shkoni.
sms-closed-short = gjykata ndoshta mbyllur. S'u anulua: kontrolloni.
rich-closed = Na thanë se gjykata është e mbyllur këtë ditë. Kjo nuk anulon asgjë. Kontrolloni para se të shkoni.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Na thanë se { $court } është e mbyllur: { $date }. Ky mesazh nuk anulon asgjë. Kontrolloni para se të shkoni: https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Zyrtare janë vetëm letrat e gjykatës. Pyetje: { $phone }
ready-court_moved = Na thanë se { $court } ka ndërruar vend. Vendi i ri: { $place }. Dita dhe ora mbeten njësoj, përveç kur gjykata thotë ndryshe. Ndiqni vendin në njoftimin më të ri dhe kontrolloni: https://acis.eoir.justice.gov/en/ ose 1-800-898-7180. Pyetje: { $phone }
ready-office_moved = Zyra jonë ka ndërruar vend. Adresa e re: { $place }. Ka ndërruar vetëm zyra jonë: seancat tuaja mbeten atje ku janë. Pyetje: { $phone }
ready-new_attorney = Avokati i çështjes tani është { $attorney }: { $number }. Ju lutemi telefononi atje tani e tutje. Seancat mbeten siç janë. Nëse diçka nuk është e qartë, na telefononi: { $phone }
ready-rights_session = Ju ftojmë në një bisedë falas për të drejtat tuaja: { $when }. Vendi: { $place }. Është informacion i përgjithshëm, jo këshillë ligjore. Nuk keni nevojë të tregoni asgjë për çështjen tuaj. Pyetje: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Lajme nga zyra
ask-news = Përveç kujtesave, zyra ka herë pas here lajme për shumë njerëz, si një bisedë për të drejtat ose një ndihmë e re. A mund t'ju shkruajmë edhe për këto? Mund t'i ndalni këtu kurdo, dhe kujtesat vazhdojnë.
ask-news-have = Ju merrni edhe lajme nga zyra. A i doni ende? Kujtesat vazhdojnë sidoqoftë.
choice-news-yes = Po, edhe lajme
choice-news-no = Jo, vetëm kujtesat
say-news-on = Faleminderit. Tani e tutje merrni edhe lajme nga zyra.
say-news-off = Në rregull. Nuk merrni më lajme. Kujtesat vazhdojnë.
