import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { LateAlerts } from '../../case/late-alerts';
import { LateBand } from '../../case/late-band';
import { Connection } from '../../platform/connection';
import { Intakes, type Intake } from '../../platform/intakes';
import { OfflineBand } from '../../shell/offline-band';
import { ParkedRow } from '../../shell/parked-row';
import { PinHintBand } from '../../shell/pin-hint/pin-hint';
import { CASE_ROWS } from '../samples/cases';
import { inMinutes } from '../samples/house';
import { Specimen } from '../specimen';
import { StripSample } from './strip-sample';

const LATE = CASE_ROWS.slice(0, 1);

/** What stands around the work: bands across it, guests set aside, and the line at the bottom. */
@Component({
  selector: 'am-frame-section',
  imports: [LateBand, OfflineBand, ParkedRow, PinHintBand, Specimen, StripSample],
  providers: [
    { provide: Connection, useFactory: lostConnection },
    { provide: LateAlerts, useFactory: twoLate },
  ],
  templateUrl: './frame-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FrameSection {
  constructor() {
    const intakes = inject(Intakes);
    for (const intake of SET_ASIDE) intakes.keepWords(intake);
  }
}

const SET_ASIDE: readonly Intake[] = [
  {
    name: 'Ms Anna Nowak-Wiśniewska',
    room: '412',
    place: 'stay/stay-anna',
    url: '/stay/stay-anna',
  },
  { name: 'Mr Jonas Kazlauskas', room: null, place: 'case/late', url: '/case/late' },
  { name: 'Ms Ivana Horvat', room: '203', place: 'intake/1', url: '/desk?do=case&intake=1' },
];

function lostConnection(): Pick<Connection, 'state' | 'lostAt'> {
  return { state: signal('lost'), lostAt: signal(inMinutes(-4)) };
}

function twoLate(): Pick<LateAlerts, 'unseen' | 'see'> {
  return { unseen: signal([...LATE, ...LATE]), see: () => undefined };
}
