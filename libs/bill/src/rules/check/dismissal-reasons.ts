/** Why a finding is none, or none any more. `other` says it in words. */
export const DISMISSAL_REASONS = ['right-as-it-is', 'agreed-with-guest', 'being-corrected', 'other'] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];
