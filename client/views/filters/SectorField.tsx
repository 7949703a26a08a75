import { useQuery } from '@apollo/client/react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Field } from '../../ui/Field'

/** One sector of the controlled list, or all. */
export function SectorField({
	label,
	chosen,
	onChoose,
}: {
	/** Another label than « filière ». */
	label?: string
	/** Code of the sector; null: all. */
	chosen: string | null
	onChoose: (code: string | null) => void
}) {
	const { translate } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(SectorListDocument, { variables: { language } })
	return (
		<Field label={label ?? translate('lists.sector')}>
			{(control) => (
				<select
					{...control}
					value={chosen ?? ''}
					onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}
				>
					<option value="">{translate('lists.sectorAll')}</option>
					{/* Until the list has loaded, the address's sector shows as its code. */}
					{chosen !== null && !data && <option value={chosen}>{chosen}</option>}
					{data?.sectors.map(({ code, label }) => (
						<option key={code} value={code}>
							{label}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
