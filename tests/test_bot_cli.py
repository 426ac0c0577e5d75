"""The command line: what each word does, in which words it refuses, and with which exit code."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from bot import cli
from bot.cli_options import INIT, parser
from bot.first_questions import QUESTIONS
from bot.screen import out
from messages import round_trip
from messages.catalog import languages_available

VERBS = ("init", "check", "run", "demo", "import", "preview", "outbox", "messages", "migrate")
FLAGS = [
    *("--office", "Office", "--sender", "Reminders", "--zone", "America/Chicago", "--help-phone", "+12025550100"),
    *("--owner", "Carol", "--alarm", "+12025550101"),
]


pytestmark = pytest.mark.usefixtures("own_folder")


@pytest.fixture
def begun(own_folder: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["init", *FLAGS]) == 0
    capsys.readouterr()


def test_help_names_every_command_and_every_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])
    text = capsys.readouterr().out
    assert caught.value.code == 0
    assert all(f"    {verb} " in text for verb in VERBS)
    assert "exit codes:" in text and "COURTBELL_CONFIG" in text


@pytest.mark.parametrize("verb", VERBS)
def test_every_command_explains_itself(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main([verb, "--help"])
    assert caught.value.code == 0
    assert "exit codes:" in capsys.readouterr().out


@pytest.mark.parametrize("typed", [["nonsense"], ["check", "--nonsense"], ["outbox", "--limit", "many"]])
def test_a_command_that_cannot_be_understood_is_exit_code_2(typed: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(typed)
    assert caught.value.code == 2


def test_without_a_command_it_shows_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    said = capsys.readouterr()
    assert said.out == "" and "    init " in said.err


def test_help_does_not_wait_for_the_clients_of_the_providers() -> None:
    slow = "{'telegram', 'twilio', 'aiohttp'}"
    code = f"import sys, bot.cli; bot.cli.parser(); print(sorted(set(sys.modules) & {slow}))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(cli.__file__).parents[1]
    )
    assert done.stdout.strip() == "[]"


def test_the_config_may_be_named_before_or_after_the_command() -> None:
    assert parser().parse_args(["--config", "a", "check"]).config == "a"
    assert parser().parse_args(["check", "--config", "a"]).config == "a"
    assert parser().parse_args(["check"]).config is None


def test_init_has_a_flag_for_every_question() -> None:
    assert list(INIT) == [question.name for question in QUESTIONS]


def test_init_without_answers_and_without_a_terminal_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["init", *FLAGS[:4]]) == 2
    said = capsys.readouterr()
    assert "--zone, --help-phone, --owner, --alarm" in said.err
    assert said.out == ""


def test_init_refuses_a_wrong_flag_and_says_what_is_allowed(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["init", *FLAGS[:-1], "nobody"]) == 2
    assert "--alarm must be a telephone number" in capsys.readouterr().err
    assert not Path("courtbell.toml").exists()


@pytest.mark.usefixtures("begun")
def test_check_finds_problems_with_exit_code_1_and_one_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", "--json"]) == 1
    findings = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"about", "ok", "said", "mend"} == set(findings[0])
    assert any("telegram.enabled" in finding["said"] for finding in findings if not finding["ok"])
    assert cli.main(["check"]) == 1
    assert "PROBLEM  office: No channel is on" in capsys.readouterr().out


@pytest.mark.usefixtures("begun")
def test_check_shows_settings_but_no_secret(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTBELL_TELEGRAM_TOKEN", "123456:very-secret-token")
    cli.main(["check", "--show"])
    said = capsys.readouterr()
    assert "telegram.token = <set>" in said.out and "office.sender = Reminders" in said.out
    assert "very-secret" not in said.out + said.err


@pytest.mark.usefixtures("begun")
def test_run_refuses_until_all_is_set_and_says_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["run"]) == 1
    said = capsys.readouterr()
    assert "telegram.enabled" in said.err and said.out == ""


@pytest.mark.parametrize("verb", ["run", "migrate"])
def test_without_a_config_nothing_is_done(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([verb]) == 2
    assert "courtbell init" in capsys.readouterr().err


@pytest.mark.usefixtures("begun")
def test_migrate_may_be_run_again(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["migrate"]) == 0
    assert capsys.readouterr().out == "The database is up to date.\n"


@pytest.mark.usefixtures("begun")
def test_a_hearing_goes_in_by_import_and_shows_in_preview_and_outbox(capsys: pytest.CaptureFixture[str]) -> None:
    day = datetime.now(UTC) + timedelta(days=60)
    Path("hearings.csv").write_text(
        "reference,label,date,time,court,kind,phone,consent,consent date,consent how\n"
        f"R-1,Ana,{day:%m/%d/%Y},8:30 AM,DEN,master,+12025550110,yes,2026-11-01,paper\n",
        encoding="utf-8",
    )
    assert cli.main(["import", "hearings.csv"]) == 0
    assert "dry run" in capsys.readouterr().out
    assert cli.main(["import", "hearings.csv", "--apply"]) == 0
    assert cli.main(["import", "release", "1"]) == 0
    capsys.readouterr()
    assert cli.main(["preview", "R-1", "--json"]) == 0
    assert {"at", "to", "text", "state", "due"} <= json.loads(capsys.readouterr().out.splitlines()[0]).keys()
    assert cli.main(["outbox", "--state", "planned", "--json"]) == 0
    assert all(json.loads(line)["hearing"] == 1 for line in capsys.readouterr().out.splitlines())
    assert cli.main(["outbox", "show", "1"]) == 0
    assert "reminder" in capsys.readouterr().out


@pytest.mark.usefixtures("begun")
def test_a_file_that_cannot_be_imported_is_exit_code_1_and_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["import", "nowhere.csv"]) == 1
    assert cli.main(["import", "--mapping", "nonsense", "nowhere.csv"]) == 1
    said = capsys.readouterr()
    assert "nowhere.csv" in said.out and "--mapping FIELD=COLUMN" in said.err


def test_the_story_that_ships_is_one_json_object_a_message(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "--scenario", "--json"]) == 0
    messages = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    keys = {"at", "channel", "to", "language", "kind", "step", "hearing", "text", "parts"}
    assert all(keys == message.keys() for message in messages)
    assert any(message["kind"] == "reminder" for message in messages)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_what_a_terminal_cannot_show_is_shown_in_other_signs_and_all_of_it_comes(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = _screen(encoding, monkeypatch)
    assert cli.main(["messages", "show", "yes"]) == 0
    shown = screen().split()
    assert set(languages_available()) <= set(shown) and "\\u0646\\u0639\\u0645" in shown
    out(json.dumps({"said": "sí, 🔔 \udcff"}, ensure_ascii=False))
    assert json.loads(screen().splitlines()[-1]) == {"said": "sí, 🔔 \udcff"}


@pytest.mark.usefixtures("begun")
def test_a_list_that_is_redirected_is_utf_8_whatever_the_terminal_is(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = _screen("ascii", monkeypatch)
    assert cli.main(["export", "people"]) == 0
    assert screen("utf-8").startswith("\ufeff") and "\\u" not in screen("utf-8")
    assert cli.main(["messages", "export", "es-419"]) == 0
    assert "á" in screen("utf-8")


def _screen(encoding: str, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Puts a stdout of that encoding in place, and reads what came."""
    came = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(came, encoding=encoding))

    def read(as_what: str = encoding) -> str:
        sys.stdout.flush()
        return came.getvalue().decode(as_what)

    return read


def test_a_story_that_is_not_there_is_exit_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["demo", "--scenario", "nowhere.toml"]) == 2
    assert "nowhere.toml" in capsys.readouterr().err


@pytest.mark.usefixtures("begun")
@pytest.mark.parametrize(
    "typed", ["poster --phone +12025550100 --to", "messages export es-419 --to", "export people --to"]
)
def test_a_file_that_cannot_be_written_is_exit_code_1_and_is_named(
    typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*typed.split(), "nowhere/to.be"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("courtbell: ") and "nowhere/to.be: No such file or directory" in said
    assert len(said.splitlines()) == 1


@pytest.mark.usefixtures("begun")
@pytest.mark.parametrize(
    "typed",
    ["poster --phone +12025550100 --to", "messages export es-419 --to", "messages import es-419 empty.csv --to"],
)
def test_a_file_that_is_there_already_is_never_written_over(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("mine.txt").write_text("kept", encoding="utf-8")
    Path("empty.csv").write_text(round_trip.export("es-419"), encoding="utf-8", newline="")
    assert cli.main([*typed.split(), "mine.txt"]) == 1
    assert capsys.readouterr().err == "courtbell: mine.txt is there already; choose another name\n"
    assert Path("mine.txt").read_text(encoding="utf-8") == "kept"


def test_a_config_that_a_windows_editor_marked_says_so(own_folder: None, capsys: pytest.CaptureFixture[str]) -> None:
    Path("courtbell.toml").write_text("\ufeff[office]\n", encoding="utf-8")
    assert cli.main(["run"]) == 2
    assert "byte-order mark" in capsys.readouterr().err
