import type { Routes } from '@angular/router';
import { BillSection } from '../bill/bill-section';
import { StayCases } from './stay-cases';
import { StayHistory } from './stay-history';
import { StayOverview } from './stay-overview';
import { StayPage } from './stay-page';

/** The stay and its sections; a bill line has its own address, where it is explained. */
export const stayRoutes: Routes = [
  {
    path: '',
    component: StayPage,
    children: [
      { path: '', component: StayOverview },
      { path: 'bill', component: BillSection },
      { path: 'bill/:line', component: BillSection },
      { path: 'cases', component: StayCases },
      { path: 'history', component: StayHistory },
    ],
  },
];
