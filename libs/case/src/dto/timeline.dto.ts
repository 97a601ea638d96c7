import { BILL_ORDERS, type BillOrder, EXPLANATION_REACTIONS, type ExplanationReaction } from '@amends/bill';
import { IsText } from '@amends/kernel/dto';
import { IsIn, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';

export const ENTRY_KINDS = [
  'opened',
  'edited',
  'note',
  'transition',
  'move',
  'credit',
  'correction',
  'promise',
  'promise-settled',
  'explained',
  'guest-answered',
  'announced',
  'task',
  'undone',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** One thing that happened. Append-only. */
export interface TimelineEntryDto {
  readonly id: string;
  readonly kind: EntryKind;
  /** `internal` is never shown to a guest; the two are different and cannot be confused. */
  readonly visibility: 'internal' | 'guest';
  readonly text: string | null;
  /** What the kind has to say, for example `fromRoom`, `toRoom`, `amount`; `otherRooms` marks a note that names other guests' rooms. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly actor: string;
  readonly desk: string | null;
  /** Wall clock. */
  readonly at: string;
  readonly businessDate: string;
}

/** POST .../cases/:id/explanations: a line of the bill, or a whole bill, was explained to the guest. */
export class NoteExplanationDto {
  /** Chosen by the client, so that pressing twice writes one entry. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** The line; a bill is named instead when all of it was explained. */
  @ValidateIf((dto: NoteExplanationDto) => dto.folioId === undefined)
  @IsUUID()
  readonly postingId?: string;

  /** The bill, when not a line of it was explained; what the guest pays of it is kept as it was told. */
  @IsOptional()
  @IsUUID()
  readonly folioId?: string;

  /** What the guest said to it; nothing when left out. */
  @IsOptional()
  @IsIn(EXPLANATION_REACTIONS)
  readonly reaction?: ExplanationReaction;

  /** The language it was explained in; the guest's own when left out. */
  @IsOptional()
  @Matches(/^[a-z]{2,3}(-[A-Z]{2})?$/)
  readonly language?: string;

  /** How the bill was in order on the screen; by day when left out. */
  @IsOptional()
  @IsIn(BILL_ORDERS)
  readonly groupBy?: BillOrder;
}

/** POST .../cases/:id/notes: for staff only. */
export class AddNoteDto {
  /** Chosen by the client, so that pressing twice writes one note. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  @IsText({ most: 4000, lines: true })
  readonly text!: string;
}
