import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { IllustrationName } from './illustration-name';

/** A line drawing of our own, two strokes of ink and one of brass. Decoration: hidden from screen readers. */
@Component({
  selector: 'am-illustration',
  templateUrl: './illustration.html',
  styleUrl: './illustration.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
})
export class Illustration {
  readonly name = input.required<IllustrationName>();
}
