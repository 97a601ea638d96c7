import { type ExplanationLinkDto, type MadeExplanationLinkDto, MakeExplanationLinkDto } from '@amends/bill/dto';
import { type PageDto, PageQueryDto } from '@amends/kernel/dto';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { LinkService } from './link.service';

@Controller('api/v1/properties/:property')
export class LinkController {
  constructor(private readonly links: LinkService) {}

  @Post('explanation-links')
  @Requires('bill.show')
  @Describe({
    id: 'makeExplanationLink',
    summary: 'Make a link that opens one explanation without a sign-in; the answer is the only one that tells it',
    answers: 'MadeExplanationLinkDto',
    status: 201,
    problems: ['not-found', 'window-unknown', 'window-confidential', 'line-of-another-bill'],
  })
  make(@Body() dto: MakeExplanationLinkDto, @ActingStaff() staff: StaffMember): Promise<MadeExplanationLinkDto> {
    return this.links.make(dto, staff);
  }

  @Get('folios/:id/explanation-links')
  @Requires('bill.explain')
  @Describe({
    id: 'listExplanationLinks',
    summary: 'Links to explanations of a bill and what came of them, newest first',
    answers: 'ExplanationLinkDto',
    shape: 'page',
  })
  list(
    @Param('id', IdPipe) id: string,
    @Query() query: PageQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<PageDto<ExplanationLinkDto>> {
    return this.links.list(id, query, staff);
  }

  @Delete('explanation-links/:id')
  @HttpCode(204)
  @Requires('bill.show')
  @Describe({
    id: 'revokeExplanationLink',
    summary: 'Close a link at once',
    status: 204,
    problems: ['not-found', 'link-closed'],
  })
  revoke(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<void> {
    return this.links.revoke(id, staff);
  }
}
