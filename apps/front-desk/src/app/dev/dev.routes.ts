import type { Routes } from '@angular/router';
import { withWords } from '../platform/language';
import { GalleryPage } from './gallery-page';
import { provideSamples } from './samples/provide-samples';

/** What only those who build the client see. Nothing here is in the build for production; check-budgets.mjs proves it. */
export const devRoutes: Routes = [
  {
    path: 'gallery',
    providers: provideSamples(),
    resolve: {
      words: withWords('bill', 'bill-check', 'case', 'compensation', 'correction', 'desk', 'room-move', 'stay'),
      more: withWords('board', 'intake', 'lock', 'night', 'palette', 'settings', 'settlement', 'together', 'waiver'),
      rooms: withWords('after-move', 'rack', 'reassign', 'room-chain', 'room-plan', 'task'),
    },
    children: [
      { path: '', component: GalleryPage },
      { path: ':section', component: GalleryPage },
    ],
  },
];
