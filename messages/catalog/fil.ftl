# Filipino (Tagalog). Magalang na "kayo / ninyo", maiikling pangungusap, iisang salita palagi: pagdinig, korte, hukom,
# abogado, abiso (ang papel ng korte na may petsa), iskedyul (walang sinasabing dahilan), paalala, utos ng deportasyon,
# lihim na salita, kamag-anak, nakadetine, piyansa, petsa.
# signed: no
# Walang titik o bantas dito na nagpapamahal sa SMS.

language-name = Filipino

## Dates

weekdays-short = Lun Mart Miy Huw Biy Sab Lin
months-short = Ene Peb Mar Abr Mayo Hun Hul Ago Set Okt Nob Dis

date-full = { $weekday }, { $month } { $day }, { $year }
date-without-year = { $weekday }, { $month } { $day }
date-short = { $weekday-short } { $month-short } { $day }
date-short-with-year = { $weekday-short } { $month-short } { $day }, { $year }
date-numeric = { $month-short } { $day }, { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, oras sa { $city }
short-when = { $day }, { $time }
when-today = Ngayon, { $when }
when-tomorrow = Bukas, { $when }

## Words

yes = Oo
no = Hindi
back = Bumalik
cancel-word = Huwag ituloy
list-separator = {", "}

## Kinds

kind-master = Maikling pagdinig (master)
kind-individual = Buong pagdinig (individual)
kind-bond = Pagdinig sa piyansa
kind-fear_review = Muling pagtingin sa interbyu ng takot
kind-status_or_other_court = Iba pang pagdinig sa korte
kind-uscis_biometrics = Fingerprint sa USCIS (biometrics)
kind-uscis_interview = Interbyu sa USCIS
kind-ice_checkin = Pagpunta sa ICE (check-in)
kind-filing_deadline = Huling araw para sa mga papeles
kind-other = Iba pang iskedyul

kind-master-long = Pagdinig na "master": maikling pagdinig, madalas ang una. Maraming tao ang tinatawag sa iisang oras.
kind-individual-long = Pagdinig na "individual": ang buong pagdinig. Pinakikinggan ng hukom ang buong kaso.
kind-bond-long = Pagdinig sa piyansa: tungkol sa paglaya mula sa detensiyon.
kind-fear_review-long = Muling pagtingin: tinitingnan ulit ng hukom ang pasya sa interbyu tungkol sa takot.
kind-status_or_other_court-long = Isang pagdinig sa korte ng imigrasyon.
kind-uscis_biometrics-long = Kukuha ang USCIS ng fingerprint at litrato.
kind-uscis_interview-long = Magtatanong ang opisyal ng USCIS tungkol sa aplikasyon.
kind-ice_checkin-long = Pagpunta o pag-uulat sa ICE.
kind-filing_deadline-long = Ang huling araw ng pagpasa ng mga papeles.
kind-other-long = Isang iskedyul na inilagay ng isang tao.

your-master = maikling pagdinig ninyo (master) sa korte
your-master-short = maikling pagdinig ninyo
your-individual = buong pagdinig ninyo (individual) sa korte
your-individual-short = buong pagdinig ninyo
your-bond = pagdinig ninyo sa piyansa
your-fear_review = pagtingin ng hukom sa interbyu ninyo tungkol sa takot
your-fear_review-short = pagharap ninyo sa hukom
your-status_or_other_court = pagdinig ninyo sa korte
your-status_or_other_court-short = pagdinig ninyo
your-uscis_biometrics = pagpa-fingerprint ninyo sa USCIS
your-uscis_interview = interbyu ninyo sa USCIS
your-ice_checkin = pagpunta ninyo sa ICE (check-in)
your-filing_deadline = huling araw ng pagpasa ninyo ng papeles
your-other = iskedyul ninyo

of-master = { $names }: maikling pagdinig (master) sa korte
of-master-short = { $names }: maikling pagdinig
of-individual = { $names }: buong pagdinig (individual) sa korte
of-individual-short = { $names }: buong pagdinig
of-bond = { $names }: pagdinig sa piyansa
of-fear_review = { $names }: pagtingin ng hukom sa interbyu tungkol sa takot
of-fear_review-short = { $names }: pagharap sa hukom
of-status_or_other_court = { $names }: pagdinig sa korte
of-status_or_other_court-short = { $names }: pagdinig
of-uscis_biometrics = { $names }: pagpa-fingerprint sa USCIS
of-uscis_interview = { $names }: interbyu sa USCIS
of-ice_checkin = { $names }: pagpunta sa ICE (check-in)
of-filing_deadline = { $names }: huling araw ng pagpasa ng papeles
of-other = { $names }: iskedyul

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
    naitala na namin: { $what }
    { $when }
sms-changed =
    bagong petsa: { $what }
    Dati { $old }
    Ngayon { $when }
sms-changed-place =
    bagong lugar: { $what }
    { $when }
sms-cancelled =
    may nagsabi sa amin na hindi na ito tuloy: { $what }
    { $when }
    Alamin ninyo kung tama ito.
sms-nudge =
    pakitingnan ngayong linggo: { $what }
    { $when }
sms-disputed =
    { $count } ang petsang hawak namin: { $what }
    { $dates }
    Hindi namin alam ang tama. Alamin ngayong araw.
sms-disputed-place =
    { $count } ang lugar na hawak namin: { $what }
    { $when }
    Hindi namin alam ang tama. Alamin ngayong araw.
sms-several = { $count } petsa
sms-several-confirmation = naitala na ang { $count } petsa
sms-several-changed = { $count } ang nagbago
sms-several-cancelled = may nagsabi sa amin na hindi na tuloy ang { $count } petsang ito
sms-several-nudge = pakitingnan ngayong linggo ang { $count } petsang ito
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Dati { $old }
    Ngayon { $when }
sms-item-disputed =
    - { $what }: { $count } petsa
    { $dates }
    Hindi namin alam ang tama. Alamin ngayong araw.
sms-item-disputed-place =
    - { $what }: { $count } lugar
    { $when }
    Hindi namin alam ang tama. Alamin ngayong araw.
sms-place = { $place } (ayon sa abiso)
sms-place-aged = { $place } (mula { $as_of }; ayon sa abiso)
sms-place-unknown = Lugar: tingnan sa abiso ninyo
sms-online = Sumali { $medium }: tingnan sa abiso ninyo


medium-video = sa video
medium-internet = sa internet
medium-phone = sa telepono

do-court-papers = Itanong na sa abogado kung anong papeles ang kailangan.
do-court-papers-short = Itanong na sa abogado ang papeles.
do-court-plan = Iplano na ang biyahe, trabaho at bantay sa mga anak.
do-court-plan-short = Iplano: biyahe, trabaho, mga anak.
do-court-bring = Dalhin ang abiso, ID na may litrato at lahat ng papeles ng korte. Umalis nang maaga: may pila sa seguridad.
do-court-bring-short = Dalhin: abiso, ID, papeles. Agahan ang alis.
do-court-today = Makalampas sa seguridad at nasa silid na dapat bago mag-{ $time }.
do-court-today-short = Bago { $time }, lampas sa pila at nasa silid.
do-urgent = Apurahan ito. Tumawag na sa abogado.
do-uscis-papers = Basahin ulit ang sulat ng USCIS at ihanda ang papeles.
do-uscis-plan = Iplano na ang biyahe, trabaho at bantay sa mga anak.
do-uscis-bring = Dalhin ang sulat ng USCIS at ID na may litrato. Umalis nang maaga.
do-uscis-today = Dumating bago mag-{ $time }, dala ang sulat at ID na may litrato.
do-uscis-today-short = Dumating bago mag-{ $time }, dala ang sulat at ID.
do-ice-papers = Kausapin ang abogado bago ang araw na ito.
do-ice-plan = Kausapin ang abogado bago ang araw na ito.
do-ice-bring = Kausapin ang abogado bago pumunta. Dalhin ang papeles ng ICE.
do-ice-today = Dalhin ang papeles ng ICE. Sabihin sa taong pinagkakatiwalaan kung saan kayo pupunta.
do-filing-papers = Itanong na sa abogado kung tama ang petsang ito.
do-filing-plan = Itanong na sa abogado kung tama ang petsang ito.
do-filing-bring = Tawagan ngayong araw ang abogado tungkol sa petsang ito.
do-filing-today = Tawagan na ang abogado tungkol sa petsang ito.
do-other-papers = Isulat ito sa kalendaryo ninyo.
do-other-plan = Iplano na ang biyahe, trabaho at bantay sa mga anak.
do-other-bring = Ihanda ang mga papeles. Umalis nang maaga.
do-other-today = Umalis nang maaga.

miss-court = Kung hindi kayo pupunta, puwedeng mag-utos ang hukom ng deportasyon.
miss-court-short = Kung wala kayo, puwedeng iutos ang deportasyon.
miss-court-other = Kung hindi siya pupunta, puwedeng mag-utos ang hukom ng deportasyon.
miss-court-other-short = Kung wala siya, puwedeng iutos ang deportasyon.
miss-bond = Puwedeng makasama sa kaso ang hindi pagpunta.
miss-uscis_biometrics = Kung hindi kayo pupunta, puwedeng ituring ng USCIS na iniwan na ang aplikasyon.
miss-uscis_biometrics-short = Kung wala kayo, puwedeng isara ang aplikasyon.
miss-uscis_biometrics-other = Kung hindi siya pupunta, puwedeng ituring ng USCIS na iniwan na ang aplikasyon.
miss-uscis_biometrics-other-short = Kung wala siya, puwedeng isara ang aplikasyon.
miss-uscis_interview = Puwedeng makasama sa aplikasyon ang hindi pagpunta.
miss-ice_checkin = Puwedeng mabigat ang resulta ng hindi pagpunta. Magtanong sa abogado.
miss-ice_checkin-short = Mabigat ang puwedeng resulta kung wala kayo.
miss-filing_deadline = Dapat makarating ang papeles hanggang sa araw na iyon. Baka hindi na tanggapin pagkatapos.
miss-filing_deadline-short = Baka hindi na tanggapin pagkatapos.

sms-check-court = Puwedeng magbago ang petsa, pati sa mas maaga. Tingnan: https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Papeles lang ng korte ang opisyal.
sms-check-court-short = Puwedeng mapaaga: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Papeles ng korte ang sundin.
sms-check-bond = Wala ang piyansa sa https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Tanungin ang abogado. Papeles lang ng korte ang sundin.
sms-check-bond-short = Wala ang piyansa sa https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Papeles ng korte ang sundin.
sms-check-uscis = Puwedeng magbago ang petsa. Ang pinakabagong sulat ng USCIS ang sundin.
sms-check-ice = Puwedeng magbago ang petsa. Sundin ang pinakabagong papel ng ICE: https://www.ice.gov/check-in
sms-check-ice-short = Sundin ang bagong papel ng ICE: https://www.ice.gov/check-in
sms-check-filing = May naglagay ng petsang ito. Hindi namin ito siniyasat.
sms-check-filing-short = Hindi namin siniyasat ang petsa.
sms-check-other = Puwedeng magbago ang petsa. Tingnan ang pinakabagong sulat ninyo.

sms-lawyer = Abogado: { $name } { $phone }
sms-lawyer-hours = Abogado: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Abogado: { $phone }
sms-help = Tutulong si { $name } na humanap ng abogado: { $phone }
sms-help-hours = Tutulong si { $name } na humanap ng abogado: { $phone } ({ $hours })
sms-help-unnamed = Matutulungan namin kayong humanap ng abogado: { $phone }
sms-not-court = Hindi kami ang korte. Hindi ito payong legal.
sms-not-court-short = Hindi korte, hindi payong legal.
sms-not-official = Hindi ito payong legal.
sms-stop = STOP para itigil.

# Telegram, plain: blocks with a blank line between them.
rich-code = Ang lihim na salita ninyo: { $code }
rich-reminder = Paalala: { $what }
rich-confirmation =
    Naitala na: { $what }
    Pakikumpara ito sa abiso ninyo.
rich-confirmation-then = Paaalalahanan namin kayo bago ang araw na iyon.
rich-changed = Nagbago ang petsa: { $what }
rich-changed-place = Nagbago ang lugar: { $what }
rich-cancelled =
    May nagsabi sa amin na hindi na ito tuloy: { $what }
    Pakitiyak po kung tama ito.
rich-nudge = Pakitingnan ang petsang ito ngayong linggo: { $what }
rich-disputed =
    { $count } ang petsang hawak namin: { $what }
    Hindi namin alam kung alin ang tama. Pakitiyak po ngayong araw.
rich-disputed-place =
    { $count } ang lugar na hawak namin: { $what }
    Hindi namin alam kung alin ang tama. Pakitiyak po ngayong araw.
rich-several = Paalala: { $count } petsa
rich-several-confirmation =
    Naitala na: { $count } petsa
    Pakikumpara ang mga ito sa mga abiso ninyo.
rich-several-confirmation-then = Paaalalahanan namin kayo bago ang bawat araw.
rich-several-changed = { $count } ang nagbago
rich-several-cancelled =
    May nagsabi sa amin na hindi na tuloy ang { $count } petsang ito.
    Pakitiyak po kung tama ito.
rich-several-nudge = Pakitingnan ang { $count } petsang ito ngayong linggo.
rich-item = { $number }. { $what }
rich-when = Kailan: { $when }
rich-was = Dati: { $old }
rich-now = Ngayon: { $when }
rich-date-choice = - { $when }
rich-where = Saan: { $place }
rich-where-notice = Sundin ang lugar na nasa abiso ninyo.
rich-where-aged = Sundin ang lugar na nasa abiso ninyo. Ang adres na hawak namin ay mula pa noong { $as_of }.
rich-where-unknown = Saan: tingnan ang lugar sa abiso ninyo.
rich-where-medium = Paano: { $medium }. Nasa abiso ninyo kung paano sumali. Hindi ibig sabihin na sa internet ito dahil lang may link.
rich-do = Gagawin: { $action }
rich-do-court-today-more = Kung ma-late kayo, puwede itong ituring na hindi pagpunta. Puwedeng mahaba ang pila sa seguridad.
rich-do-court-bring-more = Libre ang interpreter ng korte.
rich-check-court =
    Puwedeng magbago ang petsa, pati sa mas maagang araw. Tingnan linggo-linggo:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Kung walang lumabas, ituloy ang pagtingin. Mga papeles lang mula sa korte ang opisyal.
rich-check-bond =
    Hindi makikita ang mga pagdinig sa piyansa sa https://acis.eoir.justice.gov/en/ o sa teleponong 1-800-898-7180. Tanungin ang abogado.
    Mga papeles lang mula sa korte ang opisyal.
rich-check-uscis = Puwedeng magbago ang petsa. Ang pinakabagong sulat ng USCIS ang sundin.
rich-check-ice =
    Puwedeng magbago ang petsa. Ang pinakabagong papel ninyo mula sa ICE ang sundin.
    https://www.ice.gov/check-in
rich-check-filing = May taong naglagay ng petsang ito. Hindi namin ito siniyasat. Magtanong sa abogado.
rich-check-other = Puwedeng magbago ang petsa. Tingnan ang pinakabagong sulat ninyo.
rich-lawyer = Abogado: { $name }, { $phone }
rich-lawyer-hours = Abogado: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Abogado: { $phone }
rich-help = Matutulungan kayo ni { $name } na humanap ng abogado: { $phone }
rich-help-hours = Matutulungan kayo ni { $name } na humanap ng abogado: { $phone } ({ $hours })
rich-help-unnamed = Matutulungan namin kayong humanap ng abogado: { $phone }
rich-not-court = Hindi kami ang korte. Hindi ito payong legal.
rich-not-official = Hindi ito payong legal.
rich-stop = Para itigil ang mga mensaheng ito, ipadala ang STOP.

after-court = Noong { $date } ang pagdinig ninyo. Nagbigay ba ang hukom ng bagong petsa? Kung hindi kayo nakapunta, tumawag sa abogado ngayong araw.
after-court-other = { $names }: noong { $date } ang pagdinig. Nagbigay ba ang hukom ng bagong petsa? Kung hindi nakapunta, tumawag sa abogado ngayong araw.
after-office = Noong { $date } ang iskedyul ninyo. Binigyan ba kayo ng bagong petsa? Kung hindi kayo nakapunta, tumawag sa abogado ngayong araw.
after-office-other = { $names }: noong { $date } ang iskedyul. May bagong petsa ba? Kung hindi nakapunta, tumawag sa abogado ngayong araw.

choice-ack = Pupunta ako
choice-ack-other = Nabasa ko na
choice-checked = Tama ang petsa
choice-help = Kailangan ko ng tulong
choice-help-sms = Tulong
choice-differs = Iba ang petsa ko
choice-differs-sms = Ibang petsa
choice-differs-other = Iba ang petsa
choice-differs-other-sms = Ibang petsa
choice-more = Ipakita
choice-newdate = May bagong petsa
choice-nodate = Walang bago
choice-over = Tapos na lahat

# Discreet: one SMS part. Nothing here may tell a stranger what it is about.
discreet-reminder = { $from }: ang iskedyul ninyo ay { $when } ({ $city }).
discreet-reminder-other = { $from }: ang iskedyul na sinusundan ninyo ay { $when } ({ $city }).
discreet-reminder-short = { $from }: iskedyul { $when } ({ $city }).
discreet-confirmation = { $from }: naitala na, ang iskedyul ninyo ay { $when } ({ $city }).
discreet-confirmation-other = { $from }: naitala na, ang iskedyul na sinusundan ninyo ay { $when } ({ $city }).
discreet-confirmation-short = { $from }: naitala na, { $when } ({ $city }).
discreet-changed = { $from }: nagbago ang iskedyul ninyo: dati { $old }, ngayon { $when } ({ $city }).
discreet-changed-other = { $from }: nagbago ang iskedyul na sinusundan ninyo: dati { $old }, ngayon { $when } ({ $city }).
discreet-changed-short = { $from }: dati { $old }, ngayon { $when } ({ $city }).
discreet-changed-least = { $from }: dati { $old }, ngayon { $when }.
discreet-changed-place = { $from }: nagbago ang lugar ng iskedyul ninyo sa { $when } ({ $city }).
discreet-changed-place-other = { $from }: nagbago ang lugar ng iskedyul na sinusundan ninyo sa { $when }.
discreet-changed-place-short = { $from }: bagong lugar, { $when }.
discreet-cancelled = { $from }: hindi na tuloy ang iskedyul ninyo sa { $when } ({ $city }).
discreet-cancelled-other = { $from }: hindi na tuloy ang iskedyul na sinusundan ninyo sa { $when }.
discreet-cancelled-short = { $from }: hindi na tuloy ang { $when }.
discreet-nudge = { $from }: pakitingnan ang iskedyul ninyo: { $when } ({ $city }).
discreet-nudge-other = { $from }: pakitingnan ang iskedyul na sinusundan ninyo: { $when } ({ $city }).
discreet-nudge-short = { $from }: pakitingnan ang { $when } ({ $city }).
discreet-disputed = { $from }: dalawa ang petsa ng iskedyul ninyo: { $when } o { $old }. Pakitingnan.
discreet-disputed-other = { $from }: dalawa ang petsa ng iskedyul na sinusundan ninyo: { $when } o { $old }.
discreet-disputed-short = { $from }: dalawang petsa: { $when } o { $old }.
discreet-disputed-place = { $from }: dalawa ang lugar ng iskedyul ninyo sa { $when }. Pakitingnan.
discreet-disputed-place-other = { $from }: dalawa ang lugar ng iskedyul na sinusundan ninyo, { $when }.
discreet-disputed-place-short = { $from }: dalawang lugar sa { $when }.
discreet-after = { $from }: pagkatapos ng iskedyul ninyo noong { $day }, may bagong petsa ba?
discreet-after-other = { $from }: pagkatapos ng iskedyul na sinusundan ninyo noong { $day }, may bagong petsa ba?
discreet-after-short = { $from }: mula { $day }, may bagong petsa?
discreet-several = { $from }: { $count } ang iskedyul. Ang una ay { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } iskedyul ang naitala. Ang una ay { $when }.
discreet-several-changed = { $from }: { $count } iskedyul ang nagbago. Ang una ay { $when } na.
discreet-several-cancelled = { $from }: { $count } iskedyul ang hindi na tuloy.
discreet-several-nudge = { $from }: pakitingnan ang { $count } iskedyul. Ang una ay { $when }.
discreet-reply = Sagutin ng 1 para sa detalye.
discreet-reply-short = Sagutin ng 1.
discreet-tap = Pindutin ang buton para sa detalye.
discreet-stop = STOP para itigil.

## Staff

staff-not-delivered = Hindi naabot: { $label }. Dahilan: { $reason }.
staff-not-delivered-phone = Hindi naabot: { $label }, { $phone }. Dahilan: { $reason }.
staff-not-delivered-many = Mga mensaheng hindi nakarating: { $count }. Pangunahing dahilan: { $reason }. Pakitingnan po ang listahan ng tatawagan.
staff-needs-help = Humihingi ng tulong si { $label }. Pakitawagan po.
staff-needs-help-hearing = Humihingi ng tulong si { $label } tungkol sa { $when }. Pakitawagan po.
staff-awaited = Wala pa ring petsa ng pagdinig si { $label }. Hindi na namin siya tinatanong. Pakiasikaso po.
staff-missed = Sabi ni { $label }, hindi siya nakapunta sa pagdinig. Pakitawagan po siya ngayong araw.
staff-dispute = Dalawang petsa para kay { $label }. Ang hawak namin: { $was }. Ang sinabi ngayon: { $said }. Pakipasya po kung alin ang tama.
staff-dispute-place = Dalawang lugar para kay { $label }, { $when }. Ang hawak namin: { $was }. Ang sinabi ngayon: { $said }. Pakipasya po kung alin ang tama.
staff-dispute-cancel = { $label }: may nagsabing hindi na tuloy ang { $was }. Pakitiyak po kung tama.
staff-unread = Hindi sinagot ni { $label } ang huling paalala para sa { $when }. Pakitawagan po.
staff-unread-family = { $label }: hindi sinagot ng pamilya ang huling paalala para sa { $when }. Pakitawagan po.
staff-channel-paused = Nakahinto ang { $channel }: { $reason }. Walang maipapadala roon hangga't hindi ito naaayos.
staff-odd-answer = Nagbigay ang { $channel } ng sagot na hindi namin kilala: { $reason }. Susubukan namin ulit.
somebody = isang tao
no-date = wala pang petsa
staff-late = { $count ->
    [one] { $count } mensahe ang naantala sa { $channel }.
   *[other] { $count } mensahe ang naantala sa { $channel }.
}
staff-import-parked = { $count ->
    [one] Import { $import }: { $count } pagdinig ang nakabinbin. Walang ipapadala hangga't hindi ninyo pinapayagan.
   *[other] Import { $import }: { $count } pagdinig ang nakabinbin. Walang ipapadala hangga't hindi ninyo pinapayagan.
}
staff-wrong-number = Mukhang sa ibang tao ang telepono ni { $label }. Pakitingnan po ang numero.
staff-bond = May pagdinig sa piyansa si { $label } sa { $when }. Kumilos na po kayo.
staff-at-once = { $label }: { $kind } sa { $when }. Kumilos na po kayo.
staff-fear-review = May muling pagtingin sa interbyu ng takot si { $label } sa { $when }. Kumilos na po kayo.
staff-short-notice = Napakalapit na ng pagdinig ni { $label }: { $when }. Pakitawagan po.
staff-stopped = Ayaw na ni { $label } ng mga mensahe. Pakitawagan po tungkol sa { $when }.
staff-expired = May mensahe para kay { $label } na hindi naipadala sa oras. Dahilan: { $reason }.

## What was done

say-we-failed = Pasensya na po, hindi namin nabasa ang mensahe ninyo. Kami ang may mali at alam na ng opisina. Subukan ulit, o tumawag sa { $phone }.
say-same-date = Iyan na ang petsang hawak namin. Walang nagbago.
say-cancel-asked = Salamat. Sinabi na namin sa opisina. Patuloy namin kayong paaalalahanan hangga't hindi nila ito natitingnan.
say-link-unknown = Hindi na gumagana ang link na ito. Humingi po ng bago.
say-staff-linked = Dito na sa chat na ito darating ang mga alerto para sa opisina.
say-staff-console = Mag-sign in dito. Isang beses lang gagana ang link, sa loob ng 15 minuto: { $link }
staff-inbound-failed = May mensahe mula kay { $label } na hindi naproseso (numero { $number }). Pakikontak po siya.

## Dialogue

# What the conversation asks (ask-), what it answers (say-), and what can be chosen (choice-).
# One message holds an answer and the next question: say-then joins them.
say-then =
    { $first }

    { $then }

# Welcome
ask-language =
    Kumusta po. Kami ang { $sender }. Anong wika ang gusto ninyo?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Iba pang wika

ask-consent =
    Puwede namin kayong paalalahanan sa mga pagdinig ninyo, para wala kayong malampasan. Libre ito.
    Susulat sa inyo ang { $sender }: karaniwang isang mensahe sa isang linggo, mas marami kapag malapit na ang pagdinig, at isa kapag nagbago ang petsa. Nababasa ng Telegram ang mga isinusulat sa chat na ito.
    Hindi kami ang korte, at hindi ito payong legal.
    Para itigil anumang oras, ipadala ang STOP. Para sa tulong, ipadala ang HELP.
    Puwede ba namin kayong sulatan?
ask-consent-sms = Puwede kayong paalalahanan ng { $sender } sa mga pagdinig ninyo: karaniwang isang SMS sa isang linggo, mas marami bago ang pagdinig, at isa kapag nagbago ang petsa. Puwedeng may singil sa mensahe at data. Hindi kami ang korte. STOP para itigil, HELP para sa tulong. Puwede ba namin kayong sulatan?
choice-agree = Oo, sulatan ninyo ako
choice-decline = Hindi, salamat
say-agreed = Salamat po. Maikli ang mga paalala namin at hindi sinasabi kung tungkol saan. Puwede ninyo itong baguhin sa SETTINGS.
say-agreed-plain = Salamat po. Puwede ninyong baguhin sa SETTINGS ang laman ng mga paalala, o ang wika.
say-agreed-sms = Salamat po. Maikli ang mga paalala namin at hindi sinasabi kung tungkol saan. Mababago ito sa SETTINGS. 0 para bumalik.
say-declined = Sige po. Hindi namin kayo susulatan. Kung magbago ang isip ninyo, ipadala ang START.

# Whose hearing, and what kind
ask-who = Kaninong pagdinig ito?
choice-who-self = Sa akin
choice-who-known = { $name }
choice-who-other = Sa kamag-anak ko
ask-name = Ano ang itatawag namin sa taong ito? Palayaw ang pinakamabuti, tulad ng "Nanay" o "Tito R". Huwag pong ipadala ang buong pangalan o A-number.
say-name-unreadable = Sumulat po ng palayaw na may mga letra, tulad ng "Nanay".
say-name-long = Medyo mahaba iyan. Sapat na ang maikling palayaw, tulad ng "Nanay".

ask-kind = Anong uri ng pagdinig ito? Nakasulat ito sa abiso.
choice-kind-master = Maikli, madalas ang una (master)
choice-kind-individual = Buong pagdinig (individual)
choice-kind-bond = Sa piyansa (para makalaya)
choice-kind-uscis_biometrics = Fingerprint sa USCIS
choice-kind-uscis_interview = Interbyu sa USCIS
choice-kind-ice_checkin = Pagpunta sa ICE (check-in)
choice-kind-more = Iba pa, o hindi ko alam
ask-kind-more = Alin dito ang pinakatugma?
choice-kind-status_or_other_court = Sa korte, pero hindi alam ang uri
choice-kind-fear_review = Interbyu ng takot, sa hukom
choice-kind-other = Ibang iskedyul, hindi sa korte

# Where
ask-court = Saang lungsod ang korte? Isulat ang lungsod, o ang tatlong letrang code ng korte.
ask-court-sms = Saang lungsod ang korte? Isulat ang lungsod, o ang tatlong letrang code ng korte. (0 = bumalik)
choice-elsewhere = Ibang lugar
say-court-unknown = Wala sa listahan namin ang "{ $typed }". Isulat lang po ang lungsod, halimbawa: Denver
ask-court-pick = Alin ang nakasulat sa abiso?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), para sa mga nakadetine
choice-court-closed = { $name } ({ $city }), sarado o lumipat na
choice-court-unsure = { $name } ({ $city }), pakitingnan ang abiso
say-court-closed = Pakitingnan ulit ang abiso ninyo: sa pagkakaalam namin, nagsara o lumipat na ang { $name }.
ask-city = Saang lungsod ito? (0 = bumalik)
ask-city-court = Saang lungsod ang pagdinig? Isulat ang lungsod ayon sa abiso. (0 = bumalik)
say-city-unreadable = Isulat po ang pangalan ng lungsod, halimbawa: Denver
ask-zone = Anong oras ang sinusunod sa { $city }?
choice-zone-eastern = Silangan (New York, Miami)
choice-zone-central = Gitna (Chicago, Houston)
choice-zone-mountain = Bundok (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Kanluran (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Pareho ba ang oras sa tirahan ninyo at sa { $city }? Itinatanong namin ito para hindi kami sumulat sa gabi.
choice-own-same = Parehong oras
choice-own-other = Ibang oras
ask-own-zone-which = Anong oras ang sinusunod sa tirahan ninyo?

# When
ask-when = Anong araw at anong oras ang pagdinig sa { $city }? Isulat ayon sa abiso, halimbawa: March 15 2027 8:30 am
ask-when-other = Anong araw at anong oras ito? Isulat ayon sa papel ninyo, halimbawa: March 15 2027 8:30 am
ask-when-new = Ano ang bagong araw at oras? Isulat ayon sa pinakabagong abiso, halimbawa: March 15 2027 8:30 am
say-when-date = Wala akong nabasang petsa riyan.
say-when-impossible = Wala sa kalendaryo ang araw na iyan. Pakitingnan ulit ang abiso.
say-when-no-year = Pakilagay rin ang taon, at isulat ang buwan bilang salita, para hindi mapagpalit ang araw at buwan.
say-when-unset = Mukhang wala pang petsa ang papel na iyan. Maghanap po ng mas bagong abiso, o tumawag sa 1-800-898-7180 para marinig ang petsa. Mga papeles lang mula sa korte ang opisyal.
ask-day-order = Dalawa ang puwedeng basa rito. Aling araw ang ibig ninyong sabihin?
ask-day-year = Anong taon?
ask-day-week = Aling araw ang ibig ninyong sabihin?
ask-day-which = Higit sa isang araw ang nakikita ko. Alin ang araw ng pagdinig?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Ibang araw
ask-time = { $when_date }: anong oras? Halimbawa: 8:30 am
ask-half = { $when_date }: umaga o hapon?
ask-time-which = { $when_date }: alin sa mga oras na ito?
choice-time = { $when_time }
say-time-unreadable = Wala akong nabasang oras diyan. Isulat po nang ganito: 8:30 am
choice-pick = Piliin ang araw sa mga buton
ask-month = Anong buwan?
choice-month = { $when_month }
choice-number = { $number }

# The read-back
ask-check =
    Pakikumpara ito sa abiso ninyo:
    { $what }
    { $when }
    { $place }
    Tama ba ang lahat?
ask-check-doubt =
    Pakitingnan po ulit:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Ito ba ang nakasulat sa abiso ninyo?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Oo, tama lahat
choice-change = Hindi, may babaguhin
choice-meant = Ang ibig ko ay { $when_date }
say-doubt-past = Lumipas na ang araw na ito.
say-doubt-today-past = Lumipas na ang oras na ito ngayong araw.
say-doubt-far = Maraming taon pa bago ito.
say-doubt-weekend = Sabado o Linggo ito. Karaniwang sarado ang mga korte.
say-doubt-holiday = Pederal na piyesta opisyal ito. Karaniwang sarado ang mga korte.
say-doubt-early = Napakaaga ng { $when_time } para sa pagdinig.
say-doubt-late = Masyadong late ang { $when_time } para sa pagdinig.
say-doubt-weekday = Ibang araw ng linggo ang isinulat ninyo. Ang petsang iyan ay: { $when_date }
say-doubt-year = Hindi ninyo isinulat ang taon. Ito ay: { $when_date }
say-doubt-zone = Oras sa ibang lugar ang isinulat ninyo. Ang oras sa abiso ay oras sa { $when_city }. { $when_time } ba ang nakasulat?
ask-fix = Ano ang babaguhin natin?
choice-fix-date = Ang araw o ang oras
choice-fix-place = Ang korte o ang lugar
choice-fix-city = Ang lungsod at ang oras nito
choice-fix-kind = Ang uri ng pagdinig
choice-fix-who = Kung kaninong pagdinig

# The list
ask-list = Alin dito?
ask-list-empty = Wala pang pagdinig dito.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (dalawa ang petsa)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (dalawa ang lugar)
choice-hearing-awaited = { $what }: wala pang petsa
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Wala pang petsa. Ituloy ang pagtingin.
choice-do-change = Baguhin: araw, oras, lugar
choice-do-cancel = Kinansela ang pagdinig na ito
choice-do-list = Bumalik sa listahan
ask-sure =
    { $what }, { $when }
    Nakasulat ba sa pinakabagong abiso na kinansela ang pagdinig na ito? Kung hindi kayo sigurado, magtanong muna sa abogado. Ang hindi pagpunta ay puwedeng humantong sa utos ng deportasyon.
ask-sure-awaited = Kalimutan na ba namin ang pagdinig na ito?
choice-sure-yes = Oo, kinansela
choice-sure-no = Hindi, panatilihin
say-nothing-changed = Walang nagbago.
say-hearing-gone = Wala na sa listahan ninyo ang pagdinig na iyan.

# Answers to reminders
say-thanks = Salamat po. Ituloy ang pagtingin sa petsa ninyo hanggang sa araw na iyon.
say-help-comes =
    Salamat po sa pagsasabi. Sinabi na namin sa opisina na kailangan ninyo ng tulong.
    { $call }
say-call-lawyer = Puwede ninyong tawagan si { $name }: { $phone }
say-call-lawyer-hours = Puwede ninyong tawagan si { $name }: { $phone } ({ $hours })
say-call-line = Matutulungan nila kayong humanap ng abogado: { $phone }
say-call-line-hours = Matutulungan nila kayong humanap ng abogado: { $phone } ({ $hours })
say-call-nobody = Tatawagan nila kayo.
counsel = { $from }: hindi na gamit ang numero ng abogado sa mga dati naming mensahe. { $call }
counsel-other = { $from } ({ $names }): hindi na gamit ang numero ng abogado sa mga dati naming mensahe. { $call }
discreet-counsel = { $from }: mula ngayon, tumawag sa { $phone }, huwag sa lumang numero.
reply-date = { $sender }: may bagong petsa ba? Pakitingnan ang pinakabago ninyong sulat.
reply-call-today = { $sender }: tatawagan namin kayo ngayong araw. Pakidala ang telepono ninyo.
say-after-nodate = Salamat po. Alamin linggo-linggo kung may bagong petsa: 1-800-898-7180. Mga papeles lang mula sa korte ang opisyal.
say-after-over = Salamat po sa pagsasabi. Hindi na namin ito ipapaalala.

# Menu, settings, help
ask-menu = Ano po ang maitutulong namin?
choice-go-hearings = Mga pagdinig ko
choice-go-new = Magdagdag ng pagdinig
choice-go-settings = Mga setting
choice-go-help = Kailangan ko ng tulong
ask-settings = Wika ninyo: { $language }. Mga mensahe ninyo: { $wording }.
say-wording-discreet = maikli, walang detalye
say-wording-plain = may lahat ng detalye
choice-set-language = Palitan ang wika
choice-set-wording = Maikli o may detalye
choice-set-zone = Ang oras sa tirahan ko
choice-set-stop = Wala nang mensahe
ask-language-again = Anong wika ang gusto ninyo?
say-language-set = Mula ngayon, sa Filipino na kami susulat.
ask-wording = Paano ninyo gusto ang mga paalala? Maikli: "{ $sender }: ang iskedyul ninyo ay Mart Dis 15, 8:30 AM". May detalye: nasa mensahe ang lahat. Isipin kung sino pa ang nakakakita ng telepono ninyo.
choice-wording-discreet = Maikli, walang detalye
choice-wording-plain = May lahat ng detalye
say-wording-set-discreet = Maikli na ngayon ang mga paalala ninyo at hindi sinasabi kung tungkol saan.
say-wording-set-plain = May lahat ng detalye na ngayon ang mga paalala ninyo. Mababasa ito ng sinumang makakita ng telepono ninyo.
say-zone-set = Salamat po. Sa araw kami susulat sa inyo, ayon sa oras sa tirahan ninyo.
ask-stop = Ititigil ba namin ang lahat ng mensahe? Tuloy pa rin ang mga pagdinig ninyo, pero walang magpapaalala sa inyo.
choice-stop-all = Itigil ang lahat ng mensahe
choice-stop-no = Hindi, sumulat pa rin
say-help =
    Kami ang { $sender }. Nagpapaalala kami ng mga pagdinig. Hindi kami ang korte.
    { $call }
    Para itigil ang lahat ng mensahe, ipadala ang STOP. Para sa menu, ipadala ang MENU.

# Stop and start
say-stopped = { $sender }: wala na kayong matatanggap na mensahe mula sa amin. Para magsimula ulit, ipadala ang START.
say-restarted-here = Natutuwa kami sa pagbalik ninyo. Kung may natatanggap din kayong SMS mula sa amin, ipadala rin ang START doon.
say-wrong-number = Paumanhin po. Hindi na namin susulatan ang numerong ito.
ask-leave = May tanong na hindi ninyo natapos. Ano ang ititigil natin?
choice-leave-question = Ang tanong na iyon lang
say-left = Sige po, hindi na natin itutuloy iyon.

# Whatever else comes
choice-back = Bumalik
say-choose = Pumili po ng isa rito.
say-choose-number = Sumagot po gamit ang numero.
say-not-understood = Hindi ko naintindihan iyan.
say-you-are-welcome = Walang anuman po. Ipadala ang MENU anumang oras.
say-number-dropped = May ipinadala kayong numero na parang A-number. Inalis namin ito at hindi itinago. Huwag po itong ipadala sa mensahe kailanman.
say-names-dropped = Hindi namin itinago ang mga pangalan sa papel na iyan.
say-cannot-read-voice = Hindi namin mapapakinggan dito ang mga mensaheng boses. Isulat po ninyo.
say-cannot-read-photo = Hindi namin mababasa rito ang mga litrato o file. Isulat po ang araw at oras na nasa abiso.
say-cannot-read-other = Sulat lang ang nababasa namin dito. Isulat po ninyo.
say-cannot-read-old-button = Sa mas lumang tanong ang butong iyan.

## When it is unclear, or too much

say-we-were-at = Matagal-tagal na rin. Narito tayo sa tanong na ito:
say-please-wait = Napakarami niyon nang sabay-sabay. Maghintay po ng sampung minuto, saka sumulat ulit. Para itigil ang lahat ng mensahe, ipadala ang STOP.
say-cannot-read-edit = Hindi namin nakikita ang mga pagbabago sa lumang mensahe. Isulat po ulit.
say-write-in-private = Isang tao lang ang kinakausap ko sa isang pagkakataon. Sumulat po sa akin sa pribadong chat. Aalis na ako sa grupong ito.
ask-stop-which = Mas kaunting mensahe ang gusto ninyo. Ano ang ititigil namin?
choice-stop-about = Ang tungkol lang kay { $name }
staff-unclear-text = May isinulat si { $label } na hindi namin nabasa. Pakikontak po siya.
staff-unclear-unfinished = May petsang isinulat si { $label } na hindi niya kinumpirma. Hindi ito bilang, at walang pinapaalalahanan. Pakitanong po siya.
staff-unclear-stop = Mas kaunting mensahe ang gusto ni { $label }, pero hindi malinaw kung alin. Pakitanong po siya.

## Delivery: why something did not arrive, and who is asked then

why-stopped = ayaw na niya ng mga mensahe
why-number = hindi gumagana ang numero, o hindi tumatanggap ng SMS
why-account = tinatanggihan ng provider ang account o mga setting namin
why-filtered = hinaharang ng mga kompanya ng telepono ang mga mensahe namin
why-phone = patay ang telepono o walang signal
why-provider = hindi maabot ang provider
why-blocked = hinarang niya ang bot
why-gone = wala na ang chat
why-unreadable = hindi mabasa ng provider ang isinulat namin
why-unknown = nagbigay ang provider ng dahilan na hindi namin kilala
why-twice = may ibang program na gumagamit ng parehong bot
why-throttled = napakaraming mensahe nang sabay-sabay
why-late = huli na para makatulong
relay-ask = { $sender }: wala pa kaming sagot tungkol sa iskedyul na sinusundan ninyo: { $when }. Pakitiyak po na alam nila ito.
staff-silent = Matagal nang walang balita mula kay { $label }. Itinatanong namin ngayon kung sa kaniya pa rin ang telepono. Pakitawagan po.
staff-silent-many = Mga teleponong matagal nang walang balita: { $count }. Pakitingnan po ang listahan ng tatawagan.
staff-load = { $channel }: kulang ang oras para sa mga paalala bukas bago ang oras ng katahimikan. Mas maaga kaming magsisimula.
discreet-still = Kayo pa rin ba ito? 1 = oo, ipakita. 2 = maling numero.
discreet-still-tap = Kayo pa rin ba ito?
choice-still-me = Oo, ipakita
choice-still-wrong = Maling numero

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Umaalis na ulit ang mga mensahe sa { $channel }. Naantala ang mga ito nang { $minutes } min.
staff-job-failed = Hindi ito gumana: { $job } ({ $reason }). Susubukan ulit mamaya. Pakitingnan po ang makina.
staff-job-down = Hindi ito gumagana mula { $since }: { $job } ({ $reason }). Sinusubukan ulit bawat oras. Sa makina, sinasabi ng { $command } kung ano ang gagawin.
staff-clock-back = Naatras nang { $minutes } min ang orasan ng makina. Pakitingnan po.
staff-disk = Halos puno na ang disk: { $megabytes } MB na lang. Magbakante po ng espasyo, o hindi na kami makapagtatago ng mensahe.
staff-case-ends = { $label }: walang nagsabi sa amin ng bagong petsa. Buburahin namin ang kasong ito pagkalipas ng dalawang linggo. Kung may kulang na petsa, pakidagdag po.
digest =
    Para sa opisina ngayong araw:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } pagdinig ang malapit na at hindi pa kumpirmado.
   *[other] { $count } pagdinig ang malapit na at hindi pa kumpirmado.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } tao ang may pagdinig, at walang mensaheng nakararating sa kanila.
   *[other] { $count } tao ang may pagdinig, at walang mensaheng nakararating sa kanila.
}
digest-tasks = { $count ->
    [one] { $count } bagay ang naghihintay sa listahan ng tatawagan.
   *[other] { $count } bagay ang naghihintay sa listahan ng tatawagan.
}
digest-imports = { $count ->
    [one] { $count } import ang naghihintay ng pahintulot.
   *[other] { $count } import ang naghihintay ng pahintulot.
}
digest-ending = Mga kasong buburahin sa loob ng isang linggo: { $count }. Kung kailangan ang patunay ng mga ipinadala, i-print na ngayon.
digest-paused = Nakahinto ang pagpapadala: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } impormasyon ang kailangang siyasatin sa lalong madaling panahon.
   *[other] { $count } impormasyon ang kailangang siyasatin sa lalong madaling panahon.
}
digest-more = at { $count } pa

## The first day

profile-about = Mga paalala sa iskedyul ninyo, sa wika ninyo. Libre. Para itigil, ipadala ang STOP.
profile-description = Pinapaalalahanan namin kayo sa mga iskedyul ninyo, para wala kayong malampasan. Libre ito. Para magsimula, pindutin ang button sa ibaba. Para itigil anumang oras, ipadala ang STOP.
staff-test = Pagsubok ito. Dito darating sa inyo ang mga alerto para sa opisina.

## On paper

poster-title = Pinapaalalahanan namin kayo sa mga iskedyul ninyo
poster-why = Para wala kayong malampasan. Sa wika ninyo. Libre.
poster-telegram = Sa Telegram: itapat ang camera ng telepono ninyo sa parisukat na ito, saka pindutin ang button.
poster-sms = Sa SMS: isulat ang "{ $word }" at ipadala sa { $phone }
sheet-title = Mga paalala sa iskedyul ninyo
sheet-name = Ano ang itatawag namin sa inyo? Palayaw ang pinakamabuti.
sheet-number = Huwag pong isulat sa papel na ito ang buong pangalan o A-number.
sheet-phone = Ang numero ng cellphone ninyo
sheet-date = Araw, oras at lungsod, ayon sa pinakabagong abiso ninyo
sheet-news = Puwede rin ninyo akong padalhan ng balita mula sa opisina. Hiwalay na pasya ko ito.
sheet-share = Puwede ring makatanggap ng mensahe tungkol sa mga petsa ko ang mga taong ito. Bawat isa ay may sariling papel na sasagutan.
sheet-privacy = Ang nakasulat lang sa papel na ito at ang mga mensahe natin ang itinatago namin. Hindi namin ibinibigay kaninuman ang numero ninyo para sa patalastas. Kapag tapos na ang kaso ninyo, binubura namin ang lahat.
sheet-signature = Lagda
sheet-day = Petsa ngayon
sheet-keep = Pakitago ang bahaging ito.
sheet-sender = Galing sa { $phone } ang mga mensahe namin at nagsisimula sa: { $sender }
sheet-never = Hindi kami kailanman humihingi ng pera, password o A-number.
sheet-call = May tanong? Tawagan kami: { $phone }

## Settings and privacy

choice-set-second = Pangalawang wika
choice-set-code = Ang lihim na salita ko
choice-set-ways = Kung saan kayo sumusulat
choice-set-data = Ang alam ninyo tungkol sa akin
ask-second = Anong wika ang gagamitin namin kapag walang nakasulat sa { $language }?
choice-second-none = Walang pangalawang wika
say-second-set = Salamat po. Kapag walang nakasulat sa wika ninyo, sa { $language } ninyo ito matatanggap.
say-second-none = Sige po. Hindi kami gagamit ng pangalawang wika.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Ipinapakita ng lihim na salita na sa amin talaga galing ang mensahe: nakasulat ito sa mga paalala namin. Sumulat ng isang salita na may 3 hanggang 16 na letra o numero, tulad ng: mango7
ask-code-have = Ang lihim na salita ninyo ay { $code }. Nakasulat ito sa mga paalala ninyo, para alam ninyong galing ang mga ito sa amin. Para palitan, sumulat ng bagong salita.
choice-code-remove = Alisin ang lihim na salita
say-code-set = Ang lihim na salita ninyo ngayon ay { $code }. Huwag po itong sabihin kaninuman.
say-code-removed = Wala nang lihim na salita ang mga paalala ninyo.
say-code-unreadable = Sumulat po ng isang salita na may 3 letra o higit pa, walang ibang simbolo. Puwedeng may numero.
say-code-long = Masyadong mahaba ang salitang iyan. Pumili po ng mas maikli.
say-code-telling = Baka masabi sa iba ng salitang iyan kung tungkol saan ang mga mensahe. Pumili po ng iba, tulad ng prutas o hayop.
telling-words = imigra korte hukom huwes pagdinig abogado deport asylum visa piyansa

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Dito kami sumusulat sa inyo:
    { $ways }
choice-ways-sms = Pati sa SMS
choice-ways-telegram = Pati sa Telegram
choice-ways-moved = Nagbago ang numero ko
choice-ways-first = Alin ang uunahin
ask-first = Saan namin kayo unang susulatan?
say-first-set = Sige po. Iyon ang uunahin namin.
say-move-code =
    Ang code ninyo: { $code }
    { $how }
    Isang beses lang itong gagana, sa loob ng isang araw. Huwag ipakita sa iba.
say-how-sms-here = Ipadala ito sa numerong ito mula sa isa pa ninyong telepono.
say-how-sms = Ipadala ito bilang SMS mula sa telepono ninyo sa { $to }.
say-how-telegram = Ipadala ito sa amin sa Telegram: { $to }
say-way-added = Tapos na. Makararating na rin dito ang mga mensahe namin.
say-way-moved = Tapos na. Mula ngayon, dito na kami susulat. Wala nang matatanggap ang lumang numero.
say-way-same = Dito ninyo natanggap ang code. Ipadala po ito mula sa isa pang telepono.
say-way-taken = Hindi namin maikonekta ang teleponong ito nang kami lang. Sinabi na sa opisina at tutulungan nila kayo.
say-way-warning = Nakararating na rin ngayon ang mga mensahe ninyo sa { $way }, o doon na lang. Kung hindi kayo ang humiling nito, tumawag po sa { $phone }.

# One case without messages
choice-do-mute = Walang mensahe tungkol sa kasong ito
choice-do-unmute = May mensahe ulit sa kasong ito
say-what-muted = { $what } (walang mensahe)
say-muted = Sige po. Hindi na kami susulat tungkol sa kasong ito, sa alinmang petsa nito. Tuloy ang lahat ng iba pa.
say-unmuted = Sige po. Makatatanggap ulit kayo ng mga mensahe tungkol sa kasong ito, sa lahat ng petsa nito.

# What we keep, and erasing it
ask-data = Puwede naming ipakita ang itinatago namin tungkol sa inyo, o burahin ito.
choice-data-stored = Ipakita ang itinatago ninyo
choice-data-erase = Burahin ako
say-stored =
    Ito ang itinatago namin tungkol sa inyo:
    { $lines }
    { $kept }
say-stored-language = Wika: { $language }
say-stored-second = Pangalawang wika: { $language }
say-stored-zone = Oras sa tirahan ninyo: { $zone }
say-stored-wording = Mga mensahe ninyo: { $wording }
say-stored-code = Lihim na salita: { $code }
say-stored-way = { $way }: pumayag kayo noong { $when_date }
say-stored-way-office = { $way }: itinala ng opisina noong { $when_date } na pumayag kayo
say-stored-way-silent = { $way }: walang mensahe
say-stored-people = Sinusundan ninyo: { $names }
say-stored-followers = { $count ->
    [one] { $count } ibang tao ang nakatatanggap ng mensahe tungkol sa mga pagdinig ninyo.
   *[other] { $count } ibang tao ang nakatatanggap ng mensahe tungkol sa mga pagdinig ninyo.
}
say-stored-kept = { $days ->
    [one] Pati ang mga mensahe sa pagitan natin. Kapag tapos na ang isang kaso, binubura namin ito pagkalipas ng { $days } araw. Kung pipiliin ninyo ang "Burahin ako", buburahin namin ang lahat ngayon.
   *[other] Pati ang mga mensahe sa pagitan natin. Kapag tapos na ang isang kaso, binubura namin ito pagkalipas ng { $days } araw. Kung pipiliin ninyo ang "Burahin ako", buburahin namin ang lahat ngayon.
}
ask-erase = Buburahin ba namin ang lahat ng alam namin tungkol sa inyo? Wala nang magpapaalala sa inyo. Tuloy pa rin ang mga pagdinig ninyo: pumunta pa rin po kayo.
choice-erase-yes = Oo, burahin ako
choice-erase-no = Hindi, itago pa
ask-erase-sure = Hindi na ito maibabalik. Isulat po muna ang mga petsa ninyo. Burahin ang lahat ngayon?
choice-erase-sure = Oo, burahin lahat
say-erased = { $sender }: binura na namin ang alam namin tungkol sa inyo. Wala na kayong matatanggap na mensahe mula sa amin. Para magsimula ulit, ipadala ang START.
staff-erased = May humiling na burahin namin ang alam namin tungkol sa kaniya. Tapos na ito.
staff-erased-stays = May humiling na burahin namin ang alam namin tungkol sa kaniya. Tapos na ito. Ang kaso ng opisina, o ang kasong sinusundan ng iba, ay tuloy nang wala siya: pakitingnan po ang listahan ng tatawagan.
staff-two-people = Gustong gamitin ni { $label } ang teleponong { $way }, na may sarili nang kaso. Walang pinagsama. Pakitawagan po.

## A hearing's life

# Without a date: what is asked once a week. Discreet first, then in full.
discreet-awaited = { $from }: may petsa na ba ang iskedyul ninyo? Pakitingnan.
discreet-awaited-short = { $from }: may petsa na ba?
discreet-awaited-other = { $from }: may petsa na ba ang iskedyul na sinusundan ninyo? Pakitingnan.
awaited-check = { $from }: may petsa na ba ang pagdinig ninyo? Tingnan sa https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Kung walang lumabas, hindi iyon kailanman nangangahulugang walang pagdinig. Papeles lang ng korte ang opisyal.
awaited-check-other = { $from }: may petsa na ba ang pagdinig ni { $names }? Tingnan sa https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Kung walang lumabas, hindi iyon kailanman nangangahulugang walang pagdinig. Papeles lang ng korte ang opisyal.
awaited-stop = { $text } { $stop }
choice-havedate = May petsa na ako
choice-notyet = Wala pa
choice-unask = Huwag nang magtanong
choice-unset = Wala pa akong petsa
say-awaited =
    Naitala na: wala pang petsa. Magtatanong kami nang isang beses sa isang linggo.
    Tingnan din po ninyo linggo-linggo: https://acis.eoir.justice.gov/en/ o 1-800-898-7180
    Kung walang lumabas, hindi iyon kailanman nangangahulugang walang pagdinig. Mga papeles lang mula sa korte ang opisyal.
say-unasked = Sige po, hindi na kami magtatanong. Ituloy po ang pag-alam kung may petsa na: 1-800-898-7180. Kapag mayroon na, ipadala ang BAGONG PAGDINIG o MGA PAGDINIG.

# Missed, or over
choice-missed = Hindi nakapunta
say-missed =
    Mabigat po ito. Kapag hindi nakapunta sa pagdinig ang isang tao, puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis sa bansa) kahit wala siya.
    Tumawag po ngayong araw. Huwag hintayin ang sulat.
    { $call }
    Sinabi na namin sa opisina.
ask-over =
    { $what }, { $when }
    Tapos na ba ang buong kaso, at wala nang susunod na pagdinig? Kung nagpasya ang hukom, itanong sa abogado sa araw ding iyon kung ano ang ibig sabihin.
ask-over-awaited = Tapos na ba ang buong kaso, at wala nang susunod na pagdinig? Kung nagpasya ang hukom, itanong sa abogado sa araw ding iyon kung ano ang ibig sabihin.
choice-over-yes = Oo, tapos na
choice-over-no = Hindi, magpaalala pa rin

# Calendar and map
choice-do-over = Tapos na ang kaso ko
choice-do-calendar = Ilagay sa kalendaryo ko
choice-do-map = Ipakita sa mapa ang lugar
calendar-title = { $sender }: iskedyul
say-calendar = Narito ang isang file para sa kalendaryo ninyo. Hindi nito sinasabi kung tungkol saan. Kung magbago ang petsa, humingi ng bagong file.
say-calendar-link = Inilalagay ng link na ito ang petsa sa kalendaryo ninyo. Hindi nito sinasabi kung tungkol saan: { $link }
say-calendar-none = Walang file ng kalendaryo para sa petsang ito.
say-map =
    { $place }
    { $link }
    Sundin ang lugar na nasa abiso ninyo.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Mga tanong at sagot
choice-go-lawyer = Tawagan ang abogado ko
ask-guide = Ano ang gusto ninyong malaman?
choice-guide-more = Iba pang tanong
guide-said =
    { $text }

    Pinagmulan: { $source } ({ $reviewed }). Hindi ito payong legal.
guide-said-call =
    { $text }

    { $call }
    Pinagmulan: { $source } ({ $reviewed }). Hindi ito payong legal.
guide-own = { $text }

guide-dont_miss-title = Bakit dapat pumunta?
guide-dont_miss =
    Mahalaga ang bawat pagdinig, pati ang maikli.

    Kung hindi kayo pupunta, puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis sa bansa) kahit wala kayo. Ang pagdating nang late ay puwedeng ituring na hindi pagpunta.

    Totoo rin ito kahit walang petsa ang una ninyong papel (ang NTA).

    Puwedeng magbago ang petsa, pati sa mas maagang araw. Tingnan linggo-linggo:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Kung walang lumabas, ituloy ang pagtingin. Mga papeles lang mula sa korte ang opisyal.

    Buksan ang bawat sulat mula sa korte. Kumausap agad ng abogado.
guide-dont_miss-sms = Mahalaga ang bawat pagdinig. Kung wala o late kayo, puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis). Kahit walang petsa ang unang papel (NTA). Tingnan linggo-linggo: https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Kung walang lumabas, ituloy ang pagtingin. Papeles lang ng korte ang opisyal.

guide-what_to_bring-title = Ano ang dadalhin
guide-what_to_bring =
    Sa pagdinig, dinadala ng mga tao ang:
    - abiso ng pagdinig
    - unang papel ng kaso (ang NTA)
    - ID na may litrato
    - lahat ng papeles mula sa korte, may mga kopya
    - salin ng mga papeles na hindi sa Ingles

    Umalis nang maaga: may pila sa seguridad.

    May takdang panahon ang mga papeles na dapat basahin ng hukom. Magtanong sa abogado ninyo tungkol sa papeles.
guide-what_to_bring-sms = Dalhin: ang abiso, unang papel ng korte (NTA), ID na may litrato, lahat ng papeles ng korte na may kopya, at mga salin. Umalis nang maaga: may pila sa seguridad. May takdang panahon ang papeles para sa hukom: magtanong sa abogado.

guide-day_of_hearing-title = Ang araw ng pagdinig
guide-day_of_hearing =
    Sa takdang oras, dapat nakalampas na kayo sa seguridad at nasa silid na. Kung ma-late kayo, puwede itong ituring na hindi pagpunta.

    Libre ang interpreter ng korte.

    Bago umalis, hanapin ang papel na may susunod na petsa. Walang papel? Hingin ito, at tingnan sa https://acis.eoir.justice.gov/en/ o 1-800-898-7180.

    Pagkatapos, sabihin sa amin ang bagong petsa. Kami ang magpapaalala.
guide-day_of_hearing-sms = Sa takdang oras, dapat lampas na kayo sa seguridad at nasa silid: ang late ay puwedeng ituring na wala. Libre ang interpreter ng korte. Bago umalis, hingin ang papel na may susunod na petsa. Sabihin sa amin ang bagong petsa.

guide-in_person_or_online-title = Personal o sa internet?
guide-in_person_or_online =
    Pumunta nang personal, maliban kung sinasabi ng abiso ninyo o ng korte na sa internet ito.

    Hindi ibig sabihin na sa internet ang pagdinig dahil lang may link ng video. Puwedeng magbago ang link depende sa hukom.

    Hindi sigurado? Tawagan ang korteng nasa abiso ninyo, o 1-800-898-7180. Magtanong sa abogado kung paano hihilingin sa hukom ang pagdinig sa internet. Hangga't hindi pumapayag ang hukom, personal pa rin ito.
guide-in_person_or_online-sms = Pumunta nang personal, maliban kung sinasabi ng abiso ninyo o ng korte na sa internet ito. Hindi sapat ang link ng video. Itanong sa abogado kung paano humiling sa hukom. Hangga't hindi siya pumapayag, personal pa rin.

guide-cannot_go-title = Kung hindi ako makakapunta
guide-cannot_go =
    Kahit humiling ng ibang araw o ibang korte, kailangan pa ring pumunta hangga't hindi pumapayag ang hukom. Hindi naililipat ang kaso ng paglipat ng bahay.

    Ang wala roon ay puwedeng tumanggap ng utos ng deportasyon (pagpapaalis sa bansa), kahit may sakit o malayo.

    Puwedeng humiling ang abogado sa hukom bago ang araw na iyon. Tumawag na, huwag maghintay.
guide-cannot_go-sms = Kahit humiling ng ibang araw o korte, kailangan pa ring pumunta hangga't hindi pumapayag ang hukom. Ang wala ay puwedeng tumanggap ng utos ng deportasyon (pagpapaalis). Puwedeng humiling ang abogado sa hukom bago iyon. Tumawag na.

guide-moved-title = Lumipat ako ng bahay
guide-moved =
    Hindi alam ng korte ang sinasabi ninyo sa amin. Hindi rin sapat na sabihin sa abogado, sa post office o sa USCIS.

    1. Ang korte: Form EOIR-33 (pagpalit ng tirahan), sa loob ng 5 araw. Isang form sa bawat tao, at kopya sa mga abogado ng ICE (OPLA). Puwede rin sa internet: https://respondentaccess.eoir.justice.gov
    2. Ang USCIS: Form AR-11 o ang account ninyo sa internet, sa loob ng 10 araw.
    3. Ang ICE, kung nag-uulat kayo roon: https://www.ice.gov/check-in, sa loob ng 5 araw na may pasok.

    Sa huli ninyong tirahan ipinapadala ng korte ang mga sulat. May bisa ang ipinapadala nito roon.
    Hindi naililipat sa ibang korte ang kaso dahil lumipat kayo.
guide-moved-sms = Hindi alam ng korte ang sinabi ninyo sa amin, sa post office o sa USCIS. Korte: Form EOIR-33 (bagong tirahan) sa 5 araw, isa bawat tao: https://respondentaccess.eoir.justice.gov USCIS: Form AR-11 sa 10 araw. ICE, kung nag-uulat doon: 5 araw na may pasok. Hindi lilipat ang kaso.

guide-afraid_to_go-title = Natatakot akong pumunta
guide-afraid_to_go =
    Dalawang bagay ang totoo:
    - Mula Mayo 2025, may mga inaresto ang ICE sa mga korte ng imigrasyon.
    - Kung hindi kayo pupunta sa pagdinig, puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis sa bansa) kahit wala kayo.

    Kumausap ng abogado o humingi ng tulong legal bago ang araw na iyon. Puwede ninyong itanong:
    - Puwede ba akong humiling sa hukom ng pagdinig sa internet?
    - Paano kung hilingin ng gobyerno na isara (dismiss) ang kaso ko? Hindi ito palaging magandang balita.

    Sabihin sa taong pinagkakatiwalaan kung saan kayo pupunta. Mahahanap ng pamilya ang taong nakadetine rito: https://locator.ice.gov (kailangan nila ang A-number: itago ito sa bahay, huwag kailanman ipadala rito).
guide-afraid_to_go-sms = Dalawa ang totoo. Mula Mayo 2025, may mga inaresto ang ICE sa mga korte ng imigrasyon. Kung wala kayo sa pagdinig, puwedeng iutos ng hukom ang deportasyon (pagpapaalis). Kumausap muna ng abogado, pati tungkol sa pagdinig sa internet. Magsabi sa taong pinagkakatiwalaan.

guide-interpreter-title = Libreng interpreter
guide-interpreter =
    Libre ang interpreter sa korte ng imigrasyon.

    Sabihin sa korte, o sa hukom, ang wika, diyalekto at bayan ninyo.

    Hindi puwedeng mag-interpret sa korte ang pamilya at mga kaibigan.

    Kung hindi ninyo naiintindihan ang interpreter, sabihin sa hukom.

    Para sa interbyu sa USCIS, basahin ang sinasabi ng sulat nito.
guide-interpreter-sms = Libre ang interpreter sa korte ng imigrasyon. Sabihin sa korte ang wika, diyalekto at bayan ninyo. Hindi puwedeng mag-interpret ang pamilya sa korte. Para sa interbyu sa USCIS, basahin ang sulat nito.

guide-find_a_lawyer-title = Humanap ng abogado
guide-find_a_lawyer =
    Kumausap agad ng abogado, dala ang lahat ng papeles ninyo.

    Mga abogado lang, at mga taong may akreditasyon mula sa Kagawaran ng Katarungan ng Amerika (Justice Department), ang puwedeng magbigay ng payong legal sa imigrasyon. Wala nang iba.

    Ang listahan ng korte ng libre o murang tulong:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Kumausap agad ng abogado, dala ang lahat ng papeles. Mga abogado lang at mga akreditado ng Justice Department ang puwedeng magbigay ng payong legal. Libre o mura: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Mag-ingat sa manloloko
guide-scams =
    May mga nagpapanggap na korte, abogado o ICE. Nagdaraos sila ng pekeng pagdinig sa video, humihingi ng pera para sa "piyansa", o tumatawag gamit ang pekeng numero.

    Hindi kami kailanman humihingi ng pera, A-number, Social Security number o password. Hindi kailanman magpapadala ng link dito ang korte.

    Nagtatapos sa .gov ang mga tunay na pahina ng gobyerno.

    Hindi sigurado? Tawagan ang abogado ninyo, o ang korte sa numerong nasa abiso ninyo. Para mag-ulat: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Hindi kami kailanman humihingi ng pera, A-number o password. Hindi nagpapadala ng link dito ang korte. Nagtatapos sa .gov ang tunay na pahina ng gobyerno. May mga pekeng pagdinig sa video at pekeng numero. Mag-ulat: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Sulat o utos ng korte
guide-letter_or_order =
    Buksan agad ang bawat sulat mula sa korte. Puwede nitong baguhin ang petsa ninyo o may hinihingi ito.

    Utos ng deportasyon (pagpapaalis sa bansa): kausapin ang abogado sa araw ding iyon. Puwedeng may paraan para sagutin ito, pero maikli ang panahon: mga araw, hindi mga linggo. Kapag hindi nakapunta sa pagdinig, may bisa agad ang utos.

    May humihiling ba na pumayag kayong isara (dismiss) ang kaso ninyo? Kausapin muna ang abogado. Mula 2025, humantong ito sa mabilis na deportasyon para sa ilang tao.

    Itago ang lahat ng papeles.
guide-letter_or_order-sms = Buksan agad ang bawat sulat ng korte. Utos ng deportasyon (pagpapaalis): kausapin ang abogado sa araw ding iyon. Maikli ang panahon: mga araw, hindi mga linggo. Bago pumayag na isara (dismiss) ang kaso, kausapin ang abogado.

guide-missed-title = Hindi ako nakapunta
guide-missed =
    Kapag hindi nakapunta sa pagdinig ang isang tao, puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis sa bansa) kahit wala siya. May bisa agad ang ganitong utos.

    Puwedeng may paraan para hilingin sa hukom na buksan ulit ang kaso, karaniwang isang beses lang. Maikli ang panahon: mga araw, hindi mga linggo.

    Kausapin ang abogado ngayong araw. Para marinig ang pasya ng hukom: https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Kung walang lumabas, ituloy ang pagtingin.
guide-missed-sms = Puwedeng mag-utos ang hukom ng deportasyon (pagpapaalis) kahit wala kayo, at may bisa ito agad. Puwedeng may paraan para hilinging buksan ulit ang kaso, karaniwang isang beses. Maikli ang panahon: mga araw, hindi mga linggo. Kausapin ang abogado ngayong araw.

# Family: who follows whom, and the codes by which they find each other
choice-go-family = Pamilya
ask-family = Pamilya: ano ang gusto ninyong gawin?
choice-family-list = Sino ang sumusunod sa petsa ko
choice-family-invite = Mag-imbita ng kamag-anak
choice-family-give = Magbigay ng code sa may pagdinig
choice-family-code = May code ako
choice-family-leave = Huwag nang sumunod sa isang tao
ask-family-name = Sino ang gusto ninyong imbitahan? Sapat na ang palayaw, tulad ng "ate ko". Huwag pong ipadala ang buong pangalan.
ask-family-calls = Ano ang tawag sa inyo ni { $name }? Palayaw ang pinakamabuti, tulad ng "Nanay" o "Tito R".
say-family-code =
    Kayo po ang magbigay ng code na ito kay { $name }. Isang beses lang itong gagana, sa loob ng 7 araw.
    { $ways }
family-way-code = Code: { $code }
family-way-sms = Puwede niyang ipadala ang code sa SMS sa { $phone }
family-way-link = O buksan ito sa Telegram: { $link }
ask-family-code = Isulat po ang code na ibinigay sa inyo.
say-family-code-wrong = Hindi gumagana ang code na iyan. Humingi po ng bago.
say-family-joined = Gumana po. Sinusundan na ninyo si { $name } at matatanggap ninyo ang parehong mga paalala.
say-family-linked = Gumana po. Nasa inyong kamay na ang isinulat ni { $name } para sa inyo. Kayo ang magpapasya kung sino ang susunod sa mga petsa ninyo.
ask-family-list = Ang mga taong ito ay sumusunod sa mga petsa ninyo, o humihiling na sumunod:
ask-family-nobody = Walang ibang sumusunod sa mga petsa ninyo.
choice-family-approved = { $name }: tumatanggap ng petsa
choice-family-pending = { $name }: naghihintay ng sagot
ask-family-allow = Puwede bang makita ni { $name } ang lahat ng petsa ninyo at mapaalalahanan din siya?
ask-family-remove = Pinaaalalahanan si { $name } ng mga petsa ninyo. Ititigil ba namin iyon?
say-family-approved = Sige po. Mula ngayon, matatanggap ni { $name } ang mga petsa ninyo.
say-family-removed = Sige po. Wala nang matatanggap si { $name } mula sa amin tungkol sa mga petsa ninyo. Hindi na gagana ang mga code na hindi pa nagagamit.
ask-family-leave = Sino ang ayaw na ninyong sundan?
say-family-left = Hindi na ninyo sinusundan si { $name }.
say-family-offer = Dapat bang matanggap din ni { $name } ang mga paalalang ito? Ipadala ang PAMILYA para makakuha ng code para kay { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: may mensahe para sa inyo.
staff-broadcast-asked = Hinihiling ni { $name } na aprubahan ninyo ang mensaheng "{ $title }". Mga taong makakatanggap: { $count }. Para makita ito, ipadala ang /broadcast.
staff-broadcast-grown = Nakahinto ang mensaheng "{ $name }": mas marami na ang makakatanggap kaysa sa inaprubahan ({ $count }). Pakitingnan po.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = sinabi sa amin na sarado ang korte sa araw na ito. Walang nakansela dahil doon. Tiyakin muna bago pumunta.
sms-closed-short = baka sarado ang korte. Walang nakansela: tiyakin muna.
rich-closed = Sinabi sa amin na sarado ang korte sa araw na ito. Walang nakansela dahil doon. Tiyakin muna bago pumunta.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Sinabi sa amin na sarado ang { $court }: { $date }. Walang kinakansela ang mensaheng ito. Tiyakin muna bago pumunta: https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Papeles lang ng korte ang opisyal. Mga tanong: { $phone }
ready-court_moved = Sinabi sa amin na lumipat ang { $court }. Bagong lugar: { $place }. Pareho pa rin ang araw at oras, maliban kung iba ang sabihin ng korte. Sundin ang lugar sa pinakabagong abiso ninyo, at tiyakin: https://acis.eoir.justice.gov/en/ o 1-800-898-7180. Mga tanong: { $phone }
ready-office_moved = Lumipat ang opisina namin. Bagong adres: { $place }. Opisina lang namin ang lumipat: nasa dating lugar ang mga pagdinig ninyo. Mga tanong: { $phone }
ready-new_attorney = Ang abogado sa kaso ay si { $attorney } na ngayon: { $number }. Doon na po tumawag mula ngayon. Walang nagbago sa mga pagdinig. Kung may hindi malinaw, tawagan kami: { $phone }
ready-rights_session = Inaanyayahan kayo sa libreng usapan tungkol sa mga karapatan ninyo: { $when }. Lugar: { $place }. Pangkalahatang impormasyon ito, hindi payong legal. Hindi kailangang sabihin ang tungkol sa kaso ninyo. Mga tanong: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Balita mula sa opisina
ask-news = Bukod sa mga paalala, minsan may balita ang opisina para sa marami, gaya ng usapan tungkol sa mga karapatan o bagong tulong. Puwede ba namin kayong sulatan tungkol doon? Puwede ninyong ihinto rito anumang oras, at tuloy ang mga paalala.
ask-news-have = Nakakatanggap din kayo ng balita mula sa opisina. Gusto pa ba ninyo? Tuloy pa rin ang mga paalala.
choice-news-yes = Oo, pati balita
choice-news-no = Hindi, mga paalala lang
say-news-on = Salamat po. Mula ngayon, makakatanggap din kayo ng balita mula sa opisina.
say-news-off = Sige po. Wala nang balita. Tuloy ang mga paalala.
