import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Chip, MoneyPipe, NightPipe } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { LINES } from '../samples/stay';
import { Specimen } from '../specimen';

/** `.am-table` in a box that scrolls by itself when it is too narrow. */
@Component({
  selector: 'am-table-section',
  imports: [Chip, MoneyPipe, NightPipe, Specimen],
  templateUrl: './table-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TableSection {
  protected readonly terms = injectWords('terms');
  protected readonly lines = LINES;
}
