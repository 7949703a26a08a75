import { useQuery } from '@apollo/client/react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import { toggled } from '../../state/toggled'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { CheckOption } from '../../ui/CheckOption'

/** Several sectors of the controlled list. */
export function SectorsField({
	chosen,
	onChange,
}: {
	chosen: readonly string[]
	onChange: (sectors: readonly string[]) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	return (
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
	)
}
