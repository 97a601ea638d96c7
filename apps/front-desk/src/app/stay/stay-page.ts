import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { filter, map } from 'rxjs';
import { Button, Icon, Skeleton } from '@amends/ui';
import { AsOf } from '../platform/as-of';
import { LoadError } from '../platform/load-error';
import { NewCaseCard } from '../case/new-case-card';
import { CorrectionCard } from '../correction/correction-card';
import { CreditCard } from '../compensation/credit-card';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { Look } from '../platform/look';
import { injectMedia } from '../platform/media';
import { injectProblemText } from '../platform/problem-text';
import { AfterMove } from '../room-move/after/after-move';
import { MoveCard } from '../room-move/move-card';
import { SwapCard } from '../room-move/chain/swap-card';
import { RoomPlans } from '../room-move/room-plans';
import { LaterCard } from '../room-move/scheduled/later-card';
import { PartMissing } from '../platform/part-missing';
import { Sheet, TABLET, WIDE } from '../platform/sheet';
import { SheetHead } from '../platform/sheet-head';
import { UnderHand } from '../platform/under-hand';
import { AnnouncementBanner } from '../desk/announcement-banner';
import { CurrentStay } from '../desk/current-stay';
import { StayActs } from '../desk/stay-acts';
import { StayContext } from '../desk/stay-context';
import { StayHeader } from '../desk/stay-header';
import { StayTasks } from '../task/stay-tasks';

/** Cards that are fetched when they are first wanted. */
const LAZY = ['move', 'later', 'swap', 'credit'] as const;
const EXPLAINING = /\/bill(\/|\?(.*&)?(show|pack)=)/;

/** The guest at a glance, the sections below, and the action card beside them. */
@Component({
  selector: 'am-stay-page',
  imports: [
    AfterMove,
    AnnouncementBanner,
    AsOf,
    Button,
    CorrectionCard,
    CreditCard,
    Icon,
    LaterCard,
    LoadError,
    MoveCard,
    NewCaseCard,
    PartMissing,
    RoomPlans,
    RouterOutlet,
    Sheet,
    SheetHead,
    Skeleton,
    StayActs,
    StayContext,
    StayHeader,
    StayTasks,
    SwapCard,
  ],
  providers: [CurrentStay],
  templateUrl: './stay-page.html',
  styleUrl: './stay-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StayPage {
  readonly id = input.required<string>();
  /** The open action card, from the address. */
  readonly do = input<string>();
  /** The case an act belongs to, from the address. */
  readonly for = input<string>();
  /** The bill line an act was opened on, from the address. */
  readonly on = input<string>();
  /** The room a guest was to be moved to where the move card was opened from, from the address. */
  readonly room = input<string>();

  /** Stay of the guest to change rooms with, from the address. */
  readonly with = input<string>();

  protected readonly t = injectWords('stay');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly look = inject(Look);
  protected readonly current = inject(CurrentStay);
  protected readonly tablet = injectMedia(TABLET);
  protected readonly wide = injectMedia(WIDE);
  protected readonly case = computed(() => {
    const wanted = this.for();
    const open = this.current.value()?.openCases ?? [];
    return open.find(({ id }) => id === wanted) ?? this.current.latestCase();
  });
  /** The card beside the guest that is fetched when it is first wanted, or in an idle moment before. */
  protected readonly card = computed(() => {
    const wanted = this.do();
    if (wanted === 'correct') return this.on() ? wanted : undefined;
    if (wanted === 'swap') return this.with() ? wanted : undefined;
    return LAZY.find((one) => one === wanted);
  });
  private readonly opened = viewChild<unknown>('opened');
  private readonly router = inject(Router);
  /** A line is explained, or the bill or its dispute pack shown, beside it: that has the room of what else is good to know. */
  protected readonly explaining = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(({ urlAfterRedirects }) => EXPLAINING.test(urlAfterRedirects)),
    ),
    { initialValue: EXPLAINING.test(this.router.url) },
  );
  /** What is good to know lies over the work. */
  protected readonly aside = computed(() => this.tablet() && !this.do() && !this.explaining());
  /** What is good to know beside the work has its place now. */
  protected readonly good = computed(
    () => (this.look.context() || this.tablet()) && this.do() !== 'case' && !this.card() && !this.explaining(),
  );
  /** Drawn once it stays, unseen while a card has its place: a card closes no slower than a hand expects. */
  protected readonly known = linkedSignal<boolean, boolean>({
    source: this.good,
    computation: (good, before) => good || before?.value === true,
  });

  constructor() {
    const underHand = inject(UnderHand);
    effect(() => {
      this.current.id.set(this.id());
      underHand.stayId.set(this.id());
    });
    effect(() => {
      const at = this.current.value();
      underHand.guest.set(at && { name: at.guest.addressAs, room: at.stay.room?.number ?? null });
    });
    inject(DestroyRef).onDestroy(() => {
      underHand.stayId.set(undefined);
      underHand.guest.set(undefined);
    });
    this.bindKeys(inject(Keyboard));
  }

  protected act(what: 'case' | 'move' | 'credit'): Promise<boolean> {
    return this.router.navigate([], { queryParams: { do: what }, queryParamsHandling: 'merge' });
  }

  /** The card keeps it as what was chosen; what is chosen in the card afterwards is not overruled by the address. */
  protected forgetRoom(): Promise<boolean> {
    return this.router.navigate([], { queryParams: { room: null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected close(): Promise<boolean> {
    return this.router.navigate([], {
      queryParams: { do: null, for: null, on: null, room: null, with: null },
      queryParamsHandling: 'merge',
    });
  }

  private bindKeys(keyboard: Keyboard): void {
    keyboard.holdWhile(() => this.card() !== undefined && Boolean(this.current.value()) && !this.opened());
    const go = (...section: readonly string[]): Promise<boolean> =>
      this.router.navigate(['/stay', this.id(), ...section]);
    keyboard.bind(
      { keys: 'm', label: () => this.t('act.move'), run: () => this.act('move') },
      { keys: 'o', label: () => this.t('act.credit'), run: () => this.act('credit') },
      { keys: 'b', label: () => this.t('section.bill'), run: () => go('bill') },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => go(), hidden: true },
    );
  }
}
