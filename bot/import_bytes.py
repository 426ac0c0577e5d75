"""A file before anything is read from it: whether it is a list at all, not too large, and in which encoding."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass

from bot.import_columns import SheetProblem
from bot.import_source import Source

# A hundred thousand hearings take some fifteen megabytes.
LARGEST = 64 * 2**20
_BLOCK = 1 << 16

_NO_LIST = (
    (b"PK\x03\x04", "an Excel or other workbook"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a compressed file"),
    (b"Rar!", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"{\\rtf", "a text document"),
    (b"SQLite format 3", "a database"),
)
_MARKUP = re.compile(rb"\s*<(?:\?xml|!doctype|html|table|meta|head)", re.I)
# Letters of Spanish and French names where Apple's old encoding has them, between letters; Windows has signs there.
_MAC = re.compile(rb"(?<=[A-Za-z])[\x87\x8e\x96\x97](?=[a-z])")
_WINDOWS = re.compile(rb"(?<=[A-Za-z])[\xc0-\xff]|[\xc0-\xff](?=[a-z])")


@dataclass(frozen=True, slots=True)
class Survey:
    """What a pass over the bytes says. `lines`: how many there are; `start`: the first of them, for a look."""

    digest: str
    encoding: str
    lines: int
    start: str


def survey(source: Source) -> Survey:
    """Look at a file from end to end. Raises SheetProblem when it cannot be a list."""
    try:
        _must_be_small(source)
        with source.open() as file:
            start = file.read(_BLOCK)
            _must_be_text(source, start)
            encoding = _wide(start)
            guess = _Guess() if encoding is None else None
            digest, lines, block = hashlib.sha256(), 0, start
            while block:
                digest.update(block)
                lines += block.count(b"\n") or block.count(b"\r")
                if guess is not None:
                    guess.look(block)
                block = file.read(_BLOCK)
    except OSError as error:
        raise SheetProblem(f"cannot read {source}: {error.strerror}") from None
    encoding = encoding or (guess.encoding() if guess else "utf-8-sig")
    return Survey(digest.hexdigest(), encoding, lines + 1, start.decode(encoding, "replace"))


def _must_be_small(source: Source) -> None:
    if not source.is_file():
        raise SheetProblem(f"{source} is no file")
    size = source.size()
    if size > LARGEST:
        most = f"a list may have {LARGEST // 2**20}; split it, or leave out columns"
        raise SheetProblem(f"{source.name} has {size / 2**20:,.0f} MB; {most}")


def _must_be_text(source: Source, start: bytes) -> None:
    what = next((what for mark, what in _NO_LIST if start.startswith(mark)), None)
    if what is None and _MARKUP.match(start.removeprefix(codecs.BOM_UTF8)):
        what = "a web page or XML, whatever its name says"
    if what:
        raise SheetProblem(
            f"{source.name} is {what}, not a list in plain text."
            " Open it in a spreadsheet, save it as CSV (in Excel: CSV UTF-8), and import that. Where it has several"
            " sheets, save each as a file of its own"
        )


def _wide(start: bytes) -> str | None:
    """UTF-16, by its mark or, without one, by the zeros that it puts beside each Western letter."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = start[::2], start[1::2]
    if len(start) > 3 and odd.count(0) > 0.7 * len(odd) and not even.count(0):
        return "utf-16-le"
    if len(start) > 3 and even.count(0) > 0.7 * len(even) and not odd.count(0):
        return "utf-16-be"
    return None


class _Guess:
    """Which of the encodings with one byte a letter it is, unless it is UTF-8."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._is_utf8 = True
        self._mac = self._windows = self._whole = self._broken = 0

    def look(self, block: bytes) -> None:
        """Count what speaks for each."""
        self._decode(block)
        if block.isascii():
            return
        self._mac += len(_MAC.findall(block))
        self._windows += len(_WINDOWS.findall(block))
        self._broken += block.decode("utf-8", "replace").count("\ufffd")
        self._whole += len(re.findall(rb"[\xc3\xc2][\x80-\xbf]", block))

    def encoding(self) -> str:
        """The verdict. A file that is UTF-8 but for a few bytes stays so: the rows that hold them say so."""
        self._decode(b"", final=True)
        if self._is_utf8 or (self._whole > 4 and self._whole > 10 * self._broken):
            return "utf-8-sig"
        return "mac_roman" if self._mac and not self._windows else "cp1252"

    def _decode(self, block: bytes, *, final: bool = False) -> None:
        if self._is_utf8:
            try:
                self._decoder.decode(block, final)
            except UnicodeDecodeError:
                self._is_utf8 = False
