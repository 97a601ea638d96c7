import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { newId } from '@amends/kernel';
import { MOVE_REASONS } from '@amends/room-move';
import type { ScheduledMoveDto } from '@amends/room-move/dto';
import { Button, Icon } from '@amends/ui';
import { injectWords, wordsThere } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { WishLine } from './queue/wish-line';
import { injectAgainstWords } from './scheduled/against-words';
import { ArrangedMove } from './scheduled/arranged-move';
import { ScheduleApi } from './scheduled/schedule-api';
import { injectWhenWords } from './scheduled/when-words';

/** What is arranged about the guest's room, in a line with what can be done about it. Nothing when nothing is. */
@Component({
  selector: 'am-room-plans',
  imports: [Button, Icon, RouterLink, WishLine],
  templateUrl: './room-plans.html',
  styleUrl: './room-plans.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomPlans {
  readonly stayId = input.required<string>();

  protected readonly t = injectWords('room-plan');
  protected readonly there = wordsThere('room-plan');
  protected readonly when = injectWhenWords();
  protected readonly against = injectAgainstWords();
  protected readonly arranged = new ArrangedMove(() => this.stayId());
  protected readonly mayMove = computed(() => this.session.may('stay.move'));
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly router = inject(Router);
  private readonly api = inject(ScheduleApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected heading({ state, toRoom, dueAt }: ScheduledMoveDto): string {
    const room = toRoom.number;
    if (state === 'AtDesk') return this.t('line.due', { room });
    return dueAt ? this.t('line.moves', { room, when: this.when(dueAt) }) : this.t('line.when-ready', { room });
  }

  protected async cancel(move: ScheduledMoveDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.cancel(move.id);
      this.strip.say(this.t('cancelled', { room: move.toRoom.number }), this.wayBack(move));
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
      this.arranged.answer.reload();
    }
  }

  /** A time that has come is not arranged again, nor a price of one's own that is not known here. */
  private wayBack(move: ScheduledMoveDto): (() => Promise<unknown>) | undefined {
    const { stayId, caseId, toRoom, dueAt, byDesk, oldRoomStatus, rateChoice, state } = move;
    const reason = MOVE_REASONS.find((one) => one === move.reason);
    if (state !== 'Waiting' || rateChoice === 're-price' || !reason) return undefined;
    const about = { stayId, toRoomId: toRoom.id, reason, oldRoomStatus, rate: rateChoice, byDesk };
    return () =>
      this.api
        .arrange({ ...about, ...(caseId && { caseId }), ...(dueAt && { dueAt }), id: newId() })
        .finally(() => this.arranged.answer.reload());
  }
}
