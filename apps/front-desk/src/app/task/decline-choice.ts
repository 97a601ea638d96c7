import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { DECLINE_REASONS, type DeclineReason } from '@amends/task';
import { injectWords } from '../platform/language';
import { type ChosenReason, WhyNot } from '../platform/why-not';

/** Why a task is given back. */
@Component({
  selector: 'am-decline-choice',
  imports: [WhyNot],
  template: `<am-why-not
    [label]="t('decline.label')"
    [reasons]="reasons()"
    [noteLabel]="t('decline.note')"
    [sendLabel]="t('act.decline')"
    [busy]="busy()"
    (chosen)="chosen.emit($event)"
  />`,
  styles: `
    :host {
      display: block;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DeclineChoice {
  readonly busy = input(false);
  readonly chosen = output<ChosenReason<DeclineReason>>();

  protected readonly t = injectWords('task');
  protected readonly reasons = computed(() =>
    DECLINE_REASONS.map((reason) => ({ reason, words: this.t(`reason.${reason}`) })),
  );
}
