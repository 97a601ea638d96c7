import { IsNight, IsText, PageQueryDto } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { SUBJECT_KINDS, type SubjectKind } from '../rules/acts';

const ACTION = /^[a-z-]+\.[a-z-]+$/;

/** GET .../audit */
export class AuditQueryDto extends PageQueryDto {
  /** Only what was done to this case, stay, folio or other subject. */
  @IsOptional()
  @IsUUID()
  readonly subjectId?: string;

  /**
   * By what people call it: the number of a case with its promises and credits, of a stay with its bills, of a room,
   * or somebody's sign-in name. For example `LIS1-2026-000471`.
   */
  @IsOptional()
  @IsText({ most: 80 })
  readonly subject?: string;

  @IsOptional()
  @IsIn(SUBJECT_KINDS)
  readonly subjectKind?: SubjectKind;

  /** Only what this person or key did. */
  @IsOptional()
  @IsUUID()
  readonly actorId?: string;

  /** Only this act, for example `case.opened`. */
  @IsOptional()
  @Matches(ACTION)
  readonly action?: string;

  /** From this day on, by the house's clock. */
  @IsOptional()
  @IsNight()
  readonly from?: string;

  /** Until this day and with it, by the house's clock. */
  @IsOptional()
  @IsNight()
  readonly until?: string;
}

export interface AuditEntryDto {
  readonly id: string;
  readonly at: string;
  readonly businessDate: string;
  readonly actorKind: 'staff' | 'api-key' | 'system';
  readonly actorId: string;
  readonly actor: string;
  readonly desk: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** What people call it, for example the number of a case; none for a guest, whose name stands with the guest. */
  readonly subject: string | null;
  /** The case it belongs to. */
  readonly caseId: string | null;
  /** The stay it belongs to. */
  readonly stayId: string | null;
  readonly change: Readonly<Record<string, unknown>>;
  readonly requestId: string;
  /** Set for money: SHA-256 over this entry and the one before it in the same folio. */
  readonly hash: string | null;
}

/** Somebody, or a key, who did something here. */
export interface AuditActorDto {
  readonly id: string;
  readonly name: string;
  readonly kind: 'staff' | 'api-key' | 'system';
}
