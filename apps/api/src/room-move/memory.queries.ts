import type { Statement } from '../platform/pool';
import { instantJson } from '../platform/money-json';
import { FAULT_JSON, FAULTS } from '../room';

const MOST_FAULTS = 100;
/** What is said to a proposal stands until the room fails once more. */
const NOT_ANSWERED = `NOT EXISTS (SELECT 1 FROM block_proposal_answer b
  WHERE b.property_id = f.property_id AND b.room_id = f.room_id AND b.answered_at >= max(f.told_at))`;
const IS_OPEN = `f.settled_at IS NULL AND c.state IS DISTINCT FROM 'Duplicate'`;
const CASES = `LEFT JOIN incident_case c ON f.source = 'case' AND c.property_id = f.property_id AND c.id = f.source_id`;

/** A room with what stays with it, what is open first, then the newest. Told twice by a case is told once. */
export const ROOM_MEMORY: Statement = {
  name: 'room-memory',
  text: `
    SELECT r.id AS "roomId", r.number AS "roomNumber", p.business_date AS "businessDate",
      (SELECT coalesce(json_agg(told.fault), '[]') FROM (
        SELECT ${FAULT_JSON} AS fault ${FAULTS} ${CASES}
        WHERE f.property_id = r.property_id AND f.room_id = r.id AND c.state IS DISTINCT FROM 'Duplicate'
        ORDER BY f.settled_at IS NULL DESC, f.told_at DESC, f.id DESC LIMIT ${MOST_FAULTS}) told) AS faults
    FROM room r JOIN property p ON p.id = r.property_id
    WHERE r.property_id = $1 AND r.id = $2`,
};

/** Rooms with at least $2 open faults that are sold all the same, and nobody has answered since the last. */
export const BLOCK_PROPOSALS: Statement = {
  name: 'block-proposals',
  text: `
    SELECT f.room_id AS "roomId", r.number AS "roomNumber", r.room_type AS "roomType", count(*)::int AS count,
      array_agg(DISTINCT f.kind ORDER BY f.kind) AS kinds, ${instantJson('max(f.told_at)')} AS "newestAt"
    FROM room_fault f
    JOIN room r ON r.property_id = f.property_id AND r.id = f.room_id
    ${CASES}
    WHERE f.property_id = $1 AND ${IS_OPEN} AND r.status <> 'OutOfOrder'
      AND NOT EXISTS (SELECT 1 FROM room_block b JOIN property p ON p.id = b.property_id
        WHERE b.property_id = f.property_id AND b.room_id = f.room_id AND b.lifted_at IS NULL AND b.kind = 'OutOfOrder'
          AND b.starts_on <= p.business_date AND (b.ends_on IS NULL OR b.ends_on > p.business_date))
    GROUP BY f.property_id, f.room_id, r.number, r.room_type
    HAVING count(*) >= $2 AND ${NOT_ANSWERED}
    ORDER BY count(*) DESC, length(r.number), r.number`,
};

export const ANSWER_PROPOSAL: Statement = {
  name: 'answer-block-proposal',
  text: `
    INSERT INTO block_proposal_answer (property_id, id, room_id, answer, faults, why, actor_id, actor_name, answered_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp())`,
};
