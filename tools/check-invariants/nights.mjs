/** Lines we wrote ourselves: another system's carry its own dates and its own clock. */
const OURS = `NOT EXISTS (SELECT FROM posting_external_id e WHERE e.property_id = p.property_id AND e.posting_id = p.id)`;

/** @type {readonly import('./run.mjs').Check[]} */
export const NIGHTS = [
  {
    invariant: 9,
    rule: 'Every night we ended was looked after for each stay exactly once, and none was left aside.',
    broken: `
      SELECT d.stay_id FROM night_audit a
      JOIN night_audit_stay d ON d.property_id = a.property_id AND d.business_date = a.business_date
      WHERE ($1::uuid IS NULL OR a.property_id = $1) AND a.state = 'done' AND d.state = 'set-aside'`,
  },
  {
    invariant: 9,
    rule: 'Every line of the night audit belongs to one night of one stay, and is on the bill of that stay.',
    broken: `
      SELECT p.id FROM posting p
      LEFT JOIN night_audit_line l ON l.property_id = p.property_id AND l.posting_id = p.id
      LEFT JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.source = 'night-audit' AND p.corrects_id IS NULL
        AND p.replaces_id IS NULL AND ${OURS}
        AND EXISTS (SELECT FROM night_audit a WHERE a.property_id = p.property_id AND a.business_date = p.business_date)
        AND (l.stay_id IS DISTINCT FROM f.stay_id OR l.business_date IS DISTINCT FROM p.business_date)`,
  },
  {
    invariant: 9,
    rule: 'No night stands twice on a bill by our night audit.',
    broken: `
      SELECT f.stay_id FROM posting p
      JOIN night_audit_line l ON l.property_id = p.property_id AND l.posting_id = p.id
      JOIN folio f ON f.property_id = p.property_id AND f.id = p.folio_id
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.source = 'night-audit' AND p.kind = 'charge' AND p.package_code IS NULL
        AND ${OURS}
      GROUP BY f.property_id, f.stay_id, p.service_date HAVING count(*) > 1`,
  },
  {
    invariant: 9,
    rule: 'A night that was posted has its lines.',
    broken: `
      SELECT d.stay_id FROM night_audit_stay d
      JOIN stay_night n ON n.property_id = d.property_id AND n.stay_id = d.stay_id AND n.night = d.business_date
      WHERE ($1::uuid IS NULL OR d.property_id = $1) AND n.rate_minor > 0 AND d.state <> 'set-aside'
        AND NOT EXISTS (SELECT FROM night_audit_line l WHERE l.property_id = d.property_id
          AND l.business_date = d.business_date AND l.stay_id = d.stay_id)`,
  },
  {
    invariant: 10,
    rule: 'The business date stands after every night that was ended.',
    broken: `
      SELECT a.id FROM night_audit a JOIN property h ON h.id = a.property_id
      WHERE ($1::uuid IS NULL OR a.property_id = $1)
        AND CASE a.state WHEN 'done' THEN h.business_date <= a.business_date ELSE h.business_date <> a.business_date END`,
  },
  {
    invariant: 10,
    rule: 'Nothing was posted on a business date after it had ended.',
    broken: `
      SELECT p.id FROM posting p
      JOIN night_audit a ON a.property_id = p.property_id AND a.business_date = p.business_date AND a.state = 'done'
      WHERE ($1::uuid IS NULL OR p.property_id = $1) AND p.posted_at > a.rolled_at AND ${OURS}`,
  },
];
