import { type ComponentType, useEffect } from 'react';
import { SideBySide } from '../columns/SideBySide.tsx';
import { later } from '../parts/later.tsx';
import { useReview } from '../state/review-context.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { type View, viewNames, viewStore } from '../state/view.ts';
import { Legend } from './Legend.tsx';
import { SearchInView } from './SearchInView.tsx';
import { useLeaving } from './use-leaving.ts';

const ViewTabs = later(
  async () => (await import('./tools.ts')).ViewTabs,
  () => <p className="tab">{viewNames['side-by-side']}</p>,
);
const HiddenColumns = later(async () => (await import('./tools.ts')).HiddenColumns);
const NoAccounts = later(async () => (await import('./tools.ts')).NoAccounts);
const NotCompared = later(async () => (await import('./tools.ts')).NotCompared);
const Panel = later(
  async () => (await import('./tools.ts')).Panel,
  ({ width }) => <div className="panel" style={{ width }} />,
);

const screens: Readonly<Record<View, ComponentType>> = {
  'side-by-side': SideBySide,
  statements: later(async () => (await import('../views/StatementsView.tsx')).StatementsView),
  quotes: later(async () => (await import('../views/QuotesView.tsx')).QuotesView),
  facts: later(async () => (await import('../views/FactsView.tsx')).FactsView),
  overview: later(async () => (await import('../views/OverviewView.tsx')).OverviewView),
  report: later(async () => (await import('../views/ReportView.tsx')).ReportView),
};

/** Views that need no comparison, or say themselves that there is none. */
const readable: readonly View[] = ['side-by-side', 'report'];

/** The six views of a review, with findings and notes beside them. */
export function Views() {
  const view = useStore(viewStore, (state) => state);
  const { accounts, isCompared } = useReview();
  const title = useSnapshot(({ review }) => review?.title ?? '');
  const leaving = useLeaving(view);
  const panelWidth = useSnapshot(({ preferences }) => preferences.panelWidth);
  useEffect(() => {
    document.title = `${viewNames[view]} - ${title} - Crossread`;
    return () => {
      document.title = 'Crossread';
    };
  }, [view, title]);
  const drawn = leaving === null ? [view] : [view, leaving];
  return (
    <div className="review">
      <main className="views">
        <div className="views-bar">
          <ViewTabs />
          {view === 'side-by-side' && accounts.length > 1 && (
            <>
              <HiddenColumns />
              <Legend accounts={accounts.length} />
            </>
          )}
        </div>
        {drawn.map((name) => {
          const Screen =
            accounts.length === 0
              ? NoAccounts
              : isCompared || readable.includes(name)
                ? screens[name]
                : NotCompared;
          return (
            <div
              key={name}
              role="tabpanel"
              aria-label={viewNames[name]}
              className="view"
              data-view={name}
              data-leaving={name === leaving || undefined}
              inert={name === leaving}
            >
              <Screen />
              {name !== 'side-by-side' && name !== leaving && <SearchInView />}
            </div>
          );
        })}
      </main>
      {panelWidth > 0 && <Panel width={panelWidth} />}
    </div>
  );
}
