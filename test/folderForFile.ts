import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** An empty folder that is gone when the tests of the file are over. */
export function folderForFile(): string {
	const folder = mkdtempSync(join(tmpdir(), 'constellations-'))
	afterAll(() => rmSync(folder, { recursive: true, force: true }))
	return folder
}
