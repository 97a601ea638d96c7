import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inject, type EnvironmentProviders, type Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SessionDto } from '@amends/staff/dto';
import { FORMATS } from '@amends/ui';
import { CurrentFormats } from '../current-formats';
import { provideWords } from '../language';
import { sendWrites, turnFaultsIntoProblems } from '../requests';
import { Session } from '../session';

export const HOTEL = '/api/v1/properties/LIS1';

export const SESSION: SessionDto = {
  staff: { id: 'marta', name: 'Marta Silva', signInName: 'marta', language: 'en' },
  assignments: [
    {
      property: { code: 'LIS1', name: 'Hotel Tejo' },
      role: 'associate',
      desk: { code: 'FRONT', name: 'Front desk' },
      permissions: ['search.read', 'case.write', 'stay.move', 'credit.grant'],
    },
  ],
  csrfToken: 'token-of-the-session',
  expiresAt: '2026-11-22T06:00:00Z',
  hasPin: true,
};

/** The platform of the app with a server that answers what the test says. */
export function provideDesk(): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([turnFaultsIntoProblems, sendWrites])),
    provideHttpClientTesting(),
    provideRouter([]),
    provideWords(),
    { provide: FORMATS, useFactory: () => inject(CurrentFormats).formats },
  ];
}

export function signIn(): HttpTestingController {
  TestBed.inject(Session).current.set(SESSION);
  return TestBed.inject(HttpTestingController);
}

/** Lets effects send what they want to ask, time pass, and the screen be drawn; needs `jest.useFakeTimers()`. */
export async function settle(milliseconds = 0): Promise<void> {
  TestBed.tick();
  await jest.advanceTimersByTimeAsync(milliseconds);
  TestBed.tick();
}
