import type { Department } from '@amends/case';
import type { CorrectionReason, SplitMeasure } from '@amends/correction';
import { deskSlot } from '../platform/desk-memory';

/** The parts of the card; a void or a credit is chosen by the line, not by the desk. */
export const CARD_ACTS = ['take-off', 'transfer', 'split', 'quantity', 'repost'] as const;
export type CardAct = (typeof CARD_ACTS)[number];

/** What was chosen and typed; amounts as they were typed. */
export interface CorrectionDraft {
  readonly act?: CardAct;
  readonly reason?: CorrectionReason;
  readonly amount?: string;
  /** Where it goes. */
  readonly window?: number;
  readonly folioId?: string;
  readonly room?: string;
  readonly by?: SplitMeasure;
  readonly share?: string;
  readonly quantity?: string;
  readonly unitPrice?: string;
  readonly code?: string;
  readonly note?: string;
  /** Who caused it, where that is not the department that sold the line. */
  readonly responsible?: Department;
}

const NOTHING: CorrectionDraft = {};

/** By the line the card was opened on. */
export const CORRECTION_DRAFT = deskSlot('correction', NOTHING);
