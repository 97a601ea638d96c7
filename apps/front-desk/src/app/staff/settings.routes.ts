import { inject } from '@angular/core';
import { Router, type Routes, type UrlTree } from '@angular/router';
import { withWords } from '../platform/language';
import { Session } from '../platform/session';
import { SettingsPage } from './settings-page';
import { firstSection } from './settings-sections';

/** The sections are addresses. */
export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: toFirstSection },
      { path: 'staff', loadComponent: () => import('./people-page').then(({ PeoplePage }) => PeoplePage) },
      { path: 'staff/:id', loadComponent: () => import('./person-page').then(({ PersonPage }) => PersonPage) },
      { path: 'hotel', loadComponent: () => import('./hotel-page').then(({ HotelPage }) => HotelPage) },
      { path: 'desks', loadComponent: () => import('./desks-page').then(({ DesksPage }) => DesksPage) },
      { path: 'languages', loadComponent: () => import('./languages-page').then(({ LanguagesPage }) => LanguagesPage) },
      {
        path: 'appearance',
        loadComponent: () => import('./appearance-page').then(({ AppearancePage }) => AppearancePage),
      },
      {
        path: 'codes',
        resolve: { words: withWords('catalogue') },
        loadComponent: () => import('../folio/codes-page').then(({ CodesPage }) => CodesPage),
      },
      {
        path: 'taxes',
        resolve: { words: withWords('catalogue') },
        loadComponent: () => import('../folio/taxes-page').then(({ TaxesPage }) => TaxesPage),
      },
      {
        path: 'packages',
        resolve: { words: withWords('catalogue') },
        loadComponent: () => import('../folio/packages-page').then(({ PackagesPage }) => PackagesPage),
      },
      {
        path: 'night',
        resolve: { words: withWords('night-settings') },
        loadComponent: () =>
          import('../night-audit/night-settings-page').then(({ NightSettingsPage }) => NightSettingsPage),
      },
      {
        path: 'checklists',
        resolve: { words: withWords('checklists', 'room-move') },
        loadComponent: () => import('../task/templates/checklists-page').then(({ ChecklistsPage }) => ChecklistsPage),
      },
      {
        path: 'moves',
        resolve: { words: withWords('move-weights') },
        loadComponent: () =>
          import('../room-move/weights/move-weights-page').then(({ MoveWeightsPage }) => MoveWeightsPage),
      },
      { path: 'keys', loadComponent: () => import('./keys-page').then(({ KeysPage }) => KeysPage) },
    ],
  },
];

function toFirstSection(): UrlTree {
  const session = inject(Session);
  return inject(Router).createUrlTree(['/settings', firstSection((permission) => session.may(permission))]);
}
