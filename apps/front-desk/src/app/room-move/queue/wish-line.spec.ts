import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import type { RoomWishDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { WishLine } from './wish-line';

const WISH = {
  ...{ id: 'wish', stayId: 'anna', state: 'Waiting', wantedRoom: { id: 'r412', number: '412', roomType: 'A' } },
  ...{ wantedType: null, features: [], position: 2, room: { roomId: 'r412', roomNumber: '412' } },
  ...{ readyAt: '2026-11-21T16:10:00Z', waitsFor: 'cleaning', taskId: null },
} as unknown as RoomWishDto;
const MINUTE_MS = 60_000;

describe('a guest who waits for a room', () => {
  let fixture: ComponentFixture<WishLine>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2026-11-21T14:20:00Z') });
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-plan', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(WishLine);
    fixture.componentRef.setInput('stayId', 'anna');
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  const text = (): string => (fixture.nativeElement as HTMLElement).textContent ?? '';
  const link = (): string | null =>
    (fixture.nativeElement as HTMLElement).querySelector('a')?.getAttribute('href') ?? null;

  async function tell(...data: readonly RoomWishDto[]): Promise<void> {
    server.expectOne(`${HOTEL}/room-queue?stayId=anna`).flush({ data });
    await settle();
  }

  it('is told when it is ready, why not now, and who comes before; and again by the minute', async () => {
    await tell(WISH);
    expect(text()).toContain('Waits for 412');
    expect(text()).toContain('412 about 16:10 · being made up · 1 guest before');
    await settle(MINUTE_MS);
    await tell({ ...WISH, readyAt: '2026-11-21T15:45:00Z', position: 1 });
    expect(text()).toContain('412 about 15:45 · being made up');
    expect(text()).not.toContain('before');
  });

  it('moves from here when the room is ready, and not earlier', async () => {
    await tell(WISH);
    expect(link()).toBeNull();
    await settle(MINUTE_MS);
    await tell({ ...WISH, state: 'Ready', waitsFor: 'nothing', position: 1 });
    expect(text()).toContain('412 is ready for the guest');
    expect(link()).toContain('do=move&room=r412');
  });

  it('is nothing for who has left the queue, and is not asked about again', async () => {
    await tell({ ...WISH, state: 'Left' });
    expect(text().trim()).toBe('');
    await settle(MINUTE_MS);
    server.expectNone(`${HOTEL}/room-queue?stayId=anna`);
  });

  it('is no more once it is withdrawn', async () => {
    await tell(WISH);
    (fixture.nativeElement as HTMLElement).querySelector('button')?.click();
    server.expectOne({ method: 'DELETE', url: `${HOTEL}/room-queue/wish` }).flush(null);
    await settle();
    await tell({ ...WISH, state: 'Left' });
    expect(text().trim()).toBe('');
  });
});
