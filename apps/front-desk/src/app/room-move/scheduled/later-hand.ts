import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Segments, type Segment } from '@amends/ui';
import type { CardDraft } from '../../platform/card-draft';
import { injectWords } from '../../platform/language';
import type { MoveDraft } from '../move-draft';

type Hand = 'house' | 'desk';

/** Whether a move for later is done by itself at its time, or by the desk. */
@Component({
  selector: 'am-later-hand',
  imports: [Segments],
  template: `<am-segments
    [label]="t('by.label')"
    [options]="hands()"
    [value]="byDesk() ? 'desk' : 'house'"
    (valueChange)="draft().change({ byDesk: $event === 'desk' })"
  />`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LaterHand {
  readonly draft = input.required<CardDraft<MoveDraft>>();
  readonly byDesk = input.required<boolean>();

  protected readonly t = injectWords('room-plan');
  protected readonly hands = computed<readonly Segment<Hand>[]>(() => [
    { value: 'house', label: this.t('by.house') },
    { value: 'desk', label: this.t('by.desk') },
  ]);
}
