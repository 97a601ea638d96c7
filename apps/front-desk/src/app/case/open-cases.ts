import { httpResource } from '@angular/common/http';
import { Injectable, computed, inject } from '@angular/core';
import type { CaseRowDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { Live } from '../platform/live';
import { Session } from '../platform/session';
import { CaseApi } from './case-api';

/** The open cases of the hotel, kept fresh by what other desks do. Provided by the shell, read by queue and desk. */
@Injectable()
export class OpenCases {
  private readonly api = inject(CaseApi);
  private readonly session = inject(Session);

  readonly page = httpResource<PageDto<CaseRowDto>>(() => this.api.openCasesUrl());
  readonly rows = computed(() => {
    const rows = this.page.hasValue() ? this.page.value().data : [];
    return [...rows].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  });
  readonly mineAndUnowned = computed(() => {
    const me = this.session.current()?.staff.id;
    return this.rows().filter(({ owner }) => !owner || owner.id === me);
  });

  constructor() {
    inject(Live).on(
      ({ subject }) => subject.startsWith('case/'),
      () => this.page.reload(),
    );
  }
}
