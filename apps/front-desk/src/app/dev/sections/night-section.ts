import { ChangeDetectionStrategy, Component } from '@angular/core';
import { DueUntilMorning, House } from '../../desk/house';
import { FollowUps } from '../../desk/night/follow-ups';
import { HouseGlance } from '../../desk/night/house-glance';
import { NightCase } from '../../desk/night/night-case';
import { SoundChoice } from '../../desk/night/sound-choice';
import { BOARD_ROWS } from '../samples/cases';
import { Specimen } from '../specimen';

/** What is read from an arm's length and a half: cases, the house, what is due until the morning. */
@Component({
  selector: 'am-night-section',
  imports: [FollowUps, HouseGlance, NightCase, SoundChoice, Specimen],
  providers: [DueUntilMorning, House],
  templateUrl: './night-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NightSection {
  protected readonly rows = [
    { band: 'late', row: BOARD_ROWS[0] },
    { band: 'soon', row: BOARD_ROWS[1] },
    { band: 'waiting', row: BOARD_ROWS[4] },
  ] as const;
}
