"""The schema, step by step: numbered SQL files, forward only, never edited after a release.

They are written in the dialect that both engines share; each engine gives them its own integer types.
Instants are BIGINT Unix milliseconds, wall times ISO text, booleans 0/1, JSON is text.
"""
