"""Bytes to text: a byte order mark, else strict UTF-8, else the person is asked. Nothing is guessed silently."""

from __future__ import annotations

import codecs
import re

from annotator.model.wording import Wording, worded
from annotator.sources.formats import looks_like
from annotator.sources.problem import Candidate, EncodingUnknown, SourceProblem

PREVIEW = 400
"""Characters of text shown for each candidate."""

SAMPLE = 64 * 1024
"""Bytes looked at to order the candidates."""

LATIN = 0.3
"""Below this share of bytes beyond ASCII a text is written in Latin letters."""

MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

USUAL = ("cp1252", "cp1251", "cp1250", "koi8-r", "gb18030", "shift_jis", "big5", "mac-roman", "utf-16-le", "utf-16-be")
"""Offered in this order after those that the bytes speak for; cp1252 never fails to look plausible, so it leads."""

CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
CONTROL_BYTES = bytes(sorted({*range(9), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F}))


def decode(content: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text of `content` and the encoding it was in. `encoding` forces one.

    Raises EncodingUnknown where it cannot be known, SourceProblem where the bytes are no text.
    """
    if encoding:
        return _forced(content, name, encoding)
    for mark, marked in MARKS:
        if content.startswith(mark):
            return _marked(content.removeprefix(mark), name, marked), marked
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(content, name)
    _refuse_binary(text, content, name)
    return text, "utf-8"


def _forced(content: bytes, name: str, encoding: str) -> tuple[str, str]:
    try:
        codec = codecs.lookup(encoding).name
        text = _joined_pairs(content.decode(codec, "surrogatepass" if codec.startswith("utf") else "strict"))
    except LookupError:
        raise SourceProblem(
            name, worded("There is no encoding called “{encoding}”. Try utf-8, cp1252 or cp1251.", encoding=encoding)
        ) from None
    except (UnicodeError, ValueError) as error:
        raise SourceProblem(
            name,
            worded(
                "It cannot be read as {encoding}: {place}. Choose another one.", encoding=encoding, place=_place(error)
            ),
        ) from None
    _refuse_binary(text, content, name)
    return text, codec


def _marked(content: bytes, name: str, encoding: str) -> str:
    try:
        text = _joined_pairs(content.decode(encoding, "surrogatepass"))
    except UnicodeError as error:
        reason = worded(
            "Its first bytes announce {encoding}, but {place}. It may be cut off; get it again.",
            encoding=encoding,
            place=_place(error),
        )
        raise SourceProblem(name, reason) from None
    _refuse_binary(text, content, name)
    return text


def _not_utf8(content: bytes, name: str) -> tuple[str, str]:
    """UTF-8 but for halves of surrogate pairs written by a faulty program; else what must be asked."""
    try:
        text = _joined_pairs(content.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        raise _unknown(content, name) from None
    _refuse_binary(text, content, name)
    return text, "utf-8"


def _joined_pairs(text: str) -> str:
    """Surrogate halves that belong together become the character they spell; lone ones stay."""
    if re.search("[\ud800-\udbff][\udc00-\udfff]", text):
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def _unknown(content: bytes, name: str) -> SourceProblem:
    sample = content[:SAMPLE]
    controls = len(sample) - len(sample.translate(None, CONTROL_BYTES))
    if looks_like(content) or (controls > len(sample) // 50 and not _is_wide(sample)):
        return _binary(content, name)
    candidates = candidates_of(content)
    return EncodingUnknown(name, candidates) if candidates else _binary(content, name)


def _is_wide(sample: bytes) -> bool:
    """Whether every other byte is mostly NUL, as in UTF-16 without a mark."""
    half = max(1, len(sample) // 2)
    return max(sample[::2].count(0), sample[1::2].count(0)) > half * 0.4


def candidates_of(content: bytes) -> tuple[Candidate, ...]:
    """Encodings the bytes may be in, most likely first, with previews."""
    found: list[Candidate] = []
    for encoding in dict.fromkeys([*_likely(content[:SAMPLE]), *USUAL]):
        try:
            preview = codecs.getincrementaldecoder(encoding)().decode(content[: PREVIEW * 4])
        except (UnicodeError, LookupError):
            continue
        if CONTROL.search(preview[:PREVIEW]) is None:
            found.append(Candidate(encoding, preview[:PREVIEW].replace("\r\n", "\n").replace("\r", "\n")))
    return tuple(found)


def _likely(sample: bytes) -> list[str]:
    """What charset-normalizer thinks: good enough to order a list, too often wrong to decide."""
    if _is_wide(sample):
        return ["utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"]
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    high = sum(byte > 0x7F for byte in sample)
    if high < len(sample) * LATIN:
        return ["cp1252"]
    best = from_bytes(sample).best()
    return [codecs.lookup(best.encoding).name] if best is not None and best.encoding != "ascii" else []


def _refuse_binary(text: str, content: bytes, name: str) -> None:
    sample = text[:SAMPLE]
    controls = CONTROL.findall(sample)
    if not looks_like(content) and len(controls) <= max(3, len(sample) // 50):
        return
    candidates = candidates_of(content) if set(controls) == {"\x00"} and _is_wide(content[:SAMPLE]) else ()
    raise EncodingUnknown(name, candidates) if candidates else _binary(content, name)


def _binary(content: bytes, name: str) -> SourceProblem:
    words = looks_like(content)
    if words:
        reason = worded(
            "Its name says it is text, but it is {what}. Give it its right suffix, or save it as text.", what=words
        )
        return SourceProblem(name, reason)
    return SourceProblem(name, worded("It holds bytes that are no text. Save it as txt, docx or pdf and import that."))


def _place(error: ValueError) -> Wording:
    if isinstance(error, UnicodeDecodeError):
        return worded("byte {number} does not fit", number=error.start + 1)
    return worded("its bytes do not fit")
