import { DESK_MOVES } from '@amends/room-move';
import { Problem } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import { injectWords } from '../../platform/language';

/** Why a move for later is at the desk, in a sentence. */
export function injectAgainstWords(): (against: string | null) => string {
  const t = injectWords('room-plan');
  const problemText = injectProblemText();
  return (against) => {
    if (against === null || against === DESK_MOVES) return t('against.desk-moves');
    if (against === 'price-changed') return t('against.price-changed');
    if (against === 'guest-elsewhere') return t('against.guest-elsewhere');
    return problemText(new Problem(409, against));
  };
}
