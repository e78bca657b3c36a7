import type { ReactElement } from 'react';
import { NAVIGATION } from '../texte';
import { useNavigation } from './navigation';

const VIEWS = ['start', 'functions', 'news', 'help'] as const;

/** The four parts of the pane; wraps where it is narrow. */
export function Menu(): ReactElement {
  const { view, open } = useNavigation();
  const current = view.name === 'function' ? 'functions' : view.name;
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
