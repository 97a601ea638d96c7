import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { SharerDto } from '@amends/room-move/dto';
import { injectWords } from '../platform/language';

/** Which of those who share the room move along. */
@Component({
  selector: 'am-sharers-field',
  templateUrl: './sharers-field.html',
  styleUrl: './sharers-field.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SharersField {
  readonly sharers = input.required<readonly SharerDto[]>();
  /** Of those who do, by stay. */
  readonly along = input.required<readonly string[]>();
  readonly chose = output<readonly string[]>();

  protected readonly t = injectWords('room-move');

  protected toggle(stayId: string, moves: boolean): void {
    const others = this.along().filter((id) => id !== stayId);
    this.chose.emit(moves ? [...others, stayId] : others);
  }
}
