import { useQuery } from '@apollo/client/react'
import { CONFIDENCES, LINK_KINDS } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { countFilters } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { useWidestLevels } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { ChoiceField } from '../../ui/ChoiceField'
import { KindSign } from '../../ui/KindSign'
import { LevelFields } from '../../views/filters/LevelFields'
import { SectorField } from '../../views/filters/SectorField'
import { YearFields } from '../../views/filters/YearFields'
import { AsOfDate } from '../../views/screen/AsOfDate'
import { ScenarioSwitch } from '../../views/screen/ScenarioSwitch'
import styles from './Explorer.module.css'
import type { ViewProps } from './explorerViews'
import { ActorClasses } from './graph/ActorClasses'

interface Props extends ViewProps {
	/**
	 * Whether the sheet of narrow screens is open; on wide screens the filters are always beside the view.
	 */
	readonly isOpen: boolean
	readonly onClose: () => void
}

/** All filters with their counts, visible at once. A filter that hides records says so. */
export function FiltersPanel({ isOpen, onClose, ...props }: Props) {
	const { view, data, act } = props
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const isGraph = view.as === 'graph'
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	return (
		<aside
			className={styles.filters}
			aria-label={translate('explorer.filters')}
			hidden={!isOpen}
			onKeyDown={(event) => event.key === 'Escape' && onClose()}
		>
			<h2>{translate('explorer.filters')}</h2>
			<div className={styles.group}>
				<AsOfDate today={coverage?.today ?? null} />
				{coverage?.scenarioLoaded && <ScenarioSwitch />}
			</div>
			{isGraph && <ActorClasses view={view} graph={data.graph} act={act} />}
			<LinkKinds {...props} />
			<fieldset className={styles.group}>
				<legend>{translate('explorer.level')}</legend>
				<LevelFields levels={view} onChange={(filters) => act({ type: 'filter', filters })} />
			</fieldset>
			<div className={styles.group}>
				<SectorField
					chosen={view.sectors[0] ?? null}
					onChoose={(sector) =>
						act({ type: 'filter', filters: { sectors: sector === null ? [] : [sector] } })
					}
				/>
			</div>
			<YearFields
				className={`${styles.group} ${styles.years}`}
				years={view}
				onChoose={(filters) => act({ type: 'filter', filters })}
			/>
			<ConfidenceChoice {...props} />
			{isGraph && <RaisedResults {...props} />}
			<DrawnSummary {...props} />
			<div className={styles.sheetClose}>
				<Button kind="primary" wide onClick={onClose}>
					{translate('views.filtersDone')}
				</Button>
			</div>
		</aside>
	)
}

/** Kinds of records; of the graph also how far it reaches, and whether it draws the places of actors. */
function LinkKinds({ view, data, act }: ViewProps) {
	const { translate } = useText()
	const chosen = view.links.length === 0 ? LINK_KINDS : view.links
	return (
		<fieldset className={styles.group}>
			<legend>{translate('explorer.links')}</legend>
			{LINK_KINDS.map((kind) => (
				<CheckOption
					key={kind}
					checked={chosen.includes(kind)}
					disabled={chosen.length === 1 && chosen.includes(kind)}
					onChange={() => act({ type: 'toggleLink', kind })}
				>
					<span>{translate(`explorer.link.${kind}`)}</span>
					<span className="number">
						{data.all.countsByKind.find((one) => one.kind === kind)?.count ?? ''}
					</span>
				</CheckOption>
			))}
			{view.as === 'graph' && (
				<CheckOption
					checked={view.places}
					onChange={() => act({ type: 'filter', filters: { places: !view.places } })}
				>
					{translate('explorer.places')}
				</CheckOption>
			)}
			{view.as === 'graph' && view.ids.length > 0 && (
				<ChoiceField
					label={translate('explorer.depth')}
					options={[1, 2, 3].map((count) => ({
						value: String(count),
						label: translate('explorer.depthOf', { count }),
					}))}
					chosen={String(view.depth)}
					onChoose={(depth) => act({ type: 'filter', filters: { depth: Number(depth) } })}
				/>
			)}
		</fieldset>
	)
}

function ConfidenceChoice({ view, act }: ViewProps) {
	const { translate } = useText()
	return (
		<fieldset className={styles.group}>
			<legend>{translate('explorer.confidence')}</legend>
			<div className={styles.segments}>
				{CONFIDENCES.map((one) => (
					<button
						key={one}
						type="button"
						aria-pressed={view.minConfidence === one}
						onClick={() => act({ type: 'filter', filters: { minConfidence: one } })}
					>
						{translate(`explorer.confidence.${one}`)}
					</button>
				))}
			</div>
		</fieldset>
	)
}

function RaisedResults({ view, data, act }: ViewProps) {
	const { translate } = useText()
	const { overlaps, opportunities } = data.graph.results.current ?? {}
	return (
		<fieldset className={`${styles.group} ${styles.last}`}>
			<legend>{translate('explorer.raise')}</legend>
			<CheckOption
				checked={view.showOverlaps}
				onChange={() => act({ type: 'toggleResults', resultKind: 'overlap' })}
			>
				<KindSign resultKind="overlap">{translate('explorer.overlaps')}</KindSign>
				<span className="number">{overlaps?.totalCount ?? ''}</span>
			</CheckOption>
			<CheckOption
				checked={view.showOpportunities}
				onChange={() => act({ type: 'toggleResults', resultKind: 'opportunity' })}
			>
				<KindSign resultKind="opportunity">{translate('explorer.opportunities')}</KindSign>
				<span className="number">{opportunities?.totalCount ?? ''}</span>
			</CheckOption>
		</fieldset>
	)
}

function DrawnSummary({ view, data, act }: ViewProps) {
	const { translate } = useText()
	const { built, neighbourhood } = data.graph
	const widest = useWidestLevels()
	const folded = built.folds.reduce((sum, { members }) => sum + members.length, 0)
	return (
		<>
			{view.as === 'graph' && (
				<p className="caption" role="status">
					{translate('explorer.shown', {
						count: built.actors.size - folded,
						folded,
						left: neighbourhood?.left ?? 0,
					})}
				</p>
			)}
			<div className="actions">
				{countFilters(view, widest) > 0 && (
					<Button kind="quiet" onClick={() => act({ type: 'clearFilters', widest })}>
						{translate('explorer.clear')}
					</Button>
				)}
				{(view.ids.length > 0 || view.overlap !== null || view.opportunity !== null) && (
					<Button kind="quiet" onClick={() => act({ type: 'leaveSubject' })}>
						{translate('explorer.toMost')}
					</Button>
				)}
			</div>
		</>
	)
}
