import type { AddPackageDto, EditPackageDto, PackageDto, PackageQueryDto, PutPackageItemDto } from '@amends/folio/dto';
import { newId } from '@amends/kernel';
import type { PageDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { amountOf } from '../platform/amount-of';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf, given } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import { PropertyService } from '../property';
import type { StaffMember } from '../staff';
import {
  ADD_ITEMS,
  ADD_PACKAGE,
  CHARGE_CODES,
  CLEAR_ITEMS,
  FIND_PACKAGE,
  LIST_PACKAGES,
  LOCK_PACKAGE,
  WRITE_PACKAGE,
} from './package.queries';
import { PostingCatalogues } from './posting-catalogue';

type Row = PackageDto & Record<string, unknown>;

/** Packages of the hotel: what one visible price holds. Nights that were posted keep what they were posted as. */
@Injectable()
export class PackageService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly properties: PropertyService,
    private readonly catalogues: PostingCatalogues,
  ) {}

  async list(query: PackageQueryDto, { propertyId }: StaffMember): Promise<PageDto<PackageDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { code } = readCursor(query.cursor, ['code']);
    const rows = await this.reads.rows<Row>(propertyId, LIST_PACKAGES, [propertyId, code, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.code],
      (row) => row,
    );
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<PackageDto> {
    const row = await this.reads.first<Row>(propertyId, FIND_PACKAGE, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** @throws Refused `package-code-taken`, `transaction-code-unknown`, `currency-differs`. */
  async add(dto: AddPackageDto, staff: StaffMember): Promise<PackageDto> {
    const { currency } = await this.properties.facts(staff.propertyId);
    const { code, name, items } = dto;
    const added = await this.writes.run(staff, async (tx) => {
      const id = newId();
      if (!(await tx.first(ADD_PACKAGE, [tx.propertyId, id, code, name]))) throw new Refused('package-code-taken');
      await writeItems(tx, code, items, currency);
      tx.record({
        action: 'package.added',
        subject: { kind: 'package', id },
        change: { code, name, items },
        event: {},
      });
      return read(tx, id);
    });
    await this.catalogues.forget(staff.propertyId);
    return added;
  }

  /** @throws Refused `not-found`, `stale-version`, `transaction-code-unknown`, `currency-differs`. */
  async edit(id: string, version: number, dto: EditPackageDto, staff: StaffMember): Promise<PackageDto> {
    const { currency } = await this.properties.facts(staff.propertyId);
    return this.writes.run(staff, async (tx) => {
      await tx.rows(LOCK_PACKAGE, [tx.propertyId, id]);
      const before = await read(tx, id);
      const wanted = given(dto);
      refuseStale(version, before, wanted);
      const { code, name, active } = { ...before, ...wanted };
      await tx.rows(WRITE_PACKAGE, [tx.propertyId, id, name, active]);
      if (wanted.items) await writeItems(tx, code, wanted.items, currency);
      const change = changeOf(before, wanted);
      const event = { version: version + 1, changed: Object.keys(change) };
      tx.record({ action: 'package.changed', subject: { kind: 'package', id }, change, event });
      return read(tx, id);
    });
  }
}

async function read(tx: WriteTransaction, id: string): Promise<PackageDto> {
  const row = await tx.first<Row>(FIND_PACKAGE, [tx.propertyId, id]);
  if (!row) throw new Refused('not-found');
  return row;
}

/** All items of a package, in the place of those it had. */
async function writeItems(
  tx: WriteTransaction,
  code: string,
  items: readonly PutPackageItemDto[],
  currency: string,
): Promise<void> {
  const names = items.map(({ transactionCode }) => transactionCode);
  const known = new Set((await tx.rows<{ code: string }>(CHARGE_CODES, [tx.propertyId, names])).map((row) => row.code));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new Refused('transaction-code-unknown', { transactionCode: unknown });
  const rows = items.map(({ transactionCode, counts, price, insideRate }) => {
    const amount = amountOf(price);
    if (amount.currency !== currency) throw new Refused('currency-differs', { expected: currency });
    return { transaction_code: transactionCode, counts, price_minor: amount.minor, inside_rate: insideRate };
  });
  await tx.rows(CLEAR_ITEMS, [tx.propertyId, code]);
  await tx.rows(ADD_ITEMS, [tx.propertyId, code, JSON.stringify(rows)]);
}
