import { useEffect, useRef } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components';
import { useStore } from '../state/store.ts';
import { isView, type View, viewNames, viewStore, views } from '../state/view.ts';

/** The six views as tabs. What they show stands outside, so that the first view need not wait for the tabs. */
export function ViewTabs() {
  const view = useStore(viewStore, (state) => state);
  return (
    <Tabs
      selectedKey={view}
      onSelectionChange={(key) => {
        if (isView(key)) viewStore.set(key);
      }}
    >
      <TabList className="tabs" aria-label="Views">
        {views.map((name) => (
          <Tab key={name} id={name} className="tab">
            <TabName view={name} />
          </Tab>
        ))}
      </TabList>
    </Tabs>
  );
}

/**
 * The name of a view on its tab. The library makes up the id by which a tab points to its panel; the panel, which is
 * not the library's, takes it from the tab.
 */
function TabName({ view }: { readonly view: View }) {
  const name = useRef<HTMLSpanElement>(null);
  const isSelected = useStore(viewStore, (state) => state === view);
  useEffect(() => {
    const tab = name.current?.closest('[role="tab"]');
    const panel = document.querySelector(`[data-view="${view}"]`);
    if (!isSelected || tab == null || panel === null) return;
    panel.id = tab.getAttribute('aria-controls') ?? '';
    panel.setAttribute('aria-labelledby', tab.id);
  }, [isSelected, view]);
  return <span ref={name}>{viewNames[view]}</span>;
}
