import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A guest who has not come can be given another room.
 *
 * Such a move leaves no room behind that somebody slept in, so it says nothing of what becomes of it: it says instead
 * that the guest had not come.
 */
export class ReAssignment1790000002300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE room_move
        ALTER COLUMN old_room_status DROP NOT NULL,
        ADD COLUMN before_arrival boolean NOT NULL DEFAULT false,
        ADD CHECK (NOT before_arrival OR old_room_status IS NULL);
      COMMENT ON COLUMN room_move.old_room_status IS 'NULL: the move left the room as it was.'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE room_move SET old_room_status = 'Dirty', before_arrival = false WHERE old_room_status IS NULL;
      ALTER TABLE room_move DROP COLUMN before_arrival, ALTER COLUMN old_room_status SET NOT NULL`);
  }
}
