# Each target sets up its own environment from the lock. Needed on the machine: Python 3.11 or newer, and make.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.ready-run
DEV_READY := $(VENV)/.ready-dev
DOCS_VENV ?= .venv-docs
DOCS_READY := $(DOCS_VENV)/.ready
PORT ?= 8080
FUZZED ?= $(shell grep -l 'from hypothesis' tests/test_*.py)
# By their files: looking through all tests for them takes longer than some of them.
BROWSER := $(shell grep -l 'mark\.browser' tests/test_*.py)
PROOF := $(shell grep -l 'mark\.proof' tests/test_*.py)
# What one part has compiled the next need not compile again.
unexport PYTHONDONTWRITEBYTECODE
# Twice as many as cores: many tests wait for a server or a moment.
WORKERS ?= $(shell expr $$(nproc 2>/dev/null || echo 2) \* 2)
BENCHES ?= dispatch burst broadcast reply tick scale nodes peers import console encrypted render nation

.PHONY: help demo test bench format lint types unit collected browser chromium docs site sbom crash soak fuzz mutants audit wheel cover lock clean

help:
	@echo "make demo    the whole program with simulated phones, on a local web page; no account needed"
	@echo "make test    what CI runs: lint, types, tests, and the built wheel in a bare environment"
	@echo "make bench   the benchmarks, one JSON object each"
	@echo "make soak    200 kills and ten minutes of faults; make fuzz: the random tests, with many more examples"
	@echo "make docs    writes commands, man page and licences in docs/, takes the pictures anew, looks at every link"
	@echo "make site    the docs as a site, in site/; a link that leads nowhere stops it (make docs ends with it)"
	@echo "make sbom    the bill of materials: dist/courtbell.cdx.json, with the hash and the licence of each package"
	@echo "make mutants takes each defence of SECURITY.md out, and fails if its test does not notice"
	@echo "make audit   asks for known advisories about what the locks pin, and says when nobody can be asked"
	@echo "make format  let ruff rewrite the code;  make cover: the tests with coverage;  make lock: pin again"

demo: $(RUN_READY)
	@$(BIN)/python -m bot demo --port $(PORT)

# What keeps one core busy goes beside the others; what follows wants both.
test: $(DEV_READY)
	@$(MAKE) --no-print-directory -j 3 lint types wheel collected chromium
	@$(MAKE) --no-print-directory unit browser crash
	@echo "== All of it passed"

bench: $(DEV_READY)
	@set -e; for name in $(BENCHES); do $(BIN)/python -m bench $$name --json; done

lint: $(DEV_READY)
	@echo "== Lint"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(DEV_READY)
	@echo "== Types"
	@$(BIN)/mypy

unit: $(DEV_READY)
	@echo "== Tests"
	@$(BIN)/pytest -q -n $(WORKERS) -m "not proof and not browser"

# Each worker of a new checkout would compile all tests for itself, at the same time as the others.
collected: $(DEV_READY)
	@$(BIN)/pytest -q --collect-only >/dev/null

browser: $(DEV_READY) chromium
	@echo "== The pages, in a real browser"
	@$(BIN)/pytest -q -n auto -m browser $(BROWSER)

# Pages are read in many scripts, so their fonts belong to it.
CHROMIUM := chromium fonts-noto-core fonts-noto-cjk
chromium:
	@command -v chromium >/dev/null || { \
		if [ "$$(id -u)" = 0 ]; then \
			echo "== Installing Chromium"; apt-get -qq update && apt-get -qq install -y --no-install-recommends $(CHROMIUM) >/dev/null; \
		else \
			echo "The pages are tested in Chromium. Install it with: sudo apt-get install $(CHROMIUM)" >&2; exit 1; \
		fi; }

# By themselves: they run the program beside its stand-ins, and want both cores. They print their seeds.
crash: $(DEV_READY)
	@echo "== The program on its first evening, killed, and in bad weather"
	@$(BIN)/pytest -q -s -m proof $(PROOF)

soak: $(DEV_READY)
	@KILLS=200 SOAK_S=600 $(BIN)/pytest -q -s -m proof $(PROOF)

fuzz: $(DEV_READY)
	@FUZZ=50 $(BIN)/pytest -q -n auto --timeout=7200 $(FUZZED)

# What it makes is kept: who reads the pages need not have taken them.
docs: $(DEV_READY) chromium
	@$(BIN)/python -m docs.manual
	@$(BIN)/python -m docs.licences
	@$(BIN)/python -m docs.pictures
	@$(BIN)/python -m docs.links
	@$(MAKE) --no-print-directory site

site: $(DOCS_READY)
	@$(DOCS_VENV)/bin/python -m mkdocs build --strict
	@echo "site/index.html"

sbom: $(DEV_READY)
	@mkdir -p dist
	@$(BIN)/python -m docs.sbom >dist/courtbell.cdx.json
	@echo "dist/courtbell.cdx.json"

wheel: $(DEV_READY)
	@echo "== The built sdist and wheel, in a bare environment"
	@PYTHON=$(PYTHON) BUILD=$(BIN)/python sh tests/wheel_smoke.sh

cover: $(DEV_READY)
	@$(BIN)/coverage run -m pytest -q -m "not proof and not browser"
	@$(BIN)/coverage report

format: $(DEV_READY)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

# Some minutes: each runs its own test alone. WORDS=... chooses by threat or file.
mutants: $(DEV_READY)
	@$(BIN)/python -m tests.mutants $(WORDS)

# Exit code 1: there are advisories; 3: not everything could be asked about.
audit:
	@PYTHON=$(PYTHON) .ci/audit

# uv writes a lock that holds on every system and Python version; pip alone installs from it.
lock:
	@$(PYTHON) -m venv .venv-lock
	@.venv-lock/bin/pip install --quiet "uv>=0.9"
	@.venv-lock/bin/uv pip compile pyproject.toml --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --custom-compile-command "make lock" --output-file requirements.lock
	@.venv-lock/bin/uv pip compile pyproject.toml --group dev --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --custom-compile-command "make lock" -c requirements.lock --output-file requirements-dev.lock
	@.venv-lock/bin/uv pip compile --group docs --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --custom-compile-command "make lock" -c requirements-dev.lock --output-file requirements-docs.lock

clean:
	rm -rf $(VENV) $(DOCS_VENV) .venv-lock .venv-audit dist site .mypy_cache .ruff_cache .pytest_cache

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Courtbell needs Python 3.11 or newer; say which with: make PYTHON=python3.12 …")'
	@echo "== Setting up $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(RUN_READY): requirements.lock | $(VENV)/bin/python
	@echo "== Installing what Courtbell needs to run"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(DEV_READY): requirements-dev.lock | $(VENV)/bin/python
	@echo "== Installing what Courtbell needs to run and to be tested"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

$(DOCS_READY): requirements-docs.lock
	@echo "== Setting up $(DOCS_VENV), for the site of the docs"
	@$(PYTHON) -m venv $(DOCS_VENV)
	@$(DOCS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-docs.lock
	@touch $@
