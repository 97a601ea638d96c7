import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Guests who change rooms at once: two who swap, or several in a chain.
 *
 * Each of them has a move of their own, as if made alone; the chain is what they have in common, so that they are taken
 * back together. Whether it was is said by its moves.
 */
export class MoveChain1790000002240 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE move_chain (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        kind          text NOT NULL CHECK (kind IN ('swap', 'chain')),
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        moved_at      timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id)
      );
      ALTER TABLE room_move
        ADD COLUMN chain_id uuid,
        ADD FOREIGN KEY (property_id, chain_id) REFERENCES move_chain (property_id, id);
      CREATE INDEX room_move_by_chain ON room_move (property_id, chain_id, id) WHERE chain_id IS NOT NULL;
      ${tenantTable('move_chain', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX room_move_by_chain;
      ALTER TABLE room_move DROP COLUMN chain_id;
      DROP TABLE move_chain`);
  }
}
