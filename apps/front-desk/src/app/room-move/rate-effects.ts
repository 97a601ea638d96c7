import type { MovedNightDto, MovePreviewDto } from '@amends/room-move/dto';

/** Nights one after the other that change in the same way. */
export interface RateSpan extends MovedNightDto {
  readonly count: number;
}

/** What changes of the price, with nights of the same change told together: a month is one line. */
export function rateSpans({ rates }: Pick<MovePreviewDto, 'rates'>): readonly RateSpan[] {
  const changed = rates.filter(({ before, after }) => before.amount !== after.amount);
  return changed.reduce<readonly RateSpan[]>((spans, night) => {
    const last = spans.at(-1);
    if (!last || !isSame(last, night)) return [...spans, { ...night, count: 1 }];
    return [...spans.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
}

function isSame(a: MovedNightDto, b: MovedNightDto): boolean {
  const said = ({ before, after, taxAfter, onBill }: MovedNightDto) =>
    [before.amount, after.amount, taxAfter?.amount, onBill].join(' ');
  return said(a) === said(b);
}
