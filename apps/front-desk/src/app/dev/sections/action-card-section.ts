import { ChangeDetectionStrategy, Component } from '@angular/core';
import { ActionCard, Card, Field, Notice } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Panels with a heading, and the card an act is prepared on: ready, busy, blocked, with nothing to confirm. */
@Component({
  selector: 'am-action-card-section',
  imports: [ActionCard, Card, Field, Notice, Specimen],
  templateUrl: './action-card-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ActionCardSection {
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problem = injectWords('problem');
}
