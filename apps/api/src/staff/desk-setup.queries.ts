import type { Statement } from '../platform/pool';

const DESK = `
  d.id, d.version, d.code, d.name, d.kind, d.deactivated_at IS NULL AS active,
  (SELECT count(*)::int FROM staff_assignment a
   WHERE a.property_id = d.property_id AND a.desk_id = d.id AND a.deactivated_at IS NULL) AS people`;

/** By code. */
export const LIST_DESKS: Statement = {
  name: 'list-desks',
  text: `SELECT ${DESK} FROM desk d WHERE d.property_id = $1 AND ($2::text IS NULL OR d.code > $2) ORDER BY d.code LIMIT $3`,
};

/** No row when the code is taken. */
export const ADD_DESK: Statement = {
  name: 'add-desk',
  text: `INSERT INTO desk (property_id, id, code, name, kind) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (property_id, code) DO NOTHING RETURNING id`,
};

/** Whoever assigns somebody to this desk waits until this transaction ends. */
export const LOCK_DESK: Statement = {
  name: 'lock-desk',
  text: `SELECT id FROM desk WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};

export const FIND_DESK: Statement = {
  name: 'find-desk',
  text: `SELECT ${DESK} FROM desk d WHERE d.property_id = $1 AND d.id = $2`,
};

export const PEOPLE_OF_DESK: Statement = {
  name: 'people-of-desk',
  text: `
    SELECT s.id, s.name FROM staff_assignment a JOIN staff s ON s.id = a.staff_id
    WHERE a.property_id = $1 AND a.desk_id = $2 AND a.deactivated_at IS NULL ORDER BY s.name LIMIT 20`,
};

export const WRITE_DESK: Statement = {
  name: 'write-desk',
  text: `
    UPDATE desk SET name = $3, kind = $4, version = version + 1,
      deactivated_at = CASE WHEN $5 THEN NULL ELSE coalesce(deactivated_at, now()) END
    WHERE property_id = $1 AND id = $2`,
};
