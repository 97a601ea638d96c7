import { Module } from '@nestjs/common';
import { BillCheckController } from './bill-check.controller';
import { BillCheckService } from './bill-check.service';
import { BillWatch } from './bill-watch.service';
import './bill.problems';
import { BillExplanationController } from './bill-explanation.controller';
import { BillExplanationService } from './bill-explanation.service';
import { DismissalService } from './dismissal.service';
import { ExplanationController } from './explanation.controller';
import { ExplanationService } from './explanation.service';
import { WaiverController } from './waiver.controller';
import { WaiverService } from './waiver.service';

/** The bill explained, line by line and whole, and checked before the guest finds what is wrong. */
@Module({
  controllers: [ExplanationController, BillExplanationController, BillCheckController, WaiverController],
  providers: [ExplanationService, BillExplanationService, BillCheckService, BillWatch, DismissalService, WaiverService],
  exports: [ExplanationService],
})
export class BillModule {}
