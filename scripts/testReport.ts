/** What vitest's JSON reporter says of a run, read for `npm test`. */
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Counts } from './testCounts'

/** Of the file that `--outputFile.json` names. */
export interface VitestReport {
	readonly numPassedTests: number
	readonly numFailedTests: number
	readonly numPendingTests: number
	readonly testResults: readonly {
		/** Absolute path. */
		readonly name: string
		readonly status: string
		/** Why the file could not be run at all; empty otherwise. */
		readonly message: string
		/** Milliseconds since 1970, of its first and its last test. */
		readonly startTime: number
		readonly endTime: number
		readonly assertionResults: readonly {
			readonly status: string
			readonly fullName: string
			readonly failureMessages?: readonly string[] | null
		}[]
	}[]
}

/** How long the tests of a file took. */
export interface FileTime {
	/** From the root of the repository. */
	readonly path: string
	readonly seconds: number
}

/** What a run came to, by file and by red test. */
export interface RunResult extends Counts {
	readonly files: readonly FileTime[]
	/** A line for each red test: its file, its name and the first line of what it said. */
	readonly failures: readonly string[]
}

/** What a line of `failures` begins with, where it is printed. */
export const FAILURE_PREFIX = 'Failed: '
/** Characters of what a red test said: the whole stands above, in vitest's own words. */
const LONGEST_MESSAGE = 200

/**
 * Counts tests and names the red ones. A file that could not even be loaded counts as one failure, so that it is never
 * invisible; so does a run without a report, and one that failed although no test of it did.
 *
 * @param report null where the run ended without one.
 * @param run its name, the root of the repository, whether its process ended well.
 */
export function readRun(
	report: VitestReport | null,
	{ name, root, isClean }: { readonly name: string; readonly root: string; readonly isClean: boolean },
): RunResult {
	if (report === null) {
		return { files: [], passed: 0, failed: 1, skipped: 0, failures: [`${name}: ended without a report`] }
	}
	const failures = report.testResults.flatMap((file) => {
		const path = relative(root, file.name)
		const red = file.assertionResults.filter(({ status }) => status === 'failed')
		if (red.length === 0) return file.status === 'failed' ? [line(path, file.message)] : []
		return red.map(({ fullName, failureMessages }) =>
			line(`${path} > ${fullName}`, failureMessages?.[0] ?? ''),
		)
	})
	if (failures.length === 0 && !isClean) failures.push(`${name}: an error outside of its tests`)
	return {
		files: report.testResults.map(({ name: path, startTime, endTime }) => ({
			path: relative(root, path),
			seconds: Math.round((endTime - startTime) / 1000),
		})),
		passed: report.numPassedTests,
		failed: failures.length,
		skipped: report.numPendingTests,
		failures,
	}
}

function line(name: string, message: string): string {
	const [first = ''] = stripVTControlCharacters(message).trim().split('\n')
	return first === '' ? name : `${name}: ${first.slice(0, LONGEST_MESSAGE)}`
}
