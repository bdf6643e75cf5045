"""What stands on the settings page, section by section."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QWidget

from annotator.model.names import initials_of
from annotator.ui.numerals import grouped
from annotator.ui.preferences.editors import check_box, choice_box, line, number_box, share_box
from annotator.ui.preferences.row import SettingRow, SettingSection
from annotator.ui.settings import Density, SettingsFile, ThemeChoice
from annotator.ui.text_taste import Grain, Gutter, Side, Spacing
from annotator.ui.theme.font_files import FAMILIES
from annotator.ui.translations.language import Language


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)


def _row(section: SettingSection, title: str, purpose: str, editor: QWidget) -> None:
    section.add_row(SettingRow(title, purpose, editor))


def me_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("me", _tr("Me"))
    name = line(settings, "coder_name", longest=80, clean=lambda text: " ".join(text.split()))
    initials = line(settings, "coder_initials", longest=3, clean=lambda text: text.strip().upper())

    def propose(text: str) -> None:
        settings.change(coder_initials=initials_of(text) if text.strip() else "")

    def show_proposal(text: str) -> None:
        initials.setPlaceholderText(initials_of(text) if text.strip() else "")

    name.textEdited.connect(propose)
    name.textChanged.connect(show_proposal)
    show_proposal(name.text())
    _row(section, _tr("Name"), _tr("Signs your codings in every project that you join from now on."), name)
    _row(section, _tr("Initials"), _tr("Mark your codings in the margin."), initials)
    return section


def reading_faces() -> list[tuple[str, object]]:
    """The shipped serif first, then the shipped sans, then every other family that the system has."""
    serif, sans = FAMILIES["source-serif-4"], FAMILIES["inter"]
    shown = [family for family in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(family)]
    others = [family for family in shown if family not in {serif, sans}]
    return [(serif, ""), (sans, sans), *((family, family) for family in others)]


def reading_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("reading", _tr("Reading"))
    spacings = [
        (_tr("Tight"), Spacing.TIGHT),
        (_tr("Normal"), Spacing.NORMAL),
        (_tr("Wide"), Spacing.WIDE),
    ]
    counted = [
        (_tr("Posts, else paragraphs"), Gutter.AUTOMATIC),
        (_tr("Posts"), Gutter.POSTS),
        (_tr("Paragraphs"), Gutter.PARAGRAPHS),
        (_tr("Lines of the source"), Gutter.LINES),
        (_tr("Nothing"), Gutter.NOTHING),
    ]
    face = choice_box(settings, "reading_face", reading_faces())
    pixels = _tr("px")
    _row(section, _tr("Face"), _tr("The typeface that documents are read in."), face)
    _row(
        section,
        _tr("Size"),
        _tr("Of the letters; Larger text and Smaller text in the menu View do the same."),
        number_box(settings, "reading_size", unit=pixels),
    )
    _row(
        section, _tr("Line spacing"), _tr("How far lines stand apart."), choice_box(settings, "line_spacing", spacings)
    )
    _row(
        section,
        _tr("Line length"),
        _tr("The widest a line gets at the normal size; about 66 letters at 556 px."),
        number_box(settings, "line_length", step=20, unit=pixels),
    )
    _row(
        section,
        _tr("Numbers beside the text"),
        _tr("What people cite passages by."),
        choice_box(settings, "gutter", counted),
    )
    _row(
        section,
        _tr("Hidden characters"),
        _tr("Draw tabs, no-break spaces and hyphens, and breaks that are no paragraph."),
        check_box(settings, "show_hidden"),
    )
    _row(
        section,
        _tr("Post numbers in the margin only"),
        _tr("“7/” at the start of a post moves out of its text. The source stays as it is."),
        check_box(settings, "post_numbers"),
    )
    _row(
        section,
        _tr("Join broken lines"),
        _tr("Lines that a lost symbol broke read as one; a sign shows where."),
        check_box(settings, "joins_lines"),
    )
    _row(
        section,
        _tr("Dim links and handles"),
        _tr("Web addresses and @handles are drawn quieter than the words around them."),
        check_box(settings, "quiet_links"),
    )
    return section


def coding_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("coding", _tr("Coding"))
    opens = [(_tr("Always, after a selection"), True), (_tr("Only when asked for"), False)]
    snaps = [
        (_tr("Characters"), Grain.CHARACTER),
        (_tr("Whole words"), Grain.WORD),
        (_tr("Whole sentences"), Grain.SENTENCE),
        (_tr("Whole paragraphs or posts"), Grain.PARAGRAPH),
    ]
    _row(
        section,
        _tr("Code popover"),
        _tr("The sheet with likely codes under a selection."),
        choice_box(settings, "popover", opens),
    )
    _row(
        section,
        _tr("The mouse selects"),
        _tr("What a drag over the text takes in."),
        choice_box(settings, "snap", snaps),
    )
    _row(
        section,
        _tr("Keys of codes act without a selection"),
        _tr("Then the passage of the coding in focus gets the code too."),
        check_box(settings, "digit_without_selection"),
    )
    _row(
        section,
        _tr("A locked code waits to be confirmed"),
        _tr("After selecting by sentence or widening, so that you can go on; drags are coded at once either way."),
        check_box(settings, "lock_waits"),
    )
    return section


def look_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("look", _tr("Look"))
    themes = [
        (_tr("As the system is"), ThemeChoice.SYSTEM),
        (_tr("Light"), ThemeChoice.LIGHT),
        (_tr("Dark"), ThemeChoice.DARK),
        (_tr("High contrast, light"), ThemeChoice.CONTRAST),
        (_tr("High contrast, dark"), ThemeChoice.CONTRAST_DARK),
    ]
    densities = [(_tr("Comfortable"), Density.COMFORTABLE), (_tr("Compact"), Density.COMPACT)]
    sides = [(_tr("Right of the text"), Side.RIGHT), (_tr("Left of the text"), Side.LEFT)]
    scales = [(_tr("{number} %").format(number=percent), percent) for percent in (100, 110, 125, 150, 175, 200)]
    languages = [
        (_tr("As the system is"), Language.SYSTEM),
        ("English", Language.ENGLISH),
        ("Deutsch", Language.GERMAN),
    ]
    _row(
        section,
        _tr("Language"),
        _tr("Of the window. Takes effect when the program is started again."),
        choice_box(settings, "language", languages),
    )
    _row(
        section,
        _tr("Theme"),
        _tr("High contrast draws codes as thick lines with patterns, without fills."),
        choice_box(settings, "theme", themes),
    )
    _row(section, _tr("Rows"), _tr("Height of rows in lists and trees."), choice_box(settings, "density", densities))
    _row(
        section,
        _tr("Size of the interface"),
        _tr("Of everything but the documents' text."),
        choice_box(settings, "text_scale", scales),
    )
    _row(section, _tr("Margin"), _tr("Where brackets and labels stand."), choice_box(settings, "margin", sides))
    _row(
        section, _tr("Labels in the margin"), _tr("Name each coding beside its bracket."), check_box(settings, "labels")
    )
    _row(
        section,
        _tr("Patterns for every code"),
        _tr("Codes without a family get dashed and dotted lines too, so that colour is never needed."),
        check_box(settings, "patterns_always"),
    )
    _row(
        section,
        _tr("Reduce motion"),
        _tr("The caret does not blink; menus and lists open at once."),
        check_box(settings, "reduce_motion"),
    )
    return section


def agreement_section(settings: SettingsFile) -> SettingSection:
    section = SettingSection("agreement", _tr("Agreement"))
    units = [
        (_tr("Document"), "document"),
        (_tr("Sentence"), "sentence"),
        (_tr("Passage"), "passage"),
        (_tr("Character"), "character"),
    ]
    draws = [(grouped(number), number) for number in (200, 500, 1000, 2000, 5000, 10_000)]
    _row(
        section,
        _tr("Target"),
        _tr("From where on agreement counts as reached; .80 is customary, .67 for tentative conclusions."),
        share_box(settings, "agreement_target"),
    )
    _row(
        section,
        _tr("What counts as the same"),
        _tr("Where Review begins; it can be switched there."),
        choice_box(settings, "agreement_unit", units),
    )
    _row(
        section,
        _tr("Resamples"),
        _tr("Draws that an interval is made of. More take longer and move it less from one seed to the next."),
        choice_box(settings, "resamples", draws),
    )
    _row(
        section,
        _tr("Seed"),
        _tr("The same seed draws the same documents again."),
        number_box(settings, "seed"),
    )
    return section


Builder = Callable[[SettingsFile], SettingSection]
BEFORE_KEYS: Sequence[Builder] = (me_section, reading_section, coding_section, look_section)
