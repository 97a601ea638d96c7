import type { RoomStatus } from '@amends/room';
import type { MoveReason, OldRoomStatus, RateChoice } from '@amends/room-move';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A guest moved from one room to another for the rest of the stay. Never changed; moving back is another move. */
@Entity('room_move')
export class RoomMoveEntity {
  @PrimaryColumn('uuid') propertyId!: string;
  @PrimaryColumn('uuid') id!: string;
  /** The swap or chain it is part of. */
  @Column('uuid', { nullable: true }) chainId!: string | null;
  @Column('uuid') stayId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid') fromRoomId!: string;
  @Column('uuid') toRoomId!: string;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('text') roomTypeCharged!: string;
  @Column('text') roomTypeChargedBefore!: string;
  @Column('text') rateChoice!: RateChoice;
  /** None where the room stayed as it was. */
  @Column('text', { nullable: true }) oldRoomStatus!: OldRoomStatus | null;
  /** The guest had not come: a re-assignment. */
  @Column('boolean') beforeArrival!: boolean;
  /** What it has found and written, for taking it back. */
  @Column('uuid', { nullable: true }) fromAssignmentId!: string | null;
  @Column('uuid', { nullable: true }) toAssignmentId!: string | null;
  @Column('text', { nullable: true }) fromStatusBefore!: RoomStatus | null;
  @Column('text', { nullable: true }) toStatusBefore!: RoomStatus | null;
  @Column('text') reason!: MoveReason;
  @Column('text', { nullable: true }) overrideReason!: string | null;
  @Column('uuid') actorId!: string;
  @Column('text') actorName!: string;
  @Column('timestamptz') movedAt!: Date;
  @Column('date') businessDate!: string;
}
