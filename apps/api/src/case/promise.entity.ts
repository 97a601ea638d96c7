import type { PromiseState } from '@amends/case/dto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What we told the guest we will do, by when, owned by a person. */
@Entity('promise')
export class PromiseEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) stayId!: string | null;
  @Column('text') what!: string;
  @Column('timestamptz') dueAt!: Date;
  @Column('text') ownerName!: string;
  @Column('uuid') ownerId!: string;
  @Column('text') state!: PromiseState;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
