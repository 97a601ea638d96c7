import { inject } from '@angular/core';
import { addNights, businessClock } from '@amends/kernel';
import { FORMATS, showNight, showTime } from '@amends/ui';
import { Clock } from '../../platform/clock';
import { injectWords } from '../../platform/language';

/** An instant as it is said at the desk: with its day, and that day by its nearest name. */
export function injectWhenWords(): (instant: string) => string {
  const t = injectWords('room-plan');
  const formats = inject(FORMATS);
  const clock = inject(Clock);
  return (instant) => {
    const { locale, timeZone } = formats();
    const [today, { date }] = [businessClock(clock.now(), timeZone).date, businessClock(instant, timeZone)];
    // Seen from its own day it is told without one.
    const time = showTime(instant, formats(), new Date(instant));
    if (date === today) return t('when.today', { time });
    if (date === addNights(today, 1)) return t('when.tomorrow', { time });
    return t('when.day', { day: showNight(date, locale), time });
  };
}
