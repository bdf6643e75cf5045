# make demo: set up and run the main job.  make test: set up and run the whole suite.  make check: style, types, layers.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.set-up
PEERS := .venv-peers

# make test-slow: what takes longer.  make test-peers: agreement beside other people's programs, in an environment of its own.
.PHONY: demo test test-slow test-peers check format translations setup clean

setup: $(STAMP)

$(STAMP): pyproject.toml .ci/setup.sh
	PYTHON="$(PYTHON)" VENV="$(VENV)" sh .ci/setup.sh
	touch $(STAMP)

demo: $(STAMP)
	$(PY) -m annotator demo

test: $(STAMP)
	$(PY) -m pytest -n auto

test-slow: $(STAMP)
	$(PY) -m pytest -m slow -n auto

test-peers: $(PEERS)/.set-up
	$(PEERS)/bin/python -m pytest tests/agreement/test_agreement_peers.py tests/agreement/test_agreement_gamma_peer.py

$(PEERS)/.set-up: $(STAMP) pyproject.toml .ci/peers.sh
	PYTHON="$(PY)" PEERS="$(PEERS)" sh .ci/peers.sh
	touch $(PEERS)/.set-up

check: $(STAMP)
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports --no-cache

format: $(STAMP)
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

translations: $(STAMP)
	$(PY) -m tests.translations

clean:
	rm -rf $(VENV) $(PEERS) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
