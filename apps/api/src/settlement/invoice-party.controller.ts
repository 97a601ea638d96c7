import { PutInvoicePartyDto, type WindowPartyDto } from '@amends/settlement/dto';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { IfMatch } from '../platform/if-match';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { InvoicePartyService } from './invoice-party.service';
import { WindowPipe } from './window.pipe';

@Controller('api/v1/properties/:property/folios/:id/windows/:window/invoice-party')
export class InvoicePartyController {
  constructor(private readonly parties: InvoicePartyService) {}

  @Get()
  @Requires('folio.read')
  @Describe({
    id: 'readInvoiceParty',
    summary: 'Whom the invoice of a window will be made out to, and what it could begin with',
    answers: 'WindowPartyDto',
    problems: ['not-found'],
  })
  find(
    @Param('id', IdPipe) id: string,
    @Param('window', WindowPipe) window: number,
    @ActingStaff() staff: StaffMember,
  ): Promise<WindowPartyDto> {
    return this.parties.find(id, window, staff);
  }

  @Put()
  @Requires('bill.close')
  @Describe({
    id: 'putInvoiceParty',
    summary: 'Say whom the invoice of an open window will be made out to; an issued one never changes',
    answers: 'WindowPartyDto',
    ifMatch: true,
    problems: [
      'not-found',
      'stale-version',
      'bill-closed-already',
      'country-unknown',
      'billed-address-missing',
      'tax-number-of-another-country',
    ],
  })
  put(
    @Param('id', IdPipe) id: string,
    @Param('window', WindowPipe) window: number,
    @IfMatch() version: number,
    @Body() dto: PutInvoicePartyDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<WindowPartyDto> {
    return this.parties.put(id, window, version, dto, staff);
  }
}
