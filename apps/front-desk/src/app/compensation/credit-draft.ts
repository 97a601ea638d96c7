import { deskSlot } from '../platform/desk-memory';
import type { CreditSize } from './amount-choice';
import type { CreditDefaults } from './credit-defaults';

/** What was chosen otherwise than the card suggests. */
export interface CreditDraft {
  readonly folioId?: string;
  /** Of that bill. */
  readonly lineIds?: readonly string[];
  readonly size?: CreditSize;
  readonly purpose?: CreditDefaults;
}

const NOTHING: CreditDraft = {};

/** By stay and the line the card was opened on: asked for another line, it opens on that one. */
export const CREDIT_DRAFT = deskSlot('compensation.credit', NOTHING);
