import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { CASE_KINDS, type CaseKind } from '@amends/case';
import type { ChecklistTemplateDto } from '@amends/task/dto';
import { PageHead, Skeleton, TablePanel } from '@amends/ui';
import { ChangeButton } from '../../platform/edited-list/change-button';
import { injectWords } from '../../platform/language';
import { lastGood } from '../../platform/last-good';
import { Live } from '../../platform/live';
import { LoadError } from '../../platform/load-error';
import { ChecklistApi } from '../checklist-api';
import { injectPointWords } from './point-words';
import { TemplateCard } from './template-card';
import { allTemplates } from './template-points';

/** What the house does around each kind of case, point by point, and who does it. The card that changes one is an address. */
@Component({
  selector: 'am-checklists-page',
  imports: [ChangeButton, LoadError, PageHead, Skeleton, TablePanel, TemplateCard],
  templateUrl: './checklists-page.html',
  styleUrls: ['../../staff/list-page.css', './checklists-page.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ChecklistsPage {
  /** Code of the checklist that is changed. */
  readonly edit = input<string>();

  protected readonly t = injectWords('checklists');
  protected readonly all = injectWords('settings');
  protected readonly terms = injectWords('terms');
  protected readonly shell = injectWords('shell');
  protected readonly pointName = injectPointWords();
  private readonly api = inject(ChecklistApi);
  private readonly router = inject(Router);
  protected readonly read = httpResource<{ readonly data: readonly ChecklistTemplateDto[] }>(() =>
    this.api.templatesUrl(),
  );
  protected readonly known = lastGood(this.read, () => this.api.templatesUrl());
  protected readonly rows = computed(() => allTemplates(this.known()?.data ?? []));
  protected readonly edited = computed(() => this.rows().find(({ code }) => code === this.edit()));

  constructor() {
    inject(Live).on(
      ({ type }) => type === 'checklist-template.edited',
      () => this.read.reload(),
    );
  }

  protected nameOf(code: string): string {
    return isKind(code) ? this.t(`kind.${code}`) : code.replaceAll('-', ' ');
  }

  protected go(edit: string | null): Promise<boolean> {
    return this.router.navigate([], { queryParams: { edit }, queryParamsHandling: 'merge' });
  }

  protected done(): void {
    this.read.reload();
    void this.go(null);
  }
}

function isKind(code: string): code is CaseKind {
  return (CASE_KINDS as readonly string[]).includes(code);
}
