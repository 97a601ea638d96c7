import type { Statement } from '../platform/pool';

const TURN = `hashtextextended('closed-days ' || ($1::uuid)::text, 0)`;

/** Of whoever writes lines of a day they name themselves, to the end of their transaction. */
export const LATE_TURN: Statement = {
  name: 'late-lines-turn',
  text: `SELECT pg_advisory_xact_lock_shared(${TURN})`,
};

/** Of whoever counts days: nobody is writing late lines any more, and what they wrote is seen by the next statement. */
export const COUNT_TURN: Statement = { name: 'count-days-turn', text: `SELECT pg_advisory_xact_lock(${TURN})` };

/** $2 days. */
export const REOPEN_DAYS: Statement = {
  name: 'reopen-days',
  text: `DELETE FROM closed_day WHERE property_id = $1 AND business_date = ANY($2::date[])`,
};

/** The first day anything was posted on. */
export const FIRST_DAY = `
  least((SELECT min(business_date) FROM journal_row WHERE property_id = $1),
    (SELECT min(business_date) FROM posting WHERE property_id = $1))`;

/** The journal rows and the lines of a day `o.date`; fenced, so that a day is looked up and the hotel's life is not read. */
export const SIDES_OF_DAY = `
  CROSS JOIN LATERAL (
    SELECT j.currency, j.debit_account, j.credit_account, j.amount_minor FROM journal_row j
    WHERE j.property_id = $1 AND j.business_date = o.date
    UNION ALL
    SELECT l.currency, NULL, NULL, l.amount_minor FROM posting l
    WHERE l.property_id = $1 AND l.business_date = o.date
    OFFSET 0
  ) s`;

/** $2 most days at once: the latest that are over and not counted. */
export const COUNT_DAYS: Statement = {
  name: 'count-days',
  text: `
    WITH wanted AS MATERIALIZED (
      SELECT f.day + n AS date FROM property p, (SELECT ${FIRST_DAY} AS day) f, generate_series(0, p.business_date - 1 - f.day) n
      WHERE p.id = $1 AND NOT EXISTS (SELECT FROM closed_day c WHERE c.property_id = $1 AND c.business_date = f.day + n)
      ORDER BY n DESC LIMIT $2
    ), counted AS (
      INSERT INTO closed_day (property_id, business_date, counted_at) SELECT $1, date, clock_timestamp() FROM wanted
      RETURNING business_date
    ), summed AS (
      INSERT INTO closed_day_sum (property_id, business_date, currency, debit_account, credit_account, amount_minor)
      SELECT $1, o.date, s.currency, s.debit_account, s.credit_account, sum(s.amount_minor)
      FROM wanted o ${SIDES_OF_DAY} GROUP BY o.date, s.currency, s.debit_account, s.credit_account
    )
    SELECT count(*)::int AS days FROM counted`,
};

/** Counted days whose sums are not what journal and bills say: everything is read, however old. */
export const MISCOUNTED_DAYS: Statement = {
  name: 'miscounted-days',
  text: `
    SELECT DISTINCT business_date::text AS date FROM (
      SELECT business_date, currency, debit_account, credit_account FROM (
        SELECT c.business_date, c.currency, c.debit_account, c.credit_account, -c.amount_minor AS minor
        FROM closed_day_sum c WHERE c.property_id = $1
        UNION ALL
        SELECT j.business_date, j.currency, j.debit_account, j.credit_account, j.amount_minor
        FROM journal_row j JOIN closed_day d ON d.property_id = $1 AND d.business_date = j.business_date
        WHERE j.property_id = $1
        UNION ALL
        SELECT l.business_date, l.currency, NULL, NULL, l.amount_minor
        FROM posting l JOIN closed_day d ON d.property_id = $1 AND d.business_date = l.business_date
        WHERE l.property_id = $1
      ) AS sides
      GROUP BY business_date, currency, debit_account, credit_account HAVING sum(minor) <> 0
    ) AS wrong ORDER BY date`,
};
