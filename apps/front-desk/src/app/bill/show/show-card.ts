import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { EXPLANATION_LANGUAGES, type ExplanationReaction } from '@amends/bill';
import type { BillExplanationDto, ExplanationLinkDto, MadeExplanationLinkDto } from '@amends/bill/dto';
import type { FolioDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { ActionCard, Button, Chip, KeyHint, Notice, Segments, Skeleton, TimePipe, type Segment } from '@amends/ui';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { Language, injectWords } from '../../platform/language';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import type { Explained, ToldGuest } from '../told-guest';
import { BillTreeView } from './bill-tree-view';
import type { QrPath } from './qr-path';
import { ShowApi, type Shown } from './show-api';

/** What a payer may see of a bill, on paper, as a link or on a screen of their own; and what came of it. */
@Component({
  selector: 'am-show-card',
  imports: [ActionCard, BillTreeView, Button, Chip, KeyHint, LoadError, Notice, Segments, Skeleton, TimePipe],
  templateUrl: './show-card.html',
  styleUrl: './show-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShowCard {
  readonly folio = input.required<FolioDto>();
  /** One line alone; the bill without. */
  readonly postingId = input<string>();
  /** Whether what the guest says may be noted. */
  readonly noting = input(false);
  /** It is being noted. */
  readonly noted = input(false);
  readonly closed = output<void>();
  /** The guest has seen it, and said something to it. */
  readonly explained = output<Explained & ToldGuest>();

  protected readonly t = injectWords('show');
  protected readonly shell = injectWords('shell');
  protected readonly language = inject(Language);
  protected readonly groupBy = signal<'day' | 'kind'>('day');
  protected readonly wanted = signal<string | undefined>(undefined);
  /** Of a payer; what the guest pays without. */
  protected readonly window = signal<string>('');
  private readonly api = inject(ShowApi);
  protected readonly shown = computed<Shown>(() => ({
    folioId: this.folio().id,
    postingId: this.postingId(),
    window: this.postingId() ? undefined : Number(this.window()) || undefined,
    language: this.wanted(),
    groupBy: this.groupBy(),
  }));
  protected readonly answer = httpResource<BillExplanationDto>(() => this.api.treeUrl(this.shown()));
  /** The old tree stays while another is fetched. */
  protected readonly tree = linkedSignal<BillExplanationDto | undefined, BillExplanationDto | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
  protected readonly sent = httpResource<PageDto<ExplanationLinkDto>>(() => this.api.linksUrl(this.folio().id));
  protected readonly links = computed(() => (this.sent.hasValue() ? this.sent.value().data.slice(0, 5) : []));
  protected readonly pdf = computed(() => this.api.pdfUrl(this.shown()));
  protected readonly made = signal<MadeExplanationLinkDto | undefined>(undefined);
  protected readonly address = computed(() => {
    const link = this.made();
    return link && new URL(link.path, location.origin).href;
  });
  protected readonly code = signal<QrPath | undefined>(undefined);
  /** What another payer is shown is not explained to the guest. */
  protected readonly reacting = computed(() => this.noting() && this.window() === '' && this.tree() !== undefined);
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  protected readonly orders = computed<readonly Segment<'day' | 'kind'>[]>(() => [
    { value: 'day', label: this.t('by-day') },
    { value: 'kind', label: this.t('by-kind') },
  ]);
  protected readonly payers = computed<readonly Segment[]>(() =>
    this.folio()
      .windows.filter(({ confidential }) => !confidential)
      .map(({ number, payerName, payerKind }) => ({
        value: payerKind === 'guest' ? '' : String(number),
        label: payerName,
      }))
      .filter(({ value }, at, all) => all.findIndex((one) => one.value === value) === at)
      .slice(0, 5),
  );
  protected readonly languages = EXPLANATION_LANGUAGES;
  private readonly names = computed(() => new Intl.DisplayNames(this.language.locale(), { type: 'language' }));
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector<HTMLElement>('.print')?.focus());
    inject(Live).on(
      ({ subject }) => subject === `folio/${this.folio().id}`,
      () => this.sent.reload(),
    );
    inject(Keyboard).bindCard(
      { keys: ['Ctrl+Enter', 'p'], label: () => this.t('print'), run: () => this.print() },
      { keys: 'l', label: () => this.t('language'), run: () => this.nextLanguage() },
      {
        keys: 'u',
        label: () => this.t('understands'),
        when: () => this.reacting(),
        run: () => this.react('understood'),
      },
      { keys: 'd', label: () => this.t('disputes'), when: () => this.reacting(), run: () => this.react('disputes') },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  /** The sheet is made of what is on the card; that it was is kept. */
  protected async print(): Promise<void> {
    if (!this.tree()) return;
    window.print();
    await this.tried(() => this.api.keep(this.shown(), 'print'));
  }

  protected async makeLink(purpose: 'guest' | 'second-screen'): Promise<void> {
    if (this.busy()) return;
    await this.tried(async () => {
      const link = await this.api.makeLink(this.shown(), purpose);
      const { qrPath } = await import('./qr-path');
      this.code.set(qrPath(new URL(link.path, location.origin).href));
      this.made.set(link);
      this.sent.reload();
    });
  }

  protected async copy(): Promise<void> {
    await this.tried(async () => {
      await navigator.clipboard.writeText(this.address() ?? '');
      this.strip.say(this.t('copied'));
    });
  }

  protected async closeLink(id: string): Promise<void> {
    await this.tried(async () => {
      await this.api.closeLink(id);
      if (this.made()?.id === id) this.made.set(undefined);
      this.sent.reload();
      this.strip.say(this.t('link-closed'));
    });
  }

  protected react(reaction: ExplanationReaction): void {
    const language = this.tree()?.language;
    if (language === undefined || !this.reacting()) return;
    const { folioId, postingId, groupBy } = this.shown();
    this.explained.emit({ folioId, postingId, groupBy, language, reaction });
  }

  protected nextLanguage(): void {
    const at = this.languages.findIndex((one) => one === this.tree()?.language);
    this.wanted.set(this.languages[(at + 1) % this.languages.length]);
  }

  protected nameOf(language: string): string {
    return this.names().of(language) ?? language;
  }

  private async tried(work: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      await work();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
