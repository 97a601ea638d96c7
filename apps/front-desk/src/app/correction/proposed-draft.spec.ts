import type { CorrectionProposalDto } from '@amends/bill/dto';
import { proposedDraft } from './proposed-draft';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const proposal = (more: Partial<CorrectionProposalDto>): CorrectionProposalDto => ({
  type: 'credit',
  postingId: 'line',
  amount: eur('15.00'),
  ...more,
});

describe('proposedDraft', () => {
  it.each([
    ['takes off as much as is too much', {}, { act: 'take-off', amount: '15.00' }],
    ['takes a line of today off altogether', { type: 'void' as const }, { act: 'take-off' }],
    [
      'charges the right price',
      { type: 'reprice' as const, unitPrice: eur('100.00') },
      { act: 'quantity', unitPrice: '100.00' },
    ],
    [
      'posts under the right code',
      { type: 'repost' as const, transactionCode: 'REST' },
      { act: 'repost', code: 'REST' },
    ],
    [
      'brings a deposit to the bill it is for',
      { type: 'apply-deposit' as const, toFolioId: 'bill' },
      { act: 'transfer', folioId: 'bill' },
    ],
    ['leaves to the desk whose bill it goes to', { type: 'transfer' as const, toStayId: 'other' }, { act: 'transfer' }],
  ])('%s', (_, more, draft) => {
    expect(proposedDraft(proposal(more))).toEqual(draft);
  });
});
