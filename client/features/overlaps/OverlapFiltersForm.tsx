import { Link } from 'react-router'
import { ACTOR_KINDS, CERTAINTIES, DIRECTIONS, OVERLAP_KINDS, OVERLAP_NATURES } from '../../../schema/enums'
import { SEVERITY_LEVELS_FROM } from '../../../schema/severity'
import type { ActorKind, OverlapListQuery } from '../../graphql/generated/types'
import { countOverlapFilters, NO_OVERLAP_FILTERS, type OverlapFilters } from '../../state/overlapFilters'
import { type RollUp, useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { CheckOption } from '../../ui/CheckOption'
import { FilterPanel } from '../../ui/FilterPanel'
import { SelectField } from '../../ui/SelectField'
import { ActorField } from '../../views/actor/ActorField'
import { useActorName } from '../../views/actor/useActorName'
import { CountedKinds } from '../../views/filters/CountedKinds'
import { LevelFields } from '../../views/filters/LevelFields'
import { MinimumField } from '../../views/filters/MinimumField'
import { SectorField } from '../../views/filters/SectorField'
import { YearFields } from '../../views/filters/YearFields'
import { ActorScopeChoice } from '../../views/territory/ActorScopeChoice'

const PLACES: readonly ActorKind[] = ['PARTNER_TERRITORY', 'FRENCH_TERRITORY']

interface Props {
	filters: OverlapFilters
	/** Overlaps of each kind under the other filters; null while they load. */
	counts: OverlapListQuery['overlaps']['countsByKind'] | null
	onChange: (filters: OverlapFilters) => void
	onLevels: (levels: RollUp) => void
}

/** All filters; on narrow screens behind a button that says how many are set. */
export function OverlapFiltersForm(props: Props) {
	const { filters, counts, onChange, onLevels } = props
	const levels = useRollUp()
	const { translate } = useText()
	const set = countOverlapFilters(filters)
	return (
		<FilterPanel count={set}>
			<OwnActorChoice />
			<CountedKinds
				legend={translate('overlaps.kinds')}
				kinds={OVERLAP_KINDS}
				nameOf={(kind) => translate(`overlaps.kind.${kind}`)}
				chosen={filters.kinds}
				counts={counts}
				onChoose={(kinds) => onChange({ ...filters, kinds })}
			/>
			<PlaceAndActor {...props} />
			<SectorField
				chosen={filters.sectors[0] ?? null}
				onChoose={(code) => onChange({ ...filters, sectors: code === null ? [] : [code] })}
			/>
			<LevelFields levels={levels} onChange={onLevels} />
			<Choices filters={filters} onChange={onChange} />
			<YearFields years={filters} onChoose={(years) => onChange({ ...filters, ...years })} />
			<MinimumField
				label={translate('overlaps.severity')}
				all={translate('overlaps.severityAll')}
				value={filters.minSeverity}
				steps={SEVERITY_LEVELS_FROM.map(([level, from]) => ({
					value: from,
					label: translate(`overlaps.severityFrom.${level}`),
				}))}
				onChoose={(minSeverity) => onChange({ ...filters, minSeverity })}
			/>
			{set > 0 && (
				<Button kind="quiet" onClick={() => onChange({ ...NO_OVERLAP_FILTERS, when: filters.when })}>
					{translate('overlaps.reset')}
				</Button>
			)}
		</FilterPanel>
	)
}

type Part = Pick<Props, 'filters' | 'onChange'>

function OwnActorChoice() {
	const { translate, sentenceSpace } = useText()
	const { actor, here } = useAddress()
	const mine = useActorName(actor)
	if (mine === null) return null
	return (
		<p className="small">
			{translate('overlaps.mine', { name: mine })}
			{sentenceSpace}
			<Link to={here({ actor: null })}>{translate('overlaps.everyone')}</Link>
		</p>
	)
}

function PlaceAndActor({ filters, onChange }: Part) {
	const { translate } = useText()
	return (
		<>
			<div>
				<ActorField
					label={translate('overlaps.place')}
					placeholder={translate('overlaps.placePlaceholder')}
					kinds={PLACES}
					chosen={filters.place}
					onChoose={(place) => onChange({ ...filters, place, isPlaceAlone: false })}
				/>
				{filters.place !== null && (
					<CheckOption
						checked={filters.isPlaceAlone}
						onChange={() => onChange({ ...filters, isPlaceAlone: !filters.isPlaceAlone })}
					>
						{translate('overlaps.placeAlone')}
					</CheckOption>
				)}
			</div>
			<div>
				<ActorField
					label={translate('overlaps.actor')}
					placeholder={translate('overlaps.actorPlaceholder')}
					kinds={ACTOR_KINDS}
					chosen={filters.withActor}
					onChoose={(withActor) => onChange({ ...filters, withActor, isWithActorAlone: false })}
				/>
				<ActorScopeChoice
					actor={filters.withActor}
					isAlone={filters.isWithActorAlone}
					onChoose={(isWithActorAlone) => onChange({ ...filters, isWithActorAlone })}
				/>
			</div>
		</>
	)
}

/** Filters with two values, or either. */
function Choices({ filters, onChange }: Part) {
	const { translate } = useText()
	const isOfMissions = filters.kinds.length === 0 || filters.kinds.includes('CROWDING')
	return (
		<>
			<SelectField
				label={translate('overlaps.nature')}
				all={translate('overlaps.natureAll')}
				options={OVERLAP_NATURES.map((value) => ({ value, label: translate(`overlaps.nature.${value}`) }))}
				chosen={filters.nature}
				onChoose={(nature) => onChange({ ...filters, nature })}
			/>
			<SelectField
				label={translate('overlaps.certainty')}
				all={translate('overlaps.certaintyAll')}
				options={CERTAINTIES.map((value) => ({ value, label: translate(`ui.certainty.${value}`) }))}
				chosen={filters.certainty}
				onChoose={(certainty) => onChange({ ...filters, certainty })}
			/>
			{(isOfMissions || filters.direction !== null) && (
				<SelectField
					label={translate('overlaps.direction')}
					all={translate('overlaps.directionAll')}
					options={DIRECTIONS.map((value) => ({ value, label: translate(`overlaps.direction.${value}`) }))}
					chosen={filters.direction}
					onChoose={(direction) => onChange({ ...filters, direction })}
				/>
			)}
		</>
	)
}
