import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What becomes of the price when a guest changes the room.
 *
 * Room types get a price for each night, so that the difference of two is known. A move keeps which choice was made, the
 * type charged before it, each night whose price it changed and each line it brought onto the bill: what undoes it later
 * needs all of them. Moves made before this kept the price, which is what the defaults say.
 */
export class RateDecision1790000002100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE room_type_rate (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        version     integer NOT NULL DEFAULT 1,
        room_type   text NOT NULL,
        price_minor bigint NOT NULL CHECK (price_minor >= 0),
        currency    char(3) NOT NULL,
        valid_from  date NOT NULL,
        valid_until date,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, room_type) REFERENCES room_type (property_id, code),
        CHECK (valid_until > valid_from),
        CONSTRAINT night_of_a_type_has_one_price EXCLUDE USING gist (
          property_id WITH =, room_type WITH =, daterange(valid_from, valid_until) WITH &&)
      );
      COMMENT ON COLUMN room_type_rate.valid_until IS 'First night it no longer is in force; NULL while no end is known.';
      CREATE INDEX room_type_rate_by_type ON room_type_rate (property_id, room_type, valid_from);
      ${tenantTable('room_type_rate', 'read-write')}
      GRANT DELETE ON room_type_rate TO amends_app;

      ALTER TABLE room_move
        ADD COLUMN rate_choice text NOT NULL DEFAULT 'keep'
          CHECK (rate_choice IN ('keep', 'paid-upgrade', 'downgrade-difference', 're-price')),
        ADD COLUMN room_type_charged_before text;
      UPDATE room_move SET room_type_charged_before = room_type_charged;
      ALTER TABLE room_move
        ALTER COLUMN room_type_charged_before SET NOT NULL,
        ADD CONSTRAINT kept_means_the_type_as_well
          CHECK (rate_choice <> 'keep' OR room_type_charged = room_type_charged_before);

      CREATE TABLE room_move_night (
        property_id  uuid NOT NULL REFERENCES property (id),
        move_id      uuid NOT NULL,
        night        date NOT NULL,
        before_minor bigint NOT NULL CHECK (before_minor >= 0),
        after_minor  bigint NOT NULL CHECK (after_minor >= 0),
        currency     char(3) NOT NULL,
        on_bill      boolean NOT NULL,
        PRIMARY KEY (property_id, move_id, night),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id)
      );
      COMMENT ON COLUMN room_move_night.on_bill IS 'It was on the bill already: its quoted rate stays, and lines of the bill make the difference.';
      ${tenantTable('room_move_night', 'append-only')}

      CREATE TABLE room_move_line (
        property_id uuid NOT NULL REFERENCES property (id),
        posting_id  uuid NOT NULL,
        move_id     uuid NOT NULL,
        PRIMARY KEY (property_id, posting_id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, move_id) REFERENCES room_move (property_id, id)
      );
      CREATE INDEX room_move_line_by_move ON room_move_line (property_id, move_id);
      ${tenantTable('room_move_line', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE room_move_line, room_move_night, room_type_rate;
      ALTER TABLE room_move
        DROP CONSTRAINT kept_means_the_type_as_well,
        DROP COLUMN room_type_charged_before,
        DROP COLUMN rate_choice`);
  }
}
