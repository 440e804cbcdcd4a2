import type { Severity, Side } from '../model.ts';
import { span } from '../span.ts';
import { type Draft, type Evidence, listed, orderedSides, sideOf, silentAccounts } from './evidence.ts';

/**
 * Words for one thing of which one says more than the other. `strong` is the word to look at where an account alone
 * uses it, `plain` what the others say instead. Kept short and general: nothing in it belongs to one event.
 */
type Choice = { readonly strong: RegExp; readonly plain: RegExp; readonly severity: Severity };

const choices: readonly Choice[] = [
  { strong: /\bsummits?\b/g, plain: /\b(?:talks|meeting|session|negotiations)\b/g, severity: 'low' },
  {
    strong: /\b(?:massacre|slaughter|carnage)\b/g,
    plain: /\b(?:killings?|attack|shooting|deaths)\b/g,
    severity: 'medium',
  },
  {
    strong: /\bterrorists?\b/g,
    plain: /\b(?:militants?|gunm[ae]n|rebels?|fighters?|attackers?|insurgents?)\b/g,
    severity: 'medium',
  },
  { strong: /\bregime\b/g, plain: /\b(?:government|administration|leadership)\b/g, severity: 'medium' },
  {
    strong: /\b(?:riots?|rioters?)\b/g,
    plain: /\b(?:protests?|protesters?|demonstrations?|demonstrators?|unrest)\b/g,
    severity: 'medium',
  },
  { strong: /\bcrisis\b/g, plain: /\b(?:war|invasion)\b/g, severity: 'medium' },
  {
    strong: /\b(?:slammed|blasted|lashed\s+out)\b/g,
    plain: /\b(?:criti[cs]i[sz]ed|criticism)\b/g,
    severity: 'low',
  },
];

const fewestOthers = 2;

/** A loaded word that one account alone uses in its own voice, where at least two others have the plain one. */
export function framings(evidence: Evidence): readonly Draft[] {
  return choices.flatMap((choice) => draft(evidence, choice));
}

function draft(evidence: Evidence, { strong, plain, severity }: Choice): readonly Draft[] {
  const uses = evidence.accounts.map(({ id }) => ({
    id,
    strong: usesOf(evidence, id, strong),
    plain: usesOf(evidence, id, plain),
  }));
  const users = uses.filter((use) => use.strong.length > 0);
  const others = uses.filter((use) => use.strong.length === 0 && use.plain.length > 0);
  const [user, ...more] = users;
  if (user === undefined || more.length > 0 || others.length < fewestOthers) return [];
  const sides = orderedSides(evidence, [...user.strong, ...others.flatMap((use) => use.plain.slice(0, 1))]);
  const word = user.strong[0]?.value ?? '';
  const plainWords = [
    ...new Set(others.flatMap((use) => use.plain.slice(0, 1).map((side) => side.value))),
  ].toSorted();
  return [
    {
      kind: 'framing',
      severity,
      confidence: 0.55,
      summary: `Only ${evidence.name(user.id)} says “${word}”; ${listed(others.map((use) => evidence.name(use.id)))} ${others.length === 1 ? 'says' : 'say'} ${listed(plainWords.map((each) => `“${each}”`))}.`,
      sides,
      silent: silentAccounts(evidence, sides),
    },
  ];
}

/** The uses of a word in the account's own voice: not inside what it quotes, nor in what is set aside. */
function usesOf(evidence: Evidence, id: string, pattern: RegExp): readonly Side[] {
  const { text } = evidence.account(id);
  const quotes = evidence.found.quotes.filter((quote) => quote.account === id);
  const passages = evidence.passages(id).filter(({ zone }) => zone === 'body' || zone === 'headline');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const at = span(match.index, match.index + match[0].length);
    const own = passages.some((passage) => passage.start <= at.start && at.end <= passage.end);
    const quoted = quotes.some((quote) => quote.start <= at.start && at.end <= quote.end);
    return own && !quoted ? [sideOf(evidence, id, at, match[0].toLowerCase())] : [];
  });
}
