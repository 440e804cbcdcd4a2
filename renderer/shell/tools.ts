// The parts around the accounts. They are one file, so that they are loaded in one piece once the accounts can be read.

export { ColumnMenu } from '../columns/ColumnMenu.tsx';
export { Strip } from '../columns/Strip.tsx';
export { Panel } from '../panel/Panel.tsx';
export { Desk } from './Desk.tsx';
export { Header } from './Header.tsx';
export { HiddenColumns } from './HiddenColumns.tsx';
export { Messages } from './Messages.tsx';
export { NoAccounts } from './NoAccounts.tsx';
export { NotCompared } from './NotCompared.tsx';
export { ViewTabs } from './ViewTabs.tsx';
