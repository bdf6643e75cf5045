"""A codebook taken into a project, what becomes of the codes it lacks, and the shipped folders."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import annotator
from annotator.exchange.codebook_document import is_codebook_document
from annotator.exchange.codebook_file import load_codebook, parse_codebook
from annotator.model.codebook import Codebook
from annotator.model.codes import Attribute, AttributeType, Code, Exclude, Weight
from annotator.model.errors import AnnotatorError
from annotator.model.records import CodebookVersion, MemoTarget
from annotator.model.span import Span
from annotator.workspace import acts
from annotator.workspace.codebook_drafts import decide, draft_of, plan_freeze
from annotator.workspace.codebooks import (
    export_codebook,
    note_on,
    plan_codebook,
    read_codebook,
    use_codebook,
    used_codes,
)
from annotator.workspace.rechecking import Rechecks
from annotator.workspace.shipped import shipped_folder
from annotator.workspace.workspace import Workspace
from tests.projects import make_project, planned

NEW = Codebook.of([Code("joy", "Joy", key="1"), Code("old", "Old again", position=1)], name="Moods", version="2.0.0")


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Workspace]:
    with make_project(tmp_path / "study.annot") as workspace:
        workspace.commit(planned(workspace, 4, 12))
        yield workspace


def test_a_codebook_replaces_the_unused_codes_and_retires_the_used(study: Workspace) -> None:
    study.commit(acts.write_memo(MemoTarget.CODE, "person", "Ask again", None))
    assert used_codes(study) == {"firm", "person"}
    use = use_codebook(study, NEW)
    assert (use.added, use.retired, use.removed) == (("joy",), ("firm", "person"), ("actor",))
    assert [(code.id, code.retired, code.key) for code in study.codebook] == [
        ("firm", True, None),
        ("joy", False, "1"),
        ("old", False, None),
        ("person", True, None),
    ]
    assert (study.codebook.name, study.codebook.version) == ("Moods", "2.0.0")
    assert study.count(code="firm") == 1


def test_using_a_codebook_is_undone_as_one_change(study: Workspace) -> None:
    before = study.codebook.codes
    use_codebook(study, NEW, coder=study.find_coder("Ada").id)
    assert study.undo(study.find_coder("Ada").id) == "Use codebook"
    study.flush()
    assert (study.codebook.codes, study.codebook.name) == (before, "Actors")
    assert study.codebook_versions() == ()


def test_the_same_codebook_again_changes_nothing(study: Workspace) -> None:
    use_codebook(study, NEW)
    lines = len(study.journal())
    assert not use_codebook(study, NEW).change
    assert len(study.journal()) == lines


def test_codebooks_are_kept_as_they_stood(study: Workspace) -> None:
    before = study.codebook
    use_codebook(study, NEW)
    use_codebook(study, replace(NEW, version="2.1.0"))
    kept = [(version.version, version.name, version.note) for version in study.codebook_versions()]
    assert sorted(kept) == [
        ("1.2.0", "Actors", "replaced"),
        ("2.0.0", "Moods", "replaced"),
        ("2.0.0", "Moods", "taken in"),
        ("2.1.0", "Moods", "taken in"),
    ]
    first = next(version for version in study.codebook_versions() if version.version == "1.2.0")
    assert parse_codebook(study.blob(first.yaml_sha256).decode(), "kept.yaml") == before


def test_what_somebody_wrote_is_never_taken_for_a_note_of_the_program(study: Workspace) -> None:
    use_codebook(study, NEW)
    study.commit(acts.edit_code(study.codebook.code("joy"), replace(study.codebook.code("joy"), name="Glee"), NEW))
    kept = plan_freeze(study, "3.0.0", "Moods", "replaced")
    study.put_blob(kept.content)
    study.commit(kept.change)
    notes = {version.version: note_on(version) for version in study.codebook_versions()}
    assert {number: (note, note.template) for number, note in notes.items()} == {
        "1.2.0": ("replaced", "replaced"),
        "2.0.0": ("taken in", "taken in"),
        "3.0.0": ("replaced", "{text}"),
    }


def test_a_note_of_an_older_project_is_shown_as_it_stands(study: Workspace) -> None:
    older = CodebookVersion("b2f1", "1.0.0", "Moods", "2026-01-01T00:00:00Z", "0" * 64, "taken in")
    assert (note_on(older), note_on(older).template) == ("taken in", "{text}")


def test_a_plan_writes_nothing(study: Workspace) -> None:
    before = study.path.read_bytes()
    assert plan_codebook(study, NEW).removed == ("actor", "person")
    assert study.path.read_bytes() == before


def test_an_empty_codebook_leaves_no_version(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "empty.annot") as project:
        use_codebook(project, NEW)
        assert [version.note for version in project.codebook_versions()] == ["taken in"]


def test_retired_codes_and_the_new_codebook_make_one_file(study: Workspace, tmp_path: Path) -> None:
    firm = study.codebook.code("firm")
    excludes = (Exclude("People", "person"), Exclude("Gladness", "joy"), Exclude("All else"))
    study.commit(acts.edit_code(firm, replace(firm, exclude=excludes), study.codebook))
    certainty = Attribute("certainty", "How sure", AttributeType.NUMBER)
    use_codebook(study, Codebook.of([Code("joy", "Joy", attributes=(certainty,))], name="Moods"))
    kept = study.codebook.code("firm")
    assert kept.exclude == (Exclude("People"), Exclude("Gladness", "joy"), Exclude("All else"))
    assert kept.attributes == (Attribute("certainty", "Certainty", AttributeType.NUMBER),)
    assert len(load_codebook(export_codebook(study, tmp_path / "book.yaml"))) == 2


def test_an_export_replaces_a_codebook_file_and_nothing_else(study: Workspace, tmp_path: Path) -> None:
    path = export_codebook(study, tmp_path / "book.yaml")
    export_codebook(study, path)
    assert load_codebook(path) == study.codebook
    path.write_text("a: 1\n", encoding="utf-8")
    with pytest.raises(AnnotatorError, match="is no earlier export"):
        export_codebook(study, path)


def test_the_shipped_codebooks_and_corpus_are_found() -> None:
    assert (shipped_folder("codebooks") / "technology-dependence.yaml").is_file()
    assert shipped_folder("corpus").is_dir()


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "annotator"
    (package / "shipped" / "corpus").mkdir(parents=True)
    monkeypatch.setattr(annotator, "__file__", str(package / "__init__.py"))
    assert shipped_folder("corpus") == package / "shipped" / "corpus"
    with pytest.raises(AnnotatorError, match="Install Annotator again"):
        shipped_folder("codebooks")


def test_the_file_s_name_decides_between_yaml_table_and_page(study: Workspace, tmp_path: Path) -> None:
    for name, beginning in (("c.yaml", "annotator-codebook"), ("c.csv", "id,parent,name"), ("c.html", "<!doctype")):
        for _ in range(2):
            export_codebook(study, tmp_path / name)
        assert (tmp_path / name).read_text("utf-8").startswith(beginning)
        (tmp_path / name).write_text("notes of mine")
        with pytest.raises(AnnotatorError, match="untouched"):
            export_codebook(study, tmp_path / name)


def test_a_word_document_takes_the_place_of_an_earlier_one_only(study: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "codes.docx"
    for _ in range(2):
        export_codebook(study, path)
    assert is_codebook_document(path)
    path.write_text("notes of mine")
    with pytest.raises(AnnotatorError, match="untouched"):
        export_codebook(study, path)


def test_a_table_keeps_the_project_s_head(study: Workspace, tmp_path: Path) -> None:
    path = export_codebook(study, tmp_path / "codes.csv")
    assert not plan_codebook(study, read_codebook(path, study.codebook)).change.puts
    assert read_codebook(path).name == "codes"
    assert read_codebook(export_codebook(study, tmp_path / "codes.yaml")).name == "Actors"


def test_codings_of_codes_that_a_new_codebook_changed_come_up_for_rechecking(study: Workspace) -> None:
    firm = study.codebook.code("firm")
    coded = study.count(code="firm")
    members = tuple(replace(code, definition="Who rents.") if code == firm else code for code in study.codebook)
    use_codebook(study, replace(study.codebook, members=members, version="9.0.0"))
    assert coded > 0
    assert sum(Rechecks(study, coder).left for coder in study.coders) == coded
    assert draft_of(study).edits == ()


def frozen(study: Workspace, number: str) -> Codebook:
    kept = plan_freeze(study, number, "Actors", "")
    study.put_blob(kept.content)
    study.commit(kept.change)
    return study.codebook


def test_taking_what_was_frozen_last_gives_the_draft_up(study: Workspace) -> None:
    before = frozen(study, "2.0.0")
    firm = study.codebook.code("firm")
    study.commit(acts.edit_code(firm, replace(firm, definition="Who rents."), study.codebook))
    study.commit(decide(study, "firm", Weight.WORDING, "Said better."))
    ada = study.find_coder("Ada").id
    assert use_codebook(study, before, coder=ada).change
    assert study.codebook == before
    draft = draft_of(study)
    assert (draft.number, draft.edits, dict(study.code_edits)) == (2, (), {})
    assert [version.version for version in study.codebook_versions()] == ["2.0.0"]
    assert study.undo(ada) == "Discard draft"
    (edit,) = draft_of(study).edits
    assert (edit.code, edit.reason) == ("firm", "Said better.")


def test_a_code_of_a_given_up_draft_that_has_codings_is_retired(study: Workspace) -> None:
    before = frozen(study, "2.0.0")
    made, change = acts.add_code(study.codebook, "Lender")
    study.commit(change)
    document = next(iter(study.documents.values()))
    study.commit(acts.code(document, Span(0, 3), made, study.find_coder("Ada")))
    assert plan_codebook(study, before).retired == (made.id,)
    use_codebook(study, before)
    assert study.codebook.code(made.id).retired
    assert study.count(code=made.id) == 1


def test_a_file_that_says_less_leaves_the_rest_of_the_rules_alone(study: Workspace, tmp_path: Path) -> None:
    firm = study.codebook.code("firm")
    ruled = replace(firm, include=("groups",), exclude=(Exclude("People", "person"),), unit="A name.")
    study.commit(acts.edit_code(firm, ruled, study.codebook))
    (tmp_path / "codes.csv").write_text("id,name,parent\nfirm,Company,\nnew,New,\n", encoding="utf-8")
    read = read_codebook(tmp_path / "codes.csv", study.codebook)
    kept = read.code("firm")
    assert (kept.name, kept.include, kept.unit, kept.key) == ("Company", ("groups",), "A name.", ruled.key)
    assert kept.exclude == (Exclude("People"),), "the code to use instead is not in the table"
    (tmp_path / "codes.qdc").write_text(
        '<CodeBook><Codes><Code guid="1" name="Actor" isCodable="false"><Code guid="2" name="Firm" isCodable="true" '
        'color="#102030"><Description>Who rents.</Description></Code></Code></Codes></CodeBook>',
        encoding="utf-8",
    )
    read = read_codebook(tmp_path / "codes.qdc", study.codebook)
    assert read.code("actor") == study.codebook.code("actor")
    assert read.code("firm") == replace(
        ruled, definition="Who rents.", colour="#102030", exclude=(Exclude("People"),), position=0
    )
    assert (read.name, read.version) == (study.codebook.name, study.codebook.version)
    assert plan_codebook(study, read).removed
