import { findingKey } from '../../core/findings/key.ts';
import type { Account, Analysis, Rule } from '../../core/model.ts';
import { underRules } from '../../core/rules/under-rules.ts';
import type { AnalysisProgress, Snapshot } from '../../preload/contract.ts';
import type { Background } from '../background.ts';
import { Superseded } from '../background.ts';
import type { Analysed } from '../worker/jobs.ts';

/**
 * What an analysis rests on: the accounts, the editor's links in them, the review's own rules and those of the house.
 */
type Examined = Analysed & {
  readonly rules: readonly Rule[];
  readonly houseRules: readonly Rule[];
};

/** What the window is told about the analysis. */
type AnalysisShown = {
  readonly analysis?: Analysis | null;
  readonly analysisProgress?: AnalysisProgress;
};

/** What the editor can ask for. */
export type Comparing = {
  /** Runs the engine again, after it failed or was stopped. */
  readonly analyseAgain: () => void;
  /** Gives up a run that is under way; accounts are compared again once they change or the editor asks for it. */
  readonly stopAnalysis: () => void;
};

export type Analysing = Comparing & {
  /** Shows what is found in the snapshot's review; the engine runs only when its accounts or its links are others. */
  readonly compare: (snapshot: Snapshot) => void;
};

const none: readonly never[] = [];

/** Keeps what is found in step with the open review. */
export function startAnalysing(background: Background, show: (shown: AnalysisShown) => void): Analysing {
  let examined: Examined = { accounts: none, links: none, rules: none, houseRules: none };
  let found: Analysis | null = null;
  let isRunning = false;
  const tell = (shown: AnalysisShown): void => {
    if (shown.analysisProgress !== undefined) isRunning = shown.analysisProgress.state === 'running';
    show(shown);
  };

  const isStill = (accounts: Examined['accounts'], links: Examined['links']): boolean =>
    examined.accounts === accounts && examined.links === links;

  const run = (): void => {
    const { accounts, links } = examined;
    found = null;
    if (accounts.length === 0) return tell({ analysisProgress: { state: 'done' } });
    tell({ analysisProgress: { state: 'running', stage: 'Reading the accounts', share: 0 } });
    background
      .analyse({ accounts, links }, (stage, share) =>
        tell({ analysisProgress: { state: 'running', stage, share } }),
      )
      .then((analysis) => {
        // The accounts on the screen may have become others meanwhile.
        if (!isStill(accounts, links)) return;
        found = analysis;
        tell({ analysis: underRules(analysis, rulesOf(examined)), analysisProgress: { state: 'done' } });
      })
      .catch((error: unknown) => {
        if (error instanceof Superseded || !isStill(accounts, links)) return;
        const message =
          'The accounts could not be compared. They are all here and can be read and annotated.';
        console.error('analysis failed:', error);
        tell({ analysisProgress: { state: 'failed', message } });
      });
    return undefined;
  };

  return {
    compare: (snapshot) => {
      const before = examined;
      const next = examinedIn(snapshot);
      examined = next;
      if (!isStill(before.accounts, before.links)) {
        if (!haveSameTexts(next.accounts, before.accounts)) tell({ analysis: null });
        run();
      } else if (found !== null && (next.rules !== before.rules || next.houseRules !== before.houseRules)) {
        tell({ analysis: underRules(found, rulesOf(next)) });
      }
    },
    analyseAgain: run,
    stopAnalysis: () => {
      if (!isRunning) return;
      background.stopAnalysing();
      tell({ analysisProgress: { state: 'stopped' } });
    },
  };
}

/**
 * The keys of what is found now, which an edit keeps so that what it brings can be shown as new. Null while nothing is
 * known, and while there are no two accounts to compare: what their first comparison finds is not new to anybody.
 */
export function keysFound({ accounts, analysis }: Snapshot): readonly string[] | null {
  if (analysis === null || accounts.length < 2) return null;
  const hidden = analysis.hidden.map(({ finding }) => finding);
  return [...analysis.findings, ...hidden].map(findingKey).toSorted();
}

function examinedIn({ accounts, houseRules, review }: Snapshot): Examined {
  return { accounts, links: review?.links ?? none, rules: review?.rules ?? none, houseRules };
}

const rulesOf = ({ rules, houseRules }: Examined): readonly Rule[] => [...rules, ...houseRules];

/** What was found stays on the screen while accounts with the same texts are compared again. */
function haveSameTexts(accounts: readonly Account[], former: readonly Account[]): boolean {
  const texts = new Map(former.map(({ id, text }) => [id, text]));
  return accounts.length === former.length && accounts.every(({ id, text }) => texts.get(id) === text);
}
