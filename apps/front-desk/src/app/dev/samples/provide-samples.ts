import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, type EnvironmentProviders, type Provider } from '@angular/core';
import type { SessionDto } from '@amends/staff/dto';
import { FORMATS } from '@amends/ui';
import { BillApi } from '../../bill/bill-api';
import { BillCheckApi } from '../../bill/bill-check-api';
import { WaiverApi } from '../../bill/waiver-api';
import { CaseApi } from '../../case/case-api';
import { Drafts } from '../../case/drafts';
import { OpenCases } from '../../case/open-cases';
import { Outgoing } from '../../case/outgoing';
import { Presence } from '../../case/presence';
import { CreditApi } from '../../compensation/credit-api';
import { CorrectionApi } from '../../correction/correction-api';
import { HouseIndex } from '../../desk/palette/house-index';
import { Recent } from '../../desk/palette/recent';
import { CurrentFormats } from '../../platform/current-formats';
import { CurrentProperty } from '../../platform/current-property';
import { DeskMemory } from '../../platform/desk-memory';
import { Intakes } from '../../platform/intakes';
import { turnFaultsIntoProblems } from '../../platform/requests';
import { Session } from '../../platform/session';
import { Station } from '../../platform/station';
import { StatusStrip } from '../../platform/status-strip';
import { KeysApi } from '../../room-move/after/keys-api';
import { SwapApi } from '../../room-move/chain/swap-api';
import { MemoryApi } from '../../room-move/memory-api';
import { MoveApi } from '../../room-move/move-api';
import { QueueApi } from '../../room-move/queue/queue-api';
import { RackApi } from '../../room-move/rack/rack-api';
import { ReassignApi } from '../../room-move/reassign/reassign-api';
import { ScheduleApi } from '../../room-move/scheduled/schedule-api';
import { RoomCareApi } from '../../room/room-care-api';
import { SettlementApi } from '../../settlement/settlement-api';
import { StaffApi } from '../../staff/staff-api';
import { ChecklistApi } from '../../task/checklist-api';
import { MyDepartment } from '../../task/my-department';
import { TaskApi } from '../../task/task-api';
import { PRESENT } from './cases';
import { SAMPLE_SESSION } from './house';
import { sampleAnswers } from './sample-answers';

type Assignment = SessionDto['assignments'][number];

/** A desk of its own below the gallery's routes: signed in, at a sample hotel, with a server that answers samples. */
export function provideSamples(): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([turnFaultsIntoProblems, sampleAnswers])),
    { provide: Session, useFactory: sampleSession },
    { provide: FORMATS, useFactory: () => inject(CurrentFormats).formats },
    { provide: Presence, useFactory: samplePresence },
    ...[CurrentProperty, CurrentFormats, DeskMemory, Station, StatusStrip],
    ...[BillApi, BillCheckApi, CaseApi, CorrectionApi, CreditApi, MoveApi, SettlementApi, StaffApi, WaiverApi],
    ...[MemoryApi, MyDepartment, RackApi, RoomCareApi, TaskApi],
    ...[ChecklistApi, KeysApi, QueueApi, ReassignApi, ScheduleApi, SwapApi],
    ...[Drafts, HouseIndex, Intakes, OpenCases, Outgoing, Recent],
  ];
}

/** Of somebody who may put a bill right and close it, close a room, and say what the house is like. */
export function supervisorSession(): Session {
  return sessionWith([
    ...(['bill.check', 'bill.dismiss-finding', 'bill.correct', 'bill.transfer-stay', 'bill.waive-charge'] as const),
    ...(['bill.close', 'payment.take', 'refund.give', 'credit-note.issue', 'bill.show'] as const),
    ...(['room.block', 'room.status', 'task.work', 'property.manage'] as const),
  ]);
}

/** Of somebody who moves guests, also those it takes a reason for, and ticks what follows. */
export function moverSession(): Session {
  return sessionWith(['stay.read', 'task.read', 'checklist.tick', 'stay.move-override']);
}

function sessionWith(more: Assignment['permissions']): Session {
  const session = sampleSession();
  const promote = (one: Assignment): Assignment => ({
    ...one,
    role: 'supervisor',
    permissions: [...one.permissions, ...more],
  });
  session.current.update((current) => current && { ...current, assignments: current.assignments.map(promote) });
  return session;
}

function sampleSession(): Session {
  const session = new Session();
  session.current.set(SAMPLE_SESSION);
  return session;
}

/** Colleagues at one case, one of them writing; nobody is told by a stream here. */
function samplePresence(): Pick<Presence, 'others'> {
  return { others: (caseId) => PRESENT[caseId] ?? [] };
}
