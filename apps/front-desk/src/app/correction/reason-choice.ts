import { ChangeDetectionStrategy, Component, inject, model, output } from '@angular/core';
import { CORRECTION_REASONS, type CorrectionReason } from '@amends/correction';
import { KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';

/** Why the line is wrong: nine reasons, one digit each. */
@Component({
  selector: 'am-reason-choice',
  imports: [KeyHint],
  templateUrl: './reason-choice.html',
  styleUrl: './reason-choice.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonChoice {
  readonly reason = model.required<CorrectionReason | undefined>();

  /** Chosen by its digit: the hand is on the keys, and what is typed next belongs in a field. */
  readonly keyed = output<void>();

  protected readonly t = injectWords('correction');
  protected readonly reasons = CORRECTION_REASONS;

  constructor() {
    const digits = CORRECTION_REASONS.map((reason, at) => ({
      keys: String(at + 1),
      label: () => this.t(`reason.${reason}`),
      run: () => {
        this.reason.set(reason);
        this.keyed.emit();
      },
    }));
    inject(Keyboard).bindCard(...digits);
  }
}
