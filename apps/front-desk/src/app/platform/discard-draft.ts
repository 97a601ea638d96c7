import { ChangeDetectionStrategy, Component, ElementRef, inject, input } from '@angular/core';
import { Button } from '@amends/ui';
import type { CardDraft } from './card-draft';
import { injectWords } from './language';

/** In the foot of a card once something in it is no longer as it opened: gives that up, and the card stands as it opened. */
@Component({
  selector: 'am-discard-draft',
  imports: [Button],
  templateUrl: './discard-draft.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DiscardDraft {
  readonly draft = input.required<CardDraft<object>>();

  protected readonly t = injectWords('together');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected discard(): void {
    // The button goes with the draft: the focus finds the top of the card.
    this.host.closest('am-action-card')?.querySelector('h2')?.focus();
    this.draft().forget();
  }
}
