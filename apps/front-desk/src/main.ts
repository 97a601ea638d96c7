import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { NewVersion } from './app/platform/new-version';
import { Root } from './app/root';

bootstrapApplication(Root, appConfig)
  .then(({ injector }) => injector.get(NewVersion).start())
  .catch((fault: unknown) => console.error(fault));
