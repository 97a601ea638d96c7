import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import { Router } from '@angular/router';
import { searchKey } from '@amends/kernel';
import type { IndexedStayDto, SearchHitDto, SearchResultDto } from '@amends/desk/dto';
import { OpenCases } from '../case/open-cases';
import { Keyboard } from '../platform/keyboard/keyboard';
import { Session } from '../platform/session';
import { HOTEL, SESSION, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { SearchBox } from './search-box';

const stay = {
  addressAs: 'Ms Anna Nowak',
  roomNumber: '412',
  confirmationNumber: 'T47110',
  status: 'InHouse',
  arrival: '2026-11-20',
  departure: '2026-11-24',
} as const;
const known = (stayId: string, name: string, facts: Partial<IndexedStayDto> = {}): IndexedStayDto => ({
  ...stay,
  stayId,
  addressAs: name,
  nameKey: searchKey(name),
  phoneEnd: '7654',
  ...facts,
});
const hit = (stayId: string, facts: Partial<SearchHitDto> = {}): SearchHitDto => ({
  ...stay,
  kind: 'stay',
  stayId,
  lastName: 'Nowak',
  firstName: 'Anna',
  matched: 'name',
  openCases: 0,
  ...facts,
});

describe('SearchBox', () => {
  let fixture: ComponentFixture<SearchBox>;
  let host: HTMLElement;
  let field: HTMLInputElement;
  let server: HttpTestingController;
  let go: jest.SpyInstance;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    HTMLElement.prototype.scrollIntoView = () => undefined;
    Object.defineProperty(globalThis, 'matchMedia', { configurable: true, value: () => ({ matches: false }) });
    TestBed.configureTestingModule({ providers: [...provideDesk(), OpenCases] });
    await loadWords('shell', 'terms', 'problem', 'palette');
    server = signIn();
    go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent(SearchBox);
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    await settle();
    field = host.querySelector('input') as HTMLInputElement;
    field.focus();
    await settle(10);
    await settle(10);
  });
  afterEach(() => host.remove());

  async function type(text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await settle();
  }

  function press(key: string): void {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  async function houseIs(...stays: readonly IndexedStayDto[]): Promise<void> {
    server.expectOne(`${HOTEL}/search-index`).flush({ data: stays }, { headers: { ETag: '"1"' } });
    await settle();
  }

  async function answer(text: string, found: Partial<SearchResultDto>): Promise<void> {
    await settle(160);
    const asked = server.match((request) => request.urlWithParams === `${HOTEL}/search?q=${text}&limit=8`);
    expect(asked).toHaveLength(1);
    asked[0]?.flush({ data: [], rooms: [], cases: [], ...found });
    await settle();
  }

  const options = () =>
    Array.from(host.querySelectorAll('[role=option]'), (option) => ({
      id: option.id,
      selected: option.getAttribute('aria-selected') === 'true',
    }));
  const ids = () => options().map(({ id }) => id);
  const active = () => field.getAttribute('aria-activedescendant');

  it('finds who is in the house without asking', async () => {
    press('/');
    await houseIs(known('anna', 'Ms Anna Nowak'), known('jonas', 'Jonas Müller', { roomNumber: '301' }));
    await type('mueller');
    expect(options()).toEqual([{ id: 'stay/jonas', selected: true }]);
    server.expectNone((request) => request.url.endsWith('/search'));
  });

  it('lets what the server adds join below, without moving what Enter opens', async () => {
    press('/');
    await houseIs(known('jan', 'Jan Nowak'));
    await type('nowak');
    await answer('nowak', { data: [hit('anna', { roomNumber: '101' }), hit('jan')] });
    expect(ids()).toEqual(['stay/jan', 'stay/anna']);
    expect(active()).toBe('stay/jan');
    press('Enter');
    expect(go).toHaveBeenCalledWith(['/stay', 'jan']);
  });

  it('asks once after the keystroke pause, not at every key', async () => {
    for (const text of ['4', '41', '412']) await type(text);
    await answer('412', { data: [hit('anna')] });
    expect(options()).toEqual([{ id: 'stay/anna', selected: true }]);
  });

  it('finds with the next letter whom the server found with the last', async () => {
    await type('nowa');
    await answer('nowa', { data: [hit('anna', { status: 'CheckedOut' })] });
    await type('nowak');
    expect(ids()).toEqual(['stay/anna']);
  });

  it('opens the chosen stay with arrows and Enter', async () => {
    await type('nowak');
    await answer('nowak', { data: [hit('anna'), hit('jan')] });
    press('ArrowDown');
    press('Enter');
    expect(go).toHaveBeenCalledWith(['/stay', 'jan']);
  });

  it('remembers Enter that came before the answer', async () => {
    await type('412');
    press('Enter');
    await answer('412', { data: [hit('anna')] });
    expect(go).toHaveBeenCalledWith(['/stay', 'anna']);
  });

  it('opens a room by who had it last, and not at all when nobody had it', async () => {
    const room = { kind: 'room', roomId: 'r1', roomNumber: '412', roomType: 'STD', status: 'Clean' } as const;
    const left = {
      stayId: 'anna',
      addressAs: 'Anna',
      status: 'CheckedOut',
      departure: '2026-11-20',
      present: false,
    } as const;
    await type('412');
    await answer('412', {
      rooms: [
        { ...room, stay: left },
        { ...room, roomId: 'r2', stay: null },
      ],
    });
    press('ArrowDown');
    press('Enter');
    expect(go).not.toHaveBeenCalled();
    press('ArrowUp');
    press('Enter');
    expect(go).toHaveBeenCalledWith(['/stay', 'anna']);
  });

  it('runs the act its key runs, and offers nothing that cannot be done', async () => {
    const [run, gone] = [jest.fn(), jest.fn()];
    TestBed.runInInjectionContext(() =>
      TestBed.inject(Keyboard).bind(
        { keys: 'm', label: () => 'Move room', run },
        { keys: 'd', label: () => 'Move back', run: gone, when: () => false },
      ),
    );
    await type('>move');
    expect(ids()).toEqual(['command/Move room/m']);
    press('Enter');
    await settle();
    expect(run).toHaveBeenCalledTimes(1);
    expect(field.value).toBe('');
  });

  it('opens a scanned card by itself when it is of one guest, after the server has said so', async () => {
    fixture.componentInstance.lookUp('T47110');
    await settle();
    await answer('T47110', { data: [hit('anna')] });
    expect(go).toHaveBeenCalledWith(['/stay', 'anna']);
  });

  it('leaves the choice when a scanned card could be of several, and says when it is of nobody', async () => {
    fixture.componentInstance.lookUp('888');
    await settle();
    await answer('888', {
      data: [hit('anna', { confirmationNumber: '8881' }), hit('jan', { confirmationNumber: '8882' })],
    });
    expect(go).not.toHaveBeenCalled();
    expect(ids()).toEqual(['stay/anna', 'stay/jan']);

    fixture.componentInstance.lookUp('999');
    await settle();
    await answer('999', {});
    expect(host.querySelector('[role=alert]')?.textContent).toContain('999');
  });

  it('knows nobody any more when another person comes to the desk', async () => {
    press('/');
    await houseIs(known('anna', 'Ms Anna Nowak'));
    TestBed.inject(Session).current.set({ ...SESSION, staff: { ...SESSION.staff, id: 'jonas' } });
    await settle();
    await type('nowak');
    expect(ids()).toEqual([]);
  });

  it('closes with Escape, empty, and gives the focus back', async () => {
    const before = document.body.appendChild(document.createElement('button'));
    before.focus();
    fixture.componentInstance.show();
    field.dispatchEvent(new FocusEvent('focus', { relatedTarget: before }));
    await type('nowak');
    press('Escape');
    await settle();
    expect([field.value, field.getAttribute('aria-expanded'), document.activeElement]).toEqual(['', 'false', before]);
    before.remove();
  });
});
