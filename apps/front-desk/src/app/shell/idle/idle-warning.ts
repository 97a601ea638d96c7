import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';

/** The last seconds before the desk locks. Spoken once; counted for the eye. */
@Component({
  selector: 'am-idle-warning',
  imports: [Icon],
  templateUrl: './idle-warning.html',
  styleUrl: './idle-warning.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
})
export class IdleWarning {
  readonly seconds = input.required<number>();

  protected readonly t = injectWords('lock');

  constructor() {
    const announcer = inject(LiveAnnouncer);
    queueMicrotask(() => {
      const words = `${this.t.count('idle.soon-count', this.seconds())}. ${this.t('idle.stay')}`;
      void announcer.announce(words, 'assertive');
    });
  }
}
