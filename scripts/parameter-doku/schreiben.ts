import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATENSTAND } from '../../src/parameters';
import { DATEIEN } from '../../src/parameters/dateien';
import { parameterDoku } from '.';

writeFileSync(join(__dirname, '..', '..', 'docs', 'parameter.md'), parameterDoku(DATEIEN, DATENSTAND));
