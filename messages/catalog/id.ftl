# Bahasa Indonesia. Sapaan "Anda", kalimat pendek, kata yang selalu sama: sidang, pengadilan, hakim, pengacara,
# surat panggilan (kertas pengadilan yang memuat tanggal), janji temu (kata netral), pengingat, perintah deportasi,
# kata kode, kerabat, tahanan, uang jaminan.
# signed: no
# Hanya huruf dan tanda yang murah untuk SMS.

language-name = Bahasa Indonesia

## Dates

time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $weekday }, { $day } { $month } { $year }
date-without-year = { $weekday }, { $day } { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, waktu { $city }
short-when = { $day }, { $time }
when-today = Hari ini, { $when }
when-tomorrow = Besok, { $when }

## Words

yes = Ya
no = Tidak
back = Kembali
cancel-word = Batal
list-separator = {", "}

## Kinds

kind-master = Sidang singkat (master)
kind-individual = Sidang lengkap (individual)
kind-bond = Sidang uang jaminan
kind-fear_review = Peninjauan wawancara rasa takut
kind-status_or_other_court = Sidang lain di pengadilan
kind-uscis_biometrics = Sidik jari di USCIS (biometrics)
kind-uscis_interview = Wawancara di USCIS
kind-ice_checkin = Lapor ke ICE (check-in)
kind-filing_deadline = Batas waktu surat-surat
kind-other = Janji temu lain

kind-master-long = Sidang "master": sidang singkat, sering yang pertama. Banyak orang dipanggil pada jam yang sama.
kind-individual-long = Sidang "individual": sidang lengkap. Hakim mendengarkan seluruh perkara.
kind-bond-long = Sidang uang jaminan: tentang keluar dari tahanan.
kind-fear_review-long = Peninjauan: hakim melihat lagi keputusan wawancara tentang rasa takut.
kind-status_or_other_court-long = Sidang di pengadilan imigrasi.
kind-uscis_biometrics-long = USCIS mengambil sidik jari dan foto.
kind-uscis_interview-long = Petugas USCIS bertanya tentang permohonan.
kind-ice_checkin-long = Datang atau melapor ke ICE.
kind-filing_deadline-long = Hari terakhir untuk menyerahkan surat-surat.
kind-other-long = Janji temu yang diketik oleh seseorang.

your-master = sidang singkat Anda (master) di pengadilan
your-master-short = sidang singkat Anda
your-individual = sidang lengkap Anda (individual) di pengadilan
your-individual-short = sidang lengkap Anda
your-bond = sidang uang jaminan Anda
your-fear_review = peninjauan hakim atas wawancara rasa takut Anda
your-fear_review-short = peninjauan oleh hakim
your-status_or_other_court = sidang Anda di pengadilan
your-status_or_other_court-short = sidang Anda
your-uscis_biometrics = janji sidik jari Anda di USCIS
your-uscis_interview = wawancara Anda di USCIS
your-ice_checkin = waktu Anda melapor ke ICE (check-in)
your-filing_deadline = batas waktu Anda menyerahkan surat-surat
your-other = janji temu Anda

of-master = { $names }: sidang singkat (master) di pengadilan
of-master-short = { $names }: sidang singkat
of-individual = { $names }: sidang lengkap (individual) di pengadilan
of-individual-short = { $names }: sidang lengkap
of-bond = { $names }: sidang uang jaminan
of-fear_review = { $names }: peninjauan hakim atas wawancara rasa takut
of-fear_review-short = { $names }: peninjauan oleh hakim
of-status_or_other_court = { $names }: sidang di pengadilan
of-status_or_other_court-short = { $names }: sidang
of-uscis_biometrics = { $names }: janji sidik jari di USCIS
of-uscis_interview = { $names }: wawancara di USCIS
of-ice_checkin = { $names }: waktu melapor ke ICE (check-in)
of-filing_deadline = { $names }: batas waktu menyerahkan surat-surat
of-other = { $names }: janji temu

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
    kami catat: { $what }
    { $when }
sms-changed =
    tanggal baru: { $what }
    Semula { $old }
    Kini { $when }
sms-changed-place =
    tempat baru: { $what }
    { $when }
sms-cancelled =
    kami diberi tahu tanggal ini tidak berlaku lagi: { $what }
    { $when }
    Periksa apakah ini benar.
sms-nudge =
    mohon periksa minggu ini: { $what }
    { $when }
sms-disputed =
    kami punya { $count } tanggal: { $what }
    { $dates }
    Kami tidak tahu mana yang benar. Periksa hari ini.
sms-disputed-place =
    kami punya { $count } tempat: { $what }
    { $when }
    Kami tidak tahu mana yang benar. Periksa hari ini.
sms-several = { $count } tanggal
sms-several-confirmation = { $count } tanggal dicatat
sms-several-changed = { $count } perubahan
sms-several-cancelled = kami diberi tahu { $count } tanggal ini tidak berlaku lagi
sms-several-nudge = mohon periksa { $count } tanggal ini minggu ini
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Semula { $old }
    Kini { $when }
sms-item-disputed =
    - { $what }: { $count } tanggal
    { $dates }
    Kami tidak tahu mana yang benar. Periksa hari ini.
sms-item-disputed-place =
    - { $what }: { $count } tempat
    { $when }
    Kami tidak tahu mana yang benar. Periksa hari ini.
sms-place = { $place } (ikuti surat panggilan)
sms-place-aged = { $place } (data { $as_of }; ikuti surat panggilan)
sms-place-unknown = Tempat: lihat surat panggilan
sms-online = Ikut { $medium }: lihat surat panggilan


medium-video = lewat video
medium-internet = lewat internet
medium-phone = lewat telepon

do-court-papers = Tanya pengacara sekarang, surat apa saja yang perlu.
do-court-papers-short = Tanya pengacara soal surat-surat.
do-court-plan = Atur sekarang perjalanan, kerja dan penjagaan anak.
do-court-plan-short = Atur perjalanan, kerja, anak.
do-court-bring = Bawa surat panggilan, kartu identitas berfoto dan semua surat pengadilan. Berangkat lebih awal: ada antrean keamanan.
do-court-bring-short = Bawa panggilan, ID, surat. Berangkat awal.
do-court-today = Pukul { $time } Anda harus sudah lewat pemeriksaan keamanan dan ada di ruang sidang.
do-court-today-short = Lewat keamanan, di ruang sebelum { $time }.
do-urgent = Ini mendesak. Telepon pengacara sekarang.
do-uscis-papers = Baca lagi surat USCIS dan siapkan surat-suratnya.
do-uscis-plan = Atur sekarang perjalanan, kerja dan penjagaan anak.
do-uscis-bring = Bawa surat USCIS dan kartu identitas berfoto. Berangkat lebih awal.
do-uscis-today = Tiba sebelum { $time } dengan surat itu dan kartu identitas berfoto.
do-uscis-today-short = Tiba sebelum { $time } dengan surat dan ID.
do-ice-papers = Bicara dengan pengacara sebelum hari itu.
do-ice-plan = Bicara dengan pengacara sebelum hari itu.
do-ice-bring = Bicara dengan pengacara sebelum pergi. Bawa surat-surat ICE.
do-ice-today = Bawa surat-surat ICE. Beri tahu orang yang Anda percaya ke mana Anda pergi.
do-filing-papers = Tanya pengacara sekarang apakah tanggal ini benar.
do-filing-plan = Tanya pengacara sekarang apakah tanggal ini benar.
do-filing-bring = Telepon pengacara hari ini tentang tanggal ini.
do-filing-today = Telepon pengacara sekarang tentang tanggal ini.
do-other-papers = Tulis di kalender Anda.
do-other-plan = Atur sekarang perjalanan, kerja dan penjagaan anak.
do-other-bring = Siapkan surat-surat Anda. Berangkat lebih awal.
do-other-today = Berangkat lebih awal.

miss-court = Jika Anda tidak datang, hakim dapat memerintahkan deportasi.
miss-court-short = Jika absen, hakim dapat perintahkan deportasi.
miss-court-other = Jika ia tidak datang, hakim dapat memerintahkan deportasi.
miss-court-other-short = Jika absen, hakim dapat perintahkan deportasi.
miss-bond = Tidak datang dapat merugikan perkara.
miss-uscis_biometrics = Jika Anda tidak datang, USCIS dapat menganggap permohonan ditinggalkan.
miss-uscis_biometrics-short = Jika absen, permohonan dapat ditutup.
miss-uscis_biometrics-other = Jika ia tidak datang, USCIS dapat menganggap permohonan ditinggalkan.
miss-uscis_biometrics-other-short = Jika absen, permohonan dapat ditutup.
miss-uscis_interview = Tidak datang dapat merugikan permohonan.
miss-ice_checkin = Tidak datang dapat berakibat berat. Tanya pengacara.
miss-ice_checkin-short = Tidak datang dapat berakibat berat.
miss-filing_deadline = Surat-surat harus tiba paling lambat hari itu. Yang terlambat mungkin tidak diterima.
miss-filing_deadline-short = Surat terlambat mungkin ditolak.

sms-check-court = Tanggal bisa berubah, juga lebih awal. Periksa https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Hanya surat pengadilan yang resmi.
sms-check-court-short = Tanggal bisa maju: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Hanya surat pengadilan yang resmi.
sms-check-bond = Sidang jaminan tidak ada di https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Tanya pengacara. Hanya surat pengadilan yang resmi.
sms-check-bond-short = Sidang jaminan tidak ada di https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Hanya surat pengadilan yang resmi.
sms-check-uscis = Tanggal bisa berubah. Yang berlaku surat USCIS terbaru.
sms-check-ice = Tanggal bisa berubah. Yang berlaku surat ICE terbaru: https://www.ice.gov/check-in
sms-check-ice-short = Yang berlaku surat ICE terbaru: https://www.ice.gov/check-in
sms-check-filing = Tanggal ini diketik seseorang. Kami tidak memeriksanya.
sms-check-filing-short = Tanggal ini tidak kami periksa.
sms-check-other = Tanggal bisa berubah. Lihat surat Anda yang terbaru.

sms-lawyer = Pengacara: { $name } { $phone }
sms-lawyer-hours = Pengacara: { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Pengacara: { $phone }
sms-help = { $name } dapat membantu mencari pengacara: { $phone }
sms-help-hours = { $name } dapat membantu mencari pengacara: { $phone } ({ $hours })
sms-help-unnamed = Kami dapat membantu mencari pengacara: { $phone }
sms-not-court = Kami bukan pengadilan. Ini bukan nasihat hukum.
sms-not-court-short = Bukan pengadilan, bukan nasihat hukum.
sms-not-official = Bukan nasihat hukum.
sms-stop = STOP untuk berhenti.

# Telegram, plain: blocks with a blank line between them.
rich-code = Kata kode Anda: { $code }
rich-reminder = Pengingat: { $what }
rich-confirmation =
    Dicatat: { $what }
    Mohon cocokkan dengan surat panggilan Anda.
rich-confirmation-then = Kami akan mengingatkan Anda sebelum hari itu.
rich-changed = Tanggalnya berubah: { $what }
rich-changed-place = Tempatnya berubah: { $what }
rich-cancelled =
    Kami diberi tahu bahwa tanggal ini tidak berlaku lagi: { $what }
    Mohon periksa apakah ini benar.
rich-nudge = Mohon periksa tanggal ini minggu ini: { $what }
rich-disputed =
    Kami punya { $count } tanggal untuk { $what }
    Kami tidak tahu mana yang benar. Mohon periksa hari ini.
rich-disputed-place =
    Kami punya { $count } tempat untuk { $what }
    Kami tidak tahu mana yang benar. Mohon periksa hari ini.
rich-several = Pengingat: { $count } tanggal
rich-several-confirmation =
    Dicatat: { $count } tanggal
    Mohon cocokkan dengan surat-surat panggilan Anda.
rich-several-confirmation-then = Kami akan mengingatkan Anda sebelum setiap hari itu.
rich-several-changed = { $count } perubahan
rich-several-cancelled =
    Kami diberi tahu bahwa { $count } tanggal ini tidak berlaku lagi.
    Mohon periksa apakah ini benar.
rich-several-nudge = Mohon periksa { $count } tanggal ini minggu ini.
rich-item = { $number }. { $what }
rich-when = Kapan: { $when }
rich-was = Semula: { $old }
rich-now = Kini: { $when }
rich-date-choice = - { $when }
rich-where = Di mana: { $place }
rich-where-notice = Ikuti tempat yang tertulis di surat panggilan Anda.
rich-where-aged = Ikuti tempat yang tertulis di surat panggilan Anda. Alamat kami berasal dari { $as_of }.
rich-where-unknown = Di mana: lihat tempatnya di surat panggilan Anda.
rich-where-medium = Caranya: { $medium }. Surat panggilan Anda menjelaskan cara ikut. Tautan saja tidak berarti sidangnya lewat internet.
rich-do = Yang perlu dilakukan: { $action }
rich-do-court-today-more = Jika Anda terlambat, itu dapat dianggap tidak datang. Antrean keamanan bisa panjang.
rich-do-court-bring-more = Juru bahasa dari pengadilan gratis.
rich-check-court =
    Tanggal bisa berubah, juga ke hari yang lebih awal. Periksa setiap minggu:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Jika tidak ada apa-apa, terus periksa. Hanya surat dari pengadilan yang resmi.
rich-check-bond =
    Sidang uang jaminan tidak ada di https://acis.eoir.justice.gov/en/ atau di telepon 1-800-898-7180. Tanya pengacara.
    Hanya surat dari pengadilan yang resmi.
rich-check-uscis = Tanggal bisa berubah. Yang berlaku adalah surat USCIS yang terbaru.
rich-check-ice =
    Tanggal bisa berubah. Yang berlaku adalah surat ICE Anda yang terbaru.
    https://www.ice.gov/check-in
rich-check-filing = Tanggal ini diketik oleh seseorang. Kami tidak memeriksanya. Tanya pengacara.
rich-check-other = Tanggal bisa berubah. Lihat surat Anda yang terbaru.
rich-lawyer = Pengacara: { $name }, { $phone }
rich-lawyer-hours = Pengacara: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Pengacara: { $phone }
rich-help = { $name } dapat membantu Anda mencari pengacara: { $phone }
rich-help-hours = { $name } dapat membantu Anda mencari pengacara: { $phone } ({ $hours })
rich-help-unnamed = Kami dapat membantu Anda mencari pengacara: { $phone }
rich-not-court = Kami bukan pengadilan. Ini bukan nasihat hukum.
rich-not-official = Ini bukan nasihat hukum.
rich-stop = Untuk menghentikan pesan ini, kirim STOP.

after-court = Sidang Anda pada { $date }. Apakah hakim memberi tanggal baru? Jika Anda tidak datang, telepon pengacara hari ini.
after-court-other = { $names }: sidangnya pada { $date }. Apakah hakim memberi tanggal baru? Jika tidak datang, telepon pengacara hari ini.
after-office = Janji temu Anda pada { $date }. Apakah Anda mendapat tanggal baru? Jika Anda tidak datang, telepon pengacara hari ini.
after-office-other = { $names }: janji temunya pada { $date }. Apakah ada tanggal baru? Jika tidak datang, telepon pengacara hari ini.

choice-ack = Saya akan datang
choice-ack-other = Sudah saya baca
choice-checked = Tanggalnya benar
choice-help = Saya perlu bantuan
choice-help-sms = Bantu saya
choice-differs = Tanggal saya lain
choice-differs-sms = Tanggal lain
choice-differs-other = Tanggalnya lain
choice-differs-other-sms = Tanggal lain
choice-more = Tunjukkan
choice-newdate = Ada tanggal baru
choice-nodate = Tidak ada
choice-over = Semua selesai

# Discreet: one SMS part. Nothing here may tell a stranger what it is about.
discreet-reminder = { $from }: janji temu Anda { $when } ({ $city }).
discreet-reminder-other = { $from }: janji temu yang Anda ikuti { $when } ({ $city }).
discreet-reminder-short = { $from }: janji { $when } ({ $city }).
discreet-confirmation = { $from }: dicatat, janji temu Anda { $when } ({ $city }).
discreet-confirmation-other = { $from }: dicatat, janji temu yang Anda ikuti { $when } ({ $city }).
discreet-confirmation-short = { $from }: dicatat, { $when } ({ $city }).
discreet-changed = { $from }: janji temu Anda berubah: semula { $old }, kini { $when } ({ $city }).
discreet-changed-other = { $from }: janji temu yang Anda ikuti berubah: semula { $old }, kini { $when } ({ $city }).
discreet-changed-short = { $from }: semula { $old }, kini { $when } ({ $city }).
discreet-changed-least = { $from }: semula { $old }, kini { $when }.
discreet-changed-place = { $from }: tempat janji temu Anda pada { $when } ({ $city }) berubah.
discreet-changed-place-other = { $from }: tempat janji temu yang Anda ikuti pada { $when } berubah.
discreet-changed-place-short = { $from }: tempat baru, { $when }.
discreet-cancelled = { $from }: janji temu Anda { $when } ({ $city }) tidak berlaku lagi.
discreet-cancelled-other = { $from }: janji temu yang Anda ikuti pada { $when } tidak berlaku lagi.
discreet-cancelled-short = { $from }: { $when } tidak berlaku lagi.
discreet-nudge = { $from }: mohon periksa janji temu Anda: { $when } ({ $city }).
discreet-nudge-other = { $from }: mohon periksa janji temu yang Anda ikuti: { $when } ({ $city }).
discreet-nudge-short = { $from }: mohon periksa { $when } ({ $city }).
discreet-disputed = { $from }: dua tanggal untuk janji temu Anda: { $when } atau { $old }. Mohon periksa.
discreet-disputed-other = { $from }: dua tanggal untuk janji temu yang Anda ikuti: { $when } atau { $old }.
discreet-disputed-short = { $from }: dua tanggal: { $when } atau { $old }.
discreet-disputed-place = { $from }: dua tempat untuk janji temu Anda, { $when }. Mohon periksa.
discreet-disputed-place-other = { $from }: dua tempat untuk janji temu yang Anda ikuti, { $when }.
discreet-disputed-place-short = { $from }: dua tempat untuk { $when }.
discreet-after = { $from }: setelah janji temu Anda { $day }, ada tanggal baru?
discreet-after-other = { $from }: setelah janji temu yang Anda ikuti { $day }, ada tanggal baru?
discreet-after-short = { $from }: setelah { $day }, ada tanggal baru?
discreet-several = { $from }: { $count } janji temu. Yang pertama { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } janji temu dicatat. Yang pertama { $when }.
discreet-several-changed = { $from }: { $count } janji temu berubah. Yang pertama kini { $when }.
discreet-several-cancelled = { $from }: { $count } janji temu tidak berlaku lagi.
discreet-several-nudge = { $from }: mohon periksa { $count } janji temu. Yang pertama { $when }.
discreet-reply = Balas 1 untuk rincian.
discreet-reply-short = Balas 1.
discreet-tap = Tekan tombol untuk melihat rincian.
discreet-stop = STOP untuk berhenti.

## Staff

staff-not-delivered = Tidak sampai: { $label }. Sebab: { $reason }.
staff-not-delivered-phone = Tidak sampai: { $label }, { $phone }. Sebab: { $reason }.
staff-not-delivered-many = Pesan yang tidak sampai: { $count }. Sebab utama: { $reason }. Mohon lihat daftar telepon.
staff-needs-help = { $label } meminta bantuan. Mohon ditelepon.
staff-needs-help-hearing = { $label } meminta bantuan tentang { $when }. Mohon ditelepon.
staff-awaited = { $label } belum juga punya tanggal sidang. Kami tidak bertanya lagi. Mohon ditangani.
staff-missed = { $label } berkata tidak datang ke sidang. Mohon ditelepon hari ini.
staff-dispute = Dua tanggal untuk { $label }. Kami punya { $was }. Sekarang dikatakan: { $said }. Mohon pastikan mana yang benar.
staff-dispute-place = Dua tempat untuk { $label }, { $when }. Kami punya: { $was }. Sekarang dikatakan: { $said }. Mohon pastikan mana yang benar.
staff-dispute-cancel = { $label }: seseorang berkata { $was } tidak berlaku lagi. Mohon diperiksa.
staff-unread = { $label } tidak menjawab pengingat terakhir untuk { $when }. Mohon ditelepon.
staff-unread-family = { $label }: keluarganya tidak menjawab pengingat terakhir untuk { $when }. Mohon ditelepon.
staff-channel-paused = { $channel } dijeda: { $reason }. Tidak ada yang dikirim lewat sana sampai ini beres.
staff-odd-answer = { $channel } memberi jawaban yang tidak kami kenal: { $reason }. Kami coba lagi.
somebody = seseorang
no-date = belum ada tanggal
staff-late = { $count ->
   *[other] { $count } pesan terlambat di { $channel }.
}
staff-import-parked = { $count ->
   *[other] Impor { $import }: { $count } sidang ditahan. Tidak ada yang dikirim sampai Anda mengizinkannya.
}
staff-wrong-number = Telepon { $label } tampaknya milik orang lain. Mohon periksa nomornya.
staff-bond = { $label } punya sidang uang jaminan pada { $when }. Mohon bertindak sekarang.
staff-at-once = { $label }: { $kind } pada { $when }. Mohon bertindak sekarang.
staff-fear-review = { $label } punya peninjauan wawancara rasa takut pada { $when }. Mohon bertindak sekarang.
staff-short-notice = { $label } punya sidang sebentar lagi: { $when }. Mohon ditelepon.
staff-stopped = { $label } tidak mau menerima pesan lagi. Mohon ditelepon tentang { $when }.
staff-expired = Satu pesan untuk { $label } tidak terkirim pada waktunya. Sebab: { $reason }.

## What was done

say-we-failed = Maaf, kami tidak dapat membaca pesan Anda. Ini kesalahan kami, dan kantor sudah tahu. Coba lagi, atau telepon { $phone }.
say-same-date = Itu tanggal yang sudah kami punya. Tidak ada yang berubah.
say-cancel-asked = Terima kasih. Kami sudah memberi tahu kantor. Kami terus mengingatkan Anda sampai mereka memeriksanya.
say-link-unknown = Tautan ini tidak berfungsi lagi. Mohon minta yang baru.
say-staff-linked = Peringatan untuk kantor sekarang masuk ke obrolan ini.
say-staff-console = Masuk di sini. Tautan ini berlaku satu kali, selama 15 menit: { $link }
staff-inbound-failed = Satu pesan dari { $label } tidak dapat diproses (nomor { $number }). Mohon hubungi orang itu.

## Dialogue

# What the conversation asks (ask-), what it answers (say-), and what can be chosen (choice-).
# One message holds an answer and the next question: say-then joins them.
say-then =
    { $first }

    { $then }

# Welcome
ask-language =
    Halo. Kami { $sender }. Bahasa apa yang Anda inginkan?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Bahasa lain

ask-consent =
    Kami dapat mengingatkan Anda tentang sidang Anda, supaya tidak ada yang terlewat. Ini gratis.
    { $sender } menulis kepada Anda: biasanya satu pesan seminggu, lebih banyak pada hari-hari sebelum sidang, dan satu bila tanggal berubah. Telegram dapat membaca apa yang ditulis di obrolan ini.
    Kami bukan pengadilan, dan ini bukan nasihat hukum.
    Untuk berhenti kapan saja, kirim STOP. Untuk bantuan, kirim HELP.
    Bolehkah kami menulis kepada Anda?
ask-consent-sms = { $sender } dapat mengingatkan sidang Anda: biasanya satu SMS seminggu, lebih banyak menjelang sidang, dan satu bila tanggal berubah. Tarif pesan dan data mungkin berlaku. Kami bukan pengadilan. STOP untuk berhenti, HELP untuk bantuan. Bolehkah kami menulis kepada Anda?
choice-agree = Ya, silakan menulis
choice-decline = Tidak, terima kasih
say-agreed = Terima kasih. Pengingat kami singkat dan tidak menyebut tentang apa. Anda dapat mengubahnya di SETTINGS.
say-agreed-plain = Terima kasih. Anda dapat mengubah isi pengingat, atau bahasa, di SETTINGS.
say-agreed-sms = Terima kasih. Pengingat kami singkat dan tidak menyebut tentang apa. Ubah di SETTINGS. Dengan 0 Anda kembali.
say-declined = Baik. Kami tidak akan menulis kepada Anda. Jika berubah pikiran, kirim START.

# Whose hearing, and what kind
ask-who = Ini sidang siapa?
choice-who-self = Sidang saya
choice-who-known = { $name }
choice-who-other = Sidang kerabat
ask-name = Bagaimana kami menyebut orang ini? Sebaiknya nama panggilan, seperti "Ibu" atau "Paman R". Mohon jangan kirim nama lengkap atau A-number.
say-name-unreadable = Mohon ketik nama panggilan dengan huruf, seperti "Ibu".
say-name-long = Itu agak panjang. Nama panggilan pendek sudah cukup, seperti "Ibu".

ask-kind = Jenis sidang apa? Tertulis di surat panggilan.
choice-kind-master = Singkat, sering pertama (master)
choice-kind-individual = Sidang lengkap (individual)
choice-kind-bond = Uang jaminan (keluar tahanan)
choice-kind-uscis_biometrics = Sidik jari di USCIS
choice-kind-uscis_interview = Wawancara di USCIS
choice-kind-ice_checkin = Lapor ke ICE (check-in)
choice-kind-more = Lainnya, atau saya tidak tahu
ask-kind-more = Mana yang paling cocok?
choice-kind-status_or_other_court = Di pengadilan, jenis tidak tahu
choice-kind-fear_review = Hakim tinjau wawancara takut
choice-kind-other = Janji temu lain, bukan sidang

# Where
ask-court = Di kota mana pengadilannya? Ketik nama kota, atau kode tiga huruf pengadilan.
ask-court-sms = Di kota mana pengadilannya? Ketik nama kota, atau kode tiga huruf pengadilan. (0 = kembali)
choice-elsewhere = Tempat lain
say-court-unknown = "{ $typed }" tidak ada di daftar kami. Mohon ketik kotanya saja, misalnya: Denver
ask-court-pick = Yang mana tertulis di surat panggilan?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), untuk orang dalam tahanan
choice-court-closed = { $name } ({ $city }), tutup atau pindah
choice-court-unsure = { $name } ({ $city }), lihat surat panggilan Anda
say-court-closed = Mohon lihat lagi surat panggilan Anda: setahu kami, { $name } sudah tutup atau pindah.
ask-city = Di kota mana? (0 = kembali)
ask-city-court = Di kota mana sidangnya? Ketik kota seperti di surat panggilan. (0 = kembali)
say-city-unreadable = Mohon ketik nama kota, misalnya: Denver
ask-zone = Waktu mana yang berlaku di { $city }?
choice-zone-eastern = Timur (New York, Miami)
choice-zone-central = Tengah (Chicago, Houston)
choice-zone-mountain = Pegunungan (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pasifik (Los Angeles)
choice-zone-alaska = Alaska
choice-zone-hawaii = Hawaii
choice-zone-atlantic = Puerto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Apakah waktu di tempat tinggal Anda sama dengan di { $city }? Kami bertanya supaya tidak menulis kepada Anda pada malam hari.
choice-own-same = Waktu yang sama
choice-own-other = Waktu lain
ask-own-zone-which = Waktu mana yang berlaku di tempat tinggal Anda?

# When
ask-when = Hari apa dan jam berapa sidang di { $city }? Ketik seperti di surat panggilan, misalnya: March 15 2027 8:30 am
ask-when-other = Hari apa dan jam berapa? Ketik seperti di surat Anda, misalnya: March 15 2027 8:30 am
ask-when-new = Apa hari dan jam yang baru? Ketik seperti di surat panggilan terbaru, misalnya: March 15 2027 8:30 am
say-when-date = Saya tidak dapat membaca tanggal di situ.
say-when-impossible = Hari itu tidak ada di kalender. Mohon lihat lagi surat panggilan.
say-when-no-year = Mohon ketik juga tahunnya, dan bulannya dengan kata, supaya hari dan bulan tidak tertukar.
say-when-unset = Surat itu tampaknya belum memuat tanggal. Mohon cari surat panggilan yang lebih baru, atau telepon 1-800-898-7180 untuk mendengar tanggalnya. Hanya surat dari pengadilan yang resmi.
ask-day-order = Ini dapat dibaca dengan dua cara. Hari mana maksud Anda?
ask-day-year = Tahun berapa?
ask-day-week = Hari mana maksud Anda?
ask-day-which = Saya melihat lebih dari satu hari. Mana hari sidangnya?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Hari lain
ask-time = { $when_date }: jam berapa? Misalnya: 8:30 am
ask-half = { $when_date }: pagi atau siang?
ask-time-which = { $when_date }: jam yang mana?
choice-time = { $when_time }
say-time-unreadable = Saya tidak dapat membaca jam di situ. Mohon ketik seperti ini: 8:30 am
choice-pick = Pilih hari dengan tombol
ask-month = Bulan apa?
choice-month = { $when_month }
choice-number = { $number }

# The read-back
ask-check =
    Mohon cocokkan dengan surat panggilan Anda:
    { $what }
    { $when }
    { $place }
    Apakah semuanya benar?
ask-check-doubt =
    Mohon lihat sekali lagi:
    { $doubts }

    { $what }
    { $when }
    { $place }
    Apakah surat panggilan Anda berkata begini?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Ya, semua benar
choice-change = Tidak, ada yang diubah
choice-meant = Maksud saya { $when_date }
say-doubt-past = Hari ini sudah lewat.
say-doubt-today-past = Jam ini sudah lewat hari ini.
say-doubt-far = Ini masih bertahun-tahun lagi.
say-doubt-weekend = Ini akhir pekan. Pengadilan biasanya tutup.
say-doubt-holiday = Ini hari libur federal. Pengadilan biasanya tutup.
say-doubt-early = { $when_time } terlalu pagi untuk sidang.
say-doubt-late = { $when_time } terlalu malam untuk sidang.
say-doubt-weekday = Anda mengetik hari lain. Tanggal itu adalah: { $when_date }
say-doubt-year = Anda tidak menulis tahunnya. Ini adalah: { $when_date }
say-doubt-zone = Anda menulis waktu tempat lain. Waktu di surat panggilan adalah waktu { $when_city }. Apakah tertulis { $when_time }?
ask-fix = Apa yang kita ubah?
choice-fix-date = Hari atau jamnya
choice-fix-place = Pengadilan atau tempatnya
choice-fix-city = Kota dan zona waktunya
choice-fix-kind = Jenis sidangnya
choice-fix-who = Sidang siapa

# The list
ask-list = Yang mana?
ask-list-empty = Belum ada sidang di sini.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (ada dua tanggal)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (ada dua tempat)
choice-hearing-awaited = { $what }: belum ada tanggal
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Belum ada tanggal. Terus periksa.
choice-do-change = Ubah hari, jam atau tempat
choice-do-cancel = Sidang ini dibatalkan
choice-do-list = Kembali ke daftar
ask-sure =
    { $what }, { $when }
    Apakah surat panggilan terbaru menyebut sidang ini dibatalkan? Jika tidak yakin, tanya pengacara dulu. Tidak datang ke sidang dapat berarti perintah deportasi.
ask-sure-awaited = Haruskah kami melupakan sidang ini?
choice-sure-yes = Ya, dibatalkan
choice-sure-no = Tidak, biarkan tetap ada
say-nothing-changed = Tidak ada yang berubah.
say-hearing-gone = Sidang itu tidak ada lagi di daftar Anda.

# Answers to reminders
say-thanks = Terima kasih. Mohon terus periksa tanggal Anda sampai hari itu.
say-help-comes =
    Terima kasih sudah memberi tahu. Kami sudah menyampaikan ke kantor bahwa Anda perlu bantuan.
    { $call }
say-call-lawyer = Anda dapat menelepon { $name }: { $phone }
say-call-lawyer-hours = Anda dapat menelepon { $name }: { $phone } ({ $hours })
say-call-line = Mereka dapat membantu Anda mencari pengacara: { $phone }
say-call-line-hours = Mereka dapat membantu Anda mencari pengacara: { $phone } ({ $hours })
say-call-nobody = Mereka akan menelepon Anda.
counsel = { $from }: nomor pengacara dalam pesan kami sebelumnya tidak berlaku lagi. { $call }
counsel-other = { $from } ({ $names }): nomor pengacara dalam pesan kami sebelumnya tidak berlaku lagi. { $call }
discreet-counsel = { $from }: mulai sekarang hubungi { $phone }, bukan nomor lama.
reply-date = { $sender }: apakah ada tanggal baru? Mohon lihat surat Anda yang terbaru.
reply-call-today = { $sender }: kami akan menelepon Anda hari ini. Mohon bawa telepon Anda.
say-after-nodate = Terima kasih. Mohon periksa tanggal baru setiap minggu: 1-800-898-7180. Hanya surat dari pengadilan yang resmi.
say-after-over = Terima kasih sudah memberi tahu. Kami tidak akan mengingatkan Anda lagi tentang itu.

# Menu, settings, help
ask-menu = Apa yang dapat kami bantu?
choice-go-hearings = Sidang saya
choice-go-new = Tambah sidang
choice-go-settings = Pengaturan
choice-go-help = Saya perlu bantuan
ask-settings = Bahasa Anda: { $language }. Pesan Anda: { $wording }.
say-wording-discreet = singkat, tanpa rincian
say-wording-plain = dengan semua rincian
choice-set-language = Ganti bahasa
choice-set-wording = Singkat atau dengan rincian
choice-set-zone = Waktu di tempat tinggal saya
choice-set-stop = Jangan kirim pesan lagi
ask-language-again = Bahasa apa yang Anda inginkan?
say-language-set = Mulai sekarang kami menulis dalam bahasa Indonesia.
ask-wording = Bagaimana pengingat kami sebaiknya? Singkat: "{ $sender }: janji temu Anda Sel 15 Des, 8:30 AM". Dengan rincian: semua tertulis di pesan. Pikirkan siapa lagi yang bisa melihat telepon Anda.
choice-wording-discreet = Singkat, tanpa rincian
choice-wording-plain = Dengan semua rincian
say-wording-set-discreet = Pengingat Anda sekarang singkat dan tidak menyebut tentang apa.
say-wording-set-plain = Pengingat Anda sekarang memuat semua rincian. Siapa pun yang melihat telepon Anda dapat membacanya.
say-zone-set = Terima kasih. Kami menulis kepada Anda pada siang hari di tempat tinggal Anda.
ask-stop = Haruskah kami menghentikan semua pesan? Sidang Anda tetap ada, tetapi tidak ada yang mengingatkan Anda.
choice-stop-all = Hentikan semua pesan
choice-stop-no = Tidak, tetap menulis
say-help =
    Kami { $sender }. Kami mengingatkan orang akan sidang mereka. Kami bukan pengadilan.
    { $call }
    Untuk menghentikan semua pesan, kirim STOP. Untuk menu, kirim MENU.

# Stop and start
say-stopped = { $sender }: Anda tidak akan menerima pesan lagi dari kami. Untuk mulai lagi, kirim START.
say-restarted-here = Selamat datang kembali. Jika Anda juga menerima SMS dari kami, kirim START di sana juga.
say-wrong-number = Kami mohon maaf. Kami tidak akan menulis ke nomor ini lagi.
ask-leave = Ada pertanyaan yang belum selesai. Apa yang kita hentikan?
choice-leave-question = Hanya pertanyaan itu
say-left = Baik, kita tinggalkan itu.

# Whatever else comes
choice-back = Kembali
say-choose = Mohon pilih salah satu dari ini.
say-choose-number = Mohon jawab dengan angka.
say-not-understood = Saya tidak mengerti.
say-you-are-welcome = Sama-sama. Kirim MENU kapan saja.
say-number-dropped = Anda mengirim nomor yang mirip A-number. Kami menghapusnya dan tidak menyimpannya. Mohon jangan pernah mengirimnya dalam pesan.
say-names-dropped = Kami tidak menyimpan nama-nama dari surat itu.
say-cannot-read-voice = Kami tidak dapat mendengarkan pesan suara di sini. Mohon diketik.
say-cannot-read-photo = Kami tidak dapat membaca gambar atau berkas di sini. Mohon ketik hari dan jam yang tertulis di surat panggilan.
say-cannot-read-other = Di sini kami hanya dapat membaca tulisan. Mohon diketik.
say-cannot-read-old-button = Tombol itu milik pertanyaan yang lebih lama.

## When it is unclear, or too much

say-we-were-at = Sudah agak lama. Kita sampai pada pertanyaan ini:
say-please-wait = Itu banyak sekali sekaligus. Mohon tunggu sepuluh menit, lalu tulis lagi. Untuk menghentikan semua pesan, kirim STOP.
say-cannot-read-edit = Kami tidak melihat perubahan pada pesan lama. Mohon ketik lagi.
say-write-in-private = Saya hanya berbicara dengan satu orang pada satu waktu. Mohon tulis kepada saya di obrolan pribadi. Saya keluar dari grup ini sekarang.
ask-stop-which = Anda ingin lebih sedikit pesan. Apa yang kami hentikan?
choice-stop-about = Hanya tentang { $name }
staff-unclear-text = { $label } menulis sesuatu yang tidak dapat kami baca. Mohon dihubungi.
staff-unclear-unfinished = { $label } menulis tanggal tetapi tidak menyetujuinya. Tanggal itu tidak dihitung, dan tidak ada yang diingatkan. Mohon ditanyakan.
staff-unclear-stop = { $label } ingin lebih sedikit pesan, tetapi tidak jelas yang mana. Mohon ditanyakan.

## Delivery: why something did not arrive, and who is asked then

why-stopped = tidak mau menerima pesan lagi
why-number = nomornya tidak berfungsi, atau tidak menerima SMS
why-account = penyedia layanan menolak akun atau pengaturan kami
why-filtered = perusahaan telepon menahan pesan kami
why-phone = teleponnya mati atau di luar jangkauan
why-provider = penyedia layanan tidak dapat dihubungi
why-blocked = bot ini diblokir
why-gone = obrolannya sudah tidak ada
why-unreadable = penyedia layanan tidak dapat membaca pesan kami
why-unknown = penyedia layanan memberi sebab yang tidak kami kenal
why-twice = program lain memakai bot yang sama
why-throttled = terlalu banyak pesan sekaligus
why-late = sudah terlambat untuk membantu
relay-ask = { $sender }: kami belum mendapat jawaban tentang janji temu yang Anda ikuti: { $when }. Mohon pastikan orangnya tahu.
staff-silent = Sudah lama tidak ada kabar dari { $label }. Kami sekarang bertanya apakah telepon itu masih miliknya. Mohon ditelepon.
staff-silent-many = Telepon yang sudah lama tidak ada kabarnya: { $count }. Mohon lihat daftar telepon.
staff-load = { $channel }: pengingat untuk besok perlu waktu lebih lama daripada yang ada sebelum jam tenang. Kami mulai lebih awal.
discreet-still = Masih Anda? 1 = ya, tunjukkan. 2 = salah nomor.
discreet-still-tap = Apakah ini masih Anda?
choice-still-me = Ya, tunjukkan
choice-still-wrong = Salah nomor

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Pesan di { $channel } keluar lagi. Tadi terlambat { $minutes } mnt.
staff-job-failed = Ini tidak berhasil: { $job } ({ $reason }). Kami coba lagi nanti. Mohon periksa mesinnya.
staff-job-down = Sejak { $since } ini tidak berhasil: { $job } ({ $reason }). Kami coba lagi setiap jam. Di mesinnya, { $command } memberi tahu apa yang harus dilakukan.
staff-clock-back = Jam mesin mundur { $minutes } mnt. Mohon diperiksa.
staff-disk = Disk hampir penuh: tersisa { $megabytes } MB. Mohon kosongkan tempat, atau kami tidak dapat menyimpan pesan.
staff-case-ends = { $label }: tidak ada yang memberi tahu tanggal baru. Dalam dua minggu kami menghapus perkara ini. Jika ada tanggal yang kurang, mohon tambahkan.
digest =
    Untuk kantor hari ini:
    { $lines }
digest-unconfirmed = { $count ->
   *[other] { $count } sidang sudah dekat dan belum dikonfirmasi.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
   *[other] { $count } orang punya sidang, dan tidak ada pesan yang sampai kepada mereka.
}
digest-tasks = { $count ->
   *[other] { $count } hal menunggu di daftar telepon.
}
digest-imports = { $count ->
   *[other] { $count } impor menunggu izin.
}
digest-ending = Perkara yang kami hapus dalam seminggu: { $count }. Jika perlu bukti kiriman, cetaklah sekarang.
digest-paused = Pengiriman berhenti: { $channel } ({ $reason }).
digest-guidance = { $count ->
   *[other] { $count } tulisan informasi perlu segera diperiksa.
}
digest-more = dan { $count } lagi

## The first day

profile-about = Pengingat janji temu Anda, dalam bahasa Anda. Gratis. Untuk berhenti, kirim STOP.
profile-description = Kami mengingatkan Anda tentang janji temu Anda, supaya tidak ada yang terlewat. Ini gratis. Untuk mulai, tekan tombol di bawah. Untuk berhenti kapan saja, kirim STOP.
staff-test = Ini percobaan. Peringatan untuk kantor sampai kepada Anda di sini.

## On paper

poster-title = Kami mengingatkan janji temu Anda
poster-why = Supaya tidak ada yang terlewat. Dalam bahasa Anda. Gratis.
poster-telegram = Di Telegram: arahkan kamera telepon Anda ke kotak ini, lalu tekan tombolnya.
poster-sms = Lewat SMS: tulis "{ $word }" ke { $phone }
sheet-title = Pengingat janji temu Anda
sheet-name = Bagaimana kami menyebut Anda? Sebaiknya nama panggilan.
sheet-number = Mohon jangan menulis nama lengkap atau A-number di lembar ini.
sheet-phone = Nomor ponsel Anda
sheet-date = Hari, jam, dan kota, seperti di surat panggilan terbaru Anda
sheet-news = Saya juga boleh dikirimi kabar dari kantor. Ini pilihan tersendiri.
sheet-share = Orang-orang ini juga boleh menerima pesan tentang tanggal saya. Masing-masing mengisi lembarnya sendiri.
sheet-privacy = Kami hanya menyimpan yang tertulis di lembar ini dan pesan-pesan kita. Nomor Anda tidak kami berikan kepada siapa pun untuk iklan. Bila perkara Anda selesai, semuanya kami hapus.
sheet-signature = Tanda tangan
sheet-day = Tanggal hari ini
sheet-keep = Mohon simpan bagian ini.
sheet-sender = Pesan kami datang dari { $phone } dan dimulai dengan: { $sender }
sheet-never = Kami tidak pernah meminta uang, kata sandi, atau A-number.
sheet-call = Ada pertanyaan? Telepon kami: { $phone }

## Settings and privacy

choice-set-second = Bahasa kedua
choice-set-code = Kata kode saya
choice-set-ways = Ke mana Anda menulis
choice-set-data = Yang Anda tahu tentang saya
ask-second = Bahasa apa yang boleh kami pakai bila suatu tulisan tidak ada dalam { $language }?
choice-second-none = Tanpa bahasa kedua
say-second-set = Terima kasih. Bila suatu tulisan tidak ada dalam bahasa Anda, Anda menerimanya dalam { $language }.
say-second-none = Baik. Kami tidak memakai bahasa kedua.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Kata kode menunjukkan bahwa sebuah pesan benar-benar dari kami: kata itu ada di pengingat kami. Ketik satu kata dengan 3 sampai 16 huruf atau angka, misalnya: mango7
ask-code-have = Kata kode Anda { $code }. Kata itu ada di pengingat Anda, supaya Anda tahu itu dari kami. Untuk menggantinya, ketik kata baru.
choice-code-remove = Hapus kata kode
say-code-set = Kata kode Anda sekarang { $code }. Mohon jangan beri tahu siapa pun.
say-code-removed = Pengingat Anda tidak memakai kata kode lagi.
say-code-unreadable = Mohon ketik satu kata dengan paling sedikit 3 huruf, tanpa tanda lain. Boleh memakai angka.
say-code-long = Kata itu terlalu panjang. Mohon pilih yang lebih pendek.
say-code-telling = Kata itu dapat memberi tahu orang lain tentang apa pesan ini. Mohon pilih kata lain, seperti buah atau hewan.
telling-words = imigra sidang pengadilan hakim pengacara deport hukum suaka visa jaminan

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Kami menulis kepada Anda di sini:
    { $ways }
choice-ways-sms = Juga lewat SMS
choice-ways-telegram = Juga di Telegram
choice-ways-moved = Nomor saya berubah
choice-ways-first = Mana yang dicoba dulu
ask-first = Di mana kami sebaiknya menulis lebih dulu?
say-first-set = Baik. Kami coba itu lebih dulu.
say-move-code =
    Kode Anda: { $code }
    { $how }
    Berlaku satu kali, selama satu hari. Jangan tunjukkan kepada orang lain.
say-how-sms-here = Kirim ke nomor ini dari telepon Anda yang lain.
say-how-sms = Kirim sebagai SMS dari telepon Anda ke { $to }.
say-how-telegram = Kirim kepada kami di Telegram: { $to }
say-way-added = Selesai. Pesan kami sekarang juga dapat sampai di sini.
say-way-moved = Selesai. Mulai sekarang kami menulis di sini. Nomor lama tidak menerima pesan lagi.
say-way-same = Di sinilah Anda mendapat kode itu. Mohon kirim dari telepon yang lain.
say-way-taken = Kami tidak dapat menghubungkan telepon ini sendiri. Kantor sudah diberi tahu dan akan membantu Anda.
say-way-warning = Pesan Anda sekarang juga sampai ke { $way }, atau hanya ke sana. Jika bukan Anda yang meminta, mohon telepon { $phone }.

# One case without messages
choice-do-mute = Tanpa pesan tentang perkara ini
choice-do-unmute = Kirim lagi pesan tentang perkara ini
say-what-muted = { $what } (tanpa pesan)
say-muted = Baik. Kami tidak menulis lagi tentang perkara ini, untuk tanggal mana pun. Yang lain tetap berjalan.
say-unmuted = Baik. Anda menerima lagi pesan tentang perkara ini, untuk semua tanggalnya.

# What we keep, and erasing it
ask-data = Kami dapat menunjukkan apa yang kami simpan tentang Anda, atau menghapusnya.
choice-data-stored = Tunjukkan yang disimpan
choice-data-erase = Hapus saya
say-stored =
    Ini yang kami simpan tentang Anda:
    { $lines }
    { $kept }
say-stored-language = Bahasa: { $language }
say-stored-second = Bahasa kedua: { $language }
say-stored-zone = Waktu di tempat tinggal Anda: { $zone }
say-stored-wording = Pesan Anda: { $wording }
say-stored-code = Kata kode: { $code }
say-stored-way = { $way }: Anda setuju pada { $when_date }
say-stored-way-office = { $way }: kantor mencatat pada { $when_date } bahwa Anda setuju
say-stored-way-silent = { $way }: tanpa pesan
say-stored-people = Anda mengikuti: { $names }
say-stored-followers = { $count ->
   *[other] { $count } orang lain menerima pesan tentang sidang Anda.
}
say-stored-kept = { $days ->
   *[other] Juga pesan di antara kita. Bila suatu perkara selesai, kami menghapusnya setelah { $days } hari. Jika Anda memilih "Hapus saya", kami menghapus semuanya sekarang.
}
ask-erase = Haruskah kami menghapus semua yang kami tahu tentang Anda? Tidak ada lagi yang mengingatkan Anda. Sidang Anda tetap ada: mohon tetap datang.
choice-erase-yes = Ya, hapus saya
choice-erase-no = Tidak, simpan saja
ask-erase-sure = Ini tidak dapat dibatalkan. Mohon catat dulu tanggal-tanggal Anda. Hapus semuanya sekarang?
choice-erase-sure = Ya, hapus semuanya
say-erased = { $sender }: kami sudah menghapus yang kami tahu tentang Anda. Anda tidak menerima pesan lagi dari kami. Untuk mulai lagi, kirim START.
staff-erased = Seseorang meminta kami menghapus yang kami tahu tentang dirinya. Sudah dilakukan.
staff-erased-stays = Seseorang meminta kami menghapus yang kami tahu tentang dirinya. Sudah dilakukan. Perkara milik kantor, atau yang diikuti orang lain, tetap berjalan tanpa dia: mohon lihat daftar telepon.
staff-two-people = { $label } ingin memakai telepon { $way }, yang sudah punya perkara sendiri. Tidak ada yang digabung. Mohon ditelepon.

## A hearing's life

# Without a date: what is asked once a week. Discreet first, then in full.
discreet-awaited = { $from }: apakah sudah ada tanggal untuk janji temu Anda? Mohon periksa.
discreet-awaited-short = { $from }: sudah ada tanggal?
discreet-awaited-other = { $from }: apakah sudah ada tanggal untuk janji temu yang Anda ikuti? Mohon periksa.
awaited-check = { $from }: sudah ada tanggal untuk sidang Anda? Periksa https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Jika tidak ada apa-apa, itu tidak pernah berarti tidak ada sidang. Hanya surat pengadilan yang resmi.
awaited-check-other = { $from }: sudah ada tanggal untuk sidang { $names }? Periksa https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Jika tidak ada apa-apa, itu tidak pernah berarti tidak ada sidang. Hanya surat pengadilan yang resmi.
awaited-stop = { $text } { $stop }
choice-havedate = Sudah ada tanggal
choice-notyet = Belum
choice-unask = Jangan tanya lagi
choice-unset = Saya belum punya tanggal
say-awaited =
    Dicatat: belum ada tanggal. Kami akan bertanya seminggu sekali.
    Mohon periksa juga setiap minggu: https://acis.eoir.justice.gov/en/ atau 1-800-898-7180
    Jika tidak ada apa-apa, itu tidak pernah berarti tidak ada sidang. Hanya surat dari pengadilan yang resmi.
say-unasked = Baik, kami tidak bertanya lagi. Mohon tetap periksa sendiri apakah sudah ada tanggal: 1-800-898-7180. Bila sudah ada, kirim TAMBAH atau SIDANG.

# Missed, or over
choice-missed = Saya tidak datang
say-missed =
    Ini serius. Bila seseorang tidak datang ke sidang, hakim dapat memerintahkan deportasi (pengusiran) tanpa kehadirannya.
    Mohon telepon hari ini. Jangan menunggu surat.
    { $call }
    Kami sudah memberi tahu kantor.
ask-over =
    { $what }, { $when }
    Apakah seluruh perkara selesai, tanpa sidang lagi? Jika hakim memberi keputusan, tanyakan artinya kepada pengacara pada hari yang sama.
ask-over-awaited = Apakah seluruh perkara selesai, tanpa sidang lagi? Jika hakim memberi keputusan, tanyakan artinya kepada pengacara pada hari yang sama.
choice-over-yes = Ya, sudah selesai
choice-over-no = Belum, tetap ingatkan saya

# Calendar and map
choice-do-over = Perkara saya selesai
choice-do-calendar = Masukkan ke kalender saya
choice-do-map = Tunjukkan tempatnya di peta
calendar-title = { $sender }: janji temu
say-calendar = Ini berkas untuk kalender Anda. Isinya tidak menyebut tentang apa. Jika tanggal berubah, mintalah berkas baru.
say-calendar-link = Tautan ini memasukkan tanggal ke kalender Anda. Isinya tidak menyebut tentang apa: { $link }
say-calendar-none = Tidak ada berkas kalender untuk tanggal ini.
say-map =
    { $place }
    { $link }
    Ikuti tempat yang tertulis di surat panggilan Anda.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Tanya jawab
choice-go-lawyer = Telepon pengacara saya
ask-guide = Apa yang ingin Anda ketahui?
choice-guide-more = Pertanyaan lain
guide-said =
    { $text }

    Sumber: { $source } ({ $reviewed }). Bukan nasihat hukum.
guide-said-call =
    { $text }

    { $call }
    Sumber: { $source } ({ $reviewed }). Bukan nasihat hukum.
guide-own = { $text }

guide-dont_miss-title = Mengapa harus datang sidang?
guide-dont_miss =
    Setiap sidang penting, juga yang singkat.

    Jika Anda tidak datang, hakim dapat memerintahkan deportasi (pengusiran) tanpa kehadiran Anda. Terlambat dapat dianggap tidak datang.

    Ini juga berlaku bila surat pertama Anda (NTA) tidak memuat tanggal.

    Tanggal bisa berubah, juga ke hari yang lebih awal. Periksa setiap minggu:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Jika tidak ada apa-apa, terus periksa. Hanya surat dari pengadilan yang resmi.

    Buka setiap surat dari pengadilan. Temui pengacara sejak awal.
guide-dont_miss-sms = Setiap sidang penting. Jika Anda tidak datang, atau terlambat, hakim dapat memerintahkan deportasi (pengusiran). Juga bila surat pertama (NTA) tidak memuat tanggal. Periksa tiap minggu: https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Jika tidak ada apa-apa, terus periksa. Hanya surat pengadilan yang resmi.

guide-what_to_bring-title = Apa yang dibawa
guide-what_to_bring =
    Untuk sidang, orang membawa:
    - surat panggilan sidang
    - surat pertama perkara (NTA)
    - kartu identitas berfoto
    - semua surat dari pengadilan, dengan salinan
    - terjemahan surat yang tidak berbahasa Inggris

    Berangkat lebih awal: ada antrean keamanan.

    Surat yang harus dibaca hakim punya batas waktu. Tanya pengacara Anda tentang surat-surat.
guide-what_to_bring-sms = Bawa: surat panggilan, surat pengadilan pertama (NTA), kartu identitas berfoto, semua surat pengadilan dengan salinan, dan terjemahan. Berangkat lebih awal: ada antrean keamanan. Surat untuk hakim punya batas waktu: tanya pengacara Anda.

guide-day_of_hearing-title = Hari sidang
guide-day_of_hearing =
    Pada jam yang ditentukan Anda harus sudah lewat pemeriksaan keamanan dan ada di ruang sidang. Jika terlambat, itu dapat dianggap tidak datang.

    Juru bahasa dari pengadilan gratis.

    Sebelum pulang, cari surat dengan tanggal berikutnya. Tidak ada? Mintalah, dan periksa https://acis.eoir.justice.gov/en/ atau 1-800-898-7180.

    Lalu beri tahu kami tanggal barunya. Kami mengingatkan Anda.
guide-day_of_hearing-sms = Pada jam yang ditentukan, Anda harus sudah lewat keamanan dan di ruang sidang: terlambat dapat dianggap tidak datang. Juru bahasa pengadilan gratis. Sebelum pulang, minta surat dengan tanggal berikutnya. Lalu beri tahu kami.

guide-in_person_or_online-title = Datang atau lewat internet?
guide-in_person_or_online =
    Datanglah sendiri, kecuali surat panggilan Anda atau pengadilan berkata bahwa sidang lewat internet.

    Tautan video saja tidak berarti sidangnya lewat internet. Tautan bisa berubah bersama hakimnya.

    Tidak yakin? Telepon pengadilan di surat panggilan Anda, atau 1-800-898-7180. Tanya pengacara tentang cara meminta sidang lewat internet kepada hakim. Selama hakim belum setuju, Anda tetap harus datang.
guide-in_person_or_online-sms = Datanglah sendiri, kecuali surat panggilan Anda atau pengadilan berkata lewat internet. Tautan video saja tidak berarti itu. Tanya pengacara cara memintanya kepada hakim. Selama hakim belum setuju, Anda tetap harus datang.

guide-cannot_go-title = Jika saya tidak bisa datang
guide-cannot_go =
    Meminta hari lain atau pengadilan lain tidak membebaskan siapa pun sampai hakim setuju. Pindah rumah tidak memindahkan perkara.

    Orang yang tidak datang dapat menerima perintah deportasi (pengusiran), juga bila sakit atau jauh.

    Pengacara dapat memintanya kepada hakim sebelum hari itu. Telepon sekarang, jangan menunggu.
guide-cannot_go-sms = Meminta hari atau pengadilan lain tidak membebaskan siapa pun sampai hakim setuju. Orang yang tidak datang dapat menerima perintah deportasi (pengusiran). Pengacara dapat memintanya kepada hakim sebelum hari itu. Telepon sekarang.

guide-moved-title = Saya pindah rumah
guide-moved =
    Memberi tahu kami tidak sama dengan memberi tahu pengadilan. Begitu juga memberi tahu pengacara, kantor pos atau USCIS.

    1. Pengadilan: formulir EOIR-33 (ganti alamat), dalam 5 hari. Satu formulir untuk setiap orang, dan salinan untuk pengacara ICE (OPLA). Bisa juga lewat internet: https://respondentaccess.eoir.justice.gov
    2. USCIS: formulir AR-11 atau akun internet Anda, dalam 10 hari.
    3. ICE, jika Anda melapor ke sana: https://www.ice.gov/check-in, dalam 5 hari kerja.

    Pengadilan mengirim surat ke alamat terakhir Anda. Yang dikirim ke sana tetap berlaku.
    Pindah rumah tidak memindahkan perkara ke pengadilan lain.
guide-moved-sms = Memberi tahu kami, kantor pos atau USCIS tidak sama dengan memberi tahu pengadilan. Pengadilan: formulir EOIR-33 (alamat baru) dalam 5 hari, satu per orang: https://respondentaccess.eoir.justice.gov USCIS: AR-11 dalam 10 hari. ICE, jika melapor: 5 hari kerja. Perkara tidak ikut pindah.

guide-afraid_to_go-title = Saya takut datang
guide-afraid_to_go =
    Dua hal ini benar:
    - Sejak Mei 2025, ICE menangkap orang di pengadilan imigrasi.
    - Jika Anda tidak datang ke sidang, hakim dapat memerintahkan deportasi (pengusiran) tanpa kehadiran Anda.

    Bicaralah dengan pengacara atau bantuan hukum sebelum hari itu. Anda dapat bertanya:
    - Bolehkah saya meminta sidang lewat internet kepada hakim?
    - Bagaimana jika pemerintah meminta perkara saya ditutup (dismiss)? Itu tidak selalu kabar baik.

    Beri tahu orang yang Anda percaya ke mana Anda pergi. Keluarga dapat mencari orang yang ditahan di sini: https://locator.ice.gov (mereka perlu A-number: simpan di rumah, jangan pernah kirim ke sini).
guide-afraid_to_go-sms = Dua hal ini benar. Sejak Mei 2025, ICE menangkap orang di pengadilan imigrasi. Jika Anda tidak datang, hakim dapat memerintahkan deportasi (pengusiran). Bicara dulu dengan pengacara, juga soal sidang lewat internet. Beri tahu orang yang Anda percaya.

guide-interpreter-title = Juru bahasa gratis
guide-interpreter =
    Di pengadilan imigrasi juru bahasa gratis.

    Beri tahu pengadilan, atau hakim, bahasa, dialek dan daerah asal Anda.

    Keluarga dan teman tidak boleh menjadi juru bahasa di pengadilan.

    Jika Anda tidak mengerti juru bahasanya, beri tahu hakim.

    Untuk wawancara di USCIS, baca apa yang tertulis di suratnya.
guide-interpreter-sms = Di pengadilan imigrasi juru bahasa gratis. Beri tahu pengadilan bahasa, dialek dan daerah asal Anda. Keluarga tidak boleh menjadi juru bahasa di pengadilan. Untuk wawancara di USCIS, baca suratnya.

guide-find_a_lawyer-title = Mencari pengacara
guide-find_a_lawyer =
    Temui pengacara sejak awal, dengan semua surat Anda.

    Hanya pengacara, dan pembantu yang diakui Departemen Kehakiman Amerika (Justice Department), boleh memberi nasihat hukum imigrasi. Yang lain tidak boleh.

    Daftar pengadilan untuk bantuan gratis atau murah:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Temui pengacara sejak awal, dengan semua surat. Hanya pengacara dan pembantu yang diakui Justice Department boleh memberi nasihat hukum. Gratis atau murah: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Awas penipuan
guide-scams =
    Ada orang yang berpura-pura menjadi pengadilan, pengacara atau ICE. Mereka mengadakan sidang palsu lewat video, meminta uang "jaminan", atau menelepon dengan nomor palsu.

    Kami tidak pernah meminta uang, A-number, nomor Social Security atau kata sandi. Pengadilan tidak pernah mengirim tautan kepada Anda di sini.

    Halaman asli pemerintah berakhir dengan .gov.

    Ragu? Telepon pengacara Anda, atau pengadilan di nomor yang tertulis di surat panggilan. Laporkan: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Kami tidak pernah meminta uang, A-number atau kata sandi. Pengadilan tidak pernah mengirim tautan di sini. Halaman asli pemerintah berakhir dengan .gov. Ada sidang video palsu dan nomor palsu. Laporkan: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Surat atau perintah pengadilan
guide-letter_or_order =
    Segera buka setiap surat dari pengadilan. Surat itu bisa mengubah tanggal Anda atau meminta sesuatu.

    Perintah deportasi (pengusiran): bicaralah dengan pengacara pada hari yang sama. Mungkin ada cara untuk menanggapinya, tetapi waktunya singkat: hitungan hari, bukan minggu. Jika tidak datang ke sidang, perintah itu langsung berlaku.

    Ada yang meminta Anda setuju perkara Anda ditutup (dismiss)? Bicaralah dulu dengan pengacara. Sejak 2025, bagi sebagian orang ini berujung pada deportasi cepat.

    Simpan semua surat.
guide-letter_or_order-sms = Segera buka setiap surat pengadilan. Perintah deportasi (pengusiran): bicara dengan pengacara hari itu juga. Waktunya singkat: hitungan hari, bukan minggu. Sebelum setuju perkara ditutup (dismiss), bicara dengan pengacara.

guide-missed-title = Saya tidak datang sidang
guide-missed =
    Bila seseorang tidak datang ke sidang, hakim dapat memerintahkan deportasi (pengusiran) tanpa kehadirannya. Perintah seperti itu langsung berlaku.

    Mungkin ada cara untuk meminta hakim membuka lagi perkaranya, biasanya hanya sekali. Waktunya singkat: hitungan hari, bukan minggu.

    Bicaralah dengan pengacara hari ini. Untuk mendengar keputusan hakim: https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Jika tidak ada apa-apa, terus periksa.
guide-missed-sms = Hakim dapat memerintahkan deportasi (pengusiran) tanpa kehadiran Anda, dan itu langsung berlaku. Mungkin ada cara meminta hakim membuka lagi perkara, biasanya sekali. Waktunya singkat: hitungan hari, bukan minggu. Bicara dengan pengacara hari ini.

# Family: who follows whom, and the codes by which they find each other
choice-go-family = Keluarga
ask-family = Keluarga: apa yang ingin Anda lakukan?
choice-family-list = Lihat siapa mengikuti tanggal saya
choice-family-invite = Undang kerabat
choice-family-give = Beri kode kepada yang bersidang
choice-family-code = Saya punya kode
choice-family-leave = Berhenti mengikuti seseorang
ask-family-name = Siapa yang ingin Anda undang? Nama panggilan sudah cukup, seperti "adik saya". Mohon jangan kirim nama lengkap.
ask-family-calls = { $name } memanggil Anda apa? Sebaiknya nama panggilan, seperti "Ibu" atau "Paman R".
say-family-code =
    Mohon sampaikan sendiri kode ini kepada { $name }. Berlaku satu kali, selama 7 hari.
    { $ways }
family-way-code = Kode: { $code }
family-way-sms = Kode dapat dikirim lewat SMS ke { $phone }
family-way-link = Atau buka ini di Telegram: { $link }
ask-family-code = Mohon ketik kode yang Anda terima.
say-family-code-wrong = Kode itu tidak berfungsi. Mohon minta yang baru.
say-family-joined = Berhasil. Anda sekarang mengikuti { $name } dan menerima pengingat yang sama.
say-family-linked = Berhasil. Yang dicatat { $name } untuk Anda sekarang ada di tangan Anda sendiri. Andalah yang menentukan siapa mengikuti tanggal Anda.
ask-family-list = Orang-orang ini mengikuti tanggal Anda, atau meminta izin:
ask-family-nobody = Tidak ada orang lain yang mengikuti tanggal Anda.
choice-family-approved = { $name }: menerima tanggal Anda
choice-family-pending = { $name }: menunggu jawaban Anda
ask-family-allow = Bolehkah { $name } melihat semua tanggal Anda dan menerima pengingatnya?
ask-family-remove = { $name } menerima pengingat tentang tanggal Anda. Haruskah kami mengakhirinya?
say-family-approved = Baik. Mulai sekarang { $name } menerima tanggal Anda.
say-family-removed = Baik. { $name } tidak mendengar apa-apa lagi dari kami tentang tanggal Anda. Kode yang belum dipakai tidak berfungsi lagi.
ask-family-leave = Siapa yang tidak ingin Anda ikuti lagi?
say-family-left = Anda tidak mengikuti { $name } lagi.
say-family-offer = Haruskah { $name } juga menerima pengingat ini? Kirim KELUARGA untuk mendapat kode bagi { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: ada pesan untuk Anda.
staff-broadcast-asked = { $name } meminta Anda menyetujui pesan "{ $title }". Orang yang akan menerimanya: { $count }. Untuk melihatnya, kirim /broadcast.
staff-broadcast-grown = Pesan "{ $name }" dihentikan sementara: sekarang lebih banyak orang akan menerimanya daripada yang disetujui ({ $count }). Mohon dilihat.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = kami diberi tahu bahwa pengadilan tutup pada hari ini. Itu tidak membatalkan apa pun. Periksa sebelum pergi.
sms-closed-short = pengadilan mungkin tutup. Tidak batal: periksa dulu.
rich-closed = Kami diberi tahu bahwa pengadilan tutup pada hari ini. Itu tidak membatalkan apa pun. Periksa sebelum pergi.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Kami diberi tahu bahwa { $court } tutup: { $date }. Pesan ini tidak membatalkan apa pun. Periksa sebelum pergi: https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Hanya surat pengadilan yang resmi. Pertanyaan: { $phone }
ready-court_moved = Kami diberi tahu bahwa { $court } pindah. Tempat baru: { $place }. Hari dan jam tetap sama, kecuali pengadilan mengatakan lain. Ikuti tempat pada surat panggilan terbaru, dan periksa: https://acis.eoir.justice.gov/en/ atau 1-800-898-7180. Pertanyaan: { $phone }
ready-office_moved = Kantor kami pindah. Alamat baru: { $place }. Hanya kantor kami yang pindah: sidang Anda tetap di tempatnya. Pertanyaan: { $phone }
ready-new_attorney = Pengacara untuk perkara ini sekarang { $attorney }: { $number }. Mohon telepon ke sana mulai sekarang. Sidang tetap seperti semula. Bila ada yang tidak jelas, telepon kami: { $phone }
ready-rights_session = Anda diundang ke obrolan gratis tentang hak Anda: { $when }. Tempat: { $place }. Ini informasi umum, bukan nasihat hukum. Anda tidak perlu bercerita tentang perkara Anda. Pertanyaan: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Kabar dari kantor
ask-news = Selain pengingat, kantor kadang punya kabar untuk banyak orang, misalnya obrolan tentang hak atau bantuan baru. Bolehkah kami menulis tentang itu juga? Anda bisa berhenti di sini kapan saja, dan pengingat tetap jalan.
ask-news-have = Anda juga menerima kabar dari kantor. Masih mau? Pengingat tetap jalan.
choice-news-yes = Ya, kabar juga
choice-news-no = Tidak, pengingat saja
say-news-on = Terima kasih. Mulai sekarang Anda juga menerima kabar dari kantor.
say-news-off = Baik. Anda tidak menerima kabar lagi. Pengingat tetap jalan.
