import { PutFolioDto, PutPostingDto } from '@amends/folio/dto';
import { PutGuestDto } from '@amends/guest/dto';
import type { UpsertedDto } from '@amends/integration/dto';
import { PutRoomDto } from '@amends/room/dto';
import { PutStayDto } from '@amends/stay/dto';
import { Body, Controller, Put, UseInterceptors } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IfMatchGiven } from '../platform/if-match';
import type { ExternalRef } from '../platform/upserted';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { CreatedStatus } from './created-status';
import { ReceivingService } from './receiving.service';
import { SentRef } from './sent-ref';

@Controller('api/v1/properties/:property')
@UseInterceptors(CreatedStatus)
export class ByExternalController {
  constructor(private readonly receiving: ReceivingService) {}

  @Put('guests/by-external/:system/:externalId')
  @Requires('guest.write')
  @Describe({
    id: 'putGuestByExternal',
    summary: 'Take over a guest as another system knows it',
    answers: 'UpsertedDto',
    problems: ['external-id-like-card-number', 'stale-version'],
  })
  putGuest(
    @SentRef() ref: ExternalRef,
    @IfMatchGiven() version: number | undefined,
    @Body() dto: PutGuestDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<UpsertedDto> {
    return this.receiving.put('guest', ref, dto, version, staff);
  }

  @Put('rooms/by-external/:system/:externalId')
  @Requires('room.write')
  @Describe({
    id: 'putRoomByExternal',
    summary: 'Take over a room as another system knows it',
    answers: 'UpsertedDto',
    problems: [
      'room-type-unknown',
      'room-number-taken',
      'room-unknown',
      'room-connects-to-itself',
      'external-id-like-card-number',
      'stale-version',
    ],
  })
  putRoom(
    @SentRef() ref: ExternalRef,
    @IfMatchGiven() version: number | undefined,
    @Body() dto: PutRoomDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<UpsertedDto> {
    return this.receiving.put('room', ref, dto, version, staff);
  }

  @Put('stays/by-external/:system/:externalId')
  @Requires('stay.write')
  @Describe({
    id: 'putStayByExternal',
    summary: 'Take over a stay with its nights and its room as another system knows it',
    answers: 'UpsertedDto',
    problems: [
      'guest-unknown',
      'charged-room-type-unknown',
      'package-unknown',
      'room-unknown',
      'sharer-unknown',
      'departure-before-arrival',
      'stay-too-long',
      'room-taken',
      'external-id-like-card-number',
      'stale-version',
    ],
  })
  putStay(
    @SentRef() ref: ExternalRef,
    @IfMatchGiven() version: number | undefined,
    @Body() dto: PutStayDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<UpsertedDto> {
    return this.receiving.put('stay', ref, dto, version, staff);
  }

  @Put('folios/by-external/:system/:externalId')
  @Requires('folio.write')
  @Describe({
    id: 'putFolioByExternal',
    summary: 'Take over a folio as another system knows it',
    answers: 'UpsertedDto',
    problems: [
      'stay-unknown',
      'folio-of-another-stay',
      'currency-differs',
      'external-id-like-card-number',
      'stale-version',
    ],
  })
  putFolio(
    @SentRef() ref: ExternalRef,
    @IfMatchGiven() version: number | undefined,
    @Body() dto: PutFolioDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<UpsertedDto> {
    return this.receiving.put('folio', ref, dto, version, staff);
  }

  @Put('postings/by-external/:system/:externalId')
  @Requires('posting.write')
  @Describe({
    id: 'putPostingByExternal',
    summary: 'Take over a line of a bill as another system knows it',
    answers: 'UpsertedDto',
    problems: [
      'posting-immutable',
      'folio-unknown',
      'folio-closed',
      'window-unknown',
      'window-closed',
      'transaction-code-unknown',
      'package-unknown',
      'currency-differs',
      'quantity-does-not-divide-amount',
      'base-line-unknown',
      'corrected-line-unknown',
      'corrected-line-missing',
      'credit-exceeds-line',
      'external-id-like-card-number',
    ],
  })
  putPosting(
    @SentRef() ref: ExternalRef,
    @Body() dto: PutPostingDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<UpsertedDto> {
    return this.receiving.put('posting', ref, dto, undefined, staff);
  }
}
