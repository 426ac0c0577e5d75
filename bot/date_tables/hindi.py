"""Hindi, in Devanagari and as people type it in Latin letters."""

from __future__ import annotations

from bot.date_tables.words import Words, counted

_TO_16 = "एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह"
_TO_31 = "सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस"

HI = Words(
    months=(
        "जनवरी जन",
        "फरवरी फ़रवरी फेब्रुवरी फ़र",
        "मार्च",
        "अप्रैल अप्रेल",
        "मई",
        "जून",
        "जुलाई जुल",
        "अगस्त अग",
        "सितंबर सितम्बर सित",
        "अक्टूबर अक्तूबर अक्टू",
        "नवंबर नवम्बर नव",
        "दिसंबर दिसम्बर दिस",
    ),
    weekdays=(
        "सोमवार",
        "मंगलवार मंगल",
        "बुधवार बुध",
        "गुरुवार गुरूवार बृहस्पतिवार वीरवार",
        "शुक्रवार",
        "शनिवार",
        "रविवार इतवार",
    ),
    numbers={
        **counted(f"{_TO_16} {_TO_31}"),
        **{"छः": 6, "छे": 6, "पन्द्रह": 15, "पैंतीस": 35, "चालीस": 40, "पैंतालीस": 45, "पचास": 50, "पचपन": 55},
    },
    parts={
        **{"सुबह": "am", "सवेरे": "am", "सबेरे": "am", "प्रातः": "am", "पूर्वाह्न": "am"},
        **{"दोपहर": "noonish", "अपराह्न": "pm", "शाम": "evening", "सायं": "evening", "रात": "night"},
    },
    fixed_times={"आधी रात": "00:00"},
    relative_days={"आज": 0, "कल": 1, "परसों": 2},
    relative_years={"अगले साल": 1, "अगले वर्ष": 1, "इस साल": 0},
    minutes_before={"साढ़े": 30, "सवा": 15, "पौने": -15},
    hour_words=("बजे", "बजकर", "बज", "घंटे"),
    minute_words=("मिनट",),
    next_before=("अगले", "अगला", "अगली", "आने वाले"),
    relative_months={"अगले महीने": 1, "अगले महीने की": 1, "इस महीने": 0, "इस महीने की": 0},
    next_week=("अगले हफ्ते", "अगले सप्ताह"),
    joins=("की", "के", "सन", "को", "माह", "॰", ","),
    vague=("नहीं",),
    vague_after=(
        *("से पहले", "के पहले", "के बाद", "तक", "नहीं", "को नहीं", "के आसपास", "से", "था", "थी", "थे"),
        *("को था", "को थी", "को हुई", "को हुआ"),
    ),
    past=("था", "थी", "थे"),
    offsets=(
        "हफ्ते",
        "हफ़्ते",
        "सप्ताह",
        "महीने",
        "महीनों",
        "पिछले",
        "हर",
        "दिन",
        "दिनों",
        "आखिरी",
        "पहले",
        "दूसरे",
        "तीसरे",
        "हफ्तों",
    ),
    places=("कमरा", "कमरे", "मंजिल", "नंबर", "कक्ष", "रूम", "कोर्ट"),
    links=("या", "से", "और", "अथवा"),
    scheduled=("निर्धारित", "सुनवाई"),
    former=("पहले",),
    letter=("दिनांक", "तारीख", "जन्म", "जारी"),
    unset=("तय नहीं", "बाद में तय"),
    script="[\u0900-\u097f]",
    rewrites=((r"डेढ\s?(?=बजे)", " 1:30 "), (r"ढाई\s?(?=बजे)", " 2:30 ")),
)

HI_LATIN = Words(
    offsets=("hafte", "mahine", "pichle", "har", "din"),
    weekdays=(
        "somvar somwar",
        "mangalvar mangalwar",
        "budhvar budhwar",
        "guruvar guruwar",
        "shukravar",
        "shanivar",
        "ravivar",
    ),
    parts={
        "subah": "am",
        "savere": "am",
        "dopahar": "noonish",
        "dopaher": "noonish",
        "shaam": "evening",
        "sham": "evening",
        "raat": "night",
    },
    relative_days={"aaj": 0, "kal": 1, "parson": 2},
    minutes_before={"sadhe": 30, "saadhe": 30, "sava": 15, "sawa": 15, "paune": -15},
    hour_words=("baje", "bajkar"),
    joins=("ko",),
    next_before=("agle",),
    vague=("nahi", "nahin"),
    past=("tha", "thi"),
    vague_after=("se pehle", "se pahle", "ke baad", "tak", "nahi", "ko nahi"),
    links=("ya", "se", "aur"),
)
