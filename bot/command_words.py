"""The words that are commands, in plain letters. Data only. Each counts as the whole message, never inside one."""

from __future__ import annotations

from bot import command_words_arabic as arabic

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
        "rete",
        "sispann tout",
        "sispann tout mesaj",
        "arret",
        "arreter",
        "停止",
        "退订",
        "стоп",
        "отписаться",
        *arabic.STOP,
        "dung lai",
    }
)
CANCEL = frozenset({"cancel", "cancelar", "cancela", *arabic.CANCEL, "anile"})
START = frozenset(
    {
        "start",
        "unstop",
        "empezar",
        "comenzar",
        "iniciar",
        "inicio",
        "reanudar",
        "komanse",
        "rekomanse",
        *arabic.START,
    }
)
HELP = frozenset(
    {
        "help",
        "info",
        "ayuda",
        "informacion",
        "ed",
        "ede m",
        "ede mwen",
        "mwen bezwen ed",
        "m bezwen ed",
        *arabic.HELP,
    }
)
MENU = frozenset({"menu", "exit", "salir", "meni", *arabic.MENU})
BACK = frozenset({"0", "back", "atras", "volver", "regresar", "retounen", "tounen", *arabic.BACK})
HEARINGS = frozenset(
    {
        "hearings",
        "hearing",
        "my hearings",
        "audiencias",
        "audiencia",
        "mis audiencias",
        "citas",
        "odyans",
        "odyans mwen yo",
        "randevou",
        *arabic.HEARINGS,
    }
)
NEW = frozenset(
    {
        "new",
        "new hearing",
        "add",
        "nueva",
        "nuevo",
        "nueva audiencia",
        "agregar",
        "anadir",
        "nouvo",
        "nouvo odyans",
        "ajoute",
        "ajoute yon odyans",
        *arabic.NEW,
    }
)
LANGUAGE = frozenset(
    {
        "language",
        "languages",
        "idioma",
        "lengua",
        "idiomas",
        "lang",
        "chanje lang",
        *arabic.LANGUAGE,
    }
)
SETTINGS = frozenset({"settings", "ajustes", "configuracion", "opciones", "reglaj", "paramet", *arabic.SETTINGS})
THANKS = frozenset(
    {
        "thanks",
        "thank you",
        "thank you very much",
        "thx",
        "gracias",
        "muchas gracias",
        "mil gracias",
        "ok gracias",
        "mesi",
        "mesi anpil",
        *arabic.THANKS,
    }
)
HELLO = frozenset(
    {
        "hello",
        "hi",
        "hey",
        "hola",
        "buenas",
        "buenos dias",
        "buenas tardes",
        "buenas noches",
        "bonjou",
        "bonswa",
        "alo",
        "sak pase",
        *arabic.HELLO,
    }
)
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
        "wi",
        "dako",
        "korek",
        "li korek",
        "se sa",
        "se sa menm",
        "sure",
        "agree",
        "agreed",
        "i agree",
        "yes i agree",
        "acepto",
        "si acepto",
        "de acuerdo",
        "estoy de acuerdo",
        *arabic.AGREED,
    }
)
REFUSED = frozenset(
    {
        "no",
        "nope",
        "wrong",
        "not right",
        "incorrecto",
        "esta mal",
        "no es",
        "non",
        "pa korek",
        "se pa sa",
        *arabic.REFUSED,
    }
)

# Said politely, a request is still the whole message.
POLITE = frozenset(
    [
        "please",
        "por",
        "favor",
        "ya",
        "thanks",
        "gracias",
        "hola",
        "hello",
        "ok",
        "okay",
        "tanpri",
        "souple",
        "mesi",
        "bonjou",
        "bonswa",
        *arabic.POLITE,
    ]
)

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
    r"(sispann|rete|pa) (voye|ekri|tekste|deranje|anmede)( ban)?( m| mwen| nou)?( okenn)?( (mesaj|teks|sms|rapel))?"
    r"( sa)?( yo)?( (ban|pou) (m|mwen|nou))?( anko)?",
    r"(sispann|rete) (mesaj|teks|sms|rapel)( sa)?( yo)?( anko)?",
    r"(mwen |m )pa (vle|bezwen)( resevwa)?( okenn)? (mesaj|teks|sms|rapel)( sa)?( yo)?( anko)?",
    r"(retire|efase|wete) (m|mwen)( (sou|nan) lis( sa)?( la| a)?)?",
    r"kite (m|mwen) (trankil|an pe|anrepo)",
    *arabic.STOP_REQUESTS,
)
WRONG_NUMBER = (
    *arabic.WRONG_NUMBER,
    r"(sorry )?(this is |you have |you got |you ve got )?(the |a )?wrong (number|person)( sorry)?",
    r"(perdon )?(es |este es |tiene |tienen )?(un |el )?numero (equivocado|incorrecto)( perdon)?",
    r"(padon |eskize m )?(se |sa se |sa a se |ou gen |nou gen )?(yon )?(move|fo) (nimewo|moun)",
    r"(ou |nou )?(twonpe|tronpe)( w)? (de |nan |sou )?nimewo|se pa bon (nimewo|moun)( an| nan)?",
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
