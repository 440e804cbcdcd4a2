/** The sections of a report, in its order, under the ids that links lead to: headed alike in every format. */
export const sectionNames = {
  brief: 'In brief',
  accounts: 'What was compared',
  coverage: 'Coverage',
  findings: 'Findings',
  notes: 'Editor’s notes',
  facts: 'Facts that differ',
  quotes: 'Quotations',
  sources: 'Who rests on whom',
  statements: 'What the accounts share',
  only: 'What only one account reports',
  history: 'History of the review',
  methods: 'How this was made',
} as const;

export type SectionId = keyof typeof sectionNames;
/** A section that stands behind the front, which has the brief. */
export type BodySection = Exclude<SectionId, 'brief'>;
