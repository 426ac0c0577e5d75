#!/bin/sh
# base-backup.sh FOLDER ARCHIVE [KEEP]: a base backup of a PostgreSQL server into FOLDER, checked before it gets its name.
# The newest KEEP (7) stay; in ARCHIVE stays the log since the oldest of them, so that each moment since can be gone back to.
# As an account of the server that may replicate, such as postgres. PGHOST and the like say where it is.
set -eu
folder=${1:?where the backups go} archive=${2:?where archive_command puts the log} keep=${3:-7}
umask 077
name=base-$(date -u +%Y%m%dT%H%M%SZ)
part=$folder/.$name.part
trap 'rm -rf "$part"' EXIT

pg_basebackup --pgdata "$part" --checkpoint fast --wal-method stream
pg_verifybackup --quiet "$part"
mv "$part" "$folder/$name"

# The names hold their moment: sorted, the oldest come first.
ls -1d "$folder"/base-* | head -n "-$keep" | while read -r old; do rm -rf "$old"; done
# Each backup leaves its mark in the archive: what stands before that of the oldest one that is kept is of no use.
first=$(ls -1 "$archive" | grep '\.backup$' | tail -n "$keep" | head -n 1)
[ -z "$first" ] || pg_archivecleanup "$archive" "$first"
echo "$folder/$name"
