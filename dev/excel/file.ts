/** Workbooks as files, for scripts. */
export { workbookFile } from './page/file/save';
