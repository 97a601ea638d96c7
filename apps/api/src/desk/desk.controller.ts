import { AnnouncedStayQueryDto, SearchQueryDto } from '@amends/desk/dto';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { Describe } from '../platform/describe';
import { IdPipe } from '../platform/id.pipe';
import type { JsonText } from '../platform/json-text';
import { ActingStaff, Requires, type StaffMember } from '../staff';
import { AnnouncedService } from './announced.service';
import { OverviewService } from './overview.service';
import { SearchIndexService } from './search-index.service';
import { SearchService } from './search.service';

@Controller('api/v1/properties/:property')
export class DeskController {
  constructor(
    private readonly searches: SearchService,
    private readonly indexes: SearchIndexService,
    private readonly overviews: OverviewService,
    private readonly announced: AnnouncedService,
  ) {}

  @Get('search')
  @Requires('search.read')
  @Describe({
    id: 'search',
    summary: 'Stays, rooms and cases by room, name, telephone, e-mail, confirmation or case number, best first',
    answers: 'SearchResultDto',
  })
  search(@Query() query: SearchQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.searches.search(query, staff);
  }

  @Get('stays/announcements')
  @Requires('stay.read')
  @Describe({
    id: 'listAnnouncedStays',
    summary: 'Arrivals or departures of the day with what must be said, unacknowledged first',
    answers: 'AnnouncedStayDto',
    shape: 'page',
  })
  listAnnounced(@Query() query: AnnouncedStayQueryDto, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.announced.list(query, staff);
  }

  @Get('search-index')
  @Requires('search.read')
  @Describe({
    id: 'readSearchIndex',
    summary: 'Who is in the house or arrives today, in brief, to find them without asking; with ETag',
    answers: 'SearchIndexDto',
  })
  index(@ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.indexes.read(staff);
  }

  @Get('stays/:id/overview')
  @Requires('stay.read')
  @Describe({
    id: 'readStayOverview',
    summary: 'A stay at a glance',
    answers: 'StayOverviewDto',
    problems: ['not-found'],
  })
  overview(@Param('id', IdPipe) id: string, @ActingStaff() staff: StaffMember): Promise<JsonText> {
    return this.overviews.find(id, staff);
  }
}
