import { GUEST_LEDGER } from '@amends/folio';
import { TAKEN_OFF } from '../folio';
import type { Statement } from '../platform/pool';
import { holdJson, LIVE } from './hold.queries';
import { OPEN } from './scheduled/scheduled.queries';

/** $2 stays, each with its move in $3: the case, the rooms and the bills to be locked; no row for a move of another stay. */
export const PLACES_OF_MOVES: Statement = {
  name: 'places-of-moves',
  text: `
    SELECT m.stay_id AS "stayId", m.case_id AS "caseId", m.from_room_id AS "fromRoomId", m.to_room_id AS "toRoomId"
    FROM unnest($2::uuid[], $3::uuid[]) AS w (stay_id, id)
    JOIN room_move m ON m.property_id = $1 AND m.stay_id = w.stay_id AND m.id = w.id ORDER BY m.id`,
};

/** $2 stay, $3 move: it, and those it was made together with. */
export const MADE_TOGETHER: Statement = {
  name: 'moves-made-together',
  text: `
    SELECT t.id FROM room_move m
    JOIN room_move t ON t.property_id = m.property_id AND (t.id = m.id OR t.chain_id = m.chain_id)
    WHERE m.property_id = $1 AND m.stay_id = $2 AND m.id = $3 ORDER BY t.id`,
};

/** Lines the move has brought onto the bill, with what undoing them is written from. */
const LINES = `
  (SELECT coalesce(json_agg(json_build_object('postingId', p.id, 'folioId', p.folio_id, 'window', p.window_number,
      'kind', p.kind, 'transactionCode', p.transaction_code, 'description', p.description, 'currency', p.currency,
      'amountMinor', p.amount_minor, 'taxIncludedMinor', p.tax_included_minor, 'taxRuleId', p.tax_rule_id,
      'taxCode', r.code, 'serviceDate', p.service_date, 'roomId', p.room_id, 'roomNumber', p.room_number,
      'revenueAccount', (SELECT CASE j.debit_account WHEN '${GUEST_LEDGER}' THEN j.credit_account ELSE j.debit_account END
        FROM journal_row j WHERE j.property_id = p.property_id AND j.posting_id = p.id AND j.part = 1),
      'correctsId', p.corrects_id, 'correctedMinor', o.amount_minor, 'touched', t.credited <> 0 OR EXISTS (
        SELECT FROM posting u WHERE u.property_id = p.property_id AND u.undoes_id = p.id)) ORDER BY p.id), '[]')
    FROM room_move_line l
    JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
    LEFT JOIN posting o ON o.property_id = p.property_id AND o.id = p.corrects_id
    LEFT JOIN tax_rule r ON r.property_id = p.property_id AND r.id = p.tax_rule_id
    ${TAKEN_OFF}
    WHERE l.property_id = m.property_id AND l.move_id = m.id)`;

/** A night charged since at a price the move has changed, whoever posted it. */
const NIGHT_POSTED = `
  m.rate_choice <> 'keep' AND EXISTS (
    SELECT FROM folio b
    JOIN posting p ON p.property_id = b.property_id AND p.folio_id = b.id AND p.kind = 'charge' AND p.amount_minor > 0
      AND p.service_date >= m.starts_on AND p.posted_at > m.moved_at
    JOIN transaction_code k ON k.property_id = p.property_id AND k.code = p.transaction_code AND k.line_group = 'room'
      AND k.purpose IS NULL
    WHERE b.property_id = m.property_id AND b.stay_id = m.stay_id AND NOT EXISTS (
      SELECT FROM room_move_line l WHERE l.property_id = p.property_id AND l.posting_id = p.id))`;

/** Whoever asks may take back what they hold themselves. */
const OLD_ROOM_HOLD = `
  (SELECT ${holdJson('$3', 'NULL')} FROM room_hold h WHERE h.property_id = m.property_id AND h.room_id = m.from_room_id
    AND ${LIVE} AND h.stay_id <> m.stay_id AND h.actor_id <> $3::uuid)`;

/** What the move itself made of the old room is no news; a block that somebody has made since is, also for a later night. */
const OLD_ROOM_CLOSED = `
  (f.status IN ('OutOfOrder', 'OutOfService') AND f.status <> coalesce(m.old_room_status, m.from_status_before))
  OR EXISTS (SELECT FROM room_block b WHERE b.property_id = m.property_id AND b.room_id = m.from_room_id
    AND b.lifted_at IS NULL AND b.blocked_at > m.moved_at
    AND b.starts_on < m.ends_on AND (b.ends_on IS NULL OR b.ends_on > m.starts_on))`;

/** For a guest in house, who moves into it later. */
const OLD_ROOM_KEPT = `
  EXISTS (SELECT FROM scheduled_move k
    JOIN stay w ON w.property_id = k.property_id AND w.id = k.stay_id AND w.status = 'InHouse'
    WHERE k.property_id = m.property_id AND k.room_id = m.from_room_id AND k.stay_id <> m.stay_id AND ${OPEN}
      AND k.starts_on < m.ends_on AND k.ends_on > m.starts_on)`;

/** $2 moves, with everything taking them back is decided on; $3 who asks. */
export const UNDO_MOVE_FACTS: Statement = {
  name: 'undo-move-facts',
  text: `
    SELECT m.id, m.chain_id AS "chainId", m.stay_id AS "stayId", m.case_id AS "caseId", m.room_type_charged_before AS "roomTypeChargedBefore",
      m.rate_choice AS "rateChoice", m.old_room_status AS "oldRoomStatus", m.business_date AS "movedOn",
      m.from_status_before AS "fromStatusBefore", m.from_assignment_id AS "fromAssignmentId",
      m.to_assignment_id AS "toAssignmentId", m.ends_on AS "endsOn",
      f.id AS "fromRoomId", f.number AS "fromRoom", f.status AS "fromStatus",
      t.id AS "toRoomId", t.number AS "toRoom", t.status AS "toStatus", h.business_date AS "businessDate",
      extract(epoch FROM clock_timestamp() - m.moved_at)::float8 / 60 AS "minutesSince",
      EXISTS (SELECT FROM room_move_undo u WHERE u.property_id = m.property_id AND u.move_id = m.id) AS undone,
      s.status = 'InHouse' OR (s.status = 'Reserved' AND m.before_arrival) AS "inHouse", m.before_arrival AS "beforeArrival",
      (m.before_arrival AND s.status = 'InHouse') OR EXISTS (SELECT FROM room_move n
        WHERE n.property_id = m.property_id AND n.stay_id = m.stay_id AND n.moved_at > m.moved_at AND NOT EXISTS (SELECT FROM room_move_undo u
          WHERE u.property_id = n.property_id AND u.move_id = n.id)) AS "movedAgain",
      EXISTS (SELECT FROM room_assignment a WHERE a.property_id = m.property_id AND a.id = m.to_assignment_id AND a.active
        AND a.room_id = m.to_room_id AND a.ends_on = m.ends_on) AS "nightsStand",
      EXISTS (SELECT FROM room_assignment o
        JOIN room_assignment own ON own.property_id = m.property_id AND own.id = m.from_assignment_id
        WHERE o.property_id = m.property_id AND o.room_id = m.from_room_id AND o.active AND o.starts_on < m.ends_on
          AND o.ends_on > m.starts_on AND o.share_key <> own.share_key
          AND NOT EXISTS (SELECT FROM room_move c WHERE c.property_id = m.property_id AND c.chain_id = m.chain_id
            AND c.to_assignment_id = o.id)) AS "oldRoomGiven", (${OLD_ROOM_CLOSED}) AS "oldRoomClosed",
      ${OLD_ROOM_KEPT} AS "oldRoomKept", ${OLD_ROOM_HOLD} AS "oldRoomHold",
      ${NIGHT_POSTED} AS "nightPosted", ${LINES} AS lines
    FROM room_move m
    JOIN stay s ON s.property_id = m.property_id AND s.id = m.stay_id
    JOIN property h ON h.id = m.property_id
    JOIN room f ON f.property_id = m.property_id AND f.id = m.from_room_id
    JOIN room t ON t.property_id = m.property_id AND t.id = m.to_room_id
    WHERE m.property_id = $1 AND m.id = ANY($2::uuid[]) ORDER BY m.id`,
};

/** $2 stay, $3 move, $4 room type to charge before it: the nights are quoted as they were. */
export const RESTORE_RATES: Statement = {
  name: 'restore-rates-before-move',
  text: `
    WITH quoted AS (
      UPDATE stay_night q SET rate_minor = n.before_minor, room_type_charged = $4 FROM room_move_night n
      WHERE n.property_id = $1 AND n.move_id = $3 AND NOT n.on_bill
        AND q.property_id = $1 AND q.stay_id = $2 AND q.night = n.night
    )
    UPDATE stay SET room_type_charged = $4 WHERE property_id = $1 AND id = $2`,
};

export const WRITE_UNDO: Statement = {
  name: 'write-undo-of-move',
  text: `
    INSERT INTO room_move_undo (property_id, move_id, actor_id, actor_name, undone_at, business_date)
    VALUES ($1, $2, $3, $4, $5, $6)`,
};
