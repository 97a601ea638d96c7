import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Session } from '../../platform/session';
import { ClosedRooms } from '../../room-move/reassign/closed-rooms';
import { ReassignPlan } from '../../room-move/reassign/reassign-plan';
import { ReassignResult } from '../../room-move/reassign/reassign-result';
import { moverSession } from '../samples/provide-samples';
import { Specimen } from '../specimen';

/** Guests of closed rooms get others: where to begin, who goes where and who is left, what became of them. */
@Component({
  selector: 'am-reassign-section',
  imports: [ClosedRooms, ReassignPlan, ReassignResult, Specimen],
  providers: [{ provide: Session, useFactory: moverSession }],
  templateUrl: './reassign-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ReassignSection {
  protected readonly asked = { blockId: 'closed' };
  protected readonly nobody = { blockId: 'nobody' };
  protected readonly failed = { blockId: 'failed' };
  protected readonly slow = { blockId: 'slow' };
}
