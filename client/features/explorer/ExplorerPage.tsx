import {
	type ComponentType,
	useCallback,
	useDeferredValue,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react'
import { withChosen, withoutSubject } from '../../state/explorerSelection'
import { countFilters, type ExplorerView, withFolded } from '../../state/explorerView'
import { type ExplorerViewState, useExplorerView } from '../../state/useExplorerView'
import { useSingleKeys } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { LaterLocation } from '../../ui/LaterLocation'
import { Name } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { tabId } from '../../ui/Tabs'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { AskField } from './ask/AskField'
import { QuestionFilters } from './ask/QuestionFilters'
import { SavedQuestions } from './ask/SavedQuestions'
import { ChosenPanel } from './panel/ChosenPanel'
import { ExplorerBar } from './ExplorerBar'
import styles from './ExplorerPage.module.css'
import { FiltersPanel } from './FiltersPanel'
import { GraphView } from './graph/GraphView'
import { useGraphActions } from './graph/graphActions'
import { KeepView } from './KeepView'
import { MapView } from './map/MapView'
import { MatrixView } from './matrix/MatrixView'
import { PerspectivePanel } from './panel/PerspectivePanel'
import { Perspectives } from './Perspectives'
import { SelectionPanel } from './panel/SelectionPanel'
import { TableView } from './table/TableView'
import { TimelineView } from './timeline/TimelineView'
import { useExplorer } from './graph/useExplorer'
import { useExplorerKeys } from './useExplorerKeys'
import { type ExplorerViewProps, useExplorerRecords } from './useExplorerRecords'
import { useSelectionName } from './useSelectionName'
import { ViewQueries } from './ViewQueries'
import { ViewSwitch } from './ViewSwitch'
import { useMatrixName, useViewTitle } from './viewTitle'
import { YearBrush } from './YearBrush'

const PANEL_ID = 'explorer-view'
const OPTIONS_ID = 'explorer-options'

/** The explorer: one selection of records in five views. The address holds its whole state. */
export function ExplorerPage({ ActorField }: { ActorField: ComponentType<ActorFieldSlot> }) {
	const state = useExplorerView()
	const { view: asked, widest, show: showAsked } = state
	const { view, isSettled, show, onStage, showOnStage } = useDrawnView(state)
	// The analyst's perspective starts with the filters open.
	const [areFiltersOpen, setFiltersOpen] = useState(view.perspective === 'analyst')
	const data = useExplorerRecords(view, isSettled)
	const explorer = useExplorer(view, isSettled)
	const graph = useGraphActions({ view, explorer, show, ActorField })
	const { name, isReading: isNaming } = useSelectionName(view, explorer, data.filter)
	const matrixName = useMatrixName(view, isSettled)
	const { title, heading } = useViewTitle(view, name, matrixName, (one) => <Name key="name" {...one} />)
	const [areOptionsOpen, setOptionsOpen] = useState(false)
	const change = useChange(show)
	const changeOnStage = useChange(showOnStage)
	const props: ExplorerViewProps = { view, data, onChange: change }
	const ofPerspective = useMemo(
		() => <PerspectivePanel view={view} ActorField={ActorField} />,
		[view, ActorField],
	)
	useExplorerKeys(view, show)
	const stage = useFocusThatStays(view)
	const isGraph = view.as === 'graph'
	return (
		<>
			<div
				className={styles.explorer}
				data-view={view.as}
				data-filters={areFiltersOpen || undefined}
				data-options={areOptionsOpen ? 'open' : 'closed'}
			>
				<FiltersPanel
					view={onStage}
					explorer={explorer}
					data={data}
					isOpen={areFiltersOpen}
					onClose={() => setFiltersOpen(false)}
					onChange={changeOnStage}
				/>
				<div className={styles.explorerStage}>
					{/* The title never changes while it loads: that of the matrix waits for the names of
					    its levels. */}
					{isNaming || (matrixName === null && view.as === 'matrix') ? (
						<h1 aria-busy="true">{'\u00a0'}</h1>
					) : (
						<PageTitle text={title}>{heading}</PageTitle>
					)}
					<OptionsButton isOpen={areOptionsOpen} onToggle={() => setOptionsOpen(!areOptionsOpen)} />
					<div className={styles.asking} id={OPTIONS_ID} data-part="view-options">
						<div className={styles.questions}>
							<AskField view={view} onView={(next) => show(next)}>
								<SavedQuestions suggestedName={view.question ?? title} />
							</AskField>
						</div>
						<ExplorerBar
							ActorField={ActorField}
							filterCount={countFilters(asked, widest)}
							areFiltersOpen={areFiltersOpen}
							onFilters={() => setFiltersOpen(!areFiltersOpen)}
							onLook={(id) => show(isGraph ? around(view, id) : withChosen(view, [id]))}
						/>
					</div>
					{/* The filters read from a question show on a phone too, where the question itself is
					    behind a button. */}
					<QuestionFilters view={view} onView={(next) => show(next)} />
					<div className={styles.explorerTools}>
						<ViewSwitch
							chosen={asked.as}
							matrixName={matrixName}
							panelId={PANEL_ID}
							onChoose={(as) => showAsked({ ...asked, as }, true)}
						/>
						<div data-part="view-options">
							<Perspectives />
						</div>
					</div>
					<div
						className={styles.stage}
						id={PANEL_ID}
						role="tabpanel"
						aria-labelledby={tabId(PANEL_ID, view.as)}
						tabIndex={-1}
						ref={stage}
					>
						{isGraph ? (
							<GraphStage props={props} explorer={explorer} graph={graph} />
						) : (
							<View {...props} view={onStage} onChange={changeOnStage} />
						)}
					</div>
					{view.perspective === 'analyst' && <ViewQueries view={view} data={data} />}
					<YearBrush view={onStage} data={data} onChange={showOnStage} />
					<LaterLocation>
						<KeepView of={stage} title={title} view={view} data={data} />
					</LaterLocation>
					<Keys />
				</div>
				{isGraph ? (
					<ChosenPanel
						view={view}
						explorer={explorer}
						data={data}
						onChange={show}
						onChoose={graph.choose}
						onUnfold={graph.unfold}
						onFold={(id) => show(withFolded(view, id))}
						onPath={graph.askPath}
					/>
				) : (
					<LaterLocation>
						<SelectionPanel {...props} name={name}>
							{ofPerspective}
						</SelectionPanel>
					</LaterLocation>
				)}
			</div>
			{graph.dialogs}
		</>
	)
}

type Show = (view: ExplorerView, replace?: boolean) => void

interface Drawn {
	readonly view: ExplorerView
	/** Whether the levels of that view are known. */
	readonly isSettled: boolean
	readonly show: Show
	/** The view shown by the stage, the filters and the years, and the function that changes it there. */
	readonly onStage: ExplorerView
	readonly showOnStage: Show
}

/**
 * The view as it is drawn. Controls show a choice at once; panels, and a switch to another of the five views,
 * follow a moment later because drawing them takes long. The graph and its panel are drawn together.
 */
function useDrawnView(state: ExplorerViewState): Drawn {
	const later = useDeferredValue(state)
	const { view: asked, show: showAsked } = state
	const isOfGraph = asked.as === 'graph' && later.view.as === 'graph'
	const { view, isSettled } = isOfGraph ? state : later
	const onStage = asked.as === view.as ? asked : view
	const latest = useRef({ asked, showAsked })
	latest.current = { asked, showAsked }
	const showFrom = useCallback(
		(seen: ExplorerView): Show =>
			(next, replace) => {
				const { asked: last, showAsked: go } = latest.current
				go(withChanges(last, seen, next), replace)
			},
		[],
	)
	return {
		view,
		isSettled,
		show: useMemo(() => showFrom(view), [showFrom, view]),
		onStage,
		showOnStage: useMemo(() => showFrom(onStage), [showFrom, onStage]),
	}
}

/** Changes the view without a step in the history, unless one is asked for. */
function useChange(show: Show): Show {
	return useCallback((next, replace = true) => show(next, replace), [show])
}

/** Applies the reader's change of the view that they saw to the view that was asked for last. */
function withChanges(asked: ExplorerView, seen: ExplorerView, next: ExplorerView): ExplorerView {
	if (asked === seen) return next
	const changes = Object.entries(next).filter(([key, value]) => value !== seen[key as keyof ExplorerView])
	return { ...asked, ...Object.fromEntries(changes) }
}

/**
 * On a phone this button hides the question and the settings, so that the picture comes first; wide screens
 * show them.
 */
function OptionsButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
	const { translate } = useText()
	return (
		<button
			type="button"
			className={`link-button ${styles.optionsButton}`}
			aria-expanded={isOpen}
			aria-controls={OPTIONS_ID}
			onClick={onToggle}
		>
			{translate('views.options')}
		</button>
	)
}

function View(props: ExplorerViewProps) {
	switch (props.view.as) {
		case 'map':
			return <MapView {...props} />
		case 'timeline':
			return <TimelineView {...props} />
		case 'table':
			return <TableView {...props} />
		default:
			return <MatrixView {...props} />
	}
}

function GraphStage({
	props: { view },
	explorer,
	graph,
}: {
	props: ExplorerViewProps
	explorer: ReturnType<typeof useExplorer>
	graph: ReturnType<typeof useGraphActions>
}) {
	const { translate } = useText()
	return (
		<Answer of={explorer.answer} reading={translate('explorer.reading')} isTall>
			{() => (
				<GraphView
					view={view}
					explorer={explorer}
					name={explorer.about.data?.actor?.name ?? null}
					onChoose={graph.choose}
					onUnfold={graph.unfold}
				/>
			)}
		</Answer>
	)
}

/** The list of keys, for sighted readers: screen readers hear keys from the controls. */
function Keys() {
	const { rich } = useText()
	const [singleKeys] = useSingleKeys()
	if (!singleKeys) return null
	return (
		<p className={`${styles.explorerKeys} caption`} aria-hidden="true">
			{rich('views.keys', { k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd> })}
		</p>
	)
}

/** The view of the graph around another actor, with no result drawn. */
function around(view: ExplorerView, id: string): ExplorerView {
	return { ...withoutSubject(view), ids: [id] }
}

/** When a view is replaced and takes the focused control with it, focuses the next view without scrolling. */
function useFocusThatStays({ as }: ExplorerView) {
	const stage = useRef<HTMLDivElement>(null)
	const last = useRef(as)
	useEffect(() => {
		if (last.current === as) return
		last.current = as
		if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
	}, [as])
	return stage
}
