import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * Corrections of the bill, kept as acts beside the lines they have posted.
 *
 * Nothing here is ever changed: an act that was undone is one that another act undoes, at most once. `given_minor` is
 * what counted against the authority of whoever made it. A payment that was moved can be moved back, so the lines that
 * undo may be payments as well.
 */
export class Correction1790000001700 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE correction (
        property_id            uuid NOT NULL REFERENCES property (id),
        id                     uuid NOT NULL,
        folio_id               uuid NOT NULL,
        other_folio_id         uuid,
        act                    text NOT NULL
          CHECK (act IN ('void', 'credit', 'transfer', 'split', 'quantity', 'repost', 'undo')),
        undoes_id              uuid,
        reason                 text NOT NULL,
        department_responsible text NOT NULL,
        case_id                uuid,
        note                   text,
        currency               char(3) NOT NULL,
        change_minor           bigint NOT NULL,
        tax_change_minor       bigint NOT NULL,
        given_minor            bigint NOT NULL CHECK (given_minor >= 0),
        authority_minor        bigint,
        role                   text NOT NULL,
        actor_id               uuid NOT NULL,
        actor_name             text NOT NULL,
        corrected_at           timestamptz NOT NULL,
        business_date          date NOT NULL,
        PRIMARY KEY (property_id, id),
        FOREIGN KEY (property_id, folio_id, currency) REFERENCES folio (property_id, id, currency),
        FOREIGN KEY (property_id, other_folio_id, currency) REFERENCES folio (property_id, id, currency),
        FOREIGN KEY (property_id, case_id) REFERENCES incident_case (property_id, id),
        FOREIGN KEY (property_id, undoes_id) REFERENCES correction (property_id, id),
        CHECK ((act = 'undo') = (undoes_id IS NOT NULL)),
        CHECK (given_minor = 0 OR act IN ('credit', 'quantity', 'repost')),
        CONSTRAINT moving_changes_nothing CHECK (act NOT IN ('transfer', 'split') OR (change_minor = 0 AND tax_change_minor = 0))
      );
      COMMENT ON COLUMN correction.other_folio_id IS 'The bill of another stay a transfer went to.';
      COMMENT ON COLUMN correction.authority_minor IS 'The limit that allowed it, as it was then; NULL is no limit.';
      CREATE INDEX correction_by_folio ON correction (property_id, folio_id, id);
      CREATE INDEX correction_by_other_folio ON correction (property_id, other_folio_id, id) WHERE other_folio_id IS NOT NULL;
      CREATE INDEX correction_by_case ON correction (property_id, case_id) WHERE case_id IS NOT NULL;
      CREATE UNIQUE INDEX correction_undone_once ON correction (property_id, undoes_id) WHERE undoes_id IS NOT NULL;

      CREATE TABLE correction_line (
        property_id     uuid NOT NULL REFERENCES property (id),
        correction_id   uuid NOT NULL,
        posting_id      uuid NOT NULL,
        of_posting_id   uuid NOT NULL,
        place           smallint NOT NULL,
        department_sold text NOT NULL,
        PRIMARY KEY (property_id, correction_id, posting_id),
        UNIQUE (property_id, posting_id),
        FOREIGN KEY (property_id, correction_id) REFERENCES correction (property_id, id),
        FOREIGN KEY (property_id, posting_id) REFERENCES posting (property_id, id),
        FOREIGN KEY (property_id, of_posting_id) REFERENCES posting (property_id, id)
      );
      COMMENT ON COLUMN correction_line.of_posting_id IS 'The line on the bill it was about.';

      ALTER TABLE posting
        DROP CONSTRAINT posting_undoes_a_correcting_line,
        ADD CONSTRAINT posting_undoes_a_correcting_line
          CHECK (undoes_id IS NULL OR kind IN ('credit', 'correction', 'transfer', 'payment'));
      ${tenantTable('correction', 'append-only')}
      ${tenantTable('correction_line', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE posting
        DROP CONSTRAINT posting_undoes_a_correcting_line,
        ADD CONSTRAINT posting_undoes_a_correcting_line
          CHECK (undoes_id IS NULL OR kind IN ('credit', 'correction', 'transfer'));
      DROP TABLE correction_line, correction`);
  }
}
