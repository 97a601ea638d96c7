import type { Statement } from '../platform/pool';

/** What whoever writes on a folio needs of it. Taken by id, so that two who need several never wait for each other in a circle. */
const LOCKED = `
  SELECT f.id, f.version, f.stay_id AS "stayId", f.number, f.currency, f.status,
    (SELECT array_agg(w.number) FROM folio_window w WHERE w.property_id = f.property_id AND w.folio_id = f.id) AS windows,
    (SELECT coalesce(array_agg(w.number), '{}') FROM folio_window w
     WHERE w.property_id = f.property_id AND w.folio_id = f.id AND w.closed_at IS NOT NULL) AS "closedWindows",
    (SELECT coalesce(json_agg(json_build_object('transactionCode', r.transaction_code, 'lineGroup', r.line_group,
      'window', r.window_number)), '[]') FROM folio_routing r WHERE r.property_id = f.property_id AND r.folio_id = f.id) AS routing
  FROM folio f`;

export const LOCK_FOLIOS: Statement = {
  name: 'lock-folios',
  text: `${LOCKED} WHERE f.property_id = $1 AND f.id = ANY($2::uuid[]) ORDER BY f.id FOR UPDATE`,
};

/** $2 systems and $3 ids, of the same length. */
export const LOCK_FOLIOS_BY_EXTERNAL: Statement = {
  name: 'lock-folios-by-external',
  text: `${LOCKED}
    WHERE f.property_id = $1 AND f.id IN (
      SELECT e.folio_id FROM folio_external_id e
      JOIN unnest($2::text[], $3::text[]) AS asked (system, id) ON asked.system = e.system AND asked.id = e.external_id
      WHERE e.property_id = $1)
    ORDER BY f.id FOR UPDATE`,
};
