import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { DeskLock } from './platform/desk-lock';
import { UnloadWarning } from './platform/unload-warning';
import { LockScreen } from './shell/lock/lock-screen';

/** The element the page is born in: the route of whoever is here, and what covers it while the desk is locked. */
@Component({
  selector: 'am-root',
  imports: [LockScreen, RouterOutlet],
  templateUrl: './root.html',
  styleUrl: './root.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Root {
  protected readonly lock = inject(DeskLock);

  constructor() {
    inject(UnloadWarning);
  }
}
