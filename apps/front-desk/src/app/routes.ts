import { inject } from '@angular/core';
import { Router, type Routes } from '@angular/router';
import { withWords } from './platform/language';
import { Session } from './platform/session';
import { signedIn } from './platform/signed-in';
import { firstScreen } from './shell/first-screen';

/** False in the build for production, which leaves out what stands behind it. */
declare const ngDevMode: unknown;

/** Titles are keys of the shell's words. */
export const routes: Routes = [
  {
    path: 'login',
    title: 'title.login',
    canActivate: [() => (inject(Session).current() ? inject(Router).createUrlTree(['/']) : true)],
    resolve: { words: withWords('lock') },
    loadComponent: () => import('./shell/login-page').then(({ LoginPage }) => LoginPage),
  },
  ...(typeof ngDevMode === 'undefined' || ngDevMode
    ? [{ path: 'dev', loadChildren: () => import('./dev/dev.routes').then(({ devRoutes }) => devRoutes) }]
    : []),
  {
    path: '',
    canActivate: [signedIn],
    runGuardsAndResolvers: 'always',
    resolve: { words: withWords('lock') },
    loadComponent: () => import('./shell/shell').then(({ Shell }) => Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: toFirstScreen },
      {
        path: 'desk',
        title: 'title.desk',
        resolve: { words: withWords('desk', 'case', 'night') },
        loadComponent: () => import('./desk/desk-page').then(({ DeskPage }) => DeskPage),
      },
      {
        path: 'today',
        title: 'title.today',
        resolve: { words: withWords('desk') },
        loadComponent: () => import('./desk/today-page').then(({ TodayPage }) => TodayPage),
      },
      {
        path: 'board',
        title: 'title.board',
        resolve: { words: withWords('board', 'case', 'stay', 'bill', 'room-move', 'compensation') },
        loadComponent: () => import('./case/board/board-page').then(({ BoardPage }) => BoardPage),
      },
      {
        path: 'night',
        title: 'title.night',
        resolve: { words: withWords('night', 'night-audit', 'board') },
        loadComponent: () => import('./desk/night/night-page').then(({ NightPage }) => NightPage),
      },
      {
        path: 'bill-checks',
        title: 'title.bill-checks',
        resolve: { words: withWords('bill-check') },
        loadComponent: () => import('./bill/bill-checks-page').then(({ BillChecksPage }) => BillChecksPage),
      },
      {
        path: 'tasks',
        title: 'title.tasks',
        resolve: { words: withWords('task') },
        loadComponent: () => import('./task/task-page').then(({ TaskPage }) => TaskPage),
      },
      {
        path: 'rooms/others',
        title: 'title.other-rooms',
        resolve: { words: withWords('reassign', 'rack', 'room-move') },
        loadComponent: () => import('./room-move/reassign/reassign-page').then(({ ReassignPage }) => ReassignPage),
      },
      {
        path: 'rooms',
        title: 'title.rooms',
        resolve: { words: withWords('rack', 'room-move') },
        loadComponent: () => import('./room-move/rack/rack-page').then(({ RackPage }) => RackPage),
      },
      {
        path: 'stay/:id',
        title: 'title.stay',
        resolve: {
          words: withWords(
            'task',
            'stay',
            'bill',
            'bill-check',
            'show',
            'pack',
            'case',
            'room-move',
            'compensation',
            'correction',
          ),
        },
        loadChildren: () => import('./stay/stay.routes').then(({ stayRoutes }) => stayRoutes),
      },
      {
        path: 'case/:id',
        title: 'title.case',
        resolve: { words: withWords('stay', 'case', 'bill', 'room-move', 'compensation') },
        loadComponent: () => import('./case/case-page').then(({ CasePage }) => CasePage),
      },
      {
        path: 'settings',
        title: 'title.settings',
        resolve: { words: withWords('settings') },
        loadChildren: () => import('./staff/settings.routes').then(({ settingsRoutes }) => settingsRoutes),
      },
      {
        path: 'audit',
        title: 'title.audit',
        resolve: { words: withWords('audit') },
        loadComponent: () => import('./reporting/audit-page').then(({ AuditPage }) => AuditPage),
      },
      {
        path: 'preferences',
        title: 'title.preferences',
        loadComponent: () => import('./shell/preferences-page').then(({ PreferencesPage }) => PreferencesPage),
      },
      {
        path: '**',
        title: 'title.not-found',
        loadComponent: () => import('./shell/not-found-page').then(({ NotFoundPage }) => NotFoundPage),
      },
    ],
  },
];

/** By the clock of this desk: the hotel's own is not known before its first answer, and a desk stands in its hotel. */
function toFirstScreen(): string {
  const known = inject(Router).config.flatMap(({ children = [] }) => children.map(({ path }) => `/${path}`));
  const role = inject(Session).assignment()?.role;
  return firstScreen(role, new Date().getHours(), (screen) => known.includes(screen));
}
