import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { TimelineEntryDto } from '@amends/case/dto';
import type { PageDto } from '@amends/kernel/dto';
import { CaseHeader } from '../../case/case-header';
import { CaseRow } from '../../case/case-row';
import { CaseStory } from '../../case/case-story';
import { CloseCaseCard } from '../../case/close-case-card';
import { DueChip } from '../../case/due-chip';
import { NewCaseCard } from '../../case/new-case-card';
import { Timeline } from '../../case/timeline';
import { CASE, CASE_ROWS } from '../samples/cases';
import { Specimen } from '../specimen';

/** A case from its row to its end; clocks from calm to late. */
@Component({
  selector: 'am-case-section',
  imports: [CaseHeader, CaseRow, CaseStory, CloseCaseCard, DueChip, NewCaseCard, Specimen, Timeline],
  templateUrl: './case-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class CaseSection {
  protected readonly case = CASE;
  protected readonly rows = CASE_ROWS;
  protected readonly entries = httpResource<PageDto<TimelineEntryDto>>(() => '/sample/timeline');
}
