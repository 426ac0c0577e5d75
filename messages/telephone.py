"""Telephone numbers as people read and dial them. What is stored and sent to is E.164."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneNumberFormat

_NORTH_AMERICA = 1


@lru_cache(maxsize=4096)
def country_of(number: str) -> str:
    """The ISO code of the country, or territory, that an E.164 number belongs to; empty when it belongs to none."""
    try:
        found = phonenumbers.region_code_for_number(phonenumbers.parse(number, None))
    except phonenumbers.NumberParseException:
        return ""
    return found if found and found.isalpha() else ""


@lru_cache(maxsize=4096)
def say_phone(number: str) -> str:
    """A number with its country code as it is dialled in the US: 202-555-0100, and "+52 55 1234 5678" from abroad.

    Dashes, as on the court's own line: brackets would stand inside those of the hours. What is no number stays.
    """
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return number
    if parsed.country_code != _NORTH_AMERICA:
        return phonenumbers.format_number(parsed, PhoneNumberFormat.INTERNATIONAL)
    digits = phonenumbers.national_significant_number(parsed)
    return f"{digits[:3]}-{digits[3:6]}-{digits[6:]}" if len(digits) == 10 else number
