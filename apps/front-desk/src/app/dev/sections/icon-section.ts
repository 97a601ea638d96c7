import { ChangeDetectionStrategy, Component } from '@angular/core';
import { EmptyState, ICON_NAMES, ILLUSTRATIONS, Icon, Logo } from '@amends/ui';
import { injectWords } from '../../platform/language';
import { Specimen } from '../specimen';

/** The mark, every icon by its name, every drawing. */
@Component({
  selector: 'am-icon-section',
  imports: [EmptyState, Icon, Logo, Specimen],
  templateUrl: './icon-section.html',
  styleUrls: ['./section.css', './icon-section.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class IconSection {
  protected readonly problem = injectWords('problem');
  protected readonly names = ICON_NAMES;
  protected readonly drawings = ILLUSTRATIONS;
}
