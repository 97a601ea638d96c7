import type { Statement } from '../platform/pool';

const LINK = `l.id, b.folio_id AS "folioId", b.posting_id AS "postingId", l.purpose, l.made_at AS "madeAt", l.made_by AS actor,
  l.expires_at AS "expiresAt", l.revoked_at AS "revokedAt", b.withdrawn_at AS "withdrawnAt", l.opened_at AS "openedAt", l.answered_at AS "answeredAt",
  l.answer, l.question`;

export const MAKE_LINK: Statement = {
  name: 'make-explanation-link',
  text: `
    INSERT INTO explanation_link (property_id, id, snapshot_id, purpose, token_hash, made_by, made_at, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $7::timestamptz + make_interval(hours => $8::int)) RETURNING expires_at AS "expiresAt"`,
};

/** $2 folio, $3 before this link, $4 most; newest first. */
export const LIST_LINKS: Statement = {
  name: 'list-explanation-links',
  text: `
    SELECT ${LINK} FROM bill_snapshot b
    JOIN explanation_link l ON l.property_id = b.property_id AND l.snapshot_id = b.id
    WHERE b.property_id = $1 AND b.folio_id = $2 AND ($3::uuid IS NULL OR l.id < $3)
    ORDER BY l.id DESC LIMIT $4`,
};

/** Of the whole registry: which house a token belongs to is written in front of it. */
export const HOUSE_BY_CODE: Statement = {
  name: 'house-by-code',
  text: `
    SELECT id, code, name, telephone, postal_address AS "postalAddress", time_zone AS "timeZone" FROM property WHERE code = $1`,
};

/** $2 hash of the token. `changed` when lines were posted since to what it shows. */
export const LINK_BY_TOKEN: Statement = {
  name: 'explanation-link-by-token',
  text: `
    SELECT ${LINK}, l.openings, b.id AS "snapshotId", b.version, encode(b.hash, 'hex') AS hash, b.tree, f.stay_id AS "stayId",
      EXISTS (SELECT 1 FROM posting p JOIN folio_window w ON w.property_id = p.property_id AND w.folio_id = p.folio_id
          AND w.number = p.window_number
        WHERE p.property_id = b.property_id AND p.folio_id = b.folio_id AND p.id > l.id
          AND (p.window_number = b.window_number OR b.window_number IS NULL AND w.payer_kind = 'guest' AND NOT w.confidential)
      ) AS changed
    FROM explanation_link l
    JOIN bill_snapshot b ON b.property_id = l.property_id AND b.id = l.snapshot_id
    JOIN folio f ON f.property_id = b.property_id AND f.id = b.folio_id
    WHERE l.property_id = $1 AND l.token_hash = $2`,
};

/** $2 link, $3 now, $4 openings that are noted at most. */
export const OPEN_LINK: Statement = {
  name: 'open-explanation-link',
  text: `
    UPDATE explanation_link SET opened_at = coalesce(opened_at, $3), openings = openings + 1
    WHERE property_id = $1 AND id = $2 AND openings < $4 RETURNING id`,
};

/** $2 link, $3 now, $4 answer, $5 question. The first answer counts. */
export const ANSWER_LINK: Statement = {
  name: 'answer-explanation-link',
  text: `
    UPDATE explanation_link SET answered_at = $3, answer = $4, question = $5
    WHERE property_id = $1 AND id = $2 AND answered_at IS NULL AND revoked_at IS NULL AND expires_at > $3 RETURNING id`,
};

/** $2 link, $3 now. What was answered or revoked stays as it is. */
export const REVOKE_LINK: Statement = {
  name: 'revoke-explanation-link',
  text: `
    WITH found AS (
      SELECT l.id, l.answered_at, l.revoked_at, b.folio_id, f.stay_id FROM explanation_link l
      JOIN bill_snapshot b ON b.property_id = l.property_id AND b.id = l.snapshot_id
      JOIN folio f ON f.property_id = b.property_id AND f.id = b.folio_id
      WHERE l.property_id = $1 AND l.id = $2
    ), closed AS (
      UPDATE explanation_link l SET revoked_at = $3 FROM found
      WHERE l.property_id = $1 AND l.id = found.id AND found.answered_at IS NULL AND found.revoked_at IS NULL RETURNING l.id
    )
    SELECT folio_id AS "folioId", stay_id AS "stayId", EXISTS (SELECT 1 FROM closed) AS closed FROM found`,
};
