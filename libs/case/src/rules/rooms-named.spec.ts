import fc from 'fast-check';
import { otherRoomsNamed, possibleRooms } from './rooms-named';

const all = new Set(['12', '101', '412', '414', '508', '601', 'A12', '1200']);
const known = { all, own: new Set(['508']) };
const named = (text: string) => otherRoomsNamed(text, known);

describe('otherRoomsNamed', () => {
  it.each([
    ['The party is in 412.', ['412']],
    ['412 complains about 414, again 412', ['412', '414']],
    ['Noise from 412/414 until two', ['412', '414']],
    ['rooms 412-414 share the wall', ['412', '414']],
    ['The couple of a12 sang', ['A12']],
    ['Hałas z pokoju 412', ['412']],
    ['kambarys 414', ['414']],
    ['izba 414 a soba 412', ['414', '412']],
    ['room 412: 30 min', ['412']],
    ['412 414 601 all heard it', ['412', '414', '601']],
    ['(412)', ['412']],
  ])('finds the rooms of others in %j', (text, rooms) => expect(named(text)).toEqual(rooms));

  it.each([
    'Moved from 508, content in 508',
    'There is no room 999 here',
    'took 412 EUR, then €414 and 601,50 and 1.412',
    '12 nights, 12 min, 12 h, 12 %, 12 x towels',
    'at 12:30, until 5:12, 12.11.2026, 2026-11-12, 12/11',
    'call +351 412 414 601 or 912 412 414',
    'case ALG1-2026-000412',
    'confirmation 4121200',
    'serial B412X9Z',
    '',
  ])('leaves alone %j', (text) => expect(named(text)).toEqual([]));

  const room = fc.constantFrom(...all);
  const noise = fc.constantFrom(
    ' at 12:30 ',
    ' paid €412 ',
    ' 414 EUR ',
    ' on 12.11.2026 ',
    ' +351 412 414 601 ',
    ' for 101 min ',
    ' the lift hums ',
  );

  it('names only rooms of the house that are not the guest’s own, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(room, noise, fc.string()), { maxLength: 12 }), (parts) => {
        const found = named(parts.join(' '));
        expect(new Set(found).size).toBe(found.length);
        for (const number of found) expect(all.has(number) && !known.own.has(number)).toBe(true);
      }),
    );
  });

  it('finds a room said to be one, whatever is written around it', () => {
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 4 }),
        room,
        fc.array(noise, { maxLength: 4 }),
        (before, number, after) => {
          const text = `${before.join('')}, room ${number}; ${after.join('')}`;
          expect(named(text)).toEqual(number === '508' ? [] : [number]);
        },
      ),
    );
  });

  it('never takes amounts, times, dates and telephones for rooms', () => {
    fc.assert(fc.property(fc.array(noise), (parts) => expect(named(parts.join('. '))).toEqual([])));
  });

  it('asks about every number it could find', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(room, noise)), (parts) => {
        const text = parts.join(' ');
        expect(possibleRooms(text)).toEqual(expect.arrayContaining([...named(text)]));
      }),
    );
  });
});
