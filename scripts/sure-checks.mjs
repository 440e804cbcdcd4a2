import { build } from './build.mjs';
import { check } from './check.mjs';
import { inProject, root } from './project.mjs';
import { run } from './run.mjs';
import { sum } from './tally.mjs';
import { runVitest } from './test-runs.mjs';

/** Tools that are quiet when all is well, by what they check. */
const tools = [
  { name: 'format', tool: '@biomejs/biome/bin/biome', parameters: ['ci', '--colors=off'] },
  { name: 'lint', tool: 'oxlint/bin/oxlint', parameters: ['--type-aware'] },
  { name: 'types', tool: 'typescript/bin/tsc', parameters: ['-b', '--pretty', 'false'] },
  { name: 'dead code', tool: 'knip/bin/knip.js', parameters: ['--no-progress'] },
];

/** Everything that is sure to hold before a change is shown to others, short of opening a window. */
export async function runSureChecks() {
  console.log('Checks');
  const tallies = [];
  for (const { name, tool, parameters } of tools) {
    tallies.push(await check(name, () => runTool(tool, parameters)));
  }
  tallies.push(await check('build', build));
  console.log('Unit tests');
  tallies.push(await runVitest('unit', ['--coverage', '--exclude=tests/faults/**']));
  return sum(tallies);
}

/**
 * @param {string} tool
 * @param {readonly string[]} parameters
 */
async function runTool(tool, parameters) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const { code, output } = await run(process.execPath, [inProject(`node_modules/${tool}`), ...parameters], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Error(output.trim());
}
