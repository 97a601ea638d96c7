import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { LINE_GROUPS, type LineGroup } from '../rules/line-group';
import { HOUSE_CODE } from './transaction-code.dto';

/** Which window lines of a folio go to that name none: the code's rule before its group's, window 1 without either. */
export interface RoutingDto {
  readonly folioId: string;
  /** Of the folio. */
  readonly version: number;
  readonly rules: readonly RoutingRuleDto[];
}

export interface RoutingRuleDto {
  readonly transactionCode: string | null;
  readonly group: LineGroup | null;
  readonly window: number;
}

/** Names a transaction code or a group, never both. */
export class PutRoutingRuleDto {
  @IsOptional()
  @Matches(HOUSE_CODE)
  readonly transactionCode?: string | null;

  @IsOptional()
  @IsIn(LINE_GROUPS)
  readonly group?: LineGroup | null;

  @IsInt()
  @Min(1)
  @Max(8)
  readonly window!: number;
}

/** PUT .../folios/:id/routing: all its rules; lines already posted stay where they are. */
export class PutRoutingDto {
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique(({ transactionCode, group }: PutRoutingRuleDto) => `${transactionCode ?? ''} ${group ?? ''}`)
  @ValidateNested({ each: true })
  @Type(() => PutRoutingRuleDto)
  readonly rules!: readonly PutRoutingRuleDto[];
}
