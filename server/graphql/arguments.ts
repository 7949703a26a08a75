import { type GraphQLSchema, isIntrospectionType, isNonNullType, isObjectType } from 'graphql'
import { Arg, Args, ArgsType, createParameterDecorator, Field, ID, Int } from 'type-graphql'
import { contextOfActor } from '../queries/countryOfId'
import type { PageInput } from '../queries/pagination'
import type { OneOrMoreContexts, QueryContext } from '../queries/queryContext'
import type { OperationContext } from './context'
import { ActorScopeEnum, LanguageEnum } from './enums'
import { DEFAULT_FIRST } from './limits/limits'

/**
 * Lets resolvers rely on their arguments: one that the client left out, or wrote as null, has its default; a filter without a
 * default is empty, and any other argument without a default is null.
 */
export function completeArguments(schema: GraphQLSchema): void {
	for (const type of Object.values(schema.getTypeMap())) {
		if (!isObjectType(type) || isIntrospectionType(type)) continue
		for (const field of Object.values(type.getFields())) {
			const { resolve } = field
			const optional = field.args
				.filter((argument) => !isNonNullType(argument.type))
				.map(({ name, defaultValue }) => [name, defaultValue ?? (name === 'filter' ? {} : null)] as const)
			if (optional.length === 0 || resolve === undefined) continue
			field.resolve = (root, args, context, info) => {
				// graphql-js makes this object for each call: nobody else holds it.
				for (const [name, otherwise] of optional) args[name] ??= otherwise
				return resolve(root, args, context, info)
			}
		}
	}
}

export const InLanguage = () => Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'fr' })

/** How many items of a list; its range is checked before execution (`limits/cost.ts`). */
export const First = () => Arg('first', () => Int, { nullable: true, defaultValue: DEFAULT_FIRST })

export const After = () => Arg('after', () => String, { nullable: true })

@ArgsType()
class PageArguments implements PageInput {
	@Field(() => Int, { nullable: true, defaultValue: DEFAULT_FIRST })
	first!: number

	@Field(() => String, { nullable: true })
	after!: string | null
}

/** `first` and `after` of a root field, as one parameter. */
export const InPages = () => Args(() => PageArguments)

/** The secret in a link, which stands for a right. */
export const OfLink = () => Arg('secret', () => String, { description: 'The end of the link.' })

/** With it a client can safely send a mutation twice. */
export const IdempotencyKey = () =>
	Arg('idempotencyKey', () => ID, {
		description:
			'A new UUID for each action. Within a day, a second request with the same key gets the first answer and writes nothing.',
	})

/** Whether a territory stands for itself alone. */
export const InScope = () => Arg('scope', () => ActorScopeEnum, { nullable: true, defaultValue: 'WITHIN' })

export const WithScenario = () =>
	Arg('includeScenario', () => Boolean, { nullable: true, defaultValue: false })

export const AsOf = () => Arg('asOf', () => String, { nullable: true })

/** Chooses the context of a question for which the reader names no country. */
type ContextChoice = (
	context: QueryContext,
	args: Readonly<Record<string, unknown>>,
) => QueryContext | Promise<QueryContext>

const COUNTRY = 'Code of the partner country that is asked about, one of `coverage.countries`'

/**
 * Adds the argument `country` to a question and gives the context of that country. Without the argument, `choose` chooses the
 * context; without `choose`, it is that of the default country. Throws BadInput for a country that is not on record.
 */
export function InCountry(
	choose: ContextChoice = (context) => context,
	otherwise = 'the first on record when it is not given',
) {
	return createParameterDecorator<OperationContext>(async ({ args, context, info }) => {
		const { queryContext } = context
		const { country } = args
		const chosen = country === null ? await choose(queryContext, args) : queryContext.countries.of(country)
		return context.ask(info.path, chosen)
	}, countryArgument(otherwise))
}

/** As `InCountry`, for a question about an actor: without the argument, the first country that has the actor. */
export function InCountryOfActor(argument = 'actor') {
	return InCountry(
		(context, args) => contextOfActor(context, String(args[argument])),
		`the first that has the id of \`${argument}\` when it is not given`,
	)
}

/**
 * Adds the argument `country` to a question about all countries and gives their contexts, the default country first; with the
 * argument, that country alone. Throws BadInput for a country that is not on record.
 */
export function InCountries() {
	return createParameterDecorator<OperationContext>(({ args, context, info }): OneOrMoreContexts => {
		const { countries } = context.queryContext
		const contexts: OneOrMoreContexts = args.country === null ? countries.all() : [countries.of(args.country)]
		context.ask(info.path, contexts[0])
		return contexts
	}, countryArgument('all of them when it is not given'))
}

/** The default context, for questions about accounts: these belong to no country. */
export function OfAccounts() {
	return createParameterDecorator<OperationContext>(({ context, info }) =>
		context.ask(info.path, context.queryContext),
	)
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
