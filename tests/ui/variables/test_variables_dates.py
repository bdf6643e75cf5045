"""Dates as people write them, turned into ISO notation."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.model.change import Change, Put
from annotator.ui.actions import Act
from annotator.ui.variables.dates import DateOrder, could_be_date, iso_date, plan_dates
from tests.windows import Opener, make_study, run

DAY, MONTH = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("value", "order", "iso"),
    [
        ("3.11.2026", DAY, "2026-11-03"),
        (" 03. 11. 2026 ", DAY, "2026-11-03"),
        ("11/03/2026", DAY, "2026-03-11"),
        ("11/03/2026", MONTH, "2026-11-03"),
        ("31/12/2026", MONTH, None),
        ("29.2.2026", DAY, None),
        ("29.2.2024", DAY, "2024-02-29"),
        ("3.11.26", DAY, None),
        ("3.11/2026", DAY, None),
        ("2026-11-03", DAY, None),
        ("soon", DAY, None),
    ],
)
def test_a_date_is_read_in_the_order_that_was_said(value: str, order: DateOrder, iso: str | None) -> None:
    assert iso_date(value, order) == iso


def test_what_is_no_date_is_left_as_it_is() -> None:
    plan = plan_dates({"a": "3.11.2026", "b": "soon", "c": "2026-01-01"}, DAY)
    assert (plan.dates, plan.before) == ({"a": "2026-11-03"}, {"a": "3.11.2026"})
    assert plan.left == {"b": "soon", "c": "2026-01-01"}


def test_iso_dates_and_numbers_are_not_offered() -> None:
    assert could_be_date("31/12/2026")
    assert not any(could_be_date(value) for value in ("2026-11-03", "2026", "", "1.5"))


def test_dates_are_turned_by_one_act_after_a_look(open_window: Opener, tmp_path: Path) -> None:
    window = open_window(make_study(tmp_path))
    desk = window.screen_of_project.desk
    values = {"harbour": "13.11.2026", "island": "3.2.2026"}
    documents = list(desk.workspace.documents.values())
    puts = [Put(one, replace(one, variables=(("day", values[one.name]),))) for one in documents]
    desk.workspace.apply(Change("Set variable", tuple(puts)))

    def shown() -> dict[str, str]:
        return {one.name: dict(one.variables)["day"] for one in desk.workspace.documents.values()}

    run(window, Act.VARIABLES)
    page = window.screen_of_project.variables.page
    sheet = page.ask_dates("day", MONTH)
    assert sheet.table.rowCount() == 1
    assert "13.11.2026" in sheet.left.text()
    sheet.reject()
    assert shown() == values
    page.ask_dates("day", DAY).primary.click()
    assert shown() == {"harbour": "2026-11-13", "island": "2026-02-03"}
    page.sort_by("day")
    assert [desk.workspace.documents[one].name for one in page._order] == ["island", "harbour"]
    run(window, Act.UNDO)
    assert shown() == values
