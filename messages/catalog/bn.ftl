# বাংলা। সম্মানের "আপনি" আর "তিনি", ছোট বাক্য, সব সময় একই শব্দ: শুনানি, আদালত, বিচারক, উকিল, নোটিশ (আদালতের যে কাগজে তারিখ থাকে), অ্যাপয়েন্টমেন্ট, রিমাইন্ডার, ডিপোর্টের আদেশ, কোড শব্দ, আত্মীয়।
# signed: no
# "follow"-এর জন্য: তারিখ পাওয়া, খোঁজ রাখা। সময় নোটিশের মতোই AM আর PM দিয়ে লেখা হয়।

language-name = বাংলা

## Dates

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city }-এর সময়
short-when = { $day }, { $time }
when-today = আজ, { $when }
when-tomorrow = আগামীকাল, { $when }

months-short = জানু ফেব মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্ট অক্টো নভে ডিসে

## Words

yes = হ্যাঁ
no = না
back = পেছনে
cancel-word = বাতিল
list-separator = {", "}

## Kinds

kind-master = ছোট শুনানি (master)
kind-individual = পুরো শুনানি (individual)
kind-bond = জামিনের শুনানি (bond)
kind-fear_review = ভয়ের ইন্টারভিউ আবার দেখা
kind-status_or_other_court = আদালতের অন্য শুনানি
kind-uscis_biometrics = USCIS-এ আঙুলের ছাপ (biometrics)
kind-uscis_interview = USCIS-এর ইন্টারভিউ
kind-ice_checkin = ICE-এ হাজিরা (check-in)
kind-filing_deadline = কাগজ জমার শেষ দিন
kind-other = অন্য অ্যাপয়েন্টমেন্ট

kind-master-long = Master শুনানি: ছোট শুনানি, প্রায়ই এটাই প্রথম। একই সময়ে অনেক মানুষকে ডাকা হয়।
kind-individual-long = Individual শুনানি: পুরো শুনানি। বিচারক পুরো মামলা শোনেন।
kind-bond-long = জামিনের শুনানি: আটক থেকে বের হওয়ার জন্য।
kind-fear_review-long = আবার দেখা: ভয়ের ইন্টারভিউর সিদ্ধান্ত একজন বিচারক আবার দেখেন।
kind-status_or_other_court-long = ইমিগ্রেশন আদালতের একটি শুনানি।
kind-uscis_biometrics-long = USCIS আঙুলের ছাপ ও ছবি নেয়।
kind-uscis_interview-long = USCIS-এর একজন অফিসার আবেদন নিয়ে প্রশ্ন করেন।
kind-ice_checkin-long = ICE-এ যাওয়া বা খবর দেওয়া।
kind-filing_deadline-long = কাগজ জমা দেওয়ার শেষ দিন।
kind-other-long = কেউ একজন টাইপ করে দেওয়া অ্যাপয়েন্টমেন্ট।

your-master = আপনার আদালতের ছোট শুনানি (master)
your-master-short = আপনার ছোট শুনানি
your-individual = আপনার আদালতের পুরো শুনানি (individual)
your-individual-short = আপনার পুরো শুনানি
your-bond = আপনার জামিনের শুনানি
your-fear_review = বিচারকের কাছে আপনার ভয়ের ইন্টারভিউ আবার দেখা
your-fear_review-short = আপনার ভয়ের ইন্টারভিউ আবার দেখা
your-status_or_other_court = আপনার আদালতের শুনানি
your-status_or_other_court-short = আপনার শুনানি
your-uscis_biometrics = আপনার USCIS আঙুলের ছাপের অ্যাপয়েন্টমেন্ট
your-uscis_interview = আপনার USCIS ইন্টারভিউ
your-ice_checkin = আপনার ICE হাজিরা (check-in)
your-filing_deadline = আপনার কাগজ জমার শেষ দিন
your-other = আপনার অ্যাপয়েন্টমেন্ট

of-master = { $names }: আদালতের ছোট শুনানি (master)
of-master-short = { $names }: ছোট শুনানি
of-individual = { $names }: আদালতের পুরো শুনানি (individual)
of-individual-short = { $names }: পুরো শুনানি
of-bond = { $names }: জামিনের শুনানি
of-fear_review = { $names }: বিচারকের কাছে ভয়ের ইন্টারভিউ আবার দেখা
of-fear_review-short = { $names }: ভয়ের ইন্টারভিউ আবার দেখা
of-status_or_other_court = { $names }: আদালতের শুনানি
of-status_or_other_court-short = { $names }: শুনানি
of-uscis_biometrics = { $names }: USCIS আঙুলের ছাপের অ্যাপয়েন্টমেন্ট
of-uscis_interview = { $names }: USCIS ইন্টারভিউ
of-ice_checkin = { $names }: ICE হাজিরা (check-in)
of-filing_deadline = { $names }: কাগজ জমার শেষ দিন
of-other = { $names }: অ্যাপয়েন্টমেন্ট

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    আমরা লিখে রেখেছি: { $what }
    { $when }
sms-changed =
    নতুন তারিখ: { $what }
    আগে { $old }
    এখন { $when }
sms-changed-place =
    নতুন জায়গা: { $what }
    { $when }
sms-cancelled =
    আমাদের বলা হয়েছে এই তারিখ আর নেই: { $what }
    { $when }
    কথাটা ঠিক কি না দেখুন।
sms-nudge =
    এই সপ্তাহে দেখে নিন: { $what }
    { $when }
sms-disputed =
    { $count }টি তারিখ আছে: { $what }
    { $dates }
    কোনটা ঠিক জানি না। আজই দেখুন।
sms-disputed-place =
    { $count }টি জায়গা আছে: { $what }
    { $when }
    কোনটা ঠিক জানি না। আজই দেখুন।
sms-several = { $count }টি তারিখ
sms-several-confirmation = { $count }টি তারিখ লিখে রেখেছি
sms-several-changed = { $count }টি বদল
sms-several-cancelled = আমাদের বলা হয়েছে এই { $count }টি তারিখ আর নেই
sms-several-nudge = এই সপ্তাহে এই { $count }টি তারিখ দেখে নিন
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    আগে { $old }
    এখন { $when }
sms-item-disputed =
    - { $what }: { $count }টি তারিখ
    { $dates }
    কোনটা ঠিক জানি না। আজই দেখুন।
sms-item-disputed-place =
    - { $what }: { $count }টি জায়গা
    { $when }
    কোনটা ঠিক জানি না। আজই দেখুন।
sms-place = { $place } (নোটিশ মেনে চলুন)
sms-place-aged = { $place } ({ $as_of }-এর; নোটিশ মেনে চলুন)
sms-place-unknown = জায়গা: নোটিশ দেখুন
sms-online = { $medium } যোগ দিন: নোটিশ দেখুন

medium-video = ভিডিওতে
medium-internet = ইন্টারনেটে
medium-phone = ফোনে

do-court-papers = কী কাগজ লাগবে, এখনই উকিলকে জিজ্ঞেস করুন।
do-court-papers-short = কাগজ নিয়ে উকিলকে জিজ্ঞেস করুন।
do-court-plan = যাতায়াত, কাজ আর বাচ্চাদের ব্যবস্থা এখনই করুন।
do-court-plan-short = যাতায়াত, কাজ, বাচ্চার ব্যবস্থা করুন।
do-court-bring = নোটিশ, ছবিওয়ালা আইডি আর আদালতের সব কাগজ আনুন। আগে বের হোন: নিরাপত্তা তল্লাশির লাইন থাকে।
do-court-bring-short = নোটিশ, আইডি, কাগজ আনুন। আগে বের হোন।
do-court-today = { $time }-এর মধ্যে নিরাপত্তা তল্লাশি পার হয়ে ঘরে থাকুন।
do-court-today-short = { $time }-এর মধ্যে তল্লাশি সেরে ঘরে থাকুন।
do-urgent = এটা জরুরি। এখনই উকিলকে ফোন করুন।
do-uscis-papers = USCIS-এর চিঠি আবার পড়ুন, কাগজ গুছিয়ে রাখুন।
do-uscis-plan = যাতায়াত, কাজ আর বাচ্চাদের ব্যবস্থা এখনই করুন।
do-uscis-bring = USCIS-এর চিঠি আর ছবিওয়ালা আইডি আনুন। আগে বের হোন।
do-uscis-today = চিঠি আর ছবিওয়ালা আইডি নিয়ে { $time }-এর মধ্যে পৌঁছান।
do-uscis-today-short = চিঠি আর আইডি নিয়ে { $time }-এর মধ্যে পৌঁছান।
do-ice-papers = ওই দিনের আগে উকিলের সঙ্গে কথা বলুন।
do-ice-plan = ওই দিনের আগে উকিলের সঙ্গে কথা বলুন।
do-ice-bring = যাওয়ার আগে উকিলের সঙ্গে কথা বলুন। ICE-এর কাগজ আনুন।
do-ice-today = ICE-এর কাগজ আনুন। কোথায় যাচ্ছেন, বিশ্বাসী কাউকে বলে যান।
do-filing-papers = এই তারিখ ঠিক কি না, এখনই উকিলকে জিজ্ঞেস করুন।
do-filing-plan = এই তারিখ ঠিক কি না, এখনই উকিলকে জিজ্ঞেস করুন।
do-filing-bring = এই তারিখ নিয়ে আজই উকিলকে ফোন করুন।
do-filing-today = এই তারিখ নিয়ে এখনই উকিলকে ফোন করুন।
do-other-papers = ক্যালেন্ডারে লিখে রাখুন।
do-other-plan = যাতায়াত, কাজ আর বাচ্চাদের ব্যবস্থা এখনই করুন।
do-other-bring = কাগজ গুছিয়ে রাখুন। আগে বের হোন।
do-other-today = আগে বের হোন।

miss-court = আপনি না গেলে বিচারক ডিপোর্টের আদেশ দিতে পারেন।
miss-court-short = না গেলে ডিপোর্টের আদেশ হতে পারে।
miss-court-other = তিনি না গেলে বিচারক ডিপোর্টের আদেশ দিতে পারেন।
miss-court-other-short = না গেলে ডিপোর্টের আদেশ হতে পারে।
miss-bond = না গেলে মামলার ক্ষতি হতে পারে।
miss-uscis_biometrics = আপনি না গেলে USCIS ধরে নিতে পারে আবেদন ছেড়ে দিয়েছেন।
miss-uscis_biometrics-short = না গেলে আবেদন বাদ যেতে পারে।
miss-uscis_biometrics-other = তিনি না গেলে USCIS ধরে নিতে পারে আবেদন ছেড়ে দিয়েছেন।
miss-uscis_biometrics-other-short = না গেলে আবেদন বাদ যেতে পারে।
miss-uscis_interview = না গেলে আবেদনের ক্ষতি হতে পারে।
miss-ice_checkin = না গেলে বড় সমস্যা হতে পারে। উকিলকে জিজ্ঞেস করুন।
miss-ice_checkin-short = না গেলে বড় সমস্যা হতে পারে।
miss-filing_deadline = কাগজ ওই দিনের মধ্যে পৌঁছাতে হবে। দেরিতে এলে না-ও নিতে পারে।
miss-filing_deadline-short = দেরি হলে কাগজ না-ও নিতে পারে।

sms-check-court = তারিখ বদলাতে পারে, এগিয়েও আসতে পারে। দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। শুধু আদালতের কাগজই গণ্য হয়।
sms-check-court-short = তারিখ এগিয়ে আসতে পারে: https://acis.eoir.justice.gov/en/ 1-800-898-7180। শুধু আদালতের কাগজ মানুন।
sms-check-bond = জামিনের তারিখ https://acis.eoir.justice.gov/en/ বা 1-800-898-7180-এ থাকে না। উকিলকে জিজ্ঞেস করুন। শুধু আদালতের কাগজই গণ্য হয়।
sms-check-bond-short = জামিনের তারিখ https://acis.eoir.justice.gov/en/ বা 1-800-898-7180-এ থাকে না। শুধু আদালতের কাগজ মানুন।
sms-check-uscis = তারিখ বদলাতে পারে। USCIS-এর সবচেয়ে নতুন চিঠি মানুন।
sms-check-ice = তারিখ বদলাতে পারে। ICE-এর সবচেয়ে নতুন কাগজ মানুন: https://www.ice.gov/check-in
sms-check-ice-short = ICE-এর নতুন কাগজ মানুন: https://www.ice.gov/check-in
sms-check-filing = এই তারিখ কেউ টাইপ করেছেন। আমরা যাচাই করিনি।
sms-check-filing-short = এই তারিখ আমরা যাচাই করিনি।
sms-check-other = তারিখ বদলাতে পারে। সবচেয়ে নতুন চিঠি দেখুন।

sms-lawyer = উকিল: { $name } { $phone }
sms-lawyer-hours = উকিল: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = উকিল: { $phone }
sms-help = উকিল খুঁজতে সাহায্য করতে পারে { $name }: { $phone }
sms-help-hours = উকিল খুঁজতে সাহায্য করতে পারে { $name }: { $phone } ({ $hours })
sms-help-unnamed = উকিল খুঁজতে আমরা সাহায্য করতে পারি: { $phone }
sms-not-court = আমরা আদালত নই। এটা আইনি পরামর্শ নয়।
sms-not-court-short = আদালত নই, আইনি পরামর্শ নয়।
sms-not-official = আইনি পরামর্শ নয়।
sms-stop = বন্ধ করতে STOP।

rich-code = আপনার কোড শব্দ: { $code }
rich-reminder = রিমাইন্ডার: { $what }
rich-confirmation =
    লিখে রেখেছি: { $what }
    দয়া করে নোটিশের সঙ্গে মিলিয়ে দেখুন।
rich-confirmation-then = ওই দিনের আগে আমরা মনে করিয়ে দেব।
rich-changed = তারিখ বদলেছে: { $what }
rich-changed-place = জায়গা বদলেছে: { $what }
rich-cancelled =
    আমাদের বলা হয়েছে এই তারিখ আর নেই: { $what }
    কথাটা ঠিক কি না দয়া করে দেখুন।
rich-nudge = দয়া করে এই সপ্তাহে এই তারিখটা দেখে নিন: { $what }
rich-disputed =
    { $what }: আমাদের কাছে { $count }টি তারিখ আছে
    কোনটা ঠিক আমরা জানি না। দয়া করে আজই দেখুন।
rich-disputed-place =
    { $what }: আমাদের কাছে { $count }টি জায়গা আছে
    কোনটা ঠিক আমরা জানি না। দয়া করে আজই দেখুন।
rich-several = রিমাইন্ডার: { $count }টি তারিখ
rich-several-confirmation =
    লিখে রেখেছি: { $count }টি তারিখ
    দয়া করে নোটিশগুলোর সঙ্গে মিলিয়ে দেখুন।
rich-several-confirmation-then = প্রতিটি দিনের আগে আমরা মনে করিয়ে দেব।
rich-several-changed = { $count }টি বদল
rich-several-cancelled =
    আমাদের বলা হয়েছে এই { $count }টি তারিখ আর নেই।
    কথাটা ঠিক কি না দয়া করে দেখুন।
rich-several-nudge = দয়া করে এই সপ্তাহে এই { $count }টি তারিখ দেখে নিন।
rich-item = { $number }. { $what }
rich-when = কখন: { $when }
rich-was = আগে: { $old }
rich-now = এখন: { $when }
rich-date-choice = - { $when }
rich-where = কোথায়: { $place }
rich-where-notice = আপনার নোটিশে লেখা জায়গায় যান।
rich-where-aged = আপনার নোটিশে লেখা জায়গায় যান। আমাদের ঠিকানাটা { $as_of }-এর।
rich-where-unknown = কোথায়: নোটিশে লেখা জায়গা দেখুন।
rich-where-medium = কীভাবে: { $medium }। কীভাবে যোগ দেবেন তা নোটিশে লেখা আছে। শুধু লিঙ্ক থাকলেই ইন্টারনেটে হবে, এমন নয়।
rich-do = যা করবেন: { $action }
rich-do-court-today-more = দেরি হলে না আসা ধরা হতে পারে। নিরাপত্তা তল্লাশির লাইন লম্বা হতে পারে।
rich-do-court-bring-more = আদালতের দোভাষী বিনা পয়সায়।
rich-check-court =
    তারিখ বদলাতে পারে, এগিয়েও আসতে পারে। প্রতি সপ্তাহে দেখুন:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    সেখানে কিছু না দেখালেও দেখতে থাকুন। শুধু আদালতের কাগজই গণ্য হয়।
rich-check-bond =
    জামিনের শুনানি https://acis.eoir.justice.gov/en/ বা 1-800-898-7180 ফোনে দেখানো হয় না। উকিলকে জিজ্ঞেস করুন।
    শুধু আদালতের কাগজই গণ্য হয়।
rich-check-uscis = তারিখ বদলাতে পারে। USCIS-এর সবচেয়ে নতুন চিঠি মানুন।
rich-check-ice =
    তারিখ বদলাতে পারে। ICE-এর সবচেয়ে নতুন কাগজ মানুন।
    https://www.ice.gov/check-in
rich-check-filing = এই তারিখ কেউ টাইপ করেছেন। আমরা যাচাই করিনি। উকিলকে জিজ্ঞেস করুন।
rich-check-other = তারিখ বদলাতে পারে। সবচেয়ে নতুন চিঠি দেখুন।
rich-lawyer = উকিল: { $name }, { $phone }
rich-lawyer-hours = উকিল: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = উকিল: { $phone }
rich-help = উকিল খুঁজতে সাহায্য করতে পারে { $name }: { $phone }
rich-help-hours = উকিল খুঁজতে সাহায্য করতে পারে { $name }: { $phone } ({ $hours })
rich-help-unnamed = উকিল খুঁজতে আমরা সাহায্য করতে পারি: { $phone }
rich-not-court = আমরা আদালত নই। এটা আইনি পরামর্শ নয়।
rich-not-official = এটা আইনি পরামর্শ নয়।
rich-stop = এই মেসেজ বন্ধ করতে STOP পাঠান।

after-court = আপনার শুনানি ছিল { $date }। বিচারক কি নতুন তারিখ দিয়েছেন? যেতে না পারলে আজই উকিলকে ফোন করুন।
after-court-other = { $names }: শুনানি ছিল { $date }। বিচারক কি নতুন তারিখ দিয়েছেন? যেতে না পারলে আজই উকিলকে ফোন করুন।
after-office = আপনার অ্যাপয়েন্টমেন্ট ছিল { $date }। নতুন তারিখ পেয়েছেন? যেতে না পারলে আজই উকিলকে ফোন করুন।
after-office-other = { $names }: অ্যাপয়েন্টমেন্ট ছিল { $date }। নতুন তারিখ আছে? যেতে না পারলে আজই উকিলকে ফোন করুন।

choice-ack = আমি যাব
choice-ack-other = পড়েছি
choice-checked = তারিখ ঠিক আছে
choice-help = আমার সাহায্য দরকার
choice-help-sms = সাহায্য
choice-differs = আমার তারিখ আলাদা
choice-differs-sms = অন্য তারিখ
choice-differs-other = তারিখ আলাদা
choice-differs-other-sms = অন্য তারিখ
choice-more = আমাকে দেখান
choice-newdate = নতুন তারিখ আছে
choice-nodate = নতুন তারিখ নেই
choice-over = সব শেষ

discreet-reminder = { $from }: আপনার অ্যাপয়েন্টমেন্ট { $when } ({ $city })।
discreet-reminder-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন: { $when } ({ $city })।
discreet-reminder-short = { $from }: অ্যাপয়েন্টমেন্ট { $when } ({ $city })।
discreet-confirmation = { $from }: লিখে রেখেছি, আপনার অ্যাপয়েন্টমেন্ট { $when } ({ $city })।
discreet-confirmation-other = { $from }: লিখে রেখেছি, যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন: { $when } ({ $city })।
discreet-confirmation-short = { $from }: লিখে রেখেছি, { $when } ({ $city })।
discreet-changed = { $from }: আপনার অ্যাপয়েন্টমেন্ট বদলেছে: আগে { $old }, এখন { $when } ({ $city })।
discreet-changed-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তা বদলেছে: আগে { $old }, এখন { $when } ({ $city })।
discreet-changed-short = { $from }: আগে { $old }, এখন { $when } ({ $city })।
discreet-changed-least = { $from }: আগে { $old }, এখন { $when }।
discreet-changed-place = { $from }: আপনার অ্যাপয়েন্টমেন্টের জায়গা বদলেছে: { $when } ({ $city })।
discreet-changed-place-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তার জায়গা বদলেছে: { $when }।
discreet-changed-place-short = { $from }: নতুন জায়গা, { $when }।
discreet-cancelled = { $from }: আপনার { $when } ({ $city })-এর অ্যাপয়েন্টমেন্ট আর নেই।
discreet-cancelled-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন, { $when }, তা আর নেই।
discreet-cancelled-short = { $from }: { $when } আর নেই।
discreet-nudge = { $from }: আপনার অ্যাপয়েন্টমেন্ট দেখে নিন: { $when } ({ $city })।
discreet-nudge-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তা দেখে নিন: { $when } ({ $city })।
discreet-nudge-short = { $from }: দেখে নিন { $when } ({ $city })।
discreet-disputed = { $from }: আপনার অ্যাপয়েন্টমেন্টের দুটি তারিখ: { $when } বা { $old }। দেখে নিন।
discreet-disputed-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তার দুটি তারিখ: { $when } বা { $old }।
discreet-disputed-short = { $from }: দুটি তারিখ: { $when } বা { $old }।
discreet-disputed-place = { $from }: আপনার { $when } অ্যাপয়েন্টমেন্টের দুটি জায়গা। দেখে নিন।
discreet-disputed-place-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তার দুটি জায়গা: { $when }।
discreet-disputed-place-short = { $from }: দুটি জায়গা: { $when }।
discreet-after = { $from }: আপনার অ্যাপয়েন্টমেন্ট ছিল { $day }। নতুন তারিখ আছে?
discreet-after-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তা ছিল { $day }। নতুন তারিখ আছে?
discreet-after-short = { $from }: { $day }, এর পর নতুন তারিখ আছে?
discreet-several = { $from }: { $count }টি অ্যাপয়েন্টমেন্ট। প্রথমটি { $when } ({ $city })।
discreet-several-confirmation = { $from }: { $count }টি অ্যাপয়েন্টমেন্ট লিখে রেখেছি। প্রথমটি { $when }।
discreet-several-changed = { $from }: { $count }টি অ্যাপয়েন্টমেন্ট বদলেছে। প্রথমটি এখন { $when }।
discreet-several-cancelled = { $from }: { $count }টি অ্যাপয়েন্টমেন্ট আর নেই।
discreet-several-nudge = { $from }: { $count }টি অ্যাপয়েন্টমেন্ট দেখে নিন। প্রথমটি { $when }।
discreet-reply = আরও জানতে 1 পাঠান।
discreet-reply-short = 1 পাঠান।
discreet-tap = আরও জানতে বোতাম চাপুন।
discreet-stop = বন্ধ করতে STOP।

## Staff

staff-not-delivered = মেসেজ পৌঁছায়নি: { $label }। কারণ: { $reason }।
staff-not-delivered-phone = মেসেজ পৌঁছায়নি: { $label }, { $phone }। কারণ: { $reason }।
staff-not-delivered-many = পৌঁছায়নি এমন মেসেজ: { $count }টি। প্রধান কারণ: { $reason }। দয়া করে ফোন করার তালিকা দেখুন।
staff-needs-help = { $label } সাহায্য চেয়েছেন। দয়া করে ফোন করুন।
staff-needs-help-hearing = { $label } সাহায্য চেয়েছেন { $when } নিয়ে। দয়া করে ফোন করুন।
staff-awaited = { $label }-এর এখনো শুনানির তারিখ নেই। আমরা আর জিজ্ঞেস করছি না। দয়া করে খেয়াল রাখুন।
staff-missed = { $label } বলছেন শুনানিতে যেতে পারেননি। দয়া করে আজই ফোন করুন।
staff-dispute = { $label }-এর দুটি তারিখ। আমাদের কাছে ছিল { $was }। এখন বলা হয়েছে: { $said }। কোনটা ঠিক, দয়া করে মিটিয়ে নিন।
staff-dispute-place = { $label }-এর { $when } দুটি জায়গা। আমাদের কাছে ছিল: { $was }। এখন বলা হয়েছে: { $said }। কোনটা ঠিক, দয়া করে মিটিয়ে নিন।
staff-dispute-cancel = { $label }: কেউ বলছেন { $was } আর নেই। দয়া করে দেখুন।
staff-unread = { $label } { $when }-এর শেষ রিমাইন্ডারের উত্তর দেননি। দয়া করে ফোন করুন।
staff-unread-family = { $label }: পরিবার { $when }-এর শেষ রিমাইন্ডারের উত্তর দেয়নি। দয়া করে ফোন করুন।
staff-channel-paused = { $channel } থামানো আছে: { $reason }। এটা ঠিক না হওয়া পর্যন্ত সেখানে কিছু যাবে না।
staff-odd-answer = { $channel } এমন উত্তর দিয়েছে যা আমরা চিনি না: { $reason }। আমরা আবার চেষ্টা করছি।
somebody = কেউ একজন
no-date = এখনো তারিখ নেই
staff-late = { $count ->
    [one] { $channel }-এ 1টি মেসেজের দেরি হচ্ছে।
   *[other] { $channel }-এ { $count }টি মেসেজের দেরি হচ্ছে।
}
staff-import-parked = { $count ->
    [one] আমদানি { $import }: 1টি শুনানি আটকে রাখা আছে। আপনি না ছাড়লে কিছু পাঠানো হবে না।
   *[other] আমদানি { $import }: { $count }টি শুনানি আটকে রাখা আছে। আপনি না ছাড়লে কিছু পাঠানো হবে না।
}
staff-wrong-number = { $label }-এর ফোন মনে হয় অন্য কারও। দয়া করে নম্বরটা দেখুন।
staff-bond = { $label }-এর জামিনের শুনানি { $when }। দয়া করে এখনই ব্যবস্থা নিন।
staff-at-once = { $label }: { $kind }, { $when }। দয়া করে এখনই ব্যবস্থা নিন।
staff-fear-review = { $label }-এর ভয়ের ইন্টারভিউ আবার দেখা হবে { $when }। দয়া করে এখনই ব্যবস্থা নিন।
staff-short-notice = { $label }-এর শুনানি খুব কাছে: { $when }। দয়া করে ফোন করুন।
staff-stopped = { $label } আর মেসেজ চান না। দয়া করে { $when } নিয়ে ফোন করুন।
staff-expired = { $label }-এর একটি মেসেজ সময়মতো পাঠানো হয়নি। কারণ: { $reason }।

## What was done

say-we-failed = দুঃখিত, আপনার মেসেজ পড়তে পারিনি। ভুল আমাদের, অফিস জানে। আবার চেষ্টা করুন বা ফোন করুন: { $phone }
say-same-date = এই তারিখ আমাদের কাছে আগেই আছে। কিছু বদলায়নি।
say-cancel-asked = ধন্যবাদ। আমরা অফিসকে বলেছি। অফিস যাচাই না করা পর্যন্ত আমরা মনে করিয়ে দেব।
say-link-unknown = এই লিঙ্ক আর কাজ করে না। দয়া করে নতুন একটা চান।
say-staff-linked = অফিসের সতর্কবার্তা এখন থেকে এই চ্যাটে আসবে।
say-staff-console = এখানে সাইন ইন করুন। লিঙ্কটি একবারই কাজ করে, 15 মিনিটের জন্য: { $link }
staff-inbound-failed = { $label }-এর একটি মেসেজ নিয়ে কাজ করা যায়নি (নম্বর { $number })। দয়া করে যোগাযোগ করুন।

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    নমস্কার, সালাম। আমরা { $sender }। আপনি কোন ভাষা চান?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = আরও ভাষা

ask-consent =
    আমরা আপনাকে শুনানির কথা মনে করিয়ে দিতে পারি, যাতে কোনোটা বাদ না যায়। এটা বিনা পয়সায়।
    { $sender } আপনাকে লিখবে: সাধারণত সপ্তাহে একটি মেসেজ, শুনানির আগের দিনগুলোতে একটু বেশি, আর তারিখ বদলালে একটি। এই চ্যাটে যা লেখা হয় তা Telegram পড়তে পারে।
    আমরা আদালত নই, আর এটা আইনি পরামর্শ নয়।
    যেকোনো সময় বন্ধ করতে STOP পাঠান। সাহায্যের জন্য HELP পাঠান।
    আমরা কি আপনাকে লিখতে পারি?
ask-consent-sms = { $sender } শুনানি মনে করিয়ে দিতে পারে: সাধারণত সপ্তাহে একটি মেসেজ, শুনানির আগে বেশি, তারিখ বদলালে একটি। ফোন কোম্পানি মেসেজ ও ডেটার টাকা নিতে পারে। আমরা আদালত নই। বন্ধ করতে STOP, সাহায্য চাইলে HELP। লিখতে পারি?
choice-agree = হ্যাঁ, আমাকে লিখুন
choice-decline = না, ধন্যবাদ
say-agreed = ধন্যবাদ। আমাদের রিমাইন্ডার ছোট, কী নিয়ে তা বলে না। এটা SETTINGS-এ বদলাতে পারেন।
say-agreed-plain = ধন্যবাদ। রিমাইন্ডারে কী থাকবে বা কোন ভাষা, তা SETTINGS-এ বদলাতে পারেন।
say-agreed-sms = ধন্যবাদ। আমাদের রিমাইন্ডার ছোট, কী নিয়ে তা বলে না। এটা SETTINGS-এ বদলাতে পারেন। 0 দিয়ে পেছনে যাবেন।
say-declined = ঠিক আছে। আমরা আপনাকে লিখব না। মত বদলালে START পাঠান।

ask-who = কার শুনানি?
choice-who-self = আমার
choice-who-known = { $name }
choice-who-other = আত্মীয়ের
ask-name = এই মানুষটিকে কী নামে ডাকব? ডাকনাম সবচেয়ে ভালো, যেমন "মা" বা "বড় মামা"। পুরো নাম বা A-number পাঠাবেন না।
say-name-unreadable = দয়া করে অক্ষরে ডাকনাম লিখুন, যেমন "মা"।
say-name-long = এটা একটু লম্বা। ছোট ডাকনামই যথেষ্ট, যেমন "মা"।

ask-kind = এটা কী ধরনের শুনানি? নোটিশে লেখা থাকে।
choice-kind-master = ছোট, প্রায়ই প্রথম (master)
choice-kind-individual = পুরো শুনানি (individual)
choice-kind-bond = জামিন, আটক থেকে বেরোতে (bond)
choice-kind-uscis_biometrics = USCIS-এ আঙুলের ছাপ
choice-kind-uscis_interview = USCIS-এ ইন্টারভিউ
choice-kind-ice_checkin = ICE-এ হাজিরা (check-in)
choice-kind-more = অন্য কিছু, বা জানি না
ask-kind-more = এর মধ্যে কোনটা সবচেয়ে মেলে?
choice-kind-status_or_other_court = আদালতে, ধরন জানি না
choice-kind-fear_review = ভয়ের ইন্টারভিউ আবার দেখা
choice-kind-other = আদালতের বাইরের অন্য কিছু

ask-court = আদালত কোন শহরে? শহরের নাম বা আদালতের তিন অক্ষরের কোড লিখুন।
ask-court-sms = আদালত কোন শহরে? শহর বা আদালতের তিন অক্ষরের কোড লিখুন। (0 = পেছনে)
choice-elsewhere = অন্য জায়গা
say-court-unknown = "{ $typed }" আমাদের তালিকায় নেই। দয়া করে শুধু শহর লিখুন, যেমন: Denver
ask-court-pick = নোটিশে কোনটা লেখা আছে?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), আটক মানুষের জন্য
choice-court-closed = { $name } ({ $city }), বন্ধ বা সরে গেছে
choice-court-unsure = { $name } ({ $city }), দয়া করে নোটিশ দেখুন
say-court-closed = দয়া করে নোটিশ আবার দেখুন: আমরা যতদূর জানি, { $name } বন্ধ হয়েছে বা সরে গেছে।
ask-city = এটা কোন শহরে? (0 = পেছনে)
ask-city-court = শুনানি কোন শহরে? নোটিশে যেমন আছে তেমন শহর লিখুন। (0 = পেছনে)
say-city-unreadable = দয়া করে শহরের নাম লিখুন, যেমন: Denver
ask-zone = { $city }-এ কোন সময় চলে?
choice-zone-eastern = পূর্ব (New York, Miami)
choice-zone-central = মধ্য (Chicago, Houston)
choice-zone-mountain = মাউন্টেন (Denver, El Paso)
choice-zone-arizona = অ্যারিজোনা (Phoenix)
choice-zone-pacific = প্যাসিফিক (Los Angeles)
choice-zone-alaska = আলাস্কা
choice-zone-hawaii = হাওয়াই
choice-zone-atlantic = পুয়ের্তো রিকো
choice-zone-chamorro = গুয়াম, সাইপান
ask-own-zone = আপনি যেখানে থাকেন সেখানে কি { $city }-এর সময়ই চলে? রাতে যেন না লিখি, তাই জানতে চাই।
choice-own-same = একই সময়
choice-own-other = অন্য সময়
ask-own-zone-which = আপনি যেখানে থাকেন সেখানে কোন সময় চলে?

ask-when = { $city }-এ শুনানি কোন দিন, কয়টায়? নোটিশে যেমন আছে তেমন লিখুন, যেমন: March 15 2027 8:30 AM
ask-when-other = এটা কোন দিন, কয়টায়? কাগজে যেমন আছে তেমন লিখুন, যেমন: March 15 2027 8:30 AM
ask-when-new = নতুন দিন ও সময় কী? সবচেয়ে নতুন নোটিশে যেমন আছে তেমন লিখুন, যেমন: March 15 2027 8:30 AM
say-when-date = এতে কোনো তারিখ পড়তে পারিনি।
say-when-impossible = এমন দিন ক্যালেন্ডারে নেই। দয়া করে নোটিশ আবার দেখুন।
say-when-no-year = দিন আর মাস যেন গুলিয়ে না যায়, দয়া করে সালও লিখুন, আর মাস কথায় লিখুন।
say-when-unset = মনে হয় ওই কাগজে এখনো তারিখ নেই। দয়া করে নতুন নোটিশ খুঁজুন, বা তারিখ শুনতে 1-800-898-7180 নম্বরে ফোন করুন। শুধু আদালতের কাগজই গণ্য হয়।
ask-day-order = এটা দুভাবে পড়া যায়। আপনি কোন দিন বলছেন?
ask-day-year = কোন সাল?
ask-day-week = আপনি কোন দিন বলছেন?
ask-day-which = একটার বেশি দিন দেখছি। শুনানির দিন কোনটা?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = অন্য দিন
ask-time = { $when_date }: কয়টায়? যেমন: 8:30 AM
ask-half = { $when_date }: সকাল না দুপুরের পর?
ask-time-which = { $when_date }: কোন সময়?
choice-time = { $when_time }
say-time-unreadable = এতে সময় পড়তে পারিনি। দয়া করে এভাবে লিখুন: 8:30 AM
choice-pick = বোতাম দিয়ে দিন বাছুন
ask-month = কোন মাস?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    দয়া করে নোটিশের সঙ্গে মেলান:
    { $what }
    { $when }
    { $place }
    সব ঠিক আছে?
ask-check-doubt =
    দয়া করে আরেকবার দেখুন:
    { $doubts }

    { $what }
    { $when }
    { $place }
    আপনার নোটিশে কি এটাই লেখা?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = হ্যাঁ, সব ঠিক
choice-change = না, কিছু বদলাতে হবে
choice-meant = আমি বলছি { $when_date }
say-doubt-past = এই দিন চলে গেছে।
say-doubt-today-past = আজকের এই সময় চলে গেছে।
say-doubt-far = এটা অনেক বছর পরের তারিখ।
say-doubt-weekend = এটা শনি বা রবিবার। আদালত সাধারণত বন্ধ থাকে।
say-doubt-holiday = এটা সরকারি ছুটির দিন। আদালত সাধারণত বন্ধ থাকে।
say-doubt-early = { $when_time } শুনানির জন্য খুব সকাল।
say-doubt-late = { $when_time } শুনানির জন্য খুব দেরি।
say-doubt-weekday = আপনি অন্য বার লিখেছেন। ওই তারিখ হলো: { $when_date }
say-doubt-year = আপনি সাল লেখেননি। এটা হলো: { $when_date }
say-doubt-zone = আপনি অন্য জায়গার সময় লিখেছেন। নোটিশে যে সময় থাকে, তা { $when_city }-এর সময়। সেখানে কি { $when_time } লেখা?
ask-fix = কী বদলাব?
choice-fix-date = দিন বা সময়
choice-fix-place = আদালত বা জায়গা
choice-fix-city = শহর আর সেখানকার সময়
choice-fix-kind = শুনানির ধরন
choice-fix-who = কার শুনানি

ask-list = কোনটা?
ask-list-empty = এখানে এখনো কোনো শুনানি নেই।
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (দুটি তারিখ আছে)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (দুটি জায়গা আছে)
choice-hearing-awaited = { $what }: এখনো তারিখ নেই
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    এখনো তারিখ নেই। দেখতে থাকুন।
choice-do-change = দিন, সময় বা জায়গা বদলান
choice-do-cancel = এই শুনানি বাতিল হয়েছে
choice-do-list = তালিকায় ফিরুন
ask-sure =
    { $what }, { $when }
    সবচেয়ে নতুন নোটিশে কি লেখা আছে যে এই শুনানি বাতিল? নিশ্চিত না হলে আগে উকিলকে জিজ্ঞেস করুন। শুনানিতে না গেলে ডিপোর্টের আদেশ হতে পারে।
ask-sure-awaited = এই শুনানি কি তালিকা থেকে বাদ দেব?
choice-sure-yes = হ্যাঁ, বাতিল হয়েছে
choice-sure-no = না, রেখে দিন
say-nothing-changed = কিছু বদলায়নি।
say-hearing-gone = ওই শুনানি আপনার তালিকায় আর নেই।

say-thanks = ধন্যবাদ। ওই দিন পর্যন্ত তারিখ দেখতে থাকুন।
say-help-comes =
    জানানোর জন্য ধন্যবাদ। আপনার সাহায্য দরকার, তা অফিসকে বলেছি।
    { $call }
say-call-lawyer = { $name }-কে ফোন করতে পারেন: { $phone }
say-call-lawyer-hours = { $name }-কে ফোন করতে পারেন: { $phone } ({ $hours })
say-call-line = উকিল খুঁজতে এখানে সাহায্য পাবেন: { $phone }
say-call-line-hours = উকিল খুঁজতে এখানে সাহায্য পাবেন: { $phone } ({ $hours })
say-call-nobody = অফিস আপনাকে ফোন করবে।
counsel = { $from }: আমাদের আগের মেসেজে দেওয়া উকিলের নম্বর আর চলে না। { $call }
counsel-other = { $from } ({ $names }): আমাদের আগের মেসেজে দেওয়া উকিলের নম্বর আর চলে না। { $call }
discreet-counsel = { $from }: এখন থেকে { $phone } নম্বরে ফোন করুন, পুরোনো নম্বরে নয়।
reply-date = { $sender }: নতুন তারিখ পেয়েছেন? দয়া করে আপনার সবচেয়ে নতুন চিঠিটি দেখুন।
reply-call-today = { $sender }: আজ আমরা আপনাকে ফোন করব। দয়া করে ফোনটি কাছে রাখুন।
say-after-nodate = ধন্যবাদ। প্রতি সপ্তাহে নতুন তারিখ দেখতে থাকুন: 1-800-898-7180। শুধু আদালতের কাগজই গণ্য হয়।
say-after-over = জানানোর জন্য ধন্যবাদ। এটা নিয়ে আর মনে করিয়ে দেব না।

ask-menu = আপনার জন্য কী করতে পারি?
choice-go-hearings = আমার শুনানি
choice-go-new = শুনানি যোগ করুন
choice-go-settings = সেটিংস
choice-go-help = আমার সাহায্য দরকার
ask-settings = আপনার ভাষা: { $language }। আপনার মেসেজ: { $wording }।
say-wording-discreet = ছোট, বিস্তারিত ছাড়া
say-wording-plain = সব বিস্তারিতসহ
choice-set-language = ভাষা বদলান
choice-set-wording = ছোট বা বিস্তারিত
choice-set-zone = আমি যেখানে থাকি তার সময়
choice-set-stop = আর মেসেজ চাই না
ask-language-again = আপনি কোন ভাষা চান?
say-language-set = এখন থেকে আমরা বাংলায় লিখব।
ask-wording = রিমাইন্ডার কেমন হবে? ছোট: "{ $sender }: আপনার অ্যাপয়েন্টমেন্ট মঙ্গল 15 ডিসে, 8:30 AM"। বিস্তারিত: সবকিছু মেসেজেই লেখা থাকে। আপনার ফোন আর কে দেখতে পারে, ভেবে নিন।
choice-wording-discreet = ছোট, বিস্তারিত ছাড়া
choice-wording-plain = সব বিস্তারিতসহ
say-wording-set-discreet = এখন আপনার রিমাইন্ডার ছোট, কী নিয়ে তা বলে না।
say-wording-set-plain = এখন আপনার রিমাইন্ডারে সব বিস্তারিত থাকবে। যে আপনার ফোন দেখবে সে পড়তে পারবে।
say-zone-set = ধন্যবাদ। আপনার ওখানে যখন দিন, তখন আমরা লিখব।
ask-stop = সব মেসেজ বন্ধ করব? আপনার শুনানি যেমন আছে তেমনই থাকবে, কিন্তু কেউ মনে করিয়ে দেবে না।
choice-stop-all = সব মেসেজ বন্ধ করুন
choice-stop-no = না, লিখতে থাকুন
say-help =
    আমরা { $sender }। আমরা মানুষকে শুনানির কথা মনে করিয়ে দিই। আমরা আদালত নই।
    { $call }
    সব মেসেজ বন্ধ করতে STOP পাঠান। মেনুর জন্য MENU পাঠান।

say-stopped = { $sender }: আমাদের মেসেজ আর পাবেন না। আবার শুরু করতে START পাঠান।
say-restarted-here = আবার স্বাগতম। আমাদের SMS-ও পেয়ে থাকলে সেখানেও START পাঠান।
say-wrong-number = আমরা দুঃখিত। এই নম্বরে আর লিখব না।
ask-leave = একটা প্রশ্ন শেষ হয়নি। কী বন্ধ করব?
choice-leave-question = শুধু ওই প্রশ্নটা
say-left = ঠিক আছে, ওটা বাদ দিলাম।

choice-back = পেছনে
say-choose = দয়া করে এর একটা বেছে নিন।
say-choose-number = দয়া করে নম্বর দিয়ে উত্তর দিন।
say-not-understood = এটা বুঝতে পারিনি।
say-you-are-welcome = আপনাকে স্বাগতম। যেকোনো সময় MENU পাঠাতে পারেন।
say-number-dropped = আপনি এমন নম্বর পাঠিয়েছেন যা A-number-এর মতো। আমরা সেটা মুছে দিয়েছি, রাখিনি। দয়া করে এটা কখনো মেসেজে পাঠাবেন না।
say-names-dropped = ওই কাগজের কোনো নাম আমরা রাখিনি।
say-cannot-read-voice = এখানে আমরা ভয়েস মেসেজ শুনতে পারি না। দয়া করে লিখে পাঠান।
say-cannot-read-photo = এখানে আমরা ছবি বা ফাইল পড়তে পারি না। দয়া করে নোটিশে যে দিন আর সময় আছে তা লিখুন।
say-cannot-read-other = এখানে আমরা শুধু লেখা পড়তে পারি। দয়া করে লিখে পাঠান।
say-cannot-read-old-button = ওই বোতামটা আগের একটা প্রশ্নের।

## When it is unclear, or too much

say-we-were-at = কিছু সময় কেটে গেছে। আমরা এই প্রশ্নে ছিলাম:
say-please-wait = একসঙ্গে অনেক মেসেজ এসেছে। দয়া করে দশ মিনিট পরে আবার লিখুন। সব মেসেজ বন্ধ করতে STOP পাঠান।
say-cannot-read-edit = পুরোনো মেসেজে কিছু বদলালে আমরা দেখতে পাই না। দয়া করে আবার লিখুন।
say-write-in-private = আমি একবারে একজনের সঙ্গেই কথা বলি। দয়া করে আমাকে আলাদা চ্যাটে লিখুন। আমি এখন এই গ্রুপ ছেড়ে যাচ্ছি।
ask-stop-which = আপনি কম মেসেজ চান। কী বন্ধ করব?
choice-stop-about = শুধু { $name }-কে নিয়ে
staff-unclear-text = { $label } যা লিখেছেন তা আমরা পড়তে পারিনি। দয়া করে যোগাযোগ করুন।
staff-unclear-unfinished = { $label } একটা তারিখ লিখেছেন, কিন্তু নিশ্চিত করেননি। এটা গোনা হয় না, কাউকে মনে করানো হয় না। দয়া করে জিজ্ঞেস করুন।
staff-unclear-stop = { $label } কম মেসেজ চান, কিন্তু কোনটা তা পরিষ্কার নয়। দয়া করে জিজ্ঞেস করুন।

## Delivery: why something did not arrive, and who is asked then

why-stopped = তিনি আর মেসেজ চান না
why-number = নম্বরটা কাজ করে না, বা SMS নেয় না
why-account = সেবা দেওয়া কোম্পানি আমাদের অ্যাকাউন্ট বা সেটিংস মানছে না
why-filtered = ফোন কোম্পানিগুলো আমাদের মেসেজ আটকে রাখছে
why-phone = ফোন বন্ধ বা নাগালের বাইরে
why-provider = সেবা দেওয়া কোম্পানির সঙ্গে যোগাযোগ হচ্ছে না
why-blocked = তিনি বটকে ব্লক করেছেন
why-gone = চ্যাটটা আর নেই
why-unreadable = সেবা দেওয়া কোম্পানি আমাদের লেখা পড়তে পারছে না
why-unknown = সেবা দেওয়া কোম্পানি এমন কারণ দিয়েছে যা আমরা চিনি না
why-twice = আরেকটা প্রোগ্রাম একই বট চালাচ্ছে
why-throttled = একসঙ্গে বেশি মেসেজ হয়ে গেছে
why-late = সাহায্য করার সময় পেরিয়ে গিয়েছিল
relay-ask = { $sender }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তার কোনো উত্তর পাইনি: { $when }। তিনি এটা জানেন কি না, দয়া করে নিশ্চিত হোন।
staff-silent = { $label }-এর কাছ থেকে অনেক দিন কোনো খবর নেই। ফোনটা এখনো তাঁর কি না, আমরা এখন জিজ্ঞেস করছি। দয়া করে ফোন করুন।
staff-silent-many = যেসব ফোন থেকে অনেক দিন কোনো খবর নেই: { $count }টি। দয়া করে ফোন করার তালিকা দেখুন।
staff-load = { $channel }: নীরব সময়ের আগে যতটা সময় আছে, আগামীকালের রিমাইন্ডারের তার চেয়ে বেশি লাগবে। আমরা আগে শুরু করছি।
discreet-still = আপনিই তো? 1 = হ্যাঁ, দেখান। 2 = ভুল নম্বর।
discreet-still-tap = এখনো আপনিই তো?
choice-still-me = হ্যাঁ, আমাকে দেখান
choice-still-wrong = ভুল নম্বর

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }-এ মেসেজ আবার যাচ্ছে। { $minutes } মিনিট দেরি হয়েছিল।
staff-job-failed = এটা কাজ করেনি: { $job } ({ $reason })। আমরা পরে আবার চেষ্টা করব। দয়া করে মেশিনটা দেখুন।
staff-job-down = { $since } থেকে এটা কাজ করছে না: { $job } ({ $reason })। আমরা প্রতি ঘণ্টায় আবার চেষ্টা করি। কী করতে হবে, মেশিনে { $command } তা বলে।
staff-clock-back = মেশিনের ঘড়ি { $minutes } মিনিট পিছিয়ে দেওয়া হয়েছে। দয়া করে দেখুন।
staff-disk = ডিস্ক প্রায় ভরে গেছে: { $megabytes } MB বাকি। দয়া করে জায়গা খালি করুন, নইলে কোনো মেসেজ রাখা যাবে না।
staff-case-ends = { $label }: নতুন তারিখের কথা কেউ জানায়নি। দুই সপ্তাহ পরে আমরা এই মামলা মুছে দেব। কোনো তারিখ বাদ গিয়ে থাকলে দয়া করে যোগ করুন।
digest =
    আজ অফিসের জন্য:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1টি শুনানি কাছে এসেছে, নিশ্চিত হয়নি।
   *[other] { $count }টি শুনানি কাছে এসেছে, নিশ্চিত হয়নি।
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 জনের শুনানি আছে, কিন্তু মেসেজ পৌঁছায় না।
   *[other] { $count } জনের শুনানি আছে, কিন্তু মেসেজ পৌঁছায় না।
}
digest-tasks = { $count ->
    [one] ফোন করার তালিকায় 1টি কাজ বাকি।
   *[other] ফোন করার তালিকায় { $count }টি কাজ বাকি।
}
digest-imports = { $count ->
    [one] 1টি আমদানি ছাড়ার অপেক্ষায়।
   *[other] { $count }টি আমদানি ছাড়ার অপেক্ষায়।
}
digest-ending = এক সপ্তাহের মধ্যে যে মামলাগুলি মুছে দেওয়া হবে: { $count }টি। যা পাঠানো হয়েছে তার প্রমাণ লাগলে এখনই ছাপিয়ে নিন।
digest-paused = পাঠানো বন্ধ আছে: { $channel } ({ $reason })।
digest-guidance = { $count ->
    [one] 1টি তথ্য শিগগিরই যাচাই করতে হবে।
   *[other] { $count }টি তথ্য শিগগিরই যাচাই করতে হবে।
}
digest-more = … আরও { $count }টি

## The first day

profile-about = আপনার ভাষায় অ্যাপয়েন্টমেন্টের কথা মনে করিয়ে দিই। বিনা পয়সায়। বন্ধ করতে STOP পাঠান।
profile-description = আমরা আপনাকে অ্যাপয়েন্টমেন্টের কথা মনে করিয়ে দিই, যাতে কোনোটা বাদ না যায়। এটা বিনা পয়সায়। শুরু করতে নিচের বোতাম চাপুন। যেকোনো সময় বন্ধ করতে STOP পাঠান।
staff-test = এটা একটা পরীক্ষা। অফিসের সতর্কবার্তা আপনার কাছে এখানে আসবে।

## On paper

poster-title = আমরা আপনাকে অ্যাপয়েন্টমেন্টের কথা মনে করিয়ে দিই
poster-why = যাতে কোনোটা বাদ না যায়। আপনার ভাষায়। বিনা পয়সায়।
poster-telegram = Telegram-এ: ফোনের ক্যামেরা এই চৌকোর দিকে ধরুন, তারপর বোতাম চাপুন।
poster-sms = SMS-এ: { $phone } নম্বরে "{ $word }" লিখে পাঠান
sheet-title = আপনার অ্যাপয়েন্টমেন্টের রিমাইন্ডার
sheet-name = আপনাকে কী নামে ডাকব? ডাকনাম সবচেয়ে ভালো।
sheet-number = দয়া করে এই কাগজে পুরো নাম বা A-number লিখবেন না।
sheet-phone = আপনার মোবাইল নম্বর
sheet-date = দিন, সময় ও শহর, আপনার সবচেয়ে নতুন নোটিশে যেমন আছে
sheet-news = আমাকে অফিসের খবরও পাঠাতে পারেন। এটা আমার আলাদা সিদ্ধান্ত।
sheet-share = এই মানুষেরাও আমার তারিখের মেসেজ পেতে পারেন। প্রত্যেকে নিজের আলাদা কাগজ পূরণ করবেন।
sheet-privacy = আমরা শুধু এই কাগজে যা লেখা আছে আর আমাদের মেসেজগুলো রাখি। বিজ্ঞাপনের জন্য কাউকে আপনার নম্বর দিই না। কেস শেষ হলে সব মুছে ফেলি।
sheet-signature = সই
sheet-day = আজকের তারিখ
sheet-keep = দয়া করে এই অংশটা রেখে দিন।
sheet-sender = আমাদের মেসেজ { $phone } থেকে আসে এবং এভাবে শুরু হয়: { $sender }
sheet-never = আমরা কখনো টাকা, পাসওয়ার্ড বা A-number চাই না।
sheet-call = প্রশ্ন আছে? আমাদের ফোন করুন: { $phone }

## Settings and privacy

choice-set-second = দ্বিতীয় ভাষা
choice-set-code = আমার কোড শব্দ
choice-set-ways = আমাকে কোথায় লিখবেন
choice-set-data = আমার সম্পর্কে কী জানেন
ask-second = কোনো লেখা { $language }-এ না থাকলে কোন ভাষায় লিখব?
choice-second-none = দ্বিতীয় ভাষা চাই না
say-second-set = ধন্যবাদ। কোনো লেখা আপনার ভাষায় না থাকলে { $language }-এ পাবেন।
say-second-none = ঠিক আছে। দ্বিতীয় ভাষা ব্যবহার করব না।

ask-code = কোড শব্দ দেখে বুঝবেন মেসেজটা সত্যিই আমাদের: এটা রিমাইন্ডারে লেখা থাকে। 3 থেকে 16 অক্ষর বা সংখ্যার একটা শব্দ লিখুন, যেমন: mango7
ask-code-have = আপনার কোড শব্দ { $code }। মেসেজ আমাদের কি না যেন বোঝেন, তাই এটা রিমাইন্ডারে থাকে। বদলাতে নতুন শব্দ লিখুন।
choice-code-remove = কোড শব্দ বাদ দিন
say-code-set = এখন আপনার কোড শব্দ { $code }। দয়া করে কাউকে বলবেন না।
say-code-removed = আপনার রিমাইন্ডারে আর কোড শব্দ নেই।
say-code-unreadable = দয়া করে অন্তত 3 অক্ষরের একটা শব্দ লিখুন, অন্য চিহ্ন ছাড়া। সংখ্যা থাকতে পারে।
say-code-long = এই শব্দ বেশি লম্বা। দয়া করে ছোট একটা বাছুন।
say-code-telling = এই শব্দ থেকে অন্যরা বুঝে যেতে পারে মেসেজ কী নিয়ে। দয়া করে অন্য একটা বাছুন, যেমন ফল বা পশুর নাম।
telling-words = আদালত কোর্ট শুনানি বিচার উকিল আইন ইমিগ্রেশন অভিবাস ডিপোর্ট জামিন আশ্রয় ভিসা adalat shunani ukil bicharok jamin

ask-ways =
    আমরা আপনাকে এখানে লিখি:
    { $ways }
choice-ways-sms = SMS-এও
choice-ways-telegram = Telegram-এও
choice-ways-moved = আমার নম্বর বদলেছে
choice-ways-first = আগে কোথায় পাঠাবেন
ask-first = আপনাকে আগে কোথায় লিখব?
say-first-set = ঠিক আছে। আগে সেখানেই লিখব।
say-move-code =
    আপনার কোড: { $code }
    { $how }
    এটা একবার, এক দিন পর্যন্ত কাজ করে। আর কাউকে দেখাবেন না।
say-how-sms-here = আপনার অন্য ফোন থেকে এই নম্বরে পাঠান।
say-how-sms = আপনার ফোন থেকে SMS করে { $to } নম্বরে পাঠান।
say-how-telegram = Telegram-এ আমাদের পাঠান: { $to }
say-way-added = হয়ে গেছে। আমাদের মেসেজ এখন এখানেও আসবে।
say-way-moved = হয়ে গেছে। এখন থেকে আপনাকে এখানে লিখব। পুরোনো নম্বরে আর মেসেজ যাবে না।
say-way-same = কোডটা এখানেই পেয়েছেন। দয়া করে অন্য ফোন থেকে পাঠান।
say-way-taken = এই ফোন আমরা নিজেরা যোগ করতে পারিনি। অফিসকে জানানো হয়েছে, তারা আপনাকে সাহায্য করবে।
say-way-warning = আপনার মেসেজ এখন { $way }-এও যায়, বা শুধু সেখানে। আপনি এটা না চেয়ে থাকলে দয়া করে { $phone } নম্বরে ফোন করুন।

choice-do-mute = এই মামলা নিয়ে মেসেজ চাই না
choice-do-unmute = এই মামলা নিয়ে আবার মেসেজ দিন
say-what-muted = { $what } (মেসেজ নেই)
say-muted = ঠিক আছে। এই মামলার কোনো তারিখ নিয়েই আর লিখব না। বাকি সব আগের মতোই চলবে।
say-unmuted = ঠিক আছে। এই মামলার সব তারিখ নিয়ে আবার মেসেজ পাবেন।

ask-data = আপনার সম্পর্কে কী রাখি তা দেখাতে বা মুছে দিতে পারি।
choice-data-stored = কী রাখেন তা দেখান
choice-data-erase = আমার তথ্য মুছুন
say-stored =
    আপনার সম্পর্কে আমরা এগুলো রাখি:
    { $lines }
    { $kept }
say-stored-language = ভাষা: { $language }
say-stored-second = দ্বিতীয় ভাষা: { $language }
say-stored-zone = আপনি যেখানে থাকেন তার সময়: { $zone }
say-stored-wording = আপনার মেসেজ: { $wording }
say-stored-code = কোড শব্দ: { $code }
say-stored-way = { $way }: আপনি রাজি হয়েছেন { $when_date }
say-stored-way-office = { $way }: আপনি রাজি, অফিস লিখে রেখেছে { $when_date }
say-stored-way-silent = { $way }: মেসেজ নেই
say-stored-people = আপনি যাদের তারিখ পান: { $names }
say-stored-followers = { $count ->
    [one] আরও 1 জন আপনার শুনানি নিয়ে মেসেজ পান।
   *[other] আরও { $count } জন আপনার শুনানি নিয়ে মেসেজ পান।
}
say-stored-kept = { $days ->
    [one] আর আমাদের মধ্যের মেসেজ। মামলা শেষ হলে আমরা 1 দিন পরে তা মুছে দিই। "আমার তথ্য মুছুন" বাছলে সব এখনই মুছে দিই।
   *[other] আর আমাদের মধ্যের মেসেজ। মামলা শেষ হলে আমরা { $days } দিন পরে তা মুছে দিই। "আমার তথ্য মুছুন" বাছলে সব এখনই মুছে দিই।
}
ask-erase = আপনার সম্পর্কে যা জানি সব মুছে দেব? তখন কেউ মনে করিয়ে দেবে না। আপনার শুনানি যেমন আছে তেমনই থাকবে: দয়া করে সেখানে যাবেন।
choice-erase-yes = হ্যাঁ, মুছে দিন
choice-erase-no = না, রেখে দিন
ask-erase-sure = এটা আর ফেরানো যাবে না। দয়া করে আগে তারিখগুলো লিখে রাখুন। এখন সব মুছব?
choice-erase-sure = হ্যাঁ, সব মুছে দিন
say-erased = { $sender }: আপনার সম্পর্কে যা জানতাম মুছে দিয়েছি। আমাদের মেসেজ আর পাবেন না। নতুন করে শুরু করতে START পাঠান।
staff-erased = কেউ একজন তাঁর তথ্য মুছে দিতে বলেছেন। মুছে দেওয়া হয়েছে।
staff-erased-stays = কেউ একজন তাঁর তথ্য মুছে দিতে বলেছেন। মুছে দেওয়া হয়েছে। অফিসের মামলা, বা যার তারিখ অন্যরাও পান, তাঁকে ছাড়াই চলবে: দয়া করে ফোন করার তালিকা দেখুন।
staff-two-people = { $label } { $way } ফোনটা ব্যবহার করতে চান, কিন্তু সেটার নিজের মামলা আছে। কিছু জোড়া হয়নি। দয়া করে ফোন করুন।

## A hearing's life

discreet-awaited = { $from }: আপনার অ্যাপয়েন্টমেন্টের তারিখ পেয়েছেন? দয়া করে দেখে নিন।
discreet-awaited-short = { $from }: এখন তারিখ আছে?
discreet-awaited-other = { $from }: যে অ্যাপয়েন্টমেন্টের খোঁজ রাখেন তার তারিখ আছে? দয়া করে দেখে নিন।
awaited-check = { $from }: শুনানির তারিখ পেয়েছেন? দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। সেখানে কিছু না দেখালে তার মানে কখনোই এই নয় যে শুনানি নেই। শুধু আদালতের কাগজই গণ্য হয়।
awaited-check-other = { $from }: { $names }-এর শুনানির তারিখ আছে? দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। সেখানে কিছু না দেখালে তার মানে কখনোই এই নয় যে শুনানি নেই। শুধু আদালতের কাগজই গণ্য হয়।
awaited-stop = { $text } { $stop }
choice-havedate = তারিখ পেয়েছি
choice-notyet = এখনো না
choice-unask = আর জিজ্ঞেস নয়
choice-unset = আমার এখনো তারিখ নেই
say-awaited =
    লিখে রেখেছি: এখনো তারিখ নেই। আমরা সপ্তাহে একবার জিজ্ঞেস করব।
    আপনিও প্রতি সপ্তাহে দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180
    সেখানে কিছু না দেখালে তার মানে কখনোই এই নয় যে শুনানি নেই। শুধু আদালতের কাগজই গণ্য হয়।
say-unasked = ঠিক আছে, আর জিজ্ঞেস করব না। দয়া করে নিজে তারিখ দেখতে থাকুন: 1-800-898-7180। তারিখ পেলে "শুনানি" লিখে পাঠান।

choice-missed = আমি যেতে পারিনি
say-missed =
    এটা গুরুতর। কেউ শুনানিতে না গেলে বিচারক তাঁকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন।
    দয়া করে আজই ফোন করুন। চিঠির অপেক্ষা করবেন না।
    { $call }
    আমরা অফিসকে জানিয়েছি।
ask-over =
    { $what }, { $when }
    পুরো মামলা কি শেষ, আর কোনো শুনানি নেই? বিচারক রায় দিয়ে থাকলে তার মানে কী, সেই দিনই উকিলকে জিজ্ঞেস করুন।
ask-over-awaited = পুরো মামলা কি শেষ, আর কোনো শুনানি নেই? বিচারক রায় দিয়ে থাকলে তার মানে কী, সেই দিনই উকিলকে জিজ্ঞেস করুন।
choice-over-yes = হ্যাঁ, শেষ হয়েছে
choice-over-no = না, মনে করাতে থাকুন

choice-do-over = আমার মামলা শেষ
choice-do-calendar = আমার ক্যালেন্ডারে রাখুন
choice-do-map = ম্যাপে জায়গা দেখান
calendar-title = { $sender }: অ্যাপয়েন্টমেন্ট
say-calendar = এই নিন আপনার ক্যালেন্ডারের ফাইল। কী নিয়ে তা এতে লেখা নেই। তারিখ বদলালে নতুন ফাইল চান।
say-calendar-link = এই লিঙ্ক তারিখটা আপনার ক্যালেন্ডারে রাখে। কী নিয়ে তা এতে লেখা নেই: { $link }
say-calendar-none = এই তারিখের জন্য ক্যালেন্ডারের ফাইল নেই।
say-map =
    { $place }
    { $link }
    আপনার নোটিশে লেখা জায়গায় যান।

## Guide

choice-go-guide = প্রশ্ন ও উত্তর
choice-go-lawyer = আমার উকিলকে ফোন করুন
ask-guide = আপনি কী জানতে চান?
choice-guide-more = আরও প্রশ্ন
guide-said =
    { $text }

    সূত্র: { $source } ({ $reviewed })। আইনি পরামর্শ নয়।
guide-said-call =
    { $text }

    { $call }
    সূত্র: { $source } ({ $reviewed })। আইনি পরামর্শ নয়।
guide-own = { $text }

guide-dont_miss-title = শুনানি কেন বাদ দেবেন না?
guide-dont_miss =
    প্রতিটি শুনানি গুরুত্বপূর্ণ, ছোটটাও।

    না গেলে বিচারক আপনাকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন। দেরি হলে না আসা ধরা হতে পারে।

    প্রথম কাগজে (NTA) তারিখ না থাকলেও এটা সত্যি।

    তারিখ বদলাতে পারে, এগিয়েও আসতে পারে। প্রতি সপ্তাহে দেখুন:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    সেখানে কিছু না দেখালেও দেখতে থাকুন। শুধু আদালতের কাগজই গণ্য হয়।

    আদালতের প্রতিটি চিঠি খুলুন। আগেভাগে উকিলের কাছে যান।
guide-dont_miss-sms = প্রতিটি শুনানি গুরুত্বপূর্ণ। না গেলে বা দেরি হলে বিচারক আপনাকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন। প্রথম কাগজে (NTA) তারিখ না থাকলেও। প্রতি সপ্তাহে দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। কিছু না দেখালেও দেখতে থাকুন। শুধু আদালতের কাগজই গণ্য হয়।

guide-what_to_bring-title = কী নিয়ে যাবেন
guide-what_to_bring =
    শুনানিতে মানুষ এগুলো নিয়ে যান:
    - শুনানির নোটিশ
    - মামলার প্রথম কাগজ (NTA)
    - ছবিওয়ালা আইডি
    - আদালতের সব কাগজ, কপিসহ
    - যে কাগজ ইংরেজিতে নয় তার অনুবাদ

    আগে বের হোন: নিরাপত্তা তল্লাশির লাইন থাকে।

    বিচারকের পড়ার কাগজের সময়সীমা আছে। কাগজ নিয়ে উকিলকে জিজ্ঞেস করুন।
guide-what_to_bring-sms = আনুন: নোটিশ, আদালতের প্রথম কাগজ (NTA), ছবিওয়ালা আইডি, আদালতের সব কাগজ কপিসহ, আর অনুবাদ। আগে বের হোন: নিরাপত্তা তল্লাশির লাইন থাকে। বিচারকের জন্য কাগজের সময়সীমা আছে: উকিলকে জিজ্ঞেস করুন।

guide-day_of_hearing-title = শুনানির দিন
guide-day_of_hearing =
    ঠিক সময়ে নিরাপত্তা তল্লাশি পার হয়ে ঘরে থাকুন। দেরি হলে না আসা ধরা হতে পারে।

    আদালতের দোভাষী বিনা পয়সায়।

    বের হওয়ার আগে পরের তারিখের কাগজ খুঁজুন। কাগজ নেই? চেয়ে নিন, আর দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180।

    তারপর নতুন তারিখ আমাদের জানান। আমরা মনে করিয়ে দেব।
guide-day_of_hearing-sms = ঠিক সময়ে নিরাপত্তা তল্লাশি পার হয়ে ঘরে থাকুন: দেরি হলে না আসা ধরা হতে পারে। আদালতের দোভাষী বিনা পয়সায়। বের হওয়ার আগে পরের তারিখের কাগজ চান। তারপর নতুন তারিখ আমাদের জানান।

guide-in_person_or_online-title = নিজে যাব, না ইন্টারনেটে?
guide-in_person_or_online =
    নিজে যান, যদি না নোটিশ বা আদালত বলে যে ইন্টারনেটে হবে।

    শুধু ভিডিও লিঙ্ক থাকলেই শুনানি ইন্টারনেটে হবে, এমন নয়। বিচারক বদলালে লিঙ্কও বদলাতে পারে।

    নিশ্চিত নন? নোটিশে লেখা আদালতে বা 1-800-898-7180 নম্বরে ফোন করুন। ইন্টারনেটে শুনানির জন্য বিচারককে বলার বিষয়ে উকিলকে জিজ্ঞেস করুন। বিচারক হ্যাঁ না বলা পর্যন্ত নিজে যেতে হবে।
guide-in_person_or_online-sms = নিজে যান, যদি না নোটিশ বা আদালত বলে যে ইন্টারনেটে হবে। শুধু ভিডিও লিঙ্ক থাকলেই ইন্টারনেটে নয়। বিচারককে বলার বিষয়ে উকিলকে জিজ্ঞেস করতে পারেন। বিচারক হ্যাঁ না বলা পর্যন্ত নিজে যেতে হবে।

guide-cannot_go-title = যেতে না পারলে
guide-cannot_go =
    অন্য দিন বা অন্য আদালত চাইলেই কেউ ছাড় পায় না, যতক্ষণ না বিচারক হ্যাঁ বলেন। বাসা বদলালে মামলা সরে না।

    যিনি থাকেন না, তাঁর ডিপোর্টের (দেশ থেকে বের করার) আদেশ হতে পারে, অসুস্থ হলেও, দূরে থাকলেও।

    ওই দিনের আগে উকিল বিচারককে বলতে পারেন। এখনই ফোন করুন, দেরি করবেন না।
guide-cannot_go-sms = অন্য দিন বা আদালত চাইলেই কেউ ছাড় পায় না, যতক্ষণ না বিচারক হ্যাঁ বলেন। যিনি থাকেন না, তাঁর ডিপোর্টের (দেশ থেকে বের করার) আদেশ হতে পারে। উকিল আগেই বিচারককে বলতে পারেন। এখনই ফোন করুন।

guide-moved-title = বাসা বদলেছি
guide-moved =
    আমাদের বললে আদালতকে বলা হয় না। উকিল, ডাকঘর বা USCIS-কে বললেও হয় না।

    1. আদালত: ফর্ম EOIR-33 (ঠিকানা বদল), 5 দিনের মধ্যে। প্রত্যেকের জন্য একটি ফর্ম, আর একটি কপি ICE-এর উকিলদের (OPLA)। ইন্টারনেটেও করা যায়: https://respondentaccess.eoir.justice.gov
    2. USCIS: ফর্ম AR-11 বা আপনার অনলাইন অ্যাকাউন্ট, 10 দিনের মধ্যে।
    3. ICE, সেখানে হাজিরা দিলে: https://www.ice.gov/check-in (5 কাজের দিনের মধ্যে)।

    আদালত চিঠি পাঠায় আপনার শেষ ঠিকানায়। সেখানে যা পাঠায় তা-ই ধরা হয়।
    বাসা বদলালে মামলা অন্য আদালতে যায় না।
guide-moved-sms = আমাদের, ডাকঘর বা USCIS-কে বললে আদালতকে বলা হয় না। আদালত: ফর্ম EOIR-33 (নতুন ঠিকানা) 5 দিনের মধ্যে, প্রত্যেকের জন্য একটি: https://respondentaccess.eoir.justice.gov USCIS: ফর্ম AR-11 10 দিনের মধ্যে। ICE, সেখানে হাজিরা দিলে: 5 কাজের দিনের মধ্যে। বাসা বদলালে মামলা সরে না।

guide-afraid_to_go-title = যেতে ভয় লাগছে
guide-afraid_to_go =
    দুটো কথাই সত্যি:
    - মে 2025 থেকে ICE ইমিগ্রেশন আদালতে মানুষকে গ্রেপ্তার করেছে।
    - শুনানিতে না গেলে বিচারক আপনাকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন।

    ওই দিনের আগে উকিল বা আইনি সহায়তার সঙ্গে কথা বলুন। জিজ্ঞেস করতে পারেন:
    - আমি কি বিচারকের কাছে ইন্টারনেটে শুনানি চাইতে পারি?
    - সরকার আমার মামলা বন্ধ (dismiss) করতে বললে কী হবে? এটা সব সময় ভালো খবর নয়।

    কোথায় যাচ্ছেন, বিশ্বাসী কাউকে বলে যান। আটক মানুষকে পরিবার এখানে খুঁজতে পারে: https://locator.ice.gov (A-number লাগবে: বাসায় রাখুন, এখানে কখনো পাঠাবেন না)।
guide-afraid_to_go-sms = দুটো কথাই সত্যি। মে 2025 থেকে ICE ইমিগ্রেশন আদালতে মানুষকে গ্রেপ্তার করেছে। শুনানিতে না গেলে ডিপোর্টের (দেশ থেকে বের করার) আদেশ হতে পারে। আগেই উকিলের সঙ্গে কথা বলুন, ইন্টারনেটে শুনানি নিয়েও। বিশ্বাসী কাউকে বলে যান।

guide-interpreter-title = বিনা পয়সায় দোভাষী
guide-interpreter =
    ইমিগ্রেশন আদালতে দোভাষী বিনা পয়সায়।

    আপনার ভাষা, আঞ্চলিক ভাষা আর এলাকা আদালত বা বিচারককে জানান।

    পরিবার ও বন্ধুরা আদালতে দোভাষী হতে পারেন না।

    দোভাষীর কথা না বুঝলে বিচারককে বলুন।

    USCIS-এর ইন্টারভিউর জন্য তাদের চিঠিতে কী লেখা পড়ুন।
guide-interpreter-sms = ইমিগ্রেশন আদালতে দোভাষী বিনা পয়সায়। আপনার ভাষা, আঞ্চলিক ভাষা আর এলাকা আদালতকে জানান। পরিবারের কেউ আদালতে দোভাষী হতে পারেন না। USCIS-এর ইন্টারভিউর জন্য তাদের চিঠি পড়ুন।

guide-find_a_lawyer-title = উকিল খোঁজা
guide-find_a_lawyer =
    সব কাগজ নিয়ে আগেভাগে উকিলের কাছে যান।

    ইমিগ্রেশন নিয়ে আইনি পরামর্শ শুধু উকিল, আর বিচার বিভাগের (Justice Department) অনুমোদন পাওয়া সহায়করা দিতে পারেন। আর কেউ নয়।

    বিনা পয়সায় বা কম খরচে সাহায্যের তালিকা, আদালতের:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = সব কাগজ নিয়ে আগেভাগে উকিলের কাছে যান। আইনি পরামর্শ শুধু উকিল, আর বিচার বিভাগের অনুমোদন পাওয়া সহায়করা দিতে পারেন। বিনা পয়সায় বা কম খরচে: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = প্রতারণা থেকে সাবধান
guide-scams =
    কেউ কেউ আদালত, উকিল বা ICE সাজে। তারা ভিডিওতে নকল শুনানি করে, "জামিনের" টাকা চায়, বা নকল নম্বর থেকে ফোন করে।

    আমরা কখনো টাকা, A-number, সোশ্যাল সিকিউরিটি নম্বর বা পাসওয়ার্ড চাই না। আদালত কখনো এখানে লিঙ্ক পাঠায় না।

    সরকারের আসল পেজের শেষে .gov থাকে।

    সন্দেহ হলে উকিলকে, বা নোটিশে লেখা নম্বরে আদালতকে ফোন করুন। জানাতে: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = আমরা কখনো টাকা, A-number বা পাসওয়ার্ড চাই না। আদালত কখনো এখানে লিঙ্ক পাঠায় না। সরকারের আসল পেজের শেষে .gov থাকে। ভিডিওতে নকল শুনানি আর নকল নম্বর আছে। জানাতে: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = আদালতের চিঠি বা আদেশ
guide-letter_or_order =
    আদালতের প্রতিটি চিঠি সঙ্গে সঙ্গে খুলুন। তাতে তারিখ বদলাতে পারে বা কিছু চাওয়া হতে পারে।

    ডিপোর্টের (দেশ থেকে বের করার) আদেশ পেলে: সেই দিনই উকিলের সঙ্গে কথা বলুন। উত্তর দেওয়ার উপায় থাকতে পারে, কিন্তু সময় কম: কয়েক দিন, কয়েক সপ্তাহ নয়। শুনানিতে না গেলে যে আদেশ হয় তা সঙ্গে সঙ্গে কার্যকর।

    কেউ কি আপনাকে মামলা বন্ধ (dismiss) করতে রাজি হতে বলছে? আগে উকিলের সঙ্গে কথা বলুন। 2025 থেকে এর ফলে কাউকে কাউকে দ্রুত ডিপোর্ট করা হয়েছে।

    সব কাগজ রেখে দিন।
guide-letter_or_order-sms = আদালতের প্রতিটি চিঠি সঙ্গে সঙ্গে খুলুন। ডিপোর্টের (দেশ থেকে বের করার) আদেশ পেলে সেই দিনই উকিলের সঙ্গে কথা বলুন। সময় কম: কয়েক দিন, কয়েক সপ্তাহ নয়। মামলা বন্ধ (dismiss) করতে রাজি হওয়ার আগে উকিলের সঙ্গে কথা বলুন।

guide-missed-title = শুনানিতে যেতে পারিনি
guide-missed =
    কেউ শুনানিতে না গেলে বিচারক তাঁকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন। এমন আদেশ সঙ্গে সঙ্গে কার্যকর।

    বিচারককে মামলা আবার খুলতে বলার উপায় থাকতে পারে, সাধারণত একবারই। সময় কম: কয়েক দিন, কয়েক সপ্তাহ নয়।

    আজই উকিলের সঙ্গে কথা বলুন। বিচারক কী ঠিক করেছেন জানতে: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। সেখানে কিছু না দেখালেও দেখতে থাকুন।
guide-missed-sms = বিচারক আপনাকে ছাড়াই ডিপোর্টের (দেশ থেকে বের করার) আদেশ দিতে পারেন, তা সঙ্গে সঙ্গে কার্যকর। মামলা আবার খুলতে বলার উপায় থাকতে পারে, সাধারণত একবার। সময় কম: কয়েক দিন, কয়েক সপ্তাহ নয়। আজই উকিলের সঙ্গে কথা বলুন।

choice-go-family = পরিবার
ask-family = পরিবার: আপনি কী করতে চান?
choice-family-list = আমার তারিখ কে পায় দেখি
choice-family-invite = আত্মীয়কে ডাকি
choice-family-give = যাঁর শুনানি তাঁকে কোড দিই
choice-family-code = আমার কাছে কোড আছে
choice-family-leave = কারও তারিখ আর চাই না
ask-family-name = কাকে ডাকতে চান? ডাকনামই যথেষ্ট, যেমন "আমার বোন"। দয়া করে পুরো নাম পাঠাবেন না।
ask-family-calls = { $name } আপনাকে কী বলে ডাকেন? ডাকনাম সবচেয়ে ভালো, যেমন "মা" বা "বড় মামা"।
say-family-code =
    দয়া করে এই কোড { $name }-কে নিজে দিন। এটা একবার, 7 দিন পর্যন্ত কাজ করে।
    { $ways }
family-way-code = কোড: { $code }
family-way-sms = কোডটা SMS করা যায় { $phone } নম্বরে
family-way-link = বা Telegram-এ এটা খুলুন: { $link }
ask-family-code = যে কোড পেয়েছেন তা লিখুন।
say-family-code-wrong = ওই কোড কাজ করে না। দয়া করে নতুন একটা চান।
say-family-joined = হয়ে গেছে। এখন { $name }-এর তারিখ আর একই রিমাইন্ডার আপনিও পাবেন।
say-family-linked = হয়ে গেছে। { $name } আপনার জন্য যা লিখেছিলেন তা এখন আপনার হাতে। আপনার তারিখ কে পাবে, আপনিই ঠিক করবেন।
ask-family-list = এঁরা আপনার তারিখ পান, বা পেতে চান:
ask-family-nobody = আর কেউ আপনার তারিখ পায় না।
choice-family-approved = { $name }: আপনার তারিখ পান
choice-family-pending = { $name }: উত্তরের অপেক্ষায়
ask-family-allow = { $name } কি আপনার সব তারিখ দেখতে ও রিমাইন্ডার পেতে পারেন?
ask-family-remove = { $name } আপনার তারিখের রিমাইন্ডার পান। এটা বন্ধ করব?
say-family-approved = ঠিক আছে। এখন থেকে { $name } আপনার তারিখ পাবেন।
say-family-removed = ঠিক আছে। { $name } আপনার তারিখ নিয়ে আমাদের কাছ থেকে আর কিছু পাবেন না। যে কোড কেউ ব্যবহার করেনি তা আর কাজ করবে না।
ask-family-leave = কার তারিখ আর পেতে চান না?
say-family-left = আপনি আর { $name }-এর তারিখ পাবেন না।
say-family-offer = { $name }-ও কি এই রিমাইন্ডার পাবেন? { $name }-এর জন্য কোড পেতে "পরিবার" লিখে পাঠান।

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: আপনার জন্য একটি মেসেজ আছে।
staff-broadcast-asked = { $name } চান আপনি এই মেসেজ অনুমোদন করুন: "{ $title }"। যাঁরা পাবেন: { $count }। দেখতে /broadcast পাঠান।
staff-broadcast-grown = মেসেজ "{ $name }" থামানো আছে: এখন অনুমোদিত সংখ্যার ({ $count }) চেয়ে বেশি মানুষ পাবেন। দয়া করে দেখুন।

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = আমাদের জানানো হয়েছে, এই দিন আদালত বন্ধ। এতে কিছু বাতিল হয় না। যাওয়ার আগে দেখে নিন।
sms-closed-short = আদালত বন্ধ থাকতে পারে। কিছু বাতিল নয়: আগে দেখুন।
rich-closed = আমাদের জানানো হয়েছে, এই দিন আদালত বন্ধ। এতে কিছু বাতিল হয় না। যাওয়ার আগে দেখে নিন।

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = আমাদের জানানো হয়েছে, { $court } এই দিন বন্ধ: { $date }। এই মেসেজে কিছু বাতিল হয় না। যাওয়ার আগে দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। শুধু আদালতের কাগজই গণ্য হয়। প্রশ্ন: { $phone }
ready-court_moved = আমাদের জানানো হয়েছে, { $court } নতুন জায়গায় গেছে। নতুন জায়গা: { $place }। আদালত অন্য কিছু না বললে দিন ও সময় একই। সবচেয়ে নতুন নোটিশের জায়গায় যান আর দেখুন: https://acis.eoir.justice.gov/en/ বা 1-800-898-7180। প্রশ্ন: { $phone }
ready-office_moved = আমাদের অফিস নতুন জায়গায় গেছে। নতুন ঠিকানা: { $place }। শুধু আমাদের অফিস বদলেছে: আপনার শুনানি আগের জায়গাতেই। প্রশ্ন: { $phone }
ready-new_attorney = এই মামলার উকিল এখন { $attorney }: { $number }। এখন থেকে ওখানে ফোন করুন। শুনানি আগের মতোই আছে। কিছু না বুঝলে আমাদের ফোন করুন: { $phone }
ready-rights_session = আপনার অধিকার নিয়ে বিনা পয়সার আলোচনায় আসুন: { $when }। জায়গা: { $place }। এটা সাধারণ তথ্য, আইনি পরামর্শ নয়। নিজের মামলার কথা কিছু বলতে হবে না। প্রশ্ন: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = অফিসের খবর
ask-news = মনে করিয়ে দেওয়া ছাড়াও অফিসের কাছে মাঝে মাঝে অনেকের জন্য খবর থাকে, যেমন অধিকার নিয়ে আলোচনা বা নতুন সাহায্য। আমরা কি এসবও আপনাকে লিখতে পারি? যেকোনো সময় এখানে বন্ধ করতে পারেন, মনে করিয়ে দেওয়া চলবে।
ask-news-have = আপনি অফিসের খবরও পান। এখনও কি চান? মনে করিয়ে দেওয়া চলবে।
choice-news-yes = হ্যাঁ, খবরও
choice-news-no = না, শুধু মনে করিয়ে দিন
say-news-on = ধন্যবাদ। এখন থেকে আপনি অফিসের খবরও পাবেন।
say-news-off = ঠিক আছে। আর খবর পাবেন না। মনে করিয়ে দেওয়া চলবে।
