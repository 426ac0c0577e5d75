"""The words that are commands, in plain letters. Data only. Each counts as the whole message, never inside one."""

from __future__ import annotations

# https://help.twilio.com/articles/223134027: what the carrier itself acts on, in English, whole message only.
CARRIER_STOP = frozenset(["stop", "stopall", "unsubscribe", "cancel", "end", "quit", "optout", "revoke"])
CARRIER_START = frozenset(["start", "yes", "unstop"])
CARRIER_HELP = frozenset(["help", "info"])

STOP = CARRIER_STOP - {"cancel"} | frozenset(
    {
        "opt out",
        "stop all",
        "alto",
        "parar",
        "pare",
        "paren",
        "para ya",
        "basta",
        "no mas",
        "detener",
        "terminar",
        "darme de baja",
        "dar de baja",
        "sispann",
        "arret",
        "arreter",
        "停止",
        "退订",
        "стоп",
        "отписаться",
        "توقف",
        "إيقاف",
        "dung lai",
    }
)
CANCEL = frozenset({"cancel", "cancelar", "cancela"})
START = frozenset({"start", "unstop", "empezar", "comenzar", "iniciar", "inicio", "reanudar"})
HELP = frozenset({"help", "info", "ayuda", "informacion"})
MENU = frozenset({"menu", "exit", "salir"})
BACK = frozenset({"0", "back", "atras", "volver", "regresar"})
HEARINGS = frozenset({"hearings", "hearing", "my hearings", "audiencias", "audiencia", "mis audiencias", "citas"})
NEW = frozenset({"new", "new hearing", "add", "nueva", "nuevo", "nueva audiencia", "agregar", "anadir"})
LANGUAGE = frozenset({"language", "languages", "idioma", "lengua", "idiomas"})
SETTINGS = frozenset({"settings", "ajustes", "configuracion", "opciones"})
THANKS = frozenset(
    {"thanks", "thank you", "thank you very much", "thx", "gracias", "muchas gracias", "mil gracias", "ok gracias"}
)
HELLO = frozenset({"hello", "hi", "hey", "hola", "buenas", "buenos dias", "buenas tardes", "buenas noches"})
AGREED = frozenset(
    {
        "yes",
        "yeah",
        "yep",
        "ok",
        "okay",
        "right",
        "correct",
        "si",
        "correcto",
        "correcta",
        "asi es",
        "esta bien",
        "claro",
    }
)
REFUSED = frozenset({"no", "nope", "wrong", "not right", "incorrecto", "esta mal", "no es"})

# Said politely, a request is still the whole message.
POLITE = frozenset(["please", "por", "favor", "ya", "thanks", "gracias", "hola", "hello", "ok", "okay"])

# Plain requests to stop. `$` and `^` on purpose: "can you stop by?" is none.
STOP_REQUESTS = (
    r"stop (it|this|all|now|everything)",
    r"stop (all )?(texting|messaging|sending|contacting|writing)( to)?( me| us)?( (these|any|more|your|all))*"
    r"( (messages|texts|sms|reminders))?( anymore)?",
    r"stop (the|these|all|your|all the) (messages|texts|sms|reminders)",
    r"(do not|dont|don t) (text|message|send|contact|write)( to)?( me| us)?( any)?( more)?"
    r"( (messages|texts|sms|anything))?( anymore| again| more)?",
    r"no more( (messages|texts|sms|reminders))?",
    r"i (do not|dont|don t) want( to (get|receive))?( any| these| your)?( more)?"
    r" (messages|texts|sms|reminders)( anymore)?",
    r"(unsubscribe|remove|delete) me( from (your|the|this) list)?",
    r"take me off( (your|the|this) list)?",
    r"leave me alone",
    r"no (me )?(mande|manden|mandes|envie|envien|envies|escriba|escriban|escribas|moleste|molesten)( mas)?"
    r"( (mensajes|textos|sms|recordatorios))?( mas)?",
    r"(ya )?no quiero( recibir)?( mas| sus| estos)*( (mensajes|textos|sms|recordatorios))( mas)?",
    r"(deje|dejen|deja) de (mandar|enviar|escribir|molestar)(me|nos)?( mas)?( (mensajes|textos|sms|recordatorios))?",
    r"(pare|paren|para) de (mandar|enviar|escribir)(me|nos)?( (mensajes|textos|sms))?",
    r"no mas (mensajes|textos|sms|recordatorios)",
    r"(quiteme|quitenme|quitame|borreme|borrenme|saqueme|saquenme)( de (la|su|esta) lista)?",
    r"dejeme en paz|dejenme en paz",
)
WRONG_NUMBER = (
    r"(sorry )?(this is |you have |you got |you ve got )?(the |a )?wrong (number|person)( sorry)?",
    r"(perdon )?(es |este es |tiene |tienen )?(un |el )?numero (equivocado|incorrecto)( perdon)?",
    r"(se )?(equivoco|equivocaron|equivocado) de numero|(persona equivocada)",
)

# What Telegram calls commands; the same names in every language.
SLASH = {
    "/start": "start",
    "/hearings": "hearings",
    "/new": "new",
    "/language": "language",
    "/settings": "settings",
    "/stop": "stop",
    "/help": "help",
    "/menu": "menu",
    "/cancel": "cancel",
    "/back": "back",
}
