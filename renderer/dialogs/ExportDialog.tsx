import { useEffect, useRef, useState } from 'react';
import { Button, Label, ProgressBar, Radio, RadioGroup, Text } from 'react-aria-components';
import { type FindingChoice, findingChoices } from '../../core/report/chosen-findings.ts';
import { isForReading, type ReportFormat, reportFormats } from '../../preload/contract.ts';
import { ask, tellWritten } from '../state/ask.ts';
import { closeDialog, Sheet } from './Sheet.tsx';

const words: Readonly<Record<ReportFormat, { readonly name: string; readonly use: string }>> = {
  html: { name: 'HTML', use: 'One file that opens in any browser and prints well' },
  pdf: { name: 'PDF', use: 'Pages to send or to file' },
  docx: { name: 'Word', use: 'A document to go on writing in (.docx)' },
  md: { name: 'Markdown', use: 'Plain text with headings, for a wiki or a repository' },
  csv: { name: 'CSV', use: 'One row a finding or note, for a spreadsheet' },
  json: { name: 'JSON', use: 'Everything in the report, for programs' },
  jsonld: { name: 'JSON-LD', use: 'Notes and findings as W3C Web Annotations' },
};

const choices: Readonly<Record<FindingChoice, { readonly name: string; readonly hint: string }>> = {
  all: { name: 'All findings', hint: 'Dismissed ones in short, with their reasons' },
  'without dismissed': {
    name: 'Without dismissed',
    hint: 'The first page says how many are left out',
  },
  'confirmed only': {
    name: 'Confirmed only',
    hint: 'The first page says which are left out, and how many',
  },
  'in short': {
    name: 'What matters, in short',
    hint: 'A few pages: notes, confirmed findings, and all high and medium',
  },
};

/** Asks for the format and what goes in, then main asks where to write it. */
export function ExportDialog() {
  const [format, setFormat] = useState<ReportFormat>('html');
  const [chosen, setChosen] = useState<FindingChoice>('all');
  const choice = isForReading(format) ? chosen : 'all';
  const [isWriting, setWriting] = useState(false);
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    return () => {
      isOpen.current = false;
    };
  }, []);
  const cancel = (): void => {
    if (isWriting) void ask(window.crossread.stopExport());
    closeDialog();
  };
  const write = async (): Promise<void> => {
    setWriting(true);
    const written = await ask(window.crossread.exportReport(format, choice));
    setWriting(false);
    // Left before it was written, another dialog may be open by now.
    if (isOpen.current) closeDialog();
    if (written !== null) tellWritten('Report written to', written.path);
  };
  return (
    <Sheet title="Export report">
      <RadioGroup
        className="radios"
        value={format}
        onChange={(value) => setFormat(reportFormats.find((name) => name === value) ?? 'html')}
      >
        <Label className="field-label">Format</Label>
        {reportFormats.map((name) => (
          <Radio key={name} value={name} className="radio" aria-label={words[name].name}>
            <span className="radio-dot" aria-hidden="true" />
            <span>
              {words[name].name}
              <small>{words[name].use}</small>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        className="radios radios-across"
        value={choice}
        isDisabled={!isForReading(format)}
        onChange={(value) => setChosen(findingChoices.find((name) => name === value) ?? 'all')}
      >
        <Label className="field-label">Findings</Label>
        {findingChoices.map((name) => (
          <Radio key={name} value={name} className="radio">
            <span className="radio-dot" aria-hidden="true" />
            {choices[name].name}
          </Radio>
        ))}
        <Text slot="description" className="radios-hint">
          {isForReading(format) ? choices[choice].hint : 'Data holds all findings, whatever was decided'}
        </Text>
      </RadioGroup>
      {isWriting && (
        <ProgressBar className="progress-words" isIndeterminate aria-label="Writing the report">
          <span className="progress-text">Writing the report…</span>
          <span className="progress-moving" aria-hidden="true" />
        </ProgressBar>
      )}
      <div className="dialog-actions">
        <Button className="button quiet" onPress={cancel}>
          Cancel
        </Button>
        <Button className="button primary" isDisabled={isWriting} onPress={() => void write()}>
          Export
        </Button>
      </div>
    </Sheet>
  );
}
