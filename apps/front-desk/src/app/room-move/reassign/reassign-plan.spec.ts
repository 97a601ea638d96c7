import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { LeftStayPreviewDto, PlacedStayPreviewDto, ReassignmentPreviewDto } from '@amends/room-move/dto';
import { Connection } from '../../platform/connection';
import { HOTEL, SESSION, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { Session } from '../../platform/session';
import { ReassignPlan } from './reassign-plan';

const NIGHTS = { from: '2026-11-22', until: '2026-11-25' };

const guest = (name: string, room: string) => ({
  stayId: name,
  confirmationNumber: `C-${name}`,
  guestName: `Ms ${name}`,
  inHouse: room === '412',
  fromRoom: { id: `r${room}`, number: room, roomType: 'A' },
  nights: NIGHTS,
});
const placed = (name: string, room: string, to: string): PlacedStayPreviewDto => ({
  ...guest(name, room),
  toRoom: { id: `r${to}`, number: to, roomType: 'A' },
  score: 40,
  reasons: [
    { code: 'near-lift', points: -10 },
    { code: 'ready-now', points: 20 },
    { code: 'same-type', points: 30 },
  ],
});
const left = (name: string, facts: Partial<LeftStayPreviewDto> = {}): LeftStayPreviewDto => ({
  ...guest(name, '416'),
  reason: 'no-room',
  possibleRooms: 0,
  against: { 'room-occupied': 9, 'room-needs-override': 2 },
  ...facts,
});
const preview = (token: string, facts: Partial<ReassignmentPreviewDto> = {}): ReassignmentPreviewDto => ({
  rooms: [
    { id: 'r412', number: '412', roomType: 'A' },
    { id: 'r414', number: '414', roomType: 'A' },
  ],
  nights: NIGHTS,
  placed: [placed('Anna', '412', '501'), placed('Berta', '414', '502')],
  left: [],
  weightsVersion: 0,
  token,
  ...facts,
});

describe('who goes where when rooms are closed', () => {
  let fixture: ComponentFixture<ReassignPlan>;
  let server: HttpTestingController;
  let done: string[];

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('reassign', 'room-move', 'rack', 'shell', 'terms', 'problem', 'together');
    server = signIn();
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => (page().textContent ?? '').replaceAll(/\s+/g, ' ');
  const button = (): HTMLButtonElement | null => page().querySelector('footer button');
  const request = (path: string): TestRequest => server.expectOne(`${HOTEL}/${path}`);

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(ReassignPlan);
    fixture.componentRef.setInput('asked', { blockId: 'b1' });
    done = [];
    fixture.componentInstance.made.subscribe((id) => done.push(id));
    await settle();
  }

  async function answer(told: ReassignmentPreviewDto): Promise<TestRequest> {
    const asked = request('reassignment-previews');
    asked.flush(told);
    await settle();
    return asked;
  }

  it('names for each guest the old room, the new one and why, what speaks against it too', async () => {
    await open();
    const asked = await answer(preview('one'));

    expect(asked.request.body).toEqual({ blockId: 'b1' });
    const [anna] = page().querySelectorAll('li');
    expect(anna?.textContent?.replaceAll(/\s+/g, ' ')).toMatch(/412.*501.*Ms Anna.*in house/);
    expect(anna?.textContent).toContain('near the lift');
    expect(anna?.textContent).toContain('same type, ready now');
    expect(text()).toContain('Closed: 412, 414');
    expect(text()).toContain('Give 2 guests these rooms');
  });

  it('says who is left and how many rooms each reason keeps away', async () => {
    await open();
    await answer(
      preview('one', { placed: [], left: [left('Carla'), left('Dora', { reason: 'shares-room', against: {} })] }),
    );

    expect(text()).toContain('2 guests still without a room');
    expect(text()).toContain('No room is free for all the nights.');
    expect(text()).toContain('occupied: 9 · not ready: 2');
    expect(text()).toContain('Shares the room with another stay');
    expect(button()).toBeNull();
  });

  it('does not say that no room is free where one is that another guest needs more', async () => {
    await open();
    await answer(preview('one', { placed: [], left: [left('Carla', { possibleRooms: 1 })] }));

    expect(text()).toContain('1 room would do, but another guest needs it more.');
    expect(text()).not.toContain('No room is free');
  });

  it('gives all of them the rooms that were shown, once, with the token of what was seen', async () => {
    await open();
    await answer(preview('one'));
    button()?.click();
    button()?.click();
    const act = request('reassignments');

    expect(act.request.body).toMatchObject({
      blockId: 'b1',
      previewToken: 'one',
      stays: [
        { stayId: 'Anna', toRoomId: 'r501' },
        { stayId: 'Berta', toRoomId: 'r502' },
      ],
    });
    expect(act.request.headers.get('Idempotency-Key')).toBe((act.request.body as { id: string }).id);
    act.flush({ id: 'made-1' });
    await settle();
    expect(done).toEqual(['made-1']);
  });

  it('says that the facts changed, shows the new plan, and acts on that one only', async () => {
    await open();
    await answer(preview('one'));
    button()?.click();
    request('reassignments').flush({ code: 'preview-stale' }, { status: 412, statusText: 'Changed' });
    await settle();
    expect(text()).toContain('The facts changed since the preview.');

    button()?.click();
    server.expectNone(`${HOTEL}/reassignments`);
    await answer(preview('two', { placed: [placed('Anna', '412', '503')] }));
    expect(text()).toContain('Give 1 guest this room');
    button()?.click();
    expect(request('reassignments').request.body).toMatchObject({ previewToken: 'two' });
  });

  it('does nothing for a confirmation that came before the plan was there', async () => {
    await open();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await answer(preview('one'));

    server.expectNone(`${HOTEL}/reassignments`);
  });

  it('waits without a connection and keeps the plan', async () => {
    await open();
    await answer(preview('one'));
    TestBed.inject(Connection).lost();
    await settle();

    expect(text()).toContain('501');
    expect(button()?.getAttribute('aria-disabled')).toBe('true');
    button()?.click();
    server.expectNone(`${HOTEL}/reassignments`);
  });

  it('asks who may override for a reason and looks again with it; everybody else is told whom to ask', async () => {
    const told = preview('one', { placed: [], left: [left('Carla')] });
    await open();
    await answer(told);
    expect(page().querySelector('input')).toBeNull();
    expect(text()).toContain('Ask the duty manager.');

    const [assignment] = SESSION.assignments;
    const permissions = [...(assignment?.permissions ?? []), 'stay.move-override' as const];
    TestBed.inject(Session).current.set({ ...SESSION, assignments: [{ ...assignment!, permissions }] });
    await settle();
    const field = page().querySelector('input')!;
    field.value = 'Water in the whole wing';
    field.dispatchEvent(new Event('change'));
    await settle();

    expect((await answer(preview('two'))).request.body).toEqual({
      blockId: 'b1',
      overrideReason: 'Water in the whole wing',
    });
  });

  it('says that nobody has the rooms any more, and why a plan could not be made', async () => {
    await open();
    request('reassignment-previews').flush({ code: 'block-already-lifted' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(text()).toContain('lifted');
    page().querySelector<HTMLButtonElement>('am-load-error button')?.click();
    await settle();
    await answer(preview('one', { placed: [] }));
    expect(text()).toContain('Nobody has these rooms on these nights any more.');
  });
});
