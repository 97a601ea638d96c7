import { httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { FollowUpsDto, HouseDto } from '@amends/desk/dto';
import { atMostEvery } from '../platform/at-most-every';
import { CurrentProperty } from '../platform/current-property';

/** The house is counted anew at most this often, however much happens in it. */
const REST_MS = 5_000;

/** The whole house at a glance; provided by the page that shows it. */
@Injectable()
export class House {
  private readonly property = inject(CurrentProperty);
  readonly glance = httpResource<HouseDto>(() => this.property.url('house'));

  constructor() {
    atMostEvery(REST_MS, () => this.glance.reload(), anything);
  }
}

/** What is due until the morning and whom to call; provided by the page that shows it. */
@Injectable()
export class DueUntilMorning {
  private readonly property = inject(CurrentProperty);
  readonly list = httpResource<FollowUpsDto>(() => this.property.url('follow-ups'));

  constructor() {
    atMostEvery(REST_MS, () => this.list.reload(), anything);
  }
}

function anything(): boolean {
  return true;
}
