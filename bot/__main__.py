"""`python -m bot` is `courtbell`, for a checkout."""

import sys

from bot.cli import main

sys.exit(main())
