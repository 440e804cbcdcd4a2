import type { Method, ReportedRule } from './model.ts';
import { rulesInWords } from './rules.ts';

/** How the report was made and what it cannot tell, for a reader who did not see the screen. */
export function methodsOf(engine: string, rules: readonly ReportedRule[]): readonly Method[] {
  return [
    {
      name: 'What was compared',
      text: 'The texts of the files named in this report, as they were imported. Each file is identified by the SHA-256 of its bytes: a copy with the same SHA-256 is the same file. Nothing was corrected, completed or fetched from elsewhere.',
    },
    {
      name: 'Quotations',
      text: 'Every claim rests on words quoted exactly from an account, with the line of the file and the positions of the first character and after the last (in UTF-16 code units, from 0). The quoted words are set off; what stands around them is of the same sentence, with … where it was cut.',
    },
    {
      name: 'Statements',
      text: 'Each account was cut into sentences. Sentences of different accounts that report the same thing were matched in any order, by the words, names, numbers and quotations they share, and grouped into statements. Matching is by estimate: a pair may be missed, and what is listed as told by one account only may be told elsewhere in quite other words.',
    },
    {
      name: 'Words that differ',
      text: 'Words were compared only inside matched sentences and matched quotations. A marked word is one that the sentence it is compared with does not have (added), has otherwise (changed) or has elsewhere (moved). Curly or straight quotation marks, capitals, dashes, accents and British or American spelling count as no difference.',
    },
    ...(rules.length === 0 ? [] : [{ name: 'House rules', text: rulesInWords(rules) }]),
    {
      name: 'Findings',
      text: 'A finding is a suggestion to look, made where values, wordings or tellings differ; confirmed, dismissed and deferred are the editor’s decisions. High: a reader would be misled on a fact that matters. Medium: tone, sourcing or an important detail. Low: style, order, granularity. Confidence is the engine’s own estimate.',
    },
    {
      name: 'Silence',
      text: 'An account is called silent only where a finding has looked for what others tell and found it nowhere in that account; the words that were looked for are given where they were words. “No match found” says less: no counterpart was found, and the account may tell it in quite other words. Silence is not contradiction, and a vaguer telling is not a different one.',
    },
    {
      name: 'What made it',
      text: `Crossread engine ${engine}, on the editor’s own machine, without network or language model. The same files and the same decisions give the same report.`,
    },
  ];
}
