import type { Routes } from '@angular/router';
export const stayRoutes: Routes = [];
