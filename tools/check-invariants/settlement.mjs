/** Documents of one series, numbered from one to the counter without a gap. */
const gaps = (/** @type {string} */ table, /** @type {string} */ series) => `
  SELECT coalesce(d.property_id, c.property_id)
  FROM (SELECT property_id, year, count(*) AS made, max(sequence) AS highest FROM ${table} GROUP BY property_id, year) d
  FULL JOIN (SELECT * FROM document_counter WHERE series = '${series}') c USING (property_id, year)
  WHERE ($1::uuid IS NULL OR coalesce(d.property_id, c.property_id) = $1)
    AND (d.made, d.highest) IS DISTINCT FROM (c.last::bigint, c.last)`;

/** @type {readonly import('./run.mjs').Check[]} */
export const SETTLEMENT = [
  {
    invariant: 1,
    rule: 'Invoices of a hotel and year are numbered without a gap.',
    broken: gaps('invoice', 'invoice'),
  },
  {
    invariant: 1,
    rule: 'Credit notes of a hotel and year are numbered without a gap.',
    broken: gaps('credit_note', 'credit-note'),
  },
  {
    invariant: 1,
    rule: 'An invoice was balanced when it was issued, and its total is the sum of its lines.',
    broken: `
      SELECT i.id FROM invoice i CROSS JOIN LATERAL (
        SELECT coalesce(sum(p.amount_minor), 0) AS balance,
          coalesce(sum(p.amount_minor) FILTER (WHERE p.kind <> 'payment'), 0) AS total
        FROM invoice_line l JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
        WHERE l.property_id = i.property_id AND l.invoice_id = i.id
      ) s
      WHERE ($1::uuid IS NULL OR i.property_id = $1) AND (s.balance <> 0 OR s.total <> i.total_minor)`,
  },
  {
    invariant: 6,
    rule: 'No more went back of a payment than was paid.',
    broken: `
      SELECT p.id FROM posting p CROSS JOIN LATERAL (
        SELECT coalesce(sum(c.amount_minor), 0) AS minor FROM posting c
        WHERE c.property_id = p.property_id AND c.corrects_id = p.id AND c.kind = 'payment'
      ) back
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.kind = 'payment' AND p.amount_minor < 0
        AND p.corrects_id IS NULL AND back.minor > -p.amount_minor`,
  },
];
