import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** A native table in a panel that scrolls by itself where it is too narrow; what stands inside are `thead` and `tbody`. */
@Component({
  selector: 'am-table-panel',
  templateUrl: './table-panel.html',
  styleUrl: './table-panel.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TablePanel {
  /** What the rows are; spoken, as the heading above says it already. */
  readonly label = input.required<string>();
}
