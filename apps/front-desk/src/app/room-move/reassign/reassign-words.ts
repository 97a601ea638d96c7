import { inject } from '@angular/core';
import type { CandidateReasonDto, DisplacedStayDto, LeftStayPreviewDto } from '@amends/room-move/dto';
import { FORMATS, showNight } from '@amends/ui';
import known from '../../../i18n/reassign/en.json';
import { injectWords } from '../../platform/language';
import { injectMoveWords } from '../move-words';

export interface ReassignWords {
  /** Whether the guest is there already, and otherwise when they come. */
  readonly whereabouts: (stay: DisplacedStayDto) => string;
  readonly nights: (nights: { readonly from: string; readonly until: string | null }) => string;
  /** What speaks for the room found, the weightiest first. */
  readonly good: (reasons: readonly CandidateReasonDto[]) => string;
  readonly bad: (reasons: readonly CandidateReasonDto[]) => string;
  /** Why there is no room, by how many rooms each reason keeps away. */
  readonly against: (against: LeftStayPreviewDto['against']) => string;
}

/** Who goes where and why, as a person says it. A reason from a newer server is shown with spaces rather than lost. */
export function injectReassignWords(): ReassignWords {
  const t = injectWords('reassign');
  const { reason } = injectMoveWords();
  const formats = inject(FORMATS);
  const night = (date: string): string => showNight(date, formats().locale);
  const inWords = (reasons: readonly CandidateReasonDto[]): string => reasons.map(reason).join(', ');
  const why = (code: string): string => (isKnown(code) ? t(`against.${code}`) : code.replaceAll('-', ' '));
  return {
    whereabouts: ({ inHouse, nights }) => (inHouse ? t('in-house') : t('comes', { on: night(nights.from) })),
    nights: ({ from, until }) =>
      until === null ? t('from', { from: night(from) }) : t('from-until', { from: night(from), until: night(until) }),
    good: (reasons) => inWords(reasons.filter(({ points }) => points >= 0).sort((a, b) => b.points - a.points)),
    bad: (reasons) => inWords(reasons.filter(({ points }) => points < 0).sort((a, b) => a.points - b.points)),
    against: (against) =>
      Object.entries(against)
        .sort(([, a], [, b]) => b - a)
        .map(([code, count]) => `${why(code)}: ${count}`)
        .join(' · '),
  };
}

function isKnown(code: string): code is keyof typeof known.against {
  return Object.hasOwn(known.against, code);
}
