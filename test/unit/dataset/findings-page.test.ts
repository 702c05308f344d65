import { join } from 'node:path';
import { expect, it } from 'vitest';
import { renderFindings } from '../../../src/intake/dataset/check/finding/render-findings.js';
import { projectRoot } from '../../../src/project-root.js';

it('lists every finding in docs/findings.md; if this fails run it again with -u', async () => {
  await expect(renderFindings()).toMatchFileSnapshot(join(projectRoot, 'docs/findings.md'));
});
