import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, provideAppInitializer, type ApplicationConfig } from '@angular/core';
import { TitleStrategy, provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { FORMATS } from '@amends/ui';
import { CurrentFormats } from './platform/current-formats';
import { Language, provideWords } from './platform/language';
import { sendWrites, turnFaultsIntoProblems } from './platform/requests';
import { Session } from './platform/session';
import { TranslatedTitle } from './platform/translated-title';
import { routes } from './routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideHttpClient(withInterceptors([turnFaultsIntoProblems, sendWrites])),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: 'enabled' })),
    provideWords(),
    { provide: FORMATS, useFactory: () => inject(CurrentFormats).formats },
    { provide: TitleStrategy, useExisting: TranslatedTitle },
    // Who is signed in decides the first screen; the words are fetched at the same time.
    provideAppInitializer(() => {
      const [session, language] = [inject(Session), inject(Language)];
      return Promise.all([session.restore(), language.start()]);
    }),
  ],
};
