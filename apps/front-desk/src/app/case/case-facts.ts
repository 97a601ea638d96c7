import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { CASE_CATEGORIES, FAULTS, SEVERITIES } from '@amends/case';
import type { CaseDto, EditCaseDto } from '@amends/case/dto';
import { Card, TimePipe } from '@amends/ui';
import { Connection } from '../platform/connection';
import { injectWords } from '../platform/language';
import { problemOf } from '../platform/problem';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CaseEdits } from './case-edits';

type Choice = keyof Pick<EditCaseDto, 'severity' | 'category' | 'fault'>;

/** What is chosen about a case rather than written: how bad, of what kind, whose fault; and where it comes from. */
@Component({
  selector: 'am-case-facts',
  imports: [Card, TimePipe],
  templateUrl: './case-facts.html',
  styleUrl: './case-facts.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseFacts {
  readonly case = input.required<CaseDto>();
  readonly changed = output<CaseDto>();
  readonly outdated = output<void>();

  protected readonly t = injectWords('case');
  protected readonly terms = injectWords('terms');
  protected readonly together = injectWords('together');
  protected readonly locked = computed(
    () =>
      !this.session.may('case.write') ||
      ['Closed', 'Duplicate'].includes(this.case().state) ||
      this.connection.state() === 'lost',
  );
  protected readonly choices = computed(() => [
    this.choice('severity', SEVERITIES, (one) => this.terms(`severity.${one}`)),
    this.choice('category', CASE_CATEGORIES, (one) => this.terms(`category.${one}`)),
    this.choice('fault', FAULTS, (one) => this.together(`fault.${one}`)),
  ]);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly edits = inject(CaseEdits);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected async choose(field: Choice, select: HTMLSelectElement): Promise<void> {
    try {
      this.changed.emit(await this.edits.set(this.case(), { [field]: select.value }));
    } catch (fault) {
      select.value = this.case()[field];
      this.strip.say(this.problemText(fault));
      if (problemOf(fault).status === 412) this.outdated.emit();
    }
  }

  private choice<Value extends string>(
    field: Choice,
    values: readonly Value[],
    word: (value: Value) => string,
  ): { field: Choice; label: string; chosen: string; word: string; options: { value: string; word: string }[] } {
    const options = values.map((value) => ({ value, word: word(value) }));
    const chosen = this.case()[field];
    const label = this.together(`facts.${field}`);
    return { field, label, chosen, word: options.find(({ value }) => value === chosen)?.word ?? chosen, options };
  }
}
