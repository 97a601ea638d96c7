import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Logo } from '@amends/ui';
import { OpenCases } from '../case/open-cases';
import { injectTitled } from '../platform/keyboard/titled';
import { injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { mayGo, PLACES } from './places';

const MOST_SHOWN = 99;
const FEW = 3;

/** The places and acts that are always there; on a phone the bottom bar, with the rest behind "more". */
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
  protected readonly titled = injectTitled();
  private readonly allowed = computed(() =>
    PLACES.filter((place) => mayGo(place, (permission) => this.session.may(permission))),
  );
  protected readonly places = computed(() =>
    this.allowed().map((place) => {
      const count = place.counts ? this.cases.counts()[place.counts] : 0;
      const words = place.counts && count > 0 ? this.t.count(`nav.${place.counts}-count`, count) : '';
      // Nobody looks behind "more" for one of the few places there are for them.
      const rest = place.rest === true && this.allowed().length > FEW;
      return {
        ...place,
        rest,
        hint: place.keys.toUpperCase(),
        words,
        badge: count > MOST_SHOWN ? `${MOST_SHOWN}+` : count,
      };
    }),
  );
  protected readonly mayOpen = computed(() => this.session.may('case.write'));
  private readonly session = inject(Session);
  private readonly cases = inject(OpenCases);
}
