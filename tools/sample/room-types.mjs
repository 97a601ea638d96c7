/**
 * The room types of the data. The codes A to L and P are the data's; what stands behind them is kept secret there, so
 * the names are ours.
 *
 * `rank` orders the types of a house by the median rate of the bookings that reserved them (of those that were given
 * it, where a type is hardly ever reserved); neighbours less than ten percent apart share a rank. `sleeps` is the
 * party, infants apart, that 99 of 100 bookings in the type stay within. P is a posting master, where nobody sleeps.
 *
 * @typedef {{ code: string, name: string, rank: number, sleeps: number, pseudo: boolean, median: string }} RoomType
 */

/** @type {Readonly<Record<'resort' | 'city', readonly RoomType[]>>} */
export const ROOM_TYPES = {
  resort: [
    type('A', 'Garden Room', 1, 3, '58.50'),
    type('I', 'Courtyard Studio', 1, 4, '58.00 given'),
    type('D', 'Terrace Room', 2, 3, '77.90'),
    type('B', 'Corner Room', 3, 3, '87.80 given'),
    type('E', 'Pool View Room', 3, 3, '90.00'),
    type('F', 'Sea View Room', 4, 4, '111.20'),
    type('G', 'Family Suite', 5, 5, '145.00'),
    type('C', 'Family Apartment', 5, 4, '150.00'),
    type('H', 'Sea View Suite', 6, 5, '168.00'),
    type('L', 'Villa', 6, 4, '172.00'),
    { ...type('P', 'Posting Master', 0, 0, 'none'), pseudo: true },
  ],
  city: [
    type('B', 'Classic Twin', 1, 4, '85.00'),
    type('A', 'Classic Room', 1, 3, '90.95'),
    type('K', 'Studio', 2, 4, '102.15 given'),
    type('C', 'Junior Family Room', 2, 4, '110.00'),
    type('D', 'Superior Room', 3, 3, '123.30'),
    type('E', 'Deluxe Room', 4, 4, '146.36'),
    type('F', 'Family Suite', 5, 4, '180.33'),
    type('G', 'Terrace Suite', 6, 5, '217.75'),
    { ...type('P', 'Posting Master', 0, 0, 'none'), pseudo: true },
  ],
};

/** @param {'resort' | 'city'} hotel @param {string} code */
export function roomTypeOf(hotel, code) {
  const found = ROOM_TYPES[hotel].find((type) => type.code === code);
  if (!found) throw new Error(`The ${hotel} hotel has no room type ${code}.`);
  return found;
}

/** @param {string} code @param {string} name @param {number} rank @param {number} sleeps @param {string} median */
function type(code, name, rank, sleeps, median) {
  return { code, name, rank, sleeps, pseudo: false, median };
}
