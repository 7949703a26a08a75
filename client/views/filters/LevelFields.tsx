import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../schema/levels'
import { useCountries } from '../../state/countries'
import { useLevels } from '../../state/levels'
import type { RollUp } from '../../state/rollUp'
import { useText } from '../../text/useText'
import { Field } from '../../ui/Field'

interface Option {
	readonly level: string
	readonly name: string
}

/**
 * The level to which actors of each side are rolled up: communes then show as régions, cities as what is
 * above them.
 */
export function LevelFields({ levels, onChange }: { levels: RollUp; onChange: (levels: RollUp) => void }) {
	const { translate } = useText()
	const { chosen } = useCountries()
	const partnerLevels = useLevels()
	const french = LEVELS_ABOVE_INTERCOMMUNAL.map((level) => ({
		level,
		name: translate(`graph.class.${level}`),
	}))
	const { rollUpFrench, rollUpPartner } = levels
	return (
		<>
			<LevelField
				label={translate('explorer.levelFrench')}
				levels={french}
				value={rollUpFrench}
				onChange={(level) => onChange({ rollUpFrench: level, rollUpPartner })}
			/>
			<LevelField
				label={
					chosen ? translate('levels.partner', { country: chosen.name }) : translate('explorer.levelPartner')
				}
				levels={partnerLevels}
				value={rollUpPartner}
				onChange={(level) => onChange({ rollUpFrench, rollUpPartner: level })}
			/>
		</>
	)
}

function LevelField({
	label,
	levels,
	value,
	onChange,
}: {
	label: string
	levels: readonly Option[]
	value: string | null
	onChange: (level: string | null) => void
}) {
	const { translate } = useText()
	return (
		<Field label={label}>
			{(control) => (
				<select
					{...control}
					value={value ?? ''}
					onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
				>
					<option value="">{translate('explorer.levelNone')}</option>
					{levels.map(({ level, name }) => (
						<option key={level} value={level}>
							{name}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
