/** What a charge of the group `room` is for when it is no night. */
export const CODE_PURPOSES = ['late-check-out', 'no-show', 'cancellation'] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];
