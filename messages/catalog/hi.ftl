# हिन्दी. छोटे वाक्य, हमेशा वही शब्द: सुनवाई, अदालत, जज, वकील, नोटिस, अपॉइंटमेंट, रिमाइंडर, डिपोर्ट करने का आदेश, कोड शब्द, रिश्तेदार.
# signed: no
# आदर वाला "आप", और जहाँ हो सके स्त्री-पुरुष दोनों के लिए ठीक शब्द.

language-name = हिन्दी

## Dates

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } समय
short-when = { $day }, { $time }
when-today = आज, { $when }
when-tomorrow = कल, { $when }

# नोटिस पर AM और PM लिखा होता है.
time-before-noon = सुबह { $hour }:{ $minute } AM
time-after-noon = दोपहर { $hour }:{ $minute } PM
time-evening = शाम { $hour }:{ $minute } PM

## Words

yes = हाँ
no = नहीं
back = वापस
cancel-word = रद्द करें
list-separator = {", "}

## Kinds

kind-master = छोटी सुनवाई (master)
kind-individual = पूरी सुनवाई (individual)
kind-bond = ज़मानत की सुनवाई (bond)
kind-fear_review = डर वाले फैसले की दोबारा जाँच
kind-status_or_other_court = अदालत की दूसरी सुनवाई
kind-uscis_biometrics = USCIS उँगलियों के निशान (biometrics)
kind-uscis_interview = USCIS इंटरव्यू
kind-ice_checkin = ICE में हाज़िरी (check-in)
kind-filing_deadline = कागज़ देने की आखिरी तारीख
kind-other = कोई और अपॉइंटमेंट

kind-master-long = master सुनवाई: एक छोटी सुनवाई, अक्सर पहली। एक ही समय पर बहुत लोगों को बुलाया जाता है।
kind-individual-long = individual सुनवाई: पूरी सुनवाई। जज पूरा केस सुनते हैं।
kind-bond-long = ज़मानत की सुनवाई: हिरासत से बाहर आने के बारे में।
kind-fear_review-long = डर वाले फैसले की दोबारा जाँच: डर वाले इंटरव्यू का फैसला एक जज फिर से देखते हैं।
kind-status_or_other_court-long = इमिग्रेशन अदालत में एक सुनवाई।
kind-uscis_biometrics-long = USCIS उँगलियों के निशान और फोटो लेता है।
kind-uscis_interview-long = USCIS के अफसर अर्ज़ी के बारे में सवाल पूछते हैं।
kind-ice_checkin-long = ICE के पास जाना या हाज़िरी देना।
kind-filing_deadline-long = कागज़ देने का आखिरी दिन।
kind-other-long = एक अपॉइंटमेंट जो किसी ने खुद लिखी है।

your-master = अदालत में आपकी छोटी सुनवाई (master)
your-master-short = आपकी छोटी सुनवाई
your-individual = अदालत में आपकी पूरी सुनवाई (individual)
your-individual-short = आपकी पूरी सुनवाई
your-bond = आपकी ज़मानत की सुनवाई
your-fear_review = जज के सामने आपके डर वाले फैसले की दोबारा जाँच
your-fear_review-short = आपके डर वाले फैसले की जाँच
your-status_or_other_court = अदालत में आपकी सुनवाई
your-status_or_other_court-short = आपकी सुनवाई
your-uscis_biometrics = USCIS में आपकी उँगलियों के निशान
your-uscis_interview = USCIS में आपका इंटरव्यू
your-ice_checkin = ICE में आपकी हाज़िरी (check-in)
your-filing_deadline = आपके कागज़ देने की आखिरी तारीख
your-other = आपकी अपॉइंटमेंट

of-master = { $names }: अदालत में छोटी सुनवाई (master)
of-master-short = { $names }: छोटी सुनवाई
of-individual = { $names }: अदालत में पूरी सुनवाई (individual)
of-individual-short = { $names }: पूरी सुनवाई
of-bond = { $names }: ज़मानत की सुनवाई
of-fear_review = { $names }: जज के सामने डर वाले फैसले की दोबारा जाँच
of-fear_review-short = { $names }: डर वाले फैसले की जाँच
of-status_or_other_court = { $names }: अदालत में सुनवाई
of-status_or_other_court-short = { $names }: सुनवाई
of-uscis_biometrics = { $names }: USCIS में उँगलियों के निशान
of-uscis_interview = { $names }: USCIS में इंटरव्यू
of-ice_checkin = { $names }: ICE में हाज़िरी (check-in)
of-filing_deadline = { $names }: कागज़ देने की आखिरी तारीख
of-other = { $names }: अपॉइंटमेंट

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    लिख लिया: { $what }
    { $when }
sms-changed =
    नई तारीख, { $what }
    पहले { $old }
    अब { $when }
sms-changed-place =
    नई जगह, { $what }
    { $when }
sms-cancelled =
    हमें बताया गया कि यह तारीख अब नहीं है: { $what }
    { $when }
    पता करें कि क्या यह सच है।
sms-nudge =
    कृपया इस हफ्ते जाँच लें: { $what }
    { $when }
sms-disputed =
    { $count } तारीखें हैं: { $what }
    { $dates }
    कौन सी सही है? आज पता करें।
sms-disputed-place =
    { $count } जगहें हैं: { $what }
    { $when }
    कौन सी सही है? आज पता करें।
sms-several = { $count } तारीखें
sms-several-confirmation = { $count } तारीखें लिख लीं
sms-several-changed = { $count } बदलाव
sms-several-cancelled = हमें बताया गया कि ये { $count } तारीखें अब नहीं हैं
sms-several-nudge = कृपया इस हफ्ते ये { $count } तारीखें जाँच लें
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    पहले { $old }
    अब { $when }
sms-item-disputed =
    - { $what }: { $count } तारीखें
    { $dates }
    कौन सी सही है? आज पता करें।
sms-item-disputed-place =
    - { $what }: { $count } जगहें
    { $when }
    कौन सी सही है? आज पता करें।
sms-place = { $place } (नोटिस देखें)
sms-place-aged = { $place } ({ $as_of } का पता; नोटिस देखें)
sms-place-unknown = जगह: नोटिस देखें
sms-online = जुड़ना है { $medium }: नोटिस देखें


medium-video = वीडियो से
medium-internet = इंटरनेट से
medium-phone = फोन से

do-court-papers = अभी वकील से पूछें कि कौन से कागज़ चाहिए।
do-court-papers-short = कागज़ों पर वकील से अभी पूछें।
do-court-plan = सफर, काम और बच्चों की देखभाल का इंतज़ाम अभी करें।
do-court-plan-short = सफर, काम, बच्चों का इंतज़ाम करें।
do-court-bring = नोटिस, फोटो वाली ID और अदालत के सारे कागज़ साथ लाएँ। जल्दी निकलें: सुरक्षा जाँच की लाइन होती है।
do-court-bring-short = नोटिस, फोटो ID, कागज़ लाएँ। जल्दी निकलें।
do-court-today = सुरक्षा जाँच करवाकर { $time } तक कमरे में पहुँच जाएँ।
do-court-today-short = जाँच करवाकर { $time } तक कमरे में पहुँचें।
do-urgent = यह बहुत ज़रूरी है। अभी वकील को फोन करें।
do-uscis-papers = USCIS की चिट्ठी फिर से पढ़ें और कागज़ इकट्ठे करें।
do-uscis-plan = सफर, काम और बच्चों की देखभाल का इंतज़ाम अभी करें।
do-uscis-bring = USCIS की चिट्ठी और फोटो वाली ID साथ लाएँ। जल्दी निकलें।
do-uscis-today = चिट्ठी और फोटो वाली ID लेकर { $time } तक वहाँ पहुँच जाएँ।
do-uscis-today-short = चिट्ठी और ID लेकर { $time } तक पहुँचें।
do-ice-papers = इस दिन से पहले वकील से बात करें।
do-ice-plan = इस दिन से पहले वकील से बात करें।
do-ice-bring = जाने से पहले वकील से बात करें। ICE के कागज़ साथ लाएँ।
do-ice-today = ICE के कागज़ साथ लाएँ। किसी भरोसे के व्यक्ति को बताएँ कि आप कहाँ जा रहे हैं।
do-filing-papers = अभी वकील से पूछें कि यह तारीख सही है या नहीं।
do-filing-plan = अभी वकील से पूछें कि यह तारीख सही है या नहीं।
do-filing-bring = इस तारीख के बारे में आज वकील को फोन करें।
do-filing-today = इस तारीख के बारे में अभी वकील को फोन करें।
do-other-papers = इसे अपने कैलेंडर में लिख लें।
do-other-plan = सफर, काम और बच्चों की देखभाल का इंतज़ाम अभी करें।
do-other-bring = अपने कागज़ इकट्ठे करें। जल्दी निकलें।
do-other-today = जल्दी निकलें।

miss-court = अगर आप नहीं गए, तो जज डिपोर्ट करने का आदेश दे सकते हैं।
miss-court-short = नहीं गए तो डिपोर्ट का आदेश हो सकता है।
miss-court-other = अगर वे नहीं गए, तो जज डिपोर्ट करने का आदेश दे सकते हैं।
miss-court-other-short = नहीं गए तो डिपोर्ट का आदेश हो सकता है।
miss-bond = न जाने से केस को नुकसान हो सकता है।
miss-uscis_biometrics = अगर आप नहीं गए, तो USCIS अर्ज़ी को छोड़ा हुआ मान सकता है।
miss-uscis_biometrics-short = नहीं गए तो USCIS अर्ज़ी बंद कर सकता है।
miss-uscis_biometrics-other = अगर वे नहीं गए, तो USCIS अर्ज़ी को छोड़ा हुआ मान सकता है।
miss-uscis_biometrics-other-short = नहीं गए तो USCIS अर्ज़ी बंद कर सकता है।
miss-uscis_interview = न जाने से अर्ज़ी को नुकसान हो सकता है।
miss-ice_checkin = न जाने का नतीजा गंभीर हो सकता है। वकील से पूछें।
miss-ice_checkin-short = न जाना गंभीर हो सकता है।
miss-filing_deadline = कागज़ उस दिन तक पहुँच जाने चाहिए। देर से आए कागज़ शायद न माने जाएँ।
miss-filing_deadline-short = देर से आए कागज़ शायद न माने जाएँ।

sms-check-court = तारीख बदल सकती है, पहले भी आ सकती है। यहाँ देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। सिर्फ अदालत के कागज़ ही पक्के हैं।
sms-check-court-short = तारीख पहले आ सकती है: https://acis.eoir.justice.gov/en/ 1-800-898-7180। अदालत के कागज़ ही पक्के।
sms-check-bond = ज़मानत की तारीख https://acis.eoir.justice.gov/en/ या 1-800-898-7180 पर नहीं मिलती। वकील से पूछें। सिर्फ अदालत के कागज़ ही पक्के हैं।
sms-check-bond-short = ज़मानत की तारीख https://acis.eoir.justice.gov/en/ या 1-800-898-7180 पर नहीं मिलती। अदालत के कागज़ ही पक्के हैं।
sms-check-uscis = तारीख बदल सकती है। USCIS की सबसे नई चिट्ठी ही मानें।
sms-check-ice = तारीख बदल सकती है। ICE का सबसे नया कागज़ ही मानें: https://www.ice.gov/check-in
sms-check-ice-short = ICE का सबसे नया कागज़ ही मानें: https://www.ice.gov/check-in
sms-check-filing = यह तारीख किसी ने खुद लिखी है। हमने इसकी जाँच नहीं की।
sms-check-filing-short = हमने इस तारीख की जाँच नहीं की।
sms-check-other = तारीख बदल सकती है। अपनी सबसे नई चिट्ठी देखें।

sms-lawyer = वकील: { $name } { $phone }
sms-lawyer-hours = वकील: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = वकील: { $phone }
sms-help = वकील ढूँढने में मदद: { $name } { $phone }
sms-help-hours = वकील ढूँढने में मदद: { $name } { $phone } ({ $hours })
sms-help-unnamed = वकील ढूँढने में हमारी मदद: { $phone }
sms-not-court = हम अदालत नहीं हैं। यह कानूनी सलाह नहीं।
sms-not-court-short = यह अदालत या कानूनी सलाह नहीं।
sms-not-official = यह कानूनी सलाह नहीं।
sms-stop = बंद करने को STOP।

rich-code = आपका कोड शब्द: { $code }
rich-reminder = याद रखें: { $what }
rich-confirmation =
    लिख लिया: { $what }
    कृपया इसे अपने नोटिस से मिलाएँ।
rich-confirmation-then = हम उस दिन से पहले आपको याद दिलाएँगे।
rich-changed = तारीख बदल गई है: { $what }
rich-changed-place = जगह बदल गई है: { $what }
rich-cancelled =
    हमें बताया गया कि यह तारीख अब नहीं है: { $what }
    कृपया पता करें कि क्या यह सच है।
rich-nudge = कृपया इस हफ्ते यह तारीख जाँच लें: { $what }
rich-disputed =
    हमारे पास { $count } तारीखें हैं: { $what }
    हमें नहीं पता कि कौन सी सही है। कृपया आज ही पता करें।
rich-disputed-place =
    हमारे पास { $count } जगहें हैं: { $what }
    हमें नहीं पता कि कौन सी सही है। कृपया आज ही पता करें।
rich-several = याद रखें: { $count } तारीखें
rich-several-confirmation =
    लिख लीं: { $count } तारीखें
    कृपया इन्हें अपने नोटिसों से मिलाएँ।
rich-several-confirmation-then = हम हर दिन से पहले याद दिलाएँगे।
rich-several-changed = { $count } बदलाव
rich-several-cancelled =
    हमें बताया गया कि ये { $count } तारीखें अब नहीं हैं।
    कृपया पता करें कि क्या यह सच है।
rich-several-nudge = कृपया इस हफ्ते ये { $count } तारीखें जाँच लें।
rich-item = { $number }. { $what }
rich-when = कब: { $when }
rich-was = पहले: { $old }
rich-now = अब: { $when }
rich-date-choice = - { $when }
rich-where = कहाँ: { $place }
rich-where-notice = उसी जगह जाएँ जो आपके नोटिस पर लिखी है।
rich-where-aged = उसी जगह जाएँ जो आपके नोटिस पर लिखी है। हमारे पास { $as_of } का पता है।
rich-where-unknown = कहाँ: अपने नोटिस पर जगह देखें।
rich-where-medium = कैसे: { $medium }। कैसे जुड़ना है, यह आपके नोटिस पर लिखा है। सिर्फ लिंक होने का मतलब यह नहीं कि सुनवाई इंटरनेट से है।
rich-do = क्या करना है: { $action }
rich-do-court-today-more = देर से पहुँचना न आने जैसा गिना जा सकता है। सुरक्षा जाँच की लाइन लंबी हो सकती है।
rich-do-court-bring-more = अदालत का दुभाषिया मुफ्त है।
rich-check-court =
    तारीख बदल सकती है, पहले भी आ सकती है। हर हफ्ते देखें:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    अगर वहाँ कुछ न दिखे, तो भी देखते रहें। सिर्फ अदालत के कागज़ ही पक्के हैं।
rich-check-bond =
    ज़मानत की सुनवाई https://acis.eoir.justice.gov/en/ या फोन 1-800-898-7180 पर नहीं मिलती। वकील से पूछें।
    सिर्फ अदालत के कागज़ ही पक्के हैं।
rich-check-uscis = तारीख बदल सकती है। USCIS की सबसे नई चिट्ठी ही मानें।
rich-check-ice =
    तारीख बदल सकती है। ICE का सबसे नया कागज़ ही मानें।
    https://www.ice.gov/check-in
rich-check-filing = यह तारीख किसी ने खुद लिखी है। हमने इसकी जाँच नहीं की। वकील से पूछें।
rich-check-other = तारीख बदल सकती है। अपनी सबसे नई चिट्ठी देखें।
rich-lawyer = वकील: { $name }, { $phone }
rich-lawyer-hours = वकील: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = वकील: { $phone }
rich-help = वकील ढूँढने में आपकी मदद कर सकते हैं: { $name }, { $phone }
rich-help-hours = वकील ढूँढने में आपकी मदद कर सकते हैं: { $name }, { $phone } ({ $hours })
rich-help-unnamed = हम वकील ढूँढने में आपकी मदद कर सकते हैं: { $phone }
rich-not-court = हम अदालत नहीं हैं। यह कानूनी सलाह नहीं है।
rich-not-official = यह कानूनी सलाह नहीं है।
rich-stop = ये संदेश बंद करने के लिए STOP भेजें।

after-court = आपकी सुनवाई { $date } को थी। क्या जज ने नई तारीख दी? अगर आप नहीं जा सके, तो आज ही वकील को फोन करें।
after-court-other = { $names }: सुनवाई { $date } को थी। क्या जज ने नई तारीख दी? अगर सुनवाई छूट गई, तो आज ही वकील को फोन करें।
after-office = आपकी अपॉइंटमेंट { $date } को थी। क्या नई तारीख मिली? अगर आप नहीं जा सके, तो आज ही वकील को फोन करें।
after-office-other = { $names }: अपॉइंटमेंट { $date } को थी। क्या नई तारीख मिली? अगर यह छूट गई, तो आज ही वकील को फोन करें।

choice-ack = मुझे जाना है
choice-ack-other = पढ़ लिया
choice-checked = तारीख सही है
choice-help = मुझे मदद चाहिए
choice-help-sms = मदद
choice-differs = मेरी तारीख दूसरी है
choice-differs-sms = दूसरी तारीख
choice-differs-other = तारीख दूसरी है
choice-differs-other-sms = दूसरी तारीख
choice-more = मुझे दिखाएँ
choice-newdate = नई तारीख मिली
choice-nodate = तारीख नहीं मिली
choice-over = सब खत्म

discreet-reminder = { $from }: आपकी अपॉइंटमेंट { $when } ({ $city })।
discreet-reminder-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं: { $when } ({ $city })।
discreet-reminder-short = { $from }: अपॉइंटमेंट { $when } ({ $city })।
discreet-confirmation = { $from }: लिख लिया, आपकी अपॉइंटमेंट { $when } ({ $city })।
discreet-confirmation-other = { $from }: लिख लिया, जिस अपॉइंटमेंट का आप ध्यान रखते हैं: { $when } ({ $city })।
discreet-confirmation-short = { $from }: लिख लिया, { $when } ({ $city })।
discreet-changed = { $from }: आपकी अपॉइंटमेंट बदल गई: पहले { $old }, अब { $when } ({ $city })।
discreet-changed-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, वह बदल गई: पहले { $old }, अब { $when } ({ $city })।
discreet-changed-short = { $from }: पहले { $old }, अब { $when } ({ $city })।
discreet-changed-least = { $from }: पहले { $old }, अब { $when }।
discreet-changed-place = { $from }: आपकी { $when } ({ $city }) की अपॉइंटमेंट की जगह बदल गई।
discreet-changed-place-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, { $when }, उसकी जगह बदल गई।
discreet-changed-place-short = { $from }: नई जगह, { $when }।
discreet-cancelled = { $from }: आपकी { $when } ({ $city }) की अपॉइंटमेंट अब नहीं है।
discreet-cancelled-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, { $when }, वह अब नहीं है।
discreet-cancelled-short = { $from }: { $when } अब नहीं है।
discreet-nudge = { $from }: कृपया अपनी अपॉइंटमेंट जाँच लें: { $when } ({ $city })।
discreet-nudge-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, वह जाँच लें: { $when } ({ $city })।
discreet-nudge-short = { $from }: जाँच लें: { $when } ({ $city })।
discreet-disputed = { $from }: आपकी अपॉइंटमेंट की दो तारीखें हैं: { $when } या { $old }। पता करें।
discreet-disputed-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, उसकी दो तारीखें हैं: { $when } या { $old }।
discreet-disputed-short = { $from }: दो तारीखें: { $when } या { $old }।
discreet-disputed-place = { $from }: आपकी { $when } की अपॉइंटमेंट की दो जगहें हैं। पता करें।
discreet-disputed-place-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, { $when }, उसकी दो जगहें हैं।
discreet-disputed-place-short = { $from }: { $when }, दो जगहें।
discreet-after = { $from }: { $day } की अपॉइंटमेंट के बाद क्या नई तारीख मिली?
discreet-after-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं ({ $day }), उसके बाद क्या नई तारीख मिली?
discreet-after-short = { $from }: { $day } के बाद नई तारीख?
discreet-several = { $from }: { $count } अपॉइंटमेंट। पहली { $when } ({ $city })।
discreet-several-confirmation = { $from }: { $count } अपॉइंटमेंट लिख लीं। पहली { $when }।
discreet-several-changed = { $from }: { $count } अपॉइंटमेंट बदल गईं। पहली अब { $when }।
discreet-several-cancelled = { $from }: { $count } अपॉइंटमेंट अब नहीं हैं।
discreet-several-nudge = { $from }: { $count } अपॉइंटमेंट जाँच लें। पहली { $when }।
discreet-reply = और जानने के लिए 1 भेजें।
discreet-reply-short = 1 भेजें।
discreet-tap = और जानने के लिए बटन दबाएँ।
discreet-stop = बंद करने को STOP।

## Staff

staff-not-delivered = संदेश नहीं पहुँचा: { $label }। कारण: { $reason }।
staff-not-delivered-phone = संदेश नहीं पहुँचा: { $label }, { $phone }। कारण: { $reason }।
staff-not-delivered-many = नहीं पहुँचे संदेश: { $count }। मुख्य कारण: { $reason }। कृपया फोन सूची देखें।
staff-needs-help = { $label } ने मदद माँगी है। कृपया फोन करें।
staff-needs-help-hearing = { $label } ने { $when } के बारे में मदद माँगी है। कृपया फोन करें।
staff-awaited = { $label } के पास अब भी सुनवाई की तारीख नहीं है। हम अब उनसे नहीं पूछते। कृपया आप ध्यान दें।
staff-missed = { $label } का कहना है कि सुनवाई छूट गई। कृपया आज ही उन्हें फोन करें।
staff-dispute = { $label } के लिए दो तारीखें हैं। हमारे पास थी: { $was }। अब बताई गई: { $said }। कृपया तय करें कि कौन सी सही है।
staff-dispute-place = { $label } के लिए { $when } की दो जगहें हैं। हमारे पास थी: { $was }। अब बताई गई: { $said }। कृपया तय करें कि कौन सी सही है।
staff-dispute-cancel = { $label }: किसी ने कहा है कि { $was } अब नहीं है। कृपया पता करें।
staff-unread = { $label } ने { $when } के आखिरी रिमाइंडर का जवाब नहीं दिया। कृपया फोन करें।
staff-unread-family = { $label }: परिवार ने { $when } के आखिरी रिमाइंडर का जवाब नहीं दिया। कृपया फोन करें।
staff-channel-paused = { $channel } रुका हुआ है: { $reason }। जब तक यह ठीक नहीं होता, वहाँ से कुछ नहीं जाएगा।
staff-odd-answer = { $channel } ने ऐसा जवाब दिया जो हम नहीं जानते: { $reason }। हम फिर कोशिश करते हैं।
somebody = कोई व्यक्ति
no-date = अभी तारीख नहीं
staff-late = { $count ->
    [one] { $channel } पर { $count } संदेश देर से है।
   *[other] { $channel } पर { $count } संदेश देर से हैं।
}
staff-import-parked = { $count ->
    [one] इंपोर्ट { $import }: { $count } सुनवाई रोकी हुई है। जब तक आप मंज़ूरी नहीं देते, कुछ नहीं भेजा जाएगा।
   *[other] इंपोर्ट { $import }: { $count } सुनवाइयाँ रोकी हुई हैं। जब तक आप मंज़ूरी नहीं देते, कुछ नहीं भेजा जाएगा।
}
staff-wrong-number = { $label } का फोन नंबर किसी और का लगता है। कृपया नंबर की जाँच करें।
staff-bond = { $label } की ज़मानत की सुनवाई है: { $when }। कृपया अभी कदम उठाएँ।
staff-at-once = { $label }: { $kind }, { $when }। कृपया अभी कदम उठाएँ।
staff-fear-review = { $label } के डर वाले फैसले की दोबारा जाँच है: { $when }। कृपया अभी कदम उठाएँ।
staff-short-notice = { $label } की सुनवाई बहुत पास है: { $when }। कृपया फोन करें।
staff-stopped = { $label } ने कहा है कि और संदेश न भेजें। कृपया { $when } के बारे में फोन करें।
staff-expired = { $label } के लिए एक संदेश समय पर नहीं भेजा गया। कारण: { $reason }।

## What was done

say-we-failed = माफ कीजिए, हम आपका संदेश पढ़ नहीं सके। गलती हमारी है और दफ्तर को पता है। फिर से भेजें, या फोन करें: { $phone }
say-same-date = यही तारीख हमारे पास पहले से है। कुछ नहीं बदला।
say-cancel-asked = धन्यवाद। हमने दफ्तर को बता दिया है। जब तक वे पता नहीं कर लेते, हम याद दिलाते रहेंगे।
say-link-unknown = यह लिंक अब काम नहीं करता। कृपया नया माँगें।
say-staff-linked = दफ्तर के लिए चेतावनियाँ अब इस चैट में आएँगी।
say-staff-console = यहाँ साइन इन करें। लिंक एक ही बार, 15 मिनट तक काम करता है: { $link }
staff-inbound-failed = { $label } के एक संदेश पर काम नहीं हो सका (नंबर { $number })। कृपया उनसे संपर्क करें।

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    नमस्ते। हम { $sender } हैं। आप कौन सी भाषा चाहते हैं?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = और भाषाएँ

ask-consent =
    हम आपको आपकी सुनवाइयाँ याद दिला सकते हैं, ताकि कोई छूट न जाए। यह मुफ्त है।
    { $sender } की ओर से संदेश आएँगे: आम तौर पर हफ्ते में एक संदेश, सुनवाई से पहले के दिनों में ज़्यादा, और तारीख बदलने पर एक। Telegram इस चैट में लिखा हुआ पढ़ सकता है।
    हम अदालत नहीं हैं, और यह कानूनी सलाह नहीं है।
    किसी भी समय बंद करने के लिए STOP भेजें। मदद के लिए HELP भेजें।
    क्या हम आपको लिख सकते हैं?
ask-consent-sms = { $sender } आपको सुनवाइयाँ याद दिला सकते हैं: आम तौर पर हफ्ते में एक संदेश, सुनवाई से पहले ज़्यादा, और तारीख बदलने पर एक। फोन कंपनी संदेश और डेटा के पैसे ले सकती है। हम अदालत नहीं हैं। बंद करने के लिए STOP, मदद के लिए HELP। क्या हम आपको लिख सकते हैं?
choice-agree = हाँ, मुझे लिखें
choice-decline = नहीं, धन्यवाद
say-agreed = धन्यवाद। हमारे रिमाइंडर छोटे हैं और यह नहीं बताते कि बात किस बारे में है। इसे बदलने के लिए SETTINGS भेजें।
say-agreed-plain = धन्यवाद। रिमाइंडर में क्या लिखा हो, या अपनी भाषा, बदलने के लिए SETTINGS भेजें।
say-agreed-sms = धन्यवाद। हमारे रिमाइंडर छोटे हैं और यह नहीं बताते कि बात किस बारे में है। इसे बदलने के लिए SETTINGS भेजें। वापस जाने के लिए 0 भेजें।
say-declined = ठीक है। हम आपको नहीं लिखेंगे। अगर मन बदले, तो START भेजें।

ask-who = सुनवाई किसकी है?
choice-who-self = मेरी
choice-who-known = { $name }
choice-who-other = मेरे रिश्तेदार की
ask-name = हम उन्हें किस नाम से लिखें? घर का नाम सबसे अच्छा है, जैसे "मम्मी" या "चाचा जी"। कृपया पूरा नाम और A-number न भेजें।
say-name-unreadable = कृपया अक्षरों में घर का नाम लिखें, जैसे "मम्मी"।
say-name-long = यह थोड़ा लंबा है। घर का छोटा नाम काफी है, जैसे "मम्मी"।

ask-kind = यह कौन सी सुनवाई है? यह नोटिस पर लिखा होता है।
choice-kind-master = master (छोटी, अक्सर पहली)
choice-kind-individual = individual (पूरी सुनवाई)
choice-kind-bond = ज़मानत (हिरासत से बाहर आना)
choice-kind-uscis_biometrics = USCIS उँगलियों के निशान
choice-kind-uscis_interview = USCIS इंटरव्यू
choice-kind-ice_checkin = ICE में हाज़िरी (check-in)
choice-kind-more = कुछ और, या पता नहीं
ask-kind-more = इनमें से कौन सा सबसे ठीक है?
choice-kind-status_or_other_court = अदालत में, प्रकार पता नहीं
choice-kind-fear_review = डर वाले फैसले की दोबारा जाँच
choice-kind-other = और अपॉइंटमेंट, अदालत नहीं

ask-court = अदालत किस शहर में है? शहर लिखें, या अदालत का तीन अक्षरों का कोड।
ask-court-sms = अदालत किस शहर में है? शहर लिखें, या अदालत का तीन अक्षरों का कोड। (0 = वापस)
choice-elsewhere = दूसरी जगह
say-court-unknown = "{ $typed }" हमारी सूची में नहीं मिला। कृपया सिर्फ शहर लिखें, जैसे: Denver
ask-court-pick = नोटिस पर कौन सी लिखी है?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), हिरासत वाले लोगों के लिए
choice-court-closed = { $name } ({ $city }), बंद या दूसरी जगह
choice-court-unsure = { $name } ({ $city }), कृपया नोटिस देखें
say-court-closed = कृपया नोटिस फिर से देखें: हमारी जानकारी के अनुसार { $name } बंद हो गई है या उसकी जगह बदल गई है।
ask-city = यह किस शहर में है? (0 = वापस)
ask-city-court = सुनवाई किस शहर में है? शहर वैसे लिखें जैसे नोटिस पर है। (0 = वापस)
say-city-unreadable = कृपया शहर का नाम लिखें, जैसे: Denver
ask-zone = { $city } में कौन सा समय चलता है?
choice-zone-eastern = पूर्वी (New York, Miami)
choice-zone-central = मध्य (Chicago, Houston)
choice-zone-mountain = पहाड़ी (Denver, El Paso)
choice-zone-arizona = एरिज़ोना (Phoenix)
choice-zone-pacific = पश्चिमी (Los Angeles)
choice-zone-alaska = अलास्का
choice-zone-hawaii = हवाई
choice-zone-atlantic = प्यूर्टो रिको
choice-zone-chamorro = गुआम, साइपन
ask-own-zone = क्या जहाँ आप रहते हैं, वहाँ { $city } वाला ही समय है? हम इसलिए पूछते हैं कि रात को आपको न लिखें।
choice-own-same = वही समय
choice-own-other = दूसरा समय
ask-own-zone-which = जहाँ आप रहते हैं, वहाँ कौन सा समय है?

ask-when = { $city } में सुनवाई किस दिन और कितने बजे है? वैसे लिखें जैसे नोटिस पर है, जैसे: March 15 2027 8:30 AM
ask-when-other = यह किस दिन और कितने बजे है? वैसे लिखें जैसे आपके कागज़ पर है, जैसे: March 15 2027 8:30 AM
ask-when-new = नया दिन और समय क्या है? वैसे लिखें जैसे सबसे नए नोटिस पर है, जैसे: March 15 2027 8:30 AM
say-when-date = इसमें कोई तारीख पढ़ी नहीं जा सकी।
say-when-impossible = यह दिन कैलेंडर में नहीं है। कृपया नोटिस फिर से देखें।
say-when-no-year = कृपया साल भी लिखें, और महीना अक्षरों में, ताकि दिन और महीना मिल न जाएँ।
say-when-unset = लगता है इस कागज़ पर अभी तारीख नहीं है। कृपया नया नोटिस ढूँढें, या तारीख सुनने के लिए 1-800-898-7180 पर फोन करें। सिर्फ अदालत के कागज़ ही पक्के हैं।
ask-day-order = यह दो तरह से पढ़ा जा सकता है। कौन सा दिन?
ask-day-year = कौन सा साल?
ask-day-week = कौन सा दिन?
ask-day-which = यहाँ एक से ज़्यादा दिन हैं। सुनवाई का दिन कौन सा है?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = दूसरा दिन
ask-time = { $when_date }: कितने बजे? जैसे: 8:30 AM
ask-half = { $when_date }: सुबह या दोपहर के बाद?
ask-time-which = { $when_date }: कौन सा समय?
choice-time = { $when_time }
say-time-unreadable = इसमें समय पढ़ा नहीं जा सका। कृपया इस तरह लिखें: 8:30 AM
choice-pick = बटन से दिन चुनें
ask-month = कौन सा महीना?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    कृपया इसे अपने नोटिस से मिलाएँ:
    { $what }
    { $when }
    { $place }
    क्या सब कुछ सही है?
ask-check-doubt =
    कृपया एक बार फिर देखें:
    { $doubts }

    { $what }
    { $when }
    { $place }
    क्या आपके नोटिस पर यही लिखा है?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = हाँ, सब सही है
choice-change = नहीं, कुछ बदलना है
choice-meant = मेरा मतलब { $when_date }
say-doubt-past = यह दिन बीत चुका है।
say-doubt-today-past = आज यह समय बीत चुका है।
say-doubt-far = यह कई साल दूर है।
say-doubt-weekend = यह शनिवार या रविवार है। अदालतें अक्सर बंद रहती हैं।
say-doubt-holiday = यह सरकारी छुट्टी है। अदालतें अक्सर बंद रहती हैं।
say-doubt-early = { $when_time } सुनवाई के लिए बहुत जल्दी है।
say-doubt-late = { $when_time } सुनवाई के लिए बहुत देर है।
say-doubt-weekday = आपने हफ्ते का कोई दूसरा दिन लिखा था। यह तारीख है: { $when_date }
say-doubt-year = आपने साल नहीं लिखा। यह है: { $when_date }
say-doubt-zone = आपने किसी दूसरी जगह का समय लिखा है। नोटिस पर { $when_city } का समय होता है। क्या उसमें { $when_time } लिखा है?
ask-fix = क्या बदलना है?
choice-fix-date = दिन या समय
choice-fix-place = अदालत या जगह
choice-fix-city = शहर और वहाँ का समय
choice-fix-kind = सुनवाई का प्रकार
choice-fix-who = सुनवाई किसकी है

ask-list = कौन सी?
ask-list-empty = यहाँ अभी कोई सुनवाई नहीं है।
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (हमारे पास दो तारीखें हैं)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (हमारे पास दो जगहें हैं)
choice-hearing-awaited = { $what }: अभी तारीख नहीं
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    अभी तारीख नहीं। देखते रहें।
choice-do-change = दिन, समय या जगह बदलनी है
choice-do-cancel = यह सुनवाई रद्द हो गई है
choice-do-list = वापस सूची पर
ask-sure =
    { $what }, { $when }
    क्या आपके सबसे नए नोटिस पर लिखा है कि यह सुनवाई रद्द हो गई है? अगर पक्का पता नहीं, तो पहले वकील से पूछें। सुनवाई छूट जाए तो डिपोर्ट करने का आदेश हो सकता है।
ask-sure-awaited = क्या हम यह सुनवाई भूल जाएँ?
choice-sure-yes = हाँ, रद्द हो गई है
choice-sure-no = नहीं, रहने दें
say-nothing-changed = कुछ नहीं बदला।
say-hearing-gone = वह सुनवाई अब आपकी सूची में नहीं है।

say-thanks = धन्यवाद। कृपया उस दिन तक अपनी तारीख देखते रहें।
say-help-comes =
    बताने के लिए धन्यवाद। हमने दफ्तर को बता दिया है कि आपको मदद चाहिए।
    { $call }
say-call-lawyer = आप { $name } को फोन कर सकते हैं: { $phone }
say-call-lawyer-hours = आप { $name } को फोन कर सकते हैं: { $phone } ({ $hours })
say-call-line = ये लोग वकील ढूँढने में आपकी मदद कर सकते हैं: { $phone }
say-call-line-hours = ये लोग वकील ढूँढने में आपकी मदद कर सकते हैं: { $phone } ({ $hours })
say-call-nobody = वे आपको फोन करेंगे।
counsel = { $from }: हमारे पहले संदेशों में दिया वकील का नंबर अब नहीं चलता। { $call }
counsel-other = { $from } ({ $names }): हमारे पहले संदेशों में दिया वकील का नंबर अब नहीं चलता। { $call }
discreet-counsel = { $from }: अब से { $phone } पर फोन करें, पुराने नंबर पर नहीं।
reply-date = { $sender }: क्या नई तारीख मिली है? कृपया अपनी सबसे नई चिट्ठी देखें।
reply-call-today = { $sender }: हम आज आपको फोन करेंगे। कृपया फोन अपने पास रखें।
say-after-nodate = धन्यवाद। कृपया हर हफ्ते नई तारीख देखते रहें: 1-800-898-7180। सिर्फ अदालत के कागज़ ही पक्के हैं।
say-after-over = बताने के लिए धन्यवाद। हम इसके बारे में और याद नहीं दिलाएँगे।

ask-menu = हम आपकी क्या मदद करें?
choice-go-hearings = मेरी सुनवाइयाँ
choice-go-new = नई सुनवाई जोड़ें
choice-go-settings = सेटिंग्स
choice-go-help = मुझे मदद चाहिए
ask-settings = आपकी भाषा: { $language }। आपके संदेश: { $wording }।
say-wording-discreet = छोटे, बिना विवरण
say-wording-plain = पूरे विवरण के साथ
choice-set-language = भाषा बदलें
choice-set-wording = छोटे या विवरण के साथ
choice-set-zone = मेरे शहर का समय
choice-set-stop = और संदेश नहीं
ask-language-again = आप कौन सी भाषा चाहते हैं?
say-language-set = अब से हम हिन्दी में लिखेंगे।
ask-wording = हमारे रिमाइंडर कैसे हों? छोटे: "{ $sender }: आपकी अपॉइंटमेंट मंगल 15 दिस॰, सुबह 8:30 AM"। विवरण के साथ: सब कुछ संदेश में लिखा होता है। सोचें कि आपका फोन और कौन देख सकता है।
choice-wording-discreet = छोटे, बिना विवरण
choice-wording-plain = पूरे विवरण के साथ
say-wording-set-discreet = आपके रिमाइंडर अब छोटे हैं और यह नहीं बताते कि बात किस बारे में है।
say-wording-set-plain = आपके रिमाइंडर में अब पूरा विवरण है। जो भी आपका फोन देखेगा, वह पढ़ सकता है।
say-zone-set = धन्यवाद। हम आपके शहर के समय के अनुसार दिन में लिखेंगे।
ask-stop = क्या हम सारे संदेश बंद करें? आपकी सुनवाइयाँ वैसी ही रहेंगी, पर कोई याद नहीं दिलाएगा।
choice-stop-all = सारे संदेश बंद करें
choice-stop-no = नहीं, लिखते रहें
say-help =
    हम { $sender } हैं। हम लोगों को उनकी सुनवाइयाँ याद दिलाते हैं। हम अदालत नहीं हैं।
    { $call }
    सारे संदेश बंद करने के लिए STOP भेजें। मेनू के लिए MENU भेजें।

say-stopped = { $sender }: अब आपको हमारे संदेश नहीं आएँगे। फिर से शुरू करने के लिए START भेजें।
say-restarted-here = आपका फिर से स्वागत है। अगर आपको हमारे SMS भी आते हैं, तो वहाँ भी START भेजें।
say-wrong-number = माफ कीजिए। हम इस नंबर पर फिर नहीं लिखेंगे।
ask-leave = एक सवाल अधूरा है। क्या बंद करें?
choice-leave-question = सिर्फ वह सवाल
say-left = ठीक है, इसे छोड़ देते हैं।

choice-back = वापस
say-choose = कृपया इनमें से एक चुनें।
say-choose-number = कृपया एक नंबर से जवाब दें।
say-not-understood = यह समझ नहीं आया।
say-you-are-welcome = कोई बात नहीं। जब भी ज़रूरत हो, MENU भेजें।
say-number-dropped = आपने एक नंबर भेजा जो A-number जैसा लगता है। हमने उसे हटा दिया और सँभाला नहीं। कृपया उसे कभी संदेश में न भेजें।
say-names-dropped = उस कागज़ का कोई नाम हमने नहीं रखा है।
say-cannot-read-voice = हम यहाँ आवाज़ वाले संदेश नहीं सुन सकते। कृपया लिखकर भेजें।
say-cannot-read-photo = हम यहाँ फोटो या फाइल नहीं पढ़ सकते। कृपया नोटिस पर लिखा दिन और समय लिखें।
say-cannot-read-other = हम यहाँ सिर्फ लिखा हुआ पढ़ सकते हैं। कृपया लिखकर भेजें।
say-cannot-read-old-button = वह बटन किसी पुराने सवाल का है।

## When it is unclear, or too much

say-we-were-at = कुछ समय बीत गया है। हम इस सवाल पर थे:
say-please-wait = एक साथ बहुत सारे संदेश आ गए। कृपया दस मिनट बाद लिखें। सारे संदेश बंद करने के लिए STOP भेजें।
say-cannot-read-edit = पुराने संदेश में किया गया बदलाव हमें नहीं दिखता। कृपया फिर से लिखें।
say-write-in-private = यहाँ एक समय पर एक ही व्यक्ति से बात होती है। कृपया निजी चैट में लिखें। यह ग्रुप अब छोड़ा जा रहा है।
ask-stop-which = आप कम संदेश चाहते हैं। क्या बंद करें?
choice-stop-about = सिर्फ { $name } के बारे में
staff-unclear-text = { $label } ने कुछ लिखा है जो हम पढ़ नहीं सके। कृपया संपर्क करें।
staff-unclear-unfinished = { $label } ने तारीख लिखी, पर हाँ नहीं कहा। वह गिनी नहीं जाती, और किसी को याद नहीं दिलाया जाता। कृपया पूछें।
staff-unclear-stop = { $label } को कम संदेश चाहिए, पर पता नहीं कौन से। कृपया उनसे पूछें।

## Delivery: why something did not arrive, and who is asked then

why-stopped = उन्होंने कहा कि और संदेश न भेजें
why-number = यह नंबर नहीं चलता, या इस पर SMS नहीं आते
why-account = कंपनी हमारा खाता या हमारी सेटिंग्स नहीं मानती
why-filtered = फोन कंपनियाँ हमारे संदेश रोक रही हैं
why-phone = फोन बंद है या पहुँच से बाहर है
why-provider = कंपनी से संपर्क नहीं हो पा रहा
why-blocked = उन्होंने बॉट को रोक दिया है
why-gone = वह चैट अब नहीं है
why-unreadable = कंपनी हमारा संदेश पढ़ नहीं सकती
why-unknown = कंपनी ने ऐसा कारण बताया जो हम नहीं जानते
why-twice = कोई और प्रोग्राम यही बॉट इस्तेमाल कर रहा है
why-throttled = एक साथ बहुत सारे संदेश
why-late = मदद के लिए बहुत देर हो गई थी
relay-ask = { $sender }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, उसके बारे में कोई जवाब नहीं आया: { $when }। कृपया पक्का करें कि उन्हें पता है।
staff-silent = { $label } की ओर से लंबे समय से कोई जवाब नहीं आया। हम अब पूछ रहे हैं कि क्या फोन अब भी उनका है। कृपया फोन करें।
staff-silent-many = लंबे समय से कोई जवाब न देने वाले फोन: { $count }। कृपया फोन सूची देखें।
staff-load = { $channel }: कल के रिमाइंडरों के लिए रात से पहले समय कम है। हम पहले शुरू करते हैं।
discreet-still = क्या यह आप ही हैं? 1 = हाँ, दिखाएँ। 2 = गलत नंबर।
discreet-still-tap = क्या यह अब भी आप ही हैं?
choice-still-me = हाँ, दिखाएँ
choice-still-wrong = गलत नंबर

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } पर संदेश फिर जा रहे हैं। वे { $minutes } मिनट देर से थे।
staff-job-failed = यह काम नहीं हुआ: { $job } ({ $reason })। हम बाद में फिर कोशिश करेंगे। कृपया मशीन देखें।
staff-job-down = { $since } से यह काम नहीं हो रहा: { $job } ({ $reason })। हम हर घंटे फिर कोशिश करते हैं। क्या करना है, यह मशीन पर { $command } बताता है।
staff-clock-back = मशीन की घड़ी { $minutes } मिनट पीछे की गई। कृपया जाँच करें।
staff-disk = डिस्क लगभग भर गई है: { $megabytes } MB बाकी। कृपया जगह बनाएँ, नहीं तो हम संदेश नहीं रख सकेंगे।
staff-case-ends = { $label }: किसी ने हमें नई तारीख नहीं बताई। दो हफ्तों में हम यह केस मिटा देंगे। अगर कोई तारीख रह गई है, तो कृपया जोड़ें।
digest =
    आज दफ्तर के लिए:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } सुनवाई पास है और पक्की नहीं हुई।
   *[other] { $count } सुनवाइयाँ पास हैं और पक्की नहीं हुईं।
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } व्यक्ति की सुनवाई है, पर उस तक कोई संदेश नहीं पहुँचता।
   *[other] { $count } लोगों की सुनवाई है, पर उन तक कोई संदेश नहीं पहुँचता।
}
digest-tasks = { $count ->
    [one] फोन सूची में { $count } काम बाकी है।
   *[other] फोन सूची में { $count } काम बाकी हैं।
}
digest-imports = { $count ->
    [one] { $count } इंपोर्ट मंज़ूरी के इंतज़ार में है।
   *[other] { $count } इंपोर्ट मंज़ूरी के इंतज़ार में हैं।
}
digest-ending = एक हफ्ते में मिटाए जाने वाले केस: { $count }। भेजे गए संदेशों का सबूत चाहिए, तो अभी छाप लें।
digest-paused = भेजना रुका हुआ है: { $channel } ({ $reason })।
digest-guidance = { $count ->
    [one] { $count } जानकारी की जल्दी जाँच करनी है।
   *[other] { $count } जानकारियों की जल्दी जाँच करनी है।
}
digest-more = … { $count } और

## The first day

profile-about = आपकी अपॉइंटमेंट आपकी भाषा में याद दिलाते हैं। मुफ्त। बंद करने के लिए STOP भेजें।
profile-description = हम आपको आपकी अपॉइंटमेंट याद दिलाते हैं, ताकि कोई छूट न जाए। यह मुफ्त है। शुरू करने के लिए नीचे का बटन दबाएँ। किसी भी समय बंद करने के लिए STOP भेजें।
staff-test = यह एक जाँच है। दफ्तर के लिए चेतावनियाँ आपको यहाँ मिलेंगी।

## On paper

poster-title = हम आपको आपकी अपॉइंटमेंट याद दिलाते हैं
poster-why = ताकि कोई छूट न जाए। आपकी भाषा में। मुफ्त।
poster-telegram = Telegram पर: फोन का कैमरा इस चौकोर पर रखें, फिर बटन दबाएँ।
poster-sms = SMS से: { $phone } पर "{ $word }" लिखकर भेजें
sheet-title = आपकी अपॉइंटमेंट के रिमाइंडर
sheet-name = हम आपको किस नाम से लिखें? घर का नाम सबसे अच्छा है।
sheet-number = कृपया इस कागज़ पर पूरा नाम या A-number न लिखें।
sheet-phone = आपका मोबाइल नंबर
sheet-date = दिन, समय और शहर, जैसे आपके सबसे नए नोटिस पर है
sheet-news = आप मुझे दफ्तर की खबरें भी भेज सकते हैं। यह मेरा अलग फैसला है।
sheet-share = इन लोगों को भी मेरी तारीखों के संदेश मिल सकते हैं। हर एक अपना अलग कागज़ भरे।
sheet-privacy = हम केवल इस कागज़ पर लिखा हुआ और हमारे संदेश रखते हैं। विज्ञापन के लिए आपका नंबर किसी को नहीं देते। आपका केस खत्म होने पर हम सब मिटा देते हैं।
sheet-signature = हस्ताक्षर
sheet-day = आज की तारीख
sheet-keep = कृपया यह हिस्सा सँभालकर रखें।
sheet-sender = हमारे संदेश { $phone } से आते हैं और ऐसे शुरू होते हैं: { $sender }
sheet-never = हम कभी पैसे, पासवर्ड या A-number नहीं माँगते।
sheet-call = कोई सवाल? हमें फोन करें: { $phone }

## Settings and privacy

choice-set-second = दूसरी भाषा
choice-set-code = मेरा कोड शब्द
choice-set-ways = आप मुझे कहाँ लिखते हैं
choice-set-data = मेरे बारे में आपको क्या पता है
ask-second = जब कोई संदेश { $language } में न हो, तो कौन सी भाषा इस्तेमाल करें?
choice-second-none = कोई दूसरी भाषा नहीं
say-second-set = धन्यवाद। जब कोई संदेश आपकी भाषा में न हो, तो वह { $language } में आएगा।
say-second-none = ठीक है। हम दूसरी भाषा इस्तेमाल नहीं करेंगे।

ask-code = कोड शब्द से पता चलता है कि संदेश सचमुच हमारा है: यह हमारे रिमाइंडरों में लिखा होता है। 3 से 16 अक्षरों या अंकों का एक शब्द लिखें, जैसे: mango7
ask-code-have = आपका कोड शब्द { $code } है। यह हमारे रिमाइंडरों में लिखा होता है, ताकि आपको पता चले कि वे हमारे हैं। बदलने के लिए नया शब्द लिखें।
choice-code-remove = कोड शब्द हटाएँ
say-code-set = आपका कोड शब्द अब { $code } है। कृपया किसी को न बताएँ।
say-code-removed = आपके रिमाइंडरों में अब कोड शब्द नहीं है।
say-code-unreadable = कृपया कम से कम 3 अक्षरों का एक शब्द लिखें, दूसरे निशानों के बिना। अंक लिख सकते हैं।
say-code-long = यह शब्द बहुत लंबा है। कृपया छोटा शब्द चुनें।
say-code-telling = इस शब्द से दूसरों को पता चल सकता है कि संदेश किस बारे में हैं। कृपया दूसरा शब्द चुनें, जैसे कोई फल या जानवर।
telling-words = इमिग्रेशन अदालत कोर्ट कचहरी सुनवाई पेशी जज वकील डिपोर्ट ज़मानत शरण कानून adalat sunvai sunwai vakil vakeel zamanat

ask-ways =
    हम आपको यहाँ लिखते हैं:
    { $ways }
choice-ways-sms = SMS से भी
choice-ways-telegram = Telegram से भी
choice-ways-moved = मेरा नंबर बदल गया
choice-ways-first = पहले कहाँ लिखना है
ask-first = हम आपको पहले कहाँ लिखें?
say-first-set = ठीक है। हम पहले वहाँ लिखेंगे।
say-move-code =
    आपका कोड: { $code }
    { $how }
    यह एक बार चलता है, एक दिन के लिए। इसे और किसी को न दिखाएँ।
say-how-sms-here = इसे अपने दूसरे फोन से इस नंबर पर भेजें।
say-how-sms = इसे अपने फोन से SMS में यहाँ भेजें: { $to }
say-how-telegram = इसे हमें Telegram पर भेजें: { $to }
say-way-added = हो गया। अब हमारे संदेश आपको यहाँ भी आ सकते हैं।
say-way-moved = हो गया। अब से हम आपको यहाँ लिखेंगे। पुराने नंबर पर और संदेश नहीं जाएँगे।
say-way-same = कोड आपको यहीं मिला था। कृपया दूसरे फोन से भेजें।
say-way-taken = हम यह फोन खुद नहीं जोड़ सके। दफ्तर को बता दिया गया है, वे आपकी मदद करेंगे।
say-way-warning = आपके संदेश अब { $way } पर भी जाते हैं, या सिर्फ वहाँ। अगर आपने यह नहीं कहा था, तो कृपया फोन करें: { $phone }

choice-do-mute = इस केस के बारे में संदेश नहीं
choice-do-unmute = इस केस के बारे में फिर संदेश
say-what-muted = { $what } (संदेश नहीं)
say-muted = ठीक है। हम इस केस की किसी भी तारीख के बारे में और नहीं लिखेंगे। बाकी सब वैसे ही चलेगा।
say-unmuted = ठीक है। इस केस की सब तारीखों के बारे में फिर संदेश आएँगे।

ask-data = हम आपको दिखा सकते हैं कि आपके बारे में हमारे पास क्या है, या उसे मिटा सकते हैं।
choice-data-stored = दिखाएँ क्या रखा है
choice-data-erase = मेरा सब कुछ मिटाएँ
say-stored =
    आपके बारे में हमारे पास यह है:
    { $lines }
    { $kept }
say-stored-language = भाषा: { $language }
say-stored-second = दूसरी भाषा: { $language }
say-stored-zone = आपके शहर का समय: { $zone }
say-stored-wording = आपके संदेश: { $wording }
say-stored-code = कोड शब्द: { $code }
say-stored-way = { $way }: आपने { $when_date } को सहमति दी
say-stored-way-office = { $way }: दफ्तर ने { $when_date } को लिखा कि आप सहमत हैं
say-stored-way-silent = { $way }: संदेश नहीं
say-stored-people = आपको इनकी तारीखें मिलती हैं: { $names }
say-stored-followers = { $count ->
    [one] { $count } और व्यक्ति को आपकी सुनवाइयों के संदेश मिलते हैं।
   *[other] { $count } और लोगों को आपकी सुनवाइयों के संदेश मिलते हैं।
}
say-stored-kept = { $days ->
    [one] और हमारे बीच के संदेश। जब केस खत्म होता है, हम उसे { $days } दिन बाद मिटा देते हैं। अगर आप "मेरा सब कुछ मिटाएँ" चुनते हैं, तो हम सब कुछ अभी मिटा देते हैं।
   *[other] और हमारे बीच के संदेश। जब केस खत्म होता है, हम उसे { $days } दिनों बाद मिटा देते हैं। अगर आप "मेरा सब कुछ मिटाएँ" चुनते हैं, तो हम सब कुछ अभी मिटा देते हैं।
}
ask-erase = क्या हम आपके बारे में सारी जानकारी मिटा दें? फिर कोई आपको याद नहीं दिलाएगा। आपकी सुनवाइयाँ वैसी ही रहेंगी: कृपया उन पर ज़रूर जाएँ।
choice-erase-yes = हाँ, मिटाएँ
choice-erase-no = नहीं, रखें
ask-erase-sure = इसे वापस नहीं किया जा सकता। कृपया पहले अपनी तारीखें लिख लें। सब कुछ अभी मिटाएँ?
choice-erase-sure = हाँ, सब कुछ मिटाएँ
say-erased = { $sender }: आपके बारे में सारी जानकारी मिटा दी गई है। अब हमारे संदेश नहीं आएँगे। नए सिरे से शुरू करने के लिए START भेजें।
staff-erased = किसी ने कहा कि उनके बारे में हमारी जानकारी मिटाई जाए। यह हो गया है।
staff-erased-stays = किसी ने कहा कि उनके बारे में हमारी जानकारी मिटाई जाए। यह हो गया है। दफ्तर का केस, या जिसकी तारीखें दूसरों को मिलती हैं, उनके बिना चलता रहेगा: कृपया फोन सूची देखें।
staff-two-people = { $label } यह फोन इस्तेमाल करना चाहते हैं: { $way }। इस फोन का अपना अलग केस है। कुछ नहीं जोड़ा गया। कृपया फोन करें।

## A hearing's life

discreet-awaited = { $from }: क्या आपकी अपॉइंटमेंट की तारीख मिल गई? कृपया पता करें।
discreet-awaited-short = { $from }: क्या अब तारीख मिल गई?
discreet-awaited-other = { $from }: जिस अपॉइंटमेंट का आप ध्यान रखते हैं, क्या उसकी तारीख मिल गई? पता करें।
awaited-check = { $from }: क्या आपकी सुनवाई की तारीख मिल गई? यहाँ देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। अगर वहाँ कुछ न दिखे, तो इसका मतलब कभी यह नहीं कि सुनवाई नहीं है। सिर्फ अदालत के कागज़ ही पक्के हैं।
awaited-check-other = { $from }: क्या { $names } की सुनवाई की तारीख मिल गई? यहाँ देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। अगर वहाँ कुछ न दिखे, तो इसका मतलब कभी यह नहीं कि सुनवाई नहीं है। सिर्फ अदालत के कागज़ ही पक्के हैं।
awaited-stop = { $text } { $stop }
choice-havedate = तारीख मिल गई
choice-notyet = अभी नहीं
choice-unask = पूछना बंद करें
choice-unset = अभी तारीख नहीं मिली
say-awaited =
    लिख लिया: अभी तारीख नहीं है। हम हफ्ते में एक बार पूछेंगे।
    कृपया आप भी हर हफ्ते देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180
    अगर वहाँ कुछ न दिखे, तो इसका मतलब कभी यह नहीं कि सुनवाई नहीं है। सिर्फ अदालत के कागज़ ही पक्के हैं।
say-unasked = ठीक है, हम और नहीं पूछेंगे। कृपया खुद तारीख देखते रहें: 1-800-898-7180। जब तारीख मिले, यह भेजें: नई सुनवाई

choice-missed = जाना नहीं हुआ
say-missed =
    यह गंभीर बात है। जब कोई सुनवाई पर नहीं जाता, तो जज उसके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं।
    कृपया आज ही फोन करें। चिट्ठी का इंतज़ार न करें।
    { $call }
    हमने दफ्तर को बता दिया है।
ask-over =
    { $what }, { $when }
    क्या पूरा केस खत्म हो गया है, अब और कोई सुनवाई नहीं होनी? अगर जज ने फैसला दिया है, तो उसी दिन वकील से पूछें कि उसका क्या मतलब है।
ask-over-awaited = क्या पूरा केस खत्म हो गया है, अब और कोई सुनवाई नहीं होनी? अगर जज ने फैसला दिया है, तो उसी दिन वकील से पूछें कि उसका क्या मतलब है।
choice-over-yes = हाँ, खत्म हो गया
choice-over-no = नहीं, याद दिलाते रहें

choice-do-over = मेरा केस खत्म हो गया
choice-do-calendar = मेरे कैलेंडर में डालें
choice-do-map = नक्शे पर जगह दिखाएँ
calendar-title = { $sender }: अपॉइंटमेंट
say-calendar = यह आपके कैलेंडर के लिए फाइल है। इसमें नहीं लिखा कि बात किस बारे में है। अगर तारीख बदले, तो नई फाइल माँगें।
say-calendar-link = यह लिंक तारीख को आपके कैलेंडर में डालता है। इसमें नहीं लिखा कि बात किस बारे में है: { $link }
say-calendar-none = इस तारीख के लिए कैलेंडर की फाइल नहीं है।
say-map =
    { $place }
    { $link }
    उसी जगह जाएँ जो आपके नोटिस पर लिखी है।

## Guide

choice-go-guide = सवाल और जवाब
choice-go-lawyer = मेरे वकील को फोन
ask-guide = आप क्या जानना चाहते हैं?
choice-guide-more = और सवाल
guide-said =
    { $text }

    स्रोत: { $source } ({ $reviewed })। यह कानूनी सलाह नहीं।
guide-said-call =
    { $text }

    { $call }
    स्रोत: { $source } ({ $reviewed })। यह कानूनी सलाह नहीं।
guide-own = { $text }

guide-dont_miss-title = सुनवाई क्यों न छोड़ें?
guide-dont_miss =
    हर सुनवाई ज़रूरी है, छोटी भी।

    अगर आप नहीं गए, तो जज आपके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं। देर से पहुँचना भी न आने जैसा गिना जा सकता है।

    यह तब भी सच है जब आपके पहले कागज़ (NTA) पर तारीख नहीं थी।

    तारीख बदल सकती है, पहले भी आ सकती है। हर हफ्ते देखें:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    अगर वहाँ कुछ न दिखे, तो भी देखते रहें। सिर्फ अदालत के कागज़ ही पक्के हैं।

    अदालत की हर चिट्ठी खोलें। वकील से जल्दी मिलें।
guide-dont_miss-sms = हर सुनवाई ज़रूरी है। अगर आप नहीं गए या देर से गए, तो जज आपके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं। तब भी, जब पहले कागज़ (NTA) पर तारीख नहीं थी। हर हफ्ते देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। कुछ न दिखे तो भी देखते रहें। सिर्फ अदालत के कागज़ ही पक्के हैं।

guide-what_to_bring-title = साथ क्या लाना है
guide-what_to_bring =
    सुनवाई के लिए लोग यह लाते हैं:
    - सुनवाई का नोटिस
    - केस का पहला कागज़ (NTA)
    - फोटो वाली ID
    - अदालत के सारे कागज़, कॉपियों के साथ
    - जो कागज़ अंग्रेज़ी में नहीं हैं, उनका अनुवाद

    जल्दी निकलें: सुरक्षा जाँच की लाइन होती है।

    जो कागज़ जज को पढ़ने हैं, उनके लिए समय की हद होती है। कागज़ों के बारे में अपने वकील से पूछें।
guide-what_to_bring-sms = लाएँ: नोटिस, अदालत का पहला कागज़ (NTA), फोटो वाली ID, अदालत के सारे कागज़ कॉपियों के साथ, और अनुवाद। जल्दी निकलें: सुरक्षा जाँच की लाइन होती है। जज के लिए कागज़ों की समय की हद होती है: वकील से पूछें।

guide-day_of_hearing-title = सुनवाई का दिन
guide-day_of_hearing =
    सुरक्षा जाँच करवाकर तय समय तक कमरे में पहुँच जाएँ। देर से पहुँचना न आने जैसा गिना जा सकता है।

    अदालत का दुभाषिया मुफ्त है।

    निकलने से पहले वह कागज़ ढूँढें जिस पर अगली तारीख है। कागज़ नहीं मिला? माँगें, और यहाँ देखें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180

    फिर हमें नई तारीख बताएँ। हम याद दिलाएँगे।
guide-day_of_hearing-sms = सुरक्षा जाँच करवाकर तय समय तक कमरे में पहुँचें: देर से पहुँचना न आने जैसा गिना जा सकता है। अदालत का दुभाषिया मुफ्त है। निकलने से पहले अगली तारीख वाला कागज़ माँगें। फिर हमें नई तारीख बताएँ।

guide-in_person_or_online-title = खुद जाना या इंटरनेट से?
guide-in_person_or_online =
    खुद जाएँ, जब तक नोटिस या अदालत यह न कहे कि सुनवाई इंटरनेट से है।

    सिर्फ वीडियो लिंक होने का मतलब यह नहीं कि सुनवाई इंटरनेट से है। जज बदलने से लिंक बदल सकता है।

    पक्का पता नहीं? नोटिस पर लिखी अदालत को, या 1-800-898-7180 पर फोन करें। जज से इंटरनेट वाली सुनवाई माँगने के बारे में वकील से पूछें। जब तक जज हाँ नहीं कहते, खुद जाना होगा।
guide-in_person_or_online-sms = खुद जाएँ, जब तक नोटिस या अदालत यह न कहे कि सुनवाई इंटरनेट से है। सिर्फ वीडियो लिंक का यह मतलब नहीं। जज से माँगने के बारे में वकील से पूछें। जज के हाँ कहने तक खुद जाना होगा।

guide-cannot_go-title = अगर जाना मुमकिन न हो
guide-cannot_go =
    दूसरा दिन या दूसरी अदालत माँगने से किसी को छूट नहीं मिलती, जब तक जज हाँ न कहें। घर बदलने से केस की जगह नहीं बदलती।

    जो हाज़िर नहीं, उसके लिए डिपोर्ट करने (देश से बाहर भेजने) का आदेश हो सकता है, चाहे वह बीमार हो या दूर हो।

    वकील उस दिन से पहले जज से निवेदन कर सकते हैं। अभी फोन करें, इंतज़ार न करें।
guide-cannot_go-sms = दूसरा दिन या दूसरी अदालत माँगने से छूट नहीं मिलती, जब तक जज हाँ न कहें। जो हाज़िर नहीं, उसके लिए डिपोर्ट करने (देश से बाहर भेजने) का आदेश हो सकता है। वकील पहले जज से निवेदन कर सकते हैं। अभी फोन करें।

guide-moved-title = मेरा घर बदल गया है
guide-moved =
    हमें बताने से अदालत को पता नहीं चलता। वकील, डाकघर या USCIS को बताने से भी नहीं।

    1. अदालत: फॉर्म EOIR-33 (पता बदलने का फॉर्म), 5 दिनों में। हर व्यक्ति के लिए अलग फॉर्म, और एक कॉपी ICE के वकीलों (OPLA) को। इंटरनेट पर भी: https://respondentaccess.eoir.justice.gov
    2. USCIS: फॉर्म AR-11 (नया पता) या आपका इंटरनेट खाता, 10 दिनों में।
    3. ICE, अगर आप वहाँ हाज़िरी देते हैं: https://www.ice.gov/check-in पर, 5 काम के दिनों में।

    अदालत अपनी चिट्ठियाँ आपके आखिरी पते पर भेजती है। जो वहाँ भेजा गया, वह मिला हुआ गिना जाता है।
    घर बदलने से आपका केस दूसरी अदालत में नहीं जाता।
guide-moved-sms = हमें, डाकघर या USCIS को बताने से अदालत को पता नहीं चलता। अदालत: फॉर्म EOIR-33 (नया पता) 5 दिनों में, हर व्यक्ति के लिए अलग: https://respondentaccess.eoir.justice.gov USCIS: फॉर्म AR-11 10 दिनों में। ICE, अगर वहाँ हाज़िरी देते हैं: 5 काम के दिनों में। घर बदलने से केस की जगह नहीं बदलती।

guide-afraid_to_go-title = मुझे जाने से डर लगता है
guide-afraid_to_go =
    दो बातें सच हैं:
    - मई 2025 से ICE ने इमिग्रेशन अदालतों में लोगों को गिरफ्तार किया है।
    - अगर आप सुनवाई पर नहीं गए, तो जज आपके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं।

    उस दिन से पहले वकील या कानूनी मदद वालों से बात करें। आप पूछ सकते हैं:
    - क्या जज से इंटरनेट वाली सुनवाई माँगी जा सकती है?
    - अगर सरकार मेरा केस बंद करने (dismiss) को कहे तो क्या? यह हमेशा अच्छी खबर नहीं होती।

    किसी भरोसे के व्यक्ति को बताएँ कि आप कहाँ जा रहे हैं। परिवार हिरासत में लिए गए व्यक्ति को यहाँ ढूँढ सकता है: https://locator.ice.gov (इसके लिए A-number चाहिए: उसे घर पर रखें, यहाँ कभी न भेजें)।
guide-afraid_to_go-sms = दो बातें सच हैं। मई 2025 से ICE ने इमिग्रेशन अदालतों में लोगों को गिरफ्तार किया है। अगर आप नहीं गए, तो जज डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं। पहले वकील से बात करें, इंटरनेट वाली सुनवाई के बारे में भी। किसी भरोसे के व्यक्ति को बताएँ।

guide-interpreter-title = मुफ्त दुभाषिया
guide-interpreter =
    इमिग्रेशन अदालत में दुभाषिया मुफ्त है।

    अदालत को या जज को अपनी भाषा, अपनी बोली और अपना गाँव या शहर बताएँ।

    परिवार और दोस्त अदालत में आपके लिए अनुवाद नहीं कर सकते।

    अगर दुभाषिए की बात समझ न आए, तो जज को बताएँ।

    USCIS के इंटरव्यू के लिए उनकी चिट्ठी पढ़ें।
guide-interpreter-sms = इमिग्रेशन अदालत में दुभाषिया मुफ्त है। अदालत को अपनी भाषा, बोली और गाँव या शहर बताएँ। परिवार अदालत में अनुवाद नहीं कर सकता। USCIS के इंटरव्यू के लिए उनकी चिट्ठी पढ़ें।

guide-find_a_lawyer-title = वकील ढूँढना
guide-find_a_lawyer =
    अपने सारे कागज़ लेकर वकील से जल्दी मिलें।

    इमिग्रेशन के बारे में कानूनी सलाह सिर्फ वकील दे सकते हैं, और वे मददगार जिन्हें अमेरिका के न्याय विभाग ने मान्यता दी है। और कोई नहीं।

    मुफ्त या सस्ती मदद की अदालत की सूची:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = सारे कागज़ लेकर वकील से जल्दी मिलें। कानूनी सलाह सिर्फ वकील या न्याय विभाग से मान्यता वाले मददगार दे सकते हैं। मुफ्त या सस्ती मदद: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = ठगी से बचें
guide-scams =
    कुछ लोग अदालत, वकील या ICE बनकर ठगते हैं। वे वीडियो पर नकली सुनवाई करते हैं, "ज़मानत" के पैसे माँगते हैं, या झूठे नंबर से फोन करते हैं।

    हम कभी पैसे, A-number, सोशल सिक्योरिटी नंबर या पासवर्ड नहीं माँगते। अदालत यहाँ कभी लिंक नहीं भेजती।

    सरकार के असली पन्नों के अंत में .gov होता है।

    शक है? अपने वकील को फोन करें, या नोटिस पर लिखे नंबर पर अदालत को। ठगी की रिपोर्ट करें: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = हम कभी पैसे, A-number या पासवर्ड नहीं माँगते। अदालत यहाँ कभी लिंक नहीं भेजती। सरकार के असली पन्नों के अंत में .gov होता है। नकली वीडियो सुनवाइयाँ और झूठे नंबर भी होते हैं। रिपोर्ट करें: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = अदालत की चिट्ठी या आदेश
guide-letter_or_order =
    अदालत की हर चिट्ठी तुरंत खोलें। उसमें तारीख बदली हो सकती है या कुछ माँगा हो सकता है।

    डिपोर्ट करने (देश से बाहर भेजने) का आदेश: उसी दिन वकील से बात करें। जवाब देने के रास्ते हो सकते हैं, पर समय कम होता है: दिन, हफ्ते नहीं। सुनवाई छूटने के बाद आदेश तुरंत लागू होता है।

    क्या कोई आपसे केस बंद करने (dismiss) के लिए हाँ कहने को कहता है? पहले वकील से बात करें। 2025 से इस वजह से कुछ लोगों को जल्दी डिपोर्ट किया गया है।

    सारे कागज़ सँभालकर रखें।
guide-letter_or_order-sms = अदालत की हर चिट्ठी तुरंत खोलें। डिपोर्ट करने (देश से बाहर भेजने) का आदेश: उसी दिन वकील से बात करें। समय कम होता है: दिन, हफ्ते नहीं। केस बंद करने (dismiss) के लिए हाँ कहने से पहले वकील से बात करें।

guide-missed-title = मेरी सुनवाई छूट गई
guide-missed =
    जब कोई सुनवाई पर नहीं जाता, तो जज उसके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं। ऐसा आदेश तुरंत लागू होता है।

    जज से केस फिर से खोलने का निवेदन करने का रास्ता हो सकता है, आम तौर पर सिर्फ एक बार। समय कम होता है: दिन, हफ्ते नहीं।

    आज ही वकील से बात करें। जज ने क्या फैसला किया, यहाँ पता करें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। अगर वहाँ कुछ न दिखे, तो भी देखते रहें।
guide-missed-sms = जज आपके बिना ही डिपोर्ट करने (देश से बाहर भेजने) का आदेश दे सकते हैं, और वह तुरंत लागू होता है। केस फिर से खोलने के निवेदन का रास्ता हो सकता है, आम तौर पर एक बार। समय कम होता है: दिन, हफ्ते नहीं। आज ही वकील से बात करें।

choice-go-family = परिवार
ask-family = परिवार: आप क्या करना चाहते हैं?
choice-family-list = मेरी तारीखें किसे मिलती हैं
choice-family-invite = रिश्तेदार को बुलाएँ
choice-family-give = जिसकी सुनवाई है उसे कोड दें
choice-family-code = मेरे पास कोड है
choice-family-leave = किसी की तारीखें लेना बंद
ask-family-name = आप किसे बुलाना चाहते हैं? घर का नाम काफी है, जैसे "मेरी बहन"। कृपया पूरा नाम न भेजें।
ask-family-calls = { $name } आपको क्या कहकर बुलाते हैं? घर का नाम सबसे अच्छा है, जैसे "मम्मी" या "चाचा जी"।
say-family-code =
    कृपया यह कोड खुद { $name } को दें। यह एक बार चलता है, 7 दिनों के लिए।
    { $ways }
family-way-code = कोड: { $code }
family-way-sms = वे यह कोड SMS से यहाँ भेज सकते हैं: { $phone }
family-way-link = या Telegram पर यह खोलें: { $link }
ask-family-code = कृपया वह कोड लिखें जो आपको दिया गया है।
say-family-code-wrong = यह कोड नहीं चलता। कृपया नया माँगें।
say-family-joined = हो गया। अब आपको { $name } वाले रिमाइंडर भी आएँगे।
say-family-linked = हो गया। { $name } ने आपके लिए जो लिखा था, वह अब आपके हाथ में है। आपकी तारीखें किसे मिलें, यह आप तय करते हैं।
ask-family-list = इन्हें आपकी तारीखें मिलती हैं, या ये माँग रहे हैं:
ask-family-nobody = और किसी को आपकी तारीखें नहीं मिलतीं।
choice-family-approved = { $name }: आपकी तारीखें मिलती हैं
choice-family-pending = { $name }: आपके जवाब का इंतज़ार
ask-family-allow = क्या { $name } आपकी सारी तारीखें देख सकते हैं और उनके रिमाइंडर पा सकते हैं?
ask-family-remove = { $name } को आपकी तारीखों के रिमाइंडर मिलते हैं। क्या इसे बंद करें?
say-family-approved = ठीक है। अब से { $name } को आपकी तारीखें मिलेंगी।
say-family-removed = ठीक है। { $name } को आपकी तारीखों के बारे में हमारी ओर से और कुछ नहीं आएगा। जो कोड अभी इस्तेमाल नहीं हुए, वे अब नहीं चलेंगे।
ask-family-leave = अब आपको किसकी तारीखें नहीं चाहिए?
say-family-left = अब आपको { $name } की तारीखें नहीं आएँगी।
say-family-offer = क्या ये रिमाइंडर { $name } को भी आएँ? { $name } के लिए कोड पाने के लिए यह भेजें: परिवार

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: आपके लिए एक संदेश है।
staff-broadcast-asked = { $name } चाहते हैं कि आप यह संदेश मंज़ूर करें: "{ $title }"। जिन्हें मिलेगा: { $count }। देखने के लिए /broadcast भेजें।
staff-broadcast-grown = संदेश "{ $name }" रुका हुआ है: अब मंज़ूर संख्या ({ $count }) से ज़्यादा लोगों को मिलेगा। कृपया देखें।

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = हमें बताया गया है कि अदालत इस दिन बंद है। इससे कुछ रद्द नहीं होता। जाने से पहले देख लें।
sms-closed-short = अदालत बंद हो सकती है। कुछ रद्द नहीं: पहले देख लें।
rich-closed = हमें बताया गया है कि अदालत इस दिन बंद है। इससे कुछ रद्द नहीं होता। जाने से पहले देख लें।

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = हमें बताया गया है कि { $court } इस दिन बंद है: { $date }। इस संदेश से कुछ रद्द नहीं होता। जाने से पहले देख लें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। सिर्फ अदालत के कागज़ ही पक्के हैं। सवाल: { $phone }
ready-court_moved = हमें बताया गया है कि { $court } की जगह बदल गई है। नई जगह: { $place }। दिन और समय वही है, जब तक अदालत कुछ और न कहे। सबसे नए नोटिस पर लिखी जगह पर जाएँ और देख लें: https://acis.eoir.justice.gov/en/ या 1-800-898-7180। सवाल: { $phone }
ready-office_moved = हमारा दफ्तर नई जगह पर है। नया पता: { $place }। सिर्फ हमारा दफ्तर बदला है: आपकी सुनवाइयाँ वहीं हैं। सवाल: { $phone }
ready-new_attorney = इस केस के वकील अब { $attorney } हैं: { $number }। कृपया अब से वहीं फोन करें। सुनवाइयाँ वैसी ही हैं। कुछ साफ न हो तो हमें फोन करें: { $phone }
ready-rights_session = आपके अधिकारों पर एक मुफ्त बातचीत में आपका स्वागत है: { $when }। जगह: { $place }। यह आम जानकारी है, कानूनी सलाह नहीं। आपको अपने केस के बारे में कुछ बताना नहीं पड़ेगा। सवाल: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = दफ्तर की खबरें
ask-news = याद दिलाने के अलावा दफ्तर के पास कभी-कभी बहुत से लोगों के लिए खबर होती है, जैसे अधिकारों पर बातचीत या नई मदद। क्या हम आपको इस बारे में भी लिखें? आप कभी भी यहाँ बंद कर सकते हैं, याद दिलाना चलता रहेगा।
ask-news-have = आपको दफ्तर की खबरें भी आती हैं। क्या आप इन्हें अब भी चाहते हैं? याद दिलाना चलता रहेगा।
choice-news-yes = हाँ, खबरें भी
choice-news-no = नहीं, सिर्फ याद दिलाएँ
say-news-on = धन्यवाद। अब से आपको दफ्तर की खबरें भी आएँगी।
say-news-off = ठीक है। अब खबरें नहीं आएँगी। याद दिलाना चलता रहेगा।
