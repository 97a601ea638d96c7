import { IsMoney, IsText, type MoneyDto } from '@amends/kernel/dto';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsUUID,
  Matches,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import {
  CREDIT_KINDS,
  CREDIT_REASONS,
  DEPARTMENTS,
  type CreditKind,
  type CreditReason,
  type Department,
} from '../rules/credit-words';

/** POST .../cases/:id/credit-previews. Exactly one of `percent` and `amount`. */
export class PreviewCreditDto {
  /** The lines it is measured on and posted against. */
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsUUID('all', { each: true })
  readonly postingIds!: readonly string[];

  /** Of the originally posted amount of each line, up to two decimals: `10` or `12.5`. */
  @ValidateIf((dto: PreviewCreditDto) => (dto.amount ?? undefined) === undefined || dto.percent !== undefined)
  @Matches(/^(100(\.0{1,2})?|(0|[1-9]\d?)(\.\d{1,2})?)$/)
  @StandsAlone('amount')
  readonly percent?: string;

  /** One sum, spread over the lines by largest share. */
  @IsOptional()
  @IsMoney()
  readonly amount?: MoneyDto;

  @IsIn(CREDIT_KINDS)
  readonly kind!: CreditKind;

  @IsIn(CREDIT_REASONS)
  readonly reason!: CreditReason;

  /** Who caused it; who cures such cases when left out. */
  @IsOptional()
  @IsIn(DEPARTMENTS)
  readonly departmentResponsible?: Department;

  /** Said on the bill; the words of the credit's transaction code when left out. */
  @IsOptional()
  @IsText({ most: 300 })
  readonly note?: string;
}

/** POST .../cases/:id/credits */
export class GrantCreditDto extends PreviewCreditDto {
  /** Chosen by the client, so that pressing Give twice posts one credit. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsText({ most: 100, opaque: true })
  readonly previewToken!: string;
}

/** Refuses the field beside the other one: two sizes of one credit would leave open which is meant. */
function StandsAlone(other: keyof PreviewCreditDto): PropertyDecorator {
  return ValidateBy({
    name: 'standsAlone',
    validator: {
      validate: (_value: unknown, args) => ((args?.object as PreviewCreditDto)[other] ?? undefined) === undefined,
      defaultMessage: (args) => `${args?.property ?? 'value'} must not stand beside ${other}`,
    },
  });
}
