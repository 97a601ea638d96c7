import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PageTitle } from './page-title';

/** The top of a page: its one h1, a quiet line under it, what can be done with the whole page at the end (`pageActions`). */
@Component({
  selector: 'am-page-head',
  imports: [PageTitle],
  templateUrl: './page-head.html',
  styleUrl: './page-head.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PageHead {
  readonly heading = input.required<string>();
  /** What the page is for, or how much is on it. */
  readonly sub = input<string>();
}
