import { useLayoutEffect, useRef } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components';
import { useStore } from '../state/store.ts';
import { isView, viewNames, viewStore, views } from '../state/view.ts';

/** The six views as tabs. What they show stands outside, so that the first view need not wait for the tabs. */
export function ViewTabs() {
  const view = useStore(viewStore, (state) => state);
  const tabs = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The library makes up the names by which a tab points to its panel; the panel takes the one meant for it.
    const selected = tabs.current?.querySelector('[aria-selected="true"]');
    const panel = document.querySelector(`[data-view="${view}"]`);
    if (selected == null || panel === null) return;
    panel.id = selected.getAttribute('aria-controls') ?? '';
    panel.setAttribute('aria-labelledby', selected.id);
  }, [view]);
  return (
    <Tabs
      selectedKey={view}
      onSelectionChange={(key) => {
        if (isView(key)) viewStore.set(key);
      }}
    >
      <TabList ref={tabs} className="tabs" aria-label="Views">
        {views.map((name) => (
          <Tab key={name} id={name} className="tab">
            {viewNames[name]}
          </Tab>
        ))}
      </TabList>
    </Tabs>
  );
}
