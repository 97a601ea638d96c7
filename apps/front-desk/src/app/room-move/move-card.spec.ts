import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { MoveCard } from './move-card';
import { ANNA, previewOf, rankingOf } from './testing/moves';

describe('MoveCard', () => {
  let fixture: ComponentFixture<MoveCard>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('room-move', 'shell', 'terms', 'problem');
    server = signIn();
    fixture = TestBed.createComponent(MoveCard);
    fixture.componentRef.setInput('stay', ANNA);
    await settle();
    await offer('414', '416');
  });

  const text = (): string => (fixture.nativeElement as HTMLElement).textContent ?? '';
  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const radios = (): readonly string[] =>
    [...page().querySelectorAll('fieldset strong')].map((number) => number.textContent?.trim() ?? '');
  const request = (path: string): TestRequest =>
    server.expectOne((asked) => asked.url.split('?')[0] === `${HOTEL}/stays/anna/${path}`);

  async function offer(...rooms: readonly string[]): Promise<void> {
    const excluded = [{ roomId: 'r410', roomNumber: '410', roomType: 'A', reason: 'room-occupied' }];
    request('move-candidates').flush(rankingOf(rooms, { excluded }));
    await settle();
  }

  /** The house has changed meanwhile. */
  async function again(...rooms: readonly string[]): Promise<void> {
    page().querySelectorAll('select')[0]!.value = 'noise';
    page().querySelectorAll('select')[0]!.dispatchEvent(new Event('change'));
    await settle();
    await offer(...rooms);
  }

  function confirm(): void {
    (fixture.nativeElement as HTMLElement).querySelector<HTMLButtonElement>('footer button')?.click();
  }

  it('takes the best room and says what the move would do before it is done', async () => {
    request('move-previews').flush(previewOf('414'));
    await settle();
    expect(text()).toContain('Move to 414');
    expect(text()).toContain('414 becomes occupied, 412: Dirty.');
    expect(text()).toMatch(/occupied\s*410/);
  });

  it('moves once with the token of the preview that was shown', async () => {
    confirm();
    const asked = request('move-previews');
    server.expectNone(`${HOTEL}/stays/anna/moves`);
    asked.flush(previewOf('414'));
    await settle();
    const move = request('moves');
    const { id } = move.request.body as { readonly id: string };
    expect(move.request.body).toMatchObject({ toRoomId: 'r414', previewToken: 'token-414', reason: 'guest-wish' });
    expect(move.request.headers.get('Idempotency-Key')).toBe(id);
    expect(move.request.headers.get('X-CSRF-Token')).toBe('token-of-the-session');
    move.flush({ toRoom: { number: '414' } });
  });

  it('prefills the price, and asks again with what was chosen instead', async () => {
    const choices = ['keep', 'paid-upgrade'] as const;
    const rate = { choice: 'paid-upgrade', suggested: 'paid-upgrade', choices } as const;
    request('move-previews').flush(previewOf('414', { roomTypeCharged: 'B', rate }));
    await settle();
    expect(text()).toContain('from tonight on');
    const select = [...(fixture.nativeElement as HTMLElement).querySelectorAll('select')].at(-1);
    expect(select?.value).toBe('paid-upgrade');
    if (select) select.value = 'keep';
    select?.dispatchEvent(new Event('change'));
    await settle();
    expect(request('move-previews').request.body).toMatchObject({ rate: 'keep' });
  });

  it('names the next best room when the chosen one was taken, and asks again', async () => {
    request('move-previews').flush(previewOf('414'));
    await settle();
    confirm();
    request('moves').flush({ code: 'room-taken' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(text()).toContain('414 was taken a moment ago. 416 is the next best');
    expect(text()).toContain('Move to 416');
  });

  it('keeps what was told while another reason is asked about, and then suggests what is best for that', async () => {
    request('move-previews').flush(previewOf('414'));
    await settle();
    const why = page().querySelector('select')!;
    why.focus();
    why.value = 'noise';
    why.dispatchEvent(new Event('change'));
    await settle();
    expect(document.activeElement).toBe(why);
    expect(text()).toContain('414 becomes occupied');
    expect(page().querySelector('.ranked')?.getAttribute('aria-busy')).toBe('true');
    expect(request('move-previews').request.body).toMatchObject({ toRoomId: 'r414', reason: 'noise' });

    await offer('416', '414');

    expect(document.activeElement).toBe(why);
    expect(page().querySelector('.ranked')?.hasAttribute('aria-busy')).toBe(false);
    expect(text()).toContain('Move to 416');
  });

  it('does not confirm another room than the one it was pressed for', async () => {
    const asked = request('move-previews');
    confirm();
    const why = page().querySelector('select')!;
    why.value = 'noise';
    why.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.cancelled).toBe(true);
    await offer('416', '414');
    const latest = server.match(`${HOTEL}/stays/anna/move-previews`).filter(({ cancelled }) => !cancelled);
    expect(latest.map(({ request: { body } }) => (body as { toRoomId: string }).toRoomId)).toEqual(['r416']);
    latest[0]?.flush(previewOf('416'));
    await settle();
    server.expectNone(`${HOTEL}/stays/anna/moves`);
    expect(text()).toContain('Move to 416');
  });

  it('shows a room chosen elsewhere that is none of the best, and keeps showing it', async () => {
    fixture.componentRef.setInput('room', 'r420');
    await settle();
    await again('411', '412', '413', '414', '415', '419', '420');
    expect(text()).toContain('Move to 420');
    expect(radios()).toEqual(['411', '412', '413', '414', '415', '420']);
    page().querySelector<HTMLInputElement>('fieldset input[type=radio]')?.click();
    await settle();
    expect(text()).toContain('Move to 411');
    expect(radios()).toContain('420');
  });

  it('says why a room chosen elsewhere cannot be given, and suggests the best instead', async () => {
    fixture.componentRef.setInput('room', 'r410');
    await settle();
    expect(page().querySelector('[role=alert]')?.textContent).toContain(
      '410 cannot be given: occupied. 414 is the best now',
    );
    expect(text()).toContain('Move to 414');
  });

  it('gives who has not come another room, and asks nothing about the old one', async () => {
    fixture.componentRef.setInput('stay', { ...ANNA, status: 'DueIn', arrival: '2026-11-21' });
    request('move-previews').flush(previewOf('414'));
    await settle();
    request('move-previews').flush(previewOf('414', { beforeArrival: true, documents: ['confirmation'] }));
    await settle();
    expect(text()).toContain('Another room for Ms Anna Nowak');
    expect(text()).toContain('414 is assigned, 412 is free again.');
    expect(text()).not.toContain('412 becomes');
    confirm();
    const move = request('moves');
    expect(move.request.body).toMatchObject({ toRoomId: 'r414', previewToken: 'token-414' });
    move.flush({ toRoom: { number: '414' }, beforeArrival: true });
  });
});
