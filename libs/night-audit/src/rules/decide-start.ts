import type { FindingCode } from './findings';

/** Something open, as far as it matters to whether the night may end. */
export interface GatedFinding {
  readonly code: FindingCode;
  readonly gate: 'blocker' | 'warning';
}

export type StartDecision<Finding extends GatedFinding> =
  | { readonly granted: true }
  | {
      readonly granted: false;
      /** Blocked by what must be put in order, or only waiting for somebody's reasons. */
      readonly refusal: {
        readonly code: 'night-audit-blocked' | 'night-audit-reason-missing';
        readonly findings: readonly Finding[];
      };
    };

/**
 * Decides whether the night may end. A blocker never passes; a warning passes with a reason somebody gave for its kind,
 * one for all of a kind: nobody types the same sentence for each of thirty guests.
 */
export function decideStart<Finding extends GatedFinding>(
  findings: readonly Finding[],
  reasonsFor: ReadonlySet<FindingCode>,
): StartDecision<Finding> {
  const blockers = findings.filter(({ gate }) => gate === 'blocker');
  if (blockers.length > 0) return { granted: false, refusal: { code: 'night-audit-blocked', findings: blockers } };
  const unanswered = findings.filter(({ code }) => !reasonsFor.has(code));
  if (unanswered.length > 0)
    return { granted: false, refusal: { code: 'night-audit-reason-missing', findings: unanswered } };
  return { granted: true };
}
