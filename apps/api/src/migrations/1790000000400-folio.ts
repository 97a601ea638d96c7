import type { MigrationInterface, QueryRunner } from 'typeorm';
import { externalIdTable, tenantTable } from './tenant-table';

/**
 * The bill: an append-only ledger.
 *
 * Behind every line stand journal rows, each one positive amount from a credit to a debit account, so that nothing
 * unbalanced can be written. `line_ceiling` is the second guard of "a line's credits never exceed the line": a CHECK
 * that holds whatever the code forgot.
 */
export class Folio1790000000400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE folio (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        version     integer NOT NULL DEFAULT 1,
        stay_id     uuid NOT NULL,
        number      text NOT NULL,
        currency    char(3) NOT NULL,
        status      text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, id, currency),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id)
      );
      CREATE INDEX folio_by_stay ON folio (property_id, stay_id);

      CREATE TABLE folio_window (
        property_id uuid NOT NULL REFERENCES property (id),
        folio_id    uuid NOT NULL,
        number      smallint NOT NULL CHECK (number BETWEEN 1 AND 8),
        payer_kind  text NOT NULL CHECK (payer_kind IN ('guest', 'company', 'agency', 'airline')),
        payer_name  text NOT NULL,
        PRIMARY KEY (property_id, folio_id, number),
        FOREIGN KEY (property_id, folio_id) REFERENCES folio (property_id, id)
      );

      CREATE TABLE posting (
        property_id        uuid NOT NULL REFERENCES property (id),
        id                 uuid NOT NULL,
        folio_id           uuid NOT NULL,
        window_number      smallint NOT NULL,
        kind               text NOT NULL
          CHECK (kind IN ('charge', 'tax', 'payment', 'credit', 'correction', 'transfer', 'paid-out')),
        transaction_code   text NOT NULL,
        description        text NOT NULL,
        amount_minor       bigint NOT NULL,
        tax_included_minor bigint NOT NULL,
        currency           char(3) NOT NULL,
        quantity           integer NOT NULL CHECK (quantity > 0),
        unit_price_minor   bigint NOT NULL,
        tax_rule_id        uuid,
        service_date       date NOT NULL,
        business_date      date NOT NULL,
        posted_at          timestamptz NOT NULL,
        posted_by          text NOT NULL,
        source             text NOT NULL CHECK (source IN ('pms', 'point-of-sale', 'minibar', 'desk', 'night-audit')),
        reference          text,
        room_id            uuid,
        room_number        text,
        generated_from     uuid,
        corrects_id        uuid,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, folio_id, currency) REFERENCES folio (property_id, id, currency),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        FOREIGN KEY (property_id, transaction_code) REFERENCES transaction_code (property_id, code),
        FOREIGN KEY (property_id, tax_rule_id) REFERENCES tax_rule (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, generated_from) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, corrects_id) REFERENCES posting (property_id, id),
        CHECK (amount_minor = quantity * unit_price_minor),
        CHECK (abs(tax_included_minor) <= abs(amount_minor) AND tax_included_minor::numeric * amount_minor >= 0),
        CHECK (kind <> 'credit' OR (corrects_id IS NOT NULL AND amount_minor < 0))
      );
      CREATE INDEX posting_by_folio ON posting (property_id, folio_id, business_date, id);
      CREATE INDEX posting_by_corrected ON posting (property_id, corrects_id) WHERE corrects_id IS NOT NULL;
      CREATE INDEX posting_by_base ON posting (property_id, generated_from) WHERE generated_from IS NOT NULL;

      CREATE TABLE journal_row (
        property_id    uuid NOT NULL REFERENCES property (id),
        posting_id     uuid NOT NULL,
        part           smallint NOT NULL CHECK (part IN (1, 2)),
        debit_account  text NOT NULL,
        credit_account text NOT NULL,
        amount_minor   bigint NOT NULL CHECK (amount_minor > 0),
        currency       char(3) NOT NULL,
        business_date  date NOT NULL,
        PRIMARY KEY (property_id, posting_id, part),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        CHECK (debit_account <> credit_account)
      );

      CREATE TABLE line_ceiling (
        property_id        uuid NOT NULL REFERENCES property (id),
        posting_id         uuid NOT NULL,
        line_minor         bigint NOT NULL CHECK (line_minor > 0),
        credited_minor     bigint NOT NULL CHECK (credited_minor >= 0),
        credited_tax_minor bigint NOT NULL CHECK (credited_tax_minor >= 0),
        PRIMARY KEY (property_id, posting_id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        CONSTRAINT credits_never_exceed_the_line CHECK (credited_minor <= line_minor)
      );
      ${tenantTable('folio', 'read-write')}
      ${tenantTable('folio_window', 'read-write')}
      ${tenantTable('posting', 'append-only')}
      ${tenantTable('journal_row', 'append-only')}
      ${tenantTable('line_ceiling', 'read-write')}
      ${externalIdTable('folio')}
      ${externalIdTable('posting')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE posting_external_id, folio_external_id;
      DROP TABLE line_ceiling, journal_row, posting, folio_window, folio`);
  }
}
