import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

/** The place of what is coming. Invisible for 150 ms, so that quick answers do not flicker. */
@Component({
  selector: 'am-skeleton',
  templateUrl: './skeleton.html',
  styleUrl: './skeleton.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', '[attr.aria-label]': 'label()' },
})
export class Skeleton {
  readonly lines = input(3);
  /** Said by screen readers, for example "Loading the bill". */
  readonly label = input.required<string>();
  /** Shown when it takes longer than four seconds. */
  readonly slow = input<string>();

  protected readonly rows = computed(() => Array.from({ length: this.lines() }, (_, row) => row));
}
