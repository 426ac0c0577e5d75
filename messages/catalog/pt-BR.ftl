# Português (Brasil). Tratamento por "você", frases curtas, sempre as mesmas palavras: audiência, tribunal, juiz, advogado,
# aviso (o documento do tribunal com a data), compromisso (palavra neutra), lembrete, ordem de deportação, palavra secreta.
# signed: no

language-name = Português (Brasil)

## Dates

weekdays-short = seg. ter. qua. qui. sex. sáb. dom.
months-short = jan fev mar abr mai jun jul ago set out nov dez
time-before-noon = { $hour }:{ $minute } AM
time-after-noon = { $hour24 }:{ $minute } ({ $hour }:{ $minute } PM)

date-full = { $weekday }, { $day } de { $month } de { $year }
date-without-year = { $weekday }, { $day } de { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, hora de { $city }
short-when = { $day }, { $time }
when-today = Hoje, { $when }
when-tomorrow = Amanhã, { $when }

## Words

yes = Sim
no = Não
back = Voltar
cancel-word = Cancelar
list-separator = {", "}

## Kinds

kind-master = Audiência curta (master)
kind-individual = Audiência completa (individual)
kind-bond = Audiência de fiança
kind-fear_review = Revisão da entrevista de medo
kind-status_or_other_court = Outra audiência no tribunal
kind-uscis_biometrics = Digitais no USCIS (biometria)
kind-uscis_interview = Entrevista no USCIS
kind-ice_checkin = Apresentação ao ICE (check-in)
kind-filing_deadline = Prazo para documentos
kind-other = Outro compromisso

kind-master-long = Audiência "master": uma audiência curta, muitas vezes a primeira. Muitas pessoas são chamadas na mesma hora.
kind-individual-long = Audiência "individual": a audiência completa. O juiz ouve o caso inteiro.
kind-bond-long = Audiência de fiança: é para pedir a saída da detenção.
kind-fear_review-long = Revisão da entrevista de medo: um juiz olha de novo a decisão da entrevista de medo.
kind-status_or_other_court-long = Uma audiência no tribunal de imigração.
kind-uscis_biometrics-long = O USCIS tira as impressões digitais e uma foto.
kind-uscis_interview-long = Um oficial do USCIS faz perguntas sobre o pedido.
kind-ice_checkin-long = Uma visita ou um contato com o ICE.
kind-filing_deadline-long = O último dia para entregar documentos.
kind-other-long = Um compromisso que uma pessoa escreveu.

your-master = sua audiência curta (master) no tribunal
your-master-short = sua audiência curta
your-individual = sua audiência completa (individual) no tribunal
your-individual-short = sua audiência completa
your-bond = sua audiência de fiança
your-fear_review = sua audiência sobre a entrevista de medo
your-fear_review-short = sua audiência com o juiz
your-status_or_other_court = sua audiência no tribunal
your-status_or_other_court-short = sua audiência
your-uscis_biometrics = suas digitais no USCIS
your-uscis_interview = sua entrevista no USCIS
your-ice_checkin = sua apresentação ao ICE (check-in)
your-filing_deadline = seu prazo para entregar documentos
your-other = seu compromisso

of-master = { $names }: audiência curta (master) no tribunal
of-master-short = { $names }: audiência curta
of-individual = { $names }: audiência completa (individual) no tribunal
of-individual-short = { $names }: audiência completa
of-bond = { $names }: audiência de fiança
of-fear_review = { $names }: audiência sobre a entrevista de medo
of-fear_review-short = { $names }: audiência com o juiz
of-status_or_other_court = { $names }: audiência no tribunal
of-status_or_other_court-short = { $names }: audiência
of-uscis_biometrics = { $names }: digitais no USCIS
of-uscis_interview = { $names }: entrevista no USCIS
of-ice_checkin = { $names }: apresentação ao ICE (check-in)
of-filing_deadline = { $names }: prazo para entregar documentos
of-other = { $names }: compromisso

## Notices

from = { $sender }
from-code = { $sender } ({ $code })

sms-from = { $from }:
sms-reminder =
    { $what }
    { $when }
sms-confirmation =
    anotamos { $what }
    { $when }
sms-changed =
    mudou a data: { $what }
    Antes { $old }
    Agora { $when }
sms-changed-place =
    novo lugar para { $what }
    { $when }
sms-cancelled =
    disseram que esta data não vale mais: { $what }
    { $when }
    Confira se é verdade.
sms-nudge =
    por favor, confira esta semana: { $what }
    { $when }
sms-disputed =
    temos { $count } datas para { $what }
    { $dates }
    Qual está certa? Confira hoje.
sms-disputed-place =
    temos { $count } lugares para { $what }
    { $when }
    Qual está certo? Confira hoje.
sms-several = { $count } datas
sms-several-confirmation = { $count } datas anotadas
sms-several-changed = { $count } mudanças
sms-several-cancelled = disseram que estas { $count } datas não valem mais
sms-several-nudge = por favor, confira esta semana estas { $count } datas
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Antes { $old }
    Agora { $when }
sms-item-disputed =
    - { $what }: { $count } datas
    { $dates }
    Qual está certa? Confira hoje.
sms-item-disputed-place =
    - { $what }: { $count } lugares
    { $when }
    Qual está certo? Confira hoje.
sms-place = { $place } (veja seu aviso)
sms-place-aged = { $place } (de { $as_of }; veja seu aviso)
sms-place-unknown = Lugar: veja seu aviso
sms-online = Participe { $medium }: veja seu aviso

medium-video = por vídeo
medium-internet = pela internet
medium-phone = por telefone

do-court-papers = Pergunte já a um advogado que documentos são necessários.
do-court-papers-short = Pergunte já a um advogado sobre papéis.
do-court-plan = Organize já a viagem, o trabalho e quem fica com as crianças.
do-court-plan-short = Organize viagem, trabalho e crianças.
do-court-bring = Leve o aviso, um documento com foto e todos os papéis do tribunal. Saia cedo: há fila de segurança.
do-court-bring-short = Leve aviso, documento com foto e papéis. Saia cedo.
do-court-today = Passe pela segurança e esteja na sala na hora marcada: { $time }
do-court-today-short = Passe a segurança. Esteja na sala: { $time }
do-urgent = É urgente. Ligue já para um advogado.
do-uscis-papers = Leia de novo a carta do USCIS e junte os documentos.
do-uscis-plan = Organize já a viagem, o trabalho e quem fica com as crianças.
do-uscis-bring = Leve a carta do USCIS e um documento com foto. Saia cedo.
do-uscis-today = Esteja lá com a carta e um documento com foto na hora marcada: { $time }
do-uscis-today-short = Leve a carta e documento com foto. Hora: { $time }
do-ice-papers = Fale com um advogado antes desse dia.
do-ice-plan = Fale com um advogado antes desse dia.
do-ice-bring = Fale com um advogado antes de ir. Leve seus papéis do ICE.
do-ice-today = Leve seus papéis do ICE. Diga a alguém de confiança aonde você vai.
do-filing-papers = Pergunte já a um advogado se esta data está certa.
do-filing-plan = Pergunte já a um advogado se esta data está certa.
do-filing-bring = Ligue hoje para um advogado por causa desta data.
do-filing-today = Ligue já para um advogado por causa desta data.
do-other-papers = Anote no seu calendário.
do-other-plan = Organize já a viagem, o trabalho e quem fica com as crianças.
do-other-bring = Junte seus documentos. Saia cedo.
do-other-today = Saia cedo.

miss-court = Se você faltar, o juiz pode ordenar sua deportação.
miss-court-short = Se faltar, o juiz pode deportar.
miss-court-other = Se a pessoa faltar, o juiz pode ordenar a deportação.
miss-court-other-short = Se faltar, o juiz pode deportar.
miss-bond = Faltar pode prejudicar o caso.
miss-uscis_biometrics = Se você faltar, o USCIS pode entender que você desistiu do pedido.
miss-uscis_biometrics-short = Se faltar, o USCIS pode encerrar o pedido.
miss-uscis_biometrics-other = Se a pessoa faltar, o USCIS pode entender que ela desistiu do pedido.
miss-uscis_biometrics-other-short = Se faltar, o USCIS pode encerrar o pedido.
miss-uscis_interview = Faltar pode prejudicar o pedido.
miss-ice_checkin = Faltar pode ter consequências graves. Pergunte a um advogado.
miss-ice_checkin-short = Faltar pode ser grave.
miss-filing_deadline = Os documentos devem chegar até esse dia. Se chegarem tarde, podem não valer.
miss-filing_deadline-short = Documentos atrasados podem não valer.

sms-check-court = A data pode mudar, até para mais cedo. Confira em https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Só os papéis do tribunal são oficiais.
sms-check-court-short = A data pode adiantar: https://acis.eoir.justice.gov/en/ 1-800-898-7180. Vale o papel do tribunal.
sms-check-bond = Fianças não aparecem em https://acis.eoir.justice.gov/en/ nem em 1-800-898-7180. Pergunte ao advogado. Só vale papel do tribunal.
sms-check-bond-short = Fianças não aparecem em https://acis.eoir.justice.gov/en/ nem 1-800-898-7180. Só vale papel do tribunal.
sms-check-uscis = A data pode mudar. Vale a carta mais nova do USCIS.
sms-check-ice = A data pode mudar. Vale seu papel mais novo do ICE: https://www.ice.gov/check-in
sms-check-ice-short = Vale seu papel mais novo do ICE: https://www.ice.gov/check-in
sms-check-filing = Uma pessoa digitou esta data. Nós não a conferimos.
sms-check-filing-short = Nós não conferimos esta data.
sms-check-other = A data pode mudar. Confira sua carta mais nova.

sms-lawyer = Advogado(a): { $name } { $phone }
sms-lawyer-hours = Advogado(a): { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Advogado(a): { $phone }
sms-help = { $name } pode ajudar você a achar um advogado: { $phone }
sms-help-hours = { $name } pode ajudar você a achar um advogado: { $phone } ({ $hours })
sms-help-unnamed = Ajudamos você a achar um advogado: { $phone }
sms-not-court = Não somos o tribunal. Não é orientação jurídica.
sms-not-court-short = Não é o tribunal nem orientação jurídica.
sms-not-official = Não é orientação jurídica.
sms-stop = STOP para sair.

rich-code = Sua palavra secreta: { $code }
rich-reminder = Lembrete: { $what }
rich-confirmation =
    Anotado: { $what }
    Por favor, compare com o seu aviso.
rich-confirmation-then = Vamos lembrar você antes do dia.
rich-changed = A data mudou: { $what }
rich-changed-place = O lugar mudou: { $what }
rich-cancelled =
    Disseram que esta data não vale mais: { $what }
    Por favor, confira se é verdade.
rich-nudge = Por favor, confira esta data esta semana: { $what }
rich-disputed =
    Temos { $count } datas para { $what }
    Não sabemos qual está certa. Por favor, confira hoje.
rich-disputed-place =
    Temos { $count } lugares para { $what }
    Não sabemos qual está certo. Por favor, confira hoje.
rich-several = Lembrete: { $count } datas
rich-several-confirmation =
    Anotado: { $count } datas
    Por favor, compare com os seus avisos.
rich-several-confirmation-then = Vamos lembrar você antes de cada dia.
rich-several-changed = { $count } mudanças
rich-several-cancelled =
    Disseram que estas { $count } datas não valem mais.
    Por favor, confira se é verdade.
rich-several-nudge = Por favor, confira estas { $count } datas esta semana.
rich-item = { $number }. { $what }
rich-when = Quando: { $when }
rich-was = Antes: { $old }
rich-now = Agora: { $when }
rich-date-choice = - { $when }
rich-where = Onde: { $place }
rich-where-notice = Vale o lugar que está no seu aviso.
rich-where-aged = Vale o lugar que está no seu aviso. Nosso endereço é de { $as_of }.
rich-where-unknown = Onde: veja o lugar no seu aviso.
rich-where-medium = Como: { $medium }. Seu aviso diz como participar. Um link sozinho não quer dizer que é pela internet.
rich-do = O que fazer: { $action }
rich-do-court-today-more = Chegar tarde pode contar como falta. A fila de segurança pode ser longa.
rich-do-court-bring-more = O intérprete do tribunal é de graça.
rich-check-court =
    A data pode mudar, até para um dia mais cedo. Confira toda semana:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Se não aparecer nada, continue conferindo. Só os papéis do tribunal são oficiais.
rich-check-bond =
    Audiências de fiança não aparecem em https://acis.eoir.justice.gov/en/ nem no telefone 1-800-898-7180. Pergunte ao advogado.
    Só os papéis do tribunal são oficiais.
rich-check-uscis = A data pode mudar. Vale a carta mais nova do USCIS.
rich-check-ice =
    A data pode mudar. Vale o seu papel mais novo do ICE.
    https://www.ice.gov/check-in
rich-check-filing = Uma pessoa digitou esta data. Nós não a conferimos. Pergunte a um advogado.
rich-check-other = A data pode mudar. Confira sua carta mais nova.
rich-lawyer = Advogado ou advogada: { $name }, { $phone }
rich-lawyer-hours = Advogado ou advogada: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Advogado ou advogada: { $phone }
rich-help = { $name } pode ajudar você a achar um advogado: { $phone }
rich-help-hours = { $name } pode ajudar você a achar um advogado: { $phone } ({ $hours })
rich-help-unnamed = Podemos ajudar você a achar um advogado: { $phone }
rich-not-court = Não somos o tribunal. Isto não é orientação jurídica.
rich-not-official = Isto não é orientação jurídica.
rich-stop = Para não receber mais mensagens, envie STOP.

after-court = Dia da sua audiência: { $date }. O juiz deu uma nova data? Se você faltou, ligue hoje para um advogado.
after-court-other = { $names }: o dia da audiência foi { $date }. O juiz deu uma nova data? Em caso de falta, ligue hoje para um advogado.
after-office = Dia do seu compromisso: { $date }. Deram uma nova data? Se você faltou, ligue hoje para um advogado.
after-office-other = { $names }: o dia do compromisso foi { $date }. Há uma nova data? Em caso de falta, ligue hoje para um advogado.

choice-ack = Eu vou
choice-ack-other = Já li
choice-checked = A data está certa
choice-help = Preciso de ajuda
choice-help-sms = Ajuda
choice-differs = Minha data é outra
choice-differs-sms = Outra data
choice-differs-other = A data é outra
choice-differs-other-sms = Outra data
choice-more = Ver tudo
choice-newdate = Há nova data
choice-nodate = Sem nova data
choice-over = Já acabou tudo

discreet-reminder = { $from }: seu compromisso é { $when }, { $city }.
discreet-reminder-other = { $from }: o compromisso que você acompanha é { $when }, { $city }.
discreet-reminder-short = { $from }: compromisso { $when }, { $city }.
discreet-confirmation = { $from }: anotado, seu compromisso é { $when }, { $city }.
discreet-confirmation-other = { $from }: anotado, o compromisso que você acompanha é { $when }, { $city }.
discreet-confirmation-short = { $from }: anotado, { $when }, { $city }.
discreet-changed = { $from }: seu compromisso mudou: antes { $old }, agora { $when }, { $city }.
discreet-changed-other = { $from }: o compromisso que você acompanha mudou: antes { $old }, agora { $when }, { $city }.
discreet-changed-short = { $from }: antes { $old }, agora { $when }, { $city }.
discreet-changed-least = { $from }: era { $old }, agora { $when }.
discreet-changed-place = { $from }: mudou o lugar do seu compromisso: { $when }, { $city }.
discreet-changed-place-other = { $from }: mudou o lugar do compromisso que você acompanha: { $when }.
discreet-changed-place-short = { $from }: novo lugar, { $when }.
discreet-cancelled = { $from }: seu compromisso não vale mais: { $when }, { $city }.
discreet-cancelled-other = { $from }: o compromisso que você acompanha não vale mais: { $when }.
discreet-cancelled-short = { $from }: não vale mais: { $when }.
discreet-nudge = { $from }: por favor, confira seu compromisso: { $when }, { $city }.
discreet-nudge-other = { $from }: por favor, confira o compromisso que você acompanha: { $when }, { $city }.
discreet-nudge-short = { $from }: confira { $when }, { $city }.
discreet-disputed = { $from }: duas datas para seu compromisso: { $when } ou { $old }. Confira.
discreet-disputed-other = { $from }: duas datas para o compromisso que você acompanha: { $when } ou { $old }.
discreet-disputed-short = { $from }: duas datas: { $when } ou { $old }.
discreet-disputed-place = { $from }: dois lugares para seu compromisso, { $when }. Confira.
discreet-disputed-place-other = { $from }: dois lugares para o compromisso que você acompanha, { $when }.
discreet-disputed-place-short = { $from }: dois lugares para { $when }.
discreet-after = { $from }: seu compromisso foi { $day }. Há uma nova data?
discreet-after-other = { $from }: o compromisso que você acompanha foi { $day }. Há uma nova data?
discreet-after-short = { $from }: { $day } passou. Há nova data?
discreet-several = { $from }: { $count } compromissos. O primeiro é { $when }, { $city }.
discreet-several-confirmation = { $from }: { $count } compromissos anotados. O primeiro é { $when }.
discreet-several-changed = { $from }: { $count } compromissos mudaram. Agora o primeiro é { $when }.
discreet-several-cancelled = { $from }: { $count } compromissos não valem mais.
discreet-several-nudge = { $from }: por favor, confira { $count } compromissos. O primeiro é { $when }.
discreet-reply = Responda 1 para ver mais.
discreet-reply-short = Responda 1.
discreet-tap = Toque no botão para ver os detalhes.
discreet-stop = STOP para sair.

## Staff

staff-not-delivered = Não recebeu: { $label }. Motivo: { $reason }.
staff-not-delivered-phone = Não recebeu: { $label }, { $phone }. Motivo: { $reason }.
staff-not-delivered-many = Mensagens que não chegaram: { $count }. Motivo principal: { $reason }. Por favor, veja a lista de ligações.
staff-needs-help = { $label } pede ajuda. Por favor, ligue.
staff-needs-help-hearing = { $label } pede ajuda sobre { $when }. Por favor, ligue.
staff-awaited = { $label } continua sem data de audiência. Não perguntamos mais. Por favor, cuide disso.
staff-missed = { $label } diz que faltou a uma audiência. Por favor, ligue hoje.
staff-dispute = Duas datas para { $label }. Tínhamos { $was }. Agora disseram: { $said }. Por favor, decida qual está certa.
staff-dispute-place = Dois lugares para { $label }, { $when }. Tínhamos: { $was }. Agora disseram: { $said }. Por favor, decida qual está certo.
staff-dispute-cancel = { $label }: alguém diz que { $was } não vale mais. Por favor, confira.
staff-unread = { $label } não respondeu ao último lembrete de { $when }. Por favor, ligue.
staff-unread-family = { $label }: a família não respondeu ao último lembrete de { $when }. Por favor, ligue.
staff-channel-paused = { $channel } está em pausa: { $reason }. Nada sai por ali até que isso se resolva.
staff-odd-answer = { $channel } deu uma resposta que não conhecemos: { $reason }. Vamos tentar de novo.
somebody = alguém
no-date = ainda sem data
staff-late = { $count ->
    [one] { $count } mensagem está atrasada em { $channel }.
   *[other] { $count } mensagens estão atrasadas em { $channel }.
}
staff-import-parked = { $count ->
    [one] Importação { $import }: { $count } audiência em espera. Nada é enviado até que você a libere.
   *[other] Importação { $import }: { $count } audiências em espera. Nada é enviado até que você as libere.
}
staff-wrong-number = O telefone de { $label } parece ser de outra pessoa. Por favor, confira o número.
staff-bond = { $label } tem uma audiência de fiança: { $when }. Por favor, aja agora.
staff-at-once = { $label }: { $kind }, { $when }. Por favor, aja agora.
staff-fear-review = { $label } tem uma revisão da entrevista de medo: { $when }. Por favor, aja agora.
staff-short-notice = { $label } tem uma audiência muito em breve: { $when }. Por favor, ligue.
staff-stopped = { $label } pediu para não receber mais mensagens. Por favor, ligue sobre { $when }.
staff-expired = Uma mensagem para { $label } não saiu a tempo. Motivo: { $reason }.

## What was done

say-we-failed = Desculpe, não conseguimos ler sua mensagem. O erro é nosso, e o escritório já sabe. Tente de novo ou ligue para { $phone }.
say-same-date = É a data que já temos. Nada mudou.
say-cancel-asked = Agradecemos. Avisamos o escritório. Continuamos a lembrar você até que eles confiram.
say-link-unknown = Este link não funciona mais. Por favor, peça um novo.
say-staff-linked = Os alertas do escritório agora chegam a este chat.
say-staff-console = Entre por aqui. O link funciona uma só vez, por 15 minutos: { $link }
staff-inbound-failed = Não foi possível tratar uma mensagem de { $label } (número { $number }). Por favor, entre em contato.

## Dialogue

say-then =
    { $first }

    { $then }

ask-language =
    Olá. Aqui é { $sender }. Que idioma você quer?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Mais idiomas

ask-consent =
    Podemos lembrar você das suas audiências, para que não falte a nenhuma. É de graça.
    { $sender } escreve para você: em geral uma mensagem por semana, mais nos dias antes de uma audiência, e uma quando a data muda. O Telegram pode ler o que se escreve neste chat.
    Não somos o tribunal, e isto não é orientação jurídica.
    Para parar a qualquer momento, envie STOP. Para ter ajuda, envie HELP.
    Podemos escrever para você?
ask-consent-sms = { $sender } pode lembrar você das suas audiências: em geral um SMS por semana, mais antes de uma audiência, e um quando a data muda. Podem valer tarifas de mensagens e dados. Não somos o tribunal. STOP para sair, HELP para ajuda. Podemos escrever?
choice-agree = Sim, podem escrever
choice-decline = Não, agradeço
say-agreed = Agradecemos. Nossos lembretes são curtos e não dizem do que se trata. Para mudar isso, envie SETTINGS.
say-agreed-plain = Agradecemos. Para mudar o que os lembretes dizem, ou o idioma, envie SETTINGS.
say-agreed-sms = Agradecemos. Nossos lembretes são curtos e não dizem do que se trata. Para mudar, envie SETTINGS. Para voltar, 0.
say-declined = Tudo bem. Não vamos escrever para você. Se mudar de ideia, envie START.

ask-who = De quem é a audiência?
choice-who-self = Minha
choice-who-known = { $name }
choice-who-other = De um parente
ask-name = Como vamos chamar essa pessoa? O melhor é um apelido, como "Mãe" ou "Tio R". Por favor, não envie o nome completo nem o A-number.
say-name-unreadable = Por favor, escreva um apelido com letras, como "Mãe".
say-name-long = É um pouco comprido. Basta um apelido curto, como "Mãe".

ask-kind = Que tipo de audiência é? Está escrito no aviso.
choice-kind-master = Curta (master), muitas vezes a 1ª
choice-kind-individual = Completa (individual)
choice-kind-bond = Fiança (para sair da detenção)
choice-kind-uscis_biometrics = Digitais no USCIS
choice-kind-uscis_interview = Entrevista no USCIS
choice-kind-ice_checkin = Apresentação ao ICE (check-in)
choice-kind-more = Outra coisa, ou não sei
ask-kind-more = Qual destas combina mais?
choice-kind-status_or_other_court = No tribunal, não sei o tipo
choice-kind-fear_review = Juiz revê a entrevista de medo
choice-kind-other = Outro compromisso, não no tribunal

ask-court = Em que cidade fica o tribunal? Escreva a cidade, ou o código de três letras do tribunal.
ask-court-sms = Em que cidade fica o tribunal? Escreva a cidade, ou o código de três letras do tribunal. (0 = voltar)
choice-elsewhere = Outro lugar
say-court-unknown = Não achamos "{ $typed }" na nossa lista. Por favor, escreva só a cidade, por exemplo: Denver
ask-court-pick = Qual deles está no seu aviso?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), para pessoas detidas
choice-court-closed = { $name } ({ $city }), fechado ou mudou
choice-court-unsure = { $name } ({ $city }), confira seu aviso
say-court-closed = Por favor, olhe seu aviso de novo: pelo que sabemos, { $name } fechou ou mudou de lugar.
ask-city = Em que cidade é? (0 = voltar)
ask-city-court = Em que cidade é a audiência? Escreva a cidade como está no aviso. (0 = voltar)
say-city-unreadable = Por favor, escreva o nome da cidade, por exemplo: Denver
ask-zone = Qual é o horário de { $city }?
choice-zone-eastern = Leste (New York, Miami)
choice-zone-central = Centro (Chicago, Houston)
choice-zone-mountain = Montanha (Denver, El Paso)
choice-zone-arizona = Arizona (Phoenix)
choice-zone-pacific = Pacífico (Los Angeles)
choice-zone-alaska = Alasca
choice-zone-hawaii = Havaí
choice-zone-atlantic = Porto Rico
choice-zone-chamorro = Guam, Saipan
ask-own-zone = Onde você mora é a mesma hora que em { $city }? Perguntamos para não escrever de noite.
choice-own-same = A mesma hora
choice-own-other = Outra hora
ask-own-zone-which = Qual é o horário onde você mora?

ask-when = Em que dia e a que horas é a audiência em { $city }? Escreva como está no aviso, por exemplo: 15 de março de 2027 8:30 AM
ask-when-other = Em que dia e a que horas é? Escreva como está no seu papel, por exemplo: 15 de março de 2027 8:30 AM
ask-when-new = Qual é o novo dia e a nova hora? Escreva como está no seu aviso mais novo, por exemplo: 15 de março de 2027 8:30 AM
say-when-date = Não consegui ler uma data na sua mensagem.
say-when-impossible = Esse dia não existe no calendário. Por favor, olhe o aviso de novo.
say-when-no-year = Por favor, escreva também o ano, e o mês com letras, para não trocarmos o dia e o mês.
say-when-unset = Parece que esse papel ainda não tem data. Por favor, procure um aviso mais novo, ou ligue para 1-800-898-7180 para ouvir a data. Só os papéis do tribunal são oficiais.
ask-day-order = Isto pode ser lido de duas maneiras. Que dia é?
ask-day-year = De que ano?
ask-day-week = De que dia você fala?
ask-day-which = Vejo mais de um dia. Qual é o dia da audiência?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Outro dia
ask-time = { $when_date }: a que horas? Por exemplo: 8:30 AM
ask-half = { $when_date }: de manhã ou de tarde?
ask-time-which = { $when_date }: que horas?
choice-time = { $when_time }
say-time-unreadable = Não consegui ler a hora. Por favor, escreva assim: 8:30 AM
choice-pick = Escolher o dia com botões
ask-month = Que mês?
choice-month = { $when_month }
choice-number = { $number }

ask-check =
    Por favor, compare com o seu aviso:
    { $what }
    { $when }
    { $place }
    Está tudo certo?
ask-check-doubt =
    Por favor, olhe mais uma vez:
    { $doubts }

    { $what }
    { $when }
    { $place }
    É isso que diz o seu aviso?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Sim, está tudo certo
choice-change = Não, mudar alguma coisa
choice-meant = Quero dizer { $when_date }
say-doubt-past = Esse dia já passou.
say-doubt-today-past = Essa hora de hoje já passou.
say-doubt-far = Faltam muitos anos para essa data.
say-doubt-weekend = É fim de semana. Os tribunais em geral estão fechados.
say-doubt-holiday = É feriado federal. Os tribunais em geral estão fechados.
say-doubt-early = { $when_time } é muito cedo para uma audiência.
say-doubt-late = { $when_time } é muito tarde para uma audiência.
say-doubt-weekday = Você escreveu outro dia da semana. Essa data é: { $when_date }
say-doubt-year = Você não escreveu o ano. Esta data é: { $when_date }
say-doubt-zone = Você escreveu a hora de outro lugar. A hora do aviso é a hora de { $when_city }. Está escrito { $when_time }?
ask-fix = O que vamos mudar?
choice-fix-date = O dia ou a hora
choice-fix-place = O tribunal ou o lugar
choice-fix-city = A cidade e o fuso horário
choice-fix-kind = O tipo de audiência
choice-fix-who = De quem é a audiência

ask-list = Qual delas?
ask-list-empty = Ainda não há nenhuma audiência aqui.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (temos duas datas)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (temos dois lugares)
choice-hearing-awaited = { $what }: ainda sem data
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Ainda sem data. Continue conferindo.
choice-do-change = Mudar dia, hora ou lugar
choice-do-cancel = Esta audiência foi cancelada
choice-do-list = Voltar para a lista
ask-sure =
    { $what }, { $when }
    Seu aviso mais novo diz que esta audiência foi cancelada? Se tiver dúvida, pergunte antes a um advogado. Faltar a uma audiência pode levar a uma ordem de deportação.
ask-sure-awaited = Vamos esquecer esta audiência?
choice-sure-yes = Sim, foi cancelada
choice-sure-no = Não, deixe como está
say-nothing-changed = Nada mudou.
say-hearing-gone = Essa audiência não está mais na sua lista.

say-thanks = Agradecemos. Continue conferindo sua data até o dia.
say-help-comes =
    Agradecemos por avisar. Já dissemos ao escritório que você precisa de ajuda.
    { $call }
say-call-lawyer = Você pode ligar para { $name }: { $phone }
say-call-lawyer-hours = Você pode ligar para { $name }: { $phone } ({ $hours })
say-call-line = Estas pessoas podem ajudar você a achar um advogado: { $phone }
say-call-line-hours = Estas pessoas podem ajudar você a achar um advogado: { $phone } ({ $hours })
say-call-nobody = Eles vão ligar para você.
counsel = { $from }: o telefone do advogado nas nossas mensagens anteriores não vale mais. { $call }
counsel-other = { $from } ({ $names }): o telefone do advogado nas nossas mensagens anteriores não vale mais. { $call }
discreet-counsel = { $from }: agora ligue para { $phone }, e não para o número antigo.
reply-date = { $sender }: há uma nova data? Por favor, veja sua carta mais nova.
reply-call-today = { $sender }: vamos ligar para você hoje. Por favor, fique com o telefone por perto.
say-after-nodate = Agradecemos. Por favor, confira toda semana se há uma nova data: 1-800-898-7180. Só os papéis do tribunal são oficiais.
say-after-over = Agradecemos por avisar. Não vamos mais lembrar você disso.

ask-menu = Em que podemos ajudar?
choice-go-hearings = Minhas audiências
choice-go-new = Adicionar uma audiência
choice-go-settings = Configurações
choice-go-help = Preciso de ajuda
ask-settings = Seu idioma: { $language }. Suas mensagens: { $wording }.
say-wording-discreet = curtas, sem detalhes
say-wording-plain = com todos os detalhes
choice-set-language = Mudar o idioma
choice-set-wording = Curtas ou com detalhes
choice-set-zone = A hora onde eu moro
choice-set-stop = Não receber mensagens
ask-language-again = Que idioma você quer?
say-language-set = A partir de agora escrevemos em português.
ask-wording = Como devem ser os lembretes? Curtos: "{ $sender }: seu compromisso é ter. 15 dez, 8:30 AM". Com detalhes: tudo está na mensagem. Pense em quem mais vê o seu telefone.
choice-wording-discreet = Curtos, sem detalhes
choice-wording-plain = Com todos os detalhes
say-wording-set-discreet = Seus lembretes agora são curtos e não dizem do que se trata.
say-wording-set-plain = Seus lembretes agora têm todos os detalhes. Quem vê o seu telefone pode ler.
say-zone-set = Agradecemos. Vamos escrever de dia, na hora de onde você mora.
ask-stop = Vamos parar todas as mensagens? Suas audiências continuam como estão, mas ninguém vai lembrar você.
choice-stop-all = Parar todas as mensagens
choice-stop-no = Não, continuem escrevendo
say-help =
    Aqui é { $sender }. Lembramos as pessoas das suas audiências. Não somos o tribunal.
    { $call }
    Para parar todas as mensagens, envie STOP. Para ver o menu, envie MENU.

say-stopped = { $sender }: você não recebe mais mensagens nossas. Para voltar a receber, envie START.
say-restarted-here = Que bom que você voltou. Se também recebe SMS nossos, envie START por lá também.
say-wrong-number = Desculpe. Não vamos mais escrever para este número.
ask-leave = Você deixou uma pergunta sem terminar. O que vamos parar?
choice-leave-question = Só essa pergunta
say-left = Tudo bem, deixamos isso.

choice-back = Voltar
say-choose = Por favor, escolha uma destas opções.
say-choose-number = Por favor, responda com um número.
say-not-understood = Não entendi sua mensagem.
say-you-are-welcome = De nada. Envie MENU quando quiser.
say-number-dropped = Você enviou um número que parece um A-number. Nós o apagamos e não o guardamos. Por favor, nunca o envie em uma mensagem.
say-names-dropped = Não guardamos os nomes desse papel.
say-cannot-read-voice = Aqui não podemos ouvir mensagens de voz. Por favor, escreva.
say-cannot-read-photo = Aqui não podemos ler fotos nem arquivos. Por favor, escreva o dia e a hora que estão no aviso.
say-cannot-read-other = Aqui só podemos ler texto. Por favor, escreva.
say-cannot-read-old-button = Esse botão é de uma pergunta mais antiga.

## When it is unclear, or too much

say-we-were-at = Já faz um tempo. Estávamos nesta pergunta:
say-please-wait = Foi muita coisa de uma vez. Por favor, espere dez minutos e escreva de novo. Para parar todas as mensagens, envie STOP.
say-cannot-read-edit = Não vemos mudanças em uma mensagem antiga. Por favor, escreva de novo.
say-write-in-private = Só falo com uma pessoa de cada vez. Por favor, escreva para mim em um chat privado. Agora saio deste grupo.
ask-stop-which = Você quer menos mensagens. O que vamos parar?
choice-stop-about = Só sobre { $name }
staff-unclear-text = { $label } escreveu algo que não conseguimos ler. Por favor, entre em contato.
staff-unclear-unfinished = { $label } escreveu uma data e não confirmou. Ela não conta, e ninguém é lembrado dela. Por favor, pergunte.
staff-unclear-stop = { $label } quer menos mensagens, mas não está claro quais. Por favor, pergunte.

## Delivery: why something did not arrive, and who is asked then

why-stopped = pediu para não receber mais mensagens
why-number = o número não funciona ou não recebe SMS
why-account = o provedor recusa nossa conta ou nossas configurações
why-filtered = as companhias telefônicas seguram nossas mensagens
why-phone = o telefone está desligado ou sem sinal
why-provider = não é possível chegar ao provedor
why-blocked = bloqueou o bot
why-gone = o chat não existe mais
why-unreadable = o provedor não consegue ler nosso texto
why-unknown = o provedor deu um motivo que não conhecemos
why-twice = outro programa usa o mesmo bot
why-throttled = mensagens demais ao mesmo tempo
why-late = já era tarde demais para ajudar
relay-ask = { $sender }: não temos resposta sobre o compromisso que você acompanha: { $when }. Por favor, veja se a pessoa sabe disso.
staff-silent = Há muito tempo não temos notícia de { $label }. Agora perguntamos se o telefone ainda é dessa pessoa. Por favor, ligue.
staff-silent-many = Telefones de que não temos notícia há muito tempo: { $count }. Por favor, veja a lista de ligações.
staff-load = { $channel }: os lembretes de amanhã precisam de mais tempo do que há antes do horário de silêncio. Vamos começar mais cedo.
discreet-still = Ainda é você? 1 = sim, ver. 2 = número errado.
discreet-still-tap = Ainda é você?
choice-still-me = Sim, quero ver
choice-still-wrong = Número errado

## Watching over it: alarms and the daily summary, for staff

staff-late-over = As mensagens por { $channel } voltaram a sair. Ficaram { $minutes } min atrasadas.
staff-job-failed = Isto não funcionou: { $job } ({ $reason }). Vamos tentar de novo mais tarde. Por favor, olhe a máquina.
staff-job-down = Desde { $since } isto não funciona: { $job } ({ $reason }). Tentamos de novo a cada hora. Na máquina, { $command } diz o que fazer.
staff-clock-back = O relógio da máquina voltou { $minutes } min. Por favor, confira.
staff-disk = O disco está quase cheio: restam { $megabytes } MB. Por favor, abra espaço, ou não poderemos guardar mensagens.
staff-case-ends = { $label }: ninguém nos falou de uma nova data. Em duas semanas apagamos este caso. Se falta uma data, por favor, acrescente.
digest =
    Para o escritório, hoje:
    { $lines }
digest-unconfirmed = { $count ->
    [one] { $count } audiência está perto e sem confirmação.
   *[other] { $count } audiências estão perto e sem confirmação.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] { $count } pessoa tem audiência, e nenhuma mensagem chega até ela.
   *[other] { $count } pessoas têm audiência, e nenhuma mensagem chega até elas.
}
digest-tasks = { $count ->
    [one] { $count } assunto espera na lista de ligações.
   *[other] { $count } assuntos esperam na lista de ligações.
}
digest-imports = { $count ->
    [one] { $count } importação espera ser liberada.
   *[other] { $count } importações esperam ser liberadas.
}
digest-ending = Casos que apagamos em uma semana: { $count }. Se precisar de prova do que foi enviado, imprima agora.
digest-paused = O envio está parado: { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] { $count } texto de informação precisa de revisão em breve.
   *[other] { $count } textos de informação precisam de revisão em breve.
}
digest-more = … e mais { $count }

## The first day

profile-about = Lembretes dos seus compromissos, no seu idioma. De graça. Para parar, envie STOP.
profile-description = Lembramos você dos seus compromissos, para que não falte a nenhum. É de graça. Para começar, toque no botão abaixo. Para parar a qualquer momento, envie STOP.
staff-test = Isto é um teste. Os alertas do escritório chegam a você aqui.

## On paper

poster-title = Lembramos você dos seus compromissos
poster-why = Para não faltar a nenhum. No seu idioma. De graça.
poster-telegram = No Telegram: aponte a câmera do seu telefone para este quadrado e depois toque no botão.
poster-sms = Por SMS: escreva "{ $word }" para { $phone }
sheet-title = Lembretes dos seus compromissos
sheet-name = Como vamos chamar você? O melhor é um apelido.
sheet-number = Por favor, não escreva nesta folha seu nome completo nem um A-number.
sheet-phone = Seu número de celular
sheet-date = Dia, hora e cidade, como está no seu aviso mais novo
sheet-news = Também podem me enviar notícias do escritório. Esta é uma escolha à parte.
sheet-share = Estas pessoas também podem receber mensagens sobre as minhas datas. Cada uma preenche a sua própria folha.
sheet-privacy = Guardamos só o que está nesta folha e as nossas mensagens. Não damos seu número a ninguém para propaganda. Quando o seu caso termina, apagamos tudo.
sheet-signature = Assinatura
sheet-day = Data de hoje
sheet-keep = Por favor, guarde esta parte.
sheet-sender = Nossas mensagens vêm de { $phone } e começam com: { $sender }
sheet-never = Nunca pedimos dinheiro, senha nem A-number.
sheet-call = Dúvidas? Ligue para nós: { $phone }

## Settings and privacy

choice-set-second = Um segundo idioma
choice-set-code = Minha palavra secreta
choice-set-ways = Onde vocês me escrevem
choice-set-data = O que vocês sabem de mim
ask-second = Que idioma podemos usar quando um texto não existe em { $language }?
choice-second-none = Nenhum segundo idioma
say-second-set = Agradecemos. Quando um texto não existir no seu idioma, você o recebe em { $language }.
say-second-none = Tudo bem. Não usamos um segundo idioma.

ask-code = Uma palavra secreta mostra que a mensagem é mesmo nossa: ela aparece nos lembretes. Escreva uma só palavra de 3 a 16 letras ou números, por exemplo: manga7
ask-code-have = Sua palavra secreta é { $code }. Ela aparece nos lembretes, para você saber que são nossos. Para trocar, escreva uma nova palavra.
choice-code-remove = Tirar a palavra secreta
say-code-set = Sua palavra secreta agora é { $code }. Por favor, não conte a ninguém.
say-code-removed = Seus lembretes não têm mais palavra secreta.
say-code-unreadable = Por favor, escreva uma só palavra de pelo menos 3 letras, sem outros sinais. Ela pode ter números.
say-code-long = Essa palavra é comprida demais. Por favor, escolha uma mais curta.
say-code-telling = Essa palavra pode mostrar a outros do que se trata. Por favor, escolha outra, como uma fruta ou um animal.
telling-words = imigra tribunal audiência juiz juíza advogad fiança deport asilo jurídic

ask-ways =
    Escrevemos para você aqui:
    { $ways }
choice-ways-sms = Também por SMS
choice-ways-telegram = Também pelo Telegram
choice-ways-moved = Meu número mudou
choice-ways-first = Onde tentar primeiro
ask-first = Onde devemos escrever primeiro?
say-first-set = Tudo bem. Vamos tentar por ali primeiro.
say-move-code =
    Seu código: { $code }
    { $how }
    Ele serve uma só vez, durante um dia. Não mostre a mais ninguém.
say-how-sms-here = Envie para este número do seu outro telefone.
say-how-sms = Envie como SMS do seu telefone para { $to }.
say-how-telegram = Envie para nós no Telegram: { $to }
say-way-added = Pronto. Nossas mensagens agora podem chegar aqui também.
say-way-moved = Pronto. A partir de agora escrevemos aqui. O número antigo não recebe mais mensagens.
say-way-same = Foi aqui que você recebeu o código. Por favor, envie do outro telefone.
say-way-taken = Não conseguimos conectar este telefone sem ajuda. O escritório já sabe e vai ajudar você.
say-way-warning = Suas mensagens agora chegam também a { $way }, ou só lá. Se você não pediu isso, por favor, ligue para { $phone }.

choice-do-mute = Sem mensagens sobre este caso
choice-do-unmute = Voltar a receber sobre este caso
say-what-muted = { $what } (sem mensagens)
say-muted = Tudo bem. Não escrevemos mais sobre este caso, para nenhuma das datas. Todo o resto continua.
say-unmuted = Tudo bem. Você volta a receber mensagens sobre este caso, para todas as datas.

ask-data = Podemos mostrar o que guardamos sobre você, ou apagar.
choice-data-stored = Mostrar o que vocês guardam
choice-data-erase = Apagar meus dados
say-stored =
    Isto é o que guardamos sobre você:
    { $lines }
    { $kept }
say-stored-language = Idioma: { $language }
say-stored-second = Segundo idioma: { $language }
say-stored-zone = Hora onde você mora: { $zone }
say-stored-wording = Suas mensagens: { $wording }
say-stored-code = Palavra secreta: { $code }
say-stored-way = { $way }: você aceitou em { $when_date }
say-stored-way-office = { $way }: o escritório anotou em { $when_date } que você aceita
say-stored-way-silent = { $way }: sem mensagens
say-stored-people = Você acompanha: { $names }
say-stored-followers = { $count ->
    [one] { $count } outra pessoa recebe mensagens sobre suas audiências.
   *[other] { $count } outras pessoas recebem mensagens sobre suas audiências.
}
say-stored-kept = { $days ->
    [one] E as mensagens entre nós. Quando um caso termina, apagamos tudo depois de { $days } dia. Se você escolher "Apagar meus dados", apagamos tudo agora.
   *[other] E as mensagens entre nós. Quando um caso termina, apagamos tudo depois de { $days } dias. Se você escolher "Apagar meus dados", apagamos tudo agora.
}
ask-erase = Vamos apagar tudo o que sabemos sobre você? Depois ninguém vai lembrar você. Suas audiências continuam como estão: por favor, vá a elas.
choice-erase-yes = Sim, apaguem
choice-erase-no = Não, guardem
ask-erase-sure = Isto não pode ser desfeito. Por favor, anote antes as suas datas. Apagar tudo agora?
choice-erase-sure = Sim, apaguem tudo
say-erased = { $sender }: apagamos o que sabíamos sobre você. Você não recebe mais mensagens nossas. Para começar de novo, envie START.
staff-erased = Alguém pediu que apagássemos seus dados. Está feito.
staff-erased-stays = Alguém pediu que apagássemos seus dados. Está feito. Um caso do escritório, ou que outros acompanham, continua sem essa pessoa: por favor, veja a lista de ligações.
staff-two-people = { $label } quer usar o telefone { $way }, que tem um caso próprio. Nada foi unido. Por favor, ligue.

## A hearing's life

discreet-awaited = { $from }: já há data para seu compromisso? Por favor, confira.
discreet-awaited-short = { $from }: já há data?
discreet-awaited-other = { $from }: já há data para o compromisso que você acompanha? Por favor, confira.
awaited-check = { $from }: já há data para sua audiência? Confira em https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Se não aparecer nada, isso nunca quer dizer que não há audiência. Só os papéis do tribunal são oficiais.
awaited-check-other = { $from }: já há data para a audiência de { $names }? Confira em https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Se não aparecer nada, isso nunca quer dizer que não há audiência. Só os papéis do tribunal são oficiais.
awaited-stop = { $text } { $stop }
choice-havedate = Já tenho data
choice-notyet = Ainda não
choice-unask = Parem de perguntar
choice-unset = Ainda não tenho data
say-awaited =
    Anotado: ainda não há data. Vamos perguntar uma vez por semana.
    Por favor, confira você também toda semana: https://acis.eoir.justice.gov/en/ ou 1-800-898-7180
    Se não aparecer nada, isso nunca quer dizer que não há audiência. Só os papéis do tribunal são oficiais.
say-unasked = Tudo bem, não perguntamos mais. Por favor, continue conferindo se há data: 1-800-898-7180. Quando tiver, envie ADICIONAR ou AUDIÊNCIAS.

choice-missed = Faltei
say-missed =
    Isto é grave. Quando alguém falta a uma audiência, o juiz pode ordenar a deportação (remoção) sem a pessoa estar lá.
    Por favor, ligue hoje. Não espere uma carta.
    { $call }
    Já avisamos o escritório.
ask-over =
    { $what }, { $when }
    O caso inteiro acabou, sem mais audiências? Se o juiz deu uma decisão, pergunte no mesmo dia a um advogado o que ela significa.
ask-over-awaited = O caso inteiro acabou, sem mais audiências? Se o juiz deu uma decisão, pergunte no mesmo dia a um advogado o que ela significa.
choice-over-yes = Sim, acabou
choice-over-no = Não, continuem lembrando

choice-do-over = Meu caso acabou
choice-do-calendar = Pôr no meu calendário
choice-do-map = Ver o lugar no mapa
calendar-title = { $sender }: compromisso
say-calendar = Aqui está um arquivo para o seu calendário. Ele não diz do que se trata. Se a data mudar, peça um novo arquivo.
say-calendar-link = Este link põe a data no seu calendário. Ele não diz do que se trata: { $link }
say-calendar-none = Não há arquivo de calendário para esta data.
say-map =
    { $place }
    { $link }
    Vale o lugar que está no seu aviso.

## Guide

choice-go-guide = Perguntas e respostas
choice-go-lawyer = Ligar para meu advogado
ask-guide = O que você quer saber?
choice-guide-more = Mais perguntas
guide-said =
    { $text }

    Fonte: { $source } ({ $reviewed }). Não é orientação jurídica.
guide-said-call =
    { $text }

    { $call }
    Fonte: { $source } ({ $reviewed }). Não é orientação jurídica.
guide-own = { $text }

guide-dont_miss-title = Por que não faltar?
guide-dont_miss =
    Toda audiência conta, também uma curta.

    Se você faltar, o juiz pode ordenar a deportação (remoção) sem você. Chegar tarde pode contar como falta.

    Isto vale também se o seu primeiro papel (o NTA) não tinha data.

    A data pode mudar, até para um dia mais cedo. Confira toda semana:
    https://acis.eoir.justice.gov/en/
    1-800-898-7180
    Se não aparecer nada, continue conferindo. Só os papéis do tribunal são oficiais.

    Abra toda carta do tribunal. Fale cedo com um advogado.
guide-dont_miss-sms = Toda audiência conta. Se você faltar ou chegar tarde, o juiz pode ordenar a deportação (remoção) sem você. Também se o primeiro papel (NTA) não tinha data. Confira toda semana: https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Se não aparecer nada, continue. Só papéis do tribunal são oficiais.

guide-what_to_bring-title = O que levar
guide-what_to_bring =
    Para a audiência, as pessoas levam:
    - o aviso da audiência
    - o primeiro papel do caso (o NTA)
    - um documento com foto
    - todos os papéis do tribunal, com cópias
    - traduções dos papéis que não estão em inglês

    Saia cedo: há fila de segurança.

    Os papéis que o juiz deve ler têm prazos. Pergunte ao seu advogado.
guide-what_to_bring-sms = Leve: o aviso, o primeiro papel do tribunal (NTA), um documento com foto, todos os papéis com cópias, e traduções. Saia cedo: há fila de segurança. Os papéis para o juiz têm prazos: pergunte ao seu advogado.

guide-day_of_hearing-title = O dia da audiência
guide-day_of_hearing =
    Passe pela segurança e esteja na sala na hora marcada. Chegar tarde pode contar como falta.

    O intérprete do tribunal é de graça.

    Antes de sair, procure um papel com a próxima data. Não há papel? Peça, e confira em https://acis.eoir.justice.gov/en/ ou 1-800-898-7180.

    Depois diga-nos a nova data. Nós lembramos você.
guide-day_of_hearing-sms = Passe pela segurança e esteja na sala na hora: chegar tarde pode contar como falta. O intérprete do tribunal é de graça. Antes de sair, peça um papel com a próxima data. Depois diga-nos a nova data.

guide-in_person_or_online-title = Presencial ou pela internet?
guide-in_person_or_online =
    Vá pessoalmente, a não ser que o seu aviso ou o tribunal diga que é pela internet.

    Um link de vídeo sozinho não quer dizer que a audiência é pela internet. Os links podem mudar com o juiz.

    Tem dúvida? Ligue para o tribunal do seu aviso, ou 1-800-898-7180. Pergunte a um advogado como pedir ao juiz uma audiência pela internet. Até o juiz dizer sim, ela continua presencial.
guide-in_person_or_online-sms = Vá pessoalmente, a não ser que o aviso ou o tribunal diga que é pela internet. Um link de vídeo sozinho não quer dizer isso. Um advogado pode explicar como pedir ao juiz. Até o juiz dizer sim, é presencial.

guide-cannot_go-title = Se eu não puder ir
guide-cannot_go =
    Pedir outro dia ou outro tribunal não desculpa ninguém até o juiz dizer sim. Mudar de casa não muda o caso de lugar.

    Quem não está lá pode receber uma ordem de deportação (remoção), também por doença ou distância.

    Um advogado pode pedir ao juiz antes do dia. Ligue já, não espere.
guide-cannot_go-sms = Pedir outro dia ou outro tribunal não desculpa ninguém até o juiz dizer sim. Quem não está lá pode receber uma ordem de deportação (remoção). Um advogado pode pedir ao juiz antes do dia. Ligue já.

guide-moved-title = Mudei de endereço
guide-moved =
    Avisar a nós não é avisar o tribunal. Também não basta avisar um advogado, o correio ou o USCIS.

    1. O tribunal: formulário EOIR-33 (mudança de endereço), em até 5 dias. Um formulário por pessoa, e uma cópia para os advogados do ICE (OPLA). Também pela internet: https://respondentaccess.eoir.justice.gov
    2. O USCIS: formulário AR-11 ou sua conta na internet, em até 10 dias.
    3. O ICE, se você se apresenta lá: https://www.ice.gov/check-in, em até 5 dias úteis.

    O tribunal manda as cartas para o seu último endereço. O que ele manda para lá conta.
    Mudar de casa não leva o seu caso para outro tribunal.
guide-moved-sms = Avisar a nós, ao correio ou ao USCIS não é avisar o tribunal. Tribunal: EOIR-33 (novo endereço) em 5 dias, um por pessoa: https://respondentaccess.eoir.justice.gov USCIS: AR-11 em 10 dias. ICE, se você se apresenta lá: 5 dias úteis. Mudar de casa não muda o caso de lugar.

guide-afraid_to_go-title = Tenho medo de ir
guide-afraid_to_go =
    Duas coisas são verdade:
    - Desde maio de 2025, o ICE prendeu pessoas em tribunais de imigração.
    - Se você faltar a uma audiência, o juiz pode ordenar a deportação (remoção) sem você.

    Fale com um advogado ou com a assistência jurídica antes do dia. Você pode perguntar:
    - Posso pedir ao juiz uma audiência pela internet?
    - E se o governo pedir para encerrar (dismiss) meu caso? Isso nem sempre é boa notícia.

    Diga a alguém de confiança aonde você vai. Sua família pode procurar uma pessoa detida aqui: https://locator.ice.gov (é preciso o A-number: guarde-o em casa, nunca o envie aqui).
guide-afraid_to_go-sms = São duas verdades. Desde maio de 2025, o ICE prende gente em tribunais de imigração. Se você faltar, o juiz pode ordenar a deportação (remoção). Fale antes com um advogado, também sobre audiência pela internet. Avise alguém de confiança.

guide-interpreter-title = Intérprete de graça
guide-interpreter =
    No tribunal de imigração o intérprete é de graça.

    Diga ao tribunal, ou ao juiz, a sua língua, o seu dialeto e a sua cidade.

    Família e amigos não podem interpretar para você no tribunal.

    Se você não entende o intérprete, diga ao juiz.

    Para uma entrevista no USCIS, leia o que diz a carta.
guide-interpreter-sms = No tribunal de imigração o intérprete é de graça. Diga ao tribunal a sua língua, o seu dialeto e a sua cidade. A família não pode interpretar no tribunal. Para uma entrevista no USCIS, leia o que diz a carta.

guide-find_a_lawyer-title = Achar um advogado
guide-find_a_lawyer =
    Fale cedo com um advogado, com todos os seus papéis.

    Só advogados, e pessoas credenciadas pelo Departamento de Justiça, podem dar orientação jurídica sobre imigração. Mais ninguém.

    A lista do tribunal com ajuda de graça ou barata:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Fale cedo com um advogado. Só advogados e pessoas credenciadas pelo Departamento de Justiça podem dar orientação jurídica. De graça ou barato: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Cuidado com golpes
guide-scams =
    Há pessoas que fingem ser o tribunal, um advogado ou o ICE. Fazem audiências falsas por vídeo, pedem dinheiro para uma "fiança" ou ligam com um número falso.

    Nós nunca pedimos dinheiro, A-number, Social Security nem senha. O tribunal nunca manda um link por aqui.

    As páginas verdadeiras do governo terminam em .gov.

    Tem dúvida? Ligue para o seu advogado, ou para o tribunal no número do seu aviso. Denuncie: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Nunca pedimos dinheiro, A-number nem senha. O tribunal nunca manda um link por aqui. As páginas do governo terminam em .gov. Há audiências falsas por vídeo e números falsos. Denuncie: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Uma carta ou uma ordem
guide-letter_or_order =
    Abra logo toda carta do tribunal. Ela pode mudar a sua data ou pedir algo.

    Uma ordem de deportação (remoção): fale com um advogado no mesmo dia. Pode haver maneiras de responder, mas o tempo é curto: dias, não semanas. Depois de uma falta, a ordem vale na hora.

    Alguém pede que você aceite encerrar o caso (dismiss)? Fale antes com um advogado. Desde 2025, para algumas pessoas isso levou a uma deportação rápida.

    Guarde todos os papéis.
guide-letter_or_order-sms = Abra logo toda carta do tribunal. Com uma ordem de deportação (remoção), fale com um advogado no mesmo dia: são dias, não semanas. Antes de aceitar encerrar o caso (dismiss), fale com um advogado.

guide-missed-title = Faltei a uma audiência
guide-missed =
    Quando alguém falta a uma audiência, o juiz pode ordenar a deportação (remoção) sem a pessoa. Essa ordem vale na hora.

    Pode haver uma maneira de pedir ao juiz que abra o caso de novo, em geral uma só vez. O tempo é curto: dias, não semanas.

    Fale hoje com um advogado. Para saber o que o juiz decidiu: https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Se não aparecer nada, continue conferindo.
guide-missed-sms = O juiz pode ordenar a deportação (remoção) sem você, e ela vale na hora. Pode haver uma maneira de pedir ao juiz que abra o caso de novo, em geral uma vez. São dias, não semanas. Fale hoje com um advogado.

choice-go-family = Família
ask-family = Família: o que você quer fazer?
choice-family-list = Ver quem acompanha minhas datas
choice-family-invite = Convidar um parente
choice-family-give = Dar código à pessoa da audiência
choice-family-code = Tenho um código
choice-family-leave = Deixar de acompanhar alguém
ask-family-name = Quem você quer convidar? Basta um apelido, como "minha irmã". Por favor, não envie o nome completo.
ask-family-calls = Como { $name } chama você? O melhor é um apelido, como "Mãe" ou "Tio R".
say-family-code =
    Por favor, passe este código a { $name } diretamente. Ele serve uma vez, durante 7 dias.
    { $ways }
family-way-code = Código: { $code }
family-way-sms = A pessoa pode enviar o código por SMS para { $phone }
family-way-link = Ou abrir isto no Telegram: { $link }
ask-family-code = Por favor, escreva o código que você recebeu.
say-family-code-wrong = Esse código não funciona. Por favor, peça um novo.
say-family-joined = Deu certo. Agora você acompanha { $name } e recebe os mesmos lembretes.
say-family-linked = Deu certo. O que { $name } anotou para você agora está nas suas mãos. Você decide quem acompanha as suas datas.
ask-family-list = Estas pessoas acompanham as suas datas, ou pedem isso:
ask-family-nobody = Mais ninguém acompanha as suas datas.
choice-family-approved = { $name }: recebe as suas datas
choice-family-pending = { $name }: espera a sua resposta
ask-family-allow = { $name } pode ver todas as suas datas e receber lembretes delas?
ask-family-remove = { $name } recebe lembretes das suas datas. Vamos acabar com isso?
say-family-approved = Tudo bem. A partir de agora, { $name } recebe as suas datas.
say-family-removed = Tudo bem. { $name } não recebe mais nada de nós sobre as suas datas. Códigos que ninguém usou não funcionam mais.
ask-family-leave = Quem você não quer mais acompanhar?
say-family-left = Você não acompanha mais { $name }.
say-family-offer = { $name } também deve receber estes lembretes? Envie FAMÍLIA para obter um código para { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: você tem uma mensagem.
staff-broadcast-asked = { $name } pede que você aprove a mensagem "{ $title }". Pessoas que a receberiam: { $count }. Para ver, envie /broadcast.
staff-broadcast-grown = A mensagem "{ $name }" está em pausa: agora mais pessoas a receberiam do que foi aprovado ({ $count }). Por favor, veja.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = soubemos que o tribunal fecha nesse dia. Isso não cancela nada. Confira antes de ir.
sms-closed-short = tribunal talvez fechado. Nada cancelado: veja.
rich-closed = Soubemos que o tribunal fecha nesse dia. Isso não cancela nada. Confira antes de ir.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Soubemos que { $court } fecha nesta data: { $date }. Esta mensagem não cancela nada. Confira antes de ir: https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Só os papéis do tribunal são oficiais. Dúvidas: { $phone }
ready-court_moved = Soubemos que { $court } mudou de lugar. Novo lugar: { $place }. O dia e a hora continuam os mesmos, a não ser que o tribunal diga outra coisa. Siga o lugar que está no seu aviso mais novo e confira: https://acis.eoir.justice.gov/en/ ou 1-800-898-7180. Dúvidas: { $phone }
ready-office_moved = Nosso escritório mudou de lugar. Novo endereço: { $place }. Só o nosso escritório mudou: suas audiências continuam onde estão. Dúvidas: { $phone }
ready-new_attorney = Quem cuida do caso como advogado ou advogada agora é { $attorney }: { $number }. Por favor, ligue para lá de agora em diante. As audiências continuam iguais. Se algo não estiver claro, ligue para nós: { $phone }
ready-rights_session = Convidamos você para uma conversa gratuita sobre os seus direitos: { $when }. Lugar: { $place }. É informação geral, não é orientação jurídica. Você não precisa contar nada do seu caso. Dúvidas: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Notícias do escritório
ask-news = Além dos seus lembretes, o escritório às vezes tem notícias para muitas pessoas, como uma conversa sobre direitos ou uma nova ajuda. Podemos escrever para você sobre isso também? Você pode parar aqui quando quiser, e seus lembretes continuam.
ask-news-have = Você também recebe notícias do escritório. Ainda quer? Seus lembretes continuam de qualquer forma.
choice-news-yes = Sim, notícias também
choice-news-no = Não, só meus lembretes
say-news-on = Agradecemos. A partir de agora você também recebe notícias do escritório.
say-news-off = Tudo bem. Você não recebe mais notícias. Seus lembretes continuam.
