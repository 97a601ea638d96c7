import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ChargeWaivers } from '../../bill/charge-waivers';
import { CORRECTION_DRAFT } from '../../correction/correction-draft';
import { CorrectionCard } from '../../correction/correction-card';
import { DeskMemory } from '../../platform/desk-memory';
import { Session } from '../../platform/session';
import { supervisorSession } from '../samples/provide-samples';
import { FOLIO } from '../samples/stay';
import { Specimen } from '../specimen';
import { FindingsSample } from './findings-sample';

/** What is likely wrong on a bill, the card that puts a line right, and what was promised free. */
@Component({
  selector: 'am-correction-section',
  imports: [ChargeWaivers, CorrectionCard, FindingsSample, Specimen],
  providers: [{ provide: Session, useFactory: supervisorSession }],
  templateUrl: './correction-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CorrectionSection {
  protected readonly folios = [FOLIO, { ...FOLIO, id: 'refused' }];

  constructor() {
    const memory = inject(DeskMemory);
    for (const line of ['room-1', 'refused']) memory.keep(CORRECTION_DRAFT, { reason: 'wrong-price' }, line);
  }
}
