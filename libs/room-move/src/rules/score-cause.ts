import type { RoomFeature } from '@amends/room';
import { has } from './exclude-room';
import { isBeside, isSameRiser, riserOf } from './room-neighbours';
import { against, inFavour, type Part, type Weighing } from './score-part';

/** Troubles that run in a pipe, cable or shaft from floor to floor. */
const IN_THE_RISER = ['water', 'temperature', 'equipment', 'smell'] as const;

const VIEWS: readonly RoomFeature[] = ['garden-view', 'sea-view'];

/** What speaks for or against a room because of what is wrong with the room now. */
export function scoreCause(weighing: Weighing): readonly Part[] {
  const { cause } = weighing.request;
  if (cause === 'noise') return [...scoreQuiet(weighing), ...scoreStreet(weighing), scoreBeside(weighing)];
  if (cause === 'light') return scoreStreet(weighing);
  if (cause === 'bed' || cause === 'view' || cause === 'floor') return [scoreCured(cause, weighing)];
  const parts = IN_THE_RISER.some((one) => one === cause) ? [scoreRiser(weighing)] : [];
  return cause === 'smell' ? [...parts, scoreBeside(weighing)] : parts;
}

function scoreQuiet({ room, request: { from }, weights }: Weighing): readonly Part[] {
  return [
    has(room, 'quiet-side') && !has(from, 'quiet-side') && inFavour('quiet-side', weights.quietSide),
    has(from, 'near-lift') && !has(room, 'near-lift') && inFavour('away-from-lift', weights.awayFromLift),
    has(room, 'near-lift') && against('near-lift', weights.nearLift),
    room.floor !== from.floor && inFavour('other-floor', weights.otherFloor, { floor: room.floor }),
  ];
}

function scoreStreet({ room, request: { from }, weights }: Weighing): readonly Part[] {
  return [
    has(from, 'street-side') && !has(room, 'street-side') && inFavour('away-from-street', weights.awayFromStreet),
    has(room, 'street-side') && against('street-side', weights.streetSide),
  ];
}

/** Whoever is moved next to what disturbs them is moved twice. Where nobody named a room it comes from around their own. */
function scoreBeside({ room, request: { from, causeIn }, weights }: Weighing): Part {
  const place = causeIn ?? from;
  return isBeside(room, place) && against('next-to-cause', weights.nextToCause, { room: place.roomNumber });
}

function scoreRiser({ room, request: { from }, weights }: Weighing): Part {
  return isSameRiser(room, from)
    ? against('same-riser', weights.sameRiser, { riser: riserOf(room) })
    : inFavour('other-riser', weights.otherRiser);
}

function scoreCured(cause: 'bed' | 'view' | 'floor', { room, request: { from }, weights }: Weighing): Part {
  const { curesWish } = weights;
  if (cause === 'floor') return room.floor !== from.floor && inFavour('other-floor', curesWish, { floor: room.floor });
  if (cause === 'bed') return has(room, 'twin-beds') !== has(from, 'twin-beds') && inFavour('other-bed', curesWish);
  const views = VIEWS.filter((view) => has(room, view) && !has(from, view));
  return views.length > 0 && inFavour('better-view', curesWish, { features: views.join(',') });
}
