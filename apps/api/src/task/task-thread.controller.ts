import { AddTaskNoteDto, type TaskDto } from '@amends/task/dto';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { PictureBody } from '../platform/picture-body';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { TaskThreadService } from './task-thread.service';

@Controller('api/v1/properties/:property/tasks/:id')
export class TaskThreadController {
  constructor(private readonly thread: TaskThreadService) {}

  @Post('notes')
  @Requires('task.work')
  @Describe({
    id: 'addTaskNote',
    summary: 'Say something about a task, between the desk and the department',
    answers: 'TaskDto',
    status: 201,
    problems: ['not-found'],
  })
  note(
    @Param('id', IdPipe) id: string,
    @Body() dto: AddTaskNoteDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.thread.note(id, dto, staff);
  }

  @Post('photos')
  @Requires('task.work')
  @Describe({
    id: 'addTaskPhoto',
    summary: 'Show what a task is about: a JPEG, PNG or WebP of 400 KiB at most',
    answers: 'TaskDto',
    takes: 'picture',
    status: 201,
    problems: ['not-found', 'photo-not-an-image', 'photo-too-large', 'photos-too-many'],
  })
  photograph(
    @Param('id', IdPipe) id: string,
    @PictureBody() content: Buffer,
    @ActingStaff() staff: StaffMember,
  ): Promise<TaskDto> {
    return this.thread.photograph(id, content, staff);
  }

  @Get('photos/:photoId')
  @Requires('task.read')
  @Describe({
    id: 'readTaskPhoto',
    summary: 'A photo as it was taken',
    shape: 'picture',
    problems: ['not-found'],
  })
  async photo(
    @Param('id', IdPipe) id: string,
    @Param('photoId', IdPipe) photoId: string,
    @ActingStaff() staff: StaffMember,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { type, content } = await this.thread.photo(id, photoId, staff);
    // As what it was checked to be, shown and never run, whoever opens it by its address.
    void reply
      .header('content-type', type)
      .header('content-disposition', `inline; filename="photo.${type.slice('image/'.length)}"`)
      .header('content-security-policy', `default-src 'none'; sandbox`);
    return content;
  }
}
