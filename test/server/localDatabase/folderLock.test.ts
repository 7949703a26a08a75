import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { Refused } from '../../../server/errors'
import { lockFolder, lockHolderOf } from '../../../server/localDatabase/folderLock'
import { startTimeOf, stopProcess } from '../../../server/localDatabase/processes'

describe('Holding a folder', () => {
	let folder: string
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'hold-'))
	})
	const leave = (holder: object | string): void =>
		writeFileSync(join(folder, 'lock.json'), typeof holder === 'string' ? holder : JSON.stringify(holder))

	it('refuses a second holder, saying who holds it and the ways out', () => {
		lockFolder(folder)
		expect(() => lockFolder(folder)).toThrow(Refused)
		expect(() => lockFolder(folder)).toThrow(new RegExp(`held by process ${process.pid} .*NEO4J_FOLDER`))
		expect(lockHolderOf(folder)?.pid).toBe(process.pid)
	})

	it('lets it go, and leaves nothing behind', () => {
		lockFolder(folder).release()
		expect(readdirSync(folder)).toEqual([])
		expect(lockHolderOf(folder)).toBeNull()
		lockFolder(folder).release()
	})

	it('takes it from a process that no longer runs', async () => {
		const child = spawn('sleep', ['60'])
		const pid = child.pid as number
		const startTime = startTimeOf(pid) as string
		leave({ pid, startTime, since: '' })
		expect(() => lockFolder(folder)).toThrow(`process ${pid}`)
		await stopProcess(pid, startTime, 1_000)
		lockFolder(folder).release()
	})

	it('takes it from a process whose number another one has now', () => {
		leave({ pid: process.pid, startTime: 'another', since: '' })
		lockFolder(folder).release()
	})

	it('takes it from a lock that was cut while it was written', () => {
		leave('{"pid":')
		lockFolder(folder).release()
	})
})

describe('Stopping a process', () => {
	it('kills one that does not end when asked, after the time it was given', async () => {
		const child = spawn(process.execPath, [
			'-e',
			"process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready')",
		])
		await new Promise((resolve) => child.stdout.once('data', resolve))
		const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
		const pid = child.pid as number
		await stopProcess(pid, startTimeOf(pid) as string, 200)
		expect(await ended).toBe('SIGKILL')
	})

	it('says nothing of one that has ended already', async () => {
		const child = spawn('true')
		const pid = child.pid as number
		const startTime = startTimeOf(pid) ?? ''
		await new Promise((resolve) => child.once('exit', resolve))
		await expect(stopProcess(pid, startTime, 100)).resolves.toBe(true)
	})
})
