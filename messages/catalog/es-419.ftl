# Español (América Latina). Usted, frases cortas, las mismas palabras siempre: audiencia, corte, juez, abogado, aviso.
# signed: no
# Los textos que salen por SMS evitan á í ó ú: una sola de esas letras hace que el SMS cueste el doble. ñ y é no cuestan.

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
    Por favor, compare esto con su aviso. Le recordaremos antes de la fecha.
rich-changed = Cambió la fecha: { $what }
rich-changed-place = Cambió el lugar: { $what }
rich-cancelled =
    Nos dijeron que esta fecha ya no vale: { $what }
    Por favor, revise que sea cierto.
rich-nudge = Por favor, revise esta semana la fecha: { $what }
rich-disputed =
    Tenemos { $count } fechas para { $what }
    No sabemos cuál es la correcta. Por favor, revise hoy mismo.
rich-several = Recordatorio: { $count } fechas
rich-several-confirmation =
    Anotadas: { $count } fechas
    Por favor, compárelas con sus avisos. Le recordaremos antes de cada una.
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
choice-over = Todo ha terminado

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
staff-needs-help = { $label } pide ayuda. Por favor, llame.
staff-needs-help-hearing = { $label } pide ayuda sobre { $when }. Por favor, llame.
staff-dispute = Dos fechas para { $label }. Teníamos { $was }. Ahora nos dicen: { $said }. Por favor, decida cuál es la correcta.
staff-dispute-cancel = { $label }: alguien dice que { $was } ya no vale. Por favor, revíselo.
staff-unread = { $label } no contestó el último recordatorio de { $when }. Por favor, llame.
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
choice-language-en = English
choice-language-es-419 = Español
choice-language-ar = العربية
choice-language-ht = Kreyòl ayisyen

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
say-cannot-read-voice = Aquí no podemos escuchar mensajes de voz. Por favor escriba.
say-cannot-read-photo = Aquí no podemos leer fotos ni archivos. Por favor escriba la fecha y la hora que dice el aviso.
say-cannot-read-other = Aquí solo podemos leer texto. Por favor escriba.
say-cannot-read-old-button = Ese botón es de una pregunta anterior.
