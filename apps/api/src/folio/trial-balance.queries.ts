import { GUEST_LEDGER } from '@amends/folio';
import { minorUnitOf, moneyJson } from '../platform/money-json';
import type { Statement } from '../platform/pool';
import { FIRST_DAY, SIDES_OF_DAY } from './closed-days.queries';

/**
 * Pairs of accounts are summed first: a hotel has a million rows and a few dozen pairs. Of days that are counted the sums
 * are read, of all others the journal and the bills themselves.
 */
const BOOKS = `
  day AS (SELECT coalesce($2::date, p.business_date) AS date FROM property p WHERE p.id = $1),
  uncounted AS MATERIALIZED (
    SELECT f.day + n AS date FROM (SELECT ${FIRST_DAY} AS day) f, generate_series(0, (SELECT date FROM day) - f.day) n
    WHERE NOT EXISTS (SELECT FROM closed_day c WHERE c.property_id = $1 AND c.business_date = f.day + n)
  ), sides AS (
    SELECT c.business_date, c.currency, c.debit_account, c.credit_account, c.amount_minor FROM closed_day_sum c
    WHERE c.property_id = $1 AND c.business_date <= (SELECT date FROM day)
    UNION ALL
    SELECT o.date, s.currency, s.debit_account, s.credit_account, s.amount_minor FROM uncounted o ${SIDES_OF_DAY}
  ), pairs AS MATERIALIZED (
    SELECT debit_account, credit_account, currency,
      coalesce(sum(amount_minor) FILTER (WHERE business_date < (SELECT date FROM day)), 0) AS before,
      coalesce(sum(amount_minor) FILTER (WHERE business_date = (SELECT date FROM day)), 0) AS moved
    FROM sides GROUP BY debit_account, credit_account, currency
  ), accounts AS (
    SELECT account, currency, sum(opening) AS opening, sum(debits) AS debits, sum(credits) AS credits
    FROM (
      SELECT debit_account AS account, currency, before AS opening, moved AS debits, 0 AS credits FROM pairs
      WHERE debit_account IS NOT NULL
      UNION ALL SELECT credit_account, currency, -before, 0, moved FROM pairs WHERE credit_account IS NOT NULL
    ) both_sides GROUP BY account, currency
  ), folios AS (
    SELECT currency, before + moved AS minor FROM pairs WHERE debit_account IS NULL
  ), guest_ledger AS (
    SELECT coalesce(a.currency, f.currency) AS currency, coalesce(a.opening + a.debits - a.credits, 0) AS books,
      coalesce(f.minor, 0) AS folios
    FROM (SELECT * FROM accounts WHERE account = '${GUEST_LEDGER}') a FULL JOIN folios f ON f.currency = a.currency
  )`;

const account = (row: string): string => {
  const money = (minor: string): string => moneyJson(minor, `${row}.currency`, `(${minorUnitOf(`${row}.currency`)})`);
  return `json_build_object('account', ${row}.account, 'opening', ${money(`${row}.opening`)}, 'debits', ${money(`${row}.debits`)},
    'credits', ${money(`${row}.credits`)}, 'balance', ${money(`(${row}.opening + ${row}.debits - ${row}.credits)`)})`;
};
const ledger = (minor: string): string => moneyJson(minor, 'g.currency', `(${minorUnitOf('g.currency')})`);

/** $2 business date; the property's own when null. One statement, so books and folios are seen at one moment. */
export const TRIAL_BALANCE: Statement = {
  name: 'trial-balance',
  text: `
    WITH ${BOOKS}
    SELECT json_build_object('businessDate', (SELECT date FROM day),
      'accounts', (SELECT coalesce(json_agg(${account('a')} ORDER BY a.account, a.currency), '[]') FROM accounts a),
      'totals', (SELECT coalesce(json_agg(${account('t')} ORDER BY t.currency), '[]') FROM (
        SELECT '*' AS account, currency, sum(opening) AS opening, sum(debits) AS debits, sum(credits) AS credits
        FROM accounts GROUP BY currency) t),
      'guestLedger', (SELECT coalesce(json_agg(json_build_object('books', ${ledger('g.books')}, 'folios', ${ledger('g.folios')},
        'difference', ${ledger('(g.books - g.folios)')}) ORDER BY g.currency), '[]') FROM guest_ledger g),
      'agrees', NOT EXISTS (SELECT 1 FROM guest_ledger WHERE books <> folios))::text AS json`,
};

/** Currencies in which the guest ledger is not what the folios say. */
export const DISAGREEING: Statement = {
  name: 'disagreeing-guest-ledger',
  text: `
    WITH ${BOOKS}
    SELECT g.currency, g.books::text AS "booksMinor", g.folios::text AS "foliosMinor"
    FROM guest_ledger g WHERE g.books <> g.folios ORDER BY g.currency`,
};

/** One process at a time: a statement of its own, so that the next one sees what the other process wrote. */
export const ALONE: Statement = {
  name: 'alone-with-ledger',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('ledger-check ' || ($1::uuid)::text, 0))`,
};

/** $2 business date: what was last written down of it. */
export const LAST_FINDING: Statement = {
  name: 'last-ledger-finding',
  text: `
    SELECT change -> 'differences' AS differences FROM audit_entry
    WHERE property_id = $1 AND action = 'ledger.disagreed' AND business_date = $2 ORDER BY id DESC LIMIT 1`,
};

export const ALL_PROPERTIES: Statement = { name: 'all-properties', text: `SELECT id FROM property ORDER BY id` };
