import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { RoomHoldDto } from '@amends/room-move/dto';
import { Live, type LiveEvent } from '../platform/live';
import { Session } from '../platform/session';
import { HOTEL, provideDesk, SESSION, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { MoveCard } from './move-card';
import { ANNA, rankingOf } from './testing/moves';

const nights = { from: '2026-11-21', until: '2026-11-24' };

const hold = (roomNumber: string): RoomHoldDto => ({
  ...{ id: `hold-${roomNumber}`, roomId: `r${roomNumber}`, roomNumber, stayId: 'anna', nights, heldBy: 'Marta Silva' },
  ...{ desk: 'Front desk', heldAt: '2026-11-21T20:00:00Z', expiresAt: '2026-11-21T20:02:00Z', secondsLeft: 120 },
});

describe('the hold of a move card', () => {
  let fixture: ComponentFixture<MoveCard>;
  let server: HttpTestingController;
  let listeners: ((event: LiveEvent | undefined) => void)[];

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'shell', 'terms', 'problem');
    server = signIn();
    const [assignment] = SESSION.assignments;
    const permissions = [...(assignment?.permissions ?? []), 'room.hold' as const];
    TestBed.inject(Session).current.set({ ...SESSION, assignments: [{ ...assignment!, permissions }] });
    listeners = [];
    jest.spyOn(TestBed.inject(Live), 'on').mockImplementation((concerns, callBack) => {
      listeners.push((event) => (!event || concerns(event)) && callBack(event && [event]));
    });
    fixture = TestBed.createComponent(MoveCard);
    fixture.componentRef.setInput('stay', ANNA);
    await settle();
    await offer('414', '416');
  });

  const text = (): string => (fixture.nativeElement as HTMLElement).textContent ?? '';
  const button = (label: string): HTMLButtonElement | undefined =>
    [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')].find((one) =>
      one.textContent?.includes(label),
    );
  const asked = (path: string, method = 'POST'): TestRequest =>
    server.expectOne((one) => one.method === method && one.url.split('?')[0] === `${HOTEL}/${path}`);

  /** The hold of Ms Nowak on 414 ended, as the house tells it. */
  async function ends(ended: 'replaced' | 'overridden'): Promise<void> {
    const data = { stayId: 'anna', ended } as const;
    const event = { id: '1', type: 'room.released', time: '2026-11-21T20:00:30Z', subject: 'room/r414', data };
    for (const listener of listeners) listener(event);
    await settle();
  }

  async function offer(...rooms: readonly string[]): Promise<void> {
    asked('stays/anna/move-candidates', 'GET').flush(rankingOf(rooms));
    await settle();
  }

  it('holds the first suggestion when it opens, and gives it back when it closes', async () => {
    const request = asked('room-holds');
    expect(request.request.body).toMatchObject({ stayId: 'anna', roomId: 'r414' });
    request.flush(hold('414'));
    await settle();
    expect(text()).toContain('414 is held until');
    fixture.destroy();
    asked('room-holds/hold-414', 'DELETE').flush(null);
  });

  it('counts down for eyes only, offers more time near the end, and says when it is over', async () => {
    asked('room-holds').flush(hold('414'));
    await settle();
    await settle(60_000);
    expect((fixture.nativeElement as HTMLElement).querySelector('.clock')?.textContent).toContain('1:00');
    expect(button('Hold longer')).toBeUndefined();
    await settle(30_000);
    button('Hold longer')?.click();
    asked('room-holds/hold-414/extensions').flush(hold('414'));
    await settle();
    expect(text()).toContain('2:00');
    await settle(121_000);
    expect(text()).toContain('The hold is over: another desk may take 414');
  });

  it('asks for the room chosen last, once the first is answered', async () => {
    const first = asked('room-holds');
    (fixture.nativeElement as HTMLElement).querySelectorAll<HTMLInputElement>('fieldset input[type=radio]')[1]?.click();
    await settle();
    server.expectNone(`${HOTEL}/room-holds`);
    first.flush(hold('414'));
    await settle();
    expect(asked('room-holds').request.body).toMatchObject({ roomId: 'r416' });
  });

  it('takes the next when another desk was quicker, and says who', async () => {
    asked('room-holds').flush(
      { code: 'room-held', by: 'Jonas', nextBest: { roomId: 'r416', roomNumber: '416' } },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(text()).toContain('Jonas holds 414 for another guest. 416 is the next best');
    expect(text()).toContain('Move to 416');
    expect(asked('room-holds').request.body).toMatchObject({ roomId: 'r416' });
  });

  it('says who has taken the room over, and names the next best', async () => {
    asked('room-holds').flush(hold('414'));
    await settle();
    await ends('overridden');
    asked('room-holds').flush(
      { code: 'room-held', by: 'Pawel', nextBest: { roomId: 'r416', roomNumber: '416' } },
      { status: 409, statusText: 'Conflict' },
    );
    await settle();
    expect(text()).toContain('Pawel holds 414 for another guest. 416 is the next best');
  });

  it('leaves the hold to another card for the same guest, and takes it back only when asked', async () => {
    asked('room-holds').flush(hold('414'));
    await settle();
    await ends('replaced');
    server.expectNone((one) => one.url === `${HOTEL}/room-holds`);
    expect(text()).toContain('The hold is over');
    expect(text()).toContain('Move to 414');
    button('Hold again')?.click();
    asked('room-holds/hold-414/extensions').flush({ code: 'hold-over' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(asked('room-holds').request.body).toMatchObject({ roomId: 'r414' });
  });

  it('asks after a gap whether the room is still held, and takes nothing', async () => {
    asked('room-holds').flush(hold('414'));
    await settle();
    for (const listener of listeners) listener(undefined);
    asked('room-holds/hold-414/extensions').flush({ code: 'hold-over' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(text()).toContain('The hold is over');
    server.expectNone((one) => one.url === `${HOTEL}/room-holds`);
  });
});
