import { instantJson, minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { became, TAKES_OFF } from './line.queries';

/** $1 property. Windows with the sum of their lines; the folio's balance is the sum of them. */
const FOLIOS = `
  WITH f AS MATERIALIZED (
    SELECT f.*, ${minorUnitOf('f.currency')} AS unit FROM folio f WHERE f.property_id = $1 AND %where%
  )
  SELECT f.id, f.version, json_build_object('id', f.id, 'version', f.version, 'stayId', f.stay_id, 'number', f.number,
    'currency', f.currency, 'status', f.status, 'balance', ${moneyJson('w.balance', 'f.currency', 'f.unit')},
    'windows', w.windows, 'externalIds', (
      SELECT coalesce(json_agg(json_build_object('system', e.system, 'id', e.external_id) ORDER BY e.system, e.external_id), '[]')
      FROM folio_external_id e WHERE e.property_id = f.property_id AND e.folio_id = f.id))::text AS json
  FROM f CROSS JOIN LATERAL (
    SELECT coalesce(sum(o.balance), 0) AS balance, coalesce(json_agg(json_build_object('number', o.number,
      'payerKind', o.payer_kind, 'payerName', o.payer_name, 'confidential', o.confidential,
      'closed', o.closed, 'balance', ${moneyJson('o.balance', 'f.currency', 'f.unit')})
      ORDER BY o.number), '[]') AS windows
    FROM (
      SELECT n.number, n.payer_kind, n.payer_name, n.confidential, n.closed_at IS NOT NULL AS closed, coalesce(sum(p.amount_minor), 0) AS balance
      FROM folio_window n
      LEFT JOIN posting p ON p.property_id = n.property_id AND p.folio_id = n.folio_id AND p.window_number = n.number
      WHERE n.property_id = f.property_id AND n.folio_id = f.id
      GROUP BY n.number, n.payer_kind, n.payer_name, n.confidential, n.closed_at
    ) o
  ) w`;

/** SQL of folios `f` as rows `id`, `version`, `json`; for those who show them beside other things. */
export function foliosWhere(condition: string): string {
  return FOLIOS.replace('%where%', condition);
}

export const FOLIO: Statement = { name: 'folio', text: foliosWhere('f.id = $2') };

/** $2 after this id, $3 most. */
export const LIST_FOLIOS: Statement = {
  name: 'list-folios',
  text: `${foliosWhere('($2::uuid IS NULL OR f.id > $2) ORDER BY f.id LIMIT $3')} ORDER BY f.id`,
};

/** $4 stay. */
export const LIST_FOLIOS_OF_STAY: Statement = {
  name: 'list-folios-of-stay',
  text: `${foliosWhere('f.stay_id = $4 AND ($2::uuid IS NULL OR f.id > $2) ORDER BY f.id LIMIT $3')} ORDER BY f.id`,
};

/** A line `p` of the folio `f`, as it travels. `credited` is everything taken off it, never positive. */
const posting = (place: string): string => `
  json_build_object('id', p.id, 'folioId', p.folio_id, 'window', p.window_number, 'kind', p.kind,
    'transactionCode', p.transaction_code, 'description', p.description,
    'amount', ${moneyJson('p.amount_minor', 'p.currency', 'f.unit')},
    'taxIncluded', ${moneyJson('p.tax_included_minor', 'p.currency', 'f.unit')},
    'quantity', p.quantity, 'unitPrice', ${moneyJson('p.unit_price_minor', 'p.currency', 'f.unit')},
    'serviceDate', p.service_date, 'businessDate', p.business_date, 'postedAt', ${instantJson('p.posted_at')},
    'postedBy', p.posted_by, 'source', p.source, 'reference', p.reference, 'roomNumber', p.room_number,
    'generatedFrom', p.generated_from, 'correctsId', p.corrects_id, 'replacesId', p.replaces_id, 'undoesId', p.undoes_id,
    'packageCode', p.package_code, 'checkNumber', p.check_number,
    'credited', ${moneyJson('coalesce(t.minor, 0)', 'p.currency', 'f.unit')},
    'became', CASE WHEN t.minor IS NULL AND p.kind <> 'payment' THEN '[]' ELSE ${became((minor) => moneyJson(minor, 'p.currency', 'f.unit'), place)} END)`;

const PLACE = `json_build_object('folioId', d.id, 'folioNumber', d.number, 'window', w.number, 'payer', w.payer_name)`;

export const POSTING = posting(PLACE);

/** For those who may not know of other payers and bills. */
export const POSTING_FOR_OTHERS = posting('NULL::json');

export const TAKEN_OFF_LINE = `
  LEFT JOIN LATERAL (
    SELECT sum(c.amount_minor) AS minor FROM posting c
    WHERE c.property_id = p.property_id AND c.corrects_id = p.id AND ${TAKES_OFF}
  ) t ON true`;

const FOLIO_UNIT = `f AS MATERIALIZED (
    SELECT f.property_id, f.id, ${minorUnitOf('f.currency')} AS unit FROM folio f WHERE f.property_id = $1 AND f.id = $2
  )`;

/** $2 folio, $3 and $4 after this business date and id, $5 most. In the order of the bill. */
export const POSTINGS: Statement = {
  name: 'postings-of-folio',
  text: `
    WITH ${FOLIO_UNIT}
    SELECT p.id, p.business_date AS "businessDate", ${POSTING}::text AS json
    FROM f JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id ${TAKEN_OFF_LINE}
    WHERE $3::date IS NULL OR (p.business_date, p.id) > ($3::date, $4::uuid)
    ORDER BY p.business_date, p.id LIMIT $5`,
};

/** $2 folio, $3 line and what was made from it; the line first. */
export const POSTED: Statement = {
  name: 'posted-lines',
  text: `
    WITH ${FOLIO_UNIT}
    SELECT ${POSTING} AS line
    FROM f JOIN posting p ON p.property_id = f.property_id AND p.folio_id = f.id ${TAKEN_OFF_LINE}
    WHERE p.id = $3 OR p.generated_from = $3 ORDER BY p.id <> $3, p.id`,
};
