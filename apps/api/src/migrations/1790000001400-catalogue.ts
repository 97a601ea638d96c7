import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The catalogue of a hotel becomes something it sets itself.
 *
 * A rule of tax nobody was charged under may be removed; a line that names it forbids that, by its foreign key. The
 * index finds such lines, and the last day a rule was needed for.
 */
export class Catalogue1790000001400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      GRANT DELETE ON tax_rule TO amends_app;
      CREATE INDEX posting_by_tax_rule ON posting (property_id, tax_rule_id, service_date) WHERE tax_rule_id IS NOT NULL;

      CREATE INDEX journal_row_by_day ON journal_row (property_id, business_date)
        INCLUDE (debit_account, credit_account, amount_minor, currency);
      CREATE INDEX posting_by_day ON posting (property_id, business_date) INCLUDE (amount_minor, currency);
      COMMENT ON INDEX journal_row_by_day IS 'The trial balance reads nothing else.';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX posting_by_day, journal_row_by_day, posting_by_tax_rule;
      REVOKE DELETE ON tax_rule FROM amends_app`);
  }
}
