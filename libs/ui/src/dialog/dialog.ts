import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterRenderEffect,
  input,
  model,
  viewChild,
} from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';

let dialogs = 0;

/**
 * What must be answered before anything else, in the browser's own modal dialog: the page behind is inert, Escape
 * closes it, the focus goes back to where it was opened from. Acts belong into an action card, which keeps the page in
 * sight; a dialog is for what cannot be taken back and for help.
 */
@Component({
  selector: 'am-dialog',
  imports: [Button, Icon],
  templateUrl: './dialog.html',
  styleUrl: './dialog.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly closeLabel = input.required<string>();
  readonly open = model(false);
  /** False: only an answer in `dialogActions` closes it, neither Escape nor a click beside it. */
  readonly dismissable = input(true);

  protected readonly headingId = `am-dialog-${++dialogs}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  private cameFrom: Element | null = null;

  constructor() {
    // After the content is drawn, so that the browser finds what to focus in it.
    afterRenderEffect(() => this.follow(this.open(), this.dialog().nativeElement));
  }

  /** For browsers that do not know `closedby`. */
  protected cancel(event: Event): void {
    if (!this.dismissable()) event.preventDefault();
  }

  /** Also when the browser closed it by itself. */
  protected closed(): void {
    this.open.set(false);
    const lost = document.activeElement === document.body || !document.activeElement;
    if (lost && this.cameFrom instanceof HTMLElement && this.cameFrom.isConnected) this.cameFrom.focus();
  }

  private follow(open: boolean, dialog: HTMLDialogElement): void {
    if (open === dialog.open) return;
    if (!open) return dialog.close();
    this.cameFrom = document.activeElement;
    dialog.showModal();
  }
}
