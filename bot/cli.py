"""The command `courtbell`: has done what was typed (`bot/cli_commands.py`), and says with which code it ended."""

from __future__ import annotations

import os
import sys
import zoneinfo
from collections.abc import Sequence

from bot.cli_commands import COMMANDS
from bot.cli_options import parser
from bot.screen import INTERRUPTED, OK, PROBLEMS, USAGE, complain, show_all


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code."""
    show_all()
    if not (sys.argv[1:] if arguments is None else arguments):
        parser().print_help(sys.stderr)
        return USAGE
    given = parser().parse_args(arguments)
    # The zones of the package whose version we note, not those of whatever machine this is.
    zoneinfo.reset_tzpath(to=())
    try:
        return COMMANDS[given.command](given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads our output, such as `head`, has had enough; Python must not complain of it when it ends either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except Exception as error:
        if isinstance(error, OSError) and error.filename is not None and given.command != "run":
            # Such as a folder that is not there, or is not ours, after --to.
            taken = isinstance(error, FileExistsError)
            why = " is there already; choose another name" if taken else f": {error.strerror}"
            complain(f"{error.filename}{why}")
            return PROBLEMS
        code = _code_of(error)
        if code is None:
            raise
        complain(str(error))
        return code


def _code_of(error: Exception) -> int | None:
    """The exit code for an error whose text says what is wrong; None for all others."""
    from bot.config import ConfigError
    from scheduler.db import DatabaseError

    if isinstance(error, ConfigError):
        return USAGE
    if isinstance(error, DatabaseError):
        return PROBLEMS
    from bot.app import NotReady
    from bot.export_command import ExportRefused
    from bot.import_columns import SheetProblem

    return PROBLEMS if isinstance(error, NotReady | SheetProblem | ExportRefused) else None
