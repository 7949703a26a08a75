/**
 * `npm run mutants`: makes each wrong change of `test/mutants/mutants.ts` in a copy of the files, runs the test that is
 * named with it, and expects an assertion of that test to fail. Arguments choose by a part of the name or of the path:
 * `npm run mutants -- server/import cursor`. Exits 1 where one survives.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type CommandContext, runCommand } from '../../scripts/runCommand'
import type { VitestReport } from '../../scripts/testReport'
import { changedText, MUTANTS, type Mutant } from './mutants'

const ROOT = resolve(import.meta.dirname, '../..')
/** What is not in the repository and tests need. */
const LINKED = ['node_modules', 'bench/node_modules']
/** What `expect` throws; of a promise, and of what it should have thrown, as a plain error. */
const ASSERTION = /^(?:AssertionError|Error: (?:promise|expected \[Function\]) )/

await runCommand(async ({ log, onStop, signal }: CommandContext) => {
	const asked = process.argv.slice(2)
	const chosen = MUTANTS.filter(
		({ name, file }) => asked.length === 0 || asked.some((part) => `${file} ${name}`.includes(part)),
	)
	const folder = mkdtempSync(join(tmpdir(), 'constellations-mutants-'))
	onStop(async () => rmSync(folder, { recursive: true, force: true }))
	copyFiles(folder)
	let killed = 0
	for (const mutant of chosen) {
		const why = whySurvived(mutant, folder)
		if (why === null) killed += 1
		log(`${why === null ? 'killed' : `SURVIVED (${why})`}: ${mutant.file}: ${mutant.name}`)
		// Lets a signal be heard between two runs.
		await new Promise((resume) => setImmediate(resume))
		if (signal.aborted) break
	}
	log(`${killed} killed, ${chosen.length - killed} survived`)
	return killed === chosen.length && killed > 0 ? 'done' : 'failed'
})

function copyFiles(folder: string): void {
	const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: ROOT,
		encoding: 'utf8',
	})
	for (const file of listed.split('\0')) {
		if (file !== '' && existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(folder, file))
	}
	for (const name of LINKED) {
		if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(folder, name))
	}
}

/** null where an assertion of its test failed. */
function whySurvived(mutant: Mutant, folder: string): string | null {
	const path = join(folder, mutant.file)
	const text = readFileSync(path, 'utf8')
	const changed = changedText(mutant, text)
	if (changed === null) return 'its text does not stand once in the file'
	writeFileSync(path, changed)
	try {
		return whyNotRed(mutant, folder)
	} finally {
		writeFileSync(path, text)
	}
}

function whyNotRed({ test }: Mutant, folder: string): string | null {
	const report = join(folder, 'mutant-report.json')
	rmSync(report, { force: true })
	const pattern = test.name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
	spawnSync(
		join(ROOT, 'node_modules/.bin/vitest'),
		['run', test.file, '-t', pattern, '--reporter=json', `--outputFile=${report}`],
		{ cwd: folder, env: { ...process.env, NODE_ENV: 'test' }, stdio: 'ignore' },
	)
	if (!existsSync(report)) return 'no report'
	const { testResults }: VitestReport = JSON.parse(readFileSync(report, 'utf8'))
	const ran = testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(
			({ status, fullName }) => status !== 'skipped' && status !== 'pending' && fullName.includes(test.name),
		)
	if (ran.length === 0) return 'its test was not run'
	const red = ran.filter(({ status }) => status === 'failed')
	if (red.length === 0) return 'its test is green'
	const isAsserted = red.some(({ failureMessages }) => ASSERTION.test(failureMessages?.[0] ?? ''))
	return isAsserted ? null : 'its test ended with an error and no failed assertion'
}
