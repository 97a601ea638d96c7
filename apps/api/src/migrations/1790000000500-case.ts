import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Cases and the acts on them. `case` is a reserved word of SQL, so the table is `incident_case`.
 *
 * The desk's list is served by the partial index alone; guest, room and last entry are kept on the row so that a list
 * needs no join.
 */
export class Case1790000000500 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE case_number_counter (
        property_id uuid NOT NULL REFERENCES property (id),
        year        smallint NOT NULL,
        last        integer NOT NULL,
        PRIMARY KEY (property_id, year)
      );

      CREATE TABLE incident_case (
        property_id    uuid NOT NULL REFERENCES property (id),
        id             uuid NOT NULL,
        version        integer NOT NULL DEFAULT 1,
        number         text NOT NULL,
        kind           text NOT NULL,
        category       text NOT NULL,
        description    text,
        severity       text NOT NULL CHECK (severity IN ('minor', 'moderate', 'severe')),
        fault          text NOT NULL CHECK (fault IN ('house', 'guest', 'third-party', 'unknown')),
        channel        text NOT NULL,
        state          text NOT NULL
          CHECK (state IN ('New', 'Assigned', 'InProgress', 'PendingFollowUp', 'Closed', 'Reopened', 'Duplicate')),
        stay_id        uuid,
        guest_id       uuid,
        guest_name     text NOT NULL,
        room_number    text,
        stated_problem text NOT NULL,
        agreed_problem text,
        outcome        text,
        explanation    text,
        owner_id       uuid REFERENCES staff (id),
        desk_id        uuid,
        opened_by      text NOT NULL,
        opened_at      timestamptz NOT NULL,
        business_date  date NOT NULL,
        due_at         timestamptz NOT NULL,
        closed_at      timestamptz,
        duplicate_of   uuid,
        last_entry_at  timestamptz NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, number),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, guest_id) REFERENCES guest (property_id, id),
        FOREIGN KEY (property_id, desk_id) REFERENCES desk (property_id, id),
        FOREIGN KEY (property_id, duplicate_of) REFERENCES incident_case (property_id, id),
        CONSTRAINT closed_means_agreed_and_explained CHECK (state <> 'Closed'
          OR (agreed_problem IS NOT NULL AND outcome IS NOT NULL AND explanation IS NOT NULL AND closed_at IS NOT NULL)),
        CHECK ((state = 'Duplicate') = (duplicate_of IS NOT NULL)),
        CHECK (duplicate_of <> id)
      );
      CREATE INDEX case_open_by_due ON incident_case (property_id, due_at, id) WHERE state NOT IN ('Closed', 'Duplicate');
      CREATE INDEX case_by_stay ON incident_case (property_id, stay_id, id);
      CREATE INDEX case_by_guest ON incident_case (property_id, guest_id, id);

      CREATE TABLE timeline_entry (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        case_id       uuid NOT NULL,
        kind          text NOT NULL,
        visibility    text NOT NULL CHECK (visibility IN ('internal', 'guest')),
        text          text,
        details       jsonb NOT NULL DEFAULT '{}',
        actor_kind    text NOT NULL,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        desk_name     text,
        at            timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        CHECK (kind <> 'note' OR visibility = 'internal')
      );
      CREATE INDEX timeline_entry_by_case ON timeline_entry (property_id, case_id, id);

      CREATE TABLE promise (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        case_id     uuid NOT NULL,
        stay_id     uuid,
        what        text NOT NULL,
        due_at      timestamptz NOT NULL,
        owner_name  text NOT NULL,
        owner_id    uuid NOT NULL,
        state       text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'kept', 'broken')),
        settled_at  timestamptz,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CHECK ((state = 'open') = (settled_at IS NULL))
      );
      CREATE INDEX promise_by_stay ON promise (property_id, stay_id) WHERE state = 'open';
      CREATE INDEX promise_by_case ON promise (property_id, case_id);

      CREATE TABLE room_move (
        property_id       uuid NOT NULL REFERENCES property (id),
        id                uuid NOT NULL,
        stay_id           uuid NOT NULL,
        case_id           uuid,
        from_room_id      uuid NOT NULL,
        to_room_id        uuid NOT NULL,
        starts_on         date NOT NULL,
        ends_on           date NOT NULL,
        room_type_charged text NOT NULL,
        old_room_status   text NOT NULL CHECK (old_room_status IN ('Dirty', 'Pickup', 'OutOfService', 'OutOfOrder')),
        reason            text NOT NULL,
        override_reason   text,
        actor_id          uuid NOT NULL,
        actor_name        text NOT NULL,
        moved_at          timestamptz NOT NULL,
        business_date     date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, from_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, to_room_id) REFERENCES room (property_id, id),
        CHECK (from_room_id <> to_room_id),
        CHECK (ends_on > starts_on)
      );
      CREATE INDEX room_move_by_stay ON room_move (property_id, stay_id, id);

      CREATE TABLE credit (
        property_id            uuid NOT NULL REFERENCES property (id),
        id                     uuid NOT NULL,
        case_id                uuid NOT NULL,
        kind                   text NOT NULL CHECK (kind IN ('correction', 'price-reduction', 'service-recovery', 'goodwill')),
        reason                 text NOT NULL,
        department_responsible text NOT NULL,
        total_minor            bigint NOT NULL CHECK (total_minor > 0),
        currency               char(3) NOT NULL,
        note                   text,
        authority_minor        bigint,
        role                   text NOT NULL,
        actor_id               uuid NOT NULL,
        actor_name             text NOT NULL,
        granted_at             timestamptz NOT NULL,
        business_date          date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id)
      );
      COMMENT ON COLUMN credit.authority_minor IS 'The limit that allowed it, as it was then; NULL is no limit.';
      CREATE INDEX credit_by_case ON credit (property_id, case_id);

      CREATE TABLE credit_line (
        property_id       uuid NOT NULL REFERENCES property (id),
        credit_id         uuid NOT NULL,
        posting_id        uuid NOT NULL,
        credit_posting_id uuid NOT NULL,
        amount_minor      bigint NOT NULL CHECK (amount_minor > 0),
        tax_minor         bigint NOT NULL CHECK (tax_minor BETWEEN 0 AND amount_minor),
        PRIMARY KEY (property_id, credit_id, posting_id),
        UNIQUE (property_id, credit_posting_id),
        FOREIGN KEY (property_id, credit_id) REFERENCES credit (property_id, id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, credit_posting_id) REFERENCES posting (property_id, id)
      );
      ${tenantTable('case_number_counter', 'read-write')}
      ${tenantTable('incident_case', 'read-write')}
      ${tenantTable('timeline_entry', 'append-only')}
      ${tenantTable('promise', 'read-write')}
      ${tenantTable('room_move', 'append-only')}
      ${tenantTable('credit', 'append-only')}
      ${tenantTable('credit_line', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE credit_line, credit, room_move, promise, timeline_entry, incident_case, case_number_counter`);
  }
}
