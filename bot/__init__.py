"""People come in: respondents, families, staff, and providers calling back."""
