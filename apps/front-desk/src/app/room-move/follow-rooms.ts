import { effect, inject } from '@angular/core';
import type { MoveCandidatesDto } from '@amends/room-move/dto';
import { Live, type LiveEvent } from '../platform/live';

const TELLS: readonly string[] = [
  'room.held',
  'room.released',
  'room.blocked',
  'room.block-lifted',
  'room.status-changed',
  'stay.moved',
  'stay.move-undone',
  'stay.reassigned',
];
const SECOND_MS = 1000;

/**
 * Ranks anew when another desk takes, gives back or changes a room, and when the time of a hold is up, which nobody
 * tells: it is over by itself. What the card does for its own guest is no news to it.
 */
export function followRooms(
  stayId: () => string,
  ranked: () => MoveCandidatesDto | undefined,
  rankAnew: () => void,
): void {
  inject(Live).on(
    ({ type, data }: LiveEvent) => TELLS.includes(type) && data.stayId !== stayId(),
    () => rankAnew(),
  );
  effect((onCleanup) => {
    const seconds = nextFreeIn(ranked());
    if (seconds === undefined) return;
    const timer = setTimeout(rankAnew, (seconds + 1) * SECOND_MS);
    onCleanup(() => clearTimeout(timer));
  });
}

/** Seconds until the first of the held rooms is free again; undefined when none is held. */
function nextFreeIn(ranked: MoveCandidatesDto | undefined): number | undefined {
  const facts = [
    ...(ranked?.excluded ?? []).filter(({ reason }) => reason === 'room-held').map((room) => room.facts),
    ...(ranked?.candidates ?? []).flatMap(({ reasons }) =>
      reasons.filter(({ code }) => code === 'held-at-desk').map((reason) => reason.facts),
    ),
  ];
  const seconds = facts.map((one) => Number(one?.['secondsLeft'])).filter(Number.isFinite);
  return seconds.length > 0 ? Math.min(...seconds) : undefined;
}
