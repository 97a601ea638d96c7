import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { SettingsPage } from './settings-page';

/** The sections are addresses; without one, the people. */
export const settingsRoutes: Routes = [
  {
    path: '',
    component: SettingsPage,
    children: [
      { path: '', pathMatch: 'full', redirectTo: () => inject(Router).createUrlTree(['/settings/staff']) },
      { path: 'staff', loadComponent: () => import('./people-page').then(({ PeoplePage }) => PeoplePage) },
      { path: 'staff/:id', loadComponent: () => import('./person-page').then(({ PersonPage }) => PersonPage) },
      { path: 'desks', loadComponent: () => import('./desks-page').then(({ DesksPage }) => DesksPage) },
      { path: 'languages', loadComponent: () => import('./languages-page').then(({ LanguagesPage }) => LanguagesPage) },
      {
        path: 'appearance',
        loadComponent: () => import('./appearance-page').then(({ AppearancePage }) => AppearancePage),
      },
      { path: 'keys', loadComponent: () => import('./keys-page').then(({ KeysPage }) => KeysPage) },
    ],
  },
];
