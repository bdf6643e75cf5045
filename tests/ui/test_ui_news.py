"""Several changes told as one."""

from __future__ import annotations

from annotator.model.change import Change, Put
from annotator.model.records import Coder
from annotator.ui.news import NewsBridge, in_one
from annotator.workspace.news import Pended
from annotator.workspace.workspace import Workspace

ADA, ADA_K, BEN = Coder("1", "Ada", "A"), Coder("1", "Ada K", "AK"), Coder("2", "Ben", "B")


def test_of_each_record_the_first_and_the_last_state_are_told() -> None:
    changes = (
        Change("a", (Put(None, ADA), Put(None, BEN))),
        Change("b", (Put(ADA, ADA_K),)),
        Change("c", (Put(BEN, None),)),
    )
    told = in_one([Pended(str(number), change) for number, change in enumerate(changes)])
    assert (told.id, told.change.puts) == ("2", (Put(None, ADA_K),))


def test_changes_within_are_told_once_at_the_end(panel_workspace: Workspace, panel_news: NewsBridge) -> None:
    told: list[object] = []
    each: list[object] = []
    panel_news.told.connect(told.append)
    panel_news.each.connect(each.append)
    with panel_news.in_one():
        for name in ("Xenia", "Yara"):
            panel_workspace.apply(Change("Add coder", (Put(None, Coder(name, name, name[0])),)))
        assert told == []
        assert len(each) == 2
    assert isinstance(told[0], Pended)
    assert len(told[0].change.puts) == 2
    panel_workspace.flush()
