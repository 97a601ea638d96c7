import { httpResource } from '@angular/common/http';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { MOVE_REASONS, OLD_ROOM_STATUSES, type OldRoomStatus } from '@amends/room-move';
import type { MoveDto, MovePreviewDto, PreviewMoveDto } from '@amends/room-move/dto';
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
import { ExcludedRooms } from './excluded-rooms';
import { HeldRoom } from './held-room';
import { HoldLine } from './hold-line';
import { holderOf, isHeldHere, nextBestOf } from './lost-room';
import { MoveApi } from './move-api';
import { MOVE_DRAFT } from './move-draft';
import { reasonFor } from './move-reason';
import { injectMoveWords } from './move-words';
import { MovePreview } from './move-preview';
import { RankedRooms } from './ranked-rooms';
import { RATE_AS_SUGGESTED, RateDraft } from './rate-draft';
import { RateField } from './rate-field';
import { RoomMemory } from './room-memory';
import { WaysList } from './ways-list';

const MOST = 5;
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
    RoomMemory,
    RateField,
    Skeleton,
    WaysList,
  ],
  templateUrl: './move-card.html',
  styleUrl: './move-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveCard {
  readonly stay = input.required<StayDto>();
  readonly case = input<CaseRowDto>();
  readonly closed = output<void>();
  readonly moved = output<MoveDto>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectMoveWords();
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  protected readonly reasons = MOVE_REASONS;
  protected readonly oldRoomStatuses = OLD_ROOM_STATUSES;
  private readonly api = inject(MoveApi);
  /** What was chosen and typed, until it is confirmed. */
  protected readonly draft = new CardDraft(MOVE_DRAFT, () => this.stay().id);
  protected readonly reason = computed(() => this.draft.value().reason ?? reasonFor(this.case()));

  protected readonly rooms = new RankedRooms(
    () => this.stay().id,
    this.reason,
    () => this.draft.value().causeIn,
  );
  protected readonly answer = this.rooms.answer;
  protected readonly candidates = computed(() => this.rooms.all().slice(0, MOST));
  protected readonly held = new HeldRoom(
    () => this.stay().id,
    (roomId, problem) => this.lose(roomId, problem),
  );
  /** What was picked, or else what is held for the guest already: a better room that comes free takes nothing away. */
  protected readonly chosen = computed(() => {
    const [all, wanted] = [this.rooms.all(), this.draft.value().roomId ?? this.held.hold()?.roomId];
    return all.find(({ roomId }) => roomId === wanted) ?? all.find(({ roomId }) => roomId !== this.lostId());
  });
  /** Was to be had a moment ago; never suggested again by itself. */
  private readonly lostId = signal<string | undefined>(undefined);

  protected readonly oldRoomStatus = computed<OldRoomStatus>(() => this.draft.value().oldRoomStatus ?? 'Dirty');
  protected readonly overrideReason = computed(() => this.draft.value().overrideReason ?? '');
  /** What a move would do does not hang on the words of the reason: it is asked once there are any. */
  private readonly overrideStated = linkedSignal<string, string>({
    source: () => this.overrideReason().trim(),
    computation: (words, before) => words && (before?.value || words),
  });
  protected readonly needsOverride = computed(
    () => this.stay().doNotMove || Boolean(this.chosen()?.reasons.some(({ code }) => OVERRIDDEN.includes(code))),
  );
  protected readonly mayOverride = computed(() => this.session.may('stay.move-override'));
  private readonly wish = computed(() => this.wishFor(this.chosen()?.roomId, this.overrideStated()));
  protected readonly preview = httpResource<MovePreviewDto>(() => {
    const wish = this.wish();
    return wish && this.api.preview(this.stay().id, wish);
  });
  protected readonly shownPreview = computed(() => (this.preview.hasValue() ? this.preview.value() : undefined));

  protected readonly rate = new RateDraft(this.draft, this.shownPreview);

  protected readonly busy = signal(false);
  protected readonly news = signal('');
  /** Confirm was pressed before the preview had come: goes on when it has. */
  private readonly wanted = signal(false);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private id = newId();

  constructor() {
    effect(() => {
      if (this.wanted() && this.shownPreview()) void this.confirm();
      else if (this.preview.error()) this.wanted.set(false);
    });
    // What a colleague holds is asked for with a reason, by the move itself.
    effect(() => {
      const room = this.chosen();
      if (room && !isHeldHere(room)) untracked(() => this.held.want(room.roomId));
    });
    const digits = Array.from({ length: MOST }, (_, at) => ({
      keys: String(at + 1),
      label: () => this.shell('keys.choose'),
      run: () => this.choose(this.candidates()[at]?.roomId),
      hidden: at > 0,
    }));
    const keyboard = inject(Keyboard);
    keyboard.holdWhile(() => this.answer.isLoading());
    keyboard.bindCard(
      ...digits,
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.close() },
    );
  }

  protected close(): void {
    this.draft.closeOnPurpose();
    this.closed.emit();
  }

  protected choose(roomId: string | undefined): void {
    if (!roomId) return;
    this.wanted.set(false);
    this.news.set('');
    this.draft.change({ roomId, ...RATE_AS_SUGGESTED });
  }

  protected pickReason(value: string): void {
    const reason = MOVE_REASONS.find((one) => one === value);
    if (reason) this.draft.change({ reason, ...RATE_AS_SUGGESTED });
  }

  protected pickOldRoomStatus(value: string): void {
    const oldRoomStatus = OLD_ROOM_STATUSES.find((one) => one === value);
    if (oldRoomStatus) this.draft.change({ oldRoomStatus });
  }

  protected async confirm(): Promise<void> {
    const [wish, preview] = [this.wishFor(this.chosen()?.roomId, this.overrideReason().trim()), this.shownPreview()];
    if (this.busy() || !wish || this.connection.state() === 'lost') return;
    if (!preview) return this.wanted.set(true);
    this.wanted.set(false);
    this.busy.set(true);
    try {
      const move = await this.api.move(this.stay().id, { ...wish, id: this.id, previewToken: preview.token });
      this.held.settle();
      this.strip.say(this.t('done', { room: move.toRoom.number }), () => this.api.undo(move.stayId, move.id));
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
    if (problem.status !== 0) this.preview.reload();
  }

  /** The hold was refused or taken over. While the move itself is on its way, its answer says what there is to say. */
  private lose(roomId: string, problem: Problem | undefined): void {
    if (!this.busy()) this.takeNext(roomId, problem);
  }

  private takeNext(lostId: string | undefined, problem: Problem | undefined): void {
    const lost = this.rooms.all().find(({ roomId }) => roomId === lostId);
    this.lostId.set(lostId);
    this.draft.change({ roomId: undefined });
    const next = (problem && nextBestOf(problem)) ?? this.chosen();
    const rooms = { taken: lost?.roomNumber ?? '', next: next?.roomNumber ?? '' };
    const by = problem && holderOf(problem);
    if (!next) this.news.set(this.t('none'));
    else this.news.set(by ? this.t('held-by', { ...rooms, by }) : this.t('taken', rooms));
    this.answer.reload();
  }

  private wishFor(toRoomId: string | undefined, overrideReason: string): PreviewMoveDto | undefined {
    if (!toRoomId || this.rate.isMissing()) return undefined;
    const caseId = this.case()?.id;
    return {
      toRoomId,
      reason: this.reason(),
      oldRoomStatus: this.oldRoomStatus(),
      ...(caseId ? { caseId } : {}),
      ...(overrideReason ? { overrideReason } : {}),
      ...this.rate.wish(),
    };
  }
}
