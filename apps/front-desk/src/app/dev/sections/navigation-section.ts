import { ChangeDetectionStrategy, Component, computed, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, PageHead, Segments, Tab, type Segment } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** Head of a page, its sections as tabs, and a choice of views. */
@Component({
  selector: 'am-navigation-section',
  imports: [Button, PageHead, RouterLink, Segments, Specimen, Tab],
  templateUrl: './navigation-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class NavigationSection {
  protected readonly shell = injectWords('shell');
  protected readonly terms = injectWords('terms');
  protected readonly problem = injectWords('problem');
  protected readonly value = signal('Assigned');
  protected readonly options = computed<readonly Segment[]>(() => [
    { value: 'New', label: this.terms('state.New'), count: 3 },
    { value: 'Assigned', label: this.terms('state.Assigned'), count: 0 },
    { value: 'PendingFollowUp', label: this.terms('state.PendingFollowUp') },
  ]);
}
