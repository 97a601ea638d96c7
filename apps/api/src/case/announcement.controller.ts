import { AcknowledgeAnnouncementDto, type AcknowledgementDto } from '@amends/case/dto';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { AnnouncementService } from './announcement.service';

@Controller('api/v1/properties/:property/stays/:id/announcements')
export class AnnouncementController {
  constructor(private readonly announcements: AnnouncementService) {}

  @Post('acknowledgements')
  @Requires('case.write')
  @Describe({
    id: 'acknowledgeAnnouncement',
    summary: 'Acknowledge what a guest who arrives or leaves must be told',
    answers: 'AcknowledgementDto',
    status: 201,
    problems: ['not-found', 'nothing-to-announce', 'announcement-changed'],
  })
  acknowledge(
    @Param('id', IdPipe) id: string,
    @Body() dto: AcknowledgeAnnouncementDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<AcknowledgementDto> {
    return this.announcements.acknowledge(id, dto, staff);
  }
}
