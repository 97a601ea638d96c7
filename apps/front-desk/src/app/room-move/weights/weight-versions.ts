import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import type { MoveWeightsDto } from '@amends/room-move/dto';
import { Button, Skeleton, TimePipe } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { PageList } from '../../platform/page-list';
import { changesBetween, scalesOf, SUGGESTED, type ScaleChange } from './weight-groups';
import { WeightsApi } from './weights-api';

interface VersionRow {
  readonly version: MoveWeightsDto;
  /** Against the version before; undefined while that one is on the next page. */
  readonly changes: readonly ScaleChange[] | undefined;
}

/** Who set the weights when, and what each changed. */
@Component({
  selector: 'am-weight-versions',
  imports: [Button, LoadError, Skeleton, TimePipe],
  templateUrl: './weight-versions.html',
  styleUrl: './weight-versions.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WeightVersions {
  protected readonly t = injectWords('move-weights');
  protected readonly shell = injectWords('shell');
  private readonly api = inject(WeightsApi);
  protected readonly list = new PageList<MoveWeightsDto>(() => this.api.versionsUrl());
  protected readonly versions = computed<readonly VersionRow[]>(() => {
    const rows = this.list.rows();
    return rows.map((version, at) => {
      const older = rows[at + 1];
      const before = older ? scalesOf(older) : version.version === 1 ? SUGGESTED : undefined;
      return { version, changes: before && changesBetween(before, scalesOf(version)) };
    });
  });

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'property.move-weights-set',
      () => this.list.reload(),
    );
  }
}
