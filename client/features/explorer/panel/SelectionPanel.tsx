import { memo, useMemo } from 'react'
import { Link } from 'react-router'
import { SelectionResultsDocument } from '../../../graphql/generated/SelectionResults'
import type { SelectionResultsQuery } from '../../../graphql/generated/types'
import { hasSelection, selectedActors } from '../../../state/explorerSelection'
import type { ExplorerView } from '../../../state/explorerView'
import { actorPath, GAPS_PATH, OPPORTUNITIES_PATH, OVERLAPS_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button, ButtonLink } from '../../../ui/Button'
import { MissingPart } from '../../../ui/MissingPart'
import { Name } from '../../../ui/Name'
import type { Subject } from '../../../views/actor/subjectOf'
import type { PanelProps } from '../explorerViews'
import { useAsked } from '../useAsked'
import { nothingSelected } from '../viewTitle'
import { MiniGraph } from './MiniGraph'
import styles from './Panel.module.css'
import { ResultList } from './PanelResult'
import { PerspectivePanel } from './PerspectivePanel'
import { SelectionCounts } from './SelectionCounts'
import { listParameters, MAX_PANEL_OVERLAPS, resultFilters, selectedParts } from './selectionResults'
import { TogetherResults } from './TogetherResults'
import { useSelectedSubject } from './useActorSummary'

/** The panel of the selection: number and age of records, links, overlaps and opportunities. */
export const SelectionPanel = memo(function SelectionPanel({ view, data, act, name }: PanelProps) {
	const { translate } = useText()
	const subject = useSelectedSubject(view)
	const actors = selectedActors(view)
	const isSeveral = view.cell === null && actors.length > 1
	const asked = useSelectionResults(view, subject, isSeveral)
	const results = asked.data
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
			aria-busy={asked.isStale || pages.answer.isStale}
		>
			<p className="caption">{translate('views.selection')}</p>
			<h2 className={styles.nameRoom}>
				{name ? <Name {...name} /> : !isSome && nothingSelected(view, translate)}
			</h2>
			<SelectionCounts pages={pages} kinds={view.links} />
			<PerspectivePanel view={view} />
			{!isSome && <p className="soft">{translate('views.panelNothing')}</p>}
			{view.cell !== null && pages.total === 0 && <GapNote />}
			{isSome && <MiniGraph records={pages.records} inOverlaps={inOverlaps} />}
			{!isCounted || !(results || asked.error || isSeveral) ? (
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

/** Results of the selection; those of several actors are asked for by `TogetherResults`. */
function useSelectionResults(view: ExplorerView, subject: Subject | undefined, isSeveral: boolean) {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	return useAsked(
		SelectionResultsDocument,
		isSeveral
			? null
			: subject && {
					language,
					...resultFilters(selectedParts(view), subject, { asOf, includeScenario }),
				},
	)
}

function Found({
	view,
	subject,
	results,
}: {
	view: ExplorerView
	subject: Subject | undefined
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
			<ResultList
				resultKind="overlap"
				title={translate('explorer.overlaps')}
				total={overlaps.totalCount}
				results={overlaps.nodes.slice(0, MAX_PANEL_OVERLAPS)}
				none={translate('views.noOverlap')}
			>
				{overlaps.totalCount > MAX_PANEL_OVERLAPS && (
					<ButtonLink kind="quiet" to={to(OVERLAPS_PATH, {}, lists.overlaps)}>
						{translate('views.allOverlaps', { count: overlaps.totalCount })}
					</ButtonLink>
				)}
			</ResultList>
			{opportunities.totalCount > 0 && (
				<ResultList
					resultKind="opportunity"
					title={translate('explorer.opportunities')}
					total={opportunities.totalCount}
					results={opportunities.nodes}
					none=""
				>
					{opportunities.totalCount > opportunities.nodes.length && (
						<ButtonLink
							kind="quiet"
							to={to(OPPORTUNITIES_PATH, actor === null ? {} : { actor }, lists.opportunities)}
						>
							{translate('views.allOpportunities', { count: opportunities.totalCount })}
						</ButtonLink>
					)}
				</ResultList>
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
