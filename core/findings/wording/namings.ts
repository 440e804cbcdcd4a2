import { anyOf } from './cues.ts';

/** Words that name one thing with more or less charge. Those of one rank have the same charge, and are not told apart. */
export type Naming = { readonly what: string; readonly ranks: readonly (readonly [string, RegExp])[] };

/** From the plainest name to the most charged. */
export const namings: readonly Naming[] = [
  {
    what: 'the fighting',
    ranks: [
      ['crisis', anyOf('crisis|situation|tensions|standoff')],
      ['conflict', anyOf('conflict|hostilities|clashes')],
      ['war', anyOf('war|warfare')],
      ['invasion', anyOf('invasion|aggression|onslaught|occupation')],
      ['special operation', anyOf('special (?:military )?operation')],
    ],
  },
  {
    what: 'the meeting',
    ranks: [
      ['meeting', anyOf('meetings?|talks?|sessions?|discussions|negotiations?|consultations')],
      ['summit', anyOf('summit')],
      ['showdown', anyOf('showdown|face-off|confrontation|clash')],
    ],
  },
  {
    what: 'the protest',
    ranks: [
      [
        'protest',
        anyOf(
          'protest(?:s|ed|ers?)?|demonstrat(?:ion|ions|ed|ors?)|rall(?:y|ies|ied)|march(?:ed|ers)?|vigil',
        ),
      ],
      ['unrest', anyOf('unrest|clash(?:es|ed)|disturbances?|turmoil|scuffles?|scuffled')],
      ['riot', anyOf('riot(?:s|ed|ers?)?|mobs?|rampage[ds]?|uprising|looting')],
    ],
  },
  {
    what: 'the deaths',
    ranks: [
      ['death', anyOf('died|dead|deaths?|lost (?:their|his|her) li(?:fe|ves)|perished')],
      ['killing', anyOf('kill(?:ed|ing|ings)|shot (?:dead|and killed)|fatally shot')],
      [
        'murder',
        anyOf(
          'murder(?:s|ed)?|slain|slaying|slaughter(?:ed)?|massacre[ds]?|execut(?:ed|ing)|execution-style|assassinat(?:ed|ion)|gunn(?:ed|ing) down|mowed down|butchered|rampage|spree',
        ),
      ],
      ['genocide', anyOf('genocide|ethnic cleansing')],
    ],
  },
  {
    what: 'the quarrel',
    ranks: [
      ['argument', anyOf('argu(?:ments?|ed|ing)|disputes?|disagree(?:d|ments?)|row|quarrel(?:s|led)?')],
      ['altercation', anyOf('altercations?|confront(?:ed|ations?)|scuffles?|run-ins?|spat')],
      ['feud', anyOf('feud(?:s|ed|ing)?|brawl(?:s|ed)?|fist ?fights?|fought|bust-up|clash(?:es|ed)?')],
    ],
  },
  {
    what: 'the damage',
    ranks: [
      ['damaged', anyOf('damag(?:e|ed|ing)|affected')],
      ['partly destroyed', anyOf('partial(?:ly)? (?:cut|destroyed|collapsed)|badly damaged|broken|breaks?')],
      [
        'destroyed',
        anyOf(
          '(?:was|were|been|being|is|are) cut|cut through|destroy(?:ed|s)|destruction|severed|snapped|wrecked|flattened|levelled|gutted|razed',
        ),
      ],
    ],
  },
  {
    what: 'those suspected',
    ranks: [
      ['suspect', anyOf('suspects?|defendant|accused|alleged (?:killer|shooter|gunman|attacker|murderer)')],
      ['attacker', anyOf('gunm[ae]n|shooter|attackers?|assailants?|pirates?|raiders?|hijackers?|robbers?')],
      ['killer', anyOf('killers?|murderers?|brigands?|bandits?|thugs?|monster')],
    ],
  },
  {
    what: 'those who fought',
    ranks: [
      ['fighter', anyOf('fighters?|gunm[ae]n|armed m[ae]n|soldiers?')],
      ['rebel', anyOf('rebels?|militants?|insurgents?|separatists?')],
      ['terrorist', anyOf('terrorists?|extremists?')],
      ['freedom fighter', anyOf('freedom fighters?|resistance fighters?')],
    ],
  },
  {
    what: 'those who came',
    ranks: [
      ['migrant', anyOf('migrants?|asylum[- ]seekers?|immigrants?')],
      ['refugee', anyOf('refugees?')],
      ['illegal', anyOf('illegals?|illegal (?:im)?migrants?|illegal aliens?|invaders')],
    ],
  },
  {
    what: 'those in power',
    ranks: [
      ['government', anyOf('government|administration|authorities|leadership')],
      ['regime', anyOf('regime|junta|dictatorship')],
    ],
  },
  {
    what: 'who holds the land',
    ranks: [
      [
        'controlled',
        anyOf(
          'under \\S+ control|(?!(?:state|hand|remote|radio|voice|self|long|[a-z]+ly)-)[a-z]+-(?:controlled|held|administered)|controlled by|administered by',
        ),
      ],
      ['annexed', anyOf('annex(?:ed|ation)|breakaway')],
      ['occupied', anyOf('occupied|[a-z]+-occupied|illegally annexed')],
      ['liberated', anyOf('liberated')],
    ],
  },
  {
    what: 'the taking away',
    ranks: [
      ['evacuated', anyOf('evacuat(?:ed|ion)|relocat(?:ed|ion)|resettled')],
      ['removed', anyOf('transferred|taken away|lost contact with their (?:parents|families)')],
      ['deported', anyOf('deport(?:ed|ation|ations)|forcibly (?:transferred|removed|taken)')],
      ['abducted', anyOf('abduct(?:ed|ion|ions)|kidnap(?:ped|ping|pings)')],
    ],
  },
  {
    what: 'the deal',
    ranks: [
      ['deal', anyOf('deal|merger|acquisition|agreement|purchase|buyout|tie-up')],
      ['takeover', anyOf('takeover|hostile bid')],
      ['raid', anyOf('swallow(?:s|ed)?|gobbl(?:es|ed)|snatch(?:es|ed)?|asset[- ]stripping')],
    ],
  },
  {
    what: 'the accident',
    ranks: [
      ['incident', anyOf('incident|mishap')],
      ['accident', anyOf('accident|crash|collision|derailment')],
      ['disaster', anyOf('disaster|catastrophe|tragedy|calamity|carnage')],
      ['attack', anyOf('attack|sabotage|bombing')],
    ],
  },
  {
    what: 'the departure',
    ranks: [
      ['left', anyOf('stepped down|resigned|resignation|quit|departure')],
      ['removed', anyOf('(?:was|were|been|being) (?:removed|dismissed|replaced)|dismissal')],
      [
        'ousted',
        anyOf(
          'ousted|ouster|sacked|(?:was|were|been|being) fired(?! (?:at|on|upon))|forced out|toppled|overthrown|coup|purged',
        ),
      ],
    ],
  },
  {
    what: 'the cuts',
    ranks: [
      ['savings', anyOf('savings?|restructuring|streamlining|efficienc(?:y|ies)')],
      ['cuts', anyOf('cuts?|cutbacks?|layoffs?|redundanc(?:y|ies)')],
      ['axe', anyOf('axed?|slash(?:es|ed|ing)?|bloodbath|cull')],
    ],
  },
];
