# make run    everything set up, the site at http://127.0.0.1:8000 (PORT=8001 make run for another port)
# make test   everything set up, all tests, linters and type checks
# make venv   only the virtual environment
# make bench  speed of the extraction, by step
# make clean  the virtual environment and caches away; the data in var/ stays

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet

.PHONY: run test venv venv-dev bench check format clean

run: venv
	@$(BIN)/python manage.py setup
	@exec $(BIN)/python manage.py serve

test: venv-dev check
	$(BIN)/python scripts/test.py

check: venv-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy .

bench: venv
	$(BIN)/python benchmarks/extraction.py

format: venv-dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

venv: $(VENV)/.installed
venv-dev: $(VENV)/.installed-dev

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Jobsite needs Python 3.11 or newer; set PYTHON=…")'
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

$(VENV)/.installed: requirements.txt | $(VENV)/bin/python
	@echo "Installing what Jobsite needs …"
	@$(PIP) install -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	@echo "Installing what the tests need …"
	@$(PIP) install -r requirements-dev.txt
	@touch $@

# Not var/: the postings are in there.
clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache
