import { Button } from 'react-aria-components';
import { addAccounts } from '../state/add-accounts.ts';
import { dialogStore } from '../state/view.ts';

/** A review that has no accounts yet: how they get into it. */
export function NoAccounts() {
  return (
    <div className="empty">
      <h2>No accounts yet</h2>
      <p>
        Drop articles about one event anywhere in this window: text, web pages, mails, Word documents or PDFs,
        several at once, or a folder. Or paste text, or web addresses.
      </p>
      <p className="empty-actions">
        <Button className="button primary" onPress={() => void addAccounts()}>
          Choose files…
        </Button>
        <Button className="button" onPress={() => dialogStore.set('paste')}>
          Paste text…
        </Button>
      </p>
    </div>
  );
}
