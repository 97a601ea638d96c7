import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which findings a bill still shows, so that check-out can announce them beside cases and promises: whoever lets a
 * guest go has seen what is likely wrong on the bill. An acknowledgement names the findings it was given for.
 */
export class OpenFindings1790000001210 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE bill_finding ADD COLUMN gone_at timestamptz;
      COMMENT ON COLUMN bill_finding.gone_at IS 'When the bill no longer showed it; null while it does.';
      GRANT UPDATE (gone_at) ON bill_finding TO amends_app;
      CREATE INDEX bill_finding_shown ON bill_finding (property_id, stay_id) WHERE gone_at IS NULL;

      ALTER TABLE announcement_acknowledgement
        ADD COLUMN finding_keys text[] NOT NULL DEFAULT '{}',
        DROP CONSTRAINT announcement_acknowledgement_check,
        ADD CONSTRAINT announcement_acknowledgement_of_something
          CHECK (cardinality(case_ids) + cardinality(promise_ids) + cardinality(finding_keys) > 0)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE announcement_acknowledgement
        DROP CONSTRAINT announcement_acknowledgement_of_something,
        DROP COLUMN finding_keys,
        ADD CONSTRAINT announcement_acknowledgement_check CHECK (cardinality(case_ids) + cardinality(promise_ids) > 0);
      DROP INDEX bill_finding_shown;
      ALTER TABLE bill_finding DROP COLUMN gone_at`);
  }
}
