import { moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { ROLL_LOCK } from '../platform/writes.queries';

/** A process that works on a night audit says so anew with each batch; what it died with is free after this. */
export const CLAIM_SECONDS = 20;

const AUDIT = `
  a.id, a.business_date AS "businessDate", a.state, a.posts_nights AS "postsNights", a.attempt, a.started_at AS "startedAt",
  a.started_by AS "startedBy", a.request_id AS "requestId", a.rolled_at AS "rolledAt"`;

export const AUDIT_OF: Statement = {
  name: 'night-audit-of',
  text: `SELECT ${AUDIT} FROM night_audit a WHERE a.property_id = $1 AND a.business_date = $2::date`,
};

/** After the property: the one order of locks. */
export const LOCK_AUDIT: Statement = { name: 'lock-night-audit', text: `${AUDIT_OF.text} FOR UPDATE` };

/** Whole, for whoever watches: what was posted, by transaction code, and what was set aside. */
export const AUDIT_WATCHED: Statement = {
  name: 'night-audit-watched',
  text: `
    SELECT ${AUDIT},
      (SELECT json_build_object('posted', count(*) FILTER (WHERE d.state = 'posted'),
          'alreadyPosted', count(*) FILTER (WHERE d.state = 'already-posted'),
          'setAside', count(*) FILTER (WHERE d.state = 'set-aside'))
       FROM night_audit_stay d WHERE d.property_id = a.property_id AND d.business_date = a.business_date) AS counts,
      (SELECT coalesce(json_agg(json_build_object('transactionCode', t.transaction_code, 'description', t.description,
          'count', t.count, 'total', ${moneyJson('t.total', 't.currency')}) ORDER BY t.first), '[]')
       FROM (SELECT p.transaction_code, c.description, p.currency, count(*) AS count, sum(p.amount_minor) AS total,
           min(p.id::text) AS first
         FROM night_audit_line l
         JOIN posting p ON p.property_id = l.property_id AND p.id = l.posting_id
         JOIN transaction_code c ON c.property_id = p.property_id AND c.code = p.transaction_code
         JOIN night_audit_stay d ON d.property_id = l.property_id AND d.business_date = l.business_date AND d.stay_id = l.stay_id
           AND d.state = 'posted'
         WHERE l.property_id = a.property_id AND l.business_date = a.business_date
         GROUP BY 1, 2, 3) AS t) AS totals,
      (SELECT coalesce(json_agg(json_build_object('code', r.finding, 'reason', r.reason, 'givenBy', r.given_by)
          ORDER BY r.attempt, r.finding), '[]')
       FROM night_audit_reason r WHERE r.property_id = a.property_id AND r.business_date = a.business_date) AS reasons
    FROM night_audit a WHERE a.property_id = $1 AND a.business_date = $2::date`,
};

export const SET_ASIDE: Statement = {
  name: 'stays-set-aside',
  text: `
    SELECT d.stay_id AS "stayId", s.confirmation_number AS "confirmationNumber", g.address_as AS "guestName",
      r.number AS "roomNumber", d.refusal AS code, d.transaction_code AS "transactionCode"
    FROM night_audit_stay d
    JOIN stay s ON s.property_id = d.property_id AND s.id = d.stay_id
    JOIN guest g ON g.property_id = s.property_id AND g.id = s.guest_id
    LEFT JOIN LATERAL (
      SELECT x.number FROM room_assignment a JOIN room x ON x.property_id = a.property_id AND x.id = a.room_id
      WHERE a.property_id = s.property_id AND a.stay_id = s.id AND a.active AND a.starts_on <= d.business_date
        AND a.ends_on > d.business_date LIMIT 1
    ) r ON true
    WHERE d.property_id = $1 AND d.business_date = $2::date AND d.state = 'set-aside' ORDER BY d.stay_id`,
};

/** Kinds of warnings somebody gave a reason for. */
export const REASONS: Statement = {
  name: 'night-audit-reasons',
  text: `SELECT finding FROM night_audit_reason WHERE property_id = $1 AND business_date = $2::date`,
};

/** $9 the process that begins at once, or null; no row when this night was begun before. */
export const BEGIN_AUDIT: Statement = {
  name: 'begin-night-audit',
  text: `
    INSERT INTO night_audit (property_id, id, business_date, state, posts_nights, started_at, started_by_kind, started_by_id,
      started_by, request_id, claimed_by, claimed_until)
    VALUES ($1, $2, $3, 'running', $4, clock_timestamp(), $5, $6, $7, $8, $9,
      CASE WHEN $9::uuid IS NULL THEN NULL ELSE clock_timestamp() + interval '${CLAIM_SECONDS} seconds' END)
    ON CONFLICT (property_id, business_date) DO NOTHING RETURNING id`,
};

/** $3 attempt, $4 reasons as JSON, $5 who gives them. */
export const GIVE_REASONS: Statement = {
  name: 'give-night-audit-reasons',
  text: `
    INSERT INTO night_audit_reason (property_id, business_date, attempt, finding, reason, given_by)
    SELECT $1, $2, $3, r.code, r.reason, $5 FROM jsonb_to_recordset($4::jsonb) AS r (code text, reason text)`,
};

/** $3 the process. Taken by whoever comes first once nobody holds it, and held longer by the same. */
export const CLAIM_AUDIT: Statement = {
  name: 'claim-night-audit',
  text: `
    UPDATE night_audit a SET claimed_by = $3, claimed_until = clock_timestamp() + interval '${CLAIM_SECONDS} seconds'
    WHERE a.property_id = $1 AND a.business_date = $2::date AND a.state = 'running'
      AND (a.claimed_by = $3 OR a.claimed_until IS NULL OR a.claimed_until <= clock_timestamp())
    RETURNING ${AUDIT}`,
};

export const LET_GO_OF_AUDIT: Statement = {
  name: 'let-go-of-night-audit',
  text: `
    UPDATE night_audit SET claimed_until = clock_timestamp()
    WHERE property_id = $1 AND business_date = $2::date AND claimed_by = $3 AND state = 'running'`,
};

export const AUDITS_TO_RUN: Statement = {
  name: 'night-audits-to-run',
  text: `SELECT property_id AS "propertyId", business_date AS "businessDate" FROM night_audits_to_run()`,
};

/** $3 rows. What was posted stays posted; what was set aside is tried again. Answers whose turn it was. */
export const LOOKED_AFTER: Statement = {
  name: 'night-looked-after',
  text: `
    INSERT INTO night_audit_stay (property_id, business_date, stay_id, state, attempt, refusal, transaction_code, at)
    SELECT $1, $2, r.stay_id, r.state, $4, r.refusal, r.transaction_code, clock_timestamp()
    FROM jsonb_to_recordset($3::jsonb) AS r (stay_id uuid, state text, refusal text, transaction_code text)
    ON CONFLICT (property_id, business_date, stay_id) DO UPDATE
      SET state = excluded.state, attempt = excluded.attempt, refusal = excluded.refusal,
        transaction_code = excluded.transaction_code, at = excluded.at
      WHERE night_audit_stay.state = 'set-aside' AND night_audit_stay.attempt < excluded.attempt
    RETURNING stay_id AS "stayId"`,
};

export const LINK_LINES: Statement = {
  name: 'link-night-lines',
  text: `
    INSERT INTO night_audit_line (property_id, posting_id, business_date, stay_id)
    SELECT $1, l.posting_id, $2, l.stay_id FROM jsonb_to_recordset($3::jsonb) AS l (posting_id uuid, stay_id uuid)`,
};

/** Money writes hold this shared, so that they queue and the roll has its turn; the lock of the row is what counts. */
export const LOCK_ROLL: Statement = {
  name: 'lock-business-date',
  text: `SELECT pg_advisory_xact_lock(${ROLL_LOCK}, hashtext($1::uuid::text))`,
};
export const LOCK_PROPERTY: Statement = {
  name: 'lock-property-to-roll',
  text: `SELECT business_date AS "businessDate" FROM property WHERE id = $1 FOR NO KEY UPDATE`,
};

/** The one place where the business date moves. */
export const ROLL: Statement = {
  name: 'roll-business-date',
  text: `
    WITH rolled AS (
      UPDATE property SET business_date = business_date + 1 WHERE id = $1 AND business_date = $2::date RETURNING id
    )
    UPDATE night_audit a SET state = 'done', rolled_at = clock_timestamp(), claimed_by = NULL, claimed_until = NULL
    FROM rolled WHERE a.property_id = $1 AND a.business_date = $2::date AND a.state = 'running' RETURNING a.id`,
};

export const HOLD: Statement = {
  name: 'hold-night-audit',
  text: `
    UPDATE night_audit SET state = 'held', claimed_by = NULL, claimed_until = NULL
    WHERE property_id = $1 AND business_date = $2::date`,
};

/** $3 the process that goes on at once. */
export const RESUME: Statement = {
  name: 'resume-night-audit',
  text: `
    UPDATE night_audit SET state = 'running', attempt = attempt + 1, claimed_by = $3,
      claimed_until = clock_timestamp() + interval '${CLAIM_SECONDS} seconds'
    WHERE property_id = $1 AND business_date = $2::date AND state = 'held' RETURNING attempt`,
};
