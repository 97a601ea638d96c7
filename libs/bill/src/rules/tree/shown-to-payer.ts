import type { BecameFacts } from '../line-facts';
import type { TreeFacts, BillLineFacts } from './tree-facts';
import { familiesOf, linesOf } from './line-family';

export type ShownRefusal = { readonly code: 'window-unknown' } | { readonly code: 'window-confidential' };

export type ShownFacts =
  { readonly shown: true; readonly facts: TreeFacts } | { readonly shown: false; readonly refusal: ShownRefusal };

/**
 * What a payer may see of a bill: one window when it is named, or else everything the guest pays.
 *
 * A confidential window is shown to nobody: its payer gets an invoice. Where the rate is suppressed and the guest
 * reads, the lines it could be read from come without their price.
 */
export function shownToPayer(facts: TreeFacts, window?: number): ShownFacts {
  const named = facts.windows.find(({ number }) => number === window);
  if (window !== undefined && !named) return { shown: false, refusal: { code: 'window-unknown' } };
  if (named?.confidential) return { shown: false, refusal: { code: 'window-confidential' } };
  const windows = named ? [named] : facts.windows.filter((own) => own.payerKind === 'guest' && !own.confidential);
  const seen = new Set(windows.map(({ number }) => number));
  const lines = facts.lines.filter((line) => seen.has(line.window));
  const own = lines.map((line) => ownOf(line, lines, facts));
  const withheld = facts.stay.rateSuppressed && windows.some(({ payerKind }) => payerKind === 'guest');
  return { shown: true, facts: { ...facts, windows, lines: withheld ? withoutRate(own) : own } };
}

/** One line as it is told to the guest, whoever pays it; what hangs on a suppressed rate is not told at all. */
export function toldToGuest(line: BillLineFacts, hidden: { rate: boolean; window: boolean }): BillLineFacts {
  const tells = hidden.rate && (tellsRate(line) || line.kind === 'credit' || line.percentOfBase !== null);
  const became = withoutSecrets(line.became);
  return { ...line, became, base: hidden.rate ? null : line.base, priceWithheld: hidden.window || tells };
}

/** The lines, those the rate could be read from without their price. */
function withoutRate(lines: readonly BillLineFacts[]): readonly BillLineFacts[] {
  const telling = new Set(
    familiesOf(lines)
      .filter(({ line }) => tellsRate(line))
      .flatMap(linesOf)
      .filter((line) => line.taxRule?.kind !== 'per-person-night')
      .map(({ id }) => id),
  );
  return lines.map((line) => ({ ...line, base: null, priceWithheld: telling.has(line.id) || tellsRate(line) }));
}

/** The price of the night, and what was taken out of it. */
function tellsRate({ group, insideRate }: Pick<BillLineFacts, 'group' | 'insideRate'>): boolean {
  return group === 'room' || insideRate;
}

/** Neither names a payer nobody is to know of nor tells the amount of a line that somebody else pays. */
function ownOf(line: BillLineFacts, seen: readonly BillLineFacts[], { windows }: TreeFacts): BillLineFacts {
  const secret = windows.some(({ payerName, confidential }) => confidential && payerName === line.movedTo);
  const base = seen.some(({ id }) => id === line.generatedFrom) ? line.base : null;
  return { ...line, base, movedTo: secret ? null : line.movedTo, became: withoutSecrets(line.became) };
}

/** Whoever pays without the guest knowing is another bill to the guest. */
function withoutSecrets(became: readonly BecameFacts[]): readonly BecameFacts[] {
  return became.map((part) => (part.to?.secret ? { ...part, to: null } : part));
}
