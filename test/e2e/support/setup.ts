import { freshBuild } from '@kim/formel';
import { buildIfStale, TRYOUT } from '../../../scripts/start/build';
import { ROOT } from '../../../scripts/start/paths';

/** Once before all browser tests: several of them run side by side, and none may build what another is looking at. */
export default (): void => {
  freshBuild(ROOT);
  buildIfStale(TRYOUT);
};
