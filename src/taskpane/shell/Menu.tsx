import type { ReactElement } from 'react';
import { NAVIGATION } from './texts';
import { useNavigation } from '../ui/navigation';

const VIEWS = ['start', 'functions', 'help'] as const;

/** The tab that a view belongs to. */
const TAB = {
  start: 'start',
  agreement: 'start',
  functions: 'functions',
  function: 'functions',
  help: 'help',
  news: 'help',
  trace: 'start',
  interrupted: 'start',
  removal: 'start',
  table: 'start',
  check: 'start',
  refresh: 'start',
  handover: 'start',
} as const;

/** The parts of the pane; as many as stand side by side where it is narrow. */
export function Menu(): ReactElement {
  const { view, open } = useNavigation();
  const current = TAB[view.name];
  return (
    <nav aria-label={NAVIGATION.bezeichnung}>
      <ul className="menu">
        {VIEWS.map((name) => (
          <li key={name}>
            <button
              type="button"
              data-label={NAVIGATION[name]}
              onClick={() => open({ name })}
              {...(name === current ? { 'aria-current': 'page' as const } : {})}
            >
              {NAVIGATION[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
