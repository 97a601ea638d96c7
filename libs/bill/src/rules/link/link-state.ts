export const LINK_PURPOSES = ['guest', 'second-screen'] as const;
/** Sent to the guest, or shown at the desk on a screen that faces the guest. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

export const LINK_ANSWERS = ['understood', 'question'] as const;
export type LinkAnswer = (typeof LINK_ANSWERS)[number];

export const LINK_STATES = ['open', 'used', 'revoked', 'withdrawn', 'expired'] as const;
/** `withdrawn`: it tells what its payer must not be told any more. */
export type LinkState = (typeof LINK_STATES)[number];

export interface LinkFacts {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** Of what it shows. */
  readonly withdrawnAt: Date | null;
  readonly answeredAt: Date | null;
}

/** Hours a link stays open unless said; a screen at the desk is looked at now. */
export const LINK_HOURS: Readonly<Record<LinkPurpose, number>> = { guest: 72, 'second-screen': 1 };

/** Whether a link still opens. An answer closes it: it was for that one purpose. */
export function linkState({ expiresAt, revokedAt, withdrawnAt, answeredAt }: LinkFacts, now: Date): LinkState {
  if (answeredAt) return 'used';
  if (revokedAt) return 'revoked';
  if (withdrawnAt) return 'withdrawn';
  return now >= expiresAt ? 'expired' : 'open';
}
