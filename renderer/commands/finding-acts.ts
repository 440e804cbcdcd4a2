import type { Finding } from '../../core/model.ts';
import { stepThroughFinding } from '../columns/go-to.ts';
import { decideOn, stepFinding } from '../panel/decide.ts';
import { newNote, noteOnFinding } from '../panel/new-note.ts';
import { currentSnapshot } from '../state/snapshot.ts';
import { currentFindingStore } from '../state/view.ts';
import type { Act } from './act.ts';

/** The finding that the keyboard is on; undefined when it is on none. */
function currentFinding(): Finding | undefined {
  return currentSnapshot().analysis?.findings.find(({ id }) => id === currentFindingStore.get());
}

function onFinding(run: (finding: Finding) => void): Act {
  return {
    run: () => {
      const finding = currentFinding();
      if (finding !== undefined) run(finding);
    },
    hindrance: () => (currentFinding() === undefined ? 'go to a finding first' : null),
  };
}

export const findingActs = {
  'next-finding': { run: () => stepFinding(1) },
  'previous-finding': { run: () => stepFinding(-1) },
  confirm: onFinding(() => decideOn('confirmed')),
  dismiss: onFinding(() => decideOn('dismissed')),
  defer: onFinding(() => decideOn('deferred')),
  'go-to-finding': onFinding(stepThroughFinding),
  annotate: onFinding(noteOnFinding),
  'new-note': { run: newNote },
} as const satisfies Readonly<Record<string, Act>>;
