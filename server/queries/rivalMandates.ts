import { defaultParameters } from '../analysis/overlaps/parameters'
import { explainRivalMandates } from '../analysis/overlaps/rivalMandates/explain'
import type { RivalMandatesFinding } from '../analysis/overlaps/rivalMandates/find'
import type { RivalMandates } from '../analysis/result'
import type { Id } from '../domain/ids'
import { expectMay } from '../policy/rights'
import { byId } from '../snapshot/geography'
import { dayArgument, type Optional } from './arguments'
import { rivalMandateSteps } from './detectRivalMandates'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface RivalMandatesFilter {
	/** ISO day. */
	readonly asOf?: Optional<string>
	readonly includeScenario?: Optional<boolean>
	/** Those alone of which it holds a letter. */
	readonly holder?: Optional<Id>
}

/**
 * Several letters for one collectivité of the other country, the most severe first, then by id: for the members of the
 * country's group alone. Throws Unauthenticated, Forbidden, BadInput.
 */
export async function rivalMandates(
	context: QueryContext,
	{ asOf, includeScenario, holder }: RivalMandatesFilter,
	input: PageInput,
): Promise<Page<RivalMandates>> {
	const { snapshot, snapshotCache, reader, turn } = context
	const { partner } = snapshot.geography
	expectMay(reader, 'groupRecord', 'read', { groups: partner === null ? [] : [partner.code] })
	const day = dayArgument(context, 'asOf', asOf)
	const parameters = { ...defaultParameters(day), includeScenario: includeScenario ?? false }
	const key = `rival mandates ${day} ${parameters.includeScenario}`
	const found = await snapshotCache.computed(snapshot, key, turn, () =>
		rivalMandateSteps(snapshot, parameters),
	)
	const isOf = ({ letters }: RivalMandatesFinding): boolean =>
		!holder || letters.some(({ record }) => record.holder === holder)
	const ordered = found.filter(isOf).sort((one, other) => other.severity - one.severity || byId(one, other))
	const page = pageOf(ordered, 'rivalMandates', ({ id }) => id, input)
	return mapPage(page, (finding) => explainRivalMandates(finding, snapshot), turn)
}
