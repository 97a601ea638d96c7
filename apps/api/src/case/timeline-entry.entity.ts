import type { EntryKind } from '@amends/case/dto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that happened on a case. Append-only; `details` is for showing, never asked about. */
@Entity('timeline_entry')
export class TimelineEntryEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') kind!: EntryKind;
  @Column('text') visibility!: 'internal' | 'guest';
  @Column('text', { nullable: true }) text!: string | null;
  @Column('jsonb') details!: object;
  @Column('text') actorKind!: string;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('text', { nullable: true }) deskName!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('date') businessDate!: string;
}
