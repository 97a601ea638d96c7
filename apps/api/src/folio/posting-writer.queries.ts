import type { Statement } from '../platform/pool';

/**
 * Lines, their journal, the ceilings they come nearer to, the sender's names and the folios' versions: all or nothing,
 * in one statement. The CHECK on `line_ceiling` refuses what the code forgot; what an undoing line gives back is an UPDATE of
 * its own, because a CHECK looks at a row to be inserted before it is found to be there already.
 */
export const WRITE_LINES: Statement = {
  name: 'write-lines',
  text: `
    WITH posted AS (
      INSERT INTO posting (property_id, id, folio_id, window_number, kind, transaction_code, description, amount_minor,
        tax_included_minor, currency, quantity, unit_price_minor, tax_rule_id, service_date, business_date, posted_at,
        posted_by, source, reference, room_id, room_number, generated_from, corrects_id,
        replaces_id, undoes_id, package_code, check_number)
      SELECT $1, l.* FROM jsonb_to_recordset($2::jsonb) AS l (id uuid, folio_id uuid, window_number smallint, kind text,
        transaction_code text, description text, amount_minor bigint, tax_included_minor bigint, currency text,
        quantity int, unit_price_minor bigint, tax_rule_id uuid, service_date date, business_date date,
        posted_at timestamptz, posted_by text, source text, reference text, room_id uuid, room_number text,
        generated_from uuid, corrects_id uuid, replaces_id uuid, undoes_id uuid, package_code text, check_number text)
      RETURNING folio_id
    ), booked AS (
      INSERT INTO journal_row (property_id, posting_id, part, debit_account, credit_account, amount_minor, currency, business_date)
      SELECT $1, j.* FROM jsonb_to_recordset($3::jsonb) AS j (posting_id uuid, part smallint, debit_account text,
        credit_account text, amount_minor bigint, currency text, business_date date)
    ), taken_off AS (
      INSERT INTO line_ceiling (property_id, posting_id, line_minor, credited_minor, credited_tax_minor)
      SELECT $1, c.* FROM jsonb_to_recordset($4::jsonb) AS c (posting_id uuid, line_minor bigint, credited_minor bigint,
        credited_tax_minor bigint)
      WHERE c.credited_minor > 0 OR c.credited_tax_minor > 0
      ON CONFLICT (property_id, posting_id) DO UPDATE SET
        credited_minor = line_ceiling.credited_minor + excluded.credited_minor,
        credited_tax_minor = line_ceiling.credited_tax_minor + excluded.credited_tax_minor
    ), given_back AS (
      UPDATE line_ceiling l SET credited_minor = l.credited_minor + c.credited_minor,
        credited_tax_minor = l.credited_tax_minor + c.credited_tax_minor
      FROM jsonb_to_recordset($4::jsonb) AS c (posting_id uuid, credited_minor bigint, credited_tax_minor bigint)
      WHERE l.property_id = $1 AND l.posting_id = c.posting_id AND c.credited_minor <= 0 AND c.credited_tax_minor <= 0
    ), named AS (
      INSERT INTO posting_external_id (property_id, system, external_id, posting_id)
      SELECT $1, n.* FROM jsonb_to_recordset($5::jsonb) AS n (system text, external_id text, posting_id uuid)
    )
    UPDATE folio f SET version = f.version + n.lines
    FROM (SELECT folio_id, count(*)::int AS lines FROM posted GROUP BY folio_id) n
    WHERE f.property_id = $1 AND f.id = n.folio_id
    RETURNING f.id, f.version`,
};
