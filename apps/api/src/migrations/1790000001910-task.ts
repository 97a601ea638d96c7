import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What other departments are asked to do, and checklists whose points are ticked one by one from any device.
 *
 * A task has a clock of its own and a thread that no guest sees. Photos stand in the database with everything else a
 * backup must hold; they are small, few, and checked to be pictures. A task or a checklist of a move or a case names
 * it, so that undoing the move finds what it set going.
 */
export class Task1790000001910 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE task (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        version        integer NOT NULL DEFAULT 1,
        department     text NOT NULL CHECK (department IN ('housekeeping', 'maintenance', 'porter', 'front-office')),
        kind           text NOT NULL,
        severity       text NOT NULL CHECK (severity IN ('minor', 'moderate', 'severe')),
        state          text NOT NULL CHECK (state IN ('Open', 'Accepted', 'Declined', 'Done', 'Cancelled')),
        text           text NOT NULL,
        room_id        uuid,
        stay_id        uuid,
        case_id        uuid,
        move_id        uuid,
        assignee_id    uuid,
        assignee_name  text,
        opened_by      text NOT NULL,
        opened_at      timestamptz NOT NULL,
        due_at         timestamptz NOT NULL,
        accepted_at    timestamptz,
        decline_reason text,
        decline_note   text,
        declined_by    text,
        settled_at     timestamptz,
        business_date  date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id),
        CONSTRAINT task_taken_by_somebody CHECK ((assignee_id IS NULL) = (assignee_name IS NULL)
          AND (state <> 'Accepted' OR assignee_id IS NOT NULL)),
        CONSTRAINT task_declined_for_a_reason
          CHECK ((state = 'Declined') = (decline_reason IS NOT NULL) AND (state = 'Declined') = (declined_by IS NOT NULL)),
        CONSTRAINT task_settled_has_a_time CHECK ((state IN ('Done', 'Cancelled')) = (settled_at IS NOT NULL))
      );
      CREATE INDEX task_open_by_due ON task (property_id, due_at, id) WHERE state NOT IN ('Done', 'Cancelled');
      CREATE INDEX task_by_room ON task (property_id, room_id, id);
      CREATE INDEX task_by_stay ON task (property_id, stay_id, id) WHERE stay_id IS NOT NULL;
      CREATE INDEX task_by_case ON task (property_id, case_id, id) WHERE case_id IS NOT NULL;
      CREATE INDEX task_by_move ON task (property_id, move_id, id) WHERE move_id IS NOT NULL;

      CREATE TABLE task_note (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        task_id     uuid NOT NULL,
        text        text NOT NULL,
        actor_id    uuid NOT NULL,
        actor_name  text NOT NULL,
        at          timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, task_id) REFERENCES task (property_id, id)
      );
      CREATE INDEX task_note_by_task ON task_note (property_id, task_id, id);

      CREATE TABLE task_photo (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        task_id     uuid NOT NULL,
        type        text NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
        content     bytea NOT NULL CHECK (octet_length(content) <= 409600),
        actor_id    uuid NOT NULL,
        actor_name  text NOT NULL,
        at          timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, task_id) REFERENCES task (property_id, id)
      );
      CREATE INDEX task_photo_by_task ON task_photo (property_id, task_id, id);

      CREATE TABLE checklist_template (
        property_id uuid NOT NULL REFERENCES property (id),
        code        text NOT NULL,
        version     integer NOT NULL,
        PRIMARY KEY (property_id, code)
      );
      CREATE TABLE checklist_template_item (
        property_id   uuid NOT NULL REFERENCES property (id),
        template_code text NOT NULL,
        code          text NOT NULL,
        place         smallint NOT NULL,
        department    text NOT NULL,
        text          text,
        PRIMARY KEY (property_id, template_code, code),
        FOREIGN KEY (property_id, template_code) REFERENCES checklist_template (property_id, code)
      );

      CREATE TABLE checklist (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        template_code text NOT NULL,
        move_id       uuid,
        case_id       uuid,
        stay_id       uuid,
        opened_at     timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, move_id, template_code),
        UNIQUE (property_id, case_id, template_code),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CONSTRAINT checklist_of_one_thing CHECK (num_nonnulls(move_id, case_id) = 1)
      );
      CREATE INDEX checklist_by_stay ON checklist (property_id, stay_id, id);
      CREATE TABLE checklist_item (
        property_id    uuid NOT NULL REFERENCES property (id),
        checklist_id   uuid NOT NULL,
        code           text NOT NULL,
        place          smallint NOT NULL,
        department     text NOT NULL,
        text           text,
        ticked_at      timestamptz,
        ticked_by_id   uuid,
        ticked_by_name text,
        PRIMARY KEY (property_id, checklist_id, code),
        FOREIGN KEY (property_id, checklist_id) REFERENCES checklist (property_id, id),
        CHECK (num_nonnulls(ticked_at, ticked_by_id, ticked_by_name) IN (0, 3))
      );
      ${tenantTable('task', 'read-write')}
      ${tenantTable('task_note', 'append-only')}
      ${tenantTable('task_photo', 'append-only')}
      ${tenantTable('checklist_template', 'read-write')}
      ${tenantTable('checklist_template_item', 'read-write')}
      GRANT DELETE ON checklist_template_item TO amends_app;
      ${tenantTable('checklist', 'read-write')}
      ${tenantTable('checklist_item', 'read-write')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE checklist_item, checklist, checklist_template_item, checklist_template, task_photo, task_note, task`);
  }
}
