import { ChangeDetectionStrategy, Component } from '@angular/core';
import { AnnouncementBanner } from '../../desk/announcement-banner';
import { COLLEAGUE, ME, inMinutes } from '../samples/house';
import { OVERVIEW } from '../samples/stay';
import { Specimen } from '../specimen';

const SAID = {
  moment: 'arrival',
  caseIds: ['late', 'due'],
  promiseIds: ['promise'],
  findingKeys: [],
  acknowledgedBy: [],
} as const;
const READ = { at: inMinutes(-5) };

/** What must be said to who arrives and who leaves: unread, read by a colleague, shown in brief, read. */
@Component({
  selector: 'am-announcement-section',
  imports: [AnnouncementBanner, Specimen],
  templateUrl: './announcement-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class AnnouncementSection {
  protected readonly states = [
    { name: 'arrival', brief: false, at: { ...OVERVIEW, announcement: SAID } },
    {
      name: 'departure, read by a colleague',
      brief: false,
      at: {
        ...OVERVIEW,
        announcement: { ...SAID, moment: 'departure' as const, acknowledgedBy: [{ ...COLLEAGUE, ...READ }] },
      },
    },
    { name: 'in brief beside a card', brief: true, at: { ...OVERVIEW, announcement: SAID } },
    {
      name: 'read',
      brief: false,
      at: { ...OVERVIEW, announcement: { ...SAID, acknowledgedBy: [{ ...ME, ...READ }] } },
    },
  ];
}
