import type { CodePurpose, LineGroup, PostingKind } from '@amends/folio';
import type { AddTransactionCodeDto, EditTransactionCodeDto, TransactionCodeDto } from '@amends/folio/dto';

/** A transaction code as it is typed; an empty text is none. */
export interface CodeFields {
  readonly code: string;
  readonly description: string;
  readonly kind: PostingKind;
  readonly group: LineGroup;
  readonly department: string;
  readonly account: string;
  readonly taxCode: string;
  readonly generates: string;
  readonly purpose: CodePurpose | '';
  readonly active: boolean;
}

export const BLANK_CODE: CodeFields = {
  ...{ code: '', description: '', kind: 'charge', group: 'extra', department: 'front-office', account: '' },
  ...{ taxCode: '', generates: '', purpose: '', active: true },
};

/** A code of the hotel's own. */
export const CODE = /^[A-Z0-9]{2,12}$/;
const ACCOUNT = /^[a-z0-9-]{1,40}(:[A-Za-z0-9-]{1,40})?$/;

export function isAccount(text: string): boolean {
  return ACCOUNT.test(text);
}

export function toCodeFields(code: TransactionCodeDto): CodeFields {
  const { taxCode, generates, purpose, ...rest } = code;
  return { ...rest, taxCode: taxCode ?? '', generates: generates ?? '', purpose: purpose ?? '' };
}

export function newCode(fields: CodeFields): AddTransactionCodeDto {
  const { code, description, kind, group, department, account, taxCode, generates, purpose } = fields;
  return {
    ...{ code, description: description.trim(), kind, group, department, account },
    ...{ taxCode: taxCode || null, generates: generates || null, purpose: purpose || null },
  };
}

/** Only what an existing code may change. */
export function changedCode(change: Partial<CodeFields>): EditTransactionCodeDto {
  const { description, department, active, taxCode, generates, purpose } = change;
  return {
    ...(description === undefined ? {} : { description: description.trim() }),
    ...(department === undefined ? {} : { department }),
    ...(active === undefined ? {} : { active }),
    ...(taxCode === undefined ? {} : { taxCode: taxCode || null }),
    ...(generates === undefined ? {} : { generates: generates || null }),
    ...(purpose === undefined ? {} : { purpose: purpose || null }),
  };
}
