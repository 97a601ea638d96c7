import type { Statement } from '../platform/pool';

/** The party `b` as it travels. */
export const PARTY = `
  json_build_object('name', b.name, 'addressLines', b.address_lines, 'country', b.country, 'taxNumber', b.tax_number)`;

/** SQL of what the window `w` was written with, or null. */
export const PARTY_OF_WINDOW = `
  (SELECT ${PARTY} FROM invoice_party b WHERE b.property_id = w.property_id AND b.folio_id = w.folio_id
    AND b.window_number = w.number)`;

/** Whose address it is: the guest whose stay it is, or whoever is called that. Of the window `w` and the stay `s`. */
const PAYER_KEY = `CASE WHEN w.payer_kind = 'guest' THEN s.guest_id::text ELSE w.payer_kind || ':' || lower(w.payer_name) END`;

const WINDOW = `
  folio_window w
  JOIN folio f ON f.property_id = w.property_id AND f.id = w.folio_id
  JOIN stay s ON s.property_id = f.property_id AND s.id = f.stay_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id`;

/** $2 folio, $3 window: what is written of it, and what it could begin with. */
export const WINDOW_PARTY: Statement = {
  name: 'window-party',
  text: `
    SELECT w.folio_id AS "folioId", w.number AS window, coalesce(o.version, 0) AS version, w.payer_name AS payer,
      w.payer_kind AS "payerKind", w.closed_at IS NOT NULL AS closed, ${PARTY_OF_WINDOW} AS party,
      coalesce(e.party, json_build_object('name',
        CASE WHEN w.payer_kind = 'guest' THEN concat_ws(' ', g.first_name, g.last_name) ELSE w.payer_name END,
        'addressLines', '[]'::json, 'country', CASE WHEN w.payer_kind = 'guest' THEN g.country END, 'taxNumber', NULL)) AS suggested,
      CASE WHEN e.party IS NULL THEN 'profile' ELSE 'earlier-bill' END AS "suggestedFrom"
    FROM ${WINDOW}
    LEFT JOIN invoice_party o ON o.property_id = w.property_id AND o.folio_id = w.folio_id AND o.window_number = w.number
    LEFT JOIN LATERAL (
      SELECT ${PARTY} AS party FROM invoice_party b
      WHERE b.property_id = w.property_id AND b.payer_key = ${PAYER_KEY}
        AND (b.folio_id, b.window_number) <> (w.folio_id, w.number)
      ORDER BY b.saved_at DESC LIMIT 1
    ) e ON true
    WHERE w.property_id = $1 AND w.folio_id = $2 AND w.number = $3`,
};

/** $2 folio, $3 window, then the party, when and by whom. */
export const SAVE_WINDOW_PARTY: Statement = {
  name: 'save-window-party',
  text: `
    INSERT INTO invoice_party (property_id, folio_id, window_number, version, payer_key, name, address_lines, country,
      tax_number, saved_at, actor_id, actor_name)
    SELECT w.property_id, w.folio_id, w.number, 1, ${PAYER_KEY}, $4, $5::text[], $6, $7, $8, $9, $10
    FROM ${WINDOW} WHERE w.property_id = $1 AND w.folio_id = $2 AND w.number = $3
    ON CONFLICT (property_id, folio_id, window_number) DO UPDATE SET version = invoice_party.version + 1,
      payer_key = excluded.payer_key, name = excluded.name, address_lines = excluded.address_lines,
      country = excluded.country, tax_number = excluded.tax_number, saved_at = excluded.saved_at,
      actor_id = excluded.actor_id, actor_name = excluded.actor_name`,
};
