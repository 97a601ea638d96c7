import { Module } from '@nestjs/common';
import './bill.problems';
import { ExplanationController } from './explanation.controller';
import { ExplanationService } from './explanation.service';

/** The bill explained, line by line. */
@Module({ controllers: [ExplanationController], providers: [ExplanationService], exports: [ExplanationService] })
export class BillModule {}
