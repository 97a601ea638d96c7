import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PeoplePage } from '../../staff/people-page';
import { PersonPage } from '../../staff/person-page';
import { Specimen } from '../specimen';

/** Who works here, one of them, and one who is not found. */
@Component({
  selector: 'am-people-section',
  imports: [PeoplePage, PersonPage, Specimen],
  templateUrl: './people-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PeopleSection {}
