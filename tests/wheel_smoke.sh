#!/bin/sh
# Builds the sdist, out of it the wheel (the same as out of the checkout), installs it into a bare environment without any of
# the development tools, plays the story that ships, and goes a newcomer's way with it, between the stand-ins.
# BUILD: a python that has hatchling and pip; PYTHON: the one to make the bare environment with.
set -eu
BUILD=${BUILD:-.venv/bin/python}
PYTHON=${PYTHON:-python3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$BUILD" -m hatchling build -t sdist -t wheel -d "$work/checkout" >/dev/null 2>&1
tar -xzf "$work"/checkout/courtbell-*.tar.gz -C "$work"
build=$("$BUILD" -c 'import os, sys; print(os.path.abspath(sys.argv[1]))' "$BUILD")
(cd "$work"/courtbell-*/ && "$build" -m hatchling build -t wheel -d "$work/dist" >/dev/null 2>&1)
"$BUILD" - "$work" <<'PYTHON'
import sys
import zipfile
from pathlib import Path

wheels = [zipfile.ZipFile(next(Path(sys.argv[1], folder).glob("*.whl"))) for folder in ("checkout", "dist")]
ours, theirs = ({name: wheel.read(name) for name in wheel.namelist() if "RECORD" not in name} for wheel in wheels)
differ = sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))
assert not differ, f"the wheel out of the sdist is another: {differ}"
print(f"the wheel out of the sdist is that of the checkout: {len(ours)} files")
PYTHON
# The builder's pip installs into it from outside, by the lock alone; bytecode is written for what is imported alone.
"$PYTHON" -m venv --without-pip "$work/bare"
pip() { "$BUILD" -m pip --python "$work/bare/bin/python" --disable-pip-version-check "$@"; }
pip install --quiet --no-compile --require-hashes -r requirements.lock
pip install --quiet --no-compile --no-deps --no-index "$work"/dist/courtbell-*.whl
pip check

courtbell=$work/bare/bin/courtbell
"$BUILD" -m tests.installed_walk "$courtbell" "$work/evening"
mkdir "$work/empty"
cd "$work/empty"
"$courtbell" --version
"$courtbell" --help >/dev/null
"$courtbell" init --office "Office" --sender "Reminders" --zone America/New_York --help-phone "+1 202 555 0100" \
	--owner "Owner" --alarm "+1 202 555 0101"
"$courtbell" demo --scenario --json >story.jsonl
"$work/bare/bin/python" - <<'PYTHON'
import json
from pathlib import Path

lines = [json.loads(line) for line in Path("story.jsonl").read_text(encoding="utf-8").splitlines()]
keys = {"at", "channel", "to", "language", "kind", "step", "hearing", "text", "parts"}
assert lines and all(keys <= line.keys() for line in lines), lines[:1]
assert any(line["kind"] == "reminder" for line in lines), "the story holds no reminder"
print(f"the story that ships: {len(lines)} messages")
PYTHON
