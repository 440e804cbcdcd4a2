import type { IStylesOptions } from 'docx';

/** Fonts that every office suite has or replaces well. Sizes are in half points, distances in twentieths of a point. */
const sans = 'Arial';
const serif = 'Georgia';
export const mono = 'Courier New';

export const soft = '5A564F';
const ink = '1C1B19';

export const paragraphStyles: IStylesOptions = {
  default: {
    document: { run: { font: sans, size: 19, color: ink }, paragraph: { spacing: { after: 60, line: 264 } } },
    title: {
      run: { font: serif, size: 44, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 120 } },
    },
    heading1: {
      run: { font: serif, size: 30, bold: true, color: ink },
      paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: sans, size: 22, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    heading3: {
      run: { font: sans, size: 20, bold: true, color: ink },
      paragraph: { spacing: { before: 240, after: 60 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Evidence', name: 'Evidence', basedOn: 'Normal', run: { font: serif, size: 20 } },
    { id: 'Place', name: 'Place', basedOn: 'Normal', run: { size: 16, color: soft } },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { color: soft }, paragraph: { keepNext: true } },
    { id: 'Running', name: 'Running', basedOn: 'Normal', run: { size: 16, color: soft } },
    {
      id: 'NoteText',
      name: 'Note text',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 170 },
        border: { left: { style: 'single', size: 18, space: 8, color: '1D4F7C' } },
      },
    },
  ],
};
