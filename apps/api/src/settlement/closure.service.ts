import { formatMoney, negate, newId } from '@amends/kernel';
import { planClosure, type PlannedClosure } from '@amends/settlement';
import type {
  CloseBillDto,
  ClosureDto,
  ClosurePreviewDto,
  InvoiceDto,
  PreviewClosureDto,
} from '@amends/settlement/dto';
import { Injectable } from '@nestjs/common';
import { FolioService, type NewLine, PostingWriter } from '../folio';
import { exactMinor } from '../platform/minor-units';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import { sqlRows } from '../platform/sql-rows';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { takeNumbers } from './document-numbers';
import { INVOICES_OF_FOLIO } from './invoice.queries';
import { refuseStalePreview, withToken } from './preview-token';
import { type Ask, loadSettlement, type SettlementFacts, windowOf } from './settlement-facts';
import { settlementLine } from './settlement-line';
import { CLOSE_WINDOWS, WRITE_INVOICES } from './settling.queries';
import { refusedBy } from './tell-refusal';

type Planned = { readonly windows: readonly PlannedClosure[]; readonly preview: ClosurePreviewDto };
type Closed = { version: number; status: 'open' | 'closed' };

/** Closing a bill. There is no way back: what is wrong with a closed bill is put right by a credit note. */
@Injectable()
export class ClosureService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly folios: FolioService,
    private readonly postings: PostingWriter,
  ) {}

  /** Changes nothing. @throws Refused what closing would be refused with. */
  async preview(folioId: string, dto: PreviewClosureDto, { propertyId }: StaffMember): Promise<ClosurePreviewDto> {
    const ask: Ask = (statement, values) => this.reads.rows(propertyId, statement, values);
    return planned(await loadSettlement(ask, propertyId, folioId), dto).preview;
  }

  /**
   * Closes windows of a bill: what a debtor owes moves to the debtor, and each window with lines gets its invoice.
   *
   * @throws Refused `not-found`, `preview-stale`, `window-unknown`, `bill-closed-already`, `balance-open`,
   * `balance-negative`, `debtor-code-missing`.
   */
  close(folioId: string, dto: CloseBillDto, staff: StaffMember): Promise<ClosureDto> {
    return this.writes.run(
      staff,
      async (tx) => {
        await this.folios.lock(tx, folioId);
        const facts = await loadSettlement((statement, values) => tx.rows(statement, values), tx.propertyId, folioId);
        const plan = planned(facts, dto);
        refuseStalePreview(plan.preview, dto.previewToken);
        const debts = debtLines(tx, facts, plan.windows);
        await this.postings.write(tx, [...debts.values()]);
        const numbers = plan.windows.map(({ window }) => window);
        const closed = await tx.first<Closed>(CLOSE_WINDOWS, [tx.propertyId, folioId, numbers, tx.at]);
        if (!closed) throw new Error('The bill was not closed.');
        const issued = await issue(tx, facts, plan.windows, debts);
        record(
          tx,
          facts,
          plan,
          issued.map(({ number }) => number),
          closed.version,
        );
        const own = new Set(issued.map(({ id }) => id));
        const invoices = await tx.rows<{ invoice: InvoiceDto }>(INVOICES_OF_FOLIO, [tx.propertyId, folioId]);
        return {
          ...{ folioId, ...closed, closedWindows: numbers },
          invoices: invoices.map(({ invoice }) => invoice).filter(({ id }) => own.has(id)),
        };
      },
      { freezeBusinessDate: true },
    );
  }
}

function planned(facts: SettlementFacts, { windows }: PreviewClosureDto): Planned {
  const plan = planClosure(facts.windows, windows);
  if (!plan.planned) throw refusedBy(plan.refusal);
  if (plan.windows.some(({ outcome }) => outcome === 'debtor')) debtorCode(facts);
  const shown = plan.windows.map(({ window, outcome, toDebtor }) => {
    const { payerName, payerKind, billedTo, balance, totalMinor } = windowOf(facts, window);
    const total = formatMoney({ minor: totalMinor, currency: facts.currency });
    const money = { total, balance: formatMoney(balance), toDebtor: formatMoney(toDebtor) };
    return { window, payer: payerName, payerKind, billedTo, outcome, ...money };
  });
  const { folioId, businessDate } = facts;
  return { windows: plan.windows, preview: withToken({ folioId, businessDate, windows: shown }) };
}

/** What is invoiced later is kept under a receivable. */
function debtorCode({ codes }: SettlementFacts): SettlementFacts['codes'][number] {
  const code = codes.find(({ kind, account, active }) => active && kind === 'payment' && /^receivable\b/.test(account));
  if (!code) throw new Refused('debtor-code-missing');
  return code;
}

/** For each window with a debtor the line that takes the balance off the bill, by window. */
function debtLines(
  tx: WriteTransaction,
  facts: SettlementFacts,
  windows: readonly PlannedClosure[],
): ReadonlyMap<number, NewLine> {
  const debts = windows.filter(({ outcome }) => outcome === 'debtor');
  return new Map(
    debts.map(({ window, toDebtor }) => {
      const code = debtorCode(facts);
      const description = `${code.description}: ${windowOf(facts, window).payerName}`.slice(0, 120);
      const names = { correctsId: null, replacesId: null };
      const draft = { window, kind: code.kind, code, description, amount: negate(toDebtor), ...names };
      return [window, settlementLine(tx, facts.folioId, draft)];
    }),
  );
}

type Issued = { readonly id: string; readonly number: string };

async function issue(
  tx: WriteTransaction,
  facts: SettlementFacts,
  windows: readonly PlannedClosure[],
  debts: ReadonlyMap<number, NewLine>,
): Promise<readonly Issued[]> {
  const due = windows.filter(({ outcome }) => outcome !== 'empty');
  if (due.length === 0) return [];
  const numbers = await takeNumbers(tx, facts.propertyCode, 'invoice', due.length);
  const { actor } = tx.acting;
  const invoices = due.map(({ window, outcome }, index) => {
    const { payerKind, payerName, totalMinor, taxMinor } = windowOf(facts, window);
    const { number = '', ...counted } = numbers[index] ?? {};
    return {
      ...{ id: newId(), windowNumber: window, ...counted, number, payerKind, payerName, currency: facts.currency },
      ...{ totalMinor: exactMinor(String(totalMinor)), taxMinor, settledBy: outcome },
      ...{ debtorPostingId: debts.get(window)?.id ?? null, businessDate: tx.businessDate, issuedAt: tx.at },
      ...{ actorId: actor.id, issuedBy: actor.name },
    };
  });
  await tx.rows(WRITE_INVOICES, [tx.propertyId, facts.folioId, sqlRows(invoices)]);
  return invoices;
}

function record(
  tx: WriteTransaction,
  { folioId, stayId }: SettlementFacts,
  { preview }: Planned,
  invoices: readonly string[],
  version: number,
): void {
  tx.record({
    action: 'folio.bill-closed',
    subject: { kind: 'folio', id: folioId },
    change: {
      windows: preview.windows.map(({ window, outcome, toDebtor }) => ({ window, outcome, toDebtor })),
      invoices,
    },
    event: { version, stayId, windows: preview.windows.map(({ window }) => window) },
    chainId: folioId,
  });
}
