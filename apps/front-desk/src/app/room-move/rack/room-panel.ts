import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PageDto } from '@amends/kernel/dto';
import { SEEN_STATUSES, type SeenStatus } from '@amends/room';
import type { RoomBlockDto, RoomDto } from '@amends/room/dto';
import type { RackRoomDto } from '@amends/room-move/dto';
import { Button, Chip, Icon, Notice, Skeleton, TimePipe } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { Private } from '../../platform/privacy';
import { injectProblemText } from '../../platform/problem-text';
import { Session } from '../../platform/session';
import { StatusStrip } from '../../platform/status-strip';
import { RoomCareApi } from '../../room/room-care-api';
import { RoomMemory } from '../room-memory';
import { CloseRoom } from './close-room';
import { RackApi } from './rack-api';
import { injectRackWords } from './rack-words';
import { RoomMark } from './room-mark';

/** One room whole: how it stands, who has it, when it is closed, what it has, and what went wrong in it. */
@Component({
  selector: 'am-room-panel',
  imports: [
    Button,
    Chip,
    CloseRoom,
    Icon,
    LoadError,
    Notice,
    Private,
    RoomMark,
    RoomMemory,
    RouterLink,
    Skeleton,
    TimePipe,
  ],
  templateUrl: './room-panel.html',
  styleUrl: './room-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoomPanel {
  /** As the rack has it. */
  readonly room = input.required<RackRoomDto>();
  readonly businessDate = input.required<string>();
  readonly closing = input(false);
  readonly closingChange = output<boolean>();
  readonly left = output<void>();

  protected readonly t = injectWords('rack');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly words = injectRackWords();
  protected readonly property = inject(CurrentProperty);
  protected readonly statuses = SEEN_STATUSES;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(RackApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly care = inject(RoomCareApi);
  private readonly id = computed(() => this.room().id);
  protected readonly read = httpResource<RoomDto>(() => this.api.roomUrl(this.id()));
  protected readonly whole = computed(() => (this.read.hasValue() ? this.read.value() : undefined));
  protected readonly blockPage = httpResource<PageDto<RoomBlockDto>>(() => this.api.blocksUrl(this.id()));
  protected readonly blocks = computed(() => (this.blockPage.hasValue() ? this.blockPage.value().data : []));
  protected readonly features = computed(() =>
    (this.whole()?.features ?? []).map((one) => this.terms(`feature.${one}`)).join(', '),
  );
  protected readonly mayClose = computed(() => this.session.may('room.block'));
  protected readonly mayMove = computed(() => this.session.may('stay.move'));
  protected readonly maySay = computed(() => this.session.may('room.status') && !this.whole()?.block);

  constructor() {
    inject(Live).on(
      ({ type, subject }) => type.startsWith('room.') && subject === `room/${this.id()}`,
      () => this.reload(),
    );
  }

  protected say(status: SeenStatus): Promise<void> {
    const { id, number } = this.room();
    const words = { room: number, status: this.terms(`room-status.${status}`) };
    return this.write(() => this.care.sight(id, { status }), this.t('said', words));
  }

  protected lift({ id }: RoomBlockDto): Promise<void> {
    return this.write(() => this.api.lift(id), this.t('panel.lifted', { room: this.room().number }));
  }

  protected closed(): void {
    this.closingChange.emit(false);
    this.reload();
  }

  private reload(): void {
    this.read.reload();
    this.blockPage.reload();
  }

  private async write(send: () => Promise<unknown>, said: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await send();
      this.strip.say(said);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(false);
      this.reload();
    }
  }
}
