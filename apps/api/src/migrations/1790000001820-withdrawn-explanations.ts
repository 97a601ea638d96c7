import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An explanation that was sent stays as it was sent, and some of it must not be told any more: the rate has been
 * suppressed since, a window made confidential, or somebody else pays it. From that moment it is withdrawn, by the
 * database itself, whoever wrote the change; what is shown anew with the very same content is fit to be shown.
 *
 * What the guest said to a showing stands beside it, so that it is known without a case, too.
 */
export class WithdrawnExplanations1790000001820 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE bill_snapshot ADD COLUMN withdrawn_at timestamptz;
      COMMENT ON COLUMN bill_snapshot.withdrawn_at IS 'Since then it tells what its payer must not be told.';
      GRANT UPDATE (withdrawn_at) ON bill_snapshot TO amends_app;

      CREATE FUNCTION withdraw_with_the_rate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE bill_snapshot b SET withdrawn_at = now() FROM folio f
          WHERE f.property_id = NEW.property_id AND f.stay_id = NEW.id AND b.property_id = f.property_id
            AND b.folio_id = f.id AND b.withdrawn_at IS NULL AND NOT EXISTS (
              SELECT 1 FROM folio_window w WHERE w.property_id = b.property_id AND w.folio_id = b.folio_id
                AND w.number = b.window_number AND w.payer_kind <> 'guest');
          RETURN NULL;
        END $$;
      CREATE TRIGGER withdraw_with_the_rate AFTER UPDATE OF rate_suppressed ON stay FOR EACH ROW
        WHEN (NEW.rate_suppressed AND NOT OLD.rate_suppressed) EXECUTE FUNCTION withdraw_with_the_rate();

      CREATE FUNCTION withdraw_with_the_window() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE bill_snapshot SET withdrawn_at = now()
          WHERE property_id = NEW.property_id AND folio_id = NEW.folio_id AND withdrawn_at IS NULL;
          RETURN NULL;
        END $$;
      CREATE TRIGGER withdraw_with_the_window AFTER UPDATE OF confidential, payer_kind ON folio_window FOR EACH ROW
        WHEN ((NEW.confidential AND NOT OLD.confidential) OR NEW.payer_kind <> OLD.payer_kind)
        EXECUTE FUNCTION withdraw_with_the_window();

      UPDATE bill_snapshot b SET withdrawn_at = now() WHERE EXISTS (
        SELECT 1 FROM folio_window w WHERE w.property_id = b.property_id AND w.folio_id = b.folio_id AND w.confidential
          AND b.tree->'windows' @> jsonb_build_array(jsonb_build_object('number', w.number)));

      ALTER TABLE bill_showing ADD COLUMN reaction text CHECK (reaction IN ('understood', 'disputes'));
      COMMENT ON COLUMN bill_showing.reaction IS 'What the guest said to it; null: nothing.';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE bill_showing DROP COLUMN reaction;
      DROP TRIGGER withdraw_with_the_window ON folio_window;
      DROP TRIGGER withdraw_with_the_rate ON stay;
      DROP FUNCTION withdraw_with_the_window();
      DROP FUNCTION withdraw_with_the_rate();
      ALTER TABLE bill_snapshot DROP COLUMN withdrawn_at`);
  }
}
