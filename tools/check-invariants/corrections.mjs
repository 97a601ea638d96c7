/** Each act with the lines it has posted. */
const LINES = `
  correction x
  JOIN correction_line l ON l.property_id = x.property_id AND l.correction_id = x.id
  JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id`;
const OWN = `($1::uuid IS NULL OR x.property_id = $1)`;

/** @type {readonly import('./run.mjs').Check[]} */
export const CORRECTIONS = [
  {
    invariant: 1,
    rule: 'What is moved or split nets to zero in amount and in tax, line by line.',
    broken: `
      SELECT x.id FROM ${LINES} WHERE ${OWN} AND x.act IN ('transfer', 'split')
      GROUP BY x.property_id, x.id, l.of_posting_id
      HAVING sum(p.amount_minor) <> 0 OR sum(p.tax_included_minor) <> 0`,
  },
  {
    invariant: 1,
    rule: 'The books of what is moved or split are the same before and after, account by account.',
    broken: `
      SELECT x.id FROM ${LINES}
      JOIN journal_row j ON j.property_id = p.property_id AND j.posting_id = p.id,
        LATERAL (VALUES (j.debit_account, j.amount_minor), (j.credit_account, -j.amount_minor)) AS side (account, minor)
      WHERE ${OWN} AND x.act IN ('transfer', 'split')
      GROUP BY x.property_id, x.id, side.account HAVING sum(side.minor) <> 0`,
  },
  {
    invariant: 1,
    rule: 'An undone correction is undone wholly: each of its lines once, to the cent, with its tax.',
    broken: `
      SELECT x.id FROM ${LINES}
      JOIN correction u ON u.property_id = x.property_id AND u.undoes_id = x.id
      LEFT JOIN correction_line ul ON ul.property_id = u.property_id AND ul.correction_id = u.id AND ul.of_posting_id = p.id
      LEFT JOIN posting o ON o.property_id = ul.property_id AND o.id = ul.posting_id
      WHERE ${OWN} AND (o.undoes_id IS DISTINCT FROM p.id OR o.amount_minor <> -p.amount_minor
        OR o.tax_included_minor <> -p.tax_included_minor)
      UNION ALL
      SELECT u.id FROM correction u
      JOIN correction_line ul ON ul.property_id = u.property_id AND ul.correction_id = u.id
      LEFT JOIN correction_line l ON l.property_id = u.property_id AND l.correction_id = u.undoes_id AND l.posting_id = ul.of_posting_id
      WHERE ($1::uuid IS NULL OR u.property_id = $1) AND u.act = 'undo' AND l.posting_id IS NULL`,
  },
  {
    invariant: 1,
    rule: 'A correction changes the bills by exactly its lines.',
    broken: `
      SELECT x.id FROM ${LINES} WHERE ${OWN} GROUP BY x.property_id, x.id
      HAVING sum(p.amount_minor) <> x.change_minor OR sum(p.tax_included_minor) <> x.tax_change_minor`,
  },
  {
    invariant: 6,
    rule: 'No payment is moved on for more than it was.',
    broken: `
      SELECT p.id FROM posting p JOIN posting c ON c.property_id = p.property_id AND c.corrects_id = p.id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.kind = 'payment' AND p.amount_minor < 0
      GROUP BY p.property_id, p.id, p.amount_minor HAVING sum(c.amount_minor) NOT BETWEEN 0 AND -p.amount_minor`,
  },
];
