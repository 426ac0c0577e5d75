# አማርኛ። በአክብሮት (እርስዎ)፣ አጫጭር ዓረፍተ ነገሮች፣ ሁልጊዜ ተመሳሳይ ቃላት፦ ችሎት፣ ፍርድ ቤት፣ ዳኛ፣ ጠበቃ፣ መጥሪያ (ቀኑ ያለበት ወረቀት)፣ ቀጠሮ፣ ማስታወሻ፣ ከአገር የማስወጣት ትዕዛዝ፣ የምስጢር ቃል፣ ዘመድ።
# signed: no
# ሰዓት ሁልጊዜ በመጥሪያው ላይ እንዳለው ከAM ወይም ከPM ጋር ይጻፋል፤ በኢትዮጵያ አቆጣጠር እንዳይታሰብ ነው።

language-name = አማርኛ

## Dates

date-full = { $weekday } { $month } { $day } ቀን { $year }
date-without-year = { $weekday } { $month } { $day } ቀን
date-short = { $weekday-short } { $month-short } { $day }
date-short-with-year = { $weekday-short } { $month-short } { $day } { $year }
date-numeric = { $month-short } { $day } ቀን { $year }
month-year = { $month-short } { $year }
when = { $date }፣ { $time }፣ በ{ $city } ሰዓት
when-us = { $when } (በአሜሪካ አጻጻፍ፦ { $us })
short-when = { $day }፣ { $time }
when-today = ዛሬ፣ { $when }
when-tomorrow = ነገ፣ { $when }

time-before-noon = { $hour }:{ $minute } AM ጥዋት
time-after-noon = { $hour }:{ $minute } PM ከሰዓት
time-evening = { $hour }:{ $minute } PM ምሽት
weekdays-short = ሰኞ ማክሰኞ ረቡዕ ሐሙስ ዓርብ ቅዳሜ እሑድ
months-short = ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር

## Words

yes = አዎ
no = አይ
back = ተመለስ
cancel-word = ሰርዝ
list-separator = {"፣ "}

## Kinds

kind-master = አጭር ችሎት (master)
kind-individual = ሙሉ ችሎት (individual)
kind-bond = የዋስትና ችሎት (bond)
kind-fear_review = የፍርሃት ቃለ መጠይቅ ክለሳ
kind-status_or_other_court = ሌላ የፍርድ ቤት ችሎት
kind-uscis_biometrics = የUSCIS የጣት አሻራ (biometrics)
kind-uscis_interview = የUSCIS ቃለ መጠይቅ
kind-ice_checkin = ICE ዘንድ መቅረብ (check-in)
kind-filing_deadline = ወረቀት ማስገቢያ የመጨረሻ ቀን
kind-other = ሌላ ቀጠሮ

kind-master-long = የmaster ችሎት፦ አጭር ችሎት ነው፣ ብዙ ጊዜ የመጀመሪያው። ብዙ ሰዎች በአንድ ሰዓት ይጠራሉ።
kind-individual-long = የindividual ችሎት፦ ሙሉው ችሎት ነው። ዳኛው ጉዳዩን በሙሉ ይሰማሉ።
kind-bond-long = የዋስትና ችሎት፦ ከእስር ስለ መውጣት ነው።
kind-fear_review-long = የፍርሃት ክለሳ፦ ዳኛ የፍርሃት ቃለ መጠይቁን ውሳኔ እንደገና ያያሉ።
kind-status_or_other_court-long = በኢሚግሬሽን ፍርድ ቤት የሚደረግ ችሎት።
kind-uscis_biometrics-long = USCIS የጣት አሻራና ፎቶ ይወስዳል።
kind-uscis_interview-long = የUSCIS ሠራተኛ ስለ ማመልከቻው ጥያቄ ይጠይቃል።
kind-ice_checkin-long = ወደ ICE መሄድ ወይም ሪፖርት ማድረግ።
kind-filing_deadline-long = ወረቀት ለማስገባት የመጨረሻው ቀን።
kind-other-long = አንድ ሰው ራሱ የጻፈው ቀጠሮ።

your-master = የእርስዎ አጭር የፍርድ ቤት ችሎት (master)
your-master-short = አጭሩ ችሎትዎ
your-individual = የእርስዎ ሙሉ የፍርድ ቤት ችሎት (individual)
your-individual-short = ሙሉው ችሎትዎ
your-bond = የዋስትና ችሎትዎ
your-fear_review = ስለ ፍርሃት ቃለ መጠይቅ ዳኛ ፊት ያለዎት ችሎት
your-fear_review-short = ዳኛ ፊት ያለዎት ችሎት
your-status_or_other_court = የፍርድ ቤት ችሎትዎ
your-status_or_other_court-short = ችሎትዎ
your-uscis_biometrics = የUSCIS የጣት አሻራ ቀጠሮዎ
your-uscis_interview = የUSCIS ቃለ መጠይቅዎ
your-ice_checkin = ICE ዘንድ የመቅረብ ቀጠሮዎ
your-filing_deadline = ወረቀት የሚያስገቡበት የመጨረሻ ቀን
your-other = ቀጠሮዎ

of-master = { $names }፦ አጭር የፍርድ ቤት ችሎት (master)
of-master-short = { $names }፦ አጭር ችሎት
of-individual = { $names }፦ ሙሉ የፍርድ ቤት ችሎት (individual)
of-individual-short = { $names }፦ ሙሉ ችሎት
of-bond = { $names }፦ የዋስትና ችሎት
of-fear_review = { $names }፦ ስለ ፍርሃት ቃለ መጠይቅ ዳኛ ፊት ያለ ችሎት
of-fear_review-short = { $names }፦ ዳኛ ፊት ያለ ችሎት
of-status_or_other_court = { $names }፦ የፍርድ ቤት ችሎት
of-status_or_other_court-short = { $names }፦ ችሎት
of-uscis_biometrics = { $names }፦ የUSCIS የጣት አሻራ ቀጠሮ
of-uscis_interview = { $names }፦ የUSCIS ቃለ መጠይቅ
of-ice_checkin = { $names }፦ ICE ዘንድ የመቅረብ ቀጠሮ
of-filing_deadline = { $names }፦ ወረቀት ማስገቢያ የመጨረሻ ቀን
of-other = { $names }፦ ቀጠሮ

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }፦
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    መዝግበናል፦ { $what }
    { $when }
sms-changed =
    አዲስ ቀን፦ { $what }
    ነበር፦ { $old }
    አሁን፦ { $when }
sms-changed-place =
    አዲስ ቦታ፦ { $what }
    { $when }
sms-cancelled =
    ይህ ቀን ቀርቷል ተብለናል፦ { $what }
    { $when }
    እውነት መሆኑን ያረጋግጡ።
sms-nudge =
    በዚህ ሳምንት ያረጋግጡ፦ { $what }
    { $when }
sms-disputed =
    { $count } ቀኖች አሉን፦ { $what }
    { $dates }
    ትክክሉን አናውቅም። ዛሬ ያረጋግጡ።
sms-disputed-place =
    { $count } ቦታዎች አሉን፦ { $what }
    { $when }
    ትክክሉን አናውቅም። ዛሬ ያረጋግጡ።
sms-several = { $count } ቀኖች
sms-several-confirmation = { $count } ቀኖች ተመዝግበዋል
sms-several-changed = { $count } ለውጦች
sms-several-cancelled = እነዚህ { $count } ቀኖች ቀርተዋል ተብለናል
sms-several-nudge = እነዚህን { $count } ቀኖች በዚህ ሳምንት ያረጋግጡ
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    ነበር፦ { $old }
    አሁን፦ { $when }
sms-item-disputed =
    - { $what }፦ { $count } ቀኖች
    { $dates }
    ትክክሉን አናውቅም። ዛሬ ያረጋግጡ።
sms-item-disputed-place =
    - { $what }፦ { $count } ቦታዎች
    { $when }
    ትክክሉን አናውቅም። ዛሬ ያረጋግጡ።
sms-place = { $place } (መጥሪያዎን ይከተሉ)
sms-place-aged = { $place } (የ{ $as_of }፤ መጥሪያዎን ይከተሉ)
sms-place-unknown = ቦታው፦ መጥሪያዎን ይዩ
sms-online = { $medium } ይሳተፉ፦ መጥሪያዎን ይዩ


medium-video = በቪዲዮ
medium-internet = በኢንተርኔት
medium-phone = በስልክ

do-court-papers = ምን ወረቀት እንደሚያስፈልግ አሁን ጠበቃ ይጠይቁ።
do-court-papers-short = ስለ ወረቀት ጠበቃ ይጠይቁ።
do-court-plan = ጉዞ፣ ሥራና የልጆች ጥበቃ ከአሁኑ ያዘጋጁ።
do-court-plan-short = ጉዞ፣ ሥራና ልጆችን ያዘጋጁ።
do-court-bring = መጥሪያውን፣ ፎቶ ያለው መታወቂያና የፍርድ ቤት ወረቀቶችን በሙሉ ይያዙ። ቀደም ብለው ይውጡ፦ የፍተሻ ሰልፍ አለ።
do-court-bring-short = መጥሪያ፣ መታወቂያ፣ ወረቀት ይያዙ። ቀድመው ይውጡ።
do-court-today = እስከ { $time } ድረስ ፍተሻ አልፈው ክፍሉ ውስጥ ይገኙ።
do-court-today-short = እስከ { $time } ክፍሉ ውስጥ ይገኙ።
do-urgent = አስቸኳይ ነው። አሁን ለጠበቃ ይደውሉ።
do-uscis-papers = የUSCIS ደብዳቤ እንደገና ያንብቡና ወረቀቶቹን ያሰባስቡ።
do-uscis-plan = ጉዞ፣ ሥራና የልጆች ጥበቃ ከአሁኑ ያዘጋጁ።
do-uscis-bring = የUSCIS ደብዳቤና ፎቶ ያለው መታወቂያ ይያዙ። ቀደም ብለው ይውጡ።
do-uscis-today = ደብዳቤውንና ፎቶ ያለው መታወቂያ ይዘው እስከ { $time } ድረስ ቦታው ይገኙ።
do-uscis-today-short = ደብዳቤና መታወቂያ ይዘው እስከ { $time } ይገኙ።
do-ice-papers = ከዚህ ቀን በፊት ከጠበቃ ጋር ይነጋገሩ።
do-ice-plan = ከዚህ ቀን በፊት ከጠበቃ ጋር ይነጋገሩ።
do-ice-bring = ከመሄድዎ በፊት ከጠበቃ ጋር ይነጋገሩ። የICE ወረቀቶችዎን ይያዙ።
do-ice-today = የICE ወረቀቶችዎን ይያዙ። የት እንደሚሄዱ ለሚያምኑት ሰው ይንገሩ።
do-filing-papers = ይህ ቀን ትክክል መሆኑን አሁን ጠበቃ ይጠይቁ።
do-filing-plan = ይህ ቀን ትክክል መሆኑን አሁን ጠበቃ ይጠይቁ።
do-filing-bring = ስለዚህ ቀን ዛሬ ለጠበቃ ይደውሉ።
do-filing-today = ስለዚህ ቀን አሁኑኑ ለጠበቃ ይደውሉ።
do-other-papers = ቀን መቁጠሪያዎ ላይ ይጻፉት።
do-other-plan = ጉዞ፣ ሥራና የልጆች ጥበቃ ከአሁኑ ያዘጋጁ።
do-other-bring = ወረቀቶችዎን ያሰባስቡ። ቀደም ብለው ይውጡ።
do-other-today = ቀደም ብለው ይውጡ።

miss-court = ካልቀረቡ ዳኛው ከአገር የማስወጣት ትዕዛዝ ሊሰጡ ይችላሉ።
miss-court-short = ካልቀረቡ ከአገር የማስወጣት ትዕዛዝ ሊመጣ ይችላል።
miss-court-other = ካልቀረቡ ዳኛው ከአገር የማስወጣት ትዕዛዝ ሊሰጡ ይችላሉ።
miss-court-other-short = ካልቀረቡ ከአገር የማስወጣት ትዕዛዝ ሊመጣ ይችላል።
miss-bond = አለመቅረብ ጉዳዩን ሊጎዳ ይችላል።
miss-uscis_biometrics = ካልቀረቡ USCIS ማመልከቻው እንደተተወ ሊቆጥረው ይችላል።
miss-uscis_biometrics-short = ካልቀረቡ ማመልከቻው እንደተተወ ሊቆጠር ይችላል።
miss-uscis_biometrics-other = ካልቀረቡ USCIS ማመልከቻው እንደተተወ ሊቆጥረው ይችላል።
miss-uscis_biometrics-other-short = ካልቀረቡ ማመልከቻው እንደተተወ ሊቆጠር ይችላል።
miss-uscis_interview = አለመቅረብ ማመልከቻውን ሊጎዳ ይችላል።
miss-ice_checkin = አለመቅረብ ከባድ ውጤት ሊኖረው ይችላል። ጠበቃ ይጠይቁ።
miss-ice_checkin-short = አለመቅረብ ከባድ ሊሆን ይችላል።
miss-filing_deadline = ወረቀቶች እስከዚያ ቀን መድረስ አለባቸው። የዘገየ ወረቀት ላይቆጠር ይችላል።
miss-filing_deadline-short = የዘገየ ወረቀት ላይቆጠር ይችላል።

sms-check-court = ቀን ሊቀየር ይችላል፣ ቀድሞም ሊሆን ይችላል። ያረጋግጡ፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
sms-check-court-short = ቀን ሊቀድም ይችላል፦ https://acis.eoir.justice.gov/en/ 1-800-898-7180። የሚጸናው የፍርድ ቤት ወረቀት ነው።
sms-check-bond = የዋስትና ቀን በ https://acis.eoir.justice.gov/en/ እና በስልክ 1-800-898-7180 አይገኝም። ጠበቃውን ይጠይቁ። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
sms-check-bond-short = የዋስትና ቀን በ https://acis.eoir.justice.gov/en/ እና በስልክ 1-800-898-7180 የለም። የሚጸናው የፍርድ ቤት ወረቀት ነው።
sms-check-uscis = ቀን ሊቀየር ይችላል። የሚጸናው አዲሱ የUSCIS ደብዳቤ ነው።
sms-check-ice = ቀን ሊቀየር ይችላል። የሚጸናው አዲሱ የICE ወረቀትዎ ነው፦ https://www.ice.gov/check-in
sms-check-ice-short = የሚጸናው አዲሱ የICE ወረቀትዎ ነው፦ https://www.ice.gov/check-in
sms-check-filing = ይህን ቀን የጻፈው ሰው ነው። እኛ አላረጋገጥነውም።
sms-check-filing-short = ይህን ቀን አላረጋገጥነውም።
sms-check-other = ቀን ሊቀየር ይችላል። አዲሱን ደብዳቤዎን ይዩ።

sms-lawyer = ጠበቃ፦ { $name } { $phone }
sms-lawyer-hours = ጠበቃ፦ { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = ጠበቃ፦ { $phone }
sms-help = { $name } ጠበቃ ለማግኘት ሊረዳዎ ይችላል፦ { $phone }
sms-help-hours = { $name } ጠበቃ ለማግኘት ሊረዳዎ ይችላል፦ { $phone } ({ $hours })
sms-help-unnamed = ጠበቃ ለማግኘት ልንረዳዎ እንችላለን፦ { $phone }
sms-not-court = ፍርድ ቤት አይደለንም። የሕግ ምክር አይደለም።
sms-not-court-short = ፍርድ ቤትም የሕግ ምክርም አይደለም።
sms-not-official = የሕግ ምክር አይደለም።
sms-stop = ለማቆም STOP።

# ቴሌግራም፦ በመካከላቸው ባዶ መስመር ያላቸው ክፍሎች።
rich-code = የምስጢር ቃልዎ፦ { $code }
rich-reminder = ማስታወሻ፦ { $what }
rich-confirmation =
    መዝግበናል፦ { $what }
    እባክዎ ይህን ከመጥሪያዎ ጋር ያስተያዩ።
rich-confirmation-then = ቀኑ ከመድረሱ በፊት እናስታውስዎታለን።
rich-changed = ቀኑ ተቀይሯል፦ { $what }
rich-changed-place = ቦታው ተቀይሯል፦ { $what }
rich-cancelled =
    ይህ ቀን ቀርቷል ተብለናል፦ { $what }
    እባክዎ እውነት መሆኑን ያረጋግጡ።
rich-nudge = እባክዎ ይህን ቀን በዚህ ሳምንት ያረጋግጡ፦ { $what }
rich-disputed =
    { $count } ቀኖች አሉን፦ { $what }
    የትኛው ትክክል እንደሆነ አናውቅም። እባክዎ ዛሬ ያረጋግጡ።
rich-disputed-place =
    { $count } ቦታዎች አሉን፦ { $what }
    የትኛው ትክክል እንደሆነ አናውቅም። እባክዎ ዛሬ ያረጋግጡ።
rich-several = ማስታወሻ፦ { $count } ቀኖች
rich-several-confirmation =
    መዝግበናል፦ { $count } ቀኖች
    እባክዎ ከመጥሪያዎችዎ ጋር ያስተያዩዋቸው።
rich-several-confirmation-then = ከእያንዳንዱ ቀን በፊት እናስታውስዎታለን።
rich-several-changed = { $count } ለውጦች
rich-several-cancelled =
    እነዚህ { $count } ቀኖች ቀርተዋል ተብለናል።
    እባክዎ እውነት መሆኑን ያረጋግጡ።
rich-several-nudge = እባክዎ እነዚህን { $count } ቀኖች በዚህ ሳምንት ያረጋግጡ።
rich-item = { $number }. { $what }
rich-when = መቼ፦ { $when }
rich-was = ነበር፦ { $old }
rich-now = አሁን፦ { $when }
rich-date-choice = - { $when }
rich-where = የት፦ { $place }
rich-where-notice = በመጥሪያዎ ላይ ያለውን ቦታ ይከተሉ።
rich-where-aged = በመጥሪያዎ ላይ ያለውን ቦታ ይከተሉ። የእኛ አድራሻ የ{ $as_of } ነው።
rich-where-unknown = የት፦ በመጥሪያዎ ላይ ያለውን ቦታ ይዩ።
rich-where-medium = እንዴት፦ { $medium }። እንዴት እንደሚሳተፉ መጥሪያዎ ይናገራል። ሊንክ ብቻ መኖሩ ችሎቱ በኢንተርኔት ነው ማለት አይደለም።
rich-do = ማድረግ ያለብዎት፦ { $action }
rich-do-court-today-more = መዘግየት እንደ አለመቅረብ ሊቆጠር ይችላል። የፍተሻው ሰልፍ ረጅም ሊሆን ይችላል።
rich-do-court-bring-more = የፍርድ ቤቱ አስተርጓሚ በነጻ ነው።
rich-check-court =
    ቀን ሊቀየር ይችላል፣ ቀድሞም ሊሆን ይችላል። በየሳምንቱ ያረጋግጡ፦
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    ምንም ካላሳዩ ማረጋገጥዎን ይቀጥሉ። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
rich-check-bond =
    የዋስትና ችሎት በ https://acis.eoir.justice.gov/en/ እና በስልክ 1-800-898-7180 አይታይም። ጠበቃውን ይጠይቁ።
    የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
rich-check-uscis = ቀን ሊቀየር ይችላል። የሚጸናው አዲሱ የUSCIS ደብዳቤ ነው።
rich-check-ice =
    ቀን ሊቀየር ይችላል። የሚጸናው አዲሱ የICE ወረቀትዎ ነው።
    https://www.ice.gov/check-in
rich-check-filing = ይህን ቀን የጻፈው ሰው ነው። እኛ አላረጋገጥነውም። ጠበቃ ይጠይቁ።
rich-check-other = ቀን ሊቀየር ይችላል። አዲሱን ደብዳቤዎን ይዩ።
rich-lawyer = ጠበቃ፦ { $name }፣ { $phone }
rich-lawyer-hours = ጠበቃ፦ { $name }፣ { $phone } ({ $hours })
rich-lawyer-unnamed = ጠበቃ፦ { $phone }
rich-help = { $name } ጠበቃ ለማግኘት ሊረዳዎ ይችላል፦ { $phone }
rich-help-hours = { $name } ጠበቃ ለማግኘት ሊረዳዎ ይችላል፦ { $phone } ({ $hours })
rich-help-unnamed = ጠበቃ ለማግኘት ልንረዳዎ እንችላለን፦ { $phone }
rich-not-court = እኛ ፍርድ ቤት አይደለንም። ይህ የሕግ ምክር አይደለም።
rich-not-official = ይህ የሕግ ምክር አይደለም።
rich-stop = እነዚህን መልእክቶች ለማቆም STOP ብለው ይላኩ።

after-court = ችሎትዎ { $date } ነበር። ዳኛው አዲስ ቀን ሰጡዎት? ካልቀረቡ ዛሬ ለጠበቃ ይደውሉ።
after-court-other = { $names }፦ ችሎቱ { $date } ነበር። ዳኛው አዲስ ቀን ሰጡ? ካልቀረቡ ዛሬ ለጠበቃ ይደውሉ።
after-office = ቀጠሮዎ { $date } ነበር። አዲስ ቀን ተሰጠዎት? ካልሄዱ ዛሬ ለጠበቃ ይደውሉ።
after-office-other = { $names }፦ ቀጠሮው { $date } ነበር። አዲስ ቀን አለ? ካልሄዱ ዛሬ ለጠበቃ ይደውሉ።

choice-ack = እሄዳለሁ
choice-ack-other = አንብቤዋለሁ
choice-checked = ቀኑ ትክክል ነው
choice-help = እርዳታ እፈልጋለሁ
choice-help-sms = እርዱኝ
choice-differs = የእኔ ቀን ሌላ ነው
choice-differs-sms = ሌላ ቀን
choice-differs-other = ቀኑ ሌላ ነው
choice-differs-other-sms = ሌላ ቀን
choice-more = አሳዩኝ
choice-newdate = አዎ፣ አዲስ ቀን
choice-nodate = አዲስ ቀን የለም
choice-over = ሁሉም አልቋል

# በስውር፦ ከውጭ የሚያይ ሰው ስለምን እንደሆነ ማወቅ የለበትም።
discreet-reminder = { $from }፦ ቀጠሮዎ { $when } ነው ({ $city })።
discreet-reminder-other = { $from }፦ የሚከታተሉት ቀጠሮ { $when } ነው ({ $city })።
discreet-reminder-short = { $from }፦ ቀጠሮ { $when } ({ $city })።
discreet-confirmation = { $from }፦ መዝግበናል፣ ቀጠሮዎ { $when } ነው ({ $city })።
discreet-confirmation-other = { $from }፦ መዝግበናል፣ የሚከታተሉት ቀጠሮ { $when } ነው ({ $city })።
discreet-confirmation-short = { $from }፦ መዝግበናል፣ { $when } ({ $city })።
discreet-changed = { $from }፦ ቀጠሮዎ ተቀይሯል፦ ነበር { $old }፣ አሁን { $when } ({ $city })።
discreet-changed-other = { $from }፦ የሚከታተሉት ቀጠሮ ተቀይሯል፦ ነበር { $old }፣ አሁን { $when } ({ $city })።
discreet-changed-short = { $from }፦ ነበር { $old }፣ አሁን { $when } ({ $city })።
discreet-changed-least = { $from }፦ ነበር { $old }፣ አሁን { $when }።
discreet-changed-place = { $from }፦ የቀጠሮዎ ቦታ ተቀይሯል፣ { $when } ({ $city })።
discreet-changed-place-other = { $from }፦ የሚከታተሉት ቀጠሮ ቦታ ተቀይሯል፣ { $when }።
discreet-changed-place-short = { $from }፦ አዲስ ቦታ፣ { $when }።
discreet-cancelled = { $from }፦ ቀጠሮዎ { $when } ({ $city }) ቀርቷል።
discreet-cancelled-other = { $from }፦ የሚከታተሉት ቀጠሮ { $when } ቀርቷል።
discreet-cancelled-short = { $from }፦ { $when } ቀርቷል።
discreet-nudge = { $from }፦ እባክዎ ቀጠሮዎን ያረጋግጡ፦ { $when } ({ $city })።
discreet-nudge-other = { $from }፦ እባክዎ የሚከታተሉትን ቀጠሮ ያረጋግጡ፦ { $when } ({ $city })።
discreet-nudge-short = { $from }፦ ያረጋግጡ፦ { $when } ({ $city })።
discreet-disputed = { $from }፦ ለቀጠሮዎ ሁለት ቀን አለ፦ { $when } ወይም { $old }። እባክዎ ያረጋግጡ።
discreet-disputed-other = { $from }፦ ለሚከታተሉት ቀጠሮ ሁለት ቀን አለ፦ { $when } ወይም { $old }።
discreet-disputed-short = { $from }፦ ሁለት ቀን፦ { $when } ወይም { $old }።
discreet-disputed-place = { $from }፦ ለ{ $when } ቀጠሮዎ ሁለት ቦታ አለ። እባክዎ ያረጋግጡ።
discreet-disputed-place-other = { $from }፦ ለሚከታተሉት ቀጠሮ ሁለት ቦታ አለ፦ { $when }።
discreet-disputed-place-short = { $from }፦ ሁለት ቦታ፦ { $when }።
discreet-after = { $from }፦ ከ{ $day } ቀጠሮዎ በኋላ አዲስ ቀን አለ?
discreet-after-other = { $from }፦ ከሚከታተሉት የ{ $day } ቀጠሮ በኋላ አዲስ ቀን አለ?
discreet-after-short = { $from }፦ ከ{ $day } በኋላ አዲስ ቀን?
discreet-several = { $from }፦ { $count } ቀጠሮዎች። የመጀመሪያው { $when } ነው ({ $city })።
discreet-several-confirmation = { $from }፦ { $count } ቀጠሮዎች ተመዝግበዋል። የመጀመሪያው { $when } ነው።
discreet-several-changed = { $from }፦ { $count } ቀጠሮዎች ተቀይረዋል። የመጀመሪያው አሁን { $when } ነው።
discreet-several-cancelled = { $from }፦ { $count } ቀጠሮዎች ቀርተዋል።
discreet-several-nudge = { $from }፦ እባክዎ { $count } ቀጠሮዎችን ያረጋግጡ። የመጀመሪያው { $when } ነው።
discreet-reply = ለዝርዝሩ 1 ብለው ይመልሱ።
discreet-reply-short = 1 ይመልሱ።
discreet-tap = ዝርዝሩን ለማየት ቁልፉን ይንኩ።
discreet-stop = ለማቆም STOP።

## Staff

staff-not-delivered = አልደረሰም፦ { $label }። ምክንያት፦ { $reason }።
staff-not-delivered-phone = አልደረሰም፦ { $label }፣ { $phone }። ምክንያት፦ { $reason }።
staff-not-delivered-many = ያልደረሱ መልእክቶች፦ { $count }። ዋናው ምክንያት፦ { $reason }። እባክዎ የሚደወልላቸውን ዝርዝር ይዩ።
staff-needs-help = { $label } እርዳታ ጠይቀዋል። እባክዎ ይደውሉ።
staff-needs-help-hearing = { $label } ስለ { $when } እርዳታ ጠይቀዋል። እባክዎ ይደውሉ።
staff-awaited = { $label } እስካሁን የችሎት ቀን የላቸውም። ከእንግዲህ አንጠይቃቸውም። እባክዎ እርስዎ ይከታተሉት።
staff-missed = { $label } ችሎት እንዳመለጣቸው ተናግረዋል። እባክዎ ዛሬ ይደውሉላቸው።
staff-dispute = ለ{ $label } ሁለት ቀን አለ። የነበረን፦ { $was }። አሁን የተነገረን፦ { $said }። እባክዎ ትክክሉን ይወስኑ።
staff-dispute-place = ለ{ $label } ሁለት ቦታ አለ፣ { $when }። የነበረን፦ { $was }። አሁን የተነገረን፦ { $said }። እባክዎ ትክክሉን ይወስኑ።
staff-dispute-cancel = { $label }፦ { $was } ቀርቷል ብሎ አንድ ሰው ነግሮናል። እባክዎ ያረጋግጡ።
staff-unread = { $label } ለ{ $when } የተላከውን የመጨረሻ ማስታወሻ አልመለሱም። እባክዎ ይደውሉ።
staff-unread-family = { $label }፦ ቤተሰቡ ለ{ $when } የተላከውን የመጨረሻ ማስታወሻ አልመለሱም። እባክዎ ይደውሉ።
staff-channel-paused = { $channel } ቆሟል፦ { $reason }። እስኪስተካከል ድረስ በዚያ ምንም አይላክም።
staff-odd-answer = { $channel } የማናውቀውን መልስ ሰጥቷል፦ { $reason }። እንደገና እንሞክራለን።
somebody = አንድ ሰው
no-date = እስካሁን ቀን የለም
staff-late = { $count ->
    [one] 1 መልእክት በ{ $channel } ዘግይቷል።
   *[other] { $count } መልእክቶች በ{ $channel } ዘግይተዋል።
}
staff-import-parked = { $count ->
    [one] ገቢ ዝርዝር { $import }፦ 1 ችሎት በመጠባበቅ ላይ ነው። እርስዎ እስኪለቁት ድረስ ምንም አይላክም።
   *[other] ገቢ ዝርዝር { $import }፦ { $count } ችሎቶች በመጠባበቅ ላይ ናቸው። እርስዎ እስኪለቋቸው ድረስ ምንም አይላክም።
}
staff-wrong-number = የ{ $label } ስልክ የሌላ ሰው ይመስላል። እባክዎ ቁጥሩን ያረጋግጡ።
staff-bond = { $label } የዋስትና ችሎት አላቸው፦ { $when }። እባክዎ አሁኑኑ እርምጃ ይውሰዱ።
staff-at-once = { $label }፦ { $kind }፣ { $when }። እባክዎ አሁኑኑ እርምጃ ይውሰዱ።
staff-fear-review = { $label } የፍርሃት ክለሳ አላቸው፦ { $when }። እባክዎ አሁኑኑ እርምጃ ይውሰዱ።
staff-short-notice = { $label } በጣም ቅርብ ችሎት አላቸው፦ { $when }። እባክዎ ይደውሉ።
staff-stopped = { $label } ሌላ መልእክት እንዳይላክላቸው ጠይቀዋል። እባክዎ ስለ { $when } ይደውሉ።
staff-expired = ለ{ $label } መልእክት በጊዜው አልተላከም። ምክንያት፦ { $reason }።

## What was done

say-we-failed = ይቅርታ፣ መልእክትዎን ማንበብ አልቻልንም። ስህተቱ የእኛ ነው፤ ቢሮው ያውቃል። እንደገና ይሞክሩ ወይም በ{ $phone } ይደውሉ።
say-same-date = ይህ ቀን አስቀድሞ አለን። ምንም አልተቀየረም።
say-cancel-asked = እናመሰግናለን። ለቢሮው ነግረናል። እስኪያረጋግጡ ድረስ ማስታወሳችንን እንቀጥላለን።
say-link-unknown = ይህ ሊንክ ከእንግዲህ አይሠራም። እባክዎ አዲስ ይጠይቁ።
say-staff-linked = ለቢሮው የሚላኩ ማንቂያዎች ከአሁን ጀምሮ እዚህ ይመጣሉ።
say-staff-console = እዚህ ይግቡ። ሊንኩ ለ15 ደቂቃ፣ አንድ ጊዜ ብቻ ይሠራል፦ { $link }
staff-inbound-failed = ከ{ $label } የመጣ መልእክት አልተስተናገደም (ቁጥር { $number })። እባክዎ ያነጋግሯቸው።

## Dialogue

say-then =
    { $first }

    { $then }

# እንኳን ደህና መጡ
ask-language =
    ሰላም። እኛ { $sender } ነን። የትኛውን ቋንቋ ይፈልጋሉ?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = ተጨማሪ ቋንቋዎች

ask-consent =
    ችሎትዎ እንዳያመልጥዎ ልናስታውስዎ እንችላለን። በነጻ ነው።
    { $sender } ይጽፍልዎታል፦ ብዙ ጊዜ በሳምንት አንድ መልእክት፣ ችሎት ሲቃረብ ተጨማሪ፣ ቀን ሲቀየርም አንድ። እዚህ የሚጻፈውን ቴሌግራም ሊያነብ ይችላል።
    እኛ ፍርድ ቤት አይደለንም፤ ይህም የሕግ ምክር አይደለም።
    በማንኛውም ጊዜ ለማቆም STOP ብለው ይላኩ። ለእርዳታ HELP ብለው ይላኩ።
    ልንጽፍልዎ እንችላለን?
ask-consent-sms = { $sender } ችሎትዎን ሊያስታውስዎ ይችላል፦ ብዙ ጊዜ በሳምንት አንድ መልእክት፣ ችሎት ሲቃረብ ተጨማሪ፣ ቀን ሲቀየርም አንድ። የመልእክትና የዳታ ዋጋ ሊኖር ይችላል። ፍርድ ቤት አይደለንም። ለማቆም STOP፣ ለእርዳታ HELP። ልንጽፍልዎ እንችላለን?
choice-agree = አዎ፣ ጻፉልኝ
choice-decline = አይ፣ አመሰግናለሁ
say-agreed = እናመሰግናለን። ማስታወሻዎቻችን አጭር ናቸው፤ ስለምን እንደሆኑ አይናገሩም። ይህን በSETTINGS መቀየር ይችላሉ።
say-agreed-plain = እናመሰግናለን። የማስታወሻውን ይዘት ወይም ቋንቋዎን በSETTINGS መቀየር ይችላሉ።
say-agreed-sms = እናመሰግናለን። ማስታወሻዎቻችን አጭር ናቸው፤ ስለምን እንደሆኑ አይናገሩም። በSETTINGS መቀየር ይችላሉ። በ0 ይመለሳሉ።
say-declined = እሺ። አንጽፍልዎትም። ሐሳብዎን ከቀየሩ START ብለው ይላኩ።

# የማን ችሎት ነው፣ ምን ዓይነት ነው
ask-who = ችሎቱ የማን ነው?
choice-who-self = የእኔ
choice-who-known = { $name }
choice-who-other = የዘመዴ
ask-name = ይህን ሰው ምን ብለን እንጥራ? የቤት ስም ይሻላል፣ ለምሳሌ "እማዬ" ወይም "አጎቴ"። እባክዎ ሙሉ ስምና A-number አይላኩ።
say-name-unreadable = እባክዎ የቤት ስም በፊደል ይጻፉ፣ ለምሳሌ "እማዬ"።
say-name-long = ትንሽ ረዝሟል። አጭር የቤት ስም ይበቃል፣ ለምሳሌ "እማዬ"።

ask-kind = ምን ዓይነት ችሎት ነው? መጥሪያው ላይ ተጽፏል።
choice-kind-master = Master ችሎት (አጭር፣ ብዙ ጊዜ የመጀመሪያ)
choice-kind-individual = Individual ችሎት (ሙሉው)
choice-kind-bond = የዋስትና ችሎት (ከእስር ለመውጣት)
choice-kind-uscis_biometrics = የጣት አሻራ በUSCIS
choice-kind-uscis_interview = ቃለ መጠይቅ በUSCIS
choice-kind-ice_checkin = ICE ዘንድ መቅረብ
choice-kind-more = ሌላ ነው ወይም አላውቅም
ask-kind-more = የትኛው ይበልጥ ይስማማል?
choice-kind-status_or_other_court = ፍርድ ቤት ነው፣ ዓይነቱን አላውቅም
choice-kind-fear_review = ዳኛ የፍርሃት መጠይቁን ያያሉ
choice-kind-other = ሌላ ቀጠሮ፣ ፍርድ ቤት አይደለም

# የት
ask-court = ፍርድ ቤቱ በየትኛው ከተማ ነው? ከተማውን ወይም የፍርድ ቤቱን ሦስት ፊደላት ይጻፉ።
ask-court-sms = ፍርድ ቤቱ በየትኛው ከተማ ነው? ከተማውን ወይም የፍርድ ቤቱን ሦስት ፊደላት ይጻፉ። (0 = ተመለስ)
choice-elsewhere = ሌላ ቦታ
say-court-unknown = "{ $typed }" በዝርዝራችን ውስጥ የለም። እባክዎ ከተማውን ብቻ ይጻፉ፣ ለምሳሌ፦ Denver
ask-court-pick = መጥሪያው ላይ ያለው የትኛው ነው?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city })፣ በእስር ላሉ ሰዎች
choice-court-closed = { $name } ({ $city })፣ ተዘግቷል ወይም ተዛውሯል
choice-court-unsure = { $name } ({ $city })፣ እባክዎ መጥሪያዎን ይዩ
say-court-closed = እባክዎ መጥሪያዎን እንደገና ይዩ፦ እንደምናውቀው { $name } ተዘግቷል ወይም ተዛውሯል።
ask-city = በየትኛው ከተማ ነው? (0 = ተመለስ)
ask-city-court = ችሎቱ በየትኛው ከተማ ነው? ከተማውን በመጥሪያው ላይ እንዳለው ይጻፉ። (0 = ተመለስ)
say-city-unreadable = እባክዎ የከተማውን ስም ይጻፉ፣ ለምሳሌ፦ Denver
ask-zone = { $city } የሚጠቀመው የየትኛውን ሰዓት ነው?
choice-zone-eastern = ምሥራቅ (New York, Miami)
choice-zone-central = ማዕከላዊ (Chicago, Houston)
choice-zone-mountain = ተራራማ (Denver, El Paso)
choice-zone-arizona = አሪዞና (Phoenix)
choice-zone-pacific = ምዕራብ (Los Angeles)
choice-zone-alaska = አላስካ
choice-zone-hawaii = ሃዋይ
choice-zone-atlantic = ፖርቶ ሪኮ
choice-zone-chamorro = ጉዋም፣ ሳይፓን
ask-own-zone = እርስዎ የሚኖሩበት ቦታ ሰዓት ከ{ $city } ጋር አንድ ነው? በሌሊት እንዳንጽፍልዎ ነው የምንጠይቀው።
choice-own-same = አንድ ሰዓት ነው
choice-own-other = ሌላ ሰዓት ነው
ask-own-zone-which = በሚኖሩበት ቦታ የየትኛው ሰዓት ነው?

# መቼ
ask-when = በ{ $city } ችሎቱ በምን ቀንና ሰዓት ነው? በመጥሪያው ላይ እንዳለው ይጻፉ፣ ለምሳሌ፦ ማርች 15 2027 8:30 AM
ask-when-other = በምን ቀንና ሰዓት ነው? በወረቀትዎ ላይ እንዳለው ይጻፉ፣ ለምሳሌ፦ ማርች 15 2027 8:30 AM
ask-when-new = አዲሱ ቀንና ሰዓት መቼ ነው? በአዲሱ መጥሪያ ላይ እንዳለው ይጻፉ፣ ለምሳሌ፦ ማርች 15 2027 8:30 AM
say-when-date = በጻፉት ውስጥ ቀን ማንበብ አልቻልኩም።
say-when-impossible = ይህ ቀን በቀን መቁጠሪያ ውስጥ የለም። እባክዎ መጥሪያውን እንደገና ይዩ።
say-when-no-year = ቀንና ወር እንዳንቀላቅል እባክዎ ዓመቱንም ይጻፉ፣ ወሩንም በቃል ይጻፉ።
say-when-unset = ይህ ወረቀት ገና ቀን የሌለው ይመስላል። እባክዎ አዲስ መጥሪያ ይፈልጉ ወይም ቀኑን ለመስማት በስልክ 1-800-898-7180 ይደውሉ። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
ask-day-order = ይህ በሁለት መንገድ ሊነበብ ይችላል። የትኛውን ቀን ማለትዎ ነው?
ask-day-year = የትኛው ዓመት?
ask-day-week = የትኛውን ቀን ማለትዎ ነው?
ask-day-which = ከአንድ በላይ ቀን አይቻለሁ። የችሎቱ ቀን የትኛው ነው?
choice-when = { $when_date }፣ { $when_time }
choice-date = { $when_date }
choice-other-date = ሌላ ቀን
ask-time = { $when_date }፦ በስንት ሰዓት? ለምሳሌ፦ 8:30 AM
ask-half = { $when_date }፦ ጥዋት (AM) ወይስ ከሰዓት (PM)?
ask-time-which = { $when_date }፦ የትኛው ሰዓት?
choice-time = { $when_time }
say-time-unreadable = ሰዓቱን ማንበብ አልቻልኩም። እባክዎ እንዲህ ይጻፉ፦ 8:30 AM
choice-pick = ቀኑን በቁልፍ ልምረጥ
ask-month = የትኛው ወር?
choice-month = { $when_month }
choice-number = { $number }

# መልሶ ማንበብ
ask-check =
    እባክዎ ይህን ከመጥሪያዎ ጋር ያስተያዩ፦
    { $what }
    { $when }
    { $place }
    ሁሉም ትክክል ነው?
ask-check-doubt =
    እባክዎ እንደገና ይዩ፦
    { $doubts }

    { $what }
    { $when }
    { $place }
    መጥሪያዎ እንዲህ ይላል?
say-what-of = { $name }፦ { $kind }
say-place-court = { $name }፣ { $city }
say-place-city = { $city }
choice-right = አዎ፣ ሁሉም ትክክል ነው
choice-change = አይ፣ የሚቀየር አለ
choice-meant = { $when_date } ማለቴ ነው
say-doubt-past = ይህ ቀን አልፏል።
say-doubt-today-past = የዛሬው ይህ ሰዓት አልፏል።
say-doubt-far = ይህ ገና ብዙ ዓመት ይቀረዋል።
say-doubt-weekend = ይህ ቅዳሜ ወይም እሑድ ነው። ፍርድ ቤቶች ብዙ ጊዜ ዝግ ናቸው።
say-doubt-holiday = ይህ የአሜሪካ በዓል ነው። ፍርድ ቤቶች ብዙ ጊዜ ዝግ ናቸው።
say-doubt-early = { $when_time } ለችሎት በጣም ማለዳ ነው።
say-doubt-late = { $when_time } ለችሎት በጣም የመሸ ነው።
say-doubt-weekday = የጻፉት ሌላ የሳምንት ቀን ነው። ያ ቀን፦ { $when_date }
say-doubt-year = ዓመቱን አልጻፉም። ይህ፦ { $when_date }
say-doubt-zone = የጻፉት የሌላ ቦታ ሰዓት ነው። በመጥሪያው ላይ ያለው ሰዓት የ{ $when_city } ሰዓት ነው። { $when_time } ይላል?
ask-fix = ምን እንቀይር?
choice-fix-date = ቀኑን ወይም ሰዓቱን
choice-fix-place = ፍርድ ቤቱን ወይም ቦታውን
choice-fix-city = ከተማውንና የሰዓት ክልሉን
choice-fix-kind = የችሎቱን ዓይነት
choice-fix-who = የማን ችሎት እንደሆነ

# ዝርዝር
ask-list = የትኛው?
ask-list-empty = እዚህ ገና ምንም ችሎት የለም።
choice-hearing = { $what }፦ { $when_date }፣ { $when_time }
choice-hearing-disputed = { $what }፦ { $when_date }፣ { $when_time } (ሁለት ቀን አለን)
choice-hearing-disputed-place = { $what }፦ { $when_date }፣ { $when_time } (ሁለት ቦታ አለን)
choice-hearing-awaited = { $what }፦ እስካሁን ቀን የለም
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    እስካሁን ቀን የለም። ማረጋገጥዎን ይቀጥሉ።
choice-do-change = ቀን፣ ሰዓት ወይም ቦታ ቀይር
choice-do-cancel = ይህ ችሎት ተሰርዟል
choice-do-list = ወደ ዝርዝሩ ተመለስ
ask-sure =
    { $what }፣ { $when }
    አዲሱ መጥሪያዎ ይህ ችሎት ተሰርዟል ይላል? እርግጠኛ ካልሆኑ መጀመሪያ ጠበቃ ይጠይቁ። ችሎት ላይ አለመቅረብ ከአገር የማስወጣት ትዕዛዝ ሊያመጣ ይችላል።
ask-sure-awaited = ይህን ችሎት እንርሳው?
choice-sure-yes = አዎ፣ ተሰርዟል
choice-sure-no = አይ፣ ይቆይ
say-nothing-changed = ምንም አልተቀየረም።
say-hearing-gone = ያ ችሎት ከእንግዲህ በዝርዝርዎ ውስጥ የለም።

# ለማስታወሻ የሚሰጡ መልሶች
say-thanks = እናመሰግናለን። እስከዚያ ቀን ድረስ ቀኑን ማረጋገጥዎን ይቀጥሉ።
say-help-comes =
    ስለነገሩን እናመሰግናለን። እርዳታ እንደሚፈልጉ ለቢሮው ነግረናል።
    { $call }
say-call-lawyer = ለ{ $name } መደወል ይችላሉ፦ { $phone }
say-call-lawyer-hours = ለ{ $name } መደወል ይችላሉ፦ { $phone } ({ $hours })
say-call-line = እነዚህ ሰዎች ጠበቃ ለማግኘት ሊረዱዎ ይችላሉ፦ { $phone }
say-call-line-hours = እነዚህ ሰዎች ጠበቃ ለማግኘት ሊረዱዎ ይችላሉ፦ { $phone } ({ $hours })
say-call-nobody = እነሱ ይደውሉልዎታል።
counsel = { $from }፦ በቀድሞ መልእክቶቻችን ላይ የነበረው የጠበቃ ቁጥር ከእንግዲህ አያገለግልም። { $call }
counsel-other = { $from } ({ $names })፦ በቀድሞ መልእክቶቻችን ላይ የነበረው የጠበቃ ቁጥር ከእንግዲህ አያገለግልም። { $call }
discreet-counsel = { $from }፦ ከአሁን ጀምሮ ወደ { $phone } ይደውሉ፣ ወደ ቀድሞው ቁጥር አይደውሉ።
reply-date = { $sender }፦ አዲስ ቀን አለ? እባክዎ አዲሱን ደብዳቤዎን ይመልከቱ።
reply-call-today = { $sender }፦ ዛሬ እንደውልልዎታለን። እባክዎ ስልክዎን ከእርስዎ አያርቁ።
say-after-nodate = እናመሰግናለን። አዲስ ቀን መኖሩን በየሳምንቱ ያረጋግጡ፦ 1-800-898-7180። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
say-after-over = ስለነገሩን እናመሰግናለን። ስለዚህ ከእንግዲህ አናስታውስዎትም።

# ምናሌ፣ ማስተካከያ፣ እርዳታ
ask-menu = ምን እናድርግልዎ?
choice-go-hearings = ችሎቶቼ
choice-go-new = ችሎት ጨምር
choice-go-settings = ማስተካከያ
choice-go-help = እርዳታ እፈልጋለሁ
ask-settings = ቋንቋዎ፦ { $language }። መልእክትዎ፦ { $wording }።
say-wording-discreet = አጭር፣ ያለ ዝርዝር
say-wording-plain = ከሙሉ ዝርዝር ጋር
choice-set-language = ቋንቋ ቀይር
choice-set-wording = አጭር ወይም ከዝርዝር ጋር
choice-set-zone = የምኖርበት ቦታ ሰዓት
choice-set-stop = መልእክት አይላክ
ask-language-again = የትኛውን ቋንቋ ይፈልጋሉ?
say-language-set = ከአሁን ጀምሮ በአማርኛ እንጽፋለን።
ask-wording = ማስታወሻዎቻችን እንዴት ይሁኑ? አጭር፦ "{ $sender }፦ ቀጠሮዎ ማክሰኞ ዲሴምበር 15፣ 8:30 AM ጥዋት"። ከዝርዝር ጋር፦ ሁሉም ነገር መልእክቱ ውስጥ ይጻፋል። ስልክዎን ሌላ ማን ሊያይ እንደሚችል ያስቡ።
choice-wording-discreet = አጭር፣ ያለ ዝርዝር
choice-wording-plain = ከሙሉ ዝርዝር ጋር
say-wording-set-discreet = ማስታወሻዎችዎ አሁን አጭር ናቸው፤ ስለምን እንደሆኑ አይናገሩም።
say-wording-set-plain = ማስታወሻዎችዎ አሁን ሙሉ ዝርዝር አላቸው። ስልክዎን የሚያይ ሰው ሊያነባቸው ይችላል።
say-zone-set = እናመሰግናለን። በሚኖሩበት ቦታ ቀን ቀን እንጽፍልዎታለን።
ask-stop = ሁሉንም መልእክት እናቁም? ችሎቶችዎ እንዳሉ ይቆያሉ፤ ግን የሚያስታውስዎ የለም።
choice-stop-all = ሁሉንም መልእክት አቁሙ
choice-stop-no = አይ፣ መጻፋችሁን ቀጥሉ
say-help =
    እኛ { $sender } ነን። ለሰዎች ችሎታቸውን እናስታውሳለን። ፍርድ ቤት አይደለንም።
    { $call }
    ሁሉንም መልእክት ለማቆም STOP ይላኩ። ለምናሌው MENU ይላኩ።

# ማቆምና መጀመር
say-stopped = { $sender }፦ ከእንግዲህ ከእኛ መልእክት አይደርስዎትም። እንደገና ለመጀመር START ይላኩ።
say-restarted-here = እንኳን ደህና ተመለሱ። የጽሑፍ መልእክትም (SMS) ከእኛ ይደርስዎት ከነበረ፣ እዚያም START ይላኩ።
say-wrong-number = ይቅርታ። ከእንግዲህ ወደዚህ ቁጥር አንጽፍም።
ask-leave = ያላለቀ ጥያቄ አለ። ምኑን እናቁም?
choice-leave-question = ያንን ጥያቄ ብቻ
say-left = እሺ፣ ትተነዋል።

# ሌላ ነገር ሲመጣ
choice-back = ተመለስ
say-choose = እባክዎ ከእነዚህ አንዱን ይምረጡ።
say-choose-number = እባክዎ በቁጥር ይመልሱ።
say-not-understood = ይህ አልገባኝም።
say-you-are-welcome = ምንም አይደለም። በማንኛውም ጊዜ MENU መላክ ይችላሉ።
say-number-dropped = A-number የሚመስል ቁጥር ልከዋል። አውጥተነዋል፤ አላስቀመጥነውም። እባክዎ በመልእክት በጭራሽ አይላኩት።
say-names-dropped = በዚያ ወረቀት ላይ ያሉትን ስሞች አልያዝንም።
say-cannot-read-voice = እዚህ የድምፅ መልእክት መስማት አንችልም። እባክዎ ይጻፉት።
say-cannot-read-photo = እዚህ ፎቶ ወይም ፋይል ማንበብ አንችልም። እባክዎ በመጥሪያው ላይ ያለውን ቀንና ሰዓት ይጻፉ።
say-cannot-read-other = እዚህ ጽሑፍ ብቻ ነው ማንበብ የምንችለው። እባክዎ ይጻፉት።
say-cannot-read-old-button = ያ ቁልፍ የቀድሞ ጥያቄ ነው።

## When it is unclear, or too much

say-we-were-at = ትንሽ ጊዜ አልፏል። እዚህ ጥያቄ ላይ ነበርን፦
say-please-wait = በአንድ ጊዜ ብዙ መልእክት ነበር። እባክዎ አሥር ደቂቃ ይጠብቁና እንደገና ይጻፉ። ሁሉንም መልእክት ለማቆም STOP ይላኩ።
say-cannot-read-edit = በቀድሞ መልእክት ላይ የተደረገ ለውጥ አይታየንም። እባክዎ እንደገና ይጻፉት።
say-write-in-private = በአንድ ጊዜ ከአንድ ሰው ጋር ብቻ ነው የምነጋገረው። እባክዎ በግል ይጻፉልኝ። አሁን ከዚህ ቡድን እወጣለሁ።
ask-stop-which = ጥቂት መልእክት ብቻ ይፈልጋሉ። የትኛውን እናቁም?
choice-stop-about = ስለ { $name } ብቻ
staff-unclear-text = { $label } ማንበብ ያልቻልነውን ነገር ጽፈዋል። እባክዎ ያነጋግሯቸው።
staff-unclear-unfinished = { $label } ቀን ጽፈው አላረጋገጡም። ቀኑ አይቆጠርም፣ ለማንም አይታወስም። እባክዎ ይጠይቋቸው።
staff-unclear-stop = { $label } ጥቂት መልእክት ብቻ ይፈልጋሉ፤ የትኛው እንደሆነ ግን ግልጽ አይደለም። እባክዎ ይጠይቋቸው።

## Delivery: why something did not arrive, and who is asked then

why-stopped = ሌላ መልእክት እንዳይላክላቸው ጠይቀዋል
why-number = ቁጥሩ አይሠራም ወይም የጽሑፍ መልእክት አይቀበልም
why-account = አቅራቢው መለያችንን ወይም ቅንብራችንን አልተቀበለም
why-filtered = የስልክ ኩባንያዎቹ መልእክቶቻችንን ይዘዋል
why-phone = ስልኩ ጠፍቷል ወይም መስመር ላይ የለም
why-provider = አቅራቢውን ማግኘት አልተቻለም
why-blocked = ቦቱን አግደዋል
why-gone = ውይይቱ ከእንግዲህ የለም
why-unreadable = አቅራቢው ጽሑፋችንን ማንበብ አልቻለም
why-unknown = አቅራቢው የማናውቀውን ምክንያት ሰጥቷል
why-twice = ሌላ ፕሮግራም ይህንኑ ቦት እየተጠቀመ ነው
why-throttled = በአንድ ጊዜ በጣም ብዙ መልእክት
why-late = ለመርዳት ጊዜው አልፎ ነበር
relay-ask = { $sender }፦ ስለሚከታተሉት ቀጠሮ መልስ አላገኘንም፦ { $when }። እባክዎ እሳቸው ማወቃቸውን ያረጋግጡ።
staff-silent = ከ{ $label } ለረጅም ጊዜ ምንም አልሰማንም። ስልኩ አሁንም የእሳቸው መሆኑን እየጠየቅን ነው። እባክዎ ይደውሉ።
staff-silent-many = ለረጅም ጊዜ ምንም ያልሰማንባቸው ስልኮች፦ { $count }። እባክዎ የሚደወልላቸውን ዝርዝር ይዩ።
staff-load = { $channel }፦ የነገዎቹ ማስታወሻዎች ከጸጥታው ሰዓት በፊት ካለው ጊዜ በላይ ይፈልጋሉ። ቀደም ብለን እንጀምራለን።
discreet-still = እርስዎ ነዎት? 1 = አዎ፣ አሳዩኝ። 2 = የተሳሳተ ቁጥር።
discreet-still-tap = አሁንም እርስዎ ነዎት?
choice-still-me = አዎ፣ አሳዩኝ
choice-still-wrong = የተሳሳተ ቁጥር

## Watching over it: alarms and the daily summary, for staff

staff-late-over = በ{ $channel } መልእክቶች እንደገና እየወጡ ነው። ለ{ $minutes } ደቂቃ ዘግይተው ነበር።
staff-job-failed = ይህ አልሠራም፦ { $job } ({ $reason })። ቆየት ብለን እንደገና እንሞክራለን። እባክዎ ማሽኑን ይዩ።
staff-job-down = ከ{ $since } ጀምሮ ይህ አይሠራም፦ { $job } ({ $reason })። በየሰዓቱ እንደገና እንሞክራለን። ምን መደረግ እንዳለበት በማሽኑ ላይ { $command } ይናገራል።
staff-clock-back = የማሽኑ ሰዓት በ{ $minutes } ደቂቃ ወደ ኋላ ተመልሷል። እባክዎ ያረጋግጡት።
staff-disk = ዲስኩ ሊሞላ ነው፦ { $megabytes } MB ቀርቷል። እባክዎ ቦታ ያስለቅቁ፤ አለበለዚያ መልእክት ማስቀመጥ አንችልም።
staff-case-ends = { $label }፦ ስለ አዲስ ቀን ማንም አልነገረንም። ከሁለት ሳምንት በኋላ ይህን ጉዳይ እናጠፋለን። የጎደለ ቀን ካለ እባክዎ ይጨምሩት።
digest =
    ለቢሮው፣ ዛሬ፦
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 ችሎት ተቃርቧል፤ አልተረጋገጠም።
   *[other] { $count } ችሎቶች ተቃርበዋል፤ አልተረጋገጡም።
}
digest-hearing = { $label }፦ { $when }
digest-unreachable = { $count ->
    [one] 1 ሰው ችሎት አለው፤ መልእክት ግን አይደርሰውም።
   *[other] { $count } ሰዎች ችሎት አላቸው፤ መልእክት ግን አይደርሳቸውም።
}
digest-tasks = { $count ->
    [one] 1 ነገር በሚደወልላቸው ዝርዝር ላይ ይጠብቃል።
   *[other] { $count } ነገሮች በሚደወልላቸው ዝርዝር ላይ ይጠብቃሉ።
}
digest-imports = { $count ->
    [one] 1 ገቢ ዝርዝር እንዲለቀቅ ይጠብቃል።
   *[other] { $count } ገቢ ዝርዝሮች እንዲለቀቁ ይጠብቃሉ።
}
digest-ending = በአንድ ሳምንት ውስጥ የምናጠፋቸው ጉዳዮች፦ { $count }። የተላከውን የሚያሳይ ማስረጃ ከፈለጉ አሁን ያትሙት።
digest-paused = መላክ ቆሟል፦ { $channel } ({ $reason })።
digest-guidance = { $count ->
    [one] 1 የመረጃ ጽሑፍ በቅርቡ መታየት አለበት።
   *[other] { $count } የመረጃ ጽሑፎች በቅርቡ መታየት አለባቸው።
}
digest-more = … ተጨማሪ { $count }

## The first day

profile-about = የቀጠሮዎችዎ ማስታወሻ በቋንቋዎ። በነጻ ነው። ለማቆም STOP ይላኩ።
profile-description = ቀጠሮዎ እንዳያመልጥዎ እናስታውስዎታለን። በነጻ ነው። ለመጀመር ከታች ያለውን ቁልፍ ይጫኑ። በማንኛውም ጊዜ ለማቆም STOP ብለው ይላኩ።
staff-test = ይህ ሙከራ ነው። ለቢሮው የሚላኩ ማንቂያዎች እዚህ ይደርስዎታል።

## On paper

poster-title = ቀጠሮዎችዎን እናስታውስዎታለን
poster-why = እንዳያመልጥዎ። በቋንቋዎ። በነጻ።
poster-telegram = በቴሌግራም፦ የስልክዎን ካሜራ ወደዚህ ሳጥን ያነጣጥሩ፣ ከዚያም ቁልፉን ይጫኑ።
poster-sms = በጽሑፍ መልእክት (SMS)፦ "{ $word }" ብለው ወደ { $phone } ይጻፉ
sheet-title = የቀጠሮዎችዎ ማስታወሻ
sheet-name = ምን ብለን እንጥራዎት? የቤት ስም ይሻላል።
sheet-number = እባክዎ በዚህ ወረቀት ላይ ሙሉ ስምዎን ወይም A-number አይጻፉ።
sheet-phone = የሞባይል ስልክ ቁጥርዎ
sheet-date = ቀን፣ ሰዓትና ከተማ፣ በአዲሱ መጥሪያ ላይ እንዳለው
sheet-news = የቢሮውን ዜናም ልትልኩልኝ ትችላላችሁ። ይህ ለብቻው የምመርጠው ነው።
sheet-share = እነዚህ ሰዎችም ስለ ቀኖቼ መልእክት ሊደርሳቸው ይችላል። እያንዳንዳቸው የራሳቸውን ወረቀት ይሞላሉ።
sheet-privacy = የምናስቀምጠው በዚህ ወረቀት ላይ ያለውንና መልእክቶቻችንን ብቻ ነው። ቁጥርዎን ለማስታወቂያ ለማንም አንሰጥም። ጉዳይዎ ሲያልቅ ሁሉንም እንሰርዛለን።
sheet-signature = ፊርማ
sheet-day = የዛሬ ቀን
sheet-keep = እባክዎ ይህን ክፍል ያስቀምጡ።
sheet-sender = መልእክቶቻችን ከ{ $phone } ይመጣሉ፤ የሚጀምሩትም እንዲህ ነው፦ { $sender }
sheet-never = ገንዘብ፣ የይለፍ ቃል ወይም A-number በጭራሽ አንጠይቅዎትም።
sheet-call = ጥያቄ አለዎት? ይደውሉልን፦ { $phone }

## Settings and privacy

choice-set-second = ሁለተኛ ቋንቋ
choice-set-code = የምስጢር ቃሌ
choice-set-ways = የምትጽፉልኝ የት ነው
choice-set-data = ስለ እኔ የምታውቁት
ask-second = አንድ ጽሑፍ በ{ $language } ከሌለ የትኛውን ቋንቋ እንጠቀም?
choice-second-none = ሁለተኛ ቋንቋ አልፈልግም
say-second-set = እናመሰግናለን። አንድ ጽሑፍ በቋንቋዎ ከሌለ በ{ $language } ይደርስዎታል።
say-second-none = እሺ። ሁለተኛ ቋንቋ አንጠቀምም።

# መልእክቱ የእኛ መሆኑን የሚያሳይ የሰውየው የራሱ ቃል። ከታች ያሉት ስለምን እንደሆነ የሚያጋልጡ የቃል መጀመሪያዎች ናቸው።
ask-code = የምስጢር ቃል መልእክቱ በእርግጥ ከእኛ መሆኑን ያሳይዎታል፦ በማስታወሻዎቻችን ላይ ይጻፋል። ከ3 እስከ 12 ፊደል ወይም ቁጥር ያለው አንድ ቃል ይጻፉ፣ ለምሳሌ፦ ማንጎ7
ask-code-have = የምስጢር ቃልዎ { $code } ነው። ማስታወሻው ከእኛ መሆኑን እንዲያውቁ በላዩ ይጻፋል። ለመቀየር አዲስ ቃል ይጻፉ።
choice-code-remove = የምስጢር ቃሉን አውጣ
say-code-set = የምስጢር ቃልዎ አሁን { $code } ነው። እባክዎ ለማንም አይንገሩ።
say-code-removed = ማስታወሻዎችዎ ከእንግዲህ የምስጢር ቃል የላቸውም።
say-code-unreadable = እባክዎ ቢያንስ 3 ፊደል ያለው አንድ ቃል ያለ ሌላ ምልክት ይጻፉ። ቁጥር ሊኖረው ይችላል።
say-code-long = ይህ ቃል በጣም ረጅም ነው። እባክዎ አጭር ይምረጡ።
say-code-telling = ይህ ቃል መልእክቶቹ ስለምን እንደሆኑ ለሌሎች ሊያጋልጥ ይችላል። እባክዎ ሌላ ይምረጡ፣ ለምሳሌ የፍራፍሬ ወይም የእንስሳ ስም።
telling-words = ኢሚግሬሽን ፍርድ ችሎት ዳኛ ጠበቃ መጥሪያ ዲፖርት ማስወጣት ስደት ጥገኝነት ቪዛ

# በሌላ መንገድ ወደ አንድ ሰው
ask-ways =
    የምንጽፍልዎ እዚህ ነው፦
    { $ways }
choice-ways-sms = በSMSም ጭምር
choice-ways-telegram = በቴሌግራምም ጭምር
choice-ways-moved = ቁጥሬ ተቀይሯል
choice-ways-first = መጀመሪያ የሚሞከረው
ask-first = መጀመሪያ የት እንጻፍልዎ?
say-first-set = እሺ። መጀመሪያ ያንን እንሞክራለን።
say-move-code =
    ኮድዎ፦ { $code }
    { $how }
    ለአንድ ቀን፣ አንድ ጊዜ ብቻ ይሠራል። ለሌላ ለማንም አያሳዩት።
say-how-sms-here = ከሌላው ስልክዎ ወደዚህ ቁጥር ይላኩት።
say-how-sms = ከስልክዎ በጽሑፍ መልእክት (SMS) ወደ { $to } ይላኩት።
say-how-telegram = በቴሌግራም ወደ እኛ ይላኩት፦ { $to }
say-way-added = ተከናውኗል። መልእክቶቻችን አሁን እዚህም ሊደርስዎ ይችላሉ።
say-way-moved = ተከናውኗል። ከአሁን ጀምሮ እዚህ እንጽፍልዎታለን። የቀድሞው ቁጥር ከእንግዲህ መልእክት አይደርሰውም።
say-way-same = ኮዱን ያገኙት እዚሁ ነው። እባክዎ ከሌላው ስልክ ይላኩት።
say-way-taken = ይህን ስልክ በራሳችን ማገናኘት አልቻልንም። ለቢሮው ተነግሯል፤ ይረዱዎታል።
say-way-warning = መልእክቶችዎ አሁን ወደ { $way }ም ይደርሳሉ፣ ወይም ወደዚያ ብቻ። ይህን እርስዎ ካልጠየቁ እባክዎ በ{ $phone } ይደውሉ።

# አንድ ጉዳይ ያለ መልእክት
choice-do-mute = ስለዚህ ጉዳይ መልእክት አይላክ
choice-do-unmute = ስለዚህ ጉዳይ እንደገና መልእክት ይላክ
say-what-muted = { $what } (መልእክት የለም)
say-muted = እሺ። ስለዚህ ጉዳይ፣ ስለ የትኛውም ቀኑ ከእንግዲህ አንጽፍም። ሌላው ሁሉ ይቀጥላል።
say-unmuted = እሺ። ስለዚህ ጉዳይ፣ ስለ ሁሉም ቀኖቹ እንደገና መልእክት ይደርስዎታል።

# የምናስቀምጠው፣ እና ማጥፋት
ask-data = ስለ እርስዎ ያስቀመጥነውን ልናሳይዎ ወይም ልናጠፋው እንችላለን።
choice-data-stored = ያስቀመጣችሁትን አሳዩኝ
choice-data-erase = አጥፉኝ
say-stored =
    ስለ እርስዎ ያስቀመጥነው ይህ ነው፦
    { $lines }
    { $kept }
say-stored-language = ቋንቋ፦ { $language }
say-stored-second = ሁለተኛ ቋንቋ፦ { $language }
say-stored-zone = የሚኖሩበት ቦታ ሰዓት፦ { $zone }
say-stored-wording = መልእክትዎ፦ { $wording }
say-stored-code = የምስጢር ቃል፦ { $code }
say-stored-way = { $way }፦ { $when_date } ተስማምተዋል
say-stored-way-office = { $way }፦ መስማማትዎን ቢሮው { $when_date } መዝግቧል
say-stored-way-silent = { $way }፦ መልእክት የለም
say-stored-people = የሚከታተሏቸው፦ { $names }
say-stored-followers = { $count ->
    [one] 1 ሌላ ሰው ስለ ችሎቶችዎ መልእክት ይደርሰዋል።
   *[other] { $count } ሌሎች ሰዎች ስለ ችሎቶችዎ መልእክት ይደርሳቸዋል።
}
say-stored-kept = { $days ->
    [one] በመካከላችን ያሉትን መልእክቶችም እናስቀምጣለን። አንድ ጉዳይ ሲያልቅ ከ1 ቀን በኋላ እናጠፋዋለን። "አጥፉኝ" የሚለውን ከመረጡ ሁሉንም አሁኑኑ እናጠፋለን።
   *[other] በመካከላችን ያሉትን መልእክቶችም እናስቀምጣለን። አንድ ጉዳይ ሲያልቅ ከ{ $days } ቀናት በኋላ እናጠፋዋለን። "አጥፉኝ" የሚለውን ከመረጡ ሁሉንም አሁኑኑ እናጠፋለን።
}
ask-erase = ስለ እርስዎ የምናውቀውን ሁሉ እናጥፋ? ከዚያ በኋላ ማንም አያስታውስዎትም። ችሎቶችዎ እንዳሉ ይቆያሉ፦ እባክዎ መሄድዎን አይተዉ።
choice-erase-yes = አዎ፣ አጥፉኝ
choice-erase-no = አይ፣ ይቆይ
ask-erase-sure = ይህን መመለስ አንችልም። እባክዎ መጀመሪያ ቀኖችዎን ይጻፉ። ሁሉንም አሁን እናጥፋ?
choice-erase-sure = አዎ፣ ሁሉንም አጥፉ
say-erased = { $sender }፦ ስለ እርስዎ የምናውቀውን አጥፍተናል። ከእንግዲህ መልእክት አይደርስዎትም። እንደ አዲስ ለመጀመር START ይላኩ።
staff-erased = አንድ ሰው ስለ ራሱ የምናውቀውን እንድናጠፋ ጠይቋል። ተጠናቋል።
staff-erased-stays = አንድ ሰው ስለ ራሱ የምናውቀውን እንድናጠፋ ጠይቋል። ተጠናቋል። የቢሮው ጉዳይ ወይም ሌሎች የሚከታተሉት ጉዳይ ያለ እሳቸው ይቀጥላል፦ እባክዎ የሚደወልላቸውን ዝርዝር ይዩ።
staff-two-people = { $label } የራሱ ጉዳይ ያለውን ስልክ { $way } መጠቀም ይፈልጋሉ። ምንም አልተገናኘም። እባክዎ ይደውሉ።

## A hearing's life

# ገና ቀን የለም፦ በሳምንት አንዴ የሚጠየቀው። መጀመሪያ በስውር፣ ከዚያ በሙሉ።
discreet-awaited = { $from }፦ ለቀጠሮዎ ቀን ተሰጠዎት? እባክዎ ያረጋግጡ።
discreet-awaited-short = { $from }፦ አሁን ቀን አለ?
discreet-awaited-other = { $from }፦ ለሚከታተሉት ቀጠሮ ቀን አለ? እባክዎ ያረጋግጡ።
awaited-check = { $from }፦ ለችሎትዎ ቀን ተሰጠዎት? በ https://acis.eoir.justice.gov/en/ ወይም በስልክ 1-800-898-7180 ያረጋግጡ። ምንም ካላሳዩ ችሎት የለም ማለት በጭራሽ አይደለም። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
awaited-check-other = { $from }፦ ለ{ $names } ችሎት ቀን አለ? በ https://acis.eoir.justice.gov/en/ ወይም በስልክ 1-800-898-7180 ያረጋግጡ። ምንም ካላሳዩ ችሎት የለም ማለት በጭራሽ አይደለም። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
awaited-stop = { $text } { $stop }
choice-havedate = ቀን አለኝ
choice-notyet = ገና
choice-unask = መጠየቅ ይቁም
choice-unset = እስካሁን ቀን የለኝም
say-awaited =
    መዝግበናል፦ እስካሁን ቀን የለም። በሳምንት አንድ ጊዜ እንጠይቅዎታለን።
    እባክዎ እርስዎም በየሳምንቱ ያረጋግጡ፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180
    ምንም ካላሳዩ ችሎት የለም ማለት በጭራሽ አይደለም። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።
say-unasked = እሺ፣ መጠየቅ እናቆማለን። እባክዎ ቀን መኖሩን እርስዎ ማረጋገጥዎን ይቀጥሉ፦ 1-800-898-7180። ቀን ሲያገኙ "ችሎቶቼ" ብለው ይላኩ።

# አልቀረቡም፣ ወይም አልቋል
choice-missed = አልቀረብኩም
say-missed =
    ይህ ከባድ ነገር ነው። አንድ ሰው ችሎት ላይ ካልቀረበ ዳኛው በሌለበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ።
    እባክዎ ዛሬ ይደውሉ። ደብዳቤ አይጠብቁ።
    { $call }
    ለቢሮው ነግረናል።
ask-over =
    { $what }፣ { $when }
    ጉዳዩ በሙሉ አልቋል? ከእንግዲህ ሌላ ችሎት የለም? ዳኛው ውሳኔ ከሰጡ፣ ምን ማለት እንደሆነ በዚያው ቀን ጠበቃ ይጠይቁ።
ask-over-awaited = ጉዳዩ በሙሉ አልቋል? ከእንግዲህ ሌላ ችሎት የለም? ዳኛው ውሳኔ ከሰጡ፣ ምን ማለት እንደሆነ በዚያው ቀን ጠበቃ ይጠይቁ።
choice-over-yes = አዎ፣ አልቋል
choice-over-no = አይ፣ ማስታወስ ቀጥሉ

# ቀን መቁጠሪያና ካርታ
choice-do-over = ጉዳዬ አልቋል
choice-do-calendar = በቀን መቁጠሪያዬ ላይ አስገባ
choice-do-map = ቦታውን በካርታ አሳይ
calendar-title = { $sender }፦ ቀጠሮ
say-calendar = ለቀን መቁጠሪያዎ ፋይል ይኸውና። ስለምን እንደሆነ አይናገርም። ቀኑ ከተቀየረ አዲስ ፋይል ይጠይቁ።
say-calendar-link = ይህ ሊንክ ቀኑን በቀን መቁጠሪያዎ ውስጥ ያስገባል። ስለምን እንደሆነ አይናገርም፦ { $link }
say-calendar-none = ለዚህ ቀን የቀን መቁጠሪያ ፋይል የለም።
say-map =
    { $place }
    { $link }
    በመጥሪያዎ ላይ ያለውን ቦታ ይከተሉ።

## Guide

# መረጃ ከምንጩ ጋር፤ ምክር አይደለም።
choice-go-guide = ጥያቄና መልስ
choice-go-lawyer = ለጠበቃዬ ደውል
ask-guide = ምን ማወቅ ይፈልጋሉ?
choice-guide-more = ተጨማሪ ጥያቄዎች
guide-said =
    { $text }

    ምንጭ፦ { $source } ({ $reviewed })። የሕግ ምክር አይደለም።
guide-said-call =
    { $text }

    { $call }
    ምንጭ፦ { $source } ({ $reviewed })። የሕግ ምክር አይደለም።
guide-own = { $text }

guide-dont_miss-title = ችሎት ለምን ሊያመልጥዎ አይገባም?
guide-dont_miss =
    እያንዳንዱ ችሎት ይቆጠራል፣ አጭሩም ጭምር።

    ካልቀረቡ ዳኛው በሌሉበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ። መዘግየት እንደ አለመቅረብ ሊቆጠር ይችላል።

    የመጀመሪያ ወረቀትዎ (NTA) ቀን ባይኖረውም ይህ እውነት ነው።

    ቀን ሊቀየር ይችላል፣ ቀድሞም ሊሆን ይችላል። በየሳምንቱ ያረጋግጡ፦
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    ምንም ካላሳዩ ማረጋገጥዎን ይቀጥሉ። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።

    ከፍርድ ቤት የሚመጣ ደብዳቤ ሁሉ ይክፈቱ። ጠበቃ በጊዜ ያነጋግሩ።
guide-dont_miss-sms = እያንዳንዱ ችሎት ይቆጠራል። ካልቀረቡ ወይም ከዘገዩ ዳኛው በሌሉበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ። የመጀመሪያ ወረቀትዎ (NTA) ቀን ባይኖረውም እንዲሁ ነው። በየሳምንቱ ያረጋግጡ፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180። ምንም ካላሳዩ ማረጋገጥዎን ይቀጥሉ። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው።

guide-what_to_bring-title = ምን ይዤ ልሂድ
guide-what_to_bring =
    ለችሎት ሰዎች የሚይዙት፦
    - የችሎቱ መጥሪያ
    - የጉዳዩ የመጀመሪያ ወረቀት (NTA)
    - ፎቶ ያለው መታወቂያ
    - የፍርድ ቤት ወረቀቶች በሙሉ ከኮፒ ጋር
    - በእንግሊዝኛ ያልተጻፉ ወረቀቶች ትርጉም

    ቀደም ብለው ይውጡ፦ የፍተሻ ሰልፍ አለ።

    ዳኛው እንዲያነቡት የሚፈልጉት ወረቀት የጊዜ ገደብ አለው። ስለ ወረቀት ጠበቃዎን ይጠይቁ።
guide-what_to_bring-sms = ይያዙ፦ መጥሪያውን፣ የመጀመሪያ የፍርድ ቤት ወረቀትዎን (NTA)፣ ፎቶ ያለው መታወቂያ፣ የፍርድ ቤት ወረቀቶችን በሙሉ ከኮፒ ጋር፣ ትርጉሞችን። ቀደም ብለው ይውጡ፦ የፍተሻ ሰልፍ አለ። ለዳኛው የሚቀርብ ወረቀት የጊዜ ገደብ አለው፦ ጠበቃዎን ይጠይቁ።

guide-day_of_hearing-title = የችሎቱ ቀን
guide-day_of_hearing =
    በተባለው ሰዓት ፍተሻ አልፈው ክፍሉ ውስጥ ይገኙ። መዘግየት እንደ አለመቅረብ ሊቆጠር ይችላል።

    የፍርድ ቤቱ አስተርጓሚ በነጻ ነው።

    ከመውጣትዎ በፊት ቀጣዩ ቀን ያለበትን ወረቀት ይፈልጉ። ወረቀት የለም? ይጠይቁ፤ በ https://acis.eoir.justice.gov/en/ ወይም በስልክ 1-800-898-7180 ያረጋግጡ።

    ከዚያ አዲሱን ቀን ይንገሩን። እናስታውስዎታለን።
guide-day_of_hearing-sms = በተባለው ሰዓት ፍተሻ አልፈው ክፍሉ ውስጥ ይገኙ፦ መዘግየት እንደ አለመቅረብ ሊቆጠር ይችላል። የፍርድ ቤቱ አስተርጓሚ በነጻ ነው። ከመውጣትዎ በፊት ቀጣዩ ቀን ያለበትን ወረቀት ይጠይቁ። ከዚያ አዲሱን ቀን ይንገሩን።

guide-in_person_or_online-title = በአካል ወይስ በኢንተርኔት?
guide-in_person_or_online =
    መጥሪያዎ ወይም ፍርድ ቤቱ በኢንተርኔት ነው ካላለ በስተቀር በአካል ይሂዱ።

    የቪዲዮ ሊንክ ብቻ መኖሩ ችሎቱ በኢንተርኔት ነው ማለት አይደለም። ዳኛው ሲቀየሩ ሊንኩ ሊቀየር ይችላል።

    እርግጠኛ አይደሉም? በመጥሪያዎ ላይ ወዳለው ፍርድ ቤት ወይም በስልክ 1-800-898-7180 ይደውሉ። በኢንተርኔት እንዲሆን ዳኛውን ስለ መጠየቅ ጠበቃ ያነጋግሩ። ዳኛው እሺ እስኪሉ ድረስ በአካል ነው።
guide-in_person_or_online-sms = መጥሪያዎ ወይም ፍርድ ቤቱ በኢንተርኔት ነው ካላለ በስተቀር በአካል ይሂዱ። የቪዲዮ ሊንክ ብቻ መኖሩ በኢንተርኔት ነው ማለት አይደለም። ዳኛውን ስለ መጠየቅ ጠበቃ ያነጋግሩ። ዳኛው እሺ እስኪሉ በአካል ነው።

guide-cannot_go-title = መሄድ ካልቻልኩ
guide-cannot_go =
    ሌላ ቀን ወይም ሌላ ፍርድ ቤት መጠየቅ ዳኛው እሺ እስኪሉ ድረስ ማንንም ነጻ አያደርግም። ቤት መቀየር ጉዳዩን አያዛውርም።

    የሌለ ሰው ላይ ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጥ ይችላል፣ ቢታመምም ሩቅ ቢሆንም።

    ጠበቃ ከቀኑ በፊት ዳኛውን ሊጠይቅ ይችላል። አሁን ይደውሉ፣ አይጠብቁ።
guide-cannot_go-sms = ሌላ ቀን ወይም ፍርድ ቤት መጠየቅ ዳኛው እሺ እስኪሉ ማንንም ነጻ አያደርግም። የሌለ ሰው ላይ ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጥ ይችላል። ጠበቃ ከቀኑ በፊት ዳኛውን ሊጠይቅ ይችላል። አሁን ይደውሉ።

guide-moved-title = ቤት ቀይሬያለሁ
guide-moved =
    ለእኛ መንገር ለፍርድ ቤቱ መንገር አይደለም። ለጠበቃ፣ ለፖስታ ቤት ወይም ለUSCIS መንገርም አይበቃም።

    1. ፍርድ ቤቱ፦ ቅጽ EOIR-33 (የአድራሻ ለውጥ)፣ በ5 ቀናት ውስጥ። ለእያንዳንዱ ሰው አንድ ቅጽ፤ አንድ ኮፒ ለICE ጠበቆች (OPLA)። በኢንተርኔትም ይቻላል፦ https://respondentaccess.eoir.justice.gov
    2. USCIS፦ ቅጽ AR-11 ወይም የኢንተርኔት መለያዎ፣ በ10 ቀናት ውስጥ።
    3. ICE፣ እዚያ ሪፖርት የሚያደርጉ ከሆነ፦ https://www.ice.gov/check-in (በ5 የሥራ ቀናት ውስጥ)።

    ፍርድ ቤቱ ደብዳቤ የሚልከው ወደ መጨረሻው አድራሻዎ ነው። እዚያ የላከው ይቆጠራል።
    ቤት መቀየር ጉዳይዎን ወደ ሌላ ፍርድ ቤት አያዛውርም።
guide-moved-sms = ለእኛ፣ ለፖስታ ቤት ወይም ለUSCIS መንገር ለፍርድ ቤቱ መንገር አይደለም። ፍርድ ቤት፦ ቅጽ EOIR-33 (አዲስ አድራሻ) በ5 ቀናት፣ ለእያንዳንዱ ሰው አንድ፦ https://respondentaccess.eoir.justice.gov USCIS፦ ቅጽ AR-11 በ10 ቀናት። ICE፣ ሪፖርት የሚያደርጉ ከሆነ፦ በ5 የሥራ ቀናት። ቤት መቀየር ጉዳዩን አያዛውርም።

guide-afraid_to_go-title = ለመሄድ እፈራለሁ
guide-afraid_to_go =
    ሁለት ነገሮች እውነት ናቸው፦
    - ከሜይ 2025 ጀምሮ ICE በኢሚግሬሽን ፍርድ ቤቶች ሰዎችን አስሯል።
    - ችሎት ላይ ካልቀረቡ ዳኛው በሌሉበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ።

    ከቀኑ በፊት ከጠበቃ ወይም ከሕግ እርዳታ ድርጅት ጋር ይነጋገሩ። እንዲህ ብለው መጠየቅ ይችላሉ፦
    - ችሎቱ በኢንተርኔት እንዲሆን ዳኛውን መጠየቅ እችላለሁ?
    - መንግሥት ጉዳዬ እንዲዘጋ (dismiss) ቢጠይቅስ? ይህ ሁልጊዜ መልካም ዜና አይደለም።

    የት እንደሚሄዱ ለሚያምኑት ሰው ይንገሩ። የታሰረ ሰው ቤተሰብ እዚህ ሊፈልግ ይችላል፦ https://locator.ice.gov (A-number ያስፈልጋል፦ ቤት ያስቀምጡት፣ እዚህ በጭራሽ አይላኩት)።
guide-afraid_to_go-sms = ሁለት ነገሮች እውነት ናቸው። ከሜይ 2025 ጀምሮ ICE በኢሚግሬሽን ፍርድ ቤቶች ሰዎችን አስሯል። ካልቀረቡ ዳኛው ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ። ከቀኑ በፊት ከጠበቃ ጋር ይነጋገሩ፣ ስለ ኢንተርኔት ችሎትም ይጠይቁ። ለሚያምኑት ሰው ይንገሩ።

guide-interpreter-title = ነጻ አስተርጓሚ
guide-interpreter =
    በኢሚግሬሽን ፍርድ ቤት አስተርጓሚ በነጻ ነው።

    ቋንቋዎን፣ ዘዬዎንና የመጡበትን ከተማ ለፍርድ ቤቱ ወይም ለዳኛው ይንገሩ።

    ቤተሰብና ጓደኛ በፍርድ ቤት ሊያስተረጉምልዎ አይችልም።

    አስተርጓሚው የሚለው ካልገባዎ ለዳኛው ይንገሩ።

    ለUSCIS ቃለ መጠይቅ ደብዳቤው የሚለውን ያንብቡ።
guide-interpreter-sms = በኢሚግሬሽን ፍርድ ቤት አስተርጓሚ በነጻ ነው። ቋንቋዎን፣ ዘዬዎንና የመጡበትን ከተማ ለፍርድ ቤቱ ይንገሩ። ቤተሰብ በፍርድ ቤት ማስተርጎም አይችልም። ለUSCIS ቃለ መጠይቅ ደብዳቤው የሚለውን ያንብቡ።

guide-find_a_lawyer-title = ጠበቃ ማግኘት
guide-find_a_lawyer =
    ወረቀቶችዎን በሙሉ ይዘው ጠበቃ በጊዜ ያነጋግሩ።

    ስለ ኢሚግሬሽን የሕግ ምክር መስጠት የሚችሉት ጠበቆችና የፍትሕ ሚኒስቴር (Justice Department) ፈቃድ የሰጣቸው ረዳቶች ብቻ ናቸው። ሌላ ማንም አይችልም።

    ነጻ ወይም በአነስተኛ ዋጋ የሚረዱ፣ የፍርድ ቤቱ ዝርዝር፦
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = ወረቀቶችዎን ይዘው ጠበቃ በጊዜ ያነጋግሩ። የሕግ ምክር መስጠት የሚችሉት ጠበቆችና የፍትሕ ሚኒስቴር ፈቃድ የሰጣቸው ብቻ ናቸው። ነጻ ወይም በአነስተኛ ዋጋ፦ https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = ከአጭበርባሪዎች ይጠንቀቁ
guide-scams =
    አንዳንድ ሰዎች ፍርድ ቤት፣ ጠበቃ ወይም ICE ነን ብለው ያጭበረብራሉ። በቪዲዮ የውሸት ችሎት ያካሂዳሉ፣ ለ"ዋስትና" ገንዘብ ይጠይቃሉ፣ ወይም በሐሰት ቁጥር ይደውላሉ።

    እኛ ገንዘብ፣ A-number፣ የሶሻል ሴኩሪቲ ቁጥር ወይም የይለፍ ቃል በጭራሽ አንጠይቅም። ፍርድ ቤቱ እዚህ ሊንክ በጭራሽ አይልክም።

    እውነተኛ የመንግሥት ገጾች በ.gov ያልቃሉ።

    ተጠራጠሩ? ለጠበቃዎ ወይም በመጥሪያዎ ላይ ባለው ቁጥር ለፍርድ ቤቱ ይደውሉ። ለማሳወቅ፦ EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = እኛ ገንዘብ፣ A-number ወይም የይለፍ ቃል በጭራሽ አንጠይቅም። ፍርድ ቤቱ እዚህ ሊንክ በጭራሽ አይልክም። እውነተኛ የመንግሥት ገጾች በ.gov ያልቃሉ። የውሸት የቪዲዮ ችሎትና የሐሰት ቁጥር አለ። ለማሳወቅ፦ EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = የፍርድ ቤት ደብዳቤ ወይም ትዕዛዝ
guide-letter_or_order =
    ከፍርድ ቤት የሚመጣ ደብዳቤ ሁሉ ወዲያው ይክፈቱ። ቀንዎን ሊቀይር ወይም የሆነ ነገር ሊጠይቅ ይችላል።

    ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ከመጣ፦ በዚያው ቀን ከጠበቃ ጋር ይነጋገሩ። መልስ መስጫ መንገድ ሊኖር ይችላል፤ ጊዜው ግን አጭር ነው፦ ቀናት እንጂ ሳምንታት አይደለም። ችሎት ላይ ባለመቅረብ የመጣ ትዕዛዝ ወዲያው ይጸናል።

    ጉዳይዎ እንዲዘጋ (dismiss) እንዲስማሙ አንድ ሰው ጠየቀዎት? መጀመሪያ ከጠበቃ ጋር ይነጋገሩ። ከ2025 ጀምሮ ይህ አንዳንድ ሰዎችን በፍጥነት ከአገር ለመባረር ዳርጓል።

    ወረቀቶችን በሙሉ ያስቀምጡ።
guide-letter_or_order-sms = የፍርድ ቤት ደብዳቤ ሁሉ ወዲያው ይክፈቱ። ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ከመጣ በዚያው ቀን ከጠበቃ ጋር ይነጋገሩ። ጊዜው አጭር ነው፦ ቀናት እንጂ ሳምንታት አይደለም። ጉዳይዎ እንዲዘጋ (dismiss) ከመስማማትዎ በፊት ከጠበቃ ጋር ይነጋገሩ።

guide-missed-title = ችሎት አምልጦኛል
guide-missed =
    አንድ ሰው ችሎት ላይ ካልቀረበ ዳኛው በሌለበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ። እንዲህ ያለ ትዕዛዝ ወዲያው ይጸናል።

    ዳኛው ጉዳዩን እንደገና እንዲከፍቱ የሚጠየቅበት መንገድ ሊኖር ይችላል፣ ብዙ ጊዜ አንድ ጊዜ ብቻ። ጊዜው አጭር ነው፦ ቀናት እንጂ ሳምንታት አይደለም።

    ዛሬ ከጠበቃ ጋር ይነጋገሩ። ዳኛው ምን እንደወሰኑ ለመስማት፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180። ምንም ካላሳዩ ማረጋገጥዎን ይቀጥሉ።
guide-missed-sms = ዳኛው በሌሉበት ከአገር የማስወጣት (ዲፖርት) ትዕዛዝ ሊሰጡ ይችላሉ፤ ወዲያው ይጸናል። ጉዳዩ እንደገና እንዲከፈት የሚጠየቅበት መንገድ ሊኖር ይችላል፣ ብዙ ጊዜ አንዴ ብቻ። ጊዜው አጭር ነው፦ ቀናት እንጂ ሳምንታት አይደለም። ዛሬ ከጠበቃ ጋር ይነጋገሩ።

# ቤተሰብ፦ ማን ማንን እንደሚከታተል፣ የሚገናኙበትም ኮድ
choice-go-family = ቤተሰብ
ask-family = ቤተሰብ፦ ምን ማድረግ ይፈልጋሉ?
choice-family-list = ቀኖቼን ማን እንደሚከታተል ልይ
choice-family-invite = ዘመድ ልጋብዝ
choice-family-give = ለችሎቱ ባለቤት ኮድ ልስጥ
choice-family-code = ኮድ አለኝ
choice-family-leave = ሰው መከታተል ላቁም
ask-family-name = ማንን መጋበዝ ይፈልጋሉ? የቤት ስም ይበቃል፣ ለምሳሌ "እህቴ"። እባክዎ ሙሉ ስም አይላኩ።
ask-family-calls = { $name } እርስዎን ምን ብለው ይጠራሉ? የቤት ስም ይሻላል፣ ለምሳሌ "እማዬ" ወይም "አጎቴ"።
say-family-code =
    እባክዎ ይህን ኮድ ለ{ $name } ራስዎ ይስጡ። ለ7 ቀናት፣ አንድ ጊዜ ብቻ ይሠራል።
    { $ways }
family-way-code = ኮድ፦ { $code }
family-way-sms = ኮዱን በጽሑፍ መልእክት ወደ { $phone } መላክ ይችላሉ
family-way-link = ወይም ይህን በቴሌግራም ይክፈቱ፦ { $link }
ask-family-code = እባክዎ የተሰጠዎትን ኮድ ይጻፉ።
say-family-code-wrong = ይህ ኮድ አይሠራም። እባክዎ አዲስ ይጠይቁ።
say-family-joined = ተሳክቷል። አሁን { $name }ን ይከታተላሉ፤ ተመሳሳይ ማስታወሻ ይደርስዎታል።
say-family-linked = ተሳክቷል። { $name } ለእርስዎ የጻፉት አሁን በእጅዎ ነው። ቀኖችዎን ማን እንደሚከታተል እርስዎ ይወስናሉ።
ask-family-list = እነዚህ ሰዎች ቀኖችዎን ይከታተላሉ ወይም ለመከታተል ይጠይቃሉ፦
ask-family-nobody = ሌላ ቀኖችዎን የሚከታተል የለም።
choice-family-approved = { $name }፦ ቀኖችዎ ይደርሷቸዋል
choice-family-pending = { $name }፦ መልስዎን ይጠብቃሉ
ask-family-allow = { $name } ሁሉንም ቀኖችዎን ማየትና ማስታወሻ ማግኘት ይችላሉ?
ask-family-remove = { $name } ስለ ቀኖችዎ ማስታወሻ ይደርሳቸዋል። ይህን እናቁም?
say-family-approved = እሺ። ከአሁን ጀምሮ ቀኖችዎ ለ{ $name } ይደርሳሉ።
say-family-removed = እሺ። { $name } ስለ ቀኖችዎ ከእኛ ከእንግዲህ ምንም አይሰሙም። ገና ያልተጠቀሙባቸው ኮዶች ከእንግዲህ አይሠሩም።
ask-family-leave = ማንን መከታተል ማቆም ይፈልጋሉ?
say-family-left = ከእንግዲህ { $name }ን አይከታተሉም።
say-family-offer = እነዚህ ማስታወሻዎች ለ{ $name }ም ይድረሱ? ለ{ $name } ኮድ ለማግኘት "ቤተሰብ" ብለው ይላኩ።

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }፦ መልእክት አለዎት።
staff-broadcast-asked = { $name } ይህን መልእክት እንዲያጸድቁ ይጠይቃሉ፦ "{ $title }"። የሚደርሳቸው ሰዎች፦ { $count }። ለማየት /broadcast ይላኩ።
staff-broadcast-grown = "{ $name }" የተባለው መልእክት ቆሟል፤ አሁን ከጸደቀው ቁጥር ({ $count }) በላይ ሰዎች ይደርሳቸዋል። እባክዎ ይመልከቱት።

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = በዚህ ቀን ፍርድ ቤቱ ዝግ እንደሆነ ተነግሮናል። ይህ ምንም አይሰርዝም። ከመሄድዎ በፊት ያረጋግጡ።
sms-closed-short = ፍርድ ቤቱ ዝግ ሊሆን ይችላል። አልተሰረዘም፤ ያረጋግጡ።
rich-closed = በዚህ ቀን ፍርድ ቤቱ ዝግ እንደሆነ ተነግሮናል። ይህ ምንም አይሰርዝም። ከመሄድዎ በፊት ያረጋግጡ።

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = { $court } ዝግ እንደሆነ ተነግሮናል፦ { $date }። ይህ መልእክት ምንም አይሰርዝም። ከመሄድዎ በፊት ያረጋግጡ፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180። የሚጸናው የፍርድ ቤት ወረቀት ብቻ ነው። ለጥያቄ፦ { $phone }
ready-court_moved = { $court } ቦታ እንደቀየረ ተነግሮናል። አዲስ ቦታ፦ { $place }። ፍርድ ቤቱ ሌላ ካላለ ቀኑና ሰዓቱ ያው ነው። በአዲሱ መጥሪያዎ ላይ ያለውን ቦታ ይከተሉ፤ ያረጋግጡም፦ https://acis.eoir.justice.gov/en/ ወይም 1-800-898-7180። ለጥያቄ፦ { $phone }
ready-office_moved = ቢሯችን ቦታ ቀይሯል። አዲስ አድራሻ፦ { $place }። የተቀየረው ቢሯችን ብቻ ነው፤ ችሎትዎ በቦታው ነው። ለጥያቄ፦ { $phone }
ready-new_attorney = የጉዳዩ ጠበቃ አሁን { $attorney } ናቸው፦ { $number }። እባክዎ ከአሁን በኋላ ወደዚያ ይደውሉ። ችሎቶቹ እንዳሉ ናቸው። ግልጽ ያልሆነ ነገር ካለ ይደውሉልን፦ { $phone }
ready-rights_session = ስለ መብትዎ ነጻ ውይይት ተጋብዘዋል፦ { $when }። ቦታ፦ { $place }። አጠቃላይ መረጃ ነው፤ የሕግ ምክር አይደለም። ስለ ራስዎ ጉዳይ ምንም መናገር አያስፈልግዎትም። ለጥያቄ፦ { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = የቢሮው ዜና
ask-news = ከማስታወሻዎች በተጨማሪ ቢሮው አንዳንዴ ለብዙ ሰዎች ዜና አለው፤ ለምሳሌ ስለ መብት ውይይት ወይም አዲስ እርዳታ። ስለዚህም ልንጽፍልዎ እንችላለን? በማንኛውም ጊዜ እዚህ ማቆም ይችላሉ፤ ማስታወሻዎቹ ይቀጥላሉ።
ask-news-have = የቢሮው ዜናም ይደርስዎታል። አሁንም ይፈልጋሉ? ማስታወሻዎቹ ይቀጥላሉ።
choice-news-yes = አዎ፣ ዜናም
choice-news-no = አይ፣ ማስታወሻ ብቻ
say-news-on = እናመሰግናለን። ከአሁን ጀምሮ የቢሮው ዜናም ይደርስዎታል።
say-news-off = እሺ። ከእንግዲህ ዜና አይደርስዎትም። ማስታወሻዎቹ ይቀጥላሉ።
