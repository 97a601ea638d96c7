import { Directive, ElementRef, afterNextRender, inject } from '@angular/core';

/** The heading of a page: takes the focus on arrival, so that keyboard and screen reader start at the top. */
@Directive({ selector: 'h1[amPageTitle]', host: { tabindex: '-1' } })
export class PageTitle {
  constructor() {
    const heading = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      if (document.activeElement === document.body) heading.focus({ preventScroll: true });
    });
  }
}
