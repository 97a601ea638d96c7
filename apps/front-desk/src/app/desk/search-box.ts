import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  debounced,
  effect,
  inject,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import type { SearchHitDto, SearchResultDto } from '@amends/desk/dto';
import { Chip, Icon, KeyHint, NightPipe } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { STATUS_TONES } from '../stay/status-tones';
import { Private } from '../platform/privacy';

const KEYSTROKE_PAUSE_MS = 120;
const ROWS = 8;

/** Finds anyone by room, name, booking or phone. A combobox: arrows choose, Enter opens, also when it came before the answer. */
@Component({
  selector: 'am-search-box',
  imports: [Chip, Icon, KeyHint, NightPipe, Private],
  templateUrl: './search-box.html',
  styleUrl: './search-box.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'search', '(focusout)': 'leave($event)' },
})
export class SearchBox {
  protected readonly t = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly tones = STATUS_TONES;
  protected readonly problemText = injectProblemText();

  protected readonly text = signal('');
  protected readonly open = signal(false);
  private readonly typed = computed(() => this.text().trim());
  private readonly asked = debounced(() => this.typed(), KEYSTROKE_PAUSE_MS);
  private readonly property = inject(CurrentProperty);
  protected readonly answer = httpResource<SearchResultDto>(() => this.address());
  /** The last answer stays while the next one is under way, so that the list does not blink. */
  protected readonly hits = linkedSignal<readonly SearchHitDto[] | undefined, readonly SearchHitDto[]>({
    source: () => (this.answer.hasValue() ? this.answer.value().data : undefined),
    computation: (hits, previous) => (this.typed() ? (hits ?? previous?.value ?? []) : []),
  });
  protected readonly active = linkedSignal<number>(() => (this.hits().length > 0 ? 0 : -1));
  protected readonly current = computed(() => this.answer.hasValue() && this.asked.value() === this.typed());
  protected readonly shown = computed(() => this.open() && this.typed().length > 0);
  protected readonly found = computed(() =>
    this.shown() && this.current() ? this.t.count('search.found-count', this.hits().length) : '',
  );

  private readonly enterWaits = signal(false);
  private readonly router = inject(Router);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    effect(() => {
      if (this.enterWaits() && this.current()) void this.choose(0);
    });
  }

  focus(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }

  /** A scanned card: opens the best match by itself. */
  lookUp(text: string): void {
    this.focus();
    this.type(text);
    this.enterWaits.set(true);
  }

  protected type(text: string): void {
    this.enterWaits.set(false);
    this.text.set(text);
    this.open.set(true);
  }

  protected press(event: KeyboardEvent): void {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move) this.active.update((at) => Math.max(0, Math.min(this.hits().length - 1, at + move)));
    else if (event.key === 'Enter' && this.typed()) this.enter();
    else if (event.key === 'Escape' && this.text()) this.type('');
    // The key that leads here is pressed out of habit when one is here already; it starts no search.
    else if (event.key !== '/' || this.text()) return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected async choose(index: number): Promise<void> {
    const hit = this.hits()[index];
    this.enterWaits.set(false);
    if (!hit) return;
    this.text.set('');
    this.open.set(false);
    this.field().nativeElement.blur();
    await this.router.navigate(['/stay', hit.stayId]);
  }

  protected leave({ relatedTarget, currentTarget }: FocusEvent): void {
    const inside = relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget);
    if (!inside) this.open.set(false);
  }

  private enter(): void {
    if (this.current()) void this.choose(this.active());
    else this.enterWaits.set(true);
  }

  private address(): string | undefined {
    const wanted = this.asked.hasValue() ? this.asked.value() : '';
    const base = wanted && this.property.url('search');
    return base ? `${base}?q=${encodeURIComponent(wanted)}&limit=${ROWS}` : undefined;
  }
}
