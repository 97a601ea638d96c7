/** @type {readonly import('./run.mjs').Check[]} */
export const LEDGER = [
  {
    invariant: 1,
    rule: 'Every line is booked on the guest ledger at exactly its amount.',
    broken: `
      SELECT p.id FROM posting p
      LEFT JOIN (
        SELECT property_id, posting_id,
          sum(CASE WHEN debit_account = 'guest-ledger' THEN amount_minor ELSE -amount_minor END) AS minor
        FROM journal_row WHERE 'guest-ledger' IN (debit_account, credit_account) GROUP BY property_id, posting_id
      ) b ON b.property_id = p.property_id AND b.posting_id = p.id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND coalesce(b.minor, 0) <> p.amount_minor`,
  },
  {
    invariant: 1,
    rule: 'Every journal row has one side on the guest ledger, and the currency of its line.',
    broken: `
      SELECT j.posting_id FROM journal_row j
      JOIN posting p ON p.property_id = j.property_id AND p.id = j.posting_id
      WHERE ($1::uuid IS NULL OR j.property_id = $1)
        AND ((j.debit_account = 'guest-ledger') = (j.credit_account = 'guest-ledger') OR j.currency <> p.currency)`,
  },
  {
    invariant: 1,
    rule: 'The journals of each hotel sum to zero in every currency.',
    broken: `
      SELECT j.property_id
      FROM journal_row j, LATERAL (VALUES (amount_minor), (-amount_minor)) AS side (minor)
      WHERE $1::uuid IS NULL OR j.property_id = $1
      GROUP BY j.property_id, j.currency HAVING sum(side.minor) <> 0`,
  },
  {
    invariant: 1,
    rule: 'The guest ledger of each hotel is what its folios owe, on every business date and in every currency.',
    broken: `
      WITH books AS (
        SELECT property_id, business_date, currency,
          sum(CASE WHEN debit_account = 'guest-ledger' THEN amount_minor ELSE -amount_minor END) AS minor
        FROM journal_row WHERE 'guest-ledger' IN (debit_account, credit_account)
        GROUP BY property_id, business_date, currency
      ), lines AS (
        SELECT property_id, business_date, currency, sum(amount_minor) AS minor FROM posting
        GROUP BY property_id, business_date, currency
      )
      SELECT coalesce(b.property_id, l.property_id)
      FROM books b FULL JOIN lines l USING (property_id, business_date, currency)
      WHERE ($1::uuid IS NULL OR coalesce(b.property_id, l.property_id) = $1)
        AND coalesce(b.minor, 0) <> coalesce(l.minor, 0)`,
  },
  {
    invariant: 1,
    rule: 'What is remembered of a day that is over is what its journal and its lines come to.',
    broken: `
      SELECT property_id FROM (
        SELECT property_id, business_date, currency, debit_account, credit_account, -amount_minor AS minor FROM closed_day_sum
        UNION ALL
        SELECT property_id, business_date, j.currency, j.debit_account, j.credit_account, j.amount_minor
        FROM journal_row j JOIN closed_day USING (property_id, business_date)
        UNION ALL
        SELECT property_id, business_date, l.currency, NULL, NULL, l.amount_minor
        FROM posting l JOIN closed_day USING (property_id, business_date)
      ) AS sides
      WHERE $1::uuid IS NULL OR property_id = $1
      GROUP BY property_id, business_date, currency, debit_account, credit_account HAVING sum(minor) <> 0`,
  },
];
