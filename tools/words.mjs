/**
 * What each word may use, top to bottom. The one table behind every boundary rule:
 * the lint configuration, the generator of new words and the architecture picture read it.
 *
 * `desk` is what the front desk reads across words (search, the stay at a glance): it has its own SQL and writes nothing.
 */
export const WORDS = {
  kernel: [],
  property: ['kernel'],
  staff: ['kernel', 'property'],
  guest: ['kernel', 'property', 'staff'],
  room: ['kernel', 'property', 'staff'],
  stay: ['kernel', 'property', 'guest', 'room', 'staff'],
  folio: ['kernel', 'property', 'stay', 'staff'],
  bill: ['kernel', 'property', 'stay', 'folio', 'staff'],
  'night-audit': ['kernel', 'property', 'room', 'stay', 'folio', 'bill', 'staff'],
  settlement: ['kernel', 'property', 'guest', 'stay', 'folio', 'bill', 'staff'],
  case: ['kernel', 'property', 'guest', 'room', 'stay', 'bill', 'staff'],
  task: ['kernel', 'property', 'guest', 'room', 'stay', 'case', 'staff'],
  'room-move': ['kernel', 'property', 'room', 'stay', 'folio', 'case', 'task', 'staff'],
  compensation: ['kernel', 'property', 'folio', 'bill', 'case', 'staff'],
  correction: ['kernel', 'property', 'stay', 'folio', 'bill', 'settlement', 'case', 'compensation', 'staff'],
  desk: [
    'kernel',
    'property',
    'guest',
    'room',
    'stay',
    'folio',
    'bill',
    'night-audit',
    'settlement',
    'case',
    'task',
    'compensation',
    'correction',
    'staff',
  ],
  reporting: ['kernel', 'property', 'stay', 'case', 'task', 'room-move', 'compensation', 'staff'],
  integration: ['kernel', 'property', 'guest', 'room', 'stay', 'folio', 'staff'],
};

// A word may only use words above it. That makes a cycle impossible to write down.
const above = new Set();
for (const [word, uses] of Object.entries(WORDS)) {
  const below = uses.filter((used) => !above.has(used));
  if (below.length > 0) throw new Error(`${word} uses ${below.join(', ')}, which stands below it.`);
  above.add(word);
}
