import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import type { CaseDto } from '@amends/case/dto';
import { ActionCard, Field, Notice } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { CaseApi } from './case-api';

/** Closes a case with what a stranger needs to understand it later: the agreed problem, the outcome, the explanation. */
@Component({
  selector: 'am-close-case-card',
  imports: [ActionCard, Field, Notice],
  templateUrl: './close-case-card.html',
  styleUrl: './close-case-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseCaseCard {
  readonly case = input.required<CaseDto>();
  readonly closed = output<void>();
  readonly done = output<CaseDto>();

  protected readonly t = injectWords('case');
  protected readonly shell = injectWords('shell');
  /** The guest's own words until something was agreed. */
  protected readonly agreed = linkedSignal(() => this.case().agreedProblem ?? this.case().statedProblem);
  protected readonly outcome = linkedSignal(() => this.case().outcome ?? '');
  protected readonly explanation = linkedSignal(() => this.case().explanation ?? '');
  protected readonly asked = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly complete = computed(() =>
    [this.agreed(), this.outcome(), this.explanation()].every((text) => text.trim().length > 0),
  );
  private readonly api = inject(CaseApi);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.t('do.close'), run: () => this.close() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected lacks(text: string): string | undefined {
    return this.asked() && !text.trim() ? this.t('close.missing') : undefined;
  }

  protected async close(): Promise<void> {
    this.asked.set(true);
    if (!this.complete() || this.busy()) return;
    this.busy.set(true);
    try {
      const closed = await this.api.transition(this.case().id, {
        transition: 'close',
        agreedProblem: this.agreed().trim(),
        outcome: this.outcome().trim(),
        explanation: this.explanation().trim(),
      });
      this.done.emit(closed);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
