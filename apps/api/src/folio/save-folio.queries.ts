import type { Statement } from '../platform/pool';

/** $2 and $3 the folio, $4 and $5 the stay, as another system calls them. */
export const FOLIO_BY_EXTERNAL: Statement = {
  name: 'folio-by-external',
  text: `
    SELECT s.stay_id AS "stayId",
      (SELECT coalesce(json_agg(json_build_object('number', w.number, 'payer_kind', w.payer_kind, 'payer_name', w.payer_name,
        'confidential', w.confidential)), '[]')
       FROM folio_window w WHERE w.property_id = $1 AND w.folio_id = e.folio_id) AS windows
    FROM (SELECT 1) AS one
    LEFT JOIN stay_external_id s ON s.property_id = $1 AND s.system = $4 AND s.external_id = $5
    LEFT JOIN folio_external_id e ON e.property_id = $1 AND e.system = $2 AND e.external_id = $3`,
};

/** Two who create the same folio at once meet at the key of `folio_external_id`. */
export const SAVE_FOLIO: Statement = {
  name: 'save-folio',
  text: `
    WITH saved AS (
      INSERT INTO folio (property_id, id, stay_id, number, currency) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (property_id, id) DO UPDATE SET number = excluded.number, version = folio.version + 1
      RETURNING version
    ), named AS (
      INSERT INTO folio_external_id (property_id, system, external_id, folio_id) SELECT $1, $6, $7, $2 WHERE $9::boolean
    ), windows AS (
      INSERT INTO folio_window (property_id, folio_id, number, payer_kind, payer_name, confidential)
      SELECT $1, $2, w.* FROM jsonb_to_recordset($8::jsonb) AS w (number smallint, payer_kind text, payer_name text,
        confidential boolean)
      ON CONFLICT (property_id, folio_id, number) DO UPDATE SET payer_kind = excluded.payer_kind,
        payer_name = excluded.payer_name, confidential = excluded.confidential
    )
    SELECT version FROM saved`,
};
