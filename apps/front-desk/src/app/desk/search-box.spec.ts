import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController } from '@angular/common/http/testing';
import { Router } from '@angular/router';
import type { SearchHitDto } from '@amends/desk/dto';
import { HOTEL, provideDesk, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { SearchBox } from './search-box';

const hit = (stayId: string, roomNumber: string): SearchHitDto => ({
  kind: 'stay',
  stayId,
  addressAs: 'Ms Anna Nowak',
  lastName: 'Nowak',
  firstName: 'Anna',
  roomNumber,
  confirmationNumber: 'T47110',
  status: 'InHouse',
  arrival: '2026-11-20',
  departure: '2026-11-24',
  matched: 'room',
  openCases: 0,
});

describe('SearchBox', () => {
  let fixture: ComponentFixture<SearchBox>;
  let field: HTMLInputElement;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('shell', 'terms', 'problem');
    server = signIn();
    fixture = TestBed.createComponent(SearchBox);
    await settle();
    field = (fixture.nativeElement as HTMLElement).querySelector('input') as HTMLInputElement;
    field.focus();
  });

  function type(text: string): void {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }

  function press(key: string): void {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  }

  async function answer(text: string, ...hits: readonly SearchHitDto[]): Promise<void> {
    const asked = server.match((request) => request.url === `${HOTEL}/search?q=${text}&limit=8`);
    expect(asked).toHaveLength(1);
    asked[0]?.flush({ data: hits });
    await settle();
  }

  it('asks once after the keystroke pause, not at every key', async () => {
    for (const text of ['4', '41', '412']) type(text);
    await settle(160);
    await answer('412', hit('anna', '412'));
    const option = (fixture.nativeElement as HTMLElement).querySelector('[role=option]');
    expect(option?.textContent).toContain('412');
    expect(option?.getAttribute('aria-selected')).toBe('true');
  });

  it('opens the chosen stay with arrows and Enter', async () => {
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    type('41');
    await settle(160);
    await answer('41', hit('anna', '412'), hit('joao', '413'));
    press('ArrowDown');
    press('Enter');
    expect(go).toHaveBeenCalledWith(['/stay', 'joao']);
  });

  it('remembers Enter that came before the answer', async () => {
    const go = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    type('412');
    press('Enter');
    await settle(160);
    await answer('412', hit('anna', '412'));
    expect(go).toHaveBeenCalledWith(['/stay', 'anna']);
  });
});
