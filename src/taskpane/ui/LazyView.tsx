import { Spinner } from '@fluentui/react-components';
import { useState, type ComponentType, type ReactElement } from 'react';
import { LADEN } from './texts';
import { LoadingFailed } from './LoadingFailed';
import { useLoaded } from './use-loaded';

interface LazyViewProps<P> {
  /** Has to stay the same function. */
  readonly view: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** What has been loaded once is there at once, without a spinner in between. */
const loadedViews = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * A view that comes when it is asked for. Unlike React's `lazy` it can be asked for again: one failure of the network
 * must not lock a view until Excel is closed.
 */
export function LazyView<P extends object>({ view, props }: LazyViewProps<P>): ReactElement {
  const [View] = useState(() => loadedViews.get(view) as ComponentType<P> | undefined);
  return View ? <View {...props} /> : <Loading view={view} props={props} />;
}

function Loading<P extends object>({ view, props }: LazyViewProps<P>): ReactElement {
  const loaded = useLoaded(view);
  if (loaded.kind === 'loading') return <Spinner label={LADEN.ansicht} />;
  if (loaded.kind === 'failed') return <LoadingFailed {...loaded} />;
  const { default: View } = loaded.value;
  loadedViews.set(view, View);
  return <View {...props} />;
}
