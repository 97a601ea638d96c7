import { leftOf, type Line } from './line';
import type { Session, Wrong } from './session';
import { difference } from './wire';

const TAX_ACCOUNTS: Readonly<Record<string, string>> = {
  ...{ ROOM: 'tax:VAT6', SUIT: 'tax:VAT6', BAR: 'tax:VAT23', FETE: 'tax:VAT13' },
};

/** Each line by itself with what was taken off it, and what the bills have moved in the books. */
export async function endDiffers(session: Session): Promise<Wrong> {
  // A night may have come onto the bills since the last step.
  await session.unchanged();
  const lines = difference([...session.bills.lines.values()].map(lineSaid), await linesIn(session));
  if (lines) return `The lines: ${lines}`;
  for (const bill of [0, 1] as const) {
    const wrong = difference(accountsSaid(session, bill), await accountsIn(session, bill));
    if (wrong) return `The books of bill ${bill}: ${wrong}`;
  }
  return undefined;
}

function lineSaid({ id, window, sort, amount, tax, taken, taxTaken }: Line): string {
  const signed = sort === 'payment' ? -amount : amount;
  return `${id} in ${window}: ${signed} (tax ${tax}), off ${taken} (tax ${taxTaken})`;
}

async function linesIn({ house, desk }: Session): Promise<readonly string[]> {
  const { rows } = await house.api.db.query<{ said: string }>(
    `SELECT p.id || ' in ' || p.window_number || ': ' || p.amount_minor || ' (tax ' || p.tax_included_minor || '), off '
       || CASE WHEN p.kind = 'payment' THEN (SELECT coalesce(sum(c.amount_minor), 0) FROM posting c
            WHERE c.property_id = p.property_id AND c.corrects_id = p.id)::bigint ELSE coalesce(l.credited_minor, 0) END
       || ' (tax ' || coalesce(l.credited_tax_minor, 0) || ')' AS said
     FROM posting p LEFT JOIN line_ceiling l ON l.property_id = p.property_id AND l.posting_id = p.id
     WHERE p.property_id = $1 AND p.folio_id = ANY($2::uuid[]) AND p.corrects_id IS NULL`,
    [house.api.property.id, desk.folios],
  );
  return rows.map(({ said }) => said);
}

/** Tax and fees as what is owed of them, sales as what is left of them without tax, and what was our expense. */
function accountsSaid({ bills }: Session, bill: 0 | 1): readonly string[] {
  const moved = new Map<string, number>();
  const book = (account: string, minor: number) => moved.set(account, (moved.get(account) ?? 0) + minor);
  for (const window of [1, 2]) book('guest-ledger', bills.balance(bill, window));
  book('expense', bills.recovered[bill]);
  for (const line of bills.of(bill)) {
    if (line.sort === 'fee') book('payable:city-tax', -leftOf(line));
    if (line.sort === 'added') book('payable:service', -leftOf(line));
    if (line.sort !== 'price') continue;
    const tax = line.tax - line.taxTaken;
    book(TAX_ACCOUNTS[line.code] ?? line.code, -tax);
    book('revenue', tax - (line.amount - line.reduced));
  }
  return [...moved].filter(([, minor]) => minor !== 0).map(([account, minor]) => `${account} ${minor}`);
}

async function accountsIn({ house, desk }: Session, bill: 0 | 1): Promise<readonly string[]> {
  const { rows } = await house.api.db.query<{ account: string; minor: string }>(
    `SELECT account, sum(minor)::text AS minor FROM (
       SELECT CASE WHEN side.account ~ '^(revenue|expense):' THEN split_part(side.account, ':', 1) ELSE side.account END AS account,
         side.minor
       FROM journal_row j JOIN posting p ON p.property_id = j.property_id AND p.id = j.posting_id,
         LATERAL (VALUES (j.debit_account, j.amount_minor), (j.credit_account, -j.amount_minor)) AS side (account, minor)
       WHERE p.property_id = $1 AND p.folio_id = $2) booked
     WHERE account ~ '^(guest-ledger|revenue|expense|tax|payable:city-tax|payable:service)'
     GROUP BY account HAVING sum(minor) <> 0`,
    [house.api.property.id, desk.folios[bill]],
  );
  return rows.map(({ account, minor }) => `${account} ${minor}`);
}
