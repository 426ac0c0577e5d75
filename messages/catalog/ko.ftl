# 한국어. 높임말, 짧은 문장, 늘 같은 말: 재판(짧은 재판, 본 재판), 법원, 판사, 변호사, 통지서, 예약, 알림, 추방 명령, 확인 단어, 가족.
# signed: no
# master, individual 은 통지서에 적힌 말이라서 괄호 안에 그대로 둔다.

language-name = 한국어

## Dates

date-full = { $year }년 { $month } { $day }일 { $weekday }
date-without-year = { $month } { $day }일 { $weekday }
date-short = { $month-short } { $day }일({ $weekday-short })
date-short-with-year = { $year }년 { $month-short } { $day }일({ $weekday-short })
date-numeric = { $year }년 { $month-short } { $day }일
month-year = { $year }년 { $month-short }
when = { $date } { $time }, { $city } 시간
short-when = { $day } { $time }
when-today = 오늘, { $when }
when-tomorrow = 내일, { $when }

time-before-noon = 오전 { $hour }:{ $minute } AM
time-after-noon = 오후 { $hour }:{ $minute } PM
time-evening = 저녁 { $hour }:{ $minute } PM

## Words

yes = 네
no = 아니요
back = 뒤로
cancel-word = 취소
list-separator = {", "}

## Kinds

kind-master = 짧은 재판(master)
kind-individual = 본 재판(individual)
kind-bond = 보석 재판(bond)
kind-fear_review = 공포 인터뷰 재심사
kind-status_or_other_court = 그 밖의 재판
kind-uscis_biometrics = USCIS 지문 채취
kind-uscis_interview = USCIS 인터뷰
kind-ice_checkin = ICE 출석 보고(check-in)
kind-filing_deadline = 서류 제출 마감일
kind-other = 그 밖의 예약

kind-master-long = 짧은 재판(master): 짧게 끝나며, 첫 재판인 때가 많습니다. 여러 사람을 같은 시간에 부릅니다.
kind-individual-long = 본 재판(individual): 정식 재판입니다. 판사가 사건 전체를 듣습니다.
kind-bond-long = 보석 재판: 구금에서 풀려나는 문제를 다룹니다.
kind-fear_review-long = 공포 인터뷰 재심사: 판사가 공포 인터뷰의 결정을 다시 봅니다.
kind-status_or_other_court-long = 이민 법원에서 열리는 재판입니다.
kind-uscis_biometrics-long = USCIS에서 지문을 찍고 사진을 찍습니다.
kind-uscis_interview-long = USCIS 직원이 신청에 대해 질문합니다.
kind-ice_checkin-long = ICE에 가거나 ICE에 보고하는 일입니다.
kind-filing_deadline-long = 서류를 낼 수 있는 마지막 날입니다.
kind-other-long = 어떤 사람이 직접 입력한 예약입니다.

your-master = 짧은 법원 재판(master)
your-master-short = 짧은 재판
your-individual = 정식 법원 재판인 본 재판(individual)
your-individual-short = 본 재판
your-bond = 보석 재판
your-fear_review = 공포 인터뷰에 대한 판사의 재심사
your-fear_review-short = 공포 인터뷰 재심사
your-status_or_other_court = 법원 재판
your-status_or_other_court-short = 재판
your-uscis_biometrics = USCIS 지문 예약
your-uscis_interview = USCIS 인터뷰
your-ice_checkin = ICE 출석 보고(check-in)
your-filing_deadline = 서류 제출 마감일
your-other = 예약

of-master = { $names } 님: 짧은 법원 재판(master)
of-master-short = { $names } 님: 짧은 재판
of-individual = { $names } 님: 정식 법원 재판인 본 재판(individual)
of-individual-short = { $names } 님: 본 재판
of-bond = { $names } 님: 보석 재판
of-fear_review = { $names } 님: 공포 인터뷰에 대한 판사의 재심사
of-fear_review-short = { $names } 님: 공포 인터뷰 재심사
of-status_or_other_court = { $names } 님: 법원 재판
of-status_or_other_court-short = { $names } 님: 재판
of-uscis_biometrics = { $names } 님: USCIS 지문 예약
of-uscis_interview = { $names } 님: USCIS 인터뷰
of-ice_checkin = { $names } 님: ICE 출석 보고(check-in)
of-filing_deadline = { $names } 님: 서류 제출 마감일
of-other = { $names } 님: 예약

## Notices

# 누가 쓰는지. 확인 단어는 읽는 분의 것입니다. 저희가 보냈다는 것을 보여 줍니다.
from = { $sender }
from-code = { $sender }({ $code })

# 문자 메시지, 전체 내용
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    적어 두었습니다: { $what }
    { $when }
sms-changed =
    날짜가 바뀌었습니다: { $what }
    전: { $old }
    지금: { $when }
sms-changed-place =
    장소가 바뀌었습니다: { $what }
    { $when }
sms-cancelled =
    이 날짜가 취소되었다고 들었습니다: { $what }
    { $when }
    맞는지 확인하세요.
sms-nudge =
    이번 주에 확인하세요: { $what }
    { $when }
sms-disputed =
    { $what }: 날짜가 { $count }개입니다.
    { $dates }
    어느 것이 맞는지 모릅니다. 오늘 확인하세요.
sms-disputed-place =
    { $what }: 장소가 { $count }곳입니다.
    { $when }
    어느 것이 맞는지 모릅니다. 오늘 확인하세요.
sms-several = 날짜 { $count }개
sms-several-confirmation = 날짜 { $count }개를 적어 두었습니다
sms-several-changed = 바뀐 것 { $count }개
sms-several-cancelled = 이 날짜 { $count }개가 취소되었다고 들었습니다
sms-several-nudge = 이번 주에 이 날짜 { $count }개를 확인하세요
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    전: { $old }
    지금: { $when }
sms-item-disputed =
    - { $what }: 날짜 { $count }개
    { $dates }
    어느 것이 맞는지 모릅니다. 오늘 확인하세요.
sms-item-disputed-place =
    - { $what }: 장소 { $count }곳
    { $when }
    어느 것이 맞는지 모릅니다. 오늘 확인하세요.
sms-place = { $place } (통지서를 따르세요)
sms-place-aged = { $place } ({ $as_of } 주소, 통지서를 따르세요)
sms-place-unknown = 장소: 통지서를 보세요
sms-online = 참석 방법은 { $medium }: 통지서를 보세요


medium-video = 영상
medium-internet = 인터넷
medium-phone = 전화

do-court-papers = 어떤 서류가 필요한지 지금 변호사에게 물어보세요.
do-court-papers-short = 서류는 지금 변호사에게 물어보세요.
do-court-plan = 가는 길, 일, 아이 맡길 곳을 지금 준비하세요.
do-court-plan-short = 가는 길, 일, 아이를 준비하세요.
do-court-bring = 통지서, 사진 있는 신분증, 법원 서류를 모두 가져가세요. 일찍 출발하세요. 보안 검색 줄이 있습니다.
do-court-bring-short = 통지서, 신분증, 서류. 일찍 출발하세요.
do-court-today = { $time }까지 보안 검색을 마치고 법정에 들어가세요.
do-court-today-short = { $time }까지 검색 마치고 법정으로.
do-urgent = 급합니다. 지금 변호사에게 전화하세요.
do-uscis-papers = USCIS 편지를 다시 읽고 서류를 챙기세요.
do-uscis-plan = 가는 길, 일, 아이 맡길 곳을 지금 준비하세요.
do-uscis-bring = USCIS 편지와 사진 있는 신분증을 가져가세요. 일찍 출발하세요.
do-uscis-today = { $time }까지 편지와 사진 있는 신분증을 가지고 가세요.
do-uscis-today-short = { $time }까지 편지와 신분증을 가지고 가세요.
do-ice-papers = 이날 전에 변호사와 이야기하세요.
do-ice-plan = 이날 전에 변호사와 이야기하세요.
do-ice-bring = 가기 전에 변호사와 이야기하세요. ICE 서류를 가져가세요.
do-ice-today = ICE 서류를 가져가세요. 어디에 가는지 믿는 사람에게 말해 두세요.
do-filing-papers = 이 날짜가 맞는지 지금 변호사에게 물어보세요.
do-filing-plan = 이 날짜가 맞는지 지금 변호사에게 물어보세요.
do-filing-bring = 이 날짜에 대해 오늘 변호사에게 전화하세요.
do-filing-today = 이 날짜에 대해 지금 변호사에게 전화하세요.
do-other-papers = 달력에 적어 두세요.
do-other-plan = 가는 길, 일, 아이 맡길 곳을 지금 준비하세요.
do-other-bring = 서류를 챙기세요. 일찍 출발하세요.
do-other-today = 일찍 출발하세요.

miss-court = 가지 않으면 판사가 추방을 명령할 수 있습니다.
miss-court-short = 안 가면 추방 명령이 나올 수 있습니다.
miss-court-other = 그분이 가지 않으면 판사가 추방을 명령할 수 있습니다.
miss-court-other-short = 안 가면 추방 명령이 나올 수 있습니다.
miss-bond = 가지 않으면 사건에 불리할 수 있습니다.
miss-uscis_biometrics = 가지 않으면 USCIS가 신청을 포기한 것으로 볼 수 있습니다.
miss-uscis_biometrics-short = 안 가면 신청 포기로 볼 수 있습니다.
miss-uscis_biometrics-other = 그분이 가지 않으면 USCIS가 신청을 포기한 것으로 볼 수 있습니다.
miss-uscis_biometrics-other-short = 안 가면 신청 포기로 볼 수 있습니다.
miss-uscis_interview = 가지 않으면 신청에 불리할 수 있습니다.
miss-ice_checkin = 가지 않으면 심각한 결과가 생길 수 있습니다. 변호사에게 물어보세요.
miss-ice_checkin-short = 안 가면 심각할 수 있습니다.
miss-filing_deadline = 서류는 그날까지 도착해야 합니다. 늦은 서류는 인정되지 않을 수 있습니다.
miss-filing_deadline-short = 늦은 서류는 인정되지 않을 수 있습니다.

sms-check-court = 날짜는 바뀔 수 있고, 앞당겨질 수도 있습니다. https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180 에서 확인하세요. 법원 서류만 공식입니다.
sms-check-court-short = 날짜가 앞당겨질 수 있습니다: https://acis.eoir.justice.gov/en/ 1-800-898-7180. 법원 서류만 공식입니다.
sms-check-bond = 보석 날짜는 https://acis.eoir.justice.gov/en/ 나 1-800-898-7180 에 나오지 않습니다. 변호사에게 물어보세요. 법원 서류만 공식입니다.
sms-check-bond-short = 보석 날짜는 https://acis.eoir.justice.gov/en/ 나 1-800-898-7180 에 없습니다. 법원 서류만 공식입니다.
sms-check-uscis = 날짜는 바뀔 수 있습니다. 가장 새로운 USCIS 편지를 따르세요.
sms-check-ice = 날짜는 바뀔 수 있습니다. 가장 새로운 ICE 서류를 따르세요: https://www.ice.gov/check-in
sms-check-ice-short = 가장 새로운 ICE 서류를 따르세요: https://www.ice.gov/check-in
sms-check-filing = 어떤 사람이 입력한 날짜입니다. 저희가 확인하지 않았습니다.
sms-check-filing-short = 저희가 확인하지 않은 날짜입니다.
sms-check-other = 날짜는 바뀔 수 있습니다. 가장 새로운 편지를 확인하세요.

sms-lawyer = 변호사: { $name } { $phone }
sms-lawyer-hours = 변호사: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = 변호사: { $phone }
sms-help = 변호사 찾기 도움, { $name }: { $phone }
sms-help-hours = 변호사 찾기 도움, { $name }: { $phone } ({ $hours })
sms-help-unnamed = 변호사 찾기를 도와드립니다: { $phone }
sms-not-court = 저희는 법원이 아닙니다. 법률 상담이 아닙니다.
sms-not-court-short = 법원도 법률 상담도 아닙니다.
sms-not-official = 법률 상담이 아닙니다.
sms-stop = 그만 받으려면 STOP.

# 텔레그램, 전체 내용: 사이에 빈 줄이 있는 덩어리
rich-code = 확인 단어: { $code }
rich-reminder = 알림: { $what }
rich-confirmation =
    적어 두었습니다: { $what }
    통지서와 비교해 주세요.
rich-confirmation-then = 그날 전에 다시 알려 드리겠습니다.
rich-changed = 날짜가 바뀌었습니다: { $what }
rich-changed-place = 장소가 바뀌었습니다: { $what }
rich-cancelled =
    이 날짜가 취소되었다고 들었습니다: { $what }
    맞는지 확인해 주세요.
rich-nudge = 이번 주에 이 날짜를 확인해 주세요: { $what }
rich-disputed =
    { $what }: 날짜가 { $count }개입니다.
    어느 것이 맞는지 저희는 모릅니다. 오늘 확인해 주세요.
rich-disputed-place =
    { $what }: 장소가 { $count }곳입니다.
    어느 것이 맞는지 저희는 모릅니다. 오늘 확인해 주세요.
rich-several = 알림: 날짜 { $count }개
rich-several-confirmation =
    적어 두었습니다: 날짜 { $count }개
    통지서와 비교해 주세요.
rich-several-confirmation-then = 날마다 그 전에 다시 알려 드리겠습니다.
rich-several-changed = 바뀐 것 { $count }개
rich-several-cancelled =
    이 날짜 { $count }개가 취소되었다고 들었습니다.
    맞는지 확인해 주세요.
rich-several-nudge = 이번 주에 이 날짜 { $count }개를 확인해 주세요.
rich-item = { $number }. { $what }
rich-when = 언제: { $when }
rich-was = 전: { $old }
rich-now = 지금: { $when }
rich-date-choice = - { $when }
rich-where = 어디: { $place }
rich-where-notice = 통지서에 적힌 장소를 따르세요.
rich-where-aged = 통지서에 적힌 장소를 따르세요. 저희 주소는 { $as_of } 것입니다.
rich-where-unknown = 어디: 통지서에 적힌 장소를 보세요.
rich-where-medium = 방법: { $medium }. 참석하는 방법은 통지서에 있습니다. 링크만 있다고 해서 인터넷 재판인 것은 아닙니다.
rich-do = 할 일: { $action }
rich-do-court-today-more = 늦으면 안 간 것으로 볼 수 있습니다. 보안 검색 줄이 길 수 있습니다.
rich-do-court-bring-more = 법원 통역은 무료입니다.
rich-check-court =
    날짜는 바뀔 수 있고, 앞당겨질 수도 있습니다. 매주 확인하세요.
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    아무것도 나오지 않아도 계속 확인하세요. 법원 서류만 공식입니다.
rich-check-bond =
    보석 재판은 https://acis.eoir.justice.gov/en/ 나 전화 1-800-898-7180 에 나오지 않습니다. 변호사에게 물어보세요.
    법원 서류만 공식입니다.
rich-check-uscis = 날짜는 바뀔 수 있습니다. 가장 새로운 USCIS 편지를 따르세요.
rich-check-ice =
    날짜는 바뀔 수 있습니다. 가장 새로운 ICE 서류를 따르세요.
    https://www.ice.gov/check-in
rich-check-filing = 어떤 사람이 입력한 날짜입니다. 저희가 확인하지 않았습니다. 변호사에게 물어보세요.
rich-check-other = 날짜는 바뀔 수 있습니다. 가장 새로운 편지를 확인하세요.
rich-lawyer = 변호사: { $name }, { $phone }
rich-lawyer-hours = 변호사: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = 변호사: { $phone }
rich-help = 변호사 찾는 일을 도와주는 곳, { $name }: { $phone }
rich-help-hours = 변호사 찾는 일을 도와주는 곳, { $name }: { $phone } ({ $hours })
rich-help-unnamed = 변호사 찾는 일을 도와드릴 수 있습니다: { $phone }
rich-not-court = 저희는 법원이 아닙니다. 이것은 법률 상담이 아닙니다.
rich-not-official = 이것은 법률 상담이 아닙니다.
rich-stop = 메시지를 그만 받으려면 STOP 을 보내세요.

after-court = 재판 날짜는 { $date }이었습니다. 판사가 새 날짜를 주었나요? 가지 못했다면 오늘 변호사에게 전화하세요.
after-court-other = { $names } 님: 재판 날짜는 { $date }이었습니다. 판사가 새 날짜를 주었나요? 가지 못했다면 오늘 변호사에게 전화하세요.
after-office = 예약 날짜는 { $date }이었습니다. 새 날짜를 받으셨나요? 가지 못했다면 오늘 변호사에게 전화하세요.
after-office-other = { $names } 님: 예약 날짜는 { $date }이었습니다. 새 날짜가 있나요? 가지 못했다면 오늘 변호사에게 전화하세요.

choice-ack = 갈 것입니다
choice-ack-other = 읽었습니다
choice-checked = 날짜가 맞습니다
choice-help = 도움이 필요합니다
choice-help-sms = 도움 필요
choice-differs = 제 날짜는 다릅니다
choice-differs-sms = 날짜 다름
choice-differs-other = 날짜가 다릅니다
choice-differs-other-sms = 날짜 다름
choice-more = 보기
choice-newdate = 새 날짜 있음
choice-nodate = 새 날짜 없음
choice-over = 모두 끝남

# 조용한 내용: 모르는 사람이 보아도 무슨 일인지 알 수 없습니다.
discreet-reminder = { $from }: 예약은 { $when }입니다({ $city }).
discreet-reminder-other = { $from }: 함께 챙기시는 예약은 { $when }입니다({ $city }).
discreet-reminder-short = { $from }: 예약 { $when }({ $city }).
discreet-confirmation = { $from }: 적어 두었습니다. 예약은 { $when }입니다({ $city }).
discreet-confirmation-other = { $from }: 적어 두었습니다. 함께 챙기시는 예약은 { $when }입니다({ $city }).
discreet-confirmation-short = { $from }: 적어 둠, { $when }({ $city }).
discreet-changed = { $from }: 예약이 바뀌었습니다. 전 { $old }, 지금 { $when }({ $city }).
discreet-changed-other = { $from }: 함께 챙기시는 예약이 바뀌었습니다. 전 { $old }, 지금 { $when }({ $city }).
discreet-changed-short = { $from }: 전 { $old }, 지금 { $when }({ $city }).
discreet-changed-least = { $from }: 전 { $old }, 지금 { $when }.
discreet-changed-place = { $from }: { $when }({ $city }) 예약의 장소가 바뀌었습니다.
discreet-changed-place-other = { $from }: 함께 챙기시는 { $when } 예약의 장소가 바뀌었습니다.
discreet-changed-place-short = { $from }: 새 장소, { $when }.
discreet-cancelled = { $from }: { $when }({ $city }) 예약은 취소라고 들었습니다.
discreet-cancelled-other = { $from }: 함께 챙기시는 { $when } 예약은 취소라고 들었습니다.
discreet-cancelled-short = { $from }: { $when } 취소라고 들음.
discreet-nudge = { $from }: 예약을 확인해 주세요: { $when }({ $city }).
discreet-nudge-other = { $from }: 함께 챙기시는 예약을 확인해 주세요: { $when }({ $city }).
discreet-nudge-short = { $from }: 확인하세요, { $when }({ $city }).
discreet-disputed = { $from }: 예약 날짜가 두 개입니다: { $when } 또는 { $old }. 확인해 주세요.
discreet-disputed-other = { $from }: 함께 챙기시는 예약의 날짜가 두 개입니다: { $when } 또는 { $old }.
discreet-disputed-short = { $from }: 날짜 두 개: { $when } 또는 { $old }.
discreet-disputed-place = { $from }: { $when } 예약의 장소가 두 곳입니다. 확인해 주세요.
discreet-disputed-place-other = { $from }: 함께 챙기시는 { $when } 예약의 장소가 두 곳입니다.
discreet-disputed-place-short = { $from }: { $when }, 장소 두 곳.
discreet-after = { $from }: { $day } 예약 뒤에 새 날짜가 있나요?
discreet-after-other = { $from }: 함께 챙기시는 { $day } 예약 뒤에 새 날짜가 있나요?
discreet-after-short = { $from }: { $day } 뒤, 새 날짜는요?
discreet-several = { $from }: 예약 { $count }개. 첫 번째는 { $when }({ $city }).
discreet-several-confirmation = { $from }: 예약 { $count }개를 적어 두었습니다. 첫 번째는 { $when }.
discreet-several-changed = { $from }: 예약 { $count }개가 바뀌었습니다. 첫 번째는 이제 { $when }.
discreet-several-cancelled = { $from }: 예약 { $count }개가 취소라고 들었습니다.
discreet-several-nudge = { $from }: 예약 { $count }개를 확인해 주세요. 첫 번째는 { $when }.
discreet-reply = 자세히 보려면 1 답장.
discreet-reply-short = 1 답장.
discreet-tap = 자세히 보려면 버튼을 누르세요.
discreet-stop = 그만 받으려면 STOP.

## Staff

staff-not-delivered = 전달되지 않음: { $label }. 이유: { $reason }.
staff-not-delivered-phone = 전달되지 않음: { $label }, { $phone }. 이유: { $reason }.
staff-not-delivered-many = 전달되지 않은 메시지: { $count }개. 주된 이유: { $reason }. 전화 목록을 봐 주세요.
staff-needs-help = { $label } 님이 도움을 청합니다. 전화해 주세요.
staff-needs-help-hearing = { $label } 님이 도움을 청합니다({ $when }). 전화해 주세요.
staff-awaited = { $label } 님은 아직 재판 날짜가 없습니다. 이제 저희는 묻지 않습니다. 챙겨 주세요.
staff-missed = { $label } 님이 재판에 못 갔다고 합니다. 오늘 전화해 주세요.
staff-dispute = { $label } 님의 날짜가 두 개입니다. 저희가 가진 것: { $was }. 새로 들은 것: { $said }. 어느 것이 맞는지 정해 주세요.
staff-dispute-place = { $label } 님의 { $when } 장소가 두 곳입니다. 저희가 가진 것: { $was }. 새로 들은 것: { $said }. 어느 것이 맞는지 정해 주세요.
staff-dispute-cancel = { $label } 님: 누군가 이 날짜가 취소되었다고 합니다: { $was }. 확인해 주세요.
staff-unread = { $label } 님이 마지막 알림에 답하지 않았습니다({ $when }). 전화해 주세요.
staff-unread-family = { $label }: 가족이 마지막 알림에 답하지 않았습니다({ $when }). 전화해 주세요.
staff-channel-paused = { $channel } 멈춤: { $reason }. 고칠 때까지 그쪽으로는 아무것도 나가지 않습니다.
staff-odd-answer = { $channel }: 저희가 모르는 답이 왔습니다: { $reason }. 다시 해 보겠습니다.
somebody = 어떤 분
no-date = 아직 날짜 없음
staff-late = { $count ->
   *[other] { $channel }: 메시지 { $count }개가 늦고 있습니다.
}
staff-import-parked = { $count ->
   *[other] 가져오기 { $import }: 재판 { $count }개가 대기 중입니다. 승인하실 때까지 아무것도 나가지 않습니다.
}
staff-wrong-number = { $label } 님의 전화가 다른 사람 것 같습니다. 번호를 확인해 주세요.
staff-bond = { $label } 님의 보석 재판: { $when }. 지금 처리해 주세요.
staff-at-once = { $label } 님: { $kind }, { $when }. 지금 처리해 주세요.
staff-fear-review = { $label } 님의 공포 인터뷰 재심사: { $when }. 지금 처리해 주세요.
staff-short-notice = { $label } 님의 재판이 곧 있습니다: { $when }. 전화해 주세요.
staff-stopped = { $label } 님이 메시지를 그만 받겠다고 했습니다. 이 날짜에 대해 전화해 주세요: { $when }.
staff-expired = { $label } 님에게 가는 메시지를 제때 보내지 못했습니다. 이유: { $reason }.

## What was done

say-we-failed = 죄송합니다. 메시지를 읽지 못했습니다. 저희 잘못이고, 사무실도 알고 있습니다. 다시 해 보시거나 { $phone } 번으로 전화해 주세요.
say-same-date = 저희가 이미 가진 날짜입니다. 바뀐 것이 없습니다.
say-cancel-asked = 감사합니다. 사무실에 알렸습니다. 사무실이 확인할 때까지 계속 알려 드립니다.
say-link-unknown = 이 링크는 더 이상 쓸 수 없습니다. 새 링크를 받으세요.
say-staff-linked = 이제 사무실 경보가 이 대화로 옵니다.
say-staff-console = 여기에서 로그인하세요. 링크는 15분 동안 한 번만 쓸 수 있습니다: { $link }
staff-inbound-failed = { $label } 님의 메시지를 처리하지 못했습니다(번호 { $number }). 연락해 주세요.

## Dialogue

say-then =
    { $first }

    { $then }

# 환영
ask-language =
    안녕하세요. { $sender }입니다. 어떤 언어를 원하세요?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = 다른 언어 더 보기

ask-consent =
    재판을 놓치지 않도록 저희가 알려 드릴 수 있습니다. 무료입니다.
    { $sender }에서 메시지를 드립니다. 보통 일주일에 하나, 재판 며칠 전에는 더 많이, 날짜가 바뀌면 하나 보냅니다. 이 대화에 쓴 내용은 Telegram 이 읽을 수 있습니다.
    저희는 법원이 아니고, 이것은 법률 상담이 아닙니다.
    언제든지 그만 받으려면 STOP 을 보내세요. 도움이 필요하면 HELP 를 보내세요.
    메시지를 보내 드려도 될까요?
ask-consent-sms = { $sender }에서 재판을 알려 드릴 수 있습니다. 보통 일주일에 문자 하나, 재판 전에는 더 많이, 날짜가 바뀌면 하나 보냅니다. 문자와 데이터 요금이 들 수 있습니다. 저희는 법원이 아닙니다. 그만 받으려면 STOP, 도움은 HELP. 문자를 보내 드려도 될까요?
choice-agree = 네, 보내 주세요
choice-decline = 아니요, 괜찮습니다
say-agreed = 감사합니다. 알림은 짧고, 무슨 일인지 말하지 않습니다. SETTINGS 에서 바꿀 수 있습니다.
say-agreed-plain = 감사합니다. 알림의 내용이나 언어는 SETTINGS 에서 바꿀 수 있습니다.
say-agreed-sms = 감사합니다. 알림은 짧고, 무슨 일인지 말하지 않습니다. SETTINGS 에서 바꿀 수 있습니다. 0 을 보내면 뒤로 갑니다.
say-declined = 알겠습니다. 메시지를 보내지 않겠습니다. 마음이 바뀌면 START 를 보내세요.

# 누구의 재판, 어떤 종류
ask-who = 누구의 재판인가요?
choice-who-self = 제 재판
choice-who-known = { $name }
choice-who-other = 가족의 재판
ask-name = 이분을 어떻게 부를까요? "엄마"나 "R 삼촌" 같은 별명이 가장 좋습니다. 전체 이름이나 A-number 는 보내지 마세요.
say-name-unreadable = "엄마"처럼 글자로 된 별명을 적어 주세요.
say-name-long = 조금 깁니다. "엄마"처럼 짧은 별명이면 됩니다.

ask-kind = 어떤 종류의 재판인가요? 통지서에 적혀 있습니다.
choice-kind-master = 짧은 재판(master)
choice-kind-individual = 본 재판(individual)
choice-kind-bond = 보석 재판(bond)
choice-kind-uscis_biometrics = USCIS 지문 채취
choice-kind-uscis_interview = USCIS 인터뷰
choice-kind-ice_checkin = ICE 출석 보고(check-in)
choice-kind-more = 다른 것, 또는 모르겠습니다
ask-kind-more = 어느 것이 가장 가깝나요?
choice-kind-status_or_other_court = 법원 재판인데 종류를 모름
choice-kind-fear_review = 공포 인터뷰를 판사가 다시 봄
choice-kind-other = 법원이 아닌 다른 예약

# 어디
ask-court = 법원이 어느 도시에 있나요? 도시 이름을 영어로, 또는 법원의 세 글자 코드를 적어 주세요.
ask-court-sms = 법원이 어느 도시에 있나요? 도시 이름을 영어로, 또는 법원의 세 글자 코드를 적어 주세요. (0 = 뒤로)
choice-elsewhere = 다른 곳
say-court-unknown = 저희 목록에서 찾지 못했습니다: "{ $typed }". 도시 이름만 영어로 적어 주세요. 예: Denver
ask-court-pick = 통지서에 적힌 것은 어느 것인가요?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), 구금된 분
choice-court-closed = { $name } ({ $city }), 닫았거나 이사함
choice-court-unsure = { $name } ({ $city }), 통지서를 확인
say-court-closed = 통지서를 다시 봐 주세요. 저희가 알기로 이곳은 닫았거나 이사했습니다: { $name }
ask-city = 어느 도시인가요? (0 = 뒤로)
ask-city-court = 재판이 어느 도시에서 열리나요? 통지서에 적힌 대로 도시를 적어 주세요. (0 = 뒤로)
say-city-unreadable = 도시 이름을 적어 주세요. 예: Denver
ask-zone = { $city }에서는 어느 시간을 쓰나요?
choice-zone-eastern = 동부 (New York, Miami)
choice-zone-central = 중부 (Chicago, Houston)
choice-zone-mountain = 산악 (Denver, El Paso)
choice-zone-arizona = 애리조나 (Phoenix)
choice-zone-pacific = 서부 (Los Angeles)
choice-zone-alaska = 알래스카
choice-zone-hawaii = 하와이
choice-zone-atlantic = 푸에르토리코
choice-zone-chamorro = 괌, 사이판
ask-own-zone = 사시는 곳의 시간이 { $city } 시간과 같나요? 밤에 메시지를 보내지 않으려고 여쭙니다.
choice-own-same = 같은 시간
choice-own-other = 다른 시간
ask-own-zone-which = 사시는 곳은 어느 시간을 쓰나요?

# 언제
ask-when = { $city } 재판은 며칠 몇 시인가요? 통지서에 있는 대로 적어 주세요. 예: 2027년 3월 15일 오전 8:30
ask-when-other = 며칠 몇 시인가요? 서류에 있는 대로 적어 주세요. 예: 2027년 3월 15일 오전 8:30
ask-when-new = 새 날짜와 시간은 언제인가요? 가장 새로운 통지서에 있는 대로 적어 주세요. 예: 2027년 3월 15일 오전 8:30
say-when-date = 날짜를 읽지 못했습니다.
say-when-impossible = 그런 날은 달력에 없습니다. 통지서를 다시 봐 주세요.
say-when-no-year = 월과 일을 헷갈리지 않도록 연도도 적고, "3월"처럼 적어 주세요.
say-when-unset = 그 서류에는 아직 날짜가 없는 것 같습니다. 더 새로운 통지서를 찾아보거나, 1-800-898-7180 번에 전화해서 날짜를 들으세요. 법원 서류만 공식입니다.
ask-day-order = 두 가지로 읽을 수 있습니다. 어느 날인가요?
ask-day-year = 몇 년인가요?
ask-day-week = 어느 날인가요?
ask-day-which = 날짜가 여러 개 보입니다. 재판 날은 어느 날인가요?
choice-when = { $when_date } { $when_time }
choice-date = { $when_date }
choice-other-date = 다른 날
ask-time = { $when_date }: 몇 시인가요? 예: 오전 8:30
ask-half = { $when_date }: 오전인가요, 오후인가요?
ask-time-which = { $when_date }: 어느 시간인가요?
choice-time = { $when_time }
say-time-unreadable = 시간을 읽지 못했습니다. 이렇게 적어 주세요: 오전 8:30
choice-pick = 버튼으로 날짜 고르기
ask-month = 몇 월인가요?
choice-month = { $when_month }
choice-number = { $number }

# 다시 읽어 드리기
ask-check =
    통지서와 비교해 주세요:
    { $what }
    { $when }
    { $place }
    모두 맞나요?
ask-check-doubt =
    한 번 더 봐 주세요:
    { $doubts }

    { $what }
    { $when }
    { $place }
    통지서에 이렇게 적혀 있나요?
say-what-of = { $name } 님: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = 네, 모두 맞습니다
choice-change = 아니요, 고칩니다
choice-meant = 이 날짜입니다: { $when_date }
say-doubt-past = 이미 지난 날입니다.
say-doubt-today-past = 오늘 이 시간은 이미 지났습니다.
say-doubt-far = 여러 해 뒤의 날입니다.
say-doubt-weekend = 주말입니다. 법원은 보통 쉽니다.
say-doubt-holiday = 연방 공휴일입니다. 법원은 보통 쉽니다.
say-doubt-early = { $when_time }: 재판으로는 아주 이른 시간입니다.
say-doubt-late = { $when_time }: 재판으로는 아주 늦은 시간입니다.
say-doubt-weekday = 요일을 다르게 적으셨습니다. 그 날짜는: { $when_date }
say-doubt-year = 연도를 적지 않으셨습니다. 이 날입니다: { $when_date }
say-doubt-zone = 다른 지역의 시간을 적으셨습니다. 통지서의 시간은 { $when_city } 시간입니다. 통지서에 { $when_time }(이)라고 되어 있나요?
ask-fix = 무엇을 고칠까요?
choice-fix-date = 날짜나 시간
choice-fix-place = 법원이나 장소
choice-fix-city = 도시와 시간대
choice-fix-kind = 재판의 종류
choice-fix-who = 누구의 재판인지

# 목록
ask-list = 어느 것인가요?
ask-list-empty = 아직 재판이 없습니다.
choice-hearing = { $what }: { $when_date } { $when_time }
choice-hearing-disputed = { $what }: { $when_date } { $when_time } (날짜가 두 개)
choice-hearing-disputed-place = { $what }: { $when_date } { $when_time } (장소가 두 곳)
choice-hearing-awaited = { $what }: 아직 날짜 없음
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    아직 날짜가 없습니다. 계속 확인하세요.
choice-do-change = 날짜, 시간, 장소 바꾸기
choice-do-cancel = 이 재판은 취소되었음
choice-do-list = 목록으로
ask-sure =
    { $what }, { $when }
    가장 새로운 통지서에 이 재판이 취소되었다고 적혀 있나요? 확실하지 않으면 먼저 변호사에게 물어보세요. 재판에 안 가면 추방 명령이 나올 수 있습니다.
ask-sure-awaited = 이 재판을 지울까요?
choice-sure-yes = 네, 취소되었습니다
choice-sure-no = 아니요, 그대로 두세요
say-nothing-changed = 바뀐 것이 없습니다.
say-hearing-gone = 그 재판은 이제 목록에 없습니다.

# 알림에 대한 답
say-thanks = 감사합니다. 그날까지 계속 날짜를 확인해 주세요.
say-help-comes =
    알려 주셔서 감사합니다. 도움이 필요하다고 사무실에 알렸습니다.
    { $call }
say-call-lawyer = 전화할 수 있는 변호사, { $name }: { $phone }
say-call-lawyer-hours = 전화할 수 있는 변호사, { $name }: { $phone } ({ $hours })
say-call-line = 변호사 찾는 일을 도와주는 곳: { $phone }
say-call-line-hours = 변호사 찾는 일을 도와주는 곳: { $phone } ({ $hours })
say-call-nobody = 사무실에서 전화를 드립니다.
counsel = { $from }: 이전 메시지에 있던 변호사 전화번호는 더 이상 쓰지 않습니다. { $call }
counsel-other = { $from } ({ $names }): 이전 메시지에 있던 변호사 전화번호는 더 이상 쓰지 않습니다. { $call }
discreet-counsel = { $from }: 이제부터 예전 번호 말고 이 번호로 전화하세요: { $phone }
reply-date = { $sender }: 새 날짜를 받으셨나요? 가장 최근에 받은 편지를 봐 주세요.
reply-call-today = { $sender }: 오늘 전화를 드리겠습니다. 전화기를 가까이 두세요.
say-after-nodate = 감사합니다. 새 날짜가 있는지 매주 확인해 주세요: 1-800-898-7180. 법원 서류만 공식입니다.
say-after-over = 알려 주셔서 감사합니다. 이 일은 더 이상 알려 드리지 않겠습니다.

# 메뉴, 설정, 도움
ask-menu = 무엇을 도와드릴까요?
choice-go-hearings = 내 재판
choice-go-new = 재판 추가
choice-go-settings = 설정
choice-go-help = 도움이 필요합니다
ask-settings = 언어: { $language }. 메시지: { $wording }.
say-wording-discreet = 짧게, 자세한 내용 없이
say-wording-plain = 자세한 내용 모두
choice-set-language = 언어 바꾸기
choice-set-wording = 짧게 또는 자세하게
choice-set-zone = 내가 사는 곳의 시간
choice-set-stop = 메시지 그만 받기
ask-language-again = 어떤 언어를 원하세요?
say-language-set = 이제부터 한국어로 보내 드립니다.
ask-wording = 알림을 어떻게 보낼까요? 짧게: "{ $sender }: 예약은 12월 15일(화) 오전 8:30 AM입니다". 자세하게: 모든 내용이 메시지에 나옵니다. 다른 사람이 전화기를 볼 수 있는지 생각해 보세요.
choice-wording-discreet = 짧게, 자세한 내용 없이
choice-wording-plain = 자세한 내용 모두
say-wording-set-discreet = 이제 알림은 짧고, 무슨 일인지 말하지 않습니다.
say-wording-set-plain = 이제 알림에 모든 내용이 나옵니다. 전화기를 보는 사람은 누구나 읽을 수 있습니다.
say-zone-set = 감사합니다. 사시는 곳의 낮 시간에 보내 드립니다.
ask-stop = 메시지를 모두 멈출까요? 재판은 그대로 있지만, 아무도 알려 드리지 않습니다.
choice-stop-all = 메시지 모두 멈추기
choice-stop-no = 아니요, 계속 보내 주세요
say-help =
    { $sender }입니다. 저희는 재판 날짜를 알려 드립니다. 저희는 법원이 아닙니다.
    { $call }
    메시지를 모두 멈추려면 STOP 을 보내세요. 메뉴는 MENU 를 보내세요.

# 멈춤과 시작
say-stopped = { $sender }: 이제 메시지를 보내지 않습니다. 다시 시작하려면 START 를 보내세요.
say-restarted-here = 다시 오신 것을 환영합니다. 저희 문자도 받으신다면 거기에도 START 를 보내세요.
say-wrong-number = 죄송합니다. 이 번호로 다시 보내지 않겠습니다.
ask-leave = 끝나지 않은 질문이 있습니다. 무엇을 멈출까요?
choice-leave-question = 그 질문만
say-left = 알겠습니다. 그 질문은 그만합니다.

# 그 밖의 것
choice-back = 뒤로
say-choose = 이 가운데 하나를 골라 주세요.
say-choose-number = 숫자로 답해 주세요.
say-not-understood = 알아듣지 못했습니다.
say-you-are-welcome = 천만에요. 언제든지 MENU 를 보내세요.
say-number-dropped = A-number 처럼 보이는 번호를 보내셨습니다. 저희는 그것을 지웠고 보관하지 않았습니다. 메시지로 절대 보내지 마세요.
say-names-dropped = 그 서류에 있는 이름은 남기지 않았습니다.
say-cannot-read-voice = 여기서는 음성 메시지를 들을 수 없습니다. 글로 적어 주세요.
say-cannot-read-photo = 여기서는 사진이나 파일을 읽을 수 없습니다. 통지서에 있는 날짜와 시간을 적어 주세요.
say-cannot-read-other = 여기서는 글만 읽을 수 있습니다. 글로 적어 주세요.
say-cannot-read-old-button = 그 버튼은 예전 질문의 것입니다.

## When it is unclear, or too much

say-we-were-at = 시간이 좀 지났습니다. 이 질문을 하고 있었습니다:
say-please-wait = 한꺼번에 너무 많이 왔습니다. 10분 기다렸다가 다시 보내 주세요. 메시지를 모두 멈추려면 STOP 을 보내세요.
say-cannot-read-edit = 예전 메시지를 고치신 것은 보이지 않습니다. 다시 적어 주세요.
say-write-in-private = 저는 한 번에 한 분하고만 이야기합니다. 개인 대화로 보내 주세요. 이제 이 그룹에서 나갑니다.
ask-stop-which = 메시지를 줄이고 싶어 하십니다. 무엇을 멈출까요?
choice-stop-about = { $name } 님에 대한 것만
staff-unclear-text = { $label } 님이 보낸 글을 읽지 못했습니다. 연락해 주세요.
staff-unclear-unfinished = { $label } 님이 날짜를 적고 확인하지 않았습니다. 그 날짜는 저장되지 않았고 아무에게도 알리지 않습니다. 물어봐 주세요.
staff-unclear-stop = { $label } 님이 메시지를 줄이고 싶어 하지만, 어떤 것인지 분명하지 않습니다. 물어봐 주세요.

## Delivery: why something did not arrive, and who is asked then

why-stopped = 메시지를 그만 받겠다고 함
why-number = 없는 번호이거나 문자를 받지 못함
why-account = 통신 업체가 저희 계정이나 설정을 거부함
why-filtered = 전화 회사가 저희 메시지를 막고 있음
why-phone = 전화기가 꺼졌거나 연결되지 않음
why-provider = 통신 업체에 연결되지 않음
why-blocked = 봇을 차단함
why-gone = 대화가 없어짐
why-unreadable = 통신 업체가 저희 글을 읽지 못함
why-unknown = 통신 업체가 저희가 모르는 이유를 보냄
why-twice = 다른 프로그램이 같은 봇을 쓰고 있음
why-throttled = 한꺼번에 메시지가 너무 많음
why-late = 너무 늦어서 소용이 없음
relay-ask = { $sender }: 함께 챙기시는 예약에 대해 답이 없습니다: { $when }. 그분이 알고 있는지 확인해 주세요.
staff-silent = { $label } 님에게서 오랫동안 소식이 없습니다. 아직 그분의 전화인지 묻고 있습니다. 전화해 주세요.
staff-silent-many = 오랫동안 소식이 없는 전화: { $count }개. 전화 목록을 봐 주세요.
staff-load = { $channel }: 내일 알림을 조용한 시간 전까지 다 보내기에 시간이 모자랍니다. 더 일찍 시작합니다.
discreet-still = 아직 본인이신가요? 1 = 네, 보기. 2 = 잘못된 번호.
discreet-still-tap = 아직 본인이신가요?
choice-still-me = 네, 보기
choice-still-wrong = 잘못된 번호

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel }: 메시지가 다시 나갑니다. { $minutes }분 늦었습니다.
staff-job-failed = 이 일이 되지 않았습니다: { $job } ({ $reason }). 나중에 다시 합니다. 기계를 봐 주세요.
staff-job-down = { $since }부터 이 일이 되지 않습니다: { $job } ({ $reason }). 한 시간마다 다시 합니다. 할 일은 기계에서 { $command } 명령이 알려 줍니다.
staff-clock-back = 기계의 시계가 { $minutes }분 뒤로 돌아갔습니다. 확인해 주세요.
staff-disk = 디스크가 거의 찼습니다. { $megabytes } MB 남았습니다. 자리를 만들지 않으면 메시지를 보관할 수 없습니다.
staff-case-ends = { $label } 님: 새 날짜를 알려 준 사람이 없습니다. 2주 뒤에 이 사건을 지웁니다. 빠진 날짜가 있으면 넣어 주세요.
digest =
    오늘 사무실에 알립니다:
    { $lines }
digest-unconfirmed = { $count ->
   *[other] 곧 있을 재판 { $count }개가 확인되지 않았습니다.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
   *[other] { $count }명은 재판이 있는데 메시지가 닿지 않습니다.
}
digest-tasks = { $count ->
   *[other] 전화 목록에 할 일 { $count }개가 있습니다.
}
digest-imports = { $count ->
   *[other] 가져오기 { $count }개가 승인을 기다립니다.
}
digest-ending = 일주일 안에 지우는 사건: { $count }건. 보낸 기록의 증명이 필요하면 지금 인쇄해 두세요.
digest-paused = 보내기가 멈췄습니다: { $channel } ({ $reason }).
digest-guidance = { $count ->
   *[other] 안내문 { $count }개를 곧 다시 확인해야 합니다.
}
digest-more = … { $count }개 더 있음

## The first day

profile-about = 예약을 쓰시는 언어로 알려 드립니다. 무료입니다. 그만 받으려면 STOP 을 보내세요.
profile-description = 예약을 놓치지 않도록 저희가 알려 드립니다. 무료입니다. 시작하려면 아래 버튼을 누르세요. 언제든지 그만 받으려면 STOP 을 보내세요.
staff-test = 시험 메시지입니다. 사무실 경보는 여기로 옵니다.

## On paper

poster-title = 예약을 알려 드립니다
poster-why = 놓치지 않도록. 쓰시는 언어로. 무료로.
poster-telegram = 텔레그램: 휴대전화 카메라를 이 네모에 맞추고 버튼을 누르세요.
poster-sms = 문자(SMS): "{ $word }"라고 적어 { $phone } 번호로 보내세요
sheet-title = 예약 알림
sheet-name = 어떻게 불러 드릴까요? 별명이 가장 좋습니다.
sheet-number = 이 종이에 전체 이름이나 A-number 를 쓰지 마세요.
sheet-phone = 휴대전화 번호
sheet-date = 가장 최근 통지서에 적힌 날짜, 시간, 도시
sheet-news = 사무실 소식도 저에게 보내 주셔도 됩니다. 이것은 따로 고르는 것입니다.
sheet-share = 이분들도 제 날짜에 관한 메시지를 받아도 됩니다. 각자 자기 종이를 따로 씁니다.
sheet-privacy = 이 종이에 적힌 것과 메시지만 보관합니다. 광고를 위해 번호를 아무에게도 주지 않습니다. 사건이 끝나면 모두 지웁니다.
sheet-signature = 서명
sheet-day = 오늘 날짜
sheet-keep = 이 부분은 가지고 계세요.
sheet-sender = 저희 메시지는 { $phone } 번호에서 오고 이렇게 시작합니다: { $sender }
sheet-never = 저희는 돈, 비밀번호, A-number 를 절대 묻지 않습니다.
sheet-call = 궁금한 점이 있으면 전화하세요: { $phone }

## Settings and privacy

choice-set-second = 두 번째 언어
choice-set-code = 내 확인 단어
choice-set-ways = 메시지를 받는 곳
choice-set-data = 나에 대해 아는 것
ask-second = { $language } 글이 없을 때 어떤 언어를 써도 될까요?
choice-second-none = 두 번째 언어 없음
say-second-set = 감사합니다. 원하시는 언어의 글이 없으면 이 언어로 보내 드립니다: { $language }.
say-second-none = 알겠습니다. 두 번째 언어를 쓰지 않습니다.

# 확인 단어: 읽는 분이 정한 말
ask-code = 확인 단어가 있으면 메시지가 정말 저희 것인지 알 수 있습니다. 알림에 그 단어가 나옵니다. 글자나 숫자 3~16개로 된 단어 하나를 적어 주세요. 예: mango7
ask-code-have = 확인 단어는 { $code } 입니다. 저희가 보냈다는 것을 아실 수 있도록 알림에 나옵니다. 바꾸려면 새 단어를 적어 주세요.
choice-code-remove = 확인 단어 지우기
say-code-set = 이제 확인 단어는 { $code } 입니다. 아무에게도 말하지 마세요.
say-code-removed = 이제 알림에 확인 단어가 없습니다.
say-code-unreadable = 글자가 3개 이상인 단어 하나를 다른 기호 없이 적어 주세요. 숫자는 넣어도 됩니다.
say-code-long = 단어가 너무 깁니다. 더 짧은 것을 골라 주세요.
say-code-telling = 그 단어를 보면 다른 사람이 무슨 일인지 알 수 있습니다. 과일이나 동물 같은 다른 단어를 골라 주세요.
telling-words = 이민 법원 재판 판사 변호사 추방 망명 난민 비자 보석 법률 uscis eoir ice dhs

# 같은 분에게 가는 다른 길
ask-ways =
    메시지를 보내 드리는 곳:
    { $ways }
choice-ways-sms = 문자로도
choice-ways-telegram = 텔레그램으로도
choice-ways-moved = 번호가 바뀌었음
choice-ways-first = 먼저 보낼 곳
ask-first = 어디로 먼저 보낼까요?
say-first-set = 알겠습니다. 그곳으로 먼저 보냅니다.
say-move-code =
    코드: { $code }
    { $how }
    하루 동안 한 번만 쓸 수 있습니다. 다른 사람에게 보여 주지 마세요.
say-how-sms-here = 다른 전화기에서 이 번호로 코드를 보내세요.
say-how-sms = 본인 전화기에서 문자로 코드를 보내세요. 받는 번호: { $to }
say-how-telegram = 텔레그램에서 저희에게 코드를 보내세요: { $to }
say-way-added = 되었습니다. 이제 메시지가 여기로도 옵니다.
say-way-moved = 되었습니다. 이제부터 여기로 보냅니다. 예전 번호로는 보내지 않습니다.
say-way-same = 여기는 코드를 받은 곳입니다. 다른 전화기에서 보내 주세요.
say-way-taken = 이 전화기를 저희가 직접 연결하지 못했습니다. 사무실에 알렸고, 사무실이 도와드립니다.
say-way-warning = 이제 메시지가 이곳으로도, 또는 이곳으로만 갑니다: { $way }. 원하신 것이 아니면 { $phone } 번으로 전화해 주세요.

# 메시지 없는 사건
choice-do-mute = 이 사건은 메시지 받지 않기
choice-do-unmute = 이 사건 메시지 다시 받기
say-what-muted = { $what } (메시지 없음)
say-muted = 알겠습니다. 이 사건은 어느 날짜든 더 보내지 않습니다. 다른 것은 모두 그대로입니다.
say-unmuted = 알겠습니다. 이 사건의 모든 날짜에 대해 메시지를 다시 보내 드립니다.

# 저희가 보관하는 것과 지우기
ask-data = 저희가 보관하는 내용을 보여 드리거나 지울 수 있습니다.
choice-data-stored = 보관한 내용 보기
choice-data-erase = 나를 지우기
say-stored =
    저희가 보관하는 내용입니다:
    { $lines }
    { $kept }
say-stored-language = 언어: { $language }
say-stored-second = 두 번째 언어: { $language }
say-stored-zone = 사시는 곳의 시간: { $zone }
say-stored-wording = 메시지: { $wording }
say-stored-code = 확인 단어: { $code }
say-stored-way = { $way }: { $when_date }에 동의하셨습니다
say-stored-way-office = { $way }: 동의하셨다고 사무실이 { $when_date }에 적었습니다
say-stored-way-silent = { $way }: 메시지 없음
say-stored-people = 함께 챙기시는 분: { $names }
say-stored-followers = { $count ->
   *[other] 다른 { $count }명이 본인의 재판에 대한 메시지를 받습니다.
}
say-stored-kept = { $days ->
   *[other] 그리고 서로 주고받은 메시지가 있습니다. 사건이 끝나면 { $days }일 뒤에 지웁니다. "나를 지우기"를 고르시면 지금 모두 지웁니다.
}
ask-erase = 저희가 아는 내용을 모두 지울까요? 그러면 아무도 알려 드리지 않습니다. 재판은 그대로 있으니 꼭 가세요.
choice-erase-yes = 네, 지워 주세요
choice-erase-no = 아니요, 그대로 두세요
ask-erase-sure = 지우면 되돌릴 수 없습니다. 먼저 날짜를 적어 두세요. 지금 모두 지울까요?
choice-erase-sure = 네, 모두 지우기
say-erased = { $sender }: 저희가 알던 내용을 모두 지웠습니다. 이제 메시지를 보내지 않습니다. 새로 시작하려면 START 를 보내세요.
staff-erased = 어떤 분이 자신의 내용을 지워 달라고 했습니다. 지웠습니다.
staff-erased-stays = 어떤 분이 자신의 내용을 지워 달라고 했습니다. 지웠습니다. 사무실의 사건이나 다른 사람이 함께 보는 사건은 그분 없이 계속됩니다. 전화 목록을 봐 주세요.
staff-two-people = { $label } 님이 이 전화를 쓰려고 합니다: { $way }. 이 전화에는 다른 사건이 있습니다. 아무것도 합치지 않았습니다. 전화해 주세요.

## A hearing's life

# 날짜가 없을 때 매주 묻는 것. 먼저 조용한 내용, 다음은 전체 내용
discreet-awaited = { $from }: 예약 날짜를 받으셨나요? 확인해 주세요.
discreet-awaited-short = { $from }: 이제 날짜가 있나요?
discreet-awaited-other = { $from }: 함께 챙기시는 예약의 날짜가 있나요? 확인해 주세요.
awaited-check = { $from }: 재판 날짜를 받으셨나요? https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180 에서 확인하세요. 아무것도 나오지 않아도 재판이 없다는 뜻이 절대 아닙니다. 법원 서류만 공식입니다.
awaited-check-other = { $from }: { $names } 님의 재판 날짜가 있나요? https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180 에서 확인하세요. 아무것도 나오지 않아도 재판이 없다는 뜻이 절대 아닙니다. 법원 서류만 공식입니다.
awaited-stop = { $text } { $stop }
choice-havedate = 날짜가 있습니다
choice-notyet = 아직 없음
choice-unask = 그만 묻기
choice-unset = 아직 날짜가 없습니다
say-awaited =
    적어 두었습니다. 아직 날짜가 없습니다. 일주일에 한 번 여쭙겠습니다.
    매주 직접 확인도 해 주세요: https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180
    아무것도 나오지 않아도 재판이 없다는 뜻이 절대 아닙니다. 법원 서류만 공식입니다.
say-unasked = 알겠습니다. 이제 묻지 않겠습니다. 날짜는 직접 계속 확인해 주세요: 1-800-898-7180. 날짜를 받으면 NEW 나 HEARINGS 를 보내세요.

# 가지 못했거나 끝났을 때
choice-missed = 가지 못했음
say-missed =
    심각한 일입니다. 재판에 가지 않으면 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있습니다.
    오늘 전화하세요. 편지를 기다리지 마세요.
    { $call }
    사무실에 알렸습니다.
ask-over =
    { $what }, { $when }
    사건이 모두 끝났고, 앞으로 재판이 더 없나요? 판사가 결정을 했다면 무슨 뜻인지 그날 바로 변호사에게 물어보세요.
ask-over-awaited = 사건이 모두 끝났고, 앞으로 재판이 더 없나요? 판사가 결정을 했다면 무슨 뜻인지 그날 바로 변호사에게 물어보세요.
choice-over-yes = 네, 끝났습니다
choice-over-no = 아니요, 계속 알려 주세요

# 달력과 지도
choice-do-over = 제 사건이 끝났습니다
choice-do-calendar = 내 달력에 넣기
choice-do-map = 지도에서 장소 보기
calendar-title = { $sender }: 예약
say-calendar = 달력에 넣을 파일입니다. 무슨 일인지는 적혀 있지 않습니다. 날짜가 바뀌면 새 파일을 받으세요.
say-calendar-link = 이 링크로 날짜를 달력에 넣을 수 있습니다. 무슨 일인지는 적혀 있지 않습니다: { $link }
say-calendar-none = 이 날짜의 달력 파일은 없습니다.
say-map =
    { $place }
    { $link }
    통지서에 적힌 장소를 따르세요.

## Guide

# 출처가 있는 정보이며, 조언이 아닙니다.
choice-go-guide = 질문과 답
choice-go-lawyer = 내 변호사에게 전화하기
ask-guide = 무엇을 알고 싶으세요?
choice-guide-more = 질문 더 보기
guide-said =
    { $text }

    출처: { $source } ({ $reviewed }). 법률 상담이 아닙니다.
guide-said-call =
    { $text }

    { $call }
    출처: { $source } ({ $reviewed }). 법률 상담이 아닙니다.
guide-own = { $text }

guide-dont_miss-title = 재판에 왜 꼭 가야 하나요?
guide-dont_miss =
    짧은 재판도 모두 중요합니다.

    가지 않으면 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있습니다. 늦으면 안 간 것으로 볼 수 있습니다.

    첫 서류(NTA)에 날짜가 없었어도 마찬가지입니다.

    날짜는 바뀔 수 있고, 앞당겨질 수도 있습니다. 매주 확인하세요.
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    아무것도 나오지 않아도 계속 확인하세요. 법원 서류만 공식입니다.

    법원에서 온 편지는 모두 열어 보세요. 변호사를 일찍 만나세요.
guide-dont_miss-sms = 모든 재판이 중요합니다. 안 가거나 늦으면 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있습니다. 첫 서류(NTA)에 날짜가 없었어도 같습니다. 매주 날짜를 확인하세요: https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180. 아무것도 나오지 않아도 계속 확인하세요. 법원 서류만 공식입니다.

guide-what_to_bring-title = 무엇을 가져가나요
guide-what_to_bring =
    재판에 가져가는 것:
    - 재판 통지서
    - 사건의 첫 서류(NTA)
    - 사진 있는 신분증
    - 법원 서류 모두와 복사본
    - 영어가 아닌 서류의 번역본

    일찍 출발하세요. 보안 검색 줄이 있습니다.

    판사가 읽어야 하는 서류에는 기한이 있습니다. 서류에 대해 변호사에게 물어보세요.
guide-what_to_bring-sms = 가져갈 것: 통지서, 법원의 첫 서류(NTA), 사진 있는 신분증, 법원 서류 모두와 복사본, 번역본. 일찍 출발하세요. 보안 검색 줄이 있습니다. 판사에게 낼 서류에는 기한이 있습니다. 변호사에게 물어보세요.

guide-day_of_hearing-title = 재판 날
guide-day_of_hearing =
    정해진 시간까지 보안 검색을 마치고 법정에 들어가세요. 늦으면 안 간 것으로 볼 수 있습니다.

    법원 통역은 무료입니다.

    떠나기 전에 다음 날짜가 적힌 종이를 찾으세요. 종이가 없나요? 달라고 하고, https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180 에서 확인하세요.

    그다음 새 날짜를 저희에게 알려 주세요. 저희가 알려 드립니다.
guide-day_of_hearing-sms = 정해진 시간까지 보안 검색을 마치고 법정에 들어가세요. 늦으면 안 간 것으로 볼 수 있습니다. 법원 통역은 무료입니다. 떠나기 전에 다음 날짜가 적힌 종이를 받으세요. 그다음 저희에게 알려 주세요.

guide-in_person_or_online-title = 직접 가나요, 인터넷인가요?
guide-in_person_or_online =
    통지서나 법원이 인터넷 재판이라고 하지 않으면 직접 가세요.

    영상 링크만 있다고 해서 인터넷 재판인 것은 아닙니다. 판사가 바뀌면 링크도 바뀔 수 있습니다.

    확실하지 않나요? 통지서에 있는 법원이나 1-800-898-7180 번에 전화하세요. 판사에게 인터넷 재판을 청하는 일은 변호사에게 물어보세요. 판사가 허락하기 전에는 직접 가야 합니다.
guide-in_person_or_online-sms = 통지서나 법원이 인터넷 재판이라고 하지 않으면 직접 가세요. 영상 링크만으로는 인터넷 재판이 아닙니다. 판사에게 청하는 일은 변호사에게 물어보세요. 판사가 허락하기 전에는 직접 가야 합니다.

guide-cannot_go-title = 갈 수 없을 때
guide-cannot_go =
    다른 날이나 다른 법원을 청했어도, 판사가 허락하기 전에는 꼭 가야 합니다. 이사를 해도 사건은 옮겨지지 않습니다.

    그 자리에 없으면 추방(퇴거) 명령을 받을 수 있습니다. 아프거나 멀리 있어도 그렇습니다.

    변호사는 그날 전에 판사에게 청할 수 있습니다. 기다리지 말고 지금 전화하세요.
guide-cannot_go-sms = 다른 날이나 다른 법원을 청했어도, 판사가 허락하기 전에는 꼭 가야 합니다. 그 자리에 없으면 추방(퇴거) 명령을 받을 수 있습니다. 변호사는 그날 전에 판사에게 청할 수 있습니다. 지금 전화하세요.

guide-moved-title = 이사했어요
guide-moved =
    저희에게 알려도 법원에 알린 것이 아닙니다. 변호사, 우체국, USCIS에 알려도 마찬가지입니다.

    1. 법원: EOIR-33 양식(주소 변경), 5일 안에. 한 사람에 한 장씩, 그리고 ICE 변호사(OPLA)에게 사본 한 장. 인터넷으로도 됩니다: https://respondentaccess.eoir.justice.gov
    2. USCIS: AR-11 양식 또는 온라인 계정, 10일 안에.
    3. ICE에 보고하시는 분: https://www.ice.gov/check-in 에서, 근무일 5일 안에.

    법원은 마지막 주소로 편지를 보냅니다. 그 주소로 보낸 것은 효력이 있습니다.
    이사를 해도 사건이 다른 법원으로 옮겨지지 않습니다.
guide-moved-sms = 저희나 우체국, USCIS에 알려도 법원에 알린 것이 아닙니다. 법원: EOIR-33 양식(새 주소), 5일 안에, 한 사람에 한 장: https://respondentaccess.eoir.justice.gov USCIS: AR-11 양식, 10일 안에. ICE에 보고하시면 근무일 5일 안에. 이사를 해도 사건은 옮겨지지 않습니다.

guide-afraid_to_go-title = 가기가 무서워요
guide-afraid_to_go =
    두 가지 모두 사실입니다.
    - 2025년 5월부터 ICE가 이민 법원에서 사람들을 체포했습니다.
    - 재판에 가지 않으면 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있습니다.

    그날 전에 변호사나 법률 지원 단체와 이야기하세요. 이렇게 물어볼 수 있습니다.
    - 판사에게 인터넷 재판을 청할 수 있나요?
    - 정부가 제 사건을 종결(dismiss)하자고 하면 어떻게 하나요? 꼭 좋은 소식은 아닙니다.

    어디에 가는지 믿는 사람에게 말해 두세요. 구금된 사람은 가족이 여기서 찾을 수 있습니다: https://locator.ice.gov (A-number 가 필요합니다. 집에 두고, 여기로는 절대 보내지 마세요).
guide-afraid_to_go-sms = 두 가지 모두 사실입니다. 2025년 5월부터 ICE가 이민 법원에서 사람들을 체포했습니다. 재판에 안 가면 판사가 추방(퇴거)을 명령할 수 있습니다. 그날 전에 변호사와 이야기하고, 인터넷 재판도 물어보세요. 믿는 사람에게 말해 두세요.

guide-interpreter-title = 무료 통역
guide-interpreter =
    이민 법원의 통역은 무료입니다.

    쓰는 언어, 사투리, 고향을 법원이나 판사에게 말하세요.

    가족이나 친구는 법원에서 통역할 수 없습니다.

    통역을 알아듣지 못하면 판사에게 말하세요.

    USCIS 인터뷰는 그곳에서 온 편지를 읽어 보세요.
guide-interpreter-sms = 이민 법원의 통역은 무료입니다. 쓰는 언어, 사투리, 고향을 법원에 말하세요. 가족은 법원에서 통역할 수 없습니다. USCIS 인터뷰는 그곳에서 온 편지를 읽어 보세요.

guide-find_a_lawyer-title = 변호사 찾기
guide-find_a_lawyer =
    서류를 모두 가지고 변호사를 일찍 만나세요.

    변호사와 법무부가 인정한 사람만 이민 법률 상담을 할 수 있습니다. 다른 사람은 할 수 없습니다.

    법원의 목록에 무료이거나 값이 싼 도움이 있습니다:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = 서류를 모두 가지고 변호사를 일찍 만나세요. 변호사와 법무부가 인정한 사람만 법률 상담을 할 수 있습니다. 무료이거나 값이 싼 곳: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = 사기를 조심하세요
guide-scams =
    법원, 변호사, ICE인 척하는 사람이 있습니다. 영상으로 가짜 재판을 하거나, "보석금"을 달라고 하거나, 가짜 번호로 전화합니다.

    저희는 절대 돈, A-number, 소셜 번호, 비밀번호를 묻지 않습니다. 법원은 여기로 링크를 보내지 않습니다.

    진짜 정부 사이트는 .gov 로 끝납니다.

    확실하지 않나요? 변호사나, 통지서에 있는 번호로 법원에 전화하세요. 신고: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = 저희는 절대 돈, A-number, 비밀번호를 묻지 않습니다. 법원은 여기로 링크를 보내지 않습니다. 진짜 정부 사이트는 .gov 로 끝납니다. 가짜 영상 재판과 가짜 번호가 있습니다. 신고: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = 법원의 편지나 명령
guide-letter_or_order =
    법원에서 온 편지는 모두 바로 열어 보세요. 날짜가 바뀌거나 무엇을 내라고 할 수 있습니다.

    추방(퇴거) 명령을 받으면 그날 바로 변호사와 이야기하세요. 대응할 길이 있을 수 있지만 시간이 짧습니다. 몇 주가 아니라 며칠입니다. 재판에 가지 않아서 나온 명령은 바로 효력이 있습니다.

    누가 사건 종결(dismiss)에 동의하라고 하나요? 먼저 변호사와 이야기하세요. 2025년부터 이 일로 빨리 추방된 사람들이 있습니다.

    서류는 모두 보관하세요.
guide-letter_or_order-sms = 법원 편지는 모두 바로 열어 보세요. 추방(퇴거) 명령을 받으면 그날 바로 변호사와 이야기하세요. 시간이 짧습니다. 몇 주가 아니라 며칠입니다. 사건 종결(dismiss)에 동의하기 전에 변호사와 이야기하세요.

guide-missed-title = 재판에 가지 못했어요
guide-missed =
    재판에 가지 않으면 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있습니다. 그런 명령은 바로 효력이 있습니다.

    사건을 다시 열어 달라고 판사에게 청할 길이 있을 수 있습니다. 보통 한 번뿐입니다. 시간이 짧습니다. 몇 주가 아니라 며칠입니다.

    오늘 변호사와 이야기하세요. 판사의 결정을 알아보려면: https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180. 아무것도 나오지 않아도 계속 확인하세요.
guide-missed-sms = 판사는 본인이 없어도 추방(퇴거)을 명령할 수 있고, 바로 효력이 있습니다. 사건을 다시 열어 달라고 청할 길이 있을 수 있습니다. 보통 한 번뿐입니다. 몇 주가 아니라 며칠입니다. 오늘 변호사와 이야기하세요.

# 가족: 누가 누구의 날짜를 보는지, 서로 찾는 코드
choice-go-family = 가족
ask-family = 가족: 무엇을 하시겠어요?
choice-family-list = 내 날짜를 보는 사람 보기
choice-family-invite = 가족 초대하기
choice-family-give = 재판 받을 분에게 코드 주기
choice-family-code = 코드가 있습니다
choice-family-leave = 다른 분의 날짜 그만 보기
ask-family-name = 누구를 초대할까요? "내 여동생" 같은 별명이면 됩니다. 전체 이름은 보내지 마세요.
ask-family-calls = { $name } 님은 본인을 뭐라고 부르나요? "엄마"나 "R 삼촌" 같은 별명이 가장 좋습니다.
say-family-code =
    이 코드를 { $name } 님에게 직접 전해 주세요. 7일 동안 한 번만 쓸 수 있습니다.
    { $ways }
family-way-code = 코드: { $code }
family-way-sms = 문자로 코드를 보낼 번호: { $phone }
family-way-link = 또는 텔레그램에서 열기: { $link }
ask-family-code = 받으신 코드를 적어 주세요.
say-family-code-wrong = 그 코드는 쓸 수 없습니다. 새 코드를 받으세요.
say-family-joined = 되었습니다. 이제 { $name } 님의 날짜를 함께 보며 같은 알림을 받습니다.
say-family-linked = 되었습니다. { $name } 님이 적어 둔 내용은 이제 본인 것입니다. 누가 날짜를 볼지 직접 정하세요.
ask-family-list = 이분들이 날짜를 함께 보거나, 함께 보고 싶어 합니다:
ask-family-nobody = 날짜를 함께 보는 다른 사람이 없습니다.
choice-family-approved = { $name }: 날짜를 받음
choice-family-pending = { $name }: 답을 기다림
ask-family-allow = { $name } 님이 모든 날짜를 보고 알림을 받아도 될까요?
ask-family-remove = { $name } 님이 날짜 알림을 받고 있습니다. 그만할까요?
say-family-approved = 알겠습니다. 이제부터 { $name } 님이 날짜를 받습니다.
say-family-removed = 알겠습니다. { $name } 님에게 날짜를 더 알리지 않습니다. 아직 쓰지 않은 코드도 이제 쓸 수 없습니다.
ask-family-leave = 누구의 날짜를 그만 볼까요?
say-family-left = 이제 { $name } 님의 날짜를 보지 않습니다.
say-family-offer = { $name } 님도 이 알림을 받게 할까요? FAMILY 를 보내면 { $name } 님에게 줄 코드를 받습니다.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: 메시지가 있습니다.
staff-broadcast-asked = { $name } 님이 이 메시지의 승인을 부탁합니다: "{ $title }". 받을 사람: { $count }. 보려면 /broadcast 를 보내세요.
staff-broadcast-grown = 메시지 "{ $name }" 이 멈췄습니다. 지금은 승인된 수({ $count })보다 많은 사람이 받게 됩니다. 확인해 주세요.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = 이날 법원이 문을 닫는다고 들었습니다. 취소된 것은 아닙니다. 가기 전에 확인하세요.
sms-closed-short = 법원이 닫을 수 있습니다. 취소 아님: 먼저 확인하세요.
rich-closed = 이날 법원이 문을 닫는다고 들었습니다. 취소된 것은 아닙니다. 가기 전에 확인하세요.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = { $court } 이 다음 날짜에 문을 닫는다고 들었습니다: { $date }. 이 메시지로 취소되는 것은 없습니다. 가기 전에 확인하세요: https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180. 법원 서류만 공식입니다. 문의: { $phone }
ready-court_moved = { $court } 이 옮겼다고 들었습니다. 새 장소: { $place }. 법원이 달리 말하지 않으면 날짜와 시간은 그대로입니다. 가장 최근 통지서에 적힌 장소를 따르고 확인하세요: https://acis.eoir.justice.gov/en/ 또는 1-800-898-7180. 문의: { $phone }
ready-office_moved = 저희 사무실이 옮겼습니다. 새 주소: { $place }. 저희 사무실만 옮겼고, 재판 장소는 그대로입니다. 문의: { $phone }
ready-new_attorney = 이 사건의 변호사는 이제 { $attorney } 입니다: { $number }. 앞으로는 그 번호로 전화해 주세요. 재판은 그대로입니다. 궁금한 점이 있으면 저희에게 전화해 주세요: { $phone }
ready-rights_session = 권리에 대한 무료 설명회에 초대합니다: { $when }. 장소: { $place }. 일반 정보이며 법률 상담이 아닙니다. 본인 사건을 말하지 않아도 됩니다. 문의: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = 사무실 소식
ask-news = 알림 말고도 사무실에서 여러 사람에게 알릴 소식이 가끔 있습니다. 예를 들어 권리 설명회나 새로운 도움입니다. 그런 소식도 보내 드릴까요? 언제든지 여기서 그만둘 수 있고, 알림은 계속됩니다.
ask-news-have = 사무실 소식도 받고 계십니다. 계속 받으시겠습니까? 알림은 계속됩니다.
choice-news-yes = 네, 소식도 받기
choice-news-no = 아니요, 알림만 받기
say-news-on = 감사합니다. 이제 사무실 소식도 받으십니다.
say-news-off = 알겠습니다. 소식은 더 보내지 않습니다. 알림은 계속됩니다.
