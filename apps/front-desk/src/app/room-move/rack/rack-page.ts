import { LiveAnnouncer } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { addNights } from '@amends/kernel';
import { SEEN_STATUSES } from '@amends/room';
import type { RackRoomDto } from '@amends/room-move/dto';
import { Button, EmptyState, Icon, Notice, PageHead, Segments, Skeleton, type Segment } from '@amends/ui';
import { AsOf } from '../../platform/as-of';
import { CurrentProperty } from '../../platform/current-property';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { injectMedia } from '../../platform/media';
import { NeedsConnection } from '../../platform/needs-connection';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { RoomCareApi } from '../../room/room-care-api';
import type { CarriedGuest } from './carried-guest';
import { CarryBand } from './carry-band';
import { displacedOn } from './displaced';
import { actsOn } from './rack-acts';
import { RackData } from './rack-data';
import { isFree, isWanted, RACK_STATES } from './rack-filter';
import { RackGrid, type RackChoice } from './rack-grid';
import { RackList } from './rack-list';
import { swapsWith } from './swaps-with';
import { RackMenu } from './rack-menu';
import { injectRackWords } from './rack-words';
import { RoomPanel } from './room-panel';

type Nights = '7' | '14' | '30';
const NIGHTS: readonly Nights[] = ['7', '14', '30'];

/** The house at one look: rooms down, nights across, and the way from a guest in one room to another. */
@Component({
  selector: 'am-rack-page',
  imports: [
    AsOf,
    Button,
    CarryBand,
    EmptyState,
    Icon,
    LoadError,
    NeedsConnection,
    Notice,
    PageHead,
    RackGrid,
    RackList,
    RackMenu,
    RoomPanel,
    RouterLink,
    Segments,
    Skeleton,
  ],
  templateUrl: './rack-page.html',
  styleUrl: './rack-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackPage {
  /** From the address. */
  readonly from = input<string>();
  readonly nights = input<string>();
  readonly floor = input<string>();
  readonly type = input<string>();
  readonly state = input<string>();
  readonly room = input<string>();
  readonly do = input<string>();

  protected readonly t = injectWords('rack');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly property = inject(CurrentProperty);
  protected readonly narrow = injectMedia('screen and (max-width: 767px)');
  protected readonly states = RACK_STATES;
  protected readonly shownNights = computed(() => NIGHTS.find((one) => one === this.nights()) ?? '7');
  protected readonly lengths: readonly Segment<Nights>[] = NIGHTS.map((value) => ({ value, label: value }));
  protected readonly data = new RackData(
    () => this.from(),
    () => Number(this.shownNights()),
  );
  private readonly wish = computed(() => ({
    floor: this.floor() ? Number(this.floor()) : undefined,
    type: this.type() || undefined,
    state: RACK_STATES.find((one) => one === this.state()),
  }));
  protected readonly rooms = computed(() => {
    const rack = this.data.rack();
    return rack?.rooms.filter((room) => isWanted(room, this.wish(), rack.businessDate)) ?? [];
  });
  protected readonly types = computed(() => [...new Set(this.data.rack()?.rooms.map(({ roomType }) => roomType))]);
  protected readonly opened = computed(() => this.data.rack()?.rooms.find(({ id }) => id === this.room()));
  protected readonly sub = computed(() => {
    const rack = this.data.rack();
    if (!rack) return undefined;
    const free = this.rooms().filter((room) => isFree(room, rack.businessDate)).length;
    const moved = rack.rooms.flatMap(({ stays }) => stays).filter(({ movedFrom }) => movedFrom !== null).length;
    return [
      this.t.count('rooms-count', this.rooms().length),
      this.t.count('free-count', free),
      ...(moved > 0 ? [this.t.count('moved-count', moved)] : []),
    ].join(' · ');
  });
  /** Guests whose room is closed, for who may give them others. */
  protected readonly displaced = computed(() => {
    const rack = this.data.rack();
    return rack && this.session.may('stay.move') ? displacedOn(rack) : 0;
  });
  protected readonly carried = signal<CarriedGuest | undefined>(undefined);
  private readonly words = injectRackWords();
  protected readonly grid = viewChild(RackGrid);
  private readonly menu = viewChild.required(RackMenu);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly care = inject(RoomCareApi);
  private readonly problemText = injectProblemText();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);

  constructor() {
    inject(Keyboard).bind(
      { keys: '[', label: () => this.t('days.earlier'), run: () => this.step(-1) },
      { keys: ']', label: () => this.t('days.later'), run: () => this.step(1) },
      {
        keys: 'Escape',
        label: () => this.shell('keys.close'),
        when: () => this.carried() !== undefined || this.opened() !== undefined,
        run: () => this.back(),
        hidden: true,
      },
    );
  }

  protected go(queryParams: Record<string, string | number | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected step(days: number): Promise<boolean> | undefined {
    const rack = this.data.rack();
    if (!rack) return undefined;
    const from = addNights(rack.from, days);
    return this.go({ from: from === rack.businessDate ? null : from });
  }

  protected choose({ room, bar }: RackChoice): unknown {
    const carried = this.carried();
    if (carried) return this.moveTo(carried, room);
    if (bar?.kind === 'stay' && bar.stay.stayId !== null) return this.router.navigate(['/stay', bar.stay.stayId]);
    return this.show(room);
  }

  protected ask(choice: RackChoice): void {
    const rack = this.data.rack();
    if (!rack) return;
    const { session, t, terms, words } = this;
    this.menu().open(actsOn(choice, rack, { may: (one) => session.may(one), t, terms, words }));
  }

  protected act({ act, choice }: { readonly act: string; readonly choice: RackChoice }): unknown {
    const { room, bar } = choice;
    const status = SEEN_STATUSES.find((one) => one === act);
    if (status) return this.say(room, status);
    if (act === 'move') return this.carry(choice);
    if (act === 'stay' && bar?.kind === 'stay') return this.router.navigate(['/stay', bar.stay.stayId]);
    return this.show(room, act === 'close' ? 'close' : null);
  }

  protected carry({ room, bar }: RackChoice): void {
    if (bar?.kind !== 'stay' || bar.stay.stayId === null) return;
    this.carried.set({ stayId: bar.stay.stayId, name: this.words.name(bar.stay), from: room });
    void this.announcer.announce(this.t('carry.hint'), 'polite');
  }

  protected drop({ dragged, to }: { readonly dragged: RackChoice; readonly to: RackRoomDto }): void {
    this.carry(dragged);
    const carried = this.carried();
    if (carried) void this.moveTo(carried, to);
  }

  /**
   * The act itself is a card of the stay, with this room chosen, or the guest in it to change rooms with: what it does is
   * seen before it is done.
   */
  protected moveTo({ stayId, from }: CarriedGuest, room: RackRoomDto): Promise<boolean> | undefined {
    if (room.id === from.id) return undefined;
    const rack = this.data.rack();
    const other = rack && swapsWith(room, rack.businessDate);
    const act = other === undefined ? { do: 'move', room: room.id } : { do: 'swap', with: other };
    return this.router.navigate(['/stay', stayId], { queryParams: act });
  }

  protected show(room: RackRoomDto, act: 'close' | null = null): Promise<void> {
    return this.go({ room: room.id, do: act }).then(() => this.focusPanel());
  }

  protected back(): unknown {
    if (this.carried()) return this.leave();
    const roomId = this.room();
    return this.go({ room: null, do: null }).then(() =>
      this.host.querySelector<HTMLElement>(`[data-room="${roomId}"] [data-stop="room"]`)?.focus(),
    );
  }

  /** The guest stays where they are. */
  protected leave(): void {
    this.carried.set(undefined);
    this.grid()?.focusHere();
  }

  private focusPanel(): void {
    afterNextRender(() => this.host.querySelector<HTMLElement>('am-room-panel h2')?.focus(), {
      injector: this.injector,
    });
  }

  private async say({ id, number }: RackRoomDto, status: (typeof SEEN_STATUSES)[number]): Promise<void> {
    try {
      await this.care.sight(id, { status });
      this.strip.say(this.t('said', { room: number, status: this.terms(`room-status.${status}`) }));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
    } finally {
      this.data.reload();
    }
  }
}
