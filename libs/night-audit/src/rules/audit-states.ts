/** `open` is a night nobody has begun to end; it has no row. */
export const NIGHT_AUDIT_STATES = ['open', 'running', 'held', 'done'] as const;
export type NightAuditState = (typeof NIGHT_AUDIT_STATES)[number];

export const NIGHT_STEPS = ['check', 'post', 'roll'] as const;
export type NightStep = (typeof NIGHT_STEPS)[number];
export type StepState = 'waiting' | 'running' | 'held' | 'done';

/** How far a night audit is: `posted` when no stay is left without its night. */
export function stepsOf(
  state: NightAuditState,
  posted: boolean,
): readonly { readonly step: NightStep; readonly state: StepState }[] {
  const begun = state !== 'open';
  const now: StepState = state === 'held' ? 'held' : 'running';
  return [
    { step: 'check', state: begun ? 'done' : 'waiting' },
    { step: 'post', state: !begun ? 'waiting' : posted ? 'done' : now },
    { step: 'roll', state: state === 'done' ? 'done' : begun && posted ? now : 'waiting' },
  ];
}
