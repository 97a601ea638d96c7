import { MOVE_TEMPLATE } from '@amends/task';
import { injectWords } from '../../platform/language';
import type { TextKey } from '../../platform/word-keys';

/** What a point of the product is called; one of a newer server is shown with spaces rather than lost. */
export function injectPointWords(): (code: string) => string {
  const t = injectWords('room-move');
  return (code) => {
    const isKnown = MOVE_TEMPLATE.some((point) => point.code === code);
    return isKnown ? t(`step.${code}` as TextKey<'room-move'>) : code.replaceAll('-', ' ');
  };
}
