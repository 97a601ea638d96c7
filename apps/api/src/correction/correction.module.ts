import { Module } from '@nestjs/common';
import { CaseModule } from '../case';
import { FolioModule } from '../folio';
import { CorrectionController } from './correction.controller';
import './correction.problems';
import { CorrectionService } from './correction.service';
import { CorrectionWriter } from './correction-writer';
import { FactsLoader } from './facts-loader';
import { UndoService } from './undo.service';

/** Putting a bill right: every act previewed, written as new lines, and undone as a whole. */
@Module({
  imports: [CaseModule, FolioModule],
  controllers: [CorrectionController],
  providers: [CorrectionService, CorrectionWriter, FactsLoader, UndoService],
})
export class CorrectionModule {}
