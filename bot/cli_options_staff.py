"""What can be typed after the commands by which staff works: accounts, broadcasts, calls, people, the inbox."""

from __future__ import annotations

import argparse

_WHY = "doubt: somebody says that it is cancelled, or the court may be closed (cancelled)"


def staff(accounts: argparse.ArgumentParser) -> None:
    """`courtbell staff`."""
    verbs = ("list", "add", "remove", "link", "chat")
    accounts.usage = (
        "courtbell staff [list] | add NAME [--role ROLE] | remove NAME\n"
        "       courtbell staff link NAME     signs NAME in to the console, once\n"
        "       courtbell staff chat NAME     connects NAME's Telegram chat: alarms, /console"
    )
    accounts.add_argument("verb", nargs="?", choices=verbs, default="list", metavar="VERB", help=", ".join(verbs))
    accounts.add_argument("name", nargs="?", metavar="NAME", help="whose account")
    accounts.add_argument("--role", choices=("viewer", "staff", "owner"), help="what a new account may do (staff)")


def broadcast(news: argparse.ArgumentParser) -> None:
    """`courtbell broadcast`."""
    verbs = "new | edit | show | list | preview | test | ask | approve | call-back | pause | resume | cancel | report"
    news.usage = "courtbell broadcast VERB [ID] [--as NAME] [options]"
    news.add_argument("what", nargs="+", metavar=f"{verbs}; then ID", help="what to do, with which broadcast")
    _as(news)
    text = news.add_argument_group("new and edit: what is said")
    text.add_argument("--name", help="what it is called in the staff's own lists")
    text.add_argument("--about", help="news, rights_session, court_closed, court_moved, office_moved or new_attorney")
    text.add_argument(
        "--text", action="append", default=[], metavar="LANGUAGE=TEXT", help="may be given more than once"
    )
    text.add_argument("--texts", metavar="FILE", help='a TOML file of them: en = "..."')
    text.add_argument("--second", action="store_true", help="who has no text in their language gets it in their second")
    text.add_argument("--place", help="for a ready-made text: the new address, or where it is")
    text.add_argument("--starts", metavar='"DAY TIME"', help="for a rights session: when it begins, at the office")
    text.add_argument("--at", metavar='"DAY TIME"', help="when it goes out, on each reader's own clock")
    whom = news.add_argument_group("new and edit: for whom; all that is given must hold, of several values any")
    for name, what in (
        ("court", "by its code or name"),
        ("city", "where the hearing is"),
        ("kind", "of hearing, such as master"),
        ("language", "that they read; with test: which text"),
        ("attorney", "by the key in the config"),
        ("tag", "of the case"),
        ("channel", "sms or telegram"),
    ):
        whom.add_argument(f"--{name}", action="append", default=[], help=what)
    whom.add_argument("--from", dest="since", metavar="DAY", help="hearings from this day on, such as 2027-03-01")
    whom.add_argument("--until", metavar="DAY", help="hearings until this day")
    whom.add_argument("--unconfirmed", action="store_true", help="only who has not said that they will go")
    steps = news.add_argument_group("ask, approve, resume")
    steps.add_argument("--again", action="store_true", help="the same text to the same people is meant")
    steps.add_argument("--yes", action="store_true", help="do it; without it approve and resume are dry runs")
    steps.add_argument("--recipients", type=int, metavar="N", help="to how many people it goes, typed by who is alone")
    _seen(steps, "approve: which words you looked at, as approve without --yes says")


def calls(listed: argparse.ArgumentParser) -> None:
    """`courtbell calls`."""
    listed.usage = "courtbell calls VERB [NUMBER] [--after NUMBER] [--as NAME] [--yes --seen MARK]"
    verbs = "list | reached | not-reached | wrong-number | settled; then NUMBER"
    listed.add_argument(
        "what", nargs="+", metavar=verbs, help="what became of it, and of what, by the number in the list"
    )
    _as(listed)
    after = "list: only what comes after this one, where the list says that there is more"
    listed.add_argument("--after", type=int, default=0, metavar="NUMBER", help=after)
    listed.add_argument(
        "--yes", action="store_true", help="do it; without it all but list and not-reached is a dry run"
    )
    _seen(listed, "what you looked at, as the list and the dry run say")


def inbox(texts: argparse.ArgumentParser) -> None:
    """`courtbell inbox`."""
    texts.usage = "courtbell inbox VERB [CONTACT] [--as NAME] [options]"
    verbs = "list | show | reply | settle; then CONTACT"
    texts.add_argument("what", nargs="+", metavar=verbs, help="what to do, and with whom, by the number in the list")
    _as(texts)
    texts.add_argument("--show", choices=("waits", "unread", "all"), default="waits", help="list: of whom (waits)")
    texts.add_argument("--limit", type=int, default=50, metavar="N", help="list: at most so many (50)")
    reply = texts.add_argument_group("reply")
    said = reply.add_mutually_exclusive_group()
    said.add_argument("--text", help="your own words, in the language they read: nothing is translated")
    said.add_argument("--quick", metavar="NAME", help="a ready answer in their language, by the name that show says")
    reply.add_argument("--settle", action="store_true", help="take what waits because of them off the list too")
    reply.add_argument("--sure", action="store_true", help="what it is about may be said, though they want it discreet")
    reply.add_argument("--yes", action="store_true", help="send it; without it reply is a dry run")
    _seen(texts, "settle, reply: what you looked at, as show (settle) and the dry run (reply) say")


def people(about: argparse.ArgumentParser) -> None:
    """`courtbell people`."""
    about.usage = (
        "courtbell people find TEXT | show PERSON | twins [PERSON]\n"
        "       courtbell people register --label NAME --kind KIND --date DAY --time TIME --court COURT\n"
        "                        [--phone NUMBER --language TAG --agreed-on DAY --agreed-how HOW] [--yes]\n"
        "       courtbell people hearing PERSON --kind KIND …, or number PERSON --phone NUMBER …, as with register\n"
        "       courtbell people counsel PERSON --attorney KEY | --none [--quiet] [--yes --seen MARK]\n"
        "       courtbell people flag PERSON detained | not-detained | confidential | not-confidential | agreed …\n"
        "       courtbell people approve PERSON [FOLLOWER] --approved WHY, or remove PERSON [FOLLOWER]\n"
        "       courtbell people tag PERSON TEXT, or untag; or rename PERSON --label NAME --reference TEXT\n"
        "       courtbell people stop PERSON [FOLLOWER] [--yes --seen MARK]   they told us that they want no more\n"
        "       courtbell people merge KEPT OTHER [--yes --seen MARK]"
    )
    verbs = "find | show | register | hearing | number | counsel | flag | approve | remove"
    verbs += " | tag | untag | rename | stop | twins | merge"
    about.add_argument("what", nargs="+", metavar=f"{verbs}; then TEXT or PERSON", help="what to do, and with whom")
    _acts(about, "do it; without it everything but find, show and twins is a dry run")
    _seen(about, "counsel, flag, approve, remove, stop, merge: how it was when you looked, as the dry run says")
    about.add_argument("--limit", type=int, default=50, metavar="N", help="find, twins: at most so many (50)")
    about.add_argument("--attorney", metavar="KEY", help="register, counsel: by the key in the config, or the name")
    about.add_argument("--none", action="store_true", help="counsel: no attorney of record any more")
    about.add_argument("--quiet", action="store_true", help="counsel: tell nobody whom to call now")
    _who_it_is(about.add_argument_group("register, hearing: who, and what they have to attend"))
    _reach(about.add_argument_group("register, number: where they are reached, and that the owner agreed"))


def disputes(dates: argparse.ArgumentParser) -> None:
    """`courtbell disputes`."""
    dates.usage = "courtbell disputes list | settle HEARING DATE [--as NAME] [--yes --seen MARK]"
    what = "list | settle; then HEARING and DATE"
    dates.add_argument("what", nargs="+", metavar=what, help="what to do, with which of the dates, by its number there")
    _acts(dates, "settle: do it; without it that is a dry run")
    _seen(dates, "settle: which dates you looked at, as settle without --yes says")
    dates.add_argument("--limit", type=int, default=50, metavar="N", help="list: at most so many (50)")


def today(board: argparse.ArgumentParser) -> None:
    """`courtbell today`."""
    board.add_argument("--days", type=int, default=7, metavar="N", help="how many days ahead, at most 90 (7)")
    board.add_argument("--attorney", metavar="KEY", help="only the clients of one attorney")


def hearings(known: argparse.ArgumentParser) -> None:
    """`courtbell hearings`."""
    known.usage = (
        "courtbell hearings show HEARING\n"
        "       courtbell hearings move HEARING [--date DAY] [--time TIME] [--court COURT | --city CITY]\n"
        "                        [--yes --seen MARK]\n"
        "       courtbell hearings cancel HEARING [--yes --seen MARK], and so reinstate and end-doubt\n"
        "       courtbell hearings doubt HEARING [--why closed] [--yes --seen MARK]\n"
        "       courtbell hearings close HEARING [--outcome attended] [--yes --seen MARK]"
    )
    verbs = "show | move | cancel | reinstate | doubt | end-doubt | close"
    known.add_argument("what", nargs="+", metavar=f"{verbs}; then HEARING", help="what to do, with which hearing")
    _acts(known, "do it; without it everything but show is a dry run")
    _seen(known, "how the hearing was when you looked, as the dry run says")
    known.add_argument("--why", choices=("cancelled", "closed"), default="cancelled", help=_WHY)
    endings = ("unknown", "attended", "missed")
    known.add_argument("--outcome", choices=endings, default="unknown", help="close: how it ended (unknown)")
    _when_and_where(known.add_argument_group("move: what changes; the rest stays as it is"))


def _as(command: argparse.ArgumentParser) -> None:
    command.add_argument("--as", dest="acting", metavar="NAME", help="the staff account that acts; else the only owner")


def _acts(command: argparse.ArgumentParser, yes: str) -> None:
    _as(command)
    command.add_argument("--yes", action="store_true", help=yes)


def _seen(group: argparse._ActionsContainer, what: str) -> None:
    group.add_argument("--seen", default="", metavar="MARK", help=what)


def _who_it_is(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--label", metavar="NAME", help="what they are called here; a nickname will do")
    group.add_argument("--reference", metavar="TEXT", help="the office's own reference; never an A-number")
    group.add_argument("--detained", action="store_true", help="they are detained")
    group.add_argument("--confidential", action="store_true", help="nothing is sent before they want it")
    group.add_argument("--kind", metavar="KIND", help="of hearing, such as master or individual")
    group.add_argument("--undated", action="store_true", help="there is no date yet: they are asked once a week")
    _when_and_where(group)


def _when_and_where(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--date", metavar="DAY", help="such as 2027-03-15 or 3/15/2027")
    group.add_argument("--time", metavar="TIME", help="on the court's clock, such as 13:00 or 1pm")
    group.add_argument("--court", metavar="COURT", help="by its code, city or name")
    group.add_argument("--city", metavar="CITY", help="where it is, when it is at no court of the list")
    group.add_argument("--city-zone", metavar="ZONE", help="the time zone there, where the city does not say it")
    group.add_argument("--place", metavar="TEXT", help="the address or the room, when it is not the court's own")
    group.add_argument("--medium", choices=("in_person", "video", "internet", "phone"), help="how it is held")
    group.add_argument("--judge", metavar="NAME", help="the judge, if the notice says who")
    group.add_argument("--sure", action="store_true", help="store it, though it is odd, or like somebody who is here")


def _reach(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--phone", metavar="NUMBER", help="a mobile number; without one nobody is told")
    group.add_argument("--language", metavar="TAG", help="that they read, such as es-419")
    group.add_argument("--zone", metavar="ZONE", help="where they live, such as Mountain; else the office's")
    group.add_argument("--wording", choices=("discreet", "plain"), help="whether texts say what it is about (discreet)")
    group.add_argument("--relation", choices=("self", "family"), help="whose number it is (self)")
    why = "family: approve them in the respondent's place, because"
    group.add_argument("--approved", choices=("child", "detained", "said"), help=why)
    group.add_argument("--agreed-on", metavar="DAY", help="the day on which its owner agreed to messages")
    group.add_argument("--agreed-how", choices=("paper", "in-person", "phone"), help="how they agreed")
    words = group.add_mutually_exclusive_group()
    words.add_argument("--agreed-words", metavar="TEXT", help="the words that were shown or read to them")
    words.add_argument("--our-words", action="store_true", help="those with which our own conversation asks")
