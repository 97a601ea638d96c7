import { Body, Controller, HttpCode, Post, UseInterceptors } from '@nestjs/common';
import type { BulkResultDto } from '@amends/integration/dto';
import { Describe } from '../platform/describe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { BulkService } from './bulk.service';
import { NdjsonAnswer } from './ndjson-answer';

const PROBLEMS = ['bulk-empty', 'bulk-too-long'];

@Controller('api/v1/properties/:property/bulk')
@UseInterceptors(NdjsonAnswer)
export class BulkController {
  constructor(private readonly bulk: BulkService) {}

  @Post('guests')
  @HttpCode(200)
  @Requires('guest.write')
  @Describe({
    id: 'bulkGuests',
    summary: 'Take over many guests, one a line',
    answers: 'BulkResultDto',
    shape: 'ndjson',
    problems: PROBLEMS,
  })
  guests(@Body() lines: string, @ActingStaff() staff: StaffMember): Promise<readonly BulkResultDto[]> {
    return this.bulk.take('guest', lines, staff);
  }

  @Post('rooms')
  @HttpCode(200)
  @Requires('room.write')
  @Describe({
    id: 'bulkRooms',
    summary: 'Take over many rooms, one a line',
    answers: 'BulkResultDto',
    shape: 'ndjson',
    problems: PROBLEMS,
  })
  rooms(@Body() lines: string, @ActingStaff() staff: StaffMember): Promise<readonly BulkResultDto[]> {
    return this.bulk.take('room', lines, staff);
  }

  @Post('stays')
  @HttpCode(200)
  @Requires('stay.write')
  @Describe({
    id: 'bulkStays',
    summary: 'Take over many stays, one a line',
    answers: 'BulkResultDto',
    shape: 'ndjson',
    problems: PROBLEMS,
  })
  stays(@Body() lines: string, @ActingStaff() staff: StaffMember): Promise<readonly BulkResultDto[]> {
    return this.bulk.take('stay', lines, staff);
  }

  @Post('folios')
  @HttpCode(200)
  @Requires('folio.write')
  @Describe({
    id: 'bulkFolios',
    summary: 'Take over many folios, one a line',
    answers: 'BulkResultDto',
    shape: 'ndjson',
    problems: PROBLEMS,
  })
  folios(@Body() lines: string, @ActingStaff() staff: StaffMember): Promise<readonly BulkResultDto[]> {
    return this.bulk.take('folio', lines, staff);
  }

  @Post('postings')
  @HttpCode(200)
  @Requires('posting.write')
  @Describe({
    id: 'bulkPostings',
    summary: 'Take over many postings, one a line',
    answers: 'BulkResultDto',
    shape: 'ndjson',
    problems: PROBLEMS,
  })
  postings(@Body() lines: string, @ActingStaff() staff: StaffMember): Promise<readonly BulkResultDto[]> {
    return this.bulk.take('posting', lines, staff);
  }
}
