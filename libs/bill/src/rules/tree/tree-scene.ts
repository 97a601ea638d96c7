import { money } from '@amends/kernel';
import type { TreeFacts, BillLineFacts } from './tree-facts';

/** For tests: a bill of two nights, one payer; each test changes what it is about. */
export const BILL: TreeFacts = {
  folio: { id: 'f1', number: 'F-1', currency: 'EUR', status: 'open' },
  stay: {
    id: 's1',
    confirmationNumber: 'R-1',
    guestName: 'Anna Nowak',
    arrival: '2026-03-09',
    departure: '2026-03-11',
    rateSuppressed: false,
  },
  rooms: [{ number: '412', from: '2026-03-09', until: '2026-03-11' }],
  windows: [{ number: 1, payerKind: 'guest', payerName: 'Anna Nowak', confidential: false }],
  lines: [],
};

const NIGHT: BillLineFacts = {
  id: 'night',
  window: 1,
  transactionCode: 'ROOM',
  businessDate: '2026-03-09',
  packageCode: null,
  insideRate: false,
  taxRule: { code: 'VAT6', name: 'VAT 6 %', kind: 'included-percent', percent: '6' },
  generatedFrom: null,
  correctsId: null,
  kind: 'charge',
  group: 'room',
  description: 'Accommodation',
  amount: money(100_00, 'EUR'),
  quantity: 1,
  unitPrice: money(100_00, 'EUR'),
  serviceDate: '2026-03-09',
  postedAt: { date: '2026-03-10', time: '02:10' },
  postedBy: 'Night audit',
  source: 'night-audit',
  reference: null,
  roomNumber: '412',
  ratePlan: 'FLEX',
  quotedRate: money(100_00, 'EUR'),
  mealPlan: 'room-only',
  tax: { percent: '6', amount: money(5_66, 'EUR'), included: true },
  perPersonNight: null,
  percentOfBase: null,
  base: null,
  reduces: null,
  replaces: null,
  undoes: null,
  movedTo: null,
  roomNow: null,
  packageName: null,
  became: [],
  priceWithheld: false,
};

/** A room night unless said; `minor` is the amount. */
export function line(id: string, minor: number, facts: Partial<BillLineFacts> = {}): BillLineFacts {
  const amount = money(minor, 'EUR');
  return { ...NIGHT, id, amount, unitPrice: amount, tax: null, quotedRate: null, ...facts };
}
