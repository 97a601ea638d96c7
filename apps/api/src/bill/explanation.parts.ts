import { BillExplanationController } from './bill-explanation.controller';
import { BillExplanationService } from './bill-explanation.service';
import { BillSnapshots } from './bill-snapshots';
import { ExplanationController } from './explanation.controller';
import { ExplanationService } from './explanation.service';
import { GuestAnswers } from './guest-answers';
import { GuestPageController } from './guest-page.controller';
import { GuestPageService } from './guest-page.service';
import { LinkController } from './link.controller';
import { LinkService } from './link.service';
import { PaperController } from './paper.controller';
import { PaperService } from './paper.service';
import { SnapshotController } from './snapshot.controller';
import { SnapshotService } from './snapshot.service';

/** The bill explained, line by line and whole; what was shown of it; links for the guest. */
export const EXPLANATION_CONTROLLERS = [
  ...[ExplanationController, BillExplanationController, SnapshotController, PaperController],
  ...[LinkController, GuestPageController],
];

/** What slices above may use of it. */
export const EXPLANATION_EXPORTS = [ExplanationService, BillExplanationService, BillSnapshots, GuestAnswers];

export const EXPLANATION_PROVIDERS = [
  ...EXPLANATION_EXPORTS,
  SnapshotService,
  LinkService,
  GuestPageService,
  PaperService,
];
