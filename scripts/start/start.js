const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');

// Plain JavaScript, because it runs before anything is installed.
const root = path.resolve(__dirname, '../..');
const [command = 'tryout'] = process.argv.slice(2);

if (!existsSync(path.join(root, 'node_modules/tsx'))) {
  console.log('Einrichten: npm ci lädt die Pakete, das dauert beim ersten Mal einige Minuten …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci ist fehlgeschlagen. Die Meldungen stehen darüber.');
    process.exit(1);
  }
}

require('tsx/cjs/api').require(`./${command}.ts`, __filename);
