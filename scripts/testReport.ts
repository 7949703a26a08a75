/** Reads vitest's JSON report of a run, for `npm test`. */
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import type { Counts } from './testCounts'

/** The content of the file of `--outputFile.json`. */
export interface VitestReport {
	readonly numPassedTests: number
	readonly numFailedTests: number
	readonly numPendingTests: number
	readonly testResults: readonly {
		/** Absolute path. */
		readonly name: string
		readonly status: string
		/** The reason why the file did not run at all; empty otherwise. */
		readonly message: string
		/** In milliseconds since 1970: the start of its first test, the end of its last. */
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

/** The result of a run, by file and by red test. */
export interface RunResult extends Counts {
	readonly files: readonly FileTime[]
	/** One line for each red test: its file, its name and the first line of its message. */
	readonly failures: readonly string[]
}

/** The start of a printed line of `failures`. */
export const FAILURE_PREFIX = 'Failed: '
/** The most characters of a message; vitest's own output above has all of it. */
const LONGEST_MESSAGE = 200

/**
 * Counts tests and names the red ones. A file that could not be loaded counts as one failure, so that it is
 * never invisible; so do a run without a report, and a failed run without a failed test.
 *
 * @param report null if the run ended without one.
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
