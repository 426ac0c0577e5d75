# Soomaali. Weero gaagaaban, isla ereyada mar kasta: dhageysi, maxkamad, garsoore, qareen, ogeysiis (warqadda taariikhda leh), ballan, xusuusin, amar tarxiil, ereyga sirta, qaraabo.
# signed: no
# Xarfaha GSM-7 oo keliya. Saacadda waxaa mar kasta lala qoraa AM ama PM, sida ogeysiiska ugu qoran.

language-name = Soomaali

## Dates

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, waqtiga { $city }
when-us = { $when } (qoraalka Mareykanka: { $us })
short-when = { $day }, { $time }
when-today = Maanta, { $when }
when-tomorrow = Berri, { $when }

time-before-noon = { $hour }:{ $minute } AM subax
time-after-noon = { $hour }:{ $minute } PM galab
time-evening = { $hour }:{ $minute } PM fiid
weekdays-short = Isniin Talaado Arbaco Khamiis Jimco Sabti Axad
months-short = Jan Feb Maarso Abriil Maayo Juun Luulyo Agosto Seb Okt Nof Dis

## Words

yes = Haa
no = Maya
back = Dib u noqo
cancel-word = Jooji
list-separator = {", "}

## Kinds

kind-master = Dhageysi gaaban (master)
kind-individual = Dhageysi dhammaystiran (individual)
kind-bond = Dhageysiga dammaanadda (bond)
kind-fear_review = Dib-u-eegista cabsida
kind-status_or_other_court = Dhageysi kale oo maxkamadeed
kind-uscis_biometrics = Faraha USCIS (biometrics)
kind-uscis_interview = Wareysiga USCIS
kind-ice_checkin = Ballanta ICE (check-in)
kind-filing_deadline = Maalinta u dambeysa ee waraaqaha
kind-other = Ballan kale

kind-master-long = Dhageysiga master: waa dhageysi gaaban, badanaa kan ugu horreeya. Dad badan ayaa isku mar loo yeeraa.
kind-individual-long = Dhageysiga individual: waa dhageysiga dhammaystiran. Garsooruhu wuxuu dhageystaa kiiska oo dhan.
kind-bond-long = Dhageysiga dammaanadda: waa ka bixitaanka xabsiga.
kind-fear_review-long = Dib-u-eegista cabsida: garsoore ayaa mar kale eegaya go'aanka wareysiga cabsida.
kind-status_or_other_court-long = Dhageysi ka dhacaya maxkamadda socdaalka.
kind-uscis_biometrics-long = USCIS waxay qaadaysaa faraha iyo sawir.
kind-uscis_interview-long = Sarkaal USCIS ah ayaa su'aalo ka weydiinaya codsiga.
kind-ice_checkin-long = Booqasho ama warbixin la siinayo ICE.
kind-filing_deadline-long = Maalinta u dambeysa ee waraaqaha la gudbin karo.
kind-other-long = Ballan uu qof qoray.

your-master = dhageysigaaga gaaban ee maxkamadda (master)
your-master-short = dhageysigaaga gaaban
your-individual = dhageysigaaga dhammaystiran ee maxkamadda (individual)
your-individual-short = dhageysigaaga dhammaystiran
your-bond = dhageysigaaga dammaanadda
your-fear_review = dhageysigaaga garsooraha ee wareysiga cabsida
your-fear_review-short = dhageysigaaga garsooraha
your-status_or_other_court = dhageysigaaga maxkamadda
your-status_or_other_court-short = dhageysigaaga
your-uscis_biometrics = ballantaada faraha ee USCIS
your-uscis_interview = wareysigaaga USCIS
your-ice_checkin = ballantaada ICE (check-in)
your-filing_deadline = maalinta u dambeysa ee waraaqahaaga
your-other = ballantaada

of-master = { $names }: dhageysi gaaban oo maxkamadeed (master)
of-master-short = { $names }: dhageysi gaaban
of-individual = { $names }: dhageysi dhammaystiran oo maxkamadeed (individual)
of-individual-short = { $names }: dhageysi dhammaystiran
of-bond = { $names }: dhageysiga dammaanadda
of-fear_review = { $names }: dhageysiga garsooraha ee wareysiga cabsida
of-fear_review-short = { $names }: dhageysiga garsooraha
of-status_or_other_court = { $names }: dhageysi maxkamadeed
of-status_or_other_court-short = { $names }: dhageysi
of-uscis_biometrics = { $names }: ballanta faraha ee USCIS
of-uscis_interview = { $names }: wareysiga USCIS
of-ice_checkin = { $names }: ballanta ICE (check-in)
of-filing_deadline = { $names }: maalinta u dambeysa ee waraaqaha
of-other = { $names }: ballan

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    waxaan qornay { $what }
    { $when }
sms-changed =
    taariikh cusub: { $what }
    Hore { $old }
    Hadda { $when }
sms-changed-place =
    meel cusub: { $what }
    { $when }
sms-cancelled =
    waxaa nala yiri taariikhdan mar dambe ma jirto: { $what }
    { $when }
    Hubi in ay sax tahay.
sms-nudge =
    fadlan hubi toddobaadkan: { $what }
    { $when }
sms-disputed =
    waxaan haynaa { $count } taariikhood: { $what }
    { $dates }
    Ma naqaan midda saxda ah. Maanta hubi.
sms-disputed-place =
    waxaan haynaa { $count } goobood: { $what }
    { $when }
    Ma naqaan midda saxda ah. Maanta hubi.
sms-several = { $count } taariikhood
sms-several-confirmation = { $count } taariikhood waa la qoray
sms-several-changed = { $count } isbeddel
sms-several-cancelled = waxaa nala yiri { $count }-dan taariikhood mar dambe ma jiraan
sms-several-nudge = fadlan toddobaadkan hubi { $count }-dan taariikhood
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Hore { $old }
    Hadda { $when }
sms-item-disputed =
    - { $what }: { $count } taariikhood
    { $dates }
    Ma naqaan midda saxda ah. Maanta hubi.
sms-item-disputed-place =
    - { $what }: { $count } goobood
    { $when }
    Ma naqaan midda saxda ah. Maanta hubi.
sms-place = { $place } (raac ogeysiiskaaga)
sms-place-aged = { $place } ({ $as_of }; raac ogeysiiskaaga)
sms-place-unknown = Goobta: eeg ogeysiiskaaga
sms-online = Kaga qayb gal { $medium }: eeg ogeysiiskaaga


medium-video = fiidiyow
medium-internet = internetka
medium-phone = telefoonka

do-court-papers = Hadda qareen weydii waraaqaha loo baahan yahay.
do-court-papers-short = Hadda qareen weydii waraaqaha.
do-court-plan = Hadda qorshee safarka, shaqada iyo cidda carruurta haysa.
do-court-plan-short = Qorshee safarka, shaqada, carruurta.
do-court-bring = Qaado ogeysiiska, aqoonsi sawir leh iyo dhammaan waraaqaha maxkamadda. Goor hore bax: waxaa jira saf baaritaan.
do-court-bring-short = Qaado ogeysiis, aqoonsi, waraaqo. Hore u bax.
do-court-today = Baaritaanka dhaaf oo qolka joog { $time } ka hor.
do-court-today-short = Qolka joog { $time } ka hor.
do-urgent = Tani waa degdeg. Hadda wac qareen.
do-uscis-papers = Mar kale akhri warqadda USCIS oo isku keen waraaqaha.
do-uscis-plan = Hadda qorshee safarka, shaqada iyo cidda carruurta haysa.
do-uscis-bring = Qaado warqadda USCIS iyo aqoonsi sawir leh. Goor hore bax.
do-uscis-today = Joog goobta { $time } ka hor, adigoo wata warqadda iyo aqoonsi sawir leh.
do-uscis-today-short = Joog { $time } ka hor, wado warqadda iyo aqoonsi.
do-ice-papers = Qareen la hadal maalintan ka hor.
do-ice-plan = Qareen la hadal maalintan ka hor.
do-ice-bring = Qareen la hadal intaanad tegin. Qaado waraaqahaaga ICE.
do-ice-today = Qaado waraaqahaaga ICE. Qof aad ku kalsoon tahay u sheeg meesha aad u socoto.
do-filing-papers = Hadda qareen weydii in taariikhdani sax tahay.
do-filing-plan = Hadda qareen weydii in taariikhdani sax tahay.
do-filing-bring = Maanta qareen ka wac taariikhdan.
do-filing-today = Hadda qareen ka wac taariikhdan.
do-other-papers = Ku qor jadwalkaaga.
do-other-plan = Hadda qorshee safarka, shaqada iyo cidda carruurta haysa.
do-other-bring = Isku keen waraaqahaaga. Goor hore bax.
do-other-today = Goor hore bax.

miss-court = Haddaad ka baaqato, garsooruhu wuxuu bixin karaa amar tarxiil.
miss-court-short = Ka baaqashadu waxay keeni kartaa amar tarxiil.
miss-court-other = Hadday ka baaqdaan, garsooruhu wuxuu bixin karaa amar tarxiil.
miss-court-other-short = Ka baaqashadu waxay keeni kartaa amar tarxiil.
miss-bond = Ka baaqashadu way dhaawici kartaa kiiska.
miss-uscis_biometrics = Haddaad ka baaqato, USCIS waxay u qaadan kartaa in codsiga laga tanaasulay.
miss-uscis_biometrics-short = Haddaad ka baaqato, codsiga waa la xiri karaa.
miss-uscis_biometrics-other = Hadday ka baaqdaan, USCIS waxay u qaadan kartaa in codsiga laga tanaasulay.
miss-uscis_biometrics-other-short = Hadday ka baaqdaan, codsiga waa la xiri karaa.
miss-uscis_interview = Ka baaqashadu way dhaawici kartaa codsiga.
miss-ice_checkin = Ka baaqashadu waxay keeni kartaa dhib weyn. Qareen weydii.
miss-ice_checkin-short = Ka baaqashadu dhib weyn bay keeni kartaa.
miss-filing_deadline = Waraaquhu waa inay gaaraan maalintaas. Waraaqaha soo daaha waxaa laga yaabaa inaan la tirin.
miss-filing_deadline-short = Waraaqaha soo daaha waxaa laga yaabaa inaan la tirin.

sms-check-court = Taariikhdu way beddelmi kartaa, xitaa maalin ka horreysa. Ka hubi https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
sms-check-court-short = Way hormari kartaa: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Rasmi: warqadda maxkamadda.
sms-check-bond = Taariikhda dammaanaddu kuma jirto https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Qareenka weydii. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
sms-check-bond-short = Dammaanaddu kuma jirto https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Rasmi: warqadda maxkamadda.
sms-check-uscis = Taariikhdu way beddelmi kartaa. Raac warqadda USCIS ee ugu cusub.
sms-check-ice = Taariikhdu way beddelmi kartaa. Raac waraaqdaada ICE ee ugu cusub: https://www.ice.gov/check-in
sms-check-ice-short = Raac waraaqdaada ICE ee ugu cusub: https://www.ice.gov/check-in
sms-check-filing = Taariikhdan qof baa qoray. Ma aanan hubin.
sms-check-filing-short = Taariikhdan ma aanan hubin.
sms-check-other = Taariikhdu way beddelmi kartaa. Eeg warqaddaada ugu cusub.

sms-lawyer = Qareen: { $name } { $phone }
sms-lawyer-hours = Qareen: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Qareen: { $phone }
sms-help = { $name } waxay kaa caawin karaan helidda qareen: { $phone }
sms-help-hours = { $name } waxay kaa caawin karaan helidda qareen: { $phone } ({ $hours })
sms-help-unnamed = Waan kaa caawin karnaa helidda qareen: { $phone }
sms-not-court = Ma nihin maxkamadda. Ma aha talo sharci.
sms-not-court-short = Ma aha maxkamadda, ma aha talo sharci.
sms-not-official = Ma aha talo sharci.
sms-stop = Joojin: STOP.

# Telegram: qaybo uu u dhexeeyo sadar bannaan.
rich-code = Ereygaaga sirta: { $code }
rich-reminder = Xusuusin: { $what }
rich-confirmation =
    Waan qornay: { $what }
    Fadlan la barbar dhig ogeysiiskaaga.
rich-confirmation-then = Maalinta ka hor waan ku xusuusin doonnaa.
rich-changed = Taariikhdii way beddelantay: { $what }
rich-changed-place = Goobtii way beddelantay: { $what }
rich-cancelled =
    Waxaa nala yiri taariikhdan mar dambe ma jirto: { $what }
    Fadlan hubi in ay sax tahay.
rich-nudge = Fadlan toddobaadkan hubi taariikhdan: { $what }
rich-disputed =
    Waxaan haynaa { $count } taariikhood: { $what }
    Ma naqaan midda saxda ah. Fadlan maanta hubi.
rich-disputed-place =
    Waxaan haynaa { $count } goobood: { $what }
    Ma naqaan midda saxda ah. Fadlan maanta hubi.
rich-several = Xusuusin: { $count } taariikhood
rich-several-confirmation =
    Waan qornay: { $count } taariikhood
    Fadlan la barbar dhig ogeysiisyadaada.
rich-several-confirmation-then = Maalin kasta ka hor waan ku xusuusin doonnaa.
rich-several-changed = { $count } isbeddel
rich-several-cancelled =
    Waxaa nala yiri { $count }-dan taariikhood mar dambe ma jiraan.
    Fadlan hubi in ay sax tahay.
rich-several-nudge = Fadlan toddobaadkan hubi { $count }-dan taariikhood.
rich-item = { $number }. { $what }
rich-when = Goorma: { $when }
rich-was = Hore: { $old }
rich-now = Hadda: { $when }
rich-date-choice = - { $when }
rich-where = Goobta: { $place }
rich-where-notice = Raac goobta ogeysiiskaaga ku qoran.
rich-where-aged = Raac goobta ogeysiiskaaga ku qoran. Cinwaankayagu waa kii { $as_of }.
rich-where-unknown = Goobta: eeg midda ogeysiiskaaga ku qoran.
rich-where-medium = Habka: { $medium }. Ogeysiiskaaga ayaa sheegaya sida looga qayb galo. Link keliya macnihiisu ma aha in uu dhageysigu internetka yahay.
rich-do = Waxa la sameeyo: { $action }
rich-do-court-today-more = Haddaad soo daahdo, waxaa loo tirin karaa ka baaqasho. Safka baaritaanku wuu dheeraan karaa.
rich-do-court-bring-more = Turjumaanka maxkamaddu waa bilaash.
rich-check-court =
    Taariikhdu way beddelmi kartaa, xitaa maalin ka horreysa. Toddobaad kasta hubi:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Haddaanay waxba muujin, sii wad hubinta. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
rich-check-bond =
    Dhageysiyada dammaanaddu kama muuqdaan https://acis.eoir.justice.gov/en/ iyo telefoonka 1-800-898-7180. Qareenka weydii.
    Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
rich-check-uscis = Taariikhdu way beddelmi kartaa. Raac warqadda USCIS ee ugu cusub.
rich-check-ice =
    Taariikhdu way beddelmi kartaa. Raac waraaqdaada ICE ee ugu cusub.
    https://www.ice.gov/check-in
rich-check-filing = Taariikhdan qof baa qoray. Ma aanan hubin. Qareen weydii.
rich-check-other = Taariikhdu way beddelmi kartaa. Eeg warqaddaada ugu cusub.
rich-lawyer = Qareen: { $name }, { $phone }
rich-lawyer-hours = Qareen: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Qareen: { $phone }
rich-help = { $name } waxay kaa caawin karaan helidda qareen: { $phone }
rich-help-hours = { $name } waxay kaa caawin karaan helidda qareen: { $phone } ({ $hours })
rich-help-unnamed = Waan kaa caawin karnaa helidda qareen: { $phone }
rich-not-court = Annagu ma nihin maxkamadda. Tani ma aha talo sharci.
rich-not-official = Tani ma aha talo sharci.
rich-stop = Si aad farriimahan u joojiso, dir STOP.

after-court = Dhageysigaagu wuxuu ahaa { $date }. Garsooruhu taariikh cusub ma ku siiyay? Haddaad ka baaqatay, maanta wac qareen.
after-court-other = { $names }: dhageysigu wuxuu ahaa { $date }. Garsooruhu taariikh cusub ma bixiyay? Haddii laga baaqday, maanta wac qareen.
after-office = Ballantaadu waxay ahayd { $date }. Taariikh cusub ma heshay? Haddaad ka baaqatay, maanta wac qareen.
after-office-other = { $names }: ballantu waxay ahayd { $date }. Taariikh cusub ma jirtaa? Haddii laga baaqday, maanta wac qareen.

choice-ack = Waan tegayaa
choice-ack-other = Waan akhriyay
choice-checked = Taariikhdu waa sax
choice-help = Caawimo ayaan rabaa
choice-help-sms = I caawi
choice-differs = Taariikhdaydu waa mid kale
choice-differs-sms = Taariikh kale
choice-differs-other = Taariikhdu waa mid kale
choice-differs-other-sms = Taariikh kale
choice-more = I tus
choice-newdate = Haa, mid cusub
choice-nodate = Mid cusub ma jirto
choice-over = Waa wada dhammaatay

# Qarsoodi: qof kale oo arka yaanu garan waxa ay ku saabsan tahay.
discreet-reminder = { $from }: ballantaadu waa { $when } ({ $city }).
discreet-reminder-other = { $from }: ballanta aad la socoto waa { $when } ({ $city }).
discreet-reminder-short = { $from }: ballan { $when } ({ $city }).
discreet-confirmation = { $from }: waa la qoray, ballantaadu waa { $when } ({ $city }).
discreet-confirmation-other = { $from }: waa la qoray, ballanta aad la socoto waa { $when } ({ $city }).
discreet-confirmation-short = { $from }: waa la qoray, { $when } ({ $city }).
discreet-changed = { $from }: ballantaadii way beddelantay: hore { $old }, hadda { $when } ({ $city }).
discreet-changed-other = { $from }: ballanta aad la socoto way beddelantay: hore { $old }, hadda { $when } ({ $city }).
discreet-changed-short = { $from }: hore { $old }, hadda { $when } ({ $city }).
discreet-changed-least = { $from }: hore { $old }, hadda { $when }.
discreet-changed-place = { $from }: goobta ballantaada { $when } ({ $city }) way beddelantay.
discreet-changed-place-other = { $from }: goobta ballanta aad la socoto { $when } way beddelantay.
discreet-changed-place-short = { $from }: goob cusub, { $when }.
discreet-cancelled = { $from }: ballantaada { $when } ({ $city }) mar dambe ma jirto.
discreet-cancelled-other = { $from }: ballanta aad la socoto { $when } mar dambe ma jirto.
discreet-cancelled-short = { $from }: { $when } mar dambe ma jirto.
discreet-nudge = { $from }: fadlan hubi ballantaada: { $when } ({ $city }).
discreet-nudge-other = { $from }: fadlan hubi ballanta aad la socoto: { $when } ({ $city }).
discreet-nudge-short = { $from }: fadlan hubi { $when } ({ $city }).
discreet-disputed = { $from }: ballantaadu laba taariikhood bay leedahay: { $when } ama { $old }. Fadlan hubi.
discreet-disputed-other = { $from }: ballanta aad la socoto laba taariikhood: { $when } ama { $old }.
discreet-disputed-short = { $from }: laba taariikhood: { $when } ama { $old }.
discreet-disputed-place = { $from }: ballantaada { $when } laba goobood bay leedahay. Fadlan hubi.
discreet-disputed-place-other = { $from }: ballanta aad la socoto { $when } laba goobood bay leedahay.
discreet-disputed-place-short = { $from }: { $when }, laba goobood.
discreet-after = { $from }: ballantaadii { $day } ka dib, ma jirtaa taariikh cusub?
discreet-after-other = { $from }: ballantii aad la socotay { $day } ka dib, ma jirtaa taariikh cusub?
discreet-after-short = { $from }: { $day } ka dib, taariikh cusub?
discreet-several = { $from }: { $count } ballamood. Ta ugu horreysa waa { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } ballamood waa la qoray. Ta ugu horreysa waa { $when }.
discreet-several-changed = { $from }: { $count } ballamood way beddelmeen. Ta ugu horreysa hadda waa { $when }.
discreet-several-cancelled = { $from }: { $count } ballamood mar dambe ma jiraan.
discreet-several-nudge = { $from }: fadlan hubi { $count } ballamood. Ta ugu horreysa waa { $when }.
discreet-reply = Ku jawaab 1 si aad u aragto.
discreet-reply-short = Ku jawaab 1.
discreet-tap = Taabo badhanka si aad faahfaahinta u aragto.
discreet-stop = Joojin: STOP.

## Staff

staff-not-delivered = Lama gaarin: { $label }. Sababta: { $reason }.
staff-not-delivered-phone = Lama gaarin: { $label }, { $phone }. Sababta: { $reason }.
staff-not-delivered-many = Farriimaha aan gaarin: { $count }. Sababta ugu weyn: { $reason }. Fadlan eeg liiska wicitaanka.
staff-needs-help = { $label } waxay weydiisteen caawimo. Fadlan wac.
staff-needs-help-hearing = { $label } waxay weydiisteen caawimo ku saabsan { $when }. Fadlan wac.
staff-awaited = { $label } weli ma haystaan taariikh dhageysi. Mar dambe ma weydiineyno. Fadlan idinku la socda.
staff-missed = { $label } waxay sheegeen inay dhageysi ka baaqdeen. Fadlan maanta wac.
staff-dispute = Laba taariikhood ayaa loo hayaa { $label }. Waxaan haynay { $was }. Hadda waxaa nala yiri: { $said }. Fadlan go'aami midda saxda ah.
staff-dispute-place = Laba goobood ayaa loo hayaa { $label }, { $when }. Waxaan haynay: { $was }. Hadda waxaa nala yiri: { $said }. Fadlan go'aami midda saxda ah.
staff-dispute-cancel = { $label }: qof baa yiri { $was } mar dambe ma jirto. Fadlan hubi.
staff-unread = { $label } kama jawaabin xusuusintii u dambeysay ee { $when }. Fadlan wac.
staff-unread-family = { $label }: qoysku kama jawaabin xusuusintii u dambeysay ee { $when }. Fadlan wac.
staff-channel-paused = { $channel } waa la hakiyay: { $reason }. Waxba halkaas kama baxaan ilaa laga hagaajiyo.
staff-odd-answer = { $channel } wuxuu bixiyay jawaab aynaan garan: { $reason }. Mar kale ayaan isku dayeynaa.
somebody = qof
no-date = weli taariikh ma jirto
staff-late = { $count ->
    [one] 1 farriin ayaa ku daahday { $channel }.
   *[other] { $count } farriimood ayaa ku daahay { $channel }.
}
staff-import-parked = { $count ->
    [one] Liiska { $import }: 1 dhageysi ayaa sugaya. Waxba lama dirayo ilaa aad fasaxdo.
   *[other] Liiska { $import }: { $count } dhageysi ayaa sugaya. Waxba lama dirayo ilaa aad fasaxdo.
}
staff-wrong-number = Telefoonka { $label } wuxuu u muuqdaa mid qof kale. Fadlan hubi lambarka.
staff-bond = { $label } waxay leeyihiin dhageysi dammaanad: { $when }. Fadlan hadda wax qabo.
staff-at-once = { $label }: { $kind }, { $when }. Fadlan hadda wax qabo.
staff-fear-review = { $label } waxay leeyihiin dib-u-eegis cabsi: { $when }. Fadlan hadda wax qabo.
staff-short-notice = { $label } waxay leeyihiin dhageysi aad u dhow: { $when }. Fadlan wac.
staff-stopped = { $label } waxay codsadeen inaan farriin dambe loo dirin. Fadlan ka wac { $when }.
staff-expired = Farriin loogu talagalay { $label } waqtigeedii laguma dirin. Sababta: { $reason }.

## What was done

say-we-failed = Waan ka xunnahay, ma akhrin karin farriintaada. Qaladku waa kayaga, xafiisku wuu og yahay. Mar kale tijaabi, ama wac { $phone }.
say-same-date = Waa taariikhda aan horay u haynay. Waxba ma beddelmin.
say-cancel-asked = Mahadsanid. Xafiiska waan u sheegnay. Waan sii wadeynaa xusuusinta ilaa ay hubiyaan.
say-link-unknown = Linkigan mar dambe ma shaqeeyo. Fadlan codso mid cusub.
say-staff-linked = Digniinaha xafiiska hadda waxay yimaadaan sheekadan.
say-staff-console = Halkan ka gal. Linkigu hal mar ayuu shaqeeyaa, 15 daqiiqo gudahood: { $link }
staff-inbound-failed = Farriin ka timid { $label } lama maareyn karin (lambarka { $number }). Fadlan la xiriir.

## Dialogue

say-then =
    { $first }

    { $then }

# Soo dhowow
ask-language =
    Salaan. Waa { $sender }. Luqaddee rabtaa?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Luqado kale

ask-consent =
    Waan ku xusuusin karnaa dhageysiyadaada, si aanad uga baaqan. Waa bilaash.
    { $sender } ayaa kuu qoraya: badanaa hal farriin toddobaadkii, in ka badan maalmaha dhageysiga ka horreeya, iyo mid marka taariikh beddelanto. Telegram wuu akhrin karaa waxa halkan lagu qoro.
    Ma nihin maxkamadda, tanina ma aha talo sharci.
    Si aad mar kasta u joojiso, dir STOP. Caawimo, dir HELP.
    Ma kuu qori karnaa?
ask-consent-sms = { $sender } waxay ku xusuusin kartaa dhageysiyadaada: badanaa hal farriin toddobaadkii, in ka badan marka dhageysi dhow yahay, iyo mid marka taariikh beddelanto. Kharashka farriinta iyo xogta ayaa ku bixi kara. Ma nihin maxkamadda. STOP si aad u joojiso, HELP caawimo. Ma kuu qori karnaa?
choice-agree = Haa, ii soo qora
choice-decline = Maya, mahadsanidiin
say-agreed = Mahadsanid. Xusuusintayadu way gaaban tahay, mana sheegto waxay ku saabsan tahay. Waxaad ka beddeli kartaa SETTINGS.
say-agreed-plain = Mahadsanid. Waxa xusuusintu sheegto ama luqaddaada waxaad ka beddeli kartaa SETTINGS.
say-agreed-sms = Mahadsanid. Xusuusintayadu way gaaban tahay, mana sheegto waxay ku saabsan tahay. Waxaad ka beddeli kartaa SETTINGS. 0 ayaad dib ugu noqotaa.
say-declined = Waa hagaag. Kuma soo qori doonno. Haddaad fikirka beddesho, dir START.

# Dhageysiga yaa leh, waana nooc kee
ask-who = Dhageysiga yaa leh?
choice-who-self = Anigaa leh
choice-who-known = { $name }
choice-who-other = Qof qaraabadayda ah
ask-name = Qofkan maxaan ugu yeernaa? Naaneys ayaa fiican, sida "Hooyo" ama "Adeer". Fadlan ha soo dirin magac buuxa iyo A-number.
say-name-unreadable = Fadlan ku qor naaneys xarfo ah, sida "Hooyo".
say-name-long = Waa yara dheer tahay. Naaneys gaaban ayaa ku filan, sida "Hooyo".

ask-kind = Waa dhageysi nooc kee ah? Ogeysiiska ayay ku qoran tahay.
choice-kind-master = Master (dhageysi gaaban)
choice-kind-individual = Individual (dhammaystiran)
choice-kind-bond = Dammaanad (ka bixid xabsi)
choice-kind-uscis_biometrics = Faraha USCIS
choice-kind-uscis_interview = Wareysiga USCIS
choice-kind-ice_checkin = Ballanta ICE (check-in)
choice-kind-more = Wax kale, ama ma aqaan
ask-kind-more = Kee ugu habboon?
choice-kind-status_or_other_court = Maxkamad, noocase ma aqaan
choice-kind-fear_review = Garsoore oo eega wareysi cabsi
choice-kind-other = Ballan kale, maxkamad ma aha

# Xaggee
ask-court = Maxkamaddu magaaladee ku taal? Qor magaalada, ama saddexda xaraf ee maxkamadda.
ask-court-sms = Maxkamaddu magaaladee ku taal? Qor magaalada, ama saddexda xaraf ee maxkamadda. (0 = dib u noqo)
choice-elsewhere = Meel kale
say-court-unknown = "{ $typed }" kuma jiro liiskayaga. Fadlan qor magaalada oo keliya, tusaale: Denver
ask-court-pick = Kee ku qoran ogeysiiska?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), dadka xabsiga ku jira
choice-court-closed = { $name } ({ $city }), waa la xiray ama waa la raray
choice-court-unsure = { $name } ({ $city }), fadlan eeg ogeysiiskaaga
say-court-closed = Fadlan mar kale eeg ogeysiiskaaga: sida aan ognahay, { $name } waa la xiray ama waa la raray.
ask-city = Waa magaaladee? (0 = dib u noqo)
ask-city-court = Dhageysigu magaaladee ka dhacayaa? Qor magaalada sida ogeysiiska ugu qoran. (0 = dib u noqo)
say-city-unreadable = Fadlan qor magaca magaalada, tusaale: Denver
ask-zone = { $city } waqtigee isticmaashaa?
choice-zone-eastern = Bariga (New York, Miami)
choice-zone-central = Bartamaha (Chicago, Houston)
choice-zone-mountain = Buuraha (Denver, El Paso)
choice-zone-arizona = Arisoona (Phoenix)
choice-zone-pacific = Galbeedka (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Meesha aad deggan tahay waqtigeedu ma la mid yahay { $city }? Waxaan u weydiineynaa si aanaan habeenkii kuugu soo qorin.
choice-own-same = Waa isku waqti
choice-own-other = Waa waqti kale
ask-own-zone-which = Waqtigee ka jira meesha aad deggan tahay?

# Goorma
ask-when = Dhageysiga { $city } waa maalintee iyo saacaddee? U qor sida ogeysiiska, tusaale: 15 Maarso 2027 8:30 AM
ask-when-other = Waa maalintee iyo saacaddee? U qor sida waraaqdaada, tusaale: 15 Maarso 2027 8:30 AM
ask-when-new = Maalinta iyo saacadda cusub waa goorma? U qor sida ogeysiiska ugu cusub, tusaale: 15 Maarso 2027 8:30 AM
say-when-date = Taariikh kama akhrin karin waxaad qortay.
say-when-impossible = Maalintaasi kalandarka kuma jirto. Fadlan mar kale eeg ogeysiiska.
say-when-no-year = Fadlan sanadkana qor, bishana magaceeda ku qor, si aanan maalinta iyo bisha isugu khaldin.
say-when-unset = Waraaqdaasi weli taariikh uma laha sida muuqata. Fadlan raadi ogeysiis ka cusub, ama wac 1-800-898-7180 si aad taariikhda u maqasho. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
ask-day-order = Tan laba siyaabood ayaa loo akhrin karaa. Maalintee ula jeeddaa?
ask-day-year = Sanadkee?
ask-day-week = Maalintee ula jeeddaa?
ask-day-which = Waxaan arkaa wax ka badan hal maalin. Maalinta dhageysigu waa tee?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Maalin kale
ask-time = { $when_date }: saacaddee? Tusaale: 8:30 AM
ask-half = { $when_date }: subax (AM) mise galab (PM)?
ask-time-which = { $when_date }: saacaddee?
choice-time = { $when_time }
say-time-unreadable = Saacadda ma akhrin karin. Fadlan sidan u qor: 8:30 AM
choice-pick = Maalinta badhamo ku dooro
ask-month = Bishee?
choice-month = { $when_month }
choice-number = { $number }

# Dib u akhrinta
ask-check =
    Fadlan la barbar dhig ogeysiiskaaga:
    { $what }
    { $when }
    { $place }
    Dhammaan ma sax baa?
ask-check-doubt =
    Fadlan mar kale eeg:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Ogeysiiskaagu sidaas ma leeyahay?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Haa, dhammaan waa sax
choice-change = Maya, wax beddel
choice-meant = Waxaan ula jeedaa { $when_date }
say-doubt-past = Maalintani way dhaaftay.
say-doubt-today-past = Saacaddan maanta way dhaaftay.
say-doubt-far = Sanado badan ayaa ka haray maalintan.
say-doubt-weekend = Waa Sabti ama Axad. Maxkamaduhu badanaa way xiran yihiin.
say-doubt-holiday = Waa maalin fasax dawladeed. Maxkamaduhu badanaa way xiran yihiin.
say-doubt-early = { $when_time } dhageysi aad bay ugu hore tahay.
say-doubt-late = { $when_time } dhageysi aad bay ugu dambeysaa.
say-doubt-weekday = Waxaad qortay maalin kale oo toddobaadka ah. Taariikhdaasi waa: { $when_date }
say-doubt-year = Sanadka ma qorin. Tani waa: { $when_date }
say-doubt-zone = Waxaad qortay waqtiga meel kale. Waqtiga ogeysiiska ku qoran waa waqtiga { $when_city }. Ma ku qoran tahay { $when_time }?
ask-fix = Maxaan beddelnaa?
choice-fix-date = Maalinta ama saacadda
choice-fix-place = Maxkamadda ama goobta
choice-fix-city = Magaalada iyo waqtigeeda
choice-fix-kind = Nooca dhageysiga
choice-fix-who = Qofka dhageysiga leh

# Liiska
ask-list = Kee?
ask-list-empty = Weli halkan dhageysi kuma jiro.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (laba taariikhood ayaan haynaa)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (laba goobood ayaan haynaa)
choice-hearing-awaited = { $what }: weli taariikh ma jirto
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Weli taariikh ma jirto. Sii wad hubinta.
choice-do-change = Beddel maalin, saacad, goob
choice-do-cancel = Dhageysigan waa la baajiyay
choice-do-list = Ku noqo liiska
ask-sure =
    { $what }, { $when }
    Ogeysiiskaaga ugu cusub ma leeyahay dhageysigan waa la baajiyay? Haddaanad hubin, marka hore qareen weydii. Ka baaqashada dhageysi waxay keeni kartaa amar tarxiil.
ask-sure-awaited = Dhageysigan ma ilownaa?
choice-sure-yes = Haa, waa la baajiyay
choice-sure-no = Maya, ha sii jiro
say-nothing-changed = Waxba ma beddelmin.
say-hearing-gone = Dhageysigaasi mar dambe liiskaaga kuma jiro.

# Jawaabaha xusuusinta
say-thanks = Mahadsanid. Sii wad hubinta taariikhdaada ilaa maalintaas.
say-help-comes =
    Mahadsanid inaad noo sheegtay. Xafiiska waxaan u sheegnay inaad caawimo u baahan tahay.
    { $call }
say-call-lawyer = Waxaad wici kartaa { $name }: { $phone }
say-call-lawyer-hours = Waxaad wici kartaa { $name }: { $phone } ({ $hours })
say-call-line = Dadkan ayaa kaa caawin kara helidda qareen: { $phone }
say-call-line-hours = Dadkan ayaa kaa caawin kara helidda qareen: { $phone } ({ $hours })
say-call-nobody = Iyaga ayaa ku soo wici doona.
counsel = { $from }: lambarka qareenka ee ku jiray farriimihii hore hadda ma shaqeeyo. { $call }
counsel-other = { $from } ({ $names }): lambarka qareenka ee ku jiray farriimihii hore hadda ma shaqeeyo. { $call }
discreet-counsel = { $from }: hadda ka dib wac { $phone }, ha wicin lambarkii hore.
reply-date = { $sender }: taariikh cusub ma jirtaa? Fadlan eeg warqaddaadii ugu dambeysay.
reply-call-today = { $sender }: maanta ayaan ku soo wici doonnaa. Fadlan taleefanka agtaada ku hay.
say-after-nodate = Mahadsanid. Toddobaad kasta hubi in taariikh cusub jirto: 1-800-898-7180. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
say-after-over = Mahadsanid inaad noo sheegtay. Mar dambe kuma xusuusin doonno.

# Liiska guud, dejinta, caawimo
ask-menu = Maxaan kuu qabannaa?
choice-go-hearings = Dhageysiyadayda
choice-go-new = Ku dar dhageysi
choice-go-settings = Dejinta
choice-go-help = Caawimo ayaan rabaa
ask-settings = Luqaddaada: { $language }. Farriimahaaga: { $wording }.
say-wording-discreet = gaaban, faahfaahin la'aan
say-wording-plain = faahfaahin dhammaystiran
choice-set-language = Beddel luqadda
choice-set-wording = Gaaban ama faahfaahsan
choice-set-zone = Waqtiga meesha aan degganahay
choice-set-stop = Farriin dambe ha la dirin
ask-language-again = Luqaddee rabtaa?
say-language-set = Hadda ka dib waxaan ku qori doonnaa Af-Soomaali.
ask-wording = Sidee xusuusintayadu noqotaa? Gaaban: "{ $sender }: ballantaadu waa Talaado 15 Dis, 8:30 AM subax". Faahfaahsan: wax walba farriinta ayay ku jiraan. Ka fikir cidda kale ee telefoonkaaga arki karta.
choice-wording-discreet = Gaaban, faahfaahin la'aan
choice-wording-plain = Faahfaahin dhammaystiran
say-wording-set-discreet = Xusuusintaadu hadda way gaaban tahay, mana sheegto waxay ku saabsan tahay.
say-wording-set-plain = Xusuusintaadu hadda waxay leedahay faahfaahin dhammaystiran. Qofkii telefoonkaaga arka ayaa akhrin kara.
say-zone-set = Mahadsanid. Waxaan kuu soo qornaa maalintii meesha aad deggan tahay.
ask-stop = Ma joojinnaa dhammaan farriimaha? Dhageysiyadaadu sidooda ayay ahaanayaan, laakiin cidna kuma xusuusineyso.
choice-stop-all = Jooji dhammaan farriimaha
choice-stop-no = Maya, sii wada qorista
say-help =
    Waa { $sender }. Dadka ayaan dhageysiyadooda xusuusinnaa. Ma nihin maxkamadda.
    { $call }
    Si aad dhammaan farriimaha u joojiso, dir STOP. Liiska, dir MENU.

# Joojin iyo bilaabid
say-stopped = { $sender }: farriin dambe nagama heli doontid. Si aad mar kale u bilowdo, dir START.
say-restarted-here = Ku soo dhowow mar kale. Haddaad farriimo qoraal ah (SMS) naga heli jirtay, halkaasna ka dir START.
say-wrong-number = Waan ka xunnahay. Lambarkan mar dambe uma qori doonno.
ask-leave = Su'aal aan dhammaan ayaad ka tagtay. Maxaan joojinnaa?
choice-leave-question = Su'aashaas oo keliya
say-left = Waa hagaag, waan ka tagnay.

# Wax kale oo yimaada
choice-back = Dib u noqo
say-choose = Fadlan mid kuwan ka dooro.
say-choose-number = Fadlan lambar ku jawaab.
say-not-understood = Taas ma fahmin.
say-you-are-welcome = Adaa mudan. Mar kasta waxaad diri kartaa MENU.
say-number-dropped = Waxaad soo dirtay lambar u eg A-number. Waan ka saarnay, mana kaydin. Fadlan weligaa farriin ha ku soo dirin.
say-names-dropped = Magacyada ku qoran waraaqdaas ma aanan kaydin.
say-cannot-read-voice = Halkan ma dhageysan karno farriimaha codka. Fadlan qor.
say-cannot-read-photo = Halkan ma akhrin karno sawirro ama faylal. Fadlan qor maalinta iyo saacadda ogeysiiska ku qoran.
say-cannot-read-other = Halkan qoraal oo keliya ayaan akhrin karnaa. Fadlan qor.
say-cannot-read-old-button = Badhankaasi waa su'aal hore.

## When it is unclear, or too much

say-we-were-at = Waqti baa tegay. Su'aashan ayaan ku jirnay:
say-please-wait = Hal mar wax badan ayaa yimid. Fadlan sug toban daqiiqo, dabadeed mar kale qor. Si aad dhammaan farriimaha u joojiso, dir STOP.
say-cannot-read-edit = Ma aragno beddelka farriin hore. Fadlan mar kale qor.
say-write-in-private = Hal qof oo keliya ayaan mar la hadlaa. Fadlan si gaar ah iigu soo qor. Hadda kooxdan waan ka baxayaa.
ask-stop-which = Farriimo yar ayaad rabtaa. Maxaan joojinnaa?
choice-stop-about = Kuwa { $name } oo keliya
staff-unclear-text = { $label } waxay qoreen wax aynaan akhrin karin. Fadlan la xiriir.
staff-unclear-unfinished = { $label } waxay qoreen taariikh mana xaqiijin. Ma xisaabsana, cidna lama xasuusiyo. Fadlan weydii.
staff-unclear-stop = { $label } waxay rabaan farriimo yar, laakiin ma cadda kuwee. Fadlan weydii.

## Delivery: why something did not arrive, and who is asked then

why-stopped = waxay codsadeen inaan farriin dambe loo dirin
why-number = lambarku ma shaqeeyo, ama farriin qoraal ah ma qaato
why-account = shirkadda farriimuhu way diidday akoonkayaga ama dejintayada
why-filtered = shirkadaha telefoonku way celiyaan farriimahayaga
why-phone = telefoonku waa dansan yahay ama khad ma laha
why-provider = shirkadda farriimaha lama gaari karo
why-blocked = way xireen bot-ka
why-gone = sheekadii way tagtay
why-unreadable = shirkadda farriimuhu ma akhrin karto qoraalkayaga
why-unknown = shirkadda farriimuhu waxay sheegtay sabab aynaan garan
why-twice = barnaamij kale ayaa isla bot-ka isticmaala
why-throttled = farriimo aad u badan hal mar
why-late = way ka dambeysay wakhtigii ay caawin lahayd
relay-ask = { $sender }: jawaab kama hayno ballanta aad la socoto: { $when }. Fadlan hubi inay og yihiin.
staff-silent = Muddo dheer lagama maqal { $label }. Hadda waxaan weydiineynaa in telefoonku weli kooda yahay. Fadlan wac.
staff-silent-many = Telefoonnada aan muddo dheer laga maqal: { $count }. Fadlan eeg liiska wicitaanka.
staff-load = { $channel }: xusuusinta berri waxay u baahan tahay waqti ka badan inta ka horreysa saacadaha aamusnaanta. Goor hore ayaan bilaabeynaa.
discreet-still = Weli ma adigii baa? 1 = haa, i tus. 2 = lambar khaldan.
discreet-still-tap = Weli ma adigii baa?
choice-still-me = Haa, i tus
choice-still-wrong = Lambar khaldan

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Farriimaha { $channel } mar kale way baxayaan. Waxay daaheen { $minutes } daqiiqo.
staff-job-failed = Tani ma shaqayn: { $job } ({ $reason }). Goor dambe ayaan mar kale isku dayeynaa. Fadlan eeg mashiinka.
staff-job-down = Laga bilaabo { $since } tani ma shaqaynayso: { $job } ({ $reason }). Saacad kasta ayaan mar kale isku daynaa. Mashiinka, { $command } ayaa sheega waxa la sameeyo.
staff-clock-back = Saacadda mashiinka dib ayaa loo celiyay { $minutes } daqiiqo. Fadlan hubi.
staff-disk = Diskigu wuu sii buuxsamayaa: { $megabytes } MB ayaa haray. Fadlan meel banneey, haddii kale farriimo ma kaydin karno.
staff-case-ends = { $label }: cidna noogama warramin taariikh cusub. Laba toddobaad ka dib kiiskan waan tirtireynaa. Haddii taariikh maqan tahay, fadlan ku dar.
digest =
    Xafiiska, maanta:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 dhageysi ayaa dhow oo aan la xaqiijin.
   *[other] { $count } dhageysi ayaa dhow oo aan la xaqiijin.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 qof ayaa dhageysi leh, farriinna ma gaarto.
   *[other] { $count } qof ayaa dhageysi leh, farriinna ma gaarto.
}
digest-tasks = { $count ->
    [one] 1 arrin ayaa liiska wicitaanka ku sugaysa.
   *[other] { $count } arrimood ayaa liiska wicitaanka ku sugaya.
}
digest-imports = { $count ->
    [one] 1 liis ayaa sugaya in la fasaxo.
   *[other] { $count } liis ayaa sugaya in la fasaxo.
}
digest-ending = Kiisaska aan toddobaad gudihiis ku tirtireyno: { $count }. Haddii aad u baahan tahay caddaynta wixii la diray, hadda daabac.
digest-paused = Diristii waa la joojiyay: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 qoraal macluumaad ah waa in dhowaan la hubiyo.
   *[other] { $count } qoraal oo macluumaad ah waa in dhowaan la hubiyo.
}
digest-more = ... { $count } kale

## The first day

profile-about = Xusuusin ballamahaaga ah, luqaddaada. Bilaash. Si aad u joojiso, dir STOP.
profile-description = Waxaan ku xusuusinnaa ballamahaaga, si aanad uga baaqan. Waa bilaash. Si aad u bilowdo, taabo badhanka hoose. Si aad mar kasta u joojiso, dir STOP.
staff-test = Tani waa tijaabo. Digniinaha xafiiska halkan ayay kugu soo gaadhayaan.

## On paper

poster-title = Waxaan ku xusuusinnaa ballamahaaga
poster-why = Si aanad uga baaqan. Luqaddaada. Bilaash.
poster-telegram = Telegram: kamarada telefoonkaaga ku jeedi afargeeskan, dabadeed taabo badhanka.
poster-sms = SMS: qor "{ $word }" oo u dir { $phone }
sheet-title = Xusuusinta ballamahaaga
sheet-name = Maxaan kuugu yeernaa? Naaneys ayaa fiican.
sheet-number = Fadlan warqaddan ha ku qorin magacaaga oo buuxa ama A-number.
sheet-phone = Lambarka telefoonkaaga gacanta
sheet-date = Maalinta, saacadda iyo magaalada, sida ogeysiiskaaga ugu dambeeyay
sheet-news = Waxaad sidoo kale ii soo diri kartaan wararka xafiiska. Tani waa go'aan gooni ah.
sheet-share = Dadkan sidoo kale waxay heli karaan farriimo ku saabsan taariikhahayga. Mid walba wuxuu buuxiyaa warqad u gaar ah.
sheet-privacy = Waxaan kaydinnaa oo keliya waxa warqaddan ku qoran iyo farriimaheenna. Lambarkaaga cidna uma siinno xayeysiis. Marka kiiskaagu dhammaado, wax walba waan tirtirnaa.
sheet-signature = Saxiixa
sheet-day = Taariikhda maanta
sheet-keep = Fadlan qaybtan hayso.
sheet-sender = Farriimahayagu waxay ka yimaadaan { $phone } waxayna ku bilaabmaan: { $sender }
sheet-never = Weligeen kuma weydiinno lacag, furaha sirta ah ama A-number.
sheet-call = Su'aalo? Na soo wac: { $phone }

## Settings and privacy

choice-set-second = Luqad labaad
choice-set-code = Ereygayga sirta
choice-set-ways = Meesha aad iigu soo qortaan
choice-set-data = Waxaad iga taqaaniin
ask-second = Luqaddee isticmaalnaa marka qoraal aanu ku jirin { $language }?
choice-second-none = Luqad labaad ma rabo
say-second-set = Mahadsanid. Marka qoraal aanu luqaddaada ku jirin, waxaad ku helaysaa { $language }.
say-second-none = Waa hagaag. Luqad labaad ma isticmaalno.

# Ereyga qofka u gaarka ah. Kuwa ka dambeeya waa bilowga ereyo dadka kale u sheegi kara waxa farriimuhu ku saabsan yihiin.
ask-code = Ereyga sirtu wuxuu ku tusayaa in farriintu dhab ahaan naga timid: xusuusintayada ayuu ku qoran yahay. Qor hal erey oo 3 ilaa 16 xaraf ama lambar ah, sida: cambe7
ask-code-have = Ereygaaga sirtu waa { $code }. Xusuusintayada ayuu ku qoran yahay, si aad u ogaato inay naga timid. Si aad u beddesho, qor erey cusub.
choice-code-remove = Ka saar ereyga sirta
say-code-set = Ereygaaga sirtu hadda waa { $code }. Fadlan cidna ha u sheegin.
say-code-removed = Xusuusintaadu mar dambe erey sir ah ma laha.
say-code-unreadable = Fadlan qor hal erey oo ugu yaraan 3 xaraf ah, calaamado kale la'aan. Lambarro wuu yeelan karaa.
say-code-long = Ereygaasi aad buu u dheer yahay. Fadlan mid ka gaaban dooro.
say-code-telling = Ereygaasi wuxuu dadka kale u sheegi karaa waxa farriimuhu ku saabsan yihiin. Fadlan mid kale dooro, sida khudrad ama xayawaan.
telling-words = maxkamad dhageysi garsoor xaakim qareen tarxiil masaafur socdaal ogeysiis dammaanad magangalyo sharci

# Hab kale oo isla qofka lagu gaaro
ask-ways =
    Halkan ayaan kuugu soo qornaa:
    { $ways }
choice-ways-sms = SMS ahaan sidoo kale
choice-ways-telegram = Telegram ahaan sidoo kale
choice-ways-moved = Lambarkaygu wuu beddelmay
choice-ways-first = Ka la hor isku dayo
ask-first = Xaggee marka hore kuugu soo qornaa?
say-first-set = Waa hagaag. Kaas ayaan marka hore isku dayeynaa.
say-move-code =
    Koodhkaaga: { $code }
    { $how }
    Hal mar ayuu shaqeeyaa, hal maalin gudaheed. Cid kale ha tusin.
say-how-sms-here = Lambarkan uga soo dir telefoonkaaga kale.
say-how-sms = Farriin qoraal ah (SMS) ahaan telefoonkaaga uga dir { $to }.
say-how-telegram = Telegram noogu soo dir: { $to }
say-way-added = Waa la dhammeeyay. Farriimahayagu hadda halkanna way kugu soo gaari karaan.
say-way-moved = Waa la dhammeeyay. Hadda ka dib halkan ayaan kuugu soo qornaa. Lambarkii hore farriin dambe ma heli doono.
say-way-same = Halkan ayaad koodhka ka heshay. Fadlan ka soo dir telefoonka kale.
say-way-taken = Telefoonkan keligayo ma xiri karin. Xafiiska waa loo sheegay, wayna ku caawin doonaan.
say-way-warning = Farriimahaagu hadda waxay sidoo kale gaaraan { $way }, ama halkaas oo keliya. Haddaanad taas codsan, fadlan wac { $phone }.

# Hal kiis oo aan farriin lahayn
choice-do-mute = Farriin ha iga soo dirin kiiskan
choice-do-unmute = Mar kale farriin iga soo dir kiiskan
say-what-muted = { $what } (farriin la'aan)
say-muted = Waa hagaag. Kiiskan mar dambe kama qori doonno, taariikh kasta oo uu leeyahay. Wax kale oo dhan way socdaan.
say-unmuted = Waa hagaag. Farriimo ku saabsan kiiskan iyo taariikhihiisa oo dhan ayaad mar kale heli doontaa.

# Waxaan kaydinno, iyo tirtirkiisa
ask-data = Waan ku tusi karnaa waxaan kaa kaydinno, ama waan tirtiri karnaa.
choice-data-stored = I tus waxaad kaydisaan
choice-data-erase = I tirtir
say-stored =
    Waa kan waxaan kaa kaydinno:
    { $lines }
    { $kept }
say-stored-language = Luqadda: { $language }
say-stored-second = Luqadda labaad: { $language }
say-stored-zone = Waqtiga meesha aad deggan tahay: { $zone }
say-stored-wording = Farriimahaaga: { $wording }
say-stored-code = Ereyga sirta: { $code }
say-stored-way = { $way }: waad oggolaatay { $when_date }
say-stored-way-office = { $way }: xafiisku wuxuu qoray { $when_date } inaad oggoshahay
say-stored-way-silent = { $way }: farriin la'aan
say-stored-people = Waxaad la socotaa: { $names }
say-stored-followers = { $count ->
    [one] 1 qof oo kale ayaa hela farriimaha dhageysiyadaada.
   *[other] { $count } qof oo kale ayaa hela farriimaha dhageysiyadaada.
}
say-stored-kept = { $days ->
    [one] Iyo farriimaha inoo dhexeeya. Marka kiis dhammaado, 1 maalin ka dib ayaan tirtirnaa. Haddaad doorato "I tirtir", hadda ayaan dhammaan tirtireynaa.
   *[other] Iyo farriimaha inoo dhexeeya. Marka kiis dhammaado, { $days } maalmood ka dib ayaan tirtirnaa. Haddaad doorato "I tirtir", hadda ayaan dhammaan tirtireynaa.
}
ask-erase = Ma tirtirnaa wax kasta oo aan kaa naqaan? Markaas cidna kuma xusuusineyso. Dhageysiyadaadu sidooda ayay ahaanayaan: fadlan weli tag.
choice-erase-yes = Haa, i tirtira
choice-erase-no = Maya, ha sii jiro
ask-erase-sure = Tan dib looma celin karo. Fadlan marka hore qoro taariikhahaaga. Hadda dhammaan ma tirtirnaa?
choice-erase-sure = Haa, dhammaan tirtira
say-erased = { $sender }: waan tirtirnay wixii aan kaa naqaannay. Farriin dambe nagama helaysid. Si aad mar kale u bilowdo, dir START.
staff-erased = Qof baa naga codsaday inaan tirtirno waxaan ka naqaan. Waa la dhammeeyay.
staff-erased-stays = Qof baa naga codsaday inaan tirtirno waxaan ka naqaan. Waa la dhammeeyay. Kiiska xafiiska, ama kan dad kale la socdaan, isaga la'aantiis ayuu socdaa: fadlan eeg liiska wicitaanka.
staff-two-people = { $label } waxay rabaan inay isticmaalaan telefoonka { $way }, oo kiis u gaar ah leh. Waxba laysuma geyn. Fadlan wac.

## A hearing's life

# Taariikh la'aan: waxa toddobaadkii mar la weydiiyo. Marka hore qarsoodi, dabadeed dhammaystiran.
discreet-awaited = { $from }: taariikh ma loo qabtay ballantaada? Fadlan hubi.
discreet-awaited-short = { $from }: hadda taariikh ma jirtaa?
discreet-awaited-other = { $from }: ballanta aad la socoto taariikh ma leedahay? Fadlan hubi.
awaited-check = { $from }: taariikh ma loo qabtay dhageysigaaga? Ka hubi https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Haddaanay waxba muujin, weligeed macnaheedu ma aha dhageysi ma jiro. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
awaited-check-other = { $from }: dhageysiga { $names } taariikh ma leeyahay? Ka hubi https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Haddaanay waxba muujin, weligeed macnaheedu ma aha dhageysi ma jiro. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
awaited-stop = { $text } { $stop }
choice-havedate = Taariikh ayaan hayaa
choice-notyet = Weli maya
choice-unask = Ha i weydiinina
choice-unset = Weli taariikh ma hayo
say-awaited =
    Waan qornay: weli taariikh ma jirto. Toddobaadkii mar ayaan ku weydiin doonnaa.
    Fadlan adiguna toddobaad kasta hubi: https://acis.eoir.justice.gov/en/ ama 1-800-898-7180
    Haddaanay waxba muujin, weligeed macnaheedu ma aha dhageysi ma jiro. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.
say-unasked = Waa hagaag, weydiinta waan joojineynaa. Fadlan adigu sii wad hubinta taariikhda: 1-800-898-7180. Markaad hesho, dir DHAGEYSI.

# Waa laga baaqday, ama waa dhammaaday
choice-missed = Waan ka baaqday
say-missed =
    Tani waa arrin culus. Marka qof dhageysi ka baaqdo, garsooruhu isagoo maqan ayuu bixin karaa amar tarxiil (masaafurin).
    Fadlan maanta wac. Warqad ha sugin.
    { $call }
    Xafiiska waan u sheegnay.
ask-over =
    { $what }, { $when }
    Kiiska oo dhan ma dhammaaday, dhageysi kalena ma hadhin? Haddii garsooruhu go'aan bixiyay, isla maalintaas qareen weydii macnihiisa.
ask-over-awaited = Kiiska oo dhan ma dhammaaday, dhageysi kalena ma hadhin? Haddii garsooruhu go'aan bixiyay, isla maalintaas qareen weydii macnihiisa.
choice-over-yes = Haa, waa dhammaaday
choice-over-no = Maya, sii wada xusuusinta

# Kalandarka iyo khariidadda
choice-do-over = Kiiskaygu waa dhammaaday
choice-do-calendar = Geli kalandarkayga
choice-do-map = Goobta khariidad igu tus
calendar-title = { $sender }: ballan
say-calendar = Waa kan fayl loogu talagalay kalandarkaaga. Ma sheego waxa uu ku saabsan yahay. Haddii taariikhdu beddelanto, codso fayl cusub.
say-calendar-link = Linkigani wuxuu taariikhda gelinayaa kalandarkaaga. Ma sheego waxa uu ku saabsan yahay: { $link }
say-calendar-none = Taariikhdan fayl kalandar ah uma jiro.
say-map =
    { $place }
    { $link }
    Raac goobta ogeysiiskaaga ku qoran.

## Guide

# Macluumaad iyo isha uu ka yimid, weligeed talo ma aha.
choice-go-guide = Su'aalo iyo jawaabo
choice-go-lawyer = Wac qareenkayga
ask-guide = Maxaad jeclaan lahayd inaad ogaato?
choice-guide-more = Su'aalo kale
guide-said =
    { $text }

    Isha: { $source } ({ $reviewed }). Ma aha talo sharci.
guide-said-call =
    { $text }

    { $call }
    Isha: { $source } ({ $reviewed }). Ma aha talo sharci.
guide-own = { $text }

guide-dont_miss-title = Maxaa dhageysi loogu tagaa?
guide-dont_miss =
    Dhageysi kastaa waa muhiim, xitaa kan gaaban.

    Haddaad ka baaqato, garsooruhu adigoo maqan ayuu bixin karaa amar tarxiil (masaafurin). Soo daahidda waxaa loo tirin karaa ka baaqasho.

    Tani waa run xitaa haddii waraaqdaadii ugu horreysay (NTA) aanay taariikh lahayn.

    Taariikhdu way beddelmi kartaa, xitaa maalin ka horreysa. Toddobaad kasta hubi:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Haddaanay waxba muujin, sii wad hubinta. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.

    Fur warqad kasta oo maxkamadda ka timid. Goor hore qareen la kulan.
guide-dont_miss-sms = Haddaad ka baaqato ama soo daahdo, garsooruhu wuxuu bixin karaa amar tarxiil (masaafurin), xitaa haddii waraaqdii hore (NTA) aanay taariikh lahayn. Toddobaad kasta hubi: https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Haddaanay waxba muujin, sii wad hubinta. Waraaqaha maxkamadda oo keliya ayaa rasmi ah.

guide-what_to_bring-title = Waxa la qaato
guide-what_to_bring =
    Dhageysiga dadku waxay u qaataan:
    - ogeysiiska dhageysiga
    - waraaqda ugu horreysa ee kiiska (NTA)
    - aqoonsi sawir leh
    - dhammaan waraaqaha maxkamadda iyo nuqullo
    - turjumaadda waraaqaha aan Ingiriisi ku qornayn

    Goor hore bax: waxaa jira saf baaritaan.

    Waraaqaha garsooruhu akhrinayo waxay leeyihiin waqti xaddidan. Qareenkaaga weydii waraaqaha.
guide-what_to_bring-sms = Qaado: ogeysiiska, waraaqdaadii hore ee maxkamadda (NTA), aqoonsi sawir leh, dhammaan waraaqaha maxkamadda iyo nuqullo, iyo turjumaado. Goor hore bax: waxaa jira saf baaritaan. Waraaqaha garsooruhu waqti bay leeyihiin: qareenkaaga weydii.

guide-day_of_hearing-title = Maalinta dhageysiga
guide-day_of_hearing =
    Baaritaanka dhaaf oo qolka joog saacadda la qabtay. Haddaad soo daahdo, waxaa loo tirin karaa ka baaqasho.

    Turjumaanka maxkamaddu waa bilaash.

    Intaanad bixin, raadi waraaq ay ku qoran tahay taariikhda xigta. Waraaq ma jirto? Codso, kana hubi https://acis.eoir.justice.gov/en/ ama 1-800-898-7180.

    Dabadeed noo sheeg taariikhda cusub. Waan ku xusuusinnaa.
guide-day_of_hearing-sms = Baaritaanka dhaaf oo qolka joog saacadda la qabtay: soo daahidda waxaa loo tirin karaa ka baaqasho. Turjumaanka maxkamaddu waa bilaash. Intaanad bixin, codso waraaq leh taariikhda xigta. Dabadeed noo sheeg taariikhda cusub.

guide-in_person_or_online-title = Ma tagaa mise waa internet?
guide-in_person_or_online =
    Adigu tag, haddaan ogeysiiskaaga ama maxkamaddu odhan waa internetka.

    Link fiidiyow keliya macnihiisu ma aha in uu dhageysigu internetka yahay. Linkigu wuu beddelmi karaa marka garsooruhu beddelmo.

    Ma hubtid? Wac maxkamadda ogeysiiskaaga ku qoran, ama 1-800-898-7180. Qareen weydii sida garsooraha looga codsado dhageysi internet ah. Ilaa garsooruhu haa yiraahdo, waa in la tago.
guide-in_person_or_online-sms = Adigu tag, haddaan ogeysiiskaaga ama maxkamaddu odhan waa internetka. Link fiidiyow keliya macnihiisu ma aha internet. Qareen weydii sida garsooraha looga codsado. Ilaa garsooruhu haa yiraahdo, waa in la tago.

guide-cannot_go-title = Haddaanan tegi karin
guide-cannot_go =
    Codsiga maalin kale ama maxkamad kale cidna kama cudur-daaro ilaa garsooruhu haa yiraahdo. Guurista kiisku lama guuro.

    Qofkii maqan amar tarxiil (masaafurin) ayaa lagu bixin karaa, xitaa haddii uu xanuunsan yahay ama fog yahay.

    Qareen ayaa maalinta ka hor garsooraha weydiin kara. Hadda wac, ha sugin.
guide-cannot_go-sms = Codsiga maalin ama maxkamad kale cidna kama cudur-daaro ilaa garsooruhu haa yiraahdo. Qofkii maqan amar tarxiil (masaafurin) ayaa lagu bixin karaa. Qareen ayaa maalinta ka hor garsooraha weydiin kara. Hadda wac.

guide-moved-title = Waan guuray
guide-moved =
    Annaga oo noo sheegtaa maxkamadda uma sheegeyso. Qareen, boostada ama USCIS oo aad u sheegtaana kuma filna.

    1. Maxkamadda: foomka EOIR-33 (cinwaan beddel), 5 maalmood gudahood. Qof kasta hal foom, nuqulna u dir qareennada ICE (OPLA). Internetkana waa laga buuxin karaa: https://respondentaccess.eoir.justice.gov
    2. USCIS: foomka AR-11 ama akoonkaaga internetka, 10 maalmood gudahood.
    3. ICE, haddaad halkaas isxaadiriso: https://www.ice.gov/check-in, 5 maalmood oo shaqo gudahood.

    Maxkamaddu waxay warqadaha u dirtaa cinwaankaaga u dambeeyay. Wixii ay halkaas u dirto waa la tiriyaa.
    Guuristu kiiskaaga maxkamad kale uma wareejiso.
guide-moved-sms = Annaga, boostada ama USCIS oo aad u sheegto kuma filna. Maxkamadda: foomka EOIR-33 (cinwaan cusub) 5 maalmood, qof kasta mid: https://respondentaccess.eoir.justice.gov USCIS: foomka AR-11 10 maalmood. ICE, haddaad isxaadiriso: 5 maalmood oo shaqo. Guuristu kiiska ma wareejiso.

guide-afraid_to_go-title = Waan ka baqayaa inaan tago
guide-afraid_to_go =
    Laba arrimood waa run:
    - Laga soo bilaabo Maayo 2025, ICE dad ayay ku xirtay maxkamadaha socdaalka.
    - Haddaad dhageysi ka baaqato, garsooruhu adigoo maqan ayuu bixin karaa amar tarxiil (masaafurin).

    Maalinta ka hor la hadal qareen ama gargaar sharci. Waxaad weydiin kartaa:
    - Garsooraha ma weydiisan karaa dhageysi internet ah?
    - Ka warran haddii dowladdu codsato in kiiskayga la xiro (dismiss)? Taasi mar kasta war fiican ma aha.

    Qof aad ku kalsoon tahay u sheeg meesha aad u socoto. Qoyskaagu qof la xiray halkan ayay ka raadin karaan: https://locator.ice.gov (waxay u baahan yihiin A-number: guriga ku kaydi, weligaa halkan ha u soo dirin).
guide-afraid_to_go-sms = Laba arrimood waa run. Laga soo bilaabo Maayo 2025, ICE dad ayay ku xirtay maxkamadaha socdaalka. Haddaad ka baaqato, garsooruhu wuxuu bixin karaa amar tarxiil (masaafurin). Maalinta ka hor qareen la hadal, weydiina dhageysi internet ah. U sheeg qof aad ku kalsoon tahay.

guide-interpreter-title = Turjumaan bilaash ah
guide-interpreter =
    Maxkamadda socdaalka turjumaanku waa bilaash.

    Maxkamadda ama garsooraha u sheeg luqaddaada, lahjaddaada iyo magaaladaada.

    Qoyska iyo saaxiibbadu maxkamadda kuuguma turjumi karaan.

    Haddaanad turjumaanka fahmin, garsooraha u sheeg.

    Wareysiga USCIS, akhri waxa warqaddeedu leedahay.
guide-interpreter-sms = Maxkamadda socdaalka turjumaanku waa bilaash. Maxkamadda u sheeg luqaddaada, lahjaddaada iyo magaaladaada. Qoysku maxkamadda kama turjumi karo. Wareysiga USCIS, akhri waxa warqaddeedu leedahay.

guide-find_a_lawyer-title = Raadi qareen
guide-find_a_lawyer =
    Goor hore qareen la kulan, adigoo wata dhammaan waraaqahaaga.

    Qareennada, iyo caawiyeyaasha Wasaaradda Caddaaladdu ruqsad siisay, ayaa keliya bixin kara talo sharci oo socdaal. Cid kale ma bixin karto.

    Liiska maxkamadda ee caawimada bilaashka ah ama qiimaha jaban:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Goor hore qareen la kulan, wado dhammaan waraaqaha. Qareennada iyo kuwa Wasaaradda Caddaaladdu ruqsad siisay oo keliya ayaa talo sharci bixin kara. Bilaash ama jaban: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Ka digtoonow khayaanada
guide-scams =
    Dadka qaar waxay iska dhigaan maxkamadda, qareen ama ICE. Waxay qabtaan dhageysiyo been ah oo fiidiyow ah, weydiiyaan lacag "dammaanad" ah, ama ka soo wacaan lambar been ah.

    Annagu weligayo ma weydiinno lacag, A-number, lambarka Social Security ama furaha sirta ah. Maxkamaddu weligeed halkan link kuguma soo dirto.

    Bogagga dhabta ah ee dowladdu waxay ku dhammaadaan .gov.

    Ma shakisan tahay? Wac qareenkaaga, ama maxkamadda, lambarka ogeysiiskaaga ku qoran. U sheeg: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Weligayo ma weydiinno lacag, A-number ama furaha sirta ah. Maxkamaddu halkan link kuguma soo dirto. Bogagga dowladdu waxay ku dhammaadaan .gov. Waxaa jira dhageysiyo fiidiyow iyo lambarro been ah. U sheeg: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Warqad ama amar maxkamadeed
guide-letter_or_order =
    Isla markiiba fur warqad kasta oo maxkamadda ka timid. Way beddeli kartaa taariikhdaada ama wax bay weydiin kartaa.

    Amar tarxiil (masaafurin): isla maalintaas qareen la hadal. Siyaabo looga jawaabo way jiri karaan, laakiin waqtigu waa gaaban yahay: maalmo, toddobaadyo maya. Haddii dhageysi laga baaqday, amarku isla markiiba wuu dhaqan galaa.

    Qof ma ku weydiistay inaad oggolaato in kiiskaaga la xiro (dismiss)? Marka hore qareen la hadal. Laga soo bilaabo 2025, dadka qaar taasi waxay u keentay tarxiil degdeg ah.

    Kaydi dhammaan waraaqaha.
guide-letter_or_order-sms = Isla markiiba fur warqad kasta oo maxkamadda ka timid. Amar tarxiil (masaafurin): isla maalintaas qareen la hadal. Waqtigu waa gaaban yahay: maalmo, toddobaadyo maya. Intaanad oggolaan in kiiskaaga la xiro (dismiss), qareen la hadal.

guide-missed-title = Dhageysi ayaan ka baaqday
guide-missed =
    Marka qof dhageysi ka baaqdo, garsooruhu isagoo maqan ayuu bixin karaa amar tarxiil (masaafurin). Amarkaasi isla markiiba wuu dhaqan galaa.

    Waxaa jiri kara hab garsooraha looga codsado inuu kiiska mar kale furo, badanaa hal mar oo keliya. Waqtigu waa gaaban yahay: maalmo, toddobaadyo maya.

    Maanta qareen la hadal. Si aad u maqasho waxa garsooruhu go'aamiyay: https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Haddaanay waxba muujin, sii wad hubinta.
guide-missed-sms = Garsooruhu adigoo maqan ayuu bixin karaa amar tarxiil (masaafurin), isla markiibana wuu dhaqan galaa. Waxaa jiri kara hab kiiska mar kale lagu furo, badanaa hal mar. Waqtigu waa gaaban yahay: maalmo, toddobaadyo maya. Maanta qareen la hadal.

# Qoyska: yaa yaa la socda, iyo koodhadhka ay isku helaan
choice-go-family = Qoyska
ask-family = Qoyska: maxaad rabtaa inaad samayso?
choice-family-list = Yaa la socda taariikhahayga
choice-family-invite = Casuun qaraabo
choice-family-give = Koodh sii qofka dhageysiga leh
choice-family-code = Koodh ayaan hayaa
choice-family-leave = Jooji la socodka qof
ask-family-name = Yaad rabtaa inaad casuunto? Naaneys ayaa ku filan, sida "walaashay". Fadlan magac buuxa ha soo dirin.
ask-family-calls = { $name } maxay kuugu yeeraan? Naaneys ayaa fiican, sida "Hooyo" ama "Adeer".
say-family-code =
    Fadlan adigu koodhkan sii { $name }. Hal mar ayuu shaqeeyaa, 7 maalmood gudahood.
    { $ways }
family-way-code = Koodhka: { $code }
family-way-sms = Koodhka waxay farriin qoraal ah ugu diri karaan { $phone }
family-way-link = Ama tan Telegram ka fur: { $link }
ask-family-code = Fadlan qor koodhka lagu siiyay.
say-family-code-wrong = Koodhkaasi ma shaqeeyo. Fadlan codso mid cusub.
say-family-joined = Way shaqaysay. Hadda waxaad la socotaa { $name }, waxaadna helaysaa isla xusuusinta.
say-family-linked = Way shaqaysay. Waxa { $name } kuu qoray hadda gacantaada ayuu ku jiraa. Adiga ayaa go'aamiya cidda la socota taariikhahaaga.
ask-family-list = Dadkan ayaa la socda taariikhahaaga, ama codsanaya:
ask-family-nobody = Cid kale ma la socoto taariikhahaaga.
choice-family-approved = { $name }: way helaan taariikhahaaga
choice-family-pending = { $name }: jawaabtaada ayay sugayaan
ask-family-allow = { $name } ma arki karaan dhammaan taariikhahaaga, mana la xusuusin karaa?
ask-family-remove = { $name } waa la xusuusiyaa taariikhahaaga. Ma joojinnaa taas?
say-family-approved = Waa hagaag. Hadda ka dib { $name } way heli doonaan taariikhahaaga.
say-family-removed = Waa hagaag. { $name } taariikhahaaga waxba nagama maqli doonaan. Koodhadhka aan weli la isticmaalin mar dambe ma shaqeeyaan.
ask-family-leave = Yaad mar dambe rabin inaad la socoto?
say-family-left = Mar dambe lama socotid { $name }.
say-family-offer = { $name } sidoo kale ma helaan xusuusintan? Dir QOYS si aad koodh ugu hesho { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: farriin baad leedahay.
staff-broadcast-asked = { $name } wuxuu kaa codsanayaa inaad oggolaato farriinta "{ $title }". Dadka heli doona: { $count }. Si aad u aragto, dir /broadcast.
staff-broadcast-grown = Farriinta "{ $name }" way hakatay: hadda dad ka badan inta la oggolaaday ({ $count }) ayaa heli lahaa. Fadlan eeg.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = waxaa naloo sheegay in maxkamaddu xiran tahay maalintan. Waxba laguma baajin. Hubi intaadan tegin.
sms-closed-short = maxkamaddu way xirnaan kartaa. Waxba lama baajin: hubi.
rich-closed = Waxaa naloo sheegay in maxkamaddu xiran tahay maalintan. Waxba laguma baajin. Hubi intaadan tegin.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Waxaa naloo sheegay in { $court } ay xiran tahay: { $date }. Farriintan waxba ma baajinayso. Hubi intaadan tegin: https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Waraaqaha maxkamadda oo keliya ayaa rasmi ah. Su'aalo: { $phone }
ready-court_moved = Waxaa naloo sheegay in { $court } ay guurtay. Goobta cusub: { $place }. Maalinta iyo saacaddu waa sidii, ilaa maxkamaddu wax kale sheegto. Raac goobta ku qoran ogeysiiskaaga ugu cusub, oo hubi: https://acis.eoir.justice.gov/en/ ama 1-800-898-7180. Su'aalo: { $phone }
ready-office_moved = Xafiiskayagu wuu guuray. Cinwaanka cusub: { $place }. Xafiiskayaga oo keliya ayaa guuray: dhageysiyadaadu waa halkoodii. Su'aalo: { $phone }
ready-new_attorney = Qareenka kiiska hadda waa { $attorney }: { $number }. Fadlan halkaas wac hadda ka dib. Dhageysiyadu waa sidoodii. Haddii wax kaa mugdi galaan, na soo wac: { $phone }
ready-rights_session = Waxaa lagugu casumay wada hadal bilaash ah oo ku saabsan xuquuqdaada: { $when }. Goobta: { $place }. Waa macluumaad guud, ma aha talo sharci. Uma baahnid inaad wax ka sheegto kiiskaaga. Su'aalo: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Wararka xafiiska
ask-news = Xusuusinta ka sokow, xafiisku mararka qaar wuxuu haystaa war dad badan khuseeya, sida hadal ku saabsan xuquuqda ama caawimo cusub. Ma kuugu soo qornaa kuwaas sidoo kale? Halkan ayaad mar kasta ku joojin kartaa, xusuusintuna way socotaa.
ask-news-have = Waxaad sidoo kale heshaa wararka xafiiska. Weli ma rabtaa? Xusuusintu way socotaa si kastaba.
choice-news-yes = Haa, wararkana
choice-news-no = Maya, xusuusinta keliya
say-news-on = Mahadsanid. Hadda ka dib waxaad heli doontaa wararka xafiiska sidoo kale.
say-news-off = Hagaag. War dambe ma heli doontid. Xusuusintu way socotaa.
