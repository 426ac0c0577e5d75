"""What can be typed after the commands by which staff works: accounts, broadcasts, the call list, the inbox."""

from __future__ import annotations

import argparse


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
    news.add_argument("--as", dest="acting", metavar="NAME", help="the staff account that acts; else the only owner")
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


def calls(listed: argparse.ArgumentParser) -> None:
    """`courtbell calls`."""
    listed.usage = "courtbell calls VERB [NUMBER] [--as NAME] [--yes]"
    verbs = "list | reached | not-reached | wrong-number | settled; then NUMBER"
    listed.add_argument(
        "what", nargs="+", metavar=verbs, help="what became of it, and of what, by the number in the list"
    )
    listed.add_argument("--as", dest="acting", metavar="NAME", help="the staff account that acts; else the only owner")
    listed.add_argument("--yes", action="store_true", help="wrong-number: do it; without it that is a dry run")


def inbox(texts: argparse.ArgumentParser) -> None:
    """`courtbell inbox`."""
    texts.usage = "courtbell inbox VERB [CONTACT] [--as NAME] [options]"
    verbs = "list | show | reply | settle; then CONTACT"
    texts.add_argument("what", nargs="+", metavar=verbs, help="what to do, and with whom, by the number in the list")
    texts.add_argument("--as", dest="acting", metavar="NAME", help="the staff account that acts; else the only owner")
    texts.add_argument("--show", choices=("waits", "unread", "all"), default="waits", help="list: of whom (waits)")
    texts.add_argument("--limit", type=int, default=50, metavar="N", help="list: at most so many (50)")
    reply = texts.add_argument_group("reply")
    said = reply.add_mutually_exclusive_group()
    said.add_argument("--text", help="your own words, in the language they read: nothing is translated")
    said.add_argument("--quick", metavar="NAME", help="a ready answer in their language, by the name that show says")
    reply.add_argument("--settle", action="store_true", help="take what waits because of them off the list too")
    reply.add_argument("--sure", action="store_true", help="what it is about may be said, though they want it discreet")
    reply.add_argument("--yes", action="store_true", help="send it; without it reply is a dry run")
