import { inject } from '@angular/core';
import { Look } from '../look';
import { keysFor } from './shortcut';

/** `titled('Board', 'g b')` is what a pointer reads over it, `Board (G B)`: with the key this person would press, if there is one. */
export function injectTitled(): (name: string, keys: string | readonly string[]) => string {
  const look = inject(Look);
  return (name, keys) => {
    const [first] = keysFor({ keys }, look.letters());
    return first === undefined
      ? name
      : `${name} (${first.replace(/(?<![A-Za-z])[a-z](?![A-Za-z])/g, (key) => key.toUpperCase())})`;
  };
}
