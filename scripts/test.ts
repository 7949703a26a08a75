/**
 * `npm test`: brings what the machine lacks where it can (Chromium, from Debian's packages), runs every suite and
 * ends with one line that counts: `N passed, N failed`, and `, N skipped` with the reason above it when a part
 * of the machine is missing. Arguments go to vitest: `npm test -- --project unit crowding`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './ensureChromium'

interface VitestReport {
	readonly numPassedTests: number
	readonly numFailedTests: number
	readonly numPendingTests: number
	readonly testResults: readonly {
		readonly name: string
		readonly status: string
		readonly assertionResults: readonly { readonly status: string }[]
	}[]
}

const folder = mkdtempSync(join(tmpdir(), 'constellations-test-'))
const reportFile = join(folder, 'report.json')
const chromium = ensureChromium()
if (chromium === null) {
	console.log(
		'No Chromium here and no way to install one: the end-to-end suites are skipped and counted below. ' +
			'Install Chromium, or set CHROMIUM_PATH to a Chromium executable.',
	)
}

const { status } = spawnSync(
	'npx',
	[
		'--no-install',
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportFile}`,
		...process.argv.slice(2),
	],
	{ stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: chromium ?? '' } },
)

const { passed, failed, skipped } = count(reportFile)
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1)

/** Counts tests; a file that could not even be loaded counts as one failure, so that it is never invisible. */
function count(file: string): { passed: number; failed: number; skipped: number } {
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
	const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
	const broken = report.testResults.filter(
		(result) =>
			result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
	).length
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken,
		skipped: report.numPendingTests,
	}
}
