import { SlidersHorizontalIcon } from '@phosphor-icons/react/dist/icons/SlidersHorizontal'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { ACTOR_KINDS } from '../../../schema/enums'
import { countFilters, type ExplorerViewName } from '../../state/explorerView'
import { useSingleKeys } from '../../state/shortcuts'
import { LaterAddress } from '../../state/useAddress'
import { useExplorerView, useWidestLevels } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Name } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { tabId } from '../../ui/Tabs'
import { ActorField } from '../../views/actor/ActorField'
import styles from './Explorer.module.css'
import { useExplorerKeys } from './explorerShortcuts'
import { VIEWS } from './explorerViews'
import { FiltersPanel } from './FiltersPanel'
import { KeepView } from './KeepView'
import { Perspectives } from './Perspectives'
import { QuestionField } from './question/QuestionField'
import { QuestionFilters } from './question/QuestionFilters'
import { SavedQuestions } from './question/SavedQuestions'
import { useExplorerData } from './useExplorerData'
import { ViewQueries } from './ViewQueries'
import { ViewSwitch } from './ViewSwitch'
import { useMatrixName, useSelectionName, useViewTitle } from './viewTitle'
import { YearBrush } from './YearBrush'

const PANEL_ID = 'explorer-view'
const OPTIONS_ID = 'explorer-options'

/**
 * The explorer: one selection of records in five views. The address holds its whole state. Controls, the filters and the
 * picture show a choice at once; the records, the panel, and another of the five views follow a moment later, because they
 * take long to draw.
 */
export function ExplorerPage() {
	const { translate } = useText()
	const asked = useExplorerView()
	const { act } = asked
	const { view, isSettled } = useDeferredValue(asked)
	const onStage = asked.view.as === view.as ? asked.view : view
	const data = useExplorerData(view, isSettled)
	const { name, isReading: isNaming } = useSelectionName(view, data)
	const matrixName = useMatrixName(view, isSettled)
	const { title, heading } = useViewTitle(view, name, matrixName, (one) => <Name key="name" {...one} />)
	// The analyst's perspective starts with the filters open.
	const [areFiltersOpen, setFiltersOpen] = useState(view.perspective === 'analyst')
	const [areOptionsOpen, setOptionsOpen] = useState(false)
	const filterCount = countFilters(asked.view, useWidestLevels())
	useExplorerKeys(asked)
	const stage = useFocusThatStays(view.as)
	const { Picture, Panel, Export } = VIEWS[view.as]
	return (
		<div
			className={styles.explorer}
			data-view={view.as}
			data-filters={areFiltersOpen || undefined}
			data-options={areOptionsOpen ? 'open' : 'closed'}
		>
			<FiltersPanel
				view={onStage}
				data={data}
				act={act}
				isOpen={areFiltersOpen}
				onClose={() => setFiltersOpen(false)}
			/>
			<div className={styles.main}>
				{/* The title never changes while it loads: that of the matrix waits for the names of its levels. */}
				{isNaming || (matrixName === null && view.as === 'matrix') ? (
					<h1 aria-busy="true">{'\u00a0'}</h1>
				) : (
					<PageTitle text={title}>{heading}</PageTitle>
				)}
				{/* On a phone this button hides the question and the settings, so that the picture comes first. */}
				<button
					type="button"
					className={`link-button ${styles.optionsButton}`}
					aria-expanded={areOptionsOpen}
					aria-controls={OPTIONS_ID}
					onClick={() => setOptionsOpen(!areOptionsOpen)}
				>
					{translate('views.options')}
				</button>
				<div className={styles.asking} id={OPTIONS_ID} data-part="view-options">
					<div className={styles.questions}>
						<QuestionField view={view} act={act}>
							<SavedQuestions suggestedName={view.question ?? title} />
						</QuestionField>
					</div>
					<div className={styles.bar}>
						<div className={styles.search}>
							<ActorField
								label={translate('explorer.search')}
								hideLabel
								placeholder={translate('explorer.searchPlaceholder')}
								kinds={ACTOR_KINDS}
								onChoose={(id) => id !== null && act({ type: 'look', id })}
							/>
						</div>
						<Button
							icon={SlidersHorizontalIcon}
							onClick={() => setFiltersOpen(!areFiltersOpen)}
							aria-expanded={areFiltersOpen}
						>
							{translate('explorer.filtersSet', { count: filterCount })}
						</Button>
					</div>
				</div>
				{/* The filters read from a question show on a phone too, where the question itself is behind a button. */}
				<QuestionFilters view={view} act={act} />
				<div className={styles.switches}>
					<ViewSwitch
						chosen={asked.view.as}
						matrixName={matrixName}
						panelId={PANEL_ID}
						onChoose={(as) => act({ type: 'show', as })}
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
					<Picture view={onStage} data={data} act={act} />
				</div>
				{view.perspective === 'analyst' && <ViewQueries view={view} data={data} />}
				<YearBrush view={onStage} data={data} act={act} />
				<LaterAddress>
					<KeepView of={stage} title={title} view={view} data={data}>
						{Export && <Export view={view} data={data} act={act} />}
					</KeepView>
				</LaterAddress>
				<Keys />
			</div>
			<LaterAddress>
				<Panel view={view} data={data} act={act} name={name} />
			</LaterAddress>
		</div>
	)
}

/** The list of keys, for sighted readers: screen readers hear keys from the controls. */
function Keys() {
	const { rich } = useText()
	const [singleKeys] = useSingleKeys()
	if (!singleKeys) return null
	return (
		<p className={`${styles.keys} caption`} aria-hidden="true">
			{rich('views.keys', { k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd> })}
		</p>
	)
}

/** When a view is replaced and takes the focused control with it, focuses the next view without scrolling. */
function useFocusThatStays(as: ExplorerViewName) {
	const stage = useRef<HTMLDivElement>(null)
	const last = useRef(as)
	useEffect(() => {
		if (last.current === as) return
		last.current = as
		if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
	}, [as])
	return stage
}
