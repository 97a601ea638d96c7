/** Nights a room is out. Half-open: the room can be sold again on `endsOn`; `null` is until further notice. */
export interface BlockNights {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export const BLOCK_KINDS = ['OutOfOrder', 'OutOfService'] as const;
/** OutOfService is a small thing: the room may still be sold. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const BLOCK_REASONS = [
  'repair',
  'water',
  'smell',
  'pest',
  'renovation',
  'deep-cleaning',
  'damage',
  'other',
] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** A stay that has the room over nights of the block. */
export interface BlockedStay {
  readonly stayId: string;
  readonly confirmationNumber: string;
  readonly arrival: string;
  readonly departure: string;
}

export interface BlockFacts extends BlockNights {
  readonly kind: BlockKind;
  readonly businessDate: string;
  /** Nights of blocks the room has already. */
  readonly others: readonly BlockNights[];
  readonly stays: readonly BlockedStay[];
  /** Whoever blocks has seen the stays and blocks all the same. */
  readonly anyway: boolean;
}

export type BlockDecision = { readonly granted: true } | { readonly granted: false; readonly refusal: BlockRefusal };
export type BlockRefusal =
  | { readonly code: 'block-in-the-past'; readonly businessDate: string }
  | { readonly code: 'block-ends-before-it-starts' }
  | { readonly code: 'room-already-blocked'; readonly from: string; readonly until: string | null }
  | { readonly code: 'block-over-stays'; readonly stays: readonly BlockedStay[] };

/**
 * Decides whether a room is blocked for these nights. Guests who have the room are named first and asked about once;
 * they are moved by a move, never by a block. A room out of service may still be slept in, so its guests are no question.
 */
export function decideBlock(facts: BlockFacts): BlockDecision {
  const { businessDate, startsOn, endsOn } = facts;
  if (startsOn < businessDate) return refuse({ code: 'block-in-the-past', businessDate });
  if (endsOn !== null && endsOn <= startsOn) return refuse({ code: 'block-ends-before-it-starts' });
  const other = facts.others.find((one) => overlap(one, facts));
  if (other) return refuse({ code: 'room-already-blocked', from: other.startsOn, until: other.endsOn });
  const { stays, anyway, kind } = facts;
  if (kind === 'OutOfOrder' && stays.length > 0 && !anyway) return refuse({ code: 'block-over-stays', stays });
  return { granted: true };
}

/** Whether two spans have a night in common. */
export function overlap(one: BlockNights, other: BlockNights): boolean {
  return (other.endsOn === null || one.startsOn < other.endsOn) && (one.endsOn === null || other.startsOn < one.endsOn);
}

function refuse(refusal: BlockRefusal): BlockDecision {
  return { granted: false, refusal };
}
