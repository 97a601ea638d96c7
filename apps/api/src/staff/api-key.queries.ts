import type { Statement } from '../platform/pool';

const COLUMNS = `id, name, prefix, last_four AS "lastFour", scopes, created_at AS "createdAt", created_by AS "createdBy",
  expires_at AS "expiresAt", revoked_at AS "revokedAt", last_used_at AS "lastUsedAt"`;

export const LIST_KEYS: Statement = {
  name: 'list-api-keys',
  text: `SELECT ${COLUMNS} FROM api_key
    WHERE property_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};

export const CREATE_KEY: Statement = {
  name: 'create-api-key',
  text: `
    INSERT INTO api_key (property_id, id, name, prefix, last_four, key_hash, scopes, created_by, expires_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + make_interval(days => $9::int))
    RETURNING ${COLUMNS}`,
};

export const REVOKE_KEY: Statement = {
  name: 'revoke-api-key',
  text: `UPDATE api_key SET revoked_at = coalesce(revoked_at, now()) WHERE property_id = $1 AND id = $2
    RETURNING encode(key_hash, 'hex') AS "sessionKey",
      (SELECT coalesce(array_agg(encode(t.token_hash, 'hex')), '{}') FROM access_token t
       WHERE t.property_id = $1 AND t.api_key_id = $2 AND t.expires_at > now()) AS tokens`,
};
