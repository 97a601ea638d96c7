import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RoomWishDto } from '@amends/room-move/dto';
import { Button, FORMATS, Icon, showTime } from '@amends/ui';
import { Clock } from '../../platform/clock';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { QueueApi } from './queue-api';
import { joinAgain } from './join-again';
import { RoomWish } from './room-wish';

/** That the guest waits for a room, where they stand and when it is ready; and the move when it is. */
@Component({
  selector: 'am-wish-line',
  imports: [Button, Icon, RouterLink],
  templateUrl: './wish-line.html',
  styleUrl: '../room-plans.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WishLine {
  readonly stayId = input.required<string>();

  protected readonly t = injectWords('room-plan');
  protected readonly waiting = new RoomWish(() => this.stayId());
  protected readonly mayMove = computed(() => this.session.may('stay.move'));
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(QueueApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);
  private readonly clock = inject(Clock);

  protected heading({ state, room, wantedRoom, wantedType }: RoomWishDto): string {
    if (state === 'Ready' && room) return this.t('wish.ready', { room: room.roomNumber });
    if (wantedRoom) return this.t('wish.room', { room: wantedRoom.number });
    return wantedType ? this.t('wish.type', { type: this.property.roomTypeName(wantedType) }) : this.t('wish.other');
  }

  /** When, why not now, and who comes before. */
  protected estimate({ state, room, readyAt, waitsFor, position }: RoomWishDto): string {
    if (state === 'Ready') return this.t('wish.first-key');
    const at = readyAt && showTime(readyAt, this.formats(), this.clock.now());
    const when = at && room ? [this.t('wish.at', { room: room.roomNumber, time: at })] : [];
    const why = waitsFor && waitsFor !== 'nothing' ? [this.t(`wish.for.${waitsFor}`)] : [];
    const before = position && position > 1 ? [this.t.count('wish.before-count', position - 1)] : [];
    return [...when, ...why, ...before].join(' · ');
  }

  protected async withdraw(wish: RoomWishDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.withdraw(wish.id);
      this.strip.say(this.t('wish.withdrawn'), () =>
        joinAgain(this.api, wish).finally(() => this.waiting.answer.reload()),
      );
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
      this.waiting.answer.reload();
    }
  }
}
