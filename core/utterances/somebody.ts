import { isKnownPlace } from '../names/lexicon.ts';
import { isDescribed } from '../quotes/described.ts';

/** Whether a speaker is one named person or body: neither a source that is only described nor a country is. */
export function isSomebody(speaker: string | null): speaker is string {
  return (
    speaker !== null &&
    !article.test(speaker) &&
    !isDescribed(speaker) &&
    !isKnownPlace(speaker.toLowerCase())
  );
}

const article = /^(?:an?|the|one|another)\s/u;
