"""Slow work away from the window's thread."""

from __future__ import annotations

import sys
import threading
from typing import Any

import pytest

from annotator.model.errors import AnnotatorError
from annotator.model.progress import Report
from annotator.ui.jobs import Jobs
from annotator.ui.status_items import JobLine


@pytest.fixture
def jobs(qtbot: Any) -> Jobs:
    return Jobs()


def test_a_result_arrives_on_the_windows_thread(qtbot: Any, jobs: Jobs) -> None:
    threads: list[threading.Thread] = []

    def work(_report: Report) -> int:
        threads.append(threading.current_thread())
        return 42

    job = jobs.start("Counting", work)
    job.done.connect(lambda _result: threads.append(threading.current_thread()))
    with qtbot.waitSignal(job.done) as told:
        pass
    assert told.args == [42]
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    qtbot.waitUntil(lambda: jobs.running == ())


def test_progress_is_told_and_ends_with_the_last_step(qtbot: Any, jobs: Jobs) -> None:
    steps: list[tuple[int, int, str]] = []

    def work(report: Report) -> None:
        for step in range(200):
            report(step, 200, "x")
        report(200, 200, "y")

    job = jobs.start("Counting", work)
    job.progressed.connect(lambda step, of, what: steps.append((step, of, what)))
    with qtbot.waitSignal(job.ended):
        pass
    assert steps[-1] == (200, 200, "y")
    assert len(steps) < 100


def test_a_cancelled_job_stops_and_gives_nothing(qtbot: Any, jobs: Jobs) -> None:
    entered, go_on = threading.Event(), threading.Event()

    def work(report: Report) -> str:
        entered.set()
        go_on.wait(5)
        report(1, 2)
        return "never"

    job = jobs.start("Waiting", work)
    results: list[object] = []
    job.done.connect(results.append)
    assert entered.wait(5)
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()
    assert results == []


def test_what_the_world_refuses_is_told_as_a_failure(qtbot: Any, jobs: Jobs) -> None:
    def work(_report: Report) -> None:
        raise AnnotatorError("The disk is full.")

    job = jobs.start("Writing", work)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert str(told.args[0]) == "The disk is full."


def test_a_bug_in_a_job_reaches_the_excepthook(qtbot: Any, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    met: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: met.append(kind))

    def work(_report: Report) -> float:
        return 1 / 0

    job = jobs.start("Dividing", work)
    with qtbot.waitSignal(job.failed):
        pass
    assert met == [ZeroDivisionError]


def test_of_two_jobs_the_first_is_shown_then_the_other(qtbot: Any, jobs: Jobs) -> None:
    line = JobLine(jobs)
    qtbot.addWidget(line)
    first, second = threading.Event(), threading.Event()
    one = jobs.start("One", lambda _report: first.wait(10))
    two = jobs.start("Two", lambda _report: second.wait(10))
    assert line.text == "One"
    with qtbot.waitSignal(one.ended):
        first.set()
    assert line.text == "Two"
    with qtbot.waitSignal(two.ended):
        second.set()
    assert not line.isVisible()
