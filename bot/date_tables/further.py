"""Languages of which only plain dates are read: Babel's month names, parts of the day, and what takes a date back.

Their weekdays only confirm a date or contradict it: a weekday alone, or a date told from another one, is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from babel.dates import get_day_names, get_month_names

from bot.date_tables.words import Rewrite, Words

_PARTS = ("am", "pm", "evening", "night", "noonish")


@dataclass(frozen=True, slots=True)
class _Few:
    """`parts`: words for morning; afternoon; evening; night; noon, separated by semicolons, each by commas.

    `not_before`, `not_after`: just before or after a date they say that it is another one.
    """

    locale: str
    parts: str = ""
    at: str = ""
    hour: str = ""
    joins: str = ""
    not_before: str = ""
    not_after: str = ""
    months: str = ""  # other spellings, one word for each of the twelve months, "-" for none
    weekdays: str = ""  # the same for the seven days from Monday on
    script: str = ""
    rewrites: tuple[Rewrite, ...] = ()


_FEW: dict[str, _Few] = {
    "tr": _Few(
        "tr",
        "sabah;öğleden sonra;akşam;gece;öğle,öğlen",
        at="saat",
        joins="' den dan ten tan te ta de da",
        not_after="önce,sonra,kadar,değil",
    ),
    "fa": _Few(
        "fa",
        "صبح,قبل از ظهر;بعد از ظهر,عصر;شام,شب;;ظهر",
        at="ساعت,به ساعت",
        joins="ماه سال ,",
        not_before="قبل از,پیش از,بعد از,تا,نه",
        not_after="نیست",
        months="جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر",
    ),
    "ur": _Few("ur", "صبح;سہ پہر;شام;رات;دوپہر", hour="بجے", joins="کو ,", not_after="سے پہلے,کے بعد,تک,نہیں"),
    "ps": _Few(
        "ps",
        "سهار,د سهار;مازیګر;ماښام;شپه;غرمه",
        at="په,بجې",
        hour="بجې",
        joins="د په کال ,",
        not_before="تر",
        not_after="نه,وړاندې,وروسته,مخکې",
        # As we say them ourselves; Saturday alone is the word with which the others end.
        weekdays="دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه",
        rewrites=((r"\b(يك|دو|سه|چهار|پنج) +شنبه", r"\1شنبه"),),
    ),
    "bn": _Few(
        "bn",
        "সকাল,সকালে;বিকাল,বিকেল,বিকেলে;সন্ধ্যা,সন্ধ্যায়;রাত,রাতে;দুপুর,দুপুরে",
        hour="টা,টায়",
        joins="তারিখ ,",
        not_after="আগে,এর আগে,পরে,এর পরে,পর্যন্ত,নয়,না",
    ),
    "gu": _Few(
        "gu",
        "સવારે,સવાર;;સાંજે,સાંજ;રાત્રે,રાતે;બપોરે,બપોર",
        hour="વાગ્યે,વાગે",
        joins="ના ,",
        not_after="પહેલાં,પહેલા,પછી,સુધી,નહીં,નથી",
    ),
    "ne": _Few("ne", "बिहान;;साँझ,बेलुका;राति;दिउँसो", hour="बजे", joins="को ,", not_after="अघि,पछि,सम्म,होइन"),
    "ro": _Few(
        "ro",
        "dimineața,dimineata;după-amiaza,după amiaza,după masa;seara;noaptea;la prânz",
        at="la,la ora,ora,orele",
        joins="a al din ,",
        not_before="nu,nu pe,înainte de,după,până la,până pe",
    ),
    "ka": _Few(
        "ka",
        "დილის,დილით;შუადღის;საღამოს;ღამის",
        hour="საათზე,საათი",
        joins="წლის წელს ,",
        not_before="არა",
        not_after="მდე,შემდეგ",
        months="იანვარს თებერვალს მარტს აპრილს მაისს ივნისს ივლისს აგვისტოს სექტემბერს ოქტომბერს ნოემბერს დეკემბერს",
    ),
    "hy": _Few(
        "hy",
        "առավոտյան;;երեկոյան;գիշերը;կեսօրին",
        at="ժամը",
        joins="թ թվականի ին .  ,",
        not_before="ոչ,մինչև",
        not_after="հետո,առաջ",
        months="հունվար փետրվար մարտ ապրիլ մայիս հունիս հուլիս օգոստոս սեպտեմբեր հոկտեմբեր նոյեմբեր դեկտեմբեր",
    ),
    "uz": _Few(
        "uz",
        "ertalab;tushdan keyin;kechqurun;kechasi;tushda",
        at="soat",
        joins="yil - ,",
        not_after="gacha,oldin,keyin,emas",
    ),
    "sq": _Few(
        "sq",
        "e mëngjesit,mëngjes,në mëngjes;pasdite,e pasdites;mbrëmje,e mbrëmjes;natës,e natës",
        at="në,ora,në orën,orën",
        joins="të e ,",
        not_before="jo,para,pas,deri,deri më",
        rewrites=((r"(\d) ?p\.? ?d\b\.?", r"\1 am "), (r"(\d) ?m\.? ?d\b\.?", r"\1 pm ")),
    ),
    "id": _Few(
        "id",
        "pagi;siang,sore;;malam",
        at="jam,pukul",
        joins="tahun ,",
        not_before="bukan,sebelum,sesudah,setelah,sampai",
    ),
    "sw": _Few(
        "sw",
        "asubuhi;alasiri,mchana;jioni;usiku",
        at="saa",
        joins="mwezi tarehe mwaka ,",
        not_before="si,sio,kabla ya,baada ya,mpaka,hadi",
    ),
    "fil": _Few(
        "fil",
        "ng umaga,umaga;ng hapon,hapon;ng gabi,gabi;;ng tanghali",
        at="alas,nang,sa ganap na",
        joins="ng , ika",
        not_before="hindi,bago ang,bago,pagkatapos ng,hanggang",
    ),
    "so": _Few(
        "so",
        "subaxnimo,subax,gh;galabnimo,galab,gd;habeennimo,fiid;;duhurnimo",
        at="saacadda,saacada",
        joins="sanadka bisha ,",
        not_before="ma aha,kahor,ka hor,ka dib,kadib,ilaa",
    ),
    "ko": _Few(
        "ko",
        "오전,아침;오후;저녁;밤",
        not_after="이전,전,이후,까지,아니",
        script="[\u1100-\u11ff]",
        rewrites=(
            (r"(\d{4})년 ?(\d\d?)월 ?(\d\d?)일", r" \1-\2-\3 "),
            (r"(\d\d?)월 ?(\d\d?)일", r" \1/\2 "),
            (r"(\d\d?)시 ?(\d\d?)분", r" \1:\2 "),
            (r"(\d\d?)시 ?반", r" \1:30 "),
            (r"(\d\d?)시", r" \1 h "),
        ),
    ),
    "uk": _Few(
        "uk",
        "ранку,вранці;дня,пополудні;вечора,ввечері;ночі",
        at="о,об,в",
        hour="годині,годин,година",
        joins="р року . ,",
        not_before="не,до,після,перед",
        weekdays="- - - - пятниця - -",
        rewrites=((r"п'ятниц", "пятниц"),),
    ),
}


def further(language: str) -> tuple[Words, ...]:
    """The table of `language`, if it is one of these."""
    few = _FEW.get("fa" if language == "prs" else language)
    return (_words(few),) if few else ()


LANGUAGES_OF_FEW_WORDS: tuple[str, ...] = tuple(_FEW)


def _words(few: _Few) -> Words:
    more = few.months.split()
    return Words(
        months=tuple(_months(few.locale, month, more) for month in range(1, 13)),
        weekdays_beside=tuple(_weekdays(few, day) for day in range(7)),
        parts={
            word: part for part, words in zip(_PARTS, few.parts.split(";"), strict=False) for word in _listed(words)
        },
        at=_listed(few.at),
        hour_words=_listed(few.hour),
        joins=tuple(few.joins.split()),
        vague=_listed(few.not_before),
        vague_after=_listed(few.not_after),
        script=few.script,
        rewrites=few.rewrites,
    )


def _months(locale: str, month: int, more: list[str]) -> str:
    if locale == "ko":
        return ""
    ways: tuple[tuple[Literal["wide", "abbreviated"], Literal["format", "stand-alone"]], ...]
    ways = (("wide", "format"), ("abbreviated", "format"), ("wide", "stand-alone"))
    names = {get_month_names(width, context, locale)[month].strip(". ") for width, context in ways}
    return " ".join(sorted(names | ({more[month - 1]} if more else set())))


def _weekdays(few: _Few, day: int) -> str:
    said = get_day_names("wide", "format", few.locale)[day].split()
    more = few.weekdays.split()
    # Of a name of several words the last one; where that says nothing by itself, the table has the whole.
    names = [said[-1]] if len(said) == 1 or not more else []
    return " ".join([*names, *(each for each in more[day : day + 1] if each != "-")])


def _listed(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split(",") if word)
