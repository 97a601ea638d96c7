import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { Button, Icon, KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';

/** Every key that acts on this screen, newest first, filterable. */
@Component({
  selector: 'am-key-help',
  imports: [Button, Icon, KeyHint],
  templateUrl: './key-help.html',
  styleUrl: './key-help.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyHelp {
  protected readonly t = injectWords('shell');
  protected readonly text = signal('');
  protected readonly rows = computed(() => {
    const wanted = this.text().toLocaleLowerCase();
    return this.keyboard
      .shortcuts()
      .filter((shortcut) => !shortcut.hidden)
      .map(({ keys, label }) => ({ keys: typeof keys === 'string' ? [keys] : keys, label: label() }))
      .filter((row) => `${row.label} ${row.keys.join(' ')}`.toLocaleLowerCase().includes(wanted));
  });
  private readonly keyboard = inject(Keyboard);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  show(): void {
    this.text.set('');
    this.dialog().nativeElement.showModal();
  }

  protected hide(): void {
    this.dialog().nativeElement.close();
  }
}
