import { IsText } from '@amends/kernel/dto';
import { Matches } from 'class-validator';

/** PUT .../case-views/:id */
export class PutCaseViewDto {
  @IsText({ most: 40 })
  readonly name!: string;

  /** The board's filters and sorting as they stand in its address, for example `owner=me&severity=severe`. */
  @Matches(/^[a-z]{1,20}=[\w%.+~-]{1,120}(&[a-z]{1,20}=[\w%.+~-]{1,120}){0,9}$/)
  readonly query!: string;
}

/** A person's own way to look at the cases; follows them from desk to desk. */
export interface CaseViewDto {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}
