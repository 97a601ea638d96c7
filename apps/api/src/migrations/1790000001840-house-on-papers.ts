import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who issued a paper. A house may be renamed, move or change hands; its invoices and credit notes go on saying what they
 * said when they were issued. Papers of before have no such columns filled and are read with the house as it is.
 */
export class HouseOnPapers1790000001840 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE property ADD COLUMN tax_number text;
      GRANT UPDATE (name, postal_address, telephone, tax_number) ON property TO amends_app;
      ALTER TABLE invoice ADD COLUMN house_name text, ADD COLUMN house_address text, ADD COLUMN house_telephone text,
        ADD COLUMN house_tax_number text;
      ALTER TABLE credit_note ADD COLUMN house_name text, ADD COLUMN house_address text, ADD COLUMN house_telephone text,
        ADD COLUMN house_tax_number text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE credit_note DROP COLUMN house_name, DROP COLUMN house_address, DROP COLUMN house_telephone,
        DROP COLUMN house_tax_number;
      ALTER TABLE invoice DROP COLUMN house_name, DROP COLUMN house_address, DROP COLUMN house_telephone,
        DROP COLUMN house_tax_number;
      REVOKE UPDATE (name, postal_address, telephone) ON property FROM amends_app;
      ALTER TABLE property DROP COLUMN tax_number`);
  }
}
