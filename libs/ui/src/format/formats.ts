import { InjectionToken, type Signal } from '@angular/core';

/** How this desk writes numbers and times: the user's locale, the property's zone. Never the computer's. */
export interface Formats {
  /** BCP 47 with region, for example `pl-PL`. */
  readonly locale: string;
  /** IANA zone. */
  readonly timeZone: string;
}

export const FORMATS = new InjectionToken<Signal<Formats>>('FORMATS');
