import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A panel with a heading; the heading names the region. */
@Component({
  selector: 'am-card',
  templateUrl: './card.html',
  styleUrl: './card.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'region', class: 'am-panel', '[attr.aria-label]': 'heading()' },
})
export class Card {
  readonly heading = input.required<string>();
}
