"""Punjabi, in Gurmukhi and as people type it in Latin letters."""

from __future__ import annotations

from bot.date_tables.words import Words, counted

_TO_16 = "ਇੱਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ ਦਸ ਗਿਆਰਾਂ ਬਾਰਾਂ ਤੇਰਾਂ ਚੌਦਾਂ ਪੰਦਰਾਂ ਸੋਲਾਂ"
_TO_31 = "ਸਤਾਰਾਂ ਅਠਾਰਾਂ ਉੱਨੀ ਵੀਹ ਇੱਕੀ ਬਾਈ ਤੇਈ ਚੌਵੀ ਪੱਚੀ ਛੱਬੀ ਸਤਾਈ ਅਠਾਈ ਉਨੱਤੀ ਤੀਹ ਇਕੱਤੀ"

PA = Words(
    months=(
        "ਜਨਵਰੀ ਜਨ",
        "ਫਰਵਰੀ ਫ਼ਰਵਰੀ ਫ਼ਰ",
        "ਮਾਰਚ",
        "ਅਪ੍ਰੈਲ ਅਪਰੈਲ ਅਪ੍ਰੈ",
        "ਮਈ",
        "ਜੂਨ",
        "ਜੁਲਾਈ ਜੁਲਾ",
        "ਅਗਸਤ ਅਗ",
        "ਸਤੰਬਰ ਸਿਤੰਬਰ ਸਤੰ",
        "ਅਕਤੂਬਰ ਅਕਤੂ",
        "ਨਵੰਬਰ ਨਵੰ",
        "ਦਸੰਬਰ ਦਸੰ",
    ),
    weekdays=(
        "ਸੋਮਵਾਰ",
        "ਮੰਗਲਵਾਰ ਮੰਗਲ",
        "ਬੁੱਧਵਾਰ ਬੁੱਧ",
        "ਵੀਰਵਾਰ",
        "ਸ਼ੁੱਕਰਵਾਰ ਸ਼ੁਕਰਵਾਰ",
        "ਸ਼ਨਿੱਚਰਵਾਰ ਸ਼ਨੀਵਾਰ ਸ਼ਨਿਚਰਵਾਰ",
        "ਐਤਵਾਰ",
    ),
    numbers={
        **counted(f"{_TO_16} {_TO_31}"),
        **{"ਇਕ": 1, "ਨੌ": 9, "ਗਿਆਰਾ": 11, "ਬਾਰਾ": 12, "ਪੰਤਾਲੀ": 45, "ਚਾਲੀ": 40, "ਪੰਜਾਹ": 50, "ਪੈਂਤੀ": 35},
    },
    parts={
        **{"ਸਵੇਰੇ": "am", "ਸਵੇਰ": "am", "ਸਵੇਰ ਦੇ": "am", "ਸਵੇਰੇ ਦੇ": "am", "ਪੂ.ਦੁ.": "am", "ਬਾ.ਦੁ.": "pm"},
        **{"ਦੁਪਹਿਰ": "noonish", "ਦੁਪਹਿਰੇ": "noonish", "ਦੁਪਹਿਰ ਬਾਅਦ": "pm", "ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ": "pm"},
        **{"ਸ਼ਾਮ": "evening", "ਸ਼ਾਮੀਂ": "evening", "ਰਾਤ": "night", "ਰਾਤੀਂ": "night"},
    },
    fixed_times={"ਅੱਧੀ ਰਾਤ": "00:00"},
    relative_days={"ਅੱਜ": 0, "ਕੱਲ੍ਹ": 1, "ਕੱਲ": 1, "ਭਲਕੇ": 1, "ਪਰਸੋਂ": 2},
    relative_years={"ਅਗਲੇ ਸਾਲ": 1, "ਇਸ ਸਾਲ": 0},
    minutes_before={"ਸਾਢੇ": 30, "ਸਾਡੇ": 30, "ਸਵਾ": 15, "ਪੌਣੇ": -15},
    hour_words=("ਵਜੇ", "ਵੱਜ ਕੇ", "ਵਜ ਕੇ", "ਵੱਜਕੇ"),
    minute_words=("ਮਿੰਟ",),
    next_before=("ਅਗਲੇ", "ਅਗਲਾ", "ਅਗਲੀ", "ਆਉਣ ਵਾਲੇ"),
    relative_months={"ਅਗਲੇ ਮਹੀਨੇ": 1, "ਅਗਲੇ ਮਹੀਨੇ ਦੀ": 1, "ਇਸ ਮਹੀਨੇ": 0},
    next_week=("ਅਗਲੇ ਹਫ਼ਤੇ", "ਅਗਲੇ ਹਫਤੇ"),
    joins=("ਦੀ", "ਦੇ", "ਨੂੰ", "ਸੰਨ", ","),
    vague=("ਨਹੀਂ",),
    vague_after=(
        *("ਤੋਂ ਪਹਿਲਾਂ", "ਤੋਂ ਬਾਅਦ", "ਤੱਕ", "ਨਹੀਂ", "ਨੂੰ ਨਹੀਂ", "ਤੋਂ", "ਸੀ", "ਨੂੰ ਸੀ", "ਦੇ ਨੇੜੇ"),
        "ਤੋਂ ਪਹਿਲਾ",
    ),
    past=("ਸੀ", "ਸਨ"),
    offsets=(
        "ਹਫ਼ਤੇ",
        "ਹਫਤੇ",
        "ਮਹੀਨੇ",
        "ਪਿਛਲੇ",
        "ਹਰ",
        "ਦਿਨ",
        "ਦਿਨਾਂ",
        "ਆਖਰੀ",
        "ਪਹਿਲੇ",
        "ਦੂਜੇ",
    ),
    places=("ਕਮਰਾ", "ਕਮਰੇ", "ਮੰਜ਼ਿਲ", "ਨੰਬਰ", "ਕੋਰਟ"),
    links=("ਜਾਂ", "ਤੋਂ", "ਅਤੇ", "ਤੇ"),
    scheduled=("ਸੁਣਵਾਈ", "ਤੈਅ"),
    former=("ਪਹਿਲਾਂ",),
    letter=("ਮਿਤੀ", "ਤਾਰੀਖ਼", "ਤਾਰੀਖ", "ਜਨਮ", "ਜਾਰੀ"),
    unset=("ਤੈਅ ਨਹੀਂ",),
    script="[\u0a00-\u0a7f]",
    rewrites=((r"ਡੇਢ\s?(?=ਵਜੇ)", " 1:30 "), (r"ਢਾਈ\s?(?=ਵਜੇ)", " 2:30 ")),
)

PA_LATIN = Words(
    offsets=("hafte", "mahine", "pichle", "har", "din"),
    weekdays=("somvar", "mangalvar", "budhvar", "veervar virvar", "shukarvar", "shanivar", "aitvar etvar"),
    parts={
        "savere": "am",
        "sawere": "am",
        "subah": "am",
        "dupehar": "noonish",
        "dupahir": "noonish",
        "shaam": "evening",
        "sham": "evening",
        "raat": "night",
    },
    relative_days={"ajj": 0, "kal": 1, "kall": 1, "bhalke": 1, "parson": 2},
    minutes_before={"sadhe": 30, "saadhe": 30, "sava": 15, "paune": -15},
    hour_words=("vaje", "wje", "waje", "baje"),
    joins=("nu", "nun"),
    next_before=("agle",),
    vague=("nahi",),
    vague_after=("to pehla", "ton pehla", "ton baad", "tak", "nahi"),
    links=("ja", "jan", "to", "te"),
)
