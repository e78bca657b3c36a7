// What all views share comes before what is particular to one.
import '../ui/ui.css';
import './shell.css';
import { createRoot } from 'react-dom/client';
import { selectAfterTab } from '../ui/select-after-tab';
import { App, type AppProps } from './App';

/** Puts the pane in place of the waiting notice. */
export function openPane(place: HTMLElement, props: AppProps): void {
  selectAfterTab(document);
  createRoot(place).render(<App {...props} />);
}
