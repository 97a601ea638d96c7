import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

/** Of the fault `f` and its asset `a`, as it is told. */
export const FAULT_JSON = `
  json_build_object('id', f.id, 'roomId', f.room_id, 'kind', f.kind, 'what', f.what, 'asset', CASE WHEN a.id IS NULL THEN NULL
      ELSE json_build_object('id', a.id, 'kind', a.kind, 'name', a.name) END,
    'source', f.source, 'sourceId', f.source_id, 'toldBy', f.actor_name, 'toldAt', ${instantJson('f.told_at')},
    'businessDate', f.business_date, 'settledAt', ${instantJson('f.settled_at')}, 'settledBy', f.settled_by,
    'settledHow', f.settled_how)`;

export const FAULTS = `
  FROM room_fault f LEFT JOIN room_asset a ON a.property_id = f.property_id AND a.id = f.asset_id`;

export const FAULT: Statement = {
  name: 'room-fault',
  text: `SELECT ${FAULT_JSON} AS fault ${FAULTS} WHERE f.property_id = $1 AND f.id = $2`,
};

export const LOCK_FAULT: Statement = {
  name: 'lock-room-fault',
  text: `
    SELECT f.room_id AS "roomId", f.kind, f.settled_at IS NOT NULL AS settled
    FROM room_fault f WHERE f.property_id = $1 AND f.id = $2 FOR NO KEY UPDATE`,
};

export const ASSET_OF_ROOM: Statement = {
  name: 'asset-of-room',
  text: `SELECT a.id FROM room_asset a WHERE a.property_id = $1 AND a.room_id = $2 AND a.id = $3`,
};

const COLUMNS = `property_id, id, room_id, asset_id, kind, what, source, source_id, actor_id, actor_name, told_at, business_date`;

/** What tells of a room once more tells it better: a case that was about something else after all. */
const TOLD_AGAIN = `
  ON CONFLICT (property_id, source_id, room_id) WHERE source_id IS NOT NULL DO UPDATE SET kind = excluded.kind`;

export const NOTE_FAULT: Statement = {
  name: 'note-room-fault',
  text: `
    INSERT INTO room_fault (${COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ${TOLD_AGAIN}`,
};

/** For who only knows the number; of a room that is none, nothing is noted. */
export const NOTE_FAULT_OF_NUMBER: Statement = {
  name: 'note-room-fault-of-number',
  text: `
    INSERT INTO room_fault (${COLUMNS})
    SELECT r.property_id, $2, r.id, NULL, $4, NULL, $5, $6, $7, $8, $9, $10 FROM room r
    WHERE r.property_id = $1 AND r.number = $3 ${TOLD_AGAIN}`,
};

export const SETTLE_FAULT: Statement = {
  name: 'settle-room-fault',
  text: `
    UPDATE room_fault SET settled_at = $3, settled_by = $4, settled_how = $5 WHERE property_id = $1 AND id = $2`,
};

export const RETELL_FAULT: Statement = {
  name: 'retell-room-fault',
  text: `
    UPDATE room_fault SET kind = $3 WHERE property_id = $1 AND source = 'case' AND source_id = $2 RETURNING id`,
};

export const SETTLE_REPAIRED: Statement = {
  name: 'settle-repaired-faults',
  text: `
    UPDATE room_fault SET settled_at = $4, settled_by = $5, settled_how = 'repaired'
    WHERE property_id = $1 AND room_id = $2 AND source_id = ANY($3::uuid[]) AND settled_at IS NULL`,
};
