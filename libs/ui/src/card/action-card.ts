import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  inject,
  input,
  output,
} from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { KeyHint } from '../kbd/key-hint';

/** Where an act is prepared: opens inside the work region, shows what will happen, has one confirm that stays in sight. */
@Component({
  selector: 'am-action-card',
  imports: [Button, Icon, KeyHint],
  templateUrl: './action-card.html',
  styleUrl: './action-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', '[attr.aria-label]': 'heading()' },
})
export class ActionCard {
  readonly heading = input.required<string>();
  readonly closeLabel = input.required<string>();
  /** Words of the confirm button, with the object: "Move to 414". None: nothing to confirm. */
  readonly confirmLabel = input<string>();
  /** Said beside the confirm button when it cannot be pressed. */
  readonly blocked = input(false);
  readonly busy = input(false);
  readonly confirmed = output<void>();
  readonly closed = output<void>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const before = document.activeElement;
    afterNextRender(() => (host.querySelector<HTMLElement>('[data-first-focus]') ?? host.querySelector('h2'))?.focus());
    inject(DestroyRef).onDestroy(() => setTimeout(() => giveBack(before)));
  }

  protected confirm(): void {
    if (!this.blocked() && !this.busy()) this.confirmed.emit();
  }
}

/** Focus returns to where the card was opened from, unless it has found a place already. */
function giveBack(element: Element | null): void {
  const lost = document.activeElement === document.body || !document.activeElement;
  if (lost && element instanceof HTMLElement && element.isConnected) element.focus();
}
