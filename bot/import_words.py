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
    reference: matter, file no, file number, id, referencia, expediente, numero de expediente, caso, numero de caso
    label: name, nickname, client, client name, first name, client first name, respondent, summary, persona, etiqueta
    label: nombre, apodo, alias, cliente
    date: hearing date, adj date, start date, appointment date, day, fecha, fecha de audiencia, dia
    date: fecha de la audiencia
    time: hearing time, adj time start, start time, hour, hora, hora de audiencia, hora de la audiencia
    datetime: date time, date and time, hearing date time, hearing date and time, when, start, fecha y hora, cuando
    court: immigration court, court code, court name, hearing loc code, court city, corte, tribunal, juzgado
    court: corte de inmigracion
    city: hearing city, ciudad
    zone: time zone, timezone, tz, zona, zona horaria, huso horario
    place: address, court address, location, hearing location, lugar, direccion, sitio
    kind: type, hearing type, kind of hearing, cal type, tipo, tipo de audiencia, clase
    medium: mode, hearing medium, adj medium, format, how held, modo, modalidad, medio, formato
    judge: immigration judge, ij, judge name, juez, jueza
    language: lang, preferred language, idioma, lengua, lenguaje
    phone: phone number, telephone, mobile, cell, cell phone, primary phone, sms, telefono, celular, movil
    phone: numero de telefono
    telegram: telegram id, telegram chat, telegram chat id, chat id
    consent: consented, opt in, agreed, consent given, consentimiento, autoriza, acepta
    consent_date: date of consent, consented on, opt in date, fecha de consentimiento, fecha del consentimiento
    consent_how: how consented, consent method, how consent was given, como consintio, medio de consentimiento
    consent_how: forma de consentimiento
    attorney: lawyer, attorney name, case manager, representative, abogado, abogada, representante
    detained: in custody, is detained, detenido, detenida
    confidential: is confidential, vawa, confidencial
    problem: problema
""")

# These columns are never read: they are headed as what we must not hold.
A_NUMBER_COLUMNS = frozenset(
    name.strip()
    for name in """
        a, a number, a num, a no, anumber, alien number, alien no, alien registration number, uscis number
        numero a, numero de extranjero, numero de registro de extranjero
    """.replace("\n", ",").split(",")
)

KINDS: Mapping[str, str] = _table("""
    master: master calendar, mch, m, mm, mr, audiencia preliminar, calendario maestro, audiencia maestra, preliminar
    individual: individual calendar, merits, i, ii, ir, meritos, audiencia individual, audiencia de meritos
    bond: bond hearing, custody, c, cy, fianza, custodia, audiencia de fianza
    fear_review: credible fear, reasonable fear, credible fear review, reasonable fear review, rr, cfr, rfr
    fear_review: miedo creible, revision de miedo creible
    status_or_other_court: status, other court, estado, otra audiencia, otra corte
    uscis_biometrics: biometrics, biometricos, huellas, huellas uscis
    uscis_interview: interview, asylum interview, entrevista, entrevista uscis, entrevista de asilo
    ice_checkin: ice check in, check in, isap, presentacion ice, cita ice, reporte ice
    filing_deadline: deadline, fecha limite, plazo
    other: otro, otra, cita, appointment
""") | {"ice checkin": "ice_checkin"}

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

YES = frozenset(("yes", "y", "true", "t", "1", "x", "si", "s", "verdadero", "on"))
NO = frozenset(("", "no", "n", "false", "f", "0", "falso", "off"))

# Beside the names that languages have in English; codes as the courts write them (EOIR's, not ISO's).
LANGUAGES: Mapping[str, str] = {
    "espanol": "es-419", "spanish": "es-419", "es": "es-419", "sp": "es-419", "spa": "es-419", "castellano": "es-419",
    "ingles": "en", "english": "en", "eng": "en", "en": "en",
    "kreyol": "ht", "kreyol ayisyen": "ht", "haitian creole": "ht", "creole": "ht", "cre": "ht", "ht": "ht",
}  # fmt: skip
