import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * A guest who moves later: at a time, or as soon as a room is ready. The room is kept for the nights to come.
 *
 * What was agreed is kept with it, the price of each night among it, so that at its time exactly that is done or somebody
 * is asked. It is executed in the transaction that moves the guest, which is why two processes, or one that dies, can do
 * it neither twice nor by halves.
 */
export class ScheduledMove1790000002250 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE scheduled_move (
        property_id       uuid NOT NULL REFERENCES property (id),
        id                uuid NOT NULL,
        stay_id           uuid NOT NULL,
        case_id           uuid,
        from_room_id      uuid NOT NULL,
        room_id           uuid NOT NULL,
        starts_on         date NOT NULL,
        ends_on           date NOT NULL,
        due_at            timestamptz,
        state             text NOT NULL DEFAULT 'Waiting' CHECK (state IN ('Waiting', 'AtDesk', 'Done', 'Cancelled')),
        reason            text NOT NULL,
        old_room_status   text NOT NULL,
        rate_choice       text NOT NULL,
        room_type_charged text NOT NULL,
        new_rate_minor    bigint,
        new_rate_currency char(3),
        override_reason   text,
        may_override      boolean NOT NULL,
        may_reprice       boolean NOT NULL,
        scheduled_by_id   uuid NOT NULL,
        scheduled_by      text NOT NULL,
        scheduled_at      timestamptz NOT NULL,
        business_date     date NOT NULL,
        against           text,
        task_id           uuid,
        move_id           uuid,
        settled_by        text,
        settled_at        timestamptz,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, from_room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        FOREIGN KEY (property_id, task_id) REFERENCES task (property_id, id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id),
        CHECK (ends_on > starts_on),
        CHECK ((new_rate_minor IS NULL) = (new_rate_currency IS NULL)),
        CHECK ((state = 'AtDesk') = (against IS NOT NULL)),
        CHECK ((state IN ('Done', 'Cancelled')) = (settled_at IS NOT NULL))
      );
      COMMENT ON COLUMN scheduled_move.due_at IS 'NULL: as soon as the room is ready.';
      COMMENT ON COLUMN scheduled_move.may_override IS 'Whoever arranged it could; at its time nobody is there to be asked.';
      CREATE UNIQUE INDEX scheduled_move_one_a_stay ON scheduled_move (property_id, stay_id)
        WHERE state IN ('Waiting', 'AtDesk');
      CREATE INDEX scheduled_move_by_room ON scheduled_move (property_id, room_id) WHERE state IN ('Waiting', 'AtDesk');
      CREATE INDEX scheduled_move_by_stay ON scheduled_move (property_id, stay_id, id);
      CREATE INDEX scheduled_move_by_due ON scheduled_move (due_at) WHERE state IN ('Waiting', 'AtDesk');

      CREATE TABLE scheduled_move_night (
        property_id       uuid NOT NULL REFERENCES property (id),
        scheduled_move_id uuid NOT NULL,
        night             date NOT NULL,
        after_minor       bigint NOT NULL CHECK (after_minor >= 0),
        currency          char(3) NOT NULL,
        PRIMARY KEY (property_id, scheduled_move_id, night),
        FOREIGN KEY (property_id, scheduled_move_id) REFERENCES scheduled_move (property_id, id)
      );
      ${tenantTable('scheduled_move', 'read-write')}
      ${tenantTable('scheduled_move_night', 'append-only')}

      CREATE FUNCTION scheduled_moves_due() RETURNS TABLE (property_id uuid, id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT k.property_id, k.id FROM scheduled_move k
          JOIN property p ON p.id = k.property_id
          JOIN stay s ON s.property_id = k.property_id AND s.id = k.stay_id
          JOIN room r ON r.property_id = k.property_id AND r.id = k.room_id
          WHERE k.state IN ('Waiting', 'AtDesk') AND (s.status <> 'InHouse' OR k.state = 'Waiting' AND CASE
            WHEN k.due_at IS NOT NULL THEN k.due_at <= clock_timestamp()
            ELSE r.status IN ('Clean', 'Inspected')
              AND NOT EXISTS (SELECT FROM room_hold h WHERE h.property_id = k.property_id AND h.room_id = k.room_id
                AND h.stay_id <> k.stay_id AND h.ended_at IS NULL AND h.expires_at > clock_timestamp())
              AND NOT EXISTS (SELECT FROM room_assignment a
                JOIN stay o ON o.property_id = a.property_id AND o.id = a.stay_id AND o.status = 'InHouse'
                WHERE a.property_id = k.property_id AND a.room_id = k.room_id AND a.active AND a.stay_id <> k.stay_id
                  AND a.starts_on <= p.business_date AND (a.ends_on > p.business_date OR a.ends_on = o.departure))
          END)
          ORDER BY k.due_at, k.id LIMIT 50 $$;
      REVOKE ALL ON FUNCTION scheduled_moves_due FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION scheduled_moves_due TO amends_app;
      COMMENT ON FUNCTION scheduled_moves_due IS 'Of all hotels: a process does what is due before it knows whose it is.';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION scheduled_moves_due;
      DROP TABLE scheduled_move_night, scheduled_move`);
  }
}
