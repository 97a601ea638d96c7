export { BillExplanationService } from './bill-explanation.service';
export { BillModule } from './bill.module';
export { BillSnapshots } from './bill-snapshots';
export { type GuestAnswer, GuestAnswers } from './guest-answers';
export { ExplanationService } from './explanation.service';
export { OPEN_FINDINGS } from './open-findings';
export { KEPT_EXPLANATION_JSON } from './showing.queries';
