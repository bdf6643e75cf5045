"""Keys that somebody chose."""

from __future__ import annotations

import pytest

from annotator.ui.action_table import ACTIONS
from annotator.ui.actions import Act, Where
from annotator.ui.keymap import Keymap, is_refused, is_single, key_table, keymap_from, keymap_lines


def test_without_wishes_every_action_has_the_keys_of_the_table() -> None:
    assert all(Keymap().live(action.act) == action.keys for action in ACTIONS)


def test_a_key_taken_over_is_lost_where_it_was() -> None:
    keymap = Keymap().with_keys(Act.MEMO, ("A",))
    assert (keymap.given(Act.MEMO), keymap.given(Act.AGAIN)) == (("A",), ())
    assert keymap.holder("A") is Act.MEMO
    assert keymap.holder("M") is None


def test_resetting_one_gives_its_keys_back_and_takes_them_from_others() -> None:
    keymap = Keymap().with_keys(Act.MEMO, ("A",)).reset(Act.AGAIN)
    assert (keymap.given(Act.AGAIN), keymap.given(Act.MEMO)) == (("A",), ())
    assert keymap.reset(Act.MEMO) == Keymap()


def test_without_single_keys_what_needs_no_letter_stays() -> None:
    keymap = Keymap(single_keys=False)
    assert keymap.live(Act.MEMO) == keymap.live(Act.CODE_3) == keymap.live(Act.NARROW) == ()
    assert keymap.live(Act.POPOVER) == ("Return", "Enter")
    assert keymap.live(Act.REMOVE) == ("Del", "Backspace")
    assert keymap.live(Act.COPY) == ("Ctrl+C",)
    assert keymap.given(Act.MEMO) == ("M",)


def test_own_keys_survive_the_settings_file() -> None:
    keymap = Keymap().with_keys(Act.MEMO, ("Ctrl+=", "F7")).with_keys(Act.AGAIN, ())
    assert keymap_from(keymap_lines(keymap), single_keys=True) == keymap


def test_lines_of_unknown_actions_and_of_unchanged_ones_are_left_out() -> None:
    assert keymap_from(("fly=F", "memo=M", "nonsense"), single_keys=True) == Keymap()


@pytest.mark.parametrize("key", ["M", "1", "?", "Shift+E", "Space", "Shift+Space", "+"])
def test_keys_that_write_something_are_single(key: str) -> None:
    assert is_single(key)


@pytest.mark.parametrize("key", ["Ctrl+M", "F2", "Return", "Del", "Ctrl++", "Ctrl+Space"])
def test_other_keys_are_not_single(key: str) -> None:
    assert not is_single(key)


@pytest.mark.parametrize("key", ["Ctrl+H", "Ctrl+Alt+K", "Alt+M", "Left", "Tab", "Ctrl+A", "Ctrl+F3", "Meta+L"])
def test_keys_of_the_system_and_of_the_text_are_refused_everywhere(key: str) -> None:
    assert all(is_refused(key, where) for where in Where)


def test_a_letter_alone_is_refused_outside_the_reading_view() -> None:
    assert is_refused("M", Where.PROJECT)
    assert not is_refused("M", Where.READING)


def test_no_key_of_the_table_is_one_that_would_be_refused() -> None:
    refused = [(action.act, key) for action in ACTIONS for key in action.keys if is_refused(key, action.where)]
    assert refused == []


def test_the_key_table_follows_own_keys() -> None:
    keymap = Keymap().with_keys(Act.MEMO, ("Ctrl+Shift+M",)).with_keys(Act.CODE_9, ())
    shown = {row.text: row.keys for row in key_table(keymap)}
    assert shown["Memo"] == ("Ctrl+Shift+M",)
    assert shown["Code with key 8"] == ("8",)
    assert "Code with key 9" not in shown
    assert "Code with that key" not in shown
