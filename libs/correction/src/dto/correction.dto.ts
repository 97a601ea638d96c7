import type { Department } from '@amends/case';
import type { PostingKind } from '@amends/folio';
import type { MoneyDto } from '@amends/kernel/dto';
import type { CorrectionDeed, CorrectionDocument, CorrectionReason } from '../rules/correction-words';

/** A line a correction posts, or has posted. */
export interface CorrectionLineDto {
  /** The line on the bill it is about. */
  readonly ofPostingId: string;
  readonly kind: PostingKind;
  readonly transactionCode: string;
  readonly description: string;
  readonly folioId: string;
  readonly window: number;
  /** As on the bill: what is taken off is negative. */
  readonly amount: MoneyDto;
  readonly taxIncluded: MoneyDto;
  readonly quantity: number;
  readonly serviceDate: string;
}

/** A window whose balance changes, and who pays it. */
export interface CorrectionWindowDto {
  readonly folioId: string;
  readonly folioNumber: string;
  readonly window: number;
  readonly payer: string;
  /** True when somebody else than the guest receives what is taken off. */
  readonly payerIsOther: boolean;
  readonly balanceBefore: MoneyDto;
  readonly balanceAfter: MoneyDto;
}

export interface CorrectionDocumentDto {
  readonly kind: CorrectionDocument;
  readonly number: string | null;
}

/** What credits made by corrections are measured against: per case, or per stay without one. */
export interface CorrectionAuthorityDto {
  /** `null`: no limit. */
  readonly limit: MoneyDto | null;
  readonly granted: MoneyDto;
  readonly left: MoneyDto | null;
}

export interface CorrectionPreviewDto {
  readonly folioId: string;
  readonly act: CorrectionDeed;
  readonly change: MoneyDto;
  readonly taxChange: MoneyDto;
  /** What the guest is given; counts against authority. */
  readonly given: MoneyDto;
  readonly lines: readonly CorrectionLineDto[];
  readonly windows: readonly CorrectionWindowDto[];
  readonly documents: readonly CorrectionDocumentDto[];
  /** Before this correction. */
  readonly authority: CorrectionAuthorityDto;
  readonly businessDate: string;
  /** Sent with the correction, so that it can refuse when the facts changed. */
  readonly token: string;
}

export interface PostedCorrectionLineDto extends CorrectionLineDto {
  readonly postingId: string;
  /** Sold the line; who caused the correction is said beside. */
  readonly departmentSold: string;
}

export interface CorrectionDto {
  readonly id: string;
  readonly folioId: string;
  readonly act: CorrectionDeed;
  readonly reason: CorrectionReason;
  readonly departmentResponsible: Department;
  readonly caseId: string | null;
  readonly note: string | null;
  readonly change: MoneyDto;
  readonly taxChange: MoneyDto;
  readonly given: MoneyDto;
  readonly lines: readonly PostedCorrectionLineDto[];
  readonly correctedBy: string;
  readonly correctedAt: string;
  readonly businessDate: string;
  /** The correction this one undoes. */
  readonly undoesId: string | null;
  /** The correction that has undone this one. */
  readonly undoneById: string | null;
}

/** What the price of a line was promised as, and where that is written. */
export interface QuotedPriceDto {
  readonly amount: MoneyDto;
  readonly ratePlan: string;
  readonly confirmationNumber: string;
}

/** A tax or fee made from the line. */
export interface MadeLineDto {
  readonly postingId: string;
  readonly description: string;
  readonly left: MoneyDto;
}

export interface CodeChoiceDto {
  readonly code: string;
  readonly description: string;
}

/** GET .../postings/:id/correction-options: what can be done about a line, and what it is measured against. */
export interface CorrectionOptionsDto {
  readonly postingId: string;
  readonly folioId: string;
  readonly amount: MoneyDto;
  /** Of the line: nothing more than this can be taken off or moved. */
  readonly left: MoneyDto;
  readonly quantity: number;
  readonly unitPrice: MoneyDto;
  readonly transactionCode: string;
  /** When it was first put on a bill. */
  readonly soldOn: string;
  readonly businessDate: string;
  /** Of the running business date: it is wiped without counting against authority. */
  readonly canVoid: boolean;
  readonly window: number;
  readonly quoted: QuotedPriceDto | null;
  readonly made: readonly MadeLineDto[];
  readonly authority: CorrectionAuthorityDto;
  /** Codes it may be posted with instead. */
  readonly codes: readonly CodeChoiceDto[];
}
