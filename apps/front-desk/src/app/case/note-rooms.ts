import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { otherRoomsNamed } from '@amends/case';
import { Notice } from '@amends/ui';
import { injectWords } from '../platform/language';
import { RoomNumbers } from '../room/room-numbers';

/** Where the guest of a case is and was. */
export interface RoomsOfGuest {
  readonly guest: string;
  readonly room: string | undefined;
  readonly rooms: readonly string[];
}

/** Says, while a note is written, that it names the room of another guest. It hinders nobody: it may well be meant. */
@Component({
  selector: 'am-note-rooms',
  imports: [Notice],
  template: `@if (words(); as text) {
    <am-notice tone="warn" role="status">{{ text }}</am-notice>
  }`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NoteRooms {
  readonly note = input.required<string>();
  /** None for a guest without a stay: then no room is another's. */
  readonly of = input<RoomsOfGuest>();

  private readonly t = injectWords('case');
  private readonly rooms = inject(RoomNumbers);
  protected readonly words = computed(() => {
    const at = this.of();
    if (!at || !this.note().trim()) return '';
    const own = new Set(at.rooms.map((number) => number.toUpperCase()));
    const named = otherRoomsNamed(this.note(), { all: this.rooms.all(), own });
    if (named.length === 0) return '';
    const facts = { rooms: named.join(', '), guest: at.guest };
    return at.room ? this.t('note.other-room', { ...facts, room: at.room }) : this.t('note.other-room-no-own', facts);
  });
}
