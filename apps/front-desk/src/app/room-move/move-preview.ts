import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MovePreviewDto } from '@amends/room-move/dto';
import { FORMATS, Icon, showMoney, showNight } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { injectWords } from '../platform/language';
import { injectMoveWords } from './move-words';

/** What the move would do, before it is done. */
@Component({
  selector: 'am-move-preview',
  imports: [Icon],
  templateUrl: './move-preview.html',
  styleUrl: './move-preview.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MovePreview {
  readonly preview = input.required<MovePreviewDto>();

  protected readonly t = injectWords('room-move');
  protected readonly terms = injectWords('terms');
  protected readonly words = injectMoveWords();
  protected readonly effects = computed(() => {
    const { fromRoom, toRoom, oldRoomStatus, roomTypeCharged, tonightPosted } = this.preview();
    return [
      this.t('effect.rooms', {
        from: fromRoom.number,
        to: toRoom.number,
        status: this.terms(`room-status.${oldRoomStatus}`),
      }),
      this.t('effect.type', { type: this.property.roomTypeName(roomTypeCharged) }),
      ...this.rates(),
      ...(tonightPosted ? [this.t('effect.tonight-posted')] : []),
    ];
  });
  private readonly property = inject(CurrentProperty);
  private readonly formats = inject(FORMATS);

  private rates(): readonly string[] {
    const { locale } = this.formats();
    const changed = this.preview().rates.filter(({ before, after }) => before.amount !== after.amount);
    if (changed.length === 0) return [this.t('effect.rate-kept')];
    return changed.map(({ night, before, after }) =>
      this.t('effect.rate', {
        night: showNight(night, locale),
        before: showMoney(before, locale),
        after: showMoney(after, locale),
      }),
    );
  }
}
