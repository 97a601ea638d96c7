import type { RackBlockDto, RackRoomDto, RackStayDto } from '@amends/room-move/dto';
import { spansOf } from './rack-spans';

const WEEK = { from: '2026-03-10', nights: 7 };
const ROOM: RackRoomDto = {
  ...{ id: 'r', version: 1, number: '412', floor: 4, wing: null, roomType: 'STD', status: 'Clean' },
  ...{ frontOfficeStatus: 'Vacant', discrepancy: null, doNotGive: null, blocks: [], hold: null, stays: [] },
};

describe('a row of the rack', () => {
  const stay = (startsOn: string, endsOn: string, stayId = `${startsOn} ${endsOn}`): RackStayDto => ({
    ...{ stayId, guestName: 'Ms Nowak', status: 'InHouse', startsOn, endsOn, arrival: startsOn, departure: endsOn },
    ...{ doNotMove: false, movedFrom: null },
  });
  const block = (startsOn: string, endsOn: string | null): RackBlockDto => ({
    ...{ id: 'b', kind: 'OutOfOrder', reason: 'water', startsOn, endsOn },
  });
  const drawn = (facts: Partial<RackRoomDto>) => {
    const { spans, lanes } = spansOf({ ...ROOM, ...facts }, WEEK);
    return {
      lanes,
      spans: spans.map(
        ({ kind, first, nights, fromLine, toLine, lane }) =>
          `${kind} ${first}+${nights} ${fromLine}-${toLine}${lane > 1 ? ` lane ${lane}` : ''}`,
      ),
    };
  };

  it('is free from end to end when nobody has it', () => {
    expect(drawn({})).toEqual({ lanes: 1, spans: ['free 0+7 1-15'] });
  });

  it('shares the day of change between who leaves and who comes', () => {
    expect(drawn({ stays: [stay('2026-03-08', '2026-03-12'), stay('2026-03-12', '2026-03-14')] }).spans).toEqual([
      ...['stay 0+2 1-6', 'stay 2+2 6-10', 'free 4+3 10-15'],
    ]);
  });

  it('keeps the first morning for who leaves today or should have left', () => {
    const today = drawn({ stays: [stay('2026-03-08', '2026-03-10'), stay('2026-03-10', '2026-03-11')] });
    expect(today.spans).toEqual(['stay 0+0 1-2', 'stay 0+1 2-4', 'free 1+6 4-15']);
    expect(drawn({ stays: [stay('2026-03-01', '2026-03-09')] }).spans).toEqual(['stay 0+0 1-2', 'free 0+7 2-15']);
  });

  it('ends at the edge what goes on after it', () => {
    const { spans } = spansOf({ ...ROOM, blocks: [block('2026-03-13', null)] }, WEEK);
    expect(spans.map(({ kind, toLine, cutAfter }) => ({ kind, toLine, cutAfter }))).toEqual([
      { kind: 'free', toLine: 8, cutAfter: false },
      { kind: 'block', toLine: 15, cutAfter: true },
    ]);
  });

  it('puts sharers, and a block over a guest, below each other', () => {
    const both = [stay('2026-03-09', '2026-03-12', 'one'), stay('2026-03-09', '2026-03-11', 'two')];
    expect(drawn({ stays: both })).toEqual({
      lanes: 2,
      spans: ['stay 0+1 1-4', 'stay 0+2 1-6 lane 2', 'free 2+5 6-15'],
    });
    expect(drawn({ stays: [stay('2026-03-08', '2026-03-10')], blocks: [block('2026-03-09', '2026-03-12')] })).toEqual({
      lanes: 2,
      spans: ['stay 0+0 1-2', 'block 0+2 1-6 lane 2', 'free 2+5 6-15'],
    });
  });
});
