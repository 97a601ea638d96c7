import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What the journal of a day that is over comes to, so that a trial balance reads the days since and not the life of the
 * hotel. A day that is counted has a row in `closed_day`; its sums go with it. A line that arrives late for a day takes
 * that row away in its own transaction, and the day is read from the journal until it is counted anew.
 */
export class ClosedDays1790000002345 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE closed_day (
        property_id   uuid NOT NULL REFERENCES property (id),
        business_date date NOT NULL,
        counted_at    timestamptz NOT NULL,
        PRIMARY KEY (property_id, business_date)
      );
      CREATE TABLE closed_day_sum (
        property_id    uuid NOT NULL,
        business_date  date NOT NULL,
        currency       char(3) NOT NULL,
        debit_account  text,
        credit_account text,
        amount_minor   bigint NOT NULL,
        UNIQUE NULLS NOT DISTINCT (property_id, business_date, currency, debit_account, credit_account),
        FOREIGN KEY (property_id, business_date) REFERENCES closed_day (property_id, business_date) ON DELETE CASCADE,
        CHECK ((debit_account IS NULL) = (credit_account IS NULL))
      );
      COMMENT ON TABLE closed_day_sum IS 'A pair of accounts of the journal; without accounts, the lines of the bills.';
      ${tenantTable('closed_day', 'append-only')}
      ${tenantTable('closed_day_sum', 'append-only')}
      GRANT DELETE ON closed_day TO amends_app;
      COMMENT ON INDEX journal_row_by_day IS 'The trial balance reads days that are not counted from it.'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE closed_day_sum, closed_day;
      COMMENT ON INDEX journal_row_by_day IS 'The trial balance reads nothing else.'`);
  }
}
