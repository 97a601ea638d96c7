import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditService } from './audit.service';

/** Reads what the others wrote, with SQL of its own, and writes nothing. */
@Module({ controllers: [AuditController], providers: [AuditService] })
export class ReportingModule {}
