import type { Severity } from '@amends/case';
import type { DeclineReason, TaskDepartment, TaskKind, TaskState } from '@amends/task';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something a department is asked to do. */
@Entity('task')
export class TaskEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') department!: TaskDepartment;
  @Column('text') kind!: TaskKind;
  @Column('text') severity!: Severity;
  @Column('text') state!: TaskState;
  @Column('text') text!: string;
  @Column('uuid', { nullable: true }) roomId!: string | null;
  @Column('uuid', { nullable: true }) stayId!: string | null;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) moveId!: string | null;
  @Column('uuid', { nullable: true }) assigneeId!: string | null;
  @Column('text', { nullable: true }) assigneeName!: string | null;
  @Column('text') openedBy!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz') dueAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('text', { nullable: true }) declineReason!: DeclineReason | null;
  @Column('text', { nullable: true }) declineNote!: string | null;
  @Column('text', { nullable: true }) declinedBy!: string | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('date') businessDate!: string;
}
