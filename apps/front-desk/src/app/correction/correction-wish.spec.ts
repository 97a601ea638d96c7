import type { CorrectionOptionsDto } from '@amends/correction/dto';
import { wishOf } from './correction-wish';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const quoted = { amount: eur('95.40'), ratePlan: 'FLEX', confirmationNumber: 'C1' };
const options: CorrectionOptionsDto = {
  ...{ postingId: 'room', folioId: 'bill', window: 1, amount: eur('106.00'), left: eur('106.00'), quantity: 3 },
  ...{ unitPrice: eur('35.33'), transactionCode: 'ROOM', soldOn: '2026-03-10', businessDate: '2026-03-10' },
  ...{ canVoid: true, quoted: null, made: [], codes: [], authority: { limit: null, granted: eur('0.00'), left: null } },
};
const wish = (draft: Parameters<typeof wishOf>[0], known: Partial<CorrectionOptionsDto> = {}) =>
  wishOf({ reason: 'not-consumed', ...draft }, { ...options, ...known }, [1, 2], undefined);

describe('what the correction card asks for', () => {
  it('is nothing before a reason was chosen', () => {
    expect(wishOf({}, options, [1, 2], undefined)).toBeUndefined();
  });

  it.each([
    ['a void of a whole line of today', {}, {}, { act: 'void' }],
    ['a void when all of it is typed', { amount: '106' }, {}, { act: 'void' }],
    ['a credit of what is left of an older line', {}, { canVoid: false }, { act: 'credit', amount: eur('106.00') }],
    ['a credit of what is typed with a comma', { amount: '12,50' }, {}, { act: 'credit', amount: eur('12.50') }],
    ['the quoted price for a wrong one', { reason: 'wrong-price' }, { quoted }, { act: 'credit', toQuoted: true }],
    ['the whole line for a wrong price nobody quoted', { reason: 'wrong-price' }, {}, { act: 'void' }],
    ['who caused it', { responsible: 'housekeeping' }, {}, { act: 'void', departmentResponsible: 'housekeeping' }],
    ['the other window', { act: 'transfer' }, {}, { act: 'transfer', to: { window: 2 } }],
    ['the right code', { act: 'repost', code: 'MINI' }, {}, { act: 'repost', transactionCode: 'MINI' }],
    ['another quantity', { act: 'quantity', quantity: '2' }, {}, { act: 'quantity', quantity: 2 }],
    [
      'two halves',
      { act: 'split' },
      {},
      {
        act: 'split',
        by: 'percent',
        parts: [
          { window: 1, percent: '50' },
          { window: 2, percent: '50' },
        ],
      },
    ],
    [
      'a third for the other payer, typed with a comma',
      { act: 'split', share: '33,33' },
      {},
      {
        by: 'percent',
        parts: [
          { window: 1, percent: '66.67' },
          { window: 2, percent: '33.33' },
        ],
      },
    ],
    [
      'what the other payer takes, and the rest',
      { act: 'split', by: 'amount', share: '6,01' },
      {},
      {
        by: 'amount',
        parts: [
          { window: 1, amount: eur('99.99') },
          { window: 2, amount: eur('6.01') },
        ],
      },
    ],
    [
      'nights',
      { act: 'split', by: 'nights', share: '1' },
      {},
      {
        by: 'nights',
        parts: [
          { window: 1, nights: 2 },
          { window: 2, nights: 1 },
        ],
      },
    ],
  ] as const)('is %s', (_what, draft, known, expected) => {
    expect(wish(draft, known)).toMatchObject({ postingIds: ['room'], ...expected });
  });

  it.each([
    { amount: '12,505' },
    { amount: 'x' },
    { amount: '0' },
    { act: 'repost' },
    { act: 'quantity' },
    { act: 'quantity', quantity: '0' },
    { act: 'split', share: '100' },
    { act: 'split', share: '0' },
    { act: 'split', share: '33.333' },
    { act: 'split', by: 'amount', share: '106' },
    { act: 'split', by: 'nights', share: '3' },
  ] as const)('is not ready for %j', (draft) => {
    expect(wish(draft)).toBeUndefined();
  });
});
