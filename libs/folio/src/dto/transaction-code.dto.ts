import { IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { CODE_PURPOSES, type CodePurpose } from '../rules/code-purpose';
import { LINE_GROUPS, type LineGroup } from '../rules/line-group';
import { POSTING_KINDS, type PostingKind } from '../rules/posting-kind';

/** A code of the hotel's own: capitals and digits. */
export const HOUSE_CODE = /^[A-Z0-9]{2,12}$/;

/** Where a side of the books is kept, for example `revenue:rooms`. */
const ACCOUNT = /^[a-z0-9-]{1,40}(:[A-Za-z0-9-]{1,40})?$/;
const DEPARTMENT = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** GET .../transaction-codes, by code. */
export class TransactionCodeQueryDto extends PageQueryDto {}

/** What a line can be: its kind, what it is about, who sells it, and where it is booked. */
export interface TransactionCodeDto {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly group: LineGroup;
  readonly department: string;
  /** The other side of the books: revenue of a charge, tax owed of a tax, clearing of a payment. */
  readonly account: string;
  /** The tax that is inside a charge or, where its rule says so, comes on top of it. */
  readonly taxCode: string | null;
  /** Code of the tax line that a charge with this one brings. */
  readonly generates: string | null;
  /** What a charge of the room is for when it is no night; the check of bills asks for it. */
  readonly purpose: CodePurpose | null;
  /** `false`: it stands on old lines and nothing more is charged with it. */
  readonly active: boolean;
}

class TransactionCodeFields {
  /** Code of the property's tax; `null` for none. */
  @IsOptional()
  @Matches(HOUSE_CODE)
  readonly taxCode?: string | null;

  /** Code of kind `tax` that a charge brings; `null` for none. */
  @IsOptional()
  @Matches(HOUSE_CODE)
  readonly generates?: string | null;

  /** Of the group `room` only; `null` for a night. */
  @IsOptional()
  @IsIn(CODE_PURPOSES)
  readonly purpose?: CodePurpose | null;
}

/** POST .../transaction-codes */
export class AddTransactionCodeDto extends TransactionCodeFields {
  @Matches(HOUSE_CODE)
  readonly code!: string;

  @IsText({ most: 120 })
  readonly description!: string;

  @IsIn(POSTING_KINDS)
  readonly kind!: PostingKind;

  @IsIn(LINE_GROUPS)
  readonly group!: LineGroup;

  @Matches(DEPARTMENT)
  @IsText({ most: 40 })
  readonly department!: string;

  @Matches(ACCOUNT)
  readonly account!: string;
}

/** PATCH .../transaction-codes/:code: what is left out stays. Kind, group and account of a code never change. */
export class EditTransactionCodeDto extends TransactionCodeFields {
  @IsOptional()
  @IsText({ most: 120 })
  readonly description?: string;

  @IsOptional()
  @Matches(DEPARTMENT)
  @IsText({ most: 40 })
  readonly department?: string;

  /** `false` puts it out of use. */
  @IsOptional()
  @IsBoolean()
  readonly active?: boolean;
}
