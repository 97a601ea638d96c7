import type { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { FindingDto } from '@amends/bill/dto';
import type { FolioDto } from '@amends/folio/dto';
import type { ClosurePreviewDto } from '@amends/settlement/dto';
import { Session } from '../platform/session';
import { HOTEL, provideDesk, SESSION, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { CloseCard } from './close-card';

const folio = { id: 'folio', stayId: 'stay', number: 'F1', currency: 'EUR' } as FolioDto;
const preview = { token: 'seen', windows: [] } as unknown as ClosurePreviewDto;
const finding = {
  ...{ key: 'duplicate', rule: 'duplicate-posting', severity: 'high', folioId: 'folio' },
  line: { postingId: 'line', description: 'Minibar' },
} as FindingDto;

describe('CloseCard', () => {
  let fixture: ComponentFixture<CloseCard>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('settlement', 'bill-check', 'shell', 'problem');
    server = signIn();
    const assignments = SESSION.assignments.map((one) => ({ ...one, permissions: ['bill.check'] as const }));
    TestBed.inject(Session).current.set({ ...SESSION, assignments });
    fixture = TestBed.createComponent(CloseCard);
    fixture.componentRef.setInput('folio', folio);
    await settle();
    server.expectOne(`${HOTEL}/folios/folio/closure-previews`).flush(preview);
  });

  const text = (): string => ((fixture.nativeElement as HTMLElement).textContent ?? '').replace(/\s+/g, ' ');
  async function checked(findings: readonly FindingDto[]): Promise<void> {
    server.expectOne(`${HOTEL}/folios/folio/checks`).flush({ stayId: 'stay', findings });
    await settle();
  }

  it('says at check-out what looks wrong on the bill, before it is closed for good', async () => {
    await checked([finding]);
    expect(text()).toContain('1 likely error on the bill');
    expect(text()).toContain('Minibar');
  });

  it('says nothing of a bill that looks right', async () => {
    await checked([]);
    expect(text()).not.toContain('likely error');
    expect(text()).toContain('Close');
  });
});
