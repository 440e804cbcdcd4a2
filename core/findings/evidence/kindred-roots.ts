import { stemOf } from '../../text/stem.ts';

/** Words by which news tells one thing: a toll is a toll whether people died, were killed or are dead. */
const kin: readonly string[] = [
  'dead die died killed kills killing deaths death fatalities fatal perished slain lost',
  'injured hurt wounded injuries wounds',
  'arrested detained arrests detention custody held',
  'people persons residents citizens inhabitants',
  'jobs posts positions workers employees staff',
  'buy acquire purchase takeover acquisition bought',
  'sentenced jailed imprisoned sentence jail prison imprisonment',
  'resigned quit resign resignation stepped',
  'begin began start started opened kicked commenced',
  'ended finish finished concluded closed wrapped',
  'said told says stated tells added',
  'children kids youngsters minors',
  'homes houses dwellings',
  'evacuated displaced evacuation',
  'rose climbed jumped increased gained surged',
  'fell dropped declined slid sank plunged decreased',
];

const heads = new Map(
  kin.flatMap((words) => {
    const roots = words.split(' ').map((word) => stemOf(word));
    return roots.map((root): [string, string] => [root, roots[0] ?? root]);
  }),
);

/** The root that words of one meaning share in news; none for any other root. */
export function kindredRoot(root: string): string | undefined {
  return heads.get(root);
}
