import { useQuery } from '@apollo/client/react'
import { SectorListDocument } from '../../graphql/generated/SectorList'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { SelectField } from '../../ui/SelectField'

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
	// Until the list has loaded, the address's sector shows as its code.
	const sectors = data?.sectors ?? (chosen === null ? [] : [{ code: chosen, label: chosen }])
	return (
		<SelectField
			label={label ?? translate('lists.sector')}
			all={translate('lists.sectorAll')}
			options={sectors.map((sector) => ({ value: sector.code, label: sector.label }))}
			chosen={chosen}
			onChoose={onChoose}
		/>
	)
}
