import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import type { ScheduledMoveDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { StatusStrip } from '../platform/status-strip';
import { RoomPlans } from './room-plans';

const MOVE = {
  ...{ id: 'later', stayId: 'anna', caseId: null, state: 'Waiting', reason: 'noise', oldRoomStatus: 'Dirty' },
  ...{ toRoom: { id: 'r412', number: '412', roomType: 'A' }, dueAt: '2026-11-22T11:00:00Z', byDesk: false },
  ...{ rateChoice: 'keep', against: null },
} as ScheduledMoveDto;

describe('what is arranged about a guest’s room', () => {
  let fixture: ComponentFixture<RoomPlans>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-21T14:20:00Z') });
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-plan', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(RoomPlans);
    fixture.componentRef.setInput('stayId', 'anna');
    await settle();
    server.expectOne(`${HOTEL}/room-queue?stayId=anna`).flush({ data: [] });
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent ?? '';
  const moves = (): string => `${HOTEL}/scheduled-moves?stayId=anna`;

  async function tell(...data: readonly ScheduledMoveDto[]): Promise<void> {
    server.expectOne(moves()).flush({ data });
    await settle();
  }

  it('is nothing when nothing is arranged, or it is over', async () => {
    await tell({ ...MOVE, state: 'Done' });
    expect(text().trim()).toBe('');
  });

  it('is said with its day, and called off with a way back', async () => {
    await tell(MOVE);
    expect(text()).toContain('Moves to 412 tomorrow 11:00');
    expect(text()).toContain('Done by itself.');
    page().querySelector<HTMLButtonElement>('button')?.click();
    server.expectOne({ method: 'DELETE', url: `${HOTEL}/scheduled-moves/later` }).flush(null);
    await settle();
    await tell({ ...MOVE, state: 'Cancelled' });
    const undone = TestBed.inject(StatusStrip).undo();
    const again = server.expectOne({ method: 'POST', url: `${HOTEL}/scheduled-moves` });
    expect(again.request.body).toMatchObject({ stayId: 'anna', toRoomId: 'r412', dueAt: MOVE.dueAt, rate: 'keep' });
    again.flush(MOVE);
    await settle();
    await undone;
  });

  it('leads to the move, with its reason, when it is at the desk', async () => {
    await tell({ ...MOVE, state: 'AtDesk', against: 'price-changed' });
    expect(text()).toContain('Move to 412: it is time');
    expect(text()).toContain('A night would cost something else than was agreed.');
    expect(page().querySelector('a')?.getAttribute('href')).toContain('do=move&room=r412');
  });

  it('says that it is not known, and asks again', async () => {
    server.expectOne(moves()).flush({ code: 'unexpected' }, { status: 500, statusText: 'Fault' });
    await settle();
    expect(text()).toContain('not known at the moment');
    page().querySelector<HTMLButtonElement>('button')?.click();
    await settle();
    await tell(MOVE);
    expect(text()).toContain('Moves to 412');
  });
});
