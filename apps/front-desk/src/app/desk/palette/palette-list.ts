import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import { Skeleton } from '@amends/ui';
import { Connection } from '../../platform/connection';
import { injectWords, wordsThere } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { HouseIndex } from './house-index';
import { onlyExact } from './only-exact';
import { PaletteOption } from './palette-option';
import type { PaletteRow } from './palette-row';
import { PaletteRows } from './palette-rows';
import { keepAboveKeyboard } from './visible-height';

/** The listbox under the search: guests, rooms, cases and acts by what is typed. The field keeps the focus and the keys. */
@Component({
  selector: 'am-palette-list',
  imports: [PaletteOption, Skeleton],
  providers: [PaletteRows],
  templateUrl: './palette-list.html',
  styleUrl: './palette-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PaletteList {
  readonly text = input.required<string>();
  readonly open = input(false);
  /** The field has the focus: somebody is about to look. */
  readonly focused = input(false);
  /** Enter was pressed before there was anything to choose. */
  readonly enterWaits = model(false);
  /** What a scanner read, until it was opened or is known to be of nobody. */
  readonly scanned = model<string>();
  readonly chosen = output<PaletteRow>();

  protected readonly t = injectWords('palette');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('palette');
  protected readonly problemText = injectProblemText();
  protected readonly rows = inject(PaletteRows);
  protected readonly connection = inject(Connection);
  protected readonly notice = signal('');
  private readonly all = computed(() => this.rows.groups().flatMap(({ rows }) => rows));
  /** The row Enter opens. It stays the same row while others join; nothing typed offers, but does not propose. */
  private readonly active = linkedSignal<{ text: string; rows: readonly PaletteRow[] }, PaletteRow | undefined>({
    source: () => ({ text: this.rows.text(), rows: this.all() }),
    computation: ({ text, rows }, previous) => {
      const same = previous?.source.text === text ? rows.find(({ id }) => id === previous.value?.id) : undefined;
      return same ?? (text.trim() ? rows[0] : undefined);
    },
  });
  readonly activeId = computed(() => (this.open() && this.there() ? this.active()?.id : undefined));
  protected readonly said = computed(() => {
    const counts = this.open() && this.text().trim() && this.rows.settled();
    return counts ? this.t.count('found-count', this.all().length) : '';
  });
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    const index = inject(HouseIndex);
    effect(() => this.rows.text.set(this.text()));
    effect(() => {
      const inUse = this.open() || this.focused();
      untracked(() => index.use(inUse));
    });
    effect(() => this.goOn());
    effect((onCleanup) => {
      const sheet = this.open() ? this.host.closest<HTMLElement>('am-search-box') : null;
      if (sheet) onCleanup(keepAboveKeyboard(sheet));
    });
    effect(() => {
      this.text();
      this.notice.set('');
    });
  }

  move(by: number): void {
    const rows = this.all();
    const at = rows.findIndex(({ id }) => id === this.active()?.id);
    const next = rows[at < 0 && by < 0 ? rows.length - 1 : Math.max(0, Math.min(rows.length - 1, at + by))];
    this.active.set(next);
    if (next) this.host.querySelector(`[id="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  enter(): void {
    const row = this.active();
    if (row) this.choose(row);
    else if (this.rows.mode() === 'find' && !this.rows.settled()) this.enterWaits.set(true);
  }

  protected choose(row: PaletteRow): void {
    this.enterWaits.set(false);
    this.scanned.set(undefined);
    if (row.kind !== 'room' || row.room.stay) this.chosen.emit(row);
  }

  /** What was pressed or scanned before the answer, when the answer is there. */
  private goOn(): void {
    const [text, scan, waits] = [this.rows.text().trim(), this.scanned(), this.enterWaits()];
    if (!this.there() || (!waits && scan === undefined) || text !== this.text().trim()) return;
    const [all, settled] = [this.all(), this.rows.settled()];
    untracked(() => (scan === undefined ? this.openFirst(all, settled) : this.openScanned(scan, all, settled)));
  }

  private openFirst(all: readonly PaletteRow[], settled: boolean): void {
    const [first] = all;
    if (first) this.choose(first);
    else if (settled) this.enterWaits.set(false);
  }

  private openScanned(scan: string, all: readonly PaletteRow[], settled: boolean): void {
    const exact = settled ? onlyExact(scan, all) : undefined;
    if (exact) return this.choose(exact);
    if (!settled) return;
    this.scanned.set(undefined);
    if (all.every(({ kind }) => kind === 'command')) this.notice.set(this.t('scan-unknown', { text: scan }));
  }
}
