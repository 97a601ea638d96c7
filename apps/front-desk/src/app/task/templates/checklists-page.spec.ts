import { TestBed, type ComponentFixture } from '@angular/core/testing';
import type { HttpTestingController, TestRequest } from '@angular/common/http/testing';
import type { ChecklistTemplateDto } from '@amends/task/dto';
import { HOTEL, provideDesk, settle, signIn } from '../../platform/testing/desk';
import { loadWords } from '../../platform/testing/load-words';
import { ChecklistsPage } from './checklists-page';

const move: ChecklistTemplateDto = {
  ...{ code: 'room-move', version: 0 },
  items: [
    { code: 'new-key-before-old', department: 'front-office', text: null },
    { code: 'luggage', department: 'porter', text: null },
  ],
};

describe('setting up checklists', () => {
  let fixture: ComponentFixture<ChecklistsPage>;
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(async () => {
    jest.useFakeTimers();
    TestBed.configureTestingModule({ providers: provideDesk() });
    await loadWords('checklists', 'room-move', 'settings', 'shell', 'terms', 'problem');
    server = signIn();
    fixture = TestBed.createComponent(ChecklistsPage);
  });

  const host = (): HTMLElement => fixture.nativeElement as HTMLElement;
  const labelled = (label: string): HTMLButtonElement | undefined =>
    [...host().querySelectorAll('button')].find(
      (one) => one.getAttribute('aria-label') === label || one.textContent?.trim() === label,
    );
  const save = (): void => host().querySelector<HTMLButtonElement>('am-action-card footer button')?.click();
  const asked = (path: string, method = 'GET'): TestRequest =>
    server.expectOne((one) => one.method === method && one.url === `${HOTEL}/${path}`);

  async function open(edit?: string, template = move): Promise<void> {
    fixture.componentRef.setInput('edit', edit);
    await settle();
    asked('checklist-templates').flush({ data: [template] });
    await settle();
  }

  it('shows each kind of case with its points and who does them', async () => {
    await open();
    const rows = [...host().querySelectorAll('tbody tr')].map((row) => row.textContent?.replaceAll(/\s+/g, ' ') ?? '');
    expect(rows).toHaveLength(8);
    expect(rows[0]).toMatch(/Room move As delivered.*luggagePorters/);
    expect(rows.at(-1)).toContain('No points yet.');
  });

  it('changes the order, who does a point, takes one off and adds one of the house', async () => {
    await open('room-move');
    labelled('Move down: new key before the old one dies')?.click();
    await settle();
    const who = host().querySelectorAll<HTMLSelectElement>('am-template-card select')[0]!;
    who.value = 'housekeeping';
    who.dispatchEvent(new Event('change'));
    await settle();
    labelled('Add a point')?.click();
    await settle();

    save();
    await settle();
    expect(host().textContent).toContain('Fill this in.');
    server.expectNone((one) => one.method === 'PUT');

    const text = host().querySelector<HTMLInputElement>('am-template-card input')!;
    text.value = 'Welcome card into the new room';
    text.dispatchEvent(new Event('input'));
    labelled('Take off: new key before the old one dies')?.click();
    await settle();
    save();
    await settle();
    const sent = asked('checklist-templates/room-move', 'PUT');
    expect(sent.request.headers.get('If-Match')).toBe('"0"');
    expect(sent.request.body.items).toEqual([
      { code: 'luggage', department: 'housekeeping' },
      { code: expect.stringMatching(/^own-/), department: 'front-office', text: 'Welcome card into the new room' },
    ]);
    sent.flush({ ...move, version: 1 });
    await settle();
    asked('checklist-templates').flush({ data: [move] });
  });

  it('offers what was taken off again', async () => {
    await open('room-move');
    labelled('old key dead')?.click();
    await settle();
    const points = [...host().querySelectorAll('am-template-card li')].map((row) => row.textContent ?? '');
    expect(points.at(-1)).toContain('old key dead');
    expect(labelled('old key dead')).toBeUndefined();
  });

  it('keeps what was typed when somebody else was first, and reads theirs', async () => {
    await open('complaint');
    labelled('Add a point')?.click();
    await settle();
    const text = host().querySelector<HTMLInputElement>('am-template-card input')!;
    text.value = 'Call the guest back';
    text.dispatchEvent(new Event('input'));
    save();
    await settle();
    const stale = { code: 'stale-version' };
    asked('checklist-templates/complaint', 'PUT').flush(stale, { status: 412, statusText: 'Stale' });
    await settle();
    expect(host().querySelector('[role=alert]')).not.toBeNull();
    const theirs = { code: 'own-x', department: 'porter' as const, text: 'Flowers' };
    asked('checklist-templates').flush({ data: [move, { code: 'complaint', version: 1, items: [theirs] }] });
    await settle();
    expect(host().querySelector<HTMLInputElement>('am-template-card input')?.value).toBe('Call the guest back');
  });
});
