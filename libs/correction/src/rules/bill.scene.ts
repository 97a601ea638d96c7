import { type Money, money } from '@amends/kernel';
import type { CorrectionFacts, CorrectionFolioFacts, CorrectionLineFacts } from './correction-facts';
import type { CorrectionPlan, CorrectionRefusal, CorrectionRequest } from './correction-plan';
import { planCorrection } from './plan-correction';

/** In cents. */
export const eur = (minor: number): Money => money(minor, 'EUR');
/** The running business date. */
export const TODAY = '2026-03-10';
/** The date before. */
export const YESTERDAY = '2026-03-09';

/** A night of yesterday, on the guest’s window. */
export const room: CorrectionLineFacts = {
  ...{ postingId: 'room', folioId: 'bill', window: 1, kind: 'charge', transactionCode: 'ROOM', description: 'Room' },
  ...{ amount: eur(120_00), taxIncluded: eur(6_79), credited: eur(0), reduced: eur(0), taxReversed: eur(0) },
  ...{ quantity: 1, serviceDate: YESTERDAY, soldOn: YESTERDAY, taxRuleId: 'vat6', taxCode: 'VAT6' },
  ...{ taxKind: 'included-percent', revenueAccount: 'revenue:rooms', department: 'rooms', checkNumber: null },
  ...{ generatedFrom: null, correctsId: null, correctedAmount: null, quoted: null },
};
/** Three drinks of today, with a signed check. */
export const bar: CorrectionLineFacts = {
  ...{
    ...room,
    postingId: 'bar',
    transactionCode: 'BAR',
    description: 'Bar',
    amount: eur(24_60),
    taxIncluded: eur(4_60),
  },
  ...{ quantity: 3, serviceDate: TODAY, soldOn: TODAY, checkNumber: '4711', revenueAccount: 'revenue:bar' },
};
/** The fee of the room for two persons. */
export const cityTax: CorrectionLineFacts = {
  ...{ ...room, postingId: 'city', kind: 'tax', transactionCode: 'CTAX', description: 'City tax', amount: eur(4_00) },
  ...{ taxIncluded: eur(0), quantity: 2, taxRuleId: 'city', taxCode: 'CTAX', taxKind: 'per-person-night' },
  ...{ generatedFrom: 'room', revenueAccount: 'payable:city-tax' },
};
/** A tax of the room that is added in proportion. */
export const salesTax: CorrectionLineFacts = {
  ...{ ...cityTax, postingId: 'sales', amount: eur(12_00), quantity: 1, taxKind: 'added-percent' },
};
/** Fifty paid on the bill. */
export const payment: CorrectionLineFacts = {
  ...{ ...room, postingId: 'paid', kind: 'payment', amount: eur(-50_00), taxIncluded: eur(0), taxKind: null },
};

const window = (number: number, payerKind: 'guest' | 'company' = 'guest') => ({
  ...{
    number,
    payerKind,
    payerName: payerKind === 'guest' ? 'Anna Nowak' : 'Baltic Lines',
    closed: false,
    balance: eur(100_00),
  },
});
/** A bill with the guest’s window and a company’s. */
export const bill: CorrectionFolioFacts = {
  ...{ id: 'bill', number: 'F-1', currency: 'EUR', status: 'open', windows: [window(1), window(2, 'company')] },
};
/** The bill of another stay. */
export const other: CorrectionFolioFacts = { ...bill, id: 'other', number: 'F-2', windows: [window(1)] };

/** What the corrections of these tests are decided on; each test changes the one fact it is about. */
export const facts: CorrectionFacts = {
  ...{ businessDate: TODAY, folios: [bill], lines: [room, bar, cityTax], strayed: [], newCode: null, mayCharge: false },
  creditCode: { code: 'CRCO', description: 'Correction' },
  limits: { creditable: eur(500_00), authorityPerCase: eur(100_00), grantedOnCase: eur(0) },
};

/** What a correction that must be possible would post. */
export const posted = (
  request: CorrectionRequest,
  given: CorrectionFacts = facts,
): CorrectionPlan & { planned: true } => {
  const plan = planCorrection(request, given);
  if (!plan.planned) throw new Error(JSON.stringify(plan.refusal));
  return plan;
};
/** What a correction is refused with. */
export const refused = (request: CorrectionRequest, given: CorrectionFacts = facts): CorrectionRefusal | 'planned' => {
  const plan = planCorrection(request, given);
  return plan.planned ? 'planned' : plan.refusal;
};
/** The same line, put on the bill today. */
export const ofToday = (line: CorrectionLineFacts): CorrectionLineFacts => ({ ...line, soldOn: TODAY });
