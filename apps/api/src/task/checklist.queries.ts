import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const CHECKLIST_JSON = `
  json_build_object('id', c.id, 'version', c.version, 'template', c.template_code,
    'subject', json_build_object('kind', CASE WHEN c.move_id IS NULL THEN 'case' ELSE 'move' END,
      'id', coalesce(c.move_id, c.case_id)),
    'stayId', c.stay_id, 'openedAt', ${instantJson('c.opened_at')},
    'items', (SELECT json_agg(json_build_object('code', i.code, 'department', i.department, 'text', i.text,
        'ticked', CASE WHEN i.ticked_at IS NULL THEN NULL
          ELSE json_build_object('by', i.ticked_by_name, 'at', ${instantJson('i.ticked_at')}) END) ORDER BY i.place)
      FROM checklist_item i WHERE i.property_id = c.property_id AND i.checklist_id = c.id))`;

export const CHECKLIST: Statement = {
  name: 'checklist',
  text: `SELECT ${CHECKLIST_JSON} AS checklist FROM checklist c WHERE c.property_id = $1 AND c.id = $2`,
};

/** $2 kind of the subject, $3 its id, $4 stay; those not asked for are NULL. */
export const CHECKLISTS: Statement = {
  name: 'checklists',
  text: `
    SELECT ${CHECKLIST_JSON} AS checklist FROM checklist c
    WHERE c.property_id = $1 AND ($4::uuid IS NULL OR c.stay_id = $4)
      AND ($2::text IS NULL OR CASE WHEN $2 = 'move' THEN c.move_id ELSE c.case_id END = $3::uuid)
    ORDER BY c.id DESC LIMIT 50`,
};

export const ADD_CHECKLIST: Statement = {
  name: 'add-checklist',
  text: `
    INSERT INTO checklist (property_id, id, template_code, move_id, case_id, stay_id, opened_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT DO NOTHING RETURNING id`,
};

export const ADD_CHECKLIST_ITEMS: Statement = {
  name: 'add-checklist-items',
  text: `
    INSERT INTO checklist_item (property_id, checklist_id, code, place, department, text)
    SELECT $1, $2, i.code, i.place, i.department, i.text FROM jsonb_populate_recordset(NULL::checklist_item, $3::jsonb) i`,
};

export const CHECKLIST_OF: Statement = {
  name: 'checklist-of',
  text: `
    SELECT id FROM checklist
    WHERE property_id = $1 AND template_code = $2 AND (move_id = $3::uuid OR case_id = $4::uuid)`,
};

/** Where a point $3 stands, which nobody has locked yet. */
export const CHECKLIST_PLACE: Statement = {
  name: 'checklist-place',
  text: `
    SELECT c.id, c.version, c.stay_id AS "stayId", c.move_id AS "moveId", c.case_id AS "caseId" FROM checklist c
    JOIN checklist_item i ON i.property_id = c.property_id AND i.checklist_id = c.id AND i.code = $3
    WHERE c.property_id = $1 AND c.id = $2`,
};

/** $2 move, $3 point. */
export const CHECKLISTS_WITH_POINT: Statement = {
  name: 'checklists-with-point',
  text: `
    SELECT c.id FROM checklist c
    JOIN checklist_item i ON i.property_id = c.property_id AND i.checklist_id = c.id AND i.code = $3
    WHERE c.property_id = $1 AND c.move_id = $2 ORDER BY c.id`,
};

export const LOCK_CHECKLIST: Statement = {
  name: 'lock-checklist',
  text: `SELECT id, version, stay_id AS "stayId", move_id AS "moveId", case_id AS "caseId"
    FROM checklist WHERE property_id = $1 AND id = $2 FOR UPDATE`,
};

/** $4 who, NULL to take the tick back. A point that stands as wanted stays who ticked it first. */
export const TICK: Statement = {
  name: 'tick-checklist-item',
  text: `
    WITH point AS (
      SELECT code, (ticked_at IS NOT NULL) = ($4::uuid IS NOT NULL) AS same FROM checklist_item
      WHERE property_id = $1 AND checklist_id = $2 AND code = $3),
    ticked AS (
      UPDATE checklist_item i SET ticked_by_id = $4, ticked_by_name = $5::text, ticked_at = $6::timestamptz
      FROM point p WHERE NOT p.same AND i.property_id = $1 AND i.checklist_id = $2 AND i.code = p.code
      RETURNING i.code)
    SELECT p.same FROM point p`,
};

export const COUNT_UP_CHECKLIST: Statement = {
  name: 'count-up-checklist',
  text: `UPDATE checklist SET version = version + 1 WHERE property_id = $1 AND id = $2`,
};

const TEMPLATE_JSON = `
  json_build_object('code', t.code, 'version', t.version,
    'items', (SELECT json_agg(json_build_object('code', i.code, 'department', i.department, 'text', i.text) ORDER BY i.place)
      FROM checklist_template_item i WHERE i.property_id = t.property_id AND i.template_code = t.code))`;

export const TEMPLATES: Statement = {
  name: 'checklist-templates',
  text: `SELECT ${TEMPLATE_JSON} AS template FROM checklist_template t WHERE t.property_id = $1 ORDER BY t.code`,
};

export const TEMPLATE: Statement = {
  name: 'checklist-template',
  text: `SELECT ${TEMPLATE_JSON} AS template FROM checklist_template t WHERE t.property_id = $1 AND t.code = $2`,
};

/** One at a time for a house, so that two who edit the same one do not mix their points. */
export const LOCK_TEMPLATES: Statement = {
  name: 'lock-checklist-templates',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('checklist-template ' || $1::text, 0))`,
};

export const WRITE_TEMPLATE: Statement = {
  name: 'write-checklist-template',
  text: `
    INSERT INTO checklist_template (property_id, code, version) VALUES ($1, $2, $3)
    ON CONFLICT (property_id, code) DO UPDATE SET version = excluded.version`,
};

export const CLEAR_TEMPLATE_ITEMS: Statement = {
  name: 'clear-checklist-template-items',
  text: `DELETE FROM checklist_template_item WHERE property_id = $1 AND template_code = $2`,
};

export const WRITE_TEMPLATE_ITEMS: Statement = {
  name: 'write-checklist-template-items',
  text: `
    INSERT INTO checklist_template_item (property_id, template_code, code, place, department, text)
    SELECT $1, $2, i.code, i.place, i.department, i.text
    FROM jsonb_populate_recordset(NULL::checklist_template_item, $3::jsonb) i`,
};
