# नेपाली। आदरार्थी "तपाईं" र "उहाँ", छोटा वाक्य, सधैं एउटै शब्द: सुनुवाइ, अदालत, न्यायाधीश, वकिल, सूचना पत्र (मिति भएको अदालतको कागज), अपोइन्टमेन्ट, सम्झाउने सन्देश, देश निकालाको आदेश, कोड शब्द, आफन्त।
# signed: no
# मिति र समय अमेरिकी ढाँचामा पनि दोहोर्‍याइन्छ, ताकि विक्रम संवत्‌सँग नझुक्कियोस्। "follow" का लागि: मिति पाउने, ख्याल राख्ने।

language-name = नेपाली

## Dates

date-full = { $weekday }, { $month } { $day }, { $year }
date-without-year = { $weekday }, { $month } { $day }
date-short = { $weekday-short }, { $month-short } { $day }
date-short-with-year = { $weekday-short }, { $month-short } { $day }, { $year }
date-numeric = { $month-short } { $day }, { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } को समय
short-when = { $day }, { $time }
when-today = आज, { $when }
when-tomorrow = भोलि, { $when }

when-us = { $when } (अमेरिकी ढाँचा: { $us })
time-before-noon = बिहान { $hour }:{ $minute } AM
time-after-noon = दिउँसो { $hour }:{ $minute } PM
time-evening = बेलुका { $hour }:{ $minute } PM

## Words

yes = हो
no = होइन
back = फिर्ता
cancel-word = रद्द गर्नुहोस्
list-separator = {", "}

## Kinds

kind-master = छोटो सुनुवाइ (master)
kind-individual = पूरा सुनुवाइ (individual)
kind-bond = धरौटीको सुनुवाइ (bond)
kind-fear_review = डर अन्तर्वार्ताको पुनः जाँच
kind-status_or_other_court = अदालतको अर्को सुनुवाइ
kind-uscis_biometrics = USCIS मा औंठाछाप (biometrics)
kind-uscis_interview = USCIS को अन्तर्वार्ता
kind-ice_checkin = ICE मा हाजिरी (check-in)
kind-filing_deadline = कागज बुझाउने अन्तिम दिन
kind-other = अर्को अपोइन्टमेन्ट

kind-master-long = Master सुनुवाइ: छोटो सुनुवाइ, धेरैजसो पहिलो। एकै समयमा धेरै मानिसलाई बोलाइन्छ।
kind-individual-long = Individual सुनुवाइ: पूरा सुनुवाइ। न्यायाधीशले पूरा मुद्दा सुन्नुहुन्छ।
kind-bond-long = धरौटीको सुनुवाइ: थुनाबाट बाहिर निस्कनेबारे।
kind-fear_review-long = पुनः जाँच: डर अन्तर्वार्ताको निर्णय न्यायाधीशले फेरि हेर्नुहुन्छ।
kind-status_or_other_court-long = अध्यागमन अदालतमा हुने सुनुवाइ।
kind-uscis_biometrics-long = USCIS ले औंठाछाप र फोटो लिन्छ।
kind-uscis_interview-long = USCIS का अधिकारीले निवेदनबारे प्रश्न सोध्नुहुन्छ।
kind-ice_checkin-long = ICE मा जाने वा खबर दिने काम।
kind-filing_deadline-long = कागज बुझाउने अन्तिम दिन।
kind-other-long = कसैले टाइप गरेको अपोइन्टमेन्ट।

your-master = तपाईंको अदालतको छोटो सुनुवाइ (master)
your-master-short = तपाईंको छोटो सुनुवाइ
your-individual = तपाईंको अदालतको पूरा सुनुवाइ (individual)
your-individual-short = तपाईंको पूरा सुनुवाइ
your-bond = तपाईंको धरौटीको सुनुवाइ
your-fear_review = न्यायाधीशसँग डर अन्तर्वार्ताको पुनः जाँच
your-fear_review-short = तपाईंको डरको पुनः जाँच
your-status_or_other_court = तपाईंको अदालतको सुनुवाइ
your-status_or_other_court-short = तपाईंको सुनुवाइ
your-uscis_biometrics = तपाईंको USCIS औंठाछाप अपोइन्टमेन्ट
your-uscis_interview = तपाईंको USCIS अन्तर्वार्ता
your-ice_checkin = तपाईंको ICE हाजिरी (check-in)
your-filing_deadline = तपाईंले कागज बुझाउने अन्तिम दिन
your-other = तपाईंको अपोइन्टमेन्ट

of-master = { $names }: अदालतको छोटो सुनुवाइ (master)
of-master-short = { $names }: छोटो सुनुवाइ
of-individual = { $names }: अदालतको पूरा सुनुवाइ (individual)
of-individual-short = { $names }: पूरा सुनुवाइ
of-bond = { $names }: धरौटीको सुनुवाइ
of-fear_review = { $names }: न्यायाधीशसँग डर अन्तर्वार्ताको पुनः जाँच
of-fear_review-short = { $names }: डरको पुनः जाँच
of-status_or_other_court = { $names }: अदालतको सुनुवाइ
of-status_or_other_court-short = { $names }: सुनुवाइ
of-uscis_biometrics = { $names }: USCIS औंठाछाप अपोइन्टमेन्ट
of-uscis_interview = { $names }: USCIS अन्तर्वार्ता
of-ice_checkin = { $names }: ICE हाजिरी (check-in)
of-filing_deadline = { $names }: कागज बुझाउने अन्तिम दिन
of-other = { $names }: अपोइन्टमेन्ट

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    हामीले टिप्यौं: { $what }
    { $when }
sms-changed =
    नयाँ मिति: { $what }
    पहिले { $old }
    अब { $when }
sms-changed-place =
    नयाँ ठाउँ: { $what }
    { $when }
sms-cancelled =
    यो मिति अब लागू छैन भन्ने खबर आयो: { $what }
    { $when }
    यो साँचो हो कि होइन जाँच्नुहोस्।
sms-nudge =
    यो हप्ता जाँच्नुहोस्: { $what }
    { $when }
sms-disputed =
    { $count } वटा मिति छन्: { $what }
    { $dates }
    कुन सही हो थाहा छैन। आजै जाँच्नुहोस्।
sms-disputed-place =
    { $count } वटा ठाउँ छन्: { $what }
    { $when }
    कुन सही हो थाहा छैन। आजै जाँच्नुहोस्।
sms-several = { $count } वटा मिति
sms-several-confirmation = { $count } वटा मिति टिप्यौं
sms-several-changed = { $count } वटा परिवर्तन
sms-several-cancelled = यी { $count } वटा मिति अब लागू छैनन् भन्ने खबर आयो
sms-several-nudge = यो हप्ता यी { $count } वटा मिति जाँच्नुहोस्
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    पहिले { $old }
    अब { $when }
sms-item-disputed =
    - { $what }: { $count } वटा मिति
    { $dates }
    कुन सही हो थाहा छैन। आजै जाँच्नुहोस्।
sms-item-disputed-place =
    - { $what }: { $count } वटा ठाउँ
    { $when }
    कुन सही हो थाहा छैन। आजै जाँच्नुहोस्।
sms-place = { $place } (सूचना पत्रमा लेखेकै मान्नुहोस्)
sms-place-aged = { $place } ({ $as_of } को; सूचना पत्र मान्नुहोस्)
sms-place-unknown = ठाउँ: सूचना पत्र हेर्नुहोस्
sms-online = { $medium } जोडिनुहोस्: सूचना पत्र हेर्नुहोस्

medium-video = भिडियोबाट
medium-internet = इन्टरनेटबाट
medium-phone = फोनबाट

do-court-papers = कुन कागज चाहिन्छ, अहिल्यै वकिललाई सोध्नुहोस्।
do-court-papers-short = कागजबारे वकिललाई सोध्नुहोस्।
do-court-plan = जाने बाटो, काम र बच्चा हेर्ने व्यवस्था अहिल्यै मिलाउनुहोस्।
do-court-plan-short = बाटो, काम, बच्चाको व्यवस्था मिलाउनुहोस्।
do-court-bring = सूचना पत्र, फोटो भएको परिचयपत्र र अदालतका सबै कागज लानुहोस्। चाँडै निस्कनुहोस्: सुरक्षा जाँचको लाइन हुन्छ।
do-court-bring-short = सूचना पत्र, परिचयपत्र, कागज लानुहोस्। चाँडै निस्कनुहोस्।
do-court-today = { $time } सम्म सुरक्षा जाँच पार गरी कोठाभित्र पुग्नुहोस्।
do-court-today-short = { $time } सम्म जाँच सकेर कोठामा पुग्नुहोस्।
do-urgent = यो जरुरी छ। अहिल्यै वकिललाई फोन गर्नुहोस्।
do-uscis-papers = USCIS को चिठी फेरि पढ्नुहोस् र कागज जम्मा गर्नुहोस्।
do-uscis-plan = जाने बाटो, काम र बच्चा हेर्ने व्यवस्था अहिल्यै मिलाउनुहोस्।
do-uscis-bring = USCIS को चिठी र फोटो भएको परिचयपत्र लानुहोस्। चाँडै निस्कनुहोस्।
do-uscis-today = चिठी र फोटो भएको परिचयपत्र लिएर { $time } सम्म पुग्नुहोस्।
do-uscis-today-short = चिठी र परिचयपत्र लिएर { $time } सम्म पुग्नुहोस्।
do-ice-papers = त्यो दिनभन्दा अगाडि वकिलसँग कुरा गर्नुहोस्।
do-ice-plan = त्यो दिनभन्दा अगाडि वकिलसँग कुरा गर्नुहोस्।
do-ice-bring = जानुअघि वकिलसँग कुरा गर्नुहोस्। ICE का कागज लानुहोस्।
do-ice-today = ICE का कागज लानुहोस्। कहाँ जाँदै हुनुहुन्छ, विश्वास लाग्ने मान्छेलाई भन्नुहोस्।
do-filing-papers = यो मिति सही हो कि होइन, अहिल्यै वकिललाई सोध्नुहोस्।
do-filing-plan = यो मिति सही हो कि होइन, अहिल्यै वकिललाई सोध्नुहोस्।
do-filing-bring = यो मितिबारे आजै वकिललाई फोन गर्नुहोस्।
do-filing-today = यो मितिबारे अहिल्यै वकिललाई फोन गर्नुहोस्।
do-other-papers = आफ्नो पात्रोमा लेख्नुहोस्।
do-other-plan = जाने बाटो, काम र बच्चा हेर्ने व्यवस्था अहिल्यै मिलाउनुहोस्।
do-other-bring = कागज जम्मा गर्नुहोस्। चाँडै निस्कनुहोस्।
do-other-today = चाँडै निस्कनुहोस्।

miss-court = नगए न्यायाधीशले देश निकालाको आदेश दिन सक्नुहुन्छ।
miss-court-short = नगए देश निकालाको आदेश हुन सक्छ।
miss-court-other = उहाँ नगए न्यायाधीशले देश निकालाको आदेश दिन सक्नुहुन्छ।
miss-court-other-short = नगए देश निकालाको आदेश हुन सक्छ।
miss-bond = नगए मुद्दालाई असर पर्न सक्छ।
miss-uscis_biometrics = नगए USCIS ले निवेदन छोडेको मान्न सक्छ।
miss-uscis_biometrics-short = नगए निवेदन रद्द हुन सक्छ।
miss-uscis_biometrics-other = उहाँ नगए USCIS ले निवेदन छोडेको मान्न सक्छ।
miss-uscis_biometrics-other-short = नगए निवेदन रद्द हुन सक्छ।
miss-uscis_interview = नगए निवेदनलाई असर पर्न सक्छ।
miss-ice_checkin = नगए ठूलो समस्या पर्न सक्छ। वकिललाई सोध्नुहोस्।
miss-ice_checkin-short = नगए ठूलो समस्या पर्न सक्छ।
miss-filing_deadline = कागज त्यो दिनसम्म पुग्नुपर्छ। ढिलो पुगेको कागज नमान्न सकिन्छ।
miss-filing_deadline-short = ढिलो कागज नमान्न सकिन्छ।

sms-check-court = मिति बदलिन सक्छ, अगाडि पनि सर्न सक्छ। जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। अदालतको कागज मात्र आधिकारिक हो।
sms-check-court-short = मिति अघि सर्न सक्छ: https://acis.eoir.justice.gov/en/ 1-800-898-7180। अदालतकै कागज मान्य।
sms-check-bond = धरौटीको मिति https://acis.eoir.justice.gov/en/ र 1-800-898-7180 मा हुँदैन। वकिललाई सोध्नुहोस्। अदालतको कागज मात्र आधिकारिक हो।
sms-check-bond-short = धरौटीको मिति https://acis.eoir.justice.gov/en/ र 1-800-898-7180 मा हुँदैन। अदालतकै कागज मान्य हुन्छ।
sms-check-uscis = मिति बदलिन सक्छ। USCIS को सबभन्दा नयाँ चिठी मान्नुहोस्।
sms-check-ice = मिति बदलिन सक्छ। ICE को सबभन्दा नयाँ कागज मान्नुहोस्: https://www.ice.gov/check-in
sms-check-ice-short = ICE को नयाँ कागज मान्नुहोस्: https://www.ice.gov/check-in
sms-check-filing = यो मिति कसैले टाइप गरेको हो। हामीले जाँचेका छैनौं।
sms-check-filing-short = यो मिति हामीले जाँचेका छैनौं।
sms-check-other = मिति बदलिन सक्छ। सबभन्दा नयाँ चिठी हेर्नुहोस्।

sms-lawyer = वकिल: { $name } { $phone }
sms-lawyer-hours = वकिल: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = वकिल: { $phone }
sms-help = वकिल खोज्न { $name } ले मद्दत गर्न सक्छ: { $phone }
sms-help-hours = वकिल खोज्न { $name } ले मद्दत गर्न सक्छ: { $phone } ({ $hours })
sms-help-unnamed = वकिल खोज्न हामी मद्दत गर्न सक्छौं: { $phone }
sms-not-court = हामी अदालत होइनौं। यो कानुनी सल्लाह होइन।
sms-not-court-short = न अदालत, न कानुनी सल्लाह।
sms-not-official = कानुनी सल्लाह होइन।
sms-stop = रोक्न STOP।

rich-code = तपाईंको कोड शब्द: { $code }
rich-reminder = सम्झाउने सन्देश: { $what }
rich-confirmation =
    टिपियो: { $what }
    कृपया सूचना पत्रसँग भिडाएर हेर्नुहोस्।
rich-confirmation-then = त्यो दिन आउनुअघि हामी सम्झाउँछौं।
rich-changed = मिति बदलियो: { $what }
rich-changed-place = ठाउँ बदलियो: { $what }
rich-cancelled =
    यो मिति अब लागू छैन भन्ने खबर आयो: { $what }
    यो साँचो हो कि होइन, कृपया जाँच्नुहोस्।
rich-nudge = कृपया यो हप्ता यो मिति जाँच्नुहोस्: { $what }
rich-disputed =
    { $what }: हामीसँग { $count } वटा मिति छन्
    कुन सही हो, हामीलाई थाहा छैन। कृपया आजै जाँच्नुहोस्।
rich-disputed-place =
    { $what }: हामीसँग { $count } वटा ठाउँ छन्
    कुन सही हो, हामीलाई थाहा छैन। कृपया आजै जाँच्नुहोस्।
rich-several = सम्झाउने सन्देश: { $count } वटा मिति
rich-several-confirmation =
    टिपियो: { $count } वटा मिति
    कृपया सूचना पत्रहरूसँग भिडाएर हेर्नुहोस्।
rich-several-confirmation-then = हरेक मितिअघि हामी सम्झाउँछौं।
rich-several-changed = { $count } वटा परिवर्तन
rich-several-cancelled =
    यी { $count } वटा मिति अब लागू छैनन् भन्ने खबर आयो।
    यो साँचो हो कि होइन, कृपया जाँच्नुहोस्।
rich-several-nudge = कृपया यो हप्ता यी { $count } वटा मिति जाँच्नुहोस्।
rich-item = { $number }. { $what }
rich-when = कहिले: { $when }
rich-was = पहिले: { $old }
rich-now = अब: { $when }
rich-date-choice = - { $when }
rich-where = कहाँ: { $place }
rich-where-notice = सूचना पत्रमा लेखेको ठाउँमै जानुहोस्।
rich-where-aged = सूचना पत्रमा लेखेको ठाउँमै जानुहोस्। हामीसँग भएको ठेगाना { $as_of } को हो।
rich-where-unknown = कहाँ: सूचना पत्रमा लेखेको ठाउँ हेर्नुहोस्।
rich-where-medium = कसरी: { $medium }। कसरी भाग लिने, सूचना पत्रमा लेखिएको छ। लिङ्क मात्र भएकोले इन्टरनेटबाट हुन्छ भन्ने हुँदैन।
rich-do = गर्ने काम: { $action }
rich-do-court-today-more = ढिलो पुगे नआएको मान्न सकिन्छ। सुरक्षा जाँचको लाइन लामो हुन सक्छ।
rich-do-court-bring-more = अदालतको दोभासे निःशुल्क हो।
rich-check-court =
    मिति बदलिन सक्छ, अगाडि पनि सर्न सक्छ। हरेक हप्ता जाँच्नुहोस्:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    त्यहाँ केही नदेखिए पनि जाँचिरहनुहोस्। अदालतको कागज मात्र आधिकारिक हो।
rich-check-bond =
    धरौटीको सुनुवाइ https://acis.eoir.justice.gov/en/ र फोन 1-800-898-7180 मा देखिँदैन। वकिललाई सोध्नुहोस्।
    अदालतको कागज मात्र आधिकारिक हो।
rich-check-uscis = मिति बदलिन सक्छ। USCIS को सबभन्दा नयाँ चिठी मान्नुहोस्।
rich-check-ice =
    मिति बदलिन सक्छ। ICE को सबभन्दा नयाँ कागज मान्नुहोस्।
    https://www.ice.gov/check-in
rich-check-filing = यो मिति कसैले टाइप गरेको हो। हामीले जाँचेका छैनौं। वकिललाई सोध्नुहोस्।
rich-check-other = मिति बदलिन सक्छ। सबभन्दा नयाँ चिठी हेर्नुहोस्।
rich-lawyer = वकिल: { $name }, { $phone }
rich-lawyer-hours = वकिल: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = वकिल: { $phone }
rich-help = वकिल खोज्न { $name } ले मद्दत गर्न सक्छ: { $phone }
rich-help-hours = वकिल खोज्न { $name } ले मद्दत गर्न सक्छ: { $phone } ({ $hours })
rich-help-unnamed = वकिल खोज्न हामी मद्दत गर्न सक्छौं: { $phone }
rich-not-court = हामी अदालत होइनौं। यो कानुनी सल्लाह होइन।
rich-not-official = यो कानुनी सल्लाह होइन।
rich-stop = यी सन्देश रोक्न STOP पठाउनुहोस्।

after-court = तपाईंको सुनुवाइ { $date } मा थियो। न्यायाधीशले नयाँ मिति दिनुभयो? जान पाउनुभएन भने आजै वकिललाई फोन गर्नुहोस्।
after-court-other = { $names }: सुनुवाइ { $date } मा थियो। न्यायाधीशले नयाँ मिति दिनुभयो? जान नपाएको भए आजै वकिललाई फोन गर्नुहोस्।
after-office = तपाईंको अपोइन्टमेन्ट { $date } मा थियो। नयाँ मिति पाउनुभयो? जान पाउनुभएन भने आजै वकिललाई फोन गर्नुहोस्।
after-office-other = { $names }: अपोइन्टमेन्ट { $date } मा थियो। नयाँ मिति छ? जान नपाएको भए आजै वकिललाई फोन गर्नुहोस्।

choice-ack = म जान्छु
choice-ack-other = मैले पढें
choice-checked = मिति सही छ
choice-help = मलाई मद्दत चाहियो
choice-help-sms = मद्दत
choice-differs = मेरो मिति फरक छ
choice-differs-sms = अर्कै मिति
choice-differs-other = मिति फरक छ
choice-differs-other-sms = अर्कै मिति
choice-more = मलाई देखाउनुहोस्
choice-newdate = नयाँ मिति छ
choice-nodate = नयाँ मिति छैन
choice-over = सबै सकियो

discreet-reminder = { $from }: तपाईंको अपोइन्टमेन्ट { $when } ({ $city })।
discreet-reminder-other = { $from }: तपाईंले ख्याल राखेको अपोइन्टमेन्ट { $when } ({ $city })।
discreet-reminder-short = { $from }: अपोइन्टमेन्ट { $when } ({ $city })।
discreet-confirmation = { $from }: टिपियो, तपाईंको अपोइन्टमेन्ट { $when } ({ $city })।
discreet-confirmation-other = { $from }: टिपियो, तपाईंले ख्याल राखेको अपोइन्टमेन्ट { $when } ({ $city })।
discreet-confirmation-short = { $from }: टिपियो, { $when } ({ $city })।
discreet-changed = { $from }: तपाईंको अपोइन्टमेन्ट बदलियो: पहिले { $old }, अब { $when } ({ $city })।
discreet-changed-other = { $from }: तपाईंले ख्याल राखेको अपोइन्टमेन्ट बदलियो: पहिले { $old }, अब { $when } ({ $city })।
discreet-changed-short = { $from }: पहिले { $old }, अब { $when } ({ $city })।
discreet-changed-least = { $from }: पहिले { $old }, अब { $when }।
discreet-changed-place = { $from }: तपाईंको अपोइन्टमेन्टको ठाउँ बदलियो: { $when } ({ $city })।
discreet-changed-place-other = { $from }: तपाईंले ख्याल राखेको अपोइन्टमेन्टको ठाउँ बदलियो: { $when }।
discreet-changed-place-short = { $from }: नयाँ ठाउँ, { $when }।
discreet-cancelled = { $from }: तपाईंको अपोइन्टमेन्ट { $when } ({ $city }) अब लागू छैन।
discreet-cancelled-other = { $from }: तपाईंले ख्याल राखेको अपोइन्टमेन्ट { $when } अब लागू छैन।
discreet-cancelled-short = { $from }: { $when } अब लागू छैन।
discreet-nudge = { $from }: कृपया आफ्नो अपोइन्टमेन्ट जाँच्नुहोस्: { $when } ({ $city })।
discreet-nudge-other = { $from }: कृपया ख्याल राखेको अपोइन्टमेन्ट जाँच्नुहोस्: { $when } ({ $city })।
discreet-nudge-short = { $from }: जाँच्नुहोस् { $when } ({ $city })।
discreet-disputed = { $from }: तपाईंको अपोइन्टमेन्टका दुई मिति: { $when } वा { $old }। जाँच्नुहोस्।
discreet-disputed-other = { $from }: ख्याल राखेको अपोइन्टमेन्टका दुई मिति: { $when } वा { $old }।
discreet-disputed-short = { $from }: दुई मिति: { $when } वा { $old }।
discreet-disputed-place = { $from }: तपाईंको { $when } को अपोइन्टमेन्टका दुई ठाउँ छन्। जाँच्नुहोस्।
discreet-disputed-place-other = { $from }: ख्याल राखेको अपोइन्टमेन्टका दुई ठाउँ: { $when }।
discreet-disputed-place-short = { $from }: दुई ठाउँ: { $when }।
discreet-after = { $from }: { $day } को अपोइन्टमेन्टपछि नयाँ मिति छ?
discreet-after-other = { $from }: तपाईंले ख्याल राखेको { $day } को अपोइन्टमेन्टपछि नयाँ मिति छ?
discreet-after-short = { $from }: { $day } पछि नयाँ मिति छ?
discreet-several = { $from }: { $count } वटा अपोइन्टमेन्ट। पहिलो { $when } ({ $city })।
discreet-several-confirmation = { $from }: { $count } वटा अपोइन्टमेन्ट टिपियो। पहिलो { $when }।
discreet-several-changed = { $from }: { $count } वटा अपोइन्टमेन्ट बदलिए। पहिलो अब { $when }।
discreet-several-cancelled = { $from }: { $count } वटा अपोइन्टमेन्ट अब लागू छैनन्।
discreet-several-nudge = { $from }: { $count } वटा अपोइन्टमेन्ट जाँच्नुहोस्। पहिलो { $when }।
discreet-reply = थप जान्न 1 पठाउनुहोस्।
discreet-reply-short = 1 पठाउनुहोस्।
discreet-tap = थप जान्न बटन थिच्नुहोस्।
discreet-stop = रोक्न STOP।

## Staff

staff-not-delivered = सन्देश पुगेन: { $label }। कारण: { $reason }।
staff-not-delivered-phone = सन्देश पुगेन: { $label }, { $phone }। कारण: { $reason }।
staff-not-delivered-many = नपुगेका सन्देश: { $count }। मुख्य कारण: { $reason }। कृपया फोन गर्ने सूची हेर्नुहोस्।
staff-needs-help = { $label } ले मद्दत माग्नुभयो। कृपया फोन गर्नुहोस्।
staff-needs-help-hearing = { $label } ले { $when } बारे मद्दत माग्नुभयो। कृपया फोन गर्नुहोस्।
staff-awaited = { $label } को सुनुवाइको मिति अझै छैन। हामी उहाँलाई अब सोध्दैनौं। कृपया यसको ख्याल राख्नुहोस्।
staff-missed = { $label } ले सुनुवाइमा जान नपाएको बताउनुभयो। कृपया आजै फोन गर्नुहोस्।
staff-dispute = { $label } का दुई मिति छन्। हामीसँग थियो: { $was }। अहिले भनिएको: { $said }। कुन सही हो, कृपया टुङ्गो लगाउनुहोस्।
staff-dispute-place = { $label } का { $when } मा दुई ठाउँ छन्। हामीसँग थियो: { $was }। अहिले भनिएको: { $said }। कुन सही हो, कृपया टुङ्गो लगाउनुहोस्।
staff-dispute-cancel = { $label }: { $was } अब लागू छैन भन्ने कसैले बताउनुभयो। कृपया जाँच्नुहोस्।
staff-unread = { $label } ले { $when } को पछिल्लो सम्झाउने सन्देशको जवाफ दिनुभएन। कृपया फोन गर्नुहोस्।
staff-unread-family = { $label }: परिवारले { $when } को पछिल्लो सम्झाउने सन्देशको जवाफ दिनुभएन। कृपया फोन गर्नुहोस्।
staff-channel-paused = { $channel } रोकिएको छ: { $reason }। यो नमिलेसम्म त्यहाँबाट केही जाँदैन।
staff-odd-answer = { $channel } बाट हामीले नचिनेको जवाफ आयो: { $reason }। हामी फेरि प्रयास गर्छौं।
somebody = कोही
no-date = अझै मिति छैन
staff-late = { $count ->
    [one] { $channel } मा 1 वटा सन्देश ढिलो भएको छ।
   *[other] { $channel } मा { $count } वटा सन्देश ढिलो भएका छन्।
}
staff-import-parked = { $count ->
    [one] आयात { $import }: 1 वटा सुनुवाइ रोकेर राखिएको छ। तपाईंले नछोडेसम्म केही पठाइँदैन।
   *[other] आयात { $import }: { $count } वटा सुनुवाइ रोकेर राखिएका छन्। तपाईंले नछोडेसम्म केही पठाइँदैन।
}
staff-wrong-number = { $label } को फोन अर्कैको जस्तो छ। कृपया नम्बर जाँच्नुहोस्।
staff-bond = { $label } को धरौटीको सुनुवाइ { $when } मा छ। कृपया अहिल्यै काम गर्नुहोस्।
staff-at-once = { $label }: { $kind }, { $when }। कृपया अहिल्यै काम गर्नुहोस्।
staff-fear-review = { $label } को डर अन्तर्वार्ताको पुनः जाँच { $when } मा छ। कृपया अहिल्यै काम गर्नुहोस्।
staff-short-notice = { $label } को सुनुवाइ धेरै नजिक छ: { $when }। कृपया फोन गर्नुहोस्।
staff-stopped = { $label } ले अब सन्देश नचाहेको बताउनुभयो। कृपया { $when } बारे फोन गर्नुहोस्।
staff-expired = { $label } को सन्देश समयमै पठाइएन। कारण: { $reason }।

## What was done

say-we-failed = माफ गर्नुहोस्, तपाईंको सन्देश पढ्न सकेनौं। गल्ती हाम्रो हो, कार्यालयलाई थाहा छ। फेरि पठाउनुहोस् वा फोन गर्नुहोस्: { $phone }
say-same-date = यो मिति हामीसँग पहिल्यै छ। केही बदलिएन।
say-cancel-asked = धन्यवाद। हामीले कार्यालयलाई भन्यौं। कार्यालयले नजाँचेसम्म हामी सम्झाइरहन्छौं।
say-link-unknown = यो लिङ्क अब चल्दैन। कृपया नयाँ माग्नुहोस्।
say-staff-linked = कार्यालयका चेतावनी अब यही च्याटमा आउँछन्।
say-staff-console = यहाँ साइन इन गर्नुहोस्। लिङ्क एक पटक मात्र, 15 मिनेटसम्म चल्छ: { $link }
staff-inbound-failed = { $label } को सन्देशमा काम गर्न सकिएन (नम्बर { $number })। कृपया उहाँसँग सम्पर्क गर्नुहोस्।

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    नमस्ते। हामी { $sender } हौं। तपाईं कुन भाषा चाहनुहुन्छ?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = अरू भाषा

ask-consent =
    सुनुवाइ नछुटोस् भनेर हामी तपाईंलाई सम्झाउन सक्छौं। यो निःशुल्क हो।
    { $sender } ले तपाईंलाई लेख्छ: धेरैजसो हप्तामा एउटा सन्देश, सुनुवाइ नजिकिँदा अलि बढी, र मिति बदलिँदा एउटा। यो च्याटमा लेखेको कुरा Telegram ले पढ्न सक्छ।
    हामी अदालत होइनौं, र यो कानुनी सल्लाह होइन।
    जुनसुकै बेला रोक्न STOP पठाउनुहोस्। मद्दतका लागि HELP पठाउनुहोस्।
    हामी तपाईंलाई लेखौं?
ask-consent-sms = { $sender } ले सुनुवाइ सम्झाउन सक्छ: धेरैजसो हप्तामा एउटा सन्देश, सुनुवाइ नजिकिँदा बढी, मिति बदलिँदा एउटा। फोन कम्पनीले सन्देश र डाटाको पैसा लिन सक्छ। हामी अदालत होइनौं। रोक्न STOP, मद्दत HELP। हामी लेखौं?
choice-agree = हुन्छ, मलाई लेख्नुहोस्
choice-decline = पर्दैन, धन्यवाद
say-agreed = धन्यवाद। हाम्रा सम्झाउने सन्देश छोटा हुन्छन् र केबारे हो भन्दैनन्। यो SETTINGS मा बदल्न सकिन्छ।
say-agreed-plain = धन्यवाद। सन्देशमा के लेख्ने वा कुन भाषा, SETTINGS मा बदल्न सकिन्छ।
say-agreed-sms = धन्यवाद। हाम्रा सम्झाउने सन्देश छोटा हुन्छन् र केबारे हो भन्दैनन्। यो SETTINGS मा बदल्न सकिन्छ। 0 ले पछाडि फर्किन्छ।
say-declined = हुन्छ। हामी तपाईंलाई लेख्दैनौं। मन बदलियो भने START पठाउनुहोस्।

ask-who = कसको सुनुवाइ हो?
choice-who-self = मेरो
choice-who-known = { $name }
choice-who-other = आफन्तको
ask-name = यो व्यक्तिलाई के भनेर लेखौं? घरमा बोलाउने नाम राम्रो, जस्तै "आमा" वा "ठूलो मामा"। पूरा नाम र A-number नपठाउनुहोस्।
say-name-unreadable = कृपया अक्षरमा बोलाउने नाम लेख्नुहोस्, जस्तै "आमा"।
say-name-long = यो अलि लामो भयो। छोटो बोलाउने नाम पुग्छ, जस्तै "आमा"।

ask-kind = यो कस्तो सुनुवाइ हो? सूचना पत्रमा लेखिएको हुन्छ।
choice-kind-master = छोटो, धेरैजसो पहिलो (master)
choice-kind-individual = पूरा सुनुवाइ (individual)
choice-kind-bond = धरौटी, थुनाबाट निस्कन (bond)
choice-kind-uscis_biometrics = USCIS मा औंठाछाप
choice-kind-uscis_interview = USCIS मा अन्तर्वार्ता
choice-kind-ice_checkin = ICE मा हाजिरी (check-in)
choice-kind-more = अरू केही, वा थाहा छैन
ask-kind-more = यीमध्ये कुन सबभन्दा मिल्छ?
choice-kind-status_or_other_court = अदालतमा, किसिम थाहा छैन
choice-kind-fear_review = डर अन्तर्वार्ता फेरि हेर्ने
choice-kind-other = अदालतबाहेकको अपोइन्टमेन्ट

ask-court = अदालत कुन सहरमा छ? सहरको नाम वा अदालतको तीन अक्षरको कोड लेख्नुहोस्।
ask-court-sms = अदालत कुन सहरमा छ? सहर वा अदालतको तीन अक्षरको कोड लेख्नुहोस्। (0 = फिर्ता)
choice-elsewhere = अर्को ठाउँ
say-court-unknown = "{ $typed }" हाम्रो सूचीमा भेटिएन। कृपया सहर मात्र लेख्नुहोस्, जस्तै: Denver
ask-court-pick = सूचना पत्रमा कुन लेखिएको छ?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), थुनामा हुनेका लागि
choice-court-closed = { $name } ({ $city }), बन्द वा सरेको
choice-court-unsure = { $name } ({ $city }), कृपया सूचना पत्र हेर्नुहोस्
say-court-closed = कृपया सूचना पत्र फेरि हेर्नुहोस्: हामीले जानेसम्म { $name } बन्द भएको वा सरेको छ।
ask-city = यो कुन सहरमा हो? (0 = फिर्ता)
ask-city-court = सुनुवाइ कुन सहरमा हो? सूचना पत्रमा जस्तै सहर लेख्नुहोस्। (0 = फिर्ता)
say-city-unreadable = कृपया सहरको नाम लेख्नुहोस्, जस्तै: Denver
ask-zone = { $city } मा कुन समय चल्छ?
choice-zone-eastern = पूर्वी (New York, Miami)
choice-zone-central = मध्य (Chicago, Houston)
choice-zone-mountain = माउन्टेन (Denver, El Paso)
choice-zone-arizona = एरिजोना (Phoenix)
choice-zone-pacific = प्यासिफिक (Los Angeles)
choice-zone-alaska = अलास्का
choice-zone-hawaii = हवाई
choice-zone-atlantic = पोर्टो रिको
choice-zone-chamorro = गुआम, साइपान
ask-own-zone = तपाईं बस्ने ठाउँमा { $city } कै समय चल्छ? राति नलेखौं भनेर सोधेका हौं।
choice-own-same = उही समय
choice-own-other = अर्कै समय
ask-own-zone-which = तपाईं बस्ने ठाउँमा कुन समय चल्छ?

ask-when = { $city } मा सुनुवाइ कुन दिन, कति बजे हो? सूचना पत्रमा जस्तै लेख्नुहोस्, उदाहरण: March 15 2027 8:30 AM
ask-when-other = यो कुन दिन, कति बजे हो? कागजमा जस्तै लेख्नुहोस्, उदाहरण: March 15 2027 8:30 AM
ask-when-new = नयाँ दिन र समय के हो? सबभन्दा नयाँ सूचना पत्रमा जस्तै लेख्नुहोस्, उदाहरण: March 15 2027 8:30 AM
say-when-date = यसमा मिति पढ्न सकिएन।
say-when-impossible = यस्तो दिन पात्रोमा छैन। कृपया सूचना पत्र फेरि हेर्नुहोस्।
say-when-no-year = दिन र महिना नझुक्कियोस् भनेर कृपया साल पनि लेख्नुहोस्, र महिना अक्षरमा लेख्नुहोस्।
say-when-unset = त्यो कागजमा अझै मिति छैन जस्तो छ। कृपया नयाँ सूचना पत्र खोज्नुहोस्, वा मिति सुन्न 1-800-898-7180 मा फोन गर्नुहोस्। अदालतको कागज मात्र आधिकारिक हो।
ask-day-order = यो दुई तरिकाले पढ्न सकिन्छ। तपाईंको दिन कुन हो?
ask-day-year = कुन साल?
ask-day-week = कुन दिन भन्नुभएको हो?
ask-day-which = एकभन्दा बढी दिन देखियो। सुनुवाइको दिन कुन हो?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = अर्को दिन
ask-time = { $when_date }: कति बजे? उदाहरण: 8:30 AM
ask-half = { $when_date }: बिहान कि दिउँसो?
ask-time-which = { $when_date }: कुन समय?
choice-time = { $when_time }
say-time-unreadable = यसमा समय पढ्न सकिएन। कृपया यसरी लेख्नुहोस्: 8:30 AM
choice-pick = बटनबाट दिन छान्नुहोस्
ask-month = कुन महिना?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    कृपया सूचना पत्रसँग भिडाउनुहोस्:
    { $what }
    { $when }
    { $place }
    सबै सही छ?
ask-check-doubt =
    कृपया फेरि एकचोटि हेर्नुहोस्:
    { $doubts }

    { $what }
    { $when }
    { $place }
    सूचना पत्रमा यही लेखिएको छ?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = हो, सबै सही छ
choice-change = होइन, केही बदल्नुहोस्
choice-meant = मैले भनेको { $when_date }
say-doubt-past = यो दिन बितिसक्यो।
say-doubt-today-past = आजको यो समय बितिसक्यो।
say-doubt-far = यो धेरै वर्षपछिको मिति हो।
say-doubt-weekend = यो शनिबार वा आइतबार हो। अदालत धेरैजसो बन्द हुन्छ।
say-doubt-holiday = यो सरकारी बिदा हो। अदालत धेरैजसो बन्द हुन्छ।
say-doubt-early = { $when_time } सुनुवाइका लागि धेरै चाँडो हो।
say-doubt-late = { $when_time } सुनुवाइका लागि धेरै ढिलो हो।
say-doubt-weekday = तपाईंले अर्कै बार लेख्नुभयो। त्यो मिति हो: { $when_date }
say-doubt-year = तपाईंले साल लेख्नुभएन। यो हो: { $when_date }
say-doubt-zone = तपाईंले अर्कै ठाउँको समय लेख्नुभयो। सूचना पत्रमा { $when_city } को समय हुन्छ। त्यहाँ { $when_time } लेखिएको छ?
ask-fix = के बदलौं?
choice-fix-date = दिन वा समय
choice-fix-place = अदालत वा ठाउँ
choice-fix-city = सहर र त्यहाँको समय
choice-fix-kind = सुनुवाइको किसिम
choice-fix-who = कसको सुनुवाइ हो

ask-list = कुन चाहिँ?
ask-list-empty = यहाँ अझै कुनै सुनुवाइ छैन।
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (दुई मिति छन्)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (दुई ठाउँ छन्)
choice-hearing-awaited = { $what }: अझै मिति छैन
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    अझै मिति छैन। जाँचिरहनुहोस्।
choice-do-change = दिन, समय वा ठाउँ बदल्ने
choice-do-cancel = यो सुनुवाइ रद्द भयो
choice-do-list = सूचीमा फर्कने
ask-sure =
    { $what }, { $when }
    सबभन्दा नयाँ सूचना पत्रमा यो सुनुवाइ रद्द भयो भनेर लेखिएको छ? पक्का नभए पहिले वकिललाई सोध्नुहोस्। सुनुवाइ छुटे देश निकालाको आदेश हुन सक्छ।
ask-sure-awaited = यो सुनुवाइ सूचीबाट हटाऔं?
choice-sure-yes = हो, रद्द भयो
choice-sure-no = होइन, राख्नुहोस्
say-nothing-changed = केही बदलिएको छैन।
say-hearing-gone = त्यो सुनुवाइ अब तपाईंको सूचीमा छैन।

say-thanks = धन्यवाद। त्यो दिनसम्म मिति जाँचिरहनुहोस्।
say-help-comes =
    बताउनुभएकोमा धन्यवाद। तपाईंलाई मद्दत चाहियो भनेर हामीले कार्यालयलाई भन्यौं।
    { $call }
say-call-lawyer = { $name } लाई फोन गर्न सक्नुहुन्छ: { $phone }
say-call-lawyer-hours = { $name } लाई फोन गर्न सक्नुहुन्छ: { $phone } ({ $hours })
say-call-line = वकिल खोज्न यहाँबाट मद्दत पाइन्छ: { $phone }
say-call-line-hours = वकिल खोज्न यहाँबाट मद्दत पाइन्छ: { $phone } ({ $hours })
say-call-nobody = कार्यालयले तपाईंलाई फोन गर्नेछ।
counsel = { $from }: हाम्रा पहिलेका सन्देशमा दिइएको वकिलको नम्बर अब चल्दैन। { $call }
counsel-other = { $from } ({ $names }): हाम्रा पहिलेका सन्देशमा दिइएको वकिलको नम्बर अब चल्दैन। { $call }
discreet-counsel = { $from }: अबदेखि { $phone } मा फोन गर्नुहोस्, पुरानो नम्बरमा होइन।
reply-date = { $sender }: नयाँ मिति पाउनुभयो? कृपया आफ्नो सबभन्दा नयाँ चिठी हेर्नुहोस्।
reply-call-today = { $sender }: हामी आज तपाईंलाई फोन गर्नेछौं। कृपया फोन साथमा राख्नुहोस्।
say-after-nodate = धन्यवाद। हरेक हप्ता नयाँ मिति जाँचिरहनुहोस्: 1-800-898-7180। अदालतको कागज मात्र आधिकारिक हो।
say-after-over = बताउनुभएकोमा धन्यवाद। यसबारे हामी अब सम्झाउँदैनौं।

ask-menu = हामी तपाईंका लागि के गरौं?
choice-go-hearings = मेरा सुनुवाइ
choice-go-new = सुनुवाइ थप्ने
choice-go-settings = सेटिङ
choice-go-help = मलाई मद्दत चाहियो
ask-settings = तपाईंको भाषा: { $language }। तपाईंका सन्देश: { $wording }।
say-wording-discreet = छोटा, विवरण बिना
say-wording-plain = सबै विवरणसहित
choice-set-language = भाषा बदल्ने
choice-set-wording = छोटो वा विवरणसहित
choice-set-zone = म बस्ने ठाउँको समय
choice-set-stop = अब सन्देश नपठाउने
ask-language-again = तपाईं कुन भाषा चाहनुहुन्छ?
say-language-set = अबदेखि हामी नेपालीमा लेख्छौं।
ask-wording = सम्झाउने सन्देश कस्ता हुन्? छोटा: "{ $sender }: तपाईंको अपोइन्टमेन्ट मङ्गल, डिसेम्बर 15, बिहान 8:30 AM"। विवरणसहित: सबै कुरा सन्देशमै हुन्छ। तपाईंको फोन अरू कसले देख्न सक्छ, सोच्नुहोस्।
choice-wording-discreet = छोटा, विवरण बिना
choice-wording-plain = सबै विवरणसहित
say-wording-set-discreet = अब तपाईंका सम्झाउने सन्देश छोटा हुन्छन् र केबारे हो भन्दैनन्।
say-wording-set-plain = अब तपाईंका सम्झाउने सन्देशमा सबै विवरण हुन्छ। फोन देख्ने जोसुकैले पढ्न सक्छ।
say-zone-set = धन्यवाद। तपाईं बस्ने ठाउँमा दिउँसो हुँदा मात्र लेख्छौं।
ask-stop = सबै सन्देश रोकौं? तपाईंका सुनुवाइ जस्ताको तस्तै रहन्छन्, तर कसैले सम्झाउँदैन।
choice-stop-all = सबै सन्देश रोक्नुहोस्
choice-stop-no = होइन, लेखिरहनुहोस्
say-help =
    हामी { $sender } हौं। हामी मानिसहरूलाई सुनुवाइ सम्झाउँछौं। हामी अदालत होइनौं।
    { $call }
    सबै सन्देश रोक्न STOP पठाउनुहोस्। मेनुका लागि MENU पठाउनुहोस्।

say-stopped = { $sender }: अब हाम्रो सन्देश आउँदैन। फेरि सुरु गर्न START पठाउनुहोस्।
say-restarted-here = फेरि स्वागत छ। हाम्रो SMS पनि आउने गरेको भए, त्यहाँ पनि START पठाउनुहोस्।
say-wrong-number = माफ गर्नुहोस्। यो नम्बरमा हामी फेरि लेख्दैनौं।
ask-leave = एउटा प्रश्न अधुरै छ। के रोकौं?
choice-leave-question = त्यो प्रश्न मात्र
say-left = हुन्छ, त्यो छोडौं।

choice-back = फिर्ता
say-choose = कृपया यीमध्ये एउटा छान्नुहोस्।
say-choose-number = कृपया नम्बरले जवाफ दिनुहोस्।
say-not-understood = मैले त्यो बुझिनँ।
say-you-are-welcome = स्वागत छ। जुनसुकै बेला MENU पठाउन सक्नुहुन्छ।
say-number-dropped = तपाईंले A-number जस्तो नम्बर पठाउनुभयो। हामीले त्यो हटायौं, राखेनौं। कृपया सन्देशमा त्यो कहिल्यै नपठाउनुहोस्।
say-names-dropped = त्यो कागजका नाम हामीले राखेका छैनौं।
say-cannot-read-voice = यहाँ हामी आवाजको सन्देश सुन्न सक्दैनौं। कृपया लेखेर पठाउनुहोस्।
say-cannot-read-photo = यहाँ हामी फोटो वा फाइल पढ्न सक्दैनौं। कृपया सूचना पत्रमा भएको दिन र समय लेख्नुहोस्।
say-cannot-read-other = यहाँ हामी लेखेको कुरा मात्र पढ्न सक्छौं। कृपया लेखेर पठाउनुहोस्।
say-cannot-read-old-button = त्यो बटन पुरानो प्रश्नको हो।

## When it is unclear, or too much

say-we-were-at = केही समय बित्यो। हामी यो प्रश्नमा थियौं:
say-please-wait = एकै पटक धेरै सन्देश आयो। कृपया दस मिनेट पर्खेर फेरि लेख्नुहोस्। सबै सन्देश रोक्न STOP पठाउनुहोस्।
say-cannot-read-edit = पुरानो सन्देशमा गरेको परिवर्तन हामी देख्दैनौं। कृपया फेरि लेख्नुहोस्।
say-write-in-private = म एक पटकमा एक जनासँग मात्र कुरा गर्छु। कृपया मलाई निजी च्याटमा लेख्नुहोस्। म अब यो समूहबाट निस्कन्छु।
ask-stop-which = तपाईं थोरै सन्देश चाहनुहुन्छ। के रोकौं?
choice-stop-about = { $name } को बारेमा मात्र
staff-unclear-text = { $label } ले लेखेको कुरा हामीले पढ्न सकेनौं। कृपया सम्पर्क गर्नुहोस्।
staff-unclear-unfinished = { $label } ले मिति लेख्नुभयो तर हो भन्नुभएन। त्यो गनिँदैन, र कसैलाई सम्झाइँदैन। कृपया सोध्नुहोस्।
staff-unclear-stop = { $label } थोरै सन्देश चाहनुहुन्छ, तर कुन हो स्पष्ट छैन। कृपया सोध्नुहोस्।

## Delivery: why something did not arrive, and who is asked then

why-stopped = उहाँले अब सन्देश नचाहेको बताउनुभयो
why-number = नम्बर चल्दैन, वा SMS लिँदैन
why-account = सेवा दिने कम्पनीले हाम्रो खाता वा सेटिङ मान्दैन
why-filtered = फोन कम्पनीले हाम्रा सन्देश रोकेका छन्
why-phone = फोन बन्द छ वा सम्पर्कबाहिर छ
why-provider = सेवा दिने कम्पनीसँग सम्पर्क भएन
why-blocked = उहाँले बोटलाई ब्लक गर्नुभयो
why-gone = च्याट अब छैन
why-unreadable = सेवा दिने कम्पनीले हाम्रो सन्देश पढ्न सकेन
why-unknown = सेवा दिने कम्पनीले हामीले नचिनेको कारण दियो
why-twice = अर्को प्रोग्रामले यही बोट चलाइरहेको छ
why-throttled = एकै पटक धेरै सन्देश भयो
why-late = मद्दत गर्न ढिलो भइसकेको थियो
relay-ask = { $sender }: तपाईंले ख्याल राखेको अपोइन्टमेन्टबारे जवाफ आएन: { $when }। उहाँलाई थाहा छ कि छैन, कृपया पक्का गर्नुहोस्।
staff-silent = { $label } बाट लामो समयदेखि कुनै खबर छैन। फोन अझै उहाँकै हो कि भनेर अब हामी सोध्छौं। कृपया फोन गर्नुहोस्।
staff-silent-many = लामो समयदेखि खबर नआएका फोन: { $count }। कृपया फोन गर्ने सूची हेर्नुहोस्।
staff-load = { $channel }: भोलिका सम्झाउने सन्देशलाई शान्त समयअघिको समय पुग्दैन। हामी चाँडै सुरु गर्छौं।
discreet-still = तपाईं नै हो? 1 = हो, देखाउनुहोस्। 2 = गलत नम्बर।
discreet-still-tap = अझै तपाईं नै हो?
choice-still-me = हो, मलाई देखाउनुहोस्
choice-still-wrong = गलत नम्बर

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } मा सन्देश फेरि जान थाले। { $minutes } मिनेट ढिलो भएका थिए।
staff-job-failed = यो काम भएन: { $job } ({ $reason })। पछि फेरि प्रयास गर्छौं। कृपया मेसिन हेर्नुहोस्।
staff-job-down = { $since } देखि यो काम भएको छैन: { $job } ({ $reason })। हरेक घण्टा फेरि प्रयास गर्छौं। के गर्ने, मेसिनमा { $command } ले भन्छ।
staff-clock-back = मेसिनको घडी { $minutes } मिनेट पछाडि सारियो। कृपया जाँच्नुहोस्।
staff-disk = डिस्क भरिन लाग्यो: { $megabytes } MB बाँकी। कृपया ठाउँ बनाउनुहोस्, नत्र सन्देश राख्न सकिँदैन।
staff-case-ends = { $label }: नयाँ मितिबारे कसैले बताएन। दुई हप्तामा हामी यो मुद्दा मेटाउँछौं। कुनै मिति छुटेको भए कृपया थप्नुहोस्।
digest =
    आज कार्यालयका लागि:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 वटा सुनुवाइ नजिक छ र पक्का भएको छैन।
   *[other] { $count } वटा सुनुवाइ नजिक छन् र पक्का भएका छैनन्।
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 जनाको सुनुवाइ छ, तर सन्देश पुग्दैन।
   *[other] { $count } जनाको सुनुवाइ छ, तर सन्देश पुग्दैन।
}
digest-tasks = { $count ->
    [one] फोन गर्ने सूचीमा 1 वटा काम बाँकी छ।
   *[other] फोन गर्ने सूचीमा { $count } वटा काम बाँकी छन्।
}
digest-imports = { $count ->
    [one] 1 वटा आयात छोड्न बाँकी छ।
   *[other] { $count } वटा आयात छोड्न बाँकी छन्।
}
digest-ending = एक हप्ताभित्र मेटाइने मुद्दा: { $count }। पठाइएका सन्देशको प्रमाण चाहिए अहिले नै छाप्नुहोस्।
digest-paused = पठाउन रोकिएको छ: { $channel } ({ $reason })।
digest-guidance = { $count ->
    [one] 1 वटा जानकारी चाँडै जाँच्नुपर्छ।
   *[other] { $count } वटा जानकारी चाँडै जाँच्नुपर्छ।
}
digest-more = … अरू { $count }

## The first day

profile-about = तपाईंकै भाषामा अपोइन्टमेन्ट सम्झाउँछौं। निःशुल्क। रोक्न STOP पठाउनुहोस्।
profile-description = अपोइन्टमेन्ट नछुटोस् भनेर हामी तपाईंलाई सम्झाउँछौं। यो निःशुल्क हो। सुरु गर्न तलको बटन थिच्नुहोस्। जुनसुकै बेला रोक्न STOP पठाउनुहोस्।
staff-test = यो जाँच हो। कार्यालयका चेतावनी तपाईंलाई यहीँ आउँछन्।

## On paper

poster-title = हामी तपाईंलाई अपोइन्टमेन्ट सम्झाउँछौं
poster-why = नछुटोस् भनेर। तपाईंकै भाषामा। निःशुल्क।
poster-telegram = Telegram मा: फोनको क्यामेरा यो चारकुने आकृतितिर राख्नुहोस्, अनि बटन थिच्नुहोस्।
poster-sms = SMS बाट: "{ $word }" लेखेर { $phone } मा पठाउनुहोस्
sheet-title = तपाईंका अपोइन्टमेन्ट सम्झाउने सन्देश
sheet-name = तपाईंलाई के भनेर लेखौं? घरमा बोलाउने नाम राम्रो।
sheet-number = कृपया यो कागजमा पूरा नाम वा A-number नलेख्नुहोस्।
sheet-phone = तपाईंको मोबाइल नम्बर
sheet-date = दिन, समय र सहर, तपाईंको सबैभन्दा नयाँ सूचना पत्रमा भएजस्तै
sheet-news = मलाई कार्यालयका खबर पनि पठाउन सक्नुहुन्छ। यो मेरो छुट्टै रोजाइ हो।
sheet-share = यी व्यक्तिहरूले पनि मेरा मितिबारे सन्देश पाउन सक्छन्। हरेकले आफ्नै छुट्टै कागज भर्छन्।
sheet-privacy = हामी यो कागजमा लेखिएको कुरा र हाम्रा सन्देश मात्र राख्छौं। विज्ञापनका लागि तपाईंको नम्बर कसैलाई दिँदैनौं। तपाईंको मुद्दा सकिएपछि सबै मेटाउँछौं।
sheet-signature = हस्ताक्षर
sheet-day = आजको मिति
sheet-keep = कृपया यो भाग राख्नुहोस्।
sheet-sender = हाम्रा सन्देश { $phone } बाट आउँछन् र यसरी सुरु हुन्छन्: { $sender }
sheet-never = हामी पैसा, पासवर्ड वा A-number कहिल्यै माग्दैनौं।
sheet-call = प्रश्न छ? हामीलाई फोन गर्नुहोस्: { $phone }

## Settings and privacy

choice-set-second = दोस्रो भाषा
choice-set-code = मेरो कोड शब्द
choice-set-ways = मलाई कहाँ लेख्ने
choice-set-data = मेरोबारे के थाहा छ
ask-second = कुनै सन्देश { $language } मा नभए कुन भाषामा लेखौं?
choice-second-none = दोस्रो भाषा चाहिँदैन
say-second-set = धन्यवाद। तपाईंको भाषामा नभएको सन्देश { $language } मा आउँछ।
say-second-none = हुन्छ। हामी दोस्रो भाषा चलाउँदैनौं।

ask-code = कोड शब्दले सन्देश साँच्चै हाम्रै हो भनेर चिनाउँछ: यो हाम्रा सम्झाउने सन्देशमा लेखिन्छ। 3 देखि 16 अक्षर वा अङ्कको एउटा शब्द लेख्नुहोस्, जस्तै: mango7
ask-code-have = तपाईंको कोड शब्द { $code } हो। सन्देश हाम्रै हो भनेर चिन्न यो लेखिन्छ। बदल्न नयाँ शब्द लेख्नुहोस्।
choice-code-remove = कोड शब्द हटाउने
say-code-set = अब तपाईंको कोड शब्द { $code } हो। कृपया कसैलाई नभन्नुहोस्।
say-code-removed = अब तपाईंका सम्झाउने सन्देशमा कोड शब्द हुँदैन।
say-code-unreadable = कृपया कम्तीमा 3 अक्षरको एउटा शब्द लेख्नुहोस्, अरू चिन्ह बिना। अङ्क हुन सक्छ।
say-code-long = यो शब्द धेरै लामो भयो। कृपया छोटो छान्नुहोस्।
say-code-telling = यो शब्दले सन्देश केबारे हो भनेर अरूलाई थाहा हुन सक्छ। कृपया अर्को छान्नुहोस्, जस्तै फलफूल वा जनावरको नाम।
telling-words = अदालत सुनुवाइ न्याय वकिल कानुन अध्यागमन इमिग्रेसन निकाला डिपोर्ट धरौटी शरण भिसा पेसी adalat sunuwai sunuwaai wakil nyayadhish

ask-ways =
    हामी तपाईंलाई यहाँ लेख्छौं:
    { $ways }
choice-ways-sms = SMS बाट पनि
choice-ways-telegram = Telegram मा पनि
choice-ways-moved = मेरो नम्बर बदलियो
choice-ways-first = पहिले कहाँ पठाउने
ask-first = तपाईंलाई पहिले कहाँ लेखौं?
say-first-set = हुन्छ। पहिले त्यहीँ लेख्छौं।
say-move-code =
    तपाईंको कोड: { $code }
    { $how }
    यो एक पटक मात्र, एक दिनसम्म चल्छ। अरू कसैलाई नदेखाउनुहोस्।
say-how-sms-here = आफ्नो अर्को फोनबाट यही नम्बरमा पठाउनुहोस्।
say-how-sms = आफ्नो फोनबाट SMS गरी { $to } मा पठाउनुहोस्।
say-how-telegram = Telegram मा हामीलाई पठाउनुहोस्: { $to }
say-way-added = भयो। अब हाम्रा सन्देश यहाँ पनि आउँछन्।
say-way-moved = भयो। अबदेखि हामी तपाईंलाई यहाँ लेख्छौं। पुरानो नम्बरमा सन्देश जाँदैन।
say-way-same = कोड पाएको ठाउँ यही हो। कृपया अर्को फोनबाट पठाउनुहोस्।
say-way-taken = यो फोन हामी आफैंले जोड्न सकेनौं। कार्यालयलाई खबर गरिएको छ, तपाईंलाई मद्दत गर्नेछ।
say-way-warning = अब तपाईंका सन्देश { $way } मा पनि, वा त्यहाँ मात्र जान्छन्। तपाईंले यो नभन्नुभएको भए कृपया { $phone } मा फोन गर्नुहोस्।

choice-do-mute = यो मुद्दाबारे सन्देश नपठाउने
choice-do-unmute = यो मुद्दाबारे फेरि सन्देश पठाउने
say-what-muted = { $what } (सन्देश छैन)
say-muted = हुन्छ। यो मुद्दाको कुनै पनि मितिबारे अब लेख्दैनौं। अरू सबै उस्तै चल्छ।
say-unmuted = हुन्छ। यो मुद्दाका सबै मितिबारे सन्देश फेरि आउँछन्।

ask-data = तपाईंबारे के राखेका छौं, हामी देखाउन वा मेटाउन सक्छौं।
choice-data-stored = के राखेको छ, देखाउनुहोस्
choice-data-erase = मेरो जानकारी मेटाउने
say-stored =
    तपाईंबारे हामीले यो राखेका छौं:
    { $lines }
    { $kept }
say-stored-language = भाषा: { $language }
say-stored-second = दोस्रो भाषा: { $language }
say-stored-zone = तपाईं बस्ने ठाउँको समय: { $zone }
say-stored-wording = तपाईंका सन्देश: { $wording }
say-stored-code = कोड शब्द: { $code }
say-stored-way = { $way }: तपाईंले { $when_date } मा सहमति दिनुभयो
say-stored-way-office = { $way }: तपाईंको सहमति कार्यालयले { $when_date } मा टिप्यो
say-stored-way-silent = { $way }: सन्देश छैन
say-stored-people = तपाईं यिनको मिति पाउनुहुन्छ: { $names }
say-stored-followers = { $count ->
    [one] अरू 1 जनाले तपाईंका सुनुवाइबारे सन्देश पाउनुहुन्छ।
   *[other] अरू { $count } जनाले तपाईंका सुनुवाइबारे सन्देश पाउनुहुन्छ।
}
say-stored-kept = { $days ->
    [one] र हामीबीचका सन्देश। मुद्दा सकिएको 1 दिनपछि हामी मेटाउँछौं। "मेरो जानकारी मेटाउने" छाने हामी सबै अहिल्यै मेटाउँछौं।
   *[other] र हामीबीचका सन्देश। मुद्दा सकिएको { $days } दिनपछि हामी मेटाउँछौं। "मेरो जानकारी मेटाउने" छाने हामी सबै अहिल्यै मेटाउँछौं।
}
ask-erase = तपाईंबारे हामीलाई थाहा भएको सबै मेटाऔं? त्यसपछि कसैले सम्झाउँदैन। तपाईंका सुनुवाइ जस्ताको तस्तै रहन्छन्: कृपया जानुहोस्।
choice-erase-yes = हो, मेटाउनुहोस्
choice-erase-no = होइन, राख्नुहोस्
ask-erase-sure = यो फर्काउन सकिँदैन। कृपया पहिले आफ्ना मिति लेखेर राख्नुहोस्। अहिले सबै मेटाऔं?
choice-erase-sure = हो, सबै मेटाउनुहोस्
say-erased = { $sender }: तपाईंबारे हामीलाई थाहा भएको सबै मेटायौं। अब हाम्रो सन्देश आउँदैन। नयाँ सुरु गर्न START पठाउनुहोस्।
staff-erased = कसैले आफ्नो जानकारी मेटाउन भन्नुभयो। मेटाइसक्यौं।
staff-erased-stays = कसैले आफ्नो जानकारी मेटाउन भन्नुभयो। मेटाइसक्यौं। कार्यालयको मुद्दा, वा अरूले पनि मिति पाउने मुद्दा, उहाँ बिना चलिरहन्छ: कृपया फोन गर्ने सूची हेर्नुहोस्।
staff-two-people = { $label } { $way } फोन चलाउन चाहनुहुन्छ, तर त्यसको आफ्नै मुद्दा छ। केही जोडिएन। कृपया फोन गर्नुहोस्।

## A hearing's life

discreet-awaited = { $from }: अपोइन्टमेन्टको मिति पाउनुभयो? कृपया जाँच्नुहोस्।
discreet-awaited-short = { $from }: अब मिति छ?
discreet-awaited-other = { $from }: तपाईंले ख्याल राखेको अपोइन्टमेन्टको मिति छ? कृपया जाँच्नुहोस्।
awaited-check = { $from }: सुनुवाइको मिति पाउनुभयो? जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। त्यहाँ केही नदेखिए सुनुवाइ छैन भन्ने कहिल्यै हुँदैन। अदालतको कागज मात्र आधिकारिक हो।
awaited-check-other = { $from }: { $names } को सुनुवाइको मिति छ? जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। त्यहाँ केही नदेखिए सुनुवाइ छैन भन्ने कहिल्यै हुँदैन। अदालतको कागज मात्र आधिकारिक हो।
awaited-stop = { $text } { $stop }
choice-havedate = मिति पाएँ
choice-notyet = अझै छैन
choice-unask = अब नसोध्नुहोस्
choice-unset = मसँग अझै मिति छैन
say-awaited =
    टिपियो: अझै मिति छैन। हप्तामा एक पटक हामी सोध्छौं।
    तपाईं पनि हरेक हप्ता जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180
    त्यहाँ केही नदेखिए सुनुवाइ छैन भन्ने कहिल्यै हुँदैन। अदालतको कागज मात्र आधिकारिक हो।
say-unasked = हुन्छ, अब सोध्दैनौं। कृपया मिति आफैं जाँचिरहनुहोस्: 1-800-898-7180। मिति पाएपछि "सुनुवाइ" लेखेर पठाउनुहोस्।

choice-missed = म जान पाइनँ
say-missed =
    यो गम्भीर कुरा हो। कोही सुनुवाइमा नगए न्यायाधीशले उहाँ बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ।
    कृपया आजै फोन गर्नुहोस्। चिठी नपर्खनुहोस्।
    { $call }
    हामीले कार्यालयलाई भनिसक्यौं।
ask-over =
    { $what }, { $when }
    पूरा मुद्दा सकियो, अब कुनै सुनुवाइ छैन? न्यायाधीशले निर्णय दिनुभएको भए, त्यसको अर्थ त्यही दिन वकिललाई सोध्नुहोस्।
ask-over-awaited = पूरा मुद्दा सकियो, अब कुनै सुनुवाइ छैन? न्यायाधीशले निर्णय दिनुभएको भए, त्यसको अर्थ त्यही दिन वकिललाई सोध्नुहोस्।
choice-over-yes = हो, सकियो
choice-over-no = होइन, सम्झाइरहनुहोस्

choice-do-over = मेरो मुद्दा सकियो
choice-do-calendar = मेरो पात्रोमा राख्ने
choice-do-map = ठाउँ नक्सामा हेर्ने
calendar-title = { $sender }: अपोइन्टमेन्ट
say-calendar = तपाईंको पात्रोका लागि फाइल यहाँ छ। यसमा केबारे हो लेखिएको छैन। मिति बदलियो भने नयाँ फाइल माग्नुहोस्।
say-calendar-link = यो लिङ्कले मिति तपाईंको पात्रोमा राख्छ। यसमा केबारे हो लेखिएको छैन: { $link }
say-calendar-none = यो मितिका लागि पात्रोको फाइल छैन।
say-map =
    { $place }
    { $link }
    सूचना पत्रमा लेखेको ठाउँमै जानुहोस्।

## Guide

choice-go-guide = प्रश्न र उत्तर
choice-go-lawyer = मेरो वकिललाई फोन गर्ने
ask-guide = तपाईं के जान्न चाहनुहुन्छ?
choice-guide-more = अरू प्रश्न
guide-said =
    { $text }

    स्रोत: { $source } ({ $reviewed })। कानुनी सल्लाह होइन।
guide-said-call =
    { $text }

    { $call }
    स्रोत: { $source } ({ $reviewed })। कानुनी सल्लाह होइन।
guide-own = { $text }

guide-dont_miss-title = सुनुवाइ किन नछुटाउने?
guide-dont_miss =
    हरेक सुनुवाइ महत्त्वपूर्ण छ, छोटो पनि।

    नगए न्यायाधीशले तपाईं बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ। ढिलो पुगे नआएको मान्न सकिन्छ।

    पहिलो कागज (NTA) मा मिति नभए पनि यही हुन्छ।

    मिति बदलिन सक्छ, अगाडि पनि सर्न सक्छ। हरेक हप्ता जाँच्नुहोस्:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    त्यहाँ केही नदेखिए पनि जाँचिरहनुहोस्। अदालतको कागज मात्र आधिकारिक हो।

    अदालतको हरेक चिठी खोल्नुहोस्। चाँडै वकिललाई भेट्नुहोस्।
guide-dont_miss-sms = हरेक सुनुवाइ महत्त्वपूर्ण छ। नगए वा ढिलो पुगे न्यायाधीशले तपाईं बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ। पहिलो कागज (NTA) मा मिति नभए पनि। हरेक हप्ता जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। केही नदेखिए पनि जाँचिरहनुहोस्। अदालतको कागज मात्र आधिकारिक हो।

guide-what_to_bring-title = के-के लैजाने
guide-what_to_bring =
    सुनुवाइमा मानिसहरू यी लैजान्छन्:
    - सुनुवाइको सूचना पत्र
    - मुद्दाको पहिलो कागज (NTA)
    - फोटो भएको परिचयपत्र
    - अदालतका सबै कागज, प्रतिलिपिसहित
    - अङ्ग्रेजीमा नभएका कागजको अनुवाद

    चाँडै निस्कनुहोस्: सुरक्षा जाँचको लाइन हुन्छ।

    न्यायाधीशले पढ्नुपर्ने कागजको म्याद हुन्छ। कागजबारे आफ्नो वकिललाई सोध्नुहोस्।
guide-what_to_bring-sms = लैजानुहोस्: सूचना पत्र, अदालतको पहिलो कागज (NTA), फोटो भएको परिचयपत्र, अदालतका सबै कागज प्रतिलिपिसहित, र अनुवाद। चाँडै निस्कनुहोस्: सुरक्षा जाँचको लाइन हुन्छ। न्यायाधीशका लागि कागजको म्याद हुन्छ: वकिललाई सोध्नुहोस्।

guide-day_of_hearing-title = सुनुवाइको दिन
guide-day_of_hearing =
    तोकिएको समयमा सुरक्षा जाँच पार गरी कोठाभित्र पुग्नुहोस्। ढिलो पुगे नआएको मान्न सकिन्छ।

    अदालतको दोभासे निःशुल्क हो।

    निस्कनुअघि अर्को मिति भएको कागज हेर्नुहोस्। कागज छैन? माग्नुहोस्, र जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180।

    त्यसपछि नयाँ मिति हामीलाई भन्नुहोस्। हामी सम्झाउँछौं।
guide-day_of_hearing-sms = तोकिएको समयमा सुरक्षा जाँच पार गरी कोठाभित्र पुग्नुहोस्: ढिलो पुगे नआएको मान्न सकिन्छ। अदालतको दोभासे निःशुल्क हो। निस्कनुअघि अर्को मितिको कागज माग्नुहोस्। त्यसपछि नयाँ मिति हामीलाई भन्नुहोस्।

guide-in_person_or_online-title = आफैं जाने कि इन्टरनेटबाट?
guide-in_person_or_online =
    सूचना पत्र वा अदालतले इन्टरनेटबाट भनेको छैन भने आफैं जानुहोस्।

    भिडियोको लिङ्क मात्र भएकोले सुनुवाइ इन्टरनेटबाट हुन्छ भन्ने हुँदैन। न्यायाधीश बदलिए लिङ्क पनि बदलिन सक्छ।

    पक्का थाहा छैन? सूचना पत्रमा लेखेको अदालतमा वा 1-800-898-7180 मा फोन गर्नुहोस्। इन्टरनेटबाट सुनुवाइ गर्न न्यायाधीशलाई भन्नेबारे वकिललाई सोध्नुहोस्। न्यायाधीशले हुन्छ नभनेसम्म आफैं जानुपर्छ।
guide-in_person_or_online-sms = सूचना पत्र वा अदालतले इन्टरनेटबाट भनेको छैन भने आफैं जानुहोस्। भिडियोको लिङ्क मात्रले इन्टरनेटबाट हुन्छ भन्ने हुँदैन। न्यायाधीशलाई भन्नेबारे वकिललाई सोध्न सक्नुहुन्छ। न्यायाधीशले हुन्छ नभनेसम्म आफैं जानुपर्छ।

guide-cannot_go-title = जान सकिनँ भने
guide-cannot_go =
    अर्को दिन वा अर्को अदालत माग्दैमा कसैलाई छुट हुँदैन, न्यायाधीशले हुन्छ नभनेसम्म। घर सर्दैमा मुद्दा सर्दैन।

    नगएको मानिसलाई देश निकाला (डिपोर्ट) को आदेश हुन सक्छ, बिरामी वा टाढा भए पनि।

    त्यो दिनभन्दा अगाडि वकिलले न्यायाधीशलाई भन्न सक्छन्। अहिल्यै फोन गर्नुहोस्, नपर्खनुहोस्।
guide-cannot_go-sms = अर्को दिन वा अदालत माग्दैमा छुट हुँदैन, न्यायाधीशले हुन्छ नभनेसम्म। नगएको मानिसलाई देश निकाला (डिपोर्ट) को आदेश हुन सक्छ। वकिलले अगाडि नै न्यायाधीशलाई भन्न सक्छन्। अहिल्यै फोन गर्नुहोस्।

guide-moved-title = म घर सरें
guide-moved =
    हामीलाई भनेर अदालतलाई भनेको हुँदैन। वकिल, हुलाक वा USCIS लाई भनेर पनि हुँदैन।

    1. अदालत: फारम EOIR-33 (ठेगाना बदलेको), 5 दिनभित्र। हरेक व्यक्तिको बेग्लै फारम, र एक प्रति ICE का वकिल (OPLA) लाई। इन्टरनेटबाट पनि: https://respondentaccess.eoir.justice.gov
    2. USCIS: फारम AR-11 वा आफ्नो अनलाइन खाता, 10 दिनभित्र।
    3. ICE, त्यहाँ हाजिरी दिने भए: https://www.ice.gov/check-in (काम हुने 5 दिनभित्र)।

    अदालतले तपाईंको पछिल्लो ठेगानामा चिठी पठाउँछ। त्यहाँ पठाएको चिठी मान्य हुन्छ।
    घर सर्दैमा मुद्दा अर्को अदालतमा सर्दैन।
guide-moved-sms = हामी, हुलाक वा USCIS लाई भनेर अदालतलाई भनेको हुँदैन। अदालत: फारम EOIR-33 (नयाँ ठेगाना) 5 दिनभित्र, हरेक व्यक्तिको बेग्लै: https://respondentaccess.eoir.justice.gov USCIS: फारम AR-11 10 दिनभित्र। ICE, त्यहाँ हाजिरी दिने भए: काम हुने 5 दिनभित्र। घर सर्दैमा मुद्दा सर्दैन।

guide-afraid_to_go-title = मलाई जान डर लाग्छ
guide-afraid_to_go =
    दुई कुरा साँचो हुन्:
    - मे 2025 देखि ICE ले अध्यागमन अदालतहरूमा मानिसलाई पक्राउ गरेको छ।
    - सुनुवाइमा नगए न्यायाधीशले तपाईं बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ।

    त्यो दिनभन्दा अगाडि वकिल वा कानुनी सहायतासँग कुरा गर्नुहोस्। यी कुरा सोध्न सक्नुहुन्छ:
    - म न्यायाधीशलाई इन्टरनेटबाट सुनुवाइ माग्न सक्छु?
    - सरकारले मेरो मुद्दा बन्द (dismiss) गर्न भन्यो भने के हुन्छ? यो सधैं राम्रो खबर होइन।

    कहाँ जाँदै हुनुहुन्छ, विश्वास लाग्ने मान्छेलाई भन्नुहोस्। थुनामा परेको मानिसलाई परिवारले यहाँ खोज्न सक्छ: https://locator.ice.gov (A-number चाहिन्छ: घरमै राख्नुहोस्, यहाँ कहिल्यै नपठाउनुहोस्)।
guide-afraid_to_go-sms = दुई कुरा साँचो हुन्। मे 2025 देखि ICE ले अध्यागमन अदालतहरूमा मानिसलाई पक्राउ गरेको छ। सुनुवाइमा नगए देश निकाला (डिपोर्ट) को आदेश हुन सक्छ। अगाडि नै वकिलसँग कुरा गर्नुहोस्, इन्टरनेटबाट सुनुवाइबारे पनि। विश्वास लाग्ने मान्छेलाई भन्नुहोस्।

guide-interpreter-title = निःशुल्क दोभासे
guide-interpreter =
    अध्यागमन अदालतमा दोभासे निःशुल्क हो।

    आफ्नो भाषा, बोली र गाउँ-सहर अदालत वा न्यायाधीशलाई भन्नुहोस्।

    परिवार र साथीले अदालतमा दोभासेको काम गर्न पाउँदैनन्।

    दोभासेको कुरा नबुझे न्यायाधीशलाई भन्नुहोस्।

    USCIS को अन्तर्वार्ताका लागि त्यसको चिठीमा के लेखिएको छ, पढ्नुहोस्।
guide-interpreter-sms = अध्यागमन अदालतमा दोभासे निःशुल्क हो। आफ्नो भाषा, बोली र गाउँ-सहर अदालतलाई भन्नुहोस्। परिवारले अदालतमा दोभासेको काम गर्न पाउँदैन। USCIS को अन्तर्वार्ताका लागि त्यसको चिठी पढ्नुहोस्।

guide-find_a_lawyer-title = वकिल खोज्ने
guide-find_a_lawyer =
    सबै कागज लिएर चाँडै वकिललाई भेट्नुहोस्।

    अध्यागमनबारे कानुनी सल्लाह वकिल, र न्याय विभाग (Justice Department) ले मान्यता दिएका सहयोगीले मात्र दिन पाउँछन्। अरू कसैले पाउँदैन।

    निःशुल्क वा सस्तो मद्दतको अदालतको सूची:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = सबै कागज लिएर चाँडै वकिललाई भेट्नुहोस्। वकिल, र न्याय विभागले मान्यता दिएका सहयोगीले मात्र कानुनी सल्लाह दिन पाउँछन्। निःशुल्क वा सस्तो: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = ठगीबाट जोगिनुहोस्
guide-scams =
    कोही-कोहीले आफूलाई अदालत, वकिल वा ICE भन्छन्। भिडियोमा नक्कली सुनुवाइ गर्छन्, "धरौटी" को पैसा माग्छन्, वा नक्कली नम्बरबाट फोन गर्छन्।

    हामी पैसा, A-number, सोसल सेक्युरिटी नम्बर वा पासवर्ड कहिल्यै माग्दैनौं। अदालतले यहाँ कहिल्यै लिङ्क पठाउँदैन।

    सरकारका साँचो पेज .gov मा टुङ्गिन्छन्।

    शङ्का लाग्यो? आफ्नो वकिललाई, वा सूचना पत्रमा भएको नम्बरमा अदालतलाई फोन गर्नुहोस्। खबर गर्ने: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = हामी पैसा, A-number वा पासवर्ड कहिल्यै माग्दैनौं। अदालतले यहाँ कहिल्यै लिङ्क पठाउँदैन। सरकारका साँचो पेज .gov मा टुङ्गिन्छन्। भिडियोमा नक्कली सुनुवाइ र नक्कली नम्बर हुन्छन्। खबर गर्ने: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = अदालतको चिठी वा आदेश
guide-letter_or_order =
    अदालतको हरेक चिठी तुरुन्तै खोल्नुहोस्। त्यसमा मिति बदलिएको वा केही मागिएको हुन सक्छ।

    देश निकाला (डिपोर्ट) को आदेश आए: त्यही दिन वकिलसँग कुरा गर्नुहोस्। जवाफ दिने बाटो हुन सक्छ, तर समय थोरै हुन्छ: केही दिन मात्र, हप्ताहरू होइन। छुटेको सुनुवाइपछिको आदेश तुरुन्तै लागू हुन्छ।

    मुद्दा बन्द (dismiss) गर्न सहमत हुनुहोस् भनेर कसैले भन्छ? पहिले वकिलसँग कुरा गर्नुहोस्। 2025 देखि यसले कसै-कसैलाई छिट्टै देश निकाला भएको छ।

    सबै कागज जोगाएर राख्नुहोस्।
guide-letter_or_order-sms = अदालतको हरेक चिठी तुरुन्तै खोल्नुहोस्। देश निकाला (डिपोर्ट) को आदेश आए त्यही दिन वकिलसँग कुरा गर्नुहोस्। समय थोरै हुन्छ: केही दिन मात्र, हप्ताहरू होइन। मुद्दा बन्द (dismiss) गर्न सहमत हुनुअघि वकिलसँग कुरा गर्नुहोस्।

guide-missed-title = मेरो सुनुवाइ छुट्यो
guide-missed =
    कोही सुनुवाइमा नगए न्यायाधीशले उहाँ बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ। त्यस्तो आदेश तुरुन्तै लागू हुन्छ।

    मुद्दा फेरि खोल्न न्यायाधीशलाई भन्ने बाटो हुन सक्छ, धेरैजसो एक पटक मात्र। समय थोरै हुन्छ: केही दिन मात्र, हप्ताहरू होइन।

    आजै वकिलसँग कुरा गर्नुहोस्। न्यायाधीशको निर्णय थाहा पाउन: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। त्यहाँ केही नदेखिए पनि जाँचिरहनुहोस्।
guide-missed-sms = न्यायाधीशले तपाईं बिना नै देश निकाला (डिपोर्ट) को आदेश दिन सक्नुहुन्छ, र त्यो तुरुन्तै लागू हुन्छ। मुद्दा फेरि खोल्न भन्ने बाटो हुन सक्छ, धेरैजसो एक पटक। समय थोरै हुन्छ: केही दिन, हप्ताहरू होइन। आजै वकिलसँग कुरा गर्नुहोस्।

choice-go-family = परिवार
ask-family = परिवार: के गर्न चाहनुहुन्छ?
choice-family-list = मेरा मिति कसले पाउँछ हेर्ने
choice-family-invite = आफन्तलाई बोलाउने
choice-family-give = सुनुवाइ हुनेलाई कोड दिने
choice-family-code = मसँग कोड छ
choice-family-leave = कसैको मिति पाउन छोड्ने
ask-family-name = कसलाई बोलाउन चाहनुहुन्छ? बोलाउने नाम पुग्छ, जस्तै "मेरी दिदी"। पूरा नाम नपठाउनुहोस्।
ask-family-calls = { $name } ले तपाईंलाई के भनेर बोलाउनुहुन्छ? बोलाउने नाम राम्रो, जस्तै "आमा" वा "ठूलो मामा"।
say-family-code =
    कृपया यो कोड { $name } लाई आफैं दिनुहोस्। यो एक पटक मात्र, 7 दिनसम्म चल्छ।
    { $ways }
family-way-code = कोड: { $code }
family-way-sms = कोड SMS गरी { $phone } मा पठाउन सकिन्छ
family-way-link = वा Telegram मा यो खोल्ने: { $link }
ask-family-code = तपाईंलाई दिइएको कोड लेख्नुहोस्।
say-family-code-wrong = त्यो कोड चल्दैन। कृपया नयाँ माग्नुहोस्।
say-family-joined = भयो। अब { $name } को मिति र उही सम्झाउने सन्देश तपाईंलाई पनि आउँछ।
say-family-linked = भयो। { $name } ले तपाईंका लागि टिपेको कुरा अब तपाईंकै हातमा छ। तपाईंका मिति कसले पाउने, तपाईं नै भन्नुहुन्छ।
ask-family-list = यी व्यक्तिले तपाईंका मिति पाउँछन्, वा मागेका छन्:
ask-family-nobody = तपाईंका मिति अरू कसैले पाउँदैन।
choice-family-approved = { $name }: तपाईंका मिति पाउँछ
choice-family-pending = { $name }: जवाफ पर्खिँदै
ask-family-allow = { $name } ले तपाईंका सबै मिति हेर्न र सम्झाउने सन्देश पाउन हुन्छ?
ask-family-remove = { $name } लाई तपाईंका मितिबारे सम्झाउने सन्देश जान्छ। यो रोकौं?
say-family-approved = हुन्छ। अबदेखि { $name } ले तपाईंका मिति पाउनुहुन्छ।
say-family-removed = हुन्छ। अब { $name } लाई तपाईंका मितिबारे हामी केही पठाउँदैनौं। कसैले नचलाएका कोड अब चल्दैनन्।
ask-family-leave = अब कसको मिति पाउन चाहनुहुन्न?
say-family-left = अब { $name } को मिति तपाईंलाई आउँदैन।
say-family-offer = यी सम्झाउने सन्देश { $name } लाई पनि पठाऔं? { $name } का लागि कोड लिन "परिवार" लेखेर पठाउनुहोस्।

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: तपाईंलाई एउटा सन्देश छ।
staff-broadcast-asked = { $name } ले यो सन्देश स्वीकृत गर्न भन्नुभएको छ: "{ $title }"। पाउने मानिस: { $count }। हेर्न /broadcast पठाउनुहोस्।
staff-broadcast-grown = सन्देश "{ $name }" रोकिएको छ: अहिले स्वीकृत सङ्ख्या ({ $count }) भन्दा धेरैले पाउनेछन्। कृपया हेर्नुहोस्।

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = यो दिन अदालत बन्द छ भनेर हामीलाई बताइयो। यसले केही रद्द हुँदैन। जानुअघि जाँच्नुहोस्।
sms-closed-short = अदालत बन्द हुन सक्छ। केही रद्द छैन: पहिले जाँच्नुहोस्।
rich-closed = यो दिन अदालत बन्द छ भनेर हामीलाई बताइयो। यसले केही रद्द हुँदैन। जानुअघि जाँच्नुहोस्।

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = { $court } यो दिन बन्द छ भनेर हामीलाई बताइयो: { $date }। यो सन्देशले केही रद्द गर्दैन। जानुअघि जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। अदालतको कागज मात्र आधिकारिक हो। प्रश्न: { $phone }
ready-court_moved = { $court } को ठाउँ बदलियो भनेर हामीलाई बताइयो। नयाँ ठाउँ: { $place }। अदालतले अर्को नभनेसम्म दिन र समय उही हो। सबैभन्दा नयाँ सूचनामा लेखेको ठाउँमा जानुहोस् र जाँच्नुहोस्: https://acis.eoir.justice.gov/en/ वा 1-800-898-7180। प्रश्न: { $phone }
ready-office_moved = हाम्रो कार्यालय सर्‍यो। नयाँ ठेगाना: { $place }। हाम्रो कार्यालय मात्र सरेको हो: तपाईंको सुनुवाइ उही ठाउँमा छ। प्रश्न: { $phone }
ready-new_attorney = यो मुद्दाको वकिल अब { $attorney } हुनुहुन्छ: { $number }। अबदेखि त्यहीँ फोन गर्नुहोस्। सुनुवाइ उस्तै छ। केही नबुझे हामीलाई फोन गर्नुहोस्: { $phone }
ready-rights_session = तपाईंको अधिकारबारे निःशुल्क कुराकानीमा स्वागत छ: { $when }। ठाउँ: { $place }। यो सामान्य जानकारी हो, कानुनी सल्लाह होइन। आफ्नो मुद्दाबारे केही भन्नु पर्दैन। प्रश्न: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = कार्यालयका खबर
ask-news = सम्झाउनेबाहेक कार्यालयसँग कहिलेकाहीँ धेरै जनालाई खबर हुन्छ, जस्तै अधिकारबारे कुराकानी वा नयाँ मद्दत। हामी त्यसबारे पनि लेखौं? जुनसुकै बेला यहीँ बन्द गर्न सक्नुहुन्छ, सम्झाउने काम चलिरहन्छ।
ask-news-have = तपाईंलाई कार्यालयका खबर पनि आउँछन्। अझै चाहनुहुन्छ? सम्झाउने काम चलिरहन्छ।
choice-news-yes = हुन्छ, खबर पनि
choice-news-no = होइन, सम्झाउने मात्र
say-news-on = धन्यवाद। अबदेखि कार्यालयका खबर पनि आउनेछन्।
say-news-off = हुन्छ। अब खबर आउँदैन। सम्झाउने काम चलिरहन्छ।
