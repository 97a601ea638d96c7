import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { ChecklistDto, ChecklistTemplateDto, OpenChecklistDto, PutTemplateItemDto } from '@amends/task/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and writes of checklists. */
@Injectable({ providedIn: 'root' })
export class ChecklistApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  ofStayUrl(stayId: string): string | undefined {
    const list = this.property.url('checklists');
    return list && `${list}?stayId=${stayId}`;
  }

  ofCaseUrl(caseId: string): string | undefined {
    const list = this.property.url('checklists');
    return list && `${list}?subject=case&subjectId=${caseId}`;
  }

  /** The id is made by the caller and is also the act's key. */
  begin(wish: OpenChecklistDto & { readonly id: string }): Promise<ChecklistDto> {
    return firstValueFrom(
      this.http.post<ChecklistDto>(`${this.property.url('checklists')}`, wish, { context: sameAct(wish.id) }),
    );
  }

  templatesUrl(): string | undefined {
    return this.property.url('checklist-templates');
  }

  /** All points of a template; refused when somebody else has changed it since `version`. */
  writeTemplate(code: string, version: number, items: readonly PutTemplateItemDto[]): Promise<ChecklistTemplateDto> {
    const url = `${this.property.url('checklist-templates', code)}`;
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.put<ChecklistTemplateDto>(url, { items }, { headers }));
  }

  tick(listId: string, code: string, done: boolean): Promise<ChecklistDto> {
    const url = `${this.property.url('checklists', listId, 'items', code, done ? 'tick' : 'untick')}`;
    return firstValueFrom(this.http.post<ChecklistDto>(url, {}));
  }
}
