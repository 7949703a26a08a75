import { Arg, createParameterDecorator, Int } from 'type-graphql'
import type { QueryContext } from '../queries/queryContext'
import type { OperationContext } from './context'
import { ActorScopeEnum, LanguageEnum } from './enums'
import { DEFAULT_FIRST } from './limits/limits'

/** The arguments that come on many fields, each with its default. A client may also write null: see `Nullable`. */
export const InLanguage = () => Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'fr' })

/** How many items of a list; its range is checked before execution (`limits/cost.ts`). */
export const First = () => Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_FIRST })

export const After = () => Arg('after', () => String, { nullable: true })

/** Whether a territory stands for itself alone. */
export const InScope = () => Arg('scope', () => ActorScopeEnum, { nullable: true, defaultValue: 'WITHIN' })

export const WithScenario = () =>
	Arg('includeScenario', () => Boolean, { nullable: true, defaultValue: false })

export const AsOf = () => Arg('asOf', () => String, { nullable: true })

/** Gives an argument of the question the context that answers it, where the reader names no country. */
type ContextChoice = (
	context: QueryContext,
	args: Readonly<Record<string, unknown>>,
) => QueryContext | Promise<QueryContext>

const COUNTRY = 'Code of the partner country that is asked about, one of `coverage.countries`'

/**
 * The context of a question: of the country named by its argument `country`, which this adds; else the one that
 * `choose` chooses, that of the default country where there is no choice. Throws BadInput on a country that is not on record.
 */
export function InCountry(
	choose: ContextChoice = (context) => context,
	otherwise = 'the first on record when it is not given',
) {
	return createParameterDecorator<OperationContext>(
		async ({ args, context, info }) => {
			const { queryContext } = context
			const code = args.country as string | null | undefined
			const isNamed = code !== null && code !== undefined
			const chosen = isNamed ? queryContext.countries.of(code) : await choose(queryContext, args)
			return context.ask(info.path, chosen)
		},
		{
			arg: {
				name: 'country',
				typeFunc: () => String,
				options: { nullable: true, description: `${COUNTRY}; ${otherwise}.` },
			},
		},
	)
}
