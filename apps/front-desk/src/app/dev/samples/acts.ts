import type { ExplanationDto } from '@amends/bill/dto';
import type { CreditLimitsDto, CreditPreviewDto } from '@amends/compensation/dto';
import type { MoveCandidateDto, MoveCandidatesDto, MovePreviewDto } from '@amends/room-move/dto';
import { CASE } from './cases';
import { SAMPLE_PROPERTY, eur, inMinutes } from './house';
import { STAY } from './stay';

const nights = { from: SAMPLE_PROPERTY.businessDate, until: STAY.departure };

function candidate(roomNumber: string, change: Partial<MoveCandidateDto>): MoveCandidateDto {
  return {
    roomId: `room-${roomNumber}`,
    roomNumber,
    floor: Number(roomNumber[0]),
    roomType: 'SUP',
    features: ['quiet-side', 'bath'],
    status: 'Inspected',
    frontOfficeStatus: 'Vacant',
    score: 80,
    reasons: [
      { code: 'same-type', points: 20 },
      { code: 'quiet-side', points: 15 },
      { code: 'away-from-lift', points: 15 },
      { code: 'ready-now', points: 10 },
    ],
    ...change,
  };
}

export const CANDIDATES: MoveCandidatesDto = {
  stayId: STAY.id,
  businessDate: SAMPLE_PROPERTY.businessDate,
  nights,
  candidates: [
    candidate('305', {}),
    candidate('318', {
      reasons: [
        { code: 'same-type', points: 20 },
        { code: 'loses-features', points: -10, facts: { features: 'bath,balcony' } },
        { code: 'near-lift', points: -5 },
      ],
    }),
    candidate('220', {
      status: 'Dirty',
      roomType: 'STD',
      reasons: [
        { code: 'quiet-side', points: 15 },
        { code: 'worse-type', points: -20, facts: { roomType: 'STD' } },
        { code: 'needs-override', points: -30, facts: { status: 'Dirty' } },
      ],
    }),
  ],
  weightsVersion: 0,
  ways: [],
  sharers: [],
  excluded: [
    {
      roomId: 'room-414',
      roomNumber: '414',
      roomType: 'SUP',
      reason: 'room-not-free',
      facts: { takenFrom: '2026-11-22' },
    },
    { roomId: 'room-101', roomNumber: '101', roomType: 'STD', reason: 'room-too-small', facts: { sleeps: 2 } },
  ],
};

export const MOVE_PREVIEW: MovePreviewDto = {
  stayId: STAY.id,
  fromRoom: { id: 'room-412', number: '412', roomType: 'SUP' },
  toRoom: { id: 'room-305', number: '305', roomType: 'SUP' },
  nights,
  roomTypeCharged: 'STD',
  roomTypeChargedBefore: 'STD',
  oldRoomStatus: 'Dirty',
  oldRoomLivedIn: false,
  beforeArrival: false,
  rate: { choice: 'keep', suggested: 'keep', choices: ['keep'] },
  rates: [
    {
      night: '2026-11-22',
      before: eur('118.00'),
      after: eur('118.00'),
      taxBefore: eur('6.68'),
      taxAfter: eur('6.68'),
      onBill: true,
    },
  ],
  tonightPosted: true,
  lines: [],
  payer: { window: 1, payerKind: 'guest', payerName: 'Ms Anna Nowak', isGuest: true },
  doNotMove: false,
  companions: [],
  with: [],
  caseNumber: null,
  documents: ['registration-card', 'key-card'],
  checklist: ['new-key-before-old', 'luggage', 'sharers', 'wake-up-call'],
  warnings: [],
  token: 'preview',
};

export const LIMITS: CreditLimitsDto = {
  caseId: CASE.id,
  currency: 'EUR',
  authorityPerCase: eur('100.00'),
  grantedOnCase: eur('25.00'),
  authorityLeft: eur('75.00'),
  creditable: eur('143.50'),
};

export const CREDIT_PREVIEW: CreditPreviewDto = {
  caseId: CASE.id,
  kind: 'price-reduction',
  total: eur('11.80'),
  lines: [
    {
      postingId: 'room-1',
      description: 'Room, bed and breakfast',
      window: 2,
      payer: 'Baltic Timber UAB',
      payerIsOther: true,
      amount: eur('11.80'),
      tax: eur('0.67'),
      creditableLeft: eur('106.20'),
    },
  ],
  balanceBefore: eur('231.30'),
  balanceAfter: eur('219.50'),
  limits: LIMITS,
  businessDate: SAMPLE_PROPERTY.businessDate,
  token: 'preview',
};

export const EXPLANATION: ExplanationDto = {
  postingId: 'tax',
  folioId: 'folio-1',
  language: 'pl',
  guest: {
    title: 'Opłata miejska',
    sentences: ['Miasto pobiera opłatę za każdą noc i każdą osobę dorosłą.', 'Hotel przekazuje ją w całości miastu.'],
    arithmetic: '4 × 2 × 1,50 € = 12,00 €',
  },
  staff: {
    language: 'en',
    title: 'City tax',
    sentences: ['The city takes a fee for each night and each adult.', 'The hotel hands all of it on.'],
    arithmetic: '4 × 2 × €1.50 = €12.00',
  },
  facts: {
    transactionCode: 'CTAX',
    amount: eur('12.00'),
    quantity: 8,
    unitPrice: eur('1.50'),
    serviceDate: '2026-11-20',
    businessDate: SAMPLE_PROPERTY.businessDate,
    postedAt: inMinutes(-600),
    postedBy: 'night audit',
    source: 'night-audit',
    reference: 'Check 5512',
    roomNumber: '412',
    ratePlan: 'BAR',
    quotedRate: eur('118.00'),
    mealPlan: 'bed-and-breakfast',
    packageName: null,
    tax: { percent: '6', amount: eur('0.68'), included: true },
  },
  related: [
    {
      postingId: 'room-1',
      relation: 'tax-of',
      description: 'Room, bed and breakfast',
      amount: eur('118.00'),
      businessDate: SAMPLE_PROPERTY.businessDate,
    },
  ],
};
