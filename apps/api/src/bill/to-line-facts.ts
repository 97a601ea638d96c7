import type { LineFacts, LineMention } from '@amends/bill';
import type { RelatedLineDto } from '@amends/bill/dto';
import type { PostingKind, PostingSource } from '@amends/folio';
import { businessClock, type Money, money, percentText } from '@amends/kernel';
import type { MealPlan } from '@amends/stay';
import { exactMinor } from '../platform/minor-units';

/** A line as the query gives it; amounts in minor units, as text. */
export type ExplainedRow = {
  readonly id: string;
  readonly stayId: string;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly group: string;
  readonly description: string;
  readonly currency: string;
  readonly amountMinor: string;
  readonly taxMinor: string;
  readonly quantity: number;
  readonly unitPriceMinor: string;
  readonly serviceDate: string;
  readonly businessDate: string;
  readonly postedAt: Date;
  readonly postedBy: string;
  readonly source: PostingSource;
  readonly reference: string | null;
  readonly roomNumber: string | null;
  /** Of the tax rule the line was posted under. */
  readonly basisPoints: number | null;
  readonly perPersonNightMinor: string | null;
  readonly adults: number;
  readonly ratePlan: string;
  readonly mealPlan: MealPlan;
  readonly quotedMinor: string | null;
  readonly quotedCurrency: string | null;
  readonly guestLanguage: string;
  readonly timeZone: string;
  readonly base: MentionRow | null;
  readonly reduces: MentionRow | null;
  readonly related: readonly RelatedLineDto[];
  readonly creditedMinor: string;
};

interface MentionRow {
  readonly description: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly serviceDate: string;
}

export function toLineFacts(row: ExplainedRow): LineFacts {
  const {
    kind,
    group,
    description,
    quantity,
    serviceDate,
    postedBy,
    source,
    reference,
    roomNumber,
    ratePlan,
    mealPlan,
  } = row;
  const of = (minor: string): Money => money(exactMinor(minor), row.currency);
  return {
    ...{ kind, group, description, quantity, serviceDate, postedBy, source, reference, roomNumber, ratePlan, mealPlan },
    amount: of(row.amountMinor),
    unitPrice: of(row.unitPriceMinor),
    postedAt: businessClock(row.postedAt, row.timeZone),
    quotedRate: row.quotedMinor && row.quotedCurrency ? money(exactMinor(row.quotedMinor), row.quotedCurrency) : null,
    tax:
      row.basisPoints === null
        ? null
        : { percent: percentText(row.basisPoints), amount: of(row.taxMinor), included: true },
    perPersonNight: perPersonNight(row, of(row.unitPriceMinor)),
    base: row.base && toMention(row.base),
    reduces: row.reduces && toMention(row.reduces),
    credited: of(row.creditedMinor),
  };
}

/** Only where the line is that fee: whole nights of the stay's adults at the rule's own rate. */
function perPersonNight(row: ExplainedRow, unitPrice: Money): LineFacts['perPersonNight'] {
  const { adults, quantity, perPersonNightMinor } = row;
  const isFee = perPersonNightMinor !== null && exactMinor(perPersonNightMinor) === unitPrice.minor;
  if (!isFee || adults === 0 || quantity % adults !== 0) return null;
  return { adults, nights: quantity / adults, rate: unitPrice };
}

function toMention({ description, amountMinor, currency, serviceDate }: MentionRow): LineMention {
  return { description, amount: money(amountMinor, currency), serviceDate };
}
