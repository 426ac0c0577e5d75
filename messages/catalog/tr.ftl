# Türkçe. Hitap "siz", kısa cümleler, hep aynı kelimeler: duruşma, mahkeme, hâkim, avukat, tebligat (mahkemenin tarihi
# yazan kâğıdı), belge, randevu (yansız kelime), hatırlatma, sınır dışı kararı, kod kelimesi, yakın, gözaltı, kefalet.
# signed: no
# Gizli SMS metinleri olabildiğince ucuz harflerle yazıldı: ı, ş, ğ ve küçük ç SMS'i pahalı yapar.

language-name = Türkçe

## Dates

months-short = Oca Şub Mar Nis Mayıs Haz Tem Ağu Eyl Eki Kas Ara
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $day } { $month } { $year } { $weekday }
date-without-year = { $day } { $month } { $weekday }
date-short = { $day } { $month-short } { $weekday-short }
date-short-with-year = { $day } { $month-short } { $year } { $weekday-short }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, { $city } saati
short-when = { $day }, { $time }
when-today = Bugün, { $when }
when-tomorrow = Yarın, { $when }

## Words

yes = Evet
no = Hayır
back = Geri
cancel-word = Vazgeç
list-separator = {", "}

## Kinds

kind-master = Kısa duruşma (master)
kind-individual = Tam duruşma (individual)
kind-bond = Kefalet duruşması
kind-fear_review = Korku görüşmesinin incelenmesi
kind-status_or_other_court = Mahkemede başka bir duruşma
kind-uscis_biometrics = USCIS parmak izi (biometrics)
kind-uscis_interview = USCIS görüşmesi
kind-ice_checkin = ICE'ye gidiş (check-in)
kind-filing_deadline = Belgeler için son gün
kind-other = Başka bir randevu

kind-master-long = "Master" duruşması: kısa bir duruşma, çoğu zaman ilki. Aynı saate çok kişi çağrılır.
kind-individual-long = "Individual" duruşması: tam duruşma. Hâkim bütün davayı dinler.
kind-bond-long = Kefalet duruşması: gözaltından çıkmakla ilgilidir.
kind-fear_review-long = İnceleme: hâkim, korku görüşmesinde verilen karara yeniden bakar.
kind-status_or_other_court-long = Göçmenlik mahkemesinde bir duruşma.
kind-uscis_biometrics-long = USCIS parmak izi ve fotoğraf alır.
kind-uscis_interview-long = Bir USCIS memuru başvuru hakkında soru sorar.
kind-ice_checkin-long = ICE'ye gitmek veya bilgi vermek.
kind-filing_deadline-long = Belgeleri vermek için son gün.
kind-other-long = Bir kişinin yazdığı randevu.

your-master = mahkemedeki kısa duruşmanız (master)
your-master-short = kısa duruşmanız
your-individual = mahkemedeki tam duruşmanız (individual)
your-individual-short = tam duruşmanız
your-bond = kefalet duruşmanız
your-fear_review = korku görüşmenizin hâkim önünde incelenmesi
your-fear_review-short = hâkim önünde inceleme
your-status_or_other_court = mahkemedeki duruşmanız
your-status_or_other_court-short = duruşmanız
your-uscis_biometrics = USCIS parmak izi randevunuz
your-uscis_interview = USCIS görüşmeniz
your-ice_checkin = ICE'ye gidiş gününüz (check-in)
your-filing_deadline = belge vermek için son gününüz
your-other = randevunuz

of-master = { $names }: mahkemede kısa duruşma (master)
of-master-short = { $names }: kısa duruşma
of-individual = { $names }: mahkemede tam duruşma (individual)
of-individual-short = { $names }: tam duruşma
of-bond = { $names }: kefalet duruşması
of-fear_review = { $names }: korku görüşmesinin hâkim önünde incelenmesi
of-fear_review-short = { $names }: hâkim önünde inceleme
of-status_or_other_court = { $names }: mahkemede duruşma
of-status_or_other_court-short = { $names }: duruşma
of-uscis_biometrics = { $names }: USCIS parmak izi randevusu
of-uscis_interview = { $names }: USCIS görüşmesi
of-ice_checkin = { $names }: ICE'ye gidiş günü (check-in)
of-filing_deadline = { $names }: belge vermek için son gün
of-other = { $names }: randevu

## Notices

# Who writes. The code word is the reader's own: it proves that the text is ours.
from = { $sender }
from-code = { $sender } ({ $code })

# SMS, plain: one line of sentences after the sender. $what is one of your-..., of-...
sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    kaydettik: { $what }
    { $when }
sms-changed =
    yeni tarih: { $what }
    Eski { $old }
    Yeni { $when }
sms-changed-place =
    yeni yer: { $what }
    { $when }
sms-cancelled =
    bize bu tarihin artık geçerli olmadığı söylendi: { $what }
    { $when }
    Doğru mu, kontrol edin.
sms-nudge =
    lütfen bu hafta kontrol edin: { $what }
    { $when }
sms-disputed =
    bizde { $count } tarih var: { $what }
    { $dates }
    Doğrusunu bilmiyoruz. Bugün kontrol edin.
sms-disputed-place =
    bizde { $count } yer var: { $what }
    { $when }
    Doğrusunu bilmiyoruz. Bugün kontrol edin.
sms-several = { $count } tarih
sms-several-confirmation = { $count } tarihi kaydettik
sms-several-changed = { $count } değişiklik
sms-several-cancelled = bize bu { $count } tarihin artık geçerli olmadığı söylendi
sms-several-nudge = lütfen bu { $count } tarihi bu hafta kontrol edin
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Eski { $old }
    Yeni { $when }
sms-item-disputed =
    - { $what }: { $count } tarih
    { $dates }
    Doğrusunu bilmiyoruz. Bugün kontrol edin.
sms-item-disputed-place =
    - { $what }: { $count } yer
    { $when }
    Doğrusunu bilmiyoruz. Bugün kontrol edin.
sms-place = { $place } (tebligata bakın)
sms-place-aged = { $place } ({ $as_of } bilgisi; tebligata bakın)
sms-place-unknown = Yer: tebligata bakın
sms-online = Katılım { $medium }: tebligata bakın


medium-video = görüntülü
medium-internet = internetten
medium-phone = telefonla

do-court-papers = Hangi belgeler gerekli, şimdi bir avukata sorun.
do-court-papers-short = Belgeleri avukata sorun.
do-court-plan = Yolu, işi ve çocuk bakımını şimdiden ayarlayın.
do-court-plan-short = Yol, iş, çocukları ayarlayın.
do-court-bring = Tebligatı, fotoğraflı kimliği ve bütün mahkeme belgelerini getirin. Erken çıkın: güvenlik sırası var.
do-court-bring-short = Tebligat, kimlik, belgeyle erken çıkın.
do-court-today = Saat { $time } olmadan güvenlikten geçmiş ve salonda olun.
do-court-today-short = { $time } olmadan güvenliği geçip salona girin.
do-urgent = Bu acil. Hemen bir avukatı arayın.
do-uscis-papers = USCIS mektubunu yeniden okuyun ve belgeleri hazırlayın.
do-uscis-plan = Yolu, işi ve çocuk bakımını şimdiden ayarlayın.
do-uscis-bring = USCIS mektubunu ve fotoğraflı kimliği getirin. Erken çıkın.
do-uscis-today = Saat { $time } olmadan, mektup ve fotoğraflı kimlikle orada olun.
do-uscis-today-short = { $time } olmadan mektup ve kimlikle orada olun.
do-ice-papers = O günden önce bir avukatla konuşun.
do-ice-plan = O günden önce bir avukatla konuşun.
do-ice-bring = Gitmeden önce bir avukatla konuşun. ICE belgelerini getirin.
do-ice-today = ICE belgelerini getirin. Nereye gittiğinizi güvendiğiniz birine söyleyin.
do-filing-papers = Bu tarih doğru mu, şimdi bir avukata sorun.
do-filing-plan = Bu tarih doğru mu, şimdi bir avukata sorun.
do-filing-bring = Bu tarih için bugün bir avukatı arayın.
do-filing-today = Bu tarih için hemen bir avukatı arayın.
do-other-papers = Takviminize yazın.
do-other-plan = Yolu, işi ve çocuk bakımını şimdiden ayarlayın.
do-other-bring = Belgelerinizi hazırlayın. Erken çıkın.
do-other-today = Erken çıkın.

miss-court = Gitmezseniz hâkim sınır dışı kararı verebilir.
miss-court-short = Gitmezseniz sınır dışı kararı çıkabilir.
miss-court-other = Gitmezse hâkim sınır dışı kararı verebilir.
miss-court-other-short = Gitmezse sınır dışı kararı çıkabilir.
miss-bond = Gitmemek davaya zarar verebilir.
miss-uscis_biometrics = Gitmezseniz USCIS başvuruyu bırakılmış sayabilir.
miss-uscis_biometrics-short = Gitmezseniz başvuru düşebilir.
miss-uscis_biometrics-other = Gitmezse USCIS başvuruyu bırakılmış sayabilir.
miss-uscis_biometrics-other-short = Gitmezse başvuru düşebilir.
miss-uscis_interview = Gitmemek başvuruya zarar verebilir.
miss-ice_checkin = Gitmemenin ağır sonuçları olabilir. Bir avukata sorun.
miss-ice_checkin-short = Gitmemenin sonucu ağır olabilir.
miss-filing_deadline = Belgeler en geç o gün ulaşmalı. Geç gelen belge sayılmayabilir.
miss-filing_deadline-short = Geç gelen belge sayılmayabilir.

sms-check-court = Tarih değişebilir, öne de alınabilir. Bakın: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Yalnız mahkeme belgeleri resmidir.
sms-check-court-short = Öne alınabilir: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Esas: mahkeme belgesi.
sms-check-bond = Kefalet tarihi https://acis.eoir.justice.gov/en/ ve 1-800-898-7180'de yok. Avukata sorun. Yalnız mahkeme belgeleri resmidir.
sms-check-bond-short = Kefalet https://acis.eoir.justice.gov/en/ ve 1-800-898-7180'de yok. Esas: mahkeme belgesi.
sms-check-uscis = Tarih değişebilir. En yeni USCIS mektubu geçerlidir.
sms-check-ice = Tarih değişebilir. En yeni ICE belgeniz geçerlidir: https://www.ice.gov/check-in
sms-check-ice-short = En yeni ICE belgeniz geçerli: https://www.ice.gov/check-in
sms-check-filing = Bu tarihi bir kişi yazdı. Biz kontrol etmedik.
sms-check-filing-short = Bu tarihi kontrol etmedik.
sms-check-other = Tarih değişebilir. En yeni mektubunuza bakın.

sms-lawyer = Avukat: { $name } { $phone }
sms-lawyer-hours = Avukat: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Avukat: { $phone }
sms-help = { $name } avukat bulmanıza yardım eder: { $phone }
sms-help-hours = { $name } avukat bulmanıza yardım eder: { $phone } ({ $hours })
sms-help-unnamed = Avukat bulmanıza yardım ederiz: { $phone }
sms-not-court = Biz mahkeme değiliz. Bu hukuki tavsiye değildir.
sms-not-court-short = Mahkeme değiliz, hukuki tavsiye değil.
sms-not-official = Hukuki tavsiye değildir.
sms-stop = Durdurmak: STOP.

# Telegram, plain: blocks with a blank line between them.
rich-code = Kod kelimeniz: { $code }
rich-reminder = Hatırlatma: { $what }
rich-confirmation =
    Kaydettik: { $what }
    Lütfen bunu tebligatınızla karşılaştırın.
rich-confirmation-then = O günden önce size hatırlatacağız.
rich-changed = Tarih değişti: { $what }
rich-changed-place = Yer değişti: { $what }
rich-cancelled =
    Bize bu tarihin artık geçerli olmadığı söylendi: { $what }
    Lütfen doğru olup olmadığını kontrol edin.
rich-nudge = Lütfen bu tarihi bu hafta kontrol edin: { $what }
rich-disputed =
    Bizde { $count } tarih var: { $what }
    Hangisinin doğru olduğunu bilmiyoruz. Lütfen bugün kontrol edin.
rich-disputed-place =
    Bizde { $count } yer var: { $what }
    Hangisinin doğru olduğunu bilmiyoruz. Lütfen bugün kontrol edin.
rich-several = Hatırlatma: { $count } tarih
rich-several-confirmation =
    Kaydettik: { $count } tarih
    Lütfen bunları tebligatlarınızla karşılaştırın.
rich-several-confirmation-then = Her günden önce size hatırlatacağız.
rich-several-changed = { $count } değişiklik
rich-several-cancelled =
    Bize bu { $count } tarihin artık geçerli olmadığı söylendi.
    Lütfen doğru olup olmadığını kontrol edin.
rich-several-nudge = Lütfen bu { $count } tarihi bu hafta kontrol edin.
rich-item = { $number }. { $what }
rich-when = Ne zaman: { $when }
rich-was = Eski: { $old }
rich-now = Yeni: { $when }
rich-date-choice = - { $when }
rich-where = Nerede: { $place }
rich-where-notice = Tebligatınızda yazan yere gidin.
rich-where-aged = Tebligatınızda yazan yere gidin. Bizdeki adres { $as_of } tarihindendir.
rich-where-unknown = Nerede: tebligatınızda yazan yere bakın.
rich-where-medium = Nasıl: { $medium }. Nasıl katılacağınız tebligatınızda yazar. Yalnızca bir bağlantı olması, duruşmanın internetten olduğu anlamına gelmez.
rich-do = Yapılacak: { $action }
rich-do-court-today-more = Geç kalırsanız gelmemiş sayılabilirsiniz. Güvenlik sırası uzun olabilir.
rich-do-court-bring-more = Mahkemenin tercümanı ücretsizdir.
rich-check-court =
    Tarih değişebilir, daha erken bir güne de alınabilir. Her hafta kontrol edin:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Bir şey çıkmazsa kontrol etmeye devam edin. Yalnız mahkemeden gelen belgeler resmidir.
rich-check-bond =
    Kefalet duruşmaları https://acis.eoir.justice.gov/en/ adresinde ve 1-800-898-7180 numarasında görünmez. Avukata sorun.
    Yalnız mahkemeden gelen belgeler resmidir.
rich-check-uscis = Tarih değişebilir. USCIS'ten gelen en yeni mektup geçerlidir.
rich-check-ice =
    Tarih değişebilir. ICE'den aldığınız en yeni belge geçerlidir.
    https://www.ice.gov/check-in
rich-check-filing = Bu tarihi bir kişi yazdı. Biz kontrol etmedik. Bir avukata sorun.
rich-check-other = Tarih değişebilir. En yeni mektubunuza bakın.
rich-lawyer = Avukat: { $name }, { $phone }
rich-lawyer-hours = Avukat: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Avukat: { $phone }
rich-help = { $name } avukat bulmanıza yardım edebilir: { $phone }
rich-help-hours = { $name } avukat bulmanıza yardım edebilir: { $phone } ({ $hours })
rich-help-unnamed = Avukat bulmanıza yardım edebiliriz: { $phone }
rich-not-court = Biz mahkeme değiliz. Bu hukuki tavsiye değildir.
rich-not-official = Bu hukuki tavsiye değildir.
rich-stop = Bu mesajları durdurmak için STOP gönderin.

after-court = Duruşmanız { $date } günüydü. Hâkim yeni bir tarih verdi mi? Gidemediyseniz bugün bir avukatı arayın.
after-court-other = { $names }: duruşma { $date } günüydü. Hâkim yeni bir tarih verdi mi? Gidilmediyse bugün bir avukatı arayın.
after-office = Randevunuz { $date } günüydü. Yeni bir tarih aldınız mı? Gidemediyseniz bugün bir avukatı arayın.
after-office-other = { $names }: randevu { $date } günüydü. Yeni bir tarih var mı? Gidilmediyse bugün bir avukatı arayın.

choice-ack = Gideceğim
choice-ack-other = Okudum
choice-checked = Tarih doğru
choice-help = Yardıma ihtiyacım var
choice-help-sms = Yardım
choice-differs = Benim tarihim farklı
choice-differs-sms = Tarih farklı
choice-differs-other = Tarih farklı görünüyor
choice-differs-other-sms = Tarih farklı
choice-more = Göster
choice-newdate = Yeni tarih var
choice-nodate = Yeni tarih yok
choice-over = Her şey bitti

# Discreet: one SMS part. Nothing here may tell a stranger what it is about.
discreet-reminder = { $from }: randevunuz { $when } ({ $city }).
discreet-reminder-other = { $from }: takip ettiğiniz randevu { $when } ({ $city }).
discreet-reminder-short = { $from }: randevu { $when } ({ $city }).
discreet-confirmation = { $from }: kaydettik, randevunuz { $when } ({ $city }).
discreet-confirmation-other = { $from }: kaydettik, takip ettiğiniz randevu { $when } ({ $city }).
discreet-confirmation-short = { $from }: kaydettik, { $when } ({ $city }).
discreet-changed = { $from }: randevunuz değişti: eski { $old }, yeni { $when } ({ $city }).
discreet-changed-other = { $from }: takip ettiğiniz randevu değişti: eski { $old }, yeni { $when } ({ $city }).
discreet-changed-short = { $from }: eski { $old }, yeni { $when } ({ $city }).
discreet-changed-least = { $from }: eski { $old }, yeni { $when }.
discreet-changed-place = { $from }: { $when } ({ $city }) randevunuzun yeri değişti.
discreet-changed-place-other = { $from }: takip ettiğiniz { $when } randevusunun yeri değişti.
discreet-changed-place-short = { $from }: yeni yer, { $when }.
discreet-cancelled = { $from }: { $when } ({ $city }) randevunuz artık geçerli değil.
discreet-cancelled-other = { $from }: takip ettiğiniz { $when } randevusu artık geçerli değil.
discreet-cancelled-short = { $from }: { $when } artık geçerli değil.
discreet-nudge = { $from }: lütfen randevunuzu kontrol edin: { $when } ({ $city }).
discreet-nudge-other = { $from }: lütfen takip ettiğiniz randevuyu kontrol edin: { $when } ({ $city }).
discreet-nudge-short = { $from }: kontrol edin, { $when } ({ $city }).
discreet-disputed = { $from }: randevunuz için iki tarih var: { $when } veya { $old }. Kontrol edin.
discreet-disputed-other = { $from }: takip ettiğiniz randevu için iki tarih var: { $when } veya { $old }.
discreet-disputed-short = { $from }: iki tarih: { $when } veya { $old }.
discreet-disputed-place = { $from }: { $when } randevunuz için iki yer var. Kontrol edin.
discreet-disputed-place-other = { $from }: takip ettiğiniz { $when } randevusu için iki yer var.
discreet-disputed-place-short = { $from }: { $when }, iki yer.
discreet-after = { $from }: { $day } randevunuzdan sonra yeni bir tarih var mı?
discreet-after-other = { $from }: takip ettiğiniz { $day } randevusundan sonra yeni bir tarih var mı?
discreet-after-short = { $from }: { $day }, yeni tarih?
discreet-several = { $from }: { $count } randevu. İlki { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } randevuyu kaydettik. İlki { $when }.
discreet-several-changed = { $from }: { $count } randevu değişti. İlki artık { $when }.
discreet-several-cancelled = { $from }: { $count } randevu artık geçerli değil.
discreet-several-nudge = { $from }: lütfen { $count } randevuyu kontrol edin. İlki { $when }.
discreet-reply = Detay: 1 ile cevap verin.
discreet-reply-short = Detay: 1.
discreet-tap = Ayrıntılar için düğmeye dokunun.
discreet-stop = Durdurmak: STOP.

## Staff

staff-not-delivered = Ulaşmadı: { $label }. Neden: { $reason }.
staff-not-delivered-phone = Ulaşmadı: { $label }, { $phone }. Neden: { $reason }.
staff-not-delivered-many = Ulaşmayan mesajlar: { $count }. Başlıca neden: { $reason }. Lütfen arama listesine bakın.
staff-needs-help = { $label } yardım istiyor. Lütfen arayın.
staff-needs-help-hearing = { $label } yardım istiyor, konu: { $when }. Lütfen arayın.
staff-awaited = { $label } için hâlâ duruşma tarihi yok. Artık kendisine sormuyoruz. Lütfen ilgilenin.
staff-missed = { $label } duruşmaya gitmediğini söylüyor. Lütfen bugün arayın.
staff-dispute = { $label } için iki tarih var. Bizdeki: { $was }. Şimdi söylenen: { $said }. Lütfen hangisinin doğru olduğuna karar verin.
staff-dispute-place = { $label } için { $when } tarihinde iki yer var. Bizdeki: { $was }. Şimdi söylenen: { $said }. Lütfen hangisinin doğru olduğuna karar verin.
staff-dispute-cancel = { $label }: biri şu tarihin artık geçerli olmadığını söylüyor: { $was }. Lütfen kontrol edin.
staff-unread = { $label } son hatırlatmaya cevap vermedi: { $when }. Lütfen arayın.
staff-unread-family = { $label }: ailesi son hatırlatmaya cevap vermedi: { $when }. Lütfen arayın.
staff-channel-paused = { $channel } durduruldu: { $reason }. Bu düzelene kadar oradan hiçbir şey gitmiyor.
staff-odd-answer = { $channel } bilmediğimiz bir cevap verdi: { $reason }. Yeniden deniyoruz.
somebody = bir kişi
no-date = henüz tarih yok
staff-late = { $count ->
    [one] 1 mesaj gecikti: { $channel }.
   *[other] { $count } mesaj gecikti: { $channel }.
}
staff-import-parked = { $count ->
    [one] İçe aktarma { $import }: 1 duruşma bekletiliyor. Siz izin verene kadar hiçbir şey gönderilmez.
   *[other] İçe aktarma { $import }: { $count } duruşma bekletiliyor. Siz izin verene kadar hiçbir şey gönderilmez.
}
staff-wrong-number = { $label } için kayıtlı telefon başkasına ait görünüyor. Lütfen numarayı kontrol edin.
staff-bond = { $label }: kefalet duruşması { $when }. Lütfen hemen harekete geçin.
staff-at-once = { $label }: { $kind }, { $when }. Lütfen hemen harekete geçin.
staff-fear-review = { $label }: korku görüşmesinin incelenmesi { $when }. Lütfen hemen harekete geçin.
staff-short-notice = { $label }: duruşma çok yakında: { $when }. Lütfen arayın.
staff-stopped = { $label } artık mesaj istemiyor. Lütfen şu tarih için arayın: { $when }.
staff-expired = { $label } için bir mesaj zamanında gönderilemedi. Neden: { $reason }.

## What was done

say-we-failed = Üzgünüz, mesajınızı okuyamadık. Hata bizde ve ofisin haberi var. Yeniden deneyin veya { $phone } numarasını arayın.
say-same-date = Bu, bizde zaten olan tarih. Hiçbir şey değişmedi.
say-cancel-asked = Teşekkürler. Ofise haber verdik. Onlar kontrol edene kadar size hatırlatmaya devam ederiz.
say-link-unknown = Bu bağlantı artık çalışmıyor. Lütfen yenisini isteyin.
say-staff-linked = Ofis için uyarılar artık bu sohbete geliyor.
say-staff-console = Buradan giriş yapın. Bağlantı bir kez, 15 dakika boyunca çalışır: { $link }
staff-inbound-failed = { $label } tarafından gelen bir mesaj işlenemedi (numara { $number }). Lütfen kendisiyle iletişime geçin.

## Dialogue

# What the conversation asks (ask-), what it answers (say-), and what can be chosen (choice-).
# One message holds an answer and the next question: say-then joins them.
say-then =
    { $first }

    { $then }

# Welcome
ask-language =
    Merhaba. Biz { $sender }. Hangi dili istersiniz?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Başka diller

ask-consent =
    Hiçbir duruşmayı kaçırmamanız için size duruşmalarınızı hatırlatabiliriz. Ücretsizdir.
    { $sender } size yazar: genelde haftada bir mesaj, duruşmadan önceki günlerde daha fazla ve bir tarih değişince bir mesaj. Bu sohbette yazılanları Telegram okuyabilir.
    Biz mahkeme değiliz ve bu hukuki tavsiye değildir.
    İstediğiniz zaman durdurmak için STOP gönderin. Yardım için HELP gönderin.
    Size yazabilir miyiz?
ask-consent-sms = { $sender } size duruşmalarınızı hatırlatabilir: genelde haftada bir SMS, duruşmadan önce daha fazla, tarih değişince bir SMS. Mesaj ve veri ücreti alınabilir. Mahkeme değiliz. Durdurmak: STOP, yardım: HELP. Size yazabilir miyiz?
choice-agree = Evet, bana yazın
choice-decline = Hayır, teşekkürler
say-agreed = Teşekkürler. Hatırlatmalarımız kısadır ve konuyu söylemez. Bunu SETTINGS ile değiştirebilirsiniz.
say-agreed-plain = Teşekkürler. Hatırlatmaların içeriğini veya dilinizi SETTINGS ile değiştirebilirsiniz.
say-agreed-sms = Teşekkürler. Hatırlatmalarımız kısadır ve konuyu söylemez. Değiştirmek: SETTINGS. Geri: 0.
say-declined = Tamam. Size yazmayacağız. Fikrinizi değiştirirseniz START gönderin.

# Whose hearing, and what kind
ask-who = Duruşma kimin?
choice-who-self = Benim
choice-who-known = { $name }
choice-who-other = Bir yakınımın
ask-name = Bu kişiye ne diyelim? En iyisi bir takma ad, örneğin "Anne" veya "Ali Amca". Lütfen tam ad ve A-number göndermeyin.
say-name-unreadable = Lütfen harflerle bir takma ad yazın, örneğin "Anne".
say-name-long = Bu biraz uzun. Kısa bir takma ad yeter, örneğin "Anne".

ask-kind = Bu hangi tür duruşma? Tebligatta yazar.
choice-kind-master = Kısa, çoğu zaman ilki (master)
choice-kind-individual = Tam duruşma (individual)
choice-kind-bond = Kefalet (gözaltından çıkmak)
choice-kind-uscis_biometrics = USCIS'te parmak izi
choice-kind-uscis_interview = USCIS'te görüşme
choice-kind-ice_checkin = ICE'ye gidiş (check-in)
choice-kind-more = Başka bir şey veya bilmiyorum
ask-kind-more = Bunlardan hangisi en uygun?
choice-kind-status_or_other_court = Mahkemede, türünü bilmiyorum
choice-kind-fear_review = Hâkim, korku görüşmesine bakar
choice-kind-other = Başka randevu, mahkeme değil

# Where
ask-court = Mahkeme hangi şehirde? Şehri veya mahkemenin üç harfli kodunu yazın.
ask-court-sms = Mahkeme hangi şehirde? Şehri veya mahkemenin üç harfli kodunu yazın. (0 = geri)
choice-elsewhere = Başka bir yer
say-court-unknown = Listemizde "{ $typed }" yok. Lütfen yalnız şehri yazın, örneğin: Denver
ask-court-pick = Tebligatta hangisi yazıyor?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), gözaltındakiler için
choice-court-closed = { $name } ({ $city }), kapandı veya taşındı
choice-court-unsure = { $name } ({ $city }), tebligata bakın
say-court-closed = Lütfen tebligatınıza yeniden bakın: bildiğimize göre { $name } kapandı veya taşındı.
ask-city = Hangi şehirde? (0 = geri)
ask-city-court = Duruşma hangi şehirde? Şehri tebligattaki gibi yazın. (0 = geri)
say-city-unreadable = Lütfen şehrin adını yazın, örneğin: Denver
ask-zone = { $city } hangi saati kullanır?
choice-zone-eastern = Doğu (New York, Miami)
choice-zone-central = Orta (Chicago, Houston)
choice-zone-mountain = Dağ (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pasifik (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Yaşadığınız yerde saat { $city } ile aynı mı? Size gece yazmamak için soruyoruz.
choice-own-same = Aynı saat
choice-own-other = Başka saat
ask-own-zone-which = Yaşadığınız yerde hangi saat var?

# When
ask-when = { $city } duruşması hangi gün ve saat kaçta? Tebligattaki gibi yazın, örneğin: March 15 2027 8:30 am
ask-when-other = Hangi gün ve saat kaçta? Belgenizdeki gibi yazın, örneğin: March 15 2027 8:30 am
ask-when-new = Yeni gün ve saat nedir? En yeni tebligattaki gibi yazın, örneğin: March 15 2027 8:30 am
say-when-date = Bunda bir tarih okuyamadım.
say-when-impossible = Takvimde böyle bir gün yok. Lütfen tebligata yeniden bakın.
say-when-no-year = Lütfen yılı da yazın, ayı ise kelimeyle yazın; böylece gün ile ay karışmaz.
say-when-unset = Bu belgede henüz tarih yok gibi. Lütfen daha yeni bir tebligat arayın veya tarihi duymak için 1-800-898-7180 numarasını arayın. Yalnız mahkemeden gelen belgeler resmidir.
ask-day-order = Bu iki türlü okunabilir. Hangi günü kastediyorsunuz?
ask-day-year = Hangi yıl?
ask-day-week = Hangi günü kastediyorsunuz?
ask-day-which = Birden fazla gün görüyorum. Duruşma günü hangisi?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Başka bir gün
ask-time = { $when_date }: saat kaçta? Örneğin: 8:30 am
ask-half = { $when_date }: sabah mı, öğleden sonra mı?
ask-time-which = { $when_date }: hangi saat?
choice-time = { $when_time }
say-time-unreadable = Bunda bir saat okuyamadım. Lütfen şöyle yazın: 8:30 am
choice-pick = Günü düğmelerle seç
ask-month = Hangi ay?
choice-month = { $when_month }
choice-number = { $number }

# The read-back
ask-check =
    Lütfen bunu tebligatınızla karşılaştırın:
    { $what }
    { $when }
    { $place }
    Hepsi doğru mu?
ask-check-doubt =
    Lütfen bir kez daha bakın:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Tebligatınızda böyle mi yazıyor?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Evet, hepsi doğru
choice-change = Hayır, bir şeyi değiştir
choice-meant = Kastettiğim gün: { $when_date }
say-doubt-past = Bu gün geçti bile.
say-doubt-today-past = Bu saat bugün geçti bile.
say-doubt-far = Buna daha uzun yıllar var.
say-doubt-weekend = Bu bir hafta sonu. Mahkemeler genelde kapalıdır.
say-doubt-holiday = Bu bir federal tatil günü. Mahkemeler genelde kapalıdır.
say-doubt-early = { $when_time } bir duruşma için çok erken.
say-doubt-late = { $when_time } bir duruşma için çok geç.
say-doubt-weekday = Haftanın başka bir gününü yazdınız. O tarih: { $when_date }
say-doubt-year = Yılı yazmadınız. Bu: { $when_date }
say-doubt-zone = Başka bir yerin saatini yazdınız. Tebligattaki saat { $when_city } saatidir. Orada { $when_time } yazıyor mu?
ask-fix = Neyi değiştirelim?
choice-fix-date = Gün veya saat
choice-fix-place = Mahkeme veya yer
choice-fix-city = Şehir ve saati
choice-fix-kind = Duruşmanın türü
choice-fix-who = Duruşma kimin

# The list
ask-list = Hangisi?
ask-list-empty = Burada henüz duruşma yok.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (iki tarih var)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (iki yer var)
choice-hearing-awaited = { $what }: henüz tarih yok
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Henüz tarih yok. Kontrol etmeye devam edin.
choice-do-change = Günü, saati, yeri değiştir
choice-do-cancel = Bu duruşma iptal edildi
choice-do-list = Listeye dön
ask-sure =
    { $what }, { $when }
    En yeni tebligatınızda bu duruşmanın iptal edildiği yazıyor mu? Emin değilseniz önce bir avukata sorun. Duruşmaya gitmemek sınır dışı kararı demek olabilir.
ask-sure-awaited = Bu duruşmayı unutalım mı?
choice-sure-yes = Evet, iptal edildi
choice-sure-no = Hayır, kalsın
say-nothing-changed = Hiçbir şey değişmedi.
say-hearing-gone = O duruşma artık listenizde yok.

# Answers to reminders
say-thanks = Teşekkürler. Lütfen o güne kadar tarihinizi kontrol etmeye devam edin.
say-help-comes =
    Bize söylediğiniz için teşekkürler. Yardıma ihtiyacınız olduğunu ofise bildirdik.
    { $call }
say-call-lawyer = Arayabileceğiniz kişi: { $name }, { $phone }
say-call-lawyer-hours = Arayabileceğiniz kişi: { $name }, { $phone } ({ $hours })
say-call-line = Avukat bulmanıza yardım edebilirler: { $phone }
say-call-line-hours = Avukat bulmanıza yardım edebilirler: { $phone } ({ $hours })
say-call-nobody = Sizi arayacaklar.
counsel = { $from }: önceki mesajlarımızdaki avukat numarası artık geçerli değil. { $call }
counsel-other = { $from } ({ $names }): önceki mesajlarımızdaki avukat numarası artık geçerli değil. { $call }
discreet-counsel = { $from }: bundan sonra eski numarayı değil, { $phone } numarasını arayın.
reply-date = { $sender }: yeni bir tarih var mı? Lütfen en yeni mektubunuza bakın.
reply-call-today = { $sender }: bugün sizi arayacağız. Lütfen telefonunuzu yanınızda tutun.
say-after-nodate = Teşekkürler. Lütfen her hafta yeni tarih var mı, kontrol edin: 1-800-898-7180. Yalnız mahkemeden gelen belgeler resmidir.
say-after-over = Bize söylediğiniz için teşekkürler. Bunu size artık hatırlatmayacağız.

# Menu, settings, help
ask-menu = Sizin için ne yapabiliriz?
choice-go-hearings = Duruşmalarım
choice-go-new = Duruşma ekle
choice-go-settings = Ayarlar
choice-go-help = Yardıma ihtiyacım var
ask-settings = Diliniz: { $language }. Mesajlarınız: { $wording }.
say-wording-discreet = kısa, ayrıntısız
say-wording-plain = bütün ayrıntılarla
choice-set-language = Dili değiştir
choice-set-wording = Kısa veya ayrıntılı
choice-set-zone = Yaşadığım yerin saati
choice-set-stop = Artık mesaj istemiyorum
ask-language-again = Hangi dili istersiniz?
say-language-set = Bundan sonra Türkçe yazıyoruz.
ask-wording = Hatırlatmalarımız nasıl olsun? Kısa: "{ $sender }: randevunuz 15 Ara Sal, 8:30 AM". Ayrıntılı: her şey mesajda yazar. Telefonunuzu başka kimler görebilir, düşünün.
choice-wording-discreet = Kısa, ayrıntısız
choice-wording-plain = Bütün ayrıntılarla
say-wording-set-discreet = Hatırlatmalarınız artık kısa ve konuyu söylemiyor.
say-wording-set-plain = Hatırlatmalarınızda artık bütün ayrıntılar var. Telefonunuzu gören herkes okuyabilir.
say-zone-set = Teşekkürler. Size yaşadığınız yerin gündüz saatlerinde yazarız.
ask-stop = Bütün mesajları durduralım mı? Duruşmalarınız olduğu gibi kalır, ama kimse size hatırlatmaz.
choice-stop-all = Bütün mesajları durdur
choice-stop-no = Hayır, yazmaya devam edin
say-help =
    Biz { $sender }. İnsanlara duruşmalarını hatırlatırız. Mahkeme değiliz.
    { $call }
    Bütün mesajları durdurmak için STOP gönderin. Menü için MENU gönderin.

# Stop and start
say-stopped = { $sender }: artık bizden mesaj almayacaksınız. Yeniden başlamak için START gönderin.
say-restarted-here = Yeniden hoş geldiniz. Bizden SMS de alıyorsanız oradan da START gönderin.
say-wrong-number = Özür dileriz. Bu numaraya bir daha yazmayacağız.
ask-leave = Bir soru yarım kaldı. Neyi durduralım?
choice-leave-question = Yalnız o soruyu
say-left = Tamam, onu bırakıyoruz.

# Whatever else comes
choice-back = Geri
say-choose = Lütfen bunlardan birini seçin.
say-choose-number = Lütfen bir sayıyla cevap verin.
say-not-understood = Bunu anlamadım.
say-you-are-welcome = Rica ederiz. İstediğiniz zaman MENU gönderin.
say-number-dropped = A-number gibi görünen bir numara gönderdiniz. Onu çıkardık ve saklamadık. Lütfen onu hiçbir zaman mesajla göndermeyin.
say-names-dropped = O belgedeki adları saklamadık.
say-cannot-read-voice = Burada sesli mesaj dinleyemiyoruz. Lütfen yazın.
say-cannot-read-photo = Burada resim veya dosya okuyamıyoruz. Lütfen tebligatta yazan günü ve saati yazın.
say-cannot-read-other = Burada yalnız yazı okuyabiliyoruz. Lütfen yazın.
say-cannot-read-old-button = O düğme daha eski bir soruya ait.

## When it is unclear, or too much

say-we-were-at = Biraz zaman geçti. Şu sorudaydık:
say-please-wait = Bir anda çok mesaj geldi. Lütfen on dakika bekleyin, sonra yeniden yazın. Bütün mesajları durdurmak için STOP gönderin.
say-cannot-read-edit = Eski bir mesajdaki değişiklikleri göremiyoruz. Lütfen yeniden yazın.
say-write-in-private = Aynı anda yalnız bir kişiyle konuşurum. Lütfen bana özel sohbetten yazın. Şimdi bu gruptan çıkıyorum.
ask-stop-which = Daha az mesaj istiyorsunuz. Neyi durduralım?
choice-stop-about = Yalnız { $name } hakkındakileri
staff-unclear-text = { $label } okuyamadığımız bir şey yazdı. Lütfen iletişime geçin.
staff-unclear-unfinished = { $label } bir tarih yazdı ama onaylamadı. Sayılmıyor ve kimseye hatırlatılmıyor. Lütfen sorun.
staff-unclear-stop = { $label } daha az mesaj istiyor, ama hangileri belli değil. Lütfen kendisine sorun.

## Delivery: why something did not arrive, and who is asked then

why-stopped = artık mesaj istemedi
why-number = numara çalışmıyor veya SMS almıyor
why-account = hizmet sağlayıcı hesabımızı veya ayarlarımızı kabul etmiyor
why-filtered = telefon şirketleri mesajlarımızı tutuyor
why-phone = telefon kapalı veya kapsama dışında
why-provider = hizmet sağlayıcıya ulaşılamıyor
why-blocked = botu engelledi
why-gone = sohbet artık yok
why-unreadable = hizmet sağlayıcı metnimizi okuyamıyor
why-unknown = hizmet sağlayıcı bilmediğimiz bir neden bildirdi
why-twice = başka bir program aynı botu kullanıyor
why-throttled = bir anda çok fazla mesaj
why-late = yardım için çok geçti
relay-ask = { $sender }: takip ettiğiniz randevu için cevap alamadık: { $when }. Lütfen kişinin bundan haberi olsun.
staff-silent = { $label } uzun süredir ses vermedi. Telefon hâlâ onun mu, şimdi soruyoruz. Lütfen arayın.
staff-silent-many = Uzun süredir ses vermeyen telefonlar: { $count }. Lütfen arama listesine bakın.
staff-load = { $channel }: yarınki hatırlatmalar, sessiz saatlerden önceki süreye sığmıyor. Daha erken başlıyoruz.
discreet-still = Hâlâ siz misiniz? 1 = evet, göster. 2 = yanlış numara.
discreet-still-tap = Hâlâ siz misiniz?
choice-still-me = Evet, göster
choice-still-wrong = Yanlış numara

## Watching over it: alarms and the daily summary, for staff

staff-late-over = { $channel } mesajları yeniden gidiyor. { $minutes } dk geciktiler.
staff-job-failed = Şu iş olmadı: { $job } ({ $reason }). Sonra yeniden deneriz. Lütfen makineye bakın.
staff-job-down = { $since } tarihinden beri şu iş olmuyor: { $job } ({ $reason }). Her saat yeniden deniyoruz. Makinede { $command } ne yapılacağını söyler.
staff-clock-back = Makinenin saati { $minutes } dk geri alındı. Lütfen kontrol edin.
staff-disk = Disk neredeyse dolu: { $megabytes } MB kaldı. Lütfen yer açın, yoksa mesaj saklayamayız.
staff-case-ends = { $label }: kimse bize yeni bir tarih söylemedi. İki hafta sonra bu kaydı sileriz. Eksik bir tarih varsa lütfen ekleyin.
digest =
    Bugün ofis için:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 duruşma yakın ve doğrulanmadı.
   *[other] { $count } duruşma yakın ve doğrulanmadı.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 kişinin duruşması var ve ona hiçbir mesaj ulaşmıyor.
   *[other] { $count } kişinin duruşması var ve onlara hiçbir mesaj ulaşmıyor.
}
digest-tasks = { $count ->
    [one] 1 iş arama listesinde bekliyor.
   *[other] { $count } iş arama listesinde bekliyor.
}
digest-imports = { $count ->
    [one] 1 içe aktarma izin bekliyor.
   *[other] { $count } içe aktarma izin bekliyor.
}
digest-ending = Bir hafta içinde sileceğimiz kayıtlar: { $count }. Gönderilenlerin kanıtı gerekiyorsa şimdi yazdırın.
digest-paused = Gönderim durdu: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 bilgi metni yakında kontrol edilmeli.
   *[other] { $count } bilgi metni yakında kontrol edilmeli.
}
digest-more = ve { $count } tane daha

## The first day

profile-about = Randevularınızı kendi dilinizde hatırlatırız. Ücretsiz. Durdurmak için STOP gönderin.
profile-description = Hiçbir randevuyu kaçırmamanız için size hatırlatırız. Ücretsizdir. Başlamak için alttaki düğmeye basın. İstediğiniz zaman durdurmak için STOP gönderin.
staff-test = Bu bir denemedir. Ofis için uyarılar size buradan ulaşır.

## On paper

poster-title = Randevularınızı hatırlatırız
poster-why = Hiçbirini kaçırmamanız için. Kendi dilinizde. Ücretsiz.
poster-telegram = Telegram ile: telefonunuzun kamerasını bu kareye tutun, sonra düğmeye basın.
poster-sms = SMS ile: { $phone } numarasına "{ $word }" yazın
sheet-title = Randevu hatırlatmaları
sheet-name = Size ne diyelim? En iyisi bir takma ad.
sheet-number = Lütfen bu kâğıda tam adınızı veya bir A-number yazmayın.
sheet-phone = Cep telefonu numaranız
sheet-date = En yeni tebligatınızdaki gün, saat ve şehir
sheet-news = Bana ofisten haberler de gönderebilirsiniz. Bu ayrı bir seçimdir.
sheet-share = Bu kişiler de tarihlerim hakkında mesaj alabilir. Her biri kendi kâğıdını doldurur.
sheet-privacy = Yalnızca bu kâğıtta yazanları ve mesajlarımızı saklarız. Numaranızı reklam için kimseye vermeyiz. Dosyanız kapanınca hepsini sileriz.
sheet-signature = İmza
sheet-day = Bugünün tarihi
sheet-keep = Lütfen bu parçayı saklayın.
sheet-sender = Mesajlarımız { $phone } numarasından gelir ve şöyle başlar: { $sender }
sheet-never = Sizden hiçbir zaman para, şifre veya A-number istemeyiz.
sheet-call = Sorunuz mu var? Bizi arayın: { $phone }

## Settings and privacy

choice-set-second = İkinci dil
choice-set-code = Kod kelimem
choice-set-ways = Bana nereden yazıyorsunuz
choice-set-data = Hakkımda ne biliyorsunuz
ask-second = Bir metin { $language } dilinde yoksa hangi dili kullanalım?
choice-second-none = İkinci dil yok
say-second-set = Teşekkürler. Bir metin sizin dilinizde yoksa size { $language } dilinde gelir.
say-second-none = Tamam. İkinci bir dil kullanmıyoruz.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Kod kelimesi, bir mesajın gerçekten bizden geldiğini gösterir: hatırlatmalarımızda yazar. 3 ile 16 arası harf veya rakamdan oluşan tek bir kelime yazın, örneğin: mango7
ask-code-have = Kod kelimeniz { $code }. Hatırlatmalarınızda yazar; böylece bizden geldiklerini bilirsiniz. Değiştirmek için yeni bir kelime yazın.
choice-code-remove = Kod kelimesini kaldır
say-code-set = Kod kelimeniz artık { $code }. Lütfen kimseye söylemeyin.
say-code-removed = Hatırlatmalarınızda artık kod kelimesi yok.
say-code-unreadable = Lütfen en az 3 harfli tek bir kelime yazın, başka işaret olmasın. İçinde rakam olabilir.
say-code-long = Bu kelime çok uzun. Lütfen daha kısa birini seçin.
say-code-telling = Bu kelime mesajların konusunu başkalarına belli edebilir. Lütfen başka bir kelime seçin, örneğin bir meyve veya hayvan.
telling-words = göç göçmen mahkeme duruşma hâkim avukat sınırdışı deport iltica vize kefalet

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Size buradan yazıyoruz:
    { $ways }
choice-ways-sms = SMS ile de
choice-ways-telegram = Telegram ile de
choice-ways-moved = Numaram değişti
choice-ways-first = Önce nereden denensin
ask-first = Size önce nereden yazalım?
say-first-set = Tamam. Önce orayı deneriz.
say-move-code =
    Kodunuz: { $code }
    { $how }
    Bir kez çalışır, bir gün geçerlidir. Başka kimseye göstermeyin.
say-how-sms-here = Bunu öbür telefonunuzdan bu numaraya gönderin.
say-how-sms = Bunu telefonunuzdan SMS olarak şu numaraya gönderin: { $to }
say-how-telegram = Bunu bize Telegram'dan gönderin: { $to }
say-way-added = Tamamlandı. Mesajlarımız artık buraya da ulaşabilir.
say-way-moved = Tamamlandı. Bundan sonra size buradan yazıyoruz. Eski numaraya artık mesaj gitmez.
say-way-same = Kodu burada aldınız. Lütfen öbür telefondan gönderin.
say-way-taken = Bu telefonu kendimiz bağlayamadık. Ofise haber verildi, size yardım edecekler.
say-way-warning = Mesajlarınız artık şuraya da veya yalnız oraya gidiyor: { $way }. Bunu siz istemediyseniz lütfen { $phone } numarasını arayın.

# One case without messages
choice-do-mute = Bu dava için mesaj gelmesin
choice-do-unmute = Bu dava için yine mesaj gelsin
say-what-muted = { $what } (mesaj yok)
say-muted = Tamam. Bu dava hakkında, hiçbir tarihi için artık yazmıyoruz. Geri kalan her şey devam ediyor.
say-unmuted = Tamam. Bu dava hakkında, bütün tarihleri için yeniden mesaj alacaksınız.

# What we keep, and erasing it
ask-data = Hakkınızda sakladıklarımızı size gösterebilir veya silebiliriz.
choice-data-stored = Sakladıklarınızı göster
choice-data-erase = Beni sil
say-stored =
    Hakkınızda sakladıklarımız:
    { $lines }
    { $kept }
say-stored-language = Dil: { $language }
say-stored-second = İkinci dil: { $language }
say-stored-zone = Yaşadığınız yerin saati: { $zone }
say-stored-wording = Mesajlarınız: { $wording }
say-stored-code = Kod kelimesi: { $code }
say-stored-way = { $way }: { $when_date } günü kabul ettiniz
say-stored-way-office = { $way }: ofis, kabul ettiğinizi { $when_date } günü kaydetti
say-stored-way-silent = { $way }: mesaj yok
say-stored-people = Takip ettikleriniz: { $names }
say-stored-followers = { $count ->
    [one] 1 başka kişi duruşmalarınız hakkında mesaj alıyor.
   *[other] { $count } başka kişi duruşmalarınız hakkında mesaj alıyor.
}
say-stored-kept = { $days ->
    [one] Bir de aramızdaki mesajlar. Bir dava bitince bunları 1 gün sonra sileriz. "Beni sil" seçerseniz hepsini şimdi sileriz.
   *[other] Bir de aramızdaki mesajlar. Bir dava bitince bunları { $days } gün sonra sileriz. "Beni sil" seçerseniz hepsini şimdi sileriz.
}
ask-erase = Hakkınızda bildiğimiz her şeyi silelim mi? O zaman size kimse hatırlatmaz. Duruşmalarınız olduğu gibi kalır: lütfen yine de gidin.
choice-erase-yes = Evet, beni sil
choice-erase-no = Hayır, kalsın
ask-erase-sure = Bunu geri alamayız. Lütfen önce tarihlerinizi bir yere yazın. Her şey şimdi silinsin mi?
choice-erase-sure = Evet, her şeyi sil
say-erased = { $sender }: hakkınızda bildiklerimizi sildik. Artık bizden mesaj almayacaksınız. Yeniden başlamak için START gönderin.
staff-erased = Bir kişi, hakkında bildiklerimizi silmemizi istedi. Yapıldı.
staff-erased-stays = Bir kişi, hakkında bildiklerimizi silmemizi istedi. Yapıldı. Ofisin veya başkalarının takip ettiği bir dava onsuz devam ediyor: lütfen arama listesine bakın.
staff-two-people = { $label } şu telefonu kullanmak istiyor: { $way }. Bu telefonun kendi davası var. Hiçbir şey birleştirilmedi. Lütfen arayın.

## A hearing's life

# Without a date: what is asked once a week. Discreet first, then in full.
discreet-awaited = { $from }: randevunuz için tarih aldınız mı? Lütfen kontrol edin.
discreet-awaited-short = { $from }: tarih var mı?
discreet-awaited-other = { $from }: takip ettiğiniz randevu için tarih var mı? Lütfen kontrol edin.
awaited-check = { $from }: duruşmanız için tarih aldınız mı? Bakın: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Bir şey çıkmaması hiçbir zaman duruşma yok demek değildir. Yalnız mahkeme belgeleri resmidir.
awaited-check-other = { $from }: { $names } için duruşma tarihi var mı? Bakın: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Bir şey çıkmaması hiçbir zaman duruşma yok demek değildir. Yalnız mahkeme belgeleri resmidir.
awaited-stop = { $text } { $stop }
choice-havedate = Tarih var
choice-notyet = Henüz yok
choice-unask = Artık sormayın
choice-unset = Henüz tarihim yok
say-awaited =
    Kaydettik: henüz tarih yok. Size haftada bir soracağız.
    Lütfen siz de her hafta kontrol edin: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180
    Bir şey çıkmaması hiçbir zaman duruşma yok demek değildir. Yalnız mahkemeden gelen belgeler resmidir.
say-unasked = Tamam, artık sormuyoruz. Lütfen tarih var mı, kendiniz kontrol etmeye devam edin: 1-800-898-7180. Tarih gelince EKLE veya DURUŞMALAR gönderin.

# Missed, or over
choice-missed = Gidemedim
say-missed =
    Bu ciddi bir durum. Biri duruşmaya gitmezse hâkim o olmadan sınır dışı etme (ülkeden çıkarma) kararı verebilir.
    Lütfen bugün arayın. Mektup beklemeyin.
    { $call }
    Ofise haber verdik.
ask-over =
    { $what }, { $when }
    Bütün dava bitti mi, başka duruşma yok mu? Hâkim bir karar verdiyse ne demek olduğunu aynı gün bir avukata sorun.
ask-over-awaited = Bütün dava bitti mi, başka duruşma yok mu? Hâkim bir karar verdiyse ne demek olduğunu aynı gün bir avukata sorun.
choice-over-yes = Evet, bitti
choice-over-no = Hayır, hatırlatmaya devam

# Calendar and map
choice-do-over = Davam bitti
choice-do-calendar = Takvimime ekle
choice-do-map = Yeri haritada göster
calendar-title = { $sender }: randevu
say-calendar = Takviminiz için bir dosya. İçinde konu yazmaz. Tarih değişirse yeni bir dosya isteyin.
say-calendar-link = Bu bağlantı tarihi takviminize ekler. İçinde konu yazmaz: { $link }
say-calendar-none = Bu tarih için takvim dosyası yok.
say-map =
    { $place }
    { $link }
    Tebligatınızda yazan yere gidin.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Sorular ve cevaplar
choice-go-lawyer = Avukatımı ara
ask-guide = Ne bilmek istersiniz?
choice-guide-more = Başka sorular
guide-said =
    { $text }

    Kaynak: { $source } ({ $reviewed }). Hukuki tavsiye değildir.
guide-said-call =
    { $text }

    { $call }
    Kaynak: { $source } ({ $reviewed }). Hukuki tavsiye değildir.
guide-own = { $text }

guide-dont_miss-title = Neden duruşmaya gitmeli?
guide-dont_miss =
    Her duruşma önemlidir, kısa olan da.

    Gitmezseniz hâkim siz olmadan sınır dışı etme (ülkeden çıkarma) kararı verebilir. Geç kalmak gitmemek sayılabilir.

    İlk belgenizde (NTA) tarih yoksa bile bu böyledir.

    Tarih değişebilir, daha erken bir güne de alınabilir. Her hafta kontrol edin:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Bir şey çıkmazsa kontrol etmeye devam edin. Yalnız mahkemeden gelen belgeler resmidir.

    Mahkemeden gelen her mektubu açın. Bir avukatla erkenden görüşün.
guide-dont_miss-sms = Her duruşma önemli. Gitmezseniz veya geç kalırsanız hâkim sınır dışı (ülkeden çıkarma) kararı verebilir. İlk belgede (NTA) tarih yoksa bile. Her hafta bakın: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Bir şey çıkmazsa yine bakın. Yalnız mahkeme belgeleri resmidir.

guide-what_to_bring-title = Yanınıza ne almalı
guide-what_to_bring =
    Duruşmaya şunlar getirilir:
    - duruşma tebligatı
    - davanın ilk belgesi (NTA)
    - fotoğraflı kimlik
    - mahkemeden gelen bütün belgeler ve kopyaları
    - İngilizce olmayan belgelerin çevirileri

    Erken çıkın: güvenlik sırası var.

    Hâkimin okuması gereken belgelerin süresi vardır. Belgeleri avukatınıza sorun.
guide-what_to_bring-sms = Getirin: tebligat, ilk mahkeme belgesi (NTA), fotoğraflı kimlik, bütün mahkeme belgeleri ve kopyaları, çeviriler. Erken çıkın: güvenlik sırası var. Hâkime verilecek belgelerin süresi var: avukatınıza sorun.

guide-day_of_hearing-title = Duruşma günü
guide-day_of_hearing =
    Belirtilen saatte güvenlikten geçmiş ve salonda olun. Geç kalırsanız gelmemiş sayılabilirsiniz.

    Mahkemenin tercümanı ücretsizdir.

    Çıkmadan önce sonraki tarihin yazdığı belgeyi arayın. Yok mu? İsteyin ve kontrol edin: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180.

    Sonra yeni tarihi bize söyleyin. Biz size hatırlatırız.
guide-day_of_hearing-sms = Belirtilen saatte güvenlikten geçmiş ve salonda olun: geç kalan gelmemiş sayılabilir. Mahkemenin tercümanı ücretsizdir. Çıkmadan önce sonraki tarihin yazdığı belgeyi isteyin. Sonra yeni tarihi bize söyleyin.

guide-in_person_or_online-title = Kendiniz mi, internetten mi?
guide-in_person_or_online =
    Tebligatınız veya mahkeme internetten demedikçe kendiniz gidin.

    Yalnızca bir video bağlantısı, duruşmanın internetten olduğu anlamına gelmez. Hâkim değişince bağlantı da değişebilir.

    Emin değil misiniz? Tebligatınızdaki mahkemeyi veya 1-800-898-7180 numarasını arayın. Hâkimden internetten duruşma istemeyi bir avukata sorun. Hâkim kabul edene kadar kendiniz gitmelisiniz.
guide-in_person_or_online-sms = Tebligatınız veya mahkeme internetten demedikçe kendiniz gidin. Video bağlantısı tek başına internetten demek değildir. Hâkimden nasıl isteneceğini bir avukata sorun. Hâkim kabul edene kadar kendiniz gidin.

guide-cannot_go-title = Gidemezsem
guide-cannot_go =
    Başka bir gün veya başka bir mahkeme istemek, hâkim kabul edene kadar kimseyi gitmekten kurtarmaz. Taşınmak davayı taşımaz.

    Orada olmayan kişi hakkında sınır dışı etme (ülkeden çıkarma) kararı çıkabilir; hasta veya uzakta olsa bile.

    Bir avukat o günden önce hâkimden isteyebilir. Hemen arayın, beklemeyin.
guide-cannot_go-sms = Başka gün veya mahkeme istemek, hâkim kabul edene kadar kimseyi gitmekten kurtarmaz. Orada olmayana sınır dışı (ülkeden çıkarma) kararı çıkabilir. Bir avukat o günden önce hâkimden isteyebilir. Hemen arayın.

guide-moved-title = Taşındım
guide-moved =
    Bize söylemek mahkemeye söylemek değildir. Avukata, postaneye veya USCIS'e söylemek de öyle.

    1. Mahkeme: EOIR-33 formu (adres değişikliği), 5 gün içinde. Her kişi için bir form ve ICE avukatlarına (OPLA) bir kopya. İnternetten de olur: https://respondentaccess.eoir.justice.gov
    2. USCIS: AR-11 formu veya internet hesabınız, 10 gün içinde.
    3. ICE, oraya gidiyorsanız: https://www.ice.gov/check-in, 5 iş günü içinde.

    Mahkeme mektuplarını son adresinize gönderir. Oraya gönderdiği geçerlidir.
    Taşınmak davanızı başka bir mahkemeye taşımaz.
guide-moved-sms = Bize, postaneye veya USCIS'e söylemek mahkemeye söylemek değildir. Mahkeme: EOIR-33 formu (yeni adres), 5 gün içinde, kişi başına bir: https://respondentaccess.eoir.justice.gov USCIS: AR-11 formu, 10 gün. ICE, oraya gidiyorsanız: 5 iş günü. Taşınmak davayı taşımaz.

guide-afraid_to_go-title = Gitmeye korkuyorum
guide-afraid_to_go =
    İki şey de doğru:
    - Mayıs 2025'ten beri ICE, göçmenlik mahkemelerinde insanları yakaladı.
    - Duruşmaya gitmezseniz hâkim siz olmadan sınır dışı etme (ülkeden çıkarma) kararı verebilir.

    O günden önce bir avukatla veya hukuki yardım veren bir kuruluşla konuşun. Şunları sorabilirsiniz:
    - Hâkimden internetten duruşma isteyebilir miyim?
    - Hükümet davamın kapatılmasını (dismiss) isterse ne olur? Bu her zaman iyi haber değildir.

    Nereye gittiğinizi güvendiğiniz birine söyleyin. Aileniz gözaltındaki bir kişiyi burada arayabilir: https://locator.ice.gov (A-number gerekir: evde saklayın, buraya hiçbir zaman göndermeyin).
guide-afraid_to_go-sms = İki şey de doğru. Mayıs 2025'ten beri ICE göçmenlik mahkemelerinde insanları yakaladı. Gitmezseniz hâkim sınır dışı (ülkeden çıkarma) kararı verebilir. Önce bir avukatla konuşun, internetten duruşmayı da sorun. Güvendiğiniz birine haber verin.

guide-interpreter-title = Ücretsiz tercüman
guide-interpreter =
    Göçmenlik mahkemesinde tercüman ücretsizdir.

    Mahkemeye veya hâkime dilinizi, lehçenizi ve memleketinizi söyleyin.

    Aileniz ve arkadaşlarınız mahkemede sizin için tercümanlık yapamaz.

    Tercümanı anlamıyorsanız hâkime söyleyin.

    USCIS'teki bir görüşme için mektubunda yazanı okuyun.
guide-interpreter-sms = Göçmenlik mahkemesinde tercüman ücretsizdir. Mahkemeye dilinizi, lehçenizi ve memleketinizi söyleyin. Aileniz mahkemede tercümanlık yapamaz. USCIS'teki görüşme için mektubunda yazanı okuyun.

guide-find_a_lawyer-title = Avukat bulmak
guide-find_a_lawyer =
    Bütün belgelerinizle bir avukata erkenden gidin.

    Göçmenlik konusunda yalnız avukatlar ve ABD Adalet Bakanlığının (Justice Department) yetki verdiği yardımcılar hukuki tavsiye verebilir. Başka kimse veremez.

    Mahkemenin ücretsiz veya ucuz yardım listesi:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Bütün belgelerle bir avukata erken gidin. Yalnız avukatlar ve Justice Department'ın yetki verdiği yardımcılar hukuki tavsiye verebilir. Ücretsiz veya ucuz: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Dolandırıcılara dikkat
guide-scams =
    Bazı kişiler kendini mahkeme, avukat veya ICE gibi gösterir. Görüntülü sahte duruşma yapar, "kefalet" parası ister veya sahte numarayla ararlar.

    Biz hiçbir zaman para, A-number, Social Security numarası veya şifre istemeyiz. Mahkeme buradan size hiçbir zaman bağlantı göndermez.

    Devletin gerçek sayfaları .gov ile biter.

    Emin değil misiniz? Avukatınızı veya tebligatınızdaki numaradan mahkemeyi arayın. Bildirin: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Hiçbir zaman para, A-number veya şifre istemeyiz. Mahkeme buradan bağlantı göndermez. Devletin gerçek sayfaları .gov ile biter. Sahte görüntülü duruşmalar ve sahte numaralar var. Bildirin: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Mahkemeden mektup veya karar
guide-letter_or_order =
    Mahkemeden gelen her mektubu hemen açın. Tarihinizi değiştirebilir veya sizden bir şey isteyebilir.

    Sınır dışı etme (ülkeden çıkarma) kararı: aynı gün bir avukatla konuşun. Cevap vermenin yolları olabilir, ama zaman kısadır: haftalar değil, günler. Gidilmeyen bir duruşmadan sonra karar hemen geçerlidir.

    Biri davanızın kapatılmasını (dismiss) kabul etmenizi mi istiyor? Önce bir avukatla konuşun. 2025'ten beri bu, bazı kişiler için hızlı sınır dışı ile bitti.

    Bütün belgeleri saklayın.
guide-letter_or_order-sms = Mahkemeden gelen her mektubu hemen açın. Sınır dışı (ülkeden çıkarma) kararı gelirse aynı gün bir avukatla konuşun: haftalar değil, günler var. Davanın kapatılmasını (dismiss) kabul etmeden önce bir avukatla konuşun.

guide-missed-title = Duruşmaya gidemedim
guide-missed =
    Biri duruşmaya gitmezse hâkim o olmadan sınır dışı etme (ülkeden çıkarma) kararı verebilir. Böyle bir karar hemen geçerlidir.

    Hâkimden davayı yeniden açmasını istemenin bir yolu olabilir, genelde yalnız bir kez. Zaman kısadır: haftalar değil, günler.

    Bugün bir avukatla konuşun. Hâkimin kararını duymak için: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Bir şey çıkmazsa kontrol etmeye devam edin.
guide-missed-sms = Hâkim siz olmadan sınır dışı (ülkeden çıkarma) kararı verebilir ve karar hemen geçerlidir. Davayı yeniden açmasını istemenin bir yolu olabilir, genelde bir kez. Haftalar değil, günler var. Bugün bir avukatla konuşun.

# Family: who follows whom, and the codes by which they find each other
choice-go-family = Aile
ask-family = Aile: ne yapmak istersiniz?
choice-family-list = Tarihlerimi kim takip ediyor
choice-family-invite = Bir yakınımı davet et
choice-family-give = Duruşması olan kişiye kod ver
choice-family-code = Bir kodum var
choice-family-leave = Birini takip etmeyi bırak
ask-family-name = Kimi davet etmek istersiniz? Takma ad yeter, örneğin "kardeşim". Lütfen tam ad göndermeyin.
ask-family-calls = { $name } size ne der? En iyisi bir takma ad, örneğin "Anne" veya "Ali Amca".
say-family-code =
    Lütfen bu kodu { $name } kişisine kendiniz verin. Bir kez çalışır, 7 gün geçerlidir.
    { $ways }
family-way-code = Kod: { $code }
family-way-sms = Kodu SMS ile şu numaraya gönderebilir: { $phone }
family-way-link = Veya bunu Telegram'da açabilir: { $link }
ask-family-code = Lütfen size verilen kodu yazın.
say-family-code-wrong = Bu kod çalışmıyor. Lütfen yenisini isteyin.
say-family-joined = Oldu. Artık { $name } kişisini takip ediyor ve aynı hatırlatmaları alıyorsunuz.
say-family-linked = Oldu. { $name } kişisinin sizin için yazdıkları artık sizin elinizde. Tarihlerinizi kimin takip edeceğine siz karar verirsiniz.
ask-family-list = Bu kişiler tarihlerinizi takip ediyor veya bunu istiyor:
ask-family-nobody = Tarihlerinizi başka kimse takip etmiyor.
choice-family-approved = { $name }: tarihleri alıyor
choice-family-pending = { $name }: cevap bekliyor
ask-family-allow = { $name } bütün tarihlerinizi görsün ve hatırlatma alsın mı?
ask-family-remove = { $name } tarihleriniz için hatırlatma alıyor. Bunu bitirelim mi?
say-family-approved = Tamam. { $name } bundan sonra tarihlerinizi alır.
say-family-removed = Tamam. { $name } tarihleriniz hakkında bizden artık bir şey duymaz. Kullanılmamış kodlar artık çalışmaz.
ask-family-leave = Artık kimi takip etmek istemiyorsunuz?
say-family-left = Artık { $name } kişisini takip etmiyorsunuz.
say-family-offer = Bu hatırlatmaları { $name } de alsın mı? { $name } için kod almak üzere AİLE gönderin.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: bir mesajınız var.
staff-broadcast-asked = { $name } şu mesajı onaylamanızı istiyor: "{ $title }". Alacak kişi sayısı: { $count }. Görmek için /broadcast gönderin.
staff-broadcast-grown = "{ $name }" mesajı durduruldu: şimdi onaylanandan ({ $count }) daha çok kişi alacak. Lütfen bakın.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = bize mahkemenin bu gün kapalı olduğu söylendi. Bu hiçbir şeyi iptal etmez. Gitmeden kontrol edin.
sms-closed-short = mahkeme kapalı olabilir. İptal yok: önce kontrol edin.
rich-closed = Bize mahkemenin bu gün kapalı olduğu söylendi. Bu hiçbir şeyi iptal etmez. Gitmeden kontrol edin.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Bize şu mahkemenin kapalı olduğu söylendi: { $court }, { $date }. Bu mesaj hiçbir şeyi iptal etmez. Gitmeden kontrol edin: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Yalnız mahkeme belgeleri resmidir. Sorular: { $phone }
ready-court_moved = Bize şu mahkemenin taşındığı söylendi: { $court }. Yeni yer: { $place }. Mahkeme başka bir şey demedikçe gün ve saat aynıdır. En yeni bildirimdeki yere uyun ve kontrol edin: https://acis.eoir.justice.gov/en/ veya 1-800-898-7180. Sorular: { $phone }
ready-office_moved = Ofisimiz taşındı. Yeni adres: { $place }. Yalnız ofisimiz taşındı: duruşmalarınız olduğu yerde. Sorular: { $phone }
ready-new_attorney = Davanın avukatı artık { $attorney }: { $number }. Lütfen bundan sonra orayı arayın. Duruşmalar olduğu gibi kalıyor. Anlaşılmayan bir şey varsa bizi arayın: { $phone }
ready-rights_session = Haklarınız üzerine ücretsiz bir konuşmaya davetlisiniz: { $when }. Yer: { $place }. Genel bilgidir, hukuki tavsiye değildir. Kendi davanızdan söz etmeniz gerekmez. Sorular: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Ofisten haberler
ask-news = Hatırlatmaların yanında ofisin bazen birçok kişi için haberi olur, örneğin haklar üzerine bir konuşma ya da yeni bir yardım. Size bunları da yazabilir miyiz? İstediğiniz zaman buradan durdurabilirsiniz, hatırlatmalar sürer.
ask-news-have = Ofisten haberleri de alıyorsunuz. Hâlâ istiyor musunuz? Hatırlatmalar her durumda sürer.
choice-news-yes = Evet, haberler de
choice-news-no = Hayır, yalnız hatırlatmalar
say-news-on = Teşekkürler. Artık ofisten haberleri de alacaksınız.
say-news-off = Tamam. Artık haber almayacaksınız. Hatırlatmalar sürer.
