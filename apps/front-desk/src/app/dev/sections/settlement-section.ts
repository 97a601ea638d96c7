import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Session } from '../../platform/session';
import { SettlementPanel } from '../../settlement/settlement-panel';
import { supervisorSession } from '../samples/provide-samples';
import { FOLIO } from '../samples/stay';
import { Specimen } from '../specimen';

/** How a bill stands at its end: what is owed, what is invoiced, and when that cannot be told. */
@Component({
  selector: 'am-settlement-section',
  imports: [SettlementPanel, Specimen],
  providers: [{ provide: Session, useFactory: supervisorSession }],
  templateUrl: './settlement-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SettlementSection {
  protected readonly folio = FOLIO;
  protected readonly empty = { ...FOLIO, id: 'empty' };
  protected readonly slow = { ...FOLIO, id: 'slow' };
  protected readonly failed = { ...FOLIO, id: 'failed' };
}
