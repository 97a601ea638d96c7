import { TAKEN_OFF } from '../folio';
import type { Statement } from '../platform/pool';

/** The price of the type `type` in the night `n.night`, as the row `alias`. */
const priceOf = (alias: string, type: string): string => `
  LEFT JOIN room_type_rate ${alias} ON ${alias}.property_id = n.property_id AND ${alias}.room_type = ${type}
    AND ${alias}.valid_from <= n.night AND (${alias}.valid_until IS NULL OR ${alias}.valid_until > n.night)`;

const NIGHTS = `
  (SELECT coalesce(json_agg(json_build_object('night', n.night, 'currency', n.currency, 'rateMinor', n.rate_minor,
      'chargedMinor', a.price_minor, 'chargedCurrency', a.currency, 'targetMinor', b.price_minor,
      'targetCurrency', b.currency) ORDER BY n.night), '[]')
    FROM stay_night n ${priceOf('a', 'n.room_type_charged')} ${priceOf('b', '$3')}
    WHERE n.property_id = s.property_id AND n.stay_id = s.id AND n.night >= h.business_date)`;

/** Tonight as it stands on the bill: the price of the night, and the taxes made from it. */
const TONIGHT = `
  (SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'folioId', p.folio_id, 'window', p.window_number,
      'transactionCode', p.transaction_code, 'description', p.description, 'kind', p.kind, 'currency', p.currency,
      'amountMinor', p.amount_minor, 'taxIncludedMinor', p.tax_included_minor, 'creditedMinor', t.credited,
      'reducedMinor', t.reduced, 'taxReversedMinor', t.tax_reversed, 'taxRuleId', p.tax_rule_id, 'taxCode', r.code,
      'basisPoints', r.basis_points, 'revenueAccount', k.revenue_account, 'roomId', p.room_id,
      'roomNumber', p.room_number, 'generatedFrom', CASE WHEN p.kind = 'tax' THEN p.generated_from END,
      'closed', f.status = 'closed', 'windowClosed', w.closed_at IS NOT NULL) ORDER BY p.id), '[]')
    FROM folio f
    JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id AND p.service_date = h.business_date
      AND p.kind IN ('charge', 'tax', 'transfer') AND p.amount_minor > 0 AND p.undoes_id IS NULL
    JOIN transaction_code k ON k.property_id = p.property_id AND k.code = p.transaction_code
    JOIN folio_window w ON w.property_id = p.property_id AND w.folio_id = p.folio_id AND w.number = p.window_number
    LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
    ${TAKEN_OFF}
    WHERE f.property_id = s.property_id AND f.stay_id = s.id AND t.credited < p.amount_minor
      AND CASE p.kind WHEN 'tax' THEN p.generated_from IS NOT NULL ELSE k.line_group = 'room' AND k.purpose IS NULL END)`;

/** The bill the nights to come are posted on, and who pays its windows. */
const BILL = `
  (SELECT json_build_object('folioId', f.id,
      'routing', (SELECT coalesce(json_agg(json_build_object('transactionCode', o.transaction_code,
          'lineGroup', o.line_group, 'window', o.window_number)), '[]')
        FROM folio_routing o WHERE o.property_id = f.property_id AND o.folio_id = f.id),
      'windows', (SELECT json_agg(json_build_object('window', w.number, 'payerKind', w.payer_kind,
          'payerName', w.payer_name) ORDER BY w.number)
        FROM folio_window w WHERE w.property_id = f.property_id AND w.folio_id = f.id))
    FROM folio f WHERE f.property_id = s.property_id AND f.stay_id = s.id AND f.status = 'open' ORDER BY f.id LIMIT 1)`;

/** $2 stay, $3 room type of the target: everything the price of the nights left is decided on. */
export const RATE_FACTS: Statement = {
  name: 'rate-facts',
  text: `
    SELECT h.currency, h.business_date AS "businessDate",
      coalesce((SELECT x.room_code FROM night_audit_setting x WHERE x.property_id = h.id), 'ROOM') AS "roomCode",
      json_build_object('code', c.code, 'rank', c.rank) AS charged, json_build_object('code', g.code, 'rank', g.rank) AS target,
      json_build_object('arrival', s.arrival, 'adults', s.adults, 'children', s.children + s.infants,
        'childAges', s.child_ages, 'taxExempt', s.tax_exempt, 'currency', h.currency) AS stay,
      ${NIGHTS} AS nights, ${TONIGHT} AS tonight, ${BILL} AS bill
    FROM stay s
    JOIN property h ON h.id = s.property_id
    JOIN room_type c ON c.property_id = s.property_id AND c.code = s.room_type_charged
    JOIN room_type g ON g.property_id = s.property_id AND g.code = $3
    WHERE s.property_id = $1 AND s.id = $2`,
};

/** $2 stays: their bills, by id, as everybody takes them. */
export const LOCK_BILLS_OF_STAYS: Statement = {
  name: 'lock-bills-of-stays',
  text: `SELECT id FROM folio WHERE property_id = $1 AND stay_id = ANY($2::uuid[]) ORDER BY id FOR UPDATE`,
};

/**
 * $2 stay, $3 move, $4 room type to charge, $5 nights as JSON: keeps what each night cost before and after, and quotes
 * those that are not on the bill yet anew.
 */
export const WRITE_RATES: Statement = {
  name: 'write-rates-of-move',
  text: `
    WITH told AS (
      SELECT * FROM jsonb_to_recordset($5::jsonb) AS n (night date, before_minor bigint, after_minor bigint,
        currency text, on_bill boolean)
    ), kept AS (
      INSERT INTO room_move_night (property_id, move_id, night, before_minor, after_minor, currency, on_bill)
      SELECT $1, $3, n.night, n.before_minor, n.after_minor, n.currency, n.on_bill FROM told n
    ), quoted AS (
      UPDATE stay_night q SET rate_minor = n.after_minor, room_type_charged = $4 FROM told n
      WHERE q.property_id = $1 AND q.stay_id = $2 AND q.night = n.night AND NOT n.on_bill
    )
    UPDATE stay SET room_type_charged = $4 WHERE property_id = $1 AND id = $2`,
};

/** $2 move, $3 its lines. */
export const LINK_LINES_TO_MOVE: Statement = {
  name: 'link-lines-to-move',
  text: `
    INSERT INTO room_move_line (property_id, move_id, posting_id)
    SELECT $1, $2, posting_id FROM unnest($3::uuid[]) AS l (posting_id)`,
};
