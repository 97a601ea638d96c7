import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { MoveDto, UndoVerdictDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { RoomChain } from './room-chain';

const room = (number: string) => ({ id: `r${number}`, number, roomType: 'A' });
const stay = {
  ...{ id: 'anna', status: 'InHouse', arrival: '2026-11-20', departure: '2026-11-24', room: room('412') },
} as StayDto;
const move = (change: Partial<MoveDto> = {}): MoveDto =>
  ({
    ...{ id: 'm1', stayId: 'anna', chainId: null, fromRoom: room('305'), toRoom: room('412'), reason: 'noise' },
    ...{ nights: { from: '2026-11-21', until: '2026-11-24' }, movedBy: 'Marta Silva' },
    ...{ movedAt: '2026-11-21T20:00:00Z', undoneAt: null, undoneBy: null },
    ...change,
  }) as MoveDto;
const verdict = (change: Partial<UndoVerdictDto> = {}): UndoVerdictDto => ({
  ...{ moveId: 'm1', chainId: null, granted: true, refusal: null, moveBackTo: { id: 'r305', number: '305' } },
  ...change,
});

describe('the rooms of a stay', () => {
  let fixture: ComponentFixture<RoomChain>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-chain', 'room-move', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(RoomChain);
    fixture.componentRef.setInput('stay', stay);
    await settle();
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => (host().textContent ?? '').replaceAll(/\s+/g, ' ');
  const button = (label: string): HTMLButtonElement | undefined =>
    [...host().querySelectorAll('button')].find((one) => one.textContent?.includes(label));
  const asked = (path: string, method = 'GET'): TestRequest =>
    server.expectOne((one) => one.method === method && one.url === `${HOTEL}/${path}`);

  async function told(moves: readonly MoveDto[], now?: UndoVerdictDto): Promise<void> {
    asked('stays/anna/moves').flush({ data: moves });
    await settle();
    if (now) asked('stays/anna/moves/m1/undo').flush(now);
    await settle();
  }

  it('says where the guest slept, why they were moved and by whom', async () => {
    await told([move()], verdict());
    const rows = [...host().querySelectorAll('ol > li')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ') ?? '');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('305');
    expect(rows[1]).toContain('412');
    expect(rows[1]).toMatch(/Noise · Marta Silva/);
  });

  it('offers nothing where nobody moved, and does not ask', async () => {
    await told([]);
    expect(host().querySelectorAll('ol > li')).toHaveLength(1);
    server.expectNone((one) => one.url.endsWith('/undo'));
  });

  it('takes the last move back while the house grants it', async () => {
    let changed = 0;
    fixture.componentInstance.changed.subscribe(() => (changed += 1));
    await told([move()], verdict());
    button('Undo, back to 305')?.click();
    await settle();
    asked('stays/anna/moves/m1/undo', 'POST').flush(move());
    await settle();
    expect(changed).toBe(1);
    asked('stays/anna/moves').flush({ data: [move({ undoneAt: '2026-11-21T20:05:00Z', undoneBy: 'Ivo Horvat' })] });
    await settle();
    expect(text()).toContain('Move from 305 to 412 taken back: Ivo Horvat');
    expect(button('Undo')).toBeUndefined();
  });

  it('takes a swap back as a whole', async () => {
    await told([move({ chainId: 'swap' })], verdict({ chainId: 'swap' }));
    button('Undo for everybody who moved together')?.click();
    await settle();
    asked('move-chains/swap/undo', 'POST').flush({});
  });

  it('leads back by another move when something was built on it, and says what', async () => {
    await told([move()], verdict({ granted: false, refusal: 'old-room-given' }));
    expect(button('Undo')).toBeUndefined();
    const link = [...host().querySelectorAll('a')].find((one) => one.textContent?.includes('Move back to 305'));
    expect(link?.getAttribute('href')).toContain('do=move&room=r305');
    expect(text()).toContain('Somebody else has the old room by now');
  });

  it('says why it could not be taken back after all, and looks again', async () => {
    await told([move()], verdict());
    button('Undo, back to 305')?.click();
    await settle();
    const refused = asked('stays/anna/moves/m1/undo', 'POST');
    refused.flush({ code: 'move-night-posted' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(host().querySelector('[role=alert]')).not.toBeNull();
    asked('stays/anna/moves').flush({ data: [move()] });
    asked('stays/anna/moves/m1/undo').flush(verdict({ granted: false, refusal: 'move-night-posted' }));
    await settle();
    expect(text()).toContain('Move back to 305');
  });

  it('says that the rooms could not be loaded, and how to try again', async () => {
    asked('stays/anna/moves').flush({ code: 'internal' }, { status: 500, statusText: 'Error' });
    await settle();
    expect(host().querySelector('am-load-error')).not.toBeNull();
  });
});
