import type { Account, Analysis, Rule } from '../core/model.ts';
import { underRules } from '../core/rules/under-rules.ts';
import type { AnalysisProgress } from '../preload/contract.ts';
import type { Background } from './background.ts';
import { Superseded } from './background.ts';
import type { Analysed } from './worker/jobs.ts';

/** What an analysis rests on: the accounts, what the editor linked in them, the review's own rules, and those of the house. */
export type Examined = Analysed & {
  readonly rules: readonly Rule[];
  readonly houseRules: readonly Rule[];
};

/** What the window is told about the analysis. */
export type AnalysisShown = {
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
  /** Shows what is found in these accounts under these rules; the engine runs only when the accounts are others. */
  readonly show: (examined: Examined) => void;
};

/** Keeps what is found in step with the open review. */
export function startAnalysing(background: Background, show: (shown: AnalysisShown) => void): Analysing {
  let examined: Examined = { accounts: [], links: [], rules: [], houseRules: [] };
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
        // What was found in other accounts than those on the screen is of no use.
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
    show: (next) => {
      const before = examined;
      examined = next;
      if (!isStill(before.accounts, before.links)) {
        if (!tellsOf(next.accounts, before.accounts)) tell({ analysis: null });
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

const rulesOf = ({ rules, houseRules }: Examined): readonly Rule[] => [...rules, ...houseRules];

/** Whether what was found in the former accounts can stay on the screen until the new ones are read: same texts. */
function tellsOf(accounts: readonly Account[], former: readonly Account[]): boolean {
  const texts = new Map(former.map(({ id, text }) => [id, text]));
  return accounts.length === former.length && accounts.every(({ id, text }) => texts.get(id) === text);
}
