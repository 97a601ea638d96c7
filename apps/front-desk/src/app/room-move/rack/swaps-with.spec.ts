import type { RackStayDto } from '@amends/room-move/dto';
import { swapsWith } from './swaps-with';

const stay = { stayId: 'anna', status: 'InHouse', startsOn: '2026-11-20', endsOn: '2026-11-24' } as RackStayDto;
const swaps = (...stays: readonly Partial<RackStayDto>[]): string | undefined =>
  swapsWith({ stays: stays.map((one) => ({ ...stay, ...one })) }, '2026-11-21');

describe('a guest dragged on a room', () => {
  it('changes rooms with the one who sleeps in it tonight', () => {
    expect(swaps({})).toBe('anna');
    expect(swaps({}, { stayId: 'coming', status: 'Reserved', startsOn: '2026-11-24', endsOn: '2026-11-26' })).toBe(
      'anna',
    );
  });

  it.each([
    ['nobody', []],
    ['who leaves today', [{ endsOn: '2026-11-21' }]],
    ['who has not come yet', [{ status: 'DueIn' }]],
    ['several who share it', [{}, { stayId: 'maria' }]],
    ['somebody whose name may not be known', [{ stayId: null }]],
  ] as const)('does not change with %s', (_who, stays) => {
    expect(swaps(...stays)).toBeUndefined();
  });
});
