import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { BILL_ORDERS, type BillOrder, type BillTree } from '../rules/tree/bill-tree';

/** Who reads: the desk sees every window, a payer their own and no price that is withheld from them. */
export const BILL_READERS = ['desk', 'payer'] as const;
export type BillReader = (typeof BILL_READERS)[number];

/** GET .../folios/:id/explanation.pdf */
export class BillPaperQueryDto {
  /** BCP 47; the guest's own when left out. One we have no words in is answered in English, and says so. */
  @IsOptional()
  @Matches(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
  @MaxLength(35)
  readonly language?: string;

  /** By day when left out. */
  @IsOptional()
  @IsIn(BILL_ORDERS)
  readonly groupBy?: BillOrder;

  /** One window; all the reader may see when left out. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(8)
  readonly window?: number;
}

/** GET .../folios/:id/explanation */
export class BillExplanationQueryDto extends BillPaperQueryDto {
  /** One line with what hangs on it; the bill when left out. For a payer alone. */
  @IsOptional()
  @IsUUID()
  readonly postingId?: string;

  /** The desk when left out. */
  @IsOptional()
  @IsIn(BILL_READERS)
  readonly reader?: BillReader;
}

/** The bill explained, for each payer by day or by kind; every line once, and everything adds up to the balance. */
export interface BillExplanationDto extends BillTree {
  /** The hotel's day it was explained on. */
  readonly businessDate: string;
  /**
   * Windows of the bill that this reader does not see.
   *
   * @minimum 0
   * @maximum 8
   */
  readonly windowsWithheld: number;
}
