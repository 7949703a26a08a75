import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runScript } from './runScript'

const RUN_COMMAND = resolve(import.meta.dirname, '../../scripts/runCommand.ts')
/** A command that only stays, as beside a detached database. */
const STAYS = `
import { runCommand } from ${JSON.stringify(RUN_COMMAND)}
await runCommand(async (command) => {
	command.onStop(async () => command.log('stopped what it started'))
	command.log('stays')
	return 'stay'
})`

describe('A command that stays', () => {
	it('stays until SIGTERM, stops what it started, and ends with 0', async () => {
		const script = runScript(['node', '--import', 'tsx', '--input-type=module', '--eval', STAYS], {})
		await script.line(/stays\n/)
		await new Promise((next) => setTimeout(next, 500))
		expect(script.child.exitCode).toBeNull()
		script.child.kill('SIGTERM')
		expect(await script.ended).toBe(0)
		expect(script.output()).toContain('stopped what it started')
	})
})
