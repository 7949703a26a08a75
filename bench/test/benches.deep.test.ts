/**
 * Each bench named in the documents runs to its end on its smallest input, and prints a figure. The test does not
 * judge the figure, since the machine may be busy.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const DOCUMENTS = [
	...['README.md', 'CONTRIBUTING.md', 'bench/README.md'],
	...readdirSync(join(ROOT, 'docs'))
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`),
]
/** A bench's file or command, except those of a former commit. */
const NAMED = /bench\/(\w+)\.ts[^`\n]*`(?! of [0-9a-f]{7})|npm run (\w+) -w bench/g
/** A row of the table of benches: its name and its command. */
const ROW = /^\| `(\w+)\.ts` \|.* \| `([^`]+)`[^|`]*\|$/gm
const FIGURE = /\d (?:ms|s|MB|kB|a second|records a second)\b|\| \d/

const folder = mkdtempSync(join(tmpdir(), 'constellations-benches-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const world = join(folder, 'world')

interface SmallRun {
	readonly given: () => readonly string[] | Promise<readonly string[]>
	readonly environment?: NodeJS.ProcessEnv
	/** Exit codes of a completed run; 1 also means that bars were missed. */
	readonly ends?: readonly number[]
	readonly says?: RegExp
}

const SMALL: Readonly<Record<string, SmallRun>> = {
	// It measures nothing.
	generate: { given: () => [join(folder, 'generated'), 'small'], says: /^/ },
	analyses: { given: () => ['small', join(folder, 'analysed'), '1'] },
	load: { given: () => ['small', join(folder, 'analysed'), '1'] },
	import: { given: () => ['1000'] },
	snapshot: { given: () => ['small'] },
	api: { given: () => [world, 'small'] },
	graph: { given: () => [world, 'small'] },
	explorer: { given: async () => [await startedProduct()], environment: { ROUNDS: '1' } },
	crash: { given: () => ['1'] },
	outage: { given: () => ['2'], says: /SIGTERM, new connections: \{[^}]*milliseconds: \d/ },
	flood: { given: () => ['6'], ends: [0, 1], says: /every bar holds|bars do not hold/ },
	blocks: { given: () => ['reference', 'map'], ends: [0, 1], says: /no block of more than \d/ },
}

const commands = new Map(
	[...read('bench/README.md').matchAll(ROW)].map(([, name = '', command = '']) => [name, command]),
)
const named = new Set(
	DOCUMENTS.flatMap((file) =>
		[...read(file).matchAll(NAMED)].map(([, byFile, byName]) => byFile ?? byName ?? ''),
	),
)

describe('A bench named in the documents', () => {
	it('is in the table of commands', () => {
		expect([...named].sort()).toEqual([...commands.keys()].sort())
		expect(Object.keys(SMALL).sort()).toEqual([...commands.keys()].sort())
	})

	it.for(Object.entries(SMALL))(
		'runs: %s',
		async ([name, { given, environment, ends = [0], says = FIGURE }]) => {
			// Arguments are in brackets after the command.
			const [command = ''] = (commands.get(name) ?? '').split(/[[<]/)
			const words = [...command.trim().split(' '), ...(await given())]
			const { code, output } = await ended(words, environment)
			expect(ends, output).toContain(code)
			expect(output).toMatch(says)
		},
	)
})

function read(file: string): string {
	return readFileSync(join(ROOT, file), 'utf8')
}

/** Starts a command in its own process group, which is killed at the end of the test. */
function started([command = '', ...given]: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
	// Vitest's NODE_ENV would put a bench, or a build of the client, into test mode.
	const { NODE_ENV: _, ...environment } = process.env
	const child = spawn(command, given, {
		cwd: ROOT,
		env: { ...environment, ...more } as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
		detached: true,
	})
	onTestFinished(async () => {
		if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
		process.kill(-child.pid, 'SIGTERM')
		await new Promise((gone) => child.once('exit', gone))
	})
	return child
}

function ended(
	words: readonly string[],
	environment?: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly output: string }> {
	const child = started(words, environment)
	let output = ''
	const take = (chunk: Buffer): void => {
		output += String(chunk)
	}
	child.stdout?.on('data', take)
	child.stderr?.on('data', take)
	return new Promise((end, failed) => {
		child.once('error', failed)
		child.once('close', (code) => end({ code, output }))
	})
}

/** Starts the product as users do, on a separate database; gives its address. */
function startedProduct(): Promise<string> {
	const child = started(['npm', 'start'], { PORT: '0', NEO4J_URI: '', NEO4J_FOLDER: join(folder, 'product') })
	return new Promise((found, failed) => {
		let output = ''
		const take = (chunk: Buffer): void => {
			output += String(chunk)
			const [, address] = /Constellations is ready: (http:\S+?)\/?\s/.exec(output) ?? []
			if (address !== undefined) found(address)
		}
		child.stdout?.on('data', take)
		child.stderr?.on('data', take)
		child.once('exit', () => failed(new Error(`Expected the product to start; it ended:\n${output}`)))
	})
}
