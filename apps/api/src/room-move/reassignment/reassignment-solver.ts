import { type Placement, readPlacements, type ReassignmentProgram } from '@amends/room-move';
import { Injectable } from '@nestjs/common';
import loadHighs, { type Highs } from 'highs';

/**
 * As a linear program the answer is nearly always whole, and there at once. One thread and no gap: the same question has
 * the same answer on every machine. A search for whole numbers is bounded by steps, not by the clock, for the same reason.
 */
const PLAIN = { output_flag: false, threads: 1, solver: 'simplex' } as const;
const WHOLE = { output_flag: false, threads: 1, mip_rel_gap: 0, mip_max_nodes: 5_000 } as const;

/** Asks HiGHS, a solver of linear programs; its machine code is loaded when the first re-assignment is asked for. */
@Injectable()
export class ReassignmentSolver {
  private loaded: Promise<Highs> | undefined;

  async solve(program: ReassignmentProgram): Promise<readonly Placement[]> {
    if (program.placements.size === 0) return [];
    this.loaded ??= loadHighs();
    try {
      const highs = await this.loaded;
      const placements = ask(highs, program, program.text, PLAIN) ?? ask(highs, program, program.wholeText, WHOLE);
      if (!placements) throw new Error('The solver answered with parts of rooms.');
      return placements;
    } catch (error) {
      // What failed once may have left its memory in any state.
      this.loaded = undefined;
      throw error;
    }
  }
}

function ask(
  highs: Highs,
  program: ReassignmentProgram,
  text: string,
  options: Parameters<Highs['solve']>[1],
): readonly Placement[] | undefined {
  const { Columns } = highs.solve(text, options);
  return readPlacements(program, (variable) => {
    const column = Columns[variable];
    return column && 'Primal' in column ? (column.Primal ?? Number.NaN) : Number.NaN;
  });
}
