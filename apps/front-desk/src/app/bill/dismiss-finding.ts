import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { DISMISSAL_REASONS, type DismissalReason } from '@amends/bill';
import type { FindingDto } from '@amends/bill/dto';
import { newId } from '@amends/kernel';
import { Button, Field, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { BillCheckApi } from './bill-check-api';
import { FindingWords } from './finding-words';

/** Why a finding is none: one press on a reason and it is gone; only another reason has to be written. */
@Component({
  selector: 'am-dismiss-finding',
  imports: [Button, Field, Notice],
  templateUrl: './dismiss-finding.html',
  styleUrl: './dismiss-finding.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': `t('why')`, '(keydown.escape)': 'leave($event)' },
})
export class DismissFinding {
  readonly finding = input.required<FindingDto>();
  /** Whether it was dismissed, or left as it is. */
  readonly closed = output<boolean>();

  protected readonly t = injectWords('bill-check');
  protected readonly shell = injectWords('shell');
  protected readonly reasons = DISMISSAL_REASONS.filter((reason) => reason !== 'other');
  protected readonly note = signal<string | undefined>(undefined);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly id = newId();
  private readonly api = inject(BillCheckApi);
  private readonly strip = inject(StatusStrip);
  private readonly words = new FindingWords();
  private readonly problemText = injectProblemText();

  protected leave(event: Event): void {
    event.stopPropagation();
    this.closed.emit(false);
  }

  protected sayOther(event: Event): void {
    event.preventDefault();
    const note = this.note()?.trim();
    if (note) void this.dismiss('other', note);
  }

  protected async dismiss(reason: DismissalReason, note?: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    const finding = this.finding();
    try {
      await this.api.dismiss(finding, { id: this.id, reason, ...(note ? { note } : {}) });
      this.strip.say(this.t('dismissed', { finding: this.words.title(finding) }), () => this.api.restore(finding));
      this.closed.emit(true);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
