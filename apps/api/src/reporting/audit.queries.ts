import { instantJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';

const ENTRY = `
  json_build_object('id', e.id, 'at', ${instantJson('e.at')}, 'businessDate', e.business_date, 'actorKind', e.actor_kind,
    'actor', e.actor_name, 'desk', e.desk_name, 'action', e.action, 'subjectKind', e.subject_kind,
    'subjectId', e.subject_id, 'change', e.change, 'requestId', e.request_id, 'hash', encode(e.hash, 'hex'))::text AS json`;

/** Newest first. */
export const AUDIT: Statement = {
  name: 'audit',
  text: `
    SELECT e.id, ${ENTRY} FROM audit_entry e
    WHERE e.property_id = $1 AND ($2::uuid IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`,
};

/** What was done to one subject. */
export const AUDIT_OF_SUBJECT: Statement = {
  name: 'audit-of-subject',
  text: `
    SELECT e.id, ${ENTRY} FROM audit_entry e
    WHERE e.property_id = $1 AND e.subject_id = $4 AND ($2::uuid IS NULL OR e.id < $2) ORDER BY e.id DESC LIMIT $3`,
};
