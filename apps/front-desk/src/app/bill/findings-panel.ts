import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { DismissedFindingDto, FindingDto } from '@amends/bill/dto';
import { Button, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { BillCheckApi } from './bill-check-api';
import { BillChecks } from './bill-checks';
import { FindingItem } from './finding-item';
import { FindingWords } from './finding-words';

/** What is likely wrong on the bills of the stay, gravest first; what somebody dismissed is folded away below. */
@Component({
  selector: 'am-findings-panel',
  imports: [Button, FindingItem, LoadError, TimePipe],
  templateUrl: './findings-panel.html',
  styleUrl: './findings-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FindingsPanel {
  readonly stayId = input.required<string>();
  readonly correctionAsked = output<FindingDto>();

  protected readonly t = injectWords('bill-check');
  protected readonly words = new FindingWords();
  protected readonly checks = inject(BillChecks);
  protected readonly session = inject(Session);
  protected readonly dismissed = computed(() => this.checks.value()?.dismissed ?? []);
  protected readonly restoring = signal<string | undefined>(undefined);
  private readonly api = inject(BillCheckApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected async restore({ finding }: DismissedFindingDto): Promise<void> {
    if (this.restoring()) return;
    this.restoring.set(finding.key);
    try {
      await this.api.restore(finding);
      this.strip.say(this.t('restored', { finding: this.words.title(finding) }));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    } finally {
      this.restoring.set(undefined);
      this.checks.answer.reload();
    }
  }
}
