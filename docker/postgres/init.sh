#!/usr/bin/env bash
# Runs once, when the database folder is empty: accounts and extensions from the same file that the embedded database
# uses, then the database itself. Passwords go in as settings of the connection, which no statement log shows.
set -euo pipefail

for name in AMENDS_OWNER_PASSWORD AMENDS_APP_PASSWORD; do
  if [[ ! ${!name:-} =~ ^[A-Za-z0-9_-]{8,}$ ]]; then
    echo "$name must be eight or more letters and digits: it becomes part of an address. See docker/example.env." >&2
    exit 1
  fi
done

run() {
  psql --set ON_ERROR_STOP=1 --no-psqlrc --quiet --username "$POSTGRES_USER" "$@"
}

PGOPTIONS="-c amends.owner_password=$AMENDS_OWNER_PASSWORD -c amends.app_password=$AMENDS_APP_PASSWORD" \
  run --dbname template1 --file /amends/cluster.sql

run --dbname postgres <<'SQL'
CREATE DATABASE amends OWNER amends_owner;
REVOKE ALL ON DATABASE amends FROM PUBLIC;
GRANT CONNECT ON DATABASE amends TO amends_app;
SQL
