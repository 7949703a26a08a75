import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Refused } from '../../../server/errors'
import { runToCompletion, withProgress } from '../../../server/localDatabase/runCommand'

describe('A step that takes long', () => {
	beforeEach(() => void vi.useFakeTimers())
	afterEach(() => void vi.useRealTimers())

	it('says nothing for two seconds, then what it does, and again every five', async () => {
		const said: string[] = []
		let finish = (): void => {}
		const work = new Promise<string>((resolve) => {
			finish = () => resolve('done')
		})
		const step = withProgress('fetching', (line) => said.push(line), work)
		await vi.advanceTimersByTimeAsync(1_999)
		expect(said).toEqual([])
		await vi.advanceTimersByTimeAsync(1)
		expect(said).toEqual(['fetching (2 s)…'])
		await vi.advanceTimersByTimeAsync(10_000)
		expect(said).toEqual(['fetching (2 s)…', 'fetching (7 s)…', 'fetching (12 s)…'])
		finish()
		expect(await step).toBe('done')
		await vi.advanceTimersByTimeAsync(60_000)
		expect(said).toHaveLength(3)
	})

	it('says nothing more once it has failed', async () => {
		const said: string[] = []
		const step = withProgress('fetching', (line) => said.push(line), Promise.reject(new Error('no network')))
		await expect(step).rejects.toThrow('no network')
		await vi.advanceTimersByTimeAsync(60_000)
		expect(said).toEqual([])
	})
})

describe('A command that fails', () => {
	it('is refused with its last lines', async () => {
		const script = 'console.log("half done"); console.error("disk full"); process.exit(3)'
		const run = runToCompletion(process.execPath, ['-e', script])
		await expect(run).rejects.toThrow(Refused)
		await expect(run).rejects.toThrow(/ended with 3[\s\S]*half done[\s\S]*disk full/)
	})

	it('is refused by its name where it is not there', async () => {
		await expect(runToCompletion('no-such-command', [])).rejects.toThrow(/^no-such-command could not be run/)
	})
})
