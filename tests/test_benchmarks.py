"""Every benchmark still runs, at the smallest size that says something. What it says is looked at by people."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SMALL = {
    "agreement": ("--coders", "2", "--spans", "1000", "--codes", "10", "--documents", "50", "--repeats", "1"),
    "gamma": ("--sizes", "2by100"),
    "opening": ("--codings", "2000", "--documents", "20"),
    "palette": ("--codes", "20", "--documents", "20", "--codings", "200"),
    "reading": ("--size", "50000", "--spans", "200", "--rounds", "1"),
    "search": ("--megabytes", "1", "--documents", "10"),
    "window": ("--size", "50000", "--spans", "200"),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SMALL)
def test_a_benchmark_runs_and_prints_its_figures(name: str) -> None:
    command = [sys.executable, "-m", f"tests.benchmarks.{name}", *SMALL[name], "--json"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)
