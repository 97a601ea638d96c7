import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What is done about the keys of a guest who moved: the new one is made first, then the old ones are killed.
 *
 * The database itself lets no old key die before the new one is made, unless the guest still holds one of the room. A
 * guest has one handover at a time: where they move on, or back, the next one takes over what was still open.
 */
export class KeyHandover1790000002330 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE key_handover (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        stay_id       uuid NOT NULL,
        move_id       uuid NOT NULL,
        undoes        boolean NOT NULL,
        make_room_id  uuid,
        kill_room_ids uuid[] NOT NULL CHECK (cardinality(kill_room_ids) > 0),
        made_at       timestamptz,
        made_by_id    uuid,
        made_by       text,
        dead_at       timestamptz,
        dead_by_id    uuid,
        dead_by       text,
        failed_step   text CHECK (failed_step IN ('new-key', 'old-key')),
        failed_reason text CHECK (failed_reason IN ('encoder-down', 'no-blank-key', 'lock-refuses', 'guest-not-there', 'other')),
        failed_note   text,
        failed_by     text,
        failed_at     timestamptz,
        task_id       uuid,
        replaced_at   timestamptz,
        opened_at     timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, move_id, undoes),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id),
        FOREIGN KEY (property_id, make_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, task_id) REFERENCES task (property_id, id),
        CONSTRAINT key_made_by_somebody CHECK (num_nonnulls(made_at, made_by_id, made_by) IN (0, 3)
          AND (made_at IS NULL OR make_room_id IS NOT NULL)),
        CONSTRAINT key_dead_by_somebody CHECK (num_nonnulls(dead_at, dead_by_id, dead_by) IN (0, 3)),
        CONSTRAINT key_new_before_old_dies CHECK (dead_at IS NULL OR make_room_id IS NULL
          OR (made_at IS NOT NULL AND made_at <= dead_at)),
        CONSTRAINT key_failed_for_a_reason CHECK (num_nonnulls(failed_step, failed_reason, failed_by, failed_at, task_id) IN (0, 5)
          AND (failed_note IS NULL OR failed_step IS NOT NULL)),
        CONSTRAINT key_failed_is_not_done CHECK (failed_step IS NULL
          OR CASE WHEN failed_step = 'new-key' THEN make_room_id IS NOT NULL AND made_at IS NULL ELSE dead_at IS NULL END)
      );
      CREATE UNIQUE INDEX key_handover_one_a_stay ON key_handover (property_id, stay_id)
        WHERE dead_at IS NULL AND replaced_at IS NULL;
      CREATE INDEX key_handover_by_stay ON key_handover (property_id, stay_id, id);
      ${tenantTable('key_handover', 'read-write')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE key_handover`);
  }
}
