import { Module } from '@nestjs/common';
import { ChargeService } from './charge.service';
import { FolioController } from './folio.controller';
import './folio.problems';
import { FolioService } from './folio.service';
import { PostingCatalogues } from './posting-catalogue';
import { PostingController } from './posting.controller';
import { PostingService } from './posting.service';
import { PostingWriter } from './posting-writer';

/** The guest's account: an append-only ledger. */
@Module({
  controllers: [FolioController, PostingController],
  providers: [FolioService, PostingService, ChargeService, PostingCatalogues, PostingWriter],
  exports: [FolioService, PostingService, PostingCatalogues, PostingWriter],
})
export class FolioModule {}
