import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What stays with a room, and how much it weighs.
 *
 * A fault is told once by a case, a move or a task, or by whoever sees it, and stays until somebody says that it is
 * repaired. Weights are a new row for each change, so that a decision can name the ones it was made with; they are read
 * and written as a whole and never asked about, which is why they are JSON here and checked before they are written.
 */
export class RoomMemory1790000002010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE move_weights (
        property_id uuid NOT NULL REFERENCES property (id),
        version     integer NOT NULL CHECK (version > 0),
        weights     jsonb NOT NULL,
        settings    jsonb NOT NULL,
        actor_id    uuid NOT NULL,
        actor_name  text NOT NULL,
        set_at      timestamptz NOT NULL,
        PRIMARY KEY (property_id, version)
      );
      ${tenantTable('move_weights', 'append-only')}

      CREATE TABLE room_fault (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        room_id       uuid NOT NULL,
        asset_id      uuid,
        kind          text NOT NULL,
        what          text,
        source        text NOT NULL CHECK (source IN ('case', 'move', 'task', 'desk')),
        source_id     uuid,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        told_at       timestamptz NOT NULL,
        business_date date NOT NULL,
        settled_at    timestamptz,
        settled_by    text,
        settled_how   text,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, asset_id) REFERENCES room_asset (property_id, id),
        CHECK ((source = 'desk') = (source_id IS NULL)),
        CHECK ((settled_at IS NULL) = (settled_by IS NULL))
      );
      COMMENT ON COLUMN room_fault.source_id IS 'The case, move or task that told of it: each tells of a room once.';
      CREATE UNIQUE INDEX room_fault_told_once ON room_fault (property_id, source_id, room_id) WHERE source_id IS NOT NULL;
      CREATE INDEX room_fault_of_room ON room_fault (property_id, room_id, id);
      CREATE INDEX room_fault_open ON room_fault (property_id, business_date) INCLUDE (room_id, kind, source, source_id)
        WHERE settled_at IS NULL;

      CREATE TABLE block_proposal_answer (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        room_id     uuid NOT NULL,
        answer      text NOT NULL CHECK (answer IN ('accepted', 'declined')),
        faults      integer NOT NULL,
        why         text,
        actor_id    uuid NOT NULL,
        actor_name  text NOT NULL,
        answered_at timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id)
      );
      COMMENT ON TABLE block_proposal_answer IS 'What was said to the proposal to close a room; it is made anew with the next fault.';
      CREATE INDEX block_proposal_answer_by_room ON block_proposal_answer (property_id, room_id, answered_at);
      ${tenantTable('room_fault', 'read-write')}
      ${tenantTable('block_proposal_answer', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE block_proposal_answer, room_fault, move_weights`);
  }
}
