import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

/** One of the few things a segmented control chooses between. */
export interface Segment<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** How many wait behind it; shown beside the label. */
  readonly count?: number;
}

let groups = 0;

/** One of two to five, all in sight. Radio buttons underneath: arrows choose, Tab passes by. */
@Component({
  selector: 'am-segments',
  templateUrl: './segments.html',
  styleUrl: './segments.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'radiogroup', '[attr.aria-label]': 'label()' },
})
export class Segments<T extends string = string> {
  /** What is chosen here, for screen readers; a visible heading may say the same. */
  readonly label = input.required<string>();
  readonly options = input.required<readonly Segment<T>[]>();
  readonly value = model.required<T>();
  readonly disabled = input(false);

  protected readonly name = `am-segments-${++groups}`;
}
