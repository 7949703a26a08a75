import type { ActorKind } from '../../schema/enums'
import { foldForSearch } from '../../schema/searchText'
import type { Language, Sector, StatedRecord } from '../domain/records'
import { runInSlices } from '../snapshot/steps'
import { dayArgument, type Optional } from './arguments'
import { actorKind } from './fields/actorKind'
import type { ListedOverlap } from './overlaps'
import type { QueryContext } from './queryContext'
import { type FoundActor, findActors } from './search'
import { findOverlaps } from './suggestions/findOverlaps'
import { recordSteps } from './suggestions/findRecords'
import { findSectors } from './suggestions/findSectors'
import { namedActorSteps } from './suggestions/namedActors'
import { searchWords } from './suggestions/searchWords'

export type SuggestionKind = ActorKind | 'SECTOR' | 'OVERLAP' | Uppercase<StatedRecord['kind']>

export type Suggestion =
	| { readonly actor: FoundActor }
	| { readonly sector: Sector }
	| { readonly overlap: ListedOverlap }
	| { readonly record: StatedRecord }

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
 * What a text may mean, across kinds: actors (asked of the database, once), sectors, overlaps and records (of the
 * snapshot). A group with something whose whole name or code was typed comes first. Throws BadInput as `search`.
 */
export async function suggest(
	context: QueryContext,
	input: SuggestInput,
): Promise<readonly SuggestionGroup[]> {
	const { text, language } = input
	const includeScenario = input.includeScenario ?? false
	const asOf = dayArgument(context, 'asOf', input.asOf)
	const actors = await findActors(context, text, null)
	const typed = searchWords(text)
	const named = await runInSlices(namedActorSteps(context, typed), context.turn)
	const sought = { typed, actors: named, language, includeScenario, filter: { asOf, includeScenario } }
	return grouped([
		...actors.map((actor) => ofActor(actor, text)),
		...findSectors(context, typed).map(({ sector, isWhole }) => ({
			kind: 'SECTOR' as const,
			suggestion: { sector },
			isWhole,
		})),
		...(await findOverlaps(context, sought)).map((overlap) => ({
			kind: 'OVERLAP' as const,
			suggestion: { overlap },
			isWhole: false,
		})),
		...(await runInSlices(recordSteps(context, sought), context.turn)).map(({ record, by }) => ({
			kind: record.kind.toUpperCase() as Uppercase<StatedRecord['kind']>,
			suggestion: { record },
			isWhole: by === 'code',
		})),
	])
}

function ofActor(actor: FoundActor, text: string): Found {
	const forms = foldForSearch(text)
	const isWhole = foldForSearch(actor.matched).some((name) => forms.includes(name))
	return { kind: actorKind(actor.actor), suggestion: { actor }, isWhole }
}

function grouped(found: readonly Found[]): readonly SuggestionGroup[] {
	const groups = ORDER.map((kind) => ({ kind, of: found.filter((one) => one.kind === kind) }))
	const isMeant = ({ of }: { readonly of: readonly Found[] }): boolean => of.some(({ isWhole }) => isWhole)
	return [...groups.filter(isMeant), ...groups.filter((group) => !isMeant(group))]
		.filter(({ of }) => of.length > 0)
		.map(({ kind, of }) => ({ kind, suggestions: of.map(({ suggestion }) => suggestion) }))
}
