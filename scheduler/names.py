"""Whom a name may mean, however it is spelled; and who has a reference or a number, of which a part is known.

Of names the words of all labels are kept in memory by whoever reads. That is only a hint: labels that were changed
since are found late. Whoever shows a person reads them anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from operator import itemgetter

from rapidfuzz import fuzz, process

from scheduler.courts import plain
from scheduler.db import Database
from scheduler.reading import Reader

# Labels that are read in one look: some 40 ms.
TOGETHER = 5_000
RENEWED = timedelta(minutes=10)
# Of 100: below this two words are not the same one in another spelling.
ALIKE = 72
_STARTS = 90
_VARIANTS = 40
# Fewer digits than these are in too many numbers to be searched for.
_DIGITS = 4
# Labels with the rarest of the words that are looked at.
MOST = 3_000


class Index:
    """The words of labels, each with the respondents that have it. `last`: the highest id that is in."""

    def __init__(self, since: datetime) -> None:
        self.since = since
        self.last = 0
        self.ids: dict[str, list[int]] = defaultdict(list)

    def read(self, db: Database) -> bool:
        """Take in the next labels; whether all are in now."""
        rows = db.gather("select id, label from respondent where id > ? order by id limit ?", self.last, TOGETHER)
        for row in sorted(rows, key=itemgetter("id")):
            for word in set(plain(row["label"]).split()):
                self.ids[word].append(row["id"])
        self.last = max((row["id"] for row in rows), default=self.last)
        return len(rows) < TOGETHER

    def words_like(self, word: str) -> dict[str, float]:
        """Words that `word` may stand for, each with how sure that is, up to 100."""
        near = process.extract(word, self.ids.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE, limit=_VARIANTS)
        found = {str(each): float(score) for each, score, _ in near}
        if len(word) > 1:
            # What is still being typed.
            found |= {each: max(_STARTS, found.get(each, 0)) for each in self.ids if each.startswith(word)}
        return found | ({word: 100.0} if word in self.ids else {})

    def count(self, words: Iterable[str]) -> int:
        """How many labels have one of these words, some of them counted twice."""
        return sum(len(self.ids[word]) for word in words)

    def scored(self, words: Mapping[str, float], most: int) -> dict[int, float]:
        """Who has one of these words, with the score of the best; the best `most` at least, if there are more."""
        found: dict[int, float] = {}
        for word in sorted(words, key=lambda each: -words[each]):
            if len(found) >= most:
                break
            for respondent in self.ids[word][:most]:
                found.setdefault(respondent, words[word])
        return found

    def scored_among(self, words: Mapping[str, float], among: Collection[int]) -> dict[int, float]:
        """Who of these has one of the words, with the score of the best."""
        best = sorted(words.items(), key=lambda each: -each[1])
        if self.count(words) <= len(among):
            return {each: score for each, score in self.scored(words, len(among) + 1).items() if each in among}
        return {each: score for each in among if (score := self._score(best, each))}

    def _score(self, best: Iterable[tuple[str, float]], respondent: int) -> float:
        for word, score in best:
            ids = self.ids[word]
            place = bisect_left(ids, respondent)
            if place < len(ids) and ids[place] == respondent:
                return score
        return 0.0


class Names:
    """The index of one database, renewed from time to time, a part of it at each look. For one thread."""

    def __init__(self) -> None:
        self._index: Index | None = None
        self._next: Index | None = None

    def freshen(self, db: Database) -> bool:
        """Read what is new; False while more of it is to be read before `like` knows everybody."""
        if self._index is None:
            self._index = Index(db.now())
        whole = self._index.read(db)
        if whole and self._next is None and db.now() - self._index.since > RENEWED:
            self._next = Index(db.now())
        elif whole and self._next is not None and self._next.read(db):
            self._index, self._next = self._next, None
        return whole

    def like(self, text: str, limit: int = 60) -> list[int]:
        """Respondents whose label may be meant, the likeliest first: those that have every word, if anybody has."""
        index = self._index
        if index is None:
            return []
        # From the rarest word on: a word that half of all labels have says little, and costs much to walk.
        variants = [index.words_like(word) for word in plain(text).split()[:6]]
        rarest = sorted((each for each in variants if each), key=index.count)
        if not rarest:
            return []
        scores = index.scored(rarest[0], MOST)
        whole = set(scores) if all(variants) else set()
        for words in rarest[1:]:
            found = index.scored_among(words, scores)
            whole &= found.keys()
            scores = {each: score + found.get(each, 0.0) for each, score in scores.items()}
        return sorted(whole or scores, key=lambda each: (-scores[each], each))[:limit]


def everybody(db: Database) -> Names:
    """An index that knows everybody, read at once."""
    found = Names()
    while not found.freshen(db):
        pass
    return found


async def meant_beside(reader: Reader, text: str) -> list[int]:
    """`meant`, read a part at a time: others may look between two of them."""
    found = Names()
    while not await reader.look(found.freshen):
        pass
    return await reader.look(meant, found, text)


def meant(db: Database, names: Names, text: str, *, whole: bool = True) -> list[int]:
    """Who is meant by a reference, the digits of a number, or a name; `whole`: by all of the number, else by its
    end."""
    ids = with_reference(db, text)
    digits = re.sub(r"[\s().+\-]", "", text)
    if digits.isascii() and digits.isdigit() and len(digits) >= _DIGITS:
        ids += with_address(db, digits if whole else digits[-_DIGITS:], ends=not whole)
    return list(dict.fromkeys([*ids, *names.like(text)]))


def with_reference(db: Database, text: str, limit: int = 20) -> list[int]:
    """Who has a reference with `text` in it, in any case."""
    rows = db.all(
        "select id from respondent where lower(reference) like ? escape '!' order by reference limit ?",
        f"%{_plainly(text.lower())}%",
        limit,
    )
    return [row["id"] for row in rows]


def with_address(db: Database, digits: str, *, ends: bool = False, limit: int = 20) -> list[int]:
    """Who is followed by an address (telephone number or chat) with these digits in it; `ends`: at its end."""
    rows = db.all(
        "select distinct follower.respondent_id as id from address"
        " join follower on follower.contact_id = address.contact_id and follower.state <> 'removed'"
        " where value like ? order by follower.respondent_id limit ?",
        f"%{digits}" if ends else f"%{digits}%",
        limit,
    )
    return [row["id"] for row in rows]


def _plainly(text: str) -> str:
    # What stands for other letters in a `like`.
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
