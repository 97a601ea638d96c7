import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What the desk needs of the guest who stands in front of it: how to address them, whether they may be written to, who
 * travels with them; and who of the staff has been told what must be said at arrival or departure.
 *
 * An acknowledgement names the cases and promises it was given for, so that what comes up afterwards asks anew.
 */
export class GuestInFront1790000001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE guest
        ADD COLUMN form_of_address text,
        ADD COLUMN preferred_name  text,
        ADD COLUMN vip             boolean NOT NULL DEFAULT false,
        ADD COLUMN message_consent text NOT NULL DEFAULT 'unknown'
          CHECK (message_consent IN ('unknown', 'given', 'refused'));
      ALTER TABLE stay
        ADD COLUMN companions text[] NOT NULL DEFAULT '{}',
        ADD COLUMN party_code text;
      CREATE INDEX stay_by_party ON stay (property_id, party_code, id) WHERE party_code IS NOT NULL;

      CREATE INDEX case_past_of_guest ON incident_case (property_id, guest_id, closed_at DESC) WHERE state = 'Closed';
      CREATE TABLE announcement_acknowledgement (
        property_id   uuid NOT NULL REFERENCES property (id),
        id            uuid NOT NULL,
        stay_id       uuid NOT NULL,
        moment        text NOT NULL CHECK (moment IN ('arrival', 'departure')),
        case_ids      uuid[] NOT NULL,
        promise_ids   uuid[] NOT NULL,
        actor_id      uuid NOT NULL,
        actor_name    text NOT NULL,
        at            timestamptz NOT NULL,
        business_date date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, stay_id) REFERENCES stay (property_id, id),
        CHECK (cardinality(case_ids) + cardinality(promise_ids) > 0)
      );
      CREATE INDEX announcement_acknowledgement_by_stay ON announcement_acknowledgement (property_id, stay_id, moment);
      ${tenantTable('announcement_acknowledgement', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE announcement_acknowledgement;
      DROP INDEX case_past_of_guest, stay_by_party;
      ALTER TABLE stay DROP COLUMN companions, DROP COLUMN party_code;
      ALTER TABLE guest DROP COLUMN form_of_address, DROP COLUMN preferred_name, DROP COLUMN vip,
        DROP COLUMN message_consent`);
  }
}
