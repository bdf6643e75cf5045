"""Every screen and state that is pictured: a name and what hands do in the window to reach it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint

from annotator.ui.actions import Act
from annotator.ui.corpus.arranging import STATE, VARIABLE, Arrangement
from annotator.ui.search.asking import Scope
from annotator.workspace.searching import Query
from tests import picture_states as states
from tests.picture_basics import Do, On, Scene, focus, read, run
from tests.picture_codebook import in_codebook, merging, split, with_source
from tests.picture_imports import asked_how_read, importing, importing_essay, importing_posts, read_as
from tests.picture_stage import Stage
from tests.picture_study import UNCODED


def everyone(stage: Stage) -> None:
    read(stage)
    stage.hands.screen.desk.viewing.show_coders(None)
    focus(stage)


def select(stage: Stage, words: str = "fine engineers") -> None:
    read(stage)
    stage.hands.drag_over(words)


def search_codes(stage: Stage) -> None:
    select(stage)
    stage.hands.press("Return")
    stage.hands.type("sub")


def stacked(stage: Stage) -> None:
    read(stage)
    hands = stage.hands
    for words, key in (("a proud country with fine engineers", "5"), ("fine engineers", "1"), ("fine engineers", "2")):
        hands.pane.select(hands.place_of(words))
        stage.wait()
        hands.press(key)
        stage.wait()
    hands.press("O")


def ends(stage: Stage) -> None:
    focus(stage)
    stage.hands.press("T", "Ctrl+Right")


def under_act(act: Act, words: str = "the Pentagon tells") -> Do:
    def do(stage: Stage) -> None:
        focus(stage, words)
        run(stage, act)

    return do


def palette(typed: str) -> Do:
    def do(stage: Stage) -> None:
        read(stage)
        run(stage, Act.PALETTE)
        stage.hands.screen.palette_acts.palette.type_words(typed)

    return do


def find_in_text(stage: Stage) -> None:
    read(stage)
    run(stage, Act.FIND)
    stage.hands.type("the")
    stage.wait()
    stage.hands.press("Return")


def find_everywhere(stage: Stage) -> None:
    read(stage)
    run(stage, Act.FIND_EVERYWHERE)
    stage.hands.panes.search.open(Query("network"))
    stage.wait()


def find_nothing(stage: Stage) -> None:
    read(stage)
    run(stage, Act.FIND_EVERYWHERE)
    stage.hands.panes.search.open(Query("zeppelin"))


def code_hits(stage: Stage) -> None:
    find_everywhere(stage)
    pane = stage.hands.panes.search
    pane.restore(Query("network"), Scope.ALL)
    pane.code_all("firm")


def rechecking(stage: Stage) -> None:
    read(stage)
    run(stage, Act.RECHECK)
    stage.wait()


def documents(how: Arrangement | None = None, words: str | None = None) -> Do:
    def do(stage: Stage) -> None:
        focus(stage)
        if not stage.hands.panes.documents.isVisible():
            stage.hands.panes.screen.open_documents(stage.hands.panes.title_row.drop_down_place())
            stage.wait()
        panel = stage.hands.panes.documents
        if how is not None:
            panel.arrange(how)
        if words is not None:
            panel.filter_by(words)

    return do


def variables(stage: Stage) -> None:
    read(stage)
    run(stage, Act.VARIABLES)


def paste(stage: Stage) -> None:
    variables(stage)
    names = [document.name for document in stage.hands.workspace.documents.values()][:3]
    rows = (("document", "outlet", "date"), *((name, "Demo press", "2026-04-01") for name in (*names, "Nobody knows")))
    stage.hands.screen.variables.page.cells.show_preview(rows, "Paste variables")


def history(stage: Stage) -> None:
    stacked(stage)
    stage.wait()
    run(stage, Act.UNDO)
    stage.wait()
    run(stage, Act.HISTORY)


def settings(section: str, then: Callable[[Any, Stage], object] | None = None) -> Do:
    def do(stage: Stage) -> None:
        read(stage)
        run(stage, Act.SETTINGS)
        stage.wait()
        page = stage.window.preferring.page
        assert page is not None
        page.show_section(section)
        if then is not None:
            then(page, stage)

    return do


def conflict(page: Any, stage: Stage) -> None:
    from annotator.ui.preferences.key_editor import KeyEditor

    editor = page.findChild(KeyEditor)
    editor.choose(Act.MEMO)
    editor.record(adds=False)
    stage.wait()
    stage.hands.press("R")


def review(stage: Stage) -> None:
    everyone(stage)
    stage.hands.screen.show_review()
    mode = stage.hands.screen._review
    Stage.wait(stage)
    stage.hands.qtbot.waitUntil(lambda: mode.is_settled)


def disagreements(stage: Stage) -> None:
    review(stage)
    mode = stage.hands.screen._review
    mode.show_disagreements()
    stage.wait()
    stage.hands.qtbot.waitUntil(lambda: mode.is_settled)


def uncoded(stage: Stage) -> None:
    stage.hands.code.show_document(stage.hands.workspace.find_document(UNCODED).id)


def removed(stage: Stage) -> None:
    focus(stage)
    stage.hands.press("Del")


def locked(stage: Stage) -> None:
    read(stage)
    stage.hands.click_code("firm")
    run(stage, Act.LOCK_CODE)


def menu(stage: Stage) -> None:
    read(stage)
    stage.window._menu.popup(stage.window.mapToGlobal(QPoint(8, 44)))


def plain(act: Act) -> Do:
    def do(stage: Stage) -> None:
        read(stage)
        run(stage, act)

    return do


def nothing(_stage: Stage) -> None:
    """As it opens."""


SECTIONS = ("me", "reading", "coding", "look", "keys", "agreement", "project", "privacy")

SCENES: dict[str, Scene] = {
    "code": Scene(focus),
    "code-everyone": Scene(everyone),
    "code-uncoded": Scene(uncoded),
    "code-no-documents": Scene(nothing, On.EMPTY),
    "code-no-codes": Scene(nothing, On.UNCODED),
    "code-stacked": Scene(stacked),
    "code-ends": Scene(ends),
    "code-removed": Scene(removed),
    "code-locked": Scene(locked),
    "code-memo": Scene(under_act(Act.MEMO)),
    "code-backlight": Scene(under_act(Act.BACKLIGHT)),
    "code-hidden": Scene(under_act(Act.HIDDEN_CHARACTERS)),
    "code-passages": Scene(under_act(Act.PASSAGES)),
    "code-unsure": Scene(under_act(Act.UNSURE_PASSAGES)),
    "code-compact": Scene(focus, settings={"density": "compact"}),
    "code-left-margin": Scene(focus, settings={"margin": "left"}),
    "code-hover": Scene(states.hover),
    "code-hover-label": Scene(states.hover_label),
    "code-drag-end": Scene(states.drag_end),
    "code-drag-code": Scene(states.drag_code),
    "code-drag-on-label": Scene(states.drag_on_label),
    "code-scripts": Scene(states.scripts),
    "code-many-stacked": Scene(states.many_stacked),
    "code-not-saved": Scene(states.not_saved),
    "code-read-only": Scene(states.read_only),
    "code-documents-drop": Scene(states.documents_drop),
    "code-inspector": Scene(states.by_act(Act.INSPECTOR)),
    "code-replace": Scene(states.by_act(Act.REPLACE)),
    "code-go-to": Scene(states.by_act(Act.GO_TO_NUMBER)),
    "code-whose": Scene(states.whose),
    "code-sizes": Scene(states.sizes),
    "code-menu": Scene(states.text_menu),
    "code-values": Scene(states.value_list),
    "code-peek": Scene(states.peek),
    "popover": Scene(select),
    "popover-search": Scene(search_codes),
    "palette": Scene(palette("")),
    "palette-words": Scene(palette("net")),
    "palette-commands": Scene(palette("> co")),
    "find": Scene(find_in_text),
    "find-everywhere": Scene(find_everywhere),
    "find-nothing": Scene(find_nothing),
    "code-all-hits": Scene(code_hits),
    "codebook": Scene(in_codebook()),
    "codebook-family": Scene(in_codebook(code="threat")),
    "codebook-preview": Scene(in_codebook(lambda editor, _stage: editor.head.preview.setChecked(True))),
    "codebook-freeze": Scene(in_codebook(lambda editor, _stage: editor.ask_freeze())),
    "codebook-decide": Scene(in_codebook(lambda editor, _stage: editor.sheets.ask_decide("kill-switch"))),
    "codebook-compare": Scene(in_codebook(lambda editor, _stage: editor.ask_compare())),
    "codebook-split": Scene(in_codebook(split, code="figure")),
    "codebook-merge": Scene(in_codebook(lambda editor, _stage: editor.sheets.ask_merge("espionage"))),
    "codebook-merge-effect": Scene(in_codebook(merging)),
    "codebook-source": Scene(with_source),
    "codebook-large": Scene(in_codebook(), settings={"text_scale": 200}),
    "codebook-colour": Scene(in_codebook(lambda editor, _stage: editor.sheets.ask_colour("threat"))),
    "codebook-question": Scene(in_codebook(lambda editor, _stage: editor.sheets.ask_question("kill-switch"))),
    "codebook-empty": Scene(lambda stage: stage.hands.screen.show_codebook(), On.UNCODED),
    "recheck": Scene(rechecking),
    "documents-states": Scene(documents(Arrangement(group=STATE))),
    "documents-kinds": Scene(documents(Arrangement(sort="codings", is_descending=True, group=f"{VARIABLE}kind"))),
    "documents-filter": Scene(documents(words="op-ed")),
    "documents-filter-nothing": Scene(documents(words="zeppelin")),
    "variables": Scene(variables),
    "variables-paste": Scene(paste),
    "history": Scene(history),
    **{f"settings-{name}": Scene(settings(name)) for name in SECTIONS},
    "settings-key-conflict": Scene(settings("keys", conflict)),
    "settings-search": Scene(settings("me", lambda page, _stage: page._search.setText("margin"))),
    "print": Scene(plain(Act.PRINT)),
    "welcome": Scene(nothing, On.NOTHING, {"name": ""}),
    "welcome-again": Scene(lambda stage: run(stage, Act.CLOSE)),
    "new-project": Scene(lambda stage: run(stage, Act.NEW), On.NOTHING),
    "import": Scene(importing),
    "import-posts": Scene(importing_posts),
    "import-essay": Scene(importing_essay),
    "read-as": Scene(asked_how_read),
    "code-repeated": Scene(read_as),
    "import-large": Scene(importing_posts, settings={"text_scale": 150}),
    "agreement": Scene(review),
    "disagreements": Scene(disagreements),
    "agreement-large": Scene(review, settings={"text_scale": 200}),
    "review-empty": Scene(lambda stage: stage.hands.screen.show_review(), On.EMPTY),
    "review-alone": Scene(lambda stage: stage.hands.screen.show_review(), On.UNCODED),
    "review-blind": Scene(lambda stage: stage.hands.screen.show_review()),
    "variables-empty": Scene(lambda stage: run(stage, Act.VARIABLES), On.EMPTY),
    "settings-large": Scene(settings("look"), settings={"text_scale": 200}),
    "new-code": Scene(plain(Act.NEW_CODE)),
    "rename-project": Scene(plain(Act.RENAME_PROJECT)),
    "freeze-first": Scene(lambda stage: run(stage, Act.FREEZE_CODEBOOK), On.UNCODED),
    "export": Scene(plain(Act.EXPORT)),
    "keys": Scene(plain(Act.KEYS)),
    "menu": Scene(menu),
    "use-codebook": Scene(plain(Act.USE_CODEBOOK)),
    "backup": Scene(plain(Act.BACKUP)),
    "switch-coder": Scene(plain(Act.SWITCH_CODER)),
    "choose-coders": Scene(plain(Act.CHOOSE_CODERS)),
    "merge-coders": Scene(plain(Act.MERGE_CODERS)),
    "project-memo": Scene(plain(Act.PROJECT_MEMO)),
    "document-variables": Scene(plain(Act.DOCUMENT_VARIABLES)),
    "about": Scene(plain(Act.ABOUT)),
}
MAIN = ("code", "code-everyone", "popover", "palette-words", "codebook", "agreement", "disagreements", "settings-look")
"""Scenes that are pictured in high contrast too."""
