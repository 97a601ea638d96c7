import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * A move can be taken back while nothing is built on it.
 *
 * It keeps what it has found and written, so that taking it back needs no guess: the two assignments and how
 * housekeeping had the two rooms. Moves stay as they are; what undoes one is a row of its own. Moves from before this do
 * not know what they had found, and cannot be taken back.
 */
export class MoveUndo1790000002110 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE room_move
        ADD COLUMN from_assignment_id uuid,
        ADD COLUMN to_assignment_id   uuid,
        ADD COLUMN from_status_before text,
        ADD COLUMN to_status_before   text,
        ADD CONSTRAINT move_knows_all_it_found CHECK (
          num_nonnulls(from_assignment_id, to_assignment_id, from_status_before, to_status_before) IN (0, 4));

      CREATE TABLE room_move_undo (
        property_id   uuid NOT NULL REFERENCES property (id),
        move_id       uuid NOT NULL,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        undone_at     timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, move_id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id)
      );
      CREATE INDEX room_move_by_from_room ON room_move (property_id, from_room_id, id);
      CREATE INDEX room_move_by_to_room ON room_move (property_id, to_room_id, id);
      ${tenantTable('room_move_undo', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX room_move_by_from_room, room_move_by_to_room;
      DROP TABLE room_move_undo;
      ALTER TABLE room_move
        DROP CONSTRAINT move_knows_all_it_found,
        DROP COLUMN to_status_before,
        DROP COLUMN from_status_before,
        DROP COLUMN to_assignment_id,
        DROP COLUMN from_assignment_id`);
  }
}
