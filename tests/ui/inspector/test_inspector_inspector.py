"""The inspector and its strip over a real project."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from annotator.model.change import Change
from annotator.model.codes import Attribute, AttributeType, Code
from annotator.model.errors import AnnotatorError
from annotator.model.records import Coding, MemoTarget
from annotator.model.span import Span
from annotator.ui.inspector.attributes import AttributeForm
from annotator.ui.inspector.inspector import Inspector
from annotator.ui.inspector.strip import InspectorStrip, rule_runs
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.ui.widgets.prose import Prose
from annotator.ui.widgets.segmented import SegmentedButtons
from annotator.workspace import acts
from annotator.workspace.workspace import Workspace

Mark = Callable[..., Coding]


@pytest.fixture
def inspector(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
) -> Inspector:
    def do(change: Change) -> None:
        panel_workspace.apply(change)

    made = Inspector(panel_workspace, panel_news, panel_viewing, panel_appearance, do)
    qtbot.addWidget(made)
    made.resize(300, 900)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def words_of(pane: QWidget) -> str:
    """Everything that can be read on a pane."""
    labels = [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]
    prose = [each.plain_text() for each in pane.findChildren(Prose) if each.isVisible()]
    titles = [each.accessibleName() for each in pane.findChildren(QWidget) if each.isVisible()]
    return "\n".join([*labels, *prose, *titles])


def test_a_coding_is_shown_with_path_rule_and_place(inspector: Inspector, mark: Mark) -> None:
    inspector.show_coding(mark("a switch", "switch").id)
    words = words_of(inspector)
    for expected in (
        "Threat / Kill switch, key 4",
        "Somebody could stop it.",
        "Remote shut-off.",
        "Listening in: use Espionage (3).",
        "Post 2, words 4 to 5",
        "text unchanged since import",
    ):
        assert expected in words


def test_a_memo_is_kept_and_undone(qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark) -> None:
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    inspector.focus_memo()
    memo = inspector._coding.memo
    qtbot.keyClicks(memo, "A reported fear.")
    with qtbot.waitSignal(inspector.return_to_text):
        qtbot.keyClick(memo, Qt.Key.Key_Escape)
    kept = panel_workspace.coding(coding.id)
    assert kept is not None
    assert kept.memo == "A reported fear."
    panel_workspace.undo("ada")
    assert memo.toPlainText() == ""


def test_a_memo_that_another_window_wrote_meanwhile_is_kept_with_ones_own(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark
) -> None:
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    inspector.focus_memo()
    memo = inspector._coding.memo
    qtbot.keyClicks(memo, "Mine.")
    panel_workspace.apply(acts.annotate(coding, "Theirs."))
    inspector.show_coding(coding.id)
    assert memo.toPlainText() == "Mine."
    qtbot.keyClick(memo, Qt.Key.Key_Escape)
    kept = panel_workspace.coding(coding.id)
    assert kept is not None
    assert kept.memo == memo.toPlainText() == "Theirs.\n\nMine."
    assert "Both texts are kept" in inspector._problem.words
    panel_workspace.undo("ada")
    undone = panel_workspace.coding(coding.id)
    assert undone is not None
    assert undone.memo == "Theirs."


def test_going_elsewhere_keeps_the_memo_of_where_one_was(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark
) -> None:
    first, second = mark("a switch", "switch"), mark("The firm", "firm")
    inspector.show_coding(first.id)
    qtbot.keyClicks(inspector._coding.memo, "about the first")
    inspector.show_coding(second.id)
    texts = [found.memo for coding in (first, second) if (found := panel_workspace.coding(coding.id))]
    assert texts == ["about the first", ""]
    assert inspector._coding.memo.toPlainText() == ""


def test_another_coders_coding_is_shown_and_not_changed(inspector: Inspector, mark: Mark) -> None:
    inspector.show_coding(mark("a switch", "switch", coder="ben", memo="Ben's thought").id)
    assert "by Ben Mwangi" in words_of(inspector)
    assert inspector._coding.memo.isReadOnly()
    assert not inspector._coding._remove.isEnabled()


def test_removing_shows_what_is_left(inspector: Inspector, panel_workspace: Workspace, mark: Mark) -> None:
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    inspector._coding._remove.click()
    assert panel_workspace.coding(coding.id) is None
    assert "Project" in words_of(inspector)


def test_replacing_asks_for_the_coding(qtbot: QtBot, inspector: Inspector, mark: Mark) -> None:
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    with qtbot.waitSignal(inspector.replace_asked) as asked:
        inspector._coding._replace.click()
    assert asked.args == [coding.id]


def test_answers_are_kept_and_taken_back(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark
) -> None:
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    certainty, quoted = (row for row in inspector._coding._form.findChildren(SegmentedButtons))
    QTest.mouseClick(certainty.button("middle"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(quoted.button("no"), Qt.MouseButton.LeftButton)
    speaker, year = (
        field for field in inspector._coding._form.findChildren(QLineEdit) if not field.objectName().startswith("qt_")
    )
    qtbot.keyClicks(speaker, "Services")
    qtbot.keyClick(speaker, Qt.Key.Key_Return)
    qtbot.keyClicks(year, "x2019")
    qtbot.keyClick(year, Qt.Key.Key_Return)
    kept = panel_workspace.coding(coding.id)
    assert kept is not None
    assert dict(kept.attributes) == {"certainty": "middle", "quoted": "no", "speaker": "Services", "year": "2019"}
    QTest.mouseClick(certainty.button("middle"), Qt.MouseButton.LeftButton)
    kept = panel_workspace.coding(coding.id)
    assert kept is not None
    assert "certainty" not in dict(kept.attributes)


def test_many_choices_become_a_list(qtbot: QtBot, panel_appearance: Appearance) -> None:
    form = AttributeForm(panel_appearance)
    qtbot.addWidget(form)
    values = ("author", "security services", "government")
    form.show_values((Attribute("who", "Who says it", AttributeType.CHOICE, values),), {"who": "government"})
    combo = form.findChild(QComboBox)
    assert combo is not None
    assert combo.currentText() == "Government"
    with qtbot.waitSignal(form.answered) as answered:
        combo.setCurrentIndex(0)
        combo.activated.emit(0)
    assert answered.args == ["who", None]


def test_ends_snap_to_the_post(inspector: Inspector, panel_workspace: Workspace, mark: Mark) -> None:
    coding = mark("listen", "spying")
    inspector.show_coding(coding.id)
    QTest.mouseClick(inspector._coding._snap.button("post"), Qt.MouseButton.LeftButton)
    moved = panel_workspace.coding(coding.id)
    assert moved is not None
    assert panel_workspace.text("thread")[moved.start : moved.end] == "Some listen in. Others 平安 do not."
    assert inspector._coding._snap.value is None


def test_a_selection_is_measured_and_a_rule_suggested(inspector: Inspector, mark: Mark) -> None:
    span = mark("a switch", "switch").span
    mark("a switch", "spying", coder="ben")
    inspector.show_selection("thread", Span(span.start - 5, span.end), "switch")
    words = words_of(inspector)
    assert "3 words, post 2" in words
    assert "Overlaps Kill switch." in words
    assert "Compressors were stopped." in words
    assert "Espionage (3)" in words
    inspector.show_selection("thread", Span(0, 3), None)
    assert "Nothing of yours overlaps it yet." in words_of(inspector)


def test_a_document_tells_its_facts_and_takes_a_memo(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark
) -> None:
    inspector.show_document("thread")
    assert "Select a passage and press a code's key. Press ? for all keys." in words_of(inspector)
    mark("a switch", "switch")
    inspector.show_document("thread")
    assert "Select a passage" not in words_of(inspector)
    facts = dict(inspector._subject._facts.facts())
    assert (facts["My codings"], facts["Posts"], facts["Encoding"]) == ("1", "3", "utf-8")
    assert "Somebody" in words_of(inspector)
    inspector.focus_memo()
    qtbot.keyClicks(inspector._subject.memo, "Worth a second look.")
    inspector.keep_typed()
    assert panel_workspace.memos[MemoTarget.DOCUMENT, "thread"].text == "Worth a second look."


def test_long_names_and_values_stay_within_the_inspector(inspector: Inspector, panel_workspace: Workspace) -> None:
    document = panel_workspace.document("thread")
    panel_workspace.apply(acts.rename_document(document, "A_name_with_no_place_to_break_at_" * 4, []))
    document = panel_workspace.document("thread")
    address = "https://example.org/" + "a/very/long/way/" * 8
    panel_workspace.apply(acts.set_variables(document, {"where_it_was_published_at_first": address}))
    inspector.resize(300, 800)
    inspector.show_document("thread")
    inspector.show()
    page = inspector._subject
    assert page.minimumSizeHint().width() <= 300
    assert page.memo.geometry().right() < 300


def test_with_nothing_open_the_project_takes_a_memo(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace
) -> None:
    inspector.show_nothing()
    assert "Panels" in words_of(inspector)
    qtbot.keyClicks(inspector._subject.memo, "Round one.")
    inspector.show_document("thread")
    assert panel_workspace.memos[MemoTarget.PROJECT, panel_workspace.info.id].text == "Round one."
    assert inspector._subject.memo.toPlainText() == ""


def test_a_changed_rule_is_seen_at_once(inspector: Inspector, panel_workspace: Workspace, mark: Mark) -> None:
    from dataclasses import replace

    inspector.show_coding(mark("a switch", "switch").id)
    before = panel_workspace.codebook.code("switch")
    panel_workspace.apply(acts.edit_code(before, replace(before, definition="New words."), panel_workspace.codebook))
    assert "New words." in words_of(inspector)


def test_what_is_refused_is_said(inspector: Inspector) -> None:
    def refuse() -> Change:
        raise AnnotatorError("That cannot be.")

    inspector._coding._bench.plan(refuse)
    assert "That cannot be." in words_of(inspector)


def test_folded_sections_are_remembered_by_name(inspector: Inspector, mark: Mark) -> None:
    inspector.fold_sections(["rule"])
    inspector.show_coding(mark("a switch", "switch").id)
    assert "Somebody could stop it." not in words_of(inspector)
    inspector._coding.sections["anchor"].heading.click()
    assert inspector.folded_sections() == ("anchor", "rule")


def test_nothing_is_squeezed_when_another_page_is_shown(inspector: Inspector, mark: Mark) -> None:
    inspector.show_coding(mark("a switch", "switch").id)
    inspector.show_selection("thread", Span(0, 8), "switch")
    for prose in inspector._selection.findChildren(Prose):
        if prose.isVisible():
            assert prose.height() == prose.heightForWidth(prose.width()), prose.plain_text()


@pytest.fixture
def strip(
    qtbot: QtBot,
    panel_workspace: Workspace,
    panel_news: NewsBridge,
    panel_viewing: Viewing,
    panel_appearance: Appearance,
) -> InspectorStrip:
    made = InspectorStrip(panel_workspace, panel_news, panel_viewing, panel_appearance)
    qtbot.addWidget(made)
    made.resize(860, 58)
    made.show()
    return made


def test_the_strip_says_the_rule_in_one_go(strip: InspectorStrip, mark: Mark) -> None:
    strip.show_coding(mark("a switch", "switch").id)
    words = words_of(strip)
    assert "Threat, key 4" in words
    assert "Somebody could stop it. Include remote shut-off. Exclude listening in (3), figures of speech." in words


def test_the_strip_follows_selection_document_and_removal(
    strip: InspectorStrip, panel_workspace: Workspace, mark: Mark
) -> None:
    strip.show_selection("thread", Span(0, 8), None)
    assert "2 words" in words_of(strip)
    strip.show_document("thread")
    assert "A thread" in words_of(strip)
    coding = mark("a switch", "switch")
    strip.show_coding(coding.id)
    panel_workspace.apply(acts.withdraw([coding]))
    assert "Panels" in words_of(strip)


def test_the_strip_shows_and_asks_for_a_doubt_of_ones_own_coding_and_tells_of_anothers(
    qtbot: QtBot, strip: InspectorStrip, panel_workspace: Workspace, mark: Mark
) -> None:
    box = strip._unsure
    coding = mark("a switch", "switch")
    strip.show_coding(coding.id)
    assert (box.isVisible(), box.isChecked(), box.isEnabled()) == (True, False, True)
    strip.unsure_asked.connect(lambda: panel_workspace.apply(acts.mark_unsure([coding], unsure=True)))
    box.click()
    assert box.isChecked()
    assert "Threat, key 4, unsure" in words_of(strip)
    others = mark("radios", "firm", coder="ben")
    strip.show_coding(others.id)
    assert not box.isVisible()
    panel_workspace.apply(acts.mark_unsure([others], unsure=True))
    assert (box.isVisible(), box.isChecked(), box.isEnabled()) == (True, True, False)
    assert "Ben Mwangi" in box.toolTip()
    strip.show_document("thread")
    assert not box.isVisible()


def test_a_selections_page_tells_of_new_codings_once_they_rest(
    qtbot: QtBot, inspector: Inspector, panel_workspace: Workspace, mark: Mark
) -> None:
    inspector.show_selection("thread", Span(41, 49), None)
    assert "Nothing of yours overlaps" in words_of(inspector)
    mark("a switch", "switch")
    assert "Nothing of yours overlaps" in words_of(inspector)
    qtbot.waitUntil(lambda: "Overlaps Kill switch" in words_of(inspector))


def test_a_page_that_was_left_is_not_made_anew(qtbot: QtBot, inspector: Inspector, mark: Mark) -> None:
    inspector.show_selection("thread", Span(41, 49), None)
    coding = mark("a switch", "switch")
    inspector.show_coding(coding.id)
    assert not inspector._late.isActive()


def test_the_strip_rests_while_codings_of_elsewhere_come(qtbot: QtBot, strip: InspectorStrip, mark: Mark) -> None:
    shown = mark("a switch", "switch")
    strip.show_coding(shown.id)
    mark("radios", "firm")
    assert not strip._late.isActive()
    strip.show_document("thread")
    mark("firm", "firm")
    assert strip._late.isActive()


def test_the_strip_leaves_room_for_include_by_showing_one_sentence_of_the_definition() -> None:
    code = Code("firm", "Firm", definition="A company. It sells, buys or runs it.", include=("Subsidiaries",))
    assert [run.text for run in rule_runs(code, {}, "Include", "Exclude")] == [
        "A company.",
        " Include ",
        "Subsidiaries.",
    ]
    assert rule_runs(Code("x", "X"), {}, "Include", "Exclude")[0].text == ""
