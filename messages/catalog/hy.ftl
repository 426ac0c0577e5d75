# Հայերեն։ Հարգալից «դուք», կարճ նախադասություններ, միշտ նույն բառերը՝ լսում, դատարան, դատավոր, փաստաբան, ծանուցում (դատարանի թուղթը, որտեղ գրված է օրը), հանդիպում, հիշեցում, արտաքսման հրաման, կոդային բառ, հարազատ։
# signed: no
# Երկու կետի փոխարեն՝ «՝», որ չշփոթվի վերջակետի հետ։ Ժամը գրվում է ինչպես ծանուցման մեջ՝ AM կամ PM, կեսօրից հետո նաև 24-ժամյա։

language-name = Հայերեն

## Dates

date-full = { $weekday }, { $month } { $day }, { $year }
date-without-year = { $weekday }, { $month } { $day }
date-short = { $weekday-short }, { $month-short } { $day }
date-short-with-year = { $weekday-short }, { $month-short } { $day }, { $year }
date-numeric = { $month-short } { $day }, { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city }-ի ժամով
short-when = { $day }, { $time }
when-today = Այսօր, { $when }
when-tomorrow = Վաղը, { $when }

time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)
months-short = հունվ փետր մարտ ապր մայիս հունիս հուլիս օգոս սեպտ հոկտ նոյ դեկտ

## Words

yes = Այո
no = Ոչ
back = Հետ
cancel-word = Չեղարկել
list-separator = {", "}

## Kinds

kind-master = Կարճ լսում (master)
kind-individual = Լրիվ լսում (individual)
kind-bond = Գրավի լսում (bond)
kind-fear_review = Վախի հարցազրույցի վերանայում
kind-status_or_other_court = Դատարանի այլ լսում
kind-uscis_biometrics = Մատնահետքեր USCIS-ում (biometrics)
kind-uscis_interview = Հարցազրույց USCIS-ում
kind-ice_checkin = Ներկայանալ ICE (check-in)
kind-filing_deadline = Թղթերը հանձնելու վերջին օրը
kind-other = Այլ հանդիպում

kind-master-long = Master լսում՝ կարճ լսում, հաճախ առաջինը։ Շատ մարդկանց կանչում են նույն ժամին։
kind-individual-long = Individual լսում՝ լրիվ լսում։ Դատավորը լսում է ամբողջ գործը։
kind-bond-long = Գրավի լսում՝ կալանքից դուրս գալու մասին։
kind-fear_review-long = Վերանայում՝ դատավորը նորից նայում է վախի հարցազրույցի որոշմանը։
kind-status_or_other_court-long = Լսում ներգաղթի դատարանում։
kind-uscis_biometrics-long = USCIS-ը վերցնում է մատնահետքեր և լուսանկարում է։
kind-uscis_interview-long = USCIS-ի աշխատակիցը հարցեր է տալիս դիմումի մասին։
kind-ice_checkin-long = Գնալ ICE կամ զեկուցել այնտեղ։
kind-filing_deadline-long = Թղթերը հանձնելու վերջին օրը։
kind-other-long = Հանդիպում, որը ինչ-որ մեկն է մուտքագրել։

your-master = ձեր կարճ լսումը դատարանում (master)
your-master-short = ձեր կարճ լսումը
your-individual = ձեր լրիվ լսումը դատարանում (individual)
your-individual-short = ձեր լրիվ լսումը
your-bond = ձեր գրավի լսումը
your-fear_review = ձեր վախի հարցազրույցի վերանայումը դատավորի մոտ
your-fear_review-short = ձեր վախի վերանայումը
your-status_or_other_court = ձեր լսումը դատարանում
your-status_or_other_court-short = ձեր լսումը
your-uscis_biometrics = ձեր մատնահետքերի հանդիպումը USCIS-ում
your-uscis_interview = ձեր հարցազրույցը USCIS-ում
your-ice_checkin = ձեր ներկայանալը ICE (check-in)
your-filing_deadline = ձեր թղթերը հանձնելու վերջին օրը
your-other = ձեր հանդիպումը

of-master = { $names }՝ կարճ լսում դատարանում (master)
of-master-short = { $names }՝ կարճ լսում
of-individual = { $names }՝ լրիվ լսում դատարանում (individual)
of-individual-short = { $names }՝ լրիվ լսում
of-bond = { $names }՝ գրավի լսում
of-fear_review = { $names }՝ վախի հարցազրույցի վերանայում դատավորի մոտ
of-fear_review-short = { $names }՝ վախի վերանայում
of-status_or_other_court = { $names }՝ լսում դատարանում
of-status_or_other_court-short = { $names }՝ լսում
of-uscis_biometrics = { $names }՝ մատնահետքերի հանդիպում USCIS-ում
of-uscis_interview = { $names }՝ հարցազրույց USCIS-ում
of-ice_checkin = { $names }՝ ներկայանալ ICE (check-in)
of-filing_deadline = { $names }՝ թղթերը հանձնելու վերջին օրը
of-other = { $names }՝ հանդիպում

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }՝
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    գրի առանք՝ { $what }
    { $when }
sms-changed =
    նոր օր՝ { $what }
    Էր՝ { $old }
    Հիմա՝ { $when }
sms-changed-place =
    նոր տեղ՝ { $what }
    { $when }
sms-cancelled =
    մեզ ասացին, որ այս օրն այլևս ուժի մեջ չէ՝ { $what }
    { $when }
    Ստուգեք՝ ճի՞շտ է։
sms-nudge =
    ստուգեք այս շաբաթ՝ { $what }
    { $when }
sms-disputed =
    ունենք { $count } տարբեր օր՝ { $what }
    { $dates }
    Չգիտենք՝ որն է ճիշտ։ Ստուգեք այսօր։
sms-disputed-place =
    ունենք { $count } տարբեր տեղ՝ { $what }
    { $when }
    Չգիտենք՝ որն է ճիշտ։ Ստուգեք այսօր։
sms-several = { $count } օր
sms-several-confirmation = գրի առանք { $count } օր
sms-several-changed = { $count } փոփոխություն
sms-several-cancelled = մեզ ասացին, որ այս { $count } օրերն այլևս ուժի մեջ չեն
sms-several-nudge = այս շաբաթ ստուգեք այս { $count } օրերը
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Էր՝ { $old }
    Հիմա՝ { $when }
sms-item-disputed =
    - { $what }՝ { $count } տարբեր օր
    { $dates }
    Չգիտենք՝ որն է ճիշտ։ Ստուգեք այսօր։
sms-item-disputed-place =
    - { $what }՝ { $count } տարբեր տեղ
    { $when }
    Չգիտենք՝ որն է ճիշտ։ Ստուգեք այսօր։
sms-place = { $place } (ըստ ծանուցման)
sms-place-aged = { $place } ({ $as_of }, գնացեք ըստ ծանուցման)
sms-place-unknown = Տեղը՝ ըստ ծանուցման
sms-online = Միացեք { $medium }՝ ըստ ծանուցման

medium-video = տեսակապով
medium-internet = համացանցով
medium-phone = հեռախոսով

do-court-papers = Հիմա հարցրեք փաստաբանին, թե ինչ թղթեր են պետք։
do-court-papers-short = Թղթերի մասին հարցրեք փաստաբանին։
do-court-plan = Հիմա պլանավորեք ճանապարհը, աշխատանքը և երեխաների խնամքը։
do-court-plan-short = Պլանավորեք ճանապարհ, աշխատանք, երեխաներ։
do-court-bring = Վերցրեք ծանուցումը, լուսանկարով փաստաթուղթ և դատարանի բոլոր թղթերը։ Շուտ դուրս եկեք. անվտանգության ստուգման հերթ կա։
do-court-bring-short = Վերցրեք ծանուցում, ID, թղթեր։ Շուտ ելեք։
do-court-today = Անցեք անվտանգության ստուգումը և դահլիճում եղեք մինչև { $time }։
do-court-today-short = Ստուգումն անցած՝ դահլիճում եղեք մինչև { $time }։
do-urgent = Սա շտապ է։ Հիմա զանգեք փաստաբանի։
do-uscis-papers = Նորից կարդացեք USCIS-ի նամակը և հավաքեք թղթերը։
do-uscis-plan = Հիմա պլանավորեք ճանապարհը, աշխատանքը և երեխաների խնամքը։
do-uscis-bring = Վերցրեք USCIS-ի նամակը և լուսանկարով փաստաթուղթ։ Շուտ դուրս եկեք։
do-uscis-today = Տեղում եղեք մինչև { $time }՝ նամակով և լուսանկարով փաստաթղթով։
do-uscis-today-short = Տեղում եղեք մինչև { $time }՝ նամակով և փաստաթղթով։
do-ice-papers = Այդ օրվանից առաջ խոսեք փաստաբանի հետ։
do-ice-plan = Այդ օրվանից առաջ խոսեք փաստաբանի հետ։
do-ice-bring = Գնալուց առաջ խոսեք փաստաբանի հետ։ Վերցրեք ICE-ի թղթերը։
do-ice-today = Վերցրեք ICE-ի թղթերը։ Վստահելի մարդու ասեք, թե ուր եք գնում։
do-filing-papers = Հիմա հարցրեք փաստաբանին՝ այս օրը ճի՞շտ է։
do-filing-plan = Հիմա հարցրեք փաստաբանին՝ այս օրը ճի՞շտ է։
do-filing-bring = Այսօր զանգեք փաստաբանի այս օրվա մասին։
do-filing-today = Հիմա զանգեք փաստաբանի այս օրվա մասին։
do-other-papers = Գրեք ձեր օրացույցում։
do-other-plan = Հիմա պլանավորեք ճանապարհը, աշխատանքը և երեխաների խնամքը։
do-other-bring = Հավաքեք ձեր թղթերը։ Շուտ դուրս եկեք։
do-other-today = Շուտ դուրս եկեք։

miss-court = Եթե չգնաք, դատավորը կարող է արտաքսման հրաման տալ։
miss-court-short = Չգնալը կարող է բերել արտաքսման հրամանի։
miss-court-other = Եթե չգնա, դատավորը կարող է արտաքսման հրաման տալ։
miss-court-other-short = Չգնալը կարող է բերել արտաքսման հրամանի։
miss-bond = Չգնալը կարող է վնասել գործին։
miss-uscis_biometrics = Եթե չգնաք, USCIS-ը կարող է համարել, որ հրաժարվել եք դիմումից։
miss-uscis_biometrics-short = Չգնալու դեպքում դիմումը կարող են փակել։
miss-uscis_biometrics-other = Եթե չգնա, USCIS-ը կարող է համարել, որ հրաժարվել է դիմումից։
miss-uscis_biometrics-other-short = Չգնալու դեպքում դիմումը կարող են փակել։
miss-uscis_interview = Չգնալը կարող է վնասել դիմումին։
miss-ice_checkin = Չգնալը կարող է լուրջ հետևանքներ ունենալ։ Հարցրեք փաստաբանին։
miss-ice_checkin-short = Չգնալը կարող է շատ լուրջ լինել։
miss-filing_deadline = Թղթերը պետք է հասնեն մինչև այդ օրը։ Ուշացած թղթերը կարող են չընդունվել։
miss-filing_deadline-short = Ուշացած թղթերը կարող են չընդունվել։

sms-check-court = Օրը կարող է փոխվել, նաև ավելի շուտ լինել։ Ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Պաշտոնական են միայն դատարանի թղթերը։
sms-check-court-short = Օրը կարող է շուտանալ՝ https://acis.eoir.justice.gov/en/ 1-800-898-7180։ Կարևորը դատարանի թուղթն է։
sms-check-bond = Գրավի լսումները չկան https://acis.eoir.justice.gov/en/ կայքում և 1-800-898-7180 համարով։ Հարցրեք փաստաբանին։ Պաշտոնական են միայն դատարանի թղթերը։
sms-check-bond-short = Գրավի լսումները չկան https://acis.eoir.justice.gov/en/ կայքում և 1-800-898-7180 համարով։ Կարևորը դատարանի թուղթն է։
sms-check-uscis = Օրը կարող է փոխվել։ Ուժի մեջ է USCIS-ի ամենանոր նամակը։
sms-check-ice = Օրը կարող է փոխվել։ Ուժի մեջ է ICE-ի ամենանոր թուղթը՝ https://www.ice.gov/check-in
sms-check-ice-short = Ուժի մեջ է ICE-ի ամենանոր թուղթը՝ https://www.ice.gov/check-in
sms-check-filing = Այս օրը ինչ-որ մեկն է մուտքագրել։ Մենք չենք ստուգել։
sms-check-filing-short = Այս օրը մենք չենք ստուգել։
sms-check-other = Օրը կարող է փոխվել։ Տեսեք ձեր ամենանոր նամակը։

sms-lawyer = Փաստաբան՝ { $name } { $phone }
sms-lawyer-hours = Փաստաբան՝ { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Փաստաբան՝ { $phone }
sms-help = { $name }-ը կարող է օգնել փաստաբան գտնել՝ { $phone }
sms-help-hours = { $name }-ը կարող է օգնել փաստաբան գտնել՝ { $phone } ({ $hours })
sms-help-unnamed = Կարող ենք օգնել փաստաբան գտնել՝ { $phone }
sms-not-court = Մենք դատարան չենք։ Սա իրավաբանական խորհուրդ չէ։
sms-not-court-short = Դատարան չէ, իրավաբանական խորհուրդ չէ։
sms-not-official = Իրավաբանական խորհուրդ չէ։
sms-stop = Դադար՝ STOP։

rich-code = Ձեր կոդային բառը՝ { $code }
rich-reminder = Հիշեցում՝ { $what }
rich-confirmation =
    Գրի առանք՝ { $what }
    Խնդրում ենք համեմատել ձեր ծանուցման հետ։
rich-confirmation-then = Այդ օրվանից առաջ կհիշեցնենք։
rich-changed = Օրը փոխվել է՝ { $what }
rich-changed-place = Տեղը փոխվել է՝ { $what }
rich-cancelled =
    Մեզ ասացին, որ այս օրն այլևս ուժի մեջ չէ՝ { $what }
    Խնդրում ենք ստուգել՝ ճի՞շտ է։
rich-nudge = Խնդրում ենք այս շաբաթ ստուգել այս օրը՝ { $what }
rich-disputed =
    Ունենք { $count } տարբեր օր՝ { $what }
    Չգիտենք՝ որն է ճիշտ։ Խնդրում ենք ստուգել այսօր։
rich-disputed-place =
    Ունենք { $count } տարբեր տեղ՝ { $what }
    Չգիտենք՝ որն է ճիշտ։ Խնդրում ենք ստուգել այսօր։
rich-several = Հիշեցում՝ { $count } օր
rich-several-confirmation =
    Գրի առանք { $count } օր
    Խնդրում ենք համեմատել ձեր ծանուցումների հետ։
rich-several-confirmation-then = Ամեն օրվանից առաջ կհիշեցնենք։
rich-several-changed = { $count } փոփոխություն
rich-several-cancelled =
    Մեզ ասացին, որ այս { $count } օրերն այլևս ուժի մեջ չեն։
    Խնդրում ենք ստուգել՝ ճի՞շտ է։
rich-several-nudge = Խնդրում ենք այս շաբաթ ստուգել այս { $count } օրերը։
rich-item = { $number }. { $what }
rich-when = Երբ՝ { $when }
rich-was = Էր՝ { $old }
rich-now = Հիմա՝ { $when }
rich-date-choice = - { $when }
rich-where = Որտեղ՝ { $place }
rich-where-notice = Գնացեք այնտեղ, որտեղ գրված է ձեր ծանուցման մեջ։
rich-where-aged = Գնացեք այնտեղ, որտեղ գրված է ձեր ծանուցման մեջ։ Մեր հասցեն { $as_of }-ից է։
rich-where-unknown = Որտեղ՝ տեսեք ձեր ծանուցման մեջ։
rich-where-medium = Ինչպես՝ { $medium }։ Ձեր ծանուցման մեջ գրված է, թե ինչպես մասնակցել։ Միայն հղումը չի նշանակում, որ լսումը համացանցով է։
rich-do = Ինչ անել՝ { $action }
rich-do-court-today-more = Ուշանալը կարող է համարվել չգալ։ Ստուգման հերթը կարող է երկար լինել։
rich-do-court-bring-more = Դատարանի թարգմանիչն անվճար է։
rich-check-court =
    Օրը կարող է փոխվել, նաև ավելի շուտ լինել։ Ամեն շաբաթ ստուգեք՝
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Եթե ոչինչ չկա, շարունակեք ստուգել։ Պաշտոնական են միայն դատարանի թղթերը։
rich-check-bond =
    Գրավի լսումները չեն երևում https://acis.eoir.justice.gov/en/ կայքում և 1-800-898-7180 հեռախոսով։ Հարցրեք փաստաբանին։
    Պաշտոնական են միայն դատարանի թղթերը։
rich-check-uscis = Օրը կարող է փոխվել։ Ուժի մեջ է USCIS-ի ամենանոր նամակը։
rich-check-ice =
    Օրը կարող է փոխվել։ Ուժի մեջ է ICE-ի ամենանոր թուղթը։
    https://www.ice.gov/check-in
rich-check-filing = Այս օրը ինչ-որ մեկն է մուտքագրել։ Մենք չենք ստուգել։ Հարցրեք փաստաբանին։
rich-check-other = Օրը կարող է փոխվել։ Տեսեք ձեր ամենանոր նամակը։
rich-lawyer = Փաստաբան՝ { $name }, { $phone }
rich-lawyer-hours = Փաստաբան՝ { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Փաստաբան՝ { $phone }
rich-help = { $name }-ը կարող է օգնել փաստաբան գտնել՝ { $phone }
rich-help-hours = { $name }-ը կարող է օգնել փաստաբան գտնել՝ { $phone } ({ $hours })
rich-help-unnamed = Կարող ենք օգնել փաստաբան գտնել՝ { $phone }
rich-not-court = Մենք դատարան չենք։ Սա իրավաբանական խորհուրդ չէ։
rich-not-official = Սա իրավաբանական խորհուրդ չէ։
rich-stop = Հաղորդագրությունները դադարեցնելու համար ուղարկեք STOP։

after-court = Ձեր լսումն էր՝ { $date }։ Դատավորը նոր օր տվե՞ց։ Եթե չեք գնացել, այսօր զանգեք փաստաբանի։
after-court-other = { $names }՝ լսումն էր { $date }։ Դատավորը նոր օր տվե՞ց։ Եթե չի գնացել, այսօր զանգեք փաստաբանի։
after-office = Ձեր հանդիպումն էր՝ { $date }։ Նոր օր տվե՞լ են։ Եթե չեք գնացել, այսօր զանգեք փաստաբանի։
after-office-other = { $names }՝ հանդիպումն էր { $date }։ Նոր օր կա՞։ Եթե չի գնացել, այսօր զանգեք փաստաբանի։

choice-ack = Կգնամ
choice-ack-other = Կարդացի
choice-checked = Օրը ճիշտ է
choice-help = Ինձ օգնություն է պետք
choice-help-sms = Օգնություն
choice-differs = Իմ օրն ուրիշ է
choice-differs-sms = Ուրիշ օր
choice-differs-other = Օրն ուրիշ է
choice-differs-other-sms = Ուրիշ օր
choice-more = Ցույց տվեք
choice-newdate = Նոր օր կա
choice-nodate = Նոր օր չկա
choice-over = Ամեն ինչ ավարտված է

discreet-reminder = { $from }՝ ձեր հանդիպումն է { $when } ({ $city })։
discreet-reminder-other = { $from }՝ հանդիպումը, որին հետևում եք՝ { $when } ({ $city })։
discreet-reminder-short = { $from }՝ հանդիպում { $when } ({ $city })։
discreet-confirmation = { $from }՝ գրի առանք, ձեր հանդիպումն է { $when } ({ $city })։
discreet-confirmation-other = { $from }՝ գրի առանք հանդիպումը, որին հետևում եք՝ { $when } ({ $city })։
discreet-confirmation-short = { $from }՝ գրի առանք, { $when } ({ $city })։
discreet-changed = { $from }՝ ձեր հանդիպումը փոխվել է. էր { $old }, հիմա { $when } ({ $city })։
discreet-changed-other = { $from }՝ հանդիպումը, որին հետևում եք, փոխվել է. էր { $old }, հիմա { $when } ({ $city })։
discreet-changed-short = { $from }՝ էր { $old }, հիմա { $when } ({ $city })։
discreet-changed-least = { $from }՝ էր { $old }, հիմա { $when }։
discreet-changed-place = { $from }՝ փոխվել է ձեր հանդիպման տեղը՝ { $when } ({ $city })։
discreet-changed-place-other = { $from }՝ փոխվել է հանդիպման տեղը, որին հետևում եք՝ { $when }։
discreet-changed-place-short = { $from }՝ նոր տեղ, { $when }։
discreet-cancelled = { $from }՝ ձեր հանդիպումը { $when } ({ $city }) այլևս ուժի մեջ չէ։
discreet-cancelled-other = { $from }՝ հանդիպումը, որին հետևում եք, { $when }, այլևս ուժի մեջ չէ։
discreet-cancelled-short = { $from }՝ { $when } այլևս ուժի մեջ չէ։
discreet-nudge = { $from }՝ խնդրում ենք ստուգել ձեր հանդիպումը՝ { $when } ({ $city })։
discreet-nudge-other = { $from }՝ խնդրում ենք ստուգել հանդիպումը, որին հետևում եք՝ { $when } ({ $city })։
discreet-nudge-short = { $from }՝ ստուգեք { $when } ({ $city })։
discreet-disputed = { $from }՝ ձեր հանդիպման երկու օր կա՝ { $when } կամ { $old }։ Ստուգեք։
discreet-disputed-other = { $from }՝ հանդիպումը, որին հետևում եք, երկու օր ունի՝ { $when } կամ { $old }։
discreet-disputed-short = { $from }՝ երկու օր՝ { $when } կամ { $old }։
discreet-disputed-place = { $from }՝ ձեր հանդիպման երկու տեղ կա՝ { $when }։ Ստուգեք։
discreet-disputed-place-other = { $from }՝ հանդիպումը, որին հետևում եք, երկու տեղ ունի՝ { $when }։
discreet-disputed-place-short = { $from }՝ երկու տեղ՝ { $when }։
discreet-after = { $from }՝ ձեր հանդիպումից հետո ({ $day }) նոր օր կա՞։
discreet-after-other = { $from }՝ հանդիպումից հետո, որին հետևում եք ({ $day }), նոր օր կա՞։
discreet-after-short = { $from }՝ { $day }, հետո նոր օր կա՞։
discreet-several = { $from }՝ { $count } հանդիպում։ Առաջինը { $when } ({ $city })։
discreet-several-confirmation = { $from }՝ գրի առանք { $count } հանդիպում։ Առաջինը { $when }։
discreet-several-changed = { $from }՝ { $count } հանդիպում փոխվել է։ Առաջինը հիմա { $when }։
discreet-several-cancelled = { $from }՝ { $count } հանդիպում այլևս ուժի մեջ չէ։
discreet-several-nudge = { $from }՝ ստուգեք { $count } հանդիպում։ Առաջինը { $when }։
discreet-reply = Ավելին՝ ուղարկեք 1։
discreet-reply-short = Ուղարկեք 1։
discreet-tap = Ավելին իմանալու համար սեղմեք կոճակը։
discreet-stop = Դադար՝ STOP։

## Staff

staff-not-delivered = Չի հասել՝ { $label }։ Պատճառը՝ { $reason }։
staff-not-delivered-phone = Չի հասել՝ { $label }, { $phone }։ Պատճառը՝ { $reason }։
staff-not-delivered-many = Չհասած հաղորդագրություններ՝ { $count }։ Հիմնական պատճառը՝ { $reason }։ Խնդրում ենք նայել զանգերի ցուցակին։
staff-needs-help = { $label }-ը օգնություն է խնդրում։ Խնդրում ենք զանգել։
staff-needs-help-hearing = { $label }-ը օգնություն է խնդրում։ Օրը՝ { $when }։ Խնդրում ենք զանգել։
staff-awaited = { $label }-ը դեռ լսման օր չունի։ Մենք այլևս չենք հարցնում։ Խնդրում ենք հետևել դրան։
staff-missed = { $label }-ը ասում է, որ բաց է թողել լսումը։ Խնդրում ենք այսօր զանգել։
staff-dispute = { $label }՝ երկու օր։ Մենք ունեինք { $was }։ Հիմա ասացին՝ { $said }։ Խնդրում ենք պարզել, թե որն է ճիշտ։
staff-dispute-place = { $label }՝ երկու տեղ, { $when }։ Մենք ունեինք՝ { $was }։ Հիմա ասացին՝ { $said }։ Խնդրում ենք պարզել, թե որն է ճիշտ։
staff-dispute-cancel = { $label }՝ ինչ-որ մեկն ասում է, որ { $was } այլևս ուժի մեջ չէ։ Խնդրում ենք ստուգել։
staff-unread = { $label }-ը չի պատասխանել վերջին հիշեցմանը՝ { $when }։ Խնդրում ենք զանգել։
staff-unread-family = { $label }՝ հարազատները չեն պատասխանել վերջին հիշեցմանը՝ { $when }։ Խնդրում ենք զանգել։
staff-channel-paused = { $channel }-ը կանգնեցված է՝ { $reason }։ Մինչև չուղղվի, այնտեղից ոչինչ չի գնա։
staff-odd-answer = { $channel }-ը տվել է պատասխան, որը չգիտենք՝ { $reason }։ Նորից ենք փորձում։
somebody = ինչ-որ մեկը
no-date = դեռ օր չկա
staff-late = { $count ->
    [one] 1 հաղորդագրություն ուշանում է { $channel }-ում։
   *[other] { $count } հաղորդագրություն ուշանում է { $channel }-ում։
}
staff-import-parked = { $count ->
    [one] Ներմուծում { $import }՝ 1 լսում պահված է։ Ոչինչ չի ուղարկվի, մինչև չթողարկեք։
   *[other] Ներմուծում { $import }՝ { $count } լսում պահված է։ Ոչինչ չի ուղարկվի, մինչև չթողարկեք։
}
staff-wrong-number = { $label }-ի հեռախոսը, կարծես, ուրիշինն է։ Խնդրում ենք ստուգել համարը։
staff-bond = { $label }-ը գրավի լսում ունի՝ { $when }։ Խնդրում ենք հիմա գործել։
staff-at-once = { $label }՝ { $kind }, { $when }։ Խնդրում ենք հիմա գործել։
staff-fear-review = { $label }-ը վախի հարցազրույցի վերանայում ունի՝ { $when }։ Խնդրում ենք հիմա գործել։
staff-short-notice = { $label }-ը շատ շուտով լսում ունի՝ { $when }։ Խնդրում ենք զանգել։
staff-stopped = { $label }-ը այլևս հաղորդագրություններ չի ուզում։ Օրը՝ { $when }։ Խնդրում ենք զանգել։
staff-expired = { $label }-ի հաղորդագրությունը ժամանակին չի ուղարկվել։ Պատճառը՝ { $reason }։

## What was done

say-we-failed = Ներեցեք, չկարողացանք կարդալ ձեր հաղորդագրությունը։ Սխալը մերն է, գրասենյակը գիտի։ Նորից փորձեք կամ զանգեք՝ { $phone }
say-same-date = Այդ օրը մենք արդեն ունենք։ Ոչինչ չի փոխվել։
say-cancel-asked = Շնորհակալություն։ Մենք ասացինք գրասենյակին։ Մինչև նրանք ստուգեն, կշարունակենք հիշեցնել։
say-link-unknown = Այս հղումն այլևս չի աշխատում։ Խնդրում ենք նորը խնդրել։
say-staff-linked = Գրասենյակի ահազանգերը հիմա գալիս են այս զրույց։
say-staff-console = Մուտք գործեք այստեղ։ Հղումը գործում է մեկ անգամ, 15 րոպե՝ { $link }
staff-inbound-failed = { $label }-ի հաղորդագրությունը չհաջողվեց մշակել (համար { $number })։ Խնդրում ենք կապվել։

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    Բարև ձեզ։ Մենք { $sender }-ն ենք։ Ո՞ր լեզուն եք ուզում։
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Այլ լեզուներ

ask-consent =
    Կարող ենք հիշեցնել ձեր լսումների մասին, որ ոչ մեկը բաց չթողնեք։ Դա անվճար է։
    { $sender }-ը գրում է ձեզ՝ սովորաբար շաբաթը մեկ հաղորդագրություն, լսումից առաջ՝ ավելի շատ, և մեկը՝ երբ օրը փոխվում է։ Telegram-ը կարող է կարդալ այս զրույցը։
    Մենք դատարան չենք, և սա իրավաբանական խորհուրդ չէ։
    Ցանկացած պահի դադարեցնելու համար ուղարկեք STOP։ Օգնության համար ուղարկեք HELP։
    Կարո՞ղ ենք գրել ձեզ։
ask-consent-sms = { $sender }-ը կարող է հիշեցնել ձեր լսումները՝ սովորաբար շաբաթը մեկ SMS, լսումից առաջ՝ ավելի շատ, և մեկը՝ երբ օրը փոխվում է։ Ձեր օպերատորը կարող է գումար գանձել SMS-ի և ինտերնետի համար։ Մենք դատարան չենք։ STOP՝ դադարեցնել, HELP՝ օգնություն։ Կարո՞ղ ենք գրել։
choice-agree = Այո, գրեք ինձ
choice-decline = Ոչ, շնորհակալություն
say-agreed = Շնորհակալություն։ Մեր հիշեցումները կարճ են և չեն ասում, թե ինչի մասին են։ Կարող եք փոխել SETTINGS-ում։
say-agreed-plain = Շնորհակալություն։ Հիշեցումների տեսքը կամ լեզուն կարող եք փոխել SETTINGS-ում։
say-agreed-sms = Շնորհակալություն։ Մեր հիշեցումները կարճ են և չեն ասում, թե ինչի մասին են։ Կարող եք փոխել SETTINGS-ում։ Հետ գնալ՝ 0։
say-declined = Լավ։ Մենք ձեզ չենք գրի։ Եթե միտքը փոխեք, ուղարկեք START։

ask-who = Ո՞ւմ լսումն է։
choice-who-self = Իմը
choice-who-known = { $name }
choice-who-other = Հարազատիս
ask-name = Ինչպե՞ս անվանենք այդ մարդուն։ Լավագույնը կրճատ անունն է, օրինակ՝ «Մամա» կամ «Քեռի Ռ»։ Մի ուղարկեք լրիվ անունը և A-number։
say-name-unreadable = Խնդրում ենք տառերով գրել կրճատ անուն, օրինակ՝ «Մամա»։
say-name-long = Մի քիչ երկար է։ Կարճ անունը բավական է, օրինակ՝ «Մամա»։

ask-kind = Ինչպիսի՞ լսում է։ Գրված է ծանուցման մեջ։
choice-kind-master = Կարճ, հաճախ առաջինը (master)
choice-kind-individual = Լրիվ լսում (individual)
choice-kind-bond = Գրավ, կալանքից դուրս գալ (bond)
choice-kind-uscis_biometrics = Մատնահետքեր USCIS-ում
choice-kind-uscis_interview = Հարցազրույց USCIS-ում
choice-kind-ice_checkin = Ներկայանալ ICE (check-in)
choice-kind-more = Այլ բան, կամ չգիտեմ
ask-kind-more = Սրանցից ո՞րն է ամենամոտը։
choice-kind-status_or_other_court = Դատարանում, տեսակը չգիտեմ
choice-kind-fear_review = Վախի հարցազրույցի վերանայում
choice-kind-other = Այլ հանդիպում, ոչ դատարան

ask-court = Ո՞ր քաղաքում է դատարանը։ Գրեք քաղաքը կամ դատարանի երեք տառանոց կոդը։
ask-court-sms = Ո՞ր քաղաքում է դատարանը։ Գրեք քաղաքը կամ դատարանի երեք տառանոց կոդը։ (0 = հետ)
choice-elsewhere = Այլ տեղ
say-court-unknown = «{ $typed }» մեր ցուցակում չկա։ Խնդրում ենք գրել միայն քաղաքը, օրինակ՝ Denver
ask-court-pick = Ո՞րն է գրված ծանուցման մեջ։
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), կալանքում եղողների համար
choice-court-closed = { $name } ({ $city }), փակված կամ տեղափոխված
choice-court-unsure = { $name } ({ $city }), տեսեք ձեր ծանուցումը
say-court-closed = Խնդրում ենք նորից նայել ձեր ծանուցմանը. որքան գիտենք, { $name } փակվել է կամ տեղափոխվել։
ask-city = Ո՞ր քաղաքում է։ (0 = հետ)
ask-city-court = Ո՞ր քաղաքում է լսումը։ Քաղաքը գրեք այնպես, ինչպես ծանուցման մեջ է։ (0 = հետ)
say-city-unreadable = Խնդրում ենք գրել քաղաքի անունը, օրինակ՝ Denver
ask-zone = Ի՞նչ ժամով է { $city } քաղաքը։
choice-zone-eastern = Արևելյան (New York, Miami)
choice-zone-central = Կենտրոնական (Chicago, Houston)
choice-zone-mountain = Լեռնային (Denver, El Paso)
choice-zone-arizona = Արիզոնա (Phoenix)
choice-zone-pacific = Խաղաղօվկիանոսյան (Los Angeles)
choice-zone-alaska = Ալյասկա
choice-zone-hawaii = Հավայան կղզիներ
choice-zone-atlantic = Պուերտո Ռիկո
choice-zone-chamorro = Գուամ, Սայպան
ask-own-zone = Ձեր ապրած տեղում նո՞ւյն ժամն է, ինչ { $city } քաղաքում։ Հարցնում ենք, որ գիշերը չգրենք։
choice-own-same = Նույն ժամը
choice-own-other = Ուրիշ ժամ
ask-own-zone-which = Ի՞նչ ժամով է ձեր ապրած տեղը։

ask-when = Ո՞ր օրն ու ժամին է լսումը { $city } քաղաքում։ Գրեք այնպես, ինչպես ծանուցման մեջ է, օրինակ՝ March 15 2027 8:30 AM
ask-when-other = Ո՞ր օրն ու ժամին է։ Գրեք այնպես, ինչպես ձեր թղթի վրա է, օրինակ՝ March 15 2027 8:30 AM
ask-when-new = Ո՞րն է նոր օրն ու ժամը։ Գրեք այնպես, ինչպես ամենանոր ծանուցման մեջ է, օրինակ՝ March 15 2027 8:30 AM
say-when-date = Այստեղ օր չկարողացա կարդալ։
say-when-impossible = Այդպիսի օր օրացույցում չկա։ Խնդրում ենք նորից նայել ծանուցմանը։
say-when-no-year = Խնդրում ենք գրել նաև տարին, իսկ ամիսը՝ բառով, որ օրն ու ամիսը չշփոթենք։
say-when-unset = Այդ թղթի վրա, կարծես, դեռ օր չկա։ Խնդրում ենք գտնել ավելի նոր ծանուցում կամ զանգել 1-800-898-7180, որ լսեք օրը։ Պաշտոնական են միայն դատարանի թղթերը։
ask-day-order = Սա երկու ձևով կարելի է կարդալ։ Ո՞ր օրը նկատի ունեք։
ask-day-year = Ո՞ր տարին։
ask-day-week = Ո՞ր օրը նկատի ունեք։
ask-day-which = Մեկից ավելի օր եմ տեսնում։ Ո՞րն է լսման օրը։
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Ուրիշ օր
ask-time = { $when_date }՝ ժամը քանիսի՞ն։ Օրինակ՝ 8:30 AM
ask-half = { $when_date }՝ առավոտյա՞ն, թե՞ կեսօրից հետո։
ask-time-which = { $when_date }՝ ո՞ր ժամը։
choice-time = { $when_time }
say-time-unreadable = Այստեղ ժամ չկարողացա կարդալ։ Խնդրում ենք գրել այսպես՝ 8:30 AM
choice-pick = Օրն ընտրել կոճակներով
ask-month = Ո՞ր ամիսը։
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    Խնդրում ենք համեմատել ձեր ծանուցման հետ՝
    { $what }
    { $when }
    { $place }
    Ամեն ինչ ճի՞շտ է։
ask-check-doubt =
    Խնդրում ենք մեկ անգամ էլ նայել՝
    { $doubts }

    { $what }
    { $when }
    { $place }
    Ձեր ծանուցման մեջ ա՞յս է գրված։
say-what-of = { $name }՝ { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Այո, ամեն ինչ ճիշտ է
choice-change = Ոչ, մի բան փոխել
choice-meant = Նկատի ունեմ { $when_date }
say-doubt-past = Այս օրն արդեն անցել է։
say-doubt-today-past = Այսօր այս ժամն արդեն անցել է։
say-doubt-far = Սա շատ տարիներ հետո է։
say-doubt-weekend = Սա շաբաթ կամ կիրակի է։ Դատարանները սովորաբար փակ են։
say-doubt-holiday = Սա պետական տոն է։ Դատարանները սովորաբար փակ են։
say-doubt-early = { $when_time }՝ լսման համար շատ շուտ է։
say-doubt-late = { $when_time }՝ լսման համար շատ ուշ է։
say-doubt-weekday = Դուք շաբաթվա ուրիշ օր եք գրել։ Այդ օրն է՝ { $when_date }
say-doubt-year = Տարին չեք գրել։ Սա է՝ { $when_date }
say-doubt-zone = Դուք ուրիշ վայրի ժամ եք գրել։ Ծանուցման ժամը { $when_city }-ի ժամն է։ Այնտեղ { $when_time } է գրվա՞ծ։
ask-fix = Ի՞նչը փոխենք։
choice-fix-date = Օրը կամ ժամը
choice-fix-place = Դատարանը կամ տեղը
choice-fix-city = Քաղաքը և նրա ժամը
choice-fix-kind = Լսման տեսակը
choice-fix-who = Ում լսումն է

ask-list = Ո՞րը։
ask-list-empty = Այստեղ դեռ լսում չկա։
choice-hearing = { $what }՝ { $when_date }, { $when_time }
choice-hearing-disputed = { $what }՝ { $when_date }, { $when_time } (երկու օր ունենք)
choice-hearing-disputed-place = { $what }՝ { $when_date }, { $when_time } (երկու տեղ ունենք)
choice-hearing-awaited = { $what }՝ դեռ օր չկա
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Դեռ օր չկա։ Շարունակեք ստուգել։
choice-do-change = Փոխել օրը, ժամը կամ տեղը
choice-do-cancel = Այս լսումը չեղարկված է
choice-do-list = Հետ՝ ցուցակին
ask-sure =
    { $what }, { $when }
    Ձեր ամենանոր ծանուցման մեջ գրվա՞ծ է, որ այս լսումը չեղարկված է։ Եթե վստահ չեք, նախ հարցրեք փաստաբանին։ Լսումը բաց թողնելը կարող է բերել արտաքսման հրամանի։
ask-sure-awaited = Հանե՞նք այս լսումը ցուցակից։
choice-sure-yes = Այո, չեղարկված է
choice-sure-no = Ոչ, պահեք
say-nothing-changed = Ոչինչ չի փոխվել։
say-hearing-gone = Այդ լսումն այլևս ձեր ցուցակում չէ։

say-thanks = Շնորհակալություն։ Մինչև այդ օրը շարունակեք ստուգել։
say-help-comes =
    Շնորհակալություն, որ ասացիք։ Գրասենյակին հայտնեցինք, որ ձեզ օգնություն է պետք։
    { $call }
say-call-lawyer = Կարող եք զանգել { $name }-ին՝ { $phone }
say-call-lawyer-hours = Կարող եք զանգել { $name }-ին՝ { $phone } ({ $hours })
say-call-line = Այստեղ կօգնեն փաստաբան գտնել՝ { $phone }
say-call-line-hours = Այստեղ կօգնեն փաստաբան գտնել՝ { $phone } ({ $hours })
say-call-nobody = Գրասենյակը կզանգի ձեզ։
counsel = { $from }՝ նախկին հաղորդագրություններում նշված փաստաբանի համարն այլևս չի գործում։ { $call }
counsel-other = { $from } ({ $names })՝ նախկին հաղորդագրություններում նշված փաստաբանի համարն այլևս չի գործում։ { $call }
discreet-counsel = { $from }՝ այսուհետ զանգեք { $phone }, ոչ թե հին համարին։
reply-date = { $sender }՝ նոր օր տվե՞լ են։ Խնդրում ենք նայել ձեր ամենանոր նամակը։
reply-call-today = { $sender }՝ այսօր կզանգենք ձեզ։ Խնդրում ենք հեռախոսը պահել ձեզ մոտ։
say-after-nodate = Շնորհակալություն։ Ամեն շաբաթ ստուգեք, թե նոր օր կա՝ 1-800-898-7180։ Պաշտոնական են միայն դատարանի թղթերը։
say-after-over = Շնորհակալություն, որ ասացիք։ Դրա մասին այլևս չենք հիշեցնի։

ask-menu = Ինչո՞վ կարող ենք օգնել։
choice-go-hearings = Իմ լսումները
choice-go-new = Ավելացնել լսում
choice-go-settings = Կարգավորումներ
choice-go-help = Ինձ օգնություն է պետք
ask-settings = Ձեր լեզուն՝ { $language }։ Ձեր հաղորդագրությունները՝ { $wording }։
say-wording-discreet = կարճ, առանց մանրամասների
say-wording-plain = բոլոր մանրամասներով
choice-set-language = Փոխել լեզուն
choice-set-wording = Կարճ կամ մանրամասն
choice-set-zone = Իմ ապրած տեղի ժամը
choice-set-stop = Այլևս չգրել
ask-language-again = Ո՞ր լեզուն եք ուզում։
say-language-set = Այսուհետ գրում ենք հայերեն։
ask-wording = Ինչպիսի՞ն լինեն հիշեցումները։ Կարճ՝ «{ $sender }՝ ձեր հանդիպումն է երք, դեկտ 15, 8:30 AM»։ Մանրամասն՝ ամեն ինչ գրված է հաղորդագրության մեջ։ Մտածեք, թե էլ ով կարող է տեսնել ձեր հեռախոսը։
choice-wording-discreet = Կարճ, առանց մանրամասների
choice-wording-plain = Բոլոր մանրամասներով
say-wording-set-discreet = Ձեր հիշեցումները հիմա կարճ են և չեն ասում, թե ինչի մասին են։
say-wording-set-plain = Ձեր հիշեցումներում հիմա բոլոր մանրամասներն են։ Ով տեսնի ձեր հեռախոսը, կարող է կարդալ։
say-zone-set = Շնորհակալություն։ Կգրենք, երբ ձեզ մոտ ցերեկ է։
ask-stop = Դադարեցնե՞նք բոլոր հաղորդագրությունները։ Ձեր լսումները մնում են, բայց ոչ ոք չի հիշեցնի։
choice-stop-all = Դադարեցնել ամեն ինչ
choice-stop-no = Ոչ, շարունակեք գրել
say-help =
    Մենք { $sender }-ն ենք։ Մարդկանց հիշեցնում ենք իրենց լսումների մասին։ Մենք դատարան չենք։
    { $call }
    Բոլոր հաղորդագրությունները դադարեցնելու համար ուղարկեք STOP։ Ցանկի համար ուղարկեք MENU։

say-stopped = { $sender }՝ այլևս հաղորդագրություն չեք ստանա։ Նորից սկսելու համար ուղարկեք START։
say-restarted-here = Բարի վերադարձ։ Եթե մեզանից նաև SMS եք ստանում, այնտեղ էլ ուղարկեք START։
say-wrong-number = Ներողություն ենք խնդրում։ Այս համարին այլևս չենք գրի։
ask-leave = Մի հարց անավարտ է մնացել։ Ի՞նչը դադարեցնենք։
choice-leave-question = Միայն այդ հարցը
say-left = Լավ, դա թողնում ենք։

choice-back = Հետ
say-choose = Խնդրում ենք ընտրել սրանցից մեկը։
say-choose-number = Խնդրում ենք պատասխանել թվով։
say-not-understood = Չհասկացա։
say-you-are-welcome = Խնդրեմ։ Ցանկացած պահի ուղարկեք MENU։
say-number-dropped = Դուք ուղարկել եք A-number-ի նման համար։ Մենք այն հանեցինք և չպահեցինք։ Խնդրում ենք երբեք չուղարկել այն հաղորդագրությամբ։
say-names-dropped = Այդ թղթի անունները չենք պահել։
say-cannot-read-voice = Այստեղ ձայնային հաղորդագրություն լսել չենք կարող։ Խնդրում ենք գրել։
say-cannot-read-photo = Այստեղ նկար կամ ֆայլ կարդալ չենք կարող։ Խնդրում ենք գրել ծանուցման մեջ նշված օրն ու ժամը։
say-cannot-read-other = Այստեղ միայն գրածը կարող ենք կարդալ։ Խնդրում ենք գրել։
say-cannot-read-old-button = Այդ կոճակը հին հարցի է։

## When it is unclear, or too much

say-we-were-at = Որոշ ժամանակ է անցել։ Մենք այս հարցի վրա էինք՝
say-please-wait = Միանգամից շատ եղավ։ Խնդրում ենք տասը րոպե սպասել, հետո նորից գրել։ Բոլոր հաղորդագրությունները դադարեցնելու համար ուղարկեք STOP։
say-cannot-read-edit = Հին հաղորդագրության փոփոխությունները չենք տեսնում։ Խնդրում ենք նորից գրել։
say-write-in-private = Միաժամանակ միայն մեկ մարդու հետ եմ խոսում։ Խնդրում եմ գրել ինձ անձնական զրույցում։ Հիմա դուրս եմ գալիս այս խմբից։
ask-stop-which = Ուզում եք ավելի քիչ հաղորդագրություն։ Ի՞նչը դադարեցնենք։
choice-stop-about = Միայն { $name }-ի մասին
staff-unclear-text = { $label }-ը գրել է մի բան, որ չկարողացանք կարդալ։ Խնդրում ենք կապվել։
staff-unclear-unfinished = { $label }-ը ամսաթիվ է գրել ու չի հաստատել։ Այն չի հաշվվում, և ոչ ոքի չի հիշեցվում։ Խնդրում ենք հարցնել։
staff-unclear-stop = { $label }-ը ուզում է ավելի քիչ հաղորդագրություն, բայց պարզ չէ՝ որը։ Խնդրում ենք հարցնել։

## Delivery: why something did not arrive, and who is asked then

why-stopped = այլևս հաղորդագրություններ չի ուզում
why-number = համարը չի գործում կամ SMS չի ընդունում
why-account = ծառայությունը չի ընդունում մեր հաշիվը կամ կարգավորումները
why-filtered = հեռախոսային ընկերությունները պահում են մեր հաղորդագրությունները
why-phone = հեռախոսն անջատված է կամ կապից դուրս
why-provider = ծառայության հետ կապ չկա
why-blocked = արգելափակել է բոտը
why-gone = զրույցն այլևս չկա
why-unreadable = ծառայությունը չի կարողանում կարդալ մեր տեքստը
why-unknown = ծառայությունը նշել է պատճառ, որը չգիտենք
why-twice = մեկ այլ ծրագիր օգտագործում է նույն բոտը
why-throttled = միանգամից չափազանց շատ հաղորդագրություններ
why-late = օգնելու համար արդեն ուշ էր
relay-ask = { $sender }՝ պատասխան չունենք հանդիպման մասին, որին հետևում եք՝ { $when }։ Խնդրում ենք համոզվել, որ նա գիտի այդ մասին։
staff-silent = { $label }-ից երկար ժամանակ լուր չկա։ Հիմա հարցնում ենք՝ հեռախոսը դեռ իրենն է, թե ոչ։ Խնդրում ենք զանգել։
staff-silent-many = Հեռախոսներ, որոնցից երկար ժամանակ լուր չկա՝ { $count }։ Խնդրում ենք նայել զանգերի ցուցակին։
staff-load = { $channel }՝ վաղվա հիշեցումներին ավելի շատ ժամանակ է պետք, քան կա մինչև լուռ ժամերը։ Ավելի շուտ ենք սկսում։
discreet-still = Դո՞ւք եք։ 1 = այո, ցույց տվեք։ 2 = սխալ համար։
discreet-still-tap = Դեռ դո՞ւք եք։
choice-still-me = Այո, ցույց տվեք
choice-still-wrong = Սխալ համար

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }-ի հաղորդագրությունները նորից գնում են։ Ուշացել էին { $minutes } րոպե։
staff-job-failed = Սա չհաջողվեց՝ { $job } ({ $reason })։ Հետո նորից կփորձենք։ Խնդրում ենք նայել մեքենային։
staff-job-down = Սա չի աշխատում { $since }-ից ի վեր՝ { $job } ({ $reason })։ Ամեն ժամ նորից փորձում ենք։ Ինչ անել, մեքենայի վրա կասի { $command }։
staff-clock-back = Մեքենայի ժամացույցը { $minutes } րոպե հետ է դրվել։ Խնդրում ենք ստուգել։
staff-disk = Սկավառակը գրեթե լիքն է՝ մնացել է { $megabytes } ՄԲ։ Խնդրում ենք տեղ ազատել, թե չէ հաղորդագրություններ պահել չենք կարող։
staff-case-ends = { $label }՝ նոր օրվա մասին ոչ ոք չի ասել։ Երկու շաբաթից ջնջում ենք այս գործը։ Եթե օր է պակասում, խնդրում ենք ավելացնել։
digest =
    Այսօր գրասենյակի համար՝
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 լսում մոտ է և հաստատված չէ։
   *[other] { $count } լսում մոտ է և հաստատված չէ։
}
digest-hearing = { $label }՝ { $when }
digest-unreachable = { $count ->
    [one] 1 մարդ լսում ունի, և հաղորդագրություն չի հասնում։
   *[other] { $count } մարդ լսում ունի, և հաղորդագրություն չի հասնում։
}
digest-tasks = { $count ->
    [one] 1 գործ սպասում է զանգերի ցուցակում։
   *[other] { $count } գործ սպասում է զանգերի ցուցակում։
}
digest-imports = { $count ->
    [one] 1 ներմուծում սպասում է թողարկման։
   *[other] { $count } ներմուծում սպասում է թողարկման։
}
digest-ending = Գործեր, որ կջնջենք մեկ շաբաթում՝ { $count }։ Եթե ուղարկվածի ապացույց է պետք, տպեք հիմա։
digest-paused = Ուղարկելը դադարեցված է՝ { $channel } ({ $reason })։
digest-guidance = { $count ->
    [one] 1 տեղեկատվական տեքստ պետք է շուտով ստուգել։
   *[other] { $count } տեղեկատվական տեքստ պետք է շուտով ստուգել։
}
digest-more = … ևս { $count }

## The first day

profile-about = Հիշեցումներ ձեր հանդիպումների մասին՝ ձեր լեզվով։ Անվճար։ Դադարեցնելու համար ուղարկեք STOP։
profile-description = Հիշեցնում ենք ձեր հանդիպումների մասին, որ ոչ մեկը բաց չթողնեք։ Դա անվճար է։ Սկսելու համար սեղմեք ներքևի կոճակը։ Ցանկացած պահի դադարեցնելու համար ուղարկեք STOP։
staff-test = Սա փորձ է։ Գրասենյակի ահազանգերը ձեզ կհասնեն այստեղ։

## On paper

poster-title = Հիշեցնում ենք ձեր հանդիպումների մասին
poster-why = Որ ոչ մեկը բաց չթողնեք։ Ձեր լեզվով։ Անվճար։
poster-telegram = Telegram-ով՝ հեռախոսի տեսախցիկը ուղղեք այս քառակուսուն, հետո սեղմեք կոճակը։
poster-sms = SMS-ով՝ գրեք «{ $word }» { $phone } համարին
sheet-title = Հիշեցումներ ձեր հանդիպումների մասին
sheet-name = Ինչպե՞ս անվանենք ձեզ։ Լավագույնը կրճատ անունն է։
sheet-number = Խնդրում ենք այս թերթի վրա չգրել լրիվ անունը և A-number։
sheet-phone = Ձեր բջջային համարը
sheet-date = Օրը, ժամը և քաղաքը՝ ինչպես ձեր վերջին ծանուցման մեջ է
sheet-news = Կարող եք ինձ ուղարկել նաև գրասենյակի նորությունները։ Սա առանձին ընտրություն է։
sheet-share = Այս մարդիկ նույնպես կարող են հաղորդագրություն ստանալ իմ օրերի մասին։ Նրանցից յուրաքանչյուրը լրացնում է իր թերթը։
sheet-privacy = Մենք պահում ենք միայն այս թերթի վրա գրվածը և մեր հաղորդագրությունները։ Ձեր համարը գովազդի համար ոչ մեկին չենք տալիս։ Երբ ձեր գործն ավարտվի, ամեն ինչ կջնջենք։
sheet-signature = Ստորագրություն
sheet-day = Այսօրվա օրը
sheet-keep = Խնդրում ենք պահել այս մասը։
sheet-sender = Մեր հաղորդագրությունները գալիս են { $phone } համարից և սկսվում են այսպես՝ { $sender }
sheet-never = Մենք երբեք փող, գաղտնաբառ կամ A-number չենք խնդրում։
sheet-call = Հարցե՞ր ունեք։ Զանգեք մեզ՝ { $phone }

## Settings and privacy

choice-set-second = Երկրորդ լեզու
choice-set-code = Իմ կոդային բառը
choice-set-ways = Որտեղ եք ինձ գրում
choice-set-data = Ինչ գիտեք իմ մասին
ask-second = Ո՞ր լեզվով գրենք, եթե տեքստը չկա այս լեզվով՝ { $language }։
choice-second-none = Առանց երկրորդ լեզվի
say-second-set = Շնորհակալություն։ Եթե տեքստը ձեր լեզվով չկա, կստանաք այս լեզվով՝ { $language }։
say-second-none = Լավ։ Երկրորդ լեզու չենք օգտագործում։

ask-code = Կոդային բառը ցույց է տալիս, որ հաղորդագրությունն իսկապես մեզանից է. այն գրվում է մեր հիշեցումներում։ Գրեք մեկ բառ՝ 3-ից 16 տառ կամ թիվ, օրինակ՝ mango7
ask-code-have = Ձեր կոդային բառն է { $code }։ Այն գրվում է մեր հիշեցումներում, որ իմանաք՝ դրանք մեզանից են։ Փոխելու համար գրեք նոր բառ։
choice-code-remove = Հանել կոդային բառը
say-code-set = Ձեր կոդային բառը հիմա { $code } է։ Խնդրում ենք ոչ մեկին չասել։
say-code-removed = Ձեր հիշեցումներում այլևս կոդային բառ չկա։
say-code-unreadable = Խնդրում ենք գրել մեկ բառ՝ առնվազն 3 տառ, առանց այլ նշանների։ Թվեր կարող են լինել։
say-code-long = Այդ բառը շատ երկար է։ Խնդրում ենք ավելի կարճն ընտրել։
say-code-telling = Այդ բառից ուրիշները կարող են հասկանալ, թե ինչի մասին են հաղորդագրությունները։ Խնդրում ենք ուրիշն ընտրել, օրինակ՝ միրգ կամ կենդանի։
telling-words = դատա լսում նիստ փաստաբան իրավաբան ներգաղթ արտաքս դեպորտ գրավ ապաստան վիզա dataran datavor pastaban

ask-ways =
    Մենք ձեզ գրում ենք այստեղ՝
    { $ways }
choice-ways-sms = Նաև SMS-ով
choice-ways-telegram = Նաև Telegram-ով
choice-ways-moved = Համարս փոխվել է
choice-ways-first = Որտեղ փորձել առաջինը
ask-first = Ձեզ առաջինը որտե՞ղ գրենք։
say-first-set = Լավ։ Առաջինը այնտեղ ենք գրում։
say-move-code =
    Ձեր կոդը՝ { $code }
    { $how }
    Գործում է մեկ անգամ, մեկ օր։ Ուրիշ ոչ մեկին ցույց մի տվեք։
say-how-sms-here = Այն ուղարկեք այս համարին ձեր մյուս հեռախոսից։
say-how-sms = Ձեր հեռախոսից SMS-ով ուղարկեք { $to } համարին։
say-how-telegram = Ուղարկեք մեզ Telegram-ով՝ { $to }
say-way-added = Պատրաստ է։ Մեր հաղորդագրությունները հիմա կհասնեն նաև այստեղ։
say-way-moved = Պատրաստ է։ Այսուհետ գրում ենք ձեզ այստեղ։ Հին համարն այլևս հաղորդագրություն չի ստանա։
say-way-same = Կոդը ստացել եք հենց այստեղ։ Խնդրում ենք ուղարկել մյուս հեռախոսից։
say-way-taken = Այս հեռախոսը չկարողացանք ինքներս միացնել։ Գրասենյակը տեղյակ է և կօգնի ձեզ։
say-way-warning = Ձեր հաղորդագրությունները հիմա հասնում են նաև այստեղ, կամ միայն այստեղ՝ { $way }։ Եթե դա դուք չեք խնդրել, զանգեք { $phone }։

choice-do-mute = Այս գործի մասին չգրել
choice-do-unmute = Այս գործի մասին նորից գրել
say-what-muted = { $what } (առանց հաղորդագրությունների)
say-muted = Լավ։ Այս գործի ոչ մի ամսաթվի մասին այլևս չենք գրի։ Մնացածը շարունակվում է։
say-unmuted = Լավ։ Այս գործի բոլոր ամսաթվերի մասին նորից հաղորդագրություններ կստանաք։

ask-data = Կարող ենք ցույց տալ, թե ինչ ենք պահում ձեր մասին, կամ ջնջել։
choice-data-stored = Ցույց տալ՝ ինչ եք պահում
choice-data-erase = Ջնջել իմ տվյալները
say-stored =
    Ահա թե ինչ ենք պահում ձեր մասին՝
    { $lines }
    { $kept }
say-stored-language = Լեզուն՝ { $language }
say-stored-second = Երկրորդ լեզուն՝ { $language }
say-stored-zone = Ձեր ապրած տեղի ժամը՝ { $zone }
say-stored-wording = Ձեր հաղորդագրությունները՝ { $wording }
say-stored-code = Կոդային բառը՝ { $code }
say-stored-way = { $way }՝ դուք համաձայնել եք { $when_date }
say-stored-way-office = { $way }՝ ձեր համաձայնությունը գրասենյակը գրի է առել { $when_date }
say-stored-way-silent = { $way }՝ առանց հաղորդագրությունների
say-stored-people = Դուք հետևում եք՝ { $names }
say-stored-followers = { $count ->
    [one] Եվս 1 մարդ հաղորդագրություններ է ստանում ձեր լսումների մասին։
   *[other] Եվս { $count } մարդ հաղորդագրություններ է ստանում ձեր լսումների մասին։
}
say-stored-kept = { $days ->
    [one] Եվ մեր միջև եղած հաղորդագրությունները։ Երբ գործն ավարտվում է, դրանք ջնջում ենք 1 օր անց։ Եթե ընտրեք «Ջնջել իմ տվյալները», ամեն ինչ հիմա կջնջենք։
   *[other] Եվ մեր միջև եղած հաղորդագրությունները։ Երբ գործն ավարտվում է, դրանք ջնջում ենք { $days } օր անց։ Եթե ընտրեք «Ջնջել իմ տվյալները», ամեն ինչ հիմա կջնջենք։
}
ask-erase = Ջնջե՞նք ամեն ինչ, որ գիտենք ձեր մասին։ Այդ դեպքում ոչ ոք չի հիշեցնի։ Ձեր լսումները մնում են. խնդրում ենք գնալ դրանց։
choice-erase-yes = Այո, ջնջեք
choice-erase-no = Ոչ, պահեք
ask-erase-sure = Սա հետ բերել չի լինի։ Խնդրում ենք նախ գրի առնել ձեր օրերը։ Ջնջե՞նք ամեն ինչ հիմա։
choice-erase-sure = Այո, ջնջեք ամեն ինչ
say-erased = { $sender }՝ ջնջեցինք այն, ինչ գիտեինք ձեր մասին։ Այլևս հաղորդագրություն չեք ստանա։ Նորից սկսելու համար ուղարկեք START։
staff-erased = Ինչ-որ մեկը խնդրել է ջնջել իր տվյալները։ Ջնջված է։
staff-erased-stays = Ինչ-որ մեկը խնդրել է ջնջել իր տվյալները։ Ջնջված է։ Գրասենյակի գործը, կամ այն, որին ուրիշներ են հետևում, շարունակվում է առանց նրա. խնդրում ենք նայել զանգերի ցուցակին։
staff-two-people = { $label }-ը ուզում է օգտագործել { $way } հեռախոսը, որն իր սեփական գործն ունի։ Ոչինչ չի միացվել։ Խնդրում ենք զանգել։

## A hearing's life

discreet-awaited = { $from }՝ ձեր հանդիպման օրը տվե՞լ են։ Խնդրում ենք ստուգել։
discreet-awaited-short = { $from }՝ հիմա օր կա՞։
discreet-awaited-other = { $from }՝ հանդիպումը, որին հետևում եք, օր ունի՞։ Խնդրում ենք ստուգել։
awaited-check = { $from }՝ ձեր լսման օրը տվե՞լ են։ Ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Եթե այնտեղ ոչինչ չկա, դա երբեք չի նշանակում, որ լսում չկա։ Պաշտոնական են միայն դատարանի թղթերը։
awaited-check-other = { $from }՝ կա՞ լսման օր ({ $names })։ Ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Եթե այնտեղ ոչինչ չկա, դա երբեք չի նշանակում, որ լսում չկա։ Պաշտոնական են միայն դատարանի թղթերը։
awaited-stop = { $text } { $stop }
choice-havedate = Օր ունեմ
choice-notyet = Դեռ ոչ
choice-unask = Էլ չհարցնել
choice-unset = Դեռ օր չունեմ
say-awaited =
    Գրի առանք՝ դեռ օր չկա։ Շաբաթը մեկ կհարցնենք։
    Դուք էլ ամեն շաբաթ ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180
    Եթե այնտեղ ոչինչ չկա, դա երբեք չի նշանակում, որ լսում չկա։ Պաշտոնական են միայն դատարանի թղթերը։
say-unasked = Լավ, այլևս չենք հարցնի։ Խնդրում ենք ինքներդ շարունակել ստուգել՝ 1-800-898-7180։ Երբ օր ունենաք, ուղարկեք «լսումներ»։

choice-missed = Բաց եմ թողել
say-missed =
    Սա լուրջ է։ Երբ մեկը բաց է թողնում լսումը, դատավորը կարող է առանց նրա արտաքսման (դեպորտացիայի) հրաման տալ։
    Խնդրում ենք այսօր զանգել։ Մի սպասեք նամակի։
    { $call }
    Գրասենյակին հայտնել ենք։
ask-over =
    { $what }, { $when }
    Ամբողջ գործն ավարտվա՞ծ է, այլևս լսումներ չե՞ն լինելու։ Եթե դատավորը որոշում է տվել, նույն օրը հարցրեք փաստաբանին, թե ինչ է այն նշանակում։
ask-over-awaited = Ամբողջ գործն ավարտվա՞ծ է, այլևս լսումներ չե՞ն լինելու։ Եթե դատավորը որոշում է տվել, նույն օրը հարցրեք փաստաբանին, թե ինչ է այն նշանակում։
choice-over-yes = Այո, ավարտված է
choice-over-no = Ոչ, շարունակեք հիշեցնել

choice-do-over = Իմ գործն ավարտված է
choice-do-calendar = Դնել իմ օրացույցում
choice-do-map = Տեղը ցույց տալ քարտեզին
calendar-title = { $sender }՝ հանդիպում
say-calendar = Ահա ֆայլ ձեր օրացույցի համար։ Այնտեղ գրված չէ, թե ինչի մասին է։ Եթե օրը փոխվի, նոր ֆայլ խնդրեք։
say-calendar-link = Այս հղումն օրը դնում է ձեր օրացույցում։ Այնտեղ գրված չէ, թե ինչի մասին է՝ { $link }
say-calendar-none = Այս օրվա համար օրացույցի ֆայլ չկա։
say-map =
    { $place }
    { $link }
    Գնացեք այնտեղ, որտեղ գրված է ձեր ծանուցման մեջ։

## Guide

choice-go-guide = Հարցեր և պատասխաններ
choice-go-lawyer = Զանգել իմ փաստաբանին
ask-guide = Ի՞նչ կուզեիք իմանալ։
choice-guide-more = Այլ հարցեր
guide-said =
    { $text }

    Աղբյուրը՝ { $source } ({ $reviewed })։ Իրավաբանական խորհուրդ չէ։
guide-said-call =
    { $text }

    { $call }
    Աղբյուրը՝ { $source } ({ $reviewed })։ Իրավաբանական խորհուրդ չէ։
guide-own = { $text }

guide-dont_miss-title = Ինչո՞ւ բաց չթողնել լսումը
guide-dont_miss =
    Ամեն լսում կարևոր է, կարճն էլ։

    Եթե բաց թողնեք, դատավորը կարող է առանց ձեզ արտաքսման (դեպորտացիայի) հրաման տալ։ Ուշանալը կարող է համարվել չգալ։

    Սա ճիշտ է նաև այն դեպքում, երբ ձեր առաջին թղթի (NTA) վրա օր չկար։

    Օրը կարող է փոխվել, նաև ավելի շուտ լինել։ Ամեն շաբաթ ստուգեք՝
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Եթե ոչինչ չկա, շարունակեք ստուգել։ Պաշտոնական են միայն դատարանի թղթերը։

    Բացեք դատարանի ամեն նամակ։ Շուտ դիմեք փաստաբանի։
guide-dont_miss-sms = Ամեն լսում կարևոր է։ Եթե չգնաք կամ ուշանաք, դատավորը կարող է առանց ձեզ արտաքսման (դեպորտացիայի) հրաման տալ։ Նաև երբ ձեր առաջին թղթի (NTA) վրա օր չկար։ Ամեն շաբաթ ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Եթե ոչինչ չկա, շարունակեք ստուգել։ Պաշտոնական են միայն դատարանի թղթերը։

guide-what_to_bring-title = Ինչ վերցնել
guide-what_to_bring =
    Լսմանը մարդիկ վերցնում են՝
    - լսման ծանուցումը
    - գործի առաջին թուղթը (NTA)
    - լուսանկարով փաստաթուղթ
    - դատարանի բոլոր թղթերը՝ պատճեններով
    - անգլերեն չգրված թղթերի թարգմանությունները

    Շուտ դուրս եկեք. անվտանգության ստուգման հերթ կա։

    Դատավորին տրվող թղթերը ժամկետ ունեն։ Թղթերի մասին հարցրեք ձեր փաստաբանին։
guide-what_to_bring-sms = Վերցրեք՝ ծանուցումը, դատարանի առաջին թուղթը (NTA), լուսանկարով փաստաթուղթ, դատարանի բոլոր թղթերը՝ պատճեններով, և թարգմանությունները։ Շուտ դուրս եկեք. ստուգման հերթ կա։ Դատավորին տրվող թղթերը ժամկետ ունեն. հարցրեք փաստաբանին։

guide-day_of_hearing-title = Լսման օրը
guide-day_of_hearing =
    Նշված ժամին արդեն անցեք անվտանգության ստուգումը և եղեք դահլիճում։ Ուշանալը կարող է համարվել չգալ։

    Դատարանի թարգմանիչն անվճար է։

    Դուրս գալուց առաջ փնտրեք հաջորդ օրվա թուղթը։ Թուղթ չկա՞։ Խնդրեք, և ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։

    Հետո մեզ ասեք նոր օրը։ Մենք կհիշեցնենք։
guide-day_of_hearing-sms = Նշված ժամին արդեն անցեք անվտանգության ստուգումը և եղեք դահլիճում. ուշանալը կարող է համարվել չգալ։ Դատարանի թարգմանիչն անվճար է։ Դուրս գալուց առաջ խնդրեք հաջորդ օրվա թուղթը։ Հետո մեզ ասեք նոր օրը։

guide-in_person_or_online-title = Անձամբ, թե՞ համացանցով
guide-in_person_or_online =
    Գնացեք անձամբ, եթե ձեր ծանուցումը կամ դատարանը չի ասում, որ լսումը համացանցով է։

    Միայն տեսակապի հղումը չի նշանակում, որ լսումը համացանցով է։ Հղումը կարող է փոխվել դատավորի հետ։

    Վստահ չե՞ք։ Զանգեք ձեր ծանուցման մեջ նշված դատարան կամ 1-800-898-7180։ Հարցրեք փաստաբանին, թե ինչպես դատավորից համացանցով լսում խնդրել։ Մինչև դատավորն «այո» չասի, պետք է գնալ անձամբ։
guide-in_person_or_online-sms = Գնացեք անձամբ, եթե ծանուցումը կամ դատարանը չի ասում, որ լսումը համացանցով է։ Միայն տեսակապի հղումը դա չի նշանակում։ Կարող եք փաստաբանին հարցնել, թե ինչպես դա խնդրել դատավորից։ Մինչև դատավորն «այո» չասի, պետք է գնալ անձամբ։

guide-cannot_go-title = Եթե չեմ կարող գնալ
guide-cannot_go =
    Ուրիշ օր կամ ուրիշ դատարան խնդրելը ոչ մեկին չի ազատում, մինչև դատավորն «այո» չասի։ Տեղափոխվելը գործը չի տեղափոխում։

    Ով այնտեղ չէ, կարող է արտաքսման (դեպորտացիայի) հրաման ստանալ, նաև եթե հիվանդ է կամ հեռու։

    Փաստաբանը կարող է այդ օրվանից առաջ դիմել դատավորին։ Զանգեք հիմա, մի սպասեք։
guide-cannot_go-sms = Ուրիշ օր կամ դատարան խնդրելը ոչ մեկին չի ազատում, մինչև դատավորն «այո» չասի։ Ով այնտեղ չէ, կարող է արտաքսման (դեպորտացիայի) հրաման ստանալ։ Փաստաբանը կարող է այդ օրվանից առաջ դիմել դատավորին։ Զանգեք հիմա։

guide-moved-title = Տեղափոխվել եմ
guide-moved =
    Մեզ ասելը դատարանին ասել չէ։ Փաստաբանին, փոստին կամ USCIS-ին ասելն էլ չէ։

    1. Դատարան՝ EOIR-33 ձևը (հասցեի փոփոխություն), 5 օրվա ընթացքում։ Ամեն մարդու համար մեկ ձև, և մեկ պատճեն ICE-ի փաստաբաններին (OPLA)։ Նաև համացանցով՝ https://respondentaccess.eoir.justice.gov
    2. USCIS՝ AR-11 ձևը կամ ձեր առցանց հաշիվը, 10 օրվա ընթացքում։
    3. ICE, եթե այնտեղ եք ներկայանում՝ https://www.ice.gov/check-in (5 աշխատանքային օրվա ընթացքում)։

    Դատարանն իր նամակներն ուղարկում է ձեր վերջին հասցեով։ Այնտեղ ուղարկածը համարվում է ստացված։
    Տեղափոխվելը ձեր գործը չի տանում ուրիշ դատարան։
guide-moved-sms = Մեզ, փոստին կամ USCIS-ին ասելը դատարանին ասել չէ։ Դատարան՝ EOIR-33 ձևը (նոր հասցե) 5 օրում, ամեն մարդու համար մեկը՝ https://respondentaccess.eoir.justice.gov USCIS՝ AR-11 ձևը 10 օրում։ ICE, եթե այնտեղ եք ներկայանում՝ 5 աշխատանքային օրում։ Տեղափոխվելը գործը չի տեղափոխում։

guide-afraid_to_go-title = Վախենում եմ գնալ
guide-afraid_to_go =
    Երկու բան էլ ճիշտ է՝
    - 2025 թ. մայիսից ICE-ը մարդկանց ձերբակալել է ներգաղթի դատարաններում։
    - Եթե բաց թողնեք լսումը, դատավորը կարող է առանց ձեզ արտաքսման (դեպորտացիայի) հրաման տալ։

    Այդ օրվանից առաջ խոսեք փաստաբանի կամ իրավաբանական օգնության հետ։ Կարող եք հարցնել՝
    - Կարո՞ղ եմ դատավորից համացանցով լսում խնդրել։
    - Իսկ եթե կառավարությունը խնդրի փակել իմ գործը (dismiss)։ Դա միշտ չէ, որ լավ լուր է։

    Վստահելի մարդու ասեք, թե ուր եք գնում։ Ընտանիքը կարող է կալանքում եղողին գտնել այստեղ՝ https://locator.ice.gov (պետք է A-number. պահեք այն տանը, այստեղ երբեք մի ուղարկեք)։
guide-afraid_to_go-sms = Երկու բան էլ ճիշտ է։ 2025 թ. մայիսից ICE-ը մարդկանց ձերբակալել է ներգաղթի դատարաններում։ Եթե լսման չգնաք, դատավորը կարող է արտաքսման (դեպորտացիայի) հրաման տալ։ Այդ օրվանից առաջ խոսեք փաստաբանի հետ, նաև համացանցով լսման մասին։ Ասեք վստահելի մարդու։

guide-interpreter-title = Անվճար թարգմանիչ
guide-interpreter =
    Ներգաղթի դատարանում թարգմանիչն անվճար է։

    Դատարանին կամ դատավորին ասեք ձեր լեզուն, բարբառը և քաղաքը կամ գյուղը։

    Ընտանիքն ու ընկերները չեն կարող դատարանում թարգմանել։

    Եթե թարգմանչին չեք հասկանում, ասեք դատավորին։

    USCIS-ի հարցազրույցի համար կարդացեք, թե ինչ է գրված նրա նամակում։
guide-interpreter-sms = Ներգաղթի դատարանում թարգմանիչն անվճար է։ Դատարանին ասեք ձեր լեզուն, բարբառը և քաղաքը։ Ընտանիքը չի կարող դատարանում թարգմանել։ USCIS-ի հարցազրույցի համար կարդացեք նրա նամակը։

guide-find_a_lawyer-title = Գտնել փաստաբան
guide-find_a_lawyer =
    Շուտ դիմեք փաստաբանի՝ ձեր բոլոր թղթերով։

    Ներգաղթի մասին իրավաբանական խորհուրդ կարող են տալ միայն փաստաբանները և Արդարադատության նախարարության (Justice Department) հավատարմագրած օգնականները։ Ուրիշ ոչ ոք։

    Դատարանի ցուցակը՝ անվճար կամ էժան օգնություն.
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Շուտ դիմեք փաստաբանի՝ բոլոր թղթերով։ Իրավաբանական խորհուրդ կարող են տալ միայն փաստաբանները և Արդարադատության նախարարության հավատարմագրած օգնականները։ Անվճար կամ էժան՝ https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Զգուշացեք խաբեբաներից
guide-scams =
    Ոմանք ձևանում են դատարան, փաստաբան կամ ICE։ Նրանք տեսակապով կեղծ լսումներ են անում, «գրավի» գումար են ուզում կամ զանգում են կեղծ համարից։

    Մենք երբեք չենք ուզում գումար, A-number, Social Security համար կամ գաղտնաբառ։ Դատարանն այստեղ երբեք հղում չի ուղարկում։

    Կառավարության իսկական էջերն ավարտվում են .gov-ով։

    Կասկածո՞ւմ եք։ Զանգեք ձեր փաստաբանին կամ դատարան՝ ծանուցման մեջ նշված համարով։ Հայտնել խաբեության մասին՝ EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Մենք երբեք չենք ուզում գումար, A-number կամ գաղտնաբառ։ Դատարանն այստեղ երբեք հղում չի ուղարկում։ Կառավարության իսկական էջերն ավարտվում են .gov-ով։ Կան տեսակապով կեղծ լսումներ և կեղծ համարներ։ Հայտնել՝ EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Դատարանի նամակ կամ հրաման
guide-letter_or_order =
    Դատարանի ամեն նամակ բացեք անմիջապես։ Այն կարող է փոխել ձեր օրը կամ ինչ-որ բան խնդրել։

    Արտաքսման (դեպորտացիայի) հրամա՞ն է. նույն օրը խոսեք փաստաբանի հետ։ Պատասխանելու ճանապարհ կարող է լինել, բայց ժամանակը քիչ է՝ օրեր, ոչ թե շաբաթներ։ Բաց թողած լսումից հետո հրամանն անմիջապես ուժի մեջ է։

    Ինչ-որ մեկը խնդրո՞ւմ է, որ համաձայնեք փակել ձեր գործը (dismiss)։ Նախ խոսեք փաստաբանի հետ։ 2025 թվականից սա որոշ մարդկանց արագ արտաքսման է բերել։

    Պահեք բոլոր թղթերը։
guide-letter_or_order-sms = Դատարանի ամեն նամակ բացեք անմիջապես։ Արտաքսման (դեպորտացիայի) հրաման ստանալու դեպքում նույն օրը խոսեք փաստաբանի հետ։ Ժամանակը քիչ է՝ օրեր, ոչ թե շաբաթներ։ Մինչև գործը փակելուն (dismiss) համաձայնելը խոսեք փաստաբանի հետ։

guide-missed-title = Բաց եմ թողել լսումը
guide-missed =
    Երբ մեկը բաց է թողնում լսումը, դատավորը կարող է առանց նրա արտաքսման (դեպորտացիայի) հրաման տալ։ Այդպիսի հրամանն անմիջապես ուժի մեջ է։

    Կարող է ճանապարհ լինել՝ դատավորից խնդրելու, որ գործը նորից բացի, սովորաբար միայն մեկ անգամ։ Ժամանակը քիչ է՝ օրեր, ոչ թե շաբաթներ։

    Այսօր խոսեք փաստաբանի հետ։ Դատավորի որոշումն իմանալու համար՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Եթե ոչինչ չկա, շարունակեք ստուգել։
guide-missed-sms = Դատավորը կարող է առանց ձեզ արտաքսման (դեպորտացիայի) հրաման տալ, և այն անմիջապես ուժի մեջ է։ Կարող է ճանապարհ լինել խնդրելու, որ գործը նորից բացի, սովորաբար մեկ անգամ։ Ժամանակը քիչ է՝ օրեր, ոչ թե շաբաթներ։ Այսօր խոսեք փաստաբանի հետ։

choice-go-family = Ընտանիք
ask-family = Ընտանիք՝ ի՞նչ կուզեիք անել։
choice-family-list = Տեսնել՝ ով է հետևում իմ օրերին
choice-family-invite = Հրավիրել հարազատի
choice-family-give = Կոդ տալ նրան, ում լսումն է
choice-family-code = Կոդ ունեմ
choice-family-leave = Այլևս չհետևել մեկին
ask-family-name = Ո՞ւմ եք ուզում հրավիրել։ Կրճատ անունը բավական է, օրինակ՝ «քույրս»։ Խնդրում ենք լրիվ անունը չուղարկել։
ask-family-calls = Ինչպե՞ս է { $name }-ը ձեզ անվանում։ Լավագույնը կրճատ անունն է, օրինակ՝ «Մամա» կամ «Քեռի Ռ»։
say-family-code =
    Խնդրում ենք այս կոդն ինքներդ փոխանցել { $name }-ին։ Գործում է մեկ անգամ, 7 օր։
    { $ways }
family-way-code = Կոդը՝ { $code }
family-way-sms = Կոդը կարելի է SMS-ով ուղարկել { $phone } համարին
family-way-link = Կամ բացել սա Telegram-ում՝ { $link }
ask-family-code = Խնդրում ենք գրել ձեզ տրված կոդը։
say-family-code-wrong = Այդ կոդը չի գործում։ Խնդրում ենք նորը խնդրել։
say-family-joined = Ստացվեց։ Հիմա հետևում եք { $name }-ին և ստանում նույն հիշեցումները։
say-family-linked = Ստացվեց։ Այն, ինչ { $name }-ը գրի է առել ձեր փոխարեն, հիմա ձեր ձեռքում է։ Դուք եք որոշում, թե ով է հետևում ձեր օրերին։
ask-family-list = Այս մարդիկ հետևում են ձեր օրերին, կամ խնդրում են՝
ask-family-nobody = Ուրիշ ոչ ոք չի հետևում ձեր օրերին։
choice-family-approved = { $name }՝ ստանում է ձեր օրերը
choice-family-pending = { $name }՝ սպասում է պատասխանի
ask-family-allow = Կարո՞ղ է { $name }-ը տեսնել ձեր բոլոր օրերը և հիշեցումներ ստանալ։
ask-family-remove = { $name }-ը հիշեցումներ է ստանում ձեր օրերի մասին։ Դադարեցնե՞նք։
say-family-approved = Լավ։ Այսուհետ { $name }-ը ստանում է ձեր օրերը։
say-family-removed = Լավ։ { $name }-ը ձեր օրերի մասին մեզանից այլևս ոչինչ չի ստանա։ Չօգտագործված կոդերն այլևս չեն գործում։
ask-family-leave = Ո՞ւմ այլևս չեք ուզում հետևել։
say-family-left = Այլևս չեք հետևում { $name }-ին։
say-family-offer = Ուղարկե՞նք այս հիշեցումները նաև { $name }-ին։ Նրա համար կոդ ստանալու համար ուղարկեք «ընտանիք»։

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }՝ հաղորդագրություն ունեք։
staff-broadcast-asked = { $name }-ը խնդրում է հաստատել այս հաղորդագրությունը՝ «{ $title }»։ Ստացողների թիվը՝ { $count }։ Տեսնելու համար ուղարկեք /broadcast։
staff-broadcast-grown = «{ $name }» հաղորդագրությունը կանգնեցված է․ հիմա այն կստանան ավելի շատ մարդիկ, քան հաստատվել է ({ $count })։ Խնդրում ենք նայել։

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = մեզ ասել են, որ դատարանն այդ օրը փակ է։ Դա ոչինչ չի չեղարկում։ Գնալուց առաջ ստուգեք։
sms-closed-short = դատարանը գուցե փակ է։ Չեղարկված չէ՝ ստուգեք։
rich-closed = Մեզ ասել են, որ դատարանն այդ օրը փակ է։ Դա ոչինչ չի չեղարկում։ Գնալուց առաջ ստուգեք։

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Մեզ ասել են, որ { $court } փակ է՝ { $date }։ Այս հաղորդագրությունը ոչինչ չի չեղարկում։ Գնալուց առաջ ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Պաշտոնական են միայն դատարանի թղթերը։ Հարցեր՝ { $phone }
ready-court_moved = Մեզ ասել են, որ { $court } տեղափոխվել է։ Նոր տեղը՝ { $place }։ Օրն ու ժամը նույնն են, եթե դատարանն այլ բան չասի։ Հետևեք ամենանոր ծանուցման վրա գրված տեղին և ստուգեք՝ https://acis.eoir.justice.gov/en/ կամ 1-800-898-7180։ Հարցեր՝ { $phone }
ready-office_moved = Մեր գրասենյակը տեղափոխվել է։ Նոր հասցեն՝ { $place }։ Միայն մեր գրասենյակն է տեղափոխվել, ձեր լսումները նույն տեղում են։ Հարցեր՝ { $phone }
ready-new_attorney = Գործի փաստաբանն այժմ { $attorney }-ն է՝ { $number }։ Խնդրում ենք այսուհետ զանգել այնտեղ։ Լսումները մնում են նույնը։ Եթե ինչ-որ բան պարզ չէ, զանգեք մեզ՝ { $phone }
ready-rights_session = Հրավիրում ենք ձեր իրավունքների մասին անվճար զրույցի՝ { $when }։ Տեղը՝ { $place }։ Դա ընդհանուր տեղեկություն է, ոչ իրավաբանական խորհուրդ։ Ձեր գործի մասին պատմել պետք չէ։ Հարցեր՝ { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Գրասենյակի նորություններ
ask-news = Հիշեցումներից բացի գրասենյակը երբեմն շատերի համար նորություններ ունի, օրինակ՝ զրույց իրավունքների մասին կամ նոր օգնություն։ Կարո՞ղ ենք գրել ձեզ նաև դրա մասին։ Ցանկացած պահի կարող եք այստեղ դադարեցնել, հիշեցումները կշարունակվեն։
ask-news-have = Դուք ստանում եք նաև գրասենյակի նորությունները։ Դեռ ուզո՞ւմ եք դրանք։ Հիշեցումները կշարունակվեն։
choice-news-yes = Այո, նաև նորություններ
choice-news-no = Ոչ, միայն հիշեցումներ
say-news-on = Շնորհակալություն։ Այսուհետ կստանաք նաև գրասենյակի նորությունները։
say-news-off = Լավ։ Նորություններ այլևս չեք ստանա։ Հիշեցումները շարունակվում են։
