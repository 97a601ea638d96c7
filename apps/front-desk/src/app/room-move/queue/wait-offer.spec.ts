import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import type { MoveCandidateDto, WayToRoomDto } from '@amends/room-move/dto';
import { Keyboard } from '../../platform/keyboard/keyboard';
import { StatusStrip } from '../../platform/status-strip';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { WaitOffer } from './wait-offer';

const dirty = {
  ...{ roomId: 'r412', roomNumber: '412', status: 'Dirty' },
  reasons: [{ code: 'needs-override', points: -20, facts: { status: 'Dirty', readyAt: '2026-11-21T16:10:00Z' } }],
} as unknown as MoveCandidateDto;
const clean = {
  ...dirty,
  status: 'Clean',
  reasons: [{ code: 'ready-now', points: 20 }],
} as unknown as MoveCandidateDto;
const way = (code: string, roomNumber: string): WayToRoomDto =>
  ({ code, roomId: `r${roomNumber}`, roomNumber, cost: 1 }) as WayToRoomDto;

describe('a room that is waited for', () => {
  let fixture: ComponentFixture<WaitOffer>;
  let server: HttpTestingController;
  let joined: number;

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'shell', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(WaitOffer);
    fixture.componentRef.setInput('stayId', 'anna');
    joined = 0;
    fixture.componentInstance.joined.subscribe(() => (joined += 1));
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const press = (): void => page().querySelector('button')?.click();

  async function show(inputs: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    await settle();
  }

  it('is offered for a room that is not ready, and for none that is', async () => {
    await show({ chosen: dirty });
    expect(page().textContent).toContain('Wait for 412');
    await show({ chosen: clean });
    expect(page().textContent?.trim()).toBe('');
  });

  it('is offered for the first that waiting leads to, where no room can be given', async () => {
    await show({ ways: [way('swap', '115'), way('after-check-out', '118'), way('wait-until-ready', '120')] });
    expect(page().textContent).toContain('Wait for 118');
  });

  it('queues once, by its key too, and can be taken back', async () => {
    await show({ chosen: dirty });
    const key = TestBed.inject(Keyboard)
      .shortcuts()
      .find(({ keys }) => keys === 'w');
    void key?.run();
    press();
    const asked = server.expectOne(`${HOTEL}/room-queue`);
    expect(asked.request.body).toMatchObject({ stayId: 'anna', roomId: 'r412' });
    asked.flush({ id: 'wish' });
    await settle();
    expect(joined).toBe(1);
    const undone = TestBed.inject(StatusStrip).undo();
    server.expectOne({ method: 'DELETE', url: `${HOTEL}/room-queue/wish` }).flush(null);
    await undone;
  });

  it('says why it was refused, and leaves the card as it is', async () => {
    await show({ chosen: dirty });
    press();
    const refused = { status: 409, statusText: 'Conflict' };
    server.expectOne(`${HOTEL}/room-queue`).flush({ code: 'queued-already' }, refused);
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('waits for a room already');
    expect(joined).toBe(0);
  });
});
