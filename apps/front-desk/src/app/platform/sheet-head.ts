import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Button, Icon } from '@amends/ui';
import { injectWords } from './language';

/** On top of a sheet: what it is, and the way out for a pointer. */
@Component({
  selector: 'am-sheet-head',
  imports: [Button, Icon],
  templateUrl: './sheet-head.html',
  styleUrl: './sheet-head.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SheetHead {
  readonly heading = input.required<string>();
  readonly closed = output<void>();

  protected readonly t = injectWords('shell');
}
