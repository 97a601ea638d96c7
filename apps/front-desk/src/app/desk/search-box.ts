import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { Icon, KeyHint } from '@amends/ui';
import { Keyboard } from '../platform/keyboard/keyboard';
import { TypedSpeed } from '../platform/keyboard/typed-speed';
import { injectWords } from '../platform/language';
import { Look } from '../platform/look';
import { PaletteList } from './palette/palette-list';
import type { PaletteRow } from './palette/palette-row';
import { Recent } from './palette/recent';

/**
 * The one line that finds anybody and does anything: a combobox that is always there. What it finds is fetched with
 * the first focus; keys pressed before that wait for it.
 */
@Component({
  selector: 'am-search-box',
  imports: [Icon, KeyHint, PaletteList],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'search', '[class.open]': 'open()', '(focusout)': 'leave($event)' },
})
export class SearchBox {
  protected readonly t = injectWords('shell');
  protected readonly look = inject(Look);
  protected readonly text = signal('');
  protected readonly open = signal(false);
  protected readonly focused = signal(false);
  /** Fetched when first needed, and kept. */
  protected readonly wanted = linkedSignal<boolean, boolean>({
    source: () => this.open() || this.focused(),
    computation: (needed, previous) => needed || previous?.value === true,
  });
  protected readonly enterWaits = signal(false);
  protected readonly scanned = signal<string | undefined>(undefined);
  protected readonly list = viewChild<PaletteList>('list');
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');
  private readonly router = inject(Router);
  private readonly keyboard = inject(Keyboard);
  private readonly speed = new TypedSpeed();
  private cameFrom: HTMLElement | undefined;

  constructor() {
    // From the first page on: it remembers where this person has been.
    inject(Recent);
  }

  /** Ready to type, closed: a list that opens by itself would cover the desk. */
  focus(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }

  /** Opened by a key; `>` before it asks for commands. */
  show(text?: string): void {
    if (text !== undefined) this.text.set(text);
    this.open.set(true);
    this.field().nativeElement.focus();
    if (text === undefined) this.field().nativeElement.select();
  }

  /** A scanned card: opens what it names by itself, when that is one thing. */
  lookUp(text: string): void {
    this.show(text);
    this.scanned.set(text);
  }

  protected type(text: string): void {
    this.enterWaits.set(false);
    this.scanned.set(undefined);
    this.text.set(text);
    this.open.set(true);
  }

  protected press(event: KeyboardEvent): void {
    const scan = this.speed.scanned(event);
    if (event.isComposing || !this.act(event, scan)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected enterField({ relatedTarget }: FocusEvent): void {
    this.focused.set(true);
    if (relatedTarget instanceof HTMLElement) this.cameFrom = relatedTarget;
  }

  protected leave({ relatedTarget, currentTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    // On a phone the field is left to see what the keyboard covers; its sheet has a button to close it.
    const putAway = relatedTarget === null && matchMedia('(max-width: 767px)').matches;
    this.focused.set(false);
    if (!inside && !putAway) this.open.set(false);
  }

  /** Closes, empty again, with the focus where it came from. */
  protected close(): void {
    this.type('');
    this.open.set(false);
    if (this.cameFrom?.isConnected) this.cameFrom.focus();
    this.cameFrom = undefined;
  }

  /** What a row does is done without the palette in the way: an act acts on what had the focus before. */
  protected go(row: PaletteRow): void {
    this.close();
    if (row.kind === 'command') return this.keyboard.act(row.shortcut);
    this.field().nativeElement.blur();
    if (row.kind === 'case') void this.router.navigate(['/case', row.caseId]);
    const stayId = row.kind === 'room' ? row.room.stay?.stayId : row.kind === 'stay' ? row.stayId : undefined;
    if (stayId) void this.router.navigate(['/stay', stayId]);
  }

  /** Whether the key was for the palette. */
  private act({ key }: KeyboardEvent, scan: number): boolean {
    const [text, list] = [this.text().trim(), this.list()];
    const move = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[key];
    if (move && !this.open()) this.open.set(true);
    else if (move) list?.move(move);
    else if (key === 'Enter' && scan > 0) this.lookUp(text.slice(-scan));
    else if (key === 'Enter' && this.open()) this.enter(list);
    else if (key === 'Escape' && (this.open() || text)) this.close();
    // The key that leads here is pressed out of habit when one is here already; it types nothing.
    else if (key === '/' && !text) this.open.set(true);
    else return false;
    return true;
  }

  private enter(list: PaletteList | undefined): void {
    if (list) list.enter();
    else if (this.text().trim()) this.enterWaits.set(true);
  }
}
