import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { newId } from '@amends/kernel';
import type { MoveCandidateDto, RoomWishDto, WayToRoomDto } from '@amends/room-move/dto';
import { Button, KeyHint } from '@amends/ui';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { Connection } from '../../platform/connection';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import { QueueApi } from './queue-api';

/** Ways that lead to a room by waiting. */
const BY_WAITING: readonly WayToRoomDto['code'][] = ['wait-until-ready', 'hold-ends', 'after-check-out'];

/** A room that is not ready, or cannot be given yet, is waited for: one press, and the card is done. */
@Component({
  selector: 'am-wait-offer',
  imports: [Button, KeyHint],
  templateUrl: './wait-offer.html',
  styleUrl: './wait-offer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaitOffer {
  readonly stayId = input.required<string>();
  readonly chosen = input<MoveCandidateDto>();
  readonly ways = input<readonly WayToRoomDto[]>([]);
  readonly joined = output<RoomWishDto>();

  protected readonly t = injectWords('room-move');
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly room = computed(() => {
    const [chosen, way] = [this.chosen(), this.ways().find(({ code }) => BY_WAITING.includes(code))];
    if (chosen) return isReadyLater(chosen) ? { id: chosen.roomId, number: chosen.roomNumber } : undefined;
    return way?.roomId ? { id: way.roomId, number: way.roomNumber ?? '' } : undefined;
  });
  private readonly api = inject(QueueApi);
  private readonly strip = inject(StatusStrip);
  private readonly connection = inject(Connection);
  private readonly problemText = injectProblemText();
  private id = newId();

  constructor() {
    inject(Keyboard).bindCard({
      keys: 'w',
      label: () => this.t('wait', { room: this.room()?.number ?? '' }),
      when: () => this.room() !== undefined,
      run: () => this.join(),
    });
  }

  protected async join(): Promise<void> {
    const room = this.room();
    if (!room || this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const wish = await this.api.join({ id: this.id, stayId: this.stayId(), roomId: room.id });
      this.strip.say(this.t('waits', { room: room.number }), () => this.api.withdraw(wish.id));
      this.joined.emit(wish);
    } catch (fault) {
      this.id = newId();
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}

/** Housekeeping will be done with it, and the house can say when. */
function isReadyLater({ reasons }: MoveCandidateDto): boolean {
  return reasons.some(({ code, facts }) => code === 'needs-override' && facts?.['readyAt'] !== undefined);
}
