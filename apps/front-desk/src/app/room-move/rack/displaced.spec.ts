import type { RackBlockDto, RackRoomDto, RackStayDto, RoomRackDto } from '@amends/room-move/dto';
import { displacedOn } from './displaced';

const TODAY = '2026-11-22';

function rack(block: Partial<RackBlockDto>, stay: Partial<RackStayDto>): Pick<RoomRackDto, 'rooms' | 'businessDate'> {
  const blocks = [{ kind: 'OutOfOrder', startsOn: TODAY, endsOn: '2026-11-25', ...block }] as RackBlockDto[];
  const stays = [{ status: 'DueIn', startsOn: '2026-11-23', endsOn: '2026-11-26', ...stay }] as RackStayDto[];
  return { businessDate: TODAY, rooms: [{ blocks, stays } as unknown as RackRoomDto] };
}

describe('guests who have a closed room', () => {
  it('are those who would sleep in it while it is closed', () => {
    expect(displacedOn(rack({}, {}))).toBe(1);
    expect(displacedOn(rack({ endsOn: null }, { startsOn: '2026-12-24', endsOn: '2026-12-26' }))).toBe(1);
    expect(displacedOn(rack({ startsOn: '2026-11-20' }, { status: 'InHouse', startsOn: '2026-11-20' }))).toBe(1);
  });

  it('are not who comes when it is open again, is gone by then, or has it while it is only out of service', () => {
    expect(displacedOn(rack({}, { startsOn: '2026-11-25' }))).toBe(0);
    expect(displacedOn(rack({ startsOn: '2026-11-18' }, { startsOn: '2026-11-20', endsOn: TODAY }))).toBe(0);
    expect(displacedOn(rack({}, { status: 'CheckedOut' }))).toBe(0);
    expect(displacedOn(rack({ kind: 'OutOfService' }, {}))).toBe(0);
  });
});
