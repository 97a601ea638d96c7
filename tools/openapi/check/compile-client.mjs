import { runCommand } from '../../start/children.mjs';
import { BIN, ROOT } from '../../start/paths.mjs';
import { CLIENT_PROJECT } from '../files.mjs';

/**
 * Whether the script that uses the typed client fits the document.
 *
 * @returns {Promise<string[]>} what the compiler says
 */
export async function compileClient() {
  const { code, lines } = await runCommand(process.execPath, [BIN.tsc, '-p', CLIENT_PROJECT, '--pretty', 'false'], {
    cwd: ROOT,
    env: process.env,
  });
  return code === 0 ? [] : lines;
}
