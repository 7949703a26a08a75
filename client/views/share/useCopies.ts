/** What a dated copy of a list holds, asked for when one is made or read. */
import { useFreshQuery } from '../../export/useFreshQuery'
import { ActorCopyDocument } from '../../graphql/generated/ActorCopy'
import { ConstellationCopyDocument } from '../../graphql/generated/ConstellationCopy'
import { OpportunityCopyDocument } from '../../graphql/generated/OpportunityCopy'
import { OverlapCopyDocument } from '../../graphql/generated/OverlapCopy'
import { RecordCopyDocument } from '../../graphql/generated/RecordCopy'
import type {
	GraphFilter,
	OpportunityFilter,
	OverlapFilter,
	OverlapOrder,
} from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { CopiedContent } from './copiedContent'

type Read = (signal: AbortSignal) => Promise<CopiedContent>

/** As many as an address holds of results. */
const FIRST = 60

interface Listed {
	readonly totalCount: number
	readonly nodes: readonly { readonly id: string; readonly title: string; readonly evidenceCount: number }[]
}

export function useCopies() {
	const ask = useFreshQuery()
	const { languageArgument: language, includeScenario } = useAddress()
	const ofOverlaps =
		(filter: OverlapFilter, order: OverlapOrder): Read =>
		async (signal) =>
			resultsOf((await ask(OverlapCopyDocument, { language, filter, order, first: FIRST }, signal)).overlaps)
	const ofOpportunities =
		(filter: OpportunityFilter): Read =>
		async (signal) =>
			resultsOf(
				(await ask(OpportunityCopyDocument, { language, filter, first: FIRST }, signal)).opportunities,
			)
	const ofConstellations =
		(filter: GraphFilter, actor: string | null): Read =>
		async (signal) =>
			resultsOf(
				(await ask(ConstellationCopyDocument, { language, filter, actor, first: FIRST }, signal))
					.constellations,
			)
	/** What the explorer shows: the records that its filters let through. */
	const ofRecords =
		(filter: GraphFilter): Read =>
		async (signal) => {
			const data = await ask(RecordCopyDocument, { language, filter, first: FIRST }, signal)
			const { nodes, totalCount } = data.records
			return { of: 'evidence', items: nodes.map(({ record }) => record), total: totalCount }
		}
	/** The records of a profile. */
	const ofActor =
		(id: string): Read =>
		async (signal) => {
			const { actor } = await ask(ActorCopyDocument, { language, id, includeScenario }, signal)
			if (!actor) return { of: 'evidence', items: [], total: 0 }
			const { partnerships, missions, offices, wishes } = actor
			const items = [...partnerships, ...missions, ...offices, ...wishes]
			return { of: 'evidence', items, total: items.length }
		}
	return { ofOverlaps, ofOpportunities, ofConstellations, ofRecords, ofActor }
}

function resultsOf({ nodes, totalCount }: Listed): CopiedContent {
	const items = nodes.map(({ id, title, evidenceCount }) => ({ id, label: title, version: evidenceCount }))
	return { of: 'results', items, total: totalCount }
}
