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
import { EXPLANATION_LANGUAGES } from '@amends/bill';
import type { DisputePackContentsDto } from '@amends/desk/dto';
import { ActionCard, Button, KeyHint, Segments, Skeleton, type Segment } from '@amends/ui';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { Language, injectWords } from '../../platform/language';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { PackApi, type PackWish } from './pack-api';

/** What answers a payment that is taken back: how much of each is in it, for whom, and the pack as PDF and as JSON. */
@Component({
  selector: 'am-pack-card',
  imports: [ActionCard, Button, KeyHint, LoadError, Segments, Skeleton],
  templateUrl: './pack-card.html',
  styleUrl: './pack-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PackCard {
  readonly folioId = input.required<string>();
  readonly folioNumber = input.required<string>();
  readonly closed = output<void>();

  protected readonly t = injectWords('pack');
  protected readonly shell = injectWords('shell');
  protected readonly language = inject(Language);
  /** Of a payer; what the guest pays without. */
  protected readonly window = signal<string>('');
  protected readonly wanted = signal<string | undefined>(undefined);
  private readonly api = inject(PackApi);
  private readonly wish = computed<PackWish>(() => ({
    folioId: this.folioId(),
    window: Number(this.window()) || undefined,
    language: this.wanted(),
  }));
  protected readonly answer = httpResource<DisputePackContentsDto>(() => this.api.contentsUrl(this.wish()));
  /** What was counted stays while it is counted for another payer. */
  protected readonly contents = linkedSignal<DisputePackContentsDto | undefined, DisputePackContentsDto | undefined>({
    source: () => (this.answer.hasValue() ? this.answer.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });
  protected readonly payers = computed<readonly Segment[]>(() =>
    (this.contents()?.payers ?? [])
      .map(({ window, payerName }) => ({ value: window === null ? '' : String(window), label: payerName }))
      .slice(0, 5),
  );
  protected readonly pdf = computed(() => this.api.fileUrl(this.wish(), 'pdf'));
  protected readonly json = computed(() => this.api.fileUrl(this.wish(), 'json'));
  private readonly names = computed(() => new Intl.DisplayNames(this.language.locale(), { type: 'language' }));
  private readonly numbers = computed(() => new Intl.NumberFormat(this.language.locale()));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    afterNextRender(() => this.host.querySelector<HTMLElement>('.pdf')?.focus());
    inject(Live).on(
      ({ subject }) => subject === `folio/${this.folioId()}`,
      () => this.answer.reload(),
    );
    inject(Keyboard).bindCard(
      { keys: ['Ctrl+Enter', 'p'], label: () => this.t('pdf'), run: () => this.download('.pdf') },
      { keys: 'j', label: () => this.t('json'), run: () => this.download('.json') },
      { keys: 'l', label: () => this.t('language'), run: () => this.nextLanguage() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected nextLanguage(): void {
    const at = EXPLANATION_LANGUAGES.findIndex((one) => one === this.contents()?.language);
    this.wanted.set(EXPLANATION_LANGUAGES[(at + 1) % EXPLANATION_LANGUAGES.length]);
  }

  protected nameOf(language: string): string {
    return this.names().of(language) ?? language;
  }

  protected say(count: number): string {
    return this.numbers().format(count);
  }

  /** The link itself: the browser keeps the file, and its name is the link's. */
  private download(link: string): void {
    this.host.querySelector<HTMLElement>(link)?.click();
  }
}
