import { useQuery } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { foldLetters } from '../../../schema/searchFolding'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import { toggled } from '../../state/toggled'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { PickSeveralField } from '../../ui/PickField'
import styles from './SectorsField.module.css'

/** Several sectors of the controlled list; suggested ones come first, as buttons. */
export function SectorsField({
	label,
	chosen,
	suggested = [],
	error,
	onChange,
}: {
	/** Another label than « filières (facultatif) ». */
	label?: string
	/** Codes. */
	chosen: readonly string[]
	/** Codes. */
	suggested?: readonly string[]
	/** What is wrong with the value, in words. */
	error?: ReactNode
	onChange: (sectors: readonly string[]) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const [typed, setTyped] = useState('')
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	const sectors = data?.sectors ?? []
	const offered = suggested.flatMap((code) => sectors.find((sector) => sector.code === code) ?? [])
	return (
		<div>
			{offered.length > 0 && (
				<fieldset className={`line ${styles.suggested}`}>
					<legend className="field-label">{translate('precheck.suggestedSectors')}</legend>
					{offered.map(({ code, label: name }) => (
						<button
							key={code}
							type="button"
							aria-pressed={chosen.includes(code)}
							onClick={() => onChange(toggled(chosen, code))}
						>
							{name}
						</button>
					))}
				</fieldset>
			)}
			<PickSeveralField
				label={label ?? translate('precheck.sectors')}
				error={error}
				isOpenEmpty
				isReading={data === undefined}
				options={sectors
					.filter((sector) => foldLetters(sector.label).includes(foldLetters(typed.trim())))
					.map((sector) => ({ id: sector.code, label: sector.label }))}
				chosen={chosen}
				chip={(code) => sectors.find((sector) => sector.code === code)?.label ?? code}
				typed={typed}
				onType={setTyped}
				onChange={onChange}
			/>
		</div>
	)
}
