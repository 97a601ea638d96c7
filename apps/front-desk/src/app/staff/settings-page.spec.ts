import { HttpTestingController } from '@angular/common/http/testing';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { permissionsOf, type Role } from '@amends/staff';
import { HOTEL, SESSION, provideDesk, signIn } from '../platform/testing/desk';
import { loadWords } from '../platform/testing/load-words';
import { Session } from '../platform/session';
import { SettingsPage } from './settings-page';

@Component({ template: 'what is set here', changeDetection: ChangeDetectionStrategy.OnPush })
class Section {}

describe('the settings of a house', () => {
  let harness: RouterTestingHarness;

  async function open(role: Role, section: string): Promise<void> {
    const sections = ['staff', 'checklists'].map((path) => ({ path, component: Section }));
    const routes = [{ path: 'settings', component: SettingsPage, children: sections }];
    TestBed.configureTestingModule({ providers: [provideDesk(), provideRouter(routes)] });
    await loadWords('shell', 'settings');
    signIn();
    const permissions = permissionsOf(role);
    TestBed.inject(Session).current.set({
      ...SESSION,
      assignments: SESSION.assignments.map((one) => ({ ...one, role, permissions })),
    });
    harness = await RouterTestingHarness.create(`/settings/${section}`);
    TestBed.tick();
  }

  const text = (): string => harness.routeNativeElement?.textContent ?? '';
  const offered = (): readonly string[] =>
    [...(harness.routeNativeElement?.querySelectorAll('nav a') ?? [])].map((link) => link.getAttribute('href') ?? '');

  it('offer a supervisor the checklists and nothing else', async () => {
    await open('supervisor', 'checklists');

    expect(offered()).toEqual(['/settings/checklists']);
    expect(text()).toContain('what is set here');
  });

  it('do not show a section one may not change, and keep the way to those one may', async () => {
    await open('supervisor', 'staff');

    expect(text()).not.toContain('what is set here');
    expect(text()).toContain('changed by an administrator');
    expect(offered()).toEqual(['/settings/checklists']);
  });

  it('tell who has none of them whom to ask', async () => {
    await open('associate', 'checklists');
    TestBed.inject(HttpTestingController).expectOne(({ url }) => url.startsWith(`${HOTEL}/colleagues`));

    expect(text()).not.toContain('what is set here');
    expect(offered()).toEqual([]);
  });
});
