import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when guests leave, by the clock of the house: what is told to a guest who waits for a room is reckoned from it. */
export class CheckOutTime1790000002350 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE property ADD COLUMN check_out_time time NOT NULL DEFAULT '11:00';
      GRANT UPDATE (check_out_time) ON property TO amends_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE property DROP COLUMN check_out_time`);
  }
}
