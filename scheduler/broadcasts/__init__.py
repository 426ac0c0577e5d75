"""Broadcasts: the same news to many. What is written (`record`, `texts`), for whom (`audience`), who lets it go and
when (`life`), how it gets into the outbox (`spread`), and what became of it (`report`)."""
