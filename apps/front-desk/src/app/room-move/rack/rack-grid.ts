import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { nightsBetween } from '@amends/kernel';
import type { RackRoomDto, RoomRackDto } from '@amends/room-move/dto';
import { FORMATS, Icon, NightPipe } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { Session } from '../../platform/session';
import { placeAfter, placeNear, type RackPlace } from './rack-cursor';
import { byFloor, daysOf, isMovable, linesOf, ROOM_STOP, type RackBar } from './rack-lines';
import { injectRackWords } from './rack-words';
import { RoomMark } from './room-mark';

/** A room of the rack, and what of its nights is meant; none for the room itself. */
export interface RackChoice {
  readonly room: RackRoomDto;
  readonly bar: RackBar | undefined;
  /** Where the focus goes back to. */
  readonly anchor: HTMLElement;
}

/**
 * Rooms down, nights across: one stop for Tab, arrows inside. Everything a pointer does here, dragging too, has a key
 * and a line in the menu.
 */
@Component({
  selector: 'am-rack-grid',
  imports: [Icon, NightPipe, Private, RoomMark],
  templateUrl: './rack-grid.html',
  styleUrls: ['./rack-grid.css', './rack-bar.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackGrid {
  readonly rack = input.required<RoomRackDto>();
  /** Those of the rack that are looked for. */
  readonly rooms = input.required<readonly RackRoomDto[]>();
  /** Room of the guest a new room is chosen for. */
  readonly carriedFrom = input<string>();
  /** Room that is open beside. */
  readonly open = input<string>();
  readonly chosen = output<RackChoice>();
  readonly menuAsked = output<RackChoice>();
  readonly moveAsked = output<RackChoice>();
  readonly dropped = output<{ readonly dragged: RackChoice; readonly to: RackRoomDto }>();

  protected readonly t = injectWords('rack');
  protected readonly words = injectRackWords();
  protected readonly property = inject(CurrentProperty);
  protected readonly days = computed(() => daysOf(this.rack()));
  /** Column of the business date; outside when another week is shown. */
  protected readonly tonight = computed(() => nightsBetween(this.rack().from, this.rack().businessDate));
  protected readonly weekdays = computed(() => {
    const formatter = new Intl.DateTimeFormat(this.formats().locale, { weekday: 'short', timeZone: 'UTC' });
    return this.days().map(({ night }) => formatter.format(new Date(`${night}T00:00:00Z`)));
  });
  protected readonly lines = computed(() =>
    linesOf(this.rooms(), this.rack(), this.words, this.session.may('stay.move')),
  );
  protected readonly floors = computed(() => byFloor(this.lines()));
  protected readonly place = computed(() => placeNear(this.lines(), this.at()));
  /** Row a dragged guest is over. */
  protected readonly over = signal<string | undefined>(undefined);
  private readonly at = signal<RackPlace | undefined>(undefined);
  private readonly inside = signal(false);
  private readonly session = inject(Session);
  private readonly formats = inject(FORMATS);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private dragged: RackChoice | undefined;

  constructor() {
    const stands = (): boolean => this.inside();
    const act = (tell: (choice: RackChoice) => void) => (): void => {
      const choice = this.choiceAt(document.activeElement);
      if (choice) tell(choice);
    };
    inject(Keyboard).bind(
      {
        keys: '.',
        label: () => this.t('act.of', { what: this.t('heading') }),
        when: stands,
        run: act((choice) => this.menuAsked.emit(choice)),
        atOnce: true,
        hidden: true,
      },
      {
        keys: 'm',
        label: () => this.t('act.move'),
        when: () => stands() && this.isGuest(this.choiceAt(document.activeElement)),
        run: act((choice) => this.moveAsked.emit(choice)),
      },
    );
    // What has the focus may be gone with the next answer: the focus stays in its row.
    afterRenderEffect(() => {
      const place = this.place();
      if (place && untracked(this.inside) && document.activeElement === document.body) this.focus(place);
    });
  }

  /** Back to where it was. */
  focusHere(): void {
    const place = this.place();
    if (place) this.focus(place);
  }

  protected isAt(rowId: string, key: string): boolean {
    const place = this.place();
    return place?.rowId === rowId && place.key === key;
  }

  protected enter(event: FocusEvent): void {
    this.inside.set(true);
    const choice = this.choiceAt(event.target);
    const key = choice?.bar?.key ?? ROOM_STOP;
    const before = this.at();
    if (!choice || (before?.rowId === choice.room.id && before.key === key)) return;
    this.at.set({ rowId: choice.room.id, key, night: choice.bar?.first ?? -1 });
  }

  protected leave({ target }: FocusEvent): void {
    if ((target as Element).isConnected) this.inside.set(false);
  }

  protected press(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const choice = this.choiceAt(event.target);
    if (!choice || altKey) return;
    const place = this.place();
    const next = place && placeAfter(`${ctrlKey || metaKey ? 'Ctrl+' : ''}${key}`, this.lines(), place);
    if (next) this.focus(next);
    else if (key === 'Enter' || key === ' ') this.chosen.emit(choice);
    else if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) this.menuAsked.emit(choice);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected click({ target }: Event): void {
    const choice = this.choiceAt(target);
    if (!choice) return;
    if (choice.bar?.kind === 'stay' && this.carriedFrom() === undefined) this.menuAsked.emit(choice);
    else this.chosen.emit(choice);
  }

  protected askMenu(event: Event): void {
    const choice = this.choiceAt(event.target);
    if (!choice) return;
    event.preventDefault();
    this.menuAsked.emit(choice);
  }

  protected drag(event: DragEvent): void {
    const choice = this.choiceAt(event.target);
    if (!choice?.bar?.draggable || !event.dataTransfer) return event.preventDefault();
    this.dragged = choice;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', choice.room.number);
  }

  protected dragOver(event: DragEvent): void {
    const to = this.roomAt(event.target);
    const fits = this.dragged && to && to.id !== this.dragged.room.id;
    this.over.set(fits ? to.id : undefined);
    if (fits) event.preventDefault();
  }

  protected drop(event: DragEvent): void {
    const [dragged, to] = [this.dragged, this.roomAt(event.target)];
    this.endDrag();
    if (!dragged || !to || to.id === dragged.room.id) return;
    event.preventDefault();
    this.dropped.emit({ dragged, to });
  }

  protected endDrag(): void {
    this.dragged = undefined;
    this.over.set(undefined);
  }

  private isGuest(choice: RackChoice | undefined): boolean {
    const { bar } = choice ?? {};
    return bar !== undefined && this.session.may('stay.move') && isMovable(bar, this.rack().businessDate);
  }

  private focus(place: RackPlace): void {
    this.at.set(place);
    const row = this.host.querySelector(`[data-room="${place.rowId}"]`);
    row?.querySelector<HTMLElement>(`[data-stop="${place.key}"]`)?.focus();
  }

  private roomAt(target: EventTarget | null): RackRoomDto | undefined {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-room]') : null;
    return row ? this.lines().find(({ id }) => id === row.dataset['room'])?.room : undefined;
  }

  private choiceAt(target: EventTarget | null): RackChoice | undefined {
    const anchor = target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
    const line = this.lines().find(({ room }) => room.id === this.roomAt(anchor)?.id);
    if (!anchor || !line) return undefined;
    return { room: line.room, bar: line.bars.find(({ key }) => key === anchor.dataset['stop']), anchor };
  }
}
