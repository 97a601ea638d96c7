import { type ChargeToTax, type LineGroup, type PostingKind, taxInside } from '@amends/folio';
import { type Money, money, percentText } from '@amends/kernel';
import { type PropertyTax, taxRuleOn } from '@amends/property';
import { Injectable } from '@nestjs/common';
import { Bus } from '../platform/bus';
import { Refused } from '../platform/refused';
import type { Statement } from '../platform/pool';
import type { WriteTransaction } from '../platform/write-transaction';
import type { NewLine } from './line';

/** What a line can be, and what it means for books and tax. */
export interface PostingCode {
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly group: LineGroup;
  readonly revenueAccount: string;
  readonly taxCode: string | null;
  /** Code of the tax line that a charge with this one brings. */
  readonly generates: string | null;
  /** Out of use: it stands on old lines, and nothing more is charged with it at the desk. */
  readonly active: boolean;
}

interface Kept {
  readonly codes: ReadonlyMap<string, PostingCode>;
  readonly taxes: readonly PropertyTax[];
  readonly packages: ReadonlySet<string>;
  readonly until: number;
}
type CodeRow = PostingCode & Record<string, unknown>;
type TaxRow = Omit<PropertyTax, 'percent' | 'amountMinor'> & {
  readonly basisPoints: number | null;
  readonly amountMinor: string | null;
};

const KEPT_MS = 10_000;
const CHANGED = 'catalogue-changed';
const CODES: Statement = {
  name: 'transaction-codes',
  text: `
    SELECT code, description, kind, line_group AS "group", revenue_account AS "revenueAccount", tax_code AS "taxCode",
      generates, active
    FROM transaction_code WHERE property_id = $1`,
};
const TAXES: Statement = {
  name: 'tax-rules',
  text: `
    SELECT id, code, kind, basis_points AS "basisPoints", amount_minor AS "amountMinor", valid_from AS "validFrom",
      valid_until AS "validUntil", from_age AS "fromAge", most_nights AS "mostNights"
    FROM tax_rule WHERE property_id = $1`,
};
const PACKAGES: Statement = { name: 'package-codes', text: `SELECT code FROM package WHERE property_id = $1` };

/** Transaction codes and tax rules of each property, kept for seconds: a bulk load asks for them with every line. */
@Injectable()
export class PostingCatalogues {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly bus: Bus) {
    bus.on(CHANGED, (propertyId) => this.kept.delete(propertyId));
    bus.on('bus', () => this.kept.clear());
  }

  /** Tells every process that codes, taxes or packages of a property changed. */
  async forget(propertyId: string): Promise<void> {
    this.kept.delete(propertyId);
    await this.bus.tell(CHANGED, propertyId);
  }

  async of(tx: Pick<WriteTransaction, 'propertyId' | 'rows'>): Promise<PostingCatalogue> {
    const kept = this.kept.get(tx.propertyId);
    if (kept && kept.until > Date.now()) return new PostingCatalogue(kept);
    const [codes, taxes, packages] = await Promise.all([
      tx.rows<CodeRow>(CODES, [tx.propertyId]),
      tx.rows<TaxRow & Record<string, unknown>>(TAXES, [tx.propertyId]),
      tx.rows<{ code: string }>(PACKAGES, [tx.propertyId]),
    ]);
    const fresh = {
      codes: new Map(codes.map((code) => [code.code, code])),
      taxes: taxes.map(toTax),
      packages: new Set(packages.map(({ code }) => code)),
      until: Date.now() + KEPT_MS,
    };
    this.kept.set(tx.propertyId, fresh);
    return new PostingCatalogue(fresh);
  }
}

export class PostingCatalogue {
  constructor(private readonly kept: Omit<Kept, 'until'>) {}

  /** @throws Refused `transaction-code-unknown`. */
  code(code: string): PostingCode {
    const known = this.kept.codes.get(code);
    if (!known) throw new Refused('transaction-code-unknown', { transactionCode: code });
    return known;
  }

  /** Whether the hotel has the code: what is worked out and not posted can do without. */
  knows(code: string): boolean {
    return this.kept.codes.has(code);
  }

  /** The package a line names, if it names one. @throws Refused `package-unknown`. */
  package(code: string | undefined): string | null {
    if (code === undefined) return null;
    if (!this.kept.packages.has(code)) throw new Refused('package-unknown', { packageCode: code });
    return code;
  }

  /** All rules of tax of the property. */
  get taxes(): readonly PropertyTax[] {
    return this.kept.taxes;
  }

  /** What `taxesOf` has to know of a code: its tax, and the lines a tax of a charge may come as. */
  taxable({ taxCode, generates, group }: PostingCode): Pick<ChargeToTax, 'taxCode' | 'taxLines' | 'countsNights'> {
    const codes = [...this.kept.codes.values()];
    const own = generates === null ? undefined : this.kept.codes.get(generates);
    const carrying = codes.find((code) => code.kind === 'tax' && taxCode !== null && code.taxCode === taxCode);
    const lines = [...new Set([own, carrying])].flatMap((code) =>
      code && code.taxCode !== null ? [{ transactionCode: code.code, taxCode: code.taxCode }] : [],
    );
    return { taxCode, taxLines: lines, countsNights: group === 'room' };
  }

  /** The tax of a code in force when the service was consumed. */
  taxOf({ taxCode }: PostingCode, serviceDate: string): PropertyTax | undefined {
    return taxCode === null ? undefined : taxRuleOn(this.kept.taxes, taxCode, serviceDate);
  }

  /** The tax inside a charge, and where it is booked. Other lines have none inside, but may name their rule. */
  taxInside(
    code: PostingCode,
    amount: Money,
    serviceDate: string,
  ): Pick<NewLine, 'taxIncluded' | 'taxRuleId' | 'taxAccount'> {
    const tax = this.taxOf(code, serviceDate);
    const inside = tax?.kind === 'included-percent' && code.kind === 'charge';
    return {
      taxIncluded: inside ? taxInside(amount, tax.percent) : money(0, amount.currency),
      taxRuleId: tax?.id ?? null,
      taxAccount: inside ? taxAccountOf(tax.code) : null,
    };
  }

  /** Where the tax of a line posted under this rule was booked, and is taken back from. */
  taxAccount(taxRuleId: string | null): string | null {
    const tax = this.kept.taxes.find(({ id }) => id === taxRuleId);
    return tax ? taxAccountOf(tax.code) : null;
  }
}

/** Where the tax of a rule is booked. */
export function taxAccountOf(taxCode: string): string {
  return `tax:${taxCode}`;
}

function toTax({ basisPoints, amountMinor, ...rule }: TaxRow): PropertyTax {
  return { ...rule, percent: percentText(basisPoints ?? 0), amountMinor: Number(amountMinor ?? 0) };
}
