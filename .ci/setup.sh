#!/bin/sh
# Makes the virtual environment and installs the project, its tests and checks. Run by make; a second run changes nothing.
# Needs: Python 3.11 or newer with venv. Qt's system libraries are installed where that is allowed, else named.
set -eu
PYTHON=${PYTHON:-python3}
VENV=${VENV:-.venv}

"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Annotator needs Python 3.11 or newer; $PYTHON is $("$PYTHON" --version 2>&1)." >&2
    exit 1
}

if [ "$(id -u)" = 0 ]; then AS_ROOT=""; elif sudo -n true 2>/dev/null; then AS_ROOT="sudo"; else AS_ROOT="ask"; fi
may_install() { [ "$AS_ROOT" != ask ] && command -v apt-get >/dev/null; }
install_packages() {
    $AS_ROOT apt-get update -qq
    $AS_ROOT env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if [ ! -x "$VENV/bin/python" ]; then
    # Debian and Ubuntu keep Python's venv in a package of its own.
    if ! "$PYTHON" -c 'import ensurepip, venv' 2>/dev/null; then
        if ! may_install; then
            echo "Python's venv module is missing. Run this once, then make again:" >&2
            echo "  sudo apt-get install -y python3-venv" >&2
            exit 1
        fi
        echo "Installing Python's venv module."
        install_packages python3-venv
    fi
    "$PYTHON" -m venv "$VENV"
fi
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
"$VENV/bin/python" -m pip install --quiet --disable-pip-version-check --editable . --group test --group check

PACKAGES="libglib2.0-0 libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3"
WINDOW="libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
qt_loads() {
    QT_QPA_PLATFORM=offscreen "$VENV/bin/python" -c 'from PySide6.QtWidgets import QApplication; QApplication([])' 2>/dev/null
}
qt_loads && exit 0
if may_install; then
    echo "Installing the system libraries that Qt needs."
    # shellcheck disable=SC2086
    install_packages $PACKAGES $WINDOW
fi
qt_loads && exit 0
echo "Qt cannot start: system libraries are missing. Run this once, then make again:" >&2
echo "  sudo apt-get install -y $PACKAGES $WINDOW" >&2
exit 1
