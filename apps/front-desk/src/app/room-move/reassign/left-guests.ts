import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DisplacedStayDto, LeftReason, LeftStayPreviewDto } from '@amends/room-move/dto';
import { Chip, Icon } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Private } from '../../platform/privacy';
import { injectReassignWords } from './reassign-words';

/** Of the plan with what stands against rooms, of the result without. */
export type LeftGuest = DisplacedStayDto & { readonly reason: LeftReason | null } & Partial<
    Pick<LeftStayPreviewDto, 'possibleRooms' | 'against'>
  >;

/** Guests somebody has to think of something else for: why, and the way to move each. */
@Component({
  selector: 'am-left-guests',
  imports: [Chip, Icon, Private, RouterLink],
  templateUrl: './left-guests.html',
  styleUrl: './reassign-list.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LeftGuests {
  readonly guests = input.required<readonly LeftGuest[]>();

  protected readonly t = injectWords('reassign');
  protected readonly words = injectReassignWords();
}
