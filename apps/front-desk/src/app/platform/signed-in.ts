import { inject } from '@angular/core';
import { Router, type CanActivateFn } from '@angular/router';
import { Session } from './session';

/** Lets in who is signed in; others sign in first and then come back here. */
export const signedIn: CanActivateFn = (_route, state) =>
  inject(Session).current()
    ? true
    : inject(Router).createUrlTree(['/login'], { queryParams: state.url === '/' ? {} : { from: state.url } });
