"""A project that can only be read: nothing in it looks as if it could be changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from annotator.store.engine import Access, engine_for
from annotator.store.project_file import ProjectFile
from annotator.ui.editor.mode import EditorMode
from annotator.ui.inspector.inspector import Inspector
from annotator.ui.news import NewsBridge
from annotator.ui.theme.appearance import Appearance
from annotator.ui.viewing import Viewing
from annotator.workspace.workspace import Workspace
from tests.windows import make_study


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Workspace]:
    path = make_study(tmp_path)
    with Workspace(ProjectFile(path, engine_for(path, Access.READ), Access.READ)) as workspace:
        yield workspace


def test_memos_and_attributes_are_read(qtbot: Any, reader: Workspace) -> None:
    ada = reader.find_coder("Ada Kowalska")
    news = NewsBridge(reader)
    inspector = Inspector(reader, news, Viewing(ada.id), Appearance(), lambda _change: None)
    qtbot.addWidget(inspector)
    own = next(coding for coding in reader.codings() if coding.coder == ada.id)
    inspector.show_coding(own.id)
    page = inspector._coding
    assert page.memo.isReadOnly()
    assert not page._remove.isEnabled()
    assert "only be read" in page._whose.text()
    inspector.show_document(own.document)
    assert inspector._subject.memo.isReadOnly()
    news.close()


def test_the_fields_of_a_code_rest(qtbot: Any, reader: Workspace) -> None:
    news = NewsBridge(reader)
    editor = EditorMode(reader, news, Viewing(reader.find_coder("Ada Kowalska").id), Appearance(), lambda _change: None)
    qtbot.addWidget(editor)
    editor.show_code("firm")
    assert not editor.form.definition.isEnabled()
    editor.close_down()
    news.close()
