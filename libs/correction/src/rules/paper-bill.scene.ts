import { taxInside } from '@amends/folio';
import { type Money, money, negate, percentUnits, subtract, sum } from '@amends/kernel';
import type { CorrectionFacts, CorrectionLineFacts } from './correction-facts';
import type { PlannedLine } from './planned-line';

const TODAY = '2026-03-10';

/** The bill as rows on paper: what was taken off a line is added up anew each time, as the database does it. */
export class PaperBill {
  private count = 0;
  private rows: (CorrectionLineFacts & { readonly takes: boolean })[] = [];

  constructor(
    private readonly currency: string,
    lines: readonly CorrectionLineFacts[],
  ) {
    this.rows = lines.map((line) => ({ ...line, takes: false }));
  }

  /** Answers the ids of the lines posted. */
  post(lines: readonly PlannedLine[]): readonly string[] {
    const ids = new Map(lines.map(({ key }) => [key, `posted-${(this.count += 1)}`]));
    for (const line of lines) {
      const { key, of, amount, taxIncluded, correctsId, basedOn, generatedFrom } = line;
      const takes = line.kind !== 'payment' && correctsId !== null && (amount.minor < 0 || line.undoesId !== null);
      this.rows.push({
        ...{ ...of, ...line, amount, taxIncluded, takes, postingId: ids.get(key) ?? '' },
        ...{ soldOn: line.kind === 'transfer' ? of.soldOn : TODAY, taxKind: taxKindOf(line) },
        ...{ generatedFrom: basedOn === null ? generatedFrom : (ids.get(basedOn) ?? null) },
        correctedAmount: this.rows.find(({ postingId }) => postingId === correctsId)?.amount ?? null,
      });
    }
    return [...ids.values()];
  }

  facts(overrides: Partial<CorrectionFacts> = {}): CorrectionFacts {
    const zero = money(0, this.currency);
    const window = (number: number) => ({
      ...{ number, payerKind: 'guest' as const, payerName: 'Anna Nowak', closed: false },
      balance: this.balance(number),
    });
    return {
      businessDate: TODAY,
      folios: [{ id: 'bill', number: '1', currency: this.currency, status: 'open', windows: [1, 2, 3].map(window) }],
      lines: this.lines(),
      strayed: [],
      creditCode: { code: 'CRCO', description: 'Correction' },
      newCode: null,
      limits: { creditable: money(1_000_000_000, this.currency), authorityPerCase: null, grantedOnCase: zero },
      mayCharge: true,
      ...overrides,
    };
  }

  lines(): readonly CorrectionLineFacts[] {
    return this.rows.map((row) => {
      const taking = this.rows.filter(({ correctsId, takes }) => takes && correctsId === row.postingId);
      const moved = this.rows.filter(({ correctsId }) => correctsId === row.postingId && row.kind === 'payment');
      const credited = row.kind === 'payment' ? this.total(moved) : negate(this.total(taking));
      const taxReversed = negate(
        sum(
          this.currency,
          taking.map(({ taxIncluded }) => taxIncluded),
        ),
      );
      return { ...row, credited, reduced: row.kind === 'payment' ? money(0, this.currency) : credited, taxReversed };
    });
  }

  balance(window?: number): Money {
    return this.total(this.rows.filter((row) => window === undefined || row.window === window));
  }

  tax(): Money {
    return sum(
      this.currency,
      this.rows.map(({ taxIncluded }) => taxIncluded),
    );
  }

  /** What stands on each charge, as the desk reads the bill: the same before an act and after it was undone. */
  standing(): Record<string, number> {
    const standing: Record<string, number> = {};
    for (const { postingId, amount, credited, correctsId } of this.lines()) {
      const left = subtract(amount, credited).minor;
      if (correctsId === null && left !== 0) standing[postingId] = left;
    }
    return standing;
  }

  private total(rows: readonly { readonly amount: Money }[]): Money {
    return sum(
      this.currency,
      rows.map(({ amount }) => amount),
    );
  }
}

function taxKindOf({ kind, taxRuleId, of }: PlannedLine): CorrectionLineFacts['taxKind'] {
  return kind === 'charge' || taxRuleId !== of.taxRuleId ? 'included-percent' : of.taxKind;
}

/** A charge and what was made from it. */
export interface Charged {
  readonly unit: number;
  readonly quantity: number;
  readonly rate: string;
  readonly added: string;
  readonly fee: number;
  readonly old: boolean;
  readonly window: number;
}

/** The lines of a charge: itself, a tax added in proportion, a fee for each of two persons. */
export function linesOf(
  currency: string,
  { unit, quantity, rate, added, fee, old, window }: Charged,
  id: string,
): CorrectionLineFacts[] {
  const zero = money(0, currency);
  const amount = money(unit * quantity, currency);
  const charge: CorrectionLineFacts = {
    ...{ postingId: id, folioId: 'bill', window, kind: 'charge', transactionCode: 'ROOM', description: 'Room' },
    ...{ amount, taxIncluded: taxInside(amount, rate), credited: zero, reduced: zero, taxReversed: zero, quantity },
    ...{
      serviceDate: TODAY,
      soldOn: old ? '2026-03-09' : TODAY,
      taxRuleId: 'vat',
      taxCode: 'VAT',
      taxKind: 'included-percent',
    },
    ...{ revenueAccount: 'revenue:rooms', department: 'rooms', checkNumber: null, generatedFrom: null },
    ...{ correctsId: null, correctedAmount: null, quoted: null },
  };
  const tax = { ...charge, kind: 'tax' as const, generatedFrom: id, taxIncluded: zero };
  const addedMinor = Math.floor((amount.minor * percentUnits(added)) / percentUnits('100'));
  return [
    charge,
    ...(addedMinor > 0
      ? [
          {
            ...tax,
            postingId: `${id}-added`,
            amount: money(addedMinor, currency),
            quantity: 1,
            taxRuleId: 'sales',
            taxKind: 'added-percent' as const,
          },
        ]
      : []),
    ...(fee > 0
      ? [
          {
            ...tax,
            postingId: `${id}-fee`,
            amount: money(fee * 2 * quantity, currency),
            quantity: 2 * quantity,
            taxRuleId: 'city',
            taxKind: 'per-person-night' as const,
          },
        ]
      : []),
  ];
}
