import type { Program } from './find';

/** The web server of the installation guide, for the test of its example configuration. */
export const NGINX: Program = {
  what: 'der Webserver nginx',
  advice: 'Bitte nginx installieren; ein Dienst muss nicht laufen',
  variable: 'KIM_NGINX',
  names: ['nginx'],
  // Debian keeps it outside the search path of those who are not root.
  installed: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  packages: ['nginx'],
};
