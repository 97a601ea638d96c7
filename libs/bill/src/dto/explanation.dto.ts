import type { MoneyDto } from '@amends/kernel/dto';

/** GET .../postings/:id/explanation?language= */
export interface ExplanationDto {
  readonly postingId: string;
  /** The bill it is on. */
  readonly folioId: string;
  /** Language of `guest`; of the guest unless another was asked for. */
  readonly language: string;
  /** To say or show to the guest, in the guest's language. */
  readonly guest: ExplanationTextDto;
  /** The same in the desk's language. */
  readonly staff: ExplanationTextDto & { readonly language: string };
  readonly facts: ExplanationFactsDto;
  /** Lines made from, credited against or corrected by this one. */
  readonly related: readonly RelatedLineDto[];
}

export interface ExplanationTextDto {
  readonly title: string;
  /** Two to five short sentences. */
  readonly sentences: readonly string[];
  /** Computed, for example `3 × 2 × €1.50 = €9.00`; absent when the amount is not computed from parts. */
  readonly arithmetic: string | null;
}

export interface ExplanationFactsDto {
  readonly transactionCode: string;
  readonly amount: MoneyDto;
  readonly quantity: number;
  readonly unitPrice: MoneyDto;
  readonly serviceDate: string;
  readonly businessDate: string;
  readonly postedAt: string;
  readonly postedBy: string;
  readonly source: string;
  readonly reference: string | null;
  readonly roomNumber: string | null;
  readonly ratePlan: string | null;
  readonly quotedRate: MoneyDto | null;
  readonly mealPlan: string | null;
  /**
   * Name of the package it was posted for.
   *
   * @maxLength 120
   */
  readonly packageName: string | null;
  readonly tax: { readonly percent: string; readonly amount: MoneyDto; readonly included: boolean } | null;
}

export const LINE_RELATIONS = [
  'tax-of',
  'base-of',
  'credit-of',
  'credited-by',
  'corrects',
  'corrected-by',
  'moved-from',
  'moved-by',
  'replaces',
  'replaced-by',
  'undoes',
  'undone-by',
] as const;
/** What another line is to this one. */
export type LineRelation = (typeof LINE_RELATIONS)[number];

export interface RelatedLineDto {
  readonly postingId: string;
  readonly relation: LineRelation;
  readonly description: string;
  readonly amount: MoneyDto;
  readonly businessDate: string;
}
