import { IsIn, IsOptional } from 'class-validator';
import { CASE_TEXTS, type CaseText } from '../rules/case-words';

/** PUT .../cases/:id/presence/:seat: this screen shows the case. Repeated every few seconds, or forgotten. */
export class TakeSeatDto {
  /** The text being written at this moment; only reading when left out. */
  @IsOptional()
  @IsIn(CASE_TEXTS)
  readonly writing?: CaseText;
}

/** Somebody who has a case on a screen just now. */
export interface PresentDto {
  readonly id: string;
  readonly name: string;
  /** The text being written at this moment. */
  readonly writing: CaseText | null;
}

/** Who is at a case, each person once however many screens they have. */
export interface PresenceDto {
  readonly caseId: string;
  readonly people: readonly PresentDto[];
}
