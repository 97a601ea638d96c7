import { newId } from '@amends/kernel';
import { WaitingStays } from './waiting-stays';
import { WatchPace } from './watch-pace';

const OUT_OF_TIME = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
const [HERE, ELSEWHERE] = [newId(), newId()];

describe('the check while the database has much else to do', () => {
  let waiting: WaitingStays;
  let pace: WatchPace;

  beforeEach(() => {
    waiting = new WaitingStays();
    pace = new WatchPace();
  });

  const arrive = (stayId: string, property = HERE): boolean =>
    waiting.hear(JSON.stringify({ property, type: 'folio.posted', data: { stayId } }));

  it('asks again for the same bills, half as many at once, behind those of another hotel', () => {
    const stays = Array.from({ length: 20 }, () => newId());
    stays.forEach((stayId) => arrive(stayId));
    arrive('other', ELSEWHERE);
    const taken = waiting.take(pace.atOnce);
    expect(taken?.stayIds).toHaveLength(20);
    // Heard of again while it was tried: it waits once.
    arrive(stays[0] ?? '');
    if (taken && pace.failed(OUT_OF_TIME, 1)) waiting.giveBack(taken);

    const then = [1, 2, 3].map(() => waiting.take(pace.atOnce));
    expect(then.map((one) => [one?.propertyId, one?.stayIds.length])).toEqual([
      [ELSEWHERE, 1],
      [HERE, 12],
      [HERE, 8],
    ]);
    expect(new Set(then.slice(1).flatMap((one) => one?.stayIds ?? []))).toEqual(new Set(stays));
    expect(waiting.some()).toBe(false);
  });

  it('keeps no hotel waiting until the flood in another is over', () => {
    Array.from({ length: 60 }, () => arrive(newId()));
    arrive('other', ELSEWHERE);
    const turns = Array.from({ length: 4 }, () => {
      const taken = waiting.take(pace.atOnce);
      // It goes on all the time.
      arrive(newId());
      return taken;
    });
    expect(turns.map((one) => [one?.propertyId, one?.stayIds.length])).toEqual([
      [HERE, 24],
      [ELSEWHERE, 1],
      [HERE, 24],
      [HERE, 15],
    ]);
  });

  it.each([
    ['no time', OUT_OF_TIME, true],
    ['a lock somebody has', Object.assign(new Error('lock timeout'), { code: '55P03' }), true],
    ['too many connections', Object.assign(new Error('too many clients'), { code: '53300' }), true],
    ['a database that starts again', Object.assign(new Error('starting up'), { code: '57P03' }), true],
    ['no connection', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }), true],
    ['no answer', new Error('Connection terminated due to connection timeout'), true],
    ['a fault of ours', Object.assign(new Error('no such column'), { code: '42703' }), false],
    ['another fault of ours', new TypeError('undefined is not a function'), false],
  ])('tries again after %s: %#', (_what, error, again) => {
    expect(pace.failed(error, 1)).toBe(again);
  });

  it('takes more at once again when there is time', () => {
    [1, 2, 3].forEach(() => pace.failed(OUT_OF_TIME, 1));
    expect(pace.atOnce).toBe(3);
    const sizes = [1, 2, 3, 4].map(() => {
      pace.done(1);
      return pace.atOnce;
    });
    expect(sizes).toEqual([6, 12, 24, 24]);
  });

  it('rests for longer each time, for at most a minute, and for as long as work takes afterwards', () => {
    pace.failed(OUT_OF_TIME, 3_000);
    expect(pace.restMs).toBe(12_000);
    for (let nth = 0; nth < 5; nth += 1) pace.failed(OUT_OF_TIME, 3_000);
    expect(pace.restMs).toBe(60_000);
    pace.done(10);
    expect(pace.restMs).toBe(100);
  });

  it('gives one bill up that cannot be checked even alone, so that it keeps no other waiting', () => {
    while (pace.atOnce > 1) expect(pace.failed(OUT_OF_TIME, 1)).toBe(true);
    const tries = Array.from({ length: 5 }, () => pace.failed(OUT_OF_TIME, 1));
    expect(tries).toEqual([true, true, true, true, false]);
  });
});
