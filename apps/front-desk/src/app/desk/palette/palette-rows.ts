import { httpResource } from '@angular/common/http';
import { Injectable, computed, debounced, effect, inject, linkedSignal, signal } from '@angular/core';
import { findCases, findStays, readTyped } from '@amends/desk';
import type { SearchResultDto } from '@amends/desk/dto';
import { searchKey } from '@amends/kernel';
import { OpenCases } from '../../case/open-cases';
import { CurrentProperty } from '../../platform/current-property';
import { findCommands, leadsWithCommand } from '../../platform/keyboard/find-commands';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { keysFor, type Shortcut } from '../../platform/keyboard/shortcut';
import { Look } from '../../platform/look';
import { Session } from '../../platform/session';
import { HouseIndex } from './house-index';
import { groupsOf, keepPlaces, type CommandRow, type PaletteGroup, type PaletteRow, type StayRow } from './palette-row';
import { caseRow, roomRows, stayRow } from './rows-of-hits';
import { Recent } from './recent';

const KEYSTROKE_PAUSE_MS = 120;
const MOST = { stays: 8, cases: 4, commands: 5, recent: 5, nothingTyped: 6 } as const;
const SHORTEST_COMMAND = 2;

/** What the palette shows for a line: from memory at once, and what the server adds to it. */
@Injectable()
export class PaletteRows {
  readonly text = signal('');
  /** `>` before it asks for commands only, `?` for keys; nothing typed shows what may come next. */
  readonly mode = computed(() => MODES[this.text().trim().charAt(0)] ?? (this.text().trim() ? 'find' : 'blank'));

  private readonly line = computed(() => this.text().trim());
  private readonly asked = debounced(() => (this.mode() === 'find' ? this.line() : ''), KEYSTROKE_PAUSE_MS);
  private readonly property = inject(CurrentProperty);
  private readonly session = inject(Session);
  private readonly keyboard = inject(Keyboard);
  private readonly look = inject(Look);
  private readonly index = inject(HouseIndex);
  private readonly recent = inject(Recent);
  private readonly openCases = inject(OpenCases);
  readonly answer = httpResource<SearchResultDto>(() => this.address());
  /** Whether the server has said all it knows of this line. */
  readonly settled = computed(
    () =>
      this.mode() !== 'find' || !this.maySearch() || (this.asked.value() === this.line() && !this.answer.isLoading()),
  );
  private readonly found = computed(() =>
    this.settled() && this.mode() === 'find' && this.answer.hasValue() ? this.answer.value() : undefined,
  );
  private readonly findableCases = computed(() =>
    this.openCases.rows().map((row) => ({ ...row, nameKey: searchKey(row.guestName) })),
  );
  private readonly casesOfStay = computed(() => {
    const counts = new Map<string, number>();
    for (const { stayId } of this.openCases.rows()) if (stayId) counts.set(stayId, (counts.get(stayId) ?? 0) + 1);
    return counts;
  });

  readonly groups = linkedSignal<Latest, readonly PaletteGroup[]>({
    source: () => ({ line: this.text(), groups: this.latest() }),
    computation: ({ line, groups }, previous) =>
      previous?.source.line === line && line.trim() ? keepPlaces(previous.value, groups) : groups,
  });

  constructor() {
    effect(() => this.index.learn(this.answer.hasValue() ? this.answer.value().data : []));
  }

  private readonly maySearch = computed(() => this.session.may('search.read'));

  private latest(): readonly PaletteGroup[] {
    const mode = this.mode();
    if (mode === 'commands') return groupsOf(this.commands(this.line().slice(1)));
    if (mode === 'keys') return groupsOf({ name: 'keys', rows: this.keys(this.line().slice(1)) });
    return mode === 'blank' ? this.next() : this.matches();
  }

  private matches(): readonly PaletteGroup[] {
    const [line, more] = [this.line(), this.found()];
    const typed = readTyped(line, this.property.code() ?? '');
    const stays = merged(this.known(findStays(typed, this.index.stays(), MOST.stays)), more?.data.map(stayRow));
    const about = merged(findCases(typed, this.findableCases(), MOST.cases).map(caseRow), more?.cases.map(caseRow));
    const found = [
      { name: 'stays', rows: stays },
      { name: 'rooms', rows: roomRows(more?.rooms ?? [], stays) },
      { name: 'cases', rows: about },
    ] as const;
    const commands = this.commands(line, line.length < SHORTEST_COMMAND ? 0 : MOST.commands);
    const [best] = commands.rows;
    const leads = best?.kind === 'command' && leadsWithCommand(line, best.shortcut);
    return leads ? groupsOf(commands, ...found) : groupsOf(...found, commands);
  }

  /** Nothing typed yet: back to what was open, or on with what is under hand. */
  private next(): readonly PaletteGroup[] {
    const [stays, cases] = [this.index.stays(), this.openCases.rows()];
    const rows = this.recent.ids().flatMap((id): readonly PaletteRow[] => {
      const stay = stays.find(({ stayId }) => `stay/${stayId}` === id);
      const about = cases.find((one) => `case/${one.id}` === id);
      return stay ? this.known([stay]) : about ? [caseRow(about)] : [];
    });
    const commands = this.commands('').rows.filter((row) => row.kind === 'command' && row.keys.length > 0);
    return groupsOf(
      { name: 'recent', rows: rows.slice(0, MOST.recent) },
      { name: 'commands', rows: commands.slice(0, MOST.nothingTyped) },
    );
  }

  private known(stays: readonly Omit<StayRow, 'kind' | 'id' | 'openCases'>[]): readonly StayRow[] {
    return stays.map((stay) => stayRow({ ...stay, openCases: this.casesOfStay().get(stay.stayId) ?? 0 }));
  }

  private commands(text: string, most = Number.POSITIVE_INFINITY): PaletteGroup {
    const rows = findCommands(text, this.keyboard.shortcuts())
      .slice(0, most)
      .map((one) => this.commandRow(one));
    return { name: 'commands', rows };
  }

  private keys(text: string): readonly PaletteRow[] {
    const wanted = searchKey(text);
    return this.keyboard
      .shortcuts()
      .filter((shortcut) => !shortcut.hidden && (shortcut.when?.() ?? true))
      .map((shortcut) => this.commandRow(shortcut))
      .filter(({ keys, label }) => keys.length > 0 && searchKey(`${label} ${keys.join(' ')}`).includes(wanted));
  }

  private commandRow(shortcut: Shortcut): CommandRow {
    const [label, keys] = [shortcut.label(), keysFor(shortcut, this.look.letters())];
    return { kind: 'command', id: `command/${label}/${keys.join()}`, label, keys, shortcut };
  }

  private address(): string | undefined {
    const wanted = this.asked.hasValue() ? this.asked.value() : '';
    const base = wanted && this.maySearch() ? this.property.url('search') : undefined;
    return base && `${base}?q=${encodeURIComponent(wanted)}&limit=${MOST.stays}`;
  }
}

interface Latest {
  readonly line: string;
  readonly groups: readonly PaletteGroup[];
}

const MODES: Readonly<Record<string, 'commands' | 'keys'>> = { '>': 'commands', '?': 'keys' };

/** What is known stands first; what the server adds to it below. */
function merged<Row extends PaletteRow>(known: readonly Row[], more: readonly Row[] = []): readonly Row[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...more.filter(({ id }) => !ids.has(id))];
}
