/** What was taken off each line, by credits, corrections and transfers that name it, less what was undone. */
const TAKEN = `
  SELECT property_id, corrects_id, -sum(amount_minor) AS minor, -sum(tax_included_minor) AS tax
  FROM posting WHERE corrects_id IS NOT NULL AND kind IN ('credit', 'correction', 'transfer')
    AND (amount_minor < 0 OR undoes_id IS NOT NULL)
  GROUP BY property_id, corrects_id`;

/**
 * Everything given, by credits and by corrections, in the order it was given; what was undone is taken back when it was.
 * Without a case it counts on the stay.
 */
const GIVEN = `
  SELECT c.property_id, c.id, c.case_id, i.stay_id, c.currency, c.authority_minor, c.total_minor AS minor, (
    SELECT max(l.credit_posting_id::text) FROM credit_line l WHERE l.property_id = c.property_id AND l.credit_id = c.id) AS position
  FROM credit c JOIN incident_case i ON i.property_id = c.property_id AND i.id = c.case_id
  UNION ALL
  SELECT x.property_id, x.id, x.case_id, f.stay_id, x.currency, CASE WHEN x.given_minor > 0 THEN x.authority_minor END,
    x.given_minor - coalesce(u.given_minor, 0), (
    SELECT max(l.posting_id::text) FROM correction_line l WHERE l.property_id = x.property_id AND l.correction_id = x.id)
  FROM correction x JOIN folio f ON f.property_id = x.property_id AND f.id = x.folio_id
  LEFT JOIN correction u ON u.property_id = x.property_id AND u.id = x.undoes_id`;

/** @type {readonly import('./run.mjs').Check[]} */
export const CREDITS = [
  {
    invariant: 6,
    rule: 'Nothing taken off a line exceeds the line, nor its tax the tax inside.',
    broken: `
      SELECT p.id FROM posting p JOIN (${TAKEN}) t ON t.property_id = p.property_id AND t.corrects_id = p.id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.amount_minor > 0
        AND (t.minor > p.amount_minor OR t.tax > p.tax_included_minor)`,
  },
  {
    invariant: 6,
    rule: 'The ceiling of every line counts exactly what was taken off it.',
    broken: `
      SELECT p.id FROM posting p
      LEFT JOIN (${TAKEN}) t ON t.property_id = p.property_id AND t.corrects_id = p.id
      LEFT JOIN line_ceiling c ON c.property_id = p.property_id AND c.posting_id = p.id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.amount_minor > 0 AND (coalesce(t.minor, 0) <> coalesce(c.credited_minor, 0)
        OR coalesce(t.tax, 0) <> coalesce(c.credited_tax_minor, 0) OR c.line_minor <> p.amount_minor)`,
  },
  {
    invariant: 6,
    rule: 'The credits of a folio never exceed its charges.',
    broken: `
      SELECT folio_id FROM posting WHERE $1::uuid IS NULL OR property_id = $1
      GROUP BY property_id, folio_id
      HAVING -coalesce(sum(amount_minor) FILTER (WHERE kind = 'credit'), 0)
        > coalesce(sum(amount_minor) FILTER (WHERE kind IN ('charge', 'tax', 'transfer')), 0)`,
  },
  {
    invariant: 6,
    rule: 'No credit passed the authority it was given under, counted over its case.',
    broken: `
      SELECT id FROM (
        SELECT g.id, g.authority_minor, CASE WHEN g.case_id IS NULL
          THEN sum(g.minor) OVER (PARTITION BY g.property_id, g.stay_id, g.currency ORDER BY g.position)
          ELSE sum(g.minor) OVER (PARTITION BY g.property_id, g.case_id, g.currency ORDER BY g.position) END AS given
        FROM (${GIVEN}) g WHERE $1::uuid IS NULL OR g.property_id = $1
      ) AS counted WHERE given > authority_minor`,
  },
  {
    invariant: 6,
    rule: 'A credit is the sum of its lines, and each line is on the bill.',
    broken: `
      SELECT c.id FROM credit c
      JOIN credit_line l ON l.property_id = c.property_id AND l.credit_id = c.id
      JOIN posting p ON p.property_id = l.property_id AND p.id = l.credit_posting_id
      WHERE $1::uuid IS NULL OR c.property_id = $1
      GROUP BY c.property_id, c.id, c.total_minor
      HAVING sum(l.amount_minor) <> c.total_minor OR bool_or(p.amount_minor <> -l.amount_minor OR p.corrects_id <> l.posting_id
        OR p.tax_included_minor <> -l.tax_minor)`,
  },
];
