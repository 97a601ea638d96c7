import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Icon, type IconName } from '../icon/icon';

/** What it means that nothing is here, and the one next step as content. */
@Component({
  selector: 'am-empty',
  imports: [Icon],
  templateUrl: './empty-state.html',
  styleUrl: './empty-state.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmptyState {
  readonly icon = input<IconName>('check');
  readonly text = input.required<string>();
}
