import { ChangeDetectionStrategy, Component } from '@angular/core';
import { StayContext } from '../../desk/stay-context';
import { StayHeader } from '../../desk/stay-header';
import { OVERVIEW } from '../samples/stay';
import { Specimen } from '../specimen';

/** Who stands there, and what is good to know beside the work. */
@Component({
  selector: 'am-stay-section',
  imports: [Specimen, StayContext, StayHeader],
  templateUrl: './stay-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class StaySection {
  protected readonly at = OVERVIEW;
  protected readonly newcomer = {
    ...OVERVIEW,
    stay: { ...OVERVIEW.stay, status: 'DueIn' as const, room: null, doNotMove: false },
    guest: { ...OVERVIEW.guest, tier: 'none' as const, pronunciation: null, phone: null, email: null },
    nightNumber: null,
    folios: [],
    duePromises: [],
    pastCases: [],
    openCases: [],
    staysBefore: 0,
    pastProblems: { count: 0, categories: [], serious: null },
    lastContact: null,
  };
}
