import { IsOptional, IsUUID } from 'class-validator';

/** POST .../cases/:id/undos: takes back what was done a moment ago. The entry stays and a new one says so. */
export class UndoDto {
  /** Chosen by the client: the entry that is written. */
  @IsOptional()
  @IsUUID()
  readonly id?: string;

  /** The entry of the timeline that is taken back. */
  @IsUUID()
  readonly entryId!: string;
}
