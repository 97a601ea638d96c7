import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { MovePreviewDto, ScheduledMoveDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { ANNA, candidateOf, previewOf, rankingOf } from '../testing/moves';
import { LaterCard } from './later-card';

const NIGHTS = { from: '2026-11-22', until: '2026-11-24' };

/** At a better price class, from the next night on. */
const preview = (room: string): MovePreviewDto =>
  previewOf(room, { nights: NIGHTS, roomTypeCharged: 'B', toRoom: { id: `r${room}`, number: room, roomType: 'B' } });

describe('a move for later', () => {
  let fixture: ComponentFixture<LaterCard>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-21T14:20:00Z') });
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'room-plan', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(LaterCard);
    fixture.componentRef.setInput('stay', ANNA);
    await settle();
    const property = {
      ...{ code: 'LIS1', timeZone: 'Europe/Lisbon', businessDate: '2026-11-21', checkOutTime: '11:00' },
      ...{ roomTypes: [], desks: [] },
    };
    server.expectOne(HOTEL).flush(property);
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent ?? '';
  const confirm = (): void => page().querySelector<HTMLButtonElement>('footer button')?.click();
  const candidates = (): TestRequest =>
    server.expectOne(({ url }) => url.split('?')[0] === `${HOTEL}/stays/anna/move-candidates`);
  /** What was asked last; whatever was changed since an earlier one was asked has cancelled that. */
  const previews = (): TestRequest => {
    const live = server.match(`${HOTEL}/scheduled-move-previews`).filter(({ cancelled }) => !cancelled);
    expect(live).toHaveLength(1);
    return live[0]!;
  };

  async function open(...arranged: readonly Partial<ScheduledMoveDto>[]): Promise<void> {
    server.expectOne(`${HOTEL}/scheduled-moves?stayId=anna`).flush({ data: arranged });
    await settle();
  }

  async function offer(...rooms: readonly string[]): Promise<TestRequest> {
    const asked = candidates();
    const free = rooms.map((room) => candidateOf(room, { status: 'Dirty', frontOfficeStatus: 'Occupied' }));
    asked.flush(rankingOf(rooms, { nights: NIGHTS, candidates: free }));
    await settle();
    return asked;
  }

  async function type(kind: 'date' | 'time', value: string): Promise<void> {
    const field = page().querySelector<HTMLInputElement>(`input[type=${kind}]`)!;
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await settle();
  }

  it('asks for the rooms of tomorrow at eleven, and says what would happen then', async () => {
    await open();
    const asked = await offer('412', '414');
    expect(asked.request.url).toContain('dueAt=2026-11-22T11:00:00.000Z');
    expect(page().querySelector('am-candidate-list')?.textContent).not.toContain('Dirty');
    previews().flush(preview('412'));
    await settle();
    expect(text()).toContain('412 becomes occupied');
    expect(text()).toMatch(/Charged as B from Sun,? 22 Nov on/);
    expect(text()).toContain('Move to 412 tomorrow 11:00');
  });

  it('arranges once what was shown, for the desk where that is chosen, and can be taken back', async () => {
    await open();
    await offer('412');
    page().querySelectorAll<HTMLInputElement>('am-later-hand input[type=radio]')[1]?.click();
    await settle();
    previews().flush(preview('412'));
    await settle();
    confirm();
    confirm();
    const act = server.expectOne(`${HOTEL}/scheduled-moves`);
    const { id } = act.request.body as { readonly id: string };
    expect(act.request.body).toMatchObject({
      ...{ stayId: 'anna', toRoomId: 'r412', dueAt: '2026-11-22T11:00:00.000Z' },
      ...{ byDesk: true, previewToken: 'token-412' },
    });
    expect(act.request.headers.get('Idempotency-Key')).toBe(id);
    let closed = false;
    fixture.componentInstance.closed.subscribe(() => (closed = true));
    act.flush({ id, toRoom: { number: '412' } });
    await settle();
    expect(closed).toBe(true);
  });

  it('takes another time by the clock of the house, and none that has passed', async () => {
    await open();
    await offer('412');
    await type('time', '16:30');
    expect((await offer('412')).request.url).toContain('dueAt=2026-11-22T16:30:00.000Z');
    await type('date', '2026-11-21');
    await offer('412');
    await type('time', '09:00');
    server.expectNone(({ url }) => url.includes('move-candidates'));
    expect(text()).toContain('That time has passed.');
    expect(page().querySelector('footer button')?.getAttribute('aria-disabled')).toBe('true');
  });

  it('shows what is arranged so far, and takes its place', async () => {
    const before = { id: 'before', state: 'Waiting', toRoom: { id: 'r414', number: '414' }, reason: 'noise' } as const;
    await open({ ...before, dueAt: '2026-11-23T09:30:00Z', byDesk: true } as ScheduledMoveDto);
    const asked = await offer('412', '414');
    expect(asked.request.url).toContain('reason=noise&dueAt=2026-11-23T09:30:00.000Z');
    expect(text()).toContain('Instead of 414, Mon');
    expect(previews().request.body).toMatchObject({ toRoomId: 'r414', replacesId: 'before' });
  });

  it('says why it was refused, and looks again at everything', async () => {
    await open();
    await offer('412');
    previews().flush(preview('412'));
    await settle();
    confirm();
    server
      .expectOne(`${HOTEL}/scheduled-moves`)
      .flush({ code: 'room-kept', by: 'Marta Silva' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('Marta Silva has kept this room');
    await open();
    candidates();
    previews();
  });

  it('has nothing to confirm while no room is free then', async () => {
    await open();
    await offer();
    expect(text()).toMatch(/No room is free from Sun,? 22 Nov until/);
    expect(page().querySelector('footer button.primary, footer [aria-keyshortcuts="Control+Enter"]')).toBeNull();
  });
});
