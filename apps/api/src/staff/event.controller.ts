import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Describe } from '../platform/describe';
import { LiveEvents } from '../platform/live-events';
import { ActingStaff, type GuardedRequest } from './acting-staff';
import { Requires } from './requires';
import type { StaffMember } from './staff-member';

@Controller('api/v1/properties/:property/events')
export class EventController {
  constructor(private readonly events: LiveEvents) {}

  @Get()
  @Requires('event.read')
  @Describe({
    id: 'streamEvents',
    summary: 'What changes, as server-sent events; resumes after Last-Event-ID',
    answers: 'EventDto',
    shape: 'events',
  })
  async stream(
    @ActingStaff() staff: StaffMember,
    @Req() request: GuardedRequest,
    @Res() reply: FastifyReply,
    @Headers('last-event-id') lastEventId?: string,
  ): Promise<void> {
    const listener = { sessionKey: request.principal?.sessionKey ?? '', person: staff.actor.kind === 'staff' };
    await this.events.subscribe(staff.propertyId, listener, reply, lastEventId);
  }
}
