import type { Routes, UrlMatchResult, UrlSegment } from '@angular/router';
import { BillPage } from '../bill/bill-page';
import { StayOverview } from '../desk/stay-overview';
import { StayPage } from './stay-page';

/** The stay and its sections; a bill line has its own address, where it is explained. */
export const stayRoutes: Routes = [
  {
    path: '',
    component: StayPage,
    children: [
      { path: '', component: StayOverview },
      { matcher: billOrLine, component: BillPage },
      { path: 'cases', loadComponent: async () => (await import('../desk/stay-cases')).StayCases },
      { path: 'history', loadComponent: async () => (await import('./stay-history-page')).StayHistoryPage },
    ],
  },
];

/** `bill` and `bill/:line` as one place: the bill stays as it is while a line of it is explained. */
function billOrLine(segments: UrlSegment[]): UrlMatchResult | null {
  const [section, line, ...more] = segments;
  if (section?.path !== 'bill' || more.length > 0) return null;
  return { consumed: segments, posParams: line ? { line } : {} };
}
