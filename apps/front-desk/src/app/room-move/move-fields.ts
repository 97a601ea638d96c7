import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MOVE_REASONS, OLD_ROOM_STATUSES, type MoveReason, type OldRoomStatus } from '@amends/room-move';
import { Field } from '@amends/ui';
import type { CardDraft } from '../platform/card-draft';
import { injectWords } from '../platform/language';
import type { MoveDraft } from './move-draft';
import { RATE_AS_SUGGESTED } from './rate-draft';

/** Why the guest moves, where the trouble comes from, and what becomes of the old room: filled in, each can be changed. */
@Component({
  selector: 'am-move-fields',
  imports: [Field],
  templateUrl: './move-fields.html',
  styleUrl: './move-fields.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MoveFields {
  readonly draft = input.required<CardDraft<MoveDraft>>();
  readonly reason = input.required<MoveReason>();
  readonly asksWhere = input(false);
  readonly oldRoom = input.required<string>();
  readonly oldRoomStatus = input.required<OldRoomStatus>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly reasons = MOVE_REASONS;
  protected readonly oldRoomStatuses = OLD_ROOM_STATUSES;

  protected pickReason(value: string): void {
    const reason = MOVE_REASONS.find((one) => one === value);
    if (reason) this.draft().change({ reason, ...RATE_AS_SUGGESTED });
  }

  protected pickOldRoomStatus(value: string): void {
    const oldRoomStatus = OLD_ROOM_STATUSES.find((one) => one === value);
    if (oldRoomStatus) this.draft().change({ oldRoomStatus });
  }
}
