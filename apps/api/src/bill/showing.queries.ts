import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** One at a time for each bill, so that versions have no gap; held until the transaction ends. */
export const LOCK_SNAPSHOTS: Statement = {
  name: 'lock-bill-snapshots',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('bill-snapshot ' || $1::uuid::text || $2::uuid::text, 0))`,
};

/** The same content is kept once, and is fit to be shown when it is shown today; `$4` window, `$5` line, `$6` hash, `$7` language, `$8` tree. */
export const KEEP_SNAPSHOT: Statement = {
  name: 'keep-bill-snapshot',
  text: `
    WITH old AS (
      SELECT id, version, made_at FROM bill_snapshot WHERE property_id = $1 AND folio_id = $3 AND hash = $6
    ), fit AS (
      UPDATE bill_snapshot SET withdrawn_at = NULL
      WHERE property_id = $1 AND folio_id = $3 AND hash = $6 AND withdrawn_at IS NOT NULL
    ), made AS (
      INSERT INTO bill_snapshot (property_id, id, folio_id, window_number, posting_id, version, hash, language, tree,
        made_at, business_date)
      SELECT $1, $2, $3, $4, $5, 1 + coalesce((SELECT max(version) FROM bill_snapshot WHERE property_id = $1 AND folio_id = $3), 0),
        $6, $7, $8::jsonb, $9, $10
      WHERE NOT EXISTS (SELECT 1 FROM old)
      RETURNING id, version, made_at
    )
    SELECT id, version, made_at AS "madeAt" FROM old UNION ALL SELECT id, version, made_at FROM made`,
};

export const NOTE_SHOWING: Statement = {
  name: 'note-bill-showing',
  text: `
    INSERT INTO bill_showing (property_id, id, snapshot_id, how, link_id, reaction, shown_by, desk_name, shown_at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

const SNAPSHOT = `'id', b.id, 'folioId', b.folio_id, 'window', b.window_number, 'postingId', b.posting_id,
    'version', b.version, 'hash', encode(b.hash, 'hex'), 'language', b.language, 'madeAt', ${instantJson('b.made_at')},
    'showings', (SELECT coalesce(json_agg(json_build_object('how', v.how, 'shownAt', ${instantJson('v.shown_at')},
        'actor', v.shown_by, 'desk', v.desk_name, 'reaction', v.reaction) ORDER BY v.shown_at, v.id), '[]')
      FROM bill_showing v WHERE v.property_id = b.property_id AND v.snapshot_id = b.id)`;

/** $2 folio, $3 before this version, $4 most; newest first. */
export const LIST_SNAPSHOTS: Statement = {
  name: 'list-bill-snapshots',
  text: `
    SELECT b.version, json_build_object(${SNAPSHOT})::text AS json FROM bill_snapshot b
    WHERE b.property_id = $1 AND b.folio_id = $2 AND ($3::integer IS NULL OR b.version < $3)
    ORDER BY b.version DESC LIMIT $4`,
};

/** What was shown `b` and every time it was seen; what was in it, unless it is withdrawn. */
export const SHOWN_EXPLANATION_JSON = `json_build_object(${SNAPSHOT}, 'withdrawnAt', ${instantJson('b.withdrawn_at')},
    'tree', CASE WHEN b.withdrawn_at IS NULL THEN b.tree END)`;

/** $2 snapshot. */
export const SNAPSHOT_KEPT: Statement = {
  name: 'bill-snapshot-kept',
  text: `SELECT json_build_object(${SNAPSHOT}, 'tree', b.tree)::text AS json FROM bill_snapshot b WHERE b.property_id = $1 AND b.id = $2`,
};
