import type { AnnouncedStayQueryDto } from '@amends/desk/dto';
import { ACKNOWLEDGED, ANNOUNCED, TO_BE_SAID } from '../case';
import type { Statement } from '../platform/pool';
import { ON_BUSINESS_DATE, ROOM_NOW, STAY_ROW_JSON } from '../stay';

const UNACKNOWLEDGED = `(${TO_BE_SAID} AND NOT ${ACKNOWLEDGED})`;

/**
 * Who arrives or leaves on the business date, with what must be said: first what nobody has acknowledged, then what
 * there is to say at all, then latest arrival first. $2 to $4 the last row's keys, $5 how many.
 */
export function announcedStays({ status }: AnnouncedStayQueryDto): Statement {
  return {
    name: `announced-stays-${status}`,
    text: `
      SELECT id, arrival::text AS arrival, rank::text AS rank, json FROM (
        SELECT s.id, s.arrival,
          CASE WHEN ${UNACKNOWLEDGED} THEN 2 WHEN ${TO_BE_SAID} THEN 1 ELSE 0 END AS rank,
          (${STAY_ROW_JSON}::jsonb || jsonb_build_object('announce', jsonb_build_object(
            'openCases', cardinality(said.cases), 'openPromises', cardinality(said.promises),
            'latePromises', said.late_promises, 'openFindings', cardinality(due.findings), 'pastSerious', said.past_serious IS NOT NULL,
            'unacknowledged', ${UNACKNOWLEDGED})))::text AS json
        FROM stay s
        JOIN property p ON p.id = s.property_id
        JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
        ${ROOM_NOW} ${ANNOUNCED}
        WHERE s.property_id = $1 AND ${ON_BUSINESS_DATE[status]}) o
      WHERE $2::int IS NULL OR (o.rank, o.arrival, o.id) < ($2, $3::date, $4::uuid)
      ORDER BY o.rank DESC, o.arrival DESC, o.id DESC LIMIT $5`,
  };
}
