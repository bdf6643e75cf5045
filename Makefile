# make demo: set up and run the main job.  make test: set up and run the whole suite.  make check: style, types, layers.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.set-up

.PHONY: demo test test-slow check format setup clean

setup: $(STAMP)

$(STAMP): pyproject.toml .ci/setup.sh
	PYTHON="$(PYTHON)" VENV="$(VENV)" sh .ci/setup.sh
	touch $(STAMP)

demo: $(STAMP)
	$(PY) -m annotator demo

test: $(STAMP)
	$(PY) -m pytest -n auto

test-slow: $(STAMP)
	$(PY) -m pytest -m slow

check: $(STAMP)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-cache

format: $(STAMP)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
