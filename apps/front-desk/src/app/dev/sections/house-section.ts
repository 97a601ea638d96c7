import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Session } from '../../platform/session';
import { AppearancePage } from '../../staff/appearance-page';
import { LanguagesPage } from '../../staff/languages-page';
import { supervisorSession } from '../samples/provide-samples';
import { Specimen } from '../specimen';
import { ChangedSettings } from './changed-settings';

/** What the house says of itself: how a new screen looks, and in which languages; as it is stored, and being changed. */
@Component({
  selector: 'am-house-section',
  imports: [AppearancePage, ChangedSettings, LanguagesPage, Specimen],
  providers: [{ provide: Session, useFactory: supervisorSession }],
  templateUrl: './house-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HouseSection {}
