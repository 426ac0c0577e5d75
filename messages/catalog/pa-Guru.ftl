# ਪੰਜਾਬੀ (ਗੁਰਮੁਖੀ). ਛੋਟੇ ਵਾਕ, ਹਮੇਸ਼ਾ ਇੱਕੋ ਸ਼ਬਦ: ਸੁਣਵਾਈ, ਅਦਾਲਤ, ਜੱਜ, ਵਕੀਲ, ਨੋਟਿਸ, ਅਪੌਇੰਟਮੈਂਟ, ਰਿਮਾਈਂਡਰ, ਡਿਪੋਰਟ ਕਰਨ ਦਾ ਹੁਕਮ, ਕੋਡ ਸ਼ਬਦ, ਰਿਸ਼ਤੇਦਾਰ.
# signed: no
# ਆਦਰ ਵਾਲਾ "ਤੁਸੀਂ", ਮਰਦ ਔਰਤ ਦੋਹਾਂ ਲਈ ਠੀਕ ਸ਼ਬਦ. "ਕੱਲ੍ਹ" ਦੀ ਥਾਂ "ਭਲਕੇ", ਕਿਉਂਕਿ "ਕੱਲ੍ਹ" ਬੀਤਿਆ ਦਿਨ ਵੀ ਹੋ ਸਕਦਾ ਹੈ.

language-name = ਪੰਜਾਬੀ

## Dates

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } ਸਮਾਂ
short-when = { $day }, { $time }
when-today = ਅੱਜ, { $when }
when-tomorrow = ਭਲਕੇ, { $when }

# ਨੋਟਿਸ ਉੱਤੇ AM ਅਤੇ PM ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ.
time-before-noon = ਸਵੇਰੇ { $hour }:{ $minute } AM
time-after-noon = ਦੁਪਹਿਰ { $hour }:{ $minute } PM
time-evening = ਸ਼ਾਮ { $hour }:{ $minute } PM

## Words

yes = ਹਾਂ
no = ਨਹੀਂ
back = ਵਾਪਸ
cancel-word = ਰੱਦ ਕਰੋ
list-separator = {", "}

## Kinds

kind-master = ਛੋਟੀ ਸੁਣਵਾਈ (master)
kind-individual = ਪੂਰੀ ਸੁਣਵਾਈ (individual)
kind-bond = ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ (bond)
kind-fear_review = ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ
kind-status_or_other_court = ਅਦਾਲਤ ਦੀ ਹੋਰ ਸੁਣਵਾਈ
kind-uscis_biometrics = USCIS ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ (biometrics)
kind-uscis_interview = USCIS ਇੰਟਰਵਿਊ
kind-ice_checkin = ICE ਕੋਲ ਹਾਜ਼ਰੀ (check-in)
kind-filing_deadline = ਕਾਗਜ਼ ਦੇਣ ਦੀ ਆਖਰੀ ਤਾਰੀਖ
kind-other = ਹੋਰ ਅਪੌਇੰਟਮੈਂਟ

kind-master-long = master ਸੁਣਵਾਈ: ਇੱਕ ਛੋਟੀ ਸੁਣਵਾਈ, ਅਕਸਰ ਪਹਿਲੀ। ਬਹੁਤ ਸਾਰੇ ਲੋਕਾਂ ਨੂੰ ਇੱਕੋ ਸਮੇਂ ਬੁਲਾਇਆ ਜਾਂਦਾ ਹੈ।
kind-individual-long = individual ਸੁਣਵਾਈ: ਪੂਰੀ ਸੁਣਵਾਈ। ਜੱਜ ਸਾਰਾ ਕੇਸ ਸੁਣਦੇ ਹਨ।
kind-bond-long = ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ: ਹਿਰਾਸਤ ਵਿੱਚੋਂ ਬਾਹਰ ਆਉਣ ਬਾਰੇ।
kind-fear_review-long = ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ: ਡਰ ਵਾਲੇ ਇੰਟਰਵਿਊ ਦਾ ਫ਼ੈਸਲਾ ਇੱਕ ਜੱਜ ਦੁਬਾਰਾ ਦੇਖਦੇ ਹਨ।
kind-status_or_other_court-long = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਵਿੱਚ ਇੱਕ ਸੁਣਵਾਈ।
kind-uscis_biometrics-long = USCIS ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਅਤੇ ਫੋਟੋ ਲੈਂਦਾ ਹੈ।
kind-uscis_interview-long = USCIS ਦੇ ਅਫ਼ਸਰ ਅਰਜ਼ੀ ਬਾਰੇ ਸਵਾਲ ਪੁੱਛਦੇ ਹਨ।
kind-ice_checkin-long = ICE ਕੋਲ ਜਾਣਾ ਜਾਂ ਹਾਜ਼ਰੀ ਦੇਣੀ।
kind-filing_deadline-long = ਕਾਗਜ਼ ਦੇਣ ਦਾ ਆਖਰੀ ਦਿਨ।
kind-other-long = ਇੱਕ ਅਪੌਇੰਟਮੈਂਟ ਜੋ ਕਿਸੇ ਨੇ ਖੁਦ ਲਿਖੀ ਹੈ।

your-master = ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡੀ ਛੋਟੀ ਸੁਣਵਾਈ (master)
your-master-short = ਤੁਹਾਡੀ ਛੋਟੀ ਸੁਣਵਾਈ
your-individual = ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡੀ ਪੂਰੀ ਸੁਣਵਾਈ (individual)
your-individual-short = ਤੁਹਾਡੀ ਪੂਰੀ ਸੁਣਵਾਈ
your-bond = ਤੁਹਾਡੀ ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ
your-fear_review = ਜੱਜ ਅੱਗੇ ਤੁਹਾਡੇ ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ
your-fear_review-short = ਤੁਹਾਡੇ ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਜਾਂਚ
your-status_or_other_court = ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡੀ ਸੁਣਵਾਈ
your-status_or_other_court-short = ਤੁਹਾਡੀ ਸੁਣਵਾਈ
your-uscis_biometrics = USCIS ਵਿੱਚ ਤੁਹਾਡੇ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
your-uscis_interview = USCIS ਵਿੱਚ ਤੁਹਾਡਾ ਇੰਟਰਵਿਊ
your-ice_checkin = ICE ਕੋਲ ਤੁਹਾਡੀ ਹਾਜ਼ਰੀ (check-in)
your-filing_deadline = ਤੁਹਾਡੇ ਕਾਗਜ਼ ਦੇਣ ਦੀ ਆਖਰੀ ਤਾਰੀਖ
your-other = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ

of-master = { $names }: ਅਦਾਲਤ ਵਿੱਚ ਛੋਟੀ ਸੁਣਵਾਈ (master)
of-master-short = { $names }: ਛੋਟੀ ਸੁਣਵਾਈ
of-individual = { $names }: ਅਦਾਲਤ ਵਿੱਚ ਪੂਰੀ ਸੁਣਵਾਈ (individual)
of-individual-short = { $names }: ਪੂਰੀ ਸੁਣਵਾਈ
of-bond = { $names }: ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ
of-fear_review = { $names }: ਜੱਜ ਅੱਗੇ ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ
of-fear_review-short = { $names }: ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਜਾਂਚ
of-status_or_other_court = { $names }: ਅਦਾਲਤ ਵਿੱਚ ਸੁਣਵਾਈ
of-status_or_other_court-short = { $names }: ਸੁਣਵਾਈ
of-uscis_biometrics = { $names }: USCIS ਵਿੱਚ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
of-uscis_interview = { $names }: USCIS ਵਿੱਚ ਇੰਟਰਵਿਊ
of-ice_checkin = { $names }: ICE ਕੋਲ ਹਾਜ਼ਰੀ (check-in)
of-filing_deadline = { $names }: ਕਾਗਜ਼ ਦੇਣ ਦੀ ਆਖਰੀ ਤਾਰੀਖ
of-other = { $names }: ਅਪੌਇੰਟਮੈਂਟ

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    ਲਿਖ ਲਿਆ: { $what }
    { $when }
sms-changed =
    ਨਵੀਂ ਤਾਰੀਖ, { $what }
    ਪਹਿਲਾਂ { $old }
    ਹੁਣ { $when }
sms-changed-place =
    ਨਵੀਂ ਥਾਂ, { $what }
    { $when }
sms-cancelled =
    ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ ਤਾਰੀਖ ਹੁਣ ਨਹੀਂ ਹੈ: { $what }
    { $when }
    ਪਤਾ ਕਰੋ ਕਿ ਕੀ ਇਹ ਸੱਚ ਹੈ।
sms-nudge =
    ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਹਫ਼ਤੇ ਜਾਂਚ ਲਓ: { $what }
    { $when }
sms-disputed =
    { $count } ਤਾਰੀਖਾਂ ਹਨ: { $what }
    { $dates }
    ਕਿਹੜੀ ਠੀਕ ਹੈ? ਅੱਜ ਪਤਾ ਕਰੋ।
sms-disputed-place =
    { $count } ਥਾਵਾਂ ਹਨ: { $what }
    { $when }
    ਕਿਹੜੀ ਠੀਕ ਹੈ? ਅੱਜ ਪਤਾ ਕਰੋ।
sms-several = { $count } ਤਾਰੀਖਾਂ
sms-several-confirmation = { $count } ਤਾਰੀਖਾਂ ਲਿਖ ਲਈਆਂ
sms-several-changed = { $count } ਤਬਦੀਲੀਆਂ
sms-several-cancelled = ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ { $count } ਤਾਰੀਖਾਂ ਹੁਣ ਨਹੀਂ ਹਨ
sms-several-nudge = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਹਫ਼ਤੇ ਇਹ { $count } ਤਾਰੀਖਾਂ ਜਾਂਚ ਲਓ
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    ਪਹਿਲਾਂ { $old }
    ਹੁਣ { $when }
sms-item-disputed =
    - { $what }: { $count } ਤਾਰੀਖਾਂ
    { $dates }
    ਕਿਹੜੀ ਠੀਕ ਹੈ? ਅੱਜ ਪਤਾ ਕਰੋ।
sms-item-disputed-place =
    - { $what }: { $count } ਥਾਵਾਂ
    { $when }
    ਕਿਹੜੀ ਠੀਕ ਹੈ? ਅੱਜ ਪਤਾ ਕਰੋ।
sms-place = { $place } (ਨੋਟਿਸ ਦੇਖੋ)
sms-place-aged = { $place } ({ $as_of } ਦਾ ਪਤਾ; ਨੋਟਿਸ ਦੇਖੋ)
sms-place-unknown = ਥਾਂ: ਨੋਟਿਸ ਦੇਖੋ
sms-online = ਜੁੜਨਾ ਹੈ { $medium }: ਆਪਣਾ ਨੋਟਿਸ ਦੇਖੋ


medium-video = ਵੀਡੀਓ ਰਾਹੀਂ
medium-internet = ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ
medium-phone = ਫ਼ੋਨ ਰਾਹੀਂ

do-court-papers = ਹੁਣੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਕਾਗਜ਼ ਚਾਹੀਦੇ ਹਨ।
do-court-papers-short = ਵਕੀਲ ਨੂੰ ਕਾਗਜ਼ਾਂ ਬਾਰੇ ਹੁਣੇ ਪੁੱਛੋ।
do-court-plan = ਸਫ਼ਰ, ਕੰਮ ਅਤੇ ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਹੁਣੇ ਕਰੋ।
do-court-plan-short = ਸਫ਼ਰ, ਕੰਮ, ਬੱਚਿਆਂ ਦਾ ਪ੍ਰਬੰਧ ਕਰੋ।
do-court-bring = ਨੋਟਿਸ, ਫੋਟੋ ਵਾਲੀ ID ਅਤੇ ਅਦਾਲਤ ਦੇ ਸਾਰੇ ਕਾਗਜ਼ ਨਾਲ ਲਿਆਓ। ਜਲਦੀ ਨਿਕਲੋ: ਸੁਰੱਖਿਆ ਜਾਂਚ ਦੀ ਲਾਈਨ ਹੁੰਦੀ ਹੈ।
do-court-bring-short = ਨੋਟਿਸ, ਫੋਟੋ ID, ਕਾਗਜ਼ ਲਿਆਓ। ਜਲਦੀ ਨਿਕਲੋ।
do-court-today = ਸੁਰੱਖਿਆ ਜਾਂਚ ਕਰਵਾ ਕੇ { $time } ਤੱਕ ਕਮਰੇ ਵਿੱਚ ਪਹੁੰਚ ਜਾਓ।
do-court-today-short = ਜਾਂਚ ਕਰਵਾ ਕੇ { $time } ਤੱਕ ਕਮਰੇ ਵਿੱਚ ਪਹੁੰਚੋ।
do-urgent = ਇਹ ਬਹੁਤ ਜ਼ਰੂਰੀ ਹੈ। ਹੁਣੇ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
do-uscis-papers = USCIS ਦੀ ਚਿੱਠੀ ਦੁਬਾਰਾ ਪੜ੍ਹੋ ਅਤੇ ਕਾਗਜ਼ ਇਕੱਠੇ ਕਰੋ।
do-uscis-plan = ਸਫ਼ਰ, ਕੰਮ ਅਤੇ ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਹੁਣੇ ਕਰੋ।
do-uscis-bring = USCIS ਦੀ ਚਿੱਠੀ ਅਤੇ ਫੋਟੋ ਵਾਲੀ ID ਨਾਲ ਲਿਆਓ। ਜਲਦੀ ਨਿਕਲੋ।
do-uscis-today = ਚਿੱਠੀ ਅਤੇ ਫੋਟੋ ਵਾਲੀ ID ਲੈ ਕੇ { $time } ਤੱਕ ਉੱਥੇ ਪਹੁੰਚ ਜਾਓ।
do-uscis-today-short = ਚਿੱਠੀ ਅਤੇ ID ਲੈ ਕੇ { $time } ਤੱਕ ਪਹੁੰਚੋ।
do-ice-papers = ਇਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।
do-ice-plan = ਇਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।
do-ice-bring = ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। ICE ਦੇ ਕਾਗਜ਼ ਨਾਲ ਲਿਆਓ।
do-ice-today = ICE ਦੇ ਕਾਗਜ਼ ਨਾਲ ਲਿਆਓ। ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਜਾ ਰਹੇ ਹੋ।
do-filing-papers = ਹੁਣੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਇਹ ਤਾਰੀਖ ਠੀਕ ਹੈ ਜਾਂ ਨਹੀਂ।
do-filing-plan = ਹੁਣੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਇਹ ਤਾਰੀਖ ਠੀਕ ਹੈ ਜਾਂ ਨਹੀਂ।
do-filing-bring = ਇਸ ਤਾਰੀਖ ਬਾਰੇ ਅੱਜ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
do-filing-today = ਇਸ ਤਾਰੀਖ ਬਾਰੇ ਹੁਣੇ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
do-other-papers = ਇਹ ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਲਿਖ ਲਓ।
do-other-plan = ਸਫ਼ਰ, ਕੰਮ ਅਤੇ ਬੱਚਿਆਂ ਦੀ ਦੇਖਭਾਲ ਦਾ ਪ੍ਰਬੰਧ ਹੁਣੇ ਕਰੋ।
do-other-bring = ਕਾਗਜ਼ ਇਕੱਠੇ ਕਰੋ। ਜਲਦੀ ਨਿਕਲੋ।
do-other-today = ਜਲਦੀ ਨਿਕਲੋ।

miss-court = ਜੇ ਤੁਸੀਂ ਨਾ ਗਏ, ਤਾਂ ਜੱਜ ਡਿਪੋਰਟ ਕਰਨ ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ।
miss-court-short = ਨਾ ਗਏ ਤਾਂ ਡਿਪੋਰਟ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ।
miss-court-other = ਜੇ ਉਹ ਨਾ ਗਏ, ਤਾਂ ਜੱਜ ਡਿਪੋਰਟ ਕਰਨ ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ।
miss-court-other-short = ਨਾ ਗਏ ਤਾਂ ਡਿਪੋਰਟ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ।
miss-bond = ਨਾ ਜਾਣ ਨਾਲ ਕੇਸ ਦਾ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ।
miss-uscis_biometrics = ਜੇ ਤੁਸੀਂ ਨਾ ਗਏ, ਤਾਂ USCIS ਅਰਜ਼ੀ ਨੂੰ ਛੱਡੀ ਹੋਈ ਮੰਨ ਸਕਦਾ ਹੈ।
miss-uscis_biometrics-short = ਨਾ ਗਏ ਤਾਂ USCIS ਅਰਜ਼ੀ ਬੰਦ ਕਰ ਸਕਦਾ ਹੈ।
miss-uscis_biometrics-other = ਜੇ ਉਹ ਨਾ ਗਏ, ਤਾਂ USCIS ਅਰਜ਼ੀ ਨੂੰ ਛੱਡੀ ਹੋਈ ਮੰਨ ਸਕਦਾ ਹੈ।
miss-uscis_biometrics-other-short = ਨਾ ਗਏ ਤਾਂ USCIS ਅਰਜ਼ੀ ਬੰਦ ਕਰ ਸਕਦਾ ਹੈ।
miss-uscis_interview = ਨਾ ਜਾਣ ਨਾਲ ਅਰਜ਼ੀ ਦਾ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ।
miss-ice_checkin = ਨਾ ਜਾਣ ਦਾ ਨਤੀਜਾ ਗੰਭੀਰ ਹੋ ਸਕਦਾ ਹੈ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
miss-ice_checkin-short = ਨਾ ਜਾਣਾ ਗੰਭੀਰ ਹੋ ਸਕਦਾ ਹੈ।
miss-filing_deadline = ਕਾਗਜ਼ ਉਸ ਦਿਨ ਤੱਕ ਪਹੁੰਚਣੇ ਚਾਹੀਦੇ ਹਨ। ਦੇਰ ਨਾਲ ਆਏ ਕਾਗਜ਼ ਸ਼ਾਇਦ ਨਾ ਮੰਨੇ ਜਾਣ।
miss-filing_deadline-short = ਦੇਰ ਨਾਲ ਆਏ ਕਾਗਜ਼ ਸ਼ਾਇਦ ਨਾ ਮੰਨੇ ਜਾਣ।

sms-check-court = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ, ਪਹਿਲਾਂ ਵੀ ਆ ਸਕਦੀ ਹੈ। ਇੱਥੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
sms-check-court-short = ਤਾਰੀਖ ਪਹਿਲਾਂ ਆ ਸਕਦੀ ਹੈ: https://acis.eoir.justice.gov/en/ 1-800-898-7180। ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ।
sms-check-bond = ਜ਼ਮਾਨਤ ਦੀ ਤਾਰੀਖ https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180 ਉੱਤੇ ਨਹੀਂ ਮਿਲਦੀ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
sms-check-bond-short = ਜ਼ਮਾਨਤ ਦੀ ਤਾਰੀਖ https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180 ਉੱਤੇ ਨਹੀਂ ਮਿਲਦੀ। ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
sms-check-uscis = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। USCIS ਦੀ ਸਭ ਤੋਂ ਨਵੀਂ ਚਿੱਠੀ ਹੀ ਮੰਨੋ।
sms-check-ice = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। ICE ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਕਾਗਜ਼ ਹੀ ਮੰਨੋ: https://www.ice.gov/check-in
sms-check-ice-short = ICE ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਕਾਗਜ਼ ਹੀ ਮੰਨੋ: https://www.ice.gov/check-in
sms-check-filing = ਇਹ ਤਾਰੀਖ ਕਿਸੇ ਨੇ ਖੁਦ ਲਿਖੀ ਹੈ। ਅਸੀਂ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
sms-check-filing-short = ਅਸੀਂ ਇਸ ਤਾਰੀਖ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।
sms-check-other = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। ਆਪਣੀ ਸਭ ਤੋਂ ਨਵੀਂ ਚਿੱਠੀ ਦੇਖੋ।

sms-lawyer = ਵਕੀਲ: { $name } { $phone }
sms-lawyer-hours = ਵਕੀਲ: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = ਵਕੀਲ: { $phone }
sms-help = ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਮਦਦ: { $name } { $phone }
sms-help-hours = ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਮਦਦ: { $name } { $phone } ({ $hours })
sms-help-unnamed = ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਸਾਡੀ ਮਦਦ: { $phone }
sms-not-court = ਅਸੀਂ ਅਦਾਲਤ ਨਹੀਂ ਹਾਂ। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
sms-not-court-short = ਇਹ ਅਦਾਲਤ ਜਾਂ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
sms-not-official = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
sms-stop = ਬੰਦ ਲਈ STOP।

rich-code = ਤੁਹਾਡਾ ਕੋਡ ਸ਼ਬਦ: { $code }
rich-reminder = ਯਾਦ ਰੱਖੋ: { $what }
rich-confirmation =
    ਲਿਖ ਲਿਆ: { $what }
    ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਆਪਣੇ ਨੋਟਿਸ ਨਾਲ ਮਿਲਾਓ।
rich-confirmation-then = ਅਸੀਂ ਤੁਹਾਨੂੰ ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਵਾਂਗੇ।
rich-changed = ਤਾਰੀਖ ਬਦਲ ਗਈ ਹੈ: { $what }
rich-changed-place = ਥਾਂ ਬਦਲ ਗਈ ਹੈ: { $what }
rich-cancelled =
    ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ ਤਾਰੀਖ ਹੁਣ ਨਹੀਂ ਹੈ: { $what }
    ਕਿਰਪਾ ਕਰਕੇ ਪਤਾ ਕਰੋ ਕਿ ਕੀ ਇਹ ਸੱਚ ਹੈ।
rich-nudge = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਹਫ਼ਤੇ ਇਹ ਤਾਰੀਖ ਜਾਂਚ ਲਓ: { $what }
rich-disputed =
    ਸਾਡੇ ਕੋਲ { $count } ਤਾਰੀਖਾਂ ਹਨ: { $what }
    ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿਹੜੀ ਠੀਕ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਅੱਜ ਹੀ ਪਤਾ ਕਰੋ।
rich-disputed-place =
    ਸਾਡੇ ਕੋਲ { $count } ਥਾਵਾਂ ਹਨ: { $what }
    ਸਾਨੂੰ ਨਹੀਂ ਪਤਾ ਕਿਹੜੀ ਠੀਕ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਅੱਜ ਹੀ ਪਤਾ ਕਰੋ।
rich-several = ਯਾਦ ਰੱਖੋ: { $count } ਤਾਰੀਖਾਂ
rich-several-confirmation =
    ਲਿਖ ਲਈਆਂ: { $count } ਤਾਰੀਖਾਂ
    ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਨੂੰ ਆਪਣੇ ਨੋਟਿਸਾਂ ਨਾਲ ਮਿਲਾਓ।
rich-several-confirmation-then = ਅਸੀਂ ਹਰ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾਵਾਂਗੇ।
rich-several-changed = { $count } ਤਬਦੀਲੀਆਂ
rich-several-cancelled =
    ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਕਿ ਇਹ { $count } ਤਾਰੀਖਾਂ ਹੁਣ ਨਹੀਂ ਹਨ।
    ਕਿਰਪਾ ਕਰਕੇ ਪਤਾ ਕਰੋ ਕਿ ਕੀ ਇਹ ਸੱਚ ਹੈ।
rich-several-nudge = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਹਫ਼ਤੇ ਇਹ { $count } ਤਾਰੀਖਾਂ ਜਾਂਚ ਲਓ।
rich-item = { $number }. { $what }
rich-when = ਕਦੋਂ: { $when }
rich-was = ਪਹਿਲਾਂ: { $old }
rich-now = ਹੁਣ: { $when }
rich-date-choice = - { $when }
rich-where = ਕਿੱਥੇ: { $place }
rich-where-notice = ਉਸੇ ਥਾਂ ਜਾਓ ਜੋ ਤੁਹਾਡੇ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖੀ ਹੈ।
rich-where-aged = ਉਸੇ ਥਾਂ ਜਾਓ ਜੋ ਤੁਹਾਡੇ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖੀ ਹੈ। ਸਾਡੇ ਕੋਲ { $as_of } ਦਾ ਪਤਾ ਹੈ।
rich-where-unknown = ਕਿੱਥੇ: ਆਪਣੇ ਨੋਟਿਸ ਉੱਤੇ ਥਾਂ ਦੇਖੋ।
rich-where-medium = ਕਿਵੇਂ: { $medium }। ਕਿਵੇਂ ਜੁੜਨਾ ਹੈ, ਇਹ ਤੁਹਾਡੇ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖਿਆ ਹੈ। ਸਿਰਫ਼ ਲਿੰਕ ਹੋਣ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਸੁਣਵਾਈ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਹੈ।
rich-do = ਕੀ ਕਰਨਾ ਹੈ: { $action }
rich-do-court-today-more = ਦੇਰ ਨਾਲ ਪਹੁੰਚਣਾ ਨਾ ਆਉਣ ਵਾਂਗ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਸੁਰੱਖਿਆ ਜਾਂਚ ਦੀ ਲਾਈਨ ਲੰਬੀ ਹੋ ਸਕਦੀ ਹੈ।
rich-do-court-bring-more = ਅਦਾਲਤ ਦਾ ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ।
rich-check-court =
    ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ, ਪਹਿਲਾਂ ਵੀ ਆ ਸਕਦੀ ਹੈ। ਹਰ ਹਫ਼ਤੇ ਦੇਖੋ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਵੀ ਦੇਖਦੇ ਰਹੋ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
rich-check-bond =
    ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ https://acis.eoir.justice.gov/en/ ਜਾਂ ਫ਼ੋਨ 1-800-898-7180 ਉੱਤੇ ਨਹੀਂ ਮਿਲਦੀ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
    ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
rich-check-uscis = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। USCIS ਦੀ ਸਭ ਤੋਂ ਨਵੀਂ ਚਿੱਠੀ ਹੀ ਮੰਨੋ।
rich-check-ice =
    ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। ICE ਦਾ ਸਭ ਤੋਂ ਨਵਾਂ ਕਾਗਜ਼ ਹੀ ਮੰਨੋ।
    https://www.ice.gov/check-in
rich-check-filing = ਇਹ ਤਾਰੀਖ ਕਿਸੇ ਨੇ ਖੁਦ ਲਿਖੀ ਹੈ। ਅਸੀਂ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
rich-check-other = ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ। ਆਪਣੀ ਸਭ ਤੋਂ ਨਵੀਂ ਚਿੱਠੀ ਦੇਖੋ।
rich-lawyer = ਵਕੀਲ: { $name }, { $phone }
rich-lawyer-hours = ਵਕੀਲ: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = ਵਕੀਲ: { $phone }
rich-help = ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ: { $name }, { $phone }
rich-help-hours = ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ: { $name }, { $phone } ({ $hours })
rich-help-unnamed = ਅਸੀਂ ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਾਂ: { $phone }
rich-not-court = ਅਸੀਂ ਅਦਾਲਤ ਨਹੀਂ ਹਾਂ। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
rich-not-official = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
rich-stop = ਇਹ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ।

after-court = ਤੁਹਾਡੀ ਸੁਣਵਾਈ { $date } ਨੂੰ ਸੀ। ਕੀ ਜੱਜ ਨੇ ਨਵੀਂ ਤਾਰੀਖ ਦਿੱਤੀ? ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਜਾ ਸਕੇ, ਤਾਂ ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
after-court-other = { $names }: ਸੁਣਵਾਈ { $date } ਨੂੰ ਸੀ। ਕੀ ਜੱਜ ਨੇ ਨਵੀਂ ਤਾਰੀਖ ਦਿੱਤੀ? ਜੇ ਸੁਣਵਾਈ ਛੁੱਟ ਗਈ, ਤਾਂ ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
after-office = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ { $date } ਨੂੰ ਸੀ। ਕੀ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ? ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਜਾ ਸਕੇ, ਤਾਂ ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
after-office-other = { $names }: ਅਪੌਇੰਟਮੈਂਟ { $date } ਨੂੰ ਸੀ। ਕੀ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ? ਜੇ ਇਹ ਛੁੱਟ ਗਈ, ਤਾਂ ਅੱਜ ਹੀ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।

choice-ack = ਮੈਂ ਜਾਣਾ ਹੈ
choice-ack-other = ਪੜ੍ਹ ਲਿਆ
choice-checked = ਤਾਰੀਖ ਠੀਕ ਹੈ
choice-help = ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
choice-help-sms = ਮਦਦ
choice-differs = ਮੇਰੀ ਤਾਰੀਖ ਹੋਰ ਹੈ
choice-differs-sms = ਹੋਰ ਤਾਰੀਖ
choice-differs-other = ਤਾਰੀਖ ਹੋਰ ਹੈ
choice-differs-other-sms = ਹੋਰ ਤਾਰੀਖ
choice-more = ਮੈਨੂੰ ਦਿਖਾਓ
choice-newdate = ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ
choice-nodate = ਤਾਰੀਖ ਨਹੀਂ ਮਿਲੀ
choice-over = ਸਭ ਖਤਮ

discreet-reminder = { $from }: ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ { $when } ({ $city })।
discreet-reminder-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ: { $when } ({ $city })।
discreet-reminder-short = { $from }: ਅਪੌਇੰਟਮੈਂਟ { $when } ({ $city })।
discreet-confirmation = { $from }: ਲਿਖ ਲਿਆ, ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ { $when } ({ $city })।
discreet-confirmation-other = { $from }: ਲਿਖ ਲਿਆ, ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ: { $when } ({ $city })।
discreet-confirmation-short = { $from }: ਲਿਖ ਲਿਆ, { $when } ({ $city })।
discreet-changed = { $from }: ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਬਦਲ ਗਈ: ਪਹਿਲਾਂ { $old }, ਹੁਣ { $when } ({ $city })।
discreet-changed-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, ਉਹ ਬਦਲ ਗਈ: ਪਹਿਲਾਂ { $old }, ਹੁਣ { $when } ({ $city })।
discreet-changed-short = { $from }: ਪਹਿਲਾਂ { $old }, ਹੁਣ { $when } ({ $city })।
discreet-changed-least = { $from }: ਪਹਿਲਾਂ { $old }, ਹੁਣ { $when }।
discreet-changed-place = { $from }: ਤੁਹਾਡੀ { $when } ({ $city }) ਦੀ ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਥਾਂ ਬਦਲ ਗਈ।
discreet-changed-place-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, { $when }, ਉਸ ਦੀ ਥਾਂ ਬਦਲ ਗਈ।
discreet-changed-place-short = { $from }: ਨਵੀਂ ਥਾਂ, { $when }।
discreet-cancelled = { $from }: ਤੁਹਾਡੀ { $when } ({ $city }) ਦੀ ਅਪੌਇੰਟਮੈਂਟ ਹੁਣ ਨਹੀਂ ਹੈ।
discreet-cancelled-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, { $when }, ਉਹ ਹੁਣ ਨਹੀਂ ਹੈ।
discreet-cancelled-short = { $from }: { $when } ਹੁਣ ਨਹੀਂ ਹੈ।
discreet-nudge = { $from }: ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਅਪੌਇੰਟਮੈਂਟ ਜਾਂਚ ਲਓ: { $when } ({ $city })।
discreet-nudge-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, ਉਹ ਜਾਂਚ ਲਓ: { $when } ({ $city })।
discreet-nudge-short = { $from }: ਜਾਂਚ ਲਓ: { $when } ({ $city })।
discreet-disputed = { $from }: ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦੀਆਂ ਦੋ ਤਾਰੀਖਾਂ ਹਨ: { $when } ਜਾਂ { $old }। ਪਤਾ ਕਰੋ।
discreet-disputed-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, ਉਸ ਦੀਆਂ ਦੋ ਤਾਰੀਖਾਂ ਹਨ: { $when } ਜਾਂ { $old }।
discreet-disputed-short = { $from }: ਦੋ ਤਾਰੀਖਾਂ: { $when } ਜਾਂ { $old }।
discreet-disputed-place = { $from }: ਤੁਹਾਡੀ { $when } ਦੀ ਅਪੌਇੰਟਮੈਂਟ ਦੀਆਂ ਦੋ ਥਾਵਾਂ ਹਨ। ਪਤਾ ਕਰੋ।
discreet-disputed-place-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, { $when }, ਉਸ ਦੀਆਂ ਦੋ ਥਾਵਾਂ ਹਨ।
discreet-disputed-place-short = { $from }: { $when }, ਦੋ ਥਾਵਾਂ।
discreet-after = { $from }: { $day } ਦੀ ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ ਬਾਅਦ ਕੀ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ?
discreet-after-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ ({ $day }), ਉਸ ਤੋਂ ਬਾਅਦ ਕੀ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ?
discreet-after-short = { $from }: { $day } ਤੋਂ ਬਾਅਦ ਨਵੀਂ ਤਾਰੀਖ?
discreet-several = { $from }: { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ। ਪਹਿਲੀ { $when } ({ $city })।
discreet-several-confirmation = { $from }: { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ ਲਿਖ ਲਈਆਂ। ਪਹਿਲੀ { $when }।
discreet-several-changed = { $from }: { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ ਬਦਲ ਗਈਆਂ। ਪਹਿਲੀ ਹੁਣ { $when }।
discreet-several-cancelled = { $from }: { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ ਹੁਣ ਨਹੀਂ ਹਨ।
discreet-several-nudge = { $from }: { $count } ਅਪੌਇੰਟਮੈਂਟਾਂ ਜਾਂਚ ਲਓ। ਪਹਿਲੀ { $when }।
discreet-reply = ਹੋਰ ਜਾਣਨ ਲਈ 1 ਭੇਜੋ।
discreet-reply-short = 1 ਭੇਜੋ।
discreet-tap = ਹੋਰ ਜਾਣਨ ਲਈ ਬਟਨ ਦਬਾਓ।
discreet-stop = ਬੰਦ ਲਈ STOP।

## Staff

staff-not-delivered = ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਿਆ: { $label }। ਕਾਰਨ: { $reason }।
staff-not-delivered-phone = ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਿਆ: { $label }, { $phone }। ਕਾਰਨ: { $reason }।
staff-not-delivered-many = ਨਾ ਪਹੁੰਚੇ ਸੁਨੇਹੇ: { $count }। ਮੁੱਖ ਕਾਰਨ: { $reason }। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਸੂਚੀ ਦੇਖੋ।
staff-needs-help = { $label } ਨੇ ਮਦਦ ਮੰਗੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-needs-help-hearing = { $label } ਨੇ { $when } ਬਾਰੇ ਮਦਦ ਮੰਗੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-awaited = { $label } ਕੋਲ ਅਜੇ ਵੀ ਸੁਣਵਾਈ ਦੀ ਤਾਰੀਖ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਹੁਣ ਉਹਨਾਂ ਨੂੰ ਨਹੀਂ ਪੁੱਛਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਤੁਸੀਂ ਧਿਆਨ ਦਿਓ।
staff-missed = { $label } ਦਾ ਕਹਿਣਾ ਹੈ ਕਿ ਸੁਣਵਾਈ ਛੁੱਟ ਗਈ। ਕਿਰਪਾ ਕਰਕੇ ਅੱਜ ਹੀ ਉਹਨਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
staff-dispute = { $label } ਲਈ ਦੋ ਤਾਰੀਖਾਂ ਹਨ। ਸਾਡੇ ਕੋਲ ਸੀ: { $was }। ਹੁਣ ਦੱਸੀ ਗਈ: { $said }। ਕਿਰਪਾ ਕਰਕੇ ਤੈਅ ਕਰੋ ਕਿ ਕਿਹੜੀ ਠੀਕ ਹੈ।
staff-dispute-place = { $label } ਲਈ { $when } ਦੀਆਂ ਦੋ ਥਾਵਾਂ ਹਨ। ਸਾਡੇ ਕੋਲ ਸੀ: { $was }। ਹੁਣ ਦੱਸੀ ਗਈ: { $said }। ਕਿਰਪਾ ਕਰਕੇ ਤੈਅ ਕਰੋ ਕਿ ਕਿਹੜੀ ਠੀਕ ਹੈ।
staff-dispute-cancel = { $label }: ਕਿਸੇ ਨੇ ਕਿਹਾ ਹੈ ਕਿ { $was } ਹੁਣ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਪਤਾ ਕਰੋ।
staff-unread = { $label } ਨੇ { $when } ਦੇ ਆਖਰੀ ਰਿਮਾਈਂਡਰ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-unread-family = { $label }: ਪਰਿਵਾਰ ਨੇ { $when } ਦੇ ਆਖਰੀ ਰਿਮਾਈਂਡਰ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-channel-paused = { $channel } ਰੁਕਿਆ ਹੋਇਆ ਹੈ: { $reason }। ਜਦੋਂ ਤੱਕ ਇਹ ਠੀਕ ਨਹੀਂ ਹੁੰਦਾ, ਉੱਥੋਂ ਕੁਝ ਨਹੀਂ ਜਾਵੇਗਾ।
staff-odd-answer = { $channel } ਨੇ ਅਜਿਹਾ ਜਵਾਬ ਦਿੱਤਾ ਜੋ ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ: { $reason }। ਅਸੀਂ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ।
somebody = ਕੋਈ ਵਿਅਕਤੀ
no-date = ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ
staff-late = { $count ->
    [one] { $channel } ਉੱਤੇ { $count } ਸੁਨੇਹਾ ਦੇਰ ਨਾਲ ਹੈ।
   *[other] { $channel } ਉੱਤੇ { $count } ਸੁਨੇਹੇ ਦੇਰ ਨਾਲ ਹਨ।
}
staff-import-parked = { $count ->
    [one] ਇੰਪੋਰਟ { $import }: { $count } ਸੁਣਵਾਈ ਰੋਕੀ ਹੋਈ ਹੈ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਦਿੰਦੇ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਵੇਗਾ।
   *[other] ਇੰਪੋਰਟ { $import }: { $count } ਸੁਣਵਾਈਆਂ ਰੋਕੀਆਂ ਹੋਈਆਂ ਹਨ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਮਨਜ਼ੂਰੀ ਨਹੀਂ ਦਿੰਦੇ, ਕੁਝ ਨਹੀਂ ਭੇਜਿਆ ਜਾਵੇਗਾ।
}
staff-wrong-number = { $label } ਦਾ ਫ਼ੋਨ ਨੰਬਰ ਕਿਸੇ ਹੋਰ ਦਾ ਲੱਗਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨੰਬਰ ਦੀ ਜਾਂਚ ਕਰੋ।
staff-bond = { $label } ਦੀ ਜ਼ਮਾਨਤ ਦੀ ਸੁਣਵਾਈ ਹੈ: { $when }। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਕਦਮ ਚੁੱਕੋ।
staff-at-once = { $label }: { $kind }, { $when }। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਕਦਮ ਚੁੱਕੋ।
staff-fear-review = { $label } ਦੇ ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ ਹੈ: { $when }। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣੇ ਕਦਮ ਚੁੱਕੋ।
staff-short-notice = { $label } ਦੀ ਸੁਣਵਾਈ ਬਹੁਤ ਨੇੜੇ ਹੈ: { $when }। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-stopped = { $label } ਨੇ ਕਿਹਾ ਹੈ ਕਿ ਹੋਰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ। ਕਿਰਪਾ ਕਰਕੇ { $when } ਬਾਰੇ ਫ਼ੋਨ ਕਰੋ।
staff-expired = { $label } ਲਈ ਇੱਕ ਸੁਨੇਹਾ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ। ਕਾਰਨ: { $reason }।

## What was done

say-we-failed = ਮਾਫ਼ ਕਰਨਾ, ਅਸੀਂ ਤੁਹਾਡਾ ਸੁਨੇਹਾ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ। ਗਲਤੀ ਸਾਡੀ ਹੈ ਅਤੇ ਦਫ਼ਤਰ ਨੂੰ ਪਤਾ ਹੈ। ਦੁਬਾਰਾ ਭੇਜੋ, ਜਾਂ ਫ਼ੋਨ ਕਰੋ: { $phone }
say-same-date = ਇਹੀ ਤਾਰੀਖ ਸਾਡੇ ਕੋਲ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
say-cancel-asked = ਧੰਨਵਾਦ। ਅਸੀਂ ਦਫ਼ਤਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ। ਜਦੋਂ ਤੱਕ ਉਹ ਪਤਾ ਨਹੀਂ ਕਰ ਲੈਂਦੇ, ਅਸੀਂ ਯਾਦ ਕਰਾਉਂਦੇ ਰਹਾਂਗੇ।
say-link-unknown = ਇਹ ਲਿੰਕ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਨਵਾਂ ਮੰਗੋ।
say-staff-linked = ਦਫ਼ਤਰ ਲਈ ਚੇਤਾਵਨੀਆਂ ਹੁਣ ਇਸ ਚੈਟ ਵਿੱਚ ਆਉਣਗੀਆਂ।
say-staff-console = ਇੱਥੇ ਸਾਈਨ ਇਨ ਕਰੋ। ਲਿੰਕ ਇੱਕੋ ਵਾਰ, 15 ਮਿੰਟ ਤੱਕ ਕੰਮ ਕਰਦਾ ਹੈ: { $link }
staff-inbound-failed = { $label } ਦੇ ਇੱਕ ਸੁਨੇਹੇ ਉੱਤੇ ਕੰਮ ਨਹੀਂ ਹੋ ਸਕਿਆ (ਨੰਬਰ { $number })। ਕਿਰਪਾ ਕਰਕੇ ਉਹਨਾਂ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    ਸਤ ਸ੍ਰੀ ਅਕਾਲ। ਅਸੀਂ { $sender } ਹਾਂ। ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਚਾਹੁੰਦੇ ਹੋ?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = ਹੋਰ ਭਾਸ਼ਾਵਾਂ

ask-consent =
    ਅਸੀਂ ਤੁਹਾਨੂੰ ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਯਾਦ ਕਰਾ ਸਕਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਕੋਈ ਛੁੱਟ ਨਾ ਜਾਵੇ। ਇਹ ਮੁਫ਼ਤ ਹੈ।
    { $sender } ਵੱਲੋਂ ਸੁਨੇਹੇ ਆਉਣਗੇ: ਆਮ ਤੌਰ ਤੇ ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਸੁਨੇਹਾ, ਸੁਣਵਾਈ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਦਿਨਾਂ ਵਿੱਚ ਵੱਧ, ਅਤੇ ਤਾਰੀਖ ਬਦਲਣ ਤੇ ਇੱਕ। Telegram ਇਸ ਚੈਟ ਵਿੱਚ ਲਿਖਿਆ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
    ਅਸੀਂ ਅਦਾਲਤ ਨਹੀਂ ਹਾਂ, ਅਤੇ ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
    ਕਿਸੇ ਵੀ ਵੇਲੇ ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ। ਮਦਦ ਲਈ HELP ਭੇਜੋ।
    ਕੀ ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿਖ ਸਕਦੇ ਹਾਂ?
ask-consent-sms = { $sender } ਤੁਹਾਨੂੰ ਸੁਣਵਾਈਆਂ ਯਾਦ ਕਰਾ ਸਕਦੇ ਹਨ: ਆਮ ਤੌਰ ਤੇ ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਸੁਨੇਹਾ, ਸੁਣਵਾਈ ਤੋਂ ਪਹਿਲਾਂ ਵੱਧ, ਅਤੇ ਤਾਰੀਖ ਬਦਲਣ ਤੇ ਇੱਕ। ਫ਼ੋਨ ਕੰਪਨੀ ਸੁਨੇਹੇ ਅਤੇ ਡਾਟਾ ਦੇ ਪੈਸੇ ਲੈ ਸਕਦੀ ਹੈ। ਅਸੀਂ ਅਦਾਲਤ ਨਹੀਂ ਹਾਂ। ਬੰਦ ਕਰਨ ਲਈ STOP, ਮਦਦ ਲਈ HELP। ਕੀ ਅਸੀਂ ਤੁਹਾਨੂੰ ਲਿਖ ਸਕਦੇ ਹਾਂ?
choice-agree = ਹਾਂ, ਮੈਨੂੰ ਲਿਖੋ
choice-decline = ਨਹੀਂ, ਧੰਨਵਾਦ
say-agreed = ਧੰਨਵਾਦ। ਸਾਡੇ ਰਿਮਾਈਂਡਰ ਛੋਟੇ ਹਨ ਅਤੇ ਇਹ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ। ਇਸ ਨੂੰ ਬਦਲਣ ਲਈ SETTINGS ਭੇਜੋ।
say-agreed-plain = ਧੰਨਵਾਦ। ਰਿਮਾਈਂਡਰ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਹੋਵੇ, ਜਾਂ ਆਪਣੀ ਭਾਸ਼ਾ, ਬਦਲਣ ਲਈ SETTINGS ਭੇਜੋ।
say-agreed-sms = ਧੰਨਵਾਦ। ਸਾਡੇ ਰਿਮਾਈਂਡਰ ਛੋਟੇ ਹਨ ਅਤੇ ਇਹ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ। ਇਸ ਨੂੰ ਬਦਲਣ ਲਈ SETTINGS ਭੇਜੋ। ਵਾਪਸ ਜਾਣ ਲਈ 0 ਭੇਜੋ।
say-declined = ਠੀਕ ਹੈ। ਅਸੀਂ ਤੁਹਾਨੂੰ ਨਹੀਂ ਲਿਖਾਂਗੇ। ਜੇ ਮਨ ਬਦਲੇ, ਤਾਂ START ਭੇਜੋ।

ask-who = ਸੁਣਵਾਈ ਕਿਸ ਦੀ ਹੈ?
choice-who-self = ਮੇਰੀ
choice-who-known = { $name }
choice-who-other = ਮੇਰੇ ਰਿਸ਼ਤੇਦਾਰ ਦੀ
ask-name = ਅਸੀਂ ਉਹਨਾਂ ਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਲਿਖੀਏ? ਘਰ ਦਾ ਨਾਂ ਸਭ ਤੋਂ ਚੰਗਾ ਹੈ, ਜਿਵੇਂ "ਮੰਮੀ" ਜਾਂ "ਚਾਚਾ ਜੀ"। ਕਿਰਪਾ ਕਰਕੇ ਪੂਰਾ ਨਾਂ ਅਤੇ A-number ਨਾ ਭੇਜੋ।
say-name-unreadable = ਕਿਰਪਾ ਕਰਕੇ ਅੱਖਰਾਂ ਵਿੱਚ ਘਰ ਦਾ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ "ਮੰਮੀ"।
say-name-long = ਇਹ ਥੋੜ੍ਹਾ ਲੰਬਾ ਹੈ। ਘਰ ਦਾ ਛੋਟਾ ਨਾਂ ਕਾਫ਼ੀ ਹੈ, ਜਿਵੇਂ "ਮੰਮੀ"।

ask-kind = ਇਹ ਕਿਹੜੀ ਸੁਣਵਾਈ ਹੈ? ਇਹ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
choice-kind-master = master (ਛੋਟੀ, ਅਕਸਰ ਪਹਿਲੀ)
choice-kind-individual = individual (ਪੂਰੀ ਸੁਣਵਾਈ)
choice-kind-bond = ਜ਼ਮਾਨਤ (ਹਿਰਾਸਤ ਤੋਂ ਬਾਹਰ ਆਉਣਾ)
choice-kind-uscis_biometrics = USCIS ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
choice-kind-uscis_interview = USCIS ਇੰਟਰਵਿਊ
choice-kind-ice_checkin = ICE ਕੋਲ ਹਾਜ਼ਰੀ (check-in)
choice-kind-more = ਕੁਝ ਹੋਰ, ਜਾਂ ਪਤਾ ਨਹੀਂ
ask-kind-more = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਸਭ ਤੋਂ ਠੀਕ ਹੈ?
choice-kind-status_or_other_court = ਅਦਾਲਤ ਵਿੱਚ, ਕਿਸਮ ਪਤਾ ਨਹੀਂ
choice-kind-fear_review = ਡਰ ਵਾਲੇ ਫ਼ੈਸਲੇ ਦੀ ਮੁੜ ਜਾਂਚ
choice-kind-other = ਹੋਰ ਅਪੌਇੰਟਮੈਂਟ, ਅਦਾਲਤ ਨਹੀਂ

ask-court = ਅਦਾਲਤ ਕਿਹੜੇ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ? ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ ਅਦਾਲਤ ਦਾ ਤਿੰਨ ਅੱਖਰਾਂ ਦਾ ਕੋਡ।
ask-court-sms = ਅਦਾਲਤ ਕਿਹੜੇ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ? ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ ਅਦਾਲਤ ਦਾ ਤਿੰਨ ਅੱਖਰਾਂ ਦਾ ਕੋਡ। (0 = ਵਾਪਸ)
choice-elsewhere = ਹੋਰ ਥਾਂ
say-court-unknown = "{ $typed }" ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਮਿਲਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਸਿਰਫ਼ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਿਵੇਂ: Denver
ask-court-pick = ਨੋਟਿਸ ਉੱਤੇ ਕਿਹੜੀ ਲਿਖੀ ਹੈ?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), ਹਿਰਾਸਤ ਵਾਲੇ ਲੋਕਾਂ ਲਈ
choice-court-closed = { $name } ({ $city }), ਬੰਦ ਜਾਂ ਹੋਰ ਥਾਂ
choice-court-unsure = { $name } ({ $city }), ਕਿਰਪਾ ਕਰਕੇ ਨੋਟਿਸ ਦੇਖੋ
say-court-closed = ਕਿਰਪਾ ਕਰਕੇ ਨੋਟਿਸ ਦੁਬਾਰਾ ਦੇਖੋ: ਸਾਡੀ ਜਾਣਕਾਰੀ ਅਨੁਸਾਰ { $name } ਬੰਦ ਹੋ ਗਈ ਹੈ ਜਾਂ ਹੋਰ ਥਾਂ ਚਲੀ ਗਈ ਹੈ।
ask-city = ਇਹ ਕਿਹੜੇ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ? (0 = ਵਾਪਸ)
ask-city-court = ਸੁਣਵਾਈ ਕਿਹੜੇ ਸ਼ਹਿਰ ਵਿੱਚ ਹੈ? ਸ਼ਹਿਰ ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਨੋਟਿਸ ਉੱਤੇ ਹੈ। (0 = ਵਾਪਸ)
say-city-unreadable = ਕਿਰਪਾ ਕਰਕੇ ਸ਼ਹਿਰ ਦਾ ਨਾਂ ਲਿਖੋ, ਜਿਵੇਂ: Denver
ask-zone = { $city } ਵਿੱਚ ਕਿਹੜਾ ਸਮਾਂ ਚੱਲਦਾ ਹੈ?
choice-zone-eastern = ਪੂਰਬੀ (New York, Miami)
choice-zone-central = ਕੇਂਦਰੀ (Chicago, Houston)
choice-zone-mountain = ਪਹਾੜੀ (Denver, El Paso)
choice-zone-arizona = ਐਰੀਜ਼ੋਨਾ (Phoenix)
choice-zone-pacific = ਪੱਛਮੀ (Los Angeles)
choice-zone-alaska = ਅਲਾਸਕਾ
choice-zone-hawaii = ਹਵਾਈ
choice-zone-atlantic = ਪੋਰਟੋ ਰੀਕੋ
choice-zone-chamorro = ਗੁਆਮ, ਸਾਇਪਾਨ
ask-own-zone = ਕੀ ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉੱਥੇ { $city } ਵਾਲਾ ਹੀ ਸਮਾਂ ਹੈ? ਅਸੀਂ ਇਸ ਲਈ ਪੁੱਛਦੇ ਹਾਂ ਕਿ ਰਾਤ ਨੂੰ ਤੁਹਾਨੂੰ ਨਾ ਲਿਖੀਏ।
choice-own-same = ਉਹੀ ਸਮਾਂ
choice-own-other = ਹੋਰ ਸਮਾਂ
ask-own-zone-which = ਜਿੱਥੇ ਤੁਸੀਂ ਰਹਿੰਦੇ ਹੋ, ਉੱਥੇ ਕਿਹੜਾ ਸਮਾਂ ਹੈ?

ask-when = { $city } ਵਿੱਚ ਸੁਣਵਾਈ ਕਿਸ ਦਿਨ ਅਤੇ ਕਿੰਨੇ ਵਜੇ ਹੈ? ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਨੋਟਿਸ ਉੱਤੇ ਹੈ, ਜਿਵੇਂ: March 15 2027 8:30 AM
ask-when-other = ਇਹ ਕਿਸ ਦਿਨ ਅਤੇ ਕਿੰਨੇ ਵਜੇ ਹੈ? ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਤੁਹਾਡੇ ਕਾਗਜ਼ ਉੱਤੇ ਹੈ, ਜਿਵੇਂ: March 15 2027 8:30 AM
ask-when-new = ਨਵਾਂ ਦਿਨ ਅਤੇ ਸਮਾਂ ਕੀ ਹੈ? ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਸਭ ਤੋਂ ਨਵੇਂ ਨੋਟਿਸ ਉੱਤੇ ਹੈ, ਜਿਵੇਂ: March 15 2027 8:30 AM
say-when-date = ਇਸ ਵਿੱਚ ਕੋਈ ਤਾਰੀਖ ਪੜ੍ਹੀ ਨਹੀਂ ਗਈ।
say-when-impossible = ਇਹ ਦਿਨ ਕੈਲੰਡਰ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨੋਟਿਸ ਦੁਬਾਰਾ ਦੇਖੋ।
say-when-no-year = ਕਿਰਪਾ ਕਰਕੇ ਸਾਲ ਵੀ ਲਿਖੋ, ਅਤੇ ਮਹੀਨਾ ਅੱਖਰਾਂ ਵਿੱਚ, ਤਾਂ ਜੋ ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਰਲ ਨਾ ਜਾਣ।
say-when-unset = ਲੱਗਦਾ ਹੈ ਇਸ ਕਾਗਜ਼ ਉੱਤੇ ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨਵਾਂ ਨੋਟਿਸ ਲੱਭੋ, ਜਾਂ ਤਾਰੀਖ ਸੁਣਨ ਲਈ 1-800-898-7180 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
ask-day-order = ਇਹ ਦੋ ਤਰ੍ਹਾਂ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਕਿਹੜਾ ਦਿਨ?
ask-day-year = ਕਿਹੜਾ ਸਾਲ?
ask-day-week = ਕਿਹੜਾ ਦਿਨ?
ask-day-which = ਇੱਥੇ ਇੱਕ ਤੋਂ ਵੱਧ ਦਿਨ ਹਨ। ਸੁਣਵਾਈ ਦਾ ਦਿਨ ਕਿਹੜਾ ਹੈ?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = ਹੋਰ ਦਿਨ
ask-time = { $when_date }: ਕਿੰਨੇ ਵਜੇ? ਜਿਵੇਂ: 8:30 AM
ask-half = { $when_date }: ਸਵੇਰੇ ਜਾਂ ਦੁਪਹਿਰ ਬਾਅਦ?
ask-time-which = { $when_date }: ਕਿਹੜਾ ਸਮਾਂ?
choice-time = { $when_time }
say-time-unreadable = ਇਸ ਵਿੱਚ ਸਮਾਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ: 8:30 AM
choice-pick = ਬਟਨਾਂ ਨਾਲ ਦਿਨ ਚੁਣੋ
ask-month = ਕਿਹੜਾ ਮਹੀਨਾ?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਆਪਣੇ ਨੋਟਿਸ ਨਾਲ ਮਿਲਾਓ:
    { $what }
    { $when }
    { $place }
    ਕੀ ਸਭ ਕੁਝ ਠੀਕ ਹੈ?
ask-check-doubt =
    ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਵਾਰ ਫਿਰ ਦੇਖੋ:
    { $doubts }

    { $what }
    { $when }
    { $place }
    ਕੀ ਤੁਹਾਡੇ ਨੋਟਿਸ ਉੱਤੇ ਇਹੀ ਲਿਖਿਆ ਹੈ?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = ਹਾਂ, ਸਭ ਠੀਕ ਹੈ
choice-change = ਨਹੀਂ, ਕੁਝ ਬਦਲਣਾ ਹੈ
choice-meant = ਮੇਰਾ ਮਤਲਬ { $when_date }
say-doubt-past = ਇਹ ਦਿਨ ਲੰਘ ਚੁੱਕਾ ਹੈ।
say-doubt-today-past = ਅੱਜ ਇਹ ਸਮਾਂ ਲੰਘ ਚੁੱਕਾ ਹੈ।
say-doubt-far = ਇਹ ਕਈ ਸਾਲ ਦੂਰ ਹੈ।
say-doubt-weekend = ਇਹ ਸ਼ਨਿੱਚਰਵਾਰ ਜਾਂ ਐਤਵਾਰ ਹੈ। ਅਦਾਲਤਾਂ ਅਕਸਰ ਬੰਦ ਹੁੰਦੀਆਂ ਹਨ।
say-doubt-holiday = ਇਹ ਸਰਕਾਰੀ ਛੁੱਟੀ ਹੈ। ਅਦਾਲਤਾਂ ਅਕਸਰ ਬੰਦ ਹੁੰਦੀਆਂ ਹਨ।
say-doubt-early = { $when_time } ਸੁਣਵਾਈ ਲਈ ਬਹੁਤ ਜਲਦੀ ਹੈ।
say-doubt-late = { $when_time } ਸੁਣਵਾਈ ਲਈ ਬਹੁਤ ਦੇਰ ਹੈ।
say-doubt-weekday = ਤੁਸੀਂ ਹਫ਼ਤੇ ਦਾ ਕੋਈ ਹੋਰ ਦਿਨ ਲਿਖਿਆ ਸੀ। ਇਹ ਤਾਰੀਖ ਹੈ: { $when_date }
say-doubt-year = ਤੁਸੀਂ ਸਾਲ ਨਹੀਂ ਲਿਖਿਆ। ਇਹ ਹੈ: { $when_date }
say-doubt-zone = ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਥਾਂ ਦਾ ਸਮਾਂ ਲਿਖਿਆ ਹੈ। ਨੋਟਿਸ ਉੱਤੇ { $when_city } ਦਾ ਸਮਾਂ ਹੁੰਦਾ ਹੈ। ਕੀ ਉਸ ਵਿੱਚ { $when_time } ਲਿਖਿਆ ਹੈ?
ask-fix = ਕੀ ਬਦਲਣਾ ਹੈ?
choice-fix-date = ਦਿਨ ਜਾਂ ਸਮਾਂ
choice-fix-place = ਅਦਾਲਤ ਜਾਂ ਥਾਂ
choice-fix-city = ਸ਼ਹਿਰ ਅਤੇ ਉੱਥੇ ਦਾ ਸਮਾਂ
choice-fix-kind = ਸੁਣਵਾਈ ਦੀ ਕਿਸਮ
choice-fix-who = ਸੁਣਵਾਈ ਕਿਸ ਦੀ ਹੈ

ask-list = ਕਿਹੜੀ?
ask-list-empty = ਇੱਥੇ ਅਜੇ ਕੋਈ ਸੁਣਵਾਈ ਨਹੀਂ ਹੈ।
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (ਸਾਡੇ ਕੋਲ ਦੋ ਤਾਰੀਖਾਂ ਹਨ)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (ਸਾਡੇ ਕੋਲ ਦੋ ਥਾਵਾਂ ਹਨ)
choice-hearing-awaited = { $what }: ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ। ਦੇਖਦੇ ਰਹੋ।
choice-do-change = ਦਿਨ, ਸਮਾਂ ਜਾਂ ਥਾਂ ਬਦਲਣੀ ਹੈ
choice-do-cancel = ਇਹ ਸੁਣਵਾਈ ਰੱਦ ਹੋ ਗਈ ਹੈ
choice-do-list = ਵਾਪਸ ਸੂਚੀ ਉੱਤੇ
ask-sure =
    { $what }, { $when }
    ਕੀ ਤੁਹਾਡੇ ਸਭ ਤੋਂ ਨਵੇਂ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖਿਆ ਹੈ ਕਿ ਇਹ ਸੁਣਵਾਈ ਰੱਦ ਹੋ ਗਈ ਹੈ? ਜੇ ਪੱਕਾ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਪਹਿਲਾਂ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ। ਸੁਣਵਾਈ ਛੁੱਟ ਜਾਵੇ ਤਾਂ ਡਿਪੋਰਟ ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ।
ask-sure-awaited = ਕੀ ਅਸੀਂ ਇਹ ਸੁਣਵਾਈ ਭੁੱਲ ਜਾਈਏ?
choice-sure-yes = ਹਾਂ, ਰੱਦ ਹੋ ਗਈ ਹੈ
choice-sure-no = ਨਹੀਂ, ਰਹਿਣ ਦਿਓ
say-nothing-changed = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।
say-hearing-gone = ਉਹ ਸੁਣਵਾਈ ਹੁਣ ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ।

say-thanks = ਧੰਨਵਾਦ। ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਦਿਨ ਤੱਕ ਆਪਣੀ ਤਾਰੀਖ ਦੇਖਦੇ ਰਹੋ।
say-help-comes =
    ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਦਫ਼ਤਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ ਕਿ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
    { $call }
say-call-lawyer = ਤੁਸੀਂ { $name } ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ: { $phone }
say-call-lawyer-hours = ਤੁਸੀਂ { $name } ਨੂੰ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹੋ: { $phone } ({ $hours })
say-call-line = ਇਹ ਲੋਕ ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ: { $phone }
say-call-line-hours = ਇਹ ਲੋਕ ਵਕੀਲ ਲੱਭਣ ਵਿੱਚ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ: { $phone } ({ $hours })
say-call-nobody = ਉਹ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਨਗੇ।
counsel = { $from }: ਸਾਡੇ ਪਹਿਲੇ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਦਿੱਤਾ ਵਕੀਲ ਦਾ ਨੰਬਰ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। { $call }
counsel-other = { $from } ({ $names }): ਸਾਡੇ ਪਹਿਲੇ ਸੁਨੇਹਿਆਂ ਵਿੱਚ ਦਿੱਤਾ ਵਕੀਲ ਦਾ ਨੰਬਰ ਹੁਣ ਨਹੀਂ ਚੱਲਦਾ। { $call }
discreet-counsel = { $from }: ਹੁਣ ਤੋਂ { $phone } ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ, ਪੁਰਾਣੇ ਨੰਬਰ ਉੱਤੇ ਨਹੀਂ।
reply-date = { $sender }: ਕੀ ਨਵੀਂ ਤਾਰੀਖ ਮਿਲੀ ਹੈ? ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਸਭ ਤੋਂ ਨਵੀਂ ਚਿੱਠੀ ਦੇਖੋ।
reply-call-today = { $sender }: ਅਸੀਂ ਅੱਜ ਤੁਹਾਨੂੰ ਫ਼ੋਨ ਕਰਾਂਗੇ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਆਪਣੇ ਕੋਲ ਰੱਖੋ।
say-after-nodate = ਧੰਨਵਾਦ। ਕਿਰਪਾ ਕਰਕੇ ਹਰ ਹਫ਼ਤੇ ਨਵੀਂ ਤਾਰੀਖ ਦੇਖਦੇ ਰਹੋ: 1-800-898-7180। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
say-after-over = ਦੱਸਣ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਇਸ ਬਾਰੇ ਹੋਰ ਯਾਦ ਨਹੀਂ ਕਰਾਵਾਂਗੇ।

ask-menu = ਅਸੀਂ ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕਰੀਏ?
choice-go-hearings = ਮੇਰੀਆਂ ਸੁਣਵਾਈਆਂ
choice-go-new = ਨਵੀਂ ਸੁਣਵਾਈ ਜੋੜੋ
choice-go-settings = ਸੈਟਿੰਗਾਂ
choice-go-help = ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
ask-settings = ਤੁਹਾਡੀ ਭਾਸ਼ਾ: { $language }। ਤੁਹਾਡੇ ਸੁਨੇਹੇ: { $wording }।
say-wording-discreet = ਛੋਟੇ, ਬਿਨਾਂ ਵੇਰਵੇ
say-wording-plain = ਸਾਰੇ ਵੇਰਵੇ ਨਾਲ
choice-set-language = ਭਾਸ਼ਾ ਬਦਲੋ
choice-set-wording = ਛੋਟੇ ਜਾਂ ਵੇਰਵੇ ਨਾਲ
choice-set-zone = ਮੇਰੇ ਸ਼ਹਿਰ ਦਾ ਸਮਾਂ
choice-set-stop = ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ
ask-language-again = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਚਾਹੁੰਦੇ ਹੋ?
say-language-set = ਹੁਣ ਤੋਂ ਅਸੀਂ ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖਾਂਗੇ।
ask-wording = ਸਾਡੇ ਰਿਮਾਈਂਡਰ ਕਿਹੋ ਜਿਹੇ ਹੋਣ? ਛੋਟੇ: "{ $sender }: ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਮੰਗਲ 15 ਦਸੰ, ਸਵੇਰੇ 8:30 AM"। ਵੇਰਵੇ ਨਾਲ: ਸਭ ਕੁਝ ਸੁਨੇਹੇ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ। ਸੋਚੋ ਕਿ ਤੁਹਾਡਾ ਫ਼ੋਨ ਹੋਰ ਕੌਣ ਦੇਖ ਸਕਦਾ ਹੈ।
choice-wording-discreet = ਛੋਟੇ, ਬਿਨਾਂ ਵੇਰਵੇ
choice-wording-plain = ਸਾਰੇ ਵੇਰਵੇ ਨਾਲ
say-wording-set-discreet = ਤੁਹਾਡੇ ਰਿਮਾਈਂਡਰ ਹੁਣ ਛੋਟੇ ਹਨ ਅਤੇ ਇਹ ਨਹੀਂ ਦੱਸਦੇ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ।
say-wording-set-plain = ਤੁਹਾਡੇ ਰਿਮਾਈਂਡਰਾਂ ਵਿੱਚ ਹੁਣ ਸਾਰਾ ਵੇਰਵਾ ਹੈ। ਜੋ ਵੀ ਤੁਹਾਡਾ ਫ਼ੋਨ ਦੇਖੇਗਾ, ਉਹ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
say-zone-set = ਧੰਨਵਾਦ। ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਦੇ ਸਮੇਂ ਮੁਤਾਬਕ ਦਿਨ ਵੇਲੇ ਲਿਖਾਂਗੇ।
ask-stop = ਕੀ ਅਸੀਂ ਸਾਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰੀਏ? ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਉਵੇਂ ਹੀ ਰਹਿਣਗੀਆਂ, ਪਰ ਕੋਈ ਯਾਦ ਨਹੀਂ ਕਰਾਵੇਗਾ।
choice-stop-all = ਸਾਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰੋ
choice-stop-no = ਨਹੀਂ, ਲਿਖਦੇ ਰਹੋ
say-help =
    ਅਸੀਂ { $sender } ਹਾਂ। ਅਸੀਂ ਲੋਕਾਂ ਨੂੰ ਸੁਣਵਾਈਆਂ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ। ਅਸੀਂ ਅਦਾਲਤ ਨਹੀਂ ਹਾਂ।
    { $call }
    ਸਾਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ। ਮੀਨੂ ਲਈ MENU ਭੇਜੋ।

say-stopped = { $sender }: ਹੁਣ ਤੁਹਾਨੂੰ ਸਾਡੇ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ। ਦੁਬਾਰਾ ਸ਼ੁਰੂ ਕਰਨ ਲਈ START ਭੇਜੋ।
say-restarted-here = ਜੀ ਆਇਆਂ ਨੂੰ। ਜੇ ਤੁਹਾਨੂੰ ਸਾਡੇ SMS ਵੀ ਆਉਂਦੇ ਹਨ, ਤਾਂ ਉੱਥੇ ਵੀ START ਭੇਜੋ।
say-wrong-number = ਮਾਫ਼ ਕਰਨਾ। ਅਸੀਂ ਇਸ ਨੰਬਰ ਉੱਤੇ ਦੁਬਾਰਾ ਨਹੀਂ ਲਿਖਾਂਗੇ।
ask-leave = ਇੱਕ ਸਵਾਲ ਅਧੂਰਾ ਹੈ। ਕੀ ਬੰਦ ਕਰੀਏ?
choice-leave-question = ਸਿਰਫ਼ ਉਹ ਸਵਾਲ
say-left = ਠੀਕ ਹੈ, ਇਹ ਛੱਡ ਦਿੰਦੇ ਹਾਂ।

choice-back = ਵਾਪਸ
say-choose = ਕਿਰਪਾ ਕਰਕੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
say-choose-number = ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਨੰਬਰ ਨਾਲ ਜਵਾਬ ਦਿਓ।
say-not-understood = ਇਹ ਸਮਝ ਨਹੀਂ ਆਇਆ।
say-you-are-welcome = ਕੋਈ ਗੱਲ ਨਹੀਂ ਜੀ। ਜਦੋਂ ਵੀ ਲੋੜ ਹੋਵੇ MENU ਭੇਜੋ।
say-number-dropped = ਤੁਸੀਂ ਇੱਕ ਨੰਬਰ ਭੇਜਿਆ ਜੋ A-number ਵਰਗਾ ਲੱਗਦਾ ਹੈ। ਅਸੀਂ ਉਸ ਨੂੰ ਹਟਾ ਦਿੱਤਾ ਅਤੇ ਸੰਭਾਲਿਆ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਉਸ ਨੂੰ ਕਦੇ ਸੁਨੇਹੇ ਵਿੱਚ ਨਾ ਭੇਜੋ।
say-names-dropped = ਉਸ ਕਾਗਜ਼ ਦਾ ਕੋਈ ਨਾਂ ਅਸੀਂ ਨਹੀਂ ਰੱਖਿਆ।
say-cannot-read-voice = ਅਸੀਂ ਇੱਥੇ ਆਵਾਜ਼ ਵਾਲੇ ਸੁਨੇਹੇ ਨਹੀਂ ਸੁਣ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਲਿਖ ਕੇ ਭੇਜੋ।
say-cannot-read-photo = ਅਸੀਂ ਇੱਥੇ ਫੋਟੋ ਜਾਂ ਫਾਈਲ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ। ਕਿਰਪਾ ਕਰਕੇ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖਿਆ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
say-cannot-read-other = ਅਸੀਂ ਇੱਥੇ ਸਿਰਫ਼ ਲਿਖਿਆ ਹੋਇਆ ਪੜ੍ਹ ਸਕਦੇ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਲਿਖ ਕੇ ਭੇਜੋ।
say-cannot-read-old-button = ਉਹ ਬਟਨ ਕਿਸੇ ਪੁਰਾਣੇ ਸਵਾਲ ਦਾ ਹੈ।

## When it is unclear, or too much

say-we-were-at = ਕੁਝ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ। ਅਸੀਂ ਇਸ ਸਵਾਲ ਉੱਤੇ ਸੀ:
say-please-wait = ਇੱਕੋ ਵਾਰ ਬਹੁਤ ਸਾਰੇ ਸੁਨੇਹੇ ਆ ਗਏ। ਕਿਰਪਾ ਕਰਕੇ ਦਸ ਮਿੰਟ ਬਾਅਦ ਲਿਖੋ। ਸਾਰੇ ਸੁਨੇਹੇ ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ।
say-cannot-read-edit = ਪੁਰਾਣੇ ਸੁਨੇਹੇ ਵਿੱਚ ਕੀਤੀ ਤਬਦੀਲੀ ਸਾਨੂੰ ਨਹੀਂ ਦਿਸਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਲਿਖੋ।
say-write-in-private = ਇੱਥੇ ਇੱਕ ਵੇਲੇ ਇੱਕੋ ਵਿਅਕਤੀ ਨਾਲ ਗੱਲ ਹੁੰਦੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਨਿੱਜੀ ਚੈਟ ਵਿੱਚ ਲਿਖੋ। ਇਹ ਗਰੁੱਪ ਹੁਣ ਛੱਡਿਆ ਜਾ ਰਿਹਾ ਹੈ।
ask-stop-which = ਤੁਸੀਂ ਘੱਟ ਸੁਨੇਹੇ ਚਾਹੁੰਦੇ ਹੋ। ਕੀ ਬੰਦ ਕਰੀਏ?
choice-stop-about = ਸਿਰਫ਼ { $name } ਬਾਰੇ
staff-unclear-text = { $label } ਨੇ ਕੁਝ ਲਿਖਿਆ ਹੈ ਜੋ ਅਸੀਂ ਪੜ੍ਹ ਨਹੀਂ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਸੰਪਰਕ ਕਰੋ।
staff-unclear-unfinished = { $label } ਨੇ ਤਾਰੀਖ਼ ਲਿਖੀ ਪਰ ਹਾਂ ਨਹੀਂ ਕਹੀ। ਉਹ ਗਿਣੀ ਨਹੀਂ ਜਾਂਦੀ, ਅਤੇ ਕਿਸੇ ਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਵਾਇਆ ਜਾਂਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਪੁੱਛੋ।
staff-unclear-stop = { $label } ਨੂੰ ਘੱਟ ਸੁਨੇਹੇ ਚਾਹੀਦੇ ਹਨ, ਪਰ ਪਤਾ ਨਹੀਂ ਕਿਹੜੇ। ਕਿਰਪਾ ਕਰਕੇ ਉਹਨਾਂ ਨੂੰ ਪੁੱਛੋ।

## Delivery: why something did not arrive, and who is asked then

why-stopped = ਉਹਨਾਂ ਨੇ ਕਿਹਾ ਕਿ ਹੋਰ ਸੁਨੇਹੇ ਨਾ ਭੇਜੋ
why-number = ਇਹ ਨੰਬਰ ਨਹੀਂ ਚੱਲਦਾ, ਜਾਂ ਇਸ ਉੱਤੇ SMS ਨਹੀਂ ਆਉਂਦੇ
why-account = ਕੰਪਨੀ ਸਾਡਾ ਖਾਤਾ ਜਾਂ ਸਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਨਹੀਂ ਮੰਨਦੀ
why-filtered = ਫ਼ੋਨ ਕੰਪਨੀਆਂ ਸਾਡੇ ਸੁਨੇਹੇ ਰੋਕ ਰਹੀਆਂ ਹਨ
why-phone = ਫ਼ੋਨ ਬੰਦ ਹੈ ਜਾਂ ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ ਹੈ
why-provider = ਕੰਪਨੀ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ
why-blocked = ਉਹਨਾਂ ਨੇ ਬੋਟ ਨੂੰ ਰੋਕ ਦਿੱਤਾ ਹੈ
why-gone = ਉਹ ਚੈਟ ਹੁਣ ਨਹੀਂ ਹੈ
why-unreadable = ਕੰਪਨੀ ਸਾਡਾ ਸੁਨੇਹਾ ਪੜ੍ਹ ਨਹੀਂ ਸਕਦੀ
why-unknown = ਕੰਪਨੀ ਨੇ ਅਜਿਹਾ ਕਾਰਨ ਦੱਸਿਆ ਜੋ ਅਸੀਂ ਨਹੀਂ ਜਾਣਦੇ
why-twice = ਕੋਈ ਹੋਰ ਪ੍ਰੋਗਰਾਮ ਇਹੀ ਬੋਟ ਵਰਤ ਰਿਹਾ ਹੈ
why-throttled = ਇੱਕੋ ਵਾਰ ਬਹੁਤ ਸਾਰੇ ਸੁਨੇਹੇ
why-late = ਮਦਦ ਲਈ ਬਹੁਤ ਦੇਰ ਹੋ ਗਈ ਸੀ
relay-ask = { $sender }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, ਉਸ ਬਾਰੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ: { $when }। ਕਿਰਪਾ ਕਰਕੇ ਪੱਕਾ ਕਰੋ ਕਿ ਉਹਨਾਂ ਨੂੰ ਪਤਾ ਹੈ।
staff-silent = { $label } ਵੱਲੋਂ ਲੰਬੇ ਸਮੇਂ ਤੋਂ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ। ਅਸੀਂ ਹੁਣ ਪੁੱਛ ਰਹੇ ਹਾਂ ਕਿ ਕੀ ਫ਼ੋਨ ਅਜੇ ਵੀ ਉਹਨਾਂ ਦਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।
staff-silent-many = ਉਹ ਫ਼ੋਨ ਜਿਨ੍ਹਾਂ ਤੋਂ ਲੰਬੇ ਸਮੇਂ ਤੋਂ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਆਇਆ: { $count }। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਸੂਚੀ ਦੇਖੋ।
staff-load = { $channel }: ਭਲਕ ਦੇ ਰਿਮਾਈਂਡਰਾਂ ਲਈ ਰਾਤ ਤੋਂ ਪਹਿਲਾਂ ਸਮਾਂ ਘੱਟ ਹੈ। ਅਸੀਂ ਪਹਿਲਾਂ ਸ਼ੁਰੂ ਕਰਦੇ ਹਾਂ।
discreet-still = ਕੀ ਇਹ ਤੁਸੀਂ ਹੀ ਹੋ? 1 = ਹਾਂ, ਦਿਖਾਓ। 2 = ਗਲਤ ਨੰਬਰ।
discreet-still-tap = ਕੀ ਇਹ ਅਜੇ ਵੀ ਤੁਸੀਂ ਹੀ ਹੋ?
choice-still-me = ਹਾਂ, ਦਿਖਾਓ
choice-still-wrong = ਗਲਤ ਨੰਬਰ

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } ਉੱਤੇ ਸੁਨੇਹੇ ਫਿਰ ਜਾ ਰਹੇ ਹਨ। ਉਹ { $minutes } ਮਿੰਟ ਦੇਰ ਨਾਲ ਸਨ।
staff-job-failed = ਇਹ ਕੰਮ ਨਹੀਂ ਹੋਇਆ: { $job } ({ $reason })। ਅਸੀਂ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ। ਕਿਰਪਾ ਕਰਕੇ ਮਸ਼ੀਨ ਦੇਖੋ।
staff-job-down = { $since } ਤੋਂ ਇਹ ਕੰਮ ਨਹੀਂ ਹੋ ਰਿਹਾ: { $job } ({ $reason })। ਅਸੀਂ ਹਰ ਘੰਟੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰਦੇ ਹਾਂ। ਕੀ ਕਰਨਾ ਹੈ, ਇਹ ਮਸ਼ੀਨ ਉੱਤੇ { $command } ਦੱਸਦਾ ਹੈ।
staff-clock-back = ਮਸ਼ੀਨ ਦੀ ਘੜੀ { $minutes } ਮਿੰਟ ਪਿੱਛੇ ਕੀਤੀ ਗਈ। ਕਿਰਪਾ ਕਰਕੇ ਜਾਂਚ ਕਰੋ।
staff-disk = ਡਿਸਕ ਲਗਭਗ ਭਰ ਗਈ ਹੈ: { $megabytes } MB ਬਾਕੀ। ਕਿਰਪਾ ਕਰਕੇ ਥਾਂ ਬਣਾਓ, ਨਹੀਂ ਤਾਂ ਅਸੀਂ ਸੁਨੇਹੇ ਨਹੀਂ ਸੰਭਾਲ ਸਕਾਂਗੇ।
staff-case-ends = { $label }: ਕਿਸੇ ਨੇ ਸਾਨੂੰ ਨਵੀਂ ਤਾਰੀਖ ਨਹੀਂ ਦੱਸੀ। ਦੋ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਅਸੀਂ ਇਹ ਕੇਸ ਮਿਟਾ ਦੇਵਾਂਗੇ। ਜੇ ਕੋਈ ਤਾਰੀਖ ਰਹਿ ਗਈ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਜੋੜੋ।
digest =
    ਅੱਜ ਦਫ਼ਤਰ ਲਈ:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } ਸੁਣਵਾਈ ਨੇੜੇ ਹੈ ਅਤੇ ਪੱਕੀ ਨਹੀਂ ਹੋਈ।
   *[other] { $count } ਸੁਣਵਾਈਆਂ ਨੇੜੇ ਹਨ ਅਤੇ ਪੱਕੀਆਂ ਨਹੀਂ ਹੋਈਆਂ।
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } ਵਿਅਕਤੀ ਦੀ ਸੁਣਵਾਈ ਹੈ, ਪਰ ਉਸ ਤੱਕ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਦਾ।
   *[other] { $count } ਲੋਕਾਂ ਦੀ ਸੁਣਵਾਈ ਹੈ, ਪਰ ਉਹਨਾਂ ਤੱਕ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਪਹੁੰਚਦਾ।
}
digest-tasks = { $count ->
    [one] ਫ਼ੋਨ ਸੂਚੀ ਵਿੱਚ { $count } ਕੰਮ ਬਾਕੀ ਹੈ।
   *[other] ਫ਼ੋਨ ਸੂਚੀ ਵਿੱਚ { $count } ਕੰਮ ਬਾਕੀ ਹਨ।
}
digest-imports = { $count ->
    [one] { $count } ਇੰਪੋਰਟ ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।
   *[other] { $count } ਇੰਪੋਰਟ ਮਨਜ਼ੂਰੀ ਦੀ ਉਡੀਕ ਵਿੱਚ ਹਨ।
}
digest-ending = ਇੱਕ ਹਫ਼ਤੇ ਵਿੱਚ ਮਿਟਾਏ ਜਾਣ ਵਾਲੇ ਕੇਸ: { $count }। ਭੇਜੇ ਸੁਨੇਹਿਆਂ ਦਾ ਸਬੂਤ ਚਾਹੀਦਾ ਹੈ ਤਾਂ ਹੁਣੇ ਛਾਪ ਲਓ।
digest-paused = ਭੇਜਣਾ ਰੁਕਿਆ ਹੋਇਆ ਹੈ: { $channel } ({ $reason })।
digest-guidance = { $count ->
    [one] { $count } ਜਾਣਕਾਰੀ ਦੀ ਜਲਦੀ ਜਾਂਚ ਕਰਨੀ ਹੈ।
   *[other] { $count } ਜਾਣਕਾਰੀਆਂ ਦੀ ਜਲਦੀ ਜਾਂਚ ਕਰਨੀ ਹੈ।
}
digest-more = … { $count } ਹੋਰ

## The first day

profile-about = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ। ਮੁਫ਼ਤ। ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ।
profile-description = ਅਸੀਂ ਤੁਹਾਨੂੰ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ, ਤਾਂ ਜੋ ਕੋਈ ਛੁੱਟ ਨਾ ਜਾਵੇ। ਇਹ ਮੁਫ਼ਤ ਹੈ। ਸ਼ੁਰੂ ਕਰਨ ਲਈ ਹੇਠਲਾ ਬਟਨ ਦਬਾਓ। ਕਿਸੇ ਵੀ ਵੇਲੇ ਬੰਦ ਕਰਨ ਲਈ STOP ਭੇਜੋ।
staff-test = ਇਹ ਇੱਕ ਪਰਖ ਹੈ। ਦਫ਼ਤਰ ਲਈ ਚੇਤਾਵਨੀਆਂ ਤੁਹਾਨੂੰ ਇੱਥੇ ਮਿਲਣਗੀਆਂ।

## On paper

poster-title = ਅਸੀਂ ਤੁਹਾਨੂੰ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਯਾਦ ਕਰਾਉਂਦੇ ਹਾਂ
poster-why = ਤਾਂ ਜੋ ਕੋਈ ਛੁੱਟ ਨਾ ਜਾਵੇ। ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ। ਮੁਫ਼ਤ।
poster-telegram = Telegram ਉੱਤੇ: ਫ਼ੋਨ ਦਾ ਕੈਮਰਾ ਇਸ ਚੌਕੋਰ ਵੱਲ ਕਰੋ, ਫਿਰ ਬਟਨ ਦਬਾਓ।
poster-sms = SMS ਰਾਹੀਂ: { $phone } ਉੱਤੇ "{ $word }" ਲਿਖ ਕੇ ਭੇਜੋ
sheet-title = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦੇ ਰਿਮਾਈਂਡਰ
sheet-name = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਲਿਖੀਏ? ਘਰ ਦਾ ਨਾਂ ਸਭ ਤੋਂ ਚੰਗਾ ਹੈ।
sheet-number = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਕਾਗਜ਼ ਉੱਤੇ ਪੂਰਾ ਨਾਂ ਜਾਂ A-number ਨਾ ਲਿਖੋ।
sheet-phone = ਤੁਹਾਡਾ ਮੋਬਾਈਲ ਨੰਬਰ
sheet-date = ਦਿਨ, ਸਮਾਂ ਅਤੇ ਸ਼ਹਿਰ, ਜਿਵੇਂ ਤੁਹਾਡੇ ਸਭ ਤੋਂ ਨਵੇਂ ਨੋਟਿਸ ਉੱਤੇ ਹੈ
sheet-news = ਤੁਸੀਂ ਮੈਨੂੰ ਦਫ਼ਤਰ ਦੀਆਂ ਖ਼ਬਰਾਂ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ। ਇਹ ਮੇਰਾ ਵੱਖਰਾ ਫ਼ੈਸਲਾ ਹੈ।
sheet-share = ਇਹਨਾਂ ਲੋਕਾਂ ਨੂੰ ਵੀ ਮੇਰੀਆਂ ਤਾਰੀਖਾਂ ਦੇ ਸੁਨੇਹੇ ਮਿਲ ਸਕਦੇ ਹਨ। ਹਰ ਕੋਈ ਆਪਣਾ ਵੱਖਰਾ ਕਾਗਜ਼ ਭਰੇ।
sheet-privacy = ਅਸੀਂ ਸਿਰਫ਼ ਇਸ ਕਾਗਜ਼ ਉੱਤੇ ਲਿਖਿਆ ਅਤੇ ਸਾਡੇ ਸੁਨੇਹੇ ਰੱਖਦੇ ਹਾਂ। ਇਸ਼ਤਿਹਾਰਾਂ ਲਈ ਤੁਹਾਡਾ ਨੰਬਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦਿੰਦੇ। ਤੁਹਾਡਾ ਕੇਸ ਖ਼ਤਮ ਹੋਣ ਤੇ ਅਸੀਂ ਸਭ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
sheet-signature = ਦਸਤਖ਼ਤ
sheet-day = ਅੱਜ ਦੀ ਤਾਰੀਖ
sheet-keep = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਹਿੱਸਾ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
sheet-sender = ਸਾਡੇ ਸੁਨੇਹੇ { $phone } ਤੋਂ ਆਉਂਦੇ ਹਨ ਅਤੇ ਇਸ ਤਰ੍ਹਾਂ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ: { $sender }
sheet-never = ਅਸੀਂ ਕਦੇ ਪੈਸੇ, ਪਾਸਵਰਡ ਜਾਂ A-number ਨਹੀਂ ਮੰਗਦੇ।
sheet-call = ਕੋਈ ਸਵਾਲ? ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $phone }

## Settings and privacy

choice-set-second = ਦੂਜੀ ਭਾਸ਼ਾ
choice-set-code = ਮੇਰਾ ਕੋਡ ਸ਼ਬਦ
choice-set-ways = ਤੁਸੀਂ ਮੈਨੂੰ ਕਿੱਥੇ ਲਿਖਦੇ ਹੋ
choice-set-data = ਮੇਰੇ ਬਾਰੇ ਤੁਹਾਨੂੰ ਕੀ ਪਤਾ ਹੈ
ask-second = ਜਦੋਂ ਕੋਈ ਸੁਨੇਹਾ { $language } ਵਿੱਚ ਨਾ ਹੋਵੇ, ਤਾਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਵਰਤੀਏ?
choice-second-none = ਕੋਈ ਦੂਜੀ ਭਾਸ਼ਾ ਨਹੀਂ
say-second-set = ਧੰਨਵਾਦ। ਜਦੋਂ ਕੋਈ ਸੁਨੇਹਾ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਨਾ ਹੋਵੇ, ਤਾਂ ਉਹ { $language } ਵਿੱਚ ਆਵੇਗਾ।
say-second-none = ਠੀਕ ਹੈ। ਅਸੀਂ ਦੂਜੀ ਭਾਸ਼ਾ ਨਹੀਂ ਵਰਤਾਂਗੇ।

ask-code = ਕੋਡ ਸ਼ਬਦ ਤੋਂ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਸੁਨੇਹਾ ਸੱਚਮੁੱਚ ਸਾਡਾ ਹੈ: ਇਹ ਸਾਡੇ ਰਿਮਾਈਂਡਰਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ। 3 ਤੋਂ 16 ਅੱਖਰਾਂ ਜਾਂ ਅੰਕਾਂ ਦਾ ਇੱਕ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ: mango7
ask-code-have = ਤੁਹਾਡਾ ਕੋਡ ਸ਼ਬਦ { $code } ਹੈ। ਇਹ ਸਾਡੇ ਰਿਮਾਈਂਡਰਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ, ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਪਤਾ ਲੱਗੇ ਕਿ ਉਹ ਸਾਡੇ ਹਨ। ਬਦਲਣ ਲਈ ਨਵਾਂ ਸ਼ਬਦ ਲਿਖੋ।
choice-code-remove = ਕੋਡ ਸ਼ਬਦ ਹਟਾਓ
say-code-set = ਤੁਹਾਡਾ ਕੋਡ ਸ਼ਬਦ ਹੁਣ { $code } ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ ਨੂੰ ਨਾ ਦੱਸੋ।
say-code-removed = ਤੁਹਾਡੇ ਰਿਮਾਈਂਡਰਾਂ ਵਿੱਚ ਹੁਣ ਕੋਡ ਸ਼ਬਦ ਨਹੀਂ ਹੈ।
say-code-unreadable = ਕਿਰਪਾ ਕਰਕੇ ਘੱਟੋ-ਘੱਟ 3 ਅੱਖਰਾਂ ਦਾ ਇੱਕ ਸ਼ਬਦ ਲਿਖੋ, ਹੋਰ ਨਿਸ਼ਾਨਾਂ ਤੋਂ ਬਿਨਾਂ। ਅੰਕ ਲਿਖ ਸਕਦੇ ਹੋ।
say-code-long = ਇਹ ਸ਼ਬਦ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਸ਼ਬਦ ਚੁਣੋ।
say-code-telling = ਇਸ ਸ਼ਬਦ ਤੋਂ ਹੋਰਾਂ ਨੂੰ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਸੁਨੇਹੇ ਕਿਸ ਬਾਰੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਸ਼ਬਦ ਚੁਣੋ, ਜਿਵੇਂ ਕੋਈ ਫਲ ਜਾਂ ਜਾਨਵਰ।
telling-words = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਕੋਰਟ ਕਚਹਿਰੀ ਸੁਣਵਾਈ ਪੇਸ਼ੀ ਜੱਜ ਵਕੀਲ ਡਿਪੋਰਟ ਜ਼ਮਾਨਤ ਸ਼ਰਨ ਕਾਨੂੰਨ adalat sunvai vakeel vakil zamanat

ask-ways =
    ਅਸੀਂ ਤੁਹਾਨੂੰ ਇੱਥੇ ਲਿਖਦੇ ਹਾਂ:
    { $ways }
choice-ways-sms = SMS ਰਾਹੀਂ ਵੀ
choice-ways-telegram = Telegram ਰਾਹੀਂ ਵੀ
choice-ways-moved = ਮੇਰਾ ਨੰਬਰ ਬਦਲ ਗਿਆ
choice-ways-first = ਪਹਿਲਾਂ ਕਿੱਥੇ ਲਿਖਣਾ ਹੈ
ask-first = ਅਸੀਂ ਤੁਹਾਨੂੰ ਪਹਿਲਾਂ ਕਿੱਥੇ ਲਿਖੀਏ?
say-first-set = ਠੀਕ ਹੈ। ਅਸੀਂ ਪਹਿਲਾਂ ਉੱਥੇ ਲਿਖਾਂਗੇ।
say-move-code =
    ਤੁਹਾਡਾ ਕੋਡ: { $code }
    { $how }
    ਇਹ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ, ਇੱਕ ਦਿਨ ਲਈ। ਇਹ ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਾ ਦਿਖਾਓ।
say-how-sms-here = ਇਹ ਆਪਣੇ ਦੂਜੇ ਫ਼ੋਨ ਤੋਂ ਇਸ ਨੰਬਰ ਉੱਤੇ ਭੇਜੋ।
say-how-sms = ਇਹ ਆਪਣੇ ਫ਼ੋਨ ਤੋਂ SMS ਰਾਹੀਂ ਇੱਥੇ ਭੇਜੋ: { $to }
say-how-telegram = ਇਹ ਸਾਨੂੰ Telegram ਉੱਤੇ ਭੇਜੋ: { $to }
say-way-added = ਹੋ ਗਿਆ। ਹੁਣ ਸਾਡੇ ਸੁਨੇਹੇ ਤੁਹਾਨੂੰ ਇੱਥੇ ਵੀ ਆ ਸਕਦੇ ਹਨ।
say-way-moved = ਹੋ ਗਿਆ। ਹੁਣ ਤੋਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਇੱਥੇ ਲਿਖਾਂਗੇ। ਪੁਰਾਣੇ ਨੰਬਰ ਉੱਤੇ ਹੋਰ ਸੁਨੇਹੇ ਨਹੀਂ ਜਾਣਗੇ।
say-way-same = ਕੋਡ ਤੁਹਾਨੂੰ ਇੱਥੇ ਹੀ ਮਿਲਿਆ ਸੀ। ਕਿਰਪਾ ਕਰਕੇ ਦੂਜੇ ਫ਼ੋਨ ਤੋਂ ਭੇਜੋ।
say-way-taken = ਅਸੀਂ ਇਹ ਫ਼ੋਨ ਆਪ ਨਹੀਂ ਜੋੜ ਸਕੇ। ਦਫ਼ਤਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਗਿਆ ਹੈ, ਉਹ ਤੁਹਾਡੀ ਮਦਦ ਕਰਨਗੇ।
say-way-warning = ਤੁਹਾਡੇ ਸੁਨੇਹੇ ਹੁਣ { $way } ਉੱਤੇ ਵੀ ਜਾਂਦੇ ਹਨ, ਜਾਂ ਸਿਰਫ਼ ਉੱਥੇ। ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਕਿਹਾ ਸੀ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ: { $phone }

choice-do-mute = ਇਸ ਕੇਸ ਬਾਰੇ ਸੁਨੇਹੇ ਨਹੀਂ
choice-do-unmute = ਇਸ ਕੇਸ ਬਾਰੇ ਫਿਰ ਸੁਨੇਹੇ
say-what-muted = { $what } (ਸੁਨੇਹੇ ਨਹੀਂ)
say-muted = ਠੀਕ ਹੈ। ਅਸੀਂ ਇਸ ਕੇਸ ਦੀ ਕਿਸੇ ਵੀ ਤਾਰੀਖ਼ ਬਾਰੇ ਹੋਰ ਨਹੀਂ ਲਿਖਾਂਗੇ। ਬਾਕੀ ਸਭ ਉਵੇਂ ਹੀ ਚੱਲੇਗਾ।
say-unmuted = ਠੀਕ ਹੈ। ਇਸ ਕੇਸ ਦੀਆਂ ਸਾਰੀਆਂ ਤਾਰੀਖ਼ਾਂ ਬਾਰੇ ਫਿਰ ਸੁਨੇਹੇ ਆਉਣਗੇ।

ask-data = ਅਸੀਂ ਤੁਹਾਨੂੰ ਦਿਖਾ ਸਕਦੇ ਹਾਂ ਕਿ ਤੁਹਾਡੇ ਬਾਰੇ ਸਾਡੇ ਕੋਲ ਕੀ ਹੈ, ਜਾਂ ਉਸ ਨੂੰ ਮਿਟਾ ਸਕਦੇ ਹਾਂ।
choice-data-stored = ਦਿਖਾਓ ਕੀ ਰੱਖਿਆ ਹੈ
choice-data-erase = ਮੇਰਾ ਸਭ ਕੁਝ ਮਿਟਾਓ
say-stored =
    ਤੁਹਾਡੇ ਬਾਰੇ ਸਾਡੇ ਕੋਲ ਇਹ ਹੈ:
    { $lines }
    { $kept }
say-stored-language = ਭਾਸ਼ਾ: { $language }
say-stored-second = ਦੂਜੀ ਭਾਸ਼ਾ: { $language }
say-stored-zone = ਤੁਹਾਡੇ ਸ਼ਹਿਰ ਦਾ ਸਮਾਂ: { $zone }
say-stored-wording = ਤੁਹਾਡੇ ਸੁਨੇਹੇ: { $wording }
say-stored-code = ਕੋਡ ਸ਼ਬਦ: { $code }
say-stored-way = { $way }: ਤੁਸੀਂ { $when_date } ਨੂੰ ਸਹਿਮਤੀ ਦਿੱਤੀ
say-stored-way-office = { $way }: ਦਫ਼ਤਰ ਨੇ { $when_date } ਨੂੰ ਲਿਖਿਆ ਕਿ ਤੁਸੀਂ ਸਹਿਮਤ ਹੋ
say-stored-way-silent = { $way }: ਸੁਨੇਹੇ ਨਹੀਂ
say-stored-people = ਤੁਹਾਨੂੰ ਇਹਨਾਂ ਦੀਆਂ ਤਾਰੀਖਾਂ ਮਿਲਦੀਆਂ ਹਨ: { $names }
say-stored-followers = { $count ->
    [one] { $count } ਹੋਰ ਵਿਅਕਤੀ ਨੂੰ ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਦੇ ਸੁਨੇਹੇ ਮਿਲਦੇ ਹਨ।
   *[other] { $count } ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਦੇ ਸੁਨੇਹੇ ਮਿਲਦੇ ਹਨ।
}
say-stored-kept = { $days ->
    [one] ਅਤੇ ਸਾਡੇ ਵਿਚਕਾਰ ਦੇ ਸੁਨੇਹੇ। ਜਦੋਂ ਕੇਸ ਖਤਮ ਹੁੰਦਾ ਹੈ, ਅਸੀਂ ਉਸ ਨੂੰ { $days } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। ਜੇ ਤੁਸੀਂ "ਮੇਰਾ ਸਭ ਕੁਝ ਮਿਟਾਓ" ਚੁਣਦੇ ਹੋ, ਤਾਂ ਅਸੀਂ ਸਭ ਕੁਝ ਹੁਣੇ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
   *[other] ਅਤੇ ਸਾਡੇ ਵਿਚਕਾਰ ਦੇ ਸੁਨੇਹੇ। ਜਦੋਂ ਕੇਸ ਖਤਮ ਹੁੰਦਾ ਹੈ, ਅਸੀਂ ਉਸ ਨੂੰ { $days } ਦਿਨਾਂ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। ਜੇ ਤੁਸੀਂ "ਮੇਰਾ ਸਭ ਕੁਝ ਮਿਟਾਓ" ਚੁਣਦੇ ਹੋ, ਤਾਂ ਅਸੀਂ ਸਭ ਕੁਝ ਹੁਣੇ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।
}
ask-erase = ਕੀ ਅਸੀਂ ਤੁਹਾਡੇ ਬਾਰੇ ਸਾਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦੇਈਏ? ਫਿਰ ਕੋਈ ਤੁਹਾਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਾਵੇਗਾ। ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਉਵੇਂ ਹੀ ਰਹਿਣਗੀਆਂ: ਕਿਰਪਾ ਕਰਕੇ ਉਹਨਾਂ ਉੱਤੇ ਜ਼ਰੂਰ ਜਾਓ।
choice-erase-yes = ਹਾਂ, ਮਿਟਾਓ
choice-erase-no = ਨਹੀਂ, ਰੱਖੋ
ask-erase-sure = ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਆਪਣੀਆਂ ਤਾਰੀਖਾਂ ਲਿਖ ਲਓ। ਸਭ ਕੁਝ ਹੁਣੇ ਮਿਟਾਈਏ?
choice-erase-sure = ਹਾਂ, ਸਭ ਕੁਝ ਮਿਟਾਓ
say-erased = { $sender }: ਤੁਹਾਡੇ ਬਾਰੇ ਸਾਰੀ ਜਾਣਕਾਰੀ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ। ਹੁਣ ਸਾਡੇ ਸੁਨੇਹੇ ਨਹੀਂ ਆਉਣਗੇ। ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਕਰਨ ਲਈ START ਭੇਜੋ।
staff-erased = ਕਿਸੇ ਨੇ ਕਿਹਾ ਕਿ ਉਹਨਾਂ ਬਾਰੇ ਸਾਡੀ ਜਾਣਕਾਰੀ ਮਿਟਾਈ ਜਾਵੇ। ਇਹ ਹੋ ਗਿਆ ਹੈ।
staff-erased-stays = ਕਿਸੇ ਨੇ ਕਿਹਾ ਕਿ ਉਹਨਾਂ ਬਾਰੇ ਸਾਡੀ ਜਾਣਕਾਰੀ ਮਿਟਾਈ ਜਾਵੇ। ਇਹ ਹੋ ਗਿਆ ਹੈ। ਦਫ਼ਤਰ ਦਾ ਕੇਸ, ਜਾਂ ਜਿਸ ਦੀਆਂ ਤਾਰੀਖਾਂ ਹੋਰਾਂ ਨੂੰ ਮਿਲਦੀਆਂ ਹਨ, ਉਹਨਾਂ ਤੋਂ ਬਿਨਾਂ ਚੱਲਦਾ ਰਹੇਗਾ: ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਸੂਚੀ ਦੇਖੋ।
staff-two-people = { $label } ਇਹ ਫ਼ੋਨ ਵਰਤਣਾ ਚਾਹੁੰਦੇ ਹਨ: { $way }। ਇਸ ਫ਼ੋਨ ਦਾ ਆਪਣਾ ਵੱਖਰਾ ਕੇਸ ਹੈ। ਕੁਝ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਫ਼ੋਨ ਕਰੋ।

## A hearing's life

discreet-awaited = { $from }: ਕੀ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਤਾਰੀਖ ਮਿਲ ਗਈ? ਕਿਰਪਾ ਕਰਕੇ ਪਤਾ ਕਰੋ।
discreet-awaited-short = { $from }: ਕੀ ਹੁਣ ਤਾਰੀਖ ਮਿਲ ਗਈ?
discreet-awaited-other = { $from }: ਜਿਸ ਅਪੌਇੰਟਮੈਂਟ ਦਾ ਤੁਸੀਂ ਧਿਆਨ ਰੱਖਦੇ ਹੋ, ਕੀ ਉਸ ਦੀ ਤਾਰੀਖ ਮਿਲ ਗਈ? ਪਤਾ ਕਰੋ।
awaited-check = { $from }: ਕੀ ਤੁਹਾਡੀ ਸੁਣਵਾਈ ਦੀ ਤਾਰੀਖ ਮਿਲ ਗਈ? ਇੱਥੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਇਸ ਦਾ ਮਤਲਬ ਕਦੇ ਇਹ ਨਹੀਂ ਕਿ ਸੁਣਵਾਈ ਨਹੀਂ ਹੈ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
awaited-check-other = { $from }: ਕੀ { $names } ਦੀ ਸੁਣਵਾਈ ਦੀ ਤਾਰੀਖ ਮਿਲ ਗਈ? ਇੱਥੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਇਸ ਦਾ ਮਤਲਬ ਕਦੇ ਇਹ ਨਹੀਂ ਕਿ ਸੁਣਵਾਈ ਨਹੀਂ ਹੈ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
awaited-stop = { $text } { $stop }
choice-havedate = ਤਾਰੀਖ ਮਿਲ ਗਈ
choice-notyet = ਅਜੇ ਨਹੀਂ
choice-unask = ਪੁੱਛਣਾ ਬੰਦ ਕਰੋ
choice-unset = ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ ਮਿਲੀ
say-awaited =
    ਲਿਖ ਲਿਆ: ਅਜੇ ਤਾਰੀਖ ਨਹੀਂ ਹੈ। ਅਸੀਂ ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਵਾਰ ਪੁੱਛਾਂਗੇ।
    ਕਿਰਪਾ ਕਰਕੇ ਤੁਸੀਂ ਵੀ ਹਰ ਹਫ਼ਤੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180
    ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਇਸ ਦਾ ਮਤਲਬ ਕਦੇ ਇਹ ਨਹੀਂ ਕਿ ਸੁਣਵਾਈ ਨਹੀਂ ਹੈ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।
say-unasked = ਠੀਕ ਹੈ, ਅਸੀਂ ਹੋਰ ਨਹੀਂ ਪੁੱਛਾਂਗੇ। ਕਿਰਪਾ ਕਰਕੇ ਆਪ ਤਾਰੀਖ ਦੇਖਦੇ ਰਹੋ: 1-800-898-7180। ਜਦੋਂ ਤਾਰੀਖ ਮਿਲੇ, ਇਹ ਭੇਜੋ: ਨਵੀਂ ਸੁਣਵਾਈ

choice-missed = ਜਾ ਨਹੀਂ ਹੋਇਆ
say-missed =
    ਇਹ ਗੰਭੀਰ ਗੱਲ ਹੈ। ਜਦੋਂ ਕੋਈ ਸੁਣਵਾਈ ਉੱਤੇ ਨਹੀਂ ਜਾਂਦਾ, ਤਾਂ ਜੱਜ ਉਸ ਤੋਂ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ।
    ਕਿਰਪਾ ਕਰਕੇ ਅੱਜ ਹੀ ਫ਼ੋਨ ਕਰੋ। ਚਿੱਠੀ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।
    { $call }
    ਅਸੀਂ ਦਫ਼ਤਰ ਨੂੰ ਦੱਸ ਦਿੱਤਾ ਹੈ।
ask-over =
    { $what }, { $when }
    ਕੀ ਸਾਰਾ ਕੇਸ ਖਤਮ ਹੋ ਗਿਆ ਹੈ, ਹੁਣ ਹੋਰ ਕੋਈ ਸੁਣਵਾਈ ਨਹੀਂ ਹੋਣੀ? ਜੇ ਜੱਜ ਨੇ ਫ਼ੈਸਲਾ ਦਿੱਤਾ ਹੈ, ਤਾਂ ਉਸੇ ਦਿਨ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਉਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
ask-over-awaited = ਕੀ ਸਾਰਾ ਕੇਸ ਖਤਮ ਹੋ ਗਿਆ ਹੈ, ਹੁਣ ਹੋਰ ਕੋਈ ਸੁਣਵਾਈ ਨਹੀਂ ਹੋਣੀ? ਜੇ ਜੱਜ ਨੇ ਫ਼ੈਸਲਾ ਦਿੱਤਾ ਹੈ, ਤਾਂ ਉਸੇ ਦਿਨ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ ਕਿ ਉਸ ਦਾ ਕੀ ਮਤਲਬ ਹੈ।
choice-over-yes = ਹਾਂ, ਖਤਮ ਹੋ ਗਿਆ
choice-over-no = ਨਹੀਂ, ਯਾਦ ਕਰਾਉਂਦੇ ਰਹੋ

choice-do-over = ਮੇਰਾ ਕੇਸ ਖਤਮ ਹੋ ਗਿਆ
choice-do-calendar = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ
choice-do-map = ਨਕਸ਼ੇ ਉੱਤੇ ਥਾਂ ਦਿਖਾਓ
calendar-title = { $sender }: ਅਪੌਇੰਟਮੈਂਟ
say-calendar = ਇਹ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਲਈ ਫਾਈਲ ਹੈ। ਇਸ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ। ਜੇ ਤਾਰੀਖ ਬਦਲੇ, ਤਾਂ ਨਵੀਂ ਫਾਈਲ ਮੰਗੋ।
say-calendar-link = ਇਹ ਲਿੰਕ ਤਾਰੀਖ ਨੂੰ ਤੁਹਾਡੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਉਂਦਾ ਹੈ। ਇਸ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ: { $link }
say-calendar-none = ਇਸ ਤਾਰੀਖ ਲਈ ਕੈਲੰਡਰ ਦੀ ਫਾਈਲ ਨਹੀਂ ਹੈ।
say-map =
    { $place }
    { $link }
    ਉਸੇ ਥਾਂ ਜਾਓ ਜੋ ਤੁਹਾਡੇ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖੀ ਹੈ।

## Guide

choice-go-guide = ਸਵਾਲ ਅਤੇ ਜਵਾਬ
choice-go-lawyer = ਮੇਰੇ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ
ask-guide = ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਹੋ?
choice-guide-more = ਹੋਰ ਸਵਾਲ
guide-said =
    { $text }

    ਸਰੋਤ: { $source } ({ $reviewed })। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
guide-said-call =
    { $text }

    { $call }
    ਸਰੋਤ: { $source } ({ $reviewed })। ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ।
guide-own = { $text }

guide-dont_miss-title = ਸੁਣਵਾਈ ਕਿਉਂ ਨਾ ਛੱਡੀਏ?
guide-dont_miss =
    ਹਰ ਸੁਣਵਾਈ ਜ਼ਰੂਰੀ ਹੈ, ਛੋਟੀ ਵੀ।

    ਜੇ ਤੁਸੀਂ ਨਾ ਗਏ, ਤਾਂ ਜੱਜ ਤੁਹਾਡੇ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ। ਦੇਰ ਨਾਲ ਪਹੁੰਚਣਾ ਵੀ ਨਾ ਆਉਣ ਵਾਂਗ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਇਹ ਉਦੋਂ ਵੀ ਸੱਚ ਹੈ ਜਦੋਂ ਤੁਹਾਡੇ ਪਹਿਲੇ ਕਾਗਜ਼ (NTA) ਉੱਤੇ ਤਾਰੀਖ ਨਹੀਂ ਸੀ।

    ਤਾਰੀਖ ਬਦਲ ਸਕਦੀ ਹੈ, ਪਹਿਲਾਂ ਵੀ ਆ ਸਕਦੀ ਹੈ। ਹਰ ਹਫ਼ਤੇ ਦੇਖੋ:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਵੀ ਦੇਖਦੇ ਰਹੋ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।

    ਅਦਾਲਤ ਦੀ ਹਰ ਚਿੱਠੀ ਖੋਲ੍ਹੋ। ਵਕੀਲ ਨੂੰ ਜਲਦੀ ਮਿਲੋ।
guide-dont_miss-sms = ਹਰ ਸੁਣਵਾਈ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਨਾ ਗਏ ਜਾਂ ਦੇਰ ਨਾਲ ਗਏ, ਤਾਂ ਜੱਜ ਤੁਹਾਡੇ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ। ਉਦੋਂ ਵੀ, ਜਦੋਂ ਪਹਿਲੇ ਕਾਗਜ਼ (NTA) ਉੱਤੇ ਤਾਰੀਖ ਨਹੀਂ ਸੀ। ਹਰ ਹਫ਼ਤੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਕੁਝ ਨਾ ਦਿਸੇ ਤਾਂ ਵੀ ਦੇਖਦੇ ਰਹੋ। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ।

guide-what_to_bring-title = ਨਾਲ ਕੀ ਲਿਆਉਣਾ ਹੈ
guide-what_to_bring =
    ਸੁਣਵਾਈ ਲਈ ਲੋਕ ਇਹ ਲਿਆਉਂਦੇ ਹਨ:
    - ਸੁਣਵਾਈ ਦਾ ਨੋਟਿਸ
    - ਕੇਸ ਦਾ ਪਹਿਲਾ ਕਾਗਜ਼ (NTA)
    - ਫੋਟੋ ਵਾਲੀ ID
    - ਅਦਾਲਤ ਦੇ ਸਾਰੇ ਕਾਗਜ਼, ਕਾਪੀਆਂ ਸਮੇਤ
    - ਜੋ ਕਾਗਜ਼ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਨਹੀਂ, ਉਹਨਾਂ ਦਾ ਅਨੁਵਾਦ

    ਜਲਦੀ ਨਿਕਲੋ: ਸੁਰੱਖਿਆ ਜਾਂਚ ਦੀ ਲਾਈਨ ਹੁੰਦੀ ਹੈ।

    ਜੋ ਕਾਗਜ਼ ਜੱਜ ਨੇ ਪੜ੍ਹਨੇ ਹਨ, ਉਹਨਾਂ ਲਈ ਸਮੇਂ ਦੀ ਹੱਦ ਹੁੰਦੀ ਹੈ। ਕਾਗਜ਼ਾਂ ਬਾਰੇ ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।
guide-what_to_bring-sms = ਲਿਆਓ: ਨੋਟਿਸ, ਅਦਾਲਤ ਦਾ ਪਹਿਲਾ ਕਾਗਜ਼ (NTA), ਫੋਟੋ ਵਾਲੀ ID, ਅਦਾਲਤ ਦੇ ਸਾਰੇ ਕਾਗਜ਼ ਕਾਪੀਆਂ ਸਮੇਤ, ਅਤੇ ਅਨੁਵਾਦ। ਜਲਦੀ ਨਿਕਲੋ: ਸੁਰੱਖਿਆ ਜਾਂਚ ਦੀ ਲਾਈਨ ਹੁੰਦੀ ਹੈ। ਜੱਜ ਲਈ ਕਾਗਜ਼ਾਂ ਦੀ ਸਮਾਂ ਹੱਦ ਹੁੰਦੀ ਹੈ: ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ।

guide-day_of_hearing-title = ਸੁਣਵਾਈ ਵਾਲਾ ਦਿਨ
guide-day_of_hearing =
    ਸੁਰੱਖਿਆ ਜਾਂਚ ਕਰਵਾ ਕੇ ਤੈਅ ਸਮੇਂ ਤੱਕ ਕਮਰੇ ਵਿੱਚ ਪਹੁੰਚ ਜਾਓ। ਦੇਰ ਨਾਲ ਪਹੁੰਚਣਾ ਨਾ ਆਉਣ ਵਾਂਗ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ।

    ਅਦਾਲਤ ਦਾ ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ।

    ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਉਹ ਕਾਗਜ਼ ਲੱਭੋ ਜਿਸ ਉੱਤੇ ਅਗਲੀ ਤਾਰੀਖ ਹੈ। ਕਾਗਜ਼ ਨਹੀਂ ਮਿਲਿਆ? ਮੰਗੋ, ਅਤੇ ਇੱਥੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180

    ਫਿਰ ਸਾਨੂੰ ਨਵੀਂ ਤਾਰੀਖ ਦੱਸੋ। ਅਸੀਂ ਯਾਦ ਕਰਾਵਾਂਗੇ।
guide-day_of_hearing-sms = ਸੁਰੱਖਿਆ ਜਾਂਚ ਕਰਵਾ ਕੇ ਤੈਅ ਸਮੇਂ ਤੱਕ ਕਮਰੇ ਵਿੱਚ ਪਹੁੰਚੋ: ਦੇਰ ਨਾਲ ਪਹੁੰਚਣਾ ਨਾ ਆਉਣ ਵਾਂਗ ਗਿਣਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਅਦਾਲਤ ਦਾ ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ। ਨਿਕਲਣ ਤੋਂ ਪਹਿਲਾਂ ਅਗਲੀ ਤਾਰੀਖ ਵਾਲਾ ਕਾਗਜ਼ ਮੰਗੋ। ਫਿਰ ਸਾਨੂੰ ਨਵੀਂ ਤਾਰੀਖ ਦੱਸੋ।

guide-in_person_or_online-title = ਆਪ ਜਾਣਾ ਜਾਂ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ?
guide-in_person_or_online =
    ਆਪ ਜਾਓ, ਜਦੋਂ ਤੱਕ ਨੋਟਿਸ ਜਾਂ ਅਦਾਲਤ ਇਹ ਨਾ ਕਹੇ ਕਿ ਸੁਣਵਾਈ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਹੈ।

    ਸਿਰਫ਼ ਵੀਡੀਓ ਲਿੰਕ ਹੋਣ ਦਾ ਮਤਲਬ ਇਹ ਨਹੀਂ ਕਿ ਸੁਣਵਾਈ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਹੈ। ਜੱਜ ਬਦਲਣ ਨਾਲ ਲਿੰਕ ਬਦਲ ਸਕਦਾ ਹੈ।

    ਪੱਕਾ ਪਤਾ ਨਹੀਂ? ਨੋਟਿਸ ਉੱਤੇ ਲਿਖੀ ਅਦਾਲਤ ਨੂੰ, ਜਾਂ 1-800-898-7180 ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਜੱਜ ਤੋਂ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਸੁਣਵਾਈ ਮੰਗਣ ਬਾਰੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ। ਜਦੋਂ ਤੱਕ ਜੱਜ ਹਾਂ ਨਹੀਂ ਕਹਿੰਦੇ, ਆਪ ਜਾਣਾ ਪਵੇਗਾ।
guide-in_person_or_online-sms = ਆਪ ਜਾਓ, ਜਦੋਂ ਤੱਕ ਨੋਟਿਸ ਜਾਂ ਅਦਾਲਤ ਇਹ ਨਾ ਕਹੇ ਕਿ ਸੁਣਵਾਈ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਹੈ। ਸਿਰਫ਼ ਵੀਡੀਓ ਲਿੰਕ ਦਾ ਇਹ ਮਤਲਬ ਨਹੀਂ। ਜੱਜ ਤੋਂ ਮੰਗਣ ਬਾਰੇ ਵਕੀਲ ਨੂੰ ਪੁੱਛੋ। ਜੱਜ ਦੇ ਹਾਂ ਕਹਿਣ ਤੱਕ ਆਪ ਜਾਣਾ ਪਵੇਗਾ।

guide-cannot_go-title = ਜੇ ਮੈਂ ਨਾ ਜਾ ਸਕਾਂ
guide-cannot_go =
    ਹੋਰ ਦਿਨ ਜਾਂ ਹੋਰ ਅਦਾਲਤ ਮੰਗਣ ਨਾਲ ਕਿਸੇ ਨੂੰ ਛੋਟ ਨਹੀਂ ਮਿਲਦੀ, ਜਦੋਂ ਤੱਕ ਜੱਜ ਹਾਂ ਨਾ ਕਹਿਣ। ਘਰ ਬਦਲਣ ਨਾਲ ਕੇਸ ਦੀ ਥਾਂ ਨਹੀਂ ਬਦਲਦੀ।

    ਜੋ ਹਾਜ਼ਰ ਨਹੀਂ, ਉਸ ਨੂੰ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ, ਭਾਵੇਂ ਉਹ ਬਿਮਾਰ ਹੋਵੇ ਜਾਂ ਦੂਰ ਹੋਵੇ।

    ਵਕੀਲ ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਜੱਜ ਨੂੰ ਬੇਨਤੀ ਕਰ ਸਕਦੇ ਹਨ। ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ, ਉਡੀਕ ਨਾ ਕਰੋ।
guide-cannot_go-sms = ਹੋਰ ਦਿਨ ਜਾਂ ਹੋਰ ਅਦਾਲਤ ਮੰਗਣ ਨਾਲ ਛੋਟ ਨਹੀਂ ਮਿਲਦੀ, ਜਦੋਂ ਤੱਕ ਜੱਜ ਹਾਂ ਨਾ ਕਹਿਣ। ਜੋ ਹਾਜ਼ਰ ਨਹੀਂ, ਉਸ ਨੂੰ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਹੋ ਸਕਦਾ ਹੈ। ਵਕੀਲ ਪਹਿਲਾਂ ਜੱਜ ਨੂੰ ਬੇਨਤੀ ਕਰ ਸਕਦੇ ਹਨ। ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ।

guide-moved-title = ਮੈਂ ਘਰ ਬਦਲਿਆ ਹੈ
guide-moved =
    ਸਾਨੂੰ ਦੱਸਣ ਨਾਲ ਅਦਾਲਤ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਵਕੀਲ, ਡਾਕਖਾਨੇ ਜਾਂ USCIS ਨੂੰ ਦੱਸਣ ਨਾਲ ਵੀ ਨਹੀਂ।

    1. ਅਦਾਲਤ: ਫਾਰਮ EOIR-33 (ਪਤਾ ਬਦਲਣ ਦਾ ਫਾਰਮ), 5 ਦਿਨਾਂ ਵਿੱਚ। ਹਰ ਵਿਅਕਤੀ ਲਈ ਵੱਖਰਾ ਫਾਰਮ, ਅਤੇ ਇੱਕ ਕਾਪੀ ICE ਦੇ ਵਕੀਲਾਂ (OPLA) ਨੂੰ। ਇੰਟਰਨੈੱਟ ਉੱਤੇ ਵੀ: https://respondentaccess.eoir.justice.gov
    2. USCIS: ਫਾਰਮ AR-11 (ਨਵਾਂ ਪਤਾ) ਜਾਂ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਖਾਤਾ, 10 ਦਿਨਾਂ ਵਿੱਚ।
    3. ICE, ਜੇ ਤੁਸੀਂ ਉੱਥੇ ਹਾਜ਼ਰੀ ਦਿੰਦੇ ਹੋ: https://www.ice.gov/check-in ਉੱਤੇ, 5 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ।

    ਅਦਾਲਤ ਆਪਣੀਆਂ ਚਿੱਠੀਆਂ ਤੁਹਾਡੇ ਆਖਰੀ ਪਤੇ ਉੱਤੇ ਭੇਜਦੀ ਹੈ। ਜੋ ਉੱਥੇ ਭੇਜਿਆ ਗਿਆ, ਉਹ ਮਿਲਿਆ ਗਿਣਿਆ ਜਾਂਦਾ ਹੈ।
    ਘਰ ਬਦਲਣ ਨਾਲ ਤੁਹਾਡਾ ਕੇਸ ਦੂਜੀ ਅਦਾਲਤ ਵਿੱਚ ਨਹੀਂ ਜਾਂਦਾ।
guide-moved-sms = ਸਾਨੂੰ, ਡਾਕਖਾਨੇ ਜਾਂ USCIS ਨੂੰ ਦੱਸਣ ਨਾਲ ਅਦਾਲਤ ਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ। ਅਦਾਲਤ: ਫਾਰਮ EOIR-33 (ਨਵਾਂ ਪਤਾ) 5 ਦਿਨਾਂ ਵਿੱਚ, ਹਰ ਵਿਅਕਤੀ ਲਈ ਵੱਖਰਾ: https://respondentaccess.eoir.justice.gov USCIS: ਫਾਰਮ AR-11 10 ਦਿਨਾਂ ਵਿੱਚ। ICE, ਜੇ ਉੱਥੇ ਹਾਜ਼ਰੀ ਦਿੰਦੇ ਹੋ: 5 ਕੰਮ ਵਾਲੇ ਦਿਨਾਂ ਵਿੱਚ। ਘਰ ਬਦਲਣ ਨਾਲ ਕੇਸ ਦੀ ਥਾਂ ਨਹੀਂ ਬਦਲਦੀ।

guide-afraid_to_go-title = ਮੈਨੂੰ ਜਾਣ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ
guide-afraid_to_go =
    ਦੋ ਗੱਲਾਂ ਸੱਚ ਹਨ:
    - ਮਈ 2025 ਤੋਂ ICE ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤਾਂ ਵਿੱਚ ਲੋਕਾਂ ਨੂੰ ਗ੍ਰਿਫ਼ਤਾਰ ਕੀਤਾ ਹੈ।
    - ਜੇ ਤੁਸੀਂ ਸੁਣਵਾਈ ਉੱਤੇ ਨਾ ਗਏ, ਤਾਂ ਜੱਜ ਤੁਹਾਡੇ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ।

    ਉਸ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਜਾਂ ਕਾਨੂੰਨੀ ਮਦਦ ਵਾਲਿਆਂ ਨਾਲ ਗੱਲ ਕਰੋ। ਤੁਸੀਂ ਪੁੱਛ ਸਕਦੇ ਹੋ:
    - ਕੀ ਜੱਜ ਤੋਂ ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਸੁਣਵਾਈ ਮੰਗੀ ਜਾ ਸਕਦੀ ਹੈ?
    - ਜੇ ਸਰਕਾਰ ਮੇਰਾ ਕੇਸ ਬੰਦ ਕਰਨ (dismiss) ਨੂੰ ਕਹੇ ਤਾਂ ਕੀ? ਇਹ ਹਮੇਸ਼ਾ ਚੰਗੀ ਖ਼ਬਰ ਨਹੀਂ ਹੁੰਦੀ।

    ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਜਾ ਰਹੇ ਹੋ। ਪਰਿਵਾਰ ਹਿਰਾਸਤ ਵਿੱਚ ਲਏ ਵਿਅਕਤੀ ਨੂੰ ਇੱਥੇ ਲੱਭ ਸਕਦਾ ਹੈ: https://locator.ice.gov (ਇਸ ਲਈ A-number ਚਾਹੀਦਾ ਹੈ: ਉਸ ਨੂੰ ਘਰ ਰੱਖੋ, ਇੱਥੇ ਕਦੇ ਨਾ ਭੇਜੋ)।
guide-afraid_to_go-sms = ਦੋ ਗੱਲਾਂ ਸੱਚ ਹਨ। ਮਈ 2025 ਤੋਂ ICE ਨੇ ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤਾਂ ਵਿੱਚ ਲੋਕਾਂ ਨੂੰ ਗ੍ਰਿਫ਼ਤਾਰ ਕੀਤਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਨਾ ਗਏ, ਤਾਂ ਜੱਜ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ। ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ, ਇੰਟਰਨੈੱਟ ਰਾਹੀਂ ਸੁਣਵਾਈ ਬਾਰੇ ਵੀ। ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਨੂੰ ਦੱਸੋ।

guide-interpreter-title = ਮੁਫ਼ਤ ਦੁਭਾਸ਼ੀਆ
guide-interpreter =
    ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਵਿੱਚ ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ।

    ਅਦਾਲਤ ਨੂੰ ਜਾਂ ਜੱਜ ਨੂੰ ਆਪਣੀ ਭਾਸ਼ਾ, ਆਪਣੀ ਬੋਲੀ ਅਤੇ ਆਪਣਾ ਪਿੰਡ ਜਾਂ ਸ਼ਹਿਰ ਦੱਸੋ।

    ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤ ਅਦਾਲਤ ਵਿੱਚ ਤੁਹਾਡੇ ਲਈ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰ ਸਕਦੇ।

    ਜੇ ਦੁਭਾਸ਼ੀਏ ਦੀ ਗੱਲ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਜੱਜ ਨੂੰ ਦੱਸੋ।

    USCIS ਦੇ ਇੰਟਰਵਿਊ ਲਈ ਉਹਨਾਂ ਦੀ ਚਿੱਠੀ ਪੜ੍ਹੋ।
guide-interpreter-sms = ਇਮੀਗ੍ਰੇਸ਼ਨ ਅਦਾਲਤ ਵਿੱਚ ਦੁਭਾਸ਼ੀਆ ਮੁਫ਼ਤ ਹੈ। ਅਦਾਲਤ ਨੂੰ ਆਪਣੀ ਭਾਸ਼ਾ, ਬੋਲੀ ਅਤੇ ਪਿੰਡ ਜਾਂ ਸ਼ਹਿਰ ਦੱਸੋ। ਪਰਿਵਾਰ ਅਦਾਲਤ ਵਿੱਚ ਅਨੁਵਾਦ ਨਹੀਂ ਕਰ ਸਕਦਾ। USCIS ਦੇ ਇੰਟਰਵਿਊ ਲਈ ਉਹਨਾਂ ਦੀ ਚਿੱਠੀ ਪੜ੍ਹੋ।

guide-find_a_lawyer-title = ਵਕੀਲ ਲੱਭਣਾ
guide-find_a_lawyer =
    ਆਪਣੇ ਸਾਰੇ ਕਾਗਜ਼ ਲੈ ਕੇ ਵਕੀਲ ਨੂੰ ਜਲਦੀ ਮਿਲੋ।

    ਇਮੀਗ੍ਰੇਸ਼ਨ ਬਾਰੇ ਕਾਨੂੰਨੀ ਸਲਾਹ ਸਿਰਫ਼ ਵਕੀਲ ਦੇ ਸਕਦੇ ਹਨ, ਅਤੇ ਉਹ ਮਦਦਗਾਰ ਜਿਨ੍ਹਾਂ ਨੂੰ ਅਮਰੀਕਾ ਦੇ ਨਿਆਂ ਵਿਭਾਗ ਨੇ ਮਾਨਤਾ ਦਿੱਤੀ ਹੈ। ਹੋਰ ਕੋਈ ਨਹੀਂ।

    ਮੁਫ਼ਤ ਜਾਂ ਸਸਤੀ ਮਦਦ ਦੀ ਅਦਾਲਤ ਦੀ ਸੂਚੀ:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = ਸਾਰੇ ਕਾਗਜ਼ ਲੈ ਕੇ ਵਕੀਲ ਨੂੰ ਜਲਦੀ ਮਿਲੋ। ਕਾਨੂੰਨੀ ਸਲਾਹ ਸਿਰਫ਼ ਵਕੀਲ ਜਾਂ ਨਿਆਂ ਵਿਭਾਗ ਤੋਂ ਮਾਨਤਾ ਵਾਲੇ ਮਦਦਗਾਰ ਦੇ ਸਕਦੇ ਹਨ। ਮੁਫ਼ਤ ਜਾਂ ਸਸਤੀ ਮਦਦ: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = ਠੱਗੀ ਤੋਂ ਬਚੋ
guide-scams =
    ਕੁਝ ਲੋਕ ਅਦਾਲਤ, ਵਕੀਲ ਜਾਂ ICE ਬਣ ਕੇ ਠੱਗਦੇ ਹਨ। ਉਹ ਵੀਡੀਓ ਉੱਤੇ ਨਕਲੀ ਸੁਣਵਾਈ ਕਰਦੇ ਹਨ, "ਜ਼ਮਾਨਤ" ਦੇ ਪੈਸੇ ਮੰਗਦੇ ਹਨ, ਜਾਂ ਝੂਠੇ ਨੰਬਰ ਤੋਂ ਫ਼ੋਨ ਕਰਦੇ ਹਨ।

    ਅਸੀਂ ਕਦੇ ਪੈਸੇ, A-number, ਸੋਸ਼ਲ ਸਿਕਿਉਰਿਟੀ ਨੰਬਰ ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦੇ। ਅਦਾਲਤ ਇੱਥੇ ਕਦੇ ਲਿੰਕ ਨਹੀਂ ਭੇਜਦੀ।

    ਸਰਕਾਰ ਦੇ ਅਸਲੀ ਪੰਨਿਆਂ ਦੇ ਅਖੀਰ ਵਿੱਚ .gov ਹੁੰਦਾ ਹੈ।

    ਸ਼ੱਕ ਹੈ? ਆਪਣੇ ਵਕੀਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਨੋਟਿਸ ਉੱਤੇ ਲਿਖੇ ਨੰਬਰ ਉੱਤੇ ਅਦਾਲਤ ਨੂੰ। ਠੱਗੀ ਦੀ ਰਿਪੋਰਟ ਕਰੋ: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = ਅਸੀਂ ਕਦੇ ਪੈਸੇ, A-number ਜਾਂ ਪਾਸਵਰਡ ਨਹੀਂ ਮੰਗਦੇ। ਅਦਾਲਤ ਇੱਥੇ ਕਦੇ ਲਿੰਕ ਨਹੀਂ ਭੇਜਦੀ। ਸਰਕਾਰ ਦੇ ਅਸਲੀ ਪੰਨਿਆਂ ਦੇ ਅਖੀਰ ਵਿੱਚ .gov ਹੁੰਦਾ ਹੈ। ਨਕਲੀ ਵੀਡੀਓ ਸੁਣਵਾਈਆਂ ਅਤੇ ਝੂਠੇ ਨੰਬਰ ਵੀ ਹੁੰਦੇ ਹਨ। ਰਿਪੋਰਟ ਕਰੋ: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = ਅਦਾਲਤ ਦੀ ਚਿੱਠੀ ਜਾਂ ਹੁਕਮ
guide-letter_or_order =
    ਅਦਾਲਤ ਦੀ ਹਰ ਚਿੱਠੀ ਤੁਰੰਤ ਖੋਲ੍ਹੋ। ਉਸ ਵਿੱਚ ਤਾਰੀਖ ਬਦਲੀ ਹੋ ਸਕਦੀ ਹੈ ਜਾਂ ਕੁਝ ਮੰਗਿਆ ਹੋ ਸਕਦਾ ਹੈ।

    ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ: ਉਸੇ ਦਿਨ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। ਜਵਾਬ ਦੇਣ ਦੇ ਰਾਹ ਹੋ ਸਕਦੇ ਹਨ, ਪਰ ਸਮਾਂ ਘੱਟ ਹੁੰਦਾ ਹੈ: ਦਿਨ, ਹਫ਼ਤੇ ਨਹੀਂ। ਸੁਣਵਾਈ ਛੁੱਟਣ ਤੋਂ ਬਾਅਦ ਹੁਕਮ ਤੁਰੰਤ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।

    ਕੀ ਕੋਈ ਤੁਹਾਨੂੰ ਕੇਸ ਬੰਦ ਕਰਨ (dismiss) ਲਈ ਹਾਂ ਕਹਿਣ ਨੂੰ ਕਹਿੰਦਾ ਹੈ? ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। 2025 ਤੋਂ ਇਸ ਕਰਕੇ ਕੁਝ ਲੋਕਾਂ ਨੂੰ ਜਲਦੀ ਡਿਪੋਰਟ ਕੀਤਾ ਗਿਆ ਹੈ।

    ਸਾਰੇ ਕਾਗਜ਼ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
guide-letter_or_order-sms = ਅਦਾਲਤ ਦੀ ਹਰ ਚਿੱਠੀ ਤੁਰੰਤ ਖੋਲ੍ਹੋ। ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ: ਉਸੇ ਦਿਨ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। ਸਮਾਂ ਘੱਟ ਹੁੰਦਾ ਹੈ: ਦਿਨ, ਹਫ਼ਤੇ ਨਹੀਂ। ਕੇਸ ਬੰਦ ਕਰਨ (dismiss) ਲਈ ਹਾਂ ਕਹਿਣ ਤੋਂ ਪਹਿਲਾਂ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।

guide-missed-title = ਮੇਰੀ ਸੁਣਵਾਈ ਛੁੱਟ ਗਈ
guide-missed =
    ਜਦੋਂ ਕੋਈ ਸੁਣਵਾਈ ਉੱਤੇ ਨਹੀਂ ਜਾਂਦਾ, ਤਾਂ ਜੱਜ ਉਸ ਤੋਂ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ। ਅਜਿਹਾ ਹੁਕਮ ਤੁਰੰਤ ਲਾਗੂ ਹੁੰਦਾ ਹੈ।

    ਜੱਜ ਨੂੰ ਕੇਸ ਦੁਬਾਰਾ ਖੋਲ੍ਹਣ ਦੀ ਬੇਨਤੀ ਕਰਨ ਦਾ ਰਾਹ ਹੋ ਸਕਦਾ ਹੈ, ਆਮ ਤੌਰ ਤੇ ਸਿਰਫ਼ ਇੱਕ ਵਾਰ। ਸਮਾਂ ਘੱਟ ਹੁੰਦਾ ਹੈ: ਦਿਨ, ਹਫ਼ਤੇ ਨਹੀਂ।

    ਅੱਜ ਹੀ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ। ਜੱਜ ਨੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ, ਇੱਥੇ ਪਤਾ ਕਰੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਜੇ ਉੱਥੇ ਕੁਝ ਨਾ ਦਿਸੇ, ਤਾਂ ਵੀ ਦੇਖਦੇ ਰਹੋ।
guide-missed-sms = ਜੱਜ ਤੁਹਾਡੇ ਬਿਨਾਂ ਹੀ ਡਿਪੋਰਟ ਕਰਨ (ਦੇਸ਼ ਤੋਂ ਬਾਹਰ ਭੇਜਣ) ਦਾ ਹੁਕਮ ਦੇ ਸਕਦੇ ਹਨ, ਅਤੇ ਇਹ ਤੁਰੰਤ ਲਾਗੂ ਹੁੰਦਾ ਹੈ। ਕੇਸ ਦੁਬਾਰਾ ਖੋਲ੍ਹਣ ਦੀ ਬੇਨਤੀ ਦਾ ਰਾਹ ਹੋ ਸਕਦਾ ਹੈ, ਆਮ ਤੌਰ ਤੇ ਇੱਕ ਵਾਰ। ਸਮਾਂ ਘੱਟ ਹੁੰਦਾ ਹੈ: ਦਿਨ, ਹਫ਼ਤੇ ਨਹੀਂ। ਅੱਜ ਹੀ ਵਕੀਲ ਨਾਲ ਗੱਲ ਕਰੋ।

choice-go-family = ਪਰਿਵਾਰ
ask-family = ਪਰਿਵਾਰ: ਤੁਸੀਂ ਕੀ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
choice-family-list = ਮੇਰੀਆਂ ਤਾਰੀਖਾਂ ਕਿਸ ਨੂੰ ਮਿਲਦੀਆਂ
choice-family-invite = ਰਿਸ਼ਤੇਦਾਰ ਨੂੰ ਸੱਦਾ ਦਿਓ
choice-family-give = ਜਿਸ ਦੀ ਸੁਣਵਾਈ ਹੈ ਉਸ ਨੂੰ ਕੋਡ ਦਿਓ
choice-family-code = ਮੇਰੇ ਕੋਲ ਕੋਡ ਹੈ
choice-family-leave = ਕਿਸੇ ਦੀਆਂ ਤਾਰੀਖਾਂ ਲੈਣੀਆਂ ਬੰਦ
ask-family-name = ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਸੱਦਾ ਦੇਣਾ ਚਾਹੁੰਦੇ ਹੋ? ਘਰ ਦਾ ਨਾਂ ਕਾਫ਼ੀ ਹੈ, ਜਿਵੇਂ "ਮੇਰੀ ਭੈਣ"। ਕਿਰਪਾ ਕਰਕੇ ਪੂਰਾ ਨਾਂ ਨਾ ਭੇਜੋ।
ask-family-calls = { $name } ਤੁਹਾਨੂੰ ਕੀ ਕਹਿ ਕੇ ਬੁਲਾਉਂਦੇ ਹਨ? ਘਰ ਦਾ ਨਾਂ ਸਭ ਤੋਂ ਚੰਗਾ ਹੈ, ਜਿਵੇਂ "ਮੰਮੀ" ਜਾਂ "ਚਾਚਾ ਜੀ"।
say-family-code =
    ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਕੋਡ ਆਪ { $name } ਨੂੰ ਦਿਓ। ਇਹ ਇੱਕ ਵਾਰ ਚੱਲਦਾ ਹੈ, 7 ਦਿਨਾਂ ਲਈ।
    { $ways }
family-way-code = ਕੋਡ: { $code }
family-way-sms = ਉਹ ਇਹ ਕੋਡ SMS ਰਾਹੀਂ ਇੱਥੇ ਭੇਜ ਸਕਦੇ ਹਨ: { $phone }
family-way-link = ਜਾਂ Telegram ਉੱਤੇ ਇਹ ਖੋਲ੍ਹੋ: { $link }
ask-family-code = ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਕੋਡ ਲਿਖੋ ਜੋ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਗਿਆ ਹੈ।
say-family-code-wrong = ਇਹ ਕੋਡ ਨਹੀਂ ਚੱਲਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਨਵਾਂ ਮੰਗੋ।
say-family-joined = ਹੋ ਗਿਆ। ਹੁਣ ਤੁਹਾਨੂੰ { $name } ਵਾਲੇ ਰਿਮਾਈਂਡਰ ਵੀ ਆਉਣਗੇ।
say-family-linked = ਹੋ ਗਿਆ। { $name } ਨੇ ਤੁਹਾਡੇ ਲਈ ਜੋ ਲਿਖਿਆ ਸੀ, ਉਹ ਹੁਣ ਤੁਹਾਡੇ ਹੱਥ ਵਿੱਚ ਹੈ। ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਕਿਸ ਨੂੰ ਮਿਲਣ, ਇਹ ਤੁਸੀਂ ਤੈਅ ਕਰਦੇ ਹੋ।
ask-family-list = ਇਹਨਾਂ ਨੂੰ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਮਿਲਦੀਆਂ ਹਨ, ਜਾਂ ਇਹ ਮੰਗ ਰਹੇ ਹਨ:
ask-family-nobody = ਹੋਰ ਕਿਸੇ ਨੂੰ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਨਹੀਂ ਮਿਲਦੀਆਂ।
choice-family-approved = { $name }: ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਮਿਲਦੀਆਂ ਹਨ
choice-family-pending = { $name }: ਤੁਹਾਡੇ ਜਵਾਬ ਦੀ ਉਡੀਕ
ask-family-allow = ਕੀ { $name } ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਤਾਰੀਖਾਂ ਦੇਖ ਸਕਦੇ ਹਨ ਅਤੇ ਉਹਨਾਂ ਦੇ ਰਿਮਾਈਂਡਰ ਲੈ ਸਕਦੇ ਹਨ?
ask-family-remove = { $name } ਨੂੰ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਦੇ ਰਿਮਾਈਂਡਰ ਮਿਲਦੇ ਹਨ। ਕੀ ਇਹ ਬੰਦ ਕਰੀਏ?
say-family-approved = ਠੀਕ ਹੈ। ਹੁਣ ਤੋਂ { $name } ਨੂੰ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਮਿਲਣਗੀਆਂ।
say-family-removed = ਠੀਕ ਹੈ। { $name } ਨੂੰ ਤੁਹਾਡੀਆਂ ਤਾਰੀਖਾਂ ਬਾਰੇ ਸਾਡੇ ਵੱਲੋਂ ਹੋਰ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ। ਜੋ ਕੋਡ ਅਜੇ ਵਰਤੇ ਨਹੀਂ ਗਏ, ਉਹ ਹੁਣ ਨਹੀਂ ਚੱਲਣਗੇ।
ask-family-leave = ਤੁਸੀਂ ਹੁਣ ਕਿਸ ਦੀਆਂ ਤਾਰੀਖਾਂ ਨਹੀਂ ਲੈਣੀਆਂ?
say-family-left = ਹੁਣ ਤੁਹਾਨੂੰ { $name } ਦੀਆਂ ਤਾਰੀਖਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ।
say-family-offer = ਕੀ ਇਹ ਰਿਮਾਈਂਡਰ { $name } ਨੂੰ ਵੀ ਆਉਣ? { $name } ਲਈ ਕੋਡ ਲੈਣ ਵਾਸਤੇ ਇਹ ਭੇਜੋ: ਪਰਿਵਾਰ

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: ਤੁਹਾਡੇ ਲਈ ਇੱਕ ਸੁਨੇਹਾ ਹੈ।
staff-broadcast-asked = { $name } ਤੁਹਾਨੂੰ ਇਹ ਸੁਨੇਹਾ ਮਨਜ਼ੂਰ ਕਰਨ ਲਈ ਕਹਿੰਦੇ ਹਨ: "{ $title }"। ਜਿਨ੍ਹਾਂ ਨੂੰ ਮਿਲੇਗਾ: { $count }। ਦੇਖਣ ਲਈ /broadcast ਭੇਜੋ।
staff-broadcast-grown = ਸੁਨੇਹਾ "{ $name }" ਰੁਕਿਆ ਹੋਇਆ ਹੈ: ਹੁਣ ਮਨਜ਼ੂਰ ਗਿਣਤੀ ({ $count }) ਤੋਂ ਵੱਧ ਲੋਕਾਂ ਨੂੰ ਮਿਲੇਗਾ। ਕਿਰਪਾ ਕਰਕੇ ਦੇਖੋ।

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ ਅਦਾਲਤ ਇਸ ਦਿਨ ਬੰਦ ਹੈ। ਇਸ ਨਾਲ ਕੁਝ ਰੱਦ ਨਹੀਂ ਹੁੰਦਾ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖੋ।
sms-closed-short = ਅਦਾਲਤ ਬੰਦ ਹੋ ਸਕਦੀ ਹੈ। ਕੁਝ ਰੱਦ ਨਹੀਂ: ਪਹਿਲਾਂ ਦੇਖੋ।
rich-closed = ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ ਅਦਾਲਤ ਇਸ ਦਿਨ ਬੰਦ ਹੈ। ਇਸ ਨਾਲ ਕੁਝ ਰੱਦ ਨਹੀਂ ਹੁੰਦਾ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖੋ।

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ { $court } ਇਸ ਦਿਨ ਬੰਦ ਹੈ: { $date }। ਇਸ ਸੁਨੇਹੇ ਨਾਲ ਕੁਝ ਰੱਦ ਨਹੀਂ ਹੁੰਦਾ। ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਸਿਰਫ਼ ਅਦਾਲਤ ਦੇ ਕਾਗਜ਼ ਹੀ ਪੱਕੇ ਹਨ। ਸਵਾਲ: { $phone }
ready-court_moved = ਸਾਨੂੰ ਦੱਸਿਆ ਗਿਆ ਹੈ ਕਿ { $court } ਦੀ ਥਾਂ ਬਦਲ ਗਈ ਹੈ। ਨਵੀਂ ਥਾਂ: { $place }। ਦਿਨ ਅਤੇ ਸਮਾਂ ਉਹੀ ਹੈ, ਜਦ ਤੱਕ ਅਦਾਲਤ ਹੋਰ ਨਾ ਕਹੇ। ਸਭ ਤੋਂ ਨਵੇਂ ਨੋਟਿਸ ਤੇ ਲਿਖੀ ਥਾਂ ਤੇ ਜਾਓ ਅਤੇ ਦੇਖੋ: https://acis.eoir.justice.gov/en/ ਜਾਂ 1-800-898-7180। ਸਵਾਲ: { $phone }
ready-office_moved = ਸਾਡਾ ਦਫ਼ਤਰ ਨਵੀਂ ਥਾਂ ਤੇ ਹੈ। ਨਵਾਂ ਪਤਾ: { $place }। ਸਿਰਫ਼ ਸਾਡਾ ਦਫ਼ਤਰ ਬਦਲਿਆ ਹੈ: ਤੁਹਾਡੀਆਂ ਸੁਣਵਾਈਆਂ ਉੱਥੇ ਹੀ ਹਨ। ਸਵਾਲ: { $phone }
ready-new_attorney = ਇਸ ਕੇਸ ਦੇ ਵਕੀਲ ਹੁਣ { $attorney } ਹਨ: { $number }। ਕਿਰਪਾ ਕਰਕੇ ਹੁਣ ਤੋਂ ਉੱਥੇ ਫ਼ੋਨ ਕਰੋ। ਸੁਣਵਾਈਆਂ ਉਵੇਂ ਹੀ ਹਨ। ਕੁਝ ਸਾਫ਼ ਨਾ ਹੋਵੇ, ਤਾਂ ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $phone }
ready-rights_session = ਤੁਹਾਨੂੰ ਤੁਹਾਡੇ ਹੱਕਾਂ ਬਾਰੇ ਮੁਫ਼ਤ ਗੱਲਬਾਤ ਲਈ ਬੁਲਾਇਆ ਜਾਂਦਾ ਹੈ: { $when }। ਥਾਂ: { $place }। ਇਹ ਆਮ ਜਾਣਕਾਰੀ ਹੈ, ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ। ਤੁਹਾਨੂੰ ਆਪਣੇ ਕੇਸ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਦੱਸਣਾ ਪਵੇਗਾ। ਸਵਾਲ: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = ਦਫ਼ਤਰ ਦੀਆਂ ਖ਼ਬਰਾਂ
ask-news = ਯਾਦਾਂ ਤੋਂ ਇਲਾਵਾ ਦਫ਼ਤਰ ਕੋਲ ਕਦੇ-ਕਦੇ ਬਹੁਤ ਸਾਰੇ ਲੋਕਾਂ ਲਈ ਖ਼ਬਰਾਂ ਹੁੰਦੀਆਂ ਹਨ, ਜਿਵੇਂ ਹੱਕਾਂ ਬਾਰੇ ਗੱਲਬਾਤ ਜਾਂ ਨਵੀਂ ਮਦਦ। ਕੀ ਅਸੀਂ ਤੁਹਾਨੂੰ ਇਸ ਬਾਰੇ ਵੀ ਲਿਖੀਏ? ਤੁਸੀਂ ਕਦੇ ਵੀ ਇੱਥੇ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ, ਯਾਦਾਂ ਆਉਂਦੀਆਂ ਰਹਿਣਗੀਆਂ।
ask-news-have = ਤੁਹਾਨੂੰ ਦਫ਼ਤਰ ਦੀਆਂ ਖ਼ਬਰਾਂ ਵੀ ਆਉਂਦੀਆਂ ਹਨ। ਕੀ ਤੁਸੀਂ ਇਹ ਹਾਲੇ ਵੀ ਚਾਹੁੰਦੇ ਹੋ? ਯਾਦਾਂ ਆਉਂਦੀਆਂ ਰਹਿਣਗੀਆਂ।
choice-news-yes = ਹਾਂ, ਖ਼ਬਰਾਂ ਵੀ
choice-news-no = ਨਹੀਂ, ਸਿਰਫ਼ ਯਾਦਾਂ
say-news-on = ਧੰਨਵਾਦ। ਹੁਣ ਤੋਂ ਤੁਹਾਨੂੰ ਦਫ਼ਤਰ ਦੀਆਂ ਖ਼ਬਰਾਂ ਵੀ ਆਉਣਗੀਆਂ।
say-news-off = ਠੀਕ ਹੈ। ਹੁਣ ਖ਼ਬਰਾਂ ਨਹੀਂ ਆਉਣਗੀਆਂ। ਯਾਦਾਂ ਆਉਂਦੀਆਂ ਰਹਿਣਗੀਆਂ।
