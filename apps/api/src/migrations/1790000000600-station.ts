import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The shared desk PC: a browser that is known as a station, the people who typed their password there, and their PINs.
 *
 * Like sign-in itself these have no property. A membership remembers which password it rests on (`password_mark`), so
 * that a changed password ends it everywhere without anybody having to think of it. What somebody does to their own PIN
 * is written into the audit of every hotel they work for, in the same statement.
 */
export class Station1790000000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE staff_pin (
        staff_id    uuid PRIMARY KEY REFERENCES staff (id),
        pin_hash    text NOT NULL,
        set_at      timestamptz NOT NULL DEFAULT now(),
        wrong_tries smallint NOT NULL DEFAULT 0 CHECK (wrong_tries BETWEEN 0 AND 5)
      );
      COMMENT ON COLUMN staff_pin.wrong_tries IS 'Since the last password; at 5 the PIN opens nothing.';
      CREATE TABLE station (
        id         uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        renewed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX station_by_renewal ON station (renewed_at);
      CREATE TABLE station_member (
        station_id    uuid NOT NULL REFERENCES station (id) ON DELETE CASCADE,
        staff_id      uuid NOT NULL REFERENCES staff (id),
        password_at   timestamptz NOT NULL DEFAULT now(),
        password_mark bytea NOT NULL,
        PRIMARY KEY (station_id, staff_id)
      );
      CREATE INDEX station_member_by_staff ON station_member (staff_id);
      ALTER TABLE staff_session ADD COLUMN locked_at timestamptz;
      GRANT SELECT, INSERT, UPDATE, DELETE ON staff_pin, station, station_member TO amends_app;

      CREATE FUNCTION password_mark(password_hash text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(convert_to(password_hash, 'UTF8')) $$;
      CREATE FUNCTION audit_own_act(staff_id uuid, action text, request_id text, ids uuid[]) RETURNS bigint
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
          WITH written AS (
            INSERT INTO audit_entry (property_id, id, business_date, actor_kind, actor_id, actor_name, desk_name, action,
              subject_kind, subject_id, change, request_id)
            SELECT a.property_id, coalesce(ids[a.n], gen_random_uuid()), p.business_date, 'staff', s.id, s.name,
              a.desk_name, audit_own_act.action, 'staff', s.id, '{}'::jsonb, audit_own_act.request_id
            FROM staff s
            CROSS JOIN LATERAL (SELECT *, row_number() OVER () AS n FROM assignments_of(s.id)) a
            JOIN property p ON p.id = a.property_id
            WHERE s.id = audit_own_act.staff_id
            RETURNING 1
          )
          SELECT count(*) FROM written $$;
      REVOKE ALL ON FUNCTION audit_own_act FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION audit_own_act TO amends_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION audit_own_act, password_mark;
      ALTER TABLE staff_session DROP COLUMN locked_at;
      DROP TABLE station_member, station, staff_pin`);
  }
}
