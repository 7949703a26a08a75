/** The content of a dated copy of a list, loaded with its question when a copy is made or read. */
import { useFreshQuery } from '../../export/useFreshQuery'
import type {
	GraphFilter,
	OpportunityFilter,
	OverlapFilter,
	OverlapOrder,
} from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { CopiedContent } from './copiedContent'

type Read = (signal: AbortSignal) => Promise<CopiedContent>

/** The most results that an address holds. */
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
		async (signal) => {
			const { OverlapCopyDocument } = await import('../../graphql/generated/OverlapCopy')
			return resultsOf(
				(await ask(OverlapCopyDocument, { language, filter, order, first: FIRST }, signal)).overlaps,
			)
		}
	const ofOpportunities =
		(filter: OpportunityFilter): Read =>
		async (signal) => {
			const { OpportunityCopyDocument } = await import('../../graphql/generated/OpportunityCopy')
			return resultsOf(
				(await ask(OpportunityCopyDocument, { language, filter, first: FIRST }, signal)).opportunities,
			)
		}
	const ofConstellations =
		(filter: GraphFilter, actor: string | null): Read =>
		async (signal) => {
			const { ConstellationCopyDocument } = await import('../../graphql/generated/ConstellationCopy')
			return resultsOf(
				(await ask(ConstellationCopyDocument, { language, filter, actor, first: FIRST }, signal))
					.constellations,
			)
		}
	/** The records that match the explorer's filters. */
	const ofRecords =
		(filter: GraphFilter): Read =>
		async (signal) => {
			const { RecordCopyDocument } = await import('../../graphql/generated/RecordCopy')
			const data = await ask(RecordCopyDocument, { language, filter, first: FIRST }, signal)
			const { nodes, totalCount } = data.records
			return { of: 'evidence', items: nodes.map(({ record }) => record), total: totalCount }
		}
	/** The records of a profile. */
	const ofActor =
		(id: string): Read =>
		async (signal) => {
			const { ActorCopyDocument } = await import('../../graphql/generated/ActorCopy')
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
