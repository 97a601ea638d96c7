import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Card, Skeleton } from '@amends/ui';
import { injectWords } from '../platform/language';

/** The place of a case that is coming: its heading, its story, its timeline and its facts, where they will stand. */
@Component({
  selector: 'am-case-skeleton',
  imports: [Card, Skeleton],
  templateUrl: './case-skeleton.html',
  styleUrl: './case-skeleton.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseSkeleton {
  protected readonly t = injectWords('case');
  protected readonly together = injectWords('together');
  protected readonly shell = injectWords('shell');
}
