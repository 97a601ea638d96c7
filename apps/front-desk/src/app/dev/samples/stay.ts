import type { PastCaseDto, StayOverviewDto } from '@amends/desk/dto';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import type { StayDto } from '@amends/stay/dto';
import { CASE, CASE_ROWS, PROMISE } from './cases';
import { COLLEAGUE, SAMPLE_PROPERTY, eur, inMinutes } from './house';

const GUEST = { id: 'anna', addressAs: 'Ms Anna Nowak-Wiśniewska', language: 'pl' };

export const STAY: StayDto = {
  id: 'stay-anna',
  version: 4,
  confirmationNumber: 'T47110',
  status: 'InHouse',
  guest: GUEST,
  arrival: '2026-11-20',
  departure: '2026-11-24',
  nights: 4,
  adults: 2,
  children: 1,
  infants: 0,
  room: { id: 'room-412', number: '412', roomType: 'SUP' },
  roomTypeCharged: 'STD',
  mealPlan: 'bed-and-breakfast',
  ratePlan: 'BAR',
  nightlyRates: [{ night: '2026-11-21', rate: eur('118.00'), roomTypeCharged: 'STD' }],
  marketSegment: null,
  specialRequests: ['High floor', 'A cot'],
  companions: ['Mr Jan Nowak'],
  childAges: [],
  taxExempt: [],
  rateSuppressed: false,
  packageCode: null,
  partyCode: null,
  doNotMove: true,
  externalIds: [],
};

export const FOLIO: FolioDto = {
  id: 'folio',
  version: 2,
  stayId: STAY.id,
  number: 'F-20471',
  currency: 'EUR',
  status: 'open',
  balance: eur('231.30'),
  windows: [
    {
      number: 1,
      payerKind: 'guest',
      payerName: GUEST.addressAs,
      confidential: false,
      closed: false,
      balance: eur('113.30'),
    },
    {
      number: 2,
      payerKind: 'company',
      payerName: 'Baltic Timber UAB',
      confidential: true,
      closed: false,
      balance: eur('118.00'),
    },
  ],
  externalIds: [],
};

function line(id: string, change: Partial<PostingDto>): PostingDto {
  return {
    id,
    folioId: FOLIO.id,
    window: 1,
    kind: 'charge',
    transactionCode: 'ROOM',
    description: 'Room, bed and breakfast',
    amount: eur('118.00'),
    taxIncluded: eur('6.68'),
    quantity: 1,
    unitPrice: eur('118.00'),
    serviceDate: '2026-11-20',
    businessDate: SAMPLE_PROPERTY.businessDate,
    postedAt: inMinutes(-600),
    postedBy: 'night audit',
    source: 'night-audit',
    reference: null,
    roomNumber: '412',
    generatedFrom: null,
    correctsId: null,
    replacesId: null,
    undoesId: null,
    packageCode: null,
    checkNumber: null,
    credited: eur('0.00'),
    became: [],
    ...change,
  };
}

export const LINES: readonly PostingDto[] = [
  line('room-1', { window: 2 }),
  line('tax', { transactionCode: 'CTAX', description: 'City tax', amount: eur('12.00'), postedBy: 'Front desk' }),
  line('bar', {
    transactionCode: 'BAR',
    description: 'Bar: two glasses of green wine',
    amount: eur('23.50'),
    credited: eur('-10.00'),
    became: [{ how: 'credited', amount: eur('10.00'), to: null }],
    postedBy: 'Bar',
    reference: 'Check 5512',
  }),
  line('credit', { kind: 'credit', description: 'Credit: noise', amount: eur('-10.00'), correctsId: 'bar' }),
  line('paid', { kind: 'payment', transactionCode: 'CARD', description: 'Card', amount: eur('-30.20') }),
];

const PAST: PastCaseDto = { ...CASE, thisStay: false, closedAt: inMinutes(-90_000), outcome: 'Moved to 305.' };

export const OVERVIEW: StayOverviewDto = {
  stay: STAY,
  guest: {
    ...GUEST,
    version: 1,
    formOfAddress: 'Ms',
    preferredName: null,
    firstName: 'Anna',
    lastName: 'Nowak-Wiśniewska',
    pronunciation: 'NOH-vahk vish-NYEV-skah',
    country: 'PL',
    email: 'anna.nowak@example.com',
    phone: '+48 601 000 000',
    tier: 'gold',
    vip: true,
    repeatGuest: true,
    messageConsent: 'given',
    externalIds: [],
  },
  nightNumber: 2,
  nightsLeft: 3,
  sharers: [{ stayId: 'stay-jan', addressAs: 'Mr Jan Nowak' }],
  party: [{ stayId: 'stay-jan', addressAs: 'Mr Jan Nowak', roomNumber: '414', status: 'InHouse' }],
  rooms: ['412', '305'],
  folios: [FOLIO],
  lastPostings: LINES,
  openCases: CASE_ROWS.slice(0, 2),
  duePromises: [PROMISE, { ...PROMISE, id: 'late', what: 'Fresh towels by four.', dueAt: inMinutes(-30) }],
  pastCases: [PAST],
  staysBefore: 5,
  pastProblems: { count: 2, categories: [{ category: 'noise', count: 2 }], serious: PAST },
  lastContact: { at: inMinutes(-8), by: COLLEAGUE.name, kind: 'explained', caseId: CASE.id },
  announcement: null,
};
