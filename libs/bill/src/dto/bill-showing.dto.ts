import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { LINK_PURPOSES, type LinkAnswer, type LinkPurpose, type LinkState } from '../rules/link/link-state';
import { EXPLANATION_REACTIONS, type ExplanationReaction } from '../rules/link/reaction';
import { BILL_ORDERS, type BillOrder, type BillTree } from '../rules/tree/bill-tree';

export const SHOWN_HOW = ['screen', 'print', 'pdf', 'link', 'second-screen'] as const;
export type ShownHow = (typeof SHOWN_HOW)[number];
export const SHOWN_AT_DESK = ['screen', 'print', 'second-screen'] as const satisfies readonly ShownHow[];

/** What is shown of a bill to a payer: what they may see, in one language and order. */
class ShownFields {
  /** One window; all the guest pays when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window?: number;

  /** One line with what hangs on it; the bill when left out. */
  @IsOptional()
  @IsUUID()
  readonly postingId?: string;

  /** The guest's own when left out. */
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  @MaxLength(35)
  readonly language?: string;

  /** By day when left out. */
  @IsOptional()
  @IsIn(BILL_ORDERS)
  readonly groupBy?: BillOrder;
}

/** POST .../folios/:id/explanation-snapshots: the guest was shown the bill. */
export class KeepSnapshotDto extends ShownFields {
  @IsIn(SHOWN_AT_DESK)
  readonly how!: (typeof SHOWN_AT_DESK)[number];

  /** What the guest said to it; nothing when left out. */
  @IsOptional()
  @IsIn(EXPLANATION_REACTIONS)
  readonly reaction?: ExplanationReaction;
}

/** POST .../explanation-links */
export class MakeExplanationLinkDto extends ShownFields {
  @IsUUID()
  readonly folioId!: string;

  @IsIn(LINK_PURPOSES)
  readonly purpose!: LinkPurpose;

  /** Hours it stays open; three days for the guest and one hour for a screen at the desk when left out. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(336)
  readonly hours?: number;
}

/** What was shown, kept as it was. */
export interface BillSnapshotDto {
  readonly id: string;
  readonly folioId: string;
  /** Null: all windows the guest pays. */
  readonly window: number | null;
  readonly postingId: string | null;
  /**
   * Counts the contents shown of this bill.
   *
   * @minimum 1
   * @maximum 1000000
   */
  readonly version: number;
  /** SHA-256 of the tree as canonical JSON, in hexadecimal. */
  readonly hash: string;
  readonly language: string;
  readonly madeAt: string;
}

/** A kept explanation with every time somebody saw it, oldest first. */
export interface ShownSnapshotDto extends BillSnapshotDto {
  readonly showings: readonly BillShowingDto[];
}

export interface BillShowingDto {
  readonly how: ShownHow;
  readonly shownAt: string;
  /** Who showed it; the guest when it was opened by a link. */
  readonly actor: string;
  readonly desk: string | null;
  /** What the guest said to it at the desk. */
  readonly reaction: ExplanationReaction | null;
}

/** The same with what was in it. */
export interface KeptExplanationDto extends ShownSnapshotDto {
  readonly tree: BillTree;
}

export interface ExplanationLinkDto {
  readonly id: string;
  readonly folioId: string;
  readonly postingId: string | null;
  readonly purpose: LinkPurpose;
  readonly state: LinkState;
  readonly madeAt: string;
  /** Who made it. */
  readonly actor: string;
  readonly expiresAt: string;
  /** First time; null while nobody has. */
  readonly openedAt: string | null;
  readonly answeredAt: string | null;
  readonly answer: LinkAnswer | null;
  /**
   * What the guest asks.
   *
   * @maxLength 500
   */
  readonly question: string | null;
}

/** Told once: the address is stored nowhere. */
export interface MadeExplanationLinkDto extends ExplanationLinkDto {
  /**
   * Address of the page, on this server.
   *
   * @maxLength 120
   */
  readonly path: string;
  /** What it shows. */
  readonly snapshot: BillSnapshotDto;
}
