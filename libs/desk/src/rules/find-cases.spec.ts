import { searchKey } from '@amends/kernel';
import { findCases } from './find-cases';
import { readTyped } from './read-typed';

const about = (number: string, name: string, roomNumber: string | null = null) => ({
  number,
  roomNumber,
  nameKey: searchKey(name),
});
const OPEN = [
  about('LIS1-2026-000471', 'Ms Anna Nowak', '412'),
  about('LIS1-2026-000412', 'Greta Müller', '301'),
  about('LIS1-2025-004711', 'Anna Żak'),
];
const found = (text: string) => findCases(readTyped(text, 'LIS1'), OPEN, 10).map(({ number }) => number.slice(5));

describe('findCases', () => {
  it.each(['471', '#471', '000471', '2026-000471', 'lis1-2026-000471'])('finds case 471 by "%s"', (text) => {
    expect(found(text)).toEqual(['2026-000471']);
  });

  it('finds by the guest, however the name is spelt', () => {
    expect(found('mueller')).toEqual(['2026-000412']);
    expect(found('zak anna')).toEqual(['2025-004711']);
  });

  it('names the case of that number before cases of that room', () => {
    expect(found('412')).toEqual(['2026-000412', '2026-000471']);
  });

  it('finds nothing by the beginning of a room or in an empty line', () => {
    expect(found('41')).toEqual([]);
    expect(found('')).toEqual([]);
  });
});
