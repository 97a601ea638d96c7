import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { TimelineEntryDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { CaseFacts } from '../../case/case-facts';
import { CaseHeader } from '../../case/case-header';
import { CaseRow } from '../../case/case-row';
import { CaseSkeleton } from '../../case/case-skeleton';
import { CaseStory } from '../../case/case-story';
import { CloseCaseCard } from '../../case/close-case-card';
import { DueChip } from '../../case/due-chip';
import { FieldConflict } from '../../case/field-conflict';
import { NewCaseCard } from '../../case/new-case-card';
import { NoteComposer } from '../../case/note-composer';
import { Timeline } from '../../case/timeline';
import type { Unsent } from '../../case/unsent';
import { UnsentItem } from '../../case/unsent-item';
import { CASE, CASE_ROWS, UNSENT_NOTE } from '../samples/cases';
import { Specimen } from '../specimen';

/** A case from its row to its end; clocks from calm to late. */
@Component({
  selector: 'am-case-section',
  imports: [
    CaseFacts,
    CaseHeader,
    CaseRow,
    CaseSkeleton,
    CaseStory,
    CloseCaseCard,
    DueChip,
    FieldConflict,
    NewCaseCard,
    NoteComposer,
    Specimen,
    Timeline,
    UnsentItem,
  ],
  templateUrl: './case-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseSection {
  protected readonly case = CASE;
  protected readonly rows = CASE_ROWS;
  protected readonly entries = httpResource<PageDto<TimelineEntryDto>>(() => '/sample/timeline');
  protected readonly change = { by: 'Jonas Petraitis', at: CASE.openedAt };
  protected readonly unsent: readonly Unsent[] = [
    { ...UNSENT_NOTE, id: 'waits' },
    { ...UNSENT_NOTE, id: 'tried', tried: true },
    { ...UNSENT_NOTE, id: 'refused', refusal: 'Your role may not do this.' },
  ];
}
