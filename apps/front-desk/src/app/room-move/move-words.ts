import { inject } from '@angular/core';
import type { RoomFeature, RoomStatus } from '@amends/room';
import type { CandidateReasonDto, ExcludedRoomDto } from '@amends/room-move/dto';
import { FORMATS, showNight, showTime } from '@amends/ui';
import known from '../../i18n/room-move/en.json';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import type { WordParams } from '../platform/word-keys';

/** The codes of move candidates as a person says them. A code from a newer server is shown with spaces rather than lost. */
export function injectMoveWords(): {
  readonly reason: (reason: CandidateReasonDto) => string;
  readonly exclusion: (room: ExcludedRoomDto) => string;
  readonly step: (code: string) => string;
} {
  const t = injectWords('room-move');
  const terms = injectWords('terms');
  const property = inject(CurrentProperty);
  const formats = inject(FORMATS);

  const wordOf = (name: string, fact: string | number): string | number => {
    if (name === 'roomType') return property.roomTypeName(String(fact));
    if (name === 'status') return terms(`room-status.${String(fact) as RoomStatus}`);
    if (name === 'takenFrom' || name === 'until') return showNight(String(fact), formats().locale);
    if (name.endsWith('At')) return showTime(String(fact), formats(), new Date());
    if (name !== 'features') return fact;
    return String(fact)
      .split(',')
      .map((feature) => terms(`feature.${feature as RoomFeature}`))
      .join(', ');
  };
  const wordsOf = (facts: CandidateReasonDto['facts']): WordParams =>
    Object.fromEntries(Object.entries(facts ?? {}).map(([name, fact]) => [name, wordOf(name, fact)]));

  return {
    reason: ({ code, facts }) => (isIn(known.why, code) ? t(`why.${code}`, wordsOf(facts)) : plain(code)),
    exclusion: ({ reason, facts }) => (isIn(known.not, reason) ? t(`not.${reason}`, wordsOf(facts)) : plain(reason)),
    step: (code) => (isIn(known.step, code) ? t(`step.${code}`) : plain(code)),
  };
}

function isIn<T extends object>(words: T, code: string): code is keyof T & string {
  return Object.hasOwn(words, code);
}

function plain(code: string): string {
  return code.replaceAll('-', ' ');
}
