import type { CorrectionProposalDto } from '@amends/bill/dto';
import type { DeskMemory } from '../platform/desk-memory';
import { CORRECTION_DRAFT, type CorrectionDraft } from './correction-draft';

/** How the card begins for what the check proposes: what to do and how much is chosen, why is left to the desk. */
export function proposedDraft(proposal: CorrectionProposalDto): CorrectionDraft {
  const { type, amount, unitPrice, transactionCode, toFolioId } = proposal;
  switch (type) {
    case 'void':
      return { act: 'take-off' };
    case 'credit':
      return { act: 'take-off', amount: amount.amount };
    case 'reprice':
      return { act: 'quantity', ...(unitPrice ? { unitPrice: unitPrice.amount } : {}) };
    case 'repost':
      return { act: 'repost', ...(transactionCode === undefined ? {} : { code: transactionCode }) };
    case 'transfer':
    case 'apply-deposit':
      return { act: 'transfer', ...(toFolioId === undefined ? {} : { folioId: toFolioId }) };
  }
}

/** What was begun already stays as it is. */
export function beginAsProposed(proposal: CorrectionProposalDto, memory: DeskMemory): void {
  const { postingId } = proposal;
  const untouched = memory.read(CORRECTION_DRAFT, postingId) === CORRECTION_DRAFT.blank;
  if (untouched) memory.keep(CORRECTION_DRAFT, proposedDraft(proposal), postingId);
}
