import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Guests of rooms that went out of use, given other rooms in one act.
 *
 * The act keeps which rooms and nights it was about, for a block may be changed or lifted afterwards; and what became of
 * each guest, also of those nobody found a room for. A guest in house has a move as well, which is taken back like any other.
 */
export class Reassignment1790000002310 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE reassignment (
        property_id     uuid NOT NULL REFERENCES property (id),
        id              uuid NOT NULL,
        block_id        uuid,
        room_ids        uuid[] NOT NULL CHECK (cardinality(room_ids) > 0),
        starts_on       date NOT NULL,
        ends_on         date CHECK (ends_on > starts_on),
        override_reason text,
        weights_version integer NOT NULL,
        actor_id        uuid NOT NULL,
        actor_name      text NOT NULL,
        made_at         timestamptz NOT NULL,
        business_date   date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, block_id) REFERENCES room_block (property_id, id)
      );
      CREATE TABLE reassignment_stay (
        property_id     uuid NOT NULL REFERENCES property (id),
        reassignment_id uuid NOT NULL,
        stay_id         uuid NOT NULL,
        outcome         text NOT NULL CHECK (outcome IN ('reassigned', 'moved', 'left')),
        in_house        boolean NOT NULL,
        from_room_id    uuid NOT NULL,
        to_room_id      uuid,
        starts_on       date NOT NULL,
        ends_on         date NOT NULL CHECK (ends_on > starts_on),
        move_id         uuid,
        left_reason     text CHECK (left_reason IN ('no-room', 'do-not-move', 'shares-room', 'several-rooms', 'price-unclear')),
        PRIMARY KEY (property_id, reassignment_id, stay_id),
        FOREIGN KEY (property_id, reassignment_id) REFERENCES reassignment (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, from_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, to_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id),
        CHECK ((outcome = 'left') = (to_room_id IS NULL) AND (outcome = 'left') = (left_reason IS NOT NULL)),
        CHECK ((outcome = 'moved') = (move_id IS NOT NULL))
      );
      CREATE INDEX reassignment_stay_by_stay ON reassignment_stay (property_id, stay_id);
      ${tenantTable('reassignment', 'append-only')}
      ${tenantTable('reassignment_stay', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE reassignment_stay; DROP TABLE reassignment`);
  }
}
