import { CASE_TABLE, type CaseState, type CaseTransition } from './case-states';

/** The case as it will be when the transition is done: texts sent along with closing are in here already. */
export interface CaseFacts {
  readonly id: string;
  readonly state: CaseState;
  readonly agreedProblem: string | null;
  readonly outcome: string | null;
  readonly explanation: string | null;
  /** For `mark-duplicate`: the case that stays. */
  readonly duplicateOf?: { readonly id: string; readonly state: CaseState } | null;
}

export type TransitionDecision =
  | { readonly allowed: true; readonly next: CaseState }
  | { readonly allowed: false; readonly refusal: TransitionRefusal };

export type TransitionRefusal =
  | { readonly code: 'transition-not-allowed'; readonly from: CaseState; readonly transition: CaseTransition }
  | { readonly code: 'case-already-closed' }
  | { readonly code: 'case-has-no-agreed-problem' }
  | { readonly code: 'case-has-no-outcome' }
  | { readonly code: 'case-has-no-explanation' }
  | { readonly code: 'duplicate-needs-target' }
  | { readonly code: 'duplicate-of-itself' }
  | { readonly code: 'duplicate-of-duplicate' };

/** Decides how a case goes on. The first thing that is missing is named. */
export function decideTransition(facts: CaseFacts, transition: CaseTransition): TransitionDecision {
  const from = facts.state;
  if (transition === 'close' && from === 'Closed') return refuse({ code: 'case-already-closed' });
  const next = CASE_TABLE[from][transition];
  if (!next) return refuse({ code: 'transition-not-allowed', from, transition });
  const refusal = next === 'Closed' ? whyNotClosed(facts) : next === 'Duplicate' ? whyNotDuplicate(facts) : undefined;
  return refusal ? refuse(refusal) : { allowed: true, next };
}

/** A closed case can be read later by somebody who was not there. */
function whyNotClosed(facts: CaseFacts): TransitionRefusal | undefined {
  if (isBlank(facts.agreedProblem)) return { code: 'case-has-no-agreed-problem' };
  if (isBlank(facts.outcome)) return { code: 'case-has-no-outcome' };
  if (isBlank(facts.explanation)) return { code: 'case-has-no-explanation' };
  return undefined;
}

/** A duplicate of a duplicate could lead round in a circle, away from any case that is still worked on. */
function whyNotDuplicate({ id, duplicateOf }: CaseFacts): TransitionRefusal | undefined {
  if (!duplicateOf) return { code: 'duplicate-needs-target' };
  if (duplicateOf.id === id) return { code: 'duplicate-of-itself' };
  if (duplicateOf.state === 'Duplicate') return { code: 'duplicate-of-duplicate' };
  return undefined;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function refuse(refusal: TransitionRefusal): TransitionDecision {
  return { allowed: false, refusal };
}
