import { Directive, ElementRef, booleanAttribute, inject, input, signal } from '@angular/core';
import { Keyboard } from './keyboard/keyboard';
import { injectWords } from './language';

/** No room beside the work, but more than a phone's: what is good to know is a sheet over it. */
export const TABLET = 'screen and (min-width: 768px) and (max-width: 1199px)';

/** Room beside the work for what is good to know, and beside its sections for the acts. */
export const WIDE = '(min-width: 1200px)';

/**
 * A part of the page that is a sheet over it where there is no room beside. Opened by a button with its id as
 * `popovertarget`; the focus goes in, Escape or a press beside it closes it and the focus goes back. The page stays
 * reachable: only the lock and what cannot be taken back hold somebody.
 */
@Directive({
  selector: '[amSheet]',
  exportAs: 'amSheet',
  host: {
    class: 'am-sheet',
    '[attr.popover]': "amSheet() ? 'auto' : null",
    '[attr.tabindex]': 'amSheet() ? -1 : null',
    '(toggle)': 'follow($event)',
  },
})
export class Sheet {
  /** Whether there is no room for it. */
  readonly amSheet = input.required<boolean>();
  /** It is the context: the key that shows and hides the column shows and hides it. */
  readonly contextKey = input(false, { transform: booleanAttribute });

  private readonly open = signal(false);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const t = injectWords('shell');
    inject(Keyboard).bind(
      {
        keys: 'Escape',
        label: () => t('keys.close'),
        when: () => this.amSheet() && this.open(),
        run: () => this.close(),
        hidden: true,
      },
      {
        keys: 'Ctrl+.',
        label: () => t('keys.context'),
        when: () => this.amSheet() && this.contextKey(),
        run: () => void this.element.togglePopover(),
      },
    );
  }

  close(): void {
    if (this.open()) this.element.hidePopover();
  }

  protected follow(event: Event): void {
    const open = (event as ToggleEvent).newState === 'open';
    this.open.set(open);
    if (open) this.element.focus();
  }
}
