import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DEFAULT_NEO4J_VERSION } from '../../server/config'
import type { ProcessRecord } from '../../server/localDatabase/processes'
import { homeOf, LOCAL_USER, passwordFileOf } from '../../server/localDatabase/serverFiles'
import type { StoreConnection } from '../../server/store/openStore'

const ROOT = resolve(import.meta.dirname, '../..')

/** A separate Neo4j in a folder, which can be killed and returns at the same address. */
export class OwnDatabase {
	readonly #folder: string
	readonly #version: string
	#keeper: ChildProcess | null = null

	constructor(folder: string, version = process.env.NEO4J_VERSION || DEFAULT_NEO4J_VERSION) {
		this.#folder = folder
		this.#version = version
	}

	/**
	 * Starts it, also after a kill, and resolves once it answers. Throws Error with its output if it ends.
	 */
	async start(): Promise<StoreConnection> {
		const keeper = spawn(process.execPath, ['--import', 'tsx', 'scripts/neo4j.ts'], {
			cwd: ROOT,
			env: {
				...process.env,
				NEO4J_URI: '',
				NEO4J_FOLDER: this.#folder,
				NEO4J_VERSION: this.#version,
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		this.#keeper = keeper
		let output = ''
		await new Promise<void>((ready, failed) => {
			const take = (chunk: Buffer): void => {
				output += String(chunk)
				if (output.includes('Neo4j is ready')) ready()
			}
			keeper.stdout.on('data', take)
			keeper.stderr.on('data', take)
			keeper.once('exit', () => failed(new Error(`Expected the database to start; it ended:\n${output}`)))
		})
		return this.connection()
	}

	connection(): StoreConnection {
		const home = homeOf(this.#folder, this.#version)
		const password = readFileSync(passwordFileOf(home), 'utf8').trim()
		const uri = `bolt://127.0.0.1:${this.#record().boltPort}`
		return { uri, user: LOCAL_USER, password, database: 'neo4j' }
	}

	/** Process id of the database itself. */
	get pid(): number {
		return this.#record().pid
	}

	/** Runs `kill -9` on the database and its supervisor, as in a crash of the machine. */
	async kill(): Promise<void> {
		const { pid } = this.#record()
		await this.#endKeeper('SIGKILL')
		process.kill(pid, 'SIGKILL')
		while (existsSync(`/proc/${pid}`) && !isGone(pid)) await pause(20)
	}

	async stop(): Promise<void> {
		await this.#endKeeper('SIGTERM')
	}

	async #endKeeper(signal: NodeJS.Signals): Promise<void> {
		const keeper = this.#keeper
		this.#keeper = null
		if (keeper === null || keeper.exitCode !== null) return
		await new Promise<void>((ended) => {
			keeper.once('exit', () => ended())
			keeper.kill(signal)
		})
	}

	#record(): ProcessRecord {
		const file = join(homeOf(this.#folder, this.#version), 'process.json')
		return JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord
	}
}

/** Whether a process has ended; one that nobody waited for remains as a zombie. */
function isGone(pid: number): boolean {
	try {
		return /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
	} catch {
		return true
	}
}

export function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
