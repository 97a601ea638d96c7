import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { DeskMemory } from '../platform/desk-memory';
import { injectWords } from '../platform/language';
import { NewVersion } from '../platform/new-version';
import { UnloadWarning } from '../platform/unload-warning';

/** Offers the newer version without hurry; asks once more where a reload would lose what is being written. */
@Component({
  selector: 'am-version-offer',
  templateUrl: './version-offer.html',
  styleUrl: './version-offer.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
})
export class VersionOffer {
  protected readonly t = injectWords('shell');
  protected readonly version = inject(NewVersion);
  private readonly memory = inject(DeskMemory);
  /** Asked already, because something is not sent yet; once it is sent, the question is another one. */
  protected readonly asked = linkedSignal({ source: () => this.memory.holdsWork(), computation: () => false });
  private readonly warning = inject(UnloadWarning);

  protected load(): void {
    if (!this.asked() && (isWriting() || this.memory.holdsWork())) return this.asked.set(true);
    this.warning.waive();
    this.version.reload();
  }
}

/** Whether a field holds words that are nowhere else. */
function isWriting(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type])');
  return Array.from(fields).some(({ value, defaultValue }) => value.trim() !== defaultValue.trim());
}
