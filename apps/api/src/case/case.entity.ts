import type { CaseCategory, CaseKind, CaseState, Channel, Fault, Severity } from '@amends/case';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One guest issue. Guest, room and last entry stand on the row so that the desk's list needs no join. */
@Entity('incident_case')
export class CaseEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') number!: string;
  @Column('text') kind!: CaseKind;
  @Column('text') category!: CaseCategory;
  @Column('text', { nullable: true }) description!: string | null;
  @Column('text') severity!: Severity;
  @Column('text') fault!: Fault;
  @Column('text') channel!: Channel;
  @Column('text') state!: CaseState;
  @Column('uuid', { nullable: true }) stayId!: string | null;
  @Column('uuid', { nullable: true }) guestId!: string | null;
  @Column('text') guestName!: string;
  @Column('text', { nullable: true }) roomNumber!: string | null;
  @Column('text') statedProblem!: string;
  @Column('text', { nullable: true }) agreedProblem!: string | null;
  @Column('text', { nullable: true }) outcome!: string | null;
  @Column('text', { nullable: true }) explanation!: string | null;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column('uuid', { nullable: true }) deskId!: string | null;
  @Column('text') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('date') businessDate!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) duplicateOf!: string | null;
  @Column('timestamptz') lastEntryAt!: Date;
}
