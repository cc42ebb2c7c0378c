#!/bin/sh
# A PostgreSQL server for tests: data and socket in a folder of its own, no TCP port. It lives as
# long as standard input is open, so it also dies with a test process that was killed with -9, and
# takes its folder with it. Words on standard input stop it at once ("stop") and start it ("start").
bin=$1
folder=$(mktemp -d "${TMPDIR:-/tmp}/ketenregie-postgres-XXXXXX") || exit 1
data=$folder/data

stop() {
  [ -f "$data/postmaster.pid" ] && "$bin/pg_ctl" -D "$data" -m immediate -w stop >/dev/null
}

start() {
  "$bin/pg_ctl" -D "$data" -l "$folder/log" -w \
    -o "-c listen_addresses='' -c unix_socket_directories='$folder'" start >/dev/null ||
    { cat "$folder/log" >&2; return 1; }
}

finish() {
  stop
  rm -rf "$folder"
}
trap finish EXIT
trap '' HUP INT PIPE

cd "$folder" || exit 1
"$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C --no-sync \
  --no-instructions >/dev/null || exit 1
start || exit 1
echo "$folder"
while read -r word; do
  "$word" && echo "$word"
done
