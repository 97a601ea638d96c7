import type { BillFacts, BillLine } from './bill-facts';
import type { Finding } from './finding';
import { isStanding } from './lines-in-question';
import { finding } from './make-finding';

/**
 * A deposit that lies on a bill of its own while the guest is charged on another. Before arrival that is where it
 * belongs; once something is charged it has to be brought over.
 */
export function findUnappliedDeposits(facts: BillFacts): readonly Finding[] {
  const { status } = facts.stay;
  if (status !== 'InHouse' && status !== 'CheckedOut') return [];
  const balances = balancesOf(facts.lines);
  return facts.lines.filter(isLyingDeposit).flatMap((deposit) => {
    const left = Math.min(-deposit.amountMinor, -(balances.get(deposit.folioId) ?? 0));
    const [charged] = folioCharged(facts, deposit, balances);
    if (left <= 0 || charged === undefined) return [];
    return [
      finding({
        rule: 'deposit-not-applied',
        severity: 'high',
        line: deposit,
        atStakeMinor: left,
        evidence: {
          ...{ chargedMinor: left, expectedMinor: balances.get(charged) ?? 0, serviceDate: deposit.serviceDate },
          ...(deposit.reference === null ? {} : { reference: deposit.reference }),
        },
        proposal: { type: 'apply-deposit', lineId: deposit.id, amountMinor: left, toFolioId: charged },
      }),
    ];
  });
}

function isLyingDeposit({ kind, group, amountMinor }: BillLine): boolean {
  return kind === 'payment' && group === 'deposit' && amountMinor < 0;
}

/** Bills of the stay with charges and no deposit of their own trouble, what owes most first. */
function folioCharged(
  { lines }: BillFacts,
  deposit: BillLine,
  balances: ReadonlyMap<string, number>,
): readonly string[] {
  const charged = lines.filter(
    (line) => line.folioId !== deposit.folioId && line.currency === deposit.currency && isStanding(line),
  );
  return [...new Set(charged.map(({ folioId }) => folioId))].toSorted(
    (a, b) => (balances.get(b) ?? 0) - (balances.get(a) ?? 0),
  );
}

function balancesOf(lines: readonly BillLine[]): ReadonlyMap<string, number> {
  const balances = new Map<string, number>();
  for (const { folioId, amountMinor } of lines) balances.set(folioId, (balances.get(folioId) ?? 0) + amountMinor);
  return balances;
}
