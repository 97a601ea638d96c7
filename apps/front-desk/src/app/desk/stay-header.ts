import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { StayOverviewDto } from '@amends/desk/dto';
import { Button, Chip, KeyHint, MoneyPipe, NightPipe } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { Language, injectWords } from '../platform/language';
import { Session } from '../platform/session';
import { PageTitle } from '../platform/page-title';
import { STATUS_TONES } from '../stay/status-tones';

/** Who stands there: name, room, nights, balance, and what can be done. At most 200 px high. */
@Component({
  selector: 'am-stay-header',
  imports: [Button, Chip, KeyHint, MoneyPipe, NightPipe, PageTitle, RouterLink, RouterLinkActive],
  templateUrl: './stay-header.html',
  styleUrl: './stay-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayHeader {
  readonly at = input.required<StayOverviewDto>();
  /** An action card is open: it has the one filled button, so the acts step back. */
  readonly acting = input(false);
  readonly acted = output<'case' | 'move' | 'credit'>();

  protected readonly t = injectWords('stay');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly session = inject(Session);
  protected readonly property = inject(CurrentProperty);
  protected readonly speaks = computed(() => {
    const { language } = this.at().guest;
    const names = new Intl.DisplayNames(this.language.locale(), { type: 'language' });
    return this.t('speaks', { language: names.of(language) ?? language });
  });
  protected readonly party = computed(() => {
    const { adults, children, infants } = this.at().stay;
    return [
      this.terms.count('adults-count', adults),
      children > 0 && this.terms.count('children-count', children),
      infants > 0 && this.terms.count('infants-count', infants),
    ]
      .filter(Boolean)
      .join(', ');
  });
  protected readonly inHouse = computed(() => ['InHouse', 'DueOut'].includes(this.at().stay.status));
  private readonly language = inject(Language);
}
