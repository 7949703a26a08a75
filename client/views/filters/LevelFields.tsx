import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../schema/levels'
import { useCountries } from '../../state/countries'
import { useLevels } from '../../state/levels'
import type { RollUp } from '../../state/rollUp'
import { useText } from '../../text/useText'
import { SelectField } from '../../ui/SelectField'

/**
 * The level to which actors of each side are rolled up: communes then show as régions, cities as what is
 * above them.
 */
export function LevelFields({ levels, onChange }: { levels: RollUp; onChange: (levels: RollUp) => void }) {
	const { translate } = useText()
	const { chosen } = useCountries()
	const partnerLevels = useLevels()
	const { rollUpFrench, rollUpPartner } = levels
	return (
		<>
			<SelectField
				label={translate('explorer.levelFrench')}
				all={translate('explorer.levelNone')}
				options={LEVELS_ABOVE_INTERCOMMUNAL.map((value) => ({
					value,
					label: translate(`graph.class.${value}`),
				}))}
				chosen={rollUpFrench}
				onChoose={(level) => onChange({ rollUpFrench: level, rollUpPartner })}
			/>
			<SelectField
				label={
					chosen ? translate('levels.partner', { country: chosen.name }) : translate('explorer.levelPartner')
				}
				all={translate('explorer.levelNone')}
				options={partnerLevels.map(({ level, name }) => ({ value: level, label: name }))}
				chosen={rollUpPartner}
				onChoose={(level) => onChange({ rollUpFrench, rollUpPartner: level })}
			/>
		</>
	)
}
