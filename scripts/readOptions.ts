import { type ParseArgsConfig, parseArgs } from 'node:util'
import { BadInput } from '../server/errors'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options that a command was given. Throws BadInput, with those that exist and what came, for any other.
 *
 * @param beside what the command is told otherwise than by options.
 */
export function readOptions<const Known extends Options>(
	options: Known,
	{ args = process.argv.slice(2), beside = '' }: { readonly args?: string[]; readonly beside?: string } = {},
) {
	try {
		return parseArgs({ options, args }).values
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) {
			throw error
		}
		const known = Object.entries(options).map(
			([name, { type }]) => `--${name}${type === 'string' ? ' <text>' : ''}`,
		)
		throw new BadInput(
			`Expected no other option than ${known.join(', ')}; came ${args.join(' ')}${beside && `; ${beside}`}.`,
		)
	}
}
