import { Link } from 'react-router'
import { CONFIDENCES } from '../../../schema/enums'
import type { ActorKind } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { ChoiceField } from '../../ui/ChoiceField'
import { ActorField } from '../../views/actor/ActorField'
import { useActorName } from '../../views/actor/useActorName'
import { SectorField } from '../../views/filters/SectorField'
import styles from './ConstellationsPage.module.css'
import { type ConstellationFilters, NO_CONSTELLATION_FILTERS } from './constellationFilters'

const PLACES: readonly ActorKind[] = ['FRENCH_TERRITORY', 'PARTNER_TERRITORY']

interface Props {
	filters: ConstellationFilters
	onChange: (filters: ConstellationFilters) => void
}

/** Filters: a territory of either country, a shared sector, the least confidence of links. */
export function ConstellationFiltersForm({ filters, onChange }: Props) {
	const { translate, sentenceSpace } = useText()
	const { actor, here } = useAddress()
	const mine = useActorName(actor)
	const isSet = filters.within !== null || filters.sector !== null || filters.minConfidence !== 'LOW'
	return (
		<form
			className={`field-grid ${styles.filters}`}
			aria-label={translate('overlaps.filters')}
			onSubmit={(event) => event.preventDefault()}
		>
			{mine && (
				<p className="small">
					{translate('constellations.mine', { name: mine })}
					{sentenceSpace}
					<Link to={here({ actor: null })}>{translate('overlaps.everyone')}</Link>
				</p>
			)}
			<ActorField
				label={translate('constellations.within')}
				placeholder={translate('constellations.withinPlaceholder')}
				kinds={PLACES}
				chosen={filters.within}
				onChoose={(within) => onChange({ ...filters, within })}
			/>
			<SectorField
				label={translate('constellations.sector')}
				chosen={filters.sector}
				onChoose={(sector) => onChange({ ...filters, sector })}
			/>
			<ChoiceField
				label={translate('constellations.confidence')}
				options={CONFIDENCES.toReversed().map((value) => ({
					value,
					label: translate(`constellations.confidence.${value}`),
				}))}
				chosen={filters.minConfidence}
				onChoose={(minConfidence) => onChange({ ...filters, minConfidence })}
			/>
			{isSet && (
				<Button kind="quiet" onClick={() => onChange(NO_CONSTELLATION_FILTERS)}>
					{translate('overlaps.reset')}
				</Button>
			)}
		</form>
	)
}
