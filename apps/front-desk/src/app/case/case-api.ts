import { HttpClient } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type {
  AcknowledgeAnnouncementDto,
  AcknowledgementDto,
  AddNoteDto,
  CaseDto,
  CaseViewDto,
  EditCaseDto,
  NoteExplanationDto,
  OpenCaseDto,
  PromiseDto,
  TimelineEntryDto,
  TransitionCaseDto,
} from '@amends/case/dto';
import { firstValueFrom } from 'rxjs';
import { CurrentProperty } from '../platform/current-property';
import { sameAct } from '../platform/requests';

/** Addresses and writes of cases. */
@Injectable({ providedIn: 'root' })
export class CaseApi {
  private readonly http = inject(HttpClient);
  private readonly property = inject(CurrentProperty);

  url(caseId: string): string | undefined {
    return this.property.url('cases', caseId);
  }

  openCasesUrl(): string | undefined {
    const list = this.property.url('cases');
    return list && `${list}?open=true&limit=200`;
  }

  countsUrl(): string | undefined {
    return this.property.url('cases', 'counts');
  }

  /** `query` is made by the board from its address. */
  listUrl(query: string): string | undefined {
    const list = this.property.url('cases');
    return list && `${list}?${query}`;
  }

  ownersUrl(): string | undefined {
    return this.property.url('cases', 'owners');
  }

  viewsUrl(): string | undefined {
    return this.property.url('case-views');
  }

  /** Whether a promise was kept; it then no longer runs. */
  settle(promiseId: string, state: 'kept' | 'broken'): Promise<PromiseDto> {
    const address = `${this.property.url('promises', promiseId, 'outcome')}`;
    return firstValueFrom(this.http.post<PromiseDto>(address, { state }));
  }

  keepView({ id, ...view }: CaseViewDto): Promise<CaseViewDto> {
    return firstValueFrom(this.http.put<CaseViewDto>(`${this.property.url('case-views', id)}`, view));
  }

  removeView(id: string): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${this.property.url('case-views', id)}`));
  }

  timelineUrl(caseId: string): string | undefined {
    const timeline = this.property.url('cases', caseId, 'timeline');
    return timeline && `${timeline}?limit=200`;
  }

  /** The id is made by the caller and is also the act's key. */
  open(wish: OpenCaseDto & { readonly id: string }): Promise<CaseDto> {
    return firstValueFrom(
      this.http.post<CaseDto>(`${this.property.url('cases')}`, wish, { context: sameAct(wish.id) }),
    );
  }

  addNote(caseId: string, note: AddNoteDto & { readonly id: string }): Promise<TimelineEntryDto> {
    const address = `${this.property.url('cases', caseId, 'notes')}`;
    return firstValueFrom(this.http.post<TimelineEntryDto>(address, note, { context: sameAct(note.id) }));
  }

  /** Notes on the case that a line of the bill was explained to the guest. */
  noteExplanation(caseId: string, told: NoteExplanationDto & { readonly id: string }): Promise<TimelineEntryDto> {
    const address = `${this.property.url('cases', caseId, 'explanations')}`;
    return firstValueFrom(this.http.post<TimelineEntryDto>(address, told, { context: sameAct(told.id) }));
  }

  edit({ id, version }: Pick<CaseDto, 'id' | 'version'>, change: EditCaseDto): Promise<CaseDto> {
    const headers = { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.patch<CaseDto>(`${this.url(id)}`, change, { headers }));
  }

  settlePromise(promiseId: string, state: 'kept' | 'broken'): Promise<PromiseDto> {
    return firstValueFrom(
      this.http.post<PromiseDto>(`${this.property.url('promises', promiseId, 'outcome')}`, { state }),
    );
  }

  /** This person has read what must be said at arrival or departure. The id is also the act's key. */
  acknowledge(stayId: string, seen: AcknowledgeAnnouncementDto & { readonly id: string }): Promise<AcknowledgementDto> {
    const address = `${this.property.url('stays', stayId, 'announcements', 'acknowledgements')}`;
    return firstValueFrom(this.http.post<AcknowledgementDto>(address, seen, { context: sameAct(seen.id) }));
  }

  /** With the version read, only while the case still has it. */
  transition(caseId: string, wish: TransitionCaseDto, version?: number): Promise<CaseDto> {
    const address = `${this.property.url('cases', caseId, 'transitions')}`;
    const headers: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` };
    return firstValueFrom(this.http.post<CaseDto>(address, wish, { headers }));
  }

  /** Takes back the transition of this entry. */
  undo(caseId: string, entryId: string): Promise<CaseDto> {
    return firstValueFrom(this.http.post<CaseDto>(`${this.property.url('cases', caseId, 'undos')}`, { entryId }));
  }
}
