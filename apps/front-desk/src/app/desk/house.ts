import { httpResource } from '@angular/common/http';
import { DestroyRef, Injectable, inject } from '@angular/core';
import type { FollowUpsDto, HouseDto } from '@amends/desk/dto';
import { CurrentProperty } from '../platform/current-property';
import { Live } from '../platform/live';

/** The house is counted anew at most this often, however much happens in it. */
const REST_MS = 5_000;

/** The whole house at a glance and what is due until the morning; provided by the page that shows them. */
@Injectable()
export class House {
  private readonly property = inject(CurrentProperty);
  readonly glance = httpResource<HouseDto>(() => this.property.url('house'));
  readonly followUps = httpResource<FollowUpsDto>(() => this.property.url('follow-ups'));
  private resting: ReturnType<typeof setTimeout> | undefined;
  private again = false;

  constructor() {
    inject(Live).on(
      () => true,
      () => this.freshen(),
    );
    inject(DestroyRef).onDestroy(() => clearTimeout(this.resting));
  }

  /** At once the first time, then after a rest. */
  freshen(): void {
    if (this.resting !== undefined) {
      this.again = true;
      return;
    }
    this.glance.reload();
    this.followUps.reload();
    this.resting = setTimeout(() => {
      this.resting = undefined;
      if (!this.again) return;
      this.again = false;
      this.freshen();
    }, REST_MS);
  }
}
