import { addTo } from '../grouped.ts';
import type { Rule } from '../model.ts';
import { foldedWords, type Word } from '../text/words.ts';

/** Rules made ready to be looked up. */
export type Rulebook = {
  /** The words with every form of a rule put together to one word, which folds to the rule's preferred form. */
  readonly settle: (words: readonly Word[]) => Settled;
};

export type Settled = {
  readonly words: readonly Word[];
  /** The rules whose forms stand there, by the form: `rule -> forms used`, folded. */
  readonly used: ReadonlyMap<Rule, ReadonlySet<string>>;
};

/** A form as its folded words, and the rule it belongs to. */
type Form = { readonly words: readonly string[]; readonly rule: Rule; readonly preferred: string };

/**
 * A book of equivalences. Forms are found as whole words after folding, the longest first; where two rules have one form
 * the earlier rule has it. Linear in the words for forms of bounded length.
 */
export function rulebookOf(rules: readonly Rule[]): Rulebook {
  const byFirstWord = new Map<string, Form[]>();
  for (const rule of rules) {
    const forms = rule.forms.map(foldedWords).filter((words) => words.length > 0);
    const preferred = forms[0]?.join(' ') ?? '';
    for (const words of forms) {
      addTo(byFirstWord, words[0] ?? '', { words, rule, preferred });
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);

  const settle = (words: readonly Word[]): Settled => {
    const settled: Word[] = [];
    const used = new Map<Rule, Set<string>>();
    for (let at = 0; at < words.length; ) {
      const [word, form] = [words[at], formAt(byFirstWord, words, at)];
      const last = words[at + (form?.words.length ?? 1) - 1];
      if (word === undefined || last === undefined) break;
      settled.push(form === undefined ? word : { start: word.start, end: last.end, folded: form.preferred });
      if (form !== undefined) {
        const forms = used.get(form.rule) ?? new Set<string>();
        used.set(form.rule, forms.add(form.words.join(' ')));
      }
      at += form?.words.length ?? 1;
    }
    return { words: settled, used };
  };
  return { settle };
}

function formAt(
  byFirstWord: ReadonlyMap<string, readonly Form[]>,
  words: readonly Word[],
  at: number,
): Form | undefined {
  const forms = byFirstWord.get(words[at]?.folded ?? '');
  return forms?.find((form) => form.words.every((word, index) => words[at + index]?.folded === word));
}
