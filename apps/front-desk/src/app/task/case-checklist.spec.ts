import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { ChecklistDto } from '@amends/task/dto';
import { Session } from '../platform/session';
import { HOTEL, provideDesk, SESSION, settle, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { CaseChecklist } from './case-checklist';

const point = { code: 'own-1', department: 'porter' as const, text: 'Flowers' };
const list: ChecklistDto = {
  ...{ id: 'c1', version: 1, template: 'complaint', subject: { kind: 'case', id: 'case-1' }, stayId: 'anna' },
  ...{ openedAt: '2026-11-21T20:00:00Z', items: [{ ...point, ticked: null }] },
};

describe('the checklist of a case', () => {
  let fixture: ComponentFixture<CaseChecklist>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('case-checklist', 'room-move', 'shell', 'terms', 'problem');
    server = signIn();
    const [assignment] = SESSION.assignments;
    const permissions = [...(assignment?.permissions ?? []), 'task.read', 'checklist.tick'] as const;
    TestBed.inject(Session).current.set({ ...SESSION, assignments: [{ ...assignment!, permissions }] });
    fixture = TestBed.createComponent(CaseChecklist);
    fixture.componentRef.setInput('caseId', 'case-1');
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const asked = (path: string, method = 'GET'): TestRequest =>
    server.expectOne((one) => one.method === method && one.url === `${HOTEL}/${path}`);
  const ofCase = 'checklists?subject=case&subjectId=case-1';

  async function show(kind: string): Promise<void> {
    fixture.componentRef.setInput('kind', kind);
    await settle();
  }

  it('is begun from the points of the kind, once, and ticked', async () => {
    await show('complaint');
    asked(ofCase).flush({ data: [] });
    await settle();
    asked('checklist-templates').flush({ data: [{ code: 'complaint', version: 1, items: [point] }] });
    await settle();
    host().querySelector('button')?.click();
    await settle();
    const sent = asked('checklists', 'POST');
    expect(sent.request.body).toMatchObject({ template: 'complaint', caseId: 'case-1' });
    sent.flush(list);
    await settle();
    expect(host().textContent).toContain('1 point left');

    host().querySelector<HTMLInputElement>('input')?.click();
    await settle();
    const ticked = { by: 'Ivo Horvat', at: '2026-11-21T20:05:00Z' };
    asked('checklists/c1/items/own-1/tick', 'POST').flush({ ...list, items: [{ ...point, ticked }] });
    await settle();
    expect(host().textContent).toContain('All points are done.');
    expect(host().textContent).toContain('Ivo Horvat');
  });

  it('is not offered where the house has no points for the kind', async () => {
    await show('compliment');
    asked(ofCase).flush({ data: [] });
    await settle();
    asked('checklist-templates').flush({ data: [{ code: 'complaint', version: 1, items: [point] }] });
    await settle();
    expect(host().textContent?.trim()).toBe('');
  });

  it('is the move’s own where the case is a move: its keys are handed over there', async () => {
    await show('room-move');
    server.expectNone(`${HOTEL}/${ofCase}`);
    expect(host().textContent?.trim()).toBe('');
  });
});
