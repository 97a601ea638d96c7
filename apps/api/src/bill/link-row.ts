import { type BillTree, type LinkAnswer, type LinkPurpose, linkState } from '@amends/bill';
import type { ExplanationLinkDto } from '@amends/bill/dto';

/** A link as the queries give it. */
export type LinkRow = {
  readonly id: string;
  readonly folioId: string;
  readonly postingId: string | null;
  readonly purpose: LinkPurpose;
  readonly madeAt: Date;
  readonly actor: string;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly openedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answer: LinkAnswer | null;
  readonly question: string | null;
};

/** With what it shows. */
export type OpenedLinkRow = LinkRow & {
  readonly openings: number;
  readonly snapshotId: string;
  readonly version: number;
  readonly hash: string;
  readonly tree: BillTree;
  readonly stayId: string;
  readonly changed: boolean;
};

export function toLinkDto(row: LinkRow, now: Date): ExplanationLinkDto {
  const { id, folioId, postingId, purpose, actor, answer, question } = row;
  return {
    ...{ id, folioId, postingId, purpose, actor, answer, question },
    state: linkState(row, now),
    madeAt: row.madeAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  };
}
