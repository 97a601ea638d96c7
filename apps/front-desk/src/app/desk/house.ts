import { httpResource } from '@angular/common/http';
import { DestroyRef, Injectable, inject } from '@angular/core';
import type { FollowUpsDto, HouseDto } from '@amends/desk/dto';
import { CurrentProperty } from '../platform/current-property';
import { Live } from '../platform/live';

/** The house is counted anew at most this often, however much happens in it. */
const REST_MS = 5_000;

/** The whole house at a glance; provided by the page that shows it. */
@Injectable()
export class House {
  private readonly property = inject(CurrentProperty);
  readonly glance = httpResource<HouseDto>(() => this.property.url('house'));

  constructor() {
    atMostEvery(REST_MS, () => this.glance.reload());
  }
}

/** What is due until the morning and whom to call; provided by the page that shows it. */
@Injectable()
export class DueUntilMorning {
  private readonly property = inject(CurrentProperty);
  readonly list = httpResource<FollowUpsDto>(() => this.property.url('follow-ups'));

  constructor() {
    atMostEvery(REST_MS, () => this.list.reload());
  }
}

/** Calls back when something happened in the house: at once the first time, then after a rest. */
function atMostEvery(restMs: number, callBack: () => void): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const call = (): void => {
    again = resting !== undefined;
    if (again) return;
    callBack();
    resting = setTimeout(() => {
      resting = undefined;
      if (again) call();
    }, restMs);
  };
  inject(Live).on(() => true, call);
  inject(DestroyRef).onDestroy(() => clearTimeout(resting));
}
