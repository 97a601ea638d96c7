import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from './tenant-table';

/**
 * The tenant and what is set up once for it. `property` itself is the registry every request starts from, so it is
 * readable before the tenant is known; everything else of a hotel is behind `amends_property()`.
 */
export class Property1790000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS btree_gin;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      GRANT USAGE ON SCHEMA public TO amends_app;

      CREATE FUNCTION amends_property() RETURNS uuid LANGUAGE sql STABLE
        AS $$ SELECT nullif(current_setting('amends.property_id', true), '')::uuid $$;

      CREATE TABLE property (
        id            uuid PRIMARY KEY,
        code          text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{2,8}$'),
        name          text NOT NULL,
        time_zone     text NOT NULL,
        currency      char(3) NOT NULL,
        business_date date NOT NULL,
        languages     text[] NOT NULL CHECK (cardinality(languages) > 0),
        created_at    timestamptz NOT NULL DEFAULT now()
      );
      GRANT SELECT, UPDATE (business_date) ON property TO amends_app;

      CREATE TABLE desk (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        code        text NOT NULL,
        name        text NOT NULL,
        kind        text NOT NULL CHECK (kind IN ('hotel', 'airport', 'telephone')),
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, code)
      );

      CREATE TABLE room_type (
        property_id uuid NOT NULL REFERENCES property (id),
        id          uuid NOT NULL,
        code        text NOT NULL,
        name        text NOT NULL,
        rank        smallint NOT NULL,
        sleeps      smallint NOT NULL CHECK (sleeps >= 0),
        pseudo      boolean NOT NULL DEFAULT false,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, code)
      );

      CREATE TABLE tax_rule (
        property_id  uuid NOT NULL REFERENCES property (id),
        id           uuid NOT NULL,
        code         text NOT NULL,
        name         text NOT NULL,
        kind         text NOT NULL CHECK (kind IN ('included-percent', 'per-person-night')),
        basis_points integer CHECK (basis_points BETWEEN 0 AND 10000),
        amount_minor bigint CHECK (amount_minor > 0),
        valid_from   date NOT NULL,
        valid_until  date,
        PRIMARY KEY (property_id, id),
        CHECK ((kind = 'included-percent') = (basis_points IS NOT NULL)),
        CHECK ((kind = 'per-person-night') = (amount_minor IS NOT NULL)),
        CHECK (valid_until > valid_from),
        EXCLUDE USING gist (property_id WITH =, code WITH =, daterange(valid_from, valid_until) WITH &&)
      );

      CREATE TABLE transaction_code (
        property_id     uuid NOT NULL REFERENCES property (id),
        id              uuid NOT NULL,
        code            text NOT NULL,
        description     text NOT NULL,
        kind            text NOT NULL
          CHECK (kind IN ('charge', 'tax', 'payment', 'credit', 'correction', 'transfer', 'paid-out')),
        line_group      text NOT NULL
          CHECK (line_group IN ('room', 'meal', 'city-tax', 'food-and-beverage', 'minibar', 'extra', 'payment', 'deposit', 'credit', 'correction')),
        department      text NOT NULL,
        revenue_account text NOT NULL,
        tax_code        text,
        generates       text,
        PRIMARY KEY (property_id, id),
        UNIQUE (property_id, code),
        FOREIGN KEY (property_id, generates) REFERENCES transaction_code (property_id, code),
        CHECK (generates IS NULL OR kind = 'charge')
      );
      COMMENT ON COLUMN transaction_code.generates IS 'Code of the per-person fee that is added to each night charged with this one.';
      ${tenantTable('desk', 'append-only')}
      ${tenantTable('room_type', 'append-only')}
      ${tenantTable('tax_rule', 'append-only')}
      ${tenantTable('transaction_code', 'append-only')}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE transaction_code, tax_rule, room_type, desk, property;
      DROP FUNCTION amends_property()`);
  }
}
