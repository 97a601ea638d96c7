import { Module } from '@nestjs/common';
import './bill.problems';
import { BillExplanationController } from './bill-explanation.controller';
import { BillExplanationService } from './bill-explanation.service';
import { ExplanationController } from './explanation.controller';
import { ExplanationService } from './explanation.service';

/** The bill explained, line by line and whole. */
@Module({
  controllers: [ExplanationController, BillExplanationController],
  providers: [ExplanationService, BillExplanationService],
  exports: [ExplanationService],
})
export class BillModule {}
