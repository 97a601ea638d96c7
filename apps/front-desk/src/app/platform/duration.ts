import { injectWords } from './language';

const HOUR = 60;
const DAYS_FROM = 48 * HOUR;

/** Minutes as the desk says them: `14 min`, `2 h 5 min`, `2 h`, `3 days`. */
export function injectDuration(): (minutes: number) => string {
  const t = injectWords('terms');
  return (minutes) => {
    if (minutes < HOUR) return t('time.minutes', { minutes });
    if (minutes >= DAYS_FROM) return t.count('time.days-count', Math.round(minutes / (24 * HOUR)));
    if (minutes % HOUR === 0) return t('time.whole-hours', { hours: minutes / HOUR });
    return t('time.hours', { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR });
  };
}
