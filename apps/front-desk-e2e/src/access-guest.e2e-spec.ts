import { holdToAccess } from './held-to';
import { SCREENS, isOfGuest } from './screens';

describe('every screen of a guest, for whoever uses it', () => {
  holdToAccess(SCREENS.filter(isOfGuest));
});
