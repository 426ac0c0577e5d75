# Tiếng Việt. Xưng hô “quý vị”, câu ngắn, luôn dùng cùng một từ: phiên tòa, tòa, thẩm phán, luật sư, giấy báo, cuộc hẹn, lời nhắc, lệnh trục xuất, ám hiệu, người thân.
# signed: no
# Chữ master và individual để trong ngoặc, vì chúng nằm trên giấy báo.

language-name = Tiếng Việt

## Dates

date-full = { $weekday }, ngày { $day } { $month } năm { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short }, { $year }
date-numeric = { $day } { $month-short } năm { $year }
month-year = { $month-short } năm { $year }
when = { $date }, { $time }, giờ { $city }
short-when = { $day }, { $time }
when-today = Hôm nay, { $when }
when-tomorrow = Ngày mai, { $when }

time-before-noon = { $hour }:{ $minute } AM sáng
time-after-noon = { $hour }:{ $minute } PM chiều
time-evening = { $hour }:{ $minute } PM tối
weekdays-short = Thứ Hai | Thứ Ba | Thứ Tư | Thứ Năm | Thứ Sáu | Thứ Bảy | Chủ Nhật
months-short = tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9 | tháng 10 | tháng 11 | tháng 12

## Words

yes = Có
no = Không
back = Trở lại
cancel-word = Hủy
list-separator = {", "}

## Kinds

kind-master = Phiên tòa ngắn (master)
kind-individual = Phiên tòa đầy đủ (individual)
kind-bond = Phiên tòa xin tại ngoại (bond)
kind-fear_review = Xét lại phỏng vấn về nỗi sợ
kind-status_or_other_court = Phiên tòa khác
kind-uscis_biometrics = Lăn tay ở USCIS
kind-uscis_interview = Phỏng vấn ở USCIS
kind-ice_checkin = Trình diện ICE (check-in)
kind-filing_deadline = Hạn chót nộp giấy tờ
kind-other = Cuộc hẹn khác

kind-master-long = Phiên tòa “master”: phiên tòa ngắn, thường là lần đầu. Nhiều người được gọi cùng một giờ.
kind-individual-long = Phiên tòa “individual”: phiên tòa đầy đủ. Thẩm phán nghe toàn bộ hồ sơ.
kind-bond-long = Phiên tòa xin tại ngoại: để xin ra khỏi nơi giam giữ.
kind-fear_review-long = Xét lại phỏng vấn về nỗi sợ: thẩm phán xem lại quyết định của buổi phỏng vấn đó.
kind-status_or_other_court-long = Một phiên tòa ở tòa di trú.
kind-uscis_biometrics-long = USCIS lấy dấu tay và chụp hình.
kind-uscis_interview-long = Nhân viên USCIS hỏi về đơn đã nộp.
kind-ice_checkin-long = Đến gặp ICE hoặc báo cáo với ICE.
kind-filing_deadline-long = Ngày cuối cùng để nộp giấy tờ.
kind-other-long = Một cuộc hẹn do có người tự ghi vào.

your-master = phiên tòa master của quý vị (phiên tòa ngắn)
your-master-short = phiên tòa ngắn
your-individual = phiên tòa individual của quý vị (phiên tòa đầy đủ)
your-individual-short = phiên tòa đầy đủ
your-bond = phiên tòa xin tại ngoại của quý vị
your-fear_review = thẩm phán xét lại buổi phỏng vấn về nỗi sợ của quý vị
your-fear_review-short = phiên xét lại
your-status_or_other_court = phiên tòa của quý vị ở tòa di trú
your-status_or_other_court-short = phiên tòa
your-uscis_biometrics = cuộc hẹn lăn tay ở USCIS của quý vị
your-uscis_interview = phỏng vấn ở USCIS của quý vị
your-ice_checkin = quý vị trình diện ICE (check-in)
your-filing_deadline = hạn chót nộp giấy tờ của quý vị
your-other = cuộc hẹn của quý vị

of-master = { $names }: phiên tòa master (phiên tòa ngắn)
of-master-short = { $names }: phiên tòa ngắn
of-individual = { $names }: phiên tòa individual (phiên tòa đầy đủ)
of-individual-short = { $names }: phiên tòa đầy đủ
of-bond = { $names }: phiên tòa xin tại ngoại
of-fear_review = { $names }: thẩm phán xét lại buổi phỏng vấn về nỗi sợ
of-fear_review-short = { $names }: phiên xét lại
of-status_or_other_court = { $names }: phiên tòa ở tòa di trú
of-status_or_other_court-short = { $names }: phiên tòa
of-uscis_biometrics = { $names }: cuộc hẹn lăn tay ở USCIS
of-uscis_interview = { $names }: phỏng vấn ở USCIS
of-ice_checkin = { $names }: trình diện ICE (check-in)
of-filing_deadline = { $names }: hạn chót nộp giấy tờ
of-other = { $names }: cuộc hẹn

## Notices

# Ai viết. Ám hiệu là của riêng người đọc: nó cho biết tin thật sự là của chúng tôi.
from = { $sender }
from-code = { $sender } ({ $code })

# Tin nhắn SMS, đầy đủ
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    chúng tôi đã ghi { $what }
    { $when }
sms-changed =
    ngày mới cho { $what }
    Cũ: { $old }
    Mới: { $when }
sms-changed-place =
    nơi mới cho { $what }
    { $when }
sms-cancelled =
    có người báo ngày này không còn giá trị: { $what }
    { $when }
    Xin xem lại có đúng không.
sms-nudge =
    xin xem lại tuần này: { $what }
    { $when }
sms-disputed =
    có { $count } ngày cho { $what }
    { $dates }
    Không rõ ngày nào đúng. Xin xem lại hôm nay.
sms-disputed-place =
    có { $count } nơi cho { $what }
    { $when }
    Không rõ nơi nào đúng. Xin xem lại hôm nay.
sms-several = { $count } ngày
sms-several-confirmation = đã ghi { $count } ngày
sms-several-changed = { $count } thay đổi
sms-several-cancelled = có người báo { $count } ngày này không còn giá trị
sms-several-nudge = xin xem lại { $count } ngày này trong tuần
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Cũ: { $old }
    Mới: { $when }
sms-item-disputed =
    - { $what }: { $count } ngày
    { $dates }
    Không rõ ngày nào đúng. Xin xem lại hôm nay.
sms-item-disputed-place =
    - { $what }: { $count } nơi
    { $when }
    Không rõ nơi nào đúng. Xin xem lại hôm nay.
sms-place = { $place } (xem giấy báo)
sms-place-aged = { $place } (từ { $as_of }; xin theo giấy báo)
sms-place-unknown = Nơi: xem giấy báo
sms-online = Tham dự { $medium }: xem giấy báo


medium-video = bằng video
medium-internet = qua mạng
medium-phone = bằng điện thoại

do-court-papers = Hỏi luật sư ngay: cần giấy tờ nào.
do-court-papers-short = Hỏi luật sư về giấy tờ.
do-court-plan = Xin lo trước đường đi, việc làm và con nhỏ.
do-court-plan-short = Lo đường đi, việc làm, con nhỏ.
do-court-bring = Mang giấy báo, giấy tờ có hình và mọi giấy của tòa. Đi sớm: phải xếp hàng qua an ninh.
do-court-bring-short = Mang giấy báo, ID, giấy tờ. Đi sớm.
do-court-today = Qua an ninh và có mặt trong phòng xử trước { $time }.
do-court-today-short = Qua an ninh, vào phòng trước { $time }.
do-urgent = Rất gấp. Gọi luật sư ngay.
do-uscis-papers = Đọc lại thư USCIS và gom giấy tờ.
do-uscis-plan = Xin lo trước đường đi, việc làm và con nhỏ.
do-uscis-bring = Mang thư USCIS và giấy tờ có hình. Đi sớm.
do-uscis-today = Đến trước { $time }, mang theo thư và giấy tờ có hình.
do-uscis-today-short = Đến trước { $time }, mang thư và ID.
do-ice-papers = Nói chuyện với luật sư trước ngày này.
do-ice-plan = Nói chuyện với luật sư trước ngày này.
do-ice-bring = Nói chuyện với luật sư trước khi đi. Mang giấy tờ ICE.
do-ice-today = Mang giấy tờ ICE. Cho một người tin cậy biết quý vị đi đâu.
do-filing-papers = Hỏi luật sư ngay: ngày này có đúng không.
do-filing-plan = Hỏi luật sư ngay: ngày này có đúng không.
do-filing-bring = Hôm nay, gọi luật sư về ngày này.
do-filing-today = Gọi luật sư ngay về ngày này.
do-other-papers = Xin ghi vào lịch.
do-other-plan = Xin lo trước đường đi, việc làm và con nhỏ.
do-other-bring = Gom giấy tờ. Đi sớm.
do-other-today = Đi sớm.

miss-court = Nếu quý vị không đến, thẩm phán có thể ra lệnh trục xuất.
miss-court-short = Vắng: có thể bị trục xuất.
miss-court-other = Nếu người đó không đến, thẩm phán có thể ra lệnh trục xuất.
miss-court-other-short = Vắng: có thể bị trục xuất.
miss-bond = Vắng mặt có thể hại cho hồ sơ.
miss-uscis_biometrics = Nếu quý vị không đến, USCIS có thể coi như đã bỏ đơn.
miss-uscis_biometrics-short = Vắng mặt: USCIS có thể coi như bỏ đơn.
miss-uscis_biometrics-other = Nếu người đó không đến, USCIS có thể coi như đã bỏ đơn.
miss-uscis_biometrics-other-short = Vắng mặt: USCIS có thể coi như bỏ đơn.
miss-uscis_interview = Vắng mặt có thể hại cho đơn.
miss-ice_checkin = Vắng mặt có thể có hậu quả nặng. Xin hỏi luật sư.
miss-ice_checkin-short = Vắng mặt có thể rất nặng.
miss-filing_deadline = Giấy tờ phải đến nơi trước ngày đó. Giấy tờ trễ có thể không được tính.
miss-filing_deadline-short = Giấy tờ trễ có thể không được tính.

sms-check-court = Ngày có thể đổi, cả sớm hơn. Xem https://acis.eoir.justice.gov/en/ hoặc gọi 1-800-898-7180. Chỉ giấy của tòa là chính thức.
sms-check-court-short = Ngày có thể sớm hơn: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Chỉ tin giấy của tòa.
sms-check-bond = Ngày xin tại ngoại không có ở https://acis.eoir.justice.gov/en/ hay 1-800-898-7180. Hỏi luật sư. Chỉ giấy của tòa là chính thức.
sms-check-bond-short = Ngày này không có ở https://acis.eoir.justice.gov/en/ hay 1-800-898-7180. Chỉ giấy của tòa là chính thức.
sms-check-uscis = Ngày có thể đổi. Thư USCIS mới nhất mới đúng.
sms-check-ice = Ngày có thể đổi. Giấy ICE mới nhất mới đúng: https://www.ice.gov/check-in
sms-check-ice-short = Giấy ICE mới nhất mới đúng: https://www.ice.gov/check-in
sms-check-filing = Ngày này do có người ghi vào. Chúng tôi chưa kiểm tra.
sms-check-filing-short = Chúng tôi chưa kiểm tra ngày này.
sms-check-other = Ngày có thể đổi. Xem thư mới nhất của quý vị.

sms-lawyer = Luật sư: { $name } { $phone }
sms-lawyer-hours = Luật sư: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Luật sư: { $phone }
sms-help = { $name } có thể giúp tìm luật sư: { $phone }
sms-help-hours = { $name } có thể giúp tìm luật sư: { $phone } ({ $hours })
sms-help-unnamed = Chúng tôi có thể giúp tìm luật sư: { $phone }
sms-not-court = Chúng tôi không phải là tòa. Không phải tư vấn pháp luật.
sms-not-court-short = Không phải tòa hay tư vấn luật.
sms-not-official = Không phải tư vấn pháp luật.
sms-stop = STOP để ngừng.

# Telegram, đầy đủ: giữa các đoạn có một dòng trống
rich-code = Ám hiệu của quý vị: { $code }
rich-reminder = Nhắc nhở: { $what }
rich-confirmation =
    Đã ghi: { $what }
    Xin so lại với giấy báo của quý vị.
rich-confirmation-then = Chúng tôi sẽ nhắc trước ngày đó.
rich-changed = Ngày đã đổi: { $what }
rich-changed-place = Nơi đã đổi: { $what }
rich-cancelled =
    Có người báo cho chúng tôi rằng ngày này không còn giá trị: { $what }
    Xin xem lại có đúng không.
rich-nudge = Xin xem lại ngày này trong tuần: { $what }
rich-disputed =
    Chúng tôi có { $count } ngày cho { $what }
    Chúng tôi không biết ngày nào đúng. Xin xem lại hôm nay.
rich-disputed-place =
    Chúng tôi có { $count } nơi cho { $what }
    Chúng tôi không biết nơi nào đúng. Xin xem lại hôm nay.
rich-several = Nhắc nhở: { $count } ngày
rich-several-confirmation =
    Đã ghi: { $count } ngày
    Xin so lại với giấy báo của quý vị.
rich-several-confirmation-then = Chúng tôi sẽ nhắc trước mỗi ngày.
rich-several-changed = { $count } thay đổi
rich-several-cancelled =
    Có người báo cho chúng tôi rằng { $count } ngày này không còn giá trị.
    Xin xem lại có đúng không.
rich-several-nudge = Xin xem lại { $count } ngày này trong tuần.
rich-item = { $number }. { $what }
rich-when = Khi nào: { $when }
rich-was = Cũ: { $old }
rich-now = Mới: { $when }
rich-date-choice = - { $when }
rich-where = Ở đâu: { $place }
rich-where-notice = Xin theo nơi ghi trên giấy báo của quý vị.
rich-where-aged = Xin theo nơi ghi trên giấy báo của quý vị. Địa chỉ của chúng tôi từ ngày { $as_of }.
rich-where-unknown = Ở đâu: xem nơi ghi trên giấy báo của quý vị.
rich-where-medium = Cách tham dự: { $medium }. Giấy báo của quý vị cho biết cách tham dự. Chỉ có đường dẫn thì chưa có nghĩa là qua mạng.
rich-do = Việc cần làm: { $action }
rich-do-court-today-more = Đến trễ có thể bị coi là vắng mặt. Hàng qua an ninh có thể dài.
rich-do-court-bring-more = Thông dịch viên của tòa là miễn phí.
rich-check-court =
    Ngày có thể đổi, cả sang ngày sớm hơn. Xin xem mỗi tuần:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Nếu không thấy gì, xin tiếp tục xem. Chỉ giấy của tòa là chính thức.
rich-check-bond =
    Phiên tòa xin tại ngoại không có ở https://acis.eoir.justice.gov/en/ hay số điện thoại 1-800-898-7180. Xin hỏi luật sư.
    Chỉ giấy của tòa là chính thức.
rich-check-uscis = Ngày có thể đổi. Thư mới nhất của USCIS mới đúng.
rich-check-ice =
    Ngày có thể đổi. Giấy ICE mới nhất của quý vị mới đúng.
    https://www.ice.gov/check-in
rich-check-filing = Ngày này do có người ghi vào. Chúng tôi chưa kiểm tra. Xin hỏi luật sư.
rich-check-other = Ngày có thể đổi. Xem thư mới nhất của quý vị.
rich-lawyer = Luật sư: { $name }, { $phone }
rich-lawyer-hours = Luật sư: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Luật sư: { $phone }
rich-help = { $name } có thể giúp quý vị tìm luật sư: { $phone }
rich-help-hours = { $name } có thể giúp quý vị tìm luật sư: { $phone } ({ $hours })
rich-help-unnamed = Chúng tôi có thể giúp quý vị tìm luật sư: { $phone }
rich-not-court = Chúng tôi không phải là tòa. Đây không phải là tư vấn pháp luật.
rich-not-official = Đây không phải là tư vấn pháp luật.
rich-stop = Để ngừng nhận tin, xin gửi STOP.

after-court = Phiên tòa của quý vị là { $date }. Thẩm phán có cho ngày mới không? Nếu quý vị đã không đến, hãy gọi luật sư hôm nay.
after-court-other = { $names }: phiên tòa là { $date }. Thẩm phán có cho ngày mới không? Nếu đã không đến, hãy gọi luật sư hôm nay.
after-office = Cuộc hẹn của quý vị là { $date }. Quý vị có ngày mới không? Nếu quý vị đã không đến, hãy gọi luật sư hôm nay.
after-office-other = { $names }: cuộc hẹn là { $date }. Có ngày mới không? Nếu đã không đến, hãy gọi luật sư hôm nay.

choice-ack = Tôi sẽ đi
choice-ack-other = Tôi đã đọc
choice-checked = Ngày đúng
choice-help = Tôi cần giúp đỡ
choice-help-sms = Giúp tôi
choice-differs = Ngày của tôi khác
choice-differs-sms = Ngày khác
choice-differs-other = Ngày khác với ngày này
choice-differs-other-sms = Ngày khác
choice-more = Cho tôi xem
choice-newdate = Có ngày mới
choice-nodate = Chưa có
choice-over = Xong hết rồi

# Kín đáo: người lạ nhìn thấy cũng không biết là chuyện gì
discreet-reminder = { $from }: cuộc hẹn của quý vị: { $when } ({ $city }).
discreet-reminder-other = { $from }: cuộc hẹn mà quý vị theo dõi: { $when } ({ $city }).
discreet-reminder-short = { $from }: cuộc hẹn { $when } ({ $city }).
discreet-confirmation = { $from }: đã ghi cuộc hẹn của quý vị: { $when } ({ $city }).
discreet-confirmation-other = { $from }: đã ghi cuộc hẹn mà quý vị theo dõi: { $when } ({ $city }).
discreet-confirmation-short = { $from }: đã ghi { $when } ({ $city }).
discreet-changed = { $from }: cuộc hẹn của quý vị đã đổi: cũ { $old }, mới { $when } ({ $city }).
discreet-changed-other = { $from }: cuộc hẹn mà quý vị theo dõi đã đổi: cũ { $old }, mới { $when } ({ $city }).
discreet-changed-short = { $from }: cũ { $old }, mới { $when } ({ $city }).
discreet-changed-least = { $from }: cũ { $old }, mới { $when }.
discreet-changed-place = { $from }: cuộc hẹn của quý vị ngày { $when } ({ $city }) đổi nơi.
discreet-changed-place-other = { $from }: cuộc hẹn mà quý vị theo dõi, { $when }, đổi nơi.
discreet-changed-place-short = { $from }: nơi mới, { $when }.
discreet-cancelled = { $from }: cuộc hẹn của quý vị, { $when } ({ $city }), không còn giá trị.
discreet-cancelled-other = { $from }: cuộc hẹn mà quý vị theo dõi, { $when }, không còn giá trị.
discreet-cancelled-short = { $from }: { $when } không còn giá trị.
discreet-nudge = { $from }: xin xem lại cuộc hẹn của quý vị: { $when } ({ $city }).
discreet-nudge-other = { $from }: xin xem lại cuộc hẹn mà quý vị theo dõi: { $when } ({ $city }).
discreet-nudge-short = { $from }: xin xem lại { $when } ({ $city }).
discreet-disputed = { $from }: cuộc hẹn của quý vị có hai ngày: { $when } hay { $old }. Xin xem lại.
discreet-disputed-other = { $from }: cuộc hẹn mà quý vị theo dõi có hai ngày: { $when } hay { $old }.
discreet-disputed-short = { $from }: hai ngày: { $when } hay { $old }.
discreet-disputed-place = { $from }: cuộc hẹn của quý vị ngày { $when } có hai nơi. Xin xem lại.
discreet-disputed-place-other = { $from }: cuộc hẹn mà quý vị theo dõi ngày { $when } có hai nơi.
discreet-disputed-place-short = { $from }: hai nơi cho { $when }.
discreet-after = { $from }: sau cuộc hẹn { $day } của quý vị, có ngày mới không?
discreet-after-other = { $from }: sau cuộc hẹn { $day } mà quý vị theo dõi, có ngày mới không?
discreet-after-short = { $from }: sau { $day }, có ngày mới?
discreet-several = { $from }: { $count } cuộc hẹn. Đầu tiên là { $when } ({ $city }).
discreet-several-confirmation = { $from }: đã ghi { $count } cuộc hẹn. Đầu tiên là { $when }.
discreet-several-changed = { $from }: { $count } cuộc hẹn đã đổi. Đầu tiên nay là { $when }.
discreet-several-cancelled = { $from }: { $count } cuộc hẹn không còn giá trị.
discreet-several-nudge = { $from }: xin xem lại { $count } cuộc hẹn. Đầu tiên là { $when }.
discreet-reply = Trả lời 1 để xem.
discreet-reply-short = Trả lời 1.
discreet-tap = Bấm nút để xem chi tiết.
discreet-stop = STOP để ngừng.

## Staff

staff-not-delivered = Không gửi được: { $label }. Lý do: { $reason }.
staff-not-delivered-phone = Không gửi được: { $label }, { $phone }. Lý do: { $reason }.
staff-not-delivered-many = Số tin không đến nơi: { $count }. Lý do chính: { $reason }. Xin xem danh sách gọi.
staff-needs-help = { $label } xin giúp đỡ. Xin gọi.
staff-needs-help-hearing = { $label } xin giúp đỡ về { $when }. Xin gọi.
staff-awaited = { $label } vẫn chưa có ngày ra tòa. Chúng tôi không hỏi họ nữa. Xin theo dõi việc này.
staff-missed = { $label } cho biết đã vắng mặt ở phiên tòa. Xin gọi họ hôm nay.
staff-dispute = Có hai ngày cho { $label }. Chúng tôi đã có: { $was }. Nay được báo: { $said }. Xin xác định ngày nào đúng.
staff-dispute-place = Có hai nơi cho { $label }, { $when }. Chúng tôi đã có: { $was }. Nay được báo: { $said }. Xin xác định nơi nào đúng.
staff-dispute-cancel = { $label }: có người nói { $was } không còn giá trị. Xin kiểm tra.
staff-unread = { $label } không trả lời lời nhắc cuối về { $when }. Xin gọi.
staff-unread-family = { $label }: người nhà không trả lời lời nhắc cuối về { $when }. Xin gọi.
staff-channel-paused = { $channel } đang tạm ngừng: { $reason }. Chưa sửa xong thì không gửi được gì ở đó.
staff-odd-answer = { $channel } trả lời điều chúng tôi không biết: { $reason }. Chúng tôi sẽ thử lại.
somebody = có người
no-date = chưa có ngày
staff-late = { $count ->
    [one] { $count } tin bị trễ trên { $channel }.
   *[other] { $count } tin bị trễ trên { $channel }.
}
staff-import-parked = { $count ->
    [one] Nhập { $import }: { $count } phiên tòa đang chờ. Không có gì được gửi cho đến khi quý vị cho phép.
   *[other] Nhập { $import }: { $count } phiên tòa đang chờ. Không có gì được gửi cho đến khi quý vị cho phép.
}
staff-wrong-number = Số điện thoại của { $label } có vẻ là của người khác. Xin kiểm tra số.
staff-bond = { $label } có phiên tòa xin tại ngoại: { $when }. Xin làm ngay.
staff-at-once = { $label }: { $kind }, { $when }. Xin làm ngay.
staff-fear-review = { $label } có phiên xét lại phỏng vấn về nỗi sợ: { $when }. Xin làm ngay.
staff-short-notice = { $label } sắp có phiên tòa: { $when }. Xin gọi.
staff-stopped = { $label } xin không nhận tin nữa. Xin gọi về { $when }.
staff-expired = Một tin cho { $label } đã không gửi kịp. Lý do: { $reason }.

## What was done

say-we-failed = Xin lỗi, chúng tôi không đọc được tin của quý vị. Đây là lỗi của chúng tôi, và văn phòng đã biết. Xin thử lại, hoặc gọi { $phone }.
say-same-date = Chúng tôi đã có ngày đó. Không có gì thay đổi.
say-cancel-asked = Cảm ơn quý vị. Chúng tôi đã báo văn phòng. Chúng tôi vẫn nhắc cho đến khi họ kiểm tra xong.
say-link-unknown = Đường dẫn này không dùng được nữa. Xin xin một đường dẫn mới.
say-staff-linked = Từ nay tin báo động cho văn phòng sẽ đến cuộc trò chuyện này.
say-staff-console = Đăng nhập tại đây. Đường dẫn chỉ dùng được một lần, trong 15 phút: { $link }
staff-inbound-failed = Một tin từ { $label } không xử lý được (số { $number }). Xin liên lạc với họ.

## Dialogue

say-then =
    { $first }

    { $then }

# Chào mừng
ask-language =
    Xin chào. Đây là { $sender }. Quý vị muốn dùng tiếng nào?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Thêm ngôn ngữ

ask-consent =
    Chúng tôi có thể nhắc quý vị về các phiên tòa, để quý vị không bỏ lỡ. Miễn phí.
    { $sender } sẽ viết cho quý vị: thường mỗi tuần một tin, nhiều hơn trong những ngày trước phiên tòa, và một tin khi ngày thay đổi. Telegram có thể đọc những gì viết ở đây.
    Chúng tôi không phải là tòa, và đây không phải là tư vấn pháp luật.
    Muốn ngừng bất cứ lúc nào, xin gửi STOP. Cần giúp, xin gửi HELP.
    Chúng tôi viết cho quý vị được không?
ask-consent-sms = { $sender } có thể nhắc quý vị về các phiên tòa: thường mỗi tuần một tin, nhiều hơn trước phiên tòa, và một tin khi ngày đổi. Có thể tốn cước tin nhắn và dữ liệu. Chúng tôi không phải là tòa. STOP để ngừng, HELP để được giúp. Chúng tôi nhắn tin cho quý vị được không?
choice-agree = Được, xin viết cho tôi
choice-decline = Không, cảm ơn
say-agreed = Cảm ơn quý vị. Lời nhắc của chúng tôi ngắn và không nói về chuyện gì. Quý vị có thể đổi điều này trong SETTINGS.
say-agreed-plain = Cảm ơn quý vị. Quý vị có thể đổi nội dung lời nhắc, hoặc ngôn ngữ, trong SETTINGS.
say-agreed-sms = Cảm ơn quý vị. Lời nhắc ngắn và không nói về chuyện gì. Quý vị có thể đổi trong SETTINGS. Gửi 0 để trở lại.
say-declined = Vâng. Chúng tôi sẽ không viết cho quý vị. Nếu đổi ý, xin gửi START.

# Phiên tòa của ai, loại nào
ask-who = Phiên tòa của ai?
choice-who-self = Của tôi
choice-who-known = { $name }
choice-who-other = Của người thân
ask-name = Chúng tôi nên gọi người này là gì? Tốt nhất là tên gọi ở nhà, ví dụ “Mẹ” hoặc “Chú R”. Xin đừng gửi họ tên đầy đủ hay A-number.
say-name-unreadable = Xin gõ một tên gọi bằng chữ, ví dụ “Mẹ”.
say-name-long = Hơi dài. Một tên gọi ngắn là đủ, ví dụ “Mẹ”.

ask-kind = Đây là loại phiên tòa nào? Giấy báo có ghi.
choice-kind-master = Phiên tòa ngắn (master)
choice-kind-individual = Phiên tòa đầy đủ (individual)
choice-kind-bond = Xin tại ngoại (bond)
choice-kind-uscis_biometrics = Lăn tay ở USCIS
choice-kind-uscis_interview = Phỏng vấn ở USCIS
choice-kind-ice_checkin = Trình diện ICE (check-in)
choice-kind-more = Loại khác, hoặc tôi không biết
ask-kind-more = Loại nào đúng nhất?
choice-kind-status_or_other_court = Ở tòa, không rõ loại nào
choice-kind-fear_review = Xét lại phỏng vấn về nỗi sợ
choice-kind-other = Cuộc hẹn khác, không ở tòa

# Ở đâu
ask-court = Tòa ở thành phố nào? Xin gõ tên thành phố, hoặc mã ba chữ cái của tòa.
ask-court-sms = Tòa ở thành phố nào? Xin gõ tên thành phố, hoặc mã ba chữ cái của tòa. (0 = trở lại)
choice-elsewhere = Nơi khác
say-court-unknown = Chúng tôi không thấy “{ $typed }” trong danh sách. Xin chỉ gõ tên thành phố, ví dụ: Denver
ask-court-pick = Giấy báo ghi nơi nào?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), cho người bị giam giữ
choice-court-closed = { $name } ({ $city }), đã đóng hoặc dời
choice-court-unsure = { $name } ({ $city }), xin xem giấy báo
say-court-closed = Xin xem lại giấy báo: theo chúng tôi biết, { $name } đã đóng cửa hoặc dời đi.
ask-city = Ở thành phố nào? (0 = trở lại)
ask-city-court = Phiên tòa ở thành phố nào? Xin gõ tên thành phố như trên giấy báo. (0 = trở lại)
say-city-unreadable = Xin gõ tên thành phố, ví dụ: Denver
ask-zone = { $city } theo giờ nào?
choice-zone-eastern = Miền Đông (New York, Miami)
choice-zone-central = Miền Trung (Chicago, Houston)
choice-zone-mountain = Miền Núi (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Thái Bình Dương (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Nơi quý vị ở có cùng giờ với { $city } không? Chúng tôi hỏi để không viết cho quý vị vào ban đêm.
choice-own-same = Cùng giờ
choice-own-other = Giờ khác
ask-own-zone-which = Nơi quý vị ở theo giờ nào?

# Khi nào
ask-when = Phiên tòa ở { $city } vào ngày nào, lúc mấy giờ? Xin gõ như trên giấy báo, ví dụ: 15 tháng 3 2027 8:30 sáng
ask-when-other = Vào ngày nào, lúc mấy giờ? Xin gõ như trên giấy của quý vị, ví dụ: 15 tháng 3 2027 8:30 sáng
ask-when-new = Ngày và giờ mới là gì? Xin gõ như trên giấy báo mới nhất, ví dụ: 15 tháng 3 2027 8:30 sáng
say-when-date = Tôi không đọc được ngày trong đó.
say-when-impossible = Ngày đó không có trên lịch. Xin xem lại giấy báo.
say-when-no-year = Xin gõ cả năm, và viết tháng như “tháng 3”, để chúng tôi không nhầm ngày với tháng.
say-when-unset = Giấy đó có vẻ chưa có ngày. Xin tìm giấy báo mới hơn, hoặc gọi 1-800-898-7180 để nghe ngày. Chỉ giấy của tòa là chính thức.
ask-day-order = Có hai cách đọc. Quý vị muốn nói ngày nào?
ask-day-year = Năm nào?
ask-day-week = Quý vị muốn nói ngày nào?
ask-day-which = Tôi thấy nhiều ngày. Ngày nào là ngày của phiên tòa?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Ngày khác
ask-time = { $when_date }: lúc mấy giờ? Ví dụ: 8:30 sáng
ask-half = { $when_date }: sáng hay chiều?
ask-time-which = { $when_date }: giờ nào?
choice-time = { $when_time }
say-time-unreadable = Tôi không đọc được giờ trong đó. Xin gõ như thế này: 8:30 sáng
choice-pick = Chọn ngày bằng nút
ask-month = Tháng nào?
choice-month = { $when_month }
choice-number = { $number }

# Đọc lại
ask-check =
    Xin so với giấy báo của quý vị:
    { $what }
    { $when }
    { $place }
    Tất cả có đúng không?
ask-check-doubt =
    Xin xem lại một lần nữa:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Giấy báo của quý vị có ghi như vậy không?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Vâng, đúng hết
choice-change = Không, cần sửa
choice-meant = Ý tôi là { $when_date }
say-doubt-past = Ngày này đã qua rồi.
say-doubt-today-past = Hôm nay, giờ này đã qua rồi.
say-doubt-far = Còn rất nhiều năm nữa.
say-doubt-weekend = Đây là cuối tuần. Tòa thường đóng cửa.
say-doubt-holiday = Đây là ngày lễ liên bang. Tòa thường đóng cửa.
say-doubt-early = { $when_time } là rất sớm cho một phiên tòa.
say-doubt-late = { $when_time } là rất trễ cho một phiên tòa.
say-doubt-weekday = Quý vị gõ một thứ khác trong tuần. Ngày đó là: { $when_date }
say-doubt-year = Quý vị chưa viết năm. Đây là: { $when_date }
say-doubt-zone = Quý vị viết giờ của nơi khác. Giờ trên giấy báo là giờ { $when_city }. Giấy báo có ghi { $when_time } không?
ask-fix = Cần sửa điều gì?
choice-fix-date = Ngày hoặc giờ
choice-fix-place = Tòa hoặc nơi
choice-fix-city = Thành phố và múi giờ
choice-fix-kind = Loại phiên tòa
choice-fix-who = Phiên tòa của ai

# Danh sách
ask-list = Cái nào?
ask-list-empty = Ở đây chưa có phiên tòa nào.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (có hai ngày)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (có hai nơi)
choice-hearing-awaited = { $what }: chưa có ngày
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Chưa có ngày. Xin tiếp tục xem.
choice-do-change = Đổi ngày, giờ hoặc nơi
choice-do-cancel = Phiên tòa này bị hủy
choice-do-list = Trở lại danh sách
ask-sure =
    { $what }, { $when }
    Giấy báo mới nhất có ghi là phiên tòa này bị hủy không? Nếu không chắc, xin hỏi luật sư trước. Vắng mặt ở phiên tòa có thể dẫn đến lệnh trục xuất.
ask-sure-awaited = Chúng tôi bỏ phiên tòa này nhé?
choice-sure-yes = Vâng, đã bị hủy
choice-sure-no = Không, giữ lại
say-nothing-changed = Không có gì thay đổi.
say-hearing-gone = Phiên tòa đó không còn trong danh sách của quý vị.

# Trả lời lời nhắc
say-thanks = Cảm ơn quý vị. Xin tiếp tục xem ngày của mình cho đến hôm đó.
say-help-comes =
    Cảm ơn quý vị đã cho biết. Chúng tôi đã báo văn phòng là quý vị cần giúp.
    { $call }
say-call-lawyer = Quý vị có thể gọi { $name }: { $phone }
say-call-lawyer-hours = Quý vị có thể gọi { $name }: { $phone } ({ $hours })
say-call-line = Những người này có thể giúp tìm luật sư: { $phone }
say-call-line-hours = Những người này có thể giúp tìm luật sư: { $phone } ({ $hours })
say-call-nobody = Họ sẽ gọi cho quý vị.
counsel = { $from }: số điện thoại luật sư trong các tin trước của chúng tôi không còn dùng nữa. { $call }
counsel-other = { $from } ({ $names }): số điện thoại luật sư trong các tin trước của chúng tôi không còn dùng nữa. { $call }
discreet-counsel = { $from }: từ nay xin gọi { $phone }, đừng gọi số cũ.
reply-date = { $sender }: quý vị có ngày mới chưa? Xin xem lá thư mới nhất.
reply-call-today = { $sender }: hôm nay chúng tôi sẽ gọi cho quý vị. Xin giữ điện thoại bên mình.
say-after-nodate = Cảm ơn quý vị. Xin mỗi tuần xem có ngày mới không: 1-800-898-7180. Chỉ giấy của tòa là chính thức.
say-after-over = Cảm ơn quý vị đã cho biết. Chúng tôi sẽ không nhắc về việc này nữa.

# Menu, cài đặt, giúp đỡ
ask-menu = Chúng tôi có thể giúp gì?
choice-go-hearings = Các phiên tòa của tôi
choice-go-new = Thêm phiên tòa
choice-go-settings = Cài đặt
choice-go-help = Tôi cần giúp đỡ
ask-settings = Ngôn ngữ của quý vị: { $language }. Tin của quý vị: { $wording }.
say-wording-discreet = ngắn, không có chi tiết
say-wording-plain = đủ mọi chi tiết
choice-set-language = Đổi ngôn ngữ
choice-set-wording = Ngắn hoặc có chi tiết
choice-set-zone = Giờ ở nơi tôi sống
choice-set-stop = Đừng gửi tin nữa
ask-language-again = Quý vị muốn dùng tiếng nào?
say-language-set = Từ nay chúng tôi viết bằng tiếng Việt.
ask-wording = Lời nhắc nên như thế nào? Ngắn: “{ $sender }: cuộc hẹn của quý vị Thứ Ba 15 tháng 12, 8:30 AM sáng”. Có chi tiết: mọi thứ đều ghi trong tin. Xin nghĩ xem còn ai có thể thấy điện thoại của quý vị.
choice-wording-discreet = Ngắn, không có chi tiết
choice-wording-plain = Đủ mọi chi tiết
say-wording-set-discreet = Lời nhắc của quý vị nay ngắn và không nói về chuyện gì.
say-wording-set-plain = Lời nhắc của quý vị nay có đủ chi tiết. Ai thấy điện thoại của quý vị cũng đọc được.
say-zone-set = Cảm ơn quý vị. Chúng tôi viết vào ban ngày ở nơi quý vị sống.
ask-stop = Ngừng tất cả tin nhé? Các phiên tòa của quý vị vẫn còn, nhưng không ai nhắc quý vị nữa.
choice-stop-all = Ngừng tất cả tin
choice-stop-no = Không, cứ viết tiếp
say-help =
    Đây là { $sender }. Chúng tôi nhắc mọi người về phiên tòa của họ. Chúng tôi không phải là tòa.
    { $call }
    Để ngừng tất cả tin, xin gửi STOP. Để xem các lựa chọn, xin gửi MENU.

# Ngừng và bắt đầu
say-stopped = { $sender }: quý vị sẽ không nhận tin nữa. Để bắt đầu lại, gửi START.
say-restarted-here = Mừng quý vị trở lại. Nếu quý vị cũng nhận tin nhắn SMS của chúng tôi, xin gửi START ở đó nữa.
say-wrong-number = Chúng tôi xin lỗi. Chúng tôi sẽ không viết đến số này nữa.
ask-leave = Quý vị còn một câu hỏi chưa xong. Cần ngừng điều gì?
choice-leave-question = Chỉ câu hỏi đó
say-left = Vâng, chúng tôi bỏ qua câu đó.

# Những điều khác
choice-back = Trở lại
say-choose = Xin chọn một trong những mục này.
say-choose-number = Xin trả lời bằng một số.
say-not-understood = Tôi không hiểu.
say-you-are-welcome = Không có chi. Xin gửi MENU bất cứ lúc nào.
say-number-dropped = Quý vị đã gửi một số trông giống A-number. Chúng tôi đã bỏ đi và không giữ lại. Xin đừng bao giờ gửi số này trong tin.
say-names-dropped = Chúng tôi không giữ các tên trên giấy đó.
say-cannot-read-voice = Ở đây chúng tôi không nghe được tin thoại. Xin gõ chữ.
say-cannot-read-photo = Ở đây chúng tôi không đọc được hình hay tệp. Xin gõ ngày và giờ ghi trên giấy báo.
say-cannot-read-other = Ở đây chúng tôi chỉ đọc được chữ. Xin gõ chữ.
say-cannot-read-old-button = Nút đó thuộc về một câu hỏi cũ.

## When it is unclear, or too much

say-we-were-at = Đã lâu rồi. Chúng ta đang ở câu hỏi này:
say-please-wait = Quá nhiều tin một lúc. Xin đợi mười phút rồi viết lại. Để ngừng tất cả tin, xin gửi STOP.
say-cannot-read-edit = Chúng tôi không thấy sửa đổi trong tin cũ. Xin gõ lại.
say-write-in-private = Tôi chỉ nói chuyện với từng người một. Xin viết riêng cho tôi. Bây giờ tôi rời nhóm này.
ask-stop-which = Quý vị muốn ít tin hơn. Cần ngừng điều gì?
choice-stop-about = Chỉ về { $name }
staff-unclear-text = { $label } viết điều mà chúng tôi không đọc được. Xin liên lạc.
staff-unclear-unfinished = { $label } viết một ngày nhưng chưa xác nhận. Ngày đó chưa được tính, và không ai được nhắc. Xin hỏi lại.
staff-unclear-stop = { $label } muốn ít tin hơn, nhưng không rõ tin nào. Xin hỏi họ.

## Delivery: why something did not arrive, and who is asked then

why-stopped = họ xin không nhận tin nữa
why-number = số này không dùng được, hoặc không nhận tin nhắn
why-account = nhà cung cấp từ chối tài khoản hoặc cài đặt của chúng tôi
why-filtered = các hãng điện thoại giữ lại tin của chúng tôi
why-phone = điện thoại tắt hoặc ngoài vùng phủ sóng
why-provider = không liên lạc được với nhà cung cấp
why-blocked = họ đã chặn bot
why-gone = cuộc trò chuyện không còn
why-unreadable = nhà cung cấp không đọc được tin của chúng tôi
why-unknown = nhà cung cấp đưa ra lý do mà chúng tôi không biết
why-twice = một chương trình khác đang dùng cùng bot này
why-throttled = quá nhiều tin một lúc
why-late = đã quá trễ
relay-ask = { $sender }: chúng tôi chưa có trả lời về cuộc hẹn mà quý vị theo dõi: { $when }. Xin bảo đảm là họ biết.
staff-silent = Đã lâu không có tin của { $label }. Nay chúng tôi hỏi xem số này còn là của họ không. Xin gọi.
staff-silent-many = Số điện thoại đã lâu không có tin: { $count }. Xin xem danh sách gọi.
staff-load = { $channel }: lời nhắc ngày mai cần nhiều thời gian hơn số giờ còn lại trước giờ yên tĩnh. Chúng tôi bắt đầu sớm hơn.
discreet-still = Vẫn là quý vị? 1 = vâng, cho tôi xem. 2 = nhầm số.
discreet-still-tap = Vẫn là quý vị phải không?
choice-still-me = Vâng, cho tôi xem
choice-still-wrong = Nhầm số

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Tin trên { $channel } lại gửi được. Đã trễ { $minutes } phút.
staff-job-failed = Việc này không thành: { $job } ({ $reason }). Chúng tôi sẽ thử lại. Xin xem máy.
staff-job-down = Từ { $since } việc này không thành: { $job } ({ $reason }). Mỗi giờ chúng tôi thử lại. Trên máy, { $command } cho biết phải làm gì.
staff-clock-back = Đồng hồ của máy bị vặn lùi { $minutes } phút. Xin kiểm tra.
staff-disk = Ổ đĩa gần đầy: còn { $megabytes } MB. Xin dọn chỗ, nếu không chúng tôi không lưu được tin.
staff-case-ends = { $label }: không ai báo ngày mới. Hai tuần nữa chúng tôi sẽ xóa hồ sơ này. Nếu thiếu ngày, xin thêm vào.
digest =
    Cho văn phòng hôm nay:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } phiên tòa sắp đến mà chưa được xác nhận.
   *[other] { $count } phiên tòa sắp đến mà chưa được xác nhận.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } người có phiên tòa mà không nhận được tin.
   *[other] { $count } người có phiên tòa mà không nhận được tin.
}
digest-tasks = { $count ->
    [one] { $count } việc đang chờ trong danh sách gọi.
   *[other] { $count } việc đang chờ trong danh sách gọi.
}
digest-imports = { $count ->
    [one] { $count } lần nhập đang chờ được cho phép.
   *[other] { $count } lần nhập đang chờ được cho phép.
}
digest-ending = Hồ sơ sẽ xóa trong vòng một tuần: { $count }. Nếu cần bằng chứng về những gì đã gửi, xin in ngay.
digest-paused = Đã ngừng gửi: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } bài thông tin sắp phải kiểm tra lại.
   *[other] { $count } bài thông tin sắp phải kiểm tra lại.
}
digest-more = … còn { $count } nữa

## The first day

profile-about = Nhắc quý vị về cuộc hẹn, bằng tiếng của quý vị. Miễn phí. Muốn ngừng, xin gửi STOP.
profile-description = Chúng tôi nhắc quý vị về các cuộc hẹn, để quý vị không bỏ lỡ. Miễn phí. Để bắt đầu, xin bấm nút bên dưới. Muốn ngừng bất cứ lúc nào, xin gửi STOP.
staff-test = Đây là tin thử. Tin báo động cho văn phòng sẽ đến với quý vị ở đây.

## On paper

poster-title = Chúng tôi nhắc quý vị về các cuộc hẹn
poster-why = Để quý vị không bỏ lỡ. Bằng tiếng của quý vị. Miễn phí.
poster-telegram = Trên Telegram: hướng máy ảnh của điện thoại vào ô vuông này, rồi bấm nút.
poster-sms = Bằng tin nhắn (SMS): gửi “{ $word }” đến { $phone }
sheet-title = Lời nhắc về các cuộc hẹn của quý vị
sheet-name = Chúng tôi nên gọi quý vị là gì? Tốt nhất là tên gọi ở nhà.
sheet-number = Xin đừng viết họ tên đầy đủ hay A-number lên tờ giấy này.
sheet-phone = Số điện thoại di động của quý vị
sheet-date = Ngày, giờ và thành phố, như trên giấy báo mới nhất của quý vị
sheet-news = Văn phòng cũng có thể gửi tin tức cho tôi. Đây là một lựa chọn riêng.
sheet-share = Những người này cũng có thể nhận tin về các ngày của tôi. Mỗi người điền một tờ riêng.
sheet-privacy = Chúng tôi chỉ giữ những gì ghi trên tờ giấy này và các tin nhắn. Chúng tôi không đưa số của quý vị cho ai để quảng cáo. Khi vụ việc của quý vị xong, chúng tôi xóa hết.
sheet-signature = Chữ ký
sheet-day = Ngày hôm nay
sheet-keep = Xin giữ phần này.
sheet-sender = Tin của chúng tôi đến từ { $phone } và bắt đầu bằng: { $sender }
sheet-never = Chúng tôi không bao giờ hỏi tiền, mật khẩu hay A-number.
sheet-call = Có câu hỏi? Xin gọi chúng tôi: { $phone }

## Settings and privacy

choice-set-second = Ngôn ngữ thứ hai
choice-set-code = Ám hiệu của tôi
choice-set-ways = Viết cho tôi ở đâu
choice-set-data = Những gì biết về tôi
ask-second = Khi một bài không có { $language }, chúng tôi dùng ngôn ngữ nào được?
choice-second-none = Không cần ngôn ngữ thứ hai
say-second-set = Cảm ơn quý vị. Khi một bài không có ngôn ngữ của quý vị, quý vị sẽ nhận bằng { $language }.
say-second-none = Vâng. Chúng tôi không dùng ngôn ngữ thứ hai.

# Ám hiệu: từ riêng của người đọc
ask-code = Ám hiệu cho quý vị biết tin thật sự là của chúng tôi: nó có trong lời nhắc. Xin gõ một từ từ 3 đến 16 chữ cái hoặc số, ví dụ: mango7
ask-code-have = Ám hiệu của quý vị là { $code }. Nó có trong lời nhắc, để quý vị biết là tin của chúng tôi. Muốn đổi, xin gõ một từ mới.
choice-code-remove = Bỏ ám hiệu
say-code-set = Ám hiệu của quý vị nay là { $code }. Xin đừng cho ai biết.
say-code-removed = Lời nhắc của quý vị không còn ám hiệu nữa.
say-code-unreadable = Xin gõ một từ có ít nhất 3 chữ cái, không có dấu hiệu khác. Có thể có số.
say-code-long = Từ đó quá dài. Xin chọn một từ ngắn hơn.
say-code-telling = Từ đó có thể cho người khác biết tin nói về chuyện gì. Xin chọn từ khác, ví dụ tên trái cây hoặc con vật.
telling-words = tòa phiêntòa phiên-tòa ditrú di-trú nhậpcư luậtsư luật-sư thẩmphán thẩm-phán trụcxuất trục-xuất tịnạn tị-nạn visa uscis eoir ice dhs

# Một cách khác đến cùng một người
ask-ways =
    Chúng tôi viết cho quý vị ở đây:
    { $ways }
choice-ways-sms = Cả bằng SMS
choice-ways-telegram = Cả trên Telegram
choice-ways-moved = Tôi đã đổi số
choice-ways-first = Thử chỗ nào trước
ask-first = Chúng tôi nên viết cho quý vị ở đâu trước?
say-first-set = Vâng. Chúng tôi sẽ thử chỗ đó trước.
say-move-code =
    Mã của quý vị: { $code }
    { $how }
    Mã dùng được một lần, trong một ngày. Đừng cho ai khác xem.
say-how-sms-here = Dùng điện thoại kia của quý vị, gửi mã đến số này.
say-how-sms = Dùng điện thoại của quý vị, gửi mã bằng tin nhắn (SMS) đến { $to }.
say-how-telegram = Gửi mã cho chúng tôi trên Telegram: { $to }
say-way-added = Xong. Nay tin của chúng tôi cũng đến được đây.
say-way-moved = Xong. Từ nay chúng tôi viết cho quý vị ở đây. Số cũ không nhận tin nữa.
say-way-same = Đây là nơi quý vị nhận mã. Xin gửi từ điện thoại kia.
say-way-taken = Chúng tôi không tự nối được điện thoại này. Văn phòng đã được báo và sẽ giúp quý vị.
say-way-warning = Tin của quý vị nay cũng đến { $way }, hoặc chỉ đến đó. Nếu không phải do quý vị yêu cầu, xin gọi { $phone }.

# Một hồ sơ không có tin
choice-do-mute = Đừng gửi tin về hồ sơ này
choice-do-unmute = Gửi tin lại về hồ sơ này
say-what-muted = { $what } (không gửi tin)
say-muted = Vâng. Chúng tôi không viết về hồ sơ này nữa, về bất cứ ngày nào của hồ sơ. Mọi việc khác vẫn tiếp tục.
say-unmuted = Vâng. Quý vị lại nhận tin về hồ sơ này, về mọi ngày của hồ sơ.

# Những gì chúng tôi giữ, và việc xóa
ask-data = Chúng tôi có thể cho quý vị xem những gì chúng tôi giữ về quý vị, hoặc xóa đi.
choice-data-stored = Cho tôi xem
choice-data-erase = Xóa tôi đi
say-stored =
    Đây là những gì chúng tôi giữ về quý vị:
    { $lines }
    { $kept }
say-stored-language = Ngôn ngữ: { $language }
say-stored-second = Ngôn ngữ thứ hai: { $language }
say-stored-zone = Giờ ở nơi quý vị sống: { $zone }
say-stored-wording = Tin của quý vị: { $wording }
say-stored-code = Ám hiệu: { $code }
say-stored-way = { $way }: quý vị đồng ý ngày { $when_date }
say-stored-way-office = { $way }: văn phòng ghi ngày { $when_date } là quý vị đồng ý
say-stored-way-silent = { $way }: không gửi tin
say-stored-people = Quý vị theo dõi: { $names }
say-stored-followers = { $count ->
    [one] { $count } người khác nhận tin về các phiên tòa của quý vị.
   *[other] { $count } người khác nhận tin về các phiên tòa của quý vị.
}
say-stored-kept = { $days ->
    [one] Và các tin giữa chúng ta. Khi một hồ sơ kết thúc, chúng tôi xóa sau { $days } ngày. Nếu quý vị chọn “Xóa tôi đi”, chúng tôi xóa hết ngay.
   *[other] Và các tin giữa chúng ta. Khi một hồ sơ kết thúc, chúng tôi xóa sau { $days } ngày. Nếu quý vị chọn “Xóa tôi đi”, chúng tôi xóa hết ngay.
}
ask-erase = Xóa hết những gì chúng tôi biết về quý vị nhé? Khi đó không ai nhắc quý vị nữa. Các phiên tòa vẫn còn: xin vẫn đến tòa.
choice-erase-yes = Vâng, xóa tôi đi
choice-erase-no = Không, giữ lại
ask-erase-sure = Xóa rồi thì không lấy lại được. Xin ghi lại các ngày của quý vị trước. Xóa hết bây giờ nhé?
choice-erase-sure = Vâng, xóa hết
say-erased = { $sender }: chúng tôi đã xóa những gì chúng tôi biết về quý vị. Quý vị không nhận tin của chúng tôi nữa. Để bắt đầu lại, xin gửi START.
staff-erased = Có người xin xóa những gì chúng tôi biết về họ. Đã xóa xong.
staff-erased-stays = Có người xin xóa những gì chúng tôi biết về họ. Đã xóa xong. Hồ sơ của văn phòng, hoặc hồ sơ có người khác theo dõi, vẫn tiếp tục mà không có họ: xin xem danh sách gọi.
staff-two-people = { $label } muốn dùng điện thoại { $way }, số này đã có hồ sơ riêng. Không có gì được gộp lại. Xin gọi.

## A hearing's life

# Chưa có ngày: hỏi mỗi tuần một lần. Kín đáo trước, rồi đầy đủ
discreet-awaited = { $from }: cuộc hẹn của quý vị đã có ngày chưa? Xin xem lại.
discreet-awaited-short = { $from }: đã có ngày chưa?
discreet-awaited-other = { $from }: cuộc hẹn mà quý vị theo dõi đã có ngày chưa? Xin xem lại.
awaited-check = { $from }: phiên tòa của quý vị đã có ngày chưa? Xem https://acis.eoir.justice.gov/en/ hoặc gọi 1-800-898-7180. Nếu không thấy gì, điều đó không bao giờ có nghĩa là không có phiên tòa. Chỉ giấy của tòa là chính thức.
awaited-check-other = { $from }: phiên tòa của { $names } đã có ngày chưa? Xem https://acis.eoir.justice.gov/en/ hoặc gọi 1-800-898-7180. Nếu không thấy gì, điều đó không bao giờ có nghĩa là không có phiên tòa. Chỉ giấy của tòa là chính thức.
awaited-stop = { $text } { $stop }
choice-havedate = Đã có ngày
choice-notyet = Chưa có
choice-unask = Đừng hỏi nữa
choice-unset = Tôi chưa có ngày
say-awaited =
    Đã ghi: chưa có ngày. Chúng tôi sẽ hỏi quý vị mỗi tuần một lần.
    Xin quý vị cũng xem mỗi tuần: https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180
    Nếu không thấy gì, điều đó không bao giờ có nghĩa là không có phiên tòa. Chỉ giấy của tòa là chính thức.
say-unasked = Vâng, chúng tôi không hỏi nữa. Xin tự xem tiếp khi nào có ngày: 1-800-898-7180. Khi có, xin gửi NEW hoặc HEARINGS.

# Vắng mặt, hoặc đã xong
choice-missed = Tôi vắng mặt
say-missed =
    Việc này rất nặng. Khi ai đó vắng mặt ở phiên tòa, thẩm phán có thể ra lệnh trục xuất dù người đó không có mặt.
    Xin gọi hôm nay. Đừng đợi thư.
    { $call }
    Chúng tôi đã báo văn phòng.
ask-over =
    { $what }, { $when }
    Toàn bộ hồ sơ đã xong, không còn phiên tòa nào nữa phải không? Nếu thẩm phán đã quyết định, xin hỏi luật sư ngay hôm đó quyết định có nghĩa gì.
ask-over-awaited = Toàn bộ hồ sơ đã xong, không còn phiên tòa nào nữa phải không? Nếu thẩm phán đã quyết định, xin hỏi luật sư ngay hôm đó quyết định có nghĩa gì.
choice-over-yes = Vâng, đã xong
choice-over-no = Chưa, cứ nhắc tôi

# Lịch và bản đồ
choice-do-over = Hồ sơ của tôi đã xong
choice-do-calendar = Ghi vào lịch của tôi
choice-do-map = Xem nơi trên bản đồ
calendar-title = { $sender }: cuộc hẹn
say-calendar = Đây là tệp cho lịch của quý vị. Nó không nói về chuyện gì. Nếu ngày đổi, xin lấy tệp mới.
say-calendar-link = Đường dẫn này ghi ngày vào lịch của quý vị. Nó không nói về chuyện gì: { $link }
say-calendar-none = Không có tệp lịch cho ngày này.
say-map =
    { $place }
    { $link }
    Xin theo nơi ghi trên giấy báo của quý vị.

## Guide

# Thông tin luôn có nguồn, không bao giờ là lời khuyên
choice-go-guide = Hỏi và đáp
choice-go-lawyer = Gọi luật sư của tôi
ask-guide = Quý vị muốn biết điều gì?
choice-guide-more = Thêm câu hỏi
guide-said =
    { $text }

    Nguồn: { $source } ({ $reviewed }). Không phải tư vấn pháp luật.
guide-said-call =
    { $text }

    { $call }
    Nguồn: { $source } ({ $reviewed }). Không phải tư vấn pháp luật.
guide-own = { $text }

guide-dont_miss-title = Tại sao không nên vắng mặt?
guide-dont_miss =
    Phiên tòa nào cũng quan trọng, cả phiên ngắn.

    Nếu quý vị vắng mặt, thẩm phán có thể ra lệnh trục xuất dù không có quý vị. Đến trễ có thể bị coi là vắng mặt.

    Điều này cũng đúng khi giấy đầu tiên của quý vị (NTA) không ghi ngày.

    Ngày có thể đổi, cả sang ngày sớm hơn. Xin xem mỗi tuần:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Nếu không thấy gì, xin tiếp tục xem. Chỉ giấy của tòa là chính thức.

    Xin mở mọi thư của tòa. Gặp luật sư sớm.
guide-dont_miss-sms = Phiên tòa nào cũng quan trọng. Nếu quý vị vắng mặt hoặc đến trễ, thẩm phán có thể ra lệnh trục xuất. Cả khi giấy đầu tiên (NTA) không ghi ngày. Xin xem ngày mỗi tuần: https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180. Nếu không thấy gì, xin tiếp tục xem. Chỉ giấy của tòa là chính thức.

guide-what_to_bring-title = Mang theo gì
guide-what_to_bring =
    Đến phiên tòa, người ta mang theo:
    - giấy báo ra tòa
    - giấy đầu tiên của hồ sơ (NTA)
    - giấy tờ có hình
    - mọi giấy của tòa, kèm bản sao
    - bản dịch của các giấy không phải tiếng Anh

    Xin đi sớm: phải xếp hàng qua an ninh.

    Giấy tờ cần thẩm phán đọc có thời hạn. Xin hỏi luật sư về giấy tờ.
guide-what_to_bring-sms = Mang theo: giấy báo, giấy đầu tiên của tòa (NTA), giấy tờ có hình, mọi giấy của tòa kèm bản sao, và bản dịch. Đi sớm: phải xếp hàng qua an ninh. Giấy tờ cho thẩm phán có thời hạn: hỏi luật sư.

guide-day_of_hearing-title = Ngày ra tòa
guide-day_of_hearing =
    Xin qua an ninh và có mặt trong phòng xử đúng giờ. Đến trễ có thể bị coi là vắng mặt.

    Thông dịch viên của tòa là miễn phí.

    Trước khi về, xin tìm giấy ghi ngày tới. Không có giấy? Xin hỏi, và xem https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180.

    Rồi cho chúng tôi biết ngày mới. Chúng tôi sẽ nhắc quý vị.
guide-day_of_hearing-sms = Qua an ninh và có mặt trong phòng xử đúng giờ: trễ có thể bị coi là vắng mặt. Thông dịch viên của tòa là miễn phí. Trước khi về, xin giấy ghi ngày tới. Rồi cho chúng tôi biết ngày mới.

guide-in_person_or_online-title = Đến tận nơi hay qua mạng?
guide-in_person_or_online =
    Xin đến tận nơi, trừ khi giấy báo hoặc tòa nói là qua mạng.

    Chỉ có đường dẫn video thì chưa có nghĩa là phiên tòa qua mạng. Đường dẫn có thể đổi theo thẩm phán.

    Không chắc? Gọi tòa ghi trên giấy báo, hoặc 1-800-898-7180. Hỏi luật sư về việc xin thẩm phán cho dự qua mạng. Khi thẩm phán chưa cho phép, vẫn phải đến tận nơi.
guide-in_person_or_online-sms = Xin đến tận nơi, trừ khi giấy báo hoặc tòa nói là qua mạng. Chỉ có đường dẫn video thì chưa phải là qua mạng. Hỏi luật sư về việc xin thẩm phán. Khi chưa được phép, vẫn phải đến tận nơi.

guide-cannot_go-title = Nếu tôi không đi được
guide-cannot_go =
    Xin đổi ngày hay đổi tòa thì chưa được miễn, cho đến khi thẩm phán đồng ý. Dọn nhà không làm hồ sơ chuyển theo.

    Ai vắng mặt có thể bị lệnh trục xuất, kể cả khi bệnh hay ở xa.

    Luật sư có thể xin thẩm phán trước ngày đó. Xin gọi ngay, đừng đợi.
guide-cannot_go-sms = Xin đổi ngày hay đổi tòa thì chưa được miễn, cho đến khi thẩm phán đồng ý. Ai vắng mặt có thể bị lệnh trục xuất. Luật sư có thể xin thẩm phán trước ngày đó. Xin gọi ngay.

guide-moved-title = Tôi đã dọn nhà
guide-moved =
    Báo cho chúng tôi không phải là báo cho tòa. Báo cho luật sư, bưu điện hay USCIS cũng không phải.

    1. Tòa: mẫu EOIR-33 (đổi địa chỉ), trong 5 ngày. Mỗi người một mẫu, và một bản cho luật sư của ICE (OPLA). Cũng có trên mạng: https://respondentaccess.eoir.justice.gov
    2. USCIS: mẫu AR-11 hoặc tài khoản trên mạng, trong 10 ngày.
    3. ICE, nếu quý vị phải trình diện ở đó: trong 5 ngày làm việc, https://www.ice.gov/check-in

    Tòa gửi thư đến địa chỉ cuối cùng của quý vị. Thư gửi đến đó là có giá trị.
    Dọn nhà không chuyển hồ sơ sang tòa khác.
guide-moved-sms = Báo cho chúng tôi, bưu điện hay USCIS không phải là báo cho tòa. Tòa: mẫu EOIR-33 (địa chỉ mới) trong 5 ngày, mỗi người một mẫu: https://respondentaccess.eoir.justice.gov USCIS: mẫu AR-11 trong 10 ngày. ICE, nếu phải trình diện: trong 5 ngày làm việc. Dọn nhà không chuyển hồ sơ.

guide-afraid_to_go-title = Tôi sợ đến tòa
guide-afraid_to_go =
    Hai điều đều đúng:
    - Từ tháng 5 năm 2025, ICE đã bắt người tại các tòa di trú.
    - Nếu quý vị vắng mặt ở phiên tòa, thẩm phán có thể ra lệnh trục xuất dù không có quý vị.

    Xin nói chuyện với luật sư hoặc nơi trợ giúp pháp lý trước ngày đó. Quý vị có thể hỏi họ:
    - Tôi xin thẩm phán cho dự qua mạng được không?
    - Nếu chính phủ xin đóng (dismiss) hồ sơ của tôi thì sao? Đó không phải lúc nào cũng là tin tốt.

    Cho một người tin cậy biết quý vị đi đâu. Gia đình có thể tìm người bị giam giữ ở đây: https://locator.ice.gov (cần có A-number: xin giữ ở nhà, đừng bao giờ gửi đến đây).
guide-afraid_to_go-sms = Hai điều đều đúng. Từ tháng 5 năm 2025, ICE đã bắt người tại các tòa di trú. Nếu vắng mặt, thẩm phán có thể ra lệnh trục xuất. Nói chuyện với luật sư trước ngày đó, hỏi cả việc dự qua mạng. Cho một người tin cậy biết.

guide-interpreter-title = Thông dịch miễn phí
guide-interpreter =
    Ở tòa di trú, thông dịch viên là miễn phí.

    Xin cho tòa hoặc thẩm phán biết ngôn ngữ, giọng vùng và quê của quý vị.

    Gia đình và bạn bè không được thông dịch cho quý vị ở tòa.

    Nếu không hiểu thông dịch viên, xin nói với thẩm phán.

    Về phỏng vấn ở USCIS, xin đọc thư của họ.
guide-interpreter-sms = Ở tòa di trú, thông dịch viên là miễn phí. Cho tòa biết ngôn ngữ, giọng vùng và quê của quý vị. Gia đình không được thông dịch ở tòa. Về phỏng vấn ở USCIS, xin đọc thư của họ.

guide-find_a_lawyer-title = Tìm luật sư
guide-find_a_lawyer =
    Xin gặp luật sư sớm, mang theo mọi giấy tờ.

    Chỉ luật sư, và người được Bộ Tư pháp công nhận, mới được tư vấn pháp luật về di trú. Không ai khác được phép.

    Danh sách của tòa, có trợ giúp miễn phí hoặc giá thấp:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Gặp luật sư sớm, mang mọi giấy tờ. Chỉ luật sư và người được Bộ Tư pháp công nhận mới được tư vấn pháp luật. Miễn phí hoặc giá thấp: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Coi chừng lừa đảo
guide-scams =
    Có người giả làm tòa, luật sư hay ICE. Họ mở phiên tòa giả qua video, đòi tiền “tại ngoại”, hoặc gọi bằng số giả.

    Chúng tôi không bao giờ xin tiền, A-number, số An sinh Xã hội hay mật khẩu. Tòa không bao giờ gửi đường dẫn cho quý vị ở đây.

    Trang thật của chính phủ có đuôi .gov.

    Không chắc? Gọi luật sư của quý vị, hoặc gọi tòa theo số trên giấy báo. Báo lừa đảo: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Chúng tôi không bao giờ xin tiền, A-number hay mật khẩu. Tòa không bao giờ gửi đường dẫn ở đây. Trang thật của chính phủ có đuôi .gov. Có phiên tòa giả qua video và số giả. Báo lừa đảo: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Thư hoặc lệnh của tòa
guide-letter_or_order =
    Xin mở ngay mọi thư của tòa. Thư có thể đổi ngày hoặc yêu cầu điều gì đó.

    Lệnh trục xuất: nói chuyện với luật sư ngay hôm đó. Có thể có cách đáp lại, nhưng thời gian rất ngắn: vài ngày, không phải vài tuần. Sau khi vắng mặt ở phiên tòa, lệnh có hiệu lực ngay.

    Có ai xin quý vị đồng ý đóng (dismiss) hồ sơ không? Nói chuyện với luật sư trước. Từ năm 2025, việc này đã khiến một số người bị trục xuất nhanh.

    Xin giữ mọi giấy tờ.
guide-letter_or_order-sms = Mở ngay mọi thư của tòa. Lệnh trục xuất: nói chuyện với luật sư ngay hôm đó. Thời gian ngắn: vài ngày, không phải vài tuần. Trước khi đồng ý đóng (dismiss) hồ sơ, hãy nói chuyện với luật sư.

guide-missed-title = Tôi đã vắng mặt ở phiên tòa
guide-missed =
    Khi ai đó vắng mặt ở phiên tòa, thẩm phán có thể ra lệnh trục xuất dù người đó không có mặt. Lệnh như vậy có hiệu lực ngay.

    Có thể có cách xin thẩm phán mở lại hồ sơ, thường chỉ một lần. Thời gian ngắn: vài ngày, không phải vài tuần.

    Hôm nay, hãy nói chuyện với luật sư. Để biết thẩm phán đã quyết định gì: https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180. Nếu không thấy gì, xin tiếp tục xem.
guide-missed-sms = Thẩm phán có thể ra lệnh trục xuất dù không có quý vị, và lệnh có hiệu lực ngay. Có thể có cách xin mở lại hồ sơ, thường một lần. Thời gian ngắn: vài ngày, không phải vài tuần. Hôm nay, nói chuyện với luật sư.

# Gia đình: ai theo dõi ai, và mã để tìm nhau
choice-go-family = Gia đình
ask-family = Gia đình: quý vị muốn làm gì?
choice-family-list = Xem ai theo dõi ngày của tôi
choice-family-invite = Mời người thân
choice-family-give = Đưa mã cho người phải ra tòa
choice-family-code = Tôi có mã
choice-family-leave = Ngừng theo dõi ai đó
ask-family-name = Quý vị muốn mời ai? Tên gọi ở nhà là đủ, ví dụ “em gái tôi”. Xin đừng gửi họ tên đầy đủ.
ask-family-calls = { $name } gọi quý vị là gì? Tốt nhất là tên gọi ở nhà, ví dụ “Mẹ” hoặc “Chú R”.
say-family-code =
    Xin tự đưa mã này cho { $name }. Mã dùng được một lần, trong 7 ngày.
    { $ways }
family-way-code = Mã: { $code }
family-way-sms = Có thể nhắn mã này đến { $phone }
family-way-link = Hoặc mở đường dẫn này trên Telegram: { $link }
ask-family-code = Xin gõ mã mà quý vị được đưa.
say-family-code-wrong = Mã đó không dùng được. Xin hỏi lấy mã mới.
say-family-joined = Được rồi. Nay quý vị theo dõi { $name } và nhận cùng lời nhắc.
say-family-linked = Được rồi. Những gì { $name } đã ghi cho quý vị nay do chính quý vị giữ. Quý vị quyết định ai được theo dõi ngày của mình.
ask-family-list = Những người này theo dõi ngày của quý vị, hoặc xin theo dõi:
ask-family-nobody = Không có ai khác theo dõi ngày của quý vị.
choice-family-approved = { $name }: nhận ngày của quý vị
choice-family-pending = { $name }: chờ quý vị trả lời
ask-family-allow = Cho { $name } xem mọi ngày của quý vị và nhận lời nhắc được không?
ask-family-remove = { $name } nhận lời nhắc về ngày của quý vị. Ngừng việc đó nhé?
say-family-approved = Vâng. Từ nay { $name } nhận ngày của quý vị.
say-family-removed = Vâng. { $name } không nhận gì từ chúng tôi về ngày của quý vị nữa. Các mã chưa ai dùng cũng không còn dùng được.
ask-family-leave = Quý vị không muốn theo dõi ai nữa?
say-family-left = Quý vị không theo dõi { $name } nữa.
say-family-offer = Cho { $name } cũng nhận các lời nhắc này nhé? Gửi FAMILY để lấy mã cho { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: quý vị có một tin.
staff-broadcast-asked = { $name } xin quý vị duyệt tin "{ $title }". Số người sẽ nhận: { $count }. Để xem, gửi /broadcast.
staff-broadcast-grown = Tin "{ $name }" đang tạm ngừng: bây giờ nhiều người sẽ nhận hơn số đã duyệt ({ $count }). Xin xem lại.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = chúng tôi được cho biết tòa đóng cửa ngày này. Điều đó không hủy gì cả. Xin kiểm tra trước khi đi.
sms-closed-short = tòa có thể đóng cửa. Không có gì bị hủy: xin kiểm tra.
rich-closed = Chúng tôi được cho biết tòa đóng cửa ngày này. Điều đó không hủy gì cả. Xin kiểm tra trước khi đi.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Chúng tôi được cho biết { $court } đóng cửa vào ngày: { $date }. Tin này không hủy gì cả. Xin kiểm tra trước khi đi: https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180. Chỉ giấy của tòa là chính thức. Hỏi: { $phone }
ready-court_moved = Chúng tôi được cho biết { $court } đã dời đi. Nơi mới: { $place }. Ngày và giờ vẫn vậy, trừ khi tòa nói khác. Xin theo nơi ghi trên giấy báo mới nhất và kiểm tra: https://acis.eoir.justice.gov/en/ hoặc 1-800-898-7180. Hỏi: { $phone }
ready-office_moved = Văn phòng chúng tôi đã dời đi. Địa chỉ mới: { $place }. Chỉ văn phòng chúng tôi dời: phiên tòa của quý vị vẫn ở chỗ cũ. Hỏi: { $phone }
ready-new_attorney = Luật sư của hồ sơ nay là { $attorney }: { $number }. Từ nay xin gọi số đó. Các phiên tòa vẫn như cũ. Nếu có điều chưa rõ, xin gọi chúng tôi: { $phone }
ready-rights_session = Mời quý vị đến buổi nói chuyện miễn phí về quyền của mình: { $when }. Nơi: { $place }. Đây là thông tin chung, không phải tư vấn pháp luật. Quý vị không cần kể gì về hồ sơ của mình. Hỏi: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Tin của văn phòng
ask-news = Ngoài lời nhắc, văn phòng đôi khi có tin cho nhiều người, như buổi nói chuyện về quyền hoặc sự giúp đỡ mới. Chúng tôi cũng viết cho quý vị về những điều đó được không? Quý vị có thể ngừng ở đây bất cứ lúc nào, lời nhắc vẫn tiếp tục.
ask-news-have = Quý vị cũng nhận tin của văn phòng. Quý vị còn muốn nhận không? Lời nhắc vẫn tiếp tục.
choice-news-yes = Có, nhận cả tin
choice-news-no = Không, chỉ lời nhắc
say-news-on = Cảm ơn quý vị. Từ nay quý vị cũng nhận tin của văn phòng.
say-news-off = Được. Quý vị không nhận tin nữa. Lời nhắc vẫn tiếp tục.
