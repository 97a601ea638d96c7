import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One state of one component, with its name in code above it. */
@Component({
  selector: 'am-specimen',
  templateUrl: './specimen.html',
  styleUrl: './specimen.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.data-wide]': 'wide() || null' },
})
export class Specimen {
  readonly name = input.required<string>();
  /** Takes the whole row. */
  readonly wide = input(false);
}
