import { LEVELS_ABOVE_INTERCOMMUNAL } from '../../../schema/levels'
import type { ExplorerView } from '../../state/explorerView'
import { useLevels } from '../../state/levels'
import { useText } from '../../text/useText'
import { Field } from '../../ui/Field'
import styles from './ExplorerPage.module.css'

interface Option {
	readonly level: string
	readonly name: string
}

/** At which level actors stand: thousands of communes and cities then read as régions and provinces. */
export function LevelFields({
	view,
	onChange,
}: {
	view: ExplorerView
	onChange: (view: ExplorerView) => void
}) {
	const { translate } = useText()
	const levels = useLevels()
	const french = LEVELS_ABOVE_INTERCOMMUNAL.map((level) => ({
		level,
		name: translate(`graph.class.${level}`),
	}))
	return (
		<fieldset className={styles.group}>
			<legend>{translate('explorer.level')}</legend>
			<LevelField
				label={translate('explorer.levelFrench')}
				levels={french}
				value={view.rollUpFrench}
				onChange={(rollUpFrench) => onChange({ ...view, rollUpFrench })}
			/>
			<LevelField
				label={translate('explorer.levelPartner')}
				levels={levels}
				value={view.rollUpPartner}
				onChange={(rollUpPartner) => onChange({ ...view, rollUpPartner })}
			/>
		</fieldset>
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
