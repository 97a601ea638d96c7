import { ChangeDetectionStrategy, Component, computed, inject, output } from '@angular/core';
import { Icon, KeyHint, NightPipe } from '@amends/ui';
import { CurrentProperty } from '../platform/current-property';
import { Outgoing } from '../case/outgoing';
import { injectWords } from '../platform/language';
import { Live } from '../platform/live';
import { NewVersion } from '../platform/new-version';
import { StatusStrip } from '../platform/status-strip';
import { PrivacyState } from './privacy/privacy-state';
import { VersionOffer } from './version-offer';

/** The last act and its undo, the business date, and the keys worth knowing. */
@Component({
  selector: 'am-status-bar',
  imports: [Icon, KeyHint, NightPipe, PrivacyState, VersionOffer],
  templateUrl: './status-bar.html',
  styleUrl: './status-bar.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'contentinfo', '[attr.data-speaks]': 'strip.message() || version.ready() ? true : null' },
})
export class StatusBar {
  readonly helpAsked = output<void>();

  protected readonly t = injectWords('shell');
  protected readonly together = injectWords('together');
  protected readonly strip = inject(StatusStrip);
  protected readonly version = inject(NewVersion);
  protected readonly outgoing = inject(Outgoing);
  protected readonly businessDate = computed(() => {
    const { details } = this.property;
    return details.hasValue() ? details.value().businessDate : undefined;
  });
  private readonly property = inject(CurrentProperty);

  constructor() {
    // On every screen: the date moves while people work.
    inject(Live).on(
      ({ type }) => type === 'night-audit.rolled',
      () => this.property.details.reload(),
    );
  }
}
