import { became } from '../folio';

const mention = (line: string): string => `
  CASE WHEN ${line}.id IS NULL THEN NULL ELSE json_build_object('description', ${line}.description,
    'amountMinor', ${line}.amount_minor, 'currency', ${line}.currency, 'serviceDate', ${line}.service_date,
    'here', ${line}.folio_id = p.folio_id AND ${line}.window_number = p.window_number) END`;

/** Who pays a line that was moved away within the bill: the payer of the line that stands in its place. */
const MOVED_TO = `
  CASE WHEN p.kind = 'transfer' AND p.amount_minor < 0 THEN (
    SELECT w.payer_name FROM posting i
    JOIN folio_window w ON w.property_id = i.property_id AND w.folio_id = i.folio_id AND w.number = i.window_number
    WHERE i.property_id = p.property_id AND i.replaces_id = p.corrects_id AND i.folio_id = p.folio_id
      AND i.amount_minor = -p.amount_minor AND i.id > p.corrects_id
    ORDER BY i.id DESC LIMIT 1) END`;

const PACKAGE = `
  CASE WHEN p.package_code IS NOT NULL THEN json_build_object('code', p.package_code, 'name', k.name,
    'insideRate', EXISTS (SELECT 1 FROM package_item t WHERE t.property_id = p.property_id
      AND t.package_code = p.package_code AND t.transaction_code = p.transaction_code AND t.inside_rate)) END`;

/** The lines this one is tied to; most are tied to none. */
const TIES = `
  CASE WHEN num_nonnulls(p.generated_from, p.corrects_id, p.replaces_id, p.undoes_id) > 0 THEN json_build_object(
    'base', ${mention('b')}, 'reduces', ${mention('o')}, 'replaces', ${mention('x')}, 'undoes', ${mention('u')},
    'movedTo', ${MOVED_TO}) END`;

/** Who pays what was moved, and whether that is on the same bill and may be named. */
const BECOME_OF = `json_build_object('payer', w.payer_name, 'here', n.folio_id = p.folio_id, 'secret', w.confidential)`;

/** What became of it; of most lines nothing was taken off. */
const BECAME = `
  CASE WHEN p.amount_minor > 0 AND EXISTS (
    SELECT FROM posting q WHERE q.property_id = p.property_id AND q.corrects_id = p.id
  ) THEN ${became((minor) => minor, BECOME_OF)} END`;

/**
 * Everything the line `p` is explained from but what `BILL_HEAD` says, in the order of `BillLineRow`; amounts in minor
 * units. Goes with `LINE_TIES`. An array without names: a bill has hundreds of lines, and naming each of their facts
 * takes the database and us longer than finding them.
 */
export const LINE_JSON = `
  json_build_array(p.id, p.window_number, p.kind, p.transaction_code, c.line_group, p.description, p.amount_minor,
    p.tax_included_minor, p.quantity, p.unit_price_minor, p.service_date, p.business_date,
    p.posted_at AT TIME ZONE 'UTC', p.posted_by, p.source, coalesce(p.check_number, p.reference),
    p.room_number, p.tax_rule_id, ${PACKAGE}, p.generated_from, p.corrects_id, ${TIES}, ${BECAME})`;

/** What a line names: its code and package, the lines it is tied to. */
export const LINE_TIES = `
  JOIN transaction_code c ON c.property_id = p.property_id AND c.code = p.transaction_code
  LEFT JOIN package k ON k.property_id = p.property_id AND k.code = p.package_code
  LEFT JOIN posting b ON b.property_id = p.property_id AND b.id = p.generated_from
  LEFT JOIN posting o ON o.property_id = p.property_id AND o.id = p.corrects_id
  LEFT JOIN posting x ON x.property_id = p.property_id AND x.id = p.replaces_id
  LEFT JOIN posting u ON u.property_id = p.property_id AND u.id = p.undoes_id`;

/**
 * What all lines of the folio `f` have in common: house, stay `s`, guest `g`, rooms slept in, the rate quoted for each
 * night, the rules lines are taxed under; as JSON.
 */
export const BILL_HEAD = `
  json_build_object('folioId', f.id, 'number', f.number, 'currency', f.currency, 'status', f.status,
    'timeZone', h.time_zone, 'businessDate', h.business_date,
    'stayId', s.id, 'confirmationNumber', s.confirmation_number, 'guestName', g.first_name || ' ' || g.last_name,
    'guestLanguage', g.language, 'arrival', s.arrival, 'departure', s.departure, 'adults', s.adults,
    'childAges', s.child_ages, 'rateSuppressed', s.rate_suppressed, 'ratePlan', s.rate_plan, 'mealPlan', s.meal_plan,
    'windows', (SELECT json_agg(json_build_object('number', w.number, 'payerKind', w.payer_kind,
        'payerName', w.payer_name, 'confidential', w.confidential) ORDER BY w.number)
      FROM folio_window w WHERE w.property_id = f.property_id AND w.folio_id = f.id),
    'rooms', (SELECT coalesce(json_agg(json_build_object('number', m.number, 'from', a.starts_on, 'until', a.ends_on)
        ORDER BY a.starts_on), '[]')
      FROM room_assignment a JOIN room m ON m.property_id = a.property_id AND m.id = a.room_id
      WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active),
    'nights', (SELECT coalesce(json_agg(json_build_object('night', n.night, 'rateMinor', n.rate_minor,
        'currency', n.currency)), '[]')
      FROM stay_night n WHERE n.property_id = f.property_id AND n.stay_id = f.stay_id),
    'taxRules', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'code', r.code, 'name', r.name, 'kind', r.kind,
        'basisPoints', r.basis_points, 'perPersonNightMinor', r.amount_minor, 'fromAge', r.from_age)), '[]')
      FROM tax_rule r WHERE r.property_id = f.property_id))`;

export const BILL_OF = `
  JOIN property h ON h.id = f.property_id
  JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;
