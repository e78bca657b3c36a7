import { ladeParametersatz } from './laden';

export { DATENSTAND, ladeParametersatz } from './laden';

/** The built-in data, loaded once when the add-in starts. */
export const PARAMETERSATZ = ladeParametersatz();
