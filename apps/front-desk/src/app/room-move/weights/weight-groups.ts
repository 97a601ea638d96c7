import { MOVE_SETTINGS, MOVE_WEIGHTS, MOST_POINTS, type MoveSetting, type MoveWeight } from '@amends/room-move';
import type { MoveWeightsDto } from '@amends/room-move/dto';

export type ScaleField = MoveWeight | MoveSetting;
/** All the house sets about moves, beside each other as a form wants them. */
export type Scales = Readonly<Record<ScaleField, number>>;

/** As we suggest them. */
export const SUGGESTED: Scales = { ...MOVE_WEIGHTS, ...MOVE_SETTINGS };

interface WeightGroup {
  readonly id: 'cause' | 'type' | 'ready' | 'others' | 'way' | 'memory';
  /** What speaks for a room. */
  readonly good: readonly MoveWeight[];
  /** What speaks against one. */
  readonly bad: readonly MoveWeight[];
}

/** Each weight once, where a person would look for it. */
export const WEIGHT_GROUPS: readonly WeightGroup[] = [
  {
    id: 'cause',
    good: ['quietSide', 'awayFromLift', 'awayFromStreet', 'otherFloor', 'otherRiser', 'curesWish'],
    bad: ['nearLift', 'streetSide', 'nextToCause', 'sameRiser'],
  },
  {
    id: 'type',
    good: ['sameType', 'betterType', 'keptFeature', 'wishedFeature'],
    bad: ['worseType', 'perRank', 'upgradeCost', 'lostFeature'],
  },
  { id: 'ready', good: ['readyNow'], bad: ['waiting', 'waitingMost', 'heldAtDesk'] },
  { id: 'others', good: ['freeAfter'], bad: ['arrivalSameDay', 'displacesArrival'] },
  { id: 'way', good: ['nearOldRoom', 'keptConnection'], bad: ['otherWing', 'lostConnection'] },
  { id: 'memory', good: [], bad: ['memory', 'memoryMost', 'sameFault'] },
];

export const SETTING_FIELDS = Object.keys(MOVE_SETTINGS) as readonly MoveSetting[];
const FIELDS = Object.keys(SUGGESTED) as readonly ScaleField[];

const POINTS = { least: 0, most: MOST_POINTS };
const BOUNDS: Readonly<Record<MoveSetting, { readonly least: number; readonly most: number }>> = {
  holdSeconds: { least: 15, most: 600 },
  pickupMinutes: { least: 1, most: 240 },
  cleaningMinutes: { least: 1, most: 480 },
  memoryHalfLifeDays: { least: 1, most: 365 },
  faultsToPropose: { least: 1, most: 20 },
};

export function boundsOf(field: ScaleField): { readonly least: number; readonly most: number } {
  return isSetting(field) ? BOUNDS[field] : POINTS;
}

/** The number that was typed, undefined when it is none of the field's. */
export function typedIn(field: ScaleField, typed: string): number | undefined {
  const { least, most } = boundsOf(field);
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

export function scalesOf({ weights, settings }: Pick<MoveWeightsDto, 'weights' | 'settings'>): Scales {
  return { ...weights, ...settings };
}

/** As the API takes them. */
export function toDto(scales: Scales): Pick<MoveWeightsDto, 'weights' | 'settings'> {
  const pick = <T extends object>(like: T): T =>
    Object.fromEntries(Object.keys(like).map((field) => [field, scales[field as ScaleField]])) as T;
  return {
    weights: pick<MoveWeightsDto['weights']>(MOVE_WEIGHTS),
    settings: pick<MoveWeightsDto['settings']>(MOVE_SETTINGS),
  };
}

export interface ScaleChange {
  readonly field: ScaleField;
  readonly from: number;
  readonly to: number;
}

/** What a version changed. */
export function changesBetween(before: Scales, after: Scales): readonly ScaleChange[] {
  return FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    from: before[field],
    to: after[field],
  }));
}

function isSetting(field: ScaleField): field is MoveSetting {
  return field in MOVE_SETTINGS;
}
