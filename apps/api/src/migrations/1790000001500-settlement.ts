import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * The end of a bill: closing it, its invoice, credit notes, and money that goes back.
 *
 * Numbers come from `document_counter`, a row raised in the transaction that uses the number: whoever rolls back gives
 * it back, so that there is no gap and no double. A closed window takes no line but those a settlement posts, and the
 * database itself refuses the rest. `payment_ceiling` is the second guard of "never more back than was paid".
 */
export class Settlement1790000001500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE folio_window ADD COLUMN closed_at timestamptz;
      COMMENT ON COLUMN folio_window.closed_at IS 'From then on its lines are those of an invoice; it never opens again.';

      CREATE FUNCTION refuse_line_on_closed_window() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF coalesce(current_setting('amends.settling', true), '') <> 'on' AND EXISTS (
            SELECT 1 FROM fresh n JOIN folio_window w ON w.property_id = n.property_id AND w.folio_id = n.folio_id
              AND w.number = n.window_number
            WHERE w.closed_at IS NOT NULL
          ) THEN
            RAISE EXCEPTION 'The window of the bill is closed.' USING ERRCODE = 'check_violation',
              CONSTRAINT = 'closed_window_takes_no_line', TABLE = 'posting';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER closed_window_takes_no_line AFTER INSERT ON posting REFERENCING NEW TABLE AS fresh
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_line_on_closed_window();

      CREATE TABLE document_counter (
        property_id uuid NOT NULL REFERENCES property (id),
        series      text NOT NULL CHECK (series IN ('invoice', 'credit-note', 'voucher')),
        year        smallint NOT NULL,
        last        integer NOT NULL CHECK (last > 0),
        PRIMARY KEY (property_id, series, year)
      );

      CREATE TABLE invoice (
        property_id       uuid NOT NULL REFERENCES property (id),
        id                uuid NOT NULL,
        folio_id          uuid NOT NULL,
        window_number     smallint NOT NULL,
        year              smallint NOT NULL,
        sequence          integer NOT NULL CHECK (sequence > 0),
        number            text NOT NULL,
        payer_kind        text NOT NULL CHECK (payer_kind IN ('guest', 'company', 'agency', 'airline')),
        payer_name        text NOT NULL,
        currency          char(3) NOT NULL,
        total_minor       bigint NOT NULL,
        tax_minor         bigint NOT NULL,
        settled_by        text NOT NULL CHECK (settled_by IN ('paid', 'debtor')),
        debtor_posting_id uuid,
        business_date     date NOT NULL,
        issued_at         timestamptz NOT NULL,
        actor_id          uuid NOT NULL,
        issued_by         text NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, year, sequence),
        UNIQUE (property_id, number),
        UNIQUE (property_id, folio_id, window_number),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        FOREIGN KEY (property_id, debtor_posting_id) REFERENCES posting (property_id, id),
        CHECK ((settled_by = 'debtor') = (debtor_posting_id IS NOT NULL))
      );

      CREATE TABLE invoice_line (
        property_id uuid NOT NULL REFERENCES property (id),
        posting_id  uuid NOT NULL,
        invoice_id  uuid NOT NULL,
        PRIMARY KEY (property_id, posting_id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, invoice_id) REFERENCES invoice (property_id, id)
      );
      CREATE INDEX invoice_line_by_invoice ON invoice_line (property_id, invoice_id);

      CREATE TABLE credit_note (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        invoice_id    uuid NOT NULL,
        year          smallint NOT NULL,
        sequence      integer NOT NULL CHECK (sequence > 0),
        number        text NOT NULL,
        currency      char(3) NOT NULL,
        total_minor   bigint NOT NULL CHECK (total_minor > 0),
        tax_minor     bigint NOT NULL CHECK (tax_minor >= 0),
        reason        text NOT NULL,
        note          text,
        business_date date NOT NULL,
        issued_at     timestamptz NOT NULL,
        actor_id      uuid NOT NULL,
        issued_by     text NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, year, sequence),
        UNIQUE (property_id, number),
        FOREIGN KEY (property_id, invoice_id) REFERENCES invoice (property_id, id)
      );
      CREATE INDEX credit_note_by_invoice ON credit_note (property_id, invoice_id, id);

      CREATE TABLE credit_note_line (
        property_id       uuid NOT NULL REFERENCES property (id),
        credit_note_id    uuid NOT NULL,
        posting_id        uuid NOT NULL,
        credit_posting_id uuid NOT NULL,
        PRIMARY KEY (property_id, credit_note_id, posting_id),
        FOREIGN KEY (property_id, credit_note_id) REFERENCES credit_note (property_id, id),
        FOREIGN KEY (property_id, posting_id) REFERENCES invoice_line (property_id, posting_id),
        FOREIGN KEY (property_id, credit_posting_id) REFERENCES posting (property_id, id)
      );

      CREATE TABLE settlement_act (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        folio_id       uuid NOT NULL,
        window_number  smallint NOT NULL,
        act            text NOT NULL
          CHECK (act IN ('payment', 'deposit', 'paid-out', 'refund', 'leave', 'other-window', 'voucher')),
        amount_minor   bigint NOT NULL CHECK (amount_minor > 0),
        currency       char(3) NOT NULL,
        to_window      smallint,
        voucher_number text,
        reason         text,
        reference      text,
        business_date  date NOT NULL,
        at             timestamptz NOT NULL,
        actor_id       uuid NOT NULL,
        actor_name     text NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, voucher_number),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        FOREIGN KEY (property_id, folio_id, to_window) REFERENCES folio_window (property_id, folio_id, number),
        CHECK ((act = 'voucher') = (voucher_number IS NOT NULL)),
        CHECK ((act = 'other-window') = (to_window IS NOT NULL))
      );
      CREATE INDEX settlement_act_by_folio ON settlement_act (property_id, folio_id, id);

      CREATE TABLE payment_ceiling (
        property_id    uuid NOT NULL REFERENCES property (id),
        posting_id     uuid NOT NULL,
        paid_minor     bigint NOT NULL CHECK (paid_minor > 0),
        returned_minor bigint NOT NULL CHECK (returned_minor >= 0),
        PRIMARY KEY (property_id, posting_id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        CONSTRAINT never_more_back_than_was_paid CHECK (returned_minor <= paid_minor)
      );
      ${tenantTable('document_counter', 'read-write')}
      ${tenantTable('invoice', 'append-only')}
      ${tenantTable('invoice_line', 'append-only')}
      ${tenantTable('credit_note', 'append-only')}
      ${tenantTable('credit_note_line', 'append-only')}
      ${tenantTable('settlement_act', 'append-only')}
      ${tenantTable('payment_ceiling', 'read-write')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE payment_ceiling, settlement_act, credit_note_line, credit_note, invoice_line, invoice, document_counter;
      DROP TRIGGER closed_window_takes_no_line ON posting;
      DROP FUNCTION refuse_line_on_closed_window();
      ALTER TABLE folio_window DROP COLUMN closed_at`);
  }
}
