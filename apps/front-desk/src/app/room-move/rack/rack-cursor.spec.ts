import { placeAfter, placeNear, type RackPlace, type RackRow } from './rack-cursor';

const ROOM = { key: 'room', first: -1, nights: 1 };
const ROWS: readonly RackRow[] = [
  { id: '101', floor: 1, stops: [ROOM, { key: 'long', first: 0, nights: 7 }] },
  { id: '102', floor: 1, stops: [ROOM, { key: 'leaves', first: 0, nights: 0 }, { key: 'free', first: 0, nights: 7 }] },
  { id: '201', floor: 2, stops: [ROOM, { key: 'short', first: 0, nights: 3 }, { key: 'rest', first: 3, nights: 4 }] },
  { id: '202', floor: 2, stops: [ROOM, { key: 'free', first: 0, nights: 7 }] },
];

describe('the focus on the rack', () => {
  const from = (rowId: string, key: string, night = -1): RackPlace => ({ rowId, key, night });
  const after = (keys: string, start: RackPlace): string => {
    const end = keys.split(' ').reduce<RackPlace | undefined>((at, key) => at && placeAfter(key, ROWS, at), start);
    return `${end?.rowId} ${end?.key}`;
  };

  it('goes from thing to thing in a row, and not past its ends', () => {
    expect(after('ArrowRight', from('201', 'room'))).toBe('201 short');
    expect(after('ArrowRight ArrowRight ArrowRight', from('201', 'room'))).toBe('201 rest');
    expect(after('ArrowLeft', from('201', 'room'))).toBe('201 room');
    expect(after('End', from('201', 'room'))).toBe('201 rest');
    expect(after('Home', from('201', 'rest', 3))).toBe('201 room');
  });

  it('keeps to its night through long bars', () => {
    expect(after('ArrowUp ArrowUp', from('201', 'rest', 3))).toBe('101 long');
    expect(after('ArrowUp ArrowUp ArrowDown ArrowDown', from('201', 'rest', 3))).toBe('201 rest');
    expect(after('ArrowDown', from('101', 'room'))).toBe('102 room');
  });

  it('goes by floors and to the ends of the house', () => {
    expect(after('PageDown', from('101', 'room'))).toBe('201 room');
    expect(after('PageDown PageDown', from('101', 'room'))).toBe('202 room');
    expect(after('PageUp', from('202', 'room'))).toBe('201 room');
    expect(after('PageUp PageUp', from('202', 'room'))).toBe('101 room');
    expect(after('Ctrl+End', from('101', 'room'))).toBe('202 free');
    expect(after('Ctrl+Home', from('202', 'free', 0))).toBe('101 room');
    expect(placeAfter('Enter', ROWS, from('101', 'room'))).toBeUndefined();
  });

  it('stays near when what it stood on is gone', () => {
    expect(placeNear(ROWS, from('201', 'rest', 3))).toEqual(from('201', 'rest', 3));
    expect(placeNear(ROWS, from('201', 'gone', 4))).toEqual(from('201', 'rest', 4));
    expect(placeNear(ROWS, from('999', 'room'))).toEqual(from('101', 'room'));
    expect(placeNear([], undefined)).toBeUndefined();
  });
});
