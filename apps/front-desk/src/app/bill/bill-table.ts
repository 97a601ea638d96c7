import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FolioDto, PostingDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Chip, EmptyState, MoneyPipe, NightPipe, Skeleton } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { injectProblemText } from '../platform/problem-text';
import { BillApi } from './bill-api';

/** One folio as a table: arrows and digits move between lines, acts sit on the line they are about. */
@Component({
  selector: 'am-bill-table',
  imports: [Button, Chip, EmptyState, LoadError, MoneyPipe, NightPipe, RouterLink, Skeleton],
  templateUrl: './bill-table.html',
  styleUrl: './bill-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillTable {
  readonly folio = input.required<FolioDto>();
  /** Place among the bills of the stay; the first takes the keys. */
  readonly nth = input(0);
  readonly chosen = input<string>();
  readonly chosenChange = output<string>();
  readonly explainAsked = output<string>();
  readonly creditAsked = output<string>();

  protected readonly t = injectWords('bill');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  private readonly api = inject(BillApi);
  protected readonly page = httpResource<PageDto<PostingDto>>(() => this.api.linesUrl(this.folio().id));
  protected readonly lines = linkedSignal<readonly PostingDto[] | undefined, readonly PostingDto[]>({
    source: () => (this.page.hasValue() ? this.page.value().data : undefined),
    computation: (lines, previous) => lines ?? previous?.value ?? [],
  });
  protected readonly severalPayers = computed(() => this.folio().windows.length > 1);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    inject(Live).on(
      ({ subject, data }) => data.stayId === this.folio().stayId || subject === `folio/${this.folio().id}`,
      () => this.page.reload(),
    );
    effect(() => {
      const [first] = this.lines();
      if (first && this.nth() === 0 && !this.chosen()) this.chosenChange.emit(first.id);
    });
    this.bindKeys(inject(Keyboard));
  }

  protected payerOf(line: PostingDto): string {
    return this.folio().windows.find(({ number }) => number === line.window)?.payerName ?? String(line.window);
  }

  protected creditable(line: PostingDto): boolean {
    return line.kind === 'charge' && line.amount.amount !== line.credited.amount.replace('-', '');
  }

  private bindKeys(keyboard: Keyboard): void {
    const mine = (): boolean => this.nth() === 0;
    const digits = Array.from({ length: 9 }, (_, at) => ({
      keys: String(at + 1),
      label: () => this.t('go-to-line'),
      when: mine,
      run: () => this.go(at),
      hidden: at > 0,
    }));
    keyboard.bind(
      { keys: ['ArrowDown', ']'], label: () => this.shell('keys.next'), when: mine, run: () => this.step(1) },
      { keys: ['ArrowUp', '['], label: () => this.shell('keys.previous'), when: mine, run: () => this.step(-1) },
      ...digits,
    );
  }

  private step(by: number): void {
    const at = this.lines().findIndex(({ id }) => id === this.chosen());
    const onLine = this.host.querySelector('tr.chosen')?.contains(document.activeElement) ?? false;
    this.go(onLine ? Math.max(0, Math.min(this.lines().length - 1, at + by)) : Math.max(0, at));
  }

  private go(at: number): void {
    const line = this.lines()[at];
    if (!line) return;
    this.chosenChange.emit(line.id);
    this.host.querySelectorAll<HTMLElement>('tbody th a')[at]?.focus();
  }
}
