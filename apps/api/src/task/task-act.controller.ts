import { DeclineTaskDto, ReassignTaskDto, SettleTaskDto, type TaskDto } from '@amends/task/dto';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TaskActService } from './task-act.service';

@Controller('api/v1/properties/:property/tasks/:id')
export class TaskActController {
  constructor(private readonly acts: TaskActService) {}

  @Post('accept')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'acceptTask',
    summary: 'Take a task; of several who try at once one has it',
    answers: 'TaskDto',
    problems: ['not-found', 'task-taken', 'task-already-done', 'task-cancelled'],
  })
  accept(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<TaskDto> {
    return this.acts.accept(id, staff);
  }

  @Post('decline')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'declineTask',
    summary: 'Give a task back, with why',
    answers: 'TaskDto',
    problems: ['not-found', 'task-declined', 'task-already-done', 'task-cancelled', 'decline-needs-note'],
  })
  decline(
    @Param('id', IdPipe) id: string,
    @Body() dto: DeclineTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.acts.decline(id, dto, staff);
  }

  @Post('done')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'finishTask',
    summary: 'Say that it is done; a cleaned room becomes clean, a repaired one is given back',
    answers: 'TaskDto',
    problems: ['not-found', 'task-declined', 'task-already-done', 'task-cancelled'],
  })
  done(
    @Param('id', IdPipe) id: string,
    @Body() dto: SettleTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.acts.done(id, dto, staff);
  }

  @Post('cancel')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'cancelTask',
    summary: 'Call a task off',
    answers: 'TaskDto',
    problems: ['not-found', 'task-already-done', 'task-cancelled'],
  })
  cancel(
    @Param('id', IdPipe) id: string,
    @Body() dto: SettleTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.acts.cancel(id, dto, staff);
  }

  @Post('reopen')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'reopenTask',
    summary: 'Take a task up again that was done by mistake',
    answers: 'TaskDto',
    problems: ['not-found', 'task-not-done'],
  })
  reopen(
    @Param('id', IdPipe) id: string,
    @Body() dto: SettleTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.acts.reopen(id, dto, staff);
  }

  @Post('reassign')
  @HttpCode(200)
  @Requires('task.work')
  @Describe({
    id: 'reassignTask',
    summary: 'Put a task into the list of another department, or back into its own',
    answers: 'TaskDto',
    problems: ['not-found', 'task-already-done', 'task-cancelled', 'reassign-changes-nothing'],
  })
  reassign(
    @Param('id', IdPipe) id: string,
    @Body() dto: ReassignTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.acts.reassign(id, dto, staff);
  }
}
