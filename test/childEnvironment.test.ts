import { execFileSync } from 'node:child_process'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { childEnvironment } from './childEnvironment'

afterEach(() => {
	vi.unstubAllEnvs()
})

const dayOfChild = (): string =>
	execFileSync(process.execPath, ['-p', 'Date() + " " + process.env.TODAY'], {
		env: childEnvironment(),
		encoding: 'utf8',
	})

describe('A process that a test starts', () => {
	it('has the clock of the day that TODAY names, and no TODAY', () => {
		vi.stubEnv('TODAY', '2031-07-01')
		expect(dayOfChild()).toMatch(/Jul 01 2031 .* undefined$/m)
	})

	it('has the clock of the machine without it', () => {
		vi.stubEnv('TODAY', '')
		expect(childEnvironment().NODE_OPTIONS ?? '').not.toContain('data:')
	})
})
