import type { Statement } from '../platform/pool';

/** What is the same for all stays: the house, its codes and its taxes. $2 the room code named in the settings, or null. */
export const NIGHT_HOUSE: Statement = {
  name: 'night-house',
  text: `
    SELECT p.code AS "propertyCode", p.business_date AS "businessDate", p.currency, p.time_zone AS "timeZone",
      to_char(p.quiet_from, 'HH24:MI') AS "quietFrom", clock_timestamp() AS at,
      (SELECT coalesce(json_agg(json_build_object('code', c.code, 'description', c.description, 'kind', c.kind,
          'lineGroup', c.line_group, 'revenueAccount', c.revenue_account, 'taxCode', c.tax_code, 'generates', c.generates,
          'active', c.active)
          ORDER BY c.code), '[]')
       FROM transaction_code c WHERE c.property_id = p.id) AS codes,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'code', t.code, 'kind', t.kind, 'basisPoints', t.basis_points,
          'amountMinor', t.amount_minor, 'validFrom', t.valid_from, 'validUntil', t.valid_until, 'fromAge', t.from_age,
          'mostNights', t.most_nights) ORDER BY t.code, t.valid_from), '[]')
       FROM tax_rule t WHERE t.property_id = p.id) AS taxes
    FROM property p WHERE p.id = $1`,
};

/** That the stay `s` sleeps in the house in the night $2. */
const IN_HOUSE = `s.property_id = $1 AND s.status = 'InHouse' AND s.arrival <= $2::date AND s.departure > $2::date`;

/** That nobody looked after the night of `s` yet, or set it aside before attempt $3. */
const TO_DO = `NOT EXISTS (
    SELECT FROM night_audit_stay d
    WHERE d.property_id = s.property_id AND d.business_date = $2::date AND d.stay_id = s.id
      AND (d.state <> 'set-aside' OR d.attempt >= $3))`;

/** Who is busy on another desk is left for later. $4 most. */
export const LOCK_STAYS_TO_DO: Statement = {
  name: 'lock-stays-of-night',
  text: `SELECT s.id FROM stay s WHERE ${IN_HOUSE} AND ${TO_DO} ORDER BY s.id LIMIT $4 FOR NO KEY UPDATE OF s SKIP LOCKED`,
};

export const STAYS_TO_DO: Statement = {
  name: 'stays-of-night-to-do',
  text: `SELECT count(*)::int AS count FROM stay s WHERE ${IN_HOUSE} AND ${TO_DO}`,
};

/** $2 stays. Folios after their stays, by id: the one order of locks. */
export const LOCK_FOLIOS_OF_STAYS: Statement = {
  name: 'lock-folios-of-stays',
  text: `SELECT f.id FROM folio f WHERE f.property_id = $1 AND f.stay_id = ANY($2::uuid[]) ORDER BY f.id FOR UPDATE`,
};

/** Where the folio `o` sends lines of the room code $3: the code's rule before its group's, window 1 without either. */
const ROOM_WINDOW = `coalesce(
        (SELECT t.window_number FROM folio_routing t
         WHERE t.property_id = o.property_id AND t.folio_id = o.id AND t.transaction_code = $3),
        (SELECT t.window_number FROM folio_routing t
         JOIN transaction_code k ON k.property_id = t.property_id AND k.code = $3 AND k.line_group = t.line_group
         WHERE t.property_id = o.property_id AND t.folio_id = o.id), 1)`;

/**
 * Stays in house in the night $2, of $4 or all of them, with everything their night is posted from. `posted` are lines
 * of the room code $3 for that night that stand on the bill already, whoever posted them, unless all was taken off.
 */
export const NIGHTS_OF_STAYS: Statement = {
  name: 'nights-of-stays',
  text: `
    SELECT s.id AS "stayId", s.confirmation_number AS "confirmationNumber", g.address_as AS "guestName", s.arrival,
      s.adults, s.children, s.child_ages AS "childAges", s.tax_exempt AS "taxExempt", s.package_code AS "packageCode",
      n.rate_minor AS "rateMinor", n.currency AS "rateCurrency",
      r.id AS "roomId", r.number AS "roomNumber", r.status AS "roomStatus",
      f.id AS "folioId", f.currency AS "folioCurrency",
      (SELECT coalesce(json_agg(json_build_object('transactionCode', o.transaction_code, 'lineGroup', o.line_group,
          'window', o.window_number)), '[]')
       FROM folio_routing o WHERE o.property_id = f.property_id AND o.folio_id = f.id) AS routing,
      ARRAY(SELECT w.number::int FROM folio_window w
       WHERE w.property_id = f.property_id AND w.folio_id = f.id AND w.closed_at IS NOT NULL ORDER BY w.number) AS "closedWindows",
      (SELECT coalesce(json_agg(json_build_object('transactionCode', i.transaction_code, 'counts', i.counts,
          'priceMinor', i.price_minor, 'insideRate', i.inside_rate) ORDER BY i.transaction_code, i.counts), '[]')
       FROM package_item i WHERE i.property_id = s.property_id AND i.package_code = s.package_code) AS "packageItems",
      ARRAY(SELECT l.id FROM folio b
       JOIN posting l ON l.property_id = b.property_id AND l.folio_id = b.id AND l.service_date = $2::date
         AND l.transaction_code = $3 AND l.kind = 'charge' AND l.amount_minor > 0
       LEFT JOIN line_ceiling c ON c.property_id = l.property_id AND c.posting_id = l.id
       WHERE b.property_id = s.property_id AND b.stay_id = s.id AND coalesce(c.credited_minor, 0) < l.amount_minor
       ORDER BY l.id) AS posted
    FROM stay s
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    LEFT JOIN stay_night n ON n.property_id = s.property_id AND n.stay_id = s.id AND n.night = $2::date
    LEFT JOIN LATERAL (
      SELECT x.id, x.number, x.status FROM room_assignment a
      JOIN room x ON x.property_id = a.property_id AND x.id = a.room_id
      WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active AND a.starts_on <= $2::date AND a.ends_on > $2::date
      ORDER BY a.starts_on DESC LIMIT 1
    ) r ON true
    LEFT JOIN LATERAL (
      SELECT o.property_id, o.id, o.currency FROM folio o
      WHERE o.property_id = s.property_id AND o.stay_id = s.id AND o.status = 'open'
      ORDER BY EXISTS (SELECT FROM folio_window w WHERE w.property_id = o.property_id AND w.folio_id = o.id
        AND w.closed_at IS NOT NULL AND w.number = ${ROOM_WINDOW}), o.id LIMIT 1
    ) f ON true
    WHERE ${IN_HOUSE} AND ($4::uuid[] IS NULL OR s.id = ANY($4::uuid[]))
    ORDER BY s.id`,
};

/** Who should have left or come by the night $2. */
export const OVERDUE_STAYS: Statement = {
  name: 'overdue-stays',
  text: `
    SELECT s.id AS "stayId", s.confirmation_number AS "confirmationNumber", g.address_as AS "guestName", r.number AS "roomNumber",
      CASE s.status WHEN 'InHouse' THEN 'due-out-in-house' ELSE 'due-in-not-arrived' END AS code
    FROM stay s
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    LEFT JOIN LATERAL (
      SELECT x.number FROM room_assignment a JOIN room x ON x.property_id = a.property_id AND x.id = a.room_id
      WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active ORDER BY a.starts_on DESC LIMIT 1
    ) r ON true
    WHERE s.property_id = $1 AND ((s.status = 'InHouse' AND s.departure <= $2::date)
      OR (s.status = 'Reserved' AND s.arrival <= $2::date))
    ORDER BY s.status, s.id`,
};

/** That the guest ledger of the business date $2 is what the lines of that date come to. */
export const LEDGER_DIFFERS: Statement = {
  name: 'ledger-differs',
  text: `
    SELECT currency FROM (
      SELECT currency, amount_minor AS minor FROM posting WHERE property_id = $1 AND business_date = $2::date
      UNION ALL
      SELECT currency, CASE WHEN debit_account = 'guest-ledger' THEN -amount_minor ELSE amount_minor END
      FROM journal_row WHERE property_id = $1 AND business_date = $2::date AND 'guest-ledger' IN (debit_account, credit_account)
    ) AS sides GROUP BY currency HAVING sum(minor) <> 0`,
};
