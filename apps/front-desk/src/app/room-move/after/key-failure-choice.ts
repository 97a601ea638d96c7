import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { KEY_FAILURES, type KeyFailure } from '@amends/room-move';
import { injectWords } from '../../platform/language';
import { type ChosenReason, WhyNot } from '../../platform/why-not';

/** Why a key could not be made or killed. */
@Component({
  selector: 'am-key-failure-choice',
  imports: [WhyNot],
  template: `<am-why-not
    [label]="t('keys.why')"
    [reasons]="reasons()"
    [noteLabel]="t('keys.note')"
    [sendLabel]="t('keys.send')"
    [busy]="busy()"
    (chosen)="chosen.emit($event)"
  />`,
  styles: `
    :host {
      display: block;
      padding-block-end: var(--am-2);
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class KeyFailureChoice {
  readonly busy = input(false);
  readonly chosen = output<ChosenReason<KeyFailure>>();

  protected readonly t = injectWords('after-move');
  protected readonly reasons = computed(() =>
    KEY_FAILURES.map((reason) => ({ reason, words: this.t(`reason.${reason}`) })),
  );
}
