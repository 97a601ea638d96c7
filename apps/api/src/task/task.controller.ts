import { EditTaskDto, OpenTaskDto, type TaskDto, TaskListQueryDto } from '@amends/task/dto';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TaskService } from './task.service';

@Controller('api/v1/properties/:property/tasks')
export class TaskController {
  constructor(private readonly tasks: TaskService) {}

  @Get()
  @Requires('task.read')
  @Describe({
    id: 'listTasks',
    summary: 'What departments are asked to do: open ones by what is due first, others newest first',
    answers: 'TaskRowDto',
    shape: 'page',
  })
  list(@Query() query: TaskListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.tasks.list(query, staff);
  }

  @Post()
  @Requires('task.work')
  @Describe({
    id: 'openTask',
    summary: 'Ask a department for something',
    answers: 'TaskDto',
    status: 201,
    problems: ['room-unknown', 'stay-unknown', 'case-unknown', 'task-due-in-the-past'],
  })
  open(@Body() dto: OpenTaskDto, @ActingStaff() staff: StaffMember): Promise<TaskDto> {
    return this.tasks.ask(dto, staff);
  }

  @Get(':id')
  @Requires('task.read')
  @Describe({
    id: 'readTask',
    summary: 'A task with its thread and its photos',
    answers: 'TaskDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<TaskDto> {
    return this.tasks.find(id, staff);
  }

  @Patch(':id')
  @Requires('task.work')
  @Describe({
    id: 'editTask',
    summary: 'Say more exactly what is to be done, or by when',
    answers: 'TaskDto',
    ifMatch: true,
    problems: ['not-found', 'stale-version', 'task-due-in-the-past', 'task-already-done', 'task-cancelled'],
  })
  edit(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: EditTaskDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.tasks.edit(id, version, dto, staff);
  }
}
