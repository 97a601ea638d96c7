import { BillPaperQueryDto, ExplanationQueryDto } from '@amends/bill/dto';
import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { PaperService } from './paper.service';

@Controller('api/v1/properties/:property')
export class PaperController {
  constructor(private readonly papers: PaperService) {}

  @Get('folios/:id/explanation.pdf')
  @Requires('bill.show')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="explanation.pdf"')
  @Describe({
    id: 'printBill',
    summary: 'The bill explained on A4, for one payer; what is printed is kept',
    shape: 'pdf',
    problems: ['not-found', 'window-unknown', 'window-confidential'],
  })
  bill(
    @Param('id', IdPipe) id: string,
    @Query() query: BillPaperQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<Buffer> {
    return this.papers.bill(id, query, staff);
  }

  @Get('postings/:id/explanation.pdf')
  @Requires('bill.show')
  @Header('content-type', 'application/pdf')
  @Header('content-disposition', 'inline; filename="explanation.pdf"')
  @Describe({
    id: 'printLine',
    summary: 'A line explained on A5; what is printed is kept',
    shape: 'pdf',
    problems: ['not-found', 'window-confidential'],
  })
  line(
    @Param('id', IdPipe) id: string,
    @Query() query: ExplanationQueryDto,
    @ActingStaff() staff: StaffMember,
  ): Promise<Buffer> {
    return this.papers.line(id, query.language, staff);
  }
}
