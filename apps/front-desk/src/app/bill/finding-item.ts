import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindingDto } from '@amends/bill/dto';
import { Button, Chip, MoneyPipe, NightPipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { DismissFinding } from './dismiss-finding';
import { FindingWords, SEVERITY_TONES } from './finding-words';

/** What a credit can do for whoever may not correct lines. */
const TAKEN_OFF: readonly string[] = ['void', 'credit', 'reprice'];

/** One likely error: how sure, which line, what shows it, and what to do about it. */
@Component({
  selector: 'am-finding-item',
  imports: [Button, Chip, DismissFinding, MoneyPipe, NightPipe, RouterLink],
  templateUrl: './finding-item.html',
  styleUrl: './finding-item.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-severity]': 'finding().severity' },
})
export class FindingItem {
  readonly finding = input.required<FindingDto>();
  /** Whose bill it is, for the address of the line. */
  readonly stayId = input.required<string>();
  readonly dismissed = output<void>();
  readonly correctionAsked = output<FindingDto>();

  protected readonly t = injectWords('bill-check');
  protected readonly words = new FindingWords();
  protected readonly session = inject(Session);
  protected readonly tones = SEVERITY_TONES;
  protected readonly asking = signal(false);
  protected readonly proposal = computed(() => this.finding().proposal);
  protected readonly startable = computed(
    () =>
      this.session.may('bill.correct') ||
      (this.session.may('credit.grant') && TAKEN_OFF.includes(this.proposal()?.type ?? '')),
  );

  protected close(dismissed: boolean): void {
    this.asking.set(false);
    if (dismissed) this.dismissed.emit();
  }
}
