"""The words, and how they leave. No database and no conversation here."""
