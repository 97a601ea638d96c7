import { type ChecklistDto, ChecklistQueryDto, OpenChecklistDto } from '@amends/task/dto';
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { ChecklistService } from './checklist.service';
import { ItemCodePipe } from './item-code.pipe';

@Controller('api/v1/properties/:property/checklists')
export class ChecklistController {
  constructor(private readonly checklists: ChecklistService) {}

  @Get()
  @Requires('task.read')
  @Describe({
    id: 'listChecklists',
    summary: 'Checklists of a move, a case or a stay, newest first',
    answers: 'ChecklistDto',
    shape: 'list',
  })
  list(
    @Query() query: ChecklistQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<{ data: readonly ChecklistDto[] }> {
    return this.checklists.list(query, staff);
  }

  @Post()
  @Requires('checklist.tick')
  @Describe({
    id: 'openChecklist',
    summary: 'Begin a checklist of a case; one that is there already is answered',
    answers: 'ChecklistDto',
    status: 201,
    problems: ['not-found', 'checklist-template-unknown', 'already-exists'],
  })
  open(@Body() dto: OpenChecklistDto, @ActingStaff() staff: StaffMember): Promise<ChecklistDto> {
    return this.checklists.openOf(dto, staff);
  }

  @Get(':id')
  @Requires('task.read')
  @Describe({ id: 'readChecklist', summary: 'A checklist', answers: 'ChecklistDto', problems: ['not-found'] })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<ChecklistDto> {
    return this.checklists.find(id, staff);
  }

  @Post(':id/items/:itemCode/tick')
  @HttpCode(200)
  @Requires('checklist.tick')
  @Describe({ id: 'tickItem', summary: 'Tick a point', answers: 'ChecklistDto', problems: ['not-found'] })
  tick(
    @Param('id', IdPipe) id: string,
    @Param('itemCode', ItemCodePipe) code: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<ChecklistDto> {
    return this.checklists.tick(id, code, true, staff);
  }

  @Post(':id/items/:itemCode/untick')
  @HttpCode(200)
  @Requires('checklist.tick')
  @Describe({ id: 'untickItem', summary: 'Take a tick back', answers: 'ChecklistDto', problems: ['not-found'] })
  untick(
    @Param('id', IdPipe) id: string,
    @Param('itemCode', ItemCodePipe) code: string,
    @ActingStaff() staff: StaffMember,
  ): Promise<ChecklistDto> {
    return this.checklists.tick(id, code, false, staff);
  }
}
