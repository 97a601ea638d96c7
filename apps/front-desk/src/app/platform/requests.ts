import {
  HttpContext,
  HttpContextToken,
  HttpErrorResponse,
  type HttpHandlerFn,
  type HttpInterceptorFn,
  type HttpRequest,
} from '@angular/common/http';
import { inject } from '@angular/core';
import { newId } from '@amends/kernel';
import { catchError, finalize, throwError } from 'rxjs';
import { Connection } from './connection';
import { Problem } from './problem';
import { Session } from './session';
import { WritesUnderWay } from './writes-under-way';

const IDEMPOTENCY_KEY = new HttpContextToken<string | undefined>(() => undefined);

/** For an act the user may press twice: both presses carry one key and have one effect. */
export function sameAct(key: string): HttpContext {
  return new HttpContext().set(IDEMPOTENCY_KEY, key);
}

/** Gives each write the session's CSRF token and each POST an idempotency key. */
export const sendWrites: HttpInterceptorFn = (request, next) => {
  if (request.method === 'GET') return next(request);
  const writes = inject(WritesUnderWay);
  writes.begin();
  const sent = next(request.clone({ setHeaders: { ...csrf(inject(Session)), ...idempotency(request) } }));
  return sent.pipe(finalize(() => writes.end()));
};

/** Every failure reaches the screens as a `Problem`. */
export const turnFaultsIntoProblems: HttpInterceptorFn = (request: HttpRequest<unknown>, next: HttpHandlerFn) => {
  const session = inject(Session);
  const connection = inject(Connection);
  return next(request).pipe(
    catchError((fault: unknown) => {
      const problem = fault instanceof HttpErrorResponse ? Problem.from(fault.status, fault.error) : undefined;
      if (problem?.code === 'not-signed-in') session.expired();
      if (problem?.code === 'session-locked') session.locked();
      if (problem?.code === 'no-connection') connection.doubt();
      return throwError(() => problem ?? fault);
    }),
  );
};

function csrf(session: Session): Record<string, string> {
  const token = session.current()?.csrfToken;
  return token ? { 'X-CSRF-Token': token } : {};
}

function idempotency(request: HttpRequest<unknown>): Record<string, string> {
  if (request.method !== 'POST') return {};
  return { 'Idempotency-Key': request.context.get(IDEMPOTENCY_KEY) ?? newId() };
}
