"""Whom a name may mean, however it is spelled; and who has a reference or a number, of which a part is known.

Of names the words of all labels are kept in memory by whoever reads. That is only a hint: labels that were changed
since are found late. Whoever shows a person reads them anew.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from rapidfuzz import fuzz, process

from scheduler.courts import plain
from scheduler.db import Database

# Labels that are read in one look: some 40 ms.
TOGETHER = 5_000
RENEWED = timedelta(minutes=10)
# Of 100: below this two words are not the same one in another spelling.
ALIKE = 72
_STARTS = 90
_VARIANTS = 40


class Index:
    """The words of labels, each with the respondents that have it. `last`: the highest id that is in."""

    def __init__(self, since: datetime) -> None:
        self.since = since
        self.last = 0
        self.ids: dict[str, list[int]] = defaultdict(list)

    def read(self, db: Database) -> bool:
        """Take in the next labels; whether all are in now."""
        rows = db.gather("select id, label from respondent where id > ? order by id limit ?", self.last, TOGETHER)
        for row in rows:
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
        wanted = plain(text).split()[:6]
        if self._index is None or not wanted:
            return []
        scores: dict[int, list[float]] = {}
        for place, word in enumerate(wanted):
            for known, score in self._index.words_like(word).items():
                for respondent in self._index.ids[known]:
                    best = scores.setdefault(respondent, [0.0] * len(wanted))
                    best[place] = max(best[place], score)
        whole = [each for each, best in scores.items() if all(best)]
        order = whole or list(scores)
        return sorted(order, key=lambda each: (-sum(scores[each]), each))[:limit]


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
