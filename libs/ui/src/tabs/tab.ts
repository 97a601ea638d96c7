import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One section of a page as a link: `<nav class="am-tabs"><a amTab routerLink=… routerLinkActive ariaCurrentWhenActive="page">`. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- keeps the element a real link
  selector: 'a[amTab]',
  templateUrl: './tab.html',
  styleUrl: './tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Tab {
  /** How many wait in the section; nothing is shown for none. */
  readonly count = input(0);
}
