import { ChangeDetectionStrategy, Component, input, output, signal } from '@angular/core';
import { Button } from '@amends/ui';

/** A reason, as it is sent and as it is read. */
export interface ReasonToChoose<Reason extends string> {
  readonly reason: Reason;
  readonly words: string;
}

/** What was chosen; with words of the person's own where the reason says nothing by itself. */
export interface ChosenReason<Reason extends string> {
  readonly reason: Reason;
  readonly note?: string;
}

/** Why something is not done: one tap, and a few words for `other` only. */
@Component({
  selector: 'am-why-not',
  imports: [Button],
  templateUrl: './why-not.html',
  styleUrl: './why-not.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WhyNot<Reason extends string> {
  readonly label = input.required<string>();
  readonly reasons = input.required<readonly ReasonToChoose<Reason>[]>();
  readonly noteLabel = input.required<string>();
  readonly sendLabel = input.required<string>();
  readonly busy = input(false);
  readonly chosen = output<ChosenReason<Reason>>();

  /** The reason that is sent with words of one's own. */
  protected readonly asked = signal<Reason | undefined>(undefined);
  protected readonly note = signal('');

  protected choose(reason: Reason): void {
    if (reason === 'other') this.asked.set(reason);
    else this.chosen.emit({ reason });
  }

  protected send(event: Event): void {
    event.preventDefault();
    const [reason, note] = [this.asked(), this.note().trim()];
    if (reason && note) this.chosen.emit({ reason, note });
  }
}
