import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { readConfig } from '../../server/config'
import { commandOf, readProcessRecord, startTimeOf } from '../../server/localDatabase/processes'
import { homeOf } from '../../server/localDatabase/serverFiles'
import { childEnvironment } from '../childEnvironment'

const ROOT = resolve(import.meta.dirname, '../..')

export interface RunningScript {
	readonly child: ChildProcess
	/** All that it has said so far. */
	output(): string
	/** Waits for a line that matches; throws with the output when the script ends before. */
	line(pattern: RegExp): Promise<RegExpExecArray>
	/** Exit code, or the signal that ended it. */
	readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Runs a command of the repository as a person would, in an environment of its own. */
export function runScript(
	command: readonly [string, ...string[]],
	environment: Readonly<Record<string, string>>,
): RunningScript {
	const [name, ...args] = command
	const { NEO4J_URI: _uri, PORT: _port, NODE_ENV: _mode, ...inherited } = childEnvironment()
	const child = spawn(name, args, {
		cwd: ROOT,
		env: { ...inherited, ...ledgerWithin(environment), ...environment } as NodeJS.ProcessEnv,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	let said = ''
	const heard: (() => void)[] = []
	const hear = (chunk: Buffer): void => {
		said += chunk.toString('utf8')
		for (const tell of heard) tell()
	}
	child.stdout.on('data', hear)
	child.stderr.on('data', hear)
	const ended = new Promise<number | NodeJS.Signals | null>((done) =>
		child.once('close', (code, signal) => done(code ?? signal)),
	)
	onTestFinished(async () => {
		child.kill('SIGTERM')
		await ended
	})
	const line = (pattern: RegExp): Promise<RegExpExecArray> =>
		new Promise((found, lost) => {
			const look = (): void => {
				const match = pattern.exec(said)
				if (match) found(match)
			}
			heard.push(look)
			look()
			ended.then((code) => lost(new Error(`Ended with ${code} before ${pattern}:\n${said}`)))
		})
	return { child, output: () => said, line, ended }
}

/** What goes with the folder of a test's database goes with the test. */
function ledgerWithin({ NEO4J_FOLDER: folder }: Readonly<Record<string, string>>): Record<string, string> {
	return folder === undefined ? {} : { LEDGER_FOLDER: resolve(folder, 'ledger') }
}

/** The database process of a folder; null where none runs. */
export function databaseOf(folder: string): { readonly pid: number; readonly startTime: string } | null {
	const home = homeOf(resolve(folder), readConfig(process.env).neo4jVersion)
	const record = readProcessRecord(home)
	return record && startTimeOf(record.pid) === record.startTime && commandOf(record.pid).includes(home)
		? record
		: null
}

/** Ends a process at once, as a power cut would, and waits until it is gone. */
export async function killNow(pid: number): Promise<void> {
	const startTime = startTimeOf(pid)
	process.kill(pid, 'SIGKILL')
	while (startTime !== null && startTimeOf(pid) === startTime)
		await new Promise((next) => setTimeout(next, 20))
}
