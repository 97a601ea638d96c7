import type { AnnouncementMoment } from '@amends/case/dto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody of the staff was told what must be said at arrival or departure: for these cases, promises and findings. Append-only. */
@Entity('announcement_acknowledgement')
export class AcknowledgementEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') stayId!: string;
  @Column('text') moment!: AnnouncementMoment;
  @Column('uuid', { array: true }) caseIds!: readonly string[];
  @Column('uuid', { array: true }) promiseIds!: readonly string[];
  @Column('text', { array: true }) findingKeys!: readonly string[];
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') at!: Date;
  @Column('date') businessDate!: string;
}
