import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What the house knows of a room beside its type: whether housekeeping saw somebody in it, what it shares with its
 * neighbours, what is in it that may fail, and the nights it cannot or should not be sold.
 *
 * A block is a row with nights of its own, half-open like an assignment; one that was lifted early keeps the nights it
 * was planned for and says when it ended. Two blocks of one room never overlap. The status of a room follows its block:
 * when one begins or is lifted, and when the business date moves.
 *
 * Changing a status becomes a right of its own, because who cleans a room does not say which rooms there are. Keys that
 * could do both go on doing both.
 */
export class RoomCare1790000001900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE room
        ADD COLUMN seen_occupied     boolean,
        ADD COLUMN seen_at           timestamptz,
        ADD COLUMN wing              text,
        ADD COLUMN riser             text,
        ADD COLUMN connects_to       uuid[] NOT NULL DEFAULT '{}',
        ADD COLUMN do_not_give       text,
        ADD COLUMN do_not_give_until date,
        ADD CONSTRAINT room_seen_has_a_time CHECK ((seen_occupied IS NULL) = (seen_at IS NULL)),
        ADD CONSTRAINT room_not_given_for_a_reason CHECK (do_not_give IS NOT NULL OR do_not_give_until IS NULL),
        ADD CONSTRAINT room_connects_to_others CHECK (NOT id = ANY (connects_to));
      COMMENT ON COLUMN room.seen_occupied IS 'What housekeeping saw last; NULL when nobody looked since a guest came or went.';
      COMMENT ON COLUMN room.riser IS 'Rooms of one riser share water, drains and shafts.';
      COMMENT ON COLUMN room.connects_to IS 'Rooms behind a connecting door; both carry each other.';
      COMMENT ON COLUMN room.do_not_give_until IS 'First day it may be given again; NULL is until further notice.';

      CREATE TABLE room_block (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        room_id       uuid NOT NULL,
        kind          text NOT NULL CHECK (kind IN ('OutOfOrder', 'OutOfService')),
        starts_on     date NOT NULL,
        ends_on       date,
        reason        text NOT NULL,
        note          text,
        case_id       uuid,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        blocked_at    timestamptz NOT NULL,
        business_date date NOT NULL,
        lifted_at     timestamptz,
        lifted_on     date,
        lifted_by     text,
        lifted_why    text,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        CHECK (ends_on > starts_on),
        CHECK ((lifted_at IS NULL) = (lifted_on IS NULL) AND (lifted_at IS NULL) = (lifted_by IS NULL)),
        CONSTRAINT room_is_blocked_once EXCLUDE USING gist (
          property_id WITH =, room_id WITH =, daterange(starts_on, ends_on) WITH &&
        ) WHERE (lifted_at IS NULL)
      );
      COMMENT ON COLUMN room_block.ends_on IS 'Half-open: the first night it can be sold again; NULL is until further notice.';
      CREATE INDEX room_block_by_room ON room_block (property_id, room_id, ends_on) WHERE lifted_at IS NULL;
      CREATE INDEX room_block_by_start ON room_block (property_id, starts_on, id);

      CREATE TABLE room_asset (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        room_id     uuid NOT NULL,
        kind        text NOT NULL,
        name        text NOT NULL,
        retired_at  timestamptz,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, room_id, kind, name),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id)
      );
      COMMENT ON TABLE room_asset IS 'What is in a room and may fail. One that is gone is retired, never deleted: faults name it.';
      ${tenantTable('room_block', 'read-write')}
      ${tenantTable('room_asset', 'read-write')}

      UPDATE api_key SET scopes = array_append(scopes, 'room.status')
      WHERE 'room.write' = ANY (scopes) AND NOT 'room.status' = ANY (scopes)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      UPDATE api_key SET scopes = array_remove(scopes, 'room.status');
      DROP TABLE room_asset, room_block;
      ALTER TABLE room
        DROP CONSTRAINT room_connects_to_others,
        DROP CONSTRAINT room_not_given_for_a_reason,
        DROP CONSTRAINT room_seen_has_a_time,
        DROP COLUMN do_not_give_until, DROP COLUMN do_not_give, DROP COLUMN connects_to, DROP COLUMN riser,
        DROP COLUMN wing, DROP COLUMN seen_at, DROP COLUMN seen_occupied`);
  }
}
