import { inject } from '@angular/core';
import type { RoomFeature, RoomStatus } from '@amends/room';
import type { CandidateReasonDto, ExcludedRoomDto, WayToRoomDto } from '@amends/room-move/dto';
import { FORMATS, showMoney, showNight, showTime } from '@amends/ui';
import known from '../../i18n/room-move/en.json';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import type { WordParams } from '../platform/word-keys';

const NIGHTS: readonly string[] = ['takenFrom', 'until', 'from'];

/** The codes of move candidates as a person says them. A code from a newer server is shown with spaces rather than lost. */
export function injectMoveWords(): {
  readonly reason: (reason: CandidateReasonDto) => string;
  readonly exclusion: (room: ExcludedRoomDto) => string;
  readonly way: (way: WayToRoomDto) => string;
  readonly step: (code: string) => string;
  /** Why a guest moved. */
  readonly why: (code: string) => string;
} {
  const t = injectWords('room-move');
  const terms = injectWords('terms');
  const property = inject(CurrentProperty);
  const formats = inject(FORMATS);

  const wordOf = (name: string, fact: string | number): string | number => {
    if (name === 'roomType') return property.roomTypeName(String(fact));
    if (name === 'status') return terms(`room-status.${String(fact) as RoomStatus}`);
    if (NIGHTS.includes(name)) return showNight(String(fact), formats().locale);
    if (name.endsWith('At')) return showTime(String(fact), formats(), new Date());
    if (name === 'kinds')
      return listOf(fact, (kind) => (isIn(known.reasons, kind) ? t(`reasons.${kind}`) : plain(kind)));
    if (name !== 'features') return fact;
    return listOf(fact, (feature) => terms(`feature.${feature as RoomFeature}`));
  };
  const wordsOf = (facts: CandidateReasonDto['facts'] = {}): WordParams => {
    const words = Object.entries(facts).map(([name, fact]) => [name, wordOf(name, fact)] as const);
    const { amount, currency } = facts;
    if (amount === undefined || currency === undefined) return Object.fromEntries(words);
    const price = showMoney({ amount: String(amount), currency: String(currency) }, formats().locale);
    return { ...Object.fromEntries(words), price };
  };

  return {
    reason: ({ code: told, facts }) => {
      const code = told === 'needs-override' && facts?.['readyAt'] ? 'needs-override-until' : told;
      return isIn(known.why, code) ? t(`why.${code}`, wordsOf(facts)) : plain(code);
    },
    way: ({ code, roomNumber, facts }) =>
      isIn(known.ways, code) ? t(`ways.${code}`, { room: roomNumber ?? '', ...wordsOf(facts) }) : plain(code),
    exclusion: ({ reason, facts }) => (isIn(known.not, reason) ? t(`not.${reason}`, wordsOf(facts)) : plain(reason)),
    why: (code) => (isIn(known.reasons, code) ? t(`reasons.${code}`) : plain(code)),
    step: (code) => (isIn(known.step, code) ? t(`step.${code}`) : plain(code)),
  };
}

function isIn<T extends object>(words: T, code: string): code is keyof T & string {
  return Object.hasOwn(words, code);
}

function plain(code: string): string {
  return code.replaceAll('-', ' ');
}

function listOf(fact: string | number, wordOf: (one: string) => string): string {
  return String(fact).split(',').map(wordOf).join(', ');
}
