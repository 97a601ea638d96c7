import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { BlockProposalDto } from '@amends/room-move/dto';
import { Button, Card } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { injectProblemText } from '../platform/problem-text';
import { Session } from '../platform/session';
import { StatusStrip } from '../platform/status-strip';
import { MemoryApi } from './memory-api';

/** Rooms that failed so often that they should be closed and looked at: one press for each answer. Nothing when none is. */
@Component({
  selector: 'am-block-proposals',
  imports: [Button, Card],
  templateUrl: './block-proposals.html',
  styleUrl: './block-proposals.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BlockProposals {
  protected readonly t = injectWords('desk');
  protected readonly busy = signal<string | undefined>(undefined);
  protected readonly refusal = signal('');
  private readonly terms = injectWords('terms');
  private readonly api = inject(MemoryApi);
  private readonly session = inject(Session);
  private readonly strip = inject(StatusStrip);
  private readonly problemText = injectProblemText();
  private readonly asked = httpResource<{ readonly data: readonly BlockProposalDto[] }>(() =>
    this.session.may('room.block') ? this.api.proposalsUrl() : undefined,
  );
  protected readonly proposals = computed(() => (this.asked.hasValue() ? this.asked.value().data : []));

  constructor() {
    inject(Live).on(
      ({ type }) => type.startsWith('room.') || type === 'case.opened',
      () => this.asked.reload(),
    );
  }

  protected kinds({ kinds }: BlockProposalDto): string {
    return kinds.map((kind) => this.terms(`fault.${kind}`)).join(', ');
  }

  protected close(proposal: BlockProposalDto): Promise<void> {
    const said = this.t('close-room.closed', { room: proposal.roomNumber });
    return this.answer(proposal, () => this.api.block(proposal.roomId), said);
  }

  protected keep(proposal: BlockProposalDto): Promise<void> {
    const said = this.t('close-room.kept', { room: proposal.roomNumber });
    return this.answer(proposal, () => this.api.decline(proposal.roomId), said);
  }

  private async answer({ roomId }: BlockProposalDto, send: () => Promise<unknown>, said: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(roomId);
    this.refusal.set('');
    try {
      await send();
      this.strip.say(said);
    } catch (fault) {
      this.refusal.set(this.problemText(fault));
    } finally {
      this.busy.set(undefined);
      this.asked.reload();
    }
  }
}
