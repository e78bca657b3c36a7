import { buildIfStale, TRYOUT } from '../../../scripts/start/build';

/** Once before all browser tests: several of them may run side by side, and need the page. */
export default (): void => buildIfStale(TRYOUT);
