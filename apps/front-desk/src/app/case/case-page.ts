import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  computed,
  effect,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import type { CaseTransition } from '@amends/case';
import type { CaseDto, TimelineEntryDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Button, Skeleton } from '@amends/ui';
import { LoadError } from '../platform/load-error';
import { CreditCard } from '../compensation/credit-card';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { lastGood, staleSince, type Stale } from '../platform/last-good';
import { Live } from '../platform/live';
import { Look } from '../platform/look';
import { injectMedia } from '../platform/media';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { AfterMove } from '../room-move/after/after-move';
import { MoveCard } from '../room-move/move-card';
import { LaterCard } from '../room-move/scheduled/later-card';
import { PartMissing } from '../platform/part-missing';
import { Sheet, TABLET } from '../platform/sheet';
import { SheetHead } from '../platform/sheet-head';
import { UnderHand } from '../platform/under-hand';
import { CurrentStay } from '../desk/current-stay';
import { StayContext } from '../desk/stay-context';
import { CaseApi } from './case-api';
import { CaseEdits } from './case-edits';
import { CaseFacts } from './case-facts';
import { CaseHeader } from './case-header';
import { CaseSkeleton } from './case-skeleton';
import { CaseStory } from './case-story';
import { CloseCaseCard } from './close-case-card';
import { NewCaseCard } from './new-case-card';
import { NoteComposer } from './note-composer';
import type { RoomsOfGuest } from './note-rooms';
import { Seat } from './seat';
import { Timeline } from './timeline';
import { WhoIsHere } from './who-is-here';
import { CaseChecklist } from '../task/case-checklist';
import { StayTasks } from '../task/stay-tasks';

/** Cards that need the guest's stay. */
const OF_STAY = ['move', 'later', 'credit'] as const;

/** One case: what is wrong, what was done, what comes next. */
@Component({
  selector: 'am-case-page',
  imports: [
    AfterMove,
    Button,
    CaseChecklist,
    CaseFacts,
    CaseHeader,
    CaseSkeleton,
    CaseStory,
    CloseCaseCard,
    CreditCard,
    LaterCard,
    LoadError,
    MoveCard,
    NewCaseCard,
    NoteComposer,
    PartMissing,
    Sheet,
    SheetHead,
    Skeleton,
    StayContext,
    StayTasks,
    Timeline,
    WhoIsHere,
  ],
  providers: [CurrentStay, Seat],
  templateUrl: './case-page.html',
  styleUrl: './case-page.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CasePage {
  readonly id = input.required<string>();
  /** The open action card, from the address. */
  readonly do = input<string>();
  /** It stands beside the board: there is less room, and Escape leaves it there. */
  readonly beside = input(false);
  readonly left = output<void>();

  protected readonly t = injectWords('case');
  protected readonly shell = injectWords('shell');
  protected readonly problemText = injectProblemText();
  protected readonly together = injectWords('together');
  protected readonly look = inject(Look);
  protected readonly tablet = injectMedia(TABLET);
  /** What is good to know lies over the work. */
  protected readonly aside = computed(() => this.tablet() && !this.do() && !this.beside());
  protected readonly stay = inject(CurrentStay);
  private readonly api = inject(CaseApi);
  protected readonly loaded = httpResource<CaseDto>(() => this.api.url(this.id()));
  protected readonly history = httpResource<PageDto<TimelineEntryDto>>(() => this.api.timelineUrl(this.id()));
  /** What a write answered is shown at once; the next load replaces it. */
  protected readonly case = lastGood(this.loaded, () => this.id());
  private readonly page = lastGood(this.history, () => this.id());
  private readonly times = [staleSince(this.loaded), staleSince(this.history)];
  protected readonly stale: Stale = {
    staleSince: computed(() => this.times.map((time) => time()).find((time) => time !== undefined)),
    reload: () => this.reload(),
  };
  protected readonly entries = computed(() => this.page()?.data);
  protected readonly row = computed(() => {
    const shown = this.case();
    return shown && { ...shown, lastEntryAt: shown.openedAt, nextPromise: null };
  });
  protected readonly roomsOf = computed<RoomsOfGuest | undefined>(() => {
    const at = this.stay.value();
    return at && { guest: at.guest.addressAs, room: at.stay.room?.number, rooms: at.rooms };
  });
  /** The card beside the case that is fetched when it is first wanted, or in an idle moment before. */
  protected readonly card = computed(() => {
    const wanted = this.do();
    if (wanted === 'close') return wanted;
    return this.stay.value() && OF_STAY.find((one) => one === wanted);
  });
  /** A card has the place of what is good to know. */
  protected readonly acting = computed(() => Boolean(this.card() ?? (this.do() === 'case' && this.stay.value())));
  private readonly opened = viewChild<unknown>('opened');
  private readonly router = inject(Router);
  private readonly strip = inject(StatusStrip);
  private readonly edits = inject(CaseEdits);
  protected readonly session = inject(Session);

  constructor() {
    const seat = inject(Seat);
    effect(() => seat.caseId.set(this.case()?.id));
    const underHand = inject(UnderHand);
    effect(() => {
      const stayId = this.case()?.stayId ?? undefined;
      this.stay.id.set(stayId);
      underHand.stayId.set(stayId);
    });
    effect(() => {
      const shown = this.case();
      const room = this.stay.value()?.stay.room?.number ?? shown?.roomNumber ?? null;
      underHand.guest.set(shown && { name: shown.guestName, room });
    });
    effect(() => underHand.opensHere.set(Boolean(this.stay.value()) && !this.beside()));
    inject(DestroyRef).onDestroy(() => {
      underHand.stayId.set(undefined);
      underHand.guest.set(undefined);
      underHand.opensHere.set(false);
    });
    inject(Live).on(
      ({ subject, data }) => subject === `case/${this.id()}` || data.caseId === this.id(),
      () => this.reload(),
    );
    this.bindKeys(inject(Keyboard));
  }

  protected act(what: string): Promise<boolean> {
    return this.router.navigate([], { queryParams: { do: what }, queryParamsHandling: 'merge' });
  }

  protected close(): Promise<boolean> {
    return this.router.navigate([], { queryParams: { do: null }, queryParamsHandling: 'merge' });
  }

  protected reload(): void {
    this.loaded.reload();
    this.history.reload();
  }

  protected async go(transition: CaseTransition): Promise<void> {
    if (transition === 'close') return void (await this.act('close'));
    try {
      this.shown(await this.edits.go(this.id(), transition));
    } catch (fault) {
      this.strip.say(this.problemText(fault));
      this.reload();
    }
  }

  protected async closedBy(closed: CaseDto): Promise<void> {
    this.shown(closed);
    await this.close();
  }

  /** What a write answered. */
  protected shown(now: CaseDto): void {
    this.case.set(now);
    this.history.reload();
  }

  private can(transition: CaseTransition): boolean {
    return this.case()?.transitions.includes(transition) ?? false;
  }

  private bindKeys(keyboard: Keyboard): void {
    keyboard.holdWhile(() => !this.case() && this.loaded.isLoading());
    keyboard.holdWhile(() => !this.stay.value() && this.stay.overview.isLoading());
    keyboard.holdWhile(() => this.card() !== undefined && !this.opened());
    const [atStay, may] = [() => Boolean(this.case()?.stayId), (wish: CaseTransition) => () => this.can(wish)];
    keyboard.bind(
      { keys: 't', label: () => this.t('do.assign'), when: may('assign'), run: () => this.go('assign') },
      {
        keys: 'w',
        label: () => this.t('do.await-follow-up'),
        when: may('await-follow-up'),
        run: () => this.go('await-follow-up'),
      },
      { keys: 'd', label: () => this.t('do.close'), when: may('close'), run: () => this.go('close') },
      { keys: 'm', label: () => this.t('move'), when: atStay, run: () => this.act('move') },
      { keys: 'o', label: () => this.t('credit'), when: atStay, run: () => this.act('credit') },
      {
        keys: 'b',
        label: () => this.t('bill'),
        when: atStay,
        run: () => this.router.navigate(['/stay', this.stay.id(), 'bill']),
      },
      {
        keys: 'Escape',
        label: () => this.shell('keys.close'),
        when: () => this.beside() || atStay(),
        run: () => (this.beside() ? this.left.emit() : this.router.navigate(['/stay', this.stay.id()])),
        hidden: true,
      },
    );
  }
}
