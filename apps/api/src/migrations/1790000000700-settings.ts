import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an administrator sets: people, desks and the house's own settings become rows that change, each with a version.
 *
 * A person is global and works in properties by assignments, so leaving a hotel ends the assignment and not the person.
 * `setup_hash` is a one-time code that stands in for a password until one is chosen; it opens no session by itself.
 */
export class Settings1790000000700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE property
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN idle_lock_minutes smallint NOT NULL DEFAULT 3 CHECK (idle_lock_minutes BETWEEN 1 AND 60),
        ADD COLUMN quiet_from time NOT NULL DEFAULT '22:00',
        ADD COLUMN quiet_until time NOT NULL DEFAULT '07:00',
        ADD COLUMN default_theme text NOT NULL DEFAULT 'auto' CHECK (default_theme IN ('auto', 'light', 'dark')),
        ADD COLUMN default_density text NOT NULL DEFAULT 'normal'
          CHECK (default_density IN ('compact', 'normal', 'touch'));
      GRANT UPDATE (version, languages, idle_lock_minutes, quiet_from, quiet_until, default_theme, default_density)
        ON property TO amends_app;

      ALTER TABLE desk
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN deactivated_at timestamptz;
      GRANT UPDATE (name, kind, version, deactivated_at) ON desk TO amends_app;

      ALTER TABLE staff
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN setup_hash bytea,
        ADD COLUMN setup_expires_at timestamptz,
        ALTER COLUMN password_hash DROP NOT NULL,
        ADD CHECK ((setup_hash IS NULL) = (setup_expires_at IS NULL));
      COMMENT ON COLUMN staff.password_hash IS 'NULL until one is chosen with a one-time code.';
      GRANT INSERT, UPDATE (name, language, password_hash, setup_hash, setup_expires_at, version) ON staff TO amends_app;

      ALTER TABLE staff_assignment
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN deactivated_at timestamptz;
      GRANT UPDATE (role, desk_id, version, deactivated_at) ON staff_assignment TO amends_app;

      CREATE OR REPLACE FUNCTION assignments_of(staff uuid)
        RETURNS TABLE (property_id uuid, code text, name text, role text, desk_id uuid, desk_code text, desk_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT a.property_id, p.code, p.name, a.role, d.id, d.code, d.name
          FROM staff_assignment a
          JOIN property p ON p.id = a.property_id
          LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id
          WHERE a.staff_id = staff AND a.deactivated_at IS NULL
          ORDER BY p.code $$;

      CREATE INDEX audit_entry_by_actor ON audit_entry (property_id, actor_id, id);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX audit_entry_by_actor;
      CREATE OR REPLACE FUNCTION assignments_of(staff uuid)
        RETURNS TABLE (property_id uuid, code text, name text, role text, desk_id uuid, desk_code text, desk_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT a.property_id, p.code, p.name, a.role, d.id, d.code, d.name
          FROM staff_assignment a
          JOIN property p ON p.id = a.property_id
          LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id
          WHERE a.staff_id = staff
          ORDER BY p.code $$;
      REVOKE UPDATE (role, desk_id, version, deactivated_at) ON staff_assignment FROM amends_app;
      ALTER TABLE staff_assignment DROP COLUMN version, DROP COLUMN deactivated_at;
      REVOKE INSERT, UPDATE (name, language, password_hash, setup_hash, setup_expires_at, version) ON staff FROM amends_app;
      UPDATE staff SET password_hash = 'none' WHERE password_hash IS NULL;
      ALTER TABLE staff
        DROP COLUMN version, DROP COLUMN setup_hash, DROP COLUMN setup_expires_at,
        ALTER COLUMN password_hash SET NOT NULL;
      REVOKE UPDATE (name, kind, version, deactivated_at) ON desk FROM amends_app;
      ALTER TABLE desk DROP COLUMN version, DROP COLUMN deactivated_at;
      ALTER TABLE property
        DROP COLUMN version, DROP COLUMN idle_lock_minutes, DROP COLUMN quiet_from, DROP COLUMN quiet_until,
        DROP COLUMN default_theme, DROP COLUMN default_density;
      REVOKE UPDATE (languages) ON property FROM amends_app;`);
  }
}
