"""What Courtbell costs, measured beside its peer or its ceiling in the same run. `python -m bench NAME --json`."""
