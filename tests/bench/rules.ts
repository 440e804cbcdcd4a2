import { readAccounts, readInventory } from '../inventory.ts';
import { afterRules, type RuleFigures, ruleFigures } from './rule-figures.ts';

/**
 * `npm run bench:rules -- FOLDER...` prints what each rule of the findings gives. A folder holds the accounts of one
 * review (`*.txt`) and, beside them, an inventory (`gold.json` or `differences.json`) or none.
 */
const folders = process.argv.slice(2);
const reviews = folders.map((folder) => ({
  folder,
  accounts: readAccounts(folder),
  inventory: readInventory(folder),
}));
const lonely = reviews.find(({ accounts }) => accounts.length < 2);

if (folders.length === 0 || lonely !== undefined) {
  console.error('usage: npm run bench:rules -- FOLDER...');
  if (lonely !== undefined) console.error(`${lonely.folder} does not hold two accounts (*.txt)`);
  process.exitCode = 2;
} else {
  const figures = ruleFigures(reviews);
  const all = figures.reduce((sum, { time }) => sum + time, 0);
  console.log(row(['rule', 'drafts', 'findings', 'reviews', 'time', 'match']));
  for (const each of figures.toSorted((a, b) => b.findings - a.findings || b.drafts - a.drafts))
    console.log(row(cells(each, all)));
}

function cells({ rule, drafts, findings, reviews, judged, matching, time }: RuleFigures, all: number) {
  const share = rule === afterRules ? '' : `${((100 * time) / all).toFixed(1)} %`;
  return [rule, drafts, findings, reviews, share, judged === 0 ? '' : `${matching} of ${judged}`].map(String);
}

function row([rule = '', ...rest]: readonly string[]): string {
  return `${rule.padEnd(20)}${rest.map((cell) => cell.padStart(12)).join('')}`.trimEnd();
}
