import { isOpen, type CaseState } from '@amends/case';
import type {
  CorrectionFacts,
  CorrectionFolioFacts,
  CorrectionLineFacts,
  CreditCodeFacts,
  NewCodeFacts,
  QuotedPrice,
  StrayedFee,
} from '@amends/correction';
import type { PreviewCorrectionDto } from '@amends/correction/dto';
import { creditableOf, type PayerKind, type TaxedStay } from '@amends/folio';
import { type Money, money } from '@amends/kernel';
import { Injectable } from '@nestjs/common';
import { type PostingCatalogue, PostingCatalogues, STAY_ON } from '../folio';
import { exactMinor } from '../platform/minor-units';
import type { Statement } from '../platform/pool';
import { Refused } from '../platform/refused';
import type { StaffMember } from '../staff';
import { CORRECTION_FACTS } from './facts.queries';

/** Asks the database, in a transaction or outside any: what is previewed is decided on the same facts. */
export interface Ask {
  readonly propertyId: string;
  rows<Row extends Record<string, unknown>>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/** A line as the rule needs it, and what its successors take over. */
export interface LineToCorrect extends CorrectionLineFacts {
  readonly packageCode: string | null;
  readonly reference: string | null;
  readonly roomId: string | null;
  readonly roomNumber: string | null;
}

export interface FolioToCorrect extends CorrectionFolioFacts {
  readonly stayId: string;
}

export interface LoadedFacts extends CorrectionFacts {
  readonly folios: readonly [FolioToCorrect, ...FolioToCorrect[]];
  readonly lines: readonly LineToCorrect[];
  readonly case: CaseFacts | null;
}

interface CaseFacts {
  readonly id: string;
  readonly number: string;
  readonly state: CaseState;
  readonly stayId: string | null;
}

export interface FolioRow extends Omit<FolioToCorrect, 'windows'> {
  readonly windows: readonly {
    readonly number: number;
    readonly payerKind: PayerKind;
    readonly payerName: string;
    readonly closed: boolean;
    readonly balanceMinor: number;
  }[];
}

type MinorFields = 'amount' | 'taxIncluded' | 'credited' | 'reduced' | 'taxReversed' | 'correctedAmount' | 'quoted';

export interface LineRow extends Omit<LineToCorrect, MinorFields> {
  readonly currency: string;
  readonly amountMinor: number;
  readonly taxIncludedMinor: number;
  readonly creditedMinor: number;
  readonly reducedMinor: number;
  readonly taxReversedMinor: number;
  readonly correctedMinor: number | null;
  readonly quoted: (Omit<QuotedPrice, 'amount'> & { readonly amountMinor: number }) | null;
}

type FactsRow = {
  readonly businessDate: string;
  readonly propertyCurrency: string;
  readonly folios: readonly [FolioRow, ...FolioRow[]];
  readonly stay: { readonly chargedMinor: number; readonly creditedMinor: number };
  readonly authority: { readonly perCaseMinor: number | null } | null;
  readonly grantedMinor: string;
  readonly case: CaseFacts | null;
  readonly creditCode: CreditCodeFacts | null;
  readonly lines: readonly LineRow[];
  readonly strayed: readonly StrayedRow[];
};

type StrayedRow = Omit<StrayedFee, 'left'> & { readonly currency: string; readonly leftMinor: number };

/** A wrong charge is a correction in the books of credits as well. */
const CREDIT_CODE = 'CRCO';

export type FactsWanted = Pick<PreviewCorrectionDto, 'postingIds' | 'to' | 'transactionCode' | 'caseId' | 'act'>;

/** Reads everything a correction is decided on, at one moment. */
@Injectable()
export class FactsLoader {
  constructor(private readonly catalogues: PostingCatalogues) {}

  /** @throws Refused `not-found`, `folio-unknown`, `case-of-another-stay`, `case-already-closed`, `not-a-charge`, and what the code refuses. */
  async load(ask: Ask, folioId: string, wanted: FactsWanted, staff: StaffMember): Promise<LoadedFacts> {
    const { to, postingIds, caseId, transactionCode } = wanted;
    const other = to?.folioId ?? null;
    const values = [ask.propertyId, folioId, postingIds, other, staff.role, CREDIT_CODE, caseId ?? null];
    const [row] = await ask.rows<FactsRow>(CORRECTION_FACTS, values);
    if (!row) throw new Refused('not-found');
    const [bill, target] = row.folios;
    if (other !== null && other.toLowerCase() !== bill.id && !target) throw new Refused('folio-unknown');
    refuseCase(row, caseId);
    const lines = row.lines.map(toLine);
    const newCode =
      wanted.act === 'repost' && transactionCode !== undefined
        ? await this.newCode(ask, transactionCode, bill.stayId, lines[0]?.serviceDate ?? row.businessDate)
        : null;
    return {
      ...{ businessDate: row.businessDate, creditCode: row.creditCode, case: row.case, newCode, lines },
      strayed: row.strayed.map(({ currency, leftMinor, ...fee }) => ({ ...fee, left: money(leftMinor, currency) })),
      folios: [toFolio(bill), ...(target ? [toFolio(target)] : [])],
      ...{ limits: limitsOf(row), mayCharge: staff.permissions.includes('posting.write') },
    };
  }

  private async newCode(ask: Ask, code: string, stayId: string, serviceDate: string): Promise<NewCodeFacts> {
    const [catalogue, [stay]] = await Promise.all([
      this.catalogues.of(ask),
      ask.rows<TaxedStay & Record<string, unknown>>(STAY_ON, [ask.propertyId, stayId, serviceDate]),
    ]);
    if (!stay) throw new Error('A folio stands without its stay.');
    return newCodeOf(catalogue, code, stay);
  }
}

function newCodeOf(catalogue: PostingCatalogue, code: string, stay: TaxedStay): NewCodeFacts {
  const known = catalogue.code(code);
  if (known.kind !== 'charge') throw new Refused('not-a-charge', { kind: known.kind });
  if (!known.active) throw new Refused('transaction-code-out-of-use', { transactionCode: code });
  const taxable = catalogue.taxable(known);
  const taxCodes = taxable.taxLines.map(({ transactionCode }) => catalogue.code(transactionCode));
  const { description, revenueAccount } = known;
  return { code, description, revenueAccount, taxable, taxCodes, stay, rules: catalogue.taxes };
}

function refuseCase({ case: about, folios: [bill] }: FactsRow, wanted: string | undefined): void {
  if (wanted === undefined) return;
  if (about?.stayId !== bill.stayId) throw new Refused('case-of-another-stay');
  if (!isOpen(about.state)) throw new Refused('case-already-closed', { state: about.state });
}

/** Folios of the stay in another currency than the property's are not counted. */
function limitsOf({ authority, propertyCurrency, grantedMinor, stay }: FactsRow): CorrectionFacts['limits'] {
  const inOwn = (minor: number): Money => money(minor, propertyCurrency);
  const perCaseMinor = authority ? authority.perCaseMinor : 0;
  return {
    creditable: creditableOf(inOwn(stay.chargedMinor), inOwn(Math.max(0, stay.creditedMinor))),
    authorityPerCase: perCaseMinor === null ? null : inOwn(perCaseMinor),
    grantedOnCase: inOwn(exactMinor(grantedMinor)),
  };
}

export function toFolio({ windows, ...folio }: FolioRow): FolioToCorrect {
  return {
    ...folio,
    windows: windows.map(({ balanceMinor, ...window }) => ({
      ...window,
      balance: money(balanceMinor, folio.currency),
    })),
  };
}

export function toLine(row: LineRow): LineToCorrect {
  const { currency, amountMinor, taxIncludedMinor, creditedMinor, reducedMinor, taxReversedMinor, ...rest } = row;
  const { correctedMinor, quoted, ...line } = rest;
  const own = (minor: number): Money => money(minor, currency);
  return {
    ...line,
    ...{ amount: own(amountMinor), taxIncluded: own(taxIncludedMinor), credited: own(creditedMinor) },
    ...{ reduced: own(reducedMinor), taxReversed: own(taxReversedMinor) },
    correctedAmount: correctedMinor === null ? null : own(correctedMinor),
    quoted: quoted && {
      amount: own(quoted.amountMinor),
      ratePlan: quoted.ratePlan,
      confirmationNumber: quoted.confirmationNumber,
    },
  };
}
