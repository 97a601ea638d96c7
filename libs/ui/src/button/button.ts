import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One filled `primary` a view; everything else is `plain` or `quiet`. */
export type ButtonLook = 'primary' | 'plain' | 'quiet';

/** The look of a button or of a link that acts like one. */
@Component({
  // eslint-disable-next-line @angular-eslint/component-selector -- keeps the element a real button or link
  selector: 'button[amButton], a[amButton]',
  templateUrl: './button.html',
  styleUrl: './button.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-look]': 'look()', '[attr.aria-busy]': 'busy() || null' },
})
export class Button {
  readonly look = input<ButtonLook>('plain');
  readonly busy = input(false);
}
