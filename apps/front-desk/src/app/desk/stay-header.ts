import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { StayOverviewDto } from '@amends/desk/dto';
import { Chip, Icon, KeyHint, NightPipe, PageTitle, Tab, TimePipe } from '@amends/ui';
import { Clock } from '../platform/clock';
import { CurrentProperty } from '../platform/current-property';
import { Language, injectWords } from '../platform/language';
import { injectMedia } from '../platform/media';
import { WIDE } from '../platform/sheet';
import { STATUS_TONES } from '../stay/status-tones';
import { StayActs, type StayAct } from './stay-acts';
import { StayBalance } from './stay-balance';

/** Who stands there: name, how to say it, room, nights, balance, what was promised, what can be done. At most 200 px high. */
@Component({
  selector: 'am-stay-header',
  imports: [
    Chip,
    Icon,
    KeyHint,
    NightPipe,
    PageTitle,
    RouterLink,
    RouterLinkActive,
    StayActs,
    StayBalance,
    Tab,
    TimePipe,
  ],
  templateUrl: './stay-header.html',
  styleUrl: './stay-header.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayHeader {
  readonly at = input.required<StayOverviewDto>();
  /** An action card is open: it has the one filled button, so the acts step back. */
  readonly acting = input(false);
  readonly acted = output<StayAct>();

  protected readonly t = injectWords('stay');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly wide = injectMedia(WIDE);
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
  /** Who is with the guest, sharers of the room first. */
  protected readonly company = computed(() => {
    const { sharers, stay } = this.at();
    const names = [...sharers.map(({ addressAs }) => addressAs), ...stay.companions];
    return names.length > 0 ? this.t('with', { names: names.join(', ') }) : '';
  });
  protected readonly promise = computed(() => {
    const [next] = this.at().duePromises;
    const saidAbove = this.at().announcement !== null;
    return next && !saidAbove && { ...next, late: next.dueAt < this.clock.now().toISOString() };
  });
  private readonly language = inject(Language);
  private readonly clock = inject(Clock);
}
