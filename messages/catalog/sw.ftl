# Kiswahili. Maneno rahisi, sentensi fupi, neno moja kila mara: kikao, mahakama, jaji, wakili, notisi (karatasi yenye tarehe), miadi, kikumbusho, amri ya kufukuzwa nchini, neno la utambulisho, ndugu.
# signed: no
# Herufi za GSM-7 tu. Saa huandikwa kila mara na AM au PM kama ilivyo kwenye notisi; si saa za Kiswahili.

language-name = Kiswahili

## Dates

date-full = { $weekday } { $day } { $month } { $year }
date-without-year = { $weekday } { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, saa za { $city }
when-us = { $when } (Kimarekani: { $us })
short-when = { $day }, { $time }
when-today = Leo, { $when }
when-tomorrow = Kesho, { $when }

time-before-noon = { $hour }:{ $minute } AM asubuhi
time-after-noon = { $hour }:{ $minute } PM mchana
time-evening = { $hour }:{ $minute } PM jioni

## Words

yes = Ndiyo
no = Hapana
back = Rudi
cancel-word = Ghairi
list-separator = {", "}

## Kinds

kind-master = Kikao kifupi (master)
kind-individual = Kikao kamili (individual)
kind-bond = Kikao cha dhamana (bond)
kind-fear_review = Mapitio ya mahojiano ya hofu
kind-status_or_other_court = Kikao kingine cha mahakama
kind-uscis_biometrics = Alama za vidole za USCIS (biometrics)
kind-uscis_interview = Mahojiano ya USCIS
kind-ice_checkin = Kuripoti ICE (check-in)
kind-filing_deadline = Siku ya mwisho ya karatasi
kind-other = Miadi mingine

kind-master-long = Kikao cha master: kikao kifupi, mara nyingi cha kwanza. Watu wengi huitwa kwa wakati mmoja.
kind-individual-long = Kikao cha individual: kikao kamili. Jaji husikiliza kesi yote.
kind-bond-long = Kikao cha dhamana: ni cha kutoka kizuizini.
kind-fear_review-long = Mapitio ya hofu: jaji anaangalia tena uamuzi wa mahojiano ya hofu.
kind-status_or_other_court-long = Kikao katika mahakama ya uhamiaji.
kind-uscis_biometrics-long = USCIS huchukua alama za vidole na picha.
kind-uscis_interview-long = Afisa wa USCIS huuliza maswali kuhusu ombi.
kind-ice_checkin-long = Kwenda au kuripoti kwa ICE.
kind-filing_deadline-long = Siku ya mwisho ya kupeleka karatasi.
kind-other-long = Miadi ambayo mtu aliiandika.

your-master = kikao chako kifupi cha mahakama (master)
your-master-short = kikao chako kifupi
your-individual = kikao chako kamili cha mahakama (individual)
your-individual-short = kikao chako kamili
your-bond = kikao chako cha dhamana
your-fear_review = kikao chako na jaji kuhusu mahojiano ya hofu
your-fear_review-short = kikao chako na jaji
your-status_or_other_court = kikao chako cha mahakama
your-status_or_other_court-short = kikao chako
your-uscis_biometrics = miadi yako ya alama za vidole ya USCIS
your-uscis_interview = mahojiano yako ya USCIS
your-ice_checkin = miadi yako ya kuripoti ICE
your-filing_deadline = siku yako ya mwisho ya kupeleka karatasi
your-other = miadi yako

of-master = { $names }: kikao kifupi cha mahakama (master)
of-master-short = { $names }: kikao kifupi
of-individual = { $names }: kikao kamili cha mahakama (individual)
of-individual-short = { $names }: kikao kamili
of-bond = { $names }: kikao cha dhamana
of-fear_review = { $names }: kikao na jaji kuhusu mahojiano ya hofu
of-fear_review-short = { $names }: kikao na jaji
of-status_or_other_court = { $names }: kikao cha mahakama
of-status_or_other_court-short = { $names }: kikao
of-uscis_biometrics = { $names }: miadi ya alama za vidole ya USCIS
of-uscis_interview = { $names }: mahojiano ya USCIS
of-ice_checkin = { $names }: miadi ya kuripoti ICE
of-filing_deadline = { $names }: siku ya mwisho ya kupeleka karatasi
of-other = { $names }: miadi

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    tumeandika { $what }
    { $when }
sms-changed =
    tarehe mpya: { $what }
    Awali { $old }
    Sasa { $when }
sms-changed-place =
    mahali papya: { $what }
    { $when }
sms-cancelled =
    tumeambiwa tarehe hii haipo tena: { $what }
    { $when }
    Hakikisha kama ni kweli.
sms-nudge =
    tafadhali hakikisha wiki hii: { $what }
    { $when }
sms-disputed =
    tuna tarehe { $count }: { $what }
    { $dates }
    Hatujui ipi ni sahihi. Hakikisha leo.
sms-disputed-place =
    tuna mahali { $count }: { $what }
    { $when }
    Hatujui ni wapi sahihi. Hakikisha leo.
sms-several = tarehe { $count }
sms-several-confirmation = tarehe { $count } zimeandikwa
sms-several-changed = mabadiliko { $count }
sms-several-cancelled = tumeambiwa tarehe hizi { $count } hazipo tena
sms-several-nudge = tafadhali hakikisha tarehe hizi { $count } wiki hii
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Awali { $old }
    Sasa { $when }
sms-item-disputed =
    - { $what }: tarehe { $count }
    { $dates }
    Hatujui ipi ni sahihi. Hakikisha leo.
sms-item-disputed-place =
    - { $what }: mahali { $count }
    { $when }
    Hatujui ni wapi sahihi. Hakikisha leo.
sms-place = { $place } (fuata notisi yako)
sms-place-aged = { $place } ({ $as_of }; fuata notisi yako)
sms-place-unknown = Mahali: angalia notisi yako
sms-online = Shiriki { $medium }: angalia notisi yako


medium-video = kwa video
medium-internet = kwa intaneti
medium-phone = kwa simu

do-court-papers = Muulize wakili sasa ni karatasi gani zinahitajika.
do-court-papers-short = Muulize wakili kuhusu karatasi.
do-court-plan = Panga sasa safari, kazi na malezi ya watoto.
do-court-plan-short = Panga safari, kazi na watoto.
do-court-bring = Beba notisi, kitambulisho chenye picha na karatasi zote za mahakama. Ondoka mapema: kuna foleni ya ukaguzi.
do-court-bring-short = Beba notisi, kitambulisho, karatasi. Wahi.
do-court-today = Pita ukaguzi na uwe ndani ya chumba kabla ya { $time }.
do-court-today-short = Uwe ndani ya chumba kabla ya { $time }.
do-urgent = Hili ni la haraka. Mpigie wakili sasa.
do-uscis-papers = Soma tena barua ya USCIS na ukusanye karatasi.
do-uscis-plan = Panga sasa safari, kazi na malezi ya watoto.
do-uscis-bring = Beba barua ya USCIS na kitambulisho chenye picha. Ondoka mapema.
do-uscis-today = Fika kabla ya { $time } ukiwa na barua na kitambulisho chenye picha.
do-uscis-today-short = Fika kabla ya { $time } na barua na kitambulisho.
do-ice-papers = Zungumza na wakili kabla ya siku hii.
do-ice-plan = Zungumza na wakili kabla ya siku hii.
do-ice-bring = Zungumza na wakili kabla ya kwenda. Beba karatasi zako za ICE.
do-ice-today = Beba karatasi zako za ICE. Mwambie mtu unayemwamini unakwenda wapi.
do-filing-papers = Muulize wakili sasa kama tarehe hii ni sahihi.
do-filing-plan = Muulize wakili sasa kama tarehe hii ni sahihi.
do-filing-bring = Mpigie wakili leo kuhusu tarehe hii.
do-filing-today = Mpigie wakili sasa kuhusu tarehe hii.
do-other-papers = Iandike kwenye kalenda yako.
do-other-plan = Panga sasa safari, kazi na malezi ya watoto.
do-other-bring = Kusanya karatasi zako. Ondoka mapema.
do-other-today = Ondoka mapema.

miss-court = Usipofika, jaji anaweza kutoa amri ya kufukuzwa nchini.
miss-court-short = Usipofika, unaweza kuamriwa kufukuzwa nchini.
miss-court-other = Wasipofika, jaji anaweza kutoa amri ya kufukuzwa nchini.
miss-court-other-short = Wasipofika, wanaweza kuamriwa kufukuzwa nchini.
miss-bond = Kutofika kunaweza kuharibu kesi.
miss-uscis_biometrics = Usipofika, USCIS inaweza kuona kuwa ombi limeachwa.
miss-uscis_biometrics-short = Usipofika, ombi linaweza kufungwa.
miss-uscis_biometrics-other = Wasipofika, USCIS inaweza kuona kuwa ombi limeachwa.
miss-uscis_biometrics-other-short = Wasipofika, ombi linaweza kufungwa.
miss-uscis_interview = Kutofika kunaweza kuharibu ombi.
miss-ice_checkin = Kutofika kunaweza kuleta matokeo mabaya. Muulize wakili.
miss-ice_checkin-short = Kutofika kunaweza kuwa hatari.
miss-filing_deadline = Karatasi lazima zifike siku hiyo au kabla. Zikichelewa zinaweza kukataliwa.
miss-filing_deadline-short = Karatasi zikichelewa zinaweza kukataliwa.

sms-check-court = Tarehe inaweza kubadilika, hata kuja mapema. Hakikisha: https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Karatasi za mahakama pekee ndizo rasmi.
sms-check-court-short = Inaweza kuja mapema: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Rasmi ni karatasi ya mahakama.
sms-check-bond = Tarehe za dhamana hazipo kwenye https://acis.eoir.justice.gov/en/ wala 1-800-898-7180. Muulize wakili. Karatasi za mahakama pekee ndizo rasmi.
sms-check-bond-short = Za dhamana hazipo https://acis.eoir.justice.gov/en/ wala 1-800-898-7180. Rasmi ni karatasi ya mahakama.
sms-check-uscis = Tarehe inaweza kubadilika. Fuata barua mpya zaidi ya USCIS.
sms-check-ice = Tarehe inaweza kubadilika. Fuata karatasi yako mpya zaidi ya ICE: https://www.ice.gov/check-in
sms-check-ice-short = Fuata karatasi yako mpya zaidi ya ICE: https://www.ice.gov/check-in
sms-check-filing = Mtu aliandika tarehe hii. Hatujaihakikisha.
sms-check-filing-short = Hatujahakikisha tarehe hii.
sms-check-other = Tarehe inaweza kubadilika. Angalia barua yako mpya zaidi.

sms-lawyer = Wakili: { $name } { $phone }
sms-lawyer-hours = Wakili: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Wakili: { $phone }
sms-help = { $name } wanaweza kukusaidia kupata wakili: { $phone }
sms-help-hours = { $name } wanaweza kukusaidia kupata wakili: { $phone } ({ $hours })
sms-help-unnamed = Tunaweza kukusaidia kupata wakili: { $phone }
sms-not-court = Sisi si mahakama. Huu si ushauri wa kisheria.
sms-not-court-short = Si mahakama wala ushauri wa kisheria.
sms-not-official = Huu si ushauri wa kisheria.
sms-stop = Kuacha: STOP.

# Telegram: sehemu zenye mstari mtupu kati yake.
rich-code = Neno lako la utambulisho: { $code }
rich-reminder = Kikumbusho: { $what }
rich-confirmation =
    Tumeandika: { $what }
    Tafadhali linganisha na notisi yako.
rich-confirmation-then = Tutakukumbusha kabla ya siku hiyo.
rich-changed = Tarehe imebadilika: { $what }
rich-changed-place = Mahali pamebadilika: { $what }
rich-cancelled =
    Tumeambiwa kuwa tarehe hii haipo tena: { $what }
    Tafadhali hakikisha kama ni kweli.
rich-nudge = Tafadhali hakikisha tarehe hii wiki hii: { $what }
rich-disputed =
    Tuna tarehe { $count }: { $what }
    Hatujui ipi ni sahihi. Tafadhali hakikisha leo.
rich-disputed-place =
    Tuna mahali { $count }: { $what }
    Hatujui ni wapi sahihi. Tafadhali hakikisha leo.
rich-several = Kikumbusho: tarehe { $count }
rich-several-confirmation =
    Zimeandikwa: tarehe { $count }
    Tafadhali zilinganishe na notisi zako.
rich-several-confirmation-then = Tutakukumbusha kabla ya kila siku.
rich-several-changed = Mabadiliko { $count }
rich-several-cancelled =
    Tumeambiwa kuwa tarehe hizi { $count } hazipo tena.
    Tafadhali hakikisha kama ni kweli.
rich-several-nudge = Tafadhali hakikisha tarehe hizi { $count } wiki hii.
rich-item = { $number }. { $what }
rich-when = Lini: { $when }
rich-was = Awali: { $old }
rich-now = Sasa: { $when }
rich-date-choice = - { $when }
rich-where = Wapi: { $place }
rich-where-notice = Fuata mahali palipoandikwa kwenye notisi yako.
rich-where-aged = Fuata mahali palipoandikwa kwenye notisi yako. Anwani yetu ni ya { $as_of }.
rich-where-unknown = Wapi: angalia mahali kwenye notisi yako.
rich-where-medium = Namna: { $medium }. Notisi yako inasema jinsi ya kushiriki. Kiungo peke yake hakimaanishi kuwa ni kwa intaneti.
rich-do = La kufanya: { $action }
rich-do-court-today-more = Ukichelewa, inaweza kuhesabiwa kuwa hukufika. Foleni ya ukaguzi inaweza kuwa ndefu.
rich-do-court-bring-more = Mkalimani wa mahakama ni bure.
rich-check-court =
    Tarehe inaweza kubadilika, hata kuja mapema. Hakikisha kila wiki:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Zisipoonyesha kitu, endelea kuhakikisha. Karatasi za mahakama pekee ndizo rasmi.
rich-check-bond =
    Vikao vya dhamana havionyeshwi kwenye https://acis.eoir.justice.gov/en/ wala kwa simu 1-800-898-7180. Muulize wakili.
    Karatasi za mahakama pekee ndizo rasmi.
rich-check-uscis = Tarehe inaweza kubadilika. Fuata barua mpya zaidi ya USCIS.
rich-check-ice =
    Tarehe inaweza kubadilika. Fuata karatasi yako mpya zaidi ya ICE.
    https://www.ice.gov/check-in
rich-check-filing = Mtu aliandika tarehe hii. Hatujaihakikisha. Muulize wakili.
rich-check-other = Tarehe inaweza kubadilika. Angalia barua yako mpya zaidi.
rich-lawyer = Wakili: { $name }, { $phone }
rich-lawyer-hours = Wakili: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Wakili: { $phone }
rich-help = { $name } wanaweza kukusaidia kupata wakili: { $phone }
rich-help-hours = { $name } wanaweza kukusaidia kupata wakili: { $phone } ({ $hours })
rich-help-unnamed = Tunaweza kukusaidia kupata wakili: { $phone }
rich-not-court = Sisi si mahakama. Huu si ushauri wa kisheria.
rich-not-official = Huu si ushauri wa kisheria.
rich-stop = Ili kuacha ujumbe huu, tuma STOP.

after-court = Kikao chako kilikuwa { $date }. Je, jaji alikupa tarehe mpya? Kama hukufika, mpigie wakili leo.
after-court-other = { $names }: kikao kilikuwa { $date }. Je, jaji alitoa tarehe mpya? Kama hawakufika, mpigie wakili leo.
after-office = Miadi yako ilikuwa { $date }. Je, ulipata tarehe mpya? Kama hukufika, mpigie wakili leo.
after-office-other = { $names }: miadi ilikuwa { $date }. Je, kuna tarehe mpya? Kama hawakufika, mpigie wakili leo.

choice-ack = Nitakwenda
choice-ack-other = Nimesoma
choice-checked = Tarehe ni sahihi
choice-help = Nahitaji msaada
choice-help-sms = Nisaidieni
choice-differs = Tarehe yangu ni nyingine
choice-differs-sms = Tarehe nyingine
choice-differs-other = Tarehe ni nyingine
choice-differs-other-sms = Tarehe nyingine
choice-more = Nionyeshe
choice-newdate = Ndiyo, ipo mpya
choice-nodate = Hakuna mpya
choice-over = Yote yameisha

# Kwa siri: mtu mwingine akiona asijue inahusu nini.
discreet-reminder = { $from }: miadi yako ni { $when } ({ $city }).
discreet-reminder-other = { $from }: miadi unayofuatilia ni { $when } ({ $city }).
discreet-reminder-short = { $from }: miadi { $when } ({ $city }).
discreet-confirmation = { $from }: tumeandika, miadi yako ni { $when } ({ $city }).
discreet-confirmation-other = { $from }: tumeandika, miadi unayofuatilia ni { $when } ({ $city }).
discreet-confirmation-short = { $from }: tumeandika, { $when } ({ $city }).
discreet-changed = { $from }: miadi yako imebadilika: awali { $old }, sasa { $when } ({ $city }).
discreet-changed-other = { $from }: miadi unayofuatilia imebadilika: awali { $old }, sasa { $when } ({ $city }).
discreet-changed-short = { $from }: awali { $old }, sasa { $when } ({ $city }).
discreet-changed-least = { $from }: awali { $old }, sasa { $when }.
discreet-changed-place = { $from }: mahali pa miadi yako ya { $when } ({ $city }) pamebadilika.
discreet-changed-place-other = { $from }: mahali pa miadi unayofuatilia ya { $when } pamebadilika.
discreet-changed-place-short = { $from }: mahali papya, { $when }.
discreet-cancelled = { $from }: miadi yako ya { $when } ({ $city }) haipo tena.
discreet-cancelled-other = { $from }: miadi unayofuatilia ya { $when } haipo tena.
discreet-cancelled-short = { $from }: { $when } haipo tena.
discreet-nudge = { $from }: tafadhali hakikisha miadi yako: { $when } ({ $city }).
discreet-nudge-other = { $from }: tafadhali hakikisha miadi unayofuatilia: { $when } ({ $city }).
discreet-nudge-short = { $from }: tafadhali hakikisha { $when } ({ $city }).
discreet-disputed = { $from }: miadi yako ina tarehe mbili: { $when } au { $old }. Tafadhali hakikisha.
discreet-disputed-other = { $from }: miadi unayofuatilia ina tarehe mbili: { $when } au { $old }.
discreet-disputed-short = { $from }: tarehe mbili: { $when } au { $old }.
discreet-disputed-place = { $from }: miadi yako ya { $when } ina mahali pawili. Tafadhali hakikisha.
discreet-disputed-place-other = { $from }: miadi unayofuatilia ya { $when } ina mahali pawili.
discreet-disputed-place-short = { $from }: { $when }, mahali pawili.
discreet-after = { $from }: baada ya miadi yako ya { $day }, kuna tarehe mpya?
discreet-after-other = { $from }: baada ya miadi unayofuatilia ya { $day }, kuna tarehe mpya?
discreet-after-short = { $from }: baada ya { $day }, kuna tarehe mpya?
discreet-several = { $from }: miadi { $count }. Ya kwanza ni { $when } ({ $city }).
discreet-several-confirmation = { $from }: miadi { $count } imeandikwa. Ya kwanza ni { $when }.
discreet-several-changed = { $from }: miadi { $count } imebadilika. Ya kwanza sasa ni { $when }.
discreet-several-cancelled = { $from }: miadi { $count } haipo tena.
discreet-several-nudge = { $from }: tafadhali hakikisha miadi { $count }. Ya kwanza ni { $when }.
discreet-reply = Jibu 1 kuona zaidi.
discreet-reply-short = Jibu 1.
discreet-tap = Bonyeza kitufe kuona zaidi.
discreet-stop = Kuacha: STOP.

## Staff

staff-not-delivered = Hakupatikana: { $label }. Sababu: { $reason }.
staff-not-delivered-phone = Hakupatikana: { $label }, { $phone }. Sababu: { $reason }.
staff-not-delivered-many = Jumbe ambazo hazikufika: { $count }. Sababu kuu: { $reason }. Tafadhali angalia orodha ya simu.
staff-needs-help = { $label } anaomba msaada. Tafadhali piga simu.
staff-needs-help-hearing = { $label } anaomba msaada kuhusu { $when }. Tafadhali piga simu.
staff-awaited = { $label } bado hana tarehe ya kikao. Hatumuulizi tena. Tafadhali fuatilieni.
staff-missed = { $label } anasema hakufika kwenye kikao. Tafadhali mpigie leo.
staff-dispute = Tarehe mbili za { $label }. Tulikuwa na { $was }. Sasa tumeambiwa: { $said }. Tafadhali amua ipi ni sahihi.
staff-dispute-place = Mahali pawili pa { $label }, { $when }. Tulikuwa na: { $was }. Sasa tumeambiwa: { $said }. Tafadhali amua ni wapi sahihi.
staff-dispute-cancel = { $label }: mtu anasema { $was } haipo tena. Tafadhali hakikisha.
staff-unread = { $label } hakujibu kikumbusho cha mwisho cha { $when }. Tafadhali piga simu.
staff-unread-family = { $label }: familia haikujibu kikumbusho cha mwisho cha { $when }. Tafadhali piga simu.
staff-channel-paused = { $channel } imesimamishwa: { $reason }. Hakuna kinachotumwa huko hadi irekebishwe.
staff-odd-answer = { $channel } imetoa jibu tusilolijua: { $reason }. Tunajaribu tena.
somebody = mtu
no-date = bado hakuna tarehe
staff-late = { $count ->
    [one] Ujumbe 1 umechelewa kwenye { $channel }.
   *[other] Jumbe { $count } zimechelewa kwenye { $channel }.
}
staff-import-parked = { $count ->
    [one] Orodha { $import }: kikao 1 kinasubiri. Hakuna kinachotumwa hadi ukiruhusu.
   *[other] Orodha { $import }: vikao { $count } vinasubiri. Hakuna kinachotumwa hadi uviruhusu.
}
staff-wrong-number = Simu ya { $label } inaonekana kuwa ya mtu mwingine. Tafadhali hakikisha namba.
staff-bond = { $label } ana kikao cha dhamana: { $when }. Tafadhali chukua hatua sasa.
staff-at-once = { $label }: { $kind }, { $when }. Tafadhali chukua hatua sasa.
staff-fear-review = { $label } ana mapitio ya hofu: { $when }. Tafadhali chukua hatua sasa.
staff-short-notice = { $label } ana kikao hivi karibuni sana: { $when }. Tafadhali piga simu.
staff-stopped = { $label } ameomba asitumiwe ujumbe tena. Tafadhali piga simu kuhusu { $when }.
staff-expired = Ujumbe kwa { $label } haukutumwa kwa wakati. Sababu: { $reason }.

## What was done

say-we-failed = Samahani, hatukuweza kusoma ujumbe wako. Kosa ni letu, na ofisi inajua. Jaribu tena, au piga { $phone }.
say-same-date = Hiyo ndiyo tarehe tuliyo nayo tayari. Hakuna kilichobadilika.
say-cancel-asked = Asante. Tumeiambia ofisi. Tutaendelea kukukumbusha hadi wahakikishe.
say-link-unknown = Kiungo hiki hakifanyi kazi tena. Tafadhali omba kipya.
say-staff-linked = Tahadhari za ofisi sasa zinakuja kwenye mazungumzo haya.
say-staff-console = Ingia hapa. Kiungo kinafanya kazi mara moja tu, kwa dakika 15: { $link }
staff-inbound-failed = Ujumbe kutoka kwa { $label } haukushughulikiwa (namba { $number }). Tafadhali wasiliana naye.

## Dialogue

say-then =
    { $first }

    { $then }

# Karibu
ask-language =
    Habari. Sisi ni { $sender }. Unataka lugha gani?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Lugha zaidi

ask-consent =
    Tunaweza kukukumbusha vikao vyako, ili usikose hata kimoja. Ni bure.
    { $sender } itakuandikia: kwa kawaida ujumbe mmoja kwa wiki, zaidi siku za kabla ya kikao, na mmoja tarehe ikibadilika. Telegram inaweza kusoma yaliyoandikwa hapa.
    Sisi si mahakama, na huu si ushauri wa kisheria.
    Ili kuacha wakati wowote, tuma STOP. Kwa msaada, tuma HELP.
    Je, tunaweza kukuandikia?
ask-consent-sms = { $sender } inaweza kukukumbusha vikao vyako: kwa kawaida ujumbe mmoja kwa wiki, zaidi kabla ya kikao, na mmoja tarehe ikibadilika. Gharama za ujumbe na data zinaweza kutozwa. Sisi si mahakama. STOP kuacha, HELP kwa msaada. Je, tunaweza kukuandikia?
choice-agree = Ndiyo, niandikieni
choice-decline = Hapana, asante
say-agreed = Asante. Vikumbusho vyetu ni vifupi na havisemi vinahusu nini. Unaweza kubadilisha hilo kwenye SETTINGS.
say-agreed-plain = Asante. Unaweza kubadilisha maneno ya vikumbusho, au lugha yako, kwenye SETTINGS.
say-agreed-sms = Asante. Vikumbusho vyetu ni vifupi na havisemi vinahusu nini. Unaweza kubadilisha hilo kwenye SETTINGS. Kwa 0 unarudi nyuma.
say-declined = Sawa. Hatutakuandikia. Ukibadilisha mawazo, tuma START.

# Kikao cha nani, na cha aina gani
ask-who = Kikao ni cha nani?
choice-who-self = Ni changu
choice-who-known = { $name }
choice-who-other = Cha ndugu yangu
ask-name = Tumwite mtu huyu nani? Jina la utani ni bora, kama "Mama" au "Mjomba". Tafadhali usitume jina kamili wala A-number.
say-name-unreadable = Tafadhali andika jina la utani kwa herufi, kama "Mama".
say-name-long = Hilo ni refu kidogo. Jina fupi la utani linatosha, kama "Mama".

ask-kind = Ni kikao cha aina gani? Imeandikwa kwenye notisi.
choice-kind-master = Master (kikao kifupi)
choice-kind-individual = Individual (kikao kamili)
choice-kind-bond = Dhamana (kutoka kizuizini)
choice-kind-uscis_biometrics = Alama za vidole USCIS
choice-kind-uscis_interview = Mahojiano ya USCIS
choice-kind-ice_checkin = Kuripoti ICE (check-in)
choice-kind-more = Kingine, au sijui
ask-kind-more = Ni kipi kinafaa zaidi?
choice-kind-status_or_other_court = Ni mahakama, sijui aina
choice-kind-fear_review = Jaji anapitia mahojiano ya hofu
choice-kind-other = Miadi mingine, si mahakama

# Wapi
ask-court = Mahakama iko mji gani? Andika mji, au herufi tatu za mahakama.
ask-court-sms = Mahakama iko mji gani? Andika mji, au herufi tatu za mahakama. (0 = rudi)
choice-elsewhere = Mahali pengine
say-court-unknown = Hatupati "{ $typed }" kwenye orodha yetu. Tafadhali andika mji tu, kwa mfano: Denver
ask-court-pick = Ni ipi iliyo kwenye notisi?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), kwa walio kizuizini
choice-court-closed = { $name } ({ $city }), imefungwa au imehama
choice-court-unsure = { $name } ({ $city }), tafadhali angalia notisi yako
say-court-closed = Tafadhali angalia tena notisi yako: tunavyojua, { $name } imefungwa au imehama.
ask-city = Ni mji gani? (0 = rudi)
ask-city-court = Kikao kiko mji gani? Andika mji kama ulivyo kwenye notisi. (0 = rudi)
say-city-unreadable = Tafadhali andika jina la mji, kwa mfano: Denver
ask-zone = { $city } inatumia saa za wapi?
choice-zone-eastern = Mashariki (New York, Miami)
choice-zone-central = Kati (Chicago, Houston)
choice-zone-mountain = Milima (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Magharibi (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Unapoishi saa ni sawa na { $city }? Tunauliza ili tusikuandikie usiku.
choice-own-same = Saa ni sawa
choice-own-other = Saa ni tofauti
ask-own-zone-which = Unapoishi mnatumia saa za wapi?

# Lini
ask-when = Kikao cha { $city } ni siku gani na saa ngapi? Andika kama ilivyo kwenye notisi, kwa mfano: 15 Machi 2027 8:30 AM
ask-when-other = Ni siku gani na saa ngapi? Andika kama ilivyo kwenye karatasi yako, kwa mfano: 15 Machi 2027 8:30 AM
ask-when-new = Siku na saa mpya ni zipi? Andika kama ilivyo kwenye notisi yako mpya zaidi, kwa mfano: 15 Machi 2027 8:30 AM
say-when-date = Sikuweza kusoma tarehe hapo.
say-when-impossible = Siku hiyo haipo kwenye kalenda. Tafadhali angalia tena notisi.
say-when-no-year = Tafadhali andika na mwaka pia, na mwezi kwa jina, ili tusichanganye siku na mwezi.
say-when-unset = Karatasi hiyo inaonekana bado haina tarehe. Tafadhali tafuta notisi mpya zaidi, au piga 1-800-898-7180 kusikia tarehe. Karatasi za mahakama pekee ndizo rasmi.
ask-day-order = Hii inaweza kusomwa kwa njia mbili. Unamaanisha siku gani?
ask-day-year = Mwaka gani?
ask-day-week = Unamaanisha siku gani?
ask-day-which = Naona siku zaidi ya moja. Siku ya kikao ni ipi?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Siku nyingine
ask-time = { $when_date }: saa ngapi? Kwa mfano: 8:30 AM
ask-half = { $when_date }: asubuhi (AM) au mchana (PM)?
ask-time-which = { $when_date }: saa ipi?
choice-time = { $when_time }
say-time-unreadable = Sikuweza kusoma saa hapo. Tafadhali andika hivi: 8:30 AM
choice-pick = Chagua siku kwa vitufe
ask-month = Mwezi gani?
choice-month = { $when_month }
choice-number = { $number }

# Kusoma tena
ask-check =
    Tafadhali linganisha na notisi yako:
    { $what }
    { $when }
    { $place }
    Je, yote ni sahihi?
ask-check-doubt =
    Tafadhali angalia tena:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Je, notisi yako inasema hivi?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Ndiyo, yote ni sahihi
choice-change = Hapana, badilisha kitu
choice-meant = Namaanisha { $when_date }
say-doubt-past = Siku hii imeshapita.
say-doubt-today-past = Saa hii ya leo imeshapita.
say-doubt-far = Hii ni miaka mingi kutoka sasa.
say-doubt-weekend = Hii ni Jumamosi au Jumapili. Mahakama kwa kawaida zimefungwa.
say-doubt-holiday = Hii ni sikukuu ya taifa la Marekani. Mahakama kwa kawaida zimefungwa.
say-doubt-early = { $when_time } ni mapema sana kwa kikao.
say-doubt-late = { $when_time } ni kuchelewa sana kwa kikao.
say-doubt-weekday = Uliandika siku nyingine ya wiki. Tarehe hiyo ni: { $when_date }
say-doubt-year = Hukuandika mwaka. Hii ni: { $when_date }
say-doubt-zone = Umeandika saa za mahali pengine. Saa kwenye notisi ni saa za { $when_city }. Je, imeandikwa { $when_time }?
ask-fix = Tubadilishe nini?
choice-fix-date = Siku au saa
choice-fix-place = Mahakama au mahali
choice-fix-city = Mji na saa zake
choice-fix-kind = Aina ya kikao
choice-fix-who = Kikao ni cha nani

# Orodha
ask-list = Kipi?
ask-list-empty = Bado hakuna kikao hapa.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (tuna tarehe mbili)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (tuna mahali pawili)
choice-hearing-awaited = { $what }: bado hakuna tarehe
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Bado hakuna tarehe. Endelea kuhakikisha.
choice-do-change = Badilisha siku, saa au mahali
choice-do-cancel = Kikao hiki kimefutwa
choice-do-list = Rudi kwenye orodha
ask-sure =
    { $what }, { $when }
    Je, notisi yako mpya zaidi inasema kikao hiki kimefutwa? Kama huna uhakika, muulize wakili kwanza. Kutofika kwenye kikao kunaweza kuleta amri ya kufukuzwa nchini.
ask-sure-awaited = Tusahau kikao hiki?
choice-sure-yes = Ndiyo, kimefutwa
choice-sure-no = Hapana, kiache
say-nothing-changed = Hakuna kilichobadilika.
say-hearing-gone = Kikao hicho hakipo tena kwenye orodha yako.

# Majibu ya vikumbusho
say-thanks = Asante. Tafadhali endelea kuhakikisha tarehe yako hadi siku hiyo.
say-help-comes =
    Asante kwa kutuambia. Tumeiambia ofisi kuwa unahitaji msaada.
    { $call }
say-call-lawyer = Unaweza kumpigia { $name }: { $phone }
say-call-lawyer-hours = Unaweza kumpigia { $name }: { $phone } ({ $hours })
say-call-line = Watu hawa wanaweza kukusaidia kupata wakili: { $phone }
say-call-line-hours = Watu hawa wanaweza kukusaidia kupata wakili: { $phone } ({ $hours })
say-call-nobody = Watakupigia simu.
counsel = { $from }: namba ya wakili iliyo katika ujumbe wetu wa awali haitumiki tena. { $call }
counsel-other = { $from } ({ $names }): namba ya wakili iliyo katika ujumbe wetu wa awali haitumiki tena. { $call }
discreet-counsel = { $from }: kuanzia sasa piga { $phone }, si namba ya zamani.
reply-date = { $sender }: je, kuna tarehe mpya? Tafadhali angalia barua yako mpya zaidi.
reply-call-today = { $sender }: tutakupigia simu leo. Tafadhali kaa karibu na simu yako.
say-after-nodate = Asante. Tafadhali angalia kila wiki kama kuna tarehe mpya: 1-800-898-7180. Karatasi za mahakama pekee ndizo rasmi.
say-after-over = Asante kwa kutuambia. Hatutakukumbusha tena kuhusu hilo.

# Menyu, mipangilio, msaada
ask-menu = Tukufanyie nini?
choice-go-hearings = Vikao vyangu
choice-go-new = Ongeza kikao
choice-go-settings = Mipangilio
choice-go-help = Nahitaji msaada
ask-settings = Lugha yako: { $language }. Ujumbe wako: { $wording }.
say-wording-discreet = mfupi, bila maelezo
say-wording-plain = wenye maelezo yote
choice-set-language = Badilisha lugha
choice-set-wording = Mfupi au wenye maelezo
choice-set-zone = Saa za ninapoishi
choice-set-stop = Nisitumiwe ujumbe tena
ask-language-again = Unataka lugha gani?
say-language-set = Kuanzia sasa tutaandika kwa Kiswahili.
ask-wording = Vikumbusho vyetu viweje? Vifupi: "{ $sender }: miadi yako ni Jumanne 15 Des, 8:30 AM asubuhi". Vyenye maelezo: kila kitu kimo kwenye ujumbe. Fikiria nani mwingine anaweza kuona simu yako.
choice-wording-discreet = Vifupi, bila maelezo
choice-wording-plain = Vyenye maelezo yote
say-wording-set-discreet = Vikumbusho vyako sasa ni vifupi na havisemi vinahusu nini.
say-wording-set-plain = Vikumbusho vyako sasa vina maelezo yote. Anayeona simu yako anaweza kuvisoma.
say-zone-set = Asante. Tutakuandikia mchana kwa saa za unapoishi.
ask-stop = Tuache kutuma ujumbe wote? Vikao vyako vinabaki kama vilivyo, lakini hakuna atakayekukumbusha.
choice-stop-all = Acheni ujumbe wote
choice-stop-no = Hapana, endeleeni kuandika
say-help =
    Sisi ni { $sender }. Tunawakumbusha watu vikao vyao. Sisi si mahakama.
    { $call }
    Ili kuacha ujumbe wote, tuma STOP. Kwa menyu, tuma MENU.

# Kuacha na kuanza
say-stopped = { $sender }: hutapata ujumbe wetu tena. Ili kuanza tena, tuma START.
say-restarted-here = Karibu tena. Kama unapata pia ujumbe wetu wa simu (SMS), tuma START huko pia.
say-wrong-number = Samahani. Hatutaandika tena kwa namba hii.
ask-leave = Uliacha swali bila kumaliza. Tuache nini?
choice-leave-question = Swali hilo tu
say-left = Sawa, tumeacha hilo.

# Mengine yanayokuja
choice-back = Rudi
say-choose = Tafadhali chagua moja kati ya haya.
say-choose-number = Tafadhali jibu kwa namba.
say-not-understood = Sikuelewa hilo.
say-you-are-welcome = Karibu sana. Tuma MENU wakati wowote.
say-number-dropped = Ulituma namba inayofanana na A-number. Tumeiondoa na hatukuihifadhi. Tafadhali usiitume kamwe kwenye ujumbe.
say-names-dropped = Hatukuhifadhi majina yaliyo kwenye karatasi hiyo.
say-cannot-read-voice = Hapa hatuwezi kusikiliza ujumbe wa sauti. Tafadhali andika.
say-cannot-read-photo = Hapa hatuwezi kusoma picha au faili. Tafadhali andika siku na saa zilizo kwenye notisi.
say-cannot-read-other = Hapa tunaweza kusoma maandishi tu. Tafadhali andika.
say-cannot-read-old-button = Kitufe hicho ni cha swali la zamani.

## When it is unclear, or too much

say-we-were-at = Muda umepita. Tulikuwa kwenye swali hili:
say-please-wait = Ujumbe ulikuwa mwingi kwa mara moja. Tafadhali subiri dakika kumi, kisha andika tena. Ili kuacha ujumbe wote, tuma STOP.
say-cannot-read-edit = Hatuoni mabadiliko ya ujumbe wa zamani. Tafadhali uandike tena.
say-write-in-private = Ninaongea na mtu mmoja tu kwa wakati. Tafadhali niandikie faraghani. Sasa ninaondoka kwenye kundi hili.
ask-stop-which = Unataka ujumbe mchache zaidi. Tuache upi?
choice-stop-about = Kuhusu { $name } tu
staff-unclear-text = { $label } ameandika kitu ambacho hatukuweza kusoma. Tafadhali wasiliana naye.
staff-unclear-unfinished = { $label } ameandika tarehe lakini hakuithibitisha. Haihesabiki, na hakuna anayekumbushwa. Tafadhali muulize.
staff-unclear-stop = { $label } anataka ujumbe mchache, lakini si wazi upi. Tafadhali muulize.

## Delivery: why something did not arrive, and who is asked then

why-stopped = ameomba asitumiwe ujumbe tena
why-number = namba haifanyi kazi, au haipokei ujumbe wa maandishi
why-account = kampuni ya ujumbe imekataa akaunti yetu au mipangilio yetu
why-filtered = kampuni za simu zinazuia ujumbe wetu
why-phone = simu imezimwa au haipatikani
why-provider = kampuni ya ujumbe haipatikani
why-blocked = ameizuia bot
why-gone = mazungumzo hayapo tena
why-unreadable = kampuni ya ujumbe haiwezi kusoma maandishi yetu
why-unknown = kampuni ya ujumbe imetoa sababu tusiyoijua
why-twice = programu nyingine inatumia bot hiyo hiyo
why-throttled = ujumbe mwingi mno kwa mara moja
why-late = ilikuwa imechelewa mno kusaidia
relay-ask = { $sender }: hatuna jibu kuhusu miadi unayofuatilia: { $when }. Tafadhali hakikisha wanajua.
staff-silent = { $label } hajasikika kwa muda mrefu. Sasa tunauliza kama simu bado ni yake. Tafadhali piga simu.
staff-silent-many = Simu ambazo hazijasikika kwa muda mrefu: { $count }. Tafadhali angalia orodha ya simu.
staff-load = { $channel }: vikumbusho vya kesho vinahitaji muda zaidi ya uliopo kabla ya saa za utulivu. Tutaanza mapema.
discreet-still = Bado ni wewe? 1 = ndiyo, nionyeshe. 2 = namba si sahihi.
discreet-still-tap = Bado ni wewe?
choice-still-me = Ndiyo, nionyeshe
choice-still-wrong = Namba si sahihi

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Ujumbe kwenye { $channel } unatoka tena. Ulichelewa kwa dakika { $minutes }.
staff-job-failed = Hii haikufanya kazi: { $job } ({ $reason }). Tutajaribu tena baadaye. Tafadhali angalia mashine.
staff-job-down = Tangu { $since } hii haifanyi kazi: { $job } ({ $reason }). Tunajaribu tena kila saa. Kwenye mashine, { $command } inasema la kufanya.
staff-clock-back = Saa ya mashine imerudishwa nyuma dakika { $minutes }. Tafadhali ihakikishe.
staff-disk = Diski inakaribia kujaa: zimebaki MB { $megabytes }. Tafadhali tengeneza nafasi, la sivyo hatuwezi kuhifadhi ujumbe.
staff-case-ends = { $label }: hakuna aliyetuambia tarehe mpya. Baada ya wiki mbili tutafuta kesi hii. Kama tarehe inakosekana, tafadhali iongeze.
digest =
    Kwa ofisi leo:
    { $lines }
digest-unconfirmed = { $count ->
    [one] Kikao 1 kiko karibu na hakijathibitishwa.
   *[other] Vikao { $count } viko karibu na havijathibitishwa.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] Mtu 1 ana kikao, na hakuna ujumbe unaomfikia.
   *[other] Watu { $count } wana vikao, na hakuna ujumbe unaowafikia.
}
digest-tasks = { $count ->
    [one] Jambo 1 linasubiri kwenye orodha ya simu.
   *[other] Mambo { $count } yanasubiri kwenye orodha ya simu.
}
digest-imports = { $count ->
    [one] Orodha 1 iliyoingizwa inasubiri kuruhusiwa.
   *[other] Orodha { $count } zilizoingizwa zinasubiri kuruhusiwa.
}
digest-ending = Kesi tutakazofuta ndani ya wiki moja: { $count }. Kama unahitaji ushahidi wa ujumbe uliotumwa, uchapishe sasa.
digest-paused = Utumaji umesimamishwa: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] Maandishi 1 ya habari yanahitaji kuangaliwa hivi karibuni.
   *[other] Maandishi { $count } ya habari yanahitaji kuangaliwa hivi karibuni.
}
digest-more = ... na { $count } zaidi

## The first day

profile-about = Vikumbusho vya miadi yako, kwa lugha yako. Bure. Ili kuacha, tuma STOP.
profile-description = Tunakukumbusha miadi yako, ili usikose hata mmoja. Ni bure. Ili kuanza, bonyeza kitufe cha chini. Ili kuacha wakati wowote, tuma STOP.
staff-test = Hili ni jaribio. Tahadhari za ofisi zinakufikia hapa.

## On paper

poster-title = Tunakukumbusha miadi yako
poster-why = Ili usikose hata mmoja. Kwa lugha yako. Bure.
poster-telegram = Kwa Telegram: elekeza kamera ya simu yako kwenye mraba huu, kisha bonyeza kitufe.
poster-sms = Kwa ujumbe wa maandishi (SMS): andika "{ $word }" kwenda { $phone }
sheet-title = Vikumbusho vya miadi yako
sheet-name = Tukuite nani? Jina la utani ni bora.
sheet-number = Tafadhali usiandike jina lako kamili wala A-number kwenye karatasi hii.
sheet-phone = Namba yako ya simu ya mkononi
sheet-date = Siku, saa na mji, kama ilivyo kwenye notisi yako mpya zaidi
sheet-news = Mnaweza pia kunitumia habari za ofisi. Huu ni uamuzi wangu wa pekee.
sheet-share = Watu hawa pia wanaweza kupata ujumbe kuhusu tarehe zangu. Kila mmoja anajaza karatasi yake.
sheet-privacy = Tunahifadhi tu yaliyo kwenye karatasi hii na ujumbe wetu. Hatumpi mtu yeyote namba yako kwa ajili ya matangazo. Kesi yako ikiisha, tunafuta yote.
sheet-signature = Sahihi
sheet-day = Tarehe ya leo
sheet-keep = Tafadhali hifadhi sehemu hii.
sheet-sender = Ujumbe wetu unatoka { $phone } na unaanza na: { $sender }
sheet-never = Hatukuombi kamwe pesa, neno la siri wala A-number.
sheet-call = Una maswali? Tupigie simu: { $phone }

## Settings and privacy

choice-set-second = Lugha ya pili
choice-set-code = Neno langu la utambulisho
choice-set-ways = Mnakoniandikia
choice-set-data = Mnachojua kunihusu
ask-second = Tutumie lugha gani kama maandishi hayapo kwa { $language }?
choice-second-none = Hakuna lugha ya pili
say-second-set = Asante. Maandishi yasipokuwepo kwa lugha yako, utayapata kwa { $language }.
say-second-none = Sawa. Hatutatumia lugha ya pili.

# Neno la mtu mwenyewe linaloonyesha kuwa ujumbe ni wetu. Yanayofuata ni mianzo ya maneno yanayoweza kufichua ujumbe unahusu nini.
ask-code = Neno la utambulisho linakuonyesha kuwa ujumbe ni wetu kweli: limo kwenye vikumbusho vyetu. Andika neno moja la herufi au namba 3 hadi 16, kama: embe7
ask-code-have = Neno lako la utambulisho ni { $code }. Limo kwenye vikumbusho vyetu, ili ujue kuwa ni vyetu. Ili kulibadilisha, andika neno jipya.
choice-code-remove = Ondoa neno la utambulisho
say-code-set = Neno lako la utambulisho sasa ni { $code }. Tafadhali usimwambie mtu.
say-code-removed = Vikumbusho vyako havina tena neno la utambulisho.
say-code-unreadable = Tafadhali andika neno moja la angalau herufi 3, bila alama nyingine. Linaweza kuwa na namba.
say-code-long = Neno hilo ni refu mno. Tafadhali chagua fupi zaidi.
say-code-telling = Neno hilo linaweza kuwaambia wengine ujumbe unahusu nini. Tafadhali chagua jingine, kama tunda au mnyama.
telling-words = mahakama kikao jaji hakimu wakili notisi uhamiaji fukuz dhamana sheria kisheria hifadhi ukimbizi

# Njia nyingine ya kumfikia mtu yule yule
ask-ways =
    Tunakuandikia hapa:
    { $ways }
choice-ways-sms = Pia kwa SMS
choice-ways-telegram = Pia kwa Telegram
choice-ways-moved = Namba yangu imebadilika
choice-ways-first = Njia ya kujaribu kwanza
ask-first = Tukuandikie wapi kwanza?
say-first-set = Sawa. Tutajaribu hiyo kwanza.
say-move-code =
    Msimbo wako: { $code }
    { $how }
    Unafanya kazi mara moja, kwa siku moja. Usimwonyeshe mtu mwingine.
say-how-sms-here = Utume kwa namba hii kutoka kwa simu yako nyingine.
say-how-sms = Utume kama ujumbe wa maandishi (SMS) kutoka kwa simu yako kwenda { $to }.
say-how-telegram = Tutumie kwa Telegram: { $to }
say-way-added = Tayari. Ujumbe wetu sasa unaweza kukufikia hapa pia.
say-way-moved = Tayari. Kuanzia sasa tunakuandikia hapa. Namba ya zamani haitapata ujumbe tena.
say-way-same = Hapa ndipo ulipopata msimbo. Tafadhali utume kutoka kwa simu nyingine.
say-way-taken = Hatukuweza kuunganisha simu hii sisi wenyewe. Ofisi imeambiwa na itakusaidia.
say-way-warning = Ujumbe wako sasa unafika pia kwa { $way }, au huko tu. Kama hukuomba hilo, tafadhali piga { $phone }.

# Kesi moja bila ujumbe
choice-do-mute = Nisipate ujumbe kuhusu kesi hii
choice-do-unmute = Nipate tena ujumbe wa kesi hii
say-what-muted = { $what } (bila ujumbe)
say-muted = Sawa. Hatutaandika tena kuhusu kesi hii, kwa tarehe yake yoyote. Mengine yote yanaendelea.
say-unmuted = Sawa. Utapata tena ujumbe kuhusu kesi hii, kwa tarehe zake zote.

# Tunachohifadhi, na kukifuta
ask-data = Tunaweza kukuonyesha tunachohifadhi kukuhusu, au kukifuta.
choice-data-stored = Nionyeshe mnachohifadhi
choice-data-erase = Nifute
say-stored =
    Hiki ndicho tunachohifadhi kukuhusu:
    { $lines }
    { $kept }
say-stored-language = Lugha: { $language }
say-stored-second = Lugha ya pili: { $language }
say-stored-zone = Saa za unapoishi: { $zone }
say-stored-wording = Ujumbe wako: { $wording }
say-stored-code = Neno la utambulisho: { $code }
say-stored-way = { $way }: ulikubali { $when_date }
say-stored-way-office = { $way }: ofisi iliandika { $when_date } kuwa unakubali
say-stored-way-silent = { $way }: bila ujumbe
say-stored-people = Unafuatilia: { $names }
say-stored-followers = { $count ->
    [one] Mtu 1 mwingine anapata ujumbe kuhusu vikao vyako.
   *[other] Watu wengine { $count } wanapata ujumbe kuhusu vikao vyako.
}
say-stored-kept = { $days ->
    [one] Na ujumbe kati yetu. Kesi ikiisha, tunaifuta baada ya siku 1. Ukichagua "Nifute", tunafuta yote sasa hivi.
   *[other] Na ujumbe kati yetu. Kesi ikiisha, tunaifuta baada ya siku { $days }. Ukichagua "Nifute", tunafuta yote sasa hivi.
}
ask-erase = Tufute kila kitu tunachojua kukuhusu? Baada ya hapo hakuna atakayekukumbusha. Vikao vyako vinabaki kama vilivyo: tafadhali bado uende.
choice-erase-yes = Ndiyo, nifute
choice-erase-no = Hapana, hifadhi
ask-erase-sure = Hatuwezi kurudisha hili. Tafadhali andika kwanza tarehe zako. Tufute kila kitu sasa?
choice-erase-sure = Ndiyo, futa kila kitu
say-erased = { $sender }: tumefuta tuliyojua kukuhusu. Hutapata ujumbe wetu tena. Ili kuanza upya, tuma START.
staff-erased = Mtu ametuomba tufute tunachojua kumhusu. Imefanyika.
staff-erased-stays = Mtu ametuomba tufute tunachojua kumhusu. Imefanyika. Kesi ya ofisi, au inayofuatiliwa na wengine, inaendelea bila yeye: tafadhali angalia orodha ya simu.
staff-two-people = { $label } anataka kutumia simu { $way }, ambayo ina kesi yake. Hakuna kilichounganishwa. Tafadhali piga simu.

## A hearing's life

# Bila tarehe: kinachoulizwa mara moja kwa wiki. Kwanza kwa siri, kisha kwa ukamilifu.
discreet-awaited = { $from }: je, umepata tarehe ya miadi yako? Tafadhali hakikisha.
discreet-awaited-short = { $from }: sasa kuna tarehe?
discreet-awaited-other = { $from }: je, kuna tarehe ya miadi unayofuatilia? Tafadhali hakikisha.
awaited-check = { $from }: je, umepata tarehe ya kikao chako? Hakikisha https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Zisipoonyesha kitu, kamwe haimaanishi kuwa hakuna kikao. Karatasi za mahakama pekee ndizo rasmi.
awaited-check-other = { $from }: je, kuna tarehe ya kikao cha { $names }? Hakikisha https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Zisipoonyesha kitu, kamwe haimaanishi kuwa hakuna kikao. Karatasi za mahakama pekee ndizo rasmi.
awaited-stop = { $text } { $stop }
choice-havedate = Nina tarehe
choice-notyet = Bado
choice-unask = Msiniulize tena
choice-unset = Bado sina tarehe
say-awaited =
    Tumeandika: bado hakuna tarehe. Tutakuuliza mara moja kwa wiki.
    Tafadhali nawe hakikisha kila wiki: https://acis.eoir.justice.gov/en/ au 1-800-898-7180
    Zisipoonyesha kitu, kamwe haimaanishi kuwa hakuna kikao. Karatasi za mahakama pekee ndizo rasmi.
say-unasked = Sawa, tunaacha kuuliza. Tafadhali endelea kutafuta tarehe mwenyewe: 1-800-898-7180. Ukiipata, tuma KESI ZANGU.

# Hakufika, au imeisha
choice-missed = Sikufika
say-missed =
    Hili ni jambo zito. Mtu asipofika kwenye kikao, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa) bila yeye kuwepo.
    Tafadhali piga simu leo. Usisubiri barua.
    { $call }
    Tumeiambia ofisi.
ask-over =
    { $what }, { $when }
    Je, kesi yote imeisha, bila vikao vingine tena? Kama jaji alitoa uamuzi, muulize wakili siku hiyo hiyo unamaanisha nini.
ask-over-awaited = Je, kesi yote imeisha, bila vikao vingine tena? Kama jaji alitoa uamuzi, muulize wakili siku hiyo hiyo unamaanisha nini.
choice-over-yes = Ndiyo, imeisha
choice-over-no = Hapana, nikumbusheni tu

# Kalenda na ramani
choice-do-over = Kesi yangu imeisha
choice-do-calendar = Weka kwenye kalenda yangu
choice-do-map = Nionyeshe mahali kwa ramani
calendar-title = { $sender }: miadi
say-calendar = Hii ni faili ya kalenda yako. Haisemi inahusu nini. Tarehe ikibadilika, omba faili mpya.
say-calendar-link = Kiungo hiki kinaweka tarehe kwenye kalenda yako. Hakisemi kinahusu nini: { $link }
say-calendar-none = Hakuna faili ya kalenda ya tarehe hii.
say-map =
    { $place }
    { $link }
    Fuata mahali palipoandikwa kwenye notisi yako.

## Guide

# Habari pamoja na chanzo chake, kamwe si ushauri.
choice-go-guide = Maswali na majibu
choice-go-lawyer = Mpigie wakili wangu
ask-guide = Ungependa kujua nini?
choice-guide-more = Maswali zaidi
guide-said =
    { $text }

    Chanzo: { $source } ({ $reviewed }). Si ushauri wa kisheria.
guide-said-call =
    { $text }

    { $call }
    Chanzo: { $source } ({ $reviewed }). Si ushauri wa kisheria.
guide-own = { $text }

guide-dont_miss-title = Kwa nini nisikose kikao?
guide-dont_miss =
    Kila kikao ni muhimu, hata kifupi.

    Usipofika, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa) bila wewe kuwepo. Kuchelewa kunaweza kuhesabiwa kuwa hukufika.

    Ni hivyo pia kama karatasi yako ya kwanza (NTA) haikuwa na tarehe.

    Tarehe inaweza kubadilika, hata kuja mapema. Hakikisha kila wiki:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Zisipoonyesha kitu, endelea kuhakikisha. Karatasi za mahakama pekee ndizo rasmi.

    Fungua kila barua ya mahakama. Muone wakili mapema.
guide-dont_miss-sms = Usipofika, au ukichelewa, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa), hata kama karatasi ya kwanza (NTA) haikuwa na tarehe. Hakikisha kila wiki: https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Zisipoonyesha kitu, endelea kuhakikisha. Karatasi za mahakama pekee ndizo rasmi.

guide-what_to_bring-title = Vitu vya kubeba
guide-what_to_bring =
    Kwa kikao, watu hubeba:
    - notisi ya kikao
    - karatasi ya kwanza ya kesi (NTA)
    - kitambulisho chenye picha
    - karatasi zote za mahakama, pamoja na nakala
    - tafsiri za karatasi ambazo si za Kiingereza

    Ondoka mapema: kuna foleni ya ukaguzi.

    Karatasi ambazo jaji anapaswa kusoma zina muda maalum. Muulize wakili wako kuhusu karatasi.
guide-what_to_bring-sms = Beba: notisi, karatasi yako ya kwanza ya mahakama (NTA), kitambulisho chenye picha, karatasi zote za mahakama na nakala, na tafsiri. Ondoka mapema: kuna foleni ya ukaguzi. Karatasi za jaji zina muda maalum: muulize wakili wako.

guide-day_of_hearing-title = Siku ya kikao
guide-day_of_hearing =
    Pita ukaguzi na uwe ndani ya chumba kwa saa iliyopangwa. Ukichelewa, inaweza kuhesabiwa kuwa hukufika.

    Mkalimani wa mahakama ni bure.

    Kabla ya kuondoka, tafuta karatasi yenye tarehe inayofuata. Hakuna karatasi? Iombe, na hakikisha https://acis.eoir.justice.gov/en/ au 1-800-898-7180.

    Kisha tuambie tarehe mpya. Tutakukumbusha.
guide-day_of_hearing-sms = Pita ukaguzi na uwe ndani ya chumba kwa saa iliyopangwa: kuchelewa kunaweza kuhesabiwa kuwa hukufika. Mkalimani wa mahakama ni bure. Kabla ya kuondoka, omba karatasi yenye tarehe inayofuata. Kisha tuambie tarehe mpya.

guide-in_person_or_online-title = Kwenda au kwa intaneti?
guide-in_person_or_online =
    Nenda mwenyewe, isipokuwa notisi yako au mahakama imesema ni kwa intaneti.

    Kiungo cha video peke yake hakimaanishi kuwa kikao ni kwa intaneti. Viungo vinaweza kubadilika jaji akibadilika.

    Huna uhakika? Piga simu kwa mahakama iliyo kwenye notisi yako, au 1-800-898-7180. Muulize wakili jinsi ya kumwomba jaji kikao cha intaneti. Hadi jaji aseme ndiyo, ni lazima kwenda mwenyewe.
guide-in_person_or_online-sms = Nenda mwenyewe, isipokuwa notisi yako au mahakama imesema ni kwa intaneti. Kiungo cha video peke yake hakimaanishi intaneti. Muulize wakili jinsi ya kumwomba jaji. Hadi jaji aseme ndiyo, ni lazima kwenda mwenyewe.

guide-cannot_go-title = Kama siwezi kwenda
guide-cannot_go =
    Kuomba siku nyingine au mahakama nyingine hakumruhusu mtu kukosa hadi jaji aseme ndiyo. Kuhama nyumba hakuhamishi kesi.

    Asiyekuwepo anaweza kupewa amri ya kufukuzwa nchini (kuondolewa), hata akiwa mgonjwa au mbali.

    Wakili anaweza kumwomba jaji kabla ya siku hiyo. Piga simu sasa, usisubiri.
guide-cannot_go-sms = Kuomba siku nyingine au mahakama nyingine hakumruhusu mtu kukosa hadi jaji aseme ndiyo. Asiyekuwepo anaweza kupewa amri ya kufukuzwa nchini (kuondolewa). Wakili anaweza kumwomba jaji kabla ya siku hiyo. Piga simu sasa.

guide-moved-title = Nimehama
guide-moved =
    Kutuambia sisi si kuiambia mahakama. Wala kumwambia wakili, posta au USCIS hakutoshi.

    1. Mahakama: fomu EOIR-33 (kubadilisha anwani), ndani ya siku 5. Fomu moja kwa kila mtu, na nakala kwa mawakili wa ICE (OPLA). Pia kwa intaneti: https://respondentaccess.eoir.justice.gov
    2. USCIS: fomu AR-11 au akaunti yako ya intaneti, ndani ya siku 10.
    3. ICE, kama unaripoti huko: https://www.ice.gov/check-in, ndani ya siku 5 za kazi.

    Mahakama hutuma barua kwa anwani yako ya mwisho. Inachotuma huko kinahesabiwa.
    Kuhama hakupeleki kesi yako kwa mahakama nyingine.
guide-moved-sms = Kutuambia sisi, posta au USCIS si kuiambia mahakama. Mahakama: fomu EOIR-33 (anwani mpya) ndani ya siku 5, moja kwa kila mtu: https://respondentaccess.eoir.justice.gov USCIS: fomu AR-11 ndani ya siku 10. ICE, kama unaripoti huko: ndani ya siku 5 za kazi. Kuhama hakuhamishi kesi.

guide-afraid_to_go-title = Naogopa kwenda
guide-afraid_to_go =
    Mambo mawili ni kweli:
    - Tangu Mei 2025, ICE imekamata watu kwenye mahakama za uhamiaji.
    - Usipofika kwenye kikao, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa) bila wewe kuwepo.

    Zungumza na wakili au msaada wa kisheria kabla ya siku hiyo. Unaweza kuwauliza:
    - Je, naweza kumwomba jaji kikao cha intaneti?
    - Je, serikali ikiomba kesi yangu ifungwe (dismiss)? Hiyo si habari njema kila mara.

    Mwambie mtu unayemwamini unakwenda wapi. Familia yako inaweza kumtafuta mtu aliyezuiliwa hapa: https://locator.ice.gov (wanahitaji A-number: iweke nyumbani, usiitume hapa kamwe).
guide-afraid_to_go-sms = Mambo mawili ni kweli. Tangu Mei 2025, ICE imekamata watu kwenye mahakama za uhamiaji. Usipofika, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa). Zungumza na wakili kabla ya siku hiyo, pia kuhusu kikao cha intaneti. Mwambie mtu unayemwamini.

guide-interpreter-title = Mkalimani wa bure
guide-interpreter =
    Katika mahakama ya uhamiaji mkalimani ni bure.

    Iambie mahakama, au jaji, lugha yako, lahaja yako na mji wako.

    Familia na marafiki hawaruhusiwi kukutafsiria mahakamani.

    Usipomwelewa mkalimani, mwambie jaji.

    Kwa mahojiano ya USCIS, soma barua yao inasema nini.
guide-interpreter-sms = Katika mahakama ya uhamiaji mkalimani ni bure. Iambie mahakama lugha yako, lahaja yako na mji wako. Familia hairuhusiwi kutafsiri mahakamani. Kwa mahojiano ya USCIS, soma barua yao inasema nini.

guide-find_a_lawyer-title = Kupata wakili
guide-find_a_lawyer =
    Muone wakili mapema, ukiwa na karatasi zako zote.

    Mawakili, na wasaidizi walioidhinishwa na Wizara ya Sheria ya Marekani, ndio pekee wanaoweza kutoa ushauri wa kisheria wa uhamiaji. Mtu mwingine haruhusiwi.

    Orodha ya mahakama ya msaada wa bure au wa bei nafuu:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Muone wakili mapema, ukiwa na karatasi zote. Mawakili na wasaidizi walioidhinishwa na Wizara ya Sheria pekee ndio hutoa ushauri wa kisheria. Bure au bei nafuu: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Jihadhari na matapeli
guide-scams =
    Baadhi ya watu hujifanya mahakama, wakili au ICE. Hufanya vikao vya uongo kwa video, huomba pesa za "dhamana", au hupiga kwa namba ya uongo.

    Sisi hatuombi kamwe pesa, A-number, namba ya Social Security wala nenosiri. Mahakama haikutumii kamwe kiungo hapa.

    Kurasa za kweli za serikali huishia na .gov.

    Una shaka? Mpigie wakili wako, au mahakama kwa namba iliyo kwenye notisi yako. Toa taarifa: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Hatuombi kamwe pesa, A-number wala nenosiri. Mahakama haitumi kamwe kiungo hapa. Kurasa za kweli za serikali huishia na .gov. Kuna vikao vya video na namba za uongo. Toa taarifa: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Barua au amri ya mahakama
guide-letter_or_order =
    Fungua kila barua ya mahakama mara moja. Inaweza kubadilisha tarehe yako au kuomba kitu.

    Amri ya kufukuzwa nchini (kuondolewa): zungumza na wakili siku hiyo hiyo. Kunaweza kuwa na njia za kuijibu, lakini muda ni mfupi: siku, si wiki. Baada ya kukosa kikao, amri inaanza kazi mara moja.

    Je, mtu anakuomba ukubali kesi yako ifungwe (dismiss)? Zungumza na wakili kwanza. Tangu 2025 hili limewaletea baadhi ya watu kufukuzwa nchini haraka.

    Tunza karatasi zote.
guide-letter_or_order-sms = Fungua kila barua ya mahakama mara moja. Amri ya kufukuzwa nchini (kuondolewa): zungumza na wakili siku hiyo hiyo. Muda ni mfupi: siku, si wiki. Kabla ya kukubali kesi yako ifungwe (dismiss), zungumza na wakili.

guide-missed-title = Sikufika kwenye kikao
guide-missed =
    Mtu asipofika kwenye kikao, jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa) bila yeye kuwepo. Amri kama hiyo inaanza kazi mara moja.

    Kunaweza kuwa na njia ya kumwomba jaji afungue kesi tena, kwa kawaida mara moja tu. Muda ni mfupi: siku, si wiki.

    Zungumza na wakili leo. Kujua jaji aliamua nini: https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Zisipoonyesha kitu, endelea kuhakikisha.
guide-missed-sms = Jaji anaweza kutoa amri ya kufukuzwa nchini (kuondolewa) bila wewe kuwepo, na inaanza kazi mara moja. Kunaweza kuwa na njia ya kumwomba jaji afungue kesi tena, kwa kawaida mara moja tu. Muda ni mfupi: siku, si wiki. Zungumza na wakili leo.

# Familia: nani anamfuatilia nani, na misimbo yao
choice-go-family = Familia
ask-family = Familia: ungependa kufanya nini?
choice-family-list = Ona nani anafuatilia tarehe
choice-family-invite = Mwalike ndugu
choice-family-give = Mpe msimbo mwenye kikao
choice-family-code = Nina msimbo
choice-family-leave = Acha kumfuatilia mtu
ask-family-name = Unataka kumwalika nani? Jina la utani linatosha, kama "dada yangu". Tafadhali usitume jina kamili.
ask-family-calls = { $name } anakuitaje wewe? Jina la utani ni bora, kama "Mama" au "Mjomba".
say-family-code =
    Tafadhali mpe { $name } msimbo huu wewe mwenyewe. Unafanya kazi mara moja, kwa siku 7.
    { $ways }
family-way-code = Msimbo: { $code }
family-way-sms = Anaweza kutuma msimbo kwa SMS kwenda { $phone }
family-way-link = Au afungue hii kwenye Telegram: { $link }
ask-family-code = Tafadhali andika msimbo uliopewa.
say-family-code-wrong = Msimbo huo haufanyi kazi. Tafadhali omba mpya.
say-family-joined = Imekubali. Sasa unamfuatilia { $name } na unapata vikumbusho vile vile.
say-family-linked = Imekubali. Alichokuandikia { $name } sasa kiko mikononi mwako. Wewe unaamua nani anafuatilia tarehe zako.
ask-family-list = Watu hawa wanafuatilia tarehe zako, au wanaomba kufuatilia:
ask-family-nobody = Hakuna mwingine anayefuatilia tarehe zako.
choice-family-approved = { $name }: anapata tarehe zako
choice-family-pending = { $name }: anasubiri jibu lako
ask-family-allow = Je, { $name } aone tarehe zako zote na akumbushwe?
ask-family-remove = { $name } hukumbushwa tarehe zako. Tuache hilo?
say-family-approved = Sawa. { $name } atapata tarehe zako kuanzia sasa.
say-family-removed = Sawa. { $name } hatasikia tena kutoka kwetu kuhusu tarehe zako. Misimbo ambayo haijatumika haifanyi kazi tena.
ask-family-leave = Hutaki tena kumfuatilia nani?
say-family-left = Humfuatilii tena { $name }.
say-family-offer = Je, { $name } apate pia vikumbusho hivi? Tuma FAMILIA ili kupata msimbo wa { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: una ujumbe.
staff-broadcast-asked = { $name } anakuomba uidhinishe ujumbe "{ $title }". Watu watakaoupata: { $count }. Kuuona, tuma /broadcast.
staff-broadcast-grown = Ujumbe "{ $name }" umesimamishwa: sasa watu wengi kuliko walioidhinishwa ({ $count }) wangeupata. Tafadhali uangalie.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = tumeambiwa kuwa mahakama imefungwa siku hii. Hilo halifuti kitu. Hakikisha kabla ya kwenda.
sms-closed-short = mahakama inaweza kufungwa. Hakuna kilichofutwa: hakikisha.
rich-closed = Tumeambiwa kuwa mahakama imefungwa siku hii. Hilo halifuti kitu. Hakikisha kabla ya kwenda.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Tumeambiwa kuwa { $court } imefungwa: { $date }. Ujumbe huu haufuti kitu. Hakikisha kabla ya kwenda: https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Karatasi za mahakama pekee ndizo rasmi. Maswali: { $phone }
ready-court_moved = Tumeambiwa kuwa { $court } imehama. Mahali papya: { $place }. Siku na saa ni zilezile, ila mahakama ikisema vingine. Fuata mahali palipoandikwa kwenye notisi yako mpya zaidi, na uhakikishe: https://acis.eoir.justice.gov/en/ au 1-800-898-7180. Maswali: { $phone }
ready-office_moved = Ofisi yetu imehama. Anwani mpya: { $place }. Ni ofisi yetu tu iliyohama: vikao vyako vipo palepale. Maswali: { $phone }
ready-new_attorney = Wakili wa kesi sasa ni { $attorney }: { $number }. Tafadhali piga huko kuanzia sasa. Vikao vinabaki vilevile. Kama kuna jambo haliko wazi, tupigie: { $phone }
ready-rights_session = Unakaribishwa kwenye mazungumzo ya bure kuhusu haki zako: { $when }. Mahali: { $place }. Ni taarifa za jumla, si ushauri wa kisheria. Huhitaji kusema lolote kuhusu kesi yako. Maswali: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Habari za ofisi
ask-news = Mbali na vikumbusho, wakati mwingine ofisi ina habari kwa watu wengi, kama mazungumzo kuhusu haki au msaada mpya. Je, tukuandikie kuhusu hayo pia? Unaweza kuacha hapa wakati wowote, na vikumbusho vinaendelea.
ask-news-have = Pia unapata habari za ofisi. Bado unazitaka? Vikumbusho vinaendelea vyovyote vile.
choice-news-yes = Ndiyo, habari pia
choice-news-no = Hapana, vikumbusho tu
say-news-on = Asante. Kuanzia sasa utapata pia habari za ofisi.
say-news-off = Sawa. Hutapata habari tena. Vikumbusho vinaendelea.
