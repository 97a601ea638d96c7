import type { RoomBlockDto } from '@amends/room/dto';
import { closedTogether } from './closed-together';

function block(number: string, facts: Partial<RoomBlockDto> = {}, ...departures: readonly string[]): RoomBlockDto {
  return {
    id: `b${number}`,
    room: { id: `r${number}`, number },
    kind: 'OutOfOrder',
    reason: 'water',
    startsOn: '2026-11-22',
    endsOn: null,
    stays: departures.map((departure, at) => ({ stayId: `s${number}-${at}`, departure })),
    ...facts,
  } as RoomBlockDto;
}

describe('closed rooms whose guests are looked at together', () => {
  it('are those of the same nights, by number, until the last of their guests leaves', () => {
    const [group, ...others] = closedTogether([
      block('1012', {}, '2026-11-27'),
      block('412', { reason: 'smell' }, '2026-11-24', '2026-11-29'),
    ]);

    expect(others).toEqual([]);
    expect(group).toMatchObject({ rooms: ['412', '1012'], guests: 3, reasons: ['water', 'smell'] });
    expect(group?.query).toEqual({ rooms: 'r1012,r412', from: '2026-11-22', until: '2026-11-29' });
  });

  it('are asked about by their block when it is one room, and as long as the block when it ends', () => {
    const end = { endsOn: '2026-11-25' };
    const groups = closedTogether([
      block('414', end, '2026-11-29'),
      block('416', end, '2026-11-24'),
      block('412', { startsOn: '2026-11-21' }, '2026-11-24'),
    ]);

    expect(groups.map(({ query }) => query)).toEqual([
      { block: 'b412' },
      { rooms: 'r414,r416', from: '2026-11-22', until: '2026-11-25' },
    ]);
  });

  it('are left out when nobody has them', () => {
    expect(closedTogether([block('412')])).toEqual([]);
  });
});
