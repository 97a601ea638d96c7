import { FolioListQueryDto } from '@amends/folio/dto';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { FolioService } from './folio.service';

@Controller('api/v1/properties/:property/folios')
export class FolioController {
  constructor(private readonly folios: FolioService) {}

  @Get()
  @Requires('folio.read')
  @Describe({ id: 'listFolios', summary: 'Folios, in the order they were made', answers: 'FolioDto', shape: 'page' })
  list(@Query() query: FolioListQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.folios.list(query, staff);
  }

  @Get(':id')
  @Requires('folio.read')
  @Describe({
    id: 'readFolio',
    summary: 'A folio with its windows and balances',
    answers: 'FolioDto',
    problems: ['not-found'],
  })
  find(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.folios.find(id, staff);
  }
}
