import { PLAIN_SCALES } from './move-weights';
import { rankLater } from './rank-later';
import type { RoomFacts } from './room-facts';
import { FREE_ROOM, REQUEST } from './testing/facts';

const hold = { ownDesk: false, by: 'Anna', heldAt: '', expiresAt: '', secondsLeft: 60 };

function ranked(change: Partial<RoomFacts>): ReturnType<typeof rankLater> {
  return rankLater([{ ...FREE_ROOM, ...change }], REQUEST, PLAIN_SCALES);
}

describe('rooms for a guest who moves later', () => {
  it.each([
    ['occupied', { frontOfficeStatus: 'Occupied' }],
    ['held', { hold }],
    ['seen occupied', { seenOccupied: true }],
    ['dirty', { status: 'Dirty' }],
  ] as const)('are proposed when they are %s now, and as good as one that is free and clean', (_what, change) => {
    const [[later], [ready]] = [ranked(change).candidates, ranked({}).candidates];
    expect(later?.score).toBe(ready?.score);
    expect(later?.reasons.map(({ code }) => code)).not.toContain('needs-override');
  });

  it('say nothing of being ready now, and tell how they are', () => {
    const [room] = ranked({ status: 'Pickup' }).candidates;
    expect(room?.status).toBe('Pickup');
    expect(room?.reasons.map(({ code }) => code)).not.toContain('ready-now');
  });

  it.each([
    ['room-not-free', { takenFrom: '2026-11-22' }],
    ['room-kept', { kept: { by: 'Anna', dueAt: null } }],
    ['room-too-small', { sleeps: 1 }],
  ] as const)('are left out with %s, which does not pass by itself', (reason, change) => {
    expect(ranked(change)).toMatchObject({ candidates: [], excluded: [{ reason }] });
  });
});
