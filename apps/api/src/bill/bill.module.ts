import { Module } from '@nestjs/common';
import { BillCheckController } from './bill-check.controller';
import { BillCheckService } from './bill-check.service';
import { CheckedBills } from './checked-bills';
import { BillWatch } from './bill-watch.service';
import './bill.problems';
import { EXPLANATION_CONTROLLERS, EXPLANATION_EXPORTS, EXPLANATION_PROVIDERS } from './explanation.parts';
import { DismissalService } from './dismissal.service';
import { WaiverController } from './waiver.controller';
import { WaiverService } from './waiver.service';

/** The bill explained, line by line and whole, and checked before the guest finds what is wrong. */
@Module({
  controllers: [...EXPLANATION_CONTROLLERS, BillCheckController, WaiverController],
  providers: [...EXPLANATION_PROVIDERS, BillCheckService, BillWatch, CheckedBills, DismissalService, WaiverService],
  exports: EXPLANATION_EXPORTS,
})
export class BillModule {}
