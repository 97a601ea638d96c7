import { Module } from '@nestjs/common';
import { ChargeService } from './charge.service';
import { ClosedDays } from './closed-days';
import { FolioController } from './folio.controller';
import './folio.problems';
import { FolioService } from './folio.service';
import { LedgerCheck } from './ledger-check';
import { PackageController } from './package.controller';
import { PackageService } from './package.service';
import { PostingCatalogues } from './posting-catalogue';
import { PostingController } from './posting.controller';
import { PostingService } from './posting.service';
import { PostingWriter } from './posting-writer';
import { RoutingController } from './routing.controller';
import { RoutingService } from './routing.service';
import { TaxRuleController } from './tax-rule.controller';
import { TaxRuleService } from './tax-rule.service';
import { TransactionCodeController } from './transaction-code.controller';
import { TransactionCodeService } from './transaction-code.service';
import { TrialBalanceController } from './trial-balance.controller';
import { TrialBalanceService } from './trial-balance.service';
import { WindowController } from './window.controller';
import { WindowService } from './window.service';

const CATALOGUE = [PostingCatalogues, TransactionCodeService, TaxRuleService, PackageService];
const BOOKS = [TrialBalanceService, ClosedDays, LedgerCheck];

/** The guest's account: an append-only ledger, what its lines can be, and whether its books agree. */
@Module({
  controllers: [
    FolioController,
    PostingController,
    RoutingController,
    WindowController,
    TransactionCodeController,
    TaxRuleController,
    PackageController,
    TrialBalanceController,
  ],
  providers: [
    FolioService,
    PostingService,
    ChargeService,
    RoutingService,
    WindowService,
    PostingWriter,
    ...CATALOGUE,
    ...BOOKS,
  ],
  exports: [FolioService, PostingService, PostingCatalogues, PostingWriter],
})
export class FolioModule {}
