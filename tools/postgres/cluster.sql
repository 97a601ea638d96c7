-- The two accounts of Amends, and the extensions its tables need. Run as superuser in template1, so that every database
-- made later has the extensions. Running it again changes nothing but the passwords.
--
-- amends_owner owns the databases and runs migrations. amends_app is what the API connects as: it owns nothing and
-- cannot pass by row-level security. Both passwords come in as settings, so that no statement with a password in it
-- can end up in a log.

DO $$
DECLARE
  account record;
BEGIN
  FOR account IN
    SELECT * FROM (VALUES
      ('amends_owner', current_setting('amends.owner_password')),
      ('amends_app', current_setting('amends.app_password'))
    ) AS wanted (name, password)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = account.name) THEN
      EXECUTE format('CREATE ROLE %I', account.name);
    END IF;
    EXECUTE format(
      'ALTER ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L',
      account.name, account.password
    );
  END LOOP;
END
$$;

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
