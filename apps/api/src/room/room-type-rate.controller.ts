import type { PageDto } from '@amends/kernel/dto';
import { AddRoomTypeRateDto, EditRoomTypeRateDto, type RoomTypeRateDto, RoomTypeRateQueryDto } from '@amends/room/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { RoomTypeRateService } from './room-type-rate.service';

@Controller('api/v1/properties/:property/room-type-rates')
export class RoomTypeRateController {
  constructor(private readonly rates: RoomTypeRateService) {}

  @Get()
  @Requires('property.read')
  @Describe({
    id: 'listRoomTypeRates',
    summary: 'What room types cost a night, also for nights gone by',
    answers: 'RoomTypeRateDto',
    shape: 'page',
  })
  list(@Query() query: RoomTypeRateQueryDto, @ActingStaff() staff: StaffMember): Promise<PageDto<RoomTypeRateDto>> {
    return this.rates.list(query, staff);
  }

  @Get(':id')
  @Requires('property.read')
  @Describe({
    id: 'readRoomTypeRate',
    summary: 'What a room type costs a night',
    answers: 'RoomTypeRateDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<RoomTypeRateDto> {
    return this.rates.find(id, staff);
  }

  @Post()
  @Requires('catalogue.manage')
  @Describe({
    id: 'addRoomTypeRate',
    summary: 'Say what a room type costs a night, from a night on',
    answers: 'RoomTypeRateDto',
    status: 201,
    problems: ['room-type-unknown', 'currency-differs', 'room-type-rate-ends-too-early', 'room-type-rate-overlaps'],
  })
  add(@Body() dto: AddRoomTypeRateDto, @ActingStaff() staff: StaffMember): Promise<RoomTypeRateDto> {
    return this.rates.add(dto, staff);
  }

  @Patch(':id')
  @Requires('catalogue.manage')
  @Describe({
    id: 'editRoomTypeRate',
    summary: 'Change a price of a room type, or say when it ends',
    answers: 'RoomTypeRateDto',
    ifMatch: true,
    problems: [
      'not-found',
      'stale-version',
      'currency-differs',
      'room-type-rate-ends-too-early',
      'room-type-rate-overlaps',
    ],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditRoomTypeRateDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoomTypeRateDto> {
    return this.rates.edit(id, version, dto, staff);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('catalogue.manage')
  @Describe({
    id: 'removeRoomTypeRate',
    summary: 'Take away a price of a room type',
    status: 204,
    ifMatch: true,
    problems: ['not-found', 'stale-version'],
  })
  remove(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @ActingStaff() staff: StaffMember,
  ): Promise<void> {
    return this.rates.remove(id, version, staff);
  }
}
