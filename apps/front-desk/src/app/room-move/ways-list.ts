import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { WayToRoomDto } from '@amends/room-move/dto';
import { RouterLink } from '@angular/router';
import { Button } from '@amends/ui';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

/** What would give the guest a room where none can be given at once, cheapest for the guest first. */
@Component({
  selector: 'am-ways-list',
  imports: [Button, RouterLink],
  templateUrl: './ways-list.html',
  styleUrl: './ways-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WaysList {
  readonly ways = input.required<readonly WayToRoomDto[]>();
  /** Of the guest who needs a room. */
  readonly stayId = input.required<string>();
  /** What a swap would belong to. */
  readonly caseId = input<string>();
  /** Rooms that can be chosen in the list above, by id. */
  readonly choosable = input<readonly string[]>([]);
  readonly chose = output<string>();

  protected readonly t = injectWords('room-move');
  protected readonly words = injectMoveWords();

  protected roomToChoose({ roomId }: WayToRoomDto): string | undefined {
    return roomId !== null && this.choosable().includes(roomId) ? roomId : undefined;
  }

  /** Stay of the guest in the room, where the way is to change rooms. */
  protected otherOf({ code, facts }: WayToRoomDto): string | undefined {
    const stayId = facts?.['stayId'];
    return code === 'swap' && stayId !== undefined ? String(stayId) : undefined;
  }
}
