import type { FollowUpDto, FollowUpsDto, HouseDto } from '@amends/desk/dto';
import { CASE, PROMISE } from './cases';
import { COLLEAGUE, ME, SAMPLE_PROPERTY, eur, inMinutes } from './house';

export const HOUSE: HouseDto = {
  asOf: inMinutes(-1),
  businessDate: SAMPLE_PROPERTY.businessDate,
  cases: { late: 1, soon: 2, later: 1, waiting: 0, unowned: 2 },
  rooms: [
    { roomType: 'STD', name: 'Standard double', free: 7, clean: 4 },
    { roomType: 'SUP', name: 'Superior double with river view', free: 2, clean: 0 },
  ],
  arrivals: 12,
  departures: 31,
  moves: 3,
  credits: [{ count: 4, total: eur('161.80') }],
  quietHours: {
    from: inMinutes(-180),
    until: inMinutes(360),
    noise: [
      { floor: 4, complaints: 3, rooms: ['412', '414', '418'] },
      { floor: null, complaints: 1, rooms: [] },
    ],
  },
  onShift: [
    { desk: { code: 'FRONT', name: 'Front desk' }, staff: [ME, COLLEAGUE] },
    { desk: null, staff: [{ id: 'jonas', name: 'Jonas Petraitis' }] },
  ],
};

function followUp(id: string, change: Partial<FollowUpDto>): FollowUpDto {
  return {
    id,
    kind: 'promise',
    caseId: CASE.id,
    caseNumber: CASE.number,
    category: CASE.category,
    severity: CASE.severity,
    what: PROMISE.what,
    dueAt: inMinutes(-10),
    guestName: CASE.guestName,
    roomNumber: '412',
    phone: null,
    owner: ME.name,
    ...change,
  };
}

/** Late in a room, by telephone to somebody without one, and one that nothing was promised about. */
export const FOLLOW_UPS: FollowUpsDto = {
  until: inMinutes(240),
  data: [
    followUp('late', {}),
    followUp('by-telephone', {
      what: 'Word about the lost suitcase.',
      dueAt: inMinutes(45),
      guestName: 'Mr Aleksandras Kazlauskas-Petrauskas',
      roomNumber: null,
      phone: '+370 600 00000',
      owner: COLLEAGUE.name,
    }),
    followUp('waits', {
      kind: 'follow-up',
      category: 'water',
      what: 'The shower is cold.',
      dueAt: null,
      guestName: 'Ms Ivana Horvat',
      roomNumber: '203',
      owner: null,
    }),
  ],
};
