import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { MoveChainPreviewDto, MovePreviewDto } from '@amends/room-move/dto';
import type { StayDto } from '@amends/stay/dto';
import { StatusStrip } from '../../platform/status-strip';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { previewOf } from '../testing/moves';
import { SwapCard } from './swap-card';

const stayOf = (id: string, room: string, name: string): StayDto =>
  ({
    ...{ id, guest: { id: `g-${id}`, addressAs: name, language: 'en' }, departure: '2026-11-24', doNotMove: false },
    room: { id: `r${room}`, number: room, roomType: 'A' },
  }) as StayDto;
const ANNA = stayOf('anna', '410', 'Ms Anna Nowak');
const PEDRO = stayOf('pedro', '412', 'Mr Pedro Lima');

const move = (stayId: string, from: string, to: string): MovePreviewDto =>
  previewOf(to, {
    ...{ stayId, fromRoom: { id: `r${from}`, number: from, roomType: 'A' }, token: `token-${stayId}` },
    rate: { choice: 'keep', suggested: 'keep', choices: ['keep', 're-price'] },
  });
const PREVIEW: MoveChainPreviewDto = {
  ...{ kind: 'swap', moves: [move('anna', '410', '412'), move('pedro', '412', '410')], token: 'token' },
  between: [{ roomId: 'r412', roomNumber: '412', minutes: 40 }],
};

describe('two guests who change rooms', () => {
  let fixture: ComponentFixture<SwapCard>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'room-plan', 'shell', 'terms', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(SwapCard);
    fixture.componentRef.setInput('stay', ANNA);
    fixture.componentRef.setInput('other', 'pedro');
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => page().textContent ?? '';
  const confirm = (): void => page().querySelector<HTMLButtonElement>('footer button')?.click();
  const previews = (): TestRequest => {
    const live = server.match(`${HOTEL}/swap-previews`).filter(({ cancelled }) => !cancelled);
    expect(live).toHaveLength(1);
    return live[0]!;
  };

  async function open(other: StayDto = PEDRO): Promise<void> {
    server.expectOne(`${HOTEL}/stays/pedro`).flush(other);
    await settle();
  }

  async function see(): Promise<void> {
    previews().flush(PREVIEW);
    await settle();
  }

  it('are shown with both rooms, both names and what is made up in between', async () => {
    await open();
    await see();
    expect(text()).toMatch(/410 → 412\s*Ms Anna Nowak/);
    expect(text()).toMatch(/412 → 410\s*Mr Pedro Lima/);
    expect(text()).toContain('412 is made up in between: about 40 minutes.');
    expect(text()).toContain('Swap 410 and 412');
    expect(page().querySelectorAll('am-rate-field')).toHaveLength(2);
  });

  it('change once, with the token of what was shown, and back as a whole', async () => {
    await open();
    await see();
    confirm();
    confirm();
    const act = server.expectOne(`${HOTEL}/swaps`);
    expect(act.request.body).toMatchObject({
      previewToken: 'token',
      stays: [
        { stayId: 'anna', reason: 'guest-wish' },
        { stayId: 'pedro', reason: 'house-need' },
      ],
    });
    act.flush({ id: 'chain', moves: [] });
    await settle();
    const undone = TestBed.inject(StatusStrip).undo();
    server.expectOne(`${HOTEL}/move-chains/chain/undo`).flush({});
    await undone;
  });

  it('are shown anew when something has changed meanwhile, and nobody has moved', async () => {
    await open();
    await see();
    confirm();
    server.expectOne(`${HOTEL}/swaps`).flush({ code: 'preview-stale' }, { status: 412, statusText: 'Changed' });
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).not.toBe('');
    await see();
    expect(text()).toContain('Swap 410 and 412');
  });

  it('take a reason where one of them must not be moved, and cannot be confirmed before', async () => {
    await open({ ...PEDRO, doNotMove: true });
    expect(text()).toContain('Why all the same');
    expect(page().querySelector('footer button')).toBeNull();
    const why = page().querySelector<HTMLInputElement>('am-field input')!;
    server.match(`${HOTEL}/swap-previews`);
    why.value = 'Both asked for it';
    why.dispatchEvent(new Event('change'));
    await settle();
    const both = { overrideReason: 'Both asked for it' };
    expect(previews().request.body).toMatchObject({ stays: [both, both] });
  });

  it('are not offered to change while one of them could not be fetched', async () => {
    server.expectOne(`${HOTEL}/stays/pedro`).flush({ code: 'unexpected' }, { status: 500, statusText: 'Broken' });
    await settle();
    await see();
    expect(text()).not.toContain('Swap 410 and 412');
  });

  it('say why it cannot be, and when it is not known who is there', async () => {
    await open();
    previews().flush({ code: 'room-too-small' }, { status: 422, statusText: 'Refused' });
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).not.toBe('');
    expect(page().querySelector('footer button')).toBeNull();
  });
});
