import type { Statement } from '../platform/pool';

export const PROPERTY_FACTS: Statement = {
  name: 'property-facts',
  text: `
    SELECT id, code, name, time_zone AS "timeZone", currency, languages
    FROM property WHERE id = $1`,
};

export const PROPERTY: Statement = {
  name: 'property',
  text: `
    SELECT p.id, p.code, p.name, p.time_zone AS "timeZone", p.currency, p.business_date AS "businessDate", p.languages,
      (SELECT coalesce(json_agg(json_build_object('id', d.id, 'code', d.code, 'name', d.name, 'kind', d.kind) ORDER BY d.code), '[]')
       FROM desk d WHERE d.property_id = p.id) AS desks,
      (SELECT coalesce(json_agg(json_build_object('code', t.code, 'name', t.name, 'rank', t.rank, 'sleeps', t.sleeps)
         ORDER BY t.rank, t.code), '[]')
       FROM room_type t WHERE t.property_id = p.id AND NOT t.pseudo) AS "roomTypes"
    FROM property p WHERE p.id = $1`,
};
