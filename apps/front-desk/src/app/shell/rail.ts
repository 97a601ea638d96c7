import { ChangeDetectionStrategy, Component, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Logo } from '@amends/ui';
import { injectWords } from '../platform/language';

/** The places and acts that are always there; on a phone the bottom bar. */
@Component({
  selector: 'am-rail',
  imports: [Icon, Logo, RouterLink, RouterLinkActive],
  templateUrl: './rail.html',
  styleUrl: './rail.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Rail {
  readonly searchAsked = output<void>();
  readonly newCaseAsked = output<void>();
  readonly helpAsked = output<void>();

  protected readonly t = injectWords('shell');
}
