import { PutRoutingDto, type RoutingDto } from '@amends/folio/dto';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { RoutingService } from './routing.service';

@Controller('api/v1/properties/:property/folios/:id/routing')
export class RoutingController {
  constructor(private readonly routing: RoutingService) {}

  @Get()
  @Requires('folio.read')
  @Describe({
    id: 'readRouting',
    summary: 'Which window lines go to that name none',
    answers: 'RoutingDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<RoutingDto> {
    return this.routing.find(id, staff);
  }

  @Put()
  @Requires('posting.write')
  @Describe({
    id: 'putRouting',
    summary: 'Replace the routing of a folio',
    answers: 'RoutingDto',
    ifMatch: true,
    problems: [
      'not-found',
      'stale-version',
      'folio-closed',
      'routing-names-both',
      'window-unknown',
      'transaction-code-unknown',
    ],
  })
  put(
    @Param('id', IdPipe) id: string,
    @IfMatch() version: number,
    @Body() dto: PutRoutingDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<RoutingDto> {
    return this.routing.put(id, version, dto, staff);
  }
}
