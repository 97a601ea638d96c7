import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What the check of bills needs to know, and what becomes of its findings.
 *
 * A finding is computed from the bill whenever somebody looks; the row only remembers that it was told once, so that
 * the desk hears of it when the line arrives and not again. A dismissal is kept with its reason and can be taken back.
 * What somebody has agreed not to charge is recorded, because words in a booking are read with less certainty.
 */
export class BillCheck1790000001200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE transaction_code
        ADD COLUMN purpose text CHECK (purpose IN ('late-check-out', 'no-show', 'cancellation')),
        ADD CONSTRAINT transaction_code_purpose_of_room CHECK (purpose IS NULL OR line_group = 'room');
      COMMENT ON COLUMN transaction_code.purpose IS 'What a charge of the room is for when it is no night.';
      GRANT UPDATE (purpose) ON transaction_code TO amends_app;

      CREATE TABLE charge_waiver (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        stay_id        uuid NOT NULL,
        charge         text NOT NULL CHECK (charge IN ('late-check-out', 'no-show', 'cancellation', 'walked')),
        reason         text NOT NULL,
        actor_id       uuid NOT NULL,
        actor_name     text NOT NULL,
        at             timestamptz NOT NULL,
        business_date  date NOT NULL,
        withdrawn_at   timestamptz,
        withdrawn_by   text,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE UNIQUE INDEX charge_waived_once ON charge_waiver (property_id, stay_id, charge) WHERE withdrawn_at IS NULL;

      CREATE TABLE bill_finding (
        property_id    uuid NOT NULL REFERENCES property (id),
        stay_id        uuid NOT NULL,
        key            text NOT NULL,
        folio_id       uuid NOT NULL,
        rule           text NOT NULL,
        severity       text NOT NULL CHECK (severity IN ('high', 'medium', 'low')),
        at_stake_minor bigint NOT NULL,
        currency       char(3) NOT NULL,
        found_at       timestamptz NOT NULL,
        business_date  date NOT NULL,
        PRIMARY KEY (property_id, stay_id, key),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, folio_id) REFERENCES folio (property_id, id)
      );
      COMMENT ON TABLE bill_finding IS 'What the desk has been told of; whether it is still so is computed from the bill.';

      CREATE TABLE finding_dismissal (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        stay_id        uuid NOT NULL,
        finding_key    text NOT NULL,
        reason         text NOT NULL CHECK (reason IN ('right-as-it-is', 'agreed-with-guest', 'being-corrected', 'other')),
        note           text,
        actor_id       uuid NOT NULL,
        actor_name     text NOT NULL,
        at             timestamptz NOT NULL,
        business_date  date NOT NULL,
        withdrawn_at   timestamptz,
        withdrawn_by   text,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CHECK (reason <> 'other' OR note IS NOT NULL),
        CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
      );
      CREATE UNIQUE INDEX finding_dismissed_once ON finding_dismissal (property_id, stay_id, finding_key)
        WHERE withdrawn_at IS NULL;

      CREATE TABLE usual_price (
        property_id      uuid NOT NULL REFERENCES property (id),
        transaction_code text NOT NULL,
        currency         char(3) NOT NULL,
        low_minor        bigint NOT NULL,
        high_minor       bigint NOT NULL,
        lines            integer NOT NULL CHECK (lines > 0),
        as_of            date NOT NULL,
        PRIMARY KEY (property_id, transaction_code, currency),
        FOREIGN KEY (property_id, transaction_code) REFERENCES transaction_code (property_id, code),
        CHECK (low_minor <= high_minor)
      );
      COMMENT ON TABLE usual_price IS 'What one of a code costs here, from the lines of the last weeks; counted once a business date.';
      ${tenantTable('charge_waiver', 'read-write')}
      ${tenantTable('bill_finding', 'append-only')}
      ${tenantTable('finding_dismissal', 'read-write')}
      ${tenantTable('usual_price', 'read-write')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE usual_price, finding_dismissal, bill_finding, charge_waiver;
      ALTER TABLE transaction_code DROP CONSTRAINT transaction_code_purpose_of_room, DROP COLUMN purpose`);
  }
}
