import { Injectable, signal } from '@angular/core';

/** Whether the screen is covered: by a lock, or while one chooses who comes to the desk. Keys do nothing below it. */
@Injectable({ providedIn: 'root' })
export class Curtain {
  readonly down = signal(false);
}
