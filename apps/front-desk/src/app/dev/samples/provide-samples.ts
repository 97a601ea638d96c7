import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, type EnvironmentProviders, type Provider } from '@angular/core';
import { FORMATS } from '@amends/ui';
import { BillApi } from '../../bill/bill-api';
import { CaseApi } from '../../case/case-api';
import { OpenCases } from '../../case/open-cases';
import { CreditApi } from '../../compensation/credit-api';
import { CurrentFormats } from '../../platform/current-formats';
import { CurrentProperty } from '../../platform/current-property';
import { turnFaultsIntoProblems } from '../../platform/requests';
import { Session } from '../../platform/session';
import { MoveApi } from '../../room-move/move-api';
import { sampleAnswers } from './sample-answers';
import { SAMPLE_SESSION } from './house';

/** A desk of its own below the gallery's routes: signed in, at a sample hotel, with a server that answers samples. */
export function provideSamples(): (Provider | EnvironmentProviders)[] {
  return [
    provideHttpClient(withInterceptors([turnFaultsIntoProblems, sampleAnswers])),
    { provide: Session, useFactory: sampleSession },
    { provide: FORMATS, useFactory: () => inject(CurrentFormats).formats },
    ...[CurrentProperty, CurrentFormats, BillApi, CaseApi, CreditApi, MoveApi, OpenCases],
  ];
}

function sampleSession(): Session {
  const session = new Session();
  session.current.set(SAMPLE_SESSION);
  return session;
}
