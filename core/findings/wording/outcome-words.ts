import type { FindingKind, Severity } from '../../model.ts';
import { anyOf } from './cues.ts';

/**
 * What came of somebody or of something, or how it stands with them: of the groups of one of these only one can be true
 * at a time.
 */
export type Outcome = {
  readonly of: 'person' | 'thing';
  readonly kind: Extract<FindingKind, 'framing' | 'participants' | 'other'>;
  readonly severity: Severity;
  /** What is told differently, of whom or of what, as a sentence begins. */
  readonly what: (name: string) => string;
  readonly groups: readonly (readonly [string, RegExp])[];
};

const ofThing: Omit<Outcome, 'groups'> = {
  of: 'thing',
  kind: 'framing',
  severity: 'high',
  what: (name) => `What came of “${name}”`,
};

export const outcomes: readonly Outcome[] = [
  {
    of: 'person',
    kind: 'framing',
    severity: 'high',
    what: (name) => `Whether ${name} is held, free or sought`,
    groups: [
      [
        'held',
        anyOf(
          'arrested|detained|charged|jailed|in custody|remanded|handcuffed|behind bars|taken into custody',
        ),
      ],
      [
        'free',
        anyOf(
          'released|freed|sent home|allowed home|let go|as a witness|not a suspect|not been charged|without charge|cleared',
        ),
      ],
      [
        'sought',
        anyOf(
          '(?:is|was|remain(?:s|ed)|still) at large|on the run|wanted|(?:search(?:ing)?|hunt(?:ing)?|manhunt|looking) for',
        ),
      ],
    ],
  },
  {
    of: 'person',
    kind: 'participants',
    severity: 'medium',
    what: (name) => `How ${name} took part`,
    groups: [
      [
        'from afar',
        anyOf(
          '(?:by|on|via|over) (?:an? )?(?:video|phone|telephone|satellite)(?:[ -]?link| call| conference)?|by videoconference|remotely|virtually|dial(?:l)?ed in|phoned in',
        ),
      ],
      [
        'in the room',
        anyOf(
          'in person|attended (?:the )?\\w+(?= in\\b)|sat (?:opposite|across|beside|next to)|in the room|at the table|in the dock',
        ),
      ],
    ],
  },
  {
    of: 'person',
    kind: 'other',
    severity: 'high',
    what: (name) => `How badly ${name} was hurt`,
    groups: [
      [
        'out of danger',
        anyOf(
          '(?:in|condition)(?: \\S+)? (?:a )?(?:stable|good|satisfactory|fair)(?: condition)?|(?:not life-threatening|minor|slight|light) (?:injur(?:y|ies)|wounds?)|lightly (?:injured|wounded|hurt)|unhurt|unharmed|uninjured|discharged|walking wounded',
        ),
      ],
      [
        'in danger',
        anyOf(
          '(?:in )?(?:a )?critical condition|critically (?:ill|injured|wounded|hurt)|fighting for (?:his|her|their) li(?:fe|ves)|life-threatening|in intensive care|in a coma|gravely (?:ill|injured|wounded)',
        ),
      ],
    ],
  },
  {
    of: 'person',
    kind: 'framing',
    severity: 'high',
    what: (name) => `What ${name} will do`,
    groups: [
      [
        'resolved',
        anyOf(
          '(?:said (?:he|she|they) |has )?(?:will|would) (?:veto|sign|approve|reject|resign|step down|run|stand|appeal|attend|testify|boycott)|(?:vow(?:s|ed)|decided|intends|plans|promised) to (?:veto|sign|approve|reject|resign|step down|run|stand|appeal|attend|testify|boycott)',
        ),
      ],
      [
        'undecided',
        anyOf(
          '(?:has|have|had) (?:not (?:yet )?(?:said|decided)|yet to (?:say|decide|make up))|undecided|would not (?:say|comment)|declin(?:ed|es) to (?:say|comment)|did not say (?:whether|if|which)',
        ),
      ],
    ],
  },
  {
    ...ofThing,
    groups: [
      [
        'ended',
        anyOf(
          'scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|ax(?:es|ed|ing)|revok(?:es|ed|ing)|repeal(?:s|ed|ing)?|lift(?:s|ed|ing)?',
        ),
      ],
      [
        'put off',
        anyOf(
          'suspend(?:s|ed|ing)?|paus(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|on hold|set aside|delay(?:s|ed|ing)?',
        ),
      ],
    ],
  },
  {
    ...ofThing,
    groups: [
      ['banned', anyOf('ban|bans|banned|banning|outlaw(?:s|ed|ing)?|prohibit(?:s|ed|ing)?')],
      ['limited', anyOf('limit(?:s|ed|ing)|restrict(?:s|ed|ing)|curb(?:s|ed|ing)?|cap(?:s|ped|ping)')],
    ],
  },
];
