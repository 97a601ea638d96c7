import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import { newId } from '@amends/kernel';
import { MOVE_REASONS } from '@amends/room-move';
import type { ScheduledMoveDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import { ActionCard, Field, NightPipe, Notice, Skeleton } from '@amends/ui';
import { CardDraft } from '../../platform/card-draft';
import { Connection } from '../../platform/connection';
import { DiscardDraft } from '../../platform/discard-draft';
import { injectWords, wordsThere } from '../../platform/language';
import { LoadError } from '../../platform/load-error';
import { NeedsConnection } from '../../platform/needs-connection';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { CandidateList } from '../candidate-list';
import { bindRoomKeys } from '../card-keys';
import { ExcludedRooms } from '../excluded-rooms';
import { MOVE_DRAFT } from '../move-draft';
import { MovePreview } from '../move-preview';
import { reasonFor } from '../move-reason';
import { OldRoomField } from '../old-room-field';
import { PlannedMove } from '../planned-move';
import { RankedRooms } from '../ranked-rooms';
import { RateField } from '../rate-field';
import { ReasonField } from '../reason-field';
import { RoomChoice } from '../room-choice';
import { ArrangedMove } from './arranged-move';
import { LaterFields } from './later-fields';
import { LaterHand } from './later-hand';
import { LaterTerms } from './later-terms';
import { ScheduleApi } from './schedule-api';
import { WhenChoice } from './when-choice';
import { injectWhenWords } from './when-words';

/** Moves a guest at a time: the rooms for the nights from then on, what the move would do then, one confirm. */
@Component({
  selector: 'am-later-card',
  imports: [
    ActionCard,
    CandidateList,
    DiscardDraft,
    ExcludedRooms,
    Field,
    LaterFields,
    LaterHand,
    LoadError,
    MovePreview,
    NeedsConnection,
    NightPipe,
    Notice,
    OldRoomField,
    RateField,
    ReasonField,
    Skeleton,
    WhenChoice,
  ],
  templateUrl: './later-card.html',
  styleUrl: '../move-card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LaterCard {
  readonly stay = input.required<StayDto>();
  readonly case = input<CaseRowDto>();
  readonly closed = output<void>();
  readonly arranged = output<ScheduledMoveDto>();

  protected readonly t = injectWords('room-plan');
  protected readonly moving = injectWords('room-move');
  protected readonly shell = injectWords('shell');
  protected readonly there = wordsThere('room-plan', 'room-move');
  protected readonly when = injectWhenWords();
  protected readonly connection = inject(Connection);
  protected readonly problemText = injectProblemText();
  private readonly api = inject(ScheduleApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly stayId = (): string => this.stay().id;

  protected readonly draft = new CardDraft(MOVE_DRAFT, this.stayId);
  /** What this takes the place of. */
  protected readonly before = new ArrangedMove(this.stayId);
  protected readonly terms = new LaterTerms(() => this.stay(), this.draft, this.before);
  protected readonly reason = computed(
    () =>
      this.draft.value().reason ??
      MOVE_REASONS.find((one) => one === this.before.move()?.reason) ??
      reasonFor(this.case()),
  );
  protected readonly rooms = new RankedRooms(
    this.stayId,
    this.reason,
    () => this.draft.value().causeIn,
    () => [],
    () => (this.terms.isPast() ? undefined : this.terms.dueAt()),
  );
  protected readonly choice = new RoomChoice(this.rooms, this.draft, () => this.before.move()?.toRoom.id);
  protected readonly chosen = this.choice.chosen;
  protected readonly needsOverride = computed(() => this.stay().doNotMove);
  protected readonly mayOverride = computed(() => this.session.may('stay.move-override'));
  protected readonly plan = new PlannedMove(
    {
      ...{ stayId: this.stayId, caseId: () => this.case()?.id, reason: this.reason, room: this.chosen },
      needsOverride: this.needsOverride,
      along: () => [],
      request: (wish) => {
        const at = this.at();
        return at && this.api.preview({ ...wish, ...at });
      },
    },
    this.draft,
  );
  /** None while there is no room, or no time, to keep one for. */
  protected readonly confirmLabel = computed(() => {
    const [room, dueAt] = [this.chosen(), this.terms.dueAt()];
    if (!this.there() || !room || !dueAt) return undefined;
    return this.t('confirm', { room: room.roomNumber, when: this.when(dueAt) });
  });
  protected readonly busy = signal(false);
  protected readonly news = signal('');
  /** Confirm was pressed for this room before its preview had come. */
  private readonly wantedId = signal<string | undefined>(undefined);
  private id = newId();

  constructor() {
    effect(() => {
      const isWanted = this.wantedId() !== undefined && this.wantedId() === this.chosen()?.roomId;
      if (isWanted && this.plan.preview()) void this.confirm();
      else if (!isWanted || this.plan.asked.error()) this.wantedId.set(undefined);
    });
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

  protected choose(roomId: string | undefined): void {
    if (!roomId) return;
    this.news.set('');
    this.choice.choose(roomId);
  }

  protected async confirm(): Promise<void> {
    const [wish, at, preview] = [this.plan.wish(), this.at(), this.plan.preview()];
    if (this.busy() || !wish || !at || this.connection.state() === 'lost') return;
    this.wantedId.set(preview ? undefined : wish.toRoomId);
    if (!preview) return;
    this.busy.set(true);
    try {
      const whole = { ...wish, ...at, byDesk: this.terms.byDesk(), id: this.id, previewToken: preview.token };
      const move = await this.api.arrange(whole);
      this.strip.say(this.t('done', { room: move.toRoom.number, when: this.when(at.dueAt) }), () =>
        this.api.cancel(move.id),
      );
      this.draft.forget();
      this.arranged.emit(move);
      this.closed.emit();
    } catch (fault) {
      this.lookAgain(fault);
    } finally {
      this.busy.set(false);
    }
  }

  private at(): { readonly stayId: string; readonly dueAt: string; readonly replacesId?: string } | undefined {
    const [dueAt, before] = [this.terms.dueAt(), this.before.move()];
    if (!dueAt || this.terms.isPast()) return undefined;
    return { stayId: this.stay().id, dueAt, ...(before ? { replacesId: before.id } : {}) };
  }

  /** Rooms and what is arranged may have changed meanwhile: all of it is asked once more. */
  private lookAgain(fault: unknown): void {
    this.id = newId();
    this.news.set(this.problemText(fault));
    this.before.answer.reload();
    this.rooms.answer.reload();
    this.plan.asked.reload();
  }
}
