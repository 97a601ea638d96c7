import { ChangeDetectionStrategy, Component, ElementRef, afterNextRender, inject } from '@angular/core';
import { CaseText } from '../../case/case-text';
import { Drafts } from '../../case/drafts';
import { WhoIsHere } from '../../case/who-is-here';
import { CASE } from '../samples/cases';
import { COLLEAGUE, inMinutes } from '../samples/house';
import { Specimen } from '../specimen';

/** Several people at one case: who is there, and a text in its states, up to the one that two have written. */
@Component({
  selector: 'am-together-section',
  imports: [CaseText, Specimen, WhoIsHere],
  templateUrl: './together-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TogetherSection {
  protected readonly case = CASE;
  protected readonly drafted = { ...CASE, id: 'case-drafted' };
  protected readonly contested = { ...CASE, id: 'case-contested' };
  protected readonly change = { by: COLLEAGUE.name, at: inMinutes(-2) };
  protected readonly changedNow = { by: COLLEAGUE.name, at: inMinutes(1) };

  constructor() {
    const drafts = inject(Drafts);
    const text = 'Moved to 305, away from the lift; the first night is credited.';
    drafts.keep(this.drafted.id, 'agreedProblem', { text, begunWith: CASE.agreedProblem ?? '' });
    drafts.keep(this.contested.id, 'agreedProblem', { text, begunWith: '' });
    const { nativeElement: host } = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => {
      for (const write of host.querySelectorAll<HTMLElement>('.typing .read button')) write.click();
    });
  }
}
