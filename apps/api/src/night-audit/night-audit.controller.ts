import {
  type NightAuditDto,
  type NightAuditPreviewDto,
  PreviewNightAuditDto,
  ResumeNightAuditDto,
  StartNightAuditDto,
} from '@amends/night-audit/dto';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { NightPipe } from './night.pipe';
import { NightAuditService } from './night-audit.service';

@Controller('api/v1/properties/:property')
export class NightAuditController {
  constructor(private readonly audits: NightAuditService) {}

  @Post('night-audit-previews')
  @HttpCode(200)
  @Requires('night-audit.read')
  @Describe({
    id: 'previewNightAudit',
    summary: 'What ending the night would post, and what is open before it may end; changes nothing',
    answers: 'NightAuditPreviewDto',
    problems: ['night-audit-other-date', 'night-audit-begun'],
  })
  preview(@Body() dto: PreviewNightAuditDto, @ActingStaff() staff: StaffMember): Promise<NightAuditPreviewDto> {
    return this.audits.preview(dto.businessDate, staff);
  }

  @Post('night-audits')
  @HttpCode(202)
  @Requires('night-audit.run')
  @Describe({
    id: 'startNightAudit',
    summary: 'End the night: post room, package and tax of every stay in house, and move the business date',
    answers: 'NightAuditDto',
    status: 202,
    moves: true,
    problems: [
      'night-audit-other-date',
      'night-audit-begun',
      'night-audit-blocked',
      'night-audit-reason-missing',
      'nights-posted-by-pms',
      'preview-stale',
    ],
  })
  start(@Body() dto: StartNightAuditDto, @ActingStaff() staff: StaffMember): Promise<NightAuditDto> {
    return this.audits.start(dto, staff);
  }

  @Get('night-audits/:businessDate')
  @Requires('night-audit.read')
  @Describe({
    id: 'readNightAudit',
    summary: 'How far the end of a night is, what it posted and what keeps it',
    answers: 'NightAuditDto',
    problems: ['not-found'],
  })
  find(
    @Param('businessDate', NightPipe) businessDate: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<NightAuditDto> {
    return this.audits.find(businessDate, staff);
  }

  @Post('night-audits/:businessDate/resumptions')
  @HttpCode(202)
  @Requires('night-audit.run')
  @Describe({
    id: 'resumeNightAudit',
    summary: 'Go on with a night that was held, once what held it is put in order',
    answers: 'NightAuditDto',
    status: 202,
    moves: true,
    problems: [
      'not-found',
      'night-audit-done',
      'night-audit-blocked',
      'night-audit-reason-missing',
      'nights-posted-by-pms',
    ],
  })
  resume(
    @Param('businessDate', NightPipe) businessDate: string,
    @Body() dto: ResumeNightAuditDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<NightAuditDto> {
    return this.audits.resume(businessDate, dto, staff);
  }
}
