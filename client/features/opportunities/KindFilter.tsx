import type { OpportunityKind } from '../../graphql/generated'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Tick } from '../../ui/Tick'
import { kindParameters, OPPORTUNITY_KINDS } from './opportunityKinds'

/** Which kinds the list shows; nothing ticked shows all of them. The choice stands in the address. */
export function KindFilter({ chosen }: { chosen: readonly OpportunityKind[] }) {
	const { say } = useText()
	const { filtered, go } = useAddress()
	const toggle = (kind: OpportunityKind): void => {
		const kinds = chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]
		go(filtered(kindParameters(kinds)), { replace: true })
	}
	return (
		<fieldset className="kind-filter">
			<legend className="label">{say('opportunities.kinds')}</legend>
			{OPPORTUNITY_KINDS.map((kind) => (
				<Tick key={kind} checked={chosen.includes(kind)} onChange={() => toggle(kind)}>
					{say(`opportunities.kind.${kind}`)}
				</Tick>
			))}
		</fieldset>
	)
}
