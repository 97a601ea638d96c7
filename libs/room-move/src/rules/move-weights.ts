/** What one part of a score may add or take away at most. */
export const MOST_POINTS = 100;

/**
 * What the house finds how important when rooms are ranked: points for each part of the score, as they stand when the
 * house has set nothing else. Whether a part speaks for or against a room is the rule's; how much, the house's.
 */
export const MOVE_WEIGHTS = {
  /** Noise: the room is on the quiet side and the old one is not. */
  quietSide: 25,
  /** Noise: away from the lift the old room is near. */
  awayFromLift: 20,
  /** Noise and light: away from the street the old room looks on. */
  awayFromStreet: 20,
  /** Noise: another floor. */
  otherFloor: 10,
  /** Against a room near the lift, where it is noise. */
  nearLift: 20,
  /** Against a room on the street, where it is noise or light. */
  streetSide: 20,
  /** Against a room beside, above or below where the noise or smell is. */
  nextToCause: 30,
  /** Water, temperature, equipment and smell: other pipes and cables. */
  otherRiser: 25,
  /** Against the same pipes and cables then. */
  sameRiser: 25,
  /** Bed, view or floor: the room differs in just that. */
  curesWish: 25,
  sameType: 30,
  /** The next better type; each further one is worth `perRank` less. */
  betterType: 20,
  /** Against a worse type, and `perRank` for each further one. */
  worseType: 30,
  perRank: 10,
  /** Against an upgrade that makes the night dearer by as much as the old type costs. */
  upgradeCost: 40,
  /** For each thing guests like that the new room has as well. */
  keptFeature: 4,
  /** Against each that it has not. */
  lostFeature: 6,
  /** For each thing the guest asked for. */
  wishedFeature: 8,
  readyNow: 20,
  /** Against each ten minutes the guest would wait, `waitingMost` at most; also when nobody knows how long. */
  waiting: 6,
  waitingMost: 60,
  /** Against a room a colleague of the same desk holds for another guest. */
  heldAtDesk: 80,
  /** Somebody comes into the room on the day this guest leaves. */
  arrivalSameDay: 10,
  /** Nobody does. */
  freeAfter: 5,
  /** Against taking the last room of a type somebody arrives for tonight. */
  displacesArrival: 25,
  /** A short way with luggage; a fifth less for each floor. */
  nearOldRoom: 10,
  /** Against another wing. */
  otherWing: 4,
  /** A door to the room of the family. */
  keptConnection: 25,
  /** Against losing it. */
  lostConnection: 25,
  /** Against each fault or complaint that stays with the room; the older, the less. */
  memory: 10,
  memoryMost: 60,
  /** Against a room with the very fault the guest is moved for. */
  sameFault: 20,
} as const;

export type MoveWeight = keyof typeof MOVE_WEIGHTS;
export type MoveWeights = Readonly<Record<MoveWeight, number>>;

/** What else the house sets about moves. */
export const MOVE_SETTINGS = {
  /** How long a room is held for a guest at the desk. */
  holdSeconds: 120,
  /** How long a room that only needs a little is made up. */
  pickupMinutes: 15,
  /** How long a dirty room is made up. */
  cleaningMinutes: 40,
  /** After so many days a fault nobody has settled weighs half. */
  memoryHalfLifeDays: 30,
  /** With so many faults and complaints that nobody has settled, a room is proposed as out of order. */
  faultsToPropose: 3,
} as const;

export type MoveSetting = keyof typeof MOVE_SETTINGS;
export type MoveSettings = Readonly<Record<MoveSetting, number>>;

/** What a ranking was made with; version 0 is what stands when the house has set nothing. */
export interface MoveScales {
  readonly version: number;
  readonly weights: MoveWeights;
  readonly settings: MoveSettings;
}

export const PLAIN_SCALES: MoveScales = { version: 0, weights: MOVE_WEIGHTS, settings: MOVE_SETTINGS };
