import { Injectable, effect, inject } from '@angular/core';
import { CurrentProperty } from './current-property';
import { Look } from './look';

/** Tells the look what the hotel has set, as soon as it is known and whenever it changes. */
@Injectable({ providedIn: 'root' })
export class HouseLook {
  constructor() {
    const [look, property] = [inject(Look), inject(CurrentProperty)];
    effect(() => {
      if (!property.details.hasValue()) return;
      const { defaultTheme, defaultDensity } = property.details.value();
      look.house.set({ theme: defaultTheme, density: defaultDensity });
    });
  }
}
