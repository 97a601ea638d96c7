import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, DestroyRef, Injector, computed, inject, input } from '@angular/core';
import { DeskLock } from '../../platform/desk-lock';
import { Session } from '../../platform/session';
import { LockScreen } from '../../shell/lock/lock-screen';
import { PinLengths } from '../../shell/lock/pin-lengths';
import { ME } from '../samples/house';
import { sampleLock, sessionWithoutPin, type LockState } from '../samples/sample-lock';
import { Specimen } from '../specimen';

/** What covers the desk. It covers the gallery too; Escape, or "somebody else", leads back. */
@Component({
  selector: 'am-lock-section',
  imports: [NgComponentOutlet, Specimen],
  templateUrl: './lock-section.html',
  styleUrl: './section.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LockSection {
  readonly state = input.required<LockState>();

  protected readonly screen = LockScreen;
  private readonly parent = inject(Injector);
  private readonly over = inject(DestroyRef);
  protected readonly desk = computed(() => {
    const state = this.state();
    const lengths = new PinLengths();
    lengths.learn(ME.id, '2580');
    return Injector.create({
      parent: this.parent,
      providers: [
        { provide: DeskLock, useFactory: () => sampleLock(state, this.over) },
        { provide: PinLengths, useValue: lengths },
        ...(state === 'password' ? [{ provide: Session, useFactory: sessionWithoutPin }] : []),
      ],
    });
  });
}
