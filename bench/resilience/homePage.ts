import { clientOperation } from './clientOperation'

/** A reader's choice on the home page. */
export interface HomeChoice {
	/** ISO day; null: today. */
	readonly asOf: string | null
	/** Id of « ma collectivité ». */
	readonly actor: string | null
}

/**
 * The bodies of the requests of one home page, as the client sends them; `homeQuestions.test.tsx` compares
 * them.
 */
export function homePageOf(choice: HomeChoice): readonly string[] {
	return homeQuestionsOf(choice).map(({ name, variables }) =>
		JSON.stringify({ query: clientOperation(name), variables }),
	)
}

/** An operation of the client with its variables. */
export interface Question {
	readonly name: string
	readonly variables: Readonly<Record<string, unknown>>
}

/** The questions of `/`, in French, for the default country. */
export function homeQuestionsOf({ asOf, actor }: HomeChoice): readonly Question[] {
	const first = { language: 'FR', country: null }
	const choice = { asOf, actor, actorScope: 'WITHIN', includeScenario: false, place: null }
	const ofAll: readonly Question[] = [
		{ name: 'Coverage', variables: first },
		{ name: 'CountryMap', variables: first },
		{ name: 'HomeInstrument', variables: { ...first, asOf, includeScenario: false } },
		{ name: 'HomeOverlaps', variables: { ...first, ...choice } },
		{ name: 'HomeOpportunities', variables: { ...first, filter: choice } },
	]
	if (actor === null) return ofAll
	return [
		...ofAll,
		{ name: 'ActorName', variables: { language: 'FR', id: actor, country: 'CN' } },
		{
			name: 'HomeActorRecords',
			variables: { ...first, filter: { actors: [actor], includeScenario: false } },
		},
	]
}

/** Lists of the client, each with a new filter: all that an attacker can send under SAFELIST=only. */
export function rotatingLists(number: number): string {
	const year = 1995 + (number % 30)
	const day = `${year}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
	const filter = { asOf: day, gapDays: 20 + (number % 60) }
	const weights = { time: (number % 90) / 100 }
	const names = ['OverlapList', 'OverlapGroups', 'OpportunityList', 'ConstellationList', 'Fragmentation']
	const query = clientOperation(names[number % names.length] as string)
	const isOfOpportunities = query.includes('OpportunityFilter')
	return bodyWith(query, {
		language: 'FR',
		first: 20,
		order: 'STRONGEST',
		by: 'CITY',
		grouping: 'PLACE',
		asOf: day,
		includeScenario: false,
		filter: isOfOpportunities
			? { asOf: day, weights }
			: query.includes('GraphFilter')
				? { asOf: day }
				: filter,
	})
}

/** Makes a body with the variables that the operation declares. */
function bodyWith(query: string, variables: Readonly<Record<string, unknown>>): string {
	const declared = new Set(
		[...query.slice(0, query.indexOf('{')).matchAll(/\$(\w+):/g)].map(([, name]) => name),
	)
	const given = Object.entries(variables).filter(([name]) => declared.has(name))
	return JSON.stringify({ query, variables: Object.fromEntries(given) })
}
