import fc from 'fast-check';
import { byRoomNumber } from './by-room-number';

const inTexts = new Intl.Collator('en', { numeric: true });
const sorted = (numbers: readonly (string | null)[]) =>
  numbers
    .map((roomNumber) => ({ roomNumber }))
    .sort(byRoomNumber)
    .map(({ roomNumber }) => roomNumber);

describe('rooms by their number', () => {
  it('stand as people count, and no room before any', () => {
    expect(sorted(['10', '9', '10A', null, '1E2', '100', 'A2', '99'])).toEqual([
      ...[null, '1E2', '9', '10', '10A', '99', '100', 'A2'],
    ]);
  });

  it('stand as texts with numbers in them do', () => {
    const numbers = fc.array(fc.stringMatching(/^[0-9A-C]{1,5}$/));
    fc.assert(fc.property(numbers, (some) => expect(sorted(some)).toEqual([...some].sort(inTexts.compare))));
  });
});
