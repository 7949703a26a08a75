import { describe, expect, it } from 'vitest'
import { readRun, type VitestReport } from '../../scripts/testReport'

type File = VitestReport['testResults'][number]
const RUN = { name: 'unit', root: '/home/me/constellations', isClean: false }

function file(path: string, values: Partial<File>): File {
	return {
		name: `${RUN.root}/${path}`,
		status: 'passed',
		message: '',
		startTime: 1000,
		endTime: 3400,
		assertionResults: [],
		...values,
	}
}

function report(testResults: readonly File[], numFailedTests = 0): VitestReport {
	return { numPassedTests: 4, numFailedTests, numPendingTests: 2, testResults }
}

describe('What npm test says at its end', () => {
	it('names each red test with its file and the first line of its message', () => {
		const red = file('test/roads.test.ts', {
			status: 'failed',
			assertionResults: [
				{ status: 'passed', fullName: 'Roads lead somewhere', failureMessages: [] },
				{
					status: 'failed',
					fullName: 'Roads end',
					failureMessages: ['\u001B[31mAssertionError: expected 1 to be 2\u001B[39m\n    at roads.test.ts:4'],
				},
				{ status: 'failed', fullName: 'Roads fork', failureMessages: null },
			],
		})
		const result = readRun(report([file('test/bridges.test.ts', {}), red], 2), RUN)
		expect(result.failures).toEqual([
			'test/roads.test.ts > Roads end: AssertionError: expected 1 to be 2',
			'test/roads.test.ts > Roads fork',
		])
		expect(result).toMatchObject({ passed: 4, failed: 2, skipped: 2 })
		expect(result.files).toContainEqual({ path: 'test/roads.test.ts', seconds: 2 })
	})

	it('counts and names a file that could not be loaded', () => {
		const broken = file('test/roads.test.ts', { status: 'failed', message: 'SyntaxError: Unexpected token' })
		expect(readRun(report([broken]), RUN)).toMatchObject({
			failed: 1,
			failures: ['test/roads.test.ts: SyntaxError: Unexpected token'],
		})
	})

	it('counts and names a run that ended without a report', () => {
		expect(readRun(null, RUN)).toMatchObject({ failed: 1, failures: ['unit: ended without a report'] })
	})

	it('counts and names a run that failed although none of its tests did', () => {
		expect(readRun(report([file('test/bridges.test.ts', {})]), RUN)).toMatchObject({
			failed: 1,
			failures: ['unit: an error outside of its tests'],
		})
	})

	it('names nothing where all is well', () => {
		const result = readRun(report([file('test/bridges.test.ts', {})]), { ...RUN, isClean: true })
		expect(result).toMatchObject({ passed: 4, failed: 0, failures: [] })
	})
})
