import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FindingCode } from '@amends/night-audit';
import type { NightFindingDto } from '@amends/night-audit/dto';
import { Button, Chip } from '@amends/ui';
import { injectWords } from '../platform/language';
import { Private } from '../platform/privacy';
import { findingsByKind, type FindingKind } from './findings-by-kind';

/** Guests shown of one kind before somebody asks for all. */
const FIRST = 4;

/** What is open before the night may end: by kind, each guest a way to their stay. */
@Component({
  selector: 'am-open-findings',
  imports: [Button, Chip, Private, RouterLink],
  templateUrl: './open-findings.html',
  styleUrl: './open-findings.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OpenFindings {
  readonly findings = input.required<readonly NightFindingDto[]>();

  protected readonly t = injectWords('night-audit');
  protected readonly terms = injectWords('terms');
  protected readonly kinds = computed(() => findingsByKind(this.findings()));
  private readonly whole = signal<ReadonlySet<FindingCode>>(new Set());

  protected shown({ code, findings }: FindingKind): readonly NightFindingDto[] {
    const stays = findings.filter(({ stay }) => stay !== null);
    return this.whole().has(code) ? stays : stays.slice(0, FIRST);
  }

  protected hidden(kind: FindingKind): boolean {
    return kind.findings.length > FIRST && !this.whole().has(kind.code);
  }

  protected showAll({ code }: FindingKind): void {
    this.whole.update((codes) => new Set([...codes, code]));
  }
}
