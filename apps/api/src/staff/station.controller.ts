import type { StationPersonDto } from '@amends/staff/dto';
import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { Describe } from '../platform/describe';
import { browserOf } from './cookies';
import { StationService } from './station.service';

@Controller('api/v1/station')
export class StationController {
  constructor(private readonly stations: StationService) {}

  @Get()
  @Public()
  @Describe({
    id: 'listStationPeople',
    summary: 'Who may come back to this station with a PIN; nobody where the browser is no station',
    answers: 'StationPersonDto',
    shape: 'list',
  })
  async list(@Req() request: FastifyRequest): Promise<{ data: readonly StationPersonDto[] }> {
    return { data: await this.stations.people(browserOf(request)) };
  }
}
