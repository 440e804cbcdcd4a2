import type { ClipboardEvent } from 'react';
import { Label, Text, TextArea, TextField } from 'react-aria-components';

type ArticleFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly rows: number;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly takesFocus?: boolean;
  readonly className?: string;
};

/** Where the text of an article is pasted, however long it is. */
export function ArticleField(props: ArticleFieldProps) {
  const { label, hint, rows, value, onChange, takesFocus = false, className = 'field' } = props;
  return (
    <TextField className={className} value={value} onChange={onChange} autoFocus={takesFocus}>
      <Label className="field-label">{label}</Label>
      <TextArea className="input" rows={rows} dir="auto" onPaste={pasted} />
      {hint !== undefined && (
        <Text slot="description" className="field-read">
          {hint}
        </Text>
      )}
    </TextField>
  );
}

/** Puts a long paste in at once. */
function pasted(event: ClipboardEvent<HTMLTextAreaElement>): void {
  const words = event.clipboardData.getData('text/plain');
  if (words.length < longPaste) return;
  event.preventDefault();
  const field = event.currentTarget;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  // React keeps a record of what stands in the field; it learns of the words as of any that are typed.
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * From how many letters on a text is put in at once. By itself a field takes it line by line, in a time that grows with
 * the square of its length: 100,000 words froze the window for minutes.
 */
const longPaste = 20_000;
