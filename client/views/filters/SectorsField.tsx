import { useQuery } from '@apollo/client/react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import { toggled } from '../../state/toggled'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'
import styles from './SectorsField.module.css'

/** Several sectors of the controlled list; suggested ones come first, as buttons. */
export function SectorsField({
	chosen,
	suggested = [],
	onChange,
}: {
	chosen: readonly string[]
	/** Codes. */
	suggested?: readonly string[]
	onChange: (sectors: readonly string[]) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	const offered = suggested.flatMap((code) => data?.sectors.find((sector) => sector.code === code) ?? [])
	return (
		<>
			{offered.length > 0 && (
				<fieldset className={`line ${styles.suggested}`}>
					<legend className="field-label">{translate('precheck.suggestedSectors')}</legend>
					{offered.map(({ code, label }) => (
						<button
							key={code}
							type="button"
							aria-pressed={chosen.includes(code)}
							onClick={() => onChange(toggled(chosen, code))}
						>
							{label}
						</button>
					))}
				</fieldset>
			)}
			<details>
				<summary>{translate('precheck.sectors', { count: chosen.length })}</summary>
				<fieldset>
					<legend className="visually-hidden">{translate('precheck.sectorsLegend')}</legend>
					{data?.sectors.map(({ code, label }) => (
						<div key={code}>
							<CheckOption checked={chosen.includes(code)} onChange={() => onChange(toggled(chosen, code))}>
								{label}
							</CheckOption>
						</div>
					))}
				</fieldset>
			</details>
		</>
	)
}
