import { Arg, createParameterDecorator, Int } from 'type-graphql'
import { contextOfActor } from '../queries/countryOfId'
import type { OneOrMoreContexts, QueryContext } from '../queries/queryContext'
import type { OperationContext } from './context'
import { ActorScopeEnum, LanguageEnum } from './enums'
import { DEFAULT_FIRST } from './limits/limits'

/** The arguments that come on many fields, each with its default. A client may also write null: see `Nullable`. */
export const InLanguage = () => Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'fr' })

/** How many items of a list; its range is checked before execution (`limits/cost.ts`). */
export const First = () => Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_FIRST })

/** By which whoever holds a link is known. */
export const OfLink = () => Arg('secret', () => String, { description: 'What its link ends in.' })

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
	return createParameterDecorator<OperationContext>(async ({ args, context, info }) => {
		const { queryContext } = context
		const code = countryOf(args)
		const chosen = code === null ? await choose(queryContext, args) : queryContext.countries.of(code)
		return context.ask(info.path, chosen)
	}, countryArgument(otherwise))
}

/** The same of a question about an actor: where the reader names no country, the first that has the actor. */
export function InCountryOfActor(argument = 'actor') {
	return InCountry(
		(context, args) => contextOfActor(context, String(args[argument])),
		`the first that has the id of \`${argument}\` when it is not given`,
	)
}

/**
 * The contexts that answer a question asked of every country, the default one first; of the country named by its argument
 * `country` alone, which this adds. Throws BadInput on a country that is not on record.
 */
export function InCountries() {
	return createParameterDecorator<OperationContext>(({ args, context, info }): OneOrMoreContexts => {
		const { countries } = context.queryContext
		const code = countryOf(args)
		const contexts: OneOrMoreContexts = code === null ? countries.all() : [countries.of(code)]
		context.ask(info.path, contexts[0])
		return contexts
	}, countryArgument('all of them when it is not given'))
}

/** The context of a question about accounts, which are of no country: names of actors are told from whichever has them. */
export function OfAccounts() {
	return createParameterDecorator<OperationContext>(({ context, info }) =>
		context.ask(info.path, context.queryContext),
	)
}

function countryOf({ country }: Readonly<Record<string, unknown>>): string | null {
	return typeof country === 'string' ? country : null
}

function countryArgument(otherwise: string): Parameters<typeof createParameterDecorator>[1] {
	return {
		arg: {
			name: 'country',
			typeFunc: () => String,
			options: { nullable: true, description: `${COUNTRY}; ${otherwise}.` },
		},
	}
}
