import { IsText } from '@amends/kernel/dto';
import { IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';

export type PromiseState = 'open' | 'kept' | 'broken';

/** POST .../cases/:id/promises */
export class MakePromiseDto {
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** What the guest was told, in one sentence. */
  @IsText({ most: 500 })
  readonly what!: string;

  /** By when, RFC 3339. */
  @IsISO8601({ strict: true, strictSeparator: true })
  readonly dueAt!: string;
}

/** POST .../promises/:id/outcome */
export class SettlePromiseDto {
  @IsIn(['kept', 'broken'])
  readonly state!: 'kept' | 'broken';
}

export interface PromiseDto {
  readonly id: string;
  readonly caseId: string;
  readonly what: string;
  readonly dueAt: string;
  readonly owner: string;
  readonly state: PromiseState;
}
