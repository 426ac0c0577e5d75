#!/bin/sh
# Run once, when the database of compose.yaml is made: an account that owns its own database, and nothing else.
set -eu
psql --quiet --set ON_ERROR_STOP=1 --username postgres --set password="$(cat /run/secrets/database_password)" <<'SQL'
create role courtbell login password :'password';
create database courtbell owner courtbell;
revoke all on database courtbell from public;
SQL
