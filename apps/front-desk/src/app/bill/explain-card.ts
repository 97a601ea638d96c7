import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { ExplanationDto } from '@amends/bill/dto';
import { ActionCard, Button, KeyHint, MoneyPipe, NightPipe, Skeleton, TimePipe, showPercent } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { CurrentProperty } from '../platform/current-property';
import { Keyboard } from '../platform/keyboard/keyboard';
import { Language, injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { BillApi } from './bill-api';
import type { Explained, ToldGuest } from './told-guest';

/** Why a line is what it is: for the guest on the left, the same for the desk on the right, the facts below. */
@Component({
  selector: 'am-explain-card',
  imports: [ActionCard, Button, LoadError, KeyHint, MoneyPipe, NightPipe, Skeleton, TimePipe],
  templateUrl: './explain-card.html',
  styleUrl: './explain-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExplainCard {
  readonly postingId = input.required<string>();
  readonly closed = output<void>();
  readonly creditAsked = output<void>();
  /** Number of the open case it is noted on; what the guest says is kept without one, too. */
  readonly caseNumber = input<string>();
  readonly busy = input(false);
  /** Whether what the guest says may be noted. */
  readonly noting = input(true);
  /** The guest has heard it, and said something to it. */
  readonly explained = output<Explained & ToldGuest>();
  /** It is to be shown to the guest: by link, on a screen, on paper. Carries its bill. */
  readonly showAsked = output<string>();

  protected readonly t = injectWords('bill');
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problemText = injectProblemText();
  /** The guest's own until another is chosen. */
  protected readonly wanted = linkedSignal<string, string | undefined>({
    source: this.postingId,
    computation: (_, previous) => previous?.value,
  });
  private readonly api = inject(BillApi);
  protected readonly answer = httpResource<ExplanationDto>(() =>
    this.api.explanationUrl(this.postingId(), this.wanted()),
  );
  /** The old text stays while another language is fetched. */
  protected readonly explanation = linkedSignal<ExplanationDto | undefined, ExplanationDto | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
  protected readonly languages = computed(() => {
    const property = this.property.details.hasValue() ? this.property.details.value().languages : [];
    const shown = this.explanation()?.language;
    return [...new Set([...(shown ? [shown] : []), ...property])].sort();
  });
  private readonly property = inject(CurrentProperty);
  protected readonly language = inject(Language);
  private readonly names = computed(() => new Intl.DisplayNames(this.language.locale(), { type: 'language' }));

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'l', label: () => this.t('next-language'), run: () => this.nextLanguage() },
      {
        keys: 'Ctrl+Enter',
        label: () => this.t('note-explained'),
        when: () => this.noting(),
        run: () => this.noteExplained('understood'),
      },
      {
        keys: 'd',
        label: () => this.t('disputes'),
        when: () => this.noting(),
        run: () => this.noteExplained('disputes'),
      },
      { keys: 's', label: () => this.t('show-line'), run: () => this.askShow() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected percent(percent: string): string {
    return showPercent(percent, this.language.locale());
  }

  protected nameOf(language: string): string {
    return this.names().of(language) ?? language;
  }

  protected noteExplained(reaction: ToldGuest['reaction']): void {
    const said = this.explanation();
    if (!said || !this.noting()) return;
    const { folioId, postingId, language } = said;
    this.explained.emit({ folioId, postingId, language, reaction });
  }

  protected askShow(): void {
    const said = this.explanation();
    if (said) this.showAsked.emit(said.folioId);
  }

  protected nextLanguage(): void {
    const all = this.languages();
    const at = all.indexOf(this.explanation()?.language ?? '');
    this.wanted.set(all[(at + 1) % all.length]);
  }
}
