import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, startTimeOf } from './processIdentity'

/** The database process as the folder remembers it, so that a next start finds one that was left behind. */
export interface ProcessRecord {
	readonly pid: number
	readonly startTime: string
	readonly version: string
	readonly boltPort: number
}

const fileOf = (home: string): string => join(home, 'process.json')

export function writeProcessRecord(home: string, record: ProcessRecord): void {
	const partial = `${fileOf(home)}.partial`
	writeFileSync(partial, JSON.stringify(record))
	renameSync(partial, fileOf(home))
}

export function readProcessRecord(home: string): ProcessRecord | null {
	try {
		return JSON.parse(readFileSync(fileOf(home), 'utf8')) as ProcessRecord
	} catch {
		return null
	}
}

export function forgetProcess(home: string): void {
	rmSync(fileOf(home), { force: true })
}

/** Whether the process remembered still runs: its number, its start and its command line all agree. */
export function stillRuns(home: string, { pid, startTime }: ProcessRecord): boolean {
	return startTimeOf(pid) === startTime && commandOf(pid).includes(`--home-dir=${home}`)
}
