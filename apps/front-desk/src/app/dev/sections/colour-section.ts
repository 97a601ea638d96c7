import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Specimen } from '../specimen';

/** Papers with the inks that may stand on them. */
@Component({
  selector: 'am-colour-section',
  imports: [Specimen],
  templateUrl: './colour-section.html',
  styleUrls: ['./section.css', './colour-section.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ColourSection {
  protected readonly papers = PAPERS;
  protected readonly color = (role: string): string => `var(--am-${role})`;
}

/** The pairs are those of theme.spec.ts. */
const STATUSES = ['ok', 'warn', 'late', 'info', 'vip', 'brass'];
const EVERYDAY = ['text', 'text-2', 'primary', ...STATUSES];
const PAPERS: readonly { readonly paper: string; readonly inks: readonly string[] }[] = [
  { paper: 'page', inks: ['text', 'text-2', 'primary'] },
  { paper: 'surface', inks: EVERYDAY },
  { paper: 'raised', inks: EVERYDAY },
  { paper: 'sunken', inks: ['text', 'text-2'] },
  { paper: 'primary', inks: ['on-primary'] },
  { paper: 'primary-soft', inks: ['text', 'primary'] },
  { paper: 'late', inks: ['on-late'] },
  ...STATUSES.map((status) => ({ paper: `${status}-soft`, inks: [status, 'text'] })),
  { paper: 'rail', inks: ['rail-text', 'rail-text-here', 'rail-brass'] },
];
