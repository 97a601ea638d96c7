import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  afterNextRender,
  computed,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { RackRoomDto } from '@amends/room-move/dto';
import { Button } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import type { CarriedGuest } from './carried-guest';

/** While a new room is chosen: for whom, and a field for who knows the number. */
@Component({
  selector: 'am-carry-band',
  imports: [Button, Private],
  templateUrl: './carry-band.html',
  styleUrl: './carry-band.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', '[attr.aria-label]': 'heading()' },
})
export class CarryBand {
  readonly guest = input.required<CarriedGuest>();
  readonly rooms = input.required<readonly RackRoomDto[]>();
  readonly chosen = output<RackRoomDto>();
  readonly left = output<void>();
  /** Who would rather look for it than type goes on with the arrows. */
  readonly looked = output<void>();

  protected readonly t = injectWords('rack');
  protected readonly heading = computed(() =>
    this.t('carry.heading', { name: this.guest().name, room: this.guest().from.number }),
  );
  /** What was typed and is no room. */
  protected readonly unknown = signal('');

  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('number');

  constructor() {
    afterNextRender(() => this.field().nativeElement.focus());
  }

  protected look(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    this.looked.emit();
  }

  protected take(event: Event, typed: string): void {
    event.preventDefault();
    const number = typed.trim().toUpperCase();
    const room = this.rooms().find((one) => one.number.toUpperCase() === number);
    if (room && room.id !== this.guest().from.id) this.chosen.emit(room);
    else this.unknown.set(number);
  }
}
