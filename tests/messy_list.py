"""A list as an office has it, in a program's own columns and encoding, with a row that cannot be read."""

from __future__ import annotations

import re

from tests.consoling import Seen, Visitor

HEAD = "Expediente;Apodo;Fecha;Hora;Corte;Tipo;Celular;Consentimiento;Fecha de consentimiento;Cómo consintió"
ROSA = "C-1;Rosa;15/12/2026;8:30 AM;DEN;master;202 555 0131;sí;01/11/2026;en persona"
WEI = "C-2;Wei;16/12/2026;1:00 PM;DEN;individual;202 555 0132;sí;01/11/2026;en persona"
BAD = "C-3;Minh;mañana;8:30 AM;DEN;master;202 555 0133;sí;01/11/2026;en persona"
LIST = "\n".join((HEAD, ROSA, WEI, BAD)).encode("cp1252")


def fields(seen: Seen) -> dict[str, str]:
    """The stamp of what a page shows, as its forms carry it."""
    return dict(re.findall(r'<input type="hidden" name="(compared|chosen|stamp)" value="(\d+)">', seen.text))


async def stored_as_seen(carol: Visitor, rows: Seen) -> Seen:
    """What storing it would do is looked at, and done."""
    sure = await carol.get(f"{rows.path}?sure=apply")
    assert "To be stored" in sure.words
    return await carol.post(f"{rows.path}/apply", **fields(sure))
