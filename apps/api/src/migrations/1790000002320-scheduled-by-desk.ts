import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A house that wants somebody to stand beside a guest who moves later has it brought to the desk at its time. */
export class ScheduledByDesk1790000002320 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE scheduled_move ADD COLUMN by_desk boolean NOT NULL DEFAULT false`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE scheduled_move DROP COLUMN by_desk`);
  }
}
