import { skipToken, useQuery } from '@apollo/client/react'
import { memo, useMemo } from 'react'
import { Link } from 'react-router'
import { SelectionResultsDocument } from '../../../graphql/generated/SelectionResults'
import type { SelectionResultsQuery } from '../../../graphql/generated/types'
import { hasSelection, selectedActors } from '../../../state/explorerSelection'
import type { ExplorerView } from '../../../state/explorerView'
import {
	actorPath,
	GAPS_PATH,
	OPPORTUNITIES_PATH,
	OVERLAPS_PATH,
	opportunityPath,
	overlapPath,
} from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button, ButtonLink } from '../../../ui/Button'
import { MissingPart, type PendingPart } from '../../../ui/MissingPart'
import { Name } from '../../../ui/Name'
import type { Subject } from '../../../views/actor/subjectOf'
import type { PanelProps } from '../explorerViews'
import { nothingSelected } from '../viewTitle'
import { MiniGraph } from './MiniGraph'
import styles from './Panel.module.css'
import { PanelResult } from './PanelResult'
import { PerspectivePanel } from './PerspectivePanel'
import { SelectionCounts } from './SelectionCounts'
import { listParameters, MAX_PANEL_OVERLAPS, resultFilters, selectedParts } from './selectionResults'
import { TogetherResults } from './TogetherResults'
import { useSelectedSubject } from './useActorSummary'

/** The panel of the selection: number and age of records, links, overlaps and opportunities. */
export const SelectionPanel = memo(function SelectionPanel({
	view,
	data,
	act,
	name,
	ActorField,
}: PanelProps) {
	const { translate } = useText()
	const subject = useSelectedSubject(view)
	const actors = selectedActors(view)
	const isSeveral = view.cell === null && actors.length > 1
	const { results, isAwaited, isStale, asked } = useSelectionResults(view, subject, isSeveral)
	const inOverlaps = useMemo(
		() =>
			new Set(
				results?.overlaps.nodes.flatMap(({ evidence }) => evidence.map(({ recordId }) => recordId)) ?? [],
			),
		[results],
	)
	const pages = data.selection ?? data.all
	const isSome = data.selection !== null
	// Results wait for the small graph above them; they would jump.
	const isCounted = !isSome || pages.total !== null || pages.answer.error !== undefined
	return (
		<aside
			className={styles.panel}
			aria-label={translate('views.selection')}
			aria-busy={isStale || pages.answer.isStale}
		>
			<p className="caption">{translate('views.selection')}</p>
			<h2 className={styles.nameRoom}>
				{name ? <Name {...name} /> : !isSome && nothingSelected(view, translate)}
			</h2>
			<SelectionCounts pages={pages} kinds={view.links} />
			<PerspectivePanel view={view} ActorField={ActorField} />
			{!isSome && <p className="soft">{translate('views.panelNothing')}</p>}
			{view.cell !== null && pages.total === 0 && <GapNote />}
			{isSome && <MiniGraph records={pages.records} inOverlaps={inOverlaps} />}
			{isAwaited || !isCounted ? (
				<div className={styles.resultsRoom} data-part="reading" />
			) : (
				<>
					{isSeveral && <TogetherResults ids={actors} sector={view.sectors[0] ?? null} />}
					{results && <Found view={view} subject={subject} results={results} />}
				</>
			)}
			<MissingPart what={translate('views.missing.results')} of={[asked]} />
			<SelectionActions view={view} act={act} name={name} />
		</aside>
	)
})

/**
 * `isAwaited`: results are loading for the first time, and room is kept. `isStale`: the results are those of
 * the previous selection.
 */
function useSelectionResults(
	view: ExplorerView,
	subject: Subject | null,
	/** Whether several actors are selected, for which other results are asked. */
	isSeveral: boolean,
): {
	readonly results?: SelectionResultsQuery | undefined
	readonly isAwaited: boolean
	readonly isStale: boolean
	readonly asked: PendingPart
} {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const { data, previousData, loading, error } = useQuery(
		SelectionResultsDocument,
		subject === null || isSeveral
			? skipToken
			: {
					variables: {
						language,
						...resultFilters(selectedParts(view), subject, { asOf, includeScenario }),
					},
				},
	)
	if (isSeveral) return { isAwaited: false, isStale: false, asked: {} }
	const results = data ?? previousData
	return {
		results,
		isAwaited: results === undefined && !error,
		isStale: data === undefined && (loading || subject === null),
		asked: { error, loading },
	}
}

function Found({
	view,
	subject,
	results,
}: {
	view: ExplorerView
	subject: Subject | null
	results: SelectionResultsQuery
}) {
	const { translate } = useText()
	const { to } = useAddress()
	const parts = selectedParts(view)
	const { overlaps, opportunities } = results
	const { actor, place } = subject ?? parts
	const lists = listParameters(parts, { actor, place })
	return (
		<>
			<h3 className={styles.panelHead}>
				{translate('explorer.overlaps')} <span className="number">{overlaps.totalCount}</span>
			</h3>
			{overlaps.totalCount === 0 && <p className="soft">{translate('views.noOverlap')}</p>}
			{overlaps.nodes.slice(0, MAX_PANEL_OVERLAPS).map((one) => (
				<PanelResult key={one.id} resultKind="overlap" result={one} page={overlapPath(one.id)} />
			))}
			{overlaps.totalCount > MAX_PANEL_OVERLAPS && (
				<ButtonLink kind="quiet" to={to(OVERLAPS_PATH, {}, lists.overlaps)}>
					{translate('views.allOverlaps', { count: overlaps.totalCount })}
				</ButtonLink>
			)}
			{opportunities.totalCount > 0 && (
				<>
					<h3 className={styles.panelHead}>
						{translate('explorer.opportunities')} <span className="number">{opportunities.totalCount}</span>
					</h3>
					{opportunities.nodes.map((one) => (
						<PanelResult key={one.id} resultKind="opportunity" result={one} page={opportunityPath(one.id)} />
					))}
					{opportunities.totalCount > opportunities.nodes.length && (
						<ButtonLink
							kind="quiet"
							to={to(OPPORTUNITIES_PATH, actor === null ? {} : { actor }, lists.opportunities)}
						>
							{translate('views.allOpportunities', { count: opportunities.totalCount })}
						</ButtonLink>
					)}
				</>
			)}
		</>
	)
}

/** Says what an empty cell of the matrix means, and links to the list of all gaps. */
function GapNote() {
	const { translate } = useText()
	const { to } = useAddress()
	return (
		<>
			<p>{translate('matrix.gap')}</p>
			<p>
				<Link to={to(GAPS_PATH)}>{translate('matrix.gapsLink')}</Link>
			</p>
		</>
	)
}

function SelectionActions({ view, act, name }: Pick<PanelProps, 'view' | 'act' | 'name'>) {
	const { translate } = useText()
	const { to } = useAddress()
	const [first, ...others] = selectedActors(view)
	return (
		<div className="actions">
			{view.as !== 'timeline' && (
				<Button onClick={() => act({ type: 'show', as: 'timeline' })}>
					{translate('views.seeTimeline')}
				</Button>
			)}
			{view.as !== 'table' && (
				<Button onClick={() => act({ type: 'show', as: 'table' })}>{translate('views.seeTable')}</Button>
			)}
			{first !== undefined && others.length === 0 && view.cell === null && name && (
				<ButtonLink kind="quiet" to={to(actorPath(first))}>
					{translate('views.profile', { name: name.name })}
				</ButtonLink>
			)}
			{hasSelection(view) && (
				<Button kind="quiet" onClick={() => act({ type: 'chooseNothing' })}>
					{translate('views.showAll')}
				</Button>
			)}
		</div>
	)
}
