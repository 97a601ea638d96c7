import type { Statement } from '../platform/pool';

/** Expired ones of the same key go with each new one. */
export const ISSUE_TOKEN: Statement = {
  name: 'issue-access-token',
  text: `
    WITH old AS (DELETE FROM access_token WHERE property_id = $1 AND api_key_id = $3 AND expires_at <= now())
    INSERT INTO access_token (property_id, id, api_key_id, token_hash, scopes, expires_at)
    VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6::int))`,
};
