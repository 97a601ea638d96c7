import type { Routes, UrlMatchResult, UrlSegment } from '@angular/router';
import { BillPage } from '../bill/bill-page';
import { StayCases } from '../desk/stay-cases';
import { StayOverview } from '../desk/stay-overview';
import { StayHistoryPage } from './stay-history-page';
import { StayPage } from './stay-page';

/** The stay and its sections; a bill line has its own address, where it is explained. */
export const stayRoutes: Routes = [
  {
    path: '',
    component: StayPage,
    children: [
      { path: '', component: StayOverview },
      { matcher: billOrLine, component: BillPage },
      { path: 'cases', component: StayCases },
      { path: 'history', component: StayHistoryPage },
    ],
  },
];

/** `bill` and `bill/:line` as one place: the bill stays as it is while a line of it is explained. */
function billOrLine(segments: UrlSegment[]): UrlMatchResult | null {
  const [section, line, ...more] = segments;
  if (section?.path !== 'bill' || more.length > 0) return null;
  return { consumed: segments, posParams: line ? { line } : {} };
}
