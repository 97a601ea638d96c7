import { type DisputePackContentsDto, type DisputePackDto, DisputePackQueryDto } from '@amends/desk/dto';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Describe } from '../../platform/describe';
import { IdPipe } from '../../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../../staff';
import { DisputePackService } from './dispute-pack.service';
import { printPack } from './print-pack';

const PROBLEMS = ['not-found', 'window-unknown', 'window-confidential'];

@Controller('api/v1/properties/:property/folios')
export class DisputePackController {
  constructor(private readonly packs: DisputePackService) {}

  @Get(':id/dispute-pack')
  @Requires('dispute-pack.read')
  @Describe({
    id: 'readDisputePack',
    summary:
      'What answers a payment that is taken back, for the one who paid: the bill, what was shown and said of it, what was put right; audited',
    answers: 'DisputePackDto',
    problems: PROBLEMS,
  })
  read(
    @Param('id', IdPipe) id: string,
    @Query() query: DisputePackQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<DisputePackDto> {
    return this.packs.read(id, query, staff, 'json');
  }

  @Get(':id/dispute-pack.pdf')
  @Requires('dispute-pack.read')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'attachment')
  @Describe({
    id: 'printDisputePack',
    summary: 'The same on A4, in the language asked for or the guest’s own; audited',
    shape: 'pdf',
    problems: PROBLEMS,
  })
  async print(
    @Param('id', IdPipe) id: string,
    @Query() query: DisputePackQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<Buffer> {
    return printPack(await this.packs.read(id, query, staff, 'pdf'));
  }

  @Get(':id/dispute-pack/contents')
  @Requires('dispute-pack.read')
  @Describe({
    id: 'readDisputePackContents',
    summary: 'How much is in a dispute pack, and for which payers there is one; says nothing of what is in it',
    answers: 'DisputePackContentsDto',
    problems: PROBLEMS,
  })
  contents(
    @Param('id', IdPipe) id: string,
    @Query() query: DisputePackQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<DisputePackContentsDto> {
    return this.packs.contents(id, query, staff);
  }
}
