import type { StayStatus } from '@amends/stay';
import type { StayListQueryDto } from '@amends/stay/dto';
import type { Statement } from '../platform/pool';
import { ROOM_NOW, STAY_JSON, STAY_ROW_JSON } from './stay-sql';

const STAYS = `
  FROM stay s
  JOIN property p ON p.id = s.property_id
  JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
  ${ROOM_NOW}`;

export const STAY: Statement = {
  name: 'stay',
  text: `SELECT ${STAY_JSON}::text AS json ${STAYS} WHERE s.property_id = $1 AND s.id = $2`,
};

/** A sub-select, not the joined property: only so can the index on status and arrival begin at the date. */
const TODAY = `(SELECT t.business_date FROM property t WHERE t.id = $1)`;

/** SQL that picks stays `s` of a status on the business date of property $1, by the index on it. */
export const ON_BUSINESS_DATE: Readonly<Record<StayStatus, string>> = {
  Reserved: `s.status = 'Reserved' AND s.arrival > ${TODAY}`,
  DueIn: `s.status = 'Reserved' AND s.arrival <= ${TODAY}`,
  InHouse: `s.status = 'InHouse' AND s.departure > ${TODAY}`,
  DueOut: `s.status = 'InHouse' AND s.departure <= ${TODAY}`,
  CheckedOut: `s.status = 'CheckedOut'`,
  NoShow: `s.status = 'NoShow'`,
  Cancelled: `s.status = 'Cancelled'`,
};

/** Latest arrival first. The text is made from the filters that are set, so that each keeps a plan of its own. */
export function listStays({ status, roomNumber, arrival }: StayListQueryDto): Statement {
  const where = [
    's.property_id = $1',
    '($2::date IS NULL OR (s.arrival, s.id) < ($2, $3::uuid))',
    ...(status === undefined ? [] : [ON_BUSINESS_DATE[status]]),
    ...(roomNumber === undefined ? [] : [HAS_ROOM]),
    ...(arrival === undefined ? [] : ['s.arrival = $6::date']),
  ];
  return {
    name: ['list-stays', status, roomNumber && 'room', arrival && 'arrival'].filter(Boolean).join('-'),
    text: `
      SELECT s.id, s.arrival::text AS arrival, ${STAY_ROW_JSON}::text AS json ${STAYS}
      WHERE ${where.join(' AND ')} AND ($5::text IS NULL OR true) AND ($6::date IS NULL OR true)
      ORDER BY s.arrival DESC, s.id DESC LIMIT $4`,
  };
}

const HAS_ROOM = `
  s.id IN (SELECT h.stay_id FROM room_assignment h JOIN room hr ON hr.property_id = h.property_id AND hr.id = h.room_id
    WHERE h.property_id = $1 AND hr.number = $5 AND h.active)`;

/** After the case and before rooms, by id. NO KEY: a folio or a case that only names the stay need not wait for it. */
export const LOCK_STAYS_BY_ID: Statement = {
  name: 'lock-stays-by-id',
  text: `
    SELECT s.id, s.version, s.status, s.arrival, s.departure, s.guest_id AS "guestId"
    FROM stay s WHERE s.property_id = $1 AND s.id = ANY($2::uuid[]) ORDER BY s.id FOR NO KEY UPDATE`,
};

export const ROOMS_OF_STAY: Statement = {
  name: 'rooms-of-stay',
  text: `SELECT DISTINCT a.room_id AS "roomId" FROM room_assignment a WHERE a.property_id = $1 AND a.stay_id = ANY($2::uuid[]) AND a.active`,
};

export const TOUCH_STAY: Statement = {
  name: 'touch-stay',
  text: `UPDATE stay SET version = version + 1 WHERE property_id = $1 AND id = $2`,
};
