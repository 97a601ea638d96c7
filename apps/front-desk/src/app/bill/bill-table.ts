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
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindingDto } from '@amends/bill/dto';
import type { FolioDto, LineOutcomeDto, PostingDto } from '@amends/folio/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Chip, EmptyState, FORMATS, MoneyPipe, NightPipe, Skeleton, showMoney } from '@amends/ui';
import { AsOf } from '../platform/as-of';
import { LoadError } from '../platform/load-error';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { lastGood, staleSince, type Stale } from '../platform/last-good';
import { Live } from '../platform/live';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { changesBill } from '../stay/stay-events';
import { BillApi } from './bill-api';
import { billGroups } from './bill-groups';

/** One folio as a table: arrows and digits move between lines, acts sit on the line they are about. */
@Component({
  selector: 'am-bill-table',
  imports: [AsOf, Button, Chip, EmptyState, LoadError, MoneyPipe, NightPipe, RouterLink, Skeleton],
  templateUrl: './bill-table.html',
  styleUrl: './bill-table.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillTable {
  readonly folio = input.required<FolioDto>();
  /** Place among the bills of the stay; the first takes the keys. */
  readonly nth = input(0);
  /** For the head of the printed page. */
  readonly guestName = input('');
  readonly chosen = input<string>();
  /** Likely errors by the line they are about. */
  readonly findings = input<ReadonlyMap<string, FindingDto>>(new Map());
  readonly chosenChange = output<string>();
  readonly explainAsked = output<string>();
  readonly creditAsked = output<string>();
  readonly correctAsked = output<string>();
  /** A line of a closed part of the bill: only a credit note takes something off it. */
  readonly noteAsked = output<string>();

  /** What can be done about a line, in the order it is offered. */
  private readonly acts = [
    { word: 'explain', label: 'explain-line', keys: 'E', asked: this.explainAsked, fits: () => true },
    {
      word: 'note',
      label: 'note-line',
      keys: 'X O',
      asked: this.noteAsked,
      fits: (line: PostingDto) => this.noteable(line),
    },
    {
      word: 'credit',
      label: 'credit-line',
      keys: 'O',
      asked: this.creditAsked,
      fits: (line: PostingDto) => this.creditable(line),
    },
    {
      word: 'correct',
      label: 'correct-line',
      keys: 'X',
      asked: this.correctAsked,
      fits: (line: PostingDto) => this.correctable(line),
    },
  ] as const;
  protected readonly t = injectWords('bill');
  protected readonly checkWords = injectWords('bill-check');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  private readonly api = inject(BillApi);
  protected readonly page = httpResource<PageDto<PostingDto>>(() => this.api.linesUrl(this.folio().id));
  /** The old lines stay while they are fetched anew, and when that fails. */
  private readonly first = lastGood(this.page, () => this.folio().id);
  protected readonly stale: Stale = { staleSince: staleSince(this.page), reload: () => void this.page.reload() };
  /** Further pages, as far as asked for; fetched anew with the first. */
  private readonly further = linkedSignal<unknown, readonly PageDto<PostingDto>[]>({
    source: this.first,
    computation: () => [],
  });
  private readonly pages = computed(() => [this.first(), ...this.further()].filter((page) => page !== undefined));
  protected readonly groups = computed(() =>
    billGroups(
      this.folio(),
      this.pages().flatMap(({ data }) => data),
    ),
  );
  protected readonly lines = computed(() => this.groups().flatMap(({ rows }) => rows.map(({ line }) => line)));
  protected readonly nextCursor = computed(() => this.pages().at(-1)?.page.nextCursor ?? undefined);
  protected readonly loadingMore = signal(false);
  protected readonly house = computed(() => this.session.assignment()?.property.name);
  private readonly mayCorrect = computed(() => this.session.may('bill.correct'));
  private readonly mayNote = computed(() => this.session.may('credit-note.issue'));
  private readonly formats = inject(FORMATS);
  protected readonly severalPayers = computed(() => this.folio().windows.length > 1);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    inject(Live).on(
      (event) => changesBill(event, this.folio()),
      () => this.page.reload(),
    );
    // Whoever acts here reads the stay anew: the lines follow its bill, also when no event has come.
    const version = computed(() => this.folio().version);
    effect(() => {
      version();
      untracked(() => this.page.isLoading() || this.page.reload());
    });
    effect(() => {
      const [first] = this.lines();
      if (first && this.nth() === 0 && !this.chosen()) this.chosenChange.emit(first.id);
    });
    this.bindKeys(inject(Keyboard));
  }

  protected async loadMore(): Promise<void> {
    const cursor = this.nextCursor();
    if (!cursor || this.loadingMore()) return;
    this.loadingMore.set(true);
    try {
      const page = await this.api.linesAfter(this.folio().id, cursor);
      this.further.update((pages) => [...pages, page]);
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    } finally {
      this.loadingMore.set(false);
    }
  }

  /** Whether the line stands on this bill, in a part of it that is closed. */
  hasClosed(lineId: string): boolean {
    const line = this.lines().find(({ id }) => id === lineId);
    return line !== undefined && this.isClosed(line);
  }

  protected actsOn(line: PostingDto): BillTable['acts'][number][] {
    return this.acts.filter(({ fits }) => fits(line));
  }

  private creditable(line: PostingDto): boolean {
    return line.kind === 'charge' && !this.isClosed(line) && hasLeft(line);
  }

  /** Something of it still stands; a payment can be moved. */
  private correctable(line: PostingDto): boolean {
    if (!this.mayCorrect() || this.isClosed(line)) return false;
    return line.kind === 'payment' ? line.amount.amount.startsWith('-') && hasLeft(line) : isReducible(line);
  }

  private noteable(line: PostingDto): boolean {
    return this.mayNote() && this.isClosed(line) && isReducible(line);
  }

  /** What became of a line, in a word; with the sum where it is not all of it. */
  protected became({ amount }: PostingDto, part: LineOutcomeDto): string {
    const here = part.to?.folioId === this.folio().id;
    const place = part.to && (here ? part.to.payer : this.t('caption', { number: part.to.folioNumber }));
    const what = place ? this.t('became.moved-to', { place }) : this.t(`became.${part.how}`);
    const whole = part.amount.amount === amount.amount.replace('-', '');
    if (whole && part.how !== 'credited') return what;
    return this.t('became.part', { what, amount: showMoney(part.amount, this.formats().locale) });
  }

  private isClosed({ window }: PostingDto): boolean {
    const { status, windows } = this.folio();
    return status === 'closed' || windows.some(({ number, closed }) => number === window && closed);
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

function isReducible(line: PostingDto): boolean {
  const charged = line.kind === 'charge' || line.kind === 'tax' || line.kind === 'transfer';
  return charged && !line.amount.amount.startsWith('-') && hasLeft(line);
}

/** What became of it is not all of it. */
function hasLeft({ amount, credited, became }: PostingDto): boolean {
  const gone = amount.amount.startsWith('-')
    ? became.some((part) => `-${part.amount.amount}` === amount.amount)
    : false;
  return !gone && amount.amount !== credited.amount.replace('-', '');
}
