"""Folders of services that copy files about, by their names on the three systems."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.workspace.places import place_of, service_of


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/texts/OneDrive/study", "OneDrive"),
        ("/c/Users/kim/OneDrive - University of Nowhere/thesis", "OneDrive"),
        ("/Users/kim/Library/CloudStorage/OneDrive-Personal", "OneDrive"),
        ("/texts/Dropbox", "Dropbox"),
        ("/texts/Dropbox (Personal)/study", "Dropbox"),
        ("/Users/kim/Library/CloudStorage/Dropbox/study", "Dropbox"),
        ("/Users/kim/Library/Mobile Documents/com~apple~CloudDocs/study", "iCloud Drive"),
        ("/c/Users/kim/iCloudDrive/study", "iCloud Drive"),
        ("/Users/kim/Library/CloudStorage/GoogleDrive-kim@example.org/My Drive", "Google Drive"),
        ("/g/My Drive/study", "Google Drive"),
        ("/texts/Google Drive/study", "Google Drive"),
        ("/texts/Nextcloud2/study", "Nextcloud"),
        ("/texts/ownCloud/study", "ownCloud"),
        ("/texts/Documents/study", ""),
        ("/texts/dropbox-paper-notes", ""),
        ("/texts/my drives/study", ""),
        ("/texts/a onedrive study", ""),
    ],
)
def test_a_service_is_known_by_its_folder(folder: str, service: str) -> None:
    assert service_of(Path(folder) / "study.annot") == service


SURE = (
    "study (kim's conflicted copy 2026-03-01).annot",
    "study (conflicted copy 2026-03-01 101500).annot",
    "study (Case Conflict).annot",
    "study_conflict-20260301-101500.annot",
)
ONLY_THERE = ("study (1).annot", "study 2.annot", "study-KIM-LAPTOP.annot")


@pytest.mark.parametrize("folder", ["Dropbox", "Documents"])
@pytest.mark.parametrize("name", [*SURE, *ONLY_THERE])
def test_a_conflicted_copy_is_found_beside_the_project(tmp_path: Path, folder: str, name: str) -> None:
    """A number or a computer's name says so only where a service is at work."""
    home = tmp_path / folder
    home.mkdir()
    for each in ("study.annot", name, "study notes.annot", "study (old).annot", "another (1).annot", "study (1).txt"):
        (home / each).touch()
    expected = (home / name,) if folder == "Dropbox" or name in SURE else ()
    assert place_of(home / "study.annot").copies == expected


def test_a_plain_folder_is_plain(tmp_path: Path) -> None:
    (tmp_path / "study.annot").touch()
    assert place_of(tmp_path / "study.annot").is_plain
    assert place_of(tmp_path / "gone" / "study.annot").is_plain
    assert not place_of(tmp_path / "Nextcloud" / "study.annot").is_plain
