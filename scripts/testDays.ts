/**
 * `npm run test:days`: runs every suite as if today were each of three days, one after the other, and ends with what
 * each came to, its red tests, and the sum. Each run takes another ninth of the long files, and TEST_SHARE=all
 * everything: see `testShare.ts`. Days may be chosen, and the other arguments go to vitest:
 * `npm run test:days -- 2027-02-28 --project unit`.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { readConfig } from '../server/config'
import { todayOf } from '../server/today'
import { type CommandContext, runCommand } from './runCommand'
import { type Counts, countsIn, formatCounts } from './testCounts'
import { FAILURE_PREFIX } from './testReport'
import { NINTHS, readShare, type Share, shareOfDay } from './testShare'

/** When the reference data was compiled; the end of a winter, in another year; years later, in summer. */
const DAYS = ['2026-11-25', '2027-02-28', '2031-07-01']
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Characters at the end of what a run says: its last line is among them. */
const END = 200
const ROOT = resolve(import.meta.dirname, '..')

interface Outcome {
	readonly day: string
	/** null where the run ended without saying. */
	readonly counts: Counts | null
	/** Lines that name its red tests. */
	readonly failures: readonly string[]
	readonly isClean: boolean
}

await runCommand(async (command) => {
	const given = process.argv.slice(2)
	const chosen = given.filter((argument) => DAY.test(argument))
	const rest = given.filter((argument) => !DAY.test(argument))
	const days = chosen.length > 0 ? chosen : DAYS
	// All are read before the first run: a day that no calendar has is not refused after an hour.
	for (const day of days) readConfig({ ...process.env, TODAY: day })
	const outcomes: Outcome[] = []
	for (const [run, day] of days.entries()) {
		command.log(`As if today were ${day}:`)
		outcomes.push(await runAsIf(day, shareOfRun(run, rest), rest, command))
	}
	for (const { day, counts, failures } of outcomes) {
		command.log(`${day}: ${counts ? formatCounts(counts) : 'no outcome'}`)
		for (const failure of failures) command.log(failure)
	}
	command.log(formatCounts(sum(outcomes)))
	return outcomes.every(({ isClean }) => isClean) ? 'done' : 'failed'
})

/** What is named by arguments runs whole, as it does in `npm test`; of the long files each run takes another ninth. */
function shareOfRun(run: number, given: readonly string[]): Share {
	if (process.env.TEST_SHARE || given.length > 0) return readShare()
	return shareOfDay(todayOf({ today: null }), run * NINTHS)
}

/** `npm test` as if today were that day; what it says is passed on. */
function runAsIf(
	day: string,
	share: Share,
	given: readonly string[],
	{ onStop }: CommandContext,
): Promise<Outcome> {
	const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/test.ts', ...given], {
		cwd: ROOT,
		env: { ...process.env, TODAY: day, TEST_SHARE: String(share) },
		stdio: ['ignore', 'pipe', 'inherit'],
		// A group of its own, which is stopped whole: the runs of vitest, the product that they start, its database.
		detached: true,
	})
	let output = ''
	child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
		process.stdout.write(chunk)
		output += chunk
	})
	const ended = new Promise<Outcome>((done, failed) => {
		child.once('error', failed)
		child.once('close', (code) => {
			const failures = output.split('\n').filter((line) => line.startsWith(FAILURE_PREFIX))
			done({ day, counts: countsIn(output.slice(-END)), failures, isClean: code === 0 })
		})
	})
	onStop(async () => {
		if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
		process.kill(-child.pid, 'SIGTERM')
		await ended
	})
	return ended
}

/** A run that ended without saying counts as one failure, so that it is never invisible. */
function sum(outcomes: readonly Outcome[]): Counts {
	const all = outcomes.map(({ counts }) => counts ?? { passed: 0, failed: 1, skipped: 0 })
	return all.reduce((one, other) => ({
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped,
	}))
}
