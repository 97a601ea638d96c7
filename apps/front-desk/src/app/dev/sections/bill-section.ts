import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { BillTable } from '../../bill/bill-table';
import { ExplainCard } from '../../bill/explain-card';
import { FOLIO } from '../samples/stay';
import { Specimen } from '../specimen';

/** The bill: with lines, empty, coming; and a line explained in two languages. */
@Component({
  selector: 'am-bill-section',
  imports: [BillTable, ExplainCard, Specimen],
  templateUrl: './bill-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BillSection {
  protected readonly folio = FOLIO;
  protected readonly empty = { ...FOLIO, id: 'empty' };
  protected readonly slow = { ...FOLIO, id: 'slow' };
  protected readonly chosen = signal<string | undefined>('tax');
}
