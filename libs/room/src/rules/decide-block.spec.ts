import fc from 'fast-check';
import { addNights, nightsOf } from '@amends/kernel';
import { type BlockFacts, type BlockNights, decideBlock, overlap } from './decide-block';

const TODAY = '2026-10-24';
const stay = { stayId: 's1', confirmationNumber: 'R-1', arrival: TODAY, departure: '2026-10-27' };
const facts: BlockFacts = {
  ...{ kind: 'OutOfOrder', businessDate: TODAY, startsOn: TODAY, endsOn: '2026-10-26' },
  ...{ others: [], stays: [], anyway: false },
};
const refusalOf = (change: Partial<BlockFacts>) => {
  const decision = decideBlock({ ...facts, ...change });
  return decision.granted ? null : decision.refusal.code;
};

it('a room is blocked from today on, for a night at least or until further notice', () => {
  expect(refusalOf({})).toBeNull();
  expect(refusalOf({ endsOn: null })).toBeNull();
  expect(refusalOf({ startsOn: '2026-10-23' })).toBe('block-in-the-past');
  expect(refusalOf({ endsOn: TODAY })).toBe('block-ends-before-it-starts');
});

it('a room is blocked once: the night another block ends is free for the next', () => {
  const others = [{ startsOn: '2026-10-26', endsOn: null }];
  expect(refusalOf({ others })).toBeNull();
  expect(refusalOf({ others, endsOn: '2026-10-27' })).toBe('room-already-blocked');
  expect(refusalOf({ others, endsOn: null })).toBe('room-already-blocked');
});

it('names the stays that have the room, and goes on only when they were seen', () => {
  expect(decideBlock({ ...facts, stays: [stay] })).toEqual({
    granted: false,
    refusal: { code: 'block-over-stays', stays: [stay] },
  });
  expect(refusalOf({ stays: [stay], anyway: true })).toBeNull();
  expect(refusalOf({ stays: [stay], kind: 'OutOfService' })).toBeNull();
});

it('two spans overlap when they have a night in common, over the change of the clocks too', () => {
  const span = fc
    .record({ start: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 9 }) })
    .map(({ start, length }): BlockNights & { endsOn: string } => ({
      startsOn: addNights('2026-10-20', start),
      endsOn: addNights('2026-10-20', start + length),
    }));
  fc.assert(
    fc.property(span, span, (one, other) => {
      const nights = new Set(nightsOf(one.startsOn, one.endsOn));
      const common = nightsOf(other.startsOn, other.endsOn).some((night) => nights.has(night));
      expect(overlap(one, other)).toBe(common);
      expect(overlap(other, one)).toBe(common);
    }),
  );
});
