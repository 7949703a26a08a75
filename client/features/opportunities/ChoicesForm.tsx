import { OPPORTUNITY_ACTS, OPPORTUNITY_KINDS } from '../../../schema/enums'
import type { ActorKind, OpportunityBoardQuery } from '../../graphql/generated/types'
import {
	countOpportunityFilters,
	NO_OPPORTUNITY_CHOICES,
	type OpportunityChoices,
} from '../../state/opportunityChoices'
import { type RollUp, useRollUp } from '../../state/rollUp'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { FilterPanel } from '../../ui/FilterPanel'
import { SelectField } from '../../ui/SelectField'
import { ActorField } from '../../views/actor/ActorField'
import { CountedKinds } from '../../views/filters/CountedKinds'
import { LevelFields } from '../../views/filters/LevelFields'
import { MinimumField } from '../../views/filters/MinimumField'
import { SectorField } from '../../views/filters/SectorField'
import { WeightsForm } from './WeightsForm'

const PLACES: readonly ActorKind[] = ['PARTNER_TERRITORY']

interface Props {
	choices: OpportunityChoices
	/** Opportunities of each kind under the other filters; null if no board counts them. */
	counts: OpportunityBoardQuery['opportunityBoard']['countsByKind'] | null
	onChange: (choices: OpportunityChoices) => void
	onLevels: (levels: RollUp) => void
}

/** The filters (kinds, action, place, sector, least score) and the reader's weights. */
export function ChoicesForm({ choices, counts, onChange, onLevels }: Props) {
	const { translate } = useText()
	const { actor } = useAddress()
	const levels = useRollUp()
	const set = countOpportunityFilters(choices)
	return (
		<FilterPanel count={set}>
			<CountedKinds
				legend={translate('opportunities.kinds')}
				kinds={OPPORTUNITY_KINDS}
				nameOf={(kind) => translate(`opportunities.kind.${kind}`)}
				chosen={choices.kinds}
				counts={counts}
				onChoose={(kinds) => onChange({ ...choices, kinds })}
			/>
			{actor !== null && (
				<SelectField
					label={translate('board.act')}
					all={translate('board.actAll')}
					options={OPPORTUNITY_ACTS.map((value) => ({ value, label: translate(`board.act.${value}`) }))}
					chosen={choices.act}
					onChoose={(act) => onChange({ ...choices, act })}
				/>
			)}
			<ActorField
				label={translate('overlaps.place')}
				placeholder={translate('overlaps.placePlaceholder')}
				kinds={PLACES}
				chosen={choices.place}
				onChoose={(place) => onChange({ ...choices, place })}
			/>
			<SectorField chosen={choices.sector} onChoose={(sector) => onChange({ ...choices, sector })} />
			<LevelFields levels={levels} onChange={onLevels} />
			<MinimumField
				label={translate('board.minScore')}
				all={translate('board.minScoreAll')}
				value={choices.minScore}
				onChoose={(minScore) => onChange({ ...choices, minScore })}
			/>
			<WeightsForm weights={choices.weights} onChange={(weights) => onChange({ ...choices, weights })} />
			{set > 0 && (
				<Button
					kind="quiet"
					onClick={() => onChange({ ...NO_OPPORTUNITY_CHOICES, weights: choices.weights })}
				>
					{translate('overlaps.reset')}
				</Button>
			)}
		</FilterPanel>
	)
}
