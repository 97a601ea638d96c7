import type { AddTaxRuleDto, EditTaxRuleDto, TaxRuleDto, TaxRuleQueryDto } from '@amends/folio/dto';
import { newId, percentText } from '@amends/kernel';
import type { PageDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { PropertyService } from '../property';
import type { StaffMember } from '../staff';
import { PostingCatalogues } from './posting-catalogue';
import { rateOf } from './tax-rate';
import {
  ADD_RULE,
  FIND_RULE,
  LAST_UNDER_RULE,
  LIST_RULES,
  LOCK_RULE,
  OVERLAPPING_RULE,
  REMOVE_RULE,
  WRITE_RULE,
} from './tax-rule.queries';

type Row = Omit<TaxRuleDto, 'percent'> & { readonly basisPoints: number | null } & Record<string, unknown>;

/** Taxes and their rates. What lines were posted under stays true: a rate only ends, and another follows it. */
@Injectable()
export class TaxRuleService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly properties: PropertyService,
    private readonly catalogues: PostingCatalogues,
  ) {}

  async list(query: TaxRuleQueryDto, { propertyId }: StaffMember): Promise<PageDto<TaxRuleDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { code, validFrom } = readCursor(query.cursor, ['code', 'validFrom']);
    const values = [propertyId, query.code ?? null, code, validFrom, limit + 1];
    const rows = await this.reads.rows<Row>(propertyId, LIST_RULES, values);
    return pageOf(rows, limit, (row) => [row.code, row.validFrom], toDto);
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<TaxRuleDto> {
    const row = await this.reads.first<Row>(propertyId, FIND_RULE, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return toDto(row);
  }

  /** @throws Refused `tax-rate-mismatch`, `currency-differs`, `tax-rule-ends-too-early`, `tax-rule-overlaps`. */
  async add(dto: AddTaxRuleDto, staff: StaffMember): Promise<TaxRuleDto> {
    const { currency } = await this.properties.facts(staff.propertyId);
    const told = given(dto);
    const { basisPoints, amountMinor } = rateOf(told, currency);
    const { code, name, kind, validFrom, validUntil = null, fromAge = 18, mostNights = null } = told;
    const added = await this.writes.run(staff, async (tx) => {
      await refuseDates(tx, { code, validFrom, validUntil });
      const id = newId();
      const values = [code, name, kind, basisPoints, amountMinor, validFrom, validUntil, fromAge, mostNights];
      await tx.rows(ADD_RULE, [tx.propertyId, id, ...values]);
      const change = { code, name, kind, basisPoints, amountMinor, validFrom, validUntil, fromAge, mostNights };
      tx.record({ action: 'tax-rule.added', subject: { kind: 'tax-rule', id }, change, event: {} });
      return read(tx, id);
    });
    await this.catalogues.forget(staff.propertyId);
    return added;
  }

  /** @throws Refused `not-found`, `stale-version`, `tax-rule-ends-too-early`, `tax-rule-overlaps`. */
  async edit(id: string, version: number, dto: EditTaxRuleDto, staff: StaffMember): Promise<TaxRuleDto> {
    const edited = await this.writes.run(staff, async (tx) => {
      const before = await this.lock(tx, id);
      const wanted = given(dto);
      refuseStale(version, before, wanted);
      const { name, validUntil, code, validFrom } = { ...before, ...wanted };
      if (wanted.validUntil !== undefined) await refuseDates(tx, { code, validFrom, validUntil, id });
      await tx.rows(WRITE_RULE, [tx.propertyId, id, name, validUntil]);
      const change = changeOf(before, wanted);
      const event = { version: version + 1, changed: Object.keys(change) };
      tx.record({ action: 'tax-rule.changed', subject: { kind: 'tax-rule', id }, change, event });
      return read(tx, id);
    });
    await this.catalogues.forget(staff.propertyId);
    return edited;
  }

  /** Takes away a rule no line was posted under. @throws Refused `not-found`, `stale-version`, `tax-rule-in-use`. */
  async remove(id: string, version: number, staff: StaffMember): Promise<void> {
    await this.writes.run(staff, async (tx) => {
      const before = await this.lock(tx, id);
      refuseStale(version, before, {});
      if (before.inUse) throw new Refused('tax-rule-in-use');
      await tx.rows(REMOVE_RULE, [tx.propertyId, id]);
      const { code, name, validFrom } = before;
      const change = { code, name, validFrom };
      tx.record({ action: 'tax-rule.removed', subject: { kind: 'tax-rule', id }, change, event: {} });
      return {};
    });
    await this.catalogues.forget(staff.propertyId);
  }

  private async lock(tx: WriteTransaction, id: string): Promise<TaxRuleDto> {
    await tx.rows(LOCK_RULE, [tx.propertyId, id]);
    return read(tx, id);
  }
}

async function read(tx: WriteTransaction, id: string): Promise<TaxRuleDto> {
  const row = await tx.first<Row>(FIND_RULE, [tx.propertyId, id]);
  if (!row) throw new Refused('not-found');
  return toDto(row);
}

function toDto({ basisPoints, ...rule }: Row): TaxRuleDto {
  return { ...rule, percent: basisPoints === null ? null : percentText(basisPoints) };
}

/** Days of a rule: it lasts, covers every line under it, and no other rule of its tax is in force on one of them. */
async function refuseDates(
  tx: WriteTransaction,
  {
    code,
    validFrom,
    validUntil,
    id = null,
  }: { code: string; validFrom: string; validUntil: string | null; id?: string | null },
): Promise<void> {
  if (validUntil !== null && validUntil <= validFrom) throw new Refused('tax-rule-ends-too-early', { validFrom });
  const last = await tx.first<{ lastUsed: string | null }>(LAST_UNDER_RULE, [tx.propertyId, id]);
  const lastUsed = last?.lastUsed ?? null;
  if (validUntil !== null && lastUsed !== null && validUntil <= lastUsed) {
    throw new Refused('tax-rule-ends-too-early', { lastUsed });
  }
  const [other] = await tx.rows(OVERLAPPING_RULE, [tx.propertyId, code, validFrom, validUntil, id]);
  if (other) throw new Refused('tax-rule-overlaps', { other });
}
