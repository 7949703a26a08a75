import type { ActorKind } from '../../schema/enums'
import { actorKind } from '../domain/actorKind'
import type { Id } from '../domain/ids'
import type { Language, Sector, StatedRecord } from '../domain/records'
import { searchForms } from '../domain/searchFolding'
import { runInSlices } from '../snapshot/steps'
import { dayArgument, type Optional } from './arguments'
import type { ListedOverlap } from './overlaps'
import type { OneOrMoreContexts, QueryContext } from './queryContext'
import { type FoundActor, findActors } from './search'
import { findOverlaps } from './suggestions/findOverlaps'
import { recordSteps } from './suggestions/findRecords'
import { findSectors } from './suggestions/findSectors'
import { namedActorSteps } from './suggestions/namedActors'
import { searchWords } from './suggestions/searchWords'

export type SuggestionKind = ActorKind | 'SECTOR' | 'OVERLAP' | Uppercase<StatedRecord['kind']>

export type Suggestion = {
	/** Of the country that it is of; of a sector, or an actor that all have, of the first. */
	readonly context: QueryContext
} & (
	| { readonly actor: FoundActor }
	| { readonly sector: Sector }
	| { readonly overlap: ListedOverlap }
	| { readonly record: StatedRecord }
)

/** What was found of one kind, best first. */
export interface SuggestionGroup {
	readonly kind: SuggestionKind
	readonly suggestions: readonly Suggestion[]
}

export interface SuggestInput {
	readonly text: string
	readonly language: Language
	readonly asOf?: Optional<string>
	readonly includeScenario?: Optional<boolean>
}

/** In this order where nothing tells which of them was meant. */
const ORDER: readonly SuggestionKind[] = [
	'FRENCH_TERRITORY',
	'PARTNER_TERRITORY',
	'SECTOR',
	'OVERLAP',
	'UNIVERSITY',
	'HOSPITAL',
	'OTHER_ORGANISATION',
	'MISSION',
	'EVENT',
	'PARTNERSHIP',
	'OFFICE',
	'WISH',
]

interface Found {
	readonly kind: SuggestionKind
	readonly suggestion: Suggestion
	/** Whether the text is its whole name, or its code. */
	readonly isWhole: boolean
}

/**
 * What a text may mean, across kinds and the countries whose contexts are given: actors (asked of the database, once),
 * sectors, overlaps and records (of the snapshots, those of the first country first). A group with something whose whole name or code was typed comes first. Throws BadInput as `search`.
 */
export async function suggest(
	contexts: OneOrMoreContexts,
	input: SuggestInput,
): Promise<readonly SuggestionGroup[]> {
	const actors = await findActors(contexts, input.text, null)
	const found = actors.map((actor) => ofActor(actor, input.text))
	for (const context of contexts) found.push(...(await foundInCountry(context, input)))
	return grouped(found)
}

/** All but the actors. */
async function foundInCountry(context: QueryContext, input: SuggestInput): Promise<readonly Found[]> {
	const { text, language } = input
	const includeScenario = input.includeScenario ?? false
	const asOf = dayArgument(context, 'asOf', input.asOf)
	const typed = searchWords(text)
	const named = await runInSlices(namedActorSteps(context, typed), context.turn)
	const sought = { typed, actors: named, language, includeScenario, filter: { asOf, includeScenario } }
	return [
		...findSectors(context, typed).map(({ sector, isWhole }) => ({
			kind: 'SECTOR' as const,
			suggestion: { context, sector },
			isWhole,
		})),
		...(await findOverlaps(context, sought)).map((overlap) => ({
			kind: 'OVERLAP' as const,
			suggestion: { context, overlap },
			isWhole: false,
		})),
		...(await runInSlices(recordSteps(context, sought), context.turn)).map(({ record, by }) => ({
			kind: record.kind.toUpperCase() as Uppercase<StatedRecord['kind']>,
			suggestion: { context, record },
			isWhole: by === 'code',
		})),
	]
}

function ofActor(actor: FoundActor, text: string): Found {
	const forms = searchForms(text)
	const isWhole = searchForms(actor.matched).some((name) => forms.includes(name))
	return { kind: actorKind(actor.actor), suggestion: { context: actor.context, actor }, isWhole }
}

/** Countries share sectors. */
function eachSectorOnce(found: readonly Found[]): readonly Found[] {
	const seen = new Set<Id>()
	return found.filter(({ suggestion }) => {
		if (!('sector' in suggestion)) return true
		const isFirst = !seen.has(suggestion.sector.id)
		seen.add(suggestion.sector.id)
		return isFirst
	})
}

function grouped(all: readonly Found[]): readonly SuggestionGroup[] {
	const found = eachSectorOnce(all)
	const groups = ORDER.map((kind) => ({ kind, of: found.filter((one) => one.kind === kind) }))
	const hasWholeMatch = ({ of }: { readonly of: readonly Found[] }): boolean =>
		of.some(({ isWhole }) => isWhole)
	return [...groups.filter(hasWholeMatch), ...groups.filter((group) => !hasWholeMatch(group))]
		.filter(({ of }) => of.length > 0)
		.map(({ kind, of }) => ({ kind, suggestions: of.map(({ suggestion }) => suggestion) }))
}
