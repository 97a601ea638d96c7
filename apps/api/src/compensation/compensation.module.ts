import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { FolioModule } from '../folio';
import './compensation.problems';
import { CreditController } from './credit.controller';
import { CreditService } from './credit.service';
import { CreditWriter } from './credit-writer';

/** What is given to make amends, within authority. */
@Module({
  imports: [CaseModule, FolioModule],
  controllers: [CreditController],
  providers: [CreditService, CreditWriter],
})
export class CompensationModule {}
