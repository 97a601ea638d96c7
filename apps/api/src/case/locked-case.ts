import type { CaseState } from '@amends/case';

/** A case nobody else changes until the transaction ends. */
export interface LockedCase {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly state: CaseState;
  readonly stayId: string | null;
  readonly category: string;
  readonly ownerId: string | null;
  readonly closedAt: Date | null;
  readonly statedProblem: string;
  readonly agreedProblem: string | null;
  readonly outcome: string | null;
  readonly explanation: string | null;
}
