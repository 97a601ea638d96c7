import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { SEEN_STATUSES } from '@amends/room';
import type { RoomDto, SightRoomDto } from '@amends/room/dto';
import type { TaskRoomDto } from '@amends/task/dto';
import { Button, Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectProblemText } from '../platform/problem-text';
import { StatusStrip } from '../platform/status-strip';
import { RoomCareApi } from '../room/room-care-api';

/** What somebody who stands in the room says of it: one tap each. */
@Component({
  selector: 'am-room-sighting',
  imports: [Button, Notice],
  templateUrl: './room-sighting.html',
  styleUrl: './room-sighting.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomSighting {
  readonly room = input.required<TaskRoomDto>();
  /** The room as it is now. */
  readonly said = output<RoomDto>();

  protected readonly t = injectWords('task');
  protected readonly terms = injectWords('terms');
  protected readonly statuses = SEEN_STATUSES;
  protected readonly busy = signal(false);
  protected readonly refusal = signal<string | undefined>(undefined);
  private readonly api = inject(RoomCareApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();

  protected async say(seen: SightRoomDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set(undefined);
    try {
      const room = await this.api.sight(this.room().id, seen);
      const { number, status, discrepancy } = room;
      this.said.emit(room);
      const said = this.t('room.said', { number, status: this.terms(`room-status.${status}`) });
      this.strip.say(discrepancy ? `${said} ${this.t(`room.${discrepancy}`)}` : said);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
    }
  }
}
