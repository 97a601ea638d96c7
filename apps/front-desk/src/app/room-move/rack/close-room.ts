import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { newId } from '@amends/kernel';
import { BLOCK_KINDS, BLOCK_REASONS, type BlockKind, type BlockReason } from '@amends/room';
import type { BlockedStayDto } from '@amends/room/dto';
import { ActionCard, Field, NightPipe, Notice } from '@amends/ui';
import { Connection } from '../../platform/connection';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { injectWords } from '../../platform/language';
import { NeedsConnection } from '../../platform/needs-connection';
import { problemOf } from '../../platform/problem';
import { injectProblemText } from '../../platform/problem-text';
import { StatusStrip } from '../../platform/status-strip';
import { RackApi } from './rack-api';

/** Closes a room for nights. Guests who have it then are named first; the second press closes it all the same. */
@Component({
  selector: 'am-close-room',
  imports: [ActionCard, Field, NeedsConnection, NightPipe, Notice, RouterLink],
  templateUrl: './close-room.html',
  styleUrl: './close-room.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CloseRoom {
  readonly room = input.required<{ readonly id: string; readonly number: string }>();
  readonly businessDate = input.required<string>();
  readonly closed = output<void>();

  protected readonly t = injectWords('rack');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly kinds = BLOCK_KINDS;
  protected readonly reasons = BLOCK_REASONS;
  protected readonly kind = signal<BlockKind>('OutOfOrder');
  protected readonly reason = signal<BlockReason>('repair');
  protected readonly from = linkedSignal(() => this.businessDate());
  protected readonly until = signal('');
  protected readonly note = signal('');
  /** Who has the room over these nights; seen, they no longer stand in the way. */
  protected readonly over = linkedSignal<unknown, readonly BlockedStayDto[]>({
    source: () => [this.kind(), this.from(), this.until()],
    computation: () => [],
  });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly connection = inject(Connection);
  private readonly api = inject(RackApi);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private id = newId();

  constructor() {
    inject(Keyboard).bindCard(
      { keys: 'Ctrl+Enter', label: () => this.shell('keys.confirm'), run: () => this.confirm() },
      { keys: 'Escape', label: () => this.shell('keys.close'), run: () => this.closed.emit() },
    );
  }

  protected pickKind(value: string): void {
    this.kind.set(BLOCK_KINDS.find((one) => one === value) ?? this.kind());
  }

  protected pickReason(value: string): void {
    this.reason.set(BLOCK_REASONS.find((one) => one === value) ?? this.reason());
  }

  protected async confirm(): Promise<void> {
    if (this.busy() || this.connection.state() === 'lost') return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await this.api.block(this.wish());
      this.strip.say(this.t('close.done', { room: this.room().number }));
      this.closed.emit();
    } catch (fault) {
      this.lookAgain(fault);
    } finally {
      this.busy.set(false);
    }
  }

  private wish(): Parameters<RackApi['block']>[0] {
    const note = this.note().trim();
    return {
      ...{ id: this.id, roomId: this.room().id, kind: this.kind(), reason: this.reason() },
      ...{ startsOn: this.from(), endsOn: this.until() || null },
      ...(note ? { note } : {}),
      ...(this.over().length > 0 ? { anyway: true } : {}),
    };
  }

  private lookAgain(fault: unknown): void {
    const { code, facts } = problemOf(fault);
    this.id = newId();
    if (code === 'block-over-stays') this.over.set((facts['stays'] ?? []) as readonly BlockedStayDto[]);
    else this.refusal.set(this.problemText(fault));
  }
}
