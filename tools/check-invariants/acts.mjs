const ANSWERED = [
  'incident_case',
  'timeline_entry',
  'promise',
  'room_move',
  'move_chain',
  'scheduled_move',
  'room_wish',
  'reassignment',
  'key_handover',
  'task',
  'checklist',
  'credit',
  'correction',
  'posting',
  'finding_dismissal',
  'charge_waiver',
  'settlement_act',
  'credit_note',
  'bill_snapshot',
  'explanation_link',
  'announcement_acknowledgement',
  'case_view',
  'folio',
  'stay',
  'guest',
  'room',
  'room_block',
  'desk',
  'api_key',
  'transaction_code',
  'tax_rule',
  'package',
];
const MISSING = [
  ...ANSWERED.map(
    (table) => `NOT EXISTS (SELECT FROM ${table} t WHERE t.property_id = k.property_id AND t.id = k.answered)`,
  ),
  // People belong to no property.
  'NOT EXISTS (SELECT FROM staff t WHERE t.id = k.answered)',
];

/** @type {readonly import('./run.mjs').Check[]} */
export const ACTS = [
  {
    invariant: 3,
    rule: 'What was answered under an idempotency key is there.',
    broken: `
      SELECT k.key
      FROM (SELECT property_id, key, (body::jsonb ->> 'id')::uuid AS answered FROM idempotency_key
        WHERE body::jsonb ->> 'id' ~ '^[0-9a-f-]{36}$') AS k
      WHERE ($1::uuid IS NULL OR k.property_id = $1) AND ${MISSING.join('\n        AND ')}`,
  },
  {
    invariant: 4,
    rule: 'Every act has as many audit rows as events.',
    broken: `
      SELECT coalesce(a.subject, e.subject)
      FROM (SELECT property_id, action, subject_kind || '/' || subject_id AS subject, count(*) AS n
        FROM audit_entry GROUP BY 1, 2, 3) a
      FULL JOIN (SELECT property_id, type, subject, count(*) AS n FROM outbox_event GROUP BY 1, 2, 3) e
        ON e.property_id = a.property_id AND e.type = a.action AND e.subject = a.subject
      WHERE ($1::uuid IS NULL OR coalesce(a.property_id, e.property_id) = $1) AND a.n IS DISTINCT FROM e.n`,
  },
  {
    invariant: 4,
    rule: 'Every credit is audited exactly once.',
    broken: auditedOnce('credit', `a.subject_id = t.id AND a.action = 'folio.credited'`),
  },
  {
    invariant: 4,
    rule: 'Every correction is audited exactly once.',
    broken: auditedOnce('correction', `a.subject_kind = 'correction' AND a.subject_id = t.id`),
  },
  {
    invariant: 4,
    rule: 'Every move is audited exactly once.',
    broken: auditedOnce(
      'room_move',
      `a.subject_id = t.stay_id AND a.action = 'stay.moved' AND a.change ->> 'moveId' = t.id::text`,
    ),
  },
  {
    invariant: 4,
    rule: 'Every event was told within a minute.',
    broken: `
      SELECT id FROM outbox_event
      WHERE ($1::uuid IS NULL OR property_id = $1) AND dispatched_at IS NULL AND recorded_at < clock_timestamp() - interval '1 minute'`,
  },
  {
    invariant: 4,
    rule: 'What was audited of a folio is chained without a gap or a change.',
    broken: `
      SELECT id FROM (
        SELECT a.id, a.hash, a.chain_position, row_number() OVER chain AS place,
          audit_hash(lag(a.hash) OVER chain, a) AS recomputed
        FROM audit_entry a WHERE a.chain_id IS NOT NULL AND ($1::uuid IS NULL OR a.property_id = $1)
        WINDOW chain AS (PARTITION BY a.property_id, a.chain_id ORDER BY a.chain_position)
      ) AS linked
      WHERE hash IS DISTINCT FROM recomputed OR place <> chain_position`,
  },
];

/**
 * @param {string} table
 * @param {string} audited how an audit row `a` names the row `t`
 */
function auditedOnce(table, audited) {
  return `
    SELECT t.id FROM ${table} t
    WHERE ($1::uuid IS NULL OR t.property_id = $1)
      AND (SELECT count(*) FROM audit_entry a WHERE a.property_id = t.property_id AND ${audited}) <> 1`;
}
