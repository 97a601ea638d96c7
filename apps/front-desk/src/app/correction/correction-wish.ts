import type { CorrectionOptionsDto, PreviewCorrectionDto } from '@amends/correction/dto';
import {
  formatMoney,
  type Money,
  type MoneyText,
  parseMoney,
  percentText,
  percentUnits,
  subtract,
} from '@amends/kernel';
import type { CardAct, CorrectionDraft } from './correction-draft';

/** What the card would ask for; undefined while something is missing or not typed to the end. */
export function wishOf(
  draft: CorrectionDraft,
  options: CorrectionOptionsDto,
  windows: readonly number[],
  caseId: string | undefined,
): PreviewCorrectionDto | undefined {
  const { reason, note, responsible } = draft;
  if (!reason) return undefined;
  const measure = MEASURES[draft.act ?? 'take-off'](draft, options, windows);
  const about = {
    ...(caseId === undefined ? {} : { caseId }),
    ...(note ? { note } : {}),
    ...(responsible ? { departmentResponsible: responsible } : {}),
  };
  return measure && { postingIds: [options.postingId], reason, ...about, ...measure };
}

type Measure = Omit<PreviewCorrectionDto, 'postingIds' | 'reason' | 'caseId' | 'note' | 'departmentResponsible'>;
type Measuring = (
  draft: CorrectionDraft,
  options: CorrectionOptionsDto,
  windows: readonly number[],
) => Measure | undefined;

const MEASURES: Readonly<Record<CardAct, Measuring>> = {
  'take-off': takeOff,
  transfer: ({ window, folioId }, options, windows) => {
    const to = window ?? otherWindow(options, windows);
    return to === undefined ? undefined : { act: 'transfer', to: { window: to, ...(folioId ? { folioId } : {}) } };
  },
  split,
  quantity: ({ quantity, unitPrice }, { unitPrice: { currency } }) => {
    const count = quantity === undefined ? undefined : wholeOf(quantity);
    const price = unitPrice === undefined ? undefined : typedMoney(unitPrice, currency);
    if ((quantity !== undefined && !count) || (unitPrice !== undefined && !price) || !(count ?? price))
      return undefined;
    return { act: 'quantity', ...(count ? { quantity: count } : {}), ...(price ? { unitPrice: price } : {}) };
  },
  repost: ({ code }) => (code ? { act: 'repost', transactionCode: code } : undefined),
};

/** Whether the quoted price is below what stands, so that a wrong price is known to the cent. */
export function isAboveQuoted({ quoted, left }: CorrectionOptionsDto): boolean {
  return quoted !== null && exact(left).minor > exact(quoted.amount).minor;
}

/** The first window that is not the line's own. */
export function otherWindow({ window }: CorrectionOptionsDto, windows: readonly number[]): number | undefined {
  return windows.find((number) => number !== window);
}

/** `12,50` and `12.50` are the same sum. */
export function typedMoney(typed: string, currency: string): MoneyText | undefined {
  const amount = { amount: typed.trim().replace(',', '.'), currency };
  const parsed = parseMoney(amount);
  return parsed.ok && parsed.money.minor > 0 ? amount : undefined;
}

/** A line of today that goes altogether is voided; anything else is a credit. */
function takeOff({ amount, reason }: CorrectionDraft, options: CorrectionOptionsDto): Measure | undefined {
  const { left, canVoid } = options;
  if (amount === undefined) {
    if (reason === 'wrong-price' && isAboveQuoted(options)) return { act: 'credit', toQuoted: true };
    return canVoid ? { act: 'void' } : { act: 'credit', amount: left };
  }
  const typed = typedMoney(amount, left.currency);
  if (!typed) return undefined;
  return canVoid && exact(typed).minor === exact(left).minor ? { act: 'void' } : { act: 'credit', amount: typed };
}

function split(draft: CorrectionDraft, options: CorrectionOptionsDto, windows: readonly number[]): Measure | undefined {
  const other = draft.window ?? otherWindow(options, windows);
  if (other === undefined) return undefined;
  const { by = 'percent', share = by === 'percent' ? '50' : '' } = draft;
  const parts = PARTS[by](share, options);
  if (!parts) return undefined;
  const [own, theirs] = parts;
  return {
    ...{ act: 'split', by },
    parts: [
      { window: options.window, ...own },
      { window: other, ...theirs },
    ],
  };
}

/** Above nothing and below all of it; a third is said as `33.33`. */
const PERCENT = /^(0|[1-9]\d?)(\.\d{1,2})?$/;
/** In hundredths of a percent. */
const WHOLE = 10_000;

type Part = { readonly amount?: MoneyText; readonly percent?: string; readonly nights?: number };

/** What stays and what goes, from what was typed for the other payer. */
const PARTS: Readonly<
  Record<'amount' | 'percent' | 'nights', (share: string, options: CorrectionOptionsDto) => [Part, Part] | undefined>
> = {
  amount: (share, { left }) => {
    const theirs = typedMoney(share, left.currency);
    if (!theirs) return undefined;
    const rest = subtract(exact(left), exact(theirs));
    return rest.minor > 0 ? [{ amount: formatMoney(rest) }, { amount: theirs }] : undefined;
  },
  percent: (share) => {
    const typed = share.trim().replace(',', '.');
    const hundredths = PERCENT.test(typed) ? percentUnits(typed) / 100 : 0;
    if (hundredths === 0) return undefined;
    return [{ percent: percentText(WHOLE - hundredths) }, { percent: percentText(hundredths) }];
  },
  nights: (share, { quantity }) => {
    const nights = wholeOf(share);
    return nights && nights < quantity ? [{ nights: quantity - nights }, { nights }] : undefined;
  },
};

function wholeOf(typed: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(typed.trim()) ? Number(typed) : undefined;
}

function exact(text: MoneyText): Money {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new RangeError(`The server sent ${text.amount} ${text.currency}: ${parsed.refusal}.`);
  return parsed.money;
}
