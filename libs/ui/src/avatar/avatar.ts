import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { initials } from './initials';

/** A colleague in two letters. The name is written or spoken beside it, so screen readers pass it by. */
@Component({
  selector: 'am-avatar',
  templateUrl: './avatar.html',
  styleUrl: './avatar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[attr.data-size]': 'size()', '[attr.data-look]': 'look()' },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly size = input<'small' | 'normal' | 'large'>('normal');
  /** `me` is the person who looks; `here` is somebody who looks at the same thing now. */
  readonly look = input<'plain' | 'me' | 'here'>('plain');

  protected readonly letters = computed(() => initials(this.name()));
}
