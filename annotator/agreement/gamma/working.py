"""Works through batches, here or in processes; the answer is the same."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.context import SpawnContext, SpawnProcess
from typing import Any

from annotator.agreement.gamma.disorder import Disorders, Draw, Study, disorders, in_batches, joined
from annotator.agreement.gamma.limits import OutOfTime
from annotator.agreement.results import AgreementProblem
from annotator.model.progress import Report
from annotator.model.wording import worded

WORTH_PROCESSES = 8.0
"""Seconds of work left from which starting processes pays."""

LOOK = 0.1
"""Seconds between two looks at whether the work was cancelled."""

_study: list[Study] = []
"""The study of this worker process."""


def worked_out(study: Study, draws: Sequence[Draw], workers: int, report: Report, done: int, of: int) -> Disorders:
    """The disorders of `draws`, in order.

    `report` is told the draws done, from `done` on, of `of`. Work begins in this process; where `workers` is 2 or more
    and it turns out to take more than a few seconds, that many processes do the rest. Raises what `report` raises, and
    TooMuch.
    """
    batches = list(in_batches(study, draws))
    found: list[Disorders] = []
    begun = time.monotonic()
    while len(found) < len(batches):
        report(done, of)
        left = batches[len(found) :]
        here = None
        if workers == 1:
            here = disorders(study, left[0])
        elif not found or (time.monotonic() - begun) / len(found) * len(left) <= WORTH_PROCESSES:
            here = _in_short(study, left[0])
        if here is None:
            found += _in_processes(study, left, workers, report, done, of)
            break
        found.append(here)
        done += len(left[0])
    return joined(found)


def _in_short(study: Study, batch: Sequence[Draw]) -> Disorders | None:
    """None where it takes long: here it could not be cancelled."""
    deadline = min(study.limits.deadline, time.monotonic() + WORTH_PROCESSES)
    try:
        return disorders(replace(study, limits=replace(study.limits, deadline=deadline)), batch)
    except OutOfTime:
        study.limits.check_time()
        return None


def _in_processes(
    study: Study, batches: Sequence[Sequence[Draw]], workers: int, report: Report, done: int, of: int
) -> list[Disorders]:
    with _broken_told(), _pool(study, min(workers, len(batches))) as pool:
        jobs = [pool.submit(_disorders, list(batch)) for batch in batches]
        waiting: set[Future[Disorders]] = set(jobs)
        sizes = {job: len(batch) for job, batch in zip(jobs, batches, strict=True)}
        while waiting:
            ended, waiting = wait(waiting, LOOK, FIRST_COMPLETED)
            for job in ended:
                job.result()
                done += sizes[job]
            report(done, of)
        return [job.result() for job in jobs]


@contextmanager
def _pool(study: Study, workers: int) -> Iterator[ProcessPoolExecutor]:
    """Fresh processes, which is the same on every system. Ends them at once when the work is left early."""
    context = _Spawning()
    with ProcessPoolExecutor(workers, context, _take, (study,)) as pool:
        try:
            yield pool
        except BaseException:
            for process in context.made:
                process.terminate()  # a solver would not stop by itself
            raise


@contextmanager
def _broken_told() -> Iterator[None]:
    try:
        yield
    except BrokenProcessPool as problem:
        raise AgreementProblem(
            worded(
                "A process that worked on gamma ended before its work did; nothing was changed. It may have run "
                "out of memory, or the script that asked for it does not guard its main part by if __name__ == "
                '"__main__". Ask for one worker.'
            )
        ) from problem


def _take(study: Study) -> None:
    _study[:] = [study]


def _disorders(draws: Sequence[Draw]) -> Disorders:
    return disorders(_study[0], draws)


class _Spawning(SpawnContext):
    """Keeps the processes it makes, so that they and no others can be ended."""

    def __init__(self) -> None:
        super().__init__()
        self.made: list[SpawnProcess] = []

    def Process(self, *given: Any, **named: Any) -> SpawnProcess:  # type: ignore[override]  # noqa: N802 - its name there
        self.made.append(SpawnProcess(*given, **named))
        return self.made[-1]
