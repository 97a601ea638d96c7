import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import type { DismissedFindingDto } from '@amends/bill/dto';
import { Button, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { BillCheckApi } from './bill-check-api';
import { BillChecks } from './bill-checks';
import { FindingWords } from './finding-words';

/** What somebody said is right as it is: folded away, with who and why, and the way back. */
@Component({
  selector: 'am-dismissed-findings',
  imports: [Button, TimePipe],
  templateUrl: './dismissed-findings.html',
  styleUrl: './dismissed-findings.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DismissedFindings {
  readonly dismissed = input.required<readonly DismissedFindingDto[]>();

  protected readonly t = injectWords('bill-check');
  protected readonly words = new FindingWords();
  protected readonly session = inject(Session);
  protected readonly restoring = signal<string | undefined>(undefined);
  private readonly checks = inject(BillChecks);
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
