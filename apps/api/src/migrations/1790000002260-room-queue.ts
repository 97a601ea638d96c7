import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Guests who queue for a room: a certain one, a type, or one with certain features.
 *
 * Where each stands and when a room is ready is computed from how rooms and departures are, and never kept: only that
 * one is ready now, because the front desk was told so. A guest queues once at a time.
 */
export class RoomQueue1790000002260 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE room_wish (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        stay_id       uuid NOT NULL,
        room_id       uuid,
        room_type     text,
        features      text[] NOT NULL DEFAULT '{}',
        state         text NOT NULL DEFAULT 'Waiting' CHECK (state IN ('Waiting', 'Ready', 'Left')),
        queued_by_id  uuid NOT NULL,
        queued_by     text NOT NULL,
        queued_at     timestamptz NOT NULL,
        business_date date NOT NULL,
        ready_room_id uuid,
        task_id       uuid,
        left_why      text CHECK (left_why IN ('moved', 'departed', 'withdrawn')),
        left_at       timestamptz,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, room_type) REFERENCES room_type (property_id, code),
        FOREIGN KEY (property_id, ready_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, task_id) REFERENCES task (property_id, id),
        CONSTRAINT wish_for_something CHECK (room_id IS NOT NULL OR room_type IS NOT NULL OR cardinality(features) > 0),
        CHECK ((state = 'Ready') = (ready_room_id IS NOT NULL)),
        CHECK ((state = 'Left') = (left_why IS NOT NULL) AND (state = 'Left') = (left_at IS NOT NULL))
      );
      CREATE UNIQUE INDEX room_wish_one_a_stay ON room_wish (property_id, stay_id) WHERE state <> 'Left';
      CREATE INDEX room_wish_in_queue ON room_wish (property_id, queued_at, id) WHERE state <> 'Left';
      CREATE INDEX room_wish_by_stay ON room_wish (property_id, stay_id, id);
      ${tenantTable('room_wish', 'read-write')}

      CREATE FUNCTION properties_with_room_queue() RETURNS TABLE (property_id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT DISTINCT w.property_id FROM room_wish w WHERE w.state <> 'Left' $$;
      REVOKE ALL ON FUNCTION properties_with_room_queue FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION properties_with_room_queue TO amends_app;
      COMMENT ON FUNCTION properties_with_room_queue IS 'Of all hotels: a process looks who waits before it knows whose they are.';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION properties_with_room_queue;
      DROP TABLE room_wish`);
  }
}
