/** @type {readonly import('./run.mjs').Check[]} */
export const ROOMS = [
  {
    invariant: 2,
    rule: 'No two stays sleep in one room in the same night, sharers apart.',
    broken: `
      SELECT a.id FROM room_assignment a
      JOIN room_assignment b ON b.property_id = a.property_id AND b.room_id = a.room_id AND b.id > a.id AND b.active
        AND b.share_key <> a.share_key AND b.starts_on < a.ends_on AND a.starts_on < b.ends_on
      WHERE ($1::uuid IS NULL OR a.property_id = $1) AND a.active`,
  },
];
