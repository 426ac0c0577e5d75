"""What can be typed after `courtbell`: commands, options and their help. What they do: bot/cli_commands.py."""

from __future__ import annotations

import argparse
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from bot import cli_options_staff as staff

EPILOG = """\
exit codes:
  0  all is well
  1  problems were found, or what was asked for could not be done
  2  the command or the config is wrong

The config is the file given by --config, else by COURTBELL_CONFIG, else ./courtbell.toml.
Results go to stdout, logs to stderr.
"""

_OUTBOX = "one message with every attempt; or stop what goes out, or let it go on: on `sms`, `telegram`, or both"
_STOPS = "a copy of another machine's stop file, replayed here; may be given more than once"
_MACHINES = "on how many machines the program has run: one that was added after that moment is not known any more"
_WITHOUT = "this machine's stop file is lost for good: who told it STOP since may be written to"

# What `init` asks for: the option's name, and what it is, in the help and in the question.
INIT: dict[str, str] = {
    "office": "the office's name",
    "sender": "a neutral sender name for every SMS, without a word of immigration, court or law",
    "zone": 'the office\'s time zone, such as Eastern, or "America/New_York"',
    "help-phone": "the help line for people without an attorney, with country code",
    "help-hours": 'when the help line is answered, such as "Mon-Fri 9-17"',
    "attorney": 'an attorney: "name; phone; languages; hours"; may be given more than once',
    "languages": 'the languages to offer, the first one first, such as "en,es-419,ht"',
    "quiet-hours": 'when nothing goes out, on the reader\'s clock, such as "21:00-8:00"',
    "channels": '"telegram", "sms", "telegram,sms", or "none" for now',
    "telegram-token-file": "a file with the bot's token (env: COURTBELL_TELEGRAM_TOKEN)",
    "telegram-mode": 'how updates come in: "polling", or "webhook", which needs a public https address',
    "twilio-account-sid": "Twilio's Account SID: AC and 32 hexadecimal digits",
    "twilio-token-file": "a file with Twilio's Auth Token (env: COURTBELL_TWILIO_AUTH_TOKEN)",
    "twilio-sender": "the registered number to send from, a short code, or a messaging service (MG…)",
    "public-url": "the https address by which this machine's web.port is reached from outside",
    "encryption": '"yes", or "no" for a database that whoever gets the file can read',
    "owner": "your name, for the owner's account",
    "alarm": 'where alarms reach you: a mobile number with country code (you agree to get them by SMS), or "telegram"',
    "telegram-api-url": "another address of the Bot API, such as your own server's",
    "twilio-api-url": "another address of Twilio's API, for tests",
}


@cache
def parser() -> argparse.ArgumentParser:
    """All commands and their options; `command` says which one was typed."""
    json = argparse.ArgumentParser(add_help=False)
    json.add_argument("--json", action="store_true", help="one JSON object a line, for programs")
    top = argparse.ArgumentParser(
        "courtbell",
        parents=[_config()],
        description="Reminds people of their US immigration-court hearings over Telegram and SMS.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.set_defaults(config=None)
    top.add_argument("--version", action="version", version=f"courtbell {our_version()}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", dest="command", required=True)

    def command(name: str, about: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        said: Any = {"help": about, "description": f"{about[0].upper()}{about[1:]}.", "epilog": EPILOG}
        style = argparse.RawDescriptionHelpFormatter
        return commands.add_parser(name, parents=[_config(), *parents], formatter_class=style, **said)

    _init(command("init", "set everything up, asking what it must; safe to run again"))
    _check(command("check", "look at all that has to be right, and say how to mend what is not", json))
    command("run", "serve Telegram, SMS and the reminders until stopped")
    _demo(command("demo", "show the whole program with simulated phones; no account needed", json))
    _import(command("import", "read hearings from a CSV file or a calendar; a dry run unless told otherwise", json))
    _export(command("export", "write hearings, people, the call list or the audit as CSV; or a calendar", json))
    _preview(command("preview", "show what will be sent to whom and when; sends nothing", json))
    _proof(command("proof", "write down who was told what of a hearing, when and with which outcome, to be printed"))
    _outbox(command("outbox", "list messages, sent and planned; pause and resume what goes out", json))
    _messages(command("messages", "look at the texts in every language; take them to a spreadsheet and back", json))
    staff.broadcast(command("broadcast", "write the same news to many people, have it approved, and let it go", json))
    staff.calls(command("calls", "what needs a person: whom to call, why, their number, and what became of it", json))
    staff.people(
        command("people", "look for somebody, register them, change their attorney, make one of two records", json)
    )
    staff.today(command("today", "the board: hearings of the next days, and how far each follower got", json))
    staff.hearings(command("hearings", "give a hearing another date, cancel it, put it in doubt, close it", json))
    staff.disputes(command("disputes", "hearings with more than one date, and which of them is right", json))
    staff.inbox(command("inbox", "who wrote and waits for an answer, what was said, and an answer to them", json))
    staff.staff(command("staff", "the accounts of the staff, and links by which they sign in to the console", json))
    _backup(command("backup", "copy the database, also while the program runs"))
    _restore(command("restore", "put a copy in the place of the database; everything is paused then"))
    _migrate(command("migrate", "bring the database's schema up to date; or carry all data to another database"))
    command("nodes", "show the programs on this database: who is alive, and what each does", json)
    _rekey(command("rekey", "encrypt the database, give it another key, or take the encryption away"))
    _poster(command("poster", "print a poster with QR codes, and the sheet on which clients agree, in every language"))
    _completion(command("completion", "print what a shell needs to complete these commands"))
    return top


def _config() -> argparse.ArgumentParser:
    # One for each: argparse would share the option, and so its default. Suppressed where it is not typed, so that an
    # option before the command is not forgotten after it.
    parent = argparse.ArgumentParser(add_help=False)
    parent.add_argument("--config", metavar="FILE", default=argparse.SUPPRESS, help="(env: COURTBELL_CONFIG)")
    return parent


def _init(init: argparse.ArgumentParser) -> None:
    for name, about in INIT.items():
        metavar = "FILE" if name.endswith("-file") else "TEXT"
        init.add_argument(f"--{name}", metavar=metavar, action="append" if name == "attorney" else "store", help=about)
    init.add_argument("--offline", action="store_true", help="ask no provider, set nothing up there, send no test")


def _check(check: argparse.ArgumentParser) -> None:
    check.add_argument("--online", action="store_true", help="ask Telegram and Twilio too")
    check.add_argument("--show", action="store_true", help="list every setting in force; of a secret only if it is set")


def _demo(demo: argparse.ArgumentParser) -> None:
    demo.add_argument("--port", type=int, default=8080, help="where the page with the phones is served (8080)")
    demo.add_argument("--open", action="store_true", help="open the page in the browser")
    story = "play a scripted story instead: FILE, or else the one that ships"
    demo.add_argument("--scenario", nargs="?", const="", metavar="FILE", help=story)


def _import(taking: argparse.ArgumentParser) -> None:
    taking.usage = (
        "courtbell import FILE [--apply | --send] [--rows ROWS] [--choose ROW=CHOICE] [--seen MARK]\n"
        "                        [--mapping FIELD=COLUMN] [--set FIELD=VALUE] [--day-first | --month-first]\n"
        "       courtbell import list | show ID | release ID | undo ID [--apply --seen MARK]\n"
        "                        [--as NAME]"
    )
    taking.add_argument(
        "what", nargs="+", metavar="FILE | list | show ID | release ID | undo ID", help="the file, or an import"
    )
    taking.add_argument(
        "--apply", action="store_true", help="store what is new or changed, and park its messages; or, undo it"
    )
    acting = "the staff account that acts, for the audit log; else the office"
    taking.add_argument("--as", dest="acting", metavar="NAME", help=acting)
    taking.add_argument("--send", action="store_true", help="the same, and let the messages go")
    taking.add_argument("--rows", default="", metavar="ROWS", help="apply only these rows, such as 2-40,44")
    choose = "apply, skip, new, same or same:HEARING for one row; may be given more than once"
    taking.add_argument("--choose", action="append", default=[], metavar="ROW=CHOICE", help=choose)
    seen = "undo, and with --choose: what you looked at, as the dry run says"
    taking.add_argument("--seen", default="", metavar="MARK", help=seen)
    mapping = "read our FIELD from their COLUMN; may be given more than once"
    taking.add_argument("--mapping", action="append", default=[], metavar="FIELD=COLUMN", help=mapping)
    constant = "what an empty FIELD means, such as court=DEN; may be given more than once"
    taking.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", help=constant)
    order = taking.add_mutually_exclusive_group()
    day, month = "05/12/2026 is December 5", "05/12/2026 is May 12"
    order.add_argument("--day-first", action="store_const", const=True, default=None, help=day)
    order.add_argument("--month-first", dest="day_first", action="store_const", const=False, help=month)


def _export(export: argparse.ArgumentParser) -> None:
    export.usage = (
        "courtbell export hearings | people | call-list | audit [--to FILE] [--from DAY] [--until DAY]\n"
        "                        [--with-numbers]\n"
        "       courtbell export feed [--apply] [--plain] [--name NAME]\n"
        "       courtbell export feed list | feed revoke NUMBER"
    )
    lists = "hearings | people | call-list | audit | feed"
    export.add_argument("what", nargs="+", metavar=lists, help="what to export")
    export.add_argument("--to", metavar="FILE", help="where to write it; else it goes to the screen")
    export.add_argument("--from", dest="since", metavar="DAY", help="from this day on; hearings: from today on")
    export.add_argument("--until", metavar="DAY", help="until this day")
    export.add_argument("--with-numbers", action="store_true", help="telephone numbers in full")
    export.add_argument("--apply", action="store_true", help="feed: make the secret address")
    export.add_argument("--plain", action="store_true", help="feed: titles that say whose hearing it is, and which")
    export.add_argument("--name", default="Hearings", help="feed: what the calendar calls itself (Hearings)")


def _preview(preview: argparse.ArgumentParser) -> None:
    preview.add_argument("hearing", metavar="HEARING", help="the number of a hearing, or the office's own reference")


def _proof(proof: argparse.ArgumentParser) -> None:
    proof.add_argument("hearing", metavar="HEARING", help="the number of a hearing, or the office's own reference")
    proof.add_argument(
        "--to", metavar="FILE", help="a new file, such as proof.html; without it the page is printed here"
    )


def _outbox(outbox: argparse.ArgumentParser) -> None:
    outbox.add_argument("what", nargs="*", metavar="show ID | pause | resume", help=_OUTBOX)
    outbox.add_argument("--state", help="only those in this state, such as planned, sent or failed")
    outbox.add_argument("--hearing", type=int, metavar="ID", help="only those about this hearing")
    outbox.add_argument("--contact", type=int, metavar="ID", help="only those to this contact")
    outbox.add_argument("--limit", type=int, default=100, help="at most so many (100)")
    overdue = "with resume, after a restore: what becomes of what is overdue"
    outbox.add_argument("--overdue", choices=("keep", "kill"), help=overdue)
    files = outbox.add_argument_group("resume, after a server's database was brought back")
    files.add_argument("--stops", action="append", default=[], metavar="MACHINE=FILE", help=_STOPS)
    files.add_argument("--machines", type=int, metavar="NUMBER", help=_MACHINES)
    files.add_argument("--without", action="append", default=[], metavar="MACHINE", help=_WITHOUT)


def _backup(backup: argparse.ArgumentParser) -> None:
    backup.add_argument("--to", metavar="FILE", help="where to; else a new file in backup.folder of the config")


def _restore(restore: argparse.ArgumentParser) -> None:
    copy = "a copy that `courtbell backup` made; without it: the database's server has brought it back by itself"
    restore.add_argument("copy", nargs="?", metavar="FILE", help=copy)
    restore.add_argument("--old-key-file", metavar="FILE", help="the copy's key, when it is not that of the config")
    restore.add_argument("--yes", action="store_true", help="do it, and set the database that is there aside")


def _migrate(migrate: argparse.ArgumentParser) -> None:
    where = migrate.add_mutually_exclusive_group()
    to = "carry everything to this empty database: postgresql://USER@HOST/NAME, or sqlite:///FILE"
    where.add_argument("--to", metavar="ADDRESS", help=to)
    where.add_argument("--to-file", metavar="FILE", help="the same, the address being in this file")
    where.add_argument("--undo", action="store_true", help="go on in a database that was left, paused")
    migrate.add_argument("--yes", action="store_true", help="with --undo: do it; without it say what that means")


def _rekey(rekey: argparse.ArgumentParser) -> None:
    how = rekey.add_mutually_exclusive_group()
    how.add_argument("--new", action="store_true", help="make a new key in database.key_file, and encrypt with it")
    how.add_argument("--plain", action="store_true", help="take the encryption away")
    old = "the key until now, when the config has a new one already"
    how.add_argument("--old-key-file", metavar="FILE", help=old)


def _poster(poster: argparse.ArgumentParser) -> None:
    poster.add_argument("--to", metavar="FILE", default="poster.html", help="the file to make (poster.html)")
    poster.add_argument("--paper", choices=("letter", "a4"), default="letter", help="the paper to print on (letter)")
    poster.add_argument("--language", metavar="TAG,TAG", help="only these; else all that are offered")
    poster.add_argument("--only", choices=("poster", "sheet"), help="only the posters, or only the sheets")
    poster.add_argument("--bot", metavar="NAME", help="the bot's username; else Telegram is asked for it")
    poster.add_argument("--phone", metavar="NUMBER", help="the number that people text; else twilio.sender")


def _completion(completion: argparse.ArgumentParser) -> None:
    completion.add_argument("shell", choices=("bash", "zsh"), metavar="SHELL", help="bash or zsh")


def _messages(messages: argparse.ArgumentParser) -> None:
    verbs = ("check", "show", "cost", "record", "export", "import")
    messages.usage = (
        "courtbell messages check | show KEY | cost [--price PRICE] | record TAG | export TAG [--to FILE]\n"
        "       courtbell messages import TAG SHEET [--to FILE]"
    )
    messages.add_argument("verb", choices=verbs, metavar="VERB", help=", ".join(verbs))
    messages.add_argument("what", nargs="?", metavar="KEY | TAG", help="the text to show, or the language to take")
    messages.add_argument("file", nargs="?", metavar="SHEET", help="the filled sheet to take back")
    messages.add_argument("--language", metavar="TAG,TAG", help="only these languages")
    messages.add_argument("--recordings", metavar="FOLDER", help="for check: the office's recorded voices")
    messages.add_argument("--price", type=float, help="the price of one SMS part, for the cost of a reminder")
    messages.add_argument("--to", metavar="FILE", help="a new file for the sheet, or for the catalogue")


def our_version() -> str:
    """The version of this program."""
    try:
        return version("courtbell")
    except PackageNotFoundError:
        return "(a checkout)"
