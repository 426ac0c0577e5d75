-- In which languages people are written to, and who wrote lately: asked for on each board.
create index contact_language on contact (language);
create index contact_last_input on contact (last_input) where last_input is not null;
