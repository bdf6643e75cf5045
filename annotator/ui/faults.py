"""What happens when the program itself fails: a log, a message with what was saved, and work goes on."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

import platformdirs
from PySide6.QtCore import QObject, Qt, Signal

LOG = logging.getLogger("annotator")


def log_folder() -> Path:
    folder = platformdirs.user_log_path("annotator", appauthor=False)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Faults(QObject):
    """While installed, a bug on any thread is written to the log and told by `bug_met(message)` in the window."""

    bug_met = Signal(str)
    _met = Signal(str)

    def __init__(self, saved: Callable[[], str], parent: QObject | None = None) -> None:
        """`saved` says in a sentence what of the work is in the file."""
        super().__init__(parent)
        self._saved = saved
        self._file = log_folder() / "annotator.log"
        self._crash_file: TextIO | None = None
        self._before = sys.excepthook
        self._met.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        log = RotatingFileHandler(self._file, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
        log.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(log)
        LOG.propagate = False
        self._crash_file = (log_folder() / "crash.log").open("a", encoding="utf-8")
        faulthandler.enable(self._crash_file)
        sys.excepthook = self._meet
        threading.excepthook = self._meet_in_thread

    def remove(self) -> None:
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__
        for handler in list(LOG.handlers):
            LOG.removeHandler(handler)
            handler.close()
        if self._crash_file is not None:
            faulthandler.disable()
            self._crash_file.close()

    def _meet(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        LOG.error("the program met a bug", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        self._met.emit(kind.__name__)

    def _meet_in_thread(self, hook: threading.ExceptHookArgs) -> None:
        if hook.exc_value is not None:
            self._meet(hook.exc_type, hook.exc_value, hook.exc_traceback)

    def _tell(self, kind: str) -> None:
        message = self.tr("An error in the program ({kind}) stopped what you just did. {saved} Details are in {file}.")
        self.bug_met.emit(message.format(kind=kind, saved=self._saved(), file=self._file))
