# ქართული. თქვენობით, მოკლე წინადადებები, ყოველთვის ერთი და იგივე სიტყვები: სხდომა, სასამართლო, მოსამართლე, ადვოკატი,
# უწყება (ქაღალდი თარიღით), შეხვედრა, შეხსენება, დეპორტაციის ბრძანება, კოდური სიტყვა.
# signed: no
# უცნობ სახელს ბრუნვის ნიშანს არ ვუმატებთ, მხოლოდ „-ში“, რომელიც ყველა სიტყვას ერგება.

language-name = ქართული

## Dates

date-full = { $weekday }, { $day } { $month }, { $year } წელი
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city }-ში
short-when = { $day }, { $time }
when-today = დღეს, { $when }
when-tomorrow = ხვალ, { $when }

# AM და PM უწყებაში წერია: ადამიანი აქაც იმავეს ხედავს.
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

# „სამ“, „ოთხ“ და „ხუთ“ რიცხვს ჰგავს.
weekdays-short = ორშ სამშ ოთხშ ხუთშ პარ შაბ კვი

## Words

yes = დიახ
no = არა
back = უკან
cancel-word = გაუქმება
list-separator = {", "}

## Kinds

kind-master = მოკლე სხდომა (master)
kind-individual = სრული სხდომა (individual)
kind-bond = გირაოს სხდომა (bond)
kind-fear_review = შიშის გასაუბრების გადახედვა
kind-status_or_other_court = სხვა სხდომა სასამართლოში
kind-uscis_biometrics = ანაბეჭდები, USCIS (biometrics)
kind-uscis_interview = გასაუბრება USCIS-ში
kind-ice_checkin = ICE-ში გამოცხადება (check-in)
kind-filing_deadline = საბუთების ბოლო ვადა
kind-other = სხვა შეხვედრა

kind-master-long = სხდომა master: მოკლე სხდომა, ხშირად პირველი. ერთსა და იმავე დროს ბევრ ადამიანს იძახებენ.
kind-individual-long = სხდომა individual: სრული სხდომა. მოსამართლე მთელ საქმეს ისმენს.
kind-bond-long = გირაოს სხდომა: აქ ითხოვენ, რომ ადამიანი დაკავებიდან გაუშვან.
kind-fear_review-long = შიშის გასაუბრების გადახედვა: მოსამართლე ამ გასაუბრების გადაწყვეტილებას კიდევ ერთხელ ნახავს.
kind-status_or_other_court-long = სხდომა საიმიგრაციო სასამართლოში.
kind-uscis_biometrics-long = USCIS იღებს თითის ანაბეჭდებს და ფოტოს.
kind-uscis_interview-long = USCIS-ის თანამშრომელი კითხვებს სვამს განაცხადზე.
kind-ice_checkin-long = ICE-ში მისვლა ან ICE-სთვის შეტყობინება.
kind-filing_deadline-long = ბოლო დღე საბუთების ჩასაბარებლად.
kind-other-long = შეხვედრა, რომელიც ადამიანმა თავად ჩაწერა.

your-master = თქვენი მოკლე სხდომა (master) სასამართლოში
your-master-short = თქვენი მოკლე სხდომა
your-individual = თქვენი სრული სხდომა (individual) სასამართლოში
your-individual-short = თქვენი სრული სხდომა
your-bond = თქვენი გირაოს სხდომა
your-fear_review = თქვენი შიშის გასაუბრების გადახედვა მოსამართლესთან
your-fear_review-short = თქვენი შიშის გადახედვა
your-status_or_other_court = თქვენი სხდომა სასამართლოში
your-status_or_other_court-short = თქვენი სხდომა
your-uscis_biometrics = თქვენი ანაბეჭდების აღება USCIS-ში
your-uscis_interview = თქვენი გასაუბრება USCIS-ში
your-ice_checkin = თქვენი გამოცხადება ICE-ში (check-in)
your-filing_deadline = თქვენი საბუთების ბოლო ვადა
your-other = თქვენი შეხვედრა

of-master = { $names }: მოკლე სხდომა (master) სასამართლოში
of-master-short = { $names }: მოკლე სხდომა
of-individual = { $names }: სრული სხდომა (individual) სასამართლოში
of-individual-short = { $names }: სრული სხდომა
of-bond = { $names }: გირაოს სხდომა
of-fear_review = { $names }: შიშის გასაუბრების გადახედვა მოსამართლესთან
of-fear_review-short = { $names }: შიშის გადახედვა
of-status_or_other_court = { $names }: სხდომა სასამართლოში
of-status_or_other_court-short = { $names }: სხდომა
of-uscis_biometrics = { $names }: ანაბეჭდების აღება USCIS-ში
of-uscis_interview = { $names }: გასაუბრება USCIS-ში
of-ice_checkin = { $names }: გამოცხადება ICE-ში (check-in)
of-filing_deadline = { $names }: საბუთების ბოლო ვადა
of-other = { $names }: შეხვედრა

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    ჩავიწერეთ: { $what }
    { $when }
sms-changed =
    ახალი თარიღი: { $what }
    იყო: { $old }
    ახლა: { $when }
sms-changed-place =
    ახალი ადგილი: { $what }
    { $when }
sms-cancelled =
    გვითხრეს, რომ ეს თარიღი გაუქმდა: { $what }
    { $when }
    გადაამოწმეთ, მართალია თუ არა.
sms-nudge =
    ამ კვირაში გადაამოწმეთ: { $what }
    { $when }
sms-disputed =
    გვაქვს { $count } თარიღი: { $what }
    { $dates }
    არ ვიცით, რომელია სწორი. გადაამოწმეთ დღეს.
sms-disputed-place =
    გვაქვს { $count } ადგილი: { $what }
    { $when }
    არ ვიცით, რომელია სწორი. გადაამოწმეთ დღეს.
sms-several = { $count } თარიღი
sms-several-confirmation = ჩავიწერეთ { $count } თარიღი
sms-several-changed = { $count } ცვლილება
sms-several-cancelled = გვითხრეს, რომ ეს { $count } თარიღი გაუქმდა
sms-several-nudge = ამ კვირაში გადაამოწმეთ ეს { $count } თარიღი
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    იყო: { $old }
    ახლა: { $when }
sms-item-disputed =
    - { $what }: { $count } თარიღი
    { $dates }
    არ ვიცით, რომელია სწორი. გადაამოწმეთ დღეს.
sms-item-disputed-place =
    - { $what }: { $count } ადგილი
    { $when }
    არ ვიცით, რომელია სწორი. გადაამოწმეთ დღეს.
sms-place = { $place } (იხ. უწყება)
sms-place-aged = { $place } (მონაცემი: { $as_of }; იხ. უწყება)
sms-place-unknown = ადგილი: უწყებაში
sms-online = მონაწილეობა { $medium }: იხ. უწყება


medium-video = ვიდეოთი
medium-internet = ინტერნეტით
medium-phone = ტელეფონით

do-court-papers = ახლავე ჰკითხეთ ადვოკატს, რა საბუთებია საჭირო.
do-court-papers-short = ჰკითხეთ ადვოკატს საბუთებზე.
do-court-plan = ახლავე დაგეგმეთ გზა, სამსახური, ბავშვების მოვლა.
do-court-plan-short = დაგეგმეთ გზა, სამსახური, ბავშვების მოვლა.
do-court-bring = წაიღეთ უწყება, ფოტოიანი საბუთი და სასამართლოს ყველა ქაღალდი. ადრე გადით: შესასვლელში შემოწმებაა.
do-court-bring-short = წაიღეთ უწყება, ID, საბუთები. ადრე გადით.
do-court-today = გაიარეთ შემოწმება და დროულად იყავით დარბაზში: { $time }
do-court-today-short = გაიარეთ შემოწმება; დარბაზში: { $time }
do-urgent = ეს სასწრაფოა. ახლავე დაურეკეთ ადვოკატს.
do-uscis-papers = კიდევ ერთხელ წაიკითხეთ USCIS-ის წერილი და მოაგროვეთ საბუთები.
do-uscis-plan = ახლავე დაგეგმეთ გზა, სამსახური, ბავშვების მოვლა.
do-uscis-bring = წაიღეთ USCIS-ის წერილი და ფოტოიანი საბუთი. ადრე გადით.
do-uscis-today = წაიღეთ წერილი და ფოტოიანი საბუთი. დროულად იყავით იქ: { $time }
do-uscis-today-short = წაიღეთ წერილი და ID. იქ ყოფნის დრო: { $time }
do-ice-papers = ამ დღემდე ადვოკატს დაელაპარაკეთ.
do-ice-plan = ამ დღემდე ადვოკატს დაელაპარაკეთ.
do-ice-bring = წასვლამდე ადვოკატს დაელაპარაკეთ. წაიღეთ ICE-ის საბუთები.
do-ice-today = წაიღეთ ICE-ის საბუთები. უთხარით ახლობელს, სად მიდიხართ.
do-filing-papers = ახლავე ჰკითხეთ ადვოკატს, ეს თარიღი სწორია თუ არა.
do-filing-plan = ახლავე ჰკითხეთ ადვოკატს, ეს თარიღი სწორია თუ არა.
do-filing-bring = დღესვე დაურეკეთ ადვოკატს ამ თარიღზე.
do-filing-today = ახლავე დაურეკეთ ადვოკატს ამ თარიღზე.
do-other-papers = ჩაიწერეთ კალენდარში.
do-other-plan = ახლავე დაგეგმეთ გზა, სამსახური, ბავშვების მოვლა.
do-other-bring = მოაგროვეთ საბუთები. ადრე გადით.
do-other-today = ადრე გადით.

miss-court = თუ არ მიხვალთ, მოსამართლემ შეიძლება დეპორტაციის ბრძანება გასცეს.
miss-court-short = თუ არ მიხვალთ, შეიძლება დეპორტაცია ბრძანონ.
miss-court-other = თუ არ მივა, მოსამართლემ შეიძლება დეპორტაციის ბრძანება გასცეს.
miss-court-other-short = თუ არ მივა, შეიძლება დეპორტაცია ბრძანონ.
miss-bond = არმისვლამ საქმეს შეიძლება ავნოს.
miss-uscis_biometrics = თუ არ მიხვალთ, USCIS-მა შეიძლება ჩათვალოს, რომ განაცხადზე უარი თქვით.
miss-uscis_biometrics-short = თუ არ მიხვალთ, USCIS-მა შეიძლება განაცხადი დახუროს.
miss-uscis_biometrics-other = თუ არ მივა, USCIS-მა შეიძლება ჩათვალოს, რომ განაცხადზე უარი თქვა.
miss-uscis_biometrics-other-short = თუ არ მივა, USCIS-მა შეიძლება განაცხადი დახუროს.
miss-uscis_interview = არმისვლამ განაცხადს შეიძლება ავნოს.
miss-ice_checkin = არმისვლას შეიძლება მძიმე შედეგი მოჰყვეს. ჰკითხეთ ადვოკატს.
miss-ice_checkin-short = არმისვლა შეიძლება სახიფათო იყოს.
miss-filing_deadline = საბუთები ამ დღემდე უნდა მივიდეს. დაგვიანებული შეიძლება არ მიიღონ.
miss-filing_deadline-short = დაგვიანებული შეიძლება არ მიიღონ.

sms-check-court = თარიღი შეიძლება შეიცვალოს, უფრო ადრეზეც. გადაამოწმეთ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
sms-check-court-short = შეიძლება ადრეც იყოს: https://acis.eoir.justice.gov/en/ 1-800-898-7180. ენდეთ მხოლოდ სასამართლოს.
sms-check-bond = გირაოს სხდომები არ ჩანს https://acis.eoir.justice.gov/en/ და 1-800-898-7180. ჰკითხეთ ადვოკატს. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
sms-check-bond-short = გირაო არ ჩანს https://acis.eoir.justice.gov/en/ და 1-800-898-7180. ენდეთ მხოლოდ სასამართლოს.
sms-check-uscis = თარიღი შეიძლება შეიცვალოს. სწორია USCIS-ის ბოლო წერილი.
sms-check-ice = თარიღი შეიძლება შეიცვალოს. სწორია ICE-ის ბოლო საბუთი: https://www.ice.gov/check-in
sms-check-ice-short = სწორია ICE-ის ბოლო საბუთი: https://www.ice.gov/check-in
sms-check-filing = ეს თარიღი ადამიანმა ჩაწერა. ჩვენ არ შეგვიმოწმებია.
sms-check-filing-short = ეს თარიღი არ შეგვიმოწმებია.
sms-check-other = თარიღი შეიძლება შეიცვალოს. ნახეთ ბოლო წერილი.

sms-lawyer = ადვოკატი: { $name } { $phone }
sms-lawyer-hours = ადვოკატი: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = ადვოკატი: { $phone }
sms-help = ადვოკატის პოვნაში დახმარება: { $name } { $phone }
sms-help-hours = ადვოკატის პოვნაში დახმარება: { $name } { $phone } ({ $hours })
sms-help-unnamed = ადვოკატს გაპოვნინებთ: { $phone }
sms-not-court = ჩვენ სასამართლო არ ვართ. ეს არ არის იურიდიული რჩევა.
sms-not-court-short = სასამართლო არ ვართ. იურიდიული რჩევა არ არის.
sms-not-official = ეს არ არის იურიდიული რჩევა.
sms-stop = STOP: აღარ მოგწერთ.

rich-code = თქვენი კოდური სიტყვა: { $code }
rich-reminder = შეხსენება: { $what }
rich-confirmation =
    ჩავიწერეთ: { $what }
    გთხოვთ, ეს უწყებას შეადაროთ.
rich-confirmation-then = ამ დღემდე შეგახსენებთ.
rich-changed = თარიღი შეიცვალა: { $what }
rich-changed-place = ადგილი შეიცვალა: { $what }
rich-cancelled =
    გვითხრეს, რომ ეს თარიღი გაუქმდა: { $what }
    გთხოვთ, გადაამოწმოთ, მართალია თუ არა.
rich-nudge = გთხოვთ, ამ კვირაში გადაამოწმოთ ეს თარიღი: { $what }
rich-disputed =
    გვაქვს { $count } თარიღი: { $what }
    არ ვიცით, რომელია სწორი. გთხოვთ, დღეს გადაამოწმოთ.
rich-disputed-place =
    გვაქვს { $count } ადგილი: { $what }
    არ ვიცით, რომელია სწორი. გთხოვთ, დღეს გადაამოწმოთ.
rich-several = შეხსენება: { $count } თარიღი
rich-several-confirmation =
    ჩავიწერეთ { $count } თარიღი.
    გთხოვთ, უწყებებს შეადაროთ.
rich-several-confirmation-then = თითოეულ დღემდე შეგახსენებთ.
rich-several-changed = { $count } ცვლილება
rich-several-cancelled =
    გვითხრეს, რომ ეს { $count } თარიღი გაუქმდა.
    გთხოვთ, გადაამოწმოთ, მართალია თუ არა.
rich-several-nudge = გთხოვთ, ამ კვირაში გადაამოწმოთ ეს { $count } თარიღი.
rich-item = { $number }. { $what }
rich-when = როდის: { $when }
rich-was = იყო: { $old }
rich-now = ახლა: { $when }
rich-date-choice = - { $when }
rich-where = სად: { $place }
rich-where-notice = სწორია ის ადგილი, რომელიც უწყებაში წერია.
rich-where-aged = სწორია ის ადგილი, რომელიც უწყებაში წერია. ჩვენი მისამართის თარიღი: { $as_of }.
rich-where-unknown = სად: ნახეთ ადგილი უწყებაში.
rich-where-medium = როგორ: { $medium }. უწყებაში წერია, როგორ მიიღოთ მონაწილეობა. მარტო ბმული არ ნიშნავს, რომ სხდომა ინტერნეტით არის.
rich-do = რა უნდა გააკეთოთ: { $action }
rich-do-court-today-more = დაგვიანება შეიძლება არმისვლად ჩაითვალოს. შემოწმების რიგი ზოგჯერ გრძელია.
rich-do-court-bring-more = სასამართლოს თარჯიმანი უფასოა.
rich-check-court =
    თარიღი შეიძლება შეიცვალოს, უფრო ადრეზეც. ყოველ კვირა გადაამოწმეთ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    თუ იქ არაფერი ჩანს, კიდევ გადაამოწმეთ. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
rich-check-bond =
    გირაოს სხდომები არ ჩანს არც საიტზე https://acis.eoir.justice.gov/en/ და არც ტელეფონზე 1-800-898-7180. ჰკითხეთ ადვოკატს.
    ოფიციალურია მხოლოდ სასამართლოს საბუთები.
rich-check-uscis = თარიღი შეიძლება შეიცვალოს. სწორია USCIS-ის ბოლო წერილი.
rich-check-ice =
    თარიღი შეიძლება შეიცვალოს. სწორია ICE-ის ბოლო საბუთი.
    https://www.ice.gov/check-in
rich-check-filing = ეს თარიღი ადამიანმა ჩაწერა. ჩვენ არ შეგვიმოწმებია. ჰკითხეთ ადვოკატს.
rich-check-other = თარიღი შეიძლება შეიცვალოს. ნახეთ ბოლო წერილი.
rich-lawyer = ადვოკატი: { $name }, { $phone }
rich-lawyer-hours = ადვოკატი: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = ადვოკატი: { $phone }
rich-help = ადვოკატის პოვნაში დაგეხმარებათ { $name }: { $phone }
rich-help-hours = ადვოკატის პოვნაში დაგეხმარებათ { $name }: { $phone } ({ $hours })
rich-help-unnamed = ჩვენ დაგეხმარებით ადვოკატის პოვნაში: { $phone }
rich-not-court = ჩვენ სასამართლო არ ვართ. ეს არ არის იურიდიული რჩევა.
rich-not-official = ეს არ არის იურიდიული რჩევა.
rich-stop = თუ აღარ გინდათ ეს შეტყობინებები, გამოგზავნეთ STOP.

after-court = თქვენი სხდომის დღე იყო: { $date }. მოსამართლემ ახალი თარიღი მოგცათ? თუ ვერ მიხვედით, დღესვე დაურეკეთ ადვოკატს.
after-court-other = { $names }: სხდომის დღე იყო { $date }. მოსამართლემ ახალი თარიღი დანიშნა? თუ მისვლა ვერ მოხერხდა, დღესვე დაურეკეთ ადვოკატს.
after-office = თქვენი შეხვედრის დღე იყო: { $date }. ახალი თარიღი მოგცეს? თუ ვერ მიხვედით, დღესვე დაურეკეთ ადვოკატს.
after-office-other = { $names }: შეხვედრის დღე იყო { $date }. არის ახალი თარიღი? თუ მისვლა ვერ მოხერხდა, დღესვე დაურეკეთ ადვოკატს.

choice-ack = მივალ
choice-ack-other = წავიკითხე
choice-checked = თარიღი სწორია
choice-help = დახმარება მჭირდება
choice-help-sms = დახმარება
choice-differs = სხვა თარიღი მაქვს
choice-differs-sms = სხვა თარიღი
choice-differs-other = თარიღი სხვაა
choice-differs-other-sms = სხვა თარიღი
choice-more = მაჩვენეთ
choice-newdate = ახალი თარიღი
choice-nodate = ახალი არ არის
choice-over = სულ დასრულდა

# მოკლედ და ფარულად: აქ უცხომ ვერ უნდა გაიგოს, რას ეხება.
discreet-reminder = { $from }: თქვენი შეხვედრა: { $when } ({ $city }).
discreet-reminder-other = { $from }: შეხვედრა, რომელსაც თვალს ადევნებთ: { $when } ({ $city }).
discreet-reminder-short = { $from }: შეხვედრა { $when } ({ $city }).
discreet-confirmation = { $from }: ჩავიწერეთ თქვენი შეხვედრა: { $when } ({ $city }).
discreet-confirmation-other = { $from }: ჩავიწერეთ შეხვედრა, რომელსაც თვალს ადევნებთ: { $when } ({ $city }).
discreet-confirmation-short = { $from }: ჩავიწერეთ { $when } ({ $city }).
discreet-changed = { $from }: თქვენი შეხვედრა შეიცვალა: იყო { $old }, ახლა { $when } ({ $city }).
discreet-changed-other = { $from }: შეიცვალა შეხვედრა, რომელსაც თვალს ადევნებთ: იყო { $old }, ახლა { $when } ({ $city }).
discreet-changed-short = { $from }: იყო { $old }, ახლა { $when } ({ $city }).
discreet-changed-least = { $from }: იყო { $old }, ახლა { $when }.
discreet-changed-place = { $from }: თქვენი შეხვედრის ადგილი შეიცვალა: { $when } ({ $city }).
discreet-changed-place-other = { $from }: შეიცვალა ადგილი შეხვედრისა, რომელსაც თვალს ადევნებთ: { $when }.
discreet-changed-place-short = { $from }: ახალი ადგილი, { $when }.
discreet-cancelled = { $from }: თქვენი შეხვედრა გაუქმდა: { $when } ({ $city }).
discreet-cancelled-other = { $from }: გაუქმდა შეხვედრა, რომელსაც თვალს ადევნებთ: { $when }.
discreet-cancelled-short = { $from }: გაუქმდა { $when }.
discreet-nudge = { $from }: გადაამოწმეთ თქვენი შეხვედრა: { $when } ({ $city }).
discreet-nudge-other = { $from }: გადაამოწმეთ შეხვედრა, რომელსაც თვალს ადევნებთ: { $when } ({ $city }).
discreet-nudge-short = { $from }: გადაამოწმეთ { $when } ({ $city }).
discreet-disputed = { $from }: თქვენს შეხვედრას ორი თარიღი აქვს: { $when } ან { $old }. გადაამოწმეთ.
discreet-disputed-other = { $from }: ორი თარიღი აქვს შეხვედრას, რომელსაც თვალს ადევნებთ: { $when } ან { $old }.
discreet-disputed-short = { $from }: ორი თარიღი: { $when } ან { $old }.
discreet-disputed-place = { $from }: თქვენს შეხვედრას ორი ადგილი აქვს: { $when }. გადაამოწმეთ.
discreet-disputed-place-other = { $from }: ორი ადგილი აქვს შეხვედრას, რომელსაც თვალს ადევნებთ: { $when }.
discreet-disputed-place-short = { $from }: ორი ადგილი: { $when }.
discreet-after = { $from }: თქვენი შეხვედრა იყო { $day }, არის ახალი თარიღი?
discreet-after-other = { $from }: შეხვედრა, რომელსაც თვალს ადევნებთ, იყო { $day }, არის ახალი თარიღი?
discreet-after-short = { $from }: იყო { $day }, ახალი თარიღი?
discreet-several = { $from }: { $count } შეხვედრა. პირველი: { $when } ({ $city }).
discreet-several-confirmation = { $from }: ჩავიწერეთ { $count } შეხვედრა. პირველი: { $when }.
discreet-several-changed = { $from }: შეიცვალა { $count } შეხვედრა. პირველი ახლა: { $when }.
discreet-several-cancelled = { $from }: გაუქმდა { $count } შეხვედრა.
discreet-several-nudge = { $from }: გადაამოწმეთ { $count } შეხვედრა. პირველი: { $when }.
discreet-reply = მეტის სანახავად გამოგზავნეთ 1.
discreet-reply-short = გამოგზავნეთ 1.
discreet-tap = მეტის სანახავად დააჭირეთ ღილაკს.
discreet-stop = STOP: აღარ მოგწერთ.

## Staff

staff-not-delivered = ვერ მივიდა: { $label }. მიზეზი: { $reason }.
staff-not-delivered-phone = ვერ მივიდა: { $label }, { $phone }. მიზეზი: { $reason }.
staff-not-delivered-many = შეტყობინებები, რომლებიც ვერ მივიდა: { $count }. მთავარი მიზეზი: { $reason }. გთხოვთ, ნახოთ დარეკვის სია.
staff-needs-help = { $label } დახმარებას ითხოვს. გთხოვთ, დაურეკოთ.
staff-needs-help-hearing = { $label } დახმარებას ითხოვს, თარიღი: { $when }. გთხოვთ, დაურეკოთ.
staff-awaited = { $label }: სხდომის თარიღი ისევ არ არის. ჩვენ აღარ ვეკითხებით. გთხოვთ, მიხედოთ.
staff-missed = { $label } ამბობს, რომ სხდომაზე ვერ მივიდა. გთხოვთ, დღესვე დაურეკოთ.
staff-dispute = ორი თარიღი: { $label }. გვქონდა: { $was }. ახლა ამბობენ: { $said }. გთხოვთ, გადაწყვიტოთ, რომელია სწორი.
staff-dispute-place = ორი ადგილი: { $label }, { $when }. გვქონდა: { $was }. ახლა ამბობენ: { $said }. გთხოვთ, გადაწყვიტოთ, რომელია სწორი.
staff-dispute-cancel = { $label }: გვითხრეს, რომ ეს თარიღი გაუქმდა: { $was }. გთხოვთ, გადაამოწმოთ.
staff-unread = { $label }: ბოლო შეხსენებაზე პასუხი არ არის, თარიღი: { $when }. გთხოვთ, დაურეკოთ.
staff-unread-family = { $label }: ოჯახის წევრებმა ბოლო შეხსენებას არ უპასუხეს, თარიღი: { $when }. გთხოვთ, დარეკოთ.
staff-channel-paused = { $channel } შეჩერებულია: { $reason }. სანამ არ გასწორდება, იქ არაფერი იგზავნება.
staff-odd-answer = { $channel }: მოვიდა პასუხი, რომელსაც არ ვიცნობთ: { $reason }. კიდევ ვცდით.
somebody = ვიღაც
no-date = თარიღი ჯერ არ არის
staff-late = { $count ->
    [one] { $channel }: აგვიანებს 1 შეტყობინება.
   *[other] { $channel }: აგვიანებს { $count } შეტყობინება.
}
staff-import-parked = { $count ->
    [one] იმპორტი { $import }: 1 სხდომა ელოდება. სანამ ნებას არ დართავთ, არაფერი იგზავნება.
   *[other] იმპორტი { $import }: { $count } სხდომა ელოდება. სანამ ნებას არ დართავთ, არაფერი იგზავნება.
}
staff-wrong-number = { $label }: როგორც ჩანს, ეს სხვისი ტელეფონია. გთხოვთ, შეამოწმოთ ნომერი.
staff-bond = { $label }: გირაოს სხდომა, { $when }. გთხოვთ, ახლავე იმოქმედოთ.
staff-at-once = { $label }: { $kind }, { $when }. გთხოვთ, ახლავე იმოქმედოთ.
staff-fear-review = { $label }: შიშის გასაუბრების გადახედვა, { $when }. გთხოვთ, ახლავე იმოქმედოთ.
staff-short-notice = { $label }: სხდომა ძალიან მალეა, { $when }. გთხოვთ, დაურეკოთ.
staff-stopped = { $label } შეტყობინებებს აღარ ითხოვს. გთხოვთ, დაურეკოთ, თარიღი: { $when }.
staff-expired = შეტყობინება დროულად ვერ გაიგზავნა: { $label }. მიზეზი: { $reason }.

## What was done

say-we-failed = ბოდიში, თქვენი შეტყობინება ვერ წავიკითხეთ. ეს ჩვენი შეცდომაა, ოფისმა იცის. კიდევ სცადეთ ან დარეკეთ: { $phone }
say-same-date = ეს თარიღი უკვე გვაქვს. არაფერი შეცვლილა.
say-cancel-asked = გმადლობთ. ოფისს ვუთხარით. სანამ შეამოწმებენ, ისევ შეგახსენებთ.
say-link-unknown = ეს ბმული აღარ მუშაობს. გთხოვთ, ახალი მოითხოვოთ.
say-staff-linked = ოფისის გაფრთხილებები ახლა ამ ჩატში მოდის.
say-staff-console = შედით აქ. ბმული ერთხელ მუშაობს, 15 წუთის განმავლობაში: { $link }
staff-inbound-failed = შეტყობინება ვერ დამუშავდა: { $label } (ნომერი { $number }). გთხოვთ, დაუკავშირდეთ ამ ადამიანს.

## Dialogue

# რას კითხულობს საუბარი (ask-), რას პასუხობს (say-) და რისი არჩევა შეიძლება (choice-).
# ერთ შეტყობინებაში პასუხიც არის და შემდეგი კითხვაც: მათ say-then აერთებს.
say-then =
    { $first }

    { $then }

# მისალმება
ask-language =
    გამარჯობა. ეს არის { $sender }. რომელი ენა გირჩევნიათ?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = სხვა ენები

ask-consent =
    შეგვიძლია სხდომები შეგახსენოთ, რომ არ გამოგრჩეთ. ეს უფასოა.
    მოგწერთ { $sender }: ჩვეულებრივ კვირაში ერთ შეტყობინებას, სხდომის წინა დღეებში უფრო ხშირად და ერთს, როცა თარიღი იცვლება. Telegram-ს შეუძლია წაიკითხოს, რაც ამ ჩატში იწერება.
    ჩვენ სასამართლო არ ვართ და ეს არ არის იურიდიული რჩევა.
    როცა გინდათ, შეაჩერეთ: გამოგზავნეთ STOP. თუ დახმარება გჭირდებათ, გამოგზავნეთ HELP.
    შეიძლება მოგწეროთ?
ask-consent-sms = { $sender } სხდომებს შეგახსენებთ: კვირაში ერთი SMS, სხდომის წინ უფრო ხშირად და ერთი, თუ თარიღი შეიცვლება. ოპერატორმა შეიძლება SMS-ის და ინტერნეტის საფასური აიღოს. ჩვენ სასამართლო არ ვართ. STOP: აღარ მოგწერთ, HELP: დახმარება. შეიძლება მოგწეროთ?
choice-agree = დიახ, მომწერეთ
choice-decline = არა, გმადლობთ
say-agreed = გმადლობთ. ჩვენი შეხსენებები მოკლეა და არ ამბობს, რას ეხება. თუ შეცვლა გინდათ, გამოგზავნეთ SETTINGS.
say-agreed-plain = გმადლობთ. შეხსენებების სახის ან ენის შესაცვლელად გამოგზავნეთ SETTINGS.
say-agreed-sms = გმადლობთ. ჩვენი შეხსენებები მოკლეა და არ ამბობს, რას ეხება. შეცვლა: SETTINGS. უკან: 0.
say-declined = კარგი. არ მოგწერთ. თუ გადაიფიქრებთ, გამოგზავნეთ START.

# ვისი სხდომაა და როგორი
ask-who = ვისი სხდომაა?
choice-who-self = ჩემი
choice-who-known = { $name }
choice-who-other = ჩემი ოჯახის წევრის
ask-name = რა დავარქვათ ამ ადამიანს? სჯობს მეტსახელი, მაგალითად „დედა“ ან „ბიძია რ“. გთხოვთ, ნუ გამოგზავნით სრულ სახელს და A-number-ს.
say-name-unreadable = გთხოვთ, მეტსახელი ასოებით დაწეროთ, მაგალითად „დედა“.
say-name-long = ცოტა გრძელია. მოკლე მეტსახელიც საკმარისია, მაგალითად „დედა“.

ask-kind = როგორი სხდომაა? ეს უწყებაში წერია (ქაღალდი თარიღით).
choice-kind-master = Master (მოკლე, პირველი)
choice-kind-individual = Individual (სრული სხდომა)
choice-kind-bond = გირაო (bond, გათავისუფლება)
choice-kind-uscis_biometrics = თითის ანაბეჭდები USCIS-ში
choice-kind-uscis_interview = გასაუბრება USCIS-ში
choice-kind-ice_checkin = ICE-ში გამოცხადება (check-in)
choice-kind-more = სხვა, ან არ ვიცი
ask-kind-more = რომელი უფრო შეესაბამება?
choice-kind-status_or_other_court = სასამართლოში, სახე არ ვიცი
choice-kind-fear_review = შიშის გასაუბრების გადახედვა
choice-kind-other = სხვა, არა სასამართლოში

# სად
ask-court = რომელ ქალაქშია სასამართლო? დაწერეთ ქალაქი ინგლისურად ან სასამართლოს სამასოიანი კოდი.
ask-court-sms = რომელ ქალაქშია სასამართლო? დაწერეთ ქალაქი ინგლისურად ან სასამართლოს სამასოიანი კოდი. (0 = უკან)
choice-elsewhere = სხვა ადგილი
say-court-unknown = „{ $typed }“ ჩვენს სიაში ვერ ვიპოვეთ. გთხოვთ, დაწეროთ მხოლოდ ქალაქი, მაგალითად: Denver
ask-court-pick = რომელი წერია უწყებაში?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), დაკავებულებისთვის
choice-court-closed = { $name } ({ $city }), დახურულია ან გადავიდა
choice-court-unsure = { $name } ({ $city }), ნახეთ უწყება
say-court-closed = გთხოვთ, კიდევ ნახოთ უწყება: რამდენადაც ვიცით, { $name } დახურულია ან გადავიდა.
ask-city = რომელ ქალაქშია? (0 = უკან)
ask-city-court = რომელ ქალაქშია სხდომა? დაწერეთ ქალაქი ისე, როგორც უწყებაში წერია. (0 = უკან)
say-city-unreadable = გთხოვთ, დაწეროთ ქალაქის სახელი, მაგალითად: Denver
ask-zone = რომელი დროა { $city }-ში?
choice-zone-eastern = აღმოსავლეთი (New York, Miami)
choice-zone-central = ცენტრალური (Chicago, Houston)
choice-zone-mountain = მთის (Denver, El Paso)
choice-zone-arizona = არიზონა (Phoenix)
choice-zone-pacific = წყნარი ოკეანის (Los Angeles)
choice-zone-alaska = ალასკა
choice-zone-hawaii = ჰავაი
choice-zone-atlantic = პუერტო-რიკო
choice-zone-chamorro = გუამი, საიპანი
ask-own-zone = იქ, სადაც ცხოვრობთ, იგივე დროა, რაც { $city }-ში? ამას იმიტომ გეკითხებით, რომ ღამით არ მოგწეროთ.
choice-own-same = იგივე დრო
choice-own-other = სხვა დრო
ask-own-zone-which = რომელი დროა იქ, სადაც ცხოვრობთ?

# როდის
ask-when = რომელ დღეს და რომელ საათზეა სხდომა { $city }-ში? დაწერეთ ისე, როგორც უწყებაშია, მაგალითად: 15 მარტი 2027 8:30 am
ask-when-other = რომელ დღეს და რომელ საათზეა? დაწერეთ ისე, როგორც თქვენს ქაღალდშია, მაგალითად: 15 მარტი 2027 8:30 am
ask-when-new = რომელია ახალი დღე და საათი? დაწერეთ ისე, როგორც ბოლო უწყებაშია, მაგალითად: 15 მარტი 2027 8:30 am
say-when-date = აქ თარიღი ვერ ვიპოვეთ.
say-when-impossible = ასეთი დღე კალენდარში არ არის. გთხოვთ, კიდევ ნახოთ უწყება.
say-when-no-year = გთხოვთ, წელიც დაწეროთ და თვე სიტყვით, რომ დღე და თვე არ აგვერიოს.
say-when-unset = როგორც ჩანს, ამ ქაღალდში თარიღი ჯერ არ არის. გთხოვთ, უფრო ახალი უწყება მოძებნოთ ან დარეკოთ 1-800-898-7180 და თარიღი გაიგოთ. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
ask-day-order = ეს ორნაირად იკითხება. რომელი დღეა სწორი?
ask-day-year = რომელი წელი?
ask-day-week = რომელი დღეა სწორი?
ask-day-which = აქ ერთზე მეტი დღე წერია. რომელ დღესაა სხდომა?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = სხვა დღე
ask-time = { $when_date }: რომელ საათზე? მაგალითად: 8:30 am
ask-half = { $when_date }: დილით თუ შუადღის შემდეგ?
ask-time-which = { $when_date }: რომელ საათზე?
choice-time = { $when_time }
say-time-unreadable = აქ საათი ვერ ვიპოვეთ. გთხოვთ, ასე დაწეროთ: 8:30 am
choice-pick = დღის არჩევა ღილაკებით
ask-month = რომელი თვე?
choice-month = { $when_month }
choice-number = { $number }

# შემოწმება
ask-check =
    გთხოვთ, უწყებას შეადაროთ:
    { $what }
    { $when }
    { $place }
    ყველაფერი სწორია?
ask-check-doubt =
    გთხოვთ, კიდევ ერთხელ ნახოთ:
    { $doubts }

    { $what }
    { $when }
    { $place }
    თქვენს უწყებაში ასე წერია?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = დიახ, ყველაფერი სწორია
choice-change = არა, რაღაც შესაცვლელია
choice-meant = სწორია: { $when_date }
say-doubt-past = ეს დღე უკვე გავიდა.
say-doubt-today-past = დღეს ეს დრო უკვე გავიდა.
say-doubt-far = ამ დღემდე კიდევ ბევრი წელია.
say-doubt-weekend = ეს დასვენების დღეა. სასამართლო ჩვეულებრივ დაკეტილია.
say-doubt-holiday = ეს ფედერალური დღესასწაულია. სასამართლო ჩვეულებრივ დაკეტილია.
say-doubt-early = { $when_time }: სხდომისთვის ძალიან ადრეა.
say-doubt-late = { $when_time }: სხდომისთვის ძალიან გვიანია.
say-doubt-weekday = თქვენ კვირის სხვა დღე დაწერეთ. ეს თარიღია: { $when_date }
say-doubt-year = თქვენ წელი არ დაწერეთ. ეს თარიღია: { $when_date }
say-doubt-zone = თქვენ სხვა ადგილის დრო დაწერეთ. უწყებაში წერია დრო ამ ქალაქის მიხედვით: { $when_city }. იქ წერია { $when_time }?
ask-fix = რა შევცვალოთ?
choice-fix-date = დღე ან საათი
choice-fix-place = სასამართლო ან ადგილი
choice-fix-city = ქალაქი და მისი დრო
choice-fix-kind = როგორი სხდომაა
choice-fix-who = ვისი სხდომაა

# სია
ask-list = რომელი?
ask-list-empty = აქ სხდომა ჯერ არ არის.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (ორი თარიღი გვაქვს)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (ორი ადგილი გვაქვს)
choice-hearing-awaited = { $what }: თარიღი ჯერ არ არის
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    თარიღი ჯერ არ არის. კიდევ გადაამოწმეთ.
choice-do-change = დღის, საათის, ადგილის შეცვლა
choice-do-cancel = ეს სხდომა გაუქმდა
choice-do-list = უკან, სიაში
ask-sure =
    { $what }, { $when }
    თქვენს ბოლო უწყებაში წერია, რომ ეს სხდომა გაუქმდა? თუ დარწმუნებული არ ხართ, ჯერ ადვოკატს ჰკითხეთ. სხდომაზე არმისვლას შეიძლება დეპორტაციის ბრძანება მოჰყვეს.
ask-sure-awaited = წავშალოთ ეს სხდომა?
choice-sure-yes = დიახ, გაუქმდა
choice-sure-no = არა, დატოვეთ
say-nothing-changed = არაფერი შეცვლილა.
say-hearing-gone = ეს სხდომა თქვენს სიაში აღარ არის.

# პასუხები შეხსენებებზე
say-thanks = გმადლობთ. იმ დღემდე თარიღი კიდევ გადაამოწმეთ.
say-help-comes =
    გმადლობთ, რომ გვითხარით. ოფისს ვუთხარით, რომ დახმარება გჭირდებათ.
    { $call }
say-call-lawyer = შეგიძლიათ დარეკოთ: { $name }, { $phone }
say-call-lawyer-hours = შეგიძლიათ დარეკოთ: { $name }, { $phone } ({ $hours })
say-call-line = აქ ადვოკატის პოვნაში დაგეხმარებიან: { $phone }
say-call-line-hours = აქ ადვოკატის პოვნაში დაგეხმარებიან: { $phone } ({ $hours })
say-call-nobody = თქვენ დაგირეკავენ.
counsel = { $from }: ადვოკატის ნომერი, რომელიც ადრინდელ შეტყობინებებში ეწერა, აღარ მოქმედებს. { $call }
counsel-other = { $from } ({ $names }): ადვოკატის ნომერი, რომელიც ადრინდელ შეტყობინებებში ეწერა, აღარ მოქმედებს. { $call }
discreet-counsel = { $from }: ამიერიდან დარეკეთ { $phone }, და არა ძველ ნომერზე.
reply-date = { $sender }: ახალი თარიღი გაქვთ? გთხოვთ, ნახოთ თქვენი ბოლო წერილი.
reply-call-today = { $sender }: დღეს დაგირეკავთ. გთხოვთ, ტელეფონი თან გქონდეთ.
say-after-nodate = გმადლობთ. ყოველ კვირა გადაამოწმეთ, ხომ არ არის ახალი თარიღი: 1-800-898-7180. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
say-after-over = გმადლობთ, რომ გვითხარით. ამას აღარ შეგახსენებთ.

# მენიუ, პარამეტრები, დახმარება
ask-menu = რით დაგეხმაროთ?
choice-go-hearings = ჩემი სხდომები
choice-go-new = სხდომის დამატება
choice-go-settings = პარამეტრები
choice-go-help = დახმარება მჭირდება
ask-settings = თქვენი ენა: { $language }. თქვენი შეტყობინებები: { $wording }.
say-wording-discreet = მოკლე, დეტალების გარეშე
say-wording-plain = ყველა დეტალით
choice-set-language = ენის შეცვლა
choice-set-wording = მოკლედ თუ დეტალებით
choice-set-zone = დრო იქ, სადაც ვცხოვრობ
choice-set-stop = აღარ მომწეროთ
ask-language-again = რომელი ენა გირჩევნიათ?
say-language-set = ამიერიდან ქართულად მოგწერთ.
ask-wording = როგორი შეხსენებები გინდათ? მოკლე: „{ $sender }: თქვენი შეხვედრა: სამშ 15 დეკ, 8:30 AM“. დეტალებით: შეტყობინებაში ყველაფერი წერია. იფიქრეთ, კიდევ ვინ ხედავს თქვენს ტელეფონს.
choice-wording-discreet = მოკლე, დეტალების გარეშე
choice-wording-plain = ყველა დეტალით
say-wording-set-discreet = ახლა შეხსენებები მოკლეა და არ ამბობს, რას ეხება.
say-wording-set-plain = ახლა შეხსენებებში ყველა დეტალია. ვინც თქვენს ტელეფონს ხედავს, წაიკითხავს.
say-zone-set = გმადლობთ. მოგწერთ დღისით, იმ დროით, სადაც ცხოვრობთ.
ask-stop = შევაჩეროთ ყველა შეტყობინება? სხდომები ისევ დარჩება, მაგრამ არავინ შეგახსენებთ.
choice-stop-all = ყველაფრის შეჩერება
choice-stop-no = არა, კიდევ მომწერეთ
say-help =
    ეს არის { $sender }. ჩვენ ადამიანებს სხდომებს შევახსენებთ. ჩვენ სასამართლო არ ვართ.
    { $call }
    ყველა შეტყობინების შესაჩერებლად გამოგზავნეთ STOP. მენიუსთვის გამოგზავნეთ MENU.

# შეჩერება და ხელახლა დაწყება
say-stopped = { $sender }: აღარ მოგწერთ. თუ ისევ დაწყება გინდათ, გამოგზავნეთ START.
say-restarted-here = მოხარული ვართ, რომ დაბრუნდით. თუ ჩვენგან SMS-საც იღებთ, იქაც გამოგზავნეთ START.
say-wrong-number = ბოდიშს გიხდით. ამ ნომერზე აღარ მოგწერთ.
ask-leave = ერთი კითხვა უპასუხოდ დარჩა. რა შევაჩეროთ?
choice-leave-question = მხოლოდ ეს კითხვა
say-left = კარგი, ამას თავს ვანებებთ.

# ყველა სხვა შემთხვევა
choice-back = უკან
say-choose = გთხოვთ, აირჩიოთ ერთ-ერთი.
say-choose-number = გთხოვთ, ციფრით გვიპასუხოთ.
say-not-understood = ეს შეტყობინება ვერ გავიგეთ.
say-you-are-welcome = არაფრის. MENU ნებისმიერ დროს შეგიძლიათ გამოგზავნოთ.
say-number-dropped = თქვენ გამოგზავნეთ ნომერი, რომელიც A-number-ს ჰგავს. ჩვენ ის წავშალეთ და არ შეგვინახავს. გთხოვთ, არასდროს გამოგზავნოთ.
say-names-dropped = იმ ქაღალდზე მყოფი სახელები არ შეგვინახავს.
say-cannot-read-voice = აქ ხმოვან შეტყობინებას ვერ ვუსმენთ. გთხოვთ, დაწეროთ.
say-cannot-read-photo = აქ სურათს და ფაილს ვერ ვკითხულობთ. გთხოვთ, დაწეროთ დღე და საათი, რომელიც უწყებაში წერია.
say-cannot-read-other = აქ მხოლოდ ტექსტს ვკითხულობთ. გთხოვთ, დაწეროთ.
say-cannot-read-old-button = ეს ღილაკი ძველი კითხვისაა.

## When it is unclear, or too much

say-we-were-at = გარკვეული დრო გავიდა. ამ კითხვაზე გავჩერდით:
say-please-wait = ეს ერთბაშად ბევრი იყო. მოიცადეთ ათი წუთი და ისევ მოგვწერეთ. ყველაფრის შესაჩერებლად გამოგზავნეთ STOP.
say-cannot-read-edit = ძველ შეტყობინებაში ცვლილებას ვერ ვხედავთ. გთხოვთ, თავიდან დაწეროთ.
say-write-in-private = ბოტი მხოლოდ ერთ ადამიანს ელაპარაკება. გთხოვთ, პირად ჩატში მოგვწეროთ. ბოტი ახლა ამ ჯგუფიდან გადის.
ask-stop-which = თქვენ ნაკლები შეტყობინება გინდათ. რა შევაჩეროთ?
choice-stop-about = მხოლოდ ეს: { $name }
staff-unclear-text = { $label } წერს რაღაცას, რაც ვერ გავიგეთ. გთხოვთ, დაუკავშირდეთ.
staff-unclear-unfinished = { $label } წერს თარიღს, მაგრამ არ ადასტურებს. ის არ ითვლება და არავის ახსენებენ. გთხოვთ, ჰკითხოთ.
staff-unclear-stop = { $label } ნაკლებ შეტყობინებას ითხოვს, მაგრამ გაუგებარია, რომელს. გთხოვთ, ჰკითხოთ.

## Delivery: why something did not arrive, and who is asked then

why-stopped = ადამიანს შეტყობინებები აღარ უნდა
why-number = ნომერი არ მუშაობს ან SMS-ს არ იღებს
why-account = ოპერატორი ჩვენს ანგარიშს ან პარამეტრებს არ იღებს
why-filtered = სატელეფონო კომპანიები ჩვენს შეტყობინებებს აკავებენ
why-phone = ტელეფონი გამორთულია ან მიუწვდომელია
why-provider = ოპერატორთან კავშირი არ არის
why-blocked = ადამიანმა ბოტი დაბლოკა
why-gone = ჩატი აღარ არსებობს
why-unreadable = ოპერატორი ჩვენს ტექსტს ვერ კითხულობს
why-unknown = ოპერატორმა უცნობი მიზეზი დაასახელა
why-twice = სხვა პროგრამა იმავე ბოტს იყენებს
why-throttled = ერთბაშად ძალიან ბევრი შეტყობინებაა
why-late = დახმარება უკვე დაგვიანებული იყო
relay-ask = { $sender }: პასუხი არ გვაქვს შეხვედრაზე, რომელსაც თვალს ადევნებთ: { $when }. გთხოვთ, დარწმუნდეთ, რომ ადამიანმა ამის შესახებ იცის.
staff-silent = { $label }: დიდი ხანია არაფერი გვსმენია. ახლა ვეკითხებით, ტელეფონი ისევ მისია თუ არა. გთხოვთ, დაურეკოთ.
staff-silent-many = ტელეფონები, საიდანაც დიდი ხანია არაფერი გვსმენია: { $count }. გთხოვთ, ნახოთ დარეკვის სია.
staff-load = { $channel }: ხვალინდელ შეხსენებებს მეტი დრო სჭირდება, ვიდრე წყნარ საათებამდეა. უფრო ადრე დავიწყებთ.
discreet-still = ისევ თქვენ ხართ? 1 = დიახ. 2 = სხვისი ნომერია.
discreet-still-tap = ისევ თქვენ ხართ?
choice-still-me = დიახ, მაჩვენეთ
choice-still-wrong = სხვისი ნომერია

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }: შეტყობინებები ისევ იგზავნება. დაგვიანება იყო { $minutes } წთ.
staff-job-failed = ეს არ გამოვიდა: { $job } ({ $reason }). მოგვიანებით კიდევ ვცდით. გთხოვთ, კომპიუტერი ნახოთ.
staff-job-down = { $since }-დან ეს არ მუშაობს: { $job } ({ $reason }). ყოველ საათში ხელახლა ვცდით. კომპიუტერზე { $command } გეტყვით, რა უნდა გააკეთოთ.
staff-clock-back = კომპიუტერის საათი { $minutes } წუთით უკან გადასწიეს. გთხოვთ, შეამოწმოთ.
staff-disk = დისკი თითქმის სავსეა: დარჩა { $megabytes } მბ. გთხოვთ, ადგილი გაათავისუფლოთ, თორემ შეტყობინებებს ვეღარ შევინახავთ.
staff-case-ends = { $label }: ახალი თარიღი არავის უთქვამს. ორ კვირაში ამ საქმეს წავშლით. თუ თარიღი აკლია, გთხოვთ, დაამატოთ.
digest =
    ოფისისთვის დღეს:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 სხდომა ახლოსაა და დადასტურებული არ არის.
   *[other] { $count } სხდომა ახლოსაა და დადასტურებული არ არის.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 ადამიანს სხდომა აქვს და შეტყობინება ვერ აღწევს.
   *[other] { $count } ადამიანს სხდომა აქვს და შეტყობინება ვერ აღწევს.
}
digest-tasks = { $count ->
    [one] 1 საქმე ელოდება დარეკვის სიაში.
   *[other] { $count } საქმე ელოდება დარეკვის სიაში.
}
digest-imports = { $count ->
    [one] 1 იმპორტი ნებართვას ელოდება.
   *[other] { $count } იმპორტი ნებართვას ელოდება.
}
digest-ending = საქმეები, რომლებსაც ერთ კვირაში წავშლით: { $count }. თუ გაგზავნილის დამადასტურებელი გჭირდებათ, ახლავე დაბეჭდეთ.
digest-paused = გაგზავნა შეჩერებულია: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 საინფორმაციო ტექსტი მალე შესამოწმებელია.
   *[other] { $count } საინფორმაციო ტექსტი მალე შესამოწმებელია.
}
digest-more = … და კიდევ { $count }

## The first day

profile-about = შეხსენებები თქვენს შეხვედრებზე, თქვენს ენაზე. უფასოდ. შესაჩერებლად გამოგზავნეთ STOP.
profile-description = შეხვედრებს შეგახსენებთ, რომ არ გამოგრჩეთ. ეს უფასოა. დასაწყებად დააჭირეთ ქვედა ღილაკს. როცა გინდათ, შეაჩერეთ: გამოგზავნეთ STOP.
staff-test = ეს ცდაა. ოფისის გაფრთხილებები აქ მოგივათ.

## On paper

poster-title = შეხვედრებს შეგახსენებთ
poster-why = რომ არ გამოგრჩეთ. თქვენს ენაზე. უფასოდ.
poster-telegram = Telegram-ში: ტელეფონის კამერა ამ კვადრატს მიუშვირეთ, მერე დააჭირეთ ღილაკს.
poster-sms = SMS-ით: დაწერეთ „{ $word }“ ნომერზე { $phone }
sheet-title = შეხსენებები თქვენს შეხვედრებზე
sheet-name = რა დაგარქვათ? სჯობს მეტსახელი.
sheet-number = გთხოვთ, ამ ფურცელზე ნუ დაწერთ სრულ სახელს და A-number-ს.
sheet-phone = თქვენი მობილურის ნომერი
sheet-date = დღე, საათი და ქალაქი, როგორც თქვენს ბოლო უწყებაშია
sheet-news = შეგიძლიათ ოფისის სიახლეებიც გამომიგზავნოთ. ეს ცალკე არჩევანია.
sheet-share = ამ ადამიანებსაც შეიძლება მიუვიდეთ შეტყობინებები ჩემს თარიღებზე. თითოეული თავის ფურცელს ავსებს.
sheet-privacy = ვინახავთ მხოლოდ იმას, რაც ამ ფურცელზე წერია, და ჩვენს შეტყობინებებს. თქვენს ნომერს რეკლამისთვის არავის ვაძლევთ. როცა თქვენი საქმე დასრულდება, ყველაფერს წავშლით.
sheet-signature = ხელმოწერა
sheet-day = დღევანდელი თარიღი
sheet-keep = გთხოვთ, შეინახოთ ეს ნაწილი.
sheet-sender = ჩვენი შეტყობინებები მოდის ნომრიდან { $phone } და ასე იწყება: { $sender }
sheet-never = ჩვენ არასდროს გთხოვთ ფულს, პაროლს ან A-number-ს.
sheet-call = კითხვები გაქვთ? დაგვირეკეთ: { $phone }

## Settings and privacy

choice-set-second = მეორე ენა
choice-set-code = ჩემი კოდური სიტყვა
choice-set-ways = სად მწერთ
choice-set-data = რა იცით ჩემზე
ask-second = რომელ ენაზე მოგწეროთ, თუ რომელიმე ტექსტი არ არის ({ $language })?
choice-second-none = მეორე ენის გარეშე
say-second-set = გმადლობთ. თუ ტექსტი თქვენს ენაზე არ არის, ამ ენაზე მიიღებთ: { $language }.
say-second-none = კარგი. მეორე ენა არ იქნება.

# ადამიანის საკუთარი სიტყვა: მით ჩანს, რომ შეტყობინება ჩვენგანაა. შემდეგ: სიტყვების დასაწყისები, რომლებიც საიდუმლოს გასცემდა.
ask-code = კოდური სიტყვა გიჩვენებთ, რომ შეტყობინება მართლა ჩვენგანაა: ის ჩვენს შეხსენებებში წერია. დაწერეთ ერთი სიტყვა, 3-16 ასო ან ციფრი, მაგალითად: mango7
ask-code-have = თქვენი კოდური სიტყვაა: { $code }. ის ჩვენს შეხსენებებში წერია, რომ იცოდეთ, ისინი ჩვენგანაა. შესაცვლელად დაწერეთ ახალი სიტყვა.
choice-code-remove = კოდური სიტყვის წაშლა
say-code-set = თქვენი კოდური სიტყვა ახლა არის: { $code }. გთხოვთ, არავის უთხრათ.
say-code-removed = თქვენს შეხსენებებში კოდური სიტყვა აღარ არის.
say-code-unreadable = გთხოვთ, დაწეროთ ერთი სიტყვა, მინიმუმ 3 ასო, სხვა ნიშნების გარეშე. ციფრებიც შეიძლება.
say-code-long = ეს სიტყვა ძალიან გრძელია. გთხოვთ, უფრო მოკლე აირჩიოთ.
say-code-telling = ამ სიტყვით სხვამ შეიძლება გაიგოს, რას ეხება შეტყობინებები. გთხოვთ, სხვა აირჩიოთ, მაგალითად ხილი ან ცხოველი.
telling-words = იმიგრ მიგრა სასამართლ სხდომ მოსამართლ ადვოკატ იურისტ დეპორტ თავშესაფ ვიზა გირაო uscis eoir

# სხვა გზა იმავე ადამიანთან: კოდი აქ ჩანს, გამოგზავნა კი იქიდან ხდება
ask-ways =
    აქ გწერთ:
    { $ways }
choice-ways-sms = SMS-ითაც
choice-ways-telegram = Telegram-შიც
choice-ways-moved = ნომერი შემეცვალა
choice-ways-first = სად მომწეროთ ჯერ
ask-first = ჯერ სად მოგწეროთ?
say-first-set = კარგი. ჯერ იქ ვცდით.
say-move-code =
    თქვენი კოდი: { $code }
    { $how }
    ის ერთხელ მუშაობს, ერთი დღე. სხვას ნუ აჩვენებთ.
say-how-sms-here = გამოგზავნეთ ამ ნომერზე თქვენი მეორე ტელეფონიდან.
say-how-sms = გამოგზავნეთ SMS-ით თქვენი ტელეფონიდან ამ ნომერზე: { $to }.
say-how-telegram = გამოგვიგზავნეთ Telegram-ში: { $to }
say-way-added = მზადაა. ჩვენი შეტყობინებები ახლა აქაც მოვა.
say-way-moved = მზადაა. ამიერიდან აქ მოგწერთ. ძველ ნომერზე შეტყობინება აღარ მოვა.
say-way-same = ეს კოდი აქ მიიღეთ. გთხოვთ, მეორე ტელეფონიდან გამოგზავნოთ.
say-way-taken = ეს ტელეფონი თავად ვერ დავაკავშირეთ. ოფისს ვუთხარით, იქ დაგეხმარებიან.
say-way-warning = თქვენი შეტყობინებები ახლა აქაც მიდის: { $way }, ან მხოლოდ იქ. თუ ეს არ მოგითხოვიათ, გთხოვთ, დარეკოთ: { $phone }

# ერთი საქმე შეტყობინებების გარეშე
choice-do-mute = ამ საქმეზე აღარ მომწეროთ
choice-do-unmute = ამ საქმეზე ისევ მომწერეთ
say-what-muted = { $what } (შეტყობინებების გარეშე)
say-muted = კარგი. ამ საქმის არცერთ თარიღზე აღარ მოგწერთ. დანარჩენი გრძელდება.
say-unmuted = კარგი. ამ საქმის ყველა თარიღზე ისევ მოგწერთ.

# რას ვინახავთ და როგორ წავშალოთ
ask-data = შეგვიძლია გაჩვენოთ, რას ვინახავთ თქვენზე, ან წავშალოთ.
choice-data-stored = მაჩვენეთ, რას ინახავთ
choice-data-erase = წამშალეთ
say-stored =
    აი, რას ვინახავთ თქვენზე:
    { $lines }
    { $kept }
say-stored-language = ენა: { $language }
say-stored-second = მეორე ენა: { $language }
say-stored-zone = დრო იქ, სადაც ცხოვრობთ: { $zone }
say-stored-wording = თქვენი შეტყობინებები: { $wording }
say-stored-code = კოდური სიტყვა: { $code }
say-stored-way = { $way }: თანხმობა მოგვეცით, { $when_date }
say-stored-way-office = { $way }: ოფისმა თქვენი თანხმობა ჩაიწერა, { $when_date }
say-stored-way-silent = { $way }: შეტყობინებების გარეშე
say-stored-people = თვალს ადევნებთ: { $names }
say-stored-followers = { $count ->
    [one] თქვენს სხდომებზე შეტყობინებას კიდევ 1 ადამიანი იღებს.
   *[other] თქვენს სხდომებზე შეტყობინებას კიდევ { $count } ადამიანი იღებს.
}
say-stored-kept = { $days ->
    [one] და ჩვენს მიმოწერას. როცა საქმე დასრულდება, 1 დღეში წავშლით. თუ აირჩევთ „წამშალეთ“, ყველაფერს ახლავე წავშლით.
   *[other] და ჩვენს მიმოწერას. როცა საქმე დასრულდება, { $days } დღეში წავშლით. თუ აირჩევთ „წამშალეთ“, ყველაფერს ახლავე წავშლით.
}
ask-erase = წავშალოთ ყველაფერი, რაც თქვენზე ვიცით? მაშინ არავინ შეგახსენებთ. სხდომები ისევ დარჩება: გთხოვთ, მაინც მიხვიდეთ.
choice-erase-yes = დიახ, წამშალეთ
choice-erase-no = არა, დატოვეთ
ask-erase-sure = ამას ვეღარ დავაბრუნებთ. გთხოვთ, ჯერ თქვენი თარიღები ჩაიწეროთ. წავშალოთ ყველაფერი ახლავე?
choice-erase-sure = დიახ, ყველაფერი წაშალეთ
say-erased = { $sender }: წავშალეთ, რაც თქვენზე ვიცოდით. ჩვენგან შეტყობინებას აღარ მიიღებთ. თავიდან დასაწყებად გამოგზავნეთ START.
staff-erased = ერთმა ადამიანმა მოითხოვა, წავშალოთ, რაც მასზე ვიცით. ეს გაკეთდა.
staff-erased-stays = ერთმა ადამიანმა მოითხოვა, წავშალოთ, რაც მასზე ვიცით. ეს გაკეთდა. ოფისის საქმე, ან საქმე, რომელსაც სხვებიც ადევნებენ თვალს, მის გარეშე გრძელდება: გთხოვთ, ნახოთ დარეკვის სია.
staff-two-people = { $label } ითხოვს ტელეფონს { $way }, რომელსაც თავისი საქმე აქვს. არაფერი გაერთიანებულა. გთხოვთ, დაურეკოთ.

## A hearing's life

# თარიღი ჯერ არ არის: რას ვკითხულობთ კვირაში ერთხელ. ჯერ ფარულად, მერე სრულად.
discreet-awaited = { $from }: შეხვედრის თარიღი მოგცეს? გთხოვთ, გადაამოწმოთ.
discreet-awaited-short = { $from }: თარიღი უკვე არის?
discreet-awaited-other = { $from }: არის თარიღი შეხვედრისთვის, რომელსაც თვალს ადევნებთ? გადაამოწმეთ.
awaited-check = { $from }: სხდომის თარიღი მოგცეს? გადაამოწმეთ https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. თუ იქ არაფერი ჩანს, ეს არასდროს ნიშნავს, რომ სხდომა არ არის. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
awaited-check-other = { $from }: არის სხდომის თარიღი ({ $names })? გადაამოწმეთ https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. თუ იქ არაფერი ჩანს, ეს არასდროს ნიშნავს, რომ სხდომა არ არის. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
awaited-stop = { $text } { $stop }
choice-havedate = თარიღი მაქვს
choice-notyet = ჯერ არა
choice-unask = ნუღარ მკითხავთ
choice-unset = თარიღი ჯერ არ მაქვს
say-awaited =
    ჩავიწერეთ: თარიღი ჯერ არ არის. კვირაში ერთხელ გკითხავთ.
    გთხოვთ, თქვენც ყოველ კვირა გადაამოწმოთ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180
    თუ იქ არაფერი ჩანს, ეს არასდროს ნიშნავს, რომ სხდომა არ არის. ოფიციალურია მხოლოდ სასამართლოს საბუთები.
say-unasked = კარგი, აღარ გკითხავთ. გთხოვთ, თარიღი თავად გადაამოწმოთ: 1-800-898-7180. როცა თარიღი გექნებათ, გამოგზავნეთ NEW ან HEARINGS.

# გაცდა ან დასრულდა
choice-missed = ვერ მივედი
say-missed =
    ეს სერიოზულია. როცა ადამიანი სხდომაზე არ მიდის, მოსამართლემ შეიძლება მის გარეშე დეპორტაციის (removal) ბრძანება გასცეს.
    გთხოვთ, დღესვე დარეკოთ. წერილს ნუ დაელოდებით.
    { $call }
    ოფისს ვუთხარით.
ask-over =
    { $what }, { $when }
    მთელი საქმე დასრულდა და სხდომა აღარ იქნება? თუ მოსამართლემ გადაწყვეტილება მიიღო, იმავე დღეს ჰკითხეთ ადვოკატს, რას ნიშნავს.
ask-over-awaited = მთელი საქმე დასრულდა და სხდომა აღარ იქნება? თუ მოსამართლემ გადაწყვეტილება მიიღო, იმავე დღეს ჰკითხეთ ადვოკატს, რას ნიშნავს.
choice-over-yes = დიახ, დასრულდა
choice-over-no = არა, კიდევ შემახსენეთ

# კალენდარი და რუკა
choice-do-over = ჩემი საქმე დასრულდა
choice-do-calendar = ჩემს კალენდარში ჩაწერა
choice-do-map = ადგილის ჩვენება რუკაზე
calendar-title = { $sender }: შეხვედრა
say-calendar = აი, ფაილი თქვენი კალენდრისთვის. მასში არ წერია, რას ეხება. თუ თარიღი შეიცვლება, ახალი ფაილი მოითხოვეთ.
say-calendar-link = ეს ბმული თარიღს თქვენს კალენდარში ჩაწერს. მასში არ წერია, რას ეხება: { $link }
say-calendar-none = ამ თარიღისთვის კალენდრის ფაილი არ არის.
say-map =
    { $place }
    { $link }
    სწორია ის ადგილი, რომელიც უწყებაში წერია.

## Guide

# ცნობები წყაროთი, არასდროს რჩევა. იხ. messages/guide/topics.toml.
choice-go-guide = კითხვები და პასუხები
choice-go-lawyer = ჩემს ადვოკატთან დარეკვა
ask-guide = რისი გაგება გინდათ?
choice-guide-more = სხვა კითხვები
guide-said =
    { $text }

    წყარო: { $source } ({ $reviewed }). ეს არ არის იურიდიული რჩევა.
guide-said-call =
    { $text }

    { $call }
    წყარო: { $source } ({ $reviewed }). ეს არ არის იურიდიული რჩევა.
guide-own = { $text }

guide-dont_miss-title = რატომ უნდა მიხვიდეთ?
guide-dont_miss =
    ყველა სხდომა მნიშვნელოვანია, მოკლეც.

    თუ არ მიხვალთ, მოსამართლემ შეიძლება თქვენ გარეშე დეპორტაციის (removal) ბრძანება გასცეს. დაგვიანება შეიძლება არმისვლად ჩაითვალოს.

    ასეა მაშინაც, თუ პირველ ქაღალდში (NTA) თარიღი არ იყო.

    თარიღი შეიძლება შეიცვალოს, უფრო ადრეზეც. ყოველ კვირა გადაამოწმეთ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    თუ იქ არაფერი ჩანს, კიდევ გადაამოწმეთ. ოფიციალურია მხოლოდ სასამართლოს საბუთები.

    გახსენით სასამართლოს ყველა წერილი. ადვოკატთან დროულად მიდით.
guide-dont_miss-sms = ყველა სხდომა მნიშვნელოვანია. თუ არ მიხვალთ ან დააგვიანებთ, მოსამართლემ შეიძლება დეპორტაციის (removal) ბრძანება გასცეს. მაშინაც, თუ პირველ ქაღალდში (NTA) თარიღი არ იყო. ყოველ კვირა ნახეთ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. თუ არაფერი ჩანს, ისევ ნახეთ. ოფიციალურია მხოლოდ სასამართლოს საბუთი.

guide-what_to_bring-title = რა წაიღოთ
guide-what_to_bring =
    სხდომაზე მიაქვთ:
    - სხდომის უწყება
    - საქმის პირველი ქაღალდი (NTA)
    - ფოტოიანი საბუთი
    - სასამართლოს ყველა ქაღალდი, ასლებით
    - თარგმანი, თუ ქაღალდი ინგლისურად არ არის

    ადრე გადით: შესასვლელში შემოწმებაა.

    საბუთებს, რომლებიც მოსამართლემ უნდა წაიკითხოს, ვადები აქვს. ჰკითხეთ თქვენს ადვოკატს საბუთებზე.
guide-what_to_bring-sms = წაიღეთ: უწყება, პირველი ქაღალდი (NTA), ფოტოიანი საბუთი, სასამართლოს ყველა ქაღალდი ასლებით და თარგმანები. ადრე გადით: შესასვლელში შემოწმებაა. მოსამართლისთვის საბუთებს ვადები აქვს: ჰკითხეთ ადვოკატს.

guide-day_of_hearing-title = სხდომის დღე
guide-day_of_hearing =
    გაიარეთ შემოწმება და დანიშნულ დროს დარბაზში იყავით. დაგვიანება შეიძლება არმისვლად ჩაითვალოს.

    სასამართლოს თარჯიმანი უფასოა.

    წასვლამდე ნახეთ ქაღალდი შემდეგი თარიღით. ქაღალდი არ არის? მოითხოვეთ და გადაამოწმეთ https://acis.eoir.justice.gov/en/ ან 1-800-898-7180.

    მერე ახალი თარიღი გვითხარით. ჩვენ შეგახსენებთ.
guide-day_of_hearing-sms = გაიარეთ შემოწმება და დროულად იყავით დარბაზში: დაგვიანება შეიძლება არმისვლად ჩაითვალოს. სასამართლოს თარჯიმანი უფასოა. წასვლამდე მოითხოვეთ ქაღალდი შემდეგი თარიღით. მერე ახალი თარიღი გვითხარით.

guide-in_person_or_online-title = პირადად თუ ონლაინ?
guide-in_person_or_online =
    მიდით პირადად. ონლაინ შეიძლება მხოლოდ მაშინ, თუ ეს უწყებაში წერია ან სასამართლომ თქვა.

    მარტო ვიდეოს ბმული არ ნიშნავს, რომ სხდომა ონლაინ არის. ბმული შეიძლება მოსამართლესთან ერთად შეიცვალოს.

    ეჭვი გაქვთ? დარეკეთ უწყებაში მითითებულ სასამართლოში ან 1-800-898-7180. ჰკითხეთ ადვოკატს, როგორ სთხოვოთ მოსამართლეს ონლაინ სხდომა. სანამ მოსამართლე არ დათანხმდება, პირადად უნდა მიხვიდეთ.
guide-in_person_or_online-sms = მიდით პირადად. ონლაინ შეიძლება მხოლოდ მაშინ, თუ ეს უწყებაში წერია ან სასამართლომ თქვა. მარტო ბმული ამას არ ნიშნავს. ჰკითხეთ ადვოკატს, როგორ სთხოვოთ მოსამართლეს. სანამ არ დათანხმდება, პირადად მიდით.

guide-cannot_go-title = თუ ვერ მივდივარ
guide-cannot_go =
    სხვა დღის ან სხვა სასამართლოს თხოვნა არავის ათავისუფლებს, სანამ მოსამართლე არ დათანხმდება. მისამართის შეცვლა საქმეს სხვაგან არ გადაიტანს.

    ვინც არ მივა, შეიძლება დეპორტაციის (removal) ბრძანება მიიღოს, თუნდაც ავად იყოს ან შორს.

    ადვოკატს შეუძლია მოსამართლეს ამ დღემდე სთხოვოს. ახლავე დარეკეთ, ნუ დაელოდებით.
guide-cannot_go-sms = სხვა დღის ან სასამართლოს თხოვნა არავის ათავისუფლებს, სანამ მოსამართლე არ დათანხმდება. ვინც არ მივა, შეიძლება დეპორტაციის (removal) ბრძანება მიიღოს. ადვოკატს შეუძლია მოსამართლეს წინასწარ სთხოვოს. ახლავე დარეკეთ.

guide-moved-title = მისამართი შემეცვალა
guide-moved =
    თუ ჩვენ გვითხარით, სასამართლომ ეს ჯერ არ იცის. არც ადვოკატისთვის, ფოსტისთვის ან USCIS-ისთვის თქმაა საკმარისი.

    1. სასამართლო: ფორმა EOIR-33 (მისამართის შეცვლა), 5 დღის ვადაში. თითო ფორმა თითო ადამიანზე და ასლი ICE-ის იურისტებს (OPLA). ონლაინაც: https://respondentaccess.eoir.justice.gov
    2. USCIS: ფორმა AR-11 ან თქვენი ონლაინ ანგარიში, 10 დღის ვადაში.
    3. ICE, თუ იქ ცხადდებით: https://www.ice.gov/check-in, 5 სამუშაო დღის ვადაში.

    სასამართლო წერილებს თქვენს ბოლო მისამართზე აგზავნის. რასაც იქ გზავნის, ძალაშია.
    მისამართის შეცვლას საქმე სხვა სასამართლოში არ გადააქვს.
guide-moved-sms = თუ ჩვენ, ფოსტას ან USCIS-ს უთხარით, სასამართლომ ეს ჯერ არ იცის. სასამართლო: ფორმა EOIR-33 (ახალი მისამართი) 5 დღის ვადაში, თითო ადამიანზე: https://respondentaccess.eoir.justice.gov USCIS: ფორმა AR-11 10 დღის ვადაში. ICE, თუ იქ ცხადდებით: 5 სამუშაო დღის ვადაში. მისამართის შეცვლა საქმეს არ გადაიტანს.

guide-afraid_to_go-title = წასვლის მეშინია
guide-afraid_to_go =
    ორივე მართალია:
    - 2025 წლის მაისიდან ICE ადამიანებს საიმიგრაციო სასამართლოებში აკავებს.
    - თუ სხდომაზე არ მიხვალთ, მოსამართლემ შეიძლება თქვენ გარეშე დეპორტაციის (removal) ბრძანება გასცეს.

    ამ დღემდე დაელაპარაკეთ ადვოკატს ან უფასო იურიდიულ დახმარებას. შეგიძლიათ ჰკითხოთ:
    - შემიძლია მოსამართლეს ონლაინ სხდომა ვთხოვო?
    - რა ხდება, თუ მთავრობა ჩემი საქმის დახურვას (dismiss) ითხოვს? ეს ყოველთვის კარგი ამბავი არ არის.

    უთხარით ახლობელს, სად მიდიხართ. დაკავებულს ოჯახი აქ იპოვის: https://locator.ice.gov (საჭიროა A-number: სახლში შეინახეთ, აქ არასდროს გამოგზავნოთ).
guide-afraid_to_go-sms = ორივე მართალია. 2025 წლის მაისიდან ICE ადამიანებს საიმიგრაციო სასამართლოებში აკავებს. თუ არ მიხვალთ, მოსამართლემ შეიძლება დეპორტაციის (removal) ბრძანება გასცეს. წინასწარ დაელაპარაკეთ ადვოკატს, ონლაინ სხდომაზეც. უთხარით ახლობელს.

guide-interpreter-title = უფასო თარჯიმანი
guide-interpreter =
    საიმიგრაციო სასამართლოში თარჯიმანი უფასოა.

    უთხარით სასამართლოს ან მოსამართლეს, რომელია თქვენი ენა, კილო და ქალაქი.

    ოჯახის წევრები და მეგობრები სასამართლოში ვერ გითარგმნიან.

    თუ თარჯიმნის არ გესმით, უთხარით მოსამართლეს.

    USCIS-ის გასაუბრებაზე წაიკითხეთ, რა წერია მათ წერილში.
guide-interpreter-sms = საიმიგრაციო სასამართლოში თარჯიმანი უფასოა. უთხარით სასამართლოს, რომელია თქვენი ენა, კილო და ქალაქი. ოჯახის წევრი სასამართლოში ვერ გითარგმნით. USCIS-ის გასაუბრებაზე მათი წერილი წაიკითხეთ.

guide-find_a_lawyer-title = როგორ ვიპოვო ადვოკატი
guide-find_a_lawyer =
    ადვოკატთან დროულად მიდით, ყველა ქაღალდით.

    საიმიგრაციო საკითხებზე იურიდიულ რჩევას იძლევიან მხოლოდ ადვოკატები და აშშ-ის იუსტიციის დეპარტამენტის მიერ აკრედიტებული დამხმარეები. სხვა არავინ.

    სასამართლოს სია, სად გეხმარებიან უფასოდ ან იაფად:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = ადვოკატთან დროულად მიდით, ყველა ქაღალდით. იურიდიულ რჩევას იძლევიან მხოლოდ ადვოკატები და აშშ-ის იუსტიციის დეპარტამენტის აკრედიტებული დამხმარეები. უფასოდ ან იაფად: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = უფრთხილდით თაღლითებს
guide-scams =
    ზოგი თავს სასამართლოდ, ადვოკატად ან ICE-ად ასაღებს. ისინი ვიდეოთი ყალბ სხდომას ატარებენ, „გირაოს“ ფულს ითხოვენ ან სხვისი ნომრით რეკავენ.

    ჩვენ არასდროს ვითხოვთ ფულს, A-number-ს, Social Security-ის ნომერს ან პაროლს. სასამართლო აქ ბმულს არასდროს გიგზავნით.

    მთავრობის ნამდვილი საიტი .gov-ით მთავრდება.

    ეჭვი გაქვთ? დაურეკეთ თქვენს ადვოკატს ან სასამართლოს უწყებაში მითითებულ ნომერზე. შეატყობინეთ: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = ჩვენ არასდროს ვითხოვთ ფულს, A-number-ს ან პაროლს. სასამართლო აქ ბმულს არასდროს გიგზავნით. მთავრობის საიტი .gov-ით მთავრდება. არის ყალბი ვიდეოსხდომები და ყალბი ნომრები. შეატყობინეთ: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = სასამართლოს წერილი ან ბრძანება
guide-letter_or_order =
    სასამართლოს ყველა წერილი მაშინვე გახსენით. მასში შეიძლება ახალი თარიღი ან თხოვნა იყოს.

    დეპორტაციის (removal) ბრძანება: იმავე დღეს დაელაპარაკეთ ადვოკატს. შეიძლება პასუხის გზა არსებობდეს, მაგრამ დრო ცოტაა: დღეები და არა კვირები. თუ სხდომა გააცდინეს, ბრძანება მაშინვე მოქმედებს.

    გთხოვენ, დათანხმდეთ საქმის დახურვას (dismiss)? ჯერ ადვოკატს დაელაპარაკეთ. 2025 წლიდან ეს ზოგისთვის სწრაფი დეპორტაციით დასრულდა.

    შეინახეთ ყველა ქაღალდი.
guide-letter_or_order-sms = სასამართლოს ყველა წერილი მაშინვე გახსენით. დეპორტაციის (removal) ბრძანება: იმავე დღეს დაელაპარაკეთ ადვოკატს. დრო ცოტაა: დღეები და არა კვირები. სანამ საქმის დახურვას (dismiss) დათანხმდებით, დაელაპარაკეთ ადვოკატს.

guide-missed-title = სხდომაზე ვერ მივედი
guide-missed =
    როცა ადამიანი სხდომაზე არ მიდის, მოსამართლემ შეიძლება მის გარეშე დეპორტაციის (removal) ბრძანება გასცეს. ასეთი ბრძანება მაშინვე მოქმედებს.

    შეიძლება მოსამართლეს საქმის ხელახლა გახსნა სთხოვოთ, ჩვეულებრივ მხოლოდ ერთხელ. დრო ცოტაა: დღეები და არა კვირები.

    დღესვე დაელაპარაკეთ ადვოკატს. რა გადაწყვიტა მოსამართლემ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. თუ იქ არაფერი ჩანს, კიდევ გადაამოწმეთ.
guide-missed-sms = მოსამართლემ შეიძლება თქვენ გარეშე დეპორტაციის (removal) ბრძანება გასცეს და ის მაშინვე მოქმედებს. შეიძლება საქმის ხელახლა გახსნა სთხოვოთ, ჩვეულებრივ ერთხელ. დრო ცოტაა: დღეები და არა კვირები. დღესვე დაელაპარაკეთ ადვოკატს.

# ოჯახი: ვინ ვის ადევნებს თვალს და კოდები, რომლებითაც ერთმანეთს პოულობენ
choice-go-family = ოჯახი
ask-family = ოჯახი: რისი გაკეთება გინდათ?
choice-family-list = ვინ იღებს ჩემს თარიღებს
choice-family-invite = ოჯახის წევრის მოწვევა
choice-family-give = კოდი მას, ვისი სხდომაცაა
choice-family-code = კოდი მაქვს
choice-family-leave = თვალის დევნების შეწყვეტა
ask-family-name = ვისი მოწვევა გინდათ? მეტსახელი საკმარისია, მაგალითად „ჩემი და“. გთხოვთ, სრულ სახელს ნუ გამოგზავნით.
ask-family-calls = რას გეძახით { $name }? სჯობს მეტსახელი, მაგალითად „დედა“ ან „ბიძია რ“.
say-family-code =
    გთხოვთ, ეს კოდი თავად გადასცეთ: { $name }. ის ერთხელ მუშაობს, 7 დღე.
    { $ways }
family-way-code = კოდი: { $code }
family-way-sms = კოდის გაგზავნა SMS-ით ამ ნომერზე: { $phone }
family-way-link = ან გახსენით Telegram-ში: { $link }
ask-family-code = გთხოვთ, დაწეროთ კოდი, რომელიც მოგცეს.
say-family-code-wrong = ეს კოდი არ მუშაობს. გთხოვთ, ახალი მოითხოვოთ.
say-family-joined = გამოვიდა. ახლა თვალს ადევნებთ ({ $name }) და იმავე შეხსენებებს იღებთ.
say-family-linked = გამოვიდა. რაც თქვენთვის ჩაწერილია ({ $name }), ახლა თქვენს ხელშია. თქვენ წყვეტთ, ვინ ადევნებს თვალს თქვენს თარიღებს.
ask-family-list = ეს ადამიანები თვალს ადევნებენ თქვენს თარიღებს ან ამას ითხოვენ:
ask-family-nobody = თქვენს თარიღებს სხვა არავინ ადევნებს თვალს.
choice-family-approved = { $name }: იღებს თარიღებს
choice-family-pending = { $name }: პასუხს ელოდება
ask-family-allow = { $name } ითხოვს, ნახოს ყველა თქვენი თარიღი და მიიღოს შეხსენებები. ნებას რთავთ?
ask-family-remove = { $name } თქვენი თარიღების შეხსენებებს იღებს. შევწყვიტოთ?
say-family-approved = კარგი. { $name } ამიერიდან თქვენს თარიღებს იღებს.
say-family-removed = კარგი. { $name } ჩვენგან თქვენს თარიღებზე აღარაფერს გაიგებს. კოდები, რომლებიც ჯერ არავის გამოუყენებია, აღარ მუშაობს.
ask-family-leave = ვის აღარ გინდათ თვალი ადევნოთ?
say-family-left = თვალს აღარ ადევნებთ: { $name }.
say-family-offer = გინდათ, რომ ეს შეხსენებები ამ ადამიანმაც მიიღოს ({ $name })? გამოგზავნეთ FAMILY და მისთვის კოდს მიიღებთ.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: შეტყობინება გაქვთ.
staff-broadcast-asked = { $name } გთხოვთ დაამტკიცოთ შეტყობინება „{ $title }“. მიიღებს ამდენი ადამიანი: { $count }. სანახავად გამოგზავნეთ /broadcast.
staff-broadcast-grown = შეტყობინება „{ $name }“ შეჩერებულია: ახლა მას მეტი ადამიანი მიიღებდა, ვიდრე დამტკიცდა ({ $count }). გთხოვთ, ნახოთ.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = გვითხრეს, რომ სასამართლო ამ დღეს დაკეტილია. ეს არაფერს აუქმებს. წასვლამდე გადაამოწმეთ.
sms-closed-short = იქნებ სასამართლო დაკეტილია. ძალაშია: ნახეთ.
rich-closed = გვითხრეს, რომ სასამართლო ამ დღეს დაკეტილია. ეს არაფერს აუქმებს. წასვლამდე გადაამოწმეთ.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = გვითხრეს, რომ { $court } დაკეტილია: { $date }. ეს შეტყობინება არაფერს აუქმებს. წასვლამდე გადაამოწმეთ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. ოფიციალურია მხოლოდ სასამართლოს საბუთები. კითხვები: { $phone }
ready-court_moved = გვითხრეს, რომ { $court } გადავიდა. ახალი ადგილი: { $place }. დღე და საათი იგივეა, თუ სასამართლო სხვას არ იტყვის. მიჰყევით ადგილს, რომელიც უახლეს უწყებაში წერია, და გადაამოწმეთ: https://acis.eoir.justice.gov/en/ ან 1-800-898-7180. კითხვები: { $phone }
ready-office_moved = ჩვენი ოფისი გადავიდა. ახალი მისამართი: { $place }. მხოლოდ ჩვენი ოფისი გადავიდა: თქვენი სხდომები იმავე ადგილასაა. კითხვები: { $phone }
ready-new_attorney = საქმის ადვოკატი ახლა არის { $attorney }: { $number }. გთხოვთ, ამიერიდან იქ დარეკოთ. სხდომები უცვლელია. თუ რამე გაუგებარია, დაგვირეკეთ: { $phone }
ready-rights_session = გეპატიჟებით უფასო საუბარზე თქვენი უფლებების შესახებ: { $when }. ადგილი: { $place }. ეს ზოგადი ინფორმაციაა, არა იურიდიული რჩევა. თქვენს საქმეზე ლაპარაკი არ დაგჭირდებათ. კითხვები: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = ოფისის სიახლეები
ask-news = შეხსენებების გარდა ოფისს ზოგჯერ ბევრისთვის აქვს სიახლე, მაგალითად საუბარი უფლებებზე ან ახალი დახმარება. შეიძლება ამის შესახებაც მოგწეროთ? ნებისმიერ დროს აქვე შეგიძლიათ შეაჩეროთ, შეხსენებები გაგრძელდება.
ask-news-have = თქვენ იღებთ ოფისის სიახლეებსაც. კიდევ გსურთ? შეხსენებები მაინც გაგრძელდება.
choice-news-yes = დიახ, სიახლეებიც
choice-news-no = არა, მხოლოდ შეხსენებები
say-news-on = გმადლობთ. ამიერიდან ოფისის სიახლეებსაც მიიღებთ.
say-news-off = კარგი. სიახლეებს აღარ მოგწერთ. შეხსენებები გრძელდება.
