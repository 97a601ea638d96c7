import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * A room promised for a moment while a guest at the desk makes up their mind.
 *
 * A hold is over when somebody ends it or when its time is up by the clock of the database; the second needs no write,
 * so `ended_at` of such a row is filled in by whoever holds the room or for the stay next. Two live holds of one room
 * are impossible because a hold is taken under the lock of the room; the unique indexes say it a second time.
 */
export class RoomHold1790000002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE room_hold (
        property_id     uuid NOT NULL REFERENCES property (id),
        id              uuid NOT NULL,
        room_id         uuid NOT NULL,
        stay_id         uuid NOT NULL,
        starts_on       date NOT NULL,
        ends_on         date NOT NULL,
        actor_id        uuid NOT NULL,
        actor_name      text NOT NULL,
        desk_id         uuid,
        desk_name       text,
        override_reason text,
        held_at         timestamptz NOT NULL,
        expires_at      timestamptz NOT NULL,
        ended_at        timestamptz,
        ended           text CHECK (ended IN ('released', 'expired', 'replaced', 'overridden', 'moved')),
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, desk_id) REFERENCES desk (property_id, id),
        CHECK (ends_on > starts_on),
        CHECK (expires_at > held_at),
        CHECK ((ended_at IS NULL) = (ended IS NULL))
      );
      COMMENT ON COLUMN room_hold.override_reason IS 'Why it was taken over from a colleague of the same desk.';
      CREATE UNIQUE INDEX room_hold_one_a_room ON room_hold (property_id, room_id) WHERE ended_at IS NULL;
      CREATE UNIQUE INDEX room_hold_one_a_stay ON room_hold (property_id, stay_id) WHERE ended_at IS NULL;
      ${tenantTable('room_hold', 'read-write')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE room_hold`);
  }
}
