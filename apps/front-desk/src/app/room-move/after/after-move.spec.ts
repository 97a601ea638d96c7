import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { KeyHandoverDto, KeyStepDto, MoveDto } from '@amends/room-move/dto';
import type { ChecklistDto } from '@amends/task/dto';
import { CurrentProperty } from '../../platform/current-property';
import { Session } from '../../platform/session';
import { HOTEL, provideDesk, SESSION, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { AfterMove } from './after-move';

const TODAY = '2026-11-21';
const move = {
  ...{ id: 'm1', stayId: 'anna', toRoom: { id: 'r412', number: '412', roomType: 'A' }, undoneAt: null },
  businessDate: TODAY,
} as MoveDto;
const step = (change: Partial<KeyStepDto> & Pick<KeyStepDto, 'step'>): KeyStepDto => ({
  ...{
    state: 'due',
    by: null,
    at: null,
    failure: null,
    rooms: [{ id: 'r', number: change.step === 'new-key' ? '412' : '305' }],
  },
  ...change,
});
const handover = (change: Partial<KeyHandoverDto> = {}): KeyHandoverDto => ({
  ...{ id: 'k1', version: 1, stayId: 'anna', moveId: 'm1', undoes: false, open: true },
  steps: [step({ step: 'new-key' }), step({ step: 'old-key', state: 'waiting' })],
  ...change,
});
const point = (code: string, by: string | null = null) => ({
  ...{ code, department: 'front-office' as const, text: null },
  ticked: by === null ? null : { by, at: '2026-11-21T20:00:00Z' },
});
const list = (...items: readonly ReturnType<typeof point>[]): ChecklistDto => ({
  ...{ id: 'c1', version: 1, template: 'room-move', subject: { kind: 'move', id: 'm1' }, stayId: 'anna' },
  ...{ openedAt: '2026-11-21T20:00:00Z', items: [point('new-key-before-old'), point('old-key-dead'), ...items] },
});

describe('what is left to do after a move', () => {
  let fixture: ComponentFixture<AfterMove>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('after-move', 'room-move', 'shell', 'terms', 'problem');
    server = signIn();
    const [assignment] = SESSION.assignments;
    const permissions = [...(assignment?.permissions ?? []), 'stay.read', 'task.read', 'checklist.tick'] as const;
    TestBed.inject(Session).current.set({ ...SESSION, assignments: [{ ...assignment!, permissions }] });
    fixture = TestBed.createComponent(AfterMove);
    fixture.componentRef.setInput('stayId', 'anna');
    await settle();
    TestBed.inject(CurrentProperty);
    server.expectOne(HOTEL).flush({ businessDate: TODAY, timeZone: 'Europe/Lisbon', roomTypes: [] });
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => host().textContent ?? '';
  const boxes = (): HTMLInputElement[] => [
    ...host().querySelectorAll<HTMLInputElement>('am-key-steps input[type=checkbox]'),
  ];
  const button = (label: string): HTMLButtonElement | undefined =>
    [...host().querySelectorAll('button')].find((one) => one.textContent?.includes(label));
  const asked = (path: string, method = 'GET'): TestRequest =>
    server.expectOne((one) => one.method === method && one.url.split('?')[0] === `${HOTEL}/${path}`);

  async function told(
    keys: readonly KeyHandoverDto[],
    checklist = list(point('luggage'), point('parcels')),
  ): Promise<void> {
    asked('stays/anna/moves').flush({ data: [move] });
    await settle();
    asked('stays/anna/keys').flush({ data: keys });
    asked('checklists').flush({ data: [checklist] });
    await settle();
  }

  it('says nothing of a guest who has not moved, and asks for no keys', async () => {
    asked('stays/anna/moves').flush({ data: [] });
    await settle();
    expect(text().trim()).toBe('');
    server.expectNone(`${HOTEL}/stays/anna/keys`);
  });

  it('has the new key first: the old one is not ticked before, and says why', async () => {
    await told([handover()]);
    expect(text()).toContain('After the move to 412');
    expect(text()).toContain('New key of 412 made');

    boxes()[1]?.click();
    await settle();
    expect(boxes()[1]?.checked).toBe(false);
    expect(host().querySelector('[role=alert]')?.textContent).toContain('First the new key.');
    server.expectNone((one) => one.method === 'POST');

    boxes()[0]?.click();
    await settle();
    const sent = asked('stays/anna/keys/k1/done', 'POST');
    expect(sent.request.body).toEqual({ step: 'new-key' });
    const done = step({ step: 'new-key', state: 'done', by: 'Marta Silva', at: '2026-11-21T20:04:00Z' });
    sent.flush(handover({ steps: [done, step({ step: 'old-key' })] }));
    await settle();
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    expect(text()).toContain('Marta Silva');
  });

  it('leaves the box as it stands when the house says no, and says why', async () => {
    await told([handover()]);
    boxes()[0]?.click();
    await settle();
    asked('stays/anna/keys/k1/done', 'POST').flush({ code: 'keys-replaced' }, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(boxes()[0]?.checked).toBe(false);
    expect(host().querySelector('[role=alert]')?.textContent).toContain('moved again');
  });

  it('says what went wrong with one tap, and shows that the front desk has it', async () => {
    await told([handover()]);
    button('Did not work')?.click();
    await settle();
    button('The encoder does not work')?.click();
    await settle();
    const sent = asked('stays/anna/keys/k1/failed', 'POST');
    expect(sent.request.body).toEqual({ step: 'new-key', reason: 'encoder-down' });
    const failure = {
      reason: 'encoder-down',
      note: null,
      by: 'Marta Silva',
      at: '2026-11-21T20:04:00Z',
      taskId: 't1',
    } as const;
    sent.flush(
      handover({
        steps: [step({ step: 'new-key', state: 'failed', failure }), step({ step: 'old-key', state: 'waiting' })],
      }),
    );
    await settle();
    expect(text()).toContain('The encoder does not work');
    expect(host().querySelector('a')?.getAttribute('href')).toContain('task=t1');
    expect(button('No blank keys left')).toBeUndefined();
  });

  it('ticks what follows the guest, shows no key twice, and stays to be read when all is done', async () => {
    await told([handover({ open: false })], list(point('luggage')));
    expect(text()).toContain('1 more thing follows the guest');
    const points = host().querySelectorAll<HTMLInputElement>('am-checklist-points input');
    expect(points).toHaveLength(1);

    points[0]?.click();
    await settle();
    asked('checklists/c1/items/luggage/tick', 'POST').flush(list(point('luggage', 'Ivo Horvat')));
    await settle();
    expect(text()).toContain('Everything has followed the guest.');
    expect(text()).toContain('Ivo Horvat');
  });

  it('asks for the keys of a move that was taken back', async () => {
    const back = handover({ id: 'k2', undoes: true, steps: [step({ step: 'old-key' })] });
    await told([back, handover({ open: false })]);
    expect(text()).toContain('Keys, now that the move is taken back');
    expect(boxes()).toHaveLength(1);
  });
});
