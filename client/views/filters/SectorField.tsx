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
	/** Where it is not any sector that is asked for. */
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
					{/* Until the list has come, the one of the address stands under its code. */}
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
