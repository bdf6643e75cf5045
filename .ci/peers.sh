#!/bin/sh
# Makes an environment of its own with the programs that agreement is compared with (dependency groups "peers" and
# "peers-pinned"). What does not install here is named, and its tests skip. Run by make.
set -eu
PYTHON=${PYTHON:-python3}
PEERS=${PEERS:-.venv-peers}
pip() { "$PEERS/bin/python" -m pip --quiet --disable-pip-version-check "$@"; }
peers() {
    "$PEERS/bin/python" -c '
import sys, tomllib
with open("pyproject.toml", "rb") as file:
    print(*tomllib.load(file)["dependency-groups"][sys.argv[1]], sep="\n")
' "$1"
}

[ -x "$PEERS/bin/python" ] || "$PYTHON" -m venv "$PEERS"
pip install --upgrade "pip>=25.1"
pip install --editable . --group test
if ! pip install --group peers; then
    echo "The peers do not install together here; each by itself:" >&2
    peers peers | while read -r peer; do pip install "$peer" || echo "Not installed here: $peer" >&2; done
fi
# These ask for exact old versions of what is there already, and work with new ones.
peers peers-pinned | while read -r peer; do pip install --no-deps "$peer" || echo "Not installed here: $peer" >&2; done
