import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What was shown of a bill is kept: the explanation as it stood, once for each content, and every time somebody saw it.
 *
 * A link opens one such explanation without a sign-in, for a while, until it is answered or taken back. Its token is
 * known to the guest alone: only a hash of it is here.
 */
export class ExplanationShown1790000001300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE property ADD COLUMN telephone text, ADD COLUMN postal_address text;
      COMMENT ON COLUMN property.telephone IS 'Of the front desk, as guests are told it.';

      CREATE TABLE bill_snapshot (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        folio_id      uuid NOT NULL,
        window_number smallint,
        posting_id    uuid,
        version       integer NOT NULL CHECK (version > 0),
        hash          bytea NOT NULL CHECK (length(hash) = 32),
        language      text NOT NULL,
        tree          jsonb NOT NULL,
        made_at       timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, folio_id, hash),
        UNIQUE (property_id, folio_id, version),
        FOREIGN KEY (property_id, folio_id) REFERENCES folio (property_id, id),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id)
      );
      COMMENT ON COLUMN bill_snapshot.hash IS 'SHA-256 of the tree as canonical JSON.';
      COMMENT ON COLUMN bill_snapshot.window_number IS 'Null: all windows the guest pays.';

      CREATE TABLE explanation_link (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        snapshot_id uuid NOT NULL,
        purpose     text NOT NULL CHECK (purpose IN ('guest', 'second-screen')),
        token_hash  bytea NOT NULL CHECK (length(token_hash) = 32),
        made_by     text NOT NULL,
        made_at     timestamptz NOT NULL,
        expires_at  timestamptz NOT NULL,
        revoked_at  timestamptz,
        opened_at   timestamptz,
        openings    integer NOT NULL DEFAULT 0,
        answered_at timestamptz,
        answer      text CHECK (answer IN ('understood', 'question')),
        question    text,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, token_hash),
        FOREIGN KEY (property_id, snapshot_id) REFERENCES bill_snapshot (property_id, id),
        CHECK (expires_at > made_at),
        CHECK ((answer IS NULL) = (answered_at IS NULL)),
        CHECK (question IS NULL OR answer = 'question')
      );
      CREATE INDEX explanation_link_by_snapshot ON explanation_link (property_id, snapshot_id);

      CREATE TABLE bill_showing (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        snapshot_id   uuid NOT NULL,
        how           text NOT NULL CHECK (how IN ('screen', 'print', 'pdf', 'link', 'second-screen')),
        link_id       uuid,
        shown_by      text NOT NULL,
        desk_name     text,
        shown_at      timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, snapshot_id) REFERENCES bill_snapshot (property_id, id),
        FOREIGN KEY (property_id, link_id) REFERENCES explanation_link (property_id, id)
      );
      CREATE INDEX bill_showing_by_snapshot ON bill_showing (property_id, snapshot_id, id);
      ${tenantTable('bill_snapshot', 'append-only')}
      ${tenantTable('bill_showing', 'append-only')}
      ${tenantTable('explanation_link', 'append-only')}
      GRANT UPDATE (revoked_at, opened_at, openings, answered_at, answer, question) ON explanation_link TO amends_app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE bill_showing, explanation_link, bill_snapshot;
      ALTER TABLE property DROP COLUMN postal_address, DROP COLUMN telephone`);
  }
}
