import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Icon } from '@amends/ui';
import { injectWords } from '../platform/language';
import { StatusStrip } from '../platform/status-strip';

/** A secret that is shown this once: to be read out, copied, and then let go of. */
@Component({
  selector: 'am-shown-once',
  imports: [Button, Icon],
  templateUrl: './shown-once.html',
  styleUrl: './shown-once.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', '[attr.aria-label]': 'heading()' },
})
export class ShownOnce {
  readonly heading = input.required<string>();
  readonly secret = input.required<string>();
  /** What to do with it. */
  readonly text = input.required<string>();
  readonly done = output<void>();

  protected readonly t = injectWords('settings');
  protected readonly copied = signal(false);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly strip = inject(StatusStrip);

  constructor() {
    afterNextRender(() => this.title().nativeElement.focus());
  }

  /** Where the browser does not let us, the secret is marked, so that Ctrl+C takes it. */
  protected async copy(shown: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.secret());
      this.copied.set(true);
      this.strip.say(this.t('once.copied'));
    } catch {
      getSelection()?.selectAllChildren(shown);
    }
  }
}
