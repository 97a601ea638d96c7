import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { RackRoomDto, RoomRackDto } from '@amends/room-move/dto';
import { Icon } from '@amends/ui';
import { CurrentProperty } from '../../platform/current-property';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { byFloor, linesOf, type RackBar, type RackLine } from './rack-lines';
import { injectRackWords } from './rack-words';
import { RoomMark } from './room-mark';

/** The same rooms for a narrow screen: one below the other, each with who has it on the first night and what comes next. */
@Component({
  selector: 'am-rack-list',
  imports: [Icon, Private, RoomMark],
  templateUrl: './rack-list.html',
  styleUrl: './rack-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RackList {
  readonly rack = input.required<RoomRackDto>();
  readonly rooms = input.required<readonly RackRoomDto[]>();
  readonly chosen = output<RackRoomDto>();

  protected readonly t = injectWords('rack');
  protected readonly property = inject(CurrentProperty);
  protected readonly words = injectRackWords();
  protected readonly floors = computed(() => byFloor(linesOf(this.rooms(), this.rack(), this.words, false)));

  /** Who has it on the first morning and night; what is free is said when nothing else is. */
  protected now({ bars }: RackLine): readonly RackBar[] {
    const first = bars.filter((bar) => bar.first === 0);
    const taken = first.filter(({ kind }) => kind !== 'free');
    return taken.length > 0 ? taken : first;
  }
}
