import type { FindingKind } from '../../model.ts';
import { byScript, type ScriptPattern } from '../../text/by-script.ts';

/** Something told of a person in few words that rarely mean two things. */
export type Attribute = {
  readonly kind: FindingKind;
  /** With the person's name in the place of `…`. */
  readonly what: string;
  /** Its words are the first group; the person stands before it, or a pronoun for one. */
  readonly pattern: ScriptPattern;
  /** What in these words is compared. */
  readonly parts: ScriptPattern;
  /** With fewer parts an account tells some of it only. */
  readonly fewestParts: number;
  /** Whether one part in common is enough to agree. */
  readonly isOne: boolean;
  /** Whether it may change in the course of a life. */
  readonly changes: boolean;
  /** Whether it stands right behind the name, or behind the age that follows it. */
  readonly isBehindName: boolean;
};

const body =
  '(?:head|face|neck|throat|chest|back(?!\\s+of)|shoulder|arm|elbow|wrist|hand|stomach|abdomen|torso|side|hip|groin|thigh|leg|knee|ankle|foot|eye|ear|jaw|cheek|skull|lung|heart)s?';
const whose = '(?:(?:the|his|her|their|left|right|lower|upper|both)\\s+)';
const town = String.raw`\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*`;

export const attributes: readonly Attribute[] = [
  {
    kind: 'other',
    what: 'Where … was hit',
    pattern: byScript(
      `\\b(?:shots?|stabbed|hit|struck|wound(?:s|ed)?|bullets?|gunshots?|injur(?:ed|y|ies)|kicked|beaten)\\b[^.,;:“”"]{0,24}?\\s(?:in|to|on)\\s(${whose}*${whose}(?:back\\s+of\\s+the\\s+)?${body}(?:(?:,|,?\\sand)\\s${whose}*${body})*)\\b`,
      'gi',
    ),
    parts: byScript(`\\b${body}\\b`, 'gi'),
    fewestParts: 1,
    isOne: false,
    changes: false,
    isBehindName: false,
  },
  {
    kind: 'other',
    what: 'What … is accused of',
    pattern: byScript(
      String.raw`(?<!\balso\s)\b(?:charge[ds]?\s+(?:\p{L}+\s+)?with|charges\s+of|counts\s+of|convicted\s+of|guilty\s+(?:of|to)|arraigned\s+on|held\s+on|indicted\s+(?:on|for))\s+([^.;:“”"]{3,160})`,
      'gi',
    ),
    parts: byScript(
      String.raw`\b(?:attempted\s+murder|murder|manslaughter|homicide|assault|battery|burglary|robbery|theft|arson|kidnapping|abduction|rape|fraud|forgery|bribery|corruption|extortion|conspiracy|perjury|treason|espionage|possession|trespass(?:ing)?|riot(?:ing)?|harassment|stalking|cruelty|suffering|endangerment|negligence|obstruction|disorderly\s+conduct|resisting|vandalism|smuggling|trafficking|money\s+laundering|accomplice|leaving\s+the\s+scene)\b`,
      'gi',
    ),
    fewestParts: 2,
    isOne: false,
    changes: false,
    isBehindName: false,
  },
  {
    kind: 'place',
    what: 'Where … is from',
    pattern: byScript(String.raw`\b(?:of|from)\s(${town}(?:,\s${town})*)`, 'g'),
    parts: byScript(town, 'g'),
    fewestParts: 1,
    // a street and its town are one home
    isOne: true,
    changes: false,
    isBehindName: true,
  },
  {
    kind: 'place',
    what: 'Where … lives',
    pattern: byScript(
      String.raw`\b(?:live[sd]?|living|moved|resident)\s(?:in|to|of)\s(?:the\s(?:\p{L}+\s){0,3}(?:of|in)\s)?(${town}(?:,\s${town})*)`,
      'g',
    ),
    parts: byScript(town, 'g'),
    fewestParts: 1,
    isOne: true,
    changes: true,
    isBehindName: false,
  },
];
