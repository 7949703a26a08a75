/** Where a question in plain words leads: to a view of the explorer, or to a list of results. */
import { LINK_KINDS } from '../../../../schema/enums'
import { HOME_LEVELS } from '../../../../schema/levels'
import type { ActorKind, ReadQuestionQuery } from '../../../graphql/generated/types'
import type { ExplorerFilters } from '../../../state/explorerView'
import { formatOpportunityChoices, NO_OPPORTUNITY_CHOICES } from '../../../state/opportunityChoices'
import { formatOverlapFilters, NO_OVERLAP_FILTERS } from '../../../state/overlapFilters'
import { OPPORTUNITIES_PATH, OVERLAPS_PATH } from '../../../state/paths'

export type QuestionPart = ReadQuestionQuery['readQuestion'][number]

export type Destination =
	| { readonly filters: Partial<ExplorerFilters> }
	| {
			readonly path: string
			/** « Ma collectivité » of that list; null if the question names none. */
			readonly actor: string | null
			readonly parameters: Readonly<Record<string, string>>
	  }

/** @returns null if the question contains nothing that filters can hold */
export function destinationOfQuestion(parts: readonly QuestionPart[]): Destination | null {
	if (parts.every(({ meaning }) => meaning === 'UNREAD')) return null
	const asked = filtersOf(parts)
	const subject = parts.find(({ meaning }) => meaning === 'SUBJECT')?.subject
	const [actor = null] = asked.who
	const [place = null] = asked.where
	if (subject === 'OVERLAPS') {
		const { sectors, from, to } = asked
		const years = { from: from?.slice(0, 4) ?? null, to: to?.slice(0, 4) ?? null }
		const parameters = formatOverlapFilters({ ...NO_OVERLAP_FILTERS, place, sectors, ...years })
		return { path: OVERLAPS_PATH, actor, parameters }
	}
	if (subject === 'OPPORTUNITIES') {
		const parameters = formatOpportunityChoices({
			...NO_OPPORTUNITY_CHOICES,
			place,
			sector: asked.sectors[0] ?? null,
		})
		return { path: OPPORTUNITIES_PATH, actor, parameters }
	}
	return { filters: asked }
}

function filtersOf(parts: readonly QuestionPart[]) {
	const actors = parts.flatMap(({ actor }) => (actor ? [actor] : []))
	const kinds = parts.flatMap(({ recordKind }) => (recordKind ? [recordKind] : []))
	return {
		who: unique(actors.filter(isFrench).map(({ id }) => id)),
		where: unique(actors.filter((actor) => !isFrench(actor)).map(({ id }) => id)),
		sectors: unique(parts.flatMap(({ sectors }) => sectors.map(({ code }) => code))),
		links: LINK_KINDS.filter((kind) => kinds.includes(kind)),
		whoKinds: unique(parts.flatMap(({ actorKind }): ActorKind[] => (actorKind ? [actorKind] : []))),
		whoLevels: HOME_LEVELS.filter((known) => parts.some(({ level }) => level === known)),
		from: parts.find(({ from }) => from)?.from ?? null,
		to: parts.find(({ to }) => to)?.to ?? null,
	}
}

function isFrench({ country }: { readonly country: { readonly code: string } }): boolean {
	return country.code === 'FR'
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
	return [...new Set(items)]
}
