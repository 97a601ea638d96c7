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
  {
    invariant: 2,
    rule: 'No stay sleeps in two rooms in the same night.',
    broken: `
      SELECT a.id FROM room_assignment a
      JOIN room_assignment b ON b.property_id = a.property_id AND b.stay_id = a.stay_id AND b.id > a.id AND b.active
        AND b.starts_on < a.ends_on AND a.starts_on < b.ends_on
      WHERE ($1::uuid IS NULL OR a.property_id = $1) AND a.active`,
  },
  {
    invariant: 2,
    rule: 'A move that was taken back leaves nothing on the bill, and nothing to do.',
    broken: `
      SELECT u.move_id FROM room_move_undo u
      JOIN room_move_line l ON l.property_id = u.property_id AND l.move_id = u.move_id
      JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
      WHERE $1::uuid IS NULL OR u.property_id = $1
      GROUP BY u.property_id, u.move_id HAVING sum(p.amount_minor) <> 0 OR sum(p.tax_included_minor) <> 0
      UNION ALL
      SELECT u.move_id FROM room_move_undo u
      JOIN task t ON t.property_id = u.property_id AND t.move_id = u.move_id AND t.state NOT IN ('Done', 'Cancelled')
      WHERE $1::uuid IS NULL OR u.property_id = $1`,
  },
  {
    invariant: 2,
    rule: 'A key point of a checklist is ticked when that step of the handover is done, and only then.',
    broken: `
      SELECT h.id FROM key_handover h
      JOIN checklist c ON c.property_id = h.property_id AND c.move_id = h.move_id
      JOIN checklist_item i ON i.property_id = c.property_id AND i.checklist_id = c.id
      WHERE ($1::uuid IS NULL OR h.property_id = $1) AND NOT h.undoes
        AND CASE i.code WHEN 'new-key-before-old' THEN h.make_room_id IS NOT NULL AND (i.ticked_at IS NULL) <> (h.made_at IS NULL)
          WHEN 'old-key-dead' THEN (i.ticked_at IS NULL) <> (h.dead_at IS NULL) ELSE false END`,
  },
  {
    invariant: 2,
    rule: 'A move that kept the price changed none and brought no line onto the bill.',
    broken: `
      SELECT m.id FROM room_move m
      WHERE ($1::uuid IS NULL OR m.property_id = $1) AND m.rate_choice = 'keep' AND (
        EXISTS (SELECT FROM room_move_night n WHERE n.property_id = m.property_id AND n.move_id = m.id)
        OR EXISTS (SELECT FROM room_move_line l WHERE l.property_id = m.property_id AND l.move_id = m.id))`,
  },
];
