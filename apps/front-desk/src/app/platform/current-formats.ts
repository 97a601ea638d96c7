import { Injectable, computed, inject } from '@angular/core';
import type { Formats } from '@amends/ui';
import { CurrentProperty } from './current-property';
import { Language } from './language';

/** The user's locale and the property's zone, for every pipe. */
@Injectable({ providedIn: 'root' })
export class CurrentFormats {
  private readonly language = inject(Language);
  private readonly property = inject(CurrentProperty);

  readonly formats = computed<Formats>(() => ({
    locale: this.language.locale(),
    timeZone: this.property.timeZone() ?? 'UTC',
  }));
}
