import type { Fact } from '../../model.ts';
import { organisationHeads } from '../../names/lexicon.ts';
import { describesBody } from '../../quotes/described.ts';
import { type Span, span } from '../../span.ts';
import { byScript } from '../../text/by-script.ts';
import { foldedWords } from '../../text/words.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** `Acme's | Jo Bloggs`, `the ministry's | Dr. Jo Bloggs`. */
const owner = byScript(
  String.raw`(?:^|[\s“"(—])((?:(?:\p{Lu}[\p{L}&.-]*\s){0,4}\p{Lu}[\p{L}&.-]*)|[Tt]he\s(?:[\p{L}-]+\s){0,2}\p{Ll}+)['’]s?\s(?:(?:Dr|Mr|Ms|Mrs)\.?\s)?$`,
);
/** `Jo Bloggs | of the ministry`. */
const member = byScript(
  String.raw`^,?\s(?:of|from|with)\s((?:the\s)?(?:[\p{L}&’'-]+\s){0,5}?[\p{L}&’'-]+)(?=[,.;)”"]|\s(?:said|told|says|tells|added|wrote|in|on|who)\b)`,
);
/** `Jo Bloggs, | who runs the ministry`. */
const task = byScript(
  String.raw`^,?\swho\s(?:runs|heads|leads|chairs|manages|represents|directs|oversees|owns|owned|founded|coaches|teaches|works|worked|serves|served)\s[^,.;:()“”"]{3,60}(?=[,.;)]|\s(?:said|told)\b)`,
);
const farthest = 80;

/** A person's name together with the body that he is told to be of, or what he does there, and no noun for what he is. */
export function belongingAt(evidence: Evidence, { account, start, end }: Fact): Span | null {
  const passage = evidence.passageAt(account, start);
  if (passage === undefined || passage.zone === 'boilerplate') return null;
  const { text } = evidence.account(account);
  const from = Math.max(passage.start, start - farthest);
  const [before = '', body = ''] = owner.exec(text.slice(from, start)) ?? [];
  const at = start - before.length + before.indexOf(body);
  if (body !== '' && isBody(evidence, account, span(at, at + body.length))) return span(at, end);
  const behind = text.slice(end, Math.min(passage.end, end + farthest));
  const done = task.exec(behind);
  if (done !== null) return span(start, end + done[0].length);
  const [whole = '', of = ''] = member.exec(behind) ?? [];
  const last = end + whole.length;
  return of !== '' && isBody(evidence, account, span(last - of.length, last)) ? span(start, last) : null;
}

/** Whether a phrase ends in a body, by its name or by a noun. */
function isBody(evidence: Evidence, account: string, at: Span): boolean {
  if (evidence.factsIn(account, at).some(({ kind, end }) => kind === 'organisation' && end >= at.end - 1))
    return true;
  const noun = foldedWords(evidence.account(account).text.slice(at.start, at.end)).at(-1) ?? '';
  return organisationHeads.has(noun) || describesBody(noun);
}
