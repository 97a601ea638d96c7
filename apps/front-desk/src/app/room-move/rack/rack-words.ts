import { inject } from '@angular/core';
import { addNights } from '@amends/kernel';
import type { RackBlockDto, RackHoldDto, RackRoomDto, RackStayDto } from '@amends/room-move/dto';
import { FORMATS, showNight, showTime } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import type { Words } from '../../platform/word-keys';
import type { RackSpan, RackWindow } from './rack-spans';

export interface RackWords {
  readonly name: (stay: RackStayDto) => string;
  /** What is to be known of a stay beside who it is, in short words. */
  readonly marks: (stay: RackStayDto, businessDate: string) => readonly string[];
  readonly nights: (span: { readonly startsOn: string; readonly endsOn: string }) => string;
  readonly block: (block: RackBlockDto) => string;
  readonly blockNights: (block: Pick<RackBlockDto, 'startsOn' | 'endsOn'>) => string;
  readonly hold: (hold: RackHoldDto) => string;
  /** All of a span in one sentence, for a reader and for a pointer that rests. */
  readonly span: (span: RackSpan, window: RackWindow & { readonly businessDate: string }) => string;
  readonly room: (room: RackRoomDto) => string;
}

/** What stands on the rack, as a person says it. */
export function injectRackWords(): RackWords {
  const t = injectWords('rack');
  const terms = injectWords('terms');
  const property = inject(CurrentProperty);
  const formats = inject(FORMATS);
  const night = (date: string): string => showNight(date, formats().locale);

  const name: RackWords['name'] = ({ guestName }) => guestName ?? t('stay.somebody');
  const marks: RackWords['marks'] = (stay, businessDate) => [
    ...(stay.status === 'DueIn' && stay.startsOn === stay.arrival ? [t('stay.arrives')] : []),
    ...(stay.status === 'DueOut' && stay.departure === businessDate ? [t('stay.leaves')] : []),
    ...(stay.status === 'DueOut' && stay.departure < businessDate
      ? [t('stay.overdue', { until: night(stay.departure) })]
      : []),
    ...(stay.movedFrom === null ? [] : [t('stay.moved', { room: stay.movedFrom })]),
    ...(stay.doNotMove ? [t('stay.do-not-move')] : []),
  ];
  const nights: RackWords['nights'] = ({ startsOn, endsOn }) =>
    t('stay.nights', { from: night(startsOn), until: night(endsOn) });
  const block: RackWords['block'] = ({ kind, reason }) => `${terms(`room-status.${kind}`)}: ${t(`reason.${reason}`)}`;
  const blockNights: RackWords['blockNights'] = ({ startsOn, endsOn }) =>
    endsOn === null
      ? t('block.from', { from: night(startsOn) })
      : t('block.from-until', { from: night(startsOn), until: night(endsOn) });
  const hold: RackWords['hold'] = ({ by, desk, expiresAt }) => {
    const until = showTime(expiresAt, formats(), new Date());
    return desk === null ? t('is.held', { by, until }) : t('is.held-at', { by, desk, until });
  };

  return {
    ...{ name, marks, nights, block, blockNights, hold },
    span: (span, window) => {
      if (span.kind === 'free') return freeNights(span, window, t, night);
      if (span.kind === 'hold') return hold(span.hold);
      if (span.kind === 'block') return `${block(span.block)}, ${blockNights(span.block)}`;
      return [name(span.stay), nights(span.stay), ...marks(span.stay, window.businessDate)].join(', ');
    },
    room: ({ number, roomType, status, frontOfficeStatus, discrepancy, doNotGive }) =>
      [
        number,
        property.roomTypeName(roomType),
        terms(`room-status.${status}`),
        t(`is.${frontOfficeStatus}`),
        ...(discrepancy ? [t(`is.${discrepancy}`)] : []),
        ...(doNotGive === null ? [] : [t('is.kept-back', { note: doNotGive })]),
      ].join(', '),
  };
}

/** Says only the ends that are to be seen. */
function freeNights(
  { first, nights: count }: RackSpan,
  window: RackWindow,
  t: Words<'rack'>,
  night: (date: string) => string,
): string {
  const [from, until] = [night(addNights(window.from, first)), night(addNights(window.from, first + count))];
  if (first === 0 && count === window.nights) return t('free');
  if (first === 0) return t('free-until', { until });
  return first + count === window.nights ? t('free-from', { from }) : t('free-between', { from, until });
}
