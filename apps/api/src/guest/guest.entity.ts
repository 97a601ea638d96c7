import type { GuestTier, MessageConsent } from '@amends/guest/dto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person. `searchKey` and `phoneDigits` follow from the other fields and are what a guest is found by. */
@Entity('guest')
export class GuestEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') version!: number;
  @Column('text') firstName!: string;
  @Column('text') lastName!: string;
  @Column('text', { nullable: true }) formOfAddress!: string | null;
  @Column('text', { nullable: true }) preferredName!: string | null;
  @Column('text') addressAs!: string;
  @Column('text', { nullable: true }) pronunciation!: string | null;
  @Column('text') language!: string;
  @Column('char', { length: 2, nullable: true }) country!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) phoneDigits!: string | null;
  @Column('text') tier!: GuestTier;
  @Column('boolean') vip!: boolean;
  @Column('boolean') repeatGuest!: boolean;
  @Column('text') messageConsent!: MessageConsent;
  @Column('text') searchKey!: string;
}
