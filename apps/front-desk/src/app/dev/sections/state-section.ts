import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Button, EmptyState, ErrorPanel, Skeleton } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** What a panel shows while it has nothing to show. */
@Component({
  selector: 'am-state-section',
  imports: [Button, EmptyState, ErrorPanel, Skeleton, Specimen],
  templateUrl: './state-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StateSection {
  protected readonly shell = injectWords('shell');
  protected readonly problem = injectWords('problem');
}
