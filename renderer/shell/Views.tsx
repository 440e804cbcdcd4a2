import { type ReactNode, useEffect } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { SideBySide } from '../columns/SideBySide.tsx';
import { Panel } from '../panel/Panel.tsx';
import { importing } from '../state/ask.ts';
import { useReview } from '../state/review-context.ts';
import { useSnapshot } from '../state/snapshot.ts';
import { useStore } from '../state/store.ts';
import { dialogStore, isView, type View, viewNames, viewStore, views } from '../state/view.ts';
import { FactsView } from '../views/FactsView.tsx';
import { OverviewView } from '../views/OverviewView.tsx';
import { QuotesView } from '../views/QuotesView.tsx';
import { ReportView } from '../views/ReportView.tsx';
import { StatementsView } from '../views/StatementsView.tsx';

const screens: Readonly<Record<View, () => ReactNode>> = {
  'side-by-side': SideBySide,
  statements: StatementsView,
  quotes: QuotesView,
  facts: FactsView,
  overview: OverviewView,
  report: ReportView,
};

/** The six views of a review, with findings and notes beside them. */
export function Views() {
  const view = useStore(viewStore, (state) => state);
  const { accounts } = useReview();
  const panelWidth = useSnapshot(({ preferences }) => preferences.panelWidth);
  useEffect(() => {
    document.title = `${viewNames[view]} - Crossread`;
  }, [view]);
  return (
    <div className="review">
      <main className="views-frame">
        <Tabs
          className="views"
          selectedKey={view}
          onSelectionChange={(key) => {
            if (isView(key)) viewStore.set(key);
          }}
        >
          <div className="views-bar">
            <TabList className="tabs" aria-label="Views">
              {views.map((name) => (
                <Tab key={name} id={name} className="tab">
                  {viewNames[name]}
                </Tab>
              ))}
            </TabList>
            {view === 'side-by-side' && accounts.length > 1 && <Legend />}
          </div>
          {views.map((name) => {
            const Screen = screens[name];
            return (
              <TabPanel key={name} id={name} className="view" data-view={name}>
                {accounts.length === 0 ? <NoAccounts /> : <Screen />}
              </TabPanel>
            );
          })}
        </Tabs>
      </main>
      {panelWidth > 0 && <Panel width={panelWidth} />}
    </div>
  );
}

/** What the margin numbers and the marks mean, where one looks for it. */
function Legend() {
  return (
    <p className="legend">
      <span>
        <i className="agreement-sample" data-agreement="5" /> accounts
        <span className="legend-long"> that report it</span>
      </span>
      <span>
        <i className="agreement-sample" data-agreement="1" /> only here
      </span>
      <span>
        <span className="sample" data-difference-sample="changed">
          changed
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="added">
          added
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="moved">
          moved
        </span>
      </span>
      <span>
        <span className="sample" data-difference-sample="far">
          in other words
        </span>
      </span>
    </p>
  );
}

function NoAccounts() {
  return (
    <div className="empty">
      <h2>No accounts yet</h2>
      <p>
        Drop articles about one event anywhere in this window: text or Markdown files, several at once, or a
        folder.
      </p>
      <p className="empty-actions">
        <Button className="button primary" onPress={() => void importing(window.crossread.addAccounts())}>
          Choose files…
        </Button>
        <Button className="button" onPress={() => dialogStore.set('paste')}>
          Paste text…
        </Button>
      </p>
    </div>
  );
}
