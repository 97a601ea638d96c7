import type { BillChecksDto, ChargeWaiverDto, FindingDto } from '@amends/bill/dto';
import type { CorrectionOptionsDto, CorrectionPreviewDto } from '@amends/correction/dto';
import type { InvoiceDto, InvoicePartyDto, SettlementDto } from '@amends/settlement/dto';
import { COLLEAGUE, SAMPLE_PROPERTY, eur, inMinutes } from './house';
import { FOLIO, LINES, STAY } from './stay';

const authority = { limit: eur('100.00'), granted: eur('12.00'), left: eur('88.00') };

/** Of a night charged above the quoted price. */
export const CORRECTION_OPTIONS: CorrectionOptionsDto = {
  postingId: 'room-1',
  folioId: FOLIO.id,
  window: 1,
  amount: eur('118.00'),
  left: eur('118.00'),
  quantity: 1,
  unitPrice: eur('118.00'),
  transactionCode: 'ROOM',
  soldOn: '2026-11-20',
  businessDate: SAMPLE_PROPERTY.businessDate,
  canVoid: false,
  quoted: { amount: eur('108.00'), ratePlan: 'FLEX', confirmationNumber: 'HT-20471' },
  made: [],
  authority,
  codes: [{ code: 'BAR', description: 'Bar' }],
};

export const CORRECTION_PREVIEW: CorrectionPreviewDto = {
  folioId: FOLIO.id,
  act: 'credit',
  change: eur('-10.00'),
  taxChange: eur('-0.57'),
  given: eur('10.00'),
  lines: [],
  windows: [
    {
      ...{ folioId: FOLIO.id, folioNumber: FOLIO.number, window: 1, payer: STAY.guest.addressAs, payerIsOther: false },
      ...{ balanceBefore: eur('113.30'), balanceAfter: eur('103.30') },
    },
  ],
  documents: [{ kind: 'signed-check', number: '5512' }],
  authority,
  businessDate: SAMPLE_PROPERTY.businessDate,
  token: 'token',
};

function finding(key: string, line: number, change: Partial<FindingDto>): FindingDto {
  const { id, description, amount, serviceDate, postedBy, roomNumber } = LINES[line] ?? { ...FOUND_LINE };
  return {
    ...{ key, rule: 'rate-differs-from-quote', severity: 'high', folioId: FOLIO.id, lineIds: [id] },
    line: { postingId: id, description, amount, serviceDate, postedBy, roomNumber },
    atStake: eur('10.00'),
    evidence: { charged: eur('118.00'), expected: eur('108.00'), serviceDate: '2026-11-20' },
    proposal: { type: 'credit', postingId: id, amount: eur('10.00') },
    ...change,
  };
}

const FOUND_LINE = {
  ...{ id: 'late', description: 'Late check-out', amount: eur('40.00'), serviceDate: '2026-11-21' },
  ...{ postedBy: 'Front desk', roomNumber: '412' },
};

/** A price above the quoted one, a fee promised free, and one that somebody has looked at. */
export const CHECKS: BillChecksDto = {
  stayId: STAY.id,
  findings: [
    finding('rate', 0, {}),
    finding('late', 9, {
      rule: 'late-check-out-promised-free',
      evidence: { waived: 'late-check-out', words: 'Free late check-out, promised at night' },
      proposal: { type: 'void', postingId: 'late', amount: eur('40.00') },
    }),
  ],
  dismissed: [
    {
      finding: finding('bar', 2, { severity: 'low' }),
      dismissal: {
        ...{ id: 'dismissed', findingKey: 'bar', reason: 'other', note: 'A second round.' },
        ...{ by: COLLEAGUE.name, at: inMinutes(-50) },
      },
    },
  ],
};

const BILLED_GUEST: InvoicePartyDto = {
  ...{ name: 'Anna Nowak', addressLines: ['ul. Długa 12/4', '80-831 Gdańsk'], country: 'PL', taxNumber: null },
};
const BILLED_COMPANY: InvoicePartyDto = {
  ...{ name: 'Baltic Timber UAB', addressLines: ['Jūros g. 4', '91001 Klaipėda'], country: 'LT' },
  taxNumber: 'LT100001738313',
};

/** The guest owes, the company's part is invoiced. */
export const SETTLEMENT: SettlementDto = {
  ...{ folioId: FOLIO.id, status: 'open', currency: 'EUR' },
  windows: [
    {
      ...{ window: 1, payer: STAY.guest.addressAs, payerKind: 'guest', closedAt: null, balance: eur('113.30') },
      billedTo: BILLED_GUEST,
      refundable: [{ transactionCode: 'CARD', description: 'Card', most: eur('30.20') }],
    },
    {
      ...{ window: 2, payer: 'Baltic Timber UAB', payerKind: 'company', closedAt: inMinutes(-20) },
      ...{ balance: eur('0.00'), refundable: [], billedTo: BILLED_COMPANY },
    },
  ],
  tenders: [
    { transactionCode: 'CARD', description: 'Card', isDeposit: false },
    { transactionCode: 'DEPO', description: 'Deposit', isDeposit: true },
  ],
  paidOuts: [],
};

export const INVOICES: readonly InvoiceDto[] = [
  {
    ...{ id: 'invoice', number: 'LIS1-INV-2026-000471', folioId: FOLIO.id, window: 2, payerKind: 'company' },
    ...{ payerName: 'Baltic Timber UAB', total: eur('118.00'), taxIncluded: eur('6.68'), settledBy: 'debtor' },
    ...{ businessDate: SAMPLE_PROPERTY.businessDate, issuedAt: inMinutes(-20), issuedBy: COLLEAGUE.name },
    ...{ postingIds: ['room-1'], taxes: [], billedTo: BILLED_COMPANY },
    creditNotes: [
      {
        ...{ id: 'note', number: 'LIS1-CN-2026-000012', invoiceId: 'invoice', total: eur('10.00') },
        ...{ taxIncluded: eur('0.57'), reason: 'wrong-amount', note: null, lines: [] },
        ...{ businessDate: SAMPLE_PROPERTY.businessDate, issuedAt: inMinutes(-5), issuedBy: COLLEAGUE.name },
      },
    ],
  },
];

export const WAIVERS: readonly ChargeWaiverDto[] = [
  {
    ...{ id: 'waiver', stayId: STAY.id, charge: 'late-check-out', reason: 'Night manager, for the noise' },
    ...{ by: COLLEAGUE.name, at: inMinutes(-300) },
  },
];
