"""The shortest config that is whole: an office that is on Telegram alone."""

from __future__ import annotations

TOKEN = "123456789:" + "A" * 35
WHOLE = f"""
[office]
name = "Office"
sender = "Reminders"
zone = "America/New_York"
[help_line]
name = "Office"
phone = "+1 202 555 0100"
[telegram]
enabled = true
token = "{TOKEN}"
"""
