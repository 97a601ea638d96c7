import { inject } from '@angular/core';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { MOST_SHOWN, type RoomChoice } from './room-choice';

/** What the keys of a card do. */
export interface CardActs {
  readonly choice: RoomChoice;
  readonly choose: (roomId: string | undefined) => void;
  readonly confirm: () => void;
  readonly close: () => void;
}

/** A digit chooses one of the rooms of a card, Ctrl+Enter gives it, Escape leaves. */
export function bindRoomKeys({ choice, choose, confirm, close }: CardActs): void {
  const shell = injectWords('shell');
  const digits = Array.from({ length: MOST_SHOWN }, (_, at) => ({
    keys: String(at + 1),
    label: () => shell('keys.choose'),
    run: () => choose(choice.shown()[at]?.roomId),
    hidden: at > 0,
  }));
  inject(Keyboard).bindCard(
    ...digits,
    { keys: 'Ctrl+Enter', label: () => shell('keys.confirm'), run: confirm },
    { keys: 'Escape', label: () => shell('keys.close'), run: close },
  );
}
