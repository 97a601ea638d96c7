import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { MOVE_SETTINGS, MOVE_WEIGHTS } from '@amends/room-move';
import type { MoveWeightsDto } from '@amends/room-move/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { MoveWeightsPage } from './move-weights-page';

const weights = (version: number, changed: Partial<MoveWeightsDto['weights']> = {}): MoveWeightsDto => ({
  version,
  weights: { ...MOVE_WEIGHTS, ...changed },
  settings: MOVE_SETTINGS,
  setBy: version > 0 ? `Ada ${version}` : null,
  setAt: version > 0 ? '2026-11-20T10:00:00Z' : null,
});

describe('what counts when rooms are ranked', () => {
  let fixture: ComponentFixture<MoveWeightsPage>;
  let server: HttpTestingController;

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('move-weights', 'settings', 'shell', 'problem', 'together');
    server = signIn();
    fixture = TestBed.createComponent(MoveWeightsPage);
    await settle();
    request('move-weights').flush(weights(2, { quietSide: 40 }));
    await settle();
    versions(weights(2, { quietSide: 40 }), weights(1, { quietSide: 30, perRank: 12 }));
    await settle();
  });
  afterEach(() => jest.useRealTimers());

  const page = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const text = (): string => (page().textContent ?? '').replaceAll(/\s+/g, ' ');
  const field = (name: string): HTMLInputElement => page().querySelector(`#weight-${name}`)!;
  const request = (path: string): TestRequest => server.expectOne(`${HOTEL}/${path}`);
  const versions = (...data: readonly MoveWeightsDto[]): void =>
    request('move-weights/versions?limit=10').flush({ data, page: { nextCursor: null, hasMore: false } });
  const button = (words: string): HTMLButtonElement | undefined =>
    [...page().querySelectorAll('button')].find((one) => one.textContent?.includes(words));

  async function type(name: string, typed: string): Promise<void> {
    field(name).value = typed;
    field(name).dispatchEvent(new Event('input'));
    await settle();
  }

  async function save(): Promise<void> {
    button('Save')?.click();
    await settle();
  }

  it('is named in plain words, with what we suggest where the house thinks otherwise', () => {
    expect(field('quietSide').value).toBe('40');
    expect(field('quietSide').labels?.[0]?.textContent).toContain('Quiet side');
    expect(text()).toContain('the room is on the quiet side and the old one is not. We suggest 25.');
    expect(page().querySelectorAll('input')).toHaveLength(
      Object.keys(MOVE_WEIGHTS).length + Object.keys(MOVE_SETTINGS).length,
    );
  });

  it('says who set each version, and what it changed from the one before', () => {
    expect(text()).toMatch(/Version 2.*Ada 2.*Quiet side: 30 → 40 · Each further type: 12 → 10/);
    expect(text()).toMatch(/Version 1.*Ada 1.*Quiet side: 25 → 30 · Each further type: 10 → 12/);
  });

  it('is saved whole, for the version that was read', async () => {
    await type('sameType', '55');
    await save();
    const put = request('move-weights');

    expect(put.request.method).toBe('PUT');
    expect(put.request.headers.get('If-Match')).toBe('"2"');
    expect(put.request.body).toEqual({
      weights: { ...MOVE_WEIGHTS, quietSide: 40, sameType: 55 },
      settings: MOVE_SETTINGS,
    });
    put.flush(weights(3, { quietSide: 40, sameType: 55 }));
    await settle();
    expect(text()).not.toContain('Discard');
  });

  it('is not saved while a number is out of its bounds, and says which', async () => {
    await type('sameType', '101');
    expect(field('sameType').getAttribute('aria-invalid')).toBe('true');
    expect(text()).toContain('A whole number from 0 to 100.');
    await save();
    server.expectNone({ method: 'PUT' });

    await type('sameType', '100');
    await save();
    expect(request('move-weights').request.body).toMatchObject({ weights: { sameType: 100 } });
  });

  it('keeps what was typed when somebody else has set the weights meanwhile, and shows theirs', async () => {
    await type('sameType', '55');
    await save();
    request('move-weights').flush({ code: 'stale-version' }, { status: 412, statusText: 'Changed' });
    await settle();
    request('move-weights').flush(weights(3, { quietSide: 41, sameType: 31 }));
    await settle();

    expect(field('sameType').value).toBe('55');
    expect(field('quietSide').value).toBe('41');
    await save();
    expect(request('move-weights').request.headers.get('If-Match')).toBe('"3"');
  });

  it('puts what we suggest into the form, and saves it only when asked', async () => {
    button('Fill in what we suggest')?.click();
    await settle();
    expect(field('quietSide').value).toBe('25');
    server.expectNone({ method: 'PUT' });
    await save();
    expect(request('move-weights').request.body).toEqual({ weights: MOVE_WEIGHTS, settings: MOVE_SETTINGS });
  });
});
