import { describe, expect, it } from 'vitest'
import { readOptions } from '../../scripts/readOptions'
import { BadInput } from '../../server/errors'

const OPTIONS = { scenario: { type: 'boolean', default: false }, folder: { type: 'string' } } as const

describe('The options of a command', () => {
	it('are those that it knows', () => {
		expect(readOptions(OPTIONS, { args: ['--folder', 'one'] })).toEqual({ scenario: false, folder: 'one' })
	})

	it.each([[['--port', '4300']], [['4300']], [['--folder']]])(
		'say of others which exist and what came: %j',
		(args) => {
			expect(() => readOptions(OPTIONS, { args, beside: 'PORT sets the port' })).toThrow(
				new BadInput(
					`Expected no other option than --scenario, --folder <text>; came ${args.join(' ')}; PORT sets the port.`,
				),
			)
		},
	)
})
