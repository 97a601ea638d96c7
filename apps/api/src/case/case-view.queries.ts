import type { Statement } from '../platform/pool';

/** A person's views by name. */
export const CASE_VIEWS: Statement = {
  name: 'case-views',
  text: `SELECT id, name, query FROM case_view WHERE property_id = $1 AND owner_id = $2 ORDER BY lower(name), id`,
};

/** Makes or changes one's own view; another person's of that id is left alone, which answers no row. */
export const PUT_CASE_VIEW: Statement = {
  name: 'put-case-view',
  text: `
    INSERT INTO case_view (property_id, id, owner_id, name, query) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (property_id, id) DO UPDATE SET name = excluded.name, query = excluded.query
      WHERE case_view.owner_id = excluded.owner_id
    RETURNING id, name, query`,
};

/** What stands in the way of a view of this id and name: how many there are beside it, and one of that name. */
export const BESIDE_CASE_VIEW: Statement = {
  name: 'beside-case-view',
  text: `
    SELECT count(*)::int AS others, coalesce(bool_or(lower(name) = lower($4)), false) AS taken
    FROM case_view WHERE property_id = $1 AND owner_id = $2 AND id <> $3`,
};

/** One writer of a person's views at a time, so that neither number nor name slips through. */
export const LOCK_CASE_VIEWS: Statement = {
  name: 'lock-case-views',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('case-views ' || $1::text || $2::text, 0))::text AS locked`,
};

export const DELETE_CASE_VIEW: Statement = {
  name: 'delete-case-view',
  text: `DELETE FROM case_view WHERE property_id = $1 AND owner_id = $2 AND id = $3 RETURNING id`,
};
