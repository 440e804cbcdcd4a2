import type { Fact } from '../../model.ts';
import { byScript } from '../../text/by-script.ts';

const before = /\b(?:said|says|told|according to)\b[^.;]{0,40}$/iu;
const after = byScript(
  String.raw`^(?:\s\p{L}{2,}){0,3}(?:,[^,.;]{0,60},)?\s+(?:said|says|told|added|announced|confirmed|reported)\b`,
  'i',
);

/** Whether somebody is named in a text only as the source of what it says. */
export function isAsked(text: string, { start, end }: Pick<Fact, 'start' | 'end'>): boolean {
  return before.test(text.slice(Math.max(0, start - 60), start)) || after.test(text.slice(end, end + 80));
}
