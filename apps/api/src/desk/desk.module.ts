import { Module } from '@nestjs/common';
import { AnnouncedService } from './announced.service';
import { BillModule } from '../bill';
import { DisputePackController } from './dispute-pack/dispute-pack.controller';
import { DisputePackService } from './dispute-pack/dispute-pack.service';
import { DeskController } from './desk.controller';
import { HouseController } from './house.controller';
import { HouseService } from './house.service';
import { OverviewService } from './overview.service';
import { SearchIndexService } from './search-index.service';
import { SearchService } from './search.service';

/** What the front desk reads across words; it writes nothing but who has read a dispute pack. */
@Module({
  imports: [BillModule],
  controllers: [DeskController, HouseController, DisputePackController],
  providers: [AnnouncedService, SearchService, SearchIndexService, OverviewService, HouseService, DisputePackService],
})
export class DeskModule {}
