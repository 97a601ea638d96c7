import type { MigrationInterface, QueryRunner } from 'typeorm';
import { externalIdTable, tenantTable } from './tenant-table';

/**
 * Guests, rooms and stays.
 *
 * A room night belongs to one stay: the exclusion constraint refuses an overlap, sharers apart (they carry the same
 * `share_key`). It is deferrable so that a swap can be one UPDATE. Dates are plain columns because comparisons of
 * dates are leakproof and so may use an index behind row-level security, which range operators may not.
 */
export class Stay1790000000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE guest (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        version       integer NOT NULL DEFAULT 1,
        first_name    text NOT NULL,
        last_name     text NOT NULL,
        address_as    text NOT NULL,
        pronunciation text,
        language      text NOT NULL,
        country       char(2),
        email         text,
        phone         text,
        phone_digits  text,
        tier          text NOT NULL CHECK (tier IN ('none', 'silver', 'gold', 'platinum')),
        repeat_guest  boolean NOT NULL,
        search_key    text NOT NULL,
        PRIMARY KEY (property_id, id)
      );
      CREATE INDEX guest_by_search_key ON guest USING gin (property_id, search_key gin_trgm_ops);
      CREATE INDEX guest_by_phone ON guest (property_id, reverse(phone_digits) text_pattern_ops);
      CREATE INDEX guest_by_email ON guest (property_id, lower(email));

      CREATE TABLE room (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        version     integer NOT NULL DEFAULT 1,
        number      text NOT NULL,
        floor       smallint NOT NULL,
        room_type   text NOT NULL,
        features    text[] NOT NULL,
        status      text NOT NULL
          CHECK (status IN ('Clean', 'Dirty', 'Pickup', 'Inspected', 'OutOfService', 'OutOfOrder')),
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, number),
        FOREIGN KEY (property_id, room_type) REFERENCES room_type (property_id, code)
      );

      CREATE TABLE stay (
        property_id         uuid NOT NULL REFERENCES property (id),
        id                  uuid NOT NULL,
        version             integer NOT NULL DEFAULT 1,
        confirmation_number text NOT NULL,
        status              text NOT NULL CHECK (status IN ('Reserved', 'InHouse', 'CheckedOut', 'NoShow', 'Cancelled')),
        guest_id            uuid NOT NULL,
        arrival             date NOT NULL,
        departure           date NOT NULL,
        adults              smallint NOT NULL CHECK (adults >= 0),
        children            smallint NOT NULL CHECK (children >= 0),
        infants             smallint NOT NULL CHECK (infants >= 0),
        room_type_charged   text NOT NULL,
        meal_plan           text NOT NULL CHECK (meal_plan IN ('room-only', 'bed-and-breakfast', 'half-board', 'full-board')),
        rate_plan           text NOT NULL,
        market_segment      text,
        special_requests    text[] NOT NULL,
        do_not_move         boolean NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, guest_id) REFERENCES guest (property_id, id),
        FOREIGN KEY (property_id, room_type_charged) REFERENCES room_type (property_id, code),
        CHECK (departure >= arrival AND departure - arrival <= 365)
      );
      CREATE INDEX stay_by_guest ON stay (property_id, guest_id);
      CREATE INDEX stay_by_confirmation ON stay (property_id, upper(confirmation_number) text_pattern_ops, id);
      CREATE INDEX stay_by_arrival ON stay (property_id, arrival, id);
      CREATE INDEX stay_in_house ON stay (property_id, departure, id) WHERE status = 'InHouse';
      CREATE INDEX stay_by_status ON stay (property_id, status, arrival, id);

      CREATE TABLE stay_night (
        property_id       uuid NOT NULL REFERENCES property (id),
        stay_id           uuid NOT NULL,
        night             date NOT NULL,
        rate_minor        bigint NOT NULL,
        currency          char(3) NOT NULL,
        room_type_charged text NOT NULL,
        PRIMARY KEY (property_id, stay_id, night),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, room_type_charged) REFERENCES room_type (property_id, code)
      );

      CREATE TABLE room_assignment (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        stay_id     uuid NOT NULL,
        room_id     uuid NOT NULL,
        starts_on   date NOT NULL,
        ends_on     date NOT NULL,
        share_key   uuid NOT NULL,
        active      boolean NOT NULL DEFAULT true,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        FOREIGN KEY (property_id, room_id) REFERENCES room (property_id, id),
        CHECK (ends_on > starts_on),
        CONSTRAINT room_night_belongs_to_one_stay EXCLUDE USING gist (
          property_id WITH =, room_id WITH =, daterange(starts_on, ends_on) WITH &&, share_key WITH <>
        ) WHERE (active) DEFERRABLE INITIALLY IMMEDIATE
      );
      COMMENT ON COLUMN room_assignment.share_key IS 'The first stay in the room; sharers carry the same. Half-open: ends_on is not slept.';
      CREATE INDEX room_assignment_by_stay ON room_assignment (property_id, stay_id, starts_on);
      CREATE INDEX room_assignment_by_room ON room_assignment (property_id, room_id, ends_on) WHERE active;
      ${tenantTable('guest', 'read-write')}
      ${tenantTable('room', 'read-write')}
      ${tenantTable('stay', 'read-write')}
      ${tenantTable('stay_night', 'read-write')}
      ${tenantTable('room_assignment', 'read-write')}
      GRANT DELETE ON stay_night, room_assignment TO amends_app;
      ${externalIdTable('guest')}
      ${externalIdTable('room')}
      ${externalIdTable('stay')}

      -- Loads pg_trgm into this session: its settings may be named by a function only where they are known.
      SELECT show_limit();
      CREATE FUNCTION guests_written(longest text, beginnings text[], most integer) RETURNS TABLE (id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public AS $$
          SELECT c.id FROM (
            SELECT g.id FROM guest g
            WHERE g.property_id = amends_property()
              AND (g.search_key LIKE longest || '%' OR g.search_key LIKE '% ' || longest || '%')
              AND ' ' || g.search_key LIKE ALL (beginnings)
            LIMIT 3000) c
          ORDER BY c.id DESC LIMIT most $$;
      COMMENT ON FUNCTION guests_written IS 'Whose names begin with all words typed, newest first. Trigram operators are not leakproof and so use no index behind row-level security; this looks for one property only.';
      CREATE FUNCTION guests_named(key text, most integer) RETURNS TABLE (id uuid, likeness real)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public SET pg_trgm.word_similarity_threshold = 0.4 AS $$
          SELECT c.id, word_similarity(key, c.search_key)
          FROM (SELECT g.id, g.search_key FROM guest g
            WHERE g.property_id = amends_property() AND key <% g.search_key LIMIT 600) c
          ORDER BY 2 DESC, c.id DESC
          LIMIT most $$;
      COMMENT ON FUNCTION guests_named IS 'Whose names are like what was typed. The threshold forgives one slip in a name of five letters; the limits keep a common name from costing more than a rare one.';
      CREATE FUNCTION guests_reached(tail text, address text, most integer) RETURNS TABLE (id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = public AS $$
          (SELECT g.id FROM guest g
           WHERE g.property_id = amends_property() AND reverse(g.phone_digits) ~>=~ reverse(tail)
             AND reverse(g.phone_digits) ~<~ (reverse(tail) || ':')
           ORDER BY g.id DESC LIMIT most)
          UNION
          (SELECT g.id FROM guest g WHERE g.property_id = amends_property() AND lower(g.email) = lower(address)
           ORDER BY g.id DESC LIMIT most) $$;
      COMMENT ON FUNCTION guests_reached IS 'By the last digits of the telephone, or the e-mail; indexes on expressions are not used behind row-level security. A colon follows the nines.';
      CREATE FUNCTION stays_confirmed(beginning text, most integer) RETURNS TABLE (id uuid)
        LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = public AS $$
          SELECT s.id FROM stay s
          WHERE s.property_id = amends_property() AND upper(s.confirmation_number) ~>=~ upper(beginning)
            AND upper(s.confirmation_number) ~<~ (upper(beginning) || chr(1114111))
          ORDER BY upper(s.confirmation_number) USING ~<~, s.id LIMIT most $$;
      REVOKE ALL ON FUNCTION guests_written, guests_named, guests_reached, stays_confirmed FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION guests_written, guests_named, guests_reached, stays_confirmed TO amends_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION stays_confirmed, guests_reached, guests_named, guests_written;
      DROP TABLE stay_external_id, room_external_id, guest_external_id;
      DROP TABLE room_assignment, stay_night, stay, room, guest`);
  }
}
