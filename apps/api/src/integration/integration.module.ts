import { Module } from '@nestjs/common';
import { FolioModule } from '../folio';
import { GuestModule } from '../guest';
import { RoomModule } from '../room';
import { StayModule } from '../stay';
import { BulkController } from './bulk.controller';
import { BulkService } from './bulk.service';
import { ByExternalController } from './by-external.controller';
import './integration.problems';
import { ReceivingService } from './receiving.service';
import { Shape } from './shape';
import { Words } from './words';

/** What other systems send: the PMS, point of sale, whoever knows a guest before we do. */
@Module({
  imports: [GuestModule, RoomModule, StayModule, FolioModule],
  controllers: [ByExternalController, BulkController],
  providers: [BulkService, ReceivingService, Shape, Words],
})
export class IntegrationModule {}
