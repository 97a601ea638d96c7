import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * What a bill needs before it can be explained, checked and corrected.
 *
 * A correcting line names what it corrects (`corrects_id`), what it stands in the place of (`replaces_id`) or what it
 * undoes (`undoes_id`, at most once). Packages, taxes that are added, and routing are the property's own; a rate of tax
 * that lines were posted under can only end, never change.
 */
export class Ledger1790000001100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE transaction_code
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN active boolean NOT NULL DEFAULT true;
      GRANT UPDATE (version, active, description, department, tax_code, generates) ON transaction_code TO amends_app;

      ALTER TABLE tax_rule DROP CONSTRAINT tax_rule_kind_check, DROP CONSTRAINT tax_rule_check, DROP CONSTRAINT tax_rule_check1;
      ALTER TABLE tax_rule
        ADD COLUMN version integer NOT NULL DEFAULT 1,
        ADD COLUMN from_age smallint NOT NULL DEFAULT 18 CHECK (from_age BETWEEN 0 AND 99),
        ADD COLUMN most_nights smallint CHECK (most_nights > 0),
        ADD CONSTRAINT tax_rule_kind_check CHECK (kind IN ('included-percent', 'added-percent', 'per-person-night')),
        ADD CONSTRAINT tax_rule_percent_check CHECK ((kind <> 'per-person-night') = (basis_points IS NOT NULL)),
        ADD CONSTRAINT tax_rule_amount_check CHECK ((kind = 'per-person-night') = (amount_minor IS NOT NULL));
      COMMENT ON COLUMN tax_rule.from_age IS 'Who is younger does not owe a fee for each person; children of unknown age are younger.';
      COMMENT ON COLUMN tax_rule.most_nights IS 'Nights of one stay the fee is owed for; all of them when null.';
      GRANT UPDATE (version, name, valid_until) ON tax_rule TO amends_app;

      CREATE TABLE package (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        version     integer NOT NULL DEFAULT 1,
        code        text NOT NULL,
        name        text NOT NULL,
        active      boolean NOT NULL DEFAULT true,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, code)
      );

      CREATE TABLE package_item (
        property_id      uuid NOT NULL REFERENCES property (id),
        package_code     text NOT NULL,
        transaction_code text NOT NULL,
        counts           text NOT NULL CHECK (counts IN ('room', 'adult', 'child', 'person')),
        price_minor      bigint NOT NULL CHECK (price_minor >= 0),
        inside_rate      boolean NOT NULL,
        PRIMARY KEY (property_id, package_code, transaction_code, counts),
        FOREIGN KEY (property_id, package_code) REFERENCES package (property_id, code),
        FOREIGN KEY (property_id, transaction_code) REFERENCES transaction_code (property_id, code)
      );
      COMMENT ON COLUMN package_item.inside_rate IS 'Taken out of the price of the night, or posted beside it.';

      ALTER TABLE stay
        ADD COLUMN rate_suppressed boolean NOT NULL DEFAULT false,
        ADD COLUMN child_ages smallint[] NOT NULL DEFAULT '{}',
        ADD COLUMN tax_exempt text[] NOT NULL DEFAULT '{}',
        ADD COLUMN package_code text,
        ADD FOREIGN KEY (property_id, package_code) REFERENCES package (property_id, code);
      COMMENT ON COLUMN stay.rate_suppressed IS 'The price is between the hotel and the payer: the guest does not see it.';
      COMMENT ON COLUMN stay.tax_exempt IS 'Codes of the taxes this stay does not owe.';

      ALTER TABLE folio_window ADD COLUMN confidential boolean NOT NULL DEFAULT false;

      CREATE TABLE folio_routing (
        property_id      uuid NOT NULL REFERENCES property (id),
        id               uuid NOT NULL,
        folio_id         uuid NOT NULL,
        transaction_code text,
        line_group       text,
        window_number    smallint NOT NULL,
        PRIMARY KEY (property_id, id),
        UNIQUE NULLS NOT DISTINCT (property_id, folio_id, transaction_code, line_group),
        FOREIGN KEY (property_id, folio_id, window_number) REFERENCES folio_window (property_id, folio_id, number),
        FOREIGN KEY (property_id, transaction_code) REFERENCES transaction_code (property_id, code),
        CHECK (num_nonnulls(transaction_code, line_group) = 1)
      );
      COMMENT ON TABLE folio_routing IS 'Which window a line goes to; the code before the group, window 1 without either.';

      ALTER TABLE posting
        ADD COLUMN package_code text,
        ADD COLUMN check_number text,
        ADD COLUMN replaces_id uuid,
        ADD COLUMN undoes_id uuid,
        ADD FOREIGN KEY (property_id, package_code) REFERENCES package (property_id, code),
        ADD FOREIGN KEY (property_id, replaces_id) REFERENCES posting (property_id, id),
        ADD FOREIGN KEY (property_id, undoes_id) REFERENCES posting (property_id, id),
        ADD CONSTRAINT posting_undoes_a_correcting_line CHECK (undoes_id IS NULL OR kind IN ('credit', 'correction', 'transfer')),
        DROP CONSTRAINT posting_check2,
        ADD CONSTRAINT posting_credit_takes_off CHECK (
          kind <> 'credit' OR (corrects_id IS NOT NULL AND (amount_minor < 0 OR undoes_id IS NOT NULL)));
      CREATE INDEX posting_by_replaced ON posting (property_id, replaces_id) WHERE replaces_id IS NOT NULL;
      CREATE UNIQUE INDEX posting_undone_once ON posting (property_id, undoes_id) WHERE undoes_id IS NOT NULL;
      COMMENT ON COLUMN posting.replaces_id IS 'The line this one stands in the place of: after a transfer, a split or a new posting.';
      COMMENT ON COLUMN posting.undoes_id IS 'The correcting line this one undoes.';
      ${tenantTable('package', 'read-write')}
      ${tenantTable('package_item', 'read-write')}
      GRANT DELETE ON package_item TO amends_app;
      ${tenantTable('folio_routing', 'read-write')}
      GRANT DELETE ON folio_routing TO amends_app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE posting
        DROP CONSTRAINT posting_credit_takes_off, DROP COLUMN undoes_id, DROP COLUMN replaces_id, DROP COLUMN check_number,
        DROP COLUMN package_code,
        ADD CONSTRAINT posting_check2 CHECK (kind <> 'credit' OR (corrects_id IS NOT NULL AND amount_minor < 0));
      DROP TABLE folio_routing;
      ALTER TABLE folio_window DROP COLUMN confidential;
      ALTER TABLE stay DROP COLUMN package_code, DROP COLUMN tax_exempt, DROP COLUMN child_ages, DROP COLUMN rate_suppressed;
      DROP TABLE package_item, package;
      ALTER TABLE tax_rule DROP CONSTRAINT tax_rule_kind_check, DROP CONSTRAINT tax_rule_percent_check,
        DROP CONSTRAINT tax_rule_amount_check, DROP COLUMN most_nights, DROP COLUMN from_age, DROP COLUMN version;
      ALTER TABLE tax_rule
        ADD CONSTRAINT tax_rule_kind_check CHECK (kind IN ('included-percent', 'per-person-night')),
        ADD CONSTRAINT tax_rule_check CHECK ((kind = 'included-percent') = (basis_points IS NOT NULL)),
        ADD CONSTRAINT tax_rule_check1 CHECK ((kind = 'per-person-night') = (amount_minor IS NOT NULL));
      ALTER TABLE transaction_code DROP COLUMN active, DROP COLUMN version`);
  }
}
