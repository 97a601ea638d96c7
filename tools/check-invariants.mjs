/**
 * `node tools/check-invariants.mjs --owner-url URL [--property CODE]`: looks in a database for what must never happen
 * (docs: what is kept from happening). Prints what it looked for, and ends with 1 when something is broken.
 */
import { parseArgs } from 'node:util';
import { checkInvariants } from './check-invariants/run.mjs';
import { toTable } from './check-invariants/table.mjs';
import { Problem, printProblem } from './start/problem.mjs';

try {
  const { ownerUrl, property } = readOptions();
  const results = await checkInvariants(ownerUrl, property);
  console.log(toTable(results));
  const broken = results.filter(({ found }) => found > 0).length;
  console.log(`${results.length - broken} hold, ${broken} broken`);
  process.exitCode = broken > 0 ? 1 : 0;
} catch (error) {
  printProblem(error);
  process.exitCode = 2;
}

function readOptions() {
  const { values } = parseArgs({ options: { 'owner-url': { type: 'string' }, property: { type: 'string' } } });
  const ownerUrl = values['owner-url'] ?? process.env.DATABASE_OWNER_URL;
  if (!ownerUrl) {
    throw new Problem(
      'Which database?',
      'Give the owner’s connection, past the walls between hotels: --owner-url postgres://…',
    );
  }
  return { ownerUrl, property: values.property ?? null };
}
