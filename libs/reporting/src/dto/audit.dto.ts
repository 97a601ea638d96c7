import { PageQueryDto } from '@amends/kernel/dto';
import { IsOptional, IsUUID } from 'class-validator';

/** GET .../audit */
export class AuditQueryDto extends PageQueryDto {
  /** Only what was done to this case, stay, folio or other subject. */
  @IsOptional()
  @IsUUID()
  readonly subjectId?: string;
}

export interface AuditEntryDto {
  readonly id: string;
  readonly at: string;
  readonly businessDate: string;
  readonly actorKind: 'staff' | 'api-key' | 'system';
  readonly actor: string;
  readonly desk: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly change: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Set for money: SHA-256 over this entry and the one before it in the same folio. */
  readonly hash: string | null;
}
