# ગુજરાતી. ટૂંકાં વાક્યો, હંમેશાં એ જ શબ્દો: સુનાવણી, કોર્ટ, જજ, વકીલ, નોટિસ, એપોઇન્ટમેન્ટ, રિમાઇન્ડર, દેશનિકાલનો હુકમ, કોડ શબ્દ, સગાં.
# signed: no
# માનવાચક "તમે", સ્ત્રી અને પુરુષ બંને માટે ચાલે એવા શબ્દો.

language-name = ગુજરાતી

## Dates

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } સમય
short-when = { $day }, { $time }
when-today = આજે, { $when }
when-tomorrow = આવતીકાલે, { $when }

# નોટિસ પર AM અને PM લખેલું હોય છે.
time-before-noon = સવારે { $hour }:{ $minute } AM
time-after-noon = બપોરે { $hour }:{ $minute } PM
time-evening = સાંજે { $hour }:{ $minute } PM

## Words

yes = હા
no = ના
back = પાછા
cancel-word = રદ કરો
list-separator = {", "}

## Kinds

kind-master = ટૂંકી સુનાવણી (master)
kind-individual = પૂરી સુનાવણી (individual)
kind-bond = જામીનની સુનાવણી (bond)
kind-fear_review = ડરના નિર્ણયની ફરી તપાસ
kind-status_or_other_court = કોર્ટની બીજી સુનાવણી
kind-uscis_biometrics = USCIS આંગળાંની છાપ (biometrics)
kind-uscis_interview = USCIS ઇન્ટરવ્યૂ
kind-ice_checkin = ICE માં હાજરી (check-in)
kind-filing_deadline = કાગળો આપવાની છેલ્લી તારીખ
kind-other = બીજી એપોઇન્ટમેન્ટ

kind-master-long = master સુનાવણી: એક ટૂંકી સુનાવણી, ઘણી વાર પહેલી. એક જ સમયે ઘણા લોકોને બોલાવવામાં આવે છે.
kind-individual-long = individual સુનાવણી: પૂરી સુનાવણી. જજ આખો કેસ સાંભળે છે.
kind-bond-long = જામીનની સુનાવણી: અટકાયતમાંથી બહાર આવવા વિશે.
kind-fear_review-long = ડરના નિર્ણયની ફરી તપાસ: ડરના ઇન્ટરવ્યૂનો નિર્ણય એક જજ ફરીથી જુએ છે.
kind-status_or_other_court-long = ઇમિગ્રેશન કોર્ટમાં એક સુનાવણી.
kind-uscis_biometrics-long = USCIS આંગળાંની છાપ અને ફોટો લે છે.
kind-uscis_interview-long = USCIS ના એક અધિકારી અરજી વિશે સવાલો પૂછે છે.
kind-ice_checkin-long = ICE પાસે જવું અથવા હાજરી આપવી.
kind-filing_deadline-long = કાગળો આપવાનો છેલ્લો દિવસ.
kind-other-long = એક એપોઇન્ટમેન્ટ જે કોઈએ જાતે લખી છે.

your-master = કોર્ટમાં તમારી ટૂંકી સુનાવણી (master)
your-master-short = તમારી ટૂંકી સુનાવણી
your-individual = કોર્ટમાં તમારી પૂરી સુનાવણી (individual)
your-individual-short = તમારી પૂરી સુનાવણી
your-bond = તમારી જામીનની સુનાવણી
your-fear_review = જજ સામે તમારા ડરના નિર્ણયની ફરી તપાસ
your-fear_review-short = તમારા ડરના નિર્ણયની તપાસ
your-status_or_other_court = કોર્ટમાં તમારી સુનાવણી
your-status_or_other_court-short = તમારી સુનાવણી
your-uscis_biometrics = USCIS માં તમારાં આંગળાંની છાપ
your-uscis_interview = USCIS માં તમારો ઇન્ટરવ્યૂ
your-ice_checkin = ICE માં તમારી હાજરી (check-in)
your-filing_deadline = તમારા કાગળો આપવાની છેલ્લી તારીખ
your-other = તમારી એપોઇન્ટમેન્ટ

of-master = { $names }: કોર્ટમાં ટૂંકી સુનાવણી (master)
of-master-short = { $names }: ટૂંકી સુનાવણી
of-individual = { $names }: કોર્ટમાં પૂરી સુનાવણી (individual)
of-individual-short = { $names }: પૂરી સુનાવણી
of-bond = { $names }: જામીનની સુનાવણી
of-fear_review = { $names }: જજ સામે ડરના નિર્ણયની ફરી તપાસ
of-fear_review-short = { $names }: ડરના નિર્ણયની તપાસ
of-status_or_other_court = { $names }: કોર્ટમાં સુનાવણી
of-status_or_other_court-short = { $names }: સુનાવણી
of-uscis_biometrics = { $names }: USCIS માં આંગળાંની છાપ
of-uscis_interview = { $names }: USCIS માં ઇન્ટરવ્યૂ
of-ice_checkin = { $names }: ICE માં હાજરી (check-in)
of-filing_deadline = { $names }: કાગળો આપવાની છેલ્લી તારીખ
of-other = { $names }: એપોઇન્ટમેન્ટ

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    લખી લીધું: { $what }
    { $when }
sms-changed =
    નવી તારીખ, { $what }
    પહેલાં { $old }
    હવે { $when }
sms-changed-place =
    નવી જગ્યા, { $what }
    { $when }
sms-cancelled =
    અમને કહેવાયું કે આ તારીખ હવે નથી: { $what }
    { $when }
    ખાતરી કરો કે આ સાચું છે.
sms-nudge =
    કૃપા કરીને આ અઠવાડિયે તપાસો: { $what }
    { $when }
sms-disputed =
    { $count } તારીખો છે: { $what }
    { $dates }
    કઈ સાચી છે? આજે તપાસો.
sms-disputed-place =
    { $count } જગ્યાઓ છે: { $what }
    { $when }
    કઈ સાચી છે? આજે તપાસો.
sms-several = { $count } તારીખો
sms-several-confirmation = { $count } તારીખો લખી લીધી
sms-several-changed = { $count } ફેરફાર
sms-several-cancelled = અમને કહેવાયું કે આ { $count } તારીખો હવે નથી
sms-several-nudge = કૃપા કરીને આ અઠવાડિયે આ { $count } તારીખો તપાસો
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    પહેલાં { $old }
    હવે { $when }
sms-item-disputed =
    - { $what }: { $count } તારીખો
    { $dates }
    કઈ સાચી છે? આજે તપાસો.
sms-item-disputed-place =
    - { $what }: { $count } જગ્યાઓ
    { $when }
    કઈ સાચી છે? આજે તપાસો.
sms-place = { $place } (નોટિસ જુઓ)
sms-place-aged = { $place } ({ $as_of } નું સરનામું; નોટિસ જુઓ)
sms-place-unknown = જગ્યા: નોટિસ જુઓ
sms-online = જોડાવાનું છે { $medium }: નોટિસ જુઓ


medium-video = વીડિયોથી
medium-internet = ઇન્ટરનેટથી
medium-phone = ફોનથી

do-court-papers = હમણાં જ વકીલને પૂછો કે કયા કાગળો જોઈએ.
do-court-papers-short = કાગળો વિશે વકીલને હમણાં પૂછો.
do-court-plan = મુસાફરી, કામ અને બાળકોની સંભાળની ગોઠવણ હમણાં કરો.
do-court-plan-short = મુસાફરી, કામ, બાળકોની ગોઠવણ કરો.
do-court-bring = નોટિસ, ફોટોવાળું ID અને કોર્ટના બધા કાગળો સાથે લાવો. વહેલા નીકળો: સુરક્ષા તપાસની લાઇન હોય છે.
do-court-bring-short = નોટિસ, ફોટો ID, કાગળો લાવો. વહેલા નીકળો.
do-court-today = સુરક્ષા તપાસ કરાવીને { $time } સુધીમાં રૂમમાં પહોંચી જાઓ.
do-court-today-short = તપાસ કરાવીને { $time } સુધીમાં રૂમમાં પહોંચો.
do-urgent = આ ખૂબ જરૂરી છે. હમણાં જ વકીલને ફોન કરો.
do-uscis-papers = USCIS નો પત્ર ફરી વાંચો અને કાગળો ભેગા કરો.
do-uscis-plan = મુસાફરી, કામ અને બાળકોની સંભાળની ગોઠવણ હમણાં કરો.
do-uscis-bring = USCIS નો પત્ર અને ફોટોવાળું ID સાથે લાવો. વહેલા નીકળો.
do-uscis-today = પત્ર અને ફોટોવાળું ID લઈને { $time } સુધીમાં ત્યાં પહોંચી જાઓ.
do-uscis-today-short = પત્ર અને ID લઈને { $time } સુધીમાં પહોંચો.
do-ice-papers = આ દિવસ પહેલાં વકીલ સાથે વાત કરો.
do-ice-plan = આ દિવસ પહેલાં વકીલ સાથે વાત કરો.
do-ice-bring = જતાં પહેલાં વકીલ સાથે વાત કરો. ICE ના કાગળો સાથે લાવો.
do-ice-today = ICE ના કાગળો સાથે લાવો. ભરોસાની કોઈ વ્યક્તિને કહો કે તમે ક્યાં જાઓ છો.
do-filing-papers = હમણાં જ વકીલને પૂછો કે આ તારીખ સાચી છે કે નહીં.
do-filing-plan = હમણાં જ વકીલને પૂછો કે આ તારીખ સાચી છે કે નહીં.
do-filing-bring = આ તારીખ વિશે આજે વકીલને ફોન કરો.
do-filing-today = આ તારીખ વિશે હમણાં જ વકીલને ફોન કરો.
do-other-papers = આ તમારા કેલેન્ડરમાં લખી લો.
do-other-plan = મુસાફરી, કામ અને બાળકોની સંભાળની ગોઠવણ હમણાં કરો.
do-other-bring = તમારા કાગળો ભેગા કરો. વહેલા નીકળો.
do-other-today = વહેલા નીકળો.

miss-court = જો તમે ન જાઓ, તો જજ દેશનિકાલનો હુકમ આપી શકે છે.
miss-court-short = ન જાઓ તો દેશનિકાલનો હુકમ થઈ શકે છે.
miss-court-other = જો તેઓ ન જાય, તો જજ દેશનિકાલનો હુકમ આપી શકે છે.
miss-court-other-short = ન જાય તો દેશનિકાલનો હુકમ થઈ શકે છે.
miss-bond = ન જવાથી કેસને નુકસાન થઈ શકે છે.
miss-uscis_biometrics = જો તમે ન જાઓ, તો USCIS અરજીને છોડી દીધેલી ગણી શકે છે.
miss-uscis_biometrics-short = ન જાઓ તો USCIS અરજી બંધ કરી શકે છે.
miss-uscis_biometrics-other = જો તેઓ ન જાય, તો USCIS અરજીને છોડી દીધેલી ગણી શકે છે.
miss-uscis_biometrics-other-short = ન જાય તો USCIS અરજી બંધ કરી શકે છે.
miss-uscis_interview = ન જવાથી અરજીને નુકસાન થઈ શકે છે.
miss-ice_checkin = ન જવાનું પરિણામ ગંભીર હોઈ શકે છે. વકીલને પૂછો.
miss-ice_checkin-short = ન જવું ગંભીર હોઈ શકે છે.
miss-filing_deadline = કાગળો તે દિવસ સુધીમાં પહોંચવા જોઈએ. મોડા આવેલા કાગળો કદાચ ન ગણાય.
miss-filing_deadline-short = મોડા આવેલા કાગળો કદાચ ન ગણાય.

sms-check-court = તારીખ બદલાઈ શકે છે, વહેલી પણ આવી શકે છે. અહીં જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. ફક્ત કોર્ટના કાગળો જ પાકા છે.
sms-check-court-short = તારીખ વહેલી આવી શકે છે: https://acis.eoir.justice.gov/en/ 1-800-898-7180. કોર્ટના કાગળો જ પાકા.
sms-check-bond = જામીનની તારીખ https://acis.eoir.justice.gov/en/ કે 1-800-898-7180 પર મળતી નથી. વકીલને પૂછો. ફક્ત કોર્ટના કાગળો જ પાકા છે.
sms-check-bond-short = જામીનની તારીખ https://acis.eoir.justice.gov/en/ કે 1-800-898-7180 પર મળતી નથી. કોર્ટના કાગળો જ પાકા છે.
sms-check-uscis = તારીખ બદલાઈ શકે છે. USCIS નો સૌથી નવો પત્ર જ માનો.
sms-check-ice = તારીખ બદલાઈ શકે છે. ICE નો સૌથી નવો કાગળ જ માનો: https://www.ice.gov/check-in
sms-check-ice-short = ICE નો સૌથી નવો કાગળ જ માનો: https://www.ice.gov/check-in
sms-check-filing = આ તારીખ કોઈએ જાતે લખી છે. અમે તે તપાસી નથી.
sms-check-filing-short = અમે આ તારીખ તપાસી નથી.
sms-check-other = તારીખ બદલાઈ શકે છે. તમારો સૌથી નવો પત્ર જુઓ.

sms-lawyer = વકીલ: { $name } { $phone }
sms-lawyer-hours = વકીલ: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = વકીલ: { $phone }
sms-help = વકીલ શોધવામાં મદદ: { $name } { $phone }
sms-help-hours = વકીલ શોધવામાં મદદ: { $name } { $phone } ({ $hours })
sms-help-unnamed = વકીલ શોધવામાં અમારી મદદ: { $phone }
sms-not-court = અમે કોર્ટ નથી. આ કાનૂની સલાહ નથી.
sms-not-court-short = આ કોર્ટ કે કાનૂની સલાહ નથી.
sms-not-official = આ કાનૂની સલાહ નથી.
sms-stop = બંધ કરવા STOP.

rich-code = તમારો કોડ શબ્દ: { $code }
rich-reminder = યાદ રાખો: { $what }
rich-confirmation =
    લખી લીધું: { $what }
    કૃપા કરીને આને તમારી નોટિસ સાથે સરખાવો.
rich-confirmation-then = અમે તે દિવસ પહેલાં તમને યાદ કરાવીશું.
rich-changed = તારીખ બદલાઈ ગઈ છે: { $what }
rich-changed-place = જગ્યા બદલાઈ ગઈ છે: { $what }
rich-cancelled =
    અમને કહેવાયું કે આ તારીખ હવે નથી: { $what }
    કૃપા કરીને ખાતરી કરો કે આ સાચું છે.
rich-nudge = કૃપા કરીને આ અઠવાડિયે આ તારીખ તપાસો: { $what }
rich-disputed =
    અમારી પાસે { $count } તારીખો છે: { $what }
    અમને ખબર નથી કે કઈ સાચી છે. કૃપા કરીને આજે જ તપાસો.
rich-disputed-place =
    અમારી પાસે { $count } જગ્યાઓ છે: { $what }
    અમને ખબર નથી કે કઈ સાચી છે. કૃપા કરીને આજે જ તપાસો.
rich-several = યાદ રાખો: { $count } તારીખો
rich-several-confirmation =
    લખી લીધી: { $count } તારીખો
    કૃપા કરીને આને તમારી નોટિસો સાથે સરખાવો.
rich-several-confirmation-then = અમે દરેક દિવસ પહેલાં યાદ કરાવીશું.
rich-several-changed = { $count } ફેરફાર
rich-several-cancelled =
    અમને કહેવાયું કે આ { $count } તારીખો હવે નથી.
    કૃપા કરીને ખાતરી કરો કે આ સાચું છે.
rich-several-nudge = કૃપા કરીને આ અઠવાડિયે આ { $count } તારીખો તપાસો.
rich-item = { $number }. { $what }
rich-when = ક્યારે: { $when }
rich-was = પહેલાં: { $old }
rich-now = હવે: { $when }
rich-date-choice = - { $when }
rich-where = ક્યાં: { $place }
rich-where-notice = તમારી નોટિસ પર લખેલી જગ્યાએ જ જાઓ.
rich-where-aged = તમારી નોટિસ પર લખેલી જગ્યાએ જ જાઓ. અમારું સરનામું { $as_of } નું છે.
rich-where-unknown = ક્યાં: તમારી નોટિસ પર જગ્યા જુઓ.
rich-where-medium = કેવી રીતે: { $medium }. કેવી રીતે જોડાવું તે તમારી નોટિસ પર લખ્યું છે. ફક્ત લિંક હોવાનો અર્થ એ નથી કે સુનાવણી ઇન્ટરનેટથી છે.
rich-do = શું કરવું: { $action }
rich-do-court-today-more = મોડા પહોંચવું એ ન આવવા જેવું ગણાઈ શકે છે. સુરક્ષા તપાસની લાઇન લાંબી હોઈ શકે છે.
rich-do-court-bring-more = કોર્ટના દુભાષિયા મફત છે.
rich-check-court =
    તારીખ બદલાઈ શકે છે, વહેલી પણ આવી શકે છે. દર અઠવાડિયે જુઓ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    જો ત્યાં કંઈ ન દેખાય, તો પણ જોતા રહો. ફક્ત કોર્ટના કાગળો જ પાકા છે.
rich-check-bond =
    જામીનની સુનાવણી https://acis.eoir.justice.gov/en/ કે ફોન 1-800-898-7180 પર મળતી નથી. વકીલને પૂછો.
    ફક્ત કોર્ટના કાગળો જ પાકા છે.
rich-check-uscis = તારીખ બદલાઈ શકે છે. USCIS નો સૌથી નવો પત્ર જ માનો.
rich-check-ice =
    તારીખ બદલાઈ શકે છે. ICE નો સૌથી નવો કાગળ જ માનો.
    https://www.ice.gov/check-in
rich-check-filing = આ તારીખ કોઈએ જાતે લખી છે. અમે તે તપાસી નથી. વકીલને પૂછો.
rich-check-other = તારીખ બદલાઈ શકે છે. તમારો સૌથી નવો પત્ર જુઓ.
rich-lawyer = વકીલ: { $name }, { $phone }
rich-lawyer-hours = વકીલ: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = વકીલ: { $phone }
rich-help = વકીલ શોધવામાં તમને મદદ કરી શકે છે: { $name }, { $phone }
rich-help-hours = વકીલ શોધવામાં તમને મદદ કરી શકે છે: { $name }, { $phone } ({ $hours })
rich-help-unnamed = અમે વકીલ શોધવામાં તમને મદદ કરી શકીએ છીએ: { $phone }
rich-not-court = અમે કોર્ટ નથી. આ કાનૂની સલાહ નથી.
rich-not-official = આ કાનૂની સલાહ નથી.
rich-stop = આ સંદેશા બંધ કરવા STOP મોકલો.

after-court = તમારી સુનાવણી { $date } ના રોજ હતી. શું જજે નવી તારીખ આપી? જો તમે ન જઈ શક્યા, તો આજે જ વકીલને ફોન કરો.
after-court-other = { $names }: સુનાવણી { $date } ના રોજ હતી. શું જજે નવી તારીખ આપી? જો સુનાવણી ચૂકી જવાઈ, તો આજે જ વકીલને ફોન કરો.
after-office = તમારી એપોઇન્ટમેન્ટ { $date } ના રોજ હતી. શું નવી તારીખ મળી? જો તમે ન જઈ શક્યા, તો આજે જ વકીલને ફોન કરો.
after-office-other = { $names }: એપોઇન્ટમેન્ટ { $date } ના રોજ હતી. શું નવી તારીખ મળી? જો તે ચૂકી જવાઈ, તો આજે જ વકીલને ફોન કરો.

choice-ack = હું જઈશ
choice-ack-other = મેં વાંચ્યું
choice-checked = તારીખ સાચી છે
choice-help = મને મદદ જોઈએ
choice-help-sms = મદદ
choice-differs = મારી તારીખ બીજી છે
choice-differs-sms = બીજી તારીખ
choice-differs-other = તારીખ બીજી છે
choice-differs-other-sms = બીજી તારીખ
choice-more = મને બતાવો
choice-newdate = નવી તારીખ મળી
choice-nodate = તારીખ નથી મળી
choice-over = બધું પૂરું

discreet-reminder = { $from }: તમારી એપોઇન્ટમેન્ટ { $when } ({ $city }).
discreet-reminder-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો: { $when } ({ $city }).
discreet-reminder-short = { $from }: એપોઇન્ટમેન્ટ { $when } ({ $city }).
discreet-confirmation = { $from }: લખી લીધું, તમારી એપોઇન્ટમેન્ટ { $when } ({ $city }).
discreet-confirmation-other = { $from }: લખી લીધું, જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો: { $when } ({ $city }).
discreet-confirmation-short = { $from }: લખી લીધું, { $when } ({ $city }).
discreet-changed = { $from }: તમારી એપોઇન્ટમેન્ટ બદલાઈ ગઈ: પહેલાં { $old }, હવે { $when } ({ $city }).
discreet-changed-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, તે બદલાઈ ગઈ: પહેલાં { $old }, હવે { $when } ({ $city }).
discreet-changed-short = { $from }: પહેલાં { $old }, હવે { $when } ({ $city }).
discreet-changed-least = { $from }: પહેલાં { $old }, હવે { $when }.
discreet-changed-place = { $from }: તમારી { $when } ({ $city }) ની એપોઇન્ટમેન્ટની જગ્યા બદલાઈ ગઈ.
discreet-changed-place-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, { $when }, તેની જગ્યા બદલાઈ ગઈ.
discreet-changed-place-short = { $from }: નવી જગ્યા, { $when }.
discreet-cancelled = { $from }: તમારી { $when } ({ $city }) ની એપોઇન્ટમેન્ટ હવે નથી.
discreet-cancelled-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, { $when }, તે હવે નથી.
discreet-cancelled-short = { $from }: { $when } હવે નથી.
discreet-nudge = { $from }: કૃપા કરીને તમારી એપોઇન્ટમેન્ટ તપાસો: { $when } ({ $city }).
discreet-nudge-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, તે તપાસો: { $when } ({ $city }).
discreet-nudge-short = { $from }: તપાસો: { $when } ({ $city }).
discreet-disputed = { $from }: તમારી એપોઇન્ટમેન્ટની બે તારીખો છે: { $when } કે { $old }. તપાસો.
discreet-disputed-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, તેની બે તારીખો છે: { $when } કે { $old }.
discreet-disputed-short = { $from }: બે તારીખો: { $when } કે { $old }.
discreet-disputed-place = { $from }: તમારી { $when } ની એપોઇન્ટમેન્ટની બે જગ્યાઓ છે. તપાસો.
discreet-disputed-place-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, { $when }, તેની બે જગ્યાઓ છે.
discreet-disputed-place-short = { $from }: { $when }, બે જગ્યાઓ.
discreet-after = { $from }: { $day } ની એપોઇન્ટમેન્ટ પછી શું નવી તારીખ મળી?
discreet-after-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો ({ $day }), તેના પછી શું નવી તારીખ મળી?
discreet-after-short = { $from }: { $day } પછી નવી તારીખ?
discreet-several = { $from }: { $count } એપોઇન્ટમેન્ટ. પહેલી { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } એપોઇન્ટમેન્ટ લખી લીધી. પહેલી { $when }.
discreet-several-changed = { $from }: { $count } એપોઇન્ટમેન્ટ બદલાઈ ગઈ. પહેલી હવે { $when }.
discreet-several-cancelled = { $from }: { $count } એપોઇન્ટમેન્ટ હવે નથી.
discreet-several-nudge = { $from }: { $count } એપોઇન્ટમેન્ટ તપાસો. પહેલી { $when }.
discreet-reply = વધુ જાણવા 1 મોકલો.
discreet-reply-short = 1 મોકલો.
discreet-tap = વધુ જાણવા બટન દબાવો.
discreet-stop = બંધ કરવા STOP.

## Staff

staff-not-delivered = સંદેશો પહોંચ્યો નથી: { $label }. કારણ: { $reason }.
staff-not-delivered-phone = સંદેશો પહોંચ્યો નથી: { $label }, { $phone }. કારણ: { $reason }.
staff-not-delivered-many = ન પહોંચેલા સંદેશા: { $count }. મુખ્ય કારણ: { $reason }. કૃપા કરીને ફોન યાદી જુઓ.
staff-needs-help = { $label } એ મદદ માંગી છે. કૃપા કરીને ફોન કરો.
staff-needs-help-hearing = { $label } એ { $when } વિશે મદદ માંગી છે. કૃપા કરીને ફોન કરો.
staff-awaited = { $label } પાસે હજી સુનાવણીની તારીખ નથી. અમે હવે તેમને પૂછતા નથી. કૃપા કરીને તમે ધ્યાન આપો.
staff-missed = { $label } કહે છે કે સુનાવણી ચૂકી જવાઈ. કૃપા કરીને આજે જ તેમને ફોન કરો.
staff-dispute = { $label } માટે બે તારીખો છે. અમારી પાસે હતી: { $was }. હવે કહેવાઈ: { $said }. કૃપા કરીને નક્કી કરો કે કઈ સાચી છે.
staff-dispute-place = { $label } માટે { $when } ની બે જગ્યાઓ છે. અમારી પાસે હતી: { $was }. હવે કહેવાઈ: { $said }. કૃપા કરીને નક્કી કરો કે કઈ સાચી છે.
staff-dispute-cancel = { $label }: કોઈએ કહ્યું છે કે { $was } હવે નથી. કૃપા કરીને તપાસો.
staff-unread = { $label } એ { $when } ના છેલ્લા રિમાઇન્ડરનો જવાબ આપ્યો નથી. કૃપા કરીને ફોન કરો.
staff-unread-family = { $label }: પરિવારે { $when } ના છેલ્લા રિમાઇન્ડરનો જવાબ આપ્યો નથી. કૃપા કરીને ફોન કરો.
staff-channel-paused = { $channel } અટકેલું છે: { $reason }. જ્યાં સુધી આ ઠીક ન થાય, ત્યાંથી કંઈ જશે નહીં.
staff-odd-answer = { $channel } એ એવો જવાબ આપ્યો જે અમે જાણતા નથી: { $reason }. અમે ફરી પ્રયત્ન કરીએ છીએ.
somebody = કોઈ વ્યક્તિ
no-date = હજી તારીખ નથી
staff-late = { $count ->
    [one] { $channel } પર { $count } સંદેશો મોડો છે.
   *[other] { $channel } પર { $count } સંદેશા મોડા છે.
}
staff-import-parked = { $count ->
    [one] ઇમ્પોર્ટ { $import }: { $count } સુનાવણી રોકેલી છે. જ્યાં સુધી તમે મંજૂરી ન આપો, કંઈ મોકલવામાં આવશે નહીં.
   *[other] ઇમ્પોર્ટ { $import }: { $count } સુનાવણીઓ રોકેલી છે. જ્યાં સુધી તમે મંજૂરી ન આપો, કંઈ મોકલવામાં આવશે નહીં.
}
staff-wrong-number = { $label } નો ફોન નંબર બીજા કોઈનો લાગે છે. કૃપા કરીને નંબર તપાસો.
staff-bond = { $label } ની જામીનની સુનાવણી છે: { $when }. કૃપા કરીને હમણાં જ પગલાં લો.
staff-at-once = { $label }: { $kind }, { $when }. કૃપા કરીને હમણાં જ પગલાં લો.
staff-fear-review = { $label } ના ડરના નિર્ણયની ફરી તપાસ છે: { $when }. કૃપા કરીને હમણાં જ પગલાં લો.
staff-short-notice = { $label } ની સુનાવણી બહુ નજીક છે: { $when }. કૃપા કરીને ફોન કરો.
staff-stopped = { $label } એ કહ્યું છે કે વધુ સંદેશા ન મોકલો. કૃપા કરીને { $when } વિશે ફોન કરો.
staff-expired = { $label } માટે એક સંદેશો સમયસર મોકલાયો નથી. કારણ: { $reason }.

## What was done

say-we-failed = માફ કરશો, અમે તમારો સંદેશો વાંચી શક્યા નહીં. ભૂલ અમારી છે અને ઓફિસને ખબર છે. ફરી મોકલો, અથવા ફોન કરો: { $phone }
say-same-date = આ જ તારીખ અમારી પાસે પહેલેથી છે. કંઈ બદલાયું નથી.
say-cancel-asked = આભાર. અમે ઓફિસને કહી દીધું છે. જ્યાં સુધી તેઓ તપાસી ન લે, અમે યાદ કરાવતા રહીશું.
say-link-unknown = આ લિંક હવે કામ કરતી નથી. કૃપા કરીને નવી માંગો.
say-staff-linked = ઓફિસ માટેની ચેતવણીઓ હવે આ ચેટમાં આવશે.
say-staff-console = અહીં સાઇન ઇન કરો. લિંક એક જ વાર, 15 મિનિટ સુધી કામ કરે છે: { $link }
staff-inbound-failed = { $label } ના એક સંદેશા પર કામ થઈ શક્યું નહીં (નંબર { $number }). કૃપા કરીને તેમનો સંપર્ક કરો.

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    નમસ્તે. અમે { $sender } છીએ. તમારે કઈ ભાષા જોઈએ છે?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = વધુ ભાષાઓ

ask-consent =
    અમે તમને તમારી સુનાવણીઓ યાદ કરાવી શકીએ છીએ, જેથી કોઈ ચૂકી ન જવાય. આ મફત છે.
    { $sender } તરફથી સંદેશા આવશે: સામાન્ય રીતે અઠવાડિયે એક સંદેશો, સુનાવણી પહેલાંના દિવસોમાં વધુ, અને તારીખ બદલાય ત્યારે એક. આ ચેટમાં લખેલું Telegram વાંચી શકે છે.
    અમે કોર્ટ નથી, અને આ કાનૂની સલાહ નથી.
    ગમે ત્યારે બંધ કરવા STOP મોકલો. મદદ માટે HELP મોકલો.
    શું અમે તમને લખી શકીએ?
ask-consent-sms = { $sender } તમને સુનાવણીઓ યાદ કરાવી શકે છે: સામાન્ય રીતે અઠવાડિયે એક સંદેશો, સુનાવણી પહેલાં વધુ, અને તારીખ બદલાય ત્યારે એક. ફોન કંપની સંદેશા અને ડેટાના પૈસા લઈ શકે છે. અમે કોર્ટ નથી. બંધ કરવા STOP, મદદ માટે HELP. શું અમે તમને લખી શકીએ?
choice-agree = હા, મને લખો
choice-decline = ના, આભાર
say-agreed = આભાર. અમારાં રિમાઇન્ડર ટૂંકાં છે અને વાત શેના વિશે છે તે કહેતાં નથી. આ બદલવા SETTINGS મોકલો.
say-agreed-plain = આભાર. રિમાઇન્ડરમાં શું લખેલું હોય, અથવા તમારી ભાષા, બદલવા SETTINGS મોકલો.
say-agreed-sms = આભાર. અમારાં રિમાઇન્ડર ટૂંકાં છે અને વાત શેના વિશે છે તે કહેતાં નથી. આ બદલવા SETTINGS મોકલો. પાછા જવા 0 મોકલો.
say-declined = સારું. અમે તમને લખીશું નહીં. જો વિચાર બદલાય, તો START મોકલો.

ask-who = સુનાવણી કોની છે?
choice-who-self = મારી
choice-who-known = { $name }
choice-who-other = મારાં સગાંની
ask-name = અમે તેમને કયા નામે લખીએ? ઘરનું નામ સૌથી સારું, જેમ કે "મમ્મી" અથવા "કાકા". કૃપા કરીને પૂરું નામ અને A-number ન મોકલો.
say-name-unreadable = કૃપા કરીને અક્ષરોમાં ઘરનું નામ લખો, જેમ કે "મમ્મી".
say-name-long = આ થોડું લાંબું છે. ઘરનું ટૂંકું નામ પૂરતું છે, જેમ કે "મમ્મી".

ask-kind = આ કઈ સુનાવણી છે? તે નોટિસ પર લખેલું હોય છે.
choice-kind-master = master (ટૂંકી, ઘણી વાર પહેલી)
choice-kind-individual = individual (પૂરી સુનાવણી)
choice-kind-bond = જામીન (અટકાયતમાંથી બહાર)
choice-kind-uscis_biometrics = USCIS આંગળાંની છાપ
choice-kind-uscis_interview = USCIS ઇન્ટરવ્યૂ
choice-kind-ice_checkin = ICE માં હાજરી (check-in)
choice-kind-more = બીજું કંઈક, અથવા ખબર નથી
ask-kind-more = આમાંથી કયું સૌથી બરાબર છે?
choice-kind-status_or_other_court = કોર્ટમાં, પ્રકાર ખબર નથી
choice-kind-fear_review = ડરના નિર્ણયની ફરી તપાસ
choice-kind-other = બીજી એપોઇન્ટમેન્ટ, કોર્ટ નહીં

ask-court = કોર્ટ કયા શહેરમાં છે? શહેર લખો, અથવા કોર્ટનો ત્રણ અક્ષરનો કોડ.
ask-court-sms = કોર્ટ કયા શહેરમાં છે? શહેર લખો, અથવા કોર્ટનો ત્રણ અક્ષરનો કોડ. (0 = પાછા)
choice-elsewhere = બીજી જગ્યા
say-court-unknown = "{ $typed }" અમારી યાદીમાં મળ્યું નહીં. કૃપા કરીને ફક્ત શહેર લખો, જેમ કે: Denver
ask-court-pick = નોટિસ પર કઈ લખેલી છે?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), અટકાયતમાં રહેલા લોકો માટે
choice-court-closed = { $name } ({ $city }), બંધ કે બીજી જગ્યાએ
choice-court-unsure = { $name } ({ $city }), કૃપા કરીને નોટિસ જુઓ
say-court-closed = કૃપા કરીને નોટિસ ફરી જુઓ: અમારી જાણકારી મુજબ { $name } બંધ થઈ ગઈ છે અથવા તેની જગ્યા બદલાઈ ગઈ છે.
ask-city = આ કયા શહેરમાં છે? (0 = પાછા)
ask-city-court = સુનાવણી કયા શહેરમાં છે? નોટિસ પર છે તેમ શહેર લખો. (0 = પાછા)
say-city-unreadable = કૃપા કરીને શહેરનું નામ લખો, જેમ કે: Denver
ask-zone = { $city } માં કયો સમય ચાલે છે?
choice-zone-eastern = પૂર્વ (New York, Miami)
choice-zone-central = મધ્ય (Chicago, Houston)
choice-zone-mountain = પહાડી (Denver, El Paso)
choice-zone-arizona = એરિઝોના (Phoenix)
choice-zone-pacific = પશ્ચિમ (Los Angeles)
choice-zone-alaska = અલાસ્કા
choice-zone-hawaii = હવાઈ
choice-zone-atlantic = પ્યુર્ટો રિકો
choice-zone-chamorro = ગુઆમ, સાઇપાન
ask-own-zone = તમે જ્યાં રહો છો ત્યાં { $city } જેવો જ સમય છે? અમે એટલા માટે પૂછીએ છીએ કે રાત્રે તમને ન લખીએ.
choice-own-same = એ જ સમય
choice-own-other = બીજો સમય
ask-own-zone-which = તમે જ્યાં રહો છો ત્યાં કયો સમય છે?

ask-when = { $city } માં સુનાવણી કયા દિવસે અને કેટલા વાગ્યે છે? નોટિસ પર છે તેમ લખો, જેમ કે: March 15 2027 8:30 AM
ask-when-other = આ કયા દિવસે અને કેટલા વાગ્યે છે? તમારા કાગળ પર છે તેમ લખો, જેમ કે: March 15 2027 8:30 AM
ask-when-new = નવો દિવસ અને સમય કયો છે? સૌથી નવી નોટિસ પર છે તેમ લખો, જેમ કે: March 15 2027 8:30 AM
say-when-date = આમાં કોઈ તારીખ વાંચી શકાઈ નહીં.
say-when-impossible = આ દિવસ કેલેન્ડરમાં નથી. કૃપા કરીને નોટિસ ફરી જુઓ.
say-when-no-year = કૃપા કરીને વર્ષ પણ લખો, અને મહિનો અક્ષરોમાં, જેથી દિવસ અને મહિનો ભેગા ન થઈ જાય.
say-when-unset = લાગે છે કે આ કાગળ પર હજી તારીખ નથી. કૃપા કરીને નવી નોટિસ શોધો, અથવા તારીખ સાંભળવા 1-800-898-7180 પર ફોન કરો. ફક્ત કોર્ટના કાગળો જ પાકા છે.
ask-day-order = આ બે રીતે વાંચી શકાય. કયો દિવસ?
ask-day-year = કયું વર્ષ?
ask-day-week = કયો દિવસ?
ask-day-which = અહીં એકથી વધુ દિવસ છે. સુનાવણીનો દિવસ કયો છે?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = બીજો દિવસ
ask-time = { $when_date }: કેટલા વાગ્યે? જેમ કે: 8:30 AM
ask-half = { $when_date }: સવારે કે બપોર પછી?
ask-time-which = { $when_date }: કયો સમય?
choice-time = { $when_time }
say-time-unreadable = આમાં સમય વાંચી શકાયો નહીં. કૃપા કરીને આ રીતે લખો: 8:30 AM
choice-pick = બટનથી દિવસ પસંદ કરો
ask-month = કયો મહિનો?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    કૃપા કરીને આને તમારી નોટિસ સાથે સરખાવો:
    { $what }
    { $when }
    { $place }
    શું બધું સાચું છે?
ask-check-doubt =
    કૃપા કરીને એક વાર ફરી જુઓ:
    { $doubts }

    { $what }
    { $when }
    { $place }
    શું તમારી નોટિસ પર આ જ લખ્યું છે?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = હા, બધું સાચું છે
choice-change = ના, કંઈક બદલવું છે
choice-meant = મારો અર્થ { $when_date }
say-doubt-past = આ દિવસ વીતી ગયો છે.
say-doubt-today-past = આજે આ સમય વીતી ગયો છે.
say-doubt-far = આ ઘણાં વર્ષ દૂર છે.
say-doubt-weekend = આ શનિવાર કે રવિવાર છે. કોર્ટ ઘણુંખરું બંધ હોય છે.
say-doubt-holiday = આ સરકારી રજા છે. કોર્ટ ઘણુંખરું બંધ હોય છે.
say-doubt-early = { $when_time } સુનાવણી માટે બહુ વહેલું છે.
say-doubt-late = { $when_time } સુનાવણી માટે બહુ મોડું છે.
say-doubt-weekday = તમે અઠવાડિયાનો બીજો દિવસ લખ્યો હતો. આ તારીખ છે: { $when_date }
say-doubt-year = તમે વર્ષ લખ્યું નથી. આ છે: { $when_date }
say-doubt-zone = તમે બીજી જગ્યાનો સમય લખ્યો છે. નોટિસ પરનો સમય { $when_city }નો સમય હોય છે. શું તેમાં { $when_time } લખ્યું છે?
ask-fix = શું બદલવું છે?
choice-fix-date = દિવસ કે સમય
choice-fix-place = કોર્ટ કે જગ્યા
choice-fix-city = શહેર અને ત્યાંનો સમય
choice-fix-kind = સુનાવણીનો પ્રકાર
choice-fix-who = સુનાવણી કોની છે

ask-list = કઈ?
ask-list-empty = અહીં હજી કોઈ સુનાવણી નથી.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (અમારી પાસે બે તારીખો છે)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (અમારી પાસે બે જગ્યાઓ છે)
choice-hearing-awaited = { $what }: હજી તારીખ નથી
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    હજી તારીખ નથી. જોતા રહો.
choice-do-change = દિવસ, સમય કે જગ્યા બદલો
choice-do-cancel = આ સુનાવણી રદ થઈ છે
choice-do-list = પાછા યાદી પર
ask-sure =
    { $what }, { $when }
    શું તમારી સૌથી નવી નોટિસ પર લખ્યું છે કે આ સુનાવણી રદ થઈ છે? જો પાકી ખબર ન હોય, તો પહેલાં વકીલને પૂછો. સુનાવણી ચૂકી જવાય તો દેશનિકાલનો હુકમ થઈ શકે છે.
ask-sure-awaited = શું અમે આ સુનાવણી ભૂલી જઈએ?
choice-sure-yes = હા, રદ થઈ છે
choice-sure-no = ના, રહેવા દો
say-nothing-changed = કંઈ બદલાયું નથી.
say-hearing-gone = તે સુનાવણી હવે તમારી યાદીમાં નથી.

say-thanks = આભાર. કૃપા કરીને તે દિવસ સુધી તમારી તારીખ જોતા રહો.
say-help-comes =
    જણાવવા બદલ આભાર. અમે ઓફિસને કહી દીધું છે કે તમને મદદ જોઈએ છે.
    { $call }
say-call-lawyer = તમે { $name } ને ફોન કરી શકો છો: { $phone }
say-call-lawyer-hours = તમે { $name } ને ફોન કરી શકો છો: { $phone } ({ $hours })
say-call-line = આ લોકો વકીલ શોધવામાં તમને મદદ કરી શકે છે: { $phone }
say-call-line-hours = આ લોકો વકીલ શોધવામાં તમને મદદ કરી શકે છે: { $phone } ({ $hours })
say-call-nobody = તેઓ તમને ફોન કરશે.
counsel = { $from }: અમારા પહેલાંના સંદેશાઓમાં આપેલો વકીલનો નંબર હવે ચાલતો નથી. { $call }
counsel-other = { $from } ({ $names }): અમારા પહેલાંના સંદેશાઓમાં આપેલો વકીલનો નંબર હવે ચાલતો નથી. { $call }
discreet-counsel = { $from }: હવેથી { $phone } પર ફોન કરો, જૂના નંબર પર નહીં.
reply-date = { $sender }: શું નવી તારીખ મળી છે? કૃપા કરીને તમારો સૌથી નવો પત્ર જુઓ.
reply-call-today = { $sender }: અમે આજે તમને ફોન કરીશું. કૃપા કરીને ફોન સાથે રાખો.
say-after-nodate = આભાર. કૃપા કરીને દર અઠવાડિયે નવી તારીખ જોતા રહો: 1-800-898-7180. ફક્ત કોર્ટના કાગળો જ પાકા છે.
say-after-over = જણાવવા બદલ આભાર. અમે આ વિશે હવે યાદ કરાવીશું નહીં.

ask-menu = અમે તમારી શું મદદ કરીએ?
choice-go-hearings = મારી સુનાવણીઓ
choice-go-new = નવી સુનાવણી ઉમેરો
choice-go-settings = સેટિંગ્સ
choice-go-help = મને મદદ જોઈએ
ask-settings = તમારી ભાષા: { $language }. તમારા સંદેશા: { $wording }.
say-wording-discreet = ટૂંકા, વિગત વગર
say-wording-plain = બધી વિગત સાથે
choice-set-language = ભાષા બદલો
choice-set-wording = ટૂંકા કે વિગત સાથે
choice-set-zone = મારા શહેરનો સમય
choice-set-stop = વધુ સંદેશા નહીં
ask-language-again = તમારે કઈ ભાષા જોઈએ છે?
say-language-set = હવેથી અમે ગુજરાતીમાં લખીશું.
ask-wording = અમારાં રિમાઇન્ડર કેવાં હોય? ટૂંકાં: "{ $sender }: તમારી એપોઇન્ટમેન્ટ મંગળ 15 ડિસે, સવારે 8:30 AM". વિગત સાથે: બધું સંદેશામાં લખેલું હોય છે. વિચારો કે તમારો ફોન બીજું કોણ જોઈ શકે છે.
choice-wording-discreet = ટૂંકાં, વિગત વગર
choice-wording-plain = બધી વિગત સાથે
say-wording-set-discreet = તમારાં રિમાઇન્ડર હવે ટૂંકાં છે અને વાત શેના વિશે છે તે કહેતાં નથી.
say-wording-set-plain = તમારાં રિમાઇન્ડરમાં હવે બધી વિગત છે. જે કોઈ તમારો ફોન જુએ, તે વાંચી શકે છે.
say-zone-set = આભાર. અમે તમારા શહેરના સમય મુજબ દિવસે લખીશું.
ask-stop = શું અમે બધા સંદેશા બંધ કરીએ? તમારી સુનાવણીઓ એમ જ રહેશે, પણ કોઈ યાદ કરાવશે નહીં.
choice-stop-all = બધા સંદેશા બંધ કરો
choice-stop-no = ના, લખતા રહો
say-help =
    અમે { $sender } છીએ. અમે લોકોને તેમની સુનાવણીઓ યાદ કરાવીએ છીએ. અમે કોર્ટ નથી.
    { $call }
    બધા સંદેશા બંધ કરવા STOP મોકલો. મેનુ માટે MENU મોકલો.

say-stopped = { $sender }: હવે તમને અમારા સંદેશા આવશે નહીં. ફરી શરૂ કરવા START મોકલો.
say-restarted-here = ફરી સ્વાગત છે. જો તમને અમારા SMS પણ આવતા હોય, તો ત્યાં પણ START મોકલો.
say-wrong-number = માફ કરશો. અમે આ નંબર પર ફરી લખીશું નહીં.
ask-leave = એક સવાલ અધૂરો છે. શું બંધ કરીએ?
choice-leave-question = ફક્ત તે સવાલ
say-left = સારું, એને છોડી દઈએ.

choice-back = પાછા
say-choose = કૃપા કરીને આમાંથી એક પસંદ કરો.
say-choose-number = કૃપા કરીને એક નંબરથી જવાબ આપો.
say-not-understood = આ સમજાયું નહીં.
say-you-are-welcome = તમારું સ્વાગત છે. જરૂર પડે ત્યારે MENU મોકલો.
say-number-dropped = તમે એક નંબર મોકલ્યો જે A-number જેવો લાગે છે. અમે તેને કાઢી નાખ્યો અને રાખ્યો નથી. કૃપા કરીને તેને ક્યારેય સંદેશામાં ન મોકલો.
say-names-dropped = તે કાગળમાંનું કોઈ નામ અમે રાખ્યું નથી.
say-cannot-read-voice = અમે અહીં અવાજના સંદેશા સાંભળી શકતા નથી. કૃપા કરીને લખીને મોકલો.
say-cannot-read-photo = અમે અહીં ફોટો કે ફાઇલ વાંચી શકતા નથી. કૃપા કરીને નોટિસ પર લખેલો દિવસ અને સમય લખો.
say-cannot-read-other = અમે અહીં ફક્ત લખેલું વાંચી શકીએ છીએ. કૃપા કરીને લખીને મોકલો.
say-cannot-read-old-button = તે બટન કોઈ જૂના સવાલનું છે.

## When it is unclear, or too much

say-we-were-at = થોડો સમય વીતી ગયો છે. અમે આ સવાલ પર હતા:
say-please-wait = એકસાથે ઘણા સંદેશા આવી ગયા. કૃપા કરીને દસ મિનિટ પછી લખો. બધા સંદેશા બંધ કરવા STOP મોકલો.
say-cannot-read-edit = જૂના સંદેશામાં કરેલો ફેરફાર અમને દેખાતો નથી. કૃપા કરીને ફરી લખો.
say-write-in-private = અહીં એક સમયે એક જ વ્યક્તિ સાથે વાત થાય છે. કૃપા કરીને ખાનગી ચેટમાં લખો. આ ગ્રુપ હવે છોડવામાં આવે છે.
ask-stop-which = તમારે ઓછા સંદેશા જોઈએ છે. શું બંધ કરીએ?
choice-stop-about = ફક્ત { $name } વિશે
staff-unclear-text = { $label } એ કંઈક લખ્યું છે જે અમે વાંચી શક્યા નથી. કૃપા કરીને સંપર્ક કરો.
staff-unclear-unfinished = { $label } એ તારીખ લખી છે પણ પાકી કરી નથી. તે ગણાતી નથી, અને કોઈને યાદ કરાવાતું નથી. કૃપા કરીને પૂછો.
staff-unclear-stop = { $label } ને ઓછા સંદેશા જોઈએ છે, પણ કયા તે ખબર નથી. કૃપા કરીને તેમને પૂછો.

## Delivery: why something did not arrive, and who is asked then

why-stopped = તેમણે કહ્યું કે વધુ સંદેશા ન મોકલો
why-number = આ નંબર ચાલતો નથી, અથવા તેના પર SMS આવતા નથી
why-account = કંપની અમારું ખાતું કે અમારી સેટિંગ્સ સ્વીકારતી નથી
why-filtered = ફોન કંપનીઓ અમારા સંદેશા રોકે છે
why-phone = ફોન બંધ છે કે પહોંચની બહાર છે
why-provider = કંપનીનો સંપર્ક થતો નથી
why-blocked = તેમણે બોટને રોકી દીધો છે
why-gone = તે ચેટ હવે નથી
why-unreadable = કંપની અમારો સંદેશો વાંચી શકતી નથી
why-unknown = કંપનીએ એવું કારણ આપ્યું જે અમે જાણતા નથી
why-twice = બીજો કોઈ પ્રોગ્રામ આ જ બોટ વાપરે છે
why-throttled = એકસાથે ઘણા સંદેશા
why-late = મદદ માટે બહુ મોડું થઈ ગયું હતું
relay-ask = { $sender }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, તેના વિશે કોઈ જવાબ આવ્યો નથી: { $when }. કૃપા કરીને ખાતરી કરો કે તેમને ખબર છે.
staff-silent = { $label } તરફથી લાંબા સમયથી કોઈ જવાબ નથી. અમે હવે પૂછીએ છીએ કે ફોન હજી તેમનો છે કે નહીં. કૃપા કરીને ફોન કરો.
staff-silent-many = લાંબા સમયથી કોઈ જવાબ ન આવ્યો હોય એવા ફોન: { $count }. કૃપા કરીને ફોન યાદી જુઓ.
staff-load = { $channel }: આવતીકાલનાં રિમાઇન્ડર માટે રાત પહેલાં સમય ઓછો છે. અમે વહેલા શરૂ કરીએ છીએ.
discreet-still = શું આ તમે જ છો? 1 = હા, બતાવો. 2 = ખોટો નંબર.
discreet-still-tap = શું આ હજી તમે જ છો?
choice-still-me = હા, બતાવો
choice-still-wrong = ખોટો નંબર

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } પર સંદેશા ફરી જાય છે. તે { $minutes } મિનિટ મોડા હતા.
staff-job-failed = આ કામ થયું નથી: { $job } ({ $reason }). અમે પછી ફરી પ્રયત્ન કરીશું. કૃપા કરીને મશીન જુઓ.
staff-job-down = { $since } થી આ કામ થતું નથી: { $job } ({ $reason }). અમે દર કલાકે ફરી પ્રયત્ન કરીએ છીએ. શું કરવું તે મશીન પર { $command } કહે છે.
staff-clock-back = મશીનની ઘડિયાળ { $minutes } મિનિટ પાછી કરાઈ. કૃપા કરીને તપાસો.
staff-disk = ડિસ્ક લગભગ ભરાઈ ગઈ છે: { $megabytes } MB બાકી. કૃપા કરીને જગ્યા કરો, નહીં તો અમે સંદેશા રાખી શકીશું નહીં.
staff-case-ends = { $label }: કોઈએ અમને નવી તારીખ કહી નથી. બે અઠવાડિયામાં અમે આ કેસ ભૂંસી નાખીશું. જો કોઈ તારીખ રહી ગઈ હોય, તો કૃપા કરીને ઉમેરો.
digest =
    આજે ઓફિસ માટે:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } સુનાવણી નજીક છે અને પાકી થઈ નથી.
   *[other] { $count } સુનાવણીઓ નજીક છે અને પાકી થઈ નથી.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } વ્યક્તિની સુનાવણી છે, પણ તેને કોઈ સંદેશો પહોંચતો નથી.
   *[other] { $count } લોકોની સુનાવણી છે, પણ તેમને કોઈ સંદેશો પહોંચતો નથી.
}
digest-tasks = { $count ->
    [one] ફોન યાદીમાં { $count } કામ બાકી છે.
   *[other] ફોન યાદીમાં { $count } કામો બાકી છે.
}
digest-imports = { $count ->
    [one] { $count } ઇમ્પોર્ટ મંજૂરીની રાહ જુએ છે.
   *[other] { $count } ઇમ્પોર્ટ મંજૂરીની રાહ જુએ છે.
}
digest-ending = એક અઠવાડિયામાં ભૂંસાઈ જનારા કેસ: { $count }. મોકલેલા સંદેશાનો પુરાવો જોઈએ તો હમણાં છાપી લો.
digest-paused = મોકલવાનું અટકેલું છે: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } માહિતી જલદી તપાસવાની છે.
   *[other] { $count } માહિતીઓ જલદી તપાસવાની છે.
}
digest-more = … વધુ { $count }

## The first day

profile-about = તમારી એપોઇન્ટમેન્ટ તમારી ભાષામાં યાદ કરાવીએ છીએ. મફત. બંધ કરવા STOP મોકલો.
profile-description = અમે તમને તમારી એપોઇન્ટમેન્ટ યાદ કરાવીએ છીએ, જેથી કોઈ ચૂકી ન જવાય. આ મફત છે. શરૂ કરવા નીચેનું બટન દબાવો. ગમે ત્યારે બંધ કરવા STOP મોકલો.
staff-test = આ એક કસોટી છે. ઓફિસ માટેની ચેતવણીઓ તમને અહીં મળશે.

## On paper

poster-title = અમે તમને તમારી એપોઇન્ટમેન્ટ યાદ કરાવીએ છીએ
poster-why = જેથી કોઈ ચૂકી ન જવાય. તમારી ભાષામાં. મફત.
poster-telegram = Telegram પર: ફોનનો કેમેરા આ ચોરસ સામે રાખો, પછી બટન દબાવો.
poster-sms = SMS થી: { $phone } પર "{ $word }" લખીને મોકલો
sheet-title = તમારી એપોઇન્ટમેન્ટનાં રિમાઇન્ડર
sheet-name = અમે તમને કયા નામે લખીએ? ઘરનું નામ સૌથી સારું.
sheet-number = કૃપા કરીને આ કાગળ પર પૂરું નામ કે A-number ન લખો.
sheet-phone = તમારો મોબાઇલ નંબર
sheet-date = દિવસ, સમય અને શહેર, તમારી સૌથી નવી નોટિસ પર છે તેમ
sheet-news = તમે મને ઓફિસના સમાચાર પણ મોકલી શકો. આ મારો અલગ નિર્ણય છે.
sheet-share = આ લોકોને પણ મારી તારીખો વિશે સંદેશા મળી શકે. દરેક જણ પોતાનો અલગ કાગળ ભરે.
sheet-privacy = અમે ફક્ત આ કાગળ પર લખેલું અને આપણા સંદેશા રાખીએ છીએ. જાહેરાત માટે તમારો નંબર કોઈને આપતા નથી. તમારો કેસ પૂરો થાય ત્યારે અમે બધું ભૂંસી નાખીએ છીએ.
sheet-signature = સહી
sheet-day = આજની તારીખ
sheet-keep = કૃપા કરીને આ ભાગ સાચવી રાખો.
sheet-sender = અમારા સંદેશા { $phone } પરથી આવે છે અને આમ શરૂ થાય છે: { $sender }
sheet-never = અમે ક્યારેય પૈસા, પાસવર્ડ કે A-number માગતા નથી.
sheet-call = પ્રશ્ન છે? અમને ફોન કરો: { $phone }

## Settings and privacy

choice-set-second = બીજી ભાષા
choice-set-code = મારો કોડ શબ્દ
choice-set-ways = તમે મને ક્યાં લખો છો
choice-set-data = મારા વિશે તમને શું ખબર છે
ask-second = જ્યારે કોઈ સંદેશો { $language } માં ન હોય, ત્યારે કઈ ભાષા વાપરીએ?
choice-second-none = કોઈ બીજી ભાષા નહીં
say-second-set = આભાર. જ્યારે કોઈ સંદેશો તમારી ભાષામાં ન હોય, ત્યારે તે { $language } માં આવશે.
say-second-none = સારું. અમે બીજી ભાષા વાપરીશું નહીં.

ask-code = કોડ શબ્દથી ખબર પડે છે કે સંદેશો ખરેખર અમારો છે: તે અમારાં રિમાઇન્ડરમાં લખેલો હોય છે. 3 થી 16 અક્ષરો કે આંકડાનો એક શબ્દ લખો, જેમ કે: mango7
ask-code-have = તમારો કોડ શબ્દ { $code } છે. તે અમારાં રિમાઇન્ડરમાં લખેલો હોય છે, જેથી તમને ખબર પડે કે તે અમારાં છે. બદલવા નવો શબ્દ લખો.
choice-code-remove = કોડ શબ્દ કાઢી નાખો
say-code-set = તમારો કોડ શબ્દ હવે { $code } છે. કૃપા કરીને કોઈને ન કહો.
say-code-removed = તમારાં રિમાઇન્ડરમાં હવે કોડ શબ્દ નથી.
say-code-unreadable = કૃપા કરીને ઓછામાં ઓછા 3 અક્ષરનો એક શબ્દ લખો, બીજાં ચિહ્નો વગર. આંકડા લખી શકો છો.
say-code-long = આ શબ્દ બહુ લાંબો છે. કૃપા કરીને ટૂંકો શબ્દ પસંદ કરો.
say-code-telling = આ શબ્દથી બીજાને ખબર પડી શકે છે કે સંદેશા શેના વિશે છે. કૃપા કરીને બીજો શબ્દ પસંદ કરો, જેમ કે કોઈ ફળ કે પ્રાણી.
telling-words = ઇમિગ્રેશન કોર્ટ અદાલત કચેરી સુનાવણી જજ ન્યાયાધીશ વકીલ દેશનિકાલ ડિપોર્ટ જામીન આશ્રય કાનૂન adalat sunavani vakil jamin

ask-ways =
    અમે તમને અહીં લખીએ છીએ:
    { $ways }
choice-ways-sms = SMS થી પણ
choice-ways-telegram = Telegram થી પણ
choice-ways-moved = મારો નંબર બદલાયો
choice-ways-first = પહેલાં ક્યાં લખવું
ask-first = અમે તમને પહેલાં ક્યાં લખીએ?
say-first-set = સારું. અમે પહેલાં ત્યાં લખીશું.
say-move-code =
    તમારો કોડ: { $code }
    { $how }
    તે એક વાર ચાલે છે, એક દિવસ માટે. તે બીજા કોઈને ન બતાવો.
say-how-sms-here = આને તમારા બીજા ફોનથી આ નંબર પર મોકલો.
say-how-sms = આને તમારા ફોનથી SMS માં અહીં મોકલો: { $to }
say-how-telegram = આને અમને Telegram પર મોકલો: { $to }
say-way-added = થઈ ગયું. હવે અમારા સંદેશા તમને અહીં પણ આવી શકે છે.
say-way-moved = થઈ ગયું. હવેથી અમે તમને અહીં લખીશું. જૂના નંબર પર વધુ સંદેશા જશે નહીં.
say-way-same = કોડ તમને અહીં જ મળ્યો હતો. કૃપા કરીને બીજા ફોનથી મોકલો.
say-way-taken = અમે આ ફોન જાતે જોડી શક્યા નહીં. ઓફિસને કહી દેવાયું છે, તેઓ તમને મદદ કરશે.
say-way-warning = તમારા સંદેશા હવે { $way } પર પણ જાય છે, અથવા ફક્ત ત્યાં. જો તમે આ કહ્યું ન હતું, તો કૃપા કરીને ફોન કરો: { $phone }

choice-do-mute = આ કેસ વિશે સંદેશા નહીં
choice-do-unmute = આ કેસ વિશે ફરી સંદેશા
say-what-muted = { $what } (સંદેશા નહીં)
say-muted = સારું. અમે આ કેસની કોઈ પણ તારીખ વિશે હવે લખીશું નહીં. બાકી બધું એમ જ ચાલશે.
say-unmuted = સારું. આ કેસની બધી તારીખો વિશે ફરી સંદેશા આવશે.

ask-data = અમે તમને બતાવી શકીએ કે તમારા વિશે અમારી પાસે શું છે, અથવા તેને ભૂંસી શકીએ.
choice-data-stored = શું રાખ્યું છે તે બતાવો
choice-data-erase = મારું બધું ભૂંસી નાખો
say-stored =
    તમારા વિશે અમારી પાસે આ છે:
    { $lines }
    { $kept }
say-stored-language = ભાષા: { $language }
say-stored-second = બીજી ભાષા: { $language }
say-stored-zone = તમારા શહેરનો સમય: { $zone }
say-stored-wording = તમારા સંદેશા: { $wording }
say-stored-code = કોડ શબ્દ: { $code }
say-stored-way = { $way }: તમે { $when_date } ના રોજ સંમતિ આપી
say-stored-way-office = { $way }: ઓફિસે { $when_date } ના રોજ લખ્યું કે તમે સંમત છો
say-stored-way-silent = { $way }: સંદેશા નહીં
say-stored-people = તમને આમની તારીખો મળે છે: { $names }
say-stored-followers = { $count ->
    [one] બીજી { $count } વ્યક્તિને તમારી સુનાવણીઓના સંદેશા મળે છે.
   *[other] બીજા { $count } લોકોને તમારી સુનાવણીઓના સંદેશા મળે છે.
}
say-stored-kept = { $days ->
    [one] અને આપણી વચ્ચેના સંદેશા. જ્યારે કેસ પૂરો થાય, ત્યારે અમે તેને { $days } દિવસ પછી ભૂંસી નાખીએ છીએ. જો તમે "મારું બધું ભૂંસી નાખો" પસંદ કરો, તો અમે બધું હમણાં જ ભૂંસી નાખીએ છીએ.
   *[other] અને આપણી વચ્ચેના સંદેશા. જ્યારે કેસ પૂરો થાય, ત્યારે અમે તેને { $days } દિવસ પછી ભૂંસી નાખીએ છીએ. જો તમે "મારું બધું ભૂંસી નાખો" પસંદ કરો, તો અમે બધું હમણાં જ ભૂંસી નાખીએ છીએ.
}
ask-erase = શું અમે તમારા વિશેની બધી માહિતી ભૂંસી નાખીએ? પછી કોઈ તમને યાદ કરાવશે નહીં. તમારી સુનાવણીઓ એમ જ રહેશે: કૃપા કરીને તેમાં જરૂર જાઓ.
choice-erase-yes = હા, ભૂંસી નાખો
choice-erase-no = ના, રાખો
ask-erase-sure = આ પાછું નહીં થાય. કૃપા કરીને પહેલાં તમારી તારીખો લખી લો. બધું હમણાં ભૂંસી નાખીએ?
choice-erase-sure = હા, બધું ભૂંસી નાખો
say-erased = { $sender }: તમારા વિશેની બધી માહિતી ભૂંસી નાખી છે. હવે અમારા સંદેશા આવશે નહીં. નવેસરથી શરૂ કરવા START મોકલો.
staff-erased = કોઈએ કહ્યું કે તેમના વિશેની અમારી માહિતી ભૂંસી નાખો. તે થઈ ગયું છે.
staff-erased-stays = કોઈએ કહ્યું કે તેમના વિશેની અમારી માહિતી ભૂંસી નાખો. તે થઈ ગયું છે. ઓફિસનો કેસ, અથવા જેની તારીખો બીજાને મળે છે, તે તેમના વગર ચાલતો રહેશે: કૃપા કરીને ફોન યાદી જુઓ.
staff-two-people = { $label } આ ફોન વાપરવા માંગે છે: { $way }. આ ફોનનો પોતાનો અલગ કેસ છે. કંઈ જોડ્યું નથી. કૃપા કરીને ફોન કરો.

## A hearing's life

discreet-awaited = { $from }: શું તમારી એપોઇન્ટમેન્ટની તારીખ મળી? કૃપા કરીને તપાસો.
discreet-awaited-short = { $from }: શું હવે તારીખ મળી?
discreet-awaited-other = { $from }: જે એપોઇન્ટમેન્ટનું તમે ધ્યાન રાખો છો, શું તેની તારીખ મળી? તપાસો.
awaited-check = { $from }: શું તમારી સુનાવણીની તારીખ મળી? અહીં જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. જો ત્યાં કંઈ ન દેખાય, તો તેનો અર્થ ક્યારેય એવો નથી કે સુનાવણી નથી. ફક્ત કોર્ટના કાગળો જ પાકા છે.
awaited-check-other = { $from }: શું { $names } ની સુનાવણીની તારીખ મળી? અહીં જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. જો ત્યાં કંઈ ન દેખાય, તો તેનો અર્થ ક્યારેય એવો નથી કે સુનાવણી નથી. ફક્ત કોર્ટના કાગળો જ પાકા છે.
awaited-stop = { $text } { $stop }
choice-havedate = તારીખ મળી ગઈ
choice-notyet = હજી નહીં
choice-unask = પૂછવાનું બંધ કરો
choice-unset = હજી તારીખ મળી નથી
say-awaited =
    લખી લીધું: હજી તારીખ નથી. અમે અઠવાડિયે એક વાર પૂછીશું.
    કૃપા કરીને તમે પણ દર અઠવાડિયે જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180
    જો ત્યાં કંઈ ન દેખાય, તો તેનો અર્થ ક્યારેય એવો નથી કે સુનાવણી નથી. ફક્ત કોર્ટના કાગળો જ પાકા છે.
say-unasked = સારું, અમે હવે પૂછીશું નહીં. કૃપા કરીને જાતે તારીખ જોતા રહો: 1-800-898-7180. જ્યારે તારીખ મળે, ત્યારે આ મોકલો: નવી સુનાવણી

choice-missed = જવાયું નહીં
say-missed =
    આ ગંભીર વાત છે. જ્યારે કોઈ સુનાવણીમાં ન જાય, ત્યારે જજ તેમના વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે.
    કૃપા કરીને આજે જ ફોન કરો. પત્રની રાહ ન જુઓ.
    { $call }
    અમે ઓફિસને કહી દીધું છે.
ask-over =
    { $what }, { $when }
    શું આખો કેસ પૂરો થઈ ગયો છે, હવે બીજી કોઈ સુનાવણી નથી? જો જજે નિર્ણય આપ્યો હોય, તો તે જ દિવસે વકીલને પૂછો કે તેનો અર્થ શું છે.
ask-over-awaited = શું આખો કેસ પૂરો થઈ ગયો છે, હવે બીજી કોઈ સુનાવણી નથી? જો જજે નિર્ણય આપ્યો હોય, તો તે જ દિવસે વકીલને પૂછો કે તેનો અર્થ શું છે.
choice-over-yes = હા, પૂરો થઈ ગયો
choice-over-no = ના, યાદ કરાવતા રહો

choice-do-over = મારો કેસ પૂરો થઈ ગયો
choice-do-calendar = મારા કેલેન્ડરમાં મૂકો
choice-do-map = નકશા પર જગ્યા બતાવો
calendar-title = { $sender }: એપોઇન્ટમેન્ટ
say-calendar = આ તમારા કેલેન્ડર માટે ફાઇલ છે. તેમાં લખ્યું નથી કે વાત શેના વિશે છે. જો તારીખ બદલાય, તો નવી ફાઇલ માંગો.
say-calendar-link = આ લિંક તારીખને તમારા કેલેન્ડરમાં મૂકે છે. તેમાં લખ્યું નથી કે વાત શેના વિશે છે: { $link }
say-calendar-none = આ તારીખ માટે કેલેન્ડરની ફાઇલ નથી.
say-map =
    { $place }
    { $link }
    તમારી નોટિસ પર લખેલી જગ્યાએ જ જાઓ.

## Guide

choice-go-guide = સવાલો અને જવાબો
choice-go-lawyer = મારા વકીલને ફોન
ask-guide = તમારે શું જાણવું છે?
choice-guide-more = વધુ સવાલો
guide-said =
    { $text }

    સ્રોત: { $source } ({ $reviewed }). આ કાનૂની સલાહ નથી.
guide-said-call =
    { $text }

    { $call }
    સ્રોત: { $source } ({ $reviewed }). આ કાનૂની સલાહ નથી.
guide-own = { $text }

guide-dont_miss-title = સુનાવણી કેમ ન ચૂકવી?
guide-dont_miss =
    દરેક સુનાવણી જરૂરી છે, ટૂંકી પણ.

    જો તમે ન જાઓ, તો જજ તમારા વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે. મોડા પહોંચવું પણ ન આવવા જેવું ગણાઈ શકે છે.

    તમારા પહેલા કાગળ (NTA) પર તારીખ ન હતી, તો પણ આ સાચું છે.

    તારીખ બદલાઈ શકે છે, વહેલી પણ આવી શકે છે. દર અઠવાડિયે જુઓ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    જો ત્યાં કંઈ ન દેખાય, તો પણ જોતા રહો. ફક્ત કોર્ટના કાગળો જ પાકા છે.

    કોર્ટનો દરેક પત્ર ખોલો. વકીલને વહેલા મળો.
guide-dont_miss-sms = દરેક સુનાવણી જરૂરી છે. જો તમે ન જાઓ કે મોડા જાઓ, તો જજ તમારા વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે. પહેલા કાગળ (NTA) પર તારીખ ન હતી, તો પણ. દર અઠવાડિયે જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. કંઈ ન દેખાય તો પણ જોતા રહો. ફક્ત કોર્ટના કાગળો જ પાકા છે.

guide-what_to_bring-title = સાથે શું લાવવું
guide-what_to_bring =
    સુનાવણી માટે લોકો આ લાવે છે:
    - સુનાવણીની નોટિસ
    - કેસનો પહેલો કાગળ (NTA)
    - ફોટોવાળું ID
    - કોર્ટના બધા કાગળો, નકલો સાથે
    - જે કાગળો અંગ્રેજીમાં નથી, તેમનો અનુવાદ

    વહેલા નીકળો: સુરક્ષા તપાસની લાઇન હોય છે.

    જે કાગળો જજે વાંચવાના છે, તેમના માટે સમયમર્યાદા હોય છે. કાગળો વિશે તમારા વકીલને પૂછો.
guide-what_to_bring-sms = લાવો: નોટિસ, કોર્ટનો પહેલો કાગળ (NTA), ફોટોવાળું ID, કોર્ટના બધા કાગળો નકલો સાથે, અને અનુવાદ. વહેલા નીકળો: સુરક્ષા તપાસની લાઇન હોય છે. જજ માટેના કાગળોની સમયમર્યાદા હોય છે: વકીલને પૂછો.

guide-day_of_hearing-title = સુનાવણીનો દિવસ
guide-day_of_hearing =
    સુરક્ષા તપાસ કરાવીને નક્કી કરેલા સમયે રૂમમાં હાજર રહો. મોડા પહોંચવું એ ન આવવા જેવું ગણાઈ શકે છે.

    કોર્ટના દુભાષિયા મફત છે.

    નીકળતાં પહેલાં આગલી તારીખવાળો કાગળ શોધો. કાગળ નથી મળ્યો? માંગો, અને અહીં જુઓ: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180

    પછી અમને નવી તારીખ કહો. અમે યાદ કરાવીશું.
guide-day_of_hearing-sms = સુરક્ષા તપાસ કરાવીને નક્કી કરેલા સમયે રૂમમાં હાજર રહો: મોડા પહોંચવું એ ન આવવા જેવું ગણાઈ શકે છે. કોર્ટના દુભાષિયા મફત છે. નીકળતાં પહેલાં આગલી તારીખવાળો કાગળ માંગો. પછી અમને નવી તારીખ કહો.

guide-in_person_or_online-title = જાતે જવું કે ઇન્ટરનેટથી?
guide-in_person_or_online =
    જાતે જાઓ, સિવાય કે નોટિસ કે કોર્ટ કહે કે સુનાવણી ઇન્ટરનેટથી છે.

    ફક્ત વીડિયો લિંક હોવાનો અર્થ એ નથી કે સુનાવણી ઇન્ટરનેટથી છે. જજ બદલાય તો લિંક બદલાઈ શકે છે.

    પાકી ખબર નથી? નોટિસ પર લખેલી કોર્ટને, અથવા 1-800-898-7180 પર ફોન કરો. જજ પાસે ઇન્ટરનેટથી સુનાવણી માંગવા વિશે વકીલને પૂછો. જ્યાં સુધી જજ હા ન કહે, ત્યાં સુધી જાતે જવું પડશે.
guide-in_person_or_online-sms = જાતે જાઓ, સિવાય કે નોટિસ કે કોર્ટ કહે કે સુનાવણી ઇન્ટરનેટથી છે. ફક્ત વીડિયો લિંકનો એવો અર્થ નથી. જજ પાસે માંગવા વિશે વકીલને પૂછો. જજ હા કહે ત્યાં સુધી જાતે જવું પડશે.

guide-cannot_go-title = જો હું ન જઈ શકું
guide-cannot_go =
    બીજો દિવસ કે બીજી કોર્ટ માંગવાથી કોઈને છૂટ મળતી નથી, જ્યાં સુધી જજ હા ન કહે. ઘર બદલવાથી કેસની જગ્યા બદલાતી નથી.

    જે હાજર નથી, તેના માટે દેશનિકાલ (ડિપોર્ટ) નો હુકમ થઈ શકે છે, ભલે તે બીમાર હોય કે દૂર હોય.

    વકીલ તે દિવસ પહેલાં જજને વિનંતી કરી શકે છે. હમણાં જ ફોન કરો, રાહ ન જુઓ.
guide-cannot_go-sms = બીજો દિવસ કે બીજી કોર્ટ માંગવાથી છૂટ મળતી નથી, જ્યાં સુધી જજ હા ન કહે. જે હાજર નથી, તેના માટે દેશનિકાલ (ડિપોર્ટ) નો હુકમ થઈ શકે છે. વકીલ પહેલાં જજને વિનંતી કરી શકે છે. હમણાં જ ફોન કરો.

guide-moved-title = મારું ઘર બદલાયું છે
guide-moved =
    અમને કહેવાથી કોર્ટને ખબર પડતી નથી. વકીલ, પોસ્ટ ઓફિસ કે USCIS ને કહેવાથી પણ નહીં.

    1. કોર્ટ: ફોર્મ EOIR-33 (સરનામું બદલવાનું ફોર્મ), 5 દિવસમાં. દરેક વ્યક્તિ માટે અલગ ફોર્મ, અને એક નકલ ICE ના વકીલો (OPLA) ને. ઇન્ટરનેટ પર પણ: https://respondentaccess.eoir.justice.gov
    2. USCIS: ફોર્મ AR-11 (નવું સરનામું) અથવા તમારું ઇન્ટરનેટ ખાતું, 10 દિવસમાં.
    3. ICE, જો તમે ત્યાં હાજરી આપો છો: https://www.ice.gov/check-in પર, કામના 5 દિવસમાં.

    કોર્ટ તેના પત્રો તમારા છેલ્લા સરનામે મોકલે છે. ત્યાં જે મોકલાય, તે મળેલું ગણાય છે.
    ઘર બદલવાથી તમારો કેસ બીજી કોર્ટમાં જતો નથી.
guide-moved-sms = અમને, પોસ્ટ ઓફિસ કે USCIS ને કહેવાથી કોર્ટને ખબર પડતી નથી. કોર્ટ: ફોર્મ EOIR-33 (નવું સરનામું) 5 દિવસમાં, દરેક વ્યક્તિ માટે અલગ: https://respondentaccess.eoir.justice.gov USCIS: ફોર્મ AR-11 10 દિવસમાં. ICE, જો ત્યાં હાજરી આપો છો: કામના 5 દિવસમાં. ઘર બદલવાથી કેસની જગ્યા બદલાતી નથી.

guide-afraid_to_go-title = મને જવાનો ડર લાગે છે
guide-afraid_to_go =
    બે વાત સાચી છે:
    - મે 2025 થી ICE એ ઇમિગ્રેશન કોર્ટોમાં લોકોની ધરપકડ કરી છે.
    - જો તમે સુનાવણીમાં ન જાઓ, તો જજ તમારા વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે.

    તે દિવસ પહેલાં વકીલ કે કાનૂની મદદ આપનારા સાથે વાત કરો. તમે પૂછી શકો છો:
    - શું હું જજ પાસે ઇન્ટરનેટથી સુનાવણી માંગી શકું?
    - જો સરકાર મારો કેસ બંધ કરવા (dismiss) કહે તો શું? એ હંમેશાં સારા સમાચાર નથી.

    ભરોસાની કોઈ વ્યક્તિને કહો કે તમે ક્યાં જાઓ છો. અટકાયતમાં લીધેલી વ્યક્તિને પરિવાર અહીં શોધી શકે છે: https://locator.ice.gov (તેના માટે A-number જોઈએ: તેને ઘરે રાખો, અહીં ક્યારેય ન મોકલો).
guide-afraid_to_go-sms = બે વાત સાચી છે. મે 2025 થી ICE એ ઇમિગ્રેશન કોર્ટોમાં લોકોની ધરપકડ કરી છે. જો તમે સુનાવણીમાં ન જાઓ, તો જજ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે. પહેલાં વકીલ સાથે વાત કરો, ઇન્ટરનેટથી સુનાવણી વિશે પણ. ભરોસાની કોઈ વ્યક્તિને કહો.

guide-interpreter-title = મફત દુભાષિયા
guide-interpreter =
    ઇમિગ્રેશન કોર્ટમાં દુભાષિયા મફત છે.

    કોર્ટને કે જજને તમારી ભાષા, તમારી બોલી અને તમારું ગામ કે શહેર કહો.

    પરિવાર અને મિત્રો કોર્ટમાં તમારા માટે અનુવાદ કરી શકતા નથી.

    જો દુભાષિયાની વાત ન સમજાય, તો જજને કહો.

    USCIS ના ઇન્ટરવ્યૂ માટે તેમનો પત્ર વાંચો.
guide-interpreter-sms = ઇમિગ્રેશન કોર્ટમાં દુભાષિયા મફત છે. કોર્ટને તમારી ભાષા, બોલી અને ગામ કે શહેર કહો. પરિવાર કોર્ટમાં અનુવાદ કરી શકતો નથી. USCIS ના ઇન્ટરવ્યૂ માટે તેમનો પત્ર વાંચો.

guide-find_a_lawyer-title = વકીલ શોધવા
guide-find_a_lawyer =
    તમારા બધા કાગળો લઈને વકીલને વહેલા મળો.

    ઇમિગ્રેશન વિશે કાનૂની સલાહ ફક્ત વકીલો આપી શકે છે, અને તે મદદગારો જેમને અમેરિકાના ન્યાય વિભાગે માન્યતા આપી છે. બીજું કોઈ નહીં.

    મફત કે સસ્તી મદદની કોર્ટની યાદી:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = બધા કાગળો લઈને વકીલને વહેલા મળો. કાનૂની સલાહ ફક્ત વકીલો કે ન્યાય વિભાગની માન્યતાવાળા મદદગારો આપી શકે છે. મફત કે સસ્તી મદદ: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = છેતરપિંડીથી બચો
guide-scams =
    કેટલાક લોકો કોર્ટ, વકીલ કે ICE બનીને છેતરે છે. તેઓ વીડિયો પર નકલી સુનાવણી કરે છે, "જામીન" ના પૈસા માંગે છે, અથવા ખોટા નંબરથી ફોન કરે છે.

    અમે ક્યારેય પૈસા, A-number, સોશિયલ સિક્યોરિટી નંબર કે પાસવર્ડ માંગતા નથી. કોર્ટ અહીં ક્યારેય લિંક મોકલતી નથી.

    સરકારનાં સાચાં પેજના અંતે .gov હોય છે.

    શંકા છે? તમારા વકીલને ફોન કરો, અથવા નોટિસ પર લખેલા નંબર પર કોર્ટને. છેતરપિંડીની જાણ કરો: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = અમે ક્યારેય પૈસા, A-number કે પાસવર્ડ માંગતા નથી. કોર્ટ અહીં ક્યારેય લિંક મોકલતી નથી. સરકારનાં સાચાં પેજના અંતે .gov હોય છે. નકલી વીડિયો સુનાવણીઓ અને ખોટા નંબરો પણ હોય છે. જાણ કરો: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = કોર્ટનો પત્ર કે હુકમ
guide-letter_or_order =
    કોર્ટનો દરેક પત્ર તરત ખોલો. તેમાં તારીખ બદલાઈ હોઈ શકે અથવા કંઈક માંગ્યું હોઈ શકે.

    દેશનિકાલ (ડિપોર્ટ) નો હુકમ: તે જ દિવસે વકીલ સાથે વાત કરો. જવાબ આપવાના રસ્તા હોઈ શકે છે, પણ સમય ઓછો હોય છે: દિવસો, અઠવાડિયાં નહીં. સુનાવણી ચૂકી ગયા પછી હુકમ તરત લાગુ પડે છે.

    શું કોઈ તમને કેસ બંધ કરવા (dismiss) માટે હા કહેવા કહે છે? પહેલાં વકીલ સાથે વાત કરો. 2025 થી આના કારણે કેટલાક લોકોનો ઝડપથી દેશનિકાલ થયો છે.

    બધા કાગળો સાચવી રાખો.
guide-letter_or_order-sms = કોર્ટનો દરેક પત્ર તરત ખોલો. દેશનિકાલ (ડિપોર્ટ) નો હુકમ: તે જ દિવસે વકીલ સાથે વાત કરો. સમય ઓછો હોય છે: દિવસો, અઠવાડિયાં નહીં. કેસ બંધ કરવા (dismiss) માટે હા કહેતાં પહેલાં વકીલ સાથે વાત કરો.

guide-missed-title = મારી સુનાવણી ચૂકી જવાઈ
guide-missed =
    જ્યારે કોઈ સુનાવણીમાં ન જાય, ત્યારે જજ તેમના વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે. આવો હુકમ તરત લાગુ પડે છે.

    જજને કેસ ફરી ખોલવાની વિનંતી કરવાનો રસ્તો હોઈ શકે છે, સામાન્ય રીતે ફક્ત એક વાર. સમય ઓછો હોય છે: દિવસો, અઠવાડિયાં નહીં.

    આજે જ વકીલ સાથે વાત કરો. જજે શું નિર્ણય કર્યો, તે અહીં જાણો: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. જો ત્યાં કંઈ ન દેખાય, તો પણ જોતા રહો.
guide-missed-sms = જજ તમારા વગર જ દેશનિકાલ (ડિપોર્ટ) નો હુકમ આપી શકે છે, અને તે તરત લાગુ પડે છે. કેસ ફરી ખોલવાની વિનંતીનો રસ્તો હોઈ શકે છે, સામાન્ય રીતે એક વાર. સમય ઓછો હોય છે: દિવસો, અઠવાડિયાં નહીં. આજે જ વકીલ સાથે વાત કરો.

choice-go-family = પરિવાર
ask-family = પરિવાર: તમારે શું કરવું છે?
choice-family-list = મારી તારીખો કોને મળે છે
choice-family-invite = સગાંને આમંત્રણ આપો
choice-family-give = જેની સુનાવણી છે તેને કોડ આપો
choice-family-code = મારી પાસે કોડ છે
choice-family-leave = કોઈની તારીખો લેવી બંધ
ask-family-name = તમારે કોને આમંત્રણ આપવું છે? ઘરનું નામ પૂરતું છે, જેમ કે "મારી બહેન". કૃપા કરીને પૂરું નામ ન મોકલો.
ask-family-calls = { $name } તમને શું કહીને બોલાવે છે? ઘરનું નામ સૌથી સારું, જેમ કે "મમ્મી" અથવા "કાકા".
say-family-code =
    કૃપા કરીને આ કોડ જાતે { $name } ને આપો. તે એક વાર ચાલે છે, 7 દિવસ માટે.
    { $ways }
family-way-code = કોડ: { $code }
family-way-sms = તેઓ આ કોડ SMS થી અહીં મોકલી શકે છે: { $phone }
family-way-link = અથવા Telegram પર આ ખોલો: { $link }
ask-family-code = કૃપા કરીને તમને આપેલો કોડ લખો.
say-family-code-wrong = આ કોડ ચાલતો નથી. કૃપા કરીને નવો માંગો.
say-family-joined = થઈ ગયું. હવે તમને { $name } નાં રિમાઇન્ડર પણ આવશે.
say-family-linked = થઈ ગયું. { $name } એ તમારા માટે જે લખ્યું હતું, તે હવે તમારા હાથમાં છે. તમારી તારીખો કોને મળે, તે તમે નક્કી કરો છો.
ask-family-list = આમને તમારી તારીખો મળે છે, અથવા આ લોકો માંગે છે:
ask-family-nobody = બીજા કોઈને તમારી તારીખો મળતી નથી.
choice-family-approved = { $name }: તમારી તારીખો મળે છે
choice-family-pending = { $name }: તમારા જવાબની રાહ
ask-family-allow = શું { $name } તમારી બધી તારીખો જોઈ શકે અને તેનાં રિમાઇન્ડર મેળવી શકે?
ask-family-remove = { $name } ને તમારી તારીખોનાં રિમાઇન્ડર મળે છે. શું આ બંધ કરીએ?
say-family-approved = સારું. હવેથી { $name } ને તમારી તારીખો મળશે.
say-family-removed = સારું. { $name } ને તમારી તારીખો વિશે અમારા તરફથી વધુ કંઈ આવશે નહીં. જે કોડ હજી વપરાયા નથી, તે હવે ચાલશે નહીં.
ask-family-leave = હવે તમારે કોની તારીખો નથી જોઈતી?
say-family-left = હવે તમને { $name } ની તારીખો આવશે નહીં.
say-family-offer = શું આ રિમાઇન્ડર { $name } ને પણ આવે? { $name } માટે કોડ મેળવવા આ મોકલો: પરિવાર

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: તમારા માટે એક સંદેશો છે.
staff-broadcast-asked = { $name } ઇચ્છે છે કે તમે આ સંદેશો મંજૂર કરો: "{ $title }". જેમને મળશે: { $count }. જોવા /broadcast મોકલો.
staff-broadcast-grown = સંદેશો "{ $name }" અટકેલો છે: હવે મંજૂર થયેલી સંખ્યા ({ $count }) કરતાં વધુ લોકોને મળશે. કૃપા કરીને જુઓ.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = અમને જણાવવામાં આવ્યું છે કે કોર્ટ આ દિવસે બંધ છે. એનાથી કંઈ રદ થતું નથી. જતાં પહેલાં તપાસો.
sms-closed-short = કોર્ટ બંધ હોઈ શકે. કંઈ રદ નથી: પહેલાં તપાસો.
rich-closed = અમને જણાવવામાં આવ્યું છે કે કોર્ટ આ દિવસે બંધ છે. એનાથી કંઈ રદ થતું નથી. જતાં પહેલાં તપાસો.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = અમને જણાવવામાં આવ્યું છે કે { $court } આ દિવસે બંધ છે: { $date }. આ સંદેશાથી કંઈ રદ થતું નથી. જતાં પહેલાં તપાસો: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. ફક્ત કોર્ટના કાગળો જ પાકા છે. સવાલો: { $phone }
ready-court_moved = અમને જણાવવામાં આવ્યું છે કે { $court } ની જગ્યા બદલાઈ છે. નવી જગ્યા: { $place }. કોર્ટ બીજું ન કહે ત્યાં સુધી દિવસ અને સમય એ જ છે. સૌથી નવી નોટિસ પર લખેલી જગ્યાએ જાઓ અને તપાસો: https://acis.eoir.justice.gov/en/ અથવા 1-800-898-7180. સવાલો: { $phone }
ready-office_moved = અમારી ઓફિસ નવી જગ્યાએ છે. નવું સરનામું: { $place }. ફક્ત અમારી ઓફિસ બદલાઈ છે: તમારી સુનાવણીઓ ત્યાં જ છે. સવાલો: { $phone }
ready-new_attorney = આ કેસના વકીલ હવે { $attorney } છે: { $number }. કૃપા કરીને હવેથી ત્યાં ફોન કરો. સુનાવણીઓ એમની એમ છે. કંઈ સમજાય નહીં તો અમને ફોન કરો: { $phone }
ready-rights_session = તમારા હકો વિશેની મફત વાતચીતમાં પધારો: { $when }. જગ્યા: { $place }. આ સામાન્ય માહિતી છે, કાનૂની સલાહ નથી. તમારે તમારા કેસ વિશે કંઈ કહેવું પડશે નહીં. સવાલો: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = ઓફિસના સમાચાર
ask-news = યાદ કરાવવા ઉપરાંત ઓફિસ પાસે ક્યારેક ઘણા લોકો માટે સમાચાર હોય છે, જેમ કે હકો વિશે વાતચીત અથવા નવી મદદ. શું અમે તમને એ વિશે પણ લખીએ? તમે ગમે ત્યારે અહીં બંધ કરી શકો છો, યાદ કરાવવાનું ચાલુ રહેશે.
ask-news-have = તમને ઓફિસના સમાચાર પણ આવે છે. શું તમને એ હજી જોઈએ છે? યાદ કરાવવાનું ચાલુ રહેશે.
choice-news-yes = હા, સમાચાર પણ
choice-news-no = ના, ફક્ત યાદ કરાવો
say-news-on = આભાર. હવેથી તમને ઓફિસના સમાચાર પણ આવશે.
say-news-off = ભલે. હવે સમાચાર આવશે નહીં. યાદ કરાવવાનું ચાલુ રહેશે.
