import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { ErrorPanel } from '@amends/ui';
import { injectWords } from './language';
import { NewVersion } from './new-version';

/** Stands where a part of the screen should be that could not be fetched: without a network, or after a newer version. */
@Component({
  selector: 'am-part-missing',
  imports: [ErrorPanel],
  templateUrl: './part-missing.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PartMissing {
  protected readonly t = injectWords('shell');
  protected readonly version = inject(NewVersion);
}
