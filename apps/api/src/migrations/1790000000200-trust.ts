import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Who comes in, and what is written about every act: staff, sessions and keys; audit, outbox and idempotency, which
 * are written in the transaction of the act itself.
 *
 * Sign-in happens before a property is known, so staff and sessions have none; the two functions that look behind the
 * property wall (`assignments_of`, `find_api_key`) answer for one person or one key only.
 */
export class Trust1790000000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE staff (
        id            uuid PRIMARY KEY,
        sign_in_name  text NOT NULL UNIQUE CHECK (sign_in_name = lower(sign_in_name)),
        name          text NOT NULL,
        language      text NOT NULL,
        password_hash text NOT NULL,
        disabled_at   timestamptz,
        created_at    timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE staff_session (
        token_hash   bytea PRIMARY KEY,
        staff_id     uuid NOT NULL REFERENCES staff (id),
        created_at   timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at   timestamptz NOT NULL,
        revoked_at   timestamptz
      );
      CREATE INDEX staff_session_by_staff ON staff_session (staff_id) WHERE revoked_at IS NULL;
      CREATE TABLE sign_in_failure (
        id         uuid PRIMARY KEY,
        account    text NOT NULL,
        address    text NOT NULL,
        failed_at  timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX sign_in_failure_by_account ON sign_in_failure (account, failed_at);
      CREATE INDEX sign_in_failure_by_address ON sign_in_failure (address, failed_at);
      GRANT SELECT ON staff TO amends_app;
      GRANT SELECT, INSERT, UPDATE ON staff_session TO amends_app;
      GRANT SELECT, INSERT, DELETE ON sign_in_failure TO amends_app;

      CREATE TABLE staff_assignment (
        property_id uuid NOT NULL REFERENCES property (id),
        staff_id    uuid NOT NULL REFERENCES staff (id),
        role        text NOT NULL,
        desk_id     uuid,
        PRIMARY KEY (property_id, staff_id),
        FOREIGN KEY (property_id, desk_id) REFERENCES desk (property_id, id)
      );
      CREATE INDEX staff_assignment_by_staff ON staff_assignment (staff_id);
      CREATE TABLE authority_limit (
        property_id        uuid NOT NULL REFERENCES property (id),
        role               text NOT NULL,
        per_case_minor     bigint CHECK (per_case_minor >= 0),
        PRIMARY KEY (property_id, role)
      );
      COMMENT ON COLUMN authority_limit.per_case_minor IS 'In the property''s currency; NULL is no limit. A role without a row may give nothing.';
      CREATE TABLE api_key (
        property_id  uuid NOT NULL REFERENCES property (id),
        id           uuid NOT NULL,
        name         text NOT NULL,
        prefix       text NOT NULL,
        last_four    text NOT NULL,
        key_hash     bytea NOT NULL UNIQUE,
        scopes       text[] NOT NULL,
        created_by   text NOT NULL,
        created_at   timestamptz NOT NULL DEFAULT now(),
        expires_at   timestamptz NOT NULL,
        revoked_at   timestamptz,
        last_used_at timestamptz,
        PRIMARY KEY (property_id, id)
      );
      CREATE TABLE access_token (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        api_key_id  uuid NOT NULL,
        token_hash  bytea NOT NULL UNIQUE,
        scopes      text[] NOT NULL,
        expires_at  timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, api_key_id) REFERENCES api_key (property_id, id)
      );
      CREATE INDEX access_token_by_key ON access_token (property_id, api_key_id, expires_at);
      ${tenantTable('access_token', 'append-only')}
      GRANT DELETE ON access_token TO amends_app;
      ${tenantTable('staff_assignment', 'append-only')}
      ${tenantTable('authority_limit', 'append-only')}
      ${tenantTable('api_key', 'read-write')}

      CREATE FUNCTION assignments_of(staff uuid)
        RETURNS TABLE (property_id uuid, code text, name text, role text, desk_id uuid, desk_code text, desk_name text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT a.property_id, p.code, p.name, a.role, d.id, d.code, d.name
          FROM staff_assignment a
          JOIN property p ON p.id = a.property_id
          LEFT JOIN desk d ON d.property_id = a.property_id AND d.id = a.desk_id
          WHERE a.staff_id = staff
          ORDER BY p.code $$;
      CREATE FUNCTION find_api_key(hash bytea)
        RETURNS TABLE (property_id uuid, code text, property_name text, id uuid, name text, scopes text[])
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT k.property_id, p.code, p.name, k.id, k.name, k.scopes
          FROM api_key k
          JOIN property p ON p.id = k.property_id
          WHERE k.key_hash = hash AND k.revoked_at IS NULL AND k.expires_at > now()
          UNION ALL
          SELECT k.property_id, p.code, p.name, k.id, k.name, t.scopes
          FROM access_token t
          JOIN api_key k ON k.property_id = t.property_id AND k.id = t.api_key_id
          JOIN property p ON p.id = k.property_id
          WHERE t.token_hash = hash AND t.expires_at > now() AND k.revoked_at IS NULL AND k.expires_at > now() $$;
      REVOKE ALL ON FUNCTION assignments_of, find_api_key FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION assignments_of, find_api_key TO amends_app;

      CREATE TABLE audit_entry (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        at             timestamptz NOT NULL DEFAULT clock_timestamp(),
        business_date  date NOT NULL,
        actor_kind     text NOT NULL CHECK (actor_kind IN ('staff', 'api-key', 'system')),
        actor_id       uuid NOT NULL,
        actor_name     text NOT NULL,
        desk_name      text,
        action         text NOT NULL,
        subject_kind   text NOT NULL,
        subject_id     uuid NOT NULL,
        change         jsonb NOT NULL,
        request_id     text NOT NULL,
        chain_id       uuid,
        chain_position integer,
        hash           bytea,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, chain_id, chain_position)
      );
      CREATE INDEX audit_entry_by_subject ON audit_entry (property_id, subject_id, id);

      CREATE FUNCTION audit_hash(previous bytea, entry audit_entry) RETURNS bytea LANGUAGE sql STABLE AS $$
        SELECT sha256(coalesce(previous, '\\x'::bytea) || convert_to(concat_ws('|', entry.property_id, entry.id,
          extract(epoch FROM entry.at), entry.business_date, entry.actor_kind, entry.actor_id, entry.action,
          entry.subject_kind, entry.subject_id, entry.change::text, entry.chain_id, entry.chain_position), 'UTF8')) $$;
      CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE
          last record;
        BEGIN
          SELECT chain_position, hash INTO last FROM audit_entry
            WHERE property_id = NEW.property_id AND chain_id = NEW.chain_id ORDER BY chain_position DESC LIMIT 1;
          NEW.chain_position := coalesce(last.chain_position, 0) + 1;
          NEW.hash := audit_hash(last.hash, NEW);
          RETURN NEW;
        END $$;
      CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry
        FOR EACH ROW WHEN (NEW.chain_id IS NOT NULL) EXECUTE FUNCTION chain_audit_entry();

      CREATE TABLE outbox_event (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        type          text NOT NULL,
        subject       text NOT NULL,
        data          jsonb NOT NULL,
        recorded_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
        dispatched_at timestamptz,
        PRIMARY KEY (property_id, id)
      );
      CREATE INDEX outbox_event_waiting ON outbox_event (recorded_at) WHERE dispatched_at IS NULL;
      CREATE INDEX outbox_event_recent ON outbox_event (property_id, recorded_at);

      CREATE TABLE idempotency_key (
        property_id  uuid NOT NULL REFERENCES property (id),
        actor_id     uuid NOT NULL,
        key          text NOT NULL,
        request_hash bytea NOT NULL,
        status       smallint NOT NULL,
        body         text NOT NULL,
        etag         text,
        created_at   timestamptz NOT NULL DEFAULT now(),
        expires_at   timestamptz NOT NULL,
        PRIMARY KEY (property_id, actor_id, key)
      );
      CREATE INDEX idempotency_key_expiry ON idempotency_key (expires_at);
      ${tenantTable('audit_entry', 'append-only')}
      ${tenantTable('outbox_event', 'append-only')}
      ${tenantTable('idempotency_key', 'append-only')}
      CREATE POLICY relay_reads ON outbox_event FOR SELECT USING (current_setting('amends.relay', true) = 'on');
      CREATE POLICY relay_marks ON outbox_event FOR UPDATE USING (current_setting('amends.relay', true) = 'on');
      GRANT UPDATE (dispatched_at) ON outbox_event TO amends_app;
      GRANT DELETE ON idempotency_key TO amends_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE idempotency_key, outbox_event, audit_entry CASCADE;
      DROP FUNCTION chain_audit_entry, assignments_of, find_api_key;
      DROP TABLE access_token, api_key, authority_limit, staff_assignment, sign_in_failure, staff_session, staff`);
  }
}
