export { chargeLines, type UntaxedCharge } from './charge-lines';
export { foliosWhere, POSTING, TAKEN_OFF_LINE } from './folio.queries';
export { FolioModule } from './folio.module';
export { FolioService, type LockedFolio } from './folio.service';
export type { NewLine } from './line';
export { STAY_ON, TAKEN_OFF, TAKES_OFF } from './line.queries';
export { type PostingCatalogue, PostingCatalogues, taxAccountOf } from './posting-catalogue';
export { PostingService } from './posting.service';
export { PostingWriter } from './posting-writer';
