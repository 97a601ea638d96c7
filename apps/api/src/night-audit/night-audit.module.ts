import { Module } from '@nestjs/common';
import { FolioModule } from '../folio';
import { NightAuditController } from './night-audit.controller';
import './night-audit.problems';
import { NightAuditRunner } from './night-audit-runner';
import { NightAuditService } from './night-audit.service';
import { NightAuditSettingsController } from './night-audit-settings.controller';
import { NightAuditSettingsService } from './night-audit-settings.service';
import { NightPoster } from './night-poster';
import { NightRoller } from './night-roller';
import { NightWork } from './night-work';

/** Posts the night of every stay in house, and moves the business date. */
@Module({
  imports: [FolioModule],
  controllers: [NightAuditController, NightAuditSettingsController],
  providers: [NightAuditService, NightAuditSettingsService, NightAuditRunner, NightWork, NightPoster, NightRoller],
})
export class NightAuditModule {}
