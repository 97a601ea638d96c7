import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Whom an invoice is made out to. It is written for a window of an open bill; the invoice takes it over when it is issued
 * and is never changed, whatever is written later. `payer_key` is whose it is in the house's eyes, a guest or a company's
 * name, so that the next bill of the same payer begins with it.
 */
export class InvoiceParty1790000002340 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE invoice_party (
        property_id   uuid NOT NULL REFERENCES property (id),
        folio_id      uuid NOT NULL,
        window_number smallint NOT NULL,
        version       integer NOT NULL CHECK (version > 0),
        payer_key     text NOT NULL,
        name          text NOT NULL CHECK (name <> ''),
        address_lines text[] NOT NULL CHECK (cardinality(address_lines) <= 4),
        country       char(2),
        tax_number    text,
        saved_at      timestamptz NOT NULL,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        PRIMARY KEY (property_id, folio_id, window_number),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        CONSTRAINT tax_number_goes_with_an_address
          CHECK (tax_number IS NULL OR (country IS NOT NULL AND cardinality(address_lines) > 0))
      );
      CREATE INDEX invoice_party_by_payer ON invoice_party (property_id, payer_key, saved_at);
      ${tenantTable('invoice_party', 'read-write')}

      ALTER TABLE invoice ADD COLUMN billed_name text, ADD COLUMN billed_lines text[], ADD COLUMN billed_country char(2),
        ADD COLUMN billed_tax_number text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE invoice DROP COLUMN billed_name, DROP COLUMN billed_lines, DROP COLUMN billed_country,
        DROP COLUMN billed_tax_number;
      DROP TABLE invoice_party`);
  }
}
