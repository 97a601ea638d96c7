import type { Statement } from '../platform/pool';

/** Until this transaction ends, lines may come onto closed windows: those a settlement posts. */
export const SETTLING: Statement = { name: 'settling', text: `SET LOCAL amends.settling = 'on'` };

/** $2 series, $3 year, $4 how many: the last of the numbers taken. Given back by a rollback, so there is no gap. */
export const TAKE_NUMBERS: Statement = {
  name: 'take-document-numbers',
  text: `
    INSERT INTO document_counter (property_id, series, year, last) VALUES ($1, $2, $3, $4)
    ON CONFLICT (property_id, series, year) DO UPDATE SET last = document_counter.last + excluded.last
    RETURNING last`,
};

/** $2 folio, $3 windows, $4 when. The folio is closed with its last window. */
export const CLOSE_WINDOWS: Statement = {
  name: 'close-windows',
  text: `
    WITH closed AS (
      UPDATE folio_window SET closed_at = $4 WHERE property_id = $1 AND folio_id = $2 AND number = ANY($3::smallint[])
        AND closed_at IS NULL
    )
    UPDATE folio f SET version = f.version + 1, status = CASE WHEN EXISTS (
        SELECT 1 FROM folio_window w WHERE w.property_id = $1 AND w.folio_id = $2 AND w.closed_at IS NULL
          AND w.number <> ALL($3::smallint[])) THEN 'open' ELSE 'closed' END
    WHERE f.property_id = $1 AND f.id = $2 RETURNING f.version, f.status`,
};

/** $2 folio, $3 invoices, each with all lines of its window, made out to whom that is to be billed. */
export const WRITE_INVOICES: Statement = {
  name: 'write-invoices',
  text: `
    WITH made AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset($3::jsonb) AS i (id uuid, window_number smallint, year smallint, sequence int,
        number text, payer_kind text, payer_name text, currency text, total_minor bigint, tax_minor bigint, settled_by text,
        debtor_posting_id uuid, business_date date, issued_at timestamptz, actor_id uuid, issued_by text)
    ), issued AS (
      INSERT INTO invoice (property_id, folio_id, id, window_number, year, sequence, number, payer_kind, payer_name, currency,
        total_minor, tax_minor, settled_by, debtor_posting_id, business_date, issued_at, actor_id, issued_by, house_name,
        house_address, house_telephone, house_tax_number, billed_name, billed_lines, billed_country, billed_tax_number)
      SELECT $1, $2, m.*, h.name, h.postal_address, h.telephone, h.tax_number, b.name, b.address_lines, b.country, b.tax_number
      FROM made m JOIN property h ON h.id = $1
      LEFT JOIN invoice_party b ON b.property_id = $1 AND b.folio_id = $2 AND b.window_number = m.window_number
    )
    INSERT INTO invoice_line (property_id, posting_id, invoice_id)
    SELECT p.property_id, p.id, m.id FROM made m
    JOIN posting p ON p.property_id = $1 AND p.folio_id = $2 AND p.window_number = m.window_number`,
};

export const WRITE_ACT: Statement = {
  name: 'write-settlement-act',
  text: `
    INSERT INTO settlement_act (property_id, id, folio_id, window_number, act, amount_minor, currency, to_window,
      voucher_number, reason, reference, business_date, at, actor_id, actor_name)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
};

/** $2 what goes back of each payment. The CHECK refuses what the code forgot. */
export const RETURN_PAYMENTS: Statement = {
  name: 'return-payments',
  text: `
    INSERT INTO payment_ceiling (property_id, posting_id, paid_minor, returned_minor)
    SELECT $1, r.* FROM jsonb_to_recordset($2::jsonb) AS r (posting_id uuid, paid_minor bigint, returned_minor bigint)
    ON CONFLICT (property_id, posting_id) DO UPDATE SET
      returned_minor = payment_ceiling.returned_minor + excluded.returned_minor`,
};
