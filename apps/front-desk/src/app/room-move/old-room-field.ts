import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { OLD_ROOM_STATUSES, type OldRoomStatus } from '@amends/room-move';
import { Field } from '@amends/ui';
import type { CardDraft } from '../platform/card-draft';
import { injectWords } from '../platform/language';
import type { MoveDraft } from './move-draft';

/** What becomes of the room the guest leaves. */
@Component({
  selector: 'am-old-room-field',
  imports: [Field],
  templateUrl: './old-room-field.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OldRoomField {
  readonly draft = input.required<CardDraft<MoveDraft>>();
  /** Its number. */
  readonly room = input.required<string>();
  readonly status = input.required<OldRoomStatus>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly statuses = OLD_ROOM_STATUSES;

  protected pick(value: string): void {
    const oldRoomStatus = OLD_ROOM_STATUSES.find((one) => one === value);
    if (oldRoomStatus) this.draft().change({ oldRoomStatus });
  }
}
