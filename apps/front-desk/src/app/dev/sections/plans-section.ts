import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Session } from '../../platform/session';
import { AfterMove } from '../../room-move/after/after-move';
import { KeyFailureChoice } from '../../room-move/after/key-failure-choice';
import { KeySteps } from '../../room-move/after/key-steps';
import { RoomChain } from '../../room-move/chain/room-chain';
import { SwapCard } from '../../room-move/chain/swap-card';
import { PlansDue } from '../../room-move/plans-due';
import { WaitOffer } from '../../room-move/queue/wait-offer';
import { RoomPlans } from '../../room-move/room-plans';
import { LaterCard } from '../../room-move/scheduled/later-card';
import { CANDIDATES } from '../samples/acts';
import { KEYS_DONE, KEYS_FAILED, MOVABLE, OTHER } from '../samples/plans';
import { moverSession } from '../samples/provide-samples';
import { Specimen } from '../specimen';

const READY_LATER = {
  code: 'needs-override',
  points: -20,
  facts: { status: 'Dirty', readyAt: '2026-11-21T16:10:00Z' },
};

/** Moves that are not made now, those of two guests, and what is left to do after one; there, coming and refused. */
@Component({
  selector: 'am-plans-section',
  imports: [
    AfterMove,
    KeyFailureChoice,
    KeySteps,
    LaterCard,
    PlansDue,
    RoomChain,
    RoomPlans,
    Specimen,
    SwapCard,
    WaitOffer,
  ],
  providers: [{ provide: Session, useFactory: moverSession }],
  templateUrl: './plans-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PlansSection {
  protected readonly stay = MOVABLE;
  protected readonly other = OTHER.id;
  protected readonly slow = { ...MOVABLE, id: 'slow' };
  protected readonly held = { ...MOVABLE, id: 'held' };
  protected readonly failed = { ...MOVABLE, id: 'failed' };
  protected readonly dirty = CANDIDATES.candidates.slice(2).map((one) => ({ ...one, reasons: [READY_LATER] }))[0];
  protected readonly keysFailed = KEYS_FAILED;
  protected readonly keysDone = KEYS_DONE;
}
