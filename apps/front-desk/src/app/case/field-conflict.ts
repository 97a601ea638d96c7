import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { Button, KeyHint } from '@amends/ui';
import { injectAgo } from '../platform/ago';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';

/** Who changed a text last, and when. */
export interface FieldChange {
  readonly by: string;
  readonly at: string;
}

/** Two people wrote the same text: both side by side, and what to do about it under the digits 1 to 3. */
@Component({
  selector: 'am-field-conflict',
  imports: [Button, KeyHint],
  templateUrl: './field-conflict.html',
  styleUrl: './field-conflict.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', tabindex: '-1', '[attr.aria-label]': 'heading()', '(keydown)': 'choose($event)' },
})
export class FieldConflict {
  /** Name of the text, for example "Outcome". */
  readonly label = input.required<string>();
  readonly mine = input.required<string>();
  readonly theirs = input.required<string>();
  readonly change = input<FieldChange>();
  readonly kept = output<void>();
  readonly taken = output<void>();
  readonly joined = output<void>();

  protected readonly t = injectWords('together');
  protected readonly by = computed(() => this.change()?.by ?? this.t('conflict.colleague'));
  protected readonly heading = computed(() => {
    const change = this.change();
    const ago = change ? this.ago(change.at) : '';
    return this.t('conflict.heading', { name: this.by(), text: this.label(), ago });
  });
  protected readonly choices = [
    { key: '1', word: 'conflict.keep-mine', act: () => this.kept.emit() },
    { key: '2', word: 'conflict.take-theirs', act: () => this.taken.emit() },
    { key: '3', word: 'conflict.join', act: () => this.joined.emit() },
  ] as const;
  private readonly ago = injectAgo();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const keys = this.choices.map(({ key, word, act }) => ({ keys: key, label: () => this.t(word), run: act }));
    inject(Keyboard).bindCard(...keys);
  }

  /** For whoever tried to save: the choice comes first. */
  focus(): void {
    this.host.focus();
    this.host.scrollIntoView({ block: 'nearest' });
  }

  /** A digit with the focus in here means this text, also when another is in conflict too. */
  protected choose(event: KeyboardEvent): void {
    const choice = this.choices.find(({ key }) => event.code === `Digit${key}` || event.code === `Numpad${key}`);
    if (!choice || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    choice.act();
  }
}
