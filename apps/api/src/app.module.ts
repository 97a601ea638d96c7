import { type DynamicModule, Module } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { BillModule } from './bill';
import { CaseModule } from './case';
import { CompensationModule } from './compensation';
import { CorrectionModule } from './correction';
import { DeskModule } from './desk';
import { FolioModule } from './folio';
import { GuestModule } from './guest';
import { IntegrationModule } from './integration';
import { OpenApiModule } from './openapi';
import { NightAuditModule } from './night-audit';
import { PropertyModule } from './property';
import { PlatformModule } from './platform/platform.module';
import type { Config } from './platform/config';
import { logging } from './platform/logging';
import { ReportingModule } from './reporting';
import { RoomModule } from './room';
import { RoomMoveModule } from './room-move';
import { SettlementModule } from './settlement';
import { StaffModule } from './staff';
import { StayModule } from './stay';
import { TaskModule } from './task';

/** The list of slices; nothing is decided here. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        LoggerModule.forRoot(logging(config)),
        PlatformModule.with(config),
        PropertyModule,
        StaffModule,
        GuestModule,
        RoomModule,
        StayModule,
        FolioModule,
        BillModule,
        NightAuditModule,
        SettlementModule,
        CaseModule,
        TaskModule,
        CompensationModule,
        CorrectionModule,
        RoomMoveModule,
        DeskModule,
        ReportingModule,
        IntegrationModule,
        OpenApiModule,
      ],
    };
  }
}
