import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import type { RoomFaultDto } from '@amends/room/dto';
import type { RoomMemoryDto } from '@amends/room-move/dto';
import { Button, Skeleton, TimePipe } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { LoadError } from '../platform/load-error';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { MemoryApi } from './memory-api';

/** What went wrong in a room, and that it is settled. Loaded when somebody wants to know. */
@Component({
  selector: 'am-room-memory',
  imports: [Button, LoadError, Skeleton, TimePipe],
  templateUrl: './room-memory.html',
  styleUrl: './room-memory.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomMemory {
  readonly roomId = input.required<string>();
  readonly roomNumber = input.required<string>();

  protected readonly t = injectWords('room-move');
  protected readonly shell = injectWords('shell');
  protected readonly open = signal(false);
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly refusal = signal('');
  protected readonly memory = httpResource<RoomMemoryDto>(() =>
    this.open() ? this.api.memoryUrl(this.roomId()) : undefined,
  );
  protected readonly faults = computed(() => (this.memory.hasValue() ? this.memory.value().faults : []));
  protected readonly maySettle = computed(() => this.session.may('room.fault'));
  private readonly api = inject(MemoryApi);
  private readonly session = inject(Session);
  private readonly problemText = injectProblemText();

  constructor() {
    inject(Live).on(
      ({ type, subject }) => type.startsWith('room.fault') && subject === `room/${this.roomId()}`,
      () => this.memory.reload(),
    );
  }

  protected async settle({ id }: RoomFaultDto): Promise<void> {
    if (this.busy()) return;
    this.busy.set(id);
    this.refusal.set('');
    try {
      await this.api.settle(id);
      this.memory.reload();
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(undefined);
    }
  }
}
