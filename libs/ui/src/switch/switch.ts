import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

let switches = 0;

/** On or off, at once: no confirm belongs to it. The words beside it are its content and its name. */
@Component({
  selector: 'am-switch',
  templateUrl: './switch.html',
  styleUrl: './switch.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Switch {
  readonly checked = model(false);
  readonly disabled = input(false);
  /** What changes when it is on. */
  readonly hint = input<string>();

  protected readonly hintId = `am-switch-${++switches}-hint`;
}
