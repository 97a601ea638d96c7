import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import type { MoveDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import { ActionCard, Field, NightPipe, Notice, Skeleton } from '@amends/ui';
import { CardDraft } from '../platform/card-draft';
import { LoadError } from '../platform/load-error';
import { Connection } from '../platform/connection';
import { DiscardDraft } from '../platform/discard-draft';
import { Keyboard } from '../platform/keyboard/keyboard';
import { injectWords } from '../platform/language';
import { problemOf, type Problem } from '../platform/problem';
import { NeedsConnection } from '../platform/needs-connection';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { CandidateList } from './candidate-list';
import { bindRoomKeys } from './card-keys';
import { ExcludedRooms } from './excluded-rooms';
import { HeldRoom } from './held-room';
import { HoldLine } from './hold-line';
import { holderOf, isHeldHere, nextBestOf } from './lost-room';
import { MoveApi } from './move-api';
import { MOVE_DRAFT } from './move-draft';
import { reasonFor } from './move-reason';
import { OldRoomField } from './old-room-field';
import { injectMoveWords } from './move-words';
import { MovePreview } from './move-preview';
import { MovesWith } from './moves-with';
import { PlannedMove } from './planned-move';
import { WaitOffer } from './queue/wait-offer';
import { RankedRooms } from './ranked-rooms';
import { RateField } from './rate-field';
import { ReasonField } from './reason-field';
import { RoomChoice } from './room-choice';
import { SharersField } from './sharers-field';
import { RoomMemory } from './room-memory';
import { WaysList } from './ways-list';
import { WhenChoice } from './scheduled/when-choice';

/** What speaks against a room that only a role may pass over, with a reason. */
const OVERRIDDEN = ['needs-override', 'held-at-desk'];

/** Moves a guest: the best rooms with their reasons, what the move would do, one confirm. */
@Component({
  selector: 'am-move-card',
  imports: [
    ActionCard,
    CandidateList,
    DiscardDraft,
    ExcludedRooms,
    LoadError,
    Field,
    HoldLine,
    MovePreview,
    NeedsConnection,
    NightPipe,
    Notice,
    OldRoomField,
    RoomMemory,
    RateField,
    ReasonField,
    SharersField,
    Skeleton,
    WaitOffer,
    WaysList,
    WhenChoice,
  ],
  templateUrl: './move-card.html',
  styleUrl: './move-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveCard {
  readonly stay = input.required<StayDto>();
  readonly case = input<CaseRowDto>();
  /** A room somebody has chosen elsewhere, by id. */
  readonly room = input<string>();
  /** That room is chosen now. */
  readonly took = output<void>();
  readonly closed = output<void>();
  readonly moved = output<MoveDto>();

  protected readonly t = injectWords('room-move');
  protected readonly shell = injectWords('shell');
  private readonly words = injectMoveWords();
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  private readonly api = inject(MoveApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly stayId = (): string => this.stay().id;

  /** What was chosen and typed, until it is confirmed. */
  protected readonly draft = new CardDraft(MOVE_DRAFT, this.stayId);
  protected readonly reason = computed(() => this.draft.value().reason ?? reasonFor(this.case()));
  protected readonly rooms = new RankedRooms(
    this.stayId,
    this.reason,
    () => this.draft.value().causeIn,
    () => this.draft.value().with,
  );
  protected readonly along = new MovesWith(this.rooms, this.draft);
  protected readonly held = new HeldRoom(this.stayId, (roomId, problem) => this.lose(roomId, problem));
  protected readonly choice = new RoomChoice(this.rooms, this.draft, () => this.held.hold()?.roomId);
  protected readonly chosen = this.choice.chosen;
  protected readonly needsOverride = computed(
    () =>
      this.stay().doNotMove ||
      this.along.needsOverride() ||
      Boolean(this.chosen()?.reasons.some(({ code }) => OVERRIDDEN.includes(code))),
  );
  protected readonly plan = new PlannedMove(
    {
      ...{ stayId: this.stayId, caseId: () => this.case()?.id, reason: this.reason, room: this.chosen },
      ...{ needsOverride: this.needsOverride, along: this.along.ids },
    },
    this.draft,
  );

  /** Who has not come gets another room: nobody has slept in the old one. */
  protected readonly arriving = computed(() => ['Reserved', 'DueIn'].includes(this.stay().status));
  protected readonly mayOverride = computed(() => this.session.may('stay.move-override'));
  protected readonly busy = signal(false);
  protected readonly news = signal('');
  /** The room confirm was pressed for before its preview had come: goes on when it has. */
  private readonly wantedId = signal<string | undefined>(undefined);
  private id = newId();

  constructor() {
    effect(() => {
      const isWanted = this.wantedId() !== undefined && this.wantedId() === this.chosen()?.roomId;
      if (isWanted && this.plan.preview()) void this.confirm();
      else if (!isWanted || this.plan.asked.error()) this.wantedId.set(undefined);
    });
    // What a colleague holds is asked for with a reason, by the move itself.
    effect(() => {
      const room = this.chosen();
      if (room && !isHeldHere(room)) untracked(() => this.held.want(room.roomId));
    });
    effect(() => {
      const room = this.room();
      if (room) untracked(() => this.take(room));
    });
    effect(() => {
      const room = this.choice.refused();
      if (room) untracked(() => this.passOver(room.roomNumber, this.words.exclusion(room)));
    });
    effect(() => {
      const fault = this.rooms.answer.error() ?? this.plan.asked.error();
      if (fault && problemOf(fault).code === 'stay-not-sharing') untracked(() => this.along.anew());
    });
    inject(Keyboard).holdWhile(() => this.rooms.answer.isLoading() && !this.rooms.told());
    bindRoomKeys({
      choice: this.choice,
      choose: (roomId) => this.choose(roomId),
      confirm: () => void this.confirm(),
      close: () => this.close(),
    });
  }

  protected close(): void {
    this.draft.closeOnPurpose();
    this.closed.emit();
  }

  /** The guest waits for a room instead: nothing of this card is wanted any more. */
  protected waits(): void {
    this.draft.forget();
    this.closed.emit();
  }

  protected choose(roomId: string | undefined): void {
    if (!roomId) return;
    this.news.set('');
    this.choice.choose(roomId);
  }

  protected async confirm(): Promise<void> {
    const [wish, preview] = [this.plan.wish(), this.plan.preview()];
    if (this.busy() || !wish || this.connection.state() === 'lost') return;
    this.wantedId.set(preview ? undefined : wish.toRoomId);
    if (!preview) return;
    this.busy.set(true);
    try {
      const move = await this.api.move(this.stay().id, { ...wish, id: this.id, previewToken: preview.token });
      this.held.settle();
      this.strip.say(this.t(move.beforeArrival ? 'done-arrival' : 'done', { room: move.toRoom.number }), () =>
        this.api.undo(move.stayId, move.id),
      );
      this.draft.forget();
      this.moved.emit(move);
      this.closed.emit();
    } catch (fault) {
      this.lookAgain(fault);
    } finally {
      this.busy.set(false);
    }
  }

  /** Taken meanwhile: the next best is chosen and named. Anything else: said, and the preview is made anew. */
  private lookAgain(fault: unknown): void {
    const problem = problemOf(fault);
    this.id = newId();
    if (problem.code === 'room-taken' || problem.code === 'room-held') {
      return this.takeNext(this.chosen()?.roomId, problem);
    }
    this.news.set(this.problemText(fault));
    if (problem.code === 'stay-not-sharing') return this.along.anew();
    if (problem.status !== 0) this.plan.asked.reload();
  }

  /** The hold was refused or taken over. While the move itself is on its way, its answer says what there is to say. */
  private lose(roomId: string, problem: Problem | undefined): void {
    if (!this.busy()) this.takeNext(roomId, problem);
  }

  private takeNext(lostId: string | undefined, problem: Problem | undefined): void {
    this.choice.lose(lostId);
    const next = (problem && nextBestOf(problem)) ?? this.chosen();
    const rooms = { taken: this.choice.numberOf(lostId), next: next?.roomNumber ?? '' };
    const by = problem && holderOf(problem);
    if (!next) this.news.set(this.t('none'));
    else this.news.set(by ? this.t('held-by', { ...rooms, by }) : this.t('taken', rooms));
    this.rooms.answer.reload();
  }

  private take(roomId: string): void {
    this.choice.choose(roomId);
    this.took.emit();
  }

  /** What was asked for cannot be given: said with its reason, and the best is suggested instead. */
  private passOver(room: string, why: string): void {
    this.choice.lose(undefined);
    const next = this.chosen();
    this.news.set(next ? this.t('passed', { room, why, next: next.roomNumber }) : this.t('not-given', { room, why }));
  }
}
