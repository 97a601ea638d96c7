import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller';
import { OverviewService } from './overview.service';
import { SearchService } from './search.service';

/** What the front desk reads across words; it writes nothing. */
@Module({ controllers: [DeskController], providers: [SearchService, OverviewService] })
export class DeskModule {}
