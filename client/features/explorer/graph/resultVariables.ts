/** What is asked of overlaps and opportunities so that they fit what the graph shows. */
import type { ExplorerResultsQueryVariables } from '../../../graphql/generated/types'
import type { ExplorerView } from '../../../state/explorerView'
import type { PartnerLevel } from '../../../state/levels'
import type { Subject } from '../../../views/actor/subjectOf'

type Filters = Pick<ExplorerResultsQueryVariables, 'overlaps' | 'opportunities'>

/** Of one actor where the graph stands around one; each as it is on record where no level is chosen. */
export function resultVariables(
	view: ExplorerView,
	levels: readonly PartnerLevel[],
	subject: Subject,
	reading: { readonly asOf: string | null; readonly includeScenario: boolean },
): Filters {
	const sectors = view.sectors.length > 0 ? [...view.sectors] : null
	return {
		overlaps: {
			...reading,
			actor: onlySelectedId(view),
			sectors,
			from: view.from,
			to: view.to,
			minConfidence: view.minConfidence === 'LOW' ? null : view.minConfidence,
			rollUpFrench: view.rollUpFrench,
			// Where lists have a level of their own, the narrowest one asks for each actor as it is.
			rollUpPartner: view.rollUpPartner ?? levels.at(-1)?.level ?? null,
		},
		opportunities: { ...reading, ...subject, sectors },
	}
}

/** The one that the graph stands around; null where there are none or several. */
export function onlySelectedId({ ids }: Pick<ExplorerView, 'ids'>): string | null {
	return ids.length === 1 ? (ids[0] ?? null) : null
}
