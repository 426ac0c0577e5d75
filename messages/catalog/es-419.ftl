# Español (América Latina). Usted, frases cortas, las mismas palabras siempre: audiencia, corte, juez, abogado, aviso.
# signed: no
# Los textos que salen por SMS evitan á í ó ú: una sola de esas letras hace que el SMS cueste el doble. ñ y é no cuestan.

language-name = Español

## Dates

date-full = { $weekday } { $day } de { $month } de { $year }
date-without-year = { $weekday } { $day } de { $month }
date-short = { $weekday-short } { $day } { $month-short }
date-short-with-year = { $weekday-short } { $day } { $month-short } { $year }
date-numeric = { $day } { $month-short } { $year }
month-year = { $month-short } { $year }
when = { $date }, { $time }, hora de { $city }
short-when = { $day }, { $time }
when-today = Hoy, { $when }
when-tomorrow = Mañana, { $when }

## Words

yes = Sí
no = No
back = Volver
cancel-word = Cancelar
list-separator = {", "}

## Kinds

kind-master = Audiencia corta (master)
kind-individual = Audiencia completa (individual)
kind-bond = Audiencia de fianza
kind-fear_review = Revisión de miedo creíble
kind-status_or_other_court = Otra audiencia en la corte
kind-uscis_biometrics = Huellas con USCIS (biométricos)
kind-uscis_interview = Entrevista con USCIS
kind-ice_checkin = Presentación ante ICE (check-in)
kind-filing_deadline = Fecha límite para papeles
kind-other = Otra cita

kind-master-long = Audiencia «master»: una audiencia corta, muchas veces la primera. Llaman a muchas personas a la misma hora.
kind-individual-long = Audiencia individual: la audiencia completa. El juez escucha todo el caso.
kind-bond-long = Audiencia de fianza: es para pedir la salida de la detención.
kind-fear_review-long = Revisión de miedo creíble: un juez mira otra vez la decisión de la entrevista de miedo.
kind-status_or_other_court-long = Una audiencia en la corte de inmigración.
kind-uscis_biometrics-long = USCIS toma las huellas y una foto.
kind-uscis_interview-long = Un oficial de USCIS hace preguntas sobre la solicitud.
kind-ice_checkin-long = Una visita o un reporte a ICE.
kind-filing_deadline-long = El último día para entregar papeles.
kind-other-long = Una cita que escribió una persona.

your-master = su audiencia corta (master) en la corte
your-master-short = su audiencia corta
your-individual = su audiencia completa (individual) en la corte
your-individual-short = su audiencia completa
your-bond = su audiencia de fianza
your-fear_review = su audiencia sobre la entrevista de miedo
your-fear_review-short = su audiencia ante el juez
your-status_or_other_court = su audiencia en la corte
your-status_or_other_court-short = su audiencia
your-uscis_biometrics = su cita de huellas con USCIS
your-uscis_interview = su entrevista con USCIS
your-ice_checkin = su cita con ICE (check-in)
your-filing_deadline = su plazo para entregar papeles
your-other = su cita

of-master = { $names }: audiencia corta (master) en la corte
of-master-short = { $names }: audiencia corta
of-individual = { $names }: audiencia completa (individual) en la corte
of-individual-short = { $names }: audiencia completa
of-bond = { $names }: audiencia de fianza
of-fear_review = { $names }: audiencia sobre la entrevista de miedo
of-fear_review-short = { $names }: audiencia ante el juez
of-status_or_other_court = { $names }: audiencia en la corte
of-status_or_other_court-short = { $names }: audiencia
of-uscis_biometrics = { $names }: cita de huellas con USCIS
of-uscis_interview = { $names }: entrevista con USCIS
of-ice_checkin = { $names }: cita con ICE (check-in)
of-filing_deadline = { $names }: plazo para entregar papeles
of-other = { $names }: cita

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
    nueva fecha para { $what }
    Antes { $old }
    Ahora { $when }
sms-changed-place =
    nuevo lugar para { $what }
    { $when }
sms-cancelled =
    nos dijeron que esta fecha ya no vale: { $what }
    { $when }
    Revise que sea cierto.
sms-nudge =
    por favor, revise esta semana: { $what }
    { $when }
sms-disputed =
    tenemos { $count } fechas para { $what }
    { $dates }
    Revise hoy si vale una u otra.
sms-disputed-place =
    tenemos { $count } lugares para { $what }
    { $when }
    Revise hoy si vale uno u otro.
sms-several = { $count } fechas
sms-several-confirmation = { $count } fechas anotadas
sms-several-changed = { $count } cambios
sms-several-cancelled = nos dijeron que estas { $count } fechas ya no valen
sms-several-nudge = por favor, revise esta semana estas { $count } fechas
sms-item =
    - { $what }
    { $when }
sms-item-changed =
    - { $what }
    Antes { $old }
    Ahora { $when }
sms-item-disputed =
    - { $what }: { $count } fechas
    { $dates }
    Revise hoy si vale una u otra.
sms-item-disputed-place =
    - { $what }: { $count } lugares
    { $when }
    Revise hoy si vale uno u otro.
sms-place = { $place } (vea su aviso)
sms-place-aged = { $place } (de { $as_of }; vea su aviso)
sms-place-unknown = Lugar: vea su aviso
sms-online = Participe { $medium }: vea su aviso


medium-video = por video
medium-internet = por internet
medium-phone = por llamada

do-court-papers = Pregunte ya a un abogado por los papeles.
do-court-papers-short = Pregunte a un abogado por los papeles.
do-court-plan = Organice ya viaje, trabajo y cuidado de los hijos.
do-court-plan-short = Organice viaje, trabajo e hijos.
do-court-bring = Lleve el aviso, un documento con foto y todos los papeles de la corte. Salga temprano: hay fila de seguridad.
do-court-bring-short = Lleve aviso, ID y papeles. Salga temprano.
do-court-today = Pase la seguridad y esté en la sala a la hora fijada: { $time }
do-court-today-short = Pase la seguridad; en la sala a la hora: { $time }
do-urgent = Es urgente. Llame ya a un abogado.
do-uscis-papers = Lea otra vez la carta de USCIS y junte los papeles.
do-uscis-plan = Organice ya viaje, trabajo y cuidado de los hijos.
do-uscis-bring = Lleve la carta de USCIS y un documento con foto. Salga temprano.
do-uscis-today = Lleve la carta y un documento con foto. Esté en el lugar a la hora fijada: { $time }
do-uscis-today-short = Lleve la carta y su ID. Hora de estar: { $time }
do-ice-papers = Hable con un abogado antes de esa fecha.
do-ice-plan = Hable con un abogado antes de esa fecha.
do-ice-bring = Hable con un abogado antes de ir. Lleve sus papeles de ICE.
do-ice-today = Lleve sus papeles de ICE. Avise a una persona de confianza.
do-filing-papers = Pregunte ya a un abogado si esta fecha es correcta.
do-filing-plan = Pregunte ya a un abogado si esta fecha es correcta.
do-filing-bring = Llame hoy a un abogado por esta fecha.
do-filing-today = Llame ya a un abogado por esta fecha.
do-other-papers = Anote la fecha en su calendario.
do-other-plan = Organice ya viaje, trabajo y cuidado de los hijos.
do-other-bring = Junte sus papeles. Salga temprano.
do-other-today = Salga temprano.

miss-court = Si no va, el juez puede ordenar que le deporten.
miss-court-short = Si falta, el juez puede deportarle.
miss-court-other = Si no va, el juez puede ordenar que le deporten.
miss-court-other-short = Si falta, el juez puede deportarle.
miss-bond = Faltar puede afectar el caso.
miss-uscis_biometrics = Si no va, USCIS puede dar la solicitud por abandonada.
miss-uscis_biometrics-short = Faltar puede ser abandono de la solicitud.
miss-uscis_biometrics-other = Si no va, USCIS puede dar la solicitud por abandonada.
miss-uscis_biometrics-other-short = Faltar puede ser abandono de la solicitud.
miss-uscis_interview = Faltar puede afectar la solicitud.
miss-ice_checkin = Faltar puede tener consecuencias graves. Pregunte a un abogado.
miss-ice_checkin-short = Faltar puede ser grave.
miss-filing_deadline = Los papeles deben llegar antes de que termine el plazo. Si llegan tarde, pueden no valer.
miss-filing_deadline-short = Si llegan tarde, pueden no valer.

sms-check-court = La fecha puede cambiar, aun a otra anterior. Revise https://acis.eoir.justice.gov/es/ o 1-800-898-7180. Solo valen los papeles de la corte.
sms-check-court-short = Puede adelantarse: https://acis.eoir.justice.gov/es/ 1-800-898-7180. Solo vale el papel de la corte.
sms-check-bond = Las fianzas no salen en https://acis.eoir.justice.gov/es/ ni en 1-800-898-7180. Pregunte al abogado. Solo vale el papel de la corte.
sms-check-bond-short = Fianzas no salen en https://acis.eoir.justice.gov/es/ ni 1-800-898-7180. Vale el papel de la corte.
sms-check-uscis = La fecha puede cambiar. Vale su carta nueva de USCIS.
sms-check-ice = La fecha puede cambiar. Vale su papel nuevo de ICE: https://www.ice.gov/check-in
sms-check-ice-short = Vale su papel nuevo de ICE: https://www.ice.gov/check-in
sms-check-filing = Una persona puso esta fecha. No la hemos revisado.
sms-check-filing-short = No hemos revisado esta fecha.
sms-check-other = La fecha puede cambiar. Revise su carta nueva.

sms-lawyer = Abogado(a): { $name } { $phone }
sms-lawyer-hours = Abogado(a): { $name } { $phone } ({ $hours })
sms-lawyer-unnamed = Abogado(a): { $phone }
sms-help = { $name } puede ayudarle a encontrar abogado: { $phone }
sms-help-hours = { $name } puede ayudarle a encontrar abogado: { $phone } ({ $hours })
sms-help-unnamed = Podemos ayudarle a encontrar abogado: { $phone }
sms-not-court = No somos la corte. No es consejo legal.
sms-not-court-short = No es la corte ni consejo legal.
sms-not-official = No es consejo legal.
sms-stop = STOP para salir.

rich-code = Su palabra clave: { $code }
rich-reminder = Recordatorio: { $what }
rich-confirmation =
    Anotado: { $what }
    Por favor, compare esto con su aviso.
rich-confirmation-then = Le recordaremos antes de la fecha.
rich-changed = Cambió la fecha: { $what }
rich-changed-place = Cambió el lugar: { $what }
rich-cancelled =
    Nos dijeron que esta fecha ya no vale: { $what }
    Por favor, revise que sea cierto.
rich-nudge = Por favor, revise esta semana la fecha: { $what }
rich-disputed =
    Tenemos { $count } fechas para { $what }
    No sabemos cuál es la correcta. Por favor, revise hoy mismo.
rich-disputed-place =
    Tenemos { $count } lugares para { $what }
    No sabemos cuál es el correcto. Por favor, revise hoy mismo.
rich-several = Recordatorio: { $count } fechas
rich-several-confirmation =
    Anotadas: { $count } fechas
    Por favor, compárelas con sus avisos.
rich-several-confirmation-then = Le recordaremos antes de cada una.
rich-several-changed = { $count } cambios
rich-several-cancelled =
    Nos dijeron que estas { $count } fechas ya no valen.
    Por favor, revise que sea cierto.
rich-several-nudge = Por favor, revise esta semana estas { $count } fechas.
rich-item = { $number }. { $what }
rich-when = Cuándo: { $when }
rich-was = Antes: { $old }
rich-now = Ahora: { $when }
rich-date-choice = - { $when }
rich-where = Dónde: { $place }
rich-where-notice = Guíese por el lugar que dice su aviso.
rich-where-aged = Guíese por el lugar que dice su aviso. Nuestra dirección es del { $as_of }.
rich-where-unknown = Dónde: vea el lugar en su aviso.
rich-where-medium = Cómo: { $medium }. Su aviso dice cómo participar. Un enlace solo no quiere decir que sea por internet.
rich-do = Qué hacer: { $action }
rich-do-court-today-more = Llegar tarde puede contar como faltar. La fila de seguridad puede ser larga.
rich-do-court-bring-more = El intérprete de la corte es gratis.
rich-check-court =
    La fecha puede cambiar, también a un día anterior. Revísela cada semana:
    https://acis.eoir.justice.gov/es/
    1-800-898-7180
    Si no aparece nada, siga revisando. Solo los papeles de la corte son oficiales.
rich-check-bond =
    Las audiencias de fianza no aparecen en https://acis.eoir.justice.gov/es/ ni en el teléfono 1-800-898-7180. Pregunte al abogado.
    Solo los papeles de la corte son oficiales.
rich-check-uscis = La fecha puede cambiar. Vale la carta más nueva de USCIS.
rich-check-ice =
    La fecha puede cambiar. Vale su papel más nuevo de ICE.
    https://www.ice.gov/check-in
rich-check-filing = Una persona escribió esta fecha. No la hemos revisado. Pregunte a un abogado.
rich-check-other = La fecha puede cambiar. Revise su carta más nueva.
rich-lawyer = Abogado o abogada: { $name }, { $phone }
rich-lawyer-hours = Abogado o abogada: { $name }, { $phone } ({ $hours })
rich-lawyer-unnamed = Abogado o abogada: { $phone }
rich-help = { $name } puede ayudarle a encontrar un abogado: { $phone }
rich-help-hours = { $name } puede ayudarle a encontrar un abogado: { $phone } ({ $hours })
rich-help-unnamed = Podemos ayudarle a encontrar un abogado: { $phone }
rich-not-court = No somos la corte. Esto no es consejo legal.
rich-not-official = Esto no es consejo legal.
rich-stop = Para no recibir más mensajes, envíe STOP.

after-court = Su audiencia fue el { $date }. ¿El juez le dio una nueva fecha? Si no pudo ir, llame hoy a un abogado.
after-court-other = { $names }: la audiencia fue el { $date }. ¿El juez dio una nueva fecha? Si no pudo ir, llame hoy a un abogado.
after-office = Su cita fue el { $date }. ¿Le dieron una nueva fecha? Si no pudo ir, llame hoy a un abogado.
after-office-other = { $names }: la cita fue el { $date }. ¿Hay una nueva fecha? Si no pudo ir, llame hoy a un abogado.

choice-ack = Voy a ir
choice-ack-other = Ya lo vi
choice-checked = La fecha es correcta
choice-help = Necesito ayuda
choice-help-sms = Ayuda
choice-differs = Mi fecha es otra
choice-differs-sms = Otra fecha
choice-differs-other = La fecha es otra
choice-differs-other-sms = Otra fecha
choice-more = Ver todo
choice-newdate = Hay nueva fecha
choice-nodate = Sin nueva fecha
choice-over = Todo terminado

discreet-reminder = { $from }: su cita es el { $when } ({ $city }).
discreet-reminder-other = { $from }: la cita que usted sigue es el { $when } ({ $city }).
discreet-reminder-short = { $from }: cita el { $when } ({ $city }).
discreet-confirmation = { $from }: anotado, su cita es el { $when } ({ $city }).
discreet-confirmation-other = { $from }: anotado, la cita que usted sigue es el { $when } ({ $city }).
discreet-confirmation-short = { $from }: anotado, { $when } ({ $city }).
discreet-changed = { $from }: nueva fecha de su cita: antes { $old }, ahora { $when } ({ $city }).
discreet-changed-other = { $from }: nueva fecha de la cita que usted sigue: antes { $old }, ahora { $when } ({ $city }).
discreet-changed-short = { $from }: antes { $old }, ahora { $when } ({ $city }).
discreet-changed-least = { $from }: antes { $old }, ahora { $when }
discreet-changed-place = { $from }: su cita del { $when } ({ $city }) tiene otro lugar.
discreet-changed-place-other = { $from }: la cita que usted sigue, del { $when }, tiene otro lugar.
discreet-changed-place-short = { $from }: otro lugar, { $when }
discreet-cancelled = { $from }: su cita del { $when } ({ $city }) ya no vale.
discreet-cancelled-other = { $from }: la cita que usted sigue, del { $when }, ya no vale.
discreet-cancelled-short = { $from }: { $when } ya no vale.
discreet-nudge = { $from }: por favor, revise su cita: { $when } ({ $city }).
discreet-nudge-other = { $from }: por favor, revise la cita que usted sigue: { $when } ({ $city }).
discreet-nudge-short = { $from }: revise, { $when } ({ $city }).
discreet-disputed = { $from }: revise su cita, hay dos fechas: { $when } o { $old }
discreet-disputed-other = { $from }: revise la cita que usted sigue, hay dos fechas: { $when } o { $old }
discreet-disputed-short = { $from }: dos fechas: { $when } o { $old }
discreet-disputed-place = { $from }: revise su cita del { $when }, hay dos lugares.
discreet-disputed-place-other = { $from }: revise la cita que usted sigue, { $when }, hay dos lugares.
discreet-disputed-place-short = { $from }: dos lugares para { $when }
discreet-after = { $from }: tras su cita del { $day }, ¿hay una nueva fecha?
discreet-after-other = { $from }: tras la cita que usted sigue, del { $day }, ¿hay una nueva fecha?
discreet-after-short = { $from }: tras el { $day }, ¿otra fecha?
discreet-several = { $from }: hay { $count } citas. La primera es el { $when } ({ $city }).
discreet-several-confirmation = { $from }: { $count } citas anotadas. La primera es el { $when }
discreet-several-changed = { $from }: { $count } citas con cambios. La primera es ahora el { $when }
discreet-several-cancelled = { $from }: { $count } citas ya no valen.
discreet-several-nudge = { $from }: por favor, revise { $count } citas. La primera es el { $when }
discreet-reply = Responda 1 para ver los detalles.
discreet-reply-short = Responda 1.
discreet-tap = Toque el botón para ver los detalles.
discreet-stop = STOP para salir.

## Staff

staff-not-delivered = No le llegó: { $label }. Motivo: { $reason }.
staff-not-delivered-phone = No le llegó: { $label }, { $phone }. Motivo: { $reason }.
staff-not-delivered-many = Mensajes que no llegaron: { $count }. Motivo principal: { $reason }. Por favor mire la lista de llamadas.
staff-needs-help = { $label } pide ayuda. Por favor, llame.
staff-needs-help-hearing = { $label } pide ayuda sobre { $when }. Por favor, llame.
staff-awaited = { $label } sigue sin fecha de audiencia. Ya no le preguntamos. Por favor, ocúpese de esto.
staff-missed = { $label } dice que faltó a una audiencia. Por favor, llame hoy mismo.
staff-dispute = Dos fechas para { $label }. Teníamos { $was }. Ahora nos dicen: { $said }. Por favor, decida cuál es la correcta.
staff-dispute-place = Dos lugares para { $label }, { $when }. Teníamos: { $was }. Ahora nos dicen: { $said }. Por favor, decida cuál es el correcto.
staff-dispute-cancel = { $label }: alguien dice que { $was } ya no vale. Por favor, revíselo.
staff-unread = { $label } no contestó el último recordatorio de { $when }. Por favor, llame.
staff-unread-family = { $label }: la familia no contestó el último recordatorio de { $when }. Por favor, llame.
staff-channel-paused = { $channel } está en pausa: { $reason }. No sale nada por ahí hasta que se arregle.
staff-odd-answer = { $channel } dio una respuesta que no conocemos: { $reason }. Lo intentamos otra vez.
somebody = una persona
no-date = sin fecha todavía
staff-late = { $count ->
    [one] 1 mensaje va tarde en { $channel }.
   *[other] { $count } mensajes van tarde en { $channel }.
}
staff-import-parked = { $count ->
    [one] Importación { $import }: 1 audiencia en espera. No se envía nada hasta que usted la libere.
   *[other] Importación { $import }: { $count } audiencias en espera. No se envía nada hasta que usted las libere.
}
staff-wrong-number = El teléfono de { $label } parece ser de otra persona. Por favor, revise el número.
staff-bond = { $label } tiene una audiencia de fianza: { $when }. Por favor, actúe ya.
staff-at-once = { $label }: { $kind }, { $when }. Por favor, actúe ya.
staff-fear-review = { $label } tiene una revisión de miedo creíble: { $when }. Por favor, actúe ya.
staff-short-notice = { $label } tiene una audiencia muy pronto: { $when }. Por favor, llame.
staff-stopped = { $label } pidió no recibir más mensajes. Por favor, llame por la fecha { $when }.
staff-expired = Un mensaje para { $label } no salió a tiempo. Motivo: { $reason }.

## What was done

say-we-failed = Lo sentimos, no pudimos leer su mensaje. El error es nuestro y la oficina ya lo sabe. Intente otra vez o llame al { $phone }.
say-same-date = Esa es la fecha que ya tenemos. Nada cambió.
say-cancel-asked = Gracias. Avisamos a la oficina. Le seguimos recordando hasta que lo revise.
say-link-unknown = Este enlace ya no sirve. Por favor, pida uno nuevo.
say-staff-linked = Los avisos para la oficina llegan ahora a este chat.
say-staff-console = Entre aquí. El enlace sirve una sola vez, por 15 minutos: { $link }
staff-inbound-failed = No se pudo procesar un mensaje de { $label } (número { $number }). Por favor, comuníquese con esa persona.

## Dialogue

# Lo que la conversación pregunta (ask-), lo que contesta (say-) y lo que se puede elegir (choice-).
# Un solo mensaje lleva la respuesta y la siguiente pregunta: say-then los une.
say-then =
    { $first }

    { $then }

# Bienvenida
ask-language =
    Hola. Somos { $sender }. ¿Qué idioma quiere?
    Hello. This is { $sender }. Which language do you want?

choice-language-more = Más idiomas

ask-consent =
    Podemos recordarle sus audiencias, para que no falte a ninguna. Es gratis.
    { $sender } le escribe: casi siempre un mensaje por semana, más en los días antes de una audiencia, y uno cuando cambia una fecha. Telegram puede leer lo que se escribe en este chat.
    No somos la corte y esto no es consejo legal.
    Para terminar en cualquier momento, mande ALTO. Si necesita ayuda, mande AYUDA.
    ¿Podemos escribirle?
ask-consent-sms = { $sender } puede recordarle sus audiencias: casi siempre un mensaje por semana, otros poco antes de una audiencia, y uno si cambia una fecha. Pueden aplicarse tarifas de mensajes y datos. No somos la corte. STOP para terminar, HELP para ayuda. ¿Podemos escribirle?
choice-agree = Acepto, pueden escribirme
choice-decline = No, gracias
say-agreed = Gracias. Nuestros recordatorios son cortos y no dicen de qué se trata. Puede cambiarlo en AJUSTES.
say-agreed-plain = Gracias. En AJUSTES puede cambiar lo que dicen los recordatorios, o el idioma.
say-agreed-sms = Gracias. Nuestros recordatorios son cortos y no dicen de qué se trata. Puede cambiarlo en AJUSTES. Con 0 se vuelve.
say-declined = Está bien. No le vamos a escribir. Si cambia de idea, mande START.

# De quién es la audiencia y de qué tipo
ask-who = ¿De quién es la audiencia?
choice-who-self = Es mi audiencia
choice-who-known = { $name }
choice-who-other = De un familiar
ask-name = ¿Qué nombre le damos a esa persona? Mejor un apodo, como "Mami" o "Beto". Por favor no mande el nombre completo ni el A-number.
say-name-unreadable = Por favor escriba un apodo con letras, como "Mami".
say-name-long = Es un poco largo. Un apodo corto basta, como "Mami".

ask-kind = ¿De qué tipo es la audiencia? Lo dice el aviso.
choice-kind-master = Audiencia master (corta, muchas veces la primera)
choice-kind-individual = Audiencia individual (la completa)
choice-kind-bond = Audiencia de fianza (para salir libre)
choice-kind-uscis_biometrics = Huellas con USCIS
choice-kind-uscis_interview = Entrevista con USCIS
choice-kind-ice_checkin = Cita con ICE (check-in)
choice-kind-more = Otra cosa, o no lo sé
ask-kind-more = ¿Qué le queda mejor?
choice-kind-status_or_other_court = Es en la corte, pero no sé de qué tipo
choice-kind-fear_review = Un juez revisa la entrevista de miedo
choice-kind-other = Otra cita, no es en la corte

# Dónde
ask-court = ¿En qué ciudad queda la corte? Escriba la ciudad, o las tres letras de la corte.
ask-court-sms = ¿En qué ciudad queda la corte? Escriba la ciudad, o las tres letras de la corte. (0 = volver)
choice-elsewhere = Otro lugar
say-court-unknown = No encontramos "{ $typed }" en nuestra lista. Por favor escriba solo la ciudad, por ejemplo: Denver
ask-court-pick = ¿Qué corte dice su aviso?
choice-court = { $name } ({ $city })
choice-court-detained = { $name } ({ $city }), para personas detenidas
choice-court-closed = { $name } ({ $city }), cerrada o mudada
choice-court-unsure = { $name } ({ $city }), por favor revise su aviso
say-court-closed = Por favor mire otra vez su aviso: según sabemos, { $name } cerró o se mudó.
ask-city = ¿En qué ciudad es? (0 = volver)
ask-city-court = ¿En qué ciudad es la audiencia? Escriba la ciudad como dice el aviso. (0 = volver)
say-city-unreadable = Por favor escriba el nombre de la ciudad, por ejemplo: Denver
ask-zone = ¿Qué hora tiene { $city }?
choice-zone-eastern = Del Este (New York, Miami)
choice-zone-central = Del Centro (Chicago, Houston)
choice-zone-mountain = De la Montaña (Denver, El Paso)
choice-zone-arizona = De Arizona (Phoenix)
choice-zone-pacific = Del Oeste (Los Angeles)
choice-zone-alaska = De Alaska
choice-zone-hawaii = De Hawaii
choice-zone-atlantic = De Puerto Rico
choice-zone-chamorro = De Guam y Saipan
ask-own-zone = ¿Donde usted vive es la misma hora que en { $city }? Lo preguntamos para no escribirle de noche.
choice-own-same = La misma hora
choice-own-other = Otra hora
ask-own-zone-which = ¿Qué hora tiene usted donde vive?

# Cuándo
ask-when = ¿En qué fecha y a qué hora es la audiencia en { $city }? Escriba como dice el aviso, por ejemplo: 15 de marzo de 2027 8:30 am
ask-when-other = ¿En qué fecha y a qué hora es? Escriba como dice su papel, por ejemplo: 15 de marzo de 2027 8:30 am
ask-when-new = ¿Cuál es la nueva fecha y hora? Escriba como dice su aviso nuevo, por ejemplo: 15 de marzo de 2027 8:30 am
say-when-date = No pude leer una fecha en su mensaje.
say-when-impossible = Ese día no existe en el calendario. Por favor mire otra vez el aviso.
say-when-no-year = Por favor escriba también el año, y el mes con letras, para no confundir el día y el mes.
say-when-unset = Parece que ese papel todavía no tiene fecha. Por favor busque un aviso nuevo, o llame al 1-800-898-7180 para oír la fecha. Solo los papeles de la corte son oficiales.
ask-day-order = Esto se puede leer de dos maneras. ¿Qué fecha es?
ask-day-year = ¿De qué año?
ask-day-week = ¿Qué fecha es?
ask-day-which = Hay varias fechas. ¿Qué fecha tiene la audiencia?
choice-when = { $when_date }, { $when_time }
choice-date = { $when_date }
choice-other-date = Otra fecha
ask-time = { $when_date }: ¿a qué hora? Por ejemplo: 8:30 am
ask-half = { $when_date }: ¿de la mañana o de la tarde?
ask-time-which = { $when_date }: ¿a qué hora?
choice-time = { $when_time }
say-time-unreadable = No pude leer la hora. Por favor escriba algo como: 8:30 am
choice-pick = Elegir el día con botones
ask-month = ¿Qué mes?
choice-month = { $when_month }
choice-number = { $number }

# La lectura de vuelta
ask-check =
    Por favor compare con su aviso:
    { $what }
    { $when }
    { $place }
    ¿Es correcto?
ask-check-doubt =
    Por favor mire otra vez:
    { $doubts }

    { $what }
    { $when }
    { $place }
    ¿Eso dice su aviso?
say-what-of = { $name }: { $kind }
say-place-court = { $name }, { $city }
say-place-city = { $city }
choice-right = Todo es correcto
choice-change = Hay que cambiar algo
choice-meant = Quise decir { $when_date }
say-doubt-past = Ese día ya pasó.
say-doubt-today-past = Esa hora de hoy ya pasó.
say-doubt-far = Faltan muchos años para esa fecha.
say-doubt-weekend = Es fin de semana. Las cortes casi siempre cierran.
say-doubt-holiday = Es un día feriado federal. Las cortes casi siempre cierran.
say-doubt-early = { $when_time } es muy temprano para una audiencia.
say-doubt-late = { $when_time } es muy tarde para una audiencia.
say-doubt-weekday = Usted escribió otro día de la semana. Esa fecha es: { $when_date }
say-doubt-year = Usted no escribió el año. Esta fecha es: { $when_date }
say-doubt-zone = Usted escribió la hora de otro lugar. La hora del aviso es la hora de { $when_city }. ¿Dice { $when_time }?
ask-fix = ¿Qué cambiamos?
choice-fix-date = La fecha o la hora
choice-fix-place = La corte o el lugar
choice-fix-city = La ciudad y su zona horaria
choice-fix-kind = El tipo de audiencia
choice-fix-who = De quién es

# La lista
ask-list = ¿Qué audiencia?
ask-list-empty = Todavía no hay ninguna audiencia.
choice-hearing = { $what }: { $when_date }, { $when_time }
choice-hearing-disputed = { $what }: { $when_date }, { $when_time } (tenemos dos fechas)
choice-hearing-disputed-place = { $what }: { $when_date }, { $when_time } (tenemos dos lugares)
choice-hearing-awaited = { $what }: sin fecha todavía
ask-one =
    { $what }
    { $when }
    { $place }
ask-one-awaited =
    { $what }
    Todavía sin fecha. Siga revisando.
choice-do-change = Cambiar fecha, hora o lugar
choice-do-cancel = Cancelaron esta audiencia
choice-do-list = Volver a la lista
ask-sure =
    { $what }, { $when }
    ¿Su aviso más nuevo dice que cancelaron esta audiencia? Si tiene dudas, pregunte antes a un abogado. Faltar a una audiencia puede traer una orden de deportación.
ask-sure-awaited = ¿Olvidamos esta audiencia?
choice-sure-yes = La cancelaron
choice-sure-no = No, dejarla como está
say-nothing-changed = No cambió nada.
say-hearing-gone = Esa audiencia ya no está en su lista.

# Respuestas a recordatorios
say-thanks = Gracias. Siga revisando su fecha hasta ese día.
say-help-comes =
    Gracias por avisarnos. Ya le dijimos a la oficina que usted necesita ayuda.
    { $call }
say-call-lawyer = Puede llamar a { $name }: { $phone }
say-call-lawyer-hours = Puede llamar a { $name }: { $phone } ({ $hours })
say-call-line = Estas personas le pueden ayudar a encontrar un abogado: { $phone }
say-call-line-hours = Estas personas le pueden ayudar a encontrar un abogado: { $phone } ({ $hours })
say-call-nobody = De la oficina le van a llamar.
counsel = { $from }: el teléfono del abogado de nuestros mensajes anteriores ya no vale. { $call }
counsel-other = { $from } ({ $names }): el teléfono del abogado de nuestros mensajes anteriores ya no vale. { $call }
discreet-counsel = { $from }: desde ahora llame al { $phone }, no al teléfono anterior.
reply-date = { $sender }: ¿le dieron una fecha nueva? Por favor, revise su carta nueva.
reply-call-today = { $sender }: hoy le vamos a llamar. Por favor, tenga su celular a la mano.
say-after-nodate = Gracias. Revise cada semana si ya hay una fecha nueva: 1-800-898-7180. Solo los papeles de la corte son oficiales.
say-after-over = Gracias por avisarnos. Ya no se la vamos a recordar.

# Menú, ajustes, ayuda
ask-menu = ¿En qué le podemos ayudar?
choice-go-hearings = Mis audiencias
choice-go-new = Agregar una audiencia
choice-go-settings = Ajustes
choice-go-help = Necesito ayuda
ask-settings = Su idioma: { $language }. Sus mensajes: { $wording }.
say-wording-discreet = cortos, sin detalles
say-wording-plain = con todos los detalles
choice-set-language = Cambiar el idioma
choice-set-wording = Cortos o con detalles
choice-set-zone = La hora donde vivo
choice-set-stop = No recibir mensajes
ask-language-again = ¿Qué idioma quiere?
say-language-set = Desde ahora le escribimos en español.
ask-wording = ¿Quiere recordatorios cortos o con detalles? Cortos: "{ $sender }: su cita mar 15 dic, 8:30 a.m.". Con detalles: todo va en el mensaje. Piense en las personas que ven su teléfono.
choice-wording-discreet = Cortos, sin detalles
choice-wording-plain = Con todos los detalles
say-wording-set-discreet = Sus recordatorios ahora son cortos y no dicen de qué se trata.
say-wording-set-plain = Sus recordatorios ahora llevan todos los detalles. Quien vea su teléfono los puede leer.
say-zone-set = Gracias. Le escribimos de día, con la hora de donde vive.
ask-stop = ¿Dejamos de mandarle mensajes? Sus audiencias siguen igual, pero nadie se las va a recordar.
choice-stop-all = No recibir nada
choice-stop-no = Seguir recibiendo
say-help =
    Somos { $sender }. Recordamos audiencias. No somos la corte.
    { $call }
    Para no recibir nada, mande ALTO. Para ver opciones, mande MENU.

# Alto y otra vez
say-stopped = { $sender }: ya no le mandamos mensajes. Para volver a recibirlos, mande START.
say-restarted-here = Qué bueno que volvió. Si también recibe nuestros mensajes de texto, mande START por texto.
say-wrong-number = Disculpe. Ya no escribimos a este teléfono.
ask-leave = Hay una pregunta sin terminar. ¿Qué dejamos?
choice-leave-question = Solo esa pregunta
say-left = Está bien, lo dejamos.

# Lo demás
choice-back = Volver
say-choose = Por favor elija una de estas opciones.
say-choose-number = Por favor conteste con un número.
say-not-understood = No entendimos su mensaje.
say-you-are-welcome = Con gusto. Mande MENU cuando quiera.
say-number-dropped = Usted mandó un número que parece un A-number. Lo quitamos y no lo guardamos. Por favor nunca lo mande en un mensaje.
say-names-dropped = No guardamos los nombres de ese papel.
say-cannot-read-voice = Aquí no podemos escuchar mensajes de voz. Por favor escriba.
say-cannot-read-photo = Aquí no podemos leer fotos ni archivos. Por favor escriba la fecha y la hora que dice el aviso.
say-cannot-read-other = Aquí solo podemos leer texto. Por favor escriba.
say-cannot-read-old-button = Ese botón es de una pregunta anterior.

## When it is unclear, or too much

say-we-were-at = Ha pasado un tiempo. Estábamos en esta pregunta:
say-please-wait = Fueron muchos mensajes a la vez. Espere diez minutos y escriba de nuevo. Para no recibir más mensajes, envíe ALTO.
say-cannot-read-edit = No vemos los cambios en un mensaje anterior. Por favor escríbalo de nuevo.
say-write-in-private = Solo hablo con una persona a la vez. Por favor escríbame en un chat privado. Ahora salgo de este grupo.
ask-stop-which = Usted quiere menos mensajes. ¿Cuáles dejamos de enviar?
choice-stop-about = Solo los de { $name }
staff-unclear-text = { $label } escribió algo que no pudimos leer. Por favor comuníquese.
staff-unclear-unfinished = { $label } escribió una fecha y no dijo que sí. No cuenta, y no se le recuerda a nadie. Por favor pregúntele.
staff-unclear-stop = { $label } quiere menos mensajes, pero no está claro cuáles. Por favor pregúntele.

## Delivery: why something did not arrive, and who is asked then

why-stopped = pidió no recibir más mensajes
why-number = el número no funciona o no recibe mensajes de texto
why-account = el proveedor rechaza nuestra cuenta o nuestros ajustes
why-filtered = las compañías telefónicas retienen nuestros mensajes
why-phone = el teléfono está apagado o sin señal
why-provider = no se puede llegar al proveedor
why-blocked = bloqueó el bot
why-gone = el chat ya no existe
why-unreadable = el proveedor no puede leer nuestro texto
why-unknown = el proveedor dio una razón que no conocemos
why-twice = otro programa usa el mismo bot
why-throttled = demasiados mensajes a la vez
why-late = ya era tarde para que sirviera
relay-ask = { $sender }: no tenemos respuesta sobre la cita que usted sigue: { $when }. Por favor, asegúrese de que la persona lo sepa.
staff-silent = No sabemos nada de { $label } desde hace mucho. Ahora preguntamos si el teléfono sigue siendo suyo. Por favor, llame.
staff-silent-many = Teléfonos de los que no sabemos nada desde hace mucho: { $count }. Por favor mire la lista de llamadas.
staff-load = { $channel }: los recordatorios de mañana necesitan más tiempo del que hay antes de las horas de silencio. Empezamos antes.
discreet-still = ¿Es usted? 1 = soy yo, ver. 2 = otra persona.
discreet-still-tap = ¿Sigue siendo usted?
choice-still-me = Sí, quiero ver
choice-still-wrong = Número equivocado

## Watching over it: alarms and the daily summary, for staff

staff-late-over = Los mensajes por { $channel } salen otra vez. Estuvieron { $minutes } min con retraso.
staff-job-failed = Esto no funcionó: { $job } ({ $reason }). Lo intentamos de nuevo más tarde. Por favor, revise la máquina.
staff-job-down = Desde { $since } esto no funciona: { $job } ({ $reason }). Lo intentamos de nuevo cada hora. En la máquina, { $command } dice qué hacer.
staff-clock-back = El reloj de la máquina se atrasó { $minutes } min. Por favor, revíselo.
staff-disk = El disco está casi lleno: quedan { $megabytes } MB. Por favor, haga espacio, o no podremos guardar mensajes.
staff-case-ends = { $label }: nadie nos habló de una fecha nueva. En dos semanas borramos este caso. Si falta una fecha, por favor, agréguela.
digest =
    Para la oficina, hoy:
    { $lines }
digest-unconfirmed = { $count ->
    [one] 1 audiencia cercana sin confirmar.
   *[other] { $count } audiencias cercanas sin confirmar.
}
digest-hearing = { $label }: { $when }
digest-unreachable = { $count ->
    [one] 1 persona tiene audiencia y no le llega nada.
   *[other] { $count } personas tienen audiencia y no les llega nada.
}
digest-tasks = { $count ->
    [one] 1 asunto espera en la lista de llamadas.
   *[other] { $count } asuntos esperan en la lista de llamadas.
}
digest-imports = { $count ->
    [one] 1 lista importada espera su permiso.
   *[other] { $count } listas importadas esperan su permiso.
}
digest-ending = Casos que borramos en una semana: { $count }. Si necesita un comprobante de lo que se envió, imprímalo ahora.
digest-paused = No sale nada por { $channel } ({ $reason }).
digest-guidance = { $count ->
    [one] 1 texto informativo se tiene que revisar pronto.
   *[other] { $count } textos informativos se tienen que revisar pronto.
}
digest-more = … y { $count } más

## Voice

# Lo que dice una persona en la grabación, para quien no lee. Sin día ni hora: están en el mensaje escrito.
voice-welcome = Hola. Podemos recordarle sus citas para que no falte a ninguna. Es gratis. Si quiere, toque el primer botón. Para no recibir más mensajes, escriba STOP cuando quiera.
voice-reminder = Pronto tiene una cita. El día y la hora están en el mensaje. Si no puede leerlo, pida a una persona de confianza que se lo lea. Toque el botón para ver más.
voice-details = Este mensaje es sobre su audiencia. Si no va, el juez puede ordenar que le deporten. Vaya, o llame hoy al número que está en el mensaje. Allí alguien le puede ayudar.
voice-confirmation = Ya anotamos su cita. Le vamos a avisar antes del día. Por favor, revise que el día del mensaje sea el mismo que dice su papel.
voice-changed = Su cita cambió. El nuevo día está en el mensaje. Si no puede leerlo, pida hoy a una persona de confianza que se lo lea.
voice-cancelled = Alguien nos dijo que su cita ya no vale. No lo crea todavía. Llame al número que está en el mensaje y pregunte.
voice-disputed = Tenemos dos días distintos para su cita. No sabemos cuál es el correcto. Llame hoy al número que está en el mensaje y pregunte.
voice-nudge = Por favor, revise esta semana si su día sigue igual. Los días pueden cambiar, también a un día anterior.
voice-after = Hace poco fue su cita. ¿Le dieron un nuevo día? Si se lo dieron, toque el primer botón. Si no pudo ir, llame hoy al número que está en el mensaje.

## The first day

profile-about = Recordatorios de sus citas, en su idioma. Gratis. Para terminar, mande STOP.
profile-description = Le recordamos sus citas para que no falte a ninguna. Es gratis. Para empezar, toque el botón de abajo. Para terminar en cualquier momento, mande STOP.
staff-test = Esto es una prueba. Los avisos para la oficina le llegan aquí.

## On paper

poster-title = Le recordamos sus citas
poster-why = Para que no falte a ninguna. En su idioma. Gratis.
poster-telegram = Por Telegram: apunte la cámara de su teléfono a este cuadro y luego toque el botón.
poster-sms = Por mensaje de texto (SMS): escriba "{ $word }" al { $phone }
sheet-title = Recordatorios de sus citas
sheet-name = ¿Cómo le llamamos? Mejor un apodo.
sheet-number = Por favor no escriba en esta hoja su nombre completo ni un A-number.
sheet-phone = Su número de celular
sheet-date = Día, hora y ciudad, como dice su aviso más reciente
sheet-news = También pueden mandarme noticias de la oficina. Esto lo decido aparte.
sheet-share = Estas personas también pueden recibir mensajes sobre mis fechas. Cada una llena su propia hoja.
sheet-privacy = Solo guardamos lo que dice esta hoja y nuestros mensajes. No damos su número a nadie para publicidad. Cuando termina su caso, lo borramos todo.
sheet-signature = Firma
sheet-day = Fecha de hoy
sheet-keep = Por favor guarde esta parte.
sheet-sender = Nuestros mensajes llegan del { $phone } y empiezan con: { $sender }
sheet-never = Nunca le pedimos dinero, una contraseña ni un A-number.
sheet-call = ¿Preguntas? Llámenos: { $phone }

## Settings and privacy

choice-set-second = Un segundo idioma
choice-set-code = Mi palabra clave
choice-set-ways = Dónde me escriben
choice-set-data = Qué saben de mí
ask-second = ¿Qué idioma podemos usar cuando un texto no existe en { $language }?
choice-second-none = Ningún segundo idioma
say-second-set = Gracias. Cuando un texto no exista en su idioma, lo recibirá en { $language }.
say-second-none = Está bien. No usamos un segundo idioma.

# The person's own word, by which they know that a text is ours. The words after it are beginnings of words that would
# tell a stranger what the texts are about: such a word is refused. Lower case, with a space between.
ask-code = Una palabra clave le muestra que un mensaje es de verdad nuestro: está en nuestros recordatorios. Escriba una sola palabra de 3 a 16 letras o números, por ejemplo: mango7
ask-code-have = Su palabra clave es { $code }. Está en nuestros recordatorios, para que usted sepa que son nuestros. Para cambiarla, escriba otra palabra.
choice-code-remove = Quitar la palabra clave
say-code-set = Su palabra clave ahora es { $code }. Por favor, no se la diga a nadie.
say-code-removed = Sus recordatorios ya no llevan palabra clave.
say-code-unreadable = Por favor escriba una sola palabra de al menos 3 letras, sin otros signos. Puede llevar números.
say-code-long = Esa palabra es muy larga. Por favor elija una más corta.
say-code-telling = Esa palabra podría decir a otros de qué se trata. Por favor elija otra, como una fruta o un animal.
telling-words = inmigra corte audiencia juez jueza abogad migra fianza deport asilo

# Another way to the same person, by a code that is shown here and sent from there
ask-ways =
    Le escribimos aquí:
    { $ways }
choice-ways-sms = También por SMS
choice-ways-telegram = También por Telegram
choice-ways-moved = Mi número cambió
choice-ways-first = Dónde probar primero
ask-first = ¿Dónde le escribimos primero?
say-first-set = Está bien. Probamos primero allí.
say-move-code =
    Su código: { $code }
    { $how }
    Sirve una sola vez, durante un día. No se lo muestre a nadie más.
say-how-sms-here = Envíelo a este número desde su otro teléfono.
say-how-sms = Envíelo como mensaje de texto (SMS) desde su teléfono al { $to }.
say-how-telegram = Envíenoslo por Telegram: { $to }
say-way-added = Listo. Nuestros mensajes ahora también le pueden llegar aquí.
say-way-moved = Listo. Desde ahora le escribimos aquí. El número anterior ya no recibe mensajes.
say-way-same = Aquí mismo recibió el código. Por favor envíelo desde el otro teléfono.
say-way-taken = No pudimos conectar este teléfono sin ayuda. Ya avisamos a la oficina y le ayudará.
say-way-warning = Sus mensajes ahora también llegan a { $way }, o solo allí. Si usted no lo pidió, por favor llame al { $phone }.

# One case without messages
choice-do-mute = Sin mensajes sobre este caso
choice-do-unmute = Otra vez mensajes sobre este caso
say-what-muted = { $what } (sin mensajes)
say-muted = Está bien. Ya no le escribimos sobre este caso, para ninguna de sus fechas. Todo lo demás sigue igual.
say-unmuted = Está bien. Otra vez recibirá mensajes sobre este caso, para todas sus fechas.

# What we keep, and erasing it
ask-data = Podemos mostrarle lo que guardamos de usted, o borrarlo.
choice-data-stored = Muéstreme lo que guardan
choice-data-erase = Borrarme
say-stored =
    Esto es lo que guardamos de usted:
    { $lines }
    { $kept }
say-stored-language = Idioma: { $language }
say-stored-second = Segundo idioma: { $language }
say-stored-zone = La hora donde vive: { $zone }
say-stored-wording = Sus mensajes: { $wording }
say-stored-code = Palabra clave: { $code }
say-stored-way = { $way }: usted aceptó el { $when_date }
say-stored-way-office = { $way }: la oficina anotó el { $when_date } que usted acepta
say-stored-way-silent = { $way }: sin mensajes
say-stored-people = Usted sigue a: { $names }
say-stored-followers = { $count ->
    [one] Otra persona recibe mensajes sobre sus audiencias.
   *[other] Otras { $count } personas reciben mensajes sobre sus audiencias.
}
say-stored-kept = { $days ->
    [one] Y los mensajes entre nosotros. Cuando un caso termina, lo borramos después de 1 día. Si elige "Borrarme", lo borramos todo ahora.
   *[other] Y los mensajes entre nosotros. Cuando un caso termina, lo borramos después de { $days } días. Si elige "Borrarme", lo borramos todo ahora.
}
ask-erase = ¿Borramos todo lo que sabemos de usted? Entonces nadie le recordará nada. Sus audiencias siguen igual: por favor vaya a ellas.
choice-erase-yes = Sí, bórrenme
choice-erase-no = No, guárdenlo
ask-erase-sure = Esto no se puede deshacer. Por favor anote primero sus fechas. ¿Borramos todo ahora?
choice-erase-sure = Sí, borren todo
say-erased = { $sender }: borramos lo que sabíamos de usted. Ya no recibirá mensajes nuestros. Para empezar de nuevo, envíe START.
staff-erased = Una persona pidió que borremos lo que sabemos de ella. Ya está hecho.
staff-erased-stays = Una persona pidió que borremos lo que sabemos de ella. Ya está hecho. Un caso de la oficina, o uno que otros siguen, continúa sin ella: por favor mire la lista de llamadas.
staff-two-people = { $label } quiere usar el teléfono { $way }, que tiene su propio caso. No se unió nada. Por favor llame.

## A hearing's life

# Sin fecha: lo que se pregunta cada semana. Primero discreto, después completo.
discreet-awaited = { $from }: ¿ya le dieron fecha para su cita? Por favor, revise.
discreet-awaited-short = { $from }: ¿ya hay fecha?
discreet-awaited-other = { $from }: ¿ya hay fecha para la cita que usted sigue? Por favor, revise.
awaited-check = { $from }: ¿ya le dieron fecha para su audiencia? Revise en https://acis.eoir.justice.gov/es/ o llame al 1-800-898-7180. Si no sale nada, eso nunca quiere decir que no hay audiencia. Solo los papeles de la corte son oficiales.
awaited-check-other = { $from }: ¿ya hay fecha para la audiencia de { $names }? Revise en https://acis.eoir.justice.gov/es/ o llame al 1-800-898-7180. Si no sale nada, eso nunca quiere decir que no hay audiencia. Solo los papeles de la corte son oficiales.
awaited-stop = { $text } { $stop }
choice-havedate = Ya tengo fecha
choice-notyet = Sin fecha
choice-unask = No pregunten
choice-unset = Todavía no tengo fecha
say-awaited =
    Anotado: todavía no hay fecha. Le preguntaremos una vez por semana.
    Revise usted también cada semana: https://acis.eoir.justice.gov/es/ o 1-800-898-7180
    Si no sale nada, eso nunca quiere decir que no hay audiencia. Solo los papeles de la corte son oficiales.
say-unasked = Está bien, ya no preguntamos. Por favor, siga revisando si hay fecha: 1-800-898-7180. Cuando la tenga, envíe NUEVA o AUDIENCIAS.

# Faltó, o todo terminó
choice-missed = Falté
say-missed =
    Esto es grave. Cuando alguien falta a una audiencia, el juez puede ordenar su deportación (expulsión) en su ausencia.
    Por favor, llame hoy. No espere una carta.
    { $call }
    Ya avisamos a la oficina.
ask-over =
    { $what }, { $when }
    ¿Terminó todo el caso, sin más audiencias? Si el juez dio una decisión, pregunte ese mismo día a un abogado qué significa.
ask-over-awaited = ¿Terminó todo el caso, sin más audiencias? Si el juez dio una decisión, pregunte ese mismo día a un abogado qué significa.
choice-over-yes = Sí, ya terminó
choice-over-no = No, sigan recordándome

# Calendario y mapa
choice-do-over = Mi caso terminó
choice-do-calendar = Ponerla en mi calendario
choice-do-map = Ver el lugar en un mapa
calendar-title = { $sender }: cita
say-calendar = Aquí tiene un archivo para su calendario. No dice de qué se trata. Si cambia la fecha, pida otro archivo.
say-calendar-link = Este enlace pone la fecha en su calendario. No dice de qué se trata: { $link }
say-calendar-none = No hay archivo de calendario para esta fecha.
say-map =
    { $place }
    { $link }
    Guíese por el lugar que dice su aviso.

## Guide

# Information with its source, never advice. See messages/guide/topics.toml.
choice-go-guide = Preguntas y respuestas
choice-go-lawyer = Llamar a mi abogado
ask-guide = ¿Qué quiere saber?
choice-guide-more = Más preguntas
guide-said =
    { $text }

    Fuente: { $source } ({ $reviewed }). No es consejo legal.
guide-said-call =
    { $text }

    { $call }
    Fuente: { $source } ({ $reviewed }). No es consejo legal.
guide-own = { $text }

guide-dont_miss-title = ¿Por qué no faltar?
guide-dont_miss =
    Toda audiencia cuenta, también una corta.

    Si usted falta, el juez puede ordenar su deportación (expulsión) en su ausencia. Llegar tarde puede contar como faltar.

    Esto vale también si su primer papel (el NTA) no tenía fecha.

    La fecha puede cambiar, también a un día anterior. Revise cada semana:
    https://acis.eoir.justice.gov/es/
    1-800-898-7180
    Si no sale nada, siga revisando. Solo los papeles de la corte son oficiales.

    Abra toda carta de la corte. Vea pronto a un abogado.
guide-dont_miss-sms = Toda audiencia cuenta. Si falta o llega tarde, el juez puede ordenar su deportación (expulsión). También si su primer papel (NTA) no tenía fecha. Revise cada semana: https://acis.eoir.justice.gov/es/ o 1-800-898-7180. Si no sale nada, siga revisando. Solo los papeles de la corte son oficiales.

guide-what_to_bring-title = Qué llevar
guide-what_to_bring =
    A la audiencia se lleva:
    - el aviso de la audiencia
    - el primer papel del caso (el NTA)
    - un documento con foto
    - todos los papeles de la corte, con copias
    - traducciones de los papeles que no están en inglés

    Salga temprano: hay fila de seguridad.

    Los papeles que el juez debe leer tienen plazos. Pregunte a su abogado por los papeles.
guide-what_to_bring-sms = Lleve: el aviso, su primer papel de la corte (NTA), un documento con foto, todos los papeles con copias y las traducciones. Salga temprano: hay fila de seguridad. Los papeles para el juez tienen plazos: pregunte a su abogado.

guide-day_of_hearing-title = El día de la audiencia
guide-day_of_hearing =
    Pase la seguridad y esté en la sala a la hora fijada. Llegar tarde puede contar como faltar.

    El intérprete de la corte es gratis.

    Antes de irse, busque un papel con la próxima fecha. ¿No hay papel? Pídalo, y revise https://acis.eoir.justice.gov/es/ o 1-800-898-7180.

    Después díganos la nueva fecha. Nosotros se la recordamos.
guide-day_of_hearing-sms = Pase la seguridad y esté en la sala a la hora: llegar tarde puede contar como faltar. El intérprete de la corte es gratis. Antes de irse, pida un papel con la próxima fecha. Después díganos la nueva fecha.

guide-in_person_or_online-title = ¿En persona o en línea?
guide-in_person_or_online =
    Vaya en persona, a menos que su aviso o la corte diga que es por internet.

    Un enlace de video solo no quiere decir que sea por internet. Los enlaces pueden cambiar con el juez.

    ¿Tiene dudas? Llame a la corte de su aviso, o al 1-800-898-7180. Pregunte a un abogado cómo pedirle al juez una audiencia por internet. Hasta que el juez diga que sí, sigue siendo en persona.
guide-in_person_or_online-sms = Vaya en persona, a menos que su aviso o la corte diga que es por internet. Un enlace solo no quiere decir eso. Pregunte a un abogado cómo pedirlo al juez. Hasta que diga que sí, es en persona.

guide-cannot_go-title = Si no puedo ir
guide-cannot_go =
    Pedir otro día u otra corte no disculpa a nadie hasta que el juez diga que sí. Mudarse no mueve el caso.

    Quien no está puede recibir una orden de deportación (expulsión), también por enfermedad o distancia.

    Un abogado puede pedirlo al juez antes de ese día. Llame ya, no espere.
guide-cannot_go-sms = Pedir otro día u otra corte no disculpa a nadie hasta que el juez diga que sí. Quien falta puede recibir una orden de deportación (expulsión). Un abogado puede pedirlo al juez antes. Llame ya.

guide-moved-title = Me mudé
guide-moved =
    Decirnos a nosotros no es decirle a la corte. Tampoco basta decirle a un abogado, al correo o a USCIS.

    1. La corte: formulario EOIR-33 (cambio de dirección), en 5 días. Uno por persona, y una copia a los abogados de ICE (OPLA). También en línea: https://respondentaccess.eoir.justice.gov
    2. USCIS: formulario AR-11 o su cuenta en línea, en 10 días.
    3. ICE, si usted se presenta allí: https://www.ice.gov/check-in, en 5 días hábiles.

    La corte manda sus cartas a su última dirección. Lo que manda allí cuenta.
    Mudarse no cambia su caso de corte.
guide-moved-sms = Decirnos a nosotros, al correo o a USCIS no es decirle a la corte. Corte: EOIR-33 (nueva dirección) en 5 días, uno por persona: https://respondentaccess.eoir.justice.gov USCIS: AR-11 en 10 días. ICE, si se presenta allí: 5 días hábiles. Mudarse no mueve el caso.

guide-afraid_to_go-title = Tengo miedo de ir
guide-afraid_to_go =
    Dos cosas son ciertas:
    - Desde mayo de 2025, ICE ha arrestado a personas en cortes de inmigración.
    - Si usted falta, el juez puede ordenar su deportación (expulsión) en su ausencia.

    Hable con un abogado o con ayuda legal antes de ese día. Puede preguntarles:
    - ¿Puedo pedirle al juez una audiencia por internet?
    - ¿Y si el gobierno pide cerrar mi caso (dismiss)? No siempre es buena noticia.

    Diga a alguien de confianza adónde va. Su familia puede buscar a una persona detenida aquí: https://locator.ice.gov (se necesita el A-number: guárdelo en casa, nunca lo mande aquí).
guide-afraid_to_go-sms = Dos cosas son ciertas. Desde mayo de 2025 ICE ha arrestado a personas en cortes de inmigración. Si falta, el juez puede ordenar su deportación (expulsión). Hable antes con un abogado. Avise a alguien de confianza.

guide-interpreter-title = Intérprete gratis
guide-interpreter =
    En la corte de inmigración el intérprete es gratis.

    Diga a la corte, o al juez, su idioma, su dialecto y su pueblo.

    La familia y los amigos no pueden interpretar en la corte.

    Si no entiende al intérprete, dígaselo al juez.

    Para una entrevista en USCIS, lea lo que dice su carta.
guide-interpreter-sms = En la corte de inmigración el intérprete es gratis. Diga a la corte su idioma, su dialecto y su pueblo. La familia no puede interpretar. Para una entrevista en USCIS, lea lo que dice su carta.

guide-find_a_lawyer-title = Encontrar un abogado
guide-find_a_lawyer =
    Vea pronto a un abogado, con todos sus papeles.

    Solo los abogados, y las personas acreditadas por el Departamento de Justicia, pueden dar consejo legal de inmigración. Nadie más.

    La lista de la corte con ayuda gratis o de bajo costo:
    https://www.justice.gov/eoir/list-pro-bono-legal-service-providers
guide-find_a_lawyer-sms = Vea pronto a un abogado. Solo los abogados y los acreditados por el Departamento de Justicia pueden dar consejo legal. Ayuda gratis o barata: https://www.justice.gov/eoir/list-pro-bono-legal-service-providers

guide-scams-title = Cuidado con las estafas
guide-scams =
    Hay personas que fingen ser la corte, un abogado o ICE. Hacen audiencias falsas por video, piden dinero para una "fianza" o llaman con un número falso.

    Nosotros nunca pedimos dinero, A-number, Seguro Social ni contraseñas. La corte nunca le manda un enlace por aquí.

    Las páginas verdaderas del gobierno terminan en .gov.

    ¿Tiene dudas? Llame a su abogado, o a la corte, al número de su aviso. Para denunciar: EOIR.Fraud.Program@usdoj.gov
guide-scams-sms = Nunca pedimos dinero, A-number ni contraseñas. La corte no manda enlaces por aquí. Las páginas del gobierno terminan en .gov. Hay audiencias y números falsos. Denuncie: EOIR.Fraud.Program@usdoj.gov

guide-letter_or_order-title = Una carta o una orden
guide-letter_or_order =
    Abra en seguida toda carta de la corte. Puede cambiar su fecha o pedir algo.

    Una orden de deportación (expulsión): hable con un abogado el mismo día. Puede haber maneras de responder, pero el tiempo es corto: días, no semanas. Después de faltar a una audiencia, la orden vale en seguida.

    ¿Le piden aceptar que se cierre su caso (dismiss)? Hable primero con un abogado. Desde 2025, para algunas personas eso terminó en una deportación rápida.

    Guarde todos los papeles.
guide-letter_or_order-sms = Abra en seguida toda carta de la corte. Con una orden de deportación (expulsión), vea a un abogado ese día: son días, no semanas. Antes de aceptar que se cierre su caso, hable con un abogado.

guide-missed-title = Falté a una audiencia
guide-missed =
    Cuando alguien falta a una audiencia, el juez puede ordenar su deportación (expulsión) en su ausencia. Esa orden vale en seguida.

    Puede haber una manera de pedirle al juez que abra otra vez el caso, casi siempre una sola vez. El tiempo es corto: días, no semanas.

    Hable hoy con un abogado. Para saber qué decidió el juez: https://acis.eoir.justice.gov/es/ o 1-800-898-7180. Si no sale nada, siga revisando.
guide-missed-sms = El juez puede ordenar su deportación (expulsión) y vale en seguida. Puede haber una manera de pedir que abra otra vez el caso, casi siempre una vez. Son días, no semanas. Hable hoy con un abogado.

# Familia: quién sigue a quién, y los códigos con que se encuentran
choice-go-family = Familia
ask-family = Familia: ¿qué quiere hacer?
choice-family-list = Ver quién sigue mis fechas
choice-family-invite = Invitar a un familiar
choice-family-give = Dar un código a la persona de la audiencia
choice-family-code = Tengo un código
choice-family-leave = Dejar de seguir a alguien
ask-family-name = ¿A quién quiere invitar? Basta un apodo, por ejemplo "mi hermana". No mande el nombre completo.
ask-family-calls = ¿Cómo le dice { $name } a usted? Lo mejor es un apodo, por ejemplo "mamá" o "tío R".
say-family-code =
    Pase usted este código a { $name }. Sirve una sola vez, durante 7 días.
    { $ways }
family-way-code = Código: { $code }
family-way-sms = Puede mandarlo por mensaje de texto al { $phone }
family-way-link = O abrir esto en Telegram: { $link }
ask-family-code = Escriba el código que le dieron.
say-family-code-wrong = Ese código no sirve. Pida uno nuevo.
say-family-joined = Listo. Ahora sigue a { $name } y recibe los mismos recordatorios.
say-family-linked = Listo. Lo que { $name } anotó para usted ahora está en sus manos. Usted decide quién sigue sus fechas.
ask-family-list = Estas personas siguen sus fechas, o piden hacerlo:
ask-family-nobody = Nadie más sigue sus fechas.
choice-family-approved = { $name }: recibe sus fechas
choice-family-pending = { $name }: espera su respuesta
ask-family-allow = ¿Puede { $name } ver todas sus fechas y recibir recordatorios?
ask-family-remove = { $name } recibe recordatorios de sus fechas. ¿Quiere que termine?
say-family-approved = Está bien. Desde ahora { $name } recibe sus fechas.
say-family-removed = Está bien. { $name } ya no recibe nada de nosotros sobre sus fechas. Los códigos que nadie usó ya no sirven.
ask-family-leave = ¿A quién ya no quiere seguir?
say-family-left = Ya no sigue a { $name }.
say-family-offer = ¿Quiere que { $name } también reciba estos recordatorios? Mande FAMILIA para obtener un código para { $name }.

## Broadcasts

# Discreet: only that there is something to read. To staff: what waits for them.

discreet-news = { $from }: tiene un mensaje.
staff-broadcast-asked = { $name } le pide que apruebe el mensaje "{ $title }". Personas que lo recibirían: { $count }. Para verlo, mande /broadcast.
staff-broadcast-grown = El mensaje "{ $name }" está en pausa: ahora lo recibirían más personas que las aprobadas ({ $count }). Por favor, revíselo.

# A closed court, said first in every later message about its hearings of that day. Nothing is cancelled by it.

sms-closed = nos dijeron que la corte no abre en esa fecha. Eso no cancela nada. Revise antes de ir.
sms-closed-short = tal vez la corte no abre. Nada cancelado: revise.
rich-closed = Nos dijeron que la corte no abre en esa fecha. Eso no cancela nada. Revise antes de ir.

# Ready-made broadcasts. What the office or the reader's own case fills in stands in them as values.

ready-court_closed = Nos dijeron que { $court } cierra esta fecha: { $date }. Este mensaje no cancela nada. Revise antes de ir: https://acis.eoir.justice.gov/es/ o 1-800-898-7180. Solo los papeles de la corte son oficiales. Preguntas: { $phone }
ready-court_moved = Nos dijeron que { $court } cambió de lugar. Nuevo lugar: { $place }. La fecha y la hora siguen igual, salvo que la corte diga otra cosa. Siga el lugar que dice su aviso más nuevo y revise: https://acis.eoir.justice.gov/es/ o 1-800-898-7180. Preguntas: { $phone }
ready-office_moved = Nuestra oficina cambió de lugar. Nueva dirección: { $place }. Solo cambió nuestra oficina: sus audiencias siguen donde estaban. Preguntas: { $phone }
ready-new_attorney = La persona que lleva el caso como abogado o abogada es ahora { $attorney }: { $number }. Por favor, llame allí de ahora en adelante. Las audiencias siguen igual. Si algo no está claro, llámenos: { $phone }
ready-rights_session = Le invitamos a una charla gratis sobre sus derechos: { $when }. Lugar: { $place }. Es información general, no es consejo legal. No tiene que contar nada de su caso. Preguntas: { $phone }

# News from the office: a consent of its own, besides the one to be reminded

choice-set-news = Noticias de la oficina
ask-news = Además de sus recordatorios, la oficina a veces tiene noticias para muchas personas, como una charla sobre derechos o una ayuda nueva. ¿Podemos escribirle también sobre eso? Puede terminarlo aquí cuando quiera, y sus recordatorios siguen.
ask-news-have = También recibe noticias de la oficina. ¿Las quiere todavía? Sus recordatorios siguen de todos modos.
choice-news-yes = Sí, también noticias
choice-news-no = No, solo mis recordatorios
say-news-on = Gracias. Desde ahora también recibe noticias de la oficina.
say-news-off = Está bien. Ya no recibe noticias. Sus recordatorios siguen.
