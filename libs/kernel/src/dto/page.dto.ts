import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from './is-text';

/** Where a list goes on. Cursors are opaque: take them from the answer before. */
export class PageQueryDto {
  /** Rows in the answer. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit?: number;

  /** `page.nextCursor` of the answer before. */
  @IsOptional()
  @IsText({ most: 400, opaque: true })
  readonly cursor?: string;
}

/** One page of a list. */
export interface PageDto<T> {
  readonly data: readonly T[];
  readonly page: PageInfoDto;
}

export interface PageInfoDto {
  /** `null` on the last page. */
  readonly nextCursor: string | null;
  readonly hasMore: boolean;
}
