import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { httpResource } from '@angular/common/http';
import { ActivatedRoute, Router } from '@angular/router';
import type { CaseTransition } from '@amends/case';
import type { CaseDto, CaseOwnerDto, CaseRowDto } from '@amends/case/dto';
import { Button, EmptyState, Icon, KeyHint, PageHead, Skeleton, TimePipe } from '@amends/ui';
import { LoadError } from '../../platform/load-error';
import { Clock } from '../../platform/clock';
import { CurrentProperty } from '../../platform/current-property';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { Language, injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { SteadyRows } from '../../platform/steady-rows';
import { UpdatesOffer } from '../../platform/updates-offer';
import { CaseApi } from '../case-api';
import { CaseEdits } from '../case-edits';
import { CasePage } from '../case-page';
import { LiveCases } from '../live-cases';
import { OpenCases } from '../open-cases';
import { bandOf, listQuery, queryOf, wishOf, type BoardFilters, type Column } from './board-address';
import { BoardFilterBar } from './board-filter-bar';
import { boardRows, mostUrgent, type BoardRow } from './board-rows';
import { BoardTable } from './board-table';
import { BoardViews } from './board-views';
import { GiveDialog } from './give-dialog';
import { injectWide } from './wide';

/** Every open case of the house: what runs out first, whose it is, what comes next. What it shows stands in the address. */
@Component({
  selector: 'am-board-page',
  imports: [
    BoardFilterBar,
    BoardTable,
    BoardViews,
    Button,
    CasePage,
    EmptyState,
    GiveDialog,
    Icon,
    KeyHint,
    LoadError,
    PageHead,
    Skeleton,
    TimePipe,
    UpdatesOffer,
  ],
  templateUrl: './board-page.html',
  styleUrl: './board-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BoardPage {
  protected readonly t = injectWords('board');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly session = inject(Session);
  protected readonly open = inject(OpenCases);
  protected readonly property = inject(CurrentProperty);
  protected readonly clock = inject(Clock);
  private readonly api = inject(CaseApi);
  private readonly edits = inject(CaseEdits);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly strip = inject(StatusStrip);
  private readonly language = inject(Language);
  protected readonly wide = injectWide();

  private readonly params = toSignal(this.route.queryParams, { initialValue: this.route.snapshot.queryParams });
  /** Filters and order alone: opening a case beside the board changes neither. */
  protected readonly query = computed(() => queryOf(wishOf(this.params())));
  protected readonly wish = computed(() => wishOf(Object.fromEntries(new URLSearchParams(this.query()))));
  /** The case beside the board, where there is room for one. */
  protected readonly beside = computed(() => (this.wide() ? (this.params()['case'] as string | undefined) : undefined));
  protected readonly do = computed(() => this.params()['do'] as string | undefined);

  protected readonly list = new LiveCases(() => this.api.listUrl(listQuery(this.wish().filters)));
  private readonly collator = computed(() => new Intl.Collator(this.language.locale(), { numeric: true }));
  protected readonly latest = computed(() => {
    const { sort, down, filters } = this.wish();
    return boardRows(this.list.rows(), this.clock.now(), { sort, down, collator: this.collator() }, bandOf(filters));
  });
  protected readonly rows = new SteadyRows<BoardRow>(this.latest, (a, b) => a.band === b.band);
  protected readonly filtersOpen = signal(false);
  protected readonly giving = signal<CaseRowDto | undefined>(undefined);
  private readonly namesWanted = computed(() => this.filtersOpen() || this.filtered() || this.giving() !== undefined);
  protected readonly owners = httpResource<{ readonly data: readonly CaseOwnerDto[] }>(() =>
    this.namesWanted() ? this.api.ownersUrl() : undefined,
  );
  protected readonly filtered = computed(() => Object.keys(this.wish().own).length > 0);
  protected readonly sub = computed(() => {
    const { late, unowned } = this.open.counts();
    return [
      this.t.count('open-count', this.open.total()),
      ...(late ? [this.t.count('late-count', late)] : []),
      ...(unowned ? [this.t.count('unowned-count', unowned)] : []),
    ].join(' · ');
  });
  private readonly table = viewChild(BoardTable);

  constructor() {
    // Rows hold still for what others do, never for what is asked for here.
    effect(() => {
      this.query();
      this.list.of();
      untracked(() => this.rows.accept());
    });
    // An address made where there was room beside the board leads to the same case where there is none.
    const asked = this.route.snapshot.queryParams['case'] as string | undefined;
    if (asked && !this.wide()) void this.router.navigate(['/case', asked], { replaceUrl: true });
    this.bindKeys(inject(Keyboard));
  }

  protected async show(own: BoardFilters): Promise<void> {
    await this.go(queryOf({ ...this.wish(), own }), true);
  }

  protected async sort(column: Column): Promise<void> {
    const { sort, down } = this.wish();
    await this.go(queryOf({ ...this.wish(), sort: column, down: sort === column && !down }), true);
  }

  /** The next one comes beside the board when one is there already. */
  protected async step(by: number): Promise<void> {
    const row = this.table()?.step(by);
    if (row && this.beside()) await this.openCase(row.id);
  }

  protected async openCase(id: string): Promise<void> {
    if (!this.wide()) return void (await this.router.navigate(['/case', id]));
    await this.router.navigate([], { queryParams: { case: id, do: null }, queryParamsHandling: 'merge' });
  }

  protected async leaveCase(): Promise<void> {
    await this.router.navigate([], { queryParams: { case: null, do: null }, queryParamsHandling: 'merge' });
    this.table()?.focus();
  }

  /** The row under the cursor, or the most urgent that nobody has. */
  protected async take(): Promise<void> {
    const chosen = this.table()?.focused() ?? mostUrgent(this.latest());
    if (!chosen) return this.strip.say(this.t('said.nothing-to-take'));
    if (chosen.row.owner?.id === this.session.current()?.staff.id) return this.strip.say(this.t('said.yours'));
    await this.move(chosen.row, { transition: 'assign' }, this.t('said.taken', this.about(chosen.row)));
    this.table()?.focus(chosen.id);
  }

  protected async wait(row: CaseRowDto): Promise<void> {
    await this.move(row, { transition: 'await-follow-up' }, this.t('said.waits', this.about(row)));
  }

  protected async give(row: CaseRowDto, owner: CaseOwnerDto): Promise<void> {
    this.giving.set(undefined);
    const said = this.t('said.given', { ...this.about(row), owner: owner.name });
    await this.move(row, { transition: 'assign', ownerId: owner.id }, said);
  }

  protected async close(row: CaseRowDto): Promise<void> {
    const queryParams = { do: 'close' };
    if (!this.wide()) return void (await this.router.navigate(['/case', row.id], { queryParams }));
    await this.router.navigate([], { queryParams: { ...queryParams, case: row.id }, queryParamsHandling: 'merge' });
  }

  protected print(): void {
    window.print();
  }

  private about({ number, guestName }: CaseRowDto): { readonly number: string; readonly guest: string } {
    return { number, guest: guestName };
  }

  private async move(
    row: CaseRowDto,
    wish: { readonly transition: CaseTransition; readonly ownerId?: string },
    said: string,
  ): Promise<void> {
    try {
      this.shown(await this.edits.move(row.id, wish, said, (was) => this.shown(was)));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
      this.list.again(row.id);
    }
  }

  private shown({ id, version, state, owner }: CaseDto): void {
    this.list.change(id, { version, state, owner });
  }

  private async go(query: string, replaceUrl = false): Promise<void> {
    const kept = this.beside() === undefined ? {} : { case: this.beside() };
    const queryParams = { ...Object.fromEntries(new URLSearchParams(query)), ...kept };
    await this.router.navigate([], { queryParams, replaceUrl });
  }

  private bindKeys(keyboard: Keyboard): void {
    keyboard.holdWhile(() => this.list.page.isLoading() && this.latest().length === 0);
    const chosen = (): CaseRowDto | undefined => this.table()?.focused()?.row;
    const may = (): boolean => this.session.may('case.write');
    const on = (act: (row: CaseRowDto) => unknown) => () => {
      const row = chosen();
      return row && act(row);
    };
    const mayNow = (): boolean => may() && chosen() !== undefined;
    keyboard.bind(
      { keys: 't', label: () => this.t('keys.take'), when: may, run: () => this.take() },
      { keys: 'a', label: () => this.t('act.give'), when: mayNow, run: on((row) => this.giving.set(row)) },
      {
        keys: 'w',
        label: () => this.t('act.wait'),
        when: () => mayNow() && chosen()?.state === 'InProgress',
        run: on((row) => this.wait(row)),
      },
      { keys: 'd', label: () => this.t('act.close'), when: mayNow, run: on((row) => this.close(row)) },
      { keys: '.', label: () => this.t('keys.acts'), when: mayNow, run: () => this.table()?.openMenu() },
      { keys: ['ArrowDown', ']'], label: () => this.shell('keys.next'), run: () => this.step(1) },
      { keys: ['ArrowUp', '['], label: () => this.shell('keys.previous'), run: () => this.step(-1) },
      {
        keys: ' ',
        label: () => this.shell('keys.updates'),
        when: () => this.rows.waiting() > 0,
        run: () => this.rows.accept(),
      },
    );
  }
}
