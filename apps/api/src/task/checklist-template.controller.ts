import { type ChecklistTemplateDto, PutChecklistTemplateDto } from '@amends/task/dto';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { ChecklistTemplateService } from './checklist-template.service';
import { ItemCodePipe } from './item-code.pipe';

@Controller('api/v1/properties/:property/checklist-templates')
export class ChecklistTemplateController {
  constructor(private readonly templates: ChecklistTemplateService) {}

  @Get()
  @Requires('task.read')
  @Describe({
    id: 'listChecklistTemplates',
    summary: 'What the house does around a kind of thing, and who does each point',
    answers: 'ChecklistTemplateDto',
    shape: 'list',
  })
  list(@ActingStaff() staff: StaffMember): Promise<{ data: readonly ChecklistTemplateDto[] }> {
    return this.templates.list(staff);
  }

  @Put(':templateCode')
  @Requires('checklist.manage')
  @Describe({
    id: 'putChecklistTemplate',
    summary: 'Write the points of a checklist; version 0 while the house has none of its own',
    answers: 'ChecklistTemplateDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version'],
  })
  put(
    @Param('templateCode', ItemCodePipe) code: string,
    @IfMatch() version: number,
    @Body() dto: PutChecklistTemplateDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<ChecklistTemplateDto> {
    return this.templates.put(code, version, dto, staff);
  }
}
