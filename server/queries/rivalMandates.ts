import { defaultParameters } from '../analysis/overlaps/parameters'
import { explainRivalMandates } from '../analysis/overlaps/rivalMandates/explain'
import type { RivalMandatesFinding } from '../analysis/overlaps/rivalMandates/find'
import type { RivalMandates } from '../analysis/result'
import type { Id } from '../domain/ids'
import { expectMay, mayDo } from '../policy/rights'
import { byId } from '../snapshot/geography'
import { dayArgument, type Optional } from './arguments'
import { rivalMandateSteps } from './detectRivalMandates'
import { groupView } from './groupView'
import { mapPage, type Page, type PageInput, pageOf } from './pagination'
import type { QueryContext } from './queryContext'

export interface RivalMandatesFilter {
	/** ISO day. */
	readonly asOf?: Optional<string>
	readonly includeScenario?: Optional<boolean>
	/** Those alone of which it holds a letter. */
	readonly holder?: Optional<Id>
}

export interface RivalMandatesFound {
	readonly page: Page<RivalMandates>
	/** What it is told from. */
	readonly view: QueryContext
}

/**
 * Several letters for one collectivité of the other country, the most severe first, then by id: for the members of the
 * country's group; and those of which an actor holds one, as the group sees them, for its editors, who answer for it whether
 * or not they are of the group. Throws Unauthenticated, Forbidden, BadInput.
 */
export async function rivalMandates(
	context: QueryContext,
	{ asOf, includeScenario, holder }: RivalMandatesFilter,
	input: PageInput,
): Promise<RivalMandatesFound> {
	const { reader } = context
	const group = context.snapshot.geography.partner?.code ?? null
	const groups = group === null ? [] : [group]
	expectMay(reader, 'groupRecord', 'read', { groups, actorId: holder ?? null })
	const isOfGroup = mayDo(reader, 'groupRecord', 'read', { groups })
	const view = isOfGroup || group === null ? context : await groupView(context, group)
	const { snapshot, snapshotCache, turn } = view
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
	return { page: await mapPage(page, (finding) => explainRivalMandates(finding, snapshot), turn), view }
}
