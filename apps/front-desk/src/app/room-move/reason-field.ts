import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { MOVE_REASONS, type MoveReason } from '@amends/room-move';
import { Field } from '@amends/ui';
import type { CardDraft } from '../platform/card-draft';
import { injectWords } from '../platform/language';
import type { MoveDraft } from './move-draft';
import { RATE_AS_SUGGESTED } from './rate-draft';

/** Why the guest moves, and where the trouble comes from: rooms are ranked by it, so it stands before them. */
@Component({
  selector: 'am-reason-field',
  imports: [Field],
  templateUrl: './reason-field.html',
  styleUrl: './reason-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReasonField {
  readonly draft = input.required<CardDraft<MoveDraft>>();
  readonly reason = input.required<MoveReason>();
  readonly asksWhere = input(false);

  protected readonly t = injectWords('room-move');
  protected readonly reasons = MOVE_REASONS;

  protected pick(value: string): void {
    const reason = MOVE_REASONS.find((one) => one === value);
    if (reason) this.draft().change({ reason, ...RATE_AS_SUGGESTED });
  }
}
