"""The three cries for help that must be heard in every language: missed it, cannot go, afraid to go."""

from __future__ import annotations

import pytest

from bot import command_words as words
from bot import intents
from bot.asked_for import asked_for
from bot.commands import read_command
from tests.conversing import HEARING, Person, known

SAID = {
    "en": (["I missed my hearing", "I didn't go to court yesterday"], "I can't make it", "I am afraid to go"),
    "es-419": (["Perdí mi audiencia", "no fui a la corte"], "no puedo ir", "tengo miedo"),
    "ht": (["M rate odyans mwen", "mwen pa t ale nan tribinal la"], "m pa ka ale", "m pè"),
    "ar": (["فاتتني جلستي"], "لا أستطيع الحضور", "أنا خائفة"),
    "pt-BR": (["Perdi minha audiência", "faltei à audiência ontem"], "não posso ir", "estou com medo de ir"),
    "fr": (["J'ai raté mon audience", "je n'y suis pas allé"], "je ne peux pas venir", "j'ai peur d'y aller"),
    "ru": (["Я пропустила слушание", "вчера не пришел на суд"], "не могу прийти", "я боюсь идти в суд"),
    "uk": (["Я пропустив слухання"], "я не можу прийти", "я боюся"),
    "zh-Hans": (["我错过了开庭", "我昨天没去法庭"], "我去不了", "我害怕去法庭"),
    "zh-Hant": (["我錯過了開庭"], "我去不了", "我害怕"),
    "pa-Guru": (["ਮੇਰੀ ਸੁਣਵਾਈ ਖੁੰਝ ਗਈ"], "ਮੈਂ ਨਹੀਂ ਜਾ ਸਕਦਾ", "ਮੈਨੂੰ ਡਰ ਲੱਗਦਾ ਹੈ"),
    "hi": (["मेरी सुनवाई छूट गई"], "मैं कोर्ट नहीं जा सकता", "मुझे डर लगता है"),
    "ne": (["मेरो सुनुवाइ छुट्यो"], "म जान सक्दिनँ", "मलाई डर लाग्यो"),
    "bn": (["আমার শুনানি মিস হয়ে গেছে"], "আমি যেতে পারব না", "আমার ভয় লাগছে"),
    "gu": (["મારી સુનાવણી ચૂકી ગઈ"], "હું કોર્ટમાં જઈ શકતો નથી", "મને ડર લાગે છે"),
    "ur": (["میری سماعت چھوٹ گئی"], "میں نہیں جا سکتا", "مجھے ڈر لگتا ہے"),
    "fa-AF": (["به محکمه رفته نتوانستم"], "رفته نمی\u200cتوانم", "می\u200cترسم"),
    "ps": (["زه محکمې ته لاړ نه شوم"], "زه نه شم تللی", "زه ډارېږم"),
    "fil": (["Hindi ako nakapunta sa hearing"], "hindi ako makakapunta", "natatakot ako"),
    "vi": (["Tôi đã lỡ phiên tòa"], "tôi không đi được", "tôi sợ đi tòa"),
    "ko": (["재판에 못 갔어요"], "재판에 못 가요", "가기가 무서워요"),
    "am": (["ችሎቴ አመለጠኝ"], "መሄድ አልችልም", "ፈራሁ"),
    "so": (["Waan seegay dhageysiga"], "ma tegi karo", "waan baqayaa"),
    "sw": (["Nimekosa kesi yangu"], "siwezi kwenda", "naogopa kwenda mahakamani"),
    "tr": (["Duruşmamı kaçırdım"], "gidemem", "korkuyorum"),
    "uz": (["Sud majlisimni o'tkazib yubordim"], "borolmayman", "sudga borishga qo'rqaman"),
    "ro": (["Am ratat audierea"], "nu pot veni", "mi-e frică"),
    "sq": (["Humba seancën"], "nuk mund të vij", "kam frikë"),
    "hy": (["Բաց թողեցի լսումս"], "չեմ կարող գալ", "վախենում եմ"),
    "ka": (["სასამართლო გამოვტოვე"], "ვერ მოვალ", "მეშინია"),
    "id": (["Saya ketinggalan sidang"], "saya tidak bisa datang", "saya takut"),
}
TOKENS = ("missed", "guide:cannot_go", "guide:afraid_to_go")


@pytest.mark.parametrize("tag", words.languages())
def test_missed_it_cannot_go_and_afraid_to_go_are_heard_in_every_language(tag: str) -> None:
    missed, cannot, afraid = SAID[tag]
    heard = {text: asked_for(text) for text in (*missed, cannot, afraid)}
    assert heard == {**dict.fromkeys(missed, "missed"), cannot: "guide:cannot_go", afraid: "guide:afraid_to_go"}
    assert [text for text in heard if read_command(text, "sms", tag)] == []


@pytest.mark.parametrize(
    "text", ["I never missed a hearing before", "My sister is afraid of dogs", "hearing", "", "👍"]
)
def test_a_sentence_with_such_words_in_it_asks_for_nothing(text: str) -> None:
    assert asked_for(text) is None


@pytest.mark.parametrize("tag", ["pt-BR", "zh-Hans", "ru"])
def test_whoever_missed_a_hearing_is_called_today_whatever_they_speak(tag: str) -> None:
    person = Person(known("sms", language=tag, hearings=(HEARING,)))
    person.types(SAID[tag][0][0])
    assert [each.why for each in person.decided if isinstance(each, intents.NeedHelp)] == ["missed"]
    assert "202-555-0100" in person.heard[-1]
