"""What offices call the columns of a file and what stands in them, in English and Spanish. Data, without accents."""

from __future__ import annotations

from collections.abc import Mapping


def _table(text: str) -> dict[str, str]:
    """Other name -> our name, from lines of "ours: other, other"."""
    found = {}
    for line in text.strip().splitlines():
        ours, _, others = line.strip().partition(":")
        for name in (ours.replace("_", " "), *others.split(",")):
            found[name.strip()] = ours
    return found


COLUMNS: Mapping[str, str] = _table("""
    reference: ref, file reference, office reference, client id, client number, case id, case number, case no, matter id
    reference: matter, matter number, matter no, matter display number, display number, file no, file number, id
    reference: client reference, case reference, our reference, our file, reference no, reference number, ref no
    reference: referencia, expediente, numero de expediente, no de expediente, caso, numero de caso, no de caso
    reference: id de cliente, id del caso, asunto numero, numero de asunto, numero de cliente
    label: name, nickname, client, client name, first name, client first name, respondent, respondent name, full name
    label: preferred name, contact, contact name, persona, etiqueta, nombre, apodo, alias, cliente, nombre completo
    label: nombre del cliente, primer nombre, nombres, respondente
    last_name: client last name, surname, family name, apellido, apellidos, apellido del cliente
    summary: subject, title, event, event name, event title, appointment, description, details, event description
    summary: asunto, titulo, evento, descripcion, detalle
    date: hearing date, adj date, start date, appointment date, day, next hearing, next hearing date, next court date
    date: court date, event date, date of hearing, next court hearing, hearing day, upcoming hearing
    date: fecha, fecha de audiencia, dia, fecha de la audiencia, proxima audiencia, fecha de corte, proxima fecha
    date: fecha de la cita, fecha de inicio, fecha de la corte, dia de la audiencia
    time: hearing time, adj time start, start time, hour, court time, event time, time of hearing, appointment time
    time: hora, hora de audiencia, hora de la audiencia, hora de inicio, hora de la cita, hora de corte
    datetime: date time, date and time, hearing date time, hearing date and time, when, start, starts, start at
    datetime: start date time, event start, begin, dtstart, starts at, fecha y hora, cuando, inicio, comienzo
    datetime: fecha y hora de la audiencia
    court: immigration court, court code, court name, hearing loc code, court city, court location, base city
    court: base city code, corte, tribunal, juzgado, corte de inmigracion, tribunal de inmigracion, nombre de la corte
    city: hearing city, ciudad, ciudad de la audiencia
    zone: time zone, timezone, tz, zona, zona horaria, huso horario
    place: court address, location, hearing location, address of court, where, lugar, sitio, ubicacion
    place: direccion de la corte, donde, lugar de la audiencia, address, direccion
    kind: type, hearing type, kind of hearing, cal type, type of hearing, event type, appointment type, calendar type
    kind: tipo, tipo de audiencia, clase, clase de audiencia, tipo de cita, tipo de evento
    medium: mode, hearing medium, adj medium, format, how held, hearing format, modo, modalidad, medio, formato
    judge: immigration judge, ij, judge name, name of judge, ij name, juez, jueza, nombre del juez, juez de inmigracion
    language: lang, preferred language, client language, primary language, best language
    language: idioma, lengua, lenguaje, idioma preferido, idioma del cliente
    phone: phone number, telephone, mobile, cell, cell phone, primary phone, sms, mobile phone, mobile number
    phone: cell phone number, client phone, telephone number, primary phone number, phone 1, tel, contact phone
    phone: telefono, celular, movil, numero de telefono, telefono celular, telefono del cliente, numero de celular
    telegram: telegram id, telegram chat, telegram chat id, chat id
    consent: consented, opt in, agreed, consent given, sms consent, text consent, consentimiento, autoriza, acepta
    consent: autorizacion, consentimiento sms
    consent_date: date of consent, consented on, opt in date, fecha de consentimiento, fecha del consentimiento
    consent_date: fecha de autorizacion
    consent_how: how consented, consent method, how consent was given, como consintio, medio de consentimiento
    consent_how: forma de consentimiento
    attorney: lawyer, attorney name, representative, responsible attorney, attorney of record, assigned attorney
    attorney: abogado, abogada, representante, abogado responsable
    detained: in custody, is detained, detenido, detenida
    confidential: is confidential, vawa, confidencial
    uid: event uid, ical uid, icaluid
    sequence: event sequence
    modified: event modified
    state: hearing state, hearing status, event status, estado de la audiencia
    problem: problema
""")

# These names say little: they give way to any other column for the same field.
WEAK = frozenset({"id", "day", "dia", "type", "tipo", "clase", "format", "formato", "contact", "address", "direccion"})

# The label is this and the last name; any other column for it holds the whole name, or a nickname.
FIRST_NAMES = frozenset({"first name", "client first name", "primer nombre", "nombres", "nombre"})

# Of two columns that mean the same, the one that stands further ahead is taken; of any other, somebody must choose.
PREFERRED: Mapping[str, tuple[str, ...]] = {
    "label": (
        *("nickname", "apodo", "alias", "preferred name", "label", "first name", "client first name"),
        *("primer nombre", "nombres", "name", "nombre", "client name", "nombre del cliente", "client", "cliente"),
    ),
    "last_name": ("last name", "client last name"),
    "summary": ("summary", "title", "subject", "event name", "event title", "event", "titulo", "asunto", "evento"),
    "place": ("place", "hearing location", "court address", "location", "lugar", "ubicacion"),
}

# These columns are never read: they are headed as what we must not hold.
A_NUMBER_COLUMNS = frozenset(
    name.strip()
    for name in """
        a, a number, a num, a no, anumber, alien number, alien no, alien registration number, uscis number
        numero a, numero de extranjero, numero de registro de extranjero
    """.replace("\n", ",").split(",")
)

KINDS: Mapping[str, str] = _table("""
    master: master calendar, master hearing, master calendar hearing, mch, m, mm, mr, audiencia preliminar
    master: calendario maestro, audiencia maestra, preliminar, initial master, first master
    individual: individual calendar, individual hearing, individual calendar hearing, merits, merits hearing, i, ii, ir
    individual: ih, ich, meritos, audiencia individual, audiencia de meritos, individual merits
    bond: bond hearing, custody, custody redetermination, c, cy, fianza, custodia, audiencia de fianza
    fear_review: credible fear, reasonable fear, credible fear review, reasonable fear review, rr, cfr, rfr
    fear_review: miedo creible, revision de miedo creible
    status_or_other_court: status, status hearing, status conference, other court, estado, otra audiencia, otra corte
    uscis_biometrics: biometrics, biometrics appointment, biometricos, huellas, huellas uscis, cita de huellas
    uscis_interview: interview, asylum interview, uscis interview, entrevista, entrevista uscis, entrevista de asilo
    ice_checkin: ice check in, check in, isap, presentacion ice, cita ice, reporte ice, ice appointment
    filing_deadline: deadline, fecha limite, plazo
    other: otro, otra, cita, appointment
""") | {"ice checkin": "ice_checkin"}

# What says the kind within a longer text, such as an event's title, with nothing left to doubt.
_PHRASES: Mapping[str, str] = _table("""
    master: master calendar, mch, maestra, calendario maestro, audiencia preliminar, preliminar, masters
    individual: individual hearing, merits, merit hearing, meritos
    bond: bond hearing, fianza, custody redetermination
    fear_review: credible fear, reasonable fear, fear review, miedo creible
    status_or_other_court: status hearing, status conference
    uscis_biometrics: biometrics, biometric, biometricos, huellas
    uscis_interview: uscis interview, asylum interview, naturalization interview, adjustment interview
    uscis_interview: green card interview, entrevista de asilo, entrevista uscis, entrevista de uscis
    uscis_interview: fear interview
    ice_checkin: ice check in, ice checkin, ice check, isap, presentacion ice, presentacion ante ice
    ice_checkin: cita ice, cita de ice
    filing_deadline: filing deadline
""")
# "Bond" alone may be about paying it.
KIND_PHRASES = {phrase: kind for phrase, kind in _PHRASES.items() if phrase != "bond"}

# Without one of these an event of a calendar is none of ours: a lunch, a meeting.
HEARING_WORDS = frozenset(
    {
        *("hearing", "hearings", "court", "judge", "eoir", "immigration", "uscis", "ice", "asylum", "bond", "custody"),
        *("deadline", "biometric", "merits", "master", "individual", "interview", "checkin", "removal", "mch"),
        *("audiencia", "audiencias", "corte", "juez", "jueza", "juzgado", "tribunal", "inmigracion", "asilo", "fianza"),
        *("plazo", "huellas", "entrevista", "preliminar", "maestra", "meritos"),
    }
)

# In a title these belong to the occasion and to no name.
TITLE_WORDS = HEARING_WORDS | frozenset(
    {
        *("calendar", "a", "an", "the", "for", "of", "at", "in", "on", "by", "via", "with", "and", "re", "case"),
        *("client", "matter", "appointment", "reset", "rescheduled", "new", "final", "remote", "webex", "video"),
        *("online", "telephonic", "person", "status", "conference", "review", "credible", "reasonable", "fear"),
        *("check", "isap", "filing", "redetermination", "date", "time", "initial", "first", "merit", "masters"),
        *("biometrics", "am", "pm", "calendario", "el", "la", "los", "de", "del", "en", "para", "por", "con", "y"),
        *("cliente", "caso", "cita", "presentacion", "ante", "miedo", "creible", "presencial", "biometricos"),
        *("linea", "estado", "nueva", "vs", "v", "naturalization", "adjustment", "green", "card", "detained"),
        *("non", "detenido", "docket"),
    }
)

MEDIA: Mapping[str, str] = _table("""
    in_person: inperson, p, presencial, en persona
    video: v, vc, vtc, televideo, videoconferencia, closed video
    internet: internet based, w, a, webex, online, en linea, por internet
    phone: telephone, telephonic, t, tc, telefono, por telefono
    unknown: desconocido, no se sabe
""")

ZONES: Mapping[str, str] = _table("""
    America/New_York: eastern, eastern time, et, est, edt, us eastern, este, hora del este
    America/Chicago: central, central time, ct, cst, cdt, us central, centro, hora del centro
    America/Denver: mountain, mountain time, mt, mdt, us mountain, montana, hora de la montana
    America/Phoenix: arizona, arizona time, us arizona
    America/Los_Angeles: pacific, pacific time, pt, pst, pdt, us pacific, pacifico, hora del pacifico
    Pacific/Honolulu: hawaii, hawaii time, hst, us hawaii
    America/Puerto_Rico: atlantic, atlantic time, puerto rico
    Pacific/Guam: guam, chamorro, chst, saipan
""")

MONTHS: Mapping[str, str] = _table("""
    1: jan, january, ene, enero
    2: feb, february, febrero
    3: mar, march, marzo
    4: apr, april, abr, abril
    5: may, mayo
    6: jun, june, junio
    7: jul, july, julio
    8: aug, august, ago, agosto
    9: sep, sept, september, septiembre, setiembre
    10: oct, october, octubre
    11: nov, november, noviembre
    12: dec, december, dic, diciembre
""")

# Cities with a court that people are called, too.
NAMES_TOO = frozenset(
    {
        *("aurora", "florence", "charlotte", "orlando", "elizabeth", "jena", "dallas", "phoenix", "houston", "hudson"),
        *("laredo", "eloy", "cleveland", "concord", "adelanto", "las vegas", "san antonio", "san juan"),
    }
)

# What a list or a calendar says of a hearing that will not take place, and of one that will.
CANCELLED = frozenset({"cancelled", "canceled", "vacated", "cancelada", "cancelado", "anulada", "suspendida"})
STANDING = frozenset(
    {
        *("", "set", "confirmed", "tentative", "scheduled", "active", "open", "awaited", "closed", "needs action"),
        *("confirmada", "programada", "activa", "fijada"),
    }
)

# As `date.weekday` counts them.
WEEKDAYS: Mapping[str, int] = {
    word: day
    for day, words in enumerate(
        (
            ("monday", "mon", "lunes", "lun"),
            ("tuesday", "tue", "tues", "martes"),
            ("wednesday", "wed", "miercoles", "mie"),
            ("thursday", "thu", "thur", "thurs", "jueves", "jue"),
            ("friday", "fri", "viernes", "vie"),
            ("saturday", "sat", "sabado", "sab"),
            ("sunday", "sun", "domingo", "dom"),
        )
    )
    for word in words
}

YES = frozenset(("yes", "y", "true", "t", "1", "x", "si", "s", "verdadero", "on"))
NO = frozenset(("", "no", "n", "false", "f", "0", "falso", "off"))

# Beside the names that languages have in English; codes as the courts write them (EOIR's, not ISO's).
LANGUAGES: Mapping[str, str] = {
    "espanol": "es-419", "spanish": "es-419", "es": "es-419", "sp": "es-419", "spa": "es-419", "castellano": "es-419",
    "ingles": "en", "english": "en", "eng": "en", "en": "en",
    "kreyol": "ht", "kreyol ayisyen": "ht", "haitian creole": "ht", "creole": "ht", "cre": "ht", "ht": "ht",
}  # fmt: skip
