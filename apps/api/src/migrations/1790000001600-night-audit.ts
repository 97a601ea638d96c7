import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * The end of the night, once for each business date.
 *
 * `night_audit_stay` has one row for each stay that was looked after: its key is why a night is posted once, whoever
 * posts it and however often it is tried. A night audit is worked on by whoever holds the claim; one that a process
 * died with is free again when the claim runs out.
 *
 * The business date only ever moves by one day: the application cannot write another, whatever its code forgot.
 */
export class NightAudit1790000001600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE night_audit_setting (
        property_id        uuid PRIMARY KEY REFERENCES property (id),
        version            integer NOT NULL,
        posts_nights       text NOT NULL CHECK (posts_nights IN ('pms', 'amends')),
        room_code          text,
        due_out_in_house   text NOT NULL CHECK (due_out_in_house IN ('blocker', 'warning', 'off')),
        due_in_not_arrived text NOT NULL CHECK (due_in_not_arrived IN ('blocker', 'warning', 'off')),
        room_missing       text NOT NULL CHECK (room_missing IN ('blocker', 'warning', 'off')),
        room_out_of_order  text NOT NULL CHECK (room_out_of_order IN ('blocker', 'warning', 'off')),
        too_early          text NOT NULL CHECK (too_early IN ('blocker', 'warning', 'off')),
        FOREIGN KEY (property_id, room_code) REFERENCES transaction_code (property_id, code)
      );
      COMMENT ON TABLE night_audit_setting IS 'A house without a row has what the product gives: its PMS posts the nights.';

      CREATE TABLE night_audit (
        property_id     uuid NOT NULL REFERENCES property (id),
        id              uuid NOT NULL,
        business_date   date NOT NULL,
        state           text NOT NULL CHECK (state IN ('running', 'held', 'done')),
        posts_nights    text NOT NULL CHECK (posts_nights IN ('pms', 'amends')),
        attempt         integer NOT NULL DEFAULT 1,
        started_at      timestamptz NOT NULL,
        started_by_kind text NOT NULL CHECK (started_by_kind IN ('staff', 'api-key')),
        started_by_id   uuid NOT NULL,
        started_by      text NOT NULL,
        request_id      text NOT NULL,
        claimed_by      uuid,
        claimed_until   timestamptz,
        rolled_at       timestamptz,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, business_date),
        CHECK ((state = 'done') = (rolled_at IS NOT NULL)),
        CHECK ((claimed_by IS NULL) = (claimed_until IS NULL))
      );
      CREATE INDEX night_audit_running ON night_audit (claimed_until) WHERE state = 'running';
      COMMENT ON COLUMN night_audit.attempt IS 'Counts resumptions: a stay that was set aside is tried again once in each.';

      CREATE TABLE night_audit_stay (
        property_id      uuid NOT NULL REFERENCES property (id),
        business_date    date NOT NULL,
        stay_id          uuid NOT NULL,
        state            text NOT NULL CHECK (state IN ('posted', 'already-posted', 'set-aside')),
        attempt          integer NOT NULL,
        refusal          text,
        transaction_code text,
        at               timestamptz NOT NULL,
        PRIMARY KEY (property_id, business_date, stay_id),
        FOREIGN KEY (property_id, business_date) REFERENCES night_audit (property_id, business_date),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CHECK ((state = 'set-aside') = (refusal IS NOT NULL))
      );
      CREATE INDEX night_audit_stay_by_stay ON night_audit_stay (property_id, stay_id);

      CREATE TABLE night_audit_line (
        property_id   uuid NOT NULL REFERENCES property (id),
        posting_id    uuid NOT NULL,
        business_date date NOT NULL,
        stay_id       uuid NOT NULL,
        PRIMARY KEY (property_id, posting_id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, business_date, stay_id)
          REFERENCES night_audit_stay (property_id, business_date, stay_id)
      );
      CREATE INDEX night_audit_line_by_stay ON night_audit_line (property_id, business_date, stay_id);

      CREATE TABLE night_audit_reason (
        property_id   uuid NOT NULL REFERENCES property (id),
        business_date date NOT NULL,
        attempt       integer NOT NULL,
        finding       text NOT NULL,
        reason        text NOT NULL,
        given_by      text NOT NULL,
        PRIMARY KEY (property_id, business_date, attempt, finding),
        FOREIGN KEY (property_id, business_date) REFERENCES night_audit (property_id, business_date)
      );
      COMMENT ON TABLE night_audit_reason IS 'Why somebody let all warnings of one kind pass that night.';
      ${tenantTable('night_audit_setting', 'read-write')}
      ${tenantTable('night_audit', 'read-write')}
      ${tenantTable('night_audit_stay', 'read-write')}
      ${tenantTable('night_audit_line', 'append-only')}
      ${tenantTable('night_audit_reason', 'append-only')}

      CREATE FUNCTION night_audits_to_run() RETURNS TABLE (property_id uuid, business_date date)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT a.property_id, a.business_date FROM night_audit a
          WHERE a.state = 'running' AND (a.claimed_until IS NULL OR a.claimed_until <= clock_timestamp())
          ORDER BY a.started_at LIMIT 50 $$;
      REVOKE ALL ON FUNCTION night_audits_to_run FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION night_audits_to_run TO amends_app;
      COMMENT ON FUNCTION night_audits_to_run IS 'Of all hotels: a process takes over what another died with before it knows whose it is.';

      CREATE FUNCTION move_one_day_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF current_user = 'amends_app' AND NEW.business_date <> OLD.business_date + 1 THEN
            RAISE EXCEPTION 'The business date moves one day at a time.' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER property_business_date BEFORE UPDATE OF business_date ON property
        FOR EACH ROW EXECUTE FUNCTION move_one_day_at_a_time();`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER property_business_date ON property;
      DROP FUNCTION move_one_day_at_a_time, night_audits_to_run;
      DROP TABLE night_audit_reason, night_audit_line, night_audit_stay, night_audit, night_audit_setting`);
  }
}
