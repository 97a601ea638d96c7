import type {
  AddTransactionCodeDto,
  EditTransactionCodeDto,
  TransactionCodeDto,
  TransactionCodeQueryDto,
} from '@amends/folio/dto';
import type { PostingKind } from '@amends/folio';
import { newId } from '@amends/kernel';
import type { PageDto } from '@amends/kernel/dto';
import { Injectable } from '@nestjs/common';
import { DEFAULT_LIMIT, pageOf, readCursor } from '../platform/cursor';
import { changeOf } from '../platform/given';
import { refuseStale } from '../platform/if-match';
import { Reads } from '../platform/reads';
import { Refused } from '../platform/refused';
import type { WriteTransaction } from '../platform/write-transaction';
import { Writes } from '../platform/writes';
import type { StaffMember } from '../staff';
import { said } from './said';
import { PostingCatalogues } from './posting-catalogue';
import { ADD_CODE, FIND_CODE, LIST_CODES, LOCK_CODE, NAMED_BY_CODE, WRITE_CODE } from './transaction-code.queries';

type Row = TransactionCodeDto & Record<string, unknown>;
type Names = Pick<TransactionCodeDto, 'taxCode' | 'generates'> & { readonly kind: PostingKind };

/** What lines can be. What was posted with a code stands in the books, so its kind, group and account never change. */
@Injectable()
export class TransactionCodeService {
  constructor(
    private readonly reads: Reads,
    private readonly writes: Writes,
    private readonly catalogues: PostingCatalogues,
  ) {}

  async list(query: TransactionCodeQueryDto, { propertyId }: StaffMember): Promise<PageDto<TransactionCodeDto>> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const { code } = readCursor(query.cursor, ['code']);
    const rows = await this.reads.rows<Row>(propertyId, LIST_CODES, [propertyId, code, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.code],
      (row) => row,
    );
  }

  /** @throws Refused `not-found`. */
  async find(id: string, { propertyId }: StaffMember): Promise<TransactionCodeDto> {
    const row = await this.reads.first<Row>(propertyId, FIND_CODE, [propertyId, id]);
    if (!row) throw new Refused('not-found');
    return row;
  }

  /** @throws Refused `transaction-code-taken`, `tax-unknown`, `generates-no-tax`. */
  async add(dto: AddTransactionCodeDto, staff: StaffMember): Promise<TransactionCodeDto> {
    const {
      code,
      description,
      kind,
      group,
      department,
      account,
      taxCode = null,
      generates = null,
      purpose = null,
    } = dto;
    const added = await this.writes.run(staff, async (tx) => {
      await refuseUnknown(tx, { kind, taxCode, generates });
      const id = newId();
      const values = [id, code, description, kind, group, department, account, taxCode, generates, purpose];
      if (!(await tx.first(ADD_CODE, [tx.propertyId, ...values]))) throw new Refused('transaction-code-taken');
      const change = { code, description, kind, group, department, account, taxCode, generates, purpose };
      tx.record({ action: 'transaction-code.added', subject: { kind: 'transaction-code', id }, change, event: {} });
      return read(tx, id);
    });
    await this.catalogues.forget(staff.propertyId);
    return added;
  }

  /** @throws Refused `not-found`, `stale-version`, `tax-unknown`, `generates-no-tax`. */
  async edit(
    id: string,
    version: number,
    dto: EditTransactionCodeDto,
    staff: StaffMember,
  ): Promise<TransactionCodeDto> {
    const edited = await this.writes.run(staff, async (tx) => {
      const before = await tx.first<Row>(LOCK_CODE, [tx.propertyId, id]);
      if (!before) throw new Refused('not-found');
      const wanted = said(dto);
      refuseStale(version, before, wanted);
      const after = { ...before, ...wanted };
      await refuseUnknown(tx, after);
      const { description, department, taxCode, generates, active, purpose } = after;
      await tx.rows(WRITE_CODE, [tx.propertyId, id, description, department, taxCode, generates, active, purpose]);
      const change = changeOf(before, wanted);
      const event = { version: version + 1, changed: Object.keys(change) };
      tx.record({ action: 'transaction-code.changed', subject: { kind: 'transaction-code', id }, change, event });
      return read(tx, id);
    });
    await this.catalogues.forget(staff.propertyId);
    return edited;
  }
}

async function read(tx: WriteTransaction, id: string): Promise<TransactionCodeDto> {
  const row = await tx.first<Row>(FIND_CODE, [tx.propertyId, id]);
  if (!row) throw new Error('The transaction code was not written.');
  return row;
}

/** A code names a tax the hotel has, and a charge brings a line that a tax can come as. */
async function refuseUnknown(tx: WriteTransaction, { kind, taxCode, generates }: Names): Promise<void> {
  type Named = { taxKnown: boolean; bringsTax: boolean | null };
  const named = await tx.first<Named>(NAMED_BY_CODE, [tx.propertyId, taxCode, generates]);
  if (taxCode !== null && named?.taxKnown !== true) throw new Refused('tax-unknown', { taxCode });
  if (generates !== null && (kind !== 'charge' || named?.bringsTax !== true)) {
    throw new Refused('generates-no-tax', { generates });
  }
}
