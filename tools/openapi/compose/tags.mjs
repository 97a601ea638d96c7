/** The slices as the reader of the document meets them: what each is about, in one sentence. @type {Record<string, string>} */
export const TAGS = {
  property: 'Hotels: each is a wall around its own data, with its zone, currency and business date.',
  guest: 'The people we host, as the PMS knows them.',
  room: 'Rooms with their type, features and housekeeping status.',
  staff: 'Sessions of people, keys of machines, and what changes while one looks.',
  knowledge: 'What the house knows about things that go wrong.',
  stay: 'One guest in one house from arrival to departure: nights, rooms, rates.',
  folio: 'Bills and their lines; a line is never changed, only followed by another.',
  bill: 'Why a line of the bill is what it is, in the words of the guest.',
  case: 'One guest issue from the first word to the follow-up, with all that happened.',
  'room-move': 'Where a guest may be moved, what that would do, and the move itself.',
  compensation: 'What may be given on a case, what that would do, and the credit itself.',
  messaging: 'Words between the house and the guest.',
  shift: 'What one shift leaves to the next.',
  desk: 'What the front desk reads across words: search, and the stay at a glance.',
  reporting: 'What was done, by whom and when.',
  integration: 'Loading many rows at once from other systems.',
};
