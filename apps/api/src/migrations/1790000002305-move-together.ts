import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guests who share a room move into another one together.
 *
 * Each has a move of their own, as in a swap; what they have in common is of a kind of its own, so that taking back one
 * of the moves takes back all of them.
 */
export class MoveTogether1790000002305 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE move_chain DROP CONSTRAINT move_chain_kind_check;
      ALTER TABLE move_chain ADD CONSTRAINT move_chain_kind_check CHECK (kind IN ('swap', 'chain', 'together'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE move_chain SET kind = 'chain' WHERE kind = 'together';
      ALTER TABLE move_chain DROP CONSTRAINT move_chain_kind_check;
      ALTER TABLE move_chain ADD CONSTRAINT move_chain_kind_check CHECK (kind IN ('swap', 'chain'))`);
  }
}
