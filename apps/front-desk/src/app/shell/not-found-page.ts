import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, EmptyState } from '@amends/ui';
import { injectWords } from '../platform/language';

/** For an address that is none. */
@Component({
  selector: 'am-not-found-page',
  imports: [Button, EmptyState, RouterLink],
  templateUrl: './not-found-page.html',
  styleUrl: './not-found-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NotFoundPage {
  protected readonly t = injectWords('shell');
}
