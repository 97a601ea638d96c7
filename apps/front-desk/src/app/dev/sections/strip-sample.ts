import { ChangeDetectionStrategy, Component, Injectable, effect, inject, input, signal } from '@angular/core';
import { Outgoing } from '../../case/outgoing';
import type { Unsent } from '../../case/unsent';
import { injectWords } from '../../platform/language';
import { NewVersion } from '../../platform/new-version';
import { StatusStrip } from '../../platform/status-strip';
import { StatusBar } from '../../shell/status-bar';
import { UNSENT_NOTE } from '../samples/cases';

/** What waits for the connection, of which the line at the bottom only tells how much it is. */
@Injectable()
class SampleOutgoing implements Pick<Outgoing, 'waiting'> {
  readonly waiting = signal<readonly Unsent[]>([]);
}

/** One line at the bottom, of a desk of its own: what it says stays, where the desk's goes after ten seconds. */
@Component({
  selector: 'am-strip-sample',
  imports: [StatusBar],
  providers: [NewVersion, SampleOutgoing, StatusStrip, { provide: Outgoing, useExisting: SampleOutgoing }],
  templateUrl: './strip-sample.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StripSample {
  readonly said = input<'done' | 'undo'>();
  readonly unsent = input(0);
  readonly newer = input(false);

  private readonly t = injectWords('shell');
  private readonly strip = inject(StatusStrip);
  private readonly outgoing = inject(SampleOutgoing);
  private readonly version = inject(NewVersion);

  constructor() {
    effect(() => {
      const text = this.t('status.saved');
      const message = { done: { text }, undo: { text, undo: () => Promise.resolve() }, none: undefined };
      this.strip.message.set(message[this.said() ?? 'none']);
    });
    effect(() => this.outgoing.waiting.set(Array.from({ length: this.unsent() }, () => UNSENT_NOTE)));
    effect(() => this.version.ready.set(this.newer()));
  }
}
