import type { MovedNightDto } from '@amends/room-move/dto';
import { rateSpans } from './rate-effects';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const night = (day: string, after: string, change: Partial<MovedNightDto> = {}): MovedNightDto => ({
  ...{ night: `2026-03-${day}`, before: eur('100.00'), after: eur(after) },
  ...{ taxBefore: eur('5.66'), taxAfter: eur('7.36'), onBill: false },
  ...change,
});

describe('rateSpans', () => {
  it('tells nights of the same change together, and leaves those out that stay', () => {
    const rates = [night('10', '130.00'), night('11', '130.00'), night('12', '150.00'), night('13', '100.00')];

    expect(rateSpans({ rates }).map(({ night: from, count }) => [from, count])).toEqual([
      ['2026-03-10', 2],
      ['2026-03-12', 1],
    ]);
  });

  it('tells tonight apart when it is on the bill already', () => {
    const rates = [night('10', '130.00', { onBill: true }), night('11', '130.00')];

    expect(rateSpans({ rates })).toHaveLength(2);
  });
});
