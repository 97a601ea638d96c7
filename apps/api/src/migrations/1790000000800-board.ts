import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * The board shows with each case what was promised next, and the night what is due until the morning: both read open
 * promises by when they are due. A view is a person's own and follows them from desk to desk, which a browser could not.
 */
export class Board1790000000800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE INDEX promise_open_by_case ON promise (property_id, case_id, due_at, id) WHERE state = 'open';
      CREATE INDEX promise_open_by_due ON promise (property_id, due_at) WHERE state = 'open';
      CREATE INDEX case_by_business_date ON incident_case (property_id, business_date);
      CREATE INDEX room_move_by_business_date ON room_move (property_id, business_date);
      CREATE INDEX credit_by_business_date ON credit (property_id, business_date);

      CREATE TABLE case_view (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        owner_id    uuid NOT NULL,
        name        text NOT NULL,
        query       text NOT NULL,
        PRIMARY KEY (property_id, id)
      );
      CREATE UNIQUE INDEX case_view_name_is_taken_once ON case_view (property_id, owner_id, lower(name));
      ${tenantTable('case_view', 'read-write')}
      GRANT DELETE ON case_view TO amends_app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE case_view;
      DROP INDEX credit_by_business_date, room_move_by_business_date, case_by_business_date, promise_open_by_due,
        promise_open_by_case`);
  }
}
