import { useQuery } from '@apollo/client/react'
import { CONFIDENCES } from '../../../schema/enums'
import { CoverageDocument } from '../../graphql/generated/Coverage'
import { withoutSubject } from '../../state/explorerSelection'
import { countFilters, type ExplorerView, withoutFilters } from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { useExplorerView } from '../../state/useExplorerView'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { KindSign } from '../../ui/KindSign'
import { LevelFields } from '../../views/filters/LevelFields'
import { SectorField } from '../../views/filters/SectorField'
import { YearFields } from '../../views/filters/YearFields'
import { AsOfDate } from '../../views/screen/AsOfDate'
import { ScenarioSwitch } from '../../views/screen/ScenarioSwitch'
import { ActorClasses } from './graph/ActorClasses'
import styles from './ExplorerPage.module.css'
import { LinkKinds } from './LinkKinds'
import type { useExplorer } from './graph/useExplorer'
import type { ExplorerRecords } from './useExplorerRecords'

interface Props {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	data: ExplorerRecords
	/**
	 * Whether the sheet of narrow screens is open; on wide screens the filters are always beside the view.
	 */
	isOpen: boolean
	onClose: () => void
	onChange: (view: ExplorerView) => void
}

/** All filters with their counts, visible at once. A filter that hides records says so. */
export function FiltersPanel({ view, explorer, data, isOpen, onClose, onChange }: Props) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const isGraph = view.as === 'graph'
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	return (
		<aside
			className={styles.explorerFilters}
			aria-label={translate('explorer.filters')}
			hidden={!isOpen}
			onKeyDown={(event) => event.key === 'Escape' && onClose()}
		>
			<h2>{translate('explorer.filters')}</h2>
			<div className={styles.group}>
				<AsOfDate today={coverage?.today ?? null} />
				{coverage?.scenarioLoaded && <ScenarioSwitch />}
			</div>
			{isGraph && <ActorClasses view={view} explorer={explorer} onChange={onChange} />}
			<LinkKinds view={view} counts={data.all.countsByKind} onChange={onChange} />
			<fieldset className={styles.group}>
				<legend>{translate('explorer.level')}</legend>
				<LevelFields levels={view} onChange={(levels) => onChange({ ...view, ...levels })} />
			</fieldset>
			<div className={styles.group}>
				<SectorField
					chosen={view.sectors[0] ?? null}
					onChoose={(sector) => onChange({ ...view, sectors: sector === null ? [] : [sector] })}
				/>
			</div>
			<YearFields
				className={`${styles.group} ${styles.years}`}
				years={view}
				onChoose={(years) => onChange({ ...view, ...years })}
			/>
			<ConfidenceChoice view={view} onChange={onChange} />
			{isGraph && <RaisedResults view={view} explorer={explorer} onChange={onChange} />}
			<DrawnSummary view={view} explorer={explorer} onChange={onChange} />
			<div className={styles.sheetClose}>
				<Button kind="primary" wide onClick={onClose}>
					{translate('views.filtersDone')}
				</Button>
			</div>
		</aside>
	)
}

type Part = Pick<Props, 'view' | 'onChange'>

function ConfidenceChoice({ view, onChange }: Part) {
	const { translate } = useText()
	return (
		<fieldset className={styles.group}>
			<legend>{translate('explorer.confidence')}</legend>
			<div className={`${styles.segments} ${styles.fullWidth}`}>
				{CONFIDENCES.map((one) => (
					<button
						key={one}
						type="button"
						aria-pressed={view.minConfidence === one}
						onClick={() => onChange({ ...view, minConfidence: one })}
					>
						{translate(`explorer.confidence.${one}`)}
					</button>
				))}
			</div>
		</fieldset>
	)
}

function RaisedResults({ view, explorer, onChange }: Part & Pick<Props, 'explorer'>) {
	const { translate } = useText()
	const { overlaps, opportunities } = explorer.results ?? {}
	return (
		<fieldset className={`${styles.group} ${styles.last}`}>
			<legend>{translate('explorer.raise')}</legend>
			<CheckOption
				checked={view.showOverlaps}
				onChange={() => onChange({ ...view, showOverlaps: !view.showOverlaps, overlap: null })}
			>
				<KindSign resultKind="overlap">{translate('explorer.overlaps')}</KindSign>
				<span className="number">{overlaps?.totalCount ?? ''}</span>
			</CheckOption>
			<CheckOption
				checked={view.showOpportunities}
				onChange={() => onChange({ ...view, showOpportunities: !view.showOpportunities, opportunity: null })}
			>
				<KindSign resultKind="opportunity">{translate('explorer.opportunities')}</KindSign>
				<span className="number">{opportunities?.totalCount ?? ''}</span>
			</CheckOption>
		</fieldset>
	)
}

function DrawnSummary({ view, explorer, onChange }: Part & Pick<Props, 'explorer'>) {
	const { translate } = useText()
	const { built, neighbourhood } = explorer
	const { widest } = useExplorerView()
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
					<Button kind="quiet" onClick={() => onChange(withoutFilters(view, widest))}>
						{translate('explorer.clear')}
					</Button>
				)}
				{(view.ids.length > 0 || view.overlap !== null || view.opportunity !== null) && (
					<Button kind="quiet" onClick={() => onChange(withoutSubject(view))}>
						{translate('explorer.toMost')}
					</Button>
				)}
			</div>
		</>
	)
}
