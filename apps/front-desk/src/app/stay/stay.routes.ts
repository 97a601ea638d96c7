import type { Routes } from '@angular/router';
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
      { path: 'bill', component: BillPage },
      { path: 'bill/:line', component: BillPage },
      { path: 'cases', component: StayCases },
      { path: 'history', component: StayHistoryPage },
    ],
  },
];
