import { inject } from '@angular/core';
import { CurrentFormats } from './current-formats';

const SECOND_MS = 1_000;
const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long ago something was, as the desk says it: `20 sec. ago`, `4 min. ago`, `2 hr. ago`. */
export function injectAgo(): (instant: string, now?: number) => string {
  const formats = inject(CurrentFormats);
  return (instant, now = Date.now()) => {
    const seconds = Math.max(1, Math.round((now - Date.parse(instant)) / SECOND_MS));
    const words = new Intl.RelativeTimeFormat(formats.formats().locale, { style: 'short' });
    if (seconds < MINUTE) return words.format(-seconds, 'second');
    if (seconds < HOUR) return words.format(-Math.round(seconds / MINUTE), 'minute');
    return words.format(-Math.round(seconds / HOUR), 'hour');
  };
}
